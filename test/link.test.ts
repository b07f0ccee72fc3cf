// Where a link, a runbook's address in an alert and an old address lead, case by case.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Handbook } from '../src/model/handbook.ts';
import { inlineDefinitions } from '../src/model/link-definitions.ts';
import { pageAt, resolveLink, type LinkTarget } from '../src/model/link.ts';
import { parseMarkdown } from '../src/model/markdown.ts';
import { alertRunbook, runbookAt } from '../src/model/runbook-link.ts';
import { openArchive } from './archive.ts';

const FILES = `-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com/handbook
alerts:
  runbookUrls:
    - https://wiki.example.com/{component}/{alert}.html
    - https://runbooks.example.com/
    - https://one.example.com/r/{alert}
    - https://slash.example.com//
-- runbooks/search/red.mdx --
---
title: Search is red
aliases: [/runbooks/search/old/]
---
Text.
-- runbooks/search/slow.md --
---
title: Search is slow
status: draft
---
Text.
-- runbooks/payments/backlog.mdx --
---
title: Backlog
---
Text.
-- runbooks/checkout/slow-pay.mdx --
---
title: Slow
---
Text.
-- runbooks/payments/slow-pay.mdx --
---
title: Slow
---
Text.
-- runbooks/solo.mdx --
---
title: Solo
---
Text.
-- guide/on-call.md --
---
title: On call
---
Text.
-- guide/plan.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
-- alerts/search/rules.yaml --
groups:
  - name: search
    rules:
`;

