// Rule: no personal data stands in a document: no private address, phone number or customer's number.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  email: ({ masked }: { masked: string }) =>
    `An e-mail address of another domain stands here: \`${masked}\`; name the person by the id in people.yaml, or add the domain to \`personalData.domains\` of the policy`,
  phone: ({ masked }: { masked: string }) =>
    `A phone number stands here: \`${masked}\`; leave it to the on-call tool, or put it under a heading or field for on-call, escalation or contacts`,
  address: ({ masked }: { masked: string }) =>
    `A public IP address stands in a postmortem: \`${masked}\`; write whose it was in words, or an address such as \`203.0.113.7\``,
  identifier: ({ label, masked, by }: { label: string; masked: string; by: string }) =>
    `${label} stands here: \`${masked}\`; write a made-up one with another form (${by})`,
};

/** Kinds whose documents are there to say how people are reached. */
const CONTACTS = ['person', 'team', 'vendor'];

/** Not the user of an address such as `postgres://app:$PASSWORD@pg-main/orders`. */
const EMAIL =
  /(?<![\w.%+/-])(?<!:\/\/[^\s/]{0,100})[\w.%+-]{1,64}@(?<domain>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+)(?!:)/gi;
/** What names a post and not a person. */
const POST =
  /^(?:abuse|admin|alerts?|billing|contact|data-?protection|dpo|git|help(?:desk)?|hostmaster|info|legal|mailer-daemon|no-?reply|noc|notifications?|on-?call|ops|postmaster|press|privacy|root|sales|security|service|status|support|webmaster)(?:[+.-].*)?@/i;
/** Names that no registry gives away, and the endings of units, hosts and versions. */
const NO_DOMAIN =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local(?:domain)?|internal|svc|service|timer|socket|target|mount|lan|corp|home|\d+)$/i;
/** International, or in groups as it is written in North America; 555 is nobody's. */
const PHONE =
  /(?<![\w.+/=-])(?:\+[1-9](?:[ ./()-]{0,2}\d){7,14}|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}([ .-])\d{3}\1\d{4})(?![\w-]|\.\d)/g;
const NOBODY = /555[ .-]?\d/;
/** Under such a heading or field a number is where it belongs. */
const REACHED = /on[- ]?call|escalat|contact|phone|pager|hotline|bridge|dial/i;
const IP =
  /(?<![\w.:/-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\w-]|\.\d)|[23][0-9a-f]{3}:(?:[0-9a-f]{0,4}:){2,6}[0-9a-f]{0,4}(?![\w:]))/gi;
/** Private, reserved, for examples, and the resolvers that everybody names. */
const NO_ONES_IP =
  /^(?:0|10|127|22[4-9]|2[3-5]\d)\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.(?:168|0\.[02])\.|^198\.(?:1[89]|51\.100)\.|^203\.0\.113\.|^(?:1\.1\.1\.1|1\.0\.0\.1|8\.8\.8\.8|8\.8\.4\.4|9\.9\.9\.9)$|^2001:(?:0?db8|4860:4860|470):/i;

/** How many matches of one form are looked at in a file. */
const LIMIT = 100;
/** How many lines up a heading or field is looked for. */
const FAR = 1000;

