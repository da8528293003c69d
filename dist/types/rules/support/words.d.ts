import { type RecordReach } from '../../access/exposure.ts';
import type { Server } from '../../deployment/model.ts';
import type { HbaAddress, HbaRecord, HbaToken, Origin } from '../../facts.ts';
/** The address column as one writes it: CIDR where the mask has no holes. */
export declare function addressWords(address: HbaAddress | null): string;
/** The address column, or what earlier records leave of its addresses where that is less. */
export declare function leftWords(reach: RecordReach): string;
/** The address column in backquotes, for messages that begin with it. */
export declare function addressCode(address: HbaAddress | null): string;
/** `any user`, `user app`, `members of staff`, `users app, web and 2 more`. */
export declare function userWords(users: readonly HbaToken[]): string;
/** `any database`, `database shop`, `physical replication (…)`, or both. */
export declare function databaseWords(databases: readonly HbaToken[]): string;
/**
 * What a finding about a record is about, whatever its white space, line and options. Of the records that one environment
 * variable brings about only the method is its own: they are one subject.
 */
export declare function subjectOf({ record, entry }: RecordReach): string;
/** A record's columns in one spelling, without its options. */
export declare function recordWords(record: HbaRecord): string;
/** `line 7`, or `other.conf:7` for a record that another file holds. */
export declare function placeWords(fact: Origin, from: Origin): string;
/** Why no client reaches a record that is shadowed. */
export declare function idleWords({ lacksTls }: RecordReach): string;
/** Why a server is less exposed than its records say; empty where it is not. */
export declare function shelterWords(server: Server): string;
