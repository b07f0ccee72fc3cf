// What a reader reads, in one form: spaces as one, code character by character. The words of a source
// and the words of its page are both written in it, so that they can be compared.

/** Stands on both sides of code; neither a source nor a page can hold the character itself. */
const CODE = '\0';

/** Tags between whose contents a reader sees a space, at least. */
const APART = new Set(
  (
    'address article aside blockquote br details dd div dl dt figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Writes the words of a source or of a page, piece by piece. */
export class Wording {
  readonly #parts: string[] = [];
  #length = 0;
  #space = false;
  #code = 0;
  /** Where among the parts the code begins that is being written. */
  #codeAt = 0;
  #block = false;
  #line = 1;
  readonly #marks: [at: number, line: number][] = [];

  /** All that was written. */
  get text(): string {
    return this.#parts.join('');
  }

  /** Says on which line of the source that stands which is written next. */
  from(line: number | undefined): void {
    if (line === undefined || line === this.#line) return;
    this.#line = line;
    this.#marks.push([this.#length, line]);
  }

  /** The line of the source on which the character at an offset stands. */
  lineAt(offset: number): number {
    return this.#marks.findLast(([at]) => at <= offset)?.[1] ?? 1;
  }

  /** Writes text; outside code any white space is one space, as browsers show it. */
  say(text: string): void {
    if (text === '') return;
    if (this.#code > 0) {
      this.#add(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
      return;
    }
    if (isSpace(text.charCodeAt(0))) this.#space = true;
    const words = UNEVEN.test(text) ? text.replace(SPACES, ' ').replace(/^ | $/g, '') : text;
    if (words === '') return;
    this.#write(words);
    this.#space = isSpace(text.charCodeAt(text.length - 1));
  }

  /** Begins or ends what stands in a tag; every character of code counts where it stands in `pre`. */
  tag(name: string, ends: boolean): void {
    if (name === 'code') {
      if (ends) this.#endCode(1);
      else if (this.#code++ === 0) {
        this.#write(CODE);
        this.#codeAt = this.#parts.length;
      }
      return;
    }
    if (APART.has(name)) this.apart();
    if (name === 'pre') this.#block = !ends;
  }

  /** Writes code that stands in a line of text. */
  code(text: string): void {
    this.tag('code', false);
    this.say(text);
    this.tag('code', true);
  }

  /** Writes the number that a list begins with, unless it is 1. */
  listStart(number: number | string): void {
    this.apart();
    this.say(`${number}.`);
    this.apart();
  }

  /** Writes the box of a task. */
  box(checked: boolean): void {
    this.apart();
    this.say(checked ? '[x]' : '[ ]');
    this.#space = true;
  }

  /** Sets what follows apart from what stands before; code that was left open ends here. */
  apart(): void {
    this.#endCode(this.#code);
    this.#space = true;
  }

  #endCode(levels: number): void {
    if (this.#code === 0) return;
    this.#code -= levels;
    if (this.#code > 0) return;
    if (!this.#block) {
      // What raw HTML calls code may hold line ends, which browsers show as spaces.
      const inner = this.#parts.splice(this.#codeAt).join('');
      this.#length -= inner.length;
      this.#add(inner.replace(/\n+/g, ' ').trim());
    }
    this.#add(CODE);
  }

  #write(text: string): void {
    if (this.#space && this.#length > 0) this.#add(' ');
    this.#space = false;
    this.#add(text);
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

const SPACES = /[ \t\n\r\f]+/g;

/** White space that is not one space between two words. */
const UNEVEN = /[\t\n\r\f]|^ | {2}| $/;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}
