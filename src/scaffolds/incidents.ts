// Scaffolds of an incident and of the postmortem that follows it.
import { cadenceInWords, dayOf, epochOf, inWords, wallClock } from '../model/calendar.ts';
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { severityOf } from '../model/policy.ts';
import { presets } from '../model/presets/index.ts';
import { readReference } from '../model/reference.ts';
import { idFrom, isAmong, pathOf, type Basis } from './basis.ts';
import { code, type Draft } from './draft.ts';
import type { Made } from './field.ts';
import { asText, sectionsFor, withBody, writeSections } from './sections.ts';
import { Noted, writeYaml } from './write-yaml.ts';

const SOURCES = ['alert', 'slo', 'customer', 'support', 'person', 'vendor'];

export function incident(draft: Draft): Made {
  const { basis } = draft;
  const { policy } = basis;
  const title = draft.title();
  const known = (policy.severities ?? []).map(({ id }) => `\`${id}\``).join(', ');
  draft.among('severity', policy.severities?.map(({ id }) => id) ?? []);
  const word = draft.take('severity', 'text', `Set \`severity\`${known && ` to one of ${known}`}`);
  const severity = word === undefined ? undefined : severityOf(policy, word);
  if (word !== undefined && known !== '' && !severity)
    draft.ask(`No severity is called ${code(word)}; set \`severity\` to one of ${known}`);
  const isOf = (list: readonly string[] | undefined) => isAmong(basis, severity?.id, list);
  const when = (wanted: unknown, ask: string) => (wanted ? ask : undefined);
  const startedAt = draft.take(
    'startedAt',
    'instant',
    'Set `startedAt` to the moment at which customers first noticed it, with its offset',
  );
  const { acknowledgeWithin, respondWithin, notifyWithin, updateEvery, customerUpdates } =
    severity ?? {};
  const {
    channelFor,
    timelineFor,
    timelineEntries = 1,
    verifiedFor,
    scheduledFor,
  } = policy.incidents ?? {};
  const { title: _, ...head } = draft.head(title);
  const fields = {
    title,
    ...head,
    severity: severity?.id ?? word,
    summary: draft.take(
      'summary',
      'prose',
      'Say in `summary` what customers saw, from when to when',
    ),
    services: draft.references(
      'services',
      ['service'],
      'List in `services` the services that failed',
    ),
    alerts: draft.list('alerts'),
    startedAt,
    detectedAt: draft.take(
      'detectedAt',
      'instant',
      'Set `detectedAt` to the moment at which somebody or an alert noticed it',
    ),
    acknowledgedAt: draft.take(
      'acknowledgedAt',
      'instant',
      when(
        acknowledgeWithin ?? respondWithin,
        'Set `acknowledgedAt` to the moment at which somebody took it',
      ),
    ),
    mitigatedAt: draft.take(
      'mitigatedAt',
      'instant',
      'Set `mitigatedAt` once customers no longer notice it, and `resolvedAt` once it is over',
    ),
    resolvedAt: draft.take('resolvedAt', 'instant'),
    detectedBy: draft.choice('detectedBy', SOURCES),
    roles: rolesOf(draft, severity?.roles ?? []),
    channel: draft.take(
      'channel',
      'short',
      when(isOf(channelFor), 'Set `channel` to the one where it is worked on'),
    ),
    bridge: draft.take(
      'bridge',
      'text',
      when(severity?.bridge, 'Set `bridge` to the call that everybody joins'),
    ),
    statusPage: draft.take(
      'statusPage',
      'url',
      when(severity?.statusPage, 'Set `statusPage` to the address of the entry on the status page'),
    ),
    verifiedBy: draft.reference('verifiedBy', ['person']),
    reviewScheduledFor: draft.take('reviewScheduledFor', 'date'),
    security: draft.flag('security'),
  };
  const last = `at least ${timelineEntries === 1 ? 'one entry' : `${timelineEntries} entries`}`;
  draft.ask(
    when(isOf(timelineFor), `Write under \`timeline\` what was seen, decided and changed, ${last}`),
  );
  const every = updateEvery && `, at least every ${cadenceInWords(updateEvery)}`;
  draft.ask(
    when(
      notifyWithin ?? updateEvery ?? customerUpdates,
      `Write under \`updates\` what was told to \`stakeholders\` and \`customers\`${every ?? ''}`,
    ),
  );
  draft.ask('Say in `impact` what customers could not do, how many they were, from when to when');
  if (fields.verifiedBy === undefined)
    draft.ask(when(isOf(verifiedFor), 'Set `verifiedBy` to the person who checks that it is over'));
  if (fields.reviewScheduledFor === undefined)
    draft.ask(when(isOf(scheduledFor), 'Set `reviewScheduledFor` to the day of the review'));
  if (isOf(policy.postmortems?.requiredFor)) {
    const within = severity?.postmortemWithin ?? policy.postmortems?.dueWithin;
    const limit = within === undefined ? '' : ` within ${inWords(within)}`;
    draft.ask(`Once it is resolved, write its \`postmortem\`${limit}`);
  }
  for (const id of fields.services ?? [])
    if (hasNoRunbook(basis, id))
      draft.ask(`Write down what helped in a runbook with \`service: ${id}\``);
  const timezone = basis.handbook?.calendar.timezone ?? 'UTC';
  const start = startedAt === undefined ? undefined : epochOf(startedAt);
  const on = start === undefined ? basis.today : dayOf(start, timezone);
  const steps = draft.given('id') === undefined && on ? [dated(on, title)] : draft.steps(title);
  return { path: pathOf(basis, 'incident', steps), text: writeYaml(fields), append: false };
}

