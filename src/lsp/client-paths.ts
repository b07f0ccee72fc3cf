// Addresses of the client ⇄ paths below the root of the handbook.
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export class ClientPaths {
  readonly #root: string;
  /** Clients escape addresses in their own ways; what they said themselves is said back. */
  readonly #said = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The path below the root; undefined for what is no file, or stands outside. */
  pathOf(uri: unknown): string | undefined {
    if (typeof uri !== 'string' || !uri.startsWith('file:')) return undefined;
    let full: string;
    try {
      full = fileURLToPath(uri);
    } catch {
      return undefined;
    }
    const path = relative(this.#root, full).split(sep).join('/');
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
    return this.#said.get(path) ?? pathToFileURL(join(this.#root, path)).href;
  }
}
