// What a team should look at next: what is broken, what is open, what is overdue or due soon.
import type { Report } from '../check.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Diagnostic } from '../rule.ts';
import { agenda, type Appointment } from './agenda.ts';
import { soonUntil } from './soon.ts';

export interface Attention {
  errors: Diagnostic[];
  warnings: Diagnostic[];
  /** Incidents that nobody has resolved, the latest first. */
  incidents: Document[];
  /** What is overdue, and what falls due soon, in the order of time. */
  due: Appointment[];
}

/** Everything that wants a person. */
export function attention(handbook: Handbook, report: Report): Attention {
  const until = soonUntil(handbook);
  return {
    errors: report.diagnostics.filter((each) => each.severity === 'error'),
    warnings: report.diagnostics.filter((each) => each.severity === 'warning'),
    incidents: handbook.incidents.all().filter((each) => handbook.incidents.isOpen(each)),
    due: agenda(handbook).filter(({ date }) => date <= until),
  };
}
