// The scaffold of a service: what is known, and what the policy wants to know of one in production.
import type { Policy } from '../model/policy.ts';
import { pathOf } from './basis.ts';
import type { Draft } from './draft.ts';
import type { Made } from './field.ts';
import { named, withBody, writeSections } from './sections.ts';
import { writeYaml } from './write-yaml.ts';

const TYPES = ['api', 'website', 'worker', 'pipeline', 'datastore', 'platform', 'job'];
const LIFECYCLES = ['experimental', 'production', 'deprecated', 'retired'];
const CLASSES = ['public', 'internal', 'confidential', 'personal', 'payment'];

interface Known {
  policy: Policy;
  tier: number | undefined;
  critical: boolean;
  storesData: boolean;
  dataClass: string;
}

/** What a service in production says of itself, as far as the policy wants it. */
const WANTED: readonly { when: (known: Known) => unknown; ask: string }[] = [
  {
    when: ({ policy }) => policy.ownership?.verifyEvery,
    ask: 'Set `ownershipVerified` to the date on which owner and backup confirm that they own it',
  },
  {
    when: () => true,
    ask: 'Name in `onCall` the `schedule` that is paged, unless the owning team has one',
  },
  {
    when: ({ policy }) => policy.ownership?.escalationLevels,
    ask: 'List in `escalation` who is called when nobody answers, unless the owning team does',
  },
  {
    when: ({ policy }) => policy.services?.dashboards?.length,
    ask: 'List in `dashboards` one of each kind, `overview` and `drilldown`, with its address',
  },
  {
    when: ({ policy, tier }) =>
      isOf(policy.services?.sloTiers, tier) || policy.slos?.objectives?.length,
    ask: 'Write its objectives, in `slos` or in files of their own',
  },
  {
    when: ({ policy, tier }) => isOf(policy.budgets?.policyTiers, tier),
    ask: 'Say in `errorBudgetPolicy` what happens when the error budget is spent',
  },
  {
    when: ({ storesData }) => storesData,
    ask: 'Describe its `backups`: how often they are made, where they are kept and for how long',
  },
  {
    when: ({ policy, tier, storesData }) =>
      storesData || isOf(policy.services?.recoveryTiers, tier),
    ask: 'Set `recovery.rto` and `recovery.rpo`: within what time it works again, and how much data may be lost',
  },
  {
    when: ({ policy, storesData }) => storesData && policy.services?.recoveryRunbooks,
    ask: 'Write a runbook of type `recovery` and name it in `recovery.plan`',
  },
  {
    when: ({ policy: { continuity }, storesData }) =>
      storesData && (continuity?.restoreEvery ?? continuity?.restoreEveryByTier),
    ask: 'Practise a `restore` of its backup and record the drill',
  },
  {
    when: ({ policy: { continuity }, tier, storesData }) =>
      (continuity?.failoverEvery ?? continuity?.failoverEveryByTier) &&
      (continuity?.failoverTiers ? isOf(continuity.failoverTiers, tier) : storesData),
    ask: 'Practise its `failover` and record the drill',
  },
  {
    when: ({ policy }) => policy.telemetry,
    ask: 'Say in `telemetry` what is measured, whether logs are records, and which system keeps the traces',
  },
  {
    when: ({ policy, tier }) => isOf(policy.services?.deliveryTiers, tier),
    ask: 'Say in `delivery` how a change reaches production',
  },
  {
    when: ({ policy, tier }) => isOf(policy.services?.rollbackTiers, tier),
    ask: 'Name in `rollback.procedure` the runbook that undoes a release',
  },
  {
    when: ({ policy }) => policy.retention,
    ask: 'Say in `retention.logs` and `retention.metrics` how long they are kept',
  },
  {
    when: ({ policy, tier }) => isOf(policy.services?.capacityTiers, tier),
    ask: 'Say in `capacity` how much room it has at its peak and when that was forecast',
  },
  {
    when: ({ policy }) => policy.services?.loadTestEvery,
    ask: 'Set `loadTest.on` to the date of a test under load',
  },
  {
    when: ({ policy }) => policy.services?.budget,
    ask: 'Agree on `cost.monthlyBudget`, and say in `cost.alertAt` when someone is told',
  },
  {
    when: ({ policy }) => policy.services?.auditEvery,
    ask: 'Set `audited` to the date on which cost and capacity were audited',
  },
  {
    when: ({ policy, dataClass }) => policy.services?.regionsFor?.includes(dataClass),
    ask: 'List in `dataRegions` where its data are',
  },
  {
    when: ({ policy, dataClass }) => policy.services?.encryptionFor?.includes(dataClass),
    ask: 'Say in `encryption` whether data are encrypted where they are stored and sent',
  },
  {
    when: ({ policy, dataClass }) =>
      dataClass === 'personal' && policy.services?.subjectRequestsWithin,
    ask: 'Say in `subjectRequestsWithin` how soon a person’s request about their data is answered',
  },
  {
    when: ({ policy }) => policy.services?.accessReviewEvery,
    ask: 'Set `access.reviewed` to the date on which access was last looked through',
  },
  {
    when: ({ policy }) => policy.services?.justInTimeAccess,
    ask: 'Set `access.justInTime` once higher rights are given for a short time',
  },
  {
    when: ({ policy }) => policy.services?.patchEvery,
    ask: 'Set `patching.patched` to the date on which it was last patched',
  },
  {
    when: ({ policy, tier }) => isOf(policy.services?.topologyTiers, tier),
    ask: 'List its zones and regions in `topology`',
  },
  {
    when: ({ policy }) => policy.services?.infrastructureTools ?? policy.services?.immutable,
    ask: 'Name in `infrastructure.tool` how its infrastructure is described, and say whether servers are `immutable`',
  },
];

