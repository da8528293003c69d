import type { ConnectionFact, TlsLevel } from '../../facts.ts';
import type { RelatedOrigin } from '../../findings.ts';
import { driverOf } from '../../postgres/tls/index.ts';

/** A driver with its version, as people call it: `node-postgres (pg) 8.13.0`. */
export function driverWords(driver: string, version: string | null | undefined): string {
  const title = driverOf(driver)?.title ?? driver;
  return version === null || version === undefined ? title : `${title} ${version}`;
}

export function readerWords({ driver, driverVersion }: ConnectionFact): string {
  return driverWords(driver, driverVersion);
}

/** What to write so that the connection's driver checks chain and name. */
export function fullWords({ driver, driverVersion, positions }: ConnectionFact): string {
  if (driver === 'asyncpg' && Object.hasOwn(positions, 'ssl')) return 'ssl=verify-full';
  // Up to version 6 MikroORM goes through Knex.
  if (driver === 'mikro-orm' && /^[1-6]\./.test(driverVersion ?? ''))
    return 'driverOptions: { connection: { ssl: true } }';
  return driverOf(driver)?.full ?? 'sslmode=verify-full';
}

/** What a level is, as the end of a sentence. */
export function levelWords(level: TlsLevel): string {
  switch (level) {
    case 'none':
      return 'plaintext';
    case 'opportunistic':
      return 'TLS only where the server offers it, and nothing checked';
    case 'encrypted':
      return 'TLS with nothing checked';
    case 'ca':
      return 'TLS with the chain checked, but not the name';
    case 'full':
      return 'TLS with chain and name checked';
    case 'broken':
      return 'no connection at all';
    default:
      return 'something that cannot be told from here';
  }
}

/** Other drivers of the project that make something else of the same words, as a sentence of its own; empty without any. */
export function otherReaders({ alternatives = [] }: ConnectionFact): string {
  const words = alternatives.map(
    ({ driver, version, level }) => `${driverWords(driver, version)} makes ${levelWords(level)} of it`,
  );
  return words.length === 0 ? '' : ` The project has other drivers, too: ${words.join('; ')}.`;
}

/** The line that tells the driver. */
export function driverPlace({ driverOrigin }: ConnectionFact): readonly RelatedOrigin[] {
  return driverOrigin === undefined ? [] : [{ ...driverOrigin, message: 'the driver is named here' }];
}
