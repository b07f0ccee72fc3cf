// Every scaffold, put into a small handbook, is sound, and says all that the check still finds in it.
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import type { Handbook } from '../src/model/handbook.ts';
import { kindNames, type KindName } from '../src/model/kind.ts';
import type { Diagnostic } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { scaffold, type Scaffold, type Values } from '../src/scaffolds/index.ts';
import { writeYaml } from '../src/scaffolds/write-yaml.ts';
import { parseOneYaml } from '../src/model/yaml.ts';
import { openArchive, TODAY } from './archive.ts';

const PRESETS = ['standard', 'minimal', 'sre', 'startup', 'governance', 'platform', 'ownership'];

/** Where `minimal` does not look by itself. */
const PLACES: Partial<Record<KindName, string>> = {
  change: 'change-notes/**/*.yaml',
  risk: 'risks/*.yaml',
  vendor: 'vendors/*.yaml',
  control: 'controls/*.yaml',
  parameter: 'parameters/*.yaml',
  template: 'templates/**/*.{md,mdx}',
};

/** The line of handbook.yaml by which `preset` finds documents of `kind`. */
function content(preset: string, kind: KindName | undefined): string {
  const place = preset === 'minimal' && kind ? PLACES[kind] : undefined;
  return place === undefined || !kind ? '' : `content:\n  ${kind}: '${place}'\n`;
}

/** What a small shop has before the scaffold comes. */
const SHOP = (preset: string, kind?: KindName) => `-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: ${preset}
${content(preset, kind)}-- people.yaml --
- id: ana
  name: Ana Silva
  team: payments
- id: ben
  name: Ben Okoye
  team: payments
-- teams/payments.yaml --
name: Payments
lead: ana
members: [ana, ben]
-- services/payments-api.mdx --
---
title: Payments API
owner: payments
lifecycle: experimental
tier: 1
type: api
---
-- incidents/2026-11-17-payments-down.yaml --
title: "Payments: all of them fail"
severity: sev1
services: [payments-api]
startedAt: 2026-11-17T10:00Z
detectedAt: 2026-11-17T10:02Z
acknowledgedAt: 2026-11-17T10:03Z
mitigatedAt: 2026-11-17T10:20Z
resolvedAt: 2026-11-17T11:00Z
-- rfcs/0007-two-providers.mdx --
---
title: Two providers
status: draft
risk: low
created: 2026-11-01
---
-- slos/payments.yaml --
apiVersion: openslo/v1
kind: SLO
metadata:
  name: payments-availability
spec:
  service: payments-api
  objectives:
    - target: 0.999
`;

