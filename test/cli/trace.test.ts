import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repository(files: Readonly<Record<string, string>>): string {
  const result = makeRepository(files);
  made.push(result);
  return result.root;
}

async function run(cwd: string, argv: readonly string[]) {
  const written = { out: '', err: '' };
  const status = await main(['trace', ...argv], {
    cwd,
    env: {},
    isTerminal: false,
    errorIsTerminal: false,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    stdin: () => '',
    today: () => '2026-11-21',
  });
  return { status, ...written };
}

interface TraceJson {
  readonly verdict: string;
  readonly method: string | null;
  readonly record: { readonly file: string; readonly line: number } | null;
  readonly sqlstate: string | null;
  readonly message: string | null;
  readonly certain: boolean;
  readonly answers: readonly unknown[];
  readonly steps: readonly { readonly step: string; readonly text: string }[];
  readonly advice: readonly string[];
}

async function json(cwd: string, argv: readonly string[]): Promise<TraceJson> {
  const { status, out, err } = await run(cwd, [...argv, '--format', 'json']);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out);
}

const HBA = `# who gets in
local   all         all                        peer
hostssl shop        +staff      10.0.0.0/8     scram-sha-256
host    replication repl        10.0.0.9/32    md5
host    all         all         10.0.0.0/8     reject
host    shop        app         127.0.0.1/32   trust
`;
const FILES = { 'db/pg_hba.conf': HBA, 'db/postgresql.conf': "ssl = on\nlisten_addresses = '*'\n" };

describe('flags', () => {
  test.each([
    [
      '--user app --database shop --from 10.1.2.3 --tls --member app=staff',
      {
        verdict: 'challenged',
        method: 'scram-sha-256',
        record: { file: 'db/pg_hba.conf', line: 3 },
        sqlstate: null,
        message: null,
      },
    ],
    [
      '--user app --database shop --from 10.1.2.3 --tls --member app=dba --member dba=staff',
      { verdict: 'challenged', method: 'scram-sha-256', record: { file: 'db/pg_hba.conf', line: 3 } },
    ],
    [
      '--user app --database shop --from 10.1.2.3 --no-tls --member app=staff',
      {
        verdict: 'refused',
        method: 'reject',
        record: { file: 'db/pg_hba.conf', line: 5 },
        sqlstate: '28000',
        message: 'pg_hba.conf rejects connection for host "10.1.2.3", user "app", database "shop", no encryption',
      },
    ],
    [
      '--user app --database shop --from ::1 --postgres 13',
      {
        verdict: 'refused',
        method: null,
        record: null,
        sqlstate: '28000',
        message: 'no pg_hba.conf entry for host "::1", user "app", database "shop", SSL off',
      },
    ],
    ['--user repl --from 10.0.0.9 --replication', { verdict: 'challenged', method: 'md5' }],
    ['--user repl --from 10.0.0.9 --replication=database', { verdict: 'refused', method: 'reject' }],
    [
      '--user repl --from 10.0.0.9 --replication=maybe',
      { verdict: 'refused', sqlstate: '22023', message: 'invalid value for parameter "replication": "maybe"' },
    ],
    ['--user app --database shop --from 127.0.0.1', { verdict: 'admitted', method: 'trust', message: null }],
    ['--user app --socket', { verdict: 'challenged', method: 'peer', record: { file: 'db/pg_hba.conf', line: 2 } }],
  ])('%s', async (argv, expected) => {
    const root = repository(FILES);
    const result = await json(root, ['--server', 'db', ...argv.split(' ')]);
    expect(result).toMatchObject({ ...expected, certain: true });
    expect(result.steps.length).toBeGreaterThan(1);
  });

  test('the policy tells of memberships, too', async () => {
    const policy = JSON.stringify({ extends: ['recommended'], memberships: { app: ['dba'], dba: ['staff'] } });
    const root = repository({ ...FILES, 'pgmoat.json': policy });
    const result = await json(root, '--user app --database shop --from 10.1.2.3 --tls'.split(' '));
    expect(result).toMatchObject({ verdict: 'challenged', method: 'scram-sha-256', certain: true });
  });

  test('grants that may exist besides are open', async () => {
    const result = await json(
      repository(FILES),
      '--user app --database shop --from 10.1.2.3 --tls --more-members'.split(' '),
    );
    expect(result).toMatchObject({ verdict: 'challenged', method: 'scram-sha-256', certain: false });
    expect(result.answers).toMatchObject([
      { verdict: 'challenged', if: 'app is a member of staff' },
      { verdict: 'refused', method: 'reject', if: null },
    ]);
  });
});

