import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { certificateExpired } from '../../src/rules/certificate-expired.ts';
import { certificateName } from '../../src/rules/certificate-name.ts';
import { certificateWeak } from '../../src/rules/certificate-weak.ts';
import { clientTlsRoot } from '../../src/rules/client-tls-root.ts';
import { AUTHORITY, ELSEWHERE, EXPIRED, RIGHT, WEAK } from '../../src/rules/support-server/example-certificates.ts';
import { allGrammars } from '../readers/support/source.ts';
import { makeCertificate } from '../support/certificates.ts';
import { hasOpenssl } from '../support/servers.ts';
import { findings, placed } from './support/findings.ts';

type Files = Readonly<Record<string, string>>;

const CONF = (line: string): string => `ssl = on\n${line}\n`;

/** A server and a client of one compose file, each with what it mounts. */
function compose(
  url: string,
  { command = '-c ssl=on -c ssl_cert_file=/tls/server.crt', image = 'image: postgres:16' } = {},
): string {
  return `services:
  db:
    ${image}
    command: postgres ${command}
    volumes: ["./tls:/tls"]
  app:
    image: acme/app
    environment:
      DATABASE_URL: ${url}
    volumes: ["./tls:/certs"]
`;
}
const VERIFIED = 'postgres://app@db/shop?sslmode=verify-full&sslrootcert=/certs/ca.crt';

const pooler = (lines: string): Files => ({
  'pgbouncer.ini': `[databases]\nd = host=h\n[pgbouncer]\n${lines}\n`,
  'b.crt': EXPIRED,
});

/** A Secret with a certificate for each key. */
function secret(name: string, certificates: Files): Files {
  const data = Object.entries(certificates).map(([key, pem]) => `  ${key}: ${Buffer.from(pem).toString('base64')}\n`);
  return { 'postgres.yaml': `kind: Secret\nmetadata:\n  name: ${name}\ndata:\n${data.join('')}` };
}

describe('a certificate in a Secret', () => {
  test.each<[string, Files, readonly string[]]>([
    ['postgres-tls', { 'tls.crt': EXPIRED }, ['postgres.yaml:5 warning']],
    ['my-postgres16', { 'tls.crt': EXPIRED }, ['postgres.yaml:5 warning']],
    ['postgres-tls', { 'tls.crt': RIGHT + EXPIRED }, []],
    ['postgres-tls', { 'ca.crt': EXPIRED }, []],
    ['postgres-client', { 'tls.crt': EXPIRED }, []],
    ['shop-tls', { 'tls.crt': EXPIRED, postgres: RIGHT }, []],
    ['pgadmin-tls', { 'tls.crt': EXPIRED }, []],
    ['postgres-exporter-tls', { 'tls.crt': EXPIRED }, []],
    ['postgres-operator-webhook', { 'tls.crt': EXPIRED }, []],
  ])('%s: %j', (name, certificates, places) => {
    expect(placed(certificateExpired, secret(name, certificates), { today: '2021-02-01' })).toEqual(places);
  });

  test('its message names the Secret', () => {
    const [found] = findings(certificateExpired, secret('postgres-tls', { 'tls.crt': EXPIRED }), {
      today: '2021-02-01',
    });
    expect(found?.message).toContain(
      '`tls.crt` of the Secret `postgres-tls` is a certificate, which has expired on 2021-01-01',
    );
    expect(found?.related).toEqual([]);
  });

  test('a weak one', () => {
    expect(placed(certificateWeak, secret('postgres-tls', { 'server.crt': WEAK }))).toEqual([
      'postgres.yaml:5 warning',
    ]);
  });
});

