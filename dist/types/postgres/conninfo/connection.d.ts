import type { ConnectionFact, Position } from '../../facts.ts';
import type { ConnectionMeta, Locate, VariableText } from './types.ts';
/**
 * The main door: a decoded scalar value to a connection. `at` maps offsets in `text` to positions in the file. null when the
 * text is not a PostgreSQL connection string. Blanks around the string do not count.
 *
 * A placeholder's value is unknown; its default, where it states one (`${SSLMODE:-disable}`), decides the TLS level, and the
 * keyword is listed in `unknown` all the same. A text that is one placeholder with a connection string as its default is
 * read as that string, with a password of strength `default`.
 */
export declare function connectionFromText(text: string, at: Locate, meta: ConnectionMeta): ConnectionFact | null;
/**
 * A text that is known to be a connection string: as libpq reads it, to the letter, with its message where it refuses it;
 * forms that only other drivers read (JDBC, R2DBC, Npgsql, `postgresql+driver://`) as those do.
 */
export declare function connectionFromConninfo(written: string, at: Locate, meta: ConnectionMeta): ConnectionFact;
/**
 * The PG* variables of one environment (`PGHOST` -> its text) as one split connection, as libpq reads them; null when none
 * of them says where, or with what password, to connect. The fact stands at the first of `PGHOST`, … that is stated.
 */
export declare function connectionFromVariables(variables: Readonly<Record<string, VariableText>>, meta: ConnectionMeta): ConnectionFact | null;
/** What is wrong with values that stand apart, and where. */
export interface ValuesError {
    /** libpq's message. */
    readonly message: string;
    readonly position: Position;
}
/**
 * Values that stand apart, by libpq's keyword, as one split connection: variables, or the lines of a service. null when none of
 * them says where, or with what password, to connect, unless something is wrong with them. `openEnded` where what reads the
 * values may add others of its own.
 */
export declare function connectionFromValues(values: ReadonlyMap<string, VariableText>, meta: ConnectionMeta, error?: ValuesError | null, openEnded?: boolean): ConnectionFact | null;
