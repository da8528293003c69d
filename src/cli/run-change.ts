import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import type { FileChange } from '../changes.ts';
import type { ChangeResult } from '../check-change.ts';
import { DEFAULT_MAX_BYTES, openDiskTree } from '../files/disk-tree.ts';
import { changesBetween } from '../files/git-changes.ts';
import { openGitTree } from '../files/git-tree.ts';
import { isWithin } from '../files/within.ts';
import { maskedLines, secretTexts } from '../masking.ts';
import { type BaselineEntry, parseBaseline } from '../policy/baseline.ts';
import { locatedChanges, policyChanges } from '../policy/changes.ts';
import { holdsPolicy, type Organisation, packNames } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { PROGRAM_NEEDLES } from '../readers/needles.ts';
import type { Violation } from '../rules/rule.ts';
import { renamedTree, type Tree } from '../tree.ts';
import { collectFor, lockedSides } from './collect-files.ts';
import { UsageError } from './errors.ts';
import { commonDirectory, policyPathFrom, workTreeOf } from './locate-policy.ts';
import { organisationPolicy } from './organisation.ts';
import {
  type CheckOptions,
  type CheckOutcome,
  type FoundPolicy,
  findPolicy,
  placePaths,
  remarksOn,
} from './run-check.ts';
import { policyOfTree } from './tree-policy.ts';

/** What a check of a change asks for: the work tree is held against a commit. */
export interface ChangeRunOptions extends Omit<CheckOptions, 'input'> {
  /** The commit before the change. */
  readonly base: string;
  /** The commit after it, read from git's objects alone; null for the work tree. */
  readonly head: string | null;
  /** What follows: policy and baseline of the base, so that a change cannot relax what judges it, or those of the head. */
  readonly policyFrom: 'base' | 'head';
  /** Whether the report holds what the change brings, or all that there is. */
  readonly scope: 'change' | 'repository';
}

export interface ChangeOutcome extends CheckOutcome {
  readonly change: ChangeResult;
}

/** Checks what a commit or the work tree has over another commit. Throws UsageError or PolicyError. */
export async function runChange(options: ChangeRunOptions): Promise<ChangeOutcome> {
  const { root, only } = placePaths(realpathSync(options.root), options.paths);
  const top = workTreeOf(root);
  if (top === null)
    throw new UsageError(`${root}: not in a git work tree, so there is no ${options.base} to compare with`);
  const files = { maxBytes: options.maxFileSize ?? DEFAULT_MAX_BYTES, only };
  const whole = { ...files, only: [] };
  const [headFiles, baseFiles, before, after, changes] = await Promise.all([
    options.head === null
      ? openDiskTree(root, files, PROGRAM_NEEDLES)
      : openGitTree(root, options.head, files, PROGRAM_NEEDLES),
    openGitTree(root, options.base, files, PROGRAM_NEEDLES),
    openGitTree(top, options.base, whole, []),
    options.head === null ? null : openGitTree(top, options.head, whole, []),
    changesBetween(root, options.base, options.head),
  ]);
  if (baseFiles === null || before === null) throw new UsageError(`${options.base}: git knows no such commit here`);
  if (headFiles === null || changes === null)
    throw new UsageError(`${options.head ?? ''}: git knows no such commit here`);
  const { organisationPath = null } = options;
  const organisation = organisationPath === null ? null : await organisationPolicy(root, organisationPath);
  const judging = await judgingPolicy(options, { root, top, only, before, after, organisation });
  const baseline = baselineOf(options, { root, base: baseFiles, head: options.head === null ? null : headFiles });
  const { checkChange, renamesOf, changeReport, repositoryReport, accessDifference, accessSentences } = await import(
    './on-demand.ts'
  );
  const reading = {
    policy: options.major === null ? judging.policy : { ...judging.policy, major: options.major },
    policyPath: policyPathFrom(root, judging.directory),
    as: options.as ?? null,
  };
  const ours = within(changes, only);
  const { onProgress } = options;
  const onHead = await collectFor(headFiles, { ...reading, ...(onProgress === undefined ? {} : { onProgress }) });
  const onBase = await collectFor(renamedTree(baseFiles, renamesOf(ours)), reading);
  const change = checkChange(onHead.own, {
    ...reading,
    today: options.today,
    baseline: baseline.entries,
    whole: options.paths.length === 0,
    suppress: !options.noSuppressions,
    ...{ base: onBase.own, changes: ours },
    policyViolations: [...judging.violations, ...baseline.violations],
    refusedAfter: judging.refusedAfter,
    ...lockedSides(onHead, onBase),
  });
  const { collection, idle } = change.head;
  return {
    change,
    report: {
      ...(options.scope === 'change' ? changeReport(change) : repositoryReport(change)),
      change: {
        ...{ base: options.base, how: 'the commit before it', scope: options.scope },
        access: accessSentences(accessDifference(change.base.model, change.head.model)),
        ...{ kept: change.comparison.kept.length, fixed: change.comparison.fixed.length },
      },
    },
    lines: maskedLines(collection.texts, collection.facts),
    secrets: [...new Set([...secretsOf(change.head), ...secretsOf(change.base)])],
    root,
    remarks: remarksOn(options.baselinePath ?? '', idle),
    fixing: {
      ...{ model: change.head.model, policy: judging.policy, texts: collection.texts },
      readers: collection.readers,
      policyPath: policyPathFrom(root, judging.directory),
    },
  };
}

