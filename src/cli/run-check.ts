import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type CheckResult, checkCollection } from '../check-collection.ts';
import { DEFAULT_MAX_BYTES, openDiskTree } from '../files/disk-tree.ts';
import { errorCode } from '../files/error-code.ts';
import type { GitListing } from '../files/git-list.ts';
import { isWithin } from '../files/within.ts';
import type { CheckReport, MaskedLines } from '../findings.ts';
import type { FixContext } from '../fixes.ts';
import { maskedLines, secretTexts } from '../masking.ts';
import { parseBaseline } from '../policy/baseline.ts';
import { type FollowedPolicy, loadPolicy, type Organisation, packNames } from '../policy/load.ts';
import { nearest } from '../policy/nearest.ts';
import type { Policy } from '../policy/policy.ts';
import type { PgMajor } from '../postgres/versions.ts';
import { PROGRAM_NEEDLES } from '../readers/needles.ts';
import type { FileKind } from '../readers/reader.ts';
import { RULES } from '../rules/index.ts';
import { memoryTree, type Tree } from '../tree.ts';
import { collectFor } from './collect-files.ts';
import { UsageError } from './errors.ts';
import {
  commonDirectory,
  followPolicy,
  nearestPolicy,
  policyPathFrom,
  policyText,
  workTreeOf,
} from './locate-policy.ts';
import { COMMANDS } from './options.ts';
import { builtOn, lockPrefix, organisationPolicy } from './organisation.ts';

