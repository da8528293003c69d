/** The server majors whose behaviour is known, oldest first. */
export declare const MAJORS: readonly [13, 14, 15, 16, 17, 18];
export type PgMajor = (typeof MAJORS)[number];
/** What is assumed where neither an image tag nor the policy says: the newest. */
export declare const DEFAULT_MAJOR: PgMajor;
/** The nearest known major: older servers are read as 13, newer ones as the newest known. */
export declare function knownMajor(major: number): PgMajor;
