import { type CheckReport, type Finding, SEVERITIES, type Severity } from '../findings.ts';
import { cut, visible } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { grouped, listed } from './select.ts';
import { plural } from './words.ts';

/** What the runner shows beside a line of a pull request. Columns are left out where it would refuse them. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place: {
    readonly file: string;
    readonly line: number;
    readonly endLine: number;
    readonly columns: { readonly from: number; readonly to: number } | null;
  } | null;
}

/** The runner keeps ten of each level for a step (actions/runner, ExecutionContext.cs). */
const MAX_PER_LEVEL = 10;
/** Longer messages are cut by the runner, at this many characters. */
const MAX_MESSAGE = 4096;

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * The findings as annotations, errors first. Where they are more than the runner keeps, each rule has its say on each file
 * before one speaks again, and the last says how many more there are.
 */
export function annotations(report: CheckReport, options: ReportOptions): Annotation[] {
  const findings = listed(report, options);
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const kept = own.length > MAX_PER_LEVEL ? spread(own).slice(0, MAX_PER_LEVEL - 1) : own;
    const made = kept.map((finding) => annotation(finding, options.prefix));
    if (own.length > kept.length) made.push(rest(own.length - kept.length, severity));
    return made;
  });
}

/** The first finding of each rule on each file, then the second ones, and so on. */
function spread(findings: readonly Finding[]): Finding[] {
  const groups = grouped(findings, ({ rule, file }) => JSON.stringify([rule, file]));
  const turns = groups.flatMap((group) => group.map((finding, turn) => ({ finding, turn })));
  return turns.sort((a, b) => a.turn - b.turn).map(({ finding }) => finding);
}

function annotation(finding: Finding, prefix: string): Annotation {
  const { rule, severity, file, line, column, endLine, endColumn, witness } = finding;
  const lines = [visible(finding.message)];
  if (witness !== null) lines.push(`Witness: ${visible(witness)}`);
  lines.push(`Why, and how to mend it: pgmoat explain ${rule}`);
  return {
    level: LEVELS[severity],
    title: `pgmoat ${rule}`,
    message: cut(lines.join('\n'), MAX_MESSAGE),
    place: {
      file: visible(prefix + file),
      line,
      endLine,
      columns: line === endLine ? { from: column, to: Math.max(column, endColumn) } : null,
    },
  };
}

function rest(count: number, severity: Severity): Annotation {
  return {
    level: LEVELS[severity],
    title: 'pgmoat',
    message: `and ${plural(count, `more ${severity}`)}: GitHub shows ${MAX_PER_LEVEL} of a kind for a step. The report lists all.`,
    place: null,
  };
}
