// The register of actions: everything that somebody promised to do, and how old the promise is.
import { isOpenAction, isOverdue, type Action } from '../model/actions.ts';
import { daysBetween } from '../model/calendar.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { teamOf } from './contacts.ts';
import { once } from './once.ts';

export interface RegisteredAction {
  action: Action;
  /** The incident of its postmortem. */
  incident: Document | undefined;
  severity: string | undefined;
  /** The team that answers for it: the owner, or the owner's team. */
  team: Document | undefined;
  open: boolean;
  overdue: boolean;
  /** Days until it is due; negative when it is overdue. */
  dueIn: number | undefined;
  /** Days since the incident was resolved or the drill took place, until it was closed or today. */
  age: number | undefined;
}

/** Every action, the most urgent first: overdue, then by the day on which it is due, then closed. */
export const register = once((handbook): readonly RegisteredAction[] => {
  const { today } = handbook;
  return handbook.actions
    .map((action): RegisteredAction => {
      const { document, due, closedOn } = action;
      const incident = document.kind === 'postmortem' ? handbook.incidents.of(document) : undefined;
      const since = incident
        ? handbook.incidents.resolvedOn(incident)
        : typeof document.data['on'] === 'string'
          ? document.data['on']
          : undefined;
      return {
        action,
        incident,
        severity: incident && handbook.incidents.severityOf(incident)?.label,
        team:
          action.owner?.kind === 'team'
            ? action.owner
            : action.owner && teamOf(handbook, action.owner),
        open: isOpenAction(action),
        overdue: isOverdue(action, today),
        dueIn: due === undefined ? undefined : days(today, due),
        age: since === undefined ? undefined : days(since, closedOn ?? today),
      };
    })
    .sort(
      (a, b) =>
        Number(b.open) - Number(a.open) ||
        (a.open
          ? (a.action.due ?? '9999').localeCompare(b.action.due ?? '9999')
          : (b.action.closedOn ?? '').localeCompare(a.action.closedOn ?? '')) ||
        a.action.document.path.localeCompare(b.action.document.path),
    );
});

function days(from: string, to: string): number | undefined {
  try {
    return daysBetween(from, to);
  } catch {
    return undefined;
  }
}

/** The columns of the register, in order; what reads the file relies on their names. */
export const registerColumns = [
  'id',
  'title',
  'state',
  'open',
  'overdue',
  'type',
  'owner',
  'team',
  'due',
  'closedOn',
  'reason',
  'tracker',
  'source',
  'url',
  'incident',
  'severity',
  'ageDays',
] as const;

/** The register as rows of text, for JSON and CSV; the first column is an id that stays. */
export function registerRows(
  handbook: Handbook,
  href: (url: string) => string,
): Record<(typeof registerColumns)[number], string | number | boolean | null>[] {
  return register(handbook).map(({ action, incident, severity, team, open, overdue, age }) => ({
    id: `${action.document.kind}:${action.document.id}#${action.id}`,
    title: action.title,
    state: action.state,
    open,
    overdue,
    type: action.type ?? null,
    owner: action.owner ? `${action.owner.kind}:${action.owner.id}` : (action.ownerWritten ?? null),
    team: team?.id ?? null,
    due: action.due ?? null,
    closedOn: action.closedOn ?? null,
    reason: action.reason ?? null,
    tracker: action.tracker ?? null,
    source: action.document.title,
    url: href(action.document.url),
    incident: incident?.id ?? null,
    severity: severity ?? null,
    ageDays: age ?? null,
  }));
}

/** A cell that begins so would run as a formula in a spreadsheet; the wide forms do so in some. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** Rows as CSV (RFC 4180: CRLF, quotes doubled); what a spreadsheet would run begins with `'`. */
export function csv(
  columns: readonly string[],
  rows: readonly Record<string, string | number | boolean | null>[],
): string {
  const cell = (value: string | number | boolean | null | undefined) => {
    if (typeof value === 'number') return String(value);
    const text = String(value ?? '');
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns.join(','), ...rows.map((row) => columns.map((key) => cell(row[key])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}
