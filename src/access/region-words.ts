import type { Attempt, Encryption } from './attempt.ts';
import type { NameSet } from './name-set.ts';
import { formatSet } from './ranges.ts';
import type { Region } from './regions.ts';

/** More names, or ranges, than this are counted and not told. */
const TOLD = 4;

/** `any user`, `app`, `app and web`, `any user but postgres`. */
export function usersWords({ users, pairs }: Region): string {
  return setWords(users, 'user', pairs !== 'any' && users.isOthers);
}

/** `any database`, `shop`, `any database but shop`, `the database of the same name`, `any database but the one of the same name`, `physical replication`. */
export function databasesWords({ databases, pairs }: Region): string {
  if (databases === 'physical') return 'physical replication';
  if (pairs === 'same') return 'the database of the same name';
  if (pairs === 'any') return setWords(databases, 'database', false);
  return databases.isOthers
    ? 'any other database of another name'
    : `${setWords(databases, 'database', false)} but the one of the same name`;
}

function setWords(set: NameSet, noun: string, other: boolean): string {
  if (other) return `any other ${noun}`;
  if (set.kind === 'only') return listWords(set, noun);
  return set.isEverything ? `any ${noun}` : `any ${noun} but ${listWords(set, noun)}`;
}

function listWords(set: NameSet, noun: string): string {
  if (set.count > TOLD) return `${set.count.toLocaleString('en')} ${noun}s`;
  const names = set.names.map((name) => (/^[\w.$-]+$/.test(name) ? name : `"${name}"`));
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The ranges of a region in CIDR notation, `local socket` for the socket. */
export function fromRanges({ addresses }: Region, limit: number = Number.POSITIVE_INFINITY): string[] {
  return addresses === null ? ['local socket'] : formatSet(addresses, limit);
}

/** `from 16,777,216 addresses (10.0.0.0/8)`, `from any address`, `over the local socket`. */
export function fromWords(region: Region, more = ''): string {
  const { addresses, addressCount } = region;
  if (addresses === null) return 'over the local socket';
  const ranges = formatSet(addresses, TOLD).map((range) => range.replace(/(?:\/32$|(?<=:.*)\/128$)/, ''));
  if (ranges.join() === '0.0.0.0/0,::/0') return 'from any address';
  const count = addressCount > MANY ? 'very many' : addressCount.toLocaleString('en');
  if (addressCount === 1n) return `from ${more === '' ? '' : 'one more address, '}${ranges.join()}`;
  return `from ${count}${more} addresses (${ranges.join(', ')})`;
}

/** IPv6 networks have more addresses than say anything. */
const MANY = 1n << 40n;

const LINES: readonly (readonly [encryptions: readonly Encryption[], words: string])[] = [
  [['socket'], ''],
  [['none', 'tls', 'gss'], 'with or without TLS'],
  [['none', 'gss'], 'without TLS'],
  [['none', 'tls'], 'with or without TLS, but not GSSAPI encryption'],
  [['tls', 'gss'], 'over TLS or GSSAPI encryption'],
  [['none'], 'without encryption'],
  [['tls'], 'over TLS'],
  [['gss'], 'with GSSAPI encryption'],
];

/** How the bytes travel; empty for the socket. */
export function encryptionWords({ encryptions }: Region): string {
  const key = [...encryptions].sort().join();
  return LINES.find(([list]) => [...list].sort().join() === key)?.[1] ?? encryptions.join(', ');
}

/** `app@shop from 10.0.0.5 without TLS`. */
export function attemptWords({ user, database, replication, from }: Attempt): string {
  const what = replication === 'physical' ? `${user} (physical replication)` : `${user}@${database}`;
  if (from.kind === 'socket') return `${what} over the local socket`;
  const how = { none: 'without TLS', tls: 'over TLS', gss: 'with GSSAPI encryption' }[from.encryption];
  return `${what} from ${from.address} ${how}`;
}
