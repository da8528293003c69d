import type { ConnectionFact } from '../../../src/facts.ts';
import { loadGrammars } from '../../../src/files/grammars.ts';
import { READER_BY_KIND } from '../../../src/readers/index.ts';
import { GRAMMARS, type Grammars } from '../../../src/readers/syntax.ts';
import { contextOf } from '../../support/context.ts';
import { connectionsOf, cutFrom } from './connections.ts';

let grammars: Grammars | null = null;

/** All grammars, loaded once for the file of tests. */
export async function allGrammars(): Promise<Grammars> {
  grammars ??= await loadGrammars(new Set(GRAMMARS));
  return grammars;
}

/** The connections of a source text, parsed. */
export async function readSource(path: string, text: string): Promise<readonly ConnectionFact[]> {
  const reader = READER_BY_KIND.get('source');
  if (reader === undefined) throw new Error('no reader of source text');
  return connectionsOf(reader.read({ path, text, kind: 'source' }, { ...contextOf(), grammars: await allGrammars() }));
}

/** A connection with what its positions cover in the text, for tables of tests. */
export interface Told {
  readonly driver: string;
  readonly syntax: string;
  /** The text at the connection's position. */
  readonly at: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  /** The text at the position of each keyword. */
  readonly places: Readonly<Record<string, string | null>>;
  readonly level: string;
  readonly stated: string | null;
  readonly pool: number | null;
  readonly password: string | null;
  readonly name: string | null;
  readonly error: string | null;
}

/** What a source text tells, in the order of the file. */
export async function toldBy(path: string, text: string): Promise<readonly Told[]> {
  const facts = await readSource(path, text);
  return [...facts]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((fact) => ({
      driver: fact.driver,
      syntax: fact.syntax,
      at: cutFrom(text, fact),
      parameters: fact.parameters,
      places: Object.fromEntries(Object.entries(fact.positions).map(([key, place]) => [key, cutFrom(text, place)])),
      level: fact.tls.level,
      stated: fact.tls.stated,
      pool: fact.pool?.max ?? null,
      password: fact.password?.strength ?? null,
      name: fact.name,
      error: fact.error,
    }));
}

/** Title, source text, and for each connection what has to be so. */
export type Case = readonly [title: string, text: string, told: readonly Partial<Told>[]];
