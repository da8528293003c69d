import { describe, expect, test } from '@jest/globals';
import type { TlsLevel } from '../../../src/facts.ts';
import { reaches } from '../../../src/postgres/tls/levels.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import { read } from '../conninfo/support.ts';

describe('levels', () => {
  test.each<[string, TlsLevel, string | null]>([
    ['postgres://h/d', 'opportunistic', null],
    ['postgres://h/d?sslmode=disable', 'none', 'disable'],
    ['postgres://h/d?sslmode=allow', 'opportunistic', 'allow'],
    ['postgres://h/d?sslmode=prefer', 'opportunistic', 'prefer'],
    ['postgres://h/d?sslmode=require', 'encrypted', 'require'],
    ['postgres://h/d?sslmode=require&sslrootcert=', 'encrypted', 'require'],
    ['postgres://h/d?sslmode=require&sslrootcert=/ca.pem', 'ca', 'require'],
    ['postgres://h/d?sslmode=require&sslrootcert=${CA}', 'ca', 'require'],
    ['postgres://h/d?sslmode=verify-ca', 'ca', 'verify-ca'],
    ['postgres://h/d?gssencmode=require', 'encrypted', null],
    ['postgres://h/d?gssencmode=prefer', 'opportunistic', null],
    ['postgres://h/d?sslmode=disable&gssencmode=require', 'encrypted', 'disable'],
    ['postgres://h/d?sslmode=require&sslrootcert=/ca.pem&gssencmode=require', 'encrypted', 'require'],
    ["host='' hostaddr=10.0.0.1 user=u sslmode=verify-full", 'broken', 'verify-full'],
    ['postgres://h/d?sslmode=verify-full', 'full', 'verify-full'],
    ['postgres://h/d?sslmode=bogus', 'broken', 'bogus'],
    ['postgres://h/d?sslmode=no-verify', 'encrypted', 'no-verify'],
    ['postgres://h/d?ssl=true', 'encrypted', 'require'],
    ['postgres://h/d?ssl=false', 'unknown', 'ssl=false'],
    ['postgres://h:bad/d', 'broken', null],
    ['postgres:///d?host=/tmp&sslmode=require', 'none', 'require'],
    ['hostaddr=10.0.0.1 user=u sslmode=verify-full', 'broken', 'verify-full'],
    ['postgresql+psycopg2://h/d?sslmode=verify-full', 'full', 'verify-full'],
    ['postgresql+asyncpg://h/d', 'opportunistic', null],
    ['postgresql+asyncpg://h/d?ssl=disable', 'none', 'ssl=disable'],
    ['postgresql+asyncpg://h/d?ssl=prefer', 'opportunistic', 'ssl=prefer'],
    ['postgresql+asyncpg://h/d?ssl=require', 'encrypted', 'ssl=require'],
    ['postgresql+asyncpg://h/d?ssl=verify-ca', 'ca', 'ssl=verify-ca'],
    ['postgresql+asyncpg://h/d?ssl=verify-full', 'full', 'ssl=verify-full'],
    ['postgresql+asyncpg://h/d?ssl=true', 'broken', 'ssl=true'],
    ['postgresql+asyncpg://h/d?ssl=${X}', 'unknown', 'ssl=${X}'],
    ['postgresql+pg8000://h/d', 'opportunistic', null],
    ['postgresql+nobody://h/d?sslmode=require', 'unknown', 'require'],
    ['ecto://h/d?ssl=false', 'none', 'ssl=false'],
    ['ecto://h/d?ssl=true', 'unknown', 'ssl=true'],
    ['ecto://h/d', 'unknown', null],
    ['jdbc:postgresql://h/d', 'opportunistic', null],
    ['jdbc:postgresql://h/d?ssl=true', 'full', 'ssl=true'],
    ['jdbc:postgresql://h/d?ssl', 'full', 'ssl='],
    ['jdbc:postgresql://h/d?ssl=false', 'opportunistic', 'ssl=false'],
    ['jdbc:postgresql://h/d?ssl=true&sslmode=require', 'encrypted', 'require'],
    ['jdbc:postgresql://h/d?sslmode=require&sslrootcert=x', 'encrypted', 'require'],
    ['jdbc:postgresql://h/d?sslmode=VERIFY-CA', 'ca', 'VERIFY-CA'],
    ['jdbc:postgresql://h/d?sslmode=disable', 'none', 'disable'],
    ['jdbc:postgresql://h/d?ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory', 'encrypted', 'ssl=true'],
    ['jdbc:postgresql://h/d?sslmode=require&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory', 'ca', 'require'],
    ['r2dbc:postgresql://h/d', 'none', null],
    ['r2dbc:postgresql://h/d?ssl=true', 'full', 'ssl=true'],
    ['r2dbcs:postgresql://h/d', 'full', 'ssl=true'],
    ['r2dbc:postgresql://h/d?ssl=true&sslMode=require', 'encrypted', 'require'],
    ['r2dbc:postgresql://h/d?sslMode=VERIFY_FULL', 'full', 'VERIFY_FULL'],
    ['r2dbc:postgresql://h/d?sslMode=tunnel', 'unknown', 'tunnel'],
    ['r2dbc:postgresql://h/d?sslMode=bogus', 'broken', 'bogus'],
    ['vertx-reactive:postgresql://h/d?sslmode=require', 'ca', 'require'],
    ['vertx-reactive:postgresql://h/d', 'none', null],
    ['Host=h;Database=d;Username=u', 'opportunistic', null],
    ['Host=h;Database=d;Username=u;SSL Mode=Disable', 'none', 'disable'],
    ['Host=h;Database=d;Username=u;SSL Mode=Require', 'encrypted', 'require'],
    ['Host=h;Database=d;Username=u;SSL Mode=Require;Root Certificate=x', 'encrypted', 'require'],
    ['Host=h;Database=d;Username=u;SSL Mode=VerifyCA', 'ca', 'verify-ca'],
    ['Host=h;Database=d;Username=u;SslMode=VerifyFull', 'full', 'verify-full'],
    ['Host=h;Database=d;Username=u;SSL Mode=verify-full', 'broken', 'verify-full'],
  ])('%s', (text, level, stated) => {
    expect(read(text).tls).toEqual({ stated, level, fallback: level === 'opportunistic' });
  });

  test.each<[PgMajor, string, TlsLevel]>([
    [15, 'postgres://h/d?sslrootcert=system', 'opportunistic'],
    [16, 'postgres://h/d?sslrootcert=system', 'full'],
    [15, 'postgres://h/d?sslrootcert=system&sslmode=require', 'ca'],
    [16, 'postgres://h/d?sslrootcert=system&sslmode=require', 'broken'],
    [16, 'postgres://h/d?sslrootcert=system&sslmode=verify-full', 'full'],
    [13, 'host=@abstract user=u sslmode=require', 'encrypted'],
    [14, 'host=@abstract user=u sslmode=require', 'none'],
  ])('%i: %s', (major, text, level) => {
    expect(read(text, major).tls.level).toBe(level);
  });

  test.each<[TlsLevel, TlsLevel, string]>([
    ['none', 'none', 'yes'],
    ['none', 'encrypted', 'no'],
    ['opportunistic', 'encrypted', 'no'],
    ['encrypted', 'encrypted', 'yes'],
    ['ca', 'full', 'no'],
    ['full', 'ca', 'yes'],
    ['broken', 'full', 'yes'],
    ['unknown', 'encrypted', 'may'],
  ])('%s against %s', (level, minimum, expected) => {
    expect(reaches(level, minimum)).toBe(expected);
  });
});