function secretsOf({ collection }: ChangeResult['head']): readonly string[] {
  return secretTexts(collection.texts, collection.facts);
}

function within(changes: readonly FileChange[], only: readonly string[]): readonly FileChange[] {
  if (only.length === 0 || only.includes('')) return changes;
  const wanted = (path: string): boolean => only.some((name) => path === name || path.startsWith(`${name}/`));
  return changes.filter((change) => wanted(change.status === 'deleted' ? change.oldPath : change.path));
}

interface Places {
  readonly root: string;
  readonly top: string;
  readonly only: readonly string[];
  /** All of the base, not only what lies below the root. */
  readonly before: Tree;
  /** The same of the head; null where that is the work tree. */
  readonly after: Tree | null;
  readonly organisation: Organisation | null;
}

interface Judging {
  readonly policy: Policy;
  readonly directory: string;
  readonly violations: readonly Violation[];
  readonly refusedAfter: Policy['refused'];
}

/** The policy that judges the change, and what the change would make of it. */
async function judgingPolicy(options: ChangeRunOptions, places: Places): Promise<Judging> {
  const { root, top, only, before, organisation } = places;
  const wanted = options.policyPath;
  const isPack = wanted !== null && packNames().includes(wanted) && !existsSync(resolve(root, wanted));
  // Another repository may be checked out within this one, with the organisation's policy.
  const elsewhere = wanted !== null && !isPack && workTreeOf(dirname(resolve(root, wanted))) !== top;
  // A pack, or a policy beside the repository, is not the change's to alter.
  if (isPack || elsewhere) return unchanged(await findPolicy(root, only, { wanted, organisation }));
  const head = await headPolicy(places, wanted);
  if (options.policyFrom === 'head') return unchanged(head);
  const judging = await treePolicy(places, before, wanted);
  const file = head.file ?? { path: 'pgmoat.yaml', text: '' };
  const isPackage = posix.basename(file.path) === 'package.json' && holdsPolicy(file.path, file.text);
  const { readDocument } = await import('../policy/read.ts');
  const document = readDocument(file.path, file.text, isPackage ? 'pgmoat' : null);
  const violations = locatedChanges(policyChanges(judging.policy, head.policy), document);
  return { ...judging, violations, refusedAfter: head.policy.refused };
}

function unchanged(found: FoundPolicy): Judging {
  return { ...found, violations: [], refusedAfter: found.policy.refused };
}

/** The policy after the change: of the work tree, or of the commit that is judged. */
function headPolicy(places: Places, wanted: string | null): Promise<FoundPolicy> {
  const { root, only, after, organisation } = places;
  if (after !== null) return treePolicy(places, after, wanted);
  if (wanted !== null && !existsSync(resolve(root, wanted))) {
    throw new UsageError(`${wanted}: no such policy file; the change takes away the policy that judges it`);
  }
  return findPolicy(root, only, { wanted, organisation });
}

async function treePolicy(
  { root, top, only, organisation }: Places,
  tree: Tree,
  wanted: string | null,
): Promise<FoundPolicy> {
  const named = wanted === null ? null : slashed(relative(top, resolve(root, wanted)));
  const directory = slashed(relative(top, commonDirectory(root, only)));
  const found = await policyOfTree(tree, directory, { wanted: named, organisation });
  const { file } = found;
  const path = file === null ? '' : slashed(relative(root, join(top, file.path)));
  return { ...found, directory: join(top, found.directory), file: file === null ? null : { path, text: file.text } };
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

interface JudgingBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly violations: readonly Violation[];
}

/** The accepted findings: those of the base, and a violation for what the change adds to them. */
function baselineOf(
  options: ChangeRunOptions,
  { root, base, head: after }: { readonly root: string; readonly base: Tree; readonly head: Tree | null },
): JudgingBaseline {
  const name = options.baselinePath;
  if (name === null) return { entries: [], violations: [] };
  const full = resolve(options.root, name);
  const path = slashed(relative(root, full));
  const onDisk = after === null || !isWithin(root, full);
  const text = onDisk ? (existsSync(full) ? readFileSync(full, 'utf8') : null) : textOf(after, path);
  const head = text === null ? [] : parseBaseline(name, text);
  if (options.policyFrom === 'head' || !isWithin(root, full)) return { entries: head, violations: [] };
  const accepted = textOf(base, path);
  const entries = accepted === null ? [] : parseBaseline(name, accepted);
  const known = new Map<string, number>();
  for (const { fingerprint } of entries) known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  const violations = head.flatMap(({ fingerprint, rule, path: file }): Violation[] => {
    const left = known.get(fingerprint) ?? 0;
    known.set(fingerprint, left - 1);
    if (left > 0) return [];
    return [
      {
        severity: 'warning',
        message: `The baseline accepts a finding of ${rule} in ${file} by this change. It counts until the change is merged: have somebody who may decide so agree.`,
        origin: { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        subject: `baseline ${fingerprint}`,
      },
    ];
  });
  return { entries, violations };
}

function textOf(tree: Tree, path: string): string | null {
  const read = tree.read(path);
  return read.status === 'read' ? read.text : null;
}
