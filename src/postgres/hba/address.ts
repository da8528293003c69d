import type { HbaAddress } from '../../facts.ts';
import { type Ip, maskOf, parseIp, prefixOf, printIp } from './ip.ts';
import type { AuthToken } from './tokens.ts';

/** The address column, read: done, in need of the next field as its mask, or wrong. */
export type AddressRead =
  | { readonly status: 'done'; readonly address: HbaAddress }
  | { readonly status: 'needs-mask'; readonly ip: Ip }
  | { readonly status: 'error'; readonly error: string };

/**
 * The address column as `parse_hba_line` reads it: unquoted keywords, then a numeric address before the first slash, else a
 * host name (also `*`, `256.1.1.1` and the empty word).
 */
export function readAddress(token: AuthToken): AddressRead {
  const { text, quoted } = token;
  if (!quoted && (text === 'all' || text === 'samehost' || text === 'samenet')) {
    return { status: 'done', address: { kind: text } };
  }
  const slash = text.indexOf('/');
  const ip = parseIp(slash < 0 ? text : text.slice(0, slash));
  if (ip === null) {
    if (slash >= 0) {
      return { status: 'error', error: `specifying both host name and CIDR mask is invalid: "${text}"` };
    }
    return { status: 'done', address: { kind: text.startsWith('.') ? 'suffix' : 'host', name: text } };
  }
  if (slash < 0) return { status: 'needs-mask', ip };
  const prefix = prefixLength(text.slice(slash + 1), ip.family);
  if (prefix === null) return { status: 'error', error: `invalid CIDR mask in address "${text}"` };
  return { status: 'done', address: range(ip, maskOf(ip.family, prefix)) };
}

/** The netmask column, which must be a numeric address of the same family. */
export function readMask(ip: Ip, token: AuthToken): AddressRead {
  const mask = parseIp(token.text);
  if (mask === null) return { status: 'error', error: `invalid IP mask "${token.text}": Name or service not known` };
  if (mask.family !== ip.family) return { status: 'error', error: 'IP address and mask do not match' };
  return { status: 'done', address: range(ip, mask) };
}

function range(ip: Ip, mask: Ip): HbaAddress {
  return { kind: 'range', family: ip.family, address: printIp(ip), mask: printIp(mask), prefix: prefixOf(mask) };
}

/** `pg_sockaddr_cidr_mask`: what `strtol` takes to its end (`+8`, `08`, `-0`), within the family's bits. */
function prefixLength(text: string, family: 4 | 6): number | null {
  const match = /^[ \t\n\v\f\r]{0,64}([+-]?)0*(\d{0,4})$/.exec(text);
  if (match === null || !/\d$/.test(text)) return null;
  const bits = Number(match[2] === '' ? '0' : match[2]);
  if (bits > (family === 4 ? 32 : 128) || (match[1] === '-' && bits > 0)) return null;
  return bits;
}

/** The columns `address` and `netmask` of the view. */
export function addressColumns(address: HbaAddress | null): readonly [string | null, string | null] {
  if (address === null) return [null, null];
  switch (address.kind) {
    case 'range':
      return [address.address, address.mask];
    case 'host':
    case 'suffix':
      return [address.name, null];
    case 'unknown':
      return [address.text, null];
    default:
      return [address.kind, null];
  }
}
