// The output formats: each is read back by somebody else's reader, and holds each finding once.
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/check.ts';
import { fingerprints } from '../src/report/fingerprint.ts';
import { formats } from '../src/report/index.ts';
import { prose } from '../src/report/markdown-text.ts';
import { JOB_SUMMARY, jobSummary } from '../src/report/markdown.ts';
import { safe } from '../src/report/safe.ts';
import type { Diagnostic } from '../src/rule.ts';
import { readMarkdown } from './report-markdown.ts';
import {
  expectXml,
  junitTotals,
  readCheckstyle,
  readGithub,
  readGitlab,
  readJunit,
  readRdjson,
  readSarif,
  type Found,
} from './report-readers.ts';
import { EMPTY, OPTIONS, randomReport } from './report-samples.ts';
import { CHECKSTYLE, JUNIT } from './report-schemas.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);
const REPORTS = [EMPTY, ...SEEDS.map((seed) => randomReport(seed))];

const print = async (name: string, report: Report) => (await formats[name]!())(report, OPTIONS);

type State = Report['announced'][number]['state'];

/** The word of a format for an error, a warning and what is told without failing. */
interface Levels {
  error: string;
  warning: string;
  told: string;
}

/** The findings that a format is to hold, in the same shape as its reader gives them. */
function expected(report: Report, levels: Levels, states: readonly State[]): string[] {
  const told = report.announced.filter(({ state }) => states.includes(state));
  return [
    ...report.diagnostics.map((each) => key(each, levels[each.severity])),
    ...told.map(({ diagnostic }) => key(diagnostic, levels.told)),
  ].sort();
}

const key = ({ place, rule, message }: Diagnostic, level: string) =>
  [place.path, place.start.line, rule, level, mark(message)].join(' ');

const found = (list: readonly Found[]) =>
  list
    .map(({ path, line, rule, level, message }) =>
      [path, line, rule, level, mark(message)].join(' '),
    )
    .sort();

/** The word by which a message is known; a second one would be a message within another. */
function mark(message: string): string {
  const marks = message.match(/\bm\d+x\b/g) ?? [];
  expect(marks, message).toHaveLength(1);
  return marks[0]!;
}

/** Control characters, and what turns text or does not show. */
const HIDDEN = /\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\ufeff]/u;

const SHOWN = ['overdue', 'due-soon'] as const;
const ALL = [...SHOWN, 'known'] as const;

