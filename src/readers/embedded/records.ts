import type { HbaRecordFact, Position } from '../../facts.ts';
import { impliedHbaRecord } from '../../postgres/hba/implied.ts';
import type { PgMajor } from '../../postgres/versions.ts';

/** A line of pg_hba.conf that a file holds in parts, and where they stand. */
export interface WrittenRecord {
  readonly text: string;
  readonly place: Position;
  readonly address: Position;
  readonly method: Position;
  readonly assembled?: true;
}

const MOST_RECORDS = 1000;

/** The records that a tool writes, in this order, into a file to which it adds others; what is no record says nothing. */
export function* writtenRecords(
  records: readonly WrittenRecord[],
  root: string,
  path: string,
  major: PgMajor,
): Iterable<HbaRecordFact> {
  for (const [order, one] of records.slice(0, MOST_RECORDS).entries()) {
    const { text, place, address, method, ...assembled } = one;
    const fact = impliedHbaRecord(text, { file: path, ...place }, major);
    const { record } = fact;
    if (record === null) continue;
    const addressPosition = record.address === null ? null : address;
    yield {
      ...fact,
      root,
      partial: true,
      order,
      ...assembled,
      record: { ...record, methodPosition: method, addressPosition },
    };
  }
}
