import type { ConfReaders } from '../embedded/conf.ts';
import type { Reader } from '../reader.ts';
/**
 * TOML that holds an environment: tables with the names of variables as keys, written under a header (`[env]` of fly.toml,
 * mise.toml and Cargo, `[vars]` of wrangler.toml, `[build.environment]` of netlify.toml), as a value in braces, or with dots. The
 * variables of one table that belong together are one connection. Commands in it (`release_command`) are scripts.
 */
export declare function envTablesReader(rest: Reader, readers: ConfReaders): Reader;
