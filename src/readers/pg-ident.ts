import type { Fact } from '../facts.ts';
import type { AuthLine } from '../postgres/hba/auth-file.ts';
import { type IdentColumns, parseIdentMapping, parseTemplatedMapping } from '../postgres/hba/ident.ts';
import type { PgMajor } from '../postgres/versions.ts';
import { authFacts, serverLine } from './auth-facts.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';

/** pg_ident.conf, with everything it includes: one fact for each row of `pg_ident_file_mappings`. */
export const identReader: Reader = { kinds: ['pg_ident'], read: readIdent };

/** The mappings of an ident file in the order the server tries them, each at the place of its words. */
function readIdent(file: SourceFile, context: ReadContext): readonly Fact[] {
  return authFacts(file, context, (line) => {
    const columns = columnsOf(line, context.major);
    return columns === null
      ? null
      : { kind: 'ident-mapping', ...line.origin, ...columns, ...serverLine(line), root: file.path };
  });
}

function columnsOf({ error, fields, templated }: AuthLine, major: PgMajor): IdentColumns | null {
  if (error !== null) {
    return { mapName: null, systemUser: null, databaseUser: null, error, tokens: null, unknown: false };
  }
  return templated ? parseTemplatedMapping(fields, major) : parseIdentMapping(fields, major);
}
