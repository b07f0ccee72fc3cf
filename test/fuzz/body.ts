// Bodies of Markdown and MDX, made of tokens.
import {
  BREAKS,
  ESM,
  FATAL,
  FENCES,
  HTML,
  MARKDOWN,
  MDX,
  NASTY,
  URLS,
  WHOLE,
  WORDS,
  YAML,
} from './words.ts';
import type { Random } from './random.ts';

const PLAIN = [WORDS, MARKDOWN, MARKDOWN, BREAKS, URLS, HTML, NASTY];
const RICH = [WORDS, MARKDOWN, MARKDOWN, BREAKS, URLS, MDX, MDX, HTML, NASTY];
/** Without what MDX refuses at once: the rest of a document is looked at only where all of it reads. */
const CALM = [WORDS, WORDS, BREAKS, BREAKS, NASTY, WHOLE, WHOLE];

/** A body of up to twelve tokens, among them pieces that are whole. */
export function bodyOf(random: Random, syntax: 'md' | 'mdx'): string {
  const isCalm = random.oneIn(2);
  const lists = isCalm ? CALM : syntax === 'mdx' ? RICH : PLAIN;
  const glue = random.of(['', '', ' ', '\n']);
  const parts: string[] = [];
  for (let count = 1 + random.below(12); count > 0; count--)
    parts.push(random.oneIn(4) ? pieceOf(random, syntax, isCalm) : random.of(random.of(lists)));
  if (random.oneIn(1500)) parts.splice(random.below(parts.length), 0, `\n\n${random.of(ESM)}`);
  if (random.oneIn(1000)) parts.push(random.of(MARKDOWN).repeat(20 + random.below(600)));
  // What is known to end the process of the parser is rare, because each one costs a process.
  if (syntax === 'mdx' && random.oneIn(12_000)) parts.push(FATAL);
  return parts.join(glue);
}

/** A piece of markup that is whole: a link, a component, a block of code, a table, a definition. */
function pieceOf(random: Random, syntax: 'md' | 'mdx', isCalm: boolean): string {
  const free = () => random.of(random.of([WORDS, NASTY, HTML, URLS, MARKDOWN]));
  // In a calm document the same words stand where they are text.
  const word = isCalm ? () => escaped(free()) : free;
  const url = () => random.of(URLS);
  switch (random.below(syntax === 'mdx' ? 11 : 9)) {
    case 0:
      return `[${word()}](${url()})`;
    case 1:
      return `[${word()}](<${url()}> "${word()}")`;
    case 2:
      return `![${word()}](${url()} '${word()}')`;
    case 3:
      return `<${url()}>`;
    case 4:
      return `\n\n[${random.of(['a', 'b', '^1'])}]: ${url()} "${word()}"\n\n`;
    case 5:
      return `\n\n${'`'.repeat(3 + random.below(2))}${random.of(['', 'sh', 'yaml', word()])}\n${word()}\n${word()}\n\`\`\`\n\n`;
    case 6:
      return `\n\n${'#'.repeat(1 + random.below(6))} ${word()} ${word()}\n\n`;
    case 7:
      return `\n| ${word()} | ${word()} |\n| --- | :-- |\n| ${word()} | \`${word()}\` |\n`;
    case 8:
      return `\n\n${random.of(['- ', '> ', '1. '])}${word()}\n  ${word()}\n\n`;
    case 9:
      return `\n\n<Callout title="${word().replaceAll('"', '')}">\n\n${word()}\n\n</Callout>\n\n`;
    default:
      return random.of([
        `<Service id="${word().replaceAll('"', '')}" />`,
        `<Policy value='${word().replaceAll("'", '')}'/>`,
        `<Runbook id="shop/latency">${word()}</Runbook>`,
      ]);
  }
}

function escaped(text: string): string {
  return text.replace(/[<>{}[\]()`"'\\|\n]/g, (letter) => (letter === '\n' ? ' ' : `\\${letter}`));
}

/** Front matter that may be anything, and then the text of a document. */
export function frontMatterOf(random: Random): string {
  const lines = Array.from({ length: random.below(6) }, () =>
    random.many(1 + random.below(4), random.of([YAML, YAML, WORDS, NASTY])).join(''),
  );
  return `${random.of(FENCES)}${lines.join('\n')}\n${random.of(FENCES)}`;
}

/** Text of YAML tokens, in lines. */
export function yamlOf(random: Random, words: readonly (readonly string[])[]): string {
  return Array.from({ length: 1 + random.below(12) }, () =>
    random.many(1 + random.below(4), random.of(words)).join(''),
  ).join(random.of(['\n', '\n', '\n  ', '\r\n']));
}