/** True for a service that no runbook names; one that failed has one. */
function hasNoRunbook({ handbook }: Basis, written: string): boolean {
  const known = handbook?.get('service', readReference(written, ['service']).id);
  if (!handbook || !known) return false;
  return !handbook.referencesTo(known).some(({ from }) => from.kind === 'runbook');
}

function dated(on: string, title: string): string {
  return `${on}-${idFrom(title, 'incident')}`;
}

/** Who had which role, by the ids of the policy; a value for each is named by that id. */
function rolesOf(draft: Draft, wanted: readonly string[]) {
  const ids = draft.basis.policy.roles?.map(({ id }) => id) ?? [];
  const roles = Object.fromEntries(ids.map((id) => [id, draft.reference(id, ['person'])]));
  const missing = wanted.filter((id) => roles[id] === undefined);
  if (missing.length > 0) draft.ask(`Name under \`roles\` who is ${missing.map(code).join(', ')}`);
  return roles;
}

export function postmortem(draft: Draft): Made {
  const { basis } = draft;
  const { policy, handbook } = basis;
  const written = draft.reference(
    'incident',
    ['incident'],
    'Name in `incident` the incident that it is about',
  );
  const about =
    written === undefined
      ? undefined
      : handbook?.get('incident', readReference(written, ['incident']).id);
  const of = about ? (text(about, 'title') ?? about.id) : undefined;
  const title = draft.title(of === undefined ? undefined : `Postmortem: ${of}`);
  if (handbook && about) {
    draft.suggest('owner', handbook.named(about, '/owner')?.id);
    const took = [...handbook.incidents.rolesOf(about).filled.values()];
    draft.suggest('authors', [...new Set(took.flatMap((each) => each?.id ?? []))]);
  }
  const word = about ? text(about, 'severity') : draft.given('severity');
  const { rootCauseRequired, actionsRequired, rotateSecrets } = policy.postmortems ?? {};
  const { title: _, ...head } = draft.head(title);
  const due = about ? dueOf(basis, about) : undefined;
  const frontMatter = writeYaml({
    title,
    ...head,
    status: due === undefined ? 'draft' : new Noted(due, 'draft'),
    incident: about
      ? new Noted(
          'Its severity, its times and its timeline stand on the page by themselves.',
          about.id,
        )
      : written,
    authors: draft.references('authors', ['person'], 'List in `authors` who writes it'),
    causes: [],
    actions: [],
  });
  draft.ask(
    `List in \`causes\` why it happened, each with a category and a summary${rootCauseRequired ? ', and one with `role: root`' : ''}`,
  );
  const asked = policy.actions?.tracked ? 'an owner, a date and a tracker' : 'an owner and a date';
  draft.ask(
    `List in \`actions\` what is done about it, each with ${asked}${actionsRequired ? ', or say in `noActionsReason` why there is nothing to do' : ''}`,
  );
  if (rotateSecrets && about?.data['security'] === true)
    draft.ask('Rotate the secrets and set `secretsRotatedOn`');
  if (policy.postmortems?.timeline && about?.data['timeline'] === undefined)
    draft.ask('Write the `timeline` in the incident');
  const usual = presets['standard']!.policy.postmortems?.sections;
  const sections = sectionsFor(
    policy.postmortems?.sections ?? usual,
    (words) => word === undefined || policy.severities === undefined || isAmong(basis, word, words),
  );
  const body = writeSections(
    draft,
    sections,
    about && handbook && { from: 'the incident', texts: timelineText(handbook, about) },
  );
  draft.ask('When it is complete, set `status: published` and `publishedOn` to the date');
  const steps = about && draft.given('id') === undefined ? about.id.split('/') : draft.steps(title);
  const path = pathOf(basis, 'postmortem', steps);
  return { path, text: withBody(frontMatter, body), append: false };
}

/** What happened when, for a policy that wants it in the postmortem too. */
function timelineText(handbook: Handbook, about: Document): Map<string, string> {
  const entries = handbook.incidents
    .timelineOf(about)
    .map(
      ({ at, text: said }) => `- ${wallClock(at, handbook.calendar.timezone)}: ${asText(said)}\n`,
    );
  return new Map(entries.length > 0 ? [['timeline', entries.join('')]] : []);
}

/** By when the postmortem of an incident is due, as a comment. */
function dueOf({ handbook }: Basis, about: Document): string | undefined {
  const required = handbook?.incidents.postmortemDue(about);
  if (!handbook || !required) return undefined;
  const { due, within } = required;
  const on = handbook.incidents.resolvedOn(about);
  return `Due by ${due}: ${handbook.words(within)} after the incident was resolved on ${on}.`;
}
