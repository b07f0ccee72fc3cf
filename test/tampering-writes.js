// Loaded before the program by a test: a step of the build that loses something. Where a page of a
// checkout runbook is written, its two dashes become one long one.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const change = (path, data) =>
  /runbooks[/\\]checkout[/\\]slow[/\\]index\.html$/.test(String(path)) && typeof data === 'string'
    ? data.replaceAll('checkout --force', 'checkout –force')
    : data;

const { writeFileSync } = fs;
fs.writeFileSync = (path, data, ...rest) => writeFileSync(path, change(path, data), ...rest);
syncBuiltinESMExports();
