import type { Located } from './located.ts';
/**
 * The server's arguments on a container's command line: what follows the word `postgres` (also within `sh -c "…"`), or
 * the whole line where it begins with an option, for the official entry point puts `postgres` before it. null where the
 * line does not start a server; empty where it starts one without arguments.
 */
export declare function serverArguments(entrypoint: readonly Located[], command: readonly Located[]): readonly Located[] | null;
