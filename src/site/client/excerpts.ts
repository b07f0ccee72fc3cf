// Excerpts of the pages with the words of a question marked, and the pages that only they find: Pagefind.
import { excerptsOf } from './engine.ts';

interface Found {
  id: string;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    sub_results: { url: string; title: string; excerpt: string }[];
  }>;
}

interface Pagefind {
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: Found[] }>;
}

/** A page with the part of it that answers. */
export interface Excerpt {
  /** The page's path. */
  path: string;
  /** The address of the section, with its fragment. */
  url: string;
  title: string;
  kind: string;
  /** With `<mark>` around what was asked for; everything else in it is escaped. */
  excerpt: string;
}

let pagefind: Promise<Pagefind | undefined> | undefined;

function load(): Promise<Pagefind | undefined> {
  const path = `${excerptsOf()}pagefind.js`;
  pagefind ??= (import(/* @vite-ignore */ path) as Promise<Pagefind>).catch(() => undefined);
  return pagefind;
}

/** The pages that have the words of a question: all of them, else any. At most a dozen. */
export async function excerptsFor(
  question: string,
  filters: Record<string, string>,
): Promise<Excerpt[]> {
  const engine = await load();
  const words = question
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 16);
  if (!engine || words[0] === '') return [];
  const found = new Map<string, Found>();
  const { results } = await engine.search(words.join(' '), { filters });
  for (const result of results.slice(0, 12)) found.set(result.id, result);
  if (found.size < 5 && words.length > 1) {
    const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 3);
    for (const word of longest)
      for (const result of (await engine.search(word, { filters })).results.slice(0, 4))
        found.set(result.id, result);
  }
  return Promise.all(
    [...found.values()].slice(0, 12).map(async (result) => {
      const { url, excerpt, meta, sub_results: sections } = await result.data();
      const section = sections[0];
      return {
        path: url,
        url: section?.url ?? url,
        title: meta['title'] ?? url,
        kind: meta['kind'] ?? '',
        excerpt: section?.excerpt ?? excerpt,
      };
    }),
  );
}

/** An excerpt as nodes: its entities read, and only `<mark>` kept as an element. */
export function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part);
    const text = document.createTextNode(decode(marked ? marked[1]! : part));
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
