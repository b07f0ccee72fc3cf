// Code blocks: typography that a shell would misread, and where a part of a block stands in its file.
import { expect, test } from 'vitest';
import { readBody } from '../src/model/body.ts';
import { placeInCode, typographyIn } from '../src/model/code.ts';
import { parseMarkdown } from '../src/model/markdown.ts';

function blocks(text: string) {
  return readBody('runbooks/checkout/latency.md', parseMarkdown(text, 'md')).code;
}

function meant(lang: string, code: string): string[] {
  return typographyIn(blocks(`\`\`\`${lang}\n${code}\n\`\`\`\n`)[0]!).map(
    (each) => `${each.written} ${each.meant}`,
  );
}

test.each([
  ['bash', 'ls –la', ['– -']],
  ['bash', 'git push —force', ['— --']],
  ['bash', 'kubectl exec search-0 — ls', ['— --']],
  ['bash', 'seq 1–5', ['– -']],
  ['sh', 'bash -c "ls –la"', ['– -']],
  ['zsh', 'grep ‘timeout’ checkout.log', ["‘ '", "’ '"]],
  ['shell', 'echo “ok”', ['“ "', '” "']],
  ['console', 'ana@db-1:~$ ls “old”', ['“ "', '” "']],
  ['bash', 'cat <<EOF\nit’s “fine”\nEOF\nls –a', ['– -']],
])('%s: %s', (lang, code, expected) => {
  expect(meant(lang, code)).toEqual(expected);
});

test.each([
  ['bash', 'echo "wait – it’s “fine”"'],
  ['bash', 'echo don’t'],
  ['bash', '# don’t – really “never”'],
  ['bash', "cat <<-'END' > note\n\t– “text”\n\tEND\nls"],
  ['bash', 'grep x <<<"a" | wc -l'],
  ['console', '$ rm old\nrm: cannot remove ‘old’ – no such file'],
  ['sql', 'SELECT ‘a’'],
  ['', 'It’s – “text”'],
])('nothing in %s: %s', (lang, code) => {
  expect(meant(lang, code)).toEqual([]);
});

test.each(['\n', '\r\n'])('a part of a block has the place that it has in the file (%j)', (end) => {
  const text = [
    '# Checkout is slow',
    '',
    '- Clean up:',
    '',
    '  ```bash',
    '  ls',
    '    HERE one',
    '  ```',
    '',
    '> ```sql',
    '> HERE two;',
    '> ```',
    '',
    'Or:',
    '',
    '    HERE three',
    '',
  ].join(end);
  const source = { path: 'runbooks/checkout/latency.md', text };
  const places = blocks(text).map((block) => {
    const at = block.value.indexOf('HERE');
    const { start, end } = placeInCode(source, block, at, at + 4);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  });
  expect(places).toEqual(['7:5-7:9', '11:3-11:7', '16:5-16:9']);
});
