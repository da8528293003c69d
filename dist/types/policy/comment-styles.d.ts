/** Where a line comment may begin: anywhere outside strings, after white space or at the line's start, or only there. */
type Place = 'anywhere' | 'spaced' | 'line-start';
export interface LineComment {
    readonly open: string;
    readonly place: Place;
}
interface BlockComment {
    readonly open: string;
    readonly close: string;
}
export interface StringForm {
    readonly open: string;
    readonly close: string;
    /** Whether a backslash takes its meaning from the next character. */
    readonly escapes: boolean;
    /** Other strings end with their line at the latest, so that a stray quote costs one line and not the file. */
    readonly multiline: boolean;
    /** `value`: a quote within a word or after one is an ordinary character, as in YAML. */
    readonly at: 'anywhere' | 'value';
}
/** How a language writes comments, and the strings in which a comment's opener means nothing. */
export interface CommentStyle {
    readonly lines: readonly LineComment[];
    readonly blocks: readonly BlockComment[];
    readonly strings: readonly StringForm[];
}
/** How comments are written in a file of this kind (see `--as`) and name; `#` where nothing says otherwise. */
export declare function commentStyleOf(path: string, kind: string): CommentStyle;
export {};
