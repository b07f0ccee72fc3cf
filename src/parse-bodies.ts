// Parses bodies in child processes, so that a crash of the native parser is a diagnostic on one file
// and not the end of the run; meanwhile this process reads everything else.
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Syntax } from './model/markdown.ts';
import type { BodyResult } from './model/parse-body.ts';
import type { BodyLimits } from './model/limits.ts';
import { decode } from './model/wire.ts';
import { messageOf } from './parser-message.ts';
import { prepared, startChild } from './parser-spawn.ts';

/** A body to parse: the whole text of its file, and where the body begins in it. */
export interface BodySource {
  path: string;
  text: string;
  bodyAt: number;
  syntax: Syntax;
  /** What the handbook allows; the defaults when absent. */
  limits?: BodyLimits;
}

/** How long a child may be silent while it has work, in milliseconds, before it is given up. */
const PATIENCE = 10_000;
/** How many bodies are worth another child. */
const SHARE = 1500;

/** Takes bodies one by one, and gives their results in the same order. */
export interface Parser {
  add(source: BodySource): void;
  results(): Promise<BodyResult[]>;
}

/** Parses in this process; for a caller that may be lost to a crash. */
export class LocalParser implements Parser {
  readonly #sources: BodySource[] = [];

  add(source: BodySource): void {
    this.#sources.push(source);
  }

  async results(): Promise<BodyResult[]> {
    const { parseBody } = await import('./model/parse-body.ts');
    return this.#sources.map(({ path, text, bodyAt, syntax, limits }) =>
      parseBody(path, text, bodyAt, syntax, limits),
    );
  }
}

/** Parses in child processes. */
export class BodyParser implements Parser {
  readonly #workers: Worker[];
  #count = 0;

  /** @param expected How many bodies will come. */
  constructor(expected: number) {
    const most = Math.min(4, availableParallelism());
    const workers = Math.min(most, Math.ceil(expected / SHARE));
    this.#workers = Array.from({ length: workers }, () => new Worker());
    if (workers === 0) prepared()?.kill();
  }

  add(source: BodySource): void {
    this.#workers[this.#count++ % this.#workers.length]!.add(source);
  }

  async results(): Promise<BodyResult[]> {
    const parts = await Promise.all(this.#workers.map((worker) => worker.results()));
    return Array.from({ length: this.#count }, (_each, index) => {
      const part = parts[index % parts.length]!;
      return part[Math.floor(index / parts.length)]!;
    });
  }
}

/** One child at a time, with all that it was given; what crashes it is marked, and the next goes on. */
class Worker {
  readonly #sources: BodySource[] = [];
  readonly #results: BodyResult[] = [];
  #child: ChildProcess;
  #careful = false;
  #complete = false;
  #how = 'crashes';
  #rest = '';
  #timer: NodeJS.Timeout | undefined;
  #settle: (() => void) | undefined;
  #fail: ((reason: Error) => void) | undefined;
  #failure: Error | undefined;

  constructor() {
    this.#child = this.#listen(prepared() ?? startChild());
  }

  add(source: BodySource): void {
    this.#sources.push(source);
    this.#send(source);
  }

  async results(): Promise<BodyResult[]> {
    this.#complete = true;
    await new Promise<void>((resolve, reject) => {
      this.#settle = resolve;
      this.#fail = reject;
      if (this.#failure) reject(this.#failure);
      this.#progress();
    });
    return this.#results;
  }

  #send(source: BodySource): void {
    this.#child.stdin!.write(messageOf(source));
  }

  #listen(child: ChildProcess): ChildProcess {
    // The child may be gone before everything is written; `close` tells.
    child.stdin!.on('error', () => undefined);
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const lines = (this.#rest + text).split('\n');
      this.#rest = lines.pop()!;
      for (const line of lines)
        this.#results.push(decode(this.#sources[this.#results.length]!, line));
      this.#progress();
    });
    child.on('close', (code) => this.#gone(code));
    child.on('error', () => this.#gone(1));
    return child;
  }

  /** After every answer: done, or the clock of the next one starts. */
  #progress(): void {
    clearTimeout(this.#timer);
    if (!this.#complete) return;
    if (this.#results.length === this.#sources.length) {
      this.#settle?.();
      this.#child.kill('SIGKILL');
      return;
    }
    // A child that is not careful answers in batches, and the last one when it is asked to.
    this.#child.stdin!.end();
    this.#timer = setTimeout(() => {
      this.#how = `takes longer than ${PATIENCE / 1000} seconds`;
      this.#child.kill('SIGKILL');
    }, PATIENCE);
  }

  /** The child has ended: if it owes answers, a careful one goes on behind the culprit. */
  #gone(code: number | null): void {
    const owes = this.#results.length < this.#sources.length;
    if (this.#complete && !owes) return;
    // A crash ends with a signal; a plain exit code says that the child never got to its work.
    if (code !== null && code < 128) {
      this.#failure = new Error(`The parser process ended with exit code ${code}`);
      this.#fail?.(this.#failure);
      return;
    }
    if (this.#careful && owes) this.#results.push({ crash: this.#how });
    this.#careful = true;
    this.#how = 'crashes';
    this.#rest = '';
    this.#child = this.#listen(startChild(true));
    for (const source of this.#sources.slice(this.#results.length)) this.#send(source);
    this.#progress();
  }
}
