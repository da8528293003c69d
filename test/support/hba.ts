import type { HbaRecordFact } from '../../src/facts.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { hbaReader } from '../../src/readers/pg-hba.ts';
import type { ReadContext, SourceFile } from '../../src/readers/reader.ts';

/** A tree of texts, as readers see it. */
export function contextOf(files: Readonly<Record<string, string>>, major: PgMajor): ReadContext {
  const resolve = (from: string, target: string): string | null => {
    if (target.startsWith('/')) return null;
    const parts = from.split('/').slice(0, -1);
    for (const part of target.split('/')) {
      if (part === '' || part === '.') continue;
      if (part !== '..') parts.push(part);
      else if (parts.pop() === undefined) return null;
    }
    return parts.join('/');
  };
  const namesIn = (directory: string): readonly string[] => {
    const prefix = directory === '' ? '' : `${directory}/`;
    const inside = Object.keys(files).filter((path) => path.startsWith(prefix));
    return inside.map((path) => path.slice(prefix.length)).filter((name) => !name.includes('/'));
  };
  return {
    major,
    follow(from, target) {
      const path = resolve(from, target);
      if (path === null) return { status: 'outside-root', path: target };
      const text = files[path];
      if (text !== undefined) return { status: 'read', path, text };
      return { status: namesIn(path).length > 0 ? 'directory' : 'missing', path };
    },
    list(from, target) {
      const path = resolve(from, target);
      const names = path === null ? [] : namesIn(path);
      return names.length === 0 ? null : names;
    },
  };
}

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
