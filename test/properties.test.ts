// What holds for every handbook, not for the few that somebody wrote down: fast-check looks for the one it fails for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, type Report } from '../src/check.ts';
import { dueSoon } from '../src/due-soon.ts';
import { apply } from '../src/fixes/annotate.ts';
import { mend } from '../src/mend.ts';
import { entriesOf, isRecordable } from '../src/model/baseline.ts';
import {
  addDuration,
  dayOf,
  daysBetween,
  durationSeconds,
  inWords,
  momentOf,
  plainCalendar,
  wallClock,
  weekdayOf,
  type Calendar,
} from '../src/model/calendar.ts';
import type { Document } from '../src/model/document.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { pagePath } from '../src/model/kind.ts';
import { readMatchers } from '../src/model/matchers.ts';
import { nearMiss } from '../src/model/near-miss.ts';
import { parseBody } from '../src/model/parse-body.ts';
import { Lines } from '../src/model/place.ts';
import { presets } from '../src/model/presets/index.ts';
import { readRedirects, redirectEntries } from '../src/model/redirects.ts';
import { readSettings } from '../src/model/settings.ts';
import { decode, encode } from '../src/model/wire.ts';
import { parseFullYaml } from '../src/model/yaml-full.ts';
import { parsePlainYaml } from '../src/model/yaml-plain.ts';
import { parseOneYaml } from '../src/model/yaml.ts';
import { openHandbook } from '../src/open.ts';
import type { Diagnostic } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { writeYamlList } from '../src/scaffolds/write-yaml.ts';
import { bodyOf as pageBody } from '../src/site/bodies.ts';
import { openArchive, TODAY } from './archive.ts';
import { activityOf } from './fuzz/activity.ts';
import { bodyFile } from './fuzz/differential.ts';
import { documentOf, seedsOf, type FuzzFile } from './fuzz/documents.ts';
import { memoryTree } from './fuzz/memory-tree.ts';

const holds = (property: fc.IAsyncProperty<never> | fc.IProperty<never>, numRuns: number) =>
  fc.assert(property as fc.IAsyncProperty<never>, { numRuns, seed: 20261121 });
/** Loosens the type of a property, whose values only fast-check knows. */
const all = (property: unknown) => property as fc.IAsyncProperty<never>;

const HANDBOOK: FuzzFile = {
  path: 'handbook.yaml',
  bytes: Buffer.from('title: Example Shop operations\nurl: https://ops.example.com\n'),
};

async function opened(files: readonly FuzzFile[], today = TODAY): Promise<Handbook> {
  const tree = memoryTree([HANDBOOK, ...files]);
  return openHandbook('.', {
    asOf: today,
    now: new Date(0),
    tree,
    inProcess: true,
    mayBeEmpty: true,
  });
}

/** Up to so many documents of the fuzz; fast-check makes the list shorter when a property fails. */
const documents = (most: number) =>
  fc
    .uniqueArray(fc.nat(2 ** 20), { minLength: 1, maxLength: most })
    .map((indexes) => indexes.map((index) => documentOf(5, index)));

/** Without stray bytes, and without what a reader of HTML changes or drops. */
const isText = ({ bytes }: FuzzFile) =>
  !bytes.includes(0xff) && !bytes.includes('\r') && !bytes.includes(0);
const shown = ({ diagnostics }: Report) => diagnostics.map((each) => JSON.stringify(each));

