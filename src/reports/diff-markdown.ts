import type { DiffReport } from '../diff-report.ts';
import type { Finding } from '../findings.ts';
import { inOrder } from './diff-text.ts';
import { markdownCode, markdownMessage, markdownText } from './escape.ts';

/** For comments and summaries. */
export function diffMarkdown({ base, head, access, findings }: DiffReport): string {
  const parts = [`## Who can get in: ${markdownCode(base)} → ${markdownCode(head)}`];
  const entries = inOrder(access);
  if (entries.length === 0) parts.push('The same as before, and in the same ways.');
  for (const server of new Set(entries.map((entry) => entry.server))) {
    const own = entries.filter((entry) => entry.server === server);
    parts.push(`### ${markdownText(server)}`);
    parts.push(
      own.map(({ text, witness }) => `- ${markdownMessage(text)}<br>for example ${markdownText(witness)}`).join('\n'),
    );
    if (access.rough.includes(server))
      parts.push('*Not told apart to the end: some of this may be answered as before.*');
  }
  if (findings.new.length > 0) parts.push('### New findings', list(findings.new));
  if (findings.fixed.length > 0) parts.push('### Mended', list(findings.fixed));
  return `${parts.join('\n\n')}\n`;
}

function list(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ severity, rule, file, line, message }) =>
        `- ${severity} ${markdownCode(rule)} ${markdownCode(`${file}:${line}`)}: ${markdownMessage(message)}`,
    )
    .join('\n');
}
