// The site as a whole: what stops a build, what may never reach a page, and that nothing gets lost.
import { spawn } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { isPublished } from '../src/model/document.ts';
import { kinds } from '../src/model/kind.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { renderBody, RenderError } from '../src/model/render.ts';
import { OpenError, openHandbook } from '../src/open.ts';
import { rules } from '../src/rules/index.ts';
import { bodyFor } from '../src/site/bodies.ts';
import { safeHref, setSite } from '../src/site/context.ts';
import { ICON } from '../src/site/security.ts';
import { putInPlace, workFolder } from '../src/site/out-folder.ts';
import { ruleDuration } from '../src/views/duration.ts';
import { openArchive, parseArchive, TODAY } from './archive.ts';
import { buildArchive, handrail, PACKAGE, remove, temporary, write, type Built } from './build.ts';

const work = temporary();
const MARK = join(work, 'code-ran');
const folders = [work];
afterAll(() => folders.forEach(remove));

async function build(
  files: Parameters<typeof buildArchive>[0],
  ...flags: string[]
): Promise<Built> {
  const built = await buildArchive(files, ...flags);
  folders.push(built.folder);
  return built;
}

/** The HTML of a page. */
function page(site: string, url: string): string {
  return readFileSync(join(site, url, 'index.html'), 'utf8');
}

/** HTML text as a reader sees it. */
function decode(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex as string, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name] ?? all;
  });
}

/** The blocks of code of a page, in their order. */
function codeOf(html: string): string[] {
  return [...html.matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/g)].map((match) =>
    decode(match[1]!.replace(/<\/?var[^>]*>/g, '')),
  );
}

/** Links and images of a site that lead to a page, a file or a heading that is not there. */
function brokenLinks(site: string, origin: string): string[] {
  const files = new Set(globSync('**/*', { cwd: site }).map((path) => `/${path}`));
  const broken = new Set<string>();
  for (const path of globSync('**/*.html', { cwd: site })) {
    const text = readFileSync(join(site, path), 'utf8');
    // What could not be rendered is shown as it is written.
    const html = text.replace(/<pre class="source">[\s\S]*?<\/pre>/g, '');
    const from = `${origin}/${path.replace(/index\.html$/, '')}`;
    for (const [, target] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const url = new URL(decode(target!), from);
      if (url.origin !== origin) continue;
      const file = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html');
      if (!files.has(file)) broken.add(`${path}: ${target}`);
      else if (url.hash !== '' && file.endsWith('.html')) {
        const there = readFileSync(join(site, file), 'utf8');
        const id = decodeURIComponent(url.hash.slice(1)).replaceAll('&', '&amp;');
        if (!there.includes(` id="${id}"`)) broken.add(`${path}: ${target}`);
      }
    }
  }
  return [...broken];
}

const MINIMAL = `-- handbook.yaml --
title: Corner shop
url: https://ops.example.com
extends: minimal
`;

