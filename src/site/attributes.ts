// Walks over the tags of a page that the site itself has made, and rewrites their attributes.

/**
 * Rewrites the attributes of every tag; scripts, styles, comments and text stay as they are.
 *
 * @param rewrite Gives the new value of an attribute, both as they are written in the page (that is,
 *   with entities), or undefined where it stays.
 */
export function rewriteAttributes(
  html: string,
  rewrite: (tag: string, name: string, value: string) => string | undefined,
): string {
  let out = '';
  let done = 0;
  let at = 0;
  while ((at = html.indexOf('<', at)) !== -1) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    const tag = /^[a-z][a-z0-9-]*/i.exec(html.slice(at + 1, at + 60))?.[0].toLowerCase();
    if (tag === undefined) {
      at++;
      continue;
    }
    at += 1 + tag.length;
    while (at < html.length && html[at] !== '>') {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(html);
      if (!found) {
        at++;
        continue;
      }
      at = ATTRIBUTE.lastIndex;
      const [whole, name, quoted, bare] = found;
      const value = quoted?.slice(1, -1) ?? bare;
      const fresh = value === undefined ? undefined : rewrite(tag, name!.toLowerCase(), value);
      if (fresh === undefined) continue;
      const quote = quoted?.[0] ?? '"';
      out += html.slice(done, at - whole.length) + `${name}=${quote}${fresh}${quote}`;
      done = at;
    }
    if (tag === 'script' || tag === 'style') at = after(html, `</${tag}`, at);
  }
  return out + html.slice(done);
}

/**
 * Where the head of a page ends, and where its body begins behind its tag; undefined for what is no
 * whole page. What looks like one of these tags in an attribute, which may hold any, is none.
 */
export function frameOf(html: string): { head: number; body: number } | undefined {
  let head = -1;
  let at = 0;
  while ((at = html.indexOf('<', at)) !== -1) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    if (html.startsWith('</head>', at)) head = at;
    TAG.lastIndex = at;
    const tag = TAG.exec(html)?.[1];
    if (tag === undefined) {
      at++;
      continue;
    }
    at = TAG.lastIndex;
    if (tag === 'body') return head === -1 ? undefined : { head, body: at };
    if (tag === 'script' || tag === 'style') at = after(html, `</${tag}`, at);
  }
  return undefined;
}

const TAG = /<([a-z][a-z0-9-]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/y;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:("[^"]*"|'[^']*')|([^\s"'<>=]+)))?/y;

/** Where a text ends for the first time from a place on; the end of all where it is not there. */
function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at === -1 ? html.length : at + text.length;
}
