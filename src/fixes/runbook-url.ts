// The fix of `runbook_url`: the address that an alert's annotation should have, and why not.
import { withoutHelmEscape, type Alert } from '../model/alert.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { declaredParameters } from '../model/parameters.ts';
import { claims, kebab } from '../views/alert-urls.ts';
import { sureLabels } from './sure-labels.ts';

/** What a fix wants of an alert: an annotation with a value, or nothing, for a reason that is told. */
export type Wish =
  | { alert: Alert; name: string; value: string; what: 'added' | 'corrected' | 'completed' }
  | { alert: Alert; left: string };

/**
 * What only an action of a Helm chart has: escaped braces, values of the chart, its functions. `if`,
 * `range`, `with` and `end` are words of Prometheus's own templates too, and show nothing.
 */
const HELM = [
  /^-?\s*(?:`|"(?:\{\{|\}\})"|(?:include|tpl|toYaml|required|template|define|default|quote|squote)\b)/,
  /(?<!\$labels|\.Labels)\.(?:Values|Release|Chart|Capabilities|Files)\b/,
  /\|\s*(?:toYaml|n?indent|default|s?quote|required|trunc|trimSuffix)\b/,
];

/** True for a template, in which a `{{ $labels.x }}` would be an action of Helm. */
export function isHelmTemplate(text: string): boolean {
  return Array.from(text.matchAll(/\{\{([\s\S]*?)\}\}/g)).some(([, action]) =>
    HELM.some((sign) => sign.test(action!)),
  );
}

/**
 * What the runbook annotations of some alerts should be. An alert that is as it should be has no wish.
 *
 * @param url Where the site is served, without a slash at the end.
 */
export function runbookUrls(handbook: Handbook, alerts: readonly Alert[], url: string): Wish[] {
  const claimed = claims(handbook);
  return alerts.flatMap((alert): Wish[] => {
    const link = handbook.runbookOf(alert);
    if (link.kind === 'none') {
      const [first] = handbook.settings.alerts.annotations;
      if (first === undefined || !handbook.needsRunbook(alert)) return [];
      const fits = new Set([
        ...(claimed.declared.get(alert.id) ?? []),
        ...(claimed.named.get(alert.id) ?? []),
        ...(claimed.named.get(kebab(alert.name)) ?? []),
      ]);
      const [runbook] = fits;
      if (!runbook) {
        const left = 'no runbook is called like it or declares it in `externalAlerts`';
        return [{ alert, left }];
      }
      if (fits.size > 1) {
        const paths = handbook.list([...fits].map(({ path }) => path));
        return [{ alert, left: `${paths} could each be its runbook` }];
      }
      // An annotation that is there without a value is the one to fill in.
      const annotations = handbook.settings.alerts.annotations;
      const name = annotations.find((each) => alert.annotations.has(each)) ?? first;
      const value = withParameters(handbook, alert, runbook, url + runbook.url, []);
      return [{ alert, name, value, what: 'added' }];
    }
    if (link.kind !== 'page') return [];
    const { name, annotation } = link;
    const plain = withoutHelmEscape(annotation.value);
    const corrected = canonical(plain, link.url, url);
    const value =
      typeof link.page === 'object' && 'body' in link.page && link.page.kind === 'runbook'
        ? withParameters(handbook, alert, link.page, corrected, link.parameters)
        : corrected;
    if (value === plain) return [];
    if (plain !== annotation.value.trim())
      return [{ alert, left: `its \`${name}\` is escaped for Helm; it should be \`${value}\`` }];
    return [{ alert, name, value, what: value === corrected ? 'corrected' : 'completed' }];
  });
}

interface Parts {
  address: string;
  /** With its `?`; empty where there is none. */
  query: string;
  /** With its `#`. */
  fragment: string;
}

/** The parts of an address; what stands in a template divides nothing. */
function partsOf(value: string): Parts {
  const masked = value.replace(/\{\{[\s\S]*?\}\}/g, (action) => '\u0001'.repeat(action.length));
  const hash = masked.includes('#') ? masked.indexOf('#') : value.length;
  const question = masked.slice(0, hash).includes('?') ? masked.indexOf('?') : hash;
  return {
    address: value.slice(0, question),
    query: value.slice(question, hash),
    fragment: value.slice(hash),
  };
}

/** The address with the page's own path; a path relative to a file means the file, and stays. */
function canonical(value: string, path: string, url: string): string {
  const { address, query, fragment } = partsOf(value);
  if (address.includes('{{')) return value;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return url + path + query + fragment;
  return address.startsWith('/') ? path + query + fragment : value;
}

/** The address with the parameters that the runbook declares and the alert can surely fill. */
function withParameters(
  handbook: Handbook,
  alert: Alert,
  runbook: Document,
  value: string,
  present: readonly string[],
): string {
  const { address, query, fragment } = partsOf(value);
  const sure = sureLabels(alert.expr?.value ?? '');
  const added = declaredParameters(runbook).flatMap(({ name, pattern, example }) => {
    if (present.includes(name)) return [];
    if (sure.has(name)) {
      // A value that an address cannot carry as it is has to be escaped.
      const filter = example !== undefined && encodeURIComponent(example) !== example;
      return [`${name}={{ $labels.${name}${filter ? ' | urlquery' : ''} }}`];
    }
    // Templates see the labels of the expression's result, and not those that the rule adds to it.
    const own = alert.labels.get(name)?.value;
    if (own === undefined || own === '' || own.includes('{{')) return [];
    if (pattern !== undefined && handbook.matchesWhole(pattern, own) === false) return [];
    return [`${name}=${encodeURIComponent(own)}`];
  });
  if (added.length === 0) return value;
  const before = query === '' ? '?' : /[?&]$/.test(query) ? query : `${query}&`;
  return address + before + added.join('&') + fragment;
}
