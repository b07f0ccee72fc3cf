// The kinds of document: where each is found, how its file is read and where its page is.

export type KindName = 'person' | 'team' | 'service' | 'alert' | 'runbook' | 'guide';

export interface Kind {
  name: KindName;
  plural: string;
  /** The label of one document, as pages and messages say it. */
  label: string;
  /** Where its files are, unless `content` in handbook.yaml says otherwise. */
  globs: readonly string[];
  /** How a file is read: a body with front matter, one YAML mapping, a list of them, or alert rules. */
  format: 'markdown' | 'yaml' | 'yaml-list' | 'rules';
  /** The first part of its pages' path. */
  base: string;
}

export const kinds: Readonly<Record<KindName, Kind>> = {
  person: {
    name: 'person',
    plural: 'people',
    label: 'Person',
    globs: ['people.{yaml,yml}'],
    format: 'yaml-list',
    base: 'people',
  },
  team: {
    name: 'team',
    plural: 'teams',
    label: 'Team',
    globs: ['teams/*.{yaml,yml}'],
    format: 'yaml',
    base: 'teams',
  },
  service: {
    name: 'service',
    plural: 'services',
    label: 'Service',
    globs: ['services/*.{md,mdx}'],
    format: 'markdown',
    base: 'services',
  },
  alert: {
    name: 'alert',
    plural: 'alerts',
    label: 'Alert',
    globs: ['alerts/**/*.{yaml,yml}'],
    format: 'rules',
    base: 'alerts',
  },
  runbook: {
    name: 'runbook',
    plural: 'runbooks',
    label: 'Runbook',
    globs: ['runbooks/**/*.{md,mdx}'],
    format: 'markdown',
    base: 'runbooks',
  },
  guide: {
    name: 'guide',
    plural: 'guides',
    label: 'Guide',
    globs: ['guide/**/*.{md,mdx}'],
    format: 'markdown',
    base: 'guide',
  },
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
 * in lower case. `runbooks/payments/Queue Backlog.md` under `runbooks/**` → `payments/queue-backlog`.
 */
export function idOf(path: string, base: string): string {
  const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
  const steps = below.replace(/\.[^./]+$/, '').split('/');
  if (steps.length > 1 && /^(?:index|readme)$/i.test(steps.at(-1)!)) steps.pop();
  return steps.map(slug).filter(Boolean).join('/');
}

/** The path of the page of a document: `/runbooks/payments/queue-backlog/`. */
export function urlOf(kind: KindName, id: string): string {
  return `/${kinds[kind].base}/${id}/`;
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
const RESERVED = /^\/(?:404|names\.json|favicon\.svg|pagefind|files|_astro)\//;

/** True for a page path that a server can be asked for and that the site does not keep for itself. */
export function isPagePath(url: string): boolean {
  return /^\/(?:(?!\.{1,2}\/)[a-z0-9._~-]+\/)+$/.test(url) && !RESERVED.test(url);
}
