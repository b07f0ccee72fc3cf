// A fixed slice of the fuzz; the nightly run is `npm run fuzz -- --documents 10000000`.
import { expect, test } from 'vitest';
import { activityOf } from './fuzz/activity.ts';
import { parsedAlone, survives } from './fuzz/alone.ts';
import { CANARY, runFiles } from './fuzz/batch.ts';
import { compare } from './fuzz/differential.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { renderBody } from '../src/model/render.ts';

const told = (failures: readonly { from: number; wrong: string }[]) =>
  failures.slice(0, 5).map(({ from, wrong }) => `documents from ${from}: ${wrong}`);

test(
  '100,000 documents: nothing uncaught, slow, missing, or outside of its file',
  { timeout: 600_000 },
  async () => {
    const { documents, failures, counts, aborted, slowest } = await fuzz({
      mode: 'documents',
      documents: 100_000,
      seed: 20261121,
      jobs: 1,
    });
    console.log(
      `${documents} documents, ${counts['positions']} positions, ${counts['diagnostics']} diagnostics; ${aborted.length} ended the parser's process; the slowest 200 took ${Math.round(slowest)} ms`,
    );
    expect(told(failures)).toEqual([]);
    expect(documents).toBe(100_000);
    expect(counts['positions']).toBeGreaterThan(documents);
  },
);

test(
  '20,000 bodies: what the checker calls inert is inert on its page',
  { timeout: 600_000 },
  async () => {
    const { documents, failures, counts } = await fuzz({
      mode: 'differential',
      documents: 20_000,
      seed: 20261121,
      jobs: 1,
    });
    console.log(
      `${documents} bodies, ${counts['inert']} inert, ${counts['disputed']} disputed by remark`,
    );
    expect(told(failures)).toEqual([]);
    expect(documents).toBe(20_000);
    // Bodies that are all refused would prove nothing.
    expect(counts['inert']).toBeGreaterThan(documents / 3);
  },
);

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

test('a document that ends its parser is told by the product, beside all others', async () => {
  const hostile = file('runbooks/shop/latency.mdx', '\n\nexport const a=1</a>\\');
  expect(() => parsedAlone(CANARY)).not.toThrow();
  expect(await survives(hostile)).toBe(true);
});

test('a carriage return ends no line of front matter, of a place or of code', async () => {
  const { wrongs } = await runFiles(
    [
      file('runbooks/shop/a.md', '---\rtitle: Slow\r---\r'),
      file('runbooks/shop/b.md', '# Slow\r\r[gone](/gone/)\r<!-- x'),
      file('runbooks/shop/c.mdx', '# Slow\r\r<Callout>\r'),
      file('runbooks/shop/d.md', '```bash\r‘'),
      file('runbooks/shop/e.md', '\ufeff\n'),
      file(
        'slos/f.yaml',
        '> a\n\n  b\n  []%x\n  c: d\nup\n  %Y\n  e\n  |f: \n  kind: L\nitems:\nr: p\n    for: 5m\n\n  - n: c\n',
      ),
    ],
    'printed',
  );
  expect(wrongs).toEqual([]);
});

test.each([
  ['a title that looks like the mark of a component', '[a](/x/ "<!--handrail-0:0-->")'],
  ['a heading that does', '## \\<!--handrail-0:0-->'],
  ['a title that knows the second mark too', '[a](/x/ "<!--handrail-0:0--><!--handrail-10:0-->")'],
])('%s does not cut its page', async (_, markup) => {
  const text = `${markup}\n\n<Callout title="onclick=alert(1)">\n\nx\n\n</Callout>\n`;
  const { segments } = renderBody('a.mdx', text, 'mdx', {
    href: (url) => url,
    src: () => undefined,
  });
  expect(segments.filter((segment) => 'component' in segment)).toHaveLength(1);
  expect(activityOf(segments).found).toEqual([]);
  expect((await compare([file('runbooks/shop/f1.mdx', text)])).wrongs).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<a href="java\tscript:alert(1)">a</a>', 'href="java\tscript:alert(1)"'],
  ['<p onclick="x">a</p>', 'onclick of <p>'],
  ['<p>a</p><!-- b -->', 'a comment'],
  ['<img src="//evil.example.com/x.svg">', 'src="//evil.example.com/x.svg"'],
])('the judge of pages finds %s', (html, found) => {
  expect(activityOf([{ html }]).found).toContain(found);
});
