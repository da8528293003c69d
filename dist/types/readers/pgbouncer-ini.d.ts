/** A line of pgbouncer.ini that says something. Offsets in the text; `end` without the blanks after it. */
export interface IniLine {
    readonly kind: 'section' | 'assignment' | 'include';
    /** The section, or the key before `=`; empty for `%include`. */
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly valueStart: number;
    readonly valueEnd: number;
}
/**
 * The lines of a PgBouncer configuration in order. A comment starts a line with `#` or `;`; a value reaches to the end of its
 * line. Lines that PgBouncer could not read (tags of a template, for one) are passed over.
 */
export declare function iniLines(text: string): Iterable<IniLine>;
