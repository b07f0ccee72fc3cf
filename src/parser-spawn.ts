// Starts the child process that parses bodies; small, so that it can be the first thing a run does.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const ENTRY = join(import.meta.dirname, 'parser-process.js');

/** Starts a child; a careful one answers each body at once, so that a crash has a culprit. */
export function startChild(careful = false): ChildProcess {
  // Trees are made and thrown away at once; room for them spares most of the collecting.
  const args = ['--max-semi-space-size=64', ENTRY, ...(careful ? ['careful'] : [])];
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
}

let early: ChildProcess | undefined;

/** Starts a child early, so that it boots while files are still being read. */
export function prepare(): void {
  early ??= startChild();
}

/** The child that was started early, once. */
export function prepared(): ChildProcess | undefined {
  const child = early;
  early = undefined;
  return child;
}
