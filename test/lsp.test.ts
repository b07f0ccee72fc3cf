// A session with the language server, as an editor has it: a real process, the real protocol.
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  Hover,
  Location,
  MarkupContent,
  WorkspaceEdit,
} from 'vscode-languageserver/node.js';
import { policyFields } from '../src/lsp/hover.ts';
import { fieldAt } from '../src/lsp/schema-fields.ts';
import { yamlCursor } from '../src/lsp/yaml-cursor.ts';
import { policyValue } from '../src/model/policy.ts';
import { presets } from '../src/model/presets/index.ts';
import type { KindName } from '../src/model/kind.ts';
import { check } from '../src/check.ts';
import { openHandbook } from '../src/open.ts';
import { rules } from '../src/rules/index.ts';
import { TODAY } from './archive.ts';
import { Client, lines } from './lsp-client.ts';

const CONTENT = join(import.meta.dirname, '../content');
const RUNBOOK = 'runbooks/cart/api-elevated-errors.mdx';
const SERVICE = 'services/cart-api.mdx';
const INCIDENT = 'incidents/2026-10-06-checkout-errors.yaml';
const RULES = 'alerts/cart-api.yaml';

const folders: string[] = [];

function copyOfContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'handrail-lsp-'));
  folders.push(root);
  cpSync(CONTENT, root, { recursive: true });
  return root;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let client: Client;
const read = (path: string) => readFileSync(join(client.root, path), 'utf8');
const labels = async (path: string, piece: string) =>
  (await client.ask<CompletionList>('completion', path, piece)).items.map(({ label }) => label);
const hover = async (path: string, piece: string) => {
  const found = await client.ask<Hover | null>('hover', path, piece);
  return (found?.contents as MarkupContent | undefined)?.value;
};
const places = (found: readonly Location[]) =>
  found.map(
    ({ uri, range: { start } }) => `${client.pathOf(uri)}:${start.line + 1}:${start.character + 1}`,
  );

