/** The server majors whose behaviour is known, oldest first. */
export const MAJORS = [13, 14, 15, 16, 17, 18] as const;
export type PgMajor = (typeof MAJORS)[number];

/** What is assumed where neither an image tag nor the policy says: the newest. */
export const DEFAULT_MAJOR: PgMajor = 18;

/** The nearest known major: older servers are read as 13, newer ones as the newest known. */
export function knownMajor(major: number): PgMajor {
  let best: PgMajor = MAJORS[0];
  for (const known of MAJORS) if (known <= major) best = known;
  return best;
}
