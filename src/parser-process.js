// Where the child process begins: plain JavaScript, so that nothing is compiled before the cache is on.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { runInstalled } from './installed.js';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/handrail'));
runInstalled();
await import('./parser-child.ts');