/** A rule of a rule file with these annotations. */
const rule = (annotations: Record<string, string>) =>
  `      - alert: SearchRed
        expr: up == 0
        annotations:
          summary: Search is red
${Object.entries(annotations)
  .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`)
  .join('')}`;

let handbook: Handbook;
beforeAll(async () => {
  handbook = await openArchive(FILES + rule({}));
});

const short = (target: LinkTarget): string => {
  switch (target.kind) {
    case 'page': {
      const page = target.page as { path?: string };
      return `${target.url}${target.anchor === undefined ? '' : `#${target.anchor}`} ${page.path ?? 'page'}`;
    }
    case 'missing':
      return `${target.why} ${target.wanted}`;
    case 'attachment':
      return `file ${target.path}`;
    case 'external':
      return `out ${target.url}`;
    case 'unsafe':
      return `unsafe ${target.scheme}`;
    default:
      return target.kind;
  }
};

describe('a link of runbooks/search/red.mdx', () => {
  const RED = '/runbooks/search/red/';
  const red = `${RED} runbooks/search/red.mdx`;
  const backlog = '/runbooks/payments/backlog/ runbooks/payments/backlog.mdx';
  test.each([
    ['', red],
    ['#meaning', `${RED}#meaning runbooks/search/red.mdx`],
    ['#50%', `${RED}#50% runbooks/search/red.mdx`],
    ['#a%20b', `${RED}#a b runbooks/search/red.mdx`],
    ['#', `${RED}# runbooks/search/red.mdx`],
    ['?queue=a', red],
    ['../payments/backlog.mdx', backlog],
    ['../payments/backlog', backlog],
    ['.././payments//backlog.mdx?x#now', backlog.replace(' ', '#now ')],
    ['../payments/backlog/', backlog],
    ['../../guide/on-call', '/guide/on-call/ guide/on-call.md'],
    ['../../guide/plan.svg', 'file guide/plan.svg'],
    ['../../guide/plan.svg#part', 'file guide/plan.svg'],
    ['../../guide/map.svg', 'absent guide/map.svg'],
    ['../../guide/map.PNG5', 'absent guide/map.PNG5'],
    ['../../guide/map.longer', 'absent /runbooks/guide/map.longer/'],
    ['../../guide/map.a/b', 'absent /runbooks/guide/map.a/b/'],
    ['../../../plan.svg', 'outside ../../../plan.svg'],
    ['slow.md', 'draft /runbooks/search/slow/'],
    ['/runbooks/search/slow/', 'draft /runbooks/search/slow/'],
    ['/runbooks/search/none/', 'absent /runbooks/search/none/'],
    ['/runbooks/search/old/#x', `${RED}#x runbooks/search/red.mdx`],
    ['/Runbooks/Search/RED', red],
    ['/runbooks%2fsearch/red/', red],
    ['/', '/ page'],
    ['%', 'malformed'],
    ['/a%zz/#b', 'malformed'],
    ['\\\\evil.example/x', 'absent /runbooks/search/red/evil.example/x/'],
    ['javascript:alert(1)', 'unsafe javascript'],
    ['java\tscript:alert(1)', 'unsafe javascript'],
    ['%6aavascript:alert(1)', 'unsafe javascript'],
    ['mailto:oncall@example.com', 'out mailto:oncall@example.com'],
    ['tel:112', 'out tel:112'],
    ['https://status.example.com/#now', 'out https://status.example.com/#now'],
    ['//status.example.com/', 'out //status.example.com/'],
    ['https://ops.example.com/handbook', '/ page'],
    ['https://ops.example.com/handbook/', '/ page'],
    [
      'https://ops.example.com/handbook/runbooks/search/red/?a#x',
      `${RED}#x runbooks/search/red.mdx`,
    ],
    ['http://ops.example.com/handbook/runbooks/search/red/', red],
    ['//ops.example.com/handbook/runbooks/search/red/', red],
    ['https://ops.example.com/other/', 'out https://ops.example.com/other/'],
    ['https://wiki.example.com/search/Red.html#x', `${RED}#x runbooks/search/red.mdx`],
    ['https://wiki.example.com/search/slow.html', 'draft /runbooks/search/slow/'],
  ])('%s', (url, where) => {
    const from = handbook.atPath('runbooks/search/red.mdx')!;
    expect(short(resolveLink(handbook, from, url))).toBe(where);
  });

  test('leads to itself from a draft', () => {
    const draft = handbook.atPath('runbooks/search/slow.md')!;
    expect(short(resolveLink(handbook, draft, '#x'))).toBe(
      '/runbooks/search/slow/#x runbooks/search/slow.md',
    );
    for (const url of ['', '../payments/backlog.mdx', '/runbooks/payments/backlog/'])
      expect(resolveLink(handbook, draft, url)).not.toHaveProperty('anchor');
  });

  test.each([
    ['../../guide/backlog.mdx', '../payments/backlog.mdx'],
    ['reds.mdx', 'red.mdx'],
    ['Red.MDX', 'red.mdx'],
    ['plan.svg', '../../guide/plan.svg'],
    ['../payments/queue-is-full.mdx', undefined],
  ])('names a file that is not there, %s: %s is near', (path, near) => {
    const from = handbook.atPath('runbooks/search/red.mdx')!;
    const target = resolveLink(handbook, from, path);
    expect(target.kind).toBe('missing');
    const { wanted } = target as { wanted: string };
    expect(handbook.nearestFile(from, wanted)).toBe(near);
  });

  test('of two files with one name neither is near by its name', () => {
    const from = handbook.atPath('guide/on-call.md')!;
    expect(handbook.nearestFile(from, 'guide/slow-pay.mdx')).toBeUndefined();
    expect(handbook.nearestFile(from, 'guide/on-calls.md')).toBe('on-call.md');
  });
});

describe('what answers at', () => {
  test.each([
    ['/runbooks/search/red/', '/runbooks/search/red/ runbooks/search/red.mdx'],
    ['/runbooks/search/old', '/runbooks/search/red/ runbooks/search/red.mdx'],
    [
      'https://ops.example.com/handbook/runbooks/search/red',
      '/runbooks/search/red/ runbooks/search/red.mdx',
    ],
    ['/runbooks/search/slow/', '/runbooks/search/slow/ draft runbooks/search/slow.md'],
    ['/runbooks/search/none/', '/runbooks/search/none/'],
    ['/', '/ site'],
  ])('%s', (address, said) => {
    const { url, page, draft } = pageAt(handbook, address);
    const told = page === 'site' ? 'site' : (page as { path?: string } | undefined)?.path;
    expect([url, told, draft && `draft ${draft.path}`].filter(Boolean).join(' ')).toBe(said);
  });
});

