import type { RecordReach } from '../../access/exposure.ts';
import { type Opening } from '../../access/openness.ts';
import { type HbaServer } from './hba.ts';
/** As many addresses as one organisation's class B network has: more are other people's. */
export declare const MAX_PUBLIC_ADDRESSES = 65536;
/** Records that may let somebody in: their method is known, is not `reject`, and clients reach them. */
export declare function admitting(hba: HbaServer): readonly RecordReach[];
/** As `admitting`, without `trust`, which is a finding of its own whatever else is wrong with the record. */
export declare function authenticating(hba: HbaServer): readonly RecordReach[];
/** What the server's records open beyond `allow` (CIDR ranges) and `limit` public addresses. */
export declare function openingsOf(hba: HbaServer, allow: readonly string[], limit: number): readonly Opening[];
/** The records that `hba-open-network` speaks of by default: milder rules leave them to it. */
export declare function openReaches(hba: HbaServer): ReadonlySet<RecordReach>;
