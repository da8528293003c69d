import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../src/facts.ts';
import { parseDotenv } from '../../src/readers/dotenv.ts';
import { envReader } from '../../src/readers/env.ts';
import { contextOf } from '../support/context.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';

function read(text: string): readonly ConnectionFact[] {
  return connectionsOf(envReader.read({ path: '.env', text, kind: 'env' }, contextOf()));
}

describe('dotenv syntax', () => {
  test.each([
    ['A=b', 'b'],
    ['export A=b', 'b'],
    ['  A = b  ', 'b'],
    ['A: b', 'b'],
    ['A="b c"', 'b c'],
    ["A='b # c'", 'b # c'],
    ['A=`b`', 'b'],
    ['A=b # c', 'b'],
    ['A=b#c', 'b#c'],
    ['A="b" # c', 'b'],
    ['A="b\\"c"', 'b"c'],
    ['A="b\\nc"', 'b\nc'],
    ["A='b\\nc'", 'b\\nc'],
    ['A="b\nc"', 'b\nc'],
    ['A=', ''],
    ['A=""', ''],
    ['A="b', '"b'],
    ['A="b"c', '"b"c'],
    ['A=b\r', 'b'],
    ['\uFEFFA=b', 'b'],
  ])('%j', (text, value) => {
    expect(parseDotenv(text)).toMatchObject([{ name: 'A', value }]);
  });

  test.each([['# A=b'], ['just words'], ['=b'], ['1A=b'], ['']])('%j holds none', (text) => {
    expect(parseDotenv(text)).toEqual([]);
  });
});

describe('connections', () => {
  test('a URL in any variable', () => {
    const text =
      '# DATABASE_URL=postgres://a:b@c/d\nexport DB="postgres://app:zW81kq@db:5432/shop?sslmode=require" # x\n';
    const [fact, ...others] = read(text);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ name: 'DB', line: 2, column: 12, tls: { level: 'encrypted' } });
    expect(cutFrom(text, fact?.password)).toBe('zW81kq');
  });

  test('PG* as one', () => {
    const text = 'PGUSER=app\nPGPASSWORD="zW81kq"\nPGHOST=db.example.com\nPGSSLMODE=disable\nPGPORT=\nOTHER=1\n';
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        syntax: 'split',
        line: 3,
        column: 1,
        hosts: [{ host: 'db.example.com', port: '5432' }],
        user: 'app',
        tls: { stated: 'disable', level: 'none' },
        password: { line: 2, column: 13, endColumn: 19, strength: 'literal' },
      },
    ]);
    expect(cutFrom(text, facts[0])).toBe('PGHOST=db.example.com');
  });

  test('JDBC, Npgsql and keyword strings', () => {
    const text =
      'SPRING_DATASOURCE_URL=jdbc:postgresql://h/d\nConnectionStrings__Main="Host=h;Database=d;Username=u"\nDSN=host=h user=u dbname=d\n';
    expect(read(text).map(({ syntax }) => syntax)).toEqual(['jdbc', 'npgsql', 'keyword']);
  });

  test.each([
    ['MYSQL_URL=mysql://u:p@h/d'],
    ['POSTGRES_PASSWORD=zW81kq'],
    ['PGUSER=u'],
    ['PGPASSWORD='],
    ['DATABASE_URL=${OTHER}'],
    ['NOTE="use postgres://u:p@h/d here"'],
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
