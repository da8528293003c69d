import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  UsageError
} from "./cli-chunk-MU4SOEFR.js";
import {
  DEFAULT_MAX_BYTES,
  decode,
  isWithin,
  loadGrammars,
  openDiskTree
} from "./cli-chunk-EXUSPBPM.js";
import {
  errorCode
} from "./cli-chunk-6RTQ56QQ.js";
import {
  RULES,
  checkCollection,
  lockedReadingBy,
  memoryTree,
  parseBaseline,
  readingBy,
  writeBaseline
} from "./cli-chunk-D23UK53B.js";
import {
  Collector,
  PROGRAM_NEEDLES,
  classifyName,
  isManifest,
  textOf
} from "./cli-chunk-KP3JYRRR.js";
import {
  BY_BYTES
} from "./cli-chunk-CPD47XAC.js";
import {
  SEVERITIES,
  mergeLayers
} from "./cli-chunk-FHK2QVSW.js";
import {
  PolicyError,
  nearest
} from "./cli-chunk-KU5RNSRY.js";

// src/cli/commands/check.ts
import { existsSync as existsSync5, readFileSync as readFileSync5, realpathSync as realpathSync5, writeFileSync as writeFileSync2 } from "node:fs";
import { relative as relative4, resolve as resolve4, sep as sep4 } from "node:path";

