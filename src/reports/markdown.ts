import type { ChangeSummary, CheckReport, Finding, ProvenFix, SkippedFile, SuppressedFinding } from '../findings.ts';
import { htmlCode, markdownCode, markdownMessage, markdownText, relativeUri, visible } from './escape.ts';
import { frame } from './frame.ts';
import type { ReportOptions } from './options.ts';
import { proposedLines } from './proposed.ts';
import { type Group, grouped, listed, worstFirst } from './select.ts';
import { styleFor } from './style.ts';
import { linesOf, plural, skipReason, suppressedBy, totals } from './words.ts';

const MARKS = { error: '🟥 error', warning: '🟧 warning', note: '🟦 note' } as const;

/** Findings of a change that are about the policy itself are told apart from what the policy judges. */
const POLICY_RULES = ['policy-change', 'policy-suppression'];

const TABLE = ['| Severity | Rule | Where | What |', '| --- | --- | --- | --- |'];

/** Shares of the limit, summed up: no part may push out the ones after it. */
const ACCESS_SHARE = 0.15;
const POLICY_SHARE = 0.25;
const TABLE_SHARE = 0.45;
const DETAILS_SHARE = 0.85;
const SUPPRESSED_SHARE = 0.95;
/** Locked rules that are named; more are counted. */
const MAX_LOCKED = 8;
/** Of the lines that say the same. */
const MAX_LINES = 20;
/** Kept back for the lines that say how much was left out. */
const RESERVE = 1024;

/**
 * For job summaries and comments: totals, a table of the findings (worst first), each with its lines below it, what is
 * suppressed and why, what was not read. What is said of several lines of a file in the same words is said once. Kept below
 * `maxBytes` by leaving out whole findings, counted.
 */
