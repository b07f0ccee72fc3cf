// What a row of the table of requirements is, and the short words in which the rows are written.
import type { KindName } from '../../src/model/kind.ts';

/** The presets of the five source documents, in the order of the documents: S0 to S4. */
export const sources = ['ownership', 'sre', 'startup', 'governance', 'platform'] as const;
export type Source = (typeof sources)[number];

/** One edit of a handbook: `find` stands once in the file, and `replace` takes its place. */
export type Edit = { path: string; find: string; replace: string } | { path: string; remove: true };

/** A mistake in the preset's handbook, and the rule that alone tells of it. */
export interface Mutation {
  edits: readonly Edit[];
  raises: string;
  /** The file of the finding, and what its line contains. */
  at: { path: string; text: string } | undefined;
}

/** How a requirement is kept, recorded, set or shown. */
export type Way =
  | { by: 'rule'; rule: string; mutation: Mutation }
  | { by: 'field'; kind: KindName | 'handbook'; pointer: string; mutation: Mutation }
  | { by: 'policy'; path: string; value: unknown }
  | { by: 'page'; route: string }
  | { by: 'report'; module: string; name: string };

/** A requirement of a source document. */
export interface Row {
  id: string;
  preset: Source;
  needs: string;
  ways: readonly Way[];
}

/** Where the documents contradict each other: what each preset, and the default, says. */
export interface Conflict {
  id: string;
  about: string;
  values: readonly {
    /** The path of a value of the policy, or the id of a rule whose level differs. */
    path: string;
    is: Readonly<Partial<Record<Source | 'standard', unknown>>>;
  }[];
}

/** The rows of one document, numbered in their order. */
export function rowsOf(
  document: string,
  preset: Source,
  rows: readonly (readonly [needs: string, ...ways: Way[]])[],
): Row[] {
  return rows.map(([needs, ...ways], index) => ({
    id: `${document}-${String(index + 1).padStart(2, '0')}`,
    preset,
    needs,
    ways,
  }));
}

/** The text that an edit takes away or changes. */
export function swap(path: string, find: string, replace: string): Edit {
  return { path, find, replace };
}

export function drop(path: string, find: string): Edit {
  return { path, find, replace: '' };
}

export function remove(path: string): Edit {
  return { path, remove: true };
}

/** A rule that raises a finding after an edit; `at` is a part of the line that it names. */
export function rule(id: string, edits: Edit | readonly Edit[], at?: string, file?: string): Way {
  const list = 'path' in edits ? [edits] : edits;
  const path = file ?? list[0]!.path;
  return {
    by: 'rule',
    rule: id,
    mutation: { edits: list, raises: id, at: at === undefined ? undefined : { path, text: at } },
  };
}

/** A field that the schema knows, and what tells of a value that it does not allow. */
export function field(
  kind: KindName | 'handbook',
  pointer: string,
  edit: Edit,
  raises = 'document/schema',
): Way {
  return { by: 'field', kind, pointer, mutation: { edits: [edit], raises, at: undefined } };
}

export function policy(path: string, value: unknown): Way {
  return { by: 'policy', path, value };
}

export function page(route: string): Way {
  return { by: 'page', route };
}

/** A computed figure, as `views/metrics.ts#metricsOf`. */
export function report(name: string): Way {
  const [module, own] = name.split('#');
  return { by: 'report', module: module!, name: own! };
}
