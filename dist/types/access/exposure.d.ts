import type { ServerHbaRecord } from '../deployment/model.ts';
import type { HbaRecord, HbaToken } from '../facts.ts';
import { type Grant } from './grants.ts';
import { type AddressSet } from './ranges.ts';
/** How the bytes of an attempt travel. `socket` is a Unix-domain socket, where addresses play no part. */
export type Encryption = 'none' | 'tls' | 'gss' | 'socket';
/** Addresses from which a record may answer attempts, for one of its grants and one encryption. Never empty. */
export interface Part {
    /** null where the record's lists are too long to be taken apart, or a template fills them in. */
    readonly grant: Grant | null;
    readonly encryption: Encryption;
    readonly addresses: AddressSet;
}
/** What is left of a record after the records above it. */
export interface RecordReach {
    /** The record's place among those that can match. */
    readonly index: number;
    readonly entry: ServerHbaRecord;
    readonly record: HbaRecord;
    readonly parts: readonly Part[];
    /**
     * Whether the record's addresses stand in the text. Host names, `samenet`, `samehost` and templates are not listed:
     * `parts` then hold every address they might be.
     */
    readonly listed: boolean;
    /** No attempt is left that it could answer: earlier records must take them all, or it asks for TLS of a server without. */
    readonly shadowed: boolean;
    /** Whether it asks for TLS of a server that has none. */
    readonly lacksTls: boolean;
}
/**
 * Walks the records in order, as check_hba does: the first record that matches answers, whatever its method, and there
 * is no fall-through. An earlier record takes attempts away only where it must match them; records in error, records
 * that can never match and columns filled in by a template take nothing. Of a server without TLS (`tls`) no attempt uses it.
 */
export declare function reachOf(hba: readonly ServerHbaRecord[], tls?: boolean): RecordReach[];
/** The database words that a part stands for: its own, or all of the record's. */
export declare function databasesOf(reach: RecordReach, part: Part): readonly HbaToken[];
/** The user words that a part stands for: its own, or all of the record's. */
export declare function usersOf(reach: RecordReach, part: Part): readonly HbaToken[];
/** Every address that a record may answer under some encryption that `wanted` accepts. */
export declare function addressesOf(reach: RecordReach, wanted?: (part: Part) => boolean): AddressSet;
