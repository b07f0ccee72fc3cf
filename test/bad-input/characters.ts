// Rows 17 to 24: encodings, and characters that do not show or show as what they are not.
import { MD, type BadInput } from './bad-input.ts';

const RULES = 'alerts/search.yaml';
const TITLE = '# Search is red\n\n';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text: string) =>
  Buffer.concat(
    Array.from(text, (character) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(character.codePointAt(0)!);
      return bytes;
    }),
  );
const body = (text: string) => ({ [MD]: `${TITLE}${text}` });
const command = (code: string) => body(`\`\`\`bash\n${code}\n\`\`\`\n`);

export const characters: BadInput[] = [
  {
    row: 17,
    name: 'UTF-16, least byte first',
    files: { [MD]: Buffer.from(`\ufeff${TITLE}`, 'utf16le') },
  },
  { row: 17, name: 'UTF-16, greatest byte first', files: { [MD]: utf16be(`\ufeff${TITLE}`) } },
  { row: 17, name: 'UTF-16 without a mark', files: { [MD]: Buffer.from(TITLE, 'utf16le') } },
  { row: 17, name: 'UTF-16 without a mark, greatest byte first', files: { [MD]: utf16be(TITLE) } },
  { row: 17, name: 'UTF-32', files: { [MD]: utf32le(`\ufeff${TITLE}`) } },
  {
    row: 17,
    name: 'UTF-32, greatest byte first',
    files: { [MD]: utf32le(`\ufeff${TITLE}`).swap32() },
  },
  {
    row: 17,
    name: 'a rule file in UTF-16',
    files: { [RULES]: Buffer.from('\ufeffgroups: []\n', 'utf16le') },
  },
  {
    row: 18,
    name: 'a byte that is no character',
    files: { [MD]: Buffer.from(`${TITLE}Tell Zo\u00eb.\n`, 'latin1') },
  },
  {
    row: 18,
    name: 'a character that is cut off',
    files: { [MD]: Buffer.from(`${TITLE}Wait 5 \u20ac`).subarray(0, -1) },
  },
  {
    row: 18,
    name: 'an overlong slash',
    files: {
      [MD]: Buffer.concat([
        Buffer.from(`${TITLE}rm \``),
        Buffer.from([0xc0, 0xaf]),
        Buffer.from('`\n'),
      ]),
    },
  },
  {
    row: 18,
    name: 'a byte that is no character, in a rule file',
    files: {
      [RULES]: Buffer.from(
        'groups: # \u00eb\n  - name: search\n    rules:\n      - alert: SearchDown\n',
        'latin1',
      ),
    },
  },
  {
    row: 19,
    name: 'a byte order mark moves no column',
    files: { [MD]: '\ufeff# Search is red\n\n[gone](./gone.md)\n' },
  },
  { row: 19, name: 'a second byte order mark', files: { [MD]: '\ufeff\ufeff# Search is red\n' } },
  {
    row: 19,
    name: 'a byte order mark in a rule file',
    files: {
      [RULES]:
        '\ufeffgroups:\n  - name: search\n    rules:\n      - alert: SearchDown\n        annotations: { runbook_url: https://ops.example.com/runbooks/search/gone/ }\n        expr: up == 0\n',
    },
  },
  {
    row: 20,
    name: 'line ends of Windows move no place',
    files: {
      [MD]: '---\r\ntitle: Search is red\r\nreviewed: soon\r\n---\r\n\r\n[gone](./gone.md)\r\n',
    },
  },
  {
    row: 20,
    name: 'line ends of Windows in a rule file',
    files: {
      [RULES]: 'groups:\r\n  - name: search\r\n    rules:\r\n      - alert: SearchDown\r\n',
    },
  },
  {
    row: 21,
    name: 'carriage returns alone for line ends',
    files: { [MD]: '---\rtitle: Search is red\r---\r\r## Meaning\r' },
  },
  { row: 21, name: 'a carriage return inside a line', files: body('Wait.\rThen restart.\n') },
  {
    row: 21,
    name: 'a carriage return in YAML',
    files: { 'teams/search.yaml': 'name: Search\rlead: ana\n' },
  },
  { row: 21, name: 'a line separator', files: body('Wait.\u2028Then restart.\u2029Then look.\n') },
  { row: 21, name: 'a next line', files: body('Wait.\u0085Then restart.\n') },
  {
    row: 21,
    name: 'a line separator in YAML',
    files: { 'teams/search.yaml': 'name: Search\u2028lead\n' },
  },
  {
    row: 21,
    name: 'a next line in YAML',
    files: { 'teams/search.yaml': 'name: Search\u0085lead\n' },
  },
  { row: 22, name: 'NUL', files: body('Tail\u0000.\n') },
  { row: 22, name: 'NUL in YAML', files: { 'teams/search.yaml': 'name: Search\u0000\n' } },
  { row: 22, name: 'NUL in front matter', files: { [MD]: '---\ntitle: Search\u0000\n---\n' } },
  {
    row: 22,
    name: 'escape, backspace, form feed and delete',
    files: body('a\u001b[31mb\u0008c\u000cd\u007fe\n'),
  },
  { row: 22, name: 'a control character of Latin-1', files: body('a\u009bb\n') },
  {
    row: 22,
    name: 'half of a pair of surrogates',
    files: {
      [MD]: Buffer.concat([Buffer.from(TITLE), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('\n')]),
    },
  },
  {
    row: 22,
    name: 'an escaped control character in YAML',
    files: { 'teams/search.yaml': 'name: "Search\\u001b[31m\\0"\n' },
  },
  {
    row: 22,
    name: 'half of a pair, escaped in YAML',
    files: { 'teams/search.yaml': 'name: "Search \\ud800"\n' },
  },
  {
    row: 23,
    name: 'a reversed direction in a command',
    files: command('rm -rf /tmp/\u202ekcab\u202c'),
  },
  { row: 23, name: 'an isolate in code of a line', files: body('Run `ls \u2066/srv\u2069`.\n') },
  {
    row: 23,
    name: 'characters of no width in a command',
    files: command('kubectl\u200b get pods\ufeff'),
  },
  { row: 23, name: 'a no-break space in a command', files: command('kubectl\u00a0get pods') },
  { row: 23, name: 'a no-break space in text is no fault', files: body('Wait 5\u00a0km.\n') },
  {
    row: 23,
    name: 'a no-break space in a command of front matter',
    files: { [MD]: '---\ntitle: Search is red\nautomation: kubectl\u00a0get\n---\n' },
  },
  {
    row: 23,
    name: 'a no-break space in an expression',
    files: {
      [RULES]:
        'groups:\n  - name: search\n    rules:\n      - alert: SearchDown\n        annotations: { runbook: ./runbooks/search/index-stale.md }\n        expr: up\u00a0== 0\n',
    },
  },
  {
    row: 24,
    name: 'curly quotes in a command',
    files: command('grep \u201ctimeout\u201d search.log'),
  },
  {
    row: 24,
    name: 'a long dash in a command',
    files: command('ls \u2013la\ngit push \u2014force-with-lease'),
  },
  {
    row: 24,
    name: 'curly quotes in code of a line',
    files: body('Run `grep \u201ctimeout\u201d search.log`.\n'),
  },
  {
    row: 24,
    name: 'a long dash before an option in code of a line',
    files: body('Run `kubectl get pods \u2014all-namespaces`.\n'),
  },
  {
    row: 24,
    name: 'curly quotes in an expression',
    files: {
      [RULES]:
        'groups:\n  - name: search\n    rules:\n      - alert: SearchDown\n        annotations: { runbook: ./runbooks/search/index-stale.md }\n        expr: up{job=\u201csearch\u201d} == 0\n',
    },
  },
];