/** Values as a command would pass them on, for each kind and variant of it. */
const EXAMPLES: readonly [name: string, kind: KindName, values: Values][] = [
  ['person', 'person', { name: 'Chloé Martin', email: 'chloe@example.com', team: 'payments' }],
  ['team', 'team', { title: 'Search', owner: 'ana', lead: 'ana' }],
  ['service', 'service', { title: 'Refunds', owner: 'payments', tier: '1' }],
  [
    'datastore',
    'service',
    { title: 'Ledger', owner: 'payments', tier: '2', type: 'datastore', dataClass: 'payment' },
  ],
  ['bare service', 'service', { title: 'Bare' }],
  ['alert runbook', 'runbook', { title: 'Refunds fail', service: 'payments-api', type: 'alert' }],
  ['procedure', 'runbook', { title: 'Rotate keys', service: 'payments-api', type: 'procedure' }],
  ['recovery', 'runbook', { title: 'Restore', service: 'payments-api', type: 'recovery' }],
  ['playbook', 'playbook', { title: 'Major incident', owner: 'payments' }],
  [
    'incident',
    'incident',
    {
      title: 'Refunds fail',
      severity: 'sev1',
      services: ['payments-api'],
      startedAt: '2026-11-20T10:00Z',
    },
  ],
  ['postmortem', 'postmortem', { incident: '2026-11-17-payments-down', authors: 'ana' }],
  ['rfc', 'rfc', { title: 'Keys twice a year', risk: 'high', authors: 'ana' }],
  [
    'change',
    'change',
    { title: 'New keys', services: 'payments-api', at: '2026-11-20T10:00Z', by: 'ana' },
  ],
  ['drill', 'drill', { type: 'restore', service: 'payments-api', result: 'partial' }],
  ['slo', 'slo', { service: 'payments-api', kind: 'latency', target: '95', threshold: '0.3' }],
  ['slo of the policy', 'slo', { service: 'payments-api', target: '99.95' }],
  ['risk', 'risk', { title: 'One provider' }],
  ['vendor', 'vendor', { title: 'Acme Mail' }],
  ['control', 'control', { title: 'Least privilege' }],
  ['parameter', 'parameter', { service: 'payments-api', parameters: ['POOL_SIZE', 'TIMEOUT'] }],
  ['template', 'template', { title: 'Investigating', type: 'status' }],
  ['support template', 'template', { title: 'Refunds are late', type: 'support' }],
  ['guide', 'guide', { title: 'On call' }],
  [
    'waiver',
    'waiver',
    {
      rule: 'service/has-runbook',
      subject: 'service:payments-api',
      owner: 'ana',
      reason: 'It is written next week.',
      until: '2026-12-01',
    },
  ],
  ['budget', 'budget', { slo: 'payments-availability', remaining: '71.5' }],
  [
    'alert',
    'alert',
    { title: 'Refunds fail', service: 'payments-api', severity: 'sev1', expr: 'up == 0' },
  ],
];

const HOSTILE = [
  'a: b # c',
  `it's "quoted" \\ and \`ticked\``,
  'first\nowner: mallory\n---\n{process.exit(1)}',
  '0123',
  'true',
  '@team',
  '- [x] *bold* &anchor !tag %p | > ~',
  '{{ .Values.x }} {exit()} <script>',
  '',
  '日本語のタイトル',
  `${'long '.repeat(100)}`,
  '---',
  '../../etc/passwd',
  '???',
  'readme',
  '2026-11-21',
  'null',
  "'",
  'line\u2028separator\u0000nul\u0085next',
];

function added(shop: string, { path, text, append }: Scaffold): string {
  const head = `-- ${path} --\n`;
  if (append && shop.includes(head)) {
    const [before, rest] = shop.split(head) as [string, string];
    const end = rest.indexOf('\n-- ');
    return `${before}${head}${rest.slice(0, end)}\n${text}${rest.slice(end + 1)}`;
  }
  return `${shop}${head}${text}`;
}

/** What is found with the scaffold in place and not without it. */
async function found(
  preset: string,
  kind: KindName,
  values: Values,
  /** What somebody makes of it afterwards. */
  then: (text: string) => string = (text) => text,
): Promise<{ made: Scaffold; diagnostics: Diagnostic[]; handbook: Handbook }> {
  const before = await openArchive(SHOP(preset));
  const scaffolded = scaffold(kind, values, before);
  const made = { ...scaffolded, text: then(scaffolded.text) };
  const handbook = await openArchive(added(SHOP(preset, kind), made));
  const key = ({ rule, message, place }: Diagnostic) => `${rule} ${place.path} ${message}`;
  const known = new Set(check(before, rules).diagnostics.map(key));
  const { diagnostics } = check(handbook, rules);
  return { made, handbook, diagnostics: diagnostics.filter((each) => !known.has(key(each))) };
}

const SOUND = [
  'document/syntax',
  'document/schema',
  'document/known-fields',
  'document/no-placeholders',
  'document/safe-mdx',
  'document/utf8',
  'url/unique',
];

