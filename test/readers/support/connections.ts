import type { ConnectionFact, Fact, Position } from '../../../src/facts.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import type { ReadContext } from '../../../src/readers/reader.ts';

/** A context in which no other file exists. */
export function contextOf(major: PgMajor = 18): ReadContext {
  return { major, follow: (_, target) => ({ status: 'missing', path: target }), list: () => null };
}

export function connectionsOf(facts: Iterable<Fact>): readonly ConnectionFact[] {
  return [...facts].filter((fact): fact is ConnectionFact => fact.kind === 'connection');
}

/** The text at a position of a file, within one line. */
export function cutFrom(text: string, position: Position | null | undefined): string | null {
  if (position === null || position === undefined) return null;
  return text.split('\n')[position.line - 1]?.slice(position.column - 1, position.endColumn - 1) ?? null;
}
