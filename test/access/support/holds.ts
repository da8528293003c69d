import { parseAddress } from '../../../src/access/address.ts';
import type { Attempt } from '../../../src/access/attempt.ts';
import type { NameSet } from '../../../src/access/name-set.ts';
import { contains } from '../../../src/access/ranges.ts';
import type { Region } from '../../../src/access/regions.ts';

/** Whether a region holds an attempt, by what it says of itself. */
export function holds(region: Region, { database, user, replication, from }: Attempt): boolean {
  const physical = replication === 'physical';
  if (physical !== (region.databases === 'physical')) return false;
  if (region.databases !== 'physical' && !inNames(region.databases, database)) return false;
  if (!inNames(region.users, user)) return false;
  if (region.pairs === 'same' && user !== database) return false;
  if (region.pairs === 'different' && user === database) return false;
  if (from.kind === 'socket') return region.encryptions.includes('socket');
  const address = parseAddress(from.address);
  if (address === null || region.addresses === null) return false;
  return region.encryptions.includes(from.encryption) && contains(region.addresses, address);
}

function inNames({ kind, names }: NameSet, name: string): boolean {
  return names.includes(name) === (kind === 'only');
}
