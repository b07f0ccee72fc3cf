// The recovery table: what each service promises, and what its last drills showed.
import { cadenceOf, drillsOf, lastDrill, type DrillType } from '../model/continuity.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mapping } from '../model/incidents.ts';

export interface DrillState {
  last: Document | undefined;
  every: string | undefined;
  due: string | undefined;
  /** `none` where nothing asks for a drill. */
  state: 'current' | 'overdue' | 'never' | 'none';
}

export interface RecoveryRow {
  service: Document;
  rto: string | undefined;
  rpo: string | undefined;
  plan: Document | undefined;
  /** The times that the last finished restore or failover measured. */
  measured: { rto: string | undefined; rpo: string | undefined; drill: Document } | undefined;
  /** Whether what was measured is within what is promised; undefined where nothing was. */
  met: boolean | undefined;
  restore: DrillState;
  failover: DrillState;
}

/** The state of the drills of one type of a service. */
export function drillState(handbook: Handbook, service: Document, type: DrillType): DrillState {
  const cadence = cadenceOf(handbook, service, type);
  const last = lastDrill(handbook, service, type);
  const on = last?.data['on'];
  const due = cadence && typeof on === 'string' ? handbook.after(on, cadence.every) : undefined;
  return {
    last,
    every: cadence?.every,
    due,
    state: !cadence
      ? 'none'
      : due === undefined
        ? 'never'
        : due < handbook.today
          ? 'overdue'
          : 'current',
  };
}

/** The row of one service. */
export function recoveryOf(handbook: Handbook, service: Document): RecoveryRow {
  const { rto, rpo } = mapping(service.data['recovery']);
  const say = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const drill = drillsOf(handbook, service).find(
    ({ data }) =>
      (data['type'] === 'restore' || data['type'] === 'failover') &&
      data['result'] !== 'failed' &&
      Object.keys(mapping(data['measured'])).length > 0,
  );
  const found = drill && mapping(drill.data['measured']);
  const within = (value: unknown, limit: unknown) =>
    typeof value !== 'string' || typeof limit !== 'string' || !handbook.longer(value, limit);
  return {
    service,
    rto: say(rto),
    rpo: say(rpo),
    plan: handbook.named(service, '/recovery/plan'),
    measured: drill && { rto: say(found!['rto']), rpo: say(found!['rpo']), drill },
    met: found && within(found['rto'], rto) && within(found['rpo'], rpo),
    restore: drillState(handbook, service, 'restore'),
    failover: drillState(handbook, service, 'failover'),
  };
}

/** The rows of the services that promise a recovery or must practise one, the most important first. */
export function recoveryTable(handbook: Handbook): RecoveryRow[] {
  return handbook
    .servicesInProduction()
    .map((service) => recoveryOf(handbook, service))
    .filter(
      (row) =>
        row.rto !== undefined ||
        row.rpo !== undefined ||
        row.restore.state !== 'none' ||
        row.failover.state !== 'none',
    )
    .sort(
      (a, b) =>
        Number(a.service.data['tier'] ?? 9) - Number(b.service.data['tier'] ?? 9) ||
        a.service.title.localeCompare(b.service.title),
    );
}
