/** Whether a masked word holds something that a template fills in. */
export declare function isMasked(word: string): boolean;
/** Whether a masked word is nothing but control. */
export declare function isControlOnly(word: string): boolean;
/** How many characters of control a masked word begins with, if there is no more of it further on; else 0. */
export declare function leadingControl(word: string): number;
/** How many characters of control a masked word ends with, if there is none before; else 0. */
export declare function trailingControl(word: string): number;
export declare function isShellVariable(word: string): boolean;
/**
 * The text with every placeholder (`{{ x }}`, `<%= x %>`, `${X}`, `$(X)`, `%X%`, `__X__`, `@@X@@`, `@X@`, `%(x)s`) and every
 * template control (`{% if %}`, `<% end %>`, `{{- range }}`, `%{ for }`) replaced by as many marks, so that blanks, quotes
 * and line feeds within them part no words. The same string where there is nothing of that kind.
 */
export declare function maskTemplates(text: string): string;
