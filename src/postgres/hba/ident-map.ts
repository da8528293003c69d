import type { HbaToken, IdentMappingFact } from '../../facts.ts';
import { rejoined } from '../byte-text.ts';
import { type Certainty, isMemberOf, type Memberships } from '../memberships.ts';
import { compileRegex, matchRegex } from '../regex/index.ts';
import type { PgMajor } from '../versions.ts';

/** What there is to know of a line of pg_ident.conf. */
export type IdentMapping = Pick<IdentMappingFact, 'tokens' | 'unknown'>;

/** Who somebody is outside of the database, and whom they ask to be in it. */
export interface IdentQuestion {
  readonly major: PgMajor;
  /** The `map` option of the record; where it is empty or absent the names have to be equal. */
  readonly map: string | null;
  /** The lines in force, in order: see `loadedMappings`. */
  readonly mappings: readonly IdentMapping[];
  /** Null where it is not known. */
  readonly systemUser: string | null;
  readonly databaseUser: string;
  readonly memberships: Memberships;
  /** The roles that exist, where that is known: no other is a member of anything. */
  readonly roles?: ReadonlySet<string>;
  /** For gss and sspi with `krb_caseins_users`. */
  readonly caseInsensitive: boolean;
}

/**
 * The lines that a server has after its start: all of a file, or none where one of them is in error (hba.c, `load_ident`;
 * it starts all the same).
 */
export function loadedMappings<Mapping extends Pick<IdentMappingFact, 'error'>>(
  mappings: readonly Mapping[],
): readonly Mapping[] {
  return mappings.some(({ error }) => error !== null) ? [] : mappings;
}

/** Whether a user name map lets a system user be a database user: hba.c, `check_usermap`. */
export function identAllows(question: IdentQuestion): Certainty {
  const { map, systemUser, databaseUser, caseInsensitive } = question;
  if (map === null || map === '') {
    if (systemUser === null) return 'may';
    return sameName(systemUser, databaseUser, caseInsensitive) ? 'yes' : 'no';
  }
  let possible = false;
  /** Whether the server may have given up before it comes to a line. */
  let doubtful = false;
  for (const mapping of question.mappings) {
    const line = tryLine(mapping, map, question);
    if (line.allows === 'yes' && !doubtful) return 'yes';
    if (line.allows !== 'no') possible = true;
    if (line.fails === 'yes') break;
    if (line.fails === 'may') doubtful = true;
  }
  return possible ? 'may' : 'no';
}

/** What comes of one line: whether it lets the user in, or makes the server give up on the whole map. */
interface LineOutcome {
  readonly allows: Certainty;
  readonly fails: Certainty;
}

const PASSED: LineOutcome = { allows: 'no', fails: 'no' };
const UNKNOWN: LineOutcome = { allows: 'may', fails: 'may' };

/** hba.c, `check_ident_usermap`. */
function tryLine({ tokens, unknown }: IdentMapping, map: string, question: IdentQuestion): LineOutcome {
  if (tokens === null) return PASSED;
  if (tokens.map.text !== map && !(unknown && !PLAIN_NAME.test(tokens.map.text))) return PASSED;
  if (unknown) return UNKNOWN;
  const { system, database } = tokens;
  const { systemUser, major } = question;
  if (!system.text.startsWith('/')) {
    const same = systemUser === null ? 'may' : answer(sameName(system.text, systemUser, question.caseInsensitive));
    return { allows: both(same, allowsRole(database, question)), fails: 'no' };
  }
  const tried = tryRegex(system.text.slice(1), systemUser, major);
  if (tried.certainty === 'no') return PASSED;
  if (!database.text.includes(GROUP) || isSpecial(database, major)) {
    return { allows: both(tried.certainty, allowsRole(database, question)), fails: 'no' };
  }
  if (tried.group === undefined) return UNKNOWN;
  if (tried.group === null) return { allows: 'no', fails: tried.certainty };
  const name = rejoined(database.text.replace(GROUP, () => tried.group ?? ''));
  return { allows: both(tried.certainty, allowsName(name, question)), fails: 'no' };
}

/** What the first parentheses caught; only the first time it is written. */
const GROUP = '\\1';
/** A word in which no template can have filled in anything. */
const PLAIN_NAME = /^(?!_)[\w.-]*$/;

/** From 16 on a group or a regular expression stays what it is. */
function isSpecial(token: HbaToken, major: PgMajor): boolean {
  return major >= 16 && (token.text.startsWith('/') || (!token.quoted && token.text.startsWith('+')));
}

interface RegexAnswer {
  readonly certainty: Certainty;
  /** What the first parentheses caught: null where that is nothing, undefined where it is not known. */
  readonly group: string | null | undefined;
}

function tryRegex(pattern: string, subject: string | null, major: PgMajor): RegexAnswer {
  const compiled = compileRegex(pattern, major);
  if (compiled.status === 'error') return { certainty: 'no', group: null };
  if (subject === null) return { certainty: 'may', group: undefined };
  const match = matchRegex(compiled.regex, subject);
  if (match.status === 'no-match') return { certainty: 'no', group: null };
  if (match.status === 'unknown') return { certainty: 'may', group: undefined };
  return { certainty: 'yes', group: match.groups === null ? undefined : (match.groups[1] ?? null) };
}

/** The database column: before 16 a name; from then on what a user of pg_hba.conf can be (hba.c, `check_role`). */
function allowsRole(token: HbaToken, question: IdentQuestion): Certainty {
  const { major, databaseUser } = question;
  if (major < 16) return allowsName(token.text, question);
  if (!token.quoted && token.text.startsWith('+')) return allowsGroup(token.text.slice(1), question);
  if (!token.quoted && token.text === 'all') return 'yes';
  if (token.text.startsWith('/')) return tryRegex(token.text.slice(1), databaseUser, major).certainty;
  return allowsName(token.text, question);
}

/** hba.c, `is_member`. */
function allowsGroup(group: string, { databaseUser, memberships, roles }: IdentQuestion): Certainty {
  if (roles !== undefined && !(roles.has(databaseUser) && roles.has(group))) return 'no';
  return isMemberOf(databaseUser, group, memberships);
}

function allowsName(name: string, { databaseUser, caseInsensitive }: IdentQuestion): Certainty {
  return answer(sameName(name, databaseUser, caseInsensitive));
}

/** `strcmp`, or `pg_strcasecmp`: only the letters of ASCII have cases. */
function sameName(a: string, b: string, caseInsensitive: boolean): boolean {
  return caseInsensitive ? lower(a) === lower(b) : a === b;
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function answer(so: boolean): Certainty {
  return so ? 'yes' : 'no';
}

function both(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' ? b : a;
}
