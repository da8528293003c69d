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
  const elsewhere = knownElsewhere(name, major);
  if (elsewhere !== null) return elsewhere;
  const nearest = nearestName(lowerAscii(name).replaceAll('-', '_'), major);
  return nearest === null ? {} : { nearest };
}

/** What other versions make of a name; null for a name that none of them has. */
export function knownElsewhere(name: string, major: PgMajor): UnknownName | null {
  const lower = lowerAscii(name);
  const gone = removedLongAgo(lower);
  if (gone !== null) return gone;
  const life = lifeOf(lower);
  if (life === null) return null;
  if (life.addedIn > major) return { addedIn: life.addedIn };
  const replacement = replacementOf(lower);
  const removed = life.removedIn === null ? {} : { removedIn: life.removedIn };
  return replacement === null ? removed : { ...removed, replacement };
}

interface Candidate {
  readonly name: string;
  readonly lower: string;
  readonly letters: number;
}

const candidates = new Map<PgMajor, readonly Candidate[]>();

function candidatesOf(major: PgMajor): readonly Candidate[] {
  const cached = candidates.get(major);
  if (cached !== undefined) return cached;
  const built = parameterNames(major).map((name) => {
    const lower = name.toLowerCase();
    return { name, lower, letters: lettersOf(lower) };
  });
  candidates.set(major, built);
  return built;
}

/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The parameter with the fewest letters inserted, dropped, changed or swapped; null where none is near. */
function nearestName(wanted: string, major: PgMajor): string | null {
  if (wanted.length > LONGEST) return null;
  const letters = lettersOf(wanted);
  let best: string | null = null;
  let bestDistance = Math.min(2, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of candidatesOf(major)) {
    if (Math.abs(candidate.lower.length - wanted.length) >= bestDistance) continue;
    // One change makes at most two letters differ: most names are turned away by their letters.
    if (countBits(candidate.letters ^ letters) > 2 * (bestDistance - 1)) continue;
    const distance = editDistance(wanted, candidate.lower, bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate.name;
    bestDistance = distance;
  }
  return best;
}

/** Levenshtein's distance, a swap of neighbours counting one; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let lastLeast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    // What follows is at least the least of the two rows that it is made from.
    if (least >= limit && lastLeast + 1 >= limit) return limit;
    lastLeast = least;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
