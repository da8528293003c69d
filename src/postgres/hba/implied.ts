import type { HbaRecord, HbaRecordFact, Origin, Position } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { fieldsOf as fieldsOfWords } from './auth-file.ts';
import { logicalLines } from './logical-lines.ts';
import { type AuthFields, errorColumns, type HbaColumns, parseHbaRecord } from './record.ts';
import { parseTemplatedRecord } from './template-record.ts';
import { maskTemplates } from './templates.ts';
import { scanTokens } from './tokens.ts';

/**
 * The record of a line that stands in no file of the repository, such as `host all all all scram-sha-256`, which initdb or an
 * image's entry point writes. Every position of it is `origin`. Only the first line of the text counts; files that it names
 * are not followed.
 */
export function impliedHbaRecord(line: string, origin: Origin, major: PgMajor): HbaRecordFact {
  const { line: startLine, column, endLine, endColumn } = origin;
  const position: Position = { line: startLine, column, endLine, endColumn };
  const columns = columnsOf(line, major);
  const { record } = columns;
  return {
    kind: 'hba-record',
    ...origin,
    ...columns,
    record: record === null ? null : placed(record, position),
    root: origin.file,
  };
}

/** Images write the same few lines for every server: each is parsed once. */
const parsed = new Map<string, HbaColumns>();
const REMEMBERED = 256;

function columnsOf(line: string, major: PgMajor): HbaColumns {
  const key = `${major} ${line}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const fields = fieldsOf(line, NOWHERE, major);
  const server = { major, ssl: true };
  const templated = fields.some((field) => field.some((token) => token.templated === true));
  const columns =
    fields.length === 0
      ? errorColumns({ shown: 'invalid connection type ""', logged: 'invalid connection type ""' })
      : ((templated ? parseTemplatedRecord(fields, server) : null) ?? parseHbaRecord(fields, server));
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(key, columns);
  return columns;
}

const NOWHERE: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function placed(record: HbaRecord, position: Position): HbaRecord {
  return {
    ...record,
    databases: record.databases.map((token) => ({ ...token, ...position })),
    users: record.users.map((token) => ({ ...token, ...position })),
    addressPosition: record.addressPosition === null ? null : position,
    methodPosition: position,
    options: record.options.map((option) => ({ ...option, ...position })),
  };
}

function fieldsOf(line: string, position: Position, major: PgMajor): AuthFields {
  const [first] = logicalLines(maskTemplates(line), line, major);
  const scanned = first === undefined ? [] : scanTokens(first);
  return fieldsOfWords(scanned.map(({ token, comma }) => ({ token: { ...token, ...position }, comma })));
}
