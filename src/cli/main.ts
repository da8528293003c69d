import { realpathSync } from 'node:fs';
import { listByGit } from '../files/git-list.ts';
import { PolicyError } from '../policy/errors.ts';
import { VERSION } from '../version.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { UsageError } from './errors.ts';
import { helpText } from './help.ts';
import type { Io } from './io.ts';

/** Runs one command and gives the exit status. Nothing but the report goes to standard output. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const args = parseArguments(argv);
    if (args.version) {
      io.out(`${VERSION}\n`);
      return 0;
    }
    if (args.help) {
      io.out(helpText(argv[0] === args.command ? args.command : null));
      return 0;
    }
    return await run(args, io);
  } catch (error) {
    if (error instanceof UsageError || error instanceof PolicyError) {
      io.err(`pgmoat: ${error.message}\n`);
      return 2;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.err(
      `pgmoat ${VERSION} failed: this is a bug. Please report it with the following text and, if you can, the file.\n${stack}\n`,
    );
    return 2;
  }
}

async function run(args: Arguments, io: Io): Promise<number> {
  switch (args.command) {
    case 'check': {
      // git lists the files while the rules are loaded.
      const begun = isPlain(args) ? listByGit(realpathSync(io.cwd)) : null;
      return (await import('./commands/check.ts')).checkCommand(args, io, begun);
    }
    case 'access':
      return (await import('./commands/others.ts')).accessCommand(args, io);
    case 'diff':
      return (await import('./commands/others.ts')).diffCommand(args, io);
    case 'facts':
      return (await import('./commands/others.ts')).factsCommand(args, io);
    case 'trace':
      return (await import('./commands/others.ts')).traceCommand(args, io);
    case 'explain':
      return (await import('./commands/others.ts')).explainCommand(args, io);
    case 'init':
      return (await import('./commands/others.ts')).initCommand(args, io);
  }
}

/** Whether a check is of the working directory, and of its files as they are. */
function isPlain({ paths, stdin, fix }: Arguments): boolean {
  return !stdin && !fix && paths.every((path) => path === '.');
}