describe('the gate', () => {
  const WRONG = `${MINIMAL}-- runbooks/checkout/slow.md --
---
externalAlerts: [CheckoutSlow]
---
# Checkout is slow

See [the other](./gone.md).
`;

  test('a handbook with an error builds nothing, and the check says why', async () => {
    const built = await build(WRONG);
    const checked = await handrail(['check', '--root', 'handbook', '--as-of', TODAY], built.folder);
    expect(built.code).toBe(1);
    expect(checked.code).toBe(1);
    expect(built.stdout).toBe(checked.stdout);
    expect(built.stdout).toContain('handbook/runbooks/checkout/slow.md:6:5  error');
    expect(built.stderr).toContain('the site is not built');
    expect(existsSync(built.site)).toBe(false);
  });

  test('a build that stops leaves the site of the build before', async () => {
    const built = await build(WRONG.replace('./gone.md', '#checkout-is-slow'));
    expect(built.code, built.stderr).toBe(0);
    const before = page(built.site, '/runbooks/checkout/slow/');
    writeFileSync(join(built.site, '.nojekyll'), '');
    writeFileSync(
      join(built.folder, 'handbook/runbooks/checkout/slow.md'),
      '# Now\n\n[gone](./gone.md)\n',
    );
    const words = ['build', '--root', 'handbook', '--out', 'site', '--as-of', TODAY];
    expect((await handrail(words, built.folder)).code).toBe(1);
    expect(page(built.site, '/runbooks/checkout/slow/')).toBe(before);
    expect((await handrail([...words, '--force'], built.folder)).code).toBe(0);
    expect(page(built.site, '/runbooks/checkout/slow/')).toContain('<h1 id="now"');
    expect(existsSync(join(built.site, '.nojekyll'))).toBe(true);
  });

  test('a folder that is no built site is never replaced', async () => {
    const built = await build(WRONG);
    const folder = join(built.folder, 'handbook');
    for (const [out, said] of [
      ['.', 'would replace the folder that holds'],
      ['..', 'would replace the folder that holds'],
      ['runbooks', 'holds files that are no built site, such as `checkout`'],
      ['handbook.yaml', 'is a file'],
    ]) {
      const run = await handrail(['build', '--root', '.', '--force', '--out', out!], folder);
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(said);
    }
    expect(existsSync(join(folder, 'runbooks/checkout/slow.md'))).toBe(true);
  });

  test('a bad image reference fails the build and names the file', async () => {
    const built = await build(`${MINIMAL}-- runbooks/checkout/cpu.md --
# CPU

![cpu](cpu-100%.png)
`);
    expect(built.code).toBe(1);
    expect(built.stdout).toContain('handbook/runbooks/checkout/cpu.md:3:1  error');
    expect(existsSync(built.site)).toBe(false);
  });

  const TWINS = `-- runbooks/db/Disk-Full.md --
# Full, with capitals
-- runbooks/db/disk-full.md --
# Full
-- runbooks/db/cpu.md --
# CPU
-- runbooks/db/cpu/index.md --
# CPU, in a folder
`;

  test('two files with one address fail the build and are both named', async () => {
    const built = await build(MINIMAL + TWINS);
    expect(built.code).toBe(1);
    for (const path of ['Disk-Full.md', 'disk-full.md', 'cpu.md', 'cpu/index.md'])
      expect(built.stdout).toContain(`handbook/runbooks/db/${path}:1:1  error`);
    expect(existsSync(built.site)).toBe(false);
  });

  test('so they do where the rule is off', async () => {
    const built = await build(`${MINIMAL}rules: { url/unique: 'off' }\n${TWINS}`);
    expect(built.code).toBe(1);
    expect(built.stdout).toContain('0 errors');
    expect(built.stderr).toMatch(/runbooks\/db\/disk-full\.md: runbooks\/db\/Disk-Full\.md has/);
    expect(built.stderr).toMatch(/runbooks\/db\/cpu\/index\.md: runbooks\/db\/cpu\.md has/);
    expect(existsSync(built.site)).toBe(false);
  });
});

/** JavaScript that leaves a file behind when it runs. */
const CODE = `process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(MARK)}, "x")`;

/** Every form of MDX that could run code or bring in what the model has not seen. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  import: 'import fs from "node:fs"\n\n# T',
  'import-file': 'import secret from "/etc/passwd?raw"\n\n# T',
  export: `export const x = ${CODE}\n\n# T`,
  'flow-expression': `{${CODE}}`,
  'text-expression': `It is {${CODE}} here.`,
  comment: '{/* nothing */}',
  attribute: `<Callout title={${CODE}}>\n\nx\n\n</Callout>`,
  spread: `<Callout {...${CODE}}>\n\nx\n\n</Callout>`,
  'jsx-attribute': '<Callout title=<b>x</b>>\n\nx\n\n</Callout>',
  'unknown-component': '<Widget />',
  prototype: '<constructor />',
  script: '<script>alert(1)</script>',
  image: '<img src="x" onerror="alert(1)" />',
  member: '<a.b />',
  namespace: '<x:y />',
  fragment: '<>x</>',
  'fragment-html': '<Fragment set:html="<script>alert(1)</script>" />',
  'set-html': '<Callout set:html="<script>alert(1)</script>">\n\nx\n\n</Callout>',
  'client-load': '<Callout client:load>\n\nx\n\n</Callout>',
  'define-vars': '<Callout define:vars="x">\n\nx\n\n</Callout>',
  'is-raw': '<Callout is:raw>\n\nx\n\n</Callout>',
  slot: '<Callout slot="head">\n\nx\n\n</Callout>',
  bypass: `[a](    http://a.b={/* */${CODE}}`,
  'bypass-short': `[a](http://a.b={/* */${CODE}}`,
  table: `| a |\n| --- |\n| {${CODE}} |`,
  heading: `# T {${CODE}}`,
  'link-text': `[{${CODE}}](https://example.net/)`,
  footnote: `x[^1]\n\n[^1]: {${CODE}}`,
  'inside-component': `<Callout>\n\n{${CODE}}\n\n</Callout>`,
};

