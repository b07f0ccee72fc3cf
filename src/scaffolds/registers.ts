// Scaffolds of records in registers: drills, risks, vendors, controls, parameters and waivers.
import { idFrom, listPathOf, pathOf } from './basis.ts';
import { code, type Draft } from './draft.ts';
import type { Made } from './field.ts';
import { writeYaml, writeYamlList } from './write-yaml.ts';

const DRILLS = ['restore', 'failover', 'runbook', 'tabletop', 'load'];

export function drill(draft: Draft): Made {
  const { basis } = draft;
  const type = draft.choice('type', DRILLS, `Set \`type\` to one of ${DRILLS.join(', ')}`);
  const services = draft.references(
    'service',
    ['service'],
    'Name in `service` the service that it was practised on',
  );
  const what = `${type ?? 'drill'} of ${services?.join(' and ') ?? 'a service'}`;
  const title = draft.title(`${what[0]!.toUpperCase()}${what.slice(1)}`);
  const on = draft.day('on', 'Set `on` to the date of the drill');
  const { title: _, ...head } = draft.head(title);
  const result = draft.choice(
    'result',
    ['passed', 'partial', 'failed'],
    'Set `result` to `passed`, `partial` or `failed`',
  );
  const isTimed = type === 'restore' || type === 'failover';
  const text = writeYaml({
    title,
    ...head,
    type,
    service: services?.length === 1 ? services[0] : services,
    on,
    result,
    measured: {
      rto: draft.take(
        'rto',
        'duration',
        isTimed ? 'Set `measured.rto` to the time until the service worked again' : undefined,
      ),
      rpo: draft.take(
        'rpo',
        'duration',
        type === 'restore' ? 'Set `measured.rpo` to the span of data that was lost' : undefined,
      ),
    },
    evidence: draft.take(
      'evidence',
      'url',
      'Set `evidence` to the address at which the record of it is kept',
    ),
    runbook: draft.reference('runbook', ['runbook']),
    participants: draft.references(
      'participants',
      ['person'],
      'List in `participants` who took part',
    ),
    summary: draft.take('summary', 'prose', 'Say in `summary` what was done and seen'),
  });
  if (result !== 'passed')
    draft.ask('Say in `gaps` what was missing, and in `actions` what is done about it');
  const name = [on, ...(services ?? []), type].filter(Boolean).join('-');
  const steps = draft.given('id') === undefined ? [idFrom(name, 'drill')] : draft.steps(title);
  return { path: pathOf(basis, 'drill', steps), text, append: false };
}

export function risk(draft: Draft): Made {
  const title = draft.title();
  const {
    title: _,
    description,
    owner,
    reviewed,
    ...head
  } = draft.head(title, {
    owner: 'watches it',
  });
  const likelihood = draft.number('likelihood', [1, 5], 'Set `likelihood`, from 1 to 5');
  const impact = draft.number('impact', [1, 5], 'Set `impact`, from 1 to 5');
  const text = writeYaml({
    title,
    description,
    owner,
    reviewed: reviewed ?? draft.day('reviewed', 'Set `reviewed` to the day on which it was judged'),
    ...head,
    likelihood: Number.isInteger(likelihood) ? likelihood : undefined,
    impact: Number.isInteger(impact) ? impact : undefined,
    state: draft.choice('state', ['open', 'mitigated', 'accepted', 'closed']) ?? 'open',
    summary: draft.take('summary', 'prose', 'Say in `summary` what may happen, and what it costs'),
    mitigation: draft.take('mitigation', 'prose', 'Say in `mitigation` what is done against it'),
    services: draft.references('services', ['service']),
  });
  return { path: pathOf(draft.basis, 'risk', draft.steps(title)), text, append: false };
}

const CLASSES = ['none', 'public', 'internal', 'confidential', 'personal', 'payment'];

