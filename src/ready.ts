// The command `ready`: whether a release of a service may go, told check by check and by exit code.
import { UsageError } from './arguments.ts';
import { check } from './check.ts';
import { nearest } from './model/nearest.ts';
import { openHandbook } from './open.ts';
import { prefixOf } from './relocate.ts';
import { safe, safeJson } from './report/safe.ts';
import { rules } from './rules/index.ts';
import { readiness, type Readiness, type ReadinessState } from './views/readiness.ts';

export interface ReadyOptions {
  asOf: string | undefined;
  format: string;
}

const MARKS: Readonly<Record<ReadinessState, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  unknown: 'UNKNOWN',
  exempt: 'exempt',
};

/**
 * Prints the readiness of a service, named by its id or as `service:<id>`.
 *
 * @returns The exit code: 0 ready, 1 not ready.
 * @throws UsageError for a service that does not exist, or no name, or an unknown format.
 */
export async function ready(
  root: string,
  word: string | undefined,
  { asOf, format }: ReadyOptions,
): Promise<number> {
  if (format !== 'stylish' && format !== 'json')
    throw new UsageError(`There is no format \`${format}\` of \`ready\`; use stylish or json`);
  if (word === undefined)
    throw new UsageError('No service is named; usage: handrail ready SERVICE');
  const handbook = await openHandbook(root, { asOf, now: new Date() });
  const id = word.replace(/^service:/, '').toLowerCase();
  const service = handbook.get('service', id);
  if (!service) {
    const ids = handbook.of('service').map((each) => each.id);
    const near = nearest(id, ids);
    throw new UsageError(
      `There is no service \`${id}\`; ${near ? `did you mean \`${near}\`?` : ids.length > 0 ? `use one of ${ids.join(', ')}` : 'the handbook has none'}`,
    );
  }
  const prefix = prefixOf(root, process.cwd());
  const report = check(handbook, rules);
  const result = readiness(handbook, report, service, (path) => prefix + path);
  process.stdout.write(format === 'json' ? json(result, handbook.today) : text(result));
  return result.ready ? 0 : 1;
}

function text({ service, ready: may, results }: Readiness): string {
  const width = Math.max(...results.map(({ label }) => label.length));
  const lines = results.flatMap(({ label, state, says, exemption }) => [
    ...says.map(
      (line, index) =>
        `${(index === 0 ? MARKS[state] : '').padEnd(8)} ${(index === 0 ? label : '').padEnd(width)}  ${line}`,
    ),
    ...(exemption
      ? [
          `${''.padEnd(8)} ${''.padEnd(width)}  Accepted by ${exemption.owner} until ${exemption.until}: ${exemption.reason}`,
        ]
      : []),
  ]);
  const stops = results.filter(({ state }) => state === 'fail' || state === 'unknown');
  const verdict = may
    ? `${service.title} is ready for a release`
    : `${service.title} is not ready for a release: ${stops.map(({ label }) => label.toLowerCase()).join(', ')}`;
  return `${[...lines, '', verdict].map((line) => safe(line)).join('\n')}\n`;
}

function json({ service, ready: may, results }: Readiness, asOf: string): string {
  const checks = results.map(({ check: name, state, says, exemption }) => ({
    check: name,
    state,
    says,
    ...(exemption && { exemption }),
  }));
  const found = { version: 1, asOf, subject: `service:${service.id}`, ready: may, checks };
  return `${safeJson(JSON.stringify(found, undefined, 2))}\n`;
}
