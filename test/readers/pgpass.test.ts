import { expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../src/facts.ts';
import { pgpassReader } from '../../src/readers/pgpass.ts';

function read(text: string): ConnectionFact[] {
  const follow = (_from: string, target: string) => ({ status: 'missing', path: target }) as const;
  const facts = pgpassReader.read({ path: '.pgpass', text, kind: 'pgpass' }, { major: 17, follow, list: () => null });
  return [...facts].filter((fact): fact is ConnectionFact => fact.kind === 'connection');
}

test('each line is a password, of which nothing says how the line is protected', () => {
  const [one, ...others] = read('# host:port:database:user:password\ndb.acme-shop.io:5432:shop:app:kuG4\\:Wedo\r\n');
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    hosts: [{ host: 'db.acme-shop.io', port: '5432' }],
    database: 'shop',
    user: 'app',
    tls: { stated: null, level: 'unknown', fallback: false },
    password: { strength: 'literal', line: 2, column: 31, endColumn: 41 },
    error: null,
  });
  expect(JSON.stringify(one)).not.toContain('Wedo');
});

test.each([
  ['*:*:*:*:kuG4', { hosts: [{ host: '*' }], database: null, user: null, password: { strength: 'literal' } }],
  ['*:5433:*:shop:shop', { hosts: [{ host: '*', port: '5433' }], user: 'shop', password: { strength: 'well-known' } }],
  ['::1:5432:a:b', { hosts: [] }],
  ['\\:\\:1:5432:*:u:<password>', { hosts: [{ host: '::1' }], password: { strength: 'placeholder' } }],
  ['h:1:d:u:${DB_PASSWORD}', { password: { strength: 'unknown' } }],
])('%s', (line, fact) => {
  expect(read(line)[0] ?? null).toMatchObject(fact);
});

test.each(['', '# h:1:d:u:p', 'h:1:d:u', 'h:1:d:u:', 'no fields at all'])('%j says nothing', (line) => {
  expect(read(line)).toEqual([]);
});