describe('texts and places', () => {
  test('an offset becomes a point and comes back', () =>
    holds(
      all(
        fc.property(
          fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') }),
          fc.nat(60),
          (text, at) => {
            const lines = new Lines(text);
            const offset = Math.min(at, text.length);
            const point = lines.point(offset);
            expect(lines.offset(point)).toBe(offset);
            expect(text.split('\n')[point.line - 1]!.length + 1).toBeGreaterThanOrEqual(
              point.column,
            );
          },
        ),
      ),
      500,
    ));

  test('what the parser found arrives as it was sent', () =>
    holds(
      all(
        fc.property(fc.nat(2 ** 20), (index) => {
          const { path, bytes } = bodyFile(6, index);
          const text = bytes.toString('utf8');
          const result = parseBody(path, text, 0, path.endsWith('x') ? 'mdx' : 'md');
          expect(decode({ path, text }, encode(result, text))).toEqual(result);
        }),
      ),
      600,
    ));

  test('the quick reader of YAML says what the library says, or nothing', () =>
    holds(
      all(
        fc.property(fc.nat(2 ** 20), (index) => {
          const { path, bytes } = documentOf(7, index);
          const text = bytes.toString('utf8').replaceAll('\r\n', '\n');
          const yaml = path.endsWith('.yaml')
            ? text
            : (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
          const plain = parsePlainYaml(yaml);
          if (!plain) return;
          const full = parseFullYaml(path, yaml);
          expect(full.faults).toEqual([]);
          expect(full.trees[0]?.data ?? null).toEqual(plain.data);
        }),
      ),
      1500,
    ));
});

describe('names and addresses', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abcdef-12'), minLength: 1, maxLength: 12 });

  test('a slip means the same whichever way it is made, and in whatever order names are given', () =>
    holds(
      all(
        fc.property(
          name,
          fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
          (written, known) => {
            const found = nearMiss(written, known);
            expect(nearMiss(written, known.toReversed())).toEqual(found);
            if (found && 'meant' in found) expect(known).toContain(found.meant);
            const [other] = known;
            if (other!.length !== written.length) return;
            const means = (a: string, b: string) => {
              const near = nearMiss(a, [b]);
              return near !== undefined && 'meant' in near;
            };
            expect(means(written, other!)).toBe(means(other!, written));
          },
        ),
      ),
      1000,
    ));

  test('the path of a page is its own path', () =>
    holds(
      all(
        fc.property(fc.string({ unit: fc.constantFrom(...'aB/.%2e-#?é ') }), (path) => {
          const once = pagePath(path);
          expect(pagePath(once)).toBe(once);
        }),
      ),
      1000,
    ));

  const address = fc.constantFrom(
    '/a/',
    '/b/',
    '/c/',
    '/d/',
    '/live/',
    '/a/#x',
    '/b/#x',
    '/live/#x',
    '/live/#y',
  );

  test('redirects lead to a page that is there, in one step and never round', () =>
    holds(
      all(
        fc.property(fc.array(fc.tuple(address, address), { maxLength: 10 }), (pairs) => {
          const text = `redirects:\n${pairs.map(([from, to]) => `  - from: "${from}"\n    to: "${to}"\n`).join('')}`;
          const entries = redirectEntries(parseOneYaml('handbook.yaml', text).tree);
          expect(entries).toHaveLength(pairs.length);
          const pages = new Map([['/live/', 'site' as const]]);
          const { moved, landings, flaws } = readRedirects(entries, pages, new Map(), () => false);
          for (const [from, to] of moved) {
            expect(pages.has(from)).toBe(false);
            expect(pages.has(to.url)).toBe(true);
          }
          for (const url of landings.keys()) expect(pages.has(url)).toBe(true);
          for (const { place } of flaws) expect(place.start.line).toBeGreaterThan(1);
        }),
      ),
      1000,
    ));
});

describe('formats of others', () => {
  test('matchers are read as they are written in quotes', () =>
    holds(
      all(
        fc.property(
          fc.array(
            fc.record({
              label: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
              value: fc.string({ unit: 'binary', maxLength: 6 }),
              operator: fc.constantFrom('=', '!=', '=~', '!~'),
            }),
            { minLength: 1, maxLength: 3 },
          ),
          (matchers) => {
            const text = matchers
              .map(
                ({ label, value, operator }) =>
                  `${JSON.stringify(label)}${operator}${JSON.stringify(value)}`,
              )
              .join(', ');
            const expected = matchers.map(({ label, value, operator }) => ({
              label,
              value,
              pattern: operator.endsWith('~'),
              not: operator.startsWith('!'),
            }));
            // Go has no `\ud800`: a half of a pair is no character.
            if (/\\ud[89a-f]/.test(text)) expect(() => readMatchers(`{${text}}`)).not.toThrow();
            else expect(readMatchers(`{${text}}`)).toEqual(expected);
          },
        ),
      ),
      200,
    ));

  test('no text of matchers is too much', () =>
    holds(
      all(
        fc.property(fc.string({ unit: fc.constantFrom(...'ab{}=~!",\\ \n') }), (text) => {
          for (const { label } of readMatchers(text) ?? []) expect(label).not.toBe('');
        }),
      ),
      2000,
    ));
});

