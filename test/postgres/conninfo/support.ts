import type { ConnectionFact, Position } from '../../../src/facts.ts';
import { connectionFromConninfo, connectionFromText } from '../../../src/postgres/conninfo/connection.ts';
import type { ConnectionMeta } from '../../../src/postgres/conninfo/types.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';

/** One line: offsets are columns less one. */
export function onOneLine(start: number, end: number): Position {
  return { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 };
}

export function meta(major: PgMajor = 18): ConnectionMeta {
  return { file: 'app.conf', name: 'DATABASE_URL', major };
}

/** The connection of a text, which must be one. */
export function read(text: string, major: PgMajor = 18): ConnectionFact {
  const fact = connectionFromText(text, onOneLine, meta(major));
  if (fact === null) throw new Error(`no connection: ${text}`);
  return fact;
}

export function readOrNull(text: string): ConnectionFact | null {
  return connectionFromText(text, onOneLine, meta());
}

export function strict(text: string, major: PgMajor = 18): ConnectionFact {
  return connectionFromConninfo(text, onOneLine, meta(major));
}

/** The text at a position of a one-line file. */
export function cut(text: string, position: Position | undefined | null): string | null {
  return position === undefined || position === null ? null : text.slice(position.column - 1, position.endColumn - 1);
}
