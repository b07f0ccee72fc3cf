// Where the archive's pages are: in a folder, where nothing is fetched and no folder has an index.

export {};

declare global {
  var handrailFile: ((path: string, base64: string) => void) | undefined;
}

const html = document.documentElement;
/** The folder of the archive, with a slash at the end. */
const root = new URL(`${html.dataset['base'] ?? '.'}/`, location.href);
// From here on all is as on a host that serves the site below this path.
html.dataset['base'] = root.pathname.slice(0, -1);
// A copy needs no copy.
for (const link of document.querySelectorAll('[data-offline-copy]')) link.remove();
// Nor is anything fetched ahead of its script: a page that finds such a link here adds none of its own.
const ahead = document.createElement('link');
ahead.as = 'fetch';
document.head.append(ahead);

const bodies = new Map<string, Uint8Array<ArrayBuffer>>();
const loading = new Map<string, Promise<void>>();

globalThis.handrailFile = (path, base64) => {
  bodies.set(
    path,
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
  );
};

/** Loads the script that holds a file. */
function load(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = `${root.href}${path}.js`;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new TypeError('Not in the archive'));
    document.head.append(script);
  });
}

globalThis.fetch = async (input) => {
  const asked = input instanceof Request ? input.url : input;
  const url = new URL(asked, location.href);
  url.search = url.hash = '';
  const path = url.href.slice(root.href.length);
  if (!url.href.startsWith(root.href)) throw new TypeError('Not in the archive');
  if (!loading.has(path)) loading.set(path, load(path));
  await loading.get(path);
  return new Response(bodies.get(path));
};

/** A folder has no page of its own here: its index is a file. */
function nameFile(link: HTMLAnchorElement): void {
  if (link.href.startsWith(root.href) && link.pathname.endsWith('/')) link.pathname += 'index.html';
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    for (const node of [target, ...addedNodes]) {
      if (!(node instanceof Element)) continue;
      if (node instanceof HTMLAnchorElement) nameFile(node);
      node.querySelectorAll('a').forEach(nameFile);
    }
}).observe(html, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
