import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PROOFS,
  ZONES
} from "./cli-chunk-BEJAYQ7T.js";
import {
  findPassword,
  parseDotenv,
  readService
} from "./cli-chunk-P3CVIYBK.js";
import {
  DEFAULT_MAX_BYTES,
  collectFiles,
  collectFor,
  colorWanted,
  counts,
  decode,
  findPolicy,
  findingJson,
  htmlText,
  isSealed,
  isWithin,
  jsonDocument,
  lockedSides,
  looksBinary,
  markdownCode,
  markdownMessage,
  markdownText,
  openDiskTree,
  openScope,
  organisationPolicy,
  plural,
  policyPathFrom,
  scopeOptions,
  styleFor,
  visible,
  writeOutput
} from "./cli-chunk-A5RN6SW4.js";
import {
  UsageError,
  errorCode,
  git,
  gitBytes
} from "./cli-chunk-K7LQBMEM.js";
import {
  PROGRAM_NEEDLES,
  RULES,
  buildModel,
  compareText,
  isMemberOf,
  matchPattern,
  parseAddress,
  readingBy,
  renamedTree
} from "./cli-chunk-S67K22IZ.js";
import {
  SOURCE_ENDINGS,
  VERSION
} from "./cli-chunk-BAYGPS22.js";
import {
  matchesAny
} from "./cli-chunk-B22XC3LR.js";
import {
  nearest
} from "./cli-chunk-KU5RNSRY.js";
import {
  OPTIONS,
  connectionFromConninfo,
  findPlaceholders,
  isKeyword,
  isSecret,
  isSocketPath,
  maskPlaceholders,
  parseKeywords,
  parseUri,
  placeholdersIn,
  spiltPassword,
  upToZero,
  validateParameters,
  withoutPasswords
} from "./cli-chunk-Z4KQPC6P.js";
import {
  bytesOf,
  compileRegex,
  matchRegex,
  parseBool,
  parseIp,
  printIp,
  rejoined,
  settingOf,
  textOf
} from "./cli-chunk-LAKMBNSV.js";
import "./cli-chunk-QIP2UITV.js";
import {
  DEFAULT_MAJOR
} from "./cli-chunk-HHVD5XYL.js";
import "./cli-chunk-MQ3GVKY5.js";

// src/reports/access-words.ts
var ZONE_WORDS = {
  socket: "local socket",
  loopback: "loopback",
  private: "private networks",
  public: "internet"
};
var PROOF_WORDS = {
  nothing: "nothing",
  claimed: "its own word",
  cleartext: "a readable password",
  md5: "an MD5 hash",
  scram: "SCRAM",
  external: "an outside proof",
  certificate: "a certificate"
};
var LINES = { socket: "local", none: "plain", tls: "TLS", gss: "GSS" };
function lineWords({ encryptions }) {
  return encryptions.map((encryption) => LINES[encryption]).join(", ");
}
function addressWords({ addresses }) {
  if (addresses === null) return "";
  if (addresses.length > 15) {
    const value = BigInt(addresses);
    const bits = value.toString(2).length - 1;
    return value === 1n << BigInt(bits) ? `2^${bits}` : `about 2^${bits}`;
  }
  return addresses.replace(/\B(?=(\d{3})+$)/g, ",");
}
function recordWords({ record }) {
  return `${record.file}:${record.line}`;
}
function methodWords({ method, certain }) {
  return certain ? method : `${method}, if it matches`;
}

