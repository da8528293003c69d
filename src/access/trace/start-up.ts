import { bytesOf, textOf } from '../../postgres/byte-text.ts';
import { parseBool } from '../../postgres/settings/bool.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import type { Attempt } from '../attempt.ts';
import { shown } from './messages.ts';
import type { SeenError } from './result.ts';

/** The parameters of a start-up packet that decide who asks for what. Absent ones are null. */
export interface StartUpParameters {
  readonly user: string | null;
  readonly database: string | null;
  readonly replication: string | null;
}

export type ReadStartUp =
  | { readonly status: 'read'; readonly names: Pick<Attempt, 'user' | 'database' | 'replication'> }
  | { readonly status: 'refused'; readonly error: SeenError };

/**
 * What the server makes of a start-up packet: postmaster.c (backend_startup.c from 17 on), `ProcessStartupPacket`. The database
 * defaults to the user; `replication` is `database` or a Boolean.
 */
export function readStartUp({ user, database, replication }: StartUpParameters): ReadStartUp {
  const kind = replicationOf(replication);
  if (kind === null) {
    const message = shown(`invalid value for parameter "replication": "${replication ?? ''}"`);
    return { status: 'refused', error: { sqlstate: '22023', message } };
  }
  if (user === null || user === '') return { status: 'refused', error: NO_USER };
  return {
    status: 'read',
    names: { user, database: database === null || database === '' ? user : database, replication: kind },
  };
}

export const NO_USER: SeenError = {
  sqlstate: '28000',
  message: 'no PostgreSQL user name specified in startup packet',
};

/** The kind of walsender that a value of `replication` asks for; null for a value that the server refuses. */
export function replicationOf(value: string | null): Attempt['replication'] | null {
  if (value === null) return 'none';
  if (value === 'database') return 'logical';
  const flag = parseBool(value);
  return flag === null ? null : flag ? 'physical' : 'none';
}

/** NAMEDATALEN - 1. */
const LONGEST_NAME = 63;

/**
 * User and database as the server compares them and writes them in its messages: with `db_user_namespace` (13 to 16) the user
 * is `user@database`, but for `user@`; then both are cut to 63 bytes; physical replication asks for no database.
 */
export function comparedNames(
  { user, database, replication }: Pick<Attempt, 'user' | 'database' | 'replication'>,
  namespaced: boolean,
  major: PgMajor,
): { readonly user: string; readonly database: string } {
  const named = database === '' ? user : database;
  const full = namespaced && major <= 16 ? namespacedUser(user, named) : user;
  return { user: cutName(full), database: replication === 'physical' ? '' : cutName(named) };
}

/** Only an `@` that is the first one and stands at the end makes a user of all databases. */
function namespacedUser(user: string, database: string): string {
  const at = user.indexOf('@');
  return at >= 0 && at === user.length - 1 ? user.slice(0, at) : `${user}@${database}`;
}

function cutName(name: string): string {
  const bytes = bytesOf(name);
  return bytes.length <= LONGEST_NAME ? name : textOf(bytes.subarray(0, LONGEST_NAME));
}
