// What counts as personal data in a text, and what only looks like it.
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';

const TOLD = `Write to mia.keller@mail.com
mia+orders@mail.co.uk complained
<mia@mail.com>
[Mia](mailto:mia@mail.com)
call +49 170 1234567
call +1 (415) 867-2048
call +442079460000
call (415) 867-2048
call 415-867-2048
from 81.2.69.142
from 2a02:8108:9640:1f00::42
customer CUS-204518`.split('\n');

const PASSES = `Write to security@bank.com or no-reply@mail.com
ana@shop.example and ops@eu.shop.example
git clone git@git.host.com:ops/handbook.git
ssh deploy@search-1.internal and user@host.service
npm install astro@7.3.5
postgres://app:$PW@pg.host.com/orders
@checkout and ana@example.com
call (415) 555-0142
2026-11-21T10:00:00+01:00
rate +1000 and 100-200-3000-4
order 415-867-2048-77
from 10.1.2.3, 127.0.0.1, 192.168.1.1, 172.20.0.3, 100.64.0.1
from 203.0.113.7, 198.51.100.4 and 2001:db8::1
version 1.20.300.4000, v81.2.69.142, 81.2.69.142.7
resolvers 8.8.8.8 and 1.1.1.1
at 10:20:30:40 and ab:cd:ef:01:23:45
customer CUS-2045 and XCUS-204518
bridge: +49 30 901820
On-call phone: +49 30 901820`.split('\n');

async function told(lines: readonly string[]): Promise<(string | undefined)[]> {
  const handbook = await openArchive(`-- handbook.yaml --
title: Example Shop operations
url: https://ops.shop.example
policy:
  personalData:
    identifiers:
      - label: A customer’s number
        form: CUS-######
-- postmortems/checkout-errors.md --
# Checkout errors

${lines.map((line) => `    ${line}\n`).join('')}`);
  const only = ['document/no-personal-data'];
  return check(handbook, rules, { only }).diagnostics.map(
    ({ place }) => lines[place.start.line - 3],
  );
}

test('each is told, and once', async () => {
  expect(await told(TOLD)).toEqual(TOLD);
});

test('the rest passes', async () => {
  expect(await told(PASSES)).toEqual([]);
});

test('numbers pass in fields and under headings for on-call, whichever comes last', async () => {
  const handbook = await openArchive(`-- services/search.mdx --
---
title: Search
escalation:
  - to: search
    note: +49 30 901820
note: +49 30 901821
---

## Contacts

Ring +49 30 901822.

## Meaning

Ring +49 30 901823.
`);
  const only = ['document/no-personal-data'];
  const { diagnostics } = check(handbook, rules, { only });
  expect(diagnostics.map(({ place }) => place.start.line)).toEqual([6, 15]);
});

test.each(['+49 170 1234567 ', '+49 170 1234567\n', 'a@b.c', '1.1.1', 'a,', '2a02:8108:'])(
  'half a mebibyte of `%j` takes no more than two seconds, and a hundred findings',
  async (part) => {
    const text = part.repeat(Math.floor(2 ** 19 / part.length));
    const handbook = await openArchive(`-- incidents/slow.yaml --\nx: |\n  ${text}\n`);
    const before = performance.now();
    const only = ['document/no-personal-data'];
    expect(check(handbook, rules, { only }).diagnostics.length).toBeLessThanOrEqual(100);
    expect(performance.now() - before).toBeLessThan(2000);
  },
);
