// Where a report goes: what `--format` asks for, one format on stdout and others in files.
import { resolve } from 'node:path';
import { UsageError } from './arguments.ts';
import { nearest } from './model/nearest.ts';
import { writeOutput } from './replace-file.ts';
import type { Format } from './report/format.ts';
import { formats } from './report/index.ts';

export interface Output {
  format: string;
  /** The file as it was named; undefined for stdout. */
  file: string | undefined;
  print: Format;
}

/**
 * The outputs that `--format NAME` and `--format NAME=FILE` ask for. One of them is on stdout:
 * `stylish`, where every format has a file.
 *
 * @throws UsageError for an unknown format, two formats on stdout, or two in one file.
 */
export async function outputsOf(words: readonly string[]): Promise<Output[]> {
  const asked = words.map((word) => {
    const [, format = '', file] = /^([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
    if (!Object.hasOwn(formats, format)) throw new UsageError(unknown(format));
    if (file === '')
      throw new UsageError(
        `\`--format ${word}\` names no file; write one such as \`${format}=report\``,
      );
    return { format, file };
  });
  const printed = asked.filter(({ file }) => file === undefined);
  const [first, second] = printed;
  if (first && second)
    throw new UsageError(
      `\`--format ${first.format}\` and \`--format ${second.format}\` both print; give one a file, as in \`--format ${second.format}=FILE\``,
    );
  const files = asked.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  const twice = asked.find(
    ({ file }) => file !== undefined && files.filter((each) => each === resolve(file)).length > 1,
  );
  if (twice)
    throw new UsageError(
      `Two formats are to be written to \`${twice.file}\`; give each a file of its own`,
    );
  const all = first ? asked : [...asked, { format: 'stylish', file: undefined }];
  return Promise.all(all.map(async (each) => ({ ...each, print: await formats[each.format]!() })));
}

function unknown(format: string): string {
  const known = Object.keys(formats);
  const near = nearest(format, known);
  return `There is no format \`${format}\`; ${near ? `did you mean \`${near}\`?` : `use one of ${known.join(', ')}`}`;
}

/**
 * Keeps reports out of the handbook's own files.
 *
 * @param root The root folder, and `paths` the files below it that the handbook is read from.
 * @throws UsageError for a report that would take the place of one of them.
 */
export function refuseOwnFiles(
  outputs: readonly Output[],
  root: string,
  paths: readonly string[],
): void {
  const own = new Set(paths.map((path) => resolve(root, path)));
  for (const { format, file } of outputs)
    if (file !== undefined && own.has(resolve(file)))
      throw new UsageError(
        `\`${file}\` is a file of the handbook, which \`--format ${format}\` would overwrite; name another file`,
      );
}

/**
 * Writes a report into its file.
 *
 * @throws UsageError where the file cannot be written; a symbolic link is not followed.
 */
export function writeReport(file: string, text: string): void {
  try {
    writeOutput(resolve(file), text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ELOOP'
        ? `\`${file}\` is a symbolic link, which is not followed; name another file`
        : `The report cannot be written to \`${file}\` (${code ?? 'unknown reason'}); name a file in a folder that is there`,
    );
  }
}
