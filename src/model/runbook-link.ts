// From an alert's annotation to the runbook it names.
import { withoutHelmEscape, type Alert, type Placed } from './alert.ts';
import { isPublished, type Document } from './document.ts';
import type { Handbook } from './handbook.ts';
import { below, pagePath } from './kind.ts';

/** Where an annotation leads. */
export type RunbookLink =
  | { kind: 'none' }
  | ({ kind: 'external' } & Annotation)
  | ({ kind: 'missing'; wanted: string; draft: boolean } & Annotation)
  | ({ kind: 'page'; page: Document | readonly Alert[] | 'site'; url: string } & Annotation);

export interface Annotation {
  /** The name of the annotation, such as `runbook_url`. */
  name: string;
  annotation: Placed;
  /** The fragment, without `#`, when it holds no template. */
  anchor: string | undefined;
  /** The names of the query's parameters. */
  parameters: string[];
}

const FILLER = '\u0001';

/** Resolves the runbook of an alert: the first annotation of the policy that it has. */
export function alertRunbook(handbook: Handbook, alert: Alert): RunbookLink {
  for (const name of handbook.settings.alerts.annotations) {
    const annotation = alert.annotations.get(name);
    if (annotation && annotation.value.trim() !== '')
      return resolve(handbook, alert, name, annotation);
  }
  return { kind: 'none' };
}

function resolve(handbook: Handbook, alert: Alert, name: string, annotation: Placed): RunbookLink {
  const written = withoutHelmEscape(annotation.value).replace(/\{\{[\s\S]*?\}\}/g, FILLER);
  const [beforeHash = '', ...hash] = written.split('#');
  const [address = '', ...query] = beforeHash.split('?');
  const fragment = hash.join('#');
  const about: Annotation = {
    name,
    annotation,
    anchor: fragment !== '' && !fragment.includes(FILLER) ? decode(fragment) : undefined,
    parameters: query
      .join('?')
      .split('&')
      .map((pair) => decode(pair.split('=')[0]!))
      .filter((key) => key !== '' && !key.includes(FILLER)),
  };
  const plain = address.replaceAll(FILLER, '').trim();
  // Nothing but a template: where it leads is known when the alert fires.
  if (plain === '' && address.includes(FILLER)) return { kind: 'external', ...about };
  const found = locate(handbook, alert, plain);
  if (found.kind === 'external') return { kind: 'external', ...about };
  if (found.page !== undefined) return { kind: 'page', page: found.page, url: found.url, ...about };
  if (address.includes(FILLER) && anyPage(handbook, address)) return { kind: 'external', ...about };
  return { kind: 'missing', wanted: found.url, draft: found.draft, ...about };
}

type Located =
  | { kind: 'external' }
  | {
      kind: 'inside';
      url: string;
      page: Document | readonly Alert[] | 'site' | undefined;
      draft: boolean;
    };

function locate(handbook: Handbook, alert: Alert, address: string): Located {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) {
    const base = handbook.settings.url;
    const rest = base === undefined ? undefined : below(address, base);
    if (rest !== undefined) return inside(handbook, rest || '/');
    for (const pattern of handbook.settings.alerts.runbookUrls) {
      const match = matchPattern(pattern, address);
      if (!match) continue;
      const runbook = find(handbook, match);
      return {
        kind: 'inside',
        url:
          runbook?.url ?? `/runbooks/${[match.component, match.alert].filter(Boolean).join('/')}/`,
        page: runbook && isPublished(runbook) ? runbook : undefined,
        draft: runbook !== undefined && !isPublished(runbook),
      };
    }
    return { kind: 'external' };
  }
  if (address.startsWith('/')) return inside(handbook, address);
  // A relative path: a file below the root or beside the rule file, or a page.
  const folder = alert.path.split('/').slice(0, -1).join('/');
  for (const path of [clean(address), clean(`${folder}/${address}`)]) {
    const document =
      handbook.atPath(path) ?? handbook.atPath(`${path}.mdx`) ?? handbook.atPath(`${path}.md`);
    if (document)
      return {
        kind: 'inside',
        url: document.url,
        page: isPublished(document) ? document : undefined,
        draft: !isPublished(document),
      };
  }
  return inside(handbook, `/${address.replace(/\.mdx?$/, '')}`);
}

function inside(handbook: Handbook, path: string): Located {
  const url = pagePath(path.replace(/\.(?:mdx?|html)$/i, ''));
  const target = handbook.aliases.get(url) ?? url;
  const page = handbook.pages.get(target);
  const draft =
    page === undefined &&
    handbook.of('runbook').some((runbook) => runbook.url === url && !isPublished(runbook));
  return { kind: 'inside', url: target, page, draft };
}

/** The published runbook that an address outside the site's own names, through `runbookUrls`. */
export function runbookAt(handbook: Handbook, address: string): Document | undefined {
  for (const pattern of handbook.settings.alerts.runbookUrls) {
    const match = matchPattern(pattern, address);
    if (match) return find(handbook, match);
  }
  return undefined;
}

/** What `{component}` and `{alert}` of a pattern stand for in an address, in lower case. */
function matchPattern(
  pattern: string,
  address: string,
): { component: string | undefined; alert: string } | undefined {
  const bare = pattern.replace(/\/+$/, '');
  if (!bare.includes('{alert}')) {
    // A base without placeholders: what follows is `<component>/<alert>`, below `/runbooks/` or not.
    const inside = below(address, bare);
    if (inside === undefined) return undefined;
    const rest = inside.replace(/^\/(?:runbooks\/)?|\/+$/gi, '').toLowerCase();
    const steps = rest.replace(/\.(?:mdx?|html)$/, '').split('/');
    const alert = steps.pop() ?? '';
    return { component: steps.join('/') || undefined, alert };
  }
  const source = bare
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace('{component}', '(?<component>.+?)')
    .replace('{alert}', '(?<alert>[^/]+?)');
  const match = new RegExp(`^${source}/?$`, 'i').exec(address);
  if (!match?.groups) return undefined;
  return {
    component: match.groups['component']?.toLowerCase(),
    alert: match.groups['alert']!.toLowerCase().replace(/\.(?:mdx?|html)$/, ''),
  };
}

function find(
  handbook: Handbook,
  { component, alert }: { component: string | undefined; alert: string },
): Document | undefined {
  if (component !== undefined) return handbook.get('runbook', `${component}/${alert}`);
  const exact = handbook.get('runbook', alert);
  if (exact) return exact;
  const named = handbook.of('runbook').filter((runbook) => runbook.id.endsWith(`/${alert}`));
  return named.length === 1 ? named[0] : undefined;
}

/** True when an address with templates in its path could be a page of the handbook. */
function anyPage(handbook: Handbook, address: string): boolean {
  const base = handbook.settings.url;
  let path = address;
  const rest = base === undefined ? undefined : below(address, base);
  if (rest !== undefined) path = rest;
  else if (!address.startsWith('/')) return true;
  const source = path
    .replace(/\/+$/, '')
    .toLowerCase()
    .replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')
    .replaceAll(FILLER, '[^/]+');
  const pattern = new RegExp(`^${source}/$`);
  for (const url of handbook.pages.keys()) if (pattern.test(url)) return true;
  return false;
}

function clean(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
