// Scaffolds of what people read when they act: runbooks, playbooks, templates and guides.
import type { Alert } from '../model/alert.ts';
import { urlOf, type KindName } from '../model/kind.ts';
import { presets } from '../model/presets/index.ts';
import { idFrom, pathOf } from './basis.ts';
import { code, type Draft } from './draft.ts';
import type { Made } from './field.ts';
import {
  contentOf,
  parameterFields,
  parametersOf,
  queryHeading,
  runbookIdOf,
  titleOf,
  usualFolder,
} from './from-alert.ts';
import { named, sectionsFor, withBody, writeSections } from './sections.ts';
import { writeYaml } from './write-yaml.ts';

/** The preset whose headings serve where a policy names none. */
const usual = presets['standard']!.policy;

export function runbook(draft: Draft): Made {
  const { basis } = draft;
  const { runbooks = {} } = basis.policy;
  draft.suggest('type', 'alert');
  const alert = alertOf(draft);
  const title = draft.title(alert && titleOf(alert));
  const type = draft.choice('type', ['alert', 'procedure', 'recovery']) ?? 'alert';
  if (alert) {
    draft.suggest('service', basis.handbook!.serviceOf(alert)?.id);
    draft.suggest('id', runbookIdOf(basis.handbook!, alert));
  }
  const services =
    draft.references(
      'service',
      ['service'],
      draft.given('services') === undefined
        ? 'Name in `service` the service that it is about'
        : undefined,
    ) ?? draft.references('services', ['service']);
  const own = services?.[0]?.replace(/^.*[:/]/, '').toLowerCase();
  if (basis.handbook && own !== undefined)
    draft.suggest('component', usualFolder(basis.handbook, own) ?? own);
  const steps = stepsOf(draft, 'runbook', title, draft.given('component') ?? own);
  const { title: _, ...head } = draft.head(title, { status: statusOf(draft) });
  const wanted = runbooks.sections ?? usual.runbooks?.sections;
  const sections = sectionsFor(wanted, (words) => words.includes(type) || words.includes('*'));
  const has = new Set(sections.map(({ heading }) => heading.toLowerCase()));
  const others = type === 'alert' ? (runbooks.actionable ?? []) : [];
  const missing = others.filter((heading) => !has.has(heading.toLowerCase()));
  const all = [...sections, ...named(...missing)];
  // A parameter that no query uses would be a finding.
  const parameters =
    alert && queryHeading(all) !== undefined ? parametersOf(basis.handbook!, alert) : [];
  const frontMatter = writeYaml({
    title,
    ...head,
    service: services?.length === 1 ? services[0] : services,
    type,
    params: parameters.length > 0 ? parameterFields(parameters) : undefined,
    environments: draft.list(
      'environments',
      runbooks.environments ? 'List in `environments` where it applies' : undefined,
    ),
    externalAlerts: draft.list('externalAlerts'),
  });
  const url = urlOf('runbook', steps.join('/'));
  if (alert && !isLinked(draft, url))
    draft.ask(
      `Lead ${code(alert.name)} to it with the annotation \`${basis.alerts.annotations[0]}\``,
    );
  else if (type === 'alert' && draft.given('externalAlerts') === undefined && !isLinked(draft, url))
    draft.ask(
      `Lead an alert to it with the annotation \`${basis.alerts.annotations[0]}\`, or list its \`externalAlerts\``,
    );
  if (runbooks.testedEvery?.[type] !== undefined) draft.ask('Work through it, then set `tested`');
  const body = writeSections(
    draft,
    all,
    alert && { from: 'the alert', texts: contentOf(alert, all, parameters) },
  );
  if (runbooks.numberedSteps?.includes(type))
    draft.ask('Write the steps as a list that begins with `1.`');
  return {
    path: pathOf(basis, 'runbook', steps),
    text: withBody(frontMatter, body),
    append: false,
  };
}

export function playbook(draft: Draft): Made {
  const { basis } = draft;
  const { playbooks = {} } = basis.policy;
  const title = draft.title();
  const { title: _, ...head } = draft.head(title, { status: statusOf(draft) });
  const frontMatter = writeYaml({
    title,
    ...head,
    severities: draft.list('severities'),
    roles: draft.list('roles'),
    services: draft.references('services', ['service']),
  });
  if (playbooks.testedEvery !== undefined)
    draft.ask('Go through it with those who take part, then set `tested`');
  const sections = sectionsFor(
    playbooks.sections ?? usual.playbooks?.sections,
    (words) => words.includes('playbook') || words.includes('*'),
  );
  const steps = stepsOf(draft, 'playbook', title);
  const text = withBody(frontMatter, writeSections(draft, sections));
  return { path: pathOf(basis, 'playbook', steps), text, append: false };
}

