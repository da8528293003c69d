import type { Origin } from '../facts.ts';
import type { Finding, Severity, SuppressedFinding } from '../findings.ts';
import type { Directive, DirectiveProblem } from './directives.ts';
import { matchesAny } from './globs.ts';
import type { Waiver } from './policy.ts';

/** What is wrong with a suppression: what the rule `policy-suppression` finds, in the shape of a rule's violation. */
export interface SuppressionProblem {
  readonly severity: Severity;
  readonly message: string;
  readonly origin: Origin;
  readonly subject: string;
}

export interface SuppressionInput {
  readonly findings: readonly Finding[];
  readonly directives: readonly Directive[];
  readonly directiveProblems: readonly DirectiveProblem[];
  readonly waivers: readonly Waiver[];
  /** Rules whose findings nothing may suppress. */
  readonly unsuppressable: ReadonlySet<string>;
  /** Rules whose findings only waivers of the organisation suppress. */
  readonly locked: ReadonlySet<string>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** How the glob of a waiver names a scanned path. */
  policyPath(path: string, waiver: Waiver): string;
  /**
   * Whether a rule was on for a file, and the file looked at. What was not judged has no findings, and says nothing about
   * whether a suppression is still needed. For a waiver the path is null: it may mean many files.
   */
  judged(rule: string, path: string | null): boolean;
}

export interface SuppressionOutcome {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly SuppressionProblem[];
}

/**
 * Takes findings out of the count that a comment in their file, or a waiver of the policy, accepts. Nothing is dropped: each
 * suppressed finding is listed with its reason. Suppressions that are malformed, expired, forbidden or unused are problems;
 * expired and forbidden ones suppress nothing.
 */
export function applySuppressions(input: SuppressionInput): SuppressionOutcome {
  const problems: SuppressionProblem[] = input.directiveProblems.map(malformed);
  const used = new Set<string>();
  const { byLine, byFile } = indexed(input.directives.filter((directive) => !isExpired(directive, input.today)));
  const waivers = input.waivers.filter((waiver) => !isExpired(waiver, input.today));
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];

  for (const finding of input.findings) {
    const directives = directivesFor(finding, byLine, byFile);
    const accepted = waivers.filter(
      (waiver) => waiver.rule === finding.rule && matchesAny(pathGlobs(waiver), input.policyPath(finding.file, waiver)),
    );
    for (const directive of directives) used.add(useOf(directive, finding.rule));
    for (const waiver of accepted) used.add(waiverUse(input.waivers, waiver));
    const isLocked = input.locked.has(finding.rule);
    const directive = isLocked ? undefined : directives[0];
    const waiver = accepted.find(({ origin }) => !isLocked || origin === null);
    if (input.unsuppressable.has(finding.rule) || (directive === undefined && waiver === undefined)) {
      findings.push(finding);
    } else if (directive !== undefined) {
      const { reason, until } = directive;
      suppressed.push({ ...finding, suppression: { kind: 'comment', reason, until, origin: originOf(directive) } });
    } else if (waiver !== undefined) {
      const { reason, until, origin } = waiver;
      suppressed.push({ ...finding, suppression: { kind: 'waiver', reason, until, origin } });
    }
  }

  for (const directive of input.directives)
    for (const one of directiveProblems(directive, used, input)) problems.push(one);
  for (const waiver of input.waivers) for (const one of waiverProblems(waiver, used, input)) problems.push(one);
  return { findings, suppressed, problems };
}

function malformed({ message, subject, ...place }: DirectiveProblem): SuppressionProblem {
  return { severity: 'warning', message, origin: originOf(place), subject };
}

function isExpired({ until }: { readonly until: string | null }, today: string): boolean {
  return until !== null && until < today;
}

interface Index {
  readonly byLine: ReadonlyMap<string, readonly Directive[]>;
  readonly byFile: ReadonlyMap<string, readonly Directive[]>;
}

function indexed(directives: readonly Directive[]): Index {
  const byLine = new Map<string, Directive[]>();
  const byFile = new Map<string, Directive[]>();
  for (const directive of directives) {
    const [map, key] =
      directive.scope === 'file' ? [byFile, directive.file] : [byLine, lineKey(directive.file, directive.target ?? 0)];
    const list = map.get(key) ?? [];
    list.push(directive);
    map.set(key, list);
  }
  return { byLine, byFile };
}

