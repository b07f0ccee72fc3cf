// The checks before a release, one by one: what each looks at, and what it says of it.
import { isOpenAction, isOverdue } from '../model/actions.ts';
import { daysBetween } from '../model/calendar.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mapping, mappings } from '../model/incidents.ts';
import type { readinessChecks } from '../model/waiver.ts';
import type { Diagnostic } from '../rule.ts';
import { budgetOf, STALE_AFTER } from './budgets.ts';
import { runbooksOf } from './coverage.ts';
import { recoveryOf } from './recovery.ts';

export type ReadinessCheck = (typeof readinessChecks)[number];

/** `unknown` where nobody can tell, which is never good enough. */
export type ReadinessState = 'pass' | 'fail' | 'unknown' | 'exempt';

/** A finding of the rules, and where it stands as the reader is told. */
export interface Found extends Diagnostic {
  at: string;
}

/** What a check saw, as full sentences without a full stop. */
export interface Seen {
  state: ReadinessState;
  says: string[];
}

const pass = (...says: string[]): Seen => ({ state: 'pass', says });
const fail = (...says: string[]): Seen => ({ state: 'fail', says });
const unknown = (...says: string[]): Seen => ({ state: 'unknown', says });

/** The errors that a report has of one of these documents, as a reader is told them. */
function errorsOf(found: readonly Found[], paths: ReadonlySet<string>, rules?: RegExp): string[] {
  return found
    .filter(
      ({ severity, place, rule }) =>
        severity === 'error' && paths.has(place.path) && (rules?.test(rule) ?? true),
    )
    .map(({ at, message }) => `${at}: ${message}`);
}

/** Each check, as a function of a service and of what the rules found. */
export const checks: Readonly<
  Record<ReadinessCheck, (handbook: Handbook, service: Document, found: readonly Found[]) => Seen>
