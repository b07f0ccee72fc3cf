// What a run of mutation testing comes to: a score for each file and folder, and those that are too low.

/** The part of Stryker's report that counts. */
export interface MutationReport {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** Fences, limits, the MDX guard, links and dates: what a wrong result of harms most. */
export const STRICT: readonly string[] = [
  'front-matter',
  'limits',
  'bulk',
  'guard',
  'link',
  'link-definitions',
  'redirects',
  'runbook-link',
  'calendar',
].map((name) => `src/model/${name}.ts`);

/** The least score, in per cent: of a strict file, of a folder, and of any other file. */
export const LEAST = { strict: 95, folder: 90, file: 85 };

export interface Score {
  name: string;
  caught: number;
  all: number;
  least: number;
}

export const percent = ({ caught, all }: Score) => (all === 0 ? 100 : (100 * caught) / all);

/** The scores of a report: its files, then their folders below `src/`. */
export function scores({ files }: MutationReport): Score[] {
  const folders = new Map<string, Score>();
  const each = Object.entries(files).map(([name, { mutants }]): Score => {
    const count = (...statuses: string[]) =>
      mutants.filter(({ status }) => statuses.includes(status)).length;
    const caught = count('Killed', 'Timeout');
    const all = caught + count('Survived', 'NoCoverage');
    const folder = name.split('/').slice(0, 2).join('/');
    const sum = folders.get(folder) ?? { name: folder, caught: 0, all: 0, least: LEAST.folder };
    folders.set(folder, { ...sum, caught: sum.caught + caught, all: sum.all + all });
    return { name, caught, all, least: STRICT.includes(name) ? LEAST.strict : LEAST.file };
  });
  return [...each, ...folders.values()];
}

/** A table of scores, with a mark at each that is too low. */
export function table(all: readonly Score[]): string {
  const width = Math.max(0, ...all.map(({ name }) => name.length));
  return all
    .map((score) => {
      const { name, caught, least } = score;
      const low = percent(score) < least ? `  lower than ${least}` : '';
      return `${name.padEnd(width)}  ${percent(score).toFixed(1).padStart(5)}  ${caught} of ${score.all}${low}\n`;
    })
    .join('');
}