// src/reports/access-html.ts
var MAX_COLUMNS = 24;
var REPLICATION = "physical replication";
var LINE_WORDS = {
  socket: "local",
  none: "plain",
  tls: "TLS",
  gss: "GSS"
};
function accessHtml({ servers, unknown }) {
  const parts = servers.map(section);
  if (unknown.length > 0) parts.push(`<p>No record is known of ${htmlText(unknown.join(", "))}.</p>`);
  if (parts.length === 0) parts.push("<p>No server: no file that concerns PostgreSQL access was found.</p>");
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
${parts.join("\n")}
</main>
</body>
</html>
`;
}
function legend() {
  const items = PROOFS.map((proof) => `<li><span class="swatch ${proof}"></span>${PROOF_WORDS[proof]}</li>`);
  return `<ul class="legend" aria-label="What a client has to show, weakest first">
${items.join("\n")}
<li><span class="swatch refused"></span>refused</li>
</ul>`;
}
function section(server, index) {
  const notes = server.notes.map((note) => `<p class="note">${htmlText(note)}</p>`);
  if (!server.exact) {
    notes.push('<p class="note">Not told apart to the end: some of this may be answered by an earlier record.</p>');
  }
  const body = server.rows.length === 0 ? "<p>Nobody gets in: every attempt is refused.</p>" : `${picture(server.rows, index)}
${table(server.rows, index)}`;
  return `<section aria-labelledby="s${index}">
<h2 id="s${index}">${htmlText(server.label)}</h2>
<p>PostgreSQL ${server.postgres}; ${htmlText(server.reachable)}.</p>
${[...notes, body].join("\n")}
</section>`;
}
function picture(rows, server) {
  const columns = columnsOf(rows);
  const shown3 = columns.slice(0, MAX_COLUMNS);
  const heads = shown3.map(
    ({ users, databases }) => `<th scope="col"><span>${htmlText(users)}</span><span class="on">${databases === REPLICATION ? "by" : "on"} ${htmlText(databases)}</span></th>`
  );
  const lines = ZONES.flatMap((zone) => linesOf(zone, rows, shown3, server));
  const left = columns.length - shown3.length;
  const rest = left > 0 ? `<p>${left} more groups of users and databases are in the table.</p>
` : "";
  return `<div class="scroll" role="region" aria-label="Picture" tabindex="0">
<table class="picture">
<caption>The weakest proof that a client may get in with, by where it comes from and over which line</caption>
<thead><tr><td></td><td></td>${heads.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table>
</div>
${rest}`.trimEnd();
}
function columnsOf(rows) {
  const columns = /* @__PURE__ */ new Map();
  for (const { users, databases } of rows) columns.set(JSON.stringify([users, databases]), { users, databases });
  return [...columns.values()];
}
function linesOf(zone, rows, columns, server) {
  const lines = zone === "socket" ? ["socket"] : ["none", "tls", "gss"];
  const made = lines.map((line) => ({ line, cells: columns.map((column) => cellOf(rows, zone, line, column)) }));
  const plain = JSON.stringify(made[0]?.cells);
  const kept = made.filter(({ line, cells }) => line !== "gss" || JSON.stringify(cells) !== plain);
  return kept.map(({ line, cells }, index) => {
    const head = index === 0 ? `<th scope="rowgroup" rowspan="${kept.length}">${ZONE_WORDS[zone]}</th>` : "";
    const data = cells.map((cell) => cellHtml(cell, server)).join("");
    return `<tr${index === 0 ? ' class="zone"' : ""}>${head}<th scope="row">${LINE_WORDS[line]}</th>${data}</tr>`;
  });
}
function cellOf(rows, zone, line, column) {
  let weakest = null;
  for (const [row2, { proof, method, certain, ...found }] of rows.entries()) {
    if (found.zone !== zone || !found.encryptions.includes(line)) continue;
    if (found.users !== column.users || found.databases !== column.databases) continue;
    if (weakest === null || PROOFS.indexOf(proof) < PROOFS.indexOf(weakest.proof))
      weakest = { proof, method, row: row2, certain };
  }
  return weakest;
}
function cellHtml(cell, server) {
  if (cell === null) return '<td class="refused"><span aria-label="refused">\u2013</span></td>';
  const text = htmlText(cell.certain ? cell.method : `${cell.method} ?`);
  return `<td class="${cell.proof}"><a href="#s${server}-r${cell.row}" title="${PROOF_WORDS[cell.proof]}">${text}</a></td>`;
}
function table(rows, server) {
  const body = rows.map((row2, index) => {
    const ranges = row2.ranges.length === 0 ? "" : ` <span class="ranges">${htmlText(row2.ranges.join(", "))}</span>`;
    const cells = [
      `<th scope="row">${ZONE_WORDS[row2.zone]}</th>`,
      `<td>${lineWords(row2)}</td>`,
      `<td>${htmlText(row2.users)}</td>`,
      `<td>${htmlText(row2.databases)}</td>`,
      `<td><span class="swatch ${row2.proof}"></span>${htmlText(methodWords(row2))}</td>`,
      `<td>${addressWords(row2)}${ranges}</td>`,
      `<td><code>${htmlText(recordWords(row2))}</code></td>`
    ];
    return `<tr id="s${server}-r${index}">${cells.join("")}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="Table" tabindex="0">
<table class="rows">
<thead><tr><th scope="col">From</th><th scope="col">Line</th><th scope="col">User</th><th scope="col">Database</th><th scope="col">Method</th><th scope="col">Addresses</th><th scope="col">Record</th></tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>`;
}
var STYLE = `:root {
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

// src/reports/access-json.ts
function accessJson({ servers, unknown }) {
  return jsonDocument({
    schemaVersion: 1,
    servers: servers.map(({ id, label, postgres, reachable, exact, notes, rows }) => ({
      ...{ id, label, postgres, reachable, exact, notes },
      access: rows.map(
        ({ zone, encryptions, users, databases, method, proof, addresses, ranges, record, certain }) => ({
          ...{ zone, encryption: encryptions, users, databases, method, proof, addresses, ranges },
          record: { file: record.file, line: record.line },
          certain
        })
      )
    })),
    unknown
  });
}

// src/reports/access-markdown.ts
function accessMarkdown({ servers, unknown }) {
  const parts = servers.map(serverMarkdown);
  if (unknown.length > 0) parts.push(`No record is known of ${unknown.map(markdownCode).join(", ")}.`);
  if (parts.length === 0) parts.push("No server: no file that concerns PostgreSQL access was found.");
  return `${parts.join("\n\n")}
`;
}
function serverMarkdown(server) {
  const parts = [
    `## ${markdownText(server.label)}`,
    `PostgreSQL ${server.postgres}; ${markdownText(server.reachable)}.`,
    ...server.notes.map(markdownText)
  ];
  if (server.rows.length === 0) parts.push("Nobody gets in: every attempt is refused.");
  else {
    const head = [
      "| From | Line | User | Database | Method | Addresses | Record |",
      "| --- | --- | --- | --- | --- | ---: | --- |"
    ];
    parts.push([...head, ...server.rows.map(row)].join("\n"));
  }
  if (!server.exact) parts.push("*Not told apart to the end: some of this may be answered by an earlier record.*");
  return parts.join("\n\n");
}
function row(found) {
  const { zone, users, databases, ranges } = found;
  const cells = [
    ...[
      ZONE_WORDS[zone],
      lineWords(found),
      markdownText(users),
      markdownText(databases),
      markdownText(methodWords(found))
    ],
    ...[
      `${addressWords(found)}${ranges.length === 0 ? "" : ` (${ranges.map(markdownText).join(", ")})`}`,
      markdownCode(recordWords(found))
    ]
  ];
  return `| ${cells.join(" | ")} |`;
}

// src/reports/access-text.ts
var HEAD = ["from", "line", "user", "database", "method", "addresses", "record"];
function accessText({ servers, unknown }, color) {
  const style = styleFor(color);
  const parts = servers.map((server) => serverText(server, style));
  if (unknown.length > 0) parts.push(`No record is known of ${visible(unknown.join(", "))}.`);
  if (parts.length === 0) parts.push("No server: no file that concerns PostgreSQL access was found.");
  return `${parts.join("\n\n")}
`;
}
function serverText(server, style) {
  const lines = [
    `${style.strong(visible(server.label))} (PostgreSQL ${server.postgres}); ${visible(server.reachable)}`,
    ...server.notes.map((note) => `  ${visible(note)}`)
  ];
  if (server.rows.length === 0) lines.push("  Nobody gets in: every attempt is refused.");
  else for (const one of table2(server.rows, style)) lines.push(one);
  if (!server.exact) lines.push("  Not told apart to the end: some of this may be answered by an earlier record.");
  return lines.join("\n");
}
function table2(rows, style) {
  const cells = rows.map((row2, index) => {
    const zone = index > 0 && rows[index - 1]?.zone === row2.zone ? "" : ZONE_WORDS[row2.zone];
    const addresses = row2.addresses === null ? "" : `${addressWords(row2)} (${row2.ranges.slice(0, 2).join(", ")}${row2.ranges.length > 2 ? ", \u2026" : ""})`;
    return [zone, lineWords(row2), row2.users, row2.databases, methodWords(row2), addresses, recordWords(row2)].map(visible);
  });
  const widths = HEAD.map(
    (head, column) => cells.reduce((most, row2) => Math.max(most, row2[column]?.length ?? 0), head.length)
  );
  const line = (row2) => `  ${row2.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  return [style.faint(line(HEAD)), ...cells.map((row2, index) => mark(line(row2), rows[index], style))];
}
function mark(text, row2, style) {
  if (row2?.proof === "nothing" && row2.zone !== "socket") return style.severity("error", text);
  return text;
}

// src/cli/commands/access.ts
var FORMATS = {
  text: accessText,
  json: accessJson,
  markdown: accessMarkdown,
  html: accessHtml
};
async function accessCommand(args, io) {
  const name = args.format ?? "text";
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : void 0;
  if (format === void 0) {
    throw new UsageError(
      `--format "${name}" does not go with "access"; its formats are ${Object.keys(FORMATS).join(", ")}`
    );
  }
  const { tree, policy, policyPath } = await openScope(scopeOptions(args, io));
  const { facts } = await collectFiles(tree, readingBy({ policy, policyPath, as: args.as }));
  const { accessReport } = await import("./cli-on-demand-YOTZWVKZ.js");
  const report = accessReport(facts, {
    ...{ major: policy.major, zones: policy.zones, memberships: policy.memberships }
  });
  const toTerminal = args.output === null && io.isTerminal;
  const text = format(report, toTerminal && colorWanted(args, io));
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return 0;
}

// src/cli/commands/diff.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";

// src/files/git-changes.ts
var RENAME_LIMIT = 2e3;
async function changesBetween(root, base, head) {
  const revisions = head === null ? [base] : [base, head];
  const out = await git(root, [
    ...["diff", "--raw", "-p", "-z", "-U0", "-M", `-l${RENAME_LIMIT}`, "--relative", "--no-color", "--no-ext-diff"],
    ...["--no-textconv", "--no-indent-heuristic", "--ignore-submodules=all", "--end-of-options", ...revisions, "--"]
  ]);
  if (out === null) return null;
  const changes = parseDiff(out);
  if (head !== null) return changes;
  const others = await git(root, ["ls-files", "-z", "--others", "--exclude-standard"]);
  if (others === null) return null;
  const paths = others.split("\0").filter((path) => path !== "");
  return [...changes, ...paths.map((path) => ({ status: "added", path }))];
}
function parseDiff(out) {
  const records = [];
  let at = 0;
  const next = () => {
    const end = out.indexOf("\0", at);
    const text = out.slice(at, end < 0 ? out.length : end);
    at = end < 0 ? out.length : end + 1;
    return text;
  };
  while (out.startsWith(":", at)) {
    const status = next().split(" ").at(-1) ?? "";
    const oldPath = next();
    records.push({ status, oldPath, path: /^[RC]/.test(status) ? next() : oldPath });
  }
  const sections = patchSections(out.slice(at));
  let section2 = 0;
  return records.map(({ status, oldPath, path }) => {
    const own = sections.slice(section2, section2 + (status === "T" ? 2 : 1));
    section2 += own.length;
    if (status === "A" || status.startsWith("C")) return { status: "added", path };
    if (status === "D") return { status: "deleted", oldPath };
    return { status: "modified", path, oldPath, hunks: own.flat() };
  });
}
var HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function patchSections(patch) {
  const sections = [];
  for (let at = 0; at < patch.length; ) {
    const newline = patch.indexOf("\n", at);
    const end = newline < 0 ? patch.length : newline;
    if (patch.startsWith("diff --git ", at) || patch.startsWith("\0diff --git ", at)) sections.push([]);
    else if (patch.startsWith("@@ -", at)) {
      const found = HUNK.exec(patch.slice(at, Math.min(end, at + 100)));
      if (found !== null) {
        const [, oldStart, oldCount = "1", newStart, newCount = "1"] = found;
        sections.at(-1)?.push({
          old: { start: Number(oldStart), count: Number(oldCount) },
          new: { start: Number(newStart), count: Number(newCount) }
        });
      }
    }
    at = end + 1;
  }
  return sections;
}
async function commitOf(root, revision) {
  const id = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (id === null) return null;
  const raw = await git(root, ["cat-file", "commit", id.trim()]);
  if (raw === null) return null;
  const head = raw.slice(0, raw.indexOf("\n\n"));
  return {
    id: id.trim(),
    parents: [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent)
  };
}

// src/files/git-tree.ts
import { posix } from "node:path";
var BATCH_BYTES = 16 << 20;
var BATCH_FILES = 2e3;
var MAX_LINKS = 40;
var SNIFF = 8e3;
var NO_MATCH = { status: "no-match" };
async function openGitTree(root, revision, options, needles) {
  const object = await treeObject(root, revision);
  if (object === null) return null;
  const listed2 = await git(root, ["ls-tree", "-r", "-z", "-l", "--full-tree", object]);
  if (listed2 === null) return null;
  const entries = parseListing(listed2);
  const holding = await search(root, object, needles);
  return gitTree(root, entries, options, { needles, holding });
}
async function treeObject(root, revision) {
  const prefix = await git(root, ["rev-parse", "--show-prefix"]);
  if (prefix === null) return null;
  const within = prefix.trim().replace(/\/$/, "");
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === null) return null;
  const tree = await git(root, ["rev-parse", "--verify", "--quiet", `${commit.trim()}:${within}`]);
  if (tree !== null) return tree.trim();
  return gitBytes(root, ["hash-object", "-t", "tree", "--stdin"], "")?.toString("latin1").trim() ?? null;
}
function parseListing(listed2) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of listed2.split("\0")) {
    const parts = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t/.exec(line);
    if (parts === null) continue;
    const [head, mode, object = "", size] = parts;
    entries.set(line.slice(head.length), { link: mode === "120000", object, size: Number(size) });
  }
  return entries;
}
async function search(root, object, needles) {
  if (needles.length === 0) return null;
  const out = await git(root, [
    ...["grep", "-l", "-z", "-F", "--no-textconv", "--no-color", "--no-recurse-submodules", "--full-name"],
    ...needles.flatMap((needle) => ["-e", needle]),
    ...[object, "--", ...[...SOURCE_ENDINGS].map((ending) => `:(top)*.${ending}`)]
  ]);
  if (out === null) return null;
  return new Set(out.split("\0").map((line) => line.slice(object.length + 1)));
}
function isProgram(path) {
  return SOURCE_ENDINGS.has(path.slice(path.lastIndexOf(".") + 1));
}
function gitTree(root, entries, options, { needles: asked, holding }) {
  const paths = [...entries.keys()].filter((path) => isWanted(path, options.only)).sort(compareText);
  const order = new Map(paths.map((path, index) => [path, index]));
  const directories = namesByDirectory(entries.keys());
  let batch = /* @__PURE__ */ new Map();
  function lacks(path) {
    return holding !== null && isProgram(path) && !holding.has(path);
  }
  function bytesOf2(path, { object, size }) {
    const known = batch.get(object);
    if (known !== void 0) return known;
    const objects = /* @__PURE__ */ new Set([object]);
    let bytes = size;
    for (let at = (order.get(path) ?? paths.length) + 1; at < paths.length && objects.size < BATCH_FILES; at += 1) {
      const next = paths[at];
      const entry = next === void 0 ? void 0 : entries.get(next);
      if (next === void 0 || entry === void 0 || entry.size > options.maxBytes || lacks(next)) continue;
      if (isProgram(next) !== isProgram(path)) continue;
      bytes += entry.size;
      if (bytes > BATCH_BYTES) break;
      objects.add(entry.object);
    }
    batch = readObjects(root, [...objects]);
    return batch.get(object) ?? null;
  }
  function resolve4(path, links = 0) {
    const entry = entries.get(path);
    if (entry !== void 0 && !entry.link) return { path, entry };
    const at = entry === void 0 ? linkOnTheWay(path, entries) : path;
    if (at === null) return directories.has(path) ? { status: "directory", path } : { status: "missing" };
    if (links >= MAX_LINKS) return { status: "unreadable", detail: "a link that leads to itself" };
    const link = entries.get(at);
    const target = link === void 0 ? null : bytesOf2(at, link);
    if (target === null) return { status: "unreadable", detail: "could not be read" };
    const joined = posix.join(posix.dirname(at), target.toString("utf8"), path.slice(at.length));
    if (target.toString("utf8").startsWith("/") || joined === ".." || joined.startsWith("../")) {
      return { status: "outside-root", detail: "a link leads out of the scanned directory" };
    }
    return resolve4(joined === "." ? "" : joined, links + 1);
  }
  function load(path, needles, by) {
    const found = resolve4(path);
    if ("status" in found) return found;
    const { size } = found.entry;
    if (size > options.maxBytes) {
      return { status: "too-large", detail: `${size} bytes, more than the ${options.maxBytes} that are read` };
    }
    const bytes = bytesOf2(found.path, found.entry);
    if (bytes === null) return { status: "unreadable", detail: "the object is not in this clone" };
    if (by === "server" && !isSealed(bytes)) return { status: "read", path: found.path, text: textOf(bytes) };
    const text = decode(bytes);
    if (needles !== null && !needles.some((needle) => text.includes(needle))) return NO_MATCH;
    if (looksBinary(bytes.subarray(0, SNIFF))) return { status: "binary", detail: "not text" };
    return { status: "read", path: found.path, text };
  }
  return {
    paths,
    has: (path) => entries.has(path),
    read(path, by) {
      const read = load(path, null, by);
      return read.status === "no-match" ? { status: "missing" } : read;
    },
    readIf(path, needles) {
      const covered = lacks(path) && needles.every((needle) => asked.includes(needle));
      return covered && entries.get(path)?.link !== true ? NO_MATCH : load(path, needles);
    },
    list(path) {
      const found = resolve4(path);
      return "status" in found && found.status === "directory" ? directories.get(found.path) ?? null : null;
    }
  };
}
function isWanted(path, only) {
  return only.length === 0 || only.some((wanted) => wanted === "" || path === wanted || path.startsWith(`${wanted}/`));
}
function linkOnTheWay(path, entries) {
  for (let cut = path.indexOf("/"); cut >= 0; cut = path.indexOf("/", cut + 1)) {
    const above = path.slice(0, cut);
    if (entries.get(above)?.link === true) return above;
  }
  return null;
}
function namesByDirectory(paths) {
  const directories = /* @__PURE__ */ new Map([["", []]]);
  for (const path of paths) {
    const cut = path.lastIndexOf("/");
    const directory = cut < 0 ? "" : path.slice(0, cut);
    const names = directories.get(directory);
    if (names === void 0) directories.set(directory, [path.slice(cut + 1)]);
    else names.push(path.slice(cut + 1));
    for (let up = directory.lastIndexOf("/"); up > 0; up = directory.lastIndexOf("/", up - 1)) {
      const above = directory.slice(0, up);
      if (directories.has(above)) break;
      directories.set(above, []);
    }
  }
  return directories;
}
function readObjects(root, objects) {
  const out = gitBytes(root, ["cat-file", "--batch", "--buffer"], `${objects.join("\n")}
`);
  const contents = /* @__PURE__ */ new Map();
  if (out === null) return contents;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [object = "", type, size] = out.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") continue;
    contents.set(object, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

// src/reports/diff-json.ts
function diffJson({ access, findings }) {
  const { gained, lost, changed } = access;
  return jsonDocument({
    schemaVersion: 1,
    ...{ gained, lost, changed },
    findings: { new: findings.new.map(findingJson), fixed: findings.fixed.map(findingJson) }
  });
}

// src/reports/diff-text.ts
function diffText({ base, head, access, findings }, color) {
  const style = styleFor(color);
  const lines = [style.strong(`${visible(base)} -> ${visible(head)}`), ...accessLines(access, style)];
  for (const [title, list2] of [
    ["new", findings.new],
    ["mended", findings.fixed]
  ]) {
    if (list2.length > 0)
      lines.push(
        "",
        style.strong(`${plural(list2.length, "finding")} ${title}:`),
        ...list2.map((one) => findingLine(one, style))
      );
  }
  return `${lines.join("\n")}
`;
}
function accessLines(access, style) {
  const entries = inOrder(access);
  if (entries.length === 0) return ["Who can get in, and how, is the same."];
  const lines = [];
  for (const server of new Set(entries.map((entry) => entry.server))) {
    lines.push("", style.strong(visible(server)));
    const own = entries.filter((entry) => entry.server === server);
    for (const entry of own) {
      const text = visible(entry.text);
      lines.push(
        `  ${widens(entry) ? style.severity("error", text) : text}`,
        `    for example ${visible(entry.witness)}`
      );
    }
    if (access.rough.includes(server))
      lines.push("  Not told apart to the end: some of this may be answered as before.");
  }
  return lines;
}
function inOrder({ gained, lost, changed }) {
  return [...gained, ...changed.filter(widens), ...changed.filter((entry) => !widens(entry)), ...lost];
}
function widens({ before, text }) {
  return before === null || text.startsWith("Weaker");
}
function findingLine({ severity, rule, file, line, message }, style) {
  return `  ${style.severity(severity, severity)} ${rule} ${visible(`${file}:${line}`)}: ${visible(message)}`;
}

// src/reports/diff-markdown.ts
function diffMarkdown({ base, head, access, findings }) {
  const parts = [`## Who can get in: ${markdownCode(base)} \u2192 ${markdownCode(head)}`];
  const entries = inOrder(access);
  if (entries.length === 0) parts.push("The same as before, and in the same ways.");
  for (const server of new Set(entries.map((entry) => entry.server))) {
    const own = entries.filter((entry) => entry.server === server);
    parts.push(`### ${markdownText(server)}`);
    parts.push(
      own.map(({ text, witness }) => `- ${markdownMessage(text)}<br>for example ${markdownText(witness)}`).join("\n")
    );
    if (access.rough.includes(server))
      parts.push("*Not told apart to the end: some of this may be answered as before.*");
  }
  if (findings.new.length > 0) parts.push("### New findings", list(findings.new));
  if (findings.fixed.length > 0) parts.push("### Mended", list(findings.fixed));
  return `${parts.join("\n\n")}
`;
}
function list(findings) {
  return findings.map(
    ({ severity, rule, file, line, message }) => `- ${severity} ${markdownCode(rule)} ${markdownCode(`${file}:${line}`)}: ${markdownMessage(message)}`
  ).join("\n");
}

// src/cli/commands/diff.ts
var FORMATS2 = { text: diffText, json: diffJson, markdown: diffMarkdown };
var ABOUT_ACCESS = /^(?:access|hba|ident|pooler|server)-/;
async function diffCommand(args, io) {
  const name = args.format ?? "text";
  const format = Object.hasOwn(FORMATS2, name) ? FORMATS2[name] : void 0;
  if (format === void 0) {
    throw new UsageError(
      `--format "${name}" does not go with "diff"; its formats are ${Object.keys(FORMATS2).join(", ")}`
    );
  }
  const report = await diffReport(args, io);
  const toTerminal = args.output === null && io.isTerminal;
  const text = format(report, toTerminal && colorWanted(args, io));
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  const widened = report.findings.new.some(
    ({ rule, severity }) => ABOUT_ACCESS.test(rule) && counts(severity, args.failOn)
  );
  return widened ? 1 : 0;
}
async function diffReport(args, io) {
  const [first, second, ...more] = args.paths;
  if (first === void 0 || more.length > 0) {
    throw new UsageError("diff takes BASE and, where it is not the work tree, HEAD: git revisions or directories");
  }
  const root = realpathSync(io.cwd);
  const files = { maxBytes: args.maxFileSize ?? DEFAULT_MAX_BYTES, only: [] };
  const [base, head] = [await openSide(root, first, files), await openSide(root, second ?? null, files)];
  const changes = await changesOf(root, base, head);
  const organisation = args.organisationPolicy === null ? null : await organisationPolicy(root, args.organisationPolicy);
  const { policy, directory } = await findPolicy(root, [], { wanted: args.policy, organisation });
  const { checkChange, renamesOf, accessDifference } = await import("./cli-on-demand-YOTZWVKZ.js");
  const judging = {
    policy: args.major === null ? policy : { ...policy, major: args.major },
    policyPath: policyPathFrom(root, directory),
    as: null
  };
  const after = await collectFor(head.tree, judging);
  const before = await collectFor(renamedTree(base.tree, renamesOf(changes)), judging);
  const result = checkChange(after.own, {
    ...judging,
    ...{ today: io.today(), baseline: [], whole: true, suppress: !args.noSuppressions },
    ...{ base: before.own, changes, policyViolations: [] },
    ...lockedSides(after, before)
  });
  const { new: brought, fixed } = result.comparison;
  return {
    ...{ base: base.name, head: head.name },
    access: accessDifference(result.base.model, result.head.model),
    findings: { new: brought, fixed }
  };
}
async function openSide(root, name, files) {
  if (name === null)
    return { kind: "work-tree", name: "work tree", tree: await openDiskTree(root, files, PROGRAM_NEEDLES) };
  const isPath = /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:[\\/])/.test(name);
  if (!isPath && await commitOf(root, name) !== null) {
    const tree = await openGitTree(root, name, files, PROGRAM_NEEDLES);
    if (tree !== null) return { kind: "revision", name, tree, revision: name };
  }
  const full = resolve(root, name);
  if (existsSync(full) && statSync(full).isDirectory()) {
    return { kind: "directory", name, tree: await openDiskTree(full, files, PROGRAM_NEEDLES) };
  }
  throw new UsageError(`${name}: neither a revision that git knows here nor a directory`);
}
async function changesOf(root, base, head) {
  if (base.kind !== "revision" || head.kind === "directory") return [];
  return await changesBetween(root, base.revision, head.kind === "revision" ? head.revision : null) ?? [];
}

// src/cli/commands/explain.ts
function explainCommand(args, io) {
  const [id, ...more] = args.paths;
  if (more.length > 0) throw new UsageError("explain takes one rule");
  if (args.format !== null && args.format !== "text" && args.format !== "json") {
    throw new UsageError(`--format "${args.format}" does not go with "explain"; its formats are text and json`);
  }
  if (id === void 0) {
    io.out(args.format === "json" ? json(RULES.map(describe)) : listing(RULES));
    return 0;
  }
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === void 0) {
    const meant = nearest(
      id,
      RULES.map((candidate) => candidate.id)
    );
    throw new UsageError(`there is no rule "${id}"${meant === null ? "" : `; did you mean "${meant}"?`}`);
  }
  io.out(args.format === "json" ? json(describe(rule)) : page(rule));
  return 0;
}
function describe({ check: _check, ...rule }) {
  return rule;
}
function json(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
function listing(rules) {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const severities = { error: "error  ", warning: "warning", note: "note   " };
  return rules.map(({ id, title, severity }) => `${id.padEnd(width)}${severities[severity]}  ${title}
`).join("");
}
function page(rule) {
  const options = Object.entries(rule.defaults).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
  const controls = rule.controls.map(({ benchmark, item }) => `${benchmark} ${item}`);
  const sections = [
    ["", `${rule.id} (${rule.severity}): ${rule.title}`],
    ["", rule.grades ?? ""],
    ["Why", rule.why],
    ["How to mend it", rule.mend],
    ["Values that are not known", rule.unknown],
    ["Options and their defaults", options.join("\n")],
    ["Controls", controls.join(", ")],
    ...rule.bad.map((example) => ["Bad", showExample(example)]),
    ...rule.good.map((example) => ["Good", showExample(example)])
  ];
  return `${sections.filter(([, body]) => body !== "").map(([title, body]) => title === "" ? body.trim() : `${title}:
${body.trimEnd()}`).join("\n\n")}
`;
}
function showExample(example) {
  const files = Object.entries(example.files).map(
    ([path, text]) => `  ${path}
${text.trimEnd().replaceAll(/^/gm, "    ")}`
  );
  return `${example.title}
${files.join("\n")}`;
}

// src/cli/commands/facts.ts
async function factsCommand(args, io) {
  if (args.format !== null && args.format !== "json") {
    throw new UsageError(`--format "${args.format}" does not go with "facts"; its format is json`);
  }
  const { tree, policy, policyPath } = await openScope(scopeOptions(args, io));
  const { facts } = await collectFiles(tree, readingBy({ policy, policyPath, as: args.as }));
  const text = `${JSON.stringify({ schemaVersion: 1, facts }, null, 2)}
`;
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return 0;
}

// src/cli/commands/init.ts
import { existsSync as existsSync2, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
var POLICY = `# yaml-language-server: $schema=https://unpkg.com/pgmoat@${VERSION}/policies/policy.schema.json
# What this repository allows its ways into PostgreSQL to be. Rules and options: pgmoat explain
extends: [recommended]

# The server version where no image tag says it.
# postgres: 17

# rules:
#   hba-method: [error, { allow: [scram-sha-256, cert, peer, reject] }]
#   server-max-connections: [warning, { min: 20, max: 300 }]

# overrides:
#   - files: ["**/docker-compose.dev.yml"]
#     rules: { hba-trust: note }
`;
var WORKFLOW = `name: pgmoat
on: [pull_request]
permissions:
  contents: read
jobs:
  pgmoat:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: pgmoat/pgmoat@v0
`;
function initCommand(args, io) {
  if (args.paths.length > 0) throw new UsageError("init takes no paths: it writes into the working directory");
  const files = [
    ["pgmoat.yaml", POLICY],
    [".github/workflows/pgmoat.yml", WORKFLOW]
  ];
  for (const [path] of files) {
    if (!args.force && existsSync2(join(io.cwd, path))) throw new UsageError(`${path} exists; --force overwrites it`);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(io.cwd, path)), { recursive: true });
    writeFileSync(join(io.cwd, path), text);
    io.out(`wrote ${path}
`);
  }
  return 0;
}

// src/cli/commands/trace.ts
import { realpathSync as realpathSync2, statSync as statSync3 } from "node:fs";
import { dirname as dirname2, relative, resolve as resolve3, sep } from "node:path";

// src/reports/trace.ts
function traceJson(report) {
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
    advice
  });
}
var MOST_RECORDS = 30;
function traceText(report, color) {
  const style = styleFor(color);
  const lines = [style.strong(visible(report.client)), ""];
  for (const group of folded(report.steps))
    lines.push(typeof group === "number" ? `      \u2026 ${group} more records that do not match` : stepLine(group, style));
  lines.push("", ...outcomeLines(report, style));
  if (report.advice.length > 0) lines.push("", style.strong("What to change:"));
  for (const text of report.advice) lines.push(`  - ${visible(text)}`);
  return `${lines.join("\n")}
`;
}
function folded(steps) {
  const shown3 = [];
  let row2 = [];
  const flush = () => {
    const cut = row2.length - MOST_RECORDS;
    if (cut <= 0) for (const one of row2) shown3.push(one);
    else {
      for (const one of row2.slice(0, MOST_RECORDS / 2)) shown3.push(one);
      shown3.push(cut);
      for (const one of row2.slice(-MOST_RECORDS / 2)) shown3.push(one);
    }
    row2 = [];
  };
  for (const step2 of steps) {
    if (step2.step === "record" && step2.matches === "no" && step2.record !== null) row2.push(step2);
    else {
      flush();
      shown3.push(step2);
    }
  }
  flush();
  return shown3;
}
var MARKS = { yes: "=>", no: "  ", may: " ?" };
function stepLine({ step: step2, text, record, matches }, style) {
  const place = record === null ? "" : `${visible(`${record.file}:${record.line}`)}  `;
  if (step2 === "record") {
    const line = `   ${MARKS[matches ?? "no"]} ${place}${visible(text)}`;
    return matches === "no" ? style.faint(line) : line;
  }
  if (step2 === "attempt") return `
  ${style.strong(visible(text))}`;
  return step2 === "method" ? `      ${visible(text)}` : `  ${place}${visible(text)}`;
}
function outcomeLines({ outcome, certain, answers }, style) {
  if (certain) return [style.strong(`${VERDICTS[outcome.verdict]}: ${visible(seen(outcome))}`)];
  if (answers.length < 2) {
    const unless = "unless what was not read says otherwise";
    return [style.strong(`${VERDICTS[outcome.verdict]}, ${unless}: ${visible(seen(outcome))}`)];
  }
  const lines = [style.strong("It depends on what the repository does not tell:")];
  for (const answer2 of answers) {
    const condition = answer2.if === null ? "otherwise" : `if ${answer2.if}`;
    lines.push(`  ${visible(condition)}: ${VERDICTS[answer2.verdict].toLowerCase()}, ${visible(seen(answer2))}`);
  }
  return lines;
}
var VERDICTS = { admitted: "Admitted", challenged: "Challenged", refused: "Refused" };
function seen({ method, record, sqlstate, message }) {
  const by = record === null ? "" : ` (${record.file}:${record.line})`;
  if (message !== null) return `${sqlstate === null ? "" : `${sqlstate} `}${message}${by}`;
  return method === null ? "no server answers" : `method ${method}${by}`;
}

