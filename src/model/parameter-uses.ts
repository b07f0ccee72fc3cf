// Where code uses the parameters of a runbook, and what a value would have to be quoted for there.
import { isJoined, shellUses } from './shell-uses.ts';

/**
 * What stands around a use, which decides how a value is written there.
 *
 * - `bare`, `word`: a word of a shell; beside a `word` stands what makes a bare value more than a word
 * - `double`: between a shell's double quotes, in a string that is one word
 * - `string`, `quote`: between the double or single quotes of PromQL and LogQL
 * - `sql`: between the single quotes of SQL
 * - `token`: outside the strings of a query
 * - `number`: outside the strings of SQL, where a word would name a column and a comment end the line
 * - `inner`: in shell code, where another language or another shell reads it again
 * - `single`, `heredoc`, `comment`, `nested`, `plain`: where no quoting is sure
 * - `never`: where no value is safe
 */
export type UseContext =
  | 'bare'
  | 'word'
  | 'double'
  | 'string'
  | 'quote'
  | 'sql'
  | 'token'
  | 'number'
  | 'inner'
  | 'single'
  | 'heredoc'
  | 'comment'
  | 'nested'
  | 'plain'
  | 'never';

export interface ParameterUse {
  name: string;
  /** Offsets into the code, the end exclusive. */
  start: number;
  end: number;
  in: UseContext;
}

/** A use, or an expansion such as `${name:-other}` that only a shell can carry out. */
export interface Found extends Omit<ParameterUse, 'in'> {
  in: UseContext | 'expansion';
}

const SHELLS = ['bash', 'sh', 'shell', 'zsh', 'ksh', 'dash'];
const SESSIONS = ['console', 'shell-session', 'shellsession', 'terminal'];
const QUERIES = ['promql', 'logql', 'traceql', 'metricsql'];
const SQLS = ['sql', 'postgresql', 'postgres', 'psql', 'plpgsql', 'mysql', 'mariadb', 'sqlite'];

/** What stands before a command in a session: `$ `, `# `, `ana@db-1:~$ `. */
const PROMPT = /^[^\s"'`|]{0,60}[$#%>] /;
const NAMED = /\\[\s\S]|\$(?:([A-Za-z]\w*)|\{([A-Za-z]\w*)\})/g;

/**
 * Every use of a parameter in a block of code, in the order of the code.
 *
 * @param language The language of the block; undefined is text of no language.
 * @param names The parameters that the runbook declares; undefined where there are none.
 */
export function parameterUses(
  code: string,
  language: string | undefined,
  names: ReadonlySet<string> | undefined,
): ParameterUse[] {
  return parametersIn(code, language, names).filter(
    (use): use is ParameterUse => use.in !== 'expansion',
  );
}

/** The uses in code within a line of text, whose language nobody has said. */
export function inlineUses(code: string, names: ReadonlySet<string> | undefined): ParameterUse[] {
  return parameterUses(code, 'sh', names).map((use) =>
    use.in === 'never' ? use : { ...use, in: 'plain' },
  );
}

/** Every use of a parameter, and every expansion that no page can fill in, in the order of the code. */
export function parametersIn(
  code: string,
  language: string | undefined,
  names: ReadonlySet<string> | undefined,
): Found[] {
  if (!names?.size || !code.includes('$')) return [];
  // Reading shell code takes its time, and most blocks use no parameter at all.
  if (!Array.from(names).some((name) => isWritten(code, name))) return [];
  const lang = language?.toLowerCase() ?? '';
  const found = SHELLS.includes(lang)
    ? shellUses(code, names)
    : SESSIONS.includes(lang)
      ? inSession(code, names)
      : QUERIES.includes(lang)
        ? plainUses(code, names, inQuery)
        : SQLS.includes(lang)
          ? plainUses(code, names, inSql)
          : plainUses(code, names, () => 'plain');
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a name stands anywhere as a shell writes a variable. */
function isWritten(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1))
    if ('${#!'.includes(code[at - 1] ?? ' ')) return true;
  return false;
}

/** The commands of a session are shell code; what they print is text. */
function inSession(code: string, names: ReadonlySet<string>): Found[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  let open = false;
  const lines = code.split('\n').map((line) => {
    const prompt = PROMPT.exec(line)?.[0] ?? '';
    const command = open || prompt !== '';
    open = command && line.endsWith('\\');
    return { command, shell: command ? blank(prompt) + line.slice(prompt.length) : blank(line) };
  });
  const printed = code.split('\n').map((line, at) => (lines[at]!.command ? blank(line) : line));
  const commands = shellUses(lines.map(({ shell }) => shell).join('\n'), names);
  return [
    // What is a command, a comment or an answer is told by a guess, so no quoting is tried.
    ...commands.map((use) =>
      ['expansion', 'never', 'number'].includes(use.in) ? use : { ...use, in: 'plain' as const },
    ),
    ...plainUses(printed.join('\n'), names, () => 'plain'),
  ];
}

function plainUses(
  code: string,
  names: ReadonlySet<string>,
  contextAt: (code: string, at: number, end: number) => UseContext | undefined,
): Found[] {
  return Array.from(code.matchAll(NAMED)).flatMap((match) => {
    const name = match[1] ?? match[2];
    if (name === undefined || !names.has(name)) return [];
    const end = match.index + match[0].length;
    const context = isJoined(code, match.index) ? 'never' : contextAt(code, match.index, end);
    return context ? [{ name, start: match.index, end, in: context }] : [];
  });
}

const QUERY_PARTS = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|`[^`]*`|#[^\n]*/g;

/** A quote that closes nothing, or one escaped in SQL: then no part of the code is sure. */
function isUnsure(code: string, parts: RegExp): boolean {
  return /["'`]/.test(code.replace(parts, ' '));
}

function inQuery(code: string, at: number): UseContext {
  if (isUnsure(code, QUERY_PARTS)) return 'plain';
  const part = partAt(code, QUERY_PARTS, at);
  if (!part) return 'token';
  // Anything but the value of `=` or `!=` may be a pattern or a template, in which a value means more.
  if (!/(?:^|[^=])=\s*$/.test(code.slice(Math.max(0, part.index - 20), part.index))) return 'plain';
  return part[0].startsWith('"') ? 'string' : part[0].startsWith("'") ? 'quote' : 'plain';
}

const SQL_PARTS = /'(?:''|[^'])*'|"[^"]*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\//g;

function inSql(code: string, at: number, end: number): UseContext | undefined {
  // `$name$` opens and closes a string of PostgreSQL.
  if (code[end] === '$' || code[at - 1] === '$') return undefined;
  const quoted = code[at - 1] === "'" && code[end] === "'";
  // Databases disagree about comments and backslashes.
  if (/\$\w*\$|\\|#|\/\*/.test(code) || isUnsure(code, SQL_PARTS))
    return quoted ? 'plain' : 'number';
  const part = partAt(code, SQL_PARTS, at);
  if (!part) return 'number';
  return part[0].startsWith("'") ? 'sql' : 'plain';
}

/** The string or comment that an offset stands in. */
function partAt(code: string, parts: RegExp, at: number): RegExpExecArray | undefined {
  for (const part of code.matchAll(parts))
    if (part.index < at && at < part.index + part[0].length) return part;
  return undefined;
}

/** Whether a name stands anywhere in braces with more than itself, such as `${name:-other}`. */
export function mayBeExpanded(code: string, name: string): boolean {
  return Array.from(code.matchAll(/\$\{([#!]?)(\w+)(.?)/gs)).some(
    ([, sign, found, next]) => found === name && (sign !== '' || next !== '}'),
  );
}
