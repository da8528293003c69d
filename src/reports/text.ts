import type { CheckReport, Finding, ProvenFix } from '../findings.ts';
import { visible } from './escape.ts';
import { frame } from './frame.ts';
import type { ReportOptions } from './options.ts';
import { grouped, listed } from './select.ts';
import { type Style, styleFor } from './style.ts';
import { linesOf, plural, skipReason, totals } from './words.ts';

/** A rule's first findings of a file are shown with their lines, the rest in a line each. */
const MAX_FRAMES = 10;
/** Of more notes than these that a rule has on one file, only the first few stand in lines of their own. */
const MAX_NOTES = 5;
const FIRST_NOTES = 3;
const MAX_PLACES = 20;
/** A tree full of pictures should not push the findings off the screen. */
const MAX_SKIPPED = 20;

/**
 * For people at a terminal: file by file, errors and warnings with the lines they speak of, notes in a line each, many of one
 * kind folded into one, and the totals last. Paths are as the scan was given them, and no line begins with text from a file.
 */
export function textReport(report: CheckReport, options: ReportOptions): string {
  const style = styleFor(options.color);
  const findings = listed(report, options);
  const explained = new Set<string>();
  let text = '';
  let afterNotes = false;
  for (const own of grouped(findings, ({ file }) => file)) {
    const { framed, short } = framedFirst(own.filter(({ severity }) => severity !== 'note'));
    for (const finding of framed) {
      text += `${afterNotes ? '\n' : ''}${block(finding, !explained.has(finding.rule), options, style)}\n\n`;
      afterNotes = false;
      explained.add(finding.rule);
    }
    const notes = own.filter(({ severity }) => severity === 'note');
    for (const line of [...short.map((finding) => shortLine(finding, style)), ...noteLines(notes, style)]) {
      text += `${line}\n`;
      afterNotes = true;
    }
  }
  return `${text}${afterNotes ? '\n' : ''}${closing(report, findings.length, style)}\n`;
}

function framedFirst(findings: readonly Finding[]): { readonly framed: Finding[]; readonly short: Finding[] } {
  const framed: Finding[] = [];
  const short: Finding[] = [];
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const count = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, count + 1);
    (count < MAX_FRAMES ? framed : short).push(finding);
  }
  return { framed, short };
}

function noteLines(notes: readonly Finding[], style: Style): string[] {
  return grouped(notes, ({ rule }) => rule).flatMap((own) => {
    const first = own.slice(0, own.length > MAX_NOTES ? FIRST_NOTES : own.length);
    const lines = first.map((finding) => shortLine(finding, style));
    return own.length > first.length ? [...lines, restLine(own[0], own.slice(first.length), style)] : lines;
  });
}

function restLine({ file, rule }: Finding, rest: readonly Finding[], style: Style): string {
  const more = `and ${rest.length} more, in ${linesOf(rest, MAX_PLACES)}`;
  return `${style.severity('note', `note[${rule}]`)} ${visible(file)}: ${more}`;
}

function heading({ severity, rule, message }: Finding, style: Style): string {
  return `${style.severity(severity, `${severity}[${rule}]`)}${style.strong(`: ${visible(message)}`)}`;
}

function block(finding: Finding, explain: boolean, options: ReportOptions, style: Style): string {
  const margin = ' '.repeat(String(finding.line).length);
  const remark = (name: string, text: string): string =>
    `${margin} ${style.frame('=')} ${style.strong(`${name}:`)} ${visible(text)}`;
  const lines = [heading(finding, style), ...frame(finding, options.lines, '', style)];
  for (const origin of finding.via ?? []) {
    lines.push(remark('reached from', `${origin.file}:${origin.line}:${origin.column}`));
  }
  if (finding.witness !== null) lines.push(remark('witness', finding.witness));
  if (finding.fix?.safe === true) lines.push(remark('fix', `${finding.fix.description} (--fix)`));
  if (finding.fix?.safe === false) lines.push(remark('suggestion', suggestionWords(finding.fix)));
  if (explain) lines.push(remark('help', `pgmoat explain ${finding.rule}`));
  return lines.join('\n');
}

function shortLine({ severity, rule, file, line, column, message }: Finding, style: Style): string {
  const place = `${visible(file)}:${line}:${column}`;
  return `${style.severity(severity, `${severity}[${rule}]`)} ${place}: ${visible(message)}`;
}

function closing(report: CheckReport, shown: number, style: Style): string {
  const { suppressed, skipped, findings } = report;
  const parts = [totals(report)];
  if (findings.length > shown) parts.push(`${findings.length - shown} not shown`);
  if (suppressed.length > 0) parts.push(`${suppressed.length} suppressed`);
  if (skipped.length > 0) parts.push(`${plural(skipped.length, 'file')} skipped`);
  const lines = [style.strong(parts.join('; '))];
  for (const file of skipped.slice(0, MAX_SKIPPED)) {
    lines.push(style.faint(`  skipped ${visible(file.file)}: ${visible(skipReason(file))}`));
  }
  if (skipped.length > MAX_SKIPPED) {
    lines.push(style.faint(`  and ${skipped.length - MAX_SKIPPED} more, all of them in --format json`));
  }
  return lines.join('\n');
}

/** What a fix would do besides what the finding asks for. */
function suggestionWords({ description, effects }: ProvenFix): string {
  const more = effects.length > 1 ? `; and ${effects.length - 1} more` : '';
  return effects.length === 0 ? description : `${description}, which is not all it does: ${effects[0]}${more}`;
}