const OFF = `${MINIMAL}rules: { document/safe-mdx: 'off', document/syntax: 'off' }\n`;

function archive(head: string, files: Readonly<Record<string, string>>): string {
  return (
    head +
    Object.entries(files)
      .map(([name, body]) => `-- runbooks/x/${name}.mdx --\n${body}\n`)
      .join('')
  );
}

describe('the guard is in the renderer', () => {
  const nowhere = { href: () => undefined, src: () => undefined };

  test.each(Object.entries(FORBIDDEN))('%s is refused by renderBody', (name, body) => {
    expect(() => renderBody(`runbooks/${name}.mdx`, body, 'mdx', nowhere)).toThrow(RenderError);
    expect(existsSync(MARK)).toBe(false);
  });

  /** The bodies that pages get and why they are refused, for a handbook whose own check is switched off. */
  function bodies(handbook: Handbook, force: boolean) {
    const report = check(handbook, rules);
    const refused: string[] = [];
    setSite({
      root: '/nowhere',
      handbook,
      report,
      force,
      base: '',
      refused,
      built: { at: '2026-11-21T03:12:00Z', commit: undefined },
      history: new Map(),
    });
    return { shown: handbook.of('runbook').map(bodyFor), refused, report };
  }

  test('each is refused when its page asks for it, with the rules switched off', async () => {
    const handbook = await openArchive(archive(OFF, FORBIDDEN));
    const { refused, report } = bodies(handbook, false);
    expect(report.counts.errors).toBe(0);
    const named = refused.map((each) => /^runbooks\/x\/([\w-]+)\.mdx:\d+:\d+: \S/.exec(each)?.[1]);
    expect(named.sort()).toEqual(Object.keys(FORBIDDEN).sort());
    expect(existsSync(MARK)).toBe(false);
  });

  test('its page shows the source as text', async () => {
    const handbook = await openArchive(archive(OFF, FORBIDDEN));
    const { shown } = bodies(handbook, true);
    expect(shown).toHaveLength(Object.keys(FORBIDDEN).length);
    for (const body of shown) expect(JSON.stringify(body)).toContain('<pre class=\\"source\\">');
    expect(existsSync(MARK)).toBe(false);
  });

  test('the command that builds refuses them too', async () => {
    const built = await build(archive(OFF, FORBIDDEN));
    expect(built.code).toBe(1);
    expect(built.stdout).toContain('0 errors');
    for (const name of Object.keys(FORBIDDEN))
      expect(built.stderr).toContain(`handrail: handbook/runbooks/x/${name}.mdx:`);
    expect(built.stderr).not.toContain('    at ');
    expect(existsSync(built.site)).toBe(false);
    expect(existsSync(MARK)).toBe(false);
  });
});