/** The words in backticks, and the parts of a path such as `recovery.rto`. */
function words(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => {
    const plain = word!.replace(/^## /, '').replace(/: .*$/, '');
    return [plain, ...plain.split('.')].map((each) => each.toLowerCase());
  });
}

/** Words of messages that are no field and no section: what the policy or the preset says. */
const SAID =
  /^(?:true|false|sev\d|p\d|alert|procedure|recovery|low|medium|high|active|\d+|payments-api)$/;

/** What a message means that names no field. */
const MEANT: Readonly<Record<string, string>> = {
  'drill/restore-on-time': 'restore',
  'drill/failover-on-time': 'failover',
  'slo/covers-policy': 'slos',
};

/** The findings of which a scaffold says nothing. */
function untold({ remaining }: Scaffold, diagnostics: readonly Diagnostic[]): string[] {
  const told = new Set(remaining.flatMap(words));
  return diagnostics
    .filter(({ rule, message }) => {
      // Whether a rule finds anything is known to whoever asks for the waiver.
      if (rule === 'waiver/used') return false;
      const own = message.replace(/\(the preset [^)]*\)|\(`handbook[^)]*\)/g, '');
      const meant = [...words(own), MEANT[rule] ?? ''];
      return !meant.some((word) => !SAID.test(word) && told.has(word));
    })
    .map(({ rule, message }) => `${rule} ${message}`);
}

/** What is done with a document later, when more is wanted of it. */
const LATER: readonly [name: string, kind: KindName, then: (text: string) => string][] = [
  ['postmortem', 'postmortem', (text) => text.replace('status: draft', 'status: review')],
  ['rfc', 'rfc', (text) => text.replace('status: draft', 'status: review')],
  ['rfc', 'rfc', (text) => text.replace('status: draft', 'status: approved')],
  ['incident', 'incident', (text) => `${text}resolvedAt: 2026-11-20T10:25Z\n`],
  [
    'incident',
    'incident',
    (text) =>
      `${text}detectedAt: 2026-11-20T10:01Z\nmitigatedAt: 2026-11-20T10:20Z\nresolvedAt: 2026-11-20T11:00Z\n`,
  ],
];

const CASES = [
  ...EXAMPLES.map((example) => [...example, undefined] as const),
  ...LATER.map(([name, kind, then]) => {
    const [, , values] = EXAMPLES.find(([own]) => own === name)!;
    return [`${name}, later`, kind, values, then] as const;
  }),
];

describe.each(PRESETS)('under %s', (preset) => {
  test.each(CASES)('%s', async (_name, kind, values, then) => {
    const { made, diagnostics, handbook } = await found(preset, kind, values, then);
    const where = `${made.path}\n${made.text}\n${made.remaining.join('\n')}`;
    expect(
      diagnostics.filter(({ rule }) => SOUND.includes(rule)),
      where,
    ).toEqual([]);
    const kinds = kind === 'alert' ? handbook.alerts : handbook.of(kind);
    expect(
      kinds.some(({ path }) => path.startsWith(made.path)),
      where,
    ).toBe(true);
    expect(untold(made, diagnostics), where).toEqual([]);
  });
});

describe('without any values', () => {
  test.each(kindNames)('%s', async (kind) => {
    const { made, diagnostics } = await found('standard', kind, {});
    const where = `${made.path}\n${made.text}\n${made.remaining.join('\n')}`;
    const sound = SOUND.filter((rule) => rule !== 'document/schema');
    expect(
      diagnostics.filter(({ rule }) => sound.includes(rule)),
      where,
    ).toEqual([]);
    expect(untold(made, diagnostics), where).toEqual([]);
    expect(made.remaining.length).toBeGreaterThan(0);
  });
});

describe('a hostile title', () => {
  test.each(kindNames)('%s', async (kind) => {
    const [, , values] = EXAMPLES.find(([, each]) => each === kind)!;
    for (const title of HOSTILE) {
      const hostile = {
        ...values,
        title,
        description: title,
        summary: title,
        reason: title,
        tags: [title],
        ...(kind === 'person' ? { name: title } : {}),
        ...(title === '' ? { title: undefined } : {}),
      };
      const { made, diagnostics, handbook } = await found('standard', kind, hostile);
      const where = `${made.path}\n${made.text}`;
      expect(
        diagnostics.filter(({ rule }) => SOUND.includes(rule)),
        where,
      ).toEqual([]);
      expect(made.path, where).toMatch(/^[a-z0-9][a-z0-9/._-]*$/);
      expect(made.path, where).not.toMatch(/\.\.|\/\//);
      expect(made.text, where).not.toMatch(/^owner: mallory/m);
      const own = handbook.of(kind).find(({ source }) => source.path === made.path);
      if (own && title !== '' && title.length < 200 && kind === 'guide')
        expect(own.data['title']).toBe(title.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    }
  });
});

describe('hostile values', () => {
  test.each(kindNames)('%s', async (kind) => {
    const [, , values] = EXAMPLES.find(([, each]) => each === kind)!;
    for (const bad of ['x\ny: z', '{', '2026-99-99', '@@', '1e9', "'"]) {
      for (const field of Object.keys(values).filter((each) => each !== 'title')) {
        const made = scaffold(
          kind,
          { ...values, [field]: bad },
          await openArchive(SHOP('standard')),
        );
        expect(made.text).not.toMatch(/^y: z/m);
        const { tree, faults } = parseOneYaml('x.yaml', made.text.split(/^---$/m)[1] ?? made.text);
        expect(faults, made.text).toEqual([]);
        expect(tree).toBeDefined();
      }
    }
  });
});

describe('what a scaffold knows', () => {
  const made = async (kind: KindName, values: Values, files = SHOP('standard')) =>
    scaffold(kind, values, await openArchive(files));

  test('an RFC has the next free number', async () => {
    const { path, text } = await made('rfc', { title: 'Keys', risk: 'Med' });
    expect(path).toBe('rfcs/0008-keys.mdx');
    expect(text).toBe(`---
title: Keys
status: draft
risk: medium
created: ${TODAY}
approvals: []
---

## Summary

## Why

## What changes

## Rollback
`);
  });

  test('a postmortem takes what its incident says, and when it is due', async () => {
    const { path, text, remaining } = await made('postmortem', {
      incident: '2026-11-17-payments-down',
    });
    expect(path).toBe('postmortems/2026-11-17-payments-down.mdx');
    expect(text).toContain(`title: 'Postmortem: Payments: all of them fail'`);
    expect(text).toContain(
      '# Due by 2026-11-24: 5 business days after the incident was resolved on 2026-11-17.\nstatus: draft\n',
    );
    expect(text).toContain('\n## Contributing factors\n');
    expect(remaining).toContain('Say in `Impact` what customers saw, and how many of them');
  });

  test('headings are those of the preset', async () => {
    const values = { title: 'Refunds fail', service: 'payments-api' };
    const { text } = await made('runbook', values, SHOP('sre'));
    expect(text.match(/^## .*/gm)).toEqual(['## Diagnosis', '## Mitigation']);
  });

  test('a heading of the policy cannot run code', async () => {
    const files = `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    sections: [{ heading: '{x} <b> & # *c*', requiredFor: [alert] }]
-- guide/on-call.mdx --
# On call
`;
    const shop = await openArchive(files);
    const { path, text } = scaffold('runbook', { title: 'Slow' }, shop);
    const { diagnostics } = check(await openArchive(`${files}-- ${path} --\n${text}`), rules);
    expect(diagnostics.filter(({ rule }) => SOUND.includes(rule))).toEqual([]);
    expect(
      diagnostics.filter(({ rule }) => rule === 'runbook/has-sections').map((each) => each.message),
    ).toEqual([expect.stringContaining('is empty')]);
  });

  test('an alert leads to the page of its runbook', async () => {
    const values = { title: 'Refunds fail', service: 'payments-api', severity: 'page', expr: 'up' };
    const { path, text, remaining } = await made('alert', values);
    expect(path).toBe('alerts/payments-api.yaml');
    expect(text).toBe(`groups:
  - name: payments-api
    rules:
      - alert: RefundsFail
        expr: up
        for: 5m
        labels:
          severity: page
          service: payments-api
        annotations:
          summary: Refunds fail
          runbook_url: https://ops.example.com/runbooks/payments-api/refunds-fail/
`);
    expect(remaining).toEqual(['Write the runbook at `/runbooks/payments-api/refunds-fail/`']);
    const runbook = await made('runbook', { title: 'Refunds fail', service: 'payments-api' });
    expect(runbook.path).toBe('runbooks/payments-api/refunds-fail.mdx');
  });

  test('a document that the policy asks for has the id that it asks for', async () => {
    const { path } = await made('guide', { title: 'Incident response' }, SHOP('startup'));
    expect(path).toBe('guide/incident-response.mdx');
    const slo = await made('guide', { title: 'SLO and SLA' }, SHOP('startup'));
    expect(slo.path).toBe('guide/slo-sla.mdx');
  });

  test('folders and file endings are those of handbook.yaml', async () => {
    const files = `-- handbook.yaml --
title: Example Shop operations
content:
  runbook: docs/ops/*.md
  person: team/staff.yml
-- team/staff.yml --
[]
-- docs/ops/down.md --
# Down
`;
    expect((await made('runbook', { title: 'Slow', component: 'search' }, files)).path).toBe(
      'docs/ops/search-slow.md',
    );
    expect((await made('person', { name: 'Ana' }, files)).path).toBe('team/staff.yml');
  });

  test('no id leads out of its folder', async () => {
    const id = '../../../etc//Pass WD/..';
    expect((await made('guide', { id })).path).toBe(
      'guide/guide/guide/guide/etc/pass-wd/guide.mdx',
    );
    expect((await made('team', { id })).path).toMatch(/^teams\/[a-z-]+\.yaml$/);
    const component = '../..';
    expect((await made('runbook', { title: 'Slow', component })).path).toBe(
      'runbooks/runbook/slow.mdx',
    );
  });

  test('a file that is there already is told', async () => {
    const { remaining } = await made('team', { name: 'Payments' });
    expect(remaining.at(-1)).toBe(
      'There is already a file `teams/payments.yaml`; choose another `id`',
    );
  });

  test('what does not fit a field is left out and told', async () => {
    const { text, remaining } = await made('service', {
      title: 'Refunds',
      owner: 'no one: at all',
      tier: 'first',
      backup: 'bob',
    });
    expect(text).not.toContain('no one');
    expect(text).not.toContain('tier:');
    expect(remaining).toEqual(
      expect.arrayContaining([
        '`owner` cannot be `no one: at all`; write the id of a team or a person',
        '`tier` cannot be `first`; write a number from 1 to 5',
        'There is no team or person `bob` yet; write it, or correct `backup`',
      ]),
    );
  });

  test('without a handbook there is no date, and the default policy holds', () => {
    const { text, remaining } = scaffold('rfc', { title: 'Keys', risk: 'high' });
    expect(text).not.toContain('created');
    expect(text).toContain('## Rollback');
    expect(remaining).toContain('Set `created` to the date of today');
  });

  test('every text is read back as it was given', () => {
    for (const text of [...HOSTILE, 'a  b', 'x:y', 'x: ', '# a', 'a #b', '.5', '1_000', '0x1f']) {
      const given = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
      const { tree, faults } = parseOneYaml('x.yaml', writeYaml({ a: text, b: [text, 'c'] }));
      expect(faults, text).toEqual([]);
      expect(tree!.data, text).toEqual({ a: given, b: [given, 'c'] });
    }
  });
});
