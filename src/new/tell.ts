// What `new` prints: what remains, what the check finds, and the line that leads an alert to its runbook.
import { runbookUrls } from '../fixes/runbook-url.ts';
import type { Handbook } from '../model/handbook.ts';
import { safe } from '../report/safe.ts';
import { line } from '../report/stylish.ts';
import type { Diagnostic } from '../rule.ts';
import type { Values } from '../scaffolds/index.ts';
import { untold, type Left } from './remains.ts';

/** What is left to do, and what the check finds. */
export function told(
  prefix: string,
  path: string,
  left: readonly Left[],
  found: readonly Diagnostic[],
): string {
  const places = left.map((each) =>
    safe(`${prefix}${path}${each.line === undefined ? '' : `:${each.line}`}`),
  );
  const width = Math.max(0, ...places.map((place) => place.length));
  const sentences = left.map(
    ({ sentence }, at) => `  ${places[at]!.padEnd(width)}  ${safe(sentence)}\n`,
  );
  const rest = untold(found, path, left).map(
    (each) =>
      `  ${line({ ...each, place: { ...each.place, path: prefix + each.place.path } })}  ${each.rule}\n`,
  );
  return [
    left.length > 0 ? `\nWhat remains\n${sentences.join('')}` : '',
    rest.length > 0 ? `\nWhat the check finds\n${rest.join('')}` : '',
    left.length + rest.length === 0 ? '\nNothing remains: the check finds nothing in it\n' : '',
  ].join('');
}

/** The line by which an alert leads to its new runbook. */
export function leading(prefix: string, handbook: Handbook, values: Values): string {
  const { url } = handbook.settings;
  const [name] = [values['alert'] ?? []].flat();
  if (name === undefined || url === undefined) return '';
  const alerts = handbook.alertsNamed(name);
  const lines = runbookUrls(handbook, alerts, url).flatMap((wish) =>
    'value' in wish
      ? [
          `  ${prefix}${wish.alert.path}:${wish.alert.place.start.line}  ${wish.name}: ${wish.value}`,
          `  or let handrail fix ${quoted(prefix + wish.alert.path)} write it`,
        ]
      : [],
  );
  return lines.length === 0
    ? ''
    : `\nWhat leads the alert to it\n${lines.map((each) => `${safe(each)}\n`).join('')}`;
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Text of several lines, each made safe to print. */
export function safeLines(text: string): string {
  return text.split('\n').map(safe).join('\n');
}
