import { type AddressSet, cidrSet, intersect, NO_ADDRESS, subtract, union } from './ranges.ts';

/** Ranges (and host patterns, which say nothing of addresses) that a policy puts into a zone. */
export type ZoneOverrides = Readonly<
  Partial<Record<'loopback' | 'container' | 'private' | 'public', readonly string[]>>
>;

/** The address space by zone: every address is in exactly one of loopback, private and the rest, which is public. */
export interface AddressZones {
  readonly loopback: AddressSet;
  readonly private: AddressSet;
}

/** Each IPv4 range with its v4-mapped twin: a translator that hands such addresses on means the same hosts by them. */
function withMapped(cidrs: readonly string[]): string[] {
  return cidrs.flatMap((cidr) => {
    const [address, prefix] = cidr.split('/');
    return [cidr, `::ffff:${address}/${Number(prefix) + 96}`];
  });
}

const LOOPBACK = cidrSet([...withMapped(['127.0.0.0/8']), '::1/128']);

/**
 * RFC 1918, RFC 6598 (carrier-grade NAT), RFC 3927 and RFC 4291 link-local, RFC 4193, and RFC 1122 "this network", from
 * which no client ever comes. Multicast, reserved and documentation ranges stay public: a record that names them is
 * not a private one.
 */
const PRIVATE = cidrSet([
  ...withMapped(['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16']),
  '::/128',
  'fc00::/7',
  'fe80::/10',
]);

/** The zones of the address space with a policy's own ranges laid over them; `public` ones win, then `loopback`. */
export function addressZones(overrides: ZoneOverrides = {}): AddressZones {
  const declaredPublic = cidrSet(overrides.public ?? []);
  const declaredInner = cidrSet([...(overrides.private ?? []), ...(overrides.container ?? [])]);
  const declaredLoopback = subtract(cidrSet(overrides.loopback ?? []), declaredPublic);
  const loopback = union(subtract(LOOPBACK, union(declaredPublic, declaredInner)), declaredLoopback);
  const inner = subtract(union(PRIVATE, declaredInner), union(declaredPublic, loopback));
  return { loopback, private: inner };
}

export function publicPart(set: AddressSet, zones: AddressZones): AddressSet {
  return subtract(set, union(zones.loopback, zones.private));
}

export function privatePart(set: AddressSet, zones: AddressZones): AddressSet {
  return set === NO_ADDRESS ? set : intersect(set, zones.private);
}

export function beyondLoopback(set: AddressSet, zones: AddressZones): AddressSet {
  return subtract(set, zones.loopback);
}
