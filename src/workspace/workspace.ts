// The handbook that somebody works on, in an editor or on disk: follows every edit, and tells what the rules find in it.
import type { Report } from '../check.ts';
import type { Body } from '../model/body.ts';
import { linkedFlaws } from '../model/attachment.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { openHandbook, OpenError } from '../open.ts';
import { rules } from '../rules/index.ts';
import { BodyService } from './body-service.ts';
import { Findings, shiftOf } from './findings.ts';
import type { Listener } from './listener.ts';
import { LookAhead } from './look-ahead.ts';
import { OverlaidTree } from './overlaid-tree.ts';
import { readFile } from './read-file.ts';
import { isWanted } from './wanted.ts';

/** How long nothing is typed, in milliseconds, before the other files are judged again. */
const PAUSE = 120;
/** How long, before what time will bring is looked for: it takes the longest, and can wait. */
const CALM = 1_500;
/** How many files are read one by one; of more, the handbook is opened anew. */
const FEW = 20;
/** How long a day is taken to last, in milliseconds, before the clock is read again. */
const HOUR = 3_600_000;

export class Workspace {
  #root: string;
  #tree: OverlaidTree;
  readonly #bodies = new BodyService();
  readonly #findings = new Findings(rules);
  readonly #ahead = new LookAhead(rules);
  readonly #listener: Listener;
  readonly #asOf: string | undefined;
  readonly #now: () => Date;
  readonly #calm: number;
  /** Bodies as they were before an edit that made them unreadable. */
  readonly #lost = new Map<string, Body>();
  readonly #edited = new Set<string>();
  #reopen = true;
  /** Files came or went on disk; whether it matters, the list of them tells. */
  #moved = false;
  /** What attachments hold was written; whether it may be published is asked anew. */
  #rejudge = false;
  #listed = '';
  #openedAt = 0;
  #handbook: Handbook | undefined;
  #settled: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #serial = 0;
  #closed = false;

  /**
   * @param now The clock; read whenever the handbook is opened.
   * @param calm How long nothing is typed, in milliseconds, before time is looked ahead.
   */
  constructor(
    root: string,
    listener: Listener,
    asOf: string | undefined,
    now: () => Date,
    calm = CALM,
  ) {
    this.#calm = calm;
    this.#root = root;
    this.#tree = new OverlaidTree(root);
    this.#listener = listener;
    this.#asOf = asOf;
    this.#now = now;
  }

