import type { IdentMappingFact } from '../../facts.ts';
import { identAllows, loadedMappings } from '../../postgres/hba/ident-map.ts';
import type { Certainty, Memberships } from '../../postgres/memberships.ts';
import type { PgMajor } from '../../postgres/versions.ts';

/** Who somebody is outside of the database, and whom they ask to be in it. */
export interface MapQuestion {
  /** Empty: no map, the names have to be equal. */
  readonly map: string;
  readonly systemUser: string;
  readonly user: string;
}

/** Whether the maps that a server starts with let a system user be a database user. */
export function mapsTo(
  { map, systemUser, user }: MapQuestion,
  mappings: readonly IdentMappingFact[],
  major: PgMajor,
  memberships: Memberships,
): Certainty {
  const loaded = loadedMappings(mappings);
  return identAllows({
    ...{ major, map, mappings: loaded, systemUser },
    ...{ databaseUser: user, memberships, caseInsensitive: false },
  });
}
