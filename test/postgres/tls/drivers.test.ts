import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact, TlsLevel } from '../../../src/facts.ts';
import { connectionFromText, connectionFromVariables } from '../../../src/postgres/conninfo/connection.ts';
import type { DriverCandidate } from '../../../src/postgres/conninfo/types.ts';
import { DRIVERS, driverOf, driverOfPackage, versionOf } from '../../../src/postgres/tls/index.ts';
import { compareVersions, parseVersion, versionText } from '../../../src/postgres/tls/versions.ts';
import { meta, onOneLine } from '../conninfo/support.ts';

/** `pg@8.4` as what a manifest would say. */
function candidate(text: string): DriverCandidate {
  const [driver = '', version = null] = text.split('@');
  return { driver, version: version === null ? null : parseVersion(version), origin: null };
}

function readAs(drivers: string, text: string): ConnectionFact {
  const fact = connectionFromText(text, onOneLine, { ...meta(), drivers: drivers.split(' ').map(candidate) });
  if (fact === null) throw new Error(`no connection: ${text}`);
  return fact;
}

const L: Readonly<Record<string, TlsLevel>> = {
  P: 'none',
  O: 'opportunistic',
  E: 'encrypted',
  CA: 'ca',
  FULL: 'full',
  ERR: 'broken',
  '?': 'unknown',
};

/** Queries, in the order of the table below. */
const QUERIES = [
  '',
  'sslmode=disable',
  'sslmode=allow',
  'sslmode=prefer',
  'sslmode=require',
  'sslmode=require&sslrootcert=/ca.pem',
  'sslmode=verify-ca',
  'sslmode=verify-full',
  'sslmode=no-verify',
  'sslmode=bogus',
  'ssl=true',
];

