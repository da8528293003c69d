import type { HbaRecordFact } from '../../facts.ts';
import type { Fix } from '../../findings.ts';

/** Another method for a record whose own file says the present one. */
export function methodFix(fact: HbaRecordFact, method: string): { readonly fix?: Fix } {
  const { file, record, fatal, assembled } = fact;
  if (record === null || fatal || assembled === true || record.unknown.length > 0) return {};
  const edits = [{ file, ...record.methodPosition, newText: method }];
  return { fix: { description: `use ${method}`, edits, allows: 'stronger' } };
}

/** `hostssl` in place of `host`, which takes attempts without TLS away. */
export function hostsslFix(fact: HbaRecordFact): { readonly fix?: Fix } {
  const { file, line, column, record, fatal, assembled } = fact;
  if (record === null || fatal || assembled === true || record.type !== 'host' || record.unknown.includes('type'))
    return {};
  const place = { line, column, endLine: line, endColumn: column + record.type.length };
  return { fix: { description: 'use hostssl', edits: [{ file, ...place, newText: 'hostssl' }], allows: 'plaintext' } };
}

/** The record's lines taken out; not where they are part of something else, a command of a script for one. */
export function removalFix({ file, line, endLine, record, fatal, root }: HbaRecordFact): { readonly fix?: Fix } {
  if (record === null || fatal || root.includes('#')) return {};
  const place = { line, column: 1, endLine: endLine + 1, endColumn: 1 };
  return { fix: { description: 'remove the record', edits: [{ file, ...place, newText: '' }], allows: 'nothing' } };
}
