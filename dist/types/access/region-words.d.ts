import type { Attempt } from './attempt.ts';
import type { Region } from './regions.ts';
/** `any user`, `app`, `app and web`, `any user but postgres`. */
export declare function usersWords({ users, pairs }: Region): string;
/** `any database`, `shop`, `any database but shop`, `the database of the same name`, `any database but the one of the same name`, `physical replication`. */
export declare function databasesWords({ databases, pairs }: Region): string;
/** The ranges of a region in CIDR notation, `local socket` for the socket. */
export declare function fromRanges({ addresses }: Region, limit?: number): string[];
/** `from 16,777,216 addresses (10.0.0.0/8)`, `from any address`, `over the local socket`. */
export declare function fromWords(region: Region, more?: string): string;
/** How the bytes travel; empty for the socket. */
export declare function encryptionWords({ encryptions }: Region): string;
/** `app@shop from 10.0.0.5 without TLS`. */
export declare function attemptWords({ user, database, replication, from }: Attempt): string;
