// Patterns of parameters: the matcher agrees with the engine of JavaScript, and never takes long.
import { expect, test } from 'vitest';
import { matchesWhole } from '../src/model/pattern.ts';

test.each([
  ['[a-z0-9]+(?:-[a-z0-9]+)*', 'payments-captures', true],
  ['[a-z0-9]+(?:-[a-z0-9]+)*', 'payments-', false],
  ['pg-main-[1-3]', 'pg-main-2', true],
  ['pg-main-[1-3]', 'pg-main-24', false],
  ['checkout|payments', 'payments', true],
  ['checkout|payments', 'payments-api', false],
  ['^\\d{1,3}%?$', '75%', true],
  ['(?!search)\\w+', 'search', false],
  ['(?<name>\\p{Lu}\\w*)', 'Bär', false],
  ['\\p{Lu}\\p{L}*', 'Ärger', true],
])('%s against %s', (pattern, value, expected) => {
  expect(matchesWhole(pattern, value)).toBe(expected);
});

test.each(['(a)\\1', '(?<=a)b', '(?i:a)', '['])('cannot tell for %s', (pattern) => {
  expect(matchesWhole(pattern, 'aa')).toBeUndefined();
});

test.each(['(a+)+$', '(a|a)*b', '(?:a*)*b', '(.{1,200}){100,200}x', '\\w*'.repeat(60)])(
  'a pattern that keeps a backtracking engine busy for years is done at once: %s',
  (pattern) => {
    const before = performance.now();
    expect(matchesWhole(pattern, `${'a'.repeat(199)}!`)).not.toBe(true);
    expect(performance.now() - before).toBeLessThan(2000);
  },
);

test('agrees with the engine on random patterns', () => {
  const pieces =
    'a b . \\w \\d [ab] [^a] (?: ( (?= (?! | * + ? {2} {1,} {0,2} *? ^ $ \\b \\B é'.split(' ');
  let seed = 1;
  const pick = <T>(from: readonly T[]): T => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return from[Math.floor((seed / 2 ** 32) * from.length)]!;
  };
  const some = (most: number) => Array.from({ length: pick([...Array(most).keys()]) });
  let compared = 0;
  for (let round = 0; round < 50_000; round++) {
    const open = some(7).map(() => pick(pieces));
    const groups = open.filter((piece) => piece.startsWith('(')).length;
    const pattern = open.join('') + ')'.repeat(groups);
    const value = some(6)
      .map(() => pick(['a', 'b', '1', 'é', '-']))
      .join('');
    let engine: RegExp;
    try {
      new RegExp(pattern, 'u');
      engine = new RegExp(`^(?:${pattern})$`, 'u');
    } catch {
      continue;
    }
    compared++;
    expect([pattern, value, matchesWhole(pattern, value)]).toEqual([
      pattern,
      value,
      engine.test(value),
    ]);
  }
  expect(compared).toBeGreaterThan(10_000);
});