// src/access/trace/address-match.ts
function shownAddress(text) {
  const percent = text.indexOf("%");
  const ip = parseIp(text);
  return ip === null ? text : printIp(ip) + (percent < 0 ? "" : text.slice(percent));
}
function matchAddress(column, client) {
  switch (column?.kind) {
    case void 0:
      return { certainty: "no", reason: "it is for Unix-domain sockets" };
    case "all":
      return { certainty: "yes" };
    case "range":
      return matchRange(column, client);
    case "samehost":
      return may("samehost", `${client} is an address of the server's own machine`);
    case "samenet":
      return may("samenet", `${client} lies in a network that the server's machine is attached to`);
    case "host":
      if (column.name === "") return { certainty: "no", reason: "no host has the empty name" };
      return may(`host ${column.name.toLowerCase()}`, `${client} resolves to ${column.name} and back`);
    case "suffix":
      return may(`host ${column.name.toLowerCase()}`, `${client} resolves to a name under ${column.name} and back`);
    case "unknown":
      return may(null, `${column.text} is filled in with something that covers ${client}`);
  }
}
function may(key, text) {
  return { certainty: "may", questions: [[{ key: key ?? "", text }]] };
}
function matchRange(column, client) {
  const [own, address, mask] = [client, column.address, column.mask].map((text) => parseIp(text));
  if (own === null || own === void 0 || !address || !mask)
    return { certainty: "no", reason: "it has another address" };
  if (own.family !== column.family) {
    const mapped = own.family === 6 && isMapped(own) ? "; the server does not take a v4-mapped address for the IPv4 one" : "";
    return {
      certainty: "no",
      reason: `it is for IPv${column.family} addresses, ${shownAddress(client)} is an IPv${own.family} one${mapped}`
    };
  }
  const within = own.bytes.every((byte, at) => ((byte ^ (address.bytes[at] ?? 0)) & (mask.bytes[at] ?? 0)) === 0);
  if (within) return { certainty: "yes" };
  const range = column.prefix === null ? `${column.address} with mask ${column.mask}` : `${column.address}/${column.prefix}`;
  return { certainty: "no", reason: `${shownAddress(client)} is not in ${range}` };
}
function isMapped({ bytes }) {
  return bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
}

// src/access/trace/messages.ts
function noEntry(subject) {
  const kind = isReplication(subject) ? "replication connection from host" : "host";
  return { sqlstate: "28000", message: `no pg_hba.conf entry for ${kind} ${whoAndHow(subject)}` };
}
function rejected(subject) {
  const kind = isReplication(subject) ? "replication connection for host" : "connection for host";
  return { sqlstate: "28000", message: `pg_hba.conf rejects ${kind} ${whoAndHow(subject)}` };
}
function isReplication({ attempt: { replication }, major }) {
  return replication === "physical" || replication === "logical" && major === 13;
}
function whoAndHow(subject) {
  const { attempt, user, database, major } = subject;
  const host = attempt.from.kind === "socket" ? "[local]" : shownAddress(attempt.from.address);
  const named = isReplication(subject) ? "" : `, database "${database}"`;
  return shown(`"${host}", user "${user}"${named}, ${encryptionWords(attempt, major)}`);
}
function shown(message) {
  return bytesOf(message).toString("utf8");
}
function encryptionWords({ from }, major) {
  const encryption = from.kind === "socket" ? "none" : from.encryption;
  if (encryption === "gss") return "GSS encryption";
  if (major === 13) return encryption === "tls" ? "SSL on" : "SSL off";
  return encryption === "tls" ? "SSL encryption" : "no encryption";
}
var PASSWORD_METHODS = /* @__PURE__ */ new Set(["password", "md5", "scram-sha-256"]);
var METHOD_WORDS = /* @__PURE__ */ new Map([
  ["trust", '"trust"'],
  ["ident", "Ident"],
  ["peer", "Peer"],
  ["gss", "GSSAPI"],
  ["sspi", "SSPI"],
  ["pam", "PAM"],
  ["bsd", "BSD"],
  ["ldap", "LDAP"],
  ["cert", "certificate"],
  ["radius", "RADIUS"],
  ["oauth", "OAuth bearer"]
]);
function authenticationFailed(method, user) {
  if (PASSWORD_METHODS.has(method)) {
    return { sqlstate: "28P01", message: shown(`password authentication failed for user "${user}"`) };
  }
  return {
    sqlstate: "28000",
    message: shown(`${METHOD_WORDS.get(method) ?? method} authentication failed for user "${user}"`)
  };
}
var NO_ROOT_STORE = {
  sqlstate: "F0000",
  message: "client certificates can only be checked if a root certificate store is available"
};
var NO_CERTIFICATE = {
  sqlstate: "28000",
  message: "connection requires a valid client certificate"
};

