// One result as a row: kind, name, what it is, whose it is, and how fresh.
import type { Engine, Hit } from '../../search/engine.ts';
import { handOver } from '../../search/labels.ts';
import { base } from './engine.ts';
import { excerptNodes, type Excerpt } from './excerpts.ts';

export interface Row {
  url: string;
  title: string;
  kind: string;
  detail: string;
  /** Services, severities, owner and freshness; empty while they are fetched. */
  about: string[];
  overdue?: string | undefined;
  excerpt?: string | undefined;
}

/** The row of a hit; a pasted alert's labels go along where the page takes them. */
export function rowOf(hit: Hit, query: string, engine: Engine, excerpt?: Excerpt): Row {
  const { entry, by } = hit;
  const facts = engine.facts(entry);
  const handed = handOver(query, entry.params);
  const about: string[] = [];
  let overdue: string | undefined;
  if (facts) {
    about.push(
      ...facts.services.map((id) => engine.titles.services.get(id) ?? id),
      ...facts.severities,
    );
    if (facts.team !== undefined) about.push(engine.titles.teams.get(facts.team) ?? facts.team);
    if (facts.state === 'overdue') overdue = `review was due ${facts.due}`;
    else if (facts.state === 'unknown') overdue = 'never reviewed';
    else if (facts.on !== '') about.push(`reviewed ${facts.on}`);
  }
  const fragment = handed === '' && excerpt ? excerpt.url.slice(excerpt.path.length) : '';
  return {
    url: base + entry.url + handed + fragment,
    title: by !== undefined && /[a-z][A-Z]/.test(by) ? `${by}: ${entry.name}` : entry.name,
    kind: entry.kind,
    detail: facts?.detail ?? '',
    about,
    overdue,
    excerpt: excerpt?.excerpt,
  };
}

function span(className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...content);
  return element;
}

/** A row as an option of the list; all of it is text. */
export function rowElement(row: Row, id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'result';
  link.id = id;
  link.href = row.url;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const title = document.createElement('b');
  title.textContent = row.title;
  link.append(span('kind', row.kind), ' ', title, ' ');
  const content = row.excerpt === undefined ? [row.detail] : excerptNodes(row.excerpt);
  link.append(span('detail', ...content));
  if (row.about.length > 0 || row.overdue !== undefined) {
    const about = span('about', row.about.join(' · '));
    if (row.overdue !== undefined)
      about.append(row.about.length > 0 ? ' · ' : '', span('overdue', row.overdue));
    link.append(' ', about);
  }
  return link;
}
