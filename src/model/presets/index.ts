// Every preset by name: the policy that `extends` in handbook.yaml starts from.
import { minimal } from './minimal.ts';
import type { Preset } from './preset.ts';
import { standard } from './standard.ts';

export const presets: Readonly<Record<string, Preset>> = { minimal, standard };
