/**
 * A comma-separated list of identifiers (SplitIdentifierString of varlena.c): words without blanks, lower-cased, or anything in
 * double quotes, a quote in it doubled. Empty words and a comma at the end are errors (null); an empty text is an empty list.
 * With `keepCase` no word is lower-cased (SplitGUCList).
 */
export declare function splitIdentifiers(text: string, keepCase?: boolean): readonly string[] | null;
