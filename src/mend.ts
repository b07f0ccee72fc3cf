// The fixes of a whole handbook, made in memory until there is nothing left to do. Writes nothing.
import { check, type Report } from './check.ts';
import { fixable, isMendable, mendFile, mendings } from './fixes/index.ts';
import type { Edit, Fix, Left } from './fixes/fix.ts';
import { orderFixes } from './fixes/order.ts';
import { Pieces } from './fixes/pieces.ts';
import type { ParsedFile } from './model/document.ts';
import type { Handbook } from './model/handbook.ts';
import { reread, type Retext } from './reread.ts';
import type { Diagnostic, Rule } from './rule.ts';
import { worseFiles } from './worse.ts';

export interface MendOptions {
  /** The rules whose findings are answered; all where it is undefined. */
  only?: readonly string[] | undefined;
  /** True to put fields into the order of the schema too. */
  order?: boolean;
  /** The paths of the files that may change; all where it is undefined. */
  paths?: ReadonlySet<string> | undefined;
  /** See `reread`. */
  inProcess?: boolean;
}

/** What became of one file. */
export interface MendedFile {
  path: string;
  /** The edits of its text as it was, sorted, without overlap. */
  edits: Edit[];
  text: string;
  /** False where the byte order mark that it had is gone. */
  bom: boolean;
  /** In the order of the file; places are those of the text that each was made for. */
  done: Fix[];
}

export interface Mending {
  /** The handbook as it would be read afterwards. */
  handbook: Handbook;
  files: Map<string, MendedFile>;
  /** Findings that look mechanical and are not certain; their places are those of the new texts. */
  left: Left[];
}

/** A fix may show what another one hid; fewer rounds than this have always been enough. */
const ROUNDS = 40;

/** Rules that ask to write down what is mended; their findings are no fault of the fix. */
const BOOKS = ['baseline/used', 'waiver/used'];

/**
 * Makes every fix that answers a finding. A fix is kept where the data of its file change in nothing but
 * what it says, and no file has a finding about its structure that it did not have.
 */
export async function mend(
  handbook: Handbook,
  rules: readonly Rule[],
  { only, order = false, paths, inProcess = false }: MendOptions = {},
): Promise<Mending> {
  const wanted = (rule: string) => fixable.includes(rule) && (!only || only.includes(rule));
  const may = (file: ParsedFile) => (!paths || paths.has(file.path)) && isMendable(file);
  let now = handbook;
  let found = findings(check(now, rules));
  const pieces = new Map<string, Pieces>();
  const marks = new Set<string>();
  const done = new Map<string, Fix[]>();
  const refused = new Map<string, Left>();
  const suspects = new Set<string>();
  let fresh: ReadonlySet<string> | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const concerned = pathsOf(now, found, wanted, order);
    const asked = new Map<ParsedFile, Fix[]>();
    let trial: [ParsedFile, Fix] | undefined;
    for (const file of now.files) {
      const { path } = file;
      if (!may(file) || !concerned.has(path)) continue;
      if (fresh && !fresh.has(path) && !suspects.has(path)) continue;
      const answers = answersOf(now, file, found, wanted, order).filter(
        (fix) => !refused.has(keyOf(fix)),
      );
      if (answers.length === 0) continue;
      if (!suspects.has(path)) asked.set(file, answers);
      else trial ??= [file, answers[0]!];
    }
    // What went wrong with others goes alone, so that the one at fault is known.
    if (asked.size === 0 && trial) asked.set(trial[0], [trial[1]]);
    const texts = new Map<string, Retext>();
    const made = new Map<ParsedFile, { edits: Edit[]; done: Fix[] }>();
    for (const [file, fixes] of asked) {
      const mended = mendFile(file, fixes);
      for (const fix of mended.refused)
        refuse(refused, fix, 'the file is written unusually, and more than this would change');
      if (mended.done.length === 0) continue;
      const unmarks = mended.done.some((fix) => fix.unmarks);
      made.set(file, mended);
      const trying = new Pieces(file.source.text);
      trying.edit(mended.edits);
      texts.set(file.path, { text: trying.text, bom: file.source.bom === true && !unmarks });
    }
    if (made.size === 0) {
      if (!fresh) break;
      // What was mended last may have cleared the way in a file that had been looked at before.
      fresh = undefined;
      continue;
    }
    const next = await reread(now, texts, inProcess);
    const after = findings(check(next, rules));
    const worse = worseFiles(next, made, found, after);
    if (worse.size > 0) {
      for (const [file, { done: fixes }] of made) {
        if (!worse.has(file.path)) continue;
        if (fixes.length === 1 && made.size === 1)
          refuse(refused, fixes[0]!, 'it would bring up another finding');
        suspects.add(file.path);
      }
      // Nothing of this round is kept: what one file says changes what is found in another.
      continue;
    }
    for (const [file, mended] of made) {
      const { path, source } = file;
      if (!pieces.has(path)) pieces.set(path, new Pieces(source.text));
      pieces.get(path)!.edit(mended.edits);
      if (mended.done.some((fix) => fix.unmarks)) marks.add(path);
      done.set(path, [...(done.get(path) ?? []), ...mended.done]);
    }
    now = next;
    found = after;
    fresh = new Set([...made.keys()].map(({ path }) => path));
  }
  const files = new Map<string, MendedFile>();
  for (const [path, piece] of pieces)
    files.set(path, {
      path,
      edits: piece.edits(),
      text: piece.text,
      bom: !marks.has(path),
      done: done.get(path)!.sort((a, b) => a.place.start.line - b.place.start.line),
    });
  return { handbook: now, files, left: leftIn(now, found, wanted, may, refused) };
}

