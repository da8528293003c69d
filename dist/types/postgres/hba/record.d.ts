import type { ConnectionType, HbaRecordFact, Position } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { type HbaError } from './options.ts';
import type { AuthToken } from './tokens.ts';
/** What of the server besides its file decides how a record is read. */
export interface HbaServer {
    readonly major: PgMajor;
    /** The setting `ssl`. Where it is not known, `true`: records are then as good as they can be. */
    readonly ssl: boolean;
    /**
     * What `oauth_validator_libraries` lists, none where it is not set. Absent where that is not known: it is then taken to allow
     * what a record asks for.
     */
    readonly validators?: readonly string[];
}
/** A line as fields, each a list of words. */
export type AuthFields = readonly (readonly AuthToken[])[];
/** The columns of a record, everything of the fact but its place. */
export type HbaColumns = Pick<HbaRecordFact, 'type' | 'databases' | 'users' | 'address' | 'netmask' | 'method' | 'options' | 'error' | 'logError' | 'fatal' | 'record'>;
export declare function isConnectionType(text: string): text is ConnectionType;
/** The row of a line that the server refuses. Without `shown` the view has nulls only, and the log tells why. */
export declare function errorColumns(error: HbaError): HbaColumns;
/**
 * One line of pg_hba.conf as the server reads it: hba.c, `parse_hba_line`, with its checks in its order and the texts that
 * `pg_hba_file_rules` shows. The first error of a line is the one that is reported.
 */
export declare function parseHbaRecord(fields: AuthFields, server: HbaServer): HbaColumns;
export declare function placeOf({ line, column, endLine, endColumn }: Position): Position;
/** From the beginning of one place to the end of another. */
export declare function spanOf(first: Position, last: Position): Position;
