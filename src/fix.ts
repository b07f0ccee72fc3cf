// The command `fix`: writes what is wrong and can be known into the handbook, and shows it beforehand.
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from './arguments.ts';
import { fixFile, type Fixed } from './fixes/fix-file.ts';
import type { Edit } from './fixes/fix.ts';
import { fixable } from './fixes/index.ts';
import { Pieces } from './fixes/pieces.ts';
import { applyExactly, preview } from './fixes/preview.ts';
import { runbookUrls } from './fixes/runbook-url.ts';
import { mend, type MendedFile } from './mend.ts';
import type { ParsedFile } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import type { Place } from './model/place.ts';
import { openHandbook } from './open.ts';
import { prefixOf } from './relocate.ts';
import { readExactly, replaceFile } from './replace-file.ts';
import { safe } from './report/safe.ts';
import { rules as allRules } from './rules/index.ts';

export interface FixOptions {
  asOf: string | undefined;
  /** Shows what would be written, and writes nothing. */
  dryRun: boolean;
  /** The rules whose findings are answered; all where it is undefined. */
  only?: readonly string[] | undefined;
  /** Puts the fields of documents into the order of their schema too. */
  order?: boolean;
}

/** The rule that the annotations of alerts answer to. */
const ANNOTATIONS = 'alert/has-runbook';

const NO_ADDRESS =
  'does not say where the site is served; write `url: https://…` there, because alerts need whole addresses';

/**
 * Mends what is mechanical in the files of a handbook, and writes the right `runbook_url` into the
 * alerts of its rule files.
 *
 * @param words Files and folders below the root; all files where there are none.
 * @returns The exit code: 1 for a dry run that would write something, 2 where a file cannot be written.
 * @throws UsageError for a word that names no file, for a rule that no fix answers, and where alerts
 *   need an address and the site has none.
 */
export async function fix(
  root: string,
  words: readonly string[],
  { asOf, dryRun, only, order = false }: FixOptions,
): Promise<number> {
  refuseOthers(only);
  const handbook = await openHandbook(root, { asOf, now: new Date() });
  if (handbook.settings.unread)
    throw new UsageError('`handbook.yaml` cannot be read; mend what `handrail check` says of it');
  const files = chosen(handbook, root, words);
  const url = addressOf(handbook, files, only);
  const paths = words.length === 0 ? undefined : new Set(files.map(({ path }) => path));
  const mending = await mend(handbook, allRules, { only, order, paths });
  const reads = new Map(mending.handbook.files.map((file) => [file.path, file]));
  const prefix = prefixOf(root, process.cwd());
  const say = (line: string) => process.stdout.write(`${safe(prefix + line)}\n`);
  const count = { corrections: 0, annotations: 0, files: 0, findings: 0, alerts: 0 };
  let failed = false;
  for (const file of files) {
    const { path } = file;
    if (file.source.trouble || file.faults.some(({ kind }) => kind === 'syntax')) {
      say(`${path}  left alone: it cannot be read; mend what \`handrail check\` says of it`);
      continue;
    }
    const mended = mending.files.get(path);
    const exact = mended || file.kind === 'alert' ? readExactly(root, path) : undefined;
    if (mended && !isStill(exact, file.source.text)) {
      failed = true;
      say(`${path}  left alone: it cannot be read twice alike`);
      continue;
    }
    const corrected = exact !== undefined && mended ? rewritten(exact, mended) : exact;
    const annotated =
      url === undefined
        ? undefined
        : annotations(mending.handbook, reads.get(path)!, corrected, url);
    const annotating = annotated !== undefined && annotated.done.length > 0;
    const after = annotating ? annotated.exact : mended && corrected;
    if (after !== undefined) {
      const why = dryRun ? undefined : unwritten(join(root, path), after);
      if (why !== undefined) {
        failed = true;
        say(`${path}  left alone: it cannot be written (${why})`);
        continue;
      }
      count.files++;
      count.corrections += mended?.done.length ?? 0;
      count.annotations += annotated?.done.length ?? 0;
      if (dryRun) {
        const edits = together(file.source.text, mended, annotated);
        process.stdout.write(safeLines(preview(prefix + path, file.source.text, edits)));
        if (file.source.bom && mended && !mended.bom) say(`${path}  the byte order mark goes`);
      }
    }
    const left = mending.left.filter((each) => each.path === path);
    count.findings += left.length;
    count.alerts += annotated?.left.length ?? 0;
    const told: { place: Place; text: string }[] = [
      ...(dryRun ? [] : (mended?.done ?? [])).map(({ place, message, rule }) => ({
        place,
        text: `${at(place)}  ${message}  ${rule}`,
      })),
      ...left.map((each) => ({
        place: each.place,
        text: `${at(each.place)}  left alone: ${each.left}  ${each.rule}`,
      })),
      ...[...(dryRun ? [] : (annotated?.done ?? [])), ...(annotated?.left ?? [])].map(
        ({ alert, text }) => ({
          place: alert.place,
          text: `${alert.path}:${alert.place.start.line}  ${alert.name}  ${text}`,
        }),
      ),
    ];
    for (const { text } of told.sort((a, b) => a.place.start.line - b.place.start.line)) say(text);
  }
  const { url: address, path: home } = handbook.settings;
  if (address === undefined && !only && files.some(({ kind }) => kind === 'alert'))
    say(`${home}  ${NO_ADDRESS}`);
  process.stdout.write(`${summary(count, dryRun)}\n`);
  if (failed) return 2;
  return dryRun && count.files > 0 ? 1 : 0;
}

