/** An identifier, which is never longer than so many bytes: the rest is cut off (truncate_identifier, GUC_IS_NAME). */
export declare function clipName(text: string): string;
/**
 * A comma-separated list of identifiers (SplitIdentifierString of varlena.c): words without blanks, lower-cased, or anything in
 * double quotes, a quote in it doubled, each clipped as identifiers are. Empty words and a comma at the end are errors (null); an
 * empty text is an empty list. With `verbatim` no word is lower-cased or clipped (SplitGUCList).
 */
export declare function splitIdentifiers(text: string, verbatim?: boolean): readonly string[] | null;