  /** Opens the handbook of a root; what is asked meanwhile waits for it. */
  start(root = this.#root): void {
    if (root !== this.#root) this.#tree = new OverlaidTree(root);
    this.#root = root;
    this.#bodies.start();
    this.#work();
  }

  /** Goes on from a handbook of the root; `catchUp` says what was written since it was opened. */
  goOn(handbook: Handbook): void {
    this.#handbook = handbook;
    this.#tree.know(handbook.files.map(({ source }) => source));
    this.#openedAt = this.#now().getTime();
    this.#listed = this.#tree.listed();
    this.#reopen = false;
    this.start();
  }

  /**
   * Takes up what was written since a moment, in milliseconds since 1970, and that nobody has told.
   *
   * @returns True where there was anything.
   */
  catchUp(since: number): boolean {
    this.#tree.touched([]);
    const late = this.#tree.writtenSince(since);
    const there = new Set(this.#tree.listed().split('\n'));
    const gone = (this.#handbook?.files ?? []).filter(({ path }) => !there.has(path));
    if (late.length + gone.length === 0) return false;
    // What came or went meanwhile was on the list from the beginning.
    this.#listed = '';
    this.touch([...late, ...gone.map(({ path }) => path)], true);
    return true;
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
    return this.#handbook && this.#told(this.#handbook);
  }

  #told(handbook: Handbook): Report {
    return { ...this.#findings.report(handbook), announced: this.#ahead.announced };
  }

  /** A file was opened or edited. */
  edit(path: string, text: string): void {
    this.#tree.open(path, text, this.#limit());
    this.#mark(path);
  }

  /** A file was closed; what is on disk counts again. */
  close(path: string): void {
    this.#tree.close(path);
    this.#mark(path);
  }

  /** Files were written on disk, or made or deleted where `moved` is true. */
  touch(paths: readonly string[], isMove: boolean): void {
    this.#tree.touched(paths);
    for (const path of paths) this.#mark(path);
    if (paths.some((path) => this.#handbook?.attachments.has(path))) {
      this.#rejudge = true;
      this.#work();
    }
    // An image that a document shows is no document, and a folder goes with all that is in it.
    if (!isMove) return;
    this.#moved = true;
    this.#work();
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
    if (file && file.kind !== 'handbook' && !this.#tree.isGone(path, this.#limit()))
      this.#edited.add(path);
    // What handbook.yaml says, and which files there are, decides about all of them.
    else if (!handbook || file || isWanted(handbook.settings, path)) this.#reopen = true;
    else return;
    this.#work();
  }

  /** The largest file that is read, in bytes; undefined before handbook.yaml has said so. */
  #limit(): number | undefined {
    return this.#handbook?.settings.limits.fileSize;
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
      if (!done) return;
      this.#listener.report(this.#told(handbook));
      this.#timer = setTimeout(() => void this.#lookAhead(handbook), this.#calm);
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  /** Tells what time is about to bring; on a new day, all is judged anew. */
  async #lookAhead(handbook: Handbook): Promise<void> {
    const serial = this.#serial;
    if (this.#now().getTime() - this.#openedAt >= HOUR) {
      this.#reopen = true;
      this.#work();
      return;
    }
    try {
      const report = this.#findings.report(handbook);
      const done = await this.#ahead.look(handbook, report, () => this.#serial !== serial);
      if (done) this.#listener.report(this.#told(handbook));
    } catch (error) {
      this.#listener.failed(error);
    }
  }

  /** Brings the handbook up to the last edit, and tells what is found in the edited files. */
  async #follow(): Promise<void> {
    if (this.#moved && this.#listed !== this.#tree.listed()) this.#reopen = true;
    this.#moved = false;
    if (this.#reopen || this.#edited.size > FEW) {
      this.#reopen = false;
      this.#rejudge = false;
      this.#edited.clear();
      await this.#open();
      this.#judgeOpen();
      return;
    }
    const paths = [...this.#edited];
    this.#edited.clear();
    for (const path of paths) await this.#read(path);
    if (this.#rejudge && this.#handbook) this.#judgeAttachments(this.#handbook);
    this.#rejudge = false;
    const handbook = this.#handbook;
    if (handbook && paths.length > 0 && this.#edited.size === 0 && !this.#reopen)
      this.#listener.report(this.#told(handbook), paths);
    else for (const path of paths) this.#edited.add(path);
  }

  /** After the handbook was opened, what the author looks at comes first. */
  #judgeOpen(): void {
    const handbook = this.#handbook;
    if (!handbook) return;
    const open = handbook.files.filter(({ path }) => this.#tree.isOpen(path));
    for (const file of open) this.#findings.judge(handbook, file, (line) => line);
    const paths = open.map(({ path }) => path);
    if (paths.length > 0) this.#listener.report(this.#told(handbook), paths);
  }

  async #open(): Promise<void> {
    const now = this.#now();
    this.#openedAt = now.getTime();
    this.#listed = this.#tree.listed();
    try {
      this.#handbook = await openHandbook(this.#root, {
        now,
        tree: this.#tree.now(),
        ...(this.#asOf !== undefined && { asOf: this.#asOf }),
        ...(this.#handbook && { like: this.#handbook }),
      });
      this.#ahead.keep(this.#handbook);
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
    const source = this.#tree.source(path, this.#limit());
    if (source === before.source) return;
    const { file, alerts } = await readFile(source, before.kind, handbook.settings, this.#bodies);
    const [old, now] = [before.documents[0]?.body, file.documents[0]?.body];
    if (now) this.#lost.delete(path);
    else if (old) this.#lost.set(path, old);
    if (!handbook.exchange(file, alerts)) this.#handbook = handbook.withFile(file, alerts);
    this.#judgeAttachments(this.#handbook!, file.documents);
    const shift = shiftOf(before, file);
    this.#ahead.move(path, shift);
    this.#findings.judge(this.#handbook!, file, shift);
  }

  /** Asks of attachments whether they may be published: of those that some documents link to, or of all. */
  #judgeAttachments(handbook: Handbook, documents?: readonly Document[]): void {
    const tree = this.#tree.now();
    if (!tree.head || handbook.attachments.size === 0) return;
    const flaws = linkedFlaws(handbook, tree.head.bind(tree), documents);
    // What no document links to any more does no harm in the list.
    handbook.attachmentFlaws = documents ? new Map([...handbook.attachmentFlaws, ...flaws]) : flaws;
  }
}
