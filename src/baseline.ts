// The command `baseline`: records what is found today, and afterwards takes off the list what is mended.
import { join } from 'node:path';
import { UsageError } from './arguments.ts';
import { check, type Report } from './check.ts';
import { BASELINE_FILE } from './load.ts';
import { baselineKey, entriesOf, isRecordable, type BaselineEntry } from './model/baseline.ts';
import type { Handbook } from './model/handbook.ts';
import { isUnread } from './model/unread.ts';
import { openHandbook } from './open.ts';
import { replaceFile } from './replace-file.ts';
import { prefixOf } from './relocate.ts';
import { safe } from './report/safe.ts';
import { line } from './report/stylish.ts';
import { rules } from './rules/index.ts';
import { writeYamlList } from './scaffolds/write-yaml.ts';

const HEAD = `# What \`handrail check\` found when this handbook was first checked, and does not stop for. The list
# only ever shrinks: a finding that is not here is an error, and so is one that is here and has been
# mended. \`handrail baseline\` takes that off.
`;

/** How many findings are named before the rest is counted. */
const NAMED = 20;

type Entry = Omit<BaselineEntry, 'place'>;

/**
 * Writes `baseline.yaml`: all that is found, where there is none yet; else what is left of it.
 *
 * @returns The exit code: 1 where something is found that the list does not hold.
 * @throws UsageError for a list or a handbook.yaml that cannot be read, and while there is a list, any file.
 */
export async function baseline(root: string, asOf: string | undefined): Promise<number> {
  const handbook = await openHandbook(root, { asOf, now: new Date() });
  const old = handbook.files.find(({ path }) => path === BASELINE_FILE);
  if (handbook.settings.unread || (old && old.faults.length > 0))
    throw new UsageError(
      `\`${old && old.faults.length > 0 ? BASELINE_FILE : 'handbook.yaml'}\` cannot be read; mend what \`handrail check\` says of it`,
    );
  const unread = old && handbook.files.find(isUnread);
  if (unread)
    throw new UsageError(
      `\`${unread.path}\` cannot be read, and what is on the list because of it may still be there; mend what \`handrail check\` says of it`,
    );
  const report = check(handbook, rules);
  const kept = old ? shrunk(handbook, report) : entriesOf(report.diagnostics.filter(isRecordable));
  const count = (entries: readonly Entry[]) => entries.reduce((sum, entry) => sum + entry.count, 0);
  const [before, after] = [count(handbook.baseline), count(kept)];
  const name = prefixOf(root, process.cwd()) + BASELINE_FILE;
  if (!old || before !== after) replaceFile(join(root, BASELINE_FILE), HEAD + written(kept));
  const say = (text: string) => process.stdout.write(`${text.split('\n').map(safe).join('\n')}\n`);
  if (!old)
    say(`${name} holds ${findings(after)}; from now on \`handrail check\` stops for new ones`);
  else if (before === after) say(`${name} holds ${findings(after)}, and none of them is mended`);
  else
    say(
      after === 0
        ? `All of ${name} is mended; remove the file`
        : `${findings(before - after)} taken off ${name}, which holds ${after} now`,
    );
  const left = report.diagnostics.filter(
    (diagnostic) => diagnostic.rule !== 'baseline/used' && (old || !isRecordable(diagnostic)),
  );
  if (left.length === 0) return 0;
  say(
    old
      ? `\n${findings(left.length)} not on the list, which only ever shrinks; mend them, or accept them for a while in \`waivers.yaml\``
      : `\n${findings(left.length)} in handbook.yaml, waivers or the baseline itself cannot be recorded; mend what they tell`,
  );
  const prefix = prefixOf(root, process.cwd());
  for (const { place, ...rest } of left.slice(0, NAMED))
    say(`  ${line({ ...rest, place: { ...place, path: prefix + place.path } })}  ${rest.rule}`);
  if (left.length > NAMED) say(`  and ${left.length - NAMED} more; \`handrail check\` lists them`);
  return 1;
}

/** The entries with no more findings than there still are; those of which none is left go. */
function shrunk(handbook: Handbook, report: Report): Entry[] {
  const found = [
    ...report.diagnostics,
    ...report.baselined,
    ...report.waived.map(({ diagnostic }) => diagnostic),
  ];
  const unused = new Map(handbook.unusedBaseline(found).map(({ entry, left }) => [entry, left]));
  const entries = handbook.baseline.flatMap((entry) => {
    const count = unused.get(entry) ?? entry.count;
    return count > 0 ? [{ ...entry, count }] : [];
  });
  const same = Map.groupBy(entries, (entry) => baselineKey({ ...entry, place: entry }));
  return [...same.values()].map((group) => ({
    ...group[0]!,
    count: group.reduce((sum, entry) => sum + entry.count, 0),
  }));
}

function written(entries: readonly Entry[]): string {
  if (entries.length === 0) return '[]\n';
  return entries
    .map(({ rule, path, subject, count }) => {
      const fields = { rule, path, subject, count: count === 1 ? undefined : count };
      if (![path, subject ?? ''].some((text) => ODD.test(text))) return writeYamlList([fields]);
      const lines = Object.entries(fields).flatMap(([key, value]) =>
        value === undefined
          ? []
          : `${key}: ${typeof value === 'string' ? escaped(value) : value}\n`,
      );
      return `- ${lines.join('  ')}`;
    })
    .join('');
}

/** What would not be read back as it is, or not be seen: spaces at an end or in a row, and odd characters. */
const ODD = /^\s|\s$|\s\s|(?! )[\p{C}\p{Z}]/u;

/** A text in double quotes, in which every odd character is named by its number. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(/(?! )[\p{C}\p{Z}]/gu, (character) => {
    const number = character.codePointAt(0)!.toString(16);
    return number.length > 4 ? `\\U${number.padStart(8, '0')}` : `\\u${number.padStart(4, '0')}`;
  });
}

function findings(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`;
}
