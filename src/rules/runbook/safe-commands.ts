// Rule: a command that destroys something is marked, and no command is spoilt by typography.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  destructive: ({ command, effect, mdx }: { command: string; effect: string; mdx: boolean }) =>
    `\`${command}\` ${effect}, and nothing warns of it; ${mdx ? 'put the block in `<Command effect="destroy">`, or write' : 'write'} \`destructive\` after the language of its fence`,
  curly: ({ written, meant }: { written: string; meant: string }) =>
    `The shell does not read \`${written}\` as \`${meant}\`; write \`${meant}\``,
};

/** The languages that run; a block that names none may be pasted just as well. */
const RUNS = ['bash', 'sh', 'shell', 'zsh', 'console', 'sql', 'powershell', undefined];

/** Whatever stands between the parts of one command: no end of it, and no `--` before another. */
const GAP = String.raw`(?:(?!\s--\s|\bcan-i\b)(?:\\\r?\n|[^\n;|&])){0,120}?`;

/** A program and, after any options, one of its subcommands. */
function command(program: string, subcommand: string): RegExp {
  return new RegExp(String.raw`(?<![\w.-])${program}\b${GAP}\s(?:${subcommand})(?![\w-])`, 'g');
}

const CLOUD = 'removes a resource of the cloud with what it holds';
const PRUNES = '(?:system|volume|image|container|network|builder)';

/** What destroys by a subcommand: the program, the subcommand, and what is lost. */
const SUBCOMMANDS: readonly (readonly [string, string, string])[] = [
  // `oc` is the same program on OpenShift, as `tofu` is for Terraform's files.
  ['(?:kubectl|oc)', 'delete', 'removes objects of the cluster'],
  ['helm', 'uninstall|delete', 'removes a release with all its objects'],
  ['(?:terraform|tofu)', `destroy|apply\\b${GAP}\\s-destroy`, 'tears the infrastructure down'],
  ['aws', `s3\\s+(?:rm|rb|sync\\b${GAP}\\s--delete)`, 'deletes stored objects'],
  ['(?:gsutil|gcloud storage)', 'rm|rb', 'deletes stored objects'],
  ['aws (?:ec2|rds|dynamodb)', 'delete-[a-z-]+|terminate-instances', CLOUD],
  ['(?:gcloud|az)', 'delete|purge', CLOUD],
  ['(?:docker|podman)', `${PRUNES}\\s+prune|volume\\s+rm`, 'removes what no container uses'],
  ['(?:docker|podman)', `compose\\b${GAP}\\sdown\\b${GAP}\\s(?:-v|--volumes)`, 'removes volumes'],
  ['etcdctl', 'del', 'deletes keys of the cluster'],
  ['(?:zfs|zpool)', 'destroy', 'removes a volume with what it holds'],
  ['kafka-topics', '--delete', 'removes a topic with what it holds'],
  ['rabbitmqctl', '(?:purge|delete)_queue|delete_vhost', 'throws messages away'],
  ['rabbitmqctl', '(?:force_)?reset', 'throws the state of a node away'],
];

/** A table of a database by name, in quotes or not, and with its schema. */
const NAME = String.raw`(?:\\?["\x60][^"\x60\n]{1,80}["\x60]|[^\s;,.()"'\\\x60]+)`;

