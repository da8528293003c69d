import type { HbaRecordFact, Origin, Position } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { logicalLines } from './logical-lines.ts';
import { type AuthFields, errorColumns, parseHbaRecord } from './record.ts';
import { parseTemplatedRecord } from './template-record.ts';
import { maskTemplates } from './templates.ts';
import { type AuthToken, scanTokens } from './tokens.ts';

/**
 * The record of a line that stands in no file of the repository, such as `host all all all scram-sha-256`, which initdb or an
 * image's entry point writes. Every position of it is `origin`. Only the first line of the text counts; files that it names
 * are not followed.
 */
export function impliedHbaRecord(line: string, origin: Origin, major: PgMajor): HbaRecordFact {
  const { line: startLine, column, endLine, endColumn } = origin;
  const position: Position = { line: startLine, column, endLine, endColumn };
  const fields = fieldsOf(line, position, major);
  const server = { major, ssl: true };
  const templated = fields.some((field) => field.some((token) => token.templated === true));
  const columns =
    fields.length === 0
      ? errorColumns({ shown: 'invalid connection type ""', logged: 'invalid connection type ""' })
      : ((templated ? parseTemplatedRecord(fields, server) : null) ?? parseHbaRecord(fields, server));
  const { record } = columns;
  return {
    kind: 'hba-record',
    ...origin,
    ...columns,
    record: record === null || record.addressPosition === null ? record : { ...record, addressPosition: position },
    root: origin.file,
  };
}

function fieldsOf(line: string, position: Position, major: PgMajor): AuthFields {
  const [first] = logicalLines(maskTemplates(line), line, major);
  const fields: AuthToken[][] = [];
  let open = false;
  for (const { token, comma } of first === undefined ? [] : scanTokens(first)) {
    const placed = { ...token, ...position };
    if (open) fields.at(-1)?.push(placed);
    else fields.push([placed]);
    open = comma;
  }
  return fields;
}
