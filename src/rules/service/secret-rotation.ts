// Rule: every secret was rotated in time, and none may stay longer than the policy allows.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  missing: ({ name, every, by }: { name: string; every: string; by: string }) =>
    `Nobody says when the secret \`${name}\` was last rotated; set \`rotated\` to the date, and rotate it every ${every} (${by})`,
  stale: (values: { name: string; on: string; due: string; every: string; by: string }) =>
    `The secret \`${values.name}\` was last rotated on \`${values.on}\` and was due again by ${values.due}; rotate it and set the date; it may stay for ${values.every} (${values.by})`,
  future: ({ name, on, today }: { name: string; on: string; today: string }) =>
    `The rotation of \`${name}\` is dated \`${on}\`, which is after ${today}; write the date on which it was rotated`,
  longer: ({ name, own, every, by }: { name: string; own: string; every: string; by: string }) =>
    `The secret \`${name}\` is rotated every \`${own}\`; shorten it to what the policy allows, ${every} (${by})`,
};

export default defineRule({
  id: 'service/secret-rotation',
  summary:
    'Every secret of a service was rotated in time, and no secret may stay longer than the policy allows.',
  why: 'A secret that leaks is used quietly. Whoever copied a password from a log in spring still has it in winter, unless it has been replaced since. Rotation on a fixed cadence ends every leak that nobody noticed, and keeps the procedure familiar for the leak that somebody does.',
  severity: 'error',
  clock: true,
  policy: ['services.rotateSecretsEvery'],
  messages,
  examples: {
    good: [
      {
        title: 'Rotated within the quarter, and one within its own shorter time',
        files: `-- services/payments.mdx --
---
title: Payments
secrets:
  - name: payments-database
    rotated: 2026-09-18
  - name: payments-provider-key
    rotated: 2026-11-02
    rotateEvery: P1M
---
-- services/gift-cards.mdx --
---
title: Gift cards
lifecycle: retired
secrets:
  - name: gift-cards-database
---
`,
      },
      {
        title: 'Nobody says how often',
        files: `-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- services/payments.mdx --
---
title: Payments
secrets:
  - name: payments-database
---
`,
      },
    ],
    bad: [
      {
        title: 'Too long ago by the policy and by its own time, on a day to come, and never',
        files: `-- services/payments.mdx --
---
title: Payments
secrets:
  - name: payments-database
    rotated: 2026-06-18
  - name: payments-provider-key
    rotated: 2026-10-02
    rotateEvery: P1M
  - name: payments-webhooks
    rotated: 2026-12-01
  - name: payments-queue
---
`,
        reports: [
          'services/payments.mdx:5:14  error  The secret `payments-database` was last rotated on `2026-06-18` and was due again by 2026-09-18; rotate it and set the date; it may stay for 3 months (the preset `standard`)',
          'services/payments.mdx:7:14  error  The secret `payments-provider-key` was last rotated on `2026-10-02` and was due again by 2026-11-02; rotate it and set the date; it may stay for 1 month (its own `rotateEvery`)',
          'services/payments.mdx:10:14  error  The rotation of `payments-webhooks` is dated `2026-12-01`, which is after 2026-11-21; write the date on which it was rotated',
          'services/payments.mdx:11:5  error  Nobody says when the secret `payments-queue` was last rotated; set `rotated` to the date, and rotate it every 3 months (the preset `standard`)',
        ],
      },
      {
        title: 'A time of its own that is longer than the policy’s',
        files: `-- services/payments.mdx --
---
title: Payments
secrets:
  - name: payments-database
    rotated: 2026-06-18
    rotateEvery: P1Y
---
`,
        reports: [
          'services/payments.mdx:6:18  error  The secret `payments-database` is rotated every `P1Y`; shorten it to what the policy allows, 3 months (the preset `standard`)',
        ],
      },
    ],
  },
  check(handbook, report) {
    const limit = handbook.policy.services?.rotateSecretsEvery;
    const policy = handbook.setBy('services.rotateSecretsEvery');
    for (const service of handbook.servicesInUse()) {
      const { secrets } = service.data;
      if (!Array.isArray(secrets) || !handbook.isPublished(service)) continue;
      secrets.forEach((secret, index) => {
        if (typeof secret !== 'object' || secret === null || Array.isArray(secret)) return;
        const at = `/secrets/${index}`;
        const name = String(secret['name']);
        const raise = (message: string, field: string) =>
          report({ message, place: service.place(at + field), subject: subjectOf(service) });
        const { rotateEvery: own } = secret;
        if (typeof own === 'string' && limit !== undefined && handbook.longer(own, limit)) {
          const every = handbook.words(limit);
          raise(messages.longer({ name, own, every, by: policy }), '/rotateEvery');
          return;
        }
        const cadence = typeof own === 'string' ? own : limit;
        if (cadence === undefined) return;
        const by = typeof own === 'string' ? 'its own `rotateEvery`' : policy;
        const state = handbook.recency(secret['rotated'], cadence);
        if (state.is === 'missing')
          raise(messages.missing({ name, every: handbook.cadence(cadence), by }), '');
        else if (state.is === 'future')
          raise(messages.future({ name, on: state.on, today: handbook.today }), '/rotated');
        else if (state.is === 'stale')
          raise(messages.stale({ name, ...state, every: handbook.words(cadence), by }), '/rotated');
      });
    }
  },
});
