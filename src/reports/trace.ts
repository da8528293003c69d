import type { TraceOutcome, TraceReport, TraceStep } from '../trace-report.ts';
import { jsonDocument, visible } from './escape.ts';
import { type Style, styleFor } from './style.ts';

/** The public contract of `pgmoat trace --format json`: the answer first, then how it came about. */
export function traceJson(report: TraceReport): string {
  const { outcome, certain, answers, server, client, steps, advice } = report;
  const { verdict, method, record, sqlstate, message } = outcome;
  return jsonDocument({
    schemaVersion: 1,
    ...{ verdict, method, record, sqlstate, message },
    certain,
    answers,
    server,
    client,
    steps,
    advice,
  });
}

/** Records that do not match and stand in a row: so many of them are shown, from both ends. */
const MOST_RECORDS = 30;

/** For people at a terminal: every step in a line, then what the client sees and what to change. */
export function traceText(report: TraceReport, color: boolean): string {
  const style = styleFor(color);
  const lines = [style.strong(visible(report.client)), ''];
  for (const group of folded(report.steps))
    lines.push(typeof group === 'number' ? `      … ${group} more records that do not match` : stepLine(group, style));
  lines.push('', ...outcomeLines(report, style));
  if (report.advice.length > 0) lines.push('', style.strong('What to change:'));
  for (const text of report.advice) lines.push(`  - ${visible(text)}`);
  return `${lines.join('\n')}\n`;
}

function folded(steps: readonly TraceStep[]): readonly (TraceStep | number)[] {
  const shown: (TraceStep | number)[] = [];
  let row: TraceStep[] = [];
  const flush = (): void => {
    const cut = row.length - MOST_RECORDS;
    if (cut <= 0) for (const one of row) shown.push(one);
    else {
      for (const one of row.slice(0, MOST_RECORDS / 2)) shown.push(one);
      shown.push(cut);
      for (const one of row.slice(-MOST_RECORDS / 2)) shown.push(one);
    }
    row = [];
  };
  for (const step of steps) {
    if (step.step === 'record' && step.matches === 'no' && step.record !== null) row.push(step);
    else {
      flush();
      shown.push(step);
    }
  }
  flush();
  return shown;
}

const MARKS = { yes: '=>', no: '  ', may: ' ?' } as const;

function stepLine({ step, text, record, matches }: TraceStep, style: Style): string {
  const place = record === null ? '' : `${visible(`${record.file}:${record.line}`)}  `;
  if (step === 'record') {
    const line = `   ${MARKS[matches ?? 'no']} ${place}${visible(text)}`;
    return matches === 'no' ? style.faint(line) : line;
  }
  if (step === 'attempt') return `\n  ${style.strong(visible(text))}`;
  return step === 'method' ? `      ${visible(text)}` : `  ${place}${visible(text)}`;
}

function outcomeLines({ outcome, certain, answers }: TraceReport, style: Style): string[] {
  if (certain) return [style.strong(`${VERDICTS[outcome.verdict]}: ${visible(seen(outcome))}`)];
  if (answers.length < 2) {
    const unless = 'unless what was not read says otherwise';
    return [style.strong(`${VERDICTS[outcome.verdict]}, ${unless}: ${visible(seen(outcome))}`)];
  }
  const lines = [style.strong('It depends on what the repository does not tell:')];
  for (const answer of answers) {
    const condition = answer.if === null ? 'otherwise' : `if ${answer.if}`;
    lines.push(`  ${visible(condition)}: ${VERDICTS[answer.verdict].toLowerCase()}, ${visible(seen(answer))}`);
  }
  return lines;
}

const VERDICTS = { admitted: 'Admitted', challenged: 'Challenged', refused: 'Refused' } as const;

function seen({ method, record, sqlstate, message }: TraceOutcome): string {
  const by = record === null ? '' : ` (${record.file}:${record.line})`;
  if (message !== null) return `${sqlstate === null ? '' : `${sqlstate} `}${message}${by}`;
  return method === null ? 'no server answers' : `method ${method}${by}`;
}