describe('the end of a certificate', () => {
  const server: Files = { 'db/postgresql.conf': CONF("ssl_cert_file = 'server.crt'"), 'db/server.crt': EXPIRED };

  test.each([
    ['2020-06-01', {}, []],
    ['2020-12-01', {}, []],
    ['2020-12-03', {}, ['db/postgresql.conf:2 warning']],
    ['2020-12-03', { days: 7 }, []],
    ['2020-12-31', { days: 0 }, []],
    ['2021-01-01', { days: 0 }, []],
    ['2021-01-01', {}, ['db/postgresql.conf:2 warning']],
    ['2021-01-02', { days: 0 }, ['db/postgresql.conf:2 warning']],
    ['2019-12-31', {}, ['db/postgresql.conf:2 warning']],
  ])('on %s with %j', (today, options, places) => {
    expect(placed(certificateExpired, server, { today, options })).toEqual(places);
  });

  test('the message has the day, and the other end is at hand', () => {
    const [past] = findings(certificateExpired, server);
    expect(past?.message).toContain('`ssl_cert_file` names db/server.crt, which has expired on 2021-01-01');
    expect(past?.related).toMatchObject([{ file: 'db/server.crt', line: 1 }]);
    const [soon] = findings(certificateExpired, server, { today: '2020-12-20' });
    expect(soon?.message).toContain('which expires on 2021-01-01');
    const [early] = findings(certificateExpired, server, { today: '2019-12-20' });
    expect(early?.message).toContain('is valid from 2020-01-01 on only');
  });

  test('a client that verifies makes it an error', () => {
    const files = { 'compose.yaml': compose(VERIFIED), 'tls/server.crt': EXPIRED };
    expect(placed(certificateExpired, files)).toEqual(['compose.yaml:4 error']);
    const trusting = { 'compose.yaml': compose('postgres://app@db/shop?sslmode=require'), 'tls/server.crt': EXPIRED };
    expect(placed(certificateExpired, trusting)).toEqual(['compose.yaml:4 warning']);
  });

  test.each<readonly [string, Files, readonly string[]]>([
    ['the last of several roots counts', { 'ca.pem': `${EXPIRED}${RIGHT}` }, []],
    ['all of them', { 'ca.pem': `${EXPIRED}${EXPIRED}` }, ['.env:1 error']],
    ['not there', {}, []],
  ])('a root: %s', (_title, files, places) => {
    const url = 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=ca.pem\n';
    expect(placed(certificateExpired, { '.env': url, ...files })).toEqual(places);
  });

  test('of a server and of a client the first counts, not what is sent along', () => {
    const files = { 'db/postgresql.conf': CONF("ssl_cert_file = 'server.crt'"), 'db/server.crt': `${RIGHT}${EXPIRED}` };
    expect(placed(certificateExpired, files)).toEqual([]);
  });

  test.each<readonly [string, Files, readonly string[]]>([
    [
      'a client’s own',
      { '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=require&sslcert=x.crt&sslkey=x.key\n', 'x.crt': EXPIRED },
      ['.env:1 error'],
    ],
    [
      'the authority of clients',
      { 'postgresql.conf': CONF("ssl_ca_file = 'root.crt'"), 'root.crt': EXPIRED },
      ['postgresql.conf:2 error'],
    ],
    [
      'a client’s own, without TLS',
      { '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=disable&sslcert=x.crt&sslkey=x.key\n', 'x.crt': EXPIRED },
      [],
    ],
    ['PgBouncer’s, without TLS', pooler('client_tls_cert_file = b.crt'), []],
    ['of PgBouncer’s clients, unverified', pooler('client_tls_sslmode = require\nclient_tls_ca_file = b.crt'), []],
    [
      'of PgBouncer’s clients',
      pooler('client_tls_sslmode = verify-ca\nclient_tls_ca_file = b.crt'),
      ['pgbouncer.ini:5 error'],
    ],
    ['of PgBouncer’s servers, unverified', pooler('server_tls_ca_file = b.crt'), []],
    [
      'of PgBouncer’s servers',
      pooler('server_tls_sslmode = verify-full\nserver_tls_ca_file = b.crt'),
      ['pgbouncer.ini:5 error'],
    ],
    [
      'PgBouncer’s',
      {
        'pgbouncer.ini':
          '[databases]\nd = host=h\n[pgbouncer]\nclient_tls_sslmode = require\nclient_tls_cert_file = b.crt\n',
        'b.crt': EXPIRED,
      },
      ['pgbouncer.ini:5 error'],
    ],
  ])('%s', (_title, files, places) => {
    expect(placed(certificateExpired, files)).toEqual(places);
  });
});

