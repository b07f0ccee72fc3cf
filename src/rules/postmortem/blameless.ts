// Rule: a postmortem asks what let it happen, and not whose fault it was.
import type { Place } from '../../model/place.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  verdict: ({ words }: { words: string }) =>
    `\`${words}\` ends the question at a person, and the next one will make the same slip; write what let it happen, for example “the command took any host, and production looked like staging”`,
  character: ({ words }: { words: string }) =>
    `\`${words}\` judges people, and nobody tells the truth to a judge; write what was done and why it seemed right, for example “the dashboard was green, so the release went on”`,
  hindsight: ({ words }: { words: string }) =>
    `\`${words}\` measures people by what is known today; write what could be seen at that moment, for example “the graph showed the queue only after ten minutes”`,
  omission: ({ words }: { words: string }) =>
    `\`${words}\` asks people never to slip; write what relied on memory, for example “nothing but a line in the runbook asks for the backup”`,
  fault: ({ words }: { words: string }) =>
    `\`${words}\` looks for someone to carry it, and not for what to change; write the causes, for example “the review did not show the change of the limit”`,
  person: ({ words }: { words: string }) =>
    `\`${words}\` makes a person the cause; write what happened and what allowed it, for example “the release went out without the check, which can be skipped”`,
  own: ({ words, by }: { words: string; by: string }) =>
    `\`${words}\` puts blame on people, as the policy sees it (${by}); write what happened and what let it happen`,
};

