import type { Origin, Position, SettingFact } from '../../facts.ts';

/** A place of a fact, or a part of it, with the way that led to its file. */
export function placeOf(origin: Origin, position: Position | null | undefined = null): Origin {
  const { line, column, endLine, endColumn } = position ?? origin;
  const place = { file: origin.file, line, column, endLine, endColumn };
  return origin.via === undefined ? place : { ...place, via: origin.via };
}

/** The value of an assignment, or all of it where the option's letter implies the value. */
export function valuePlace(fact: SettingFact): Origin {
  return placeOf(fact, fact.valuePosition);
}

/** Where findings about what a file does not say stand: its first line. */
export function topOf(file: string): Origin {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
