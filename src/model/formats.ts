// The string formats that the schemas name, as predicates; the schema validators call them.

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const DURATION =
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

/** True for a calendar date `YYYY-MM-DD` that exists (ISO 8601; 2026-02-30 does not). */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/**
 * True for a moment with its offset (ISO 8601, RFC 3339 with the seconds left out at will):
 * `2026-03-31T02:15Z`, `2026-03-31T04:15:00+02:00`. A leap second is none, as in POSIX.
 */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isDate(match[1]!);
}

/** True for an ISO 8601 duration (`P3M`, `PT30M`) or business days (`5bd`). */
export function isDuration(text: string): boolean {
  return DURATION.test(text) || /^\d{1,4}bd$/.test(text);
}

/** True for an absolute web address with a host and no white space or user name. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(text);
}

/** True for an e-mail address: one `@`, a host with a dot, no white space. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>()]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text);
}

/** True for an IANA time zone that the runtime knows. */
export function isTimezone(text: string): boolean {
  // Intl is slow to start, and most handbooks need none of it.
  if (text === 'UTC') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** True for a regular expression that compiles. */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

/** Format name in a schema → its predicate. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  instant: isInstant,
  duration: isDuration,
  'web-url': isWebUrl,
  email: isEmail,
  timezone: isTimezone,
  regex: isRegex,
};
