// What the name of a file must be, so that its page has an address and everybody can have the file.
import type { Fault } from './fault.ts';
import { LONGEST_STEP, slug } from './kind.ts';
import type { Place } from './place.ts';

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** What is wrong with the name of a document's file; undefined where its address is a good one. */
export function nameFault(path: string, id: string, place: Place): Fault | undefined {
  const own = path
    .split('/')
    .at(-1)!
    .replace(/\.[^.]+$/, '');
  // `!!!.md` in a folder would have the address of the folder.
  if (id === '' || slug(own) === '')
    return {
      kind: 'syntax',
      reason: 'The file name gives no address',
      remedy: 'name the file with letters a to z, digits and hyphens',
      place,
    };
  const steps = id.split('/');
  const longest = Math.max(...steps.map(({ length }) => length));
  if (longest > LONGEST_STEP)
    return {
      kind: 'syntax',
      reason: `The address of the file has a name of ${longest} characters, and no folder of the site may have more than ${LONGEST_STEP}`,
      remedy: 'shorten the name; a letter beyond a to z counts as several',
      place,
    };
  const device = steps.find((step) => DEVICE.test(step.split('.')[0]!));
  if (device === undefined) return undefined;
  return {
    kind: 'schema',
    reason: `Windows keeps the name \`${device}\` for a device, and cannot hold this file`,
    remedy: 'give it another name',
    place,
  };
}

/** Characters that do not show, or show in another order. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/;

/** A path that does not show as what it is; undefined for one that does. */
export function hiddenName(path: string, place: Place): Fault | undefined {
  const found = HIDDEN.exec(path)?.[0];
  if (found === undefined) return undefined;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    kind: 'encoding',
    reason: `The file name holds U+${code}, which does not show as what it is`,
    remedy: 'rename the file',
    place,
  };
}
