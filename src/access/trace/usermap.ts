import type { IdentMappingFact } from '../../facts.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import { type Certainty, isMemberOf, type Memberships } from '../attempt.ts';
import { matchPattern } from './pattern.ts';

/** Who somebody is outside of the database, and whom they ask to be in it. */
export interface MapQuestion {
  /** Empty: no map, the names have to be equal. */
  readonly map: string;
  readonly systemUser: string;
  readonly user: string;
}

/**
 * Whether a user name map lets a system user be a database user: hba.c, `check_usermap` and `check_ident_usermap`.
 */
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
    const { system, database } = tokens;
    if (unknown) {
      result = 'may';
      continue;
    }
    const pattern = system.text.startsWith('/');
    const named = pattern
      ? matchPattern(system.text.slice(1), systemUser).certainty
      : system.text === systemUser
        ? 'yes'
        : 'no';
    if (named === 'no') continue;
    // What the group stands for is not worked out; without one in the expression, the server looks no further.
    if (pattern && database.text.includes('\\1')) return 'may';
    const allowed = both(named, allows(database, user, major, memberships));
    if (allowed === 'yes') return 'yes';
    if (allowed === 'may') result = 'may';
  }
  return result;
}

function both(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' ? b : a;
}

/** From 16 on the database user may be `all`, a group or a regular expression; before, these are names. */
function allows(
  { text, quoted }: { readonly text: string; readonly quoted: boolean },
  user: string,
  major: PgMajor,
  memberships: Memberships,
): Certainty {
  if (major >= 16 && !quoted && text === 'all') return 'yes';
  if (major >= 16 && !quoted && text.startsWith('+')) return isMemberOf(user, text.slice(1), memberships);
  if (major >= 16 && text.startsWith('/')) return matchPattern(text.slice(1), user).certainty;
  return text === user ? 'yes' : 'no';
}
