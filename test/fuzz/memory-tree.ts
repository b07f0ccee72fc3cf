// A handbook's files in memory, read as those on disk are.
import { decode } from '../../src/load.ts';
import type { Tree } from '../../src/tree.ts';
import type { FuzzFile } from './documents.ts';

/** A tree of files that are not on disk; of two at one path the last counts. */
export function memoryTree(files: readonly FuzzFile[]): Tree {
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  const paths = [...byPath.keys()].sort();
  return {
    read(path) {
      const bytes = byPath.get(path);
      if (bytes) return decode(path, bytes);
      return { path, text: '', trouble: { kind: 'unreadable', reason: 'ENOENT' } };
    },
    list: (folder) => ({
      paths: folder === '' ? paths : paths.filter((path) => path.startsWith(`${folder}/`)),
      irregular: new Map(),
    }),
    linkAbove: () => undefined,
  };
}
