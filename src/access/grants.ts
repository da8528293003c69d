import type { HbaRecord, HbaToken } from '../facts.ts';

/** One database word and one user word of a record: the smallest part of it that another record can take away. */
export interface Grant {
  readonly database: HbaToken;
  readonly user: HbaToken;
}

/**
 * What a database or user word means, as a key: equal keys match the same attempts in every server version. Quotes take
 * the meaning of keywords and of `+`, not that of `/` (hba.c:check_db, check_role).
 */
function keyOf(token: HbaToken, keywords: ReadonlySet<string>): string {
  if (!token.quoted && keywords.has(token.text))
    return `keyword ${token.text === 'samegroup' ? 'samerole' : token.text}`;
  if (!token.quoted && token.text.startsWith('+')) return `group ${token.text.slice(1)}`;
  return `name ${token.text}`;
}

const DATABASE_KEYWORDS = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);
const USER_KEYWORDS = new Set(['all']);

export function databaseKey(token: HbaToken): string {
  return token.text.startsWith('+') ? `name ${token.text}` : keyOf(token, DATABASE_KEYWORDS);
}

export function userKey(token: HbaToken): string {
  return keyOf(token, USER_KEYWORDS);
}

/** Whether the word is the keyword `all`, that is any user, or any database but physical replication. */
export function isAll(token: HbaToken): boolean {
  return !token.quoted && token.text === 'all';
}

/** Whether the word matches physical replication connections, and only them. */
export function isReplication(token: HbaToken): boolean {
  return !token.quoted && token.text === 'replication';
}

/** The grants of a record; null where they would be more than `limit`. */
export function grantsOf(record: HbaRecord, limit: number): Grant[] | null {
  if (record.databases.length * record.users.length > limit) return null;
  return record.databases.flatMap((database) => record.users.map((user) => ({ database, user })));
}
