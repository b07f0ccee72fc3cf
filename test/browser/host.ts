// A built site as a good static host serves it: compressed, cacheable, and every body counted.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** One answer of the host. */
export interface Sent {
  /** The path that was asked for, with its query. */
  path: string;
  status: number;
  /** What the browser wanted it for, such as `document`, `style`, `script` or `font`. */
  purpose: string;
  /** The bytes of the body on the wire, headers not counted. */
  bytes: number;
}

export interface Host {
  /** Such as `http://127.0.0.1:41234`. */
  origin: string;
  /** Every answer since the host was started or `sent` was last emptied, in order. */
  sent: Sent[];
  close(): void;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What `_headers` asks a host to send with the file at a path: a later section speaks last. */
function headersOf(folder: string, path: string): Record<string, string> {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return {};
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) applies = path.startsWith(line.replace(/\*$/, ''));
    else if (applies) headers[name] = value!;
  }
  return headers;
}

/** `gzip -9`, as a host that compresses ahead of time does; what would not shrink stays as it is. */
function answer(folder: string, path: string): Answer {
  let file = join(folder, normalize(path));
  if (path.endsWith('/')) file = join(file, 'index.html');
  const found = existsSync(file) && statSync(file).isFile();
  if (!found) file = join(folder, '404.html');
  const plain = readFileSync(file);
  const packed = gzipSync(plain, { level: 9 });
  const shrinks = packed.length < plain.length;
  const body = shrinks ? packed : plain;
  // Only what carries its hash in its name may be kept without asking again.
  const isHashed = file.startsWith(join(folder, '_astro'));
  return {
    status: found ? 200 : 404,
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': String(body.length),
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      vary: 'accept-encoding',
      ...headersOf(folder, path),
      ...(shrinks && { 'content-encoding': 'gzip' }),
    },
    body,
  };
}

/**
 * Serves a folder on a port of this machine.
 *
 * @param holdsBack Requests that are never answered.
 */
export function host(
  folder: string,
  holdsBack: (request: IncomingMessage) => boolean = () => false,
): Promise<Host> {
  const answers = new Map<string, Answer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    if (holdsBack(request)) return;
    const { pathname } = new URL(request.url!, 'http://x');
    let found = answers.get(pathname);
    if (!found) answers.set(pathname, (found = answer(folder, decodeURIComponent(pathname))));
    const same = request.headers['if-none-match'] === found.headers['etag'];
    const purpose = String(request.headers['sec-fetch-dest'] ?? '');
    const status = same ? 304 : found.status;
    const bytes = same ? 0 : found.body.length;
    sent.push({ path: request.url!, status, purpose, bytes });
    response.writeHead(status, found.headers);
    response.end(same ? undefined : found.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ origin: `http://127.0.0.1:${port}`, sent, close });
    });
  });
}
