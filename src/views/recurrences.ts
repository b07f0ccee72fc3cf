// What came back: incidents of the same service and root cause as another not long before.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { causesOf as causesIn } from '../model/postmortems.ts';
import { analysed, counted, type Counted } from './metrics.ts';
import { once } from './once.ts';

/** An incident that another of the same service and cause preceded. */
export interface Recurrence {
  incident: Document;
  earlier: Document;
  service: Document;
  cause: string;
}

/**
 * The incidents that repeat another of the same service and root cause within the time that the
 * policy counts, each with the latest that it repeats; the latest first.
 */
export const recurrences = once((handbook): readonly Recurrence[] => {
  const within = handbook.policy.incidents?.recurrenceWithin;
  const found = within === undefined ? [] : findRecurrences(handbook, within);
  return found;
});

function findRecurrences(handbook: Handbook, within: string): Recurrence[] {
  const found: Recurrence[] = [];
  // The last incident of each service and cause is the only one that the next can repeat, or the one
  // before where both are of the same day; so that each incident is looked at once.
  const last = new Map<string, { of: Counted; before: Counted | undefined }>();
  for (const later of counted(handbook).toReversed()) {
    const roots = new Set(
      analysed(handbook, later.incident)
        .flatMap(causesIn)
        .flatMap(({ role, category }) => (role === 'root' ? (category ?? []) : [])),
    );
    let best: (Recurrence & { on: string }) | undefined;
    for (const service of later.services)
      for (const cause of roots) {
        const key = `${service.id} ${cause}`;
        const entry = last.get(key);
        const earlier = entry && (entry.of.on < later.on ? entry.of : entry.before);
        last.set(key, entry?.of.on === later.on ? entry : { of: later, before: entry?.of });
        if (!earlier || (best && best.on >= earlier.on)) continue;
        const until = handbook.after(earlier.on, within);
        if (until === undefined || until < later.on) continue;
        const { incident } = later;
        best = { incident, earlier: earlier.incident, service, cause, on: earlier.on };
      }
    if (best) {
      const { incident, earlier, service, cause } = best;
      found.push({ incident, earlier, service, cause });
    }
  }
  return found.reverse();
}
