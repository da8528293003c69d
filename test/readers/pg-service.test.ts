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

test('as libpq: the first of a keyword wins, nothing is trimmed around the sign, unknown words and lines outside are passed over', () => {
  const text = 'host=outside\n[a]\nhost=one\nhost=two\nuser =x\nbogus=1\n#password=kuG4\nldap://x\n[broken\nhost=z\n';
  expect(read(text)).toMatchObject([{ name: 'a', hosts: [{ host: 'one' }], user: null, password: null }]);
});
