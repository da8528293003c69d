import { parseAddress } from '../../../src/access/address.ts';
import type { Attempt } from '../../../src/access/attempt.ts';
import type { ServerHbaRecord } from '../../../src/deployment/model.ts';
import type { HbaAddress, HbaRecord, HbaToken } from '../../../src/facts.ts';
import { type Certainty, isMemberOf, type Memberships } from '../../../src/postgres/memberships.ts';
import { hbaRecords } from '../../rules/support/hba-model.ts';

/** The records of a file as a server has them. */
export function recordsOf(text: string): ServerHbaRecord[] {
  return hbaRecords(text, 'pg_hba.conf').map((fact) => ({ fact, implied: 'no' }));
}

const NOTHING_KNOWN: Memberships = { grants: new Map(), complete: false };

/**
 * First match, record by record and word by word, as plainly as it can be said: what the sets are held against. Lines of the
 * records that may answer, then of the one that must, or null.
 */
export function firstMatch(
  hba: readonly ServerHbaRecord[],
  attempt: Attempt,
  memberships: Memberships = NOTHING_KNOWN,
  others: readonly string[] = [],
): { readonly possible: readonly number[]; readonly certain: number | null } {
  const possible: number[] = [];
  const known: Known = { memberships, spelt: speltIn(hba, memberships, others) };
  for (const { fact } of hba) {
    if (fact.record === null) continue;
    const answer = matches(fact.record, attempt, known);
    if (answer === 'yes') return { possible, certain: fact.line };
    if (answer === 'may') possible.push(fact.line);
  }
  return { possible, certain: null };
}

interface Known {
  readonly memberships: Memberships;
  /** Names that stand somewhere: of others it is not told which patterns they match. */
  readonly spelt: ReadonlySet<string>;
}

function speltIn(hba: readonly ServerHbaRecord[], { grants }: Memberships, others: readonly string[]): Set<string> {
  const tokens = hba.flatMap(({ fact: { record } }) => (record === null ? [] : [...record.databases, ...record.users]));
  const words = tokens
    .filter(({ text, quoted }) => quoted || !KEYWORDS.has(text))
    .map(({ text, quoted }) => (!quoted && text.startsWith('+') ? text.slice(1) : text));
  return new Set([...words, ...others, ...[...grants].flatMap(([role, groups]) => [role, ...groups])]);
}

/** The patterns of these tests mean the same to JavaScript. */
function patternMatches(pattern: string, name: string, { spelt }: Known): Certainty {
  if (!spelt.has(name)) return 'may';
  return new RegExp(pattern).test(name) ? 'yes' : 'no';
}

const KEYWORDS = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);

function matches(record: HbaRecord, attempt: Attempt, known: Known): Certainty {
  return both(
    typeMatches(record, attempt),
    addressMatches(record, attempt),
    any(record.databases.map((token) => databaseMatches(token, attempt, known))),
    any(record.users.map((token) => userMatches(token, attempt, known))),
  );
}

function both(...answers: readonly Certainty[]): Certainty {
  if (answers.includes('no')) return 'no';
  return answers.includes('may') ? 'may' : 'yes';
}

function any(answers: readonly Certainty[]): Certainty {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('may') ? 'may' : 'no';
}

function typeMatches({ type }: HbaRecord, { from }: Attempt): Certainty {
  if (from.kind === 'socket' || type === 'local') return from.kind === 'socket' && type === 'local' ? 'yes' : 'no';
  if (type === 'hostssl') return from.encryption === 'tls' ? 'yes' : 'no';
  if (type === 'hostnossl') return from.encryption === 'tls' ? 'no' : 'yes';
  if (type === 'hostgssenc') return from.encryption === 'gss' ? 'yes' : 'no';
  if (type === 'hostnogssenc') return from.encryption === 'gss' ? 'no' : 'yes';
  return 'yes';
}

function addressMatches({ address }: HbaRecord, { from }: Attempt): Certainty {
  if (from.kind === 'socket' || address === null) return 'yes';
  if (address.kind === 'all') return 'yes';
  return address.kind === 'range' ? inRange(address, from.address) : 'may';
}

function inRange(address: Extract<HbaAddress, { readonly kind: 'range' }>, client: string): Certainty {
  const [ip, base, mask] = [client, address.address, address.mask].map(parseAddress);
  if (!ip || !base || !mask || ip.family !== base.family) return 'no';
  return (ip.value & mask.value) === (base.value & mask.value) ? 'yes' : 'no';
}

function databaseMatches(token: HbaToken, attempt: Attempt, known: Known): Certainty {
  const keyword = token.quoted ? '' : token.text;
  if (attempt.replication === 'physical') return keyword === 'replication' ? 'yes' : 'no';
  if (keyword === 'all') return 'yes';
  if (keyword === 'replication') return 'no';
  if (keyword === 'sameuser') return attempt.user === attempt.database ? 'yes' : 'no';
  if (keyword === 'samerole') return isMemberOf(attempt.user, attempt.database, known.memberships);
  if (token.text.startsWith('/')) return patternMatches(token.text.slice(1), attempt.database, known);
  return token.text === attempt.database ? 'yes' : 'no';
}

function userMatches(token: HbaToken, attempt: Attempt, known: Known): Certainty {
  const keyword = token.quoted ? '' : token.text;
  if (keyword === 'all') return 'yes';
  if (keyword.startsWith('+')) return isMemberOf(attempt.user, keyword.slice(1), known.memberships);
  if (token.text.startsWith('/')) return patternMatches(token.text.slice(1), attempt.user, known);
  return token.text === attempt.user ? 'yes' : 'no';
}
