// Continuity: which drills a service needs, when it had them, and when the next is due.
import { isPublished, type Document } from './document.ts';
import { isDate } from './formats.ts';
import type { Handbook } from './handbook.ts';
import { mapping, mappings } from './incidents.ts';
import type { Place } from './place.ts';
import type { Json } from './yaml.ts';

export type DrillType = 'restore' | 'failover';

/** How often a drill is due, and who says so. */
export interface Cadence {
  every: string;
  /** The service's own field, or the path of the policy. */
  path: string;
  /** Where the service says it itself. */
  place: Place | undefined;
}

/** The drills of a service, the latest first; of a type where one is given. */
export function drillsOf(handbook: Handbook, service: Document, type?: string): Document[] {
  return handbook
    .referencesTo(service)
    .filter(
      ({ from, reference }) =>
        from.kind === 'drill' &&
        isPublished(from) &&
        reference.field.startsWith('/service') &&
        (type === undefined || from.data['type'] === type),
    )
    .map(({ from }) => from)
    .sort((a, b) => String(b.data['on']).localeCompare(String(a.data['on'])));
}

/** How often a service has a drill of a type; undefined where nothing asks for one. */
export function cadenceOf(
  handbook: Handbook,
  service: Document,
  type: DrillType,
): Cadence | undefined {
  const field = `${type}Every` as const;
  const own = mapping(service.data['recovery'])[field];
  if (typeof own === 'string') {
    const pointer = `/recovery/${field}`;
    return { every: own, path: `recovery.${field}`, place: service.place(pointer) };
  }
  const policy = handbook.policy.continuity ?? {};
  const { tier, recovery } = service.data;
  if (type === 'restore' && service.data['storesData'] !== true) return undefined;
  if (type === 'failover') {
    const tiers = policy.failoverTiers;
    if (tiers ? !tiers.includes(Number(tier)) : recovery === undefined) return undefined;
  }
  const byTier = policy[`${type}EveryByTier`]?.[String(tier)];
  if (byTier !== undefined)
    return { every: byTier, path: `continuity.${field}ByTier.${String(tier)}`, place: undefined };
  const every = policy[field];
  return every === undefined ? undefined : { every, path: `continuity.${field}`, place: undefined };
}

/** The last drill of a type that was finished: passed, or with gaps. */
export function lastDrill(
  handbook: Handbook,
  service: Document,
  type: DrillType,
): Document | undefined {
  return drillsOf(handbook, service, type).find(
    ({ data }) => data['result'] !== 'failed' && String(data['on']) <= handbook.today,
  );
}

/** Where a service stands with a drill that is due again and again. */
export interface Standing {
  cadence: Cadence;
  /** Who says how often, as a message names them. */
  by: string;
  /** The last drill that was finished; undefined where there was none. */
  last: Document | undefined;
  /** Its date, and the date by which the next was due. */
  on: string;
  due: string;
  place: Place;
}

/**
 * The standing of a service whose drill of a type is overdue; undefined where it is not, or where
 * another mistake is the cause: a drill that is dated in the future or misspells its service.
 */
export function overdueDrill(
  handbook: Handbook,
  service: Document,
  type: DrillType,
): Standing | undefined {
  const cadence = cadenceOf(handbook, service, type);
  if (!cadence) return undefined;
  // A drill of which nobody can tell when it was may be the one that is missing.
  const isDone = ({ data: { on } }: Document) => isDay(on) && on <= handbook.today;
  if (drillsOf(handbook, service, type).some((drill) => !isDone(drill))) return undefined;
  const last = lastDrill(handbook, service, type);
  const on = String(last?.data['on'] ?? '');
  const due = last ? handbook.after(on, cadence.every) : '';
  if (due === undefined || due >= handbook.today) return undefined;
  if (handbook.isMisspelt(service, 'drill', '/service') || handbook.isUnread('drill'))
    return undefined;
  const { place: own } = cadence;
  const by = own ? `\`${own.path}:${own.start.line}\`` : handbook.setBy(cadence.path);
  const place = own ?? last?.place('/on') ?? service.keyPlace('/recovery');
  return { cadence, by, last, on, due, place };
}

function isDay(on: Json | undefined): on is string {
  return typeof on === 'string' && isDate(on);
}

/** The drills of a type that are dated after today. */
export function futureDrills(handbook: Handbook, type: DrillType): Document[] {
  return handbook
    .of('drill')
    .filter(
      ({ data }) => data['type'] === type && isDay(data['on']) && data['on'] > handbook.today,
    );
}

/** The services that a drill was practised on. */
export function servicesOf(handbook: Handbook, drill: Document): Document[] {
  return drill.references
    .filter(({ field }) => field.startsWith('/service'))
    .flatMap((reference) => handbook.resolve(reference) ?? []);
}

/** A target of a service that a drill missed. */
export interface MissedTarget {
  target: 'rto' | 'rpo';
  measured: string;
  wanted: string;
  service: Document;
}

/** The recovery targets that a drill missed, each with the strictest of its services. */
export function missedTargets(handbook: Handbook, drill: Document): MissedTarget[] {
  return (['rto', 'rpo'] as const).flatMap((target) => {
    const measured = mapping(drill.data['measured'])[target];
    if (typeof measured !== 'string') return [];
    const missed = servicesOf(handbook, drill).flatMap((service): MissedTarget[] => {
      const wanted = mapping(service.data['recovery'])[target];
      return typeof wanted === 'string' && handbook.longer(measured, wanted)
        ? [{ target, measured, wanted, service }]
        : [];
    });
    const strictest = missed.find((each) =>
      missed.every((other) => !handbook.longer(each.wanted, other.wanted)),
    );
    return strictest ? [strictest] : [];
  });
}

/** True for a drill that writes down what was missing. */
export function hasGaps(drill: Document): boolean {
  return mappings(drill.data['gaps']).length > 0;
}
