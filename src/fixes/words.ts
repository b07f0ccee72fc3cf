// The fix of words with a short list behind them, such as severities and roles, and of related pages.
import type { Document, ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { nearMiss } from '../model/near-miss.ts';
import { fold } from '../model/policy.ts';
import { writeFor, type Fix, type Left } from './fix.ts';
import { meantUrl } from './links.ts';
import { replaceScalar, Text } from './scalar.ts';
import { wordsOf, wordsOfAlerts } from './word-lists.ts';

/** The fixes of words that are one slip away from the only one that they can mean. */
export function wordFixes(handbook: Handbook, file: ParsedFile): (Fix | Left)[] {
  const text = new Text(file.source);
  const words = [
    ...file.documents.flatMap((document) => wordsOf(handbook, document)),
    ...(file.kind === 'alert' ? wordsOfAlerts(handbook, file.path) : []),
  ];
  const found = words.flatMap(({ rule, place, written, known, isKey }): (Fix | Left)[] => {
    if (known.some((name) => isSpelling(rule, written, name))) return [];
    const miss = nearMiss(written, known);
    const about = { rule, path: file.path, place };
    if (!miss) return [];
    if ('doubt' in miss) return [{ ...about, left: miss.doubt }];
    const edit = replaceScalar(text, place, written, miss.meant);
    if (!edit) return [];
    const intent = isKey
      ? { kind: 'name' as const, at: place, name: miss.meant }
      : { kind: 'value' as const, at: place, value: miss.meant };
    return [{ ...about, message: writeFor(miss.meant, written), edits: [edit], intents: [intent] }];
  });
  return [...found, ...file.documents.flatMap((each) => relatedFixes(handbook, each, text))];
}

/** Rules to which letter case matters, and those to which spaces and hyphens do not. */
const EXACT = ['rfc/checklist', 'waiver/complete'];
const FOLDED = ['alert/known-severity', 'incident/known-severity', 'rfc/risk'];

/** True for a word that a rule takes for a name. */
function isSpelling(rule: string, written: string, name: string): boolean {
  if (EXACT.includes(rule)) return written === name;
  if (FOLDED.includes(rule)) return fold(written) === fold(name);
  return written.toLowerCase() === name.toLowerCase();
}

function relatedFixes(handbook: Handbook, document: Document, text: Text): (Fix | Left)[] {
  const { related } = document.data;
  if (!Array.isArray(related)) return [];
  return related.flatMap((url, index): (Fix | Left)[] => {
    if (typeof url !== 'string') return [];
    const meant = meantUrl(handbook, document, url);
    if (meant?.rule !== 'link/resolves') return [];
    const place = document.place(`/related/${index}`);
    const about = { rule: 'document/related-exist', path: document.path, place };
    if ('doubt' in meant) return [{ ...about, left: meant.doubt }];
    const edit = replaceScalar(text, place, url, meant.url);
    if (!edit) return [];
    const intents = [{ kind: 'value' as const, at: place, value: meant.url }];
    return [{ ...about, message: writeFor(meant.url, url), edits: [edit], intents }];
  });
}
