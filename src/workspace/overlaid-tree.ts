// The files of the handbook for an editor: those on disk as they were last read, open ones as they are typed.
import { decode, diskTree, SIZE_LIMIT } from '../load.ts';
import type { SourceFile } from '../model/source.ts';
import { overlay, type Tree } from '../tree.ts';

export class OverlaidTree {
  readonly #root: string;
  /** Read once: the same object tells the handbook that a file need not be parsed again. */
  readonly #read = new Map<string, SourceFile>();
  readonly #open = new Map<string, SourceFile>();
  #disk: Tree;

  constructor(root: string) {
    this.#root = root;
    this.#disk = diskTree(root);
  }

  /** The tree as it is now. */
  now(): Tree {
    const disk = this.#disk;
    const read = (path: string, limit?: number) => {
      const known = this.#read.get(path);
      if (known) return known;
      const source = disk.read(path, limit);
      this.#read.set(path, source);
      return source;
    };
    return overlay({ ...disk, read }, this.#open);
  }

  /** Files that were read already need not be read again. */
  know(sources: readonly SourceFile[]): void {
    for (const source of sources) if (!source.trouble) this.#read.set(source.path, source);
  }

  /** The text of an open file takes the place of what is on disk. */
  open(path: string, text: string, limit = SIZE_LIMIT): SourceFile {
    const now = typed(path, text, limit);
    // A file that was only opened need not be parsed again.
    const known = this.#open.get(path) ?? this.#read.get(path);
    const isKnown = known?.text === now.text && known.bom === now.bom && !known.trouble;
    const source = isKnown && !now.trouble ? known : now;
    this.#open.set(path, source);
    return source;
  }

  /** What is on disk counts again. */
  close(path: string): void {
    this.#open.delete(path);
    this.#read.delete(path);
  }

  /** Something was written, made or deleted on disk, at these paths or below them. */
  touched(paths: readonly string[]): void {
    this.#disk = diskTree(this.#root);
    for (const path of paths) {
      this.#read.delete(path);
      for (const each of this.#read.keys())
        if (each.startsWith(`${path}/`)) this.#read.delete(each);
    }
  }

  /** Every path there is, as one text that changes when one of them comes or goes. */
  listed(): string {
    return this.now().list('').paths.join('\n');
  }

  /** True for a file that the author has open. */
  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** True where no file is at a path. */
  isGone(path: string, limit?: number): boolean {
    return this.source(path, limit).trouble?.kind === 'unreadable';
  }

  /** The source of a file; its `trouble` says where it is not there. */
  source(path: string, limit?: number): SourceFile {
    return this.now().read(path, limit);
  }

  /** The paths of files that were written, made or moved since a moment, in milliseconds since 1970. */
  writtenSince(moment: number): string[] {
    const disk = this.#disk;
    return disk.list('').paths.filter((path) => disk.isWrittenSince?.(path, moment));
  }
}

/** A buffer as it would be read from disk: line ends as they are compared, too much of it refused. */
function typed(path: string, text: string, limit: number): SourceFile {
  // A UTF-16 code unit takes at most three bytes, so most buffers need not be measured.
  if (text.length * 3 <= limit)
    return text.startsWith('\ufeff')
      ? { path, text: text.slice(1).replaceAll('\r\n', '\n'), bom: true }
      : { path, text: text.replaceAll('\r\n', '\n') };
  const bytes = Buffer.from(text, 'utf8');
  return bytes.length > limit
    ? { path, text: '', trouble: { kind: 'too-large', bytes: bytes.length, limit } }
    : decode(path, bytes);
}
