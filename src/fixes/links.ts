// The fix of links: an address or a heading that is one slip away from the only one that it can mean.
import type { Link } from '../model/body.ts';
import type { Document, ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { nearMiss } from '../model/near-miss.ts';
import { writeFor, type Fix, type Left } from './fix.ts';
import { Text } from './scalar.ts';

/** The fixes of what `link/resolves` and `link/anchor-resolves` find in a file. */
export function linkFixes(handbook: Handbook, file: ParsedFile): (Fix | Left)[] {
  const document = file.documents[0];
  const links = document?.body?.links ?? [];
  if (!document || links.length === 0) return [];
  const text = new Text(file.source);
  return links.flatMap((link): (Fix | Left)[] => {
    const meant = meantUrl(handbook, document, link.url);
    if (!meant) return [];
    const about = { rule: meant.rule, path: file.path, place: link.place };
    if ('doubt' in meant) return [{ ...about, left: meant.doubt }];
    const edit = replaceUrl(text, link, meant.url);
    if (!edit) return [];
    const message = writeFor(meant.url, link.url);
    const intents = [{ kind: 'link' as const, at: link.place, url: meant.url }];
    return [{ ...about, message, edits: [edit], intents }];
  });
}

type Meant = { rule: string } & ({ url: string } | { doubt: string });

/** What an address of a document means that leads nowhere, or why nobody can be sure. */
export function meantUrl(handbook: Handbook, document: Document, url: string): Meant | undefined {
  const target = handbook.link(document, url);
  if (target.kind === 'missing' && target.why === 'absent') {
    const rule = 'link/resolves';
    const { wanted } = target;
    const inside = wanted.startsWith('/');
    const miss = nearMiss(
      wanted,
      inside
        ? handbook.pages.keys()
        : [...handbook.documents.map(({ path }) => path), ...handbook.attachments],
    );
    if (!miss || 'doubt' in miss) return miss && { rule, ...miss };
    if (inside && handbook.mayBeUnread(wanted))
      return { rule, doubt: `\`${wanted}\` may stand in a file that cannot be read` };
    const leads = (candidate: string): boolean => {
      const to = handbook.link(document, candidate);
      if (to.kind === 'attachment') return to.path === miss.meant;
      if (to.kind !== 'page') return false;
      const path = typeof to.page === 'object' && 'path' in to.page ? to.page.path : undefined;
      return to.url === miss.meant || path === miss.meant;
    };
    const found = [...respelt(url, wanted, miss.meant)].find(leads);
    if (found === undefined) return undefined;
    // The fragment may be misspelt too, and would be the next finding.
    const next = found.includes('#') ? meantUrl(handbook, document, found) : undefined;
    return { rule, url: next && 'url' in next ? next.url : found };
  }
  if (target.kind !== 'page' || !target.anchor || typeof target.page === 'string') return undefined;
  const { page, anchor } = target;
  if (anchor.startsWith(':~:') || anchor === 'top' || !('body' in page) || !page.body)
    return undefined;
  if (handbook.anchorsOf(page).includes(anchor)) return undefined;
  const rule = 'link/anchor-resolves';
  const miss = nearMiss(
    anchor,
    page.body.headings.map(({ id }) => id),
  );
  if (!miss || 'doubt' in miss) return miss && { rule, ...miss };
  return { rule, url: `${url.slice(0, url.indexOf('#') + 1)}${encodeURIComponent(miss.meant)}` };
}

/**
 * An address with the one step that is misspelt corrected, so that the rest stays as it is written.
 *
 * @param wanted What the address means, and `meant` what is there, both as paths.
 */
export function* respelt(url: string, wanted: string, meant: string): Generator<string> {
  const [from, to] = [wanted.split('/'), meant.split('/')];
  const wrong = from.flatMap((step, index) => (step === to[index] ? [] : [index]));
  if (from.length !== to.length || wrong.length !== 1) return;
  const [old, good] = [from[wrong[0]!]!, to[wrong[0]!]!];
  const end = /^[^?#]*/.exec(url)![0].length;
  const address = url.slice(0, end);
  const steps = address.split('/');
  const without = (step: string) => step.replace(/\.(?:mdx?|html)$/, '');
  for (const [index, step] of steps.entries()) {
    const plain = step.toLowerCase();
    if (old === '') continue;
    if (plain === old.toLowerCase())
      yield [...steps.slice(0, index), good, ...steps.slice(index + 1)].join('/') + url.slice(end);
    else if (without(plain) === without(old.toLowerCase())) {
      const ending = step.slice(without(plain).length);
      const corrected = without(good) + ending;
      yield (
        [...steps.slice(0, index), corrected, ...steps.slice(index + 1)].join('/') + url.slice(end)
      );
    }
  }
}

/** The edit of the address between the parentheses of a link; none where it is written elsewhere. */
function replaceUrl(text: Text, link: Link, url: string) {
  const raw = text.at(link.place);
  for (const opening of ['](<', '](']) {
    const at = raw.lastIndexOf(opening + link.url);
    if (at === -1) continue;
    const start = text.range(link.place).start + at + opening.length;
    const after = raw[at + opening.length + link.url.length];
    if (after === undefined || !/[\s)>]/.test(after) || /[\s()<>\\]/.test(url)) return undefined;
    return { start, end: start + link.url.length, text: url };
  }
  return undefined;
}
