// Rule: no secret stands in a document or an alert.
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  found: ({ what, masked }: { what: string; masked: string }) =>
    `${what} stands here: \`${masked}\`; revoke it, because the history of the repository keeps it, and write a variable such as \`$NAME\` instead`,
};

export default defineRule({
  id: 'document/no-secrets',
  summary: 'No password, token or private key stands in a document or an alert.',
  why: 'A handbook is read by more people than any system that it describes, it is copied to laptops, and its history keeps what was once written. A variable (`$PGPASSWORD`, `${DB_PASSWORD}`), a placeholder (`<token>`, `REDACTED`) and addresses at example.com pass.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Commands read the password from where it is kept',
        files: `-- runbooks/payments/database.md --
# Open the payments database

\`\`\`bash
export PGPASSWORD="$(vault kv get -field=password secret/payments/db)"
psql "postgres://payments:\${PGPASSWORD}@pg-main:5432/payments"
curl -H "Authorization: Bearer $TOKEN" https://payments.internal/health
\`\`\`

The access key id has the form AKIAIOSFODNN7EXAMPLE.
`,
      },
    ],
    bad: [
      {
        title: 'Passwords in a command and in an address',
        files: `-- runbooks/payments/database.md --
# Open the payments database

\`\`\`bash
PGPASSWORD=Tr0mbone-Lemon psql -h pg-main payments
psql postgres://payments:Tr0mbone-Lemon@pg-main:5432/payments
\`\`\`
`,
        reports: [
          'runbooks/payments/database.md:4:12  error  A password stands here: `****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead',
          'runbooks/payments/database.md:5:26  error  A password in an address stands here: `****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead',
        ],
      },
      {
        title: 'An access key in the description of an alert',
        files: `-- alerts/backup.yaml --
groups:
  - name: backup
    rules:
      - alert: BackupUploadFailed
        expr: backup_upload_success == 0
        annotations:
          description: Upload with key ${'AKIA'}5XQ7RZT2LMVNB4KD failed
`,
        reports: [
          'alerts/backup.yaml:7:40  error  An AWS access key id stands here: `AKIA****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead',
        ],
      },
    ],
  },
  check(handbook, report) {
    for (const file of handbook.files)
      for (const secret of handbook.secretsIn(file)) {
        const target = handbook.at(file, secret.place);
        const subject = target && subjectOf(target);
        report({ message: messages.found(secret), place: secret.place, subject });
      }
  },
});
