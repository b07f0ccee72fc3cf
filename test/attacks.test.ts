// No code from content: every attack of test/attacks/ is refused with a diagnostic, or ends as plain text.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { check, type Report } from '../src/check.ts';
import { changeSince } from '../src/git.ts';
import { historyOf } from '../src/history.ts';
import { main } from '../src/commands.ts';
import { attachmentFlaw, bytesToJudge, linkedFlaws } from '../src/model/attachment.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { RenderError, type Segment } from '../src/model/render.ts';
import { svgFlaw } from '../src/model/svg.ts';
import { openHandbook } from '../src/open.ts';
import { formats } from '../src/report/index.ts';
import { safe } from '../src/report/safe.ts';
import { rules } from '../src/rules/index.ts';
import type { Diagnostic } from '../src/rule.ts';
import { copyAttachments } from '../src/site/attachments.ts';
import { bodyOf } from '../src/site/bodies.ts';
import { safeHref, type Site } from '../src/site/context.ts';
import { drawGraph } from '../src/site/graph.ts';
import { headersFile, redirectsFile } from '../src/site/host-files.ts';
import { csv } from '../src/views/actions.ts';
import { dependencyGraph } from '../src/views/dependencies.ts';
import { TODAY } from './archive.ts';
import { activeInBody } from './attacks/active.ts';
import { MARK } from './attacks/attack.ts';
import { fileAttacks, harmlessFiles } from './attacks/files.ts';
import { frontMatter } from './attacks/front-matter.ts';
import { html } from './attacks/html.ts';
import { links } from './attacks/links.ts';
import { mdx } from './attacks/mdx.ts';
import { harmlessSvgs, svgAttacks } from './attacks/svg.ts';
import { addresses, aliases, values } from './attacks/values.ts';
import { remove, temporary, write } from './build.ts';

const bodies = [...frontMatter, ...mdx, ...html, ...links];
const work = temporary();
afterAll(() => remove(work));
afterAll(() => {
  const ran = existsSync(MARK);
  rmSync(MARK, { force: true });
  expect(ran).toBe(false);
});

const SETTINGS = 'title: Corner shop\nurl: https://ops.example.com\n';
const bytesOf = (content: string | Buffer) => Buffer.from(content);

/** A handbook of these files, and its report. */
async function open(files: Iterable<[string, string | Buffer]>) {
  const root = join(work, String(Math.random()).slice(2));
  write(root, [['handbook.yaml', SETTINGS], ...files]);
  const handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0) });
  return { root, handbook, report: check(handbook, rules) };
}

function htmlOf(segments: readonly Segment[]): string {
  return segments
    .map((each) => ('html' in each ? each.html : `<div>${htmlOf(each.children)}</div>`))
    .join('');
}

/** What a forge would make of a report's Markdown beside its own words. */
function liveInMarkdown(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image') {
      if (!node.url.startsWith('https://ops.example.com/rules/')) found.push(node.url);
    } else if (node.type === 'html') {
      if (
        !/^(?:<!-- handrail[\w: -]*-->|<\/?(?:details|summary)>)*(?:[\w: ]*<\/summary>)?$/.test(
          node.value,
        )
      )
        found.push(node.value);
    } else if (node.type === 'text' && /[@#<>]|https?:|www\./.test(node.value))
      found.push(node.value);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(text));
  return found;
}

