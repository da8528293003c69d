import { describe, expect, test } from '@jest/globals';
import { clientInvalid } from '../../src/rules/client-invalid.ts';
import { clientParameter } from '../../src/rules/client-parameter.ts';
import { clientPassword } from '../../src/rules/client-password.ts';
import { clientPlaintextFallback } from '../../src/rules/client-plaintext-fallback.ts';
import { clientSuperuser } from '../../src/rules/client-superuser.ts';
import { clientTls } from '../../src/rules/client-tls.ts';
import { clientTlsMeaning } from '../../src/rules/client-tls-meaning.ts';
import { clientTlsRoot } from '../../src/rules/client-tls-root.ts';
import { policyInclude } from '../../src/rules/policy-include.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { hostWords, isExampleHost } from '../../src/rules/support-server/connections.ts';
import { allGrammars } from '../readers/support/source.ts';
import { findings, placed } from './support/findings.ts';

const env = (value: string): Readonly<Record<string, string>> => ({ '.env': `DATABASE_URL=${value}\n` });
/** The severity of the one finding of a rule, `none` without one. */
function told(rule: Rule, value: string, options: Readonly<Record<string, unknown>> = {}): string {
  const found = findings(rule, env(value), { options });
  return found.map(({ severity }) => severity).join(' ') || 'none';
}

describe('client-tls', () => {
  test.each([
    ['postgres://app@db.acme-shop.io/shop', 'warning'],
    ['postgres://app@db.acme-shop.io/shop?sslmode=prefer', 'warning'],
    ['postgres://app@203.0.113.7/shop?sslmode=disable', 'error'],
    ['postgres://app@db,db.acme-shop.io/shop?sslmode=disable', 'error'],
    ['postgres://app@db.acme-shop.io/shop?sslmode=require&sslrootcert=ca.pem', 'note'],
    ['postgres://app@db.acme-shop.io/shop?sslmode=verify-full', 'none'],
    ['postgres://app@db.acme-shop.io/shop?sslmode=verify_full', 'none'],
    ['postgres://app@db.example.com/shop?sslmode=disable', 'note'],
    ['postgres://app@your-host.com/shop', 'note'],
    ['postgres://app@10.0.0.5/shop', 'note'],
    ['postgres://app@10.0.0.5/shop?sslmode=require', 'none'],
    ['postgres://app@localhost/shop?sslmode=prefer', 'none'],
    ['postgresql:///shop?host=/run/postgresql&sslmode=disable', 'none'],
    ['postgres://app@${DB_HOST}/shop?sslmode=disable', 'note'],
    ['postgres://app@${DB_HOST}/shop?sslmode=require', 'none'],
    ['postgres://app@db.acme-shop.io/shop?sslmode=${MODE}', 'none'],
    ['postgres://app@db.acme-shop.io/shop?sslmode=${MODE:-disable}', 'error'],
    ['jdbc:postgresql://db.acme-shop.io/shop?ssl=true', 'none'],
  ])('%s: %s', (value, severity) => {
    expect(told(clientTls, value)).toBe(severity);
  });

  test('a minimum that names one zone leaves the others as they are', () => {
    const options = { minimum: { loopback: 'encrypted' } };
    expect(told(clientTls, 'postgres://app@localhost/shop', options)).toBe('note');
    expect(told(clientTls, 'postgres://app@db.acme-shop.io/shop?sslmode=require', options)).toBe('warning');
  });

  test.each([
    ['sslmode=no-verify', 'note'],
    ['sslmode=require', 'none'],
  ])('%s to a host that is filled in: %s', (words, severity) => {
    const files = {
      '.env': `DATABASE_URL=postgres://app@\${DB_HOST}/shop?${words}\n`,
      'package.json': '{"dependencies": {"pg": "8.13.0"}}',
    };
    const found = findings(clientTls, files);
    expect(found.map((one) => one.severity).join(' ') || 'none').toBe(severity);
    expect(findings(clientTls, files, { options: { remarkDisabled: false } })).toEqual([]);
  });

  test('options of a program are mended in their own words', () => {
    const files = {
      'ormconfig.json':
        '{"type": "postgres", "host": "db.acme-shop.io", "username": "app", "ssl": {"rejectUnauthorized": false}}',
    };
    expect(findings(clientTls, files)[0]?.message).toContain('Leave `rejectUnauthorized` out');
  });

  test('the remark can be left out', () => {
    expect(told(clientTls, 'postgres://app@db/shop?sslmode=disable', { remarkDisabled: false })).toBe('none');
  });

  test('it stands at the mode, or at the connection', () => {
    const files = env('postgres://app@db.acme-shop.io/shop?sslmode=require');
    expect(findings(clientTls, files)[0]?.origin).toMatchObject({ line: 1, column: 58, endColumn: 65 });
    expect(findings(clientTls, env('postgres://app@db.acme-shop.io/shop'))[0]?.origin).toMatchObject({ column: 14 });
  });

  test('a pooler’s entries are protected by the mode of its file', () => {
    const ini = (mode: string): Readonly<Record<string, string>> => ({
      'pgbouncer.ini': `[databases]\nshop = host=db.acme-shop.io\n[pgbouncer]\n${mode}\n`,
    });
    expect(placed(clientTls, ini(''))).toEqual(['pgbouncer.ini:2 warning']);
    expect(placed(clientTls, ini('server_tls_sslmode = verify-full'))).toEqual([]);
    expect(placed(clientTls, ini('server_tls_sslmode = disable'))).toEqual(['pgbouncer.ini:4 error']);
  });
});