describe('which file is meant', () => {
  const conf = (value: string, on = 'on'): string => `ssl = ${on}\nssl_cert_file = '${value}'\n`;

  test.each<readonly [string, Files, readonly string[]]>([
    [
      'beside the settings',
      { 'db/postgresql.conf': conf('server.crt'), 'db/server.crt': EXPIRED },
      ['db/postgresql.conf:2'],
    ],
    [
      'the server’s own name by default',
      { 'db/postgresql.conf': 'ssl = on\n', 'db/server.crt': EXPIRED },
      ['db/postgresql.conf:1'],
    ],
    ['the default, elsewhere', { 'db/postgresql.conf': 'ssl = on\n', 'server.crt': EXPIRED }, []],
    [
      'a path of the machine that ends likewise',
      { 'db/postgresql.conf': conf('/etc/tls/db.crt'), 'tls/db.crt': EXPIRED },
      ['db/postgresql.conf:2'],
    ],
    [
      'the only one of that name below',
      { 'db/postgresql.conf': conf('/etc/ssl/db.crt'), 'db/certs/db.crt': EXPIRED },
      ['db/postgresql.conf:2'],
    ],
    [
      'one of two of that name',
      { 'db/postgresql.conf': conf('/etc/ssl/db.crt'), 'db/a/db.crt': EXPIRED, 'db/b/db.crt': EXPIRED },
      [],
    ],
    ['that name somewhere else', { 'db/postgresql.conf': conf('/etc/ssl/db.crt'), 'web/db.crt': EXPIRED }, []],
    ['TLS is off', { 'db/postgresql.conf': conf('server.crt', 'off'), 'db/server.crt': EXPIRED }, []],
    ['TLS is off by default', { 'db/postgresql.conf': "ssl_cert_file = 'server.crt'\n", 'db/server.crt': EXPIRED }, []],
    [
      'filled in',
      { 'db/postgresql.conf.j2': "ssl = on\nssl_cert_file = '{{ cert }}'\n", 'db/server.crt': EXPIRED },
      [],
    ],
    ['a mount', { 'compose.yaml': compose('none'), 'tls/server.crt': EXPIRED }, ['compose.yaml:4']],
    [
      'no mount',
      {
        'compose.yaml': compose('none', { command: '-c ssl=on -c ssl_cert_file=/etc/tls/server.crt' }),
        'tls/server.crt': EXPIRED,
      },
      [],
    ],
    [
      'no mount, an image of one’s own',
      {
        'compose.yaml': compose('none', {
          command: '-c ssl=on -c ssl_cert_file=/etc/tls/server.crt',
          image: 'build: .',
        }),
        'tls/server.crt': EXPIRED,
      },
      ['compose.yaml:4'],
    ],
    [
      'a volume without a source',
      {
        'compose.yaml': compose('none', { image: 'build: .' }).replace('["./tls:/tls"]', '["tls:/tls"]'),
        'tls/server.crt': EXPIRED,
      },
      [],
    ],
    ['above the settings', { 'db/postgresql.conf': conf('server.crt'), 'server.crt': EXPIRED }, []],
    [
      'a secret',
      {
        'compose.yaml':
          'services:\n  db:\n    image: postgres:16\n    command: -c ssl=on -c ssl_cert_file=/run/secrets/cert\n    secrets: [cert]\nsecrets:\n  cert:\n    file: ./tls/server.crt\n',
        'tls/server.crt': EXPIRED,
      },
      ['compose.yaml:4'],
    ],
    [
      'a client, from the directory above',
      {
        'web/.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-ca&sslrootcert=./certs/ca.crt\n',
        'certs/ca.crt': EXPIRED,
      },
      ['web/.env:1'],
    ],
    [
      'a client, out of the tree',
      { '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-ca&sslrootcert=../ca.crt\n', 'ca.crt': EXPIRED },
      [],
    ],
    [
      'a client, a path of its image',
      {
        '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-ca&sslrootcert=/app/certs/ca.crt\n',
        'certs/ca.crt': EXPIRED,
      },
      ['.env:1'],
    ],
    [
      'a client, a name alone',
      {
        '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-ca&sslrootcert=/etc/ca.crt\n',
        'certs/ca.crt': EXPIRED,
      },
      [],
    ],
    [
      'a client, its home',
      { '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-ca&sslrootcert=~/ca.crt\n', 'ca.crt': EXPIRED },
      [],
    ],
  ])('%s', (_title, files, places) => {
    expect(placed(certificateExpired, files).map((place) => place.split(' ')[0])).toEqual(places);
  });
});

