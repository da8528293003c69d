import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { databaseYmlReader } from '../../../src/readers/frameworks/database-yml.ts';
import { literalsReader } from '../../../src/readers/literals.ts';
import type { ReadContext } from '../../../src/readers/reader.ts';
import { contextOf } from '../../support/context.ts';
import { connectionsOf, cutFrom } from '../support/connections.ts';

const reader = databaseYmlReader(literalsReader);

function read(text: string, context: ReadContext = contextOf()): readonly ConnectionFact[] {
  return connectionsOf(reader.read({ path: 'config/database.yml', text, kind: 'rails' }, context));
}

describe('environments', () => {
  test('beside a URL from elsewhere what is said of TLS holds', () => {
    const text = `default: &default
  adapter: postgresql
  sslmode: <%= ENV.fetch("PGSSLMODE") { "prefer" } %>
production:
  <<: *default
  url: <%= ENV["DATABASE_URL"] %>
  password: zW81kq
  sslmode: require
staging:
  adapter: postgresql
  url: <%= ENV["STAGING_URL"] %>
other:
  adapter: postgresql
  url: mysql2://app@db.acme.io/shop
  sslmode: require
`;
    expect(read(text)).toMatchObject([
      {
        name: 'production',
        line: 4,
        parameters: { host: '<%= ENV["DATABASE_URL"] %>', sslmode: 'require' },
        unknown: ['host'],
        tls: { stated: 'require', level: 'encrypted' },
        password: null,
      },
    ]);
  });

  test('keys apart, merged', () => {
    const text = `default: &default
  adapter: postgresql
  pool: 7
  sslmode: require

production:
  <<: *default
  host: db.example.com
  port: 6432
  database: shop
  username: app
  password: zW81kq
  timeout: 5000
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        syntax: 'split',
        driver: 'rails',
        name: 'production',
        line: 6,
        column: 1,
        endColumn: 11,
        hosts: [{ host: 'db.example.com', port: '6432' }],
        user: 'app',
        database: 'shop',
        tls: { level: 'encrypted' },
        pool: { max: 7 },
        password: { strength: 'literal', line: 12 },
        error: null,
      },
    ]);
    expect(Object.keys(facts[0]?.parameters ?? {}).sort()).toEqual(
      ['dbname', 'host', 'password', 'pool', 'port', 'sslmode', 'user'].sort(),
    );
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq');
    expect(cutFrom(text, facts[0]?.positions.sslmode)).toBe('require');
  });

  test('a name for each database', () => {
    const text = `production:
  primary:
    adapter: postgresql
    host: a.example.com
    variables:
      statement_timeout: 5s
  cache:
    adapter: trilogy
    host: b.example.com
  queue:
    adapter: postgis
    url: postgres://q@c.example.com/queue?sslmode=verify-full
    password: zW81kq
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      { name: 'production.primary', line: 2, hosts: [{ host: 'a.example.com' }] },
      {
        name: 'production.queue.url',
        line: 12,
        driver: 'rails',
        database: 'queue',
        user: 'q',
        tls: { level: 'full' },
        password: { line: 13 },
      },
    ]);
    expect(cutFrom(text, facts[1]?.password)).toBe('zW81kq');
  });

  test('what the URL states beats the keys beside it', () => {
    const text =
      'test:\n  adapter: postgresql\n  host: a\n  username: b\n  sslmode: disable\n  url: postgres://c@d/e?sslmode=require\n';
    expect(read(text)).toMatchObject([
      { user: 'c', database: 'e', hosts: [{ host: 'd' }], tls: { stated: 'require', level: 'encrypted' } },
    ]);
  });

  test.each([
    ['another adapter', 'production:\n  adapter: mysql2\n  host: a\n  password: postgres\n'],
    ['none', 'production:\n  host: a\n  password: postgres\n'],
    [
      'a map to be merged',
      'default: &default\n  adapter: postgresql\n  host: a\ntest:\n  <<: *default\n  adapter: sqlite3\n',
    ],
    ['a URL from elsewhere', "production:\n  adapter: postgresql\n  host: a\n  url: <%= ENV['DATABASE_URL'] %>\n"],
    ['comments', 'production:\n  adapter: postgresql\n  # url: postgres://a:b@c/d\n'],
    ['no YAML', 'a: [postgresql\n - :'],
  ])('nothing of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('the same database of many environments is one', () => {
    const text =
      'default: &default\n  url: postgres://a@b/c\ndevelopment:\n  <<: *default\ntest:\n  <<: *default\nother: postgres://x@y/z\n';
    expect(read(text)).toMatchObject([
      { name: 'development.url', line: 2 },
      { name: 'other', line: 7 },
    ]);
  });
});