describe('every finding is there once', () => {
  test.each(REPORTS.map((report, seed) => [seed, report] as const))(
    'report %i',
    async (_, report) => {
      for (const name of Object.keys(formats))
        expect((await print(name, report)).replaceAll('\n', '')).not.toMatch(HIDDEN);

      const lines = (await print('stylish', report)).split('\n').slice(0, -1);
      const shown = lines.flatMap((each): Found[] => {
        const [, path, line, level, message, rule] =
          /^(\S.*?):(\d+):\d+ {2}(error|warning|overdue|due soon) {2}(.*) {2}(\S+)$/.exec(each) ??
          [];
        return path === undefined
          ? []
          : [
              {
                path,
                line: Number(line),
                level: /^(?:overdue|due soon)$/.test(level!) ? 'told' : level!,
                message: message!,
                rule: rule!,
              },
            ];
      });
      const own = { error: 'error', warning: 'warning' };
      expect(found(shown)).toEqual(expected(report, { ...own, told: 'told' }, SHOWN));

      const json = JSON.parse(await print('json', report)) as Record<
        string,
        Record<string, unknown>[]
      >;
      for (const [list, size] of [
        ['diagnostics', report.diagnostics.length],
        ['announced', report.announced.length],
        ['waived', report.waived.length],
        ['baselined', report.baselined.length],
      ] as const)
        expect(json[list]).toHaveLength(size);
      expect(json['diagnostics']!.map(({ message }) => message)).toEqual(
        report.diagnostics.map(({ message }) => message),
      );

      expect(found(readGithub(await print('github', report)))).toEqual(
        expected(report, { ...own, told: 'notice' }, SHOWN),
      );
      expect(found(readGitlab(await print('gitlab', report)))).toEqual(
        expected(report, { error: 'major', warning: 'minor', told: 'info' }, ALL),
      );
      const review = { error: 'ERROR', warning: 'WARNING', told: 'INFO' };
      expect(found(readRdjson(await print('rdjson', report)))).toEqual(
        expected(report, review, SHOWN),
      );
      const jsonl = (await print('rdjsonl', report)).split('\n').slice(0, -1);
      expect(found(jsonl.flatMap(readRdjson))).toEqual(expected(report, review, SHOWN));
      expect(found(readCheckstyle(await print('checkstyle', report)))).toEqual(
        expected(report, { ...own, told: 'info' }, SHOWN),
      );

      const junit = await print('junit', report);
      const cases = readJunit(junit);
      const isPassed = ({ level }: Found) => level === 'passed';
      expect(found(cases.filter((each) => !isPassed(each)))).toEqual(
        expected(report, { error: 'failure', warning: 'skipped', told: 'skipped' }, SHOWN),
      );
      expect(cases.filter(isPassed)).toHaveLength(report.counts.errors === 0 ? 1 : 0);

      const { results } = readSarif(await print('sarif', report));
      const counted = results.filter(({ suppressions }) => !suppressions);
      const levels = { error: 'error', warning: 'warning', told: 'note' };
      const sarif = readSarif(await print('sarif', report)).found.slice(0, counted.length);
      expect(found(sarif)).toEqual(expected(report, levels, ALL));
      expect(results.length - counted.length).toBe(report.waived.length + report.baselined.length);
      expect(new Set(results.map((each) => each.partialFingerprints['handrail/v1'])).size).toBe(
        results.length,
      );
      expect(results.filter(({ baselineState }) => baselineState).length).toBe(
        report.since === undefined ? 0 : results.length,
      );
      expect(results.filter(({ message }) => message.text.includes(']('))).toEqual([]);

      const { rows, headings, links } = readMarkdown(await print('markdown', report));
      const marks = rows.flatMap((cells) => cells.join(' ').match(/\bm\d+x\b/g) ?? []);
      const listed = [
        ...report.diagnostics,
        ...report.announced.filter(({ state }) => state !== 'known').map((each) => each.diagnostic),
        ...report.waived.map(({ diagnostic }) => diagnostic),
      ];
      expect(marks.sort()).toEqual(listed.map(({ message }) => mark(message)).sort());
      expect(headings).toHaveLength(1);
      const base = /^https/.test(report.url ?? '')
        ? new URL(`${report.url}/rules/`).href
        : undefined;
      expect(links.length).toBe(base === undefined ? 0 : listed.length);
      for (const url of links) expect(decodeURI(url)).toContain(decodeURI(base!));
    },
  );
});

test('libxml2 takes the XML formats, and no more than their schemas allow', async () => {
  const all = (name: string) => Promise.all(REPORTS.map((report) => print(name, report)));
  await expectXml(CHECKSTYLE, await all('checkstyle'));
  await expectXml(JUNIT, await all('junit'));
});

test('a reader of test results counts what failed, and finds a test in a clean run', async () => {
  expect(junitTotals(await print('junit', EMPTY))).toEqual({ total: 1, passed: 1, failed: 0 });
  const report = REPORTS.find(({ counts }) => counts.errors > 1 && counts.warnings > 1)!;
  expect(junitTotals(await print('junit', report)).failed).toBe(report.counts.errors);
});

test('what is said arrives whole', async () => {
  const readers = {
    github: readGithub,
    gitlab: readGitlab,
    rdjson: readRdjson,
    checkstyle: readCheckstyle,
    junit: readJunit,
  };
  for (const report of REPORTS)
    for (const [name, read] of Object.entries(readers)) {
      const isXml = name === 'checkstyle' || name === 'junit';
      const said = read(await print(name, report)).map(({ message }) => message);
      for (const { message, severity } of report.diagnostics) {
        const shown = isXml ? safe(message).replace(NO_XML, escaped) : safe(message);
        expect(said, name).toContain(
          name === 'junit' && severity === 'warning' ? `warning: ${shown}` : shown,
        );
      }
    }
});

const NO_XML = /[\p{Cs}\ufffe\uffff]/gu;
const escaped = (unit: string) => `\\u{${unit.charCodeAt(0).toString(16)}}`;

describe('a message in Markdown', () => {
  test.each([
    ['There is no `a`', 'There is no `a`'],
    ['There is no `a|b`', 'There is no `a\\|b`'],
    ['There is no `a\\|b`', 'There is no `a\\u{5c}\\|b`'],
    ['`` is empty', '` ` is empty'],
    ['`a`@team', '`a@team`'],
    ['`a` and ` more', '`a` and `` ` `` more'],
    ['Ask @team about org/shop#1 (GH-2)', 'Ask `@team` about `org/shop#1` `(GH-2)`'],
    ['See www.example.org, <b> *now*', 'See `www.example.org,` `<b>` `*now*`'],
    ['From 2026-12-04: read it, at 50 a day', 'From 2026-12-04: read it, at 50 a day'],
  ])('%s', (message, text) => {
    expect(prose(message)).toBe(text);
  });
});

