// Each format read back into findings, by somebody else's parser or validator wherever there is one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { parseCheckstyleXml } from 'checkstyle-to-sarif';
import { XMLParser } from 'fast-xml-parser';
import { parse as parseTests } from 'test-results-parser';
import { expect } from 'vitest';
import { validateXML } from 'xmllint-wasm';

/** A finding as a reader of the format sees it; `level` is the word that the format has for it. */
export interface Found {
  path: string;
  line: number;
  rule: string;
  level: string;
  message: string;
}

const here = createRequire(import.meta.url);

/** The published schema of SARIF 2.1.0; it is written for draft 4, in words that draft 7 has too. */
function sarifSchema(): object {
  const file = here.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id, $schema, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as {
    id: string;
    $schema: string;
  };
  expect([id, $schema]).toEqual([
    expect.stringContaining('sarif-2.1.0'),
    expect.stringContaining('draft-04'),
  ]);
  return schema;
}

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // The schema holds a pattern that is none with the flag `u`.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      URL.canParse(text, 'https://example.org/') && !/[^\x21-\x7e]/.test(text),
    'date-time': true,
  },
});
const isSarif = ajv.compile(sarifSchema());

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
  }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; status: string; justification: string }[];
  baselineState?: string;
}

export function readSarif(text: string): { found: Found[]; results: SarifResult[] } {
  const log = JSON.parse(text) as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: SarifResult[] }[];
  };
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  const [{ tool, results }] = log.runs as [(typeof log.runs)[0]];
  for (const each of results) expect(tool.driver.rules[each.ruleIndex]?.id).toBe(each.ruleId);
  const found = results.map(({ ruleId, level, message, locations: [location] }) => ({
    path: decodeURIComponent(location!.physicalLocation.artifactLocation.uri),
    line: location!.physicalLocation.region.startLine,
    rule: ruleId,
    level,
    message: message.text,
  }));
  return { found, results };
}

/** What GitLab documents of a Code Quality report, and nothing besides; nobody publishes a package. */
const isCodeQuality = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 8 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^/.]' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: {
              begin: { type: 'integer', minimum: 1 },
              end: { type: 'integer', minimum: 1 },
            },
          },
        },
      },
    },
  },
});

interface CodeQuality {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

export function readGitlab(text: string): Found[] {
  const list = JSON.parse(text) as CodeQuality[];
  expect(isCodeQuality(list), JSON.stringify(isCodeQuality.errors)).toBe(true);
  expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length);
  return list.map(({ description, check_name, severity, location }) => ({
    path: location.path,
    line: location.lines.begin,
    rule: check_name,
    level: severity,
    message: description,
  }));
}

interface ReviewDiagnostic {
  message: string;
  severity: string;
  code: { value: string };
  location: { path: string; range: { start: { line: number } } };
}

export function readRdjson(text: string): Found[] {
  const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
  const whole = JSON.parse(text) as { diagnostics: ReviewDiagnostic[] } | ReviewDiagnostic;
  const { valid, errors } = validator.validateObject(whole);
  expect(valid, JSON.stringify(errors)).toBe(true);
  const list = 'diagnostics' in whole ? whole.diagnostics : [whole];
  return list.map(({ message, severity, code, location }) => ({
    path: location.path,
    line: location.range.start.line,
    rule: code.value,
    level: severity,
    message,
  }));
}

/** Has libxml2 read texts and compare them with a schema. */
export async function expectXml(schema: string, texts: readonly string[]): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `report-${index}.xml`, contents })),
    schema: [schema],
  });
  expect(valid, JSON.stringify(errors.slice(0, 3))).toBe(true);
}

export function readCheckstyle(text: string): Found[] {
  return parseCheckstyleXml(text).file.flatMap(({ name, error }) =>
    error.map(({ line, severity, message, source }) => ({
      path: name,
      line,
      rule: source,
      level: severity,
      message,
    })),
  );
}

interface Outcome {
  message: string;
}

interface JunitCase {
  classname: string;
  name: string;
  file?: string;
  line?: string;
  failure?: Outcome;
  skipped?: Outcome;
}

export function readJunit(text: string): Found[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase'].includes(name),
  });
  const { testsuites } = parser.parse(text) as {
    testsuites: { testsuite: { name: string; testcase: JunitCase[] }[] };
  };
  const cases = testsuites.testsuite.flatMap((suite) => suite.testcase);
  expect(new Set(cases.map(({ classname, name }) => `${classname} ${name}`)).size).toBe(
    cases.length,
  );
  return cases.map(({ classname, file = '', line, failure, skipped }) => ({
    path: file,
    line: Number(line),
    rule: classname,
    level: failure ? 'failure' : skipped ? 'skipped' : 'passed',
    message: (failure ?? skipped)?.message ?? '',
  }));
}

/** The totals that a reader of test results shows. */
export function junitTotals(text: string): Record<'total' | 'passed' | 'failed', number> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-'));
  try {
    const file = join(folder, 'junit.xml');
    writeFileSync(file, text);
    const { total, passed, failed } = parseTests({ type: 'junit', files: [file] });
    return { total, passed, failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads workflow commands as the runner does: up to the second `::`, then unescaped. */
export function readGithub(text: string): Found[] {
  const unescape = (part: string, isProperty: boolean) =>
    (isProperty ? part.replaceAll('%3A', ':').replaceAll('%2C', ',') : part)
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  return text.split('\n').flatMap((each): Found[] => {
    if (each === '') return [];
    const end = each.indexOf('::', 2);
    expect(each.startsWith('::') && end > 0, each).toBe(true);
    const [, level = '', list = ''] = /^(\S+) ?(.*)$/s.exec(each.slice(2, end)) ?? [];
    const properties = Object.fromEntries(
      list.split(',').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescape(pair.slice(at + 1), true)];
      }),
    ) as Record<string, string>;
    return [
      {
        path: properties['file'] ?? '',
        line: Number(properties['line']),
        rule: properties['title']!.replace(/ \(.*/, ''),
        level,
        message: unescape(each.slice(end + 2), false),
      },
    ];
  });
}
