/** The texts of `pg_regerror` that an expression can provoke, by the names of `regex.h`. */
export declare const REGEX_ERRORS: {
    readonly REG_BADPAT: 'invalid regexp (reg version 0.8)';
    readonly REG_ECOLLATE: 'invalid collating element';
    readonly REG_ECTYPE: 'invalid character class';
    readonly REG_EESCAPE: 'invalid escape \\ sequence';
    readonly REG_ESUBREG: 'invalid backreference number';
    readonly REG_EBRACK: 'brackets [] not balanced';
    readonly REG_EPAREN: 'parentheses () not balanced';
    readonly REG_EBRACE: 'braces {} not balanced';
    readonly REG_BADBR: 'invalid repetition count(s)';
    readonly REG_ERANGE: 'invalid character range';
    readonly REG_BADRPT: 'quantifier operand invalid';
    readonly REG_BADOPT: 'invalid embedded option';
    readonly REG_ETOOBIG: 'regular expression is too complex';
};
/** Ends the reading of an expression at its first error; never leaves this room. */
export declare class RegexError extends Error {
    readonly code: keyof typeof REGEX_ERRORS;
    constructor(code: keyof typeof REGEX_ERRORS);
}
