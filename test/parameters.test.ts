// Parameters in commands: where they stand, how a value is written there, and which values are refused.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { choicesOf } from '../src/model/choices.ts';
import { inlineUses, parametersIn, parameterUses } from '../src/model/parameter-uses.ts';
import { renderBody } from '../src/model/render.ts';
import { refusal, shown, written } from '../src/site/client/quoting.ts';
import { openArchive } from './archive.ts';

const NAMES = new Set(['queue', 'pod']);

/** The context of each use, with what stands there. */
function uses(code: string, language?: string): string[] {
  return parameterUses(code, language, NAMES).map(
    (use) => `${code.slice(use.start, use.end)} ${use.in}`,
  );
}

describe('a use in shell code', () => {
  test.each([
    ['get $queue now', ['$queue bare']],
    ['get ${queue}', ['${queue} bare']],
    ['get --queue=$queue', ['$queue bare']],
    ['get "$queue"', ['$queue double']],
    ['get -l name="$queue"', ['$queue double']],
    ['get "${queue}.dlq"', ['${queue} double']],
    ['get "$queue"/"$pod"', ['$queue double', '$pod double']],
    ['echo "{queue=\\"$queue\\"}"', ['$queue inner']],
    ['psql -c "SELECT $pod FROM t"', ['$pod number']],
    [`psql -c "SELECT 1 FROM t WHERE id = '$pod'"`, ['$pod inner']],
    ['ssh "$pod" psql -d "$queue"', ['$pod inner', '$queue inner']],
    ['psql <<EOF\nDELETE FROM t WHERE id = $pod\nEOF', ['$pod number']],
    ['ssh db-1 rm "$queue"', ['$queue inner']],
    ['ssh db-1 \\\n  rm "$queue"\nget "$pod"', ['$queue inner', '$pod double']],
    ["psql -c 'SELECT $queue'", ['$queue number']],
    ["jq '.$queue'", ['$queue single']],
    ['echo \'"$queue"\' "$pod"', ['$queue single', '$pod double']],
    ["echo $'a\\'$queue' $pod", ['$queue single', '$pod bare']],
    ["echo 'a'\"'\"'$queue'", ['$queue single']],
    ['get $(name $queue) $pod', ['$queue nested', '$pod bare']],
    ['get "$(name "$queue")" "$pod"', ['$queue nested', '$pod double']],
    ['get `name $queue` $pod', ['$queue nested', '$pod bare']],
    ['(cd x; get "$queue")', ['$queue double']],
    ['cat <<EOF\nname: $queue\nEOF\nget $pod', ['$queue heredoc', '$pod bare']],
    ['cat <<-END\n\t$queue\n\tEND\nget "$pod"', ['$queue heredoc', '$pod double']],
    ['cat <<A <<B\n$queue\nA\n$pod\nB\n', ['$queue heredoc', '$pod heredoc']],
    ['get # $queue\nget $pod', ['$queue comment', '$pod bare']],
    ["get # isn't $queue\nget $pod", ['$queue comment', '$pod bare']],
    ['get a#$queue', ['$queue word']],
    ['echo $queue>out', ['$queue word']],
    ['echo ~$queue {$pod,b}', ['$queue word', '$pod word']],
    ['echo "a!$queue"', ['$queue never']],
    ['get \\$queue "\\$queue" \\\\$queue', ['$queue word']],
    ['get $queues ${queues} $queue_name $$queue $Queue', []],
    ['get ${queue:-x} ${#queue} ${queue//-/.}', []],
    ['get ${other:-$queue}', ['$queue nested']],
    // Not understood: nothing is quoted.
    ['echo "$queue', ['$queue plain']],
    ["echo it's $queue", ['$queue plain']],
    ['case $queue in a) get $pod ;; esac', ['$queue plain', '$pod plain']],
    ['cat <<!\n$queue\n!\nget $pod', ['$queue plain', '$pod plain']],
    ['echo ${x:-"}"} "$queue" ${y:-"}"}', ['$queue plain']],
    // Another reader takes it up, or the shell reckons with it.
    ...[
      'sh -c "x $queue"',
      'bash -lc "$queue"',
      'bash --norc -c $queue',
      'eval get $queue',
      'echo $((queue + $queue))',
      '(( $queue > 1 ))',
      '[[ $queue -gt 5 ]]',
      'test "$queue" -gt 5',
      "cat <<'EOF' | sh\n$queue\nEOF",
      'echo restart $queue | sh',
      'echo "$queue" |\n  bash',
      'cat <<< "$queue"',
      '. <(echo $queue)',
      'trap $queue EXIT',
      'alias x="$queue"',
      'declare -i y=$queue',
      'awk "/$queue/"',
      'a[$queue]=1',
    ].map((code): [string, string[]] => [code, ['$queue plain']]),
    // What stands before it would take it into its name.
    ['get $other$queue', ['$queue word']],
    ['get "$other$queue"', ['$queue never']],
    ['get "${other}$queue"', ['$queue double']],
  ])('%j', (code, expected) => {
    expect(uses(code, 'bash')).toEqual(expected);
    expect(uses(code, 'ZSH')).toEqual(expected);
  });

  test.each([
    // The code gives the variable a value of its own.
    ['queue=orders; get "$queue"', []],
    ['get "$queue"\nqueue=$(next)\nget "$queue"', ['$queue double']],
    ['export queue=orders && get $queue', []],
    ['for pod in a b; do get "$pod"; done', []],
    ['list | while read -r pod rest; do get "$pod"; done', []],
    ['queue="$queue"\nget "$queue"', ['$queue double', '$queue double']],
    // An argument that looks like an assignment is none.
    ['get queue=orders "$queue"', ['$queue double']],
    // It is the variable of another language.
    ['jq --arg queue "$queue" \'.[] | select(.q == $queue)\'', ['$queue double']],
    ["jq '.[] | select(.q == $queue)'", ['$queue single']],
    ['awk -v pod="$pod" \'{ print $pod }\'', ['$pod plain']],
    ['if queue=$(next); then get "$queue"; fi', []],
    ['while getopts "a:" queue; do get "$queue"; done', []],
    ['printf -v queue own; get "$queue"', []],
  ])('%j', (code, expected) => {
    expect(uses(code, 'sh')).toEqual(expected);
  });

  test('an expansion that no page can carry out is told apart', () => {
    const expansions = (code: string) =>
      parametersIn(code, 'bash', NAMES)
        .filter((use) => use.in === 'expansion')
        .map(({ start, end }) => code.slice(start, end));
    expect(expansions('get ${queue:-a} "${pod//-/.}" ${other:-x}')).toEqual([
      '${queue:-a}',
      '${pod//-/.}',
    ]);
    expect(expansions('pod="$pod"\nget "${pod//-/.}"')).toEqual([]);
    expect(expansions('pod="${pod:-pod-0}"\nget "$pod"')).toEqual(['${pod:-pod-0}']);
  });

  test('a session has prompts, and output that is not shell', () => {
    const code = '$ get "$queue" \\\n  --pod $pod\nit\'s $queue\nana@db-1:~$ get $pod\n';
    expect(uses(code, 'console')).toEqual([
      '$queue plain',
      '$pod plain',
      '$queue plain',
      '$pod plain',
    ]);
    // A comment is taken for a root's prompt, and its quote for a beginning.
    expect(uses("# don't\n$ get '$queue'\n# it won't", 'console')).toEqual(['$queue plain']);
  });

  test('code of any size is read in a moment', () => {
    const began = performance.now();
    uses(`${'\n'.repeat(40_000)}get $queue`, 'bash');
    uses("'$queue' env ".repeat(700), 'bash');
    uses('$queue '.repeat(20_000), 'bash');
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a use in a query or in text', () => {
  test.each([
    [
      'promql',
      'x{queue="$queue",pod=\'$pod\'} > $queue',
      ['$queue string', '$pod quote', '$queue token'],
    ],
    ['promql', 'x{queue=~"$queue",pod!="$pod"}', ['$queue plain', '$pod string']],
    ['logql', '{a="b"} |= `$queue` |~ "$pod"', ['$queue plain', '$pod plain']],
    ['promql', 'x # "$queue\n + $pod', ['$queue plain', '$pod token']],
    ['promql', 'x{a="} $queue', ['$queue plain']],
    ['sql', "SELECT '$queue', $pod -- $queue", ['$queue sql', '$pod number', '$queue plain']],
    ['sql', 'SELECT "$queue" /* $pod */', ['$queue number', '$pod number']],
    ['mysql', "# it's slow\nDELETE FROM t WHERE id=$queue; # it's", ['$queue number']],
    ['promql', 'x{queue="$other$queue"}', ['$queue never']],
    ['logql', '{a="b"} |= "$queue" | regexp "$pod"', ['$queue string', '$pod plain']],
    ['sql', "SELECT 'it''s $queue'", ['$queue sql']],
    ['sql', "SELECT 'it\\'s $queue'", ['$queue number']],
    ['sql', "SELECT 'it\\'s', '$queue'", ['$queue plain']],
    ['sql', "SELECT 'a' ' $queue", ['$queue number']],
    ['sql', 'DO $queue$ x $pod $queue$', ['$pod number']],
    ['yaml', 'queue: $queue', ['$queue plain']],
    ['json', '{"queue": "${queue}"}', ['${queue} plain']],
    [undefined, 'Queue $queue, \\$pod', ['$queue plain']],
    ['powershell', 'Get-Item "$queue"', ['$queue plain']],
  ])('%s %j', (language, code, expected) => {
    expect(uses(code, language)).toEqual(expected);
  });

  test('code within a line takes plain values only', () => {
    expect(inlineUses('get "$queue" \\$pod', NAMES)).toEqual([
      { name: 'queue', start: 5, end: 11, in: 'plain' },
    ]);
  });
});

/** Values of every kind of trouble, made the same way on every run. */
function* values(count: number): Generator<string> {
  const pieces = [
    ...`"'\`$\\!#;|&()<>{}[]*?~=%^,. -+:/@_`,
    ...[
      'a',
      'Z',
      '7',
      '$(id)',
      '${HOME}',
      '`id`',
      "'\\''",
      '$$',
      '!!',
      '\\n',
      '--x',
      ' \\',
      'if',
      '~root',
      '=ls',
    ],
  ];
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  for (const piece of pieces) yield piece;
  for (let at = 0; at < count; at++)
    yield Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]!).join('');
}

