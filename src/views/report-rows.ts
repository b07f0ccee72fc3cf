// Reports and incidents as data, for other tools; times are in whole seconds.
import { isPublished, text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mapping, moments } from '../model/incidents.ts';
import { counted, impactMinutes, measures, timesOf, type Summary } from './metrics.ts';
import { monthOf, periodsBetween } from './periods.ts';
import { reportOf } from './reports.ts';

const seconds = (milliseconds: number | undefined) =>
  milliseconds === undefined ? null : Math.round(milliseconds / 1000);

const summaryRow = ({ n, median, p90, mean }: Summary) => ({
  n,
  medianSeconds: seconds(median),
  p90Seconds: seconds(p90),
  meanSeconds: seconds(mean),
});

/** The longest trend that is given out: ten years, whatever a mistyped date says. */
const LONGEST = 120;

/** The trend by month from the first incident to today, the earliest first. */
export function trendRows(handbook: Handbook) {
  const first = counted(handbook).at(-1)?.on ?? handbook.today;
  const earliest = `${Number(handbook.today.slice(0, 4)) - LONGEST / 12}-01-01`;
  const from = first < earliest ? earliest : first;
  return periodsBetween(monthOf, from, handbook.today).map((period) => {
    const report = reportOf(handbook, period);
    const { metrics } = report;
    return {
      month: period.id,
      unfinished: report.unfinished,
      incidents: metrics.count,
      bySeverity: Object.fromEntries(metrics.bySeverity),
      times: Object.fromEntries(measures.map(({ id }) => [id, summaryRow(metrics.times[id])])),
      impactMinutes: metrics.impact.minutes,
      impactRecorded: metrics.impact.n,
      foundByCustomers: metrics.foundByCustomers.count,
      foundByRecorded: metrics.foundByCustomers.of,
      byService: Object.fromEntries(metrics.byService.map(([{ id }, count]) => [id, count])),
      byCause: Object.fromEntries(metrics.byCause),
      recurrences: report.recurrences.length,
      changes: report.happened.changes.length,
      changesRolledBack: report.rolledBack,
      drills: report.happened.drills.length,
      actionsClosed: report.happened.closed.length,
      actionsOpen: report.standing.open.length,
      actionsOverdue: report.standing.overdue.length,
    };
  });
}

/** Every published incident, open ones first and then the latest. */
export function incidentRows(handbook: Handbook, href: (url: string) => string) {
  const { incidents } = handbook;
  return incidents
    .all()
    .filter(isPublished)
    .map((incident) => incidentRow(handbook, incident, href))
    .sort((a, b) => Number(b.open) - Number(a.open));
}

function incidentRow(handbook: Handbook, incident: Document, href: (url: string) => string) {
  const { incidents } = handbook;
  const severity = incidents.severityOf(incident);
  const times = timesOf(handbook, incident);
  const { customers, orders } = mapping(incident.data['impact']);
  const told = incidents.updatesOf(incident).findLast(({ audience }) => audience === 'customers');
  return {
    id: incident.id,
    title: incident.title,
    url: href(incident.url),
    open: incidents.isOpen(incident),
    severity: severity?.id ?? text(incident, 'severity') ?? null,
    severityLabel: severity?.label ?? null,
    services: incidents.servicesOf(incident).map(({ id }) => id),
    ...Object.fromEntries(moments.map((moment) => [moment, text(incident, moment) ?? null])),
    times: Object.fromEntries(measures.map(({ id }) => [`${id}Seconds`, seconds(times[id])])),
    detectedBy: text(incident, 'detectedBy') ?? null,
    impact: {
      minutes: impactMinutes(incident) ?? null,
      customers: typeof customers === 'number' ? customers : null,
      orders: typeof orders === 'number' ? orders : null,
    },
    summary: text(incident, 'summary') ?? null,
    statusPage: text(incident, 'statusPage') ?? null,
    /** What customers were told last. */
    lastCustomerUpdate: told ? { at: new Date(told.at).toISOString(), text: told.text } : null,
  };
}
