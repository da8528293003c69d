import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileChange } from '../../changes.ts';
import type { DiffReport } from '../../diff-report.ts';
import { DEFAULT_MAX_BYTES, openDiskTree } from '../../files/disk-tree.ts';
import { changesBetween, commitOf } from '../../files/git-changes.ts';
import { openGitTree } from '../../files/git-tree.ts';
import { PROGRAM_NEEDLES } from '../../readers/needles.ts';
import { diffJson } from '../../reports/diff-json.ts';
import { diffMarkdown } from '../../reports/diff-markdown.ts';
import { diffText } from '../../reports/diff-text.ts';
import { counts } from '../../reports/index.ts';
import { renamedTree, type Tree } from '../../tree.ts';
import type { Arguments } from '../arguments.ts';
import { collectFor, lockedSides } from '../collect-files.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { policyPathFrom } from '../locate-policy.ts';
import { organisationPolicy } from '../organisation.ts';
import { findPolicy } from '../run-check.ts';
import { colorWanted, writeOutput } from './check.ts';

type DiffFormat = (report: DiffReport, color: boolean) => string;

const FORMATS: Readonly<Record<string, DiffFormat>> = { text: diffText, json: diffJson, markdown: diffMarkdown };

/** Rules about who gets in, rather than about how clients go about it. */
const ABOUT_ACCESS = /^(?:access|hba|ident|pooler|server)-/;

/**
 * `pgmoat diff BASE [HEAD]`: what a change does to who can get in. Exit 1 where it brings findings about access at or above
 * `--fail-on`, 0 otherwise, however much differs.
 */
export async function diffCommand(args: Arguments, io: Io): Promise<number> {
  const name = args.format ?? 'text';
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format === undefined) {
    throw new UsageError(
      `--format "${name}" does not go with "diff"; its formats are ${Object.keys(FORMATS).join(', ')}`,
    );
  }
  const report = await diffReport(args, io);
  const toTerminal = args.output === null && io.isTerminal;
  const text = format(report, toTerminal && colorWanted(args, io));
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  const widened = report.findings.new.some(
    ({ rule, severity }) => ABOUT_ACCESS.test(rule) && counts(severity, args.failOn),
  );
  return widened ? 1 : 0;
}

async function diffReport(args: Arguments, io: Io): Promise<DiffReport> {
  const [first, second, ...more] = args.paths;
  if (first === undefined || more.length > 0) {
    throw new UsageError('diff takes BASE and, where it is not the work tree, HEAD: git revisions or directories');
  }
  const root = realpathSync(io.cwd);
  const files = { maxBytes: args.maxFileSize ?? DEFAULT_MAX_BYTES, only: [] };
  const [base, head] = [await openSide(root, first, files), await openSide(root, second ?? null, files)];
  const changes = await changesOf(root, base, head);
  // One policy judges both sides, so that a difference is one of access.
  const organisation =
    args.organisationPolicy === null ? null : await organisationPolicy(root, args.organisationPolicy);
  const { policy, directory } = await findPolicy(root, [], { wanted: args.policy, organisation });
  const { checkChange, renamesOf, accessDifference } = await import('../on-demand.ts');
  const judging = {
    policy: args.major === null ? policy : { ...policy, major: args.major },
    policyPath: policyPathFrom(root, directory),
    as: null,
  };
  const after = await collectFor(head.tree, judging);
  const before = await collectFor(renamedTree(base.tree, renamesOf(changes)), judging);
  const result = checkChange(after.own, {
    ...judging,
    ...{ today: io.today(), baseline: [], whole: true, suppress: !args.noSuppressions },
    ...{ base: before.own, changes, policyViolations: [] },
    ...lockedSides(after, before),
  });
  const { new: brought, fixed } = result.comparison;
  return {
    ...{ base: base.name, head: head.name },
    access: accessDifference(result.base.model, result.head.model),
    findings: { new: brought, fixed },
  };
}

type Side =
  | { readonly kind: 'revision'; readonly name: string; readonly tree: Tree; readonly revision: string }
  | { readonly kind: 'work-tree' | 'directory'; readonly name: string; readonly tree: Tree };

type Files = Parameters<typeof openDiskTree>[1];

/** A revision where git knows one of that name, unless it is written as a path; else a directory; null is the work tree. */
async function openSide(root: string, name: string | null, files: Files): Promise<Side> {
  if (name === null)
    return { kind: 'work-tree', name: 'work tree', tree: await openDiskTree(root, files, PROGRAM_NEEDLES) };
  const isPath = /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:[\\/])/.test(name);
  if (!isPath && (await commitOf(root, name)) !== null) {
    const tree = await openGitTree(root, name, files, PROGRAM_NEEDLES);
    if (tree !== null) return { kind: 'revision', name, tree, revision: name };
  }
  const full = resolve(root, name);
  if (existsSync(full) && statSync(full).isDirectory()) {
    return { kind: 'directory', name, tree: await openDiskTree(full, files, PROGRAM_NEEDLES) };
  }
  throw new UsageError(`${name}: neither a revision that git knows here nor a directory`);
}

/** Which files bear another name: git tells of revisions, of directories nobody does. */
async function changesOf(root: string, base: Side, head: Side): Promise<readonly FileChange[]> {
  if (base.kind !== 'revision' || head.kind === 'directory') return [];
  return (await changesBetween(root, base.revision, head.kind === 'revision' ? head.revision : null)) ?? [];
}
