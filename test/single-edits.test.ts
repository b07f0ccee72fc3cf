// One wrong edit of the example handbook is one error, where the edit was made.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { openHandbook } from '../src/open.ts';
import { rules } from '../src/rules/index.ts';
import { TODAY } from './archive.ts';

const CONTENT = join(import.meta.dirname, '../content');

/** An edit of one file: the text that goes, and what takes its place; without both, the file goes. */
interface Edit {
  path: string;
  find?: string;
  replace?: string;
}

interface Case {
  what: string;
  edit: Edit;
  rule: string;
  /** Where the error stands, when it is not in the edited file. */
  path?: string;
  /** True where a published address goes with it, which `urls.txt` promised. */
  unpublishes?: boolean;
  /** A piece of the line on which the error stands, after the edit. */
  line: string;
}

const POSTMORTEM = 'postmortems/2026-10-06-checkout-errors.mdx';
const RFC = 'rfcs/0011-quorum-queues-for-every-queue.mdx';
const INCIDENT = 'incidents/2026-10-06-checkout-errors.yaml';

const cases: Case[] = [
  {
    what: 'an action loses its owner',
    edit: { path: POSTMORTEM, find: '    owner: jonas-lind\n', replace: '' },
    rule: 'postmortem/action-has-owner',
    line: '  - id: A4',
  },
  {
    what: 'an action loses its due date',
    edit: { path: POSTMORTEM, find: '    due: 2026-12-14\n', replace: '' },
    rule: 'postmortem/action-has-due-date',
    line: '  - id: A4',
  },
  {
    what: 'an action’s due date is past',
    edit: { path: POSTMORTEM, find: 'due: 2026-12-14', replace: 'due: 2026-11-20' },
    rule: 'postmortem/action-on-time',
    line: 'due: 2026-11-20',
  },
  {
    what: 'ownership was confirmed two quarters earlier',
    edit: {
      path: 'services/checkout-api.mdx',
      find: 'ownershipVerified: 2026-09-30',
      replace: 'ownershipVerified: 2026-03-30',
    },
    rule: 'service/ownership-fresh',
    line: 'ownershipVerified: 2026-03-30',
  },
  {
    what: 'owner and backup are the same person',
    edit: {
      path: 'services/redis-cache.mdx',
      find: 'backup: platform',
      replace: 'backup: sofia-marino',
    },
    rule: 'service/backup-is-not-owner',
    line: 'backup: sofia-marino',
  },
  {
    what: 'the owner has left',
    edit: {
      path: 'people.yaml',
      find: '- id: sofia-marino\n',
      replace: '- id: sofia-marino\n  active: false\n  leftOn: 2026-11-20\n',
    },
    rule: 'service/owner-active',
    path: 'services/redis-cache.mdx',
    line: 'owner: sofia-marino',
  },
  {
    what: 'the runbook that an alert links to is gone',
    edit: { path: 'runbooks/rabbitmq/unroutable-messages.mdx' },
    unpublishes: true,
    rule: 'alert/runbook-exists',
    path: 'alerts/rabbitmq.yaml',
    line: 'runbooks/rabbitmq/unroutable-messages/',
  },
  {
    what: 'a heading that a deep link uses has another name',
    edit: {
      path: 'runbooks/catalog/price-mismatch.mdx',
      find: '\n## Mitigation\n',
      replace: '\n## Remediation\n',
    },
    unpublishes: true,
    rule: 'alert/runbook-exists',
    path: 'alerts/catalog-api.yaml',
    line: 'price-mismatch/#mitigation',
  },
  {
    what: 'a high-risk RFC has no section on the way back',
    edit: { path: RFC, find: '\n## Rollback\n', replace: '\n## What else\n' },
    unpublishes: true,
    rule: 'rfc/has-rollback-plan',
    line: 'risk: high',
  },
  {
    what: 'the window of an RFC is moved to a Monday',
    edit: {
      path: RFC,
      find: 'start: 2026-12-01T02:00:00Z\n    end: 2026-12-01T04:00:00Z',
      replace: 'start: 2026-11-30T02:00:00Z\n    end: 2026-11-30T04:00:00Z',
    },
    rule: 'rfc/in-window',
    line: 'start: 2026-11-30T02:00:00Z',
  },
  {
    what: 'an approval is removed',
    edit: {
      path: RFC,
      find: '  - by: sofia-marino\n    role: on-call\n    on: 2026-11-10\n',
      replace: '',
    },
    rule: 'rfc/approved',
    line: '  - by: peter-novak',
  },
  {
    what: 'the postmortem of a severe incident is gone',
    edit: { path: 'postmortems/2026-05-12-certificate-expired.mdx' },
    unpublishes: true,
    rule: 'incident/has-postmortem',
    path: 'incidents/2026-05-12-certificate-expired.yaml',
    line: 'severity: sev1',
  },
  {
    what: 'two moments change places',
    edit: {
      path: INCIDENT,
      find: 'detectedAt: 2026-10-06T13:24:00Z\nacknowledgedAt: 2026-10-06T13:26:00Z',
      replace: 'detectedAt: 2026-10-06T13:26:00Z\nacknowledgedAt: 2026-10-06T13:24:00Z',
    },
    rule: 'incident/timeline-ordered',
    line: 'acknowledgedAt: 2026-10-06T13:24:00Z',
  },
  {
    what: 'a drill is due more often than it took place',
    edit: {
      path: 'services/postgres-main.mdx',
      find: 'restoreEvery: P3M',
      replace: 'restoreEvery: P7D',
    },
    rule: 'drill/restore-on-time',
    line: 'restoreEvery: P7D',
  },
  // Nothing is known of what a file says that cannot be read, and what follows from that is no error.
  {
    what: 'the front matter of a service cannot be read',
    edit: { path: 'services/cart-api.mdx', find: '\nowner: ', replace: '\nowner: [' },
    rule: 'document/syntax',
    line: 'backup: ',
  },
  {
    what: 'a team cannot be read',
    edit: { path: 'teams/checkout.yaml', find: 'name: ', replace: 'name: [' },
    rule: 'document/syntax',
    line: '',
  },
  {
    what: 'the people cannot be read',
    edit: { path: 'people.yaml', find: '- id: sofia-marino\n', replace: '- id: "sofia-marino\n' },
    rule: 'document/syntax',
    line: '',
  },
  {
    what: 'the note of a change cannot be read',
    edit: {
      path: 'change-notes/2026-03-10-cap-on-replication-slots.yaml',
      find: 'title: ',
      replace: 'title: [',
    },
    rule: 'document/syntax',
    line: '',
  },
  {
    what: 'the day of a review is no day',
    edit: {
      path: 'services/checkout-api.mdx',
      find: 'ownershipVerified: 2026-09-30',
      replace: 'ownershipVerified: [2026-09-30]',
    },
    rule: 'document/schema',
    line: 'ownershipVerified: [',
  },
  {
    what: 'the moment of the mitigation is no moment',
    edit: {
      path: 'incidents/2025-12-09-checkout-slow.yaml',
      find: '\nmitigatedAt: ',
      replace: '\nmitigatedAt: about ',
    },
    rule: 'document/schema',
    line: 'mitigatedAt: about',
  },
  {
    what: 'the team that owns a service is misspelt',
    edit: {
      path: 'services/cart-api.mdx',
      find: '\nowner: checkout\n',
      replace: '\nowner: chekout\n',
    },
    rule: 'reference/resolves',
    line: 'owner: chekout',
  },
  {
    what: 'handbook.yaml extends a preset that there is not',
    edit: { path: 'handbook.yaml', find: '\nextends: ', replace: '\nextends: x' },
    rule: 'document/schema',
    line: 'extends: x',
  },
];

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'handrail-edits-'));
  cpSync(CONTENT, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function errors() {
  const handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0) });
  return check(handbook, rules).diagnostics;
}

test('the example handbook is clean', async () => {
  expect(await errors()).toEqual([]);
});

describe('one edit, one error', () => {
  test.each(cases)('$what', async ({ edit, rule, path = edit.path, line, unpublishes }) => {
    const file = join(root, edit.path);
    const before = readFileSync(file, 'utf8');
    if (edit.find === undefined) rmSync(file);
    else {
      expect(before.split(edit.find).length, 'occurrences of the text to edit').toBe(2);
      writeFileSync(file, before.replace(edit.find, edit.replace ?? ''));
    }
    try {
      const found = await errors();
      expect(found.map((each) => `${each.rule} ${each.place.path}`)).toEqual([
        `${rule} ${path}`,
        ...(unpublishes ? ['url/permanent urls.txt'] : []),
      ]);
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      expect(lines[found[0]!.place.start.line - 1]).toContain(line);
    } finally {
      writeFileSync(file, before);
    }
  });
});
