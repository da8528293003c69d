import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import type { Report } from './options.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

export type { Report, ReportOptions } from './options.ts';
export { counts, fails } from './select.ts';

export type ReportFormat = 'text' | 'json' | 'sarif' | 'github' | 'gitlab' | 'markdown';

/** Whether a word names a format of the check's report. */
export function isReportFormat(word: string): word is ReportFormat {
  return Object.hasOwn(REPORTS, word);
}

/** Every format of `--format`. */
export const REPORTS: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  markdown: markdownReport,
};
