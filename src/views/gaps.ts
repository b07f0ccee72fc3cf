// What is missing as a whole document, and what it would be made of: the gaps that someone can close.
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { kindNames, type KindName } from '../model/kind.ts';
import type { Diagnostic } from '../rule.ts';
import { runbooksOf } from './coverage.ts';

/** A document to be made: its kind, and what is known of it, by the names of its fields. */
export interface Creation {
  kind: KindName;
  values: Readonly<Record<string, string>>;
}

export interface Gap extends Creation {
  /** What lacks it, as a reader knows it. */
  about: string;
  /** The page of what lacks it; undefined where the policy itself wants it. */
  url: string | undefined;
}

/** The documents that are missing, in groups, those without a gap left out. */
export function gaps(handbook: Handbook): { title: string; gaps: Gap[] }[] {
  const services = handbook.of('service').filter((each) => isPublished(each) && isInUse(each));
  const about = ({ title, url }: Document) => ({ about: title, url });
  const ofService = (kind: KindName, lacks: (service: Document) => boolean, more = {}) =>
    services
      .filter(lacks)
      .map((each): Gap => ({ ...about(each), kind, values: { service: each.id, ...more } }));
  const drill = (type: 'restore' | 'failover') =>
    ofService(
      'drill',
      (service) =>
        handbook.continuity.cadenceOf(handbook, service, type) !== undefined &&
        (handbook.continuity.lastDrill(handbook, service, type) === undefined ||
          handbook.continuity.overdueDrill(handbook, service, type) !== undefined),
      { type },
    );
  return [
    { title: 'Alerts without a runbook', gaps: ofAlerts(handbook) },
    {
      title: 'Services without a runbook',
      gaps: services
        .filter((each) => runbooksOf(handbook, each).length === 0)
        .map((each): Gap => ({ ...about(each), ...firstRunbook(each) })),
    },
    {
      title: 'Services without objectives',
      gaps: ofService(
        'slo',
        ({ data, id }) =>
          !(Array.isArray(data['slos']) && data['slos'].length > 0) &&
          handbook.slosOf(handbook.get('service', id)!).length === 0,
      ),
    },
    { title: 'Services whose backup is due to be restored', gaps: drill('restore') },
    { title: 'Services that are due to fail over', gaps: drill('failover') },
    {
      title: 'Incidents without a postmortem',
      gaps: handbook.incidents
        .all()
        .filter(
          (each) =>
            handbook.incidents.postmortemDue(each) &&
            handbook.incidents.postmortemsOf(each).length === 0,
        )
        .map((each): Gap => ({
          ...about(each),
          kind: 'postmortem',
          values: { incident: each.id },
        })),
    },
    { title: 'Documents that the policy wants', gaps: ofPolicy(handbook) },
  ].filter((group) => group.gaps.length > 0);
}

function isInUse({ data }: Document): boolean {
  return data['lifecycle'] !== 'retired' && data['lifecycle'] !== 'experimental';
}

/** The runbook that a service needs first. */
function firstRunbook({ id, title }: Document): Creation {
  return { kind: 'runbook', values: { title: `${title} is down`, service: id } };
}

/** The alerts that must have a runbook and lead to none, each name once. */
function ofAlerts(handbook: Handbook): Gap[] {
  const found = handbook.alerts.filter((alert) => {
    const { kind } = handbook.runbookOf(alert);
    return kind === 'missing' || (kind === 'none' && handbook.needsRunbook(alert));
  });
  const byName = new Map(found.map((alert) => [alert.name, alert]));
  return Array.from(byName.values(), ({ name, url }) => ({
    about: name,
    url,
    kind: 'runbook',
    values: { alert: name },
  }));
}

/** The documents that the policy asks for by name and that are not there. */
function ofPolicy(handbook: Handbook): Gap[] {
  const { documents, runbooks, playbooks, statusPage, support, controls } = handbook.policy;
  const wanted = [
    ...(documents?.required ?? []).map(({ subject, title }) => {
      const [kind = '', ...id] = subject.split(':');
      return { kind, id: id.join(':'), title };
    }),
    ...(runbooks?.required ?? []).map((each) => ({ ...each, kind: 'runbook' })),
    ...(playbooks?.required ?? []).map((each) => ({ ...each, kind: 'playbook' })),
    ...[...(statusPage?.templates ?? []), ...(support?.templates ?? [])].map(({ id, label }) => ({
      id,
      title: label,
      kind: 'template',
    })),
    ...(controls ?? []).map(({ id, label }) => ({ id, title: label, kind: 'control' })),
  ];
  return wanted.flatMap(({ kind, id, title }): Gap[] => {
    const known = kindNames.find((name) => name === kind);
    if (known === undefined || known === 'alert' || handbook.get(known, id)) return [];
    return [{ about: title, url: undefined, kind: known, values: { title, id } }];
  });
}

/** The document that would end a finding; undefined where the finding is not that one is missing. */
export function creationOf(
  handbook: Handbook,
  { rule, subject }: Diagnostic,
): Creation | undefined {
  const [, kind, id] = /^([a-z]+):([\s\S]+)$/.exec(subject ?? '') ?? [];
  if (id === undefined) return undefined;
  const service = kind === 'service' ? handbook.get('service', id) : undefined;
  switch (rule) {
    case 'alert/has-runbook':
    case 'alert/runbook-exists':
      return { kind: 'runbook', values: { alert: id } };
    case 'incident/has-postmortem':
      return { kind: 'postmortem', values: { incident: id } };
    case 'service/has-runbook':
      return service && firstRunbook(service);
    case 'service/has-slo':
    case 'slo/covers-policy':
      return service && { kind: 'slo', values: { service: id } };
    case 'drill/restore-on-time':
      return service && { kind: 'drill', values: { service: id, type: 'restore' } };
    case 'drill/failover-on-time':
      return service && { kind: 'drill', values: { service: id, type: 'failover' } };
    default:
      return undefined;
  }
}
