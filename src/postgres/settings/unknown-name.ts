import type { PgMajor } from '../versions.ts';
import { lifeOf, lowerAscii, parameterNames } from './parameters.ts';
import { removedLongAgo, replacementOf } from './removed.ts';

/** What is known of a name that a major does not have. Nothing, where all fields are absent. */
export interface UnknownName {
  /** The release that no longer had it: a major, with two parts before 10 (9.5). */
  readonly removedIn?: number;
  /** The major that brought it, where the server is older. */
  readonly addedIn?: number;
  /** The parameter that took its place. */
  readonly replacement?: string;
  /** The parameter that was probably meant. */
  readonly nearest?: string;
}

const LONGEST = 64;

/** Why a server of that major does not know a name, for messages. Ask only for names that `parameterOf` has not. */
export function unknownName(name: string, major: PgMajor): UnknownName {
  const lower = lowerAscii(name);
  const gone = removedLongAgo(lower);
  if (gone !== null) return gone;
  const life = lifeOf(lower);
  if (life !== null) {
    if (life.addedIn > major) return { addedIn: life.addedIn };
    const replacement = replacementOf(lower);
    const removed = life.removedIn === null ? {} : { removedIn: life.removedIn };
    return replacement === null ? removed : { ...removed, replacement };
  }
  const nearest = nearestName(lower.replaceAll('-', '_'), major);
  return nearest === null ? {} : { nearest };
}

/** The parameter with the fewest letters inserted, dropped, changed or swapped; null where none is near. */
function nearestName(wanted: string, major: PgMajor): string | null {
  if (wanted.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Math.min(3, Math.floor(wanted.length / 4)) + 1;
  for (const name of parameterNames(major)) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** Levenshtein's distance, a swap of neighbours counting one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
