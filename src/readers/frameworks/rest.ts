import type { ConnectionFact, Fact } from '../../facts.ts';
import type { FileKind, ReadContext, Reader, SourceFile } from '../reader.ts';

/**
 * What a format's own reader found, each once, and after it the connection strings of the file that it did not take: other
 * keys hold some, and a file may only be named like one of the framework's. `kind` is how the rest of the file is searched.
 */
export function* withRest(
  own: readonly ConnectionFact[],
  rest: {
    readonly literals: Reader;
    readonly file: SourceFile;
    readonly kind: FileKind;
    readonly context: ReadContext;
  },
): Iterable<Fact> {
  const places = new Set<string>();
  const seen = new Set<string>();
  for (const fact of own) {
    places.add(`${fact.line}:${fact.column}`);
    const said = JSON.stringify([fact.line, fact.column, fact.parameters, fact.positions]);
    if (seen.has(said)) continue;
    seen.add(said);
    yield fact;
  }
  for (const fact of rest.literals.read({ ...rest.file, kind: rest.kind }, rest.context)) {
    if (fact.kind !== 'connection' || !places.has(`${fact.line}:${fact.column}`)) yield fact;
  }
}
