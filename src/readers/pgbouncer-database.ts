import { MASK } from '../postgres/conninfo/placeholders.ts';

/** A `key=value` of an entry of `[databases]`. Offsets in the entry's text, `start` and `end` of the value without its quotes. */
export interface DatabasePair {
  readonly key: string;
  /** Decoded; placeholders keep their text. */
  readonly value: string;
  readonly keyStart: number;
  readonly start: number;
  readonly end: number;
}

/** What PgBouncer 1.25 takes in an entry of `[databases]` (parse_database of src/loader.c). */
const PARAMETERS: ReadonlySet<string> = new Set(
  (
    'dbname host port user password auth_user auth_query auth_dbname client_encoding datestyle timezone pool_size min_pool_size ' +
    'reserve_pool reserve_pool_size max_db_connections max_db_client_connections server_lifetime pool_mode load_balance_hosts ' +
    'connect_query application_name'
  ).split(' '),
);

/** Whether PgBouncer knows the parameter; it refuses its configuration otherwise. */
export function isDatabaseParameter(key: string): boolean {
  return PARAMETERS.has(key);
}

/**
 * The pairs of an entry, as cstr_get_pair of PgBouncer's loader.c reads them: spaces separate, a value in single quotes may hold
 * spaces and doubled quotes, an empty value is an error. `masked` is the text with its placeholders masked. Pairs before
 * an error are kept.
 */
export function databasePairs(
  text: string,
  masked: string,
): { readonly pairs: readonly DatabasePair[]; readonly error: string | null } {
  const pairs: DatabasePair[] = [];
  const refused = { pairs, error: 'syntax error in connection string' };
  const skipBlanks = (from: number): number => {
    let at = from;
    while (masked[at] === ' ' || masked[at] === '\t') at += 1;
    return at;
  };
  let at = skipBlanks(0);
  while (at < masked.length) {
    const keyStart = at;
    while (at < masked.length && masked[at] !== '=' && masked[at] !== ' ') at += 1;
    const key = text.slice(keyStart, at);
    at = skipBlanks(at);
    // What a template fills in without `=` brings pairs of its own.
    if (masked[at] !== '=' && masked[keyStart] === MASK) continue;
    if (masked[at] !== '=' || key === '') return refused;
    at = skipBlanks(at + 1);
    const quoted = masked[at] === "'";
    if (quoted) at += 1;
    const start = at;
    let value = '';
    while (at < masked.length && (quoted ? masked[at] !== "'" || masked[at + 1] === "'" : masked[at] !== ' ')) {
      value += text[at] ?? '';
      at += quoted && masked[at] === "'" ? 2 : 1;
    }
    if (quoted && at >= masked.length) return refused;
    pairs.push({ key, value, keyStart, start, end: at });
    if (value === '') return refused;
    at = skipBlanks(quoted ? at + 1 : at);
  }
  return { pairs, error: null };
}