export function template(draft: Draft): Made {
  const { basis } = draft;
  const { statusPage, support } = basis.policy;
  const title = draft.title();
  const ids = (list: readonly { id: string; label: string }[] | undefined) =>
    (list ?? []).map(({ id, label }) => ({ id, title: label }));
  const isSupport = idOfTitle(draft, title, ids(support?.templates)) !== undefined;
  const type =
    draft.choice('type', ['status', 'support', 'internal']) ?? (isSupport ? 'support' : 'status');
  const known = type === 'status' ? statusPage?.templates : support?.templates;
  const id = idOfTitle(draft, title, ids(known));
  const steps = id
    ? id.split('/').map((step) => idFrom(step, 'template'))
    : draft.steps(title, [type]);
  const { title: _, ...head } = draft.head(title, { status: statusOf(draft) });
  const frontMatter = writeYaml({ title, ...head, type, severities: draft.list('severities') });
  const headings = statusPage?.sections ?? ['Summary', 'Impact', 'Next steps'];
  const body = type === 'status' ? writeSections(draft, named(...headings)) : '';
  if (body === '')
    draft.ask('Write the text below the front matter, with what is filled in later in backticks');
  return {
    path: pathOf(basis, 'template', steps),
    text: withBody(frontMatter, body),
    append: false,
  };
}

export function guide(draft: Draft): Made {
  const title = draft.title();
  const { title: _, ...head } = draft.head(title, { status: statusOf(draft) });
  const frontMatter = writeYaml({
    title,
    ...head,
    order: draft.number('order', [-1000, 1000]),
    dependsOn: draft.references('dependsOn', ['guide']),
  });
  draft.ask('Write the guide below the front matter');
  const path = pathOf(draft.basis, 'guide', stepsOf(draft, 'guide', title));
  return { path, text: withBody(frontMatter, ''), append: false };
}

/** The status that is given; what is written in one go is in force at once. */
function statusOf(draft: Draft): string {
  return (
    draft.choice('status', ['draft', 'planned', 'active', 'deprecated', 'retired']) ?? 'active'
  );
}

/** The steps of an id: those that the policy asks for under this title, else the title's own. */
function stepsOf(draft: Draft, kind: KindName, title: string, folder?: string): string[] {
  const { runbooks, playbooks, documents } = draft.basis.policy;
  const subjects = documents?.required?.flatMap(({ title: of, subject }) =>
    subject.startsWith(`${kind}:`) ? [{ title: of, id: subject.slice(kind.length + 1) }] : [],
  );
  const own = { runbook: runbooks, playbook: playbooks }[kind as string]?.required ?? [];
  const id = idOfTitle(draft, title, [...own, ...(subjects ?? [])]);
  if (id !== undefined) return id.split('/').map((step) => idFrom(step, kind));
  return draft.steps(title, folder === undefined ? [] : [folder.replace(/^.*[:/]/, '')]);
}

/** The id that a list gives to a title; none where another id is wanted. */
function idOfTitle(
  draft: Draft,
  title: string,
  list: readonly { id: string; title: string }[],
): string | undefined {
  if (draft.given('id') !== undefined) return undefined;
  return list.find((each) => each.title.toLowerCase() === title.toLowerCase())?.id;
}

/** The alert that a runbook is for, by its name. */
function alertOf(draft: Draft): Alert | undefined {
  const { handbook } = draft.basis;
  const open = (handbook?.alerts ?? []).filter(
    (each) => !['page', 'external'].includes(handbook!.runbookOf(each).kind),
  );
  draft.among('alert', [...new Set(open.map(({ name }) => name))]);
  const name = draft.take('alert', 'text');
  if (name === undefined) return undefined;
  const found = handbook?.alertsNamed(name)[0];
  if (!found) draft.ask(`No rule file has an alert ${code(name)}; correct \`alert\``);
  return found;
}

/** True where an alert waits for a runbook at an address. */
function isLinked({ basis: { handbook } }: Draft, url: string): boolean {
  if (!handbook) return false;
  return handbook.alerts.some((alert) => {
    const link = handbook.runbookOf(alert);
    return link.kind === 'missing' && link.wanted === url;
  });
}
