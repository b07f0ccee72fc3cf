// Reports at random, full of text that would like to be more than text; the same seed gives the same.
import type { Report } from '../src/check.ts';
import type { FormatOptions } from '../src/report/format.ts';
import type { Place } from '../src/model/place.ts';
import type { Diagnostic } from '../src/rule.ts';

export const OPTIONS: FormatOptions = {
  version: '0.1.0',
  rules: ['alert/runbook-exists', 'document/fresh', 'link/resolves', 'service/has-owner'].map(
    (id, index) => ({
      id: id as FormatOptions['rules'][number]['id'],
      summary: `The rule ${id} is kept`,
      why: 'Somebody is woken otherwise.',
      severity: index % 2 === 0 ? 'error' : 'warning',
      ...(id === 'document/fresh' && { clock: true }),
    }),
  ),
};

const HOSTILE = [
  ...['`', '``', '|', '\\|', '\\', '@everyone', 'org/shop#12', 'GH-7', '](https://example.org)'],
  ...['https://example.org', 'www.example.org', '<img src=x>', '</details>', '<!--', '-->', '--'],
  ...[']]>', '<![CDATA[', '&amp;', '&#64;', '"', "'", '%0A', '%', '::error::gone', '{0}', '**'],
  ...[
    '[[ATTACHMENT|/etc/hosts]]',
    '\n',
    '\r\n## Heading',
    '\n| a | b |\n',
    '\t',
    '\u0000',
    '\u001b[2J',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '😀',
  ],
  ...['ф', '日本', '~~~', '/close', '_', '2026-11-21', 'deadbeefdeadbeef', '$HOME', '!1', '&1'],
];

const PATHS = [
  'alerts/checkout.yaml',
  'runbooks/search/a b.mdx',
  'runbooks/payments/50%,x:y|z.md',
  "services/o'ne & <two>.mdx",
  'services/日本 "q" `c`.mdx',
];

/** A small generator of numbers (mulberry32), so that a failure can be run again. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let sum = Math.imul(state ^ (state >>> 15), state | 1);
    sum ^= sum + Math.imul(sum ^ (sum >>> 7), sum | 61);
    return ((sum ^ (sum >>> 14)) >>> 0) % below;
  };
}

/**
 * A report. Each message holds a word of its own, `m1x`, `m2x` …, by which it is found again; the
 * related places hold `r1x` ….
 *
 * @param most The most findings in each of its lists.
 */
export function randomReport(seed: number, most = 9): Report {
  const below = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  let serial = 0;
  const words = (mark: string) => {
    const before = Array.from({ length: below(4) }, () => pick(HOSTILE));
    const after = Array.from({ length: below(4) }, () => pick(HOSTILE));
    const joint = pick([' ', '', '`']);
    return `No page ${before.join(joint)} ${mark} ${after.join(joint)}; add \`one\``;
  };
  const place = (): Place => {
    const line = below(40) + 1;
    const column = below(70) + 1;
    return {
      path: pick(PATHS),
      start: { line, column },
      end: below(2) ? { line, column: column + below(9) } : { line: line + 1, column: 1 },
    };
  };
  const diagnostic = (): Diagnostic => ({
    rule: pick(OPTIONS.rules).id,
    severity: pick(['error', 'warning'] as const),
    message: words(`m${++serial}x`),
    place: place(),
    ...(below(2) && { subject: `service:${pick(['search', 'checkout', 'payments'])}` }),
    ...(below(3) === 0 && { related: [{ message: words(`r${serial}x`), place: place() }] }),
  });
  const list = () => Array.from({ length: below(most + 1) }, diagnostic);
  const since = below(2) ? pick(['main', 'a`b|@c', 'HEAD~2']) : undefined;
  const diagnostics = list();
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const states =
    since === undefined ? (['due-soon'] as const) : (['due-soon', 'overdue', 'known'] as const);
  return {
    asOf: '2026-11-21',
    diagnostics,
    waived: list().map((each) => ({ diagnostic: each, waiver: waiver(words('w1x')) })),
    baselined: list(),
    announced: list().map((each) => {
      const state = pick(states);
      return { state, ...(state === 'due-soon' && { on: '2026-12-04' }), diagnostic: each };
    }),
    since,
    counts: {
      documents: below(300),
      alerts: below(90),
      errors,
      warnings: diagnostics.length - errors,
    },
    rules: OPTIONS.rules.map(({ id }) => id),
    url: pick([
      undefined,
      'https://ops.example.com',
      'https://example.com/ops (b)|',
      'nowhere',
      'javascript:alert(1)',
    ]),
  };
}

/** As much of a waiver's document as a format looks at. */
function waiver(reason: string): Report['waived'][number]['waiver'] {
  const data = { owner: 'search', reason, until: '2026-12-31' };
  return { data } as unknown as Report['waived'][number]['waiver'];
}

/** A report with nothing in it. */
export const EMPTY: Report = {
  asOf: '2026-11-21',
  diagnostics: [],
  waived: [],
  baselined: [],
  announced: [],
  since: undefined,
  counts: { documents: 0, alerts: 0, errors: 0, warnings: 0 },
  rules: [],
  url: undefined,
};
