// What a preset is: a policy to start from, and the levels of rules.
import type { HandbookFile } from '../generated/types.ts';
import type { KindName } from '../kind.ts';

type Alerts = NonNullable<HandbookFile['alerts']>;

/** What only a handbook can say of itself. */
type Own = 'alertmanager' | 'ownerLabel';

export interface Preset {
  /** Where the documents of a kind are, instead of the kind's own place; `[]` for nowhere. */
  content?: Partial<Record<KindName, readonly string[]>>;
  alerts: Required<Omit<Alerts, Own>> & Pick<Alerts, Own>;
  policy: NonNullable<HandbookFile['policy']>;
  rules: Record<string, 'error' | 'warning' | 'off'>;
}
