// Puts the styles into the pages that alerts lead to: the first page that someone opens at night then
// shows as soon as it has arrived, without a second round trip.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose pages alerts, pagers and chat messages link to. */
const LANDINGS = ['runbooks', 'alerts'];
const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Replaces the style sheets of the landing pages below `out` by their text, and lets their policy allow
 * exactly it.
 *
 * @param base The path below which the site is served.
 */
export function inlineStyles(out: string, base: string): void {
  const sheets = new Map<string, string>();
  const read = (href: string) => {
    const known = sheets.get(href) ?? readFileSync(join(out, href.slice(base.length)), 'utf8');
    sheets.set(href, known);
    return known;
  };
  for (const folder of LANDINGS)
    for (const file of pagesBelow(join(out, folder))) {
      const html = readFileSync(file, 'utf8');
      const hrefs = Array.from(html.matchAll(SHEET), ([, href]) => href!);
      if (hrefs.length === 0) continue;
      const css = hrefs.map(read).join('');
      const hash = createHash('sha256').update(css).digest('base64');
      let written = false;
      const inlined = html
        .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
        .replace(SHEET, () => {
          if (written) return '';
          written = true;
          return `<style>${css}</style>`;
        });
      writeFileSync(file, inlined);
    }
}

function pagesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // A handbook without alerts has no such folder.
    return [];
  }
}
