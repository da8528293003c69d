import type { PgMajor } from '../versions.ts';
/** What the server's regular expression compiler says of what stands behind a word's slash; null where it accepts it. */
export declare function regexError(expression: string, major: PgMajor): string | null;
