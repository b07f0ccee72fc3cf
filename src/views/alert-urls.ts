// Which alert has which runbook, for rule files that this handbook does not hold.
import { texts, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';

/** The runbooks that claim an alert by name: in `externalAlerts`, else by their file name. */
export function claims(handbook: Handbook): {
  /** Alert name in lower case → the runbooks that declare it in `externalAlerts`. */
  declared: ReadonlyMap<string, readonly Document[]>;
  /** File name in lower case → the runbooks that have it. */
  named: ReadonlyMap<string, readonly Document[]>;
} {
  const declared = new Map<string, Document[]>();
  const named = new Map<string, Document[]>();
  for (const runbook of handbook.runbooksInUse()) {
    for (const name of new Set(texts(runbook, 'externalAlerts').map((each) => each.toLowerCase())))
      declared.set(name, [...(declared.get(name) ?? []), runbook]);
    const name = fileName(runbook).toLowerCase();
    named.set(name, [...(named.get(name) ?? []), runbook]);
  }
  return { declared, named };
}

/** `runbooks/node/NodeClockSkew.md` → `NodeClockSkew`. */
function fileName({ path }: Document): string {
  return path
    .split('/')
    .at(-1)!
    .replace(/\.[^.]+$/, '');
}

/** The words of a name with hyphens: `PodOOMKilled` → `pod-oom-killed`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** The alert names that several runbooks declare, none of which can be preferred. */
export function ambiguousAlerts(handbook: Handbook): { name: string; paths: string[] }[] {
  return [...claims(handbook).declared]
    .filter(([name, runbooks]) => runbooks.length > 1 && handbook.alertsNamed(name).length === 0)
    .map(([name, runbooks]) => ({
      name: texts(runbooks[0]!, 'externalAlerts').find((each) => each.toLowerCase() === name)!,
      paths: runbooks.map(({ path }) => path),
    }));
}

/**
 * Alert name → the path of its page: the runbook that it leads to, that declares it in
 * `externalAlerts` or that is called like it; the page of the alert itself where its rules lead to
 * several runbooks. A file name counts as an alert's where it begins with a capital letter.
 */
export function alertUrls(handbook: Handbook): Map<string, string> {
  const found = new Map<string, string>();
  const done = new Set<string>();
  const add = (name: string, url: string) => {
    found.set(name, url);
    done.add(name.toLowerCase());
  };
  for (const [id, alerts] of Map.groupBy(handbook.alerts, (alert) => alert.id)) {
    const pages = new Set(
      alerts.flatMap((alert) => {
        const link = handbook.runbookOf(alert);
        return link.kind === 'page' ? [link.url] : [];
      }),
    );
    const [only] = pages;
    if (only !== undefined) add(alerts[0]!.name, pages.size === 1 ? only : alerts[0]!.url);
    // An alert that leads elsewhere, or nowhere yet, is not led here behind its owner's back.
    else if (alerts.some((alert) => handbook.runbookOf(alert).kind === 'external')) done.add(id);
  }
  const { declared, named } = claims(handbook);
  for (const [name, runbooks] of declared) {
    if (runbooks.length > 1 || done.has(name)) continue;
    for (const each of texts(runbooks[0]!, 'externalAlerts'))
      if (each.toLowerCase() === name && !done.has(name)) add(each, runbooks[0]!.url);
  }
  for (const [name, runbooks] of named) {
    const file = fileName(runbooks[0]!);
    const isName = /^[A-Z][A-Za-z0-9_]*$/.test(file) && /[a-z]/.test(file);
    if (runbooks.length > 1 || done.has(name) || declared.has(name) || !isName) continue;
    if (handbook.runbookType(runbooks[0]!) === 'alert') add(file, runbooks[0]!.url);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The map as YAML: one line an alert, sorted by name. Addresses stand in quotes, and so do names
 * that YAML would read as something else than text.
 *
 * @param base Where the site is served, without a slash at the end.
 */
export function writeAlertUrls(urls: ReadonlyMap<string, string>, base: string): string {
  const head = '# The runbook of each alert; `handrail urls --prometheus` writes it.\n';
  const lines = Array.from(urls, ([name, url]) => {
    const plain = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) && !RESERVED.test(name);
    return `${plain ? name : JSON.stringify(name)}: ${JSON.stringify(base + url)}\n`;
  });
  return head + (lines.length > 0 ? lines.join('') : '{}\n');
}

/** The words that some version of YAML reads as a value. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
