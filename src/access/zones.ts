import { type AddressSet, cidrSet, parseCidr, subtract, union } from './ranges.ts';

/** Ranges (and host patterns, which say nothing of addresses) that a policy puts into a zone. */
export type ZoneOverrides = Readonly<
  Partial<Record<'loopback' | 'container' | 'private' | 'public', readonly string[]>>
>;

/** The address space by zone: every address is in exactly one of loopback, private and the rest, which is public. */
export interface AddressZones {
  readonly loopback: AddressSet;
  readonly private: AddressSet;
  /** The two together: what is not public. */
  readonly sheltered: AddressSet;
}

/** Each IPv4 range with its v4-mapped twin: a translator that hands such addresses on means the same hosts by them. */
function withMapped(cidrs: readonly string[]): string[] {
  return cidrs.flatMap((cidr) => {
    const [address, prefix = '32'] = cidr.split('/');
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

/**
 * The zones of the address space with a policy's own ranges laid over them: of several that hold an address the smallest
 * counts. Containers are as private as private networks.
 */
export function addressZones(overrides: ZoneOverrides = {}): AddressZones {
  let loopback = LOOPBACK;
  let near = PRIVATE;
  for (const { zone, addresses } of declared(overrides)) {
    loopback = zone === 'loopback' ? union([loopback, addresses]) : subtract(loopback, addresses);
    near = zone === 'private' ? union([near, addresses]) : subtract(near, addresses);
  }
  return { loopback, private: near, sheltered: union([loopback, near]) };
}

interface DeclaredRange {
  readonly zone: 'loopback' | 'private' | 'public';
  readonly addresses: AddressSet;
  /** Prefix length, IPv4 counted within the v4-mapped space. */
  readonly prefix: number;
}

/** Widest first; of equal ones the public one last, so that it counts. Host patterns say nothing of addresses. */
function declared(overrides: ZoneOverrides): DeclaredRange[] {
  const ranges = (['loopback', 'container', 'private', 'public'] as const).flatMap((key) =>
    (overrides[key] ?? []).flatMap((word) => {
      const addresses = parseCidr(word);
      if (addresses === null) return [];
      const v4 = addresses.v4.length > 0;
      const prefix = Number(word.split('/')[1] ?? (v4 ? 32 : 128)) + (v4 ? 96 : 0);
      const zone = key === 'container' ? ('private' as const) : key;
      return [{ zone, prefix, addresses: v4 ? cidrSet(withMapped([word])) : addresses }];
    }),
  );
  return ranges.sort((a, b) => a.prefix - b.prefix);
}

export function publicPart(set: AddressSet, zones: AddressZones): AddressSet {
  return subtract(set, zones.sheltered);
}

export function beyondLoopback(set: AddressSet, zones: AddressZones): AddressSet {
  return subtract(set, zones.loopback);
}
