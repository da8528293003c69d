import type { ConnectionFact, Origin, Position } from '../../facts.ts';
import { connectionFromText, connectionFromVariables } from '../../postgres/conninfo/connection.ts';
import type { ConnectionMeta, DriverCandidate, VariableText } from '../../postgres/conninfo/types.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import type { Located } from '../containers/located.ts';
import type { Variable } from '../containers/variables.ts';
import { splitWords } from '../containers/words.ts';

const MAX_CONNECTIONS = 300;
/** Where a connection string may begin within a word of a command line (`--url=postgres://…`). */
const SCHEME = /jdbc:postgresql:|r2dbcs?:(?:pool:)?postgres(?:ql)?:|postgres(?:ql)?(?:\+[a-z0-9]+)?:\/\//;

export interface ConnectionOwner {
  /** null for text that no service runs with, such as a build's arguments. */
  readonly workload: string | null;
  readonly major: PgMajor;
  /** What may read the connections, where the image is built from a directory of the tree. */
  readonly drivers: readonly DriverCandidate[];
}

/** The connections that an environment states: each connection string, and the PG* variables as one. */
export function environmentConnections(
  variables: ReadonlyMap<string, Variable>,
  owner: ConnectionOwner,
): ConnectionFact[] {
  const facts: ConnectionFact[] = [];
  const split: Record<string, VariableText> = {};
  let first: Variable | null = null;
  for (const variable of variables.values()) {
    const { name, value } = variable;
    if (facts.length >= MAX_CONNECTIONS) break;
    if (value === null) continue;
    if (/^PG[A-Z]+$/.test(name) && name !== 'PGDATA') {
      first ??= variable;
      split[name] = { value: value.text, at: (start, end) => value.at(start, end), file: value.source.file };
      continue;
    }
    // Every form of a connection string has one of these characters; most values have neither.
    if (!/[:=]/.test(value.text)) continue;
    const fact = connectionIn(value, name, variable.origin, owner);
    if (fact !== null) facts.push(fact);
  }
  if (first?.value == null || !('PGHOST' in split || 'PGHOSTADDR' in split || 'PGSERVICE' in split)) return facts;
  const fact = connectionFromVariables(split, metaOf(null, first.origin, owner));
  const password = variables.get('PGPASSWORD')?.value ?? null;
  if (fact !== null) facts.push(password?.has('d') ? withDefault(fact, () => true) : fact);
  return facts;
}

/** The connection strings among the words of a command line, also within the words of `sh -c "…"`. */
export function commandConnections(words: readonly Located[], owner: ConnectionOwner): ConnectionFact[] {
  const facts: ConnectionFact[] = [];
  for (const word of words) {
    if (facts.length >= MAX_CONNECTIONS) break;
    const parts = /\s/.test(word.text) && SCHEME.test(word.text) ? splitWords(word, true) : [word];
    for (const part of parts) {
      const start = SCHEME.exec(part.text)?.index;
      if (start === undefined) continue;
      const text = part.slice(start);
      const fact = connectionIn(text, null, text.origin(), owner);
      if (fact !== null) facts.push(fact);
    }
  }
  return facts;
}

function connectionIn(
  value: Located,
  name: string | null,
  origin: Origin,
  owner: ConnectionOwner,
): ConnectionFact | null {
  const fact = connectionFromText(value.text, (start, end) => value.at(start, end), metaOf(name, origin, owner));
  if (fact === null) return null;
  const whole = { ...fact, ...value.origin() };
  return value.has('d') ? withDefault(whole, (place) => inFallback(value, place)) : whole;
}

function metaOf(name: string | null, origin: Origin, owner: ConnectionOwner): ConnectionMeta {
  return {
    file: origin.file,
    name,
    major: owner.major,
    drivers: owner.drivers,
    ...(origin.via === undefined ? {} : { via: origin.via }),
    ...(owner.workload === null ? {} : { workload: owner.workload }),
  };
}

/** A password that a variable's fallback states is a default: where the file is run the variable may say another. */
function withDefault(fact: ConnectionFact, applies: (place: Position) => boolean): ConnectionFact {
  const { password } = fact;
  if (password === null || !applies(password)) return fact;
  if (password.strength !== 'literal' && password.strength !== 'well-known') return fact;
  return { ...fact, password: { ...password, strength: 'default' } };
}

/** True where some character of the place comes from a fallback. */
function inFallback(value: Located, place: Position): boolean {
  const isBefore = (line: number, column: number, than: { readonly line: number; readonly column: number }): boolean =>
    line < than.line || (line === than.line && column < than.column);
  const end = { line: place.endLine, column: place.endColumn };
  for (let at = 0; at < value.length; at += 1) {
    if (value.marks[at] !== 'd') continue;
    const { line, column } = value.source.index.at(value.starts[at] ?? 0);
    if (!isBefore(line, column, place) && isBefore(line, column, end)) return true;
  }
  return false;
}
