import type { Edit, MaskedLines, ProvenFix } from '../findings.ts';

/** Whole lines of a file, and what a fix makes of them; `after` is empty where it takes them away. */
export interface ProposedLines {
  readonly file: string;
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The lines that a fix changes, as reports may show them; null where it changes several files or the lines are not at hand. */
export function proposedLines({ edits }: Pick<ProvenFix, 'edits'>, lines: MaskedLines): ProposedLines | null {
  const [file, ...others] = new Set(edits.map((edit) => edit.file));
  const text = file === undefined ? null : lines(file);
  if (file === undefined || text === null || others.length > 0) return null;
  const first = Math.min(...edits.map(({ line }) => line));
  const last = Math.max(...edits.map(({ endLine }) => endLine));
  const before = text.slice(first - 1, last);
  const after = applied(before, edits, first);
  let [start, end] = [0, 0];
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const changed = before.slice(start, before.length - end);
  if (changed.length === 0) return null;
  return { file, line: first + start, before: changed, after: after.slice(start, after.length - end) };
}

function applied(before: readonly string[], edits: readonly Edit[], first: number): string[] {
  const starts = [0];
  for (const line of before) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const all = before.join('\n');
  const offset = (line: number, column: number): number =>
    Math.min((starts[line - first] ?? 0) + column - 1, all.length);
  const spans = edits.map((edit) => ({
    start: offset(edit.line, edit.column),
    end: offset(edit.endLine, edit.endColumn),
    newText: edit.newText,
  }));
  let result = all;
  for (const { start, end, newText } of spans.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result.split('\n');
}
