import type { ServerHbaRecord } from '../deployment/model.ts';
import type { HbaRecord, HbaToken } from '../facts.ts';
import { type Access, type AccessRecord } from './access.ts';
import type { Encryption } from './attempt.ts';
import { type Grant } from './grants.ts';
import { type AddressSet } from './ranges.ts';
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
    /** Worked out when asked for. */
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
    /** The record among those of its server's analysis. */
    readonly within: AccessRecord;
}
/** What each record of a server still answers, of one without TLS (`tls`) too. */
export declare function reachOf(hba: readonly ServerHbaRecord[], tls?: boolean): RecordReach[];
/** The records of an analysis, each with what is left of it. */
export declare function reachesOf(access: Access): RecordReach[];
/** The database words that a part stands for: its own, or all of the record's. */
export declare function databasesOf(reach: RecordReach, part: Part): readonly HbaToken[];
/** The user words that a part stands for: its own, or all of the record's. */
export declare function usersOf(reach: RecordReach, part: Part): readonly HbaToken[];
/** Every address that a record may answer under some encryption that `wanted` accepts. */
export declare function addressesOf(reach: RecordReach, wanted?: (part: Part) => boolean): AddressSet;
