// "Create this": the address at which a host opens a new file with a scaffold in it, and the command.
import type { Handbook } from '../model/handbook.ts';
import type { Settings } from '../model/settings.ts';
import { scaffold } from '../scaffolds/index.ts';
import type { Creation } from '../views/gaps.ts';

export interface Offer {
  /** What a shell runs. */
  command: string;
  /** Where the host opens the new file; undefined where no repository is named, or none can. */
  href: string | undefined;
  /** True where the file is there with its text, not with its name alone. */
  whole: boolean;
}

type Repository = NonNullable<Settings['repository']>;

/** The longest address that every server and browser takes. */
const LONGEST = 6000;

/** How a document that is missing is made. */
export function offerOf(handbook: Handbook, { kind, values }: Creation): Offer {
  const words = Object.entries(values).map(([name, value]) => ` --${name} ${quoted(value)}`);
  const command = `handrail new ${kind}${words.join('')}`;
  const { repository } = handbook.settings;
  const { path, text, append } = scaffold(kind, values, handbook);
  // A host adds no entry to a file that is there.
  if (!repository || append) return { command, href: undefined, whole: false };
  const whole = newFile(repository, path, text);
  const fits = whole.length <= LONGEST;
  return {
    command,
    href: fits ? whole : newFile(repository, path),
    whole: fits && hostOf(repository) !== 'gitlab',
  };
}

/** The address at which a host opens a new file; without a text, with its name alone. */
export function newFile(repository: Repository, path: string, text?: string): string {
  const url = repository.url.replace(/(?:\.git)?\/*$/, '');
  const branch = (repository.branch ?? 'main').split('/').map(encodeURIComponent).join('/');
  const folder = (repository.folder ?? '').split('/').filter(Boolean);
  const name = encodeURIComponent([...folder, path].join('/'));
  const value = text === undefined ? '' : encodeURIComponent(text);
  switch (hostOf(repository)) {
    case 'gitlab':
      return `${url}/-/new/${branch}?file_name=${name}${value && `&content=${value}`}`;
    case 'gitea':
      return `${url}/_new/${branch}/?filename=${name}${value && `&value=${value}`}`;
    default:
      return `${url}/new/${branch}?filename=${name}${value && `&value=${value}`}`;
  }
}

function hostOf({ url, host }: Repository): 'github' | 'gitlab' | 'gitea' {
  if (host) return host;
  if (/^https?:\/\/[^/]*gitlab/i.test(url)) return 'gitlab';
  return /^https?:\/\/[^/]*(?:gitea|forgejo|codeberg)/i.test(url) ? 'gitea' : 'github';
}

function quoted(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
