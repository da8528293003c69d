import type { AddressSet, Interval } from './ranges.ts';

/** A growing set of addresses that earlier records take. Adding and asking cost what they touch, not what is held. */
export class TakenAddresses {
  readonly #v4: Interval[] = [];
  readonly #v6: Interval[] = [];

  add(set: AddressSet): void {
    for (const interval of set.v4) insert(this.#v4, interval);
    for (const interval of set.v6) insert(this.#v6, interval);
  }

  /** What is left of a set. */
  leave(set: AddressSet): AddressSet {
    const v4 = set.v4.flatMap((interval) => remainder(this.#v4, interval));
    const v6 = set.v6.flatMap((interval) => remainder(this.#v6, interval));
    return { v4, v6 };
  }
}

/** Index of the first interval that ends at or after `value`. */
function firstEndingFrom(intervals: readonly Interval[], value: bigint): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const interval = intervals[middle];
    if (interval !== undefined && interval.last < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(intervals: Interval[], added: Interval): void {
  const start = firstEndingFrom(intervals, added.first - 1n);
  let end = start;
  let { first, last } = added;
  for (let next = intervals[end]; next !== undefined && next.first <= last + 1n; next = intervals[end]) {
    if (next.first < first) first = next.first;
    if (next.last > last) last = next.last;
    end += 1;
  }
  intervals.splice(start, end - start, { first, last });
}

function remainder(intervals: readonly Interval[], asked: Interval): Interval[] {
  const rest: Interval[] = [];
  let at = asked.first;
  for (let index = firstEndingFrom(intervals, at); at <= asked.last; index += 1) {
    const cut = intervals[index];
    if (cut === undefined || cut.first > asked.last) break;
    if (cut.first > at) rest.push({ first: at, last: cut.first - 1n });
    at = cut.last + 1n;
  }
  if (at <= asked.last) rest.push({ first: at, last: asked.last });
  return rest;
}
