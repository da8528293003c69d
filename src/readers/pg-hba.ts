import type { Fact } from '../facts.ts';
import type { AuthLine } from '../postgres/hba/auth-file.ts';
import { errorColumns, type HbaColumns, parseHbaRecord } from '../postgres/hba/record.ts';
import { parseTemplatedRecord } from '../postgres/hba/template-record.ts';
import type { PgMajor } from '../postgres/versions.ts';
import { authFacts, serverLine } from './auth-facts.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';

/** pg_hba.conf, with everything it includes: one fact for each row of `pg_hba_file_rules`, or one that there is none. */
export const hbaReader: Reader = { kinds: ['pg_hba'], read: readHba };

/**
 * The records of an HBA file in the order the server tries them, each at the place of its words. `ssl` is taken to be on:
 * whether it is, other files tell.
 */
function readHba(file: SourceFile, context: ReadContext): readonly Fact[] {
  const { path: root } = file;
  const recordOf = (line: AuthLine): Fact | null => {
    const columns = columnsOf(line, context.major);
    return columns === null ? null : { kind: 'hba-record', ...line.origin, ...columns, ...serverLine(line), root };
  };
  const error = `configuration file "${root}" contains no entries`;
  return authFacts(file, context, recordOf, (origin, blank) => ({ kind: 'empty-hba', ...origin, error, blank, root }));
}

function columnsOf({ error, fields, templated, literal }: AuthLine, major: PgMajor): HbaColumns | null {
  const server = { major, ssl: true };
  if (error !== null) return errorColumns({ shown: error, logged: error });
  if (!templated) return parseHbaRecord(fields, server);
  const columns = parseTemplatedRecord(fields, server);
  if (columns === null || literal === null) return columns;
  // What the server shows of the line if nothing fills it in. What it means is unknown all the same.
  const shown = parseHbaRecord(literal, server);
  return shown.record === null ? columns : { ...shown, record: columns.record };
}
