import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { connectionFromText } from '../../../src/postgres/conninfo/connection.ts';
import type { ConnectionMeta } from '../../../src/postgres/conninfo/types.ts';
import { meta, onOneLine } from './support.ts';

function read(text: string, extra: Partial<ConnectionMeta> = {}): ConnectionFact | null {
  return connectionFromText(text, onOneLine, { ...meta(), name: null, ...extra });
}

describe('keyword strings of other services', () => {
  test.each([
    ['host=ldap.example.com port=389'],
    ['host=ldap.example.com port=389 user=app password=zW81kq'],
    ['host=ldap.example.com port=636 basedn=dc=example,dc=com user=app'],
    ['ldap host=dir.example.com port=389 user=app basedn=dc=example'],
    ['host=dir.example.com user=cn=admin,dc=example password=zW81kq'],
    ['host=dir.example.com port=3890 user=app basedn=dc=example'],
    ['host=smtp.example.com port=2500 user=app password=zW81kq'],
    ['host=mx1.example.com port=587 user=app password=zW81kq'],
    ['host=mail user=app password=zW81kq'],
    ['host=cache-1 port=6379 user=default password=zW81kq'],
    ['host=redis-master user=default password=zW81kq'],
    ['host=db1 port=3306 user=app password=zW81kq dbname=shop'],
    ['host=mongo.example.com port=27017 user=app password=zW81kq'],
    ['host=ftp.example.com user=anonymous password=zW81kq'],
    ['host=10.0.0.1,10.0.0.2 port=5672,5672 user=guest password=zW81kq'],
    ['host=h user=app password=zW81kq vhost=shop'],
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([['LDAP_SERVER'], ['smtpSettings'], ['redis.connection'], ['MYSQL_CONNECTION']])('of %s', (name) => {
    expect(read('host=h user=app password=zW81kq', { name })).toBeNull();
  });
});

describe('keyword strings of PostgreSQL', () => {
  test.each([
    ['host=db user=app'],
    ['host=db.example.com port=5432 user=app password=zW81kq'],
    ['host=db port=15432 user=app password=zW81kq'],
    ['host=${DB_HOST} port=${DB_PORT} user=${DB_USER}'],
    ['host=localhost port=9920 user=gorm password=gorm dbname=gorm sslmode=disable TimeZone=Asia/Shanghai'],
    ['host=db user=app password=zW81kq TimeZone=UTC search_path=shop'],
    ['host=db user=app password=zW81kq port=5432 pool_max_conns=10'],
    ['host=redis-stats dbname=shop user=app'],
    ['host=ldap.example.com dbname=shop user=app'],
    ['host=mail-pg.example.com user=app'],
    ['host=maildb user=app'],
    ['host=proxy.example.com port=443 dbname=shop user=app'],
    ['host=db port=3306 user=app sslmode=require'],
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ syntax: 'keyword' });
  });

  test.each([['MAIL_DATABASE'], ['REDIS_STATS_PG'], ['dsn'], ['remailer']])('of %s', (name) => {
    expect(read('host=h user=app', { name })).toMatchObject({ user: 'app' });
  });

  test('whatever a driver is handed', () => {
    expect(read('host=mail port=25 user=app', { caller: 'libpq' })).toMatchObject({ user: 'app' });
  });
});