describe('a forced site', () => {
  const RAW = `# Raw

ssh <user>@<bastion-host> and <script>alert(1)</script>

<div onclick="alert(2)">block</div>

<img src=x onerror=alert(3)>

Press <kbd>x</kbd><br>now
`;
  const LINKS = `# Links

[a](javascript:alert(1)) [b](JaVa&#x53;cript:alert(1)) <javascript:alert(1)>
[c](data:text/html,x) [d](vbscript:x) [e](\tjavascript:alert(1)) [f](java%0ascript:alert(1))
![g](javascript:alert(1)) [h](//example.net/x "javascript:alert(1)")
`;
  const REFERENCES = `# References

[a][js] ![b][js] [raw]

[js]: javascript:alert(1)
[raw]: ./raw.md
`;
  const UNSAFE = `-- alerts/unsafe.yaml --
groups:
  - name: unsafe
    rules:
      - alert: Unsafe
        expr: up == 0
        for: 1d2h30m
        labels: { severity: page, service: shop }
        annotations:
          summary: Unsafe
          runbook_url: "java\\tscript:alert('runbook')"
-- services/shop.mdx --
---
title: Shop
owner: web
repository: "JavaScript:alert('repository')"
dashboards:
  - kind: overview
    title: Shop at a glance
    url: "javascript:alert('dashboard')"
  - kind: overview
    title: All of the shop
    url: https://dashboards.example.net/shop
---
-- teams/web.yaml --
name: Web
onCall: { schedule: web-primary, provider: pager, url: "data:text/html,on-call" }
-- services/planned.md --
---
title: Planned
status: draft
draft: true
---
-- runbooks/z/draft.md --
---
status: draft
---
# Unfinished
-- runbooks/z/components.mdx --
# Components

To <Runbook id="z/draft" /> and <Service id="planned" /> and <Service id="shop" />
by <Policy value="incidents.nowhere" />.
`;
  const crash = 'export const a=1</a>\\';
  let built: Built;
  beforeAll(async () => {
    const files = parseArchive(archive(MINIMAL, FORBIDDEN));
    for (const [path, body] of parseArchive(UNSAFE))
      if (path !== 'handbook.yaml') files.set(path, body);
    files.set('runbooks/y/raw.md', RAW);
    files.set('runbooks/y/links.md', LINKS);
    files.set('runbooks/y/references.md', REFERENCES);
    files.set('runbooks/y/crash.mdx', crash);
    files.set('runbooks/y/a#c.md', '# With a hash\n');
    files.set('runbooks/y/a?b.md', '# With a question mark\n');
    files.set('runbooks/y/Twin.md', '# First twin\n');
    files.set('runbooks/y/twin.md', '# Second twin\n');
    files.set('runbooks/y/データ.md', '# In a folder\n');
    files.set('runbooks/データ.md', '# With no letter for an address\n');
    built = await build(files, '--force');
  }, 60_000);

  test('is published, and /health/ says that it was', () => {
    expect(built.code, built.stderr).toBe(0);
    const errors = Number(/(\d+) errors/.exec(built.stdout)![1]);
    expect(errors).toBeGreaterThan(25);
    const health = decode(page(built.site, '/health/'));
    expect(health).toContain(`published although the check found ${errors} errors`);
    expect(health).toContain('runbooks/x/spread.mdx:1:1');
    expect(page(built.site, '/')).toContain(`${errors} errors`);
  });

  test('shows on each page what is wrong with it', () => {
    const html = page(built.site, '/runbooks/x/bypass/');
    expect(html).toContain('runbooks/x/bypass.mdx:1:');
    expect(html).toContain('/rules/document/safe-mdx/');
    expect(html).toContain('<details class="notice red"');
  });

  test('shows what it may not render as source, and runs none of it', () => {
    expect(existsSync(MARK)).toBe(false);
    for (const [name, body] of Object.entries(FORBIDDEN)) {
      const html = page(built.site, `/runbooks/x/${name}/`);
      const source = /<pre class="source">([\s\S]*?)<\/pre>/.exec(html)?.[1];
      expect(source === undefined ? undefined : decode(source), name).toBe(`${body}\n`);
      expect(html).not.toMatch(/<script>alert|root:x:0/);
    }
  });

  test('shows the source of a file that crashes the parser', () => {
    expect(built.stdout).toContain('handbook/runbooks/y/crash.mdx:1:1  error  The Markdown parser');
    expect(decode(page(built.site, '/runbooks/y/crash/'))).toContain(crash);
  });

  test('shows raw HTML and placeholders as text', () => {
    const html = page(built.site, '/runbooks/y/raw/');
    expect(html).not.toMatch(/<script>alert|<div onclick|<img|<user>/);
    const text = decode(html);
    expect(text).toContain('ssh <user>@<bastion-host> and <script>alert(1)</script>');
    expect(text).toContain('<div onclick="alert(2)">block</div>');
    expect(text).toContain('<img src=x onerror=alert(3)>');
    expect(html).toContain('Press <kbd>x</kbd><br>now');
  });

  test('links to no scheme that runs', () => {
    const html = page(built.site, '/runbooks/y/links/');
    const prose = html.slice(html.indexOf('class="prose"'));
    const targets = [...prose.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) =>
      decode(match[1]!),
    );
    // eslint-disable-next-line no-control-regex
    const running = targets.filter((url) => /^[\s\x00-\x1f]*(?:java|vb|data)/i.test(url));
    expect(running).toEqual([]);
  });

  test('nor from the data, where such an address is text', () => {
    for (const path of globSync('**/*.html', { cwd: built.site })) {
      const html = readFileSync(join(built.site, path), 'utf8');
      for (const [, target] of html.matchAll(/(?:href|src)="([^"]*)"/g))
        if (decode(target!) !== ICON) expect(safeHref(decode(target!)), path).toBeDefined();
    }
    const service = page(built.site, '/services/shop/');
    expect(service).toContain('Shop at a glance');
    expect(service).toContain('href="https://dashboards.example.net/shop"');
    expect(decode(service)).toContain("JavaScript:alert('repository')");
    expect(service).toContain('web-primary');
    expect(decode(page(built.site, '/alerts/unsafe/'))).toMatch(/java\s*script:alert\('runbook'\)/);
  });

  test('links to no draft and to no section of the policy that is not there', () => {
    const html = page(built.site, '/runbooks/z/components/').replace(/\s+/g, ' ');
    const prose = html.slice(html.indexOf('class="prose"'));
    expect(prose).toContain('Unfinished');
    expect(prose).not.toContain('href="/runbooks/z/draft/"');
    expect(prose).not.toContain('href="/services/planned/"');
    expect(prose).toContain('href="/services/shop/"');
    expect(prose).toContain('<code>incidents.nowhere</code>');
    expect(page(built.site, '/rules/runbook/tested/')).not.toContain('/policy/#runbooks');
    expect(page(built.site, '/rules/alert/has-runbook/')).toContain('href="/policy/#alerts"');
    expect(brokenLinks(built.site, 'https://ops.example.com')).toEqual([]);
  });

  test('says in words how long an alert waits', () => {
    expect(page(built.site, '/alerts/unsafe/')).toContain('1 day 2 hours 30 minutes');
  });

  test('nor by a link whose address stands elsewhere', () => {
    expect(page(built.site, '/runbooks/y/references/')).not.toContain('="javascript:');
  });

  test('leads to the page of a document whose address stands elsewhere', () => {
    expect(page(built.site, '/runbooks/y/references/')).toContain('href="/runbooks/y/raw/"');
  });

  test('loses no file: each has a page, or is reported', () => {
    expect(page(built.site, '/runbooks/y/a-c/')).toContain('With a hash');
    expect(page(built.site, '/runbooks/y/a-b/')).toContain('With a question mark');
    expect(page(built.site, '/runbooks/y/twin/')).toContain('First twin');
    expect(built.stdout).toContain('handbook/runbooks/y/twin.md:1:1  error');
    // Whatever address stands for the letters of another script, both have one.
    const pages = globSync('runbooks/**/index.html', { cwd: built.site });
    for (const title of ['In a folder', 'With no letter for an address'])
      expect(
        pages.some((path) =>
          new RegExp(`<h1[^>]*>${title}</h1>`).test(readFileSync(join(built.site, path), 'utf8')),
        ),
        title,
      ).toBe(true);
    const [names] = globSync('search/names.*.json', { cwd: built.site });
    expect(readFileSync(join(built.site, names!), 'utf8')).toContain('With a hash');
  });
});

