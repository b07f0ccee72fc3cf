// The weekly review of operations: what is overdue, open, new, missing and due soon.
import { isOpenAction, isOverdue, type Action } from '../model/actions.ts';
import { isPublished, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { freshness } from './freshness.ts';
import { counted } from './metrics.ts';
import { plusDays } from './periods.ts';
import { riskRegister, type RiskRow } from './risks.ts';

/** What the weekly review of operations goes through: what is overdue, open, new and due soon. */
export interface OpsReview {
  overdue: Action[];
  open: Action[];
  openIncidents: Document[];
  /** Those that began in the last seven days, today among them. */
  newIncidents: Document[];
  missingPostmortems: { incident: Document; due: string; late: boolean }[];
  /** The risks that are due for a review, or will be soon. */
  dueRisks: { row: RiskRow; due: string | undefined; late: boolean }[];
}

export function opsReview(handbook: Handbook): OpsReview {
  const { incidents, today } = handbook;
  const week = plusDays(today, -7);
  const published = incidents.all().filter(isPublished);
  const open = handbook.actions.filter(isOpenAction);
  return {
    overdue: open.filter((action) => isOverdue(action, today)),
    open: open.filter((action) => !isOverdue(action, today)),
    openIncidents: published.filter((incident) => incidents.isOpen(incident)),
    newIncidents: counted(handbook)
      .filter(({ on }) => on > week)
      .map(({ incident }) => incident),
    missingPostmortems: published
      .flatMap((incident) => {
        const due = incidents.postmortemDue(incident)?.due;
        const done = incidents
          .postmortemsOf(incident)
          .some((postmortem) => handbook.postmortems.stateOf(postmortem) === 'published');
        return due === undefined || done ? [] : [{ incident, due, late: due < today }];
      })
      .sort((a, b) => a.due.localeCompare(b.due)),
    dueRisks: riskRegister(handbook).flatMap((row) => {
      const { state, due } = freshness(handbook, row.risk);
      if (row.state === 'closed' || state === 'fresh' || state === 'unscheduled') return [];
      return [{ row, due, late: state !== 'due-soon' }];
    }),
  };
}
