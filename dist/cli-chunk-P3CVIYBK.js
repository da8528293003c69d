import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isBlank,
  isKeyword,
  upToZero
} from "./cli-chunk-Z4KQPC6P.js";
import {
  bytesAt
} from "./cli-chunk-LAKMBNSV.js";

// src/readers/dotenv.ts
var ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*[=:][ \t]*/y;
function parseDotenv(text) {
  const entries = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const lineEnd = newline < 0 ? text.length : newline;
    ASSIGNMENT.lastIndex = at;
    const match = ASSIGNMENT.exec(text);
    if (match === null || ASSIGNMENT.lastIndex > lineEnd) {
      at = lineEnd + 1;
      continue;
    }
    const name = match[1] ?? "";
    const nameStart = at + match[0].indexOf(name);
    const nameSpan = { start: nameStart, end: nameStart + name.length };
    const start = ASSIGNMENT.lastIndex;
    const quote = text[start];
    const close = quote === '"' || quote === "'" || quote === "`" ? closing(text, start, quote) : -1;
    if (close >= 0) {
      entries.push({ name, nameSpan, ...unescaped(text, start + 1, close, quote === '"') });
      const next = text.indexOf("\n", close);
      at = next < 0 ? text.length : next + 1;
      continue;
    }
    let end = lineEnd;
    for (let hash = text.indexOf("#", start); hash >= 0 && hash < end; hash = text.indexOf("#", hash + 1)) {
      if (hash === start || /[ \t]/.test(text[hash - 1] ?? "")) end = hash;
    }
    while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
    entries.push({
      name,
      nameSpan,
      value: text.slice(start, end),
      map: (offset) => start + offset,
      span: { start, end }
    });
    at = lineEnd + 1;
  }
  return entries;
}
function closing(text, start, quote) {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === "\\" && quote === '"' ? 2 : 1;
  if (at >= text.length || at - start > 65536) return -1;
  const newline = text.indexOf("\n", at);
  return /^[ \t\r]*(?:#.*)?$/.test(text.slice(at + 1, newline < 0 ? text.length : newline).slice(0, 400)) ? at : -1;
}
function unescaped(text, start, end, escapes) {
  const raw = text.slice(start, end);
  if (!escapes || !raw.includes("\\")) {
    return { value: raw, map: (offset) => start + offset, span: { start, end } };
  }
  const offsets = [];
  let value = "";
  for (let at = start; at < end; at += 1) {
    offsets.push(at);
    const next = text[at + 1];
    if (text[at] === "\\" && at + 1 < end && (next === "n" || next === '"' || next === "\\")) {
      value += next === "n" ? "\n" : next;
      at += 1;
    } else {
      value += text[at];
    }
  }
  offsets.push(end);
  return { value, map: (offset) => offsets[offset] ?? end, span: { start, end } };
}

// src/postgres/conninfo/service-file.ts
function parseServices(text, file, rules) {
  const services = [];
  let current = null;
  let tooLong = null;
  for (const line of linesOf(text, rules.major)) {
    const span = { start: line.start, end: line.start + line.text.length };
    if (line.tooLong) {
      tooLong ??= { message: tooLongMessage(line, file), line: line.number, span };
      if (current !== null) current.error ??= tooLong;
    } else if (line.text.startsWith("[")) {
      const close = line.text.indexOf("]");
      const name = close < 0 ? null : line.text.slice(1, close);
      current = { name, line: line.number, span, entries: [], error: tooLong };
      services.push(current);
    } else if (current !== null && line.text !== "" && !line.text.startsWith("#")) {
      if (rules.ldap && line.text.startsWith("ldap")) continue;
      const entry = entryOf(line, file, rules.major);
      if (typeof entry === "string") current.error ??= { message: entry, line: line.number, span };
      else current.entries.push(entry);
    }
  }
  return services;
}
function readService(text, file, service, rules) {
  const entries = [];
  let found = false;
  for (const line of linesOf(text, rules.major)) {
    if (line.tooLong) return { found, entries, error: tooLongMessage(line, file) };
    if (line.text === "" || line.text.startsWith("#")) continue;
    if (line.text.startsWith("[")) {
      if (found) break;
      found = line.text.startsWith(`[${service}]`);
    } else if (found) {
      if (rules.ldap && line.text.startsWith("ldap")) continue;
      const entry = entryOf(line, file, rules.major);
      if (typeof entry === "string") return { found, entries, error: entry };
      entries.push(entry);
    }
  }
  return { found, entries, error: null };
}
function tooLongMessage(line, file) {
  return `line ${line.number} too long in service file "${file}"`;
}
function entryOf(line, file, major) {
  const equals = line.text.indexOf("=");
  const keyword = line.text.slice(0, Math.max(0, equals));
  if (equals >= 0 && keyword === "service") {
    return `nested service specifications not supported in service file "${file}", line ${line.number}`;
  }
  if (equals < 0 || !isKeyword(keyword, major)) return `syntax error in service file "${file}", line ${line.number}`;
  return {
    keyword,
    value: line.text.slice(equals + 1),
    line: line.number,
    keySpan: { start: line.start, end: line.start + equals },
    span: { start: line.start + equals + 1, end: line.start + line.text.length }
  };
}
function* linesOf(text, major) {
  const limit = (major >= 14 ? 1024 : 256) - 1;
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline + 1;
    const filled = filledAt(text, start, next, limit);
    const end = filled ?? next;
    const nul = text.slice(start, end).indexOf("\0");
    const tooLong = filled !== null && nul < 0;
    let from = start;
    let to = nul < 0 ? end : start + nul;
    while (to > from && isBlank(text[to - 1])) to -= 1;
    while (from < to && isBlank(text[from])) from += 1;
    yield { number, text: tooLong ? "" : text.slice(from, to), start: tooLong ? start : from, tooLong };
    start = end;
  }
}
function filledAt(text, start, next, limit) {
  if ((next - start) * 3 < limit) return null;
  let bytes = 0;
  for (let at = start; at < next; at += 1) {
    bytes += bytesAt(text, at);
    if (bytes >= limit) return bytes === limit ? at + 1 : at;
  }
  return null;
}

