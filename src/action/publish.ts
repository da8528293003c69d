import type { CheckReport } from '../findings.ts';
import { type Annotation, annotations } from '../reports/annotations.ts';
import { REPORTS, type ReportOptions } from '../reports/index.ts';
import { totals } from '../reports/words.ts';
import type { Answer, CheckAnnotation, GitHub } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { hasSuggestions, reviewBody, suggestions } from './suggestions.ts';

/** Characters of a check run's summary (REST API, "Create a check run"), and of a comment, which GitHub refuses beyond. */
const MAX_TEXT = 65_535;
/** Annotations of each level that a check run is given: six requests of each. */
const MAX_ANNOTATIONS = 300;

const LEVELS: Readonly<Record<Annotation['level'], CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

interface Publication {
  readonly report: CheckReport;
  readonly options: ReportOptions;
  readonly inputs: ActionInputs;
}

/** Says all of it in a check run, which holds more annotations than a step does. */
export function publishCheck(
  github: GitHub,
  { report, options, head, failed, inputs }: Publication & { readonly head: string; readonly failed: boolean },
): Promise<Answer<null>> {
  return github.publishCheck({
    name: nameOf(inputs),
    headSha: head,
    conclusion: !failed ? 'success' : inputs.mode === 'audit' ? 'neutral' : 'failure',
    title: totals(report),
    summary: REPORTS.markdown(report, { ...options, maxBytes: MAX_TEXT }),
    annotations: annotations(report, options, MAX_ANNOTATIONS).flatMap(checkAnnotation),
  });
}

/** What has no place is in the summary. */
function checkAnnotation({ level, title, message, place }: Annotation): CheckAnnotation[] {
  if (place === null) return [];
  const { file, line, endLine, columns } = place;
  const range = columns === null ? {} : { start_column: columns.from, end_column: columns.to };
  const annotation_level = LEVELS[level];
  return [{ path: file, start_line: line, end_line: endLine, ...range, annotation_level, title, message }];
}

/** Several steps of a workflow, each for a directory of its own, keep their check runs and comments apart. */
function nameOf({ workingDirectory }: ActionInputs): string {
  return workingDirectory === '' ? 'pgmoat' : `pgmoat (${workingDirectory})`;
}

/** Writes the comment of a pull request: the report, or a line where there is nothing to report. */
export function postComment(
  github: GitHub,
  { report, options, inputs, issue }: Publication & { readonly issue: number },
): Promise<Answer<null>> {
  // An HTML comment may hold neither `--` nor `>`.
  const marker = `<!-- ${nameOf(inputs).replace(/[->]+/g, '-')} -->\n`;
  const clean = report.findings.length === 0 && (report.change?.access ?? []).length === 0;
  const body = clean
    ? `✅ pgmoat: ${totals(report)}\n`
    : REPORTS.markdown(report, { ...options, maxBytes: MAX_TEXT - marker.length });
  return github.comment(issue, marker, `${marker}${body}`);
}

/** Suggests what is safe beside the lines of a pull request. Gives how many suggestions were made. */
export async function suggest(
  github: GitHub,
  { report, options, pull, headSha }: Omit<Publication, 'inputs'> & { readonly pull: number; readonly headSha: string },
): Promise<Answer<number>> {
  const patches = hasSuggestions(report) ? await github.patches(pull) : null;
  if (patches === null) return { status: 'done', value: 0 };
  const { lines, prefix } = options;
  const made = suggestions(report, { lines, prefix, patches });
  if (made.length === 0) return { status: 'done', value: 0 };
  return github.review({ pull, headSha, body: reviewBody, suggestions: made });
}
