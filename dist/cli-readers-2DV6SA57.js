import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./cli-chunk-VERRFLDJ.js";
import {
  parseDotenv,
  parseServices,
  passfileLines
} from "./cli-chunk-P3CVIYBK.js";
import {
  MASK,
  OPTION_BY_VARIABLE,
  assemble,
  classifyPassword,
  connectionFromConninfo,
  connectionFromText,
  connectionFromValues,
  connectionFromVariables,
  crossChecks,
  findPlaceholders,
  hbaReader,
  identReader,
  isKeyword,
  isSecret,
  maskPlaceholders,
  maskSecrets,
  namesOther,
  passwordStrength,
  placeholdersIn,
  scramSecret,
  settingsReader,
  statedDefault
} from "./cli-chunk-Z4KQPC6P.js";
import {
  CLOSING,
  LineIndex,
  broken,
  driverOf,
  driverOfPackage,
  fileOfWord,
  fileWord,
  impliedHbaRecord,
  intent,
  isCustomName,
  levelOfMode,
  lockName,
  manifestName,
  nextOf,
  own,
  parameterOf,
  parseSetting,
  poolOfNumber,
  readCertificate,
  unknownName
} from "./cli-chunk-LAKMBNSV.js";
import {
  readersByKind
} from "./cli-chunk-QIP2UITV.js";
import {
  DEFAULT_MAJOR,
  knownMajor
} from "./cli-chunk-HHVD5XYL.js";
import {
  __toESM
} from "./cli-chunk-MQ3GVKY5.js";

// src/readers/containers/located.ts
var Located = class _Located {
  text;
  source;
  /** One Mark for each character. */
  marks;
  /** Offsets in the file of each character's first and past its last character, and where the text stands when it is empty. */
  starts;
  ends;
  base;
  borrowed;
  /** Offsets in the file of all that became this text: with the braces of a variable at its beginning or end. */
  extent;
  constructor(parts) {
    this.text = parts.text;
    this.source = parts.source;
    this.marks = parts.marks ?? "w".repeat(parts.text.length);
    this.starts = parts.starts;
    this.ends = parts.ends;
    this.base = parts.base;
    this.borrowed = parts.borrowed ?? [];
    this.extent = parts.extent ?? null;
  }
  /** A text that stands in its file as it is. */
  static verbatim(text, source, base) {
    const starts = [];
    const ends = [];
    for (let at = base; at < base + text.length; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    return new _Located({ text, source, starts, ends, base });
  }
  get length() {
    return this.text.length;
  }
  slice(start, end = this.text.length) {
    return new _Located({
      text: this.text.slice(start, end),
      source: this.source,
      marks: this.marks.slice(start, end),
      starts: this.starts.slice(start, end),
      ends: this.ends.slice(start, end),
      base: this.starts[start] ?? this.ends[this.text.length - 1] ?? this.base,
      borrowed: this.borrowed.filter((part) => part.start >= start && part.end <= end).map((part) => ({ ...part, start: part.start - start, end: part.end - start })),
      ...this.extent === null || end < this.text.length || start >= this.text.length ? {} : { extent: { start: start === 0 ? this.extent.start : this.starts[start] ?? 0, end: this.extent.end } }
    });
  }
  /** The characters at these offsets, in this order; `base` is where the result stands when there are none. */
  pick(offsets, base) {
    const starts = [];
    const ends = [];
    let text = "";
    let marks = "";
    for (const offset of offsets) {
      text += this.text[offset] ?? "";
      marks += this.marks[offset] ?? "w";
      starts.push(this.starts[offset] ?? this.base);
      ends.push(this.ends[offset] ?? this.base);
    }
    return new _Located({ text, source: this.source, marks, starts, ends, base });
  }
  /** Position of the characters from `start` to `end` (exclusive) in the file. */
  at(start, end) {
    const from = this.starts[start] ?? this.ends[this.text.length - 1] ?? this.base;
    const to = end > start ? this.ends[Math.min(end, this.text.length) - 1] ?? from : from;
    return this.source.index.span(from, Math.max(from, to));
  }
  /** Position of the whole text, with the file and what led to it. */
  origin() {
    const { extent, source } = this;
    return originIn(
      source,
      extent === null ? this.at(0, this.text.length) : source.index.span(extent.start, extent.end)
    );
  }
  has(mark) {
    return this.marks.includes(mark);
  }
  /** The variable's own value when this text is nothing but one variable that the tree sets. */
  whole() {
    const [only2, ...others] = this.borrowed;
    if (only2 === void 0 || others.length > 0) return null;
    return only2.start === 0 && only2.end === this.text.length ? only2.from : null;
  }
};
function originIn(source, position) {
  const { line, column, endLine, endColumn } = position;
  const origin = { file: source.file, line, column, endLine, endColumn };
  return source.via.length === 0 ? origin : { ...origin, via: source.via };
}

// src/readers/containers/variables.ts
var RELEVANT = /^(?:POSTGRES(?:QL)?_|PGBOUNCER_|PG_)[A-Z0-9_]+$|^PG[A-Z]+$|^(?:ALLOW_EMPTY_PASSWORD|AUTH_TYPE|REPMGR_PASSWORD|TS_TUNE_MAX_CONNS|NO_TS_TUNE)$/;
var SECRET = /PASS(?:WORD|WD|PHRASE)?(?:$|_)|SECRET|TOKEN|(?:^|_)KEY$/;
var NO_SECRET = /_FILE$|^PGPASSFILE$|ALLOW_EMPTY_PASSWORD|PASSWORD_ENCRYPTION|_USE_PASSFILE$|PASSWORD_REQUIRED/;
function holdsPassword(name) {
  return SECRET.test(name) && !NO_SECRET.test(name);
}
function relevantEnvironment(variables) {
  const names = NAMES.map((name) => variables.get(name)?.value?.text ?? null);
  const values = [];
  for (const { name, value, origin } of variables.values()) {
    if (!RELEVANT.test(name)) continue;
    const password = holdsPassword(name) ? passwordIn(value, origin, names) : null;
    if (password === null && value !== null && /:\/\/|\b(?:password|pwd|psw)\s*=/i.test(value.text)) continue;
    const text = value === null || value.has("u") ? null : value.text;
    values.push([
      name,
      { ...origin, value: text === null || text === "" || password === null ? text : "***", password }
    ]);
  }
  return Object.fromEntries(values);
}
var NAMES = ["POSTGRES_USER", "POSTGRES_DB", "POSTGRESQL_USERNAME", "POSTGRESQL_DATABASE", "PGUSER", "PGDATABASE"];
function passwordIn(value, origin, names) {
  const written = value?.whole() ?? value;
  const position = written === null ? withoutVia(origin) : { file: written.source.file, ...written.at(0, written.length) };
  if (value === null || value.has("u")) return { ...position, strength: "unknown", wellKnown: false };
  if (value.text === "") return { ...position, strength: "empty", wellKnown: false };
  const judged = classifyPassword(value.text, findPlaceholders(value.text, true), names);
  const stated2 = judged.strength === "literal" || judged.strength === "well-known";
  return { ...position, ...judged, strength: stated2 && value.has("d") ? "default" : judged.strength };
}
function withoutVia({ file, line, column, endLine, endColumn }) {
  return { file, line, column, endLine, endColumn };
}

// src/readers/containers/role-passwords.ts
function rolePassword(name, value, names) {
  if (value === null || value.text === "" || scramSecret(value.text)) return null;
  const origin = value.origin();
  const password = passwordIn(value, origin, names);
  return password.strength === "unknown" ? null : { kind: "role-password", ...origin, name, password };
}

// src/postgres/settings/arguments.ts
var WITH_VALUE = {
  B: "shared_buffers",
  D: "data_directory",
  h: "listen_addresses",
  k: "unix_socket_directories",
  N: "max_connections",
  p: "port",
  S: "work_mem",
  W: "post_auth_delay"
};
var ALONE = {
  e: ["datestyle", "euro"],
  F: ["fsync", "false"],
  i: ["listen_addresses", "*"],
  l: ["ssl", "true"],
  O: ["allow_system_table_mods", "true"],
  P: ["ignore_system_indexes", "true"],
  s: ["log_statement_stats", "true"]
};
var OTHER_WITH_VALUE = "Cdfort";
var PLANS = {
  s: "enable_seqscan",
  i: "enable_indexscan",
  o: "enable_indexonlyscan",
  b: "enable_bitmapscan",
  t: "enable_tidscan",
  n: "enable_nestloop",
  m: "enable_mergejoin",
  h: "enable_hashjoin"
};
function expanded(letter, value, major) {
  if (letter === "f") {
    const plan = own(PLANS, value.charAt(0));
    return plan === void 0 ? [] : [[plan, "false"]];
  }
  if (letter === "t") {
    if (value.startsWith("pa")) return [["log_parser_stats", "true"]];
    if (value.startsWith("pl")) return [["log_planner_stats", "true"]];
    return value.startsWith("e") ? [["log_executor_stats", "true"]] : [];
  }
  if (letter !== "d") return [];
  const level = Number(/^[ \t-\r]*([-+]?[0-9]+)/.exec(value)?.[1] ?? 0);
  const all = [
    [1, "log_connections", major >= 18 ? "all" : "true"],
    [1, "log_disconnections", "true"],
    [2, "log_statement", "all"],
    [3, "debug_print_parse", "true"],
    [4, "debug_print_plan", "true"],
    [5, "debug_print_rewritten", "true"]
  ];
  const messages = ["log_min_messages", level > 0 ? `debug${level}` : "notice"];
  return [messages, ...all.flatMap(([least, name, set]) => level >= least ? [[name, set]] : [])];
}
function parseServerArguments(args, major = DEFAULT_MAJOR) {
  const settings = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? "";
    if (word === "--") break;
    if (!word.startsWith("-") || word === "-") continue;
    if (word.startsWith("--")) {
      settings.push(assignment({ text: word, from: 2, argument: index, valueArgument: index, option: "--" }));
      continue;
    }
    for (let at = 1; at < word.length; at += 1) {
      const letter = word.charAt(at);
      const option = `-${letter}`;
      const place = { argument: index, valueArgument: index, valueOffset: 0, option, implied: true };
      const alone = Object.hasOwn(ALONE, letter) ? ALONE[letter] : void 0;
      if (alone !== void 0) {
        const [name2, value] = alone;
        settings.push({ name: name2, value, ...place });
        continue;
      }
      if (letter === "T" && major >= 16) settings.push({ name: "send_abort_for_crash", value: "true", ...place });
      const name = Object.hasOwn(WITH_VALUE, letter) ? WITH_VALUE[letter] : void 0;
      if (name === void 0 && letter !== "c" && !OTHER_WITH_VALUE.includes(letter)) continue;
      const attached = at + 1 < word.length;
      const valueArgument = attached ? index : index + 1;
      const from = attached ? at + 1 : 0;
      const text = args[valueArgument];
      if (text !== void 0) {
        const value = text.slice(from);
        if (name !== void 0) {
          settings.push({ name, value, ...place, valueArgument, valueOffset: from, implied: false });
        } else if (letter === "c") {
          settings.push(assignment({ text, from, argument: index, valueArgument, option }));
        } else {
          for (const [set, to] of expanded(letter, value, major)) settings.push({ name: set, value: to, ...place });
        }
      }
      index = valueArgument;
      break;
    }
  }
  return settings;
}
function assignment({ text, from, ...place }) {
  const equals = text.indexOf("=", from);
  const name = text.slice(from, equals < 0 ? text.length : equals).replaceAll("-", "_");
  const valueOffset = equals < 0 ? from : equals + 1;
  return { name, value: equals < 0 ? null : text.slice(equals + 1), valueOffset, ...place, implied: false };
}

// src/readers/containers/words.ts
var MAX_WORDS = 2e3;
function splitWords(line, script) {
  const { text } = line;
  const words = [];
  let offsets = null;
  let base = line.base;
  const begin = (at) => {
    if (offsets === null) {
      offsets = [];
      base = line.starts[at] ?? line.base;
    }
    return offsets;
  };
  const finish = () => {
    if (offsets !== null) words.push(line.pick(offsets, base));
    offsets = null;
  };
  for (let at = 0; at < text.length && words.length < MAX_WORDS; at += 1) {
    const char = text[at] ?? "";
    if (/\s/.test(char)) {
      finish();
      if (script && char === "\n") words.push(line.slice(at, at + 1));
    } else if (script && char === "#" && offsets === null) {
      const newline = text.indexOf("\n", at);
      at = newline < 0 ? text.length : newline - 1;
    } else if (char === "\\") {
      at += 1;
      if (at < text.length && text[at] !== "\n") begin(at).push(at);
    } else if (char === "'" || char === '"') {
      const word = begin(at);
      for (at += 1; at < text.length && text[at] !== char; at += 1) {
        if (char === '"' && text[at] === "\\" && /["\\$`]/.test(text[at + 1] ?? "")) at += 1;
        word.push(at);
      }
    } else if (script && (char === ";" || char === "&" || char === "|")) {
      finish();
      const start = at;
      while (text[at + 1] === char) at += 1;
      words.push(line.slice(start, at + 1));
    } else {
      begin(at).push(at);
    }
  }
  finish();
  return words;
}

// src/readers/containers/settings.ts
function commandLineSettings(words, meta) {
  const assignments = [];
  for (const argument of parseServerArguments(
    words.map((word) => word.text),
    meta.major
  )) {
    const option = words[argument.argument];
    const word = words[argument.valueArgument];
    if (option === void 0 || word === void 0) continue;
    const named2 = argument.option === "-c" || argument.option === "--";
    if (argument.value === null) {
      const text = word.slice(argument.valueOffset);
      const bare3 = `${argument.option === "--" ? "--" : "-c "}${text.text}`;
      assignments.push({ name: argument.name, value: text, nameText: text, whole: text, implied: null, bare: bare3 });
      continue;
    }
    const implied = argument.implied ? argument.value : null;
    const nameEnd = argument.valueOffset - 1;
    const nameText = named2 ? word.slice(Math.max(0, nameEnd - argument.name.length), nameEnd) : null;
    const whole2 = nameText === null ? option : word.slice(Math.max(0, nameEnd - argument.name.length));
    assignments.push({ name: argument.name, value: word.slice(argument.valueOffset), nameText, whole: whole2, implied });
  }
  return settingFacts(assignments, "command-line", meta);
}
var BITNAMI = {
  POSTGRESQL_PORT_NUMBER: "port",
  POSTGRESQL_MAX_CONNECTIONS: "max_connections",
  POSTGRESQL_PASSWORD_ENCRYPTION: "password_encryption",
  POSTGRESQL_FSYNC: "fsync",
  POSTGRESQL_WAL_LEVEL: "wal_level",
  POSTGRESQL_LOG_CONNECTIONS: "log_connections",
  POSTGRESQL_LOG_DISCONNECTIONS: "log_disconnections",
  POSTGRESQL_LOG_HOSTNAME: "log_hostname",
  POSTGRESQL_LOG_LINE_PREFIX: "log_line_prefix",
  POSTGRESQL_LOG_TIMEZONE: "log_timezone",
  POSTGRESQL_CLIENT_MIN_MESSAGES: "client_min_messages",
  POSTGRESQL_SHARED_PRELOAD_LIBRARIES: "shared_preload_libraries",
  POSTGRESQL_STATEMENT_TIMEOUT: "statement_timeout",
  POSTGRESQL_TCP_KEEPALIVES_IDLE: "tcp_keepalives_idle",
  POSTGRESQL_TCP_KEEPALIVES_INTERVAL: "tcp_keepalives_interval",
  POSTGRESQL_TCP_KEEPALIVES_COUNT: "tcp_keepalives_count",
  POSTGRESQL_ENABLE_TLS: "ssl",
  POSTGRESQL_TLS_CERT_FILE: "ssl_cert_file",
  POSTGRESQL_TLS_KEY_FILE: "ssl_key_file",
  POSTGRESQL_TLS_CA_FILE: "ssl_ca_file",
  POSTGRESQL_TLS_CRL_FILE: "ssl_crl_file"
};
function bitnamiSettings(variables, meta) {
  const assignments = [];
  for (const [variable, name] of Object.entries(BITNAMI)) {
    const value = variables.get(variable)?.value ?? null;
    if (value === null || value.text === "") continue;
    assignments.push({ name, value, nameText: null, whole: value, implied: null });
  }
  const flags = variables.get("POSTGRESQL_EXTRA_FLAGS")?.value ?? null;
  const onCommandLine = flags === null ? [] : commandLineSettings(splitWords(flags, false), meta);
  return [...settingFacts(assignments, "file", meta), ...onCommandLine];
}
function fileSettings(parameters2, meta) {
  const assignments = parameters2.map(({ name, value }) => {
    return { name: name.text, value, nameText: name, whole: value, implied: null };
  });
  return settingFacts(assignments, "file", meta);
}
function partialSettings(parameters2, root, major) {
  return fileSettings(parameters2, { workload: root, major }).map(({ workload: _, ...setting }) => {
    return { ...setting, root, partial: true };
  });
}
function settingFacts(assignments, source, meta) {
  const last2 = /* @__PURE__ */ new Map();
  for (const assignment2 of assignments) last2.set(assignment2.name.toLowerCase(), assignment2);
  const check = crossChecks(meta.major);
  return assignments.map((assignment2) => {
    const { name, value, nameText, whole: whole2, implied, bare: bare3 } = assignment2;
    const text = implied ?? value.text;
    const unknown2 = implied === null && value.has("u");
    const judged = bare3 === void 0 || unknown2 ? judge(name, text, unknown2, meta.major, check) : judgeBare(bare3);
    return {
      kind: "setting",
      ...originIn(whole2.source, whole2.at(0, whole2.length)),
      name,
      value: bare3 === void 0 ? maskSecrets(name, text) : null,
      ...judged,
      applied: judged.error === null && last2.get(name.toLowerCase()) === assignment2,
      source,
      valuePosition: implied === null ? value.at(0, value.length) : whole2.at(0, whole2.length),
      namePosition: nameText === null ? null : nameText.at(0, nameText.length),
      root: whole2.source.file,
      workload: meta.workload
    };
  });
}
function judgeBare(bare3) {
  return { error: `${bare3} requires a value`, parsed: null, problem: "syntax" };
}
function judge(name, text, unknown2, major, check) {
  const shown2 = maskSecrets(name, text);
  if (unknown2 || /^\$|[$({%]\{|\{\{/.test(text)) {
    return { error: null, parsed: { type: "unknown", value: shown2 }, problem: null };
  }
  const parameter2 = parameterOf(name, major);
  if (parameter2 === null) {
    const parsed2 = { type: "other", value: shown2 };
    if (isCustomName(name, major)) return { error: null, parsed: parsed2, problem: null };
    if (name.includes(".")) {
      const error2 = `invalid configuration parameter name "${name}"`;
      const detail = `${error2}. Custom parameter names must be two or more simple identifiers separated by dots.`;
      return { error: error2, detail, parsed: parsed2, problem: "unknown-name" };
    }
    const problem = unknownName(name, major).removedIn === void 0 ? "unknown-name" : "removed-name";
    return { error: `unrecognized configuration parameter "${name}"`, parsed: parsed2, problem };
  }
  const parsed = check(parameter2.name, parseSetting(parameter2, text, major, name));
  if (parsed.ok) {
    const kept = parsed.value.type === "string" ? { type: "string", value: maskSecrets(name, parsed.value.value) } : parsed.value;
    return { error: null, parsed: kept, problem: null };
  }
  const error = maskSecrets(name, parsed.error);
  return {
    error,
    ...parsed.hint === void 0 ? {} : { detail: `${error}. ${parsed.hint}` },
    parsed: { type: "unknown", value: shown2 },
    problem: "invalid-value"
  };
}

// src/readers/embedded/overlay.ts
var WIDEST = 4096;
var MOST_LAYERS = 32;
function overlays(pieces) {
  const layers = [];
  for (const { text, line, column } of pieces) {
    if (column > WIDEST) continue;
    let layer = layers.find((one) => one.line < line);
    if (layer === void 0) {
      if (layers.length >= MOST_LAYERS) continue;
      layer = { text: [], line: 0 };
      layers.push(layer);
    }
    layer.text.push("\n".repeat(line - Math.max(1, layer.line)), " ".repeat(column - 1), text);
    layer.line = line;
  }
  return layers.map((layer) => layer.text.join(""));
}
function verbatimPieces(text, start, end, index) {
  const pieces = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 || newline > end ? end : newline;
    const { line, column } = index.at(at);
    pieces.push({ text: text.slice(at, stop).replace(/\r$/, ""), line, column });
    at = stop + 1;
  }
  return pieces;
}

// src/readers/embedded/conf.ts
var KINDS = {
  hba: "pg_hba",
  ident: "pg_ident",
  settings: "postgresql_conf",
  pooler: "pgbouncer",
  environment: "env",
  passfile: "pgpass",
  service: "pg_service"
};
function writtenPartOf(name) {
  const base = name.slice(name.lastIndexOf("/") + 1).toLowerCase();
  if (/^\.?pgpass(?:\.conf)?$/.test(base)) return "passfile";
  if (/^\.?pg_service\.conf$/.test(base)) return "service";
  return /^\.env(?:\.[\w.-]{1,40})?$|^[\w.-]{1,60}\.env$/.test(base) ? "environment" : partOf(name);
}
function partOf(name) {
  const base = name.slice(name.lastIndexOf("/") + 1).toLowerCase();
  if (/pg_?hba[^/]*\.conf|^pg_?hba$/.test(base)) return "hba";
  if (/pg_?ident[^/]*\.conf/.test(base)) return "ident";
  if (/^pgbouncer[^/]*\.ini$/.test(base)) return "pooler";
  return /^postgres(?:ql)?(?:[._-][\w.-]*)?\.conf(?:\.sample)?$/.test(base) ? "settings" : null;
}
function* heldFacts(part, held, readers, context) {
  const { path, workload, partial } = held;
  const root = rootOf(path, held.name);
  const own2 = { root, ...workload === void 0 ? {} : { workload }, ...partial === true ? { partial } : {} };
  const pieces = part === "settings" ? held.pieces.filter(({ text }) => !/^\s*\{\{.*\}\}\s*$/.test(text)) : held.pieces;
  for (const text of overlays(pieces)) {
    for (const fact of readers[part].read({ path, text, kind: KINDS[part] }, context)) {
      if (fact.kind === "hba-record" || fact.kind === "setting") yield { ...fact, ...own2 };
      else if (fact.kind === "ident-mapping") yield { ...fact, root };
      else if (fact.kind !== "empty-hba") yield fact;
    }
  }
}
function rootOf(path, name) {
  return `${path}#${name.includes("/") ? name : `./${name}`}`;
}

// src/readers/embedded/records.ts
var MOST_RECORDS = 1e3;
function* writtenRecords(records, root, path, major) {
  for (const [order, one] of records.slice(0, MOST_RECORDS).entries()) {
    const { text, place, address, method, ...assembled } = one;
    const fact = impliedHbaRecord(text, { file: path, ...place }, major);
    const { record } = fact;
    if (record === null) continue;
    const addressPosition = record.address === null ? null : address;
    yield {
      ...fact,
      root,
      partial: true,
      order,
      ...assembled,
      record: { ...record, methodPosition: method, addressPosition }
    };
  }
}

// src/readers/ruby/assignments.ts
var TARGET = /(?:^|;)[ \t]*(?:node\.)?([a-z_]{1,40})((?:\[(?:'[\w-]{1,80}'|"[\w-]{1,80}"|:[\w-]{1,80})\]){1,3})[ \t]*=(?![=~>])/gm;
var MOST = 5e3;
var DEEPEST = 12;
var BLANKS = /(?:[ \t\r\n]+|#[^\n]*)*/y;
var WORD = /[\w.:/-]{1,400}/y;
var ENDS = /[ \t]*(?:\r?\n|#|$|[,;\]})]|(?:if|unless)\b|=>)/y;
function assignmentsOf(text) {
  const found = [];
  let past = 0;
  let line = 0;
  let lineEnd = text.indexOf("\n");
  for (const match of text.matchAll(TARGET)) {
    const [whole2, section = "", path = ""] = match;
    if (match.index < past) continue;
    for (; lineEnd >= 0 && lineEnd < match.index; lineEnd = text.indexOf("\n", line)) line = lineEnd + 1;
    if (whole2.startsWith(";") && /^[ \t]*#/.test(text.slice(line, line + 200))) continue;
    if (found.length >= MOST) break;
    const keys = [...path.matchAll(/\[['":]([\w-]+)/g)];
    const last2 = keys.at(-1);
    if (last2?.[1] === void 0) continue;
    const pathStart = match.index + whole2.indexOf("[");
    const start = pathStart + last2.index + 2;
    const parser = new Parser(text, match.index + whole2.length);
    const value = parser.whole();
    past = parser.at;
    found.push({ section, keys: keys.map(([, key = ""]) => key), start, end: start + last2[1].length, value });
  }
  return found;
}
function shown(text) {
  return text.replaceAll("#{", "${");
}
var Parser = class {
  #text;
  at;
  constructor(text, at) {
    this.#text = text;
    this.at = at;
  }
  whole() {
    const value = this.#value(0);
    return this.#isOver() ? value : { type: "unknown" };
  }
  #value(depth) {
    this.#match(BLANKS);
    const first = this.#text[this.at] ?? "";
    if (depth > DEEPEST) return { type: "unknown" };
    if (first === "'" || first === '"') return this.#string(first);
    if (first === "[") return this.#list(depth + 1);
    if (first === "{") return this.#hash(depth + 1);
    if (/^%[wWi][([{<|]/.test(this.#text.slice(this.at, this.at + 3))) return this.#words();
    const start = this.at + (first === ":" ? 1 : 0);
    const word = this.#match(WORD);
    if (word === "nil") return { type: "nil" };
    if (!/^(?:true|false|-?\d[\d._]*|:[\w-]+)$/.test(word)) return { type: "unknown" };
    return { type: "text", text: this.#text.slice(start, this.at), start, end: this.at, verbatim: true };
  }
  #string(quote) {
    const start = this.at + 1;
    let end = start;
    while (end < this.#text.length && this.#text[end] !== quote) end += this.#text[end] === "\\" ? 2 : 1;
    this.at = Math.min(end + 1, this.#text.length);
    if (end >= this.#text.length) return { type: "unknown" };
    const raw = this.#text.slice(start, end);
    const verbatim = !raw.includes("\\");
    return { type: "text", text: verbatim ? raw : raw.replace(/\\(.)/gs, "$1"), start, end, verbatim };
  }
  #words() {
    const open = this.#text[this.at + 2] ?? "";
    const close = CLOSING2[open] ?? open;
    const from = this.at + 3;
    const found = this.#text.indexOf(close, from);
    const to = found < 0 ? this.#text.length : found;
    this.at = Math.min(to + 1, this.#text.length);
    const items = [...this.#text.slice(from, to).matchAll(/\S+/g)].slice(0, MOST).map(({ 0: word, index }) => {
      const start = from + index;
      return { type: "text", text: word, start, end: start + word.length, verbatim: true };
    });
    return { type: "list", items };
  }
  #list(depth) {
    const items = [];
    this.at += 1;
    for (; ; ) {
      this.#match(BLANKS);
      if (this.#text[this.at] === "]") {
        this.at += 1;
        return { type: "list", items };
      }
      const bare3 = this.#keyAhead();
      if (bare3 !== null && items.length === 0) {
        const entries = this.#entries(depth, "]");
        return entries === null ? { type: "unknown" } : { type: "list", items: [{ type: "hash", entries }] };
      }
      const item = this.#value(depth);
      if (items.length >= MOST || !this.#isNext("]")) return { type: "unknown" };
      items.push(item);
    }
  }
  #hash(depth) {
    this.at += 1;
    const entries = this.#entries(depth, "}");
    return entries === null ? { type: "unknown" } : { type: "hash", entries };
  }
  /** Entries up to what closes them, that included. */
  #entries(depth, close) {
    const entries = /* @__PURE__ */ new Map();
    for (; ; ) {
      this.#match(BLANKS);
      if (this.#text[this.at] === close) {
        this.at += 1;
        return entries;
      }
      const key = this.#keyAhead();
      if (key === null || entries.size >= MOST) return null;
      this.at = key.end;
      entries.set(key.name, this.#value(depth));
      if (!this.#isNext(close)) return null;
    }
  }
  /** `name:`, `'name' =>`, `:name =>`, `'name':`. */
  #keyAhead() {
    KEY.lastIndex = this.at;
    const match = KEY.exec(this.#text);
    return match === null ? null : { name: match[1] ?? match[2] ?? match[3] ?? "", end: KEY.lastIndex };
  }
  /** Takes a comma; whether a comma or what closes comes next. */
  #isNext(close) {
    this.#match(BLANKS);
    if (this.#text[this.at] === ",") {
      this.at += 1;
      return true;
    }
    return this.#text[this.at] === close;
  }
  #isOver() {
    ENDS.lastIndex = this.at;
    return ENDS.test(this.#text);
  }
  #match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
};
var KEY = /(?:([A-Za-z_]\w{0,80}):(?!:)|['"]([\w.-]{1,80})['"](?:\s{0,20}=>|:)|:([A-Za-z_]\w{0,80})\s{0,20}=>)/y;
var CLOSING2 = { "(": ")", "[": "]", "{": "}", "<": ">" };

// src/readers/ruby/comments.ts
var END = /^__END__\r?$/m;
function withoutBlocks(text) {
  const last2 = END.exec(text)?.index ?? text.length;
  let shown2 = "";
  let at = 0;
  while (at < last2) {
    const begin = lineAt(text, "=begin", at);
    if (begin < 0 || begin >= last2) break;
    const close = lineAt(text, "=end", begin);
    const end = close < 0 ? last2 : Math.min(close, last2);
    shown2 += text.slice(at, begin) + blank(text.slice(begin, end));
    at = end;
  }
  return shown2 + text.slice(at, last2) + blank(text.slice(Math.max(at, last2)));
}
function lineAt(text, word, from) {
  if (from === 0 && text.startsWith(word)) return 0;
  const found = text.indexOf(`
${word}`, Math.max(0, from - 1));
  return found < 0 ? -1 : found + 1;
}
function blank(text) {
  return text.replace(/[^\r\n]/g, " ");
}

// src/readers/chef.ts
var LONGEST = 5e5;
var SIGN = /\[(?:['"]postgresql['"]|:postgresql)\]\[|^[ \t]*postgresql_access\b/m;
var LEVELS = /* @__PURE__ */ new Set([
  "default",
  "force_default",
  "normal",
  "set",
  "override",
  "force_override"
]);
var RESOURCE = /^[ \t]*postgresql_access[ \t]{1,20}(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")[ \t]{1,20}do[ \t]*(?:#[^\n]*)?\r?$/gm;
var PROPERTY = /^[ \t]*(?:access_)?(type|db|database|user|addr|address|method|auth_method|auth_options|action)[ \t]+(?:'([^'\n]{0,400})'|"([^"\n]{0,400})"|:(\w{1,40})|(?=\S))/;
var MOST_LINES = 60;
function chefReader(rest) {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.path.endsWith(".rb") && file.text.length <= LONGEST && SIGN.test(file.text)) {
        yield* cookbookFacts(file, context);
      }
      yield* rest.read(file, context);
    }
  };
}
function* cookbookFacts(file, { major }) {
  const { path } = file;
  const text = withoutBlocks(file.text);
  const index = new LineIndex(text);
  const source = { file: path, index, via: [] };
  const assignments = assignmentsOf(text).filter(
    ({ section, keys }) => LEVELS.has(section) && keys[0] === "postgresql"
  );
  const listed3 = assignments.filter(({ keys }) => keys.length === 2 && keys[1] === "pg_hba");
  const records = listed3.flatMap(({ value }) => value.type === "list" ? value.items : []);
  yield* writtenRecords(
    records.flatMap((item) => attributeRecord(item, index) ?? []),
    rootOf(path, "postgresql/pg_hba.conf"),
    path,
    major
  );
  const accesses = [...text.matchAll(RESOURCE)].flatMap(
    ({ 0: head, index: at }) => accessRecord(text, at + head.length + 1, index) ?? []
  );
  yield* writtenRecords(accesses, rootOf(path, "postgresql_access/pg_hba.conf"), path, major);
  yield* parameters(assignments, text, source, major);
  yield* passwords(assignments, source);
}
function* parameters(assignments, text, source, major) {
  const pairs = assignments.flatMap(({ keys, start, end, value }) => {
    const stated2 = keys.length === 3 && keys[1] === "config" && value.type === "text" && value.verbatim;
    if (!stated2 || value.text.includes("#{")) return [];
    return [
      {
        name: Located.verbatim(text.slice(start, end), source, start),
        value: Located.verbatim(value.text, source, value.start)
      }
    ];
  });
  const root = rootOf(source.file, "postgresql/postgresql.conf");
  yield* partialSettings(pairs, root, major);
}
function* passwords(assignments, source) {
  for (const { keys, value } of assignments) {
    const [, key, role = ""] = keys;
    if (keys.length !== 3 || key !== "password" || value.type !== "text" || !value.verbatim) continue;
    if (value.text.includes("#{")) continue;
    const fact = rolePassword(`postgresql.password.${role}`, Located.verbatim(value.text, source, value.start), [role]);
    if (fact !== null) yield fact;
  }
}
function attributeRecord(item, index) {
  if (item.type !== "hash") return null;
  const [type, database, user, address, method] = ["type", "db", "user", "addr", "method"].map(
    (column) => item.entries.get(column)
  );
  if (type?.type !== "text" || method?.type !== "text") return null;
  const words = [type, database, user, address, method].map(
    (one) => one === void 0 || one.type === "nil" ? "" : one.type === "text" ? shown(one.text) : "${value}"
  );
  const place = index.span(type.start, type.end);
  return {
    text: words.join(" "),
    place,
    address: address?.type === "text" ? index.span(address.start, address.end) : place,
    method: index.span(method.start, method.end)
  };
}
function accessRecord(text, from, index) {
  const properties = /* @__PURE__ */ new Map();
  let at = from;
  for (let lines = 0; lines < MOST_LINES && at < text.length; lines += 1) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 600));
    if (/^[ \t]*end\b/.test(line)) break;
    const match = PROPERTY.exec(line);
    if (match !== null) {
      const [whole2, name = ""] = match;
      const stated2 = match[2] ?? match[3] ?? match[4];
      const start = at + whole2.length - (stated2 === void 0 ? 0 : stated2.length + (match[4] === void 0 ? 1 : 0));
      const value = stated2 === void 0 ? "${value}" : match[3] === void 0 ? stated2 : shown(stated2);
      properties.set(name, { text: value, start, end: start + (stated2?.length ?? 0) });
    }
    at = end + 1;
  }
  const of = (...names) => names.map((name) => properties.get(name)).find((one) => one !== void 0);
  const type = of("type");
  const method = of("auth_method", "method");
  if (type === void 0 || method === void 0 || /delete|remove|nothing/.test(of("action")?.text ?? "")) return null;
  const address = of("address", "addr");
  const words = [type, of("database", "db"), of("user"), address, method, of("auth_options")];
  const texts2 = words.map((one, column) => one?.text ?? (column === 1 || column === 2 ? "all" : ""));
  const place = index.span(type.start, type.end);
  return {
    text: texts2.join(" "),
    place,
    address: address === void 0 ? place : index.span(address.start, address.end),
    method: index.span(method.start, method.end)
  };
}

// src/readers/compose/interpolate.ts
var MAX_NESTING = 20;
var MAX_LENGTH = 65536;
var NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
function interpolate(input, variables) {
  if (!input.text.includes("$")) return input;
  const output = new Output(input);
  expand(input, 0, input.length, variables, matchBraces(input.text), "w", 0, output);
  return output.finish();
}
var Output = class {
  #input;
  #chars = [];
  #marks = [];
  #starts = [];
  #ends = [];
  #borrowed = [];
  constructor(input) {
    this.#input = input;
  }
  copy(from, to, mark) {
    for (let at = from; at < to; at += 1) {
      this.#chars.push(this.#input.text[at] ?? "");
      this.#marks.push(this.#input.marks[at] === "w" ? mark : this.#input.marks[at] ?? mark);
      this.#starts.push(this.#input.starts[at] ?? this.#input.base);
      this.#ends.push(this.#input.ends[at] ?? this.#input.base);
    }
  }
  /** False where the result would outgrow any real one: values that double each other have no end. */
  fits(value) {
    return this.#chars.length + value.length <= MAX_LENGTH;
  }
  /** The value of a variable, standing where the expression from `from` to `to` stands. */
  value(value, from, to) {
    const start = this.#input.starts[from] ?? this.#input.base;
    const end = this.#input.ends[to - 1] ?? start;
    const at = this.#chars.length;
    for (let i = 0; i < value.length; i += 1) {
      this.#chars.push(value.text[i] ?? "");
      this.#marks.push(value.marks[i] === "u" ? "u" : "e");
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.#borrowed.push({ start: at, end: this.#chars.length, from: value });
  }
  finish() {
    return new Located({
      text: this.#chars.join(""),
      source: this.#input.source,
      marks: this.#marks.join(""),
      starts: this.#starts,
      ends: this.#ends,
      base: this.#input.base,
      borrowed: this.#borrowed,
      extent: { start: this.#input.starts[0] ?? this.#input.base, end: this.#input.ends.at(-1) ?? this.#input.base }
    });
  }
};
function matchBraces(text) {
  const closing2 = /* @__PURE__ */ new Map();
  const open = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "$" && text[at + 1] === "$") at += 1;
    else if (text[at] === "$" && text[at + 1] === "{") {
      open.push(at);
      at += 1;
    } else if (text[at] === "}") {
      const start = open.pop();
      if (start !== void 0) closing2.set(start, at);
    }
  }
  return closing2;
}
function expand(input, from, to, variables, closing2, mark, depth, output) {
  const { text } = input;
  let at = from;
  while (at < to) {
    if (text[at] !== "$") {
      const next = text.indexOf("$", at);
      const end2 = next < 0 || next > to ? to : next;
      output.copy(at, end2, mark);
      at = end2;
      continue;
    }
    if (text[at + 1] === "$" && at + 1 < to) {
      output.copy(at + 1, at + 2, mark);
      at += 2;
      continue;
    }
    const braced = text[at + 1] === "{";
    NAME.lastIndex = at + (braced ? 2 : 1);
    const name = NAME.exec(text)?.[0];
    const close = closing2.get(at);
    if (name === void 0 || NAME.lastIndex > to || braced && (close === void 0 || close >= to)) {
      output.copy(at, at + 1, mark);
      at += 1;
      continue;
    }
    const nameEnd = NAME.lastIndex;
    const end = braced && close !== void 0 ? close + 1 : nameEnd;
    const value = variables.get(name);
    const operator = braced ? /^:?[-?+]/.exec(text.slice(nameEnd, nameEnd + 2))?.[0] ?? "" : "";
    const strict = operator.startsWith(":");
    const kind = operator.slice(-1);
    const set = value !== void 0 && !(strict && value.text === "");
    const bare3 = nameEnd === end - (braced ? 1 : 0);
    const argument = nameEnd + operator.length;
    if (kind === "-" && !set && depth < MAX_NESTING) {
      expand(input, argument, end - 1, variables, closing2, "d", depth + 1, output);
    } else if (kind === "+" && value !== void 0 && depth < MAX_NESTING) {
      if (set) expand(input, argument, end - 1, variables, closing2, "d", depth + 1, output);
    } else if (value === void 0 || !set || kind === "+" || !output.fits(value) || kind === "" && !bare3) {
      output.copy(at, end, "u");
    } else {
      output.value(value, at, end);
    }
    at = end;
  }
}

// src/readers/compose/dotenv.ts
var MAX_ASSIGNMENTS = 5e3;
function readDotenv(text, source, variables) {
  const values = /* @__PURE__ */ new Map();
  const known3 = new Map(variables);
  for (const entry of parseDotenv(text).slice(0, MAX_ASSIGNMENTS)) {
    const written = locatedOf(entry, source);
    const value = text[entry.span.start - 1] === "'" ? written : interpolate(written, known3);
    values.set(entry.name, value);
    if (!variables.has(entry.name)) known3.set(entry.name, value);
  }
  return values;
}
function locatedOf({ value, map, span }, source) {
  const starts = Array.from({ length: value.length }, (_, at) => map(at));
  const ends = starts.map((start, at) => starts[at + 1] ?? Math.max(span.end, start + 1));
  return new Located({ text: value, source, starts, ends, base: span.start });
}

// src/readers/compose/yaml.ts
var import_yaml = __toESM(require_dist(), 1);

// src/readers/compose/nodes.ts
var NULL = /^(?:~|null|Null|NULL)?$/;
function isNullText(value) {
  return NULL.test(value);
}
function verbatimScalar(value, source, start) {
  return { type: "scalar", value, located: () => Located.verbatim(value ?? "", source, start) };
}

// src/readers/compose/yaml.ts
var MAX_DEPTH = 60;
var MAX_MERGED = 5e4;
function readYaml(text, source) {
  let tokens = [...new import_yaml.Parser().parse(text)];
  if (tooDeep(tokens)) return null;
  const joined = joinFlows(text, tokens);
  if (joined !== text) tokens = [...new import_yaml.Parser().parse(joined)];
  if (tooDeep(tokens)) return null;
  const composer = new import_yaml.Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "silent", keepSourceTokens: false });
  for (const document of composer.compose(tokens, true, text.length)) {
    const root = new Converter(text, source).node(document.contents, 0);
    if (root?.type === "map") return root;
  }
  return null;
}
function tooDeep(tokens) {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > MAX_DEPTH) return true;
    if (token.type === "document" && token.value !== void 0) stack.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
  }
  return false;
}
var LONGEST_FLOW = 8192;
var MOST_FLOWS = 200;
function joinFlows(text, tokens) {
  let joined = "";
  let done = 0;
  for (const start of brokenFlows(tokens)) {
    const end = start < done ? -1 : endOfFlow(text, start);
    if (end < 0) continue;
    const flow = text.slice(start, end).replace(/(^|[ \t\r\n])#[^\n]*/g, (comment) => " ".repeat(comment.length));
    joined += text.slice(done, start) + flow.replace(/[\r\n]/g, " ");
    done = end;
  }
  return joined + text.slice(done);
}
function brokenFlows(tokens) {
  const starts = [];
  const stack = [...tokens];
  for (let token = stack.pop(); token !== void 0; token = stack.pop()) {
    if (token.type === "document" && token.value !== void 0) stack.push(token.value);
    if (!("items" in token)) continue;
    if (token.type === "flow-collection" && !token.end.some(({ type }) => /^flow-(?:seq|map)-end$/.test(type))) {
      starts.push(token.offset);
    }
    for (const item of token.items) {
      if (item.key) stack.push(item.key);
      if (item.value) stack.push(item.value);
    }
  }
  return starts.sort((a, b) => a - b).slice(0, MOST_FLOWS);
}
function endOfFlow(text, start) {
  const part = text.slice(start, start + LONGEST_FLOW);
  const token = /"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[ \t\r\n]#[^\n]*|[[\]{}]/g;
  let depth = 0;
  for (const { 0: found, index } of part.matchAll(token)) {
    if (found === "[" || found === "{") depth += 1;
    else if (found === "]" || found === "}") depth -= 1;
    if (depth === 0) return start + index + found.length;
  }
  return -1;
}
var Converter = class {
  #text;
  #source;
  #anchors = /* @__PURE__ */ new Map();
  #mergeBudget = MAX_MERGED;
  constructor(text, source) {
    this.#text = text;
    this.#source = source;
  }
  node(node, depth) {
    if ((0, import_yaml.isAlias)(node)) return this.#anchors.get(node.source) ?? null;
    const converted = this.#convert(node, depth);
    if (((0, import_yaml.isScalar)(node) || (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) && node.anchor !== void 0 && converted !== null) {
      this.#anchors.set(node.anchor, converted);
    }
    return converted;
  }
  #convert(node, depth) {
    if (depth > MAX_DEPTH) return null;
    if ((0, import_yaml.isScalar)(node)) {
      const [start, end] = node.range ?? [0, 0];
      return this.#scalar(String(node.value ?? ""), node.type ?? "PLAIN", start, end);
    }
    if ((0, import_yaml.isSeq)(node)) {
      const items = [];
      for (const item of node.items) {
        const converted = this.node(item, depth + 1);
        if (converted !== null) items.push(converted);
      }
      return { type: "list", items };
    }
    if (!(0, import_yaml.isMap)(node)) return null;
    const own2 = /* @__PURE__ */ new Map();
    const merged2 = [];
    for (const pair of node.items) {
      const key = this.node(pair.key, depth + 1);
      if (key?.type !== "scalar") continue;
      const end = (0, import_yaml.isScalar)(pair.key) || (0, import_yaml.isAlias)(pair.key) ? pair.key.range?.[1] ?? 0 : 0;
      const value = this.node(pair.value, depth + 1) ?? verbatimScalar(null, this.#source, end);
      if (key.value === "<<") merged2.push(value);
      else own2.set(key.value ?? "", { key, value });
    }
    return { type: "map", entries: merged2.length === 0 ? own2 : this.#merge(own2, merged2) };
  }
  /** Own entries win over merged ones, earlier merged maps over later ones (YAML merge key draft). */
  #merge(own2, sources) {
    const entries = /* @__PURE__ */ new Map();
    const add = (node) => {
      if (node.type !== "map") return;
      for (const [name, entry] of node.entries) {
        if (this.#mergeBudget <= 0) return;
        this.#mergeBudget -= 1;
        if (!entries.has(name)) entries.set(name, entry);
      }
    };
    for (const source of sources) {
      if (source.type === "list") for (const item of source.items) add(item);
      else add(source);
    }
    for (const [name, entry] of own2) {
      entries.delete(name);
      entries.set(name, entry);
    }
    return entries;
  }
  #scalar(value, type, start, end) {
    const text = this.#text;
    const source = this.#source;
    if (type === "PLAIN" && isNullText(value)) return verbatimScalar(null, source, start);
    return { type: "scalar", value, located: () => locate(value, type, text, start, end, source) };
  }
};
function locate(value, type, text, start, end, source) {
  const quote = type === "QUOTE_DOUBLE" ? '"' : type === "QUOTE_SINGLE" ? "'" : null;
  let at = start;
  if (quote !== null) at += 1;
  if (type.startsWith("BLOCK")) at = Math.max(start, text.indexOf("\n", start) + 1);
  const base = at;
  const starts = [];
  const ends = [];
  const push = (from, to) => {
    starts.push(Math.min(from, end));
    ends.push(Math.min(to, end));
  };
  for (let i = 0; i < value.length; i += 1) {
    const char = value[i] ?? "";
    if (quote === '"' && text[at] === "\\") {
      at = skipContinuations(text, at);
      if (text[at] === "\\") {
        const length = escapeLength(text[at + 1] ?? "");
        push(at, at + length);
        if (/[\ud800-\udbff]/.test(char) && length === 10) {
          push(at, at + length);
          i += 1;
        }
        at += length;
        continue;
      }
    }
    if (char !== " " && char !== "\n" && char !== "	") {
      while (at < end && text[at] !== char && isBlank(text[at])) at += 1;
      const doubled2 = quote === "'" && char === "'" && text[at + 1] === "'";
      push(at, at + (doubled2 ? 2 : 1));
      at += doubled2 ? 2 : 1;
      continue;
    }
    push(at, at + 1);
    if (isBlank(text[at])) at += 1;
  }
  return new Located({ text: value, source, starts, ends, base });
}
function isBlank(char) {
  return char === " " || char === "\n" || char === "	" || char === "\r";
}
function skipContinuations(text, from) {
  let at = from;
  while (text[at] === "\\" && (text[at + 1] === "\n" || text[at + 1] === "\r")) {
    at += 1;
    while (isBlank(text[at])) at += 1;
  }
  return at;
}
function escapeLength(letter) {
  if (letter === "x") return 4;
  if (letter === "u") return 6;
  return letter === "U" ? 10 : 2;
}

// src/readers/compose/project.ts
var MAX_FILES = 40;
var MAX_EXTENDS = 16;
var MAX_SERVICES = 500;
var MAX_UNREAD = 100;
function readProject(path, text, context) {
  const loader = new Loader(context);
  const main = loader.load(path, text, [], /* @__PURE__ */ new Map(), null);
  if (main === null) return { files: [], services: [], unread: [] };
  loader.include(main, 0);
  const services = [];
  for (const file of loader.files) {
    for (const [name, entry] of mapOf(file.root, "services")) {
      if (services.length >= MAX_SERVICES) break;
      const layers = loader.layersOf(file, name, entry);
      if (layers.length > 0) services.push({ name, file, key: entry.key, layers });
    }
  }
  return { files: loader.files, services, unread: loader.unread };
}
var Loader = class {
  /** The main file and the included ones: their services run. */
  files = [];
  unread = [];
  #context;
  /** Files that services extend, by path. */
  #extended = /* @__PURE__ */ new Map();
  #budget = MAX_FILES;
  constructor(context) {
    this.#context = context;
  }
  load(path, text, via, outer, environment) {
    const source = { file: path, index: new LineIndex(text), via };
    const root = readYaml(text, source);
    if (root === null) return null;
    const file = { source, root, variables: this.#variables(path, outer, environment ?? [".env"]) };
    if (this.files.length === 0) this.files.push(file);
    return file;
  }
  /** Variables of a project directory; what an including project sets goes before. */
  #variables(path, outer, environment) {
    const variables = /* @__PURE__ */ new Map();
    for (const target of environment) {
      const followed = this.#context.follow(path, target);
      if (followed.status !== "read") continue;
      const source = { file: followed.path, index: new LineIndex(followed.text), via: [] };
      for (const [name, value] of readDotenv(followed.text, source, variables)) variables.set(name, value);
    }
    for (const [name, value] of outer) variables.set(name, value);
    return variables;
  }
  include(file, depth) {
    const list = file.root.entries.get("include")?.value;
    if (list?.type !== "list") return;
    for (const item of list.items) {
      const paths = item.type === "map" ? scalarsOf(item.entries.get("path")?.value) : scalarsOf(item);
      const environment = item.type === "map" ? scalarsOf(item.entries.get("env_file")?.value).map((node) => textOf(file, node).text) : [];
      for (const node of paths) {
        const target = textOf(file, node);
        const followed = this.#follow(file, target, "include", depth >= 8);
        if (followed === null || this.files.some((known3) => known3.source.file === followed.path)) continue;
        const via = [originIn(file.source, target.at(0, target.length)), ...file.source.via].map(plain);
        const files = environment.length > 0 ? environment : null;
        const included = this.load(followed.path, followed.text, via, file.variables, files);
        if (included === null) continue;
        this.files.push(included);
        this.include(included, depth + 1);
      }
    }
  }
  /** The maps that make up a service, from the most basic one it extends to its own. */
  layersOf(file, name, entry) {
    const layers = [];
    const seen = /* @__PURE__ */ new Set();
    let current = { file, node: entry.value };
    while (current !== null && layers.length < MAX_EXTENDS && !seen.has(current.node)) {
      if (current.node.type !== "map") break;
      seen.add(current.node);
      layers.unshift({ file: current.file, map: current.node });
      current = this.#base(current.file, current.node, name);
    }
    return layers;
  }
  #base(file, map, name) {
    const node = map.entries.get("extends")?.value;
    if (node === void 0 || node.type === "list") return null;
    if (node.type === "scalar") return serviceIn(file, textOf(file, node).text);
    const target = node.entries.get("file")?.value;
    const wanted = node.entries.get("service")?.value;
    const service = wanted?.type === "scalar" ? textOf(file, wanted).text : name;
    if (target?.type !== "scalar" || target.value === null) return serviceIn(file, service);
    const other = this.#extendedFile(file, textOf(file, target));
    return other === null ? null : serviceIn(other, service);
  }
  #extendedFile(file, target) {
    const followed = this.#follow(file, target, "extends", false);
    if (followed === null) return null;
    if (followed.path === file.source.file) return file;
    const place = target.at(0, target.length);
    const key = JSON.stringify([followed.path, file.source.file, place.line, place.column]);
    const known3 = this.#extended.get(key);
    if (known3 !== void 0) return known3;
    const via = [originIn(file.source, place), ...file.source.via].map(plain);
    const source = { file: followed.path, index: new LineIndex(followed.text), via };
    const root = readYaml(followed.text, source);
    const loaded = root === null ? null : { source, root, variables: file.variables };
    this.#extended.set(key, loaded);
    return loaded;
  }
  #follow(file, target, directive, tooDeep3) {
    if (target.text === "" || target.has("u") || /^[a-z][a-z0-9+.-]+:|^git@/.test(target.text)) return null;
    const status = this.#step(tooDeep3) ? "too-deep" : null;
    const followed = status === null ? this.#context.follow(file.source.file, target.text) : null;
    if (followed?.status === "read") return followed;
    const unread = status ?? (followed === null || followed.status === "directory" ? "missing" : followed.status);
    if (this.unread.length < MAX_UNREAD) {
      this.unread.push({ kind: "include", ...target.origin(), directive, target: target.text, status: unread });
    }
    return null;
  }
  #step(tooDeep3) {
    this.#budget -= 1;
    return tooDeep3 || this.#budget < 0;
  }
};
function plain(origin) {
  const { file, line, column, endLine, endColumn } = origin;
  return { file, line, column, endLine, endColumn };
}
function serviceIn(file, name) {
  const services = file.root.entries.get("services")?.value;
  const node = services?.type === "map" ? services.entries.get(name)?.value : void 0;
  return node === void 0 ? null : { file, node };
}
function mapOf(map, key) {
  const node = map.entries.get(key)?.value;
  return node?.type === "map" ? node.entries : /* @__PURE__ */ new Map();
}
function scalarsOf(node) {
  if (node === void 0 || node.type === "map") return [];
  const nodes = node.type === "list" ? node.items : [node];
  return nodes.filter((item) => item.type === "scalar" && item.value !== null);
}
var texts = /* @__PURE__ */ new WeakMap();
function textOf(file, node) {
  const known3 = texts.get(node);
  if (known3 !== void 0) return known3;
  const text = interpolate(node.located(), file.variables);
  texts.set(node, text);
  return text;
}
function lastOf(layers, key) {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const layer = layers[at];
    const node = layer?.map.entries.get(key)?.value;
    if (layer !== void 0 && node !== void 0) return { file: layer.file, node };
  }
  return null;
}
function scalarOf(layers, key) {
  const found = lastOf(layers, key);
  return found?.node.type === "scalar" && found.node.value !== null ? textOf(found.file, found.node) : null;
}

// src/readers/containers/image.ts
var OFFICIAL_BY_VERSION = /^(?:alpine-)?postgres(?:ql)?(?:[-_]?\d+)?(?:[-_](?:alpine|plpython3u|plv8|postgis|pgvector|wal2json|cron|pg_?cron))?$|^postgis$/;
var OFFICIAL_BY_SUFFIX = /^(?:timescaledb(?:-ha)?|pgvector|citus|pgvecto-rs|vchord-postgres)$/;
var OTHER_SERVERS = /^(?:supabase_postgres|crunchy-postgres(?:-.*)?|spilo(?:-.*)?|paradedb|edb-postgres.*|enterprisedb.*|postgresql-\d+-(?:centos|c9s|c8s)\w*|age|stackgres.*|polardb_pg.*|cloudnative-pg|rds-postgres.*)$/;
var POOLERS = /(?:^|[-_])(?:pgbouncer|pgcat|odyssey|pgpool(?:-?ii|2)?|supavisor)(?:[-_]|$)/;
var NOT_POOLERS = /exporter|metrics|admin/;
var OTHER_NAMESPACES = /(?:^|\/)(?:supabase|cimg|zalando|crunchydata|registry\.developers\.crunchydata\.com|rhel\d*|centos|sclorg|fedora|sameersbn|kartoza|cloudnative-pg)\//;
var BITNAMI2 = /(?:^|\/)bitnami(?:legacy|secure)?\/(?:postgresql(?:-repmgr)?)$/;
var KNOWN_OTHERS = /pgadmin|exporter|postgrest|pgweb|adminer|postgres-meta|backup|metabase|hasura|cockroach|yugabyte|pgadapter|pgloader|flyway|liquibase|migrat|pgwatch|pganalyze|patroni|toxiproxy|haproxy|pgproxy|cloud-?sql/;
function meaningOfImage(reference) {
  const { path, name, tag } = splitReference(reference.trim().toLowerCase());
  const none = { role: "unknown", family: "other", major: null };
  if (name === "" || name.includes("$")) return none;
  if (BITNAMI2.test(path)) return { role: "server", family: "bitnami", major: leadingMajor(tag) };
  if (POOLERS.test(name) && !NOT_POOLERS.test(name)) return { role: "pooler", family: "other", major: null };
  if (OTHER_SERVERS.test(name) || OFFICIAL_BY_VERSION.test(name) && OTHER_NAMESPACES.test(path)) {
    return { role: "server", family: "other", major: suffixMajor(tag) ?? nameMajor(name) ?? leadingMajor(tag) };
  }
  if (OFFICIAL_BY_SUFFIX.test(name)) return { role: "server", family: "official", major: suffixMajor(tag) };
  if (OFFICIAL_BY_VERSION.test(name)) {
    return { role: "server", family: "official", major: suffixMajor(tag) ?? nameMajor(name) ?? leadingMajor(tag) };
  }
  return KNOWN_OTHERS.test(name) ? { ...none, role: "other" } : { ...none, major: suffixMajor(tag) };
}
function splitReference(reference) {
  const digest = reference.indexOf("@");
  const named2 = digest < 0 ? reference : reference.slice(0, digest);
  const slash = lastOutside(named2, "/");
  const rest = named2.slice(slash + 1);
  const colon = firstOutside(rest, ":");
  const name = colon < 0 ? rest : rest.slice(0, colon);
  return { path: named2.slice(0, slash + 1) + name, name, tag: colon < 0 ? "" : rest.slice(colon + 1) };
}
function lastOutside(text, char) {
  let depth = 0;
  let found = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith("${", at)) depth += 1;
    else if (text[at] === "}" && depth > 0) depth -= 1;
    else if (text[at] === char && depth === 0) found = at;
  }
  return found;
}
function firstOutside(text, char) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith("${", at)) depth += 1;
    else if (text[at] === "}" && depth > 0) depth -= 1;
    else if (text[at] === char && depth === 0) return at;
  }
  return -1;
}
function leadingMajor(tag) {
  const digits = /^v?(\d{1,2})(?:[.-]|$|alpha|beta|rc|alpine)/.exec(tag)?.[1];
  return plausible(digits);
}
function suffixMajor(tag) {
  return plausible(/(?:^|[-_.])(?:pg|postgres(?:ql)?[-_]?)(\d{1,2})(?:\D|$)/.exec(tag)?.[1]);
}
function nameMajor(name) {
  return plausible(/^postgres(?:ql)?[-_]?(\d{1,2})(?:\D|$)/.exec(name)?.[1]);
}
function plausible(digits) {
  const major = Number(digits);
  return digits !== void 0 && major >= 8 && major < 40 ? major : null;
}

// src/readers/containers/server-words.ts
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "busybox"]);
var SERVERS = /* @__PURE__ */ new Set(["postgres", "postmaster"]);
var SEPARATOR = /^(?:[;\n]|&+|\|+)$/;
var OPTION = /^-/;
function serverArguments(entrypoint, command) {
  if (entrypoint.length === 0 && OPTION.test(command[0]?.text ?? "")) return command;
  const words = [...entrypoint, ...command];
  const direct = afterServer(words);
  if (direct !== null) return direct;
  const shell = words.findIndex((word) => SHELLS.has(baseName(word.text)));
  if (shell < 0) return null;
  const flag = words.findIndex((word, at) => at > shell && /^-[a-z]*c$/.test(word.text));
  const script = flag < 0 ? void 0 : words[flag + 1];
  return script === void 0 ? null : afterServer(splitWords(script, true));
}
var LAUNCHER = /^(?:exec|nohup|env|time|tini|dumb-init|(?!.*wait).*\.sh)$/;
var AS_ROLE = /^(?:gosu|su-exec|setuidgid)$/;
function afterServer(words) {
  for (let at = 0; at < words.length; at += 1) {
    if (!SERVERS.has(baseName(words[at]?.text ?? "")) || !beginsCommand(words, at)) continue;
    const rest = words.slice(at + 1);
    const next = rest[0]?.text;
    if (next !== void 0 && !SEPARATOR.test(next) && (!OPTION.test(next) || next === "--")) continue;
    const end = rest.findIndex((word) => SEPARATOR.test(word.text));
    return end < 0 ? rest : rest.slice(0, end);
  }
  return null;
}
function beginsCommand(words, at) {
  const before = words[at - 1]?.text;
  if (before === void 0 || SEPARATOR.test(before)) return true;
  if (before === "--") return LAUNCHER.test(baseName(words[0]?.text ?? ""));
  return LAUNCHER.test(baseName(before)) || AS_ROLE.test(baseName(words[at - 2]?.text ?? ""));
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/readers/compose/build-directory.ts
function buildDirectory(layers) {
  const build = lastOf(layers, "build");
  if (build === null) return null;
  const scalar = (key) => {
    const node = build.node.type === "map" ? build.node.entries.get(key)?.value : void 0;
    if (node?.type !== "scalar" || node.value === null) return "";
    const text = textOf(build.file, node);
    return text.has("u") ? null : text.text;
  };
  const base = build.file.source.file.split("/").slice(0, -1);
  if (build.node.type === "scalar") {
    if (build.node.value === null) return null;
    const text = textOf(build.file, build.node);
    return text.has("u") ? null : within(base, text.text);
  }
  const context = scalar("context");
  const dockerfile = scalar("dockerfile");
  const root = context === null ? null : within(base, context);
  if (root === null || dockerfile === null || dockerfile.startsWith("/")) return root;
  return within(root === "" ? [] : root.split("/"), dockerfile.split("/").slice(0, -1).join("/"));
}
function within(base, path) {
  if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null;
  const parts = [...base];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// src/readers/compose/connections.ts
var MAX_CONNECTIONS = 300;
var SCHEME = /jdbc:postgresql:|r2dbcs?:(?:pool:)?postgres(?:ql)?:|postgres(?:ql)?(?:\+[a-z0-9]+)?:\/\//;
function environmentConnections(variables, owner) {
  const facts = [];
  const split2 = {};
  let first = null;
  for (const variable of variables.values()) {
    const { name, value } = variable;
    if (facts.length >= MAX_CONNECTIONS) break;
    if (value === null) continue;
    if (/^PG[A-Z]+$/.test(name) && name !== "PGDATA") {
      first ??= variable;
      split2[name] = { value: value.text, at: (start, end) => value.at(start, end), file: value.source.file };
      continue;
    }
    if (!/[:=]/.test(value.text)) continue;
    const fact2 = connectionIn(value, name, variable.origin, owner);
    if (fact2 !== null) facts.push(fact2);
  }
  if (first?.value == null || !("PGHOST" in split2 || "PGHOSTADDR" in split2 || "PGSERVICE" in split2)) return facts;
  const fact = connectionFromVariables(split2, metaOf(null, first.origin, owner));
  const password = variables.get("PGPASSWORD")?.value ?? null;
  if (fact !== null) facts.push(password?.has("d") ? withDefault(fact, () => true) : fact);
  return facts;
}
function commandConnections(words, owner) {
  const facts = [];
  for (const word of words) {
    if (facts.length >= MAX_CONNECTIONS) break;
    const parts = /\s/.test(word.text) && SCHEME.test(word.text) ? splitWords(word, true) : [word];
    for (const part of parts) {
      const start = SCHEME.exec(part.text)?.index;
      if (start === void 0) continue;
      const text = part.slice(start);
      const fact = connectionIn(text, null, text.origin(), owner);
      if (fact !== null) facts.push(fact);
    }
  }
  return facts;
}
function connectionIn(value, name, origin, owner) {
  const fact = connectionFromText(value.text, (start, end) => value.at(start, end), metaOf(name, origin, owner));
  if (fact === null) return null;
  const whole2 = { ...fact, ...value.origin() };
  return value.has("d") ? withDefault(whole2, (place) => inFallback(value, place)) : whole2;
}
function metaOf(name, origin, owner) {
  return {
    file: origin.file,
    name,
    major: owner.major,
    drivers: owner.drivers,
    ...origin.via === void 0 ? {} : { via: origin.via },
    ...owner.workload === null ? {} : { workload: owner.workload }
  };
}
function withDefault(fact, applies) {
  const { password } = fact;
  if (password === null || !applies(password)) return fact;
  if (password.strength !== "literal" && password.strength !== "well-known") return fact;
  return { ...fact, password: { ...password, strength: "default" } };
}
function inFallback(value, place) {
  const isBefore = (line, column, than) => line < than.line || line === than.line && column < than.column;
  const end = { line: place.endLine, column: place.endColumn };
  for (let at = 0; at < value.length; at += 1) {
    if (value.marks[at] !== "d") continue;
    const { line, column } = value.source.index.at(value.starts[at] ?? 0);
    if (!isBefore(line, column, place) && isBefore(line, column, end)) return true;
  }
  return false;
}

// src/readers/compose/environment.ts
var MAX_VARIABLES = 1e3;
var MAX_ENV_FILES = 100;
function readEnvironment(layers, context) {
  const variables = /* @__PURE__ */ new Map();
  const unread = [];
  const set = (variable) => {
    if (variables.size < MAX_VARIABLES || variables.has(variable.name)) variables.set(variable.name, variable);
  };
  for (const { file, map } of layers) {
    const entry = map.entries.get("env_file")?.value;
    if (entry !== void 0) for (const node of envFilesOf(entry)) readEnvFile(file, node, context, set, unread);
  }
  for (const { file, map } of layers) {
    const entry = map.entries.get("environment")?.value;
    if (entry !== void 0) for (const variable of variablesOf(file, entry)) set(variable);
  }
  return { variables, unread };
}
var environments = /* @__PURE__ */ new WeakMap();
function variablesOf(file, node) {
  const known3 = environments.get(node);
  if (known3 !== void 0) return known3;
  const variables = [...readVariables(file, node)];
  environments.set(node, variables);
  return variables;
}
function* readVariables(file, node) {
  if (node.type === "map") {
    for (const [name, { key, value }] of node.entries) {
      if (value.type !== "scalar") continue;
      if (value.value === null) yield fromOutside(file, name, key.located());
      else yield given(name, textOf(file, value));
    }
  }
  if (node.type !== "list") return;
  for (const item of node.items) {
    if (item.type !== "scalar" || item.value === null) continue;
    const text = textOf(file, item);
    const equals = text.text.indexOf("=");
    if (equals < 0) yield fromOutside(file, text.text.trim(), text);
    else yield given(text.text.slice(0, equals).trim(), text.slice(equals + 1));
  }
}
function given(name, value) {
  return { name, value, origin: value.origin() };
}
function fromOutside(file, name, key) {
  const known3 = file.variables.get(name);
  if (known3 === void 0) return { name, value: null, origin: key.origin() };
  const via = [originIn(file.source, key.at(0, key.length)), ...file.source.via];
  return { name, value: known3, origin: { ...known3.origin(), via } };
}
function envFilesOf(node) {
  const nodes = node.type === "list" ? node.items : [node];
  const paths = nodes.map((item) => item.type === "map" ? item.entries.get("path")?.value : item);
  return paths.filter((item) => item?.type === "scalar" && item.value !== null).slice(0, MAX_ENV_FILES);
}
function readEnvFile(file, node, context, set, unread) {
  const target = textOf(file, node);
  if (target.text === "" || target.has("u")) return;
  const followed = context.follow(file.source.file, target.text);
  if (followed.status === "outside-root" || followed.status === "unreadable") {
    unread.push({
      kind: "include",
      ...target.origin(),
      directive: "env_file",
      target: target.text,
      status: followed.status
    });
  }
  if (followed.status !== "read") return;
  const via = [{ file: file.source.file, ...target.at(0, target.length) }, ...file.source.via];
  for (const [name, value] of dotenvOf(file, followed.path, followed.text)) {
    set({ name, value, origin: { ...value.origin(), via } });
  }
}
var dotenvs = /* @__PURE__ */ new WeakMap();
function dotenvOf(file, path, text) {
  const known3 = dotenvs.get(file) ?? /* @__PURE__ */ new Map();
  dotenvs.set(file, known3);
  const cached = known3.get(path);
  if (cached !== void 0) return cached;
  const source = { file: path, index: new LineIndex(text), via: [] };
  const values = readDotenv(text, source, file.variables);
  known3.set(path, values);
  return values;
}

// src/readers/compose/mounts.ts
var MAX_MOUNTS = 300;
var OURS = /(?:^|\/)[^/]*(?:postgres|pg_?hba|pg_?ident|pgbouncer)[^/]*$/i;
function readMounts(layers, context) {
  const mounts = [];
  const unread = [];
  const add = (file, source, target, directory = "") => {
    if (mounts.length >= MAX_MOUNTS || target.has("u")) return;
    const path = source === null ? null : resolveSource(file, source, context, unread);
    mounts.push({
      ...(source ?? target).origin(),
      source: path,
      target: normalTarget(target.text.startsWith("/") ? target.text : `${directory}/${target.text}`)
    });
  };
  for (const { file, map } of layers) {
    for (const item of listOf(map, "volumes")) {
      if (item.type === "scalar" && item.value !== null) shortVolume(file, textOf(file, item), add);
      if (item.type === "map") longVolume(file, item, add);
    }
    for (const item of listOf(map, "configs")) configMount(file, item, "configs", add);
    for (const item of listOf(map, "secrets")) configMount(file, item, "secrets", add);
  }
  return { mounts, unread };
}
function listOf(map, key) {
  const node = map.entries.get(key)?.value;
  return node?.type === "list" ? node.items : [];
}
function isPath(source) {
  return source === "." || source === ".." || source.includes("/");
}
function shortVolume(file, text, add) {
  const colons = [];
  for (let at = 0; at < text.length; at += 1) {
    const drive = at === 1 && /^[A-Za-z]:[\\/]/.test(text.text);
    if (text.text[at] === ":" && text.marks[at] !== "u" && !drive) colons.push(at);
  }
  const [first, second] = colons;
  if (first === void 0) {
    add(file, null, text);
    return;
  }
  const source = text.slice(0, first);
  add(file, isPath(source.text) ? source : null, text.slice(first + 1, second ?? text.length));
}
function longVolume(file, map, add) {
  const read = (key) => scalarIn(file, map, key);
  const target = read("target") ?? read("destination") ?? read("dst");
  if (target === null) return;
  const type = read("type")?.text ?? "volume";
  add(file, type === "bind" ? read("source") ?? read("src") : null, target);
}
function configMount(file, item, kind, add) {
  const name = item.type === "scalar" ? textOf(file, item) : item.type === "map" ? scalarIn(file, item, "source") : null;
  if (name === null) return;
  const config = mapOf(file.root, kind).get(name.text)?.value;
  const source = config?.type === "map" ? scalarIn(file, config, "file") : null;
  const target = item.type === "map" ? scalarIn(file, item, "target") : null;
  if (kind === "configs") add(file, source, target ?? name);
  else if (/\.(?:pem|crt|cer|cert|key)$/i.test(source?.text ?? "")) add(file, source, target ?? name, "/run/secrets");
}
function scalarIn(file, map, key) {
  const node = map.entries.get(key)?.value;
  return node?.type === "scalar" && node.value !== null ? textOf(file, node) : null;
}
function resolveSource(file, source, context, unread) {
  const path = source.text;
  if (source.has("u") || /^[~/]/.test(path)) return null;
  const beside = context.follow(file.source.file, path);
  if (beside.status === "read" || beside.status === "directory") return beside.path;
  if (!path.endsWith(".conf")) return null;
  if (beside.status === "missing") {
    const fromRoot = context.follow("", path);
    if (fromRoot.status === "read" || fromRoot.status === "directory") return fromRoot.path;
  }
  if (beside.status === "outside-root" || beside.status === "missing" && OURS.test(path)) {
    unread.push({ kind: "include", ...source.origin(), directive: "volumes", target: path, status: beside.status });
  }
  return null;
}
function normalTarget(target) {
  const path = target.trim().replace(/\/{2,}/g, "/");
  const absolute = path.startsWith("/") ? path : `/${path}`;
  return absolute.length > 1 && absolute.endsWith("/") ? absolute.slice(0, -1) : absolute;
}

// src/readers/compose/pooler.ts
var SETTINGS = new Set(
  "auth_type auth_file auth_hba_file auth_user auth_query auth_dbname listen_addr listen_port pool_mode max_client_conn default_pool_size min_pool_size reserve_pool_size max_db_connections max_user_connections admin_users stats_users client_tls_sslmode client_tls_ca_file client_tls_cert_file client_tls_key_file client_tls_protocols client_tls_ciphers server_tls_sslmode server_tls_ca_file server_tls_cert_file server_tls_key_file server_tls_protocols ignore_startup_parameters server_reset_query".split(" ")
);
var RENAMED = { port: "listen_port", bind_address: "listen_addr" };
function poolerSettings(variables) {
  const settings = [];
  for (const { name, value, origin } of variables.values()) {
    const prefixed = name.startsWith("PGBOUNCER_");
    const bare3 = (prefixed ? name.slice("PGBOUNCER_".length) : name).toLowerCase();
    const renamed = prefixed && Object.hasOwn(RENAMED, bare3) ? RENAMED[bare3] : void 0;
    const setting = renamed ?? bare3;
    if (!SETTINGS.has(setting) || holdsPassword(name)) continue;
    const unknown2 = value === null || value.has("u");
    settings.push([setting, { ...origin, value: value?.text ?? "", unknown: unknown2 }]);
  }
  return Object.fromEntries(settings);
}

// src/readers/containers/ports.ts
var MAX_RANGE = 100;
function shortPort(text) {
  const slash = text.text.lastIndexOf("/");
  const protocol = slash < 0 || text.marks[slash] === "u" ? "tcp" : text.text.slice(slash + 1).trim();
  if (protocol !== "tcp") return [];
  const parts = splitColons(slash < 0 || text.marks[slash] === "u" ? text : text.slice(0, slash));
  const target = parts.pop() ?? "";
  const published = parts.pop() ?? "";
  const host = parts.join(":");
  return portPairs(host, published, target).map((port) => ({ ...text.origin(), ...port }));
}
function splitColons(text) {
  const parts = [];
  let start = 0;
  let bracket = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.text[at];
    if (text.marks[at] === "u") continue;
    if (char === "[") bracket = true;
    else if (char === "]") bracket = false;
    else if (char === ":" && !bracket) {
      parts.push(text.text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.text.slice(start).trim());
  return parts;
}
function portPairs(host, published, target) {
  const targets = rangeOf(target);
  if (targets === null) return [];
  const outer = rangeOf(published);
  const bare3 = host.replace(/^\[(.*)\]$/, "$1");
  const hostAddress = bare3 === "0.0.0.0" || bare3 === "::" || bare3 === "*" ? "" : bare3;
  return targets.map((port, index) => ({
    hostAddress,
    // A range before a single port means any free one of the range: its text stays.
    published: outer !== null && outer.length === targets.length ? String(outer[index] ?? "") : published,
    target: port
  }));
}
function rangeOf(text) {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const last2 = Number(match[2] ?? match[1]);
  if (last2 < first || last2 > 65535) return null;
  return Array.from({ length: Math.min(last2 - first + 1, MAX_RANGE) }, (_, index) => first + index);
}

// src/readers/compose/ports.ts
var MAX_PORTS = 1e3;
function readPorts(layers) {
  const ports = [];
  for (const { file, map } of layers) {
    const list = map.entries.get("ports")?.value;
    if (list?.type !== "list") continue;
    for (const item of list.items) {
      if (ports.length >= MAX_PORTS) break;
      if (item.type === "scalar" && item.value !== null)
        for (const one of shortPort(textOf(file, item))) ports.push(one);
      if (item.type === "map") for (const one of longPort(file, item)) ports.push(one);
    }
  }
  return ports;
}
function longPort(file, map) {
  const read = (key) => {
    const node = map.entries.get(key)?.value;
    return node?.type === "scalar" && node.value !== null ? textOf(file, node) : null;
  };
  const target = read("target");
  if (target === null || (read("protocol")?.text ?? "tcp") !== "tcp") return [];
  const published = read("published");
  const place = published ?? target;
  return portPairs(read("host_ip")?.text ?? "", published?.text ?? "", target.text).map((port) => ({
    ...place.origin(),
    ...port
  }));
}

// src/readers/compose/workload.ts
var ENTRY_POINT = ["POSTGRES_HOST_AUTH_METHOD", "POSTGRES_INITDB_ARGS", "POSTGRES_INITDB_WALDIR"];
var DATA_TARGET = /^\/var\/lib\/(?:postgresql|pgsql)(?:\/|$)|^\/bitnami\/postgresql(?:\/|$)|^\/docker-entrypoint-initdb\.d(?:\/|$)/;
function serviceFacts(service, context) {
  const { layers } = service;
  const id = `${service.file.source.file}#${service.name}`;
  const { variables, unread } = readEnvironment(layers, context);
  const image = scalarOf(layers, "image");
  const entrypoint = wordsOf(layers, "entrypoint");
  const command = wordsOf(layers, "command");
  const args = serverArguments(entrypoint, command);
  const imageMeaning = meaningOf(service.name, image, layers, variables, args);
  const meaning = isTool([...entrypoint, ...command], args, variables) ? NO_SERVER : imageMeaning;
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  const isServer = meaning.role === "server";
  const directory = isServer ? null : buildDirectory(layers);
  const drivers = directory === null ? [] : context.drivers?.(directory === "" ? "compose" : `${directory}/compose`) ?? [];
  const owner = { workload: id, major: isServer ? major : context.major, drivers };
  const connections = [
    ...environmentConnections(isServer ? withoutOwn(variables) : variables, owner),
    // The words of a command line are for psql and its like.
    ...commandConnections([...entrypoint, ...command, ...healthWords(layers)], { ...owner, drivers: [] })
  ];
  const facts = [...unread];
  for (const variable of buildArguments(layers)) {
    facts.push(
      ...environmentConnections(/* @__PURE__ */ new Map([[variable.name, variable]]), {
        workload: null,
        major: context.major,
        drivers
      })
    );
  }
  const known3 = isServer || meaning.role === "pooler";
  if (!known3 && connections.length === 0) return facts;
  const { mounts, unread: outside } = known3 || connections.some(namesFiles) ? readMounts(layers, context) : { mounts: [], unread: [] };
  const place = originIn(service.file.source, service.key.located().at(0, service.name.length));
  const workload = {
    kind: "workload",
    ...place,
    id,
    platform: "compose",
    name: service.name,
    role: isServer ? "server" : meaning.role === "pooler" ? "pooler" : "client",
    image: image?.text ?? null,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: readPorts(layers),
    mounts,
    names: namesOf(service),
    hostNetwork: scalarOf(layers, "network_mode")?.text === "host",
    imagePosition: image === null || image.source.file !== place.file ? null : image.at(0, image.length)
  };
  facts.push(workload, ...known3 ? outside : [], ...connections);
  if (isServer) for (const one of settingsOf(meaning, variables, args ?? [], { workload: id, major })) facts.push(one);
  const settings = meaning.role === "pooler" && /pgbouncer/i.test(image?.text ?? "") ? poolerSettings(variables) : null;
  if (settings !== null && Object.keys(settings).length > 0)
    facts.push({ kind: "pooler", ...place, software: "pgbouncer", settings, workload: id });
  return facts;
}
function namesFiles({ parameters: parameters2 }) {
  return ["sslrootcert", "sslcert", "sslkey"].some((keyword) => Object.hasOwn(parameters2, keyword));
}
var NO_SERVER = { role: "other", family: "other", major: null };
function isTool(words, args, variables) {
  if (words.length === 0 || args !== null) return false;
  const text = words.map((word) => word.text).join(" ");
  if (/docker-entrypoint\.sh|\bpg_ctl\b|\bpostgres -|\/run\.sh|\bpgbouncer\b/.test(text)) return false;
  return variables.has("PGHOST") || /\b(?:psql|pg_(?:dump|dumpall|restore|isready|basebackup|prove|receivewal)|createdb|vacuumdb)\b/.test(text);
}
function settingsOf(meaning, variables, args, meta) {
  const onCommandLine = commandLineSettings(args, meta);
  return meaning.family === "bitnami" ? [...bitnamiSettings(variables, meta), ...onCommandLine] : onCommandLine;
}
function meaningOf(name, image, layers, variables, args) {
  const built2 = lastOf(layers, "build") !== null;
  const meaning = image === null ? null : meaningOfImage(image.text);
  if (meaning !== null && meaning.role !== "unknown") {
    const trusted = meaning.family === "other" && variables.has("POSTGRES_HOST_AUTH_METHOD");
    const own2 = /(?:^|\/)supabase/i.test(image?.text ?? "");
    return trusted && !own2 && meaning.role === "server" ? { ...meaning, family: "official" } : meaning;
  }
  if (image === null && !built2) return NO_SERVER;
  const major = meaning?.major ?? null;
  const server = { role: "server", family: "official", major };
  if (ENTRY_POINT.some((name2) => variables.has(name2))) return server;
  const startsServer = args !== null && (args.length > 0 || lastWord(layers) === "postgres");
  const byOptions = args?.[0]?.text.startsWith("-c") === true && /^-c.*=|^-c$/.test(args[0].text);
  if (startsServer && (namesServer(layers) || byOptions && variables.has("POSTGRES_PASSWORD"))) return server;
  const listens = readPorts(layers).some((port) => port.target === 5432) || exposes(layers);
  if (!listens && !holdsData(layers)) return NO_SERVER;
  if (variables.has("POSTGRES_PASSWORD") || variables.has("POSTGRES_PASSWORD_FILE")) return server;
  return isNamedServer(image, name, layers) ? { ...server, family: built2 ? "official" : "other" } : NO_SERVER;
}
function isNamedServer(image, name, layers) {
  const called = image?.text ?? `${name} ${buildDirectory(layers)?.split("/").at(-1) ?? ""}`;
  return /postgres|postgis|timescale|pgvector/i.test(called) && !/prox|relay|tunnel|bounc|pool|api/i.test(called);
}
function lastWord(layers) {
  return wordsOf(layers, "command").at(-1)?.text ?? "";
}
function namesServer(layers) {
  return [...wordsOf(layers, "entrypoint"), ...wordsOf(layers, "command")].some(
    (word) => /(?:^|[\s/])postgres(?:\s|$)/.test(word.text)
  );
}
function exposes(layers) {
  return layers.some(
    ({ file, map }) => scalarsOf(map.entries.get("expose")?.value).some((node) => textOf(file, node).text.trim() === "5432")
  );
}
function holdsData(layers) {
  return layers.some(({ file, map }) => {
    const list = map.entries.get("volumes")?.value;
    if (list?.type !== "list") return false;
    return list.items.some((item) => {
      const node = item.type === "map" ? item.entries.get("target")?.value : item;
      if (node?.type !== "scalar" || node.value === null) return false;
      const text = textOf(file, node).text;
      return text.split(":").some((part) => DATA_TARGET.test(part));
    });
  });
}
function withoutOwn(variables) {
  return new Map([...variables].filter(([name]) => !/^PG[A-Z]+$/.test(name)));
}
function wordsOf(layers, key) {
  const found = lastOf(layers, key);
  if (found === null || found.node.type === "map") return [];
  if (found.node.type === "list") return scalarsOf(found.node).map((node) => textOf(found.file, node));
  return found.node.value === null ? [] : splitWords(textOf(found.file, found.node), false);
}
function healthWords(layers) {
  const check = lastOf(layers, "healthcheck");
  if (check === null || check.node.type !== "map") return [];
  return scalarsOf(check.node.entries.get("test")?.value).map((node) => textOf(check.file, node));
}
function* buildArguments(layers) {
  const build = lastOf(layers, "build");
  const args = build?.node.type === "map" ? build.node.entries.get("args")?.value : void 0;
  if (build !== null && args !== void 0) yield* variablesOf(build.file, args);
}
function namesOf(service) {
  const names = /* @__PURE__ */ new Set([service.name]);
  for (const key of ["container_name", "hostname"]) {
    const text = scalarOf(service.layers, key);
    if (text !== null && text.text !== "" && !text.has("u")) names.add(text.text);
  }
  for (const { file, map } of service.layers) {
    const networks = map.entries.get("networks")?.value;
    if (networks?.type !== "map") continue;
    for (const { value } of networks.entries.values()) {
      if (value.type !== "map") continue;
      for (const alias of scalarsOf(value.entries.get("aliases")?.value)) names.add(textOf(file, alias).text);
    }
  }
  return [...names];
}

// src/readers/compose.ts
var composeReader = {
  kinds: ["compose"],
  *read(file, context) {
    const project2 = readProject(file.path, file.text, context);
    yield* project2.unread;
    for (const service of project2.services) yield* serviceFacts(service, context);
  }
};

// src/readers/frameworks/java-properties.ts
var BLANK = /[ \t\f]/;
function parseProperties(text) {
  const found = [];
  let document = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    while (BLANK.test(text[at] ?? "") || text[at] === "\n" || text[at] === "\r") at += 1;
    if (text[at] === "#" || text[at] === "!") {
      const end = endOfLine(text, at);
      if (/^[#!]---[ \t]*\r?$/.test(text.slice(at, Math.min(end, at + 20)))) document += 1;
      at = end + 1;
      continue;
    }
    if (at >= text.length) break;
    const line = logicalLine(text, at);
    at = line.next;
    const property2 = split(line);
    if (property2 !== null) found.push({ ...property2, keyStart: line.offsets[0] ?? 0, document });
  }
  return found;
}
var ESCAPES = { n: "\n", t: "	", r: "\r", f: "\f" };
function logicalLine(text, start) {
  const chars = [];
  const escaped3 = [];
  const offsets = [];
  let at = start;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") {
    const char = text[at] ?? "";
    if (char !== "\\") {
      chars.push(char);
      escaped3.push(false);
      offsets.push(at);
      at += 1;
      continue;
    }
    const next = text[at + 1] ?? "";
    if (next === "\n" || next === "\r") {
      at += next === "\r" && text[at + 2] === "\n" ? 3 : 2;
      while (BLANK.test(text[at] ?? "")) at += 1;
      continue;
    }
    const digits = next === "u" ? text.slice(at + 2, at + 6) : "";
    const code = /^[0-9A-Fa-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : null;
    chars.push(
      code === null ? Object.hasOwn(ESCAPES, next) ? ESCAPES[next] ?? next : next : String.fromCharCode(code)
    );
    escaped3.push(true);
    offsets.push(at);
    at += code === null ? 2 : 6;
  }
  offsets.push(Math.min(at, text.length));
  return { chars, escaped: escaped3, offsets, next: at + 1 };
}
function split({ chars, escaped: escaped3, offsets }) {
  const plain3 = (at2, of) => escaped3[at2] === false && of.test(chars[at2] ?? "");
  let at = 0;
  while (at < chars.length && !plain3(at, /[=: \t\f]/)) at += 1;
  if (at === 0) return null;
  const key = chars.slice(0, at).join("");
  while (plain3(at, BLANK)) at += 1;
  if (plain3(at, /[=:]/)) {
    at += 1;
    while (plain3(at, BLANK)) at += 1;
  }
  return { key, value: chars.slice(at).join(""), offsets: offsets.slice(at) };
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

// src/readers/statements/objects.ts
var NOTHING_LATER = { entries: [], open: false };
var DEEPEST2 = 6;
function eitherOf(first, second) {
  return { kind: "either", start: first.start, end: first.end, node: first.node, first, second };
}
function nullAt({ start, end, node }) {
  return { kind: "scalar", start, end, node, text: "null" };
}
function isNothing(expression) {
  if (expression.kind === "scalar") return expression.text === "null" || expression.text === "false";
  return expression.kind === "name" && expression.path === "undefined";
}
function keyedBy(expression, reduce, depth = 0) {
  if (depth > DEEPEST2) return { entries: [], open: true };
  const reduced = reduce(expression);
  if (reduced.kind === "object") return keyedByLiteral(reduced, reduce, depth);
  if (reduced.kind !== "either") return isNothing(reduced) && depth > 0 ? NOTHING_LATER : null;
  const first = keyedBy(reduced.first, reduce, depth + 1);
  const second = keyedBy(reduced.second, reduce, depth + 1);
  if (first === null || second === null) return null;
  return { entries: oneOf(first.entries, second.entries), open: first.open || second.open };
}
function keyedByLiteral(object, reduce, depth) {
  if (object.spread.length === 0) return { entries: object.entries, open: false };
  let open = false;
  const parts = [];
  for (const spread of object.spread) {
    const inner2 = keyedBy(spread, reduce, depth + 1);
    if (inner2 === null || inner2.open) open = true;
    if (inner2 !== null) parts.push({ at: spread.start, entries: inner2.entries });
  }
  for (const entry of object.entries) parts.push({ at: entry.keySpan.start, entries: [entry] });
  const last2 = /* @__PURE__ */ new Map();
  for (const { entries } of parts.sort((a, b) => a.at - b.at)) {
    for (const entry of entries) last2.set(entry.key, mayBe(entry, last2.get(entry.key)));
  }
  return { entries: [...last2.values()], open };
}
function mayBe(entry, before) {
  const { value } = entry;
  if (before === void 0 || value.kind !== "either" || !isNothing(value.second)) return entry;
  return { ...entry, value: eitherOf(value.first, before.value) };
}
function oneOf(first, second) {
  const others = new Map(second.map((entry) => [entry.key, entry]));
  const entries = first.map((entry) => {
    const other = others.get(entry.key);
    others.delete(entry.key);
    return { ...entry, value: eitherOf(entry.value, other?.value ?? nullAt(entry.value)) };
  });
  return [
    ...entries,
    ...[...others.values()].map((entry) => ({ ...entry, value: eitherOf(entry.value, nullAt(entry.value)) }))
  ];
}

// src/readers/statements/plain.ts
var NOWHERE = {
  id: -1,
  type: "",
  startIndex: 0,
  endIndex: 0,
  parent: null,
  namedChildren: [],
  childForFieldName: () => null,
  namedDescendantForIndex: () => null
};
var NO_NAMES = {
  find: () => null,
  setLater: () => NOTHING_LATER,
  changes: () => [],
  returned: () => null,
  lower: ({ startIndex, endIndex }) => unknownAt({ start: startIndex, end: endIndex })
};
function textAt(text, span, offsets = null) {
  const places = offsets ?? Array.from({ length: text.length + 1 }, (_, index) => Math.min(span.start + index, span.end));
  return { kind: "text", ...only(span), node: NOWHERE, pieces: [{ text, offsets: places }] };
}
function piecesAt(pieces, span) {
  return { kind: "text", ...only(span), node: NOWHERE, pieces };
}
function nameAt(path, span) {
  return { kind: "name", ...only(span), node: NOWHERE, path };
}
function callAt(callee, positional, named2, span) {
  const rest = { receiver: null, spread: [], open: false, block: null, calleeEnd: span.start + callee.length };
  return { kind: "call", ...only(span), node: NOWHERE, callee, positional, named: named2, ...rest };
}
function fallbackAt(left, right) {
  return { kind: "fallback", start: left.start, end: right.end, node: NOWHERE, left, right };
}
function scalarAt(text, span) {
  return { kind: "scalar", ...only(span), node: NOWHERE, text };
}
function objectAt(entries, span) {
  return { kind: "object", ...only(span), node: NOWHERE, type: null, entries, spread: [] };
}
function listAt(items, span) {
  return { kind: "list", ...only(span), node: NOWHERE, items };
}
function unknownAt(span) {
  return { kind: "unknown", ...only(span), node: NOWHERE };
}
function only({ start, end }) {
  return { start, end };
}

// src/readers/configuration/lines.ts
var LONGEST_LINE = 8192;
var MOST_PAIRS = 2e4;
var MOST_PARTS = 12;
var SECTION = /^[ \t]*\[{1,2}([^[\]]{1,200})\]{1,2}/;
var KEY2 = /^[ \t]*(?:"([^"=:]{1,200})"|([A-Za-z_][\w.\- ]{0,200}?))[ \t]*[=:][ \t]*/;
var QUOTED = /^(?:"""([^\n]*?)"""|`([^`\n]*)`|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/;
function linesExpression(text) {
  const pairs = [];
  let section = [];
  for (let at = 0; at < text.length && pairs.length < MOST_PAIRS; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const start = at;
    at = end + 1;
    if (end - start > LONGEST_LINE) continue;
    const line = text.slice(start, end);
    if (/^[ \t]*(?:[#;]|$)/.test(line)) continue;
    const named2 = SECTION.exec(line);
    if (named2 !== null) {
      section = partsOf(named2[1] ?? "");
      continue;
    }
    const pair = pairOf(line, start, section);
    if (pair !== null) pairs.push(pair);
  }
  return nested(pairs, text.length);
}
function pairOf(line, start, section) {
  const match = KEY2.exec(line);
  if (match === null) return null;
  const key = match[1] ?? match[2] ?? "";
  const keyStart = start + match[0].indexOf(key);
  const from = match[0].length;
  const rest = line.slice(from);
  const quoted = QUOTED.exec(rest);
  let value;
  let offset;
  if (quoted === null) {
    value = rest.replace(/[ \t][#;].*$/, "").trimEnd();
    offset = start + from;
  } else {
    value = quoted.slice(1).find((one) => one !== void 0) ?? "";
    offset = start + from + (quoted[1] === void 0 ? 1 : 3);
  }
  return {
    path: [...section, ...partsOf(key)],
    keySpan: { start: keyStart, end: keyStart + key.length },
    value: textAt(value, { start: offset, end: offset + value.length })
  };
}
function propertiesExpression(text) {
  const pairs = parseProperties(text).slice(0, MOST_PAIRS).map(({ key, value, offsets, keyStart }) => {
    const trimmed3 = value.trimEnd();
    const start = offsets[0] ?? 0;
    const end = offsets[trimmed3.length] ?? start;
    return {
      path: partsOf(key),
      keySpan: { start: keyStart, end: keyStart + key.length },
      value: textAt(trimmed3, { start, end }, offsets.slice(0, trimmed3.length + 1))
    };
  });
  return nested(pairs, text.length);
}
function partsOf(key) {
  return key.split(".", MOST_PARTS).map((part) => part.trim().replace(/^"|"$/g, ""));
}
function nested(pairs, length) {
  const root = emptyBranch();
  for (const pair of pairs) {
    let branch = root;
    for (const part of pair.path.slice(0, -1)) {
      const inner2 = branch.branches.get(part) ?? emptyBranch();
      branch.branches.set(part, inner2);
      branch = inner2;
    }
    branch.values.set(pair.path.at(-1) ?? "", pair);
  }
  return built(root, { start: 0, end: length });
}
function emptyBranch() {
  return { values: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map() };
}
function built({ values, branches }, span) {
  const entries = [...values].map(([key, { keySpan, value }]) => ({ key, keySpan, value }));
  for (const [key, branch] of branches) {
    const value = built(branch, span);
    entries.push({ key, keySpan: span, value });
  }
  return objectAt(entries, span);
}

// src/readers/statements/keys.ts
var TYPEORM = {
  type: { must: /postgres|cockroach/ },
  url: "CONNINFO",
  host: "host",
  port: "port",
  username: "user",
  password: "password",
  database: "dbname",
  ssl: "TLS",
  extra: { keys: { ssl: "TLS", max: "POOL" } },
  poolSize: "POOL",
  applicationName: "application_name"
};
var SEQUELIZE = {
  dialect: { must: /^postgres(?:ql)?$/ },
  url: "CONNINFO",
  use_env_variable: "VARIABLE",
  host: "host",
  port: "port",
  username: "user",
  password: "password",
  database: "dbname",
  ssl: { instead: "dialectOptions.ssl" },
  dialectOptions: {
    keys: { ssl: "TLS", sslmode: { instead: "dialectOptions.ssl" }, application_name: "application_name" }
  },
  pool: { keys: { max: "POOL" } }
};

// src/readers/configuration/rules.ts
var POSTGRES = /^["']?postgres(?:ql)?["']?$/i;
var LIBPQ = {
  host: "host",
  port: "port",
  user: "user",
  username: "user",
  password: "password",
  dbname: "dbname",
  database: "dbname",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert",
  sslcert: "sslcert",
  sslkey: "sslkey",
  application_name: "application_name"
};
var PGJDBC = {
  ssl: "ssl",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert",
  sslcert: "sslcert",
  sslkey: "sslkey",
  sslfactory: "sslfactory"
};
var DOCTRINE = {
  ...LIBPQ,
  url: "CONNINFO",
  driver: { must: /pgsql|postgres/ }
};
var HASURA = {
  database_url: {
    keys: {
      from_env: "VARIABLE",
      connection_parameters: { keys: LIBPQ }
    }
  },
  pool_settings: { keys: { max_connections: "POOL" } },
  ssl_configuration: { keys: { sslmode: "sslmode" } }
};
var ANYBODY = {
  host: "host",
  hostname: "host",
  server: "host",
  port: "port",
  user: "user",
  username: "user",
  password: "password",
  pass: "password",
  passwd: "password",
  dbname: "dbname",
  database: "dbname",
  db: "dbname",
  databasename: "dbname",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert"
};
var OWN = { driver: "libpq", keys: ANYBODY, loose: true, wins: "options", anybody: true };
var OWN_KINDS = ["yaml", "json", "toml", "ini"];
var FORMATS = [
  {
    // TypeORM, ormconfig.json and .yml
    driver: "pg",
    kinds: ["json", "yaml"],
    signs: [
      /\btype["']?[ \t]*:[ \t]*["']?(?:(?:aurora-)?postgres|cockroachdb)\b/,
      /\b(?:entities|synchronize|migrations|username)["']?[ \t]*:/
    ],
    entry: { key: /^type$/, value: /^(?:postgres|aurora-postgres|cockroachdb)$/ },
    keys: TYPEORM,
    wins: "url"
  },
  {
    // Sequelize's command line, config/config.json
    driver: "pg",
    kinds: ["json"],
    signs: [/"dialect"/],
    entry: { key: /^dialect$/, value: /^postgres(?:ql)?$/ },
    keys: SEQUELIZE,
    wins: "url"
  },
  {
    // Doctrine's bundle for Symfony, config/packages/doctrine.yaml
    driver: "doctrine",
    kinds: ["yaml"],
    path: /(?:^|\.)dbal(?:\.connections\.[^.]+)?$/,
    signs: [/\bdbal["']?\s*:/],
    entry: { key: /^driver$/, value: /^(?:pdo_)?pgsql$/ },
    keys: DOCTRINE,
    wins: "url"
  },
  {
    driver: "doctrine",
    kinds: ["yaml"],
    path: /(?:^|\.)dbal(?:\.connections\.[^.]+)?$/,
    signs: [/\bdbal["']?\s*:/],
    keys: DOCTRINE,
    wins: "url"
  },
  {
    // Hasura's metadata, databases.yaml
    driver: "libpq",
    kinds: ["yaml", "json"],
    signs: [/connection_info/],
    entry: { key: /^kind$/, value: /^(?:postgres|pg|citus|cockroach|alloy)$/ },
    keys: { configuration: { keys: { connection_info: { keys: HASURA } } } },
    wins: "options"
  },
  {
    // Grafana's data sources, provisioning/datasources/*.yaml (grafana-postgresql-datasource, tlsmanager.go)
    driver: "lib/pq",
    kinds: ["yaml"],
    signs: [/jsonData/],
    entry: { key: /^type$/, value: /^(?:postgres|grafana-postgresql-datasource)$/ },
    keys: {
      url: "ADDRESS",
      user: "user",
      password: "password",
      database: "dbname",
      secureJsonData: { keys: { password: "password" } },
      jsonData: {
        keys: { database: "dbname", sslmode: "sslmode", sslRootCertFile: "sslrootcert", maxOpenConns: "POOL" }
      }
    },
    silent: "unknown",
    wins: "options"
  },
  {
    // Grafana's own database, grafana.ini (conf/defaults.ini: ssl_mode = disable)
    driver: "lib/pq",
    kinds: ["ini"],
    path: /^database$/,
    signs: [/^[ \t]*\[database\]/m],
    entry: { key: /^type$/, value: POSTGRES },
    keys: {
      host: "ADDRESS",
      name: "dbname",
      user: "user",
      password: "password",
      url: "CONNINFO",
      ssl_mode: "sslmode",
      ca_cert_path: "sslrootcert",
      client_cert_path: "sslcert",
      max_open_conn: "POOL"
    },
    silent: "none",
    wins: "url"
  },
  {
    // Gitea, Forgejo and Gogs, app.ini (modules/setting/database.go: SSL_MODE is `disable` by default)
    driver: "lib/pq",
    kinds: ["ini"],
    path: /^database$/i,
    signs: [/^[ \t]*DB_TYPE[ \t]*=/m],
    entry: { key: /^DB_TYPE$/, value: POSTGRES },
    keys: {
      HOST: "ADDRESS",
      NAME: "dbname",
      USER: "user",
      PASSWD: "password",
      SSL_MODE: "sslmode",
      MAX_OPEN_CONNS: "POOL"
    },
    silent: "none",
    wins: "options"
  },
  {
    // Airflow, airflow.cfg
    driver: "psycopg2",
    dialect: true,
    kinds: ["ini"],
    path: /^(?:database|core)$/,
    signs: [/^[ \t]*sql_alchemy_conn[ \t]*=/m],
    keys: { sql_alchemy_conn: "CONNINFO", sql_alchemy_pool_size: "POOL", sql_alchemy_max_overflow: "MORE" },
    pool: { max: 5, more: 10 },
    wins: "options"
  },
  {
    // Keycloak, keycloak.conf
    driver: "pgjdbc",
    kinds: ["ini"],
    path: /^$/,
    signs: [/^[ \t]*db-(?:url|username|password)/m],
    entry: { key: /^db$/, value: POSTGRES },
    keys: {
      ...PGJDBC,
      "db-url": "CONNINFO",
      "db-url-host": "host",
      "db-url-port": "port",
      "db-url-database": "dbname",
      "db-url-properties": "QUERY",
      "db-username": "user",
      "db-password": "password",
      "db-pool-max-size": "POOL"
    },
    wins: "url"
  },
  {
    // Mattermost, config.json
    driver: "lib/pq",
    kinds: ["json"],
    path: /^SqlSettings$/,
    signs: [/"SqlSettings"/],
    entry: { key: /^DriverName$/, value: /^postgres$/ },
    keys: { DataSource: "CONNINFO", MaxOpenConns: "POOL" },
    wins: "url"
  },
  {
    // pgAdmin's list of servers, servers.json (web/pgadmin/utils/__init__.py, load_database_servers)
    driver: "psycopg",
    kinds: ["json"],
    path: /^Servers\.[^.]+$/,
    signs: [/"MaintenanceDB"/],
    entry: { key: /^MaintenanceDB$/, value: /./ },
    keys: {
      Host: "host",
      Port: "port",
      Username: "user",
      MaintenanceDB: "dbname",
      Service: "service",
      SSLMode: "sslmode",
      SSLRootCert: "sslrootcert",
      SSLCert: "sslcert",
      SSLKey: "sslkey",
      ConnectionParameters: { keys: { ...LIBPQ, connect_timeout: "connect_timeout" } }
    },
    wins: "options"
  },
  {
    // Synapse, homeserver.yaml: the arguments are psycopg2's.
    driver: "psycopg2",
    kinds: ["yaml"],
    path: /(?:^|\.)(?:database|databases\.[^.]+)$/,
    signs: [/\bpsycopg2\b/],
    entry: { key: /^name$/, value: /^psycopg2$/ },
    keys: { args: { keys: { ...LIBPQ, cp_max: "POOL" } } },
    wins: "options"
  },
  {
    // Flyway, Liquibase, Hibernate, SonarQube and whatever else has a URL of JDBC with its user beside it
    driver: "pgjdbc",
    kinds: ["ini", "properties", "toml", "yaml", "json"],
    signs: [/\b(?:jdbc[-_]?)?url["']?[ \t]*[:=][ \t]*["']?jdbc\\?:postgresql/i],
    keys: {
      ...PGJDBC,
      url: "CONNINFO",
      jdbcUrl: "CONNINFO",
      jdbc_url: "CONNINFO",
      user: "user",
      userName: "user",
      password: "password",
      jdbcProperties: { keys: PGJDBC },
      maximumPoolSize: "POOL"
    },
    loose: true,
    wins: "url"
  },
  {
    ...OWN,
    kinds: OWN_KINDS,
    signs: [
      /\b(?:host|hostname|server)["']?[ \t]*[:=]/i,
      /\b(?:type|driver|dialect|adapter|engine|client|vendor|dbtype|db_type)["']?[ \t]*[:=][ \t]*["']?(?:postgres(?:ql)?|pgsql|pgx|pg|postgis)\b["']?[ \t]*(?:$|[,#}])/im
    ],
    entry: {
      key: /^(?:type|driver|dialect|adapter|engine|client|vendor|db_?type)$/i,
      value: /^(?:postgres(?:ql)?|pgsql|pgx|pg|postgis)$/i
    }
  },
  {
    ...OWN,
    kinds: OWN_KINDS,
    path: /(?:^|[._-])(?:postgres(?:ql)?(?:_?db)?|pgsql|psql|pg|timescale(?:db)?)$/i,
    signs: [
      /\b(?:postgres(?:ql)?(?:_?db)?|pgsql|psql|pg|timescale(?:db)?)["']?[ \t]*(?::[ \t]*\{?|\])[ \t]*(?:#[^\n]{0,200})?\r?\n(?:[^\n]{0,200}\n){0,6}[ \t]*["']?(?:host|hostname|server)["']?[ \t]*[:=]/i
    ]
  },
  {
    ...OWN,
    kinds: OWN_KINDS,
    path: /(?:^|[._-])(?:db|database|datasource|data_source|sql|storage|connection)$/i,
    signs: [
      /(?:db|database|datasource|data_source|sql|storage|connection)["']?[ \t]*(?::[ \t]*\{?|\])[ \t]*(?:#[^\n]{0,200})?(?:\r?\n(?:[^\n]{0,200}\n){0,8})?[^\n]{0,100}\bport["']?[ \t]*[:=][ \t]*["']?5432\b/i
    ],
    entry: { key: /^port$/i, value: /^5432$/ }
  }
];

// src/readers/configuration/tree.ts
function treeExpression(node, text) {
  const known3 = /* @__PURE__ */ new Map();
  const lower = (one) => {
    const before = known3.get(one);
    if (before !== void 0) return before;
    const made = lowered(one);
    known3.set(one, made);
    return made;
  };
  const lowered = (one) => {
    if (one.type === "scalar") return scalarExpression(one, text);
    if (one.type === "list") {
      const items = one.items.map(lower);
      return listAt(items, around(items));
    }
    const entries = [...one.entries].map(
      ([key, { key: at, value }]) => ({ key, keySpan: { start: at.start, end: at.end }, value: lower(value) })
    );
    return objectAt(entries, around(entries.flatMap(({ keySpan, value }) => [keySpan, value])));
  };
  return lower(node);
}
function around(parts) {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
var QUOTES = /* @__PURE__ */ new Set(['"', "'"]);
function scalarExpression({ value, start, end, verbatim }, text) {
  const span = { start, end };
  if (value === null) return scalarAt("null", span);
  const quote = text[start - 1] ?? "";
  const quoted = QUOTES.has(quote) && text[end] === quote;
  if (!quoted && /^(?:true|false|yes|no|on|off)$/i.test(value)) {
    return scalarAt(/^(?:true|yes|on)$/i.test(value) ? "true" : "false", span);
  }
  const source = text.slice(start, end);
  if (verbatim || !quoted) return textAt(verbatim ? source : value, span);
  return textAt(value, span, quote === '"' ? escapedOffsets(source, value, start) : null);
}
function escapedOffsets(source, value, start) {
  const offsets = [];
  let at = 0;
  for (; at < source.length; ) {
    offsets.push(start + at);
    if (source[at] !== "\\") at += 1;
    else at += source[at + 1] === "u" ? 6 : 2;
  }
  offsets.push(start + source.length);
  return offsets.length === value.length + 1 ? offsets : null;
}

// src/readers/frameworks/go-template.ts
var OPENING = /\{\{|\{%|(?<!\$)\{#|<%/g;
function maskTemplates(text) {
  let masked = "";
  let done = 0;
  OPENING.lastIndex = 0;
  const found = /* @__PURE__ */ new Map();
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const start = match.index;
    const end = endOf(text, start, match[0], found);
    if (end === null) continue;
    const alone = isBlankBefore(text, start) && isBlankAfter(text, end);
    masked += text.slice(done, start);
    masked += alone ? text.slice(start, end).replace(/[^\n]/g, " ") : MASK.repeat(end - start);
    done = end;
    OPENING.lastIndex = end;
  }
  return done === 0 ? text : masked + text.slice(done);
}
function endOf(text, start, opening, found) {
  const close = nextOf(text, CLOSING[opening] ?? "", start + 2, found);
  if (close === text.length) return null;
  if (opening === "{{") return text[close + 2] === "}" ? close + 3 : close + 2;
  return close < nextOf(text, "\n", start, found) || isBlankBefore(text, start) ? close + 2 : null;
}
var WIDEST2 = 200;
function isBlankBefore(text, at) {
  const before = text.slice(Math.max(0, at - WIDEST2), at);
  return /^[ \t]*$/.test(before.slice(before.lastIndexOf("\n") + 1));
}
function isBlankAfter(text, at) {
  const after2 = text.slice(at, at + WIDEST2);
  const newline = after2.indexOf("\n");
  return /^[ \t\r]*$/.test(newline < 0 ? after2 : after2.slice(0, newline));
}

// src/readers/frameworks/rest.ts
function* withRest(own2, rest) {
  const places = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  for (const fact of own2) {
    places.add(`${fact.line}:${fact.column}`);
    const said = JSON.stringify([fact.line, fact.column, fact.parameters, fact.positions]);
    if (seen.has(said)) continue;
    seen.add(said);
    yield fact;
  }
  for (const fact of rest.literals.read({ ...rest.file, kind: rest.kind }, rest.context)) {
    if (fact.kind !== "connection" || !places.has(`${fact.line}:${fact.column}`)) yield fact;
  }
}

// src/readers/frameworks/yaml-tree.ts
var import_yaml3 = __toESM(require_dist(), 1);

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString2(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString2(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray2() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray2();
      case 1:
        return parseObject();
      case 10:
        return parseString2(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var createScanner2 = createScanner;
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/readers/frameworks/json-tree.ts
var OPEN_BRACE = 1;
var CLOSE_BRACE = 2;
var OPEN_BRACKET = 3;
var CLOSE_BRACKET = 4;
var END2 = 17;
function jsonRoot(text, maxDepth) {
  if (!/^\s*(?:[[{]|\/[/*])/.test(text) || nestsDeeper(text, maxDepth)) return null;
  const errors = [];
  const root = parseTree2(text, errors, { allowTrailingComma: true });
  return root === void 0 || errors.length > 0 ? null : treeOf(root, text);
}
function nestsDeeper(text, most) {
  const scanner = createScanner2(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END2; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth += 1;
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
function treeOf(node, text) {
  switch (node.type) {
    case "object": {
      const entries = /* @__PURE__ */ new Map();
      for (const { children: [name, inner2] = [] } of node.children ?? []) {
        if (name === void 0 || inner2 === void 0) continue;
        const key = scalarOf2(name, text);
        entries.set(key.value ?? "", { key, value: treeOf(inner2, text) });
      }
      return { type: "map", entries };
    }
    case "array":
      return { type: "list", items: (node.children ?? []).map((item) => treeOf(item, text)) };
    default:
      return scalarOf2(node, text);
  }
}
function scalarOf2({ type, offset, length, value }, text) {
  const quoted = type === "string" ? 1 : 0;
  const start = offset + quoted;
  const end = offset + length - quoted;
  const source = text.slice(start, end);
  if (type === "null") return { type: "scalar", value: null, start, end, verbatim: false };
  const decoded3 = type === "string" ? String(value) : source;
  return { type: "scalar", value: decoded3, start, end, verbatim: decoded3 === source };
}

// src/readers/frameworks/yaml-tree.ts
var MAX_DEPTH2 = 60;
var MAX_MERGED2 = 5e4;
var LONGEST2 = 8192;
function readDocuments(text) {
  return readRoots(text).filter((root) => root.type === "map");
}
function readRoots(text) {
  if (last?.text !== text) last = { text, roots: parseRoots(text) };
  return last.roots;
}
var last = null;
function parseRoots(text) {
  const root = jsonRoot(text, MAX_DEPTH2);
  if (root !== null) return [root];
  const tokens = [...new import_yaml3.Parser().parse(text)];
  if (tooDeep2(tokens)) return [];
  const composer = new import_yaml3.Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "silent", keepSourceTokens: false });
  const found = [];
  let budget = MAX_MERGED2;
  for (const document of composer.compose(tokens, true, text.length)) {
    const builder = new Builder(text, budget);
    const root2 = builder.node(document.contents, 0);
    budget = builder.budget;
    if (root2 !== null) found.push(root2);
  }
  return found;
}
function tooDeep2(tokens) {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > MAX_DEPTH2) return true;
    if (token.type === "document" && token.value !== void 0) stack.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
  }
  return false;
}
var Builder = class {
  #text;
  #anchors = /* @__PURE__ */ new Map();
  budget;
  constructor(text, budget) {
    this.#text = text;
    this.budget = budget;
  }
  node(node, depth) {
    if ((0, import_yaml3.isAlias)(node)) return this.#anchors.get(node.source) ?? null;
    const built2 = this.#build(node, depth);
    if (((0, import_yaml3.isScalar)(node) || (0, import_yaml3.isMap)(node) || (0, import_yaml3.isSeq)(node)) && node.anchor !== void 0 && built2 !== null) {
      this.#anchors.set(node.anchor, built2);
    }
    return built2;
  }
  #build(node, depth) {
    if (depth > MAX_DEPTH2) return null;
    if ((0, import_yaml3.isScalar)(node)) {
      const [start, end] = node.range ?? [0, 0];
      return this.#scalar(String(node.value ?? ""), node.type ?? "PLAIN", start, end);
    }
    if ((0, import_yaml3.isSeq)(node)) {
      return { type: "list", items: node.items.flatMap((item) => this.node(item, depth + 1) ?? []) };
    }
    if (!(0, import_yaml3.isMap)(node)) return null;
    const own2 = /* @__PURE__ */ new Map();
    const merged2 = [];
    for (const pair of node.items) {
      const key = this.node(pair.key, depth + 1);
      if (key?.type !== "scalar") continue;
      const none = { type: "scalar", value: null, start: key.end, end: key.end, verbatim: false };
      const value = this.node(pair.value, depth + 1) ?? none;
      if (key.value === "<<") for (const one of value.type === "list" ? value.items : [value]) merged2.push(one);
      else own2.set(key.value ?? "", { key, value });
    }
    return { type: "map", entries: merged2.length === 0 ? own2 : this.#merge(own2, merged2) };
  }
  /** Own entries win over merged ones, earlier merged maps over later ones (YAML merge key draft). */
  #merge(own2, sources) {
    const entries = new Map(own2);
    for (const source of sources) {
      for (const [name, entry] of source.type === "map" ? source.entries : []) {
        if (this.budget <= 0) return entries;
        this.budget -= 1;
        if (!entries.has(name)) entries.set(name, entry);
      }
    }
    return entries;
  }
  #scalar(value, type, start, end) {
    if (type === "PLAIN" && /^(?:~|null|Null|NULL)?$/.test(value)) {
      return { type: "scalar", value: null, start, end, verbatim: false };
    }
    const quoted = type.startsWith("QUOTE") ? 1 : 0;
    const from = start + quoted;
    const to = Math.max(from, end - quoted);
    const verbatim = this.#text.slice(from, to) === value;
    return { type: "scalar", value, start: from, end: to, verbatim };
  }
};
function scalarOf3(node, index, text) {
  if (node?.type !== "scalar" || node.value === null || node.value.length > LONGEST2) return null;
  const { start, end, verbatim, value } = node;
  if (!verbatim) {
    return { value: value.includes(MASK) ? text.slice(start, end) : value, at: () => index.span(start, end) };
  }
  return { value: text.slice(start, end), at: (from, to) => index.span(start + from, start + to) };
}
function mapsOf(map) {
  return [...map.entries].flatMap(
    ([name, entry]) => entry.value.type === "map" ? [[name, entry, entry.value]] : []
  );
}

// src/readers/statements/connector.ts
var CONNECTOR_OPTIONS = /^(?:danger_accept_invalid_(?:certs|hostnames)|set_verify|set_verify_hostname|set_verify_callback|set_callback|with_custom_certificate_verifier|set_certificate_verifier)$/;
var LIBRARIES = [
  [/(?:^|\.)TlsConnector\.(?:builder|new)$/, "native-tls"],
  [/(?:^|\.)SslConnector\.builder$/, "openssl"],
  [/(?:^|\.)ClientConfig\.builder(?:_with_\w{1,40})?$/, "rustls"]
];
var WRAPS = /(?:^|\.)(?:MakeTlsConnector|MakeRustlsConnect|TlsConnector|Arc)\.(?:new|from)$/;
var FARTHEST = 16;
function connectorOf(expression, values, setOn) {
  const options = [];
  let at = expression;
  for (let steps = 0; at !== null && steps < FARTHEST; steps += 1) {
    for (const one of values.trail(at)) for (const item of setOn(one)) options.push(item);
    const made = values.reduce(at);
    if (made.kind !== "call") return null;
    const { callee, positional, receiver } = made;
    const [first] = positional;
    const name = callee.slice(callee.lastIndexOf(".") + 1);
    if (first !== void 0 && CONNECTOR_OPTIONS.test(name)) options.push({ name, value: first });
    if (first !== void 0 && WRAPS.test(callee)) {
      at = first;
      continue;
    }
    const library = LIBRARIES.find(([pattern]) => pattern.test(callee))?.[1];
    if (library !== void 0) return { library, options };
    at = receiver;
  }
  return null;
}

// src/readers/statements/file-read.ts
var READS = /(?:^|\.)(?:readFileSync|readFile|read_text|file_get_contents)$/;
var AFTERWARDS = /(?:^|\.)(?:toString|trim)$/;
var JOINS = /(?:^|\.)path\.(?:join|resolve)$/;
var DEEPEST3 = 6;
function fileReadBy(expression, values, depth = 0) {
  const reduced = values.reduce(expression);
  if (depth > DEEPEST3) return null;
  if (reduced.kind === "list") {
    const [only2, ...others] = reduced.items;
    return only2 === void 0 || others.length > 0 ? null : fileReadBy(only2, values, depth + 1);
  }
  if (reduced.kind !== "call") return null;
  if (AFTERWARDS.test(reduced.callee) && reduced.receiver !== null) {
    return fileReadBy(reduced.receiver, values, depth + 1);
  }
  const [first] = reduced.positional;
  return first === void 0 || !READS.test(reduced.callee) ? null : pathOf(first, values);
}
function pathOf(expression, values) {
  const plain3 = values.plain(expression);
  if (plain3 !== null) return plain3;
  const reduced = values.reduce(expression);
  if (reduced.kind !== "call" || !JOINS.test(reduced.callee)) return null;
  const parts = reduced.positional.map(
    (part) => part.kind === "name" && part.path === "__dirname" ? "." : values.plain(part)
  );
  return parts.includes(null) ? null : parts.join("/");
}

// src/readers/statements/modes.ts
var MODE = /(?:^|\.)(disable|allow|prefer(?:red)?|require[d]?|verify[_-]?(?:ca|full))$/i;
var WEAKEST_FIRST = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
var MOST2 = 8;
function modeOf(path) {
  const word = MODE.exec(path)?.[1]?.toLowerCase().replaceAll("_", "-");
  if (word === void 0) return null;
  if (word.startsWith("verify")) return word.endsWith("ca") ? "verify-ca" : "verify-full";
  return word.startsWith("prefer") ? "prefer" : word.startsWith("require") ? "require" : word;
}
function strongestMode(expression, reduce) {
  let strongest = null;
  let different = false;
  const left = [expression];
  for (let seen = 0; left.length > 0; seen += 1) {
    const next = left.pop();
    if (next === void 0 || seen > MOST2) return null;
    const one = reduce(next);
    if (one.kind === "either") {
      left.push(one.second, one.first);
      continue;
    }
    const mode = stated(one);
    if (mode === null) return null;
    if (strongest !== null && mode !== strongest.mode) different = true;
    if (strongest === null || WEAKEST_FIRST.indexOf(mode) > WEAKEST_FIRST.indexOf(strongest.mode)) {
      strongest = { mode, start: one.start, end: one.end };
    }
  }
  return different && strongest?.mode === "verify-full" ? null : strongest;
}
function stated(expression) {
  if (expression.kind === "name") return expression.path.includes(".") ? modeOf(expression.path) : null;
  const [only2, ...more] = expression.kind === "text" ? expression.pieces : [];
  const text = only2 !== void 0 && "text" in only2 && more.length === 0 ? only2.text : null;
  return text !== null && WEAKEST_FIRST.includes(text) ? text : null;
}

// src/readers/statements/draft.ts
var DEEPEST4 = 6;
var FOREIGN_URL = /^(?:jdbc:|r2dbcs?:)?(?:mysql|mariadb|sqlite|h2|hsqldb|derby|oracle|sqlserver|mssql|mongodb|redis|duckdb|db2|clickhouse)\b/i;
var MOST_HOSTS = 20;
var Draft = class {
  rule;
  options = /* @__PURE__ */ new Map();
  words = /* @__PURE__ */ new Map();
  /** What is said in vain. */
  ignored = [];
  /** Where it is told what it connects to, for its positions. */
  span;
  conninfo = null;
  pool = null;
  more = null;
  /** Where these stand. */
  poolSpan = null;
  moreSpan = null;
  /** True where what is not stated here may be stated elsewhere. */
  open = false;
  /** True where something that has to name PostgreSQL names another, or is not known. */
  foreign = false;
  doubtful = false;
  /** True where such a value names PostgreSQL. */
  sure = false;
  /** True where another call says what it connects to. */
  aside = false;
  /** The nodes of the objects that it is told by: no connections of their own. */
  objects = /* @__PURE__ */ new Set();
  #values;
  #source;
  #uses;
  constructor(rule, span, values, source, uses) {
    this.rule = rule;
    this.span = span;
    this.#values = values;
    this.#source = source;
    this.#uses = uses;
    this.open = rule.open === true;
  }
  /** Takes up the arguments of a call. */
  takeArguments(meanings, positional, named2, keys = this.rule.keys ?? {}) {
    for (let index = 0; index < positional.length; index += 1) {
      const meaning = meanings[index];
      const value = positional[index];
      if (meaning === void 0 || value === void 0) break;
      if (meaning === "PAIR") {
        const named3 = nameOfKey(value);
        const key = named3 !== null && Object.hasOwn(keys, named3) ? named3 : this.#values.plain(value);
        const second = positional[index + 1];
        const inner2 = key === null ? null : meaningOf2(keys, key, true);
        if (key !== null && second !== void 0 && inner2 !== null) this.take(inner2, second, key, value);
        index += 1;
        continue;
      }
      this.take(meaning, value, null, null);
    }
    this.takeEntries(named2, keys, "");
  }
  takeEntries(entries, keys, prefix, depth = 0) {
    for (const { key, keySpan, value } of entries) {
      const meaning = meaningOf2(keys, key, this.rule.loose === true);
      if (meaning !== null) this.take(meaning, value, prefix === "" ? key : `${prefix}.${key}`, keySpan, depth);
    }
  }
  /** Takes up one value. `key` is the path of keys that leads to it. */
  take(meaning, value, key, keySpan, depth = 0) {
    if (depth > DEEPEST4 || this.#values.isSpent()) return;
    if (typeof meaning === "object") {
      if ("must" in meaning) this.#must(meaning.must, value);
      else if ("instead" in meaning) this.#ignore(key ?? "", meaning.instead, value);
      else this.takeObject(value, meaning.keys, key ?? "", depth);
      return;
    }
    switch (meaning) {
      case "OTHER":
        this.aside = true;
        return;
      case "SKIP":
      case "PAIR":
        return;
      case "CONNINFO":
        this.#connectionString(value, key);
        return;
      case "EITHER":
      case "OPTIONS": {
        const reduced = this.#values.reduce(value);
        if (this.#values.keyed(reduced) !== null) this.takeObject(value, this.rule.keys ?? {}, key ?? "", depth);
        else if (meaning === "EITHER" && reduced.kind !== "list") this.#connectionString(value, key);
        else this.open = true;
        return;
      }
      case "PROPERTIES": {
        const { entries, open } = this.#uses(value);
        if (entries.length === 0 || open) this.open = true;
        this.takeEntries(entries, this.rule.keys ?? {}, "", depth + 1);
        return;
      }
      case "VALUE": {
        if (value.kind !== "call") {
          this.open = true;
          return;
        }
        const inner2 = meaningOf2(this.rule.keys ?? {}, value.callee, false);
        const first = value.positional[0];
        if (inner2 !== null && first !== void 0) this.take(inner2, first, value.callee, keySpan, depth + 1);
        return;
      }
      case "VARIABLE":
        this.#variable(value, key);
        return;
      case "DEFAULT":
        this.#default(value, key);
        return;
      case "QUERY":
        this.#query(value, keySpan);
        return;
      case "ADDRESS":
        this.#address(value, keySpan);
        return;
      case "TLS":
        this.#word(key ?? "tls", value, depth);
        return;
      case "POOL":
        this.pool = this.#number(value);
        this.poolSpan = spanOf(value);
        return;
      case "MORE":
        this.more = this.#number(value);
        this.moreSpan = spanOf(value);
        return;
      default:
        this.#option(meaning, value, keySpan);
    }
  }
  #ignore(key, instead, value) {
    const reduced = this.#values.reduce(value);
    const asked = reduced.kind === "object" || reduced.kind === "scalar" && reduced.text === "true";
    const text = reduced.kind === "text" ? this.#values.plain(reduced) : null;
    if (!asked && (text === null || text === "disable")) return;
    this.ignored.push({ key, instead, span: { start: value.start, end: value.end } });
  }
  #must(wanted, value) {
    const text = this.#values.stated(value);
    if (text === null) this.doubtful = true;
    else if (!wanted.test(text)) this.foreign = true;
    else this.sure = true;
  }
  /** Takes up an object, with what is spread into it and set on it later. */
  takeObject(value, keys, prefix, depth = 0) {
    const keyed2 = this.#values.keyed(value);
    if (keyed2 !== null) {
      this.#note(value);
      if (keyed2.open) this.open = true;
      this.takeEntries(keyed2.entries, keys, prefix, depth + 1);
      return;
    }
    const reduced = this.#values.reduce(value);
    const meanings = Object.values(keys);
    const takesString = meanings.includes("CONNINFO") || meanings.includes("VARIABLE");
    if (takesString && (reduced.kind === "text" || reduced.kind === "fallback" || this.#values.lookup(reduced) !== null)) {
      this.#connectionString(value, prefix);
    } else {
      this.open = true;
    }
  }
  #note(value, depth = 0) {
    const reduced = this.#values.reduce(value);
    if (reduced.kind === "object") this.objects.add(reduced.node.id);
    if (reduced.kind !== "either" || depth > DEEPEST4) return;
    this.#note(reduced.first, depth + 1);
    this.#note(reduced.second, depth + 1);
  }
  #connectionString(value, key) {
    const either = this.#values.reduce(value);
    if (either.kind === "either" && isNothing(this.#values.reduce(either.second))) {
      this.#connectionString(either.first, key);
      return;
    }
    if (either.kind === "either" && this.#isForeign(either, 0)) {
      this.foreign = true;
      return;
    }
    const stated2 = this.#values.composite(value);
    if (stated2 === null || stated2.text === "") {
      if (stated2 === null) this.open = true;
      return;
    }
    const composite = withinDefault(stated2);
    const { start, end, kind } = this.#values.standIn(value) ?? this.#values.reduce(value);
    this.conninfo = { value: composite, expression: value, span: kind === "text" ? { start, end } : value, key };
  }
  /** Whether an expression is a URL of another database, whichever of its branches is taken. */
  #isForeign(expression, depth) {
    if (depth > DEEPEST4) return false;
    const reduced = this.#values.reduce(expression);
    if (reduced.kind === "either") {
      return this.#isForeign(reduced.first, depth + 1) && this.#isForeign(reduced.second, depth + 1);
    }
    return reduced.kind === "text" && FOREIGN_URL.test(this.#values.composite(reduced)?.text ?? "");
  }
  #variable(value, key) {
    const name = this.#values.plain(value);
    if (name === null || !/^\w{1,100}$/.test(name)) {
      this.open = true;
      return;
    }
    const text = `\${${name}}`;
    const { start, end } = value;
    const starts = new Array(text.length).fill(start);
    const ends = new Array(text.length).fill(end);
    this.conninfo = { value: { text, starts, ends, name }, expression: value, span: { start, end }, key };
  }
  #default(value, key) {
    const name = this.conninfo?.value.name ?? "DATABASE_URL";
    this.#connectionString(value, key);
    if (this.conninfo === null || this.conninfo.expression !== value) return;
    const { text, starts, ends } = this.conninfo.value;
    if (/[{}]/.test(text)) return;
    const before = `\${${name}:-`;
    const { start, end } = this.conninfo.span;
    const wrapped = {
      text: `${before}${text}}`,
      starts: [...new Array(before.length).fill(start), ...starts, end],
      ends: [...new Array(before.length).fill(start), ...ends, end],
      name
    };
    this.conninfo = { ...this.conninfo, value: wrapped };
    this.open = false;
  }
  #query(value, keySpan) {
    const composite = this.#values.composite(value);
    if (composite === null || composite.text.includes("${")) this.open = true;
    if (composite === null) return;
    for (const { 1: key = "", 2: text = "", index } of composite.text.matchAll(/([\w.-]{1,40})=([^&;]{0,400})/g)) {
      const meaning = meaningOf2(this.rule.keys ?? {}, key, false);
      if (typeof meaning !== "string" || meaning !== meaning.toLowerCase()) continue;
      const from = index + key.length + 1;
      const to = from + text.length;
      const { starts, ends, name } = composite;
      const part = { text, starts: starts.slice(from, to), ends: ends.slice(from, to), name };
      this.options.set(meaning, { keyword: meaning, value: part, keySpan, span: value });
    }
  }
  #option(keyword, value, keySpan) {
    const reduced = this.#values.reduce(value);
    if (reduced.kind === "name" && keyword === "sslmode") {
      const mode = modeOf(reduced.path);
      if (mode !== null) {
        const width = mode.length;
        this.options.set(keyword, {
          keyword,
          keySpan,
          span: value,
          value: {
            text: mode,
            starts: new Array(width).fill(value.start),
            ends: new Array(width).fill(value.end),
            name: null
          }
        });
        return;
      }
    }
    const composite = (keyword === "host" || keyword === "port") && reduced.kind === "list" ? this.#hosts(reduced.items) : this.#values.composite(value);
    if (composite !== null) this.options.set(keyword, { keyword, value: composite, keySpan, span: value });
  }
  /** A list of hosts as libpq writes it. */
  #hosts(items) {
    const hosts = items.map((item) => this.#values.composite(item));
    let text = "";
    const starts = [];
    const ends = [];
    for (const host of hosts.slice(0, MOST_HOSTS)) {
      if (host === null) return null;
      if (text !== "") {
        text += ",";
        starts.push(ends.at(-1) ?? 0);
        ends.push(host.starts[0] ?? 0);
      }
      text += host.text;
      for (const one of host.starts) starts.push(one);
      for (const one of host.ends) ends.push(one);
    }
    return text === "" ? null : { text, starts, ends, name: null };
  }
  #address(value, keySpan) {
    const composite = this.#values.composite(value);
    if (composite === null) return;
    const { text } = composite;
    const cut2 = /\}?[^}]*$/.exec(text)?.index ?? 0;
    const colon = text.lastIndexOf(":");
    const at = colon > cut2 || !text.includes("}") ? colon : -1;
    const part = (from, to) => ({
      text: text.slice(from, to),
      starts: composite.starts.slice(from, to),
      ends: composite.ends.slice(from, to),
      name: composite.name
    });
    const host = part(0, at < 0 ? text.length : at);
    if (host.text !== "") this.options.set("host", { keyword: "host", value: host, keySpan, span: value });
    if (at >= 0) this.options.set("port", { keyword: "port", value: part(at + 1, text.length), keySpan, span: value });
  }
  #word(key, value, depth) {
    const reduced = this.#values.reduce(value);
    const span = { start: value.start, end: value.end };
    const add = (text, type) => void this.words.set(key, { key, value: text, type, span });
    switch (reduced.kind) {
      case "scalar":
        if (reduced.text === "null") add("null", "null");
        else add(reduced.text, /^(?:true|false)$/.test(reduced.text) ? "boolean" : "text");
        return;
      case "text": {
        const text = this.#values.plain(reduced);
        if (text === null) add(this.#values.composite(reduced)?.text ?? "unknown", "unknown");
        else add(text, "text");
        return;
      }
      case "object":
        add("{}", "object");
        if (depth > DEEPEST4) return;
        if (reduced.spread.length > 0) this.open = true;
        for (const entry of reduced.entries) this.#word(`${key}.${entry.key}`, entry.value, depth + 1);
        return;
      case "either": {
        this.#either(key, reduced.first, reduced.second, depth);
        return;
      }
      default: {
        const path = fileReadBy(reduced, this.#values);
        if (path !== null) {
          add(fileWord(path), "unknown");
          return;
        }
        const authority = reduced.kind === "call" ? reduced.named.find((one) => one.key === "cafile") : void 0;
        const file = authority === void 0 ? null : this.#values.plain(authority.value);
        if (authority !== void 0 && file !== null) {
          const { start, end } = authority.value;
          this.words.set(`${key}.cafile`, {
            key: `${key}.cafile`,
            value: fileWord(file),
            type: "unknown",
            span: { start, end }
          });
        }
        const text = reduced.kind === "call" ? `${reduced.callee}()` : this.#words(reduced);
        if (key === "tls" && this.#takeConnector(value, text)) return;
        add(text, "unknown");
        const set = this.#values.trail(value).flatMap((one) => this.#uses(one).entries);
        for (const { key: name, value: stated2 } of set) {
          if (/^(?:check_hostname|verify_mode|InsecureSkipVerify|ServerName)$/.test(name)) {
            this.#word(`${key}.${name}`, stated2, depth + 1);
          }
        }
      }
    }
  }
  /** Takes up a connector of Rust's libraries; false for anything else that stands for the first time. */
  #takeConnector(value, text) {
    const span = spanOf(value);
    const connector = connectorOf(
      value,
      this.#values,
      (one) => this.#uses(one).entries.map((entry) => ({ name: entry.key, value: entry.value }))
    );
    const stated2 = connector?.library ?? text;
    if ((this.words.get("tls")?.value ?? stated2) !== stated2) {
      for (const word of [...this.words.keys()]) if (word.startsWith("tls.")) this.words.delete(word);
      this.words.set("tls", { key: "tls", value: "unknown", type: "unknown", span });
      return true;
    }
    if (connector === null) return false;
    this.words.set("tls", { key: "tls", value: stated2, type: "text", span });
    for (const option of connector.options) this.#connectorOption("tls", option);
    return true;
  }
  #connectorOption(key, { name, value }) {
    const reduced = this.#values.reduce(value);
    const { start, end } = value;
    const add = (option, text, type) => void this.words.set(`${key}.${option}`, { key: `${key}.${option}`, value: text, type, span: { start, end } });
    if (name === "set_callback") {
      const body = this.#source.slice(start, Math.min(end, start + 400));
      if (/\.set_verify_hostname\(\s{0,20}false\s{0,20}\)/.test(body)) add("set_verify_hostname", "false", "boolean");
      if (/\.set_verify\(\s{0,20}(?:\w{1,40}::){0,4}NONE\s{0,20}\)/.test(body)) add("set_verify", "NONE", "text");
    } else if (reduced.kind === "scalar") {
      add(name, reduced.text, "boolean");
    } else if (reduced.kind === "name" && /^set_verify$/.test(name)) {
      add(name, reduced.path.slice(reduced.path.lastIndexOf(".") + 1), "text");
    } else {
      add(name, this.#words(value), "unknown");
    }
  }
  /**
   * One of two values: what both say of the certificate's check is certain, whichever holds (`production ? {
   * rejectUnauthorized: false } : false`). The stronger of the two is kept, so that nothing weaker is said than may hold.
   */
  #either(key, first, second, depth) {
    if (depth > DEEPEST4) return;
    const [a, b] = [first, second].map((one) => this.#values.reduce(one));
    if (a === void 0 || b === void 0) return;
    if (isNothing(b)) this.#word(key, first, depth + 1);
    else if (isNothing(a)) this.#word(key, second, depth + 1);
    else {
      this.words.set(key, {
        key,
        value: this.#words(first),
        type: "unknown",
        span: { start: first.start, end: second.end }
      });
    }
  }
  #words({ start, end }) {
    const text = this.#source.slice(start, Math.min(end, start + 60));
    return /^[\w.$()[\]: ]*$/.test(text) ? text : "unknown";
  }
  #number(value) {
    const text = this.#values.composite(value)?.text ?? "";
    const digits = /^\s*(-?\d{1,10})\s*$/.exec(text)?.[1] ?? /:-\s*(\d{1,10})\s*\}$/.exec(text)?.[1];
    return digits === void 0 ? null : Number(digits);
  }
};
function withinDefault(composite) {
  const { text, starts, ends, name } = composite;
  const [, before = "", tail = ""] = /^(\$\{\w{1,100}:-[^{}]*)\}([?&][^{}]*)$/.exec(text) ?? [];
  if (tail === "") return composite;
  const close = before.length;
  const mark = before.includes("?") ? "&" : "?";
  const moved2 = (offsets) => [
    ...offsets.slice(0, close),
    ...offsets.slice(close + 1),
    offsets[close] ?? 0
  ];
  return { text: `${before}${mark}${tail.slice(1)}}`, starts: moved2(starts), ends: moved2(ends), name };
}
function nameOfKey(value) {
  return value.kind === "name" ? value.path.slice(value.path.lastIndexOf(".") + 1) : null;
}
function spanOf({ start, end }) {
  return { start, end };
}
function meaningOf2(keys, key, loose) {
  if (Object.hasOwn(keys, key)) return keys[key] ?? null;
  if (!loose) return null;
  const plain3 = plainKey(key);
  const found = Object.keys(keys).find((one) => plainKey(one) === plain3);
  return found === void 0 ? null : keys[found] ?? null;
}
function plainKey(key) {
  return key.toLowerCase().replace(/[\s_-]/g, "");
}

// src/postgres/tls/option-objects.ts
var READERS = /* @__PURE__ */ new Map([
  ["pg", nodePostgres],
  ["mikro-orm", mikroOrm],
  ["drizzle-kit", drizzleKit],
  ["postgres.js", postgresJs],
  ["asyncpg", asyncpg],
  ["pg8000", pg8000],
  ["dj-database-url", djDatabaseUrl],
  ["pgx", goTls],
  ["go-pg", goPg],
  ["pgdriver", bun],
  ["tokio-postgres", tokioPostgres],
  ["postgrex", postgrex]
]);
function readTlsWords(driver, words, version = null, mode = null) {
  return READERS.get(driver)?.(new Map(words.map((word) => [word.key, word])), version, mode) ?? null;
}
function stating({ key, value }, level) {
  return { ...intent(`${key}=${value}`, level), key };
}
function refused({ key, value }, message) {
  return { ...broken(`${key}=${value}`, message), key };
}
function endingIn(words, name) {
  return [...words.values()].findLast(({ key }) => key.endsWith(`.${name}`)) ?? words.get(name);
}
function nodeObject(words, ssl) {
  const checked = words.get(`${ssl.key}.rejectUnauthorized`);
  if (checked !== void 0 && checked.type === "boolean" && checked.value === "false")
    return stating(checked, "encrypted");
  if (checked !== void 0 && checked.type === "unknown") return stating(checked, "unknown");
  const named2 = words.get(`${ssl.key}.checkServerIdentity`);
  if (named2 !== void 0) return stating(named2, "ca");
  return stating(checked ?? ssl, "full");
}
function isFalse({ value }) {
  return value === "0" || value === "";
}
function nodePostgres(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0 || ssl.type === "null") return null;
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "full" : "none");
  if (ssl.type === "object") return nodeObject(words, ssl);
  if (ssl.type === "unknown") return stating(ssl, "unknown");
  if (isFalse(ssl)) return stating(ssl, "none");
  if (ssl.value === "true") return stating(ssl, "full");
  if (ssl.value === "no-verify") return stating(ssl, "encrypted");
  return refused(ssl, "Cannot use 'in' operator to search for 'key' in the text of `ssl`");
}
function mikroOrm(words, version) {
  if (version === null) return nodePostgres(words);
  const own2 = (version[0] ?? 0) >= 7 ? "driverOptions.ssl" : "driverOptions.connection.ssl";
  const read = new Map([...words].filter(([key]) => key === own2 || key.startsWith(`${own2}.`)));
  return read.size === 0 ? { ...intent(null, "none"), key: own2 } : nodePostgres(read);
}
function drizzleKit(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0) return { ...intent(null, "full"), key: "ssl" };
  if (ssl.type !== "text") return nodePostgres(words);
  if (["require", "prefer", "allow"].includes(ssl.value)) return stating(ssl, "encrypted");
  return ssl.value === "verify-full" ? stating(ssl, "full") : refused(ssl, "ssl is none of require, allow, prefer, verify-full");
}
function postgresJs(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0) return null;
  if (ssl.type === "null") return stating(ssl, "none");
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "full" : "none");
  if (ssl.type === "object") return nodeObject(words, ssl);
  if (ssl.type === "unknown") return stating(ssl, "unknown");
  if (isFalse(ssl)) return stating(ssl, "none");
  if (ssl.value === "prefer") return stating(ssl, "opportunistic");
  return stating(ssl, ["require", "allow"].includes(ssl.value) ? "encrypted" : "full");
}
function pythonContext(words, ssl) {
  const mode = words.get(`${ssl.key}.verify_mode`);
  if (mode !== void 0 && /CERT_NONE$/.test(mode.value)) return stating(mode, "encrypted");
  if (/_create_unverified_context\(/.test(ssl.value)) return stating(ssl, "encrypted");
  const named2 = words.get(`${ssl.key}.check_hostname`);
  if (named2?.value === "false") return stating(named2, "ca");
  return stating(ssl, /create_default_context\(/.test(ssl.value) && mode === void 0 ? "full" : "unknown");
}
function asyncpg(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0 || ssl.type === "null") return null;
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "full" : "none");
  if (ssl.type === "unknown") return pythonContext(words, ssl);
  const level = levelOfMode(ssl.value);
  return level === null ? refused(ssl, "`sslmode` parameter must be one of: disable, allow, prefer, require, verify-ca, verify-full") : stating(ssl, level);
}
function pg8000(words) {
  const ssl = endingIn(words, "ssl_context");
  if (ssl === void 0 || ssl.type === "null") return null;
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "encrypted" : "none");
  return pythonContext(words, ssl);
}
function djDatabaseUrl(words) {
  const ssl = words.get("ssl_require");
  if (ssl?.type === "unknown") return stating(ssl, "unknown");
  return ssl?.type === "boolean" && ssl.value === "true" ? stating(ssl, "encrypted") : null;
}
function goTls(words) {
  const config = endingIn(words, "TLSConfig");
  if (config === void 0) return null;
  if (config.type === "null") return stating(config, "none");
  if (config.type !== "object") return stating(config, "unknown");
  const skipped = words.get(`${config.key}.InsecureSkipVerify`);
  if (skipped?.value === "true") return stating(skipped, "encrypted");
  if (skipped?.type === "unknown") return stating(skipped, "unknown");
  return stating(config, "full");
}
function goPg(words) {
  if (words.size === 0) return { ...intent(null, "none"), key: "TLSConfig" };
  const read = goTls(words);
  if (read?.level !== "full" || words.has("TLSConfig.ServerName")) return read;
  return {
    ...broken(read.stated, "tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config"),
    key: read.key
  };
}
function bun(words) {
  const insecure = words.get("pgdriver.WithInsecure");
  if (insecure !== void 0) {
    if (insecure.type !== "boolean") return stating(insecure, "unknown");
    return stating(insecure, insecure.value === "true" ? "none" : "full");
  }
  const config = words.get("pgdriver.WithTLSConfig");
  if (config === void 0) return null;
  if (config.type === "null") return stating(config, "none");
  const skipped = words.get(`${config.key}.InsecureSkipVerify`);
  return skipped?.value === "true" ? stating(skipped, "encrypted") : stating(config, config.type === "object" ? "full" : "unknown");
}
function tokioPostgres(words, _, mode) {
  const connector = words.get("tls");
  if (connector === void 0 || mode === "disable") return null;
  if (/(?:^|[.:])NoTls$/.test(connector.value)) {
    if (mode !== "require") return stating(connector, "none");
    return refused(connector, "error performing TLS handshake: no TLS implementation configured");
  }
  if (connector.type !== "text") return null;
  const worth = connectorWorth(words, connector);
  if (mode === "require") return worth;
  if (mode === null) return worth.level === "encrypted" || worth.level === "ca" ? worth : null;
  return mode === "" || mode === "prefer" ? stating(connector, "opportunistic") : null;
}
function connectorWorth(words, connector) {
  const option = (name) => words.get(`${connector.key}.${name}`);
  const certificates = option("danger_accept_invalid_certs");
  if (certificates?.type === "boolean" && certificates.value === "true") return stating(certificates, "encrypted");
  const verify = option("set_verify");
  if (verify?.type === "text" && verify.value === "NONE") return stating(verify, "encrypted");
  const names = option("danger_accept_invalid_hostnames");
  const named2 = option("set_verify_hostname");
  const own2 = ["with_custom_certificate_verifier", "set_certificate_verifier", "set_verify_callback"].map(option);
  const open = [certificates, verify, names, named2, ...own2].find((word) => word?.type === "unknown");
  if (open !== void 0) return stating(open, "unknown");
  if (names?.value === "true") return stating(names, "ca");
  return named2?.value === "false" ? stating(named2, "ca") : stating(connector, "full");
}
function postgrex(words) {
  const ssl = words.get("ssl");
  if (ssl?.type === "boolean" && ssl.value === "false") return stating(ssl, "none");
  const older = words.get("ssl_opts");
  const options = ssl?.type === "object" ? ssl : older;
  if (options === void 0) return ssl === void 0 || ssl.type === "null" ? null : stating(ssl, "unknown");
  if (options === older && ssl === void 0) return null;
  const verify = words.get(`${options.key}.verify`);
  if (ssl?.type === "unknown" || options.type !== "object") return stating(ssl ?? options, "unknown");
  if (verify?.value === "verify_none") return stating(verify, "encrypted");
  if (verify?.type === "unknown") return stating(verify, "unknown");
  if (options === ssl) return stating(verify ?? ssl, "full");
  const named2 = words.get(`${options.key}.server_name_indication`);
  const full = verify?.value === "verify_peer" && named2 !== void 0 && named2.value !== "disable";
  return stating(verify ?? options, full ? "full" : "unknown");
}

// src/postgres/conninfo/code.ts
var URL_TLS = ["sslmode", "ssl", "sslcert", "sslkey", "sslrootcert"];
function connectionFromCode(code, meta) {
  const { url, driver } = code;
  const options = code.options.map((option) => statedOption(option, code, meta));
  const stated2 = url === null ? options : merged(statedOf(url), options, code.wins);
  const plain3 = url !== null && options.length === 0 && !code.openEnded ? url : assemble(
    {
      syntax: url?.syntax ?? (code.configuration === true ? "split" : "code"),
      driver: url === null ? driver : { driver: url.driver, version: driver.version, origin: driver.origin },
      assumed: false,
      form: formOf(url, driver.driver),
      stated: stated2,
      position: url ?? code.position,
      error: url?.error ?? null,
      openEnded: code.openEnded || url !== null && isOpen(url),
      strict: false
    },
    meta
  );
  const spoken = URL_TLS.some(
    (keyword) => url?.parameters[keyword] !== void 0 || code.options.some((option) => option.inUrl === true && option.keyword === keyword)
  );
  const silent = code.words.length === 0 && (url !== null || code.openEnded);
  const words = silent || code.wins === "url" && spoken ? null : readTlsWords(code.tls, code.words, driver.version, modeOf2(plain3, code));
  const oddities = [
    ...url === null || url === plain3 ? [] : url.oddities,
    ...plain3.oddities,
    ...(code.ignored ?? []).map(
      ({ key, instead, position }) => ({ parameter: key, kind: "ignored", suggestion: instead, position })
    )
  ];
  const named2 = withPool({ ...plain3, name: url?.name ?? meta.name, oddities }, code.pool);
  return words === null ? withWords(silenced(named2, code), code.words, null) : withWords(named2, code.words, words);
}
function modeOf2({ parameters: { sslmode }, unknown: unknown2 }, { openEnded }) {
  if (unknown2.includes("sslmode")) return null;
  return sslmode ?? (openEnded ? null : "");
}
function silenced(fact, { silent, url, openEnded, words }) {
  const { stated: stated2, level } = fact.tls;
  if (silent === void 0 || openEnded || words.length > 0) return fact;
  if (url !== null) {
    const decided = level !== "unknown" || url.unknown.some((keyword) => URL_TLS.includes(keyword));
    return decided ? fact : { ...fact, tls: { stated: stated2, level: silent, fallback: false } };
  }
  return stated2 !== null || level === "broken" ? fact : { ...fact, tls: { stated: stated2, level: silent, fallback: false } };
}
function withPool(fact, pool) {
  if (pool === null || pool.byDefault === true && fact.pool !== null) return fact;
  const { position, ...known3 } = pool;
  return { ...fact, pool: known3, ...position === null ? {} : { positions: { ...fact.positions, pool: position } } };
}
function withWords(fact, words, read) {
  if (words.length === 0 && read === null) return fact;
  const parameters2 = { ...fact.parameters };
  const positions = { ...fact.positions };
  const unknown2 = new Set(fact.unknown);
  for (const { key, value, type, position } of words) {
    const secret = isSecret(key) || /(?:^|\.)(?:key|pfx)$/.test(key);
    parameters2[key] = secret && (type !== "unknown" || fileOfWord(value) === null) ? "***" : value;
    positions[key] = position;
    if (type === "unknown") unknown2.add(key);
  }
  const decides = read === null ? void 0 : words.find(({ key }) => key === read.key);
  if (decides !== void 0 && fact.parameters.ssl === void 0) positions.ssl = decides.position;
  if (read === null) return { ...fact, parameters: parameters2, positions, unknown: [...unknown2] };
  const { reading: _, ...rest } = fact;
  const error = fact.error ?? read.error ?? null;
  const level = error !== null ? "broken" : read.level;
  return {
    ...rest,
    parameters: parameters2,
    positions,
    unknown: [...unknown2],
    tls: { stated: read.stated, level, fallback: level === "opportunistic" },
    error
  };
}
function merged(url, options, wins) {
  return wins === "options" ? [...url, ...options] : [...options, ...url];
}
function statedOption(option, { options, configuration }, meta) {
  const { keyword, value, at, keyPosition } = option;
  const placeholders = findPlaceholders(value, configuration !== true);
  const position = at(0, value.length);
  const first = placeholders[0];
  const names = options.filter((one) => one.keyword === "user" || one.keyword === "dbname").map((one) => one.value);
  return {
    keyword,
    written: void 0,
    value,
    unknown: placeholders.length > 0,
    fallback: placeholders.length > 0 ? statedDefault(value, { start: 0, end: value.length }, placeholders) : null,
    whole: first?.start === 0 && first.end === value.length,
    position,
    keyPosition,
    ...keyword === "password" ? { password: { ...classifyPassword(value, placeholders, names), file: meta.file, ...position } } : {}
  };
}
function statedOf(fact) {
  return Object.entries(fact.parameters).map(([keyword, value]) => {
    const unknown2 = fact.unknown.includes(keyword);
    const placeholders = unknown2 ? findPlaceholders(value) : [];
    const first = placeholders[0];
    return {
      keyword,
      // Its own oddities were found when it was read.
      written: keyword,
      value,
      unknown: unknown2,
      fallback: unknown2 ? statedDefault(value, { start: 0, end: value.length }, placeholders) : null,
      whole: first?.start === 0 && first.end === value.length,
      position: fact.positions[keyword] ?? fact,
      keyPosition: null,
      ...keyword === "password" && fact.password !== null ? { password: fact.password } : {}
    };
  });
}
function isOpen(url) {
  return url.tls.level === "unknown" && url.parameters.sslmode === void 0 && url.parameters.ssl === void 0;
}
function formOf(url, driver) {
  const forms = driverOf(driver)?.forms ?? [];
  const of = (...wanted) => wanted.find((form) => forms.includes(form)) ?? forms[0] ?? "keyword";
  switch (url?.syntax) {
    case "uri":
      return of("uri", "dialect");
    case "jdbc":
      return "jdbc";
    case "r2dbc":
      return "r2dbc";
    case "npgsql":
    case "ado":
      return "ado";
    default:
      return of("keyword", "variables");
  }
}

// src/readers/statements/fact.ts
function connectionOf(found, all, { file, context, index, configuration = false }) {
  const { draft, holder } = found;
  const { rule, conninfo, span } = draft;
  if (rule.bound === true || draft.aside) return null;
  const candidates = context.drivers?.(file.path) ?? [];
  const candidate = candidateOf([rule.driver, ...rule.others ?? []], candidates);
  const meta = {
    file: file.path,
    name: configuration ? pathOf2(draft, holder) : nameOf(draft, holder),
    major: context.major,
    drivers: rule.dialect === true || rule.driver === "libpq" ? candidates : [candidate],
    caller: candidate.driver,
    ...rule.takesApart === true ? { takesApart: true } : {}
  };
  const locate5 = conninfo === null ? null : locator(conninfo.value, conninfo.span, index);
  const url = conninfo === null || locate5 === null ? null : connectionFromText(conninfo.value.text, locate5, meta);
  if (conninfo !== null && url === null && !isOpen2(conninfo.value.text)) return null;
  if (draft.doubtful && url === null) return null;
  if (conninfo !== null && url === null) takeTail(draft, conninfo.value);
  const pool = poolOf(draft, all, file.text);
  const bounded = pool !== null && pool.byDefault !== true;
  const says = draft.options.size > 0 || draft.words.size > 0 || bounded && rule.dialect === void 0;
  if (url === null && !says) return null;
  const options = [...draft.options.values()].map(
    ({ keyword, value, keySpan, span: whole2, inUrl }) => ({
      keyword,
      ...inUrl === void 0 ? {} : { inUrl },
      value: value.text,
      at: locator(value, whole2, index),
      keyPosition: keySpan === null ? null : index.span(keySpan.start, keySpan.end)
    })
  );
  const words = [...draft.words.values()].map(
    ({ span: at, ...word }) => ({ ...word, position: index.span(at.start, at.end) })
  );
  const driver = url !== null && (rule.dialect === true || rule.driver === "libpq") ? candidateOf([url.driver], candidates) : candidate;
  const elsewhere = conninfo !== null && url === null ? conninfo.value.text.replace(/\}[?&][^{}]*$/, "}") : draft.open && url === null ? "${host}" : null;
  if (elsewhere !== null && !draft.options.has("host")) {
    options.push({ keyword: "host", value: elsewhere, at: () => index.span(span.start, span.end), keyPosition: null });
  }
  const fact = connectionFromCode(
    {
      driver,
      url,
      options: inDialect(options, words, driver.driver),
      words,
      tls: rule.tls ?? driver.driver,
      wins: rule.wins,
      pool: pool === null ? null : poolAt(pool, index),
      position: index.span(span.start, span.end),
      openEnded: draft.open || conninfo !== null && url === null,
      configuration,
      // Beside what is read it is of no account.
      ignored: draft.words.size > 0 ? [] : draft.ignored.map(({ span: at, ...one }) => ({ ...one, position: index.span(at.start, at.end) })),
      ...rule.silent === void 0 ? {} : { silent: rule.silent }
    },
    meta
  );
  return { fact, url: url === null ? null : conninfo?.value ?? null };
}
function poolAt({ span, ...pool }, index) {
  return { ...pool, position: span === null ? null : index.span(span.start, span.end) };
}
function takeTail({ options }, value) {
  const { text, starts, ends, name } = value;
  const cut2 = /^\$\{\w{1,100}\}[?&]/.exec(text)?.[0].length;
  if (cut2 === void 0) return;
  const tail = /([a-z]{1,40})=([\w./-]{1,400})(?:&|$)/y;
  for (tail.lastIndex = cut2; ; ) {
    const match = tail.exec(text);
    if (match === null) return;
    const [, keyword = "", stated2 = ""] = match;
    const from = match.index + keyword.length + 1;
    const to = from + stated2.length;
    if (!TAIL.has(keyword) || options.has(keyword)) continue;
    const part = { text: stated2, starts: starts.slice(from, to), ends: ends.slice(from, to), name };
    const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    options.set(keyword, { keyword, value: part, keySpan: null, span, inUrl: true });
  }
}
var TAIL = /* @__PURE__ */ new Set(["sslmode", "sslrootcert", "sslcert", "sslkey", "ssl", "connection_limit"]);
function inDialect(options, words, driver) {
  if (words.length > 0 && driver === "asyncpg") return options.filter(({ keyword }) => keyword !== "ssl");
  return options;
}
function candidateOf(drivers, candidates) {
  const known3 = candidates.find((one) => drivers.includes(one.driver));
  return known3 ?? { driver: drivers[0] ?? "libpq", version: null, origin: null };
}
function nameOf({ conninfo }, holder) {
  if (conninfo !== null) {
    const { value, expression, key } = conninfo;
    const path = expression.kind === "name" ? expression.path.replace(/\.href$/, "") : key;
    const last2 = value.name ?? path?.slice(path.lastIndexOf(".") + 1) ?? "";
    if (last2 !== "") return last2;
  }
  return holder?.replace(/^[@$]+|^(?:this|self)\./g, "") ?? null;
}
function pathOf2({ conninfo }, holder) {
  const parts = [holder, conninfo?.key ?? null].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? null : parts.join(".");
}
function isOpen2(text) {
  return findPlaceholders(text, true)[0]?.start === 0;
}
function locator({ text, starts, ends }, whole2, index) {
  return (from, to) => {
    const first = starts[from];
    const last2 = to > from ? ends[to - 1] : first;
    if (first === void 0 || last2 === void 0) {
      if (first !== void 0 && to <= from) return index.span(first, first);
      const end = from >= text.length ? ends[from - 1] : void 0;
      return end === void 0 || to > from ? index.span(whole2.start, whole2.end) : index.span(end, end);
    }
    const outer = ends[from] ?? first;
    let inside = true;
    for (let at = from; at < to && inside; at += 1) inside = (starts[at] ?? 0) >= first && (ends[at] ?? 0) <= outer;
    if (inside) return index.span(first, outer);
    for (let at = from + 1; at < to; at += 1) {
      const start = starts[at] ?? 0;
      const gap = start - (ends[at - 1] ?? 0);
      const within3 = start >= whole2.start && (starts[at - 1] ?? 0) >= whole2.start && (ends[at] ?? 0) <= whole2.end;
      if (start < (starts[at - 1] ?? 0) || gap > 0 && !within3) return index.span(whole2.start, whole2.end);
    }
    return index.span(first, last2);
  };
}
function poolOf({ rule, pool, more, poolSpan, moreSpan }, all, code) {
  const lone2 = pool === null ? lonePool(rule, all) : null;
  const span = lone2?.poolSpan ?? poolSpan ?? moreSpan;
  const stated2 = pool ?? lone2?.pool ?? null;
  const { max = null, more: beyond = 0, endless, unless } = rule.pool ?? {};
  if (stated2 === null && more === null) {
    const open = rule.pool !== void 0 && max === null && unless?.test(code) !== true;
    return open ? { max: null, byDefault: true, span: null } : null;
  }
  const size = stated2 === null ? { max } : poolOfNumber(String(stated2), endless ?? lone2?.rule.pool?.endless);
  if (size === null || size.max === null) return size === null ? null : { max: null, span };
  return (more ?? 0) < 0 ? { max: null, span: moreSpan } : { max: size.max + (beyond === 0 ? 0 : more ?? beyond), span };
}
function lonePool({ driver }, all) {
  const bounds = all.filter(
    ({ draft }) => draft.pool !== null && (draft.rule.bound === true || draft.rule.driver === driver && draft.conninfo === null && draft.options.size === 0)
  );
  const others = all.filter(({ draft }) => draft.conninfo !== null || draft.options.size > 0);
  return bounds.length === 1 && others.length === 1 ? bounds[0]?.draft ?? null : null;
}

// src/readers/statements/url-text.ts
function textStanding(text, { start, end }, name = null) {
  return { text, starts: filled(text, start), ends: filled(text, end), name };
}
function joinedText(parts) {
  return {
    text: parts.map(({ text }) => text).join(""),
    starts: parts.flatMap(({ starts }) => starts),
    ends: parts.flatMap(({ ends }) => ends),
    name: parts[0]?.name ?? null
  };
}
function isOpaque({ text }) {
  return /^\$\{[^{}]{1,200}\}(?:[?&]|$)/.test(text) && !/^\$\{\w{1,100}:-/.test(text);
}
function hasParameter(url, key, bare3) {
  return pairsOf(url, queryOf(url, bare3)).some((pair) => pair.key === key);
}
function withParameter(url, key, value, bare3) {
  const query = queryOf(url, bare3);
  const pairs = pairsOf(url, query);
  const first = pairs.find((pair) => pair.key === key);
  if (first === void 0) return value === null ? url : withAppended(url, key, value, bare3);
  const kept = pairs.flatMap((pair) => {
    if (pair.key !== key) return [cut(url, pair.start, pair.end)];
    return value === null || pair !== first ? [] : [parameter(key, value)];
  });
  return withPairs(url, query, kept, bare3);
}
function withAppended(url, key, value, bare3) {
  const query = queryOf(url, bare3);
  const before = query.start < query.end ? [cut(url, query.start, query.end)] : [];
  return withPairs(url, query, [...before, parameter(key, value)], bare3);
}
function parameter(key, value) {
  return joinedText([textStanding(`${key}=`, spanOf2(value)), encoded(value, QUERY)]);
}
function withPairs(url, query, pairs, bare3) {
  const parts = pairs.flatMap((pair, index) => index === 0 ? [pair] : [textStanding("&", spanOf2(pair)), pair]);
  return replaced(url, { start: query.mark, end: query.end }, parts, bare3);
}
function withQueryText(url, query) {
  const { mark, end } = queryOf(url, false);
  const from = query.text.startsWith("?") ? 1 : 0;
  const value = cut(query, from, query.text.length);
  return replaced(url, { start: mark, end }, value.text === "" ? [] : [value], false);
}
var URL_FORM = /^([a-z][a-z0-9+.-]{0,60}:\/\/)(?:([^:@/?#]*)(?::([^@/?#]*))?(@))?([^:/?#]*)(?::([^/?#]*))?(\/[^?#]*)?/i;
function withPart(url, part, value) {
  const { start: from, end } = known(url);
  const masked = maskPlaceholders(url.text, findPlaceholders(url.text, true));
  const inner2 = from === 0 ? masked : maskInner(url.text, from, end);
  const match = URL_FORM.exec(inner2.slice(from, end));
  if (match === null) return url;
  const [, scheme = "", user, password, sign = "", host = "", port, path] = match;
  const userAt = from + scheme.length;
  const hostAt = userAt + (user?.length ?? 0) + (password === void 0 ? 0 : password.length + 1) + sign.length;
  const portAt = hostAt + host.length;
  const pathAt = portAt + (port === void 0 ? 0 : port.length + 1);
  const put = (start, stop, ...parts) => joinedText([cut(url, 0, start), ...parts, cut(url, stop, url.text.length)]);
  const mark = (text) => textStanding(text, spanOf2(value));
  switch (part) {
    case "scheme":
      return put(from, userAt, textStanding(`${value.text}://`, spanOf2(cut(url, from, userAt))));
    case "user":
      return put(userAt, userAt + (user?.length ?? 0), encoded(value, AUTHORITY), ...sign === "" ? [mark("@")] : []);
    case "password": {
      const at = userAt + (user?.length ?? 0);
      const stop = at + (password === void 0 ? 0 : password.length + 1);
      return put(at, stop, mark(":"), encoded(value, AUTHORITY), ...sign === "" ? [mark("@")] : []);
    }
    case "host": {
      return put(hostAt, value.text.includes(":") ? pathAt : portAt, value);
    }
    case "port":
      return put(portAt, pathAt, mark(":"), value);
    case "path":
      return put(pathAt, pathAt + (path?.length ?? 0), ...value.text.startsWith("/") ? [] : [mark("/")], value);
  }
}
function known({ text }) {
  const before = /^\$\{\w{1,100}:-/.exec(text)?.[0].length;
  const whole2 = before !== void 0 && text.endsWith("}") && !text.slice(before, -1).includes("{");
  return whole2 ? { start: before, end: text.length - 1 } : { start: 0, end: text.length };
}
function maskInner(text, from, end) {
  const inner2 = text.slice(from, end);
  return MASK.repeat(from) + maskPlaceholders(inner2, findPlaceholders(inner2, true)) + text.slice(end);
}
function queryOf(url, bare3) {
  if (bare3) return { mark: 0, start: 0, end: url.text.length };
  const { start, end } = known(url);
  const masked = maskInner(url.text, start, end);
  const hash = masked.indexOf("#", start);
  const stop = hash < 0 || hash > end ? end : hash;
  const sign = masked.indexOf("?", start);
  return sign < 0 || sign > stop ? { mark: stop, start: stop, end: stop } : { mark: sign, start: sign + 1, end: stop };
}
function pairsOf({ text }, { start, end }) {
  const masked = maskInner(text, start, end);
  const pairs = [];
  for (let from = start; from < end; ) {
    const next = masked.indexOf("&", from);
    const to = next < 0 || next > end ? end : next;
    const equals = masked.indexOf("=", from);
    const split2 = equals < 0 || equals > to ? to : equals;
    pairs.push({ key: text.slice(from, split2), start: from, end: to, valueStart: Math.min(to, split2 + 1) });
    from = to + 1;
  }
  return pairs;
}
function replaced(url, { start, end }, parts, bare3) {
  const [first] = parts;
  const sign = bare3 || first === void 0 ? [] : [textStanding("?", spanOf2(first))];
  const whole2 = joinedText([cut(url, 0, start), ...sign, ...parts, cut(url, end, url.text.length)]);
  return { ...whole2, name: url.name };
}
var QUERY = /[%&#+]/;
var AUTHORITY = /[%@:/?#[\]]/;
function encoded(value, special) {
  const masked = maskPlaceholders(value.text, findPlaceholders(value.text, true));
  if (!special.test(masked)) return value;
  const parts = Array.from({ length: masked.length }, (_, index) => {
    const own2 = cut(value, index, index + 1);
    const char = masked[index] ?? "";
    return special.test(char) ? textStanding(encodeURIComponent(char), spanOf2(own2)) : own2;
  });
  return joinedText(parts);
}
function cut({ text, starts, ends, name }, from, to) {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to), name };
}
function spanOf2({ starts, ends }) {
  const start = starts[0] ?? 0;
  return { start, end: ends.at(-1) ?? start };
}
function filled(text, offset) {
  return new Array(text.length).fill(offset);
}

// src/readers/statements/urls.ts
var MAKES_URL = /(?:^|\.)(?:URL|make_url|urlparse|urlsplit)$|^url\.(?:Parse|ParseRequestURI)$|(?:^|\.)Url\.parse$/;
var MAKES_QUERY = /(?:^|\.)(?:URLSearchParams|urlencode|http_build_query|encode_www_form)$/;
var GIVES_TEXT = /^(?:Encode|geturl|render_as_string|as_string)$/;
var GIVES_TEXT_OF = /(?:^|\.)(?:urlunparse|urlunsplit)$/;
var DERIVES = /^(?:set|_replace|update_query_(?:dict|string|pairs)|difference_update_query)$/;
function urlOf(expression, source, depth) {
  const text = textOf2(expression, source, depth);
  if (text === void 0 || text === null) return text;
  return source.changes(expression).reduce((value, change) => changed({ ...text, value }, change, source, depth), text.value);
}
function textOf2(expression, source, depth) {
  if (expression.kind === "object") {
    return /(?:^|\.)Values$/.test(expression.type ?? "") ? bare(queryOf2(expression.entries, source, depth)) : void 0;
  }
  if (expression.kind !== "call") return void 0;
  const { callee, positional, named: named2, receiver, open } = expression;
  const last2 = callee.slice(callee.lastIndexOf(".") + 1);
  const [first] = positional;
  if (MAKES_URL.test(callee)) {
    if (first === void 0 || open || last2 === "URL" && positional.length > 1) return void 0;
    return whole(source.composite(first, depth));
  }
  if (MAKES_QUERY.test(callee)) {
    if (first === void 0) return bare(textStanding("", expression));
    const entries = source.entries(first);
    if (entries !== null) return bare(queryOf2(entries, source, depth));
    const text = source.composite(first, depth);
    return text === null ? null : bare(withoutMark(text));
  }
  if (callee === "make" && first?.kind === "name" && first.path === "url.Values") {
    return bare(textStanding("", expression));
  }
  if (receiver !== null && last2 === "Query" && positional.length === 0) {
    const url2 = source.composite(receiver, depth);
    const query = url2 === null ? null : /\?([^#]*)/.exec(url2.text);
    if (url2 === null || query === null) return bare(textStanding("", expression));
    return bare(sliced(url2, query.index + 1, query.index + query[0].length));
  }
  if (receiver !== null && GIVES_TEXT.test(last2)) return whole(source.composite(receiver, depth));
  if (GIVES_TEXT_OF.test(callee) && first !== void 0) return whole(source.composite(first, depth));
  if (receiver === null || !DERIVES.test(last2)) return void 0;
  const url = source.composite(receiver, depth);
  if (url === null || !/^(?:\$\{|[a-z][a-z0-9+.-]*:)/i.test(url.text)) return void 0;
  return whole(changed({ value: url, bare: false }, { name: last2, positional, named: named2, when: "always" }, source, depth));
}
function whole(value) {
  return value === null ? null : { value, bare: false };
}
function bare(value) {
  return { value, bare: true };
}
function sliced({ text, starts, ends, name }, from, to) {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to), name };
}
function withoutMark(text) {
  return text.text.startsWith("?") ? sliced(text, 1, text.text.length) : text;
}
function queryOf2(entries, source, depth) {
  const parts = entries.flatMap(({ key, keySpan, value }, index) => {
    const text = source.composite(lone(value), depth) ?? textStanding(`\${${placeholder(key)}}`, value);
    return [textStanding(index === 0 ? "" : "&", keySpan), parameter(key, text)];
  });
  return { ...joinedText(parts), name: null };
}
function lone(value) {
  const [only2, ...others] = value.kind === "list" ? value.items : [];
  return only2 !== void 0 && others.length === 0 ? only2 : value;
}
function placeholder(key) {
  const word = key.replace(/\W+/g, "_");
  return /^[A-Za-z_]/.test(word) ? word.slice(0, 64) : "value";
}
var PARTS = {
  username: "user",
  password: "password",
  host: "host",
  hostname: "host",
  port: "port",
  pathname: "path",
  database: "path",
  drivername: "scheme",
  scheme: "scheme",
  set_path: "path"
};
function changed(text, change, source, depth) {
  const { value } = text;
  const [first, second] = change.positional;
  switch (change.name) {
    case "set":
    case "Set":
    case "append":
    case "Add":
    case "append_pair": {
      if (first === void 0) return setParts(text, change.named, source, depth);
      const key = source.plain(first);
      if (key === null || second === void 0) return value;
      return withValue(text, key, second, change, source, depth);
    }
    case "delete":
    case "Del": {
      const key = first === void 0 ? null : source.plain(first);
      return key === null || change.when !== "always" ? value : withParameter(value, key, null, text.bare);
    }
    case "update_query_dict":
      return (first === void 0 ? [] : source.entries(first) ?? []).reduce(
        (url, entry) => withValue({ ...text, value: url }, entry.key, entry.value, change, source, depth),
        value
      );
    case "update_query_pairs":
      return (first?.kind === "list" ? first.items : []).reduce((url, pair) => {
        const [key, stated2] = pair.kind === "list" ? pair.items : [];
        const name = key === void 0 ? null : source.plain(key);
        if (name === null || stated2 === void 0) return url;
        return withValue({ ...text, value: url }, name, stated2, change, source, depth);
      }, value);
    case "update_query_string": {
      const query = first === void 0 ? null : source.composite(first, depth);
      if (query === null) return value;
      return [...query.text.matchAll(/([\w.-]{1,40})=([^&;]{0,400})/g)].reduce(
        (url, { 0: pair, 1: key = "", index }) => {
          const stated2 = sliced(query, index + key.length + 1, index + pair.length);
          return withParameter(url, key, stated2, text.bare);
        },
        value
      );
    }
    case "difference_update_query":
      return (first?.kind === "list" ? first.items : []).reduce((url, item) => {
        const key = source.plain(item);
        return key === null ? url : withParameter(url, key, null, text.bare);
      }, value);
    case "_replace":
      return setParts(text, change.named, source, depth);
    case "RawQuery":
    case "search":
    case "set_query": {
      const query = first === void 0 || change.when !== "always" ? null : source.composite(first, depth);
      return query === null || text.bare ? value : withQueryText(value, query);
    }
    default:
      return first === void 0 || change.when !== "always" ? value : setPart(text, change.name, first, source, depth);
  }
}
function withValue({ value: url, bare: bare3 }, key, stated2, { name, when }, source, depth) {
  const has = hasParameter(url, key, bare3);
  if (when === "unset" && has) return url;
  const text = source.composite(stated2, depth) ?? textStanding(`\${${placeholder(key)}}`, stated2);
  const certain = when === "always" || when === "unset" && !isOpaque(url);
  const value = certain ? text : textStanding(`\${${placeholder(key)}}`, stated2);
  return /^(?:append|Add|append_pair)$/.test(name) && !has ? withAppended(url, key, value, bare3) : withParameter(url, key, value, bare3);
}
function setParts(text, named2, source, depth) {
  return named2.reduce((url, { key, value }) => {
    const now = { ...text, value: url };
    if (key !== "query") return setPart(now, key, value, source, depth);
    const entries = source.entries(value);
    const query = entries === null ? source.composite(value, depth) : queryOf2(entries, source, depth);
    return query === null ? url : withQueryText(url, query);
  }, text.value);
}
function setPart({ value, bare: bare3 }, name, stated2, source, depth) {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : void 0;
  if (part === void 0 || bare3 || isOpaque(value)) return value;
  const text = source.composite(stated2, depth);
  return text === null ? value : withPart(value, part, text);
}

// src/readers/statements/values.ts
var FARTHEST2 = 12;
var MOST_STEPS = 5e4;
var LONGEST3 = 8192;
var LOOKUP = /(?:^|[._])(?:get_?env|getenv|env|environ|env_?(?:var|str|string|or|get|get_or|default|lookup|with_?default)\w*|\w{0,20}env\w{0,20}|env\.\w{1,20}|environ\.(?:get|setdefault)|config|config\.(?:get|require)|config_?service\.get(?:orthrow)?|configuration\.get\w*|settings?\.get|getordefault|getproperty|getenvironmentvariable|getconnectionstring|getvalue\w*|fetch|lookup\w*|secret\w{0,20})$/i;
var ENVIRONMENT = /(?:^|\.)(?:env|environ|_ENV|_SERVER|ENV|configuration|config|settings|Deno\.env|secrets)$/i;
var SECTIONED = /(?:^|[._])(?:config|configuration|conf|cfg|parser|ini|settings?)\w{0,20}\.(?:get|getint)$/i;
var OPTION2 = /^(?:(?:db|pg|database|postgres(?:ql)?)_?)?(?:host(?:name)?|server|port|user(?:name)?|login|pass(?:w(?:or)?d)?|db(?:name)?|database|name|sslmode)$/i;
function hasWord(name, option) {
  return name.toLowerCase().replace(/[^a-z]/g, "").includes(option.toLowerCase().replace(/[^a-z]/g, ""));
}
var LOCAL_CALL = /^(?:\w{1,80}\.)?\w{1,80}$/;
var OWN_MEMBER = /^(?:(?:this|self|cls)\.)?\w{1,80}$/;
var Values = class {
  #names;
  #urls;
  /** The texts of URLs by the nodes that make them; null while one is looked for that is made of itself. */
  #urlTexts = /* @__PURE__ */ new Map();
  #steps = 0;
  constructor(names) {
    this.#names = names;
    this.#urls = {
      composite: (one, depth) => this.composite(one, depth),
      plain: (one) => this.plain(one),
      entries: (one) => this.keyed(one)?.entries ?? null,
      changes: (one) => names.changes(one)
    };
  }
  /** The expression that a name, a member or a wrapped value leads to; itself where it leads nowhere. */
  reduce(expression, depth = 0) {
    this.#steps += 1;
    if (depth > FARTHEST2 || this.#steps > MOST_STEPS)
      return { kind: "unknown", start: expression.start, end: expression.end, node: expression.node };
    switch (expression.kind) {
      case "name":
        return this.#oneOf(expression, this.#followed(expression), depth);
      case "call": {
        if (this.lookup(expression, depth + 1) !== null) return expression;
        return this.#oneOf(expression, this.#followed(expression), depth);
      }
      case "object": {
        const { entries, open } = this.#names.setLater(expression);
        if (entries.length === 0 && !open) return expression;
        const { start, end, node } = expression;
        const spread = open ? [...expression.spread, { kind: "unknown", start, end, node }] : expression.spread;
        return { ...expression, entries: [...expression.entries, ...entries], spread };
      }
      case "index": {
        const object = this.reduce(expression.object, depth + 1);
        const key = this.#plain(expression.key, depth + 1);
        if (object.kind !== "object" || key === null) return expression;
        const entry = object.entries.findLast((one) => one.key === key);
        return entry === void 0 ? expression : this.reduce(entry.value, depth + 1);
      }
      case "fallback": {
        const left = this.reduce(expression.left, depth + 1);
        return left.kind === "text" || left.kind === "object" || left.kind === "scalar" && left.text !== "null" ? left : expression;
      }
      default:
        return expression;
    }
  }
  /** An expression and the names and calls of the file that it leads to, one after the other. */
  trail(expression) {
    const trail = [expression];
    for (let at = expression; trail.length < FARTHEST2 && (at.kind === "name" || at.kind === "call"); ) {
      const found = this.#followed(at);
      const [only2, ...others] = found ?? [];
      if (only2 === void 0 || others.length > 0 || trail.includes(only2)) break;
      trail.push(only2);
      at = only2;
    }
    return trail;
  }
  /** Where a name or a call of the file leads to; null where that is elsewhere. */
  #followed(expression) {
    if (expression.kind === "call") {
      return LOCAL_CALL.test(expression.callee) ? this.#names.returned(expression.callee) : null;
    }
    const { path, node } = expression;
    const found = this.#names.find(path, node) ?? (OWN_MEMBER.test(path) ? this.#names.returned(path) : null);
    return found ?? (path.endsWith(".href") ? this.#names.find(path.slice(0, -".href".length), node) : null);
  }
  #oneOf(expression, found, depth) {
    const [first, second] = found ?? [];
    if (first === void 0 || first.start === expression.start) return expression;
    if (second === void 0) return this.reduce(first, depth + 1);
    const { start, end, node } = expression;
    const reduced = (found ?? []).map((one) => this.reduce(one, depth + 1));
    return reduced.reduce((a, b) => ({ ...eitherOf(a, b), start, end, node }));
  }
  /** The keys of an object as they hold in the end, whatever it is put together of; null for what is no object. */
  keyed(expression) {
    return keyedBy(expression, (one) => this.reduce(one));
  }
  /** The variable that an expression looks up outside of the program, and what it has where that is not set. */
  lookup(expression, depth = 0) {
    if (depth > FARTHEST2) return null;
    switch (expression.kind) {
      case "name": {
        const cut2 = expression.path.lastIndexOf(".");
        const found = cut2 > 0 && ENVIRONMENT.test(expression.path.slice(0, cut2));
        return found ? { name: expression.path.slice(cut2 + 1), fallback: null } : null;
      }
      case "index": {
        const key = this.#plain(expression.key, depth + 1);
        const { object } = expression;
        if (key === null || object.kind !== "name") return null;
        return ENVIRONMENT.test(object.path) || /\.config/i.test(object.path) ? { name: key, fallback: null } : null;
      }
      case "call":
        return this.#lookupCall(expression, depth);
      default:
        return null;
    }
  }
  #lookupCall(call, depth) {
    const last2 = call.callee.slice(call.callee.lastIndexOf(".") + 1);
    if (/^(?:expect|unwrap|context|map_err|ok|value|get|asString|required)$/.test(last2) && call.receiver !== null) {
      const inner2 = this.lookup(call.receiver, depth + 1);
      if (inner2 !== null) return inner2;
    }
    if (!LOOKUP.test(call.callee) && !/(?:^|\.)env[:.]?var$/.test(call.callee)) return null;
    const [first, second] = call.positional;
    const name = first === void 0 ? null : this.#plain(first, depth + 1);
    if (name === null || !/^[\w.:-]{1,100}$/.test(name)) return null;
    const option = second === void 0 ? null : this.#plain(second, depth + 1);
    if (option !== null && SECTIONED.test(call.callee) && OPTION2.test(option) && !hasWord(name, option)) {
      return { name: `${name}_${option}`, fallback: null };
    }
    const named2 = call.named.find(({ key }) => /^(?:default|default_value|defaultValue|fallback)$/.test(key))?.value;
    let fallback = second ?? named2 ?? null;
    if (fallback === null && call.block !== null && last2 === "fetch") fallback = this.#blockValue(call);
    return { name, fallback };
  }
  #blockValue(call) {
    const body = call.block?.childForFieldName("body") ?? null;
    const only2 = body?.namedChildren.length === 1 ? body.namedChildren[0] : null;
    return only2 === null || only2 === void 0 ? null : this.#names.lower(only2);
  }
  /** A string without anything put in, decoded; null for everything else. */
  #plain(expression, depth) {
    const reduced = this.reduce(expression, depth);
    if (reduced.kind === "scalar") return reduced.text;
    if (reduced.kind !== "text") return null;
    return reduced.pieces.every((piece) => "text" in piece) ? reduced.pieces.map((piece) => "text" in piece ? piece.text : "").join("") : null;
  }
  /** Whether the file has taken all the steps that it may: nothing more is read of it. */
  isSpent() {
    return this.#steps > MOST_STEPS;
  }
  /** A string or scalar that the file states to the letter; null for everything else. */
  plain(expression) {
    return this.#plain(expression, 0);
  }
  /** The same, and for what is looked up elsewhere what holds where nothing is found there. */
  stated(expression) {
    const reduced = this.reduce(expression);
    const fallback = reduced.kind === "fallback" ? reduced.right : this.lookup(reduced)?.fallback ?? null;
    return this.plain(expression) ?? (fallback === null ? null : this.plain(fallback));
  }
  /** A value as text, with placeholders for what is unknown; null where it is no text (`null`, an object, too long). */
  composite(expression, depth = 0) {
    const parts = [];
    const name = this.#append(parts, expression, depth);
    if (name === void 0) return null;
    let text = "";
    const starts = [];
    const ends = [];
    for (const part of parts) {
      if (text.length + part.text.length > LONGEST3) return null;
      text += part.text;
      for (let index = 0; index < part.text.length; index += 1) {
        starts.push(part.offsets === null ? part.span.start : part.offsets[index] ?? part.span.start);
        ends.push(part.offsets === null ? part.span.end : part.offsets[index + 1] ?? part.span.end);
      }
    }
    return { text, starts, ends, name };
  }
  /** Appends what an expression is as text. Gives the name it comes from, undefined where it is none. */
  #append(parts, expression, depth) {
    if (depth > FARTHEST2 || parts.length > 400 || this.isSpent()) return void 0;
    const reduced = this.reduce(expression, depth);
    const span = { start: reduced.start, end: reduced.end };
    const url = this.#urlText(reduced, depth);
    if (url !== void 0) {
      if (url === null) return void 0;
      for (const one of partsOf2(url)) parts.push(one);
      return url.name;
    }
    switch (reduced.kind) {
      case "text":
        for (const piece of reduced.pieces) this.#appendPiece(parts, piece, depth);
        return null;
      case "scalar":
        if (reduced.text === "null") return void 0;
        parts.push({ text: reduced.text, offsets: null, span: { start: reduced.start, end: reduced.end } });
        return null;
      case "object":
      case "list":
        return void 0;
      case "fallback": {
        const name = this.#nameOf(reduced.left, depth);
        const right = this.reduce(reduced.right, depth + 1).kind === "unknown" ? null : reduced.right;
        this.#placeholder(parts, name, right, span, depth);
        return name;
      }
      case "either": {
        const [first, second] = [reduced.first, reduced.second].map((one) => this.#plain(one, depth + 1));
        if (first !== null && first !== void 0 && first === second)
          return this.#append(parts, reduced.first, depth + 1);
        const strongest = strongestMode(reduced, (one) => this.reduce(one, depth + 1));
        if (strongest !== null) {
          parts.push({ text: strongest.mode, offsets: null, span: strongest });
          return null;
        }
        const set = this.#setElsewhere(reduced, depth);
        if (set !== null) {
          this.#placeholder(parts, set.name, set.fallback, span, depth);
          return set.name;
        }
        this.#placeholder(parts, this.#nameOf(expression, depth), null, span, depth);
        return null;
      }
      default: {
        const found = this.lookup(reduced, depth);
        const name = found?.name ?? this.#nameOf(reduced, depth);
        this.#placeholder(parts, name, found?.fallback ?? null, span, depth);
        return found?.name ?? null;
      }
    }
  }
  #urlText(expression, depth) {
    if (expression.kind !== "call" && expression.kind !== "object") return void 0;
    const { id } = expression.node;
    if (id >= 0 && this.#urlTexts.has(id)) return this.#urlTexts.get(id);
    this.#urlTexts.set(id, null);
    const text = urlOf(expression, this.#urls, depth + 1);
    this.#urlTexts.set(id, text);
    return text;
  }
  /** The text that holds where nothing is set elsewhere, for one of several values; null for any other expression. */
  standIn(expression) {
    const reduced = this.reduce(expression);
    return reduced.kind === "either" ? this.#setElsewhere(reduced, 0)?.fallback ?? null : null;
  }
  /**
   * A variable of the environment and a text, one of which is taken: `url = getenv("URL"); if (url == "") url = "…"`. However the
   * program decides, the text is what holds where nothing is set.
   */
  #setElsewhere({ first, second }, depth) {
    const sides = [first, second].map((one) => this.reduce(one, depth + 1));
    const fallback = sides.find(({ kind }) => kind === "text");
    const other = sides.find(({ kind }) => kind !== "text");
    const found = fallback === void 0 || other === void 0 ? null : this.lookup(other, depth + 1);
    return found === null || found.fallback !== null || fallback === void 0 ? null : { name: found.name, fallback };
  }
  #appendPiece(parts, piece, depth) {
    if ("text" in piece) {
      parts.push({
        text: piece.text,
        offsets: piece.offsets,
        span: { start: piece.offsets[0] ?? 0, end: piece.offsets.at(-1) ?? 0 }
      });
      return;
    }
    const inner2 = [];
    if (this.#append(inner2, piece.hole, depth + 1) === void 0) {
      this.#placeholder(parts, this.#nameOf(piece.hole, depth), null, piece.span, depth);
    } else {
      for (const one of inner2) parts.push(one);
    }
  }
  #placeholder(parts, name, fallback, span, depth) {
    const inner2 = [];
    const stated2 = fallback !== null && this.#append(inner2, fallback, depth + 1) !== void 0;
    const text = inner2.map((part) => part.text).join("");
    const fits2 = stated2 && !/[{}]/.test(text.replace(/\$\{[^{}]*\}/g, ""));
    if (!fits2) {
      parts.push({ text: `\${${name}}`, offsets: null, span });
      return;
    }
    parts.push({ text: `\${${name}:-`, offsets: null, span }, ...inner2, { text: "}", offsets: null, span });
  }
  #nameOf(expression, depth) {
    const reduced = this.reduce(expression, depth + 1);
    const found = this.lookup(reduced, depth + 1)?.name ?? (reduced.kind === "name" ? reduced.path : expression.kind === "name" ? expression.path : null) ?? (reduced.kind === "index" ? this.#plain(reduced.key, depth + 1) : null);
    const word = (found ?? "").replace(/[^A-Za-z0-9_]+/g, "_").replace(/^[^A-Za-z_]+/, "");
    return word === "" ? "value" : word.slice(0, 64);
  }
};
function partsOf2({ text, starts, ends }) {
  const parts = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && starts[to] === ends[to - 1] && ends[to] !== ends[to - 1]) to += 1;
    const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    if (to > from + 1) {
      parts.push({ text: text.slice(from, to), offsets: [...starts.slice(from, to), span.end], span });
    } else {
      while (to < text.length && starts[to] === span.start && ends[to] === span.end) to += 1;
      parts.push({ text: text.slice(from, to), offsets: null, span });
    }
    from = to;
  }
  return parts;
}

// src/readers/configuration.ts
var LONGEST4 = 1e6;
var MOST_MAPS = 2e4;
var MOST_CONNECTIONS = 300;
var DEEPEST5 = 40;
var SHOWN = /^(?:examples?|description|schema|definitions|\$defs)$/i;
function configurationReader(rest, kinds) {
  return {
    kinds,
    *read(file, context) {
      const rules = file.text.length > LONGEST4 ? [] : FORMATS.filter((rule) => isFor(rule, file));
      if (rules.length === 0) {
        yield* rest.read(file, context);
        return;
      }
      const values = new Values(NO_NAMES);
      const index = new LineIndex(file.text);
      const own2 = [];
      for (const place of placesOf(rootsOf(file))) {
        if (own2.length >= MOST_CONNECTIONS || values.isSpent()) break;
        for (const rule of rules) {
          const draft = draftOf(rule, place, values, file.text);
          if (draft === null) continue;
          const found = { draft, holder: place.path === "" ? null : place.path };
          const made = connectionOf(found, [found], { file, context, index, configuration: true });
          if (made === null) continue;
          own2.push(made.fact);
          break;
        }
      }
      yield* withRest(own2, { literals: rest, file, kind: file.kind, context });
    }
  };
}
function isFor({ kinds, signs }, { kind, text }) {
  return kinds.includes(kind) && signs.every((sign) => sign.test(text));
}
function rootsOf({ kind, text }) {
  switch (kind) {
    case "ini":
    case "toml":
      return [linesExpression(text)];
    case "properties":
      return [propertiesExpression(text)];
    default:
      return readRoots(maskTemplates(text)).map((root) => treeExpression(root, text));
  }
}
function* placesOf(roots) {
  const seen = /* @__PURE__ */ new Set();
  const stack = roots.map((value) => ({ path: "", value, depth: 0 })).reverse();
  for (let at = stack.pop(); at !== void 0 && seen.size < MOST_MAPS; at = stack.pop()) {
    const { path, value, depth } = at;
    if (seen.has(value) || depth > DEEPEST5) continue;
    if (value.kind === "list") {
      seen.add(value);
      for (const item of value.items.toReversed()) stack.push({ path, value: item, depth: depth + 1 });
    } else if (value.kind === "object") {
      seen.add(value);
      yield { path, object: value };
      for (const { key, value: inner2 } of value.entries.toReversed()) {
        if (SHOWN.test(key)) continue;
        stack.push({ path: path === "" ? key : `${path}.${key}`, value: inner2, depth: depth + 1 });
      }
    }
  }
}
function draftOf(rule, { path, object }, values, text) {
  if (rule.path?.test(path) === false) return null;
  const { entry } = rule;
  const telling = entry === void 0 ? void 0 : object.entries.find(({ key, value }) => entry.key.test(key) && entry.value.test(values.plain(value) ?? ""));
  if (entry !== void 0 && telling === void 0) return null;
  const place = telling ?? object.entries.find(({ value }) => value.kind === "text") ?? null;
  const span = place === null ? object : { start: place.keySpan.start, end: place.value.end };
  const draft = new Draft(rule, span, values, text, () => NOTHING_LATER);
  draft.takeEntries(object.entries, rule.keys ?? {}, "");
  if (draft.foreign) return null;
  if (rule.anybody === true) return isSomebody(draft) ? draft : null;
  if (entry === void 0) draft.doubtful = true;
  return draft;
}
function isSomebody(draft) {
  const { options } = draft;
  draft.open = true;
  for (const [keyword, { value }] of options) if (value.text === "") options.delete(keyword);
  const mode = options.get("sslmode")?.value.text ?? "";
  if (!/^(?:disable|allow|prefer|require|verify-ca|verify-full)$|[${%<]/.test(mode)) options.delete("sslmode");
  return options.has("host") && ["user", "dbname", "password"].some((keyword) => options.has(keyword));
}

// src/readers/conninfo.ts
var conninfoReader = {
  kinds: ["conninfo"],
  *read(file, context) {
    const index = new LineIndex(file.text);
    const text = file.text.replace(/(?:\r?\n)$/, "");
    yield connectionFromConninfo(text, (start, end) => index.span(start, end), {
      file: file.path,
      name: null,
      major: context.major
    });
  }
};

// src/readers/dockerfile/instructions.ts
var INSTRUCTION = /^[ \t]*([A-Za-z]+)[ \t]+/;
var HEREDOC = /(?<!<)<<(?!<)-?\s*["']?([A-Za-z_][\w.-]{0,100})["']?/g;
var WITH_HEREDOCS = /^(?:RUN|COPY|ADD)$/;
var MOST3 = 5e3;
function splitDockerfile(source) {
  const continued = /^(?:#[^\n]*\n)*?#[ \t]*escape[ \t]*=[ \t]*`/i.test(source.slice(0, 1e3)) ? "`" : "\\";
  const instructions = [];
  const pieces = [];
  let open = null;
  let heres = [];
  let waiting = [];
  let body = 0;
  for (let at = 0; at < source.length && instructions.length < MOST3; ) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 ? source.length : newline;
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, end).trimEnd();
    const [here] = waiting;
    if (here !== void 0 && open !== null) {
      pieces.push(source.slice(at, next));
      if (line.trim() === here) {
        heres.push({ name: here, start: body, end: at });
        waiting.shift();
        body = next;
        if (waiting.length === 0) {
          instructions.push({ ...open, end, heres });
          open = null;
          heres = [];
        }
      }
    } else if (open !== null && /^[ \t]*(?:#|$)/.test(line)) {
      pieces.push(" ".repeat(next - at));
    } else {
      if (open === null) {
        const match = INSTRUCTION.exec(line);
        if (match !== null) open = { name: (match[1] ?? "").toUpperCase(), start: at + match[0].length };
      }
      pieces.push(source.slice(at, next));
      const markers = open !== null && WITH_HEREDOCS.test(open.name) ? [...line.matchAll(HEREDOC)] : [];
      if (open !== null && markers.length > 0) {
        waiting = markers.map(([, name = ""]) => name);
        body = next;
      } else if (open !== null && !line.endsWith(continued)) {
        instructions.push({ ...open, end, heres });
        open = null;
      }
    }
    at = next;
  }
  if (open !== null) instructions.push({ ...open, end: source.length, heres });
  return { text: pieces.join(""), instructions };
}

// src/readers/frameworks/key-sets.ts
var ENDINGS = {
  HOST: "host",
  HOSTNAME: "host",
  SERVER: "host",
  URL_HOST: "host",
  PORT: "port",
  URL_PORT: "port",
  NAME: "dbname",
  DATABASE: "dbname",
  DBNAME: "dbname",
  DB: "dbname",
  DATABASE_NAME: "dbname",
  URL_DATABASE: "dbname",
  USER: "user",
  USERNAME: "user",
  PASSWORD: "password",
  PASS: "password",
  PASSWD: "password",
  SSLMODE: "sslmode",
  SSL_MODE: "sslmode",
  SSLROOTCERT: "sslrootcert",
  SSL_ROOT_CERT: "sslrootcert",
  POOL_SIZE: "maximumPoolSize",
  POOL_MAX: "maximumPoolSize",
  POOL_MAX_SIZE: "maximumPoolSize",
  MAX_POOL_SIZE: "maximumPoolSize"
};
var KINDS2 = new Set(
  "CONNECTION ENGINE TYPE DIALECT DRIVER CLIENT ADAPTER VENDOR KIND BACKEND PROVIDER".split(" ")
);
var SOFTWARE = {
  // Grafana: ssl_mode is `disable` in conf/defaults.ini.
  GF_DATABASE: { driver: "lib/pq", silent: "none" },
  // Gitea and Forgejo: modules/setting/database.go.
  GITEA__DATABASE: { driver: "lib/pq", silent: "none" },
  FORGEJO__DATABASE: { driver: "lib/pq", silent: "none" },
  MB_DB: { driver: "pgjdbc" },
  KC_DB: { driver: "pgjdbc", silent: "unknown" },
  DB_POSTGRESDB: { driver: "pg", silent: "unknown" },
  TYPEORM: { driver: "pg", silent: "unknown" }
};
var DATABASE_PREFIX = /(?:^|_)(?:DB|DATABASE|SQL|TYPEORM|RDS|DATASOURCE|JDBC|R2DBC|FLYWAY|LIQUIBASE_COMMAND)\d?$/;
var POSTGRES_PREFIX = /(?:^|_)(?:POSTGRES(?:QL)?|PGSQL|PSQL|TIMESCALE(?:DB)?|PG)(?:_?DB|_DATABASE|_SQL)?\d?$/;
var MOST_SETS = 100;
function connectionsFromKeySets(variables, meta) {
  const stated2 = variables.filter(({ value }) => value !== "");
  const sets = setsOf(stated2);
  const facts = [];
  for (const { name, value, at } of stated2) {
    if (!name.endsWith("_URL") || !/(?:jdbc|r2dbcs?):/.test(value)) continue;
    const beside = /* @__PURE__ */ new Map();
    for (const keyword of ["user", "password"]) {
      const apart = ["_URL", "_JDBC_URL"].filter((ending) => name.endsWith(ending)).map((ending) => sets.get(name.slice(0, -ending.length))?.values.get(keyword)).find((value2) => value2 !== void 0);
      if (apart !== void 0) beside.set(keyword, withoutPosition(apart));
    }
    const fact = beside.size === 0 ? null : connectionFromText(value, at, { ...meta, name, beside });
    if (fact?.syntax === "jdbc" || fact?.syntax === "r2dbc") facts.push(fact);
  }
  for (const [prefix, set] of [...sets].slice(0, MOST_SETS)) {
    const host = set.values.get("host");
    if (host === void 0 || host.value.includes("://") || !isPostgres(prefix, set)) continue;
    if (!["dbname", "user", "password"].some((keyword) => set.values.has(keyword))) continue;
    const software = Object.hasOwn(SOFTWARE, prefix) ? SOFTWARE[prefix] : void 0;
    if (software !== void 0) {
      facts.push(ofSoftware(software, withPort(set.values, host), host, meta));
      continue;
    }
    const { drivers, ...own2 } = meta;
    const fact = connectionFromValues(withPort(set.values, host), { ...own2, name: host.name }, null, !set.laravel);
    if (fact !== null) facts.push(fact);
  }
  return facts;
}
function ofSoftware({ driver, silent }, values, host, meta) {
  const known3 = meta.drivers?.find((candidate) => candidate.driver === driver);
  return connectionFromCode(
    {
      driver: known3 ?? { driver, version: null, origin: null },
      url: null,
      options: [...values].map(([keyword, { value, at }]) => ({ keyword, value, at, keyPosition: null })),
      words: [],
      tls: driver,
      wins: "options",
      pool: null,
      position: host.position ?? host.at(0, host.value.length),
      openEnded: false,
      configuration: true,
      ...silent === void 0 ? {} : { silent }
    },
    { ...meta, name: host.name }
  );
}
function withPort(values, host) {
  const cut2 = /^[\w.-]{1,255}(?=:\d{2,5}$)/.exec(host.value)?.[0].length;
  if (cut2 === void 0 || values.has("port")) return values;
  const port = {
    name: host.name,
    value: host.value.slice(cut2 + 1),
    at: (from, to) => host.at(cut2 + 1 + from, cut2 + 1 + to)
  };
  const { value, ...rest } = host;
  return new Map([...values, ["host", { ...rest, value: value.slice(0, cut2) }], ["port", port]]);
}
function setsOf(variables) {
  const sets = /* @__PURE__ */ new Map();
  for (const variable of variables) {
    const parts = partsOf3(variable.name.toUpperCase());
    if (parts === null) continue;
    const { prefix, ending } = parts;
    let set = sets.get(prefix);
    if (set === void 0) {
      set = { values: /* @__PURE__ */ new Map(), kind: null, laravel: false };
      sets.set(prefix, set);
    }
    if (KINDS2.has(ending)) {
      set.kind = settled(variable.value);
      set.laravel ||= variable.name === "DB_CONNECTION";
    }
    const keyword = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : void 0;
    if (keyword !== void 0) set.values.set(keyword, variable);
  }
  const keycloak = sets.get("KC_DB");
  const kind = variables.find(({ name }) => name === "KC_DB");
  if (keycloak !== void 0 && kind !== void 0) keycloak.kind = settled(kind.value);
  for (const [prefix, { kind: kind2 }] of sets) {
    const whole2 = prefix.endsWith("__DB") ? sets.get(prefix.slice(0, -"__DB".length)) : void 0;
    if (whole2 !== void 0 && kind2 !== null) whole2.kind = kind2;
  }
  for (const [prefix, { values }] of sets) {
    const dbname = sets.get(`${prefix}_DB`)?.values.get("dbname");
    if (dbname !== void 0 && !values.has("dbname")) values.set("dbname", dbname);
  }
  return sets;
}
function partsOf3(name) {
  if (name.length > 80) return null;
  for (let at = name.lastIndexOf("_"), words = 1; at > 0 && words <= 3; at = name.lastIndexOf("_", at - 1), words += 1) {
    const prefix = name.slice(0, at).replace(/_$/, "");
    const ending = name.slice(at + 1);
    if (!KINDS2.has(ending) && !Object.hasOwn(ENDINGS, ending)) continue;
    if (DATABASE_PREFIX.test(prefix) || POSTGRES_PREFIX.test(prefix)) return { prefix, ending };
  }
  return null;
}
function isPostgres(prefix, { kind, values }) {
  if (kind !== null) return /postg(?:res|is)|pgsql|timescale|^pg$/i.test(kind);
  const port = values.get("port");
  return POSTGRES_PREFIX.test(prefix) || port !== void 0 && settled(port.value) === "5432";
}
function settled(value) {
  return statedDefault(value, { start: 0, end: value.length }, findPlaceholders(value)) ?? "";
}
function withoutPosition({ value, at }) {
  return { value, at };
}

// src/readers/frameworks/environment.ts
function connectionsOfEnvironment(variables, meta, strings = true) {
  const facts = [...connectionsFromKeySets(variables, meta)];
  const split2 = Object.fromEntries(
    variables.filter(({ name, value }) => OPTION_BY_VARIABLE.has(name) && value !== "").map((one) => [one.name, one])
  );
  if (["PGHOST", "PGHOSTADDR", "PGSERVICE"].some((name) => Object.hasOwn(split2, name))) {
    const fact = connectionFromVariables(split2, { ...meta, name: null });
    if (fact !== null) facts.push(fact);
  }
  for (const { name, value, at } of strings ? variables : []) {
    if (!/[:=]/.test(value) || OPTION_BY_VARIABLE.has(name)) continue;
    const joined = facts.some((fact2) => fact2.name === name && fact2.syntax !== "split");
    const fact = joined ? null : connectionFromText(value, at, { ...meta, name });
    if (fact !== null) facts.push(fact);
  }
  return facts;
}

// src/readers/scripts/lexer.ts
var MOST_COMMANDS = 1e4;
var DEEPEST6 = 4;
var DEEPEST_GROUP = 10;
var RESERVED = /^(?:if|then|else|elif|fi|do|done|while|until|esac|!|time|\{|\})$/;
var OPERATOR = /(?:\d{1,2})?(?:&>>?|>>|>\||>&|>|<<<|<<-|<<|<&|<)/y;
var SEPARATOR2 = /\|\||&&|;;?|\|&?|&|\n|\(|\)/y;
function lexScript(text, range2, depth = 0) {
  return depth > DEEPEST6 ? [] : new Lexer(text, range2, depth).run();
}
var Lexer = class {
  #text;
  #range;
  #depth;
  #commands = [];
  /** Commands of the group that is open, and of those around it. */
  #groups = [];
  #nested = [];
  #pending = [];
  #draft = { words: [], redirects: [], input: [], branch: 0 };
  /** The branches that are open, innermost last, by where each begins. */
  #branches = [];
  /** The first command of the group that was just closed: a redirection or a pipe behind it is for all from there on. */
  #closed = null;
  #at;
  constructor(text, range2, depth) {
    this.#text = text;
    this.#range = range2;
    this.#depth = depth;
    this.#at = range2.start;
  }
  run() {
    const { end } = this.#range;
    while (this.#at < end && this.#commands.length < MOST_COMMANDS) this.#step();
    this.#finish();
    const inner2 = this.#nested.flatMap((range2) => lexScript(this.#text, range2, this.#depth + 1));
    return [...this.#commands, ...inner2];
  }
  #step() {
    const char = this.#text[this.#at] ?? "";
    if (char === " " || char === "	" || char === "\r") {
      this.#at += 1;
    } else if (char === "\\" && /^\r?\n/.test(this.#text.slice(this.#at + 1, this.#at + 3))) {
      this.#at += this.#text[this.#at + 1] === "\r" ? 3 : 2;
    } else if (char === "#") {
      this.#at = this.#lineEnd(this.#at);
    } else if (!this.#redirect() && !this.#separator()) {
      const word = this.#word();
      if (this.#draft.words.length === 0 && RESERVED.test(word.text) && word.end - word.start === word.text.length) {
        this.#reserved(word.text);
      } else {
        this.#closed = null;
        this.#draft.words.push(word);
      }
    }
  }
  #reserved(text) {
    if (text === "{") this.#open();
    if (text === "}") this.#close();
    if (text === "if") this.#branches.push(this.#at);
    if (text === "then" || text === "else" || text === "elif") this.#nextBranch();
    if (text === "fi" || text === "esac") this.#branches.pop();
    this.#draft.branch = this.#branches.at(-1) ?? 0;
  }
  #nextBranch() {
    if (this.#branches.pop() !== void 0) this.#branches.push(this.#at);
  }
  #finish() {
    const { words, redirects } = this.#draft;
    if (words.length > 0 || redirects.length > 0) {
      if (words.length === 0 && this.#closed !== null) this.#closeWith(this.#closed, redirects);
      else this.#commands.push(this.#draft);
    }
    if (words[0]?.text === "case") this.#branches.push(this.#at);
    this.#draft = { words: [], redirects: [], input: [], branch: this.#branches.at(-1) ?? 0 };
  }
  #open() {
    this.#groups.push(this.#commands.length);
  }
  #close() {
    const first = this.#groups.pop();
    this.#closed = first === void 0 || this.#groups.length >= DEEPEST_GROUP ? null : first;
  }
  /** What stands behind a group is every command's that writes nowhere else. */
  #closeWith(first, redirects) {
    for (let at = first; at < this.#commands.length; at += 1) {
      const command = this.#commands[at];
      if (command === void 0 || command.redirects.some(({ operator }) => operator.startsWith(">"))) continue;
      this.#commands[at] = { ...command, redirects: [...command.redirects, ...redirects] };
    }
  }
  #redirect() {
    OPERATOR.lastIndex = this.#at;
    const match = OPERATOR.exec(this.#text);
    if (match === null || OPERATOR.lastIndex > this.#range.end) return false;
    const [whole2] = match;
    const plain3 = whole2.replace(/^\d+/, "");
    const descriptor = whole2.slice(0, whole2.length - plain3.length);
    this.#at += whole2.length;
    while (/[ \t]/.test(this.#text[this.#at] ?? "")) this.#at += 1;
    if (this.#at >= this.#range.end || this.#text[this.#at] === "\n") return true;
    if (plain3.endsWith("&")) {
      this.#word();
      return true;
    }
    const target = this.#word();
    const operator = plain3 === ">|" || plain3 === "&>" ? ">" : plain3 === "&>>" ? ">>" : plain3 === "<<-" ? "<<" : plain3;
    if (operator !== ">" && operator !== ">>" && operator !== "<" && operator !== "<<" && operator !== "<<<")
      return true;
    if (descriptor !== "" && descriptor !== "1" && operator.startsWith(">")) return true;
    const { redirects } = this.#draft;
    if (operator === "<<") this.#pending.push({ draft: this.#draft, at: redirects.length, strip: plain3 === "<<-" });
    redirects.push({ operator, target, here: operator === "<<<" ? { start: target.start, end: target.end } : null });
    return true;
  }
  #separator() {
    SEPARATOR2.lastIndex = this.#at;
    const match = SEPARATOR2.exec(this.#text);
    if (match === null) return false;
    const [operator] = match;
    this.#at += operator.length;
    if (operator === "\n") this.#heres();
    if (operator === ";;") this.#nextBranch();
    const before = this.#commands.length;
    this.#finish();
    const first = this.#commands.length > before ? before : this.#closed;
    const last2 = operator.startsWith("|") && first !== null ? this.#commands.slice(first) : [];
    if (operator === "(") this.#open();
    if (operator === ")") this.#close();
    else if (operator !== "\n" || first === null || first === before) this.#closed = null;
    if (operator === "|" || operator === "|&") for (const one of last2) this.#draft.input.push(one);
    return true;
  }
  /** The bodies of the here-documents of the line that ends here. */
  #heres() {
    const { end, indent } = this.#range;
    for (const { draft, at, strip } of this.#pending.splice(0)) {
      const redirect = draft.redirects[at];
      if (redirect === void 0) continue;
      const start = this.#at;
      let bodyEnd = end;
      let next = end;
      for (let line = start; line < end; ) {
        const stop = Math.min(this.#lineEnd(line), end);
        const raw = this.#text.slice(line, stop).replace(/\r$/, "");
        let from = 0;
        while (from < indent && raw[from] === " ") from += 1;
        const body = strip ? raw.slice(from).replace(/^\t+/, "") : raw.slice(from);
        if (body === redirect.target.text) {
          bodyEnd = line;
          next = stop + 1;
          break;
        }
        line = stop + 1;
      }
      draft.redirects[at] = { ...redirect, here: { start, end: bodyEnd } };
      this.#at = Math.min(next, end);
    }
  }
  #lineEnd(from) {
    const newline = this.#text.indexOf("\n", from);
    return newline < 0 ? this.#range.end : Math.min(newline, this.#range.end);
  }
  #word() {
    const { end } = this.#range;
    const text = this.#text;
    const start = this.#at;
    const chars = [];
    const offsets = [];
    const take = (at) => {
      chars.push(text[at] ?? "");
      offsets.push(at);
    };
    let opened = false;
    while (this.#at < end) {
      const char = text[this.#at] ?? "";
      if (/[\s;|&<>()]/.test(char)) break;
      if (char === "\\") {
        if (text[this.#at + 1] !== "\n" && this.#at + 1 < end) take(this.#at + 1);
        this.#at += 2;
      } else if (char === "'") {
        const close = this.#closing(this.#at + 1, "'");
        for (let at = this.#at + 1; at < close; at += 1) take(at);
        this.#at = close + 1;
      } else if (char === '"') {
        this.#at += 1;
        while (this.#at < end && text[this.#at] !== '"') {
          if (text[this.#at] === "\\" && /["\\$`\n]/.test(text[this.#at + 1] ?? "")) {
            const next = text[this.#at + 1];
            if (next === '"') {
              chars.push('"');
              offsets.push(opened ? this.#at : this.#at + 1);
              opened = !opened;
            } else if (next !== "\n") {
              take(this.#at + 1);
            }
            this.#at += 2;
          } else {
            this.#expansion(take);
          }
        }
        this.#at += 1;
      } else {
        this.#expansion(take);
      }
    }
    this.#at = Math.min(this.#at, end);
    if (this.#at === start) this.#at += 1;
    return { text: chars.join(""), offsets, start, end: this.#at };
  }
  #closing(from, quote) {
    const close = this.#text.indexOf(quote, from);
    return close < 0 || close > this.#range.end ? this.#range.end : close;
  }
  /** One character, or all of `${…}`, `$(…)` or a pair of backquotes. */
  #expansion(take) {
    const text = this.#text;
    const from = this.#at;
    let to = from + 1;
    if (text[from] === "$" && (text[from + 1] === "{" || text[from + 1] === "(")) {
      to = this.#balanced(from + 1, text[from + 1] === "{" ? "}" : ")");
      if (text[from + 1] === "(" && text[from + 2] !== "(") {
        this.#nested.push({ start: from + 2, end: Math.max(from + 2, to - 1), indent: this.#range.indent });
      }
    } else if (text.startsWith("{{", from)) {
      const close = text.indexOf("}}", from);
      if (close > 0 && close + 2 <= this.#range.end && close - from < 400) to = close + 2;
    } else if (text[from] === "`") {
      to = Math.min(this.#closing(from + 1, "`") + 1, this.#range.end);
    }
    for (let at = from; at < to; at += 1) take(at);
    this.#at = to;
  }
  /** Past the bracket that closes the one here; quotes within hide brackets. */
  #balanced(open, close) {
    const { end } = this.#range;
    const opening = this.#text[open];
    let depth = 0;
    for (let at = open; at < end; at += 1) {
      const char = this.#text[at];
      if (char === "\\") at += 1;
      else if (char === "'" && close === ")") at = this.#closing(at + 1, "'");
      else if (char === '"' && close === ")") {
        at += 1;
        while (at < end && this.#text[at] !== '"') at += this.#text[at] === "\\" ? 2 : 1;
      } else if (char === opening) depth += 1;
      else if (char === close) {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return end;
  }
};
function sliceWord(word, from, to = word.text.length) {
  const start = word.offsets[from] ?? word.end;
  return {
    text: word.text.slice(from, to),
    offsets: word.offsets.slice(from, to),
    start,
    end: to > from ? (word.offsets[to - 1] ?? start) + 1 : start
  };
}

// src/readers/scripts/tools.ts
var TOOLS = {
  psql: { valued: "cfvLoFPRT", positional: ["dbname", "user"] },
  pg_dump: { valued: "fFjZeEnNStT", positional: ["dbname"] },
  pg_dumpall: { valued: "fESl", positional: [] },
  pg_restore: { valued: "fFIjLnNPStT", positional: [] },
  pg_basebackup: { valued: "DFrtTXZclSs", positional: [] },
  pg_receivewal: { valued: "DEsSZ", positional: [] },
  pg_recvlogical: { valued: "EfFIoPsS", positional: [] },
  createdb: { valued: "DElOST", positional: ["dbname"] },
  dropdb: { valued: "", positional: ["dbname"] },
  createuser: { valued: "acgmv", positional: [] },
  dropuser: { valued: "", positional: [] },
  vacuumdb: { valued: "jnNPt", positional: ["dbname"] },
  reindexdb: { valued: "ijSt", positional: ["dbname"] },
  clusterdb: { valued: "t", positional: ["dbname"] },
  pgbench: { valued: "IFsbfcDjLMPRtT", positional: ["dbname"] }
};
var LETTERS = { h: "host", p: "port", U: "user", d: "dbname" };
var LONG = { host: "host", port: "port", username: "user", dbname: "dbname" };
var LONG_VALUED = new Set(
  "command file set variable output log-file pset field-separator record-separator table-attr format jobs compress schema table exclude-table exclude-schema exclude-table-data encoding pgdata wal-method waldir slot label checkpoint tablespace-mapping max-rate owner locale template maintenance-db role extension lock-wait-timeout index function trigger use-list section status-interval endpos startpos plugin option strategy connection-limit tablespace client time transactions scale builtin rate protocol parallel system database".split(" ")
);
function isTool2(word) {
  return Object.hasOwn(TOOLS, baseName2(word));
}
function readTool(program, args, value) {
  const tool = TOOLS[baseName2(program)] ?? { valued: "", positional: [] };
  const words = /* @__PURE__ */ new Map();
  let positional = 0;
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (word === void 0) break;
    const { text } = word;
    if (text.startsWith("--")) {
      if (text === "--") continue;
      const equals = text.indexOf("=");
      const name = text.slice(2, equals < 0 ? void 0 : equals);
      const keyword2 = Object.hasOwn(LONG, name) ? LONG[name] : void 0;
      const inNext = equals < 0 && (keyword2 !== void 0 || LONG_VALUED.has(name));
      const stated2 = equals >= 0 ? sliceWord(word, equals + 1) : inNext ? args[at + 1] : void 0;
      if (inNext) at += 1;
      if (keyword2 !== void 0 && stated2 !== void 0) words.set(keyword2, stated2);
      continue;
    }
    if (text.startsWith("-") && text.length > 1) {
      at += readLetters(word, args[at + 1], tool, words);
      continue;
    }
    const keyword = tool.positional[positional];
    positional += 1;
    if (keyword !== void 0 && !words.has(keyword)) words.set(keyword, word);
  }
  const database = words.get("dbname");
  const conninfo = database !== void 0 && /:\/\/|=/.test(database.text) ? database : null;
  if (conninfo !== null) words.delete("dbname");
  return { values: new Map([...words].map(([keyword, word]) => [keyword, value(word)])), conninfo };
}
function readLetters(word, next, tool, words) {
  for (let at = 1; at < word.text.length; at += 1) {
    const letter = word.text[at] ?? "";
    const keyword = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : void 0;
    if (keyword === void 0 && !tool.valued.includes(letter)) continue;
    const joined = at + 1 < word.text.length;
    const stated2 = joined ? sliceWord(word, at + 1) : next;
    if (keyword !== void 0 && stated2 !== void 0) words.set(keyword, stated2);
    return joined ? 0 : 1;
  }
  return 0;
}
function baseName2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/readers/scripts/commands.ts
var ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;
var LAUNCHER2 = /^(?:sudo|doas|env|exec|nohup|nice|time|command|builtin|eval|gosu|su-exec|setpriv|chroot|timeout|watch|xargs|retry|cross-env(?:-shell)?)$/;
var CONTAINER = /^(?:docker|podman|nerdctl|docker-compose|kubectl|oc|lxc|heroku|ssh|vagrant)$/;
var SHELL = /^(?:sh|bash|ash|dash|zsh|su|runuser)$/;
function isAssignment({ text }) {
  return ASSIGNMENT.test(text);
}
function callOf({ words }) {
  const assignments = [];
  let at = 0;
  let elsewhere = false;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === void 0) break;
    if (isAssignment(word)) {
      assignments.push(word);
      continue;
    }
    const name = baseName3(word.text);
    if (CONTAINER.test(name)) {
      const tool = words.findIndex((one, index) => index > at && (isTool2(one.text) || SHELL.test(baseName3(one.text))));
      if (tool < 0) break;
      elsewhere = true;
      for (const one of givenVariables(words.slice(at, tool))) assignments.push(one);
      at = tool - 1;
      continue;
    }
    if (!LAUNCHER2.test(name)) break;
    at = pastOptions(words, at + 1, name) - 1;
  }
  const program = words[at] ?? null;
  const args = words.slice(at + 1);
  return { assignments, program, args, elsewhere, script: scriptOf(program, args) };
}
function givenVariables(words) {
  return words.filter((word, at) => isAssignment(word) && /^(?:-e|--env)$/.test(words[at - 1]?.text ?? ""));
}
function pastOptions(words, from, launcher) {
  let at = from;
  while (words[at]?.text.startsWith("-") === true) {
    const valued = /^(?:-u|-g|-s|-n|-k|--user|--signal)$/.test(words[at]?.text ?? "") && launcher !== "env";
    at += valued ? 2 : 1;
  }
  return /^(?:gosu|su-exec|timeout)$/.test(launcher) ? at + 1 : at;
}
function scriptOf(program, args) {
  if (program === null || !SHELL.test(baseName3(program.text))) return null;
  const flag = args.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  return flag < 0 ? null : args[flag + 1] ?? null;
}
function baseName3(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/readers/embedded/escapes.ts
function escapedPieces(text, start, end, index) {
  const pieces = [];
  let line = "";
  let lineStart = start;
  let quoted = false;
  const finish = (next) => {
    if (line.trim() !== "") pieces.push({ text: line, ...index.at(lineStart) });
    line = "";
    lineStart = next;
  };
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? "";
    if (char === "\n") {
      finish(at + 1);
      continue;
    }
    if (char !== "\\") {
      line += char;
      continue;
    }
    const next = text[at + 1] ?? "";
    at += 1;
    if (next === "n" || next === "r") {
      finish(at + 1);
    } else if (next === "t" || next === " ") {
      line += "	 ";
    } else if (next === "\n") {
      finish(at + 1);
    } else if (next === '"') {
      line += quoted ? '" ' : ' "';
      quoted = !quoted;
    } else {
      return null;
    }
  }
  finish(end);
  return pieces;
}

// src/readers/scripts/written.ts
function writtenBy(command, text, index) {
  const call = callOf(command);
  const program = baseName3(call.program?.text ?? "");
  const part = command.branch === 0 ? "" : `branch-${index.at(command.branch).line}`;
  if (program === "tee") {
    const appended = call.args.some(({ text: word }) => /^-[a-z]*a[a-z]*$|^--append$/.test(word));
    const pieces2 = [...bodies(command, text, index), ...command.input.flatMap((one) => outputOf(one, text, index))];
    const targets = call.args.filter(({ text: word }) => !word.startsWith("-"));
    return targets.map((target) => ({ target: target.text, appended, pieces: pieces2, part }));
  }
  const redirect = command.redirects.findLast(({ operator }) => operator === ">" || operator === ">>");
  if (redirect === void 0) return [];
  const pieces = outputOf(command, text, index);
  return [{ target: redirect.target.text, appended: redirect.operator === ">>", pieces, part }];
}
function outputOf(command, text, index) {
  const { program, args } = callOf(command);
  switch (baseName3(program?.text ?? "")) {
    case "cat":
      return args.every(({ text: word }) => word === "-") ? bodies(command, text, index) : [];
    case "echo": {
      const words = args.slice(args.findIndex(({ text: word }) => !/^-[neE]+$/.test(word)));
      return printed(args.length === 0 ? [] : words, index);
    }
    case "printf":
      return formatted(args, index);
    default:
      return [];
  }
}
function bodies({ redirects }, text, index) {
  return redirects.flatMap(({ here, operator, target }) => {
    if (operator === "<<<") return printed([target], index);
    if (here === null) return [];
    const pieces = [];
    for (let at = here.start; at < here.end; ) {
      const newline = text.indexOf("\n", at);
      const stop = newline < 0 || newline > here.end ? here.end : newline;
      pieces.push({ text: text.slice(at, stop).replace(/\r$/, ""), ...index.at(at) });
      at = stop + 1;
    }
    return pieces;
  });
}
function formatted(args, index) {
  const [format2, ...words] = args[0]?.text === "--" ? args.slice(1) : args;
  if (format2 === void 0) return [];
  if (/^%s(?:\\n)?$/.test(format2.text)) return words.flatMap((word) => printed([word], index));
  const pieces = printed([format2], index);
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(/%[sd]/g, "$$_") }));
}
function printed(words, index) {
  const [first] = words;
  const last2 = words.at(-1);
  if (first === void 0 || last2 === void 0) return [];
  const chars = [];
  for (const { text, offsets } of words) {
    for (const [at, offset] of offsets.entries()) chars[offset - first.start] = text[at] ?? "";
  }
  const line = Array.from({ length: last2.end - first.start }, (_, at) => chars[at] ?? " ").join("");
  const shifted = {
    at: (offset) => index.at(first.start + offset)
  };
  return escapedPieces(line, 0, line.length, shifted) ?? [];
}
function editedBySed(command, index) {
  const call = callOf(command);
  if (baseName3(call.program?.text ?? "") !== "sed" || !call.args.some(({ text }) => /^-[a-zE]*i|^--in-place/.test(text))) {
    return [];
  }
  const expressions = [];
  const others = [];
  for (let at = 0; at < call.args.length; at += 1) {
    const word = call.args[at];
    if (word === void 0) break;
    const next = call.args[at + 1];
    if (/^(?:-e|--expression)$/.test(word.text) && next !== void 0) {
      expressions.push(next);
      at += 1;
    } else if (!word.text.startsWith("-")) {
      others.push(word);
    }
  }
  const first = expressions.length === 0 ? others.shift() : void 0;
  if (first !== void 0) expressions.push(first);
  const pieces = expressions.flatMap((word) => {
    const text = recordIn(word);
    return text === null ? [] : printed([text], index);
  });
  const part = `line-${pieces[0]?.line ?? 0}`;
  return pieces.length === 0 ? [] : others.map(({ text }) => ({ target: text, appended: true, pieces, part }));
}
var RECORD = /^(?:local|host|hostssl|hostnossl|hostgssenc|hostnogssenc)[ \t]+\S+[ \t]+\S/;
function recordIn(word) {
  const { text } = word;
  const inserted = /^(?:\d+|\$|\/(?:[^/\\]|\\.){0,200}\/)?[ \t]*[aic]\\?[ \t\n]*/.exec(text);
  if (inserted !== null && RECORD.test(text.slice(inserted[0].length))) return sliceWord(word, inserted[0].length);
  const delimiter = /^(?:\d+|\$|\/(?:[^/\\]|\\.){0,200}\/)?s([^\w\s\\])/.exec(text);
  if (delimiter === null) return null;
  const mark = delimiter[1] ?? "/";
  const parts = [];
  for (let at = delimiter[0].length; at < text.length && parts.length < 2; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === mark) parts.push(at);
  }
  const [from, to] = parts;
  if (from === void 0 || to === void 0) return null;
  const replacement = text.slice(from + 1, to);
  return RECORD.test(replacement) && !/[\\&]/.test(replacement) ? sliceWord(word, from + 1, to) : null;
}

// src/readers/scripts/script.ts
var MOST_CONNECTIONS2 = 300;
var MOST_FILES = 100;
var MOST_AROUND = 500;
var NOWHERE2 = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });
function* scriptFacts(script) {
  const walk = new Walk(script);
  walk.through(lexScript(script.text, script.range), 0);
  yield* walk.connections();
  yield* walk.files();
}
var Walk = class {
  #script;
  /** Assignments of the script by name, each with whether it is exported. */
  #variables = /* @__PURE__ */ new Map();
  #exported = /* @__PURE__ */ new Set();
  #calls = [];
  /** Other programs that are given variables of their own: `DB_HOST=… node server.js`. */
  #launched = [];
  #written = [];
  #all = false;
  constructor(script) {
    this.#script = script;
  }
  through(commands, depth) {
    const { text, index, range: range2 } = this.#script;
    for (const command of commands) {
      const call = callOf(command);
      const { program, args, script } = call;
      const name = baseName3(program?.text ?? "");
      if (program === null) {
        for (const word of call.assignments) this.#assign(word);
        if (this.#all) for (const word of call.assignments) this.#exported.add(nameOf2(word));
      } else if (/^(?:export|declare|typeset|readonly|local)$/.test(name)) {
        const exports = name === "export" || args.some(({ text: word }) => /^-[a-z]*x/.test(word));
        for (const word of args) {
          if (isAssignment(word)) this.#assign(word);
          if (exports && !word.text.startsWith("-")) this.#exported.add(nameOf2(word));
        }
      } else if (name === "set") {
        if (args.some(({ text: word }) => /^-[a-z]*a|^allexport$/.test(word))) this.#all = true;
      } else if (isTool2(name)) {
        this.#calls.push({ call, program });
      } else if (!call.elsewhere && call.assignments.length > 0) {
        this.#launched.push(call.assignments);
      }
      for (const one of writtenBy(command, text, index)) this.#written.push(one);
      for (const one of editedBySed(command, index)) this.#written.push(one);
      for (const { here, operator } of depth < 2 && readsScript(call) ? command.redirects : []) {
        if (here !== null && operator === "<<")
          this.through(lexScript(text, { ...here, indent: range2.indent }), depth + 1);
      }
      for (const { here, operator } of depth < 2 ? command.redirects : []) {
        const written = command.redirects.some((one) => /^>>?$/.test(one.operator) && one.target.text.endsWith(".sh"));
        if (here === null || operator !== "<<" || !written) continue;
        this.through(lexScript(text, { ...here, indent: range2.indent }), depth + 1);
      }
      if (script !== null && depth < 2 && isContiguous(script)) {
        const start = script.offsets[0] ?? script.start;
        const inner2 = { start, end: start + script.text.length, indent: range2.indent };
        this.through(lexScript(text, inner2), depth + 1);
      }
    }
  }
  *connections() {
    const { path, context } = this.#script;
    const drivers = context.drivers?.(path) ?? [];
    const own2 = [...this.#variables.values()].flatMap((values) => values.at(-1) ?? []);
    const seen = own2.filter(({ name }) => !OPTION_BY_VARIABLE.has(name) || this.#exported.has(name));
    const meta = { file: path, major: context.major };
    const given2 = this.#script.environment.filter(({ name }) => !this.#variables.has(name));
    if (seen.length > 0) {
      const exported = seen.map((one) => this.#settled(one));
      const facts = connectionsOfEnvironment([...given2, ...exported], { ...meta, drivers }, false);
      yield* facts.filter(({ positions }) => !isOnly(positions, this.#script.environment));
    }
    const environment = [...given2, ...own2.filter(({ name }) => this.#exported.has(name))];
    for (const words of this.#launched.slice(0, MOST_CONNECTIONS2)) {
      const named2 = words.map((word) => this.#settled(this.#named(word)));
      const names = new Set(named2.map(({ name }) => name));
      const around4 = environment.slice(0, MOST_AROUND).filter(({ name }) => !names.has(name));
      const facts = connectionsOfEnvironment(
        [...around4, ...named2],
        { ...meta, drivers },
        this.#script.strings === true
      );
      const place = this.#script.index.span(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
      yield* facts.filter(({ positions }) => Object.values(positions).some((position) => isWithin(position, place)));
    }
    for (const { call, program } of this.#calls.slice(0, MOST_CONNECTIONS2)) {
      const fact = this.#connection(call, program, environment, meta);
      if (fact !== null) yield fact;
    }
  }
  *files() {
    const { path, context, readers } = this.#script;
    const byTarget = /* @__PURE__ */ new Map();
    for (const { target: word, appended, pieces, part } of this.#written) {
      const target = this.#settled({ value: word, at: NOWHERE2 }).value;
      if (pieces.length === 0 || target.length > 400) continue;
      const key = part === "" ? target : `${target}@${part}`;
      const file = byTarget.get(key) ?? { target, pieces: [], appended };
      for (const one of pieces) file.pieces.push(one);
      file.appended &&= appended;
      byTarget.set(key, file);
    }
    let left = MOST_FILES;
    for (const [name, { target, pieces, appended }] of byTarget) {
      const part = writtenPartOf(target) ?? (/postgres.*\/conf\.d\/[^/]+\.conf$|PGDATA.*\.conf$/.test(target) ? "settings" : null);
      if (part === null) continue;
      left -= 1;
      if (left < 0) return;
      const known3 = part === "passfile" ? pieces.filter(({ text }) => !PARTED.test(text)) : pieces;
      const ordered = known3.toSorted((a, b) => a.line - b.line || a.column - b.column);
      const partial = appended || !/(?:pg_hba|pg_ident|postgresql)[^/]*\.conf$/.test(target);
      const facts = heldFacts(part, { path, name, pieces: ordered, ...partial ? { partial } : {} }, readers, context);
      for (const fact of facts) if (!isFault(fact)) yield fact;
    }
  }
  #assign(word) {
    const named2 = this.#named(word);
    const known3 = this.#variables.get(named2.name);
    if (known3 === void 0) this.#variables.set(named2.name, [named2]);
    else known3.push(named2);
  }
  #named(word) {
    const value = this.#textOf(sliceWord(word, word.text.indexOf("=") + 1));
    return { name: nameOf2(word), ...value, position: this.#script.index.span(word.start, word.end) };
  }
  #textOf(word) {
    const { index } = this.#script;
    const end = word.offsets.length === 0 ? word.start : (word.offsets.at(-1) ?? 0) + 1;
    return {
      // Parameters of the script are as unknown as variables.
      value: word.text.replace(/\$[0-9@*#?!](?![\w{])/g, "$$_"),
      at: (from, to) => index.span(
        word.offsets[from] ?? end,
        to > from ? (word.offsets[to - 1] ?? end - 1) + 1 : word.offsets[from] ?? end
      )
    };
  }
  /** The value of a variable that is all there is, where the script sets it once. */
  #settled(text) {
    const name = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(text.value);
    const [only2, ...others] = name === null ? [] : this.#variables.get(name[1] ?? name[2] ?? "") ?? [];
    if (only2 === void 0 || others.length > 0 || only2.value.includes("$")) return text;
    return { ...text, value: only2.value, at: only2.at };
  }
  #connection(call, program, environment, meta) {
    const { values, conninfo } = readTool(program.text, call.args, (word) => this.#settled(this.#textOf(word)));
    const own2 = call.assignments.map((word) => ({ word, name: nameOf2(word) }));
    const stated2 = /* @__PURE__ */ new Map();
    const set = (name, value) => {
      const keyword = OPTION_BY_VARIABLE.get(name)?.keyword;
      if (keyword !== void 0 && value.value !== "" && isKeyword(keyword, meta.major)) stated2.set(keyword, value);
    };
    const shared = environment.filter(({ name }) => !call.elsewhere && name !== "PGPASSWORD");
    for (const variable of shared) set(variable.name, this.#settled(variable));
    for (const { word, name } of own2)
      set(name, this.#settled(this.#textOf(sliceWord(word, word.text.indexOf("=") + 1))));
    const hostByPrefix = own2.some(({ name }) => name === "PGHOST" || name === "PGHOSTADDR");
    for (const [keyword, value] of values) if (value.value !== "") stated2.set(keyword, value);
    if (conninfo !== null) {
      if (stated2.size === 0 && this.#script.strings !== true) return null;
      const { value, at } = this.#settled(this.#textOf(conninfo));
      const beside = new Map([...stated2].map(([keyword, one]) => [keyword, { value: one.value, at: one.at }]));
      return connectionFromText(value, at, { ...meta, name: null, beside });
    }
    if (!values.has("host") && !hostByPrefix) return null;
    const bare3 = new Map([...stated2].map(([keyword, { value, at }]) => [keyword, { value, at }]));
    return connectionFromValues(bare3, { ...meta, name: null });
  }
};
var PARTED = /\$\{[^}]{0,200}:|\$\(|`/;
function isFault(fact) {
  return fact.kind === "hba-record" ? fact.error !== null : fact.kind === "setting" && fact.problem === "syntax";
}
function nameOf2({ text }) {
  return text.split(/\+?=/, 1)[0] ?? "";
}
function readsScript({ program, args, elsewhere, script }) {
  if (elsewhere || script !== null || program === null) return false;
  const name = baseName3(program.text);
  if (/^(?:su|runuser)$/.test(name)) return !args.some(({ text }) => text === "-c");
  return /^(?:sh|bash|ash|dash|zsh)$/.test(name) && args.every(({ text }) => text.startsWith("-"));
}
function isContiguous({ text, offsets }) {
  return text.length > 0 && (offsets.at(-1) ?? 0) - (offsets[0] ?? 0) === text.length - 1;
}
function isWithin(inner2, outer) {
  const begins = inner2.line > outer.line || inner2.line === outer.line && inner2.column >= outer.column;
  const ends = inner2.endLine < outer.endLine || inner2.endLine === outer.endLine && inner2.endColumn <= outer.endColumn;
  return begins && ends;
}
function isOnly(positions, environment) {
  const places = environment.map(({ value, at }) => JSON.stringify(at(0, value.length)));
  return Object.values(positions).every((position) => places.includes(JSON.stringify(position)));
}

// src/readers/dockerfile.ts
function dockerfileReader(literals, readers) {
  return {
    kinds: ["dockerfile"],
    *read(file, context) {
      const own2 = /* @__PURE__ */ new Set();
      for (const fact of dockerfileFacts(file, context, readers)) {
        if (fact.kind === "connection") {
          const place = `${fact.line}:${fact.column}`;
          if (own2.has(place)) continue;
          own2.add(place);
        }
        yield fact;
      }
      for (const fact of literals.read(file, context)) {
        if (fact.kind !== "connection" || !own2.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    }
  };
}
function* dockerfileFacts(file, context, readers) {
  const { path } = file;
  const { text, instructions } = splitDockerfile(file.text);
  const index = new LineIndex(file.text);
  const source = { file: path, index, via: [] };
  const stages = [];
  const scripts = [];
  const held = [];
  for (const instruction of instructions) {
    const { name, start, end } = instruction;
    const words = () => lexScript(text, { start, end, indent: 0 }).flatMap((command) => command.words);
    const stage = stages.at(-1) ?? null;
    switch (name) {
      case "FROM":
        stages.push(stageOf(words(), stages, source));
        break;
      case "ENV":
      case "ARG":
        for (const [key, value, place] of assignmentsOf2(words(), text, end))
          setVariable(stage, key, value, place, source);
        break;
      case "COPY":
      case "ADD":
        if (stage !== null) for (const one of copies(words(), source, context)) stage.mounts.push(one);
        for (const one of heldBy(instruction, words(), stage)) held.push(one);
        break;
      case "CMD":
      case "ENTRYPOINT":
        stage?.commands.set(name, exec(text, start, end, source) ?? words().map((word) => locate2(word, source)));
        break;
      case "RUN":
        if (text[start] !== "[") scripts.push({ instruction, stage });
        break;
    }
  }
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  for (const [number, stage] of stages.entries()) {
    const named2 = [...stage.variables.values()].map((one) => one.named);
    if (stage.meaning?.role === "server") yield* serverFacts(stage, number, path, source, context);
    else yield* connectionsOfEnvironment(named2, meta, false);
  }
  for (const { instruction, stage } of scripts) {
    const flagged = pastFlags(text, instruction.start);
    const start = flagged + (/^<<-?["']?\w+["']?[ \t]*\r?\n/.exec(text.slice(flagged, flagged + 200))?.[0].length ?? 0);
    const environment = [...stage?.variables.values() ?? []].map((one) => one.named);
    const range2 = { start, end: instruction.end, indent: 0 };
    yield* scriptFacts({ path, text, index, range: range2, environment, context, readers });
  }
  for (const { target, start, end, stage } of held.slice(0, MOST_HELD)) {
    const part = writtenPartOf(target);
    if (part !== null) {
      const pieces = verbatimPieces(file.text, start, end, index);
      yield* heldFacts(part, { path, name: target, pieces }, readers, context);
    } else if (target.endsWith(".sh")) {
      const environment = [...stage?.variables.values() ?? []].map((one) => one.named);
      yield* scriptFacts({ path, text, index, range: { start, end, indent: 0 }, environment, context, readers });
    }
  }
}
var MOST_HELD = 100;
function heldBy({ heres }, words, stage) {
  const target = words.findLast(({ text }) => !text.startsWith("--"))?.text ?? "";
  if (target === "") return [];
  return heres.map(({ name, start, end }) => ({
    target: target.endsWith("/") ? `${target}${name}` : target,
    start,
    end,
    stage
  }));
}
function stageOf(words, before, source) {
  const [image, as, name] = words.filter(({ text }) => !text.startsWith("--"));
  const parent = before.find((stage) => stage.name !== "" && stage.name === image?.text.toLowerCase());
  const own2 = image === void 0 ? null : locate2(image, source);
  return {
    image: parent === void 0 ? own2 : parent.image,
    name: as?.text.toLowerCase() === "as" ? name?.text.toLowerCase() ?? "" : "",
    meaning: parent?.meaning ?? (own2 === null ? null : meaningOfImage(own2.text)),
    variables: new Map(parent?.variables ?? []),
    mounts: [...parent?.mounts ?? []],
    commands: new Map(parent?.commands ?? [])
  };
}
function* assignmentsOf2(words, text, end) {
  const [first] = words;
  if (first === void 0) return;
  if (!first.text.includes("=")) {
    const second = words[1];
    if (second === void 0) return;
    const rest = text.slice(second.start, end).trimEnd();
    const quoted = words.length === 2;
    const offsets = Array.from({ length: rest.length }, (_, at) => second.start + at);
    const value = quoted ? second : { text: rest, offsets, start: second.start, end: second.start + rest.length };
    yield [first.text, value, { ...value, start: first.start }];
    return;
  }
  for (const word of words) {
    const equals = word.text.indexOf("=");
    if (equals > 0) yield [word.text.slice(0, equals), sliceWord(word, equals + 1), word];
  }
}
function setVariable(stage, name, value, place, source) {
  if (stage === null || value.text === "") return;
  const located = locate2(value, source);
  const named2 = {
    name,
    value: located.text,
    at: (start, end) => located.at(start, end),
    position: source.index.span(place.start, place.end)
  };
  stage.variables.set(name, { variable: { name, value: located, origin: located.origin() }, named: named2 });
}
function locate2({ text, offsets, start }, source) {
  return new Located({
    text,
    source,
    marks: [...text].length === text.length && text.includes("$") ? "u".repeat(text.length) : "w".repeat(text.length),
    starts: offsets,
    ends: offsets.map((offset) => offset + 1),
    base: start
  });
}
function copies(words, source, context) {
  if (words.some(({ text }) => text.startsWith("--from="))) return [];
  const paths = words.filter(({ text }) => !text.startsWith("--"));
  const target = paths.at(-1);
  if (target === void 0 || !target.text.startsWith("/")) return [];
  return paths.slice(0, -1).flatMap((word) => {
    if (!/pg_?hba|pg_?ident|postgres|initdb|\.conf$|\.sh$/i.test(`${word.text} ${target.text}`)) return [];
    const found = [source.file, ""].map((from) => context.follow(from, word.text)).find(({ status }) => {
      return status === "read" || status === "directory";
    });
    if (found === void 0 || word.text.includes("$")) return [];
    const base = word.text.slice(word.text.lastIndexOf("/") + 1);
    const into = target.text.endsWith("/") && found.status === "read" ? `${target.text}${base}` : target.text;
    const place = { file: source.file, ...source.index.span(word.start, word.end) };
    return [{ ...place, source: found.path, target: into.length > 1 ? into.replace(/\/$/, "") : into }];
  });
}
function exec(text, start, end, source) {
  const body = text.slice(start, end);
  if (!/^\s*\[/.test(body)) return null;
  const words = [];
  for (const match of body.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
    words.push(Located.verbatim(match[1] ?? "", source, start + match.index + 1));
  }
  return words;
}
function pastFlags(text, start) {
  const flags = /(?:--[a-z]+(?:=\S*)?[ \t\\\r\n]+)*/y;
  flags.lastIndex = start;
  flags.test(text);
  return Math.max(start, flags.lastIndex);
}
function* serverFacts({ image, meaning, name, variables, mounts, commands }, number, path, source, context) {
  if (image === null || meaning === null) return;
  const args = serverArguments(commands.get("ENTRYPOINT") ?? [], commands.get("CMD") ?? []) ?? [];
  const environment = relevantEnvironment(new Map([...variables].map(([key, { variable }]) => [key, variable])));
  if (args.length === 0 && Object.keys(environment).length === 0 && mounts.length === 0) return;
  const label = name === "" ? image.text.split(/[:@]/, 1)[0] ?? "" : name;
  const id = `${path}#${number + 1}`;
  const workload = {
    kind: "workload",
    ...image.origin(),
    id,
    platform: "dockerfile",
    name: label,
    role: "server",
    image: image.text,
    family: meaning.family,
    major: meaning.major,
    environment,
    ports: [],
    mounts,
    names: [],
    hostNetwork: false,
    imagePosition: source.index.span(image.starts[0] ?? 0, image.ends.at(-1) ?? 0)
  };
  yield workload;
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  yield* commandLineSettings(args, { workload: id, major });
}

// src/readers/elixir/parse.ts
var DEEPEST7 = 30;
var LONGEST5 = 8192;
var MOST4 = 2e4;
var BLANK2 = /(?:[ \t\r]|#[^\n]*)*/y;
var SPACE = /(?:\s|#[^\n]*)*/y;
var KEYWORD = /(?:([a-z_]\w*[?!]?)|"([^"\\\n]*)"):(?=\s)/y;
var NUMBER = /-?\d[\d_]*(?:\.\d+)?/y;
var ATOM = /:(?:"([^"\\\n]*)"|([A-Za-z_]\w*[?!]?))/y;
var PATH = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*[?!]?/y;
var OPENING2 = /[([{]/;
var CLOSING3 = /[)\]}]/;
var WORDS_OF_BLOCKS = /^(?:fn|do)$/;
var CONVERSION = /^(?:String\.(?:to_integer|to_atom|trim|to_charlist)|to_charlist|to_string)$/;
var ElixirParser = class {
  #text;
  /** What is told goes on no further. */
  #end;
  #at;
  #depth = 0;
  constructor(text, at) {
    this.#text = text;
    this.#end = at + MOST4;
    this.#at = at;
  }
  /** What stands from here on, up to a closing bracket, or the end of a line that no comma continues. */
  arguments() {
    this.#skip(BLANK2);
    const inside = this.#text[this.#at] === "(";
    if (inside) this.#at += 1;
    const found = this.#items(inside);
    if (inside && this.#text[this.#at] === ")") this.#at += 1;
    return { ...found, end: this.#at };
  }
  expression() {
    if (this.#depth > DEEPEST7) return this.#unknown();
    this.#depth += 1;
    try {
      let left = this.#term();
      for (; ; ) {
        const before = this.#at;
        this.#skip(BLANK2);
        const operator = /(?:\s|#[^\n]*)*(\|\||<>|\|>)\s*/y;
        operator.lastIndex = this.#at;
        const found = operator.exec(this.#text)?.[1];
        if (found === void 0) {
          if (this.#isOver()) {
            this.#at = before;
            return left;
          }
          return this.#unknown(left.start);
        }
        this.#at = operator.lastIndex;
        const right = this.#term();
        if (found === "||") left = fallbackAt(left, right);
        else if (found === "<>")
          left = piecesAt([...piecesIn(left), ...piecesIn(right)], { start: left.start, end: right.end });
        else if (right.kind !== "call" || !CONVERSION.test(right.callee))
          left = unknownAt({ start: left.start, end: right.end });
      }
    } finally {
      this.#depth -= 1;
    }
  }
  #items(inside) {
    const positional = [];
    const named2 = [];
    for (; ; ) {
      this.#skip(inside ? SPACE : BLANK2);
      const char = this.#text[this.#at];
      if (char === void 0 || CLOSING3.test(char) || !inside && char === "\n" || this.#at > this.#end) break;
      const entry = this.#entry();
      if (entry === null) positional.push(this.expression());
      else named2.push(entry);
      this.#skip(inside ? SPACE : BLANK2);
      if (this.#text[this.#at] !== ",") break;
      this.#at += 1;
      this.#skip(SPACE);
    }
    return { positional, named: named2 };
  }
  #entry() {
    const start = this.#at;
    const match = this.#match(KEYWORD);
    if (match === null) return null;
    const key = match[1] ?? match[2] ?? "";
    const keySpan = { start, end: this.#at - 1 };
    this.#skip(SPACE);
    return { key, keySpan, value: this.expression() };
  }
  #term() {
    this.#skip(BLANK2);
    const start = this.#at;
    const char = this.#text[start] ?? "";
    if (char === '"' || char === "'") return this.#string(char);
    if (char === "[" || char === "{" || this.#text.startsWith("%{", start)) return this.#collection(char);
    const number = this.#match(NUMBER);
    if (number !== null) return scalarAt(number[0].replaceAll("_", ""), { start, end: this.#at });
    const atom = this.#match(ATOM);
    if (atom !== null) {
      const text = atom[1] ?? atom[2] ?? "";
      const offsets = Array.from({ length: text.length + 1 }, (_, index) => this.#at - text.length + index);
      return piecesAt([{ text, offsets }], { start, end: this.#at });
    }
    const path = this.#match(PATH)?.[0];
    if (path === void 0) return this.#unknown();
    const span = { start, end: this.#at };
    if (path === "true" || path === "false") return scalarAt(path, span);
    if (path === "nil") return scalarAt("null", span);
    if (/^(?:raise|if|unless|case|cond|fn|with|not)$/.test(path)) return this.#unknown(start);
    if (this.#text[this.#at] !== "(") return nameAt(path, span);
    const { positional, named: named2, end } = this.arguments();
    const only2 = positional[0];
    if (CONVERSION.test(path) && only2 !== void 0) return only2;
    return callAt(path, positional, named2, { start, end });
  }
  #collection(char) {
    const start = this.#at;
    this.#at += char === "%" ? 2 : 1;
    const { positional, named: named2 } = this.#items(true);
    if (CLOSING3.test(this.#text[this.#at] ?? "")) this.#at += 1;
    const span = { start, end: this.#at };
    return named2.length > 0 && positional.length === 0 ? objectAt(named2, span) : listAt(positional, span);
  }
  #string(quote) {
    const start = this.#at;
    const long = this.#text.startsWith(quote.repeat(3), start);
    const close = long ? quote.repeat(3) : quote;
    const pieces = [];
    let text = "";
    let offsets = [];
    const flush = () => {
      if (text !== "") pieces.push({ text, offsets: [...offsets, this.#at] });
      text = "";
      offsets = [];
    };
    this.#at += close.length;
    while (this.#at < this.#text.length && this.#at - start < LONGEST5) {
      if (this.#text.startsWith(close, this.#at)) {
        flush();
        this.#at += close.length;
        return piecesAt(pieces, { start, end: this.#at });
      }
      if (this.#text.startsWith("#{", this.#at)) {
        flush();
        const from = this.#at;
        this.#at += 2;
        const hole = this.expression();
        this.#skip(SPACE);
        if (this.#text[this.#at] === "}") this.#at += 1;
        pieces.push({ hole, span: { start: from, end: this.#at } });
        continue;
      }
      const escaped3 = this.#text[this.#at] === "\\";
      offsets.push(this.#at);
      text += this.#text[escaped3 ? this.#at + 1 : this.#at] ?? "";
      this.#at += escaped3 ? 2 : 1;
    }
    return unknownAt({ start, end: this.#at });
  }
  /** Skips what is no setting: to the comma, bracket or end of line that ends it. */
  #unknown(start = this.#at) {
    let brackets = 0;
    let blocks = 0;
    while (this.#at < this.#text.length && this.#at - start < LONGEST5) {
      const char = this.#text[this.#at] ?? "";
      if (char === '"' || char === "'") {
        this.#string(char);
        continue;
      }
      if (char === "#") {
        this.#skip(BLANK2);
        continue;
      }
      const word = this.#match(PATH)?.[0];
      if (word !== void 0) {
        if (WORDS_OF_BLOCKS.test(word) && this.#text[this.#at] !== ":") blocks += 1;
        else if (word === "end") blocks -= 1;
        continue;
      }
      if (brackets <= 0 && blocks <= 0 && (char === "," || char === "\n" || CLOSING3.test(char))) break;
      if (OPENING2.test(char)) brackets += 1;
      else if (CLOSING3.test(char)) brackets -= 1;
      this.#at += 1;
    }
    return unknownAt({ start, end: this.#at });
  }
  #isOver() {
    const char = this.#text[this.#at];
    return char === void 0 || char === "," || char === "\n" || CLOSING3.test(char);
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }
  #skip(pattern) {
    pattern.lastIndex = this.#at;
    pattern.exec(this.#text);
    this.#at = Math.max(this.#at, pattern.lastIndex);
  }
};
function piecesIn(expression) {
  if (expression.kind === "text") return expression.pieces;
  return [{ hole: expression, span: { start: expression.start, end: expression.end } }];
}

// src/readers/elixir.ts
var REPOSITORY = {
  url: "CONNINFO",
  hostname: "host",
  port: "port",
  username: "user",
  password: "password",
  database: "dbname",
  ssl: "ssl",
  pool_size: "POOL"
};
var PLAIN = { driver: "postgrex", keys: REPOSITORY, wins: "url" };
var WITH_OPTIONS = { ...PLAIN, keys: { ...REPOSITORY, ssl: "TLS", ssl_opts: "TLS" } };
var WHOLE = { ...PLAIN, silent: "none" };
var LAST = /(?:^|\/)config\/(?:dev|test)\.exs$/;
var CONFIG = /^[ \t]*config(?=[ (])/gm;
var MOST_CONFIGS = 500;
var POSTGRES2 = /postg|ecto:|\b5432\b/i;
var REPOSITORY_CONFIG = /^[ \t]*config[ (]\s{0,20}:\w{1,80},\s{0,20}[A-Z][\w.]{0,120}/m;
function elixirReader(literals, kinds = ["elixir"]) {
  return {
    kinds,
    *read(file, context) {
      if (file.kind === "source" && !(file.path.endsWith(".ex") && REPOSITORY_CONFIG.test(file.text))) {
        yield* literals.read(file, context);
        return;
      }
      const own2 = [];
      const index = new LineIndex(file.text);
      const values = new Values(namesOf2(file.text));
      const isProse2 = file.kind === "source" ? heredocs(file.text) : () => false;
      for (const { 0: match, index: at } of [...file.text.matchAll(CONFIG)].slice(0, MOST_CONFIGS)) {
        if (isProse2(at)) continue;
        const { positional, named: named2, end } = new ElixirParser(file.text, at + match.length).arguments();
        const module2 = positional[1];
        const list = positional[2];
        const entries = list?.kind === "object" ? [...list.entries, ...named2] : named2;
        if (module2?.kind !== "name" || !isRepository(module2.path, entries)) continue;
        if (!isPostgres2(entries, file.text.slice(at, end), file, context)) continue;
        const draft = draftOf2(module2, entries, values, file);
        const statement = { draft, holder: module2.path };
        const made = connectionOf(statement, [statement], { file, context, index, configuration: true });
        if (made !== null) own2.push(made.fact);
      }
      yield* withRest(own2, { literals, file, kind: "source", context });
    }
  };
}
function heredocs(text) {
  const marks = [...text.matchAll(/"""|'''/g)].map(({ index }) => index);
  return (at) => marks.filter((mark) => mark <= at).length % 2 === 1;
}
function isRepository(module2, entries) {
  if (!/^[A-Z]/.test(module2)) return false;
  return /Repo(?:$|[.A-Z\d])/.test(module2) || entries.some(({ key }) => key === "pool_size" || key === "adapter");
}
function isPostgres2(entries, text, { path, text: whole2 }, { drivers }) {
  const adapter = entries.find(({ key }) => key === "adapter")?.value;
  if (adapter !== void 0) return adapter.kind === "name" && adapter.path.endsWith("Postgres");
  const known3 = drivers?.(path) ?? [];
  if (known3.some(({ driver }) => driver === "postgrex") || POSTGRES2.test(text)) return true;
  return known3.length === 0 && /\becto:\/\//.test(whole2) && !/mysql|myxql|mariadb|sqlite|mssql|\btds\b/i.test(whole2);
}
function draftOf2(module2, entries, values, { path, text }) {
  const says = (wanted) => entries.some(({ key }) => key === wanted);
  const ssl = entries.find(({ key }) => key === "ssl")?.value;
  const options = says("ssl_opts") || ssl !== void 0 && ssl.kind !== "scalar";
  const whole2 = !options && ssl === void 0 && says("hostname") && !says("url") && LAST.test(path);
  const span = { start: module2.start, end: module2.end };
  const rule = whole2 ? WHOLE : options ? WITH_OPTIONS : PLAIN;
  const draft = new Draft(rule, span, values, text, () => NOTHING_LATER);
  draft.takeEntries(entries, draft.rule.keys ?? {}, "");
  draft.open = !whole2;
  return draft;
}
function namesOf2(text) {
  const known3 = /* @__PURE__ */ new Map();
  const find2 = (path) => {
    if (!/^[a-z_]\w{0,80}$/.test(path)) return null;
    const before = known3.get(path);
    if (before !== void 0 || known3.size > 100) return before ?? null;
    const places = [...text.matchAll(new RegExp(`^[ \\t]*${path}[ \\t]*=(?![=~>])[ \\t]*\\n?`, "gm"))];
    const [only2] = places;
    const found = only2 === void 0 || places.length > 1 ? null : [new ElixirParser(text, only2.index + only2[0].length).expression()];
    known3.set(path, found);
    return found;
  };
  return { ...NO_NAMES, find: find2 };
}

// src/readers/env.ts
var envReader = {
  kinds: ["env"],
  *read(file, context) {
    const index = new LineIndex(file.text);
    const split2 = {};
    const meta = { file: file.path, major: context.major, drivers: context.drivers?.(file.path) ?? [] };
    for (const { name, nameSpan, value, map, span } of parseDotenv(file.text)) {
      if (value === "") continue;
      const at = (start, end) => index.span(map(start), map(end));
      if (OPTION_BY_VARIABLE.has(name) || name === "PGREQUIRESSL") {
        split2[name] = { value, at, position: index.span(nameSpan.start, span.end) };
        continue;
      }
      const connection2 = connectionFromText(value, at, { ...meta, name });
      if (connection2 !== null) yield connection2;
    }
    const connection = connectionFromVariables(split2, { ...meta, name: null });
    if (connection !== null) yield connection;
  }
};

// src/readers/frameworks/application.ts
var MOST_PROPERTIES = 2e4;
var MOST_CONNECTIONS3 = 300;
var MAX_DEPTH3 = 20;
var REACTIVE = /(?:^|\.)quarkus\.datasource\.(?:.{1,100}\.)?reactive\.url$/;
var URL = /(?:^|\.)(?:url|jdbcurl)$/;
var USER = ["username", "user", "hikari.username"];
var PASSWORD = ["password", "hikari.password"];
var POOL = [
  "hikari.maximumpoolsize",
  "maximumpoolsize",
  "maxsize",
  "pool.maxsize",
  "tomcat.maxactive"
];
var DBCP = ["dbcp2.maxtotal"];
var DRIVER = [
  "hikari.datasourceproperties",
  "datasourceproperties",
  "options",
  "properties",
  "additionaljdbcproperties",
  "postgresql"
];
var DRIVER_PROPERTIES = ["ssl", "sslmode", "sslrootcert", "sslcert", "sslkey", "sslfactory"];
function applicationReader(literals) {
  return {
    kinds: ["application"],
    *read(file, context) {
      const yaml = !/\.properties(?:\.|$)/i.test(file.path);
      const index = new LineIndex(file.text);
      const documents = yaml ? yamlDocuments(file, index) : propertyDocuments(file, index);
      const meta = {
        file: file.path,
        major: context.major,
        drivers: context.drivers?.(file.path) ?? []
      };
      const own2 = [];
      for (const document of documents) {
        const base = documents[0] ?? document;
        for (const [path, property2] of document) {
          if (own2.length >= MOST_CONNECTIONS3) break;
          if (!URL.test(path) || !property2.value.includes("postgres")) continue;
          const fact = connectionFromText(property2.value, property2.at, {
            ...meta,
            ...REACTIVE.test(path) ? { drivers: vertxOf(meta) } : {},
            name: property2.path,
            beside: besideOf(path, [document, base])
          });
          if (fact !== null) own2.push(fact);
        }
      }
      yield* withRest(own2, { literals, file, kind: yaml ? "yaml" : "properties", context });
    }
  };
}
function vertxOf({ drivers = [] }) {
  const known3 = drivers.filter(({ driver }) => driver === "vertx-pg-client");
  return known3.length > 0 ? known3 : [{ driver: "vertx-pg-client", version: null, origin: null }];
}
function besideOf(path, documents) {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const whole2 = parent.replace(/\.(?:jdbc|reactive|hikari)$/, "");
  const prefixes = [.../* @__PURE__ */ new Set([parent, whole2, parent.replace(/^%[^.]+\./, ""), whole2.replace(/^%[^.]+\./, "")])];
  const find2 = (keys) => {
    for (const document of documents) {
      for (const prefix of prefixes) {
        for (const key of keys) {
          const found = document.get(prefix === "" ? key : `${prefix}.${key}`);
          if (found !== void 0 && found.value !== "") return { value: found.value, at: found.at };
        }
      }
    }
    return null;
  };
  const beside = /* @__PURE__ */ new Map();
  const set = (keyword, value) => {
    if (value !== null) beside.set(keyword, value);
  };
  for (const name of DRIVER_PROPERTIES) set(name, find2(DRIVER.map((prefix) => `${prefix}.${name}`)));
  set("trustAll", REACTIVE.test(path) ? find2(["trustall"]) : null);
  set("user", find2(USER));
  const password = find2(PASSWORD);
  if (password !== null && !/^(?:ENC\(|\{cipher\})/.test(password.value)) set("password", password);
  set("maximumPoolSize", find2(POOL));
  set("maxTotal", find2(DBCP));
  return beside;
}
function normal(path) {
  return path.toLowerCase().replace(/[-_"]/g, "");
}
function yamlDocuments({ text }, index) {
  let budget = MOST_PROPERTIES;
  const walk = (map, prefix, depth, into) => {
    for (const [key, { value }] of map.entries) {
      budget -= 1;
      if (budget < 0 || depth > MAX_DEPTH3) return;
      const path = prefix === "" ? key : `${prefix}.${key}`;
      if (path.length > 400) continue;
      if (value.type === "map") walk(value, path, depth + 1, into);
      const scalar = scalarOf3(value, index, text);
      if (scalar !== null) into.set(normal(path), { path, ...scalar });
    }
  };
  return readDocuments(text).map((root) => {
    const into = /* @__PURE__ */ new Map();
    walk(root, "", 0, into);
    return into;
  });
}
function propertyDocuments({ text }, index) {
  const documents = [];
  for (const { key, value, offsets, document } of parseProperties(text).slice(0, MOST_PROPERTIES)) {
    while (documents.length <= document) documents.push(/* @__PURE__ */ new Map());
    const trimmed3 = value.trimEnd();
    const end = offsets.at(-1) ?? 0;
    documents[document]?.set(normal(key), {
      path: key,
      value: trimmed3,
      at: (from, to) => index.span(offsets[from] ?? end, offsets[to] ?? end)
    });
  }
  return documents;
}

// src/readers/frameworks/erb.ts
function maskErb(text) {
  if (!text.includes("<%")) return text;
  let masked = "";
  let done = 0;
  for (let start = text.indexOf("<%"); start >= 0; start = text.indexOf("<%", done)) {
    const close = text.indexOf("%>", start + 2);
    if (close < 0) break;
    const end = close + 2;
    masked += text.slice(done, start);
    masked += text[start + 2] === "=" ? MASK.repeat(end - start) : text.slice(start, end).replace(/[^\n]/g, " ");
    done = end;
  }
  return masked + text.slice(done);
}

// src/readers/frameworks/database-yml.ts
var ADAPTER = /^(?:jdbc)?(?:postgresql|postgis)(?:_makara|_proxy)?$/;
var RENAMED2 = { username: "user", database: "dbname" };
var OTHERS = /* @__PURE__ */ new Set(["pool", "max_connections", "ssl"]);
var TLS = /^ssl/;
var MOST_DATABASES = 200;
function databaseYmlReader(literals) {
  return {
    kinds: ["rails"],
    *read(file, context) {
      const index = new LineIndex(file.text);
      const [root] = readDocuments(maskErb(file.text));
      const own2 = [];
      for (const database of root === void 0 ? [] : databasesOf(root, file.text)) {
        const fact = connectionOf2(database, file, index, context);
        if (fact !== null) own2.push(fact);
      }
      yield* withRest(own2, { literals, file, kind: "yaml", context });
    }
  };
}
function databasesOf(root, text) {
  const used = new Set([...text.matchAll(/\*([^\s,[\]{}]{1,200})/g)].map(([, anchor = ""]) => anchor));
  const all = mapsOf(root).flatMap(([name, entry, map]) => {
    if (isShared(entry, text, used)) return [];
    const inner2 = mapsOf(map).filter(([key, , value]) => key !== "variables" && isDatabase(value));
    if (inner2.length > 0 && !isDatabase(map)) {
      return inner2.map(([key, own2, value]) => ({ name: `${name}.${key}`, entry: own2, map: value }));
    }
    return [{ name, entry, map }];
  });
  return all.slice(0, MOST_DATABASES);
}
function isDatabase({ entries }) {
  return entries.has("adapter") || entries.has("url") || entries.has("database");
}
function isShared(entry, text, used) {
  const after2 = text.slice(entry.key.end, entry.key.end + 200);
  const anchor = /^["']?[ \t]*:[ \t]*&([^\s,[\]{}]+)/.exec(after2)?.[1];
  if (anchor === void 0 || !used.has(anchor)) return false;
  return !/^(?:development|test|staging|production)$/.test(entry.key.value ?? "");
}
function connectionOf2({ name, entry, map }, file, index, context) {
  const scalar = (node) => scalarOf3(node, index, file.text);
  const keyOf = ({ key }) => index.span(key.start, key.end);
  const adapter = scalar(map.entries.get("adapter")?.value);
  const isPostgres3 = adapter !== null && ADAPTER.test(settled2(adapter.value) ?? "");
  if (adapter !== null && !isPostgres3) return null;
  const values = /* @__PURE__ */ new Map();
  for (const [key, pair] of map.entries) {
    const value = scalar(pair.value);
    const keyword = Object.hasOwn(RENAMED2, key) ? RENAMED2[key] ?? key : key;
    if (value === null || value.value === "" || !(isKeyword(keyword, context.major) || OTHERS.has(key))) continue;
    values.set(keyword, { ...value, position: keyOf(entry), ...key === "ssl" ? { key: keyOf(pair) } : {} });
  }
  const meta = { file: file.path, name, major: context.major, drivers: railsOf(file.path, context) };
  const url = scalar(map.entries.get("url")?.value);
  if (url !== null && url.value.trim() !== "") {
    const beside = new Map([...values].map(([keyword, { position, ...value }]) => [keyword, value]));
    const fact = connectionFromText(url.value, url.at, { ...meta, name: `${name}.url`, beside });
    const tls = [...values].filter(([keyword]) => TLS.test(keyword));
    if (fact !== null || !isPostgres3 || tls.length === 0 || !isElsewhere(url.value)) return fact;
    return connectionFromValues(new Map([["host", { ...url, position: keyOf(entry) }], ...tls]), meta);
  }
  return isPostgres3 ? connectionFromValues(values, meta) : null;
}
function isElsewhere(value) {
  const [only2] = findPlaceholders(value.trim());
  return only2?.start === 0 && only2.end === value.trim().length && only2.fallback === null;
}
function settled2(value) {
  return statedDefault(value, { start: 0, end: value.length }, findPlaceholders(value));
}
function railsOf(path, context) {
  const known3 = (context.drivers?.(path) ?? []).filter(({ driver }) => driver === "rails");
  return known3.length > 0 ? known3 : [{ driver: "rails", version: null, origin: null }];
}

// src/readers/frameworks/dbt-profiles.ts
var FIELDS = {
  host: "host",
  port: "port",
  user: "user",
  pass: "password",
  password: "password",
  dbname: "dbname",
  database: "dbname",
  sslmode: "sslmode",
  sslcert: "sslcert",
  sslkey: "sslkey",
  sslrootcert: "sslrootcert"
};
var MOST_OUTPUTS = 200;
function dbtProfilesReader(literals) {
  return {
    kinds: ["dbt_profiles"],
    *read(file, context) {
      const index = new LineIndex(file.text);
      const own2 = [];
      for (const { name, entry, map } of outputsOf(readDocuments(maskTemplates(file.text)))) {
        if (scalarOf3(map.entries.get("type")?.value, index, file.text)?.value !== "postgres") continue;
        const values = /* @__PURE__ */ new Map();
        for (const [key, { value }] of map.entries) {
          const scalar = scalarOf3(value, index, file.text);
          const keyword = Object.hasOwn(FIELDS, key) ? FIELDS[key] : void 0;
          if (keyword === void 0 || scalar === null || scalar.value === "") continue;
          values.set(keyword, { ...scalar, position: index.span(entry.key.start, entry.key.end) });
        }
        const meta = { file: file.path, name, major: context.major, drivers: psycopgOf(file.path, context) };
        const fact = connectionFromValues(values, meta);
        if (fact !== null) own2.push(fact);
      }
      yield* withRest(own2, { literals, file, kind: "yaml", context });
    }
  };
}
function outputsOf(documents) {
  return documents.flatMap(mapsOf).flatMap(([profile, , map]) => {
    const outputs = map.entries.get("outputs")?.value;
    if (outputs?.type !== "map") return [];
    return mapsOf(outputs).map(([target, entry, own2]) => ({ name: `${profile}.outputs.${target}`, entry, map: own2 }));
  }).slice(0, MOST_OUTPUTS);
}
function psycopgOf(path, context) {
  const known3 = (context.drivers?.(path) ?? []).filter(({ driver }) => driver === "psycopg2");
  return known3.length > 0 ? known3 : [{ driver: "psycopg2", version: null, origin: null }];
}

// src/readers/base64.ts
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
var BINARY = /[\uFFFD\u0000-\u0008\u000E-\u001F]/;
function fromBase64(text) {
  const whole2 = text.replace(/\s/g, "");
  if (!BASE64.test(whole2)) return null;
  const decoded3 = new TextDecoder().decode(Uint8Array.from(atob(whole2), (char) => char.charCodeAt(0))).trimEnd();
  return BINARY.test(decoded3) ? null : decoded3;
}

// src/readers/frameworks/env-maps.ts
var SIGN2 = /[A-Z_](?:HOST|HOSTNAME|SERVER)\b|[A-Z]_URL\b[\s\S]{0,200}?(?:jdbc|r2dbcs?):|^kind:[ \t]*["']?Secret\b/m;
var LONGEST6 = 1e6;
var VARIABLE = /^[A-Z][A-Z0-9_]{1,79}$|^[A-Z]{1,20}__[a-z]{1,20}__[A-Z0-9_]{1,40}$/;
var MOST_FACTS = 300;
function envMapsReader(literals) {
  return {
    kinds: ["yaml", "json"],
    *read(file, context) {
      if (file.text.length > LONGEST6 || !SIGN2.test(file.text)) {
        yield* literals.read(file, context);
        return;
      }
      const { text, path } = file;
      const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
      const own2 = connectionsOfMaps(readDocuments(maskTemplates(text)), text, meta);
      yield* withRest(own2, { literals, file, kind: file.kind, context });
    }
  };
}
function connectionsOfMaps(documents, text, meta) {
  const found = [];
  for (const { variables, encoded: encoded2 } of environmentsOf(documents, text)) {
    if (found.length >= MOST_FACTS) break;
    for (const one of connectionsOfEnvironment(variables, meta, encoded2)) found.push(one);
  }
  return found;
}
function* environmentsOf(documents, text) {
  const index = new LineIndex(text);
  const seen = /* @__PURE__ */ new Set();
  for (const root of documents) {
    const secret = scalarOf3(root.entries.get("kind")?.value, index, text)?.value === "Secret";
    const stack = [{ node: root, key: "" }];
    for (let at = stack.pop(); at !== void 0; at = stack.pop()) {
      const { node, key } = at;
      if (node.type === "scalar" || seen.has(node)) continue;
      seen.add(node);
      if (node.type === "list") {
        yield { variables: listed(node.items, index, text), encoded: false };
        for (const item of node.items.toReversed()) stack.push({ node: item, key: "" });
        continue;
      }
      const encoded2 = secret && node === root.entries.get("data")?.value;
      const variables = keyed(node, key === "env", index, text);
      yield { variables: encoded2 ? variables.flatMap(decoded) : variables, encoded: encoded2 };
      for (const [name, { value }] of [...node.entries].reverse()) stack.push({ node: value, key: name });
    }
  }
}
function keyed(map, described, index, text) {
  return [...map.entries].flatMap(([name, { key, value: stated2 }]) => {
    if (!VARIABLE.test(name)) return [];
    const value = described && stated2.type === "map" ? stated2.entries.get("value")?.value : stated2;
    const scalar = scalarOf3(value, index, text);
    if (scalar === null || value?.type !== "scalar") return [];
    const end = value === stated2 ? value.end : key.end;
    return [{ name, ...scalar, position: index.span(key.start, end) }];
  });
}
function listed(items, index, text) {
  return items.flatMap((item) => {
    if (item.type !== "map") return [];
    const key = item.entries.get("name") ?? item.entries.get("key");
    const name = scalarOf3(key?.value, index, text)?.value ?? "";
    const value = scalarOf3(item.entries.get("value")?.value, index, text);
    return value === null || !VARIABLE.test(name) ? [] : [{ name, ...value }];
  });
}
function decoded(variable) {
  const value = fromBase64(variable.value);
  const { length } = variable.value;
  return value === null ? [] : [{ ...variable, value, at: () => variable.at(0, length) }];
}

// src/readers/frameworks/env-sets.ts
var SIGN3 = /(?:HOST|HOSTNAME|SERVER)["']?[ \t]*[=:]|jdbc:|r2dbcs?:/;
function envSetsReader(env) {
  return {
    kinds: ["env"],
    *read(file, context) {
      if (!SIGN3.test(file.text)) {
        yield* env.read(file, context);
        return;
      }
      const index = new LineIndex(file.text);
      const variables = parseDotenv(file.text).map(
        ({ name, nameSpan, value, map, span }) => ({
          name,
          value,
          at: (start, end) => index.span(map(start), map(end)),
          position: index.span(nameSpan.start, span.end)
        })
      );
      const drivers = context.drivers?.(file.path) ?? [];
      const own2 = connectionsFromKeySets(variables, { file: file.path, major: context.major, drivers });
      yield* withRest(own2, { literals: env, file, kind: "env", context });
    }
  };
}

// src/readers/scripts/command-keys.ts
var COMMAND_KEY = /^(?:start|build|preDeploy|release|postCreate|postStart|postAttach|onCreate|updateContent|initialize)Command$|^(?:run|build|release|start)_command$/;

// src/readers/frameworks/toml-tables.ts
var MOST_ENTRIES = 2e4;
var DEEPEST8 = 20;
var KEY3 = /[ \t]*(?:([A-Za-z0-9_-]{1,200})|"([^"\\\n]{0,200})"|'([^'\n]{0,200})')[ \t]*/y;
var BLANK3 = /[ \t]*/y;
var BLANKS2 = /(?:[ \t\r\n]+|#[^\n]*)*/y;
var BARE = /[^\s,\]}#]*/y;
var ESCAPES2 = { b: "\b", t: "	", n: "\n", f: "\f", r: "\r" };
function tomlTables(text) {
  return new Parser4(text).tables();
}
var Parser4 = class {
  #text;
  #at = 0;
  #entries = 0;
  constructor(text) {
    this.#text = text;
  }
  tables() {
    let entries = [];
    const tables = [{ path: [], entries }];
    while (this.#at < this.#text.length && this.#entries < MOST_ENTRIES) {
      this.#match(BLANKS2);
      const start = this.#at;
      if (this.#text[start] === "[") {
        this.#at += this.#text[start + 1] === "[" ? 2 : 1;
        const key = this.#key();
        if (key !== null) {
          entries = [];
          tables.push({ path: key.parts, entries });
        }
      } else {
        const entry = this.#entry(0);
        if (entry !== null) entries.push(entry);
      }
      this.#toLineEnd();
    }
    return tables;
  }
  #entry(depth) {
    this.#entries += 1;
    const key = this.#key();
    if (key === null || this.#text[this.#at] !== "=") return null;
    this.#at += 1;
    this.#match(BLANK3);
    const value = this.#value(depth);
    return value === null ? null : { key: key.parts, start: key.start, end: key.end, value };
  }
  #key() {
    const parts = [];
    this.#match(BLANK3);
    const start = this.#at;
    let end = start;
    for (; ; ) {
      KEY3.lastIndex = this.#at;
      const match = KEY3.exec(this.#text);
      if (match === null || parts.length > DEEPEST8) return null;
      parts.push(match[1] ?? match[2] ?? match[3] ?? "");
      end = this.#at + match[0].trimEnd().length;
      this.#at = KEY3.lastIndex;
      if (this.#text[this.#at] !== ".") return { parts, start, end };
      this.#at += 1;
    }
  }
  #value(depth) {
    const first = this.#text[this.#at];
    if (first === '"' || first === "'") return this.#string(first);
    if (first === "[") return this.#list(depth + 1);
    if (first === "{") return this.#table(depth + 1);
    const start = this.#at;
    const bare3 = this.#match(BARE);
    return bare3 === "" ? null : { type: "text", text: bare3, start, end: this.#at, verbatim: true };
  }
  #string(quote) {
    const long = this.#text.startsWith(quote.repeat(3), this.#at);
    const mark = long ? quote.repeat(3) : quote;
    let start = this.#at + mark.length;
    if (long) start += /^\r?\n/.exec(this.#text.slice(start, start + 2))?.[0].length ?? 0;
    let end = start;
    while (end < this.#text.length && !this.#text.startsWith(mark, end)) {
      if (!long && this.#text[end] === "\n") return null;
      end += quote === '"' && this.#text[end] === "\\" ? 2 : 1;
    }
    if (end >= this.#text.length) {
      this.#at = this.#text.length;
      return null;
    }
    this.#at = end + mark.length;
    const raw = this.#text.slice(start, end);
    const verbatim = quote === "'" || !raw.includes("\\");
    return { type: "text", text: verbatim ? raw : unescaped(raw), start, end, verbatim };
  }
  #list(depth) {
    const items = this.#between("]", depth, () => {
      this.#entries += 1;
      return this.#value(depth);
    });
    return items === null ? null : { type: "list", items };
  }
  #table(depth) {
    const entries = this.#between("}", depth, () => this.#entry(depth));
    return entries === null ? null : { type: "table", entries };
  }
  /** What stands between brackets, with commas between; null where one of it cannot be read, or the closing one does not come. */
  #between(closing2, depth, read) {
    const items = [];
    this.#at += 1;
    while (depth < DEEPEST8 && this.#entries < MOST_ENTRIES) {
      this.#match(BLANKS2);
      if (this.#text[this.#at] === closing2) {
        this.#at += 1;
        return items;
      }
      const item = read();
      if (item === null) return null;
      items.push(item);
      this.#match(BLANKS2);
      if (this.#text[this.#at] === ",") this.#at += 1;
    }
    return null;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
  #toLineEnd() {
    const newline = this.#text.indexOf("\n", this.#at);
    this.#at = newline < 0 ? this.#text.length : newline + 1;
  }
};
function unescaped(raw) {
  return raw.replace(/\\(?:u([0-9A-Fa-f]{4})|U0*([0-9A-Fa-f]{4,6})|\r?\n\s*|(.))/g, (_, short, long, char) => {
    const code = Number.parseInt(short ?? long ?? "", 16);
    if (code >= 0 && code <= 1114111) return String.fromCodePoint(code);
    return typeof char === "string" ? ESCAPES2[char] ?? char : "";
  });
}

// src/readers/frameworks/env-tables.ts
var SIGN4 = /[A-Z]_?HOST(?:NAME|ADDR)?["']?[ \t]*=|[A-Z]_SERVER["']?[ \t]*=|[A-Z]_URL["']?[ \t]*=[ \t]*["']r?2?j?dbcs?:/;
var COMMAND = /[cC]ommand["']?[ \t]*=[^\n]{0,400}\b(?:PG[A-Z]{4,}=|psql|pg_dump|pg_restore|createdb|[A-Z]_URL=)/;
var LONGEST7 = 5e5;
var VARIABLE2 = /^[A-Z][A-Z0-9_]{1,79}$/;
var MOST_FACTS2 = 300;
function envTablesReader(rest, readers) {
  return {
    kinds: ["toml"],
    *read(file, context) {
      const { path, text } = file;
      if (text.length > LONGEST7 || !(SIGN4.test(text) || COMMAND.test(text))) {
        yield* rest.read(file, context);
        return;
      }
      const index = new LineIndex(text);
      const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
      const own2 = [];
      for (const table of tomlTables(text).flatMap(withInner)) {
        if (own2.length >= MOST_FACTS2) break;
        for (const one of connectionsOfEnvironment(variablesOf2(table, index), meta, false)) own2.push(one);
        for (const range2 of commandsOf(table)) {
          const script = { path, text, index, range: range2, environment: [], strings: true, context, readers };
          for (const fact of scriptFacts(script)) if (fact.kind === "connection") own2.push(fact);
        }
      }
      yield* withRest(own2, { literals: rest, file, kind: file.kind, context });
    }
  };
}
function withInner({ path, entries }) {
  const inner2 = /* @__PURE__ */ new Map();
  const braced = [];
  const own2 = entries.filter((entry) => {
    const { key, value } = entry;
    const last2 = key.at(-1) ?? "";
    if (value.type !== "text" && !VARIABLE2.test(last2)) {
      for (const item of tablesIn(value).map((one) => ({ path: [...path, ...key], entries: one }))) braced.push(item);
    }
    if (key.length === 1) return true;
    const prefix = key.slice(0, -1).join(".");
    const dotted3 = { ...entry, key: [last2] };
    const known3 = inner2.get(prefix);
    if (known3 === void 0) inner2.set(prefix, [dotted3]);
    else known3.push(dotted3);
    return false;
  });
  const dotted2 = [...inner2].map(([prefix, held]) => ({ path: [...path, ...prefix.split(".")], entries: held }));
  return [{ path, entries: own2 }, ...dotted2, ...braced.flatMap(withInner)];
}
function tablesIn(value) {
  if (value.type === "text") return [];
  return value.type === "table" ? [value.entries] : value.items.flatMap(tablesIn);
}
function commandsOf({ entries }) {
  return entries.flatMap(({ key, value }) => {
    if (!COMMAND_KEY.test(key.at(-1) ?? "")) return [];
    return (value.type === "list" ? value.items : [value]).flatMap(
      (one) => one.type === "text" && one.verbatim ? [{ start: one.start, end: one.end, indent: 0 }] : []
    );
  });
}
function variablesOf2({ path, entries }, index) {
  const described = path.at(-1) === "env";
  return entries.flatMap(({ key, start, end, value: stated2 }) => {
    const name = key[0] ?? "";
    if (!VARIABLE2.test(name)) return [];
    const value = described && stated2.type === "table" ? stated2.entries.find((one) => one.key.join(".") === "value")?.value : stated2;
    if (value?.type !== "text") return [];
    const at = value.verbatim ? (from, to) => index.span(value.start + from, value.start + to) : () => index.span(value.start, value.end);
    return [{ name, value: value.text, at, position: index.span(start, value === stated2 ? value.end : end) }];
  });
}

// src/readers/frameworks/nodes.ts
var LONGEST8 = 8192;
function isVariableValue(node) {
  return node?.type === "scalar" && (node.value?.length ?? 0) <= LONGEST8;
}
function nodeAt(node, ...keys) {
  let at = node;
  for (const key of keys) at = at?.type === "map" ? at.entries.get(key)?.value : void 0;
  return at;
}
function valueAt(node, ...keys) {
  const found = nodeAt(node, ...keys);
  return found?.type === "scalar" ? found.value : null;
}
function itemsOf(node) {
  return node?.type === "list" ? node.items : [];
}
function mapItems(node) {
  return itemsOf(node).filter((item) => item.type === "map");
}
function entriesOf(node) {
  return node?.type === "map" ? [...node.entries] : [];
}
function locatedOf2(scalar, text, source) {
  const { value, start, end, verbatim } = scalar;
  const raw = text.slice(start, end);
  const whole2 = verbatim || value === null || value.length === raw.length ? Located.verbatim(value === null ? "" : raw, source, start) : wholeAt(value, start, end, source);
  const placeholders = findPlaceholders(whole2.text, true);
  if (placeholders.length === 0) return whole2;
  const { starts, ends, base, extent } = whole2;
  const marks = [...maskPlaceholders(whole2.text, placeholders)].map((char) => char === MASK ? "u" : "w").join("");
  return new Located({ text: whole2.text, source, marks, starts, ends, base, ...extent === null ? {} : { extent } });
}
function wholeAt(value, start, end, source) {
  return new Located({
    text: value,
    source,
    starts: Array.from({ length: value.length }, () => start),
    ends: Array.from({ length: value.length }, () => end),
    base: start,
    extent: { start, end }
  });
}

// src/readers/embedded/scalars.ts
function scalarPieces({ value, start, end, verbatim }, text, index) {
  if (value === null) return [];
  if (verbatim) return verbatimPieces(text, start, end, index);
  const header = /^\|[+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(start, start + 400));
  if (header !== null) return verbatimPieces(text, start + header[0].length, end, index);
  if (/^\$\{[^\n]*\}$/.test(value) && text[start] !== "$") return [{ text: value, ...index.at(start) }];
  if (text[start - 1] === '"') return escapedPieces(text, start, end, index);
  return text.slice(start, end).includes("\n") ? null : verbatimPieces(text, start, end, index);
}
var MOST_LINES2 = 2e3;
function linesOf(nodes, file) {
  return nodes.flatMap((node) => node?.type === "scalar" ? [node] : itemsOf(node)).slice(0, MOST_LINES2).flatMap((item) => item.type === "scalar" ? scalarPieces(item, file.text, file.index) ?? [] : []);
}

// src/readers/gitlab/facts.ts
var LONGEST9 = 5e5;
var SIGN5 = /(?:^|;)[ \t]*(?:gitlab_rails|geo_secondary|(?:geo_)?postgresql)\[/m;
var DATABASE = {
  db_host: "host",
  db_port: "port",
  db_username: "user",
  db_password: "password",
  db_database: "dbname",
  db_sslmode: "sslmode",
  db_sslrootcert: "sslrootcert",
  db_sslcert: "sslcert",
  db_sslkey: "sslkey",
  db_pool: "pool"
};
var RENAMED3 = { listen_address: "listen_addresses" };
var COLUMNS = ["type", "database", "user", "cidr", "method", "option"];
var FILLED_IN = /^(?:<[^<>]*>|[A-Z][A-Z0-9]*_[A-Z0-9_]+)$/;
function isGitlab(text) {
  return text.length <= LONGEST9 && SIGN5.test(text);
}
function* gitlabFacts(file, context, held = "") {
  const index = new LineIndex(file.text);
  const assignments = assignmentsOf(withoutBlocks(file.text));
  for (const section of ["gitlab_rails", "geo_secondary"]) {
    const fact = connectionOf3(section, assignments, file, index, context);
    if (fact !== null) yield fact;
  }
  for (const section of ["postgresql", "geo_postgresql"]) {
    const own2 = assignments.filter((one) => one.section === section);
    const settings = lastOf2(own2);
    const enabled = settings.get("enable")?.value;
    if (enabled?.type === "text" && enabled.text === "false") continue;
    yield* settingsOf2(`${held}${section}`, own2, file, index, context);
    yield* recordsOf(`${held}${section}`, own2, settings, file, index, context);
  }
}
function lastOf2(assignments) {
  return new Map(assignments.filter(({ keys }) => keys.length === 1).map((one) => [one.keys[0] ?? "", one]));
}
function connectionOf3(section, assignments, { path }, index, context) {
  const stated2 = lastOf2(assignments.filter((one) => one.section === section));
  const adapter = stated2.get("db_adapter")?.value;
  if (adapter?.type === "text" && adapter.text !== "postgresql") return null;
  const values = /* @__PURE__ */ new Map();
  for (const [key, { value, start, end }] of stated2) {
    const keyword = Object.hasOwn(DATABASE, key) ? DATABASE[key] : void 0;
    if (keyword === void 0 || value.type === "nil" || value.type === "list" || value.type === "hash") continue;
    if (value.type === "text" && value.text === "") continue;
    values.set(keyword, { ...textOf3(value, index.span(start, end), index), position: index.span(start, end) });
  }
  if (!values.has("host")) return null;
  const drivers = [{ driver: "rails", version: null, origin: null }];
  return connectionFromValues(values, { file: path, name: `${section}['db_host']`, major: context.major, drivers });
}
function textOf3(value, around4, index) {
  if (value.type !== "text") return { value: "${value}", at: () => around4 };
  const { text, start, end, verbatim } = value;
  if (text.includes("#{")) return { value: text.replaceAll("#{", "${"), at: () => index.span(start, end) };
  return { value: text, at: (from, to) => verbatim ? index.span(start + from, start + to) : index.span(start, end) };
}
function* settingsOf2(section, assignments, { path, text }, index, context) {
  const source = { file: path, index, via: [] };
  const parameters2 = assignments.flatMap(({ keys, start, end, value }) => {
    const [key = "", ...others] = keys;
    const name = Object.hasOwn(RENAMED3, key) ? RENAMED3[key] ?? key : key;
    const known3 = parameterOf(name, context.major) !== null && !isCustomName(name, context.major);
    if (!known3 || others.length > 0 || value.type !== "text" || !value.verbatim || value.text.includes("#{")) return [];
    const written = text.slice(start, end);
    const places = Array.from({ length: name.length }, (_, at) => Math.min(start + at, end - 1));
    const located = written === name ? Located.verbatim(name, source, start) : new Located({ text: name, source, starts: places, ends: places.map(() => end), base: start });
    return [{ name: located, value: Located.verbatim(value.text, source, value.start) }];
  });
  const root = rootOf(path, `${section}/postgresql.conf`);
  yield* partialSettings(parameters2, root, context.major);
}
function* recordsOf(section, assignments, settings, { path }, index, context) {
  const lines = [
    ...assignments.filter(({ keys }) => keys[0] === "custom_pg_hba_entries").flatMap((one) => customLines(one, index)),
    ...listedLines("trust", settings, index),
    ...listedLines("md5", settings, index)
  ];
  const root = rootOf(path, `${section}/pg_hba.conf`);
  yield* writtenRecords(lines, root, path, context.major);
}
function listedLines(method, settings, index) {
  const list = settings.get(`${method}_auth_cidr_addresses`);
  const encrypted = settings.get("hostssl")?.value;
  if (list?.value.type !== "list") return [];
  const type = encrypted?.type === "text" && encrypted.text === "true" ? "hostssl" : "host";
  const key = index.span(list.start, list.end);
  return list.value.items.flatMap((item) => {
    if (item.type !== "text" || item.text.trim() === "") return [];
    const place = index.span(item.start, item.end);
    const address = FILLED_IN.test(item.text) ? "${value}" : shown(item.text);
    return [{ text: `${type} all all ${address} ${method}`, place, address: place, method: key, assembled: true }];
  });
}
function customLines({ value }, index) {
  const lists = value.type === "hash" ? [...value.entries.values()] : [value];
  return lists.flatMap((list) => list.type === "list" ? list.items : []).flatMap((item) => {
    if (item.type !== "hash") return [];
    const columns = COLUMNS.map((column) => item.entries.get(column));
    const [type, , , cidr, method] = columns;
    if (type?.type !== "text" || method?.type !== "text") return [];
    const words = columns.map((one) => one?.type === "text" ? shown(one.text) : "");
    const place = index.span(type.start, type.end);
    const address = cidr?.type === "text" ? index.span(cidr.start, cidr.end) : place;
    return [{ text: words.join(" "), place, address, method: index.span(method.start, method.end) }];
  });
}

// src/readers/gitlab/omnibus.ts
var LONGEST10 = 5e5;
var VARIABLE3 = "GITLAB_OMNIBUS_CONFIG";
var MOST_HELD2 = 50;
function omnibusReader(rest) {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.text.length <= LONGEST10 && file.text.includes(VARIABLE3)) yield* omnibusFacts(file, context);
      yield* rest.read(file, context);
    }
  };
}
function* omnibusFacts({ path, text, kind }, context) {
  const index = new LineIndex(text);
  for (const { value, service } of omnibusValues(readDocuments(maskTemplates(text)))) {
    const given2 = kind === "compose" && service !== null ? { workload: `${path}#${service}` } : {};
    for (const ruby of overlays(scalarPieces(value, text, index) ?? [])) {
      const held = `line-${index.at(value.start).line}/`;
      for (const fact of isGitlab(ruby) ? gitlabFacts({ path, text: ruby, kind }, context, held) : []) {
        yield fact.kind === "connection" ? { ...fact, ...given2 } : fact;
      }
    }
  }
}
function omnibusValues(documents) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const stack = documents.map((node) => ({
    node,
    path: []
  }));
  for (let top = stack.pop(); top !== void 0 && found.length < MOST_HELD2; top = stack.pop()) {
    const { node, path } = top;
    if (seen.has(node)) continue;
    seen.add(node);
    const add = (value) => {
      if (value?.type === "scalar") found.push({ value, service: path[0] === "services" ? path[1] ?? null : null });
    };
    if (node.type === "scalar") {
      const length = VARIABLE3.length + 1;
      if (!node.value?.startsWith(`${VARIABLE3}=`)) continue;
      const { start, end, verbatim } = node;
      const value = node.value.slice(length);
      if (verbatim) add({ type: "scalar", value, start: start + length, end, verbatim });
    } else if (node.type === "list") {
      for (const item of node.items) stack.push({ node: item, path });
    } else {
      add(node.entries.get(VARIABLE3)?.value);
      if (valueAt(node, "name") === VARIABLE3) add(nodeAt(node, "value"));
      for (const [key, { value }] of node.entries)
        stack.push({ node: value, path: path.length < 2 ? [...path, key] : path });
    }
  }
  return found;
}

// src/readers/gitlab.ts
function gitlabReader(rest) {
  return {
    kinds: ["source"],
    *read(file, context) {
      if (/(?:^|\/)gitlab[\w.-]*\.rb(?:\.[\w.-]+)?$/i.test(file.path) && isGitlab(file.text)) {
        yield* gitlabFacts(file, context);
      }
      yield* rest.read(file, context);
    }
  };
}

// src/readers/literals/candidates.ts
var SIGNS = /postgres|ecto:\/\/|pgsql:|psql:\/\/|postgis:\/\/|timescale|dbname=|ost=|erver=/g;
var SCHEME2 = /postgres(?:(?:ql)?(?:\+[a-z0-9_]+)?\\?:\\?\/\\?\/|ql\\?:)/y;
function findCandidates(text) {
  const found = [];
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    const at = candidateAt(text, sign, index);
    if (at !== null) found.push(at);
  }
  return found.sort((a, b) => a - b);
}
function candidateAt(text, sign, at) {
  switch (sign) {
    case "postgres":
      SCHEME2.lastIndex = at;
      return SCHEME2.test(text) ? at : null;
    case "dbname=":
      return /\b(?:host|hostaddr|user|password|port|service|sslmode) ?=/.test(around2(text, at)) ? at : null;
    case "ost=": {
      const named2 = text[at - 1] === "h" || text[at - 1] === "H";
      const keys = /[;\s"'](?:user|database|username|user ?id|port|db) ?=/i;
      return named2 && keys.test(around2(text, at)) ? at - 1 : null;
    }
    case "erver=":
      return /;\s*(?:port|user ?name|database|db|driver) ?=/i.test(around2(text, at)) ? at - 1 : null;
    default:
      return at;
  }
}
var GOING_ON = /^(?:[^\n]*["'`][ \t]*[+&.\\]?[ \t]*\r?\n)*[^\n]*/;
function around2(text, at) {
  const before = text.slice(Math.max(0, at - 400), at);
  const after2 = text.slice(at, at + 400);
  return before.slice(before.lastIndexOf("\n") + 1) + (GOING_ON.exec(after2)?.[0] ?? "");
}
var LONGEST_LINE2 = 16384;
function lineAround(text, at) {
  const before = text.slice(Math.max(0, at - LONGEST_LINE2), at);
  const start = before.lastIndexOf("\n");
  if (start < 0 && at > LONGEST_LINE2) return null;
  const after2 = text.slice(at, at + LONGEST_LINE2).indexOf("\n");
  const to = after2 < 0 ? text.length : at + after2;
  const from = start < 0 ? 0 : at - before.length + start + 1;
  return to - from > LONGEST_LINE2 ? null : { from, to };
}

// src/readers/literals/comparisons.ts
var COMPARES = /^(?:expect\w*|assert\w*|to(?:be|equal|strictequal|match|throw|contain)\w*|should_\w+|(?:starts|ends)_?with|start_with|end_with|has(?:prefix|suffix)|str_(?:starts|ends)_with|includes|contains|str_contains|replace(?:all|first)?|str_replace|gsub|removeprefix|trim(?:prefix|start)|redact\w*|mask\w*|sanitize\w*|obfuscate\w*|scrub\w*|each|parametrize|describe|example)$/i;
var CALLED = /(?:^|[^\w$])([A-Za-z_]\w{0,60})[!?]?\s?[([{]{1,3}$/;
var OPENING3 = /[rbfu$@&*\s]*["'`]{0,3}\s*$/;
var DEFERRED = /(?:async\s+)?(?:\(\)\s*=>|lambda\s*:|function\s*\(\)\s*\{(?:\s*return\b)?)\s*(?:await\s*)?$/;
var FAR = 160;
var DEEPEST9 = 4;
function isCompared(text, start) {
  let before = text.slice(Math.max(0, start - FAR), start).replace(OPENING3, "");
  for (let depth = 0; depth < DEEPEST9; depth += 1) {
    if (/(?:^|\s)assert$/.test(before)) return true;
    const match = CALLED.exec(before);
    if (match === null) return false;
    if (COMPARES.test(match[1] ?? "")) return true;
    before = before.slice(0, match.index + 1).replace(/[\w.:]*$/, "").trimEnd().replace(DEFERRED, "").trimEnd();
  }
  return false;
}

// src/readers/literals/languages.ts
var C = {
  lineComments: ["//"],
  blockComments: [["/*", "*/"]],
  quotes: `"'`,
  longQuotes: [],
  rawQuotes: "",
  rawPrefix: null,
  doubled: false
};
var SCRIPT = { ...C, longQuotes: ["`"] };
var JVM = { ...C, longQuotes: ['"""'] };
var HASH = { ...C, lineComments: ["#"], blockComments: [] };
var PYTHON = { ...HASH, longQuotes: ['"""', "'''"], rawPrefix: /[rR][bBfF]?$|[bBfF][rR]$/ };
var TERRAFORM = { ...C, lineComments: ["#", "//"] };
var BY_EXTENSION = new Map([
  ...["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx"].map((name) => [name, SCRIPT]),
  ["go", { ...C, longQuotes: ["`"], rawQuotes: "`" }],
  ...["java", "kt", "kts", "scala", "groovy", "gradle", "swift", "dart"].map((name) => [name, JVM]),
  ["cs", { ...JVM, rawPrefix: /@\$?$|\$@$/ }],
  ["fs", { ...JVM, blockComments: [["(*", "*)"]], rawPrefix: /@$/ }],
  ["vb", { ...C, lineComments: ["'"], blockComments: [], quotes: '"', doubled: true }],
  ["rs", { ...C, rawPrefix: /r#*$/ }],
  ["php", { ...C, lineComments: ["//", "#"] }],
  ["py", PYTHON],
  ["ipynb", PYTHON],
  ["rb", { ...HASH, blockComments: [["\n=begin", "\n=end"]] }],
  ["ex", { ...HASH, longQuotes: ['"""'] }],
  ["exs", { ...HASH, longQuotes: ['"""'] }],
  ...["pl", "pm", "r"].map((name) => [name, HASH]),
  ...["tf", "tofu", "tfvars", "hcl"].map((name) => [name, TERRAFORM]),
  ["nix", { ...HASH, quotes: '"', longQuotes: ["''"], blockComments: [["/*", "*/"]] }],
  ["pp", HASH],
  // Text blocks, and strings of a single quote in which it is doubled, are not told apart.
  ...["jsonnet", "libsonnet"].map((name) => [name, { ...C, lineComments: ["//", "#"], longQuotes: ["|||"] }]),
  ["lua", { ...C, lineComments: ["--"], blockComments: [["--[[", "]]"]] }],
  ["sql", { ...C, lineComments: ["--"], doubled: true }],
  ["erl", { ...C, lineComments: ["%"], blockComments: [], quotes: '"' }],
  ["clj", { ...C, lineComments: [";"], blockComments: [], quotes: '"' }],
  ["prisma", { ...C, blockComments: [] }],
  ["json", { ...C, lineComments: ["//", "#"] }],
  ["toml", { ...HASH, longQuotes: ['"""', "'''"], rawQuotes: "'" }]
]);
function languageOf(extension) {
  return BY_EXTENSION.get(extension) ?? C;
}

// src/readers/literals/literal.ts
function literalOf(source, start, end, escapes, name, quote = "'") {
  const raw = source.slice(start, end);
  const plain3 = escapes === "none" || !raw.includes(escapes === "backslash" ? "\\" : quote + quote);
  if (plain3) return { start, end, text: raw, offsets: null, name };
  const offsets = [];
  let text = "";
  let at = start;
  while (at < end) {
    const [decoded3, length] = escapes === "backslash" ? escaped(source, at) : [source[at] ?? "", doubled(source, at, quote)];
    for (let i = 0; i < decoded3.length; i += 1) offsets.push(at);
    text += decoded3;
    at += length;
  }
  offsets.push(end);
  return { start, end, text, offsets, name };
}
function doubled(source, at, quote) {
  return source[at] === quote && source[at + 1] === quote ? 2 : 1;
}
var SIMPLE = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", "0": "\0" };
function escaped(source, at) {
  const char = source[at] ?? "";
  if (char !== "\\") return [char, 1];
  const next = source[at + 1];
  if (next === void 0) return [char, 1];
  if (next === "u" || next === "x") {
    const length = next === "u" ? 4 : 2;
    const digits = source.slice(at + 2, at + 2 + length);
    if (/^[0-9A-Fa-f]+$/.test(digits) && digits.length === length) {
      return [String.fromCharCode(Number.parseInt(digits, 16)), 2 + length];
    }
  }
  if (next === "\n") return ["", 2 + (/^[ \t]*/.exec(source.slice(at + 2, at + 202))?.[0].length ?? 0)];
  return [SIMPLE[next] ?? next, 2];
}
function partOf2(literal, from, to, name) {
  const { offsets, start } = literal;
  const place = (offset) => offsets === null ? start + offset : offsets[offset] ?? literal.end;
  return {
    start: place(from),
    end: place(to),
    text: literal.text.slice(from, to),
    offsets: offsets === null ? null : offsets.slice(from, to + 1),
    name
  };
}
var ASSIGNED = /^\s*(?:--?)?([A-Za-z_][\w.-]{0,80})\s?=(?=["']?(?:postgres|jdbc:|r2dbc|ecto:|pgsql:|psql:|postgis:|timescale|db\+|\$\{|[Hh]ost=|[Ss]erver=|"))["']?/;
function withoutAssignment(literal) {
  const match = ASSIGNED.exec(literal.text);
  if (match === null || /^(?:host|server)$/i.test(match[1] ?? "")) return literal;
  let end = literal.text.length;
  if (/["']$/.test(match[0]) && literal.text[end - 1] === match[0][match[0].length - 1]) end -= 1;
  return partOf2(literal, match[0].length, end, match[1] ?? null);
}

// src/readers/literals/words.ts
var ASSIGNMENT2 = /^-{0,2}([A-Za-z_][\w.-]*)=(["']?)/;
function wordAt(source, from, to, at, lines = "commands") {
  const line = source.slice(from, to);
  const masked = maskPlaceholders(line, findPlaceholders(line, true));
  const words = splitWords2(masked);
  if (words === null) return null;
  const index = words.findIndex(({ outerStart, outerEnd }) => outerStart <= at - from && at - from < outerEnd);
  const word = words[index];
  if (word === void 0) return null;
  const before = words.slice(0, index).map(({ outerStart, outerEnd }) => line.slice(outerStart, outerEnd));
  if (isPrinted(before, masked.slice(word.outerEnd))) return null;
  if (lines === "anything" && !isArgument(before, line.slice(word.outerStart, word.outerEnd))) return null;
  const escapes = word.quote === '"' || word.quote === "" ? "backslash" : "none";
  const literal = literalOf(source, from + word.start, from + word.end, escapes, nameBefore(before));
  const assigned = ASSIGNMENT2.exec(literal.text);
  if (assigned === null || isKeywordString(literal.text)) return literal;
  const quote = assigned[2] ?? "";
  const end = literal.text.length;
  const closed = quote !== "" && end > assigned[0].length && literal.text[end - 1] === quote;
  return partOf2(literal, assigned[0].length, closed ? end - 1 : end, assigned[1] ?? null);
}
function isKeywordString(text) {
  return /^(?:host|hostaddr|dbname|user|port|service|server|database)=/i.test(text) && /[ ;]/.test(text);
}
function splitWords2(line) {
  const words = [];
  let at = 0;
  while (at < line.length) {
    const char = line[at] ?? "";
    if (/[\s;|&()<>]/.test(char)) {
      at += 1;
      continue;
    }
    if (char === "#") break;
    const outerStart = at;
    let quote = "";
    let quotes = 0;
    let opened = -1;
    while (at < line.length) {
      const current = line[at] ?? "";
      if (quote !== "") {
        if (current === "\\" && quote === '"') at += 1;
        else if (current === quote) quote = "";
      } else if (current === "\\") {
        at += 1;
      } else if (current === '"' || current === "'") {
        quote = current;
        quotes += 1;
        if (opened < 0) opened = at;
      } else if (/[\s;|]/.test(current) || /[()<>]/.test(current) && quotes > 0) {
        break;
      } else if (current === "&" && (line[at + 1] === "&" || /\s/.test(line[at + 1] ?? " "))) {
        break;
      }
      at += 1;
    }
    const outerEnd = Math.min(at, line.length);
    const wrapped = opened === outerStart && quotes === 1 && quote === "";
    words.push({
      outerStart,
      outerEnd,
      start: wrapped ? outerStart + 1 : outerStart,
      end: wrapped ? outerEnd - 1 : outerEnd,
      quote: wrapped ? line[outerStart] ?? "" : quotes > 0 ? "'" : ""
    });
  }
  return words;
}
var COMMAND2 = /^(?:psql|pg_\w+|createdb|dropdb|createuser|vacuumdb|pgbench|pgcli|migrate|dbmate|goose|sqlx|atlas|diesel|prisma|flyway|liquibase|npx|npm|yarn|pnpm|bunx?|deno|node|python3?|poetry|uv|ruby|rake|rails|bundle|go|cargo|java|mix|until|while|if|exec|sudo|time|timeout|env|docker|kubectl|helm|usql|ogr2ogr|(?:\.{0,2}|~)\/\S+|\$\S+|\S+\.(?:sh|py|js))$/;
function isArgument(before, word) {
  const first = before.find((one) => !/^[A-Za-z_]\w*=/.test(one));
  if (first === void 0 || COMMAND2.test(first)) return true;
  return before.length === 1 || ASSIGNMENT2.test(word) || /^--?[a-zA-Z]/.test(before[before.length - 1] ?? "");
}
function isPrinted(before, after2) {
  const command = before.find((word) => !/^[A-Za-z_]\w*=|^(?:-|\+|@|RUN$|sudo$|then$|else$|do$)/.test(word)) ?? "";
  return /^@?(?:echo|printf|print|log|info|warn|error|usage|die|fail)\w*$/.test(command) && !/>|\|/.test(after2);
}
function nameBefore(before) {
  const last2 = before[before.length - 1] ?? "";
  const secondLast = before[before.length - 2] ?? "";
  if (/^(?:[:?+]?=|:)$/.test(last2)) return /^[A-Za-z_][\w.-]*$/.test(secondLast) ? secondLast : null;
  const name = /^["']?-{0,2}([A-Za-z_][\w.-]*)["']?(:|[?+:]?=)?$/.exec(last2);
  if (name === null) return null;
  const introduced = /^(?:ENV|ARG|export|set|setenv)$/i.test(secondLast) || before.length === 1 && !COMMAND2.test(last2);
  return name[2] !== void 0 || last2.startsWith("-") || introduced ? name[1] ?? null : null;
}
function isHashComment(source, from, at) {
  return /^\s*#/.test(source.slice(from, Math.min(at, from + 200)));
}
function isSqlComment(source, from, at) {
  return /(?:^|;)[ \t]{0,40}--[ \t]/.test(source.slice(Math.max(from, at - 400), at));
}

// src/readers/literals/lines.ts
var PAIR = /^[ \t]*(?:export[ \t]+)?([^\s=:#;[\]"'][^=:]{0,120}?)[ \t]*(?:=|:[ \t=])[ \t]*/;
var PROPERTY2 = /^[ \t]*((?:\\.|[^\s=:#!\\]){1,200})[ \t]*[=:][ \t]*/;
function lineValueAt(source, at, kind) {
  const around4 = lineAround(source, at);
  if (around4 === null) return null;
  const { from } = around4;
  let { to } = around4;
  const line = source.slice(from, to);
  const properties = kind === "properties";
  if (properties ? /^\s*[#!]/.test(line) : /^\s*(?:[#;]|--|\/\/)/.test(line)) return null;
  const match = (properties ? PROPERTY2 : PAIR).exec(line);
  if (match === null || from + match[0].length > at)
    return properties ? null : wordAt(source, from, to, at, "anything");
  const name = (match[1] ?? "").replaceAll("\\", "").trim();
  const start = from + match[0].length;
  if (properties) {
    while (source[to - 1] === "\\" || source[to - 1] === "\r" && source[to - 2] === "\\") {
      const next = source.indexOf("\n", to + 1);
      to = next < 0 ? source.length : next;
      if (to - from > 8192 || next < 0) break;
    }
    return trimmed(source, start, to, name, "backslash");
  }
  const quote = source[start];
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, start + 1);
    if (close >= 0 && close < to) return withoutAssignment(literalOf(source, start + 1, close, "none", name));
  }
  const comment = /[ \t][#;]/.exec(source.slice(start, to));
  const value = trimmed(source, start, comment === null ? to : start + comment.index, name, "none");
  return withoutAssignment(interpolated(value));
}
function trimmed(source, from, to, name, escapes) {
  let end = to;
  while (end > from && /\s/.test(source[end - 1] ?? "")) end -= 1;
  return literalOf(source, from, end, escapes, name);
}
function interpolated(literal) {
  if (!literal.text.includes("%%")) return literal;
  const offsets = [];
  let text = "";
  for (let at = 0; at < literal.text.length; at += 1) {
    offsets.push(literal.start + at);
    text += literal.text[at];
    if (literal.text.startsWith("%%", at)) at += 1;
  }
  offsets.push(literal.end);
  return { ...literal, text, offsets };
}

// src/readers/literals/joined.ts
var MOST_PIECES = 40;
var JOINED = /^\s*(?:\+(?!\+)|\.\.|<>|&(?!&)|\.|\\)?\s*[a-zA-Z@$]{0,2}$/;
function joinedFrom(source, tokens, first, name) {
  let text = "";
  const offsets = [];
  for (let index = first; index < first + MOST_PIECES; index += 1) {
    const token = tokens[index];
    if (token === void 0) return null;
    const escapes = token.raw ? "doubled-quote" : "backslash";
    const own2 = literalOf(source, token.start, token.end, escapes, name, source[token.outerStart]);
    for (let at = 0; at < own2.text.length; at += 1) offsets.push(own2.offsets?.[at] ?? token.start + at);
    text += own2.text;
    if (!goesOn(source.slice(token.outerEnd, token.outerEnd + 60))) {
      offsets.push(token.end);
      return { start: tokens[first]?.start ?? token.start, end: token.end, text, offsets, name };
    }
    const next = tokens[index + 1];
    if (next === void 0 || next.comment || !JOINED.test(source.slice(token.outerEnd, next.outerStart))) return null;
  }
  return null;
}
function goesOn(after2) {
  return /^\s*(?:\+(?!\+)|\.\.|<>|&(?!&)|\. ?["'$]|\.\s|~)/.test(after2) || /^[ \t]*\\?\r?\n?[ \t]*[a-zA-Z@$]{0,2}["'`]/.test(after2);
}

// src/readers/literals/strings.ts
function stringsOf(source, language, until = source.length) {
  const tokens = [];
  const special = starters(language);
  let at = 0;
  while (at <= until) {
    special.lastIndex = at;
    const next = special.exec(source);
    if (next === null || next.index > until) break;
    at = next.index;
    const char = next[0];
    const comment = commentEnd(source, at, language);
    if (comment > at) {
      tokens.push({ comment: true, outerStart: at, start: at, end: comment, outerEnd: comment, raw: true });
      at = comment;
      continue;
    }
    const long = language.longQuotes.find((quote2) => source.startsWith(quote2, at));
    const quote = long ?? (language.quotes.includes(char) ? char : void 0);
    if (quote === void 0) {
      at += 1;
      continue;
    }
    const prefix = source.slice(Math.max(0, at - 3), at);
    const rawQuote = language.rawQuotes.includes(char);
    const raw = rawQuote || (language.rawPrefix?.test(prefix) ?? false);
    const start = at + quote.length;
    const end = closing(source, start, quote, long !== void 0, raw || language.doubled, language.doubled);
    if (end < 0) {
      at += 1;
      continue;
    }
    const outerEnd = end + quote.length;
    tokens.push({ comment: false, outerStart: at, start, end, outerEnd, raw: raw || language.doubled });
    at = end + quote.length;
  }
  return tokens;
}
var startersOf = /* @__PURE__ */ new WeakMap();
function starters(language) {
  const known3 = startersOf.get(language);
  if (known3 !== void 0) return known3;
  const opening = [...language.lineComments, ...language.blockComments.map(([open]) => open), ...language.longQuotes];
  const chars = /* @__PURE__ */ new Set([...opening.map((text) => text[0] ?? ""), ...language.quotes]);
  const pattern = new RegExp(
    `[${[...chars].map((char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`).join("")}]`,
    "gu"
  );
  startersOf.set(language, pattern);
  return pattern;
}
function commentEnd(source, at, language) {
  for (const [open, close] of language.blockComments) {
    if (!source.startsWith(open, at)) continue;
    const end = source.indexOf(close, at + open.length);
    return end < 0 ? source.length : end + close.length;
  }
  for (const open of language.lineComments) {
    if (!source.startsWith(open, at)) continue;
    if (open === "//" && source[at - 1] === ":") continue;
    const end = source.indexOf("\n", at);
    return end < 0 ? source.length : end;
  }
  return at;
}
function closing(source, start, quote, long, raw, doubled2) {
  const template = quote === "`";
  let at = start;
  while (at < source.length) {
    const char = source[at];
    if (char === "\n" && !long) return -1;
    if (char === "\\" && !raw) {
      at += 2;
    } else if (template && !raw && char === "$" && source[at + 1] === "{") {
      at = braceEnd(source, at + 2);
    } else if (source.startsWith(quote, at)) {
      if (!doubled2 || source[at + 1] !== quote) return at;
      at += 2;
    } else {
      at += 1;
    }
  }
  return -1;
}
function braceEnd(source, start) {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    if (source[at] === "{") depth += 1;
    else if (source[at] === "}") depth -= 1;
    else if (source[at] === "\n") return at;
    at += 1;
  }
  return at;
}
function stringAt(source, tokens, at) {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((tokens[middle]?.outerStart ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = tokens[low];
  const within3 = found !== void 0 && at >= found.start && at < found.end;
  const token = within3 ? found : directlyQuoted(source, at);
  if (token === null || token.comment) return null;
  const before = source.slice(Math.max(0, token.outerStart - 200), token.outerStart);
  const after2 = source.slice(token.outerEnd, token.outerEnd + 60);
  if (followsJoin(before)) return null;
  const { name, isDefault } = nameOf3(before);
  if (goesOn(after2)) {
    const whole2 = within3 ? joinedFrom(source, tokens, low, name) : null;
    return whole2 === null ? null : { ...whole2, ...isDefault ? { isDefault } : {} };
  }
  const quote = source[token.outerStart] ?? "'";
  const escapes = token.raw ? "doubled-quote" : "backslash";
  return { ...literalOf(source, token.start, token.end, escapes, name, quote), ...isDefault ? { isDefault } : {} };
}
function directlyQuoted(source, at) {
  const quote = source[at - 1];
  if (quote !== '"' && quote !== "'" && quote !== "`") return null;
  const end = closing(source.slice(at, at + 8192), 0, quote, false, false, false) + at;
  return end < at ? null : { comment: false, outerStart: at - 1, start: at, end, outerEnd: end + 1, raw: false };
}
function followsJoin(before) {
  return /(?:[^+]\+|\.\.|<>|[\w)"'\]] \.|[^&]&|["'`][ \t]*\\?\r?\n?[ \t]*)\s*[a-zA-Z@$]{0,2}$/.test(before);
}
var ASSIGNED2 = /["'`]?([A-Za-z_$][\w.-]*)["'`]?\]?\s*(?::\s*[\w<>[\]|?.]{1,40}\s*)?(?::=|=>|[:=])\s*(?:[\w.]{1,60}\(\s*)?[@$a-zA-Z&]{0,3}#*$/;
var LOOKED_UP = /["'`]([A-Za-z_]\w{1,80})["'`]\s*(?:,|\)\s*(?:\|\||\?\?|\?:|or|do:|,))\s*(?:default\s*[=:]\s*)?[@$a-zA-Z]{0,2}$/;
var MEMBER = /\benv\.([A-Z_][A-Z0-9_]{1,80})\s*(?:\|\||\?\?)\s*$/;
function nameOf3(before) {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const looked = LOOKED_UP.exec(before) ?? MEMBER.exec(before);
  const variable = looked?.[1];
  if (looked !== null && variable !== void 0) {
    const above = before.slice(0, looked.index).trimEnd();
    const call = above.slice(above.lastIndexOf("\n") + 1) + before.slice(above.length);
    if (/env|default|fetch|config|lookup|get/i.test(call)) return { name: variable, isDefault: true };
  }
  return { name: ASSIGNED2.exec(line)?.[1] ?? null, isDefault: false };
}

// src/readers/literals/xml.ts
var DOCUMENT = /<(?:!DOCTYPE\s+)?(?:book|chapter|article|refentry|sect1|section|topic|html|manual)[\s>]/i;
var WINDOW = 8192;
function xmlFinder(source) {
  if (DOCUMENT.test(source.slice(0, 1500))) return () => null;
  let commentStart = source.indexOf("<!--");
  let commentEnd2 = commentStart < 0 ? -1 : endOfComment(source, commentStart);
  return (at) => {
    while (commentStart >= 0 && commentEnd2 <= at) {
      commentStart = source.indexOf("<!--", commentEnd2);
      commentEnd2 = commentStart < 0 ? -1 : endOfComment(source, commentStart);
    }
    return commentStart >= 0 && commentStart < at ? null : valueAt2(source, at);
  };
}
function endOfComment(source, start) {
  const end = source.indexOf("-->", start);
  return end < 0 ? source.length : end + 3;
}
function valueAt2(source, at) {
  const window = Math.max(0, at - WINDOW);
  const before = source.slice(window, at);
  const opened = window + before.lastIndexOf("<");
  const closed = before.includes(">") ? window + before.lastIndexOf(">") : -1;
  if (opened < window) return null;
  const limit = Math.min(source.length, at + WINDOW);
  if (source.startsWith("<![CDATA[", opened)) {
    const end = indexWithin(source, "]]>", at, limit);
    return end < 0 ? null : trimmed2(source, opened + 9, end, elementBefore(source, opened), false);
  }
  if (closed > opened) {
    const end = indexWithin(source, "<", at, limit);
    if (end < 0 && limit < source.length) return null;
    return trimmed2(source, closed + 1, end < 0 ? source.length : end, elementBefore(source, closed + 1), true);
  }
  for (let quoteAt = at - 1; quoteAt > opened && quoteAt >= window; quoteAt -= 1) {
    const quote = source[quoteAt];
    if (quote !== '"' && quote !== "'" || !/=\s*$/.test(source.slice(Math.max(0, quoteAt - 10), quoteAt))) continue;
    const end = indexWithin(source, quote, quoteAt + 1, limit);
    if (end < at) return null;
    const literal = trimmed2(source, quoteAt + 1, end, attributeName(source, opened, quoteAt), true);
    const provider = PROVIDER.exec(tagAt(source, opened, quoteAt))?.[1];
    return provider === void 0 ? literal : { ...literal, provider };
  }
  return null;
}
function indexWithin(source, needle, from, to) {
  const found = source.slice(from, to).indexOf(needle);
  return found < 0 ? -1 : from + found;
}
function elementBefore(source, at) {
  const open = Math.max(0, at - 400) + source.slice(Math.max(0, at - 400), at).lastIndexOf("<");
  return /^<([\w:.-]+)/.exec(source.slice(open, open + 100))?.[1] ?? null;
}
function attributeName(source, opened, quoteAt) {
  const own2 = /([\w:.-]+)\s*=\s*$/.exec(source.slice(Math.max(0, quoteAt - 100), quoteAt))?.[1] ?? null;
  if (own2 !== "value" && own2 !== "connectionString") return own2;
  return /\s(?:name|key)\s*=\s*["']([^"']{1,100})["']/.exec(tagAt(source, opened, quoteAt))?.[1] ?? own2;
}
var PROVIDER = /\sproviderName\s*=\s*["']([\w.]{1,100})["']/;
function tagAt(source, opened, quoteAt) {
  const start = source.slice(opened, opened + 600);
  const tagEnd = start.indexOf(">", quoteAt - opened);
  return tagEnd < 0 ? start : start.slice(0, tagEnd);
}
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function trimmed2(source, from, to, name, entities) {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(source[start] ?? "")) start += 1;
  while (end > start && /\s/.test(source[end - 1] ?? "")) end -= 1;
  const raw = source.slice(start, end);
  if (!entities || !raw.includes("&")) return { start, end, text: raw, offsets: null, name };
  const offsets = [];
  let text = "";
  const entity = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w{2,5}));/y;
  for (let at = start; at < end; ) {
    offsets.push(at);
    entity.lastIndex = at;
    const match = source[at] === "&" ? entity.exec(source) : null;
    const code = match?.[1] !== void 0 ? Number(match[1]) : Number.parseInt(match?.[2] ?? "", 16);
    const decoded3 = match === null ? void 0 : ENTITIES[match[3] ?? ""] ?? (code <= 65535 ? String.fromCharCode(code) : void 0);
    text += decoded3 ?? source[at];
    at += decoded3 === void 0 ? 1 : match?.[0].length ?? 1;
  }
  offsets.push(end);
  return { start, end, text, offsets, name };
}

// src/readers/literals/yaml.ts
var DASH = /^[ \t]*(?:-[ \t]+)*/;
var KEY4 = /^(?:"([^"\\]{1,120})"|'([^']{1,120})'|((?![{["'&*!|>#-])[^\s#:{}][^#:{}]{0,120}?|[^\s#:{}"'&*!|>[-]))[ \t]*:(?:[ \t]+|$)/;
var PROPERTIES = /^(?:(?:&[^\s]+|!(?!\s)[^\s]*)[ \t]+)+/;
var PROSE = /^(?:description|desc|summary|title|help|comment|comments|note|notes|message|example|examples|usage|doc|docs|documentation|tooltip|hint)$/i;
function yamlValueAt(source, at) {
  const around4 = lineAround(source, at);
  if (around4 === null) return null;
  const { from } = around4;
  let { to } = around4;
  while (to > from && /\s/.test(source[to - 1] ?? "")) to -= 1;
  const line = source.slice(from, to);
  if (/^[ \t]*(?:#|\/\/)/.test(line)) return null;
  let offset = DASH.exec(line)?.[0].length ?? 0;
  let name = null;
  const key = KEY4.exec(line.slice(offset, offset + 300));
  if (key !== null && from + offset + key[0].length <= at) {
    name = (key[1] ?? key[2] ?? key[3] ?? "").trim();
    if (name === "value") name = siblingName(source, from) ?? name;
    offset += key[0].length;
  } else if (key !== null && !/^\s*-?\s*[\w+]*:/.test(line)) {
    return null;
  }
  if (name !== null && PROSE.test(name)) return null;
  offset += PROPERTIES.exec(line.slice(offset, offset + 200))?.[0].length ?? 0;
  const start = from + offset;
  const first = source[start];
  const bare3 = name === null && offset === (/^[ \t]*/.exec(line)?.[0].length ?? 0);
  const owner = name ?? (bare3 ? keyAbove(source, from) : null);
  if (owner !== null && PROSE.test(owner)) return null;
  const close = first === '"' || first === "'" ? closingQuote(source, start, to, first) : -1;
  if (close >= 0) {
    const whole3 = /^[ \t]*[,\]}]*[ \t]*(?:#.*)?$/.test(source.slice(close + 1, to));
    if (whole3) {
      if (at > close) return null;
      const value2 = literalOf(source, start + 1, close, first === '"' ? "backslash" : "doubled-quote", owner);
      return withoutAssignment(value2);
    }
  }
  if (close >= 0 && /^[ \t]*,/.test(source.slice(close + 1, to))) return flowItem(source, start, to, at, name);
  const flow = (first === "[" || first === "{") && !/^\{[{%]/.test(source.slice(start, start + 2));
  if (flow) return flowItem(source, start, to, at, name);
  const masked = maskPlaceholders(source.slice(start, to), findPlaceholders(source.slice(start, to), true));
  const comment = /[ \t]#/.exec(masked);
  const end = comment === null ? to : start + comment.index;
  if (at >= end) return null;
  const value = literalOf(source, start, trimEnd(source, start, end), "none", owner);
  const inner2 = withoutAssignment(value);
  const whole2 = masked.slice(0, inner2.end - start);
  if (inner2 !== value && !/\s/.test(whole2.slice(inner2.start - start))) return inner2;
  if (!/\s/.test(whole2) || /^(?:host|hostaddr|user|dbname|port|service|server|database|jdbc|r2dbc|user id)\s*[=:]/i.test(value.text)) {
    return value;
  }
  const word = wordAt(source, start, end, at, "anything");
  return word?.text.endsWith(":") === true ? null : word;
}
function trimEnd(source, start, end) {
  let at = end;
  while (at > start && /[ \t\r]/.test(source[at - 1] ?? "")) at -= 1;
  return at;
}
function siblingName(source, from) {
  if (from === 0) return null;
  const line = source.slice(source.lastIndexOf("\n", from - 2) + 1, from - 1);
  return /^[ \t]*(?:-[ \t]+)?name:[ \t]*["']?([\w.-]{1,120})["']?[ \t\r]*$/.exec(line)?.[1] ?? null;
}
function keyAbove(source, from) {
  if (from === 0) return null;
  const start = source.lastIndexOf("\n", from - 2) + 1;
  const line = source.slice(start, from - 1);
  return /^[ \t]*(?:-[ \t]+)*["']?([\w.-]{1,120})["']?[ \t]*:[ \t]*(?:[|>][+-]?\d?)?[ \t\r]*$/.exec(line)?.[1] ?? null;
}
function closingQuote(source, start, to, quote) {
  let at = start + 1;
  while (at < to) {
    if (quote === '"' && source[at] === "\\") at += 2;
    else if (source[at] !== quote) at += 1;
    else if (quote === "'" && source[at + 1] === "'") at += 2;
    else return at;
  }
  return -1;
}
function flowItem(source, start, to, at, name) {
  const rest = source.slice(start, to);
  const masked = maskPlaceholders(rest, findPlaceholders(rest, true));
  let position = start;
  let key = null;
  while (position < to) {
    const char = source[position] ?? "";
    if (/[\s,[\]{}]/.test(char)) {
      if (char === ",") key = null;
      position += 1;
      continue;
    }
    if (char === '"' || char === "'") {
      const close = closingQuote(source, position, to, char);
      if (close < 0) return null;
      if (at > position && at < close) {
        const escapes = char === '"' ? "backslash" : "doubled-quote";
        return withoutAssignment(literalOf(source, position + 1, close, escapes, key ?? name));
      }
      const isKey = /^\s*:/.test(source.slice(close + 1, close + 10));
      if (isKey) key = source.slice(position + 1, close);
      position = close + 1 + (isKey ? /^\s*:/.exec(source.slice(close + 1, close + 10))?.[0].length ?? 0 : 0);
      continue;
    }
    const end = start + plainEnd(masked, position - start);
    const colon = source.slice(position, end).search(/:(?:\s|$)/);
    if (colon >= 0) {
      key = source.slice(position, position + colon).trim();
      position += colon + 1;
      continue;
    }
    if (at >= position && at < end) {
      return withoutAssignment(literalOf(source, position, trimEnd(source, position, end), "none", key ?? name));
    }
    position = end;
  }
  return null;
}
function plainEnd(masked, from) {
  let at = from;
  while (at < masked.length && !",]}".includes(masked[at] ?? "")) at += 1;
  return at;
}

// src/readers/literals.ts
var PROSE2 = /(?:^|[._-])(?:description|markdownDescription|summary|title|help(?:text)?|comment|\$comment|message|examples?|usage|placeholder|tooltip|hint)$/i;
var BARE2 = /^(?:jdbc|r2dbcs?):[a-z:]{1,40}(?:\/\/)?$/;
var ELIDED = /(?:[=@]|:\/\/)(?:\.\.\.|…)/;
var MOST_MISSES = 1e3;
var LONGEST11 = 8192;
var literalsReader = {
  kinds: ["yaml", "json", "toml", "ini", "properties", "xml", "shell", "dockerfile", "source", "text"],
  *read(file, context) {
    const candidates = findCandidates(file.text);
    if (candidates.length === 0) return;
    const literalAt = finder(file, candidates.at(-1) ?? 0);
    const drivers = driversOf(file, context);
    let index = null;
    let past = -1;
    let misses = 0;
    for (const candidate of candidates) {
      if (candidate < past) continue;
      misses += 1;
      if (misses > MOST_MISSES) return;
      const literal = literalAt(candidate);
      if (literal === null || literal.text.length > LONGEST11) continue;
      past = Math.max(candidate, literal.end);
      if (literal.name !== null && PROSE2.test(literal.name)) continue;
      if (ELIDED.test(literal.text) || file.kind === "source" && isNoConnection(file.text, literal)) continue;
      const { provider } = literal;
      if (provider !== void 0 && provider !== "Npgsql") continue;
      index ??= new LineIndex(file.text);
      const fact = connectionFromText(literal.text, locator2(literal, index), {
        file: file.path,
        name: literal.name,
        major: context.major,
        // What stands in a shell command without a variable is for psql and its like.
        drivers: file.kind === "shell" && literal.name === null ? [] : drivers,
        ...provider === void 0 ? {} : { caller: "npgsql" }
      });
      if (fact === null) continue;
      misses -= 1;
      yield literal.isDefault === true ? asDefault(fact) : fact;
    }
  }
};
function isNoConnection(text, { start, text: value }) {
  return BARE2.test(value) || isCompared(text, start) || !value.includes("://") && isForOther(text, start);
}
var GIVEN = /([\w.:>-]{1,80})\(\s{0,20}(?:["']([\w-]{1,40})["']\s{0,20},\s{0,20})?[$@a-zA-Z]{0,2}["'`]$/;
function isForOther(text, at) {
  const call = GIVEN.exec(text.slice(Math.max(0, at - 240), at));
  return call !== null && (namesOther(call[1] ?? "") || namesOther(call[2] ?? ""));
}
var PRISMA_6 = [6, 0, 0];
function driversOf({ path }, { drivers }) {
  const known3 = drivers?.(path) ?? [];
  if (!path.endsWith(".prisma")) return known3;
  const named2 = known3.find(({ driver }) => driver === "prisma");
  if (named2 !== void 0 && (named2.version?.[0] ?? 7) < 7) return [named2];
  return [{ driver: "prisma", version: PRISMA_6, origin: named2?.origin ?? null }];
}
function finder({ path, text, kind }, last2) {
  switch (kind) {
    case "yaml":
      return (at) => yamlValueAt(text, at);
    case "xml":
      return xmlFinder(text);
    case "ini":
    case "properties":
      return (at) => lineValueAt(text, at, kind);
    case "source":
    case "json":
    case "toml": {
      const extension = kind === "source" ? path.slice(path.lastIndexOf(".") + 1).toLowerCase() : kind;
      const tokens = stringsOf(text, languageOf(extension), last2 + LONGEST11);
      return (at) => stringAt(text, tokens, at);
    }
    default:
      return (at) => {
        const around4 = lineAround(text, at);
        if (around4 === null || isHashComment(text, around4.from, at) || isSqlComment(text, around4.from, at)) return null;
        return wordAt(text, around4.from, around4.to, at, kind === "text" ? "anything" : "commands");
      };
  }
}
function locator2({ start, offsets, end }, index) {
  if (offsets === null) return (from, to) => index.span(start + from, start + to);
  return (from, to) => index.span(offsets[from] ?? end, offsets[to] ?? end);
}
function asDefault(fact) {
  const { password } = fact;
  if (password === null || password.strength !== "literal" && password.strength !== "well-known") return fact;
  return { ...fact, password: { ...password, strength: "default" } };
}

// src/readers/manifests/dotnet.ts
function elements(pattern, attribute) {
  return {
    ecosystem: "nuget",
    lock: false,
    *read(text, wanted) {
      for (const match of text.matchAll(pattern)) {
        const [whole2] = match;
        const named2 = new RegExp(`\\s(${attribute}|Update)="([\\w.]{1,100})"`, "i").exec(whole2);
        const name = named2?.[2];
        if (named2 === null || name === void 0 || !wanted(name)) continue;
        const attributes = /\s(?:Version|VersionOverride)="([^"]{1,60})"/i.exec(whole2)?.[1];
        const nested3 = whole2.endsWith("/>") ? void 0 : nestedVersion(text, match.index + whole2.length);
        const range2 = attributes ?? nested3 ?? null;
        const version = range2 !== null && /^\[?\d+(?:\.\d+)*\]?$/.test(range2) ? range2.replace(/[[\]]/g, "") : null;
        const start = match.index + named2.index + named2[0].indexOf('"') + 1;
        yield { name, range: range2, version, development: false, start, end: start + name.length };
      }
    }
  };
}
function nestedVersion(text, from) {
  const [inside = ""] = text.slice(from, from + 1e3).split("</", 2).slice(0, 1);
  return /^\s*<Version>\s*([^<\s]{1,60})\s*$/i.exec(inside)?.[1];
}
var project = elements(
  /<(?:PackageReference|GlobalPackageReference)\s[^>]{1,500}>/g,
  "Include"
);
var centralPackages = {
  ...elements(/<(?:PackageVersion|PackageReference|GlobalPackageReference)\s[^>]{1,500}>/g, "Include"),
  lock: true
};
var packagesConfig = elements(/<package\s[^>]{1,500}>/g, "id");

// src/readers/manifests/elixir.ts
var mixExs = {
  ecosystem: "hex",
  lock: false,
  *read(text, wanted) {
    for (const match of text.matchAll(/^[^#\n]{0,200}?\{\s*:(\w{1,60})\s*(?:,\s*"([^"\n]{0,60})")?([^}\n]{0,200})/gm)) {
      const [whole2, name = "", range2 = null, rest = ""] = match;
      if (!wanted(name)) continue;
      const start = match.index + whole2.indexOf(`:${name}`) + 1;
      const development = /only:/.test(rest) && !/:prod/.test(rest);
      yield { name, range: range2, version: null, development, start, end: start + name.length };
    }
  }
};
var mixLock = {
  ecosystem: "hex",
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/^\s*"(\w{1,60})": \{:hex, :\w{1,60}, "(\d[\w.+-]{0,40})"/gm)) {
      const [whole2, name = "", version = ""] = match;
      if (!wanted(name)) continue;
      const start = match.index + whole2.indexOf('"') + 1;
      yield { name, version, range: null, development: false, start, end: start + name.length };
    }
  }
};

// src/readers/manifests/format.ts
function placeOf(text, name, before, after2, from = 0) {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (before.includes(at === 0 ? "\n" : text[at - 1] ?? "") && after2.includes(text[end] ?? "\n")) {
      return { start: at, end };
    }
  }
  return { start: from, end: from };
}
function* linesOf2(text) {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    yield { line: text.slice(start, text[end - 1] === "\r" ? end - 1 : end), start };
    start = end + 1;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function property(value, ...path) {
  let at = value;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  return at;
}
function stringOf(value) {
  return typeof value === "string" ? value : null;
}

// src/readers/manifests/go.ts
var goMod = {
  ecosystem: "golang",
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf2(text)) {
      const match = /^(\s*(?:require\s+)?)([\w.-]+\/[\w./~-]{1,200})\s+(v\d[\w.+-]{0,80})(?:\s+\/\/\s*(indirect))?/.exec(line);
      const path = match?.[2];
      if (match === null || path === void 0) continue;
      const name = path.replace(/\/v\d{1,3}$/, "");
      if (!wanted(name)) continue;
      const at = start + (match[1] ?? "").length;
      const development = match[4] !== void 0;
      yield { name, range: null, version: match[3] ?? null, development, start: at, end: at + path.length };
    }
  }
};

// src/readers/manifests/java.ts
var LONGEST12 = 2e3;
var pom = {
  ecosystem: "maven",
  lock: false,
  *read(text, wanted) {
    for (let at = text.indexOf("<dependency>"); at >= 0; at = text.indexOf("<dependency>", at + 1)) {
      const [block = ""] = text.slice(at, at + LONGEST12).split("</dependency>", 1);
      const group = elementOf(block, "groupId");
      const artifact = elementOf(block, "artifactId");
      if (group === null || artifact === null || !wanted(`${group.text}:${artifact.text}`)) continue;
      const version = elementOf(block, "version")?.text ?? null;
      yield {
        name: `${group.text}:${artifact.text}`,
        range: version,
        version: version !== null && /^\d/.test(version) ? version : null,
        development: elementOf(block, "scope")?.text === "test",
        start: at + artifact.start,
        end: at + artifact.start + artifact.text.length
      };
    }
  }
};
function elementOf(block, name) {
  const open = block.indexOf(`<${name}>`);
  const close = block.indexOf(`</${name}>`, open);
  if (open < 0 || close < 0) return null;
  const start = open + name.length + 2;
  const text = block.slice(start, close);
  const indent = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + indent };
}
var gradle = {
  ecosystem: "maven",
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf2(text)) {
      if (/^\s*(?:\/\/|#|\*)/.test(line)) continue;
      for (const match of line.matchAll(
        /["']([\w.-]{1,100}:[\w.-]{1,100})(?::([^"'@:]{0,60}))?(?:[@:][^"']{0,60})?["']/g
      )) {
        const [, name = "", range2 = null] = match;
        if (!wanted(name)) continue;
        const at = start + match.index + 1;
        const development = /^\s*(?:testI|testR|testC|androidTest|integrationTest)/.test(line);
        const version = range2 !== null && /^\d/.test(range2) ? range2 : null;
        yield { name, range: range2, version, development, start: at, end: at + name.length };
      }
    }
  }
};

// src/readers/manifests/npm.ts
var SECTIONS = [
  ["dependencies", false],
  ["optionalDependencies", false],
  ["peerDependencies", false],
  ["devDependencies", true]
];
var packageJson = {
  ecosystem: "npm",
  lock: false,
  *read(text, wanted) {
    let document;
    try {
      document = JSON.parse(text);
    } catch {
      return;
    }
    for (const [section, development] of SECTIONS) {
      const stated2 = property(document, section);
      if (!isRecord(stated2)) continue;
      const from = Math.max(0, text.indexOf(`"${section}"`));
      for (const [name, range2] of Object.entries(stated2)) {
        if (!wanted(name)) continue;
        yield { name, range: stringOf(range2), version: null, development, ...placeOf(text, name, '"', '"', from) };
      }
    }
  }
};
var packageLock = {
  ecosystem: "npm",
  lock: true,
  *read(text, wanted) {
    const entry = /"(?:node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)": ?\{\s*"version": ?"([^"\n]{1,40})"/g;
    yield* matches(text, entry, wanted);
  }
};
var yarnLock = {
  ecosystem: "npm",
  lock: true,
  *read(text, wanted) {
    let found = null;
    for (const { line, start } of linesOf2(text)) {
      if (line !== "" && !/^[ #]/.test(line)) {
        const name = /^"?((?:@[\w.-]+\/)?[\w.-]+)@/.exec(line)?.[1];
        const from = start + (line.startsWith('"') ? 1 : 0);
        found = name !== void 0 && wanted(name) ? { name, start: from, end: from + name.length } : null;
        continue;
      }
      const version = found === null ? void 0 : /^ {2}version:? "?([\w.+-]{1,40})"?$/.exec(line)?.[1];
      if (found === null || version === void 0) continue;
      yield { ...found, version, range: null, development: false };
      found = null;
    }
  }
};
var pnpmLock = {
  ecosystem: "npm",
  lock: true,
  *read(text, wanted) {
    yield* matches(text, /^ {2}'?\/?((?:@[\w.-]+\/)?[\w.-]+)[@/](\d[0-9A-Za-z.+-]{0,39})(?:\(|_|'?:)/gm, wanted);
  }
};
var bunLock = {
  ecosystem: "npm",
  lock: true,
  *read(text, wanted) {
    yield* matches(text, /^ {4}"[^"\n]{1,200}": \["((?:@[\w.-]+\/)?[\w.-]+)@(\d[\w.+-]{0,39})"/gm, wanted);
  }
};
function* matches(text, pattern, wanted) {
  const seen = /* @__PURE__ */ new Set();
  for (const match of text.matchAll(pattern)) {
    const [whole2, name = "", version = ""] = match;
    if (!wanted(name) || seen.has(name)) continue;
    seen.add(name);
    const start = match.index + whole2.indexOf(name);
    yield { name, version, range: null, development: false, start, end: start + name.length };
  }
}

// src/readers/manifests/php.ts
var composerJson = {
  ecosystem: "composer",
  lock: false,
  *read(text, wanted) {
    const document = jsonOf(text);
    for (const [section, development] of [
      ["require", false],
      ["require-dev", true]
    ]) {
      const stated2 = property(document, section);
      if (!isRecord(stated2)) continue;
      const from = Math.max(0, text.indexOf(`"${section}"`));
      for (const [written, range2] of Object.entries(stated2)) {
        const name = written.toLowerCase();
        if (!wanted(name)) continue;
        yield { name, range: stringOf(range2), version: null, development, ...placeOf(text, written, '"', '"', from) };
      }
    }
  }
};
var composerLock = {
  ecosystem: "composer",
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/"name": "([\w.-]{1,80}\/[\w.-]{1,80})",\s+"version": "v?(\d[\w.+-]{0,40})"/g)) {
      const [, name = "", version = ""] = match;
      if (!wanted(name)) continue;
      const start = match.index + '"name": "'.length;
      yield { name, version, range: null, development: false, start, end: start + name.length };
    }
  }
};
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit2(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit2(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit2(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit2(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit2(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit2(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse2(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/readers/manifests/toml.ts
function tomlOf(text) {
  try {
    return parse2(text);
  } catch {
    return null;
  }
}
function* dependencyTable(text, table, development, wanted, normalise = (name) => name) {
  if (!isRecord(table)) return;
  for (const [key, value] of Object.entries(table)) {
    const written = stringOf(property(value, "package")) ?? key;
    const name = normalise(written);
    if (!wanted(name)) continue;
    const range2 = stringOf(value) ?? stringOf(property(value, "version"));
    yield { name, range: range2, version: null, development, ...keyPlace(text, key) };
  }
}
function keyPlace(text, key) {
  for (const { line, start } of linesOf2(text)) {
    const at = line.indexOf(key);
    if (at < 0) continue;
    const before = line.slice(0, at);
    const after2 = line.slice(at + key.length);
    if (/^\s*["']?$/.test(before) ? /^["']?\s*[.=]/.test(after2) : /^\s*\[.*\.["']?$/.test(before) && /^["']?\]/.test(after2)) {
      return { start: start + at, end: start + at + key.length };
    }
  }
  return { start: 0, end: 0 };
}
function packageTables(ecosystem, normalise = (name) => name) {
  return {
    ecosystem,
    lock: true,
    *read(text, wanted) {
      const entry = /^name = "([\w.-]{1,100})"\r?\nversion = "([\w.+!-]{1,60})"/gm;
      for (const match of text.matchAll(entry)) {
        const [, written = "", version = ""] = match;
        const name = normalise(written);
        if (!wanted(name)) continue;
        const start = match.index + 'name = "'.length;
        yield { name, version, range: null, development: false, start, end: start + written.length };
      }
    }
  };
}

// src/readers/manifests/python.ts
function normal2(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var REQUIREMENT = /^([A-Za-z0-9][\w.-]{0,80}) ?(?:\[[^\]]{0,200}\])? ?(?:\(([^)]{0,100})\)|([<>=!~][^;#@]{0,100}))? ?(?:[;#@]|$)/;
var LONGEST13 = 2e3;
function requirementOf(text) {
  if (text.length > LONGEST13) return null;
  const match = REQUIREMENT.exec(text.replace(/\s+/g, " "));
  const written = match?.[1];
  if (match === null || written === void 0) return null;
  const range2 = (match[2] ?? match[3] ?? "").replace(/--hash=.*$/s, "").replace(/\\\s*$/, "").trim();
  return { name: normal2(written), range: range2 === "" ? null : range2, length: written.length };
}
function requirements(development) {
  return {
    ecosystem: "pypi",
    lock: false,
    *read(text, wanted) {
      for (const { line, start } of linesOf2(text)) {
        const indent = line.length - line.trimStart().length;
        const found = requirementOf(line.slice(indent).split(" #", 1)[0] ?? "");
        if (found === null || !wanted(found.name)) continue;
        const { name, range: range2, length } = found;
        const at = start + indent;
        yield { name, range: range2, version: null, development, start: at, end: at + length };
      }
    }
  };
}
var pyproject = {
  ecosystem: "pypi",
  lock: false,
  *read(text, wanted) {
    const document = tomlOf(text);
    yield* listed2(text, property(document, "project", "dependencies"), false, wanted);
    yield* groups(text, property(document, "project", "optional-dependencies"), false, wanted);
    yield* groups(text, property(document, "dependency-groups"), true, wanted);
    yield* groups(text, property(document, "tool", "pdm", "dev-dependencies"), true, wanted);
    yield* listed2(text, property(document, "tool", "uv", "dev-dependencies"), true, wanted);
    const poetry = property(document, "tool", "poetry");
    yield* dependencyTable(text, property(poetry, "dependencies"), false, wanted, normal2);
    yield* dependencyTable(text, property(poetry, "dev-dependencies"), true, wanted, normal2);
    const named2 = property(poetry, "group");
    if (!isRecord(named2)) return;
    for (const group of Object.values(named2)) {
      yield* dependencyTable(text, property(group, "dependencies"), true, wanted, normal2);
    }
  }
};
function* groups(text, table, development, wanted) {
  if (!isRecord(table)) return;
  for (const list of Object.values(table)) yield* listed2(text, list, development, wanted);
}
function* listed2(text, list, development, wanted) {
  if (!Array.isArray(list)) return;
  for (const item of list) {
    const written = stringOf(item);
    const found = written === null ? null : requirementOf(written);
    if (written === null || found === null || !wanted(found.name)) continue;
    const quoted = Math.max(text.indexOf(`"${written}`), text.indexOf(`'${written}`));
    const start = quoted < 0 ? 0 : quoted + 1;
    yield {
      name: found.name,
      range: found.range,
      version: null,
      development,
      start,
      end: start + (quoted < 0 ? 0 : found.length)
    };
  }
}
var pipfile = {
  ecosystem: "pypi",
  lock: false,
  *read(text, wanted) {
    const document = tomlOf(text);
    yield* dependencyTable(text, property(document, "packages"), false, wanted, normal2);
    yield* dependencyTable(text, property(document, "dev-packages"), true, wanted, normal2);
  }
};
var pythonLock = packageTables("pypi", normal2);

// src/readers/manifests/ruby.ts
var gemfile = {
  ecosystem: "gem",
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf2(text)) {
      const match = /^(\s*(?:gem|\w+\.add(?:_runtime|_development)?_dependency)[\s(]+["'])([\w-]{1,80})["'](?:\s*,\s*["']([^"']{0,60})["'](?:\s*,\s*["']([^"']{0,60})["'])?)?/.exec(
        line
      );
      const name = match?.[2];
      if (match === null || name === void 0 || !wanted(name)) continue;
      const [, before = "", , first, second] = match;
      const range2 = first === void 0 ? null : second === void 0 ? first : `${first}, ${second}`;
      const at = start + before.length;
      const development = before.includes("development");
      yield { name, range: range2, version: null, development, start: at, end: at + name.length };
    }
  }
};
var gemfileLock = {
  ecosystem: "gem",
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/^ {4}([\w-]{1,80}) \((\d[\w.]{0,40})(?:-[\w-]+)?\)\r?$/gm)) {
      const [, name = "", version = ""] = match;
      if (!wanted(name)) continue;
      yield {
        name,
        version,
        range: null,
        development: false,
        start: match.index + 4,
        end: match.index + 4 + name.length
      };
    }
  }
};

// src/readers/manifests/rust.ts
var cargoToml = {
  ecosystem: "cargo",
  lock: false,
  *read(text, wanted) {
    const document = tomlOf(text);
    const targets = property(document, "target");
    const tables = [document, property(document, "workspace"), ...isRecord(targets) ? Object.values(targets) : []];
    for (const table of tables) {
      yield* dependencyTable(text, property(table, "dependencies"), false, wanted);
      yield* dependencyTable(text, property(table, "dev-dependencies"), true, wanted);
    }
  }
};
var cargoLock = packageTables("cargo");

// src/readers/manifests/formats.ts
var application = requirements(false);
var FORMATS2 = {
  "package.json": packageJson,
  "pyproject.toml": pyproject,
  Pipfile: pipfile,
  "requirements.txt": application,
  "requirements.in": application,
  "requirements-dev.txt": requirements(true),
  "go.mod": goMod,
  "pom.xml": pom,
  "build.gradle": gradle,
  "build.gradle.kts": gradle,
  "libs.versions.toml": gradle,
  Gemfile: gemfile,
  "gems.rb": gemfile,
  "*.gemspec": gemfile,
  "composer.json": composerJson,
  "packages.config": packagesConfig,
  "*.csproj": project,
  "Cargo.toml": cargoToml,
  "mix.exs": mixExs,
  "package-lock.json": packageLock,
  "npm-shrinkwrap.json": packageLock,
  "yarn.lock": yarnLock,
  "pnpm-lock.yaml": pnpmLock,
  "bun.lock": bunLock,
  "poetry.lock": pythonLock,
  "uv.lock": pythonLock,
  "pdm.lock": pythonLock,
  "Gemfile.lock": gemfileLock,
  "composer.lock": composerLock,
  "Directory.Packages.props": centralPackages,
  "Cargo.lock": cargoLock,
  "mix.lock": mixLock
};
function manifestFormat(path) {
  const name = manifestName(path) ?? lockName(path);
  return name === null ? null : FORMATS2[name];
}

// src/readers/manifests.ts
var manifestReader = {
  kinds: ["manifest"],
  *read(file) {
    const format2 = manifestFormat(file.path);
    if (format2 === null) return;
    const fact = manifestFact(file, format2);
    if (fact !== null) yield fact;
  }
};
function manifestFact({ path, text }, format2) {
  const { ecosystem, lock } = format2;
  let index = null;
  const packages = [];
  for (const found of format2.read(text, (name) => driverOfPackage(ecosystem, name) !== void 0)) {
    const driver = driverOfPackage(ecosystem, found.name);
    if (driver === void 0) continue;
    index ??= new LineIndex(text);
    const { name, version, development } = found;
    const range2 = found.range?.replace(/\/\/[^/\s]{0,500}@/g, "//***@") ?? null;
    packages.push({ name, driver: driver.id, range: range2, version, development, ...index.span(found.start, found.end) });
  }
  const [first] = packages;
  if (first === void 0) return null;
  const { line, column, endLine, endColumn } = first;
  return { kind: "manifest", file: path, line, column, endLine, endColumn, ecosystem, lock, packages };
}

// src/readers/nix/values.ts
var SPACE2 = /[ \t\r\n]+|#[^\n]*/y;
var PATH2 = /[A-Za-z_][\w'-]*(?:\.(?:[A-Za-z_][\w'-]*|"[\w.-]{1,80}"))*/y;
var NUMBER2 = /\d[\d.]*/y;
var WRAPPER = /^(?:(?:pkgs\.)?lib\.)?mk(?:Force|Override|Default|Before|After|If|Merge|Defaults)$/;
var DEEPEST10 = 100;
var MOST5 = 2e4;
function nixValues(text) {
  return [...new Scanner(text).values()];
}
var Scanner = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  *values() {
    const frames = [{ prefix: [], key: null, list: false, forced: false, mixed: false, branched: false }];
    for (let left = MOST5 * 10; left > 0 && this.#at < this.#text.length; left -= 1) {
      if (this.#skip()) continue;
      const frame = frames.at(-1);
      if (frame === void 0) return;
      const start = this.#at;
      const char = this.#text[start] ?? "";
      if (char === "{" || char === "(" || char === "[") {
        this.#at += 1;
        if (frames.length > DEEPEST10) return;
        frames.push(inner(frame, char));
      } else if (char === "}" || char === ")" || char === "]") {
        this.#at += 1;
        if (frames.length > 1) frames.pop();
      } else if (char === '"' || this.#text.startsWith("''", start)) {
        const end = char === '"' ? this.#string() : this.#block();
        const type = char === '"' ? "string" : "block";
        const from = start + (char === '"' ? 1 : 2);
        if (char === '"' && this.#isKey()) this.#begin(frame, [this.#text.slice(from, end)]);
        else if (frame.key !== null && !frame.list) yield this.#value(frame, type, from, end);
      } else if (char === ";") {
        this.#at += 1;
        frame.key = null;
      } else if (!(yield* this.#word(frame))) {
        this.#at += 1;
        if (!/[=:]/.test(char)) frame.mixed = true;
      }
    }
  }
  /** A path of names, a number, `true` and `false`; whether there was one. */
  *#word(frame) {
    const start = this.#at;
    const path = this.#match(PATH2);
    if (path !== null && !frame.list && this.#isKey()) {
      this.#begin(frame, path.replaceAll('"', "").split("."));
      return true;
    }
    const word = path ?? this.#match(NUMBER2);
    if (word === null) return false;
    if (/mkForce$|mkOverride$/.test(word)) frame.forced = true;
    if (word === "if") frame.branched = true;
    const literal = path === null || word === "true" || word === "false";
    if (literal && frame.key !== null && !frame.list && this.#isLast()) {
      yield this.#value(frame, "word", start, this.#at);
    } else if (!literal && !WRAPPER.test(word)) {
      frame.mixed = true;
    }
    return true;
  }
  #begin(frame, path) {
    frame.key = path;
    frame.forced = false;
    frame.mixed = false;
    frame.branched = false;
    this.#space();
    this.#at += 1;
  }
  #value({ prefix, key, forced, mixed, branched }, type, start, end) {
    const whole2 = !mixed && this.#isLast();
    return { path: [...prefix, ...key ?? []], type, start, end, forced, whole: whole2, branched };
  }
  /** Whether `=` comes next: what was read is the name of an attribute. */
  #isKey() {
    const at = this.#ahead();
    return this.#text[at] === "=" && this.#text[at + 1] !== "=";
  }
  #isLast() {
    return /[;)]/.test(this.#text[this.#ahead()] ?? ";");
  }
  #ahead() {
    const at = this.#at;
    this.#space();
    const found = this.#at;
    this.#at = at;
    return found;
  }
  #space() {
    while (this.#skip()) ;
  }
  /** Past blanks or one comment; whether there was any. */
  #skip() {
    if (!this.#text.startsWith("/*", this.#at)) return this.#match(SPACE2) !== null;
    const close = this.#text.indexOf("*/", this.#at + 2);
    this.#at = close < 0 ? this.#text.length : close + 2;
    return true;
  }
  /** Past a string; returns where its text ends. */
  #string() {
    let depth = 0;
    let at = this.#at + 1;
    for (; at < this.#text.length; at += 1) {
      const char = this.#text[at];
      if (char === "\\") at += 1;
      else if (char === "$" && this.#text[at + 1] === "{") {
        depth += 1;
        at += 1;
      } else if (char === "}" && depth > 0) depth -= 1;
      else if (char === '"' && depth === 0) break;
      else if (char === '"') {
        for (at += 1; at < this.#text.length && !/["\n]/.test(this.#text[at] ?? ""); at += 1) {
          if (this.#text[at] === "\\") at += 1;
        }
      }
    }
    this.#at = Math.min(at + 1, this.#text.length);
    return Math.min(at, this.#text.length);
  }
  /** The same for a string between two single quotes, in which `''$`, `'''` and `''\` are escapes. */
  #block() {
    const from = this.#at + 2;
    for (let at = this.#text.indexOf("''", from); at >= 0; at = this.#text.indexOf("''", at + 3)) {
      if (/['$\\]/.test(this.#text[at + 2] ?? "")) continue;
      this.#at = at + 2;
      return at;
    }
    this.#at = this.#text.length;
    return this.#at;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#at += match[0].length;
    return match[0];
  }
};
function inner({ prefix, key, forced, mixed, list, branched }, bracket) {
  const own2 = { forced, branched };
  if (bracket === "{") return { prefix: [...prefix, ...key ?? []], key: null, list: false, mixed: false, ...own2 };
  return { prefix, key, list: list || bracket === "[", mixed, ...own2 };
}

// src/readers/nix.ts
var LONGEST14 = 5e5;
var MOST_SERVERS = 50;
var MOST_VALUES = 100;
function nixReader(rest, readers) {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.path.endsWith(".nix") && file.text.length <= LONGEST14 && /\bpostgres(?:ql)?\b/.test(file.text)) {
        yield* moduleFacts(file, readers, context);
      }
      yield* rest.read(file, context);
    }
  };
}
function* moduleFacts(file, readers, context) {
  const servers = /* @__PURE__ */ new Map();
  for (const value of nixValues(file.text)) {
    const at = value.path.findIndex(
      (part, index2) => part === "services" && /^postgres(?:ql)?$/.test(value.path[index2 + 1] ?? "")
    );
    if (at < 0) continue;
    const server = value.path.slice(0, at + 2).join(".");
    const options = servers.get(server);
    const option = { name: value.path.slice(at + 2), value };
    if (options !== void 0) options.push(option);
    else if (servers.size < MOST_SERVERS) servers.set(server, [option]);
  }
  const index = new LineIndex(file.text);
  for (const [server, options] of servers) yield* serverFacts2(server, options, file, index, readers, context);
}
function* serverFacts2(server, options, { path, text }, index, readers, context) {
  const said = (name, word) => options.some((one) => one.name.join(".") === name && text.slice(one.value.start, one.value.end) === word);
  if (said("enable", "false")) return;
  const version = /\bpostgresql_(\d{2})\b/.exec(text)?.[1];
  const known3 = version === void 0 ? context : { ...context, major: knownMajor(Number(version)) };
  for (const part of ["hba", "ident", "settings"]) {
    const stated2 = options.filter(({ name, value }) => PARTS2[name.join(".")] === part && value.type !== "word");
    const values = stated2.filter(({ value }) => !value.branched && (value.whole || isPartOf(part, value, text)));
    if (values.length === 0) continue;
    const held = {
      path,
      name: `${server}/${FILES[part]}`,
      pieces: values.slice(0, MOST_VALUES).flatMap(({ value }) => piecesOf(value, text, index)),
      ...stated2.every(({ value }) => value.forced && value.whole) ? {} : { partial: true }
    };
    yield* heldFacts(part, held, readers, known3);
  }
  const source = { file: path, index, via: [] };
  const parameters2 = options.flatMap((option) => parameterOf2(option, text, source));
  const root = rootOf(path, `${server}/postgresql.conf`);
  yield* partialSettings(parameters2, root, known3.major);
}
var FILES = { hba: "pg_hba.conf", ident: "pg_ident.conf", settings: "postgresql.conf" };
var PARTS2 = {
  authentication: "hba",
  hbaConf: "hba",
  identMap: "ident",
  extraConfig: "settings"
};
var LINES = {
  hba: /^[ \t]*(?:local|host\w*|include\w*)[ \t]/m,
  ident: /^[ \t]*[^\s#]+[ \t]+[^\s#]+[ \t]+\S/m,
  settings: /^[ \t]*[A-Za-z_][\w.]*[ \t]*=/m
};
function isPartOf(part, { start, end }, text) {
  return LINES[part].test(text.slice(start, end));
}
function piecesOf({ type, start, end }, text, index) {
  const escaped3 = type === "string" && text.slice(start, end).includes("\\");
  return escaped3 ? escapedPieces(text, start, end, index) ?? [] : verbatimPieces(text, start, end, index);
}
function parameterOf2({ name, value }, text, source) {
  const [first = "", second, ...more] = name;
  const written = text.slice(value.start, value.end);
  if (more.length > 0 || value.type === "block" || !value.whole || written.includes("\\")) return [];
  const whole2 = (word) => wholeAt(word, value.start, value.end, source);
  if (first === "enableTCPIP" && second === void 0) {
    return written === "true" ? [{ name: whole2("listen_addresses"), value: whole2("*") }] : [];
  }
  const parameter2 = first === "settings" ? second : /^(?:port|listen_addresses)$/.test(first) ? first : void 0;
  if (parameter2 === void 0 || first !== "settings" && second !== void 0) return [];
  return [{ name: whole2(parameter2), value: Located.verbatim(written, source, value.start) }];
}

// src/readers/embedded/json-text.ts
var SIMPLE2 = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function jsonText(source, start, end) {
  let text = "";
  const offsets = [];
  for (let at = start; at < end; ) {
    offsets.push(at);
    if (source[at] !== "\\") {
      text += source[at] ?? "";
      at += 1;
      continue;
    }
    const next = source[at + 1] ?? "";
    const code = next === "u" ? /^[0-9A-Fa-f]{4}$/.exec(source.slice(at + 2, at + 6)) : null;
    text += code === null ? SIMPLE2[next] ?? next : String.fromCharCode(Number.parseInt(code[0], 16));
    at += code === null ? 2 : 6;
  }
  offsets.push(end);
  return { text, offsets };
}

// src/readers/notebook/program.ts
var MAGIC = /^[ \t]*[%!]/;
var SQL = /^[ \t]*%%?sql[ \t]+(postgres[^\s'"]{1,2000})[ \t]*$/;
var Program = class {
  #parts = [];
  #starts = [];
  #ends = [];
  #line = "";
  #lineStarts = [];
  #lineEnds = [];
  get text() {
    return this.#parts.join("");
  }
  /** Takes up the text between two offsets, within the quotes of a string of JSON. */
  add(file, start, end) {
    const { text, offsets } = jsonText(file, start, end);
    for (const [index, char] of text.split("").entries()) {
      if (char === "\n") this.end();
      else {
        this.#line += char;
        this.#lineStarts.push(offsets[index] ?? end);
        this.#lineEnds.push(offsets[index + 1] ?? end);
      }
    }
  }
  /** Ends the line, or the cell. */
  end() {
    const sql = SQL.exec(this.#line);
    if (sql?.[1] !== void 0) this.#assign(sql[1], this.#line.indexOf(sql[1]));
    else if (!MAGIC.test(this.#line)) this.#write(this.#line, this.#lineStarts, this.#lineEnds);
    this.#line = "";
    const last2 = this.#lineEnds.at(-1) ?? this.#ends.at(-1) ?? 0;
    this.#write("\n", [last2], [last2]);
    this.#lineStarts.length = 0;
    this.#lineEnds.length = 0;
  }
  /** The offset in the file of one in the program, or of the end of what is before it. */
  placeOf(offset, end) {
    const before = end && offset > 0 ? this.#ends[offset - 1] : this.#starts[offset];
    return before ?? this.#ends.at(-1) ?? 0;
  }
  #assign(url, at) {
    const starts = this.#lineStarts.slice(at, at + url.length);
    const ends = this.#lineEnds.slice(at, at + url.length);
    const first = starts[0] ?? 0;
    const last2 = ends.at(-1) ?? first;
    this.#write('sql="', new Array(5).fill(first), new Array(5).fill(first));
    this.#write(url, starts, ends);
    this.#write('"', [last2], [last2]);
  }
  #write(text, starts, ends) {
    this.#parts.push(text);
    for (const start of starts) this.#starts.push(start);
    for (const end of ends) this.#ends.push(end);
  }
};

// src/readers/notebook.ts
var SIGN6 = /postgres|dbname=|ost=|erver=/;
var DEEPEST11 = 60;
var PYTHON_CELL = /^%%(?:time|timeit|capture|prun|sql)\b/;
function notebookReader(rest) {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (!file.path.endsWith(".ipynb")) {
        yield* rest.read(file, context);
        return;
      }
      const worth = (file.grammar ?? null) !== null || SIGN6.test(file.text);
      const root = worth ? jsonRoot(file.text, DEEPEST11) : null;
      if (root === null) return;
      const program = programOf(root, file.text);
      const foreign = !/^(?:i?python\d?)?$/i.test(languageOf2(root));
      const lines = new LineIndex(program.text);
      const index = new LineIndex(file.text);
      const source = { ...file, text: program.text, ...foreign ? { grammar: null } : {} };
      const at = (line, column, end) => index.at(program.placeOf(lines.startOf(line) + column - 1, end));
      const move = (place) => {
        const from = at(place.line, place.column, false);
        const isEmpty = place.line === place.endLine && place.column === place.endColumn;
        const to = isEmpty ? from : at(place.endLine, place.endColumn, true);
        return { ...place, ...from, endLine: to.line, endColumn: to.column };
      };
      for (const fact of rest.read(source, context)) yield moved(fact, move);
    }
  };
}
function languageOf2(root) {
  const metadata = nodeAt(root, "metadata");
  return valueAt(metadata, "language_info", "name") ?? valueAt(metadata, "kernelspec", "language") ?? "";
}
function programOf(root, text) {
  const program = new Program();
  const cells = [root, ...mapItems(nodeAt(root, "worksheets"))].flatMap((one) => mapItems(nodeAt(one, "cells")));
  for (const cell of cells) {
    if (valueAt(cell, "cell_type") !== "code") continue;
    const source = nodeAt(cell, "source") ?? nodeAt(cell, "input");
    const parts = source?.type === "scalar" ? [source] : itemsOf(source);
    const [first] = parts;
    const head = first?.type === "scalar" ? first.value ?? "" : "";
    if (head.startsWith("%%") && !PYTHON_CELL.test(head)) continue;
    for (const part of parts) if (part.type === "scalar") program.add(text, part.start, part.end);
    program.end();
  }
  return program;
}
function moved(fact, move) {
  if (fact.kind !== "connection") return fact;
  const positions = Object.entries(fact.positions).map(([keyword, place]) => [keyword, move(place)]);
  return {
    ...move(fact),
    positions: Object.fromEntries(positions),
    password: fact.password === null ? null : move(fact.password),
    oddities: fact.oddities.map((one) => ({ ...one, position: move(one.position) }))
  };
}

// src/readers/scripts/containers.ts
var PROGRAM = /^(?:docker|podman|nerdctl)$/;
var SWITCH = /^--(?:detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|replace|rm|sig-proxy|tty)$/;
var SHORT_SWITCH = /^[ditPq]$/;
var LONG2 = { env: "e", publish: "p", network: "network", net: "network" };
var EXPANSION = /\$(?:\{[^}]{0,200}\}|\([^)]{0,400}\)|[A-Za-z_]\w{0,100}|[0-9@*#?!])|`[^`]{0,400}`/g;
var MOST6 = 100;
function* containerFacts(commands, source, context) {
  let left = MOST6;
  for (const { words } of commands) {
    const at = words.findIndex(({ text }) => PROGRAM.test(baseName3(text)));
    const run = runOf(words.slice(at + 1));
    if (at < 0 || run === null || left <= 0) continue;
    left -= 1;
    yield* serverFacts3(run, source, context);
  }
}
function runOf(words) {
  const first = words[0]?.text === "container" ? 1 : 0;
  if (!/^(?:run|create)$/.test(words[first]?.text ?? "")) return null;
  const options = [];
  for (let at = first + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === void 0) break;
    if (!word.text.startsWith("-")) return { image: word, args: words.slice(at + 1), options };
    const option = optionOf(word);
    if (option === null) continue;
    const value = option.value ?? words[at + 1];
    if (option.value === null) at += 1;
    if (option.name === "entrypoint") return null;
    if (value !== void 0) options.push({ name: option.name, value });
  }
  return null;
}
function optionOf(word) {
  const { text } = word;
  if (text.startsWith("--")) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    if (SWITCH.test(name)) return null;
    const long = name.slice(2);
    const known3 = Object.hasOwn(LONG2, long) ? LONG2[long] ?? long : long;
    return { name: known3, value: equals < 0 ? null : sliceWord(word, equals + 1) };
  }
  let at = 1;
  while (SHORT_SWITCH.test(text.charAt(at))) at += 1;
  if (at >= text.length) return null;
  const from = text[at + 1] === "=" ? at + 2 : at + 1;
  return { name: text.charAt(at), value: from >= text.length ? null : sliceWord(word, from) };
}
function* serverFacts3({ image, args, options }, source, context) {
  const meaning = meaningOfImage(image.text);
  const command = args.map((word) => locatedOf3(word, source));
  const parameters2 = serverArguments([], command);
  if (meaning.role !== "server" || command.length > 0 && parameters2 === null) return;
  const values = (name2) => options.filter((option) => option.name === name2).map(({ value }) => locatedOf3(value, source));
  const variables = new Map(
    values("e").map((value) => variableOf(value)).map((one) => [one.name, one])
  );
  const [stated2] = values("name");
  const place = { file: source.file, ...source.index.span(image.start, image.end) };
  const name = stated2 === void 0 || stated2.has("u") || stated2.text === "" ? "postgres" : stated2.text;
  const id = `${source.file}#${name}-line-${place.line}`;
  yield {
    kind: "workload",
    ...place,
    id,
    platform: "docker",
    name,
    role: "server",
    image: image.text,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: values("p").flatMap((value) => shortPort(value)),
    mounts: [],
    names: [name],
    hostNetwork: values("network").some(({ text }) => text === "host"),
    imagePosition: source.index.span(image.start, image.end)
  };
  const meta = { workload: id, major: meaning.major === null ? context.major : knownMajor(meaning.major) };
  if (meaning.family === "bitnami") yield* bitnamiSettings(variables, meta);
  yield* commandLineSettings(parameters2 ?? [], meta);
}
function variableOf(text) {
  const equals = text.text.indexOf("=");
  if (equals < 0) return { name: text.text, value: null, origin: text.origin() };
  const value = text.slice(equals + 1);
  return { name: text.text.slice(0, equals), value, origin: value.text === "" ? text.origin() : value.origin() };
}
function locatedOf3({ text, offsets, start }, source) {
  const filled2 = text.replace(EXPANSION, (whole2) => MASK.repeat(whole2.length));
  const marks = filled2.replace(/[^\uE000]/g, "w").replaceAll(MASK, "u");
  const ends = offsets.map((offset) => offset + 1);
  return new Located({ text, source, marks, starts: offsets, ends, base: start });
}

// src/readers/package-scripts.ts
var FILES2 = [
  [/(?:^|\/)package\.json$/, "scripts"],
  [/(?:^|\/)deno\.jsonc?$/, "tasks"],
  [/(?:^|\/)composer\.json$/, "scripts"]
];
var SIGN7 = /postg|\bPG[A-Z]{4,}=|_HOST=|pgsql:|\b(?:psql|pg_dump(?:all)?|pg_restore|pg_basebackup|createdb|dropdb|createuser|dropuser|vacuumdb|pgbench)\b|\b(?:host|dbname)=/;
var LONGEST15 = 1e6;
var LONGEST_COMMAND = 8192;
var MOST_COMMANDS2 = 500;
var DEEPEST12 = 50;
function packageScriptsReader(next, literals, readers) {
  return {
    kinds: next.kinds,
    *read(file, context) {
      const key = file.kind === "json" ? FILES2.find(([name]) => name.test(file.path))?.[1] : void 0;
      const facts = key === void 0 ? [] : [...commandsFacts(file, key, { literals, readers, context })];
      const places = new Set(facts.map(placeOf2));
      yield* facts;
      for (const fact of next.read(file, context)) if (!places.has(placeOf2(fact))) yield fact;
    }
  };
}
function* commandsFacts(file, key, { literals, readers, context }) {
  const { path, text } = file;
  if (text.length > LONGEST15 || !text.includes(`"${key}"`) || !SIGN7.test(text)) return;
  const root = jsonRoot(text, DEEPEST12);
  const scripts = root?.type === "map" ? root.entries.get(key)?.value : void 0;
  const lines = new LineIndex(text);
  const seen = /* @__PURE__ */ new Set();
  const pieces = [];
  for (const { start, end } of commandsOf2(scripts)) {
    const script = jsonText(text, start, end);
    if (!SIGN7.test(script.text)) continue;
    for (const one of escapedPieces(text, start, end, lines) ?? []) pieces.push(one);
    const index = placesOf2(script, lines);
    const range2 = { start: 0, end: script.text.length, indent: 0 };
    const told = { path, text: script.text, index, range: range2, environment: [], strings: true, context, readers };
    const servers = containerFacts(lexScript(script.text, range2), { file: path, index, via: [] }, context);
    for (const fact of [...servers, ...scriptFacts(told)]) {
      seen.add(placeOf2(fact));
      yield fact;
    }
  }
  for (const layer of overlays(pieces)) {
    for (const fact of literals.read({ path, text: layer, kind: "shell" }, context)) {
      if (!seen.has(placeOf2(fact))) yield fact;
    }
  }
}
function* commandsOf2(node) {
  let left = MOST_COMMANDS2;
  if (node?.type !== "map") return;
  for (const { value } of node.entries.values()) {
    const items = value.type === "list" ? value.items : [value];
    for (const item of items) {
      left -= 1;
      if (left < 0) return;
      if (item.type === "scalar" && item.value !== null && item.end - item.start <= LONGEST_COMMAND) yield item;
    }
  }
}
function placesOf2({ offsets }, lines) {
  const place = (offset) => offsets[Math.min(offset, offsets.length - 1)] ?? 0;
  return {
    at: (offset) => lines.at(place(offset)),
    span: (from, to) => lines.span(place(from), place(to))
  };
}
function placeOf2(fact) {
  return `${fact.kind} ${fact.line}:${fact.column}`;
}

// src/readers/embedded/pem.ts
var BEGIN = /^-----BEGIN ((?:[A-Z0-9]+ ){0,3})(PRIVATE KEY|CERTIFICATE)-----[ \t]*\r?$/gm;
var CERTIFICATE_LABELS = /* @__PURE__ */ new Set(["", "X509 ", "TRUSTED "]);
var SHORTEST_BODY = 40;
var MOST_CERTIFICATES = 40;
function readPem(file) {
  const blocks = [...blocksOf(file.text)];
  const certificates = blocks.filter(({ label, type }) => type === "CERTIFICATE" && CERTIFICATE_LABELS.has(label));
  const many = certificates.length > MOST_CERTIFICATES;
  return blocks.flatMap((block) => {
    if (block.type === "PRIVATE KEY") return [keyFact(file.path, block)];
    return many || !certificates.includes(block) ? [] : [certificateFact(file.path, block)];
  });
}
function* blocksOf(text) {
  let index = null;
  for (const match of text.matchAll(BEGIN)) {
    const [whole2, label = "", type = ""] = match;
    const start = match.index;
    const bodyStart = start + whole2.length;
    const end = text.indexOf("-----", bodyStart);
    if (end < 0 || !text.startsWith(`-----END ${label}${type}-----`, end)) continue;
    const { headers, base64 } = bodyOf(text.slice(bodyStart, end));
    if (base64.length < SHORTEST_BODY || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || isFiller(base64)) continue;
    index ??= new LineIndex(text);
    yield { label, type, headers, base64, ...index.span(start, start + whole2.trimEnd().length) };
  }
}
function placeOf3({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function keyFact(file, block) {
  const encrypted = block.label.includes("ENCRYPTED") || /^Proc-Type:[ \t]*4,[ \t]*ENCRYPTED/m.test(block.headers);
  return { kind: "key", file, ...placeOf3(block), encrypted };
}
function certificateFact(file, block) {
  const certificate = readCertificate(Buffer.from(block.base64, "base64"));
  const error = certificate === null ? "not an X.509 certificate" : null;
  return { kind: "certificate", file, ...placeOf3(block), certificate, error };
}
function bodyOf(text) {
  const headers = [];
  const body = [];
  for (const line of text.split("\n")) {
    if (line.includes(":")) headers.push(line.trim());
    else body.push(line.trim());
  }
  return { headers: headers.join("\n"), base64: body.join("") };
}
function isFiller(base64) {
  return new Set(base64.slice(0, 200)).size < 12;
}

// src/readers/pem.ts
var pemReader = {
  kinds: ["pem"],
  read: readPem
};

// src/readers/pg-service.ts
var serviceReader = {
  kinds: ["pg_service"],
  *read(file, context) {
    const index = new LineIndex(file.text);
    for (const service of parseServices(file.text, file.path, { major: context.major, ldap: true })) {
      const fact = connectionOf4(service, file, index, context);
      if (fact !== null) yield fact;
    }
  }
};
function connectionOf4(service, file, index, { major }) {
  if (service.name === null) return null;
  const values = /* @__PURE__ */ new Map();
  for (const { keyword, value, keySpan, span } of service.entries) {
    if (values.has(keyword)) continue;
    values.set(keyword, {
      value,
      at: (first, last2) => index.span(span.start + first, span.start + last2),
      position: index.span(keySpan.start, span.end)
    });
  }
  const wrong = service.error;
  const templated = wrong !== null && findPlaceholders(lineOf(file.text, index, wrong.line), true).length > 0;
  const error = wrong === null || templated ? null : { message: wrong.message, position: index.span(wrong.span.start, wrong.span.end) };
  return connectionFromValues(values, { file: file.path, name: service.name, major }, error);
}
function lineOf(text, index, line) {
  return text.slice(index.startOf(line), index.startOf(line + 1));
}

// src/readers/pgbouncer-database.ts
var PARAMETERS = new Set(
  "dbname host port user password auth_user auth_query auth_dbname client_encoding datestyle timezone pool_size min_pool_size reserve_pool reserve_pool_size max_db_connections max_db_client_connections server_lifetime pool_mode load_balance_hosts connect_query application_name".split(" ")
);
function isDatabaseParameter(key) {
  return PARAMETERS.has(key);
}
function databasePairs(text, masked) {
  const pairs = [];
  const refused2 = { pairs, error: "syntax error in connection string" };
  const skipBlanks = (from) => {
    let at2 = from;
    while (masked[at2] === " " || masked[at2] === "	") at2 += 1;
    return at2;
  };
  let at = skipBlanks(0);
  while (at < masked.length) {
    const keyStart = at;
    while (at < masked.length && masked[at] !== "=" && masked[at] !== " ") at += 1;
    const key = text.slice(keyStart, at);
    at = skipBlanks(at);
    if (masked[at] !== "=" && masked[keyStart] === MASK) continue;
    if (masked[at] !== "=" || key === "") return refused2;
    at = skipBlanks(at + 1);
    const quoted = masked[at] === "'";
    if (quoted) at += 1;
    const start = at;
    let value = "";
    while (at < masked.length && (quoted ? masked[at] !== "'" || masked[at + 1] === "'" : masked[at] !== " ")) {
      value += text[at] ?? "";
      at += quoted && masked[at] === "'" ? 2 : 1;
    }
    if (quoted && at >= masked.length) return refused2;
    pairs.push({ key, value, keyStart, start, end: at });
    if (value === "") return refused2;
    at = skipBlanks(quoted ? at + 1 : at);
  }
  return { pairs, error: null };
}

// src/readers/pgbouncer-ini.ts
var SECTION2 = /\[([^\]\n]{0,200})\]/y;
var ASSIGNMENT3 = /(?:"((?:[^"\n]|""){0,200})"|([A-Za-z0-9_.*-]{1,200}))[ \t]*=[ \t]*/y;
var INCLUDE = /%include[ \t]+/y;
function* iniLines(text) {
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = readLine(text, lineStart, lineEnd);
    if (line !== null) yield line;
    lineStart = lineEnd + 1;
  }
}
function readLine(text, lineStart, lineEnd) {
  let start = lineStart;
  while (start < lineEnd && isBlank2(text[start])) start += 1;
  let end = lineEnd;
  while (end > start && isBlank2(text[end - 1])) end -= 1;
  if (start === end || text[start] === "#" || text[start] === ";") return null;
  const match = (pattern) => {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    return found !== null && pattern.lastIndex <= lineEnd ? found : null;
  };
  const section = match(SECTION2);
  if (section !== null) {
    const close = start + section[0].length;
    return { kind: "section", name: section[1] ?? "", start, end: close, valueStart: close, valueEnd: close };
  }
  const include = match(INCLUDE);
  if (include !== null) {
    return { kind: "include", name: "", start, end, valueStart: start + include[0].length, valueEnd: end };
  }
  const assignment2 = match(ASSIGNMENT3);
  if (assignment2 === null) return null;
  const name = assignment2[1]?.replaceAll('""', '"') ?? assignment2[2] ?? "";
  const valueStart = Math.min(start + assignment2[0].length, end);
  return { kind: "assignment", name, start, end, valueStart, valueEnd: end };
}
function isBlank2(char) {
  return char !== void 0 && " 	\r\v\f\uFEFF".includes(char);
}

// src/readers/pgbouncer.ts
var MAX_DEPTH4 = 10;
var MAX_INCLUDED = 100;
var OTHER_PARAMETERS = /* @__PURE__ */ new Set([
  "sslmode",
  "sslrootcert",
  "sslcert",
  "sslkey",
  "options",
  "connect_timeout"
]);
var MAX_ENTRIES = 5e3;
var pgbouncerReader = {
  kinds: ["pgbouncer"],
  read: readPgbouncer
};
function readPgbouncer(file, context) {
  const reading = {
    context,
    settings: /* @__PURE__ */ new Map(),
    entries: [],
    unread: [],
    section: null,
    included: 0,
    header: null
  };
  readSource({ path: file.path, text: file.text, index: new LineIndex(file.text), via: [] }, reading);
  const facts = [...reading.unread];
  if (reading.header !== null) {
    facts.push({
      kind: "pooler",
      software: "pgbouncer",
      ...reading.header,
      settings: Object.fromEntries(reading.settings)
    });
  }
  for (const { line, source } of reading.entries) facts.push(connectionOf5(line, source, reading.settings));
  return facts;
}
function readSource(source, reading) {
  for (const line of iniLines(source.text)) {
    if (line.kind === "section") {
      reading.section = line.name;
      if (line.name === "pgbouncer") reading.header ??= originOf(source, line.start, line.end);
    } else if (line.kind === "include") {
      follow(line, source, reading);
    } else if (reading.section === "pgbouncer") {
      const value = source.text.slice(line.valueStart, line.valueEnd);
      const unknown2 = findPlaceholders(value).length > 0;
      reading.settings.set(line.name, { ...originOf(source, line.valueStart, line.valueEnd), value, unknown: unknown2 });
    } else if (reading.section === "databases" && reading.entries.length < MAX_ENTRIES) {
      reading.entries.push({ line, source });
    }
  }
}
function follow(line, source, reading) {
  const target = source.text.slice(line.valueStart, line.valueEnd);
  if (findPlaceholders(target).length > 0) return;
  const place = originOf(source, line.start, line.end);
  const status = includeFile(target, place, source, reading);
  if (status !== null) reading.unread.push({ kind: "include", ...place, directive: "%include", target, status });
}
function includeFile(target, place, source, reading) {
  reading.included += 1;
  if (source.via.length >= MAX_DEPTH4 || reading.included > MAX_INCLUDED) return "too-deep";
  const followed = reading.context.follow(source.path, target);
  if (followed.status === "directory") return "unreadable";
  if (followed.status !== "read") return followed.status;
  const via = [{ file: place.file, ...positionOf(place) }, ...source.via];
  if (via.some((step) => step.file === followed.path)) return "too-deep";
  readSource({ path: followed.path, text: followed.text, index: new LineIndex(followed.text), via }, reading);
  return null;
}
function originOf(source, start, end) {
  const place = { file: source.path, ...source.index.span(start, end) };
  return source.via.length === 0 ? place : { ...place, via: source.via };
}
function connectionOf5(line, source, settings) {
  const text = source.text.slice(line.valueStart, line.valueEnd);
  const placeholders = findPlaceholders(text);
  const { pairs, error } = databasePairs(text, maskPlaceholders(text, placeholders));
  const stated2 = /* @__PURE__ */ new Map();
  for (const pair of pairs) stated2.set(pair.key, pair);
  const at = (start, end) => source.index.span(line.valueStart + start, line.valueStart + end);
  const isUnknown = (pair) => pair !== void 0 && placeholdersIn(placeholders, { start: pair.start, end: pair.end }).length > 0;
  const fallback = line.name === "*";
  const parameters2 = {};
  const positions = {};
  for (const keyword of [
    "host",
    "port",
    "dbname",
    "user",
    "password",
    "application_name",
    "client_encoding",
    "sslmode"
  ]) {
    const pair = stated2.get(keyword);
    if (pair === void 0) continue;
    parameters2[keyword] = keyword === "password" ? "***" : pair.value;
    positions[keyword] = at(pair.start, pair.end);
  }
  if (!fallback && parameters2.dbname === void 0) parameters2.dbname = line.name;
  const mode = settings.get("server_tls_sslmode");
  if (mode !== void 0 && parameters2.sslmode === void 0) {
    parameters2.sslmode = mode.value;
    if (mode.file === source.path) positions.sslmode = positionOf(mode);
  }
  const unknown2 = Object.keys(parameters2).filter(
    (keyword) => keyword === "sslmode" && !stated2.has("sslmode") ? mode?.unknown === true : isUnknown(stated2.get(keyword))
  );
  const strange = strangeKey(pairs);
  const level = levelOf(mode);
  const port = stated2.get("port")?.value ?? "5432";
  return {
    kind: "connection",
    ...originOf(source, line.start, line.end),
    syntax: "keyword",
    driver: "pgbouncer",
    parameters: parameters2,
    unknown: unknown2,
    positions,
    hosts: (stated2.get("host")?.value.split(",") ?? []).map((host) => ({ host: host.trim(), port })),
    user: parameters2.user ?? null,
    database: parameters2.dbname ?? null,
    tls: { stated: mode?.value ?? null, level, fallback: level === "opportunistic" },
    pool: poolOf2(stated2.get("pool_size")?.value ?? settings.get("default_pool_size")?.value),
    error: error ?? (strange === null ? null : `unrecognized connection parameter: ${strange}`),
    oddities: oddityOf(stated2.get("sslmode"), at),
    password: passwordOf(stated2, text, placeholders, { file: source.path, at }),
    name: line.name
  };
}
function strangeKey(pairs) {
  const at = pairs.findIndex(({ key: key2 }) => !isDatabaseParameter(key2) && key2[0] !== MASK);
  const key = pairs[at]?.key;
  if (key === void 0) return null;
  return pairs[at - 1]?.key === "password" && !OTHER_PARAMETERS.has(key) ? "***" : key;
}
function oddityOf(sslmode, at) {
  if (sslmode === void 0) return [];
  const position = at(sslmode.keyStart, sslmode.end);
  return [{ parameter: "sslmode", kind: "ignored", suggestion: "server_tls_sslmode", position }];
}
function passwordOf(stated2, text, placeholders, place) {
  const pair = stated2.get("password");
  if (pair === void 0) return null;
  const names = [stated2.get("user")?.value ?? null, stated2.get("dbname")?.value ?? null];
  const strength = passwordStrength(text, { start: pair.start, end: pair.end }, pair.value, placeholders, names);
  return { file: place.file, ...place.at(pair.start, pair.end), ...strength };
}
function levelOf(mode) {
  if (mode === void 0) return "opportunistic";
  if (mode.unknown) return "unknown";
  switch (mode.value.toLowerCase()) {
    case "disable":
      return "none";
    case "allow":
    case "prefer":
      return "opportunistic";
    case "require":
      return "encrypted";
    case "verify-ca":
      return "ca";
    case "verify-full":
      return "full";
    default:
      return "broken";
  }
}
function poolOf2(size) {
  return size !== void 0 && /^\d{1,6}$/.test(size) ? { max: Number(size) } : null;
}
function positionOf({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}

// src/readers/pgbouncer-users.ts
var LINE = /^[ \t]*"((?:[^"\r\n]|""){1,128})"[ \t]+"((?:[^"\r\n]|""){0,2048})"/gm;
var MOST7 = 1e3;
var userlistReader = {
  kinds: ["userlist"],
  *read({ path, text }) {
    const source = { file: path, index: new LineIndex(text), via: [] };
    let left = MOST7;
    for (const match of text.matchAll(LINE)) {
      if (left <= 0) return;
      left -= 1;
      const fact = factOf(match, source);
      if (fact !== null) yield fact;
    }
  }
};
function factOf(match, source) {
  const [whole2, user = "", password = ""] = match;
  const start = match.index + whole2.length - 1 - password.length;
  const name = /^[\w.@-]{1,63}$/.test(user) ? `userlist.txt (${user})` : "userlist.txt";
  return rolePassword(name, Located.verbatim(password, source, start), [user]);
}

// src/readers/pgpass.ts
var FIELDS2 = ["PGHOST", "PGPORT", "PGDATABASE", "PGUSER"];
var pgpassReader = {
  kinds: ["pgpass"],
  *read(file, context) {
    const index = new LineIndex(file.text);
    for (const { span, fields, password } of passfileLines(file.text)) {
      if (password.value === "") continue;
      const position = index.span(span.start, span.end);
      const variables = {};
      for (const [at, name] of FIELDS2.entries()) {
        const field = fields[at];
        if (field === void 0 || field.value === "" || field.any && name !== "PGHOST") continue;
        const whole3 = index.span(field.span.start, field.span.end);
        variables[name] = { value: field.value, at: () => whole3, position };
      }
      const whole2 = index.span(password.span.start, password.span.end);
      variables.PGPASSWORD = { value: password.value, at: () => whole2, position };
      const fact = connectionFromVariables(variables, { file: file.path, name: null, major: context.major });
      if (fact !== null) yield { ...fact, tls: { stated: null, level: "unknown", fallback: false } };
    }
  }
};

// src/readers/frameworks/fullest.ts
var MOST_ALIKE = 20;
function withoutParts(facts) {
  const fullest = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind !== "connection") continue;
    const known3 = fullest.get(placeOf4(fact)) ?? [];
    if (known3.length >= MOST_ALIKE || known3.some((one) => saysAll(one, fact))) continue;
    fullest.set(placeOf4(fact), [...known3.filter((one) => !saysAll(fact, one)), fact]);
  }
  return facts.filter((fact) => fact.kind !== "connection" || fullest.get(placeOf4(fact))?.includes(fact) === true);
}
function saysAll(fact, other) {
  return Object.entries(other.parameters).every(([keyword, value]) => fact.parameters[keyword] === value);
}
function withoutGiven(facts) {
  if (!facts.some(({ kind }) => kind === "role-password")) return facts;
  const given2 = /* @__PURE__ */ new Set();
  const give = (password) => {
    if (password !== null) given2.add(`${password.line}:${password.column}`);
  };
  for (const fact of facts) {
    if (fact.kind === "connection") give(fact.password);
    if (fact.kind === "workload") for (const { password } of Object.values(fact.environment)) give(password);
  }
  return facts.filter(
    (fact) => fact.kind !== "role-password" || !given2.has(`${fact.password.line}:${fact.password.column}`)
  );
}
function placeOf4({ line, column, syntax, positions }) {
  const host = syntax === "split" ? positions.host : void 0;
  return host === void 0 ? `${line}:${column}` : `host ${host.line}:${host.column}`;
}

// src/readers/platforms/actions.ts
var VARIABLE4 = /^[A-Za-z_][A-Za-z0-9_]{0,119}$/;
var actionsFacts = function* (file) {
  for (const document of file.documents) {
    const jobs = entriesOf(nodeAt(document, "jobs"));
    const steps = mapItems(nodeAt(document, "runs", "steps"));
    if (steps.length > 0) yield* stepsFacts(steps, /* @__PURE__ */ new Map(), file);
    if (jobs.length === 0 || !(document.entries.has("on") || document.entries.has("true"))) continue;
    const workflow = environmentOf(nodeAt(document, "env"), /* @__PURE__ */ new Map(), file);
    for (const [name, { value: job }] of jobs) {
      const container = environmentOf(nodeAt(job, "container", "env"), workflow, file);
      const own2 = environmentOf(nodeAt(job, "env"), container, file);
      yield* connectionsOf(own2, file);
      for (const [service, entry] of entriesOf(nodeAt(job, "services")))
        yield* serviceFacts2(name, service, entry, file);
      yield* stepsFacts(mapItems(nodeAt(job, "steps")), own2, file);
    }
  }
};
function* stepsFacts(steps, around4, file) {
  for (const step of steps) {
    const env = nodeAt(step, "env");
    const own2 = environmentOf(env, around4, file);
    if (env !== void 0) yield* connectionsOf(own2, file);
    const run = nodeAt(step, "run");
    const shell = valueAt(step, "shell") ?? "";
    if (run?.type === "scalar" && /^(?:$|ba?sh|sh)/.test(shell)) yield* runFacts(run, own2, file);
  }
}
function connectionsOf(environment, { path, context }) {
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  return connectionsOfEnvironment([...environment.values()], meta, false);
}
function environmentOf(node, around4, file) {
  if (node === void 0) return around4;
  const environment = new Map(around4);
  for (const [name, { key, value }] of entriesOf(node)) {
    if (VARIABLE4.test(name) && isVariableValue(value)) environment.set(name, variableOf2(name, { key, value }, file));
  }
  return environment;
}
function variableOf2(name, { key, value }, { text, source, index }) {
  const located = locatedOf2(value, text, source);
  return {
    name,
    value: located.text,
    at: (start, end) => located.at(start, end),
    position: index.span(key.start, value.end)
  };
}
function runFacts(run, environment, file, strings = false) {
  const { path, text, index, context, readers } = file;
  const header = /^[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(run.start, run.start + 400));
  const start = run.start + (header?.[0].length ?? 0);
  const indent = header === null ? 0 : /^(?:[ \t]*\r?\n)*( *)/.exec(text.slice(start, run.end))?.[1]?.length ?? 0;
  if (header === null && !run.verbatim) return [];
  const range2 = { start, end: run.end, indent };
  return scriptFacts({ path, text, index, range: range2, environment: [...environment.values()], strings, context, readers });
}
function* serviceFacts2(job, service, { key, value }, file) {
  const stated2 = value.type === "scalar" ? value : nodeAt(value, "image") ?? nodeAt(value, "name");
  const image = stated2?.type === "map" ? nodeAt(stated2, "name") : stated2;
  if (image?.type !== "scalar" || image.value === null) return;
  const reference = locatedOf2(image, file.text, file.source);
  const meaning = meaningOfImage(reference.text);
  if (meaning.role !== "server") return;
  const variables = /* @__PURE__ */ new Map();
  for (const [name, { value: node }] of entriesOf(
    nodeAt(value, "env") ?? nodeAt(value, "variables") ?? nodeAt(value, "environment")
  )) {
    if (!isVariableValue(node)) continue;
    const located = locatedOf2(node, file.text, file.source);
    variables.set(name, { name, value: located, origin: located.origin() });
  }
  const id = `${file.path}#${job}/${service}`;
  yield {
    kind: "workload",
    file: file.path,
    ...file.index.span(key.start, key.end),
    id,
    platform: "ci",
    name: service,
    role: "server",
    image: reference.text,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: itemsOf(nodeAt(value, "ports")).flatMap((node) => portOf(node, file)),
    mounts: [],
    names: [service],
    hostNetwork: false,
    imagePosition: reference.at(0, reference.length)
  };
  const command = nodeAt(value, "command");
  const words = command?.type === "scalar" && command.value !== null ? splitWords(locatedOf2(command, file.text, file.source), false) : itemsOf(command).flatMap(
    (item) => item.type === "scalar" && item.value !== null ? [locatedOf2(item, file.text, file.source)] : []
  );
  const major = meaning.major === null ? file.context.major : knownMajor(meaning.major);
  yield* commandLineSettings(words, { workload: id, major });
}
function portOf(node, { path, index }) {
  if (node.type !== "scalar" || node.value === null) return [];
  const match = /^(?:(\d{1,5}):)?(\d{1,5})(?:\/tcp)?$/.exec(node.value);
  if (match === null) return [];
  const place = { file: path, ...index.span(node.start, node.end) };
  return [{ ...place, hostAddress: "", published: match[1] ?? "", target: Number(match[2]) }];
}

// src/readers/platforms/ansible.ts
var MODULE = {
  type: "contype",
  databases: "databases",
  users: "users",
  address: ["source", "address", "src", "net"],
  mask: "netmask",
  method: "method",
  options: "options",
  defaults: { address: "samehost", method: "md5" }
};
var ROLE = {
  type: "type",
  databases: "database",
  users: "user",
  address: ["address", "ip_address"],
  mask: "ip_mask",
  method: "auth_method",
  options: "auth_options",
  defaults: { address: "", method: "" }
};
var RULES = /(?:^|[_:])pg_hba(?:_\w{1,40})?$/;
var RULE = { ...ROLE, method: "method", options: "options" };
var MOST8 = 2e3;
var ansibleFacts = function* (file) {
  const seen = /* @__PURE__ */ new Set();
  const stack = file.roots.toReversed();
  let left = MOST8;
  for (let node = stack.pop(); node !== void 0 && left > 0; node = stack.pop()) {
    if (node.type === "scalar" || seen.has(node)) continue;
    seen.add(node);
    if (node.type === "list") {
      for (const one of node.items.toReversed()) stack.push(one);
      continue;
    }
    for (const [key, entry] of node.entries) {
      const facts = [...entryFacts(key, entry, file)];
      left -= facts.length;
      yield* facts;
      stack.push(entry.value);
    }
  }
};
function* entryFacts(key, { value }, file) {
  const name = key.slice(key.lastIndexOf(".") + 1);
  switch (name) {
    case "postgresql_pg_hba":
      yield* value.type === "map" ? moduleRecords(value, file) : ruleRecords(key, value, file);
      break;
    case "postgresql_hba_entries":
      for (const item of mapItems(value)) yield* recordOf(item, ROLE, { name: key }, file);
      break;
    case "postgresql_users":
      for (const item of mapItems(value)) yield* passwordOf2(item, key, file);
      break;
    case "postgresql_user":
      if (value.type === "map") yield* passwordOf2(value, key, file);
      break;
    case "postgresql_set":
      if (value.type === "map") yield* settingOf([value], "name", key, file);
      break;
    case "postgresql_global_config_options":
      yield* settingOf(mapItems(value), "option", key, file);
      break;
    case "lineinfile":
    case "blockinfile":
    case "copy":
      yield* linesFor(name, value, file);
      break;
    default:
      if (RULES.test(name)) yield* ruleRecords(key, value, file);
  }
}
function* ruleRecords(key, value, file) {
  const rules = value.type === "list" ? mapItems(value) : entriesOf(value).map(([, entry]) => entry.value);
  for (const rule of rules) {
    if (rule.type !== "map") continue;
    const columns = rule.entries.has("auth_method") ? ROLE : RULE;
    yield* recordOf(rule, columns, addedTo(key, rule, file), file);
  }
}
function* passwordOf2(role, key, { text, source }) {
  const names = ["name", "user", "db"].map((name) => valueAt(role, name));
  for (const name of ["password", "pass"]) {
    const node = nodeAt(role, name);
    if (!isVariableValue(node) || node.value === null) continue;
    const fact = rolePassword(`${key}.${name}`, locatedOf2(node, text, source), names);
    if (fact !== null) yield fact;
  }
}
function* moduleRecords(task, file) {
  if (task.type !== "map" || valueAt(task, "state") === "absent") return;
  const dest = valueAt(task, "dest") ?? "pg_hba.conf";
  const rules = mapItems(nodeAt(task, "rules"));
  for (const rule of rules)
    if (valueAt(rule, "state") !== "absent") yield* recordOf(rule, MODULE, addedTo(dest, rule, file), file);
  if (rules.length === 0) yield* recordOf(task, MODULE, addedTo(dest, task, file), file);
}
function addedTo(name, { entries }, { index }) {
  const [first] = entries.values();
  return { name: `${name}@line-${index.at(first?.key.start ?? 0).line}`, partial: true };
}
function* recordOf(map, columns, target, file) {
  const { text, path, index, context } = file;
  const raw = (key) => [nodeAt(map, key), ...itemsOf(nodeAt(map, key))].flatMap((node) => node?.type === "scalar" && node.value !== null ? [text.slice(node.start, node.end)] : []).join(",");
  const place = (key) => {
    const node = nodeAt(map, key);
    return node?.type === "scalar" ? index.span(node.start, node.end) : null;
  };
  const type = raw(columns.type);
  const method = raw(columns.method) || columns.defaults.method;
  if (type === "" || method === "") return;
  const addressKey = columns.address.find((key) => raw(key) !== "");
  const address = addressKey === void 0 ? columns.defaults.address : `${raw(addressKey)} ${raw(columns.mask)}`;
  const line = [
    type,
    raw(columns.databases) || "all",
    raw(columns.users) || "all",
    type === "local" ? "" : address,
    method,
    raw(columns.options)
  ];
  const [first] = map.entries.values();
  const last2 = [...map.entries.values()].at(-1);
  if (first === void 0 || last2 === void 0) return;
  const span = index.span(first.key.start, last2.value.type === "scalar" ? last2.value.end : last2.key.end);
  const origin = place(columns.type) ?? span;
  const fact = impliedHbaRecord(line.join(" "), { file: path, ...origin }, context.major);
  const { record } = fact;
  if (record === null) return;
  const { partial } = target;
  yield {
    ...fact,
    root: rootOf(path, target.name),
    ...partial === true ? { partial } : {},
    ...place(columns.method) === null ? { assembled: true } : {},
    record: {
      ...record,
      methodPosition: place(columns.method) ?? origin,
      addressPosition: record.address === null ? null : (addressKey === void 0 ? null : place(addressKey)) ?? origin
    }
  };
}
function* settingOf(maps, nameKey, key, file) {
  const { text, source, path, context } = file;
  const parameters2 = maps.flatMap((map) => {
    const name = nodeAt(map, nameKey);
    const value = nodeAt(map, "value");
    if (name?.type !== "scalar" || value?.type !== "scalar" || name.value === null || value.value === null) return [];
    return [{ name: locatedOf2(name, text, source), value: locatedOf2(value, text, source) }];
  });
  const root = rootOf(path, key);
  for (const fact of partialSettings(parameters2, root, context.major)) {
    if (fact.name !== null && /^[\w.]+$/.test(fact.name)) yield fact;
  }
}
function* linesFor(module2, task, file) {
  const target = valueAt(task, "path") ?? valueAt(task, "dest") ?? valueAt(task, "name") ?? "";
  const part = partOf(target) ?? (isNamedHba(task, file) ? "hba" : null);
  const node = nodeAt(task, "line") ?? nodeAt(task, "block") ?? nodeAt(task, "content");
  if (part === null || node?.type !== "scalar" || valueAt(task, "state") === "absent") return;
  const pieces = scalarPieces(node, file.text, file.index) ?? [];
  const held = module2 === "copy" || task.type !== "map" ? { name: target } : addedTo(target, task, file);
  yield* heldFacts(part, { path: file.path, pieces, ...held }, file.readers, file.context);
}
function isNamedHba(task, { text }) {
  return ["path", "dest", "name"].some((key) => {
    const node = nodeAt(task, key);
    return node?.type === "scalar" && /^\{\{[^}]{0,80}pg_?hba[^}]{0,80}\}\}$/i.test(text.slice(node.start, node.end));
  });
}

// src/readers/platforms/azure.ts
var MOST_PARTS2 = 5e3;
var azureFacts = function* (file) {
  for (const document of file.documents) {
    if (!isPipeline(document)) continue;
    for (const container of mapItems(nodeAt(document, "resources", "containers"))) {
      const key = nodeAt(container, "container");
      if (key?.type === "scalar") yield* serviceFacts2("resources", key.value ?? "", { key, value: container }, file);
    }
    yield* partFacts(document, /* @__PURE__ */ new Map(), { file, left: MOST_PARTS2 });
  }
};
function isPipeline(document) {
  const has = (list, keys) => mapItems(nodeAt(document, list)).some(({ entries }) => keys.some((key) => entries.has(key)));
  return has("stages", ["stage", "template"]) || has("jobs", ["job", "deployment", "template"]) || has("steps", ["task", "script", "bash", "pwsh", "powershell", "checkout"]);
}
function* partFacts(part, around4, walk) {
  const { file } = walk;
  walk.left -= 1;
  if (walk.left < 0) return;
  const variables = nodeAt(part, "variables");
  const environment = capitals(variablesOf3(variables, file), around4);
  if (variables !== void 0) yield* connectionsOf(environment, file);
  for (const [service, entry] of entriesOf(nodeAt(part, "services"))) {
    if (entry.value.type !== "map") continue;
    yield* serviceFacts2(valueAt(part, "job") ?? "job", service, entry, file);
  }
  for (const key of ["stages", "jobs"]) {
    for (const inner2 of mapItems(nodeAt(part, key))) yield* partFacts(inner2, environment, walk);
  }
  yield* stepsFacts2(mapItems(nodeAt(part, "steps")), environment, walk);
  for (const steps of stepsOfDeployment(nodeAt(part, "strategy"))) yield* stepsFacts2(steps, environment, walk);
}
function stepsOfDeployment(strategy) {
  return entriesOf(strategy).flatMap(
    ([, way]) => entriesOf(way.value).flatMap(([, hook]) => [
      mapItems(nodeAt(hook.value, "steps")),
      // `on: { failure: { steps } }`
      ...entriesOf(hook.value).map(([, { value }]) => mapItems(nodeAt(value, "steps")))
    ])
  );
}
function* stepsFacts2(steps, around4, walk) {
  const { file } = walk;
  for (const step of steps) {
    walk.left -= 1;
    if (walk.left < 0) return;
    const env = nodeAt(step, "env");
    const environment = environmentOf(env, around4, file);
    if (env !== void 0) yield* connectionsOf(environment, file);
    const task = valueAt(step, "task");
    const inline = task !== null && /^(?:Bash|CmdLine)@/i.test(task) ? nodeAt(step, "inputs", "script") : void 0;
    const script = nodeAt(step, "bash") ?? nodeAt(step, "script") ?? inline;
    if (script?.type === "scalar") yield* runFacts(script, environment, file);
  }
}
function variablesOf3(node, file) {
  if (node?.type !== "list") return environmentOf(node, /* @__PURE__ */ new Map(), file);
  return new Map(
    itemsOf(node).flatMap((item) => {
      const name = nodeAt(item, "name");
      const value = nodeAt(item, "value");
      if (name?.type !== "scalar" || name.value === null || !isVariableValue(value)) return [];
      return [[name.value, variableOf2(name.value, { key: value, value }, file)]];
    })
  );
}
function capitals(variables, around4) {
  const environment = new Map(around4);
  for (const variable of variables.values()) {
    const name = variable.name.toUpperCase().replaceAll(".", "_");
    environment.set(name, { ...variable, name });
  }
  return environment;
}

// src/readers/platforms/bitbucket.ts
var bitbucketFacts = function* (file) {
  if (!/(?:^|\/)bitbucket-pipelines[\w.-]*\.ya?ml$/i.test(file.path)) return;
  for (const document of file.documents) {
    const definitions = nodeAt(document, "definitions");
    for (const [service, entry] of entriesOf(nodeAt(definitions, "services"))) {
      yield* serviceFacts2("definitions", service, entry, file);
    }
    for (const step of stepsIn([nodeAt(definitions, "steps"), nodeAt(document, "pipelines")])) {
      for (const key of ["script", "after-script"]) {
        for (const item of itemsOf(nodeAt(step, key))) {
          if (item.type === "scalar") yield* runFacts(item, /* @__PURE__ */ new Map(), file);
          else yield* connectionsOf(environmentOf(nodeAt(item, "variables"), /* @__PURE__ */ new Map(), file), file);
        }
      }
    }
  }
};
function* stepsIn(roots) {
  const seen = /* @__PURE__ */ new Set();
  const stack = roots.toReversed();
  for (let node = stack.pop(); node !== void 0 || stack.length > 0; node = stack.pop()) {
    if (node === void 0 || node.type === "scalar" || seen.has(node)) continue;
    seen.add(node);
    const step = nodeAt(node, "step");
    if (step !== void 0 && !seen.has(step)) {
      seen.add(step);
      yield step;
    }
    const inner2 = node.type === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
    for (const one of inner2.toReversed()) stack.push(one);
  }
}

// src/readers/platforms/bitnami.ts
var CHART = /^postgresql(?:-ha|Ha)?$/;
var MOST_CHARTS = 100;
var DEEPEST13 = 6;
var VARIABLES = [
  ["POSTGRES_USER", ["auth", "username"]],
  ["POSTGRES_DB", ["auth", "database"]],
  ["POSTGRESQL_LOG_HOSTNAME", ["audit", "logHostname"]],
  ["POSTGRESQL_LOG_CONNECTIONS", ["audit", "logConnections"]],
  ["POSTGRESQL_LOG_DISCONNECTIONS", ["audit", "logDisconnections"]]
];
var bitnamiFacts = function* (file) {
  let left = MOST_CHARTS;
  const seen = /* @__PURE__ */ new Set();
  for (const root of file.documents) {
    const { chart, values } = valuesOf(root);
    if (values?.type !== "map") continue;
    yield* formerPassword(values, file);
    const parts = [];
    const auth = values.entries.get("auth");
    const own2 = auth?.value.type === "map" && (CHART.test(chart) || auth.value.entries.has("postgresPassword"));
    if (own2 && isChart(values)) parts.push({ name: "postgresql", entry: auth, map: values, global: false });
    const stack = [
      { map: values, depth: 0, global: false }
    ];
    for (let top = stack.pop(); top !== void 0 && left > 0; top = stack.pop()) {
      for (const [name, entry] of [...top.map.entries].reverse()) {
        if (entry.value.type !== "map" || seen.has(entry.value)) continue;
        seen.add(entry.value);
        yield* formerPassword(entry.value, file);
        const { depth, global } = top;
        if (CHART.test(name) && isChart(entry.value)) {
          left -= 1;
          parts.push({ name, entry, map: entry.value, global });
        } else if (depth < DEEPEST13)
          stack.push({ map: entry.value, depth: depth + 1, global: global || name === "global" });
      }
    }
    const charts = parts.filter(({ global }) => !global);
    for (const { name, entry, map } of charts.length > 0 ? charts : parts) {
      yield* partFacts2(name, entry, withGlobal(map, values), file);
    }
  }
};
function withGlobal(map, values) {
  const shared = [map, values].map((one) => nodeAt(one, "global", "postgresql", "auth"));
  const stated2 = shared.flatMap(entriesOf).filter(([, { value }]) => value.type === "scalar" && (value.value ?? "") !== "");
  const own2 = map.entries.get("auth");
  if (stated2.length === 0 || own2?.value.type !== "map") return map;
  const auth = { type: "map", entries: new Map([...own2.value.entries, ...stated2]) };
  return { type: "map", entries: new Map([...map.entries, ["auth", { key: own2.key, value: auth }]]) };
}
function isChart(map) {
  const auth = nodeAt(map, "auth") ?? nodeAt(map, "postgresql");
  const known3 = ["postgresPassword", "password", "username", "database", "existingSecret", "usePasswordFiles"];
  if (auth?.type !== "map" || !known3.some((key) => auth.entries.has(key))) return false;
  return valueAt(map, "enabled") !== "false";
}
function valuesOf(document) {
  const spec = nodeAt(document, "spec");
  switch (valueAt(document, "kind")) {
    case "HelmRelease":
      return { chart: valueAt(spec, "chart", "spec", "chart") ?? "", values: nodeAt(spec, "values") };
    case "Application":
      return { chart: valueAt(spec, "source", "chart") ?? "", values: nodeAt(spec, "source", "helm", "valuesObject") };
  }
  const isValues = !document.entries.has("apiVersion") && !document.entries.has("services");
  return { chart: "", values: isValues ? document : void 0 };
}
function* partFacts2(name, entry, map, file) {
  if (!hasFiles(map)) {
    yield* chartFacts(name, entry, map, file);
    return;
  }
  const auth = nodeAt(map, "auth");
  const names = [valueAt(auth, "username"), valueAt(auth, "database")];
  for (const key of ["postgresPassword", "password", "replicationPassword"]) {
    const node = nodeAt(auth, key);
    if (!isVariableValue(node) || node.value === null || (valueAt(auth, "existingSecret") ?? "") !== "") continue;
    const fact = rolePassword(`auth.${key}`, locatedOf2(node, file.text, file.source), names);
    if (fact !== null) yield fact;
  }
}
function* formerPassword(map, { text, source }) {
  const node = nodeAt(map, "postgresqlPassword");
  if (!isVariableValue(node) || node.value === null || (valueAt(map, "existingSecret") ?? "") !== "") return;
  const names = [valueAt(map, "postgresqlUsername"), valueAt(map, "postgresqlDatabase")];
  const fact = rolePassword("postgresqlPassword", locatedOf2(node, text, source), names);
  if (fact !== null) yield fact;
}
function hasFiles(map) {
  return [map, nodeAt(map, "primary"), nodeAt(map, "postgresql")].some(
    (part) => ["pgHbaConfiguration", "configuration", "existingConfigmap"].some((key) => (valueAt(part, key) ?? "") !== "")
  );
}
function* chartFacts(name, { key }, map, file) {
  const { path, index, context } = file;
  const repository = valueAt(map, "image", "repository") ?? valueAt(map, "postgresql", "image", "repository");
  const tag = valueAt(map, "image", "tag") ?? valueAt(map, "postgresql", "image", "tag");
  const image = `${repository ?? (name === "postgresql" ? "bitnami/postgresql" : "bitnami/postgresql-repmgr")}${tag === null || tag === "" ? "" : `:${tag}`}`;
  const meaning = meaningOfImage(image);
  if (meaning.family !== "bitnami") return;
  const variables = variablesOf4(map, file);
  const id = `${path}#${name}-${index.at(key.start).line}`;
  yield {
    kind: "workload",
    file: path,
    ...index.span(key.start, key.end),
    id,
    platform: "kubernetes",
    name,
    role: "server",
    image,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: portsOf(map, file),
    mounts: [],
    names: [name],
    hostNetwork: false,
    imagePosition: null
  };
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  yield* bitnamiSettings(variables, { workload: id, major });
}
function variablesOf4(map, file) {
  const { path, text, source, index } = file;
  const auth = ["auth", "postgresql"].map((key) => nodeAt(map, key)).find((node) => node?.type === "map");
  const variables = /* @__PURE__ */ new Map();
  const set = (name, node) => {
    if (!isVariableValue(node) || node.value === null || node.value === "") return;
    const value = locatedOf2(node, text, source);
    variables.set(name, { name, value, origin: value.origin() });
  };
  for (const [variable, [part = "", key = ""]] of VARIABLES) {
    set(variable, part === "auth" ? nodeAt(auth, key) : nodeAt(map, part, key));
  }
  const owned = variables.has("POSTGRES_USER") && variables.get("POSTGRES_USER")?.value?.text !== "postgres";
  if ((valueAt(auth, "existingSecret") ?? "") === "") {
    set("POSTGRES_PASSWORD", nodeAt(auth, owned ? "password" : "postgresPassword") ?? nodeAt(auth, "password"));
    if (owned) set("POSTGRES_POSTGRES_PASSWORD", nodeAt(auth, "postgresPassword"));
  }
  if (!variables.has("POSTGRES_PASSWORD")) {
    const place = entriesOf(auth)[0]?.[1].key;
    const origin = { file: path, ...index.span(place?.start ?? 0, place?.end ?? 0) };
    variables.set("POSTGRES_PASSWORD", { name: "POSTGRES_PASSWORD", value: null, origin });
  }
  const tls = nodeAt(map, "tls", "enabled");
  if (/^(?:true|false)$/.test(valueAt(tls) ?? "")) set("POSTGRESQL_ENABLE_TLS", tls);
  return variables;
}
function portsOf(map, { path, index }) {
  const service = nodeAt(map, "primary", "service") ?? nodeAt(map, "service");
  const type = nodeAt(service, "type");
  if (type?.type !== "scalar" || !/^(?:NodePort|LoadBalancer)$/.test(type.value ?? "")) return [];
  const annotations = entriesOf(nodeAt(service, "annotations"));
  if (annotations.some(([key, { value }]) => /internal|scheme/i.test(`${key} ${valueAt(value) ?? ""}`))) return [];
  if (itemsOf(nodeAt(service, "loadBalancerSourceRanges")).length > 0) return [];
  const published = valueAt(service, "nodePorts", "postgresql") ?? valueAt(service, "ports", "postgresql") ?? "";
  const place = { file: path, ...index.span(type.start, type.end) };
  return [{ ...place, hostAddress: "", published: published === "" ? "5432" : published, target: 5432 }];
}

// src/readers/platforms/commands.ts
var MOST_COMMANDS3 = 200;
var commandFacts = function* (file) {
  const seen = /* @__PURE__ */ new Set();
  const stack = file.documents.toReversed();
  let left = MOST_COMMANDS3;
  for (let node = stack.pop(); node !== void 0 && left > 0; node = stack.pop()) {
    if (node.type === "scalar" || seen.has(node)) continue;
    seen.add(node);
    if (node.type === "list") {
      for (const one of node.items.toReversed()) stack.push(one);
      continue;
    }
    for (const [key, { value }] of node.entries) {
      if (value.type !== "scalar" || !COMMAND_KEY.test(key)) continue;
      left -= 1;
      yield* runFacts(value, /* @__PURE__ */ new Map(), file, /\.json[c5]?$/i.test(file.path));
    }
    for (const { value } of [...node.entries.values()].reverse()) stack.push(value);
  }
};

// src/readers/containers/server-at.ts
function serverAt(origin, known3) {
  return {
    kind: "workload",
    ...origin,
    ...known3,
    role: "server",
    family: "other",
    environment: {},
    ports: [],
    mounts: [],
    names: [known3.name],
    hostNetwork: false,
    imagePosition: null
  };
}

// src/readers/platforms/held-files.ts
var CHART_KEYS = {
  pgHbaConfiguration: "pg_hba.conf",
  configuration: "postgresql.conf",
  extendedConf: "conf.d/override.conf",
  extendedConfiguration: "conf.d/override.conf"
};
var MOST_FILES2 = 100;
var heldFileFacts = function* (file) {
  let left = MOST_FILES2;
  for (const [document, root] of file.documents.entries()) {
    const stated2 = valueAt(root, "metadata", "name");
    const name = stated2 === null || stated2.includes(MASK) ? `${document + 1}` : stated2;
    const deployed = file.deployed === true || root.entries.has("apiVersion") || isChartFile(file.path);
    const seen = /* @__PURE__ */ new Set();
    const stack = [{ node: root, path: "" }];
    for (let top = stack.pop(); top !== void 0; top = stack.pop()) {
      const { node, path } = top;
      if (node.type === "scalar" || seen.has(node)) continue;
      seen.add(node);
      if (node.type === "list") {
        for (const [index, item] of node.items.entries()) stack.push({ node: item, path: `${path}/${index}` });
        continue;
      }
      const directory = `${clean(name)}${clean(path)}`;
      const workload = deployed ? { workload: `${file.path}#${directory}` } : {};
      const facts = [...node.entries].flatMap(([key, { value }]) => {
        stack.push({ node: value, path: `${path}/${key}` });
        if (left <= 0 || value.type !== "scalar") return [];
        const held = [...heldIn(node, key, value, { directory, ...workload }, file)];
        if (held.length > 0) left -= 1;
        return held;
      });
      const [first] = facts;
      if (first === void 0) continue;
      if (!facts.some(({ kind }) => kind === "hba-record" || kind === "setting")) {
        yield* facts;
        continue;
      }
      const { line, column, endLine, endColumn } = first;
      const place = { file: file.path, line, column, endLine, endColumn };
      const known3 = { platform: "kubernetes", name: directory, image: null, major: null };
      if (workload.workload !== void 0) yield serverAt(place, { id: workload.workload, ...known3 });
      yield* facts;
    }
  }
};
function* heldIn(map, key, value, held, file) {
  const named2 = Object.hasOwn(CHART_KEYS, key) ? CHART_KEYS[key] : void 0;
  const name = named2 ?? key;
  const part = name.startsWith("conf.d/") ? "settings" : partOf(name);
  if (part === null || value.type !== "scalar" || value.value === null) return;
  const pieces = linesOf([value], file);
  if (pieces.length < 2 && !/[ \t=]/.test(pieces[0]?.text.trim() ?? "")) return;
  if (named2 !== void 0 && part === "settings" && !isChart2(
    map,
    pieces.map(({ text }) => text)
  ))
    return;
  const { directory, ...workload } = held;
  const own2 = { path: file.path, name: `${directory}/${name}`, pieces, ...workload };
  yield* heldFacts(part, own2, file.readers, file.context);
}
function isChartFile(path) {
  return /(?:^|\/)values[\w.-]*\.ya?ml$|(?:^|\/)(?:charts?|helm)\//i.test(path);
}
function isChart2(map, lines) {
  if (map.entries.has("pgHbaConfiguration")) return true;
  const settings = lines.filter((line) => /^\s*[a-z_]+\s*=/.test(line));
  return settings.some(
    (line) => /^\s*(?:listen_addresses|max_connections|shared_buffers|ssl|password_encryption|wal_level|log_connections|work_mem)\s*=/.test(
      line
    )
  );
}
function clean(name) {
  return name.replace(/[^\w./-]/g, "-").slice(0, 120);
}

// src/readers/platforms/held-pem.ts
var BEGIN2 = "-----BEGIN ";
var LONGEST16 = 2e5;
function* heldPemFacts(file) {
  const seen = /* @__PURE__ */ new Set();
  for (const document of file.documents) {
    const kind = valueAt(document, "kind");
    const name = valueAt(document, "metadata", "name");
    if (kind !== "Secret" && kind !== "ConfigMap" || name === null || name.includes(MASK)) continue;
    for (const part of ["data", "stringData"]) {
      for (const [key, { value }] of entriesOf(nodeAt(document, part))) {
        if (value.type !== "scalar" || value.value === null || value.value.length > LONGEST16) continue;
        if (seen.has(value)) continue;
        seen.add(value);
        const encoded2 = kind === "Secret" && part === "data";
        const text = encoded2 ? fromBase64(value.value) : value.value;
        if (text?.includes(BEGIN2) === true) yield* pemFacts(text, value, { kind, name, key }, file);
      }
    }
  }
}
function* pemFacts(text, { start, end }, store, { path, text: source, index }) {
  const lines = verbatimPieces(source, start, end, index).flatMap(({ text: line, line: number, column }) => {
    const at = line.indexOf(BEGIN2);
    return at < 0 ? [] : [{ line: number, column: column + at, endLine: number, endColumn: column + line.trimEnd().length }];
  });
  const own2 = new LineIndex(text);
  const begins = [...text.matchAll(/-----BEGIN /g)].map((match) => own2.at(match.index).line);
  for (const fact of readPem({ path, text })) {
    const place = begins.length === lines.length ? lines[begins.indexOf(fact.line)] : void 0;
    yield { ...fact, ...place ?? index.span(start, end), store };
  }
}

// src/readers/platforms/stores.ts
function storesOf({
  documents,
  text,
  source
}) {
  const stores = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const kind = valueAt(document, "kind");
    if (kind !== "ConfigMap" && kind !== "Secret") continue;
    const store = /* @__PURE__ */ new Map();
    for (const part of ["data", "stringData"]) {
      for (const [key, { value }] of entriesOf(nodeAt(document, part))) {
        if (!isVariableValue(value) || value.value === null) continue;
        const located = locatedOf2(value, text, source);
        const decoded3 = kind === "Secret" && part === "data" ? fromBase64(located.text) : null;
        store.set(key, decoded3 === null ? located : wholeAt(decoded3, value.start, value.end, source));
      }
    }
    stores.set(`${kind}/${valueAt(document, "metadata", "name") ?? ""}`, store);
  }
  return stores;
}
var ROLE_KEY = /^(?:(?:POSTGRES(?:QL)?|PG|REPMGR)_?(?:\w{1,40}_)?PASS(?:WORD)?|PGPASSWORD)$/;
var OF_POSTGRES = /(?:^|[-_.])(?:postgres(?:ql)?|pg(?:sql)?)(?:$|[-_.])/i;
function* storedPasswords(stores) {
  for (const [store, values] of stores) {
    const own2 = OF_POSTGRES.test(store.slice(store.indexOf("/") + 1));
    const names = ["username", "database", "POSTGRES_USER", "POSTGRES_DB"].map((key) => values.get(key)?.text ?? null);
    for (const [key, value] of values) {
      const known3 = ROLE_KEY.test(key.replace(/[-.]/g, "_").toUpperCase());
      const fact = known3 || own2 && /pass(?:word)?$/i.test(key) ? rolePassword(key, value, names) : null;
      if (fact !== null) yield fact;
    }
  }
}
var MOST_NEIGHBOURS = 20;
var LIKELY = /config|secret|env|settings|kustomiz|cm\b/i;
var LONGEST17 = 1e5;
var MOST_KNOWN = 64;
var known2 = /* @__PURE__ */ new Map();
function neighbouringStores({ path, context }) {
  const own2 = path.slice(path.lastIndexOf("/") + 1);
  const names = (context.list(path, ".") ?? []).filter((name) => name !== own2 && /\.ya?ml$/i.test(name)).sort();
  const likely = [...names.filter((name) => LIKELY.test(name)), ...names.filter((name) => !LIKELY.test(name))];
  const stores = /* @__PURE__ */ new Map();
  for (const name of likely.slice(0, MOST_NEIGHBOURS)) {
    const followed = context.follow(path, name);
    if (followed.status !== "read" || followed.text.length > LONGEST17) continue;
    for (const [key, store] of storesAt(followed.path, followed.text)) {
      stores.set(key, stores.has(key) ? /* @__PURE__ */ new Map() : store);
    }
  }
  return stores;
}
function storesAt(path, text) {
  const cached = known2.get(path);
  if (cached?.text === text) return cached.stores;
  const holds = /\bkind["']?:[ \t]*["']?(?:Secret|ConfigMap)\b|\b(?:configMap|secret)Generator:/.test(text);
  const documents = holds ? readDocuments(maskTemplates(text)) : [];
  const file = { documents, text, source: { file: path, index: new LineIndex(text), via: [] } };
  const stores = new Map([...storesOf(file), ...generatedStores(file)]);
  if (known2.size >= MOST_KNOWN) known2.clear();
  known2.set(path, { text, stores });
  return stores;
}
function* generatedStores({
  documents,
  text,
  source
}) {
  for (const document of documents) {
    for (const [key, kind] of [
      ["configMapGenerator", "ConfigMap"],
      ["secretGenerator", "Secret"]
    ]) {
      for (const generator of mapItems(nodeAt(document, key))) {
        const store = /* @__PURE__ */ new Map();
        for (const item of itemsOf(nodeAt(generator, "literals"))) {
          if (!isVariableValue(item) || item.value === null) continue;
          const pair = locatedOf2(item, text, source);
          const equals = pair.text.indexOf("=");
          if (equals > 0) store.set(pair.text.slice(0, equals), pair.slice(equals + 1));
        }
        yield [`${kind}/${valueAt(generator, "name") ?? ""}`, store];
      }
    }
  }
}

// src/readers/platforms/given.ts
var MOST_VARIABLES = 2e3;
var VARIABLE5 = /^[A-Za-z_][A-Za-z0-9_]{0,119}$/;
var REFERENCES = [
  ["ConfigMap", "configMap"],
  ["Secret", "secret"]
];
function shelvesOf(own2, file) {
  let beside = null;
  return {
    own: own2,
    beside: () => {
      beside ??= neighbouringStores(file);
      return beside;
    }
  };
}
function variablesOf5(container, { own: own2, beside }, file) {
  const { text, source, index } = file;
  const given2 = /* @__PURE__ */ new Map();
  const set = (name, value, origin, around4, store) => {
    if (!VARIABLE5.test(name) || given2.size >= MOST_VARIABLES) return;
    const variable = { name, value, origin };
    const named2 = {
      name,
      // Nothing may be concluded from what others decide.
      value: value?.text ?? (/SSL_?MODE$/.test(name) ? `\${${name}}` : ""),
      at: (start, end) => value?.at(start, end) ?? around4
    };
    if (store === null) given2.set(name, { variable, named: named2, store });
    else given2.set(name, { ...borrowed(name, value, origin, around4), store });
  };
  for (const item of mapItems(nodeAt(container, "envFrom"))) {
    const prefix = valueAt(item, "prefix") ?? "";
    for (const [kind, key] of REFERENCES) {
      const reference = nodeAt(item, `${key}Ref`, "name");
      if (reference?.type !== "scalar") continue;
      const store = `${kind}/${reference.value ?? ""}`;
      const place = index.span(reference.start, reference.end);
      const held = own2.get(store);
      const found = held ?? beside().get(store) ?? [];
      for (const [name, value] of found) {
        set(prefix + name, value, value.origin(), place, held === void 0 ? store : null);
      }
    }
  }
  for (const item of mapItems(nodeAt(container, "env"))) {
    const name = nodeAt(item, "name");
    if (name?.type !== "scalar" || name.value === null) continue;
    const place = index.span(name.start, name.end);
    const value = nodeAt(item, "value");
    if (isVariableValue(value) && value.value !== null) {
      const located = locatedOf2(value, text, source);
      set(name.value, located, located.origin(), place, null);
      continue;
    }
    const found = referred(nodeAt(item, "valueFrom"), own2, beside);
    const origin = found?.value.origin() ?? { file: file.path, ...place };
    set(name.value, found?.value ?? null, origin, place, found?.store ?? null);
  }
  return given2;
}
function referred(from, own2, beside) {
  for (const [kind, key] of REFERENCES) {
    const reference = nodeAt(from, `${key}KeyRef`);
    if (reference === void 0) continue;
    const store = `${kind}/${valueAt(reference, "name") ?? ""}`;
    const held = own2.get(store);
    const value = (held ?? beside().get(store))?.get(valueAt(reference, "key") ?? "");
    if (value !== void 0) return { value, store: held === void 0 ? store : null };
  }
  return null;
}
function borrowed(name, value, origin, around4) {
  const secret = holdsPassword(name);
  const text = value?.text ?? "";
  const shown2 = secret ? `\${${name}}` : text.includes("://") ? "" : text;
  return { variable: { name, value: secret ? null : value, origin }, named: { name, value: shown2, at: () => around4 } };
}
function connectionsOfGiven(given2, meta) {
  const facts = connectionsOfEnvironment(
    [...given2.values()].map(({ named: named2 }) => named2),
    meta
  );
  const byStore = /* @__PURE__ */ new Map();
  for (const { named: named2, store } of given2.values()) {
    if (store !== null) byStore.set(store, [...byStore.get(store) ?? [], named2]);
  }
  if (byStore.size === 0) return facts;
  const alone = new Set([...byStore.values()].flatMap((named2) => connectionsOfEnvironment(named2, meta).map(gistOf)));
  return facts.filter((fact) => !alone.has(gistOf(fact)));
}
function gistOf({ hosts, tls }) {
  return JSON.stringify([hosts, tls]);
}

// src/readers/platforms/kubernetes.ts
var POD = {
  Pod: ["spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  DeploymentConfig: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"]
};
var kubernetesFacts = function* (file) {
  const stores = storesOf(file);
  const shelves = shelvesOf(stores, file);
  yield* storedPasswords(stores);
  for (const document of file.documents) {
    const kind = valueAt(document, "kind") ?? "";
    const path = Object.hasOwn(POD, kind) ? POD[kind] : void 0;
    if (path === void 0) continue;
    const pod = nodeAt(document, ...path);
    const containers = [...mapItems(nodeAt(pod, "initContainers")), ...mapItems(nodeAt(pod, "containers"))];
    for (const container of containers) yield* containerFacts2(container, document, shelves, file);
  }
  const pods = file.documents.filter((document) => Object.hasOwn(POD, valueAt(document, "kind") ?? "")).map(labelsOf);
  for (const document of file.documents) yield* serviceFacts3(document, pods, file);
};
function* serviceFacts3(service, pods, file) {
  if (valueAt(service, "kind") !== "Service") return;
  const place = nodeAt(service, "metadata", "name");
  const selector = selectorOf(service);
  const called = [place?.type === "scalar" ? place.value : null, ...selector.map(([, value]) => value)];
  if (place?.type !== "scalar" || !called.some((name2) => OF_POSTGRES.test(name2 ?? ""))) return;
  const ports = publishedBy([service], file).filter(({ target }) => target === 5432);
  if (ports.length === 0 || pods.some((labels) => selects(selector, labels))) return;
  const name = place.value ?? "";
  const known3 = { platform: "kubernetes", name, image: null, major: null };
  const origin = { file: file.path, ...file.index.span(place.start, place.end) };
  yield { ...serverAt(origin, { id: `${file.path}#${name}/service`, ...known3 }), ports };
}
function* containerFacts2(container, document, shelves, file) {
  const { path, text, source, context } = file;
  const variables = variablesOf5(container, shelves, file);
  const image = nodeAt(container, "image");
  const reference = image?.type === "scalar" && image.value !== null ? locatedOf2(image, text, source) : null;
  const words = (key) => itemsOf(nodeAt(container, key)).flatMap(
    (item) => item.type === "scalar" && item.value !== null ? [locatedOf2(item, text, source)] : []
  );
  const entrypoint = words("command");
  const command = words("args");
  const meaning = reference === null ? null : meaningOfImage(reference.text);
  const args = serverArguments(entrypoint, command);
  if (meaning?.role !== "server" || reference === null || entrypoint.length > 0 && args === null) {
    const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
    const environment = new Map([...variables].map(([key, { named: named2 }]) => [key, named2]));
    yield* connectionsOfGiven(variables, meta);
    const script = scriptOf2([...itemsOf(nodeAt(container, "command")), ...itemsOf(nodeAt(container, "args"))]);
    if (script !== null) yield* runFacts(script, environment, file);
    return;
  }
  const place = nodeAt(container, "name") ?? image;
  if (place?.type !== "scalar") return;
  const services = servicesOf(document, file);
  const name = valueAt(document, "metadata", "name") ?? place.value ?? "";
  const id = `${path}#${name}/${place.value ?? ""}`;
  yield {
    kind: "workload",
    file: path,
    ...file.index.span(place.start, place.end),
    id,
    platform: "kubernetes",
    name,
    role: "server",
    image: reference.text,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(new Map([...variables].map(([key, { variable }]) => [key, variable]))),
    ports: publishedBy(services, file),
    mounts: [],
    names: namesOf3(document, services),
    hostNetwork: false,
    imagePosition: reference.at(0, reference.length)
  };
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  yield* commandLineSettings(args ?? [], { workload: id, major });
}
function scriptOf2(words) {
  const scalars = words.flatMap((word) => word.type === "scalar" ? [word] : []);
  const shell = scalars.findIndex(({ value }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(value ?? ""));
  const flag = scalars.findIndex(({ value }, at) => shell >= 0 && at > shell && /^-[a-z]*c$/.test(value ?? ""));
  return flag < 0 ? null : scalars[flag + 1] ?? null;
}
function servicesOf(document, { documents }) {
  const labels = labelsOf(document);
  return documents.filter((service) => valueAt(service, "kind") === "Service" && selects(selectorOf(service), labels));
}
function labelsOf(document) {
  return new Map(
    [
      ["metadata", "labels"],
      ["spec", "template", "metadata", "labels"]
    ].flatMap((path) => entriesOf(nodeAt(document, ...path)).map(([key, { value }]) => [key, valueAt(value)]))
  );
}
function selectorOf(service) {
  return entriesOf(nodeAt(service, "spec", "selector")).map(([key, { value }]) => [key, valueAt(value)]);
}
function selects(selector, labels) {
  return selector.length > 0 && selector.every(([key, value]) => value !== null && labels.get(key) === value);
}
function publishedBy(services, { path, index }) {
  return services.flatMap((service) => {
    if (!/^(?:NodePort|LoadBalancer)$/.test(valueAt(service, "spec", "type") ?? "")) return [];
    const annotations = entriesOf(nodeAt(service, "metadata", "annotations"));
    if (annotations.some(([key, { value }]) => /internal|scheme/i.test(`${key} ${valueAt(value) ?? ""}`))) return [];
    if (nodeAt(service, "spec", "loadBalancerSourceRanges") !== void 0) return [];
    return mapItems(nodeAt(service, "spec", "ports")).flatMap((port) => {
      const place = nodeAt(port, "port");
      const target = Number(valueAt(port, "targetPort") ?? valueAt(port, "port") ?? "");
      if (place?.type !== "scalar" || !Number.isInteger(target) || target === 0) return [];
      const published = valueAt(port, "nodePort") ?? place.value ?? "";
      return [{ file: path, ...index.span(place.start, place.end), hostAddress: "", published, target }];
    });
  });
}
function namesOf3(document, services) {
  const names = [document, ...services].flatMap((one) => valueAt(one, "metadata", "name") ?? []);
  return [...new Set(names)];
}

// src/readers/platforms/kustomize.ts
var MOST_STORES = 200;
var kustomizeFacts = function* (file) {
  const { path, context } = file;
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  const stores = [...generatedStores(file)].slice(0, MOST_STORES);
  for (const [name, store] of stores) {
    yield* storedPasswords(/* @__PURE__ */ new Map([[name, store]]));
    const named2 = [...store].map(([key, value]) => {
      return { name: key, value: value.text, at: (from, to) => value.at(from, to) };
    });
    yield* connectionsOfEnvironment(named2, meta, false);
  }
};

// src/readers/platforms/cluster.ts
var MOST_ASSIGNMENTS = 2e3;
function* clusterFacts(cluster, file) {
  const { platform, name, place, image, major } = cluster;
  const { path, index, readers } = file;
  const id = `${path}#${name}`;
  const records = linesOf(cluster.records, file);
  const mappings = linesOf(cluster.mappings, file);
  const assignments = cluster.parameters.flatMap(entriesOf).slice(0, MOST_ASSIGNMENTS);
  if (records.length === 0 && assignments.length === 0) return;
  yield serverAt({ file: path, ...index.span(place.start, place.end) }, { id, platform, name, image, major });
  const known3 = major === null ? file.context.major : knownMajor(major);
  const context = { ...file.context, major: known3 };
  const held = { path, workload: id };
  yield* heldFacts("hba", { ...held, name: `${name}/pg_hba.conf`, pieces: records }, readers, context);
  yield* heldFacts("ident", { ...held, name: `${name}/pg_ident.conf`, pieces: mappings }, readers, context);
  const settings = fileSettings(
    assignments.flatMap(([, { key, value }]) => {
      const name2 = locatedOf2(key, file.text, file.source);
      if (value.type !== "scalar" || value.value === null || name2.has("u")) return [];
      return [{ name: name2, value: locatedOf2(value, file.text, file.source) }];
    }),
    { workload: id, major: known3 }
  );
  for (const fact of settings) if (platform === "cloudnative-pg" || fact.problem === null) yield fact;
}

// src/readers/platforms/operators.ts
var CLOUD_NATIVE = /^postgresql\.(?:cnpg|k8s\.enterprisedb)\.io\//;
var CRUNCHY = {
  PostgresCluster: "postgres-operator.crunchydata.com/",
  PerconaPGCluster: "pgv2.percona.com/"
};
var operatorFacts = function* (file) {
  for (const document of file.documents) {
    const cluster = clusterOf(document, file);
    if (cluster !== null) yield* clusterFacts(cluster, file);
  }
};
function clusterOf(document, { index }) {
  const api = valueAt(document, "apiVersion") ?? "";
  const kind = valueAt(document, "kind") ?? "";
  const named2 = nodeAt(document, "metadata", "name");
  const spec = nodeAt(document, "spec");
  const kindNode = nodeAt(document, "kind");
  const place = named2?.type === "scalar" ? named2 : kindNode;
  if (place?.type !== "scalar") return null;
  const common = { name: nameOf4(place, index.at(place.start).line), place, image: null };
  if (kind === "Cluster" && CLOUD_NATIVE.test(api)) {
    const image = valueAt(spec, "imageName");
    const stated2 = numberAt(spec, "imageCatalogRef", "major");
    return {
      ...common,
      platform: "cloudnative-pg",
      image,
      major: image === null ? stated2 : meaningOfImage(image).major,
      records: [nodeAt(spec, "postgresql", "pg_hba")],
      mappings: [nodeAt(spec, "postgresql", "pg_ident")],
      parameters: [nodeAt(spec, "postgresql", "parameters")]
    };
  }
  if (kind === "postgresql" && api.startsWith("acid.zalan.do/")) {
    return {
      ...common,
      platform: "zalando",
      major: numberAt(spec, "postgresql", "version"),
      records: [nodeAt(spec, "patroni", "pg_hba")],
      mappings: [],
      parameters: [nodeAt(spec, "postgresql", "parameters")]
    };
  }
  if (Object.hasOwn(CRUNCHY, kind) && api.startsWith(CRUNCHY[kind] ?? "")) {
    const dynamic = nodeAt(spec, "patroni", "dynamicConfiguration", "postgresql");
    return {
      ...common,
      platform: "crunchy",
      major: numberAt(spec, "postgresVersion"),
      records: [nodeAt(dynamic, "pg_hba")],
      mappings: [],
      parameters: [nodeAt(dynamic, "parameters"), nodeAt(spec, "config", "parameters")]
    };
  }
  return null;
}
function nameOf4({ value }, line) {
  return value !== null && /^[\w.-]+$/.test(value) ? value : `line-${line}`;
}
function numberAt(node, ...keys) {
  const value = valueAt(node, ...keys);
  return value !== null && /^\d{1,2}$/.test(value) ? Number(value) : null;
}

// src/readers/platforms/patroni.ts
var OWN2 = ["scope", "namespace", "restapi", "etcd", "etcd3", "consul", "zookeeper", "kubernetes", "raft", "watchdog"];
var patroniFacts = function* (file) {
  for (const document of file.documents) {
    const postgresql = document.entries.get("postgresql");
    const bootstrap = document.entries.get("bootstrap");
    const beside = OWN2.some((key) => document.entries.has(key));
    const dynamic = nodeAt(bootstrap?.value, "dcs", "postgresql");
    const node = postgresql?.value;
    const isNode = nodeAt(node, "data_dir") ?? nodeAt(node, "authentication") ?? nodeAt(node, "connect_address");
    if (!(beside && (isNode !== void 0 || bootstrap !== void 0)) && dynamic === void 0) continue;
    const place = (postgresql ?? bootstrap)?.key;
    if (place === void 0) continue;
    yield* passwords2(node, bootstrap?.value, file);
    const own2 = nodeAt(node, "pg_hba");
    const scope = valueAt(document, "name") ?? valueAt(document, "scope") ?? "";
    const parameters2 = [nodeAt(dynamic, "parameters"), nodeAt(node, "parameters")];
    const records = own2 ?? nodeAt(dynamic, "pg_hba") ?? nodeAt(bootstrap?.value, "pg_hba");
    if (records === void 0 && parameters2.every((map) => entriesOf(map).length === 0)) continue;
    yield* clusterFacts(
      {
        platform: "patroni",
        name: /^[\w.-]+$/.test(scope) ? scope : "patroni",
        place,
        image: null,
        major: null,
        records: [records],
        mappings: [own2 === void 0 ? nodeAt(dynamic, "pg_ident") : nodeAt(node, "pg_ident")],
        parameters: parameters2
      },
      file
    );
  }
};
function* passwords2(node, bootstrap, { text, source }) {
  const groups2 = [
    ["authentication", nodeAt(node, "authentication")],
    ["users", nodeAt(bootstrap, "users")]
  ];
  for (const [group, roles] of groups2) {
    for (const [role, { value }] of entriesOf(roles)) {
      const password = nodeAt(value, "password");
      if (!isVariableValue(password) || password.value === null) continue;
      const names = [role, valueAt(value, "username")];
      const fact = rolePassword(`${group}.${role}.password`, locatedOf2(password, text, source), names);
      if (fact !== null) yield fact;
    }
  }
}

// src/readers/platforms/pipelines.ts
var pipelineFacts = function* (file) {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).toLowerCase();
  const gitlab = /gitlab-ci.*\.ya?ml$/.test(name) || file.path.includes(".gitlab/");
  const circle = file.path.includes(".circleci/");
  for (const document of gitlab || circle ? file.documents : []) {
    if (circle) {
      for (const [job, { value }] of entriesOf(nodeAt(document, "jobs"))) yield* circleJob(job, value, file);
      continue;
    }
    const pipeline = environmentOf(nodeAt(document, "variables"), /* @__PURE__ */ new Map(), file);
    yield* connectionsOf(pipeline, file);
    for (const [job, { value }] of document.entries) yield* gitlabJob(job, value, pipeline, file);
    yield* servicesOf2("pipeline", nodeAt(document, "services"), file);
  }
};
function* gitlabJob(job, node, pipeline, file) {
  if (node.type !== "map") return;
  const variables = nodeAt(node, "variables");
  const environment = environmentOf(variables, pipeline, file);
  if (variables !== void 0) yield* connectionsOf(environment, file);
  yield* servicesOf2(job, nodeAt(node, "services"), file);
  for (const key of ["before_script", "script", "after_script"]) {
    const script = nodeAt(node, key);
    const lines = script?.type === "scalar" ? [script] : itemsOf(script);
    for (const line of lines) if (line.type === "scalar") yield* runFacts(line, environment, file);
  }
}
function* servicesOf2(job, node, file) {
  for (const item of itemsOf(node)) {
    const image = item.type === "scalar" ? item : nodeAt(item, "name");
    if (image?.type !== "scalar" || image.value === null) continue;
    const service = valueAt(item, "alias") ?? image.value.split(/[:@]/, 1)[0] ?? "";
    yield* serviceFacts2(job, service, { key: image, value: item }, file);
  }
}
function* circleJob(job, node, file) {
  const [primary, ...services] = mapItems(nodeAt(node, "docker"));
  const outer = environmentOf(nodeAt(node, "environment"), /* @__PURE__ */ new Map(), file);
  const environment = environmentOf(nodeAt(primary, "environment"), outer, file);
  yield* connectionsOf(environment, file);
  for (const service of services) {
    const image = nodeAt(service, "image");
    if (image?.type === "scalar") yield* serviceFacts2(job, image.value ?? "", { key: image, value: service }, file);
  }
  for (const step of itemsOf(nodeAt(node, "steps"))) {
    const run = nodeAt(step, "run");
    const script = run?.type === "map" ? nodeAt(run, "command") : run;
    const own2 = environmentOf(nodeAt(run, "environment"), environment, file);
    if (script?.type === "scalar") yield* runFacts(script, own2, file);
  }
}

// src/readers/platforms/all.ts
var PLATFORMS = [
  operatorFacts,
  patroniFacts,
  heldFileFacts,
  heldPemFacts,
  kubernetesFacts,
  kustomizeFacts,
  actionsFacts,
  ansibleFacts,
  pipelineFacts,
  azureFacts,
  bitbucketFacts,
  bitnamiFacts,
  commandFacts
];
function platformFacts(file) {
  return withoutParts(PLATFORMS.flatMap((platform) => [...platform(file)]));
}

// src/readers/platforms.ts
var CONFIGURATION = /(?:pg_?hba|pg_?ident|postgres(?:ql)?|pgbouncer)[\w.-]*\.(?:conf|ini)|pgHbaConfiguration|postgresql_(?:pg_hba|hba_entries|set|global_config|users?["']?:)|(?:cnpg\.io|k8s\.enterprisedb\.io|acid\.zalan\.do|crunchydata\.com|percona\.com)\/|\bpg_?hba[\w ]*\}\}|^[ \t]*["']?(?:[\w:]{0,60}pg_hba\w{0,40}|extendedConf(?:iguration)?)["']?:/m;
var RUNNER = /\b(?:containers|initContainers|jobs|stages|steps|runs|services|script|docker|variables|bootstrap|\w{3,20}[cC]ommand)["']?:(?!\/)/;
var SUBJECT = /\bPG[A-Z]{4,}|_HOST\b|(?:image|name)["']?:[^\n]{0,80}(?:postg|timescale|pgvector|citus)|^[ \t]*-[ \t]+["']?[\w./-]{0,40}postg|\b(?:psql|pg_dump|pg_restore|pg_basebackup|createdb|pgbench)\b|postgresql["']?:\s/m;
var PEM = /-----BEGIN [A-Z ]{0,40}(?:KEY|CERTIFICATE)-----|\bLS0tLS1CRUdJTi/;
var PASSWORD2 = /(?:^[ \t]+|[{,][ \t]*)["']?[\w.-]{0,80}pass(?:word)?["']?:/im;
var OPENED = /\btype["']?:[ \t]*["']?(?:NodePort|LoadBalancer)\b/;
var STORE = /\bkind["']?:[ \t]*["']?(?:Secret|ConfigMap)\b/;
var GENERATOR = /\b(?:configMap|secret)Generator["']?:/;
var LITERAL = /\bPG[A-Z]{4,}=|_HOST=|pass(?:word)?=/i;
var CHART2 = /^[ \t]*postgresql(?:-ha|Ha)?:[ \t]*(?:#[^\n]*)?\r?\n(?:[^\n]{0,300}\n){0,60}?[ \t]+(?:auth|postgresql):|^[ \t]{0,8}postgres(?:ql)?Password:|\bchart:[ \t]*["']?postgresql\b/m;
var LONGEST18 = 1e6;
function platformsReader(environments2, readers) {
  return {
    kinds: ["yaml", "json"],
    *read(file, context) {
      const { path, text } = file;
      const places = /* @__PURE__ */ new Set();
      if (text.length <= LONGEST18 && isWorthIt(text)) {
        const index = new LineIndex(text);
        const roots = readRoots(maskTemplates(text));
        const documents = roots.filter((root) => root.type === "map");
        const source = { file: path, index, via: [] };
        const input = { path, text, index, source, roots, documents, context, readers };
        const facts = platformFacts(input);
        for (const fact of facts) if (fact.kind === "connection") places.add(placeOf4(fact));
        const others = [...environments2.read(file, context)].filter((fact) => !isTaken(fact, places));
        yield* withoutGiven([...facts, ...others]);
        return;
      }
      yield* environments2.read(file, context);
    }
  };
}
function isWorthIt(text) {
  if (CONFIGURATION.test(text) || CHART2.test(text)) return true;
  if (GENERATOR.test(text) && LITERAL.test(text)) return true;
  if (OPENED.test(text) && text.includes("5432")) return true;
  return RUNNER.test(text) && SUBJECT.test(text) || STORE.test(text) && (PEM.test(text) || PASSWORD2.test(text));
}
function isTaken(fact, places) {
  return fact.kind === "connection" && places.has(placeOf4(fact));
}

// src/readers/puppet/resources.ts
var DECLARATION = /(?<![\w:$'"])(?:::)?(postgresql::[a-z_:]{1,60}|class)\s{0,20}\{/g;
var SPACE3 = /(?:[ \t\r\n]+|#[^\n]*)+/y;
var NAME2 = /[a-z_]\w{0,80}|\*/y;
var WORD2 = /[\w.:/-]+/y;
var MOST9 = 2e3;
var DEEPEST14 = 40;
function puppetResources(text) {
  const found = [];
  let past = 0;
  let line = 0;
  let lineEnd = text.indexOf("\n");
  for (const match of text.matchAll(DECLARATION)) {
    if (match.index < past || found.length >= MOST9) continue;
    for (; lineEnd >= 0 && lineEnd < match.index; lineEnd = text.indexOf("\n", line)) line = lineEnd + 1;
    if (text.slice(line, Math.min(match.index, line + 400)).includes("#")) continue;
    const parser = new Parser5(text, match.index + match[0].length);
    for (const { title, attributes } of parser.body()) {
      const isClass = match[1] === "class";
      const type = isClass && title.type === "text" ? title.text.replace(/^::/, "") : match[1] ?? "";
      if (type.startsWith("postgresql::")) found.push({ type, title, attributes });
    }
    past = parser.at;
  }
  return found;
}
var Parser5 = class {
  #text;
  at;
  constructor(text, at) {
    this.#text = text;
    this.at = at;
  }
  /** `title: name => value, …;` up to what closes it. */
  body() {
    const resources = [];
    while (resources.length < MOST9) {
      this.#match(SPACE3);
      if (this.#char() === "}" || this.#char() === "") break;
      const title = this.#value(0);
      this.#match(SPACE3);
      if (this.#char() !== ":") break;
      this.at += 1;
      resources.push({ title, attributes: this.#attributes() });
      if (this.#char() !== ";") break;
      this.at += 1;
    }
    return resources;
  }
  #attributes() {
    const attributes = /* @__PURE__ */ new Map();
    for (; ; ) {
      this.#match(SPACE3);
      const name = this.#match(NAME2);
      this.#match(SPACE3);
      if (name === "" || !this.#text.startsWith("=>", this.at)) return attributes;
      this.at += 2;
      const value = this.#value(0);
      if (attributes.size < MOST9) attributes.set(name, value);
      this.#match(SPACE3);
      if (this.#char() !== ",") return attributes;
      this.at += 1;
    }
  }
  /** A value, with all that stands before the next comma or what closes the list. */
  #value(depth) {
    this.#match(SPACE3);
    const start = this.at;
    const first = this.#term(depth);
    this.#match(SPACE3);
    if (/^[,;:}\])]?$/.test(this.#char())) return first;
    this.#rest(depth);
    return { type: "unknown", start, end: this.at };
  }
  #term(depth) {
    const char = this.#char();
    if (char === "'" || char === '"') return this.#string(char);
    const start = this.at;
    if (char === "[" && depth < DEEPEST14) return this.#list(depth + 1);
    if (char === "{" && depth < DEEPEST14) return this.#hash(depth + 1);
    const word = this.#match(WORD2);
    if (word !== "") return { type: "text", text: word, start, end: this.at, verbatim: true };
    return { type: "unknown", start, end: start };
  }
  #string(quote) {
    const start = this.at + 1;
    let end = start;
    while (end < this.#text.length && this.#text[end] !== quote) end += this.#text[end] === "\\" ? 2 : 1;
    this.at = Math.min(end + 1, this.#text.length);
    const text = this.#text.slice(start, end);
    const known3 = !text.includes("\\") && (quote === "'" || !/\$(?!\{)/.test(text));
    return known3 ? { type: "text", text, start, end, verbatim: true } : { type: "unknown", start, end };
  }
  #list(depth) {
    const start = this.at;
    const items = [];
    this.at += 1;
    for (; ; ) {
      this.#match(SPACE3);
      if (this.#char() === "]") {
        this.at += 1;
        return { type: "list", items };
      }
      const before = this.at;
      items.push(this.#value(depth));
      this.#match(SPACE3);
      if (this.#char() === ",") this.at += 1;
      else if (this.#char() !== "]" || this.at === before || items.length >= MOST9) {
        if (this.#char() !== "]") return { type: "unknown", start, end: this.at };
      }
    }
  }
  #hash(depth) {
    const start = this.at;
    const entries = [];
    this.at += 1;
    for (; ; ) {
      this.#match(SPACE3);
      if (this.#char() === "}") {
        this.at += 1;
        return { type: "hash", entries };
      }
      const key = this.#term(depth);
      this.#match(SPACE3);
      if (!this.#text.startsWith("=>", this.at) || entries.length >= MOST9)
        return { type: "unknown", start, end: this.at };
      this.at += 2;
      entries.push({ key, value: this.#value(depth) });
      this.#match(SPACE3);
      if (this.#char() === ",") this.at += 1;
      else if (this.#char() !== "}") return { type: "unknown", start, end: this.at };
    }
  }
  /** Past what makes an expression of a value. */
  #rest(depth) {
    let open = 0;
    while (this.at < this.#text.length) {
      this.#match(SPACE3);
      const char = this.#char();
      if (char === "'" || char === '"') this.#string(char);
      else if (open === 0 && (/[,;}\])]/.test(char) || depth === 0 && char === ":" && this.#text[this.at + 1] !== ":")) {
        return;
      } else {
        if (/[[({]/.test(char)) open += 1;
        else if (/[\])}]/.test(char)) open -= 1;
        this.at += char === ":" ? 2 : 1;
      }
    }
  }
  #char() {
    return this.#text[this.at] ?? "";
  }
  #match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
};

// src/readers/puppet.ts
var LONGEST19 = 5e5;
var SERVER = "postgresql::server";
var LAST2 = 150;
function puppetReader(rest) {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.path.endsWith(".pp") && file.text.length <= LONGEST19 && file.text.includes("postgresql::")) {
        yield* manifestFacts(file, context);
      }
      yield* rest.read(file, context);
    }
  };
}
function* manifestFacts({ path, text }, { major }) {
  const index = new LineIndex(text);
  const source = { file: path, index, via: [] };
  const resources = puppetResources(text).flatMap(withParts).filter(({ attributes }) => wordOf(attributes.get("ensure")) !== "absent");
  const records = resources.flatMap((resource) => recordsOf2(resource, index)).sort((a, b) => a.order - b.order).map(({ record }) => record);
  yield* writtenRecords(records, rootOf(path, `${SERVER}/pg_hba.conf`), path, major);
  const pairs = resources.flatMap((resource) => parametersOf(resource, source));
  const root = rootOf(path, `${SERVER}/postgresql.conf`);
  yield* partialSettings(pairs, root, major);
  for (const { type, title, attributes } of resources) {
    const key = type === SERVER ? "postgres_password" : /^postgresql::(?:server::)?db$/.test(type) ? "password" : null;
    const value = key === null ? void 0 : attributes.get(key);
    if (key === null || value?.type !== "text") continue;
    const names = [wordOf(attributes.get("user")), wordOf(title), type === SERVER ? "postgres" : null];
    const fact = rolePassword(`${type}.${key}`, locate3(value, source), names);
    if (fact !== null) yield fact;
  }
}
function withParts(resource) {
  if (resource.type !== SERVER) return [resource];
  const entriesOf3 = (name) => {
    const value = resource.attributes.get(name);
    return value?.type === "hash" ? value.entries : [];
  };
  const attributesOf = (entries2) => new Map(entries2.flatMap(({ key, value }) => key.type === "text" ? [[key.text, value]] : []));
  const rules = entriesOf3("pg_hba_rules").flatMap(
    ({ key, value }) => value.type === "hash" ? [{ type: `${SERVER}::pg_hba_rule`, title: key, attributes: attributesOf(value.entries) }] : []
  );
  const entries = entriesOf3("config_entries").map(({ key, value }) => {
    return { type: `${SERVER}::config_entry`, title: key, attributes: /* @__PURE__ */ new Map([["value", value]]) };
  });
  const attributes = new Map([...attributesOf(entriesOf3("config_hash")), ...resource.attributes]);
  return [{ ...resource, attributes }, ...rules, ...entries];
}
function recordsOf2({ type, attributes }, index) {
  if (type === SERVER) return accessLists(attributes, index);
  if (!/^postgresql::(?:server::)?pg_hba_rule$/.test(type)) return [];
  const [kind, , , address, method] = ["type", "database", "user", "address", "auth_method"].map(
    (name) => attributes.get(name)
  );
  if (kind?.type !== "text" || method === void 0 || !("start" in method)) return [];
  if (/pgbouncer/i.test(wordOf(attributes.get("target")) ?? "")) return [];
  const text = ["type", "database", "user", "address", "auth_method", "auth_option"].map((name) => columnOf(attributes.get(name))).join(" ");
  const place = index.span(kind.start, kind.end);
  const at = (value) => value !== void 0 && "start" in value ? index.span(value.start, value.end) : place;
  const order = Number(wordOf(attributes.get("order")) ?? LAST2);
  return [
    { order: Number.isFinite(order) ? order : LAST2, record: { text, place, address: at(address), method: at(method) } }
  ];
}
function accessLists(attributes, index) {
  const listed3 = ["ipv4acls", "ipv6acls"].flatMap((name) => {
    const value = attributes.get(name);
    return value?.type === "list" ? value.items : [];
  });
  const records = listed3.flatMap((item, order) => {
    if (item.type !== "text") return [];
    const place2 = index.span(item.start, item.end);
    return [{ order: 10 + order / 1e3, record: { text: item.text, place: place2, address: place2, method: place2 } }];
  });
  const everybody = attributes.get("ip_mask_allow_all_users");
  if (everybody?.type !== "text") return records;
  const place = index.span(everybody.start, everybody.end);
  const text = `host all all ${everybody.text} \${method}`;
  return [...records, { order: 100, record: { text, place, address: place, method: place, assembled: true } }];
}
function columnOf(value) {
  if (value === void 0 || value.type === "text" && value.text === "undef") return "";
  return value.type === "text" ? value.text : "${value}";
}
function wordOf(value) {
  return value?.type === "text" ? value.text : null;
}
function parametersOf({ type, title, attributes }, source) {
  if (type === SERVER) {
    return ["listen_addresses", "port"].flatMap((parameter2) => {
      const value2 = attributes.get(parameter2);
      if (value2?.type !== "text") return [];
      const name = wholeAt(parameter2, value2.start, value2.start, source);
      return [{ name, value: locate3(value2, source) }];
    });
  }
  const value = attributes.get("value");
  if (!/^postgresql::(?:server::)?config_entry$/.test(type) || title.type !== "text" || value?.type !== "text")
    return [];
  return [{ name: locate3(title, source), value: locate3(value, source) }];
}
function locate3({ text, start }, source) {
  return Located.verbatim(text, source, start);
}

// src/readers/scripts/procfile.ts
var PROCESS = /^[A-Za-z0-9_-]{1,100}:[ \t]*(?=\S)/;
var MOST_PROCESSES = 500;
function processesOf(text) {
  const ranges = [];
  for (let at = 0; at < text.length && ranges.length < MOST_PROCESSES; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const name = PROCESS.exec(text.slice(at, Math.min(end, at + 200)))?.[0];
    if (name !== void 0) ranges.push({ start: at + name.length, end, indent: 0 });
    at = end + 1;
  }
  return ranges;
}

// src/readers/shell.ts
var SIGN8 = /\bPG[A-Z]{4,}=|_HOST(?:NAME)?=|\b(?:psql|pg_dump(?:all)?|pg_restore|pg_basebackup|pg_receivewal|pg_recvlogical|createdb|dropdb|createuser|dropuser|vacuumdb|reindexdb|clusterdb|pgbench)\b|pg_?hba|pgpass|pg_service|postgresql[\w.-]*\.conf|pg_ident|\b(?:docker|podman|nerdctl)[ \t]+(?:container[ \t]+)?(?:run|create)\b/;
function shellReader(literals, readers) {
  return {
    kinds: ["shell"],
    *read(file, context) {
      const { path, text } = file;
      const places = /* @__PURE__ */ new Set();
      if (SIGN8.test(text) && !/(?:^|\/)(?:make|just)file$/i.test(path)) {
        const index = new LineIndex(text);
        for (const range2 of scriptsOf(path, text)) {
          yield* containerFacts(lexScript(text, range2), { file: path, index, via: [] }, context);
          for (const fact of scriptFacts({ path, text, index, range: range2, environment: [], context, readers })) {
            if (fact.kind === "connection") places.add(`${fact.line}:${fact.column}`);
            yield fact;
          }
        }
      }
      for (const fact of literals.read(file, context)) {
        if (fact.kind !== "connection" || !places.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    }
  };
}
function scriptsOf(path, text) {
  if (/(?:^|\/)procfile(?:$|\.)/i.test(path)) return processesOf(text);
  return [{ start: 0, end: text.length, indent: 0 }];
}

// src/readers/source/csharp.ts
var BUILDER = {
  ConnectionString: "CONNINFO",
  Host: "host",
  Server: "host",
  Port: "port",
  Database: "dbname",
  Username: "user",
  UserName: "user",
  Password: "password",
  SslMode: "sslmode",
  TrustServerCertificate: "Trust Server Certificate",
  RootCertificate: "sslrootcert",
  SslCertificate: "sslcert",
  SslKey: "sslkey",
  MaxPoolSize: "POOL",
  ApplicationName: "application_name"
};
var CSHARP = [
  {
    driver: "npgsql",
    calls: ["NpgsqlConnectionStringBuilder"],
    positional: ["CONNINFO"],
    keys: BUILDER,
    loose: true,
    methods: BUILDER,
    wins: "options"
  },
  {
    driver: "npgsql",
    calls: ["NpgsqlConnection", "NpgsqlDataSource.Create", "NpgsqlDataSourceBuilder", "NpgsqlSlimDataSourceBuilder"],
    positional: ["CONNINFO"],
    keys: { ConnectionString: "CONNINFO", connectionString: "CONNINFO" },
    wins: "options"
  },
  {
    driver: "npgsql",
    calls: [
      "UseNpgsql",
      "AddNpgsql",
      "AddNpgSql",
      "AddNpgsqlDataSource",
      "UsePostgreSql",
      "UsePostgreSQL",
      "UsePostgreSqlStorage",
      "UseNpgsqlConnection"
    ],
    positional: ["CONNINFO"],
    keys: { connectionString: "CONNINFO" },
    wins: "options"
  }
];

// src/readers/source/nodes.ts
function children(node) {
  return node.namedChildren.filter((child) => child !== null && !/comment/.test(child.type));
}

// src/readers/source/branches.ts
var MOST10 = 8;
var BODIES = /^(?:block|then|else|else_clause|expression_statement|control_structure_body|block_expression)$/;
function branchesOf(node) {
  const found = armsOf(node);
  if (found === null || found.length < 2 || found.length > MOST10) return null;
  const values = [];
  for (const arm of found) {
    const value = resultOf(arm);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}
function armsOf(node) {
  const all = children(node);
  switch (node.type) {
    case "if":
    case "if_expression": {
      const first = node.childForFieldName("consequence");
      const second = node.childForFieldName("alternative");
      if (first !== null) return second === null ? null : [first, second];
      return all.length === 3 ? all.slice(1) : null;
    }
    case "case":
    case "when_expression": {
      const arms = all.filter(({ type }) => /^(?:when|else|when_entry)$/.test(type));
      return arms.map((arm) => arm.childForFieldName("body") ?? children(arm).at(-1) ?? arm);
    }
    case "match_expression":
    case "switch_expression": {
      const body = node.childForFieldName("body");
      const arms = (body === null ? all : children(body)).filter(({ type }) => /_arm$|_rule$|_expression$/.test(type));
      return arms.map(
        (arm) => arm.childForFieldName("value") ?? arm.childForFieldName("return_expression") ?? children(arm).at(-1) ?? arm
      );
    }
    default:
      return null;
  }
}
function resultOf(arm) {
  let at = arm;
  for (let steps = 0; steps < 6 && BODIES.test(at.type); steps += 1) {
    const last2 = children(at).at(-1);
    if (last2 === void 0) return null;
    at = last2;
  }
  return at;
}

// src/readers/source/strings.ts
var STRINGS = /* @__PURE__ */ new Set([
  "string",
  "template_string",
  "concatenated_string",
  "chained_string",
  "interpreted_string_literal",
  "raw_string_literal",
  "string_literal",
  "multiline_string_literal",
  "verbatim_string_literal",
  "interpolated_string_expression",
  "encapsed_string",
  "heredoc",
  "nowdoc"
]);
var CONTENT = /* @__PURE__ */ new Set([
  "string_fragment",
  "multiline_string_fragment",
  "string_content",
  "string_literal_content",
  "interpreted_string_literal_content",
  "raw_string_literal_content",
  "raw_string_content",
  "nowdoc_string",
  "heredoc_body",
  "nowdoc_body"
]);
var ESCAPES3 = /* @__PURE__ */ new Set(["escape_sequence", "escape_interpolation", "character_escape_seq"]);
var DELIMITERS = /* @__PURE__ */ new Set([
  "string_start",
  "string_end",
  "interpolation_start",
  "interpolation_quote",
  "raw_string_start",
  "raw_string_end",
  "heredoc_start",
  "heredoc_end",
  "comment"
]);
var TRIMMINGS = /* @__PURE__ */ new Set([
  "interpolation_brace",
  "format_specifier",
  "type_conversion",
  "interpolation_format_clause",
  "interpolation_alignment_clause"
]);
var OPENING4 = /^[A-Za-z@$&]{0,3}#{0,8}(?:"""|'''|["'`])/;
function piecesOf2(node, source, lower) {
  const pieces = [];
  collect(node, source, lower, pieces, 0);
  return pieces;
}
function collect(node, source, lower, pieces, depth) {
  const children2 = node.namedChildren;
  if (children2.length === 0) {
    if (CONTENT.has(node.type)) pieces.push(plain2(source, node.startIndex, node.endIndex));
    else if (STRINGS.has(node.type)) pieces.push(bare2(node, source));
    return;
  }
  const within3 = CONTENT.has(node.type);
  let at = node.startIndex;
  let dollar = null;
  for (const child of children2) {
    if (child === null) continue;
    if (within3 && child.startIndex > at) pieces.push(plain2(source, at, child.startIndex));
    at = child.endIndex;
    if (DELIMITERS.has(child.type)) continue;
    if (dollar !== null) {
      const [name = ""] = /^[A-Za-z_]\w*/.exec(source.slice(child.startIndex, Math.min(child.endIndex, child.startIndex + 80))) ?? [];
      const end = child.startIndex + name.length;
      const span = { start: dollar.startIndex, end };
      if (name !== "") pieces.push({ hole: { kind: "name", ...span, node: child, path: name }, span });
      pieces.push(plain2(source, name === "" ? dollar.startIndex : end, child.endIndex));
      dollar = null;
      continue;
    }
    if (node.type === "string_literal" && child.type === "string_content" && child.endIndex - child.startIndex === 1) {
      if (source[child.startIndex] === "$") {
        dollar = child;
        continue;
      }
    }
    if (ESCAPES3.has(child.type)) pieces.push(escaped2(source, child));
    else if ((CONTENT.has(child.type) || STRINGS.has(child.type)) && depth < 8) {
      collect(child, source, lower, pieces, depth + 1);
    } else {
      const inner2 = child.childForFieldName("expression") ?? innerOf(child);
      pieces.push({ hole: lower(inner2), span: { start: child.startIndex, end: child.endIndex } });
    }
  }
  if (dollar !== null) pieces.push(plain2(source, dollar.startIndex, dollar.endIndex));
  if (within3 && node.endIndex > at) pieces.push(plain2(source, at, node.endIndex));
}
function innerOf(node) {
  if (node.type !== "interpolation" && node.type !== "template_substitution") return node;
  return node.namedChildren.find((child) => child !== null && !TRIMMINGS.has(child.type)) ?? node;
}
function plain2(source, start, end) {
  return { text: source.slice(start, end), offsets: range(start, end) };
}
function range(start, end) {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
function bare2(node, source) {
  const raw = source.slice(node.startIndex, node.endIndex);
  const opening = OPENING4.exec(raw)?.[0] ?? "";
  const quote = /["'`]+$/.exec(opening)?.[0] ?? "";
  const hashes = /#*/.exec(opening.slice(opening.indexOf("#") < 0 ? opening.length : opening.indexOf("#")))?.[0] ?? "";
  const closing2 = quote + hashes;
  const end = raw.length > opening.length && raw.endsWith(closing2) ? raw.length - closing2.length : raw.length;
  const start = Math.min(opening.length, end);
  if (!opening.includes("@") || !raw.slice(start, end).includes('""')) {
    return plain2(source, node.startIndex + start, node.startIndex + end);
  }
  let text = "";
  const offsets = [];
  for (let at = start; at < end; at += 1) {
    offsets.push(node.startIndex + at);
    text += raw[at];
    if (raw[at] === '"' && raw[at + 1] === '"') at += 1;
  }
  offsets.push(node.startIndex + end);
  return { text, offsets };
}
var SIMPLE3 = {
  n: "\n",
  t: "	",
  r: "\r",
  b: "\b",
  f: "\f",
  "0": "\0",
  e: "\x1B"
};
function escaped2(source, node) {
  const raw = source.slice(node.startIndex, node.endIndex);
  const text = decoded2(raw);
  return { text, offsets: [...new Array(text.length).fill(node.startIndex), node.endIndex] };
}
function decoded2(raw) {
  if (raw === "{{" || raw === "}}") return raw.slice(1);
  const body = raw.slice(1);
  const hex = /^(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))$/.exec(body);
  if (hex !== null) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? hex[4] ?? "", 16);
    return code <= 65535 ? String.fromCharCode(code) : "\uFFFD";
  }
  if (/^\r?\n/.test(body)) return "";
  const first = body[0] ?? "";
  return body.length === 1 ? SIMPLE3[first] ?? first : body;
}

// src/readers/source/lower.ts
var DEEPEST15 = 48;
var NUMBERS = new Set(
  "number integer int_literal float float_literal decimal_integer_literal decimal_floating_point_literal integer_literal number_literal real_literal".split(
    " "
  )
);
var SCALARS = new Set("true false none null nil null_literal boolean_literal boolean undefined".split(" "));
var NAMES2 = new Set(
  "identifier constant variable_name name instance_variable class_variable global_variable simple_identifier property_identifier shorthand_property_identifier type_identifier field_identifier package_identifier this self super qualified_name dotted_name relative_scope this_expression this_literal private_property_identifier crate scoped_type_identifier qualified_type".split(
    " "
  )
);
var MEMBERS = /* @__PURE__ */ new Map([
  ["member_expression", ["object", "property"]],
  ["attribute", ["object", "attribute"]],
  ["selector_expression", ["operand", "field"]],
  ["field_access", ["object", "field"]],
  ["field_expression", ["value", "field"]],
  ["navigation_expression", null],
  ["member_access_expression", null],
  ["nullsafe_member_access_expression", null],
  ["scoped_identifier", ["path", "name"]],
  ["scope_resolution", ["scope", "name"]],
  ["class_constant_access_expression", null],
  ["scoped_property_access_expression", null]
]);
var INDEXES = new Set(
  "subscript_expression subscript element_reference element_access_expression index_expression".split(" ")
);
var WRAPPERS = new Map([
  ..."parenthesized_expression as_expression satisfies_expression non_null_expression await_expression await try_expression literal_element argument value_argument expression_statement not_null_expression postfix_expression unary_operator_expression postfix_unary_expression spread_argument array_element_initializer block_body element_value statement_list primary_expression".split(" ").map((type) => [type, null]),
  ["reference_expression", "value"],
  ["cast_expression", "value"],
  ["type_cast_expression", "value"],
  ["type_assertion", null]
]);
var BINARY2 = new Set(
  "binary_expression binary_operator binary boolean_operator elvis_expression infix_expression".split(" ")
);
var TERNARIES = new Set("ternary_expression conditional_expression conditional".split(" "));
var CALLS = new Set(
  "call_expression call method_invocation object_creation_expression new_expression invocation_expression implicit_object_creation_expression function_call_expression member_call_expression nullsafe_member_call_expression scoped_call_expression macro_invocation".split(
    " "
  )
);
var OBJECTS = new Set(
  "object dictionary hash array_creation_expression composite_literal struct_expression anonymous_object_creation_expression initializer_expression".split(
    " "
  )
);
var LISTS = new Set("array list tuple expression_list argument_list array_initializer".split(" "));
var SPREADS = new Set(
  "spread_element dictionary_splat hash_splat_argument list_splat splat_argument base_field_initializer variadic_unpacking variadic_argument spread_expression".split(
    " "
  )
);
var KEYED_SPREADS = /* @__PURE__ */ new Set(["dictionary_splat", "hash_splat_argument"]);
var ARGUMENTS = new Set("arguments argument_list value_arguments".split(" "));
var BLOCKS = new Set("annotated_lambda lambda_literal block do_block".split(" "));
function isCall(node) {
  return CALLS.has(node.type);
}
function isObject(node) {
  return OBJECTS.has(node.type);
}
function lowering(source) {
  let depth = 0;
  const known3 = /* @__PURE__ */ new Map();
  function lower(node) {
    const before = known3.get(node.id);
    if (before !== void 0) return before;
    if (depth >= DEEPEST15) return unknown(node);
    depth += 1;
    try {
      const expression = lowered(node);
      known3.set(node.id, expression);
      return expression;
    } finally {
      depth -= 1;
    }
  }
  function lowered(node) {
    const { type } = node;
    const at = spanOf3(node);
    if (STRINGS.has(type)) return { kind: "text", ...at, node, pieces: piecesOf2(node, source, lower) };
    if (type === "simple_symbol") {
      const pieces = [{ text: textOf6(node).slice(1), offsets: range(node.startIndex + 1, node.endIndex) }];
      return { kind: "text", ...at, node, pieces };
    }
    if (NUMBERS.has(type)) return { kind: "scalar", ...at, node, text: textOf6(node).replaceAll("_", "") };
    if (SCALARS.has(type)) return { kind: "scalar", ...at, node, text: scalarText(textOf6(node)) };
    if (NAMES2.has(type)) {
      const text = textOf6(node);
      return /^(?:true|false|null|nil|none)$/i.test(text) && type !== "variable_name" ? { kind: "scalar", ...at, node, text: scalarText(text) } : { kind: "name", ...at, node, path: dotted(text) };
    }
    if (CALLS.has(type)) return callOf2(node) ?? unknown(node);
    if (OBJECTS.has(type)) return objectOf(node);
    if (MEMBERS.has(type)) return memberOf2(node);
    if (INDEXES.has(type)) return indexOf(node);
    if (BINARY2.has(type)) return binaryOf(node);
    if (TERNARIES.has(type)) return ternaryOf(node);
    if (LISTS.has(type)) return { kind: "list", ...at, node, items: children(node).map(lower) };
    if (type === "unary_expression" || type === "unary_operator" || type === "prefix_unary_expression" || type === "prefix_expression") {
      const inner2 = children(node).at(-1);
      const sign = source.slice(node.startIndex, inner2?.startIndex ?? node.startIndex).trim();
      if (inner2 === void 0) return unknown(node);
      if (sign === "-" && NUMBERS.has(inner2.type)) return { kind: "scalar", ...at, node, text: `-${textOf6(inner2)}` };
      return sign === "&" || sign === "*" || sign === "@" ? lower(inner2) : unknown(node);
    }
    const branches = branchesOf(node);
    if (branches !== null) {
      return branches.map(lower).reduce((first, second) => ({ kind: "either", ...at, node, first, second }));
    }
    if (WRAPPERS.has(type)) {
      const field = WRAPPERS.get(type) ?? null;
      const inner2 = (field === null ? null : node.childForFieldName(field)) ?? children(node)[0];
      return inner2 === void 0 ? unknown(node) : lower(inner2);
    }
    return unknown(node);
  }
  function textOf6({ startIndex, endIndex }) {
    return source.slice(startIndex, endIndex);
  }
  function memberOf2(node) {
    const [object, member] = partsOf5(node);
    if (object === null || member === null) return unknown(node);
    const before = lower(object);
    const name = dotted(textOf6(member));
    const at = spanOf3(node);
    if (before.kind === "name") return { kind: "name", ...at, node, path: `${before.path}.${name}` };
    const key = {
      ...{ kind: "text", ...spanOf3(member), node: member },
      pieces: [{ text: name, offsets: [member.startIndex, member.endIndex] }]
    };
    return before.kind === "unknown" ? unknown(node) : { kind: "index", ...at, node, object: before, key };
  }
  function partsOf5(node) {
    const fields = MEMBERS.get(node.type) ?? null;
    const all = children(node);
    if (fields === null) return [all[0] ?? null, all.length > 1 ? all.at(-1) ?? null : null];
    return [node.childForFieldName(fields[0]), node.childForFieldName(fields[1])];
  }
  function indexOf(node) {
    const all = children(node);
    const object = all[0];
    let key = all[1];
    if (key?.type === "bracketed_argument_list") key = children(key)[0];
    if (object === void 0 || key === void 0) return unknown(node);
    return { kind: "index", ...spanOf3(node), node, object: lower(object), key: lower(key) };
  }
  function binaryOf(node) {
    const all = children(node);
    const left = node.childForFieldName("left") ?? all[0];
    const right = node.childForFieldName("right") ?? all.at(-1);
    if (left === void 0 || right === void 0 || left.id === right.id) return unknown(node);
    const operator = source.slice(left.endIndex, right.startIndex).replace(/\/\*[\s\S]*?\*\/|(?:#|\/\/).*/g, "").trim();
    const at = spanOf3(node);
    switch (operator) {
      case "||":
      case "??":
      case "or":
      case "?:":
        return { kind: "fallback", ...at, node, left: lower(left), right: lower(right) };
      case "&&":
      case "and":
        return {
          kind: "either",
          ...at,
          node,
          first: lower(right),
          second: { kind: "scalar", ...at, node, text: "null" }
        };
      case "+":
      case ".":
      case "..":
      case "<>":
        return { kind: "text", ...at, node, pieces: [...joined(left), ...joined(right)] };
      case "%": {
        const format2 = lower(left);
        if (format2.kind !== "text") return unknown(node);
        const values = lower(right);
        return formatted2(node, format2, values.kind === "list" ? values.items : [values]);
      }
      default:
        return unknown(node);
    }
  }
  function joined(node) {
    const side = lower(node);
    if (side.kind === "text") return side.pieces;
    return [{ hole: side, span: { start: side.start, end: side.end } }];
  }
  function ternaryOf(node) {
    const all = children(node);
    const condition = node.childForFieldName("condition");
    let first = node.childForFieldName("consequence");
    const second = node.childForFieldName("alternative") ?? all.at(-1) ?? null;
    if (condition === null && all.length === 3) first = all[0] ?? null;
    const at = spanOf3(node);
    if (second === null) return unknown(node);
    if (first === null) {
      return condition === null ? unknown(node) : { kind: "fallback", ...at, node, left: lower(condition), right: lower(second) };
    }
    return { kind: "either", ...at, node, first: lower(first), second: lower(second) };
  }
  function entryOf2(node) {
    const all = children(node);
    switch (node.type) {
      case "shorthand_property_identifier":
      case "shorthand_field_initializer":
        return { key: textOf6(node), keySpan: spanOf3(node), value: lower(all[0] ?? node) };
      case "pair":
      case "keyword_argument":
      case "keyed_element":
      case "field_initializer":
      case "assignment_expression":
      case "array_element_initializer":
      case "value_argument":
      case "argument":
      case "assignment": {
        const key = node.childForFieldName("key") ?? node.childForFieldName("name") ?? node.childForFieldName("left") ?? node.childForFieldName("field") ?? (all.length > 1 ? all[0] : null) ?? null;
        const value = node.childForFieldName("value") ?? node.childForFieldName("right") ?? all.at(-1) ?? null;
        if (key === null || value === null || key.id === value.id) return null;
        const name = keyText(key);
        return name === null ? null : { key: name, keySpan: spanOf3(key), value: lower(value) };
      }
      default:
        return null;
    }
  }
  function keyText(node) {
    if (node.type === "literal_element" || node.type === "computed_property_name" || node.type === "argument") {
      const inner2 = children(node)[0];
      return inner2 === void 0 ? null : keyText(inner2);
    }
    if (STRINGS.has(node.type)) {
      const pieces = piecesOf2(node, source, lower);
      return pieces.every((piece) => "text" in piece) ? pieces.map((piece) => "text" in piece ? piece.text : "").join("") : null;
    }
    return dotted(
      textOf6(node).replace(/^:|:$/g, "").replace(/^["']|["']$/g, "")
    );
  }
  function objectOf(node) {
    const type = node.childForFieldName("type") ?? (node.type === "struct_expression" ? node.childForFieldName("name") : null);
    const array = node.type === "array_creation_expression" ? node.childForFieldName("value") : null;
    const body = array ?? node.childForFieldName("body") ?? node.childForFieldName("initializer") ?? node;
    const entries = [];
    const spread = [];
    const items = [];
    for (const child of children(body)) {
      if (child.id === type?.id) continue;
      const entry = entryOf2(child);
      const inner2 = child.type === "array_element_initializer" ? children(child)[0] ?? child : child;
      if (entry !== null) entries.push(entry);
      else if (SPREADS.has(inner2.type)) spread.push(lower(children(inner2)[0] ?? inner2));
      else if (child.type !== "method_definition") items.push(lower(child));
    }
    const at = spanOf3(node);
    if (entries.length === 0 && spread.length === 0 && items.length > 0) return { kind: "list", ...at, node, items };
    return { kind: "object", ...at, node, type: type === null ? null : dotted(textOf6(type)), entries, spread };
  }
  function callOf2(node) {
    const all = children(node);
    const list = node.childForFieldName("arguments") ?? all.find((child) => ARGUMENTS.has(child.type)) ?? null;
    let callee;
    let calleeEnd;
    let receiver = null;
    if (node.type === "implicit_object_creation_expression") {
      const declared = node.parent?.parent?.childForFieldName("type") ?? null;
      if (declared === null) return null;
      callee = dotted(textOf6(declared));
      calleeEnd = node.startIndex + 3;
    } else if (node.type === "macro_invocation") {
      return macroOf(node);
    } else {
      const object = node.childForFieldName("object") ?? node.childForFieldName("receiver") ?? node.childForFieldName("scope");
      const name = node.childForFieldName("name") ?? node.childForFieldName("method");
      if (name !== null) {
        calleeEnd = name.endIndex;
        receiver = object === null ? null : lower(object);
        callee = receiver === null ? dotted(textOf6(name)) : `${pathOf3(receiver)}.${dotted(textOf6(name))}`;
      } else {
        const called = node.childForFieldName("function") ?? node.childForFieldName("constructor") ?? node.childForFieldName("type") ?? all[0] ?? null;
        if (called === null || called.id === list?.id) return null;
        calleeEnd = called.endIndex;
        const parts = MEMBERS.has(called.type) ? partsOf5(called) : null;
        if (parts !== null && parts[0] !== null && parts[1] !== null) {
          receiver = lower(parts[0]);
          callee = `${pathOf3(receiver)}.${dotted(textOf6(parts[1]))}`;
        } else {
          callee = dotted(textOf6(called));
        }
      }
    }
    const positional = [];
    const named2 = [];
    const spread = [];
    let open = false;
    for (const child of list === null ? [] : children(list)) {
      const entry = child.type === "assignment_expression" || child.type === "array_element_initializer" ? null : entryOf2(child);
      if (entry !== null) named2.push(entry);
      else if (KEYED_SPREADS.has(child.type)) spread.push(lower(children(child)[0] ?? child));
      else if (SPREADS.has(child.type) || /argument$/.test(child.type) && SPREADS.has(children(child)[0]?.type ?? ""))
        open = true;
      else positional.push(lower(child));
    }
    const initializer = node.childForFieldName("initializer");
    if (initializer !== null) {
      for (const child of children(initializer)) {
        const entry = entryOf2(child);
        if (entry !== null) named2.push(entry);
      }
    }
    const block = node.childForFieldName("block") ?? all.find((child) => BLOCKS.has(child.type)) ?? null;
    const call = {
      kind: "call",
      ...spanOf3(node),
      node,
      callee,
      calleeEnd,
      receiver,
      positional,
      named: named2,
      spread,
      open,
      block
    };
    return formattedCall(call) ?? call;
  }
  function macroOf(node) {
    const name = node.childForFieldName("macro");
    const tokens = children(node).find(({ type }) => type === "token_tree");
    const first = tokens === void 0 ? void 0 : children(tokens)[0];
    if (name === null || first === void 0 || !STRINGS.has(first.type)) return null;
    const macro = textOf6(name);
    const text = lower(first);
    if (text.kind !== "text") return null;
    if (macro === "concat") return null;
    if (macro !== "format" && macro !== "format_args") {
      return {
        kind: "call",
        ...spanOf3(node),
        node,
        callee: macro,
        calleeEnd: name.endIndex,
        receiver: null,
        positional: [text],
        named: [],
        spread: [],
        open: false,
        block: null
      };
    }
    const rest = source.slice(first.endIndex, node.endIndex - 1).split(",").slice(1);
    const others = children(tokens ?? node);
    const values = rest.map((part) => {
      const found = /^\s*\w+\s*$/.test(part) ? others.find((child) => textOf6(child) === part.trim()) : void 0;
      if (found !== void 0) return lower(found);
      const path = /^\s*&?([\w.]{1,80})\s*$/.exec(part)?.[1];
      return path === void 0 ? unknown(node) : nameAt2(node, path);
    });
    return formatted2(node, text, values);
  }
  function formattedCall(call) {
    const { callee, positional, named: named2, receiver, node } = call;
    const name = callee.slice(callee.lastIndexOf(".") + 1);
    if (/^(?:sprintf|format|fmt\.Sprintf|Sprintf|Format|formatted)$/.test(name)) {
      if (receiver?.kind === "text") return formatted2(node, receiver, positional, named2);
      const [first, ...values] = positional;
      if (first?.kind === "text") return formatted2(node, first, values, named2);
      return null;
    }
    if (positional.length === 0 && named2.length === 0 && receiver !== null) {
      if (/^(?:to_string|to_owned|into|as_str|clone|as_ref|String|trim|strip|trimIndent|stripIndent|to_s|freeze|toString|build|unwrap|intern|parse)$/.test(
        name
      ))
        return receiver;
    }
    const put = putTogether(call, name);
    if (put !== null) return put;
    const only2 = positional[0];
    if (positional.length === 1 && only2 !== void 0 && named2.length === 0) {
      if (/^(?:str|String|int|Number|parseInt|Integer|Some|Ok|String\.from|SecretStr|Secret|URL\.create_from|quote_plus|strdup|uint16|uint|int32|strval|intval|pg\.String|URI|Uri|to_string|arrayOf|intArrayOf|listOf|List\.of|Arrays\.asList|Object\.freeze)$/.test(
        callee
      ))
        return only2;
      if (name === "unwrap_or" || name === "orElse" || name === "unwrap_or_else") {
        const right = callee.endsWith("_else") ? bodyOf2(only2) : only2;
        if (receiver !== null)
          return { kind: "fallback", start: call.start, end: call.end, node, left: receiver, right };
      }
    }
    return null;
  }
  function putTogether({ callee, positional, named: named2, receiver, spread, open, node }, name) {
    const at = spanOf3(node);
    const object = (others) => {
      return { kind: "object", ...at, node, type: null, entries: named2, spread: [...others, ...spread] };
    };
    if (open) return null;
    if (callee === "dict" || callee === "array_merge") return object(positional);
    if (callee === "Object.assign" && positional[0]?.kind === "object") return object(positional);
    if (name === "merge" && receiver !== null && !/^_$|^lodash$/.test(pathOf3(receiver))) {
      return object([receiver, ...positional]);
    }
    const [first, second] = positional;
    if (name === "JoinHostPort" && first !== void 0 && second !== void 0)
      return listed3([first, second], ":", node);
    const [list, by] = callee === "strings.Join" ? [first, second] : callee === "implode" ? [second, first] : [receiver, first];
    if (list?.kind === "list" && /^(?:join|Join|implode)$/.test(name)) return listed3(list.items, plainText(by), node);
    if (name === "join" && first?.kind === "list" && receiver?.kind === "text") {
      return listed3(first.items, plainText(receiver), node);
    }
    return null;
  }
  function plainText(expression) {
    if (expression?.kind !== "text") return null;
    const [only2, ...more] = expression.pieces;
    return only2 !== void 0 && "text" in only2 && more.length === 0 ? only2.text : null;
  }
  function listed3(items, between, node) {
    if (between === null) return null;
    const pieces = items.flatMap((item, index) => {
      const own2 = item.kind === "text" ? item.pieces : [{ hole: item, span: { start: item.start, end: item.end } }];
      const offsets = new Array(between.length + 1).fill(item.start);
      return index === 0 ? own2 : [{ text: between, offsets }, ...own2];
    });
    return { kind: "text", ...spanOf3(node), node, pieces };
  }
  function bodyOf2(expression) {
    const body = expression.node.childForFieldName("body");
    return body === null ? expression : lower(body);
  }
  function formatted2(node, format2, values, named2 = []) {
    const pieces = [];
    let next = 0;
    for (const piece of format2.pieces) {
      if (!("text" in piece)) {
        pieces.push(piece);
        continue;
      }
      let at = 0;
      for (const match of piece.text.matchAll(VERB)) {
        const [verb = "", keyed2, index, brace] = match;
        pieces.push(slice(piece, at, match.index));
        at = match.index + verb.length;
        if (verb === "%%") {
          pieces.push(slice(piece, match.index, match.index + 1));
          continue;
        }
        const number = index !== void 0 ? Number(index) - 1 : brace !== void 0 && /^\d+$/.test(brace) ? Number(brace) : null;
        const name = keyed2 ?? (brace !== void 0 && /^[A-Za-z_]/.test(brace) ? brace : void 0);
        let value;
        if (name !== void 0) value = named2.find(({ key }) => key === name)?.value ?? nameAt2(node, name);
        else if (number !== null) value = values[number];
        else {
          value = values[next];
          next += 1;
        }
        const start = piece.offsets[match.index] ?? node.startIndex;
        pieces.push({ hole: value ?? unknown(node), span: { start, end: piece.offsets[at] ?? start } });
      }
      pieces.push(slice(piece, at, piece.text.length));
    }
    return { kind: "text", ...spanOf3(node), node, pieces };
  }
  function nameAt2(node, path) {
    return { kind: "name", ...spanOf3(node), node, path };
  }
  return lower;
}
var VERB = /%(?:\((\w{1,64})\)|(\d)\$|\[\d\])?[-+#0]?\d{0,3}[sdvqu]|%%|\{([A-Za-z_]\w{0,63}|\d{1,2})?(?::[^{}]{0,20})?\}/g;
function slice(piece, from, to) {
  return { text: piece.text.slice(from, to), offsets: piece.offsets.slice(from, to + 1) };
}
function spanOf3({ startIndex, endIndex }) {
  return { start: startIndex, end: endIndex };
}
function unknown(node) {
  return { kind: "unknown", ...spanOf3(node), node };
}
function scalarText(text) {
  const lower = text.toLowerCase();
  return lower === "nil" || lower === "none" || lower === "undefined" ? "null" : lower;
}
function dotted(text) {
  return text.slice(0, 200).replace(/::?<[^<>]*>|<[^<>]*>/g, "").replace(/::|->|\?\.|\\/g, ".").replace(/[\s$@!?#]+/g, "").replace(/^\.+/, "");
}
function pathOf3(expression) {
  return expression.kind === "name" ? expression.path : "";
}

// src/readers/source/scope.ts
var FUNCTIONS = /^(?:function_declaration|function_definition|function_expression|generator_function_declaration|method_definition|method_declaration|constructor_declaration|arrow_function|function_item|method|singleton_method|closure_expression|func_literal|anonymous_function(?:_creation_expression)?|lambda|lambda_expression|local_function_statement|secondary_constructor)$/;
function functionAround(node) {
  for (let at = node.parent, steps = 0; at !== null && steps < 200; at = at.parent, steps += 1) {
    if (FUNCTIONS.test(at.type)) return at;
  }
  return null;
}

// src/readers/source/assigned.ts
var MOST11 = 50;
var KEYS = /\s{0,4}(?:\[\s{0,4}(?:(["'])([\w-]{1,60})\1|:(\w{1,60}))\s{0,4}\]|(?:\.|->)\s{0,4}(\w{1,60}!?))/y;
var CONDITIONS = /^(?:if|unless|else|elsif|if_modifier|unless_modifier|(?:if|try|for|while|with|switch|match|foreach)_(?:statement|expression)|elif_clause|else_clause|for_in_statement|catch_clause|except_clause|switch_case|case_clause|when_entry|match_arm)$/;
var HARMLESS = /^(?:console|log|logger|logging|pprint|assert)\b|(?:log|print|println|debug|info|warn|trace|dump|inspect|stringify|dumps|freeze|keys|entries|validate|assert\w*|parse|require)$/i;
function assignedLater(code, object, isSame) {
  const path = pathOf4(code, object);
  if (path === null) return NOTHING_LATER;
  const around4 = functionAround(object);
  const end = around4?.endIndex ?? code.text.length;
  const entries = [];
  let open = false;
  let places = 0;
  const holder = new RegExp(`(?<![\\w.$])${path.holder.replaceAll("$", "\\$")}(?![\\w$])`, "g");
  holder.lastIndex = object.endIndex;
  for (let match = holder.exec(code.text); match !== null && places < MOST11; match = holder.exec(code.text)) {
    if (match.index >= end) break;
    const place = code.root.namedDescendantForIndex(match.index, match.index + match[0].length);
    if (place === null || !isSame(place)) continue;
    places += 1;
    const change = changeAt(code, place, match.index + match[0].length, path.keys);
    if (change === null) continue;
    if (change.entries === null) {
      open = true;
      continue;
    }
    const conditional = isConditional(change.node, around4);
    for (const { key, keySpan, value } of change.entries) {
      const before = entries.findLast((one) => one.key === key) ?? entryOf(code, object, key);
      entries.push({ key, keySpan, value: conditional ? mayBe2(value, before?.value) : value });
    }
  }
  return { entries, open };
}
function mayBe2(value, before) {
  if (value.kind !== "object" || value.node.id >= 0) return eitherOf(value, before ?? nullAt(value));
  const entries = value.entries.map((entry) => ({ ...entry, value: mayBe2(entry.value, void 0) }));
  return { ...value, entries };
}
function entryOf(code, object, key) {
  const literal = code.lower(object);
  return literal.kind === "object" ? literal.entries.findLast((one) => one.key === key) : void 0;
}
function changeAt(code, place, from, path) {
  const [keys, end] = keysAt(code.text, from);
  if (keys.length === 0) return path.length === 0 ? givenAway(code, place) : null;
  if (/^\s{0,4}(?:\|\||\?\?)?=(?![=>~])/.test(code.text.slice(end, end + 8))) {
    if (!path.every((key, index) => keys[index] === key)) return null;
    const rest = keys.slice(path.length);
    const statement = around3(place, (node2) => /^assignment(?:_expression|_statement)?$/.test(node2.type));
    const right = statement?.childForFieldName("right") ?? null;
    if (statement === null) return null;
    if (right === null || rest.length === 0) return { entries: null, node: statement };
    const value = code.lower(right);
    const only2 = value.kind === "list" && statement.type === "assignment_statement" ? value.items[0] : void 0;
    return { entries: [nested2(rest, only2 ?? value, { start: place.startIndex, end })], node: statement };
  }
  const method = keys.at(-1) ?? "";
  if (!/^(?:update|merge!|update!)$/.test(method) || keys.length - 1 !== path.length) return null;
  if (!path.every((key, index) => keys[index] === key)) return null;
  const node = around3(place, (one) => isCall(one) && one.endIndex > end);
  const call = node === null ? null : code.lower(node);
  if (node === null || call?.kind !== "call") return null;
  const inner2 = call.positional.flatMap((one) => one.kind === "object" && one.spread.length === 0 ? [one] : []);
  if (inner2.length < call.positional.length || call.open || call.spread.length > 0) return { entries: null, node };
  return { entries: [...inner2.flatMap((one) => one.entries), ...call.named], node };
}
function givenAway(code, place) {
  const list = place.parent?.type === "argument" ? place.parent.parent : place.parent;
  const node = list?.parent ?? null;
  if (list === null || node === null || !isCall(node)) return null;
  const call = code.lower(node);
  if (call.kind !== "call" || node.parent?.type !== "expression_statement") return null;
  if (call.receiver !== null && call.receiver.start === place.startIndex) return null;
  if (/(?:^|\.)Object\.assign$/.test(call.callee) && call.positional[0]?.start === place.startIndex) {
    const others = call.positional.slice(1);
    const known3 = others.flatMap(
      (one) => one.kind === "object" && one.spread.length === 0 ? [one] : []
    );
    return { entries: known3.length === others.length ? known3.flatMap((one) => one.entries) : null, node };
  }
  if (call.receiver !== null || HARMLESS.test(call.callee) || /^new_|object_creation/.test(node.type)) return null;
  return call.positional[0]?.start === place.startIndex ? { entries: null, node } : null;
}
function pathOf4(code, object) {
  const keys = [];
  for (let at = object.parent, steps = 0; at !== null && steps < 12; at = at.parent, steps += 1) {
    if (/^(?:pair|array_element_initializer)$/.test(at.type)) {
      const key = at.childForFieldName("key") ?? at.namedChildren[0] ?? null;
      keys.unshift(key === null ? "" : textOf4(code, key).replace(/^["':]|["':]$/g, ""));
    } else if (HOLDERS.test(at.type)) {
      const left = at.childForFieldName("name") ?? at.childForFieldName("left") ?? at.childForFieldName("pattern") ?? null;
      const holder = left === null ? "" : textOf4(code, left).replace(/^mut\s+/, "");
      return /^[@$]{0,2}[A-Za-z_]\w{0,80}$/.test(holder) ? { holder, keys } : null;
    } else if (!PASSED.test(at.type)) {
      return null;
    }
  }
  return null;
}
var HOLDERS = /^(?:assignment|assignment_expression|variable_declarator|short_var_declaration|var_spec|let_declaration)$/;
var PASSED = /^(?:dictionary|object|hash|array_creation_expression|expression_list|unary_expression|parenthesized_expression|as_expression|satisfies_expression|type_assertion)$/;
function textOf4({ text }, { startIndex, endIndex }) {
  return text.slice(startIndex, Math.min(endIndex, startIndex + 80));
}
function keysAt(text, from) {
  const keys = [];
  let at = from;
  for (KEYS.lastIndex = at; keys.length < 6; ) {
    const match = KEYS.exec(text);
    if (match === null) break;
    keys.push(match[2] ?? match[3] ?? match[4] ?? "");
    at = KEYS.lastIndex;
  }
  return [keys, at];
}
function around3(place, fits2) {
  for (let at = place.parent, steps = 0; at !== null && steps < 8; at = at.parent, steps += 1) {
    if (fits2(at)) return at;
  }
  return null;
}
function isConditional(statement, owner) {
  if (functionAround(statement)?.id !== owner?.id) return true;
  for (let at = statement.parent, steps = 0; at !== null && steps < 60; at = at.parent, steps += 1) {
    if (at.id === owner?.id) return false;
    if (CONDITIONS.test(at.type)) return true;
  }
  return false;
}
function nested2(keys, value, keySpan) {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) return { key, keySpan, value };
  return { key, keySpan, value: objectAt([nested2(rest, value, keySpan)], value) };
}

// src/readers/source/uses.ts
var MOST_USES = 200;
function chained(code, node) {
  const uses = [];
  let end = node;
  let reached = node.endIndex;
  for (let at = node.parent, steps = 0; at !== null && steps < 120; at = at.parent, steps += 1) {
    if (at.startIndex > node.startIndex || at.startIndex < node.startIndex && !PREFIXED.test(at.type)) break;
    if (!isCall(at)) {
      if (!TRANSPARENT.test(at.type)) break;
      continue;
    }
    const call = code.lower(at);
    if (call.kind !== "call" || call.node.id !== at.id) {
      if (call.start <= end.startIndex && call.end >= end.endIndex) end = at;
      continue;
    }
    if (call.receiver === null || call.receiver.start > end.startIndex || call.receiver.end < reached) break;
    uses.push({ name: lastOf3(call.callee), call, value: null, node: at });
    end = at;
    reached = at.endIndex;
    if (uses.length >= MOST_USES) break;
  }
  return { uses, end };
}
var PREFIXED = /^(?:await|await_expression|unary_expression|parenthesized_expression|reference_expression|new_expression|object_creation_expression)$/;
var TRANSPARENT = /^(?:member_expression|attribute|selector_expression|field_access|field_expression|navigation_expression|member_access_expression|await|await_expression|try_expression|parenthesized_expression|unary_expression|reference_expression|as_expression|satisfies_expression|non_null_expression|conditional_access_expression|postfix_expression|scope_resolution)$/;
function holderOf(code, node) {
  let at = node;
  for (let steps = 0; at !== null && steps < 8; steps += 1) {
    const parent = at.parent;
    if (parent === null) return null;
    const name = parent.childForFieldName("name") ?? parent.childForFieldName("left") ?? parent.childForFieldName("pattern") ?? (/^(?:property_declaration|variable_declarator|const_element)$/.test(parent.type) ? parent.namedChildren[0] ?? null : null);
    if (name !== null && HOLDERS2.test(parent.type)) {
      const text = code.text.slice(name.startIndex, Math.min(name.endIndex, name.startIndex + 200));
      const first = text.replace(/^(?:mut|const|val|var)\s+/, "").split(/\s*[,:]/)[0] ?? "";
      return /^[@$]*[\w$.>-]+$/.test(first) ? first : null;
    }
    if (HOLDERS2.test(parent.type) || !(TRANSPARENT.test(parent.type) || LISTED.test(parent.type))) return null;
    at = parent;
  }
  return null;
}
var HOLDERS2 = /^(?:variable_declarator|assignment|assignment_expression|assignment_statement|short_var_declaration|var_spec|let_declaration|const_item|static_item|property_declaration|public_field_definition|field_definition|property_element)$/;
var LISTED = /^(?:expression_list|literal_element|argument)$/;
function usesOf(code, holder, after2) {
  const name = holder.replace(/^[@$]+/, "").replace(/^(?:this|self)(?:\.|->)/, "").replace(/^\$/, "");
  if (!/^\w{1,80}$/.test(name)) return [];
  const field = holder !== name;
  const around4 = field ? null : functionAround(after2);
  const [from, to] = around4 === null ? [0, code.text.length] : [after2.endIndex, around4.endIndex];
  const uses = [];
  const pattern = new RegExp(
    `(?<![\\w.])(?:[@$]{0,2}|(?:this|self)\\.|\\$this->)${name}[!?]{0,2}\\s*(?:\\.|->|\\?\\.)\\s*(\\w{1,80})(?:\\.(\\w{1,80}))?`,
    "g"
  );
  for (const match of code.text.slice(from, to).matchAll(pattern)) {
    const end = from + match.index + match[0].length;
    const [, method = "", inner2] = match;
    const last2 = inner2 === void 0 ? null : useAt(code, end - inner2.length, inner2);
    const use = useAt(code, end - method.length - (inner2 === void 0 ? 0 : inner2.length + 1), method);
    if (use !== null) uses.push(use);
    if (last2 !== null && last2.call === null) uses.push({ ...last2, name: `${method}.${last2.name}` });
    if (uses.length >= MOST_USES) break;
  }
  const subject = new RegExp(`(?<![\\w.])with\\s?\\(\\s?${name}\\s?\\)\\s?\\{`, "g");
  for (const match of code.text.slice(from, to).matchAll(subject)) {
    const start = from + match.index;
    const block = code.root.namedDescendantForIndex(start + match[0].length - 1, start + match[0].length);
    if (block !== null && uses.length < MOST_USES) for (const one of usesWithin(code, block)) uses.push(one);
  }
  return uses;
}
function usesWithin(code, block) {
  const uses = [];
  for (const match of code.text.slice(block.startIndex, block.endIndex).matchAll(/(?<![\w.])(\w{1,80})(?=\s*[=(])/g)) {
    const use = useAt(code, block.startIndex + match.index, match[1] ?? "");
    if (use !== null) uses.push(use);
    if (uses.length >= MOST_USES) break;
  }
  return uses;
}
function useAt(code, start, name) {
  const node = code.root.namedDescendantForIndex(start, start + name.length);
  for (let at = node, steps = 0; at !== null && steps < 5; at = at.parent, steps += 1) {
    if (isCall(at)) {
      const call = code.lower(at);
      return call.kind === "call" && lastOf3(call.callee) === name && call.calleeEnd === start + name.length ? { name, call, value: null, node: at } : null;
    }
    if (at.type === "assignment" || at.type === "assignment_expression" || at.type === "assignment_statement") {
      const left = at.childForFieldName("left");
      const right = at.childForFieldName("right");
      if (left === null || right === null || left.endIndex !== start + name.length) return null;
      if (code.text.slice(left.endIndex, right.startIndex).trim() !== "=") return null;
      const value = code.lower(right);
      return { name, call: null, value: value.kind === "list" ? value.items[0] ?? value : value, node: at };
    }
  }
  return null;
}
function entriesSetOn(code, expression, plain3) {
  if (expression.kind !== "name" || expression.path.includes(".")) return NOTHING_LATER;
  let open = false;
  const entries = [];
  const around4 = functionAround(expression.node) ?? code.root;
  const pattern = new RegExp(`(?<![\\w.])\\$?${expression.path}\\s*(?:\\.|->)\\s*(\\w{1,40})`, "g");
  for (const match of code.text.slice(around4.startIndex, around4.endIndex).matchAll(pattern)) {
    const name = match[1] ?? "";
    const use = useAt(code, around4.startIndex + match.index + match[0].length - name.length, name);
    if (use === null) continue;
    if (use.value !== null) entries.push({ key: name, keySpan: spanOf3(use.node), value: use.value });
    const [first, second] = use.call?.positional ?? [];
    if (first !== void 0 && CONNECTOR_OPTIONS.test(name)) {
      const value = isConditional(use.node, functionAround(expression.node)) ? eitherOf(first, nullAt(first)) : first;
      entries.push({ key: name, keySpan: spanOf3(use.node), value });
      continue;
    }
    if (use.call !== null && /^(?:putAll|load|loadFromXML)$/.test(name)) {
      if (first?.kind !== "call" || first.callee !== "Map.of") open = true;
      else for (const one of pairsOf2(first.positional, plain3)) entries.push(one);
      continue;
    }
    if (use.call === null || first === void 0 || second === void 0 || !/^(?:setProperty|put|set|addProperty|putIfAbsent)$/.test(name))
      continue;
    const key = plain3(first);
    if (key !== null) entries.push({ key, keySpan: first, value: second });
    if (entries.length >= MOST_USES) break;
  }
  return { entries, open };
}
function pairsOf2(items, plain3) {
  return items.flatMap((item, index) => {
    const value = items[index + 1];
    const key = index % 2 === 0 ? plain3(item) : null;
    return key === null || value === void 0 ? [] : [{ key, keySpan: item, value }];
  });
}
function lastOf3(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}

// src/readers/source/settings.ts
var MOST_PLACES = 200;
function hasSettings(text, rules) {
  return rules.some(({ settings }) => settings !== void 0 && text.includes(settings));
}
function* settingsFound(code, values, rule) {
  const { settings: telling, keys = {} } = rule;
  if (telling === void 0) return;
  const all = assignmentsOf3(code, keys);
  for (const setting of all) {
    if (setting.name !== telling) continue;
    const { left, value, place } = setting;
    const span = { start: left.startIndex, end: left.endIndex };
    const draft = new Draft(
      rule,
      span,
      values,
      code.text,
      (one) => entriesSetOn(code, one, (key) => values.plain(key))
    );
    draft.take("CONNINFO", code.lower(value), telling, span);
    for (const [name, meaning] of Object.entries(keys)) {
      if (name === telling) continue;
      const others = all.filter((one) => one.name === name);
      const [beside, ...more] = others.filter((one) => one.place === place);
      if (beside === void 0 || more.length > 0 || beside.conditional && !setting.conditional) {
        if (others.length > 0) draft.open = true;
        continue;
      }
      const at = { start: beside.left.startIndex, end: beside.left.endIndex };
      draft.take(meaning, code.lower(beside.value), name, at);
    }
    yield { draft, holder: holderOf(code, value), node: value };
  }
}
function assignmentsOf3(code, keys) {
  const pattern = new RegExp(`(?<![\\w$])(?:${Object.keys(keys).join("|")})(?![\\w$])`, "g");
  const found = [];
  let places = 0;
  for (const { 0: name, index } of code.text.matchAll(pattern)) {
    places += 1;
    if (places > MOST_PLACES) break;
    const setting = assignmentAt(code, name, index);
    if (setting !== null) found.push(setting);
  }
  return found;
}
function assignmentAt({ text, root }, name, index) {
  for (let at = root.namedDescendantForIndex(index, index + name.length), steps = 0; at !== null && steps < 5; at = at.parent, steps += 1) {
    if (/comment/.test(at.type)) return null;
    if (at.type !== "assignment") continue;
    const left = at.childForFieldName("left");
    const value = at.childForFieldName("right");
    if (left === null || value === null || left.endIndex < index + name.length) return null;
    const before = text.slice(left.startIndex, index);
    const after2 = text.slice(index + name.length, left.endIndex);
    const item = /^[\w.]{1,60}\[["']$/.test(before) && /^["']\]$/.test(after2);
    if (!item && (before !== "" || after2 !== "")) return null;
    const { owner, conditional } = ownerOf(at);
    return { name, left, value, place: `${owner?.id ?? ""} ${before.slice(0, -1)}`, conditional };
  }
  return null;
}
function ownerOf(statement) {
  let conditional = false;
  for (let at = statement.parent, steps = 0; at !== null && steps < 60; at = at.parent, steps += 1) {
    if (at.type === "class_definition" || FUNCTIONS.test(at.type)) return { owner: at, conditional };
    if (/^(?:if|try|for|while|with|match)_statement$/.test(at.type)) conditional = true;
  }
  return { owner: null, conditional };
}

// src/readers/source/spreads.ts
var MOST_PLACES2 = 100;
function spreadsOf(code, object, values) {
  const holder = holderOf(code, object.node)?.replace(/^[@$]+/, "") ?? null;
  if (holder === null || !/^[A-Za-z_]\w{0,80}$/.test(holder)) return { into: [], elsewhere: true };
  const into = [];
  let elsewhere = /\bexport\s[^\n]{0,200}$/.test(code.text.slice(Math.max(0, object.start - 240), object.start));
  let places = 0;
  for (const { index } of code.text.matchAll(new RegExp(`(?<!\\w|(?<!\\.\\.)\\.)${holder}(?!\\w)`, "g"))) {
    places += 1;
    if (places > MOST_PLACES2) return { into, elsewhere: true };
    const place = code.root.namedDescendantForIndex(index, index + holder.length);
    if (place === null || place.endIndex - place.startIndex > holder.length + 1) continue;
    if (/comment|string/.test(place.type) || isDeclared(place) || /^\s{0,4}(?:\??\.|->|\[)/.test(after(code, index, holder)))
      continue;
    const found = literalAround(code, place);
    if (found === null) {
      elsewhere = true;
      continue;
    }
    const spread = found.spread.find(({ start, end }) => start <= index && index < end);
    const same = spread !== void 0 && values.reduce(spread).node.id === object.node.id;
    if (same && found.node.id !== object.node.id) into.push(found);
    else if (spread === void 0) elsewhere = true;
  }
  return { into, elsewhere };
}
function after(code, index, holder) {
  return code.text.slice(index + holder.length, index + holder.length + 8);
}
function isDeclared(place) {
  let node = place;
  if (node.parent?.type === "variable_name") node = node.parent;
  const { parent } = node;
  const target = parent?.childForFieldName("name") ?? parent?.childForFieldName("left") ?? null;
  return target?.id === node.id || target?.id === place.id;
}
function literalAround(code, place) {
  for (let at = place.parent, steps = 0; at !== null && steps < 4; at = at.parent, steps += 1) {
    if (isObject(at) || isCall(at)) {
      const object = code.lower(at);
      return object.kind === "object" ? object : null;
    }
    if (!/spread|splat|unpacking|arguments|argument|variable_name|array_element_initializer/.test(at.type)) return null;
  }
  return null;
}

// src/readers/source/find.ts
var MOST_PLACES3 = 600;
function findConnections(code, values, rules) {
  const { inForce, names } = selected(rules, code.text);
  const imports = new Map(code.imports.map((one) => [one.local, one]));
  const found = [];
  const taken = /* @__PURE__ */ new Set();
  const spreads = { taken, seen: /* @__PURE__ */ new Set() };
  const pattern = alternation(withAliases(names, code.imports));
  let places = 0;
  if (pattern !== null) {
    for (const { 0: name, index } of code.text.matchAll(pattern)) {
      places += 1;
      if (places > MOST_PLACES3) return found;
      const value = calledAt(code, index, name);
      if (value === null || taken.has(value.node.id)) continue;
      const path = value.kind === "call" ? value.callee : value.type ?? "";
      for (const rule of ranked(inForce, path, imports)) {
        const one = value.kind === "call" ? fromCall(code, values, rule, value) : fromObject(code, values, rule, value);
        if (one === null) continue;
        taken.add(value.node.id);
        for (const id of one.draft.objects) taken.add(id);
        found.push(one);
        break;
      }
    }
  }
  for (const rule of inForce) {
    for (const one of settingsFound(code, values, rule)) {
      if (isForeign(one.draft) || taken.has(one.node.id)) continue;
      taken.add(one.node.id);
      found.push(one);
    }
    const { entry, under } = rule;
    if (under !== void 0) {
      for (const { index, 0: match } of code.text.matchAll(underPattern(under))) {
        places += 1;
        if (places > MOST_PLACES3) return found;
        const object = objectAround(code, index + match.length - 1, "{");
        if (object === null || object.start !== index + match.length - 1 || taken.has(object.node.id)) continue;
        const one = fromObject(code, values, rule, object, { start: index, end: index + under.length });
        if (one === null || one.draft.options.size === 0 && one.draft.conninfo === null) continue;
        taken.add(object.node.id);
        found.push(one);
      }
    }
    if (entry === void 0) continue;
    for (const { key, index } of entriesIn(code.text)) {
      if (!entry.key.test(key)) continue;
      places += 1;
      if (places > MOST_PLACES3) return found;
      const object = objectAround(code, index, key);
      if (object === null || taken.has(object.node.id) || found.some((one2) => within2(object.node, one2.node))) continue;
      const stated2 = object.entries.find((one2) => one2.key === key)?.value;
      const text = stated2 === void 0 ? null : values.stated(stated2);
      if (text === null || !entry.value.test(text)) continue;
      const { of, itself } = derived(code, values, rule, object, spreads);
      for (const inner2 of of) {
        taken.add(inner2.node.id);
        found.push(inner2);
      }
      const one = itself ? fromObject(code, values, rule, object) : null;
      if (one === null) continue;
      taken.add(object.node.id);
      found.push(one);
    }
  }
  return found;
}
var MOST_SPREADS = 60;
var FARTHEST_SPREAD = 3;
function derived(code, values, rule, object, spreads, depth = 0) {
  const { taken, seen } = spreads;
  if (depth >= FARTHEST_SPREAD || seen.size >= MOST_SPREADS) return { of: [], itself: true };
  seen.add(object.node.id);
  const { into, elsewhere } = spreadsOf(code, object, values);
  let itself = elsewhere || into.length === 0;
  const of = [];
  for (const inner2 of into) {
    if (seen.has(inner2.node.id)) continue;
    const more = derived(code, values, rule, inner2, spreads, depth + 1);
    for (const one of more.of) of.push(one);
    if (!more.itself) continue;
    const says = inner2.entries.some(({ key }) => {
      const meaning = meaningOf2(rule.keys ?? {}, key, rule.loose === true);
      return meaning !== null && meaning !== "dbname" && meaning !== "user" && meaning !== "application_name";
    });
    if (!says && inner2.spread.length === 1) itself = true;
    else if (!taken.has(inner2.node.id)) {
      const place = firstPlace(rule, inner2.entries) === null ? placeOf5(inner2) : null;
      const one = fromObject(code, values, rule, inner2, place);
      if (one !== null) of.push(one);
    }
  }
  return { of, itself };
}
function placeOf5({ node, spread: [first], start, end }) {
  const key = node.parent?.childForFieldName("key") ?? null;
  return key !== null && key.id !== node.id ? spanOf3(key) : { start: first?.start ?? start, end: first?.end ?? end };
}
function isWorthParsing(text, rules, imports) {
  const { inForce, names } = selected(rules, text);
  if (alternation(names)?.test(text) === true) return true;
  const aliased = inForce.some(({ where }) => where !== void 0) ? withAliases(names, imports()) : names;
  if (aliased !== names && alternation(aliased)?.test(text) === true) return true;
  if (hasSettings(text, inForce)) return true;
  if (inForce.some(({ under }) => under !== void 0 && underPattern(under).test(text))) return true;
  const entries = inForce.flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
  if (entries.length === 0) return false;
  for (const { key, value } of entriesIn(text)) {
    if (entries.some((entry) => entry.key.test(key) && entry.value.test(value))) return true;
  }
  return false;
}
var selections = /* @__PURE__ */ new WeakMap();
function selected(rules, text) {
  const bits = rules.map(({ where }) => where === void 0 || where.test(text));
  const key = bits.map(Number).join("");
  const known3 = selections.get(rules) ?? /* @__PURE__ */ new Map();
  selections.set(rules, known3);
  const found = known3.get(key);
  if (found !== void 0) return found;
  const inForce = rules.filter((_, index) => bits[index] === true);
  const selection = { inForce, names: callNames(inForce) };
  known3.set(key, selection);
  return selection;
}
var KIND = /(["'`])([\w.-]{0,60}(?:postg|pgsql|psql|pg|cockroachdb)[\w.-]{0,40})\1/g;
var KEY5 = /\b(type|dialect|client|driver|ENGINE|engine)["']?\s{0,4}(?::|=>|=)\s{0,20}$/;
var KEY_OF_CALL = /\b(type|dialect|client|driver|ENGINE)["']?\s{0,4}(?::|=>|=)\s{0,20}[\w.]{1,60}\s?[([|][^\n;{}]{0,100}$/;
function* entriesIn(text) {
  for (const match of text.matchAll(KIND)) {
    const from = Math.max(0, match.index - 200);
    const before = text.slice(from, match.index);
    const key = KEY5.exec(before) ?? KEY_OF_CALL.exec(before);
    if (key?.[1] !== void 0) yield { key: key[1], value: match[2] ?? "", index: from + key.index };
  }
}
function underPattern(key) {
  return new RegExp(`(?<![\\w$])${key}["']?\\s{0,10}:\\s{0,10}\\{`, "g");
}
function callNames(rules) {
  const called = /* @__PURE__ */ new Set();
  const owners = /* @__PURE__ */ new Set();
  for (const call of rules.flatMap(({ calls = [] }) => calls)) {
    const [last2 = "", owner] = call.split(".").reverse();
    if (GENERAL.test(last2) && owner !== void 0) owners.add(owner);
    else called.add(last2);
  }
  return { called, owners };
}
var patterns = /* @__PURE__ */ new Map();
function alternation({ called, owners }) {
  const [names, before] = [[...called].join("|"), [...owners].join("|")];
  if (names === "" && before === "") return null;
  const known3 = patterns.get(`${names} ${before}`);
  if (known3 !== void 0) {
    known3.lastIndex = 0;
    return known3;
  }
  if (patterns.size > 200) patterns.clear();
  const parts = [];
  if (names !== "") parts.push(`(?:${names})(?=\\s{0,4}(?:(?:::)?<[^<>()]{0,80}>)?[({]|\\s[:"'$]|\\sENV)`);
  if (before !== "") parts.push(`(?:${before})(?=\\s{0,80}(?:\\.|::))`);
  const pattern = new RegExp(`(?<![\\w$])(?:${parts.join("|")})`, "g");
  patterns.set(`${names} ${before}`, pattern);
  return pattern;
}
var GENERAL = /^(?:new|create|builder|open|connect|using|get|config|db)$/;
function calledAt(code, index, name) {
  const start = code.root.namedDescendantForIndex(index, index + name.length);
  for (let at = start, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if (/comment|^string$|string_literal|string_content|string_fragment/.test(at.type)) return null;
    if (isCall(at)) {
      const call = code.lower(at);
      if (call.kind !== "call" || call.calleeEnd < index + name.length || call.start > index) return null;
      return call;
    }
    if (isObject(at) && at.type !== "object" && at.type !== "dictionary" && at.type !== "hash") {
      const object = code.lower(at);
      return object.kind === "object" && object.type !== null ? object : null;
    }
  }
  return null;
}
function objectAround(code, index, key) {
  const start = code.root.namedDescendantForIndex(index, index + key.length);
  for (let at = start, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if (/comment/.test(at.type)) return null;
    if (!isObject(at) && !isCall(at)) continue;
    const object = code.lower(at);
    if (isCall(at) && object.kind !== "object") continue;
    return object.kind === "object" ? object : null;
  }
  return null;
}
function ranked(rules, path, imports) {
  const cut2 = path.indexOf(".");
  const head = cut2 < 0 ? path : path.slice(0, cut2);
  const origin = imports.get(head);
  const whole2 = origin === void 0 ? path : `${origin.module}${origin.name === null ? "" : `.${origin.name}`}${path.slice(head.length)}`;
  const own2 = origin?.name === null ? path : whole2;
  const ranks = [];
  for (const rule of rules) {
    const { where } = rule;
    if (origin !== void 0 && where !== void 0 && !origin.module.startsWith(".") && !where.test(`'${origin.module}'`))
      continue;
    const length = Math.max(
      0,
      ...(rule.calls ?? []).filter((call) => fits(whole2, call) || fits(own2, call)).map((call) => call.length)
    );
    if (length > 0) ranks.push({ rule, length });
  }
  return ranks.sort((a, b) => b.length - a.length).map(({ rule }) => rule);
}
function fits(path, call) {
  return path === call || path.endsWith(`.${call}`) || path.endsWith(`/${call}`);
}
function withAliases(plain3, imports) {
  const { called, owners } = plain3;
  const names = new Set(called);
  const before = new Set(owners);
  for (const { local, name, module: module2 } of imports.slice(0, 400)) {
    if (!/^\w+$/.test(local)) continue;
    if (name !== null && called.has(name)) names.add(local);
    if (owners.has(name ?? module2)) before.add(local);
  }
  const same = names.size === called.size && before.size === owners.size;
  return same ? plain3 : { called: names, owners: before };
}
function fromCall(code, values, rule, call) {
  const draft = new Draft(
    rule,
    { start: call.start, end: call.calleeEnd },
    values,
    code.text,
    (one) => entriesSetOn(code, one, (key) => values.plain(key))
  );
  if (call.open) draft.open = true;
  const longer = rule.longer !== void 0 && call.positional.length >= rule.longer.from;
  draft.takeArguments((longer ? rule.longer?.positional : rule.positional) ?? [], call.positional, call.named);
  for (const spread of call.spread) draft.takeObject(spread, rule.keys ?? {}, "");
  const { uses, end } = chained(code, call.node);
  const holder = holderOf(code, end);
  const all = [...uses];
  for (const { name, call: use } of uses) {
    if (/^(?:apply|also|with|run)$/.test(name) && use?.block != null)
      for (const one of usesWithin(code, use.block)) all.push(one);
  }
  if (call.block !== null && rule.methods !== void 0) for (const one of usesWithin(code, call.block)) all.push(one);
  if (holder !== null && rule.methods !== void 0) {
    for (const use of usesOf(code, holder, end)) {
      all.push(use);
      if (use.call !== null) for (const one of chained(code, use.node).uses) all.push(one);
    }
  }
  for (const use of all) takeUse(draft, rule, use);
  return isForeign(draft) ? null : { draft, holder, node: end };
}
function takeUse(draft, rule, { name, call, value, node }) {
  const methods = rule.methods ?? {};
  const meaning = Object.hasOwn(methods, name) ? methods[name] : void 0;
  if (meaning === void 0) return;
  const at = { start: node.startIndex, end: node.endIndex };
  if (value !== null) {
    if (!isList(meaning)) draft.take(meaning, value, meaning === "TLS" ? name : null, at);
    return;
  }
  if (call === null) return;
  const first = call.positional[0];
  if (isList(meaning)) draft.takeArguments(meaning, call.positional, call.named);
  else if (meaning === "PAIR") draft.takeArguments(["PAIR"], call.positional, []);
  else if (first !== void 0) draft.take(meaning, first, meaning === "TLS" ? name : null, at);
}
function isList(meaning) {
  return Array.isArray(meaning);
}
function fromObject(code, values, rule, object, key = null) {
  const type = object.node.childForFieldName("type") ?? object.node.childForFieldName("name");
  const at = key ?? firstPlace(rule, object.entries) ?? { start: object.start, end: type?.endIndex ?? object.end };
  const draft = new Draft(
    rule,
    { start: at.start, end: at.end },
    values,
    code.text,
    (one) => entriesSetOn(code, one, (key2) => values.plain(key2))
  );
  draft.takeObject(object, rule.keys ?? {}, "");
  return isForeign(draft) ? null : { draft, holder: holderOf(code, object.node), node: object.node };
}
function isForeign({ rule, foreign, sure }) {
  return foreign || rule.certain === true && !sure;
}
function firstPlace(rule, entries) {
  const { entry } = rule;
  const telling = entry === void 0 ? void 0 : entries.find(({ key }) => entry.key.test(key));
  return telling === void 0 ? null : { start: telling.keySpan.start, end: telling.value.end };
}
function within2(inner2, outer) {
  return outer.startIndex <= inner2.startIndex && inner2.endIndex <= outer.endIndex;
}

// src/readers/source/go.ts
var DATABASE_SQL = {
  max: null,
  more: 0,
  endless: "not-positive",
  unless: /\bSetMaxOpenConns\b/
};
var CONFIG2 = {
  Host: "host",
  Port: "port",
  User: "user",
  Password: "password",
  Database: "dbname",
  TLSConfig: "TLS"
};
var GO = [
  {
    driver: "lib/pq",
    calls: [
      "sql.Open",
      "sqlx.Open",
      "sqlx.Connect",
      "sqlx.MustConnect",
      "sqlx.MustOpen",
      "sqlx.ConnectContext",
      "otelsql.Open"
    ],
    where: /"github\.com\/lib\/pq"/,
    positional: [{ must: /^postgres$/ }, "CONNINFO"],
    methods: { SetMaxOpenConns: "POOL" },
    pool: DATABASE_SQL,
    wins: "options"
  },
  {
    driver: "pgx",
    calls: ["sql.Open", "sqlx.Open", "sqlx.Connect", "sqlx.MustConnect", "sqlx.MustOpen", "otelsql.Open"],
    positional: [{ must: /^pgx(?:\/v\d)?$/ }, "CONNINFO"],
    methods: { SetMaxOpenConns: "POOL" },
    pool: DATABASE_SQL,
    wins: "options"
  },
  {
    driver: "libpq",
    calls: [
      "sql.Open",
      "sqlx.Open",
      "sqlx.Connect",
      "sqlx.MustConnect",
      "gorm.Open",
      "ent.Open",
      "goose.OpenDBWithDriver"
    ],
    positional: [{ must: /^postgres$/ }, "CONNINFO"],
    methods: { SetMaxOpenConns: "POOL" },
    pool: DATABASE_SQL,
    wins: "options"
  },
  {
    driver: "pgx",
    calls: ["pgx.Connect", "pgxpool.New", "pgxpool.Connect", "pgconn.Connect"],
    positional: ["SKIP", "CONNINFO"],
    wins: "options"
  },
  {
    driver: "pgx",
    calls: [
      "pgx.ParseConfig",
      "pgxpool.ParseConfig",
      "pgconn.ParseConfig",
      "pgx.ParseDSN",
      "pgx.ParseConnectionString",
      "pgx.ParseURI"
    ],
    positional: ["CONNINFO"],
    methods: {
      MaxConns: "POOL",
      ...CONFIG2,
      ...Object.fromEntries(Object.entries(CONFIG2).map(([key, meaning]) => [`ConnConfig.${key}`, meaning]))
    },
    wins: "options"
  },
  {
    driver: "pgx",
    calls: ["pgx.ConnConfig", "pgconn.Config"],
    keys: CONFIG2,
    wins: "options"
  },
  {
    driver: "pgx",
    calls: ["postgres.Open"],
    where: /gorm\.io\/driver\/postgres/,
    positional: ["CONNINFO"],
    wins: "options"
  },
  {
    driver: "pgx",
    calls: ["postgres.Config"],
    where: /gorm\.io\/driver\/postgres/,
    keys: { DSN: "CONNINFO" },
    wins: "options"
  },
  {
    driver: "lib/pq",
    calls: ["pq.NewConnector", "pq.NewListener", "pq.Open"],
    where: /github\.com\/lib\/pq/,
    positional: ["CONNINFO"],
    wins: "options"
  },
  {
    driver: "go-pg",
    calls: ["pg.Options"],
    where: /go-pg\/pg/,
    keys: {
      Addr: "ADDRESS",
      User: "user",
      Password: "password",
      Database: "dbname",
      TLSConfig: "TLS",
      PoolSize: "POOL"
    },
    wins: "options"
  },
  {
    driver: "go-pg",
    calls: ["pg.ParseURL"],
    where: /go-pg\/pg/,
    positional: ["CONNINFO"],
    methods: { PoolSize: "POOL", TLSConfig: "TLS" },
    wins: "options"
  },
  {
    driver: "pgdriver",
    calls: ["pgdriver.NewConnector"],
    where: /uptrace\/bun/,
    positional: ["VALUE", "VALUE", "VALUE", "VALUE", "VALUE", "VALUE", "VALUE", "VALUE", "VALUE", "VALUE"],
    keys: {
      "pgdriver.WithDSN": "CONNINFO",
      "pgdriver.WithAddr": "ADDRESS",
      "pgdriver.WithUser": "user",
      "pgdriver.WithPassword": "password",
      "pgdriver.WithDatabase": "dbname",
      "pgdriver.WithInsecure": "TLS",
      "pgdriver.WithTLSConfig": "TLS"
    },
    wins: "options"
  },
  {
    // A URL that is put together of its parts, for whichever driver is given it.
    driver: "libpq",
    calls: ["url.URL"],
    where: /"net\/url"/,
    keys: {
      Scheme: { must: /^postgres(?:ql)?$/ },
      Host: "ADDRESS",
      Path: "dbname",
      RawQuery: "QUERY",
      sslmode: "sslmode",
      sslrootcert: "sslrootcert"
    },
    certain: true,
    wins: "options"
  },
  {
    driver: "libpq",
    calls: ["SetMaxOpenConns"],
    positional: ["POOL"],
    pool: DATABASE_SQL,
    bound: true,
    wins: "options"
  }
];

// src/readers/source/imports.ts
var SCRIPT2 = /\bimport\s+(?:type\s+)?([\w$*{}\s,]{1,600}?)\s*from\s*["']([^"'\n]{1,200})["']|\b(?:const|let|var)\s+([\w$]{1,100}|\{[\w$\s,:]{1,400}\})\s*=\s*(?:await\s+import|require)\(\s*["']([^"'\n]{1,200})["']\s*\)(?:\.([\w$]{1,100}))?/g;
var PYTHON2 = /^[ \t]*from[ \t]+([\w.]{1,200})[ \t]+import[ \t]+(?:\(([\w\s,#]{1,800})\)|([^\n(]{1,400}))|^[ \t]*import[ \t]+([^\n]{1,400})/gm;
function importsOf(grammar, text) {
  switch (grammar) {
    case "javascript":
    case "typescript":
    case "tsx":
      return scriptImports(text);
    case "python":
      return pythonImports(text);
    default:
      return [];
  }
}
function scriptImports(text) {
  const found = [];
  for (const [, clause, from, pattern, required, member] of text.matchAll(SCRIPT2)) {
    const module2 = from ?? required ?? "";
    const names = clause ?? pattern ?? "";
    const braces = /\{([^{}]*)\}/.exec(names);
    for (const part of (braces?.[1] ?? "").split(",")) {
      const [name = "", local = name] = part.trim().replace(/^type\s+/, "").split(/\s+as\s+|\s*:\s*/);
      if (name !== "") found.push({ local, module: module2, name });
    }
    const whole2 = /^(?:\*\s+as\s+)?([\w$]+)/.exec(names.replace(/\{[^{}]*\}/, "").trim())?.[1];
    if (whole2 !== void 0) found.push({ local: whole2, module: module2, name: member ?? null });
  }
  return found;
}
function pythonImports(text) {
  const found = [];
  for (const [, module2, long, short, plain3] of text.matchAll(PYTHON2)) {
    for (const part of (long ?? short ?? plain3 ?? "").replace(/#[^\n]*/g, "").split(",")) {
      const [name = "", local] = part.trim().split(/\s+as\s+/);
      if (!/^[\w.]+$/.test(name)) continue;
      if (module2 !== void 0) found.push({ local: local ?? name, module: module2, name });
      else if (local !== void 0) found.push({ local, module: name, name: null });
    }
  }
  return found;
}

// src/readers/source/java.ts
var PROPERTIES2 = {
  user: "user",
  username: "user",
  password: "password",
  ssl: "ssl",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert",
  sslcert: "sslcert",
  sslkey: "sslkey",
  sslfactory: "sslfactory",
  ApplicationName: "application_name",
  serverName: "host",
  serverNames: "host",
  portNumber: "port",
  databaseName: "dbname"
};
var SETTERS = {
  setURL: "CONNINFO",
  setUrl: "CONNINFO",
  setJdbcUrl: "CONNINFO",
  jdbcUrl: "CONNINFO",
  url: "CONNINFO",
  setServerName: "host",
  setServerNames: "host",
  serverName: "host",
  serverNames: "host",
  setPortNumber: "port",
  setPortNumbers: "port",
  portNumber: "port",
  portNumbers: "port",
  setDatabaseName: "dbname",
  databaseName: "dbname",
  setUser: "user",
  setUsername: "user",
  user: "user",
  username: "user",
  setPassword: "password",
  password: "password",
  setSsl: "ssl",
  ssl: "ssl",
  setSslMode: "sslmode",
  setSslmode: "sslmode",
  sslMode: "sslmode",
  sslmode: "sslmode",
  setSslRootCert: "sslrootcert",
  setSslrootcert: "sslrootcert",
  setSslfactory: "sslfactory",
  setSslFactory: "sslfactory",
  setMaximumPoolSize: "POOL",
  maximumPoolSize: "POOL",
  setMaxTotal: "POOL",
  setMaxActive: "POOL",
  setMaxPoolSize: "POOL",
  setMaxConnections: "POOL",
  maxConnections: "POOL",
  addDataSourceProperty: "PAIR",
  addConnectionProperty: "PAIR",
  setConnectionProperties: "QUERY",
  setConnectProperties: "PROPERTIES",
  setDataSourceProperties: "PROPERTIES"
};
var POSTGRES3 = /org\.postgresql|\b(?:jdbc|r2dbc):postgresql:|postgresql\.r2dbc|r2dbc\.postgresql/;
var POOLS = [
  { calls: ["HikariDataSource"], pool: { max: 10, more: 0 } },
  { calls: ["BasicDataSource"], pool: { max: 8, more: 0, endless: "negative" } },
  { calls: ["PoolProperties"], pool: { max: 100, more: 0 } },
  { calls: ["ComboPooledDataSource"], pool: { max: 15, more: 0 } },
  { calls: ["DruidDataSource"], pool: { max: 8, more: 0 } },
  { calls: ["DriverManagerDataSource", "JdbcConnectionPool"], pool: null }
];
var JVM2 = [
  {
    driver: "pgjdbc",
    calls: ["DriverManager.getConnection"],
    positional: ["CONNINFO", "PROPERTIES"],
    longer: { from: 3, positional: ["CONNINFO", "user", "password"] },
    keys: PROPERTIES2,
    wins: "url"
  },
  {
    driver: "pgjdbc",
    calls: ["PGSimpleDataSource", "PGXADataSource", "PGConnectionPoolDataSource"],
    methods: SETTERS,
    keys: PROPERTIES2,
    wins: "options"
  },
  {
    driver: "pgjdbc",
    calls: ["PGPoolingDataSource"],
    methods: SETTERS,
    keys: PROPERTIES2,
    // ds/PGPoolingDataSource.java: a zero is no limit, and the default.
    pool: { max: null, more: 0, endless: "zero", unless: /\bsetMaxConnections\b/ },
    wins: "options"
  },
  {
    driver: "pgjdbc",
    calls: ["HikariConfig"],
    where: POSTGRES3,
    positional: ["PROPERTIES"],
    methods: SETTERS,
    keys: {
      ...PROPERTIES2,
      jdbcUrl: "CONNINFO",
      maximumPoolSize: "POOL",
      ...Object.fromEntries(Object.entries(PROPERTIES2).map(([key, meaning]) => [`dataSource.${key}`, meaning]))
    },
    pool: { max: 10, more: 0 },
    wins: "url"
  },
  ...POOLS.map(
    ({ calls, pool }) => ({
      driver: "pgjdbc",
      calls,
      where: POSTGRES3,
      methods: SETTERS,
      keys: PROPERTIES2,
      ...pool === null ? {} : { pool },
      wins: "url"
    })
  ),
  {
    driver: "pgjdbc",
    calls: ["DataSourceBuilder.create", "Flyway.configure"],
    where: POSTGRES3,
    methods: { ...SETTERS, dataSource: ["CONNINFO", "user", "password"] },
    keys: PROPERTIES2,
    wins: "url"
  },
  {
    driver: "pgjdbc",
    calls: ["Jdbi.create", "DSL.using", "Jdbi.open"],
    where: POSTGRES3,
    positional: ["CONNINFO", "user", "password"],
    wins: "url"
  },
  {
    driver: "pgjdbc",
    calls: ["Database.connect"],
    where: /org\.jetbrains\.exposed/,
    positional: ["CONNINFO", { must: /postgres/ }, "user", "password"],
    keys: { url: "CONNINFO", driver: { must: /postgres/ }, user: "user", password: "password" },
    wins: "url"
  },
  {
    driver: "vertx-pg-client",
    calls: ["PgConnectOptions"],
    where: /io\.vertx/,
    methods: {
      setHost: "host",
      setPort: "port",
      setUser: "user",
      setPassword: "password",
      setDatabase: "dbname",
      setSslMode: "sslmode",
      setTrustAll: "trustAll",
      isTrustAll: "trustAll",
      host: "host",
      port: "port",
      user: "user",
      password: "password",
      database: "dbname",
      sslMode: "sslmode"
    },
    wins: "options"
  },
  {
    driver: "vertx-pg-client",
    calls: ["PgConnectOptions.fromUri"],
    where: /io\.vertx/,
    positional: ["CONNINFO"],
    wins: "options"
  },
  {
    driver: "r2dbc-postgresql",
    calls: ["PostgresqlConnectionConfiguration.builder"],
    methods: {
      host: "host",
      port: "port",
      username: "user",
      password: "password",
      database: "dbname",
      sslMode: "sslmode",
      sslRootCert: "sslrootcert",
      applicationName: "application_name"
    },
    wins: "options"
  },
  {
    driver: "r2dbc-postgresql",
    calls: ["ConnectionFactoryOptions.builder"],
    where: /\br2dbc\b/,
    keys: {
      DRIVER: { must: /^postgres(?:ql)?$/ },
      PROTOCOL: { must: /^postgres(?:ql)?$/ },
      HOST: "host",
      PORT: "port",
      USER: "user",
      PASSWORD: "password",
      DATABASE: "dbname",
      SSL: "ssl",
      SSL_MODE: "sslmode",
      SSL_ROOT_CERT: "sslrootcert"
    },
    methods: { option: "PAIR" },
    certain: true,
    wins: "options"
  },
  {
    driver: "r2dbc-postgresql",
    calls: ["ConnectionFactories.get", "ConnectionFactoryOptions.parse"],
    where: POSTGRES3,
    positional: ["CONNINFO"],
    wins: "options"
  },
  {
    driver: "r2dbc-postgresql",
    calls: ["ConnectionPoolConfiguration.builder"],
    where: POSTGRES3,
    methods: { maxSize: "POOL" },
    bound: true,
    wins: "options"
  },
  {
    driver: "vertx-pg-client",
    calls: ["PoolOptions"],
    where: /io\.vertx\.pgclient/,
    methods: { setMaxSize: "POOL", maxSize: "POOL" },
    bound: true,
    wins: "options"
  }
];

// src/readers/source/javascript.ts
var PG = {
  connectionString: "CONNINFO",
  host: "host",
  port: "port",
  user: "user",
  password: "password",
  database: "dbname",
  ssl: "TLS",
  sslmode: { instead: "ssl" },
  max: "POOL",
  application_name: "application_name"
};
var SERVERLESS = {
  connectionString: "CONNINFO",
  host: "host",
  port: "port",
  user: "user",
  password: "password",
  database: "dbname",
  max: "POOL"
};
var MIKRO_ORM = {
  clientUrl: "CONNINFO",
  host: "host",
  port: "port",
  user: "user",
  password: "password",
  dbName: "dbname",
  driverOptions: { keys: { ssl: "TLS", connection: { keys: { ssl: "TLS" } } } },
  pool: { keys: { max: "POOL" } }
};
var module = (...names) => new RegExp(`["'\`](?:${names.join("|")})["'\`/]`);
var JAVASCRIPT = [
  {
    driver: "pg",
    calls: ["Pool", "Client", "BoundPool"],
    where: module("pg", "pg-pool", "pg/lib/client"),
    positional: ["EITHER"],
    keys: PG,
    wins: "url"
  },
  {
    driver: "neon-serverless",
    calls: ["neon", "Pool", "Client"],
    where: module("@neondatabase/serverless"),
    positional: ["EITHER"],
    keys: SERVERLESS,
    wins: "url"
  },
  {
    driver: "neon-serverless",
    calls: ["createPool", "createClient"],
    where: module("@vercel/postgres"),
    positional: ["EITHER"],
    keys: SERVERLESS,
    wins: "url"
  },
  {
    driver: "pg",
    calls: ["PgBoss"],
    where: module("pg-boss"),
    positional: ["EITHER"],
    keys: PG,
    wins: "url"
  },
  {
    driver: "pg",
    calls: ["postgresAdapter"],
    where: module("@payloadcms/db-postgres"),
    positional: ["OPTIONS"],
    keys: { pool: { keys: PG } },
    wins: "url"
  },
  {
    // The class is made by a call, under whatever name.
    driver: "pg",
    calls: ["Store", "PgStore", "pgStore", "PGStore", "PgSession", "pgSession", "SessionStore", "PostgresStore"],
    where: module("connect-pg-simple"),
    positional: ["OPTIONS"],
    keys: { conString: "CONNINFO", conObject: { keys: PG } },
    wins: "url"
  },
  {
    driver: "pg",
    calls: ["pgp", "pgPromise"],
    where: module("pg-promise"),
    positional: ["EITHER"],
    keys: PG,
    wins: "url"
  },
  {
    driver: "postgres.js",
    calls: ["postgres"],
    where: module("postgres"),
    positional: ["EITHER", "OPTIONS"],
    keys: {
      host: "host",
      hostname: "host",
      port: "port",
      user: "user",
      username: "user",
      password: "password",
      pass: "password",
      database: "dbname",
      db: "dbname",
      ssl: "TLS",
      sslmode: { instead: "ssl" },
      max: "POOL"
    },
    wins: "options"
  },
  {
    driver: "prisma-adapter-pg",
    tls: "pg",
    calls: ["PrismaPg"],
    where: module("@prisma/adapter-pg"),
    positional: ["EITHER"],
    keys: PG,
    wins: "url"
  },
  {
    driver: "pg",
    calls: ["drizzle"],
    where: module("drizzle-orm/node-postgres"),
    positional: ["EITHER", "SKIP"],
    keys: { connection: { keys: PG } },
    wins: "url"
  },
  {
    driver: "postgres.js",
    calls: ["drizzle"],
    where: module("drizzle-orm/postgres-js"),
    positional: ["EITHER", "SKIP"],
    keys: { connection: { keys: { ...PG, url: "CONNINFO" } } },
    wins: "options"
  },
  {
    driver: "pg",
    tls: "drizzle-kit",
    calls: ["defineConfig"],
    entry: { key: /^dialect$|^driver$/, value: /^(?:postgresql|pg)$/ },
    where: module("drizzle-kit"),
    positional: ["OPTIONS"],
    keys: {
      dialect: { must: /^postgresql$/ },
      dbCredentials: { keys: { ...PG, url: "CONNINFO" } }
    },
    wins: "url"
  },
  {
    driver: "pg",
    calls: ["Sequelize"],
    where: /sequelize/i,
    positional: ["EITHER", "OPTIONS"],
    longer: { from: 3, positional: ["dbname", "user", "password", "OPTIONS"] },
    keys: SEQUELIZE,
    wins: "url"
  },
  {
    driver: "pg",
    entry: { key: /^dialect$/, value: /^postgres(?:ql)?$/ },
    where: /dialectOptions|sequelize|username/i,
    keys: SEQUELIZE,
    wins: "url"
  },
  {
    driver: "pg",
    entry: { key: /^type$/, value: /^(?:postgres|aurora-postgres|cockroachdb)$/ },
    where: /typeorm|DataSource|entities|synchronize|username/i,
    keys: TYPEORM,
    wins: "url"
  },
  {
    driver: "knex",
    tls: "pg",
    entry: { key: /^client$/, value: /^(?:pg|postgres|postgresql|pg-native)$/ },
    keys: {
      client: { must: /pg|postgres/ },
      connection: { keys: { ...PG, uri: "CONNINFO" } },
      ssl: { instead: "connection.ssl" },
      pool: { keys: { max: "POOL" } }
    },
    pool: { max: 10, more: 0 },
    wins: "url"
  },
  {
    // Strapi's config/database: one of several kinds, which the environment chooses.
    driver: "knex",
    tls: "pg",
    under: "postgres",
    where: /\bconnections\s?\[\s?client\s?\]/,
    keys: { connection: { keys: { ...PG, uri: "CONNINFO" } }, pool: { keys: { max: "POOL" } } },
    pool: { max: 10, more: 0 },
    wins: "url"
  },
  {
    // Up to version 5 the kind of database stands among the options.
    driver: "mikro-orm",
    tls: "mikro-orm",
    entry: { key: /^type$/, value: /^postgresql$/ },
    where: /mikro-?orm/i,
    keys: { ...MIKRO_ORM, type: { must: /^postgresql$/ } },
    silent: "none",
    wins: "options"
  },
  {
    driver: "prisma",
    others: ["prisma-adapter-pg"],
    calls: ["defineConfig"],
    where: module("prisma/config"),
    positional: ["OPTIONS"],
    keys: { datasource: { keys: { url: "CONNINFO" } } },
    wins: "url"
  },
  {
    driver: "mikro-orm",
    tls: "mikro-orm",
    calls: ["defineConfig", "MikroORM.init", "MikroOrmModule.forRoot"],
    where: module("@mikro-orm/postgresql"),
    positional: ["OPTIONS"],
    keys: MIKRO_ORM,
    silent: "none",
    wins: "options"
  },
  {
    driver: "pg",
    calls: ["createPool", "slonik.createPool"],
    where: module("slonik"),
    positional: ["CONNINFO", "OPTIONS"],
    keys: { maximumPoolSize: "POOL", ssl: "TLS" },
    wins: "options"
  }
];

// src/readers/source/php.ts
var OPTIONS = {
  url: "CONNINFO",
  host: "host",
  port: "port",
  dbname: "dbname",
  database: "dbname",
  user: "user",
  username: "user",
  password: "password",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert",
  sslcert: "sslcert",
  sslkey: "sslkey",
  application_name: "application_name"
};
var PHP = [
  {
    driver: "pdo_pgsql",
    calls: ["PDO"],
    where: /pgsql:/,
    positional: ["CONNINFO", "user", "password"],
    keys: { dsn: "CONNINFO", username: "user", password: "password" },
    wins: "url"
  },
  { driver: "libpq", calls: ["pg_connect", "pg_pconnect"], positional: ["CONNINFO"], wins: "options" },
  {
    driver: "doctrine",
    entry: { key: /^driver$/, value: /^pdo_pgsql$/ },
    keys: { ...OPTIONS, driver: { must: /pgsql/ } },
    wins: "url"
  },
  {
    driver: "laravel",
    entry: { key: /^driver$/, value: /^pgsql$/ },
    // Those of `read` and `write` go over the others (Illuminate\Database, ConnectionFactory::mergeReadWriteConfig).
    keys: { ...OPTIONS, driver: { must: /pgsql/ }, read: { keys: OPTIONS }, write: { keys: OPTIONS } },
    wins: "url"
  }
];

// src/readers/source/python.ts
var LIBPQ2 = {
  dsn: "CONNINFO",
  conninfo: "CONNINFO",
  host: "host",
  hostaddr: "host",
  port: "port",
  user: "user",
  password: "password",
  dbname: "dbname",
  database: "dbname",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert",
  sslcert: "sslcert",
  sslkey: "sslkey",
  ssl: "ssl",
  service: "service",
  options: "options",
  application_name: "application_name",
  connect_timeout: "connect_timeout",
  channel_binding: "channel_binding"
};
var ASYNCPG = {
  dsn: "CONNINFO",
  host: "host",
  port: "port",
  user: "user",
  password: "password",
  database: "dbname",
  ssl: "TLS",
  max_size: "POOL"
};
var ENGINE = {
  connect_args: { keys: { ...LIBPQ2, ssl: "TLS", ssl_context: "TLS" } },
  pool_size: "POOL",
  max_overflow: "MORE"
};
var FLASK = { SQLALCHEMY_DATABASE_URI: "CONNINFO", SQLALCHEMY_ENGINE_OPTIONS: { keys: ENGINE } };
var PYTHON3 = [
  {
    driver: "psycopg2",
    calls: ["psycopg2.connect"],
    where: /\bpsycopg2\b/,
    positional: ["CONNINFO"],
    keys: LIBPQ2,
    wins: "options"
  },
  {
    driver: "psycopg2",
    calls: ["SimpleConnectionPool", "ThreadedConnectionPool", "PersistentConnectionPool"],
    where: /\bpsycopg2\b/,
    positional: ["SKIP", "POOL", "CONNINFO"],
    keys: { ...LIBPQ2, maxconn: "POOL" },
    wins: "options"
  },
  {
    driver: "psycopg",
    calls: ["psycopg.connect", "psycopg.Connection.connect", "AsyncConnection.connect"],
    where: /\bpsycopg\b/,
    positional: ["CONNINFO"],
    keys: LIBPQ2,
    wins: "options"
  },
  {
    driver: "psycopg",
    calls: ["ConnectionPool", "AsyncConnectionPool"],
    where: /\bpsycopg_pool\b/,
    positional: ["CONNINFO"],
    keys: { conninfo: "CONNINFO", max_size: "POOL", kwargs: { keys: LIBPQ2 } },
    wins: "options"
  },
  {
    driver: "aiopg",
    calls: ["aiopg.connect", "aiopg.create_pool"],
    where: /\baiopg\b/,
    positional: ["CONNINFO"],
    keys: { ...LIBPQ2, maxsize: "POOL" },
    // aiopg/pool.py, create_pool
    pool: { max: 10, more: 0, endless: "zero" },
    wins: "options"
  },
  {
    driver: "asyncpg",
    calls: ["asyncpg.connect", "asyncpg.create_pool", "asyncpg.Pool"],
    where: /\basyncpg\b/,
    positional: ["CONNINFO"],
    keys: ASYNCPG,
    wins: "options"
  },
  {
    driver: "pg8000",
    calls: ["pg8000.connect", "pg8000.native.Connection", "pg8000.dbapi.connect", "dbapi.connect", "native.Connection"],
    where: /\bpg8000\b/,
    positional: ["user"],
    keys: { user: "user", host: "host", port: "port", database: "dbname", password: "password", ssl_context: "TLS" },
    wins: "options"
  },
  {
    driver: "psycopg2",
    dialect: true,
    takesApart: true,
    calls: ["create_engine", "create_async_engine", "async_engine_from_config"],
    where: /\bsqlalchemy\b|\bsqlmodel\b/,
    positional: ["CONNINFO"],
    keys: { url: "CONNINFO", ...ENGINE },
    // sqlalchemy/pool/impl.py, QueuePool
    pool: { max: 5, more: 10, endless: "zero" },
    wins: "options"
  },
  {
    driver: "psycopg2",
    dialect: true,
    takesApart: true,
    settings: "SQLALCHEMY_DATABASE_URI",
    calls: ["config.update", "config.from_mapping"],
    where: /\bSQLALCHEMY_DATABASE_URI\b/,
    keys: FLASK,
    pool: { max: 5, more: 10, endless: "zero" },
    wins: "options"
  },
  {
    driver: "psycopg2",
    dialect: true,
    calls: ["URL.create", "engine.URL.create", "url.URL.create"],
    where: /\bsqlalchemy\b/,
    positional: [{ must: /^postgres/ }],
    keys: {
      drivername: { must: /^postgres/ },
      username: "user",
      password: "password",
      host: "host",
      port: "port",
      database: "dbname",
      query: { keys: LIBPQ2 }
    },
    methods: { update_query_dict: { keys: LIBPQ2 }, set: [] },
    wins: "options"
  },
  {
    driver: "psycopg2",
    dialect: true,
    calls: ["PostgresDsn.build", "MultiHostUrl.build", "Url.build"],
    where: /\bpydantic/,
    keys: {
      scheme: { must: /^postgres/ },
      username: "user",
      user: "user",
      password: "password",
      host: "host",
      port: "port",
      path: "dbname",
      query: "QUERY",
      sslmode: "sslmode",
      ssl: "ssl"
    },
    certain: true,
    wins: "options"
  },
  {
    driver: "psycopg",
    calls: ["make_conninfo"],
    where: /\bpsycopg\b/,
    positional: ["CONNINFO"],
    keys: LIBPQ2,
    wins: "options"
  },
  {
    driver: "asyncpg",
    dialect: true,
    calls: ["Database"],
    where: /^\s*(?:from|import)\s+databases\b|["']databases["']/m,
    positional: ["CONNINFO"],
    keys: { url: "CONNINFO", ssl: "TLS", max_size: "POOL" },
    wins: "options"
  },
  {
    driver: "psycopg2",
    calls: ["bind"],
    where: /\bpony\b/,
    positional: [{ must: /^postgres$/ }],
    keys: { ...LIBPQ2, provider: { must: /^postgres$/ } },
    certain: true,
    wins: "options"
  },
  ...["asyncpg", "psycopg"].map(
    (driver) => ({
      driver,
      entry: { key: /^engine$/, value: new RegExp(`^tortoise\\.backends\\.${driver}$`) },
      keys: {
        credentials: {
          keys: {
            host: "host",
            port: "port",
            user: "user",
            password: "password",
            database: "dbname",
            ssl: "TLS",
            maxsize: "POOL"
          }
        }
      },
      wins: "options"
    })
  ),
  {
    driver: "psycopg2",
    calls: ["PostgresqlDatabase", "PooledPostgresqlDatabase", "PostgresqlExtDatabase", "PooledPostgresqlExtDatabase"],
    where: /\bpeewee\b|playhouse/,
    positional: ["dbname"],
    keys: { ...LIBPQ2, max_connections: "POOL" },
    methods: { init: ["dbname"] },
    wins: "options"
  },
  {
    driver: "psycopg",
    others: ["psycopg2"],
    entry: {
      key: /^ENGINE$/,
      value: /(?:postgresql|postgis|postgresql_psycopg2|psqlextra\.backend)$/
    },
    keys: {
      ENGINE: { must: /postg|psql/ },
      NAME: "dbname",
      USER: "user",
      PASSWORD: "password",
      HOST: "host",
      PORT: "port",
      OPTIONS: { keys: { ...LIBPQ2, pool: { keys: { max_size: "POOL" } } } }
    },
    wins: "options"
  },
  {
    driver: "psycopg",
    tls: "dj-database-url",
    calls: ["dj_database_url.parse", "dj_database_url"],
    where: /\bdj_database_url\b/,
    positional: ["CONNINFO"],
    keys: { ssl_require: "TLS" },
    wins: "options"
  },
  {
    driver: "psycopg",
    others: ["psycopg2"],
    tls: "dj-database-url",
    calls: ["dj_database_url.config"],
    where: /\bdj_database_url\b/,
    positional: ["VARIABLE", "DEFAULT"],
    keys: { env: "VARIABLE", default: "DEFAULT", ssl_require: "TLS" },
    open: true,
    wins: "options"
  },
  {
    driver: "psycopg",
    others: ["psycopg2"],
    calls: ["env.db", "env.db_url", "Env.db_url_config"],
    where: /\benviron\b/,
    positional: ["VARIABLE", "DEFAULT"],
    keys: { var: "VARIABLE", default: "DEFAULT" },
    wins: "options"
  }
];

// src/readers/source/ruby.ts
var LIBPQ3 = {
  host: "host",
  hostaddr: "host",
  port: "port",
  user: "user",
  password: "password",
  dbname: "dbname",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert",
  sslcert: "sslcert",
  sslkey: "sslkey",
  service: "service",
  options: "options",
  application_name: "application_name",
  connect_timeout: "connect_timeout"
};
var RUBY = [
  {
    driver: "ruby-pg",
    calls: [
      "PG.connect",
      "PG.Connection.new",
      "PG.Connection.open",
      "PG.Connection.connect",
      "PGconn.open",
      "PGconn.connect",
      "PG.Connection.async_connect"
    ],
    positional: ["EITHER"],
    longer: { from: 2, positional: ["host", "port", "options", "SKIP", "dbname", "user", "password"] },
    keys: LIBPQ3,
    wins: "options"
  },
  {
    driver: "rails",
    calls: ["establish_connection", "ActiveRecord.Base.establish_connection"],
    where: /postg/,
    positional: ["EITHER"],
    keys: {
      ...LIBPQ3,
      ssl: "ssl",
      adapter: { must: /^postg/ },
      url: "CONNINFO",
      username: "user",
      database: "dbname",
      pool: "POOL",
      max_connections: "POOL"
    },
    wins: "options"
  },
  {
    driver: "sequel",
    calls: ["Sequel.connect", "Sequel.postgres"],
    where: /postg/,
    positional: ["EITHER", "OPTIONS"],
    keys: {
      adapter: { must: /^postg/ },
      host: "host",
      port: "port",
      user: "user",
      username: "user",
      password: "password",
      database: "dbname",
      sslmode: "sslmode",
      sslrootcert: "sslrootcert",
      driver_options: { keys: LIBPQ3 },
      max_connections: "POOL"
    },
    pool: { max: 4, more: 0 },
    wins: "options"
  }
];

// src/readers/source/rust.ts
var TOKIO = {
  host: "host",
  hostaddr: "host",
  port: "port",
  user: "user",
  password: "password",
  dbname: "dbname",
  ssl_mode: "sslmode",
  application_name: "application_name",
  connect: ["TLS"],
  // deadpool_postgres
  url: "CONNINFO",
  create_pool: ["SKIP", "TLS"]
};
var SQLX = {
  host: "host",
  port: "port",
  username: "user",
  password: "password",
  database: "dbname",
  ssl_mode: "sslmode",
  ssl_root_cert: "sslrootcert",
  ssl_client_cert: "sslcert",
  ssl_client_key: "sslkey",
  application_name: "application_name"
};
var RUST = [
  {
    driver: "tokio-postgres",
    calls: ["tokio_postgres.connect", "Client.connect", "postgres.Client.connect"],
    where: /\b(?:tokio_postgres|postgres)::/,
    positional: ["CONNINFO", "TLS"],
    wins: "options"
  },
  {
    driver: "tokio-postgres",
    calls: ["Config.new", "tokio_postgres.Config.new", "postgres.Config.new", "deadpool_postgres.Config.new"],
    where: /\b(?:tokio_postgres|deadpool_postgres|postgres)::/,
    methods: TOKIO,
    wins: "options"
  },
  {
    driver: "tokio-postgres",
    calls: ["PostgresConnectionManager.new_from_stringlike", "PostgresConnectionManager.new"],
    where: /\b(?:bb8_postgres|r2d2_postgres)\b/,
    positional: ["CONNINFO", "TLS"],
    wins: "options"
  },
  {
    driver: "sqlx",
    calls: ["PgPoolOptions.new", "PoolOptions.new"],
    where: /\bsqlx\b/,
    methods: {
      max_connections: "POOL",
      connect: "CONNINFO",
      connect_lazy: "CONNINFO",
      connect_with: "OTHER",
      connect_lazy_with: "OTHER"
    },
    pool: { max: 10, more: 0 },
    wins: "options"
  },
  {
    driver: "sqlx",
    calls: ["PgPool.connect", "PgPool.connect_lazy", "PgConnection.connect", "PgConnectOptions.from_str"],
    where: /\bsqlx\b/,
    positional: ["CONNINFO"],
    methods: SQLX,
    wins: "options"
  },
  {
    driver: "sqlx",
    calls: ["PgConnectOptions.new", "PgConnectOptions.new_without_pgpass"],
    methods: SQLX,
    wins: "options"
  },
  {
    driver: "sqlx",
    calls: ["ConnectOptions.new", "Database.connect"],
    where: /\bsea_orm\b/,
    positional: ["CONNINFO"],
    methods: { max_connections: "POOL" },
    wins: "options"
  },
  {
    driver: "diesel",
    calls: ["PgConnection.establish", "ConnectionManager.new"],
    where: /\bdiesel\b/,
    positional: ["CONNINFO"],
    wins: "options"
  },
  {
    driver: "tokio-postgres",
    calls: ["Pool.builder"],
    where: /\b(?:bb8_postgres|deadpool_postgres|r2d2_postgres|diesel|diesel_async)::/,
    methods: { max_size: "POOL" },
    bound: true,
    wins: "options"
  },
  {
    driver: "tokio-postgres",
    calls: ["PoolConfig.new"],
    where: /\bdeadpool_postgres::/,
    positional: ["POOL"],
    bound: true,
    wins: "options"
  }
];

// src/readers/source/languages.ts
var BY_ENDING = new Map([
  ...["js", "mjs", "cjs", "jsx"].map((name) => [name, { grammar: "javascript", rules: JAVASCRIPT }]),
  ...["ts", "mts", "cts"].map((name) => [name, { grammar: "typescript", rules: JAVASCRIPT }]),
  ["tsx", { grammar: "tsx", rules: JAVASCRIPT }],
  ["py", { grammar: "python", rules: PYTHON3 }],
  ["ipynb", { grammar: "python", rules: PYTHON3 }],
  ["go", { grammar: "go", rules: GO }],
  ["java", { grammar: "java", rules: JVM2 }],
  ["kt", { grammar: "kotlin", rules: JVM2 }],
  ["kts", { grammar: "kotlin", rules: JVM2 }],
  ["cs", { grammar: "c-sharp", rules: CSHARP }],
  ["rb", { grammar: "ruby", rules: RUBY }],
  ["php", { grammar: "php", rules: PHP }],
  ["rs", { grammar: "rust", rules: RUST }]
]);
var LARGEST = 4e5;
function languageOf3({ path, text, grammar }) {
  const worth = grammar === void 0 ? grammarFor(path, text) : grammar;
  return worth === null ? null : byEnding(path) ?? null;
}
function grammarFor(path, text) {
  const language = byEnding(path);
  if (language === void 0 || text.length > LARGEST) return null;
  const { grammar, rules } = language;
  return isWorthParsing(text, rules, () => importsOf(grammar, text)) ? grammar : null;
}
function byEnding(path) {
  return BY_ENDING.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}

// src/readers/source/imported.ts
var GO_MODULE = /^[ \t]*(?:import\s+)?(?:[\w.]{1,60}\s+)?"((?:[a-z0-9-]{1,60}\.)[^"\s]{1,200})"/gm;
var PYTHON_MODULE = /^[ \t]*(?:from|import)[ \t]+(\w{1,60})/gm;
function narrowed(grammar, text, candidates) {
  const imported = importedDrivers(grammar, text);
  if (imported.size === 0) return candidates;
  const known3 = candidates.filter(({ driver }) => imported.has(driver));
  if (known3.length > 0) return known3;
  return candidates.length > 0 ? candidates : [...imported].map((driver) => ({ driver, version: null, origin: null }));
}
function importedDrivers(grammar, text) {
  const found = /* @__PURE__ */ new Set();
  const add = (ecosystem, name) => {
    const driver = driverOfPackage(ecosystem, name);
    if (driver !== void 0) found.add(driver.id);
  };
  switch (grammar) {
    case "go":
      for (const { 1: path = "" } of text.matchAll(GO_MODULE)) {
        const parts = path.split("/");
        for (let length = parts.length; length > 1; length -= 1) add("golang", parts.slice(0, length).join("/"));
      }
      break;
    case "python":
      for (const { 1: name = "" } of text.matchAll(PYTHON_MODULE)) add("pypi", name);
      break;
    default:
      for (const { module: module2 } of importsOf(grammar, text)) add("npm", module2);
  }
  return found;
}

// src/readers/source/returned.ts
var MOST_PLACES4 = 100;
var MOST_NODES = 600;
var MOST_VALUES2 = 4;
var RETURNS = /^(?:return_statement|return_expression|return|jump_expression)$/;
var BLOCKS2 = /^(?:statement_block|block|compound_statement|function_body|body_statement|constructor_body|declaration_list)$/;
var NOTHING = /^(?:null|nil|None|undefined|false)$/;
function returnedBy(code, name) {
  if (!/^[A-Za-z_]\w{0,80}$/.test(name)) return null;
  let only2 = null;
  let places = 0;
  for (const { index } of code.text.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, "g"))) {
    places += 1;
    if (places > MOST_PLACES4) break;
    const node = code.root.namedDescendantForIndex(index, index + name.length);
    const found = node === null ? null : functionNamed(node);
    if (found === null) continue;
    if (only2 !== null) return null;
    only2 = found;
  }
  return only2 === null ? null : valuesOf2(code, only2);
}
function functionNamed(node) {
  const { parent } = node;
  if (parent === null) return null;
  const name = parent.childForFieldName("name") ?? children(parent).find(({ type }) => type === "simple_identifier");
  if (name?.id !== node.id) return null;
  if (FUNCTIONS.test(parent.type)) return parent;
  const value = parent.childForFieldName("value");
  return /^(?:variable_declarator|public_field_definition)$/.test(parent.type) && value !== null && FUNCTIONS.test(value.type) ? value : null;
}
function valuesOf2({ text }, of) {
  const body = of.childForFieldName("body") ?? children(of).at(-1) ?? null;
  if (body === null) return null;
  const inner2 = children(body);
  if (!BLOCKS2.test(body.type)) return body.type === "arrow_expression_clause" ? inner2.slice(0, 1) : [body];
  const [first] = inner2;
  if (body.type === "function_body" && first !== void 0 && !/^(?:block|statements)$/.test(first.type))
    return [first];
  const values = [];
  const last2 = inner2.at(-1);
  if (/^(?:method|singleton_method|function_item)$/.test(of.type) && last2 !== void 0) {
    const inner3 = last2.type === "expression_statement" ? children(last2)[0] : last2;
    const decides = inner3 !== void 0 && branchesOf(inner3) !== null && text[last2.endIndex - 1] !== ";";
    if (inner3 !== void 0 && decides) values.push(inner3);
    else if (!isStatement(last2)) values.push(last2);
  }
  const stack = [body];
  for (let seen = 0; stack.length > 0; seen += 1) {
    const node = stack.pop();
    if (node === void 0 || seen > MOST_NODES) return null;
    if (RETURNS.test(node.type)) {
      const given2 = children(node)[0];
      const value = given2?.type === "expression_list" ? children(given2)[0] : given2;
      if (value !== void 0 && !NOTHING.test(text.slice(value.startIndex, value.endIndex))) values.push(value);
      continue;
    }
    for (const child of children(node)) if (!FUNCTIONS.test(child.type)) stack.push(child);
  }
  return values.length === 0 || values.length > MOST_VALUES2 ? null : values;
}
function isStatement({ type }) {
  return RETURNS.test(type) || /statement$|^(?:if|unless|case|while|begin|assignment|let_declaration)$/.test(type);
}

// src/readers/source/url-changes.ts
var MOST12 = 50;
var METHODS = /^(?:set|append|delete|Set|Add|Del|append_pair|set_query|set_path)$/;
var PROPERTIES3 = /^(?:RawQuery|search|username|password|host|hostname|port|pathname)$/;
var LOOKS = /\b(?:has|get|Get|Has|includes|contains|Contains)\b|\bnot\s+in\b/;
function changesOf(code, node, isSame) {
  const { uses, end: whole2 } = chained(code, node);
  const holder = uses.length > 0 ? null : holderOf(code, whole2);
  if (holder === null || !/^[A-Za-z_]\w{0,80}$/.test(holder)) return [];
  const owner = functionAround(node);
  const end = owner?.endIndex ?? code.text.length;
  const changes = [];
  const pattern = new RegExp(
    `(?<![\\w.$])${holder}\\s{0,40}\\.\\s{0,4}(?:searchParams\\s{0,4}\\.\\s{0,4}|query_pairs_mut\\(\\)\\s{0,40}\\.\\s{0,4})?(\\w{1,40})(?=\\s{0,4}[(=])`,
    "g"
  );
  pattern.lastIndex = node.endIndex;
  let places = 0;
  for (let match = pattern.exec(code.text); match !== null && places < MOST12; match = pattern.exec(code.text)) {
    if (match.index >= end) break;
    places += 1;
    const [all, name = ""] = match;
    const place = code.root.namedDescendantForIndex(match.index, match.index + holder.length);
    if (place === null || !isSame(place)) continue;
    const use = useAt(code, match.index + all.length - name.length, name);
    if (use === null) continue;
    const when = whenOf(code, use.node, owner);
    if (use.value !== null) {
      if (PROPERTIES3.test(name)) changes.push({ name, positional: [use.value], named: [], when });
      continue;
    }
    if (use.call === null) continue;
    const calls = [{ name, call: use.call }, ...chained(code, use.node).uses];
    const again = DERIVES.test(name) && holderOf(code, chained(code, use.node).end) === holder;
    for (const { name: method, call } of calls) {
      if (call === null || !(again ? DERIVES : METHODS).test(method)) continue;
      changes.push({ name: method, positional: call.positional, named: call.named, when });
    }
  }
  return changes;
}
function whenOf(code, node, owner) {
  if (!isConditional(node, owner)) return "always";
  for (let at = node.parent, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if (!/^if/.test(at.type)) continue;
    const condition = at.childForFieldName("condition");
    if (condition === null) return "sometimes";
    const text = code.text.slice(condition.startIndex, Math.min(condition.endIndex, condition.startIndex + 200));
    return LOOKS.test(text) ? "unset" : "sometimes";
  }
  return "sometimes";
}

// src/readers/source/names.ts
var MOST_PLACES5 = 200;
var MOST_NAMES = 400;
var MOST_OBJECTS = 60;
var PARAMETERS2 = /^(?:required_parameter|optional_parameter|default_parameter|typed_parameter|typed_default_parameter|formal_parameter|parameter|simple_parameter|property_promotion_parameter|parameter_declaration|keyword_parameter|class_parameter)$/;
var PARAMETER_LISTS = /^(?:formal_parameters|parameters|parameter_list|function_value_parameters|method_parameters|lambda_parameters|closure_parameters|class_parameters)$/;
var OWN3 = /^(?:this|self|cls|static)$/;
var Names = class {
  #code;
  #bindings = /* @__PURE__ */ new Map();
  #later = /* @__PURE__ */ new Map();
  #changes = /* @__PURE__ */ new Map();
  #returned = /* @__PURE__ */ new Map();
  constructor(code) {
    this.#code = code;
  }
  lower(node) {
    return this.#code.lower(node);
  }
  /**
   * The values that a path may have where `from` stands, as expressions of this file; null where it comes from elsewhere, or
   * where something cannot be followed. Of several assignments each is one.
   */
  find(path, from) {
    const parts = path.split(".");
    const own2 = parts.length > 1 && OWN3.test(parts[0] ?? "");
    const head = parts[own2 ? 1 : 0] ?? "";
    const rest = parts.slice(own2 ? 2 : 1);
    let found = this.#valuesOf(head, from, own2);
    let left = rest;
    const member = rest[0];
    if (found === null && !own2 && member !== void 0 && this.#declaresType(head)) {
      found = this.#valuesOf(member, from, true);
      left = rest.slice(1);
    }
    if (found === null) return null;
    if (left.length === 0) return found;
    const members = found.flatMap((value) => memberOf(value, left) ?? []);
    return members.length === found.length ? members : null;
  }
  setLater({ node }) {
    const known3 = this.#later.get(node.id);
    if (known3 !== void 0) return known3;
    if (this.#later.size >= MOST_OBJECTS) return NOTHING_LATER;
    this.#later.set(node.id, NOTHING_LATER);
    const owner = functionAround(node);
    const later = assignedLater(this.#code, node, (at) => !this.#isShadowed(at, owner));
    this.#later.set(node.id, later);
    return later;
  }
  changes({ node }) {
    const known3 = this.#changes.get(node.id);
    if (known3 !== void 0) return known3;
    if (this.#changes.size >= MOST_OBJECTS) return [];
    this.#changes.set(node.id, []);
    const owner = functionAround(node);
    const changes = changesOf(this.#code, node, (at) => !this.#isShadowed(at, owner));
    this.#changes.set(node.id, changes);
    return changes;
  }
  returned(path) {
    const name = path.slice(path.lastIndexOf(".") + 1);
    const known3 = this.#returned.get(name);
    if (known3 !== void 0) return known3;
    if (this.#returned.size >= MOST_NAMES) return null;
    const found = returnedBy(this.#code, name)?.map((node) => this.#code.lower(node)) ?? null;
    this.#returned.set(name, found);
    return found;
  }
  /** Whether a function between a place and the owner of a variable has one of its own of the same name. */
  #isShadowed(at, owner) {
    const name = this.#code.text.slice(at.startIndex, at.endIndex).replace(/^[@$]+/, "");
    const bindings = this.#bindingsOf(name);
    for (let inner2 = functionAround(at); inner2 !== null && inner2.id !== owner?.id; inner2 = functionAround(inner2)) {
      const { id } = inner2;
      if (bindings.some(({ scope, field }) => scope === id && !field)) return true;
    }
    return false;
  }
  #valuesOf(name, from, fields) {
    const all = this.#bindingsOf(name);
    if (all.length === 0) return null;
    const scopes = [];
    if (!fields) for (let at = functionAround(from); at !== null; at = functionAround(at)) scopes.push(at.id);
    scopes.push(null);
    for (const scope of scopes) {
      const here = all.filter(
        (binding) => fields ? binding.field || binding.scope === null : !binding.field && binding.scope === scope
      );
      const outer = scope === null && here.length === 0 ? all.filter(({ field }) => field) : here;
      if (outer.length === 0) continue;
      const values = [];
      for (const { value, tail } of outer) {
        if (tail !== null) continue;
        if (value === null) return null;
        if (value.startIndex <= from.startIndex && from.endIndex <= value.endIndex && outer.length === 1) return null;
        if (outer.length > 1 && this.#mentions(value, name)) continue;
        values.push(this.#code.lower(value));
      }
      if (values.length === 0) return null;
      const tails = outer.flatMap(({ tail }) => tail === null ? [] : [this.#code.lower(tail)]);
      return tails.length === 0 ? values : withQuery(values, tails);
    }
    return null;
  }
  #mentions(node, name) {
    return new RegExp(`(?<![\\w$"'\`])${name}(?![\\w$"'\`])`).test(
      this.#code.text.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + 2e3))
    );
  }
  #declaresType(name) {
    return /^[A-Z]\w*$/.test(name) && new RegExp(`\\b(?:class|object|enum|interface|struct|module|trait)\\s+${name}\\b`).test(this.#code.text);
  }
  #bindingsOf(name) {
    const known3 = this.#bindings.get(name);
    if (known3 !== void 0) return known3;
    const found = [];
    if (this.#bindings.size < MOST_NAMES && /^[A-Za-z_]\w{0,80}$/.test(name)) {
      let places = 0;
      for (const { index } of this.#code.text.matchAll(new RegExp(`(?<![\\w])${name}(?![\\w])`, "g"))) {
        places += 1;
        if (places > MOST_PLACES5) break;
        const node = this.#code.root.namedDescendantForIndex(index, index + name.length);
        const binding = node === null ? null : this.#bindingAt(node);
        if (binding !== null) found.push(binding);
      }
    }
    if (this.#bindings.size < MOST_NAMES) this.#bindings.set(name, found);
    return found;
  }
  /** What is bound where this node stands, if it is the name that is bound. */
  #bindingAt(found) {
    let node = found;
    let parent = node.parent;
    while (parent !== null && /^(?:variable_name|variable_declaration|identifier_pattern|mut_pattern)$/.test(parent.type) && firstOf(parent)?.id === node.id) {
      if (parent.type === "variable_declaration" && parent.parent?.type !== "property_declaration") break;
      node = parent;
      parent = node.parent;
    }
    if (parent === null) return null;
    const defined = this.#definedAt(node);
    if (defined !== null) return { value: defined, tail: null, scope: null, field: false, parameter: false };
    const scope = functionAround(node);
    const bind = (value, options = {}) => ({
      value,
      tail: options.tail ?? null,
      scope: scope?.id ?? null,
      field: options.field ?? false,
      parameter: options.parameter ?? false
    });
    if (PARAMETERS2.test(parent.type)) {
      const named2 = parent.childForFieldName("name") ?? parent.childForFieldName("pattern") ?? firstOf(parent);
      if (named2?.id !== node.id && parent.type !== "parameter") return null;
      return bind(null, { parameter: true });
    }
    if (PARAMETER_LISTS.test(parent.type)) return bind(null, { parameter: true });
    let target = node;
    let field = false;
    if (/^(?:member_expression|attribute|field_access|member_access_expression|navigation_expression|field_expression|scoped_property_access_expression)$/.test(
      parent.type
    )) {
      const [object, member] = [firstOf(parent), lastOf4(parent)];
      if (member?.id !== node.id || object === null) return null;
      const owner = this.#code.text.slice(object.startIndex, object.endIndex).replace("$", "");
      if (!OWN3.test(owner)) return null;
      target = parent;
      field = true;
      if (parent.parent === null) return null;
      parent = parent.parent;
    }
    if (node.type === "instance_variable" || node.type === "class_variable") field = true;
    switch (parent.type) {
      case "variable_declarator": {
        const name = parent.childForFieldName("name") ?? firstOf(parent);
        if (name?.id !== target.id) return null;
        const value = parent.childForFieldName("value") ?? lastOf4(parent);
        return bind(value?.id === target.id ? null : value, { field });
      }
      case "assignment":
      case "assignment_expression": {
        const left = parent.childForFieldName("left") ?? firstOf(parent);
        const right = parent.childForFieldName("right");
        if (left?.id !== target.id) return null;
        if (/^(?:initializer_expression|argument_list)$/.test(parent.parent?.type ?? "")) return null;
        if (right === null) return parent.childForFieldName("type") === null ? bind(null, { field }) : null;
        if (left !== null && /^(?:\+|\.)=$/.test(this.#operator(left, right)))
          return bind(null, { field, tail: right });
        return bind(right, { field });
      }
      case "augmented_assignment":
      case "augmented_assignment_expression":
      case "operator_assignment": {
        const left = parent.childForFieldName("left") ?? firstOf(parent);
        if (left?.id !== target.id) return null;
        const right = parent.childForFieldName("right");
        const operator = right === null ? "" : this.#operator(left, right);
        if (right !== null && /^(?:\+|\.)=$/.test(operator)) return bind(null, { field, tail: right });
        return bind(operator === "||=" || operator === "??=" ? right : null, { field });
      }
      case "expression_list":
      case "const_spec":
      case "var_spec":
        return this.#listed(target, parent, bind);
      case "const_element":
        return firstOf(parent)?.id === target.id ? bind(lastOf4(parent)) : null;
      case "property_element": {
        const value = parent.childForFieldName("default_value");
        return value === null ? null : bind(value, { field: true });
      }
      case "property_declaration": {
        if (parent.childForFieldName("name")?.id === target.id)
          return bind(parent.childForFieldName("value"), { field: true });
        const value = children(parent).findLast(
          (child) => !/modifiers|variable_declaration|getter|setter|type/.test(child.type)
        );
        return bind(value ?? null);
      }
      case "let_declaration":
        return parent.childForFieldName("pattern")?.id === target.id ? bind(parent.childForFieldName("value")) : null;
      case "const_item":
      case "static_item":
      case "named_expression":
        return parent.childForFieldName("name")?.id === target.id ? bind(parent.childForFieldName("value")) : null;
      case "public_field_definition":
      case "field_definition":
        return (parent.childForFieldName("name") ?? parent.childForFieldName("property"))?.id === target.id ? bind(parent.childForFieldName("value"), { field: true }) : null;
      case "tuple_pattern":
      case "object_pattern":
      case "array_pattern":
      case "pattern_list":
      case "pair_pattern":
        return bind(null);
      case "for_statement":
      case "for_in_clause":
      case "for_in_statement":
        return parent.childForFieldName("left")?.id === target.id ? bind(null) : null;
      default:
        return node.type === "shorthand_property_identifier_pattern" ? bind(null) : null;
    }
  }
  /** PHP's `define('NAME', …)`: what the constant is given whose name a string's text is. */
  #definedAt(node) {
    const string = /^(?:string|encapsed_string)$/.test(node.type) ? node : node.parent ?? node;
    const list = string.parent?.parent ?? null;
    const called = list?.parent?.childForFieldName("function") ?? null;
    if (list === null || called === null || !/^(?:string|encapsed_string)$/.test(string.type)) return null;
    if (this.#code.text.slice(called.startIndex, called.endIndex) !== "define") return null;
    const [name, value] = children(list);
    return name?.id === string.parent?.id ? value ?? null : null;
  }
  /** Go's `a, b := f()`: the name's value is the one at its place, or the only one. */
  #listed(target, list, bind) {
    const declares = list.type !== "expression_list";
    const statement = declares ? list : list.parent;
    if (statement === null) return null;
    if (!declares && statement.childForFieldName("left")?.id !== list.id) return null;
    if (!declares && !/^(?:short_var_declaration|assignment_statement)$/.test(statement.type)) return null;
    const right = statement.childForFieldName(declares ? "value" : "right");
    const names = declares ? children(list).filter(({ type }) => type === "identifier") : children(list);
    const index = names.findIndex(({ id }) => id === target.id);
    if (index < 0) return null;
    if (right === null) return bind(null);
    const values = children(right);
    const operator = this.#between(statement, right);
    if (!declares && operator === "+=" && values.length === 1) return bind(null, { tail: values[0] ?? null });
    if (!/^(?:=|:=)$/.test(operator) && !declares) return bind(null);
    return bind(
      values.length === 1 && index === 0 ? values[0] ?? null : values.length > 1 ? values[index] ?? null : null
    );
  }
  #operator(left, right) {
    return this.#code.text.slice(left.endIndex, right.startIndex).trim();
  }
  #between(statement, right) {
    const left = statement.childForFieldName("left");
    return left === null ? "" : this.#operator(left, right);
  }
};
function withQuery(values, tails) {
  const queries = tails.flatMap((tail) => {
    const first = tail.kind === "text" ? tail.pieces[0] : void 0;
    return tail.kind === "text" && first !== void 0 && "text" in first && /^[?&]/.test(first.text) ? [{ pieces: tail.pieces, mark: first.text[0] }] : [];
  });
  const query = queries.find(({ mark }) => mark === "?") ?? queries[0];
  if (query === void 0 || queries.length < tails.length) return null;
  return values.map((value) => {
    const { start, end, node } = value;
    const own2 = value.kind === "text" ? value.pieces : [{ hole: value, span: { start, end } }];
    return { kind: "text", start, end, node, pieces: [...own2, ...query.pieces] };
  });
}
function memberOf(value, path) {
  let at = value;
  for (const key of path) {
    if (at.kind !== "object") return null;
    const entry = at.entries.findLast((one) => one.key === key);
    if (entry === void 0) return null;
    at = entry.value;
  }
  return at;
}
function firstOf(node) {
  return children(node)[0] ?? null;
}
function lastOf4(node) {
  return children(node).at(-1) ?? null;
}

// src/readers/source.ts
function sourceReader(literals) {
  return {
    kinds: ["source"],
    *read(file, context) {
      const grammar = byEnding(file.path)?.grammar;
      let drivers = null;
      const alone = grammar === void 0 ? context : {
        ...context,
        drivers: (path) => drivers ??= narrowed(grammar, file.text, context.drivers?.(path) ?? [])
      };
      const language = context.grammars === void 0 ? null : languageOf3(file);
      const tree = language === null ? null : context.grammars?.parse(language.grammar, file.text) ?? null;
      if (language === null || tree === null) {
        yield* literals.read(file, alone);
        return;
      }
      const facts = [];
      try {
        const code = {
          text: file.text,
          root: tree.root,
          lower: lowering(file.text),
          imports: importsOf(language.grammar, file.text)
        };
        const values = new Values(new Names(code));
        const index = new LineIndex(file.text);
        const taken = new Taken(index);
        const found = findConnections(code, values, language.rules);
        for (const one of found) {
          const made = connectionOf(one, found, { file, context, index });
          if (made === null) continue;
          facts.push(made.fact);
          if (made.url !== null) taken.add(made.url);
        }
        for (const fact of literals.read(file, alone)) {
          if (fact.kind === "connection" && (taken.holds(fact) || isProse(code.root, index, fact))) continue;
          facts.push(fact);
        }
      } finally {
        tree.free();
      }
      yield* withoutTwins(facts);
    }
  };
}
var Taken = class {
  #index;
  #offsets = /* @__PURE__ */ new Set();
  constructor(index) {
    this.#index = index;
  }
  add({ starts }) {
    for (const start of starts) this.#offsets.add(start);
  }
  holds({ line, column }) {
    return this.#offsets.has(this.#index.startOf(line) + column - 1);
  }
};
function isProse(root, index, fact) {
  const at = index.startOf(fact.line) + fact.column - 1;
  for (let node = root.namedDescendantForIndex(at, at), steps = 0; node !== null && steps < 4; node = node.parent, steps += 1) {
    if (/comment/.test(node.type)) return true;
    if (node.type === "string" || node.type === "concatenated_string") {
      return node.parent?.type === "expression_statement" || node.parent?.type === "block";
    }
  }
  return false;
}
function withoutTwins(facts) {
  const seen = /* @__PURE__ */ new Set();
  return facts.filter((fact) => {
    if (fact.kind !== "connection") return true;
    const { line, column, driver, tls, pool } = fact;
    const key = `${line}:${column} ${driver} ${tls.level} ${pool?.max ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/readers/systemd.ts
var ENVIRONMENT2 = /^[ \t]*Environment[ \t]*=[ \t]*/;
var SIGN9 = /^[ \t]*Environment[ \t]*=.*(?:PG[A-Z]{4,}|_HOST)/m;
var ENVIRONMENT_FILE = /^[ \t]*EnvironmentFile[ \t]*=[ \t]*-?(\/[^\s%*?[\]"'\\]{1,300})[ \t]*\r?$/gm;
var MOST_FILES3 = 20;
var LONGEST_FILE = 2e5;
var NAME3 = /^[A-Za-z_][A-Za-z0-9_]*$/;
function systemdReader(literals, environments2) {
  return {
    kinds: ["ini"],
    *read(file, context) {
      const own2 = /* @__PURE__ */ new Set();
      const isUnit = /\.(?:service|socket|timer)(?:\.d\/[^/]+\.conf)?(?:\.[\w]+)?$/.test(file.path);
      if (isUnit) yield* filesOf(file, context, environments2);
      if (isUnit && SIGN9.test(file.text)) {
        for (const fact of connectionsOfEnvironment(variablesOf6(file), metaOf2(file, context), false)) {
          own2.add(`${fact.line}:${fact.column}`);
          yield fact;
        }
      }
      for (const fact of literals.read(file, context)) {
        if (fact.kind !== "connection" || !own2.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    }
  };
}
function metaOf2({ path }, context) {
  return { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
}
function* filesOf(file, context, environments2) {
  const matches2 = [...file.text.matchAll(ENVIRONMENT_FILE)].slice(0, MOST_FILES3);
  if (matches2.length === 0) return;
  const index = new LineIndex(file.text);
  for (const { 0: line, 1: target = "", index: at } of matches2) {
    const found = find(file.path, target, context);
    if (found === null || found.text.length > LONGEST_FILE) continue;
    const start = at + line.lastIndexOf(target);
    const via = [{ file: file.path, ...index.span(start, start + target.length) }];
    for (const fact of environments2.read({ ...found, kind: "env" }, context)) {
      if (fact.kind === "connection") yield { ...fact, via };
    }
  }
}
function find(unit, target, context) {
  const mirrored = /^(?:.*?\/)??(?=(?:etc|usr|lib)\/(?:[^/]+\/)*systemd\/)/.exec(unit)?.[0] ?? "";
  const places = [
    [mirrored, target.slice(1)],
    [unit, target.slice(target.lastIndexOf("/") + 1)]
  ];
  for (const [from, name] of places) {
    const followed = context.follow(from, name);
    if (followed.status === "read") return { path: followed.path, text: followed.text };
  }
  return null;
}
function variablesOf6({ text }) {
  const index = new LineIndex(text);
  let variables = /* @__PURE__ */ new Map();
  for (let at = 0; at < text.length; ) {
    let end = endOfLine2(text, at);
    const match = ENVIRONMENT2.exec(text.slice(at, Math.min(end, at + 200)));
    if (match !== null) while (text[end - 1] === "\\" && end < text.length) end = endOfLine2(text, end + 1);
    if (match !== null) {
      const range2 = { start: at + match[0].length, end, indent: 0 };
      const words = lexScript(text, range2).flatMap((command) => command.words);
      if (words.length === 0) variables = /* @__PURE__ */ new Map();
      for (const word of words) {
        const equals = word.text.indexOf("=");
        const name = word.text.slice(0, Math.max(0, equals));
        if (!NAME3.test(name)) continue;
        const value = sliceWord(word, equals + 1);
        variables.set(name, {
          name,
          value: value.text,
          at: (from, to) => index.span(value.offsets[from] ?? value.end, (value.offsets[to - 1] ?? value.end - 1) + 1),
          position: index.span(word.offsets[0] ?? word.start, (word.offsets.at(-1) ?? word.end - 1) + 1)
        });
      }
    }
    at = end + 1;
  }
  return [...variables.values()];
}
function endOfLine2(text, from) {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}

// src/readers/terraform/trees.ts
var TEMPLATE = /[$%]\{[^{}\n]{0,300}\}/g;
var DEEPEST16 = 40;
function treeOf2(value, text) {
  switch (value.type) {
    case "string":
      return stringScalar(value, text);
    case "heredoc":
      return { type: "scalar", value: text.slice(value.start, value.end), ...placeOf6(value), verbatim: true };
    case "list":
      return { type: "list", items: value.items.map((item) => treeOf2(item, text)) };
    case "map":
      return { type: "map", entries: entriesOf2(value.entries, text) };
    case "other": {
      const raw = text.slice(value.start, value.end);
      if (raw === "null") return { type: "scalar", value: null, ...placeOf6(value), verbatim: false };
      const literal = /^-?[\d.]+$|^(?:true|false)$/.test(raw);
      const stated2 = literal ? raw : `\${${raw.replace(/[{}\s]+/g, " ")}}`;
      return { type: "scalar", value: stated2, ...placeOf6(value), verbatim: literal };
    }
  }
}
function placeOf6({ start, end }) {
  return { start, end };
}
var ESCAPES4 = { n: "\n", r: "\r", t: "	" };
function stringScalar({ start, end }, text) {
  const raw = text.slice(start, end);
  const value = raw.includes("\\") ? raw.replace(/\\(.)/g, (_, char) => ESCAPES4[char] ?? char) : raw;
  return { type: "scalar", value, start, end, verbatim: value === raw };
}
function entriesOf2(attributes, text, rename = (name) => name) {
  return new Map(
    attributes.map((attribute) => {
      const name = rename(attribute.key);
      return [
        name,
        { key: keyScalar(name, attribute.key, attribute.keyStart, text), value: treeOf2(attribute.value, text) }
      ];
    })
  );
}
function keyScalar(name, written, start, text) {
  const from = start + (text[start] === '"' ? 1 : 0);
  return { type: "scalar", value: name, start: from, end: from + written.length, verbatim: name === written };
}
function yamlDocuments2({ start, end }, text) {
  const body = text.slice(start, end).replace(TEMPLATE, (mark) => (mark.startsWith("$") ? MASK : " ").repeat(mark.length));
  const seen = /* @__PURE__ */ new Map();
  return readRoots(maskTemplates(body)).flatMap((root) => {
    const moved2 = movedBy(start, root, seen);
    return moved2.type === "map" ? [moved2] : [];
  });
}
function movedBy(offset, node, seen) {
  const known3 = seen.get(node);
  if (known3 !== void 0) return known3;
  const moved2 = node.type === "scalar" ? movedScalar(offset, node) : node.type === "list" ? { type: "list", items: node.items.map((item) => movedBy(offset, item, seen)) } : {
    type: "map",
    entries: new Map(
      [...node.entries].map(([name, { key, value }]) => [
        name,
        { key: movedScalar(offset, key), value: movedBy(offset, value, seen) }
      ])
    )
  };
  seen.set(node, moved2);
  return moved2;
}
function movedScalar(offset, scalar) {
  return { ...scalar, start: scalar.start + offset, end: scalar.end + offset };
}
var MOST_MERGED = 1e5;
function mergeAll(maps) {
  let left = MOST_MERGED;
  const own2 = /* @__PURE__ */ new Map();
  const copyOf = (map) => {
    left -= map.entries.size;
    const entries2 = new Map(map.entries);
    const copy = { type: "map", entries: entries2 };
    own2.set(copy, entries2);
    return copy;
  };
  const add = (target, source, depth) => {
    for (const [name, entry] of source.entries) {
      if (left <= 0) return;
      left -= 1;
      const known3 = target.get(name)?.value;
      if (known3?.type !== "map" || entry.value.type !== "map" || depth >= DEEPEST16) {
        target.set(name, entry);
        continue;
      }
      const value = own2.has(known3) ? known3 : copyOf(known3);
      target.set(name, { key: entry.key, value });
      add(own2.get(value) ?? /* @__PURE__ */ new Map(), entry.value, depth + 1);
    }
  };
  const entries = /* @__PURE__ */ new Map();
  for (const map of maps) add(entries, map, 0);
  return { type: "map", entries };
}
function mapOf2(key, value) {
  return { type: "map", entries: /* @__PURE__ */ new Map([[key.value ?? "", { key, value }]]) };
}
function manifestOf({ attributes, blocks }, text, depth = 0) {
  const entries = new Map(entriesOf2(attributes, text, camelCase));
  for (const block of depth < DEEPEST16 ? blocks : []) {
    const plural = PLURALS[block.type];
    const key = keyScalar(plural ?? camelCase(block.type), block.type, block.start, text);
    const name = key.value ?? "";
    const own2 = manifestOf(block, text, depth + 1);
    const known3 = entries.get(name)?.value;
    if (plural === void 0) entries.set(name, { key, value: own2 });
    else
      entries.set(name, { key, value: { type: "list", items: [...known3?.type === "list" ? known3.items : [], own2] } });
  }
  return { type: "map", entries };
}
var PLURALS = {
  container: "containers",
  init_container: "initContainers",
  env: "env",
  env_from: "envFrom",
  port: "ports"
};
function camelCase(name) {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

// src/readers/terraform/documents.ts
var KINDS3 = {
  kubernetes_pod: "Pod",
  kubernetes_deployment: "Deployment",
  kubernetes_stateful_set: "StatefulSet",
  kubernetes_daemonset: "DaemonSet",
  kubernetes_daemon_set: "DaemonSet",
  kubernetes_job: "Job",
  kubernetes_cron_job: "CronJob",
  kubernetes_service: "Service",
  kubernetes_config_map: "ConfigMap",
  kubernetes_secret: "Secret"
};
var CHART3 = /(?:^|\/)postgresql(?:-ha)?$/;
var MOST_DOCUMENTS = 200;
function documentsOf(blocks, text) {
  const manifests = [];
  const values = [];
  const yaml = [];
  const names = namesOf4(blocks, text);
  for (const block of blocks) {
    if (block.type !== "resource" || manifests.length + values.length >= MOST_DOCUMENTS) continue;
    const resource = block.labels[0] ?? "";
    const kind = KINDS3[resource.replace(/_v\d$/, "")];
    if (resource === "helm_release") {
      const written = attributeOf(block, "values");
      const parts = written === void 0 ? [] : partsOf4(written, text);
      for (const one of parts.flatMap(({ documents, isYaml }) => isYaml ? documents.slice(0, MOST_DOCUMENTS) : []))
        yaml.push(one);
      values.push(
        releaseOf(
          block,
          parts.flatMap(({ documents }) => documents),
          text
        )
      );
    } else if (kind !== void 0) {
      manifests.push(withNames(nativeOf(kind, block, text), names));
    } else if (/^(?:kubernetes_manifest|kubectl_manifest|k8s_manifest)$/.test(resource)) {
      const written = ["manifest", "yaml_body", "content"].map((name) => attributeOf(block, name)).find((one) => one !== void 0);
      for (const { documents, isYaml } of written === void 0 ? [] : partsOf4(written, text)) {
        for (const one of documents.slice(0, MOST_DOCUMENTS)) manifests.push(one);
        if (isYaml) for (const one of documents.slice(0, MOST_DOCUMENTS)) yaml.push(one);
      }
    }
  }
  return { manifests, values, yaml };
}
function attributeOf({ attributes }, name) {
  return attributes.find(({ key }) => key === name)?.value;
}
function partsOf4(value, text) {
  switch (value.type) {
    case "heredoc":
      return [{ documents: yamlDocuments2(value, text), isYaml: true }];
    case "list":
      return value.items.flatMap((item) => item.type === "list" ? [] : partsOf4(item, text));
    case "map": {
      const tree = treeOf2(value, text);
      return tree.type === "map" ? [{ documents: [tree], isYaml: false }] : [];
    }
    case "other": {
      const encoded2 = /^(?:yamlencode|jsonencode|yamldecode)\s*\(/.test(text.slice(value.start, value.start + 40));
      const [, given2] = value.inner;
      const [only2] = given2?.type === "other" ? given2.inner : [];
      return encoded2 && only2 !== void 0 && only2.type !== "other" ? partsOf4(only2, text) : [];
    }
    default:
      return [];
  }
}
function nativeOf(kind, block, text) {
  const { entries } = manifestOf(block, text);
  const place = keyScalar(block.type, block.type, block.start, text);
  const word = (name, value) => [
    name,
    { key: { ...place, value: name }, value: { ...place, value, verbatim: false } }
  ];
  const renamed = [...entries].map(
    ([name, entry]) => kind === "Secret" && name === "data" ? ["stringData", entry] : [name, entry]
  );
  return { type: "map", entries: new Map([word("apiVersion", "v1"), word("kind", kind), ...renamed]) };
}
function namesOf4(blocks, text) {
  const names = /* @__PURE__ */ new Map();
  for (const { type, labels, blocks: inner2 } of blocks) {
    if (type !== "resource" || !labels[0]?.startsWith("kubernetes_")) continue;
    const metadata = inner2.find((one) => one.type === "metadata");
    const name = metadata === void 0 ? void 0 : attributeOf(metadata, "name");
    const stated2 = name?.type === "string" ? text.slice(name.start, name.end) : "";
    if (/^[\w.-]+$/.test(stated2)) names.set(labels.slice(0, 2).join("."), stated2);
  }
  return names;
}
var REFERENCE = /^\$\{(kubernetes_\w{1,60}\.[\w-]{1,100})\.metadata(?:\[0\]|\.0)\.name\}$/;
function withNames(map, names) {
  const named2 = (node) => {
    if (node.type === "map") return withNames(node, names);
    if (node.type === "list") return { type: "list", items: node.items.map(named2) };
    const name = names.get(REFERENCE.exec(node.value ?? "")?.[1] ?? "");
    return name === void 0 ? node : { ...node, value: name, verbatim: false };
  };
  return {
    type: "map",
    entries: new Map([...map.entries].map(([key, entry]) => [key, { ...entry, value: named2(entry.value) }]))
  };
}
function releaseOf(block, written, text) {
  const values = mergeAll([...written, ...settingsOf3(block).flatMap((pair) => settingMap(pair, text) ?? [])]);
  const chart = attributeOf(block, "chart");
  const named2 = chart === void 0 ? null : treeOf2(chart, text);
  if (named2?.type !== "scalar" || !CHART3.test(named2.value ?? "")) return values;
  const name = /-ha$/.test(named2.value ?? "") ? "postgresql-ha" : "postgresql";
  return mapOf2({ ...named2, value: name }, values);
}
function settingsOf3({ attributes, blocks }) {
  const isSet = (name) => /^set(?:_sensitive)?$/.test(name);
  return [
    ...blocks.filter(({ type }) => isSet(type)).map((block) => block.attributes),
    ...attributes.flatMap(
      ({ key, value }) => isSet(key) && value.type === "list" ? value.items.flatMap((item) => item.type === "map" ? [item.entries] : []) : []
    )
  ];
}
function settingMap(pair, text) {
  const entries = entriesOf2(pair, text);
  const name = entries.get("name")?.value;
  const value = entries.get("value")?.value;
  if (name?.type !== "scalar" || value?.type !== "scalar" || !/^[\w-]+(?:\.[\w-]+){0,19}$/.test(name.value ?? ""))
    return null;
  const path = (name.value ?? "").split(".");
  const nested3 = path.reduceRight(
    (inner2, part) => mapOf2({ ...name, value: part, verbatim: false }, inner2),
    value
  );
  return nested3.type === "map" ? nested3 : null;
}

// src/readers/terraform/hcl.ts
var SPACE4 = /[ \t\r\n,]+|#[^\n]*|\/\/[^\n]*/y;
var NAME4 = /[A-Za-z_][\w.-]*/y;
var HEREDOC2 = /<<(-?)([A-Za-z_]\w*)[ \t]*\r?\n/y;
var OTHER = /[^\s"{}[\](),#=]+/y;
var DEEPEST17 = 40;
var MOST13 = 1e5;
function parseHcl(text) {
  return new Parser6(text).body(0).blocks;
}
var Parser6 = class {
  #text;
  #at = 0;
  #left = MOST13;
  constructor(text) {
    this.#text = text;
  }
  body(depth) {
    const attributes = [];
    const blocks = [];
    while (this.#left > 0) {
      this.#left -= 1;
      this.#space();
      if (this.#at >= this.#text.length || this.#text[this.#at] === "}") break;
      const start = this.#at;
      const name = this.#match(NAME4) ?? (this.#text[start] === '"' ? this.#quoted() : null);
      if (name === null) {
        this.#at += 1;
        continue;
      }
      const labels = [];
      this.#space();
      for (let label = this.#label(); label !== null; label = this.#label()) labels.push(label);
      const mark = this.#text[this.#at];
      if ((mark === "=" || mark === ":") && labels.length === 0) {
        this.#at += 1;
        attributes.push({ key: name, keyStart: start, value: this.#expression(depth) });
      } else if (mark === "{") {
        this.#at += 1;
        const inner2 = depth < DEEPEST17 ? this.body(depth + 1) : { attributes: [], blocks: [] };
        if (this.#text[this.#at] === "}") this.#at += 1;
        blocks.push({ type: name, labels, start, end: this.#at, ...inner2 });
      }
    }
    return { attributes, blocks };
  }
  #label() {
    const label = this.#text[this.#at] === '"' ? this.#quoted() : this.#match(NAME4);
    this.#space();
    return label;
  }
  /** A value with all that operators join to it; of those only the first counts, as something else. */
  #expression(depth) {
    this.#blanks();
    const start = this.#at;
    const first = this.#term(depth);
    const inner2 = [first];
    let alone = true;
    while (this.#left > 0 && this.#at < this.#text.length) {
      this.#left -= 1;
      this.#blanks();
      const char = this.#text[this.#at] ?? "\n";
      if (/[\n\r,})\]#]/.test(char) || this.#text.startsWith("//", this.#at)) break;
      alone = false;
      const before = this.#at;
      inner2.push(this.#term(depth));
      if (this.#at === before) this.#at += 1;
    }
    return alone ? first : { type: "other", start, end: this.#at, inner: inner2 };
  }
  #term(depth) {
    const start = this.#at;
    const char = this.#text[start];
    if (char === '"') {
      this.#quoted();
      return { type: "string", start: start + 1, end: Math.max(start + 1, this.#at - 1) };
    }
    HEREDOC2.lastIndex = start;
    const heredoc = HEREDOC2.exec(this.#text);
    if (heredoc !== null) return this.#heredoc(start + heredoc[0].length, heredoc[2] ?? "");
    if (depth < DEEPEST17 && (char === "[" || char === "(")) return this.#list(depth, char === "[" ? "]" : ")");
    if (depth < DEEPEST17 && char === "{") {
      this.#at += 1;
      const { attributes, blocks } = this.body(depth + 1);
      if (this.#text[this.#at] === "}") this.#at += 1;
      return blocks.length > 0 ? { type: "other", start, end: this.#at, inner: [] } : { type: "map", entries: attributes };
    }
    if (this.#match(OTHER) === null) this.#at += 1;
    return { type: "other", start, end: this.#at, inner: [] };
  }
  #list(depth, close) {
    const start = this.#at;
    this.#at += 1;
    const items = [];
    while (this.#left > 0) {
      this.#left -= 1;
      this.#space();
      if (this.#at >= this.#text.length || /[\])}]/.test(this.#text[this.#at] ?? "]")) break;
      const before = this.#at;
      items.push(this.#expression(depth + 1));
      if (this.#at === before) this.#at += 1;
    }
    if (this.#text[this.#at] === close) this.#at += 1;
    return close === "]" ? { type: "list", items } : { type: "other", start, end: this.#at, inner: items };
  }
  #heredoc(start, marker) {
    for (let line = start; line < this.#text.length; ) {
      const newline = this.#text.indexOf("\n", line);
      const end = newline < 0 ? this.#text.length : newline;
      if (this.#text.slice(line, end).trim() === marker) {
        this.#at = end;
        return { type: "heredoc", start, end: line };
      }
      line = end + 1;
    }
    this.#at = this.#text.length;
    return { type: "heredoc", start, end: this.#at };
  }
  /** Past a quoted template; interpolations within it may have quotes of their own. */
  #quoted() {
    const start = this.#at + 1;
    let depth = 0;
    let at = start;
    for (; at < this.#text.length && this.#text[at] !== "\n"; at += 1) {
      const char = this.#text[at];
      if (char === "\\") at += 1;
      else if ((char === "$" || char === "%") && this.#text[at + 1] === "{") {
        depth += 1;
        at += 1;
      } else if (char === '"' && depth > 0) {
        for (at += 1; at < this.#text.length && !/["\n]/.test(this.#text[at] ?? ""); at += 1) {
          if (this.#text[at] === "\\") at += 1;
        }
      } else if (char === "}" && depth > 0) depth -= 1;
      else if (char === '"' && depth === 0) break;
    }
    this.#at = at + 1;
    return this.#text.slice(start, at);
  }
  #space() {
    while (this.#at < this.#text.length) {
      if (this.#text.startsWith("/*", this.#at)) {
        const close = this.#text.indexOf("*/", this.#at + 2);
        this.#at = close < 0 ? this.#text.length : close + 2;
      } else if (this.#match(SPACE4) === null) {
        return;
      }
    }
  }
  #blanks() {
    while (/[ \t]/.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#at += match[0].length;
    return match[0];
  }
};

// src/readers/terraform/heredocs.ts
var FILE_NAMES = /* @__PURE__ */ new Set(["filename", "destination", "path", "file", "name", "key", "target"]);
var PROSE3 = /description|comment|readme|message|documentation/i;
var PROSE_FILE = /\.(?:md|markdown|rst|adoc|txt|html?)$/i;
var DIRECTIVE = /^\s*%\{[^\n]*\}\s*$/;
var RECORD2 = /^[ \t]*(?:local|host(?:no)?(?:ssl|gssenc)?)[ \t]+\S+[ \t]+\S+/m;
var MOST_HEREDOCS = 200;
function* heredocFacts(blocks, input, literals) {
  const found = [];
  const targets = /* @__PURE__ */ new Set();
  for (const block of blocks) {
    const installed = /^(?:kubernetes|kubectl|k8s|helm)_/.test(block.labels[0] ?? "");
    for (const heredoc of heredocsOf(block, input.file.text)) {
      if (found.length >= MOST_HEREDOCS) break;
      found.push(heredoc);
      if (!installed) yield* contentFacts(heredoc, input, targets);
    }
  }
  yield* stringFacts(found, input, literals);
}
function* heredocsOf({ attributes, blocks }, text) {
  yield* ofEntries(attributes, text);
  for (const inner2 of blocks) yield* heredocsOf(inner2, text);
}
function* ofEntries(entries, text) {
  const names = entries.flatMap(
    ({ key, value }) => FILE_NAMES.has(key) && value.type === "string" ? [text.slice(value.start, value.end)] : []
  );
  const name = names.find((one) => partOf(one) !== null) ?? null;
  const prose = names.some((one) => PROSE_FILE.test(one));
  for (const { key, value } of entries) {
    yield* ofValue(value, { key, name, prose: prose || PROSE3.test(key) || PROSE_FILE.test(key) }, text);
  }
}
function* ofValue(value, about, text) {
  if (value.type === "heredoc") yield { start: value.start, end: value.end, ...about };
  if (value.type === "map") yield* ofEntries(value.entries, text);
  if (value.type === "list") for (const item of value.items) yield* ofValue(item, about, text);
  if (value.type === "other") for (const item of value.inner) yield* ofValue(item, about, text);
}
function* contentFacts(heredoc, input, targets) {
  const { file, index, context, readers } = input;
  const { path, text } = file;
  const { start, end, key, name } = heredoc;
  const body = text.slice(start, end);
  if (/^\s*#cloud-config/.test(body)) {
    yield* cloudConfigFacts(heredoc, input, targets);
    return;
  }
  if (/^\s*#!.*sh\b/.test(body) || /user_data|script|startup|command/.test(key)) {
    yield* scriptFacts({ path, text, index, range: { start, end, indent: 0 }, environment: [], context, readers });
    return;
  }
  const called = name !== null && !/\.conf/.test(key) ? name : /pg_?hba/.test(key) ? "pg_hba.conf" : key;
  yield* fileFacts(called, verbatimPieces(text, start, end, index), input, targets);
}
function* cloudConfigFacts(heredoc, input, targets) {
  for (const document of yamlDocuments2(heredoc, input.file.text)) {
    for (const written of mapItems(nodeAt(document, "write_files"))) {
      const content = nodeAt(written, "content");
      const target = valueAt(written, "path");
      if (content === void 0 || target === null) continue;
      yield* fileFacts(target, linesOf([content], { text: input.file.text, index: input.index }), input, targets);
    }
  }
}
function* fileFacts(target, pieces, { file, context, readers }, targets) {
  const part = partOf(target);
  const known3 = pieces.filter(({ text }) => !DIRECTIVE.test(text));
  if (part === null || known3.length === 0) return;
  if (part === "hba" && !known3.some(({ text }) => RECORD2.test(text))) return;
  const line = pieces[0]?.line ?? 1;
  const partial = known3.length < pieces.length ? { partial: true } : {};
  const isFirst = target.startsWith("/") && !targets.has(target);
  targets.add(target);
  const held = {
    path: file.path,
    name: isFirst ? target : `line-${line}/${target.slice(target.lastIndexOf("/") + 1)}`,
    pieces: known3,
    ...partial
  };
  yield* heldFacts(part, held, readers, context);
}
function* stringFacts(heredocs2, { file, index, context }, literals) {
  const byKind = /* @__PURE__ */ new Map();
  for (const { start, end, prose } of heredocs2) {
    if (prose) continue;
    const body = file.text.slice(start, Math.min(end, start + 400));
    const kind = /^\s*[[{]/.test(body) ? "json" : /^[ \t]*(?:- )?[\w.-]+:(?:[ \t]|$)/m.test(body) && !body.includes("#!") ? "yaml" : "text";
    const pieces = byKind.get(kind) ?? [];
    for (const one of verbatimPieces(file.text, start, end, index)) pieces.push(one);
    byKind.set(kind, pieces);
  }
  for (const [kind, pieces] of byKind) {
    for (const text of overlays(pieces)) yield* literals.read({ path: file.path, text, kind }, context);
  }
}

// src/readers/terraform/members.ts
var MEMBERS2 = /"(?:aws_db_instance|aws_rds_cluster(?:_instance)?|aws_db_proxy|aws_[ae]?lb|azurerm_postgresql_(?:flexible_)?server)"|\bpublicly_accessible\b|\brds\b|^locals\b/m;
var LONGEST_LOCAL = 2e3;
var MOST_LOCALS = 20;
function membersOf(files) {
  const locals = new Map(files.flatMap(localsOf));
  const all = files.flatMap(
    ({ text, blocks }) => blocks.filter((block) => !isSwitchedOff(block, text)).map((block) => describe(block, text))
  );
  const clustered = all.filter(({ block }) => block.labels[0] === "aws_rds_cluster_instance");
  return all.flatMap((one) => {
    const kind = kindOf(one, clustered);
    if (kind === null) return [];
    const named2 = [...one.text.matchAll(/\blocal\.(\w{1,80})/g)].slice(0, MOST_LOCALS);
    const text = [one.text, ...named2.map(([, name = ""]) => locals.get(name) ?? "")].join("\n");
    return [{ name: nameOf5(one.block), block: one.block, text, ...kind }];
  });
}
function nameOf5({ type, labels }) {
  return type === "module" ? `module.${labels[0] ?? ""}` : labels.slice(0, 2).join(".");
}
function refersTo(text, name) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(text[at + name.length] ?? "")) return true;
  }
  return false;
}
function isSwitchedOff(block, text) {
  const [count, each] = ["count", "for_each"].map((name) => attributeOf(block, name));
  if (count?.type === "other" && text.slice(count.start, count.end) === "0") return true;
  return each?.type === "map" && each.entries.length === 0 || each?.type === "list" && each.items.length === 0;
}
function describe(block, text) {
  const { attributes } = block;
  return {
    block,
    text: text.slice(block.start, block.end),
    word: (name) => wordOf2(attributeOf(block, name), text),
    words: (name) => [...named(attributes, name)].map((value) => wordOf2(value, text))
  };
}
function wordOf2(value, text) {
  return value?.type === "string" || value?.type === "other" ? text.slice(value.start, value.end) : "";
}
function* named(entries, name) {
  for (const { key, value } of entries) {
    if (key === name) yield value;
    if (value.type === "map") yield* named(value.entries, name);
  }
}
function kindOf(one, clustered) {
  const { block, word } = one;
  const { type, labels } = block;
  if (type === "module") return moduleKind(one);
  switch (type === "resource" ? labels[0] : "") {
    case "aws_db_instance":
      return { isPublic: isAnyPublic([word("publicly_accessible")]), server: serverOf(one) };
    case "aws_rds_cluster": {
      const own2 = clustered.filter(({ text }) => refersTo(text, nameOf5(block)));
      const isPublic = own2.length === 0 ? null : isAnyPublic(own2.map((member) => member.word("publicly_accessible")));
      return { isPublic, server: serverOf(one) };
    }
    case "aws_db_proxy":
      return { isPublic: false, server: null };
    case "aws_redshift_cluster":
      return { isPublic: word("publicly_accessible") === "false" ? false : null, server: null };
    case "aws_lb":
    case "aws_alb":
    case "aws_elb":
      return { isPublic: word("internal") === "true" ? false : null, server: null };
    case "azurerm_postgresql_server":
    case "azurerm_postgresql_flexible_server": {
      const isPrivate = word("public_network_access_enabled") === "false" || word("delegated_subnet_id") !== "";
      return { isPublic: isPrivate ? false : null, server: null };
    }
    default:
      return null;
  }
}
function moduleKind(one) {
  const stated2 = one.words("publicly_accessible");
  if (/\brds\b/.test(one.word("source"))) return { isPublic: isAnyPublic(stated2), server: serverOf(one) };
  return stated2.length > 0 && isAnyPublic(stated2) === false ? { isPublic: false, server: null } : null;
}
function isAnyPublic(stated2) {
  if (stated2.includes("true")) return true;
  return stated2.every((one) => one === "" || one === "false") ? false : null;
}
function serverOf({ word }) {
  if (!/^(?:aurora-)?postgres/.test(word("engine"))) return null;
  const port = Number(word("port"));
  const major = /^(\d{1,2})(?:\.|$)/.exec(word("engine_version"))?.[1];
  return { port: port > 0 ? port : null, major: major === void 0 ? null : Number(major) };
}
function localsOf({ text, blocks }) {
  return blocks.filter(({ type }) => type === "locals").flatMap(
    ({ attributes, end }) => attributes.map(({ key, keyStart }, order) => {
      const next = attributes[order + 1]?.keyStart ?? end;
      return [key, text.slice(keyStart, Math.min(next, keyStart + LONGEST_LOCAL))];
    })
  );
}

// src/readers/terraform/values.ts
function textOf5(value, text, index) {
  if (value.type === "string") {
    return {
      value: text.slice(value.start, value.end),
      at: (from, to) => index.span(value.start + from, value.start + to)
    };
  }
  if (value.type !== "other") return null;
  const raw = text.slice(value.start, value.end);
  const literal = /^\d{1,9}$|^(?:true|false)$/.test(raw);
  return { value: literal ? raw : `\${${raw.replace(/[{}]/g, "")}}`, at: () => index.span(value.start, value.end) };
}
function endOf2(value) {
  return value.type === "string" ? value.end + 1 : value.type === "other" ? value.end : 0;
}
function locate4(value, text, source) {
  if (value.type !== "string" && value.type !== "other") return null;
  const raw = text.slice(value.start, value.end);
  const exact = Located.verbatim(raw, source, value.start);
  const known3 = value.type === "string" ? !/[$%]\{|^\{/.test(raw) : /^(?:[\d.]+|true|false)$/.test(raw);
  if (known3) return exact;
  const { starts, ends } = exact;
  return new Located({ text: raw, source, marks: "u".repeat(raw.length), starts, ends, base: value.start });
}

// src/readers/terraform/openings.ts
var PORT = 5432;
function openingsOf(block, input) {
  const [resource = "", label = ""] = block.labels;
  const name = `${resource}.${label}`;
  if (block.type === "module") return moduleOpenings(`module.${resource}`, block, input);
  const at = (owner, rule) => ruleOpenings(owner, block, rule, input);
  switch (resource) {
    case "aws_security_group":
    case "aws_default_security_group":
      return blocksOrItems(block, "ingress").flatMap((rule) => at(name, rule));
    case "aws_security_group_rule":
      return isText(block, "type", /^ingress$/, input) ? at(ownerOf2(block, input) ?? name, block) : [];
    case "aws_vpc_security_group_ingress_rule":
      return at(ownerOf2(block, input) ?? name, block);
    case "google_compute_firewall":
      return googleFirewall(name, block, input);
    case "google_sql_database_instance":
      return authorisedNetworks(name, block, input);
    case "azurerm_network_security_rule":
      return azureRule(name, block, block, input);
    case "azurerm_network_security_group":
      return block.blocks.filter(({ type }) => type === "security_rule").flatMap((rule) => azureRule(name, block, rule, input));
    case "azurerm_postgresql_firewall_rule":
    case "azurerm_postgresql_flexible_server_firewall_rule":
      return azureServerRule(name, block, input);
    default:
      return [];
  }
}
function moduleOpenings(owner, block, input) {
  return itemsOf2(attributeOf(block, "ingress_with_cidr_blocks")).flatMap((item) => {
    if (item.type !== "map") return [];
    const rule = { attributes: item.entries };
    const named2 = isText(rule, "rule", /^postgresql-tcp$/, input);
    const [from, to] = named2 ? [PORT, PORT] : [numberOf(rule, "from_port", input), numberOf(rule, "to_port", input)];
    if (from === null || to === null || from === void 0 || to === void 0) return [];
    return worldwide(attributeOf(rule, "cidr_blocks"), input).map(({ start, end }) => {
      return { owner, block, from, to, start, end };
    });
  });
}
function blocksOrItems({ attributes, blocks }, name) {
  const listed3 = attributes.find(({ key }) => key === name)?.value;
  const items = listed3?.type === "list" ? listed3.items : [];
  return [
    ...blocks.filter(({ type }) => type === name),
    ...items.flatMap((item) => item.type === "map" ? [{ attributes: item.entries }] : [])
  ];
}
function ownerOf2(block, { file }) {
  const value = attributeOf(block, "security_group_id");
  if (value?.type !== "other" && value?.type !== "string") return null;
  const reference = /^(?:\$\{)?((?:aws_security_group|aws_default_security_group|module)\.[\w-]+)/;
  return reference.exec(file.text.slice(value.start, value.end))?.[1] ?? null;
}
function ruleOpenings(owner, block, rule, input) {
  const protocol = ["protocol", "ip_protocol"].map((name) => wordOf3(rule, name, input)).find((word) => word !== "") ?? "";
  if (!/^(?:tcp|6|-1|all)?$/i.test(protocol)) return [];
  const all = /^(?:-1|all)$/i.test(protocol);
  const [from, to] = all ? [0, 65535] : [numberOf(rule, "from_port", input), numberOf(rule, "to_port", input)];
  if (from === null || to === null || from === void 0 || to === void 0) return [];
  return ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"].flatMap((name) => worldwide(attributeOf(rule, name), input)).map(({ start, end }) => ({ owner, block, from, to, start, end }));
}
function googleFirewall(owner, block, input) {
  if (isText(block, "direction", /^egress$/i, input) || isText(block, "disabled", /^true$/, input)) return [];
  const opened = block.blocks.filter((rule) => rule.type === "allow" && isText(rule, "protocol", /^(?:tcp|6)$/i, input)).flatMap((rule) => itemsOf2(attributeOf(rule, "ports"))).flatMap((item) => textOf5(item, input.file.text, input.index)?.value === `${PORT}` ? [item] : []);
  if (opened.length === 0) return [];
  return worldwide(attributeOf(block, "source_ranges"), input).map(({ start, end }) => {
    return { owner, block, from: PORT, to: PORT, start, end };
  });
}
function authorisedNetworks(owner, block, input) {
  if (!isText(block, "database_version", /^POSTGRES/, input)) return [];
  const configurations = block.blocks.filter(({ type }) => type === "settings").flatMap(({ blocks }) => blocks.filter(({ type }) => type === "ip_configuration"));
  return configurations.filter((one) => !isText(one, "ipv4_enabled", /^false$/, input)).flatMap((one) => blocksOrItems(one, "authorized_networks")).flatMap((network) => worldwide(attributeOf(network, "value"), input)).map(({ start, end }) => ({ owner, block, from: PORT, to: PORT, start, end }));
}
function azureRule(owner, block, rule, input) {
  const fits2 = isText(rule, "direction", /^inbound$/i, input) && isText(rule, "access", /^allow$/i, input) && isText(rule, "protocol", /^(?:tcp|\*)$/i, input);
  const ports = [attributeOf(rule, "destination_port_range"), ...itemsOf2(attributeOf(rule, "destination_port_ranges"))];
  const opened = ports.some(
    (port) => port !== void 0 && textOf5(port, input.file.text, input.index)?.value === `${PORT}`
  );
  if (!fits2 || !opened) return [];
  return ["source_address_prefix", "source_address_prefixes"].flatMap((name) => worldwide(attributeOf(rule, name), input)).map(({ start, end }) => ({ owner, block, from: PORT, to: PORT, start, end }));
}
function azureServerRule(name, block, input) {
  const first = attributeOf(block, "start_ip_address");
  const [from, to] = [numberOfAddress(first, input), numberOfAddress(attributeOf(block, "end_ip_address"), input)];
  if (from === null || to === null || to - from < 2 ** 31 - 1 || first?.type !== "string") return [];
  const server = ["server_id", "server_name"].map((name2) => wordOf3(block, name2, input)).find((word) => word !== "") ?? "";
  const owner = /azurerm_postgresql_(?:flexible_)?server\.[\w-]+/.exec(server)?.[0] ?? name;
  return [{ owner, block, from: PORT, to: PORT, start: first.start, end: first.end }];
}
function numberOfAddress(value, { file }) {
  const text = value?.type === "string" ? file.text.slice(value.start, value.end) : "";
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null;
  return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
var WORLD = /^(?:\d{1,3}(?:\.\d{1,3}){3}\/[01]|[\da-f:]{2,40}\/[0-3]|\*|internet|any)$/i;
function worldwide(value, { file }) {
  return itemsOf2(value).flatMap(
    (item) => item.type === "string" && WORLD.test(file.text.slice(item.start, item.end)) ? [item] : []
  );
}
function itemsOf2(value) {
  if (value === void 0) return [];
  return value.type === "list" ? value.items : [value];
}
function wordOf3(rule, name, { file, index }) {
  const value = attributeOf(rule, name);
  return (value === void 0 ? null : textOf5(value, file.text, index))?.value ?? "";
}
function isText(rule, name, pattern, input) {
  return pattern.test(wordOf3(rule, name, input));
}
function numberOf(rule, name, input) {
  const word = wordOf3(rule, name, input);
  return /^\d{1,5}$/.test(word) ? Number(word) : null;
}

// src/readers/terraform/networks.ts
var MOST14 = 200;
var MOST_NEIGHBOURS2 = 30;
var LONGEST20 = 2e5;
function* networkFacts(blocks, input) {
  const { file, index } = input;
  const own2 = moduleFile(file.text, blocks);
  const members = membersOf([own2]);
  const openings = own2.blocks.filter((block) => !isSwitchedOff(block, file.text)).flatMap((block) => openingsOf(block, input)).slice(0, MOST14);
  const ports = /* @__PURE__ */ new Map();
  const add = (block, opening, port) => {
    const place = { file: file.path, ...index.span(opening.start, opening.end) };
    const published = { ...place, hostAddress: "", published: `${port}`, target: PORT };
    ports.set(block, [...ports.get(block) ?? [], published]);
  };
  let whole2 = null;
  for (const opening of openings) {
    const isIn = ({ name, text }) => name === opening.owner || refersTo(text, opening.owner);
    let within3 = members.filter(isIn);
    const isExact = opening.from === PORT && opening.to === PORT;
    if (within3.every(({ isPublic }) => isPublic === null) && (within3.length > 0 || isExact)) {
      whole2 ??= membersOf([own2, ...filesBeside(input)]);
      const found = whole2.filter(isIn);
      within3 = found.length > 0 ? found : within3;
    }
    const servers = within3.flatMap(
      ({ block, isPublic, server }) => server !== null && own2.blocks.includes(block) ? [{ block, isPublic, port: server.port ?? PORT }] : []
    );
    for (const { block, isPublic, port } of servers) {
      if (opening.from <= port && port <= opening.to && isPublic !== false) add(block, opening, port);
    }
    if (servers.length > 0 || !isExact) continue;
    const isPrivate = within3.length > 0 && within3.every(({ isPublic }) => isPublic === false);
    if (!isPrivate) add(opening.block, opening, PORT);
  }
  for (const [block, published] of ports) {
    const major = members.find((one) => one.block === block)?.server?.major ?? null;
    const name = nameOf5(block);
    const place = { file: file.path, ...index.span(block.start, block.start + block.type.length) };
    const known3 = { platform: "cloud", name, image: null, major };
    const places = /* @__PURE__ */ new Set();
    const once = published.filter(
      ({ line, column }) => !places.has(`${line}:${column}`) && places.add(`${line}:${column}`)
    );
    yield { ...serverAt(place, { id: `${file.path}#${name}`, ...known3 }), ports: once };
  }
}
function moduleFile(text, blocks) {
  return { text, blocks: blocks.filter(({ type }) => /^(?:resource|module|locals)$/.test(type)).slice(0, MOST14) };
}
function filesBeside({ file, context }) {
  const own2 = file.path.slice(file.path.lastIndexOf("/") + 1);
  const names = (context.list(file.path, ".") ?? []).filter((name) => name !== own2 && /\.(?:tf|tofu)$/.test(name));
  return names.sort().slice(0, MOST_NEIGHBOURS2).flatMap((name) => {
    const followed = context.follow(file.path, name);
    if (followed.status !== "read" || followed.text.length > LONGEST20 || !MEMBERS2.test(followed.text)) return [];
    return [moduleFile(followed.text, parseHcl(followed.text))];
  });
}

// src/readers/terraform/servers.ts
var PROVIDER2 = {
  host: "host",
  port: "port",
  username: "user",
  password: "password",
  database: "dbname",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert"
};
function providerConnection(block, { file, index, context }) {
  const values = /* @__PURE__ */ new Map();
  const place = index.span(block.start, block.start + block.type.length);
  for (const { key, value } of block.attributes) {
    const keyword = Object.hasOwn(PROVIDER2, key) ? PROVIDER2[key] : void 0;
    const text = keyword === void 0 ? null : textOf5(value, file.text, index);
    if (keyword !== void 0 && text !== null && text.value !== "") values.set(keyword, { ...text, position: place });
  }
  const drivers = [{ driver: "lib/pq", version: null, origin: null }];
  const meta = { file: file.path, name: "provider.postgresql", major: context.major, drivers };
  return values.has("host") ? connectionFromValues(values, meta, null, !values.has("sslmode")) : null;
}
var PASSWORDS = {
  aws_db_instance: "password",
  aws_rds_cluster: "master_password",
  azurerm_postgresql_server: "administrator_login_password",
  azurerm_postgresql_flexible_server: "administrator_password",
  google_sql_user: "password",
  postgresql_role: "password"
};
function* passwordFacts({ type, labels, attributes }, blocks, { file, source }) {
  const resource = labels[0] ?? "";
  const key = Object.hasOwn(PASSWORDS, resource) ? PASSWORDS[resource] : void 0;
  if (type !== "resource" || key === void 0) return;
  const at = (name) => {
    const value = attributes.find((entry) => entry.key === name)?.value;
    return value === void 0 ? null : locate4(value, file.text, source);
  };
  if (resource.startsWith("aws_") && !/^(?:aurora-)?postgres/.test(at("engine")?.text ?? "")) return;
  if (resource === "google_sql_user" && !isOfPostgres(at("instance")?.text ?? "", blocks, file.text)) return;
  const names = ["username", "master_username", "administrator_login", "name", "db_name"].map(
    (name) => at(name)?.text ?? null
  );
  const fact = rolePassword(`${resource}.${key}`, at(key), names);
  if (fact !== null) yield fact;
}
function isOfPostgres(reference, blocks, text) {
  const label = /\bgoogle_sql_database_instance\.([\w-]+)/.exec(reference)?.[1];
  return blocks.some((block) => {
    if (block.labels[0] !== "google_sql_database_instance" || block.labels[1] !== label) return false;
    const version = attributeOf(block, "database_version");
    return version?.type === "string" && text.startsWith("POSTGRES", version.start);
  });
}
function* parameterFacts({ type, labels, attributes, blocks }, input) {
  const { file, source, context } = input;
  const attribute = (name) => {
    const value = attributes.find(({ key }) => key === name)?.value;
    return value?.type === "string" ? file.text.slice(value.start, value.end) : "";
  };
  const isAmazon = /^aws_(?:db|rds_cluster)_parameter_group$/.test(labels[0] ?? "");
  const isGoogle = labels[0] === "google_sql_database_instance";
  const isAzure = /^azurerm_postgresql_(?:flexible_server_)?configuration$/.test(labels[0] ?? "");
  if (type !== "resource" || !(isAmazon || isGoogle || isAzure)) return;
  const version = attribute(isGoogle ? "database_version" : "family");
  if (!isAzure && !/postgres/i.test(version)) return;
  const settings = blocks.filter((block) => block.type === "settings");
  const pairs = isAzure ? [attributes] : isGoogle ? settings.flatMap((block) => block.blocks.filter((one) => one.type === "database_flags")).map((one) => one.attributes) : blocks.filter((block) => block.type === "parameter").map((one) => one.attributes);
  const parameters2 = pairs.flatMap((pair) => {
    const [name, value] = ["name", "value"].map((key) => {
      const found = pair.find((entry) => entry.key === key)?.value;
      return found === void 0 ? null : locate4(found, file.text, source);
    });
    return name === null || name === void 0 || value === null || value === void 0 || name.has("u") ? [] : [{ name, value }];
  });
  const root = rootOf(file.path, labels.slice(0, 2).join("."));
  for (const fact of partialSettings(parameters2, root, context.major)) {
    if (fact.problem === null) yield fact;
  }
}

// src/readers/terraform.ts
var LONGEST21 = 5e5;
var MOST_FACTS3 = 500;
var SIGN10 = /\b5432\b|PG[A-Z]{4,}|_HOST\b|"(?:aurora-)?postgres(?:ql(?:-tcp)?)?["/]|\/postgresql(?:-ha)?"|pgHba|postgres(?:ql)?:\/\/|postgres(?:ql)?Password|postgresql_|postgres\d|POSTGRES|psql|pg_?hba|postgresql[\w.-]*\.conf/;
var VARIABLE6 = /^[A-Z][A-Z0-9_]{1,79}$/;
function terraformReader(rest, others) {
  return {
    kinds: ["source"],
    *read(file, context) {
      const own2 = /* @__PURE__ */ new Set();
      if (/\.(?:tf|hcl|tofu)$/.test(file.path) && file.text.length <= LONGEST21 && SIGN10.test(file.text)) {
        const index = new LineIndex(file.text);
        const input = { file, index, source: { file: file.path, index, via: [] }, context, readers: others.readers };
        const blocks = parseHcl(file.text);
        const facts = withoutGiven(
          withoutParts([
            ...blocks.flatMap((block) => [...blockFacts(block, blocks, input)]),
            ...documentFacts(blocks, input, others),
            ...heredocFacts(blocks, input, others.literals),
            ...networkFacts(blocks, input)
          ])
        );
        for (const fact of facts.slice(0, MOST_FACTS3)) {
          if (fact.kind === "connection") own2.add(`${fact.line}:${fact.column}`);
          yield fact;
        }
      }
      for (const fact of rest.read(file, context)) {
        if (fact.kind !== "connection" || !own2.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    }
  };
}
function* blockFacts(block, blocks, input) {
  if (block.type === "provider" && block.labels[0] === "postgresql") {
    const fact = providerConnection(block, input);
    if (fact !== null) yield fact;
    return;
  }
  yield* parameterFacts(block, input);
  yield* passwordFacts(block, blocks, input);
  const manifest = block.labels[0]?.startsWith("kubernetes_") === true;
  for (const value of valuesOf3(block, manifest)) yield* valueFacts(value, input);
}
function documentFacts(blocks, input, { platforms }) {
  const { file, context } = input;
  const { path, text } = file;
  const { manifests, values, yaml } = documentsOf(blocks, text);
  if (manifests.length + values.length === 0) return [];
  const own2 = { path, text, index: input.index, source: input.source, context, readers: input.readers };
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  return [
    ...platforms({ ...own2, roots: manifests, documents: manifests }),
    ...platforms({ ...own2, roots: values, documents: values, deployed: true }),
    ...connectionsOfMaps(yaml, text, meta)
  ];
}
function* valuesOf3({ type, start, attributes, blocks }, manifest) {
  yield { key: type, keyStart: start, value: { type: "map", entries: attributes } };
  const variables = manifest ? [] : blocks.filter((block) => block.type === "env");
  if (variables.length > 0) {
    const items = variables.map((block) => ({ type: "map", entries: block.attributes }));
    yield { key: "env", keyStart: start, value: { type: "list", items } };
  }
  for (const block of blocks) yield* valuesOf3(block, manifest);
}
function* valueFacts({ key, value }, input) {
  const { file, context } = input;
  const { text, path } = file;
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  if (value.type === "map") {
    const variables = value.entries.flatMap((entry) => namedOf(entry.key, entry.value, entry.keyStart, input));
    yield* connectionsOfEnvironment(variables, meta, false);
    for (const entry of value.entries) if (entry.value.type !== "string") yield* valueFacts(entry, input);
  }
  if (value.type === "list") {
    const variables = value.items.flatMap((item) => {
      if (item.type !== "map") return [];
      const name = item.entries.find((entry) => entry.key === "name")?.value;
      const stated2 = item.entries.find((entry) => entry.key === "value");
      return name?.type !== "string" || stated2 === void 0 ? [] : namedOf(text.slice(name.start, name.end), stated2.value, null, input);
    });
    yield* connectionsOfEnvironment(variables, meta, false);
    for (const item of value.items) yield* valueFacts({ key, keyStart: 0, value: item }, input);
  }
  if (value.type === "other")
    for (const item of value.inner) yield* valueFacts({ key, keyStart: 0, value: item }, input);
}
function namedOf(key, value, keyStart, { file, index }) {
  const name = key.replaceAll('"', "");
  const text = VARIABLE6.test(name) ? textOf5(value, file.text, index) : null;
  if (text === null) return [];
  return [{ name, ...text, ...keyStart === null ? {} : { position: index.span(keyStart, endOf2(value)) } }];
}

// src/readers/index.ts
var ENVIRONMENTS = envSetsReader(envReader);
var CONF_READERS = {
  hba: hbaReader,
  ident: identReader,
  settings: settingsReader,
  pooler: pgbouncerReader,
  environment: ENVIRONMENTS,
  passfile: pgpassReader,
  service: serviceReader
};
var ALL = [
  hbaReader,
  identReader,
  settingsReader,
  omnibusReader(composeReader),
  conninfoReader,
  serviceReader,
  pgpassReader,
  pgbouncerReader,
  userlistReader,
  pemReader,
  manifestReader,
  literalsReader,
  ENVIRONMENTS,
  envTablesReader(configurationReader(literalsReader, ["toml"]), CONF_READERS),
  configurationReader(literalsReader, ["properties"]),
  packageScriptsReader(
    omnibusReader(platformsReader(configurationReader(envMapsReader(literalsReader), ["yaml", "json"]), CONF_READERS)),
    literalsReader,
    CONF_READERS
  ),
  databaseYmlReader(literalsReader),
  applicationReader(literalsReader),
  dbtProfilesReader(literalsReader),
  elixirReader(literalsReader),
  systemdReader(configurationReader(literalsReader, ["ini"]), ENVIRONMENTS),
  shellReader(literalsReader, CONF_READERS),
  dockerfileReader(literalsReader, CONF_READERS),
  // After the other: program text is for this one, and what it does not take for the one before.
  terraformReader(
    puppetReader(
      chefReader(
        nixReader(gitlabReader(elixirReader(notebookReader(sourceReader(literalsReader)), ["source"])), CONF_READERS)
      )
    ),
    {
      readers: CONF_READERS,
      literals: literalsReader,
      platforms: platformFacts
    }
  )
];
var READER_BY_KIND = readersByKind(ALL);
var READERS2 = { byKind: READER_BY_KIND, grammarFor };
export {
  READERS2 as READERS,
  READER_BY_KIND
};
