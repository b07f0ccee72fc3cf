// What happens around the text that is typed: files come and go, days pass, names change far away.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node.js';
import { check, type Report } from '../src/check.ts';
import { servedRoot } from '../src/lsp/client-paths.ts';
import { codeActionsIn } from '../src/lsp/code-actions.ts';
import { rangeOf } from '../src/lsp/positions.ts';
import { referencesAt } from '../src/lsp/navigation.ts';
import { Publisher } from '../src/lsp/publisher.ts';
import { renamableAt, rename } from '../src/lsp/rename.ts';
import { Workspace } from '../src/workspace/workspace.ts';
import { yamlCursor } from '../src/lsp/yaml-cursor.ts';
import type { Handbook } from '../src/model/handbook.ts';
import type { Point } from '../src/model/place.ts';
import { openHandbook } from '../src/open.ts';
import { rules } from '../src/rules/index.ts';
import { inFolder, openArchive, parseArchive, TODAY } from './archive.ts';

const SHOP = `-- handbook.yaml --
title: Shop
url: https://ops.example.com
extends: minimal
alerts:
  alertmanager: alertmanager.yaml
policy:
  documents:
    required:
      - title: How incidents are handled
        subject: guide:incidents
-- urls.txt --
/slos/payments-availability/
/slos/payments-latency/
-- alertmanager.yaml --
route:
  receiver: chat
  routes:
    - matchers: ['service=~"search|payments"']
      receiver: chat
    - match: { service: Payments }
      receiver: chat
receivers:
  - name: chat
-- people.yaml --
- id: ana
  name: Ana
-- teams/payments.yaml --
name: Payments
members: [ana]
-- services/payments.md --
---
title: Payments
owner: payments
---
See [what to do](../runbooks/queue/backlog.md#mitigation) and the team payments.
-- services/search.md --
---
title: Search
owner: payments
---
-- runbooks/queue/backlog.md --
---
title: Backlog
type: procedure
service: payments
---
![The queue](./queue.svg)

## Mitigation

Ask payments, see [above](#mitigation).
-- runbooks/queue/queue.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
-- guide/incidents.md --
# Incidents
-- slos/payments.yaml --
version: prometheus/v1
service: payments
slos:
  - name: availability
    objective: 99.9
    sli: { events: { error_query: a, total_query: b } }
  - name: latency
    objective: 99
    sli: { events: { error_query: a, total_query: b } }
-- error-budgets.yaml --
- id: payments-availability
  slo: payments-availability
  asOf: 2026-11-20
  remaining: 50
`;