describe('connection strings', () => {
  test.each([
    ['host=/run/postgresql user=app', '', { verdict: 'challenged', method: 'peer' }],
    ['postgresql://app@127.0.0.1/shop?sslmode=require', '', { verdict: 'admitted', method: 'trust' }],
    ['postgresql://app@db.example.com/shop', '--from 10.1.2.3 --member app=staff', { method: 'scram-sha-256' }],
    [
      'postgresql://app@db.example.com/shop',
      '--from 10.1.2.3',
      {
        verdict: 'refused',
        message: 'pg_hba.conf rejects connection for host "10.1.2.3", user "app", database "shop", no encryption',
      },
    ],
    ['jdbc:postgresql://127.0.0.1/shop?user=app&sslmode=require', '', { verdict: 'admitted', method: 'trust' }],
    ['postgresql://app@db/shop?sslmode=bogus', '', { sqlstate: null, message: 'invalid sslmode value: "bogus"' }],
    [
      'host=db hostaddr=10.0.0.1 user=repl replication=true',
      '--from 10.0.0.9',
      { verdict: 'challenged', method: 'md5' },
    ],
  ])('%s %s', async (conninfo, flags, expected) => {
    const argv = [conninfo, '--server', 'db', ...flags.split(' ').filter((flag) => flag !== '')];
    expect(await json(repository(FILES), argv)).toMatchObject(expected);
  });

  test('no password comes out, not even of a string that libpq refuses', async () => {
    const root = repository(FILES);
    for (const conninfo of [
      'postgresql://app:tops3cret@127.0.0.1/shop',
      'postgresql://app:tops3cret@127.0.0.1/shop?sslmode=none',
      'host=127.0.0.1 user=app password=tops3cret word',
      'postgresql://app:tops3cret@[::1/shop',
    ]) {
      for (const format of ['text', 'json']) {
        const { status, out, err } = await run(root, [conninfo, '--server', 'db', '--format', format]);
        expect(status).toBe(0);
        expect(`${out}${err}`).not.toContain('tops3cret');
      }
    }
  });
});