function lineKey(file: string, line: number): string {
  return `${file}\0${line}`;
}

/** A directive means a finding that begins on its line, or is on that line in part (a value written over several lines). */
function directivesFor(finding: Finding, byLine: Index['byLine'], byFile: Index['byFile']): Directive[] {
  const candidates: Directive[] = [];
  if (byLine.size > 0) {
    const last = finding.endColumn <= 1 ? Math.max(finding.line, finding.endLine - 1) : finding.endLine;
    for (let line = finding.line; line <= last; line++) {
      for (const one of byLine.get(lineKey(finding.file, line)) ?? []) candidates.push(one);
    }
  }
  for (const one of byFile.get(finding.file) ?? []) candidates.push(one);
  return candidates.filter(({ rules }) => rules.includes(finding.rule));
}

const globsOfWaivers = new WeakMap<Waiver, readonly string[]>();

/** The same list for the same waiver, so that its glob is compiled once. */
function pathGlobs(waiver: Waiver): readonly string[] {
  const globs = globsOfWaivers.get(waiver) ?? [waiver.path];
  globsOfWaivers.set(waiver, globs);
  return globs;
}

function useOf({ file, line, column }: Directive, rule: string): string {
  return `${file}\0${line}\0${column}\0${rule}`;
}

function waiverUse(waivers: readonly Waiver[], waiver: Waiver): string {
  return `waiver\0${waivers.indexOf(waiver)}`;
}

function originOf({ file, line, column, endLine, endColumn }: Origin): Origin {
  return { file, line, column, endLine, endColumn };
}

function* directiveProblems(
  directive: Directive,
  used: ReadonlySet<string>,
  { unsuppressable, locked, today, judged }: SuppressionInput,
): Generator<SuppressionProblem> {
  const origin = originOf(directive);
  const where = directive.scope === 'file' ? 'in this file' : 'on the line it means';
  for (const rule of directive.rules) {
    if (locked.has(rule)) {
      const message = `The organisation's policy locks ${rule}, so this comment does nothing; mend the finding, or have the owners of that policy decide.`;
      yield { severity: 'warning', message, origin, subject: `locked ${rule}` };
    } else if (unsuppressable.has(rule)) {
      const message = `The policy forbids suppressing ${rule}, so this comment does nothing; mend the finding, or change the policy.`;
      yield { severity: 'warning', message, origin, subject: `forbidden ${rule}` };
    } else if (isExpired(directive, today)) {
      const message = `The suppression of ${rule} ended on ${directive.until}; mend the finding, or give it a new reason and date.`;
      yield { severity: 'warning', message, origin, subject: `expired ${rule} ${directive.until}` };
    } else if (!used.has(useOf(directive, rule)) && judged(rule, directive.file)) {
      const message = `There is no finding of ${rule} ${where}, so the suppression is not needed; remove it before it hides a new one.`;
      yield { severity: 'note', message, origin, subject: `unused ${rule}` };
    }
  }
}

function* waiverProblems(
  waiver: Waiver,
  used: ReadonlySet<string>,
  { waivers, unsuppressable, locked, today, judged }: SuppressionInput,
): Generator<SuppressionProblem> {
  const { origin, rule, path } = waiver;
  if (origin === null) return;
  // What is said of locked rules is told where the policy is read.
  if (locked.has(rule)) return;
  if (unsuppressable.has(rule)) {
    const message = `The policy forbids suppressing ${rule}, so this waiver does nothing; remove it, or take the rule out of suppressions.forbid.`;
    yield { severity: 'warning', message, origin, subject: `forbidden waiver ${rule} ${path}` };
  } else if (isExpired(waiver, today)) {
    const message = `The waiver of ${rule} for ${path} ended on ${waiver.until}; mend the finding, or give it a new reason and date.`;
    yield { severity: 'warning', message, origin, subject: `expired waiver ${rule} ${path} ${waiver.until}` };
  } else if (!used.has(waiverUse(waivers, waiver)) && judged(rule, null)) {
    const message = `There is no finding of ${rule} in ${path}, so the waiver is not needed; remove it before it hides a new one.`;
    yield { severity: 'note', message, origin, subject: `unused waiver ${rule} ${path}` };
  }
}