export function vendor(draft: Draft): Made {
  const title = draft.title();
  const { title: _, reviewed, ...head } = draft.head(title);
  const text = writeYaml({
    title,
    ...head,
    reviewed: reviewed ?? draft.day('reviewed', 'Set `reviewed` to the day on which it was judged'),
    service: draft.take('service', 'text', 'Say in `service` what it does for us'),
    services: draft.references(
      'services',
      ['service'],
      'List in `services` the services that depend on it',
    ),
    dataClass: draft.choice('dataClass', CLASSES, 'Say in `dataClass` which data it handles'),
    dataRegions: draft.list('dataRegions'),
    contact: draft.take('contact', 'text', 'Say in `contact` whom to call, and how'),
    supportUrl: draft.take('supportUrl', 'url'),
    statusPage: draft.take('statusPage', 'url'),
    contractEnds: draft.take('contractEnds', 'date'),
    evidence: draft.take('evidence', 'url'),
    exitPlan: draft.take('exitPlan', 'prose', 'Say in `exitPlan` what happens when it is gone'),
  });
  return { path: pathOf(draft.basis, 'vendor', draft.steps(title)), text, append: false };
}

export function control(draft: Draft): Made {
  const { basis } = draft;
  const given = draft.given('id') ?? draft.given('title') ?? '';
  const wanted = basis.policy.controls?.find(({ id, label }) =>
    [id, label].some((each) => each.toLowerCase() === given.toLowerCase()),
  );
  const title = draft.title(wanted?.label);
  const { title: _, owner, ...head } = draft.head(title, { owner: 'answers for it' });
  const text = writeYaml({
    title,
    owner,
    ...head,
    practice: draft.take('practice', 'prose', 'Say in `practice` what is done'),
    verified: draft.take(
      'verified',
      'date',
      'Make sure that it is done, then set `verified` to the date',
    ),
    evidence: draft.take('evidence', 'url', 'Set `evidence` to the address at which it is seen'),
    frameworks: draft.list('frameworks') ?? wanted?.frameworks,
    services: draft.references('services', ['service']),
  });
  const steps = wanted ? [wanted.id] : draft.steps(title);
  return { path: pathOf(basis, 'control', steps), text, append: false };
}

export function parameter(draft: Draft): Made {
  const { basis } = draft;
  const { sources, runtime, documented } = basis.policy.parameters ?? {};
  const service = draft.reference(
    'service',
    ['service'],
    'Name in `service` the service that reads them',
  );
  const title = draft.title(service === undefined ? undefined : `Parameters of ${service}`);
  const { title: _, ...head } = draft.head(title);
  const names = draft.list('parameters') ?? [];
  const text = writeYaml({ title, ...head, service, parameters: names.map((name) => ({ name })) });
  if (names.length === 0) draft.ask('List in `parameters` each one with its `name`');
  const each = names.length === 0 ? 'each parameter' : names.map(code).join(', ');
  draft.ask(
    `Give ${each} a \`description\`${documented ? ' and its `default`' : ', and its `default` where it has one'}`,
  );
  if (sources?.length)
    draft.ask(`Say of ${each} in \`source\` where it is set: ${sources.map(code).join(' or ')}`);
  if (runtime) draft.ask(`Say of ${each} in \`runtime\` whether it changes without a deployment`);
  const steps =
    service && draft.given('id') === undefined
      ? [idFrom(service, 'parameter')]
      : draft.steps(title);
  return { path: pathOf(basis, 'parameter', steps), text, append: false };
}

export function waiver(draft: Draft): Made {
  const rule = draft.take('rule', 'text', 'Name in `rule` the rule that is waived');
  const isRule = rule === undefined || /^[a-z]+\/[a-z0-9-]{1,90}$/.test(rule);
  if (!isRule) draft.ask(`\`rule\` cannot be ${code(rule)}; write one such as \`runbook/tested\``);
  const text = writeYamlList([
    {
      rule: isRule ? rule : undefined,
      subject: draft.take(
        'subject',
        'text',
        'Name in `subject` the one thing that it is about, as `<kind>:<id>`',
      ),
      path: draft.take('path', 'prose'),
      owner: draft.reference(
        'owner',
        ['team', 'person'],
        'Set `owner`: name the team or the person who will mend it',
      ),
      reason: draft.take('reason', 'prose', 'Say in `reason` why it is accepted for now'),
      until: draft.take('until', 'date', 'Set `until` to the last day on which it is accepted'),
    },
  ]);
  return { path: listPathOf(draft.basis, 'waiver'), text, append: true };
}
