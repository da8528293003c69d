import type { AccessReport, AccessRow, ServerAccess } from '../access-report.ts';
import { addressWords, lineWords, methodWords, recordWords, ZONE_WORDS } from './access-words.ts';
import { visible } from './escape.ts';
import { type Style, styleFor } from './style.ts';

const HEAD = ['from', 'line', 'user', 'database', 'method', 'addresses', 'record'];

/** For people at a terminal: a table for each server, by zone, the weakest proof first. */
export function accessText({ servers, unknown }: AccessReport, color: boolean): string {
  const style = styleFor(color);
  const parts = servers.map((server) => serverText(server, style));
  if (unknown.length > 0) parts.push(`No record is known of ${visible(unknown.join(', '))}.`);
  if (parts.length === 0) parts.push('No server: no file that concerns PostgreSQL access was found.');
  return `${parts.join('\n\n')}\n`;
}

function serverText(server: ServerAccess, style: Style): string {
  const lines = [
    `${style.strong(visible(server.label))} (PostgreSQL ${server.postgres}); ${visible(server.reachable)}`,
    ...server.notes.map((note) => `  ${visible(note)}`),
  ];
  if (server.rows.length === 0) lines.push('  Nobody gets in: every attempt is refused.');
  else for (const one of table(server.rows, style)) lines.push(one);
  if (!server.exact) lines.push('  Not told apart to the end: some of this may be answered by an earlier record.');
  return lines.join('\n');
}

function table(rows: readonly AccessRow[], style: Style): string[] {
  const cells = rows.map((row, index) => {
    const zone = index > 0 && rows[index - 1]?.zone === row.zone ? '' : ZONE_WORDS[row.zone];
    const addresses =
      row.addresses === null
        ? ''
        : `${addressWords(row)} (${row.ranges.slice(0, 2).join(', ')}${row.ranges.length > 2 ? ', …' : ''})`;
    return [zone, lineWords(row), row.users, row.databases, methodWords(row), addresses, recordWords(row)].map(visible);
  });
  const widths = HEAD.map((head, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), head.length),
  );
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [style.faint(line(HEAD)), ...cells.map((row, index) => mark(line(row), rows[index], style))];
}

function mark(text: string, row: AccessRow | undefined, style: Style): string {
  if (row?.proof === 'nothing' && row.zone !== 'socket') return style.severity('error', text);
  return text;
}
