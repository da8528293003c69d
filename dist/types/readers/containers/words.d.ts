import type { Located } from './located.ts';
/**
 * Words of a command line: blanks separate, quotes join, a backslash takes the next character as it is; an unclosed quote
 * reaches to the end. With `script` it is a shell's text, not compose's: control operators and line ends stand as words of
 * their own (`;`, `&&`, …) and comments are left out.
 */
export declare function splitWords(line: Located, script: boolean): Located[];
