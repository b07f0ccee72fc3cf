// Holds what edits did to a file against what they were to do: data, links, headings and code.
import type { Document, ParsedFile } from '../model/document.ts';
import type { Json, YamlTree } from '../model/yaml.ts';
import { same } from './annotate.ts';
import { pointerAt, treesOf } from './file-data.ts';
import type { Fix } from './fix.ts';

/** True where the data of a file changed in nothing but what the fixes say. */
export function dataHolds(file: ParsedFile, after: string, fixes: readonly Fix[]): boolean {
  const before = treesOf(file, file.source.text);
  const now = treesOf(file, after);
  // What no YAML reader takes now may become readable by a character; any other fix needs the data.
  if (!before) return fixes.every((fix) => fix.intents.every(({ kind }) => kind === 'characters'));
  if (!now) return false;
  const wanted = before.map(({ data }) => structuredClone(data));
  for (const { intents } of fixes)
    for (const intent of intents) {
      if (intent.kind === 'value' && !setAt(wanted, before, intent)) return false;
      if (intent.kind === 'added' && !add(wanted[0], intent)) return false;
    }
  // Names come last: the steps to a value are those of the old names.
  for (const { intents } of fixes)
    for (const intent of intents)
      if (intent.kind === 'name' && !renameAt(wanted, before, intent)) return false;
  const rough = fixes.some(({ intents }) => intents.some(({ kind }) => kind === 'characters'));
  return (
    now.length === wanted.length &&
    now.every(({ data }, index) =>
      rough ? same(bare(data), bare(wanted[index]!)) : same(data, wanted[index]),
    )
  );
}

type Of<K> = Extract<Fix['intents'][number], { kind: K }>;

function setAt(wanted: Json[], before: readonly YamlTree[], { at, value }: Of<'value'>): boolean {
  const found = pointerAt(before, at, 'value');
  const parent = found && parentOf(wanted, found);
  if (!parent) return false;
  (parent as Record<string, Json>)[found.steps.at(-1)!] = value;
  return true;
}

function renameAt(wanted: Json[], before: readonly YamlTree[], { at, name }: Of<'name'>): boolean {
  const found = pointerAt(before, at, 'key');
  const parent = found && parentOf(wanted, found);
  const old = found?.steps.at(-1);
  // The right field is there already: which of the two is meant is not known.
  if (!parent || old === undefined || Object.hasOwn(parent, name)) return false;
  const fields = parent as Record<string, Json>;
  fields[name] = fields[old]!;
  delete fields[old];
  return true;
}

function parentOf(
  data: readonly Json[],
  { tree, steps }: { tree: number; steps: string[] },
): object | undefined {
  let value: Json | undefined = data[tree];
  for (const step of steps.slice(0, -1))
    value = (value as Record<string, Json> | null | undefined)?.[step];
  return typeof value === 'object' && value !== null ? value : undefined;
}

function add(data: Json | undefined, { name, value }: Of<'added'>): boolean {
  if (typeof data !== 'object' || data === null || Object.hasOwn(data, name)) return false;
  (data as Record<string, Json>)[name] = value;
  return true;
}

/** Data without what is wrong with the characters of its texts. */
function bare(data: Json): Json {
  if (typeof data === 'string') return plain(data);
  if (Array.isArray(data)) return data.map(bare);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [plain(key), bare(value)]));
}

/** The letters of a text that no reader of a wrong encoding changes. */
function plain(text: string): string {
  return text.replace(/[^\u0021-\u007e]+/g, '');
}

/** True where the body of a document changed in nothing but what the fixes say. */
export function bodyHolds(before: Document, after: Document, fixes: readonly Fix[]): boolean {
  const intents = fixes.flatMap((fix) => fix.intents);
  const free = intents.some(({ kind }) => kind === 'characters');
  const [old, now] = [before.body, after.body];
  if (!old || !now) return free || old === now;
  const isSame = (list: readonly unknown[], other: readonly unknown[]) =>
    list.length === other.length && (free || list.every((item, index) => item === other[index]));
  const links = old.links.map(({ url, place: { start } }) => {
    const fixed = intents.find(
      (intent) =>
        intent.kind === 'link' &&
        intent.at.start.line === start.line &&
        intent.at.start.column === start.column,
    );
    return fixed?.kind === 'link' ? fixed.url : url;
  });
  const code = (document: typeof old) =>
    document.code.map(({ lang, value }) => `${lang}\n${value}`);
  const written = intents.some(({ kind }) => kind === 'text');
  return (
    isSame(
      links,
      now.links.map(({ url }) => url),
    ) &&
    isSame(
      old.headings.map(({ id }) => id),
      now.headings.map(({ id }) => id),
    ) &&
    (written ? old.code.length === now.code.length : isSame(code(old), code(now))) &&
    old.components.length === now.components.length
  );
}
