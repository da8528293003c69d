import type { TlsLevel } from '../../facts.ts';
/** The levels that say how well a line is protected, weakest first. `broken` and `unknown` have no rank. */
export declare const LEVELS: readonly TlsLevel[];
/**
 * Whether a client protects its line at least as well as `minimum` asks: `may` where its level is unknown; a broken client
 * never sends anything, so it does not fall short.
 */
export declare function reaches(level: TlsLevel, minimum: TlsLevel): 'yes' | 'no' | 'may';
