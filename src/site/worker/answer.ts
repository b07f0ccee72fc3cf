// How a request is answered: pages by the network if it is there in time, else by the copy.
import { NAME, ROOT, cacheNames } from './scope.ts';

/** How long a page of the copy waits for a newer one, in milliseconds; short after a failure. */
const PATIENCE = 2500;
const PATIENCE_DOWN = 400;

/** How long the network may take where the copy has no such page. */
const LIMIT = 20_000;

/** Every page of the site says this in its first bytes; the page of a login or a portal does not. */
const MARK = /<html[^>]*\sdata-base\b/;

const BASE = new URL(ROOT).pathname;

/** A file whose name changes with its content: no build can give another one under its name. */
const HASHED = /^(?:_astro|offline|search|pagefind-[^/]+)\/.*\.\w+$/;

/** A path that is a page's: not that of a file, but for one of HTML. */
const PAGE = /(?:^|\/)[^./]*$|\.html?$/;

let patience = PATIENCE;

function sleep(time: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), time));
}

/** A path below the base, with each part escaped as the build escapes it. */
function pathOf(url: URL, change = (part: string) => part): string {
  const path = url.pathname.slice(BASE.length);
  try {
    return path
      .split('/')
      .map((part) => encodeURIComponent(change(decodeURIComponent(part))))
      .join('/');
  } catch {
    return path;
  }
}

function stored(path: string): Promise<Response | undefined> {
  return caches.match(ROOT + path, { cacheName: NAME });
}

/** The path of the page that is meant: lower case, a slash at the end, no file name. */
function pagePath(url: URL): string {
  // An escape such as `%C3` has upper case, whatever the letters have.
  const inner = pathOf(url, (part) => part.toLowerCase())
    .replace(/(^|\/)index(?:\.(?:html?|mdx?))?$/, '$1')
    .replace(/\.(?:html?|mdx?)$/, '');
  return inner === '' || inner.endsWith('/') ? inner : `${inner}/`;
}

/** What the network says of a page of the copy; null when it is down, or somebody else answers. */
async function ask(request: Request, path: string, signal: AbortSignal): Promise<Response | null> {
  try {
    // In this mode a redirect to another host, such as a login, is an error.
    const own = new Request(request, { mode: 'same-origin', redirect: 'follow', signal });
    const answer = await fetch(own);
    if (answer.status >= 500) throw new Error('Down');
    const isHtml = /html/.test(answer.headers.get('content-type') ?? '');
    if (!isHtml && (PAGE.test(path) || !answer.ok)) return null;
    const body = await answer.arrayBuffer();
    // A page that is an attachment has been made elsewhere.
    const isOwn = !isHtml || (path.startsWith('files/') && answer.ok && !answer.redirected);
    if (!isOwn && !MARK.test(new TextDecoder().decode(body.slice(0, 2048)))) return null;
    patience = PATIENCE;
    if (answer.redirected) return Response.redirect(answer.url);
    const { status, statusText } = answer;
    const headers = new Headers(answer.headers);
    // The body is no longer compressed.
    headers.delete('content-encoding');
    headers.delete('content-length');
    return new Response(body, { status, statusText, headers });
  } catch {
    // What was given up is known to be late; a page that came since may have said that all is well.
    if (!signal.aborted) patience = PATIENCE_DOWN;
    return null;
  }
}

/** What the network says, whatever that is; undefined when it is down. */
async function untouched(request: Request): Promise<Response | undefined> {
  try {
    const answer = await Promise.race([fetch(request), sleep(LIMIT)]);
    return answer && answer.status < 500 ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The network's answer where the copy has no such page: others may share the host of the handbook. */
async function elsewhere(request: Request): Promise<Response> {
  const answer = await untouched(request);
  if (answer) return answer;
  const missing = await stored('404.html');
  if (!missing) return Response.error();
  return new Response(missing.body, { status: 404, headers: missing.headers });
}

/** Answers with a page: a new one, else the copy's. */
async function page(request: Request, url: URL): Promise<Response> {
  const path = pathOf(url);
  const exact = await stored(path);
  const meant = PAGE.test(path) ? pagePath(url) : path;
  const copy = exact ?? (meant !== path && (await stored(meant)));
  if (!copy) return elsewhere(request);
  const control = new AbortController();
  const network = ask(request, path, control.signal);
  const answer = await Promise.race([network, sleep(patience)]);
  if (answer) return answer;
  if (answer === undefined) {
    patience = PATIENCE_DOWN;
    // A late answer still says that the network is back; what hangs must not hold up the next try.
    setTimeout(() => control.abort(), PATIENCE);
  }
  return exact ?? Response.redirect(ROOT + meant + url.search);
}

/** Answers as the network does, whatever that is; with the copy when it is down, still. */
async function insisted(request: Request, url: URL): Promise<Response> {
  return (await untouched(request)) ?? page(request, url);
}

/** A file of a page: what cannot have changed from any copy, the rest from the network. */
async function file(request: Request, url: URL): Promise<Response> {
  const path = pathOf(url);
  if (HASHED.test(path)) {
    for (const cacheName of await cacheNames()) {
      const hit = await caches.match(ROOT + path, { cacheName });
      if (hit) return hit;
    }
    return fetch(request);
  }
  const network = fetch(request).catch(() => undefined);
  const copy = await stored(path);
  const answer = await Promise.race(copy ? [network, sleep(patience)] : [network]);
  // An error, a login or somebody else's file is no better than the copy's.
  const isSound = answer?.ok && !answer.redirected && answer.type === 'basic';
  return (isSound ? answer : (copy ?? answer)) ?? Response.error();
}

/** The address that a reader wants from the network next. */
let insists: string | undefined;

function bare(address: string): string {
  return address.replace(/#.*/s, '');
}

/** The page at this address is wanted from the network, once: the reader has asked for it. */
export function insist(address: string): void {
  insists = bare(address);
}

/** The answer to a request of this site; undefined where it is left to the browser. */
export function answer(request: Request): Promise<Response> | undefined {
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(ROOT)) return undefined;
  if (request.headers.has('range')) return undefined;
  if (/\.(?:pack|zip)$|^(?:sw\.js|offline\.json)$/.test(url.pathname.slice(BASE.length)))
    return undefined;
  if (request.mode !== 'navigate') return file(request, url);
  if (insists !== bare(url.href)) return page(request, url);
  insists = undefined;
  return insisted(request, url);
}
