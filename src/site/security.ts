// The Content-Security-Policy that every page carries, so that any static host has it.
import { createHash } from 'node:crypto';

/** Sets the chosen theme before anything is painted; the only script that stands in a page. */
export const THEME_SCRIPT =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";

const hash = createHash('sha256').update(THEME_SCRIPT).digest('base64');

/**
 * The policy, as `<meta http-equiv>` takes it. Scripts and styles come from the site's own files;
 * the text search needs WebAssembly, and the icon is a `data:` address.
 */
export const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The site's icon, in the page itself: a request less on every first visit. */
export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='6' fill='%230a53be'/%3E%3Cpath d='M7 22 25 10M10 20v5M22 12v13' stroke='%23fff' stroke-width='3' stroke-linecap='round' fill='none'/%3E%3C/svg%3E";
