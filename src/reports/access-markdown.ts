import type { AccessReport, AccessRow, ServerAccess } from '../access-report.ts';
import { addressWords, lineWords, methodWords, recordWords, ZONE_WORDS } from './access-words.ts';
import { markdownCode, markdownText } from './escape.ts';

/** For summaries and comments: a table for each server. */
export function accessMarkdown({ servers, unknown }: AccessReport): string {
  const parts = servers.map(serverMarkdown);
  if (unknown.length > 0) parts.push(`No record is known of ${unknown.map(markdownCode).join(', ')}.`);
  if (parts.length === 0) parts.push('No server: no file that concerns PostgreSQL access was found.');
  return `${parts.join('\n\n')}\n`;
}

function serverMarkdown(server: ServerAccess): string {
  const parts = [
    `## ${markdownText(server.label)}`,
    `PostgreSQL ${server.postgres}; ${markdownText(server.reachable)}.`,
    ...server.notes.map(markdownText),
  ];
  if (server.rows.length === 0) parts.push('Nobody gets in: every attempt is refused.');
  else {
    const head = [
      '| From | Line | User | Database | Method | Addresses | Record |',
      '| --- | --- | --- | --- | --- | ---: | --- |',
    ];
    parts.push([...head, ...server.rows.map(row)].join('\n'));
  }
  if (!server.exact) parts.push('*Not told apart to the end: some of this may be answered by an earlier record.*');
  return parts.join('\n\n');
}

function row(found: AccessRow): string {
  const { zone, users, databases, ranges } = found;
  const cells = [
    ...[
      ZONE_WORDS[zone],
      lineWords(found),
      markdownText(users),
      markdownText(databases),
      markdownText(methodWords(found)),
    ],
    ...[
      `${addressWords(found)}${ranges.length === 0 ? '' : ` (${ranges.map(markdownText).join(', ')})`}`,
      markdownCode(recordWords(found)),
    ],
  ];
  return `| ${cells.join(' | ')} |`;
}
