/** How the marks of Helm, Jinja, ERB and their like end that may span lines, when nothing but blanks is before them. */
export declare const CLOSING: Readonly<Record<string, string>>;
/** `indexOf`, or the length of the text, for rising offsets: what was found is remembered, so that all calls take linear time. */
export declare function nextOf(text: string, what: string, from: number, found: Map<string, number>): number;
