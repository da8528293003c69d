import type { ConnectionFact } from '../../facts.ts';
import type { ConnectionMeta } from '../../postgres/conninfo/types.ts';
import { type NamedText } from './key-sets.ts';
/**
 * The connections of one environment: variables that belong together, PG* variables, and URLs with what stands beside them; with
 * `strings` each other connection string too, where nobody else finds them.
 */
export declare function connectionsOfEnvironment(variables: readonly NamedText[], meta: Omit<ConnectionMeta, 'name'>, strings?: boolean): readonly ConnectionFact[];
