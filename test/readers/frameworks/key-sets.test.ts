import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { envReader } from '../../../src/readers/env.ts';
import { envSetsReader } from '../../../src/readers/frameworks/env-sets.ts';
import { contextOf } from '../../support/context.ts';
import { connectionsOf, cutFrom } from '../support/connections.ts';

const reader = envSetsReader(envReader);

function read(text: string): readonly ConnectionFact[] {
  return connectionsOf(reader.read({ path: '.env', text, kind: 'env' }, contextOf()));
}

describe('variables that belong together', () => {
  test('are one connection', () => {
    const text = `DB_CONNECTION=pgsql
export DB_HOST="db.example.com"
DB_PORT=6432
DB_DATABASE=shop
DB_USERNAME=app
DB_PASSWORD='zW81kq'
DB_SSLMODE=require
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        syntax: 'split',
        name: 'DB_HOST',
        line: 2,
        column: 8,
        hosts: [{ host: 'db.example.com', port: '6432' }],
        user: 'app',
        database: 'shop',
        tls: { stated: 'require', level: 'encrypted' },
        password: { strength: 'literal' },
      },
    ]);
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq');
    expect(cutFrom(text, facts[0]?.positions.host)).toBe('db.example.com');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test.each([
    ['the port', 'DB_HOST=h\nDB_PORT=5432\nDB_USER=u\n'],
    ['the port that a variable defaults to', 'DB_HOST=h\nDB_PORT=${P:-5432}\nDB_USER=u\n'],
    ['the driver', 'DB_HOST=h\nDB_ENGINE=django.db.backends.postgresql\nDB_USER=u\n'],
    ['its short name', 'DB_HOST=h\nDB_CLIENT=pg\nDB_USER=u\n'],
    ['the prefix', 'POSTGRES_HOST=h\nPOSTGRES_USER=u\n'],
    ['a longer prefix', 'ORDERS_POSTGRES_DB_HOST=h\nORDERS_POSTGRES_DB_USER=u\n'],
    ['the prefix PG', 'PG_HOST=h\nPG_USER=u\n'],
    ['Metabase', 'MB_DB_TYPE=postgres\nMB_DB_DBNAME=d\nMB_DB_USER=u\nMB_DB_HOST=h\n'],
    ['Keycloak', 'KC_DB=postgres\nKC_DB_URL_HOST=h\nKC_DB_USERNAME=u\n'],
  ])('%s says PostgreSQL', (_, text) => {
    expect(read(text)).toMatchObject([{ hosts: [{ host: 'h' }], user: 'u' }]);
  });

  test.each([
    ['nothing says PostgreSQL', 'DB_HOST=h\nDB_USER=postgres\nDB_PASSWORD=p\n'],
    ['MySQL', 'DB_CONNECTION=mysql\nDB_HOST=h\nDB_PORT=5432\nDB_USER=u\n'],
    ['another port', 'DB_HOST=h\nDB_PORT=3306\nDB_USER=u\n'],
    ['the image’s own variables', 'POSTGRES_USER=u\nPOSTGRES_PASSWORD=p\nPOSTGRES_DB=d\n'],
    ['a host alone', 'POSTGRES_HOST=h\nPOSTGRES_PORT=5432\n'],
    ['no value', 'POSTGRES_HOST=\nPOSTGRES_USER=u\n'],
    ['another service', 'REDIS_HOST=h\nREDIS_PORT=5432\nREDIS_USER=u\n'],
    ['something beside PostgreSQL', 'POSTGRES_EXPORTER_HOST=h\nPOSTGRES_EXPORTER_USER=u\n'],
    ['an address on the web', 'DB_HOST=https://h\nDB_PORT=5432\nDB_USER=u\n'],
    ['comments', '# POSTGRES_HOST=h\n# POSTGRES_USER=u\n'],
  ])('none where there is %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('each prefix has its own', () => {
    const text = 'A_DB_HOST=a\nA_DB_PORT=5432\nB_DB_HOST=b\nB_DB_PORT=3306\nA_DB_NAME=x\nB_DB_NAME=y\n';
    expect(read(text)).toMatchObject([{ hosts: [{ host: 'a' }], database: 'x' }]);
  });

  test('what the program adds is not known, but for Laravel', () => {
    expect(read('DB_HOST=h\nDB_PORT=5432\nDB_USER=u\n')).toMatchObject([{ tls: { stated: null, level: 'unknown' } }]);
    expect(read('DB_HOST=h\nDB_CONNECTION=pgsql\nDB_USERNAME=u\n')).toMatchObject([
      { tls: { level: 'opportunistic' } },
    ]);
  });

  test('POSTGRES_DB_NAME goes with POSTGRES_HOST', () => {
    expect(read('POSTGRES_HOST=h\nPOSTGRES_DB_NAME=d\nPOSTGRES_USER=u\n')).toMatchObject([
      { database: 'd', user: 'u' },
    ]);
  });
});

describe('beside them', () => {
  test.each([
    ['SPRING_DATASOURCE', 'SPRING_DATASOURCE_URL', 'USERNAME'],
    ['QUARKUS_DATASOURCE', 'QUARKUS_DATASOURCE_JDBC_URL', 'USERNAME'],
    ['FLYWAY', 'FLYWAY_URL', 'USER'],
  ])('user and password of %s', (prefix, url, user) => {
    const text = `${prefix}_${user}=app\n${prefix}_PASSWORD=zW81kq\n${url}=jdbc:postgresql://h/d\n`;
    const [fact, ...others] = read(text);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ syntax: 'jdbc', name: url, user: 'app', line: 3, password: { line: 2 } });
    expect(cutFrom(text, fact?.password)).toBe('zW81kq');
  });

  test('URLs and PG* variables are read as ever', () => {
    const text = 'POSTGRES_HOST=a\nPOSTGRES_USER=u\nDATABASE_URL=postgres://x@b/c\nPGHOST=d\nPGUSER=y\n';
    expect(read(text).map(({ hosts }) => hosts[0]?.host)).toEqual(['a', 'b', 'd']);
  });
});

