// What a change caused: scripted repositories, checked as CI checks a pull request.
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseArchive } from './archive.ts';
import { remove, temporary } from './build.ts';
import { Repository } from './repository.ts';

const folder = temporary();
afterAll(() => remove(folder));

/** A small shop on a day on which three things became overdue. */
const SHOP = parseArchive(`-- handbook.yaml --
title: Example Shop operations
url: https://ops.example.com
extends: minimal
policy:
  warnBefore: P7D
  documents:
    reviewEvery: { runbook: P3M }
rules:
  document/fresh: error
-- runbooks/search/slow.md --
---
title: Search is slow
reviewed: 2026-08-20
---

Restart the search service.
-- runbooks/search/down.md --
---
title: Search is down
reviewed: 2026-08-19
---

Restart the search service.
-- runbooks/search/stale.md --
---
title: Search is stale
reviewed: 2026-08-18
---

Run the indexer.
-- runbooks/checkout/latency.md --
---
title: Checkout is slow
reviewed: 2026-11-01
---

Scale the checkout service.
-- runbooks/payments/refused.md --
---
title: Payments are refused
reviewed: 2026-08-25
---

Look at the provider's status page.
-- alerts/shop.yaml --
groups:
  - name: shop
    rules:
      - alert: SearchSlow
        expr: search_latency > 1
        annotations:
          runbook_url: https://ops.example.com/runbooks/search/slow/
      - alert: SearchDown
        expr: search_up == 0
        annotations:
          runbook_url: https://ops.example.com/runbooks/search/down/
      - alert: SearchStale
        expr: search_age > 3600
        annotations:
          runbook_url: https://ops.example.com/runbooks/search/stale/
      - alert: CheckoutSlow
        expr: checkout_latency > 1
        annotations:
          runbook_url: https://ops.example.com/runbooks/checkout/latency/
      - alert: PaymentsRefused
        expr: payments_refused > 1
        annotations:
          runbook_url: https://ops.example.com/runbooks/payments/refused/
-- people.yaml --
- id: ana
  name: Ana Souza
`);

let count = 0;

/** A repository with these files in its first commit. */
function repository(files: ReadonlyMap<string, string | Buffer> = SHOP): Repository {
  return new Repository(join(folder, String(++count)), files);
}

