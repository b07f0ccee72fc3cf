// What a file that could not be read as text tells its author.
import type { Fault } from './fault.ts';
import { hiddenName } from './file-name.ts';
import { Lines, span } from './place.ts';
import type { SourceFile } from './source.ts';

/** What is wrong with a file that could not be read as text; undefined when it could. */
export function troubleFault(source: SourceFile): Fault | undefined {
  const { trouble, path } = source;
  const lines = new Lines(source.text);
  const place = span(path, lines, 0, Math.max(1, source.text.indexOf('\n')));
  if (!trouble) return hiddenName(path, place);
  switch (trouble.kind) {
    case 'not-a-file':
      return {
        kind: 'syntax',
        reason: `This is ${trouble.what}, which is not ${trouble.what === 'a folder' ? 'read' : 'followed'}`,
        remedy: 'put the file itself here',
        place,
      };
    case 'unreadable':
      return {
        kind: 'syntax',
        reason: `The file cannot be read: ${trouble.reason}`,
        remedy: 'check its permissions',
        place,
      };
    case 'too-large':
      return {
        kind: 'syntax',
        reason: `The file has ${size(trouble.bytes, trouble)}, more than the ${size(trouble.limit, trouble)} that are read`,
        remedy: 'split it, or attach the data elsewhere and link to it',
        place,
      };
    case 'encoding':
      return {
        // A text that was not read at all has no page either.
        kind: source.text === '' ? 'syntax' : 'encoding',
        reason: `The file is not UTF-8: ${trouble.found}`,
        remedy: 'save it as UTF-8',
        place: span(path, lines, trouble.offset, trouble.offset + 1),
      };
  }
}

/** A size in the largest unit in which the file and its limit differ. */
function size(own: number, { bytes, limit }: { bytes: number; limit: number }): string {
  const inUnit = (unit: number, name: string, digits: number) => {
    const [shown, other] = [bytes, limit].map((each) => (each / unit).toFixed(digits));
    return shown !== other && limit >= unit ? `${(own / unit).toFixed(digits)} ${name}` : undefined;
  };
  return inUnit(1024 * 1024, 'MiB', 1) ?? inUnit(1024, 'KiB', 0) ?? `${own} bytes`;
}