describe('a URL under the drivers that a manifest may name', () => {
  test.each<[string, string]>([
    ['libpq', 'O P O O E CA CA FULL ERR ERR E'],
    ['psycopg2', 'O P O O E CA CA FULL ERR ERR E'],
    ['ruby-pg', 'O P O O E CA CA FULL ERR ERR E'],
    ['rails', 'O P O O E CA CA FULL ERR ERR O'],
    ['doctrine', 'O P O O E CA CA FULL ERR ERR O'],
    ['asyncpg', 'O P O O E CA CA FULL ERR ERR ?'],
    ['neon-serverless', '? ? ? ? ? ? ? ? ? ? ?'],
    ['pg', 'P P FULL FULL FULL FULL FULL FULL E FULL FULL'],
    ['pg@8.11.3', 'P P FULL FULL FULL FULL FULL FULL E FULL FULL'],
    ['pg@8.0.3', 'P P P P P P P P P P FULL'],
    ['pg@8.4.2', 'P P FULL FULL FULL FULL FULL FULL E FULL FULL'],
    ['pg@7.18.2', 'P P P P P P P P P P E'],
    ['postgres.js', 'P P E O E ERR FULL FULL FULL FULL FULL'],
    ['prisma@6.19.0', 'O P O O E E O O O O O'],
    ['prisma-adapter-pg', 'P P FULL FULL FULL FULL FULL FULL E FULL FULL'],
    ['mikro-orm', '? P ? ? ? ? ? ? ? ? ?'],
    ['lib/pq@1.10.9', 'E P ERR ERR E CA CA FULL ERR ERR E'],
    ['lib/pq@1.12.3', 'E P O O E CA CA FULL ERR ERR E'],
    ['pgx@5.7.1', 'O P O O E CA CA FULL ERR ERR O'],
    ['go-pg', 'E P E E E ERR ERR ERR ERR ERR ERR'],
    ['pgdriver', 'E P E E E CA CA FULL ERR ERR E'],
    ['sqlx', 'O P P O E E CA FULL ERR ERR O'],
    ['tokio-postgres', '? P ERR ? ? ? ERR ERR ERR ERR ERR'],
    ['postgrex@0.21.1', '? ? ? ? ? ? ? ? ? ? FULL'],
    ['postgrex@0.17.5', '? ? ? ? ? ? ? ? ? ? E'],
    ['postgrex', '? ? ? ? ? ? ? ? ? ? ?'],
    ['vertx-pg-client', 'P P O O CA CA CA FULL ERR ERR P'],
  ])('%s', (driver, levels) => {
    const found = QUERIES.map((query) => readAs(driver, `postgres://h.acme-shop.io/d?${query}`).tls.level);
    expect(Object.fromEntries(QUERIES.map((query, index) => [query, found[index]]))).toEqual(
      Object.fromEntries(levels.split(' ').map((level, index) => [QUERIES[index], L[level]])),
    );
  });

  test.each<[string, string, TlsLevel]>([
    ['pg', 'sslmode=', 'none'],
    ['pg', 'SSLMODE=require', 'none'],
    ['pg', 'sslmode=Require', 'full'],
    ['pg', 'ssl=1', 'full'],
    ['pg', 'ssl=0', 'none'],
    ['pg', 'ssl=', 'none'],
    ['pg', 'ssl=no-verify', 'encrypted'],
    ['pg', 'ssl=false', 'broken'],
    ['pg', 'ssl=require', 'broken'],
    ['pg', 'sslmode=require&ssl=false', 'full'],
    ['pg', 'sslmode=disable&ssl=true', 'none'],
    ['pg', 'sslrootcert=/ca.pem', 'full'],
    ['pg', 'uselibpqcompat=true&sslmode=require', 'encrypted'],
    ['pg', 'uselibpqcompat=true&sslmode=prefer', 'encrypted'],
    ['pg', 'uselibpqcompat=true&sslmode=require&sslrootcert=/ca.pem', 'ca'],
    ['pg', 'uselibpqcompat=true&sslmode=verify-ca', 'broken'],
    ['pg', 'uselibpqcompat=true&sslmode=verify-ca&sslrootcert=/ca.pem', 'ca'],
    ['pg', 'uselibpqcompat=true&sslmode=verify-full', 'full'],
    ['pg', 'uselibpqcompat=true&sslmode=no-verify', 'full'],
    ['pg', 'uselibpqcompat=true&sslmode=disable', 'none'],
    ['pg@8.0.3', 'ssl=no-verify', 'none'],
    ['pg@8.4.2', 'ssl=require', 'full'],
    ['knex', 'uselibpqcompat=true&sslmode=require', 'full'],
    ['ruby-pg', 'ssl=false', 'broken'],
    ['postgres.js', 'sslmode=require&uselibpqcompat=true', 'broken'],
    ['pg', 'sslmode=${MODE}', 'unknown'],
    ['pg', 'sslmode=${MODE:-require}', 'full'],
    ['pg', 'sslmode=require&${MORE}', 'unknown'],
    ['pg', 'sslmode=disable&${MORE}', 'none'],
    ['pg', '${MORE}', 'unknown'],
    ['postgres.js', 'ssl=require', 'encrypted'],
    ['postgres.js', 'ssl=false', 'none'],
    ['postgres.js', 'ssl=0', 'full'],
    ['postgres.js', 'sslmode=disable&ssl=require', 'none'],
    ['postgres.js', 'sslmode=require&sslrootcert=system', 'full'],
    ['prisma@5.0.0', 'sslmode=require&sslaccept=strict', 'full'],
    ['prisma@5.0.0', 'sslmode=require&sslaccept=accept_invalid_certs', 'encrypted'],
    ['prisma@5.0.0', 'sslaccept=strict', 'opportunistic'],
    ['prisma@5.0.0', 'sslmode=verify-full&sslaccept=strict', 'opportunistic'],
    ['prisma@7.1.0', 'sslmode=require', 'unknown'],
    ['pgx', 'sslmode=disable&sslrootcert=system', 'full'],
    ['pgx', 'sslmode=require&sslrootcert=${CA}', 'ca'],
    ['sqlx', 'ssl-mode=require', 'encrypted'],
    ['sqlx', 'ssl-mode=verify-full', 'full'],
    ['asyncpg', 'ssl=require', 'unknown'],
    ['postgrex@0.21.0', 'ssl=false', 'none'],
    ['postgrex@0.21.0', 'ssl=true&sslmode=disable', 'full'],
  ])('%s: %s', (driver, query, level) => {
    expect(readAs(driver, `postgresql://h.acme-shop.io/d?${query}`).tls.level).toBe(level);
  });
});

