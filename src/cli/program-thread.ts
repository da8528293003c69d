import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Collection } from '../collect.ts';
import type { ProgramsWanted } from './read-programs.ts';

/** The thread's own bundle; the sources of the project have none. */
const ENTRY = new URL('./cli-programs.js', import.meta.url);

/** Reads program text in a thread of its own, beside what else is done. */
export class ProgramThread {
  readonly #worker: Worker;
  /** It came to an end, whatever of. */
  readonly #ended: Promise<null>;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      for (const end of ['messageerror', 'error', 'exit']) worker.once(end, () => resolve(null));
    });
    // Until it is asked something nobody waits for it.
    worker.unref();
  }

  /** null where there is no bundle to start. */
  static start(): ProgramThread | null {
    if (!existsSync(fileURLToPath(ENTRY))) return null;
    return new ProgramThread(new Worker(ENTRY, { argv: [], env: {}, execArgv: [] }));
  }

  /** What it has read, in parts; null where it failed: then it can be read here, with whatever fails there. */
  async read(wanted: ProgramsWanted): Promise<readonly Collection[] | null> {
    const worker = this.#worker;
    worker.ref();
    const parts: Collection[] = [];
    const answer = new Promise<readonly Collection[]>((resolve) => {
      worker.on('message', (part: Collection | null) => {
        if (part === null) resolve(parts);
        else parts.push(part);
      });
    });
    worker.postMessage(wanted);
    const read = await Promise.race([answer, this.#ended]);
    this.stop();
    return read;
  }

  stop(): void {
    void this.#worker.terminate();
  }
}