describe('the name in a certificate', () => {
  const files = (url: string, certificate: string): Files => ({
    'compose.yaml': compose(url),
    'tls/server.crt': certificate,
  });

  test.each([
    [VERIFIED, RIGHT, []],
    [VERIFIED, ELSEWHERE, ['compose.yaml:9 error']],
    [VERIFIED.replace('verify-full', 'verify-ca'), ELSEWHERE, []],
    [VERIFIED.replace('@db', `@\${DB_HOST}`), ELSEWHERE, []],
    [VERIFIED.replace('@db', '@db.acme-shop.io'), ELSEWHERE, []],
    [VERIFIED.replace('@db', '@db,other'), ELSEWHERE, []],
    ['host=db user=app dbname=shop sslmode=verify-full sslrootcert=/certs/ca.crt', ELSEWHERE, ['compose.yaml:9 error']],
    // Without alternative names the common name counts.
    [VERIFIED, WEAK, []],
  ])('%s', (url, certificate, places) => {
    expect(placed(certificateName, files(url, certificate))).toEqual(places);
  });

  test('both names are told', () => {
    const [found] = findings(certificateName, files(VERIFIED, ELSEWHERE));
    expect(found?.message).toContain('is for db, but tls/server.crt, which the server shows, is for localhost');
    expect(found?.related).toMatchObject([{ file: 'tls/server.crt', line: 1 }]);
  });

  test('a published port', () => {
    const published = {
      'compose.yaml': compose('none').replace(
        '    volumes: ["./tls:/tls"]',
        '    ports: ["5432:5432"]\n    volumes: ["./tls:/tls"]',
      ),
      'tls/server.crt': RIGHT,
      '.env': 'DATABASE_URL=postgres://app@localhost/shop?sslmode=verify-full&sslrootcert=ca.pem\n',
    };
    expect(placed(certificateName, published)).toEqual(['.env:1 error']);
    expect(placed(certificateName, { ...published, 'tls/server.crt': ELSEWHERE })).toEqual([]);
  });
});

describe('weak certificates', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    [
      'a server’s',
      { 'postgresql.conf': CONF("ssl_cert_file = 'server.crt'"), 'server.crt': WEAK },
      ['postgresql.conf:2 warning'],
    ],
    [
      'sent along',
      { 'postgresql.conf': CONF("ssl_cert_file = 'server.crt'"), 'server.crt': `${RIGHT}${WEAK}` },
      ['postgresql.conf:2 warning'],
    ],
    [
      'a root',
      { '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-ca&sslrootcert=ca.crt\n', 'ca.crt': WEAK },
      ['.env:1 warning'],
    ],
    [
      'a root of several',
      {
        '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=verify-ca&sslrootcert=ca.crt\n',
        'ca.crt': `${RIGHT}${WEAK}`,
      },
      [],
    ],
    [
      'a root that nobody looks at',
      { '.env': 'A_URL=postgres://a@db.acme-shop.io/d?sslmode=prefer&sslrootcert=ca.crt\n', 'ca.crt': WEAK },
      [],
    ],
    ['of something else', { 'postgresql.conf': CONF('port = 5432'), 'web.crt': WEAK }, []],
  ])('%s', (_title, files, places) => {
    expect(placed(certificateWeak, files)).toEqual(places);
  });
});

