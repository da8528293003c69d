import type { Finding, MaskedLines, Severity } from '../findings.ts';
import { excerpt } from './cells.ts';
import { visible } from './escape.ts';
import type { Style } from './style.ts';

/** A place of a frame. `label` stands behind the underline. */
interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly primary: boolean;
  readonly label: string;
}

const WIDTH = 100;
const MAX_RELATED = 6;

/**
 * The code frame of a finding: its place and the related ones, file by file, each with its line and an underline. Lines of
 * files that are not at hand are left out, their places are not.
 */
export function frame(finding: Finding, lines: MaskedLines, prefix: string, style: Style): string[] {
  const marks = marksOf(finding);
  const gutter = String(Math.max(...marks.map(({ line }) => line))).length;
  const out: string[] = [];
  for (const file of new Set(marks.map((mark) => mark.file))) {
    const own = marks.filter((mark) => mark.file === file);
    for (const one of fileFrame(own, lines(file), prefix, gutter, finding.severity, style)) out.push(one);
  }
  const left = finding.related.length - MAX_RELATED;
  if (left > 0) out.push(`${' '.repeat(gutter)} ${style.frame('=')} and ${left} more places`);
  return out;
}

function marksOf(finding: Finding): Mark[] {
  const { file, line, column, endLine, endColumn } = finding;
  const label = endLine > line ? `to line ${endLine}` : '';
  const marks: Mark[] = [{ file, line, column, endLine, endColumn, primary: true, label }];
  for (const related of finding.related.slice(0, MAX_RELATED)) {
    marks.push({ ...related, primary: false, label: visible(related.message) });
  }
  return marks;
}

function fileFrame(
  marks: readonly Mark[],
  text: readonly string[] | null,
  prefix: string,
  gutter: number,
  severity: Severity,
  style: Style,
): string[] {
  const [first] = marks;
  if (first === undefined) return [];
  const margin = ' '.repeat(gutter);
  const place = ({ file, line, column }: Mark): string => `${visible(prefix + file)}:${line}:${column}`;
  const arrow = style.frame('-->');
  const has = (mark: Mark): boolean => text?.[mark.line - 1] !== undefined;
  if (!has(first)) {
    return marks.map((mark) => `${margin}${arrow} ${place(mark)}${mark.label === '' ? '' : `: ${mark.label}`}`);
  }
  const out = [`${margin}${arrow} ${place(first)}`, `${margin} ${style.frame('|')}`];
  let previous = 0;
  let wholeBefore = false;
  for (const mark of marks.filter(has).sort((a, b) => a.line - b.line || a.column - b.column)) {
    const line = text?.[mark.line - 1] ?? '';
    const endColumn = mark.endLine > mark.line ? line.length + 1 : mark.endColumn;
    const shown = excerpt(line, mark.column, endColumn, WIDTH);
    if (previous !== mark.line || !wholeBefore || !shown.whole) {
      if (previous > 0 && mark.line > previous + 1) out.push(style.frame('...'));
      out.push(`${style.frame(`${String(mark.line).padStart(gutter)} |`)} ${shown.text}`.trimEnd());
    }
    const underline = (mark.primary ? '^' : '-').repeat(shown.width) + (mark.label === '' ? '' : ` ${mark.label}`);
    const painted = mark.primary ? style.severity(severity, underline) : style.frame(underline);
    out.push(`${margin} ${style.frame('|')} ${' '.repeat(shown.indent)}${painted}`);
    previous = mark.line;
    wholeBefore = shown.whole;
  }
  return out;
}
