import { createHash } from 'node:crypto';
import type { CheckReport, Finding, MaskedLines } from '../findings.ts';
import { markdownCode, markdownMessage, visible } from '../reports/escape.ts';
import { type ProposedLines, proposedLines } from '../reports/proposed.ts';
import { worstFirst } from '../reports/select.ts';
import { plural } from '../reports/words.ts';
import type { Suggestion } from './github.ts';
import { type ShownLines, shownLines } from './patch.ts';

/** A review with more would not be read; the report has the others. */
const MOST = 20;

interface Sources {
  readonly lines: MaskedLines;
  /** Where the scanned root lies in the repository, `deploy/` or ``. */
  readonly prefix: string;
  /** What GitHub shows of each file. */
  readonly patches: ReadonlyMap<string, string>;
}

/** Whether a report has anything to suggest: only fixes that were worked out to do no more than they may. */
export function hasSuggestions({ findings }: CheckReport): boolean {
  return findings.some(({ fix }) => fix?.safe === true);
}

/**
 * Fixes that are safe, as suggestions beside the lines that they change: worst first, one where several findings propose the
 * same, none that overlap. Left out is what GitHub does not show, what it shows otherwise than it was read (a password that is
 * masked here, a line that the base moved), and what has characters that cannot be seen.
 */
export function suggestions(report: CheckReport, { lines, prefix, patches }: Sources): Suggestion[] {
  const groups = new Map<string, { readonly proposal: ProposedLines; readonly findings: Finding[] }>();
  for (const finding of worstFirst(report.findings)) {
    if (finding.fix?.safe !== true) continue;
    const proposal = proposedLines(finding.fix, lines);
    if (proposal === null) continue;
    const key = JSON.stringify(proposal);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { proposal, findings: [finding] });
    else known.findings.push(finding);
  }
  const made: Suggestion[] = [];
  for (const { proposal, findings } of groups.values()) {
    const path = prefix + proposal.file;
    const { line, before, after } = proposal;
    const endLine = line + before.length - 1;
    const overlaps = made.some((other) => other.path === path && other.line <= endLine && line <= other.endLine);
    const isShown = shownLines(patches.get(path) ?? '').some((shown) => shows(shown, proposal));
    if (overlaps || !isShown || ![...before, ...after].every(isPlain)) continue;
    made.push({ path, line, endLine, marker: markerOf(path, proposal), body: bodyOf(findings, after) });
    if (made.length === MOST) break;
  }
  return made;
}

/** What a review says of its suggestions. */
export function reviewBody(count: number): string {
  return `pgmoat: ${plural(count, 'suggestion')}. Each was worked out to mend its finding and to let nobody in whom the lines as they are keep out.`;
}

function shows({ start, lines }: ShownLines, { line, before }: ProposedLines): boolean {
  return line >= start && before.every((text, index) => lines[line - start + index] === text);
}

/** What would be shown otherwise than it is cannot be suggested: a suggestion is applied to the letter. */
function isPlain(text: string): boolean {
  const withoutTabs = text.replaceAll('\t', ' ');
  return visible(withoutTabs) === withoutTabs;
}

/** Made of what is replaced by what, not of the line: it is the same when lines above come and go. */
function markerOf(path: string, { before, after }: ProposedLines): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([path, before, after]))
    .digest('hex')
    .slice(0, 32);
  return `<!-- pgmoat suggestion ${hash} -->`;
}

function bodyOf(findings: readonly Finding[], after: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, ...after.map((text) => longestRun(text) + 1)));
  const effects = [...new Set(findings.flatMap(({ fix }) => fix?.effects ?? []))];
  const what =
    effects.length === 0 ? 'Access stays as it is.' : effects.map((text) => `- ${markdownMessage(text)}`).join('\n');
  return [
    ...findings.map(({ rule, message }) => `${markdownCode(rule)}: ${markdownMessage(message)}`),
    [`${fence}suggestion`, ...after, fence].join('\n'),
    effects.length === 0 ? what : `What this does to access:\n\n${what}`,
  ].join('\n\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
