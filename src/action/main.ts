import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type * as actionsCore from '@actions/core';
import { UsageError } from '../cli/errors.ts';
import { workTreeOf } from '../cli/locate-policy.ts';
import type { ChangeRunOptions } from '../cli/run-change.ts';
import type { CheckOptions, CheckOutcome } from '../cli/run-check.ts';
import { PolicyError } from '../policy/errors.ts';
import { type Annotation, annotations } from '../reports/annotations.ts';
import { visible } from '../reports/escape.ts';
import { fails, REPORTS, type ReportOptions } from '../reports/index.ts';
import { VERSION } from '../version.ts';
import { readEvent, type TriggerEvent } from './event.ts';
import type { GitHub, GitHubOptions } from './github.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { type JudgeHost, judge } from './judge.ts';
import { postComment, publishCheck, suggest } from './publish.ts';
import { ownDirectory, writeReport } from './report-files.ts';

/** The runner drops a step's summary that is larger than 1 MiB (actions/runner, FileCommandManager.cs). */
const MAX_SUMMARY = 1024 * 1024 - 4096;

type Core = Pick<
  typeof actionsCore,
  'getInput' | 'setSecret' | 'setOutput' | 'error' | 'warning' | 'notice' | 'debug' | 'summary'
>;

type Outcome = Pick<CheckOutcome, 'report' | 'lines' | 'secrets' | 'remarks'>;

/** What a run may touch besides files: the runner's toolkit and its environment, the checks themselves, git, GitHub, chance and the date. */
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
  /** The payload of the event; null where the runner left none. */
  payload(): unknown;
  check(options: CheckOptions): Promise<Outcome>;
  checkChange(options: ChangeRunOptions): Promise<Outcome>;
  readonly git: JudgeHost['git'];
  connect(options: GitHubOptions): Promise<GitHub>;
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

/** Whether the repository, or what the change does to it, breaks its policy. */
async function hold(host: ActionHost): Promise<boolean> {
  const { core, env } = host;
  const inputs = readInputs((name) => core.getInput(name));
  const { args, sarifFile, jsonFile } = inputs;
  const workspace = realpathSync(env.GITHUB_WORKSPACE ?? host.cwd);
  const root = directory(workspace, inputs.workingDirectory);
  const event = readEvent(env.GITHUB_EVENT_NAME ?? '', host.payload());
  const github = await openGitHub(host, inputs.token);
  const { report, lines, secrets, remarks } = await judge(host, {
    ...{ inputs, event, github },
    options: {
      root,
      paths: args.paths,
      policyPath: args.policy,
      organisationPath: args.organisationPolicy,
      baselinePath: args.baseline,
      major: args.major,
      noSuppressions: args.noSuppressions,
      maxFileSize: args.maxFileSize,
      today: host.today(),
    },
  });
  // Before anything is printed: the runner masks from the next line on.
  for (const secret of secrets) core.setSecret(secret);
  const head = headOf(event, env);
  const options: ReportOptions = {
    lines,
    color: (env.NO_COLOR ?? '') === '',
    failOn: args.failOn,
    quiet: args.quiet,
    prefix: prefixOf(workspace, root),
    linkBase: linkBase(env, head),
    maxBytes: null,
  };
  print(host, [REPORTS[inputs.format](report, options), ...remarks.map((line) => `${visible(line)}\n`)]);
  const failed = fails(report, args.failOn);
  const published =
    github !== null && head !== null && event.kind !== 'other'
      ? await publishCheck(github, { report, options, head, failed, inputs })
      : { status: 'forbidden' as const };
  if (published.status !== 'done') {
    for (const annotation of annotations(report, options)) annotate(core, annotation);
  }
  if (published.status === 'failed') notice(core, `the check run could not be written: ${published.message}`);
  if (inputs.comment) await comment(host, { github, event, report, options, inputs });
  if (inputs.suggestions) await review(host, { github, event, report, options });
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
  return failed && inputs.mode === 'enforce';
}

/** The API, where there is a token and a repository to speak of. */
async function openGitHub({ env, core, connect }: ActionHost, token: string | null): Promise<GitHub | null> {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (token === null || !owner || !repo) return null;
  core.setSecret(token);
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  return connect({ token, baseUrl, owner, repo, log: (line) => core.debug(line) });
}

/** The commit that GitHub shows what is found beside: the head of a pull request, not its merge with the base. */
function headOf(event: TriggerEvent, env: ActionHost['env']): string | null {
  if (event.kind === 'pull_request' || event.kind === 'merge_group') return event.headSha;
  if (event.kind === 'push') return event.after;
  return /^[0-9a-f]{40,64}$/.exec(env.GITHUB_SHA ?? '')?.[0] ?? null;
}

function linkBase(env: ActionHost['env'], head: string | null): string | null {
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (head === null || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${head}/`;
}

interface Said {
  readonly github: GitHub | null;
  readonly event: TriggerEvent;
  readonly report: Outcome['report'];
  readonly options: ReportOptions;
  readonly inputs: ActionInputs;
}

/** That a comment cannot be written fails nothing: the token of a pull request from a fork can only read. */
async function comment({ core }: ActionHost, { github, event, report, options, inputs }: Said): Promise<void> {
  if (event.kind !== 'pull_request') return;
  if (github === null) {
    notice(core, 'comment: there is no token to write the comment with');
    return;
  }
  const posted = await postComment(github, { report, options, issue: event.number, inputs });
  if (posted.status === 'forbidden') {
    notice(
      core,
      'comment: the token may not write comments here; the job needs pull-requests: write, which a pull request from a fork never has',
    );
  }
  if (posted.status === 'failed') notice(core, `comment: it could not be written: ${posted.message}`);
}

/** As with comments, what cannot be written fails nothing. */
async function review({ core }: ActionHost, { github, event, report, options }: Omit<Said, 'inputs'>): Promise<void> {
  if (event.kind !== 'pull_request' || github === null) return;
  const { number: pull, headSha } = event;
  const made = await suggest(github, { report, options, pull, headSha });
  if (made.status === 'failed') notice(core, `suggestions: they could not be written: ${made.message}`);
  if (made.status === 'forbidden' && !event.fork) {
    notice(core, 'suggestions: the token may not write reviews here; the job needs pull-requests: write');
  }
}

function notice(core: Core, message: string): void {
  core.notice(visible(message), { title: 'pgmoat' });
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
