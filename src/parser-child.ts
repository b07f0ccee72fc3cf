// In the child process: parses bodies from standard input, answers one line of JSON for each.
// The native parser can abort a process; this one is there to be lost. See parse-bodies.ts.
import { writeSync } from 'node:fs';
import { parseBody } from './model/parse-body.ts';
import { encode } from './model/wire.ts';
import { HEADER, lengthAt, sourceAt } from './parser-message.ts';

/** `careful` answers each text at once, so that a crash is blamed on the right one. */
const careful = process.argv[2] === 'careful';
const BATCH = 64 * 1024;
const PAUSE = new Int32Array(new SharedArrayBuffer(4));
let chunks: Buffer[] = [];
let waiting = 0;
let needed = HEADER;
let answers = '';

function flush(): void {
  let bytes = Buffer.from(answers, 'utf8');
  answers = '';
  while (bytes.length > 0)
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      // The pipe is full until the parent reads; there is nothing else to do meanwhile.
      Atomics.wait(PAUSE, 0, 0, 1);
    }
}

function take(pending: Buffer): Buffer {
  let at = 0;
  while (pending.length - at >= HEADER) {
    needed = lengthAt(pending, at);
    if (pending.length - at < needed) break;
    const { text, bodyAt, syntax, limits } = sourceAt(pending, at);
    answers += `${encode(parseBody('', text, bodyAt, syntax, limits), text)}\n`;
    if (careful || answers.length > BATCH) flush();
    at += needed;
    needed = HEADER;
  }
  return pending.subarray(at);
}

process.stdin.on('data', (chunk: Buffer) => {
  chunks.push(chunk);
  waiting += chunk.length;
  if (waiting < needed) return;
  const rest = take(chunks.length === 1 ? chunk : Buffer.concat(chunks));
  chunks = rest.length > 0 ? [rest] : [];
  waiting = rest.length;
});
process.stdin.on('end', flush);
