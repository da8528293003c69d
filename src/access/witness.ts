import type { HbaToken } from '../facts.ts';
import type { Encryption } from './attempt.ts';
import type { Part, RecordReach } from './exposure.ts';
import { type AddressSet, intersect } from './ranges.ts';
import { pickAddress } from './sample.ts';

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
