import { collect } from '../../collect.ts';
import { matchesAny } from '../../policy/globs.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { withParsers } from '../parsers.ts';
import { openScope } from '../run-check.ts';
import { scopeOptions, writeOutput } from './check.ts';

/** `pgmoat facts`: what was read, as one JSON object. Errors in files are facts: the exit status stays 0. */
export async function factsCommand(args: Arguments, io: Io): Promise<number> {
  if (args.format !== null && args.format !== 'json') {
    throw new UsageError(`--format "${args.format}" does not go with "facts"; its format is json`);
  }
  const { tree: files, policy, policyPath } = await openScope(scopeOptions(args, io));
  const { tree, grammars } = await withParsers(files, { policy, policyPath, as: args.as });
  const { facts } = collect(tree, {
    major: policy.major,
    ignored: (path) => matchesAny(policy.ignore, policyPath(path)),
    as: args.as,
    grammars,
  });
  const text = `${JSON.stringify({ schemaVersion: 1, facts }, null, 2)}\n`;
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return 0;
}
