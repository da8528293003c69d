import { expect, test } from '@jest/globals';
import type { TlsLevel } from '../../../src/facts.ts';
import { readTlsWords, type TlsWord } from '../../../src/postgres/tls/option-objects.ts';

const word = (key: string, value: string, type: TlsWord['type'] = 'text'): TlsWord => ({ key, value, type });
const yes = (key: string): TlsWord => word(key, 'true', 'boolean');
const no = (key: string): TlsWord => word(key, 'false', 'boolean');
const object = (key: string): TlsWord => word(key, '{}', 'object');
const nothing = (key: string): TlsWord => word(key, 'null', 'null');
const code = (key: string, value: string): TlsWord => word(key, value, 'unknown');

test.each<[driver: string, words: readonly TlsWord[], level: TlsLevel | null]>([
  ['pg', [], null],
  ['pg', [nothing('ssl')], null],
  ['pg', [yes('ssl')], 'full'],
  ['pg', [object('ssl'), no('ssl.rejectUnauthorized')], 'encrypted'],
  ['pg', [object('ssl'), code('ssl.rejectUnauthorized', 'strict')], 'unknown'],
  ['pg', [object('ssl'), code('ssl.checkServerIdentity', 'unknown')], 'ca'],
  ['pg', [yes('ssl'), object('extra.ssl'), no('extra.ssl.rejectUnauthorized')], 'encrypted'],
  ['pg', [code('ssl', 'options')], 'unknown'],
  ['drizzle-kit', [], 'full'],
  ['drizzle-kit', [word('dbCredentials.ssl', 'require')], 'encrypted'],
  ['drizzle-kit', [word('dbCredentials.ssl', 'verify-full')], 'full'],
  ['drizzle-kit', [word('dbCredentials.ssl', 'other')], 'broken'],
  ['drizzle-kit', [no('dbCredentials.ssl')], 'none'],
  ['postgres.js', [nothing('ssl')], 'none'],
  ['postgres.js', [word('ssl', 'prefer')], 'opportunistic'],
  ['asyncpg', [yes('ssl')], 'full'],
  ['asyncpg', [no('ssl')], 'none'],
  ['asyncpg', [nothing('ssl')], null],
  ['asyncpg', [word('ssl', 'verify-ca')], 'ca'],
  ['asyncpg', [word('ssl', 'on')], 'broken'],
  ['asyncpg', [code('ssl', 'ssl.create_default_context()')], 'full'],
  ['asyncpg', [code('ssl', 'ssl.create_default_context()'), no('ssl.check_hostname')], 'ca'],
  ['asyncpg', [code('ssl', 'ssl._create_unverified_context()')], 'encrypted'],
  ['asyncpg', [code('ssl', 'context')], 'unknown'],
  ['pg8000', [yes('ssl_context')], 'encrypted'],
  ['pg8000', [no('ssl_context')], 'none'],
  ['dj-database-url', [yes('ssl_require')], 'encrypted'],
  ['dj-database-url', [no('ssl_require')], null],
  ['pgx', [nothing('TLSConfig')], 'none'],
  ['pgx', [object('TLSConfig'), yes('TLSConfig.InsecureSkipVerify')], 'encrypted'],
  ['pgx', [object('TLSConfig')], 'full'],
  ['go-pg', [], 'none'],
  ['go-pg', [object('TLSConfig')], 'broken'],
  ['go-pg', [object('TLSConfig'), word('TLSConfig.ServerName', 'h')], 'full'],
  ['pgdriver', [yes('pgdriver.WithInsecure')], 'none'],
  ['pgdriver', [no('pgdriver.WithInsecure')], 'full'],
  ['pgdriver', [object('pgdriver.WithTLSConfig'), yes('pgdriver.WithTLSConfig.InsecureSkipVerify')], 'encrypted'],
  ['tokio-postgres', [code('tls', 'NoTls')], 'none'],
  ['tokio-postgres', [code('tls', 'connector')], null],
  ['npgsql', [yes('ssl')], null],
  ['pg', [word('ssl', '0')], 'none'],
  ['pg', [word('ssl', '')], 'none'],
  ['pg', [word('ssl', '1')], 'broken'],
  ['postgres.js', [word('ssl', '0')], 'none'],
  ['postgres.js', [word('ssl', '')], 'none'],
  ['postgres.js', [word('ssl', '1')], 'full'],
])('%s %j: %s', (driver, words, level) => {
  const read = readTlsWords(driver, words);
  expect(read?.level ?? null).toBe(level);
  if (read !== null) expect(read.fallback).toBe(level === 'opportunistic');
});

test.each<[string, number | null, string]>([
  ['driverOptions.connection.ssl', 6, 'full'],
  ['driverOptions.connection.ssl', 7, 'none'],
  ['driverOptions.connection.ssl', null, 'full'],
  ['driverOptions.ssl', 6, 'none'],
  ['driverOptions.ssl', 7, 'full'],
  ['driverOptions.ssl', null, 'full'],
])('MikroORM, %s in version %s: %s', (key, major, level) => {
  const version = major === null ? null : ([major, 0, 0] as const);
  expect(readTlsWords('mikro-orm', [yes(key)], version)?.level).toBe(level);
});

test('the word that decides is named', () => {
  const words = [object('extra.ssl'), no('extra.ssl.rejectUnauthorized')];
  expect(readTlsWords('pg', words)).toMatchObject({
    key: 'extra.ssl.rejectUnauthorized',
    stated: 'extra.ssl.rejectUnauthorized=false',
  });
  expect(readTlsWords('pg', [yes('ssl')])).toMatchObject({ key: 'ssl', stated: 'ssl=true' });
});
