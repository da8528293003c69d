import ipaddr from 'ipaddr.js';
import { placeOfName } from './host-names.ts';
import type { Zone } from './model.ts';

type DeclaredZone = 'loopback' | 'container' | 'private' | 'public';

/** What a policy puts into a zone: ranges (`100.64.0.0/10`), addresses and host patterns (`*.corp.example.com`). */
export type PolicyZones = Readonly<Partial<Record<DeclaredZone, readonly string[]>>>;

type Family = 4 | 6;

interface Range {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** Most exposed last: of several hosts the most exposed one counts. `unknown` ranks below all that is known. */
const EXPOSURE: readonly Zone[] = ['unknown', 'socket', 'loopback', 'container', 'private', 'public'];

/** Special-purpose ranges, RFC 6890: RFC 1122 loopback; RFC 1918, 6598, 3927, 4193 and 4291. */
const BUILT_IN: readonly (readonly [DeclaredZone, string])[] = [
  ['loopback', '127.0.0.0/8'],
  ['loopback', '::1/128'],
  ['private', '10.0.0.0/8'],
  ['private', '172.16.0.0/12'],
  ['private', '192.168.0.0/16'],
  ['private', '169.254.0.0/16'],
  ['private', '100.64.0.0/10'],
  ['private', 'fc00::/7'],
  ['private', 'fe80::/10'],
];

/** An IPv4 address in canonical form, but for the bound of its numbers. */
const FOUR_PARTS = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/;

const BUILT_IN_RANGES = BUILT_IN.flatMap(([zone, text]) => {
  const range = rangeOf(text);
  return range === null ? [] : [{ zone, range }];
});

/** What may stand in a host that a template fills in: `${HOST}`, `{{ host }}`, `<%= host %>`, `%HOST%`, `$(HOST)`, `$HOST`. */
const TEMPLATE = /[${}<>%]|^\[[A-Z_ -]+\]$/;

/**
 * The zone of a host as a client names it. null, the empty string, a path and an abstract name (`@…`) are Unix-domain sockets.
 * What the policy says goes before all else; `unknown` is a host that a template fills in.
 */
export function zoneOf(host: string | null, policyZones: PolicyZones = {}): Zone {
  const name = (host ?? '').trim().toLowerCase().replace(/\.$/, '');
  if (name === '' || name.startsWith('/') || name.startsWith('@')) return 'socket';
  const bare = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
  const address = addressOf(bare);
  if (address !== null) return zoneOfNumber(address.family, address.value, policyZones);
  // `*` is any host, as password files have it.
  if (TEMPLATE.test(host ?? '') || bare === '*') return 'unknown';
  for (const zone of ['public', 'private', 'container', 'loopback'] as const) {
    if (policyZones[zone]?.some((pattern) => matchesHost(bare, pattern.toLowerCase()))) return zone;
  }
  if (bare === 'localhost' || bare.endsWith('.localhost') || bare === 'localhost.localdomain') return 'loopback';
  // What looks like an address but is not a canonical one: resolvers differ on it (`10.1`, `0x7f.1`, `010.0.0.1`).
  if (/^[0-9a-fx.]+$/.test(bare) && /^\d/.test(bare) && lenient(bare)) return 'unknown';
  if (!bare.includes('.') && !bare.includes(':')) return 'container';
  return placeOfName(bare);
}

/** The zone of an address in its canonical form; `unknown` for anything that is not one. */
export function zoneOfAddress(address: string, policyZones: PolicyZones = {}): Zone {
  const parsed = addressOf(address);
  return parsed === null ? 'unknown' : zoneOfNumber(parsed.family, parsed.value, policyZones);
}

/** The most exposed of some zones; `unknown` where nothing better is known. */
export function mostExposed(zones: readonly Zone[]): Zone {
  let worst: Zone = 'unknown';
  for (const zone of zones) if (EXPOSURE.indexOf(zone) > EXPOSURE.indexOf(worst)) worst = zone;
  return worst;
}

function zoneOfNumber(family: Family, value: bigint, policyZones: PolicyZones): Zone {
  // A v4-mapped IPv6 address means the IPv4 one.
  if (family === 6 && value >> 32n === 0xffffn) return zoneOfNumber(4, value & 0xffffffffn, policyZones);
  let best: { readonly zone: DeclaredZone; readonly size: bigint } | null = null;
  for (const zone of ['public', 'private', 'container', 'loopback'] as const) {
    for (const text of policyZones[zone] ?? []) {
      const range = rangeOf(text);
      if (range === null || !holds(range, family, value)) continue;
      const size = range.last - range.first;
      if (best === null || size < best.size) best = { zone, size };
    }
  }
  if (best !== null) return best.zone;
  for (const { zone, range } of BUILT_IN_RANGES) if (holds(range, family, value)) return zone;
  // The unspecified address reaches the machine itself.
  return value === 0n ? 'loopback' : 'public';
}

function holds(range: Range, family: Family, value: bigint): boolean {
  return range.family === family && value >= range.first && value <= range.last;
}

/** First and last address of `ADDRESS/BITS` or of one address; null for host patterns and non-canonical forms. */
function rangeOf(text: string): Range | null {
  const [head = '', bits, ...rest] = text.split('/');
  const address = rest.length > 0 ? null : addressOf(head.trim());
  if (address === null) return null;
  const width = address.family === 4 ? 32 : 128;
  if (bits !== undefined && !/^\d{1,3}$/.test(bits)) return null;
  const prefix = bits === undefined ? width : Number(bits);
  if (prefix > width) return null;
  const size = 1n << BigInt(width - prefix);
  const first = (address.value / size) * size;
  return { family: address.family, first, last: first + size - 1n };
}

/** An address in canonical form as a number. ipaddr.js, which is slow to refuse a name, is only asked what IPv6 is. */
function addressOf(text: string): { readonly family: Family; readonly value: bigint } | null {
  const unscoped = text.replace(/%[\w.-]+$/, '');
  if (FOUR_PARTS.test(unscoped)) {
    const octets = unscoped.split('.').map(Number);
    return octets.some((octet) => octet > 255) ? null : { family: 4, value: numberOf(octets) };
  }
  if (!unscoped.includes(':') || !ipaddr.IPv6.isValid(unscoped)) return null;
  return { family: 6, value: numberOf(ipaddr.IPv6.parse(unscoped).toByteArray()) };
}

function numberOf(bytes: readonly number[]): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function lenient(text: string): boolean {
  return ipaddr.IPv4.isValid(text);
}

/** `*` stands for any characters, also dots; without one the name must be equal. Linear: parts are searched left to right. */
function matchesHost(host: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [head = '', ...others] = parts;
  if (others.length === 0) return host === pattern;
  const tail = others.pop() ?? '';
  if (!host.startsWith(head) || host.length < head.length + tail.length || !host.endsWith(tail)) return false;
  let at = head.length;
  for (const part of others) {
    const found = host.indexOf(part, at);
    if (found < 0 || found + part.length > host.length - tail.length) return false;
    at = found + part.length;
  }
  return true;
}
