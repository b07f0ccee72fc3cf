// Rule: links use schemes that run nothing.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unsafe: ({ scheme, allowed }: { scheme: string; allowed: string }) =>
    `A link uses the scheme \`${scheme}:\`; use ${allowed}, or a path within the handbook`,
};

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
  },
});
