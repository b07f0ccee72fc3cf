// Files that hosts of static sites read: real redirects for old addresses, and headers for every page.
import type { Site } from './context.ts';
import { movedTo } from './landings.ts';
import { writeFile } from './site-files.ts';

/**
 * `_redirects` for Netlify and Cloudflare Pages. They keep the query, and browsers keep the fragment.
 * Every target is a path of this site, whatever was asked for.
 *
 * @returns Each old address twice: Netlify follows a redirect from a file that is there only with `!`,
 *   and Cloudflare skips a line with it. Undefined where there are none.
 */
export function redirectsFile({ handbook, base }: Site): string | undefined {
  const lines = movedTo(handbook).flatMap(([url, target]) =>
    ['301!', '301'].map((status) => `${base}${url} ${base}${target} ${status}\n`),
  );
  return lines.length > 0 ? lines.join('') : undefined;
}

/**
 * `_headers` for the same hosts: what no page can say of itself. Each page carries the rest of its
 * policy, because what it allows differs: a header would have to allow what any of them does.
 */
export function headersFile({ base }: Site): string {
  return [
    `${base}/*`,
    "  Content-Security-Policy: frame-ancestors 'self'",
    '  X-Content-Type-Options: nosniff',
    // The query of a link may hold the names of hosts and customers.
    '  Referrer-Policy: same-origin',
    // No page speaks for an attachment that is opened by itself. A sandbox would keep PDF from being shown.
    `${base}/files/*`,
    "  Content-Security-Policy: script-src 'none'; base-uri 'none'; form-action 'none'",
    '',
  ].join('\n');
}

/** Writes the files into a built site. */
export function writeHostFiles(site: Site, out: string): void {
  const redirects = redirectsFile(site);
  if (redirects !== undefined) writeFile(out, '_redirects', redirects);
  writeFile(out, '_headers', headersFile(site));
}
