/** How much more time may be taken for four times as much: 4 is linear, 16 is quadratic. */
const MOST = 9;
/** Below this many milliseconds there is nothing to compare. */
const LEAST = 60;
const TRIES = 4;

/** Milliseconds of this process's own work: what others do on the machine does not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

/**
 * How many times as much time `work` takes for four times its size, or null where it grows as its size does. It is asked again
 * where it seems to grow faster: the collector of garbage may have come in between, and does so seldom four times in a row.
 */
export function excessOf(work: (size: number) => void, size: number): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const large = cost(() => work(size));
    if (large < LEAST) return null;
    const small = Math.max(
      cost(() => work(size / 4)),
      LEAST / 16,
    );
    least = Math.min(least, large / small);
    if (least <= MOST) return null;
  }
  return least;
}