> = {
  owner(handbook, service, found) {
    const owner = handbook.named(service, '/owner');
    const wrong = errorsOf(
      found,
      new Set([service.path]),
      /^service\/(?:has-owner|has-backup-owner|backup-is-not-owner|owner-active|ownership-fresh|has-oncall|has-escalation)$/,
    );
    if (!owner) return fail('Nobody owns the service');
    return wrong.length > 0 ? fail(...wrong) : pass(`Owned by ${owner.title}`);
  },

  runbooks(handbook, service, found) {
    const own = runbooksOf(handbook, service);
    if (own.length === 0) return fail('No runbook names the service');
    const wrong = errorsOf(found, new Set(own.map(({ path }) => path)));
    return wrong.length > 0
      ? fail(...wrong)
      : pass(`${count(own.length, 'runbook')} without an error`);
  },

  'alert-coverage'(handbook, service) {
    const alerts = handbook.alerts.filter(
      (alert) => handbook.serviceOf(alert) === service && handbook.needsRunbook(alert),
    );
    if (alerts.length === 0) return fail('No alert that pages belongs to the service');
    const bare = alerts.filter(
      (alert) => !['page', 'external'].includes(handbook.runbookOf(alert).kind),
    );
    const share = (100 * (alerts.length - bare.length)) / alerts.length;
    const wanted = handbook.policy.readiness?.alertCoverage ?? 100;
    const says = `Alerts that lead to a runbook: ${alerts.length - bare.length} of ${alerts.length}; ${wanted} % are wanted`;
    return share >= wanted
      ? pass(says)
      : fail(says, ...bare.map(({ name }) => `${name} leads to none`));
  },

  rollback(handbook, service) {
    const { procedure, time } = mapping(service.data['rollback']);
    const runbook = handbook.named(service, '/rollback/procedure');
    if (procedure === undefined) return fail('Nothing says how a release is undone');
    if (!runbook) return fail('The runbook that undoes a release is not there');
    const within = typeof time === 'string' ? `, within ${handbook.words(time)}` : '';
    return pass(`${runbook.title}${within}`);
  },

  slo(handbook, service) {
    const own = mappings(service.data['slos']).length;
    const number = handbook.slosOf(service).length + own;
    return number === 0 ? fail('The service has no objective') : pass(count(number, 'objective'));
  },

  'recovery-targets'(handbook, service, found) {
    const { rto, rpo } = mapping(service.data['recovery']);
    const wrong = errorsOf(found, new Set([service.path]), /^service\/has-recovery-targets$/);
    if (wrong.length > 0) return fail(...wrong);
    if (typeof rto !== 'string' || typeof rpo !== 'string')
      return pass('The policy asks for no recovery target of this service');
    return pass(`Back within ${handbook.words(rto)}, at most ${handbook.words(rpo)} of data lost`);
  },

  drills(handbook, service) {
    const row = recoveryOf(handbook, service);
    const asked = (['restore', 'failover'] as const).filter((type) => row[type].state !== 'none');
    if (asked.length === 0) return pass('The policy asks for no drill of this service');
    const says = asked.map((type) => {
      const { last, due, state } = row[type];
      const word = type === 'restore' ? 'Restore' : 'Failover';
      if (state === 'never') return `${word}: never practised`;
      return `${word}: last on ${String(last!.data['on'])}, ${state === 'overdue' ? 'was due by' : 'due by'} ${due!}`;
    });
    if (row.met === false) says.push('The last drill took longer, or lost more, than is promised');
    return asked.some((type) => row[type].state !== 'current') || row.met === false
      ? fail(...says)
      : pass(...says);
  },

  'load-test'(handbook, service) {
    const { on } = mapping(service.data['loadTest']);
    const every = handbook.policy.services?.loadTestEvery;
    if (typeof on !== 'string') return fail('No load test is recorded');
    const due = every === undefined ? undefined : handbook.after(on, every);
    return due !== undefined && due < handbook.today
      ? fail(`The last load test was on ${on}, and the next was due by ${due}`)
      : pass(`Last load test on ${on}`);
  },

  actions(handbook, service) {
    const severities = handbook.policy.readiness?.actionsFor ?? ['*'];
    const open = handbook.actions.filter((action) => {
      if (!isOpenAction(action) || action.document.kind !== 'postmortem') return false;
      const incident = handbook.incidents.of(action.document);
      return (
        incident !== undefined &&
        handbook.incidents.isOf(incident, severities) &&
        handbook.incidents.servicesOf(incident).includes(service)
      );
    });
    const late = open.filter(
      (action) => isOverdue(action, handbook.today) || action.due === undefined,
    );
    const line = (action: (typeof open)[number]) =>
      `${action.title} (${action.due === undefined ? 'no date' : `due ${action.due}`})`;
    if (late.length > 0) return fail(...late.map((action) => `Overdue: ${line(action)}`));
    return pass(
      ...(open.length === 0
        ? ['No action from a severe incident is open']
        : open.map((action) => `Open and in time: ${line(action)}`)),
    );
  },

  'error-budget'(handbook, service) {
    const { onExhausted = 'review', staleAfter = STALE_AFTER } = handbook.policy.budgets ?? {};
    const slos = handbook.slosOf(service);
    if (slos.length === 0) return unknown('No objective in a file of its own has a budget');
    const says: string[] = [];
    let state: ReadinessState = 'pass';
    for (const slo of slos) {
      const budget = budgetOf(handbook, slo);
      if (budget.state === 'absent') says.push(`${slo.title}: no reading of the error budget`);
      else if (budget.state === 'stale' || budget.state === 'future') {
        const age = count(Math.abs(daysBetween(budget.asOf!, handbook.today)), 'day');
        says.push(
          budget.state === 'stale'
            ? `${slo.title}: the reading of ${budget.asOf!} is ${age} old; ${handbook.words(staleAfter)} are allowed`
            : `${slo.title}: the reading is dated ${budget.asOf!}, which is after ${handbook.today}`,
        );
      } else if (budget.state === 'spent') {
        const then = { inform: '', review: '; a person decides', block: '; releases stop' };
        says.push(
          `${slo.title}: the error budget is spent (${budget.remaining!} %)${then[onExhausted]}`,
        );
        if (onExhausted !== 'inform') state = 'fail';
      } else
        says.push(
          `${slo.title}: ${budget.remaining!} % of the error budget is left (${budget.asOf!})`,
        );
      if (['absent', 'stale', 'future'].includes(budget.state) && state === 'pass')
        state = 'unknown';
    }
    return { state, says };
  },

  freeze(handbook, service) {
    const open = handbook.incidents
      .all()
      .filter(
        (incident) =>
          handbook.incidents.isOpen(incident) &&
          handbook.incidents.severityOf(incident)?.freezesReleases === true,
      );
    if (open.length === 0) return pass('No severe incident is open');
    return fail(
      ...open.map((incident) => {
        const label = handbook.incidents.severityOf(incident)!.label;
        const here = handbook.incidents.servicesOf(incident).includes(service);
        return `${label} is open${here ? ' on this service' : ''}: ${incident.title}`;
      }),
    );
  },
};

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