/** A service that does not say its tier may be of any. */
function isOf(tiers: readonly number[] | undefined, tier: number | undefined): boolean {
  return tiers !== undefined && tiers.length > 0 && (tier === undefined || tiers.includes(tier));
}

export function service(draft: Draft): Made {
  const { basis } = draft;
  const title = draft.title();
  const steps = draft.steps(title);
  const lifecycle = draft.choice('lifecycle', LIFECYCLES) ?? 'production';
  const {
    title: _,
    description,
    owner,
    ...head
  } = draft.head(title, {
    status: 'active',
    owner: 'answers for it',
  });
  const backup = draft.reference(
    'backup',
    ['team', 'person'],
    'Set `backup`: name the team or the person who stands in when the owner cannot be reached',
  );
  const tier = draft.number(
    'tier',
    [1, 5],
    'Set `tier`, from 1 for what customers miss first to 5',
  );
  const critical = draft.flag('critical');
  const type = draft.choice('type', TYPES, `Set \`type\` to one of ${TYPES.join(', ')}`);
  const stored = draft.flag('storesData');
  const storesData = stored ?? (type === 'datastore' ? true : undefined);
  if (storesData === undefined) draft.ask('Set `storesData` to `true` or `false`');
  const dataClass = draft.choice('dataClass', CLASSES);
  const frontMatter = writeYaml({
    title,
    description,
    owner,
    backup,
    ...head,
    ownershipVerified: draft.take('ownershipVerified', 'date'),
    tier: Number.isInteger(tier) ? tier : undefined,
    critical,
    type,
    lifecycle,
    onCall: { schedule: draft.take('schedule', 'text') },
    dependsOn: draft.references('dependsOn', ['service']),
    repository: draft.take('repository', 'url'),
    channels: {
      alerts: draft.take('alertsChannel', 'short'),
      incidents: draft.take('incidentsChannel', 'short'),
    },
    storesData,
    dataClass,
  });
  if (lifecycle === 'production') {
    const known = {
      policy: basis.policy,
      tier,
      critical: critical === true,
      storesData: storesData === true,
      dataClass: dataClass ?? '',
    };
    for (const { when, ask } of WANTED) if (when(known)) draft.ask(ask);
    draft.ask(`Write a \`runbook\` that names it, with \`service: ${steps.at(-1)}\``);
  }
  const text = withBody(frontMatter, writeSections(draft, named('What it does')));
  return { path: pathOf(basis, 'service', steps), text, append: false };
}