function at({ path, start }: Place): string {
  return `${path}:${start.line}:${start.column}`;
}

/** The words of `--rule` must be rules that a fix answers. */
function refuseOthers(only: readonly string[] | undefined): void {
  const ids = [ANNOTATIONS, ...fixable].sort();
  for (const id of only ?? []) {
    if (ids.includes(id)) continue;
    const known = allRules.some((rule) => rule.id === id);
    throw new UsageError(
      `${known ? `No fix answers the rule \`${id}\`` : `There is no rule \`${id}\``}; use one of ${ids.join(', ')}`,
    );
  }
}

/**
 * Where the site is served; undefined where no annotation is asked for, or none can be written.
 *
 * @throws UsageError where nothing but annotations is asked for, and the site has no address.
 */
function addressOf(
  handbook: Handbook,
  files: readonly ParsedFile[],
  only: readonly string[] | undefined,
): string | undefined {
  const { url } = handbook.settings;
  if (only && !only.includes(ANNOTATIONS)) return undefined;
  const alone = files.every(({ kind }) => kind === 'alert') || only?.length === 1;
  if (url === undefined && alone) throw new UsageError(`\`handbook.yaml\` ${NO_ADDRESS}`);
  return url;
}

/** True for a file that is on disk as it was read. */
function isStill(exact: string | undefined, text: string): boolean {
  return exact?.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') === text;
}

/** The whole file with its edits, in its own line ends. */
function rewritten(exact: string, { edits, bom }: MendedFile): string {
  const after = applyExactly(exact, edits);
  return bom ? after : after.replace(/^\ufeff/, '');
}

/** What the annotations of a rule file should be, and the file with them. */
function annotations(
  handbook: Handbook,
  file: ParsedFile,
  exact: string | undefined,
  url: string,
): Fixed | undefined {
  if (file.kind !== 'alert') return undefined;
  const alerts = handbook.alerts.filter((alert) => alert.path === file.path);
  return fixFile(file.source, exact, runbookUrls(handbook, alerts, url));
}

/** The edits of a file as it was: what mends it, and its annotations after that. */
function together(
  text: string,
  mended: MendedFile | undefined,
  annotated: Fixed | undefined,
): Edit[] {
  if (!mended) return annotated?.edits ?? [];
  const pieces = new Pieces(text);
  pieces.edit(mended.edits);
  pieces.edit(annotated?.edits ?? []);
  return pieces.edits();
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

/** The files that the words name. */
function chosen(handbook: Handbook, root: string, words: readonly string[]): ParsedFile[] {
  const files = handbook.files.filter(({ kind }) => kind !== 'handbook');
  if (words.length === 0) return files;
  const paths = words.map((word) => relative(root, resolve(word)).split(sep).join('/'));
  const holds = (path: string, file: string) =>
    path === '' || file === path || file.startsWith(`${path}/`);
  paths.forEach((path, index) => {
    if (!files.some((file) => holds(path, file.path)))
      throw new UsageError(
        `\`${words[index]}\` is no file of this handbook that \`fix\` writes; name a document or a rule file that \`handrail check\` reads, or its folder`,
      );
  });
  return files.filter((file) => paths.some((path) => holds(path, file.path)));
}

interface Count {
  corrections: number;
  annotations: number;
  files: number;
  findings: number;
  alerts: number;
}

function summary(count: Count, dryRun: boolean): string {
  const of = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const both = (a: string, b: string) => [a, b].filter((part) => !/^0 /.test(part)).join(' and ');
  const alone = both(of(count.findings, 'finding'), of(count.alerts, 'alert'));
  const rest = alone === '' ? '' : `, ${alone} left alone`;
  const what = both(of(count.corrections, 'correction'), of(count.annotations, 'annotation'));
  if (what === '') return `Nothing to fix${rest}`;
  return `${what} in ${of(count.files, 'file')} ${dryRun ? 'would be written' : 'written'}${rest}`;
}
