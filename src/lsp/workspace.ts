// The handbook that an editor works on: follows every edit, and tells what the rules find in it.
import type { Report } from '../check.ts';
import { BASELINE_FILE, HANDBOOK_FILE, PUBLISHED_FILE } from '../load.ts';
import type { Body } from '../model/body.ts';
import type { Document, ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Settings } from '../model/settings.ts';
import { openHandbook, OpenError } from '../open.ts';
import { rules } from '../rules/index.ts';
import picomatch from 'picomatch';
import { BodyService } from './body-service.ts';
import { Findings, type Shift } from './findings.ts';
import { OverlaidTree } from './overlaid-tree.ts';
import { readFile } from './read-file.ts';

/** How long nothing is typed, in milliseconds, before the other files are judged again. */
const PAUSE = 120;

export interface Listener {
  /** Findings after an edit of the files at these paths, or of all files where they are not named. */
  report(report: Report, paths?: readonly string[]): void;
  /** The handbook cannot be opened at all; undefined once it can. */
  trouble(message: string | undefined): void;
  /** A mistake of the program, to be told and survived. */
  failed(error: unknown): void;
}

export class Workspace {
  readonly root: string;
  readonly #tree: OverlaidTree;
  readonly #bodies = new BodyService();
  readonly #findings = new Findings(rules);
  readonly #listener: Listener;
  readonly #asOf: string | undefined;
  readonly #now: () => Date;
  /** Bodies as they were before an edit that made them unreadable. */
  readonly #lost = new Map<string, Body>();
  readonly #edited = new Set<string>();
  #reopen = true;
  #handbook: Handbook | undefined;
  #settled: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #serial = 0;
  #closed = false;

  /** @param now The clock; read whenever the handbook is opened. */
  constructor(root: string, listener: Listener, asOf: string | undefined, now: () => Date) {
    this.root = root;
    this.#tree = new OverlaidTree(root);
    this.#listener = listener;
    this.#asOf = asOf;
    this.#now = now;
  }

  /** Opens the handbook; what is asked meanwhile waits for it. */
  start(): void {
    this.#bodies.start();
    this.#work();
  }

  /** The handbook with every edit so far; undefined where it cannot be opened. */
  async current(): Promise<Handbook | undefined> {
    for (let waited; waited !== this.#settled;) {
      waited = this.#settled;
      await waited;
    }
    return this.#handbook;
  }

  /** The body of a document, or the last one that could be read: while it is typed, it often cannot. */
  bodyOf({ path, body }: Document): Body | undefined {
    return body ?? this.#lost.get(path);
  }

  /** What the rules found last. */
  report(): Report | undefined {
    return this.#handbook && this.#findings.report(this.#handbook);
  }

  /** A file was opened or edited. */
  edit(path: string, text: string): void {
    this.#tree.open(path, text);
    this.#mark(path);
  }

  /** A file was closed; what is on disk counts again. */
  close(path: string): void {
    this.#tree.close(path);
    this.#mark(path);
  }

  /** Files were written on disk, or made or deleted where `moved` is true. */
  touch(paths: readonly string[], moved: boolean): void {
    this.#tree.touched(paths);
    if (moved) this.#reopen = true;
    for (const path of paths) this.#mark(path);
  }

  end(): void {
    this.#closed = true;
    this.#serial++;
    clearTimeout(this.#timer);
    this.#bodies.close();
  }

  #mark(path: string): void {
    const handbook = this.#handbook;
    const file = handbook?.files.find((each) => each.path === path);
    if (file && file.kind !== 'handbook' && !this.#tree.isGone(path)) this.#edited.add(path);
    // What handbook.yaml says, and which files there are, decides about all of them.
    else if (!handbook || file || isWanted(handbook.settings, path)) this.#reopen = true;
    else return;
    this.#work();
  }

  /** After everything else that was asked for, the edits are followed, and then all is judged. */
  #work(): void {
    this.#serial++;
    clearTimeout(this.#timer);
    this.#settled = this.#settled.then(async () => {
      if (this.#closed) return;
      try {
        await this.#follow();
      } catch (error) {
        this.#listener.failed(error);
      }
      clearTimeout(this.#timer);
      if (!this.#closed) this.#timer = setTimeout(() => void this.#refresh(), PAUSE);
    });
  }

  async #refresh(): Promise<void> {
    const serial = this.#serial;
    const handbook = this.#handbook;
    if (!handbook) return;
    try {
      const done = await this.#findings.refresh(handbook, () => this.#serial !== serial);
      if (done) this.#listener.report(this.#findings.report(handbook));
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  /** Brings the handbook up to the last edit, and tells what is found in the edited files. */
  async #follow(): Promise<void> {
    if (this.#reopen) {
      this.#reopen = false;
      this.#edited.clear();
      await this.#open();
      this.#judgeOpen();
      return;
    }
    const paths = [...this.#edited];
    this.#edited.clear();
    for (const path of paths) await this.#read(path);
    const handbook = this.#handbook;
    if (handbook && paths.length > 0 && this.#edited.size === 0 && !this.#reopen)
      this.#listener.report(this.#findings.report(handbook), paths);
    else for (const path of paths) this.#edited.add(path);
  }

  /** After the handbook was opened, what the author looks at comes first. */
  #judgeOpen(): void {
    const handbook = this.#handbook;
    if (!handbook) return;
    const open = handbook.files.filter(({ path }) => this.#tree.isOpen(path));
    for (const file of open) this.#findings.judge(handbook, file, (line) => line);
    if (open.length > 0)
      this.#listener.report(
        this.#findings.report(handbook),
        open.map(({ path }) => path),
      );
  }

  async #open(): Promise<void> {
    const options = { now: this.#now(), tree: this.#tree.now() };
    try {
      this.#handbook = await openHandbook(this.root, {
        ...options,
        ...(this.#asOf !== undefined && { asOf: this.#asOf }),
        ...(this.#handbook && { like: this.#handbook }),
      });
      this.#listener.trouble(undefined);
    } catch (error) {
      if (!(error instanceof OpenError)) throw error;
      this.#listener.trouble(error.message);
    }
  }

  async #read(path: string): Promise<void> {
    const handbook = this.#handbook;
    const before = handbook?.files.find((each) => each.path === path);
    if (!handbook || !before || before.kind === 'handbook') return;
    const source = this.#tree.source(path);
    if (source === before.source) return;
    const { file, alerts } = await readFile(source, before.kind, handbook.settings, this.#bodies);
    const [old, now] = [before.documents[0]?.body, file.documents[0]?.body];
    if (now) this.#lost.delete(path);
    else if (old) this.#lost.set(path, old);
    if (!handbook.exchange(file, alerts)) this.#handbook = handbook.withFile(file, alerts);
    this.#findings.judge(this.#handbook!, file, shiftOf(before, file));
  }
}

/** Where the lines of a file went in an edit of one part of it. */
function shiftOf(before: ParsedFile, now: ParsedFile): Shift {
  const [old, fresh] = [before.source.text.split('\n'), now.source.text.split('\n')];
  let same = 0;
  while (same < old.length && old[same] === fresh[same]) same++;
  const by = fresh.length - old.length;
  return (line) => (line <= same + 1 ? line : Math.max(1, line + by));
}

/** True for a path that decides about the handbook, or that it would take for a document. */
function isWanted({ content, alerts }: Settings, path: string): boolean {
  if ([HANDBOOK_FILE, PUBLISHED_FILE, BASELINE_FILE, alerts.alertmanager].includes(path))
    return true;
  return Object.values(content).some((globs) => picomatch.isMatch(path, [...globs]));
}
