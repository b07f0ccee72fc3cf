// What a scaffold is made for: the day, the policy and the folders of a handbook, else of the default preset.
import type { Handbook } from '../model/handbook.ts';
import { fixedPart, kinds, slug, type KindName } from '../model/kind.ts';
import { severityOf, type Policy } from '../model/policy.ts';
import { presets } from '../model/presets/index.ts';
import type { Preset } from '../model/presets/preset.ts';

export interface Basis {
  handbook: Handbook | undefined;
  policy: Policy;
  alerts: Preset['alerts'];
  today: string | undefined;
}

export function basisOf(handbook: Handbook | undefined): Basis {
  const { policy, alerts } = handbook?.settings ?? presets['standard']!;
  return { handbook, policy, alerts, today: handbook?.today };
}

/** True for a severity that is among those of a list, by any of their names. */
export function isAmong(
  { policy }: Basis,
  severity: string | undefined,
  list: readonly string[] | undefined,
): boolean {
  if (list === undefined) return false;
  if (list.includes('*')) return true;
  const id = severity === undefined ? undefined : severityOf(policy, severity)?.id;
  return id !== undefined && list.some((word) => severityOf(policy, word)?.id === id);
}

/** The longest name of a file that a scaffold makes. */
const LONGEST = 80;

/** An id of a text, as the schemas want one; `otherwise` where the text has no letter or digit. */
export function idFrom(text: string, otherwise: string): string {
  const id = slug(text)
    .replace(/[-_.]{2,}/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-_.]+|[-_.]+$/g, '');
  // A file called so stands for its folder.
  return /^(?:index|readme)$/.test(id) ? `${id}-page` : id || otherwise;
}

/** The path of a new file of a kind, below the folder in which handbook.yaml looks for them. */
export function pathOf(basis: Basis, kind: KindName, steps: readonly string[]): string {
  const glob = globOf(basis, kind);
  const name = glob.includes('**') ? steps.join('/') : steps.join('-');
  const endings = ['mdx', 'md', 'yaml', 'yml'];
  const ending = endings.find((each) => new RegExp(`\\b${each}\\b[^/]*$`).test(glob));
  return [fixedPart(glob), `${name}.${ending ?? endings[0]!}`].filter(Boolean).join('/');
}

/** The path of the one file that lists the documents of a kind. */
export function listPathOf(basis: Basis, kind: KindName): string {
  const [first] = basis.handbook?.of(kind) ?? [];
  if (first) return first.source.path;
  const glob = globOf(basis, kind).replace(/\{([^{},]*)[^{}]*\}/g, '$1');
  return /[*?[\]()!]/.test(glob)
    ? [fixedPart(glob), `${kinds[kind].plural.replaceAll(' ', '-')}.yaml`].filter(Boolean).join('/')
    : glob.replace(/^\.\//, '');
}

function globOf({ handbook }: Basis, kind: KindName): string {
  const globs = handbook?.settings.content[kind] ?? [];
  return globs.find((glob) => !glob.startsWith('!')) ?? kinds[kind].globs[0]!;
}
