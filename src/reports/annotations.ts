import { type CheckReport, type Finding, SEVERITIES, type Severity } from '../findings.ts';
import { cut, visible } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { type Group, grouped, listed, worstFirst } from './select.ts';
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
 * The findings as annotations, errors first. What is found on the same lines is one annotation, of its worst severity, so that
 * a line with one cause speaks once. Where they are more than are kept of a level, each rule has its say on each file before
 * one speaks again, and the last says how many findings more there are.
 *
 * @param perLevel how many are kept of each level: by default what the runner keeps
 */
export function annotations(
  report: CheckReport,
  options: ReportOptions,
  perLevel: number = MAX_PER_LEVEL,
): Annotation[] {
  const places = grouped(worstFirst(listed(report, options)), ({ file, line, endLine }) =>
    JSON.stringify([file, line, endLine]),
  );
  return SEVERITIES.flatMap((severity) => {
    const own = places.filter(([worst]) => worst.severity === severity).sort(byPlace);
    const kept = own.length > perLevel ? spread(own).slice(0, perLevel - 1) : own;
    const made = kept.map((group) => annotation(group, options.prefix));
    const left = own.filter((group) => !kept.includes(group)).flat();
    if (left.length > 0) made.push(rest(left.length, severity, perLevel));
    return made;
  });
}

/** As the report has them: worst first is for the order within a place. */
function byPlace([a]: Group, [b]: Group): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** The first place of each rule on each file, then the second ones, and so on. */
function spread(places: readonly Group[]): Group[] {
  const turns = new Map<string, number>();
  const ranked = places.map((group) => {
    const key = JSON.stringify([group[0].rule, group[0].file]);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { group, turn };
  });
  return ranked.sort((a, b) => a.turn - b.turn).map(({ group }) => group);
}

function annotation(group: Group, prefix: string): Annotation {
  const [worst] = group;
  const { severity, file, line, column, endLine, endColumn } = worst;
  const rules = [...new Set(group.map(({ rule }) => rule))];
  const alone = group.length === 1;
  return {
    level: LEVELS[severity],
    title: `pgmoat ${rules.join(', ')}`,
    message: cut(group.map((finding) => messageOf(finding, alone)).join('\n\n'), MAX_MESSAGE),
    place: {
      file: visible(prefix + file),
      line,
      endLine,
      columns: line === endLine ? { from: column, to: Math.max(column, endColumn) } : null,
    },
  };
}

function messageOf({ rule, message, witness }: Finding, alone: boolean): string {
  const lines = [alone ? visible(message) : `${rule}: ${visible(message)}`];
  if (witness !== null) lines.push(`Witness: ${visible(witness)}`);
  lines.push(`Why, and how to mend it: pgmoat explain ${rule}`);
  return lines.join('\n');
}

function rest(count: number, severity: Severity, perLevel: number): Annotation {
  return {
    level: LEVELS[severity],
    title: 'pgmoat',
    message: `and ${plural(count, 'more finding')}: GitHub shows ${perLevel} of a kind for a step. The report lists all.`,
    place: null,
  };
}
