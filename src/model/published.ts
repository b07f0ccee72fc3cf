// `urls.txt` → the paths and headings that were ever published, each with its line.
import type { SourceFile } from './source.ts';

export interface Published {
  url: string;
  place: { path: string; line: number; length: number };
}

/**
 * Reads the list of published paths.
 *
 * @param former The list before a change: what a line promised there is promised still, and stands at
 *   the top of the list where its line is gone.
 */
export function readPublished(
  source: SourceFile | undefined,
  former: SourceFile | undefined,
): Published[] {
  const published = linesOf(source);
  const kept = new Set(published.map(({ url }) => url));
  const lost = linesOf(former).filter(({ url }) => !kept.has(url));
  const top = ({ url, place: { path } }: Published) => ({
    url,
    place: { path, line: 1, length: 1 },
  });
  return [...published, ...lost.map(top)];
}

function linesOf(source: SourceFile | undefined): Published[] {
  return (source?.text ?? '').split('\n').flatMap((line, index) => {
    const url = line.trim();
    if (url === '' || url.startsWith('#')) return [];
    return [{ url, place: { path: source!.path, line: index + 1, length: url.length } }];
  });
}