test('the icon in each page is the one in public/', () => {
  const file = readFileSync(join(PACKAGE, 'public/favicon.svg'), 'utf8').trim();
  const inPage = decodeURIComponent(ICON.slice(ICON.indexOf(',') + 1));
  expect(inPage.replaceAll("'", '"')).toBe(file);
});

describe('the example handbook', () => {
  const site = join(work, 'example');
  let handbook: Handbook;
  beforeAll(async () => {
    const run = await handrail(['build', '--as-of', TODAY, '--out', site]);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    handbook = await openHandbook(join(PACKAGE, 'content'), { asOf: TODAY, now: new Date(0) });
  }, 60_000);

  test('has a page for every published document and alert, with its title', () => {
    const wanted = new Map<string, string>();
    for (const document of handbook.documents)
      if (isPublished(document)) wanted.set(document.url, document.title);
    for (const alert of handbook.alerts) wanted.set(alert.url, alert.name);
    expect(wanted.size).toBeGreaterThan(200);
    for (const [url, title] of wanted) {
      const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page(site, url))?.[1] ?? '';
      expect(decode(heading.replace(/<[^>]*>/g, '')).trim(), url).toBe(title);
    }
    const lists = [
      ...new Set(Object.values(kinds).flatMap(({ base, page }) => (page ? base : []))),
    ];
    const built = globSync(`{${lists.join(',')}}/**/index.html`, { cwd: site })
      .map((path) => `/${path.replace(/index\.html$/, '')}`)
      // Each service has a second page.
      .filter((url) => !/^\/services\/.*\/readiness\/$/.test(url));
    expect(built.sort()).toEqual([...wanted.keys(), ...lists.map((list) => `/${list}/`)].sort());
  });

  test('has every block of code byte for byte', () => {
    let blocks = 0;
    for (const { kind, body, source, url } of handbook.documents) {
      if (!body) continue;
      const shown = codeOf(page(site, url));
      // A template is there to be copied: its text comes first, as a block of its own.
      if (kind === 'template') expect(source.text, url).toContain(shown.shift());
      expect(shown, url).toEqual(body.code.map(({ value }) => value));
      const lines = source.text.split('\n');
      for (const { value, line } of body.code) {
        blocks++;
        value.split('\n').forEach((code, index) => {
          const written = lines[line - 1 + index]!;
          expect(written.endsWith(code), `${source.path}:${line + index}`).toBe(true);
          expect(written.slice(0, written.length - code.length)).toMatch(/^[\s>]*$/);
        });
      }
    }
    expect(blocks).toBeGreaterThan(300);
  });

  test('has the expression of every alert as it stands in its file', () => {
    for (const alert of handbook.alerts)
      if (alert.expr) expect(codeOf(page(site, alert.url))).toContain(alert.expr.value.trim());
  });

  test('links to nothing that is not there', () => {
    expect(brokenLinks(site, 'https://ops.larkspur.example')).toEqual([]);
  });

  test('has no id twice on a page, and one main heading', () => {
    for (const path of globSync('**/*.html', { cwd: site })) {
      const html = readFileSync(join(site, path), 'utf8');
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
      expect(ids.length, path).toBe(new Set(ids).size);
      expect(html.match(/<h1[\s>]/g)?.length, path).toBe(1);
    }
  });
});

