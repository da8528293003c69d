import type { Fact } from '../../facts.ts';
import type { FileKind, ReadContext, Reader } from '../reader.ts';
import { overlays, type Piece } from './overlay.ts';

/** The readers of PostgreSQL's own files, and of those of its clients, for files that others hold. */
export interface ConfReaders {
  readonly hba: Reader;
  readonly ident: Reader;
  readonly settings: Reader;
  readonly pooler: Reader;
  readonly environment: Reader;
  readonly passfile: Reader;
  readonly service: Reader;
}

/** A file within a file. */
export interface Held {
  /** The file that holds it. */
  readonly path: string;
  /** Its name there: a ConfigMap's key behind the ConfigMap's name, the target of a redirection. */
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly workload?: string;
  readonly partial?: true;
}

type Part = keyof ConfReaders;

const KINDS: Readonly<Record<Part, FileKind>> = {
  hba: 'pg_hba',
  ident: 'pg_ident',
  settings: 'postgresql_conf',
  pooler: 'pgbouncer',
  environment: 'env',
  passfile: 'pgpass',
  service: 'pg_service',
};

/** What a file of this name is that scripts write: one of PostgreSQL's, or of its clients; null for any other. */
export function writtenPartOf(name: string): Part | null {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.?pgpass(?:\.conf)?$/.test(base)) return 'passfile';
  if (/^\.?pg_service\.conf$/.test(base)) return 'service';
  return /^\.env(?:\.[\w.-]{1,40})?$|^[\w.-]{1,60}\.env$/.test(base) ? 'environment' : partOf(name);
}

/** What a file of this name is of PostgreSQL's server or pooler; null for any other. */
export function partOf(name: string): Part | null {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (/pg_?hba[^/]*\.conf|^pg_?hba$/.test(base)) return 'hba';
  if (/pg_?ident[^/]*\.conf/.test(base)) return 'ident';
  if (/^pgbouncer[^/]*\.ini$/.test(base)) return 'pooler';
  return /^postgres(?:ql)?(?:[._-][\w.-]*)?\.conf(?:\.sample)?$/.test(base) ? 'settings' : null;
}

/** The facts of a file that another file holds, at their places there. */
export function* heldFacts(part: Part, held: Held, readers: ConfReaders, context: ReadContext): Iterable<Fact> {
  const { path, workload, partial } = held;
  const root = rootOf(path, held.name);
  const own = { root, ...(workload === undefined ? {} : { workload }), ...(partial === true ? { partial } : {}) };
  // What a template's line becomes is not known: as a parameter it would be an error.
  const pieces = part === 'settings' ? held.pieces.filter(({ text }) => !/^\s*\{\{.*\}\}\s*$/.test(text)) : held.pieces;
  for (const text of overlays(pieces)) {
    for (const fact of readers[part].read({ path, text, kind: KINDS[part] }, context)) {
      if (fact.kind === 'hba-record' || fact.kind === 'setting') yield { ...fact, ...own };
      else if (fact.kind === 'ident-mapping') yield { ...fact, root };
      // Of a file in parts none need have a record of its own.
      else if (fact.kind !== 'empty-hba') yield fact;
    }
  }
}

/** `FILE#NAME`, the name with a directory of its own: what is beside the file is not beside what it holds. */
export function rootOf(path: string, name: string): string {
  return `${path}#${name.includes('/') ? name : `./${name}`}`;
}
