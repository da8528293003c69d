import type { HbaToken } from '../facts.ts';
import { formatAddress, parseAddress } from './address.ts';
import type { Encryption, Part, RecordReach } from './exposure.ts';
import { type AddressSet, contains, intersect, isEmpty } from './ranges.ts';

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
    const address = pickAddress(intersect(part.addresses, within));
    if (address !== null) return `${who} from ${address} ${LINES[part.encryption]} -> ${answer}`;
  }
  return null;
}

/** A member of a set that reads well; null for the empty set. */
export function pickAddress(set: AddressSet): string | null {
  if (isEmpty(set)) return null;
  for (const text of FAMILIAR) {
    const address = parseAddress(text);
    if (address !== null && contains(set, address)) return text;
  }
  const v4 = set.v4[0];
  if (v4 !== undefined) return formatAddress({ family: 4, value: v4.first < v4.last ? v4.first + 1n : v4.first });
  const v6 = set.v6[0];
  return v6 === undefined ? null : formatAddress({ family: 6, value: v6.first < v6.last ? v6.first + 1n : v6.first });
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
