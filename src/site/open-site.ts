// Opens the handbook for the site and checks it: what the gate and every command share.
import { check } from '../check.ts';
import { openHandbook } from '../open.ts';
import { rules } from '../rules/index.ts';
import { builtNow } from '../built.ts';
import { historyOf } from '../history.ts';
import { setSite, type Site } from './context.ts';

/** The path below which a site at this address is served: `` or `/ops`. */
export function basePath(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).pathname.replace(/\/+$/, '');
}

/** Opens and checks the handbook of a root, and makes it the one that pages show. */
export async function openSite(
  root: string,
  options: { asOf?: string | undefined; force?: boolean },
): Promise<Site> {
  const now = new Date();
  const handbook = await openHandbook(root, {
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    now,
  });
  const { url } = handbook.settings;
  const opened: Site = {
    root,
    handbook,
    report: check(handbook, rules),
    force: options.force ?? false,
    base: basePath(url),
    built: builtNow(root),
    history: historyOf(root),
    refused: [],
    openedAt: now.getTime(),
    asOf: options.asOf,
  };
  setSite(opened);
  return opened;
}