/** What both doors, command line and Action, ask for. */
export interface CheckOptions {
  /** The directory that paths are relative to. */
  readonly root: string;
  /** Files and directories to look at, relative to the root or absolute; all of the root where empty. */
  readonly paths: readonly string[];
  /** A policy file, or the name of a pack; null for the nearest policy. */
  readonly policyPath: string | null;
  /** A policy file outside of the repository, which the repository's policy builds on. */
  readonly organisationPath?: string | null;
  readonly baselinePath: string | null;
  readonly major: PgMajor | null;
  readonly noSuppressions: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly as?: FileKind | null;
  readonly maxFileSize?: number | null;
  /** git's list of `root`, where it was asked for it before. */
  readonly begun?: Promise<GitListing | null>;
  /** One file from elsewhere in place of the disk. */
  readonly input?: { readonly path: string; readonly text: string };
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckOutcome {
  readonly report: CheckReport;
  readonly lines: MaskedLines;
  /** Passwords that were seen, for masking. Never print them. */
  readonly secrets: readonly string[];
  /** The directory that the report's paths are relative to. */
  readonly root: string;
  /** What there is to say besides the report: lines of the baseline that do nothing. */
  readonly remarks: readonly string[];
  /** What fixes are held against. */
  readonly fixing: FixContext;
}

/** Where to look and by which policy: the part of a check that `pgmoat facts` shares. */
export interface Scope {
  readonly root: string;
  readonly tree: Tree;
  readonly policy: Policy;
  readonly policyPath: (path: string) => string;
}

/** Throws UsageError or PolicyError, each with a message of one line. */
export async function runCheck(options: CheckOptions): Promise<CheckOutcome> {
  const { root, tree, policy, policyPath } = await openScope(options);
  const baseline =
    options.baselinePath === null
      ? []
      : parseBaseline(options.baselinePath, readBaseline(options.root, options.baselinePath));
  const checking = {
    ...{ policy, policyPath, baseline, today: options.today, as: options.as ?? null },
    whole: options.paths.length === 0 && options.input === undefined,
    suppress: !options.noSuppressions,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  };
  const { own, ...more } = await collectFor(tree, checking);
  const { report, model, idle, collection } = checkCollection(own, { ...checking, ...more });
  return {
    report,
    lines: maskedLines(collection.texts, collection.facts),
    secrets: secretTexts(collection.texts, collection.facts),
    root,
    remarks: remarksOn(options.baselinePath ?? '', idle),
    fixing: { model, policy, policyPath, texts: collection.texts, readers: collection.readers },
  };
}

export function remarksOn(baseline: string, { gone, forbidden }: CheckResult['idle']): string[] {
  return [
    ...gone.map(({ rule, path }) => `${baseline}: the finding of ${rule} in ${path} is gone; remove its line`),
    ...forbidden.map(
      ({ rule, path }) => `${baseline}: the policy forbids suppressing ${rule}, so the line for ${path} does nothing`,
    ),
  ];
}

/** Files that take longer to list, in milliseconds, are many: all readers are loaded meanwhile. */
const LISTED_SOON = 8;

/** Finds root, files and policy. Throws UsageError or PolicyError. */
export async function openScope(
  options: Omit<CheckOptions, 'today' | 'baselinePath' | 'noSuppressions'>,
): Promise<Scope> {
  const { root, only } = placePaths(realpathSync(options.root), options.paths);
  const { organisationPath = null } = options;
  const organisation = organisationPath === null ? null : await organisationPolicy(root, organisationPath);
  const reading = setTimeout(() => void import('../readers/index.ts'), LISTED_SOON);
  const [tree, found] = await Promise.all([
    options.input === undefined
      ? openDiskTree(root, { maxBytes: options.maxFileSize ?? DEFAULT_MAX_BYTES, only }, PROGRAM_NEEDLES, options.begun)
      : memoryTree({ [options.input.path]: options.input.text }),
    findPolicy(root, only, { wanted: options.policyPath, organisation }),
  ]).finally(() => clearTimeout(reading));
  const policy = options.major === null ? found.policy : { ...found.policy, major: options.major };
  return { root, tree, policy, policyPath: policyPathFrom(root, found.directory) };
}

/** A single directory out of the root becomes the root; anything else must lie within it. */
export function placePaths(
  root: string,
  paths: readonly string[],
): { readonly root: string; readonly only: readonly string[] } {
  const only: string[] = [];
  for (const path of paths) {
    const full = resolve(root, path);
    const { real, isDirectory } = placeOf(full, path);
    if (isWithin(root, real)) {
      only.push(relative(root, real).split(sep).join('/'));
    } else if (paths.length === 1 && isDirectory) {
      return { root: real, only: [] };
    } else {
      throw new UsageError(`${path}: outside of ${root}; run pgmoat in a directory that holds every path`);
    }
  }
  return { root, only };
}

/** What a path leads to. Throws UsageError for one that is not there or may not be read: it was asked for by name. */
function placeOf(full: string, path: string): { readonly real: string; readonly isDirectory: boolean } {
  try {
    const isDirectory = statSync(full).isDirectory();
    accessSync(full, isDirectory ? constants.R_OK | constants.X_OK : constants.R_OK);
    return { real: realpathSync(full), isDirectory };
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new UsageError(`${path}: cannot be read (${code})`);
    const command = path === 'help' ? '--help' : nearest(path, Object.keys(COMMANDS));
    const advice = command === null ? '' : `, and no such command; did you mean "${command}"?`;
    throw new UsageError(`${path}: no such file or directory${advice}`);
  }
}

/** A policy, the directory that its patterns are relative to, and its own file where it is no pack. */
export interface FoundPolicy {
  readonly policy: Policy;
  readonly directory: string;
  /** `path` is relative to the root that is looked at. */
  readonly file: { readonly path: string; readonly text: string } | null;
}

/** What the policy is asked for by. */
export interface PolicyWish {
  /** A file, or the name of a pack; null for the nearest. */
  readonly wanted: string | null;
  /** What it builds on. */
  readonly organisation: Organisation | null;
}

/**
 * The policy on disk: the one that is wanted, else the nearest, else the organisation's or `recommended`. Throws UsageError or
 * PolicyError.
 */
export async function findPolicy(
  root: string,
  only: readonly string[],
  { wanted, organisation }: PolicyWish,
): Promise<FoundPolicy> {
  const base = { rules: RULES, ...builtOn(organisation, lockPrefix(root)) };
  if (wanted !== null && !existsSync(resolve(root, wanted))) {
    if (/[./\\]/.test(wanted)) throw new UsageError(`${wanted}: no such policy file`);
    if (!packNames().includes(wanted)) {
      const meant = nearest(wanted, packNames());
      const advice = meant === null ? `packs are ${packNames().join(', ')}` : `did you mean "${meant}"?`;
      throw new UsageError(`"${wanted}" is neither a policy file nor a pack; ${advice}`);
    }
    const policy = await loadPolicy({ ...base, policy: { pack: wanted }, follow: nowhere });
    return { policy, directory: root, file: null };
  }
  const located =
    wanted === null
      ? nearestPolicy(root, commonDirectory(root, only))
      : { file: resolve(root, wanted), text: policyText(root, resolve(root, wanted)), directory: root };
  if (located === null) {
    const policy = await loadPolicy({ ...base, policy: null, follow: nowhere });
    return { policy, directory: root, file: null };
  }
  const boundary = workTreeOf(located.directory) ?? located.directory;
  const name = (file: string): string => relative(root, file).split(sep).join('/');
  const file = { path: name(located.file), text: located.text };
  const policy = await loadPolicy({
    rules: RULES,
    ...builtOn(organisation, lockPrefix(located.directory)),
    policy: file,
    follow: (from, target) => followPolicy(boundary, resolve(root, dirname(from), target), name),
  });
  return { policy, directory: located.directory, file };
}

function nowhere(): FollowedPolicy {
  return { status: 'missing' };
}

function readBaseline(root: string, path: string): string {
  try {
    return readFileSync(resolve(root, path), 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT') throw new UsageError(`${path}: the baseline cannot be read (${code})`);
    throw new UsageError(`${path}: no such baseline; write one with --update-baseline`);
  }
}
