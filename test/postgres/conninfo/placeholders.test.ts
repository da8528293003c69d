import { describe, expect, test } from '@jest/globals';
import {
  findPlaceholders,
  MASK,
  maskPlaceholders,
  statedDefault,
} from '../../../src/postgres/conninfo/placeholders.ts';
import { read, readOrNull } from './support.ts';

describe('what is a placeholder', () => {
  test.each<[string, readonly string[]]>([
    ['a${X}b', ['${X}']],
    ['${X:-d}', ['${X:-d}']],
    ['${X:-${Y:-d}}', ['${X:-${Y:-d}}']],
    ['${X:?must be set}', ['${X:?must be set}']],
    ['${{ secrets.X }}', ['${{ secrets.X }}']],
    ['{{ x }}:{{y}}', ['{{ x }}', '{{y}}']],
    ['<%= ENV["X"] %>', ['<%= ENV["X"] %>']],
    ['$(X)', ['$(X)']],
    ['$(eval $(X))', ['$(eval $(X))']],
    ['#{x}', ['#{x}']],
    ['://$USER:$PW@h', ['$USER', '$PW']],
    ['pa$word', []],
    ['%DB_HOST%', ['%DB_HOST%']],
    ['%20', []],
    ['a%20b%20c', []],
    ['%41%42', []],
    ['%(DB_USER)s', ['%(DB_USER)s']],
    ['%s:%v:%d/', ['%s', '%v', '%d']],
    ['%d0', []],
    ['/@DB_USER@:@DB_PASS@@@DB_HOST@', ['@DB_USER@', '@DB_PASS@', '@DB_HOST@']],
    ['u:p@host@x', []],
    ['<password>', ['<password>']],
    ['[YOUR-PASSWORD]', ['[YOUR-PASSWORD]']],
    ['[::1]', []],
    ['[fe80::1]', []],
    ['{user}:{pw}', ['{user}', '{pw}']],
    ['{}', ['{}']],
    ['${X', []],
    ['{{ x', []],
    ['<% x', []],
    ['plain', []],
  ])('%s', (text, expected) => {
    const found = findPlaceholders(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    const masked = maskPlaceholders(text, found);
    expect(masked).toHaveLength(text.length);
    expect(masked.includes(MASK)).toBe(expected.length > 0);
  });

  test.each([
    ['${X:-d}', 'd'],
    ['${X-d}', 'd'],
    ['${X:=d}', 'd'],
    ['${X:-${Y:-d}}', 'd'],
    ['a${X:-b}c', 'abc'],
    ['${some.name:d}', 'd'],
    ['${some-name:d}', 'd'],
    ['${X:-}', ''],
    ['${X}', null],
    ['${X:?e}', null],
    ['${X:+e}', null],
    ['${{ x }}', null],
    ['{{ x }}', null],
    ['${X:-${Y}}', null],
    ["<%= ENV['X'] || 'd' %>", 'd'],
    ['<%= ENV["X"].presence || ENV["Y"] || 5 -%>', '5'],
    ["<%= ENV.fetch('X', 'd') %>", 'd'],
    ['<%= ENV.fetch("X") { "d" } %>', 'd'],
    ["a<%= ENV['X'] || 'b' %>c", 'abc'],
    ["<%= ENV['X'] %>", null],
    ["<%= ENV.fetch('X') %>", null],
    ["<%= (ENV['X'] || 'd').to_json %>", null],
    ['<%= ENV[\'X\'] || "#{y}" %>', null],
    ["<%= x || 'd' %>", null],
    ["<% ENV['X'] || 'd' %>", null],
  ])('default of %s', (text, expected) => {
    expect(statedDefault(text, { start: 0, end: text.length }, findPlaceholders(text))).toBe(expected);
  });
});

describe('in connection strings', () => {
  test.each<[string, readonly string[], string]>([
    ['postgres://${U}:${P}@${H}:${PORT}/${D}', ['user', 'password', 'host', 'port', 'dbname'], 'opportunistic'],
    ['postgres://u:p@h/d?sslmode=${M:-disable}', ['sslmode'], 'none'],
    ['postgres://u:p@h/d?sslmode=${M}', ['sslmode'], 'unknown'],
    ['postgres://u:p@h/d?sslmode=${M:-bogus}', ['sslmode'], 'broken'],
    ['postgres://${U:-a/b}:{{ pw }}@h/d?sslmode=require', ['user', 'password'], 'encrypted'],
    ['postgresql://%(U)s:%(P)s@%(H)s:%(PORT)s/%(D)s', ['user', 'password', 'host', 'port', 'dbname'], 'opportunistic'],
    ['postgres://<%= u %>:<%= p[:x] %>@h/d', ['user', 'password'], 'opportunistic'],
    ['postgres://u:p@h/d?${PARAMS}', [], 'unknown'],
    ['postgres://u:p@h/d${PARAMS}', ['dbname'], 'unknown'],
    ['postgres://${EVERYTHING}', ['host'], 'unknown'],
    ['host=%s user=%s password=%s dbname=%s sslmode=disable', ['host', 'user', 'password', 'dbname'], 'none'],
    ['host=h user=u dbname=d ${MORE}', [], 'unknown'],
    ['jdbc:postgresql://${H}:${P}/${D}', ['host', 'port', 'dbname'], 'opportunistic'],
    [
      'Host={host};Database={db};Username={user};Password={pw}',
      ['host', 'dbname', 'user', 'password'],
      'opportunistic',
    ],
  ])('%s', (text, unknown, level) => {
    const fact = read(text);
    expect(fact.unknown).toEqual(unknown);
    expect(fact.tls.level).toBe(level);
    expect(fact.error).toBeNull();
  });

  test.each([
    'postgresql://USER:PASSWORD@HOST:PORT/DATABASE',
    'postgresql://user:password@host:port/database?schema=public',
    'postgres://USER:PASS@DB_HOST/DB',
    'jdbc:postgresql://HOST:5432/DB',
  ])('the names of the parts alone are a form to fill in: %s', (text) => {
    expect(readOrNull(text)).toBeNull();
  });

  test.each(['postgresql://u:p@host/d', 'postgres://u:p@port:5432/d', 'postgres://u@HOST1/d'])(
    'a name is a name: %s',
    (text) => {
      expect(readOrNull(text)).not.toBeNull();
    },
  );

  test('a value keeps its template text', () => {
    expect(read('postgres://u@${DB_HOST:-db}:5432/d')).toMatchObject({
      parameters: { host: '${DB_HOST:-db}' },
      hosts: [{ host: '${DB_HOST:-db}', port: '5432' }],
    });
  });
});
