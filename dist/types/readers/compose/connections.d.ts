import type { ConnectionFact } from '../../facts.ts';
import type { DriverCandidate } from '../../postgres/conninfo/types.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import type { Located } from '../containers/located.ts';
import type { Variable } from '../containers/variables.ts';
export interface ConnectionOwner {
    /** null for text that no service runs with, such as a build's arguments. */
    readonly workload: string | null;
    readonly major: PgMajor;
    /** What may read the connections, where the image is built from a directory of the tree. */
    readonly drivers: readonly DriverCandidate[];
}
/** The connections that an environment states: each connection string, and the PG* variables as one. */
export declare function environmentConnections(variables: ReadonlyMap<string, Variable>, owner: ConnectionOwner): ConnectionFact[];
/** The connection strings among the words of a command line, also within the words of `sh -c "…"`. */
export declare function commandConnections(words: readonly Located[], owner: ConnectionOwner): ConnectionFact[];
