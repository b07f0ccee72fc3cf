// Parses one body after another in a child process that stays; what crashes it gets a new one.
import type { ChildProcess } from 'node:child_process';
import type { BodySource } from '../parse-bodies.ts';
import { messageOf } from '../parser-message.ts';
import { startChild } from '../parser-spawn.ts';
import type { BodyResult } from '../model/parse-body.ts';
import { decode } from '../model/wire.ts';

/** How long a body may take, in milliseconds, before its child is given up. */
const PATIENCE = 5_000;

interface Task {
  source: BodySource;
  settle: (result: BodyResult) => void;
}

export class BodyService {
  readonly #tasks: Task[] = [];
  #child: ChildProcess | undefined;
  #rest = '';
  #timer: NodeJS.Timeout | undefined;
  #how = 'crashes';
  #closed = false;

  /** Starts the child, so that the first body need not wait for it. */
  start(): void {
    if (this.#closed) return;
    const child = startChild(true);
    this.#child = child;
    this.#rest = '';
    // The child may be gone before everything is written; `close` tells.
    child.stdin!.on('error', () => undefined);
    child.stdout!.setEncoding('utf8').on('data', (text: string) => this.#answer(text));
    child.on('close', () => this.#gone(child));
    child.on('error', () => this.#gone(child));
  }

  /** The facts of a body; a crash of the parser is a result as well. */
  parse(source: BodySource): Promise<BodyResult> {
    return new Promise((settle) => {
      this.#tasks.push({ source, settle });
      if (this.#tasks.length === 1) this.#next();
    });
  }

  /** Ends the child; what was not answered stays so. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGKILL');
  }

  #next(): void {
    const [task] = this.#tasks;
    if (!task || this.#closed) return;
    if (!this.#child) this.start();
    this.#child!.stdin!.write(messageOf(task.source));
    this.#timer = setTimeout(() => {
      this.#how = `takes longer than ${PATIENCE / 1000} seconds`;
      this.#child?.kill('SIGKILL');
    }, PATIENCE);
  }

  #answer(text: string): void {
    this.#rest += text;
    const end = this.#rest.indexOf('\n');
    if (end === -1) return;
    const line = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + 1);
    const task = this.#tasks[0];
    if (task) this.#done(decode(task.source, line));
  }

  #gone(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    const how = this.#how;
    this.#how = 'crashes';
    if (this.#tasks.length > 0) this.#done({ crash: how });
  }

  #done(result: BodyResult): void {
    clearTimeout(this.#timer);
    this.#tasks.shift()?.settle(result);
    this.#next();
  }
}
