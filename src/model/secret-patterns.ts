// What secrets look like: one row for each form that a careful reader would know at sight.

/** One form of a secret. */
export interface SecretPattern {
  /** What it is, with its article. */
  what: string;
  /** The secret is the group `value`, or all of it. Every repetition that can fail is bounded. */
  pattern: RegExp;
  /** How many characters at the front belong to every such secret, and may be shown. */
  shown: number;
  /** Whose values are not told by their form alone: what may stand in for one. */
  chosen?: 'password' | 'token';
}

const MARK = '["\'`*]{0,3}[ \\t]{0,3}(?<mark>:=|=>|[:=])(?![=~>])[ \\t"\'`*]{0,4}';
const PART = '[^\\s"\'`,;)}\\]&|]';
/** Eight characters; fewer where a digit and a letter are among them. */
const VALUE = `(?<value>${PART}{8,}|(?=${PART}{0,6}\\d)(?=${PART}{0,6}[A-Za-z])${PART}{6,7})`;
const assigned = (names: string) =>
  new RegExp(`(?:(?:${names})${MARK}|--(?:${names})[ \\t]["'\`]?)${VALUE}`, 'gi');

/** An argument after an option: the program, whatever stands between, the option. */
const argument = (programs: string, option: string) =>
  `\\b(?:${programs})\\b[^\\n|;]{0,200}?\\s${option}["']?`;

/** Told by their own form. */
const TOKENS: readonly SecretPattern[] = [
  {
    what: 'A private key',
    pattern:
      /-----BEGIN ?(?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|\bPuTTY-User-Key-File-\d|\bAGE-SECRET-KEY-1[A-Z0-9]{20,}|\bLS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0Eg|BFQyBQUklW|BPUEVOU1NI|BEU0Eg|BFTkNSWVBU)[A-Za-z0-9+/=]*/g,
    shown: 11,
  },
  {
    what: 'An AWS access key id',
    pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
    shown: 4,
  },
  {
    what: 'A GitHub token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{22,})/g,
    shown: 4,
  },
  {
    what: 'A GitLab token',
    pattern: /\bgl(?:pat|dt|rt|ptt|ft|soat|cbt|agent)-[\w-]{20,}/g,
    shown: 3,
  },
  {
    what: 'A Slack token',
    pattern: /\b(?:xox[abceoprs]|xapp)-[A-Za-z0-9-]{10,}/g,
    shown: 4,
  },
  {
    what: 'A Slack webhook',
    pattern: /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<value>[A-Za-z0-9/]{20,})/g,
    shown: 1,
  },
  {
    what: 'The address of a webhook',
    pattern:
      /\b(?:discord(?:app)?\.com\/api\/webhooks\/\d{5,25}|webhook\.office\.com\/webhookb2|api\.opsgenie\.com\/v1\/json\/\w{1,40})\/(?<value>[\w@/-]{30,})/g,
    shown: 0,
  },
  {
    what: 'A Telegram token',
    pattern: /\b\d{8,10}:AA[\w-]{32,33}(?![\w-])/g,
    shown: 0,
  },
  {
    what: 'A Stripe key',
    pattern: /\b(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,}/g,
    shown: 5,
  },
  {
    what: 'A Google key',
    pattern: /\b(?:AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,})/g,
    shown: 4,
  },
  {
    what: 'An API key',
    pattern:
      /\b(?:sk-(?=[\w-]{0,60}\d)[\w-]{32,}|npm_[A-Za-z0-9]{36}|hv[sbr]\.[\w-]{24,}|SG\.[\w-]{20,100}\.[\w-]{20,}|do[opr]_v1_[0-9a-f]{64}|pypi-[\w-]{50,}|gl(?:c_[\w+/=]{32,}|sa_\w{32,})|NRAK-[A-Z0-9]{27}|sntry[su]_[\w+/=-]{40,}|AT(?:ATT|CTT|BB)[\w=-]{50,}|dp\.(?:pt|st|sa|ct)\.[\w.-]{40,}|pul-[0-9a-f]{40}|bkua_[a-z0-9]{40}|dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}|SK[0-9a-f]{32}|dapi[0-9a-fA-F]{32}|key-[0-9a-f]{32}|atlasv1\.[\w-]{60,}|sha256~[\w-]{40,}|[\w~.-]{3}\dQ~[\w~.-]{31,34})/g,
    shown: 2,
  },
  {
    what: 'A JSON web token',
    pattern: /(?<![\w-])eyJ[\w-]{8,300}\.eyJ[\w-]{8,2000}\.[\w-]*/g,
    shown: 3,
  },
  {
    what: 'A password hash',
    pattern:
      /\$(?<value>2[aby]\$\d\d\$[./A-Za-z0-9]{53}|(?:apr1|[156y])\$[./A-Za-z0-9$=,]{1,60}\$[./A-Za-z0-9]{22,86}|argon2(?:id|i|d)\$v=\d\d\$[\w=,]{1,40}\$[\w+/]{8,90}\$[\w+/]{20,})/g,
    shown: 0,
  },
];

