import type { Parsed } from './types.ts';
/** A `Key=Value;` list that PostgreSQL's drivers read: by Npgsql, or by the ODBC driver. */
export interface ParsedAdo extends Parsed {
    readonly driver: 'npgsql' | 'psqlodbc';
}
/**
 * A `Key=Value;` list (DbConnectionStringBuilder: keys in any case and with blanks, values also in quotes), mapped to libpq's
 * keywords; null where nothing shows that it is PostgreSQL's, unless a program is known to hand it to Npgsql. `masked` is `text`
 * with its placeholders masked.
 */
export declare function parseAdo(text: string, masked: string, handed?: boolean): ParsedAdo | null;
