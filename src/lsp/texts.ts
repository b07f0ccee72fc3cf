// The text of a file as its author has it: lines, front matter, and what stands at a place.
import { kindNames, type KindName } from '../model/kind.ts';
import { Lines, type Place } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import picomatch from 'picomatch';

/** Where the YAML of a file stands: its first line (from 0) and the line behind its last. */
export interface YamlPart {
  from: number;
  to: number;
}

/** The YAML of a file: all of it, or what stands between the fences; undefined where there is none. */
export function yamlPart(path: string, lines: readonly string[]): YamlPart | undefined {
  if (/\.ya?ml$/.test(path)) return { from: 0, to: lines.length };
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  // While the closing fence is not written, front matter goes as far as it looks like YAML.
  const blank = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return { from: 1, to: end !== -1 ? end : blank !== -1 ? blank : lines.length };
}

/** The part of a text that a place covers. */
export function textAt(text: string, place: Pick<Place, 'start' | 'end'>): string {
  const lines = new Lines(text);
  return text.slice(lines.offset(place.start), lines.offset(place.end));
}

/** The kind of a file at a path, by the globs of the handbook. */
export function kindOf(settings: Settings, path: string): KindName | undefined {
  return kindNames.find((kind) => {
    const globs = settings.content[kind];
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const leftOut = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    return picomatch.isMatch(path, wanted) && !picomatch.isMatch(path, leftOut);
  });
}

/** The path of a file of a kind with an id, beside one that has its name now. */
export function pathWithId(path: string, base: string, id: string): string {
  const extension = /\.[^./]+$/.exec(path)?.[0] ?? '';
  return `${base ? `${base}/` : ''}${id}${extension}`;
}

/** A path as a link in `from` writes it. */
export function relativeLink(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < a.length && same < b.length - 1 && a[same] === b[same]) same++;
  const up = a.slice(same).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...b.slice(same)].join('/');
}
