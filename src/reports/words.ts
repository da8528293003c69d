import { type CheckReport, type Finding, SEVERITIES, type SkippedFile, type SuppressedFinding } from '../findings.ts';

/** `1 error`, `3 files`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `line 4`, `lines 4, 7, 9`, the first `most` of them. */
export function linesOf(findings: readonly Finding[], most: number): string {
  const lines = [...new Set(findings.map(({ line }) => line))];
  const shown = lines.slice(0, most).join(', ') + (lines.length > most ? ', …' : '');
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}`;
}

/** `3 errors, 2 warnings, 4 notes in 12 files`; what there is none of is left out. */
export function totals(report: CheckReport): string {
  const { summary } = report;
  const found = SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) =>
    plural(summary[severity], severity),
  );
  if (summary.files === 0 && found.length === 0) return 'nothing to check: no file that concerns PostgreSQL was found';
  return `${found.length === 0 ? 'no findings' : found.join(', ')} in ${plural(summary.files, 'file')}`;
}

const SKIPPED: Readonly<Record<SkippedFile['reason'], string>> = {
  binary: 'binary',
  'too-large': 'too large',
  unreadable: 'unreadable',
  'outside-root': 'outside the scanned directory',
  'not-a-file': 'not a file',
};

/** Why a file was not read. */
export function skipReason({ reason, detail }: SkippedFile): string {
  return detail === '' ? SKIPPED[reason] : `${SKIPPED[reason]} (${detail})`;
}

const SUPPRESSED_BY: Readonly<Record<SuppressedFinding['suppression']['kind'], string>> = {
  comment: 'comment',
  waiver: 'waiver of the policy',
  baseline: 'baseline',
};

/** What took a finding out of the count. */
export function suppressedBy({ suppression }: SuppressedFinding): string {
  return SUPPRESSED_BY[suppression.kind];
}