describe('settings', () => {
  const level = fc.constantFrom('off', 'warning', 'error');

  test('what handbook.yaml says goes over the preset, and nothing else changes', () =>
    holds(
      all(
        fc.property(
          fc.constantFrom(...Object.keys(presets)),
          fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), level, { maxKeys: 6 }),
          fc.constantFrom(undefined, 'P3D', '5bd'),
          (name, levels, dueWithin) => {
            const lines = Object.entries(levels).map(([id, value]) => `  ${id}: "${value}"\n`);
            const policy = dueWithin
              ? `policy:\n  postmortems:\n    dueWithin: ${dueWithin}\n`
              : '';
            const text = `title: Shop\nextends: ${name}\n${lines.length > 0 ? 'rules:\n' : ''}${lines.join('')}${policy}`;
            const settings = readSettings({ path: 'handbook.yaml', text });
            expect(settings.faults).toEqual([]);
            expect(settings.levels).toEqual({ ...presets[name]!.rules, ...levels });
            const before = readSettings({
              path: 'handbook.yaml',
              text: `title: Shop\nextends: ${name}\n`,
            }).policy;
            const changed = dueWithin ? { postmortems: { ...before.postmortems, dueWithin } } : {};
            expect(settings.policy).toEqual({ ...before, ...changed });
          },
        ),
      ),
      200,
    ));
});

