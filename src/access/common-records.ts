import type { HbaRecord, HbaToken } from '../facts.ts';
import type { AccessRecord } from './access.ts';

/**
 * The records of two lists that have no equal in the other one, where equals are taken in the order of both: what has to be
 * compared. Records that occur more than once are equals only at the ends of the lists.
 */
export function changedRecords(
  before: readonly AccessRecord[],
  after: readonly AccessRecord[],
): readonly [before: readonly AccessRecord[], after: readonly AccessRecord[]] {
  const keys = new Map<AccessRecord, string>();
  for (const record of [...before, ...after]) keys.set(record, keyOf(record.record));
  const equal = (a: AccessRecord | undefined, b: AccessRecord | undefined): boolean =>
    a !== undefined && b !== undefined && keys.get(a) === keys.get(b);
  let start = 0;
  while (equal(before[start], after[start])) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && equal(before.at(-1 - end), after.at(-1 - end)))
    end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const pairs = uniquePairs(old, now, keys);
  const kept = new Set(longestRise(pairs.map(([, at]) => at)).map((index) => pairs[index]));
  const oldKept = new Set([...kept].map((pair) => pair?.[0]));
  const nowKept = new Set([...kept].map((pair) => pair?.[1]));
  return [old.filter((_, at) => !oldKept.has(at)), now.filter((_, at) => !nowKept.has(at))];
}

/** Places of the records whose like is once in each list, in the order of the first. */
function uniquePairs(
  old: readonly AccessRecord[],
  now: readonly AccessRecord[],
  keys: ReadonlyMap<AccessRecord, string>,
): (readonly [number, number])[] {
  const places = (records: readonly AccessRecord[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const [at, record] of records.entries()) {
      const key = keys.get(record) ?? '';
      found.set(key, found.has(key) ? -1 : at);
    }
    return found;
  };
  const [first, second] = [places(old), places(now)];
  return [...first].flatMap(([key, at]) => {
    const other = second.get(key) ?? -1;
    return at < 0 || other < 0 ? [] : [[at, other] as const];
  });
}

/** Indices of a longest rising subsequence (patience sorting). */
function longestRise(values: readonly number[]): number[] {
  const piles: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[piles[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (piles[low - 1] ?? -1));
    piles[low] = index;
  }
  const rise: number[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.push(at);
  return rise.reverse();
}

/** A record's meaning, wherever it stands. */
function keyOf(record: HbaRecord): string {
  const words = (tokens: readonly HbaToken[]): string[] =>
    tokens.map(({ text, quoted }) => `${quoted ? '"' : ''}${text}`).sort();
  const options = record.options.map(({ name, value }) => `${name}=${value}`);
  const { type, databases, users, address, method, unknown } = record;
  return JSON.stringify([type, words(databases), words(users), address, method, options, unknown]);
}
