// The command `urls`: the list of published paths and headings that links from outside rely on.
import { join } from 'node:path';
import { UsageError } from './arguments.ts';
import { diskTree, PUBLISHED_FILE, readList } from './load.ts';
import type { Handbook } from './model/handbook.ts';
import { openHandbook } from './open.ts';
import { replaceFile } from './replace-file.ts';
import { safe, safeJson } from './report/safe.ts';
import { alertUrls, ambiguousAlerts, writeAlertUrls } from './views/alert-urls.ts';

const HEAD =
  '# Every path and heading that was ever published; `handrail urls --write` adds to it.\n';

/**
 * Every path at which this handbook answers, aliases and redirects included, and every heading of its
 * pages; sorted. Left out are the pages of the program itself, such as lists and rules, and a title,
 * because an address with it ends where one without it does: at the top of the page.
 */
export function publishedUrls(handbook: Handbook): string[] {
  const urls = new Set<string>(handbook.aliases.keys());
  for (const [url, page] of handbook.pages) {
    if (page === 'site') continue;
    urls.add(url);
    if (!('body' in page)) continue;
    for (const { depth, id } of page.body?.headings ?? [])
      if (depth > 1 && id !== '') urls.add(`${url}#${id}`);
  }
  return [...urls].sort();
}

export interface UrlsOptions {
  asOf: string | undefined;
  /** Adds what is new to the list. */
  write: boolean;
  /** Says whether the list lacks anything. */
  check: boolean;
  /** Prints which alert has which runbook. */
  prometheus: boolean;
}

/**
 * Prints the list, adds to it, checks it, or prints the runbook of each alert.
 *
 * @returns The exit code: 1 where the list lacks something.
 * @throws UsageError for two wishes at once, and for `--prometheus` without an address of the site.
 */
export async function urls(root: string, options: UrlsOptions): Promise<number> {
  const wishes = (['write', 'check', 'prometheus'] as const).filter((wish) => options[wish]);
  if (wishes.length > 1)
    throw new UsageError(
      `\`--${wishes[0]}\` and \`--${wishes[1]}\` do not go together; use one of them`,
    );
  const handbook = await openHandbook(root, { asOf: options.asOf, now: new Date() });
  if (options.prometheus) return printAlerts(handbook);
  const now = publishedUrls(handbook);
  if (!options.write && !options.check) {
    process.stdout.write(now.map((url) => `${url}\n`).join(''));
    return 0;
  }
  if (handbook.files.some(({ path, faults }) => path === PUBLISHED_FILE && faults.length > 0))
    throw new UsageError(
      `\`${PUBLISHED_FILE}\` cannot be read; mend what \`handrail check\` says of it`,
    );
  const kept = new Set(handbook.published.map((line) => line.url));
  const added = now.filter((url) => !kept.has(url));
  return options.check ? tell(added, kept.size) : write(root, kept, added);
}

function tell(added: readonly string[], count: number): number {
  if (added.length === 0) {
    process.stdout.write(`${PUBLISHED_FILE} holds every published path: ${count}\n`);
    return 0;
  }
  const lacks = added.length === 1 ? '1 published path' : `${added.length} published paths`;
  process.stdout.write(
    `${PUBLISHED_FILE} lacks ${lacks}; run \`handrail urls --write\` and commit the file\n${added.map((url) => `  ${url}\n`).join('')}`,
  );
  return 1;
}

/** A line never leaves the list by itself, and the comments before it stay with it. */
function write(root: string, kept: ReadonlySet<string>, added: readonly string[]): number {
  const text = readList(diskTree(root), PUBLISHED_FILE)?.text ?? '';
  const head = /^(?:#[^\n]*(?:\n|$))+/.exec(text)?.[0] ?? '';
  const before = new Map<string, string>();
  let comments = '';
  for (const line of text
    .slice(head.length)
    .split('\n')
    .map((each) => each.trim())) {
    if (line.startsWith('#')) comments += `${line}\n`;
    if (line === '' || line.startsWith('#')) continue;
    before.set(line, (before.get(line) ?? '') + comments);
    comments = '';
  }
  const all = [...kept, ...added].sort();
  const lines = all.map((url) => `${before.get(url) ?? ''}${url}\n`);
  const top = head === '' ? HEAD : head.endsWith('\n') ? head : `${head}\n`;
  // A list that is cut off half-way would promise less than was promised.
  replaceFile(join(root, PUBLISHED_FILE), top + lines.join('') + comments);
  process.stdout.write(`${all.length} paths in ${PUBLISHED_FILE}, ${added.length} of them new\n`);
  return 0;
}

function printAlerts(handbook: Handbook): number {
  const { url } = handbook.settings;
  if (url === undefined)
    throw new UsageError(
      `\`handbook.yaml\` does not say where the site is served; write \`url: https://…\` there, because alerts need whole addresses`,
    );
  for (const { name, paths } of ambiguousAlerts(handbook))
    process.stderr.write(
      `${safe(`handrail: \`${name}\` is left out, because ${handbook.list(paths)} claim it; keep its name in one of them`)}\n`,
    );
  // What is not plain stands in double quotes, where YAML reads the escapes of JSON.
  process.stdout.write(safeJson(writeAlertUrls(alertUrls(handbook), url)));
  return 0;
}
