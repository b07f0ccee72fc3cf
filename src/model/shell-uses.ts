// Where shell code uses parameters: a reader of quotes, substitutions and here-documents.
import type { Found } from './parameter-uses.ts';

type Frame = 'bare' | 'double';

/** `$name` and `${name}`, one that follows a backslash included, so that it can be left out. */
const PLAIN = /\\[\s\S]|\$(?:([A-Za-z]\w*)|\{([A-Za-z]\w*)\})/g;
const NAMED = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/y;
const EXPANSION = /\$\{[#!]?([A-Za-z_]\w*)/y;
const HEREDOC = /<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|\\?([A-Za-z_][\w.-]*))/y;
/**
 * What another reader takes up, or this one does not: then a value must mean the same to everybody.
 * It holds more than it must, because a plain value is all that nearly every parameter has.
 */
const UNSURE = new RegExp(
  [
    '\\b(?:case|select)\\s+\\S+\\s+in\\b|\\b(?:trap|source|alias|xargs|parallel|at|batch|let|eval|coproc|function)\\b',
    '\\b(?:[gmn]?awk|sed|perl|python3?|ruby|node|tmux|screen|expect|read|getopts|mapfile)\\b',
    // Arithmetic, which carries out what an index holds.
    '\\[\\[|\\(\\(|\\$\\[|\\w\\[[^\\]]*\\$|-(?:eq|ne|lt|le|gt|ge|v)\\b',
    '\\b(?:declare|typeset|local)\\s+-|\\bprintf\\s+-v|\\benv\\s+-S',
    // A shell that is fed, and a file that is read as one.
    '\\|\\s*(?:\\S+\\s+)?\\w*sh\\b|<<<|(?:^|[;&|\\n])[ \\t]*\\.[ \\t]|<\\(',
    '\\w*sh\\s[^|;&\\n]*-\\w*c\\b',
    // Quotes and braces within an expansion.
    '\\$\\{[^}]*["\'`{\\\\]',
  ].join('|'),
);
/** What a word may begin after, and what a command ends at. */
const BREAKS: ReadonlySet<string> = new Set(' \t\n\v\f\r\u00a0\u2028\u2029\ufeff;&|()<>`');
const ENDS: ReadonlySet<string> = new Set('\n;&|)');
/** More than a command: such code is not read, and no quoting is tried in it. */
const LONGEST = 10_000;
/** What hands its words to another shell, which reads them a second time. */
const SECOND = /\b(?:ssh|mosh|eval|su|watch|parallel|ansible)\b|\b\w*sh\s+(?:-\w+\s+)*-\w*c\b/;
const SQL_CLIENT =
  /\b(?:psql|pgcli|mysql|mariadb|sqlite3|clickhouse|cqlsh|cockroach|sqlcmd|sqlplus|duckdb|bq|snowsql|trino|presto)\b/;
/** Where a use is in a text, not a word of the command. */
const READ_AGAIN: ReadonlySet<string> = new Set(['single', 'heredoc', 'nested', 'plain']);
/** A string that is one word to everybody who reads it. */
const WORD = /^[A-Za-z0-9_@%+=:,./*${}-]*$/;
/** The words that may stand between the beginning of a command and an assignment. */
const BEFORE_ASSIGNMENT =
  /^\s*(?:(?:then|do|else|if|elif|while|until|time|!|\{)\s+)*(?:(?:export|local|declare|readonly|typeset)\s+(?:-\w+\s+)*)?(?:\w+=\S*\s+)*$/;
const ASSIGNMENT = /([A-Za-z_]\w*)\+?=/y;
const LOOP = /[ \t]*(?:for|select)\s+(\w+)/y;
const READ =
  /[ \t]*(?:(?:while|until|if)\s+)?(?:\w+=\S*[ \t]+)*(?:(?:read|readarray|mapfile)\s+([^;|&\n<]*)|getopts\s+\S+\s+(\w+)|printf\s+-v\s*(\w+))/y;

/**
 * Finds the uses of parameters in shell code.
 *
 * A variable that the code sets itself is the code's own from there on. Code that ends within a
 * quote was not understood: its uses are then `plain`, in which no quoting is tried.
 */
export function shellUses(code: string, names: ReadonlySet<string>): Found[] {
  const reader = new ShellReader(code.slice(0, LONGEST), names);
  const whole = reader.read();
  if (reader.found.length === 0) return [];
  const sure = whole && code.length <= LONGEST && !UNSURE.test(code);
  return reader.found.map((use) => {
    if (use.in === 'expansion' || use.in === 'never') return use;
    const known = sure ? use.in : 'plain';
    const isText = reader.isText(use) || READ_AGAIN.has(whole ? use.in : 'plain');
    return { ...use, in: isText && isInSql(code, use) ? 'number' : known };
  });
}

/** Whether a use follows a variable without braces, whose name a value would make longer. */
export function isJoined(code: string, start: number): boolean {
  return /\$[A-Za-z_]\w*$/.test(code.slice(Math.max(0, start - 80), start));
}

/** Whether text at a use is handed to a database, and the use is not within a string there. */
function isInSql(code: string, { start, end }: Found): boolean {
  return SQL_CLIENT.test(code) && !(code[start - 1] === "'" && code[end] === "'");
}

class ShellReader {
  readonly found: Found[] = [];
  readonly #code: string;
  readonly #names: ReadonlySet<string>;
  /** The variables that the code has set so far, and those among them that it gave values of its own. */
  readonly #set = new Set<string>();
  readonly #own = new Set<string>();
  /** The uses in strings of more than a word. */
  readonly #texts = new Set<Found>();
  readonly #handed = new Map<string, boolean>();
  /** Whether each line, by where it begins, is read by a second shell. */
  readonly #second = new Map<number, boolean>();
  readonly #heredocs: { end: string; tabs: boolean }[] = [];
  #at = 0;
  /** Where the present simple command begins. */
  #command = 0;
  #whole = true;

  constructor(code: string, names: ReadonlySet<string>) {
    this.#code = code;
    this.#names = names;
  }

  /** Whether a use is in a string of more than a word: JSON, a query, a command. */
  isText(use: Found): boolean {
    return this.#texts.has(use);
  }

  /** Whether every quote and substitution was closed. */
  read(): boolean {
    this.#begin();
    this.#words('');
    return this.#whole;
  }

  /** Reads commands up to the character that closes them, and leaves it unread. */
  #words(end: string): void {
    const code = this.#code;
    while (this.#at < code.length) {
      const character = code[this.#at]!;
      if (character === end) return;
      const starts = this.#at === 0 || BREAKS.has(code[this.#at - 1]!);
      if (character === '\\') this.#at += 2;
      else if (character === "'") this.#until("'", 'single', this.#at + 1);
      else if (character === '"') this.#double();
      else if (character === '`') this.#within('`', 1);
      else if (character === '$') this.#dollar('bare');
      else if (character === '#' && starts) this.#until('\n', 'comment', this.#at, true);
      else if (code.startsWith('((', this.#at) && starts) this.#arithmetic(2);
      else if (code.startsWith('<<<', this.#at)) this.#at += 3;
      else if (code.startsWith('<<', this.#at)) this.#heredoc();
      else if (character === '(') {
        this.#at++;
        this.#begin();
        this.#words(')');
        this.#at++;
      } else if (ENDS.has(character)) {
        this.#at++;
        if (character === '\n') this.#bodies();
        this.#begin();
      } else {
        if (starts) this.#assignment();
        this.#at++;
      }
    }
    if (end !== '') this.#whole = false;
  }

  /** Notes what the command that begins here sets. */
  #begin(): void {
    this.#command = this.#at;
    const loop = this.#match(LOOP);
    const [, list, option, printed] = this.#match(READ) ?? [];
    const read = (list ?? option ?? printed)?.match(/\w+/g) ?? [];
    for (const name of loop ? [loop[1]!] : read) {
      this.#set.add(name);
      this.#own.add(name);
    }
  }

  #assignment(): void {
    const name = this.#match(ASSIGNMENT)?.[1];
    if (name === undefined || !this.#names.has(name)) return;
    if (!BEFORE_ASSIGNMENT.test(this.#code.slice(this.#command, this.#at))) return;
    const value = this.#code.slice(this.#at + name.length);
    // `queue="${queue:-other}"` is a parameter with a value for who has none.
    if (new RegExp(`^="?\\$\\{${name}[^}]`).test(value)) return;
    this.#set.add(name);
    const itself = new RegExp(`^=("?)\\$(?:${name}\\b|\\{${name}\\})\\1(?:[\\s;&|)]|$)`);
    if (!itself.test(value)) this.#own.add(name);
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    return expression.exec(this.#code);
  }

  /** Text that no shell expands, up to a character. */
  #until(end: string, context: 'single' | 'comment', from: number, keep = false): void {
    const stop = this.#code.indexOf(end, from);
    if (stop === -1 && !keep) this.#whole = false;
    const to = stop === -1 ? this.#code.length : stop;
    this.#plain(from, to, context);
    this.#at = keep ? to : to + 1;
  }

  #double(): void {
    const code = this.#code;
    const start = ++this.#at;
    const first = this.found.length;
    while (this.#at < code.length && code[this.#at] !== '"') {
      if (code[this.#at] === '\\') this.#at += 2;
      else if (code[this.#at] === '`') this.#within('`', 1);
      else if (code[this.#at] === '$') this.#dollar('double');
      else this.#at++;
    }
    if (this.#at >= code.length) this.#whole = false;
    // A string with more than a word in it is read once more: as JSON, a query, a command.
    if (!WORD.test(code.slice(start, this.#at)))
      for (const use of this.found.slice(first))
        if (use.in === 'double' || use.in === 'inner') {
          use.in = 'inner';
          this.#texts.add(use);
        }
    this.#at++;
  }

  /** Commands inside a command. */
  #within(end: string, skip: number): void {
    const first = this.found.length;
    const command = this.#command;
    this.#at += skip;
    this.#begin();
    this.#words(end);
    this.#at++;
    this.#command = command;
    this.#nest(first);
  }

  #nest(first: number): void {
    for (const use of this.found.slice(first)) if (use.in !== 'expansion') use.in = 'nested';
  }

  #arithmetic(skip: number): void {
    const close = this.#code.indexOf('))', this.#at);
    if (close === -1) this.#whole = false;
    const to = close === -1 ? this.#code.length : close;
    this.#plain(this.#at + skip, to, 'nested');
    this.#at = to + 2;
  }

  #dollar(frame: Frame): void {
    const code = this.#code;
    const at = this.#at;
    const named = this.#match(NAMED);
    if (named) {
      this.#at += named[0].length;
      this.#use(named[1] ?? named[2]!, at, this.#at, this.#context(frame, at, this.#at));
    } else if (code.startsWith('$((', at)) this.#arithmetic(3);
    else if (code[at + 1] === '(') this.#within(')', 2);
    else if (code[at + 1] === '{') this.#expansion();
    else if (code[at + 1] === "'" && frame === 'bare') {
      const text = /^(?:\\[\s\S]|[^'\\])*/.exec(code.slice(at + 2))![0];
      this.#plain(at + 2, at + 2 + text.length, 'single');
      this.#at = at + 3 + text.length;
    } else this.#at += /[$#?!@*\d-]/.test(code[at + 1] ?? '') ? 2 : 1;
  }

  /** `${name:-other}` and its kin: nothing that a page can fill in. */
  #expansion(): void {
    const code = this.#code;
    const start = this.#at;
    const name = this.#match(EXPANSION)?.[1];
    let open = 0;
    do {
      if (code[this.#at] === '\\') this.#at++;
      else if (code[this.#at] === '{') open++;
      else if (code[this.#at] === '}') open--;
      this.#at++;
    } while (this.#at < code.length && (open > 0 || this.#at <= start + 1));
    if (open > 0) this.#whole = false;
    if (name !== undefined && !this.#set.has(name)) this.#use(name, start, this.#at, 'expansion');
    this.#plain(start + 2, this.#at - 1, 'nested');
  }

  #context(frame: Frame, from: number, to: number): Found['in'] {
    const code = this.#code;
    const [before, after] = [code[from - 1] ?? ' ', code[to] ?? ' '];
    // `!` before a name is an event of the history, filled in or not.
    if (before === '!') return 'never';
    let line = code.lastIndexOf('\n', from);
    while (line > 0 && code[line - 1] === '\\') line = code.lastIndexOf('\n', line - 1);
    let second = this.#second.get(line);
    if (second === undefined) {
      const end = code.indexOf('\n', to);
      second = SECOND.test(code.slice(line + 1, end === -1 ? undefined : end));
      this.#second.set(line, second);
    }
    if (second) return 'inner';
    if (frame === 'double') return 'double';
    // Beside `~`, `{`, `<` and the like a bare value would be more than a word.
    const loose = /[\s\w"'=:/.@%+-]/.test(before) && /[\s\w"'=:/.@%+;&|)$-]/.test(after);
    return loose ? 'bare' : 'word';
  }

  #use(name: string, start: number, end: number, context: Found['in']): void {
    if (!this.#names.has(name) || this.#own.has(name)) return;
    // Beside `$other` a value would become a part of that name.
    const joined = isJoined(this.#code, start);
    const apart = context === 'bare' || context === 'word' ? 'word' : 'never';
    this.found.push({ name, start, end, in: joined ? apart : context });
  }

  #plain(from: number, to: number, context: 'single' | 'comment' | 'heredoc' | 'nested'): void {
    for (const match of this.#code.slice(from, to).matchAll(PLAIN)) {
      const name = match[1] ?? match[2];
      if (name === undefined || (context === 'single' && this.#isHanded(name))) continue;
      this.#use(name, from + match.index, from + match.index + match[0].length, context);
    }
  }

  /** Whether the command hands a variable of this name to the language inside its single quotes. */
  #isHanded(name: string): boolean {
    let known = this.#handed.get(name);
    if (known === undefined) {
      known = new RegExp(
        `(?:--arg(?:json)?\\s+|-v\\s*|\\b(?:env|export)\\s[^\\n]*\\s|^|[\\n;&|]\\s*)${name}(?:[\\s=]|$)`,
      ).test(this.#code);
      this.#handed.set(name, known);
    }
    return known;
  }

  #heredoc(): void {
    const match = this.#match(HEREDOC);
    if (!match) {
      // `<<!` and the like: where such a text ends is anybody's guess.
      this.#whole = false;
      this.#at += 2;
      return;
    }
    this.#heredocs.push({ end: match[2] ?? match[3] ?? match[4]!, tabs: match[1] === '-' });
    this.#at += match[0].length;
  }

  /** The here-documents that were announced on the line before. */
  #bodies(): void {
    for (const { end, tabs } of this.#heredocs.splice(0)) {
      const start = this.#at;
      let to: number | undefined;
      while (to === undefined && this.#at < this.#code.length) {
        const from = this.#at;
        const stop = this.#code.indexOf('\n', from);
        this.#at = stop === -1 ? this.#code.length : stop + 1;
        const line = this.#code.slice(from, stop === -1 ? undefined : stop);
        if ((tabs ? line.replace(/^\t+/, '') : line) === end) to = from;
      }
      this.#plain(start, to ?? this.#at, 'heredoc');
    }
  }
}
