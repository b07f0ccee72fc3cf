// Runs npm scripts side by side, each output whole and in order; fails when one of them does.
// node scripts/abreast.ts test:lint test:types
import { spawn } from 'node:child_process';

interface Ended {
  code: number;
  output: string;
}

function run(script: string): Promise<Ended> {
  const child = spawn('npm', ['run', script], { shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const running = process.argv.slice(2).map(run);
for (const ended of running) {
  const { code, output } = await ended;
  process.stdout.write(output);
  if (code !== 0) process.exitCode = code;
}