describe('Npgsql by version', () => {
  test.each<[string, string, TlsLevel]>([
    ['npgsql@5.0.18', '', 'none'],
    ['npgsql@5.0.18', 'SSL Mode=Prefer', 'opportunistic'],
    ['npgsql@5.0.18', 'SSL Mode=Require', 'full'],
    ['npgsql@5.0.18', 'SSL Mode=Require;Trust Server Certificate=true', 'encrypted'],
    ['npgsql@6.0.11', '', 'opportunistic'],
    ['npgsql@6.0.11', 'SSL Mode=Require', 'broken'],
    ['npgsql@7.0.0', 'SSL Mode=Require;TrustServerCertificate=True', 'encrypted'],
    ['npgsql@7.0.0', 'SSL Mode=VerifyFull', 'full'],
    ['npgsql@8.0.3', 'SSL Mode=Require', 'encrypted'],
    ['npgsql@8.0.3', 'SSL Mode=Require;Trust Server Certificate=true', 'encrypted'],
    ['npgsql', 'SSL Mode=VerifyCA', 'ca'],
  ])('%s: %s', (driver, mode, level) => {
    const fact = readAs(driver, `Host=db.acme-shop.io;Database=shop;Username=app;${mode}`);
    expect(fact.driver).toBe('npgsql');
    expect(fact.tls.level).toBe(level);
  });
});

describe('PG* variables', () => {
  test.each<[string, string | null, TlsLevel]>([
    ['pg', null, 'none'],
    ['pg', 'disable', 'none'],
    ['pg', 'allow', 'none'],
    ['pg', 'bogus', 'none'],
    ['pg', 'require', 'full'],
    ['pg', 'no-verify', 'encrypted'],
    ['pg@7.18.2', 'require', 'encrypted'],
    ['lib/pq@1.10.0', null, 'encrypted'],
    ['pgx', 'require', 'encrypted'],
    ['sqlx', 'allow', 'none'],
    ['asyncpg', null, 'opportunistic'],
    ['postgres.js', 'require', 'encrypted'],
    ['psycopg2', 'verify-full', 'full'],
  ])('%s with PGSSLMODE=%s', (driver, mode, level) => {
    const variables = {
      PGHOST: { value: 'db.acme-shop.io', at: onOneLine },
      ...(mode === null ? {} : { PGSSLMODE: { value: mode, at: onOneLine } }),
    };
    const fact = connectionFromVariables(variables, { ...meta(), drivers: [candidate(driver)] });
    expect(fact?.tls.level).toBe(level);
  });
});

describe('several drivers', () => {
  test('the weakest reading counts, and the others are named', () => {
    const fact = readAs('pg@8.13.0 postgres.js', 'postgres://h.acme-shop.io/d?sslmode=require');
    expect(fact).toMatchObject({
      driver: 'postgres.js',
      tls: { level: 'encrypted' },
      alternatives: [{ driver: 'pg', version: '8.13.0', level: 'full' }],
    });
  });

  test('those that agree need not be named', () => {
    const fact = readAs('psycopg2 asyncpg', 'postgres://h.acme-shop.io/d?sslmode=require');
    expect(fact.driver).toBe('psycopg2');
    expect(fact.alternatives).toBeUndefined();
  });

  test('a driver that does not read the form is none of them', () => {
    expect(readAs('pg', 'host=db.acme-shop.io user=app dbname=shop sslmode=require')).toMatchObject({
      driver: 'libpq',
      tls: { level: 'encrypted' },
    });
    expect(readAs('npgsql', 'postgres://h.acme-shop.io/d').driver).toBe('libpq');
    expect(readAs('pg', 'jdbc:postgresql://h.acme-shop.io/d?sslmode=require').driver).toBe('pgjdbc');
    expect(readAs('pg', 'postgresql+asyncpg://h.acme-shop.io/d').driver).toBe('asyncpg');
  });

  test('libpq’s words for what it refuses are libpq’s alone', () => {
    expect(readAs('pg', 'postgres://h.acme-shop.io/d?sslmode=bogus').error).toBeNull();
    expect(readAs('psycopg2', 'postgres://h.acme-shop.io/d?sslmode=bogus').error).toContain('sslmode');
    expect(readAs('go-pg', 'postgres://h.acme-shop.io/d?sslmode=bogus').error).toBe(
      "pg: sslmode 'bogus' is not supported",
    );
  });

  test('a socket is never encrypted', () => {
    expect(readAs('pgx', 'host=/run/postgresql user=app dbname=shop sslmode=require').tls.level).toBe('none');
  });
});

