// Rule: links use schemes that run nothing.
import type { Json } from '../../model/yaml.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unsafe: ({ scheme, allowed }: { scheme: string; allowed: string }) =>
    `A link uses the scheme \`${scheme}:\`; use ${allowed}, or a path within the handbook`,
};

/** How a text begins that a browser would run, whatever stands between the letters. */
const RUNS =
  /^[\s\p{C}]*(?:j[\s\p{C}]*a[\s\p{C}]*v|v[\s\p{C}]*b|d[\s\p{C}]*a[\s\p{C}]*t|file:|[a-z]*script)/iu;

/** Visits every text in the data of a document that may run, with the keys that lead to it. */
function visit(value: Json, keys: string[], found: (text: string, keys: string[]) => void): void {
  if (typeof value === 'string') {
    if (RUNS.test(value)) found(value, keys);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) visit(item, [...keys, key], found);
}

export default defineRule({
  id: 'link/safe-scheme',
  summary: 'Links use a scheme that opens a page, a mail or a call, and runs nothing.',
  why: 'A `javascript:` or `data:` address runs in the browser of everyone who follows it, with whatever they are logged in to. The scheme is read as a browser reads it, so spaces, escapes and letter case hide nothing.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'A web page, a mail and a telephone number',
        files: `-- guide/contacts.md --
# Contacts

[Status page](https://status.example.com), [mail](mailto:ops@example.com), [call](tel:+351210000000).
`,
      },
    ],
    bad: [
      {
        title: 'Schemes that run code or open a local file',
        files: `-- guide/contacts.md --
# Contacts

Open the [console](JavaScript:alert%281%29) or [your notes](file:///tmp/notes.txt).
`,
        reports: [
          'guide/contacts.md:3:10  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook',
          'guide/contacts.md:3:48  error  A link uses the scheme `file:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook',
        ],
      },
      {
        title: 'In a field and in an annotation, which become links too',
        files: `-- alerts/search.yaml --
groups:
  - name: search
    rules:
      - alert: SearchDown
        expr: up{job="search"} == 0
        annotations:
          dashboard_url: javascript:alert(1)
-- services/search.mdx --
---
title: Search
repository: javascript:alert(1)
---
`,
        reports: [
          'alerts/search.yaml:7:26  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook',
          'services/search.mdx:3:13  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook',
        ],
      },
    ],
  },
  check(handbook, report) {
    const names = handbook.safeSchemes.map((scheme) => `\`${scheme}:\``);
    const allowed = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
    for (const document of handbook.documents)
      for (const { url, place } of document.body?.links ?? []) {
        const target = handbook.link(document, url);
        if (target.kind !== 'unsafe') continue;
        const message = messages.unsafe({ scheme: target.scheme, allowed });
        report({ message, place, subject: subjectOf(document) });
      }
    // A field or an annotation becomes a link on a page just as well.
    for (const document of handbook.documents)
      visit(document.data, [], (text, keys) => {
        const scheme = handbook.schemeOf(text);
        if (scheme === undefined || handbook.safeSchemes.includes(scheme)) return;
        const pointer = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        report({
          message: messages.unsafe({ scheme, allowed }),
          place: document.place(pointer.join('')),
          subject: subjectOf(document),
        });
      });
    for (const alert of handbook.alerts)
      for (const { value, place } of alert.annotations.values()) {
        const scheme = RUNS.test(value) ? handbook.schemeOf(value) : undefined;
        if (scheme === undefined || handbook.safeSchemes.includes(scheme)) continue;
        report({ message: messages.unsafe({ scheme, allowed }), place, subject: subjectOf(alert) });
      }
  },
});
