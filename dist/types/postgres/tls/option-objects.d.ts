import { type TlsIntent } from './intent.ts';
import type { Version } from './versions.ts';
/**
 * What a program gives a driver for TLS besides a connection string, flattened: `ssl` -> true, `ssl.rejectUnauthorized` ->
 * false. An object itself has the value `{}`.
 */
export interface TlsWord {
    readonly key: string;
    /** As the program states it; the source's own words where it is no literal. */
    readonly value: string;
    readonly type: 'boolean' | 'text' | 'object' | 'null' | 'unknown';
}
/** What is stated, and by which of the words. */
export type WordIntent = TlsIntent & {
    readonly key: string;
};
/**
 * What a driver makes of its own option for TLS; null where nothing is said by it, or where the driver has none. `driver` is
 * the name of a driver, or of what reads the option before it (`drizzle-kit`, `dj-database-url`); without words it is asked what
 * its options mean that say nothing. `version` is the driver's, null where it is not known; `mode` the `sslmode` beside the
 * option, empty where nothing is said, null where it is not known.
 */
export declare function readTlsWords(driver: string, words: readonly TlsWord[], version?: Version | null, mode?: string | null): WordIntent | null;
