// Bytes → SourceFile: UTF-8, and nothing that only looks like it.
import { isUtf8 } from 'node:buffer';
import type { SourceFile } from './model/source.ts';

/** Bytes → text: UTF-8 with at most one byte order mark; anything else is trouble with an offset. */
export function decode(path: string, bytes: Buffer): SourceFile {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString('utf8', bom ? 3 : 0).replaceAll('\r\n', '\n');
  const marked = bom ? { bom } : {};
  const encoding = (found: string, offset: number): SourceFile => ({
    path,
    text,
    ...marked,
    trouble: { kind: 'encoding', found, offset },
  });
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { ...encoding(`it begins like ${wide}`, 0), text: '' };
  if (!isUtf8(bytes)) {
    const at = text.indexOf('\ufffd');
    return encoding('a byte here belongs to no character', Math.max(0, at));
  }
  return { path, text, ...marked };
}

/** The encoding of two or four bytes a character that a file begins like; by its mark, or by its zeros. */
function wideEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 8);
  const hex = head.toString('hex', 0, 4);
  if (hex === 'fffe0000' || hex === '0000feff') return 'UTF-32';
  if (hex.startsWith('fffe') || hex.startsWith('feff')) return 'UTF-16';
  if (head[0] !== 0 && head[1] !== 0) return undefined;
  const zeros = Array.from(head, (byte) => (byte === 0 ? '0' : 'x')).join('');
  if (/^(?:x000|000x){2}$/.test(zeros)) return 'UTF-32';
  return /^(?:(?:x0){3,4}|(?:0x){3,4})$/.test(zeros) ? 'UTF-16' : undefined;
}