/** What one may say of a machine, or of the practice itself, is not meant. */
const WORDS = {
  verdict: /(?:human|operator|user|pilot) error(?! (?:rate|budget|message|page|code|count)s?)/,
  character:
    /careless(?:ly|ness)?|negligen(?:t|tly|ce)|incompeten(?:t|ce)|stupid(?:ly|ity)?|sloppy|sloppiness|laziness|lazy(?![-\s](?:load|init|eval|import|fetch|connect|creat|expir|free|delet))|reckless(?:ly|ness)?/,
  hindsight: /should(?: have|['’]ve) (?:known|noticed|seen|realised|realized)|ought to have known/,
  omission:
    /forgot to|(?<!(?:replica|standby|follower|client|crawler|node|service)s? )failed to follow|neglected to|did not bother to|didn['’]t bother to/,
  fault:
    /(?:whose|his|her|their|your|my|our) fault|at fault|fault of|to blame|(?<!(?:git|no|without) )blame[ds]?(?![-\w])/,
} as const;

const QUOTED = '(?<quoted>“[^”]*”|"[^"]*"|«[^»]*»)';
const VERBS = 'forgot|failed|broke|caused|neglected|messed up|screwed up|ruined';
const EDGES = ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])'] as const;

/** Text is wrapped anywhere, so that a space stands for any white space. */
const wrapped = (source: string) => source.replaceAll(' ', '\\s+');

const PERSON = new RegExp(
  `${QUOTED}|${EDGES[0]}(?<name>\\p{Lu}[\\p{L}-]+)(?:\\s+(?:had|has|then|also|\\p{L}+ly)){0,2}(?:\\s+(?:${wrapped(VERBS)})|['’]s\\s+(?:mistake|error|fault))${EDGES[1]}`,
  'gu',
);

/** A line of a quotation, perhaps in a list. */
const BLOCK_QUOTE = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*>/;

export default defineRule({
  id: 'postmortem/blameless',
  summary: 'A postmortem asks what let it happen, and not whose fault it was.',
  why: 'Whoever is blamed once tells less the next time, and then the true cause stays where it is. People act on what they see; a text that says what they saw finds the screen, the default and the missing check that would have misled anyone.',
  severity: 'warning',
  policy: ['postmortems.blame'],
  messages,
  examples: {
    good: [
      {
        title: 'What happened, in neutral words; quotes, code and the words of the trade',
        files: `-- people.yaml --
- id: ana
  name: Ana Souza
-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
---

This text is blameless. Ana restarted the service, and the lazy loading of the settings failed.

The chat said “this is human error”, and \`git blame\` shows the line.

> It was the fault of the operator.

The replica failed to follow the primary, and the user error rate rose.

The fault tolerance of the cluster is no help: Redis caused a page fault.
`,
      },
    ],
    bad: [
      {
        title: 'Words that blame, in the text and in the fields, and what the policy adds',
        files: `-- handbook.yaml --
title: Example Shop operations
policy:
  postmortems:
    blame: [rookie mistake]
-- people.yaml --
- id: ana
  name: Ana Souza
-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
causes:
  - category: deployment
    role: root
    summary: Human error during the release.
actions:
  - title: 'Train those who are at fault'
---

Somebody forgot to run the check, which was **careless**. Souza accidentally
broke the cart; they should have
known. It was a rookie mistake, and nobody else is to blame.
`,
        reports: [
          'postmortems/checkout-errors.mdx:7:14  warning  `Human error` ends the question at a person, and the next one will make the same slip; write what let it happen, for example “the command took any host, and production looked like staging”',
          'postmortems/checkout-errors.mdx:9:33  warning  `at fault` looks for someone to carry it, and not for what to change; write the causes, for example “the review did not show the change of the limit”',
          'postmortems/checkout-errors.mdx:12:10  warning  `forgot to` asks people never to slip; write what relied on memory, for example “nothing but a line in the runbook asks for the backup”',
          'postmortems/checkout-errors.mdx:12:47  warning  `careless` judges people, and nobody tells the truth to a judge; write what was done and why it seemed right, for example “the dashboard was green, so the release went on”',
          'postmortems/checkout-errors.mdx:12:59  warning  `Souza accidentally broke` makes a person the cause; write what happened and what allowed it, for example “the release went out without the check, which can be skipped”',
          'postmortems/checkout-errors.mdx:13:22  warning  `should have known` measures people by what is known today; write what could be seen at that moment, for example “the graph showed the queue only after ten minutes”',
          'postmortems/checkout-errors.mdx:14:17  warning  `rookie mistake` puts blame on people, as the policy sees it (`handbook.yaml:4`); write what happened and what let it happen',
          'postmortems/checkout-errors.mdx:14:52  warning  `to blame` looks for someone to carry it, and not for what to change; write the causes, for example “the review did not show the change of the limit”',
        ],
      },
    ],
  },
  check(handbook, report) {
    const names = new Set(
      handbook
        .of('person')
        .flatMap(({ title }) => title.split(/\s+/).filter((word) => word.length > 1)),
    );
    const own = (handbook.policy.postmortems?.blame ?? []).map((words) =>
      words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    const groups = Object.entries(WORDS).map(([name, { source }]) => `(?<${name}>${source})`);
    if (own.length > 0) groups.push(`(?<own>${own.join('|')})`);
    const words = new RegExp(
      `${QUOTED}|${EDGES[0]}(?:${wrapped(groups.join('|'))})${EDGES[1]}`,
      'giu',
    );
    const by = handbook.setBy('postmortems.blame');
    for (const postmortem of handbook.of('postmortem')) {
      if (!handbook.isPublished(postmortem)) continue;
      const { source, body } = postmortem;
      const subject = subjectOf(postmortem);
      const lines = source.text.split('\n');
      const inQuote = ({ start }: Place) => BLOCK_QUOTE.test(lines[start.line - 1]!);
      const parts = [
        ...(body?.texts ?? []).filter((place) => !inQuote(place)),
        ...handbook.postmortems
          .prosePointers(postmortem)
          .map((pointer) => unquoted(postmortem.place(pointer), lines)),
      ];
      for (const within of parts) {
        const told: Place[] = [];
        for (const { match, place } of handbook.matches(source, PERSON, within)) {
          if (!names.has(match.groups!['name'] ?? '')) continue;
          told.push(place);
          report({ message: messages.person({ words: plain(match[0]) }), place, subject });
        }
        for (const { match, place } of handbook.matches(source, words, within)) {
          const [kind] = Object.entries(match.groups!).find(([, text]) => text !== undefined) ?? [];
          if (kind === undefined || kind === 'quoted') continue;
          if (told.some((each) => holds(each, place.start))) continue;
          const message = messages[kind as keyof typeof messages]({ words: plain(match[0]), by });
          report({ message, place, subject });
        }
      }
    }
  },
});

/** A match on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The place of a YAML value without the quotes around it, which quote nobody. */
function unquoted(place: Place, lines: readonly string[]): Place {
  const { start, end } = place;
  if (!/["']/.test(lines[start.line - 1]![start.column - 1] ?? '')) return place;
  return {
    ...place,
    start: { ...start, column: start.column + 1 },
    end: { ...end, column: end.column - 1 },
  };
}

function holds({ start, end }: Place, point: Place['start']): boolean {
  const at = ({ line, column }: Place['start']) => line * 1e6 + column;
  return at(start) <= at(point) && at(point) < at(end);
}
