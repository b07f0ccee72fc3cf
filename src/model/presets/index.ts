// Every preset by name: the policy that `extends` in handbook.yaml starts from.
import { governance } from './governance.ts';
import { minimal } from './minimal.ts';
import { ownership } from './ownership.ts';
import { platform } from './platform.ts';
import type { Preset } from './preset.ts';
import { sre } from './sre.ts';
import { standard } from './standard.ts';
import { startup } from './startup.ts';

export const presets: Readonly<Record<string, Preset>> = {
  minimal,
  standard,
  ownership,
  sre,
  startup,
  governance,
  platform,
};
