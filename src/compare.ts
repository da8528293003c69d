import { type FileChange, touches } from './changes.ts';
import type { Origin } from './facts.ts';
import { type Finding, SEVERITIES } from './findings.ts';

/** Two sets of findings, before and after a change, set against each other. */
export interface Comparison {
  /** Findings that the change brings: of the head, and not of the base, or milder there. In the order of the head. */
  readonly new: readonly Finding[];
  /** Findings of the base that the head has no more. */
  readonly fixed: readonly Finding[];
  /** Findings of the head that were there before. */
  readonly kept: readonly Finding[];
}

/** Changes of files by the path that they have afterwards. */
export type ChangesByPath = ReadonlyMap<string, FileChange>;

export function changesByPath(changes: readonly FileChange[]): ChangesByPath {
  const byPath = new Map<string, FileChange>();
  for (const change of changes) if (change.status !== 'deleted') byPath.set(change.path, change);
  return byPath;
}

/**
 * What a change brings and mends. Findings are known by their fingerprint and counted: of several equal ones in a file those
 * on changed lines are the new ones. The findings of the base have to bear the paths that their files have in the head.
 */
export function compareFindings(
  base: readonly Finding[],
  head: readonly Finding[],
  changes: ChangesByPath,
): Comparison {
  const before = groupByFingerprint(base);
  const brought = new Set<Finding>();
  const matched = new Set<Finding>();
  for (const [fingerprint, group] of groupByFingerprint(head)) {
    // Milder ones last: each takes the worst of what is left of the base.
    const left = [...(before.get(fingerprint) ?? [])].sort(bySeverity);
    const byAge = [...group].sort(
      (a, b) => Number(isTouched(a, changes)) - Number(isTouched(b, changes)) || bySeverity(a, b),
    );
    for (const finding of byAge) {
      const same = left.findIndex((old) => rank(old) <= rank(finding));
      if (same < 0) brought.add(finding);
      else for (const old of left.splice(same, 1)) matched.add(old);
    }
  }
  return {
    new: head.filter((finding) => brought.has(finding)),
    fixed: base.filter((finding) => !matched.has(finding) && !isWorsened(finding, brought)),
    kept: head.filter((finding) => !brought.has(finding)),
  };
}

/** A finding that became worse is not mended. */
function isWorsened(old: Finding, brought: ReadonlySet<Finding>): boolean {
  for (const finding of brought) if (finding.fingerprint === old.fingerprint) return true;
  return false;
}

function groupByFingerprint(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.fingerprint);
    if (group === undefined) groups.set(finding.fingerprint, [finding]);
    else group.push(finding);
  }
  return groups;
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function bySeverity(a: Finding, b: Finding): number {
  return rank(a) - rank(b);
}

function isTouched({ file, line, endLine }: Origin, changes: ChangesByPath): boolean {
  return touches(changes.get(file), line, endLine);
}

/**
 * A finding that a change brings, placed at a line that the change touches, which is where a reviewer can answer for it:
 * its own lines; else a place it names; else the nearest change in its file, above it before below it (a record inserted
 * above takes its attempts); else a change in one of `companions`, the files that make up the same server. Where it moved,
 * the finding's own place comes first among the related ones. A finding that no changed line explains stays where it is.
 */
export function anchored(finding: Finding, changes: ChangesByPath, companions: readonly string[]): Finding {
  if (isTouched(finding, changes)) return finding;
  const named = [...finding.related, ...(finding.via ?? [])].find((origin) => isTouched(origin, changes));
  const place = named ?? nearestChange(finding, changes) ?? firstChange(companions, changes);
  if (place === null) return finding;
  const { file, line, column, endLine, endColumn } = finding;
  const victim = { file, line, column, endLine, endColumn, message: 'what the change affects' };
  const { via: _, ...rest } = finding;
  return { ...rest, ...placeOf(place), related: [victim, ...finding.related] };
}

function placeOf({ file, line, column, endLine, endColumn }: Origin): Origin {
  return { file, line, column, endLine, endColumn };
}

/** A line as a place; whole lines have no end column of their own, so the place is their beginning. */
function lineOf(file: string, line: number): Origin {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}

/** The changed line that is nearest; where lines were only taken away, the line after them. */
function nearestChange({ file, line }: Origin, changes: ChangesByPath): Origin | null {
  const change = changes.get(file);
  if (change?.status !== 'modified' || change.hunks.length === 0) return null;
  const ends = change.hunks.map(({ new: { start, count } }) => (count === 0 ? start + 1 : start + count - 1));
  const above = ends.filter((end) => end <= line);
  return lineOf(file, above.length > 0 ? greatest(above) : least(starts(change)));
}

function starts(change: Extract<FileChange, { status: 'modified' }>): number[] {
  return change.hunks.map(({ new: { start, count } }) => (count === 0 ? start + 1 : start));
}

/** Of any number of numbers; `Math.max` takes as many as the stack holds. */
function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function firstChange(files: readonly string[], changes: ChangesByPath): Origin | null {
  for (const file of files) {
    const change = changes.get(file);
    if (change === undefined || change.status === 'deleted') continue;
    if (change.status === 'added') return lineOf(file, 1);
    if (change.hunks.length > 0) return lineOf(file, least(starts(change)));
  }
  return null;
}
