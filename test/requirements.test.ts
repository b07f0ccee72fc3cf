// Every requirement of the five source documents is kept by what the table says, and its mistakes are told.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { presets } from '../src/model/presets/index.ts';
import type { Preset } from '../src/model/presets/preset.ts';
import { line } from '../src/report/stylish.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';
import { conflicts, rows } from './requirements/rows.ts';
import { archiveOf, fault, inWords, saidBy } from './requirements/run.ts';
import { sources } from './requirements/table.ts';

/** How many requirements each document has; the presets stand in the order of the documents. */
const COUNTS = { S0: 38, S1: 64, S2: 30, S3: 38, S4: 50 };

const numbers = (count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(digits, '0'));

test('the table has every requirement once, in order, with the preset of its document', () => {
  const wanted = Object.entries(COUNTS).flatMap(([document, count], index) =>
    numbers(count, 2).map((number) => `${document}-${number} ${sources[index]!}`),
  );
  expect(wanted).toHaveLength(220);
  expect(rows.map(({ id, preset }) => `${id} ${preset}`)).toEqual(wanted);
});

test('something keeps each requirement', () => {
  expect(rows.filter(({ ways }) => ways.length === 0)).toEqual([]);
});

test('the table has every conflict once, in order, and somebody differs', () => {
  expect(conflicts.map(({ id }) => id)).toEqual(numbers(24, 1).map((number) => `C${number}`));
  const alike = conflicts.filter(({ values }) =>
    values.every(
      ({ is }) => new Set(Object.values(is).map((each) => JSON.stringify(each))).size < 2,
    ),
  );
  // Where documents are kept is for each handbook to say.
  expect(alike.map(({ id }) => id)).toEqual(['C21']);
});

describe.each(Object.entries(presets))('the preset %s', (_name, preset) => {
  test('fits the schema of handbook.yaml', async () => {
    const { alerts, policy, rules: levels } = preset;
    const file = JSON.stringify({
      title: 'Shop',
      extends: 'minimal',
      alerts,
      policy,
      rules: levels,
    });
    const handbook = await openArchive(
      `-- handbook.yaml --\n${file}\n-- guide/shop.md --\n# Shop\n`,
    );
    const found = check(handbook, rules, { only: ['document/schema', 'document/known-fields'] });
    expect(found.diagnostics.map(line)).toEqual([]);
  });

  test('names nothing that it does not have', () => {
    expect(dangling(preset)).toEqual([]);
  });
});

/** The roles, severities, windows and checks that a preset names and does not have. */
function dangling({ policy }: Preset): string[] {
  const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
  const {
    severities = [],
    roles,
    changes = {},
    incidents = {},
    postmortems = {},
    actions,
  } = policy;
  const named: [string[], (string | undefined)[]][] = [
    [ids(roles), severities.flatMap((severity) => severity.roles ?? [])],
    [
      ['*', ...ids(severities)],
      [
        ...(incidents.channelFor ?? []),
        ...(incidents.timelineFor ?? []),
        ...(incidents.verifiedFor ?? []),
        ...(incidents.scheduledFor ?? []),
        ...(postmortems.requiredFor ?? []),
        ...(postmortems.sections ?? []).flatMap(({ requiredFor = [] }) => requiredFor),
        ...(actions?.dueWithinFor ?? []),
        ...(policy.readiness?.actionsFor ?? []),
      ],
    ],
    [
      ids(changes.windows),
      [...(changes.risks ?? []), ...(changes.kinds ?? [])].map(({ window }) => window),
    ],
    [ids(changes.checklist), (changes.risks ?? []).flatMap(({ checklist = [] }) => checklist)],
    [ids(policy.environments), (policy.environments ?? []).map(({ mirrors }) => mirrors)],
  ];
  return named.flatMap(([known, words]) =>
    words.filter((word) => word !== undefined).filter((word) => !known.includes(word)),
  );
}

describe.each(sources)('the handbook of the preset %s', (preset) => {
  test('satisfies it', async () => {
    const handbook = await openArchive(archiveOf(preset));
    expect(handbook.settings.preset).toBe(preset);
    expect(check(handbook, rules).diagnostics.map(line)).toEqual([]);
  });
});

describe.each(rows.map((row) => [row.id, row.needs, row] as const))('%s %s', (_id, _needs, row) => {
  test.each(row.ways.map((way) => [inWords(way), way] as const))('%s', async (_words, way) => {
    expect(await fault(row, way)).toBeUndefined();
  });
});

describe.each(conflicts.map((conflict) => [conflict.id, conflict.about, conflict] as const))(
  '%s %s',
  (_id, _about, { values }) => {
    test.each(values.map((value) => [value.path, value.is] as const))('%s', (path, is) => {
      const said = Object.keys(is).map((preset) => [preset, saidBy(preset, path)]);
      expect(Object.fromEntries(said)).toEqual(is);
    });
  },
);
