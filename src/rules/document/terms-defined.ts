// Rule: the glossary explains the terms that the policy names.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  term: ({ term, by }: { term: string; by: string }) =>
    `The glossary does not explain \`${term}\`, which the policy names (${by}); add it in bold, as a heading, or at the start of a list item or a table cell`,
  absent: ({ id, near }: { id: string; near: string | undefined }) =>
    `The glossary \`${id}\` is no guide of this handbook; ${near ? `did you mean \`${near}\`?` : 'write it, or name another one'}`,
  unnamed: () =>
    'Terms are to be explained and no glossary is named; set `documents.glossary` to the id of the guide that explains them',
};

export default defineRule({
  id: 'document/terms-defined',
  summary: 'The glossary explains every term that the policy names.',
  why: 'An abbreviation saves its author a second and costs each new colleague an afternoon. Nobody asks on the bridge what DLQ means; they nod and miss the point.',
  severity: 'warning',
  policy: ['documents.glossary', 'documents.terms'],
  messages,
  examples: {
    good: [
      {
        title: 'In bold, as a heading, in a list and in a table',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    glossary: glossary
    terms: [SLO, error budget, DLQ, RPO, on-call, C++]
-- guide/glossary.md --
# Glossary

**SLI, SLO.** What is measured, and the value that it is held to.

## Error budget

What an objective leaves over.

- DLQ: the queue for what could not be handled.
- \`C++\`: the language of the search engine.

__On-call__ is who is paged.

| Term | Meaning |
| --- | --- |
| RPO | How much data may be lost. |
`,
      },
    ],
    bad: [
      {
        title: 'A term in passing, as a part of another word, or in code is not explained',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    glossary: glossary
    terms: [SLO, DLQ, RPO]
-- guide/glossary.md --
# Glossary

**SLOs.** What services are held to. Look at the DLQ too.

\`\`\`text
## RPO
\`\`\`
`,
        reports: [
          'guide/glossary.md:1:1  warning  The glossary does not explain `DLQ`, which the policy names (`handbook.yaml:5`); add it in bold, as a heading, or at the start of a list item or a table cell',
          'guide/glossary.md:1:1  warning  The glossary does not explain `RPO`, which the policy names (`handbook.yaml:5`); add it in bold, as a heading, or at the start of a list item or a table cell',
          'guide/glossary.md:1:1  warning  The glossary does not explain `SLO`, which the policy names (`handbook.yaml:5`); add it in bold, as a heading, or at the start of a list item or a table cell',
        ],
      },
      {
        title: 'There is no such guide',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    glossary: glosary
    terms: [SLO]
-- guide/glossary.md --
# Glossary
`,
        reports: [
          'handbook.yaml:4:15  error  The glossary `glosary` is no guide of this handbook; did you mean `glossary`?',
        ],
      },
      {
        title: 'No glossary is named',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  documents:
    terms: [SLO]
-- guide/glossary.md --
# Glossary
`,
        reports: [
          'handbook.yaml:4:12  error  Terms are to be explained and no glossary is named; set `documents.glossary` to the id of the guide that explains them',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { glossary: id, terms = [] } = handbook.policy.documents ?? {};
    const { settings } = handbook;
    const at = (field: string) => settings.place(`/policy/documents/${field}`) ?? settings.top;
    if (terms.length === 0) return;
    if (id === undefined) {
      report({ message: messages.unnamed(), place: at('terms') });
      return;
    }
    const glossary = handbook.get('guide', id);
    if (!glossary) {
      const near = handbook.nearestId(['guide'], id);
      report({ message: messages.absent({ id, near }), place: at('glossary') });
      return;
    }
    // What a body that cannot be read explains is not known, and a planned one explains nothing yet.
    if (!glossary.body || !handbook.isPublished(glossary)) return;
    const by = handbook.setBy('documents.terms');
    for (const term of terms)
      if (!handbook.explains(glossary, term))
        report({
          message: messages.term({ term, by }),
          place: glossary.place(),
          subject: subjectOf(glossary),
        });
  },
});