describe('software that is known', () => {
  test.each([
    ['Grafana, silent', 'GF_DATABASE_TYPE=postgres\nGF_DATABASE_HOST=h:6432\nGF_DATABASE_USER=u\n', 'lib/pq', 'none'],
    [
      'Grafana',
      'GF_DATABASE_TYPE=postgres\nGF_DATABASE_HOST=h:6432\nGF_DATABASE_USER=u\nGF_DATABASE_SSL_MODE=verify-full\n',
      'lib/pq',
      'full',
    ],
    [
      'Gitea',
      'GITEA__database__DB_TYPE=postgres\nGITEA__database__HOST=h:6432\nGITEA__database__USER=u\nGITEA__database__SSL_MODE=require\n',
      'lib/pq',
      'encrypted',
    ],
    ['Metabase', 'MB_DB_TYPE=postgres\nMB_DB_HOST=h\nMB_DB_PORT=6432\nMB_DB_USER=u\n', 'pgjdbc', 'opportunistic'],
    ['Keycloak', 'KC_DB=postgres\nKC_DB_URL_HOST=h\nKC_DB_URL_PORT=6432\nKC_DB_USERNAME=u\n', 'pgjdbc', 'unknown'],
  ])('%s', (_, text, driver, level) => {
    const facts = read(text);
    expect(facts).toMatchObject([{ driver, hosts: [{ host: 'h', port: '6432' }], user: 'u', tls: { level } }]);
    expect(cutFrom(text, facts[0]?.positions.host)).toBe('h');
    expect(cutFrom(text, facts[0]?.positions.port)).toBe('6432');
  });

  test.each([
    'GF_DATABASE_TYPE=mysql\nGF_DATABASE_HOST=h:3306\nGF_DATABASE_USER=u\n',
    'GITEA__database__DB_TYPE=mysql\nGITEA__database__HOST=h:5432\nGITEA__database__USER=u\n',
  ])('nothing of another database', (text) => {
    expect(read(text)).toEqual([]);
  });
});
