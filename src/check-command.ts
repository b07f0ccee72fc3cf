// The command `check`: the whole handbook, what a change caused, or one file as an editor holds it.
import { relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { dateFlag, numberFlag, textFlag, UsageError, type Arguments } from './arguments.ts';
import type { Checked } from './caused.ts';
import { check, counted, type CheckOptions, type Report } from './check.ts';
import { BASELINE_FILE, decode, diskTree, HANDBOOK_FILE, PUBLISHED_FILE } from './load.ts';
import { nearest } from './model/nearest.ts';
import { openHandbook } from './open.ts';
import { outputsOf, refuseOwnFiles, writeReport } from './outputs.ts';
import { relocate } from './relocate.ts';
import { capped } from './report/capped.ts';
import type { Diagnostic } from './rule.ts';
import { overlay } from './tree.ts';
import { version } from './version.ts';
import { ownerOf } from './views/owner-of.ts';

interface Checking extends CheckOptions {
  asOf: string | undefined;
  now: Date;
}

/** What was checked, and the one file that was asked for. */
interface Asked extends Checked {
  path?: string;
}

/**
 * Checks and prints the report.
 *
 * @returns The exit code: 1 for errors, or for more warnings than `--max-warnings` lets pass.
 * @throws UsageError for flags that do not go together or name nothing, and for a file that cannot be
 *   written; what `openHandbook` throws.
 */
export async function runCheck(root: string, given: Arguments): Promise<number> {
  const outputs = await outputsOf((given.flags['format'] as string[] | undefined) ?? []);
  const only = given.flags['rule'] as string[] | undefined;
  if (only) await refuseUnknownRules(only);
  const most = numberFlag(given, 'max-warnings');
  const options = { ...(only && { only }), asOf: dateFlag(given), now: new Date() };
  const checked = await checkAsAsked(root, given, options);
  const { handbook } = checked;
  const own = handbook.files.map((file) => file.path);
  refuseOwnFiles(outputs, root, [HANDBOOK_FILE, PUBLISHED_FILE, BASELINE_FILE, ...own]);
  const whole = await announce(checked, options);
  const { diagnosticsPerFile } = handbook.settings.limits;
  const report = relocate(capped(whole, diagnosticsPerFile), root, process.cwd());
  const { rules } = await import('./rules/index.ts');
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  const facts = { rules, version, ownerOf: (each: Diagnostic) => ownerOf(handbook, each)?.title };
  for (const { file, print } of outputs)
    if (file !== undefined) writeReport(file, print(report, facts));
  const printed = outputs.find(({ file }) => file === undefined)!;
  process.stdout.write(printed.print(report, { ...facts, colour }));
  const stepSummary = process.env['GITHUB_STEP_SUMMARY'];
  if (printed.format === 'github' && stepSummary) {
    const { writeStepSummary } = await import('./step-summary.ts');
    const trouble = writeStepSummary(stepSummary, report);
    if (trouble !== undefined) process.stderr.write(`handrail: ${trouble}\n`);
  }
  const { errors, warnings } = report.counts;
  if (most !== undefined && warnings > most)
    process.stderr.write(
      `handrail: ${warnings === 1 ? '1 warning is' : `${warnings} warnings are`} more than the ${most} of --max-warnings\n`,
    );
  return errors > 0 || (most !== undefined && warnings > most) ? 1 : 0;
}

async function checkAsAsked(root: string, given: Arguments, options: Checking): Promise<Asked> {
  const [since, stdin] = [textFlag(given, 'since'), textFlag(given, 'stdin')];
  if (since !== undefined && stdin !== undefined)
    throw new UsageError('`--since` and `--stdin` do not go together; use one of them');
  if (stdin !== undefined) return checkOne(root, stdin, options);
  const { rules } = await import('./rules/index.ts');
  if (since === undefined) {
    const handbook = await openHandbook(root, options);
    return { handbook, report: check(handbook, rules, options) };
  }
  const { checkSince } = await import('./since.ts');
  return checkSince(root, rules, { ...options, since });
}

/** The findings in one file, whose text comes from stdin and not from disk. */
async function checkOne(root: string, word: string, options: Checking): Promise<Asked> {
  const path = relative(root, resolve(word)).split(sep).join('/');
  const source = decode(path, await buffer(process.stdin));
  const handbook = await openHandbook(root, {
    ...options,
    tree: overlay(diskTree(root), new Map([[path, source]])),
    styleOf: (other) => other === path,
  });
  if (!handbook.files.some((file) => file.path === path))
    throw new UsageError(
      `\`${word}\` is no file of this handbook; name one that \`content\` of \`handbook.yaml\` finds`,
    );
  const { rules } = await import('./rules/index.ts');
  const report = check(handbook, rules, options);
  const isHere = ({ place }: Report['diagnostics'][number]) => place.path === path;
  const diagnostics = report.diagnostics.filter(isHere);
  return {
    handbook,
    path,
    report: { ...report, diagnostics, counts: { ...report.counts, ...counted(diagnostics) } },
  };
}

/** The report with what time is about to bring. */
async function announce({ handbook, report, path }: Asked, options: Checking): Promise<Report> {
  if (handbook.policy.warnBefore === undefined) return report;
  const { dueSoon } = await import('./due-soon.ts');
  const { rules } = await import('./rules/index.ts');
  const coming = dueSoon(handbook, rules, report, options).filter(
    ({ diagnostic }) => path === undefined || diagnostic.place.path === path,
  );
  return { ...report, announced: [...report.announced, ...coming] };
}

async function refuseUnknownRules(wanted: readonly string[]): Promise<void> {
  const { rules } = await import('./rules/index.ts');
  const ids: string[] = rules.map((rule) => rule.id);
  for (const id of wanted)
    if (!ids.includes(id)) throw new UsageError(`There is no rule \`${id}\`; ${suggest(id, ids)}`);
}

function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `did you mean \`${near}\`?` : '`handrail explain` lists them';
}
