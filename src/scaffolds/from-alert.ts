// What an alert says already of the runbook that answers it: its address, its words, its parameters.
import { readable, type Alert } from '../model/alert.ts';
import { texts } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { plainHeading, type Section } from '../model/sections.ts';
import { sureLabels } from '../fixes/sure-labels.ts';
import { idFrom } from './basis.ts';
import { asText } from './sections.ts';
import type { Fields } from './write-yaml.ts';

/** The words of an alert's name with hyphens, which is what its runbook is called. */
export function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-');
}

/** `CheckoutLatencyHigh` → `Checkout latency high`; what is written in capitals stays so. */
export function titleOf({ name }: Alert): string {
  const words = kebab(name)
    .split(/[-_:\s]+/)
    .filter(Boolean)
    .map((word) => (/^[A-Z0-9]{2,}$/.test(word) ? word : word.toLowerCase()));
  const title = words.join(' ');
  return title === '' ? name : title[0]!.toUpperCase() + title.slice(1);
}

/** The id of the runbook that an alert should have: where its annotation leads, else its own name. */
export function runbookIdOf(handbook: Handbook, alert: Alert): string {
  const link = handbook.runbookOf(alert);
  if (link.kind === 'missing') {
    const wanted = /^\/runbooks\/(.+)\/$/.exec(link.wanted)?.[1];
    if (wanted !== undefined) return wanted;
  }
  const name = idFrom(kebab(alert.name), 'alert');
  const service = handbook.serviceOf(alert);
  const folder = service && (usualFolder(handbook, service.id) ?? service.id);
  return folder === undefined ? name : `${folder}/${name}`;
}

/** The folder that holds most runbooks of a service. */
export function usualFolder(handbook: Handbook, service: string): string | undefined {
  const count = new Map<string, number>();
  for (const runbook of handbook.of('runbook')) {
    if (![...texts(runbook, 'service')].some((each) => each.toLowerCase() === service)) continue;
    const folder = runbook.id.split('/').slice(0, -1).join('/');
    if (folder !== '') count.set(folder, (count.get(folder) ?? 0) + 1);
  }
  return [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/** The most parameters that a scaffold declares. */
const PARAMETERS = 5;

/**
 * The labels by which firings of an alert differ, which is what its runbook takes as parameters: those
 * that its link hands over, and those of its expression that are not the same for all.
 */
export function parametersOf(handbook: Handbook, alert: Alert): string[] {
  const link = handbook.runbookOf(alert);
  const handed = link.kind === 'missing' ? link.parameters : [];
  const expr = alert.expr?.value ?? '';
  const varying = [...sureLabels(expr)].filter(
    (name) => !new RegExp(`\\b${name}\\s*=\\s*["'\`]`).test(expr),
  );
  return [...new Set([...handed, ...varying])]
    .filter((name) => /^[A-Za-z][A-Za-z0-9_]{0,59}$/.test(name))
    .slice(0, PARAMETERS);
}

/** The parameters as front matter: a pattern that needs no quoting, and where the value comes from. */
export function parameterFields(names: readonly string[]): Fields[] {
  return names.map((name) => ({
    name,
    pattern: '[A-Za-z0-9_.:/-]+',
    description: `From the label ${name} of the alert.`,
  }));
}

const SAYS = ['meaning', 'symptoms', 'overview', 'summary', 'what it means'];
const LOOKS = ['diagnosis', 'investigation', 'checks', 'symptoms', 'triage', 'verification'];

/**
 * What an alert says, as Markdown under the headings that it belongs to.
 *
 * @param names The parameters that the runbook declares; a heading for queries uses each of them.
 */
export function contentOf(
  alert: Alert,
  sections: readonly Section[],
  names: readonly string[],
): Map<string, string> {
  const headings = sections.map(({ heading }) => plainHeading(heading));
  const [first, second] = SAYS.filter((each) => headings.includes(each));
  const content = new Map<string, string>();
  const [summary, description] = ['summary', 'description'].map((name) => {
    const said = alert.annotations.get(name)?.value ?? alert.annotations.get('message')?.value;
    return said === undefined ? '' : asText(readable(said));
  });
  const told = [...new Set([summary!, description!])].filter((each) => each !== '');
  if (first !== undefined && second !== undefined && told.length > 1) {
    content.set(first, `${told[1]}\n`);
    content.set(second, `${told[0]}\n`);
  } else if (first !== undefined && told.length > 0) content.set(first, `${told.join('\n\n')}\n`);
  const looks = queryHeading(sections);
  const queries = queriesOf(alert, names);
  if (looks !== undefined && queries !== '')
    content.set(looks, [content.get(looks), queries].filter(Boolean).join('\n'));
  return content;
}

/** The heading under which queries belong; undefined where the policy has none of its kind. */
export function queryHeading(sections: readonly Section[]): string | undefined {
  const headings = sections.map(({ heading }) => plainHeading(heading));
  return LOOKS.find((each) => headings.includes(each));
}

function queriesOf({ name, expr }: Alert, names: readonly string[]): string {
  const query = expr?.value.trim() ?? '';
  const blocks: string[] = [];
  if (query !== '') blocks.push(`The alert fires while this has a result.\n\n${promql(query)}`);
  if (names.length > 0) {
    const labels = [
      `alertname=${JSON.stringify(name)}`,
      ...names.map((each) => `${each}="$${each}"`),
    ];
    blocks.push(
      `This tells whether it still fires for what you were called about.\n\n${promql(`ALERTS{${labels.join(', ')}}`)}`,
    );
  }
  return blocks.join('\n');
}

/** A block of code; its fence is longer than any in it. */
function promql(query: string): string {
  const longest = Math.max(2, ...Array.from(query.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const lines = query
    .toWellFormed()
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\p{Cc}/gu, (each) => (each === '\n' ? each : ' '));
  return `${fence}promql\n${lines}\n${fence}\n`;
}
