// The fix of an alert's runbook link: a page or a heading that is one slip away from what it names.
import type { ParsedFile } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { nearMiss } from '../model/near-miss.ts';
import { writeFor, type Fix, type Left } from './fix.ts';
import { respelt } from './links.ts';
import { isHelmTemplate } from './runbook-url.ts';
import { replaceScalar, Text } from './scalar.ts';

const RULE = 'alert/runbook-exists';

/** The fixes of what `alert/runbook-exists` finds in a rule file. */
export function alertLinkFixes(handbook: Handbook, file: ParsedFile): (Fix | Left)[] {
  if (file.kind !== 'alert' || isHelmTemplate(file.source.text)) return [];
  const text = new Text(file.source);
  return handbook.alerts.flatMap((alert): (Fix | Left)[] => {
    if (alert.path !== file.path) return [];
    const link = handbook.runbookOf(alert);
    if (link.kind !== 'missing' && link.kind !== 'page') return [];
    const { value, place } = link.annotation;
    const about = { rule: RULE, path: file.path, place };
    const write = (meant: string | undefined): (Fix | Left)[] => {
      const edit = meant === undefined ? undefined : replaceScalar(text, place, value, meant);
      if (meant === undefined || !edit) return [];
      const intents = [{ kind: 'value' as const, at: place, value: meant }];
      return [{ ...about, message: writeFor(meant, value), edits: [edit], intents }];
    };
    if (link.kind === 'missing') {
      if (link.draft) return [];
      const miss = nearMiss(link.wanted, handbook.pages.keys());
      if (!miss) return [];
      if ('doubt' in miss) return [{ ...about, left: miss.doubt }];
      if (handbook.mayBeUnread(link.wanted))
        return [{ ...about, left: `\`${link.wanted}\` may stand in a file that cannot be read` }];
      const spellings = [...respelt(value, link.wanted, miss.meant)];
      return spellings.length === 1 ? write(spellings[0]) : [];
    }
    const { page, anchor } = link;
    if (anchor === undefined || typeof page !== 'object' || !('body' in page)) return [];
    if (handbook.anchorsOf(page).includes(anchor)) return [];
    const miss = nearMiss(anchor, page.body?.headings.map(({ id }) => id) ?? []);
    if (!miss) return [];
    if ('doubt' in miss) return [{ ...about, left: miss.doubt }];
    const parts = value.split(`#${anchor}`);
    return parts.length === 2 ? write(parts.join(`#${miss.meant}`)) : [];
  });
}
