/**
 * The encoding of a name, in PostgreSQL's spelling; null for none (pg_char_to_encoding of encnames.c: of the name only its
 * ASCII letters and digits count). `UNICODE`, spelt so, stays what it is.
 */
export declare function encodingNamed(text: string): string | null;