// src/postgres/conninfo/passfile.ts
function* passfileLines(text) {
  for (const { line, start, body } of linesOf2(text)) {
    if (body === "" || body.startsWith("#")) continue;
    const fields = fieldsOf(body, start);
    const password = fields[4];
    if (password === void 0) continue;
    yield { line, span: { start, end: start + body.length }, fields: fields.slice(0, 4), password };
  }
}
function findPassword(text, key) {
  const wanted = [key.host, key.port, key.database, key.user];
  for (const { line, start, body } of linesOf2(text)) {
    let at = body.startsWith("#") ? -1 : 0;
    for (const value of wanted) if (at >= 0) at = afterMatch(body, at, body.length, value);
    if (at >= 0) return { line, span: { start: start + at, end: start + endOfPassword(body, at, body.length) } };
  }
  return null;
}
function* linesOf2(text) {
  let start = 0;
  let line = 1;
  while (start < text.length) {
    const first = { line, start };
    let body = "";
    for (let ended = false; !ended && start < text.length; line += 1) {
      const newline = text.indexOf("\n", start);
      const next = newline < 0 ? text.length : newline + 1;
      const whole = text.slice(start, next);
      const shown = upToZero(whole);
      body += shown;
      ended = shown === whole;
      start = next;
    }
    yield { ...first, body: withoutEnd(body) };
  }
}
function withoutEnd(line) {
  let end = line.length;
  while (end > 0 && (line[end - 1] === "\n" || line[end - 1] === "\r")) end -= 1;
  return line.slice(0, end);
}
function afterMatch(text, start, end, value) {
  if (text[start] === "*" && text[start + 1] === ":" && start + 1 < end) return start + 2;
  let matched = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === ":" && matched === value.length) return at + 1;
    if (text[at] === "\\") at += 1;
    if (at >= end || matched === value.length || text[at] !== value[matched]) return -1;
    matched += 1;
  }
  return -1;
}
function endOfPassword(text, start, end) {
  let at = start;
  while (at < end && text[at] !== ":") at += text[at] === "\\" && at + 1 < end ? 2 : 1;
  return at;
}
function fieldsOf(text, offset) {
  const fields = [];
  const end = text.length;
  let start = 0;
  let copied = 0;
  let value = "";
  let at = 0;
  for (; fields.length < 5; at += 1) {
    if (at >= end || text[at] === ":") {
      value += text.slice(copied, at);
      fields.push({
        value,
        span: { start: offset + start, end: offset + at },
        any: at === start + 1 && text[start] === "*"
      });
      if (at >= end) break;
      start = at + 1;
      copied = start;
      value = "";
    } else if (text[at] === "\\" && at + 1 < end) {
      value += text.slice(copied, at);
      copied = at + 1;
      at += 1;
    }
  }
  return fields;
}

export {
  parseDotenv,
  parseServices,
  readService,
  passfileLines,
  findPassword
};
