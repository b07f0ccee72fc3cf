// Where a rule is explained: its page on the handbook's site.
import type { Report } from '../check.ts';

/**
 * The absolute URL of a rule's page, or of the list of rules; undefined where handbook.yaml does not
 * say where the site is, or says it wrongly.
 */
export function helpUrl(report: Report, rule?: string): string | undefined {
  if (report.url === undefined || !/^https?:\/\//i.test(report.url)) return undefined;
  return URL.parse(`${report.url}/rules/${rule === undefined ? '' : `${rule}/`}`)?.href;
}
