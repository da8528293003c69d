import type { Expression, Span } from './expression.ts';
/** libpq's word for a constant of an enumeration: `SslMode.VerifyFull`, `SSLMode.VERIFY_FULL`. */
export declare function modeOf(path: string): string | null;
/**
 * The strongest of several modes of TLS, one of which holds when the program runs: whichever it is, the connection is worth no more.
 * Null where one of them is not known, and where one checks all there is and another does not: then nothing is certain.
 */
export declare function strongestMode(expression: Expression, reduce: (one: Expression) => Expression): (Span & {
    readonly mode: string;
}) | null;
