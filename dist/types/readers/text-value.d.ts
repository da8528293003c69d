/** A string of a language of configuration. Offsets are those of the text within its quotes; `verbatim`: nothing in it is escaped. */
export interface TextValue {
    readonly type: 'text';
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly verbatim: boolean;
}
