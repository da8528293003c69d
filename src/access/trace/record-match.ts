import type { HbaRecord } from '../../facts.ts';
import type { Attempt } from '../attempt.ts';
import { matchAddress } from './address-match.ts';
import { conditionText, type Match, type OpenQuestion } from './result.ts';
import { matchDatabases, matchUsers, type Names } from './word-match.ts';

/**
 * Whether a record matches an attempt, column by column in the server's order: hba.c, `check_hba`. A column that a template
 * fills in matches where its known words do, and may otherwise. `denied` are keys of questions that an earlier record
 * would have settled: had their answer been yes, that record would have answered.
 */
export function matchRecord(record: HbaRecord, attempt: Attempt, names: Names, denied: ReadonlySet<string>): Match {
  const { unknown } = record;
  const columns: readonly (() => Match)[] = [
    () => unlessUnknown(matchType(record, attempt), unknown.includes('type'), 'the connection type'),
    () => (attempt.from.kind === 'socket' ? YES : matchAddress(record.address, attempt.from.address)),
    () => unlessUnknown(matchDatabases(record.databases, names), unknown.includes('databases'), 'the database column'),
    () => unlessUnknown(matchUsers(record.users, names), unknown.includes('users'), 'the user column'),
  ];
  const questions: OpenQuestion[] = [];
  for (const column of columns) {
    const match = withoutDenied(column(), denied);
    if (match.certainty === 'no') return match;
    if (match.certainty === 'may') for (const one of match.questions) questions.push(one);
  }
  return questions.length === 0 ? YES : { certainty: 'may', questions };
}

const YES: Match = { certainty: 'yes' };

function unlessUnknown(match: Match, isUnknown: boolean, what: string): Match {
  if (!isUnknown || match.certainty === 'yes') return match;
  return { certainty: 'may', questions: [[{ key: '', text: `${what} is filled in with something that covers it` }]] };
}

function withoutDenied(match: Match, denied: ReadonlySet<string>): Match {
  if (match.certainty !== 'may' || denied.size === 0) return match;
  const questions = match.questions.map((any) => any.filter(({ key }) => !denied.has(key)));
  if (questions.every((any) => any.length > 0)) return { certainty: 'may', questions };
  return {
    certainty: 'no',
    reason: `were it so that ${conditionText(match.questions)}, an earlier record would have answered`,
  };
}

/** `hostnossl` covers GSSAPI encryption, `hostnogssenc` covers TLS; `host` covers every line but the Unix-domain socket. */
function matchType({ type }: HbaRecord, { from }: Attempt): Match {
  if (from.kind === 'socket') {
    return type === 'local' ? YES : { certainty: 'no', reason: `${type} is for TCP/IP, this is a Unix-domain socket` };
  }
  const { encryption } = from;
  if (type === 'local') return { certainty: 'no', reason: 'local is for Unix-domain sockets, this is TCP/IP' };
  if (type === 'hostssl' && encryption !== 'tls') return { certainty: 'no', reason: 'hostssl needs TLS' };
  if (type === 'hostnossl' && encryption === 'tls')
    return { certainty: 'no', reason: 'hostnossl is for connections without TLS' };
  if (type === 'hostgssenc' && encryption !== 'gss')
    return { certainty: 'no', reason: 'hostgssenc needs GSSAPI encryption' };
  if (type === 'hostnogssenc' && encryption === 'gss') {
    return { certainty: 'no', reason: 'hostnogssenc is for connections without GSSAPI encryption' };
  }
  return YES;
}