/** What destroys: the command, and what is lost when it runs. */
const DESTRUCTIVE: readonly (readonly [RegExp, string])[] = [
  ...SUBCOMMANDS.map(([program, sub, lost]) => [command(program, sub), lost] as const),
  // `rm` with both flags, in one or apart, short or long.
  [
    /(?<![\w.-])rm(?=(?:[ \t]+-\S+)*[ \t]+(?:-[a-zA-Z]*[rR]|--recursive\b))(?=(?:[ \t]+-\S+)*[ \t]+(?:-[a-zA-Z]*f|--force\b))(?:[ \t]+-\S+)+/g,
    'deletes files for good',
  ],
  [/(?<![\w.-])(?:mkfs(?:\.\w+)?|wipefs)(?=\s+\S)/g, 'formats a disk'],
  [
    new RegExp(
      String.raw`(?<![\w.-])(?:shred\s+\S|blkdiscard\s+\S|find\s${GAP}\s-delete(?![\w-]))`,
      'g',
    ),
    'deletes files for good',
  ],
  // A host that is off answers nobody who would turn it on again.
  [
    /(?:^|(?<=\bsudo\s|\bssh\s\S{1,80}\s|[;&|]\s?|[#$]\s))(?:shutdown(?=\s+(?:-\w*[hPr]|now|\+\d))|poweroff|halt(?=\s*(?:$|-))|init\s+0|systemctl\s+(?:poweroff|halt))(?![\w-])/gm,
    'turns the host off',
  ],
  [
    new RegExp(String.raw`(?<![\w.-])dd\s${GAP}\bof=[^\s;|&]*`, 'g'),
    'overwrites what it writes to',
  ],
  [
    /\bDROP\s+(?:TABLE|DATABASE|SCHEMA|TABLESPACE|KEYSPACE|COLUMN|CONSTRAINT|INDEX|(?:MATERIALIZED\s+)?VIEW|SEQUENCE|TYPE|FUNCTION|PROCEDURE|TRIGGER|EXTENSION|PUBLICATION|SUBSCRIPTION|PARTITION|USER|ROLE)\b/gi,
    'removes a part of the database with what it holds',
  ],
  // Not the function `TRUNCATE(…)`, and not the privilege of `GRANT TRUNCATE ON`.
  [/(?<![\w-])TRUNCATE(?:\s+TABLE)?\s+(?!ON\b|\()[^\s;"']+/gi, 'empties what it names'],
  // Up to the end of the statement or of the text that holds it, no WHERE.
  [
    new RegExp(
      String.raw`\bDELETE\s+FROM\s+(?:ONLY\s+)?${NAME}(?:\.${NAME})*(?![^\s;,()"'\x60])(?![^;"'\x60]{0,2000}\bWHERE\b)`,
      'gi',
    ),
    'deletes every row',
  ],
  [/(?<![\w-])FLUSH(?:ALL|DB)\b/gi, 'empties the store'],
  [/(?<![\w.-])(?:lv|pv|vg)remove(?=\s+\S)/g, 'removes a volume with what it holds'],
  [/(?<![\w.-])dropdb(?=\s+\S)/g, 'removes a database'],
  [/\.(?:drop(?:Database)?\(|deleteMany\(\s*\{\s*\})\s*\)/g, 'deletes documents for good'],
  // After options of `git` itself, of which -C and -c have a value; `--force-with-lease` looks first.
  [
    new RegExp(
      String.raw`(?<![\w.-])git(?:\s+-[cC]\s+\S+|\s+-(?![cC]\s)\S+)*\s+push\b${GAP}\s(?:--force|-[a-zA-Z]*f[a-zA-Z]*)(?![\w-])`,
      'g',
    ),
    'overwrites the history of a branch',
  ],
];

/** A word that one of the patterns needs; most blocks have none, and one pass tells. */
const VERB =
  /\b(?:rm|mkfs|dd|drop|truncate|delete|flush(?:all|db)|uninstall|destroy|s3|s3api|purge_queue|delete_queue|delete_vhost|reset|force_reset|push|wipefs|shred|blkdiscard|shutdown|poweroff|halt|init|terminate-instances|purge|rb|prune|down|del|(?:lv|pv|vg)remove|dropdb|dropdatabase|deletemany)\b/i;

export default defineRule({
  id: 'runbook/safe-commands',
  summary:
    'Every command of a runbook that destroys something is marked, and none is spoilt by typography.',
  why: 'At night a code block is copied before it is read. A frame that says “this deletes” is the last moment to check the name and the cluster. And a quote or a dash that an editor made prettier turns a command that was tested into one that fails, or that does something else.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title:
          'Marked by the component or in the fence; other languages, comments and a WHERE are safe',
        files: `-- runbooks/payments/backlog.mdx --
<Command title="Throw the backlog away" effect="destroy">

\`\`\`bash
rabbitmqctl purge_queue payments.captures
\`\`\`

</Command>

\`\`\`bash destructive
kubectl delete pod payments-0
\`\`\`

\`\`\`bash
# Never kubectl delete the namespace.
kubectl auth can-i delete pods
git push --force-with-lease origin main
echo "don’t retry – wait"
\`\`\`

\`\`\`sql
-- TRUNCATE would lose the open captures as well.
DELETE FROM captures WHERE failed_on < '2026-01-01';
\`\`\`

\`\`\`text
DROP TABLE
\`\`\`
`,
      },
    ],
    bad: [
      {
        title: 'Commands that nothing marks',
        files: `-- runbooks/search/reindex.mdx --
<Command title="Delete the old index files" effect="change">

\`\`\`console
# rm -rf /srv/search/old
\`\`\`

</Command>

1. Restart the pod:

   \`\`\`bash
   kubectl --context prod -n search \\
     delete pod search-0
   \`\`\`

\`\`\`SQL
DROP TABLE products_old;
DELETE FROM products_queue;
\`\`\`
`,
        reports: [
          'runbooks/search/reindex.mdx:4:3  error  `rm -rf` deletes files for good, and nothing warns of it; put the block in `<Command effect="destroy">`, or write `destructive` after the language of its fence',
          'runbooks/search/reindex.mdx:12:4  error  `kubectl --context prod -n search delete` removes objects of the cluster, and nothing warns of it; put the block in `<Command effect="destroy">`, or write `destructive` after the language of its fence',
          'runbooks/search/reindex.mdx:17:1  error  `DROP TABLE` removes a part of the database with what it holds, and nothing warns of it; put the block in `<Command effect="destroy">`, or write `destructive` after the language of its fence',
          'runbooks/search/reindex.mdx:18:1  error  `DELETE FROM products_queue` deletes every row, and nothing warns of it; put the block in `<Command effect="destroy">`, or write `destructive` after the language of its fence',
        ],
      },
      {
        title: 'A runbook in Markdown has no components',
        files: `-- runbooks/search/cache.md --
# The cache is wrong

    # redis-cli FLUSHALL
    docker system prune --all
    gcloud compute instances delete search-1
    sudo shutdown -h now
`,
        reports: [
          'runbooks/search/cache.md:3:17  error  `FLUSHALL` empties the store, and nothing warns of it; write `destructive` after the language of its fence',
          'runbooks/search/cache.md:4:5  error  `docker system prune` removes what no container uses, and nothing warns of it; write `destructive` after the language of its fence',
          'runbooks/search/cache.md:5:5  error  `gcloud compute instances delete` removes a resource of the cloud with what it holds, and nothing warns of it; write `destructive` after the language of its fence',
          'runbooks/search/cache.md:6:10  error  `shutdown` turns the host off, and nothing warns of it; write `destructive` after the language of its fence',
        ],
      },
      {
        title: 'An editor replaced two hyphens and a quote',
        files: `-- runbooks/checkout/latency.md --
# Checkout is slow

\`\`\`bash
kubectl rollout restart deployment/checkout –namespace=checkout
grep ‘timeout' checkout.log
\`\`\`
`,
        reports: [
          'runbooks/checkout/latency.md:4:45  error  The shell does not read `–` as `--`; write `--`',
          "runbooks/checkout/latency.md:5:6  error  The shell does not read `‘` as `'`; write `'`",
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const runbook of handbook.of('runbook'))
      for (const block of runbook.body?.code ?? []) {
        const raise = (message: string, start: number, end: number) =>
          report({
            message,
            place: handbook.placeInCode(runbook, block, start, end),
            subject: subjectOf(runbook),
          });
        for (const { at, written, meant } of handbook.typographyIn(block))
          raise(messages.curly({ written, meant }), at, at + written.length);
        const lang = block.lang?.toLowerCase();
        const marked =
          /(?:^|\s)destructive(?:\s|$)/.test(block.meta ?? '') ||
          block.inside.some(
            (use) => use.name === 'Command' && use.attributes['effect'] === 'destroy',
          );
        if (marked || !RUNS.includes(lang) || !VERB.test(block.value)) continue;
        // A line that is a comment runs nothing; where `#` may be a prompt, it is read.
        const comment = lang === 'sql' ? /^[ \t]*--.*/gm : /^[ \t]*#.*/gm;
        const code =
          lang === undefined || lang === 'console'
            ? block.value
            : block.value.replace(comment, (line) => ' '.repeat(line.length));
        for (const [pattern, effect] of DESTRUCTIVE)
          for (const { 0: text, index } of code.matchAll(pattern)) {
            const command = text
              .replace(/(?:\s|\\\r?\n)+/g, ' ')
              .replaceAll('`', "'")
              .slice(0, 60);
            const mdx = runbook.syntax === 'mdx';
            raise(messages.destructive({ command, effect, mdx }), index, index + text.length);
          }
      }
  },
});
