// Drills: what was practised, what it measured against what was promised, and what was missing.
import { actionsOf, type Action } from '../model/actions.ts';
import { servicesOf } from '../model/continuity.ts';
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mapping, mappings } from '../model/incidents.ts';

/** What the types of drill are called. */
export const DRILL_TYPES: Readonly<Record<string, string>> = {
  restore: 'Restore',
  failover: 'Failover',
  runbook: 'Runbook',
  tabletop: 'Table-top',
  load: 'Load test',
};

export const DRILL_TONES: Readonly<Record<string, 'green' | 'amber' | 'red' | undefined>> = {
  passed: 'green',
  partial: 'amber',
  failed: 'red',
};

/** One target of one service of a drill: what was measured, and what the service promises. */
export interface Measured {
  service: Document;
  target: 'rto' | 'rpo';
  measured: string;
  promised: string | undefined;
  /** Undefined where the service promises nothing. */
  met: boolean | undefined;
}

export interface Gap {
  text: string;
  /** The action that closes it. */
  action: Action | undefined;
  actionWritten: string | undefined;
  accepted: string | undefined;
}

/** Drills with their services, the latest first. */
export function drillRows(handbook: Handbook, drills: readonly Document[]) {
  return drills
    .map((drill) => ({
      drill,
      on: text(drill, 'on') ?? '',
      type: DRILL_TYPES[String(drill.data['type'])] ?? String(drill.data['type']),
      result: text(drill, 'result') ?? 'not said',
      services: servicesOf(handbook, drill),
      measured: measuredOf(handbook, drill),
      gaps: gapsOf(handbook, drill),
    }))
    .sort((a, b) => b.on.localeCompare(a.on) || a.drill.title.localeCompare(b.drill.title));
}

/** What a drill measured, against the targets that its services declare today. */
export function measuredOf(handbook: Handbook, drill: Document): Measured[] {
  return servicesOf(handbook, drill).flatMap((service) =>
    (['rto', 'rpo'] as const).flatMap((target): Measured[] => {
      const measured = mapping(drill.data['measured'])[target];
      const promised = mapping(service.data['recovery'])[target];
      if (typeof measured !== 'string') return [];
      if (typeof promised !== 'string')
        return [{ service, target, measured, promised: undefined, met: undefined }];
      return [{ service, target, measured, promised, met: !handbook.longer(measured, promised) }];
    }),
  );
}

/** What was missing, each with the action of the same drill that closes it. */
export function gapsOf(handbook: Handbook, drill: Document): Gap[] {
  const actions = actionsOf(handbook, drill);
  return mappings(drill.data['gaps']).map(({ item }) => {
    const say = (field: string) => (typeof item[field] === 'string' ? item[field] : undefined);
    const id = say('action');
    return {
      text: say('text') ?? '',
      action: actions.find((each) => each.id === id),
      actionWritten: id,
      accepted: say('accepted'),
    };
  });
}