describe('ERB', () => {
  test.each([
    ["<%= ENV['A'] %>", null],
    ['<%= ENV["A"] || "disable" %>', 'none'],
    ["<%= ENV.fetch('A', 'require') %>", 'encrypted'],
    ['<%= ENV.fetch("A") { "require" } %>', 'encrypted'],
    ["<%= ENV['A'].presence || ENV['B'] || 'verify-full' -%>", 'full'],
    ['"<%= ENV["A"] || "disable" %>"', 'none'],
    ["<%= Rails.application.credentials.dig(:db, :ssl) || 'disable' %>", null],
    ["<%= ENV['A'] || lookup('disable') %>", null],
    ['"\\x20<%= ENV["A"] %>"', null],
  ])('%s', (written, level) => {
    const [fact] = read(`production:\n  adapter: postgresql\n  host: db\n  sslmode: ${written}\n`);
    expect(fact?.unknown).toEqual(['sslmode']);
    expect(fact?.tls.level).toBe(level ?? 'unknown');
    expect(fact?.parameters.sslmode).toBe(written.replace(/^"(.*)"$/, '$1'));
  });

  test('around keys, over lines, with colons and quotes', () => {
    const text = `<% if ENV["X"]: %>
production:
  adapter: postgresql
  host: <%= lookup "a: b" %>
  <%# a comment: %>
  database: <%=
    name
  %>_production
  password: <%= ENV['P'] || 'zW81kq' %>
<% end %>
`;
    const [fact, ...others] = read(text);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({
      line: 2,
      unknown: ['host', 'dbname', 'password'],
      password: { strength: 'default', line: 9, column: 13 },
    });
  });

  test('the default of a URL', () => {
    const text = `test:\n  adapter: postgresql\n  url: <%= ENV["U"] || "postgres://a:zW81kq@b/c" %>\n`;
    const [fact] = read(text);
    expect(fact).toMatchObject({ user: 'a', hosts: [{ host: 'b' }], password: { strength: 'default' } });
    expect(cutFrom(text, fact?.password)).toBe('zW81kq');
  });
});

describe('what Active Record makes of it', () => {
  test('`ssl` does nothing', () => {
    const text = 'production:\n  adapter: postgresql\n  host: db\n  ssl: true\n';
    const [fact] = read(text);
    expect(fact).toMatchObject({
      error: null,
      tls: { level: 'opportunistic' },
      oddities: [{ parameter: 'ssl', kind: 'ignored', suggestion: 'sslmode' }],
    });
    expect(cutFrom(text, fact?.oddities[0]?.position)).toBe('ssl');
  });

  test('the manifest tells its version', () => {
    const origin = { file: 'Gemfile.lock', line: 3, column: 1, endLine: 3, endColumn: 6 };
    const context: ReadContext = {
      ...contextOf(),
      drivers: () => [
        { driver: 'ruby-pg', version: [1, 5], origin },
        { driver: 'rails', version: [8, 0], origin },
      ],
    };
    expect(read('test:\n  adapter: postgresql\n  host: db\n', context)).toMatchObject([
      { driver: 'rails', driverOrigin: origin },
    ]);
  });
});
