import type { ConfReaders } from './embedded/conf.ts';
import type { Reader } from './reader.ts';
/**
 * YAML and JSON that describe servers, or hold PostgreSQL's own files: clusters of operators, Patroni, ConfigMaps, values of
 * charts. What else such a file says, `environments` finds.
 */
export declare function platformsReader(environments: Reader, readers: ConfReaders): Reader;
