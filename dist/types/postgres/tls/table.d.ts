import type { TlsLevel } from '../../facts.ts';
import type { Form, ReadTls } from './intent.ts';
/** What a row asks of a keyword's value. */
export type Want = 
/** This text, or one of these, to the letter. */
string | readonly string[]
/** A text that ends so; or any but these, stated and not empty. */
 | {
    readonly ends: string;
} | {
    readonly not: readonly string[];
}
/** A word that no template is taken to fill in, such as `system` for the path of a file. */
 | {
    readonly literally: string;
};
/** Stated with a value, whatever it is. */
export declare const SAID: {
    readonly not: readonly [];
};
/** Not stated, or stated and empty. */
export declare const UNSAID: {
    readonly unsaid: true;
};
type Condition = Want | typeof UNSAID;
/** One row of a driver's table: what its parameters say, and what the driver makes of it. The first row that fits counts. */
export interface TlsRow {
    /** Keyword -> what its value has to be; keywords that are not named do not matter. */
    readonly when: Readonly<Record<string, Condition>>;
    /** The forms that the row is for; all forms of the driver by default. */
    readonly form?: readonly Form[];
    readonly level: TlsLevel;
    /** The driver's message where it refuses, with `{keyword}` for the value of one. */
    readonly error?: string;
    /** A clause for people, for what one would not expect: "… : the driver passes over `sslmode`". */
    readonly because?: string;
    /** The manual's page, or source file and function (with the version that was read). */
    readonly source: string;
}
export interface TableOptions {
    /** Keywords that state what is wanted, the most telling first; `sslmode` and `ssl` by default. */
    readonly stating?: readonly string[];
    /** Other names that the driver has for a keyword. */
    readonly aliases?: Readonly<Record<string, string>>;
    /** Values as the driver compares them, for drivers that take them in any case. */
    readonly normalise?: (value: string) => string;
}
/**
 * A driver's reading from its rows. The first row that fits decides; where a value is filled in elsewhere, every row that may
 * fit is asked, and the level is unknown unless all of them agree. Parameters that no row fits are unknown.
 */
export declare function tableReader(rows: readonly TlsRow[], options?: TableOptions): ReadTls;
export {};
