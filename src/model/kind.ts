// The kinds of document: where each is found, how its file is read and where its page is.

export type KindName =
  | 'person'
  | 'team'
  | 'service'
  | 'alert'
  | 'runbook'
  | 'playbook'
  | 'incident'
  | 'postmortem'
  | 'rfc'
  | 'change'
  | 'drill'
  | 'slo'
  | 'risk'
  | 'vendor'
  | 'control'
  | 'parameter'
  | 'template'
  | 'guide'
  | 'waiver'
  | 'budget';

export interface Kind {
  name: KindName;
  plural: string;
  /** The label of one document, as pages and messages say it. */
  label: string;
  /** Where its files are, unless `content` in handbook.yaml says otherwise. */
  globs: readonly string[];
  /**
   * How a file is read: a body with front matter, one YAML mapping, a list of them, alert rules, or
   * service level objectives of other tools.
   */
  format: 'markdown' | 'yaml' | 'yaml-list' | 'rules' | 'slos';
  /** The first part of its pages' path. */
  base: string;
  /** False where a document is shown on the page of its list alone. */
  page: boolean;
  /** True where a draft is shown, because others are to read it. */
  showsDrafts: boolean;
}

/** A kind, with the usual answers where it says nothing. */
function kind(
  name: KindName,
  plural: string,
  label: string,
  glob: string,
  format: Kind['format'],
  base: string,
  { page = true, showsDrafts = false }: Partial<Pick<Kind, 'page' | 'showsDrafts'>> = {},
): Kind {
  return { name, plural, label, globs: [glob], format, base, page, showsDrafts };
}

export const kinds: Readonly<Record<KindName, Kind>> = {
  person: kind('person', 'people', 'Person', 'people.{yaml,yml}', 'yaml-list', 'people'),
  team: kind('team', 'teams', 'Team', 'teams/*.{yaml,yml}', 'yaml', 'teams'),
  service: kind('service', 'services', 'Service', 'services/*.{md,mdx}', 'markdown', 'services'),
  alert: kind('alert', 'alerts', 'Alert', 'alerts/**/*.{yaml,yml}', 'rules', 'alerts'),
  runbook: kind('runbook', 'runbooks', 'Runbook', 'runbooks/**/*.{md,mdx}', 'markdown', 'runbooks'),
  playbook: kind(
    'playbook',
    'playbooks',
    'Playbook',
    'playbooks/**/*.{md,mdx}',
    'markdown',
    'playbooks',
  ),
  incident: kind(
    'incident',
    'incidents',
    'Incident',
    'incidents/**/*.{yaml,yml}',
    'yaml',
    'incidents',
  ),
  postmortem: kind(
    'postmortem',
    'postmortems',
    'Postmortem',
    'postmortems/**/*.{md,mdx}',
    'markdown',
    'postmortems',
    { showsDrafts: true },
  ),
  rfc: kind('rfc', 'RFCs', 'RFC', 'rfcs/*.{md,mdx}', 'markdown', 'rfcs', { showsDrafts: true }),
  change: kind(
    'change',
    'change notes',
    'Change note',
    'change-notes/**/*.{yaml,yml}',
    'yaml',
    'changes',
  ),
  drill: kind('drill', 'drills', 'Drill', 'drills/**/*.{yaml,yml}', 'yaml', 'drills'),
  slo: kind('slo', 'SLOs', 'SLO', 'slos/**/*.{yaml,yml}', 'slos', 'slos'),
  risk: kind('risk', 'risks', 'Risk', 'risks/*.{yaml,yml}', 'yaml', 'risks'),
  vendor: kind('vendor', 'vendors', 'Vendor', 'vendors/*.{yaml,yml}', 'yaml', 'vendors'),
  control: kind('control', 'controls', 'Control', 'controls/*.{yaml,yml}', 'yaml', 'controls'),
  parameter: kind(
    'parameter',
    'parameters',
    'Parameters',
    'parameters/*.{yaml,yml}',
    'yaml',
    'parameters',
  ),
  template: kind(
    'template',
    'templates',
    'Template',
    'templates/**/*.{md,mdx}',
    'markdown',
    'templates',
  ),
  guide: kind('guide', 'guides', 'Guide', 'guide/**/*.{md,mdx}', 'markdown', 'guide'),
  waiver: kind('waiver', 'waivers', 'Waiver', 'waivers.{yaml,yml}', 'yaml-list', 'health', {
    page: false,
  }),
  budget: kind(
    'budget',
    'error budgets',
    'Error budget',
    'error-budgets.{yaml,yml}',
    'yaml-list',
    'slos',
    { page: false },
  ),
};