describe('a body', () => {
  let handbook: Handbook;
  let report: Report;
  beforeAll(async () => {
    ({ handbook, report } = await open(
      bodies.map(({ name, syntax, text }) => [`runbooks/x/${name}.${syntax}`, text]),
    ));
  });

  test.each(bodies.map((attack) => [attack.name, attack] as const))('%s', (name, attack) => {
    const path = `runbooks/x/${name}.${attack.syntax}`;
    const told = report.diagnostics.filter(({ place }) => place.path === path);
    if (attack.rule !== undefined) expect(told.map(({ rule }) => rule)).toContain(attack.rule);
    const document = handbook.atPath(path);
    // A file that makes no document makes no page either.
    if (!document) return expect(told.length).toBeGreaterThan(0);
    let rendered: string;
    try {
      rendered = htmlOf(bodyOf(handbook, document, '').segments);
    } catch (error) {
      expect(error).toBeInstanceOf(RenderError);
      expect(attack.rule).toBeDefined();
      return;
    }
    expect(activeInBody(rendered), rendered).toEqual([]);
    expect(rendered).not.toMatch(/root:x:0/);
    // Nothing that follows on the page becomes a part of it.
    const after = activeInBody(`<div>${rendered}</div><p id="after">x</p>`);
    expect(after).toEqual([]);
    expect(rendered.replace(/<(?:[^"<>]|"[^"]*")*>/g, '')).not.toContain('<');
  });

  test('never changes what objects have', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('an attachment', () => {
  test.each(Object.entries(svgAttacks))('an SVG with %s is refused', (_name, content) => {
    expect(svgFlaw(bytesOf(content))).toBeTypeOf('string');
  });

  test.each(Object.entries(harmlessSvgs))('an SVG that is %s is published', (_name, content) => {
    expect(svgFlaw(bytesOf(content))).toBeUndefined();
  });

  test.each(Object.entries(fileAttacks))('%s is refused', (path, content) => {
    expect(attachmentFlaw(`runbooks/x/${path}`, bytesOf(content))).toBeDefined();
  });

  test.each(Object.entries(harmlessFiles))('%s is published', (path, content) => {
    expect(attachmentFlaw(`runbooks/x/${path}`, bytesOf(content))).toBeUndefined();
  });

  test('an SVG that is too large to look through is refused', () => {
    const large = Buffer.alloc(bytesToJudge('a.svg'), ' ');
    expect(attachmentFlaw('a.svg', large)).toEqual({ kind: 'svg', what: 'more than 1 MiB' });
  });

  test('is told at its link, is no address on the page, and is not copied', async () => {
    const svgs = Object.entries(svgAttacks).map(([name, content]) => [`${name}.svg`, content]);
    const bad = new Map([...Object.entries(fileAttacks), ...svgs] as [string, string | Buffer][]);
    const good = Object.entries(harmlessFiles).filter(([name]) => !bad.has(name));
    const list = (names: Iterable<string>) =>
      [...names].map((name) => `- ![](./${encodeURIComponent(name)})\n`).join('');
    const { root, handbook, report } = await open([
      ['runbooks/x/all.md', `# All\n\n${list(bad.keys())}${list(good.map(([name]) => name))}`],
      ...[...bad, ...good].map(
        ([name, content]) => [`runbooks/x/${name}`, content] as [string, string | Buffer],
      ),
    ]);
    const told = report.diagnostics.filter(({ rule }) => rule === 'link/safe-attachment');
    expect(told.map(({ place }) => place.start.line)).toEqual([...bad].map((_, at) => at + 3));
    const page = htmlOf(bodyOf(handbook, handbook.atPath('runbooks/x/all.md')!, '').segments);
    expect(
      [...page.matchAll(/(?:src|href)="\/files\/runbooks\/x\/([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(good.map(([name]) => name));
    const out = join(work, 'copied');
    // Also where the handbook was opened by somebody who did not look.
    handbook.attachmentFlaws = new Map();
    copyAttachments({ handbook, root } as Site, out);
    const copied = execFileSync('find', [out, '-type', 'f'], { encoding: 'utf8' }).trim();
    expect(copied.split('\n').sort()).toEqual(
      good.map(([name]) => join(out, 'files/runbooks/x', name)).sort(),
    );
  });
});

test('an attachment is judged however its address ends', async () => {
  const links = ['a.svg/', 'a.svg/.', 'a.svg/b/..', 'a.svg/?x', './a.svg#x', 'a%2Esvg'];
  const { handbook, report } = await open([
    ['runbooks/x/all.md', `# All\n\n${links.map((url) => `[a](${url})\n`).join('\n')}`],
    ['runbooks/x/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ]);
  // One link is enough for the file to be looked at, so each stands alone.
  for (const url of links) {
    const body = { links: handbook.documents[0]!.body!.links.filter((each) => each.url === url) };
    const flaws = linkedFlaws(handbook, () => Buffer.from('<svg><script/></svg>'), [
      { ...handbook.documents[0]!, body } as (typeof handbook.documents)[number],
    ]);
    expect([url, ...flaws.keys()]).toEqual([url, 'runbooks/x/a.svg']);
  }
  expect(report.diagnostics.filter(({ rule }) => rule === 'link/safe-attachment')).toHaveLength(
    links.length,
  );
});

describe('an old address', () => {
  test('writes a file and a line of the site alone', async () => {
    const list = aliases.map((alias) => `  - ${JSON.stringify(alias)}\n`).join('');
    const { handbook } = await open([
      ['runbooks/x/a.md', `---\naliases:\n${list}---\n# A\n`],
      ['runbooks/x/b.md', '---\naliases: [/runbooks/old/]\n---\n# B\n'],
    ]);
    for (const path of handbook.aliases.keys())
      expect(path).toMatch(/^\/(?:(?!\.\.?\/)[a-z0-9._~-]+\/)+$/);
    const lines = redirectsFile({ handbook, base: '' } as Site)!
      .trimEnd()
      .split('\n');
    expect(lines).toContain('/runbooks/old/ /runbooks/x/b/ 301');
    for (const line of lines)
      expect(line).toMatch(
        /^\/(?!\/|files|_astro|sw\.js|search|404)\S+ \/runbooks\/x\/[ab]\/ 301!?$/,
      );
  });
});

describe('a value', () => {
  test.each(Object.entries(addresses))('an address with %s leads nowhere', (_name, address) => {
    expect(safeHref(address)).toBeUndefined();
  });

  test.each(Object.entries(values))('%s runs in no spreadsheet', (_name, value) => {
    const row = csv(['name'], [{ name: value }]).slice('name\r\n'.length, -'\r\n'.length);
    const cell = row.startsWith('"') ? row.slice(1).replaceAll('""', '"') : row;
    expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/);
    if (/[",\r\n]/.test(value)) expect(row).toMatch(/^"(?:[^"]|"")*"$/s);
  });

  test.each(Object.entries(values))(
    '%s is a label of a graph and nothing else',
    async (_n, value) => {
      const service = (id: string, references: unknown[]) => {
        return { id, url: `/services/${id}/`, kind: 'service', data: {}, references };
      };
      const other = service('payments', []);
      const services = [service(value, [{ field: '/dependsOn/0' }]), other];
      const handbook = { of: () => services, resolve: () => other } as unknown as Handbook;
      const dot = dependencyGraph(handbook, (url) => url)!;
      const svg = await drawGraph(dot, value);
      const links = activeInBody(
        svg.replace(/<(\/?)(?:svg|g|path|polygon|polyline|text|ellipse)\b/g, '<$1span'),
      );
      expect(links, svg).toEqual([]);
    },
  );

  test.each(Object.keys(formats))('none breaks out of the format %s', async (name) => {
    const diagnostics = Object.values(values).map((value, index): Diagnostic => {
      const at = { line: index + 1, column: 1 };
      return {
        rule: 'document/schema',
        severity: 'error',
        message: `\`${value}\` is no status; use \`active\``,
        place: { path: `runbooks/${value}.md`, start: at, end: at },
        subject: `runbook:${value}`,
      };
    });
    const report: Report = {
      asOf: TODAY,
      diagnostics,
      waived: [],
      baselined: diagnostics,
      announced: diagnostics.map((diagnostic) => ({ diagnostic, state: 'overdue' })),
      since: undefined,
      counts: { documents: 1, alerts: 0, errors: diagnostics.length, warnings: 0 },
      rules: ['document/schema'],
      url: 'https://ops.example.com',
    };
    const ownerOf = () => values['markdown-link']!;
    const print = await formats[name]!();
    const text = print(report, { rules, version: '0.0.0', ownerOf });
    // No control character but the ends of lines, and no line that a runner takes for a command.
    expect(safe(text.replaceAll('\n', ''))).toBe(text.replaceAll('\n', ''));
    if (name !== 'github') expect(text).not.toMatch(/^(?:::|##\[)/m);
    else
      for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|notice) /);
    if (['junit', 'checkstyle'].includes(name)) expect(XMLValidator.validate(text)).toBe(true);
    if (['json', 'sarif', 'gitlab'].includes(name)) JSON.parse(text);
    if (['markdown', 'overdue'].includes(name)) expect(liveInMarkdown(text)).toEqual([]);
  });
});

describe('what a host is told', () => {
  test('no attachment runs a script, and no page stands in a frame of others', () => {
    const text = headersFile({ base: '/ops' } as Site);
    const [all, files] = text.split(/^(?=\/ops\/files\/\*$)/m);
    expect(all).toMatch(/^\/ops\/\*\n {2}Content-Security-Policy: frame-ancestors 'self'$/m);
    expect(all).toContain('  X-Content-Type-Options: nosniff\n');
    expect(all).toContain('  Referrer-Policy: same-origin\n');
    expect(files).toContain("  Content-Security-Policy: script-src 'none';");
  });
});

describe('a folder that is made like a repository', () => {
  const root = join(work, 'embedded');
  beforeAll(() => {
    const git = (cwd: string, ...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
        cwd,
      });
    write(root, [
      ['handbook.yaml', SETTINGS],
      ['runbooks/a.md', '# Before\n'],
      ['.gitattributes', '*.md filter=x\n'],
    ]);
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'a');
    for (const name of ['HEAD', 'objects', 'refs', 'index'])
      execFileSync('mv', [join(root, '.git', name), join(root, name)]);
    rmSync(join(root, '.git'), { recursive: true });
    const core = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n';
    writeFileSync(join(root, 'config'), `${core}[filter "x"]\n\tclean = touch ${MARK}; cat\n`);
    writeFileSync(join(root, 'runbooks/a.md'), '# After the change\n');
  });

  test('is what would run a program', () => {
    execFileSync('git', ['diff', '--name-only', 'main'], { cwd: root });
    expect(existsSync(MARK)).toBe(true);
    rmSync(MARK);
  });

  test('is not read as one', () => {
    expect(() => changeSince(root, 'main')).toThrow(/git/);
    expect(historyOf(root).size).toBe(0);
    expect(existsSync(MARK)).toBe(false);
  });
});

test('what a handbook is called in a message about it is one line of harmless text', async () => {
  const root = join(work, 'glob');
  mkdirSync(root);
  const glob = JSON.stringify(`x/${values['annotation']}${values['terminal-colour']}/*.md`);
  writeFileSync(join(root, 'handbook.yaml'), `title: T\ncontent: { runbook: ${glob} }\n`);
  let said = '';
  const heard = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  expect(await main(['check', '--root', root])).toBe(2);
  heard.mockRestore();
  expect(said).toMatch(/matches no file/);
  expect(said.trimEnd()).toBe(safe(said.trimEnd()));
});

test('there are more than a hundred attacks, each with a name of its own', () => {
  const names = bodies.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length + Object.keys(svgAttacks).length).toBeGreaterThan(100);
});
