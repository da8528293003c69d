import type { TlsLevel } from '../../facts.ts';

/** The levels that say how well a line is protected, weakest first. `broken` and `unknown` have no rank. */
export const LEVELS: readonly TlsLevel[] = ['none', 'opportunistic', 'encrypted', 'ca', 'full'];

/** Rank of a level from 0 (none); null for `broken` and `unknown`. */
function rankOf(level: TlsLevel): number | null {
  const rank = LEVELS.indexOf(level);
  return rank < 0 ? null : rank;
}

/**
 * Whether a client protects its line at least as well as `minimum` asks: `may` where its level is unknown; a broken client
 * never sends anything, so it does not fall short.
 */
export function reaches(level: TlsLevel, minimum: TlsLevel): 'yes' | 'no' | 'may' {
  if (level === 'broken') return 'yes';
  const have = rankOf(level);
  const want = rankOf(minimum);
  if (have === null || want === null) return 'may';
  return have >= want ? 'yes' : 'no';
}
