import type { HbaAddress } from '../../facts.ts';
import { type Ip, parseIp, printIp } from '../../postgres/hba/ip.ts';
import type { Match } from './result.ts';

/** An address as the server writes it (getnameinfo with NI_NUMERICHOST); a zone stays. */
export function shownAddress(text: string): string {
  const percent = text.indexOf('%');
  const ip = parseIp(text);
  return ip === null ? text : printIp(ip) + (percent < 0 ? '' : text.slice(percent));
}

/**
 * Whether an address column matches a client: hba.c, check_hba, `check_ip`, `check_same_host_or_net`, `check_hostname`. The
 * families never meet, and a v4-mapped IPv6 address is an IPv6 one. `samehost`, `samenet` and host names depend on the
 * server's machine and on DNS.
 */
export function matchAddress(column: HbaAddress | null, client: string): Match {
  switch (column?.kind) {
    case undefined:
      return { certainty: 'no', reason: 'it is for Unix-domain sockets' };
    case 'all':
      return { certainty: 'yes' };
    case 'range':
      return matchRange(column, client);
    case 'samehost':
      return may('samehost', `${client} is an address of the server's own machine`);
    case 'samenet':
      return may('samenet', `${client} lies in a network that the server's machine is attached to`);
    case 'host':
      if (column.name === '') return { certainty: 'no', reason: 'no host has the empty name' };
      return may(`host ${column.name.toLowerCase()}`, `${client} resolves to ${column.name} and back`);
    case 'suffix':
      return may(`host ${column.name.toLowerCase()}`, `${client} resolves to a name under ${column.name} and back`);
    case 'unknown':
      return may(null, `${column.text} is filled in with something that covers ${client}`);
  }
}

function may(key: string | null, text: string): Match {
  return { certainty: 'may', questions: [[{ key: key ?? '', text }]] };
}

function matchRange(column: Extract<HbaAddress, { kind: 'range' }>, client: string): Match {
  const [own, address, mask] = [client, column.address, column.mask].map((text) => parseIp(text));
  if (own === null || own === undefined || !address || !mask)
    return { certainty: 'no', reason: 'it has another address' };
  if (own.family !== column.family) {
    const mapped =
      own.family === 6 && isMapped(own) ? '; the server does not take a v4-mapped address for the IPv4 one' : '';
    return {
      certainty: 'no',
      reason: `it is for IPv${column.family} addresses, ${shownAddress(client)} is an IPv${own.family} one${mapped}`,
    };
  }
  const within = own.bytes.every((byte, at) => ((byte ^ (address.bytes[at] ?? 0)) & (mask.bytes[at] ?? 0)) === 0);
  if (within) return { certainty: 'yes' };
  const range =
    column.prefix === null ? `${column.address} with mask ${column.mask}` : `${column.address}/${column.prefix}`;
  return { certainty: 'no', reason: `${shownAddress(client)} is not in ${range}` };
}

function isMapped({ bytes }: Ip): boolean {
  return bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
}