describe('a session', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    client = new Client(copyOfContent());
    const { serverInfo } = (await client.start()) as { serverInfo: { name: string } };
    expect(serverInfo.name).toBe('handrail');
    for (const path of [RUNBOOK, SERVICE, INCIDENT, RULES, 'handbook.yaml'])
      expect(await client.open(path, read(path))).toEqual([]);
  }, 60_000);

  afterAll(async () => {
    expect(await client.end()).toBe(0);
    expect(client.logged).toEqual([]);
    expect(client.said).toBe('');
  });

  test('what is wrong is told while it is typed, and taken back when it is right', async () => {
    const wrong = await client.type(RUNBOOK, 'owner: checkout', 'owner: chekout');
    expect(wrong).toEqual([
      {
        range: { start: { line: 4, character: 7 }, end: { line: 4, character: 14 } },
        severity: 1,
        source: 'handrail',
        code: 'reference/resolves',
        codeDescription: { href: 'https://ops.larkspur.example/rules/reference/resolves/' },
        message: 'No team or person is called `chekout`; did you mean `checkout`?',
      },
    ]);
    const [action] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uriOf(RUNBOOK) },
      range: wrong[0]!.range,
      context: { diagnostics: wrong },
    });
    expect(action?.diagnostics).toEqual(wrong);
    expect(Object.values(action!.edit!.changes!)[0]).toEqual([
      { range: wrong[0]!.range, newText: 'checkout' },
    ]);
    expect(await client.type(RUNBOOK, 'owner: chekout', 'owner: checkout')).toEqual([]);
  });

  test('an edit of one file is told in the others', async () => {
    const told = client.next(({ uri }) => client.pathOf(uri) === 'alerts/catalog-api.yaml');
    const path = 'runbooks/catalog/price-mismatch.mdx';
    await client.open(path, read(path));
    await client.type(path, '\n## Mitigation\n', '\n## Remediation\n');
    expect(lines((await told).diagnostics).join('\n')).toMatch(
      /has no heading `#mitigation`|mitigation/,
    );
    const mended = client.next(({ uri }) => client.pathOf(uri) === 'alerts/catalog-api.yaml');
    await client.type(path, '\n## Remediation\n', '\n## Mitigation\n');
    expect((await mended).diagnostics).toEqual([]);
    await client.close(path);
  });

  test('a half-written body loses no more than itself', async () => {
    const [crash] = await client.type(
      RUNBOOK,
      '\n## Impact\n',
      '\nexport const a=1</a>\\\n\n## Impact\n',
    );
    expect(crash).toBeDefined();
    expect(
      await client.type(RUNBOOK, '\nexport const a=1</a>\\\n\n## Impact\n', '\n## Impact\n'),
    ).toEqual([]);
  });

  test('columns count as editors count them, and line ends of Windows change nothing', async () => {
    const told = await client.type(
      RUNBOOK,
      '\n## Impact\n',
      '\n🛒 Ünï [🚚](/runbooks/nowhere/) x\n\n## Impact\n',
    );
    expect(told.map(({ range }) => [range.start.character, range.end.character])).toEqual([
      [7, 31],
    ]);
    await client.type(
      RUNBOOK,
      '\n🛒 Ünï [🚚](/runbooks/nowhere/) x\n\n## Impact\n',
      '\n## Impact\n',
    );
    const path = 'guide/glossary.mdx';
    const text = read(path).replaceAll('\n', '\r\n');
    expect(await client.open(path, text)).toEqual([]);
    const lost = await client.type(path, '\r\n\r\n', '\r\n\r\nSee [it](/nowhere/).\r\n\r\n');
    const row = client.text(path).split('\r\n').indexOf('See [it](/nowhere/).');
    expect(lost.map(({ range }) => range)).toEqual([
      { start: { line: row, character: 4 }, end: { line: row, character: 19 } },
    ]);
    await client.close(path);
  });

  test('completion knows ids, values, fields, alerts, headings, paths and components', async () => {
    expect(await labels(RUNBOOK, 'owner: che|ckout')).toContain('checkout');
    expect(await labels(RUNBOOK, 'type: |alert')).toEqual([
      'alert',
      'procedure',
      'recovery',
      'playbook',
    ]);
    await client.type(RUNBOOK, 'tags:\n', 'exte\ntags:\n');
    expect(await labels(RUNBOOK, '\nexte|\n')).toContain('externalAlerts');
    await client.type(RUNBOOK, 'exte\ntags:\n', 'externalAlerts:\n  - CartApi\ntags:\n');
    expect(await labels(RUNBOOK, '- CartApi|')).toContain('CartApiErrorRateHigh');
    await client.type(RUNBOOK, 'externalAlerts:\n  - CartApi\ntags:\n', 'tags:\n');
    await client.type(INCIDENT, 'severity: ', 'severity: x');
    expect(await labels(INCIDENT, 'severity: |x')).toContain('sev1');
    await client.type(INCIDENT, 'severity: x', 'severity: ');
    await client.type(
      RUNBOOK,
      '\n## Impact\n',
      '\n[a](#mit) [b](./ca) [c](/serv) <Ser <Service id="car\n\n## Impact\n',
    );
    expect(await labels(RUNBOOK, '[a](#mit|')).toContain('mitigation');
    expect(await labels(RUNBOOK, '[b](./ca|')).toContain('./carts-lost.mdx');
    expect(await labels(RUNBOOK, '[c](/serv|')).toContain('/services/cart-api/');
    expect(await labels(RUNBOOK, '<Ser|')).toEqual(['Service']);
    expect(await labels(RUNBOOK, '<Service id="car|')).toContain('cart-api');
    await client.type(
      RUNBOOK,
      '\n[a](#mit) [b](./ca) [c](/serv) <Ser <Service id="car\n\n## Impact\n',
      '\n## Impact\n',
    );
    expect(await labels(RULES, 'service: cart|-api')).toContain('cart-api');
    const urls = await labels(
      RULES,
      "runbook_url: 'https://ops.larkspur.example/runbooks/cart/api|",
    );
    expect(urls).toContain('https://ops.larkspur.example/runbooks/cart/api-elevated-errors/');
    await client.type('handbook.yaml', 'title:', 'rules:\n  runbook/tes\ntitle:');
    expect(await labels('handbook.yaml', 'runbook/tes|')).toContain('runbook/tested');
    await client.type('handbook.yaml', 'rules:\n  runbook/tes\ntitle:', 'title:');
  });

  test('hover gives the field, the policy in force, the name and the reasons of a rule', async () => {
    expect(await hover(RUNBOOK, 'serv|ice: cart-api')).toContain('service');
    expect(await hover(RUNBOOK, '\ntes|ted:')).toContain(
      'Policy `runbooks.testedEvery.alert`: `P6M`, set by the preset `standard`.',
    );
    expect(await hover(RUNBOOK, 'owner: che|ckout')).toContain('**Checkout**, team `checkout`');
    await client.type(RUNBOOK, 'owner: checkout', 'owner: chekout');
    expect(await hover(RUNBOOK, 'owner: chek|out')).toContain('**reference/resolves**');
    await client.type(RUNBOOK, 'owner: chekout', 'owner: checkout');
  });

  test('definitions and references lead across documents and rule files', async () => {
    const definition = async (path: string, piece: string) =>
      places(await client.ask<Location[]>('definition', path, piece));
    expect(await definition(RUNBOOK, 'service: cart|-api')).toEqual([`${SERVICE}:1:1`]);
    expect(await definition(RULES, 'service: cart|-api')).toEqual([`${SERVICE}:1:1`]);
    expect(await definition(RULES, 'runbooks/cart/api-el|evated-errors/')).toEqual([
      `${RUNBOOK}:1:1`,
    ]);
    expect(await definition(RUNBOOK, '`CartApiError|RateHigh`')).toEqual([`${RULES}:13:18`]);
    const references = await client.ask<Location[]>('references', RUNBOOK, 'service: cart|-api', {
      context: { includeDeclaration: false },
    });
    const paths = new Set(references.map(({ uri }) => client.pathOf(uri)));
    for (const path of [RULES, RUNBOOK, 'rfcs/0001-carts-in-redis-with-append-only-files.mdx'])
      expect(paths).toContain(path);
    const alert = await client.ask<Location[]>(
      'references',
      RULES,
      'alert: CartApi|ErrorRateHigh',
      {
        context: { includeDeclaration: true },
      },
    );
    expect(places(alert)).toEqual(expect.arrayContaining([`${RULES}:13:18`]));
    expect(places(alert).some((place) => place.startsWith(RUNBOOK))).toBe(true);
  });

  test('a file has an outline and links', async () => {
    const of = <T>(what: string, path: string) =>
      client.connection.sendRequest<T>(`textDocument/${what}`, {
        textDocument: { uri: client.uriOf(path) },
      });
    const headings = await of<DocumentSymbol[]>('documentSymbol', RUNBOOK);
    expect(headings.map(({ name }) => name).slice(0, 3)).toEqual([
      'Meaning',
      'Impact',
      'Diagnosis',
    ]);
    const [group] = await of<DocumentSymbol[]>('documentSymbol', RULES);
    expect(group?.children?.[0]?.name).toBe('CartApiErrorRateHigh');
    const links = await of<DocumentLink[]>('documentLink', RULES);
    expect(links.map(({ target }) => client.pathOf(target!))).toContain(RUNBOOK);
  });

  test('a name that cannot change says why', async () => {
    const why = (path: string, piece: string) =>
      client.ask('prepareRename', path, piece).then(
        () => 'renamed',
        (error: Error) => error.message,
      );
    expect(await why(RUNBOOK, '## Mea|ning')).toMatch(/^A heading is edited where it is written/);
    expect(await why(RUNBOOK, 'reviewed: 20|26')).toMatch(/^Nothing here has an id/);
    const refused = client.ask('rename', RUNBOOK, 'service: cart|-api', { newName: 'Cart API' });
    await expect(refused).rejects.toThrow('`Cart API` is no id');
    const taken = client.ask('rename', RUNBOOK, 'service: cart|-api', { newName: 'checkout-api' });
    await expect(taken).rejects.toThrow('is called `checkout-api` already');
  });

  test('files come, change and go on disk', async () => {
    const path = 'services/gift-cards.mdx';
    const told = client.next(({ uri }) => client.pathOf(uri) === path);
    writeFileSync(join(client.root, path), '---\ntitle: Gift cards\nowner: nobody-here\n---\n');
    await client.touched({ [path]: 1 });
    expect(lines((await told).diagnostics).join('\n')).toContain(
      'No team or person is called `nobody-here`',
    );
    const gone = client.next(({ uri }) => client.pathOf(uri) === path);
    rmSync(join(client.root, path));
    await client.touched({ [path]: 3 });
    expect((await gone).diagnostics).toEqual([]);
  });

  test('nonsense is survived', async () => {
    const { connection } = client;
    const uri = 'file:///etc/passwd';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'x', version: 1, text: 'x' },
    });
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri } });
    await connection.sendNotification('textDocument/didClose', {});
    await connection.sendNotification('workspace/didChangeWatchedFiles', {});
    const position = { line: -5, character: 1e9 };
    for (const method of ['hover', 'completion', 'definition', 'references', 'prepareRename'])
      for (const textDocument of [{ uri }, { uri: client.uriOf(RUNBOOK) }, { uri: 'untitled:x' }])
        expect(
          await connection.sendRequest(`textDocument/${method}`, { textDocument, position }),
        ).toBeNull();
    await expect(connection.sendRequest('textDocument/hover')).rejects.toThrow();
    await expect(connection.sendRequest('no/such')).rejects.toThrow();
    const big = await client.open('guide/huge.mdx', `# Big\n\n${'word '.repeat(300_000)}`);
    expect(lines(big)[0]).toMatch(/larger|bytes|KiB|MiB/);
    await client.close('guide/huge.mdx');
    client.logged.length = 0;
  });
});

