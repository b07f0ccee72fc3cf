// Makes a handbook of any size from the example one; run.ts checks and builds what it writes.
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { plainMarkdown } from './plain.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** The date that the example handbook is written for; its reviews and tests are in time on it. */
export const AS_OF = '2026-11-21';

/** A rule file stays well below the largest file that is read. */
const ALERTS_A_FILE = 200;

export interface Wanted {
  /** The folder to write; whatever is in it goes first. */
  out: string;
  runbooks: number;
  format: 'md' | 'mdx';
  preset: 'minimal' | 'standard';
  seed?: number;
}

export interface Template {
  /** Folder and name below `runbooks/`, without extension. */
  id: string;
  title: string;
  text: string;
  /** The first alert that links here, as it stands in its rule file. */
  alert: string | undefined;
}

/** One runbook to write: a template and its round, 0 for the first. */
interface Copy {
  index: number;
  template: Template;
  round: number;
  id: string;
}

/** Whole numbers below a bound, the same ones for the same seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Writes the handbook; throws when it is too small to hold one copy of each runbook. */
export function generate({ out, runbooks, format, preset, seed = 1 }: Wanted): void {
  const templates = readTemplates();
  if (runbooks < templates.length)
    throw new Error(`Links need each runbook once; ask for at least ${templates.length} runbooks`);
  const alertNames = new Set(
    globSync('alerts/*.yaml', { cwd: CONTENT }).flatMap((path) =>
      [...read(path).matchAll(/^ *- alert: (\w+)$/gm)].map((match) => match[1]!),
    ),
  );
  const paragraphs = templates.flatMap(({ text }) => plainParagraphs(text));
  const copies = new Map<string, Copy>();
  for (let index = 0; index < runbooks; index++) {
    const template = templates[index % templates.length]!;
    const round = Math.floor(index / templates.length);
    const id = copyId(template.id, round);
    copies.set(id, { index, template, round, id });
  }

  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const alerts: string[] = [];
  for (const copy of copies.values()) {
    const { index, template, round, id } = copy;
    /** The copy of the same round, or the first where the last round is not full. */
    const same = (other: string) => {
      const wanted = copyId(other, round);
      return copies.has(wanted) ? wanted : other;
    };
    const rename = (text: string) => (round === 0 ? text : renamed(text, round, alertNames));
    let text = relink(rename(template.text), template.id, id, same);
    if (round > 0) text = vary(text, paragraphs, numbers(seed + 7919 * index));
    if (format === 'md') text = plainMarkdown(text, id, (other) => titleOf(copies, other));
    write(join(out, `runbooks/${id}.${format}`), text);
    if (template.alert !== undefined)
      alerts.push(rename(template.alert).replace(`/runbooks/${template.id}/`, `/runbooks/${id}/`));
  }

  for (let from = 0; from < alerts.length; from += ALERTS_A_FILE) {
    const name = `generated-${from / ALERTS_A_FILE + 1}`;
    const rules = alerts.slice(from, from + ALERTS_A_FILE).join('');
    write(join(out, `alerts/${name}.yaml`), `groups:\n- name: ${name}\n  rules:\n${rules}`);
  }
  // Everything else as it is: what has no body, then what has one.
  for (const path of globSync('**/*.yaml', {
    cwd: CONTENT,
    exclude: ['alerts/**', 'handbook.yaml'],
  }))
    cpSync(join(CONTENT, path), join(out, path));
  for (const path of globSync('**/*.{md,mdx}', { cwd: CONTENT, exclude: ['runbooks/**'] })) {
    const text = read(path);
    write(
      join(out, path),
      format === 'md' ? text.replace(/(runbooks\/[^)\s]+)\.mdx\b/g, '$1.md') : text,
    );
  }
  write(
    join(out, 'handbook.yaml'),
    `title: Generated operations\nurl: https://ops.larkspur.example\nextends: ${preset}\n`,
  );
}

