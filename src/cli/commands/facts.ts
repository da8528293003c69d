import { readingBy } from '../../check-collection.ts';
import type { Arguments } from '../arguments.ts';
import { collectFiles } from '../collect-files.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openScope } from '../run-check.ts';
import { scopeOptions, writeOutput } from './check.ts';

/** `pgmoat facts`: what was read, as one JSON object. Errors in files are facts: the exit status stays 0. */
export async function factsCommand(args: Arguments, io: Io): Promise<number> {
  if (args.format !== null && args.format !== 'json') {
    throw new UsageError(`--format "${args.format}" does not go with "facts"; its format is json`);
  }
  const { tree, policy, policyPath } = await openScope(scopeOptions(args, io));
  const { facts } = await collectFiles(tree, readingBy({ policy, policyPath, as: args.as }));
  const text = `${JSON.stringify({ schemaVersion: 1, facts }, null, 2)}\n`;
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return 0;
}
