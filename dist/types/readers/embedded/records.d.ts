import type { HbaRecordFact, Position } from '../../facts.ts';
import type { PgMajor } from '../../postgres/versions.ts';
/** A line of pg_hba.conf that a file holds in parts, and where they stand. */
export interface WrittenRecord {
    readonly text: string;
    readonly place: Position;
    readonly address: Position;
    readonly method: Position;
    readonly assembled?: true;
}
/** The records that a tool writes, in this order, into a file to which it adds others; what is no record says nothing. */
export declare function writtenRecords(records: readonly WrittenRecord[], root: string, path: string, major: PgMajor): Iterable<HbaRecordFact>;
