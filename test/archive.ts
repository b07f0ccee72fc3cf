// Small handbooks as text: `-- path --` lines, each followed by the lines of that file, in which
// `\u{200b}` stands for a character that does not show and `\x{e9}` for a byte.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBaseline } from '../src/model/baseline.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { openHandbook } from '../src/open.ts';

/** The date on which every test takes place. */
export const TODAY = '2026-11-21';

const DEFAULT = 'title: Example Shop operations\nurl: https://ops.example.com\n';

/** The files of an archive; handbook.yaml is added where it is missing. */
export function parseArchive(text: string): Map<string, string | Buffer> {
  const files = new Map<string, string>();
  let path: string | undefined;
  for (const line of text.split('\n')) {
    const head = /^-- (\S+) --$/.exec(line);
    if (head) {
      path = head[1]!;
      files.set(path, '');
    } else if (path !== undefined) files.set(path, `${files.get(path)}${line}\n`);
  }
  if (!files.has('handbook.yaml')) files.set('handbook.yaml', DEFAULT);
  return new Map(Array.from(files, ([name, body]) => [name, unescape(body.replace(/\n+$/, '\n'))]));
}

/** The file that an archive spells out; bytes where it holds `\x{…}`. */
function unescape(body: string): string | Buffer {
  const text = body.replace(/\\u\{([0-9a-f]+)\}/gi, (_, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
  const parts = text.split(/\\x\{([0-9a-f]{2})\}/i);
  if (parts.length === 1) return text;
  return Buffer.concat(
    parts.map((part, index) => Buffer.from(part, index % 2 === 1 ? 'hex' : 'utf8')),
  );
}

/** Writes files into a new folder and hands it to `use`; the folder is removed afterwards. */
export async function inFolder<T>(
  files: ReadonlyMap<string, string | Buffer>,
  use: (root: string) => Promise<T> | T,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'handrail-'));
  try {
    for (const [path, body] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), body);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The handbook of an archive, as of `TODAY`; below `ref/` are files as they were before a change. */
export function openArchive(text: string): Promise<Handbook> {
  const files = parseArchive(text);
  const before = files.get('ref/baseline.yaml');
  files.delete('ref/baseline.yaml');
  return inFolder(files, (root) =>
    openHandbook(root, {
      asOf: TODAY,
      now: new Date(0),
      inProcess: true,
      ...(before !== undefined && {
        formerBaseline: readBaseline({ path: 'baseline.yaml', text: String(before) }).entries,
      }),
    }),
  );
}
