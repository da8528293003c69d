import { type AuthFields, type HbaColumns, type HbaServer } from './record.ts';
/**
 * A line in which a template fills in some words, as far as it can be told: its type must be known, or follow from an address
 * that is, and it must have the columns of a record. Null otherwise. Nothing is claimed to be an error, for nobody knows what will stand there.
 */
export declare function parseTemplatedRecord(fields: AuthFields, server: HbaServer): HbaColumns | null;
