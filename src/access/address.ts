import { parseIp, printIp } from '../postgres/hba/ip.ts';

/** An IP address as a number in its family's space. A v4-mapped IPv6 address stays an IPv6 address, as in PostgreSQL. */
export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** Bits of an address of a family. */
export function bitsOf(family: 4 | 6): number {
  return family === 4 ? 32 : 128;
}

/**
 * The number of a dotted quad or an RFC 4291 IPv6 address (also with a dotted tail); null for anything else. The short and
 * octal forms that the server takes are none: in a policy `10/8` is a mistake, not 0.0.0.10/8.
 */
export function parseAddress(text: string): Address | null {
  const ip = text.includes('%') ? null : parseIp(text);
  if (ip === null || (ip.family === 4 && printIp(ip) !== text)) return null;
  return { family: ip.family, value: ip.bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) };
}

/** The address as `pg_hba_file_rules` prints it. */
export function formatAddress({ family, value }: Address): string {
  const bits = bitsOf(family);
  const bytes = Array.from({ length: bits / 8 }, (_, index) => Number((value >> BigInt(bits - 8 - 8 * index)) & 255n));
  return printIp({ family, bytes });
}
