// The site in development: what is written while it starts, what is committed, and pictures reach its pages.
import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViteDevServer } from 'vite';
import { currentSite } from '../src/site/context.ts';
import { follow } from '../src/site/follow.ts';
import { openSite } from '../src/site/open-site.ts';
import { parseArchive, TODAY } from './archive.ts';
import { remove, temporary } from './build.ts';
import { Repository } from './repository.ts';

const SLOW = 'runbooks/checkout/slow.md';
const SHOP = `-- handbook.yaml --
title: Corner shop
url: https://example.com/ops
extends: minimal
-- ${SLOW} --
# Slow

![The queue](queue.svg)
-- runbooks/checkout/queue.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
-- guide/old.md --
# Old
-- guide/words.md --
# Words
`;

type Handler = (request: object, response: object, next: () => void) => void;

const folder = temporary();
const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
const httpServer = new EventEmitter();
const handlers: Handler[] = [];
const shop = new Repository(join(folder, 'shop'), parseArchive(SHOP));

/** Writes a file, and says so as the watcher does. */
function write(path: string, text: string): void {
  writeFileSync(join(shop.root, path), text);
  watcher.emit('all', 'change', join(shop.root, path));
}

const title = (path: string) => currentSite()?.handbook.atPath(path)?.title;
const shown = (get: () => unknown) => expect.poll(get, { timeout: 8_000, interval: 20 });

beforeAll(async () => {
  const site = await openSite(shop.root, { asOf: TODAY, force: true });
  // While the server starts, and nobody watches.
  writeFileSync(join(shop.root, SLOW), '# Sluggish\n\n![The queue](queue.svg)\n');
  writeFileSync(join(shop.root, 'guide/new.md'), '# New\n');
  rmSync(join(shop.root, 'guide/old.md'));
  const hot = { send: () => undefined };
  follow(site, {
    watcher,
    httpServer,
    environments: { client: { hot } },
    middlewares: { use: (handler: Handler) => handlers.push(handler) },
  } as unknown as ViteDevServer);
  watcher.emit('ready');
});

afterAll(() => {
  httpServer.emit('close');
  remove(folder);
});

test('what was written, made and deleted while the server started is shown', async () => {
  await shown(() => [title(SLOW), title('guide/new.md'), title('guide/old.md')]).toEqual([
    'Sluggish',
    'New',
    undefined,
  ]);
});

test('after a commit, the next edit brings its name and its date', async () => {
  expect(currentSite()!.history.get('guide/words.md')?.changed).toBe('2026-11-20');
  shop.write('guide/words.md', '# Words of ours\n');
  shop.commit('2026-11-21');
  write('guide/words.md', '# Words of all\n');
  await shown(() => title('guide/words.md')).toBe('Words of all');
  const { built, history } = currentSite()!;
  expect(built.commit).toBe(shop.git('rev-parse', 'HEAD').trim());
  expect(history.get('guide/words.md')?.changed).toBe('2026-11-21');
});

/** The answer to a request for a path; undefined where it is left to the pages. */
function answer(originalUrl: string): string | undefined {
  let body: string | undefined;
  const response = {
    setHeader: () => undefined,
    end: (bytes: Uint8Array) => (body = Buffer.from(bytes).toString()),
  };
  handlers[0]!({ originalUrl }, response, () => undefined);
  return body;
}

test('a picture is served as long as a build would publish it, and nothing else is', async () => {
  const queue = '/ops/files/runbooks/checkout/queue.svg';
  expect(answer(`${queue}?v=1`)).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  for (const url of [
    '/ops/files/handbook.yaml',
    '/ops/files/../handbook.yaml',
    '/ops/files/%',
    queue.slice(4),
  ])
    expect(answer(url)).toBeUndefined();
  write('runbooks/checkout/queue.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  expect(answer(queue)).toBeUndefined();
  await shown(() => currentSite()!.handbook.attachmentFlaws.size).toBe(1);
});