export function markdownReport(report: CheckReport, options: ReportOptions): string {
  const budget = new Budget(options.maxBytes);
  const all = worstFirst(listed(report, options));
  const isOfPolicy = ({ rule }: Finding): boolean => report.change !== undefined && POLICY_RULES.includes(rule);
  const findings = all.filter((finding) => !isOfPolicy(finding));
  const relaxations = all.filter(isOfPolicy);
  const groups = grouped(findings, ({ severity, rule, file, message }) =>
    JSON.stringify([severity, rule, file, message]),
  );
  const parts = [`## pgmoat: ${headline(report, all.length)}`];
  parts.push(policyWords(report.policy));
  if (report.change !== undefined) parts.push(comparison(report.change));
  budget.spend(parts.join('\n\n'));
  if (report.change !== undefined && report.change.access.length > 0) {
    const items = budget.take(
      report.change.access.map((sentence) => `- ${markdownMessage(sentence)}`),
      ACCESS_SHARE,
    );
    parts.push('### Who can get in', [...items.taken, ...more(items.left, 'difference')].join('\n'));
  }
  if (relaxations.length > 0) {
    const rows = budget.take(
      relaxations.map((finding) => row([finding], options)),
      POLICY_SHARE,
    );
    parts.push('### What this does to the policy', [...TABLE, ...rows.taken].join('\n'), ...more(rows.left, 'finding'));
    if (findings.length > 0) parts.push('### What it does to the repository');
  }
  if (findings.length > 0) {
    const rows = budget.take(
      groups.map((group) => row(group, options)),
      TABLE_SHARE,
    );
    parts.push([...TABLE, ...rows.taken].join('\n'), ...more(countOf(groups.slice(rows.taken.length)), 'finding'));
    const details = budget.take(
      groups.map((group) => detail(group, options)),
      DETAILS_SHARE,
    );
    for (const one of details.taken) parts.push(one);
    const left = countOf(groups.slice(details.taken.length));
    if (left > 0) parts.push(`*The lines of ${plural(left, 'more finding')} did not fit here.*`);
  }
  if (report.suppressed.length > 0) {
    const rows = budget.take(
      report.suppressed.map((finding) => suppressedRow(finding, options)),
      SUPPRESSED_SHARE,
    );
    const table = ['| Rule | Where | By | Reason | Until |', '| --- | --- | --- | --- | --- |', ...rows.taken].join(
      '\n',
    );
    parts.push(folded(`${report.suppressed.length} suppressed`, [table, ...more(rows.left, 'suppressed finding')]));
  }
  if (report.skipped.length > 0) {
    const items = budget.take(
      report.skipped.map((file) => skippedItem(file, options.prefix)),
      1,
    );
    parts.push(
      folded(`${plural(report.skipped.length, 'file')} skipped`, [items.taken.join('\n'), ...more(items.left, 'file')]),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function policyWords({ sources, locked = [] }: CheckReport['policy']): string {
  const policy = `Policy: ${sources.map(markdownCode).join(', ') || 'none'}`;
  if (locked.length === 0) return policy;
  const which = locked.length > MAX_LOCKED ? plural(locked.length, 'rule') : locked.map(markdownCode).join(', ');
  return `${policy}. The organisation's policy locks ${which}.`;
}

function headline(report: CheckReport, shown: number): string {
  const hidden = report.findings.length - shown;
  return hidden > 0 ? `${totals(report)}, ${hidden} not shown` : totals(report);
}

function comparison({ base, how, scope, kept, fixed }: ChangeSummary): string {
  const said = [`Compared with ${markdownCode(base.slice(0, 12))}, ${markdownText(how)}.`];
  if (fixed > 0) said.push(`The change mends ${plural(fixed, 'finding')}.`);
  if (scope === 'change' && kept > 0) {
    said.push(
      `${plural(kept, 'finding')} that ${kept === 1 ? 'was' : 'were'} there before ${kept === 1 ? 'is' : 'are'} not repeated here.`,
    );
  }
  return said.join(' ');
}

function more(left: number, word: string): string[] {
  return left > 0 ? [`*and ${plural(left, `more ${word}`)} that did not fit here.*`] : [];
}

function place({ file, line, column }: Finding, prefix: string): string {
  return `${prefix}${file}:${line}:${column}`;
}

/** A place as code, and as a link to its lines where there is somewhere to link to. */
function linked(finding: Finding, { prefix, linkBase }: ReportOptions): string {
  const code = markdownCode(place(finding, prefix));
  if (linkBase === null) return code;
  const end = finding.endLine > finding.line ? `-L${finding.endLine}` : '';
  // Parentheses would end the link.
  const address = `${linkBase}${relativeUri(prefix + finding.file)}#L${finding.line}${end}`.replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  return `[${code}](${address})`;
}

function countOf(groups: readonly (readonly Finding[])[]): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}

function alsoIn(group: readonly Finding[]): string {
  return group.length > 1 ? ` and ${group.length - 1} more, in ${linesOf(group.slice(1), MAX_LINES)}` : '';
}

function row(group: Group, options: ReportOptions): string {
  const [finding] = group;
  const where = `${linked(finding, options)}${alsoIn(group)}`;
  const message = markdownMessage(finding.message);
  // A narrow column would break between the two.
  const mark = MARKS[finding.severity].replace(' ', '&nbsp;');
  return `| ${mark} | ${markdownCode(finding.rule)} | ${where} | ${message} |`;
}

function detail(group: Group, options: ReportOptions): string {
  const [finding] = group;
  const code = frame(finding, options.lines, options.prefix, styleFor(false)).join('\n');
  const body = [markdownMessage(finding.message), fenced(code, 'text')];
  if (finding.witness !== null) body.push(`Witness: ${markdownCode(finding.witness)}`);
  if (finding.fix !== null) body.push(fixWords(finding.fix), ...proposal(finding.fix, options));
  const controls = finding.controls.map(({ benchmark, edition, item }) => `${benchmark} ${edition}, ${item}`);
  if (controls.length > 0) body.push(`Controls: ${markdownText(controls.join('; '))}`);
  body.push(`Why, and how to mend it: ${markdownCode(`pgmoat explain ${finding.rule}`)}`);
  const where = `${htmlCode(place(finding, options.prefix))}${alsoIn(group)}`;
  return folded(`${MARKS[finding.severity]} ${htmlCode(finding.rule)} ${where}`, body);
}

/** A fix that does no more than it may is applied by `--fix`; what any other would do besides is said. */
function fixWords({ description, safe, effects }: ProvenFix): string {
  const how = `${safe ? 'Fix (`--fix` applies it)' : 'Suggestion'}: ${markdownMessage(description)}.`;
  const [only, ...others] = effects.map(markdownMessage);
  if (only === undefined) return `${how} Access stays as it is.`;
  if (others.length === 0) return `${how} ${only}`;
  return [`${how} What it does to access:`, '', ...[only, ...others].map((effect) => `- ${effect}`)].join('\n');
}

/** The lines that a safe fix makes, as a difference. */
function proposal(fix: ProvenFix, { lines }: ReportOptions): string[] {
  const proposed = fix.safe ? proposedLines(fix, lines) : null;
  if (proposed === null) return [];
  const marked = (mark: string, texts: readonly string[]): string[] => texts.map((text) => `${mark}${shown(text)}`);
  const code = [...marked('-', proposed.before), ...marked('+', proposed.after)].join('\n');
  return [fenced(code, 'diff')];
}

/** Tabs are no less plain than blanks. */
function shown(line: string): string {
  return visible(line.replaceAll('\t', ' '));
}

function fenced(code: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code}\n${fence}`;
}

function suppressedRow(finding: SuppressedFinding, options: ReportOptions): string {
  const { reason, until } = finding.suppression;
  const cells = [markdownCode(finding.rule), linked(finding, options), suppressedBy(finding)];
  return `| ${[...cells, markdownText(reason), until === null ? '' : markdownText(until)].join(' | ')} |`;
}

function skippedItem(file: SkippedFile, prefix: string): string {
  return `- ${markdownCode(prefix + file.file)}: ${markdownText(skipReason(file))}`;
}

function folded(summary: string, body: readonly string[]): string {
  return ['<details>', `<summary>${summary}</summary>`, '', body.join('\n\n'), '', '</details>'].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** What may still be written, in UTF-8 bytes. */
class Budget {
  readonly #limit: number;
  #spent = 0;

  constructor(maxBytes: number | null) {
    this.#limit = maxBytes === null ? Number.POSITIVE_INFINITY : Math.max(0, maxBytes - RESERVE);
  }

  spend(text: string): void {
    this.#spent += new TextEncoder().encode(text).length + 2;
  }

  /** The first items that fit into `share` of the limit together with all that was spent before, and how many are left. */
  take(items: readonly string[], share: number): { readonly taken: readonly string[]; readonly left: number } {
    const taken: string[] = [];
    for (const item of items) {
      const size = new TextEncoder().encode(item).length + 2;
      if (this.#spent + size > this.#limit * share) break;
      this.#spent += size;
      taken.push(item);
    }
    return { taken, left: items.length - taken.length };
  }
}
