// What each command does: arguments → open → check → format → stdout, and the exit code.
import { join, resolve } from 'node:path';
import {
  dateFlag,
  numberFlag,
  readArguments,
  textFlag,
  usage,
  UsageError,
  type Arguments,
} from './arguments.ts';
import { check } from './check.ts';
import { HANDBOOK_FILE, isFile, isFolder } from './load.ts';
import { nearest } from './model/nearest.ts';
import { openHandbook, OpenError } from './open.ts';
import { relocate } from './relocate.ts';
import { formats } from './report/index.ts';
import { version } from './version.ts';

/** Runs a command line; returns its exit code: 0 clean, 1 errors, 2 could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv);
    if (!given) {
      process.stdout.write(usage());
      return 0;
    }
    switch (given.command) {
      case 'check':
        return await runCheck(given);
      case 'explain': {
        const { explain } = await import('./explain.ts');
        process.stdout.write(explain(given.words[0]));
        return 0;
      }
      case 'ready': {
        const { ready } = await import('./ready.ts');
        return await ready(rootOf(given), given.words[0], {
          asOf: dateFlag(given),
          format: textFlag(given, 'format') ?? 'stylish',
        });
      }
      case 'urls': {
        const { urls } = await import('./urls.ts');
        return await urls(rootOf(given), {
          asOf: dateFlag(given),
          write: given.flags['write'] === true,
          check: given.flags['check'] === true,
          prometheus: given.flags['prometheus'] === true,
        });
      }
      case 'fix': {
        const { fix } = await import('./fix.ts');
        return await fix(rootOf(given), given.words, {
          asOf: dateFlag(given),
          dryRun: given.flags['dry-run'] === true,
        });
      }
      case 'build':
      case 'dev':
      case 'preview': {
        const site = await import('./site/run.ts');
        return await site[given.command]({
          root: rootOf(given),
          out: resolve(textFlag(given, 'out') ?? 'dist'),
          asOf: dateFlag(given),
          force: given.flags['force'] === true,
          port: numberFlag(given, 'port') ?? 4321,
        });
      }
    }
  } catch (error) {
    const told = error instanceof UsageError || error instanceof OpenError;
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`handrail: ${told ? text : `could not run: ${text}`}\n`);
    // A fault of the program itself: whoever mends it wants to know where.
    if (!told && process.env['HANDRAIL_DEBUG']) console.error(error);
    return 2;
  }
}

async function runCheck(given: Arguments): Promise<number> {
  const format = textFlag(given, 'format') ?? 'stylish';
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!print)
    throw new UsageError(
      `There is no format \`${format}\`; ${suggest(format, Object.keys(formats))}`,
    );
  const only = given.flags['rule'] as string[] | undefined;
  if (only) await refuseUnknownRules(only);
  const most = numberFlag(given, 'max-warnings');
  const root = rootOf(given);
  const asOf = dateFlag(given);
  const handbook = await openHandbook(root, { asOf, now: new Date() });
  const { rules } = await import('./rules/index.ts');
  const report = relocate(check(handbook, rules, only ? { only } : {}), root, process.cwd());
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  process.stdout.write(print(report, { colour, rules, version }));
  const { errors, warnings } = report.counts;
  if (most !== undefined && warnings > most)
    process.stderr.write(
      `handrail: ${warnings === 1 ? '1 warning is' : `${warnings} warnings are`} more than the ${most} of --max-warnings\n`,
    );
  return errors > 0 || (most !== undefined && warnings > most) ? 1 : 0;
}

async function refuseUnknownRules(wanted: readonly string[]): Promise<void> {
  const { rules } = await import('./rules/index.ts');
  const ids: string[] = rules.map((rule) => rule.id);
  for (const id of wanted)
    if (!ids.includes(id)) throw new UsageError(`There is no rule \`${id}\`; ${suggest(id, ids)}`);
}

function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `did you mean \`${near}\`?` : `use one of ${known.join(', ')}`;
}

/** The root folder: `--root`, else `content/` when it holds a handbook, else the working directory. */
function rootOf(given: Arguments): string {
  const wanted = textFlag(given, 'root');
  if (wanted === undefined)
    return isFile(join('content', HANDBOOK_FILE)) ? resolve('content') : resolve('.');
  if (!isFolder(wanted))
    throw new UsageError(
      isFile(wanted)
        ? `\`${wanted}\` is a file; name the folder that holds \`${HANDBOOK_FILE}\``
        : `There is no folder \`${wanted}\`; name the folder that holds \`${HANDBOOK_FILE}\``,
    );
  return resolve(wanted);
}