describe('what surrounds a client of libpq', () => {
  const CLIENT = {
    ...FILES,
    'client.env': 'PGHOST=db.example.com\nPGUSER=app\nexport PGDATABASE="shop"\nPGSSLMODE=require\nDATABASE_URL=x\n',
    'services.conf': '[prod]\nhost=db.example.com\nuser=app\npassword=tops3cret\nsslmode=disable\n[bad]\nuser = app\n',
    pgpass: '# none\n*:*:shop:app:tops3cret\n*:*:*:nobody:\n',
  };
  const FROM = ['--from', '10.1.2.3', '--member', 'app=staff', '--server', 'db'];
  /** The one step that says what libpq connects with. */
  async function connected(argv: readonly string[]): Promise<{ readonly result: TraceJson; readonly text: string }> {
    const root = repository(CLIENT);
    chmodSync(join(root, 'pgpass'), 0o600);
    const result = await json(root, [...argv, ...FROM]);
    const { text = '' } = result.steps.find(({ text: words }) => words.startsWith('libpq')) ?? {};
    expect(JSON.stringify(result)).not.toContain('tops3cret');
    return { result, text };
  }

  test.each([
    [
      ['host=h user=app'],
      'host=h, port=5432 (default), user=app, dbname=app (default: the name of the user), sslmode=prefer (default), gssencmode=prefer (default)',
    ],
    [
      ['--env-file', 'client.env'],
      'host=db.example.com (PGHOST), port=5432 (default), user=app (PGUSER), dbname=shop (PGDATABASE), sslmode=require (PGSSLMODE), gssencmode=prefer (default)',
    ],
    [
      ['postgresql://other@/?port=5433', '--env-file', 'client.env'],
      'host=db.example.com (PGHOST), port=5433, user=other, dbname=shop (PGDATABASE), sslmode=require (PGSSLMODE), gssencmode=prefer (default)',
    ],
    [
      ['service=prod', '--service-file', 'services.conf', '--env-file', 'client.env'],
      'host=db.example.com (services.conf:2), port=5432 (default), user=app (services.conf:3), dbname=shop (PGDATABASE), sslmode=disable (services.conf:5), gssencmode=prefer (default)',
    ],
    [
      ['host=h', '--os-user', 'app'],
      'host=h, port=5432 (default), user=app (default: the operating-system user), dbname=app (default: the name of the user), sslmode=prefer (default), gssencmode=prefer (default)',
    ],
    [
      ['host=h hostaddr=10.0.0.1 user=app sslrootcert=system sslnegotiation=direct'],
      'host=h, hostaddr=10.0.0.1, port=5432 (default), user=app, dbname=app (default: the name of the user), sslmode=verify-full (default), sslrootcert=system, sslnegotiation=direct, gssencmode=prefer (default)',
    ],
    [
      ["host=h user='a b' dbname=${DB}"],
      "host=h, port=5432 (default), user='a b', dbname=${DB} (a template, taken as it is written), sslmode=prefer (default), gssencmode=prefer (default)",
    ],
  ])('%j', async (argv, expected) => {
    expect((await connected(argv)).text).toBe(`libpq 18 connects with ${expected}.`);
  });

  test('the environment decides the answer', async () => {
    const { result } = await connected(['--env-file', 'client.env']);
    expect(result).toMatchObject({ verdict: 'challenged', method: 'scram-sha-256', record: { line: 3 } });
    const plain = await connected(['sslmode=disable', '--env-file', 'client.env']);
    expect(plain.result).toMatchObject({ verdict: 'refused', method: 'reject' });
  });

  test('over a socket', async () => {
    const { out } = await run(repository(CLIENT), ['', '--os-user', 'app', '--server', 'db']);
    expect(out).toContain(
      'libpq 18 connects with no host, which is the Unix-domain socket, port=5432 (default), user=app (default: the operating-system user), dbname=app (default: the name of the user).',
    );
    expect(out).toContain('Challenged: method peer');
    const gss = await json(repository(CLIENT), ['gssencmode=require user=app', '--server', 'db']);
    expect(gss.message).toBe('GSSAPI encryption required but it is not supported over a local socket');
  });

  test.each([
    [['host=h user=app dbname=shop'], 'The password is that of pgpass:2.'],
    [['host=h user=app'], 'nothing states one, and pgpass has none for this host, port, database and user.'],
    [['host=h user=nobody'], '"fe_sendauth: no password supplied"'],
  ])('the password that %j finds', async (argv, expected) => {
    const { result } = await connected([...argv, '--passfile', 'pgpass']);
    expect(result.steps.map(({ text }) => text).join('\n')).toContain(expected);
  });

  test('what the client asks of the server is said, defaults are not', async () => {
    const words = async (text: string): Promise<string> =>
      (await connected([`host=h user=app ${text}`])).result.steps.map((one) => one.text).join('\n');
    const asked = 'require_auth=scram-sha-256, channel_binding=require: a client with that goes away by itself';
    expect(await words('channel_binding=require require_auth=scram-sha-256')).toContain(asked);
    expect(await words('channel_binding=prefer')).not.toContain('goes away');
    expect(await words('host=h,i load_balance_hosts=random')).toContain('any of them may be the first');
  });

  test('a password file that others may read', async () => {
    const root = repository(CLIENT);
    chmodSync(join(root, 'pgpass'), 0o640);
    const result = await json(root, ['host=h user=app dbname=shop', '--passfile', 'pgpass', ...FROM]);
    const text = result.steps.map(({ text: words }) => words).join('\n');
    expect(text).toContain(
      'password file "pgpass" has group or world access; permissions should be u=rw (0600) or less',
    );
    expect(text).toContain('nothing states one');
  });

  test.each([
    [['service=absent', '--service-file', 'services.conf'], 'definition of service "absent" not found'],
    [['service=bad', '--service-file', 'services.conf'], 'syntax error in service file "services.conf", line 7'],
    [['host=h user=app hostaddr=h'], 'could not parse network address "h": Name or service not known'],
    [['host=h,i port=1,2,3 user=app'], 'could not match 3 port numbers to 2 hosts'],
    [['sslrootcert=system', '--service-file', 'services.conf', '--env-file', 'client.env'], /^weak sslmode "require"/],
  ])('%j: libpq refuses', async (argv, message) => {
    const { result } = await connected(argv);
    expect(result).toMatchObject({ verdict: 'refused', sqlstate: null, record: null });
    expect(result.message).toMatch(message);
  });

  test.each([
    [
      ['service=prod'],
      'service "prod" stands in a service file, and none is read unasked: name it by --service-file FILE',
    ],
    [['host=h', '--env-file', 'absent'], '--env-file absent cannot be read (ENOENT)'],
    [['host=h', '--passfile', '.'], '--passfile . cannot be read (EISDIR)'],
    [['--user', 'a', '--socket', '--os-user', 'b'], '--os-user is for a connection string, not for --user'],
    [
      ['jdbc:postgresql://h/d?user=a', '--env-file', 'client.env'],
      '--env-file is for libpq: pgjdbc reads this connection string',
    ],
  ])('%j: not understood', async (argv, message) => {
    const { status, err } = await run(repository(CLIENT), argv);
    expect({ status, err }).toEqual({ status: 2, err: `pgmoat: ${message}\n` });
  });
});

