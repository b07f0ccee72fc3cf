// The words of a step: by them it is known, named and told.

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The first sentence of a text on one line; one of a word or two takes the next along. */
export function sentence(text: string): string {
  return (/^(?:\S+ ){2,}?\S*[.!?](?= |$)/.exec(text)?.[0] ?? text).slice(0, 300);
}

/** What stands between a node and the first command, list or table after it: its first sentence. */
export function lead(after: Node): string {
  let text = '';
  for (
    let node = after.nextSibling;
    node && !/^(UL|OL|DIV|PRE|FIGURE)$/.test(node.nodeName);
    node = node.nextSibling
  )
    text += node.textContent;
  return sentence(oneLine(text));
}
