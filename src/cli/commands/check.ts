import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { classifyName } from '../../files/classify.ts';
import { decode } from '../../files/decode.ts';
import { DEFAULT_MAX_BYTES } from '../../files/disk-tree.ts';
import { errorCode } from '../../files/error-code.ts';
import type { GitListing } from '../../files/git-list.ts';
import { isWithin } from '../../files/within.ts';
import { type Baseline, parseBaseline, writeBaseline } from '../../policy/baseline.ts';
import { textOf } from '../../postgres/byte-text.ts';
import { BY_BYTES } from '../../readers/reader.ts';
import { visible } from '../../reports/escape.ts';
import { fails, isReportFormat, REPORTS } from '../../reports/index.ts';
import { plural } from '../../reports/words.ts';
import { applyFixes } from '../apply-fixes.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { workTreeOf } from '../locate-policy.ts';
import { progress } from '../progress.ts';
import { type CheckOptions, runCheck } from '../run-check.ts';

/** `pgmoat check`: exit 1 when a finding at or above `--fail-on` remains. `begun` is git's list of the working directory. */
export async function checkCommand(args: Arguments, io: Io, begun: Promise<GitListing | null> | null): Promise<number> {
  const format = args.format ?? 'text';
  if (!isReportFormat(format)) {
    throw new UsageError(
      `--format "${format}" does not go with "check"; its formats are ${Object.keys(REPORTS).join(', ')}`,
    );
  }
  if (args.fix) await fixFiles(args, io);
  const bar = progress(io);
  const outcome = runCheck({
    ...scopeOptions(args, io),
    ...(begun === null ? {} : { begun }),
    baselinePath: args.updateBaseline ? null : args.baseline,
    noSuppressions: args.noSuppressions,
    today: io.today(),
    onProgress: bar.update,
  });
  const { report, lines, root, remarks } = await outcome.finally(bar.done);
  if (args.updateBaseline && args.baseline !== null) {
    const kept = keptEntries(args, args.baseline, io, root);
    writeOutput(io, args.baseline, writeBaseline(report.findings, kept));
    io.err(`pgmoat: ${plural(report.findings.length + kept.length, 'finding')} written to ${args.baseline}\n`);
    return 0;
  }
  for (const remark of remarks) io.err(`pgmoat: ${visible(remark)}\n`);
  const toTerminal = args.output === null && io.isTerminal;
  const text = REPORTS[format](report, {
    lines,
    color: toTerminal && colorWanted(args, io),
    failOn: args.failOn,
    quiet: args.quiet,
    prefix: prefixOf(root),
    linkBase: null,
    maxBytes: null,
  });
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return fails(report, args.failOn) ? 1 : 0;
}

/** Applies what is safe, and says on standard error what was done: the report that follows is of what is left. */
async function fixFiles(args: Arguments, io: Io): Promise<void> {
  const outcome = await runCheck({
    ...scopeOptions(args, io),
    ...{ baselinePath: args.updateBaseline ? null : args.baseline, noSuppressions: args.noSuppressions },
    today: io.today(),
  });
  const lines = await applyFixes(outcome);
  for (const line of lines) io.err(`pgmoat: ${visible(line)}\n`);
}

/**
 * The entries of an existing baseline for files that were not looked at: nothing is known of their findings. Throws
 * PolicyError for a file that is no baseline, which is not to be overwritten.
 */
function keptEntries(args: Arguments, file: string, io: Io, root: string): Baseline {
  const full = resolve(io.cwd, file);
  if (!existsSync(full)) return [];
  const entries = parseBaseline(file, readFileSync(full, 'utf8'));
  if (args.stdin) return entries.filter(({ path }) => path !== inputPath(args));
  if (args.paths.length === 0) return [];
  const looked = args.paths.map((path) => realpathSync(resolve(io.cwd, path)));
  return entries.filter(({ path }) => !looked.some((directory) => isWithin(directory, resolve(root, path))));
}

/** Standard input, held to the size of a file. Throws UsageError. */
function readInput(args: Arguments, io: Io): string {
  const most = args.maxFileSize ?? DEFAULT_MAX_BYTES;
  let input: Buffer | string;
  try {
    input = io.stdin();
  } catch (error) {
    throw new UsageError(`standard input cannot be read (${errorCode(error)})`);
  }
  const size = Buffer.byteLength(input);
  if (size <= most) return typeof input === 'string' ? input : decodeInput(input, args);
  throw new UsageError(`standard input: ${size} bytes, more than the ${most} that are read; see --max-file-size`);
}

function decodeInput(bytes: Buffer, args: Arguments): string {
  const kind = args.as ?? classifyName(inputPath(args));
  return kind !== null && BY_BYTES.has(kind) ? textOf(bytes) : decode(bytes);
}

function inputPath(args: Arguments): string {
  return args.stdinFilename ?? 'stdin';
}

/** The options of a check that come from the command line alone. */
export function scopeOptions(
  args: Arguments,
  io: Io,
): Pick<CheckOptions, 'root' | 'paths' | 'policyPath' | 'organisationPath' | 'major' | 'as' | 'maxFileSize' | 'input'> {
  if (args.as !== null && !args.stdin && args.paths.length === 0) {
    throw new UsageError('--as says what the given files are: name them, or use --stdin');
  }
  const input = args.stdin ? { input: { path: inputPath(args), text: readInput(args, io) } } : {};
  return {
    root: io.cwd,
    paths: args.paths,
    policyPath: args.policy,
    organisationPath: args.organisationPolicy,
    major: args.major,
    as: args.as,
    maxFileSize: args.maxFileSize,
    ...input,
  };
}

/** Where the working directory lies in its git work tree, as `deploy/`; empty at its top or outside of git. */
function prefixOf(directory: string): string {
  const top = workTreeOf(directory);
  const path = top === null ? '' : relative(top, directory).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

/** https://no-color.org: any value but the empty one turns colours off. */
export function colorWanted(args: Arguments, io: Io): boolean {
  return !args.noColor && (io.env.NO_COLOR ?? '') === '' && io.env.TERM !== 'dumb';
}

export function writeOutput(io: Io, file: string, text: string): void {
  try {
    writeFileSync(resolve(io.cwd, file), text);
  } catch (error) {
    const exists = existsSync(resolve(io.cwd, file));
    throw new UsageError(`${file}: cannot be ${exists ? 'overwritten' : 'written'} (${errorCode(error)})`);
  }
}