describe('which server is meant', () => {
  const COMPOSE = `services:
  db:
    image: postgres:15
    environment: { POSTGRES_PASSWORD: x, POSTGRES_HOST_AUTH_METHOD: md5 }
    ports: ["5433:5432"]
  old:
    image: postgres:13
    environment: { POSTGRES_PASSWORD: x }
`;

  test('the service that the host names, or whose port is published', async () => {
    const root = repository({ 'compose.yml': COMPOSE });
    const named = await json(root, ['host=db user=app', '--from', '172.18.0.7']);
    expect(named).toMatchObject({ verdict: 'challenged', method: 'md5' });
    const published = await run(root, ['host=localhost port=5433 user=app']);
    expect(published.out).toContain('app@app from 172.18.0.1');
    expect(published.out).toContain('service db of compose.yml, PostgreSQL 15');
    const chosen = await run(root, ['--server', 'compose.yml#old', '--user', 'app', '--from', '1.2.3.4']);
    expect(chosen.out).toContain('service old of compose.yml, PostgreSQL 13');
  });

  test('a directory stands for the pg_hba.conf in it', async () => {
    const root = repository({ 'a/pg_hba.conf': 'local all all trust\n', 'a/b/pg_hba.conf': 'local all all reject\n' });
    expect(await json(root, ['--server', 'a', '--user', 'app', '--socket'])).toMatchObject({ verdict: 'admitted' });
    expect(await json(root, ['--server', 'a/b/pg_hba.conf', '--user', 'app', '--socket'])).toMatchObject({
      verdict: 'refused',
      record: { file: 'a/b/pg_hba.conf', line: 1 },
    });
  });

  test('files of another directory than the working one', async () => {
    const other = repository(FILES);
    const argv = [
      `--server=${other}/db/pg_hba.conf`,
      `--server=${other}/db/postgresql.conf`,
      '--user',
      'app',
      '--socket',
    ];
    expect(await json(repository({}), argv)).toMatchObject({ record: { file: 'pg_hba.conf', line: 2 } });
  });
});

