// Secrets pasted into a text: what they look like, and which values only stand in for one.
/** A secret found in a text. */
export interface Secret {
  /** What it is, with its article. */
  what: string;
  /** The part that says what it is, and asterisks for the rest. */
  masked: string;
  start: number;
  end: number;
}

interface Pattern {
  what: string;
  /** What every file with such a secret holds, in any letter case; cheap to look for. */
  hint: string;
  /** The secret is the group `value`, or all of it. Every repetition that can fail is bounded. */
  pattern: RegExp;
  /** How many characters at the front belong to every such secret, and may be shown. */
  shown: number;
  /** Whose values are not told by their form alone: what may stand in for one. */
  chosen?: 'password' | 'token';
}

const MARK = '["\'`*]{0,3}[ \\t]{0,3}(?<mark>:=|=>|[:=])(?![=~>])[ \\t"\'`*]{0,4}';
const VALUE = '(?<value>[^\\s"\'`,;)}\\]&|]{8,})';
const assigned = (names: string) =>
  new RegExp(`(?:(?:${names})${MARK}|--(?:${names})[ \\t]["'\`]?)${VALUE}`, 'gi');

/** Where two patterns find the same text, the first one tells. */
const PATTERNS: readonly Pattern[] = [
  {
    what: 'A private key',
    hint: 'private key',
    pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g,
    shown: 11,
  },
  {
    what: 'An AWS access key id',
    hint: 'A(?:KI|SI|BI|CC)A',
    pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
    shown: 4,
  },
  {
    what: 'A GitHub token',
    hint: 'gh[pousr]_|github_pat_',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{22,})/g,
    shown: 4,
  },
  {
    what: 'A GitLab token',
    hint: 'gl(?:pat|dt|rt|ptt|ft|soat|cbt|agent)-',
    pattern: /\bgl(?:pat|dt|rt|ptt|ft|soat|cbt|agent)-[\w-]{20,}/g,
    shown: 3,
  },
  {
    what: 'A Slack token',
    hint: 'xox|xapp-',
    pattern: /\b(?:xox[abceoprs]|xapp)-[A-Za-z0-9-]{10,}/g,
    shown: 4,
  },
  {
    what: 'A Slack webhook',
    hint: 'hooks\\.slack',
    pattern: /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<value>[A-Za-z0-9/]{20,})/g,
    shown: 1,
  },
  {
    what: 'A Stripe key',
    hint: '[rs]k_(?:live|test)_|whsec_',
    pattern: /\b(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,}/g,
    shown: 5,
  },
  {
    what: 'A Google key',
    hint: 'AIza|GOCSPX-|ya29\\.',
    pattern: /\b(?:AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,})/g,
    shown: 4,
  },
  {
    what: 'An API key',
    hint: '\\bsk-|npm_|hvs\\.|\\bSG\\.|dop_v1_|pypi-|glc_|glsa_',
    pattern:
      /\b(?:sk-(?=[\w-]{0,60}\d)[\w-]{32,}|npm_[A-Za-z0-9]{36}|hvs\.[\w-]{24,}|SG\.[\w-]{20,100}\.[\w-]{20,}|dop_v1_[0-9a-f]{64}|pypi-[\w-]{50,}|glc_[\w+/=]{32,}|glsa_\w{32,})/g,
    shown: 3,
  },
  {
    what: 'A JSON web token',
    hint: 'eyJ',
    pattern: /\beyJ[\w-]{8,300}\.eyJ[\w-]{8,2000}\.[\w-]*/g,
    shown: 3,
  },
  {
    what: 'A password in an address',
    hint: '://[^\\s/]{0,300}@',
    pattern:
      /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#"'`<>]{0,100}:(?<value>[^\s@/?#"'`]{1,200})@(?!sha256:|[\w.-]{0,100}\bexample\.(?:com|net|org)\b)/gi,
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'A password after `curl -u`',
    hint: 'curl',
    pattern: /\bcurl\b[^\n]{0,300}?\s(?:-u|--user)[ =]?["']?[^\s:"'$]{1,100}:(?<value>[^\s"'`]+)/g,
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'The value of an `Authorization` header',
    hint: 'authorization',
    pattern:
      /\bauthorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?:bearer|basic|token)\s{1,3}(?<value>[\w.~+/=$<{-]{8,})/gi,
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'A password',
    hint: '(?:passwd|password|pwd)[^\\w.;,/]',
    pattern: assigned('passwd|password|pwd'),
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'A token or key',
    hint: '(?:token|secret|key)["\'`* \\t]{0,6}[:=]|--(?:token|secret|api-key)',
    pattern: assigned('token|secret|api[_-]?key|access[_-]?key|accountkey'),
    shown: 0,
    chosen: 'token',
  },
];

/** Most files hold nothing that looks like a secret, and one pass tells. */
const HINT = new RegExp(PATTERNS.map(({ hint }) => hint).join('|'), 'i');

/** The most secrets that are told of one file. */
const LIMIT = 100;

/** The secrets in a text, in order. */
export function secretsIn(text: string): Secret[] {
  if (!HINT.test(text)) return [];
  const found: Secret[] = [];
  for (const { what, pattern, shown, chosen } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= LIMIT) break;
      const value = (match.groups?.['value'] ?? match[0]).replace(/[.!?:\\]$|\*\*$/, '');
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (STAND_IN.test(value) || /^(.)\1*$/s.test(value)) continue;
      if (chosen && (NAMED.test(value) || isWord(text, match, start, end))) continue;
      if (chosen === 'token' && isName(text, match, value)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ what, masked: `${value.slice(0, shown)}****`, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
