// The command line's door: starts what takes time, then hands over to commands.ts.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded, so that only this file is ever compiled anew.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/handrail'));
const { prepare, unprepare } = await import('./parse-bodies.ts');
if (process.argv[2] === 'check') prepare();
const { main } = await import('./commands.ts');
process.exitCode = await main(process.argv.slice(2));
unprepare();
