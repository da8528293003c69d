import type { HbaRecord, HbaToken } from '../facts.ts';
import type { Memberships } from '../postgres/memberships.ts';
import type { PgMajor } from '../postgres/versions.ts';

/** What one word of a database or user column means to the server of a version (hba.c: check_db, check_role). */
export type Word =
  | { readonly kind: 'all' | 'sameuser' | 'samerole' | 'replication' | 'nobody' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'regex'; readonly pattern: string };

/** What is known beside the records. */
export interface Knowledge {
  readonly major: PgMajor;
  readonly memberships?: Memberships;
}

/** NAMEDATALEN - 1: names in start-up packets are cut to it before they are compared, longer words match nobody. */
const NAME_BYTES = 63;

/** The first major that knows regular expressions in these columns. */
const REGEX_MAJOR = 16;

export function databaseWord(token: HbaToken, major: PgMajor): Word {
  if (!token.quoted) {
    if (token.text === 'all' || token.text === 'sameuser' || token.text === 'replication') return { kind: token.text };
    if (token.text === 'samerole' || token.text === 'samegroup') return { kind: 'samerole' };
  }
  return plainWord(token, major);
}

export function userWord(token: HbaToken, major: PgMajor): Word {
  if (!token.quoted) {
    if (token.text === 'all') return { kind: 'all' };
    if (token.text.startsWith('+')) return { kind: 'group', name: token.text.slice(1) };
  }
  return plainWord(token, major);
}

function plainWord({ text }: HbaToken, major: PgMajor): Word {
  if (major >= REGEX_MAJOR && text.startsWith('/')) return { kind: 'regex', pattern: text.slice(1) };
  return text === '' || Buffer.byteLength(text) > NAME_BYTES ? { kind: 'nobody' } : { kind: 'name', name: text };
}

/** Every name that a record's database column spells out, groups included. */
export function databaseNames(record: HbaRecord, major: PgMajor): string[] {
  if (record.unknown.includes('databases')) return [];
  return record.databases.map((token) => databaseWord(token, major)).flatMap(spelt);
}

/** Every name that a record's user column spells out, groups included. */
export function userNames(record: HbaRecord, major: PgMajor): string[] {
  if (record.unknown.includes('users')) return [];
  return record.users.map((token) => userWord(token, major)).flatMap(spelt);
}

function spelt(word: Word): string[] {
  return 'name' in word ? [word.name] : [];
}
