import type { RecordReach } from '../../access/exposure.ts';
import { type Opening, openings } from '../../access/openness.ts';
import { cidrSet, subtract } from '../../access/ranges.ts';
import { everyPublicAddress, type HbaServer, judged, knows, publicAddresses } from './hba.ts';

/** As many addresses as one organisation's class B network has: more are other people's. */
export const MAX_PUBLIC_ADDRESSES = 65_536;

/** Records that may let somebody in: their method is known, is not `reject`, and clients reach them. */
export function admitting(hba: HbaServer): readonly RecordReach[] {
  return judged(hba, 'record').filter(
    (reach) => !reach.shadowed && knows(reach.record, 'method') && reach.record.method !== 'reject',
  );
}

/** As `admitting`, without `trust`, which is a finding of its own whatever else is wrong with the record. */
export function authenticating(hba: HbaServer): readonly RecordReach[] {
  return admitting(hba).filter((reach) => reach.record.method !== 'trust');
}

/** What the server's records open beyond `allow` (CIDR ranges) and `limit` public addresses. */
export function openingsOf(hba: HbaServer, allow: readonly string[], limit: number): readonly Opening[] {
  const allowed = cidrSet(allow);
  const whole = subtract(everyPublicAddress(hba.zones), allowed);
  return openings(
    admitting(hba),
    (reach) => subtract(publicAddresses(reach, hba.zones), allowed),
    whole,
    BigInt(limit),
  );
}

const known = new WeakMap<HbaServer, ReadonlySet<RecordReach>>();

/** The records that `hba-open-network` speaks of by default: milder rules leave them to it. */
export function openReaches(hba: HbaServer): ReadonlySet<RecordReach> {
  const before = known.get(hba);
  if (before !== undefined) return before;
  const open = new Set(openingsOf(hba, [], MAX_PUBLIC_ADDRESSES).flatMap((opening) => opening.reaches));
  known.set(hba, open);
  return open;
}
