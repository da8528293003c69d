/** What of a language's lexical rules decides where its string literals and comments are. */
export interface Language {
    readonly lineComments: readonly string[];
    readonly blockComments: readonly (readonly [open: string, close: string])[];
    /** Quotes of literals that end on their line. */
    readonly quotes: string;
    /** Quotes of literals that go over lines, longest first. */
    readonly longQuotes: readonly string[];
    /** Long quotes within which a backslash means nothing. */
    readonly rawQuotes: string;
    /** Letters before a quote that make a backslash mean nothing: `r"…"`, `@"…"`. */
    readonly rawPrefix: RegExp | null;
    /** A quote is written twice within a literal, and backslashes mean nothing. */
    readonly doubled: boolean;
}
/** The lexical rules of a file by its extension; C's where the extension is not known. */
export declare function languageOf(extension: string): Language;
