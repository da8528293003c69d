// Every command but `check`, behind one dynamic import. Each import of its own would cut the program into more files, and
// opening a file costs more than reading what is not needed in it.

export { accessCommand } from './access.ts';
export { diffCommand } from './diff.ts';
export { explainCommand } from './explain.ts';
export { factsCommand } from './facts.ts';
export { initCommand } from './init.ts';
export { traceCommand } from './trace.ts';
