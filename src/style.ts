// The door to markdownlint-cli2: how Markdown is written, told like anything else that is wrong with a file.
import { dirname, relative, resolve, sep } from 'node:path';
import { components } from './model/components.ts';
import type { ParsedFile } from './model/document.ts';
import { isFolder } from './load.ts';

/** The style cannot be judged; told with exit code 2. */
export class StyleError extends Error {
  override name = 'StyleError';
}

/** One finding, as markdownlint-cli2 hands it to its formatters. */
interface Finding {
  /** Relative to the folder that it ran in, with forward slashes. */
  fileName: string;
  lineNumber: number;
  /** The id and the names of the rule: `MD009`, `no-trailing-spaces`. */
  ruleNames: readonly string[];
  ruleDescription: string;
  errorDetail?: string | null;
  /** The first column and the length, in UTF-16 code units. */
  errorRange?: readonly [number, number] | null;
}

interface Parameters {
  directory: string;
  argv: readonly string[];
  noGlobs: boolean;
  noImport: boolean;
  fileContents: Readonly<Record<string, string>>;
  optionsDefault: object;
  optionsOverride: object;
}

/** What holds where a repository configures nothing: a paragraph may be one line, components are no HTML. */
const DEFAULT = {
  config: { MD013: false, MD033: { allowed_elements: Object.keys(components) } },
};

/**
 * Lints the Markdown of files and adds what it finds to their faults. Configuration is read as
 * markdownlint-cli2 reads it, from the repository down to the file's folder; what would run code,
 * such as custom rules, is left out, because to check a change must not run it.
 *
 * @throws StyleError for a configuration that markdownlint-cli2 cannot use.
 */
export async function addStyleFaults(root: string, files: readonly ParsedFile[]): Promise<void> {
  const texts = new Map<string, ParsedFile>();
  const directory = repositoryOf(root);
  for (const file of files)
    if (/\.mdx?$/.test(file.path) && !file.source.trouble)
      texts.set(relative(directory, resolve(root, file.path)).split(sep).join('/'), file);
  if (texts.size === 0) return;
  // @ts-expect-error The package has no declarations.
  const cli = (await import('markdownlint-cli2')) as {
    main: (parameters: Parameters) => Promise<number>;
  };
  const found: Finding[] = [];
  const take = ({ results }: { results: readonly Finding[] }) => {
    found.push(...results);
    return Promise.resolve();
  };
  const run = cli.main({
    directory,
    // A colon before a path says that it is one, whatever characters it has.
    argv: [...texts.keys()].map((path) => `:${path}`),
    noGlobs: true,
    noImport: true,
    fileContents: Object.fromEntries([...texts].map(([path, { source }]) => [path, source.text])),
    optionsDefault: DEFAULT,
    optionsOverride: { fix: false, outputFormatters: [[take]] },
  });
  await run.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new StyleError(
      `markdownlint-cli2 cannot judge the style of Markdown: ${why.replaceAll(directory + sep, '')}`,
    );
  });
  for (const finding of found) {
    const file = texts.get(finding.fileName);
    if (file) file.faults.push(fault(file, finding));
  }
}

function fault({ path, source }: ParsedFile, finding: Finding): ParsedFile['faults'][number] {
  const { lineNumber: line, ruleNames, ruleDescription, errorDetail, errorRange } = finding;
  const length = source.text.split('\n')[line - 1]?.length ?? 0;
  const [column, width] = errorRange ?? [1, length];
  const [id = '', name = id] = ruleNames;
  return {
    kind: 'style',
    reason: errorDetail ? `${ruleDescription} (${errorDetail})` : ruleDescription,
    remedy: `write it as \`${name}\` (${id} of markdownlint) wants it`,
    place: { path, start: { line, column }, end: { line, column: column + Math.max(1, width) } },
  };
}

/** The folder above which no configuration is looked for: that of the repository, else the root. */
function repositoryOf(root: string): string {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    if (isFolder(resolve(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return resolve(root);
  }
}
