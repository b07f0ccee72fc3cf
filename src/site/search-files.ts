// The files of search, made of the handbook before pages are rendered; their names change with what they say.
import { createHash } from 'node:crypto';
import type { Handbook } from '../model/handbook.ts';
import { pack } from '../search/pack.ts';
import { searchables } from '../views/searchable.ts';
import type { Site } from './context.ts';
import { movedTo } from './landings.ts';

export interface SearchFiles {
  /** What the names of this build's files have in common. */
  hash: string;
  /** The files below `/search/`, each as JSON. */
  files: ReadonlyMap<string, string>;
}

const known = new WeakMap<Handbook, SearchFiles>();

/**
 * The path of the file of search that is fetched first, below the site's base.
 *
 * In development its name is known before the files are: who waits for a page does not wait for them.
 */
export function firstSearchFile(site: Site): string {
  return `/search/names.${site.edition === undefined ? searchFiles(site).hash : draft(site.edition)}.json`;
}

const draft = (edition: number) => `draft-${edition}`;

/** The files of search, made once for each state of the handbook. */
export function searchFiles({ handbook, built, edition }: Site): SearchFiles {
  const before = known.get(handbook);
  if (before) return before;
  const titles = (kind: 'service' | 'team') =>
    new Map(handbook.of(kind).map(({ id, title }) => [id, title]));
  const { names, texts, wholes, facts, facets } = pack(searchables(handbook), {
    services: titles('service'),
    teams: titles('team'),
  });
  const paths = {
    aliases: movedTo(handbook),
    pages: [
      ...[...handbook.pages].flatMap(([url, page]) => (page === 'site' ? [url] : [])),
      ...handbook.redirects.gone.keys(),
    ],
  };
  const parts: [string, unknown][] = [
    ['names', names],
    ['paths', paths],
    ['facets', facets],
    ...numbered('text', texts),
    ...numbered('whole', wholes),
    ...numbered('facts', facts),
  ];
  const written = parts.map(([name, part]): [string, string] => [name, JSON.stringify(part)]);
  const sum = createHash('sha256').update(built.at);
  for (const [name, text] of written) sum.update(name).update(text);
  const hash = edition === undefined ? sum.digest('hex').slice(0, 12) : draft(edition);
  const made: SearchFiles = {
    hash,
    files: new Map(written.map(([name, text]) => [`${name}.${hash}.json`, text])),
  };
  known.set(handbook, made);
  return made;
}

function numbered(name: string, parts: readonly unknown[]): [string, unknown][] {
  return parts.map((part, at) => [`${name}-${at}`, part]);
}