describe('a pull request', () => {
  test('that is innocent passes on a day on which three things became overdue', () => {
    const shop = repository();
    shop.git('switch', '--quiet', '--create', 'change');
    shop.edit('runbooks/checkout/latency.md', 'Scale the', 'Scale out the');
    shop.commit();
    expect(shop.since()).toMatchInlineSnapshot(`
      "runbooks/search/down.md:3:11  overdue  The last review was on \`2026-08-19\` and the next was due by 2026-11-19 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/slow.md:3:11  overdue  The last review was on \`2026-08-20\` and the next was due by 2026-11-20 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/stale.md:3:11  overdue  The last review was on \`2026-08-18\` and the next was due by 2026-11-18 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      0 errors, 0 warnings in 6 documents, 3 overdue, 1 due soon
      exit 0
      "
    `);
  });

  test('that deletes a runbook is stopped at the alert', () => {
    const shop = repository();
    shop.remove('runbooks/checkout/latency.md');
    expect(shop.since()).toMatchInlineSnapshot(`
      "alerts/shop.yaml:19:24  error  No runbook is at \`/runbooks/checkout/latency/\`; write it, or correct the address  alert/runbook-exists
      runbooks/search/down.md:3:11  overdue  The last review was on \`2026-08-19\` and the next was due by 2026-11-19 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/slow.md:3:11  overdue  The last review was on \`2026-08-20\` and the next was due by 2026-11-20 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/stale.md:3:11  overdue  The last review was on \`2026-08-18\` and the next was due by 2026-11-18 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      1 error, 0 warnings in 5 documents, 3 overdue, 1 due soon
      exit 1
      "
    `);
  });

  test('that edits an overdue document is stopped', () => {
    const shop = repository();
    shop.edit('runbooks/search/down.md', 'Restart', 'Please restart');
    expect(shop.since()).toMatchInlineSnapshot(`
      "runbooks/search/down.md:3:11  error  The last review was on \`2026-08-19\` and the next was due by 2026-11-19 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/slow.md:3:11  overdue  The last review was on \`2026-08-20\` and the next was due by 2026-11-20 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/stale.md:3:11  overdue  The last review was on \`2026-08-18\` and the next was due by 2026-11-18 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      1 error, 0 warnings in 6 documents, 2 overdue, 1 due soon
      exit 1
      "
    `);
  });

  test('is held to what it adds, also before it is committed', () => {
    const shop = repository();
    shop.write('runbooks/search/new.md', '# New\n\n[Nowhere](/runbooks/search/nowhere/)\n');
    const output = shop.since('HEAD');
    expect(output).toContain('runbooks/search/new.md:3:1  error');
    expect(output).toContain('exit 1');
  });

  test('is not held to what others merged meanwhile', () => {
    const shop = repository();
    shop.git('switch', '--quiet', '--create', 'change');
    shop.edit('runbooks/checkout/latency.md', 'Scale the', 'Scale out the');
    shop.commit();
    shop.git('switch', '--quiet', 'main');
    shop.remove('runbooks/search/slow.md');
    shop.commit();
    shop.git('switch', '--quiet', 'change');
    expect(shop.since()).toContain('exit 0');
  });

  test('is not held to a mistake that was there, and to one more of the same it is', () => {
    const shop = repository();
    shop.edit('alerts/shop.yaml', 'search/stale/', 'search/gone/');
    shop.commit();
    shop.git('switch', '--quiet', '--create', 'change');
    shop.edit('alerts/shop.yaml', 'checkout_latency > 1', 'checkout_latency > 2');
    expect(shop.since()).toMatchInlineSnapshot(`
      "runbooks/search/down.md:3:11  overdue  The last review was on \`2026-08-19\` and the next was due by 2026-11-19 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/slow.md:3:11  overdue  The last review was on \`2026-08-20\` and the next was due by 2026-11-20 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/search/stale.md:3:11  overdue  The last review was on \`2026-08-18\` and the next was due by 2026-11-18 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh
      runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      2 findings were there before \`main\` and are not listed; \`handrail check\` lists them
      0 errors, 0 warnings in 6 documents, 3 overdue, 1 due soon
      exit 0
      "
    `);
    shop.edit('alerts/shop.yaml', 'search/down/', 'search/gone/');
    expect(shop.since()).toContain('alerts/shop.yaml:11:24  error');
  });

  test('may move an overdue document, and is stopped when links to it break', () => {
    const shop = repository();
    shop.move('runbooks/search/down.md', 'runbooks/find/down.md');
    shop.edit('alerts/shop.yaml', 'runbooks/search/down/', 'runbooks/find/down/');
    shop.git('add', '--all');
    const moved = shop.since('HEAD');
    expect(moved).toContain('runbooks/find/down.md:3:11  overdue');
    expect(moved).toContain('exit 0');
    shop.edit('alerts/shop.yaml', 'runbooks/find/down/', 'runbooks/search/down/');
    expect(shop.since('HEAD')).toContain('alerts/shop.yaml:11:24  error');
  });

  test('that changes the policy is held to what follows from it', () => {
    const shop = repository();
    shop.edit('handbook.yaml', 'P3M', 'P1D');
    const output = shop.since('HEAD');
    expect(output).toContain('runbooks/checkout/latency.md:3:11  error');
    expect(output).toContain('runbooks/search/down.md:3:11  overdue');
  });

  test('may add to a list beside a member that is not in order', () => {
    const shop = repository();
    shop.edit('people.yaml', 'name: Ana Souza', 'name: Ana Souza\n  team: nobody');
    shop.commit();
    shop.edit('people.yaml', '- id: ana', '- id: ben\n  name: Ben Ito\n- id: ana');
    expect(shop.since('HEAD')).toContain('exit 0');
    shop.edit('people.yaml', 'Ana Souza', 'Ana de Souza');
    expect(shop.since('HEAD', '--max-warnings', '0')).toContain('people.yaml:5:9  warning');
  });

  test('is held to a style only where it writes', () => {
    const shop = repository();
    shop.edit('handbook.yaml', 'rules:', 'rules:\n  document/style: error');
    shop.edit('runbooks/payments/refused.md', 'Look at', 'Look  at the page  \t\nof');
    shop.commit();
    shop.edit('runbooks/checkout/latency.md', 'Scale the', 'Scale   the \n');
    const output = shop.since('HEAD');
    expect(output).toContain('runbooks/checkout/latency.md:6:12  error  Trailing spaces');
    expect(output).not.toContain('runbooks/payments/refused.md:6');
    expect(shop.run('check')).toMatch(/runbooks\/payments\/refused\.md:6:\d+ {2}error {2}/);
  });

  test('in a folder below the repository sees its own paths', () => {
    const files = new Map([...SHOP].map(([path, text]) => [`docs/ops/${path}`, text]));
    const shop = repository(files);
    shop.remove('docs/ops/runbooks/checkout/latency.md');
    const output = shop.since('HEAD', '--root', 'docs/ops');
    expect(output).toContain('docs/ops/alerts/shop.yaml:19:24  error');
    expect(output).toContain('docs/ops/runbooks/search/down.md:3:11  overdue');
  });

  test('that brings the first handbook is held to all of it', () => {
    const shop = repository(new Map([['README.md', 'The shop.\n']]));
    for (const [path, text] of SHOP) shop.write(path, String(text));
    expect(shop.since('HEAD')).toContain('runbooks/search/down.md:3:11  error');
  });
});

