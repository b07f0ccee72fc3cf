// Prints the table of requirements in Markdown: what keeps each, and whether its mistakes are caught.
import { conflicts, rows } from '../test/requirements/rows.ts';
import { fault, inWords, saidBy } from '../test/requirements/run.ts';

let missed = 0;
const lines = [
  '| Id | Requirement | Preset | Kept by | Caught |',
  '| --- | --- | --- | --- | --- |',
];
for (const row of rows) {
  const faults: string[] = [];
  for (const way of row.ways) {
    const found = await fault(row, way);
    if (found !== undefined) faults.push(`${inWords(way)}: ${found}`);
  }
  if (faults.length > 0) missed++;
  const kept = [...new Set(row.ways.map(inWords))].join(', ');
  const caught = faults.length === 0 ? 'yes' : `no: ${faults.join('; ').replaceAll('|', '\\|')}`;
  lines.push(`| ${row.id} | ${row.needs} | \`${row.preset}\` | ${kept} | ${caught} |`);
}
lines.push(
  '',
  '| Id | Where they differ | Value | Presets | Caught |',
  '| --- | --- | --- | --- | --- |',
);
for (const { id, about, values } of conflicts)
  for (const { path, is } of values) {
    const said = Object.entries(is).filter(([, value]) => value !== undefined);
    const words = said.map(([preset, value]) => `\`${preset}\`: ${JSON.stringify(value)}`);
    const differs = Object.entries(is).filter(
      ([preset, value]) => JSON.stringify(saidBy(preset, path)) !== JSON.stringify(value),
    );
    if (differs.length > 0) missed++;
    const caught = differs.length === 0 ? 'yes' : `no: ${differs.map(([name]) => name).join(', ')}`;
    lines.push(`| ${id} | ${about} | \`${path}\` | ${words.join('; ') || 'none'} | ${caught} |`);
  }
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = missed > 0 ? 1 : 0;
