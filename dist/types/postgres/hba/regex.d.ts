/**
 * What PostgreSQL's regular expression compiler says of an expression that is plainly wrong; null where it would accept it or
 * where telling needs the whole compiler (escapes, brackets, options are left alone). Texts of `regerrs.h`.
 */
export declare function regexError(expression: string): string | null;
