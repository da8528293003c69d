/** One assignment of a `.env` file. */
export interface DotenvEntry {
    readonly name: string;
    readonly nameSpan: {
        readonly start: number;
        readonly end: number;
    };
    /** Without quotes, escapes resolved; variables are left as they are. */
    readonly value: string;
    /** Offset in `value` -> offset in the file. */
    readonly map: (offset: number) => number;
    /** The raw value, without its quotes. */
    readonly span: {
        readonly start: number;
        readonly end: number;
    };
}
/**
 * The assignments of a `.env` file as dotenv libraries and `docker compose --env-file` read it: `export`, single, double
 * and back quotes over several lines, `#` comments on their own line or after a blank, `\n`, `\"` and `\\` in double quotes.
 * Lines that are no assignment are passed over.
 */
export declare function parseDotenv(text: string): readonly DotenvEntry[];
