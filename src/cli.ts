// The command line's door: starts what takes time, then hands over to commands.ts.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded, so that only this file is ever compiled anew.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/handrail'));
const { prepare, prepared } = await import('./parser-spawn.ts');
if (process.argv[2] === 'check') prepare();
const { main } = await import('./commands.ts');

// `handrail check | head` has read enough; that is no failure of the check.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`handrail: The output cannot be written (${error.code ?? error.message})\n`);
  process.exit(2);
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`handrail: This is a mistake in handrail, not in the handbook\n${trace}\n`);
  process.exitCode = 2;
}
prepared()?.kill();