describe('the runbook of an alert', () => {
  const FIELD = '{{ $labels.queue }}';
  const red = 'page /runbooks/search/red/';
  test.each<[Record<string, string>, string]>([
    [{}, 'none'],
    [{ runbook_url: ' ' }, 'none'],
    [{ runbook_url: '/runbooks/search/red/' }, red],
    [{ runbook_url: ' /runbooks/search/red/ ' }, red],
    [{ runbook_url: '/runbooks/search/red.html' }, red],
    [{ runbook_url: '/runbooks/search/Red.MD#meaning' }, `${red} #meaning`],
    [{ runbook_url: '/runbooks/search/old/#a%20b' }, `${red} #a b`],
    [{ runbook_url: '/runbooks/search/red/#50%#x' }, `${red} #50%#x`],
    [{ runbook_url: `/runbooks/search/red/#${FIELD}` }, red],
    [{ runbook_url: '/runbooks/search/red/?queue=a&b%20c=d&=e' }, `${red} ?queue,b c`],
    [{ runbook_url: `/runbooks/search/red/?queue=${FIELD}&${FIELD}=1&x?y=2` }, `${red} ?queue,x?y`],
    [{ runbook_url: '/runbooks/search/slow/' }, 'missing draft /runbooks/search/slow/'],
    [{ runbook_url: '/runbooks/search/none/' }, 'missing /runbooks/search/none/'],
    [{ runbook_url: 'runbooks/search/red.mdx' }, red],
    [{ runbook_url: 'runbooks/search/red' }, red],
    [{ runbook_url: './runbooks//payments/../search/red' }, red],
    [{ runbook_url: '../../runbooks/search/red.mdx' }, red],
    [{ runbook_url: 'runbooks/search/slow' }, 'missing draft /runbooks/search/slow/'],
    [{ runbook_url: 'runbooks/search/old.mdx' }, red],
    [{ runbook_url: 'runbooks/search/none.md' }, 'missing /runbooks/search/none/'],
    [{ runbook_url: 'https://ops.example.com/handbook' }, 'page /'],
    [{ runbook_url: 'HTTPS://ops.example.com/handbook/runbooks/search/red' }, red],
    [{ runbook_url: 'https://status.example.com/' }, 'external'],
    [{ runbook_url: '//status.example.com/' }, 'external'],
    [{ runbook_url: 'x-pager:12' }, 'external'],
    [{ runbook_url: 'https://wiki.example.com/Search/Red.html' }, red],
    [{ runbook_url: 'https://wiki.example.com/search/red.html/' }, red],
    [{ runbook_url: 'https://wiki.example.com/search/redXhtml' }, 'external'],
    [
      { runbook_url: 'https://wiki.example.com/search/slow.html' },
      'missing draft /runbooks/search/slow/',
    ],
    [
      { runbook_url: 'https://wiki.example.com/search/none.html' },
      'missing /runbooks/search/none/',
    ],
    [{ runbook_url: 'https://runbooks.example.com/runbooks/Search/Red' }, red],
    [{ runbook_url: 'https://runbooks.example.com/search/red.md/' }, red],
    [{ runbook_url: 'https://runbooks.example.com/search/red.md' }, red],
    [{ runbook_url: 'https://runbooks.example.com/red' }, red],
    [{ runbook_url: 'https://runbooks.example.com/none' }, 'missing /runbooks/none/'],
    [{ runbook_url: 'https://one.example.com/r/Red.html' }, red],
    [{ runbook_url: 'https://one.example.com/r/solo' }, 'page /runbooks/solo/'],
    [{ runbook_url: 'https://one.example.com/r/slow-pay' }, 'missing /runbooks/slow-pay/'],
    [{ runbook_url: 'https://one.example.com/r/search/red' }, 'external'],
    [{ runbook_url: 'https://one.example.com/r/ed' }, 'missing /runbooks/ed/'],
    [{ runbook_url: FIELD }, 'external'],
    [{ runbook_url: '/runbooks/search/red #x' }, `${red} #x`],
    [{ runbook_url: '/x/../runbooks/search/red' }, 'missing /x/../runbooks/search/red/'],
    [{ runbook_url: 'runbooks/a.mdx/b' }, 'missing /runbooks/a.mdx/b/'],
    [{ runbook_url: '/runbooks/a.html/b' }, 'missing /runbooks/a.html/b/'],
    [{ runbook_url: 'https://slash.example.com/search/red' }, red],
    [{ runbook_url: 'https://runbooks.example.com/search/red//' }, red],
    [
      { runbook_url: 'https://runbooks.example.com/search/red.md.x' },
      'missing /runbooks/search/red.md.x/',
    ],
    [{ runbook_url: 'https://runbooks.example.com/a/b/red' }, 'missing /runbooks/a/b/red/'],
    [{ runbook_url: 'HTTPS://Wiki.example.com/search/red.html' }, red],
    [
      { runbook_url: 'https://wiki.example.com/payments/red.html' },
      'missing /runbooks/payments/red/',
    ],
    [{ runbook_url: 'https://one.example.com/r/red.html.x' }, 'missing /runbooks/red.html.x/'],
    [{ runbook_url: 'https://one.example.com/r/red.md' }, red],
    [{ runbook_url: `/runbooks/search/r.${FIELD}` }, 'missing /runbooks/search/r./'],
    [{ runbook_url: `/runbooks/search/${FIELD}` }, 'external'],
    [{ runbook_url: `/runbooks/${FIELD}/red/` }, 'external'],
    [{ runbook_url: `/runbooks/${FIELD}/none/` }, 'missing /runbooks/none/'],
    [{ runbook_url: `/Runbooks/search/r${FIELD}//` }, 'external'],
    [{ runbook_url: `/runbooks/search.${FIELD}` }, 'missing /runbooks/search./'],
    [{ runbook_url: `https://ops.example.com/handbook/runbooks/${FIELD}/red` }, 'external'],
    [{ runbook_url: `https://ops.example.com/handbook/x/${FIELD}/red` }, 'missing /x/red/'],
    [{ runbook_url: `https://wiki.example.com/${FIELD}/red.html` }, 'external'],
    [{ runbook_url: `guide/${FIELD}/red` }, 'external'],
    [{ runbook_url: '{{`/runbooks/search/red/#{{ $labels.x }}`}}' }, red],
  ])('%j', (annotations, said) => {
    // The alert as its rule file has it, but for its annotations.
    const [alert] = handbook.alerts;
    const place = alert!.place;
    const placed = Object.entries(annotations).map(
      ([name, value]) => [name, { value, place, key: place }] as const,
    );
    const link = alertRunbook(handbook, { ...alert!, annotations: new Map(placed) });
    let told: string = link.kind;
    if (link.kind === 'page') told += ` ${link.url}`;
    if (link.kind === 'missing') told += `${link.draft ? ' draft' : ''} ${link.wanted}`;
    if (link.kind !== 'none' && link.kind !== 'external') {
      if (link.anchor !== undefined) told += ` #${link.anchor}`;
      if (link.parameters.length > 0) told += ` ?${link.parameters.join(',')}`;
    }
    expect(told).toBe(said);
  });

  /** What the annotation of a rule in `path` leads to. */
  const led = (from: Handbook, path: string, value: string) => {
    const { place, ...alert } = handbook.alerts[0]!;
    const annotations = new Map([['runbook_url', { value, place, key: place }]]);
    const link = alertRunbook(from, { ...alert, place, path, annotations });
    return 'url' in link ? link.url : 'wanted' in link ? `${link.kind} ${link.wanted}` : link.kind;
  };

  test('may be named by its path from the rule file', () => {
    const path = 'runbooks/search/rules/all.yaml';
    expect(led(handbook, path, '../red.mdx')).toBe('/runbooks/search/red/');
    expect(led(handbook, path, '../slow')).toBe('missing /runbooks/search/slow/');
    expect(led(handbook, path, '../../payments/backlog')).toBe('/runbooks/payments/backlog/');
  });

  test('is outside where the handbook has no address', async () => {
    const nowhere = await openArchive(
      '-- handbook.yaml --\ntitle: Example Shop operations\n-- guide/on-call.md --\nText.\n',
    );
    expect(led(nowhere, 'alerts/a.yaml', 'https://ops.example.com/a/')).toBe('external');
    expect(led(nowhere, 'alerts/a.yaml', `https://ops.example.com/${FIELD}/`)).toBe('external');
    expect(led(nowhere, 'alerts/a.yaml', `/a/${FIELD}/`)).toBe('missing /a/');
    const from = handbook.atPath('guide/on-call.md')!;
    expect(resolveLink(nowhere, from, 'https://ops.example.com/').kind).toBe('external');
    expect(pageAt(nowhere, '/').page).toBe('site');
  });

  test('of an address outside is found through the patterns, published or not', () => {
    const at = (address: string) => runbookAt(handbook, address)?.path;
    expect(at('https://wiki.example.com/search/red.html')).toBe('runbooks/search/red.mdx');
    expect(at('https://wiki.example.com/search/slow.html')).toBe('runbooks/search/slow.md');
    expect(at('https://runbooks.example.com/')).toBeUndefined();
    expect(at('https://status.example.com/search/red.html')).toBeUndefined();
  });
});

