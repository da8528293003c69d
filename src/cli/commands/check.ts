import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { type CheckReport, SEVERITIES } from '../../findings.ts';
import { writeBaseline } from '../../policy/baseline.ts';
import { REPORTS } from '../../reports/index.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { FailOn } from '../options.ts';
import { progress } from '../progress.ts';
import { type CheckOptions, runCheck } from '../run-check.ts';

/** `pgmoat check`: exit 1 when a finding at or above `--fail-on` remains. */
export async function checkCommand(args: Arguments, io: Io): Promise<number> {
  const bar = progress(io);
  const { report, lines } = await runCheck({
    ...scopeOptions(args, io),
    baselinePath: args.updateBaseline ? null : args.baseline,
    noSuppressions: args.noSuppressions,
    today: io.today(),
    onProgress: bar.update,
  });
  bar.done();
  if (args.updateBaseline && args.baseline !== null) {
    writeOutput(io, args.baseline, writeBaseline(report.findings));
    io.err(`pgmoat: ${report.findings.length} findings written to ${args.baseline}\n`);
    return 0;
  }
  const shown = args.quiet ? onlyCounting(report, args.failOn) : report;
  const toTerminal = args.output === null && io.isTerminal;
  const text = REPORTS[args.format ?? 'text'](shown, { color: toTerminal && colorWanted(args, io), lines });
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return counts(report, args.failOn) ? 1 : 0;
}

/** The options of a check that come from the command line alone. */
export function scopeOptions(
  args: Arguments,
  io: Io,
): Pick<CheckOptions, 'root' | 'paths' | 'policyPath' | 'major' | 'as' | 'maxFileSize' | 'input'> {
  if (args.as !== null && !args.stdin && args.paths.length === 0) {
    throw new UsageError('--as says what the given files are: name them, or use --stdin');
  }
  const input = args.stdin ? { input: { path: args.stdinFilename ?? 'stdin', text: io.stdin() } } : {};
  return {
    root: io.cwd,
    paths: args.paths,
    policyPath: args.policy,
    major: args.major,
    as: args.as,
    maxFileSize: args.maxFileSize,
    ...input,
  };
}

/** Whether the exit status is 1: a finding at or above the severity remains. */
export function counts(report: CheckReport, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const limit = SEVERITIES.indexOf(failOn);
  return report.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
}

function onlyCounting(report: CheckReport, failOn: FailOn): CheckReport {
  const limit = failOn === 'never' ? 0 : SEVERITIES.indexOf(failOn);
  return { ...report, findings: report.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= limit) };
}

/** https://no-color.org: any value but the empty one turns colours off. */
function colorWanted(args: Arguments, io: Io): boolean {
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
