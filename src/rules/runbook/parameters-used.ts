// Rule: every parameter of a runbook is used where a page can fill it in, and accepts what belongs there.
import type { CodeBlock } from '../../model/body.ts';
import type { Document } from '../../model/document.ts';
import type { Handbook } from '../../model/handbook.ts';
import { defineRule, subjectOf, type Finding } from '../../rule.ts';

const messages = {
  unused: ({ name }: { name: string }) =>
    `No code block uses the parameter \`${name}\`; write \`$${name}\` where it belongs, or take it out of \`params\``,
  example: ({ example, pattern }: { example: string; pattern: string }) =>
    `The example \`${example}\` does not match \`${pattern}\` as a whole; correct the example, or the pattern`,
  twice: ({ name }: { name: string }) =>
    `The parameter \`${name}\` is declared twice; keep one of them`,
  expansion: ({ written, name }: { written: string; name: string }) =>
    `No page can fill in \`${written}\`; write \`$${name}\`, or begin the block with \`${name}="$${name}"\``,
  lineBreak: ({ pattern }: { pattern: string }) =>
    `The pattern \`${pattern}\` accepts a line break, which ends a command; name the characters that a value may have`,
  open: ({ pattern, value, line }: { pattern: string; value: string; line: string }) =>
    `The pattern \`${pattern}\` accepts \`${value}\`, which nothing can quote in \`${line}\`; narrow the pattern to the values that occur`,
};

/** What ends a word, a string or a command for whoever reads a text again. */
const PROBES = [';', '$(id)', '`id`', "'", '"', '|', '&', '\\', ' '];

/** Where another language or another shell reads the value again, so that quoting is not enough. */
const READ_AGAIN = ['inner', 'single', 'heredoc', 'nested'];

export default defineRule({
  id: 'runbook/parameters-used',
  summary:
    'Every parameter of a runbook is used by a command that a page can fill in, declared once, and accepts its example and nothing that would be dangerous there.',
  why: 'A parameter promises that the page fills in the commands. One that no command uses leaves a host or a queue from the day of writing in the text, and an example that its own pattern refuses teaches the wrong form to whoever copies it. The pattern is also what keeps a hostile link out: where a value is read twice, as in `sh -c "…"`, a query or JSON, no quoting makes up for a pattern that accepts anything.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Commands use the parameters, in either form',
        files: `-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
params:
  - name: queue
    pattern: '[a-z]+(?:\\.[a-z]+)*'
    example: payments.captures
  - name: pod
    pattern: rabbitmq-[0-2]
  - name: zone
    example: eu-west-1a
---

\`\`\`bash
kubectl exec "\${pod}" -- rabbitmqctl list_consumers | grep "$queue"
kubectl get nodes -l "topology.kubernetes.io/zone=$zone"
\`\`\`
-- runbooks/payments/down.mdx --
---
title: Payments are down
---
`,
      },
      {
        title:
          'A pattern may be open where the shell quotes the value, and a block may set a variable itself',
        files: `-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
params:
  - name: queue
    pattern: .+
  - name: pod
    pattern: rabbitmq-[0-2]
---

\`\`\`bash
rabbitmqctl list_consumers | grep -F "$queue"
pod="$pod"
dig "\${pod//-/.}.example"
sh -c "rabbitmq-diagnostics -n $pod status"
\`\`\`
`,
      },
      {
        title: 'What a body that cannot be read uses is not known',
        files: `-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
params:
  - name: queue
---

ssh <user>@bastion
`,
      },
    ],
    bad: [
      {
        title: 'Not used, refused by its own pattern, and declared twice',
        files: `-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
params:
  - name: queue
    pattern: '[a-z]+'
    example: payments.captures
  - name: pod
  - name: queue
---

Set $pod to the name of the pod.

\`\`\`bash
rabbitmqctl list_consumers | grep "$queue"
echo "$pods"
\`\`\`
`,
        reports: [
          'runbooks/payments/backlog.mdx:6:14  error  The example `payments.captures` does not match `[a-z]+` as a whole; correct the example, or the pattern',
          'runbooks/payments/backlog.mdx:7:11  error  No code block uses the parameter `pod`; write `$pod` where it belongs, or take it out of `params`',
          'runbooks/payments/backlog.mdx:8:11  error  The parameter `queue` is declared twice; keep one of them',
        ],
      },
      {
        title:
          'A pattern that accepts anything in a second shell, one that accepts a line break, and an expansion',
        files: `-- runbooks/payments/backlog.mdx --
---
title: Captures pile up
params:
  - name: queue
    pattern: .+
  - name: pod
    pattern: '[^ ]{1,20}'
---

\`\`\`bash
ssh mq-1 "rabbitmqctl list_consumers | grep $queue"
kubectl get pod "$pod" "\${pod:-rabbitmq-0}"
\`\`\`
`,
        reports: [
          'runbooks/payments/backlog.mdx:5:14  error  The pattern `.+` accepts `a;a`, which nothing can quote in `ssh mq-1 "rabbitmqctl list_consumers | grep $queue"`; narrow the pattern to the values that occur',
          'runbooks/payments/backlog.mdx:7:14  error  The pattern `[^ ]{1,20}` accepts a line break, which ends a command; name the characters that a value may have',
          'runbooks/payments/backlog.mdx:12:25  error  No page can fill in `${pod:-rabbitmq-0}`; write `$pod`, or begin the block with `pod="$pod"`',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const runbook of handbook.of('runbook')) {
      const { params } = runbook.data;
      if (!Array.isArray(params) || !runbook.body) continue;
      const code = runbook.body.code.map((block) => block.value).join('\n');
      const used = new Set(Array.from(code.matchAll(/\$\{?([A-Za-z]\w*)/g), (match) => match[1]));
      // Reading shell code takes long; most parameters accept nothing that it matters for.
      let read: Use[] | undefined;
      const usesOf = (name: string) =>
        (read ??= usesIn(handbook, runbook, params)).filter((use) => use.name === name);
      const firsts = new Map<string, string>();
      const subject = subjectOf(runbook);
      params.forEach((_, index) => {
        const at = (field: string) => handbook.valueAt(runbook, `/params/${index}/${field}`);
        const [name, pattern, example] = [at('name'), at('pattern'), at('example')];
        if (typeof name !== 'string') return;
        const pointer = `/params/${index}/name`;
        const first = firsts.get(name);
        if (first !== undefined) {
          report({
            message: messages.twice({ name }),
            place: runbook.place(pointer),
            subject,
            related: [{ message: 'First declared here', place: runbook.place(first) }],
          });
          return;
        }
        firsts.set(name, pointer);
        if (!used.has(name))
          report({ message: messages.unused({ name }), place: runbook.place(pointer), subject });
        if (handbook.mayBeExpanded(code, name))
          expansions(handbook, runbook, usesOf(name)).forEach(report);
        if (typeof pattern !== 'string') return;
        const values = typeof example === 'string' ? ['a', example] : ['a'];
        openness(handbook, runbook, { index, pattern, values }, () => usesOf(name)).forEach(report);
        if (typeof example !== 'string') return;
        if (handbook.matchesWhole(pattern, example) === false)
          report({
            message: messages.example({ example, pattern }),
            place: runbook.place(`/params/${index}/example`),
            subject,
          });
      });
    }
  },
});

