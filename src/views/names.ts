// Every name by which something is looked for: what search tries first, and what the 404 page knows.
import { readable } from '../model/alert.ts';
import { isPublished, text } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { kindNames, kinds, type KindName } from '../model/kind.ts';

/** One thing that has a page. */
export interface Name {
  /** The name it is looked for by: an alert's name, a title. */
  name: string;
  /** What the result says below the name. */
  detail: string;
  kind: string;
  url: string;
  /** Other words that mean it: its id, its aliases, the alerts that lead to it. */
  also: string[];
}

/** The kinds whose names come first where names are equal. */
const FIRST: readonly KindName[] = ['runbook', 'playbook', 'service'];

/** The names of all pages: runbooks first, so that of two equal names the runbook wins. */
export function names(handbook: Handbook): Name[] {
  const found: Name[] = [];
  const withPages = kindNames.filter((kind) => kinds[kind].page && kind !== 'alert');
  const ranked = [...FIRST, ...withPages.filter((kind) => !FIRST.includes(kind))];
  for (const kind of ranked)
    for (const document of handbook.of(kind)) {
      if (!isPublished(document)) continue;
      const aliases = document.data['aliases'];
      const last = document.id.split('/').at(-1)!;
      found.push({
        name: document.title,
        detail: text(document, 'description') ?? document.id,
        kind: kinds[kind].label,
        url: document.url,
        also: [
          ...new Set([
            document.path
              .split('/')
              .at(-1)!
              .replace(/\.[^.]+$/, ''),
            last,
            ...(document.body?.headings.filter((heading) => heading.depth === 1) ?? []).map(
              (heading) => heading.text,
            ),
            ...(Array.isArray(aliases) ? aliases.map(String) : []),
            ...(kind === 'runbook' ? handbook.alertsOf(document).map((alert) => alert.name) : []),
          ]),
        ],
      });
    }
  const seen = new Set<string>();
  for (const alert of handbook.alerts) {
    if (seen.has(alert.id)) continue;
    seen.add(alert.id);
    found.push({
      name: alert.name,
      detail: readable(alert.annotations.get('summary')?.value ?? ''),
      kind: kinds.alert.label,
      url: alert.url,
      also: [],
    });
  }
  return found;
}
