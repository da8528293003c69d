import type { Part, RecordReach } from './exposure.ts';
import { type AddressSet } from './ranges.ts';
/**
 * One attempt that a record answers, in words: `any user@any database from 8.8.8.8 without TLS -> pg_hba.conf:3, trust`.
 * Only addresses of `within` are chosen from, and only encryptions that `wanted` accepts; null where there is none.
 */
export declare function witness(reach: RecordReach, within: AddressSet, wanted?: (part: Part) => boolean): string | null;