/** The words that each command receives, whatever the shell is. */
function received(shell: readonly string[], commands: readonly string[]): string[] {
  const script = commands.join('\n');
  const [program = '', ...words] = shell;
  const output = execFileSync(program, words, {
    input: `show() { printf '%s\\0' "$#" "$@"; }\n${script}\n`,
    env: { PATH: '/usr/bin:/bin', HOME: '/home/ana' },
    encoding: 'utf8',
    cwd: '/',
    maxBuffer: 1 << 28,
  });
  return output.split('\0').slice(0, -1);
}

/** Commands with one use each, and the argument that must arrive for a value. */
const COMMANDS: readonly [command: string, argument: (value: string) => string][] = [
  ['show $queue', (value) => value],
  ['show ${queue}', (value) => value],
  ['show --queue=$queue', (value) => `--queue=${value}`],
  ['show a$queue.b', (value) => `a${value}.b`],
  ['show "$queue"', (value) => value],
  ['show "a${queue}.b"', (value) => `a${value}.b`],
  ['show x="$queue"', (value) => `x=${value}`],
  ['show "$queue"tail', (value) => `${value}tail`],
  ['show ~$queue', (value) => `~${value}`],
  ['show a#$queue', (value) => `a#${value}`],
  ['show $queue>&1', (value) => value],
  ['show "{\\"a\\":\\"$queue\\"}"', (value) => `{"a":"${value}"}`],
  ["show 'a $queue b'", (value) => `a ${value} b`],
  ['show "$(printf %s "$queue")"', (value) => value],
  ['show "`printf %s $queue`"', (value) => value],
];