describe('history', () => {
  test('that is missing is told with how to fetch it', () => {
    const shop = repository();
    shop.git('switch', '--quiet', '--create', 'change');
    shop.edit('runbooks/checkout/latency.md', 'Scale the', 'Scale out the');
    shop.commit();
    const clone = join(folder, 'shallow');
    shop.git('clone', '--quiet', '--depth', '1', `file://${shop.root}`, clone);
    const at = new Repository(clone);
    at.git('fetch', '--quiet', '--depth', '1', 'origin', 'main:main');
    expect(at.since()).toMatchInlineSnapshot(`
      "! handrail: The common history of \`main\` and this change is missing, because this clone does not hold the whole history; fetch it with \`git fetch --unshallow\`, in GitHub Actions with \`fetch-depth: 0\` at the checkout, in GitLab CI with \`GIT_DEPTH: 0\`
      exit 2
      "
    `);
    expect(at.since('v1')).toMatchInlineSnapshot(`
      "! handrail: There is no commit \`v1\` in this clone, which does not hold the whole history; fetch it with \`git fetch --unshallow\`, in GitHub Actions with \`fetch-depth: 0\` at the checkout, in GitLab CI with \`GIT_DEPTH: 0\`
      exit 2
      "
    `);
  });

  test('that does not know the word is told', () => {
    const shop = repository();
    expect(shop.since('mian')).toMatchInlineSnapshot(`
      "! handrail: There is no commit \`mian\` in this clone; name a branch, a tag or a commit that is there, or fetch it, for example with \`git fetch origin\`
      exit 2
      "
    `);
    expect(shop.since('--output=x')).toContain('exit 2');
  });

  test('is needed', () => {
    const at = new Repository(join(folder, 'plain'));
    for (const [path, text] of SHOP) at.write(path, String(text));
    expect(at.since()).toMatchInlineSnapshot(`
      "! handrail: \`--since\` compares with the history of git, which does not know this folder (not a git repository (or any of the parent directories): .git); check without \`--since\`, or in a clone
      exit 2
      "
    `);
  });
});

describe('a waiver', () => {
  const WAIVER = `- rule: document/fresh
  subject: runbook:search/down
  owner: user:ana
  reason: The service is being replaced.
  until: UNTIL
`;

  test('lets its finding pass, and an expired one does not', () => {
    const shop = repository();
    for (const name of ['slow', 'stale'])
      shop.edit(`runbooks/search/${name}.md`, '2026-08', '2026-10');
    expect(shop.run('check')).toContain('runbooks/search/down.md:3:11  error');
    shop.write('waivers.yaml', WAIVER.replace('UNTIL', '2026-12-01'));
    expect(shop.run('check')).toContain('exit 0');
    shop.write('waivers.yaml', WAIVER.replace('UNTIL', '2026-11-20'));
    expect(shop.run('check')).toMatchInlineSnapshot(`
      "waivers.yaml:5:10  error  This waiver counted until \`2026-11-20\`, which is before 2026-11-21; mend what it accepted and remove it, or agree on a new day  waiver/current
      runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      1 error, 0 warnings in 7 documents, 1 due soon
      exit 1
      "
    `);
  });

  test('that a change removes brings its finding back', () => {
    const shop = repository();
    shop.write('waivers.yaml', WAIVER.replace('UNTIL', '2026-12-01'));
    shop.commit();
    shop.remove('waivers.yaml');
    expect(shop.since('HEAD')).toContain('runbooks/search/down.md:3:11  error');
  });

  test('that ran out does not stop a change that leaves it alone', () => {
    const shop = repository();
    shop.write('waivers.yaml', WAIVER.replace('UNTIL', '2026-11-20'));
    shop.commit();
    shop.edit('runbooks/checkout/latency.md', 'Scale the', 'Scale out the');
    const output = shop.since('HEAD');
    expect(output).toContain('waivers.yaml:5:10  overdue');
    expect(output).toContain('exit 0');
  });
});

