// What is refused before the native parser sees it, and the limits that a handbook may set.
import { describe, expect, test } from 'vitest';
import { tooMuch } from '../src/model/bulk.ts';
import { LIMITS, limitsOf } from '../src/model/limits.ts';
import { nearest, NearNames } from '../src/model/nearest.ts';
import { Places } from '../src/model/places.ts';
import { readYamlDocuments } from '../src/model/yaml-documents.ts';
import { parseYaml } from '../src/model/yaml.ts';

const KIB = 1024;
const AMP = '&amp;';
const prose = 'The queue of orders is full.\n';
const MORE = 'There are more';
const MANY = `${MORE} entities such as \`&amp;\` from here on than can be read`;
const MANY_MDX = `${MORE} braces, tags and entities from here on than can be read`;
const APART = 'put them in a block of code, or apart with empty lines';

describe('too much', () => {
  test('is nothing in a text of sixteen KiB, whatever it holds', () => {
    expect(tooMuch('{'.repeat(16 * KIB - 1), 'mdx')).toBeUndefined();
    expect(tooMuch(`${'{\n'.repeat(20_001)}`, 'mdx')).toBeDefined();
  });

  test('is nothing in long prose', () => {
    for (const syntax of ['md', 'mdx'] as const)
      expect(tooMuch(prose.repeat(40_000), syntax)).toBeUndefined();
  });

  test('entities are counted with the paragraph around them', () => {
    // 64 Mi of work: the size of the paragraph times its entities.
    const line = `${AMP}\n`;
    const most = 3344;
    expect((line.length * most) ** 2 / line.length).toBeLessThanOrEqual(64 * KIB * KIB);
    const found = (count: number) => tooMuch(line.repeat(count), 'md');
    expect(found(most)).toBeUndefined();
    expect(found(most + 1)).toEqual({ reason: MANY, remedy: APART, line: 1 });
    expect(tooMuch(`Text.\n\n${line.repeat(most + 1)}`, 'md')?.line).toBe(3);
    expect(tooMuch(line.repeat(most / 2) + '\n' + line.repeat(most / 2 + 1), 'md')).toBeUndefined();
  });

  test('the work of the paragraphs before adds up', () => {
    const paragraph = `${`${AMP}\n`.repeat(2000)}  \n`;
    expect(tooMuch(paragraph.repeat(2), 'md')).toBeUndefined();
    expect(tooMuch(paragraph.repeat(3), 'md')).toEqual({
      reason: MANY,
      remedy: APART,
      line: 4003,
    });
  });

  test.each(['&amp;', '&#38;', '&#x26;', '&_;'])('%s is an entity', (entity) => {
    expect(tooMuch(`${entity}\n`.repeat(8000), 'md')).toBeDefined();
  });

  test.each(['& amp;', '&;', '&amp', `&${'a'.repeat(33)};`, '{<'])('%s is none', (text) => {
    expect(tooMuch(`${text}\n`.repeat(8000), 'md')).toBeUndefined();
  });

  test('braces and tags count in MDX alone, twenty thousand of them in all', () => {
    const apart = (mark: string, count: number) => `${mark}\n\n`.repeat(count);
    for (const mark of ['{', '<', AMP]) {
      expect(tooMuch(apart(mark, 20_000), 'mdx')).toBeUndefined();
      expect(tooMuch(apart(mark, 20_001), 'mdx')).toEqual({
        reason: MANY_MDX,
        remedy: APART,
        line: 40_001,
      });
      expect(tooMuch(apart(mark, 20_001), 'md')).toBeUndefined();
    }
  });

  test.each([
    '```',
    '~~~',
    '````',
    '  ```',
    '> ```',
    '- ```',
    '1. ~~~',
    '3) ```',
    '12. ```',
    '-   ```',
    '* ```sh',
    '+ ```',
  ])('is not counted in a block of code that %j opens', (fence) => {
    const [, before, mark] = /^(> )?.*?([`~]+)/.exec(fence)!;
    const lines = `${before ?? ''}{\n`.repeat(20_001);
    const after = (end: string) =>
      tooMuch(`${fence}\n${lines}${before ?? ''}${end}\n${lines}`, 'mdx')?.line;
    expect(tooMuch(`${fence}\n${lines}`, 'mdx')).toBeUndefined();
    expect(after(mark!)).toBe(20_004);
    expect(after(`${mark}${mark![0]}  `)).toBe(20_004);
    // A shorter mark, or one with words behind it, does not end it.
    expect(after(mark!.slice(1))).toBeUndefined();
    expect(after(`${mark} sh`)).toBeUndefined();
  });

  test.each(['```\n```sh\n```', '``` a`b', '> ```', '> ```\n> a'])(
    'is counted after %j, which holds no more of it',
    (fence) => {
      const above = `${fence}\n`;
      expect(tooMuch(above + '{\n\n'.repeat(20_001), 'mdx')?.line).toBe(
        40_001 + fence.split('\n').length,
      );
    },
  );

  test('is not counted in a block of code that goes on through a quote', () => {
    expect(tooMuch(`> ~~~ a\`b\n${'> {\n'.repeat(20_001)}`, 'mdx')).toBeUndefined();
    expect(tooMuch(`> \`\`\`\n> \`\`\`\n${'> {\n'.repeat(20_001)}`, 'mdx')).toBeDefined();
  });

  test('may be just as much as it may', () => {
    expect(tooMuch('&a;\n'.repeat(4096), 'md')).toBeUndefined();
    expect(tooMuch('&a;\n'.repeat(4097), 'md')).toBeDefined();
    const line = (length: number) => `${'*'.repeat(length)}\n`.padEnd(17 * KIB, prose);
    expect(tooMuch(line(8192), 'md')).toBeUndefined();
    expect(tooMuch(line(8193), 'md')).toBeDefined();
    expect(tooMuch(`x${'&a;'.repeat(5461)}`, 'md')).toBeDefined();
  });

  test('the brace that is one too many is told, wherever it stands in its paragraph', () => {
    expect(tooMuch(`${'{\n'.repeat(99)}\n`.repeat(203), 'mdx')?.line).toBe(20_203);
  });

  test('a quote goes on where its mark is indented, and not where one stands in the text', () => {
    expect(tooMuch(`> ~~~\n${' > {\n'.repeat(20_001)}`, 'mdx')).toBeUndefined();
    expect(tooMuch(`> ~~~\n${'a > {\n'.repeat(20_001)}`, 'mdx')).toBeDefined();
  });

  test.each(['``', 'a ```', '-```', 'x. ```'])('%j opens none', (fence) => {
    expect(tooMuch(`${fence}\n${'{\n'.repeat(20_001)}`, 'mdx')).toBeDefined();
  });

  test('a block of code ends the paragraph before it', () => {
    const line = `${AMP}\n`;
    const half = line.repeat(2300);
    expect(tooMuch(`${half}${half}`, 'md')).toBeDefined();
    expect(tooMuch(`${half}\`\`\`\n\`\`\`\n${half}`, 'md')).toBeUndefined();
  });

  test('a long line is held against its marks', () => {
    const long = (marks: number, length: number) => `${'`'.repeat(marks)}`.padEnd(length, 'a');
    const more = {
      reason: 'This line is long, and holds more markup than can be read',
      remedy: 'break it into shorter ones',
      line: 2,
    };
    expect(tooMuch(`a\n ${long(8192, 8191)}`, 'md')).toBeUndefined();
    expect(tooMuch(`a\nx${'*'.repeat(8191)}\n`.padEnd(17 * KIB, prose), 'md')).toBeUndefined();
    expect(tooMuch(`a\nx${'*'.repeat(8193)}\n`.padEnd(17 * KIB, prose), 'md')).toEqual(more);
    // Two lines, of which neither is too much, are too much together.
    expect(
      tooMuch(`x${'*'.repeat(6000)}\nx${'*'.repeat(6000)}\n`.padEnd(17 * KIB, prose), 'md'),
    ).toEqual(more);
    for (const mark of '`*_[<~!&')
      expect(tooMuch(`x${mark.repeat(9000)}\n`.padEnd(17 * KIB, prose), 'md')).toMatchObject({
        line: 1,
      });
    expect(tooMuch(`x${')'.repeat(9000)}\n`.padEnd(17 * KIB, prose), 'md')).toBeUndefined();
    // A line of 4096 characters is not.
    expect(tooMuch(`x${'*'.repeat(4095)}\n`.repeat(30), 'md')).toBeUndefined();
    expect(tooMuch(`x${'*'.repeat(4096)}\n`.repeat(30), 'md')).toMatchObject({ line: 4 });
  });
});

describe('the limits of a handbook', () => {
  test('hold where it says nothing', () => {
    expect(limitsOf()).toEqual(LIMITS);
    expect(limitsOf({})).toEqual(LIMITS);
    expect(LIMITS).toEqual({
      fileSize: 1_048_576,
      frontMatter: 32_768,
      lines: 120_000,
      depth: 500,
      tableColumns: 200,
      tableCells: 50_000,
      yamlDepth: 32,
      yamlValues: 100_000,
      diagnosticsPerFile: 100,
    });
  });

  test('are what it says, sizes in KiB', () => {
    expect(limitsOf({ fileSize: 2, frontMatter: 3, depth: 9, yamlValues: 7 })).toEqual({
      ...LIMITS,
      fileSize: 2048,
      frontMatter: 3072,
      depth: 9,
      yamlValues: 7,
    });
  });
});

describe('a YAML text that is nothing but mistakes', () => {
  test.each([
    ['anchors', '&a ', 'YAML cannot be read: a node can have at most one anchor'],
    ['quoted words', '"a"\n', 'YAML cannot be read: unexpected double-quoted-scalar'],
    ['directives', '%A\n', 'YAML cannot be read: unknown directive %A'],
  ])('is not read to its end: %s', (_what, mistake, reason) => {
    const text = mistake.repeat(1_000_000 / mistake.length);
    const { documents, mistakes } = readYamlDocuments(text);
    const all = [...documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])];
    expect(all.length + mistakes.length).toBeLessThan(1100);
    const { faults } = parseYaml('people.yaml', text);
    expect(faults).toHaveLength(100);
    expect(faults[1]!.reason).toContain(reason);
  });

  test('holds no more tags for that than are told, each where it stands', () => {
    const { faults } = parseYaml('people.yaml', '- !ana b\n'.repeat(2000));
    expect(faults).toHaveLength(100);
    expect(faults[99]).toMatchObject({ reason: 'The tag `!ana` is not read' });
    expect(faults[99]!.place.start).toEqual({ line: 100, column: 3 });
  });

  test('marks of documents are counted like values', () => {
    for (const mark of ['---\n', 'a\n...\n', '? a\n'])
      expect(parseYaml('people.yaml', mark.repeat(170_000)).faults).toMatchObject([
        { reason: 'YAML holds more than 100000 values' },
      ]);
  });
});

describe('names among many', () => {
  const letters = 'abcé-/1X';
  /** Always the same numbers. */
  let seed = 7;
  const random = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const word = () => Array.from({ length: random(14) }, () => letters[random(8)]).join('');
  const names = Array.from({ length: 3000 }, word);

  test('are as near as they are one by one, in whichever order they come', () => {
    const [near, turned] = [new NearNames(names), new NearNames(names.toReversed())];
    for (const name of Array.from({ length: 1000 }, word)) {
      expect(near.to(name), name).toBe(nearest(name, names));
      expect(turned.to(name), name).toBe(near.to(name));
    }
  });

  test('are not looked for without end', () => {
    const many = new NearNames(Array.from({ length: 20_000 }, (_, index) => `search-${index}`));
    const found = Array.from({ length: 20_000 }, (_, index) => many.to(`serach-${index}`));
    expect(found[0]).toBe('search-0');
    expect(found.at(-1)).toBeUndefined();
    expect(many.to('serach-0')).toBe('search-0');
  });
});

test('a thing is found by its place, and the first of two at one', () => {
  const at = (line: number, column: number, thing: string) => {
    const end = { line, column: column + 4 };
    return { place: { path: 'alerts/shop.yaml', start: { line, column }, end }, thing };
  };
  const places = new Places([at(7, 3, 'slow'), at(2, 3, 'down'), at(2, 3, 'down again')]);
  expect(places.at({ line: 2, column: 3 })).toBe('down');
  expect(places.at({ line: 2, column: 6 })).toBe('down');
  for (const point of [
    { line: 2, column: 2 },
    { line: 2, column: 7 },
    { line: 9, column: 1 },
  ])
    expect(places.at(point)).toBeUndefined();
  expect(places.upTo({ line: 6, column: 9 })).toBe('down');
  expect(places.upTo({ line: 9, column: 1 })).toBe('slow');
  expect(places.upTo({ line: 1, column: 1 })).toBeUndefined();
});
