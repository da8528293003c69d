import {
  type AccessReport,
  type AccessRow,
  type AccessZone,
  PROOFS,
  type Proof,
  type ServerAccess,
  ZONES,
} from '../access-report.ts';
import { addressWords, lineWords, methodWords, PROOF_WORDS, recordWords, ZONE_WORDS } from './access-words.ts';
import { htmlText } from './escape.ts';

/** Columns of the picture; what they leave out is in the table. */
const MAX_COLUMNS = 24;

const REPLICATION = 'physical replication';

type Line = AccessRow['encryptions'][number];

const LINE_WORDS: Readonly<Record<Line, string>> = {
  socket: 'local',
  none: 'plain',
  tls: 'TLS',
  gss: 'GSS',
};

/**
 * One page without scripts or anything from elsewhere: for each server a picture (from where and over which line, against who and
 * where to, coloured by the weakest proof asked for, which is also written in the cell) and the table that it is made of. Every
 * cell is a link to its row, so that the keyboard reaches all of it.
 */
export function accessHtml({ servers, unknown }: AccessReport): string {
  const parts = servers.map(section);
  if (unknown.length > 0) parts.push(`<p>No record is known of ${htmlText(unknown.join(', '))}.</p>`);
  if (parts.length === 0) parts.push('<p>No server: no file that concerns PostgreSQL access was found.</p>');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Who can get in</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>Who can get in</h1>
${legend()}
${parts.join('\n')}
</main>
</body>
</html>
`;
}

function legend(): string {
  const items = PROOFS.map((proof) => `<li><span class="swatch ${proof}"></span>${PROOF_WORDS[proof]}</li>`);
  return `<ul class="legend" aria-label="What a client has to show, weakest first">\n${items.join('\n')}\n<li><span class="swatch refused"></span>refused</li>\n</ul>`;
}

function section(server: ServerAccess, index: number): string {
  const notes = server.notes.map((note) => `<p class="note">${htmlText(note)}</p>`);
  if (!server.exact) {
    notes.push('<p class="note">Not told apart to the end: some of this may be answered by an earlier record.</p>');
  }
  const body =
    server.rows.length === 0
      ? '<p>Nobody gets in: every attempt is refused.</p>'
      : `${picture(server.rows, index)}\n${table(server.rows, index)}`;
  return `<section aria-labelledby="s${index}">
<h2 id="s${index}">${htmlText(server.label)}</h2>
<p>PostgreSQL ${server.postgres}; ${htmlText(server.reachable)}.</p>
${[...notes, body].join('\n')}
</section>`;
}

interface Column {
  readonly users: string;
  readonly databases: string;
}

interface Cell {
  readonly proof: Proof;
  readonly method: string;
  readonly row: number;
  readonly certain: boolean;
}

function picture(rows: readonly AccessRow[], server: number): string {
  const columns = columnsOf(rows);
  const shown = columns.slice(0, MAX_COLUMNS);
  const heads = shown.map(
    ({ users, databases }) =>
      `<th scope="col"><span>${htmlText(users)}</span><span class="on">${databases === REPLICATION ? 'by' : 'on'} ${htmlText(databases)}</span></th>`,
  );
  const lines = ZONES.flatMap((zone) => linesOf(zone, rows, shown, server));
  const left = columns.length - shown.length;
  const rest = left > 0 ? `<p>${left} more groups of users and databases are in the table.</p>\n` : '';
  return `<div class="scroll" role="region" aria-label="Picture" tabindex="0">
<table class="picture">
<caption>The weakest proof that a client may get in with, by where it comes from and over which line</caption>
<thead><tr><td></td><td></td>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</div>
${rest}`.trimEnd();
}

function columnsOf(rows: readonly AccessRow[]): Column[] {
  const columns = new Map<string, Column>();
  for (const { users, databases } of rows) columns.set(JSON.stringify([users, databases]), { users, databases });
  return [...columns.values()];
}

function linesOf(zone: AccessZone, rows: readonly AccessRow[], columns: readonly Column[], server: number): string[] {
  const lines: readonly Line[] = zone === 'socket' ? ['socket'] : ['none', 'tls', 'gss'];
  const made = lines.map((line) => ({ line, cells: columns.map((column) => cellOf(rows, zone, line, column)) }));
  // GSSAPI encryption is rare: it has a line of its own only where it makes a difference.
  const plain = JSON.stringify(made[0]?.cells);
  const kept = made.filter(({ line, cells }) => line !== 'gss' || JSON.stringify(cells) !== plain);
  return kept.map(({ line, cells }, index) => {
    const head = index === 0 ? `<th scope="rowgroup" rowspan="${kept.length}">${ZONE_WORDS[zone]}</th>` : '';
    const data = cells.map((cell) => cellHtml(cell, server)).join('');
    return `<tr${index === 0 ? ' class="zone"' : ''}>${head}<th scope="row">${LINE_WORDS[line]}</th>${data}</tr>`;
  });
}

/** Of several rows the weakest. */
function cellOf(rows: readonly AccessRow[], zone: AccessZone, line: Line, column: Column): Cell | null {
  let weakest: Cell | null = null;
  for (const [row, { proof, method, certain, ...found }] of rows.entries()) {
    if (found.zone !== zone || !found.encryptions.includes(line)) continue;
    if (found.users !== column.users || found.databases !== column.databases) continue;
    if (weakest === null || PROOFS.indexOf(proof) < PROOFS.indexOf(weakest.proof))
      weakest = { proof, method, row, certain };
  }
  return weakest;
}

function cellHtml(cell: Cell | null, server: number): string {
  if (cell === null) return '<td class="refused"><span aria-label="refused">–</span></td>';
  const text = htmlText(cell.certain ? cell.method : `${cell.method} ?`);
  return `<td class="${cell.proof}"><a href="#s${server}-r${cell.row}" title="${PROOF_WORDS[cell.proof]}">${text}</a></td>`;
}

function table(rows: readonly AccessRow[], server: number): string {
  const body = rows.map((row, index) => {
    const ranges = row.ranges.length === 0 ? '' : ` <span class="ranges">${htmlText(row.ranges.join(', '))}</span>`;
    const cells = [
      `<th scope="row">${ZONE_WORDS[row.zone]}</th>`,
      `<td>${lineWords(row)}</td>`,
      `<td>${htmlText(row.users)}</td>`,
      `<td>${htmlText(row.databases)}</td>`,
      `<td><span class="swatch ${row.proof}"></span>${htmlText(methodWords(row))}</td>`,
      `<td>${addressWords(row)}${ranges}</td>`,
      `<td><code>${htmlText(recordWords(row))}</code></td>`,
    ];
    return `<tr id="s${server}-r${index}">${cells.join('')}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="Table" tabindex="0">
<table class="rows">
<thead><tr><th scope="col">From</th><th scope="col">Line</th><th scope="col">User</th><th scope="col">Database</th><th scope="col">Method</th><th scope="col">Addresses</th><th scope="col">Record</th></tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

/** Colours are of one lightness order, weakest strongest, so that the picture reads in grey too; the method is always written. */
const STYLE = `:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --line: #d0d7de; --focus: #0550ae;
  --nothing: #b3261e; --claimed: #c4471f; --cleartext: #d9731a; --md5: #e8b04a; --scram: #b9dfc0; --external: #bcd9f2; --certificate: #d9ecff;
  --on-strong: #ffffff; --on-weak: #1b1f24;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --line: #3d444d; --focus: #79c0ff;
    --nothing: #f2867c; --claimed: #e8906b; --cleartext: #d99a4e; --md5: #a9863a; --scram: #23573a; --external: #1f4a72; --certificate: #183a5c;
    --on-strong: #0d1117; --on-weak: #e6edf3;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1200px; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem; overflow-wrap: anywhere; }
p { margin: .25rem 0 .75rem; color: var(--soft); }
p.note { color: var(--ink); border-left: 4px solid var(--cleartext); padding-left: .6rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; font-size: .85rem; }
.swatch { display: inline-block; width: .85em; height: .85em; margin-right: .4em; border: 1px solid var(--soft); border-radius: 2px; vertical-align: -.05em; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .875rem; }
caption { text-align: left; min-width: 16rem; color: var(--soft); padding-bottom: .4rem; }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top; }
thead th { font-weight: 600; }
thead td { border: 0; }
.picture th span { display: block; max-width: 14rem; overflow-wrap: anywhere; }
.picture th .on { font-weight: 400; color: var(--soft); }
.picture tbody th { white-space: nowrap; font-weight: 600; }
.picture tbody td { padding: 0; min-width: 6.5rem; text-align: center; vertical-align: middle; }
.picture tr.zone > * { border-top: 2px solid var(--soft); }
.picture a, .picture td > span { display: block; padding: .3rem .55rem; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.picture a:hover { text-decoration: underline; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--focus); outline-offset: -3px; }
.rows { width: 100%; }
.rows td, .rows th { white-space: nowrap; }
.rows td:nth-child(3), .rows td:nth-child(4) { white-space: normal; min-width: 8rem; }
.rows td:nth-child(6) { white-space: normal; min-width: 15rem; }
.rows th { font-weight: 400; }
.rows thead th { font-weight: 600; }
.rows tr:target { outline: 3px solid var(--focus); outline-offset: -2px; }
.ranges { color: var(--soft); }
.nothing { background: var(--nothing); color: var(--on-strong); font-weight: 700; }
.claimed { background: var(--claimed); color: var(--on-strong); font-weight: 700; }
.cleartext { background: var(--cleartext); color: var(--on-weak); font-weight: 600; }
.md5 { background: var(--md5); color: var(--on-weak); }
.scram { background: var(--scram); color: var(--on-weak); }
.external { background: var(--external); color: var(--on-weak); }
.certificate { background: var(--certificate); color: var(--on-weak); }
.refused { color: var(--soft); }
@media (prefers-color-scheme: dark) { .cleartext, .md5 { color: var(--on-strong); } }
@media print { .scroll { overflow: visible; } * { print-color-adjust: exact; } }`;
