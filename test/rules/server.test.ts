import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverKeyInRepository } from '../../src/rules/server-key-in-repository.ts';
import { serverListen } from '../../src/rules/server-listen.ts';
import { serverLogging } from '../../src/rules/server-logging.ts';
import { serverMaxConnections } from '../../src/rules/server-max-connections.ts';
import { serverPassword } from '../../src/rules/server-password.ts';
import { serverPublishedPort } from '../../src/rules/server-published-port.ts';
import { serverReservedConnections } from '../../src/rules/server-reserved-connections.ts';
import { serverSetting } from '../../src/rules/server-setting.ts';
import { serverTls } from '../../src/rules/server-tls.ts';
import { serverTlsCiphers } from '../../src/rules/server-tls-ciphers.ts';
import { readCipherSuites, readCiphers } from '../../src/rules/support-server/ciphers.ts';
import { allGrammars } from '../readers/support/source.ts';
import { NO_SERVER, serverBinaries, startServer, type TestServer } from '../support/postgres-server.ts';
import { findings, placed } from './support/findings.ts';

const compose = (service: string): Readonly<Record<string, string>> => ({
  'compose.yaml': `services:\n  db:\n    image: postgres:16\n${service}`,
});
const conf = (text: string): Readonly<Record<string, string>> => ({ 'postgresql.conf': text });