test('builds may run side by side, from any folder', async () => {
  const handbooks = ['Checkout', 'Search', 'Payments'].map(
    (name) => `${MINIMAL}-- runbooks/x/only.md --\n# ${name} is slow\n`,
  );
  const built = await Promise.all(handbooks.map((files) => build(files)));
  built.forEach(({ code, stderr, site }, index) => {
    expect(code, stderr).toBe(0);
    expect(page(site, '/runbooks/x/only/')).toContain(
      `${['Checkout', 'Search', 'Payments'][index]} is slow</h1>`,
    );
  });
}, 60_000);

test.each([
  ['1d2h30m', '1 day 2 hours 30 minutes'],
  ['1w', '1 week'],
  ['500ms', '500 milliseconds'],
  ['1y', '1 year'],
  ['1m30s5ms', '1 minute 30 seconds 5 milliseconds'],
  ['0', '0 seconds'],
  ['90m', '90 minutes'],
  ['1h1d', '1h1d'],
  ['soon', 'soon'],
])('a rule that waits %s waits %s', (written, words) => {
  expect(ruleDuration(written)).toBe(words);
});

describe('the folder of the site', () => {
  const site = (name: string, files: Record<string, string>) => {
    const folder = join(temporaryFolder(), name);
    write(folder, Object.entries(files));
    return folder;
  };
  const temporaryFolder = () => {
    const folder = temporary();
    folders.push(folder);
    return folder;
  };

  test.each(['a folder', 'a link to a folder'])('is replaced whole: %s', (kind) => {
    const from = site('new', { 'index.html': 'new', 'a/index.html': 'new' });
    const old = site('out', { 'index.html': 'old', 'b/index.html': 'old', '.git/HEAD': 'kept' });
    const out = kind === 'a folder' ? old : join(temporaryFolder(), 'link');
    if (out !== old) symlinkSync(old, out);
    putInPlace(from, out);
    expect(globSync('**/*', { cwd: out }).sort()).toEqual(['a', 'a/index.html', 'index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(readFileSync(join(out, '.git/HEAD'), 'utf8')).toBe('kept');
    expect(readdirSync(join(old, '..'))).toEqual(['out']);
    expect(existsSync(from)).toBe(false);
  });

  test('stays as it was when the new one cannot be brought', () => {
    const old = site('out', { 'index.html': 'old', '.git/HEAD': 'kept' });
    expect(() => putInPlace(join(old, '../absent'), old)).toThrow(OpenError);
    expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('old');
    expect(readFileSync(join(old, '.git/HEAD'), 'utf8')).toBe('kept');
    expect(readdirSync(join(old, '..'))).toEqual(['out']);
  });

  test('is told where it cannot be made', () => {
    const file = join(site('x', { file: '' }), 'file');
    const told = (run: () => void): string => {
      try {
        run();
      } catch (error) {
        expect(error).toBeInstanceOf(OpenError);
        return (error as Error).message;
      }
      return '';
    };
    const work = told(() => workFolder(file));
    expect(work).toMatch(/^The site needs a writable folder .* \(ENOTDIR\); /);
    expect(work).not.toContain(file);
    const out = told(() => putInPlace(file, join(file, 'out')));
    expect(out).toMatch(/^The site cannot be written to .* \(ENOTDIR\); /);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a build that gets %s leaves nothing and exits %i', async (signal, code) => {
  const folder = temporary();
  folders.push(folder);
  write(join(folder, 'handbook'), parseArchive(`${MINIMAL}-- runbooks/x/only.md --\n# Only\n`));
  const cache = join(PACKAGE, 'node_modules/.cache/handrail');
  mkdirSync(cache, { recursive: true });
  const builds = () => readdirSync(cache).filter((name) => name.startsWith('build-'));
  const before = new Set(builds());
  const words = ['build', '--root', 'handbook', '--out', 'site', '--as-of', TODAY];
  const child = spawn(process.execPath, [join(PACKAGE, 'src/cli.ts'), ...words], {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const fresh = () => builds().find((name) => !before.has(name));
  while (fresh() === undefined && child.exitCode === null) await sleep(20);
  const work = fresh()!;
  await sleep(100);
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(existsSync(join(cache, work))).toBe(false);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told in one line, with exit 2', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [join(PACKAGE, 'src/cli.ts'), 'explain'], {
    stdio: ['ignore', full, 'pipe'],
  });
  let told = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (told += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  closeSync(full);
  expect(told).toBe('handrail: The output cannot be written (ENOSPC)\n');
  expect(code).toBe(2);
});
