// A new entry at the end of a list that stands in one file: every byte that is there stays.
import { isMapping } from '../model/policy.ts';
import { parseOneYaml } from '../model/yaml.ts';

/**
 * The file with the entry at its end, indented and with line ends like the entries before it.
 *
 * @param exact The file as it is, with its byte order mark and line ends.
 * @param entry The entry as YAML, from the left edge.
 * @returns Undefined where the file is written in a way to which nothing can be added like that.
 */
export function addEntry(exact: string, entry: string): string | undefined {
  const before = read(exact);
  if (!before) return undefined;
  const end = exact.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^( *)- /m.exec(exact)?.[1] ?? '';
  const lines = entry.replace(/^(?=.)/gm, indent).replaceAll('\n', end);
  // An empty list is written as `[]`, and nothing can follow that.
  const open = before.length === 0 ? exact.replace(/^\[\s*\]/m, '') : exact;
  const head = open === '' || open === '\ufeff' || open.endsWith('\n') ? open : open + end;
  const text = head.replace(/^(?:\r?\n)+$/, '') + lines;
  const after = read(text);
  const isLonger =
    after?.length === before.length + 1 &&
    before.every((item, index) => JSON.stringify(item) === JSON.stringify(after[index])) &&
    isMapping(after.at(-1));
  return isLonger ? text : undefined;
}

function read(exact: string) {
  const text = exact.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const { tree, faults } = parseOneYaml('list.yaml', text);
  if (faults.length > 0) return undefined;
  const data = tree?.data ?? [];
  return Array.isArray(data) ? data : undefined;
}
