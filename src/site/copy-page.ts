// A page of the site as it stands in a copy: marked, dated, and with what only a copy needs.
import { frameOf } from './attributes.ts';
import type { Built } from '../built.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A moment as a reader says it: `21 November 2026, 03:12 UTC`. */
export function momentInWords(at: string): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(at)!;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time} UTC`;
}

export interface CopyOptions {
  /** `offline` or `archive`. */
  how: 'offline' | 'archive';
  built: Built;
  /** The addresses of the style sheet and of the script that a copy needs. */
  style: string;
  script: string;
}

/**
 * Marks a page as a copy, and says above it how old it is; a file that is no page of the site comes
 * back as it is.
 *
 * The marks: `data-copy="offline"` or `"archive"` on `<html>`, a style sheet and a script at the end
 * of the head, and the note at the beginning of the body, behind the link that skips to the content.
 */
export function copyOf(html: string, { how, built, style, script }: CopyOptions): string {
  const start = /<html\b[^>]*\sdata-base\b/.exec(html.slice(0, 2048));
  if (!start) return html;
  const frame = frameOf(html);
  if (!frame) return html;
  const at = start.index + '<html'.length;
  const added = `<link rel="stylesheet" href="${style}"><script defer src="${script}"></script>`;
  const skip = /^\s*<a class="skip"[^>]*>[^<]*<\/a>/.exec(html.slice(frame.body))?.[0] ?? '';
  const begins = frame.body + skip.length;
  return (
    `${html.slice(0, at)} data-copy="${how}"${html.slice(at, frame.head)}${added}` +
    html.slice(frame.head, begins) +
    note(how, built) +
    html.slice(begins)
  );
}

function note(how: CopyOptions['how'], { at, commit }: Built): string {
  const what = how === 'offline' ? 'Offline copy' : 'Archive';
  const from = commit === undefined ? '' : `, commit <code>${commit.slice(0, 7)}</code>`;
  const again = how === 'offline' ? ' <a href="" data-network>Try the network again</a>' : '';
  return (
    `<aside class="copy-note" aria-label="${what}"><p><b>${what}</b> of ` +
    `<time datetime="${at}">${momentInWords(at)}</time><span data-age></span>` +
    `<span class="more">${from}. What has changed since is missing.</span>${again}</p></aside>`
  );
}
