// Edits of a text as a unified diff without context, and the same edits in a text of other line ends.
import { Lines } from '../model/place.ts';
import { apply } from './annotate.ts';
import type { Edit } from './fix.ts';

/**
 * The difference that edits make, as `diff -U0` prints it.
 *
 * @param edits Sorted, without overlap.
 */
export function preview(path: string, text: string, edits: readonly Edit[]): string {
  const lines = new Lines(text);
  const old = text.split('\n');
  const hunks: { from: number; removed: string[]; added: string[] }[] = [];
  for (let index = 0; index < edits.length;) {
    const edit = edits[index++]!;
    const [start, end] = [lines.point(edit.start), lines.point(edit.end)];
    const inserted = edit.start === edit.end;
    if (
      inserted &&
      edit.text.startsWith('\n') &&
      start.column === old[start.line - 1]!.length + 1
    ) {
      hunks.push({ from: start.line, removed: [], added: edit.text.slice(1).split('\n') });
      continue;
    }
    if (inserted && edit.text.endsWith('\n') && start.column === 1) {
      hunks.push({ from: start.line - 1, removed: [], added: edit.text.slice(0, -1).split('\n') });
      continue;
    }
    // All that changes in these lines is one hunk.
    const group = [edit];
    let last = end.line;
    while (edits[index] && lines.point(edits[index]!.start).line <= last) {
      last = Math.max(last, lines.point(edits[index]!.end).line);
      group.push(edits[index++]!);
    }
    const from = lines.offset({ line: start.line, column: 1 });
    const removed = old.slice(start.line - 1, last);
    const moved = group.map((each) => ({
      ...each,
      start: each.start - from,
      end: each.end - from,
    }));
    hunks.push({
      from: start.line,
      removed,
      added: apply(removed.join('\n'), moved).split('\n'),
    });
  }
  let shift = 0;
  const parts = hunks.map(({ from, removed, added }) => {
    const to = from + shift + (removed.length === 0 ? 1 : 0);
    shift += added.length - removed.length;
    return [
      `@@ -${range(from, removed.length)} +${range(to, added.length)} @@`,
      ...removed.map((line) => `-${line}`),
      ...added.map((line) => `+${line}`),
      '',
    ].join('\n');
  });
  return `--- ${path}\n+++ ${path}\n${parts.join('')}`;
}

function range(line: number, count: number): string {
  return count === 1 ? String(line) : `${line},${count}`;
}

/**
 * Makes edits of a text in the text as the file has it.
 *
 * @param exact The file's text, with its byte order mark and its line ends.
 * @param edits Made for the same text without the mark, and with `\n` at the end of each line.
 */
export function applyExactly(exact: string, edits: readonly Edit[]): string {
  const mark = exact.startsWith('\ufeff') ? 1 : 0;
  // For each line end of two characters, where it stands in the text with one.
  const pairs: number[] = [];
  for (let at = exact.indexOf('\r\n'); at !== -1; at = exact.indexOf('\r\n', at + 2))
    pairs.push(at - mark - pairs.length);
  let passed = 0;
  const place = (offset: number): number => {
    while (passed < pairs.length && pairs[passed]! < offset) passed++;
    return offset + mark + passed;
  };
  return apply(
    exact,
    edits.map(({ start, end, text }) => {
      const [from, to] = [place(start), place(end)];
      return { start: from, end: to, text: text.replaceAll('\n', lineEnd(exact, from, text)) };
    }),
  );
}

/** The line end of the line that an edit continues; the one before it where the edit is a line of its own. */
function lineEnd(exact: string, at: number, text: string): string {
  const after = text.endsWith('\n') ? -1 : exact.indexOf('\n', at);
  const found = after === -1 ? exact.lastIndexOf('\n', Math.max(0, at - 1)) : after;
  return found > 0 && exact[found - 1] === '\r' ? '\r\n' : '\n';
}
