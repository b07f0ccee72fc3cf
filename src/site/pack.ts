// The files of a built site in a few large parts, so that one request brings a whole build.
import { createHash } from 'node:crypto';
import { extname } from 'node:path/posix';
import { gzipSync } from 'node:zlib';

/** A file of a built site: its path below the base, and what it holds. */
export interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

/** A part as the worker fetches it: compressed, under the name of its own hash. */
export interface Part {
  path: string;
  sha256: string;
  bytes: Uint8Array;
}

/** How much a part holds before it is compressed, in bytes: what a phone unpacks at once. */
const PART = 24 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** The address of a file below the base: a page goes by its folder, as links to it do. */
export function addressOf(path: string): string {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * Packs files into parts; the same files give the same bytes, in any order and on any machine.
 *
 * A part is gzip of: the length of its list (4 bytes, big-endian), the list as JSON
 * (`[address, content type, length][]`), then the files one after another.
 *
 * @param limit How much a part may hold, in bytes; a larger file has a part of its own.
 */
export function pack(files: readonly SiteFile[], limit = PART): Part[] {
  const sorted = files
    .map((file) => ({ ...file, address: addressOf(file.path) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const groups: (typeof sorted)[] = [];
  let held = Infinity;
  for (const file of sorted) {
    if (held + file.bytes.length > limit) {
      groups.push([]);
      held = 0;
    }
    groups.at(-1)!.push(file);
    held += file.bytes.length;
  }
  return groups.map((group) => {
    const list = Buffer.from(
      JSON.stringify(
        group.map(({ address, path, bytes }) => [
          address,
          TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
          bytes.length,
        ]),
      ),
    );
    const length = Buffer.alloc(4);
    length.writeUInt32BE(list.length);
    const packed = gzipSync(Buffer.concat([length, list, ...group.map(({ bytes }) => bytes)]), {
      level: 9,
    });
    // The operating system stands in the header, and would change the hash.
    packed[9] = 255;
    const sha256 = sha256Of(packed);
    return { path: `offline/${sha256.slice(0, 16)}.pack`, sha256, bytes: packed };
  });
}

/** The SHA-256 of bytes or of a text, in hexadecimal. */
export function sha256Of(value: Uint8Array | string): string {
  return createHash('sha256').update(value).digest('hex');
}
