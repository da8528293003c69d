import type { ConnectionFact } from '../../../src/facts.ts';
import { loadGrammars } from '../../../src/files/grammars.ts';
import { READER_BY_KIND } from '../../../src/readers/index.ts';
import { GRAMMARS, type Grammars } from '../../../src/readers/syntax.ts';
import { contextOf } from '../../support/context.ts';
import { connectionsOf } from './connections.ts';

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