describe('fingerprints', () => {
  const at = (line: number, message: string): Diagnostic => ({
    rule: 'document/fresh',
    severity: 'error',
    message,
    place: { path: 'services/search.mdx', start: { line, column: 1 }, end: { line, column: 9 } },
    subject: 'service:search',
  });
  const of = (...diagnostics: Diagnostic[]) => [
    ...fingerprints({ ...EMPTY, diagnostics }).values(),
  ];

  test('stay when lines move and days pass', () => {
    const [old] = of(at(3, 'Dated `2026-01-01`, which is before 2026-11-21; review it'));
    expect(of(at(9, 'Dated `2026-01-01`, which is before 2026-11-22; review it'))).toEqual([old]);
    expect(of(at(3, 'Dated `2026-01-02`, which is before 2026-11-21; review it'))).not.toEqual([
      old,
    ]);
  });

  test('number what is alike, and are the same in whichever list a finding stands', () => {
    const [one, two] = [at(3, 'Twice'), at(5, 'Twice')];
    const [first, second] = of(one, two);
    expect([first, second]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}:1$/),
      first!.replace(/1$/, '2'),
    ]);
    const moved = fingerprints({
      ...EMPTY,
      diagnostics: [two],
      announced: [
        { state: 'due-soon', on: '2026-12-04', diagnostic: at(1, 'Twice') },
        { state: 'known', diagnostic: one },
      ],
    });
    expect([moved.get(one), moved.get(two)]).toEqual([first, second]);
  });
});

describe('limits', () => {
  const many: Report = {
    ...EMPTY,
    ...(() => {
      const diagnostics = Array.from({ length: 4000 }, (_, index): Diagnostic => ({
        rule: 'link/resolves',
        severity: index % 2 === 0 ? 'warning' : 'error',
        message: `Nothing is at \`./${index}-grün.md\`; m${index}x`,
        place: {
          path: 'runbooks/search/red.md',
          start: { line: index + 1, column: 1 },
          end: { line: index + 1, column: 2 },
        },
      }));
      const announced = diagnostics
        .slice(0, 11)
        .map((diagnostic) => ({ state: 'overdue' as const, diagnostic }));
      return { diagnostics, announced, since: 'main' };
    })(),
    counts: { documents: 1, alerts: 0, errors: 2000, warnings: 2000 },
  };

  test('GitHub gets ten annotations of a kind, errors first, and how many there are besides', async () => {
    const list = readGithub(await print('github', many));
    expect(list.map(({ level }) => level)).toEqual(
      ['error', 'warning', 'notice'].flatMap((level) => Array<string>(10).fill(level)),
    );
    expect(list.at(-1)!.message).toBe(
      'GitHub shows 10 annotations of a kind; the job summary lists what is left out here: 1990 errors, 1990 warnings, 2 notices',
    );
  });

  test('ten of each are not cut', async () => {
    const errors = many.diagnostics.filter(({ severity }) => severity === 'error').slice(0, 10);
    const announced = many.announced.slice(0, 10);
    const list = readGithub(await print('github', { ...many, diagnostics: errors, announced }));
    expect(list).toHaveLength(20);
  });

  test.each([
    [
      'a comment',
      (report: Report) => print('markdown', report),
      65_536,
      (text: string) => text.length,
    ],
    [
      'a job summary',
      (report: Report) => Promise.resolve(jobSummary(report, 100_000)),
      100_000,
      (text: string) => Buffer.byteLength(text),
    ],
  ] as const)('%s is cut to what fits, and says what is left out', async (_, make, limit, size) => {
    const text = await make(many);
    expect(size(text)).toBeLessThanOrEqual(limit);
    expect(size(text)).toBeGreaterThan(limit - 600);
    const { rows, paragraphs } = readMarkdown(text);
    const listed = rows.filter(([one]) => one !== 'Place' && one !== '');
    expect(new Set(listed.map(([severity]) => severity))).toEqual(new Set(['error']));
    const left = 4011 - listed.length;
    expect(paragraphs.at(-1)).toBe(
      `${left} findings are left out, because no more fits here; handrail check lists them.`,
    );
  });

  test('a job summary holds all of a report that fits', () => {
    const marks = jobSummary(many, JOB_SUMMARY).match(/\bm\d+x\b/g) ?? [];
    expect(new Set(marks).size).toBe(4000);
  });
});
