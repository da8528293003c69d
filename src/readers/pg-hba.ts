import type { Fact, HbaRecordFact } from '../facts.ts';
import { type AuthLine, readAuthFile } from '../postgres/hba/auth-file.ts';
import { errorColumns, type HbaColumns, parseHbaRecord } from '../postgres/hba/record.ts';
import { parseTemplatedRecord } from '../postgres/hba/template-record.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import { isTemplateName } from './template-names.ts';

/** pg_hba.conf, with everything it includes: one fact for each row of `pg_hba_file_rules`. */
export const hbaReader: Reader = { kinds: ['pg_hba'], read: readHba };

/**
 * The records of an HBA file in the order the server tries them, each at the place of its words. `ssl` is taken to be on:
 * whether it is, other files tell.
 */
function readHba(file: SourceFile, context: ReadContext): readonly Fact[] {
  const facts: Fact[] = [];
  const source = { path: file.path, text: file.text, isTemplate: isTemplateName(file.path) };
  for (const item of readAuthFile(source, context.major, context)) {
    if (item.kind === 'include') {
      facts.push(item);
      continue;
    }
    const columns = columnsOf(item, context.major);
    if (columns !== null) facts.push(factOf(item, columns, file.path));
  }
  return facts;
}

function columnsOf({ error, fields, templated }: AuthLine, major: PgMajor): HbaColumns | null {
  const server = { major, ssl: true };
  if (error !== null) return errorColumns({ shown: error, logged: error });
  return templated ? parseTemplatedRecord(fields, server) : parseHbaRecord(fields, server);
}

function factOf({ origin }: AuthLine, columns: HbaColumns, root: string): HbaRecordFact {
  return { kind: 'hba-record', ...origin, ...columns, root };
}
