/**
 * Whether a regular expression of plain characters, `.*` and `.+` alone, with `^` and `$` at its ends, matches somewhere in a
 * text; null for other expressions. In time linear in both: what is answered here needs no matcher.
 */
export declare function matchesPlainPattern(pattern: string, subject: string): boolean | null;
