import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { applicationReader } from '../../../src/readers/frameworks/application.ts';
import { literalsReader } from '../../../src/readers/literals.ts';
import { contextOf } from '../../support/context.ts';
import { connectionsOf, cutFrom } from '../support/connections.ts';

const reader = applicationReader(literalsReader);

function read(text: string, path: string = 'src/main/resources/application.yml'): readonly ConnectionFact[] {
  return connectionsOf(reader.read({ path, text, kind: 'application' }, contextOf()));
}

function readProperties(text: string): readonly ConnectionFact[] {
  return read(text, 'application.properties');
}

describe('Spring, YAML', () => {
  test('a data source is one connection', () => {
    const text = `spring:
  datasource:
    url: jdbc:postgresql://db.example.com:6432/shop?sslmode=require
    username: app
    password: "zW81kq"
    hikari:
      maximum-pool-size: 20
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        syntax: 'jdbc',
        driver: 'pgjdbc',
        name: 'spring.datasource.url',
        line: 3,
        hosts: [{ host: 'db.example.com', port: '6432' }],
        user: 'app',
        database: 'shop',
        tls: { level: 'encrypted' },
        pool: { max: 20 },
        password: { strength: 'literal', line: 5 },
      },
    ]);
    expect(cutFrom(text, facts[0])).toBe('jdbc:postgresql://db.example.com:6432/shop?sslmode=require');
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq');
    expect(cutFrom(text, facts[0]?.positions.user)).toBe('app');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test('what the URL states wins', () => {
    const text =
      'spring:\n  datasource:\n    url: jdbc:postgresql://h/d?user=u&password=zW81kq\n    username: v\n    password: w\n';
    const [fact] = read(text);
    expect(fact).toMatchObject({ user: 'u', password: { line: 3 } });
  });

  test.each([
    ['${DB_PASSWORD}', 'unknown'],
    ['${DB_PASSWORD:zW81kq}', 'default'],
    ['postgres', 'well-known'],
  ])('password %s is %s', (password, strength) => {
    const [fact] = read(`spring:\n  datasource:\n    url: jdbc:postgresql://h/d\n    password: ${password}\n`);
    expect(fact?.password?.strength).toBe(strength);
  });

  test.each(['ENC(b64text)', "'{cipher}0a1b'", '""', '~'])('%s is no password', (password) => {
    const [fact] = read(`spring:\n  datasource:\n    url: jdbc:postgresql://h/d\n    password: ${password}\n`);
    expect(fact).toMatchObject({ password: null });
  });

  test('the default of a variable', () => {
    const text = 'spring.datasource:\n  url: ${U:jdbc:postgresql://h/d}\n  username: a\n';
    expect(read(text)).toMatchObject([{ hosts: [{ host: 'h' }], user: 'a', name: 'spring.datasource.url' }]);
  });

  test('documents: a profile falls back to the first', () => {
    const text = `spring.datasource:
  username: app
  password: zW81kq
---
spring:
  config.activate.on-profile: prod
  datasource:
    url: jdbc:postgresql://prod/d
    password: kuG4wedo
`;
    const [fact, ...others] = read(text);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ user: 'app', password: { line: 9 }, hosts: [{ host: 'prod' }] });
  });

  test('r2dbc, HikariCP’s own names, driver properties', () => {
    const text = `spring:
  r2dbc:
    url: r2dbc:postgresql://a/d
    username: u
    properties:
      sslMode: verify-full
    pool:
      max-size: 30
app:
  datasource:
    jdbcUrl: jdbc:postgresql://b/d
    hikari:
      data-source-properties:
        sslmode: disable
      maximumPoolSize: 8
`;
    expect(read(text)).toMatchObject([
      { driver: 'r2dbc-postgresql', user: 'u', pool: { max: 30 }, tls: { level: 'full' } },
      { driver: 'pgjdbc', name: 'app.datasource.jdbcUrl', pool: { max: 8 }, tls: { level: 'none' } },
    ]);
  });

  test('other databases, comments and broken YAML give nothing', () => {
    const text =
      'spring:\n  datasource:\n    url: jdbc:mysql://h/d\n    password: postgres\n  # url: jdbc:postgresql://h/d\n';
    expect(read(text)).toEqual([]);
    expect(read('url: [jdbc:postgres\n - : {')).toEqual([]);
  });

  test('other keys are searched all the same', () => {
    expect(read('app:\n  backup: postgres://a@b/c\n')).toMatchObject([{ name: 'backup', user: 'a' }]);
  });
});

describe('properties', () => {
  test('Spring', () => {
    const text = `spring.datasource.url = jdbc\\:postgresql\\://h/d
spring.datasource.username=app
spring.datasource.password=zW81kq
spring.datasource.hikari.maximumPoolSize=12
`;
    const [fact, ...others] = readProperties(text);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ user: 'app', name: 'spring.datasource.url', pool: { max: 12 }, line: 1 });
    expect(cutFrom(text, fact?.password)).toBe('zW81kq');
    expect(cutFrom(text, fact?.positions.dbname)).toBe('d');
  });

  test('Quarkus: profiles and named data sources', () => {
    const text = `quarkus.datasource.username=app
quarkus.datasource.password=zW81kq
quarkus.datasource.jdbc.url=jdbc:postgresql://h/d
quarkus.datasource.jdbc.max-size=16
%dev.quarkus.datasource.jdbc.url=jdbc:postgresql://localhost/d
quarkus.datasource."users".jdbc.url=jdbc:postgresql://u/d
quarkus.datasource."users".username=other
`;
    expect(readProperties(text)).toMatchObject([
      { hosts: [{ host: 'h' }], user: 'app', pool: { max: 16 }, password: { line: 2 } },
      { hosts: [{ host: 'localhost' }], user: 'app', password: { line: 2 } },
      { hosts: [{ host: 'u' }], user: 'other', password: null },
    ]);
  });

  test.each([
    ['', 'none'],
    ['quarkus.datasource.reactive.postgresql.ssl-mode=disable', 'none'],
    ['quarkus.datasource.reactive.postgresql.ssl-mode=require', 'ca'],
    [
      'quarkus.datasource.reactive.postgresql.ssl-mode=require\nquarkus.datasource.reactive.trust-all=true',
      'encrypted',
    ],
    ['quarkus.datasource.reactive.postgresql.ssl-mode=verify-full', 'full'],
  ])('Quarkus, reactive: %j', (properties, level) => {
    const text = `quarkus.datasource.username=app
quarkus.datasource.reactive.url=postgresql://h.acme.io/d
quarkus.datasource.reactive.max-size=20
${properties}
`;
    expect(readProperties(text)).toMatchObject([
      { driver: 'vertx-pg-client', user: 'app', pool: { max: 20 }, tls: { level } },
    ]);
  });
});

test.each<[string, string, string]>([
  [
    'r2dbc',
    'r2dbc:\n  datasources:\n    default:\n      url: r2dbc:postgresql://h/d\n      username: u\n      options:\n        sslMode: require\n',
    'encrypted',
  ],
  [
    'Hikari',
    'datasources:\n  default:\n    url: jdbc:postgresql://h/d\n    username: u\n    data-source-properties:\n      sslmode: disable\n',
    'none',
  ],
])('Micronaut, %s: properties of the driver', (_title, text, level) => {
  expect(read(text)).toMatchObject([{ user: 'u', tls: { level } }]);
});
