// A batch of documents as one handbook: opened, checked with every rule, printed, and judged.
import { check } from '../../src/check.ts';
import { dueSoon } from '../../src/due-soon.ts';
import type { Handbook } from '../../src/model/handbook.ts';
import { openHandbook, OpenError } from '../../src/open.ts';
import { formats } from '../../src/report/index.ts';
import { rules } from '../../src/rules/index.ts';
import { documentOf, handbookFile, namedFiles, type FuzzFile } from './documents.ts';
import { memoryTree } from './memory-tree.ts';
import { verify } from './verify.ts';

export const BATCH = 200;
/** The most that a batch may take, in milliseconds, before it is looked at document by document. */
export const PATIENCE = 2000;

/** What is found in every batch, whatever its other files say. */
export const CANARY: FuzzFile = {
  path: 'runbooks/canary/latency.md',
  bytes: Buffer.from(
    '# Latency\n\n## Mitigation\n\nSee [the other one](/runbooks/canary/gone/).\n',
  ),
};

/** How far a batch goes: parsed and joined; checked with every rule; printed in every format too. */
export type Depth = 'read' | 'checked' | 'printed';

export interface Outcome {
  positions: number;
  diagnostics: number;
  wrongs: string[];
}

/** The files of the batch that begins with document `from`. */
export function batchFiles(
  seed: number,
  from: number,
  count: number,
  skip: ReadonlySet<number>,
): FuzzFile[] {
  const files = [handbookFile(seed, from), ...namedFiles(seed, from)];
  for (let index = from; index < from + count; index++)
    if (!skip.has(index)) files.push(documentOf(seed, index));
  return files;
}

const SOUND: FuzzFile = {
  path: 'handbook.yaml',
  bytes: Buffer.from(
    'title: Example Shop operations\nurl: https://ops.example.com\nextends: minimal\n',
  ),
};

/** Runs the files as one handbook. What it throws is a wrong too; a crash of the parser ends the process. */
export async function runFiles(files: readonly FuzzFile[], depth: Depth): Promise<Outcome> {
  try {
    let handbook: Handbook;
    let isSound = false;
    try {
      handbook = await open([...files, CANARY]);
    } catch (error) {
      // A handbook.yaml may say where nothing is; that is told, and the documents are looked at all the same.
      if (!(error instanceof OpenError)) throw error;
      isSound = true;
      handbook = await open([
        ...files.filter(({ path }) => path !== 'handbook.yaml'),
        SOUND,
        CANARY,
      ]);
    }
    if (depth === 'read') return verify(handbook);
    const report = check(handbook, rules);
    if (depth === 'printed') report.announced = dueSoon(handbook, rules, report);
    const own = isSound || handbook.settings.faults.length === 0;
    const usual = own && handbook.settings.named.size === 0;
    const expected = files
      .map(({ path }) => path)
      .filter(
        (path) => !['handbook.yaml', 'urls.txt'].includes(path) && path !== 'alertmanager.yaml',
      );
    const outcome = verify(handbook, report, usual ? expected : []);
    if (usual && (handbook.settings.levels['link/resolves'] ?? 'error') !== 'off') {
      const told = [
        ...report.diagnostics,
        ...report.waived.map((each) => each.diagnostic),
        ...report.baselined,
      ];
      if (!told.some(({ rule, place }) => rule === 'link/resolves' && place.path === CANARY.path))
        outcome.wrongs.push('missing: the finding of the canary');
    }
    if (depth === 'printed') outcome.wrongs.push(...(await printed(report)));
    return outcome;
  } catch (error) {
    const { stack = String(error) } = error as Error;
    return { positions: 0, diagnostics: 0, wrongs: [`uncaught: ${stack}`] };
  }
}

function open(files: readonly FuzzFile[]): Promise<Handbook> {
  return openHandbook('.', {
    asOf: '2026-11-21',
    now: new Date(0),
    tree: memoryTree(files),
    inProcess: true,
  });
}

/** What is wrong with the report as each format prints it. */
async function printed(report: ReturnType<typeof check>): Promise<string[]> {
  const wrongs: string[] = [];
  for (const [name, load] of Object.entries(formats)) {
    const text = (await load())(report, { rules, version: '0.0.0' });
    // eslint-disable-next-line no-control-regex -- what a terminal would obey is looked for
    const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.exec(
      text,
    );
    if (control) wrongs.push(`format ${name} prints U+${control[0].charCodeAt(0).toString(16)}`);
    if (name === 'json' || name === 'sarif' || name === 'gitlab') JSON.parse(text);
  }
  return wrongs;
}
