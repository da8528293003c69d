import { expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../src/facts.ts';
import { serviceReader } from '../../src/readers/pg-service.ts';

function read(text: string): ConnectionFact[] {
  const follow = (_from: string, target: string) => ({ status: 'missing', path: target }) as const;
  const facts = serviceReader.read(
    { path: 'pg_service.conf', text, kind: 'pg_service' },
    { major: 17, follow, list: () => null },
  );
  return [...facts].filter((fact): fact is ConnectionFact => fact.kind === 'connection');
}

test('each service is a connection', () => {
  const text =
    '# all\n[shop]\nhost=db\nport=5433\n  dbname=shop  \r\nuser=app\npassword=kuG4-Wedo\nsslmode=require\n\n[empty]\n[b]\nhost=b\n';
  const [shop, b, ...others] = read(text);
  expect(others).toEqual([]);
  expect(shop).toMatchObject({
    name: 'shop',
    syntax: 'split',
    driver: 'libpq',
    hosts: [{ host: 'db', port: '5433' }],
    database: 'shop',
    user: 'app',
    parameters: { password: '***' },
    tls: { stated: 'require', level: 'encrypted' },
    password: { strength: 'literal', line: 7, column: 10, endColumn: 19 },
    error: null,
    line: 3,
    column: 1,
  });
  expect(b).toMatchObject({ name: 'b', hosts: [{ host: 'b' }], password: null, line: 12 });
  expect(JSON.stringify(shop)).not.toContain('Wedo');
});

test('as libpq: the first of a keyword wins, comments and lines before the first service say nothing', () => {
  const text = 'host=outside\n[a]\nhost=one\nhost=two\n#password=kuG4\nldap://x\nuser=x # y\n[broken\nhost=z\n';
  expect(read(text)).toMatchObject([
    { name: 'a', hosts: [{ host: 'one' }], user: 'x # y', password: null, error: null },
  ]);
});

test('keywords that no variable states are read, too', () => {
  expect(read('[a]\nhost=h\nsslpassword=kuG4\nkeepalives=0\n')).toMatchObject([
    { parameters: { host: 'h', sslpassword: '***', keepalives: '0' } },
  ]);
});

test.each([
  ['[a]\nuser = x\nhost=h\n', 'syntax error in service file "pg_service.conf", line 2', 2],
  ['[a]\nhost=h\nbogus=1\n[b]\n', 'syntax error in service file "pg_service.conf", line 3', 3],
  [
    '[a]\nhost=h\nservice=b\n',
    'nested service specifications not supported in service file "pg_service.conf", line 3',
    3,
  ],
  [`[a]\nhost=h\noptions=${'a'.repeat(1020)}\n`, 'line 3 too long in service file "pg_service.conf"', 3],
  ['[a]\nhost=h\nsslmode=Require\n', 'invalid sslmode value: "Require"', 2],
])("libpq's message: %#", (text, error, line) => {
  expect(read(text)).toMatchObject([{ name: 'a', error, line, tls: { level: 'broken' } }]);
});

test('a line that is too long spoils the services behind it, not those before', () => {
  const facts = read(`[a]\nhost=h\n[b]\nhost=h\n#${'a'.repeat(1022)}\n[c]\nhost=h\npassword=kuG4-Wedo\n`);
  const message = 'line 5 too long in service file "pg_service.conf"';
  expect(facts.map(({ name, error }) => [name, error])).toEqual([
    ['a', null],
    ['b', message],
    ['c', message],
  ]);
  expect(facts[2]?.password).toMatchObject({ strength: 'literal', line: 8 });
});

test('templates are unknown, never errors', () => {
  expect(read('[a]\nhost={{ host }}\n{% if tls %}\nsslmode=${MODE}\n')).toMatchObject([
    { error: null, unknown: ['host', 'sslmode'], tls: { level: 'unknown' } },
  ]);
});
