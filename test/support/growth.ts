/** How much more time may be taken for four times as much: 4 is linear, 16 is quadratic. */
const MOST = 9;
/** Below this many milliseconds there is nothing to compare. */
const LEAST = 60;
const TRIES = 4;

/** Milliseconds of work in which what is bounded ends on any machine, however busy; what is not bounded takes hours. */
export const BOUNDED = 60_000;

/** Milliseconds of work that this process has done so far: what others do on the machine does not count. */
export function worked(): number {
  return process.cpuUsage().user / 1000;
}

function cost(work: () => void): number {
  const before = worked();
  work();
  return worked() - before;
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

/**
 * How many times as much time `work` takes for all of `text` as for a quarter of it, or null where it grows as the text does. The
 * quarter is what stands at both ends, so that what is opened is closed.
 */
export function excessOfText(work: (text: string) => void, text: string): number | null {
  return excessOf((length) => {
    const half = Math.ceil(length / 2);
    work(half * 2 >= text.length ? text : text.slice(0, half) + text.slice(-half));
  }, text.length);
}
