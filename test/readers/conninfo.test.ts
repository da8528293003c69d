import { describe, expect, test } from '@jest/globals';
import { conninfoReader } from '../../src/readers/conninfo.ts';
import { contextOf } from '../support/context.ts';
import { connectionsOf } from './support/connections.ts';

describe('a text that is one connection string', () => {
  test.each([
    ['host=h sslmode=require\n', 'encrypted', null],
    ['host=h sslmode=require\r\n', 'encrypted', null],
    ['postgresql://h/d?sslmode=verify-full', 'full', null],
    [' postgresql://h', 'broken', 'missing "=" after "postgresql://h" in connection info string'],
    ['postgresql://h?foo=1', 'broken', 'invalid URI query parameter: "foo"'],
    ['jdbc:postgresql://h/d?ssl=true', 'full', null],
    ['nonsense', 'broken', 'missing "=" after "nonsense" in connection info string'],
  ])('%j', (text, level, error) => {
    const facts = connectionsOf(conninfoReader.read({ path: 'stdin', text, kind: 'conninfo' }, contextOf()));
    expect(facts).toMatchObject([{ file: 'stdin', line: 1, column: 1, name: null, error, tls: { level } }]);
  });

  test('positions over several lines', () => {
    const text = 'host=h\nuser=u\n';
    const [fact] = connectionsOf(conninfoReader.read({ path: 'stdin', text, kind: 'conninfo' }, contextOf()));
    expect(fact?.positions.user).toEqual({ line: 2, column: 6, endLine: 2, endColumn: 7 });
  });
});