function findings({ diagnostics, baselined }: Report): Diagnostic[] {
  return [...diagnostics, ...baselined].filter(({ rule }) => !BOOKS.includes(rule));
}

/** The files that may hold a fix: those with a finding, and the RFCs that another one speaks of. */
function pathsOf(
  handbook: Handbook,
  found: readonly Diagnostic[],
  wanted: (rule: string) => boolean,
  order: boolean,
): Set<string> {
  if (order) return new Set(handbook.files.map(({ path }) => path));
  const asking = found.filter(({ rule }) => wanted(rule));
  const paths = new Set(asking.map(({ place }) => place.path));
  if (asking.some(({ rule }) => rule === 'rfc/supersession-mutual'))
    for (const { path } of handbook.of('rfc')) paths.add(path);
  return paths;
}

/** The fixes of a file that answer a finding. */
function answersOf(
  handbook: Handbook,
  file: ParsedFile,
  found: readonly Diagnostic[],
  wanted: (rule: string) => boolean,
  order: boolean,
): Fix[] {
  const asking = askingOf(found);
  const fixes = mendingsOf(handbook, file).filter(
    (each) => 'edits' in each && wanted(each.rule) && asking.has(whereOf(each)),
  ) as Fix[];
  return order ? [...fixes, ...orderFixes(file)] : fixes;
}

/** The last round looks at what it found again, to tell it. */
const mendable = new WeakMap<Handbook, Map<ParsedFile, (Fix | Left)[]>>();

function mendingsOf(handbook: Handbook, file: ParsedFile): (Fix | Left)[] {
  const byFile = mendable.get(handbook) ?? new Map<ParsedFile, (Fix | Left)[]>();
  mendable.set(handbook, byFile);
  const known = byFile.get(file) ?? mendings(handbook, file);
  byFile.set(file, known);
  return known;
}

const wheres = new WeakMap<readonly Diagnostic[], Set<string>>();

function askingOf(found: readonly Diagnostic[]): Set<string> {
  const asking = wheres.get(found) ?? new Set(found.map(whereOf));
  wheres.set(found, asking);
  return asking;
}

function whereOf({ rule, place }: Pick<Fix, 'rule' | 'place'>): string {
  return `${rule} ${place.path}:${place.start.line}:${place.start.column}`;
}

function keyOf(fix: Fix): string {
  return `${whereOf(fix)} ${fix.path} ${fix.message}`;
}

function refuse(refused: Map<string, Left>, fix: Fix, left: string): void {
  const { rule, path, place, message } = fix;
  refused.set(keyOf(fix), { rule, path, place, left: `${left}; ${message}` });
}

/** What is still found, looks mechanical, and was left alone. */
function leftIn(
  handbook: Handbook,
  found: readonly Diagnostic[],
  wanted: (rule: string) => boolean,
  may: (file: ParsedFile) => boolean,
  refused: ReadonlyMap<string, Left>,
): Left[] {
  const asking = askingOf(found);
  const paths = pathsOf(handbook, found, wanted, false);
  return handbook.files.flatMap((file) => {
    if (!may(file) || !paths.has(file.path)) return [];
    return mendingsOf(handbook, file).flatMap((each): Left[] => {
      if (!wanted(each.rule) || !asking.has(whereOf(each))) return [];
      if ('left' in each) return [each];
      const why = refused.get(keyOf(each));
      return why ? [why] : [];
    });
  });
}
