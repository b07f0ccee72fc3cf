// Limits: how much of a file is read, and how much of it is told. handbook.yaml may set each of them.
import type { HandbookFile } from './generated/types.ts';

/** What keeps a Markdown body from overwhelming its parser or its page. */
export interface BodyLimits {
  /** The most block quotes, lists or brackets inside one another. */
  depth: number;
  /** The most columns of a table. */
  tableColumns: number;
  /** The most cells of all tables of a file; those that a short row lacks count, for a page has them. */
  tableCells: number;
}

/** What keeps a YAML text from overwhelming its reader. */
export interface YamlLimits {
  yamlDepth: number;
  /** The most values; one that an alias repeats counts each time. */
  yamlValues: number;
}

export interface Limits extends BodyLimits, YamlLimits {
  /** The largest file that is read, in bytes. */
  fileSize: number;
  /** The longest front matter that is read, in UTF-16 code units. */
  frontMatter: number;
  /** The most lines of a Markdown file. */
  lines: number;
  /** The most findings that are shown of one file. */
  diagnosticsPerFile: number;
}

const KIB = 1024;

/**
 * What holds where handbook.yaml says nothing. A deeper body than this can end the native parser, so
 * `depth` can only be lowered; the schema says how far each of the others goes.
 */
export const LIMITS: Limits = {
  fileSize: 1024 * KIB,
  frontMatter: 32 * KIB,
  lines: 120_000,
  depth: 500,
  tableColumns: 200,
  tableCells: 50_000,
  yamlDepth: 32,
  yamlValues: 100_000,
  diagnosticsPerFile: 100,
};

/** The limits of a handbook; `fileSize` and `frontMatter` are written in KiB. */
export function limitsOf({ fileSize, frontMatter, ...rest }: HandbookFile['limits'] = {}): Limits {
  return {
    ...LIMITS,
    ...rest,
    ...(fileSize !== undefined && { fileSize: fileSize * KIB }),
    ...(frontMatter !== undefined && { frontMatter: frontMatter * KIB }),
  };
}
