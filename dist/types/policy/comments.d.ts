import type { CommentStyle } from './comment-styles.ts';
/** A comment of a file: offsets of all of it, and the text between its delimiters. */
export interface Comment {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Offset at which `text` begins. */
    readonly textStart: number;
}
/**
 * The comments of a text, in order, in one pass. It knows of each language what it takes to tell a comment from a string,
 * not its whole grammar; a quote that is never closed costs the rest of its line.
 */
export declare function scanComments(text: string, style: CommentStyle): Comment[];
