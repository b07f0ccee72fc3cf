// Edits that keep an old address alive: an alias of a document, a redirect in handbook.yaml.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Place } from '../model/place.ts';
import { HANDBOOK_FILE } from '../load.ts';
import type { Edit } from './rename-edits.ts';
import { textAt } from './texts.ts';

/** An alias for the address that a document had; one that is its address again gives way to it. */
export function aliasEdit(document: Document, old: string, next: string): Edit | undefined {
  const { data, source, path } = document;
  const { aliases } = data;
  const at = (line: number, column: number): Place => ({
    path,
    start: { line, column },
    end: { line, column },
  });
  const list: unknown[] = Array.isArray(aliases) ? aliases : [];
  const back = list.findIndex(
    (each) => typeof each === 'string' && `${each.replace(/\/$/, '')}/` === next,
  );
  if (back !== -1) return { place: document.place(`/aliases/${back}`), text: old };
  if (list.includes(old)) return undefined;
  if (Object.hasOwn(data, 'aliases') && aliases !== null) {
    const place = document.place('/aliases');
    const text = textAt(source.text, place);
    if (typeof aliases === 'string') return { place, text: `[${old}, ${text}]` };
    const { line, column } = place.start;
    if (text.startsWith('['))
      return { place: at(line, column + 1), text: list.length > 0 ? `${old}, ` : old };
    const first = document.place('/aliases/0').start;
    const before = source.text.split('\n')[first.line - 1]!.slice(0, first.column - 1);
    return { place: at(first.line, 1), text: `${before}${old}\n` };
  }
  const line = `aliases: [${old}]`;
  if (document.syntax && !/^---\s*$/m.test(source.text.split('\n')[0] ?? ''))
    return { place: at(1, 1), text: `---\n${line}\n---\n\n` };
  const field = ['title', 'name', 'id'].find((each) => Object.hasOwn(data, each));
  if (field === undefined) return { place: at(document.syntax ? 2 : 1, 1), text: `${line}\n` };
  const key = document.keyPlace(`/${field}`).start;
  const end = document.place(`/${field}`).end;
  const lead = source.text.split('\n')[key.line - 1]!.slice(0, key.column - 1);
  if (lead.includes('{')) return { place: at(key.line, key.column), text: `${line}, ` };
  const last = source.text.split('\n').length;
  const text = `${' '.repeat(key.column - 1)}${line}\n`;
  // The last line of a file may have no line break.
  return end.line >= last
    ? { place: at(end.line, end.column), text: `\n${text.trimEnd()}` }
    : { place: at(end.line + 1, 1), text };
}

/** Redirects, old address to new one, where no document can keep the old one as an alias. */
export function redirectsEdit(
  handbook: Handbook,
  moves: readonly (readonly [from: string, to: string])[],
): Edit {
  const { settings } = handbook;
  const lines = settings.source.text.split('\n');
  const key = settings.keyPlace('/redirects');
  const place = (line: number, column: number): Place => ({
    path: HANDBOOK_FILE,
    start: { line, column },
    end: { line, column },
  });
  const first = settings.place('/redirects/0');
  if (key && first) {
    const row = lines[first.start.line - 1]!;
    const dash = row.indexOf('-');
    if (dash !== -1 && dash < first.start.column) {
      const indent = ' '.repeat(dash);
      return {
        place: place(first.start.line, 1),
        text: moves
          .map(([from, to]) => `${indent}- from: ${from}\n${indent}  to: ${to}\n`)
          .join(''),
      };
    }
    return {
      place: place(first.start.line, first.start.column),
      text: moves.map(([from, to]) => `{ from: ${from}, to: ${to} }, `).join(''),
    };
  }
  const last = lines.length;
  const lead = lines[last - 1] === '' ? '' : '\n';
  return {
    place: place(last, lines[last - 1]!.length + 1),
    text: `${lead}redirects:\n${moves.map(([from, to]) => `  - from: ${from}\n    to: ${to}\n`).join('')}`,
  };
}