export default defineRule({
  id: 'document/no-personal-data',
  summary: 'No private e-mail address, phone number or customer’s number stands in a document.',
  why: 'A handbook is copied to laptops and its history forgets nothing, so what a customer or a colleague asked to have deleted stays there. An incident is understood without it. Addresses of the handbook’s own domain, of `people.yaml` and of `personalData.domains` pass, and so do posts such as security@.',
  severity: 'warning',
  policy: ['personalData.domains', 'personalData.identifiers'],
  messages,
  examples: {
    good: [
      {
        title: 'Colleagues, posts, made-up values, and numbers where people look for them',
        files: `-- handbook.yaml --
title: Example Shop operations
url: https://ops.shop.example
policy:
  personalData:
    domains: [carrier.com]
    identifiers:
      - label: A customer’s number
        form: CUS-######
-- people.yaml --
- id: ana
  name: Ana Souza
  email: ana@shop-group.com
-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
---

Ana (ana@shop-group.com) asked jo@carrier.com and security@bank.com about customer CUS-1.
The requests of 203.0.113.7 reached 10.1.2.3 with version 1.20.300.4000 of user@host.service.

## Escalation

Call +49 30 901820 of the carrier.
`,
      },
    ],
    bad: [
      {
        title: 'What a chat log brings along',
        files: `-- handbook.yaml --
title: Example Shop operations
url: https://ops.shop.example
policy:
  personalData:
    identifiers:
      - label: A customer’s number
        form: CUS-######
-- postmortems/checkout-errors.mdx --
---
title: Checkout errors
incident: checkout-errors
---

Customer CUS-204518 (mia.keller@mail.com, +49 170 1234567) saw it from 81.2.69.142.
`,
        reports: [
          'postmortems/checkout-errors.mdx:6:10  warning  A customer’s number stands here: `CUS-****`; write a made-up one with another form (`handbook.yaml:6`)',
          'postmortems/checkout-errors.mdx:6:22  warning  An e-mail address of another domain stands here: `****@mail.com`; name the person by the id in people.yaml, or add the domain to `personalData.domains` of the policy',
          'postmortems/checkout-errors.mdx:6:43  warning  A phone number stands here: `+49****`; leave it to the on-call tool, or put it under a heading or field for on-call, escalation or contacts',
          'postmortems/checkout-errors.mdx:6:72  warning  A public IP address stands in a postmortem: `81.****`; write whose it was in words, or an address such as `203.0.113.7`',
        ],
      },
    ],
  },
  check(handbook, report) {
    const { domains = [], identifiers = [] } = handbook.policy.personalData ?? {};
    const own = new Set(domains.map((domain) => domain.toLowerCase()));
    for (const person of handbook.of('person'))
      if (typeof person.data['email'] === 'string')
        own.add(person.data['email'].toLowerCase().replace(/^.*@/, ''));
    const host = /^https?:\/\/([^/:]+)/i.exec(handbook.settings.url ?? '')?.[1]?.toLowerCase();
    if (host !== undefined)
      own.add(host.split('.').length > 2 ? host.replace(/^[^.]+\./, '') : host);
    const isOwn = (domain: string) =>
      [...own].some((each) => domain === each || domain.endsWith(`.${each}`));
    const forms = identifiers.map(({ label, form }) => ({ label, pattern: patternOf(form) }));

    for (const file of handbook.files) {
      const { source, kind } = file;
      if (CONTACTS.includes(kind) || kind === 'handbook') continue;
      let lines: readonly string[] | undefined;
      const find = (pattern: RegExp, messageOf: (found: string) => string | undefined) => {
        if (source.text.search(pattern) === -1) return;
        let count = 0;
        for (const { match, place } of handbook.matches(source, pattern)) {
          if (++count > LIMIT) break;
          const message = messageOf(match[0]);
          if (message === undefined) continue;
          if (pattern === PHONE && isReached((lines ??= source.text.split('\n')), place.start.line))
            continue;
          const target = handbook.at(file, place);
          report({ message, place, subject: target && subjectOf(target) });
        }
      };
      if (source.text.includes('@'))
        find(EMAIL, (found) => {
          const domain = found.replace(/^.*@/, '').toLowerCase();
          if (POST.test(found) || NO_DOMAIN.test(domain) || isOwn(domain)) return undefined;
          return messages.email({ masked: `****@${domain}` });
        });
      find(PHONE, (found) =>
        NOBODY.test(found) ? undefined : messages.phone({ masked: `${found.slice(0, 3)}****` }),
      );
      if (kind === 'postmortem')
        find(IP, (found) =>
          NO_ONES_IP.test(found)
            ? undefined
            : messages.address({ masked: found.replace(/(?<=[.:]).*/, '****') }),
        );
      forms.forEach(({ label, pattern }, index) =>
        find(pattern, (found) => {
          const { form } = identifiers[index]!;
          const masked = `${found.slice(0, form.search(/[#?]/))}****`;
          const by = handbook.setBy('personalData.identifiers');
          return messages.identifier({ label, masked, by });
        }),
      );
    }
  },
});

/** A form such as `CUS-######` as a pattern: `#` is a digit, `?` a letter, all else itself. */
function patternOf(form: string): RegExp {
  const source = form
    .replace(/[.*+^${}()|[\]\\/-]/g, '\\$&')
    .replaceAll('#', '\\d')
    .replaceAll('?', '[A-Za-z]');
  return new RegExp(`(?<![\\w-])${source}(?![\\w-])`, 'g');
}

/** True under a heading, or in a field, that says how somebody is reached. */
function isReached(lines: readonly string[], line: number): boolean {
  if (REACHED.test(lines[line - 1]!)) return true;
  let indent = /^ */.exec(lines[line - 1]!)![0].length;
  for (const above of lines.slice(Math.max(0, line - FAR), line - 1).reverse()) {
    if (above.startsWith('#')) return REACHED.test(above);
    const key = /^( *)(?:- )?["']?([\w-]+)["']?:/.exec(above);
    if (!key || key[1]!.length >= indent) continue;
    if (REACHED.test(key[2]!)) return true;
    indent = key[1]!.length;
  }
  return false;
}
