// Rule: the page that an alert leads to says what to look at and what to do.
import { defineRule, subjectOf } from '../../rule.ts';
import type { Handbook } from '../../model/handbook.ts';
import type { Document } from '../../model/document.ts';

const messages = {
  lacking: ({ url, missing, by }: { url: string; missing: string; by: string }) =>
    `The page \`${url}\` says nothing under ${missing}, which the runbook of an alert has (${by}); write it there, or lead the alert to a page that does`,
  bare: ({ url, wanted, by }: { url: string; wanted: string; by: string }) =>
    `\`${url}\` is no runbook; lead the alert to a page with the sections ${wanted} (${by})`,
};

const ALERT = `-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
        labels:
          severity: critical
        annotations:
          runbook_url: `;

export default defineRule({
  id: 'alert/actionable',
  summary:
    'The page that an alert leads to has the sections that make the alert something to act on.',
  why: 'An alert on which nobody can act teaches people to look away. A link to a page that describes the service is not an instruction: whoever is woken needs to know what to look at first, and what to try.',
  severity: 'error',
  policy: ['runbooks.actionable', 'runbooks.sections', 'alerts.requireFor'],
  messages,
  examples: {
    good: [
      {
        title: 'Both sections, one by its other name; a page of another host is not read',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    actionable: [Diagnosis, Mitigation]
${ALERT}/runbooks/search/down/
      - alert: SearchSlow
        expr: search_duration_seconds > 2
        labels:
          severity: critical
        annotations:
          runbook_url: https://runbooks.example.net/search-slow
-- runbooks/search/down.md --
# Search is down

## Triage

Look at the dashboard.

## Mitigation

Restart the pods.
`,
      },
      {
        title: 'What runbook/has-sections tells of the runbook itself is not told twice',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    actionable: [Mitigation]
${ALERT}/runbooks/search/down/
-- runbooks/search/down.md --
# Search is down
`,
      },
    ],
    bad: [
      {
        title: 'A guide that explains, a procedure with an empty section, and a list of pages',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  runbooks:
    actionable: [Diagnosis, Mitigation]
${ALERT}/guide/search/
      - alert: SearchIndexStale
        expr: time() - search_index_updated_seconds > 900
        labels:
          severity: critical
        annotations:
          runbook_url: /runbooks/search/reindex/
      - alert: SearchSlow
        expr: search_duration_seconds > 2
        labels:
          severity: critical
        annotations:
          runbook_url: /runbooks/
-- guide/search.md --
# How search works

It has an index.
-- runbooks/search/reindex.md --
---
title: Build the search index anew
type: procedure
---

## Diagnosis

Look at the age of the index.

## Mitigation
`,
        reports: [
          'alerts/search.yaml:9:24  error  The page `/guide/search/` says nothing under `Diagnosis` and `Mitigation`, which the runbook of an alert has (`handbook.yaml:4`); write it there, or lead the alert to a page that does',
          'alerts/search.yaml:15:24  error  The page `/runbooks/search/reindex/` says nothing under `Mitigation`, which the runbook of an alert has (`handbook.yaml:4`); write it there, or lead the alert to a page that does',
          'alerts/search.yaml:21:24  error  `/runbooks/` is no runbook; lead the alert to a page with the sections `Diagnosis` and `Mitigation` (`handbook.yaml:4`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const wanted = handbook.policy.runbooks?.actionable ?? [];
    if (wanted.length === 0) return;
    const by = handbook.setBy('runbooks.actionable');
    for (const alert of handbook.alerts) {
      const link = handbook.runbookOf(alert);
      if (!handbook.needsRunbook(alert) || link.kind !== 'page') continue;
      const { url, page } = link;
      const where = { place: link.annotation.place, subject: subjectOf(alert) };
      if (typeof page === 'string' || !('kind' in page)) {
        report({ message: messages.bare({ url, wanted: handbook.list(wanted), by }), ...where });
        continue;
      }
      const missing = handbook.list(lacking(handbook, page, wanted));
      if (missing !== '') report({ message: messages.lacking({ url, missing, by }), ...where });
    }
  },
});

/** The sections that a page lacks and that runbook/has-sections does not want of it anyway. */
function lacking(handbook: Handbook, page: Document, wanted: readonly string[]): string[] {
  const sections = handbook.policy.runbooks?.sections ?? [];
  const told =
    page.kind === 'runbook' && handbook.settings.levels['runbook/has-sections'] !== 'off'
      ? handbook.runbookType(page)
      : undefined;
  return wanted.filter((heading) => {
    const section = sections.find(
      (each) => each.heading.toLowerCase() === heading.toLowerCase(),
    ) ?? { heading };
    if (told !== undefined && section.requiredFor?.includes(told)) return false;
    return handbook.missingSections(page, [section], () => true).length > 0;
  });
}
