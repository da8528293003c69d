/** The texts of `pg_regerror` that an expression can provoke, by the names of `regex.h`. */
export const REGEX_ERRORS = {
  REG_BADPAT: 'invalid regexp (reg version 0.8)',
  REG_ECOLLATE: 'invalid collating element',
  REG_ECTYPE: 'invalid character class',
  REG_EESCAPE: 'invalid escape \\ sequence',
  REG_ESUBREG: 'invalid backreference number',
  REG_EBRACK: 'brackets [] not balanced',
  REG_EPAREN: 'parentheses () not balanced',
  REG_EBRACE: 'braces {} not balanced',
  REG_BADBR: 'invalid repetition count(s)',
  REG_ERANGE: 'invalid character range',
  REG_BADRPT: 'quantifier operand invalid',
  REG_BADOPT: 'invalid embedded option',
  REG_ETOOBIG: 'regular expression is too complex',
} as const;

/** Ends the reading of an expression at its first error; never leaves this room. */
export class RegexError extends Error {
  readonly code: keyof typeof REGEX_ERRORS;

  constructor(code: keyof typeof REGEX_ERRORS) {
    super(REGEX_ERRORS[code]);
    this.code = code;
  }
}