export const kindNames = Object.keys(kinds) as KindName[];

/** The folder before the first wildcard of a glob: `runbooks/**` → `runbooks`. */
export function fixedPart(glob: string): string {
  const steps = glob.replace(/^\.\//, '').split('/');
  const wild = steps.findIndex((step) => /[*?{}[\]()!]/.test(step));
  return steps.slice(0, wild === -1 ? steps.length - 1 : wild).join('/');
}

/**
 * A name as a URL carries it: lower case, marks on letters dropped, what stands between words as a
 * hyphen, and a letter of another script as its code point, so that no two names become one.
 */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/[^a-z0-9._-]/gu, (letter) => `u${letter.codePointAt(0)!.toString(16)}`)
    .replace(/^-+|-+$/g, '');
  return /^\.*$/.test(plain) ? plain.replaceAll('.', '-') : plain;
}

/**
 * The id of a document from its path: what stands below the glob's fixed part, without extension,
 * in lower case; of an RFC, its number. `runbooks/payments/Queue Backlog.md` under `runbooks/**` → `payments/queue-backlog`.
 */
export function idOf(path: string, base: string, kind?: KindName): string {
  const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
  // An RFC goes by its number, so that its title may change: `0007-one-cluster.mdx` → `0007`.
  const number = kind === 'rfc' ? /^(\d+)(?:[-_. ][^/]*)?\.[^./]+$/.exec(below)?.[1] : undefined;
  if (number !== undefined) return number;
  const steps = below.replace(/\.[^./]+$/, '').split('/');
  if (steps.length > 1 && /^(?:index|readme)$/i.test(steps.at(-1)!)) steps.pop();
  return steps.map(slug).filter(Boolean).join('/');
}

/** The path of the page of a document, `/runbooks/payments/queue-backlog/`, or of its list. */
export function urlOf(kind: KindName, id: string): string {
  const { base, page } = kinds[kind];
  return page ? `/${base}/${id}/` : `/${base}/`;
}

/** A path in the form of a page: one slash at each end, lower case. */
export function pagePath(path: string): string {
  const trimmed = path
    .toLowerCase()
    .replace(/\/(?:index\.html|index\.md)$/, '')
    .replace(/\/{2,}/g, '/');
  const inner = trimmed.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * What follows a base in an address at or below it, from its slash on; undefined for any other.
 * `http` and `https` and the letter case do not count.
 */
export function below(address: string, base: string): string | undefined {
  const [whole, start] = [address, base].map((each) => each.replace(/^https?:/i, ''));
  if (!whole!.toLowerCase().startsWith(start!.toLowerCase())) return undefined;
  const rest = whole!.slice(start!.length);
  return rest === '' || rest.startsWith('/') ? rest : undefined;
}

/** What the site itself keeps below its root. */
const RESERVED =
  /^\/(?:404|sw\.js|offline(?:\.json)?|handbook\.zip|favicon\.svg|search|pagefind(?:-\w+)?|files|_astro)\//;

/** The longest name of a page's folder; file systems take 255 bytes. */
export const LONGEST_STEP = 200;

const PAGE_PATH = new RegExp(`^/(?:(?!\\.{1,2}/)[a-z0-9._~-]{1,${LONGEST_STEP}}/)+$`);

/** True for a page path that a server can be asked for and that the site does not keep for itself. */
export function isPagePath(url: string): boolean {
  return PAGE_PATH.test(url) && !RESERVED.test(url);
}
