/**
 * Certificates for the examples of rules, made with openssl. Each signed itself; their keys were never kept.
 */
/** For `db`, valid for ever. */
export declare const RIGHT: string;
/** For `localhost`, valid for ever. */
export declare const ELSEWHERE: string;
/** For `db`, valid in 2020. */
export declare const EXPIRED: string;
/** For `db`, with a key of 1024 bits. */
export declare const WEAK: string;
/** Of an authority that signed none of the others. */
export declare const AUTHORITY: string;
