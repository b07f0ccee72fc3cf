// Hostile values for every parameter of every runbook, and what the page did with each.
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What an attacker would try: a title, and the value as it stands in the address. */
export const PAYLOADS: readonly [title: string, written: string][] = [
  ['single quote', `'; id; '`],
  ['double quote', `"; id; "`],
  ['`$()`', '$(id)'],
  ['`${}`', '${IFS}id'],
  ['backticks', '`id`'],
  ['semicolon', 'a; rm -rf /'],
  ['pipe', 'a | sh'],
  ['and', 'a && id'],
  ['background', 'a & id'],
  ['redirection', 'a > /etc/passwd'],
  ['history', 'a!!'],
  ['glob and tilde', '~/*'],
  ['backslash', 'a\\'],
  ['comment', 'a # b'],
  ['line feed', 'a\nid'],
  ['line feed at the end', 'a\n'],
  ['carriage return', 'a\rid'],
  ['NUL', 'a\0id'],
  ['tab', 'a\tid'],
  ['escape sequence', 'a\u001b[2Kid'],
  ['full-width quotes', 'a\uff07\uff1bid'],
  ['curly quotes', 'a\u2019; id'],
  ['Greek question mark', 'a\u037eid'],
  ['Cyrillic look-alike', '\u0430\u0440\u0440'],
  ['right-to-left override', 'a\u202edi'],
  ['zero width', 'pay\u200bments'],
  ['no-break space', 'a\u00a0id'],
  ['line separator', 'a\u2028id'],
  ['percent-encoded once', '%27%3Bid%3B%27'],
  ['percent-encoded twice', '%2527%253Bid%253B%2527'],
  ['`%00`', 'a%00id'],
  ['`%0A`', 'a%0Aid'],
  ['broken UTF-8', 'a%ff%fe'],
  ['script address', 'javascript:alert(1)'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['end of the element', '</var></code></pre><script>alert(1)</script>'],
  ['end of the attribute', '" onfocus="alert(1)" autofocus="'],
  ['template', '{{constructor.constructor("alert(1)")()}}'],
  ['long option', '--flag'],
  ['short option', '-x'],
  ['option after a space', 'a --all'],
  ['path', '../../etc/passwd'],
  ['10 kB', 'a'.repeat(10_240)],
  ['`__proto__`', '__proto__'],
  ['`constructor`', 'constructor'],
  ['SQL', `1' OR '1'='1`],
  ['SQL comment', '1;--'],
  ['label', 'a"} or up{a="'],
  ['JSON', '","admin":"true'],
];

/** The value of a payload as the page receives it. */
export function received(written: string): string {
  return new URLSearchParams(`v=${inAddress(written)}`).get('v')!;
}

/** Payloads that are percent-encoded already stay as they are. */
function inAddress(written: string): string {
  return /%[0-9A-Fa-f]{2}/.test(written) ? written : encodeURIComponent(written);
}

/** What one parameter of one runbook made of one query. */
export interface Outcome {
  page: string;
  name: string;
  title: string;
  /** The value that the page was given. */
  value: string;
  pattern: string | undefined;
  /** What the page says beside the field. */
  said: string;
  /** Whether all code of the page reads as it did without a link, for all of its parameters. */
  untouched: boolean;
  /** What stands where the parameter is used. */
  filled: string[];
}

/** The runbooks of a built site that have parameters. */
export function pagesWithParameters(folder: string): string[] {
  return globSync('runbooks/**/index.html', { cwd: folder })
    .filter((path) => readFileSync(`${folder}/${path}`, 'utf8').includes('data-params'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort();
}

/**
 * Tries every payload on every parameter of the runbook that is open, and each given twice. The page
 * is loaded once with any query; the address then changes as a link within the page would change it.
 */
export async function attack(page: Page, path: string): Promise<Outcome[]> {
  const tried = PAYLOADS.map(([title, written]) => ({
    title,
    value: received(written),
    queries: [`NAME=${inAddress(written)}`],
  }));
  tried.push({ title: 'given twice', value: 'a', queries: ['NAME=a', 'NAME=b'] });
  await page.waitForFunction(() => document.querySelector('[data-params] [aria-invalid]'));
  const found = await page.evaluate((all) => {
    const codes = [...document.querySelectorAll('pre, code')];
    const code = () => codes.map((each) => each.textContent).join('\n');
    const inputs = [...document.querySelectorAll<HTMLElement>('[data-params] [data-name]')];
    const go = (queries: string[]) => {
      const query = inputs.flatMap(({ dataset }) =>
        queries.map((each) => each.replace('NAME', dataset['name']!)),
      );
      history.replaceState(null, '', `?${query.join('&')}`);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    go([]);
    const before = code();
    return all.flatMap(({ title, value, queries }) => {
      // All parameters at once: a browser lets a page change its address only so often.
      go(queries);
      const untouched = code() === before;
      return inputs.map((input) => {
        const name = input.dataset['name']!;
        const uses = document.querySelectorAll(`var[data-param="${name}"].filled`);
        const said = document.getElementById(`${input.id}-said`)!.textContent;
        const filled = [...uses].map((use) => use.textContent);
        return { name, title, value, pattern: input.dataset['pattern'], said, untouched, filled };
      });
    });
  }, tried);
  return found.map((outcome) => ({ page: path, ...outcome }));
}

/** A Markdown table: each payload, on how many parameters it was tried, and what the page did. */
export function injectionTable(outcomes: readonly Outcome[]): string {
  const rows = [...Map.groupBy(outcomes, ({ title }) => title)].map(([title, tries]) => {
    const refused = tries.filter(({ said, filled }) => said !== '' && filled.length === 0);
    const reasons = refused.map(({ said }) =>
      /; (it does not match|[^;]*)/.exec(said.replace(/^.*”/s, ''))?.[1]?.replace(/\.$/, ''),
    );
    const why = [...Map.groupBy(reasons, (each) => each)]
      .map(([reason, times]) => `${reason} (${times.length})`)
      .join('; ');
    const taken = tries.length - refused.length;
    const value = JSON.stringify(tries[0]!.value)
      .replace(/[^\x20-\x7e]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .replaceAll('|', '\\|');
    const cut = value.length > 48 ? `${value.slice(0, 47)}…"` : value;
    const did = taken === 0 ? 'none' : `${taken}: the pattern names such values`;
    return `| ${title} | \`\`${cut}\`\` | ${refused.length} of ${tries.length} | ${why || '–'} | ${did} |`;
  });
  return [
    '| payload | value | refused | why | filled in |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
