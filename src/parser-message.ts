// A body on its way to the parser's process: a head of numbers, then the text of its file.
import { LIMITS } from './model/limits.ts';
import type { BodySource } from './parse-bodies.ts';

/** Of the text: its length, where the body begins, its syntax; then how deep and how wide it may be. */
export const HEADER = 17;

/** The bytes that stand for a body. */
export function messageOf({ text, bodyAt, syntax, limits = LIMITS }: BodySource): Buffer {
  const length = Buffer.byteLength(text, 'utf8');
  const message = Buffer.allocUnsafe(HEADER + length);
  message.writeUInt32LE(length);
  message.writeUInt32LE(bodyAt, 4);
  message[8] = syntax === 'mdx' ? 1 : 0;
  message.writeUInt16LE(limits.depth, 9);
  message.writeUInt16LE(limits.tableColumns, 11);
  message.writeUInt32LE(limits.tableCells, 13);
  message.write(text, HEADER, 'utf8');
  return message;
}

/** The length of the message that begins at an offset, its head included. */
export function lengthAt(bytes: Buffer, at: number): number {
  return HEADER + bytes.readUInt32LE(at);
}

/** The body whose whole message begins at an offset; the path of its file stays behind. */
export function sourceAt(bytes: Buffer, at: number): Required<Omit<BodySource, 'path'>> {
  return {
    text: bytes.toString('utf8', at + HEADER, at + lengthAt(bytes, at)),
    bodyAt: bytes.readUInt32LE(at + 4),
    syntax: bytes[at + 8] === 1 ? 'mdx' : 'md',
    limits: {
      depth: bytes.readUInt16LE(at + 9),
      tableColumns: bytes.readUInt16LE(at + 11),
      tableCells: bytes.readUInt32LE(at + 13),
    },
  };
}
