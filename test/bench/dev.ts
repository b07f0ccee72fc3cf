// Serves a handbook in development, edits a runbook of it again and again, and times how soon its page shows that.
import { spawn } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { AS_OF } from './generate.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const EDITS = 6;
/** How long the server may take to have judged everything once, in milliseconds. */
const CALM = 15_000;
const LONGEST = 60_000;

/** The milliseconds from each edit to the first answer that shows it. */
export async function followEdits(root: string): Promise<number[]> {
  const args = [CLI, 'dev', '--root', root, '--port', '4390', '--as-of', AS_OF];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    server.on('close', () => reject(new Error(`dev has ended\n${printed}`)));
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /The handbook is at (\S+)\//.exec(printed);
      if (found) resolve(found[1]!);
    });
  });
  const path = globSync('runbooks/**/*.md', { cwd: root }).sort().at(-1)!;
  const url = `${address}/${path.replace(/\.md$/, '/').toLowerCase()}`;
  const page = async () => (await fetch(url)).text();
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const times: number[] = [];
  try {
    await page();
    await setTimeout(CALM);
    for (let edit = 0; edit < EDITS; edit++) {
      const mark = `Edited for the ${edit + 1}. time`;
      const from = performance.now();
      writeFileSync(file, `${before}\n${mark}.\n`);
      while (!(await page()).includes(mark)) {
        if (performance.now() - from > LONGEST) throw new Error(`${path} is not followed`);
        await setTimeout(5);
      }
      times.push(performance.now() - from);
      await setTimeout(2000);
    }
  } finally {
    writeFileSync(file, before);
    server.removeAllListeners('close');
    server.kill();
  }
  return times;
}
