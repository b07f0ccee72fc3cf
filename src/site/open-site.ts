// Opens the handbook for the site and checks it: what the gate and every command share.
import { check } from '../check.ts';
import { openHandbook } from '../open.ts';
import { rules } from '../rules/index.ts';
import { setSite, type Site } from './context.ts';

/** Opens and checks the handbook of a root, and makes it the one that pages show. */
export async function openSite(
  root: string,
  options: { asOf?: string | undefined; force?: boolean },
): Promise<Site> {
  const handbook = await openHandbook(root, {
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    now: new Date(),
  });
  const { url } = handbook.settings;
  const opened: Site = {
    root,
    handbook,
    report: check(handbook, rules),
    force: options.force ?? false,
    base: url === undefined ? '' : new URL(url).pathname.replace(/\/+$/, ''),
    refused: [],
  };
  setSite(opened);
  return opened;
}
