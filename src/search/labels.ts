// The labels in a pasted alert: JSON, `key="value"`, and the lines of e-mails and pagers.

/** The longest text that is read for labels. */
const LONGEST = 50_000;

const PAIR =
  /(?:^|[\s,{([-])"?([A-Za-z_]\w{0,60})"?[ \t]{0,4}[:=][ \t]{0,4}(?:"((?:[^"\\\n]|\\.){0,300})"|([^\s,"{}()[\]]{1,300}))/g;

/** Each label with its value, the first where one is said twice. */
export function labelsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, quoted, bare] of text.slice(0, LONGEST).matchAll(PAIR)) {
    const value = quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? '';
    if (value !== '' && !found.has(name!)) found.set(name!, value);
  }
  return found;
}

/** The query of a deep link: the labels that a page takes as its parameters, and no others. */
export function handOver(text: string, params: readonly string[]): string {
  if (params.length === 0) return '';
  const labels = labelsIn(text);
  const parts = params.flatMap((name) => {
    const value = labels.get(name);
    return value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