test.each([
  ['builder.set_verify(SslVerifyMode::NONE);', 'note'],
  ['builder.set_verify(SslVerifyMode::PEER);', ''],
])('a connector of Rust for a host that is filled in elsewhere: %s', async (line, expected) => {
  const text = `use tokio_postgres;
async fn run(url: &str) {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    ${line}
    tokio_postgres::connect(url, MakeTlsConnector::new(builder.build())).await?;
}
`;
  const found = findings(clientTls, { 'main.rs': text }, { grammars: await allGrammars() });
  expect(found.map(({ severity }) => severity).join(' ')).toBe(expected);
});

describe('client-tls-root', () => {
  test.each([
    ['postgres://app@db.acme-shop.io/shop?sslmode=verify-ca', 'note'],
    ['postgresql+psycopg://app@db.acme-shop.io/shop?sslmode=verify-ca', 'warning'],
    ['postgresql+asyncpg://app@db.acme-shop.io/shop?ssl=verify-full', 'none'],
    ['jdbc:postgresql://db.acme-shop.io/shop?sslmode=verify-full', 'warning'],
    [
      'jdbc:postgresql://db.acme-shop.io/shop?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory',
      'none',
    ],
    ['postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=${CA}', 'none'],
  ])('%s: %s', (value, severity) => {
    expect(told(clientTlsRoot, value)).toBe(severity);
  });
});

describe('client-password', () => {
  test.each([
    ['postgres://app:kuG4-Wedo@db.acme-shop.io/shop', 'error'],
    ['postgres://app:kuG4-Wedo@db.example.com/shop', 'note'],
    ['postgres://user:password@db.acme-shop.io/shop', 'note'],
    ['postgres://app:secret@db.acme-shop.io/shop', 'warning'],
    ['postgres://app:kuG4-Wedo@${DB_HOST}/shop', 'warning'],
    ['postgres://app:secret@${DB_HOST}/shop', 'note'],
    ['postgres://app:${PW:-kuG4-Wedo}@db.acme-shop.io/shop', 'warning'],
    ['postgres://app:${PW:-secret}@db.acme-shop.io/shop', 'note'],
    ['postgres://app:changeme@db.acme-shop.io/shop', 'none'],
    ['postgres://app@db.acme-shop.io/shop', 'none'],
    ['postgres:///shop?password=kuG4-Wedo', 'note'],
  ])('%s: %s', (value, severity) => {
    expect(told(clientPassword, value)).toBe(severity);
  });

  test.each([
    ['.env', 'DATABASE_URL=postgres://app:@db/shop\n', 'Leave out the `:`, or'],
    ['appsettings.json', '{"ConnectionStrings": {"A": "Host=db;Database=d;Username=u;Password="}}', 'Leave it out, or'],
    ['dsn.txt', "host=db dbname=d user=u password=''\n", null],
  ])('an empty one in %s', (path, text, mend) => {
    const messages = findings(clientPassword, { [path]: text }).map(({ message }) => message);
    expect(messages).toEqual(mend === null ? [] : [expect.stringContaining(mend)]);
  });

  test('it points at the password and does not show it', () => {
    const found = findings(clientPassword, env('postgres://app:kuG4-Wedo@db/shop'));
    expect(found).toMatchObject([{ origin: { file: '.env', line: 1, column: 29, endColumn: 38 } }]);
    expect(JSON.stringify(found)).not.toContain('kuG4');
  });

  test('a standby’s password for its primary is found in postgresql.conf', () => {
    const conf = "primary_conninfo = 'host=db.acme-shop.io user=repl password=kuG4-Wedo sslmode=prefer'\n";
    expect(placed(clientPassword, { 'postgresql.conf': conf })).toEqual(['postgresql.conf:1 error']);
    expect(placed(clientTls, { 'postgresql.conf': conf })).toEqual(['postgresql.conf:1 warning']);
  });

  test('half of a password that is taken for a host is not shown either', () => {
    for (const rule of [clientPassword, clientTls, clientSuperuser, clientInvalid]) {
      const found = findings(rule, env('postgres://postgres:kuG4@Wedo@10.0.0.5/shop?sslmode=disable'));
      expect(JSON.stringify(found.map(({ message }) => message))).not.toMatch(/Wedo@|kuG4/);
    }
  });
});