describe('time', () => {
  const date = fc
    .integer({ min: -20_000, max: 40_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const calendar: fc.Arbitrary<Calendar> = fc
    .record({
      workdays: fc.uniqueArray(
        fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun' as const),
        { minLength: 1 },
      ),
      from: date,
      holidays: fc.array(fc.nat(40), { maxLength: 12 }),
    })
    .map(({ workdays, from, holidays }) => ({
      ...plainCalendar,
      workdays: new Set(workdays),
      holidays: new Set(holidays.map((days) => addDuration(from, `P${days}D`)!)),
    }));
  const days = fc.nat(60);
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
  );

  test('business days add up, go forward, and end on a day of work', () =>
    holds(
      all(
        fc.property(date, calendar, days, days, (from, when, a, b) => {
          const add = (day: string, count: number) => addDuration(day, `${count}bd`, when)!;
          const there = add(from, a);
          expect(add(there, b)).toBe(add(from, a + b));
          expect(add(from, a + b) >= there).toBe(true);
          if (a === 0) return;
          expect(when.workdays.has(weekdayOf(there))).toBe(true);
          expect(when.holidays.has(there)).toBe(false);
          // Counted by hand: as many days of work lie behind `from`, up to and with `there`.
          let count = 0;
          for (let day = from; day < there;) {
            day = addDuration(day, 'P1D')!;
            if (when.workdays.has(weekdayOf(day)) && !when.holidays.has(day)) count++;
          }
          expect(count).toBe(a);
        }),
      ),
      100,
    ));

  test('a later start or a longer duration never ends earlier', () =>
    holds(
      all(
        fc.property(
          date,
          calendar,
          fc.nat(30),
          fc.nat(90),
          fc.nat(24),
          (from, when, later, count, months) => {
            const next = addDuration(from, `P${later}D`)!;
            for (const duration of [`${count}bd`, `P${count}D`, `P${months}M`, `PT${count}H`])
              expect(addDuration(next, duration, when)! >= addDuration(from, duration, when)!).toBe(
                true,
              );
            expect(daysBetween(from, next)).toBe(later);
            expect(
              addDuration(from, `${count + 1}bd`, when)! > addDuration(from, `${count}bd`, when)!,
            ).toBe(true);
          },
        ),
      ),
      80,
    ));

  test('noon is on its own day in every zone, and the clock on the wall agrees', () =>
    holds(
      all(
        fc.property(date, zone, fc.nat(23), fc.nat(59), (day, timezone, hour, minute) => {
          // Samoa went over the date line, and had no 30 December 2011.
          if (timezone === 'Pacific/Apia' && day === '2011-12-30') return;
          const noon = momentOf(day, '12:00', timezone);
          expect(dayOf(noon, timezone)).toBe(day);
          expect(wallClock(noon, timezone)).toBe(`${day} 12:00`);
          const two = (number: number) => String(number).padStart(2, '0');
          const moment = momentOf(day, `${two(hour)}:${two(minute)}`, timezone);
          expect(wallClock(moment, timezone).slice(0, 10)).toBe(dayOf(moment, timezone));
          // Clocks skip an hour at most, and what they skip is told an hour later.
          const told = wallClock(moment, timezone);
          expect(told >= `${day} ${two(hour)}:${two(minute)}`).toBe(true);
        }),
      ),
      300,
    ));

  test('durations grow with their parts, and have words', () =>
    holds(
      all(
        fc.property(fc.nat(9), fc.nat(30), fc.nat(48), (months, day, hours) => {
          const text = `P${months}M${day}DT${hours}H`;
          expect(durationSeconds(text)).toBe(((months * 30 + day) * 24 + hours) * 3600);
          expect(inWords(text)).not.toMatch(/P|NaN|undefined|^$/);
        }),
      ),
      200,
    ));

  test('what is announced for a day is found on that day, and not on the day before', () => {
    const clocks = rules.filter(({ clock }) => clock);
    const examples = clocks.flatMap(({ id, examples: { good, bad } }) =>
      [...good, ...bad].map((each) => ({ id, ...each })),
    );
    let announced = 0;
    return holds(
      all(
        fc.asyncProperty(
          fc.constantFrom(...examples),
          fc.integer({ min: -200, max: 200 }),
          async ({ files, id }, shift) => {
            const handbook = (await openArchive(files)).on(
              new Date(Date.parse(TODAY) + shift * 86_400_000).toISOString().slice(0, 10),
            );
            const report = check(handbook, rules, { only: [id] });
            for (const { on, diagnostic } of dueSoon(handbook, rules, report, { only: [id] })) {
              announced++;
              const found = (day: string) =>
                check(handbook.on(day), rules, { only: [id] }).diagnostics;
              expect(found(on!)).toContainEqual(diagnostic);
              const before =
                addDuration(on!, 'P1D') &&
                new Date(Date.parse(on!) - 86_400_000).toISOString().slice(0, 10);
              expect(found(before!)).not.toContainEqual(diagnostic);
              expect(on! > handbook.today).toBe(true);
            }
          },
        ),
      ),
      120,
    ).then(() => expect(announced).toBeGreaterThan(3));
  });
});

describe('the report', () => {
  test('is the same again, in whatever order the disk lists files, and says nothing twice', () =>
    holds(
      all(
        fc.asyncProperty(documents(12), fc.nat(1000), async (files, turn) => {
          const report = check(await opened(files), rules);
          const texts = shown(report);
          expect(new Set(texts).size, texts.join('\n')).toBe(texts.length);
          const tree = memoryTree([HANDBOOK, ...files]);
          const shuffled = {
            ...tree,
            list: (folder: string) => {
              const { paths, irregular } = tree.list(folder);
              const at = turn % (paths.length + 1);
              return { paths: [...paths.slice(at), ...paths.slice(0, at)].reverse(), irregular };
            },
          };
          const again = await openHandbook('.', {
            asOf: TODAY,
            now: new Date(0),
            tree: shuffled,
            inProcess: true,
            mayBeEmpty: true,
          });
          expect(shown(check(again, rules))).toEqual(texts);
        }),
      ),
      40,
    ));

  test('moves by a line where a comment is put before a file, and nowhere else', () =>
    holds(
      all(
        fc.asyncProperty(documents(8), fc.nat(7), async (files, at) => {
          const sound = files.filter(isText);
          const yaml = sound.filter(({ path }) => path.endsWith('.yaml'));
          if (yaml.length === 0) return;
          const { path, bytes } = yaml[at % yaml.length]!;
          const text = bytes.toString('utf8');
          // A comment says nothing; a mark of the encoding, a directive and an empty file do.
          if (/^[\ufeff%]|^\s*$/.test(text)) return;
          const before = await opened(sound);
          const read = before.files.find((file) => file.path === path)!;
          const isEmpty = ({ data }: Document) => Object.keys(data).length === 0;
          // What is no document, or says nothing, is told at the beginning of the file.
          if (read.faults.some(({ kind }) => kind === 'syntax') || read.documents.some(isEmpty))
            return;
          const moved = { path, bytes: Buffer.from(`# Written by hand.\n${text}`) };
          const after = await opened(sound.map((file) => (file.path === path ? moved : file)));
          const where = ({ rule, place: { path: at_, start, end } }: Diagnostic, by: number) => {
            const own = at_ === path ? by : 0;
            return `${rule} ${at_}:${start.line + own}:${start.column}-${end.line + own}:${end.column}`;
          };
          const report = check(after, rules).diagnostics.map((each) => where(each, 0));
          expect(report.sort()).toEqual(
            check(before, rules)
              .diagnostics.map((each) => where(each, 1))
              .sort(),
          );
        }),
      ),
      60,
    ));

  test('says the same of the others when a document comes that has nothing to do with them', () =>
    holds(
      all(
        fc.asyncProperty(documents(8), async (files) => {
          const stranger: FuzzFile = {
            path: 'guide/zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.md',
            bytes: Buffer.from('# Zebras of the savannah\n\nNobody asks.\n'),
          };
          const where = ({ diagnostics }: Report) =>
            diagnostics
              .filter(({ place }) => place.path !== stranger.path)
              .map(({ rule, place, message }) => JSON.stringify([rule, place, message]));
          const [before, after] = [await opened(files), await opened([...files, stranger])];
          expect(where(check(after, rules))).toEqual(where(check(before, rules)));
        }),
      ),
      60,
    ));

  test('is clean once it is recorded, but for what no baseline may hold', () =>
    holds(
      all(
        fc.asyncProperty(documents(8), async (files) => {
          const report = check(await opened(files), rules);
          const entries = entriesOf(report.diagnostics.filter(isRecordable));
          // What cannot be written in plain YAML is the business of the command.
          if (
            entries.some(({ path, subject = '' }) =>
              /[^\x20-\x7e]|\s\s|^\s|\s$/.test(path + subject),
            )
          )
            return;
          const text = writeYamlList(entries.map((entry) => ({ ...entry })));
          const recorded = await opened([
            ...files,
            { path: 'baseline.yaml', bytes: Buffer.from(entries.length > 0 ? text : '[]\n') },
          ]);
          const left = check(recorded, rules).diagnostics.filter(isRecordable);
          expect(left).toEqual([]);
        }),
      ),
      60,
    ));
});

test('a fix does what it says, once, and breaks nothing', { timeout: 60_000 }, () =>
  holds(
    all(
      fc.asyncProperty(documents(6), async (files) => {
        const handbook = await opened(files);
        const before = check(handbook, rules).diagnostics;
        const { files: mended, handbook: after } = await mend(handbook, rules, { inProcess: true });
        for (const { path, edits, text, done } of mended.values()) {
          expect(done.length).toBeGreaterThan(0);
          const source = handbook.files.find((file) => file.path === path)!.source.text;
          expect(apply(source, edits)).toBe(text);
        }
        for (const { path, source } of after.files)
          if (!mended.has(path))
            expect(handbook.files.find((file) => file.path === path)!.source.text).toBe(
              source.text,
            );
        const errors = (found: readonly Diagnostic[]) =>
          found.filter(({ rule }) => /^document\/(?:syntax|schema|safe-mdx)|^url\//.test(rule))
            .length;
        expect(errors(check(after, rules).diagnostics)).toBeLessThanOrEqual(errors(before));
        const again = await mend(after, rules, { inProcess: true });
        expect([...again.files.keys()]).toEqual([]);
      }),
    ),
    60,
  ),
);

test('a page holds each block of code as it is written, and each heading by an address of its own', () =>
  holds(
    all(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(2 ** 20), { minLength: 1, maxLength: 20 }),
        async (indexes) => {
          const files = indexes.map((index) => bodyFile(9, index)).filter(isText);
          const handbook = await opened(files);
          for (const document of handbook.of('runbook')) {
            const found = handbook.files.find(({ path }) => path === document.path)!;
            if (!document.body || found.faults.length > 0) continue;
            const { segments } = pageBody(handbook, document, '');
            const { text } = activityOf(segments);
            for (const { value } of document.body.code) expect(text).toContain(value);
            const ids = document.body.headings.map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
            expect(pageBody(handbook, document, '').segments).toEqual(segments);
          }
        },
      ),
    ),
    40,
  ));

test('every kind of document has a text to begin with', () => {
  for (const key of [
    'runbook',
    'service',
    'alert',
    'slo',
    'team',
    'incident',
    'people.yaml',
    'waivers.yaml',
    'urls.txt',
  ])
    expect(
      seedsOf(key).some((text) => text.trim() !== ''),
      key,
    ).toBe(true);
});
