import { relative, sep } from 'node:path';
import { type FileChange, touches } from '../changes.ts';
import { UsageError } from '../cli/errors.ts';
import { workTreeOf } from '../cli/locate-policy.ts';
import type { ChangeRunOptions } from '../cli/run-change.ts';
import type { CheckOptions, CheckOutcome } from '../cli/run-check.ts';
import { changesByPath } from '../compare.ts';
import type { CheckReport, Finding } from '../findings.ts';
import { POLICY_CANDIDATES } from '../policy/load.ts';
import { plural } from '../reports/words.ts';
import type { Base, BaseSources } from './base.ts';
import type { TriggerEvent } from './event.ts';
import type { GitHub } from './github.ts';
import type { ActionInputs } from './inputs.ts';

type Outcome = Pick<CheckOutcome, 'report' | 'lines' | 'secrets' | 'remarks'>;

export interface JudgeHost {
  check(options: CheckOptions): Promise<Outcome>;
  checkChange(options: ChangeRunOptions): Promise<Outcome>;
  readonly git: {
    findBase(sources: BaseSources): Promise<Base>;
    fetch(root: string, commit: string, token: string | null): Promise<boolean>;
    /** Whether the commit that is checked out is this one, or its merge into the base. */
    holds(root: string, commit: string): Promise<boolean>;
  };
}

export interface Judged {
  readonly inputs: ActionInputs;
  readonly event: TriggerEvent;
  readonly github: GitHub | null;
  readonly options: CheckOptions;
}

/**
 * Checks what the event is about: on a pull request and in the merge queue what the change brings, by the policy that
 * held before it; else the repository by its own policy. Throws UsageError or PolicyError.
 */
export async function judge(host: JudgeHost, { inputs, event, github, options }: Judged): Promise<Outcome> {
  const proposed = event.kind === 'pull_request' || event.kind === 'merge_group';
  const scope = inputs.scope ?? (proposed ? 'change' : 'repository');
  const policyFrom = inputs.policyFrom ?? (proposed ? 'base' : 'head');
  if (event.kind === 'other' || (scope === 'repository' && policyFrom === 'head')) return host.check(options);

  const { root } = options;
  const { head, remarks } = await judgedHead(host, event, root, inputs.token);
  const base = await host.git.findBase({
    ...{ root, event, head },
    fetch: (commit) => host.git.fetch(root, commit, inputs.token),
    askMergeBase: (one, other) => github?.mergeBase(one, other) ?? Promise.resolve(null),
  });
  switch (base.status) {
    case 'none':
      return host.check(options);
    case 'found': {
      const outcome = await host.checkChange({ ...options, base: base.commit, head, policyFrom, scope });
      const change = outcome.report.change;
      const report =
        change === undefined ? outcome.report : { ...outcome.report, change: { ...change, how: base.how } };
      return { ...outcome, report, remarks: [...remarks, comparedWith(report), ...outcome.remarks] };
    }
    case 'unreachable': {
      if (head !== null) throw unreachable(base.wanted);
      const changes = event.kind === 'pull_request' ? await (github?.changedFiles(event.number) ?? null) : null;
      if (changes === null) throw unreachable(base.wanted);
      return byFileList(host, options, { changes, policyFrom, scope, wanted: base.wanted });
    }
  }
}

function comparedWith({ change }: CheckReport): string {
  if (change === undefined) return '';
  const { base, how, kept, fixed } = change;
  return `compared with ${base.slice(0, 12)}, ${how}: ${plural(kept, 'finding')} there before, ${fixed} mended`;
}

function unreachable(wanted: string): UsageError {
  return new UsageError(
    `${wanted.slice(0, 12)}, the commit before the change, is not in this clone and could not be fetched; check out with fetch-depth: 0, or set scope: repository and policy-from: head`,
  );
}

/**
 * Under `pull_request_target` the base is checked out, with rights that a stranger's head must not come near: the head is read
 * from git's objects. A workflow that checked the head out all the same is told so.
 */
async function judgedHead(
  { git }: JudgeHost,
  event: TriggerEvent,
  root: string,
  token: string | null,
): Promise<{ readonly head: string | null; readonly remarks: readonly string[] }> {
  if (event.kind !== 'pull_request' || event.name !== 'pull_request_target') return { head: null, remarks: [] };
  if (await git.holds(root, event.headSha)) {
    const remark =
      'warning: the head of the pull request is checked out under pull_request_target, where steps run with the rights of the base: whatever runs code of this checkout hands them to a stranger. Leave the base checked out; pgmoat reads the head without it.';
    return { head: null, remarks: [remark] };
  }
  if (!(await git.fetch(root, event.headSha, token))) {
    throw new UsageError(`${event.headSha.slice(0, 12)}, the head of the pull request, could not be fetched`);
  }
  return { head: event.headSha, remarks: [] };
}

interface FileList {
  readonly changes: readonly FileChange[];
  readonly policyFrom: ChangeRunOptions['policyFrom'];
  readonly scope: ChangeRunOptions['scope'];
  readonly wanted: string;
}

/**
 * Without the files of the base only GitHub's list of changed lines tells old from new: findings on lines that did not change
 * are taken for old ones. That does for the policy too, as long as the change leaves it alone.
 */
async function byFileList(host: JudgeHost, options: CheckOptions, list: FileList): Promise<Outcome> {
  const touched = policyFiles(list.changes, options);
  if (list.policyFrom === 'base' && touched.length > 0) {
    throw new UsageError(
      `${touched.join(', ')}: changed here, and the policy of the base is not in this clone and could not be fetched; check out with fetch-depth: 0`,
    );
  }
  const outcome = await host.check(options);
  if (list.scope === 'repository') return outcome;
  const prefix = slashed(relative(workTreeOf(options.root) ?? options.root, options.root));
  const byPath = changesByPath(list.changes);
  const brought = outcome.report.findings.filter((finding) =>
    touches(byPath.get(prefix === '' ? finding.file : `${prefix}/${finding.file}`), finding.line, finding.endLine),
  );
  return { ...outcome, report: restricted(outcome.report, brought, list.wanted) };
}

function restricted(report: CheckReport, findings: readonly Finding[], base: string): CheckReport {
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
  const how =
    'whose files could not be had: what stands on lines that GitHub lists as changed counts as new, what a change elsewhere causes is not seen';
  return {
    ...report,
    findings,
    summary: { ...report.summary, error: count('error'), warning: count('warning'), note: count('note') },
    change: { ...{ base, how, scope: 'change', fixed: 0, access: [] }, kept: report.findings.length - findings.length },
  };
}

/** Files of a change that decide what is allowed: policies by their names, and what the inputs name. */
function policyFiles(changes: readonly FileChange[], { policyPath, baselinePath }: CheckOptions): string[] {
  const named = [policyPath, baselinePath].flatMap((path) => (path === null ? [] : [path.replace(/^(?:\.\/)+/, '')]));
  const isPolicy = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return POLICY_CANDIDATES.some((candidate) => candidate === name) || named.some((wanted) => path.endsWith(wanted));
  };
  return changes.flatMap((change) => (change.status === 'deleted' ? [change.oldPath] : [change.path])).filter(isPolicy);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
