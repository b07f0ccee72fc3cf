// MDX of the example handbook → Markdown that every tool reads: components become plain text; used by generate.ts.
import { dirname, relative } from 'node:path';

const BLOCK = /^(\s*)<(\/?)(Callout|Steps|Command|Tabs|Tab)\b([^>]*)>\s*$/;

/**
 * One runbook without components.
 *
 * @param id The runbook's own id, from which links start.
 * @param titleOf The title of a runbook, for what `Runbook` links to.
 * @throws Error when a component is left.
 */
export function plainMarkdown(text: string, id: string, titleOf: (id: string) => string): string {
  const lines: string[] = [];
  /** Where the callout that is open begins; its lines become a quotation. */
  let quote: string | undefined;
  let destroys = false;
  let fence = false;
  const put = (line: string) => {
    const last = lines.at(-1)?.trim().replace(/^>$/, '');
    const quoted = quote === undefined ? line : `${quote}> ${line.slice(quote.length)}`.trimEnd();
    if (fence || line.trim() !== '' || last !== '') lines.push(quoted);
  };
  for (const line of text.split('\n')) {
    const tag = fence ? null : BLOCK.exec(line);
    if (tag) {
      const [, indent = '', close, name, attributes = ''] = tag;
      const title = /\btitle="([^"]*)"/.exec(attributes)?.[1];
      if (name === 'Command') destroys = close === '' && attributes.includes('effect="destroy"');
      if (name === 'Callout' && close) {
        while (lines.at(-1)?.trim() === '>') lines.pop();
        quote = undefined;
      }
      if (name === 'Callout' && !close) quote = indent;
      if (!close && title !== undefined) put(`${indent}${title}:`);
      continue;
    }
    const opens = /^\s*(?:```|~~~)/.test(line);
    if (opens && !fence && destroys) put(`${line} destructive`);
    else put(fence || opens ? line : plainLine(line, id, titleOf));
    if (opens) fence = !fence;
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function plainLine(line: string, id: string, titleOf: (id: string) => string): string {
  const plain = line
    .replace(/<Service id="([^"]+)" \/>/g, '[$1](../../services/$1.mdx)')
    .replace(/<Runbook id="([^"]+)" \/>/g, (_, other: string) => {
      const way = relative(dirname(id), other).replaceAll('\\', '/');
      return `[${titleOf(other)}](${way.startsWith('.') ? way : `./${way}`}.md)`;
    })
    .replace(/(\]\(\.\.?\/[^)#\s]+)\.mdx/g, (link, way: string) =>
      // Only runbooks are made plain; what lies beside their folder keeps its name.
      /\/(?:services|guide|rfcs|postmortems|playbooks)\//.test(way) ? link : `${way}.md`,
    );
  const left = /<\/?[A-Z]\w*/.exec(plain.replace(/`[^`]*`/g, ''));
  if (left) throw new Error(`runbooks/${id}: ${left[0]}> has no plain form yet`);
  return plain;
}