test('what is included and cannot be read leaves the answer open', async () => {
  const root = repository({ 'pg_hba.conf': 'include /etc/postgresql/more.conf\nlocal all all trust\n' });
  const result = await json(root, ['--user', 'app', '--socket']);
  expect(result).toMatchObject({ verdict: 'admitted', certain: false });
  expect(result.steps).toContainEqual({
    step: 'note',
    text: 'include /etc/postgresql/more.conf: not read, so whatever stands there is left out here.',
    record: { file: 'pg_hba.conf', line: 1 },
    matches: null,
  });
  const { out } = await run(root, ['--user', 'app', '--socket']);
  expect(out).toContain('Admitted, unless what was not read says otherwise: method trust (pg_hba.conf:2)');
});

describe('a server that does not start', () => {
  test.each([
    ['local all all trust\nlocal all all trusst\n', 'invalid authentication method "trusst"'],
    ['# nothing yet\n', 'The file has no records'],
  ])('%j', async (hba, words) => {
    const argv = ['--user', 'app', '--socket'];
    const root = repository({ 'pg_hba.conf': hba });
    expect(await json(root, argv)).toMatchObject({
      verdict: 'refused',
      method: null,
      record: null,
      sqlstate: null,
      message: null,
    });
    const { out } = await run(root, argv);
    expect(out).toContain(words);
    expect(out).toContain('keeps the records it has');
  });
});

test('the text goes through the steps and says what to change', async () => {
  const { out } = await run(repository(FILES), [
    'postgresql://app:x@db.example.com/shop?sslmode=prefer',
    '--from',
    '10.1.2.3',
  ]);
  expect(out).toBe(`app@shop from 10.1.2.3

  Server: db/pg_hba.conf, PostgreSQL 18 (nothing says the version). Host db.example.com is taken for it: there is no other server.
  libpq 18 connects with host=db.example.com, port=5432 (default), user=app, dbname=shop, sslmode=prefer, gssencmode=prefer (default).
  db/postgresql.conf:1  The client tries TLS first, and goes on without where the server has none or refuses (sslmode=prefer); on the server ssl is on (db/postgresql.conf:1).
  Nobody is taken to be a member of any group: --member tells who is, or memberships in the policy.

  First attempt, over TLS:
      db/pg_hba.conf:2  local all all peer: no, local is for Unix-domain sockets, this is TCP/IP.
      db/pg_hba.conf:3  hostssl shop +staff 10.0.0.0/8 scram-sha-256: no, user app is not in +staff.
      db/pg_hba.conf:4  host replication repl 10.0.0.9/32 md5: no, 10.1.2.3 is not in 10.0.0.9/32.
   => db/pg_hba.conf:5  host all all 10.0.0.0/8 reject: matches, and answers.
  Refused, so sslmode=prefer tries once more.

  Second attempt, without TLS:
      db/pg_hba.conf:2  local all all peer: no, local is for Unix-domain sockets, this is TCP/IP.
      db/pg_hba.conf:3  hostssl shop +staff 10.0.0.0/8 scram-sha-256: no, hostssl needs TLS.
      db/pg_hba.conf:4  host replication repl 10.0.0.9/32 md5: no, 10.1.2.3 is not in 10.0.0.9/32.
   => db/pg_hba.conf:5  host all all 10.0.0.0/8 reject: matches, and answers.
      reject: whoever comes to this record is turned away.

Refused: 28000 pg_hba.conf rejects connection for host "10.1.2.3", user "app", database "shop", no encryption (db/pg_hba.conf:5)

What to change:
  - If it is meant to get in, put a narrower record above db/pg_hba.conf:5: hostssl shop app 10.1.2.3/32 scram-sha-256
`);
});

