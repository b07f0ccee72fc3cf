// Child process: parses each text from standard input and answers a byte for each that went well.
// The native parser can abort a process; this one is there to be lost. See preflight.ts.
import { writeSync } from 'node:fs';
import { MarkdownError, parseMarkdown, type Syntax } from './model/markdown.ts';

const HEADER = 5;
let pending: Buffer = Buffer.alloc(0);

process.stdin.on('data', (chunk: Buffer) => {
  pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
  let at = 0;
  while (pending.length - at >= HEADER) {
    const length = pending.readUInt32LE(at);
    if (pending.length - at - HEADER < length) break;
    const syntax: Syntax = pending[at + 4] === 1 ? 'mdx' : 'md';
    const text = pending.toString('utf8', at + HEADER, at + HEADER + length);
    try {
      parseMarkdown(text, syntax);
    } catch (error) {
      if (!(error instanceof MarkdownError)) throw error;
    }
    writeSync(1, '.');
    at += HEADER + length;
  }
  pending = pending.subarray(at);
});
