// Builds, serves and previews the site through Astro's own programming interface.
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build as astroBuild, dev as astroDev, preview as astroPreview } from 'astro';
import { HANDBOOK_FILE, isFile, readSource } from '../load.ts';
import { readSettings } from '../model/settings.ts';
import { OpenError } from '../open.ts';
import { safe } from '../report/safe.ts';
import { stylish } from '../report/stylish.ts';
import { prefixOf, relocate } from '../relocate.ts';
import { BUILD_LOG, complaintsOfBuild, startListening } from './build-log.ts';
import { currentSite } from './context.ts';
import { basePath, openSite } from './open-site.ts';
import { discard, putInPlace, refuseOutput, workFolder } from './out-folder.ts';

export interface SiteOptions {
  root: string;
  out: string;
  asOf: string | undefined;
  force: boolean;
  port: number;
}

const PACKAGE = join(import.meta.dirname, '../..');

/** What stops a build from outside, and the exit code that says so. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

function astroConfig({ out, port }: SiteOptions) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    root: PACKAGE,
    outDir: out,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
  } as const;
}

/** Checks the handbook, and builds its site when there is no error; returns the exit code. */
export async function build(options: SiteOptions): Promise<number> {
  refuseOutput(options.out, options.root);
  const { report } = await openSite(options.root, options);
  process.stdout.write(stylish(relocate(report, options.root, process.cwd()), {}));
  const { errors } = report.counts;
  if (errors > 0 && !options.force) {
    process.stderr.write(
      'handrail: the site is not built; correct the errors, or build with --force\n',
    );
    return 1;
  }
  const work = workFolder(PACKAGE);
  // Astro may still be writing to its cache when it has failed.
  process.once('exit', () => discard(work));
  for (const [signal, code] of SIGNALS) process.once(signal, () => process.exit(code));
  const here = process.cwd();
  const site = join(work, 'site');
  try {
    // Astro puts what it runs below the working directory when the output is elsewhere.
    process.chdir(PACKAGE);
    startListening();
    await astroBuild({
      ...astroConfig({ ...options, out: site }),
      cacheDir: join(work, 'cache'),
      logger: BUILD_LOG,
    });
  } catch (error) {
    const refused = currentSite()?.refused ?? [];
    if (refused.length === 0) {
      tell(complaintsOfBuild(), work);
      throw error;
    }
    const prefix = prefixOf(options.root, here);
    for (const each of refused) process.stderr.write(`handrail: ${prefix}${safe(each)}\n`);
    process.stderr.write('handrail: the site is not built\n');
    return 1;
  } finally {
    process.chdir(here);
  }
  const complaints = complaintsOfBuild();
  tell(complaints, work);
  if (complaints.length > 0 && !options.force) {
    process.stderr.write('handrail: the site is not built\n');
    return 1;
  }
  putInPlace(site, options.out);
  process.stdout.write(`The site is in ${relative(here, options.out)}/\n`);
  return 0;
}

/** Says what the build complained of, without the folders of this machine. */
function tell(complaints: readonly string[], work: string): void {
  for (const each of complaints)
    for (const line of stripVTControlCharacters(each).split('\n'))
      process.stderr.write(
        `handrail: ${safe(line.replaceAll(`${work}/`, '').replaceAll(`${PACKAGE}/`, ''))}\n`,
      );
}

/** Serves the site and follows every edit; errors are told and shown, and do not stop it. */
export async function dev(options: SiteOptions): Promise<number> {
  const { report, base } = await openSite(options.root, { ...options, force: true });
  process.stdout.write(stylish(relocate(report, options.root, process.cwd()), {}));
  const server = await astroDev(astroConfig(options));
  process.stdout.write(`The handbook is at http://localhost:${server.address.port}${base}/\n`);
  return forever();
}

/** Serves the built site. */
export async function preview(options: SiteOptions): Promise<number> {
  if (!isFile(join(options.out, 'index.html')))
    throw new OpenError(
      `No built site is in \`${relative('', options.out) || '.'}\`; run \`handrail build\` first`,
    );
  const base = basePath(readSettings(readSource(options.root, HANDBOOK_FILE)).url);
  const server = await astroPreview({ ...astroConfig(options), base: base === '' ? '/' : base });
  process.stdout.write(`The handbook is at http://localhost:${server.port}${base}/\n`);
  await server.closed();
  return 0;
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}
