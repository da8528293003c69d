import type { Reader } from './reader.ts';
/**
 * Compose files: services that run PostgreSQL or PgBouncer or connect to them, with merge keys, `extends`, `include` (inside
 * the root), `env_file` and the project's `.env` resolved as compose does. What a broken file still says is read.
 */
export declare const composeReader: Reader;