describe('a signature that SCRAM cannot be bound to', () => {
  const openssl = hasOpenssl() ? test : test.skip;
  const hba = (line: string): Files => ({ 'pg_hba.conf': `${line}\n` });

  openssl.each<readonly [Files, readonly string[]]>([
    [hba('hostssl all all 10.0.0.0/8 scram-sha-256'), ['postgresql.conf:2 warning']],
    [hba('host all all 10.0.0.0/8 md5'), ['postgresql.conf:2 warning']],
    [{}, ['postgresql.conf:2 warning']],
    [hba('hostssl all all 10.0.0.0/8 cert'), []],
    [hba('hostnossl all all 10.0.0.0/8 scram-sha-256'), []],
  ])('%j', (files, places) => {
    const directory = mkdtempSync(join(tmpdir(), 'pgmoat-ed25519-'));
    const made = makeCertificate(directory, { subject: '/CN=db', key: ['-newkey', 'ed25519'] });
    rmSync(directory, { recursive: true });
    const all = { 'postgresql.conf': CONF("ssl_cert_file = 'a.crt'"), 'a.crt': made?.certificate ?? '', ...files };
    expect(placed(certificateWeak, all)).toEqual(places);
  });
});

describe('the root of another authority', () => {
  const rooted = (root: string, url = VERIFIED): Files => ({
    'compose.yaml': compose(url),
    'tls/server.crt': RIGHT,
    'tls/ca.crt': root,
  });

  test.each([
    [rooted(AUTHORITY), ['compose.yaml:9 warning']],
    [rooted(RIGHT), []],
    [rooted(`${AUTHORITY}${RIGHT}`), []],
    [rooted(AUTHORITY, VERIFIED.replace('verify-full', 'prefer')), []],
    [rooted(AUTHORITY, VERIFIED.replace('@db', '@elsewhere')), []],
    [{ 'compose.yaml': compose(VERIFIED), 'tls/server.crt': RIGHT }, []],
  ])('%#', (files, places) => {
    expect(placed(clientTlsRoot, files)).toEqual(places);
  });
});

describe('what a program reads', () => {
  const NODE = (ca: string): string =>
    `import fs from 'node:fs';\nimport path from 'node:path';\nimport { Pool } from 'pg';\nnew Pool({ connectionString: 'postgres://a@db.acme-shop.io/d', ssl: { ca: ${ca} } });\n`;

  test.each([
    ['web/src/db.ts', NODE("fs.readFileSync('certs/ca.pem')"), 'web/certs/ca.pem'],
    ['web/src/db.ts', NODE("fs.readFileSync('./certs/ca.pem', 'utf8').toString()"), 'certs/ca.pem'],
    ['web/src/db.ts', NODE("[fs.readFileSync(path.join(__dirname, '..', 'certs', 'ca.pem'))]"), 'web/certs/ca.pem'],
    [
      'db.py',
      "import ssl\nimport asyncpg\nasync def f():\n    await asyncpg.connect('postgres://a@db.acme-shop.io/d', ssl=ssl.create_default_context(cafile='certs/ca.pem'))\n",
      'certs/ca.pem',
    ],
  ])('%s: %s', async (path, text, root) => {
    const files = { [path]: text, [root]: EXPIRED };
    const [found, ...others] = findings(certificateExpired, files, { grammars: await allGrammars() });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', origin: { file: path, line: 4 }, related: [{ file: root }] });
  });

  test.each([NODE('process.env.CA'), NODE('fs.readFileSync(process.env.CA)'), NODE("fs.readFileSync('other.pem')")])(
    '%s',
    async (text) => {
      const files = { 'db.ts': text, 'ca.pem': EXPIRED };
      expect(placed(certificateExpired, files, { grammars: await allGrammars() })).toEqual([]);
    },
  );
});
