// One rule file and what is wished of its alerts → the file as it should be, and what is told of it.
import type { SourceFile } from '../model/source.ts';
import { annotate } from './annotate.ts';
import type { Edit } from './fix.ts';
import { applyExactly } from './preview.ts';
import { isHelmTemplate, type Wish } from './runbook-url.ts';

/** What is told of an alert. */
export type Told = { alert: Wish['alert']; text: string };

export interface Fixed {
  /** The whole file as it should be, where anything is done. */
  exact: string;
  /** The edits, in the text with `\n` at the end of its lines. */
  edits: Edit[];
  done: Told[];
  left: Told[];
}

/**
 * What becomes of one rule file; a file of which anything is doubtful stays as it is.
 *
 * @param exact The file's text as it is on disk, with its byte order mark and its line ends.
 */
export function fixFile(
  source: SourceFile,
  exact: string | undefined,
  wishes: readonly Wish[],
): Fixed {
  const left: Told[] = wishes.flatMap((wish) =>
    'left' in wish ? [{ alert: wish.alert, text: `left alone: ${wish.left}` }] : [],
  );
  const changes = wishes.filter((wish) => 'value' in wish);
  const none = (why: string): Fixed => {
    const told = changes.map(({ alert, name, value }) => ({
      alert,
      text: `left alone: ${why}; \`${name}\` should be \`${value}\``,
    }));
    return { exact: '', edits: [], done: [], left: [...left, ...told] };
  };
  if (changes.length === 0) return none('');
  if (isHelmTemplate(source.text)) return none('the file is a template of Helm');
  const plain = exact?.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (exact === undefined || plain !== source.text)
    return none('the file cannot be read twice alike');
  const { edits, done, refused } = annotate(source.path, source.text, changes);
  const after = applyExactly(exact, edits);
  return {
    exact: after,
    edits,
    done: done.map(({ alert, name, value, what }) => ({
      alert,
      text: `${name} ${what}: ${value}`,
    })),
    left: [
      ...left,
      ...refused.map(({ alert, name, value }) => ({
        alert,
        text: `left alone: the file shares this text with another alert, or is written unusually; \`${name}\` should be \`${value}\``,
      })),
    ],
  };
}
