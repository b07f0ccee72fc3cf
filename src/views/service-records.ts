// What happened to a service and what is on record about it: incidents, changes, drills, risks, vendors.
import { isOpenAction, type Action } from '../model/actions.ts';
import { drillsOf } from '../model/continuity.ts';
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { KindName } from '../model/kind.ts';

export interface ServiceRecords {
  incidents: Document[];
  openActions: Action[];
  rfcs: Document[];
  changes: Document[];
  drills: Document[];
  slos: readonly Document[];
  risks: Document[];
  vendors: Document[];
  parameters: Document[];
}

/** The records that name a service, the latest first. */
export function recordsOf(handbook: Handbook, service: Document): ServiceRecords {
  const naming = (kind: KindName) => [
    ...new Set(
      handbook
        .referencesTo(service)
        .filter(({ from }) => from.kind === kind && isPublished(from))
        .map(({ from }) => from),
    ),
  ];
  const incidents = handbook.incidents
    .all()
    .filter((incident) => handbook.incidents.servicesOf(incident).includes(service));
  return {
    incidents,
    openActions: handbook.actions.filter((action) => {
      if (!isOpenAction(action)) return false;
      if (action.document.kind !== 'postmortem')
        return action.document.references.some(
          ({ field, id }) => field.startsWith('/service') && id === service.id,
        );
      const incident = handbook.incidents.of(action.document);
      return incident !== undefined && incidents.includes(incident);
    }),
    rfcs: naming('rfc').sort((a, b) => b.id.localeCompare(a.id)),
    changes: naming('change').sort((a, b) =>
      String(b.data['at']).localeCompare(String(a.data['at'])),
    ),
    drills: drillsOf(handbook, service),
    slos: handbook.slosOf(service),
    risks: naming('risk'),
    vendors: naming('vendor'),
    parameters: naming('parameter'),
  };
}
