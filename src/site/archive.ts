// The site as one zip that opens from a folder: for a laptop, a stick, a day without any host.
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { isPublished } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { ARCHIVE_FILE, ARCHIVE_SCRIPT, ARCHIVE_STYLE, archivePage } from './archive-page.ts';
import { bundle } from './bundle.ts';
import type { Site } from './context.ts';
import type { SiteFile } from './pack.ts';

/**
 * What only a server can use: scripts that are modules, Pagefind, the page for what is missing.
 */
const LEFT_OUT = /^(?:_astro\/.*\.js|pagefind[^/]*\/.*|404\.html)$/;

/** What scripts fetch; a page in a folder may not, but it may load a script that holds the same. */
const FETCHED = /^search\/.*(?<!\.html)$/;

/**
 * Makes the archive; the same site gives the same bytes.
 *
 * @param files Every file of the finished site, without the offline copy's own.
 */
export async function archive(site: Site, files: readonly SiteFile[]): Promise<SiteFile> {
  const { handbook, built, base } = site;
  const kept = files.filter(({ path }) => !LEFT_OUT.test(path));
  const has = new Set(kept.map(({ path }) => path));
  const { url } = handbook.settings;
  const origin = url === undefined ? undefined : new URL(url).origin;
  const folder = `handbook-${built.at.slice(0, 10)}`;
  const entries = new Map<string, Uint8Array>();
  for (const { path, bytes } of kept)
    if (FETCHED.test(path)) entries.set(`${path}.js`, asScript(path, bytes));
    else if (path.endsWith('.html')) {
      const html = Buffer.from(bytes).toString('utf8');
      const page = archivePage({ path, html, built, base, origin, has });
      entries.set(path, Buffer.from(page));
    } else entries.set(path, bytes);
  entries.set(ARCHIVE_SCRIPT, Buffer.from(await bundle('client/archive.ts')));
  entries.set(ARCHIVE_STYLE, Buffer.from(await bundle('styles/copy.css')));
  for (const [path, text] of sources(handbook)) entries.set(`source/${path}`, Buffer.from(text));

  return { path: ARCHIVE_FILE, bytes: zip(folder, entries, built.at) };
}

const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2099, 11, 31);

/** A file of the zip, compressed by Node: that is several times as fast as in JavaScript. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  // eslint-disable-next-line house/process-at-the-door -- so the library calls this method
  override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

function zip(folder: string, entries: ReadonlyMap<string, Uint8Array>, at: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const made = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // A zip keeps the time of day without a zone; all entries have the build's, in UTC. It knows the
  // years from 1980 to 2099 alone, and `SOURCE_DATE_EPOCH=0` is common.
  const moment = new Date(Math.min(Math.max(Date.parse(at), EARLIEST), LATEST));
  const mtime = new Date(moment.getTime() + moment.getTimezoneOffset() * 60_000);
  for (const path of [...entries.keys()].sort()) {
    // Where a backslash parts folders, a name that holds one could leave the folder of the archive.
    const entry = new Deflated(`${folder}/${path.replace(/[\\:]/g, '_')}`);
    Object.assign(entry, { mtime, os: 3, attrs: 0o100644 * 0x10000 });
    made.add(entry);
    entry.push(entries.get(path)!, true);
  }
  made.end();
  return Buffer.concat(chunks);
}

function asScript(path: string, bytes: Uint8Array): Uint8Array {
  const base64 = Buffer.from(bytes).toString('base64');
  return Buffer.from(`handrailFile(${JSON.stringify(path)},"${base64}")`);
}

/**
 * The sources of what the site shows. A file is left out when any document in it is a draft, merely
 * planned, or of a kind without pages.
 */
function sources(handbook: Handbook): [path: string, text: string][] {
  const alertFiles = new Set(handbook.alerts.map(({ path }) => path));
  return handbook.files
    .filter(({ path, documents }) =>
      documents.length > 0 ? documents.every(isPublished) : alertFiles.has(path),
    )
    .map(({ path, source }) => [path, source.text]);
}
