import type { CheckReport, Finding } from '../findings.ts';
import { visible } from './escape.ts';
import { frame } from './frame.ts';
import type { ReportOptions } from './options.ts';
import { listed } from './select.ts';
import { type Style, styleFor } from './style.ts';
import { plural, skipReason, totals } from './words.ts';

/** A tree full of pictures should not push the findings off the screen. */
const MAX_SKIPPED = 20;

/**
 * For people at a terminal: file by file, errors and warnings with the lines they speak of, notes in a line each, and the
 * totals last. Paths are as the scan was given them, and no line begins with text from a file.
 */
export function textReport(report: CheckReport, options: ReportOptions): string {
  const style = styleFor(options.color);
  const findings = listed(report, options);
  const explained = new Set<string>();
  let text = '';
  let afterNotes = false;
  for (const own of byFile(findings)) {
    for (const finding of own.filter(({ severity }) => severity !== 'note')) {
      text += `${afterNotes ? '\n' : ''}${block(finding, !explained.has(finding.rule), options, style)}\n\n`;
      afterNotes = false;
      explained.add(finding.rule);
    }
    for (const finding of own.filter(({ severity }) => severity === 'note')) {
      text += `${noteLine(finding, style)}\n`;
      afterNotes = true;
    }
  }
  return `${text}${afterNotes ? '\n' : ''}${closing(report, findings.length, style)}\n`;
}

function byFile(findings: readonly Finding[]): Iterable<readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = files.get(finding.file);
    if (own === undefined) files.set(finding.file, [finding]);
    else own.push(finding);
  }
  return files.values();
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
  if (finding.fix !== null) lines.push(remark('fix', finding.fix.description));
  if (explain) lines.push(remark('help', `pgmoat explain ${finding.rule}`));
  return lines.join('\n');
}

function noteLine(finding: Finding, style: Style): string {
  const place = `${visible(finding.file)}:${finding.line}:${finding.column}`;
  return `${style.severity('note', `note[${finding.rule}]`)} ${place}: ${visible(finding.message)}`;
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