describe('a rename', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    client = new Client(copyOfContent());
    await client.start();
    await client.open(RUNBOOK, read(RUNBOOK));
    await client.open(RULES, read(RULES));
    await client.open('people.yaml', read('people.yaml'));
  }, 60_000);

  afterAll(async () => {
    expect(await client.end()).toBe(0);
  });

  /** Does on disk what a client does with an edit. */
  const apply = (edit: WorkspaceEdit): string[] => {
    const done: string[] = [];
    for (const change of edit.documentChanges ?? []) {
      if ('kind' in change) {
        if (change.kind !== 'rename') throw new Error(change.kind);
        const [from, to] = [client.pathOf(change.oldUri), client.pathOf(change.newUri)];
        mkdirSync(dirname(join(client.root, to)), { recursive: true });
        renameSync(join(client.root, from), join(client.root, to));
        done.push(`${from} → ${to}`);
        continue;
      }
      const { textDocument, edits } = change;
      const path = client.pathOf(textDocument.uri);
      const document = TextDocument.create(textDocument.uri, '', 1, read(path));
      writeFileSync(join(client.root, path), TextDocument.applyEdits(document, edits));
    }
    return done;
  };

  const found = async () => {
    const options = { asOf: TODAY, now: new Date(0), inProcess: true };
    const { diagnostics } = check(await openHandbook(client.root, options), rules);
    return diagnostics.map(({ place, message }) => `${place.path}:${place.start.line}  ${message}`);
  };

  test.each([
    [
      'a service',
      RUNBOOK,
      'service: cart|-api',
      'basket-api',
      ['services/cart-api.mdx → services/basket-api.mdx'],
    ],
    ['a team', RUNBOOK, 'owner: check|out', 'till', ['teams/checkout.yaml → teams/till.yaml']],
    [
      'a runbook',
      RULES,
      'runbooks/cart/api-el|evated-errors/',
      'basket/errors',
      ['runbooks/cart/api-elevated-errors.mdx → runbooks/basket/errors.mdx'],
    ],
    ['an alert', RULES, 'alert: CartApiError|RateHigh', 'BasketErrorRateHigh', []],
    ['a person', 'people.yaml', 'id: tom|-becker', 'thomas-becker', []],
  ])(
    'of %s leaves a handbook in which everything still holds',
    async (_what, path, piece, newName, files) => {
      rmSync(client.root, { recursive: true, force: true });
      cpSync(CONTENT, client.root, { recursive: true });
      await client.ask('prepareRename', path, piece);
      const edit = await client.ask<WorkspaceEdit>('rename', path, piece, { newName });
      expect(apply(edit)).toEqual(files);
      expect(await found()).toEqual([]);
    },
  );
});

