// The command `fix`: writes what is wrong and can be known into rule files, and shows it beforehand.
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from './arguments.ts';
import { fixFile } from './fixes/fix-file.ts';
import { preview } from './fixes/preview.ts';
import { runbookUrls } from './fixes/runbook-url.ts';
import type { ParsedFile } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import { openHandbook } from './open.ts';
import { prefixOf } from './relocate.ts';
import { readExactly, replaceFile } from './replace-file.ts';
import { safe } from './report/safe.ts';

export interface FixOptions {
  asOf: string | undefined;
  /** Shows what would be written, and writes nothing. */
  dryRun: boolean;
}

/**
 * Writes the right `runbook_url` into the alerts of rule files.
 *
 * @param words Files and folders below the root; all rule files where there are none.
 * @returns The exit code: 1 for a dry run that would write something, 2 where a file cannot be written.
 * @throws UsageError for a word that names no rule file, and where the site has no address.
 */
export async function fix(
  root: string,
  words: readonly string[],
  { asOf, dryRun }: FixOptions,
): Promise<number> {
  const handbook = await openHandbook(root, { asOf, now: new Date() });
  const { url, unread } = handbook.settings;
  if (unread)
    throw new UsageError('`handbook.yaml` cannot be read; mend what `handrail check` says of it');
  if (url === undefined)
    throw new UsageError(
      '`handbook.yaml` does not say where the site is served; write `url: https://…` there, because alerts need whole addresses',
    );
  const prefix = prefixOf(root, process.cwd());
  let written = 0;
  let files = 0;
  let left = 0;
  let failed = false;
  for (const file of chosen(handbook, root, words)) {
    const tellFile = (why: string) =>
      process.stdout.write(`${safe(`${prefix}${file.path}  left alone: ${why}`)}\n`);
    if (file.source.trouble || file.faults.some(({ kind }) => kind === 'syntax')) {
      tellFile('it cannot be read; mend what `handrail check` says of it');
      continue;
    }
    const alerts = handbook.alerts.filter((alert) => alert.path === file.path);
    const wishes = runbookUrls(handbook, alerts, url);
    const result = fixFile(file.source, readExactly(root, file.path), wishes);
    if (result.done.length > 0) {
      const why = dryRun ? undefined : unwritten(join(root, file.path), result.exact);
      if (why !== undefined) {
        failed = true;
        tellFile(`it cannot be written (${why})`);
        continue;
      }
      files++;
      written += result.done.length;
      if (dryRun)
        process.stdout.write(
          safeLines(preview(prefix + file.path, file.source.text, result.edits)),
        );
    }
    left += result.left.length;
    const told = [
      ...(dryRun ? [] : result.done.map(({ alert, text }) => ({ alert, text }))),
      ...result.left,
    ].sort((a, b) => a.alert.place.start.line - b.alert.place.start.line);
    for (const { alert, text } of told)
      process.stdout.write(
        safe(`${prefix}${file.path}:${alert.place.start.line}  ${alert.name}  ${text}`) + '\n',
      );
  }
  process.stdout.write(`${summary(written, files, left, dryRun)}\n`);
  if (failed) return 2;
  return dryRun && written > 0 ? 1 : 0;
}

/** Writes a file; says why where it cannot, so that the others are not held up by it. */
function unwritten(path: string, text: string): string | undefined {
  try {
    replaceFile(path, text);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') throw error;
    return code;
  }
}

/** Text of several lines, each made safe to print. */
function safeLines(text: string): string {
  return text.split('\n').map(safe).join('\n');
}

/** The rule files that the words name. */
function chosen(handbook: Handbook, root: string, words: readonly string[]): ParsedFile[] {
  const files = handbook.files.filter((file) => file.kind === 'alert');
  if (words.length === 0) return files;
  const paths = words.map((word) => relative(root, resolve(word)).split(sep).join('/'));
  const holds = (path: string, file: string) =>
    path === '' || file === path || file.startsWith(`${path}/`);
  paths.forEach((path, index) => {
    if (!files.some((file) => holds(path, file.path)))
      throw new UsageError(
        `\`${words[index]}\` is no rule file of this handbook; name one that \`content.alert\` finds, or its folder`,
      );
  });
  return files.filter((file) => paths.some((path) => holds(path, file.path)));
}

function summary(written: number, files: number, left: number, dryRun: boolean): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const rest = left > 0 ? `, ${count(left, 'alert')} left alone` : '';
  if (written === 0) return `Nothing to fix${rest}`;
  const what = `${count(written, 'annotation')} in ${count(files, 'file')}`;
  return dryRun ? `${what} would be written${rest}` : `${what} written${rest}`;
}
