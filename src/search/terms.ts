// Text → terms: words and the parts of identifiers, without endings; the same at build time and in the browser.

/** Words that say nothing about what is wrong. */
const STOP = new Set(
  (
    'a above all also am an and any are as at be been before being but by can cannot could did do does doing ' +
    'each either for from get gets getting give go goes going got had has have having he her here his how i if in into is it its ' +
    'itself just let like made make many may me might more most much must my need now of off on one only or other ' +
    'our out own per please same see seem she should since so some something somebody still such than that the their them ' +
    'then there these they thing this those through to too under until us very via was we were what when where ' +
    'whether which while who whom whose why will with within would yet you your ' +
    't s d m ll ve re don doesn didn isn aren wasn won couldn hasn haven shouldn wouldn'
  ).split(' '),
);

/** Splits the parts of an identifier: `KubePodNotReady`, `DNSNxDomain`, `kube_pod_info`. */
export function words(text: string): string[] {
  return text
    .replace(/IP(?=sec|v\d)/g, 'Ip')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z](?=[a-zA-Z]))/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Letters and digits of a text, in lower case. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const LONGER =
  /(?:abiliti|ability|ivity|ations?|ating|ated|ate|able|ably|ions?|ive|ments?|ness|ingly|ings?|edly|ed|ly|ure)$/;

/** How many words are remembered; a handbook of thousands of pages has as many. */
const REMEMBERED = 100_000;

/** The function with its answers kept: an index asks for the same words again and again. */
function remembered(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = compute(word);
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

/**
 * A word without its ending: `expires`, `expired`, `expiring`, `expiration` → `expir`. What does
 * something keeps its own word, for it is a component: a `controller` does not `control`.
 */
export const stem = remembered((word) => {
  if (word.length < 4 || /\d/.test(word)) return word;
  let rest = word;
  if (/(?:ss|sh|ch|x|zz)es$/.test(rest)) rest = rest.slice(0, -2);
  else rest = rest.replace(/ie[sd]$/, 'i').replace(/([^sui])s$/, '$1');
  const found = LONGER.exec(rest);
  if (found) {
    const shorter = rest.slice(0, found.index);
    const isLong = shorter.length >= (/^at|^ab|^iv|^ive|^ure/.test(found[0]) ? 4 : 3);
    if (isLong && /[aeiouy]/.test(shorter)) rest = shorter.replace(/([bdgmnprt])\1$/, '$1');
  }
  if (rest.length > 4) rest = rest.replace(/e$/, '');
  return rest.length > 3 ? rest.replace(/y$/, 'i') : rest;
});

/** Words without weight inside a turn of phrase: `runs out of its space` is `runs out of space`. */
const FILLER = new Set(
  'a an the its it my our your their this that is are was be has have very'.split(' '),
);

/** The words of a text as turns of phrase are looked for in it: without endings and fillers. */
export function phrase(text: string): string[] {
  return words(text)
    .filter((word) => !FILLER.has(word))
    .map(stem);
}

/** What nobody looks for: checksums, generated names, ages, long numbers. */
const NOISE = /^(?:\d{4,}|(?:\d+[smhd])+|(?=\D*\d)[\da-f]{6,}|(?=(?:\D*\d){2}).{7,}|.{30,})$/;

/** The term of a word; empty for one that tells nothing. */
const termOf = remembered((word) =>
  word.length > 1 && !STOP.has(word) && !NOISE.test(word) ? stem(word) : '',
);

/** The terms of a text: its telling words without endings. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const word of words(text)) {
    const term = termOf(word);
    if (term !== '') found.push(term);
  }
  return found;
}

const IDENTIFIER = /[a-z][a-z0-9]*(?:_[a-z0-9]+)+/gi;

/** The `snake_case` names of a text, each once, in lower case. */
export function identifiers(text: string): string[] {
  return [...new Set((text.match(IDENTIFIER) ?? []).map((each) => each.toLowerCase()))];
}
