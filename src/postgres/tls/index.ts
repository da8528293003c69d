import { asyncpg } from './asyncpg.ts';
import { bun } from './bun.ts';
import type { Driver, DriverVersion, Ecosystem } from './driver.ts';
import { goPg } from './go-pg.ts';
import { type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';
import { libPq } from './lib-pq.ts';
import {
  doctrine,
  laravel,
  libpq,
  otherLibpqs,
  otherPsycopgs,
  pdo,
  psycopg,
  psycopg2,
  rails,
  rubyPg,
  sequel,
} from './libpq-family.ts';
import { mikroOrm } from './mikro-orm.ts';
import { neon } from './neon.ts';
import { knex, nodePostgres } from './node-postgres.ts';
import { npgsql } from './npgsql.ts';
import { pg8000 } from './pg8000.ts';
import { pgjdbc } from './pgjdbc.ts';
import { pgx } from './pgx.ts';
import { postgresJs } from './postgres-js.ts';
import { postgrex } from './postgrex.ts';
import { prisma, prismaAdapterPg } from './prisma.ts';
import { r2dbc } from './r2dbc.ts';
import { sqlx } from './sqlx.ts';
import { tokioPostgres } from './tokio-postgres.ts';
import { compareVersions, parseVersion, type Version } from './versions.ts';
import { vertx } from './vertx.ts';

/** Every driver that is known, in the order of the documentation. A new one is a new file here and its line in this list. */
export const DRIVERS: readonly Driver[] = [
  libpq,
  psycopg2,
  psycopg,
  ...otherPsycopgs,
  asyncpg,
  pg8000,
  nodePostgres,
  knex,
  postgresJs,
  prisma,
  prismaAdapterPg,
  mikroOrm,
  neon,
  pgjdbc,
  r2dbc,
  vertx,
  npgsql,
  libPq,
  pgx,
  goPg,
  bun,
  sqlx,
  tokioPostgres,
  postgrex,
  rubyPg,
  rails,
  sequel,
  pdo,
  laravel,
  doctrine,
  ...otherLibpqs,
];

const BY_ID: ReadonlyMap<string, Driver> = new Map(DRIVERS.map((driver) => [driver.id, driver]));

const BY_PACKAGE: ReadonlyMap<string, Driver> = new Map(
  DRIVERS.flatMap((driver) => driver.packages.map(({ ecosystem, name }) => [`${ecosystem}:${name}`, driver] as const)),
);

/** A driver by the name that facts give it; undefined for one that is not known. */
export function driverOf(id: string): Driver | undefined {
  return BY_ID.get(id);
}

/** The driver that a package is or brings; undefined for any other package. */
export function driverOfPackage(ecosystem: Ecosystem, name: string): Driver | undefined {
  return BY_PACKAGE.get(`${ecosystem}:${name}`);
}

/** Whether libpq reads the driver's parameters in the end. */
export function isLibpq(id: string): boolean {
  return BY_ID.get(id)?.libpq === true;
}

/** What a driver of that version means by its parameters: the newest where the version is not known. */
export function versionOf(driver: Driver, version: Version | null): DriverVersion {
  if (version === null) return driver.versions[0];
  for (const one of driver.versions) {
    const since = one.since === null ? null : parseVersion(one.since);
    if (since === null || compareVersions(version, since) >= 0) return one;
  }
  return driver.versions[0];
}

/** What a driver makes of its parameters; unknown for a driver that is not known. */
export function readTls(id: string, parameters: TlsParameters): TlsIntent {
  const driver = BY_ID.get(id);
  if (driver === undefined) return { ...UNKNOWN_DEFAULT, stated: parameters.written('sslmode') };
  return versionOf(driver, parameters.version).read(parameters);
}