function read(path: string): string {
  return readFileSync(join(CONTENT, path), 'utf8');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readTemplates(): Template[] {
  const blocks = globSync('alerts/*.yaml', { cwd: CONTENT })
    .sort()
    .flatMap((path) => alertBlocks(read(path)));
  return globSync('runbooks/**/*.mdx', { cwd: CONTENT })
    .sort()
    .map((path) => {
      const text = read(path);
      const id = relative('runbooks', path)
        .replace(/\.mdx$/, '')
        .replaceAll('\\', '/');
      return {
        id,
        title: /^title: (.*)$/m.exec(text)?.[1] ?? id,
        text,
        alert: blocks.find((block) => block.includes(`/runbooks/${id}/`)),
      };
    });
}

/** The text of each alert of a rule file of the example handbook, indented by four. */
function alertBlocks(text: string): string[] {
  return text
    .split(/^(?= *- (?:alert|name|record): )/m)
    .filter((block) => /^ *- alert: /.test(block))
    .map((block) => {
      const indent = block.indexOf('-');
      const lines = block.split('\n').filter((line) => !/^\s*#/.test(line));
      return `${lines
        .map((line) => `    ${line.slice(indent)}`.trimEnd())
        .join('\n')
        .trimEnd()}\n`;
    });
}

function copyId(id: string, round: number): string {
  return round === 0 ? id : `${id}-cell-${round + 1}`;
}

function titleOf(copies: ReadonlyMap<string, Copy>, id: string): string {
  const copy = copies.get(id);
  if (!copy) throw new Error(`No runbook is called ${id}`);
  return copy.round === 0 ? copy.template.title : `${copy.template.title}, cell ${copy.round + 1}`;
}

/** Title, cluster and alerts carry the number of their cell. */
function renamed(text: string, round: number, alertNames: ReadonlySet<string>): string {
  const cell = round + 1;
  return text
    .replace(/^title: (.*)$/m, `title: $1, cell ${cell}`)
    .replaceAll('prod-eu1', `prod-eu${cell}`)
    .replace(/\b[A-Z][A-Za-z0-9]+\b/g, (word) =>
      alertNames.has(word) ? `${word}Cell${cell}` : word,
    );
}

/** Links and `Runbook` components lead to the runbook of the same cell. */
function relink(text: string, from: string, to: string, same: (id: string) => string): string {
  const folder = dirname(from);
  return text
    .replace(/(\]\()(\.\.?\/[^)#\s]+)\.mdx/g, (link, open: string, path: string) => {
      const target = join(folder, path).replaceAll('\\', '/');
      if (target.startsWith('..')) return link;
      const way = relative(dirname(to), same(target)).replaceAll('\\', '/');
      return `${open}${way.startsWith('.') ? way : `./${way}`}.mdx`;
    })
    .replace(/(<Runbook id=")([^"]+)"/g, (_, open: string, id: string) => `${open}${same(id)}"`);
}

/** Paragraphs at the left margin that hold text alone. */
function plainParagraphs(text: string): string[] {
  return text
    .slice(text.indexOf('\n---\n', 4) + 5)
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => /^[A-Z][^\n<>{}[\]|`]{80,600}\.$/.test(paragraph));
}

/** Other figures in the text, and up to three paragraphs of other runbooks before headings. */
function vary(
  text: string,
  paragraphs: readonly string[],
  random: (below: number) => number,
): string {
  const end = text.indexOf('\n---\n', 4) + 5;
  const lines = text.slice(end).split('\n');
  const headings = lines.flatMap((line, index) =>
    line.startsWith('## ') && index > 5 ? [index] : [],
  );
  const added = new Map<number, string>();
  for (let left = random(4); left > 0 && headings.length > 0; left--)
    added.set(headings[random(headings.length)]!, paragraphs[random(paragraphs.length)]!);
  let fence = false;
  const body = lines.flatMap((line, index) => {
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence;
    const own = fence || /^\s*(?:```|~~~|#|\||<)/.test(line) ? line : otherFigures(line, random);
    const more = added.get(index);
    return more === undefined ? [own] : [otherFigures(more, random), '', own];
  });
  return `${text.slice(0, end)}${body.join('\n')}`;
}

/** Numbers of two to four digits that stand alone change by up to a tenth. */
function otherFigures(line: string, random: (below: number) => number): string {
  return line
    .split(/(^\s*\d+\.\s|`[^`]*`|\[[^\]]*\]\([^)]*\)|<[^>]*>|https?:\S+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/(?<![\w.:,/-])[1-9]\d{1,3}(?![\w:/-]|[.,]\d)/g, (digits) => {
            const tenth = Math.max(1, Math.floor(Number(digits) / 10));
            return String(Number(digits) - tenth + random(2 * tenth + 1));
          }),
    )
    .join('');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      runbooks: { type: 'string', default: '1000' },
      format: { type: 'string', default: 'mdx' },
      preset: { type: 'string', default: 'minimal' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { out, format, preset } = values;
  if (out === undefined || !/^mdx?$/.test(format) || !/^(minimal|standard)$/.test(preset)) {
    process.stderr.write(
      'node generate.ts --out DIR [--runbooks N] [--format mdx|md] [--preset minimal|standard] [--seed N]\n',
    );
    process.exitCode = 2;
  } else
    generate({
      out,
      runbooks: Number(values.runbooks),
      format: format as Wanted['format'],
      preset: preset as Wanted['preset'],
      seed: Number(values.seed),
    });
}
