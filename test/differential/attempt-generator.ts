import fc from 'fast-check';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { hbaRecords } from '../support/hba.ts';
import { type Client, ROLES, type Variant } from './attempt-servers.ts';

/** A file, what is set besides, and who knocks. The words are few, so that records are met. */
export interface Batch {
  readonly variant: Variant;
  readonly hba: string;
  /** pg_ident.conf; empty where absent. */
  readonly ident?: string | undefined;
  readonly clients: readonly Client[];
}

const LONG = 'x'.repeat(70);
/** Cut in the middle of a letter. */
const WIDE = `a${'ä'.repeat(20)}${'€'.repeat(12)}`;
/** Bytes that are no text. */
const BYTES = ['\udcff', `${'x'.repeat(62)}\udcc3\u00a9`];
const DATABASES = [
  'app',
  'shop',
  'alice',
  'g1',
  'g2',
  'bob',
  'replication',
  'all',
  'App',
  'a b',
  'sameuser',
  '',
  LONG,
  WIDE,
  ...BYTES,
];
const USERS = [...Object.keys(ROLES), 'ghost', 'al', 'alice@', 'alice@app', LONG, WIDE, ...BYTES];

function weighted<T>(...entries: readonly (readonly [number, T])[]): fc.Arbitrary<T> {
  return fc.oneof(...entries.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

function columnOf(words: readonly string[], all: number): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: all, arbitrary: fc.constant('all') },
    { weight: 10, arbitrary: fc.constantFrom(...words) },
  );
  return fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
}

const DATABASE_WORDS = [
  ...['app', 'shop', 'alice', 'g1', 'App', 'sameuser', 'samerole', 'samegroup', 'replication', 'replication'],
  ...[
    '"all"',
    '"replication"',
    '"sameuser"',
    '"samerole"',
    'al"l"',
    '"a b"',
    '""',
    '+g1',
    LONG,
    LONG.slice(7),
    WIDE,
    '\udcff',
  ],
  ...['/^a', '/p$', '"/^sh"', '/', '/^(app|shop)$', '/x{63}', '/[g-z]1', '/^.{63}$', '/[^ -~]'],
];
const USER_WORDS = [
  ...[
    'alice',
    'bob',
    'carol',
    'root',
    'repl',
    'ghost',
    '+g1',
    '+g2',
    '+g3',
    '+ghost',
    '+alice',
    'Alice',
    'replication',
  ],
  ...['"all"', '"+g1"', 'sameuser', '"alice"', 'al"ice"', '+"g1"', LONG.slice(7), '+root', 'alice@app', '"alice@shop"'],
  ...['/^al', '/e$', '"/bob"', '/', '/(?i)ALICE', '/^.{3}$'],
];
const ADDRESSES = [
  ...['all', '127.0.0.1/32', '127.0.0.2/32', '127.0.0.0/24', '127.0.0.0/8', '127.0.0.0/30', '0.0.0.0/0', '::1/128'],
  ...['::/0', '10.0.0.0/8', '::ffff:127.0.0.1/128', '::ffff:0:0/96', '127.1/16', '0/0', '127.0.0.2 255.0.0.255'],
  ...['127.0.0.1 255.255.255.255', '127.0.0.3 255.255.255.253', '::1 ffff::ffff', '0x7f.1/32', 'samehost', 'samenet'],
  ...['"all"', 'localhost', '.example.com', '128.0.0.0/1', '0.0.0.0/1', '127.0.0.128/25', '010.0.0.1/8'],
];

const method = weighted(
  ...([
    [5, 'trust'],
    [5, 'reject'],
    [3, 'scram-sha-256'],
    [3, 'md5'],
    [3, 'password'],
    [1, 'ident'],
    [1, 'radius radiusservers=127.0.0.1 radiussecrets=x'],
  ] as const),
);
const type = weighted(
  [4, 'host'],
  [2, 'hostssl'],
  [2, 'hostnossl'],
  [1, 'hostnogssenc'],
  [1, 'hostgssenc'],
  [2, 'local'],
);
const certificate = weighted([8, ''], [1, ' clientcert=verify-ca'], [1, ' clientcert=verify-full']);

const line = fc
  .record({
    type,
    databases: columnOf(DATABASE_WORDS, 6),
    users: columnOf(USER_WORDS, 6),
    address: fc.constantFrom(...ADDRESSES),
    method,
    certificate,
    cert: fc.integer({ min: 0, max: 9 }),
    peer: fc.integer({ min: 0, max: 5 }),
  })
  .map((made) => {
    const local = made.type === 'local';
    const ssl = made.type === 'hostssl';
    const proof = ssl && made.cert === 0 ? 'cert' : local && made.peer === 0 ? 'peer' : made.method;
    const columns = [made.type, made.databases, made.users, ...(local ? [] : [made.address]), proof].join(' ');
    return ssl && proof !== 'cert' ? `${columns}${made.certificate}` : columns;
  });

const client: fc.Arbitrary<Client> = fc
  .record({
    from: weighted([4, '127.0.0.1'], [3, '127.0.0.2'], [1, '127.0.0.3'], [1, '127.9.8.7'], [3, '::1'], [3, 'socket']),
    tls: fc.boolean(),
    certificate: fc.integer({ min: 0, max: 3 }).map((value) => value === 0),
    user: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('alice', 'bob', 'carol', 'repl') },
      { weight: 2, arbitrary: fc.constantFrom(...USERS) },
    ),
    database: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('app', 'shop', 'alice') },
      { weight: 2, arbitrary: fc.constantFrom(...DATABASES) },
    ),
    replication: weighted<string | null>(
      ...([
        [14, null],
        [2, 'true'],
        [1, 'on'],
        [1, 'y'],
        [1, '0'],
        [3, 'database'],
        [1, 'maybe'],
      ] as const),
    ),
  })
  // There is no TLS on a Unix-domain socket; the server is not asked for it.
  .map((made) =>
    made.from === 'socket'
      ? { ...made, tls: false, certificate: false }
      : { ...made, certificate: made.certificate && made.tls },
  );

const CA = "ssl_ca_file = 'root.crt'";

function variants(major: PgMajor): fc.Arbitrary<Variant> {
  const old: readonly (readonly [number, Variant])[] =
    major <= 16 ? [[1, ['ssl = on', CA, 'db_user_namespace = on']]] : [];
  return weighted<Variant>(
    [5, ['ssl = on', CA]],
    [2, ['ssl = on', CA, `password_encryption = ${major === 13 ? "'scram-sha-256'" : 'md5'}`]],
    [1, ['ssl = on']],
    [2, ['ssl = off']],
    ...old,
  );
}

/** Files that load in that version, with as many clients each. */
export function batchOf(major: PgMajor, clients: number): fc.Arbitrary<Batch> {
  return fc
    .record({
      variant: variants(major),
      lines: fc.array(line, { minLength: 1, maxLength: 14 }),
      clients: fc.array(client, { minLength: clients, maxLength: clients }),
    })
    .map(({ variant, lines, clients }) => {
      const namespaced = variant.some((setting) => setting.startsWith('db_user_namespace'));
      const kept = lines.filter((text) => {
        // Refused together with db_user_namespace.
        if (namespaced && / md5\b/.test(text)) return false;
        return hbaRecords(`${text}\n`, major).every(({ fatal }) => !fatal);
      });
      const last = kept.length === 0 ? ['local all all trust'] : [];
      return { variant, hba: `${[...kept, ...last].join('\n')}\n`, clients };
    });
}
