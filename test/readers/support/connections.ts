import type { ConnectionFact, Fact, Position } from '../../../src/facts.ts';

export function connectionsOf(facts: Iterable<Fact>): readonly ConnectionFact[] {
  return [...facts].filter((fact): fact is ConnectionFact => fact.kind === 'connection');
}

/** The text at a position of a file, within one line. */
export function cutFrom(text: string, position: Position | null | undefined): string | null {
  if (position === null || position === undefined) return null;
  return text.split('\n')[position.line - 1]?.slice(position.column - 1, position.endColumn - 1) ?? null;
}
