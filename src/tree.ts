// What a handbook's files are read from: the disk, or the disk with some files as they were elsewhere.
import type { SourceFile } from './model/source.ts';

export interface Listing {
  /** Every path below a folder, from the root, sorted; a symbolic link is listed and not entered. */
  paths: readonly string[];
  /** Paths that are no regular files: links to folders, and whatever else must not be read or copied. */
  irregular: ReadonlyMap<string, 'folder' | 'other'>;
}

export interface Tree {
  /** Reads one file below the root; whatever is wrong with it is told in `trouble`. */
  read(path: string, limit?: number): SourceFile;
  /** The first bytes of a file, always as many for a path; undefined where it cannot be read. */
  head?(path: string, bytes: number): Uint8Array | undefined;
  /** True for a file that was written, made or moved since a moment, in milliseconds since 1970. */
  isWrittenSince?(path: string, moment: number): boolean;
  /** What lies below a folder; the root is ``. */
  list(folder: string): Listing;
  /** The first step of a path that is a symbolic link. */
  linkAbove(path: string): string | undefined;
}

/** A tree in which some files are others, or are not there where `undefined` stands for them. */
export function overlay(tree: Tree, others: ReadonlyMap<string, SourceFile | undefined>): Tree {
  const isBelow = (path: string, folder: string) =>
    folder === '' || path === folder || path.startsWith(`${folder}/`);
  return {
    ...tree,
    read(path, limit) {
      if (!others.has(path)) return tree.read(path, limit);
      return (
        others.get(path) ?? { path, text: '', trouble: { kind: 'unreadable', reason: 'ENOENT' } }
      );
    },
    head(path, bytes) {
      if (!others.has(path)) return tree.head?.(path, bytes);
      const source = others.get(path);
      // Of what is no text, as it was in git, nothing is known.
      return source && !source.trouble ? new TextEncoder().encode(source.text) : undefined;
    },
    list(folder) {
      const { paths, irregular } = tree.list(folder);
      const added = [...others].flatMap(([path, source]) =>
        source && isBelow(path, folder) ? [path] : [],
      );
      const kept = paths.filter((path) => !others.has(path));
      return {
        paths: [...kept, ...added].sort(),
        irregular: new Map([...irregular].filter(([path]) => !others.has(path))),
      };
    },
  };
}
