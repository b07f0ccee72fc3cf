// What Lighthouse measured → Markdown tables and what misses its target; pure; used by run.ts.

/** The four categories, as Lighthouse names them. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The timings shown, each by the audit that holds it; milliseconds, but CLS has no unit. */
const TIMINGS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/** The lowest score of a category, out of 100. */
const SCORE = 99;
/** The latest largest paint of a runbook page, in milliseconds. */
const RUNBOOK_LCP = 800;

interface Audit {
  id: string;
  title: string;
  score: number | null;
  scoreDisplayMode: string;
  numericValue?: number;
  details?: { type: string; items?: unknown };
}

/** What is read of Lighthouse's own result. */
export interface LighthouseResult {
  runtimeError?: { code: string; message: string };
  runWarnings: string[];
  audits: Record<string, Audit>;
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number; group?: string }[] }
  >;
}

/** One kind of page, with every run of it. */
export interface Measured {
  name: string;
  runs: LighthouseResult[];
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median score of a category, out of 100; 0 where Lighthouse gave none. */
function score({ runs }: Measured, category: string): number {
  return Math.round(median(runs.map((run) => (run.categories[category]?.score ?? 0) * 100)));
}

function timing({ runs }: Measured, audit: string): number {
  return median(runs.map((run) => run.audits[audit]?.numericValue ?? Number.NaN));
}

/** A row for each kind of page. */
export function table(pages: readonly Measured[]): string {
  const head = ['page', 'P', 'A', 'BP', 'SEO', ...Object.keys(TIMINGS)];
  const rows = pages.map((page) => [
    page.name,
    ...CATEGORIES.map((category) => score(page, category)),
    ...Object.entries(TIMINGS).map(([name, audit]) =>
      name === 'CLS' ? timing(page, audit).toFixed(3) : `${Math.round(timing(page, audit))} ms`,
    ),
  ]);
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What misses a target, a line each. */
export function misses(pages: readonly Measured[]): string[] {
  return pages.flatMap((page) => {
    const { name, runs } = page;
    const failed = runs.find((run) => run.runtimeError);
    if (failed)
      return [`${name}: Lighthouse could not measure it: ${failed.runtimeError!.message}`];
    const lines = CATEGORIES.filter((category) => score(page, category) < SCORE).map(
      (category) => `${name}: ${category} is ${score(page, category)}; ${SCORE} is the least`,
    );
    const lcp = timing(page, TIMINGS.LCP);
    if (name === 'runbook' && !(lcp <= RUNBOOK_LCP))
      lines.push(`${name}: LCP is ${Math.round(lcp)} ms; ${RUNBOOK_LCP} ms is the most`);
    const cls = timing(page, TIMINGS.CLS);
    if (!(cls === 0)) lines.push(`${name}: CLS is ${cls.toFixed(4)}; nothing may move`);
    return lines;
  });
}

/** What a run found of a page, so that the same finding on many pages is one line. */
function faults(run: LighthouseResult): string[] {
  return CATEGORIES.flatMap((category) =>
    (run.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = run.audits[id];
      // Timings and hints for a score that is whole already say nothing to mend.
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
      return [`${category}: \`${id}\`: ${audit.title}${places(audit)}`];
    }),
  );
}

/** The elements or texts that an audit points to, at most three. */
function places({ details }: Audit): string {
  if (!Array.isArray(details?.items)) return '';
  const named = (details.items as Record<string, unknown>[]).map((item) => {
    const node = item['node'] as { selector?: string; snippet?: string } | undefined;
    const text = node?.snippet ?? item['description'] ?? item['url'] ?? item['source'];
    return typeof text === 'string' ? text : '';
  });
  const found = named.filter((each) => each !== '').slice(0, 3);
  return found.length === 0 ? '' : `: ${found.join(' · ')}`;
}

/** Each audit that fails with the pages that it fails on. */
export function failures(pages: readonly Measured[]): string {
  const named = new Map<string, string[]>();
  for (const { name, runs } of pages)
    for (const fault of new Set(runs.flatMap(faults)))
      named.set(fault, [...(named.get(fault) ?? []), name]);
  return [...named].map(([fault, names]) => `- ${fault}\n  on ${names.join(', ')}`).join('\n');
}
