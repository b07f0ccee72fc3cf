// The fix of characters: text that was read as Windows-1252, what does not show, and spaces in code.
import type { ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { writeFor, type Fix, type Left } from './fix.ts';
import { decodeMojibake } from './mojibake.ts';
import { Text } from './scalar.ts';

const RULE = 'document/utf8';

/** The fixes of what `document/utf8` finds in a file; a lost character stays lost, and is left out. */
export function characterFixes(handbook: Handbook, file: ParsedFile): (Fix | Left)[] {
  const { path, source } = file;
  const found: (Fix | Left)[] = [];
  const about = { rule: RULE, path };
  if (source.bom) {
    const start = { line: 1, column: 1 };
    const place = { path, start, end: { line: 1, column: 2 } };
    const message = 'remove the byte order mark';
    found.push({ ...about, place, message, edits: [], intents: [], unmarks: true });
  }
  for (const flaw of handbook.flawsIn(file)) {
    const { start, end, kind, place, name } = flaw;
    const written = source.text.slice(start, end);
    const fix = (text: string, message: string) =>
      found.push({
        ...about,
        place,
        message,
        edits: [{ start, end, text }],
        intents: [{ kind: 'characters' }],
      });
    if (kind === 'mojibake') {
      const decoded = decodeMojibake(written);
      if (decoded === undefined)
        found.push({
          ...about,
          place,
          left: `the bytes that \`${flaw.found}\` was are not all there`,
        });
      else {
        // In code, a space that only looks like one would be the next finding.
        const meant = handbook.isCode(file, place) ? decoded.replaceAll('\u00a0', ' ') : decoded;
        if (/^\s*$/.test(meant))
          fix(meant, `${meant === '' ? 'remove' : 'write a space for'} \`${flaw.found}\``);
        else fix(meant, writeFor(meant, flaw.found));
      }
    } else if (kind === 'invisible') fix('', `remove ${name}`);
    else if (kind === 'space' && handbook.isCode(file, place))
      fix(' '.repeat(written.length), `write a plain space for ${name}`);
    else if (kind === 'return')
      // Before a line feed it ends no line of its own.
      fix(
        source.text[end] === '\n' ? '' : '\n'.repeat(written.length),
        source.text[end] === '\n' ? 'remove the carriage return' : 'end the line with a line feed',
      );
    else if (kind === 'direction' || kind === 'control')
      found.push({ ...about, place, left: `${name} may hide something; look at the line first` });
  }
  return found;
}

/** Curly quotes and long dashes in shell code, which `runbook/safe-commands` finds. */
export function typographyFixes(handbook: Handbook, file: ParsedFile): Fix[] {
  const runbook = file.documents[0];
  if (runbook?.kind !== 'runbook') return [];
  const text = new Text(file.source);
  return (runbook.body?.code ?? []).flatMap((block) =>
    handbook.typographyIn(block).flatMap(({ at, written, meant }): Fix[] => {
      const place = handbook.placeInCode(runbook, block, at, at + written.length);
      const { start, end } = text.range(place);
      if (text.text.slice(start, end) !== written) return [];
      return [
        {
          rule: 'runbook/safe-commands',
          path: file.path,
          place,
          message: writeFor(meant, written),
          edits: [{ start, end, text: meant }],
          intents: [{ kind: 'text' }],
        },
      ];
    }),
  );
}
