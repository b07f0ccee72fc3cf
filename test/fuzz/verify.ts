// What must hold of a handbook and its report, whatever the files say.
import type { Report } from '../../src/check.ts';
import type { Handbook } from '../../src/model/handbook.ts';
import type { Place } from '../../src/model/place.ts';
import type { Diagnostic } from '../../src/rule.ts';

/** What was looked at, and what is wrong; each wrong begins with its kind. */
export interface Verdict {
  positions: number;
  diagnostics: number;
  wrongs: string[];
}

/**
 * Judges every position, and that no file and no fault is missing from the report.
 *
 * @param report Undefined where the rules did not run.
 * @param paths The files that the handbook must know.
 */
export function verify(
  handbook: Handbook,
  report?: Report,
  paths: readonly string[] = [],
): Verdict {
  const wrongs = new Set<string>();
  const texts = new Map(handbook.files.map(({ path, source }) => [path, source.text]));
  texts.set(handbook.settings.path, handbook.settings.source.text);
  const lines = new Map<string, string[]>();
  let positions = 0;
  const look = (what: string, place: Place) => {
    positions++;
    const wrong = wrongPlace(place, (path) => {
      const text = texts.get(path);
      if (text === undefined) return path === 'urls.txt' ? undefined : [];
      if (!lines.has(path)) lines.set(path, text.split('\n'));
      return lines.get(path);
    });
    if (wrong) wrongs.add(`position of ${what}: ${wrong}`);
  };

  const all = report ? told(report) : [];
  for (const { rule, place, related = [], message, subject = '' } of all) {
    look(rule, place);
    for (const each of related) look(`${rule} (related)`, each.place);
    if (message.endsWith('.')) wrongs.add(`message of ${rule} ends with a full stop: ${message}`);
    if (/\b(?:undefined|NaN|\[object Object\])(?![^`]*`)/.test(message.replace(/`[^`]*`/g, '``')))
      wrongs.add(`message of ${rule}: ${message}`);
    if (typeof subject !== 'string') wrongs.add(`subject of ${rule} is no text`);
  }
  for (const document of handbook.documents) {
    look('a document', document.place());
    for (const reference of document.references) look('a reference', reference.place);
    const { body } = document;
    if (!body) continue;
    for (const list of [
      body.headings,
      body.links,
      body.tasks,
      body.code,
      body.inlineCode,
      body.components,
    ])
      for (const each of list) look('a part of a body', each.place);
    for (const place of body.texts) look('a text', place);
  }
  for (const { fault } of faultsOf(handbook)) look(`a fault (${fault.reason})`, fault.place);
  if (report) missing(handbook, all, paths, wrongs);
  return { positions, diagnostics: all.length, wrongs: [...wrongs] };
}

/** Whatever a report tells, counted or not. */
function told({ diagnostics, waived, baselined, announced }: Report): Diagnostic[] {
  const set = [...waived, ...announced].map(({ diagnostic }) => diagnostic);
  return [...diagnostics, ...baselined, ...set];
}

function* faultsOf(handbook: Handbook) {
  for (const kind of ['syntax', 'schema', 'unsafe', 'encoding'] as const)
    yield* handbook.faults(kind);
}

/** What is wrong with a place that is not in its file: `undefined` lines for a file that is not kept in the model. */
export function wrongPlace(
  { path, start, end }: Place,
  linesOf: (path: string) => string[] | undefined,
): string | undefined {
  const shown = `${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
  if (start.line > end.line || (start.line === end.line && start.column > end.column))
    return `${shown} ends before it begins`;
  for (const { line, column } of [start, end])
    if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || column < 1)
      return `${shown} does not count from 1`;
  const lines = linesOf(path);
  if (!lines) return undefined;
  for (const { line, column } of [start, end]) {
    const text = lines[line - 1];
    // A file that could not be read as text has one place: its beginning.
    const most = text === undefined ? 0 : text.length + 1;
    if (column > most && !(lines.length === 1 && text === '' && column <= 2))
      return `${shown} is outside of the file`;
  }
  return undefined;
}

/** Files that the handbook does not know, and files with a fault of which nothing is told. */
function missing(
  handbook: Handbook,
  all: readonly Diagnostic[],
  paths: readonly string[],
  wrongs: Set<string>,
): void {
  const known = new Set([...handbook.files.map(({ path }) => path), ...handbook.attachments]);
  for (const path of paths)
    if (!known.has(path)) wrongs.add(`missing: ${path} is not in the handbook`);
  const told = new Set(all.map(({ place }) => place.path));
  const { levels } = handbook.settings;
  if ((levels['document/syntax'] ?? 'error') === 'off') return;
  for (const { fault, file } of handbook.faults('syntax'))
    if (!told.has(file.path) && !told.has(fault.place.path))
      wrongs.add(`missing: nothing is told of ${file.path}, where ${fault.reason}`);
}
