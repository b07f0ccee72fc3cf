// The copies of a site as bytes: packs that are the same each time, and pages that fit their place.
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { builtNow } from '../src/built.ts';
import { OpenError } from '../src/open.ts';
import { archivePage } from '../src/site/archive-page.ts';
import { rewriteAttributes } from '../src/site/attributes.ts';
import { ageInWords } from '../src/site/client/copy.ts';
import { copyOf } from '../src/site/copy-page.ts';
import { addressOf, pack } from '../src/site/pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const built = { at: '2026-11-21T03:12:00Z', commit: 'ab85c6c40b88a026c7792fb3ed61f9f20dca89a9' };
const FILES = [
  { path: 'runbooks/checkout/slow/index.html', bytes: bytes('<h1>Slow</h1>') },
  { path: 'files/a b.png', bytes: bytes('png') },
  { path: 'index.html', bytes: bytes('<h1>Home</h1>') },
];

describe('the moment of a build', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test.each([
    ['0', '1970-01-01T00:00:00Z'],
    ['1795230000', '2026-11-21T03:00:00Z'],
  ])('is that of SOURCE_DATE_EPOCH=%s', (epoch, at) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    expect(builtNow('/').at).toBe(at);
  });

  test.each(['yesterday', '-1', '1e9', '1795230000.5', '999999999999'])(
    'is not guessed from %s',
    (epoch) => {
      vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
      expect(() => builtNow('/')).toThrow(OpenError);
      expect(() => builtNow('/')).toThrow(
        `\`SOURCE_DATE_EPOCH\` is \`${epoch}\`; write the seconds since 1970 in digits`,
      );
    },
  );
});

describe('a pack', () => {
  test('holds addresses, types and bytes', () => {
    const [part] = pack(FILES);
    const whole = gunzipSync(part!.bytes);
    const start = 4 + whole.readUInt32BE(0);
    expect(JSON.parse(whole.subarray(4, start).toString())).toEqual([
      ['', 'text/html; charset=utf-8', 13],
      ['files/a%20b.png', 'image/png', 3],
      ['runbooks/checkout/slow/', 'text/html; charset=utf-8', 13],
    ]);
    expect(whole.subarray(start).toString()).toBe('<h1>Home</h1>png<h1>Slow</h1>');
  });

  test('is the same for the same files, in any order and on any machine', () => {
    const [part] = pack(FILES);
    expect(pack(FILES.toReversed())).toEqual([part]);
    // Neither a time nor an operating system.
    expect([...part!.bytes.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    expect(part!.bytes[9]).toBe(255);
  });

  test('is split where it would be too large; each file stays whole', () => {
    expect(pack(FILES, 20).map(({ bytes }) => gunzipSync(bytes).readUInt32BE(0) > 0)).toEqual([
      true,
      true,
    ]);
    expect(pack(FILES, 1)).toHaveLength(3);
  });

  test('names an index by its folder', () => {
    expect(addressOf('a/index.html')).toBe('a/');
    expect(addressOf('a/myindex.html')).toBe('a/myindex.html');
  });
});

describe('the attributes of a page', () => {
  const upper = (html: string) =>
    rewriteAttributes(html, (_tag, _name, value) => value.toUpperCase());

  test.each([
    ['<a href="/x/" class=b>c="d"</a>', '<a href="/X/" class="B">c="d"</a>'],
    ['<a title=\'a " > b\' href="/x/">', '<a title=\'A " > B\' href="/X/">'],
    ['<!-- <a href="/x/"> --><p id="a">', '<!-- <a href="/x/"> --><p id="A">'],
    [
      '<script>a < b; "<a href=\'/x/\'>"</script><p id="a">',
      '<script>a < b; "<a href=\'/x/\'>"</script><p id="A">',
    ],
    ['1 < 2 and <b hidden>', '1 < 2 and <b hidden>'],
    ['<a href="/x', '<a href="/x'],
  ])('%s', (html, wanted) => expect(upper(html)).toBe(wanted));

  test('are read in time in proportion to the page, whatever it is', () => {
    const before = performance.now();
    for (const part of ['<a ', '<a b=', '"', '<', '<!--', '<a b="']) upper(part.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('a page of the archive', () => {
  const page = (html: string) =>
    archivePage({
      path: 'runbooks/checkout/slow/index.html',
      html: `<!doctype html><html lang="en" data-base="/ops"><head></head><body>${html}</body></html>`,
      built,
      base: '/ops',
      origin: 'https://ops.example.com',
      has: new Set(['index.html', 'services/a/index.html', 'files/a b.png', 'search/x.json']),
    }).replace(/^.*<\/aside>|<\/body>.*$/g, '');

  test.each([
    ['<a href="/ops/">', '<a href="../../../index.html">'],
    ['<a href="/ops/services/a/?b=c#d">', '<a href="../../../services/a/index.html?b=c#d">'],
    [
      '<img src="/ops/files/a%20b.png">',
      '<img src="../../../files/a b.png">'.replace('a b', 'a%20b'),
    ],
    ['<a href="/ops/handbook.zip">', '<a href="https://ops.example.com/ops/handbook.zip">'],
    ['<a href="https://example.net/ops/">', '<a href="https://example.net/ops/">'],
    ['<a href="//example.net/">', '<a href="//example.net/">'],
    ['<a href="/opsx/">', '<a href="/opsx/">'],
    ['<a href="#b">', '<a href="#b">'],
    ['<p data-steps="/ops/services/a/">', '<p data-steps="/ops/services/a/">'],
    [
      '<p data-search-names="/ops/search/x.json">',
      '<p data-search-names="../../../search/x.json">',
    ],
    // Text that looks like an address of the site.
    ['<input data-pattern="/ops/search/x.json">', '<input data-pattern="/ops/search/x.json">'],
    ['<p data-title="/ops/index.html">', '<p data-title="/ops/index.html">'],
    ['<p data-row="/ops/index.html">', '<p data-row="/ops/index.html">'],
    ['<script type="module" src="/ops/_astro/x.js"></script>', ''],
  ])('%s', (html, wanted) => expect(page(html)).toBe(wanted));
});

describe('a copy', () => {
  const options = { how: 'offline', built, style: '/s.css', script: '/s.js' } as const;

  test('says of what and of when', () => {
    const html = copyOf('<html lang="en" data-base><head></head><body><p>', options);
    expect(html).toContain('<html data-copy="offline" lang="en" data-base>');
    expect(html.replace(/<[^>]*>/g, '')).toBe(
      'Offline copy of 21 November 2026, 03:12 UTC, commit ab85c6c. What has changed since is missing. Try the network again',
    );
  });

  test('leaves a page of somebody else as it is', () => {
    expect(copyOf('<html><head></head><body>', options)).toBe('<html><head></head><body>');
  });

  test.each([
    [0, 'less than a minute ago'],
    [61, '1 minute ago'],
    [3 * 3600 + 59, '3 hours ago'],
    [86_400, '1 day ago'],
    [-5, ''],
  ])('%d seconds after it was made is %s', (seconds, words) => {
    expect(ageInWords(0, seconds * 1000)).toBe(words);
  });
});
