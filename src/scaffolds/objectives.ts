// Scaffolds of what is measured: SLOs, readings of an error budget, and alerts.
import type { Policy } from '../model/policy.ts';
import { times } from '../model/found.ts';
import { slug, urlOf } from '../model/kind.ts';
import { readReference } from '../model/reference.ts';
import { idFrom, listPathOf, pathOf } from './basis.ts';
import { code, type Draft } from './draft.ts';
import type { Made } from './field.ts';
import { kebab } from './from-alert.ts';
import { writeYaml, writeYamlList, type Fields } from './write-yaml.ts';

type Wanted = NonNullable<NonNullable<Policy['slos']>['objectives']>[number];

const KINDS = [
  'availability',
  'latency',
  'error-rate',
  'freshness',
  'web-vital',
  'saturation',
  'durability',
];
const TIMED = ['latency', 'freshness', 'web-vital'];

export function slo(draft: Draft): Made {
  const { basis } = draft;
  const kind = draft.choice('kind', KINDS) ?? 'availability';
  const service = draft.reference(
    'service',
    ['service'],
    'Name in `spec.service` the `service` that is held to it',
  );
  const own = service?.replace(/^.*[:/]/, '');
  const title = draft.title(`${own ?? 'Service'}: ${kind}`);
  const given = draft.given('id');
  const name = idFrom(given ?? (own === undefined ? title : `${own}-${kind}`), 'slo');
  const wanted = wantedOf(draft, service, kind);
  const target = draft.number('target', [0, 99.99999]) ?? wanted?.target ?? wanted?.percentile;
  const isTimed = TIMED.includes(kind);
  const percentile = draft.number('percentile', [0, 100]) ?? wanted?.percentile;
  const threshold =
    draft.number(
      'threshold',
      [0, 1e9],
      isTimed && wanted?.threshold === undefined
        ? 'Set `handrail/threshold` to the longest time that counts as good, in seconds'
        : undefined,
    ) ?? wanted?.threshold;
  const { title: _, description, audience: _audience, ...head } = draft.head(title);
  const window = draft.take('window', 'duration') ?? basis.policy.slos?.window;
  const metric = (field: string): Fields | undefined => {
    const query = draft.take(field, 'prose');
    return query === undefined
      ? undefined
      : { metricSource: { type: 'Prometheus', spec: { query } } };
  };
  const [good, total] = [metric('good'), metric('total')];
  const text = writeYaml({
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: {
      name,
      displayName: title,
      annotations: {
        'handrail/kind': kind,
        'handrail/percentile': isTimed && percentile !== undefined ? String(percentile) : undefined,
        'handrail/threshold': isTimed && threshold !== undefined ? String(threshold) : undefined,
        'handrail/operation': wanted?.operation,
        ...Object.fromEntries(
          Object.entries(head).map(([field, value]) => [`handrail/${field}`, value]),
        ),
      },
    },
    spec: {
      description,
      service: own,
      budgetingMethod: 'Occurrences',
      timeWindow: [{ duration: sloWindow(window) ?? '30d', isRolling: true }],
      indicator:
        good && total
          ? { metadata: { name }, spec: { ratioMetric: { counter: true, good, total } } }
          : undefined,
      objectives: target === undefined ? [] : [{ displayName: title, target: times(target, 0.01) }],
    },
  });
  if (target === undefined)
    draft.ask('List in `spec.objectives` the share that is good, such as `target: 0.999`');
  if (!good || !total)
    draft.ask('Write in `spec.indicator` the queries that count what is good, and everything');
  return { path: pathOf(basis, 'slo', [name]), text, append: false };
}

/** The objective of a kind that the policy wants, of a service where its tier and type are known. */
function wantedOf(draft: Draft, service: string | undefined, kind: string): Wanted | undefined {
  const { handbook, policy } = draft.basis;
  const known =
    service === undefined
      ? undefined
      : handbook?.get('service', readReference(service, ['service']).id);
  const all =
    handbook && known
      ? handbook.objectives.wantedOf(handbook, known)
      : (policy.slos?.objectives ?? []);
  return all.find((each) => each.kind === kind);
}

/** A duration as OpenSLO writes it; undefined for one of several units. */
function sloWindow(duration: string | undefined): string | undefined {
  const found = /^P(?:(\d+)([DWMY])|T(\d+)([HM]))$/.exec(duration ?? '');
  if (!found) return undefined;
  const [, days, unit, hours, part] = found;
  if (days === undefined) return `${hours}${part!.toLowerCase()}`;
  return `${days}${unit === 'D' || unit === 'W' ? unit.toLowerCase() : unit}`;
}

