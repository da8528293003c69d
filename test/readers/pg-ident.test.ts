import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../src/facts.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { identReader } from '../../src/readers/pg-ident.ts';
import { contextOf } from '../support/context.ts';

function read(text: string, major: PgMajor, others: Readonly<Record<string, string>> = {}): readonly Fact[] {
  const path = 'pg_ident.conf';
  return [...identReader.read({ path, text, kind: 'pg_ident' }, contextOf({ ...others, [path]: text }, major))];
}

describe('lines of pg_ident.conf', () => {
  test('a mapping has three words, each with its place and quoting', () => {
    expect(read('# MAP SYSTEM DATABASE\n m  "/^(.*)@x$" \\1 ignored, too # note', 15)).toEqual([
      {
        kind: 'ident-mapping',
        ...{ file: 'pg_ident.conf', root: 'pg_ident.conf', line: 2, column: 2, endLine: 2, endColumn: 32 },
        ...{ mapName: 'm', systemUser: '/^(.*)@x$', databaseUser: '\\1', error: null, unknown: false },
        tokens: {
          map: { text: 'm', quoted: false, line: 2, column: 2, endLine: 2, endColumn: 3 },
          system: { text: '/^(.*)@x$', quoted: true, line: 2, column: 5, endLine: 2, endColumn: 16 },
          database: { text: '\\1', quoted: false, line: 2, column: 17, endLine: 2, endColumn: 19 },
        },
      },
    ]);
  });

  test.each<[string, PgMajor, string]>([
    ['m', 15, 'missing entry at end of line'],
    ['m a', 15, 'missing entry at end of line'],
    ['m,n a', 15, 'multiple values in ident field'],
    ['m a,b', 15, 'multiple values in ident field'],
    ['m a b,c', 15, 'multiple values in ident field'],
    ['m /( b', 13, 'invalid regular expression "(": parentheses () not balanced'],
    ['m a /(', 16, 'invalid regular expression "(": parentheses () not balanced'],
    ['include x', 15, 'missing entry at end of line'],
    ['include x', 16, 'could not open file "x": No such file or directory'],
  ])('%s on %d: %s', (line, major, error) => {
    const [mapping] = read(line, major).filter((fact) => fact.kind === 'ident-mapping');
    expect(mapping).toMatchObject({ error, mapName: null, systemUser: null, databaseUser: null, tokens: null });
  });

  test('before 16 an expression for the database user is a name', () => {
    expect(read('m a /(', 15)).toMatchObject([{ databaseUser: '/(', error: null }]);
  });

  test('mappings of included files lead back', () => {
    const facts = read('include maps/a.conf\nm a b', 18, { 'maps/a.conf': 'n @users c', 'maps/users': 'x' });
    expect(facts).toMatchObject([
      { file: 'maps/a.conf', mapName: 'n', systemUser: 'x', via: [{ file: 'pg_ident.conf', line: 1 }] },
      { file: 'pg_ident.conf', mapName: 'm' },
    ]);
  });

  test.each([
    ['m {{ system }} postgres', '{{ system }}'],
    ['m "${USER}" postgres', '${USER}'],
  ])('a template fills in: %s', (line, systemUser) => {
    expect(read(line, 16)).toMatchObject([{ systemUser, unknown: true, error: null }]);
  });

  test.each(['{{ maps }}', '{% for m in maps %}', 'm {{ rest }}'])('nothing is told of %s', (line) => {
    expect(read(line, 16)).toEqual([]);
  });
});
