import { Located, type TextSource } from '../containers/located.ts';
import { type DotenvEntry, parseDotenv } from '../dotenv.ts';
import { interpolate, type Variables } from './interpolate.ts';

/** Files of variables are small; what is beyond this many assignments is not read. */
const MAX_ASSIGNMENTS = 5000;

/**
 * The values of a file of variables as compose reads it (compose-go, dotenv package): `$` is expanded from earlier lines and
 * from `variables`, but not in single quotes. The last assignment of a name wins.
 */
export function readDotenv(text: string, source: TextSource, variables: Variables): Map<string, Located> {
  const values = new Map<string, Located>();
  const known = new Map(variables);
  for (const entry of parseDotenv(text).slice(0, MAX_ASSIGNMENTS)) {
    const written = locatedOf(entry, source);
    const value = text[entry.span.start - 1] === "'" ? written : interpolate(written, known);
    values.set(entry.name, value);
    if (!variables.has(entry.name)) known.set(entry.name, value);
  }
  return values;
}

function locatedOf({ value, map, span }: DotenvEntry, source: TextSource): Located {
  const starts = Array.from({ length: value.length }, (_, at) => map(at));
  const ends = starts.map((start, at) => starts[at + 1] ?? Math.max(span.end, start + 1));
  return new Located({ text: value, source, starts, ends, base: span.start });
}
