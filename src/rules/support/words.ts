import { addressesOf, type RecordReach } from '../../access/exposure.ts';
import { addressBounds, formatSet, isEmpty, subtract } from '../../access/ranges.ts';
import type { Server } from '../../deployment/model.ts';
import type { HbaAddress, HbaRecord, HbaToken, Origin } from '../../facts.ts';

/** More words of a list than this are counted, not named. */
const NAMED = 3;

/** The address column as one writes it: CIDR where the mask has no holes. */
export function addressWords(address: HbaAddress | null): string {
  if (address === null) return 'the local socket';
  switch (address.kind) {
    case 'all':
      return 'any address';
    case 'samehost':
    case 'samenet':
      return address.kind;
    case 'range':
      return address.prefix === null ? `${address.address} ${address.mask}` : `${address.address}/${address.prefix}`;
    case 'unknown':
      return address.text;
    default:
      return address.name;
  }
}

/** The address column, or what earlier records leave of its addresses where that is less. */
export function leftWords(reach: RecordReach): string {
  const written = addressWords(reach.record.address);
  const { address } = reach.record;
  if (!reach.listed || reach.shadowed || address === null) return written;
  const left = addressesOf(reach);
  const said = addressBounds(address).may;
  const taken = subtract(said, left);
  if (isEmpty(taken)) return written;
  const [rest, answered] = [formatSet(left, NAMED), formatSet(taken, NAMED)];
  // Of all addresses but one each range would have to be named.
  if (rest.length > NAMED && answered.length <= NAMED) {
    return `${written} (but for ${answered.join(', ')}, which earlier records answer)`;
  }
  return `${rest.join(', ')} (what earlier records leave of ${written})`;
}

/** The address column in backquotes, for messages that begin with it. */
export function addressCode(address: HbaAddress | null): string {
  return address?.kind === 'all' ? '`all`' : `\`${addressWords(address)}\``;
}

/** `any user`, `user app`, `members of staff`, `users app, web and 2 more`. */
export function userWords(users: readonly HbaToken[]): string {
  if (users.some((token) => !token.quoted && token.text === 'all')) return 'any user';
  const [only, ...others] = users;
  if (only !== undefined && others.length === 0 && !only.quoted && /^\+[^/]/.test(only.text)) {
    return `members of ${only.text.slice(1)}`;
  }
  return `${users.length === 1 ? 'user' : 'users'} ${listWords(users)}`;
}

/** `any database`, `database shop`, `physical replication (…)`, or both. */
export function databaseWords(databases: readonly HbaToken[]): string {
  const replication = databases.some((token) => !token.quoted && token.text === 'replication');
  const others = databases.filter((token) => token.quoted || token.text !== 'replication');
  const names = others.some((token) => !token.quoted && token.text === 'all') ? 'any database' : namedWords(others);
  if (!replication) return names;
  const copy = 'physical replication (a copy of the whole cluster)';
  return others.length === 0 ? copy : `${names} and ${copy}`;
}

function namedWords(databases: readonly HbaToken[]): string {
  const [only, ...others] = databases;
  if (only !== undefined && others.length === 0 && !only.quoted) {
    if (only.text === 'sameuser') return 'the database of the user’s own name';
    if (only.text === 'samerole' || only.text === 'samegroup') return 'databases named like a role of the user';
  }
  return `${databases.length === 1 ? 'database' : 'databases'} ${listWords(databases)}`;
}

function listWords(tokens: readonly HbaToken[]): string {
  const named = tokens.slice(0, NAMED).map((token) => (token.text === '' ? '""' : token.text));
  return tokens.length > NAMED ? `${named.join(', ')} and ${tokens.length - NAMED} more` : named.join(', ');
}

/**
 * What a finding about a record is about, whatever its white space, line and options. Of the records that one environment
 * variable brings about only the method is its own: they are one subject.
 */
export function subjectOf({ record, entry }: RecordReach): string {
  return entry.implied === 'by-environment' ? `image ${record.method}` : recordWords(record);
}

/** A record's columns in one spelling, without its options. */
export function recordWords(record: HbaRecord): string {
  const address =
    record.address === null ? '' : ` ${record.address.kind === 'all' ? 'all' : addressWords(record.address)}`;
  const lists = [record.databases, record.users].map((tokens) => tokens.map(tokenWords).join(','));
  return `${record.type} ${lists.join(' ')}${address} ${record.method}`;
}

function tokenWords(token: HbaToken): string {
  return token.quoted ? `"${token.text}"` : token.text;
}

/** `line 7`, or `other.conf:7` for a record that another file holds. */
export function placeWords(fact: Origin, from: Origin): string {
  return fact.file === from.file ? `line ${fact.line}` : `${fact.file}:${fact.line}`;
}

/** Why no client reaches a record that is shadowed. */
export function idleWords({ lacksTls }: RecordReach): string {
  return lacksTls
    ? '`ssl` is off, so it is in force as soon as that is turned on'
    : 'earlier records take every attempt it describes, so it is in force as soon as one of them goes';
}

/** Why a server is less exposed than its records say; empty where it is not. */
export function shelterWords(server: Server): string {
  if (server.workload?.platform === 'ci') return ' It is there for one run, on the machine of that run.';
  if (server.exposure.kind === 'containers')
    return ' Its port is not published, so only containers of its networks get there today.';
  if (server.exposure.kind === 'loopback-published')
    return ' Its port is published on loopback only, so only this machine and containers get there today.';
  return '';
}