/** The point of \`|\` in a piece of a file. */
function pointIn(handbook: Handbook, path: string, piece: string): Point {
  const { text } = handbook.files.find((file) => file.path === path)!.source;
  const at = text.indexOf(piece.replace('|', ''));
  const before = text.slice(0, at + piece.indexOf('|')).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The archive after a rename, with what a check of it finds. */
async function renamed(path: string, piece: string, name: string) {
  const handbook = await openArchive(SHOP);
  const found = check(handbook, rules).diagnostics.map(({ message }) => message);
  expect(found).toEqual([]);
  const target = renamableAt(handbook, path, pointIn(handbook, path, piece));
  const { edits, files } = rename(handbook, target, name);
  const texts = new Map(parseArchive(SHOP));
  for (const [each, list] of edits.byPath()) {
    const document = TextDocument.create('file:///x', '', 1, String(texts.get(each)));
    const changes = list.map(({ place, text }) => ({ range: rangeOf(place), newText: text }));
    texts.set(each, TextDocument.applyEdits(document, changes));
  }
  for (const { from, to } of files) {
    texts.set(to, texts.get(from)!);
    texts.delete(from);
  }
  const { diagnostics } = await inFolder(texts, async (root) =>
    check(await openHandbook(root, { asOf: TODAY, now: new Date(0), inProcess: true }), rules),
  );
  return { texts, messages: diagnostics.map(({ message }) => message) };
}

describe('a rename reaches', () => {
  test('the SLOs that are called after a service, and routes that match one of several', async () => {
    const { texts, messages } = await renamed('services/search.md', 'title: |Search', 'find');
    expect(messages).toEqual([]);
    expect(texts.get('alertmanager.yaml')).toContain('service=~"find|payments"');
    const other = await renamed('runbooks/queue/backlog.md', 'service: pay|ments', 'money');
    expect(other.messages).toEqual([]);
    expect(other.texts.get('error-budgets.yaml')).toContain('slo: money-availability');
    expect(other.texts.get('alertmanager.yaml')).toMatch(/"search\|money"[^]*service: money/);
    expect(other.texts.get('handbook.yaml')).toContain(
      '- from: /slos/payments-latency/\n    to: /slos/money-latency/\n',
    );
    // The team has the same name, and so have words.
    expect(other.texts.get('services/money.md')).toMatch(/owner: payments[^]*the team payments/);
  });

  test('a document that the policy asks for', async () => {
    const { texts, messages } = await renamed('handbook.yaml', 'guide:inci|dents', 'on-fire');
    expect(messages).toEqual([]);
    expect(texts.has('guide/on-fire.md')).toBe(true);
  });
});

test('the references of a heading are the links to it', async () => {
  const handbook = await openArchive(SHOP);
  const path = 'runbooks/queue/backlog.md';
  const point = pointIn(handbook, path, '## Miti|gation');
  const found = referencesAt(handbook, path, point, false, (each) => each);
  expect(found.map(({ uri }) => uri)).toEqual([path, 'services/payments.md']);
});

test('quick fixes keep line ends, and take the byte order mark that an editor shows', async () => {
  const files = `-- runbooks/queue/a.md --\n---\ntitle: A\n---\nOne\u200b word.\n`;
  const handbook = await openArchive(files.replace('---\ntitle', '\\u{feff}---\ntitle'));
  const path = 'runbooks/queue/a.md';
  const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const edits = (typed: string) =>
    codeActionsIn(handbook, path, typed, all, [], (each) => each).map(
      ({ edit }) => edit!.changes![path],
    );
  const mark = { start: all.start, end: { line: 0, character: 1 } };
  expect(edits('\ufeff---')).toContainEqual([{ range: mark, newText: '' }]);
  expect(edits('---').flat()).toHaveLength(1);
});

test('a flow that is nested without end fills no memory', () => {
  const text = `a: ${'[{b: '.repeat(2_000)}`;
  expect(yamlCursor([text], 0, text.length)?.steps.join('/')).toBe('a');
});

test('a root that holds no handbook gives way to a folder of the client', () =>
  inFolder(new Map([['Läden 1/content/handbook.yaml', 'title: Shop\n']]), (root) => {
    const folder = pathToFileURL(join(root, 'Läden 1')).href;
    const content = join(root, 'Läden 1/content');
    expect(servedRoot(root, { rootUri: folder })).toBe(content);
    const workspaceFolders = [{ uri: 'untitled:x' }, { uri: folder }];
    expect(servedRoot(root, { workspaceFolders, rootUri: null })).toBe(content);
    expect(servedRoot(content, { rootUri: pathToFileURL(root).href })).toBe(content);
    expect(servedRoot(root, {})).toBe(root);
  }));

test('what keeps the handbook from being opened is shown until it can be', () => {
  const sent: PublishDiagnosticsParams[] = [];
  const open = new Map([['handbook.yaml', { version: 4 }]]);
  const publisher = new Publisher((params) => sent.push(params), String, open);
  const report: Report = {
    asOf: TODAY,
    diagnostics: [],
    waived: [],
    baselined: [],
    announced: [],
    since: undefined,
    counts: { documents: 0, alerts: 0, errors: 0, warnings: 0 },
    rules: [],
    url: undefined,
  };
  publisher.trouble('No document is here');
  publisher.publish(report, ['handbook.yaml']);
  publisher.publish(report);
  const shown = () => sent.map(({ diagnostics, version }) => [diagnostics.length, version]);
  expect(shown()).toEqual([
    [1, 4],
    [1, 4],
  ]);
  publisher.trouble(undefined);
  publisher.publish(report);
  expect(shown().at(-1)).toEqual([0, 4]);
});

describe('the workspace', () => {
  const ends: (() => void)[] = [];
  afterEach(() => ends.splice(0).forEach((end) => end()));

  /** A workspace, and a function that waits until the last report says what is expected. */
  function begin(root: string, now: () => Date, asOf?: string) {
    let report: Report | undefined;
    const listener = {
      report: (told: Report) => (report = told),
      trouble: () => undefined,
      failed: (error: unknown) => {
        throw error;
      },
    };
    const workspace = new Workspace(root, listener, asOf, now, 20);
    ends.push(() => workspace.end());
    workspace.start();
    const lines = () => [
      ...(report?.diagnostics ?? []).map(({ place, rule }) => `${place.path} ${rule}`),
      ...(report?.announced ?? []).map(
        ({ on, diagnostic: { place } }) => `${on} ${place.path}:${place.start.line}`,
      ),
    ];
    const until = (wanted: string[]) =>
      expect.poll(lines, { timeout: 8_000, interval: 20 }).toEqual(wanted);
    return { workspace, until, told: () => report };
  }

  test('follows images and folders that come and go', () =>
    inFolder(parseArchive(SHOP), async (root) => {
      const { workspace, until, told } = begin(root, () => new Date(0), TODAY);
      await expect.poll(told, { timeout: 8_000 }).toBeDefined();
      const image = 'runbooks/queue/queue.svg';
      const drawing = readFileSync(join(root, image));
      rmSync(join(root, image));
      workspace.touch([image], true);
      await until(['runbooks/queue/backlog.md link/resolves']);
      writeFileSync(join(root, image), drawing);
      workspace.touch([image], true);
      await until([]);
      renameSync(join(root, 'runbooks'), join(root, 'gone'));
      workspace.touch(['runbooks', 'gone'], true);
      await until(['services/payments.md link/resolves']);
      renameSync(join(root, 'gone'), join(root, 'runbooks'));
      workspace.touch(['runbooks', 'gone'], true);
      await until([]);
    }));

  test('judges an attachment again when it is written, and when another document links to it', () =>
    inFolder(parseArchive(SHOP), async (root) => {
      const { workspace, until, told } = begin(root, () => new Date(0), TODAY);
      await expect.poll(told, { timeout: 8_000 }).toBeDefined();
      const image = 'runbooks/queue/queue.svg';
      const drawing = readFileSync(join(root, image));
      const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
      writeFileSync(join(root, image), script);
      workspace.touch([image], false);
      await until(['runbooks/queue/backlog.md link/safe-attachment']);
      writeFileSync(join(root, image), drawing);
      workspace.touch([image], false);
      await until([]);
      writeFileSync(join(root, 'guide/other.svg'), script);
      workspace.touch(['guide/other.svg'], true);
      workspace.edit('guide/incidents.md', '# Incidents\n\n![Other](other.svg)\n');
      await until(['guide/incidents.md link/safe-attachment']);
      workspace.edit('guide/incidents.md', '# Incidents\n');
      await until([]);
      workspace.edit('guide/incidents.md', '# Incidents\n\n![Other](other.svg)\n');
      await until(['guide/incidents.md link/safe-attachment']);
    }));

  test('reads no more of an edited file than the handbook allows', () =>
    inFolder(
      parseArchive(
        SHOP.replace('extends: minimal\n', 'extends: minimal\nlimits: { fileSize: 2 }\n'),
      ),
      async (root) => {
        const { workspace, until, told } = begin(root, () => new Date(0), TODAY);
        await expect.poll(told, { timeout: 8_000 }).toBeDefined();
        const long = `# Incidents\n\n${'Ask who is on call.\n'.repeat(200)}`;
        workspace.edit('guide/incidents.md', long);
        await until(['guide/incidents.md document/syntax']);
        workspace.edit('guide/incidents.md', '# Incidents\n');
        await until([]);
        writeFileSync(join(root, 'guide/incidents.md'), long);
        workspace.close('guide/incidents.md');
        await until(['guide/incidents.md document/syntax']);
      },
    ));

  test('announces what time is about to bring, and sees the next day', () =>
    inFolder(
      parseArchive(`-- handbook.yaml --
title: Shop
extends: minimal
policy: { warnBefore: P3D, documents: { reviewEvery: { guide: P1M } } }
rules: { document/fresh: error }
-- guide/a.md --
---
title: A
reviewed: 2026-10-22
---
`),
      async (root) => {
        let now = new Date('2026-11-21T10:00:00Z');
        const { workspace, until } = begin(root, () => now);
        await until(['2026-11-23 guide/a.md:3']);
        workspace.edit('guide/a.md', '---\n# first\ntitle: A\nreviewed: 2026-10-22\n---\n');
        await until(['2026-11-23 guide/a.md:4']);
        now = new Date('2026-11-24T10:00:00Z');
        workspace.edit('guide/a.md', '---\ntitle: A\nreviewed: 2026-10-22\n---\n\n');
        await until(['guide/a.md document/fresh']);
      },
    ));
});
