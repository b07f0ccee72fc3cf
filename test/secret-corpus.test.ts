// How many of the secrets that people paste are found, how many innocent texts are suspected, and
// that none is printed: over planted secrets, the rules of secretlint and real repositories.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { lentName, lentRules, lentSecretsIn, UNASKED } from '../src/model/secret-rules.ts';
import { secretsIn } from '../src/model/secrets.ts';
import { formats } from '../src/report/index.ts';
import { rules } from '../src/rules/index.ts';
import { inFolder, TODAY } from './archive.ts';
import { PACKAGE } from './build.ts';
import { openHandbook } from '../src/open.ts';
import { HARMLESS, PLANTED, type Planted } from './secret-corpus.ts';

const finds = ([text, secret]: Planted) =>
  secretsIn(text).some(({ start, end }) => secret.includes(text.slice(start, end)));

/** The ways in which a text comes into a handbook. */
const PLACES: Record<string, (text: string) => string> = {
  'a code block': (text) => `# Search is down\n\n\`\`\`bash\n${text}\n\`\`\`\n`,
  'a list of a runbook': (text) => `# Search is down\n\n1. Wait.\n\n   > ${text}\n`,
  'front matter': (text) => `---\ntitle: Search is down\nnote: |\n  ${text}\n---\n\nWait.\n`,
  'the annotation of an alert': (text) =>
    `groups:\n  - name: search\n    rules:\n      - alert: SearchDown\n        expr: up == 0\n        annotations:\n          description: |\n            ${text}\n`,
};

describe('of the planted secrets', () => {
  test('there are at least a hundred, each another', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(100);
    expect(new Set(PLANTED.map(([text]) => text)).size).toBe(PLANTED.length);
  });

  test('every one is found', () => {
    expect(PLANTED.filter((each) => !finds(each)).map(([text]) => text)).toEqual([]);
  });

  test.each(Object.entries(PLACES))('every one is found in %s', (_place, wrap) => {
    const missed = PLANTED.filter(([text, secret]) => !finds([wrap(text), secret]));
    expect(missed.map(([text]) => text)).toEqual([]);
  });

  test('every one is masked', () => {
    for (const [text, secret] of PLANTED)
      for (const { masked } of secretsIn(text)) {
        expect(masked).toMatch(/\*{4}$/);
        expect(masked).not.toContain(secret);
        expect(masked.length).toBeLessThanOrEqual(15);
      }
  });
});

test('texts that only look like a secret pass', () => {
  const found = HARMLESS.flatMap((text) =>
    secretsIn(text).map(({ what, start, end }) => [what, text.slice(start, end)]),
  );
  expect(found).toEqual([]);
});

describe('secretlint', () => {
  test('has no rule of which nobody said whether it is asked, and the hint knows its tokens', () => {
    const names = lentRules().map(lentName);
    expect(UNASKED.filter((name) => !names.includes(name))).toEqual([]);
    const asked = names.filter((name) => !UNASKED.includes(name));
    const found = new Set(PLANTED.flatMap(([text]) => ofSecretlint(text).map(([name]) => name)));
    expect(asked.filter((name) => !found.has(name))).toEqual([]);
    const lent = PLANTED.filter(([text]) =>
      ofSecretlint(text).some(([name]) => asked.includes(name)),
    );
    expect(lent.length).toBeGreaterThan(30);
    expect(lent.filter(([text]) => secretsIn(text).length === 0)).toEqual([]);
  });

  test('finds nothing that is not found here', () => {
    let count = 0;
    for (const [text] of PLANTED)
      for (const [, start, end] of ofSecretlint(text)) {
        count++;
        const found = secretsIn(text).some((each) => each.start < end && start < each.end);
        expect(found, text).toBe(true);
      }
    expect(count).toBeGreaterThan(30);
  });

  test('is asked of a part of the text, and finds there what it finds in all of it', () => {
    for (const [text] of PLANTED) {
      const within = `${'Wait. '.repeat(500)}${text}${' Wait.'.repeat(500)}`;
      expect(lentSecretsIn(within).length, text).toBe(lentSecretsIn(text).length);
    }
  });
});

/** What all rules of secretlint find in a text, but for the one that comments switch off. */
function ofSecretlint(content: string): [rule: string, start: number, end: number][] {
  const found: [string, number, number][] = [];
  for (const rule of lentRules()) {
    const name = lentName(rule);
    if (name === 'filter-comments') continue;
    const context = {
      createTranslator: () => () => ({}),
      report: ({ range: [start, end] }: { range: readonly [number, number] }) =>
        void found.push([name, start, end]),
      ignore: () => undefined,
    };
    const source = { content, filePath: 'runbook.md', contentType: 'text' as const };
    rule.create(context, {}).file?.(source);
  }
  return found;
}

describe('no secret is printed', () => {
  const files = new Map<string, string>([
    ['handbook.yaml', 'title: Example Shop operations\nurl: https://ops.example.com\n'],
    ...PLANTED.map(([text], index): [string, string] => [
      `runbooks/search/number-${index}.md`,
      `# Number ${index}\n\n\`\`\`bash\n${text}\n\`\`\`\n`,
    ]),
    // Where other rules quote what they read.
    ...PLANTED.slice(0, 20).map(([, secret], index): [string, string] => [
      `services/number-${index}.md`,
      `---\ntitle: Number ${index}\nowner: ${JSON.stringify(secret)}\nlifecycle: ${JSON.stringify(secret)}\n---\n\nSee [it](../runbooks/${encodeURI(secret)}.md).\n`,
    ]),
  ]);

  test.each(Object.keys(formats))('%s', async (name) => {
    report ??= await inFolder(files, async (root) => {
      const handbook = await openHandbook(root, { asOf: TODAY, now: new Date(0), inProcess: true });
      return check(handbook, rules);
    });
    const told = report.diagnostics.filter(({ rule }) => rule === 'document/no-secrets');
    expect(told.length).toBeGreaterThanOrEqual(PLANTED.length);
    const quoted = report.diagnostics.filter(
      ({ rule, message }) => rule !== 'document/no-secrets' && message.includes('****'),
    );
    expect(new Set(quoted.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(2);
    const text = (await formats[name]!())(report, { version: '0.1.0', rules });
    for (const [planted, secret] of PLANTED) expect(text.includes(secret), planted).toBe(false);
  });
});

let report: ReturnType<typeof check> | undefined;

test('of real runbooks and alerts, not one in a hundred is suspected', ({ skip }) => {
  const files = globSync(
    ['../shared/corpora/**/*.{md,yaml,yml}', 'content/**/*.{md,mdx,yaml,yml}'].map((glob) =>
      join(PACKAGE, glob),
    ),
  );
  if (files.length < 300) skip('../shared/corpora is not there');
  const suspected = files.filter((path) => secretsIn(readFileSync(path, 'utf8')).length > 0);
  expect(suspected).toEqual([]);
});