describe('server-tls', () => {
  test.each([
    ['an unread include may turn it on', "listen_addresses = '*'\ninclude '/etc/postgresql/tls.conf'\n"],
    ['a missing include may turn it on', "listen_addresses = '*'\ninclude 'tls.conf'\n"],
    ['a template may', "listen_addresses = '*'\nssl = {{ ssl }}\n"],
    ['a later line does', 'ssl = off\nssl = on\n'],
  ])('%s', (_what, text) => {
    expect(findings(serverTls, { ...conf(text), 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 cert\n' })).toEqual([]);
  });

  test('a script of the image may turn it on', () => {
    const files = {
      'compose.yaml': `services:
  db:
    image: postgres:16
    command: -c hba_file=/etc/pg_hba.conf
    volumes:
      - ./init:/docker-entrypoint-initdb.d
      - ./pg_hba.conf:/etc/pg_hba.conf
`,
      'pg_hba.conf': 'hostssl all all 10.0.0.0/8 cert\n',
      'init/tls.sh': 'echo postgres\n',
    };
    expect(findings(serverTls, files)).toEqual([]);
    const plain = {
      ...files,
      'compose.yaml': files['compose.yaml'].replace('      - ./init:/docker-entrypoint-initdb.d\n', ''),
    };
    expect(placed(serverTls, plain)).toEqual(['pg_hba.conf:1 warning']);
  });

  test('a rejecting record relies on nothing', () => {
    const files = { ...conf('ssl = off\n'), 'pg_hba.conf': 'hostssl all all all reject\n' };
    expect(findings(serverTls, files)).toEqual([]);
  });

  test('the client that is refused is named', () => {
    const files = compose(
      '  web:\n    image: web\n    environment:\n      DATABASE_URL: postgres://app@db/shop?sslmode=require\n',
    );
    expect(findings(serverTls, files)).toMatchObject([
      {
        severity: 'warning',
        origin: { file: 'compose.yaml', line: 7 },
        message: expect.stringContaining('service db'),
      },
    ]);
  });
});

describe('server-tls-ciphers', () => {
  test.each([
    ['HIGH:MEDIUM:+3DES:!aNULL', []],
    ['ALL', ['aNULL']],
    ['ALL:!aNULL', []],
    ['ALL:!ADH', ['aNULL']],
    ['ALL:!ADH:!AECDH', []],
    ['HIGH, LOW;EXP MD5', ['EXPORT', 'LOW', 'MD5']],
    ['HIGH:RC4-SHA:-RC4', []],
    ['HIGH:RC4-SHA:!RC4', []],
    ['ECDHE-RSA-AES256-GCM-SHA384', []],
    ['DES-CBC3-SHA', ['3DES']],
    ['EXP-RC4-MD5', ['EXPORT', 'RC4', 'MD5']],
    ['kRSA+RC4', ['RC4']],
    ['eNULL:@STRENGTH', ['NULL']],
    ['AESGCM+EECDH:DESIGN', []],
  ])('%s lets in %j', (list, weak) => {
    expect(readCiphers(list).weak).toEqual(weak);
  });

  test.each([
    ['TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256', 2],
    ['TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256', 0],
    ['HIGH', 0],
  ])('%s holds %d suites of TLS 1.3', (list, count) => {
    expect(readCipherSuites(list)).toHaveLength(count);
  });

  test('names of TLS 1.3 beside others only have no effect', () => {
    const files = conf("ssl = on\nssl_ciphers = 'HIGH:!aNULL:TLS_AES_256_GCM_SHA384'\n");
    expect(placed(serverTlsCiphers, files)).toEqual(['postgresql.conf:2 note']);
  });

  test('while TLS is off nothing is worse than a note', () => {
    expect(placed(serverTlsCiphers, conf("ssl = off\nssl_ciphers = 'ALL'\n"))).toEqual(['postgresql.conf:2 note']);
  });
});

describe('server-setting', () => {
  test.each([
    ['max_conections = 5', 'Did you mean `max_connections`?'],
    ['checkpoint_segments = 3', 'Use `max_wal_size`.'],
    ['zzz = 1', 'Correct or drop it.'],
    ["include ''", 'empty configuration file name'],
    ['port = 1x', 'invalid value for parameter "port": "1x"'],
    ['port = = 1', 'cannot read this line: `syntax error`.'],
  ])('%s', (line, words) => {
    const found = findings(serverSetting, conf(`${line}\n`), { major: 16 });
    expect(found).toMatchObject([{ severity: 'error', message: expect.stringContaining(words) }]);
  });

  test('a version that is only assumed is said', () => {
    expect(findings(serverSetting, conf('db_user_namespace = off\n'))).toMatchObject([
      { severity: 'note', message: expect.stringContaining('say the version in the policy') },
    ]);
    expect(findings(serverSetting, conf('db_user_namespace = off\n'), { major: 16 })).toEqual([]);
  });

  test('an include on the command line', () => {
    const files = compose('    command: ["postgres", "-c", "include_dir=/etc/conf.d"]\n');
    expect(findings(serverSetting, files)).toMatchObject([
      { severity: 'error', message: expect.stringContaining('not a parameter') },
    ]);
  });

  test('a file that two servers use is one finding', () => {
    const files = {
      'compose.yaml': ['a', 'b']
        .map(
          (name) =>
            `  ${name}:\n    image: postgres:16\n    command: -c config_file=/c\n    volumes: ["./p.conf:/c"]\n`,
        )
        .reduce((all, one) => all + one, 'services:\n'),
      'p.conf': 'max_connections = 10\nlisten_addresses = x\nwal_level = nothing\nshared_buffers = 8MB\n',
    };
    expect(placed(serverSetting, files)).toEqual(['p.conf:3 error']);
  });
});

describe('a part of the settings only', () => {
  const part = (text: string): Readonly<Record<string, string>> => ({ 'conf.d/postgresql-part.conf': text });

  test('what it lacks may stand elsewhere', () => {
    const files = part("listen_addresses = '*'\nsuperuser_reserved_connections = 120\nwork_mem = 4MB\n");
    expect(findings(serverTls, files)).toEqual([]);
    expect(findings(serverReservedConnections, files)).toEqual([]);
    expect(findings(serverLogging, files, { options: { require: true } })).toEqual([]);
    expect(placed(serverListen, files)).toEqual(['conf.d/postgresql-part.conf:1 note']);
  });

  test('what it says counts', () => {
    const files = part(
      'max_connections = 20\nsuperuser_reserved_connections = 20\nwork_mem = 4MB\nlog_connections = off\n',
    );
    expect(placed(serverReservedConnections, files)).toEqual(['conf.d/postgresql-part.conf:2 error']);
    expect(placed(serverLogging, files)).toEqual(['conf.d/postgresql-part.conf:4 note']);
  });

  test('a whole file lacks what it lacks', () => {
    const files = conf("listen_addresses = '*'\nsuperuser_reserved_connections = 120\n");
    expect(placed(serverTls, files)).toEqual(['postgresql.conf:1 note']);
    expect(placed(serverReservedConnections, files)).toEqual(['postgresql.conf:2 error']);
  });

  test('Debian’s include_dir may lead to a directory of the machine', () => {
    expect(placed(serverSetting, conf("port = 5432\ninclude_dir = 'conf.d'\n"), { major: 16 })).toEqual([
      'postgresql.conf:2 note',
    ]);
  });
});

describe('server-tls names the file that lacks the setting', () => {
  test.each([
    ['postgresql.conf', { 'postgresql.conf': 'port = 5432\n', 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 cert\n' }],
    [
      'service db of compose.yaml',
      {
        ...compose('    volumes: ["./pg_hba.conf:/var/lib/postgresql/data/pg_hba.conf"]\n'),
        'pg_hba.conf': 'hostssl all all 10.0.0.0/8 cert\n',
      },
    ],
  ])('%s', (words, files) => {
    expect(findings(serverTls, files)[0]?.message).toContain(`nothing in ${words} sets it`);
  });
});

describe('server-listen, server-max-connections', () => {
  test.each([
    ["'127.0.0.1, 0.0.0.0'", ['postgresql.conf:1 note']],
    ["'::'", ['postgresql.conf:1 note']],
    ["'0.0.0.0.example.org'", []],
    ["'10.0.0.1'", []],
  ])('listen_addresses = %s', (value, places) => {
    expect(placed(serverListen, conf(`listen_addresses = ${value}\n`))).toEqual(places);
  });

  test.each([
    ['bitnami', 'POSTGRESQL_MAX_CONNECTIONS: 3000', ['compose.yaml:5 warning']],
    ['official', 'POSTGRESQL_MAX_CONNECTIONS: 3000', []],
  ])('a variable of the %s image', (family, variable, places) => {
    const image = family === 'bitnami' ? 'bitnami/postgresql:16' : 'postgres:16';
    const files = { 'compose.yaml': `services:\n  db:\n    image: ${image}\n    environment:\n      ${variable}\n` };
    expect(placed(serverMaxConnections, files)).toEqual(places);
  });

  test('the command line wins over the file', () => {
    const files = {
      ...compose('    command: -c config_file=/c -c max_connections=50\n    volumes: ["./postgresql.conf:/c"]\n'),
      ...conf('max_connections = 5000\n'),
    };
    expect(placed(serverMaxConnections, files)).toEqual([]);
  });
});

describe('server-logging', () => {
  test.each([
    [17, 'off', 1],
    [17, 'on', 0],
    [18, 'off', 1],
    [18, "''", 1],
    [18, "'receipt, authorization'", 0],
  ] as const)('%d: log_connections = %s', (major, value, count) => {
    expect(findings(serverLogging, conf(`log_connections = ${value}\n`), { major })).toHaveLength(count);
  });
});

describe('server-published-port', () => {
  test.each([
    ['5432:5432', ['compose.yaml:5 warning']],
    ['5432:5432/udp', []],
    ['5430-5434:5430-5434', ['compose.yaml:5 warning']],
    ['::1:5432:5432', []],
    ['192.168.1.5:5432:5432', []],
    ['${PORT:-5432}:5432', ['compose.yaml:5 warning']],
    ['${PORT}:5432', ['compose.yaml:5 note']],
    ['0:5432', ['compose.yaml:5 note']],
    ['${BIND:-127.0.0.1}:5432:5432', []],
    ['8080:80', []],
  ])('%s', (port, places) => {
    expect(placed(serverPublishedPort, compose(`    ports:\n      - "${port}"\n`))).toEqual(places);
  });

  test('the port that the server listens on counts', () => {
    const files = compose('    command: -p 6000\n    ports: ["6000:6000", "5432:5432"]\n');
    expect(findings(serverPublishedPort, files)).toMatchObject([{ message: expect.stringContaining('Port 6000') }]);
  });
});

describe('server-password', () => {
  test('no message, subject or place holds it', () => {
    const files = compose('    environment:\n      POSTGRES_PASSWORD: kuG4-Wedo-93tz\n');
    const found = findings(serverPassword, files);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('kuG4');
  });

  test.each([
    ['POSTGRES_PASSWORD: changeme', ['compose.yaml:5 note']],
    ['POSTGRES_PASSWORD: <password>', []],
    ['POSTGRES_PASSWORD: ""', []],
    ['POSTGRES_PASSWORD: ${X}', []],
    ['POSTGRES_PASSWORD: ${X:-postgres}', ['compose.yaml:5 note']],
    ['POSTGRES_USER: kuG4-Wedo-93tz', []],
  ])('%s', (variable, places) => {
    expect(placed(serverPassword, compose(`    environment:\n      ${variable}\n`))).toEqual(places);
  });

  test('an env file is where it stands', () => {
    const files = { ...compose('    env_file: db.env\n'), 'db.env': '\nPOSTGRES_PASSWORD=kuG4-Wedo-93tz\n' };
    expect(placed(serverPassword, files)).toEqual(['db.env:2 warning']);
  });
});

describe('server-key-in-repository', () => {
  const key = [
    ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
    'MC4CAQAwBQYDK2VwBCIEIexampleExampleEXAMPLEexample0123456789abcdef',
    ['-----END', 'PRIVATE KEY-----'].join(' '),
  ].join('\n');

  const encrypted = key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE');
  const CLIENT = 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-full&sslcert=tls/app.crt&sslkey=';

  test.each([
    ['a mounted directory', { ...compose('    volumes: ["./tls:/tls"]\n'), 'tls/x.pem': key }, ['tls/x.pem:1 error']],
    ['a named volume', { ...compose('    volumes: ["tls:/tls"]\n'), 'tls/x.pem': key }, []],
    [
      'what PgBouncer is told to use',
      {
        'pool/pgbouncer.ini':
          '[databases]\nshop = host=db\n[pgbouncer]\nclient_tls_key_file = /etc/pgbouncer/pool.key\n',
        'pool/pool.key': key,
      },
      ['pool/pool.key:1 error'],
    ],
    ['a key of its own', { ...conf('port = 5432\n'), 'web.key': key }, []],
    ['with a passphrase', { ...conf("ssl_key_file = 'a.key'\n"), 'a.key': encrypted }, ['a.key:1 note']],
    ['a client’s', { '.env': `${CLIENT}tls/app.key\n`, 'tls/app.key': key }, ['tls/app.key:1 error']],
    ['a client’s, of another name', { '.env': `${CLIENT}tls/app.key\n`, 'tls/web.key': key }, []],
    [
      'a client’s, with a passphrase',
      { '.env': `${CLIENT}/app/tls/app.key\n`, 'tls/app.key': encrypted },
      ['tls/app.key:1 note'],
    ],
  ])('%s', (_what, files, places) => {
    expect(placed(serverKeyInRepository, files)).toEqual(places);
  });

  test('a key that a program reads', async () => {
    const text =
      "import fs from 'node:fs';\nimport { Pool } from 'pg';\nnew Pool({ host: 'h', ssl: { key: fs.readFileSync('tls/app.key') } });\n";
    const files = { 'db.ts': text, 'tls/app.key': key };
    const found = findings(serverKeyInRepository, files, { grammars: await allGrammars() });
    expect(found).toMatchObject([{ severity: 'error', origin: { file: 'tls/app.key' }, related: [{ file: 'db.ts' }] }]);
  });
});

const server = { major: 0, directory: '', started: null as TestServer | null };
const real = serverBinaries() === null ? describe.skip : describe;
if (serverBinaries() === null) console.warn(NO_SERVER);

real('the server’s own words', () => {
  beforeAll(() => {
    server.started = startServer();
    server.directory = server.started?.dataDirectory ?? '';
    server.major = server.started?.major ?? 0;
  }, 30_000);
  afterAll(() => server.started?.stop());

  test.each([
    ['max_connections = 3', 'superuser_reserved_connections = 3'],
    ['max_connections = 10', 'superuser_reserved_connections = 12'],
  ])('%s, %s', (...lines) => {
    const uid = Number(spawnSync('stat', ['-c', '%u', server.directory], { encoding: 'utf8' }).stdout);
    const args = lines.flatMap((line) => ['-c', line.replaceAll(' ', '')]);
    const run = spawnSync(join(serverBinaries() ?? '', 'postgres'), ['-D', server.directory, ...args], {
      encoding: 'utf8',
      cwd: server.directory,
      ...(process.getuid?.() === 0 ? { uid, gid: uid } : {}),
    });
    const said = /postgres: (.*must be less than.*)$/m.exec(run.stderr)?.[1];
    expect(said).toBeDefined();
    const major =
      server.major === 14 || server.major === 13 ? 13 : server.major >= 17 ? 17 : server.major === 16 ? 16 : 15;
    const found = findings(serverReservedConnections, conf(`${lines.join('\n')}\n`), { major });
    expect(found).toMatchObject([{ severity: 'error', message: expect.stringContaining(`\`${said}\``) }]);
  });
});
