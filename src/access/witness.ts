import type { HbaAddress, HbaToken } from '../facts.ts';
import { type Address, formatAddress, parseAddress } from './address.ts';
import type { Encryption } from './attempt.ts';
import type { Part, RecordReach } from './exposure.ts';
import { type AddressSet, contains, type Interval, intersect, isEmpty, nearestMember } from './ranges.ts';

/** Addresses that readers know: named first where a set has them. */
const FAMILIAR = ['8.8.8.8', '2001:4860:4860::8888', '10.0.0.5', '172.16.0.5', '192.168.0.5', '127.0.0.1', '::1'];

const LINES: Readonly<Record<Encryption, string>> = {
  none: 'without TLS',
  tls: 'over TLS',
  gss: 'with GSSAPI encryption',
  socket: 'over the Unix-domain socket',
};

/**
 * One attempt that a record answers, in words: `any user@any database from 8.8.8.8 without TLS -> pg_hba.conf:3, trust`.
 * Only addresses of `within` are chosen from, and only encryptions that `wanted` accepts; null where there is none.
 */
export function witness(
  reach: RecordReach,
  within: AddressSet,
  wanted: (part: Part) => boolean = () => true,
): string | null {
  for (const part of reach.parts) {
    if (!wanted(part)) continue;
    const { fact } = reach.entry;
    const who = `${userWords(part.grant?.user)}@${databaseWords(part.grant?.database)}`;
    const answer = `${fact.file}:${fact.line}, ${reach.record.method}`;
    if (part.encryption === 'socket') return `${who} ${LINES.socket} -> ${answer}`;
    const address = pickAddress(intersect(part.addresses, within), reach.record.address);
    if (address !== null) return `${who} from ${address} ${LINES[part.encryption]} -> ${answer}`;
  }
  return null;
}

/** A member of a set that an address column matches and that reads well; null where none is found. */
function pickAddress(set: AddressSet, column: HbaAddress | null): string | null {
  if (isEmpty(set)) return null;
  const familiar = FAMILIAR.flatMap((text) => parseAddress(text) ?? []);
  const others = [...seconds(4, set.v4), ...seconds(6, set.v6)];
  const members = [...familiar, ...others].filter((address) => contains(set, address));
  const member =
    members.find((address) => nearestMember(column, address).value === address.value) ??
    [...members, ...familiar].map((address) => nearestMember(column, address)).find((near) => contains(set, near));
  return member === undefined ? null : formatAddress(member);
}

/** The second address of the first interval: the first is often that of a network. */
function seconds(family: 4 | 6, [interval]: readonly Interval[]): Address[] {
  if (interval === undefined) return [];
  return [{ family, value: interval.first < interval.last ? interval.first + 1n : interval.first }];
}

function userWords(token: HbaToken | undefined): string {
  if (token === undefined) return 'a listed user';
  if (token.quoted && !token.text.startsWith('/')) return token.text;
  if (token.text === 'all') return 'any user';
  if (token.text.startsWith('+')) return `a member of ${token.text.slice(1)}`;
  return token.text.startsWith('/') ? `a user matching ${token.text}` : token.text;
}

function databaseWords(token: HbaToken | undefined): string {
  if (token === undefined) return 'a listed database';
  if (token.quoted && !token.text.startsWith('/')) return token.text;
  if (token.text === 'all') return 'any database';
  if (token.text === 'sameuser') return 'the database of the same name';
  if (token.text === 'samerole' || token.text === 'samegroup') return 'the database of one of its roles';
  return token.text.startsWith('/') ? `a database matching ${token.text}` : token.text;
}
