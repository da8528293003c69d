import type { IdentMappingFact } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { plainToken } from './auth-file.ts';
import type { AuthFields } from './record.ts';
import { regexError } from './regex.ts';

/** The columns of a mapping, everything of the fact but its place. */
export type IdentColumns = Pick<
  IdentMappingFact,
  'mapName' | 'systemUser' | 'databaseUser' | 'error' | 'tokens' | 'unknown'
>;

function refused(error: string): IdentColumns {
  return { mapName: null, systemUser: null, databaseUser: null, error, tokens: null, unknown: false };
}

/**
 * One line of pg_ident.conf as the server reads it: hba.c, `parse_ident_line`, with the texts that
 * `pg_ident_file_mappings` shows. Fields beyond the third are ignored, as the server does.
 */
export function parseIdentMapping(fields: AuthFields, major: PgMajor): IdentColumns {
  for (const at of [0, 1, 2]) {
    const field = fields[at];
    if (field === undefined) return refused('missing entry at end of line');
    if (field.length > 1) return refused('multiple values in ident field');
  }
  const [map] = fields[0] ?? [];
  const [system] = fields[1] ?? [];
  const [database] = fields[2] ?? [];
  if (map === undefined || system === undefined || database === undefined) {
    return refused('missing entry at end of line');
  }
  for (const { text } of major >= 16 ? [system, database] : [system]) {
    if (!text.startsWith('/')) continue;
    const error = regexError(text.slice(1), major);
    if (error !== null) return refused(`invalid regular expression "${text.slice(1)}": ${error}`);
  }
  return {
    ...{ mapName: map.text, systemUser: system.text, databaseUser: database.text },
    error: null,
    tokens: { map: plainToken(map), system: plainToken(system), database: plainToken(database) },
    unknown: false,
  };
}

/** A line in which a template fills in some words; null where it has not the three columns of a mapping. */
export function parseTemplatedMapping(fields: AuthFields, major: PgMajor): IdentColumns | null {
  const known = parseIdentMapping(fields, major);
  return known.error === null ? { ...known, unknown: true } : null;
}