describe('a link whose address stands elsewhere', () => {
  /** What becomes of the first paragraph. */
  const inlined = (text: string) => {
    const root = parseMarkdown(text, 'md');
    inlineDefinitions(root);
    const [first] = root.children as unknown as { children: object[] }[];
    return first!.children;
  };
  const text = { type: 'text', value: 'red' };

  test('is a plain one, by the first definition of its name, wherever that stands', () => {
    const link = (title: string | null) => ({
      type: 'link',
      url: '/runbooks/search/red/',
      title,
      children: [text],
    });
    for (const written of ['[red][x]', '[red][X]'])
      expect(
        inlined(`${written}\n\n[x]: /runbooks/search/red/ "Red"\n[x]: /other/\n`),
      ).toMatchObject([link('Red')]);
    expect(inlined('[red]\n\n> [red]: /runbooks/search/red/\n')).toMatchObject([link(null)]);
    expect(inlined('*[red][]*\n\n[red]: /runbooks/search/red/\n')).toMatchObject([
      { type: 'emphasis', children: [link(null)] },
    ]);
  });

  test('is an image where it is one, and keeps its place', () => {
    const definition = '\n\n[x]: /red.svg "Red"\n[y]: /red.svg\n';
    const image = { type: 'image', url: '/red.svg' };
    expect(inlined(`![red][x]${definition}`)).toMatchObject([
      {
        ...image,
        title: 'Red',
        alt: 'red',
        position: { start: { line: 1, column: 1 } },
      },
    ]);
    expect(inlined(`[![red][y]][x]${definition}`)).toMatchObject([
      { type: 'link', title: 'Red', children: [{ ...image, title: null, alt: 'red' }] },
    ]);
  });

  test('stays as it is where nothing defines it', () => {
    const root = {
      type: 'root' as const,
      children: [
        {
          type: 'paragraph' as const,
          children: [
            {
              type: 'linkReference' as const,
              identifier: 'x',
              referenceType: 'full' as const,
              children: [],
            },
            { type: 'imageReference' as const, identifier: 'y', referenceType: 'full' as const },
          ],
        },
        { type: 'definition' as const, identifier: 'y', url: '/red.svg' },
      ],
    };
    inlineDefinitions(root);
    expect(root.children[0]).toMatchObject({
      children: [
        { type: 'linkReference', identifier: 'x' },
        { type: 'image', url: '/red.svg', title: null, alt: null },
      ],
    });
  });
});
