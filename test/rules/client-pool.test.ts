import { describe, expect, test } from '@jest/globals';
import { clientPool } from '../../src/rules/client-pool.ts';
import { allGrammars } from '../readers/support/source.ts';
import { findings, placed } from './support/findings.ts';

const compose = (url: string, command = '', major = 16): Readonly<Record<string, string>> => ({
  'compose.yaml': `services:\n  db:\n    image: postgres:${major}\n${command}  app:\n    image: acme/app\n    environment:\n      DATABASE_URL: ${url}\n`,
});
const env = (query: string, host = 'db.acme-shop.io'): Readonly<Record<string, string>> => ({
  '.env': `DATABASE_URL=postgres://app@${host}/shop?${query}\n`,
});

describe('the band', () => {
  test.each([
    ['at its end', env('connection_limit=100'), {}, []],
    ['beyond', env('connection_limit=101'), {}, ['.env:1 warning']],
    ['of one’s own', env('connection_limit=21'), { max: 20 }, ['.env:1 warning']],
    ['larger', env('connection_limit=400'), { max: 500 }, []],
    ['filled in, with a default', env(`connection_limit=\${POOL:-400}`), {}, ['.env:1 warning']],
    ['filled in', env(`connection_limit=\${POOL}`), {}, []],
    ['nobody states one', env('sslmode=require'), {}, []],
    ['a driver that passes it over', { ...env('max=400'), 'package.json': '{"dependencies":{"pg":"8.13.0"}}' }, {}, []],
    [
      'a set of variables',
      { '.env': 'DB_HOST=h\nDB_PORT=5432\nDB_NAME=d\nDB_USER=u\nDB_POOL_SIZE=300\n' },
      {},
      ['.env:5 warning'],
    ],
    [
      'Keycloak',
      { '.env': 'KC_DB=postgres\nKC_DB_URL_HOST=h\nKC_DB_USERNAME=u\nKC_DB_POOL_MAX_SIZE=300\n' },
      {},
      ['.env:4 warning'],
    ],
  ] as const)('%s', (_title, files, options, places) => {
    expect(placed(clientPool, files, { options })).toEqual(places);
  });
});

describe('the server', () => {
  test.each([
    ['all that its default leaves', compose('postgres://a@db/d?connection_limit=97'), []],
    ['one more', compose('postgres://a@db/d?connection_limit=98'), ['compose.yaml:7 warning']],
    [
      'reserved connections',
      compose('postgres://a@db/d?connection_limit=95', '    command: postgres -c reserved_connections=5\n'),
      ['compose.yaml:8 warning'],
    ],
    [
      'reserved connections, before they were',
      compose(
        'postgres://a@db/d?connection_limit=95',
        '    command: postgres -c superuser_reserved_connections=3\n',
        15,
      ),
      [],
    ],
    [
      'a command line',
      compose('postgres://a@db/d?connection_limit=50', '    command: postgres -c max_connections=50\n'),
      ['compose.yaml:8 warning'],
    ],
    [
      'filled in',
      compose('postgres://a@db/d?connection_limit=50', `    command: postgres -c max_connections=\${MAX}\n`),
      [],
    ],
    [
      'a script may set it',
      compose('postgres://a@db/d?connection_limit=98', '    volumes: ["./init:/docker-entrypoint-initdb.d"]\n'),
      [],
    ],
  ] as const)('%s', (_title, files, places) => {
    expect(placed(clientPool, files)).toEqual(places);
  });

  test('the message names both numbers', () => {
    const files = compose('postgres://a@db/d?connection_limit=60', '    command: postgres -c max_connections=50\n');
    const [finding] = findings(clientPool, files);
    expect(finding?.message).toContain('60 connections');
    expect(finding?.message).toContain('`max_connections = 50`, of which 3 are kept');
    expect(finding?.related).toMatchObject([{ file: 'compose.yaml', line: 4 }]);
  });
});

describe('a pooler between', () => {
  test.each([
    env('connection_limit=500&pgbouncer=true'),
    env('connection_limit=500', 'pgbouncer'),
    env('connection_limit=500', 'db.acme-shop.io:6432'),
    env('connection_limit=500', 'ep-1-pooler.eu.acme-shop.io'),
  ])('%j', (files) => {
    expect(placed(clientPool, files)).toEqual([]);
  });
});

describe('without bound', () => {
  const rails = (line: string): Readonly<Record<string, string>> => ({
    'config/database.yml': `production:\n  adapter: postgresql\n  host: h\n  database: d\n  ${line}\n`,
  });

  test.each([
    ['max_connections: -1', ['config/database.yml:5 warning']],
    ['pool: 5', []],
    ['pool: 500', ['config/database.yml:5 warning']],
    ['pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>', []],
  ])('Active Record: %s', (line, places) => {
    expect(placed(clientPool, rails(line))).toEqual(places);
  });

  test('Commons DBCP under Spring', () => {
    const files = {
      'application.properties': 'spring.datasource.url=jdbc:postgresql://h/d\nspring.datasource.dbcp2.max-total=-1\n',
    };
    expect(placed(clientPool, files)).toEqual(['application.properties:2 warning']);
    expect(findings(clientPool, files)[0]?.message).toContain('no bound');
  });
});

describe('a program whose library has no bound by itself', () => {
  const GO =
    'package main\n\nimport (\n\t"database/sql"\n\t_ "github.com/lib/pq"\n)\n\nfunc open() {\n\tsql.Open("postgres", "postgres://a@h/d")\n}\n';

  test.each([
    [false, []],
    [true, ['db.go:9 Nothing bounds this pool']],
  ])('unstated: %s', async (unstated, expected) => {
    const settings = { options: { unstated }, grammars: await allGrammars() };
    const found = findings(clientPool, { 'db.go': GO }, settings);
    expect(found.map(({ origin, message }) => `${origin.file}:${origin.line} ${message.split(',')[0]}`)).toEqual(
      expected,
    );
  });
});