/** A use of a parameter, and the block of code that it is in. */
type Use = ReturnType<Handbook['parametersIn']>[number] & { block: CodeBlock };

/** Every use of the declared parameters in the code of a runbook; a block is read once for all. */
function usesIn(handbook: Handbook, runbook: Document, params: readonly unknown[]): Use[] {
  const names = new Set<string>();
  params.forEach((_, index) => {
    const name = handbook.valueAt(runbook, `/params/${index}/name`);
    if (typeof name === 'string') names.add(name);
  });
  return runbook.body!.code.flatMap((block) =>
    handbook.parametersIn(block, names).map((use) => ({ ...use, block })),
  );
}

function expansions(handbook: Handbook, runbook: Document, uses: readonly Use[]): Finding[] {
  return uses
    .filter((use) => use.in === 'expansion')
    .map(({ name, start, end, block }) => ({
      message: messages.expansion({ written: block.value.slice(start, end), name }),
      place: handbook.placeInCode(runbook, block, start, end),
      subject: subjectOf(runbook),
    }));
}

/** What a pattern accepts that no command of the runbook can take: the first of each sort. */
function openness(
  handbook: Handbook,
  runbook: Document,
  { index, pattern, values }: { index: number; pattern: string; values: readonly string[] },
  usesOf: () => readonly Use[],
): Finding[] {
  const accepts = (probe: string) =>
    values
      .map((value) => value + probe + value)
      .find((each) => handbook.matchesWhole(pattern, each));
  const place = runbook.place(`/params/${index}/pattern`);
  const subject = subjectOf(runbook);
  if (accepts('\n') !== undefined)
    return [{ message: messages.lineBreak({ pattern }), place, subject }];
  const value = PROBES.map(accepts).find((each) => each !== undefined);
  const again = value !== undefined && usesOf().find((use) => READ_AGAIN.includes(use.in));
  if (!again) return [];
  const { block, start, end } = again;
  const line = handbook.lineAt(block, start);
  const related = [
    { message: 'It is used here', place: handbook.placeInCode(runbook, block, start, end) },
  ];
  return [{ message: messages.open({ pattern, value, line }), place, subject, related }];
}
