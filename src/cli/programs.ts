import { parentPort } from 'node:worker_threads';
import { type ProgramsWanted, readPrograms } from './read-programs.ts';

// The thread that `ProgramThread` starts: one question, the answer in parts, and null at its end.
parentPort?.once('message', async (wanted: ProgramsWanted) => {
  for await (const part of readPrograms(wanted)) parentPort?.postMessage(part);
  parentPort?.postMessage(null);
});
