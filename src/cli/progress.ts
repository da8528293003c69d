import type { Io } from './io.ts';

/** How long a scan runs before it says how far it is, in milliseconds: most are over by then. */
const PATIENCE = 500;

export interface Progress {
  update(done: number, total: number): void;
  done(): void;
}

/** One line on standard error, written over itself, and only on a terminal; nothing of it stays. */
export function progress(io: Io): Progress {
  if (!io.errorIsTerminal) return { update: () => {}, done: () => {} };
  const start = performance.now();
  let shown = false;
  return {
    update(done, total) {
      if (performance.now() - start < PATIENCE) return;
      shown = true;
      io.err(`\r\u001b[Kreading ${done} of ${total} files`);
    },
    done() {
      if (shown) io.err('\r\u001b[K');
    },
  };
}
