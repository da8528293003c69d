import type { PgMajor } from '../versions.ts';
import type { Span } from './types.ts';
/** A `keyword=value` line of a service, in offsets of the file. */
export interface ServiceEntry {
    readonly keyword: string;
    /** Literally what follows the first `=`: no quotes, no comments. */
    readonly value: string;
    readonly line: number;
    readonly keySpan: Span;
    readonly span: Span;
}
/** One `[name]` group. */
export interface Service {
    /** What stands between the brackets; null where the line has no closing one, so that nothing can ask for it. */
    readonly name: string | null;
    readonly line: number;
    readonly span: Span;
    /** In the order of the file, repeated keywords too: libpq keeps the first of each. */
    readonly entries: readonly ServiceEntry[];
    /** Why libpq refuses whoever asks for this service; `entries` holds what stands before and behind the line in error. */
    readonly error: ServiceError | null;
}
export interface ServiceError {
    /** libpq's own. */
    readonly message: string;
    /** The number of the line in error, and where it stands. */
    readonly line: number;
    readonly span: Span;
}
export interface ServiceRules {
    readonly major: PgMajor;
    /**
     * libpq is built with LDAP, as distributions do: a line that begins with `ldap` is a question to a directory server. What that
     * answers is not known here; the lines behind it are what holds where it cannot be reached.
     */
    readonly ldap: boolean;
}
/**
 * A service file as parseServiceFile of libpq (fe-connect.c) reads it, for every service that stands in it. `file` is the
 * path as messages quote it. A line that is too long (1,023 bytes with its end, 255 in version 13) spoils its own service and
 * every one behind it; any other line in error its own service alone.
 */
export declare function parseServices(text: string, file: string, rules: ServiceRules): readonly Service[];
/** What asking for one service of a file gives: its lines, or libpq's message; `found` is false where it is not there. */
export interface ServiceAnswer {
    readonly found: boolean;
    readonly entries: readonly ServiceEntry[];
    readonly error: string | null;
}
/** parseServiceFile for one name: the first group of that name counts, and nothing behind it is read. */
export declare function readService(text: string, file: string, service: string, rules: ServiceRules): ServiceAnswer;
