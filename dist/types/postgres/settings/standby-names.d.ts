/**
 * Why a value of synchronous_standby_names is none, as the server's DETAIL has it; null for a good one. The grammar is that of
 * syncrep_scanner.l and syncrep_gram.y: a list of names (`*` is one, so is a number), or `[ANY | FIRST] number ( list )`.
 */
export declare function standbyNamesError(text: string): string | null;
