// Lighthouse on every kind of page of a built site, mobile preset; prints tables, exits 1 below the targets.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserPath } from '../../scripts/ensure-browser.ts';
import { host } from '../browser/host.ts';
import { PAGES } from '../browser/site.ts';
import {
  CATEGORIES,
  failures,
  type LighthouseResult,
  type Measured,
  misses,
  table,
} from './table.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** That it answers 404 is what the page is for; the rest of it is measured like any other. */
const MISSING = { ignoreStatusCode: true, skipAudits: ['http-status-code', 'errors-in-console'] };

const USAGE = `node test/lighthouse/run.ts [--site DIR] [--runs N] [PAGE]…

  --site DIR   the folder of the built site; \`dist\` when left out
  --runs N     how often each page is measured; tables have the median; 1 when left out
  PAGE         a name of PAGES in test/browser/site.ts; all of them when left out`;

/** What was asked for; throws what to tell whoever asked. */
function asked(): { folder: string; runs: number; names: string[] } {
  const { values, positionals: names } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '1' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`\`--runs ${values.runs}\` is not a whole number above 0`);
  const unknown = names.find((name) => !(name in PAGES));
  if (unknown !== undefined)
    throw new Error(
      `No page is named \`${unknown}\`; the names are ${Object.keys(PAGES).join(', ')}`,
    );
  if (!existsSync(join(values.site, 'index.html')))
    throw new Error(`No site is in \`${values.site}\`; build one with \`npm run build\``);
  return { folder: values.site, runs, names: names.length > 0 ? names : Object.keys(PAGES) };
}

async function measure(folder: string, names: string[], runs: number): Promise<Measured[]> {
  const chromePath = browserPath();
  if (chromePath === undefined) throw new Error('No browser; run `node scripts/ensure-browser.ts`');
  const site = await host(folder);
  const chrome = await launch({ chromePath, chromeFlags: FLAGS });
  // A browser outlives whoever started it, unless it is told.
  process.once('SIGTERM', () => {
    chrome.kill();
    process.exit(2);
  });
  try {
    const measured: Measured[] = [];
    for (const name of names) {
      const page: Measured = { name, runs: [] };
      for (let run = 0; run < runs; run++) {
        const result = await lighthouse(site.origin + PAGES[name], {
          port: chrome.port,
          logLevel: 'silent',
          onlyCategories: [...CATEGORIES],
          disableFullPageScreenshot: true,
          ...(name === 'missing' && MISSING),
        });
        page.runs.push(result!.lhr as unknown as LighthouseResult);
      }
      measured.push(page);
      process.stderr.write('.');
    }
    return measured;
  } finally {
    process.stderr.write('\n');
    chrome.kill();
    site.close();
  }
}

async function main(): Promise<number> {
  let wanted;
  try {
    wanted = asked();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const { folder, runs, names } = wanted;
  const measured = await measure(folder, names, runs);
  const missed = misses(measured);
  console.log(`Mobile preset, simulated throttling, median of ${runs}.\n`);
  console.log(table(measured));
  if (names.includes('missing'))
    console.log(
      '\n`missing` answers 404, so the two audits that ask for another status are left out.',
    );
  const failed = failures(measured);
  if (failed !== '') console.log(`\n## Audits that fail\n\n${failed}`);
  if (missed.length > 0) console.log(`\n## Below the target\n\n- ${missed.join('\n- ')}`);
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
