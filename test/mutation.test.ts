// The judgement of a run of mutation testing: what it counts, and that it fails when it should.
import { describe, expect, test } from 'vitest';
import { percent, scores, table } from './mutation/score.ts';

const file = (killed: number, survived: number) => ({
  mutants: [
    ...Array.from({ length: killed }, () => ({ status: 'Killed' })),
    ...Array.from({ length: survived }, () => ({ status: 'Survived' })),
  ],
});

const low = (files: Record<string, ReturnType<typeof file>>) =>
  scores({ files })
    .filter((score) => percent(score) < score.least)
    .map(({ name, least }) => `${name} ${least}`);

describe('the score of mutants', () => {
  test.each<[Record<string, ReturnType<typeof file>>, string[]]>([
    [{ 'src/model/guard.ts': file(95, 5) }, []],
    [{ 'src/model/guard.ts': file(94, 6) }, ['src/model/guard.ts 95']],
    [{ 'src/model/alert.ts': file(90, 10) }, []],
    [{ 'src/model/alert.ts': file(89, 11) }, ['src/model 90']],
    [
      { 'src/model/alert.ts': file(84, 16), 'src/model/kind.ts': file(100, 0) },
      ['src/model/alert.ts 85'],
    ],
    [{ 'src/rules/alert/unique.ts': file(0, 0) }, []],
    [
      { 'src/model/alert.ts': file(9, 1), 'src/report/json.ts': file(8, 2) },
      ['src/report/json.ts 85', 'src/report 90'],
    ],
  ])('%j is too low in %j', (files, names) => {
    expect(low(files)).toEqual(names);
  });

  test('counts what ran out of time as caught, what nothing reaches as not, and no more', () => {
    const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'];
    const mutants = statuses.map((status) => ({ status }));
    expect(table(scores({ files: { 'src/model/alert.ts': { mutants } } }))).toBe(
      'src/model/alert.ts   50.0  2 of 4  lower than 85\n' +
        'src/model            50.0  2 of 4  lower than 90\n',
    );
  });
});
