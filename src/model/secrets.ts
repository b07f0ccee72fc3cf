// Secrets pasted into a text: where they are, and which values only stand in for one.
import { SECRET_FORMS, type SecretPattern } from './secret-patterns.ts';
import { lentSecretsIn } from './secret-rules.ts';

/** A secret found in a text. */
export interface Secret {
  /** What it is, with its article. */
  what: string;
  /** The part that says what it is, and asterisks for the rest. */
  masked: string;
  start: number;
  end: number;
}

/** The most secrets that are told of one file. */
const LIMIT = 100;

/** The secrets in a text, in order. */
export function secretsIn(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { hints, patterns } of SECRET_FORMS)
    if (hints.some((hint) => hint.test(text))) findOwn(text, patterns, found);
  for (const { what, start, end } of lentSecretsIn(text))
    if (!standsIn(text.slice(start, end))) add(found, { what, masked: '****', start, end });
  return found.sort((a, b) => a.start - b.start);
}

function findOwn(text: string, patterns: readonly SecretPattern[], found: Secret[]): void {
  for (const { what, pattern, shown, chosen } of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= LIMIT) return;
      const written = match.groups?.['value'] ?? match.groups?.['bare'] ?? match[0];
      const value = written.replace(/[.!?:\\]$|\*\*$/, '');
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (standsIn(value)) continue;
      if (chosen && (NAMED.test(value) || isWord(text, match, start, end))) continue;
      if (chosen === 'token' && isName(text, match, value)) continue;
      add(found, { what, masked: `${value.slice(0, shown)}****`, start, end });
    }
  }
}

/** Adds a secret unless one that is there covers a part of it. */
function add(found: Secret[], secret: Secret): void {
  if (found.length >= LIMIT) return;
  if (!found.some((other) => secret.start < other.end && other.start < secret.end))
    found.push(secret);
}

function standsIn(value: string): boolean {
  return STAND_IN.test(value) || /^(.)\1*$/s.test(value);
}

/** Texts that nobody takes for a secret, wherever they stand. */
const STAND_IN =
  /^(?:[$<[{]|%\w+%$)|\$[{(]|\{\{|<[\w -]+>|\*{3}|\.{3}|…|x{6}|redacted|example|placeholder|change[-_]?me|replace[-_]?me|your[-_]|dummy|masked|hidden/i;

/** Values that name the secret, or where it is kept. */
const NAMED = new RegExp(
  [
    // The word itself: `user:password@`, `token=my-token`.
    '^(?:my|the|some|test|new|old|wrong|bad)?[-_]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|credentials?|value|string)$',
    // A path, an address, a name in a secret store.
    '^(?:\\.{0,2}|~)/[\\w./-]*$|^@|^(?:https?|file|op)://|^1password$|^(?:vault|arn|ssm|secretsmanager|ref\\+\\w+):|^projects/',
    // Code that reads it: `os.environ["X"]`, `getToken()`, `secrets.DB_PASSWORD`.
    '^[a-z_][\\w.]*[([]|^(?:process\\.env|env|secrets|vars?|data|module|local|steps|self|config)\\.',
    // The name of a variable.
    '^(?-i:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$',
  ].join('|'),
  'i',
);

/** True for a word of prose: `Password: rotated by the platform team`, `token: required`. */
function isWord(text: string, match: RegExpExecArray, start: number, end: number): boolean {
  if (match.groups?.['mark'] !== ':' || text[start - 1] !== ' ') return false;
  const value = text.slice(start, end);
  if (!/^[A-Z]?[a-z]+(?:-[a-z]+)*$/.test(value)) return false;
  return (
    /^[^\S\n]+[a-z(]/i.test(text.slice(end, end + 4)) ||
    /^(?:auto-)?(?:required|optional|generated|encrypted|disabled|enabled|unchanged|unknown|missing|incorrect|mandatory|undefined|available|provided)$/i.test(
      value,
    )
  );
}

/** True for the name of a secret rather than its value: `existingSecret: payments-db-credentials`. */
function isName(text: string, match: RegExpExecArray, value: string): boolean {
  if (/^[a-z]+\d{0,2}(?:[-_./:][a-z]*\d{0,2})+$/.test(value)) return true;
  const camel = match[0].startsWith('Secret') && /[a-z]/.test(text[match.index - 1] ?? '');
  return camel && /^[a-z]+$/.test(value);
}
