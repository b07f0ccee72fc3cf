// Questions on a terminal: one line in, one line out; whoever leaves has answered nothing.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Ask } from './questions.ts';

/**
 * Asks on a terminal.
 *
 * @returns What asks, and gives `undefined` after Ctrl-C or the end of input, and what ends it.
 */
export function terminal(input: Readable, output: Writable): { ask: Ask; close: () => void } {
  const lines = createInterface({ input, output, terminal: true });
  let left = false;
  let leave: () => void = () => undefined;
  lines.on('close', () => {
    left = true;
    leave();
  });
  return {
    ask: ({ lines: said, prompt }) =>
      new Promise((resolve) => {
        if (left) {
          resolve(undefined);
          return;
        }
        leave = () => {
          output.write('\n');
          resolve(undefined);
        };
        output.write(`${said.join('\n')}\n`);
        lines.question(prompt, (answer) => {
          leave = () => undefined;
          output.write('\n');
          resolve(answer);
        });
      }),
    close: () => {
      leave = () => undefined;
      lines.close();
    },
  };
}
