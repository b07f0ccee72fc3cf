// A host that has bad days: it hangs, fails, or somebody else answers in its place.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

/** How the host answers. `broken-pack`: as ever, but every pack breaks off in its middle. */
export type Mood = 'well' | 'hangs' | '503' | 'portal' | 'login' | 'broken-pack' | 'not-found';

export interface Moody {
  origin: string;
  mood: Mood;
  /** The files that are served, by path below the base. */
  files: ReadonlyMap<string, Uint8Array>;
  /** What others on the same host answer, by path below the base: a page, or a way to another one. */
  beside: Map<string, { page: string } | { location: string }>;
  /** The paths that were asked for since this list was last emptied. */
  asked: string[];
  /** Cuts every connection, and refuses new ones. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const PORTAL =
  '<!doctype html><html lang="en"><title>Hotel</title><h1>Accept our terms</h1></html>';

/** Serves files below a base such as `/ops`, in changing moods. */
export async function moodyHost(files: Moody['files'], base: string): Promise<Moody> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const below = decodeURIComponent(pathname).slice(base.length + 1);
    host.asked.push(below);
    const page = (status: number, body: string | Uint8Array) =>
      response.writeHead(status, { 'content-type': TYPES['.html'] }).end(body);
    if (host.mood === 'hangs') return;
    if (host.mood === '503') return void page(503, 'The upstream is unhealthy');
    const other = host.beside.get(below);
    if (other && 'page' in other) return void page(200, other.page);
    if (other) return void response.writeHead(302, other).end();
    if (host.mood === 'portal') return void page(200, PORTAL);
    if (host.mood === 'not-found') return void page(404, 'There is no such site here');
    if (host.mood === 'login')
      return void response.writeHead(302, { location: 'http://localhost:9/login' }).end();
    const path = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    const body = host.files.get(path);
    if (!body) return void page(404, host.files.get('404.html')!);
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    if (host.mood !== 'broken-pack' || extname(path) !== '.pack') return void response.end(body);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  });
  const host: Moody = {
    origin: '',
    mood: 'well',
    files,
    beside: new Map(),
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  host.origin = `http://127.0.0.1:${port}${base}`;
  return host;
}

/** The files of a folder by path, as `readSite` gives them. */
export function byPath(
  files: readonly { path: string; bytes: Uint8Array }[],
): Map<string, Uint8Array> {
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

/** A text file among others. */
export function textOf(files: Moody['files'], path: string): string {
  return Buffer.from(files.get(path) ?? readFileSync(path)).toString('utf8');
}
