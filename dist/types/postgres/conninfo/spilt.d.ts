import type { Assignment } from './types.ts';
/**
 * A password with `@` or `/` in it that is not percent-encoded spills into what libpq takes for host, port or database. The
 * keywords that hold a part of it, null where nothing looks like that.
 */
export declare function spiltPassword(assignments: readonly Assignment[]): ReadonlySet<string> | null;
