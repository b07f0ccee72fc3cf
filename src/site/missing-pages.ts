// What the 404 page offers to create: a page that the handbook waits for, else one of the wanted kind.
import type { Handbook } from '../model/handbook.ts';
import { kinds, urlOf, type KindName } from '../model/kind.ts';
import { gaps } from '../views/gaps.ts';
import { offerOf } from './create.ts';

export interface MissingPage {
  command: string;
  href: string | undefined;
}

export interface MissingPages {
  /** Page path → the document that the handbook waits for there. */
  awaited: Readonly<Record<string, MissingPage>>;
  /** First step of a path → a document of that kind, with `ID` and `TITLE` where they belong. */
  any: Readonly<Record<string, MissingPage & { deep: boolean }>>;
}

// These stand in texts, addresses and commands alike, and both are quoted in YAML.
export const ID = 'zz-id-zz';
export const TITLE = '‹title›';

/** The kinds of which a page path tells what the document is. */
const NAMED: readonly KindName[] = [
  'runbook',
  'playbook',
  'service',
  'team',
  'guide',
  'template',
  'risk',
  'vendor',
  'control',
];

/** How many awaited pages are offered with their own text. */
const AWAITED = 30;

export function missingPages(handbook: Handbook): MissingPages {
  const awaited = gaps(handbook)
    .flatMap((group) => group.gaps)
    .flatMap((gap): [string, MissingPage][] => {
      const url = awaitedAt(handbook, gap.kind, gap.values);
      if (url === undefined) return [];
      const { command, href } = offerOf(handbook, gap);
      return [[url, { command, href }]];
    });
  const any = NAMED.map((kind) => {
    const { command, href } = offerOf(handbook, { kind, values: { id: ID, title: TITLE } });
    const deep = handbook.settings.content[kind].some((glob) => glob.includes('**'));
    return [kinds[kind].base, { command, href, deep }] as const;
  });
  return {
    awaited: Object.fromEntries(awaited.slice(0, AWAITED).reverse()),
    any: Object.fromEntries(any),
  };
}

/** The path at which a missing document is looked for. */
function awaitedAt(
  handbook: Handbook,
  kind: KindName,
  { alert, incident, id }: Readonly<Record<string, string>>,
): string | undefined {
  if (incident !== undefined) return urlOf('postmortem', incident);
  if (id !== undefined) return urlOf(kind, id);
  if (alert === undefined) return undefined;
  const link = handbook.alertsNamed(alert).map((each) => handbook.runbookOf(each));
  return link.find((each) => each.kind === 'missing')?.wanted;
}
