import type { StoreKey } from '../../facts.ts';
/** Whose key or certificate a Secret or ConfigMap holds, by its name: nobody's where that does not name PostgreSQL. */
export declare function storeOwner({ name, key }: StoreKey): 'server' | 'client' | null;
/** A Secret or ConfigMap as messages may show it. */
export declare function storeWords({ kind, name }: StoreKey): string;
