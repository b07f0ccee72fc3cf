// When a build was made, and of which commit: what print, the footer and offline copies say.
import { execFileSync } from 'node:child_process';
import { SAFELY } from './git-safety.ts';
import { OpenError } from './open.ts';

/** The moment of a build, and what it was made of. */
export interface Built {
  /** An ISO 8601 instant in UTC, to the second. */
  at: string;
  /** The commit of the handbook's repository, whole; undefined outside a repository. */
  commit: string | undefined;
}

/**
 * Reads the clock and the repository.
 *
 * `SOURCE_DATE_EPOCH` (seconds since 1970, see reproducible-builds.org) takes the clock's place, so
 * that one commit gives the same bytes twice.
 *
 * @param root The root folder of the handbook.
 * @throws OpenError when `SOURCE_DATE_EPOCH` holds anything but digits.
 */
export function builtNow(root: string): Built {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch && !/^\d{1,11}$/.test(epoch))
    throw new OpenError(
      `\`SOURCE_DATE_EPOCH\` is \`${epoch}\`; write the seconds since 1970 in digits, such as \`1795230000\`, or unset it`,
    );
  const now = epoch ? Number(epoch) * 1000 : Date.now();
  return { at: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'), commit: commitOf(root) };
}

function commitOf(root: string): string | undefined {
  try {
    const commit = execFileSync('git', ['-C', root, ...SAFELY, 'rev-parse', '--verify', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000,
    }).trim();
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
  } catch {
    // No git, or no repository: the build's date must do.
    return undefined;
  }
}