describe('client-superuser', () => {
  test.each([
    ['postgres://postgres@db.acme-shop.io/shop', 'warning'],
    ['postgres://postgres@db.abcdefgh.supabase.co/postgres', 'note'],
    ['postgres://postgres@db/shop', 'note'],
    ['postgres://postgres@127.0.0.1/shop', 'none'],
    ['postgres://postgres_app@10.0.0.5/shop', 'none'],
  ])('%s: %s', (value, severity) => {
    expect(told(clientSuperuser, value)).toBe(severity);
  });
});

describe('client-invalid, client-parameter', () => {
  test.each([
    ['postgres://app@db:99999/shop', 'warning', 'none'],
    ['postgresql+psycopg2://app@db/shop?sslmode=on', 'error', 'none'],
    ['postgres://app@db/shop?connection_limit=3', 'none', 'none'],
    ['postgres://app@db/shop?ssl_mode=require', 'none', 'warning'],
    ['jdbc:postgresql://db/shop?sslMode=require', 'none', 'warning'],
  ])('%s: invalid %s, parameter %s', (value, invalid, parameter) => {
    expect([told(clientInvalid, value), told(clientParameter, value)]).toEqual([invalid, parameter]);
  });

  test('one fault of a pooler’s entry is one finding', () => {
    const files = { 'pgbouncer.ini': '[databases]\nshop = host=db sslmode=require\n' };
    expect(findings(clientInvalid, files)).toMatchObject([
      { origin: { line: 2, column: 16 }, message: expect.stringContaining('Use `server_tls_sslmode`.') },
    ]);
    expect(findings(clientParameter, files)).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['db.acme-shop.io', 'db.acme-shop.io'],
    ['2001:db8::1', '2001:db8::1'],
    ['${DB_HOST}', '${DB_HOST}'],
    ['rest@db', 'a host'],
    ['x'.repeat(200), 'a host'],
  ])('%s is shown as %s', (host, words) => {
    expect(hostWords(host)).toBe(words);
  });

  test.each([
    ['db.example.com', true],
    ['example.org.', true],
    ['host.com', true],
    ['your-db.host.com', true],
    ['db.acme-shop.io', false],
    ['example-shop.io', false],
    ['myhost.acme.io', false],
  ])('%s is an example: %s', (host, example) => {
    expect(isExampleHost(host)).toBe(example);
  });
});

describe('policy-include', () => {
  test.each([
    ["include_dir '../../conf.d'", 'warning'],
    ["include '/etc/postgresql/x.conf'", 'note'],
    ["include_if_exists 'x.conf'", ''],
  ])('%s: %s', (line, severity) => {
    expect(
      findings(policyInclude, { 'postgresql.conf': `port = 1\n${line}\n` })
        .map((one) => one.severity)
        .join(),
    ).toBe(severity);
  });
});

/** A URL beside a package.json with these dependencies. */
function underNode(
  query: string,
  dependencies: Readonly<Record<string, string>>,
  host = 'db.acme-shop.io',
): Readonly<Record<string, string>> {
  return {
    '.env': `DATABASE_URL=postgres://app@${host}/shop${query === '' ? '' : `?${query}`}\n`,
    'package.json': JSON.stringify({ dependencies }),
  };
}

const PRISMA = { '@prisma/client': '6.19.0' };
const PG = { pg: '8.13.0' };

describe('client-tls under the driver that a manifest names', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['', PG, 'warning'],
    ['sslmode=require', PG, 'none'],
    ['sslmode=prefer', PG, 'none'],
    ['sslmode=no-verify', PG, 'warning'],
    ['sslmode=disable', PG, 'error'],
    ['sslmode=require', { postgres: '3' }, 'warning'],
    ['sslmode=verify-full', PRISMA, 'warning'],
    ['sslmode=require&sslaccept=strict', PRISMA, 'none'],
    ['sslmode=require', { '@prisma/client': '7.1.0' }, 'none'],
    ['sslmode=require', { '@mikro-orm/postgresql': '6.4.0' }, 'none'],
  ])('%s under %p: %s', (query, dependencies, severity) => {
    const found = findings(clientTls, underNode(query, dependencies), {});
    expect(found.map((one) => one.severity).join(' ') || 'none').toBe(severity);
  });

  test('it says who reads it, why, and how to say it to them', () => {
    const [found] = findings(clientTls, underNode('sslmode=require', PRISMA), {});
    expect(found?.message).toContain('`sslmode=require&sslaccept=strict`');
    expect(found?.related).toMatchObject([{ file: 'package.json', line: 1 }]);
    const [plain] = findings(clientTls, underNode('', PG), {});
    expect(plain?.message).toMatch(
      /^Nothing is said of TLS, so node-postgres \(pg\) 8\.13\.0 sends .* An option in code may say otherwise\.$/,
    );
    const [weakest] = findings(clientTls, underNode('sslmode=require', { ...PG, postgres: '3.4.5' }), {});
    expect(weakest?.message).toContain('node-postgres (pg) 8.13.0 makes TLS with chain and name checked of it');
  });
});

