// Rule: every parameter of a runbook is used, has one meaning, and an example that it would accept.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  unused: ({ name }: { name: string }) =>
    `No code block uses the parameter \`${name}\`; write \`$${name}\` where it belongs, or take it out of \`params\``,
  example: ({ example, pattern }: { example: string; pattern: string }) =>
    `The example \`${example}\` does not match \`${pattern}\` as a whole; correct the example, or the pattern`,
  twice: ({ name }: { name: string }) =>
    `The parameter \`${name}\` is declared twice; keep one of them`,
};

export default defineRule({
  id: 'runbook/parameters-used',
  summary:
    'Every parameter of a runbook is used by a command, declared once, and has an example that it accepts.',
  why: 'A parameter promises that the page fills in the commands. One that no command uses leaves a host or a queue from the day of writing in the text, and an example that its own pattern refuses teaches the wrong form to whoever copies it.',
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
    ],
  },
  check(handbook, report) {
    for (const runbook of handbook.of('runbook')) {
      const { params } = runbook.data;
      if (!Array.isArray(params) || !runbook.body) continue;
      const code = runbook.body.code.map((block) => block.value).join('\n');
      const used = new Set(Array.from(code.matchAll(/\$\{?([A-Za-z]\w*)/g), (match) => match[1]));
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
        if (typeof pattern !== 'string' || typeof example !== 'string') return;
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
