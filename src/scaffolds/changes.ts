// Scaffolds of an RFC and of the note of a change in production.
import { dayOf, epochOf, inWords } from '../model/calendar.ts';
import { fold } from '../model/policy.ts';
import { idFrom, pathOf, type Basis } from './basis.ts';
import { code, type Draft } from './draft.ts';
import type { Made } from './field.ts';
import { named, sectionsFor, withBody, writeSections } from './sections.ts';
import { writeYaml } from './write-yaml.ts';

/** The digits of an RFC's number, unless the handbook's own have more. */
const DIGITS = 4;

export function rfc(draft: Draft): Made {
  const { basis } = draft;
  const { changes = {} } = basis.policy;
  const title = draft.title();
  const number = draft.given('number') ?? nextNumber(basis);
  const risk = termOf(draft, 'risk', changes.risks);
  const kind = termOf(draft, 'kind', changes.kinds);
  const { title: _, description, status: _status, owner, ...head } = draft.head(title);
  const frontMatter = writeYaml({
    title,
    description,
    status: 'draft',
    risk: risk?.id ?? draft.given('risk'),
    owner,
    ...head,
    authors: draft.references('authors', ['person'], 'List in `authors` who proposes it'),
    created: draft.day('created', 'Set `created` to the date of today'),
    decideBy: draft.take('decideBy', 'date'),
    approvals: [],
    services: draft.references(
      'services',
      ['service'],
      'List in `services` the services that it changes',
    ),
    change: {
      kind: kind?.id ?? draft.take('kind', 'text'),
      rollback: draft.reference('rollback', ['runbook']),
      plan: draft.take('plan', 'url'),
      checklist: risk?.checklist?.map((item) => ({ item, done: false })),
    },
    supersedes: draft.references('supersedes', ['rfc']),
  });
  if (kind?.planOutput) draft.ask('Set `change.plan` to the address of the output of the plan');
  if (kind?.migration)
    draft.ask('Say in `change.migration` that it is `backwardCompatible`, and behind which `flag`');
  const id = risk?.window ?? kind?.window;
  const window = changes.windows?.find((each) => each.id === id);
  if (window) draft.ask(`Set \`change.window\` to a start and an end within ${window.label}`);
  const body = writeSections(draft, sectionsOf(draft, risk));
  const approvers = risk?.approvers ?? [];
  draft.ask(
    `Set \`status: review\` when others may judge it${changes.decideWithin === undefined ? '' : `; it is decided within ${inWords(changes.decideWithin)}`}`,
  );
  if (approvers.length > 0)
    draft.ask(`Collect in \`approvals\` one as ${approvers.map(code).join(' and one as ')}`);
  const name = `${number.replace(/\D/g, '').padStart(DIGITS, '0')}-${idFrom(title, 'rfc')}`;
  return { path: pathOf(basis, 'rfc', [name]), text: withBody(frontMatter, body), append: false };
}

/** A level of risk or a kind of change of the policy. */
function termOf<T extends { id: string; label: string; aliases?: readonly string[] }>(
  draft: Draft,
  name: 'risk' | 'kind',
  terms: readonly T[] | undefined,
): T | undefined {
  draft.among(name, terms?.map(({ id }) => id) ?? []);
  const known = (terms ?? []).map(({ id }) => code(id)).join(', ');
  const what = name === 'risk' ? '`risk`' : '`change.kind`';
  const ask = `Set ${what}${known && ` to one of ${known}`}`;
  const word = draft.take(name, 'text', name === 'risk' ? ask : undefined);
  if (word === undefined) return undefined;
  const found = terms?.find(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].some((each) => fold(each) === fold(word)),
  );
  if (!found && known !== '' && name === 'risk')
    draft.ask(`No level of risk is called ${code(word)}; set ${what} to one of ${known}`);
  return found;
}

/** The first number above those that are taken. */
function nextNumber({ handbook }: Basis): string {
  const taken = (handbook?.of('rfc') ?? []).flatMap(({ id }) => /^\d+/.exec(id)?.[0] ?? []);
  const last = taken.reduce((most, each) => (Number(each) > Number(most) ? each : most), '0');
  return String(Number(last) + 1).padStart(Math.max(DIGITS, last.length), '0');
}

type Risk = { id: string; label: string; aliases?: readonly string[]; rollbackPlan?: boolean };

/** The sections that the policy wants of an RFC of a risk, and the way back where it wants one. */
function sectionsOf({ basis }: Draft, risk: Risk | undefined) {
  const { sections, rollbackHeadings = ['Rollback'] } = basis.policy.changes ?? {};
  const isWanted = (words: readonly string[]) =>
    words.includes('*') ||
    risk === undefined ||
    words.some((word) =>
      [risk.id, risk.label, ...(risk.aliases ?? [])].some((name) => fold(name) === fold(word)),
    );
  const wanted = sections
    ? sectionsFor(sections, isWanted)
    : named('Summary', 'Why', 'What changes');
  const back = new Set(rollbackHeadings.map((heading) => heading.toLowerCase()));
  const has = wanted.some(({ heading }) => back.has(heading.toLowerCase()));
  const isOwed = risk === undefined ? sections === undefined : risk.rollbackPlan;
  return isOwed && !has ? [...wanted, ...named(rollbackHeadings[0] ?? 'Rollback')] : wanted;
}

export function change(draft: Draft): Made {
  const { basis } = draft;
  const { bakeTime, kinds } = basis.policy.changes ?? {};
  const title = draft.title();
  const at = draft.take(
    'at',
    'instant',
    'Set `at` to the moment at which it reached production, with its offset',
  );
  const { title: _, ...head } = draft.head(title);
  const watch = bakeTime === undefined ? '' : `, at least ${inWords(bakeTime)} later`;
  const text = writeYaml({
    title,
    ...head,
    summary: draft.take('summary', 'prose', 'Say in `summary` what was changed and why'),
    services: draft.references(
      'services',
      ['service'],
      'List in `services` the services that were changed',
    ),
    at,
    by: draft.reference('by', ['person'], 'Name in `by` who made it'),
    rfc: draft.reference('rfc', ['rfc']),
    risk: draft.take('risk', 'text'),
    kind: kinds === undefined ? draft.take('kind', 'text') : termOf(draft, 'kind', kinds)?.id,
    versionBefore: draft.take('versionBefore', 'text'),
    versionAfter: draft.take('versionAfter', 'text'),
    monitoredUntil: draft.take(
      'monitoredUntil',
      'instant',
      `Set \`monitoredUntil\` to the moment until which it was watched${watch}`,
    ),
    pullRequest: draft.take('pullRequest', 'url'),
  });
  const epoch = at === undefined ? undefined : epochOf(at);
  const on =
    epoch === undefined ? basis.today : dayOf(epoch, basis.handbook?.calendar.timezone ?? 'UTC');
  const steps =
    draft.given('id') === undefined && on
      ? [`${on}-${idFrom(title, 'change')}`]
      : draft.steps(title);
  return { path: pathOf(basis, 'change', steps), text, append: false };
}