describe('client-tls-meaning', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['sslmode=verify-full', PRISMA, 'db.acme-shop.io', 'warning'],
    ['sslmode=verify-full', PRISMA, 'db', 'note'],
    ['sslmode=verify-full', PRISMA, 'db.example.com', 'note'],
    ['sslmode=require', PRISMA, 'db.acme-shop.io', 'none'],
    ['sslmode=require', PG, 'db.acme-shop.io', 'note'],
    ['ssl=true', PG, 'db.acme-shop.io', 'note'],
    ['sslmode=verify-full', PG, 'db.acme-shop.io', 'none'],
    ['sslmode=require', { pg: '8.0.3' }, 'db.acme-shop.io', 'warning'],
    ['sslmode=allow', { postgres: '3' }, 'db.acme-shop.io', 'note'],
    ['sslmode=require', { ...PG, postgres: '3' }, 'db.acme-shop.io', 'note'],
    ['', { ...PG, postgres: '3' }, 'db.acme-shop.io', 'none'],
    ['ssl=true', PRISMA, 'db.acme-shop.io', 'none'],
    ['sslmode=${MODE}', PRISMA, 'db.acme-shop.io', 'none'],
  ])('%s under %p at %s: %s', (query, dependencies, host, severity) => {
    const found = findings(clientTlsMeaning, underNode(query, dependencies, host), {});
    expect(found.map((one) => one.severity).join(' ') || 'none').toBe(severity);
  });

  test.each([
    ['url=jdbc:postgresql://db.acme-shop.io/shop?ssl=true', 'note'],
    ['url=jdbc:postgresql://db.acme-shop.io/shop?ssl=require', 'warning'],
    ['url=jdbc:postgresql://db.acme-shop.io/shop?sslmode=require', 'none'],
    ['url=r2dbc:postgresql://db.acme-shop.io/shop?sslMode=require', 'none'],
  ])('%s: %s', (line, severity) => {
    const found = findings(clientTlsMeaning, { 'app.properties': `${line}\n` }, {});
    expect(found.map((one) => one.severity).join(' ') || 'none').toBe(severity);
  });
});

describe('client-parameter and client-invalid under a driver', () => {
  test('what is passed over, or sent on and refused', () => {
    const [passed] = findings(clientParameter, underNode('ssl=true', PRISMA), {});
    expect(passed?.message).toBe(
      'Prisma (engine) 6.19.0 passes over `ssl`: the line is not protected the way it seems. Use `sslmode=require&sslaccept=strict`.',
    );
    const binding = underNode('sslmode=require&channel_binding=require', { postgres: '3.4.5' });
    const [sent] = findings(clientParameter, binding, {});
    expect(sent?.message).toMatch(
      /^`channel_binding` is no parameter of postgres\.js \(postgres\) 3\.4\.5 and is sent to the server/,
    );
    const rooted = underNode('sslmode=verify-full&sslrootcert=/ca.pem', { postgres: '3' });
    const [refused] = findings(clientInvalid, rooted, {});
    expect(refused).toMatchObject({ severity: 'error' });
    expect(refused?.message).toContain('unrecognized configuration parameter "sslrootcert"');
  });

  test('libpq’s refusal is none of node-postgres', () => {
    expect(findings(clientInvalid, underNode('sslmode=another', PG), {})).toEqual([]);
  });
});

describe('client-plaintext-fallback', () => {
  test.each([
    ['postgresql+psycopg://app@db.acme-shop.io/shop?sslrootcert=/ca.pem', 'warning'],
    ['postgresql+psycopg://app@db/shop?sslrootcert=/ca.pem', 'note'],
    ['postgresql+psycopg://app@db.acme-shop.io/shop?sslrootcert=/ca.pem&sslmode=disable', 'none'],
    ['postgresql+psycopg://app@db.acme-shop.io/shop?sslrootcert=system', 'none'],
    ['postgresql+psycopg://app@db.acme-shop.io/shop', 'none'],
    ['postgres://app@/shop?host=/run/postgresql&sslrootcert=/ca.pem', 'none'],
  ])('%s: %s', (value, severity) => {
    expect(told(clientPlaintextFallback, value)).toBe(severity);
  });
});