describe('classic questions', () => {
  test.each([
    [
      'a password that is still stored as MD5',
      { 'pg_hba.conf': 'host all all all scram-sha-256\n', 'postgresql.conf': 'password_encryption = md5\n' },
      '--user app --from 10.0.0.1',
      [
        'a role whose password is still stored as MD5, or that has none, fails with 28P01 password authentication failed for user "app"',
        'No such role gets in by this record.',
      ],
    ],
    [
      'no TLS on the server',
      { 'pg_hba.conf': 'host all all all md5\n', 'postgresql.conf': '# ssl = on\n' },
      'postgresql://app@db/x?sslmode=require --from 10.0.0.1',
      ['Refused: server does not support SSL, but SSL was required', 'Set ssl = on'],
    ],
    [
      'too many clients',
      { 'pg_hba.conf': 'host all all all md5\n', 'postgresql.conf': 'max_connections = 10\n' },
      '--user app --from 10.0.0.1 --postgres 15',
      [
        '7 slots for ordinary roles: max_connections is 10 (postgresql.conf:1), 3 kept for superusers.',
        '53300 remaining connection slots are reserved for non-replication superuser connections',
        'with all 10 in use 53300 sorry, too many clients already',
      ],
    ],
    [
      'a server that listens to its own machine alone',
      { 'pg_hba.conf': 'host all all all md5\n', 'postgresql.conf': "listen_addresses = 'localhost'\n" },
      '--user app --from 10.0.0.1',
      ['from 10.0.0.1 nobody reaches this server'],
    ],
  ])('%s', async (_, files, argv, expected) => {
    const { out } = await run(repository(files), argv.split(' '));
    for (const words of expected) expect(out).toContain(words);
  });
});

describe('exit status 2, with one line', () => {
  test.each([
    [[], 'trace needs a connection string, or --user ROLE and --from ADDRESS or --socket'],
    [['--user', 'a'], 'where the client connects from decides: give --from ADDRESS or --socket'],
    [['--user', 'a', '--from', '10.0.0.0/8'], '--from "10.0.0.0/8" is not an IP address'],
    [['--user', 'a', '--socket', '--tls'], 'there is no TLS on a Unix-domain socket: --tls does not go with --socket'],
    [['--user', 'a', '--from', '::1', '--tls', '--no-tls'], '--tls and --no-tls exclude each other'],
    [['--user', 'a', '--socket', '--member', 'a'], '--member "a" is not ROLE=GROUP'],
    [['host=x user=a', '--user', 'b'], '--user does not go with a connection string: say it there'],
    [['host=x user=a'], 'where the client connects from decides: give --from ADDRESS with the connection string to x'],
    [['host=x'], /has no user: libpq would take the name of the operating-system user/],
    [['user=a', '--from', '::1'], /--from does not go with a connection over a Unix-domain socket/],
    [['user=a', 'extra'], /trace takes one connection string/],
    [['user=a', '--format', 'sarif'], '--format "sarif" does not go with "trace"; its formats are text and json'],
    [['user=a', '--server', 'nowhere'], 'nowhere: no such file or directory'],
    [['user=a', '--server', 'x.yml#db'], 'there is no server x.yml#db: choose one by --server db/pg_hba.conf'],
    [['user=a', '--fail-on', 'note'], /option --fail-on does not go with "trace"/],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await run(repository(FILES), argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.split('\n')).toHaveLength(2);
    if (typeof message === 'string') expect(err).toBe(`pgmoat: ${message}\n`);
    else expect(err).toMatch(message);
  });

  test('no server, and several', async () => {
    const user = ['--user', 'a', '--socket'];
    const none = await run(repository({ 'README.md': '' }), user);
    expect(none).toMatchObject({ status: 2, err: expect.stringContaining('no server is described here') });
    const several = await run(repository({ 'a/pg_hba.conf': HBA, 'b/pg_hba.conf': HBA }), user);
    expect(several.err).toBe(
      'pgmoat: there are several servers: choose one by --server a/pg_hba.conf, --server b/pg_hba.conf\n',
    );
  });
});

test('--help is complete', async () => {
  const { status, out } = await run(repository({}), ['--help']);
  expect(status).toBe(0);
  for (const option of [
    'server',
    'user',
    'database',
    'from',
    'socket',
    'tls',
    'no-tls',
    'replication',
    'member',
    'more-members',
    'client-cert',
    'env-file',
    'service-file',
    'passfile',
    'os-user',
  ]) {
    expect(out).toContain(`--${option}`);
  }
  expect(out).toContain('Usage: pgmoat trace [OPTIONS] [CONNINFO]');
});
