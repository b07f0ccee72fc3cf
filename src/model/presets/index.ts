// Every preset by name: the policy that `extends` in handbook.yaml starts from.
import type { HandbookFile } from '../generated/types.ts';
import { minimal } from './minimal.ts';
import { standard } from './standard.ts';

export interface Preset {
  alerts: Required<NonNullable<HandbookFile['alerts']>>;
  policy: NonNullable<HandbookFile['policy']>;
  rules: Record<string, 'error' | 'warning' | 'off'>;
}

export const presets: Readonly<Record<string, Preset>> = { minimal, standard };
