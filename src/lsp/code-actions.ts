// Quick fixes: what `handrail fix` would write, offered where the finding stands.
import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { fixesFor } from '../fixes/index.ts';
import type { Handbook } from '../model/handbook.ts';
import { Lines } from '../model/place.ts';
import type { UriOf } from './navigation.ts';
import { positionOf, rangeOf } from './positions.ts';

/**
 * The fixes of findings that a range of a file touches.
 *
 * @param typed The text as the client has it, with its byte order mark and its line ends.
 */
export function codeActionsIn(
  handbook: Handbook,
  path: string,
  typed: string,
  range: Range,
  diagnostics: readonly Diagnostic[],
  uriOf: UriOf,
): CodeAction[] {
  const file = handbook.files.find((each) => each.path === path);
  if (!file) return [];
  const lines = new Lines(file.source.text);
  const eol = typed.includes('\r\n') ? '\r\n' : '\n';
  const marked = typed.startsWith('\ufeff');
  return (
    fixesFor(handbook, file)
      .filter((fix) => fix.path === path && fix.place.path === path)
      // Most editors keep the mark to themselves; then nothing of the text can take it away.
      .filter((fix) => marked || !fix.unmarks)
      .filter((fix) => overlaps(rangeOf(fix.place), range))
      .map((fix) => {
        const { start } = rangeOf(fix.place);
        const answered = diagnostics.filter(
          (each) => each.code === fix.rule && compare(each.range.start, start) === 0,
        );
        const edits = fix.edits.map((edit) => ({
          range: {
            start: positionOf(lines.point(edit.start)),
            end: positionOf(lines.point(edit.end)),
          },
          newText: edit.text.replaceAll('\n', eol),
        }));
        if (fix.unmarks) {
          const start = { line: 0, character: 0 };
          edits.unshift({ range: { start, end: { line: 0, character: 1 } }, newText: '' });
        }
        return {
          title: `${fix.message[0]?.toUpperCase() ?? ''}${fix.message.slice(1)}`,
          kind: CodeActionKind.QuickFix,
          isPreferred: true,
          ...(answered.length > 0 && { diagnostics: answered }),
          edit: { changes: { [uriOf(path)]: edits } },
        };
      })
  );
}

function overlaps(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
