import type { Fact } from '../facts.ts';
import { type PgMajor } from '../postgres/versions.ts';
import type { Server } from './model.ts';
import type { PolicyZones } from './zones.ts';
/** What the policy says of the deployment. */
export interface ServerOptions {
    /** The version where no image tag says it; null for the newest known. */
    readonly major: PgMajor | null;
    readonly zones: PolicyZones;
}
/** Facts to servers: one for each workload that is one, then one for each HBA file and each settings file that is left. */
export declare function buildServers(facts: readonly Fact[], options: ServerOptions): readonly Server[];
/**
 * Path of a configuration file -> major of the image that it is mounted into, for files that are read after the compose files.
 * Of several images the newest counts.
 */
export declare function majorHints(facts: readonly Fact[]): ReadonlyMap<string, PgMajor>;
