import type { HbaToken, IdentMappingFact } from '../../facts.ts';
import { type Certainty, isMemberOf, type Memberships } from '../../postgres/memberships.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import { type PatternMatch, tryPattern } from './pattern.ts';

/** Who somebody is outside of the database, and whom they ask to be in it. */
export interface MapQuestion {
  /** Empty: no map, the names have to be equal. */
  readonly map: string;
  readonly systemUser: string;
  readonly user: string;
}

/** Whether a user name map lets a system user be a database user: hba.c, `check_usermap` and `check_ident_usermap`. */
export function mapsTo(
  { map, systemUser, user }: MapQuestion,
  mappings: readonly IdentMappingFact[],
  major: PgMajor,
  memberships: Memberships,
): Certainty {
  if (map === '') return systemUser === user ? 'yes' : 'no';
  let result: Certainty = 'no';
  for (const { tokens, unknown } of mappings) {
    if (tokens === null || tokens.map.text !== map) continue;
    if (unknown) {
      result = 'may';
      continue;
    }
    const { system, database } = tokens;
    const tried = trySystemUser(system.text, systemUser, major);
    if (tried.certainty === 'no') continue;
    const role = system.text.startsWith('/') ? roleFor(database, tried, major) : database;
    // Without a group to put in, the server gives up on the whole map.
    if (role === null) return tried.certainty === 'yes' ? result : 'may';
    const allowed =
      role === undefined
        ? 'may'
        : both(tried.certainty, role === database ? allows(role, user, major, memberships) : equal(role.text, user));
    if (allowed === 'yes') return 'yes';
    if (allowed === 'may') result = 'may';
  }
  return result;
}

function trySystemUser(text: string, systemUser: string, major: PgMajor): PatternMatch {
  if (text.startsWith('/')) return tryPattern(text.slice(1), systemUser, major);
  return { certainty: text === systemUser ? 'yes' : 'no', group: null };
}

type Role = Pick<HbaToken, 'text' | 'quoted'>;

const GROUP = '\\1';

/** The database user with the first `\1` replaced, which makes a name of it; undefined where the group is not known. */
function roleFor(role: Role, { group }: PatternMatch, major: PgMajor): Role | null | undefined {
  const special = major >= 16 && (role.text.startsWith('/') || (!role.quoted && role.text.startsWith('+')));
  if (special || !role.text.includes(GROUP)) return role;
  if (group === undefined || group === null) return group;
  const name = role.text.replace(GROUP, () => group);
  return { text: name, quoted: true };
}

function equal(a: string, b: string): Certainty {
  return a === b ? 'yes' : 'no';
}

function both(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' ? b : a;
}

/** From 16 on the database user may be `all`, a group or a regular expression; before, these are names. */
function allows({ text, quoted }: Role, user: string, major: PgMajor, memberships: Memberships): Certainty {
  if (major >= 16 && !quoted && text === 'all') return 'yes';
  if (major >= 16 && !quoted && text.startsWith('+')) return isMemberOf(user, text.slice(1), memberships);
  if (major >= 16 && text.startsWith('/')) return tryPattern(text.slice(1), user, major).certainty;
  return text === user ? 'yes' : 'no';
}
