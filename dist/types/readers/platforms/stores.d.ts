import type { Fact } from '../../facts.ts';
import type { Located, TextSource } from '../containers/located.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
import type { TreeMap } from '../frameworks/tree-node.ts';
/** ConfigMaps and Secrets by `KIND/NAME`. */
export type Stores = ReadonlyMap<string, ReadonlyMap<string, Located>>;
/** The ConfigMaps and Secrets of a file, values of a Secret's `data` decoded. */
export declare function storesOf({ documents, text, source, }: {
    readonly documents: readonly TreeMap[];
    readonly text: string;
    readonly source: TextSource;
}): Stores;
/** Names of what belongs to PostgreSQL. */
export declare const OF_POSTGRES: RegExp;
/** Passwords of roles in Secrets and ConfigMaps: by their key, or in one that is named after PostgreSQL. */
export declare function storedPasswords(stores: Stores): Iterable<Fact>;
/**
 * The ConfigMaps and Secrets that the files of the same directory describe, and those that its kustomization makes of literals. A
 * name that two files give to different ones stands for neither.
 */
export declare function neighbouringStores({ path, context }: Pick<PlatformFile, 'path' | 'context'>): Stores;
/** What a kustomization makes of `literals` (kustomize, api/types/generatorargs.go, kvpairsources.go). */
export declare function generatedStores({ documents, text, source, }: Parameters<typeof storesOf>[0]): Iterable<readonly [string, ReadonlyMap<string, Located>]>;