const ADDRESSES: readonly SecretPattern[] = [
  {
    what: 'A password in an address',
    pattern:
      /(?<=\b[a-z][a-z0-9+.-]{1,30}):\/\/[^\s:@/?#"'`<>]{0,100}:(?<value>[^\s@/?#"'`]{1,200})@(?!sha256:|[\w.-]{0,100}\bexample\.(?:com|net|org)\b)/gi,
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'A signature in an address',
    pattern: /[?&](?:sig|X-Amz-Signature)=(?<value>[A-Za-z0-9%+/]{40,})/g,
    shown: 0,
  },
];

const HEADERS: readonly SecretPattern[] = [
  {
    what: 'A password after `curl -u`',
    pattern: /\bcurl\b[^\n]{0,300}?\s(?:-u|--user)[ =]?["']?[^\s:"'$]{1,100}:(?<value>[^\s"'`]+)/g,
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'A bearer token',
    pattern: /\bBearer\s{1,3}(?=[\w.~+/-]{0,60}\d)(?<value>[\w.~+/-]{20,}={0,2})/g,
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'The value of an `Authorization` header',
    pattern:
      /\bauthorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?:(?:bearer|basic|token|apikey|geniekey|ssws|splunk)\s{1,3}(?<value>[\w.~+/=$<{-]{8,})|(?<bare>(?=[\w-]{0,40}\d)[\w-]{20,}))/gi,
    shown: 0,
    chosen: 'password',
  },
];

const COMMANDS: readonly SecretPattern[] = [
  {
    what: 'A password on a command line',
    pattern: new RegExp(
      `(?:${[
        argument('mysql(?:dump|admin|import)?|mariadb(?:-dump)?', '-p'),
        argument(
          'sshpass|(?:docker|podman|registry|oc|az) login|mongo(?:sh|dump|restore)?',
          '-p ?',
        ),
        argument('redis-cli', '-a +'),
        argument('ldap(?:search|modify|add|delete|whoami)', '-w ?'),
        argument('openssl', '-pass(?:in|out)? +pass:'),
        '\\brabbitmqctl (?:add_user|change_password) +\\S{1,100} +["\']?',
        '\\bhtpasswd -\\w{0,5}b\\w{0,5} +\\S{1,200} +\\S{1,100} +["\']?',
        '\\blogin +\\S{1,100} +password +["\']?',
        '\\bENV +\\w{0,60}(?:PASSWORD|PASSWD|SECRET|TOKEN) +["\']?',
        "\\b(?:PASSWORD|IDENTIFIED BY) +'",
      ].join('|')})(?<value>[^\\s"'\`|;&]{5,})`,
      'g',
    ),
    shown: 0,
    chosen: 'password',
  },
  {
    what: 'A password for `sudo -S`',
    pattern: /\becho +["']?(?<value>[^\s"'`|]{5,})["']? *\| *sudo +-\w*S/g,
    shown: 0,
    chosen: 'password',
  },
];

const PASSWORDS: readonly SecretPattern[] = [
  {
    what: 'A password',
    pattern: assigned('pass(?:wd|word|phrase|code)|pwd|(?<![a-z])(?:pass|pw)'),
    shown: 0,
    chosen: 'password',
  },
  {
    // In a table or a sentence it is in marks, and no word of prose.
    what: 'A password',
    pattern:
      /\bpass(?:word|wd|phrase|code)\b\*{0,2}[ \t]{0,20}(?:\||is|was)[ \t]{0,20}(?:now[ \t]{1,3})?(?:["'`*]{1,3}(?=[^\s"'`|]{0,60}[\d!@#$%^&])(?<value>[^\s"'`|]{6,})["'`*]|(?!(?:sha|md|base|aes|argon|utf)-?\d)(?=[\w!@#$%^&-]{0,60}\d)(?=[\w!@#$%^&-]{0,60}[a-z])(?<bare>[\w!@#$%^&-]{6,}))/gi,
    shown: 0,
    chosen: 'password',
  },
];

const KEYS: readonly SecretPattern[] = [
  {
    what: 'A token or key',
    pattern: assigned(
      'token|secret|api[_-]?key|access[_-]?key|(?:account|sharedaccess|secret|private|encryption|master|app)[_-]?key|key[_-]base',
    ),
    shown: 0,
    chosen: 'token',
  },
  {
    // Many a key names a thing; these are told by their values.
    what: 'A token or key',
    pattern: new RegExp(
      `\\b(?:(?:routing|service|integration|license|signing)[_-]?key|client-key-data|_?auth)${MARK}(?=[\\w+/-]{0,60}\\d)(?=[\\w+/-]{0,60}[A-Za-z])(?<value>[\\w+/-]{16,}={0,2})(?![\\w+/.:-])`,
      'gi',
    ),
    shown: 0,
    chosen: 'token',
  },
];

/** Patterns, and what every text holds in which one of them finds something; cheap to look for. */
export interface SecretForms {
  hints: readonly RegExp[];
  patterns: readonly SecretPattern[];
}

/** Where two patterns find the same text, the first one tells. */
export const SECRET_FORMS: readonly SecretForms[] = [
  {
    // A separator with a known word before it is quicker to find than the word.
    hints: [
      /[-_.](?<=(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|ft|soat|cbt|agent)-|xox[abceoprs]-|xapp-|[rs]k_(?:live|test)_|whsec_|GOCSPX-|ya29\.|sk-|npm_|hv[sbr]\.|SG\.|do[opr]_v1_|pypi-|gl(?:c|sa)_|NRAK-|sntry[su]_|dp\.(?:pt|st|sa|ct)\.|pul-|bkua_|dt0[a-z]\d\d\.|key-|atlasv1\.|hooks\.|webhook\.|discord(?:app)?\.|opsgenie\.|PuTTY-))/,
      /A(?:KI|SI|BI|CC)A[A-Z0-9]{16}|AT(?:ATT|CTT|BB)\w|AIza|eyJ|PRIVATE KEY|LS0tLS1C|SECRET-KEY|\$(?:2[aby]|apr1|[156y]|argon2(?:id|i|d))\$[./A-Za-z0-9v]|:AA[\w-]{32}|sha256~|Q~[\w~.-]{31}|\b(?:SK|dapi)[0-9a-fA-F]{32}/,
    ],
    patterns: TOKENS,
  },
  { hints: [/:\/\/[^\s/@]{0,300}@|[?&](?:sig|X-Amz-Signature)=/], patterns: ADDRESSES },
  {
    hints: [
      /[:=](?<=authorization["'`]?\s{0,3}[:=])|\bbearer\s|\s(?:-u|--user)(?<=\bcurl\b[^\n]{0,300})/i,
    ],
    patterns: HEADERS,
  },
  {
    hints: [
      / -[paw](?<=\b(?:mysql|mariadb|sshpass|login|mongo|redis-cli|ldap)[^\n|;]{0,220})/,
      /pass(?:word|wd)?[ :'-]/i,
      /add_user|BY '|ENV \w|sudo -\w{0,5}S/,
    ],
    patterns: COMMANDS,
  },
  {
    hints: [
      /[:=|](?<=(?:pass(?:wd|word|phrase|code)?|pwd?)["'`* \t]{0,24}[:=|])|(?:is|was)(?<=pass(?:wd|word|phrase|code)\*{0,2}[ \t]{1,20}(?:is|was))|--p(?:ass|w)/i,
    ],
    patterns: PASSWORDS,
  },
  {
    hints: [
      /[:=](?<=(?:token|secret|key(?:[_-]base|-data)?|auth)["'`* \t]{0,6}[:=])|--(?:token|secret|api-key)/i,
    ],
    patterns: KEYS,
  },
];
