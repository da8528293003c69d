import type { Model } from '../../deployment/model.ts';
import type { IdentMappingFact } from '../../facts.ts';
import { type PgMajor } from '../../postgres/versions.ts';
/** A line of a user name map, and the version of the server that reads it. */
export interface IdentMapping {
    readonly fact: IdentMappingFact;
    readonly major: PgMajor;
}
/** Every mapping in the order of its file: those of servers, then those of files that are no known server's. */
export declare function identMappings(model: Model): readonly IdentMapping[];
