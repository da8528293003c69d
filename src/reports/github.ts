import type { CheckReport } from '../findings.ts';
import { type Annotation, annotations } from './annotations.ts';
import { commandData, commandProperty } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { totals } from './words.ts';

/** Workflow commands that annotate a pull request, for steps that run the command line, and the totals in a line. */
export function githubReport(report: CheckReport, options: ReportOptions): string {
  return [...annotations(report, options).map(command), `pgmoat: ${totals(report)}`, ''].join('\n');
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function command({ level, title, message, place }: Annotation): string {
  const properties: string[] = [];
  if (place !== null) {
    properties.push(`file=${commandProperty(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`);
    if (place.columns !== null) properties.push(`col=${place.columns.from}`, `endColumn=${place.columns.to}`);
  }
  properties.push(`title=${commandProperty(title)}`);
  return `::${level} ${properties.join(',')}::${commandData(message)}`;
}
