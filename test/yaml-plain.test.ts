// The quick reader of plain YAML gives what the library gives, data and places, or nothing at all.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePlainYaml } from '../src/model/yaml-plain.ts';
import { parseFullYaml } from '../src/model/yaml-full.ts';
import { parseYaml, pointerOf, type Json, type YamlTree } from '../src/model/yaml.ts';

/** Every YAML text of the example handbook and, where they are, of the corpora. */
function texts(): [string, string][] {
  const roots = ['content', '../shared/corpora'].filter((root) => existsSync(root));
  return roots.flatMap((root) =>
    globSync(`${root}/**/*.{yaml,yml,md,mdx}`).flatMap((path): [string, string][] => {
      const text = readFileSync(path, 'utf8');
      if (/\.ya?ml$/.test(path)) return [[path, text]];
      const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
      return front === undefined ? [] : [[path, `${front}\n`]];
    }),
  );
}

/** Each pointer of the data with the places of its key and value. */
function places(tree: YamlTree): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const visit = (value: Json, steps: (string | number)[]) => {
    const pointer = pointerOf(steps);
    found[pointer] = { key: tree.key(pointer), value: tree.value(pointer) };
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...steps, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...steps, key]);
  };
  visit(tree.data, []);
  return found;
}

/** True when the quick reader took the text; fails when it read it otherwise than the library. */
function agrees(text: string): boolean {
  if (!parsePlainYaml(text)) return false;
  const quick = parseYaml('x.yaml', text);
  const full = parseFullYaml('x.yaml', text);
  expect(full.faults, text).toEqual([]);
  expect(full.trees, text).toHaveLength(1);
  expect(quick.trees[0]!.data, text).toEqual(full.trees[0]!.data);
  expect(places(quick.trees[0]!), text).toEqual(places(full.trees[0]!));
  return true;
}

test('on every real text', () => {
  const all = texts();
  const taken = all.filter(([, text]) => agrees(text)).length;
  // It must be worth having: nearly every file is plain.
  expect(taken / all.length).toBeGreaterThan(0.9);
});

describe('leaves alone what is not plain', () => {
  test.each([
    'a: *b\n',
    'a: &b c\n',
    'a: !!str 1\n',
    '? a\n: b\n',
    'a: >\n  folded\n',
    'a: >-\n  folded\n\n  # a second paragraph\nb: 1\n',
    'a: >-\n  folded\n   deeper\n',
    'a: >-\n  folded \n  on\n',
    'a: >-\n\n  folded\n',
    'a: one\n  two\n',
    'a: "one\n  two"\n',
    '{a: b}\n',
    'a: {b: c}\n',
    'a: b: c\n',
    'a: b # comment\n',
    'a:\tb\n',
    'a: 1\na: 2\n',
    '__proto__: 1\n',
    '%YAML 1.1\n---\na: b\n',
    'a: b\n---\nc: d\n',
    'a: @b\n',
    'a: `b`\n',
    'a: .nan\n',
    '  a: b\n',
    'a: b\n c: d\n',
    'a: b\n  c: d\n',
    '',
    '# only a comment\n',
    'text\n',
  ])('%j', (text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });
});

test('on a hundred thousand texts made of the pieces of YAML', () => {
  // A small generator of its own, so that every run sees the same texts.
  let state = 42;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pieces =
    'a|b: |c:|- |  |    |\n|\n|\n|"x"|\'y\'|1|1.5|-2|0o7|0x1f|true|null|~|text|a b|[a, b]|[]|[1, "x"]|{}| #c|#c|: |:|,|- - |- a: 1|key: value|key:|k: [x]|\n  |\n    |---|...|&a|*a|!t|%|@|.5|1e3|2026-01-31|é|😀|12:30|a:b|"a\\nb"|\'it\'\'s\'|k: |-\\n'
      .split(/\|(?=.)/s)
      .concat([
        '|\n',
        '|-\n',
        '>\n',
        '|+\n',
        'k: |\n  x\n',
        'k: |-\n    y\n\n',
        '<',
        '=',
        '\\',
        '/',
      ]);
  let taken = 0;
  for (let round = 0; round < 100_000; round++) {
    let text = '';
    for (let count = 1 + random(9); count > 0; count--) text += pieces[random(pieces.length)]!;
    if (agrees(text)) taken++;
  }
  expect(taken).toBeGreaterThan(1000);
}, 120_000);
