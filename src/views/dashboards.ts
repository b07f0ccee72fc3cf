// Dashboards: where to look, service by service, and those that the policy wants somewhere.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mappings } from '../model/incidents.ts';

export interface Dashboard {
  service: Document;
  title: string;
  url: string | undefined;
  kind: 'overview' | 'drilldown';
}

/** The dashboards of a service, overviews first. */
function dashboardsOf(service: Document): Dashboard[] {
  return mappings(service.data['dashboards'])
    .map(({ item }): Dashboard => {
      const kind = item['kind'] === 'overview' ? 'overview' : 'drilldown';
      return {
        service,
        title: typeof item['title'] === 'string' ? item['title'] : `${service.title}: ${kind}`,
        url: typeof item['url'] === 'string' ? item['url'] : undefined,
        kind,
      };
    })
    .sort((a, b) => Number(b.kind === 'overview') - Number(a.kind === 'overview'));
}

/** The services in production that name any, the most important first, each with its dashboards. */
export function dashboards(handbook: Handbook): { service: Document; list: Dashboard[] }[] {
  return handbook
    .servicesInProduction()
    .map((service) => ({ service, list: dashboardsOf(service) }))
    .filter(({ list }) => list.length > 0)
    .sort(
      (a, b) =>
        Number(a.service.data['tier'] ?? 9) - Number(b.service.data['tier'] ?? 9) ||
        a.service.title.localeCompare(b.service.title),
    );
}

/** The dashboards that the policy wants by their titles, each with where it is. */
export function requiredDashboards(
  handbook: Handbook,
): { title: string; found: Dashboard | undefined }[] {
  const all = handbook.servicesInProduction().flatMap(dashboardsOf);
  return (handbook.policy.services?.dashboardTitles ?? []).map((title) => ({
    title,
    found: all.find((each) => each.title.toLowerCase() === title.toLowerCase()),
  }));
}

/** The kinds of dashboard that the policy wants and a service does not have. */
export function missingDashboards(handbook: Handbook, service: Document): string[] {
  const kinds = new Set<string>(dashboardsOf(service).map(({ kind }) => kind));
  return (handbook.policy.services?.dashboards ?? []).filter((kind) => !kinds.has(kind));
}
