import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { isWithin } from '../../files/within.ts';
import { matchesAny } from '../../policy/globs.ts';
import { DEFAULT_MAJOR } from '../../postgres/versions.ts';
import { traceJson, traceText } from '../../reports/trace.ts';
import { refusedByClient, trace } from '../../trace.ts';
import type { TraceReport } from '../../trace-report.ts';
import type { Arguments } from '../arguments.ts';
import { readSurroundings, SURROUNDINGS } from '../client-surroundings.ts';
import { collectFiles } from '../collect-files.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openScope } from '../run-check.ts';
import { clientFromConninfo, clientFromFlags, membershipsOf } from '../trace-client.ts';
import { colorWanted, writeOutput } from './check.ts';

/** `pgmoat trace`: the answer that one client gets of one server. Exit 0 whatever the answer is. */
export async function traceCommand(args: Arguments, io: Io): Promise<number> {
  if (args.format !== null && args.format !== 'text' && args.format !== 'json') {
    throw new UsageError(`--format "${args.format}" does not go with "trace"; its formats are text and json`);
  }
  const [conninfo, ...more] = args.paths;
  if (more.length > 0)
    throw new UsageError('trace takes one connection string: quote it, and name the server by --server PATH');
  const report = await traceReport(args, io, conninfo ?? null);
  const toTerminal = args.output === null && io.isTerminal;
  const text = args.format === 'json' ? traceJson(report) : traceText(report, toTerminal && colorWanted(args, io));
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return 0;
}

async function traceReport(args: Arguments, io: Io, conninfo: string | null): Promise<TraceReport> {
  // As psql without arguments: the surroundings say it all.
  const surrounded = args.trace.user === null && SURROUNDINGS.some(([, name]) => args.trace[name] !== null);
  const text = conninfo ?? (surrounded ? '' : null);
  const flags = text === null ? clientFromFlags(args.trace) : null;
  const surroundings = readSurroundings(args.trace, io.cwd);
  const { root, paths, server } = placeServers(args.trace.servers, io.cwd);
  if (args.as !== null && paths.length === 0)
    throw new UsageError('--as says what the files of --server are: name them');
  const scope = await openScope({
    ...{ root, paths, policyPath: args.policy, organisationPath: args.organisationPolicy },
    ...{ major: args.major, as: args.as, maxFileSize: args.maxFileSize },
  });
  const { tree, policy, policyPath } = scope;
  const collection = await collectFiles(tree, {
    major: policy.major,
    ignored: (path) => paths.length === 0 && matchesAny(policy.ignore, policyPath(path)),
    as: args.as,
  });
  const directories = paths.map((path) =>
    relative(scope.root, realpathSync(resolve(scope.root, path)))
      .split(sep)
      .join('/'),
  );
  const major = policy.major ?? DEFAULT_MAJOR;
  const described = flags ?? clientFromConninfo(text ?? '', args.trace, surroundings, major);
  if (described.error !== null) return refusedByClient(described.error, major, described.remarks);
  const memberships = membershipsOf(args.trace, policy.memberships);
  const traced = trace(collection, { ...described, policy, server, memberships, directories });
  if (traced.status === 'unclear') throw new UsageError(traced.message);
  return traced.report;
}

interface Places {
  readonly root: string;
  readonly paths: readonly string[];
  /** `FILE#SERVICE`: the whole working directory is read, for a service's files may lie anywhere in it. */
  readonly server: string | null;
}

/** Where to look for the server. Files outside of the working directory are looked at from the directory that holds them all. */
function placeServers(servers: readonly string[], cwd: string): Places {
  const [first, ...others] = servers;
  if (first?.includes('#') === true) {
    if (others.length > 0) throw new UsageError('--server takes one FILE#SERVICE, or paths');
    return { root: cwd, paths: [], server: first };
  }
  const real = realpathSync(cwd);
  const full = servers.map((path) => resolve(real, path));
  const directories = full.flatMap((path) => directoryOf(path) ?? []);
  if (directories.length < full.length || directories.every((path) => isWithin(real, path))) {
    return { root: cwd, paths: servers, server: null };
  }
  let root = directories[0] ?? real;
  while (!directories.every((path) => isWithin(root, path))) root = dirname(root);
  return { root, paths: full, server: null };
}

/** The directory itself, or that of a file; null for what is not there. */
function directoryOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return realpathSync(found.isDirectory() ? path : dirname(path));
}
