import type { ConnectionFact, TlsLevel } from '../../facts.ts';
import type { RelatedOrigin } from '../../findings.ts';
/** A driver with its version, as people call it: `node-postgres (pg) 8.13.0`. */
export declare function driverWords(driver: string, version: string | null | undefined): string;
export declare function readerWords({ driver, driverVersion }: ConnectionFact): string;
/** What to write so that the connection's driver checks chain and name. */
export declare function fullWords({ driver, driverVersion, positions }: ConnectionFact): string;
/** What a level is, as the end of a sentence. */
export declare function levelWords(level: TlsLevel): string;
/** Other drivers of the project that make something else of the same words, as a sentence of its own; empty without any. */
export declare function otherReaders({ alternatives }: ConnectionFact): string;
/** The line that tells the driver. */
export declare function driverPlace({ driverOrigin }: ConnectionFact): readonly RelatedOrigin[];
