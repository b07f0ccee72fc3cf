// How much of what should be there is there: the figures of the health page.
import { isPublished, text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { freshness, testing } from './freshness.ts';

/** A share: `have` of `of`. */
export interface Figure {
  label: string;
  have: number;
  of: number;
  /** What a reader should know to read the figure. */
  note?: string;
}

/** The figures for alerts, runbooks and services, in the order in which a page shows them. */
export function coverage(handbook: Handbook): { title: string; figures: Figure[] }[] {
  const { alerts } = handbook;
  const links = alerts.map((alert) => ({ alert, link: handbook.runbookOf(alert) }));
  const external = links.filter(({ link }) => link.kind === 'external').length;
  const must = links.filter(({ alert }) => handbook.needsRunbook(alert));
  const runbooks = handbook.of('runbook').filter(isPublished);
  const answering = runbooks.filter((runbook) => handbook.runbookType(runbook) === 'alert');
  const services = handbook.of('service').filter(isPublished);
  const count = <T>(list: readonly T[], holds: (item: T) => boolean) => list.filter(holds).length;
  const share = <T>(
    label: string,
    list: readonly T[],
    holds: (item: T) => boolean,
    note?: string,
  ): Figure => ({
    label,
    have: count(list, holds),
    of: list.length,
    ...(note !== undefined && { note }),
  });
  const fieldSet = (field: string) => (service: Document) => {
    const value = service.data[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
  };
  return [
    {
      title: 'Alerts',
      figures: [
        share('lead to a runbook of this handbook', links, ({ link }) => link.kind === 'page'),
        share(
          'that must have a runbook have one',
          must,
          ({ link }) => link.kind === 'page' || link.kind === 'external',
        ),
        {
          label: 'lead to another site',
          have: external,
          of: links.length,
          note: 'Links to other hosts are counted and not checked.',
        },
        share(
          'belong to a known service',
          alerts,
          (alert) => handbook.serviceOf(alert) !== undefined,
        ),
      ],
    },
    {
      title: 'Runbooks',
      figures: [
        share(
          'that answer an alert are linked from one',
          answering,
          (runbook) => handbook.alertsOf(runbook).length > 0,
        ),
        share('have been reviewed in time', runbooks, (runbook) =>
          ['fresh', 'due-soon'].includes(freshness(handbook, runbook).state),
        ),
        share('have been tested in time', runbooks, (runbook) =>
          ['fresh', 'due-soon'].includes(testing(handbook, runbook).state),
        ),
        share('name an owner', runbooks, (runbook) => text(runbook, 'owner') !== undefined),
      ],
    },
    {
      title: 'Services',
      figures: [
        share('have an owner', services, fieldSet('owner')),
        share('have a backup', services, fieldSet('backup')),
        share('have a runbook', services, (service) => runbooksOf(handbook, service).length > 0),
        share('have dashboards', services, fieldSet('dashboards')),
        share(
          'have objectives',
          services,
          (service) => fieldSet('slos')(service) || handbook.slosOf(service).length > 0,
        ),
      ],
    },
  ]
    .map((group) => ({ ...group, figures: group.figures.filter((figure) => figure.of > 0) }))
    .filter((group) => group.figures.length > 0);
}

/** The published runbooks that name a service. */
export function runbooksOf(handbook: Handbook, service: Document): Document[] {
  return handbook
    .referencesTo(service)
    .filter(
      ({ from, reference }) => from.kind === 'runbook' && reference.field.startsWith('/service'),
    )
    .map(({ from }) => from)
    .filter(isPublished);
}
