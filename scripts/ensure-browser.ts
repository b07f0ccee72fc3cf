// Finds a Chromium or Chrome for the browser tests, and installs Debian's where there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN = [
  process.env['CHROME_PATH'],
  // The same engine without a window, and a third faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of an installed browser: `CHROME_PATH`, a usual place, or Playwright's own download. */
export function browserPath(): string | undefined {
  const known = KNOWN.find((path) => path !== undefined && existsSync(path));
  if (known !== undefined) return known;
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? own : undefined;
}

function install(): void {
  const isDebian = existsSync('/usr/bin/apt-get');
  const isRoot = process.getuid?.() === 0;
  if (!isDebian || !isRoot) {
    console.error(
      'The browser tests need Chromium or Chrome. Install one, set CHROME_PATH to it, or run `npx playwright install chromium`.',
    );
    process.exit(1);
  }
  console.log('Installing Chromium from Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  const installs = (name: string) =>
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'],
      { env, stdio: ['ignore', 'ignore', 'inherit'] },
    ).status === 0 && browserPath() !== undefined;
  // Older releases have no package without a window.
  if (!installs('chromium-headless-shell') && !installs('chromium')) {
    console.error('Chromium could not be installed; install it by hand and set CHROME_PATH to it.');
    process.exit(1);
  }
}

if (import.meta.main && browserPath() === undefined) install();
