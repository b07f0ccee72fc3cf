// Dates, moments and durations as people write them → as the schema wants them, where there is no doubt.
import { isDate, isDuration, isInstant } from '../model/formats.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}\\.?,?[ -](\\d{4})$`,
  'i',
);
const MONTH_FIRST = new RegExp(`^${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
/** What a date becomes in tools that know only moments. */
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?$/;

/** The date `YYYY-MM-DD` that a text means; undefined where it may mean another, as `03/04/2026` does. */
export function meantDate(text: string): string | undefined {
  const written = text.trim().replace(/\s+/g, ' ').replace(MIDNIGHT, '');
  const year = YEAR_FIRST.exec(written);
  const day = DAY_FIRST.exec(written);
  const month = MONTH_FIRST.exec(written);
  const date = year
    ? iso(year[1]!, year[3]!, year[4]!)
    : day
      ? iso(day[3]!, numberOf(day[2]!), day[1]!)
      : month
        ? iso(month[3]!, numberOf(month[1]!), month[2]!)
        : '';
  return isDate(date) ? date : undefined;
}

function numberOf(month: string): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MOMENT =
  /^(.+?)(?:[Tt]|,? +)(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)$/i;

/** The moment that a text means; undefined without an offset, because the clock could be any. */
export function meantInstant(text: string): string | undefined {
  const match = MOMENT.exec(text.trim().replace(/\s+/g, ' '));
  const date = match && meantDate(match[1]!);
  if (!match || date === undefined) return undefined;
  const [, , time, zulu, sign, hours, minutes = '00'] = match;
  const clock = /^\d:/.test(time!) ? `0${time}` : time!;
  const moment = `${date}T${clock}${zulu ? 'Z' : `${sign}${hours}:${minutes}`}`;
  return isInstant(moment) ? moment : undefined;
}

/** Word → designator, and whether it counts time; `m` is a minute, as in Prometheus and Go. */
const UNITS: readonly (readonly [RegExp, string, boolean])[] = [
  [/^(?:s|secs?|seconds?)$/, 'S', true],
  [/^(?:m|mins?|minutes?)$/, 'M', true],
  [/^(?:h|hrs?|hours?)$/, 'H', true],
  [/^(?:d|days?)$/, 'D', false],
  [/^(?:w|weeks?)$/, 'W', false],
  [/^(?:mo|months?)$/, 'M', false],
  [/^(?:y|yrs?|years?)$/, 'Y', false],
];

/** The duration that a text means: `30m`, `1h30m`, `3 months`, `5 business days`, `pt30m`. */
export function meantDuration(text: string): string | undefined {
  const written = text.trim();
  const business = /^(\d{1,4}) ?(?:bd|business days?|working days?)$/i.exec(written);
  if (business) return `${business[1]}bd`;
  if (/^p[\dtymwdhs]+$/i.test(written)) {
    const upper = written.toUpperCase();
    return isDuration(upper) ? upper : undefined;
  }
  if (!/^(?:\d+ ?[a-z]+(?:,? (?:and )?|$)|\d+[a-z]+)+$/.test(written)) return undefined;
  let [days, time] = ['', ''];
  let last = UNITS.length;
  for (const [, number, word] of written.matchAll(/(\d+) ?([a-z]+)/g)) {
    const at = UNITS.findIndex(([name]) => name.test(word!));
    const unit = UNITS[at];
    // Each unit once, the larger ones first.
    if (!unit || at >= last) return undefined;
    last = at;
    if (unit[2]) time += number! + unit[1];
    else days += number! + unit[1];
  }
  const duration = `P${days}${time && `T${time}`}`;
  return isDuration(duration) ? duration : undefined;
}
