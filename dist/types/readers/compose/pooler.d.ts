import type { PoolerFact } from '../../facts.ts';
import type { Variable } from '../containers/variables.ts';
/** What a PgBouncer container's environment says of its configuration, settings under pgbouncer.ini's names. */
export declare function poolerSettings(variables: ReadonlyMap<string, Variable>): PoolerFact['settings'];
