import type { PoolFact } from '../facts.ts';
/** Numbers by which a library is told that its pool has no bound; others of them it refuses, or passes over. */
export type Endless = 'zero' | 'negative' | 'not-positive';
/** The names under which a connection's parameters and positions bound its pool. */
export declare function isPoolKey(keyword: string): boolean;
/**
 * What a number makes of a pool: its bound, or none. null where the library refuses it or does something else with it, and where
 * it is no number.
 */
export declare function poolOfNumber(text: string, endless?: Endless): PoolFact | null;
/**
 * What a parameter of a connection string says of the pool; null where this driver's library does not read it. Where it is not
 * known what reads the string, any name will do.
 */
export declare function poolOfParameter(keyword: string, value: string, driver: string): PoolFact | null;