export function budget(draft: Draft): Made {
  const { basis } = draft;
  const name = draft.reference('slo', ['slo'], 'Name in `slo` the SLO that it belongs to');
  const remaining = draft.number(
    'remaining',
    [-Infinity, 100],
    'Set `remaining` to what is left, in per cent',
  );
  const text = writeYamlList([
    {
      id: idFrom(draft.given('id') ?? name ?? '', 'budget'),
      slo: name,
      asOf: draft.day('asOf', 'Set `asOf` to the day of the reading'),
      remaining,
      source: draft.take('source', 'url'),
    },
  ]);
  return { path: listPathOf(basis, 'budget'), text, append: true };
}

export function alert(draft: Draft): Made {
  const { basis } = draft;
  const { alerts, handbook, policy } = basis;
  const title = draft.title();
  const name = alertName(title);
  const service = draft.reference(
    'service',
    ['service'],
    `Name in the label \`${alerts.serviceLabel}\` the service that it is about`,
  );
  const own = service?.replace(/^.*[:/]/, '');
  const known = (policy.severities ?? []).map(({ id }) => code(id)).join(', ');
  draft.among('severity', policy.severities?.map(({ id }) => id) ?? []);
  const severity = draft.take(
    'severity',
    'text',
    `Set the label \`${alerts.severityLabel}\`${known && ` to one of ${known}, or to another name of theirs`}`,
  );
  const found = handbook && own ? handbook.get('service', own.toLowerCase()) : undefined;
  const owner = found && handbook!.named(found, '/owner');
  const runbook =
    draft.given('runbook') ?? [own, idFrom(kebab(name), 'alert')].filter(Boolean).join('/');
  const page = urlOf('runbook', runbook.split('/').map(slug).filter(Boolean).join('/'));
  const rule: Fields = {
    alert: name,
    expr: draft.take('expr', 'prose', 'Write in `expr` the expression that fires it'),
    for: draft.take('for', 'span') ?? '5m',
    labels: {
      [alerts.severityLabel]: severity,
      [alerts.serviceLabel]: own,
      ...(alerts.ownerLabel === undefined
        ? {}
        : { [alerts.ownerLabel]: owner?.kind === 'team' ? owner.id : undefined }),
    },
    annotations: {
      summary: draft.take('summary', 'prose') ?? title,
      description: draft.take('description', 'prose'),
      [alerts.annotations[0] ?? 'runbook_url']: addressOf(draft, page),
    },
  };
  if (alerts.ownerLabel !== undefined && owner?.kind !== 'team')
    draft.ask(`Set the label \`${alerts.ownerLabel}\` to the team that owns the service`);
  if (handbook && handbook.pageAt(page).page === undefined)
    draft.ask(`Write the runbook at \`${page}\``);
  if (policy.runbooks?.actionable) {
    const headings = policy.runbooks.actionable.map(code).join(' and ');
    draft.ask(`Make sure that the runbook says something under ${headings}`);
  }
  if (handbook?.routing)
    draft.ask(`Make sure that \`${name}\` is routed to the team that owns the service`);
  const text = `groups:\n${writeYamlList([{ name: own ?? 'alerts', rules: [rule] }], '  ')}`;
  const plain = pathOf(basis, 'alert', [own === undefined ? idFrom(kebab(name), 'alert') : own]);
  const isTaken = handbook?.files.some(({ path }) => path === plain);
  const longer = pathOf(basis, 'alert', [
    [own, idFrom(kebab(name), 'alert')].filter(Boolean).join('-'),
  ]);
  return { path: isTaken ? longer : plain, text, append: false };
}

/** The name of an alert as Prometheus writes them: `Checkout is slow` → `CheckoutIsSlow`. */
function alertName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .match(/[A-Za-z0-9]+/g);
  const name = (words ?? [slug(title) || 'alert'])
    .map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`)
    .join('');
  return name.slice(0, 100);
}

/** The address of a page: at the handbook's own, else at one that its runbooks are linked under. */
function addressOf({ basis: { handbook, alerts } }: Draft, page: string): string {
  const url = handbook?.settings.url;
  if (url !== undefined) return `${url}${page}`;
  const steps = page.split('/').slice(2, -1);
  const last = steps.pop() ?? '';
  const pattern = alerts.runbookUrls.find(
    (each) => steps.length > 0 || !each.includes('{component}'),
  );
  if (pattern === undefined) return page;
  return pattern.includes('{alert}')
    ? pattern.replace('{component}', steps.join('/')).replace('{alert}', last)
    : `${pattern.replace(/\/+$/, '')}${page}`;
}
