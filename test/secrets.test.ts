// What counts as a secret in a text, and what only stands in for one.
import { describe, expect, test } from 'vitest';
import { secretsIn } from '../src/model/secrets.ts';

// The parts are joined here, so that no scanner takes this file for a leak.
const join = (...parts: string[]) => parts.join('');
const letters = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';

/** Text → the part of it that is the secret. */
const secrets: [string, string][] = [
  [`key ${join('AKIA', '5XQ7RZT2LMVNB4KD')} failed`, join('AKIA', '5XQ7RZT2LMVNB4KD')],
  ...[
    join('ASIA', '5XQ7RZT2LMVNB4KD'),
    join('ghp_', letters),
    join('ghs_', letters),
    join('github', '_pat_', letters),
    join('glpat', '-', letters.slice(0, 20)),
    join('xoxb', '-123456789012-', letters.slice(0, 12)),
    join('xapp', '-1-A0123456789-', letters),
    join('sk', '_live_', letters.slice(0, 24)),
    join('rk', '_test_', letters.slice(0, 24)),
    join('AIza', letters.slice(0, 35)),
    join('GOCSPX', '-', letters.slice(0, 28)),
    join('sk', '-proj-', letters, letters),
    join('npm', '_', letters),
    join('hvs', '.', letters),
    join('eyJ', 'hbGciOiJIUzI1NiJ9.eyJ', 'zdWIiOiIxMjM0In0.', letters),
    join('-----BEGIN ', 'PRIVATE KEY-----'),
    join('-----BEGIN ', 'OPENSSH PRIVATE KEY-----'),
    join('-----BEGIN ', 'PGP PRIVATE KEY BLOCK-----'),
  ].map((secret): [string, string] => [`Use ${secret}\n`, secret]),
  [`https://hooks.slack.com/services/T0/B0/${letters}`, `T0/B0/${letters}`],
  ['password: SuperSecret123', 'SuperSecret123'],
  ['PGPASSWORD=supersecret psql', 'supersecret'],
  ['DB_PASSWORD="correct-horse-battery"', 'correct-horse-battery'],
  ['"password": "tr0ub4dor&3x"', 'tr0ub4dor'],
  ['password = p4ssw0rd!!x.', 'p4ssw0rd!!x'],
  ['mysql --password Tr0mbone-Lemon', 'Tr0mbone-Lemon'],
  ['**Token:** `9f8e7d6c5b4a`', '9f8e7d6c5b4a'],
  ['https://api.larkspur.example/?token=abcd1234efgh', 'abcd1234efgh'],
  ['client_secret = correcthorsebattery', 'correcthorsebattery'],
  ['clientSecret: 8f3a9b2c1d', '8f3a9b2c1d'],
  ['api_key: "0123456789abcdef"', '0123456789abcdef'],
  ['aws_secret_access_key = abcdEFGH1234abcdEFGH', 'abcdEFGH1234abcdEFGH'],
  ['postgres://app:s3cretPass@pg-main:5432/orders', 's3cretPass'],
  ['redis://:pw12345@redis-cache:6379', 'pw12345'],
  ['mongodb+srv://app:Zx9kQ2mP@cluster0.mongodb.net', 'Zx9kQ2mP'],
  ['https://admin:hunter22@grafana.larkspur.example/', 'hunter22'],
  ['Authorization: Bearer abcdef1234567890', 'abcdef1234567890'],
  ['-H "Authorization: Basic YWRtaW46aHVudGVyMg=="', 'YWRtaW46aHVudGVyMg=='],
  ['curl -sS -u admin:s3cr3t https://x', 's3cr3t'],
];

const plain = [
  'AKIAIOSFODNN7EXAMPLE',
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  join('ghp_', 'x'.repeat(36)),
  'password: $DB_PASSWORD',
  'password: ${DB_PASSWORD}',
  'PGPASSWORD="$(vault kv get -field=password secret/payments/db)"',
  'token: <your-token>',
  'password = REDACTED',
  'password: ********',
  'password: xxxxxxxxxx',
  'password: {{ .Values.database.password }}',
  'secret: ${{ secrets.DEPLOY_KEY }}',
  'token: %API_TOKEN%',
  'postgres://user:password@pg-main/orders',
  'postgres://app:$PGPASSWORD@pg-main/orders',
  'postgres://app:${PW}@pg-main/orders',
  'postgres://<user>:<password>@pg-main/orders',
  'postgres://app:s3cretPass@db.example.com/orders',
  'docker://alpine:3.19@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1',
  'http://localhost:9090/a@b and https://grafana:3000?x=a@b',
  'Authorization: Bearer $TOKEN',
  'Authorization: Bearer <token>',
  '-H "Authorization: Bearer $(gcloud auth print-access-token)"',
  'curl -u "$USER:$PW" https://x',
  'docker run -u 1000:1000 redis',
  'Password: required',
  'Password: rotated by the platform team',
  'Token: rotation happens each quarter',
  'token := getTokenFromVault()',
  'token = os.environ["SLACK_TOKEN"]',
  'token = SLACK_BOT_TOKEN',
  'password: /run/secrets/db-password',
  'password_file: /run/secrets/db-password',
  'password: vault:secret/data/payments#password',
  'existingSecret: payments-db-credentials',
  'imagePullSecret: regcredentials',
  'secretName: www-larkspur-example-tls',
  'kube_secret_info{secret="letsencrypt-prod-account-key"}',
  'rate(errors_total{token!="abcdefgh1", secret=~"abcdefgh1.*"}[5m])',
  'kubectl get secret -n payments payments-db -o jsonpath="{.data.password}"',
  'vault read secret/data/payments',
  'tokenTTL: 36000000',
];

describe('finds', () => {
  test.each(secrets)('%s', (text, secret) => {
    const found = secretsIn(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([secret]);
    expect(found[0]!.masked).not.toContain(secret);
    expect(found[0]!.what).toMatch(/^(?:An?|The) /);
  });
});

describe('passes', () => {
  test.each(plain)('%s', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

test('one secret is told once, by what it is', () => {
  const token = join('eyJ', 'hbGciOiJIUzI1NiJ9.eyJ', 'zdWIiOiIxMjM0In0.', letters);
  const found = secretsIn(`Authorization: Bearer ${token}`);
  expect(found.map(({ what }) => what)).toEqual(['A JSON web token']);
});

test.each([
  ...['password=Tr0mbone1 ', 'eyJ-', 'sk-', 'curl ', 'a://b:c', '-----BEGIN A ', 'token:  '],
  ...['ghs_1_', 'ghs_1_a.', `SG.a.${'b'.repeat(256)} `, 'mysql -pa ', 'redis-cli -a ', '$6$a$'],
  ...['echo aaaaa | ', 'key: a1', 'sk-ant-api03-', '_authToken=', 'htpasswd -b a b ', 'ops_eyJ'],
])('a mebibyte of `%s` takes no more than two seconds, and a hundred findings', (part) => {
  const text = part.repeat(Math.floor(2 ** 20 / part.length));
  const before = performance.now();
  expect(secretsIn(text).length).toBeLessThanOrEqual(100);
  expect(performance.now() - before).toBeLessThan(2000);
});
