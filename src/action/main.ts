import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type * as actionsCore from '@actions/core';
import { UsageError } from '../cli/errors.ts';
import { workTreeOf } from '../cli/locate-policy.ts';
import type { CheckOptions, CheckOutcome } from '../cli/run-check.ts';
import { PolicyError } from '../policy/errors.ts';
import { type Annotation, annotations } from '../reports/annotations.ts';
import { visible } from '../reports/escape.ts';
import { fails, REPORTS, type ReportOptions } from '../reports/index.ts';
import { VERSION } from '../version.ts';
import { readInputs } from './inputs.ts';
import { ownDirectory, writeReport } from './report-files.ts';

/** The runner drops a step's summary that is larger than 1 MiB (actions/runner, FileCommandManager.cs). */
const MAX_SUMMARY = 1024 * 1024 - 4096;

type Core = Pick<
  typeof actionsCore,
  'getInput' | 'setSecret' | 'setOutput' | 'error' | 'warning' | 'notice' | 'debug' | 'summary'
>;

/** What a run may touch besides files: the runner's toolkit and its environment, the check itself, chance and the date. */
export interface ActionHost {
  readonly core: Core;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly temporary: string;
  out(text: string): void;
  err(text: string): void;
  /** `YYYY-MM-DD`. */
  today(): string;
  /** A word that nobody can foresee. */
  token(): string;
  check(options: CheckOptions): Promise<Pick<CheckOutcome, 'report' | 'lines' | 'secrets' | 'remarks'>>;
}

/** One run of the Action. Gives the exit status: 0 nothing at or above `fail-on`, 1 something is, 2 could not run. */
export async function run(host: ActionHost): Promise<0 | 1 | 2> {
  try {
    return (await hold(host)) ? 1 : 0;
  } catch (error) {
    const known = error instanceof UsageError || error instanceof PolicyError;
    const message = error instanceof Error ? error.message : String(error);
    const line = visible(known ? message : `pgmoat ${VERSION} failed, which is a bug; please report it: ${message}`);
    if (!known && error instanceof Error) host.core.debug(error.stack ?? '');
    host.err(`pgmoat: ${line}\n`);
    host.core.error(line, { title: 'pgmoat could not run' });
    return 2;
  }
}

/** Whether the repository breaks its policy. */
async function hold(host: ActionHost): Promise<boolean> {
  const { core, env } = host;
  const { args, workingDirectory, sarifFile, jsonFile } = readInputs((name) => core.getInput(name));
  const workspace = realpathSync(env.GITHUB_WORKSPACE ?? host.cwd);
  const root = directory(workspace, workingDirectory);
  const { report, lines, secrets, remarks } = await host.check({
    root,
    paths: args.paths,
    policyPath: args.policy,
    baselinePath: args.baseline,
    major: args.major,
    noSuppressions: args.noSuppressions,
    maxFileSize: args.maxFileSize,
    today: host.today(),
  });
  // Before anything is printed: the runner masks from the next line on.
  for (const secret of secrets) core.setSecret(secret);
  const options: ReportOptions = {
    lines,
    color: (env.NO_COLOR ?? '') === '',
    failOn: args.failOn,
    quiet: args.quiet,
    prefix: prefixOf(workspace, root),
    linkBase: null,
    maxBytes: null,
  };
  print(host, [REPORTS[args.format ?? 'text'](report, options), ...remarks.map((line) => `${visible(line)}\n`)]);
  for (const annotation of annotations(report, options)) annotate(core, annotation);
  const own = sarifFile === null || jsonFile === null ? ownDirectory(env.RUNNER_TEMP ?? host.temporary) : '';
  const sarif = REPORTS.sarif(report, options);
  core.setOutput('findings', report.findings.length);
  core.setOutput('errors', report.summary.error);
  core.setOutput('warnings', report.summary.warning);
  core.setOutput('sarif-file', writeReport(workspace, sarifFile ?? resolve(own, 'pgmoat.sarif'), sarif));
  const json = REPORTS.json(report, options);
  core.setOutput('report-json', writeReport(workspace, jsonFile ?? resolve(own, 'pgmoat.json'), json));
  if (env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(REPORTS.markdown(report, { ...options, maxBytes: MAX_SUMMARY })).write();
  }
  return fails(report, args.failOn);
}

/** Text from the repository, between two commands that keep the runner from obeying it. */
function print(host: ActionHost, texts: readonly string[]): void {
  const token = host.token();
  host.out(`::stop-commands::${token}\n`);
  for (const text of texts) host.out(text);
  host.out(`::${token}::\n`);
}

function annotate(core: Core, { level, title, message, place }: Annotation): void {
  if (place === null) {
    core[level](message, { title });
    return;
  }
  const { file, line, endLine, columns } = place;
  const range = columns === null ? {} : { startColumn: columns.from, endColumn: columns.to };
  core[level](message, { title, file, startLine: line, endLine, ...range });
}

function directory(workspace: string, path: string): string {
  const full = resolve(workspace, path);
  if (!(statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new UsageError(`working-directory "${path}" is not a directory of the workspace`);
  }
  return realpathSync(full);
}

/** GitHub names files from the top of the repository, wherever in the workspace that was checked out. */
function prefixOf(workspace: string, root: string): string {
  const path = relative(workTreeOf(root) ?? workspace, root)
    .split(sep)
    .join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}
