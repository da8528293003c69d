import type { HbaRecordFact } from '../../src/facts.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { hbaReader } from '../../src/readers/pg-hba.ts';
import type { SourceFile } from '../../src/readers/reader.ts';
import { contextOf } from './context.ts';

export function sourceOf(path: string, text: string): SourceFile {
  return { path, text, kind: 'pg_hba' };
}

/** The records of a text that includes nothing. */
export function hbaRecords(text: string, major: PgMajor, path = 'pg_hba.conf'): readonly HbaRecordFact[] {
  const facts = hbaReader.read(sourceOf(path, text), contextOf({ [path]: text }, major));
  return [...facts].filter((fact) => fact.kind === 'hba-record');
}

/** A row of `pg_hba_file_rules` as far as all versions have it. */
export interface ViewRow {
  readonly line_number: number;
  readonly type: string | null;
  readonly database: readonly string[] | null;
  readonly user_name: readonly string[] | null;
  readonly address: string | null;
  readonly netmask: string | null;
  readonly auth_method: string | null;
  readonly options: readonly string[] | null;
  readonly error: string | null;
}

/** The row that a fact claims the view to have. */
export function rowOf(fact: HbaRecordFact): ViewRow {
  return {
    line_number: fact.line,
    type: fact.type,
    database: fact.databases,
    user_name: fact.users,
    address: fact.address,
    netmask: fact.netmask,
    auth_method: fact.method,
    options: fact.options,
    error: fact.error,
  };
}
