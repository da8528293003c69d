import type { PgMajor } from '../versions.ts';
/** libpq's message about a `require_auth` that it refuses: a list of methods, either all with `!` or none, each once. */
export declare function validateRequireAuth(value: string | null | undefined, major: PgMajor): string | null;
