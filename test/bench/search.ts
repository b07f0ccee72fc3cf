// The search benchmark in Chromium: how often the right page comes first, how fast, and for how many bytes.
//
//   node test/bench/search.ts [queries.json] [--site FOLDER]
//
// Without `--site` the corpus is built first. Times are those of this machine; see README.md.
import { readFileSync, statSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { handrail, remove } from '../build.ts';
import { launch } from '../browser/site.ts';
import { BENCH, copySearchCorpus, slugOf, type Question } from '../search-corpus.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The slow line: how long an answer waits, and how many bytes go through in a second. */
const LATENCY = 150;
const BYTES_A_SECOND = 200_000;

/** A host that compresses, counts, and waits as a slow line does when told so. */
async function host(folder: string) {
  const state = { slow: false, requests: [] as { path: string; bytes: number; at: number }[] };
  // One line: what is sent waits for what was sent before.
  let freeAt = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    let file = join(folder, path);
    if (path.endsWith('/')) file = join(file, 'index.html');
    const found = existsSync(file) && statSync(file).isFile();
    const type = TYPES[extname(file)];
    const plain = found ? readFileSync(file) : Buffer.from('');
    const body = type === undefined ? plain : gzipSync(plain, { level: 9 });
    state.requests.push({ path, bytes: body.length, at: Date.now() });
    const now = performance.now();
    freeAt = Math.max(freeAt, now + LATENCY) + (1000 * body.length) / BYTES_A_SECOND;
    setTimeout(
      () => {
        response.writeHead(found ? 200 : 404, {
          'content-type': type ?? 'application/octet-stream',
          ...(type !== undefined && { 'content-encoding': 'gzip' }),
        });
        response.end(body);
      },
      state.slow ? freeAt - now : 0,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { state, server, origin: `http://127.0.0.1:${port}` };
}

const INPUT = '#search-home';

/** The slugs of a query's rows when every file has come, each once. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.fill(INPUT, '');
  await page.fill(INPUT, query.replace(/[\r\n]+/g, ' '));
  await page.waitForFunction(
    () => document.querySelector('[data-search]')!.getAttribute('aria-busy') === 'false',
  );
  const urls = await page.$$eval('.result', (rows) =>
    rows.map((row) => new URL((row as HTMLAnchorElement).href).pathname),
  );
  return [...new Set(urls.map(slugOf))];
}

function table(found: ReadonlyMap<string, number[]>): string {
  const rows = [...found, ['all', [...found.values()].flat()] as const];
  return rows
    .map(([name, ats]) => {
      const share = (below: number) =>
        Math.round((100 * ats.filter((at) => at < below).length) / ats.length);
      const mrr = ats.reduce((sum, at) => sum + (at < 10 ? 1 / (at + 1) : 0), 0) / ats.length;
      return `| ${name} | ${ats.length} | ${share(1)}/${share(5)} | ${mrr.toFixed(2)} |`;
    })
    .join('\n');
}

const args = process.argv.slice(2);
const at = args.indexOf('--site');
const [folder] = at === -1 ? [] : args.splice(at, 2).slice(1);
const questions = JSON.parse(readFileSync(args[0] ?? BENCH, 'utf8')) as Question[];
const root = folder === undefined ? copySearchCorpus() : undefined;
if (root !== undefined) {
  const run = await handrail(['build', '--force', '--out', 'dist', '--as-of', '2026-11-21'], root);
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
}
const { state, server, origin } = await host(folder ?? join(root!, 'dist'));
const browser = await launch();
try {
  // The copy for offline reading is fetched in the background, and is measured elsewhere.
  const quiet = { serviceWorkers: 'block' } as const;
  const page = await browser.newPage(quiet);
  await page.goto(`${origin}/`);
  await page.focus(INPUT);
  const found = new Map<string, number[]>();
  let nothing = 0;
  for (const { class: of, query, expected } of questions) {
    const slugs = await ask(page, query);
    if (slugs.length === 0) nothing++;
    const place = slugs.findIndex((slug) => expected.includes(slug));
    found.set(of, [...(found.get(of) ?? []), place === -1 ? Infinity : place]);
  }
  process.stdout.write(`| class | n | success@1/@5 | MRR@10 |\n| --- | --- | --- | --- |\n`);
  process.stdout.write(`${table(found)}\n\nWithout a result: ${nothing} of ${questions.length}\n`);

  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(
    (queries) => {
      const input = document.querySelector<HTMLInputElement>('#search-home')!;
      const list = document.querySelector<HTMLElement>('.results')!;
      return queries.map((query) => {
        const started = performance.now();
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Reading a size makes the browser lay the rows out.
        void list.offsetHeight;
        return performance.now() - started;
      });
    },
    questions.map(({ query }) => query.replace(/[\r\n]+/g, ' ')),
  );
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
  process.stdout.write(
    `Input to rows, warm, CPU × 4: median ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms\n`,
  );
  await page.close();

  for (const slow of [false, true])
    for (const query of ['KubePodCrashLooping', 'deployment keeps restarting its pods']) {
      const cold = await (await browser.newContext(quiet)).newPage();
      await cold.goto(`${origin}/`);
      await cold.waitForLoadState('networkidle');
      const line = await cold.context().newCDPSession(cold);
      await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      Object.assign(state, { slow, requests: [] });
      const { waited, until } = await cold.evaluate(
        (text) =>
          new Promise<{ waited: number; until: number }>((resolve) => {
            const input = document.querySelector<HTMLInputElement>('#search-home')!;
            const started = performance.now();
            new MutationObserver((_changes, observer) => {
              if (!document.querySelector('.results .detail:not(:empty)')) return;
              observer.disconnect();
              resolve({ waited: performance.now() - started, until: Date.now() });
            }).observe(document.body, { childList: true, subtree: true, attributes: true });
            input.value = text;
            input.focus();
          }),
        query,
      );
      // What only betters the order is asked for when the row is there.
      const before = state.requests.filter((each) => each.at <= until);
      const bytes = before.reduce((sum, each) => sum + each.bytes, 0);
      process.stdout.write(
        `Cold, ${slow ? 'slow line' : 'loopback'}, CPU × 4, \`${query}\`: focus to first row with its description ${Math.round(waited)} ms, ${bytes} bytes in ${before.length} requests\n`,
      );
      if (!slow)
        process.stdout.write(before.map((each) => `  ${each.path} ${each.bytes}\n`).join(''));
      await cold.context().close();
    }
} finally {
  await browser.close();
  server.close();
  if (root !== undefined) remove(root);
}
