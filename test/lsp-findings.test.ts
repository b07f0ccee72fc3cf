// What an editor is told after any edits is what a check of the same texts finds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type Report } from '../src/check.ts';
import { diskTree } from '../src/load.ts';
import { narrowed } from '../src/workspace/narrow.ts';
import { judgedAlone } from '../src/workspace/reach.ts';
import { Workspace } from '../src/workspace/workspace.ts';
import type { Handbook } from '../src/model/handbook.ts';
import type { SourceFile } from '../src/model/source.ts';
import { openHandbook } from '../src/open.ts';
import type { Finding, Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { overlay } from '../src/tree.ts';
import { openArchive, TODAY } from './archive.ts';
import { numbers } from './bench/generate.ts';

const CONTENT = join(import.meta.dirname, '../content');
const NOW = new Date(0);

/** A report as text, to be compared. */
function said({ diagnostics, waived, counts }: Report): string[] {
  const line = ({ rule, severity, message, place, related }: Report['diagnostics'][number]) =>
    JSON.stringify([place, severity, rule, message, related]);
  return [
    ...diagnostics.map(line),
    ...waived.map((each) => line(each.diagnostic)),
    JSON.stringify(counts),
  ];
}

describe('after edits', () => {
  let workspace: Workspace;
  let tell: ((report: Report, paths?: readonly string[]) => void) | undefined;
  const failures: unknown[] = [];

  /** The next report of the whole handbook, and the one of edited files that came before it. */
  const told = () =>
    new Promise<{ part: Report | undefined; whole: Report }>((resolve) => {
      let part: Report | undefined;
      tell = (report, paths) => {
        if (paths) part = report;
        else resolve({ part, whole: report });
      };
    });

  beforeAll(async () => {
    const listener = {
      report: (report: Report, paths?: readonly string[]) => tell?.(report, paths),
      trouble: () => undefined,
      failed: (error: unknown) => failures.push(error),
    };
    workspace = new Workspace(CONTENT, listener, TODAY, () => NOW);
    const first = told();
    workspace.start();
    await first;
  });

  afterAll(() => workspace.end());

  test('the findings are those of a cold check, at once in the edited file and then everywhere', async () => {
    const random = numbers(20261121);
    const handbook = (await workspace.current())!;
    const paths = handbook.files
      .map(({ path }) => path)
      .filter((path) => /\.(?:mdx|yaml)$/.test(path));
    const texts = new Map<string, string>();
    const textOf = (path: string) => texts.get(path) ?? readFileSync(join(CONTENT, path), 'utf8');
    const owned = paths.filter((path) => /^owner: /m.test(textOf(path)));
    const pick = <T>(list: readonly T[]) => list[random(list.length)]!;
    const kept = (text: string) => text;
    const edits: [(text: string) => string, string[]][] = [
      [(text) => text.replace(/^owner: .*$/m, 'owner: chekout'), owned],
      [(text) => text.replace(/^(status|severity|tier|reviewed): .*$/m, '$1: nonsense'), paths],
      [(text) => text.replace(/\]\(([^)]+)\)/, '](/runbooks/nowhere/#at-all)'), paths],
      [(text) => text.replace(/^## (.*)$/m, '## Something else'), paths],
      [(text) => text.replace(/^(\w+): .*$/m, '$1: ['), paths],
      [
        (text) => text.replace(/^---\n[^]*?\n/, (top) => `${top}aliases: [/runbooks/old/]\n`),
        owned,
      ],
      [
        (text) => text.replace(/- alert: (\w+)/, '- alert: $1X'),
        paths.filter((each) => each.startsWith('alerts/')),
      ],
      [(text) => text.replace(/\n\n/, '\n\nAn `<unfinished tag <b and {braces\n\n'), paths],
      [(text) => text.split('\n').toSpliced(random(30), 1).join('\n'), paths],
      [
        (text) =>
          text
            .split('\n')
            .toSpliced(random(30), 0, pick(textOf(pick(paths)).split('\n')))
            .join('\n'),
        paths,
      ],
      [(text) => text.replace(/id: ([a-z-]+)/, 'id: $1-x'), ['people.yaml']],
      [(text) => text.replace('standard', 'governance'), ['handbook.yaml']],
      // What was broken is mended again, so that not everything is broken in the end.
      [kept, paths],
    ];
    for (let round = 0; round < 8; round++) {
      let last = '';
      for (let count = 0; count < 4; count++) {
        const [change, where] = pick(edits);
        const path = pick(where);
        last = path;
        const text =
          change === kept ? readFileSync(join(CONTENT, path), 'utf8') : change(textOf(path));
        texts.set(path, text);
        workspace.edit(path, text);
        if (random(2) === 0) await workspace.current();
      }
      // One more edit, the answer to which is about this file alone.
      const reports = told();
      texts.set(last, `${textOf(last)}\n`);
      workspace.edit(last, texts.get(last)!);
      const { part, whole } = await reports;
      const others = new Map(
        Array.from(texts, ([path, text]): [string, SourceFile] => [path, { path, text }]),
      );
      const tree = overlay(diskTree(CONTENT), others);
      const cold = check(
        await openHandbook(CONTENT, { asOf: TODAY, now: NOW, tree, inProcess: true }),
        rules,
      );
      expect(said(whole)).toEqual(said(cold));
      // What is told at once is what these rules find in the end, in the file that was edited.
      const own = (report: Report) =>
        report.diagnostics
          .filter(({ rule, place }) => place.path === last && judgedAlone.includes(rule))
          .map(({ rule, message, place }) => JSON.stringify([rule, message, place]));
      expect(own(part!)).toEqual(own(cold));
    }
    expect(failures).toEqual([]);
  }, 60_000);
});

describe('a rule that judges each file alone', () => {
  const find = (rule: Rule, handbook: Handbook) => {
    const found: Finding[] = [];
    rule.check(handbook, (finding) => found.push(finding), []);
    return found;
  };
  const sorted = (found: readonly Finding[]) =>
    found.map(({ place, message, subject }) => JSON.stringify([place, message, subject])).sort();
  const alone = rules.filter(({ id }) => judgedAlone.includes(id));
  let content: Handbook;

  beforeAll(async () => {
    content = await openHandbook(CONTENT, { asOf: TODAY, now: NOW, inProcess: true });
  });

  test('is a rule that there is', () => {
    expect(alone.map(({ id }) => id).sort()).toEqual([...judgedAlone].sort());
  });

  test.each(alone.map((rule) => [rule.id, rule] as const))('%s', async (_id, rule) => {
    const handbooks = [content];
    for (const { files } of rule.examples.bad) handbooks.push(await openArchive(files));
    for (const handbook of handbooks) {
      const parts = handbook.files.flatMap((file) =>
        find(rule, narrowed(handbook, [file])).filter(({ place }) => place.path === file.path),
      );
      expect(sorted(parts)).toEqual(sorted(find(rule, handbook)));
    }
  });
});
