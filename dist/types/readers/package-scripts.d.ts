import type { ConfReaders } from './embedded/conf.ts';
import type { Reader } from './reader.ts';
/**
 * The commands that a package.json names (`"migrate": "DATABASE_URL=postgres://… prisma migrate deploy"`), each a script of its own, at
 * its places within the JSON string. What else such a file says, and all others, `next` reads.
 */
export declare function packageScriptsReader(next: Reader, literals: Reader, readers: ConfReaders): Reader;
