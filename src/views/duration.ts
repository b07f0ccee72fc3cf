// Durations in words: as Prometheus writes them, and as cadences.
import { cadenceInWords } from '../model/calendar.ts';

const FORM =
  /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/;
const UNITS = ['year', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/** A duration of a rule file in words: `1d2h30m` → `1 day 2 hours 30 minutes`; else as written. */
export function ruleDuration(written: string): string {
  const parts = FORM.exec(written === '0' ? '0s' : written)?.slice(1);
  if (written === '' || !parts) return written;
  const words = parts.flatMap((part: string | undefined, index) => {
    const digits = part?.replace(/^0+/, '') ?? '';
    return digits === '' ? [] : [`${digits} ${UNITS[index]!}${digits === '1' ? '' : 's'}`];
  });
  return words.length > 0 ? words.join(' ') : '0 seconds';
}

/** A cadence in words: `P1M` → `every month`, `P3M` → `every 3 months`. */
export function everyWords(duration: string): string {
  return `every ${cadenceInWords(duration)}`;
}
