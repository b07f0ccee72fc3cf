// The pages of the site that are no documents: lists, reports, and one for each rule.
import { kindNames, kinds } from './kind.ts';

/** The paths of the site's own pages, which documents may link to. */
export function sitePages(rules: readonly { id: string }[]): string[] {
  return [
    '/',
    '/help/',
    '/policy/',
    '/health/',
    '/search/',
    '/rules/',
    '/actions/',
    '/windows/',
    '/recovery/',
    '/readiness/',
    '/reports/',
    '/reports/weekly/',
    '/reports/monthly/',
    '/reports/scorecard/',
    '/reports/ops-review/',
    '/reports/on-call/',
    '/contacts/',
    '/dashboards/',
    '/calendar/',
    ...kindNames.map((name) => `/${kinds[name].base}/`),
    ...rules.map((rule) => `/rules/${rule.id}/`),
  ];
}
