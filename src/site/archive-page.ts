// A page of the site as it stands in the archive: it works from a folder, by relative addresses alone.
import { rewriteAttributes } from './attributes.ts';
import { copyOf } from './copy-page.ts';
import type { Built } from '../built.ts';

export interface ArchivePage {
  /** The file's path in the site, such as `runbooks/checkout/slow/index.html`. */
  path: string;
  html: string;
  built: Built;
  /** The path below which the site is served: `` or `/ops`. */
  base: string;
  /** The whole address of the site's host, for what the archive does not hold; it may be unknown. */
  origin: string | undefined;
  /** The paths of all files in the archive. */
  has: ReadonlySet<string>;
}

/** The archive's name, below the site's base. */
export const ARCHIVE_FILE = 'handbook.zip';

/** Where the archive keeps its own script and style sheet. */
export const ARCHIVE_SCRIPT = '_archive/page.js';
export const ARCHIVE_STYLE = '_archive/copy.css';

/** Attributes that hold an address; every other is text, however much it looks like a path. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster', 'data-search-names']);

/** The part of the help page on the copies that a browser keeps, and what stands in its place. */
const LIVE = /<section class="live-only">.*?<\/section>/s;
const INSTEAD =
  '<p>This is the archive: it opens without a network and without a server, and it is as old as the ' +
  'note above the page says.</p>';

/** The way from a file up to the folder of the archive, without a slash at the end. */
function wayUp(path: string): string {
  return path.split('/').slice(1).fill('..').join('/') || '.';
}

/** Rewrites a page for the archive. */
export function archivePage({ path, html, built, base, origin, has }: ArchivePage): string {
  const up = wayUp(path);
  const relative = (address: string): string | undefined => {
    if (!address.startsWith(`${base}/`) || address.startsWith('//')) return undefined;
    const [, below, rest] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length + 1))!;
    const file = /(?:^|\/)$/.test(below!) ? `${below!}index.html` : below!;
    if (has.has(unescape(file))) return `${up}/${file}${rest}`;
    return origin === undefined ? undefined : origin + address;
  };
  const moved = rewriteAttributes(html, (tag, name, value) => {
    if (ADDRESSES.has(name)) return relative(value);
    if (tag === 'html' && name === 'data-base') return up;
    if (tag === 'meta' && name === 'content') {
      const refresh = /^(\d+; ?url=)(.*)$/.exec(value);
      if (refresh) return refresh[1]! + (relative(refresh[2]!) ?? refresh[2]!);
      // Not every browser takes a file for a page's own.
      if (/^default-src /.test(value)) return value.replace(/(&#39;|')self\1/g, '$& file:');
    }
    return undefined;
  });
  const bare = moved
    // A browser fetches no module for a page in a folder.
    .replace(/<script type="module" src="[^"]*"><\/script>/g, '')
    .replace(LIVE, () => INSTEAD)
    .replace(/<html([^>]*) data-base(?=[ >])/, `<html$1 data-base="${up}"`);
  return copyOf(bare, {
    how: 'archive',
    built,
    style: `${up}/${ARCHIVE_STYLE}`,
    script: `${up}/${ARCHIVE_SCRIPT}`,
  });
}

/** The file name that an address stands for. */
function unescape(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  } catch {
    return path;
  }
}
