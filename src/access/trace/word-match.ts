import type { HbaToken } from '../../facts.ts';
import { isMemberOf } from '../../postgres/memberships.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import { matchPattern } from './pattern.ts';
import type { Knowledge, Match, Unknown } from './result.ts';

/** An attempt's names as the server compares them, and what is known of roles. */
export interface Names {
  readonly user: string;
  readonly database: string;
  readonly physical: boolean;
  readonly major: PgMajor;
  readonly knowledge: Knowledge;
}

const YES: Match = { certainty: 'yes' };
const NO: Match = { certainty: 'no', reason: '' };

/** Whether a database column matches: hba.c, `check_db`. Quotes take the meaning of keywords, not that of `/` (16 on). */
export function matchDatabases(tokens: readonly HbaToken[], names: Names): Match {
  const matched = anyOf(tokens.map((token) => matchDatabase(token, names)));
  if (matched.certainty !== 'no') return matched;
  const words = listed(tokens);
  if (names.physical) {
    const all = tokens.some((token) => isKeyword(token, 'all')) ? ' (`all` does not cover it)' : '';
    return { certainty: 'no', reason: `physical replication needs the keyword replication, not ${words}${all}` };
  }
  const keyword = tokens.some((token) => isKeyword(token, 'replication'))
    ? ', a keyword for physical replication alone'
    : '';
  return {
    certainty: 'no',
    reason: `database ${names.database} is not in ${words}${tokens.length === 1 ? keyword : ''}`,
  };
}

function matchDatabase(token: HbaToken, names: Names): Match {
  const { user, database, physical, major } = names;
  if (physical) return isKeyword(token, 'replication') ? YES : NO;
  if (isKeyword(token, 'all')) return YES;
  if (isKeyword(token, 'sameuser')) return database === user ? YES : NO;
  if (isKeyword(token, 'samerole') || isKeyword(token, 'samegroup')) return member(database, names);
  if (isKeyword(token, 'replication')) return NO;
  if (major >= 16 && token.text.startsWith('/')) return matchPattern(token.text.slice(1), database, major);
  return token.text === database ? YES : NO;
}

/** Whether a user column matches: hba.c, `check_role`. */
export function matchUsers(tokens: readonly HbaToken[], names: Names): Match {
  const matched = anyOf(tokens.map((token) => matchUser(token, names)));
  return matched.certainty === 'no'
    ? { certainty: 'no', reason: `user ${names.user} is not in ${listed(tokens)}` }
    : matched;
}

function matchUser(token: HbaToken, names: Names): Match {
  if (!token.quoted && token.text.startsWith('+')) return member(token.text.slice(1), names);
  if (isKeyword(token, 'all')) return YES;
  if (names.major >= 16 && token.text.startsWith('/'))
    return matchPattern(token.text.slice(1), names.user, names.major);
  return token.text === names.user ? YES : NO;
}

function isKeyword(token: HbaToken, keyword: string): boolean {
  return !token.quoted && token.text === keyword;
}

/** hba.c, `is_member`: both roles must exist; a superuser is a member of what it was granted alone. */
function member(group: string, { user, knowledge: { memberships, roles } }: Names): Match {
  if (group === '' || (roles !== undefined && !(roles.has(user) && roles.has(group)))) return NO;
  const certainty = isMemberOf(user, group, memberships);
  if (certainty !== 'may') return certainty === 'yes' ? YES : NO;
  const question = { key: `member ${JSON.stringify([user, group])}`, text: `${user} is a member of ${group}` };
  return { certainty: 'may', questions: [[question]] };
}

/** One word that matches is enough. */
function anyOf(matches: readonly Match[]): Match {
  const unknowns: Unknown[] = [];
  for (const match of matches) {
    if (match.certainty === 'yes') return match;
    if (match.certainty === 'may') for (const one of match.questions.flat()) unknowns.push(one);
  }
  return unknowns.length === 0 ? NO : { certainty: 'may', questions: [unknowns] };
}

const MOST_WORDS = 8;

function listed(tokens: readonly HbaToken[]): string {
  const words = tokens.slice(0, MOST_WORDS).map(({ text, quoted }) => (quoted || text === '' ? `"${text}"` : text));
  return words.join(',') + (tokens.length > MOST_WORDS ? `, and ${tokens.length - MOST_WORDS} more` : '');
}