// src/postgres/hba/ident-map.ts
function loadedMappings(mappings) {
  return mappings.some(({ error }) => error !== null) ? [] : mappings;
}
function identAllows(question) {
  const { map, systemUser, databaseUser, caseInsensitive } = question;
  if (map === null || map === "") {
    if (systemUser === null) return "may";
    return sameName(systemUser, databaseUser, caseInsensitive) ? "yes" : "no";
  }
  let possible = false;
  let doubtful = false;
  for (const mapping of question.mappings) {
    const line = tryLine(mapping, map, question);
    if (line.allows === "yes" && !doubtful) return "yes";
    if (line.allows !== "no") possible = true;
    if (line.fails === "yes") break;
    if (line.fails === "may") doubtful = true;
  }
  return possible ? "may" : "no";
}
var PASSED = { allows: "no", fails: "no" };
var UNKNOWN = { allows: "may", fails: "may" };
function tryLine({ tokens, unknown }, map, question) {
  if (tokens === null) return PASSED;
  if (tokens.map.text !== map && !(unknown && !PLAIN_NAME.test(tokens.map.text))) return PASSED;
  if (unknown) return UNKNOWN;
  const { system, database } = tokens;
  const { systemUser, major } = question;
  if (!system.text.startsWith("/")) {
    const same = systemUser === null ? "may" : answer(sameName(system.text, systemUser, question.caseInsensitive));
    return { allows: both(same, allowsRole(database, question)), fails: "no" };
  }
  const tried = tryRegex(system.text.slice(1), systemUser, major);
  if (tried.certainty === "no") return PASSED;
  if (!database.text.includes(GROUP) || isSpecial(database, major)) {
    return { allows: both(tried.certainty, allowsRole(database, question)), fails: "no" };
  }
  if (tried.group === void 0) return UNKNOWN;
  if (tried.group === null) return { allows: "no", fails: tried.certainty };
  const name = rejoined(database.text.replace(GROUP, () => tried.group ?? ""));
  return { allows: both(tried.certainty, allowsName(name, question)), fails: "no" };
}
var GROUP = "\\1";
var PLAIN_NAME = /^(?!_)[\w.-]*$/;
function isSpecial(token, major) {
  return major >= 16 && (token.text.startsWith("/") || !token.quoted && token.text.startsWith("+"));
}
function tryRegex(pattern, subject, major) {
  const compiled = compileRegex(pattern, major);
  if (compiled.status === "error") return { certainty: "no", group: null };
  if (subject === null) return { certainty: "may", group: void 0 };
  const match = matchRegex(compiled.regex, subject);
  if (match.status === "no-match") return { certainty: "no", group: null };
  if (match.status === "unknown") return { certainty: "may", group: void 0 };
  return { certainty: "yes", group: match.groups === null ? void 0 : match.groups[1] ?? null };
}
function allowsRole(token, question) {
  const { major, databaseUser } = question;
  if (major < 16) return allowsName(token.text, question);
  if (!token.quoted && token.text.startsWith("+")) return allowsGroup(token.text.slice(1), question);
  if (!token.quoted && token.text === "all") return "yes";
  if (token.text.startsWith("/")) return tryRegex(token.text.slice(1), databaseUser, major).certainty;
  return allowsName(token.text, question);
}
function allowsGroup(group, { databaseUser, memberships, roles }) {
  if (roles !== void 0 && !(roles.has(databaseUser) && roles.has(group))) return "no";
  return isMemberOf(databaseUser, group, memberships);
}
function allowsName(name, { databaseUser, caseInsensitive }) {
  return answer(sameName(name, databaseUser, caseInsensitive));
}
function sameName(a, b, caseInsensitive) {
  return caseInsensitive ? lower(a) === lower(b) : a === b;
}
function lower(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function answer(so) {
  return so ? "yes" : "no";
}
function both(a, b) {
  if (a === "no" || b === "no") return "no";
  return a === "yes" ? b : a;
}

// src/access/trace/usermap.ts
function mapsTo({ map, systemUser, user }, mappings, major, memberships) {
  const loaded = loadedMappings(mappings);
  return identAllows({
    ...{ major, map, mappings: loaded, systemUser },
    ...{ databaseUser: user, memberships, caseInsensitive: false }
  });
}

// src/access/trace/method.ts
function answersOf(entry, record, subject, server, knowledge) {
  const { method } = record;
  const base = { method, entry, error: null, challenge: null, failure: null, questions: NO_QUESTIONS };
  const refuse = (error, questions = NO_QUESTIONS) => ({
    ...{ ...base, verdict: "refused", error, questions }
  });
  if (record.unknown.includes("method")) return templated(base, refuse(rejected(subject)));
  const check = certificateCheck(record);
  const { certificate } = knowledge;
  const before = [];
  if (check !== "none") {
    const store = rootStore(server, knowledge);
    if (store === "no") return [refuse(NO_ROOT_STORE)];
    if (store === "may") before.push(refuse(NO_ROOT_STORE, [[{ key: "ssl_ca_file", text: "ssl_ca_file is empty" }]]));
    if (certificate.kind === "none") return [...before, refuse(NO_CERTIFICATE)];
    if (certificate.kind === "unknown") before.push(refuse(NO_CERTIFICATE, [NO_VALID_CERTIFICATE]));
  }
  if (method === "reject") return [...before, refuse(rejected(subject))];
  const failure = authenticationFailed(method, subject.user);
  const challenge = challengeOf(method);
  if (challenge !== null && challenge !== "certificate") {
    return [...before, { ...base, verdict: "challenged", challenge, failure }];
  }
  if (check !== "full") return [...before, { ...base, verdict: "admitted" }];
  switch (ownsName(record, subject, server, knowledge)) {
    case "yes":
      return [...before, { ...base, verdict: "admitted" }];
    case "no":
      return [...before, refuse(failure)];
    case "may":
      return [...before, { ...base, verdict: "challenged", challenge: "certificate", failure }];
  }
}
var NO_QUESTIONS = [];
var NO_VALID_CERTIFICATE = [
  { key: "certificate", text: "the client shows no certificate that ssl_ca_file vouches for" }
];
function templated(base, refused) {
  const filled = (text) => [
    [{ key: "", text: `${base.method} is filled in with ${text}` }]
  ];
  return [
    { ...base, verdict: "admitted", questions: filled("trust") },
    { ...refused, questions: filled("reject") },
    { ...base, verdict: "challenged", challenge: "unknown" }
  ];
}
function certificateCheck({ method, options }) {
  if (method === "cert") return "full";
  const stated = options.findLast(({ name }) => name === "clientcert")?.value;
  if (stated === "verify-full") return "full";
  return stated === "verify-ca" || stated === "1" ? "ca" : "none";
}
function rootStore({ settings, major }, { settingsKnown }) {
  if (!settings.has("ssl_ca_file") && !settingsKnown) return "may";
  const value = settingOf(settings, "ssl_ca_file", major);
  if (value.type === "unknown") return "may";
  return value.value === "" ? "no" : "yes";
}
var CHALLENGES = /* @__PURE__ */ new Map([
  ["password", "cleartext-password"],
  ["pam", "cleartext-password"],
  ["bsd", "cleartext-password"],
  ["ldap", "cleartext-password"],
  ["radius", "cleartext-password"],
  ["md5", "md5-or-scram"],
  ["scram-sha-256", "scram"],
  ["gss", "gss"],
  ["sspi", "sspi"],
  ["oauth", "oauth"],
  ["peer", "peer"],
  ["ident", "ident"],
  ["cert", "certificate"]
]);
function challengeOf(method) {
  return CHALLENGES.get(method) ?? null;
}
function ownsName(record, { user }, server, { certificate, memberships }) {
  const wholeName = record.options.findLast(({ name }) => name === "clientname")?.value === "DN";
  if (certificate.kind !== "valid" || wholeName || record.unknown.includes("options")) return "may";
  const map = record.options.findLast(({ name }) => name === "map")?.value ?? "";
  return mapsTo({ map, systemUser: certificate.commonName, user }, server.ident, server.major, memberships);
}

// src/access/trace/result.ts
function conditionText(questions) {
  return questions.map((any) => any.map(({ text }) => text).join(" or ")).join(", and ");
}

// src/access/trace/word-match.ts
var YES = { certainty: "yes" };
var NO = { certainty: "no", reason: "" };
function matchDatabases(tokens, names) {
  const matched = anyOf(tokens.map((token) => matchDatabase(token, names)));
  if (matched.certainty !== "no") return matched;
  const words = listed(tokens);
  if (names.physical) {
    const all = tokens.some((token) => isKeyword2(token, "all")) ? " (`all` does not cover it)" : "";
    return { certainty: "no", reason: `physical replication needs the keyword replication, not ${words}${all}` };
  }
  const keyword = tokens.some((token) => isKeyword2(token, "replication")) ? ", a keyword for physical replication alone" : "";
  return {
    certainty: "no",
    reason: `database ${names.database} is not in ${words}${tokens.length === 1 ? keyword : ""}`
  };
}
function matchDatabase(token, names) {
  const { user, database, physical, major } = names;
  if (physical) return isKeyword2(token, "replication") ? YES : NO;
  if (isKeyword2(token, "all")) return YES;
  if (isKeyword2(token, "sameuser")) return database === user ? YES : NO;
  if (isKeyword2(token, "samerole") || isKeyword2(token, "samegroup")) return member(database, names);
  if (isKeyword2(token, "replication")) return NO;
  if (major >= 16 && token.text.startsWith("/")) return matchPattern(token.text.slice(1), database, major);
  return token.text === database ? YES : NO;
}
function matchUsers(tokens, names) {
  const matched = anyOf(tokens.map((token) => matchUser(token, names)));
  return matched.certainty === "no" ? { certainty: "no", reason: `user ${names.user} is not in ${listed(tokens)}` } : matched;
}
function matchUser(token, names) {
  if (!token.quoted && token.text.startsWith("+")) return member(token.text.slice(1), names);
  if (isKeyword2(token, "all")) return YES;
  if (names.major >= 16 && token.text.startsWith("/"))
    return matchPattern(token.text.slice(1), names.user, names.major);
  return token.text === names.user ? YES : NO;
}
function isKeyword2(token, keyword) {
  return !token.quoted && token.text === keyword;
}
function member(group, { user, knowledge: { memberships, roles } }) {
  if (group === "" || roles !== void 0 && !(roles.has(user) && roles.has(group))) return NO;
  const certainty = isMemberOf(user, group, memberships);
  if (certainty !== "may") return certainty === "yes" ? YES : NO;
  const question = { key: `member ${JSON.stringify([user, group])}`, text: `${user} is a member of ${group}` };
  return { certainty: "may", questions: [[question]] };
}
function anyOf(matches) {
  const unknowns = [];
  for (const match of matches) {
    if (match.certainty === "yes") return match;
    if (match.certainty === "may") for (const one of match.questions.flat()) unknowns.push(one);
  }
  return unknowns.length === 0 ? NO : { certainty: "may", questions: [unknowns] };
}
var MOST_WORDS = 8;
function listed(tokens) {
  const words = tokens.slice(0, MOST_WORDS).map(({ text, quoted }) => quoted || text === "" ? `"${text}"` : text);
  return words.join(",") + (tokens.length > MOST_WORDS ? `, and ${tokens.length - MOST_WORDS} more` : "");
}

// src/access/trace/record-match.ts
function matchRecord(record, attempt, names, denied) {
  const { unknown } = record;
  const columns = [
    () => unlessUnknown(matchType(record, attempt), unknown.includes("type"), "the connection type"),
    () => attempt.from.kind === "socket" ? YES2 : matchAddress(record.address, attempt.from.address),
    () => unlessUnknown(matchDatabases(record.databases, names), unknown.includes("databases"), "the database column"),
    () => unlessUnknown(matchUsers(record.users, names), unknown.includes("users"), "the user column")
  ];
  const questions = [];
  for (const column of columns) {
    const match = withoutDenied(column(), denied);
    if (match.certainty === "no") return match;
    if (match.certainty === "may") for (const one of match.questions) questions.push(one);
  }
  return questions.length === 0 ? YES2 : { certainty: "may", questions };
}
var YES2 = { certainty: "yes" };
function unlessUnknown(match, isUnknown, what) {
  if (!isUnknown || match.certainty === "yes") return match;
  return { certainty: "may", questions: [[{ key: "", text: `${what} is filled in with something that covers it` }]] };
}
function withoutDenied(match, denied) {
  if (match.certainty !== "may" || denied.size === 0) return match;
  const questions = match.questions.map((any) => any.filter(({ key }) => !denied.has(key)));
  if (questions.every((any) => any.length > 0)) return { certainty: "may", questions };
  return {
    certainty: "no",
    reason: `were it so that ${conditionText(match.questions)}, an earlier record would have answered`
  };
}
function matchType({ type }, { from }) {
  if (from.kind === "socket") {
    return type === "local" ? YES2 : { certainty: "no", reason: `${type} is for TCP/IP, this is a Unix-domain socket` };
  }
  const { encryption } = from;
  if (type === "local") return { certainty: "no", reason: "local is for Unix-domain sockets, this is TCP/IP" };
  if (type === "hostssl" && encryption !== "tls") return { certainty: "no", reason: "hostssl needs TLS" };
  if (type === "hostnossl" && encryption === "tls")
    return { certainty: "no", reason: "hostnossl is for connections without TLS" };
  if (type === "hostgssenc" && encryption !== "gss")
    return { certainty: "no", reason: "hostgssenc needs GSSAPI encryption" };
  if (type === "hostnogssenc" && encryption === "gss") {
    return { certainty: "no", reason: "hostnogssenc is for connections without GSSAPI encryption" };
  }
  return YES2;
}

// src/access/trace/start-up.ts
function readStartUp({ user, database, replication }) {
  const kind = replicationOf(replication);
  if (kind === null) {
    const message = shown(`invalid value for parameter "replication": "${replication ?? ""}"`);
    return { status: "refused", error: { sqlstate: "22023", message } };
  }
  if (user === null || user === "") return { status: "refused", error: NO_USER };
  return {
    status: "read",
    names: { user, database: database === null || database === "" ? user : database, replication: kind }
  };
}
var NO_USER = {
  sqlstate: "28000",
  message: "no PostgreSQL user name specified in startup packet"
};
function replicationOf(value) {
  if (value === null) return "none";
  if (value === "database") return "logical";
  const flag = parseBool(value);
  return flag === null ? null : flag ? "physical" : "none";
}
var LONGEST_NAME = 63;
function comparedNames({ user, database, replication }, namespaced2, major) {
  const named = database === "" ? user : database;
  const full = namespaced2 && major <= 16 ? namespacedUser(user, named) : user;
  return { user: cutName(full), database: replication === "physical" ? "" : cutName(named) };
}
function namespacedUser(user, database) {
  const at = user.indexOf("@");
  return at >= 0 && at === user.length - 1 ? user.slice(0, at) : `${user}@${database}`;
}
function cutName(name) {
  const bytes = bytesOf(name);
  return bytes.length <= LONGEST_NAME ? name : textOf(bytes.subarray(0, LONGEST_NAME));
}

// src/access/trace/trace.ts
function traceAttempt(server, attempt, knowledge) {
  const { major } = server;
  const { user, database } = comparedNames(attempt, namespaced(server), major);
  const obstacle = obstacleOf(server, attempt, knowledge);
  if (obstacle !== null) return { user, database, obstacle, steps: [], answers: [] };
  const physical = attempt.replication === "physical";
  const names = { user, database, physical, major, knowledge };
  const subject = { attempt, user, database, major };
  const steps = [];
  const answers = [];
  const denied = /* @__PURE__ */ new Set();
  for (const entry of server.hba ?? []) {
    const { record } = entry.fact;
    if (record === null) continue;
    const match = matchRecord(record, attempt, names, denied);
    steps.push({ entry, match });
    if (match.certainty === "no") continue;
    const own = answersOf(entry, record, subject, server, knowledge);
    if (match.certainty === "yes") {
      for (const one of own) answers.push(one);
      return { user, database, obstacle: null, steps, answers };
    }
    for (const one of own.map((answer2) => ({ ...answer2, questions: [...match.questions, ...answer2.questions] })))
      answers.push(one);
    const [question, ...others] = match.questions;
    if (question === void 0 || others.length > 0) continue;
    for (const { key } of question) if (key !== "") denied.add(key);
  }
  answers.push({
    ...{ verdict: "refused", method: null, entry: null, error: noEntry(subject) },
    ...{ challenge: null, failure: null, questions: [] }
  });
  return { user, database, obstacle: null, steps, answers };
}
function traceStartUp(server, parameters, from, knowledge) {
  const read = readStartUp(parameters);
  if (read.status === "read") return traceAttempt(server, { ...read.names, from }, knowledge);
  const names = {
    user: parameters.user ?? "",
    database: parameters.database ?? "",
    replication: "none",
    from
  };
  const obstacle = obstacleOf(server, names, knowledge);
  const before = obstacle?.kind === "start-up" ? null : obstacle;
  const refusal = { kind: "start-up", error: read.error };
  return { user: names.user, database: names.database, obstacle: before ?? refusal, steps: [], answers: [] };
}
function namespaced({ settings, major }) {
  return settingOf(settings, "db_user_namespace", major).value === true;
}
var NO_MD5 = 'MD5 authentication is not supported when "db_user_namespace" is enabled';
function obstacleOf(server, { user, from }, { settingsKnown }) {
  if (server.hba === null) return { kind: "no-records" };
  const fatal = server.hba.filter(({ fact }) => fact.fatal);
  if (fatal.length > 0 || server.hba.length === 0) return { kind: "no-start", entries: fatal, error: null };
  const refused = namespaced(server) ? server.hba.filter(({ fact }) => fact.record?.method === "md5") : [];
  if (refused.length > 0) return { kind: "no-start", entries: refused, error: NO_MD5 };
  if (from.kind === "address" && from.encryption === "tls") {
    const ssl = settingOf(server.settings, "ssl", server.major);
    if (ssl.value === false && (settingsKnown || server.settings.has("ssl"))) return { kind: "no-tls" };
  }
  return user === "" ? { kind: "start-up", error: NO_USER } : null;
}

// src/access/trace/connection.ts
var SSL_MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
var NO_TLS = "server does not support SSL, but SSL was required";
var MOST_ANSWERS = 64;
function traceConnection(server, client, knowledge) {
  const attempts = [];
  let answers = [];
  for (const [index, from] of wayOf(client).entries()) {
    const trace2 = traceStartUp(server, client.parameters, from, knowledge);
    attempts.push({ encryption: from.kind === "socket" ? "socket" : from.encryption, trace: trace2 });
    const own = [...withoutTls(server, from, index), ...seen2(trace2, index)];
    answers = index === 0 ? own : afterRefusal(answers, own);
    if (answers.every(({ verdict }) => verdict !== "refused")) break;
    if (trace2.obstacle?.kind === "no-start" || trace2.obstacle?.kind === "no-records") break;
  }
  return { attempts, answers };
}
function wayOf({ address, sslmode }) {
  if (address === null) return [{ kind: "socket" }];
  const plain = { kind: "address", address, encryption: "none" };
  const tls = { kind: "address", address, encryption: "tls" };
  switch (sslmode) {
    case "disable":
      return [plain];
    case "allow":
      return [plain, tls];
    case "prefer":
      return [tls, plain];
    default:
      return [tls];
  }
}
function afterRefusal(before, next) {
  const real = next.filter(({ message }) => message !== NO_TLS);
  if (real.length === 0) return before;
  return before.flatMap((answer2) => {
    if (answer2.verdict !== "refused") return [answer2];
    return real.map((later) => ({ ...later, questions: [...answer2.questions, ...later.questions] }));
  }).slice(0, MOST_ANSWERS);
}
function withoutTls({ settings }, from, attempt) {
  if (from.kind === "socket" || from.encryption !== "tls" || settings.get("ssl")?.value.type !== "unknown") return [];
  const refused = { verdict: "refused", method: null, entry: null, answer: null, sqlstate: null, attempt };
  return [{ ...refused, message: NO_TLS, questions: [[{ key: "ssl", text: "ssl is filled in with off" }]] }];
}
function seen2({ obstacle, answers }, attempt) {
  if (obstacle === null) {
    return answers.map((answer2) => ({
      ...{ verdict: answer2.verdict, method: answer2.method, entry: answer2.entry, answer: answer2, attempt },
      ...{ sqlstate: answer2.error?.sqlstate ?? null, message: answer2.error?.message ?? null },
      questions: answer2.questions
    }));
  }
  const error = obstacle.kind === "start-up" ? obstacle.error : null;
  const message = obstacle.kind === "no-tls" ? NO_TLS : error?.message ?? null;
  const refused = { verdict: "refused", method: null, entry: null, answer: null, questions: [], attempt };
  return [{ ...refused, sqlstate: error?.sqlstate ?? null, message }];
}
var RANK = { admitted: 0, challenged: 1, refused: 2 };
function widest(answers) {
  let best = null;
  for (const answer2 of answers) if (best === null || RANK[answer2.verdict] < RANK[best.verdict]) best = answer2;
  return best;
}

// src/access/trace/words.ts
var MOST_WORDS2 = 12;
function recordWords2({ fact }) {
  const { record } = fact;
  if (record === null) return fact.error ?? fact.logError ?? "a line in error";
  const columns = [
    record.type,
    wordList(record.databases),
    wordList(record.users),
    addressWords2(record.address),
    record.method
  ];
  return columns.filter((column) => column !== null).join(" ");
}
function addressWords2(address) {
  switch (address?.kind) {
    case void 0:
      return null;
    case "range":
      return address.prefix === null ? `${address.address} ${address.mask}` : `${address.address}/${address.prefix}`;
    case "host":
    case "suffix":
      return address.name;
    case "unknown":
      return address.text;
    case "all":
    case "samehost":
    case "samenet":
      return address.kind;
  }
}
function wordList(tokens) {
  const words = tokens.slice(0, MOST_WORDS2).map(({ text, quoted }) => quoted ? `"${text}"` : text);
  return words.join(",") + (tokens.length > MOST_WORDS2 ? ",\u2026" : "");
}
function clientWords({ parameters, address }) {
  const user = parameters.user ?? "";
  const database = parameters.database === null || parameters.database === "" ? user : parameters.database;
  const from = address === null ? "over the Unix-domain socket" : `from ${shownAddress(address)}`;
  const replication = parameters.replication === null ? "" : `, replication=${parameters.replication}`;
  return `${user}@${database} ${from}${replication}`;
}
function inForce({ settings, major }, name) {
  const value = settingOf(settings, name, major);
  const fact = settings.get(name)?.fact ?? null;
  const shown3 = typeof value.value === "boolean" ? value.value ? "on" : "off" : String(value.value);
  const stated = settings.has(name) ? "what the image sets" : `the default of PostgreSQL ${major}`;
  return { value, shown: shown3, from: fact === null ? stated : `${fact.file}:${fact.line}`, fact };
}

// src/access/trace/advice.ts
function adviceFor(answer2, server, client, knowledge) {
  if (answer2.verdict !== "refused") return [];
  if (server.hba === null || server.hba.some(({ fact }) => fact.fatal))
    return ["Mend the HBA file: see the lines above."];
  if (server.hba.length === 0) return ["Put at least one record into the HBA file."];
  if (answer2.message === null && answer2.answer === null) {
    return ["Use scram-sha-256 in place of md5, or switch db_user_namespace off: see the lines above."];
  }
  if (answer2.message === NO_TLS) return noTls(server, client, knowledge);
  if (answer2.sqlstate === "F0000") return ["Set ssl_ca_file to the certificates that sign those of the clients."];
  if (answer2.entry !== null && answer2.method !== "reject") {
    return ["Give the client a certificate (sslcert, sslkey) in the role's name that ssl_ca_file vouches for."];
  }
  if (answer2.answer === null) return [];
  const other = otherLine(server, client, knowledge);
  const advice = other === null ? [] : [other];
  const line = suggestedRecord(server, client);
  if (answer2.entry === null) return [...advice, `To let it in, add a record: ${line}`];
  const { file, line: number } = answer2.entry.fact;
  return [...advice, `If it is meant to get in, put a narrower record above ${file}:${number}: ${line}`];
}
function noTls(server, client, knowledge) {
  const { from } = inForce(server, "ssl");
  const advice = [`Set ssl = on, with ssl_cert_file and ssl_key_file (ssl is off: ${from}).`];
  const plain = traceConnection(server, { ...client, sslmode: "disable" }, knowledge).answers[0];
  if (plain === void 0 || plain.verdict === "refused") return advice;
  return [
    ...advice,
    "sslmode=prefer would connect without TLS: the password and all data would cross the network readable."
  ];
}
function otherLine(server, client, knowledge) {
  if (client.address === null) return null;
  const tried = client.sslmode === "disable" ? ["require"] : ["disable"];
  if (client.sslmode === "prefer" || client.sslmode === "allow") return null;
  for (const sslmode of tried) {
    const [answer2, ...others] = traceConnection(server, { ...client, sslmode }, knowledge).answers;
    if (answer2 === void 0 || others.length > 0 || answer2.verdict === "refused" || answer2.entry === null) continue;
    const { fact } = answer2.entry;
    const record = `${fact.file}:${fact.line} (${recordWords2(answer2.entry)}) would answer`;
    return sslmode === "require" ? `Connect over TLS (sslmode=require or better): ${record}.` : `The server wants this client without TLS: ${record}; better let it in over TLS.`;
  }
  return null;
}
function suggestedRecord(server, { parameters, address, sslmode }) {
  const user = word(parameters.user ?? "");
  const stated = parameters.database === null || parameters.database === "" ? parameters.user ?? "" : parameters.database;
  const physical = replicationOf(parameters.replication) === "physical";
  const plain = sslmode === "disable" || server.settings.get("ssl")?.value.value === false;
  const database = physical ? "replication" : word(stated);
  if (address === null) return `local ${database} ${user} scram-sha-256`;
  const shown3 = shownAddress(address).replace(/%.*$/, "");
  const range = `${shown3}/${shown3.includes(":") ? 128 : 32}`;
  return `${plain ? "host" : "hostssl"} ${database} ${user} ${range} scram-sha-256`;
}
function word(name) {
  return /^[A-Za-z_][\w-]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
var KEYWORDS = /* @__PURE__ */ new Set(["all", "sameuser", "samerole", "samegroup", "replication"]);

// src/access/trace/method-words.ts
function methodWords2(answer2, server, { user, encryption }) {
  const record = answer2.entry?.fact.record ?? null;
  if (record === null) return [];
  if (record.unknown.includes("method")) {
    return answer2.challenge === "unknown" ? proofWords(answer2, server, user, encryption, "") : [];
  }
  const certificate = certificateWords(answer2, certificateCheck(record));
  if (answer2.verdict === "refused") {
    if (certificate !== null && answer2.error?.message.includes("certificate") === true) return [certificate];
    return answer2.method === "reject" ? ["reject: whoever comes to this record is turned away."] : [];
  }
  const failure = answer2.failure === null ? "" : `${answer2.failure.sqlstate} ${answer2.failure.message}`;
  return [...certificate === null ? [] : [certificate], ...proofWords(answer2, server, user, encryption, failure)];
}
function certificateWords({ error }, check) {
  if (check === "none") return null;
  if (error?.sqlstate === "F0000")
    return "The record asks for a client certificate, but ssl_ca_file is empty: there is nothing to check one with.";
  const name = check === "full" ? ", in the name of the role" : "";
  return `The record asks for a client certificate that ssl_ca_file vouches for${name}.`;
}
function proofWords({ challenge, verdict }, server, user, encryption, failure) {
  const { shown: shown3, from } = inForce(server, "password_encryption");
  const stored = `Passwords set now are stored as ${shown3} (password_encryption, ${from}).`;
  const plain = encryption === "none" ? " It crosses the network unencrypted." : "";
  switch (challenge) {
    case null:
      return verdict === "admitted" ? [`No proof is asked for: whoever comes to this record is ${user}.`] : [];
    case "scram":
      return [
        "A password is asked for by SCRAM-SHA-256.",
        `It needs a SCRAM verifier: a role whose password is still stored as MD5, or that has none, fails with ${failure}, however right the password is. Set it anew while password_encryption is scram-sha-256.`,
        ...shown3 === "md5" ? [`${stored} No such role gets in by this record.`] : [stored]
      ];
    case "md5-or-scram":
      return [
        "A password is asked for: by SCRAM-SHA-256 where the role has a SCRAM verifier, by MD5 where it has an MD5 hash.",
        `${stored} A client library that does not know SCRAM fails once a password is set anew as scram-sha-256.`,
        `A wrong password, or none: ${failure}.`
      ];
    case "cleartext-password":
      return [`The password itself is asked for.${plain} Otherwise: ${failure}.`];
    case "peer":
      return [
        `The operating system says who is at the other end of the socket: it has to be ${user}, or mapped to it. Otherwise: ${failure}.`
      ];
    case "ident":
      return [`The ident server of the client's machine is asked who the client is. Without one: ${failure}.`];
    case "certificate":
      return [`The name in the certificate has to be ${user}, or mapped to it. Otherwise: ${failure}.`];
    case "gss":
      return [`A Kerberos ticket is asked for. Without one: ${failure}.`];
    case "sspi":
      return [`Windows says who the client is. Otherwise: ${failure}.`];
    case "oauth":
      return [`An OAuth bearer token is asked for. Otherwise: ${failure}.`];
    case "unknown":
      return ["A template fills in the method: what is asked for is not known here."];
  }
}

// src/access/trace/slots.ts
function slotsOf({ settings, major }) {
  const number = (name) => {
    const { value } = settingOf(settings, name, major);
    return typeof value === "number" ? value : null;
  };
  const max = number("max_connections");
  const superuser = number("superuser_reserved_connections");
  const reserved = major >= 16 ? number("reserved_connections") : 0;
  const walSenders = number("max_wal_senders");
  if (max === null || superuser === null || reserved === null || walSenders === null) return null;
  const full = { sqlstate: "53300", message: "sorry, too many clients already" };
  return {
    ...{ max, superuser, reserved, walSenders, whenFull: full },
    ordinary: max - superuser - reserved,
    whenReserved: superuser + reserved === 0 ? null : { sqlstate: "53300", message: reservedMessage(reserved, major) }
  };
}
function reservedMessage(reserved, major) {
  if (major < 16) return "remaining connection slots are reserved for non-replication superuser connections";
  return reserved > 0 ? 'remaining connection slots are reserved for roles with privileges of the "pg_use_reserved_connections" role' : "remaining connection slots are reserved for roles with the SUPERUSER attribute";
}

// src/access/trace/explain.ts
function explain(server, client, { attempts, answers }, knowledge) {
  const { settingsKnown } = knowledge;
  const steps = [];
  if (client.address === null) {
    if (client.sslmode !== "prefer")
      steps.push(step("client", `There is no TLS on a Unix-domain socket: sslmode=${client.sslmode} has no effect.`));
  } else {
    if (settingsKnown) for (const one of listenSteps(server, client.address)) steps.push(one);
    steps.push(settingsKnown ? tlsStep(server, client) : step("client", `${MODES[client.sslmode]}; ${NO_SETTINGS}.`));
  }
  if (attempts.some(({ trace: trace2 }) => trace2.steps.some(asksForGroups)))
    steps.push(step("client", membershipWords(knowledge)));
  for (const [index, { encryption, trace: trace2 }] of attempts.entries()) {
    steps.push(step("attempt", attemptWords(index, encryption, client)));
    if (trace2.obstacle !== null) for (const one of obstacleSteps(trace2.obstacle, server, client)) steps.push(one);
    for (const one of trace2.steps.map(recordStep)) steps.push(one);
    if (trace2.obstacle === null && trace2.answers.at(-1)?.entry === null)
      steps.push(step("record", "No record matches: refused.", null, "no"));
    const own = answers.filter(({ attempt, answer: answer2 }) => attempt === index && answer2 !== null);
    for (const { answer: answer2 } of own.slice(0, MOST_METHODS)) {
      if (answer2 === null) continue;
      for (const text of methodWords2(answer2, server, { user: trace2.user, encryption })) {
        steps.push(step("method", text, answer2.entry === null ? null : placeOf(answer2.entry)));
      }
    }
    const refused = trace2.obstacle === null && trace2.answers.every(({ verdict }) => verdict === "refused");
    if (refused && index + 1 < attempts.length)
      steps.push(step("client", `Refused, so sslmode=${client.sslmode} tries once more.`));
  }
  if (settingsKnown && answers.some(({ verdict }) => verdict !== "refused"))
    for (const one of slotSteps(server, client)) steps.push(one);
  return steps;
}
var MOST_METHODS = 8;
var NO_SETTINGS = "no settings file of the server was read, so its ssl is taken to be on";
function asksForGroups({ entry: { fact } }) {
  const group = ({ text, quoted }) => !quoted && (text === "samerole" || text === "samegroup");
  const { databases = [], users = [] } = fact.record ?? {};
  return databases.some(group) || users.some(({ text, quoted }) => !quoted && text.startsWith("+"));
}
function membershipWords({ memberships: { grants, complete } }) {
  const pairs = [...grants].flatMap(([role, groups]) => [...groups].map((group) => `${role} in ${group}`));
  if (pairs.length === 0)
    return complete ? "Nobody is taken to be a member of any group: --member tells who is, or memberships in the policy." : "Who is a member of what is not known.";
  return `Memberships taken for ${complete ? "all there are" : "known, among others"}: ${pairs.join(", ")}.`;
}
function step(kind, text, record = null, matches = null) {
  return { step: kind, text, record, matches };
}
function placeOf({ fact }) {
  return { file: fact.file, line: fact.line };
}
function listenSteps(server, address) {
  const { value, shown: shown3, from, fact } = inForce(server, "listen_addresses");
  if (value.type !== "string") return [];
  const names = shown3.split(",").map((name) => name.trim().toLowerCase());
  const none = names.every((name) => name === "");
  const local = none || names.every((name) => ["localhost", "127.0.0.1", "::1"].includes(name));
  const parsed = parseAddress(address);
  const loopback = parsed !== null && (parsed.family === 4 ? parsed.value >> 24n === 127n : parsed.value === 1n);
  if (!local || loopback && !none) return [];
  const where = fact === null ? null : { file: fact.file, line: fact.line };
  const text = `listen_addresses is '${shown3}' (${from}): from ${address} nobody reaches this server, and the client sees "Connection refused", unless something sets it elsewhere. What follows is what the records say.`;
  return [step("note", text, where)];
}
function tlsStep(server, { sslmode }) {
  const { value, shown: shown3, from, fact } = inForce(server, "ssl");
  const where = fact === null ? null : { file: fact.file, line: fact.line };
  const side = value.type === "unknown" ? `ssl is filled in elsewhere (${from})` : `ssl is ${shown3} (${from})`;
  return step("client", `${MODES[sslmode]}; on the server ${side}.`, where);
}
var MODES = {
  disable: "The client does not use TLS (sslmode=disable)",
  allow: "The client tries without TLS first, and over TLS if that is refused (sslmode=allow)",
  prefer: "The client tries TLS first, and goes on without where the server has none or refuses (sslmode=prefer)",
  require: "The client connects over TLS or not at all (sslmode=require); it checks the certificate only if it has a root certificate",
  "verify-ca": "The client connects over TLS or not at all, and only if its root certificate vouches for the server (sslmode=verify-ca); without the file of sslrootcert, by default ~/.postgresql/root.crt, it does not connect",
  "verify-full": "The client connects over TLS or not at all, and only if its root certificate vouches for the server and its name (sslmode=verify-full); without the file of sslrootcert, by default ~/.postgresql/root.crt, it does not connect"
};
function attemptWords(index, encryption, { sslmode }) {
  if (encryption === "socket") return "Attempt over the Unix-domain socket:";
  const nth = sslmode === "prefer" || sslmode === "allow" ? index === 0 ? "First attempt" : "Second attempt" : "Attempt";
  return `${nth}, ${encryption === "tls" ? "over TLS" : "without TLS"}:`;
}
function obstacleSteps(obstacle, server, { sslmode }) {
  switch (obstacle.kind) {
    case "no-records":
      return [step("note", "No HBA file of this server is in the repository.")];
    case "no-tls":
      return [step("server", sslmode === "prefer" || sslmode === "allow" ? "The server has no TLS." : `${NO_TLS}.`)];
    case "start-up":
      return [step("server", `${obstacle.error.sqlstate} ${obstacle.error.message}`)];
    case "no-start":
      return noStartSteps(obstacle, server);
  }
}
function noStartSteps({ entries, error }, { major }) {
  const lines = entries.slice(0, MOST_METHODS).map(
    (entry) => step("record", error ?? entry.fact.error ?? entry.fact.logError ?? "this line is in error", placeOf(entry), "no")
  );
  const why = entries.length === 0 ? "The file has no records" : "One line in error keeps the whole file from loading";
  const fatal = `could not load ${major >= 16 ? entries[0]?.fact.root ?? "pg_hba.conf" : "pg_hba.conf"}`;
  const text = `${why}: a server does not start with it (FATAL: ${fatal}), and its clients see "Connection refused". A server that runs and is told to reload says so in its log alone and keeps the records it has: what those are, no file tells.`;
  return [...lines, step("server", text)];
}
function recordStep({ entry, match }) {
  const words = `${recordWords2(entry)}${entry.implied === "no" ? "" : " (in no file: the image writes it)"}`;
  const place = placeOf(entry);
  switch (match.certainty) {
    case "yes":
      return step("record", `${words}: matches, and answers.`, place, "yes");
    case "no":
      return step("record", `${words}: no, ${match.reason}.`, place, "no");
    case "may":
      return step("record", `${words}: answers if ${conditionText(match.questions)}.`, place, "may");
  }
}
function slotSteps(server, { parameters }) {
  const slots = slotsOf(server);
  if (slots === null) return [];
  const { max, superuser, reserved, ordinary, walSenders, whenReserved, whenFull } = slots;
  if (replicationOf(parameters.replication) !== "none") {
    return [
      step(
        "slots",
        `Replication has slots of its own: max_wal_senders is ${walSenders} (${inForce(server, "max_wal_senders").from}).`
      )
    ];
  }
  const from = inForce(server, "max_connections").from;
  const kept = `${superuser} kept for superusers${reserved > 0 ? ` and ${reserved} for pg_use_reserved_connections` : ""}`;
  if (ordinary <= 0)
    return [
      step(
        "slots",
        `max_connections is ${max} (${from}) with ${kept}: nothing is left, and the server does not start.`
      )
    ];
  const seen3 = whenReserved === null ? "" : `${whenReserved.sqlstate} ${whenReserved.message}; with all ${max} in use `;
  return [
    step(
      "slots",
      `${ordinary} slots for ordinary roles: max_connections is ${max} (${from}), ${kept}. Beyond them the client sees ${seen3}${whenFull.sqlstate} ${whenFull.message}.`
    )
  ];
}
function outcomeOf({ verdict, method, entry, sqlstate, message }) {
  return { verdict, method, record: entry === null ? null : placeOf(entry), sqlstate, message };
}
function alternativeOf(answer2) {
  return { ...outcomeOf(answer2), if: answer2.questions.length === 0 ? null : conditionText(answer2.questions) };
}

// src/trace.ts
function trace(collection, options) {
  const found = findServer(collection, options);
  if (typeof found === "string") return { status: "unclear", message: found };
  const { server, settingsKnown, how } = found;
  const { memberships, certificate } = options;
  const { client, remark } = placed(options, found);
  const knowledge = { memberships, certificate, settingsKnown };
  const connection = traceConnection(server, client, knowledge);
  const best = widest(connection.answers);
  if (best === null) return { status: "unclear", message: `${server.label}: nothing is known of its records` };
  const gaps = unreadIncludes(collection, server);
  const steps = [
    { step: "server", text: how, record: null, matches: null },
    ...[...options.remarks, ...remark].map(
      (text) => ({ step: "client", text, record: null, matches: null })
    ),
    ...gaps.map(gapStep),
    ...explain(server, client, connection, knowledge)
  ];
  return {
    status: "traced",
    report: {
      outcome: outcomeOf(best),
      certain: connection.answers.length === 1 && gaps.length === 0,
      answers: connection.answers.map(alternativeOf),
      server: { id: server.id, label: server.label, postgres: server.major },
      client: clientWords(client),
      steps,
      advice: adviceFor(best, server, client, knowledge)
    }
  };
}
var GATEWAY = "172.18.0.1";
function placed({ client, onServersMachine, host }, { container }) {
  const { address } = client;
  if (!onServersMachine || address === null) return { client, remark: [] };
  const name = host?.name ?? address;
  if (!container)
    return {
      client,
      remark: [`Taken to come from ${address}, as ${name} is the machine itself; --from tells otherwise.`]
    };
  const text = `Taken to come from ${GATEWAY}, as the gateway of a container's network: that is what the server sees of ${name}, not ${address}; --from tells otherwise.`;
  return { client: { ...client, address: GATEWAY }, remark: [text] };
}
function findServer(collection, { policy, host, directories, server: wanted }) {
  const { servers } = buildModel(collection.facts, { major: policy.major, zones: policy.zones });
  const withRecords = servers.filter(({ hba }) => hba !== null);
  if (wanted !== null) {
    const named = servers.find(({ id }) => id === wanted);
    if (named === void 0) return `there is no server ${wanted}${listOf(withRecords)}`;
    if (named.hba === null) return `no HBA file of ${named.label} is in the repository`;
    return foundAs(named, `Server: ${describe2(named)}.`, collection);
  }
  if (host !== null) {
    const answering = withRecords.filter((server) => answersTo(server, host));
    const [one, ...others2] = answering;
    if (one !== void 0 && others2.length === 0) {
      return foundAs(one, `Host ${host.name} is ${describe2(one)}.`, collection);
    }
    if (others2.length > 0) return `several servers answer to ${host.name}${listOf(answering)}`;
  }
  const [only, ...others] = mostDirect(withRecords, directories);
  if (only === void 0) return emptyFile(collection, policy) ?? noServer(servers);
  if (others.length > 0) return `there are several servers${listOf(withRecords)}`;
  const taken = host === null ? "" : ` Host ${host.name} is taken for it: there is no other server.`;
  return foundAs(only, `Server: ${describe2(only)}.${taken}`, collection);
}
function mostDirect(servers, directories) {
  if (servers.length < 2) return servers;
  const own = new Set(directories.map((path) => path === "" ? "pg_hba.conf" : `${path}/pg_hba.conf`));
  const direct = servers.filter(({ hba }) => hba?.some(({ fact }) => own.has(fact.root)));
  return direct.length === 1 ? direct : servers;
}
function noServer(servers) {
  const [server] = servers;
  return server === void 0 ? "no server is described here: name a directory or files with pg_hba.conf by --server PATH" : `no HBA file of ${server.label} is in the repository`;
}
function listOf(servers) {
  if (servers.length === 0) return "";
  const names = servers.slice(0, 10).map(({ id }) => id);
  return `: choose one by --server ${names.join(", --server ")}${servers.length > names.length ? ", \u2026" : ""}`;
}
function describe2({ label, major, majorFrom }) {
  const from = {
    image: "its image's version",
    policy: "as the policy or --postgres says",
    default: "nothing says the version"
  };
  return `${label}, PostgreSQL ${major} (${from[majorFrom]})`;
}
function foundAs(server, how, { texts }) {
  const directory = server.id.slice(0, server.id.lastIndexOf("/") + 1);
  const beside = [...texts.values()].some(({ path, kind }) => kind === "postgresql_conf" && path.startsWith(directory));
  const container = server.workload !== null && !server.workload.hostNetwork;
  return {
    server,
    how,
    container,
    settingsKnown: server.workload !== null || server.settingFacts.length > 0 || beside
  };
}
function answersTo(server, { name, port }) {
  if (server.names.includes(name)) return true;
  const loopback = name === "localhost" || name === "::1" || name.startsWith("127.");
  const own = server.settings.get("port")?.value.value ?? 5432;
  return loopback && server.workload?.ports.some(({ published, target }) => published === String(port) && target === own) === true;
}
function emptyFile({ texts }, policy) {
  const [file, ...others] = [...texts.values()].filter(({ kind }) => kind === "pg_hba");
  if (file === void 0 || others.length > 0) return null;
  const major = policy.major ?? DEFAULT_MAJOR;
  const server = { id: file.path, label: file.path, major, settings: /* @__PURE__ */ new Map(), hba: [], ident: [] };
  return { server, settingsKnown: false, container: false, how: `Server: ${file.path}, PostgreSQL ${major}.` };
}
function unreadIncludes({ facts }, { hba }) {
  const files = new Set((hba ?? []).flatMap(({ fact }) => [fact.root, fact.file]));
  return facts.flatMap(
    (fact) => fact.kind === "include" && files.has(fact.file) && fact.status !== "missing" ? [fact] : []
  );
}
function gapStep({ file, line, directive, target }) {
  const text = `${directive} ${target}: not read, so whatever stands there is left out here.`;
  return { step: "note", text, record: { file, line }, matches: null };
}
function refusedByClient(message, major, remarks = []) {
  const outcome = { verdict: "refused", method: null, record: null, sqlstate: null, message };
  const text = "The client library refuses the connection string: no server hears of it.";
  return {
    outcome,
    certain: true,
    answers: [{ ...outcome, if: null }],
    server: { id: "", label: "", postgres: major },
    client: "the connection string",
    steps: [...remarks, text].map((words) => ({ step: "client", text: words, record: null, matches: null })),
    advice: ["Mend the connection string."]
  };
}

// src/cli/client-surroundings.ts
import { readFileSync, statSync as statSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";
var SURROUNDINGS = [
  ["env-file", "envFile"],
  ["service-file", "serviceFile"],
  ["passfile", "passfile"],
  ["os-user", "osUser"]
];
function readSurroundings(args, cwd) {
  const { envFile, serviceFile, passfile, osUser } = args;
  const environment = {};
  const files = /* @__PURE__ */ new Map();
  const remarks = [];
  if (envFile !== null) {
    for (const { name, value } of parseDotenv(decode(readFile("env-file", envFile, cwd)))) {
      Object.defineProperty(environment, name, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  if (serviceFile !== null) {
    files.set(serviceFile, textOf(readFile("service-file", serviceFile, cwd)));
    environment.PGSERVICEFILE = serviceFile;
  }
  if (passfile !== null) {
    const bytes = readFile("passfile", passfile, cwd);
    environment.PGPASSFILE = passfile;
    if (isOpenToOthers(passfile, cwd)) {
      remarks.push(
        `libpq ignores the password file: password file "${passfile}" has group or world access; permissions should be u=rw (0600) or less.`
      );
    } else {
      files.set(passfile, textOf(bytes));
    }
  }
  return { environment, files, systemUser: osUser, remarks };
}
function readFile(option, file, cwd) {
  try {
    const bytes = readFileSync(resolve2(cwd, file));
    if (bytes.length <= DEFAULT_MAX_BYTES) return bytes;
  } catch (error) {
    throw new UsageError(`--${option} ${file} cannot be read (${errorCode(error)})`);
  }
  throw new UsageError(`--${option} ${file}: more than the ${DEFAULT_MAX_BYTES} bytes that are read`);
}
function isOpenToOthers(file, cwd) {
  return process.platform !== "win32" && (statSync2(resolve2(cwd, file)).mode & 63) !== 0;
}

// src/cli/trace-client.ts
import { isIP } from "node:net";

// src/postgres/conninfo/defaults.ts
function addDefaults(values, input, build) {
  const { environment, major, systemUser } = input;
  const error = addService(values, input, build);
  if (error !== null) return error;
  const service = values.get("service") ?? variableOf(environment, "PGSERVICE");
  const open = typeof service === "string" ? isTemplate(service) : service?.unknown === true;
  const add = (keyword, value, source) => {
    const unknown = open || source.kind !== "default" && isTemplate(value);
    values.set(keyword, { value, source, unknown });
  };
  for (const { keyword, variable, fallback } of OPTIONS.values()) {
    if (values.has(keyword) || !isKeyword(keyword, major)) continue;
    const stated = variable === null ? void 0 : variableOf(environment, variable);
    if (variable !== null && stated !== void 0) {
      add(keyword, stated, { kind: "environment", variable });
    } else if (keyword === "sslmode" && variableOf(environment, "PGREQUIRESSL")?.startsWith("1") === true) {
      add(keyword, "require", { kind: "environment", variable: "PGREQUIRESSL" });
    } else if (keyword === "gssencmode" && !build.gssapi) {
      add(keyword, "disable", { kind: "default" });
    } else if (fallback !== null) {
      add(keyword, fallback, { kind: "default" });
    } else if (open) {
      add(keyword, "", { kind: "default" });
    } else if (keyword === "user" && systemUser !== null) {
      add(keyword, systemUser, { kind: "default" });
    }
  }
  if (values.get("sslmode")?.source.kind === "default" && major >= 16 && values.get("sslrootcert")?.value === "system") {
    add("sslmode", "verify-full", { kind: "default" });
  }
  if (!values.get("user")?.value && systemUser !== null) add("user", systemUser, { kind: "default" });
  const home = homeOf(input);
  if (!values.get("password")?.value && !values.get("passfile")?.value && home !== null) {
    add("passfile", `${home}/.pgpass`, { kind: "default" });
  }
  return null;
}
function addService(values, input, build) {
  const { environment, files, major } = input;
  const stated = values.get("service");
  const service = stated?.value ?? variableOf(environment, "PGSERVICE");
  if (service === void 0 || stated?.unknown === true || isTemplate(service)) return null;
  const named = variableOf(environment, "PGSERVICEFILE");
  const home = homeOf(input);
  const own = named ?? (home === null ? null : `${home}/.pg_service.conf`);
  if (named !== void 0 && !files.has(named)) return `service file "${named}" not found`;
  const directory = variableOf(environment, "PGSYSCONFDIR") ?? build.configurationDirectory;
  for (const file of [own, `${directory}/pg_service.conf`]) {
    const text = file === null ? void 0 : files.get(file);
    if (file === null || text === void 0) continue;
    const { found, entries, error } = readService(text, file, service, { major, ldap: build.ldap });
    for (const { keyword, value, line } of entries) {
      if (values.has(keyword)) continue;
      const unknown = isTemplate(value);
      values.set(keyword, { value, source: { kind: "service", file, line }, unknown });
    }
    if (error !== null) return error;
    if (found) return null;
  }
  return `definition of service "${service}" not found`;
}
function isTemplate(value) {
  return findPlaceholders(value, true).length > 0;
}
function homeOf({ environment, home, major }) {
  return (major >= 15 ? variableOf(environment, "HOME") : void 0) || home;
}
function variableOf(environment, name) {
  return Object.hasOwn(environment, name) ? environment[name] : void 0;
}

// src/postgres/conninfo/resolve.ts
var DEFAULT_BUILD = {
  socketDirectory: "/tmp",
  configurationDirectory: "/etc/postgresql-common",
  gssapi: true,
  ldap: true
};
function resolveConninfo(input) {
  const { major } = input;
  const build = { ...DEFAULT_BUILD, ...input.build };
  const values = /* @__PURE__ */ new Map();
  const error = state(values, input) ?? addDefaults(values, input, build);
  if (error !== null) return { parameters: shown2(values), hosts: [], error };
  const get = (keyword) => {
    const found = values.get(keyword);
    if (found === void 0) return void 0;
    return found.unknown ? null : withoutPasswords(found.value);
  };
  const refused = validateParameters(get, major);
  const user = values.get("user");
  if (!values.get("dbname")?.value && user !== void 0)
    values.set("dbname", { ...user, source: { kind: "default" } });
  const hosts = hostsOf(values, input, build);
  if (![...values.values()].some(({ spilt }) => spilt)) return { parameters: shown2(values), hosts, error: refused };
  const hide = (host) => ({ ...host, host: "***", port: "***" });
  return { parameters: shown2(values), hosts: hosts.map(hide), error: refused && withoutQuotes(refused) };
}
function state(values, { text, parameters = [], major }) {
  if (text !== void 0) return stateText(values, text, major);
  const expanded = parameters.find(([keyword]) => keyword === "dbname");
  const parsed = /* @__PURE__ */ new Map();
  const isText = expanded !== void 0 && isConnectionString(expanded[1]);
  const refused = isText ? stateText(parsed, expanded[1], major) : null;
  if (refused !== null) return refused;
  for (const parameter of parameters) {
    const [keyword, value] = parameter;
    if (value === "") continue;
    if (!isKeyword(keyword, major)) return `invalid connection option "${keyword}"`;
    if (isText && parameter === expanded) {
      for (const [name, one] of parsed) values.set(name, one);
    } else {
      const unknown = findPlaceholders(value, true).length > 0;
      values.set(keyword, { value, source: { kind: "stated" }, unknown });
    }
  }
  return null;
}
function isConnectionString(text) {
  return /^postgres(?:ql)?:\/\//.test(text) || text.includes("=");
}
function stateText(values, written, major) {
  const text = upToZero(written);
  const placeholders = findPlaceholders(text, true);
  const masked = maskPlaceholders(text, placeholders);
  const scheme = /^postgres(?:ql)?:\/\//.exec(masked);
  const { assignments, error } = scheme === null ? parseKeywords(text, masked, { major, strict: true }) : parseUri(text, masked, { major, strict: true, grammar: "libpq", start: scheme[0].length });
  const spilt = scheme === null ? null : spiltPassword(assignments);
  if (error !== null) return spilt === null ? error : withoutQuotes(error);
  for (const { keyword, value, span, keySpan } of assignments) {
    if (keyword === "password" && span.start === span.end && keySpan === null) continue;
    const unknown = placeholdersIn(placeholders, span).length > 0;
    const hidden = keySpan === null && spilt?.has(keyword) === true ? { spilt: true } : {};
    values.set(keyword, { value, source: { kind: "stated" }, unknown, ...hidden });
  }
  return null;
}
function shown2(values) {
  const hide = ([keyword, { value, source, unknown, spilt = false }]) => {
    const secret = (spilt || isSecret(keyword)) && value !== "";
    return [keyword, { value: secret ? "***" : withoutPasswords(value), source, unknown }];
  };
  return new Map([...values].map(hide));
}
function withoutQuotes(message) {
  return message.replace(/"[\s\S]*"/, '"***"');
}
function hostsOf(values, input, build) {
  const { major } = input;
  const listOf2 = (keyword) => {
    const value = values.get(keyword)?.value ?? "";
    return value === "" ? [] : values.get(keyword)?.unknown === true ? [value] : value.split(",");
  };
  const [names, addresses, ports] = [listOf2("host"), listOf2("hostaddr"), listOf2("port")];
  const count = addresses.length || names.length || 1;
  const stated = values.get("password");
  const passfile = values.get("passfile")?.value;
  const table3 = passfile === void 0 ? void 0 : input.files.get(passfile);
  const known = ["host", "hostaddr", "port", "dbname", "user"].every((keyword) => !values.get(keyword)?.unknown);
  const place = ["host", "hostaddr", "port"].some((keyword) => values.get(keyword)?.unknown);
  return Array.from({ length: count }, (_, at) => {
    const hostaddr = addresses[at] || null;
    const host = names[at] || hostaddr || (values.get("host")?.unknown ? "" : build.socketDirectory);
    const socket = hostaddr === null && isSocketPath(host, major);
    const port = (ports.length > 1 ? ports[at] : ports[0]) || "5432";
    let password = null;
    if (stated !== void 0 && stated.value !== "") {
      password = stated.source;
    } else if (table3 !== void 0 && passfile !== void 0 && known) {
      const key = {
        host: isSocketPath(host, major) && host === build.socketDirectory ? "localhost" : host,
        port,
        database: values.get("dbname")?.value ?? "",
        user: values.get("user")?.value ?? ""
      };
      const found = key.database === "" || key.user === "" ? null : findPassword(table3, key);
      if (found !== null && found.span.end > found.span.start)
        password = { kind: "passfile", file: passfile, line: found.line };
    }
    return { host: withoutPasswords(host), hostaddr, port: withoutPasswords(port), socket, unknown: place, password };
  });
}

// src/cli/effective-words.ts
function effectiveWords({ parameters, hosts: [target] }, major) {
  const words = [];
  const add = (keyword, known = parameters.get(keyword)) => {
    if (known !== void 0) words.push(`${keyword}=${valueWords(known.value)}${sourceWords(keyword, known)}`);
  };
  if (target?.socket === true && !parameters.get("host")?.value) words.push("no host, which is the Unix-domain socket");
  else add("host");
  add("hostaddr");
  add("port");
  add("user");
  add("dbname");
  add("replication");
  if (target?.socket !== true) {
    for (const keyword of ["sslmode", "sslrootcert", "sslcert", "sslnegotiation", "gssencmode"]) {
      const known = parameters.get(keyword);
      if (keyword === "sslmode" || keyword === "gssencmode" || known?.source.kind !== "default") add(keyword, known);
    }
  }
  return `libpq ${major} connects with ${words.join(", ")}.`;
}
function passwordWords({ hosts: [target], parameters }) {
  const password = target?.password ?? null;
  if (password === null) {
    const file = parameters.get("passfile");
    if (file?.source.kind !== "environment" && file?.source.kind !== "service") return null;
    return `No password: nothing states one, and ${file.value} has none for this host, port, database and user. A client that asks nobody fails with "fe_sendauth: no password supplied" where the server wants one.`;
  }
  if (password.kind === "stated" || password.kind === "default") return null;
  return `The password is that of ${password.kind === "environment" ? password.variable : `${password.file}:${password.line}`}.`;
}
function valueWords(value) {
  return value === "" || /\s/.test(value) ? `'${value}'` : value;
}
function sourceWords(keyword, { source, unknown }) {
  const words = [placeWords(keyword, source), ...unknown ? ["a template, taken as it is written"] : []];
  const known = words.filter((word2) => word2 !== null);
  return known.length === 0 ? "" : ` (${known.join("; ")})`;
}
function placeWords(keyword, source) {
  switch (source.kind) {
    case "stated":
      return null;
    case "service":
      return `${source.file}:${source.line}`;
    case "environment":
      return source.variable;
    case "default":
      if (keyword === "dbname") return "default: the name of the user";
      return keyword === "user" ? "default: the operating-system user" : "default";
  }
}

// src/cli/trace-client.ts
function clientFromFlags(args) {
  for (const [name, value] of SURROUNDINGS) {
    if (args[value] !== null && args.user !== null)
      throw new UsageError(`--${name} is for a connection string, not for --user`);
  }
  if (args.user === null)
    throw new UsageError("trace needs a connection string, or --user ROLE and --from ADDRESS or --socket");
  if (args.from === null && !args.socket)
    throw new UsageError("where the client connects from decides: give --from ADDRESS or --socket");
  if (args.from !== null && args.socket) throw new UsageError("--from and --socket exclude each other");
  if (args.tls && args.noTls) throw new UsageError("--tls and --no-tls exclude each other");
  if (args.tls && args.socket)
    throw new UsageError("there is no TLS on a Unix-domain socket: --tls does not go with --socket");
  const { user, database, replication } = args;
  const sslmode = args.socket ? "prefer" : args.tls ? "require" : "disable";
  return {
    client: { parameters: { user, database, replication }, address: addressOf(args.from), sslmode },
    host: null,
    onServersMachine: false,
    certificate: certificateOf(args, false),
    remarks: [],
    error: null
  };
}
function clientFromConninfo(text, args, surroundings, major) {
  const given = ["user", "database", "socket", "tls", "noTls", "replication"].filter(
    (name) => args[name] !== null && args[name] !== false
  );
  const [first] = given;
  if (first !== void 0) {
    const name = first === "noTls" ? "no-tls" : first;
    throw new UsageError(`--${name} does not go with a connection string: say it there`);
  }
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fact = connectionFromConninfo(text, () => place, { file: "CONNINFO", name: null, major });
  const libpq = fact.driver === "libpq" && (fact.syntax === "keyword" || /^postgres(?:ql)?:\/\//.test(text));
  return libpq ? clientOfLibpq(text, args, surroundings, major) : clientOfDriver(fact, args);
}
function clientOfLibpq(text, args, { environment, files, systemUser, remarks: before }, major) {
  const resolved = resolveConninfo({ ...{ text, environment, files, home: null, systemUser, major } });
  const get = (keyword) => resolved.parameters.get(keyword)?.value || null;
  const [target, ...others] = resolved.hosts;
  const sslmode = SSL_MODES.find((mode) => mode === get("sslmode")) ?? "prefer";
  const certificate = certificateOf(args, get("sslcert") !== null && get("sslcertmode") !== "disable");
  const parameters = { user: get("user"), database: get("dbname"), replication: get("replication") };
  const base = { certificate, error: resolved.error, host: null, onServersMachine: false };
  const unconnected = { ...base, client: { parameters, address: null, sslmode } };
  const service = resolved.parameters.get("service")?.value ?? environment.PGSERVICE;
  if (service !== void 0 && args.serviceFile === null) {
    throw new UsageError(
      `service "${service}" stands in a service file, and none is read unasked: name it by --service-file FILE`
    );
  }
  if (resolved.error !== null) return { ...unconnected, remarks: before };
  if (parameters.user === null) {
    throw new UsageError(
      "the connection string has no user: libpq would take the name of the operating-system user; add user=, or say the name by --os-user"
    );
  }
  const remarks = [...before, effectiveWords(resolved, major), passwordWords(resolved)].filter((one) => one !== null);
  if (others.length > 0)
    remarks.push(
      `Of several hosts only the first is traced: libpq does not ask the next one after a refusal.${orderWords(get("load_balance_hosts"))}`
    );
  const demands = DEMANDS.filter(([keyword, ease]) => get(keyword) !== null && !ease.includes(get(keyword) ?? ""));
  if (demands.length > 0) {
    const words = demands.map(([keyword]) => `${keyword}=${get(keyword)}`).join(", ");
    remarks.push(
      `${words}: a client with that goes away by itself from a server that does otherwise, which is not traced.`
    );
  }
  if (target === void 0 || target.socket) {
    if (args.from !== null)
      throw new UsageError("--from does not go with a connection over a Unix-domain socket; add host=");
    const gss = get("gssencmode") === "require" && major >= 17;
    return { ...unconnected, error: gss ? NO_LOCAL_GSS : null, remarks };
  }
  if (get("gssencmode") === "require") remarks.push(NO_GSS);
  if (get("sslnegotiation") === "direct")
    remarks.push("sslnegotiation=direct: a server before version 17 does not know it, and drops the connection.");
  const address = clientAddress(args, target.hostaddr ?? target.host, target.host);
  return {
    ...{ ...base, remarks, client: { parameters, address, sslmode }, onServersMachine: args.from === null },
    host: { name: target.host, port: Number(target.port) }
  };
}
var DEMANDS = [
  ["require_auth", []],
  ["channel_binding", ["disable", "prefer"]],
  ["target_session_attrs", ["any"]],
  ["sslcertmode", ["disable", "allow"]],
  ["requirepeer", []]
];
var NO_LOCAL_GSS = "GSSAPI encryption required but it is not supported over a local socket";
var NO_GSS = "gssencmode=require: GSSAPI encryption is not traced, the steps are those without it.";
function orderWords(loadBalanceHosts) {
  return loadBalanceHosts === "random" ? " With load_balance_hosts=random any of them may be the first." : "";
}
function clientOfDriver(fact, args) {
  for (const [name2, value] of SURROUNDINGS) {
    if (args[value] !== null)
      throw new UsageError(`--${name2} is for libpq: ${fact.driver} reads this connection string`);
  }
  const get = (keyword) => Object.hasOwn(fact.parameters, keyword) ? fact.parameters[keyword] ?? null : null;
  const [target, ...others] = fact.hosts;
  const sslmode = MODE_OF_LEVEL[fact.tls.level];
  const remarks = [`The string is read as ${fact.driver} reads it: its TLS is like libpq's sslmode=${sslmode}.`];
  if (others.length > 0) remarks.push("Of several hosts only the first is traced.");
  if (get("gssencmode") === "require") remarks.push(NO_GSS);
  const base = {
    certificate: certificateOf(args, get("sslcert") !== null && get("sslcertmode") !== "disable"),
    ...{ error: fact.error, remarks, onServersMachine: false, host: null }
  };
  const parameters = { user: fact.user, database: get("dbname"), replication: get("replication") };
  const client = { parameters, address: null, sslmode };
  if (fact.error !== null) return { ...base, client };
  if (fact.user === null) throw new UsageError("the connection string has no user: add one");
  const name = target?.host ?? "";
  if (name === "" || name.startsWith("/")) {
    if (args.from !== null)
      throw new UsageError("--from does not go with a connection over a Unix-domain socket; add a host");
    return { ...base, client };
  }
  const address = clientAddress(args, name, name);
  const host = { name, port: Number(target?.port || "5432") };
  return { ...base, client: { ...client, address }, host, onServersMachine: args.from === null };
}
function clientAddress(args, place, name) {
  const address = addressOf(args.from) ?? loopbackOf(place);
  if (address !== null) return address;
  throw new UsageError(
    `where the client connects from decides: give --from ADDRESS with the connection string to ${name}`
  );
}
var MODE_OF_LEVEL = {
  ...{ none: "disable", opportunistic: "prefer", encrypted: "require", ca: "verify-ca", full: "verify-full" },
  ...{ unknown: "prefer", broken: "prefer" }
};
function loopbackOf(host) {
  if (host === "localhost" || host === "") return "127.0.0.1";
  const own = isIP(host) === 4 ? host.startsWith("127.") : host === "::1";
  return own ? host : null;
}
function addressOf(text) {
  if (text === null) return null;
  if (isIP(text) === 0) throw new UsageError(`--from "${text}" is not an IP address`);
  return text;
}
function certificateOf({ clientCert }, stated) {
  if (clientCert !== null) return { kind: "valid", commonName: clientCert };
  return { kind: stated ? "unknown" : "none" };
}
function membershipsOf({ members, moreMembers }, stated) {
  const grants = new Map(Object.entries(stated).map(([role, groups]) => [role, new Set(groups)]));
  for (const text of members) {
    const equals = text.indexOf("=");
    const [role, group] = [text.slice(0, equals), text.slice(equals + 1)];
    if (equals <= 0 || group === "") throw new UsageError(`--member "${text}" is not ROLE=GROUP`);
    const known = grants.get(role) ?? /* @__PURE__ */ new Set();
    grants.set(role, known.add(group));
  }
  return { grants, complete: !moreMembers };
}

// src/cli/commands/trace.ts
async function traceCommand(args, io) {
  if (args.format !== null && args.format !== "text" && args.format !== "json") {
    throw new UsageError(`--format "${args.format}" does not go with "trace"; its formats are text and json`);
  }
  const [conninfo, ...more] = args.paths;
  if (more.length > 0)
    throw new UsageError("trace takes one connection string: quote it, and name the server by --server PATH");
  const report = await traceReport(args, io, conninfo ?? null);
  const toTerminal = args.output === null && io.isTerminal;
  const text = args.format === "json" ? traceJson(report) : traceText(report, toTerminal && colorWanted(args, io));
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return 0;
}
async function traceReport(args, io, conninfo) {
  const surrounded = args.trace.user === null && SURROUNDINGS.some(([, name]) => args.trace[name] !== null);
  const text = conninfo ?? (surrounded ? "" : null);
  const flags = text === null ? clientFromFlags(args.trace) : null;
  const surroundings = readSurroundings(args.trace, io.cwd);
  const { root, paths, server } = placeServers(args.trace.servers, io.cwd);
  if (args.as !== null && paths.length === 0)
    throw new UsageError("--as says what the files of --server are: name them");
  const scope = await openScope({
    ...{ root, paths, policyPath: args.policy, organisationPath: args.organisationPolicy },
    ...{ major: args.major, as: args.as, maxFileSize: args.maxFileSize }
  });
  const { tree, policy, policyPath } = scope;
  const collection = await collectFiles(tree, {
    major: policy.major,
    ignored: (path) => paths.length === 0 && matchesAny(policy.ignore, policyPath(path)),
    as: args.as
  });
  const directories = paths.map(
    (path) => relative(scope.root, realpathSync2(resolve3(scope.root, path))).split(sep).join("/")
  );
  const major = policy.major ?? DEFAULT_MAJOR;
  const described = flags ?? clientFromConninfo(text ?? "", args.trace, surroundings, major);
  if (described.error !== null) return refusedByClient(described.error, major, described.remarks);
  const memberships = membershipsOf(args.trace, policy.memberships);
  const traced = trace(collection, { ...described, policy, server, memberships, directories });
  if (traced.status === "unclear") throw new UsageError(traced.message);
  return traced.report;
}
function placeServers(servers, cwd) {
  const [first, ...others] = servers;
  if (first?.includes("#") === true) {
    if (others.length > 0) throw new UsageError("--server takes one FILE#SERVICE, or paths");
    return { root: cwd, paths: [], server: first };
  }
  const real = realpathSync2(cwd);
  const full = servers.map((path) => resolve3(real, path));
  const directories = full.flatMap((path) => directoryOf(path) ?? []);
  if (directories.length < full.length || directories.every((path) => isWithin(real, path))) {
    return { root: cwd, paths: servers, server: null };
  }
  let root = directories[0] ?? real;
  while (!directories.every((path) => isWithin(root, path))) root = dirname2(root);
  return { root, paths: full, server: null };
}
function directoryOf(path) {
  const found = statSync3(path, { throwIfNoEntry: false });
  if (found === void 0) return null;
  return realpathSync2(found.isDirectory() ? path : dirname2(path));
}
export {
  accessCommand,
  diffCommand,
  explainCommand,
  factsCommand,
  initCommand,
  traceCommand
};
