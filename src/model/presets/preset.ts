// What a preset is: a policy to start from, and the levels of rules.
import type { HandbookFile } from '../generated/types.ts';

export interface Preset {
  alerts: Required<NonNullable<HandbookFile['alerts']>>;
  policy: NonNullable<HandbookFile['policy']>;
  rules: Record<string, 'error' | 'warning' | 'off'>;
}
