import type { Model } from '../deployment/model.ts';
import type { KeyFact, StoreKey } from '../facts.ts';
import { stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { type KeyUse, keyUses } from './support-server/keys.ts';
import { placeOf } from './support-server/places.ts';
import { storeOwner, storeWords } from './support-server/stores.ts';

/** A key of nobody, put together so that no scanner of secrets takes it for one. */
const KEY = [
  ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  'MC4CAQAwBQYDK2VwBCIEIexampleExampleEXAMPLEexample0123456789abcdef',
  ['-----END', 'PRIVATE KEY-----'].join(' '),
  '',
].join('\n');
const ENCRYPTED = KEY.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE');

export const serverKeyInRepository: Rule = defineRule({
  id: 'server-key-in-repository',
  title: 'No private keys of servers and clients in the repository',
  severity: 'error',
  grades: 'A note for a key that is protected by a passphrase.',
  controls: [stig('CD16-00-004100')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `Who has the private key can pretend to be the server (or, with a client's key, be the user of a \`cert\` record)
([18.9.4 SSL Server File Usage](https://www.postgresql.org/docs/current/ssl-tcp.html#SSL-SERVER-FILES)): \`sslmode=verify-full\` on all
clients is then worth nothing. A key that was committed stays in the history.

Reported are keys that PostgreSQL, PgBouncer or a client (\`sslkey\`) is told to use, that are mounted into the server's container, or
that bear PostgreSQL's own names beside its configuration, and those in a Secret of Kubernetes with PostgreSQL in its name, also in
Base64, which hides nothing. Certificates are no secret.`,
  mend: 'Take the key out of the repository, make a new one with a new certificate, and hand it to the server as a secret.',
  unknown: 'Keys that nothing ties to PostgreSQL are not reported; a templated path ties none.',
  bad: [
    {
      title: 'The settings name it',
      files: {
        'db/postgresql.conf': "ssl = on\nssl_key_file = '/etc/ssl/db.key'\n",
        'db/tls/db.key': KEY,
      },
      expect: [{ file: 'db/tls/db.key', line: 1, severity: 'error' }],
    },
    {
      title: 'It is mounted into the container',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    volumes:
      - ./certs/db.pem:/etc/ssl/private/db.pem:ro
`,
        'certs/db.pem': KEY,
      },
      expect: [{ file: 'certs/db.pem', line: 1, severity: 'error' }],
    },
    {
      title: 'PostgreSQL’s own name beside its configuration',
      files: { 'postgres/pg_hba.conf': 'hostssl all all 10.0.0.0/8 scram-sha-256\n', 'postgres/server.key': KEY },
      expect: [{ file: 'postgres/server.key', line: 1, severity: 'error' }],
    },
    {
      title: 'A client’s, and one with a passphrase',
      files: {
        '.env':
          'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslcert=tls/app.crt&sslkey=tls/app.key\n',
        'tls/app.key': KEY,
        'db/postgresql.conf': "ssl = on\nssl_key_file = 'server.key'\n",
        'db/server.key': ENCRYPTED,
      },
      expect: [
        { file: 'db/server.key', line: 1, severity: 'note' },
        { file: 'tls/app.key', line: 1, severity: 'error' },
      ],
    },
    {
      title: 'In a Secret',
      files: {
        'deploy/postgres-tls.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: postgres-tls
stringData:
  tls.key: |
${KEY.replace(/^(?=.)/gm, '    ')}`,
      },
      expect: [{ file: 'deploy/postgres-tls.yaml', line: 7, severity: 'error' }],
    },
  ],
  good: [
    {
      title: 'In a Secret of something else',
      files: {
        'deploy/web.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: shop-web-tls
  labels: { database: postgres }
data:
  tls.key: ${Buffer.from(KEY).toString('base64')}
`,
      },
    },
    {
      title: 'The key of a web server',
      files: { 'db/postgresql.conf': "ssl = on\nssl_key_file = 'server.key'\n", 'web/tls/server.key': KEY },
    },
  ],
  check: (model) => worstOf(judgeAll(model)),
});

function judgeAll(model: Model): readonly Violation[] {
  const uses = keyUses(model);
  return model.facts.flatMap((fact) => (fact.kind === 'key' ? judge(fact, uses) : []));
}

function judge(fact: KeyFact, uses: (path: string) => KeyUse | null): Violation[] {
  const use = fact.store === undefined ? uses(fact.file) : storeUse(fact.store);
  if (use === null) return [];
  const gain =
    use.owner === 'server' ? 'pretend to be the server' : 'log in as this client where a record asks for a certificate';
  return [
    {
      severity: fact.encrypted ? 'note' : 'error',
      message: fact.encrypted
        ? `This private key is in the repository, and ${use.words}: only its passphrase, which can be tried at leisure, keeps who reads it from using it. Keep it elsewhere.`
        : `This private key is in the repository without a passphrase, and ${use.words}. Who reads it can ${gain}: make a new one and keep it elsewhere.`,
      origin: placeOf(fact),
      related: use.place === null ? [] : [{ ...use.place, message: 'used here' }],
      subject: `private key ${fact.file}${fact.store === undefined ? '' : ` ${fact.store.name} ${fact.store.key}`}`,
    },
  ];
}

function storeUse(store: StoreKey): KeyUse | null {
  const owner = storeOwner(store);
  return owner === null
    ? null
    : { owner, words: `${storeWords(store)}, PostgreSQL’s by its name, holds it`, place: null };
}