describe('parameters that a driver passes over', () => {
  test.each<[string, string, string, string | null]>([
    ['postgrex@0.20.0', 'sslmode=require', 'sslmode', 'ssl'],
    ['mikro-orm', 'sslmode=require', 'sslmode', 'driverOptions'],
    ['prisma@6.0.0', 'ssl=true', 'ssl', 'sslmode=require&sslaccept=strict'],
    ['postgres.js', 'sslmode=require&channel_binding=require', 'channel_binding', null],
    ['prisma-adapter-pg', 'sslaccept=strict', 'sslaccept', 'sslmode'],
    ['rails', 'ssl=true', 'ssl', 'sslmode'],
    ['sqlx', 'ssl=true', 'ssl', 'sslmode'],
  ])('%s: %s', (driver, query, parameter, suggestion) => {
    expect(readAs(driver, `postgres://h.acme-shop.io/d?${query}`).oddities).toMatchObject([
      { parameter, kind: 'ignored', suggestion },
    ]);
  });

  test.each([
    ['sqlx', 'ssl-mode=require&ssl-root-cert=/ca.pem'],
    ['pg', 'uselibpqcompat=true&sslmode=require'],
    ['prisma@6.0.0', 'sslmode=require&sslaccept=strict&sslcert=/ca.pem&connection_limit=5'],
  ])('%s reads all of %s', (driver, query) => {
    expect(readAs(driver, `postgres://h.acme-shop.io/d?${query}`).oddities).toEqual([]);
  });
});

describe('the tables', () => {
  test('every driver and package stands in one place', () => {
    const ids = DRIVERS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const packages = DRIVERS.flatMap((driver) => driver.packages.map(({ ecosystem, name }) => `${ecosystem}:${name}`));
    expect(packages.filter((name, index) => packages.indexOf(name) !== index)).toEqual([]);
    for (const id of ids) expect(driverOf(id)?.id).toBe(id);
    expect(driverOfPackage('npm', 'pg')?.id).toBe('pg');
    expect(driverOfPackage('gem', 'pg')?.id).toBe('ruby-pg');
  });

  test.each(DRIVERS.map((driver) => [driver.id, driver] as const))(
    '%s: newest version first, every row with its source',
    (_, driver) => {
      const since = driver.versions.map((version) => version.since);
      expect(since.at(-1)).toBeNull();
      const numbers = since.slice(0, -1).map((text) => parseVersion(text ?? '') ?? []);
      expect(numbers).toEqual(numbers.toSorted((a, b) => compareVersions(b, a)));
      expect(driver.forms.length).toBeGreaterThan(0);
      for (const version of driver.versions) {
        expect(version.roots).not.toBe('');
        for (const row of version.rows) expect(row.source).toMatch(/\S{4}/);
        // What cannot be put down to one message is not called an error.
        for (const row of version.rows) expect(row.level === 'broken').toBe(row.error !== undefined);
      }
      for (const id of driver.wraps ?? []) expect(driverOf(id)).toBeDefined();
    },
  );

  test.each([
    ['8.0.3', '8.0'],
    ['8.1', '8.1 to 8.4'],
    ['8.15.0', '8.5 and newer'],
    ['9.1', '8.5 and newer'],
    ['6.4.2', '7 and older'],
  ])('pg %s is read as %s', (version, label) => {
    const driver = driverOf('pg');
    expect(driver === undefined ? null : versionOf(driver, parseVersion(version)).label).toBe(label);
  });

  test.each([
    ['v1.12.3', '1.12.3'],
    ['42.7.13', '42.7.13'],
    ['8.0.0-rc.1', '8.0.0'],
    ['=7', '7'],
    ['latest', null],
    ['', null],
  ])('version %s', (text, expected) => {
    const version = parseVersion(text);
    expect(version === null ? null : versionText(version)).toBe(expected);
  });
});
