// What each command does: arguments → open → check → format → stdout, and the exit code.
import { join, relative, resolve } from 'node:path';
import {
  dateFlag,
  numberFlag,
  readArguments,
  textFlag,
  UsageError,
  type Arguments,
} from './arguments.ts';
import { usage } from './command-list.ts';
import { runCheck } from './check-command.ts';
import { HANDBOOK_FILE, isFile, isFolder } from './load.ts';
import { OpenError } from './open.ts';
import { safe } from './report/safe.ts';
import { version } from './version.ts';

/** Runs a command line; returns its exit code: 0 clean, 1 errors, 2 could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given === 'version') {
      process.stdout.write(`handrail ${version}\n`);
      return 0;
    }
    if ('help' in given) {
      process.stdout.write(usage(given.help));
      return 0;
    }
    switch (given.command) {
      case 'check':
        return await runCheck(rootOf(given), given);
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
      case 'baseline': {
        const { baseline } = await import('./baseline.ts');
        return await baseline(rootOf(given), dateFlag(given));
      }
      case 'fix': {
        const { fix } = await import('./fix.ts');
        return await fix(rootOf(given), given.words, {
          asOf: dateFlag(given),
          dryRun: given.flags['dry-run'] === true,
          only: given.flags['rule'] as string[] | undefined,
          order: given.flags['order'] === true,
        });
      }
      case 'new': {
        const { makeNew } = await import('./new.ts');
        return await makeNew(rootOf(given), given.words[0], given.fields, {
          asOf: dateFlag(given),
          dryRun: given.flags['dry-run'] === true,
          namedRoot: textFlag(given, 'root'),
        });
      }
      case 'lsp': {
        const { serve } = await import('./lsp/server.ts');
        const { stdin: input, stdout: output } = process;
        const asOf = dateFlag(given);
        serve({ root: rootOf(given), asOf, now: () => new Date(), input, output, version });
        // The client ends it.
        return await new Promise<never>(() => undefined);
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
          port: numberFlag(given, 'port', { like: 4321, most: 65_535 }) ?? 4321,
        });
      }
    }
  } catch (error) {
    const denied = refused(error);
    const told =
      error instanceof UsageError ||
      error instanceof OpenError ||
      isTold(error) ||
      denied !== undefined;
    const text = denied ?? (error instanceof Error ? error.message : String(error));
    // A name in it may come from a handbook. Only what is shown of a document has lines of its own.
    const shown = error instanceof UsageError ? text.split('\n').map(safe).join('\n') : safe(text);
    process.stderr.write(`handrail: ${told ? shown : `could not run: ${shown}`}\n`);
    // A fault of the program itself: whoever mends it wants to know where.
    if (!told && process.env['HANDRAIL_DEBUG']) console.error(error);
    return 2;
  }
}

const PERMISSIONS = 'check its permissions, and those of its folder';

/** What the file system refuses to whoever runs this, and what they can do. */
const DENIED: Readonly<Record<string, string>> = {
  EACCES: PERMISSIONS,
  EPERM: PERMISSIONS,
  EROFS: 'write to another disk, because this one is read-only',
  ENOSPC: 'make room on its disk, which is full',
};

/** What an error of the file system says of a file, by its path as seen from here. */
function refused(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const todo = Object.hasOwn(DENIED, code ?? '') ? DENIED[code!] : undefined;
  if (todo === undefined || path === undefined) return undefined;
  return `\`${relative('', path) || '.'}\` cannot be read or written (${code}); ${todo}`;
}

/** True for an error that says all there is to say; its class may not be loaded here. */
function isTold(error: unknown): boolean {
  return error instanceof Error && ['GitError', 'StyleError'].includes(error.name);
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
