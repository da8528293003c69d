import type { Model } from '../../deployment/model.ts';
import type { IdentMappingFact } from '../../facts.ts';
import { DEFAULT_MAJOR, type PgMajor } from '../../postgres/versions.ts';

/** A line of a user name map, and the version of the server that reads it. */
export interface IdentMapping {
  readonly fact: IdentMappingFact;
  readonly major: PgMajor;
}

/** Every mapping in the order of its file: those of servers, then those of files that are no known server's. */
export function identMappings(model: Model): readonly IdentMapping[] {
  const owned = model.servers.flatMap((server) => server.ident.map((fact) => ({ fact, major: server.major })));
  const seen = new Set(owned.map(({ fact }) => fact));
  const loose = model.facts.flatMap((fact) =>
    fact.kind === 'ident-mapping' && !seen.has(fact) ? [{ fact, major: model.major ?? DEFAULT_MAJOR }] : [],
  );
  return [...owned, ...loose];
}
