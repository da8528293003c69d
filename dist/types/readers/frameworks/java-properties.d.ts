/** A property of a `.properties` file. */
export interface JavaProperty {
    readonly key: string;
    /** Offset of the key in the file. */
    readonly keyStart: number;
    /** Decoded. */
    readonly value: string;
    /** Offset in `value` -> offset in the file, that past its end included. */
    readonly offsets: readonly number[];
    /** Counts the documents that Spring separates by `#---`. */
    readonly document: number;
}
/**
 * The properties of a text as java.util.Properties reads it (its method `load`): `=`, `:` or blanks end a key, a backslash at
 * the end of a line goes on with the next one, without what indents it, `\uXXXX` and the escapes of Java are decoded.
 */
export declare function parseProperties(text: string): readonly JavaProperty[];
