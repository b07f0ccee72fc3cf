// Addresses of the client ⇄ paths below the root of the handbook.
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HANDBOOK_FILE, isFile } from '../load.ts';

/** What a client says of the folders that it has open; any of it may be missing or `null`. */
interface ClientFolders {
  workspaceFolders?: readonly { uri: string }[] | null;
  rootUri?: string | null;
}

/**
 * The root to serve: the one that the command line gives, or the first folder of the client that holds a
 * handbook where that one holds none. Editors start servers where they like.
 */
export function servedRoot(root: string, { workspaceFolders, rootUri }: ClientFolders): string {
  const uris = [...(workspaceFolders ?? []).map((each) => each?.uri), rootUri];
  const folders = uris.flatMap((uri) => fileOf(uri) ?? []);
  return (
    [root, ...folders.flatMap((each) => [each, join(each, 'content')])].find((each) =>
      isFile(join(each, HANDBOOK_FILE)),
    ) ?? root
  );
}

function fileOf(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export class ClientPaths {
  root: string;
  /** Clients escape addresses in their own ways; what they said themselves is said back. */
  readonly #said = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  /** The path below the root; undefined for what is no file, or stands outside. */
  pathOf(uri: unknown): string | undefined {
    const full = fileOf(uri);
    if (full === undefined) return undefined;
    const path = relative(this.root, full).split(sep).join('/');
    return path === '' || path.startsWith('../') || path === '..' || isAbsolute(path)
      ? undefined
      : path;
  }

  /** Keeps the address by which the client knows a file. */
  said(path: string, uri: string): void {
    this.#said.set(path, uri);
  }

  /** The address of a path below the root. */
  uriOf(path: string): string {
    return this.#said.get(path) ?? pathToFileURL(join(this.root, path)).href;
  }
}
