/** Why a server refuses a time zone: its DETAIL where it gives one; `message`
 * and `leapSeconds` where the message is of its own. */
export type TimeZoneRefusal = {
    readonly detail: string;
} | {
    readonly message: string;
} | {
    readonly leapSeconds: true;
} | 'unknown';
/**
 * What is wrong with a value of TimeZone; null for a good one (check_timezone of variable.c): a number of hours, an interval in
 * quotes, else a zone as for `zoneRefusal`.
 */
export declare function timeZoneRefusal(text: string): TimeZoneRefusal | null;
/**
 * What is wrong with the name of a zone; null for a good one (pg_tzset of pgtz.c): a zone of the database in any case, or a
 * POSIX specification (tzparse of localtime.c) whose offset has no seconds. `posix/…` and `localtime` are on some machines.
 */
export declare function zoneRefusal(text: string): TimeZoneRefusal | null;