describe('a baseline', () => {
  test('records what is there, refuses more, and gives up what is mended', () => {
    const shop = repository();
    expect(shop.run('baseline')).toMatchInlineSnapshot(`
      "baseline.yaml holds 3 findings; from now on \`handrail check\` stops for new ones
      exit 0
      "
    `);
    expect(shop.read('baseline.yaml')).toMatchInlineSnapshot(`
      "# What \`handrail check\` found when this handbook was first checked, and does not stop for. The list
      # only ever shrinks: a finding that is not here is an error, and so is one that is here and has been
      # mended. \`handrail baseline\` takes that off.
      - rule: document/fresh
        path: runbooks/search/down.md
        subject: 'runbook:search/down'
      - rule: document/fresh
        path: runbooks/search/slow.md
        subject: 'runbook:search/slow'
      - rule: document/fresh
        path: runbooks/search/stale.md
        subject: 'runbook:search/stale'
      "
    `);
    expect(shop.run('check')).toMatchInlineSnapshot(`
      "runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      0 errors, 0 warnings in 6 documents, 1 due soon, 3 in the baseline
      exit 0
      "
    `);
    shop.commit();
    shop.edit('alerts/shop.yaml', 'checkout/latency/', 'checkout/gone/');
    expect(shop.run('check')).toContain('exit 1');
    expect(shop.run('baseline')).toMatchInlineSnapshot(`
      "baseline.yaml holds 3 findings, and none of them is mended

      2 findings not on the list, which only ever shrinks; mend them, or accept them for a while in \`waivers.yaml\`
        alerts/shop.yaml:19:24  error  No runbook is at \`/runbooks/checkout/gone/\`; write it, or correct the address  alert/runbook-exists
        runbooks/checkout/latency.md:1:1  warning  No alert links to this runbook; put \`/runbooks/checkout/latency/\` into an alert’s annotation, list its \`externalAlerts\`, or say another \`type\`  runbook/reached
      exit 1
      "
    `);
    shop.git('checkout', '--quiet', '.');
    shop.edit('runbooks/search/down.md', '2026-08-19', '2026-11-20');
    expect(shop.run('check')).toMatchInlineSnapshot(`
      "baseline.yaml:4:3  error  The rule \`document/fresh\` finds nothing about \`runbook:search/down\` any more; run \`handrail baseline\`, which takes it off the list  baseline/used
      runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      1 error, 0 warnings in 6 documents, 1 due soon, 2 in the baseline
      exit 1
      "
    `);
    expect(shop.run('baseline')).toMatchInlineSnapshot(`
      "1 finding taken off baseline.yaml, which holds 2 now
      exit 0
      "
    `);
    expect(shop.run('check')).toContain('exit 0');
  });

  test('is not added to by a change', () => {
    const shop = repository();
    shop.run('baseline');
    shop.commit();
    shop.edit('alerts/shop.yaml', 'checkout/latency/', 'checkout/gone/');
    const entry = (count: string) =>
      `- rule: alert/runbook-exists\n  path: alerts/shop.yaml\n  subject: alert:CheckoutSlow\n${count}`;
    shop.edit('baseline.yaml', '- rule', `${entry('')}- rule`);
    expect(shop.since('HEAD')).toMatchInlineSnapshot(`
      "baseline.yaml:4:3  error  This change adds \`alert/runbook-exists\` about \`alert:CheckoutSlow\` to the baseline, which only ever shrinks; mend what the rule finds, or accept it for a while in \`waivers.yaml\`  baseline/shrinks
      runbooks/checkout/latency.md:1:1  warning  No alert links to this runbook; put \`/runbooks/checkout/latency/\` into an alert’s annotation, list its \`externalAlerts\`, or say another \`type\`  runbook/reached
      runbooks/payments/refused.md:3:11  due soon  From 2026-11-26: The last review was on \`2026-08-25\` and the next was due by 2026-11-25 (every 3 months); read all of it, correct it and set \`reviewed\` to the date  document/fresh

      1 error, 1 warning in 6 documents, 1 due soon, 4 in the baseline
      exit 1
      "
    `);
  });

  test('cannot be made by a change for what the change brings', () => {
    const shop = repository();
    shop.edit('alerts/shop.yaml', 'checkout/latency/', 'checkout/gone/');
    shop.run('baseline');
    expect(shop.run('check')).toContain('exit 0');
    const output = shop.since('HEAD');
    expect(output).toContain('alerts/shop.yaml:19:24  error');
    expect(output).not.toContain('runbooks/search/down.md:3:11  error');
  });

  test('that is no list is told, and baseline does not write over it', () => {
    const shop = repository();
    shop.write('baseline.yaml', 'rule: document/fresh\n');
    expect(shop.run('check')).toContain('baseline.yaml:1:1  error  The baseline is not a list');
    expect(shop.run('baseline')).toContain('exit 2');
    expect(shop.read('baseline.yaml')).toBe('rule: document/fresh\n');
  });
});
