import type { IdentMappingFact } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import type { AuthFields } from './record.ts';
/** The columns of a mapping, everything of the fact but its place. */
export type IdentColumns = Pick<IdentMappingFact, 'mapName' | 'systemUser' | 'databaseUser' | 'error' | 'tokens' | 'unknown'>;
/**
 * One line of pg_ident.conf as the server reads it: hba.c, `parse_ident_line`, with the texts that
 * `pg_ident_file_mappings` shows. Fields beyond the third are ignored, as the server does.
 */
export declare function parseIdentMapping(fields: AuthFields, major: PgMajor): IdentColumns;
/** A line in which a template fills in some words; null where it has not the three columns of a mapping. */
export declare function parseTemplatedMapping(fields: AuthFields, major: PgMajor): IdentColumns | null;