// src/reports/escape.ts
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
var LEGACY_COMMAND = /##(?=\[)/g;
function named(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function visible(text) {
  return text.replace(UNSEEN, named).replace(LEGACY_COMMAND, "#\\x23");
}
function jsonDocument(value) {
  const json = JSON.stringify(value, null, 2).replace(UNSEEN, (character) => character === "\n" ? character : unicodeEscapes(character)).replace(LEGACY_COMMAND, "#\\u0023");
  return `${json}
`;
}
function unicodeEscapes(character) {
  let escapes = "";
  for (let at = 0; at < character.length; at += 1) {
    escapes += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return escapes;
}
var MARKDOWN = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // A mention, an address or an issue number is looked for after entities are resolved: only a character between helps.
  "@": "@&#8203;",
  "#": "#&#8203;",
  "|": "&#124;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "~": "&#126;",
  "[": "&#91;",
  "]": "&#93;",
  "\\": "&#92;",
  $: "&#36;"
};
function inline(text) {
  return visible(text).replace(/[&<>@#|`*_~[\]\\$]/g, (character) => MARKDOWN[character] ?? character).replace(/:(?=\/\/)/g, "&#58;").replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`);
}
function paragraph(markdown) {
  return markdown.trim().replace(/^[-+=:]/, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\d+)\./, "$1&#46;").replace(/^(\d+)\)/, "$1&#41;");
}
function markdownText(text) {
  return paragraph(inline(text));
}
var HTML = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function htmlText(text) {
  return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}
function htmlCode(text) {
  return `<code>${inline(text)}</code>`;
}
function markdownCode(text) {
  const shown2 = visible(text);
  return /^[^\s`|\\](?:[^`|\\]*[^\s`|\\])?$/.test(shown2) ? `\`${shown2}\`` : htmlCode(text);
}
function markdownMessage(text) {
  const parts = text.split("`");
  const last = parts.length - 1;
  const markdown = parts.map((part, index) => {
    if (index % 2 === 0) return inline(part);
    return index === last ? inline(`\`${part}`) : markdownCode(part);
  });
  return paragraph(markdown.join(""));
}
function commandData(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text) {
  return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function relativeUri(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map((part) => encodeURIComponent(part)).join("/");
}
function cut(text, length) {
  if (text.length <= length) return text;
  return text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "") + "\u2026";
}

// src/reports/select.ts
function counts(severity, failOn) {
  return failOn !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
function fails(report, failOn) {
  return report.findings.some(({ severity }) => counts(severity, failOn));
}
function listed(report, { quiet, failOn }) {
  return quiet ? report.findings.filter(({ severity }) => counts(severity, failOn)) : report.findings;
}
function worstFirst(findings) {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function grouped(findings, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

// src/reports/words.ts
function plural(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function linesOf(findings, most) {
  const lines = [...new Set(findings.map(({ line }) => line))];
  const shown2 = lines.slice(0, most).join(", ") + (lines.length > most ? ", \u2026" : "");
  return `${lines.length === 1 ? "line" : "lines"} ${shown2}`;
}
function totals(report) {
  const { summary } = report;
  const found = SEVERITIES.filter((severity) => summary[severity] > 0).map(
    (severity) => plural(summary[severity], severity)
  );
  if (summary.files === 0 && found.length === 0) return "nothing to check: no file that concerns PostgreSQL was found";
  return `${found.length === 0 ? "no findings" : found.join(", ")} in ${plural(summary.files, "file")}`;
}
var SKIPPED = {
  binary: "binary",
  "too-large": "too large",
  unreadable: "unreadable",
  "outside-root": "outside the scanned directory",
  "not-a-file": "not a file"
};
function skipReason({ reason, detail: detail2 }) {
  return detail2 === "" ? SKIPPED[reason] : `${SKIPPED[reason]} (${detail2})`;
}
var SUPPRESSED_BY = {
  comment: "comment",
  waiver: "waiver of the policy",
  baseline: "baseline"
};
function suppressedBy({ suppression }) {
  return SUPPRESSED_BY[suppression.kind];
}

// src/reports/annotations.ts
var MAX_PER_LEVEL = 10;
var MAX_MESSAGE = 4096;
var LEVELS = { error: "error", warning: "warning", note: "notice" };
function annotations(report, options, perLevel = MAX_PER_LEVEL) {
  const places = grouped(
    worstFirst(listed(report, options)),
    ({ file, line, endLine }) => JSON.stringify([file, line, endLine])
  );
  return SEVERITIES.flatMap((severity) => {
    const own = places.filter(([worst]) => worst.severity === severity).sort(byPlace);
    const kept = own.length > perLevel ? spread(own).slice(0, perLevel - 1) : own;
    const made = kept.map((group) => annotation(group, options.prefix));
    const left = own.filter((group) => !kept.includes(group)).flat();
    if (left.length > 0) made.push(rest(left.length, severity, perLevel));
    return made;
  });
}
function byPlace([a], [b]) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
function spread(places) {
  const turns = /* @__PURE__ */ new Map();
  const ranked = places.map((group) => {
    const key = JSON.stringify([group[0].rule, group[0].file]);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { group, turn };
  });
  return ranked.sort((a, b) => a.turn - b.turn).map(({ group }) => group);
}
function annotation(group, prefix) {
  const [worst] = group;
  const { severity, file, line, column, endLine, endColumn } = worst;
  const rules = [...new Set(group.map(({ rule }) => rule))];
  const alone = group.length === 1;
  return {
    level: LEVELS[severity],
    title: `pgmoat ${rules.join(", ")}`,
    message: cut(group.map((finding) => messageOf(finding, alone)).join("\n\n"), MAX_MESSAGE),
    place: {
      file: visible(prefix + file),
      line,
      endLine,
      columns: line === endLine ? { from: column, to: Math.max(column, endColumn) } : null
    }
  };
}
function messageOf({ rule, message, witness }, alone) {
  const lines = [alone ? visible(message) : `${rule}: ${visible(message)}`];
  if (witness !== null) lines.push(`Witness: ${visible(witness)}`);
  lines.push(`Why, and how to mend it: pgmoat explain ${rule}`);
  return lines.join("\n");
}
function rest(count, severity, perLevel) {
  return {
    level: LEVELS[severity],
    title: "pgmoat",
    message: `and ${plural(count, "more finding")}: GitHub shows ${perLevel} of a kind for a step. The report lists all.`,
    place: null
  };
}

// src/reports/github.ts
function githubReport(report, options) {
  return [...annotations(report, options).map(command), `pgmoat: ${totals(report)}`, ""].join("\n");
}
function command({ level, title, message, place: place2 }) {
  const properties = [];
  if (place2 !== null) {
    properties.push(`file=${commandProperty(place2.file)}`, `line=${place2.line}`, `endLine=${place2.endLine}`);
    if (place2.columns !== null) properties.push(`col=${place2.columns.from}`, `endColumn=${place2.columns.to}`);
  }
  properties.push(`title=${commandProperty(title)}`);
  return `::${level} ${properties.join(",")}::${commandData(message)}`;
}

// src/reports/gitlab.ts
var SEVERITY = { error: "critical", warning: "major", note: "info" };
function gitlabReport(report, options) {
  const seen = /* @__PURE__ */ new Map();
  return jsonDocument(
    listed(report, options).map((finding) => {
      const { rule, severity, message, file, line, fingerprint } = finding;
      const count = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, count);
      return {
        description: visible(message),
        check_name: rule,
        fingerprint: count === 1 ? fingerprint : `${fingerprint}-${count}`,
        severity: SEVERITY[severity],
        location: { path: options.prefix + file, lines: { begin: line } }
      };
    })
  );
}

// src/reports/json.ts
var SCHEMA_VERSION = 1;
function jsonReport(report, options) {
  const { tool, policy, suppressed, skipped, summary } = report;
  return jsonDocument({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    policy: { sources: policy.sources },
    findings: listed(report, options).map(findingJson),
    suppressed: suppressed.map((finding) => ({
      ...findingJson(finding),
      suppression: {
        kind: finding.suppression.kind,
        reason: finding.suppression.reason,
        until: finding.suppression.until,
        origin: finding.suppression.origin === null ? null : originJson(finding.suppression.origin)
      }
    })),
    skipped: skipped.map(({ file, reason, detail: detail2 }) => ({ file, reason, detail: detail2 })),
    summary: {
      files: summary.files,
      facts: summary.facts,
      error: summary.error,
      warning: summary.warning,
      note: summary.note
    }
  });
}
function originJson({ file, line, column, endLine, endColumn, via }) {
  return { file, line, column, endLine, endColumn, ...via === void 0 ? {} : { via: via.map(originJson) } };
}
function relatedJson(related) {
  return { message: related.message, ...originJson(related) };
}
function findingJson(finding) {
  const { rule, severity, message, witness, fix, controls, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    ...originJson(finding),
    related: finding.related.map(relatedJson),
    witness,
    fix: fix === null ? null : { description: fix.description, safe: fix.safe, effects: fix.effects, edits: fix.edits.map(editJson) },
    controls: controls.map(({ benchmark, edition, item }) => ({ benchmark, edition, item })),
    fingerprint
  };
}
function editJson({
  file,
  line,
  column,
  endLine,
  endColumn,
  newText
}) {
  return { file, line, column, endLine, endColumn, newText };
}

// src/reports/cells.ts
var TAB = 4;
var CONTEXT = 24;
var WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
var HALF = /[\uff61-\uffdc]/;
var NONE = /[\p{Mn}\p{Me}]/u;
function widthOf(character) {
  if (character < "\u0300") return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) && !HALF.test(character) ? 2 : 1;
}
function excerpt(line, column, endColumn, limit) {
  const from = Math.min(Math.max(0, column - 1), line.length);
  const to = Math.min(Math.max(from, endColumn - 1), line.length);
  const near = before(line, from);
  if (line.length > limit && to > limit - CONTEXT) return excerptFrom(line, near, from, to, limit).shown;
  const { shown: shown2, end } = excerptFrom(line, 0, from, to, limit);
  return end < to && near > 0 ? excerptFrom(line, near, from, to, limit).shown : shown2;
}
function excerptFrom(line, start, from, to, limit) {
  let text = start === 0 ? "" : "\u2026";
  let columns = text.length;
  let indent = columns;
  let markEnd = columns;
  let at = start;
  for (const character of line.slice(start, start + limit * 2)) {
    const shown2 = character === "	" ? " ".repeat(TAB - columns % TAB) : shownAs(character, line, at);
    const width = shown2.length > character.length || character === "	" ? shown2.length : widthOf(character);
    if (columns + width > limit) break;
    if (at < from) indent = columns + width;
    text += shown2;
    columns += width;
    at += character.length;
    if (at <= to) markEnd = columns;
  }
  if (at < line.length) text += "\u2026";
  if (to > at) markEnd = columns + 1;
  const whole = start === 0 && at >= line.length;
  return { shown: { text, indent, width: Math.max(1, markEnd - indent), whole }, end: at };
}
function shownAs(character, line, at) {
  return character === "#" && line[at - 1] === "#" && line[at + 1] === "[" ? "\\x23" : visible(character);
}
function before(line, from) {
  let columns = 0;
  let at = from;
  for (const character of [...line.slice(Math.max(0, from - CONTEXT), from)].reverse()) {
    columns += character === "	" ? TAB : Math.max(widthOf(character), visible(character).length);
    if (columns > CONTEXT || new RegExp("\\p{Cs}", "u").test(character)) return at;
    at -= character.length;
  }
  return at;
}

// src/reports/frame.ts
var WIDTH = 100;
var MAX_RELATED = 6;
function frame(finding, lines, prefix, style) {
  const marks = marksOf(finding);
  const gutter = String(Math.max(...marks.map(({ line }) => line))).length;
  const out = [];
  for (const file of new Set(marks.map((mark) => mark.file))) {
    const own = marks.filter((mark) => mark.file === file);
    out.push(...fileFrame(own, lines(file), prefix, gutter, finding.severity, style));
  }
  const left = finding.related.length - MAX_RELATED;
  if (left > 0) out.push(`${" ".repeat(gutter)} ${style.frame("=")} and ${left} more places`);
  return out;
}
function marksOf(finding) {
  const { file, line, column, endLine, endColumn } = finding;
  const label = endLine > line ? `to line ${endLine}` : "";
  const marks = [{ file, line, column, endLine, endColumn, primary: true, label }];
  for (const related of finding.related.slice(0, MAX_RELATED)) {
    marks.push({ ...related, primary: false, label: visible(related.message) });
  }
  return marks;
}
function fileFrame(marks, text, prefix, gutter, severity, style) {
  const [first] = marks;
  if (first === void 0) return [];
  const margin = " ".repeat(gutter);
  const place2 = ({ file, line, column }) => `${visible(prefix + file)}:${line}:${column}`;
  const arrow = style.frame("-->");
  const has = (mark) => text?.[mark.line - 1] !== void 0;
  if (!has(first)) {
    return marks.map((mark) => `${margin}${arrow} ${place2(mark)}${mark.label === "" ? "" : `: ${mark.label}`}`);
  }
  const out = [`${margin}${arrow} ${place2(first)}`, `${margin} ${style.frame("|")}`];
  let previous = 0;
  let wholeBefore = false;
  for (const mark of marks.filter(has).sort((a, b) => a.line - b.line || a.column - b.column)) {
    const line = text?.[mark.line - 1] ?? "";
    const endColumn = mark.endLine > mark.line ? line.length + 1 : mark.endColumn;
    const shown2 = excerpt(line, mark.column, endColumn, WIDTH);
    if (previous !== mark.line || !wholeBefore || !shown2.whole) {
      if (previous > 0 && mark.line > previous + 1) out.push(style.frame("..."));
      out.push(`${style.frame(`${String(mark.line).padStart(gutter)} |`)} ${shown2.text}`.trimEnd());
    }
    const underline = (mark.primary ? "^" : "-").repeat(shown2.width) + (mark.label === "" ? "" : ` ${mark.label}`);
    const painted = mark.primary ? style.severity(severity, underline) : style.frame(underline);
    out.push(`${margin} ${style.frame("|")} ${" ".repeat(shown2.indent)}${painted}`);
    previous = mark.line;
    wholeBefore = shown2.whole;
  }
  return out;
}

// src/reports/proposed.ts
function proposedLines({ edits }, lines) {
  const [file, ...others] = new Set(edits.map((edit) => edit.file));
  const text = file === void 0 ? null : lines(file);
  if (file === void 0 || text === null || others.length > 0) return null;
  const first = Math.min(...edits.map(({ line }) => line));
  const last = Math.max(...edits.map(({ endLine }) => endLine));
  const before2 = text.slice(first - 1, last);
  const after = applied(before2, edits, first);
  let [start, end] = [0, 0];
  while (start < Math.min(before2.length, after.length) && before2[start] === after[start]) start += 1;
  const most = Math.min(before2.length, after.length) - start;
  while (end < most && before2.at(-1 - end) === after.at(-1 - end)) end += 1;
  const changed = before2.slice(start, before2.length - end);
  if (changed.length === 0) return null;
  return { file, line: first + start, before: changed, after: after.slice(start, after.length - end) };
}
function applied(before2, edits, first) {
  const starts = [0];
  for (const line of before2) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const all = before2.join("\n");
  const offset = (line, column) => Math.min((starts[line - first] ?? 0) + column - 1, all.length);
  const spans = edits.map((edit) => ({
    start: offset(edit.line, edit.column),
    end: offset(edit.endLine, edit.endColumn),
    newText: edit.newText
  }));
  let result2 = all;
  for (const { start, end, newText } of spans.sort((a, b) => b.start - a.start)) {
    result2 = result2.slice(0, start) + newText + result2.slice(end);
  }
  return result2.split("\n");
}

// src/reports/style.ts
var SEVERITY_CODES = { error: "1;31", warning: "1;33", note: "1;36" };
function styleFor(enabled) {
  const paint = (code, text) => enabled && text !== "" ? `\x1B[${code}m${text}\x1B[0m` : text;
  return {
    strong: (text) => paint("1", text),
    faint: (text) => paint("2", text),
    frame: (text) => paint("34", text),
    severity: (severity, text) => paint(SEVERITY_CODES[severity], text)
  };
}

// src/reports/markdown.ts
var MARKS = { error: "\u{1F7E5} error", warning: "\u{1F7E7} warning", note: "\u{1F7E6} note" };
var POLICY_RULES = ["policy-change", "policy-suppression"];
var TABLE = ["| Severity | Rule | Where | What |", "| --- | --- | --- | --- |"];
var ACCESS_SHARE = 0.15;
var POLICY_SHARE = 0.25;
var TABLE_SHARE = 0.45;
var DETAILS_SHARE = 0.85;
var SUPPRESSED_SHARE = 0.95;
var MAX_LOCKED = 8;
var MAX_LINES = 20;
var RESERVE = 1024;
function markdownReport(report, options) {
  const budget = new Budget(options.maxBytes);
  const all = worstFirst(listed(report, options));
  const isOfPolicy = ({ rule }) => report.change !== void 0 && POLICY_RULES.includes(rule);
  const findings = all.filter((finding) => !isOfPolicy(finding));
  const relaxations = all.filter(isOfPolicy);
  const groups = grouped(
    findings,
    ({ severity, rule, file, message }) => JSON.stringify([severity, rule, file, message])
  );
  const parts = [`## pgmoat: ${headline(report, all.length)}`];
  parts.push(policyWords(report.policy));
  if (report.change !== void 0) parts.push(comparison(report.change));
  budget.spend(parts.join("\n\n"));
  if (report.change !== void 0 && report.change.access.length > 0) {
    const items = budget.take(
      report.change.access.map((sentence) => `- ${markdownMessage(sentence)}`),
      ACCESS_SHARE
    );
    parts.push("### Who can get in", [...items.taken, ...more(items.left, "difference")].join("\n"));
  }
  if (relaxations.length > 0) {
    const rows = budget.take(
      relaxations.map((finding) => row([finding], options)),
      POLICY_SHARE
    );
    parts.push("### What this does to the policy", [...TABLE, ...rows.taken].join("\n"), ...more(rows.left, "finding"));
    if (findings.length > 0) parts.push("### What it does to the repository");
  }
  if (findings.length > 0) {
    const rows = budget.take(
      groups.map((group) => row(group, options)),
      TABLE_SHARE
    );
    parts.push([...TABLE, ...rows.taken].join("\n"), ...more(countOf(groups.slice(rows.taken.length)), "finding"));
    const details = budget.take(
      groups.map((group) => detail(group, options)),
      DETAILS_SHARE
    );
    parts.push(...details.taken);
    const left = countOf(groups.slice(details.taken.length));
    if (left > 0) parts.push(`*The lines of ${plural(left, "more finding")} did not fit here.*`);
  }
  if (report.suppressed.length > 0) {
    const rows = budget.take(
      report.suppressed.map((finding) => suppressedRow(finding, options)),
      SUPPRESSED_SHARE
    );
    const table = ["| Rule | Where | By | Reason | Until |", "| --- | --- | --- | --- | --- |", ...rows.taken].join(
      "\n"
    );
    parts.push(folded(`${report.suppressed.length} suppressed`, [table, ...more(rows.left, "suppressed finding")]));
  }
  if (report.skipped.length > 0) {
    const items = budget.take(
      report.skipped.map((file) => skippedItem(file, options.prefix)),
      1
    );
    parts.push(
      folded(`${plural(report.skipped.length, "file")} skipped`, [items.taken.join("\n"), ...more(items.left, "file")])
    );
  }
  return `${parts.join("\n\n")}
`;
}
function policyWords({ sources, locked = [] }) {
  const policy = `Policy: ${sources.map(markdownCode).join(", ") || "none"}`;
  if (locked.length === 0) return policy;
  const which = locked.length > MAX_LOCKED ? plural(locked.length, "rule") : locked.map(markdownCode).join(", ");
  return `${policy}. The organisation's policy locks ${which}.`;
}
function headline(report, shown2) {
  const hidden = report.findings.length - shown2;
  return hidden > 0 ? `${totals(report)}, ${hidden} not shown` : totals(report);
}
function comparison({ base, how, scope, kept, fixed }) {
  const said = [`Compared with ${markdownCode(base.slice(0, 12))}, ${markdownText(how)}.`];
  if (fixed > 0) said.push(`The change mends ${plural(fixed, "finding")}.`);
  if (scope === "change" && kept > 0) {
    said.push(
      `${plural(kept, "finding")} that ${kept === 1 ? "was" : "were"} there before ${kept === 1 ? "is" : "are"} not repeated here.`
    );
  }
  return said.join(" ");
}
function more(left, word) {
  return left > 0 ? [`*and ${plural(left, `more ${word}`)} that did not fit here.*`] : [];
}
function place({ file, line, column }, prefix) {
  return `${prefix}${file}:${line}:${column}`;
}
function linked(finding, { prefix, linkBase }) {
  const code = markdownCode(place(finding, prefix));
  if (linkBase === null) return code;
  const end = finding.endLine > finding.line ? `-L${finding.endLine}` : "";
  const address = `${linkBase}${relativeUri(prefix + finding.file)}#L${finding.line}${end}`.replace(
    /[()]/g,
    (mark) => mark === "(" ? "%28" : "%29"
  );
  return `[${code}](${address})`;
}
function countOf(groups) {
  return groups.reduce((sum, group) => sum + group.length, 0);
}
function alsoIn(group) {
  return group.length > 1 ? ` and ${group.length - 1} more, in ${linesOf(group.slice(1), MAX_LINES)}` : "";
}
function row(group, options) {
  const [finding] = group;
  const where = `${linked(finding, options)}${alsoIn(group)}`;
  const message = markdownMessage(finding.message);
  const mark = MARKS[finding.severity].replace(" ", "&nbsp;");
  return `| ${mark} | ${markdownCode(finding.rule)} | ${where} | ${message} |`;
}
function detail(group, options) {
  const [finding] = group;
  const code = frame(finding, options.lines, options.prefix, styleFor(false)).join("\n");
  const body = [markdownMessage(finding.message), fenced(code, "text")];
  if (finding.witness !== null) body.push(`Witness: ${markdownCode(finding.witness)}`);
  if (finding.fix !== null) body.push(fixWords(finding.fix), ...proposal(finding.fix, options));
  const controls = finding.controls.map(({ benchmark, edition, item }) => `${benchmark} ${edition}, ${item}`);
  if (controls.length > 0) body.push(`Controls: ${markdownText(controls.join("; "))}`);
  body.push(`Why, and how to mend it: ${markdownCode(`pgmoat explain ${finding.rule}`)}`);
  const where = `${htmlCode(place(finding, options.prefix))}${alsoIn(group)}`;
  return folded(`${MARKS[finding.severity]} ${htmlCode(finding.rule)} ${where}`, body);
}
function fixWords({ description, safe, effects }) {
  const how = `${safe ? "Fix (`--fix` applies it)" : "Suggestion"}: ${markdownMessage(description)}.`;
  const [only, ...others] = effects.map(markdownMessage);
  if (only === void 0) return `${how} Access stays as it is.`;
  if (others.length === 0) return `${how} ${only}`;
  return [`${how} What it does to access:`, "", ...[only, ...others].map((effect) => `- ${effect}`)].join("\n");
}
function proposal(fix, { lines }) {
  const proposed = fix.safe ? proposedLines(fix, lines) : null;
  if (proposed === null) return [];
  const marked = (mark, texts) => texts.map((text) => `${mark}${shown(text)}`);
  const code = [...marked("-", proposed.before), ...marked("+", proposed.after)].join("\n");
  return [fenced(code, "diff")];
}
function shown(line) {
  return visible(line.replaceAll("	", " "));
}
function fenced(code, language) {
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}
${code}
${fence}`;
}
function suppressedRow(finding, options) {
  const { reason, until } = finding.suppression;
  const cells = [markdownCode(finding.rule), linked(finding, options), suppressedBy(finding)];
  return `| ${[...cells, markdownText(reason), until === null ? "" : markdownText(until)].join(" | ")} |`;
}
function skippedItem(file, prefix) {
  return `- ${markdownCode(prefix + file.file)}: ${markdownText(skipReason(file))}`;
}
function folded(summary, body) {
  return ["<details>", `<summary>${summary}</summary>`, "", body.join("\n\n"), "", "</details>"].join("\n");
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
var Budget = class {
  #limit;
  #spent = 0;
  constructor(maxBytes) {
    this.#limit = maxBytes === null ? Number.POSITIVE_INFINITY : Math.max(0, maxBytes - RESERVE);
  }
  spend(text) {
    this.#spent += new TextEncoder().encode(text).length + 2;
  }
  /** The first items that fit into `share` of the limit together with all that was spent before, and how many are left. */
  take(items, share) {
    const taken = [];
    for (const item of items) {
      const size = new TextEncoder().encode(item).length + 2;
      if (this.#spent + size > this.#limit * share) break;
      this.#spent += size;
      taken.push(item);
    }
    return { taken, left: items.length - taken.length };
  }
};

// src/reports/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var SECURITY_SEVERITY = { error: "8.0", warning: "5.5", note: "2.0" };
var MAX_DESCRIPTION = 1024;
var MAX_TAGS = 20;
var MAX_RESULTS = 25e3;
var MAX_RELATED2 = 20;
function sarifReport(report, options) {
  const rules = describedRules(report);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const findings = listed(report, options);
  const results = findings.length > MAX_RESULTS ? worstFirst(findings).slice(0, MAX_RESULTS) : findings;
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules }
        },
        automationDetails: { id: `pgmoat/${relativeUri(options.prefix)}` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...leftOut(findings.length - results.length),
              ...report.skipped.map((skipped) => notification(skipped, options.prefix))
            ]
          }
        ],
        results: results.map((finding) => result(finding, indexes.get(finding.rule) ?? -1, options))
      }
    ]
  };
  return jsonDocument(log);
}
function describedRules(report) {
  const descriptors = report.rules.map(descriptor);
  const known = new Set(report.rules.map(({ id }) => id));
  for (const { rule, severity } of report.findings) {
    if (known.has(rule)) continue;
    known.add(rule);
    descriptors.push(descriptor({ id: rule, title: rule, severity, why: "", mend: "", controls: [] }));
  }
  return descriptors;
}
function descriptor({ id, title, severity, why, mend, controls }) {
  const help = [why, mend, `More: \`pgmoat explain ${id}\``].filter((part) => part !== "");
  const tags = /* @__PURE__ */ new Set(["security", "postgresql", ...controls.map(({ benchmark, item }) => `${benchmark} ${item}`)]);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: cut(why === "" ? title : why, MAX_DESCRIPTION) },
    help: { text: help.join("\n\n"), markdown: help.join("\n\n") },
    defaultConfiguration: { level: severity },
    properties: {
      tags: [...tags].slice(0, MAX_TAGS),
      precision: "high",
      "problem.severity": severity === "note" ? "recommendation" : severity,
      "security-severity": SECURITY_SEVERITY[severity]
    }
  };
}
function result(finding, ruleIndex, { prefix, lines }) {
  const related = finding.related.slice(0, MAX_RELATED2);
  const { file, witness, controls, fix } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: messageText(finding, related) },
    locations: [location(prefix + file, region(finding, lines(file)))],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((origin, index) => ({
        id: index + 1,
        message: { text: visible(origin.message) },
        ...location(prefix + origin.file, region(origin, lines(origin.file)))
      }))
    },
    partialFingerprints: { "pgmoat/v1": finding.fingerprint },
    ...fix === null ? {} : {
      fixes: [
        {
          description: { text: fix.description },
          artifactChanges: fix.edits.map(({ newText, ...edit }) => ({
            artifactLocation: { uri: relativeUri(prefix + edit.file), uriBaseId: "%SRCROOT%" },
            replacements: [{ deletedRegion: wholeRegion(edit), insertedContent: { text: newText } }]
          }))
        }
      ]
    },
    properties: {
      ...witness === null ? {} : { witness },
      controls: controls.map(({ benchmark, edition, item }) => `${benchmark} ${edition} ${item}`)
    }
  };
}
function messageText(finding, related) {
  const paragraphs = [unlinked(visible(finding.message))];
  const links = related.map(({ message }, index) => {
    const text = visible(message).replace(/[\\[\]]/g, "\\$&");
    return `[${text === "" ? "here" : text}](${index + 1})`;
  });
  if (links.length > 0) paragraphs.push(`See: ${links.join("; ")}.`);
  if (finding.witness !== null) paragraphs.push(`Witness: ${unlinked(visible(finding.witness))}`);
  return paragraphs.join("\n");
}
function unlinked(text) {
  return text.replaceAll("](", "] (");
}
function location(path, where) {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(path), uriBaseId: "%SRCROOT%" }, region: where } };
}
function wholeRegion({ line, column, endLine, endColumn }) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function region(place2, text) {
  const { line, column, endLine, endColumn } = place2;
  const end = endLine > line ? (text?.[line - 1]?.length ?? column) + 1 : endColumn;
  return wholeRegion({ line, column, endLine: line, endColumn: Math.max(end, column + 1) });
}
function leftOut(count) {
  if (count === 0) return [];
  const text = `${plural(count, "finding")} left out, the mildest: a run may have ${MAX_RESULTS} results.`;
  return [{ level: "warning", message: { text } }];
}
function notification(skipped, prefix) {
  return {
    level: "note",
    message: { text: `Not read: ${visible(skipReason(skipped))}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(prefix + skipped.file), uriBaseId: "%SRCROOT%" }
        }
      }
    ]
  };
}

// src/reports/text.ts
var MAX_FRAMES = 10;
var MAX_NOTES = 5;
var FIRST_NOTES = 3;
var MAX_PLACES = 20;
var MAX_SKIPPED = 20;
function textReport(report, options) {
  const style = styleFor(options.color);
  const findings = listed(report, options);
  const explained = /* @__PURE__ */ new Set();
  let text = "";
  let afterNotes = false;
  for (const own of grouped(findings, ({ file }) => file)) {
    const { framed, short } = framedFirst(own.filter(({ severity }) => severity !== "note"));
    for (const finding of framed) {
      text += `${afterNotes ? "\n" : ""}${block(finding, !explained.has(finding.rule), options, style)}

`;
      afterNotes = false;
      explained.add(finding.rule);
    }
    const notes = own.filter(({ severity }) => severity === "note");
    for (const line of [...short.map((finding) => shortLine(finding, style)), ...noteLines(notes, style)]) {
      text += `${line}
`;
      afterNotes = true;
    }
  }
  return `${text}${afterNotes ? "\n" : ""}${closing(report, findings.length, style)}
`;
}
function framedFirst(findings) {
  const framed = [];
  const short = [];
  const seen = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const count = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, count + 1);
    (count < MAX_FRAMES ? framed : short).push(finding);
  }
  return { framed, short };
}
function noteLines(notes, style) {
  return grouped(notes, ({ rule }) => rule).flatMap((own) => {
    const first = own.slice(0, own.length > MAX_NOTES ? FIRST_NOTES : own.length);
    const lines = first.map((finding) => shortLine(finding, style));
    return own.length > first.length ? [...lines, restLine(own[0], own.slice(first.length), style)] : lines;
  });
}
function restLine({ file, rule }, rest2, style) {
  const more2 = `and ${rest2.length} more, in ${linesOf(rest2, MAX_PLACES)}`;
  return `${style.severity("note", `note[${rule}]`)} ${visible(file)}: ${more2}`;
}
function heading({ severity, rule, message }, style) {
  return `${style.severity(severity, `${severity}[${rule}]`)}${style.strong(`: ${visible(message)}`)}`;
}
function block(finding, explain, options, style) {
  const margin = " ".repeat(String(finding.line).length);
  const remark = (name, text) => `${margin} ${style.frame("=")} ${style.strong(`${name}:`)} ${visible(text)}`;
  const lines = [heading(finding, style), ...frame(finding, options.lines, "", style)];
  for (const origin of finding.via ?? []) {
    lines.push(remark("reached from", `${origin.file}:${origin.line}:${origin.column}`));
  }
  if (finding.witness !== null) lines.push(remark("witness", finding.witness));
  if (finding.fix?.safe === true) lines.push(remark("fix", `${finding.fix.description} (--fix)`));
  if (finding.fix?.safe === false) lines.push(remark("suggestion", suggestionWords(finding.fix)));
  if (explain) lines.push(remark("help", `pgmoat explain ${finding.rule}`));
  return lines.join("\n");
}
function shortLine({ severity, rule, file, line, column, message }, style) {
  const place2 = `${visible(file)}:${line}:${column}`;
  return `${style.severity(severity, `${severity}[${rule}]`)} ${place2}: ${visible(message)}`;
}
function closing(report, shown2, style) {
  const { suppressed, skipped, findings } = report;
  const parts = [totals(report)];
  if (findings.length > shown2) parts.push(`${findings.length - shown2} not shown`);
  if (suppressed.length > 0) parts.push(`${suppressed.length} suppressed`);
  if (skipped.length > 0) parts.push(`${plural(skipped.length, "file")} skipped`);
  const lines = [style.strong(parts.join("; "))];
  for (const file of skipped.slice(0, MAX_SKIPPED)) {
    lines.push(style.faint(`  skipped ${visible(file.file)}: ${visible(skipReason(file))}`));
  }
  if (skipped.length > MAX_SKIPPED) {
    lines.push(style.faint(`  and ${skipped.length - MAX_SKIPPED} more, all of them in --format json`));
  }
  return lines.join("\n");
}
function suggestionWords({ description, effects }) {
  const more2 = effects.length > 1 ? `; and ${effects.length - 1} more` : "";
  return effects.length === 0 ? description : `${description}, which is not all it does: ${effects[0]}${more2}`;
}

// src/reports/index.ts
function isReportFormat(word) {
  return Object.hasOwn(REPORTS, word);
}
var REPORTS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  markdown: markdownReport
};

// src/cli/apply-fixes.ts
import { lstatSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
async function applyFixes({ report, fixing, root }) {
  const { applySafeFixes } = await import("./cli-on-demand-T4ENHANI.js");
  const { texts, applied: applied2 } = applySafeFixes(report.findings, fixing);
  const lines = [];
  const written = /* @__PURE__ */ new Set();
  for (const [file, text] of texts) {
    const before2 = fixing.texts.get(file)?.text;
    const full = join(root, file);
    if (before2 === void 0 || !isAsRead(root, full, before2)) {
      lines.push(`${file}: not fixed, since it is a link, not UTF-8, or changed while it was read`);
      continue;
    }
    try {
      writeFileSync(full, text);
    } catch (error) {
      throw new UsageError(`${file}: cannot be overwritten (${errorCode(error)})`);
    }
    written.add(file);
  }
  const done = applied2.filter(({ finding }) => written.has(finding.file));
  for (const { finding, fix } of done) {
    const what = fix.effects.length === 0 ? "access stays as it is" : fix.effects.join("; ");
    lines.push(`${finding.file}:${finding.line}: ${fix.description} (${finding.rule}); ${what}`);
  }
  lines.push(`${plural(done.length, "finding")} fixed in ${plural(written.size, "file")}`);
  return lines;
}
function isAsRead(root, full, text) {
  try {
    if (lstatSync(full).isSymbolicLink() || !isWithin(realpathSync(root), realpathSync(full))) return false;
    return readFileSync(full).equals(Buffer.from(text, "utf8"));
  } catch {
    return false;
  }
}

// src/cli/locate-policy.ts
import { existsSync, readFileSync as readFileSync2, realpathSync as realpathSync2, statSync } from "node:fs";
import { dirname, join as join2, relative, resolve, sep } from "node:path";

// src/policy/packs.gen.ts
var PACKS = {
  "cis-postgresql": {
    "rules": {
      "client-password": "error",
      "server-listen": "warning",
      "hba-trust": "error",
      "hba-method": [
        "error",
        {
          "allow": [
            "scram-sha-256",
            "cert",
            "peer",
            "gss",
            "ldap",
            "radius",
            "reject"
          ]
        }
      ],
      "hba-cleartext-password": "error",
      "hba-open-network": "error",
      "hba-broad-grant": [
        "warning",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-superuser-remote": "error",
      "server-logging": [
        "warning",
        {
          "require": true
        }
      ],
      "server-max-connections": "warning",
      "server-reserved-connections": "error",
      "server-authentication-timeout": "warning",
      "server-tls": "error",
      "server-tls-version": "error",
      "server-tls-ciphers": "error",
      "hba-plaintext": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-replication": "warning",
      "policy-suppression": "error"
    }
  },
  "connection-band": {
    "rules": {
      "server-max-connections": "warning",
      "server-reserved-connections": "error",
      "client-pool": "warning"
    }
  },
  "development": {
    "extends": [
      "recommended"
    ],
    "rules": {
      "hba-syntax": "error",
      "server-setting": "error",
      "client-invalid": "error",
      "hba-trust": "note",
      "hba-method": "note",
      "hba-cleartext-password": "note",
      "hba-open-network": "note",
      "hba-plaintext": "note",
      "hba-replication": "note",
      "hba-superuser-remote": "note",
      "hba-broad-grant": "note",
      "hba-client-cert": "note",
      "hba-host-name": "note",
      "hba-ldap-plaintext": "note",
      "ident-map-broad": "note",
      "server-tls": "note",
      "server-tls-version": "note",
      "server-tls-ciphers": "note",
      "server-password-encryption": "note",
      "server-listen": "off",
      "server-max-connections": "note",
      "server-reserved-connections": "off",
      "server-logging": "off",
      "server-authentication-timeout": "off",
      "server-published-port": "note",
      "server-password": "note",
      "server-key-in-repository": "warning",
      "client-tls": "note",
      "client-tls-root": "note",
      "client-tls-meaning": "note",
      "client-plaintext-fallback": "note",
      "client-password": "note",
      "client-superuser": "off",
      "client-pool": "note",
      "certificate-expired": "note",
      "certificate-name": "note",
      "certificate-weak": "note",
      "pooler-auth": "note",
      "pooler-listen": "note",
      "pooler-tls": "note"
    }
  },
  "least-privilege": {
    "rules": {
      "hba-broad-grant": "warning",
      "hba-replication": "warning",
      "hba-superuser-remote": "warning",
      "ident-map-broad": "error",
      "client-superuser": "warning"
    }
  },
  "no-open-trust": {
    "rules": {
      "hba-trust": "error",
      "hba-open-network": "error",
      "pooler-auth": "error"
    }
  },
  "no-secrets": {
    "rules": {
      "server-key-in-repository": "error",
      "server-password": "error",
      "client-password": "error"
    }
  },
  "recommended": {
    "extends": [
      "no-open-trust",
      "least-privilege",
      "connection-band"
    ],
    "rules": {
      "hba-syntax": "error",
      "hba-method": "warning",
      "hba-cleartext-password": "error",
      "hba-plaintext": "warning",
      "hba-client-cert": "warning",
      "hba-host-name": "warning",
      "hba-ldap-plaintext": "warning",
      "hba-unreachable": "warning",
      "hba-order": "warning",
      "access-expectation": "error",
      "server-tls": "warning",
      "server-tls-version": "error",
      "server-tls-ciphers": "error",
      "server-password-encryption": "warning",
      "server-listen": "note",
      "server-logging": "warning",
      "server-authentication-timeout": "warning",
      "server-setting": "error",
      "server-published-port": "warning",
      "server-password": "warning",
      "server-key-in-repository": "error",
      "client-tls": "error",
      "client-tls-root": "warning",
      "client-tls-meaning": "warning",
      "client-plaintext-fallback": "warning",
      "client-parameter": "warning",
      "client-password": "error",
      "client-invalid": "error",
      "certificate-expired": "error",
      "certificate-name": "error",
      "certificate-weak": "error",
      "pooler-listen": "warning",
      "pooler-tls": "warning",
      "policy-change": "warning",
      "policy-suppression": "warning",
      "policy-include": "warning"
    },
    "overrides": [
      {
        "files": [
          "**/*compose*[._-]{dev,develop,development,local,test,tests,testing,ci,e2e,override}.{yml,yaml}",
          "**/*compose*[._-]{dev,develop,development,local,test,tests,testing,ci,e2e}[._-]*.{yml,yaml}",
          "**/{dev,develop,development,local,test,tests,testing,ci,e2e}[._-]*compose*.{yml,yaml}",
          "**/*quickstart*.{yml,yaml}",
          "**/.devcontainer/**",
          ".github/workflows/**",
          ".circleci/**",
          ".woodpecker/**",
          ".buildkite/**",
          "{.gitlab-ci,.travis,.drone,.woodpecker}.{yml,yaml}",
          "**/azure-pipelines*.{yml,yaml}",
          "bitbucket-pipelines.yml",
          "**/Jenkinsfile",
          "**/{example,examples,sample,samples,demo,demos,quickstart,doc,docs}/**",
          "**/*.md",
          "**/{test,tests,__tests__,testing,testdata,spec,specs,e2e,fixtures}/**",
          "**/*[._-]{test,tests,spec}.*",
          "**/test_*.py",
          "**/.env*.{dev,development,local,test,ci,example,sample,template,dist}",
          "**/*.{env,ini,yml,yaml,toml,json,properties}.{example,sample,template,dist}",
          "**/appsettings.{Development,Local,Test}.json",
          "**/application-{dev,local,test}.{yml,yaml,properties}"
        ],
        "rules": {
          "hba-syntax": "note",
          "hba-trust": "note",
          "hba-method": "note",
          "hba-cleartext-password": "note",
          "hba-open-network": "note",
          "hba-plaintext": "note",
          "hba-replication": "note",
          "hba-superuser-remote": "note",
          "hba-broad-grant": "note",
          "hba-client-cert": "note",
          "hba-host-name": "note",
          "hba-ldap-plaintext": "note",
          "hba-unreachable": "note",
          "hba-order": "note",
          "ident-map-broad": "note",
          "server-tls": "note",
          "server-tls-version": "note",
          "server-tls-ciphers": "note",
          "server-password-encryption": "note",
          "server-listen": "note",
          "server-max-connections": "note",
          "server-reserved-connections": "note",
          "server-logging": "note",
          "server-authentication-timeout": "note",
          "server-setting": "note",
          "server-published-port": "note",
          "server-password": "note",
          "server-key-in-repository": "note",
          "client-tls": "note",
          "client-tls-root": "note",
          "client-tls-meaning": "note",
          "client-plaintext-fallback": "note",
          "client-parameter": "note",
          "client-password": "note",
          "client-superuser": "note",
          "client-pool": "note",
          "client-invalid": "note",
          "certificate-expired": "note",
          "certificate-name": "note",
          "certificate-weak": "note",
          "pooler-auth": "note",
          "pooler-listen": "note",
          "pooler-tls": "note"
        }
      }
    ]
  },
  "scram-only": {
    "rules": {
      "hba-method": [
        "error",
        {
          "allow": [
            "scram-sha-256",
            "cert",
            "peer",
            "gss",
            "sspi",
            "reject"
          ]
        }
      ],
      "hba-cleartext-password": "error",
      "server-password-encryption": "error"
    }
  },
  "strict": {
    "extends": [
      "recommended",
      "scram-only",
      "tls-required",
      "verify-full",
      "no-secrets"
    ],
    "rules": {
      "hba-syntax": "error",
      "hba-reachable-size": "warning",
      "hba-unreachable": "warning",
      "hba-order": "warning",
      "hba-trust": "error",
      "hba-open-network": "error",
      "hba-replication": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-superuser-remote": "error",
      "hba-broad-grant": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-client-cert": "error",
      "hba-host-name": "error",
      "ident-map-broad": "error",
      "server-tls-ciphers": "error",
      "server-listen": "error",
      "server-max-connections": "error",
      "server-reserved-connections": "error",
      "server-logging": [
        "warning",
        {
          "require": true
        }
      ],
      "server-authentication-timeout": "error",
      "server-setting": "error",
      "server-published-port": "error",
      "client-superuser": "error",
      "client-pool": [
        "error",
        {
          "unstated": true
        }
      ],
      "client-invalid": "error",
      "certificate-weak": "error",
      "pooler-auth": "error",
      "pooler-listen": "error",
      "policy-change": "error",
      "policy-suppression": "error",
      "policy-include": "error"
    }
  },
  "tls-required": {
    "rules": {
      "hba-plaintext": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-ldap-plaintext": "error",
      "server-tls": "error",
      "server-tls-version": "error",
      "client-tls": [
        "error",
        {
          "minimum": {
            "private": "encrypted"
          }
        }
      ],
      "client-plaintext-fallback": "error",
      "pooler-tls": "error"
    }
  },
  "verify-full": {
    "rules": {
      "client-tls": [
        "error",
        {
          "minimum": {
            "public": "full",
            "private": "full"
          }
        }
      ],
      "client-tls-root": "error",
      "client-tls-meaning": "error",
      "client-plaintext-fallback": "error",
      "client-parameter": "error",
      "certificate-name": "error",
      "certificate-expired": "error"
    }
  }
};

// src/policy/load.ts
var POLICY_CANDIDATES = ["pgmoat.yaml", "pgmoat.yml", "pgmoat.json", "package.json"];
var DEFAULT_PACK = "recommended";
var PACKAGE_KEY = "pgmoat";
var MAX_LAYERS = 64;
function packNames() {
  return Object.keys(PACKS).sort();
}
function holdsPolicy(path, text) {
  if (!isPackageJson(path)) return true;
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && Object.hasOwn(value, PACKAGE_KEY);
  } catch {
    return true;
  }
}
async function loadPolicy(options) {
  const { organisation, rules } = options;
  const gathered = { layers: [...organisation?.layers ?? []], refused: [], locks: [] };
  if (options.policy === null) {
    if (organisation === void 0) addPack(DEFAULT_PACK, gathered.layers);
  } else if ("pack" in options.policy) {
    const { pack } = options.policy;
    if (!Object.hasOwn(PACKS, pack)) throw noSuchPack({ file: "policy", line: 0, column: 0, key: "" }, pack);
    addPack(pack, gathered.layers);
  } else {
    await addFile(options.policy.path, options.policy.text, options, [], gathered);
  }
  const merged = mergeLayers(gathered.layers, rules);
  if (organisation === void 0 || organisation.lock.rules.size === 0) return merged;
  return { ...merged, lock: organisation.lock, refused: gathered.refused };
}
async function loadOrganisation(options) {
  const { checkedLocks } = await import("./cli-read-ZQI52ABV.js");
  const gathered = { layers: [], refused: [], locks: [] };
  const { path, text } = options.policy;
  await addFile(path, text, { ...options, mayLock: true }, [], gathered);
  const layers = gathered.layers.map((layer) => ({ ...layer, waiverOrigins: [], expectOrigins: [] }));
  const policy = mergeLayers(layers, options.rules);
  return { layers, lock: { rules: checkedLocks(gathered.locks, policy), policy, prefix: "" } };
}
function addPack(name, layers) {
  const raw = PACKS[name];
  if (raw === void 0) return;
  for (const base of baseNames(raw.extends)) addPack(base, layers);
  layers.push({ source: name, raw, waiverOrigins: [], expectOrigins: [] });
}
async function addFile(path, text, options, stack, gathered) {
  const { layers } = gathered;
  const reading = await import("./cli-read-ZQI52ABV.js");
  const { readDocument, validated, checkMeaning, validatePolicy, policySchema } = reading;
  const { lockedRules, refuseLock, refusedSettings } = reading;
  const validate = options.validate ?? validatePolicy;
  const document = readDocument(path, text, isPackageJson(path) ? PACKAGE_KEY : null);
  const raw = validated(document, validate, () => policySchema(options.rules, packNames()));
  checkMeaning(document, raw);
  const { organisation } = options;
  if (options.mayLock === true) {
    const all = options.rules.map(({ id }) => id);
    gathered.locks.push(...lockedRules(document, raw, all));
  } else refuseLock(document, raw);
  if (organisation !== void 0) gathered.refused.push(...refusedSettings(document, raw, organisation.lock));
  const isTop = stack.length === 0;
  if (raw.extends === void 0 && isTop && organisation === void 0) addPack(DEFAULT_PACK, layers);
  for (const [index, target] of baseNames(raw.extends).entries()) {
    const keys = typeof raw.extends === "string" ? ["extends"] : ["extends", String(index)];
    const { line, column } = document.positionOf(keys, "value");
    const place2 = { file: path, line, column, key: keys.length === 1 ? "extends" : `extends[${index}]` };
    if (layers.length > MAX_LAYERS) {
      throw new PolicyError(place2, { problem: `more than ${MAX_LAYERS} policies are extended; extend fewer` });
    }
    if (Object.hasOwn(PACKS, target)) {
      addPack(target, layers);
      continue;
    }
    if (!looksLikePath(target)) throw noSuchPack(place2, target);
    const file = options.follow(path, target);
    if (file.status !== "read") throw new PolicyError(place2, { problem: followProblem(target, file.status) });
    const chain = [...stack, path];
    if (chain.includes(file.path)) {
      const loop = [...chain.slice(chain.indexOf(file.path)), file.path].join(" -> ");
      throw new PolicyError(place2, { problem: `the policy extends itself: ${loop}` });
    }
    await addFile(file.path, file.text, options, chain, gathered);
  }
  const originsIn = (key) => (raw[key] ?? []).map((_, index) => ({ file: path, ...document.positionOf([key, String(index)], "value") }));
  layers.push({
    source: isPackageJson(path) ? `${path}#${PACKAGE_KEY}` : path,
    raw,
    waiverOrigins: originsIn("waivers"),
    expectOrigins: originsIn("expect")
  });
}
function baseNames(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
function isPackageJson(path) {
  return path === "package.json" || path.endsWith("/package.json");
}
function looksLikePath(target) {
  return target.startsWith(".") || target.includes("/") || target.includes("\\") || /\.(ya?ml|json)$/.test(target);
}
function noSuchPack(place2, name) {
  const value = JSON.stringify(name);
  const suggestion = nearest(name, packNames());
  const expected = suggestion === null ? `one of ${packNames().join(", ")}, or a path such as ./team.yaml` : null;
  return new PolicyError(place2, { problem: `there is no pack ${value}`, value, expected, suggestion });
}
function followProblem(target, status) {
  const name = JSON.stringify(target);
  const said = {
    missing: `there is no file ${name}`,
    "outside-root": `${name} is outside of the repository; a policy extends only packs and files inside`,
    unreadable: `${name} cannot be read`,
    directory: `${name} is a directory, not a policy file`,
    "not-a-file": `${name} is not a regular file`,
    binary: `${name} is not text`,
    "too-large": `${name} is too large for a policy`
  };
  return said[status];
}

// src/cli/locate-policy.ts
function nearestPolicy(root, from) {
  let reachedRoot = false;
  for (let directory = from; ; directory = dirname(directory)) {
    for (const name of POLICY_CANDIDATES) {
      const file = join2(directory, name);
      if (!isFile(root, file)) continue;
      const text = policyText(root, file);
      if (holdsPolicy(file, text)) return { file, text, directory };
    }
    reachedRoot ||= directory === root;
    const parent = dirname(directory);
    if (existsSync(join2(directory, ".git")) || parent === directory) return null;
    if (reachedRoot && workTreeOf(parent) === null) return null;
  }
}
function policyText(root, file) {
  const name = relative(root, file).split(sep).join("/") || ".";
  const boundary = workTreeOf(root) ?? root;
  try {
    if (!isWithin(boundary, file) || isWithin(realpathSync2(boundary), realpathSync2(file))) {
      return readFileSync2(file, "utf8");
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  throw new UsageError(`${name}: a link that leads out of the repository; the policy is not read`);
}
function unreadable(name, error) {
  return new UsageError(`${name}: the policy cannot be read (${errorCode(error)})`);
}
function followPolicy(boundary, full, name) {
  if (!existsSync(full)) return { status: "missing" };
  const real = realpathSync2(full);
  if (!isWithin(realpathSync2(boundary), real)) return { status: "outside-root" };
  if (!statSync(real).isFile()) return { status: "not-a-file" };
  try {
    return { status: "read", path: name(full), text: readFileSync2(real, "utf8") };
  } catch {
    return { status: "unreadable" };
  }
}
function workTreeOf(directory) {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join2(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}
function commonDirectory(root, paths) {
  const directories = paths.map((path) => {
    const full = resolve(root, path);
    return isFile(root, full) ? dirname(full) : full;
  });
  let common = directories[0] ?? root;
  while (!directories.every((directory) => isWithin(common, directory))) {
    common = dirname(common);
  }
  return common;
}
function policyPathFrom(root, directory) {
  const prefix = relative(directory, root).split(sep).join("/");
  if (prefix === "") return (path) => path;
  if (!prefix.startsWith("..")) return (path) => `${prefix}/${path}`;
  const inner = `${relative(root, directory).split(sep).join("/")}/`;
  return (path) => path.startsWith(inner) ? path.slice(inner.length) : path;
}
function isFile(root, path) {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    throw unreadable(relative(root, path).split(sep).join("/"), error);
  }
}

// src/cli/progress.ts
var PATIENCE = 500;
function progress(io) {
  if (!io.errorIsTerminal) return { update: () => {
  }, done: () => {
  } };
  const start = performance.now();
  let shown2 = false;
  return {
    update(done, total) {
      if (performance.now() - start < PATIENCE) return;
      shown2 = true;
      io.err(`\r\x1B[Kreading ${done} of ${total} files`);
    },
    done() {
      if (shown2) io.err("\r\x1B[K");
    }
  };
}

// src/cli/run-check.ts
import { accessSync, constants, existsSync as existsSync4, readFileSync as readFileSync4, realpathSync as realpathSync4, statSync as statSync3 } from "node:fs";
import { dirname as dirname3, relative as relative3, resolve as resolve3, sep as sep3 } from "node:path";

// src/masking.ts
function passwordsOf(facts) {
  const passwords = [];
  for (const fact of facts) {
    if (fact.kind === "connection" && fact.password !== null) passwords.push(fact.password);
    if (fact.kind !== "workload") continue;
    for (const value of Object.values(fact.environment)) if (value.password !== null) passwords.push(value.password);
  }
  return passwords.filter(({ strength }) => strength !== "empty" && strength !== "unknown");
}
var SHAPES = [
  // Up to the last `@` of the word: one within the password, or a `/`, makes clients take the rest of it for a host.
  /(:\/\/[^\s:/'"]{0,200}:)([^\s'"]{1,400})(?=@)/g,
  /(ssl_passphrase_command["']?[ \t]{0,20}[=:]?[ \t]{0,20}["']{0,2}(?:echo|printf)[ \t]{1,20})([^\s"';&,]{1,400})/gi,
  /((?:password|passwd|pwd|passphrase|secret|ldapbindpasswd|radiussecrets)["']?[ \t]{0,20}[=:][ \t]{0,20}["']?)([^\s"';&,]{1,400})/gi
];
var PLACEHOLDER = /^(?:\$\{[^}:]*\}|\$\([^)]*\)|\{\{.*|<%.*|%[A-Z_]+%|\$[A-Za-z_]\w*)$/;
function maskShapes(line) {
  let masked = line;
  for (const shape of SHAPES) {
    masked = masked.replace(
      shape,
      (all, before2, secret) => PLACEHOLDER.test(secret) ? all : before2 + "*".repeat(secret.length)
    );
  }
  return masked;
}
function maskedLines(texts, facts) {
  const passwords = /* @__PURE__ */ new Map();
  for (const password of passwordsOf(facts)) {
    const known = passwords.get(password.file) ?? [];
    known.push(password);
    passwords.set(password.file, known);
  }
  const cache = /* @__PURE__ */ new Map();
  return (file) => {
    const cached = cache.get(file);
    if (cached !== void 0) return cached;
    const source = texts.get(file);
    if (source === void 0) return null;
    const lines = source.text.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
    for (const { line, column, endLine, endColumn } of passwords.get(file) ?? []) {
      for (let at = line; at <= endLine; at += 1) {
        const text = lines[at - 1] ?? "";
        const from = at === line ? column - 1 : 0;
        const to = at === endLine ? endColumn - 1 : text.length;
        lines[at - 1] = text.slice(0, from) + "*".repeat(Math.max(0, to - from)) + text.slice(to);
      }
    }
    const masked = lines.map(maskShapes);
    cache.set(file, masked);
    return masked;
  };
}
function secretTexts(texts, facts) {
  const secrets = /* @__PURE__ */ new Set();
  const split = /* @__PURE__ */ new Map();
  for (const { file, line, column, endLine, endColumn, wellKnown } of passwordsOf(facts)) {
    if (wellKnown) continue;
    const lines = split.get(file) ?? texts.get(file)?.text.split("\n") ?? [];
    split.set(file, lines);
    if (line !== endLine) continue;
    const text = (lines[line - 1] ?? "").slice(column - 1, endColumn - 1);
    secrets.add(text);
    for (const literal of literalsIn(text)) secrets.add(literal);
  }
  return [...secrets].filter((secret) => secret.length >= 4);
}
function literalsIn(text) {
  const strings = [...text.matchAll(/(["'`])([^"'`\\]{4,200})\1/g)].map(([, , literal = ""]) => literal);
  return strings.filter((literal) => !/^[A-Z][A-Z0-9_]*$/.test(literal));
}

// src/cli/collect-files.ts
import { setImmediate } from "node:timers/promises";

// src/cli/program-thread.ts
import { existsSync as existsSync2 } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
var ENTRY = new URL("./cli-programs.js", import.meta.url);
var ProgramThread = class _ProgramThread {
  #worker;
  /** It came to an end, whatever of. */
  #ended;
  constructor(worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve5) => {
      for (const end of ["messageerror", "error", "exit"]) worker.once(end, () => resolve5(null));
    });
    worker.unref();
  }
  /** null where there is no bundle to start. */
  static start() {
    if (!existsSync2(fileURLToPath(ENTRY))) return null;
    return new _ProgramThread(new Worker(ENTRY, { argv: [], env: {}, execArgv: [] }));
  }
  /** What it has read, in parts; null where it failed: then it can be read here, with whatever fails there. */
  async read(wanted) {
    const worker = this.#worker;
    worker.ref();
    const parts = [];
    const answer = new Promise((resolve5) => {
      worker.on("message", (part) => {
        if (part === null) resolve5(parts);
        else parts.push(part);
      });
    });
    worker.postMessage(wanted);
    const read = await Promise.race([answer, this.#ended]);
    this.stop();
    return read;
  }
  stop() {
    void this.#worker.terminate();
  }
};

// src/cli/collect-files.ts
var A_FEW = 32;
var MANY = 1500;
var SOME = 100;
async function collectFiles(tree, options) {
  const collector = new Collector(tree, options);
  const elsewhere = readElsewhere(tree, options, collector.programs);
  let files = 0;
  for (const _ of collector.readConfiguration()) {
    files += 1;
    if (files % A_FEW === 0) await setImmediate();
  }
  await tree.searched;
  const read = await elsewhere;
  if (read !== null) collector.takePrograms(read);
  return collector.finish(await loadGrammars(collector.readPrograms()));
}
async function readElsewhere(tree, { major, ignored, as }, programs) {
  const { paths, disk } = tree;
  if (disk === void 0 || as !== null || programs.length < MANY) return null;
  const thread = ProgramThread.start();
  if (thread === null) return null;
  await tree.searched;
  const worth = programs.filter((path) => tree.lacks?.(path, PROGRAM_NEEDLES) !== true);
  if (worth.length < SOME) {
    thread.stop();
    return null;
  }
  const manifests = paths.filter((path) => isManifest(path) && !ignored(path));
  return thread.read({ disk, paths, programs: worth, manifests, major });
}
async function collectFor(tree, judging) {
  const own = await collectFiles(tree, readingBy(judging));
  const more2 = lockedReadingBy(judging);
  return more2 === null ? { own } : { own, locked: await collectFiles(tree, more2) };
}
function lockedSides(after, before2) {
  return {
    ...after.locked === void 0 ? {} : { locked: after.locked },
    ...before2.locked === void 0 ? {} : { baseLocked: before2.locked }
  };
}

// src/cli/organisation.ts
import { existsSync as existsSync3, readFileSync as readFileSync3, realpathSync as realpathSync3, statSync as statSync2 } from "node:fs";
import { dirname as dirname2, join as join3, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
async function organisationPolicy(root, path) {
  const full = resolve2(root, path);
  if (!existsSync3(full)) throw new UsageError(`${path}: no such policy file`);
  const real = realpathSync3(full);
  const top = workTreeOf(realpathSync3(root));
  const holder = workTreeOf(dirname2(real));
  if (top !== null && (holder === top || isSubmodule(top, holder))) {
    throw new UsageError(
      `${path}: part of the repository that it is to judge, whose changes could rewrite it; check the organisation's repository out beside it, or use --policy`
    );
  }
  const name = (file) => relative2(root, file).split(sep2).join("/");
  return loadOrganisation({
    rules: RULES,
    policy: { path: name(full), text: textOf2(path, real) },
    follow: (from, target) => followPolicy(holder ?? dirname2(real), resolve2(root, dirname2(from), target), name)
  });
}
function isSubmodule(top, holder) {
  return holder !== null && isWithin(top, holder) && statSync2(join3(holder, ".git")).isFile();
}
function textOf2(path, file) {
  try {
    return readFileSync3(file, "utf8");
  } catch (error) {
    throw new UsageError(`${path}: the policy cannot be read (${errorCode(error)})`);
  }
}
function lockPrefix(directory) {
  const top = workTreeOf(directory);
  const path = top === null ? "" : relative2(top, directory).split(sep2).join("/");
  return path === "" ? "" : `${path}/`;
}
function builtOn(organisation, prefix) {
  if (organisation === null) return {};
  return { organisation: { ...organisation, lock: { ...organisation.lock, prefix } } };
}

// src/cli/run-check.ts
async function runCheck(options) {
  const { root, tree, policy, policyPath } = await openScope(options);
  const baseline = options.baselinePath === null ? [] : parseBaseline(options.baselinePath, readBaseline(options.root, options.baselinePath));
  const checking = {
    ...{ policy, policyPath, baseline, today: options.today, as: options.as ?? null },
    whole: options.paths.length === 0 && options.input === void 0,
    suppress: !options.noSuppressions,
    ...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
  };
  const { own, ...more2 } = await collectFor(tree, checking);
  const { report, model, idle, collection } = checkCollection(own, { ...checking, ...more2 });
  return {
    report,
    lines: maskedLines(collection.texts, collection.facts),
    secrets: secretTexts(collection.texts, collection.facts),
    root,
    remarks: remarksOn(options.baselinePath ?? "", idle),
    fixing: { model, policy, policyPath, texts: collection.texts }
  };
}
function remarksOn(baseline, { gone, forbidden }) {
  return [
    ...gone.map(({ rule, path }) => `${baseline}: the finding of ${rule} in ${path} is gone; remove its line`),
    ...forbidden.map(
      ({ rule, path }) => `${baseline}: the policy forbids suppressing ${rule}, so the line for ${path} does nothing`
    )
  ];
}
async function openScope(options) {
  const { root, only } = placePaths(realpathSync4(options.root), options.paths);
  const { organisationPath = null } = options;
  const organisation = organisationPath === null ? null : await organisationPolicy(root, organisationPath);
  const [tree, found] = await Promise.all([
    options.input === void 0 ? openDiskTree(root, { maxBytes: options.maxFileSize ?? DEFAULT_MAX_BYTES, only }, PROGRAM_NEEDLES) : memoryTree({ [options.input.path]: options.input.text }),
    findPolicy(root, only, { wanted: options.policyPath, organisation })
  ]);
  const policy = options.major === null ? found.policy : { ...found.policy, major: options.major };
  return { root, tree, policy, policyPath: policyPathFrom(root, found.directory) };
}
function placePaths(root, paths) {
  const only = [];
  for (const path of paths) {
    const full = resolve3(root, path);
    const { real, isDirectory } = placeOf(full, path);
    if (isWithin(root, real)) {
      only.push(relative3(root, real).split(sep3).join("/"));
    } else if (paths.length === 1 && isDirectory) {
      return { root: real, only: [] };
    } else {
      throw new UsageError(`${path}: outside of ${root}; run pgmoat in a directory that holds every path`);
    }
  }
  return { root, only };
}
function placeOf(full, path) {
  try {
    const isDirectory = statSync3(full).isDirectory();
    accessSync(full, isDirectory ? constants.R_OK | constants.X_OK : constants.R_OK);
    return { real: realpathSync4(full), isDirectory };
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw new UsageError(`${path}: cannot be read (${code})`);
    const command2 = path === "help" ? "--help" : nearest(path, Object.keys(COMMANDS));
    const advice = command2 === null ? "" : `, and no such command; did you mean "${command2}"?`;
    throw new UsageError(`${path}: no such file or directory${advice}`);
  }
}
async function findPolicy(root, only, { wanted, organisation }) {
  const base = { rules: RULES, ...builtOn(organisation, lockPrefix(root)) };
  if (wanted !== null && !existsSync4(resolve3(root, wanted))) {
    if (/[./\\]/.test(wanted)) throw new UsageError(`${wanted}: no such policy file`);
    if (!packNames().includes(wanted)) {
      const meant = nearest(wanted, packNames());
      const advice = meant === null ? `packs are ${packNames().join(", ")}` : `did you mean "${meant}"?`;
      throw new UsageError(`"${wanted}" is neither a policy file nor a pack; ${advice}`);
    }
    const policy2 = await loadPolicy({ ...base, policy: { pack: wanted }, follow: nowhere });
    return { policy: policy2, directory: root, file: null };
  }
  const located = wanted === null ? nearestPolicy(root, commonDirectory(root, only)) : { file: resolve3(root, wanted), text: policyText(root, resolve3(root, wanted)), directory: root };
  if (located === null) {
    const policy2 = await loadPolicy({ ...base, policy: null, follow: nowhere });
    return { policy: policy2, directory: root, file: null };
  }
  const boundary = workTreeOf(located.directory) ?? located.directory;
  const name = (file2) => relative3(root, file2).split(sep3).join("/");
  const file = { path: name(located.file), text: located.text };
  const policy = await loadPolicy({
    rules: RULES,
    ...builtOn(organisation, lockPrefix(located.directory)),
    policy: file,
    follow: (from, target) => followPolicy(boundary, resolve3(root, dirname3(from), target), name)
  });
  return { policy, directory: located.directory, file };
}
function nowhere() {
  return { status: "missing" };
}
function readBaseline(root, path) {
  try {
    return readFileSync4(resolve3(root, path), "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ENOENT") throw new UsageError(`${path}: the baseline cannot be read (${code})`);
    throw new UsageError(`${path}: no such baseline; write one with --update-baseline`);
  }
}

// src/cli/commands/check.ts
async function checkCommand(args, io) {
  const format = args.format ?? "text";
  if (!isReportFormat(format)) {
    throw new UsageError(
      `--format "${format}" does not go with "check"; its formats are ${Object.keys(REPORTS).join(", ")}`
    );
  }
  if (args.fix) await fixFiles(args, io);
  const bar = progress(io);
  const outcome = runCheck({
    ...scopeOptions(args, io),
    baselinePath: args.updateBaseline ? null : args.baseline,
    noSuppressions: args.noSuppressions,
    today: io.today(),
    onProgress: bar.update
  });
  const { report, lines, root, remarks } = await outcome.finally(bar.done);
  if (args.updateBaseline && args.baseline !== null) {
    const kept = keptEntries(args, args.baseline, io, root);
    writeOutput(io, args.baseline, writeBaseline(report.findings, kept));
    io.err(`pgmoat: ${plural(report.findings.length + kept.length, "finding")} written to ${args.baseline}
`);
    return 0;
  }
  for (const remark of remarks) io.err(`pgmoat: ${visible(remark)}
`);
  const toTerminal = args.output === null && io.isTerminal;
  const text = REPORTS[format](report, {
    lines,
    color: toTerminal && colorWanted(args, io),
    failOn: args.failOn,
    quiet: args.quiet,
    prefix: prefixOf(root),
    linkBase: null,
    maxBytes: null
  });
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return fails(report, args.failOn) ? 1 : 0;
}
async function fixFiles(args, io) {
  const outcome = await runCheck({
    ...scopeOptions(args, io),
    ...{ baselinePath: args.updateBaseline ? null : args.baseline, noSuppressions: args.noSuppressions },
    today: io.today()
  });
  const lines = await applyFixes(outcome);
  for (const line of lines) io.err(`pgmoat: ${visible(line)}
`);
}
function keptEntries(args, file, io, root) {
  const full = resolve4(io.cwd, file);
  if (!existsSync5(full)) return [];
  const entries = parseBaseline(file, readFileSync5(full, "utf8"));
  if (args.stdin) return entries.filter(({ path }) => path !== inputPath(args));
  if (args.paths.length === 0) return [];
  const looked = args.paths.map((path) => realpathSync5(resolve4(io.cwd, path)));
  return entries.filter(({ path }) => !looked.some((directory) => isWithin(directory, resolve4(root, path))));
}
function readInput(args, io) {
  const most = args.maxFileSize ?? DEFAULT_MAX_BYTES;
  let input;
  try {
    input = io.stdin();
  } catch (error) {
    throw new UsageError(`standard input cannot be read (${errorCode(error)})`);
  }
  const size = Buffer.byteLength(input);
  if (size <= most) return typeof input === "string" ? input : decodeInput(input, args);
  throw new UsageError(`standard input: ${size} bytes, more than the ${most} that are read; see --max-file-size`);
}
function decodeInput(bytes, args) {
  const kind = args.as ?? classifyName(inputPath(args));
  return kind !== null && BY_BYTES.has(kind) ? textOf(bytes) : decode(bytes);
}
function inputPath(args) {
  return args.stdinFilename ?? "stdin";
}
function scopeOptions(args, io) {
  if (args.as !== null && !args.stdin && args.paths.length === 0) {
    throw new UsageError("--as says what the given files are: name them, or use --stdin");
  }
  const input = args.stdin ? { input: { path: inputPath(args), text: readInput(args, io) } } : {};
  return {
    root: io.cwd,
    paths: args.paths,
    policyPath: args.policy,
    organisationPath: args.organisationPolicy,
    major: args.major,
    as: args.as,
    maxFileSize: args.maxFileSize,
    ...input
  };
}
function prefixOf(directory) {
  const top = workTreeOf(directory);
  const path = top === null ? "" : relative4(top, directory).split(sep4).join("/");
  return path === "" ? "" : `${path}/`;
}
function colorWanted(args, io) {
  return !args.noColor && (io.env.NO_COLOR ?? "") === "" && io.env.TERM !== "dumb";
}
function writeOutput(io, file, text) {
  try {
    writeFileSync2(resolve4(io.cwd, file), text);
  } catch (error) {
    const exists = existsSync5(resolve4(io.cwd, file));
    throw new UsageError(`${file}: cannot be ${exists ? "overwritten" : "written"} (${errorCode(error)})`);
  }
}

export {
  visible,
  jsonDocument,
  markdownText,
  htmlText,
  markdownCode,
  markdownMessage,
  counts,
  plural,
  findingJson,
  styleFor,
  policyPathFrom,
  collectFiles,
  collectFor,
  lockedSides,
  organisationPolicy,
  openScope,
  findPolicy,
  checkCommand,
  scopeOptions,
  colorWanted,
  writeOutput
};
