// One site of all attacks, built without a network and without an environment: nothing in it runs anywhere.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { TODAY } from '../archive.ts';
import { activeInPage } from '../attacks/active.ts';
import { MARK } from '../attacks/attack.ts';
import { attackedHandbook } from '../attacks/handbook.ts';
import { PACKAGE, remove, temporary, write } from '../build.ts';
import { safe } from '../../src/report/safe.ts';
import { THEME_SCRIPT } from '../../src/site/security.ts';
import { visit } from './visit.ts';

const folder = temporary();
afterAll(() => remove(folder));
const out = join(folder, 'site');
let said = '';

/** Builds in a name space without a network where the system has one, with nothing in the environment. */
async function build(): Promise<string> {
  const home = join(folder, 'home');
  mkdirSync(home);
  write(join(folder, 'handbook'), attackedHandbook());
  const node = createRequire(import.meta.url).resolve('node/bin/node');
  const isolated = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];
  const words = [node, join(PACKAGE, 'src/cli.ts'), 'build', '--force', '--as-of', TODAY];
  const [program, ...rest] = [...isolated, ...words, '--root', 'handbook', '--out', 'site'];
  const child = spawn(program, rest, {
    cwd: folder,
    env: { PATH: `${dirname(node)}:/usr/bin:/bin`, HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`exit ${String(code)}\n${said.slice(-2000)}`);
  return out;
}

const site = visit(build);
const pages = () => globSync('**/*.html', { cwd: out }).sort();
const htmlOf = (path: string) => readFileSync(join(out, path), 'utf8');
const POLICY = '<meta http-equiv="Content-Security-Policy" content="';

/** Notes down what must not happen in a page, and in each that it goes to. */
function alarms(page: Page, origin: string): string[] {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()} at ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:image/'))
      heard.push(`request ${url} at ${page.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text()))
      heard.push(`${message.text()} at ${page.url()}`);
  });
  page.on('popup', () => heard.push(`popup at ${page.url()}`));
  return heard;
}

test('the build ran none of it, wrote nothing elsewhere, and printed nothing that acts', () => {
  expect(existsSync(MARK)).toBe(false);
  expect(globSync('**/*', { cwd: join(folder, 'home') })).toEqual([]);
  expect(globSync('*', { cwd: folder }).sort()).toEqual(['handbook', 'home', 'site']);
  expect(said.split('\n').map(safe)).toEqual(said.split('\n'));
  expect(said).not.toMatch(/^(?:::|##\[)/m);
});

describe('as files', () => {
  test('every page begins with its policy, and nothing in it is active but the site itself', () => {
    const found = pages().flatMap((path) => {
      const html = htmlOf(path);
      const policy = html.indexOf(POLICY);
      const first = html.search(/<(?:script|style|link|img|body)\b/);
      const late = policy === -1 || policy > first ? ['no policy'] : [];
      return [...late, ...activeInPage(html, THEME_SCRIPT)].map((each) => `${path}: ${each}`);
    });
    expect(found).toEqual([]);
    expect(pages().length).toBeGreaterThan(300);
  });

  test('no attachment is published that runs', () => {
    const names = globSync('files/**/*.*', { cwd: out }).map((path) => path.replace(/^.*\//, ''));
    expect(
      names.filter((name) => /^bad-|^page|^script|^shell|\.(?:js|swf|htc)$/.test(name)),
    ).toEqual([]);
    expect(names).toContain('graph.png');
    expect(names).toContain('good-graphviz.svg');
  });

  test('the archive unpacks below its folder, and its pages are as harmless', () => {
    const entries = unzipSync(readFileSync(join(out, 'handbook.zip')));
    const found = Object.entries(entries).flatMap(([path, bytes]) => {
      const leaves = !/^handbook-[\d-]+\/[^\\:]+$/.test(path) || path.split('/').includes('..');
      const html = path.endsWith('.html') ? new TextDecoder().decode(bytes) : '';
      return [
        ...(leaves ? ['name'] : []),
        ...(html === '' ? [] : activeInPage(html, THEME_SCRIPT)),
      ].map((each) => `${path}: ${each}`);
    });
    expect(found).toEqual([]);
  });
});

describe('in a browser', () => {
  test('no page runs anything, asks anyone, or breaks its policy', async () => {
    // The pages of the rules hold nothing of the handbook, and of those that show a source one will do.
    const isSource = (path: string) => htmlOf(path).includes('<pre class="source">');
    const own = pages().filter((path) => !path.startsWith('rules/'));
    const left = own.filter((path) => path.endsWith('bypass/index.html') || !isSource(path));
    expect(left.length).toBeGreaterThan(150);
    const visitor = async (): Promise<string[]> => {
      const page = await site.open('/404.html');
      const heard = alarms(page, site.origin);
      for (let path = left.pop(); path !== undefined; path = left.pop())
        await page.goto(`${site.origin}/${path.replace(/index\.html$/, '')}`, {
          waitUntil: 'domcontentloaded',
        });
      return heard;
    };
    const heard = (await Promise.all([visitor(), visitor(), visitor()])).flat();
    expect(heard).toEqual([]);
  }, 120_000);

  test('no attachment does, opened by itself', async () => {
    const page = await site.open('/404.html');
    const heard = alarms(page, site.origin);
    for (const path of globSync('files/**/*.{svg,txt,png,webp}', { cwd: out })) {
      await page.goto(`${site.origin}/${path}`).catch(() => undefined);
      if (path.endsWith('.svg')) await page.click('text', { timeout: 200 }).catch(() => undefined);
    }
    expect(heard.filter((each) => !each.startsWith('request https://ops.example.com/'))).toEqual(
      [],
    );
  });

  test('no result of the search does, and no query', async () => {
    const page = await site.open('/search/');
    const heard = alarms(page, site.origin);
    for (const query of ['<img src=x onerror=alert(1)>', 'alert(1)']) {
      await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForTimeout(700);
      const active =
        'main :is(script, iframe, img, svg script, [onerror], [onload], [onfocus], [href^=javascript])';
      expect(await page.locator(active).count(), query).toBe(0);
    }
    await page.goto(`${site.origin}/search/?q=script`);
    await page.waitForFunction(() =>
      document.querySelector('main')!.textContent.includes('<script>'),
    );
    expect(heard).toEqual([]);
  });
});