describe('what a shell receives is the value', () => {
  const filled = COMMANDS.flatMap(([command, argument]) => {
    const [use] = parameterUses(command, 'bash', NAMES);
    return Array.from(values(400), (value) => {
      const text = written(value, use!.in);
      if (text === undefined) return undefined;
      const whole = command.slice(0, use!.start) + text + command.slice(use!.end);
      return { whole, expected: argument(value) };
    }).filter((each) => each !== undefined);
  });

  test('every quotable context takes every value', () => {
    expect(filled.length).toBeGreaterThan(11 * 400);
  });

  test.each([['bash'], ['sh'], ['bash', '--posix']])('%s %s', (...shell) => {
    const got = received(
      shell,
      filled.map(({ whole }) => whole),
    );
    const expected = filled.flatMap((each) => ['1', each.expected]);
    // A difference is shown with the command that made it.
    const at = expected.findIndex((word, index) => got[index] !== word);
    expect(at === -1 ? undefined : [filled[at >> 1], got.slice(at & ~1, at + 4)]).toBeUndefined();
    expect(got).toHaveLength(expected.length);
  });

  test('an interactive shell finds nothing of its history in it', () => {
    const lines = filled.filter(({ whole }) => whole.includes('!') && !whole.includes('`'));
    const got = received(
      ['bash', '--norc', '--noprofile'],
      ['set -o history -o histexpand', 'show first', ...lines.map(({ whole }) => whole)],
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(got.slice(2)).toEqual(lines.flatMap((each) => ['1', each.expected]));
  });
});

describe('a value', () => {
  test('is written as plainly as it may be', () => {
    expect(written('orders.events', 'bare')).toBe('orders.events');
    expect(written('orders.events', 'double')).toBe('orders.events');
    expect(written('a b', 'bare')).toBe("'a b'");
    expect(written('a b', 'double')).toBe('a b');
    expect(written('if', 'bare')).toBe("'if'");
    expect(written("it's", 'bare')).toBe("'it'\\''s'");
    expect(written('$x', 'double')).toBe(`"'$x'"`);
    expect(written('a"b\\c', 'string')).toBe('a\\"b\\\\c');
    expect(written("a'b\\c", 'quote')).toBe("a\\'b\\\\c");
    expect(written("O'Hara", 'sql')).toBe("O''Hara");
    expect(written('a\\b', 'sql')).toBeUndefined();
    expect(written('-5', 'token')).toBe('-5');
    expect(written('1--', 'token')).toBeUndefined();
    expect(written('1 OR 1', 'token')).toBeUndefined();
    expect(written('17', 'number')).toBe('17');
    // A word would name a column: `WHERE id = id` is every row.
    for (const value of ['id', 'true', '1--', '1e3', '0x1'])
      expect(written(value, 'number')).toBeUndefined();
    expect(written('id--', 'inner')).toBeUndefined();
  });

  test.each(['inner', 'single', 'heredoc', 'comment', 'nested', 'plain', 'unheard-of'])(
    'is written in %s only while it is plain',
    (context) => {
      expect(written('payments-api:8080/x@y=1,2+3_4.', context)).toBe(
        'payments-api:8080/x@y=1,2+3_4.',
      );
      for (const value of [
        'a b',
        "a'b",
        'a"b',
        'a;b',
        '$x',
        '`x`',
        'a\\b',
        'a|b',
        'a&b',
        '(a)',
        '<a>',
        '{a}',
        'a!',
        'a#',
        'a*',
        'a?',
        '~a',
        'a%',
      ])
        expect(written(value, context)).toBeUndefined();
    },
  );

  test('is never written where no value is safe', () => {
    expect(written('a', 'never')).toBeUndefined();
  });

  test.each([
    ['a'.repeat(201), '.*', 'it is longer than 200 characters'],
    ['a\nb', '[^x]*', 'it holds a character that is not printable ASCII'],
    ['a\u0000', '[^x]*', 'it holds a character that is not printable ASCII'],
    ['a\u202eb', '.*', 'it holds a character that is not printable ASCII'],
    ['\uff07', '.*', 'it holds a character that is not printable ASCII'],
    ['\ufffd', '.*', 'it holds a character that is not printable ASCII'],
    ['b', 'a', 'it does not match `a`'],
    ['ab', 'a', 'it does not match `a`'],
    ['b', 'a|b|', undefined],
    ['ab', 'b|a', 'it does not match `b|a`'],
    ['a', '(a', 'it does not match `(a`'],
    ['aa', '(a)\\1', 'it does not match `(a)\\1`'],
    ['--all', '.*', 'a value that begins with `-` would be read as an option'],
    ['-', '.*', 'a value that begins with `-` would be read as an option'],
    ['-1e', '.*', 'a value that begins with `-` would be read as an option'],
    ['-12.5', '.*', undefined],
    ['-12.5', undefined, 'a value that begins with `-` would be read as an option'],
    ['a b', undefined, 'only letters, digits and `_ . : / @ = , + -` may stand in it'],
    ['/etc', undefined, 'only letters, digits and `_ . : / @ = , + -` may stand in it'],
    ['payments-api:80', undefined, undefined],
  ])('%j against %j', (value, pattern, why) => {
    expect(refusal([value], pattern)).toBe(why);
  });

  test('given twice must be the same twice', () => {
    expect(refusal(['a', 'a'], 'a|b')).toBeUndefined();
    expect(refusal(['a', 'b'], 'a|b')).toBe('the link gives different values');
  });

  test('does not hang a page whatever the pattern is', () => {
    expect(refusal([`${'a'.repeat(199)}!`], '(a+)+')).toBe('it does not match `(a+)+`');
  });

  test('is shown with what would not show spelt out', () => {
    expect(shown('a\u202e\nb')).toBe('a\\u{202e}\\u{a}b');
    expect(shown('x'.repeat(10_000))).toBe(`${'x'.repeat(80)}… (10000 characters)`);
  });
});

describe('a list of choices', () => {
  test.each([
    ['payments\\.captures|orders\\.events', ['payments.captures', 'orders.events']],
    ['pg-main-[1-3]', ['pg-main-1', 'pg-main-2', 'pg-main-3']],
    ['(www|api)-larkspur', ['www-larkspur', 'api-larkspur']],
    ['(?:a|b)[cd]?', ['a', 'ac', 'ad', 'b', 'bc', 'bd']],
    ['eu-west-1[abc]', ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']],
    ['[0-9]{1,2}', undefined],
    ['[a-z]', undefined],
    ['[^a]|b', undefined],
    ['.|b', undefined],
    ['a*|b', undefined],
    ['^a$|b', undefined],
    ['a||b', undefined],
    ['(?=a)a|b', undefined],
    ['(?!a)b|c', undefined],
    ['\\d|x', undefined],
    ['a', undefined],
    ['(a|b', undefined],
    ['a|b)', undefined],
    ['[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]', undefined],
  ])('%s', (pattern, expected) => {
    expect(choicesOf(pattern)).toEqual(expected);
  });
});

describe('a page', () => {
  const page = (body: string, parameters?: ReadonlySet<string>) =>
    renderBody('runbooks/a/b.md', body, 'md', {
      href: () => undefined,
      src: () => undefined,
      ...(parameters && { parameters }),
    })
      .segments.map((segment) => ('html' in segment ? segment.html : ''))
      .join('');

  test('marks the uses, and leaves the text as it is', () => {
    const html = page('Try `get $pod`.\n\n```bash\nget "$queue" <&$pods\n```\n', NAMES);
    expect(html).toContain('<code>get <var data-param="pod" data-in="plain">$pod</var></code>');
    expect(html).toContain(
      '<code>get "<var data-param="queue" data-in="double">$queue</var>" &#x3C;&#x26;$pods</code>',
    );
  });

  test('without parameters marks nothing', () => {
    expect(page('```bash\nget "$queue"\n```\n')).not.toContain('<var');
    expect(page('```bash\nget "$queue"\n```\n', new Set())).not.toContain('<var');
  });

  test('of a runbook knows its parameters once each', async () => {
    const { declaredParameters } = await import('../src/model/parameters.ts');
    const handbook = await openArchive(`-- runbooks/a/b.md --
---
params:
  - name: queue
    pattern: a|b
  - name: queue
  - name: 1x
  - pod
  - name: pod
    pattern: 3
---
`);
    const [runbook] = handbook.of('runbook');
    expect(declaredParameters(runbook!)).toEqual([
      { name: 'queue', pattern: 'a|b' },
      // A pattern that is none accepts nothing.
      { name: 'pod', pattern: '(?!)' },
    ]);
  });
});
