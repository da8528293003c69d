import type { ConnectionFact } from '../../facts.ts';
import type { ConnectionMeta } from '../../postgres/conninfo/types.ts';
import { type Variable } from '../containers/variables.ts';
import type { NamedText } from '../frameworks/key-sets.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
import type { TreeMap } from '../frameworks/tree-node.ts';
import { type Stores } from './stores.ts';
/** What a container is given under a name. */
export interface Given {
    readonly variable: Variable;
    readonly named: NamedText;
    /** The ConfigMap or Secret of another file that it comes from. */
    readonly store: string | null;
}
/** Where ConfigMaps and Secrets are looked up: in the file, and beside it where the file does not have them. */
export interface Shelves {
    readonly own: Stores;
    readonly beside: () => Stores;
}
/** The shelves of a file; those beside it are looked through when first asked for. */
export declare function shelvesOf(own: Stores, file: PlatformFile): Shelves;
/** What a container is given: of `envFrom`, then of `env`, of which each name counts last. */
export declare function variablesOf(container: TreeMap, { own, beside }: Shelves, file: PlatformFile): ReadonlyMap<string, Given>;
/** The connections of what a container is given, but for those that a ConfigMap or Secret of another file makes alone. */
export declare function connectionsOfGiven(given: ReadonlyMap<string, Given>, meta: Omit<ConnectionMeta, 'name'>): readonly ConnectionFact[];
