import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { READER_BY_KIND } from '../../../src/readers/index.ts';
import { contextOf } from '../../support/context.ts';
import { excessOf } from '../../support/growth.ts';
import { connectionsOf, cutFrom } from '../support/connections.ts';

function read(text: string): readonly ConnectionFact[] {
  return connectionsOf(READER_BY_KIND.get('toml')?.read({ path: 'fly.toml', text, kind: 'toml' }, contextOf()) ?? []);
}

describe('environments in TOML', () => {
  test('a table', () => {
    const text = `app = "shop"

[env] # of the machines
  PGHOST = "db.example.com"
  PGPORT = 5433
  PGUSER = 'app'
  "PGSSLMODE" = "disable"
  PGPASSWORD = "zW81kq-\\u00e4"
  DATABASE_URL = "postgres://app@two.example.com/shop"
[other]
  PGDATABASE = "elsewhere"
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        syntax: 'split',
        line: 4,
        parameters: { host: 'db.example.com', port: '5433', user: 'app', sslmode: 'disable', password: '***' },
        tls: { level: 'none' },
      },
      { syntax: 'uri', line: 9, name: 'DATABASE_URL' },
    ]);
    expect(cutFrom(text, facts[0])).toBe('PGHOST = "db.example.com');
    expect(cutFrom(text, facts[0]?.positions.host)).toBe('db.example.com');
    expect(cutFrom(text, facts[0]?.positions.user)).toBe('app');
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq-\\u00e4');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test.each<[string, string]>([
    ['a table below others', '[context.production.environment]\nPGHOST = "h"\nPGUSER = "u"'],
    ['a table of a list', '[[services]]\n[services.env]\nPGHOST = "h"\nPGUSER = "u"'],
    ['in braces', '[tasks.x]\nenv = { PGHOST = "h", PGUSER = "u" } # x'],
    ['in a list', 'jobs = [\n  # x\n  { env = { PGHOST = "h", PGUSER = "u" } },\n]'],
    ['with dots', 'env.PGHOST = "h"\nenv.PGUSER = "u"'],
    ['with a value of their own', '[env]\nPGHOST = { value = "h", force = true }\nPGUSER.value = "u"\nPGUSER = "u"'],
    ['over several lines', '[env]\nX = """\n[other]\nPGUSER = "no"\n"""\nPGHOST = """\nh"""\nPGUSER = "u"'],
    ['a set of an application', '[vars]\nDB_HOST = "h"\nDB_PORT = 5432\nDB_USER = "u"'],
  ])('%s', (_title, text) => {
    expect(read(text)).toMatchObject([{ parameters: { host: 'h', user: 'u' } }]);
  });

  test.each<[string, string]>([
    ['MySQL', '[env]\nDB_HOST = "h"\nDB_PORT = 3306\nDB_USER = "postgres"'],
    ['Redis', '[env]\nREDIS_HOST = "h"\nREDIS_PORT = 6379\nREDIS_USER = "u"'],
    ['no host', '[env]\nPGHOST = ""\nPGUSER = "u"'],
    ['a comment', '[env]\n# PGHOST = "h"\nPGUSER = "u"'],
    ['two tables', '[a]\nDB_HOST = "h"\n[b]\nDB_PORT = 5432\nDB_USER = "u"'],
    ['never closed', '[env]\nX = """\nPGHOST = "h"\nPGUSER = "u"'],
    ['no TOML', 'PGHOST: h\nPG_HOST = [[{ = "'],
  ])('nothing: %s', (_title, text) => {
    expect(read(text)).toEqual([]);
  });

  test('commands', () => {
    const text = `[deploy]
release_command = "psql -h one.example.com -U app"
preDeployCommand = ['PGHOST=two.example.com createdb -U app shop']
startCommand = "psql postgres://app:zW81kq-long@three.example.com/shop"
build_command = "DATABASE_URL=postgres://app@four.example.com/shop make"
run_command = "postgres://app@whole.example.com/shop"
command = "psql -h prose.example.com"
`;
    const facts = read(text);
    expect(facts.map(({ line, hosts }) => [line, hosts[0]?.host])).toEqual([
      [2, 'one.example.com'],
      [3, 'two.example.com'],
      [4, 'three.example.com'],
      [5, 'four.example.com'],
      [6, 'whole.example.com'],
    ]);
    expect(cutFrom(text, facts[2]?.password)).toBe('zW81kq-long');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
    expect(cutFrom(text, facts[1]?.positions.host)).toBe('two.example.com');
  });

  test('a template is not known', () => {
    expect(read('[env]\nPGHOST = "{{ host }}"\nPGUSER = "${USER}"')).toMatchObject([{ unknown: ['host', 'user'] }]);
  });

  test.each<[string, (count: number) => string]>([
    ['brackets', (count) => `PGHOST = ${'['.repeat(count)}`],
    ['braces', (count) => `PGHOST = "h"\na = ${'{ a = '.repeat(count)}`],
    ['quotes', (count) => `PGHOST = ${'"'.repeat(count)}`],
    ['lines of quotes', (count) => `PGHOST = "h"\n${'a = "\n'.repeat(count)}`],
    ['dots', (count) => `PGHOST = "h"\n${'a.'.repeat(count)}`],
    ['comments', (count) => `PGHOST = [${'#\n'.repeat(count)}`],
  ])('linear: %s', (_title, text) => {
    expect(excessOf((size) => read(text(size)), 80_000)).toBeNull();
  });
});