describe('the process', () => {
  const ended = (input: string) =>
    new Promise<{ code: number | null; output: string }>((resolve) => {
      const cli = join(import.meta.dirname, '../src/cli.ts');
      const words = [cli, 'lsp', '--stdio', '--root', CONTENT];
      const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.on('close', (code) => resolve({ code, output }));
      child.stdin.end(input);
    });
  const message = (body: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body });
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  };

  test('ends with 1 where it is told to exit and not to shut down before', async () => {
    expect(await ended(message({ method: 'exit' }))).toEqual({ code: 1, output: '' });
  });

  test('ends when its input does', async () => {
    expect(await ended('')).toEqual({ code: 1, output: '' });
  });
});

describe('a cursor in YAML', () => {
  test.each([
    ['owner: pay|', 'value owner', 'pay'],
    ['services:\n- pay|', 'key services/*', 'pay'],
    ['services: [a, pa|', 'value services/*', 'pa'],
    ['escalation:\n  - to: an|\n    after: PT5M', 'value escalation/*/to', 'an'],
    ['- id: ana\n  team: |\n- id: tom', 'value */team', ''],
    ['dashboards:\n  - { title: A, kind: ov|', 'value dashboards/*/kind', 'ov'],
    ['a: [\nb:\n  c: "x|"', 'value b/c', 'x'],
    ['rules:\n  runbook/te|', 'key rules', 'runbook/te'],
  ])('%j', (text, place, typed) => {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    const cursor = yamlCursor(
      text.replace('|', '').split('\n'),
      before.length - 1,
      before.at(-1)!.length,
    )!;
    expect(`${cursor.what} ${cursor.steps.join('/')}`).toBe(place);
    expect(cursor.typed).toBe(typed);
  });

  test('has no field in a comment', () => {
    expect(yamlCursor(['# owner: pay'], 0, 12)).toBeUndefined();
  });
});

describe('the policy of a field', () => {
  test.each(policyFields)('%s: %s', (field, path) => {
    const [kind, ...steps] = field.split('/');
    expect(fieldAt(kind as KindName, steps)?.description).toBeTruthy();
    const [start] = path.split('.{');
    expect(
      Object.values(presets).some(({ policy }) => policyValue(policy, start!) !== undefined),
    ).toBe(true);
  });
});
