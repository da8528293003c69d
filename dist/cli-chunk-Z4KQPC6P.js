import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LineIndex,
  byteLength,
  bytesOf,
  compareFiles,
  driverOf,
  errorColumns,
  escaped,
  isCustomName,
  isLibpq,
  knownElsewhere,
  lowerAscii,
  own,
  parameterOf,
  parseHbaRecord,
  parseIp,
  parseSetting,
  parseTemplatedRecord,
  plainToken,
  poolOfParameter,
  readAuthFile,
  readTls,
  regexError,
  textOf,
  versionText,
  whyMissing
} from "./cli-chunk-LAKMBNSV.js";

// src/readers/template-names.ts
var TEMPLATE = /\.(?:j2|jinja2?|erb|epp|ejs|tmpl|tpl|tftpl|template|mustache|hbs|gotmpl|mako|in)$/i;
function isTemplateName(path) {
  return TEMPLATE.test(path);
}

// src/readers/auth-facts.ts
function serverLine({ number, origin, order }) {
  return {
    ...number === origin.line ? {} : { serverLine: number },
    ...order === void 0 ? {} : { order }
  };
}
function authFacts(file, context, factOf, ofNone = () => null) {
  const facts = [];
  const isTemplate = isTemplateName(file.path);
  const source = { path: file.path, text: file.text, isTemplate, isLiteral: file.literal === true && !isTemplate };
  for (const item of readAuthFile(source, context.major, context)) {
    const fact = item.kind === "include" ? item : item.kind === "line" ? factOf(item) : ofNone(item.origin, item.blank);
    if (fact !== null) facts.push(fact);
  }
  return facts;
}

// src/readers/pg-hba.ts
var hbaReader = { kinds: ["pg_hba"], read: readHba };
function readHba(file, context) {
  const { path: root } = file;
  const recordOf = (line) => {
    const columns = columnsOf(line, context.major);
    return columns === null ? null : { kind: "hba-record", ...line.origin, ...columns, ...serverLine(line), root };
  };
  const error = `configuration file "${root}" contains no entries`;
  return authFacts(file, context, recordOf, (origin, blank) => ({ kind: "empty-hba", ...origin, error, blank, root }));
}
function columnsOf({ error, fields, templated, literal }, major) {
  const server = { major, ssl: true };
  if (error !== null) return errorColumns({ shown: error, logged: error });
  if (!templated) return parseHbaRecord(fields, server);
  const columns = parseTemplatedRecord(fields, server);
  if (columns === null || literal === null) return columns;
  const shown = parseHbaRecord(literal, server);
  return shown.record === null ? columns : { ...shown, record: columns.record };
}

// src/postgres/hba/ident.ts
function refused(error) {
  return { mapName: null, systemUser: null, databaseUser: null, error, tokens: null, unknown: false };
}
function parseIdentMapping(fields, major) {
  for (const at of [0, 1, 2]) {
    const field = fields[at];
    if (field === void 0) return refused("missing entry at end of line");
    if (field.length > 1) return refused("multiple values in ident field");
  }
  const [map] = fields[0] ?? [];
  const [system] = fields[1] ?? [];
  const [database] = fields[2] ?? [];
  if (map === void 0 || system === void 0 || database === void 0) {
    return refused("missing entry at end of line");
  }
  for (const { text } of major >= 16 ? [system, database] : [system]) {
    if (!text.startsWith("/")) continue;
    const error = regexError(text.slice(1), major);
    if (error !== null) return refused(`invalid regular expression "${text.slice(1)}": ${error}`);
  }
  return {
    ...{ mapName: map.text, systemUser: system.text, databaseUser: database.text },
    error: null,
    tokens: { map: plainToken(map), system: plainToken(system), database: plainToken(database) },
    unknown: false
  };
}
function parseTemplatedMapping(fields, major) {
  const known = parseIdentMapping(fields, major);
  return known.error === null ? { ...known, unknown: true } : null;
}

// src/readers/pg-ident.ts
var identReader = { kinds: ["pg_ident"], read: readIdent };
function readIdent(file, context) {
  return authFacts(file, context, (line) => {
    const columns = columnsOf2(line, context.major);
    return columns === null ? null : { kind: "ident-mapping", ...line.origin, ...columns, ...serverLine(line), root: file.path };
  });
}
function columnsOf2({ error, fields, templated }, major) {
  if (error !== null) {
    return { mapName: null, systemUser: null, databaseUser: null, error, tokens: null, unknown: false };
  }
  return templated ? parseTemplatedMapping(fields, major) : parseIdentMapping(fields, major);
}

// src/postgres/conninfo/placeholders.ts
var MASK = "\uE000";
var NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
var PERCENT_NAME = /%[A-Za-z_][A-Za-z0-9_]{2,63}%(?![0-9A-Fa-f]{2})/y;
var PERCENT_KEYED = /%\([A-Za-z_][\w.-]{0,63}\)[sdr]/y;
var PERCENT_VERB = /%(?:\[\d{1,2}\])?(?:[svqwxu]|[+#]v|d(?![0-9A-Fa-f]))/y;
var AT_NAME = /@[A-Z][A-Z0-9_.]{1,63}@/y;
var PERCENT_ENV = /%env\([\w:./-]{1,200}\)%/y;
var ANGLE = /<[A-Za-z][^<>@/\n]{0,63}>/y;
var BRACKET = /\[[^\]\n]{1,63}\]/y;
var SHELL_FALLBACK = /\$\{(?:[A-Za-z_][A-Za-z0-9_]*:[-=]|[A-Z_][A-Z0-9_]*[-=])/y;
var SPRING_FALLBACK = /\$\{[A-Za-z_][\w.-]*:(?![?+])/y;
function findPlaceholders(text, certain = false) {
  if (!/[${%<@[]/.test(text)) return [];
  const found = [];
  const braces = matching(text, "{", "}");
  const parens = text.includes("$(") ? matching(text, "(", ")") : /* @__PURE__ */ new Map();
  const add = (start, end, fallback = null, hint = false) => {
    found.push({ start, end, fallback, hint });
    return end;
  };
  const matched = (pattern, at2) => {
    pattern.lastIndex = at2;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    const next = text[at + 1];
    let end = -1;
    if ((char === "$" || char === "#") && next === "{") {
      const close = braces.get(at + 1);
      if (close !== void 0 && (char === "$" || !certain)) {
        at = add(at, close + 1, char === "$" ? fallbackOf(text, at, close) : null);
        continue;
      }
    } else if (char === "{" && (next === "{" || next === "%")) {
      const close = braces.get(at);
      if (close !== void 0) end = close + 1;
    } else if (char === "<" && next === "%") {
      const close = text.indexOf("%>", at);
      if (close < 0) break;
      at = add(at, close + 2, embeddedFallback(text, at, close));
      continue;
    } else if (char === "$" && next === "(") {
      const close = parens.get(at + 1);
      if (close !== void 0) end = close + 1;
    } else if (char === "%" && next === "e" && matched(PERCENT_ENV, at) > 0) {
      end = PERCENT_ENV.lastIndex;
    } else if (!certain && char !== void 0) {
      if (char === "$") {
        if (!/[A-Za-z0-9$\\]/.test(text[at - 1] ?? "")) end = matched(NAME, at + 1);
      } else if (char === "%") {
        end = Math.max(matched(PERCENT_KEYED, at), matched(PERCENT_NAME, at), matched(PERCENT_VERB, at));
      } else if (char === "{") {
        const close = braces.get(at);
        if (close !== void 0 && !/[\s&=?]/.test(text.slice(at, Math.min(close, at + 80)))) end = close + 1;
      } else if (char === "@") {
        if (/[/:@]/.test(text[at - 1] ?? ":")) end = matched(AT_NAME, at);
      } else if (char === "<" || char === "[") {
        end = matched(char === "<" ? ANGLE : BRACKET, at);
        if (char === "[" && end > 0 && !isHint(text.slice(at + 1, end - 1))) end = -1;
        if (end > 0) {
          at = add(at, end, null, true);
          continue;
        }
      }
    }
    at = end > at ? add(at, end) : at + 1;
  }
  return found;
}
function isHint(inner) {
  return /^[A-Za-z][A-Za-z0-9 _-]*$/.test(inner) && /[G-Zg-z _-]/.test(inner);
}
function matching(text, open, close) {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) stack.push(at);
    else if (text[at] === close) {
      const from = stack.pop();
      if (from !== void 0) pairs.set(from, at);
    }
  }
  return pairs;
}
function fallbackOf(text, start, close) {
  for (const pattern of [SHELL_FALLBACK, SPRING_FALLBACK]) {
    pattern.lastIndex = start;
    if (pattern.test(text) && pattern.lastIndex <= close) return { start: pattern.lastIndex, end: close };
  }
  return null;
}
var RUBY_LOOKUP = /\s*ENV(?:\[\s*["'][A-Za-z0-9_]{1,80}["']\s*\](?:\.presence)?\s*\|\||\.fetch[( ]\s*["'][A-Za-z0-9_]{1,80}["']\s*(?:,|\)\s*\{))/y;
var RUBY_LITERAL = /^\s*(?:"([^"#\\]{0,400})"|'([^'\\]{0,400})'|([0-9]{1,9}))\s*[)}]?\s*-?$/;
function embeddedFallback(text, start, close) {
  if (text[start + 2] !== "=" || close - start > 1e3) return null;
  let at = start + 3;
  for (RUBY_LOOKUP.lastIndex = at; RUBY_LOOKUP.test(text) && RUBY_LOOKUP.lastIndex <= close; )
    at = RUBY_LOOKUP.lastIndex;
  if (at === start + 3) return null;
  const rest = text.slice(at, close);
  const literal = RUBY_LITERAL.exec(rest);
  if (literal === null) return null;
  const value = literal[1] ?? literal[2] ?? literal[3] ?? "";
  const blank = rest.length - rest.trimStart().length;
  const from = at + blank + (literal[3] === void 0 ? 1 : 0);
  return { start: from, end: from + value.length };
}
function maskPlaceholders(text, placeholders) {
  if (placeholders.length === 0) return text;
  let masked2 = "";
  let at = 0;
  for (const { start, end } of placeholders) {
    masked2 += text.slice(at, start) + MASK.repeat(end - start);
    at = end;
  }
  return masked2 + text.slice(at);
}
function placeholdersIn(placeholders, span) {
  let first = 0;
  for (let high = placeholders.length; first < high; ) {
    const middle = first + high >> 1;
    if ((placeholders[middle]?.end ?? 0) > span.start) high = middle;
    else first = middle + 1;
  }
  let last = first;
  while ((placeholders[last]?.start ?? span.end) < span.end) last += 1;
  return placeholders.slice(first, last);
}
function statedDefault(text, span, placeholders) {
  let value = "";
  let at = span.start;
  for (const placeholder of placeholdersIn(placeholders, span)) {
    const { fallback } = placeholder;
    if (fallback === null) return null;
    const inner = text.slice(fallback.start, fallback.end);
    const nested = findPlaceholders(inner, true);
    const settled = nested.length === 0 ? inner : statedDefault(inner, { start: 0, end: inner.length }, nested);
    if (settled === null) return null;
    value += text.slice(at, Math.max(at, placeholder.start)) + settled;
    at = placeholder.end;
  }
  return value + text.slice(at, span.end);
}

// src/postgres/conninfo/ado.ts
var KEYWORDS = {
  host: "host",
  server: "host",
  servername: "host",
  port: "port",
  database: "dbname",
  db: "dbname",
  username: "user",
  userid: "user",
  uid: "user",
  password: "password",
  psw: "password",
  pwd: "password",
  passfile: "passfile",
  applicationname: "application_name",
  timeout: "connect_timeout",
  clientencoding: "client_encoding",
  options: "options",
  sslmode: "sslmode",
  sslnegotiation: "sslnegotiation",
  sslcertificate: "sslcert",
  sslkey: "sslkey",
  sslpassword: "sslpassword",
  rootcertificate: "sslrootcert",
  trustservercertificate: "Trust Server Certificate",
  requireauth: "require_auth",
  channelbinding: "channel_binding",
  gssencryptionmode: "gssencmode",
  kerberosservicename: "krbsrvname",
  targetsessionattributes: "target_session_attrs"
};
var MODES = {
  disable: "disable",
  allow: "allow",
  prefer: "prefer",
  require: "require",
  verifyca: "verify-ca",
  verifyfull: "verify-full",
  0: "disable",
  1: "allow",
  2: "prefer",
  3: "require",
  4: "verify-ca",
  5: "verify-full"
};
var FOREIGN = new Set(
  "initialcatalog trustedconnection trusted_connection integratedsecurity datasource multipleactiveresultsets mars attachdbfilename encrypt networklibrary applicationintent multisubnetfailover columnencryptionsetting userinstance workstationid packetsize provider allowuservariables convertzerodatetime allowzerodatetime allowpublickeyretrieval treattinyasboolean connectionreset charset characterset defaultcommandtimeout oldguids guidformat allowbatch usecompression connectionprotocol sslca virtualhost vhost mongodb abortconnect accountendpoint accountkey endpoint sharedaccesskey sharedaccesskeyname defaultendpointsprotocol".split(" ")
);
function parseAdo(text, masked2, handed = false) {
  const pairs = split(text, masked2);
  if (pairs === null) return null;
  const stated = new Map(pairs.map((pair) => [pair.normal, pair]));
  const driver = handed ? "npgsql" : driverOf2(stated);
  if (driver === null) return null;
  let error = null;
  const assignments = pairs.map(({ key, keySpan, normal, value, span }) => {
    const keyword = own(KEYWORDS, normal) ?? key;
    const renamed = keyword === key ? {} : { written: key };
    if (keyword !== "sslmode") return { keyword, value, span, keySpan, ...renamed };
    const mode = driver === "npgsql" ? MODES[value.toLowerCase()] : value.toLowerCase();
    if (mode === void 0 && !value.includes(MASK) && !masked2.slice(span.start, span.end).includes(MASK)) {
      error ??= `Couldn't set ${key.toLowerCase()} (Parameter '${key.toLowerCase()}')`;
    }
    return { keyword, value: mode ?? value, span, keySpan, ...renamed };
  });
  return { driver, assignments: hostsAndPorts(assignments), error };
}
function split(text, masked2) {
  const pairs = [];
  let at = 0;
  while (at < masked2.length) {
    if (masked2[at] === ";" || /\s/.test(masked2[at] ?? "")) {
      at += 1;
      continue;
    }
    const equals = masked2.indexOf("=", at);
    const semicolon = masked2.indexOf(";", at);
    if (equals < 0 || semicolon >= 0 && semicolon < equals) {
      if (masked2[at] !== MASK) return null;
      at = semicolon < 0 ? masked2.length : semicolon;
      continue;
    }
    const key = text.slice(at, equals).trim();
    const keySpan = { start: at, end: at + text.slice(at, equals).trimEnd().length };
    if (!/^[A-Za-z][A-Za-z0-9 _-]{0,40}$/.test(key)) return null;
    let start = equals + 1;
    while (/[ \t]/.test(masked2[start] ?? "")) start += 1;
    const quote = masked2[start];
    let end;
    if (quote === '"' || quote === "'" || quote === "{") {
      const close = masked2.indexOf(quote === "{" ? "}" : quote, start + 1);
      if (close < 0) return null;
      start += 1;
      end = close;
      at = close + 1;
    } else {
      end = masked2.indexOf(";", start);
      if (end < 0) end = masked2.length;
      at = end;
      while (end > start && /\s/.test(masked2[end - 1] ?? "")) end -= 1;
    }
    const value = text.slice(start, end);
    pairs.push({ key, keySpan, normal: key.toLowerCase().replace(/[ _]/g, ""), value, span: { start, end } });
  }
  return pairs.length >= 2 ? pairs : null;
}
function driverOf2(stated) {
  const odbc = stated.get("driver");
  if (odbc !== void 0) return /postgres/i.test(odbc.value) ? "psqlodbc" : null;
  for (const key of stated.keys()) if (FOREIGN.has(key)) return null;
  const mode = stated.get("sslmode")?.value.toLowerCase();
  if (mode === "none" || mode === "preferred" || mode === "required") return null;
  const host = stated.get("host");
  const server = stated.get("server");
  if (host === void 0 && server === void 0) return null;
  const hostPort = /:(\d+)(?:$|,)/.exec(host?.value ?? "")?.[1];
  const port = stated.get("port")?.value ?? hostPort ?? "";
  if (port === "3306" || port === "33060" || port === "1433" || port === "5672" || port === "6379") return null;
  const usual = /^\d?543\d{1,2}$|^6432$|^6543$/.test(port);
  const hasUser = stated.has("username") || stated.has("userid") || stated.has("uid") || stated.has("user");
  const hasDatabase = stated.has("database") || stated.has("db");
  if (host !== void 0) return (hasDatabase || usual) && (hasUser || usual) && !stated.has("user") ? "npgsql" : null;
  return usual || stated.has("username") && hasDatabase ? "npgsql" : null;
}
function hostsAndPorts(assignments) {
  return assignments.flatMap((assignment) => {
    const { keyword, value, span } = assignment;
    if (keyword !== "host" || !/^[^[\]/$%{<#]*:\d+(?:,|$)/.test(value)) return [assignment];
    const parts = value.split(",").map((part) => part.split(":"));
    const hosts = parts.map(([host = ""]) => host).join(",");
    const ports = parts.map(([, port = ""]) => port).join(",");
    const colon = value.indexOf(":");
    const end = parts.length === 1 ? span.start + colon : span.end;
    return [
      { ...assignment, value: hosts, span: { start: span.start, end } },
      { keyword: "port", value: ports, span: { start: span.start + colon + 1, end: span.end }, keySpan: null }
    ];
  });
}

// src/postgres/conninfo/options.ts
var ROWS = [
  ["authtype", "PGAUTHTYPE", "", 13, 13],
  ["service", "PGSERVICE", null, 13],
  ["user", "PGUSER", null, 13],
  ["password", "PGPASSWORD", null, 13],
  ["passfile", "PGPASSFILE", null, 13],
  ["channel_binding", "PGCHANNELBINDING", "prefer", 13],
  ["connect_timeout", "PGCONNECT_TIMEOUT", null, 13],
  ["dbname", "PGDATABASE", null, 13],
  ["host", "PGHOST", null, 13],
  ["hostaddr", "PGHOSTADDR", null, 13],
  ["port", "PGPORT", "5432", 13],
  ["client_encoding", "PGCLIENTENCODING", null, 13],
  ["tty", "PGTTY", "", 13, 13],
  ["options", "PGOPTIONS", "", 13],
  ["application_name", "PGAPPNAME", null, 13],
  ["fallback_application_name", null, null, 13],
  ["keepalives", null, null, 13],
  ["keepalives_idle", null, null, 13],
  ["keepalives_interval", null, null, 13],
  ["keepalives_count", null, null, 13],
  ["tcp_user_timeout", null, null, 13],
  ["sslmode", "PGSSLMODE", "prefer", 13],
  ["sslcompression", "PGSSLCOMPRESSION", "0", 13],
  ["sslcert", "PGSSLCERT", null, 13],
  ["sslkey", "PGSSLKEY", null, 13],
  ["sslpassword", null, null, 13],
  ["sslrootcert", "PGSSLROOTCERT", null, 13],
  ["sslcrl", "PGSSLCRL", null, 13],
  ["sslcrldir", "PGSSLCRLDIR", null, 14],
  ["sslsni", "PGSSLSNI", "1", 14],
  ["sslcertmode", "PGSSLCERTMODE", "allow", 16],
  ["sslnegotiation", "PGSSLNEGOTIATION", "postgres", 17],
  ["sslkeylogfile", null, null, 18],
  ["requirepeer", "PGREQUIREPEER", null, 13],
  ["require_auth", "PGREQUIREAUTH", null, 16],
  ["ssl_min_protocol_version", "PGSSLMINPROTOCOLVERSION", "TLSv1.2", 13],
  ["ssl_max_protocol_version", "PGSSLMAXPROTOCOLVERSION", null, 13],
  ["gssencmode", "PGGSSENCMODE", "prefer", 13],
  ["gssdelegation", "PGGSSDELEGATION", "0", 16],
  ["krbsrvname", "PGKRBSRVNAME", "postgres", 13],
  ["gsslib", "PGGSSLIB", null, 13],
  ["replication", null, null, 13],
  ["target_session_attrs", "PGTARGETSESSIONATTRS", "any", 13],
  ["load_balance_hosts", "PGLOADBALANCEHOSTS", "disable", 16],
  ["min_protocol_version", "PGMINPROTOCOLVERSION", null, 18],
  ["max_protocol_version", "PGMAXPROTOCOLVERSION", null, 18],
  ["scram_client_key", null, null, 18],
  ["scram_server_key", null, null, 18],
  ["oauth_issuer", null, null, 18],
  ["oauth_client_id", null, null, 18],
  ["oauth_client_secret", null, null, 18],
  ["oauth_scope", null, null, 18]
];
var SECRETS = /* @__PURE__ */ new Set([
  "password",
  "sslpassword",
  "scram_client_key",
  "scram_server_key",
  "oauth_client_secret"
]);
var OPTIONS = new Map(
  ROWS.map(([keyword, variable, fallback, since, until = 18]) => [
    keyword,
    { keyword, variable, fallback, secret: SECRETS.has(keyword), since, until }
  ])
);
var OPTION_BY_VARIABLE = new Map(
  [...OPTIONS.values()].flatMap((option) => option.variable === null ? [] : [[option.variable, option]])
);
function isKeyword(keyword, major) {
  const option = OPTIONS.get(keyword);
  return option !== void 0 && option.since <= major && major <= option.until;
}
function isSecret(keyword) {
  if (OPTIONS.has(keyword)) return SECRETS.has(keyword);
  return /passw|pwd|secret|token|psw|passphrase|api_?key/i.test(keyword);
}

// src/postgres/conninfo/oddities.ts
var FOREIGN2 = new Set(
  "schema pgbouncer connection_limit pool_timeout socket_timeout statement_cache_size sslaccept sslidentity single_use_connections serverVersion server_version charset encoding adapter pool pool_size pool_timeout max min max_conns min_conns max_idle_conns max_conn_lifetime max_conn_idle_time pool_max_conns pool_min_conns pool_max_conn_lifetime pool_max_conn_idle_time pool_health_check_period prepareThreshold currentSchema search_path searchPath ssl sslfactory uselibpqcompat statement_timeout lock_timeout idle_in_transaction_session_timeout idle_timeout max_lifetime application TimeZone timezone prepared_statements prepared_statement_cache_size prepare_threshold default_query_exec_mode statement_cache_capacity description_cache_capacity binary_parameters sslinline database username db connectTimeout connection_timeout applicationName ApplicationName keepAlive keep_alive reWriteBatchedInserts stringtype loggerLevel timeout url variables x-migrations-table x-statement-timeout x-multi-statement sslnegotiation client_min_messages reconnect retries poolSize async_fallback prepared_statement_name_func conn_max_age krbspn strict_mode endpoint project application-name".split(" ")
);
var PGJDBC = "ssl sslmode sslrootcert sslcert sslkey sslpassword sslfactory sslhostnameverifier sslpasswordcallback user password currentSchema ApplicationName prepareThreshold reWriteBatchedInserts connectTimeout socketTimeout loginTimeout targetServerType".split(
  " "
);
function misspeltOf(key, driver) {
  switch (driver) {
    case "pgjdbc":
      return PGJDBC.includes(key) ? null : nearest(key, PGJDBC);
    case "npgsql":
    case "psqlodbc":
    case "r2dbc-postgresql":
      return null;
    default:
      return isKeyword(key, 18) || OPTIONS.has(key) || FOREIGN2.has(key) || key === "requiressl" || driverOf(driver)?.accepts?.includes(key) === true ? null : nearest(key, [...OPTIONS.keys()]);
  }
}
function nearest(key, known) {
  if (key.length < 3 || key.length > 40) return null;
  const normal = normalised(key);
  let best = null;
  let least = 3;
  for (const name of known) {
    const target = normalised(name);
    if (target === normal) return name;
    if (normal.length < 6 || target.length < 6) continue;
    const distance = editDistance(normal, target);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}
function normalised(key) {
  return key.toLowerCase().replace(/[-_ ]/g, "");
}
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 3;
}

// src/postgres/conninfo/require-auth.ts
var METHODS = /* @__PURE__ */ new Set(["password", "md5", "gss", "sspi", "scram-sha-256", "none"]);
function validateRequireAuth(value, major) {
  if (value === void 0 || value === null || value === "") return null;
  const seen = /* @__PURE__ */ new Set();
  let negative = null;
  for (const part of value.split(",")) {
    const negated = part.startsWith("!");
    const method = negated ? part.slice(1) : part;
    if (negative === null) negative = negated;
    else if (negated && !negative) {
      return `negative require_auth method "${part}" cannot be mixed with non-negative methods`;
    } else if (!negated && negative) {
      return `require_auth method "${part}" cannot be mixed with negative methods`;
    }
    if (!METHODS.has(method) && !(method === "oauth" && major >= 18)) {
      return `invalid require_auth value: "${method}"`;
    }
    if (seen.has(method)) return `require_auth method "${part}" is specified more than once`;
    seen.add(method);
  }
  return null;
}

// src/postgres/conninfo/validate.ts
var SSL_MODES = /* @__PURE__ */ new Set(["disable", "allow", "prefer", "require", "verify-ca", "verify-full"]);
var WEAK_WITH_SYSTEM_ROOTS = /* @__PURE__ */ new Set(["disable", "allow", "prefer", "require", "verify-ca"]);
var WEAK_WITH_DIRECT = /* @__PURE__ */ new Set(["disable", "allow", "prefer"]);
var TLS_VERSIONS = ["tlsv1", "tlsv1.1", "tlsv1.2", "tlsv1.3"];
function validateParameters(get, major) {
  return countError(get) ?? (major >= 16 ? validateRequireAuth(get("require_auth"), major) : null) ?? enumError(get, "channel_binding", ["disable", "prefer", "require"]) ?? tlsError(get, major) ?? (major >= 16 ? enumError(get, "sslcertmode", ["disable", "allow", "require"]) : null) ?? enumError(get, "gssencmode", ["disable", "prefer", "require"]) ?? enumError(
    get,
    "target_session_attrs",
    major >= 14 ? ["any", "read-write", "read-only", "primary", "standby", "prefer-standby"] : ["any", "read-write"]
  ) ?? (major >= 18 ? scramKeyError(get, "client") : null) ?? (major >= 18 ? scramKeyError(get, "server") : null) ?? (major >= 16 ? enumError(get, "load_balance_hosts", ["disable", "random"]) : null) ?? (major >= 18 ? protocolError(get) : null) ?? placeError(get, major) ?? keepalivesError(get, major) ?? integerError(get, "connect_timeout");
}
function invalid(keyword, value) {
  return `invalid ${keyword} value: "${value}"`;
}
function enumError(get, keyword, allowed) {
  const value = get(keyword);
  return value === void 0 || value === null || allowed.includes(value) ? null : invalid(keyword, value);
}
function tlsError(get, major) {
  const mode = get("sslmode");
  if (typeof mode === "string" && !SSL_MODES.has(mode)) return invalid("sslmode", mode);
  if (major >= 17) {
    const error = enumError(get, "sslnegotiation", ["postgres", "direct"]);
    if (error !== null) return error;
    const effective = mode === void 0 ? get("sslrootcert") === "system" ? "verify-full" : "prefer" : mode;
    if (get("sslnegotiation") === "direct" && effective !== null && WEAK_WITH_DIRECT.has(effective)) {
      return `weak sslmode "${effective}" may not be used with sslnegotiation=direct (use "require", "verify-ca", or "verify-full")`;
    }
  }
  if (major >= 16 && get("sslrootcert") === "system" && typeof mode === "string" && WEAK_WITH_SYSTEM_ROOTS.has(mode)) {
    return `weak sslmode "${mode}" may not be used with sslrootcert=system (use "verify-full")`;
  }
  const named = (keyword) => major >= 17 ? `"${keyword}"` : keyword;
  for (const keyword of ["ssl_min_protocol_version", "ssl_max_protocol_version"]) {
    const value = get(keyword);
    if (value && tlsVersion(value) < 0) return invalid(named(keyword), value);
  }
  const min = get("ssl_min_protocol_version") ?? (get("ssl_min_protocol_version") === null ? "" : "TLSv1.2");
  const max = get("ssl_max_protocol_version") ?? "";
  return min !== "" && max !== "" && tlsVersion(min) > tlsVersion(max) ? "invalid SSL protocol version range" : null;
}
function tlsVersion(value) {
  return TLS_VERSIONS.indexOf(value.toLowerCase());
}
function countOf(list) {
  if (list === null) return null;
  return list === void 0 || list === "" ? 0 : list.split(",").length;
}
function countError(get) {
  const hosts = countOf(get("host"));
  const addresses = countOf(get("hostaddr"));
  const ports = countOf(get("port"));
  if (hosts === null || addresses === null) return null;
  if (hosts > 0 && addresses > 0 && hosts !== addresses) {
    return `could not match ${hosts} host names to ${addresses} hostaddr values`;
  }
  const targets = addresses || hosts || 1;
  if (ports === null || ports <= 1 || ports === targets) return null;
  return `could not match ${ports} port numbers to ${targets} hosts`;
}
function placeError(get, major) {
  const [names, addresses, ports] = [get("host"), get("hostaddr"), get("port")];
  if (ports === null) return null;
  const list = ports?.split(",") ?? [];
  const listed = (values) => values?.split(",") ?? [];
  const [hosts, numbers] = [listed(names), listed(addresses)];
  const known = names !== null && addresses !== null;
  const targets = Math.max(1, countOf(addresses) || countOf(names) || 1);
  const messages = [];
  for (let at = 0; at < Math.max(targets, list.length); at += 1) {
    const port = list.length === 1 ? list[0] ?? "" : list[at] ?? "";
    const number = port === "" ? 5432 : integerOf(port);
    if (number === null) {
      messages.push(`invalid integer value "${port}" for connection option "port"`);
      return messages.join("\n");
    }
    const inRange = number >= 1 && number <= 65535;
    const refused2 = !inRange ? `invalid port number: "${port}"` : known ? addressError(hosts[at] ?? "", numbers[at] ?? "", number, major) : null;
    if (refused2 === null) return null;
    messages.push(refused2);
  }
  const again = major >= 14 && get("target_session_attrs") === "prefer-standby";
  return [...messages, ...again ? messages : []].join("\n");
}
var SOCKET_PATH_BYTES = 108;
var MOST_PATH_BYTES = 1024;
function addressError(host, hostaddr, port, major) {
  if (hostaddr !== "") {
    if (parseIp(hostaddr) !== null) return null;
    return `could not parse network address "${hostaddr}": Name or service not known`;
  }
  if (!isSocketPath(host, major)) return null;
  const path = bytesOf(`${host}/.s.PGSQL.${port}`);
  if (path.length < SOCKET_PATH_BYTES) return null;
  const shown = textOf(path.subarray(0, MOST_PATH_BYTES - 1));
  return `Unix-domain socket path "${shown}" is too long (maximum ${SOCKET_PATH_BYTES - 1} bytes)`;
}
function isSocketPath(host, major) {
  return host.startsWith("/") || major >= 14 && host.startsWith("@");
}
function keepalivesError(get, major) {
  const [names, addresses] = [get("host"), get("hostaddr")];
  if (names === null || addresses === null || !names && !addresses) return null;
  const list = names?.split(",") ?? [];
  const isSocket2 = (name) => name === "" || isSocketPath(name, major);
  if (addresses ? addresses.split(",").some((one, at) => one === "" && isSocket2(list[at] ?? "")) : list.some(isSocket2)) {
    return null;
  }
  const on = integerError(get, "keepalives");
  const keepalives = get("keepalives");
  if (on !== null || keepalives === null) return on;
  if (keepalives !== void 0 && integerOf(keepalives) === 0) return null;
  return integerError(get, "keepalives_idle") ?? integerError(get, "keepalives_interval") ?? integerError(get, "keepalives_count") ?? integerError(get, "tcp_user_timeout");
}
function integerError(get, keyword) {
  const value = get(keyword);
  if (value === void 0 || value === null || integerOf(value) !== null) return null;
  return `invalid integer value "${value}" for connection option "${keyword}"`;
}
function integerOf(value) {
  const match = /^[ \t\n\v\f\r]*([+-]?\d{1,12})[ \t\n\v\f\r]*$/.exec(value);
  const number = Number(match?.[1]);
  return match === null || Math.abs(number) > 2147483647 ? null : number;
}
function scramKeyError(get, side) {
  const value = get(`scram_${side}_key`);
  if (value === void 0 || value === null) return null;
  const name = `SCRAM ${side} key`;
  const bytes = base64Length(value);
  if (bytes === null) return `invalid ${name}`;
  return bytes === 32 ? null : `invalid ${name} length: ${bytes}`;
}
function base64Length(text) {
  const padding = text.indexOf("=");
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/=]*$/.test(text) || padding >= 0 && padding % 4 < 2) return null;
  if (padding < 0) return text.length / 4 * 3;
  const whole = Math.floor(padding / 4);
  return whole * 3 + (text.length / 4 - whole) * (padding % 4 - 1);
}
function protocolError(get) {
  const versions = ["3.0", "3.2", "latest"];
  const error = enumError(get, "min_protocol_version", versions) ?? enumError(get, "max_protocol_version", versions);
  if (error !== null) return error;
  const min = get("min_protocol_version");
  const max = get("max_protocol_version");
  if (min === void 0 || min === null || max !== "3.0" || min === "3.0") return null;
  return '"min_protocol_version" is greater than "max_protocol_version"';
}

// src/postgres/conninfo/assemble.ts
function assemble(assembly, meta) {
  const { syntax, form, stated, strict } = assembly;
  const inForce = /* @__PURE__ */ new Map();
  for (const one of stated) inForce.set(one.keyword, one);
  const get = (keyword) => {
    const found = inForce.get(keyword);
    if (found === void 0) return void 0;
    return found.unknown ? found.fallback : found.value;
  };
  const written = (keyword) => {
    const found = inForce.get(keyword);
    return found === void 0 ? null : found.unknown && found.fallback !== null ? found.fallback : found.value;
  };
  const nodePostgres = !strict && assembly.assumed && get("sslmode") === "no-verify";
  const driver = nodePostgres ? "pg" : assembly.driver.driver;
  const { version, origin } = assembly.driver;
  const certain = (keyword) => {
    const found = inForce.get(keyword);
    if (found?.concealed !== void 0) return found.concealed;
    return found?.unknown === true ? null : found?.value;
  };
  const refused2 = assembly.error ?? (isLibpq(driver) ? concealedIn(validateParameters(certain, meta.major), inForce) : null);
  const { openEnded } = assembly;
  const tls = readTls(driver, { major: meta.major, get, written, openEnded, form, version });
  const error = refused2 ?? tls.error ?? null;
  const hosts = hostsOf(inForce, driver);
  const sockets = hosts.length > 0 && hosts.every(({ host }) => isSocket(host, driver, meta.major));
  const level = error !== null ? "broken" : sockets ? "none" : tls.level;
  const parameters = {};
  const positions = {};
  const unknown = [];
  for (const [keyword, one] of inForce) {
    if (keyword === "password" && one.password?.strength === "empty" && one.keyPosition === null && syntax !== "split") {
      continue;
    }
    const value = isSecret(keyword) && one.value !== "" ? "***" : one.value;
    define(parameters, keyword, value);
    define(positions, keyword, one.position);
    if (one.unknown) unknown.push(keyword);
  }
  return {
    kind: "connection",
    file: meta.file,
    ...assembly.position,
    ...meta.via === void 0 ? {} : { via: meta.via },
    syntax,
    driver,
    ...version === null ? {} : { driverVersion: versionText(version) },
    ...origin === null ? {} : { driverOrigin: origin },
    parameters,
    unknown,
    positions,
    hosts,
    user: inForce.get("user")?.value || null,
    database: inForce.get("dbname")?.value || null,
    tls: { stated: tls.stated, level, fallback: level === "opportunistic" },
    ...tls.because === void 0 || level !== tls.level ? {} : { reading: tls.because },
    pool: poolOf(inForce, driver),
    error,
    oddities: odditiesOf(stated, driver, form),
    password: inForce.get("password")?.password ?? null,
    name: meta.name,
    ...meta.workload === void 0 ? {} : { workload: meta.workload }
  };
}
function concealedIn(message, inForce) {
  let shown = message;
  for (const { concealed } of inForce.values()) {
    if (concealed === void 0 || shown === null) continue;
    const quotes = /* @__PURE__ */ new Set([concealed, ...concealed.split(",")]);
    if (quotes.size > 100) return shown.includes('"') ? `${shown.slice(0, shown.indexOf('"'))}"***"` : shown;
    for (const quoted of quotes) {
      if (quoted !== "" && shown.includes(`"${quoted}"`)) shown = shown.replaceAll(`"${quoted}"`, '"***"');
    }
  }
  return shown;
}
function define(record, key, value) {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}
function isSocket(host, driver, major) {
  return host.startsWith("/") || major >= 14 && isLibpq(driver) && host.startsWith("@");
}
function hostsOf(inForce, driver) {
  const listOf = (keyword) => {
    const found = inForce.get(keyword);
    if (found === void 0 || found.value === "") return [];
    return found.whole ? [found.value] : found.value.split(",");
  };
  const names = listOf("host");
  const hosts = names.length > 0 ? names : listOf("hostaddr");
  const ports = listOf("port");
  if (hosts.length === 0) {
    return isLibpq(driver) ? [] : [{ host: "localhost", port: ports[0] || "5432" }];
  }
  return hosts.map((host, index) => ({ host, port: (ports.length === 1 ? ports[0] : ports[index]) || "5432" }));
}
function poolOf(inForce, driver) {
  for (const [keyword, one] of inForce) {
    const text = one.unknown ? one.fallback : one.value;
    const pool = text === null ? null : poolOfParameter(keyword, text, driver);
    if (pool !== null) return pool;
  }
  return null;
}
function odditiesOf(stated, driver, form) {
  const ignores = (driverOf(driver)?.ignores ?? []).filter((one) => one.form === void 0 || one.form.includes(form));
  const oddities = [];
  for (const { keyword, written, keyPosition } of stated) {
    if (keyPosition === null) continue;
    const ignored = ignores.find(({ parameter }) => parameter === keyword);
    if (ignored !== void 0) {
      oddities.push({ parameter: keyword, kind: "ignored", suggestion: ignored.instead, position: keyPosition });
      continue;
    }
    if (written !== void 0) continue;
    const suggestion = misspeltOf(keyword, driver);
    if (suggestion !== null) {
      oddities.push({ parameter: keyword, kind: "misspelt", suggestion, position: keyPosition });
    }
  }
  return oddities;
}

// src/postgres/conninfo/c-text.ts
var BLANKS = " 	\n\v\f\r";
function isBlank(char) {
  return char !== void 0 && char !== "" && BLANKS.includes(char);
}
function upToZero(text) {
  const zero = text.indexOf("\0");
  return zero < 0 ? text : text.slice(0, zero);
}

// src/postgres/conninfo/candidates.ts
var WEAKEST = ["none", "opportunistic", "encrypted", "ca", "unknown", "full", "broken"];
function chosenOf(meta, detected, read) {
  const candidates = candidatesFor(meta, detected);
  if (candidates.length < 2) return read(candidates[0] ?? null);
  const readings = candidates.map((candidate) => read(candidate));
  const [chosen, ...others] = readings.toSorted((a, b) => rank(a) - rank(b));
  if (chosen === void 0) return read(null);
  const alternatives = others.filter(({ tls }) => tls.level !== chosen.tls.level).map(({ driver, driverVersion, tls }) => ({ driver, version: driverVersion ?? null, level: tls.level }));
  return alternatives.length === 0 ? chosen : { ...chosen, alternatives };
}
function candidatesFor({ drivers = [] }, { driver, assumed, form }) {
  if (!assumed) return drivers.filter((candidate) => candidate.driver === driver).slice(0, 1);
  return drivers.filter((candidate) => driverOf(candidate.driver)?.forms.includes(form) === true);
}
function rank({ tls }) {
  return WEAKEST.indexOf(tls.level);
}

// src/postgres/conninfo/foreign.ts
var OWN = /^(?:dbname|database|service|hostaddr|application_name|fallback_application_name|connect_timeout|target_session_attrs|passfile|channel_binding|gssencmode|options|client_encoding|timezone|search_path|statement_timeout|ssl[a-z_]+)$/i;
var SHARED = /^(?:dbname|database|options|connect_timeout|timezone|ssl_?[vk][a-z_]+)$/i;
var OTHER_DATABASES = new Set(
  "1433 1434 1521 1522 3306 3307 33060 6379 6380 26379 9042 27017 27018 27019 50000".split(" ")
);
var OTHER_SERVICES = new Set(
  "20 21 22 23 25 465 587 2525 1025 53 80 443 8080 8443 110 995 143 993 389 636 3268 3269 514 1883 8883 2181 5671 5672 15672 9200 9300 9092 11211".split(" ")
);
var OTHER_NAME = /(?:^|[^a-z])(?:ldaps?|slapd|openldap|smtp|imap|pop3|mail(?:hog|pit|er|server|gun)?|s?ftp|ssh|redis|sentinel|valkey|memcached?|mysql|mariadb|mssql|sqlserver|oracle|mongo(?:db)?|rabbit(?:mq)?|amqp|kafka|mqtt|elastic(?:search)?|cassandra|radius|kerberos|syslog|snmp|graphite|statsd|influx(?:db)?|zookeeper|etcd)(?![a-z])/i;
var OWN_NAME = /pg|postg|psql|libpq|dsn|database|(?:^|[^a-z])db/i;
function isForeign(assignments, name) {
  const stated = (wanted) => assignments.find(({ keyword }) => keyword === wanted)?.value.toLowerCase() ?? "";
  const own2 = assignments.filter(({ keyword }) => OWN.test(keyword));
  if (own2.some(({ keyword }) => !SHARED.test(keyword))) return false;
  const ports = stated("port").split(",");
  if (ports.some((port) => OTHER_DATABASES.has(port))) return true;
  if (own2.length > 0) return false;
  if (ports.some((port) => OTHER_SERVICES.has(port))) return true;
  if (/^[a-z]{1,12}=/.test(stated("user"))) return true;
  if (name !== null && namesOther(name)) return true;
  const [label = ""] = stated("host").split(".");
  const standard = /^(?:543\d|643\d|265\d\d)$/.test(stated("port"));
  if (!standard && OTHER_NAME.test(label) && !OWN_NAME.test(stated("host"))) return true;
  return !standard && assignments.some(({ keyword }) => !isKeyword(keyword, 18));
}
function namesOther(name) {
  return OTHER_NAME.test(spaced(name)) && !OWN_NAME.test(name);
}
function spaced(name) {
  return name.slice(-120).replace(/(?<=[a-z])(?=[A-Z])/g, "_");
}

// src/postgres/conninfo/decode.ts
var HEX = /^[0-9A-Fa-f]{2}$/;
function decodeItem(masked2, raw, major) {
  let start = 0;
  let end = masked2.length;
  if (major >= 18) {
    while (start < end && masked2[start] === " ") start += 1;
    while (end > start && masked2[end - 1] === " ") end -= 1;
  }
  const item = masked2.slice(start, end);
  const inner = major >= 18 ? item.indexOf(" ") : -1;
  if (inner < 0 && !item.includes("%")) return { value: raw.slice(start, end) };
  const decoded = decodePercent(item.slice(0, inner < 0 ? item.length : inner), raw.slice(start, end));
  if (decoded === "invalid") return { error: `invalid percent-encoded token: "${raw}"` };
  if (decoded === "zero") return { error: `forbidden value %00 in percent-encoded value: "${raw}"` };
  if (inner >= 0) return { error: `unexpected spaces found in "${raw}", use percent-encoded spaces (%20) instead` };
  return { value: decoded.value };
}
function decodePercent(masked2, raw) {
  if (!masked2.includes("%")) return { value: raw.slice(0, masked2.length) };
  let value = "";
  let copied = 0;
  let isText = true;
  for (let at = masked2.indexOf("%"); at >= 0; at = masked2.indexOf("%", at + 3)) {
    const digits = masked2.slice(at + 1, at + 3);
    if (!HEX.test(digits)) return "invalid";
    const byte = Number.parseInt(digits, 16);
    if (byte === 0) return "zero";
    if (byte >= 128) isText = false;
    value += raw.slice(copied, at) + (byte < 128 ? String.fromCharCode(byte) : escaped(byte));
    copied = at + 3;
  }
  value += raw.slice(copied, masked2.length);
  return { value: isText ? value : textOf(bytesOf(value)) };
}

// src/postgres/conninfo/uri.ts
function parseUri(text, masked2, rules) {
  const state = { text, masked: masked2, rules, assignments: [], openEnded: false, undecodable: null };
  const error = parse(state);
  return { assignments: state.assignments, error: state.undecodable ?? error, openEnded: state.openEnded };
}
function parse(state) {
  const { text, masked: masked2, rules } = state;
  let at = rules.start;
  if (masked2.length > at && isMasked(masked2, at, masked2.length)) state.openEnded = true;
  const credentials = endOfCredentials(masked2, rules);
  if (credentials >= 0) {
    const colon = masked2.indexOf(":", at);
    const userEnd = colon >= 0 && colon < credentials ? colon : credentials;
    if (userEnd > at) store(state, "user", { start: at, end: userEnd });
    if (userEnd < credentials) store(state, "password", { start: userEnd + 1, end: credentials });
    at = credentials + 1;
  }
  const hosts = [];
  const ports = [];
  for (; ; ) {
    let host;
    if (masked2[at] === "[") {
      const close = masked2.indexOf("]", at);
      if (close < 0) {
        return `end of string reached when looking for matching "]" in IPv6 host address in URI: "${maskedUri(state)}"`;
      }
      if (close === at + 1) return `IPv6 host address may not be empty in URI: "${maskedUri(state)}"`;
      host = { start: at + 1, end: close };
      at = close + 1;
      const code = masked2.codePointAt(at);
      const after = code === void 0 ? void 0 : String.fromCodePoint(code);
      if (after !== void 0 && !":/?,".includes(after) && after !== MASK) {
        const position = byteLength(text, 0, at) + 1;
        return `unexpected character "${firstByte(after)}" at position ${position} in URI (expected ":" or "/"): "${maskedUri(state)}"`;
      }
    } else {
      host = { start: at, end: endOf(masked2, at, ":/?,") };
      at = host.end;
    }
    hosts.push(host);
    if (masked2[at] === ":") {
      const end = endOf(masked2, at + 1, "/?,");
      ports.push({ start: at + 1, end });
      at = end;
    } else {
      ports.push({ start: at, end: at });
    }
    if (masked2[at] !== ",") break;
    at += 1;
  }
  storeList(state, "host", hosts);
  storeList(state, "port", ports);
  if (at < masked2.length && masked2[at] !== "?") {
    const start = masked2[at] === "/" ? at + 1 : at;
    const end = endOf(masked2, start, "?");
    if (end > start) {
      store(state, "dbname", { start, end });
      if (end === masked2.length && masked2[end - 1] === MASK && masked2[start] !== MASK) state.openEnded = true;
    }
    at = end;
  }
  return masked2[at] === "?" ? parseQuery(state, at + 1) : null;
}
function endOfCredentials(masked2, rules) {
  const first = endOf(masked2, rules.start, rules.grammar === "libpq" ? "@/" : "@/?");
  if (rules.grammar === "libpq") return masked2[first] === "@" ? first : -1;
  if (masked2[first] === "@") {
    return masked2.lastIndexOf("@", endOf(masked2, first, "/?"));
  }
  const colon = masked2.indexOf(":", rules.start);
  if (colon < 0 || colon > first || /^:\d+$/.test(masked2.slice(colon, first)) || masked2[rules.start] === "[") return -1;
  const query = endOf(masked2, first, "?");
  const at = masked2.indexOf("@", first);
  return at < query ? at : -1;
}
function parseQuery(state, start) {
  const { text, masked: masked2, rules } = state;
  let at = start;
  while (at < masked2.length) {
    const end = endOf(masked2, at, "&");
    const equals = masked2.indexOf("=", at);
    const keyEnd = equals >= 0 && equals < end ? equals : end;
    const key = { start: at, end: keyEnd };
    at = end + 1;
    if (keyEnd === end) {
      if (end > key.start && isMasked(masked2, key.start, end)) {
        state.openEnded = true;
        continue;
      }
      if (!rules.strict) {
        if (end > key.start) push(state, text.slice(key.start, end), "", { start: end, end }, key);
        continue;
      }
      return `missing key/value separator "=" in URI query parameter: "${text.slice(key.start, end)}"`;
    }
    const value = { start: keyEnd + 1, end };
    if (rules.grammar === "libpq" && masked2.slice(value.start, end).includes("=")) {
      if (rules.strict || isKeyword(text.slice(key.start, keyEnd), rules.major)) {
        return `extra key/value separator "=" in URI query parameter: "${text.slice(key.start, keyEnd)}"`;
      }
    }
    const name = decode(state, key, false);
    const decoded = decode(state, value, isSecret(name));
    const error = assign(state, name, decoded, value, key);
    if (error !== null) return error;
  }
  return null;
}
function assign(state, name, value, span, keySpan) {
  const { rules } = state;
  const keyword = rules.rename?.(name) ?? name;
  if (rules.grammar === "libpq" && name === "ssl" && value === "true") {
    push(state, "sslmode", "require", span, keySpan, name);
  } else if (rules.grammar === "libpq" && name === "requiressl") {
    push(state, "sslmode", value.startsWith("1") ? "require" : "prefer", span, keySpan, name);
  } else if (rules.strict && !isKeyword(keyword, rules.major)) {
    return `invalid URI query parameter: "${name}"`;
  } else {
    push(state, keyword, value, span, keySpan, keyword === name ? void 0 : name);
  }
  return null;
}
function push(state, keyword, value, span, keySpan, written) {
  state.assignments.push({ keyword, value, span, keySpan, ...written === void 0 ? {} : { written } });
}
function store(state, keyword, span) {
  push(state, keyword, decode(state, span, keyword === "password"), span, null);
}
function storeList(state, keyword, spans) {
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (first === void 0 || last === void 0) return;
  const joined = (text) => spans.map(({ start, end }) => text.slice(start, end)).join(",");
  const raw = joined(state.text);
  if (raw === "") return;
  const value = decodeWith(state, joined(state.masked), raw, false);
  push(state, keyword, value, { start: first.start, end: last.end }, null);
}
function decode(state, { start, end }, secret) {
  return decodeWith(state, state.masked.slice(start, end), state.text.slice(start, end), secret);
}
function decodeWith(state, masked2, raw, secret) {
  if (state.rules.grammar === "lenient") {
    const decoded2 = decodePercent(masked2, raw);
    return typeof decoded2 === "string" ? raw : decoded2.value;
  }
  const decoded = decodeItem(masked2, raw, state.rules.major);
  if ("value" in decoded) return decoded.value;
  state.undecodable ??= secret ? hidden(decoded.error) : decoded.error;
  return raw;
}
function hidden(error) {
  return error.replace(/"[\s\S]*"/, '"***"');
}
function maskedUri({ text, masked: masked2, rules }) {
  const at = masked2.lastIndexOf("@");
  const colon = masked2.indexOf(":", rules.start);
  let shown = colon >= 0 && colon < at ? `${text.slice(0, colon + 1)}***${text.slice(at)}` : text;
  shown = shown.replace(/(passw[a-z]{0,20}=)[^&]*/gi, "$1***");
  return shown;
}
function firstByte(char) {
  const [byte = 0] = bytesOf(char);
  return byte < 128 ? char : escaped(byte);
}
function isMasked(masked2, start, end) {
  for (let at = start; at < end; at += 1) if (masked2[at] !== MASK) return false;
  return true;
}
function endOf(text, start, stops) {
  let at = start;
  while (at < text.length && !stops.includes(text[at] ?? "")) at += 1;
  return at;
}

// src/postgres/conninfo/jdbc.ts
var PGJDBC2 = {
  ApplicationName: "application_name",
  connectTimeout: "connect_timeout",
  gssEncMode: "gssencmode",
  channelBinding: "channel_binding",
  sslNegotiation: "sslnegotiation",
  requireAuth: "require_auth",
  kerberosServerName: "krbsrvname"
};
var R2DBC = {
  sslMode: "sslmode",
  sslRootCert: "sslrootcert",
  sslCert: "sslcert",
  sslKey: "sslkey",
  sslPassword: "sslpassword",
  sslNegotiation: "sslnegotiation",
  applicationName: "application_name",
  connectTimeout: "connect_timeout",
  channelBinding: "channel_binding"
};
function parseJdbc(text, masked2, start, major) {
  const rename = (key) => own(PGJDBC2, key) ?? key;
  if (masked2.startsWith("//", start)) return checked(parse2(text, masked2, start + 2, major, rename));
  const query = masked2.indexOf("?", start);
  const from = masked2[start] === "/" ? start + 1 : start;
  const end = query < 0 ? masked2.length : query;
  const database = {
    keyword: "dbname",
    value: text.slice(from, end),
    span: { start: from, end },
    keySpan: null
  };
  const parsed = parse2(text, masked2, end, major, rename);
  return { ...parsed, assignments: end > from ? [database, ...parsed.assignments] : parsed.assignments };
}
function parseR2dbc(text, masked2, start, major) {
  const slashes = masked2.indexOf("//", start);
  const parsed = parse2(text, masked2, slashes < 0 ? start : slashes + 2, major, (key) => own(R2DBC, key) ?? key);
  if (!text.startsWith("r2dbcs:")) return parsed;
  const ssl = { keyword: "ssl", value: "true", span: { start: 0, end: 6 }, keySpan: null };
  return { ...parsed, assignments: [ssl, ...parsed.assignments] };
}
function parse2(text, masked2, start, major, rename) {
  return parseUri(text, masked2, { major, start, grammar: "lenient", strict: false, rename });
}
function checked(parsed) {
  const port = parsed.assignments.find(({ keyword }) => keyword === "port");
  const wrong = port?.value.split(",").find((text) => /^-?\d+$/.test(text) && (Number(text) < 1 || Number(text) > 65535));
  return wrong === void 0 ? parsed : { ...parsed, error: `JDBC URL port: ${wrong} not valid (1:65535)` };
}

// src/postgres/conninfo/keyword.ts
var BLANK = /[ \t\n\v\f\r]/;
function parseKeywords(text, masked2, rules) {
  const assignments = [];
  const length = masked2.length;
  let openEnded = false;
  const done = (error) => ({ assignments, error, openEnded });
  let at = 0;
  while (at < length) {
    if (isBlank2(masked2, at)) {
      at += 1;
      continue;
    }
    const nameStart = at;
    while (at < length && masked2[at] !== "=" && !isBlank2(masked2, at)) at += 1;
    const nameEnd = at;
    while (at < length && isBlank2(masked2, at)) at += 1;
    const name = text.slice(nameStart, nameEnd);
    if (masked2[at] !== "=") {
      if (masked2[nameStart] === MASK) {
        openEnded = true;
        continue;
      }
      const previous = assignments[assignments.length - 1];
      const shown = previous !== void 0 && isSecret(previous.keyword) ? "***" : withoutCredentials(name);
      return done(`missing "=" after "${shown}" in connection info string`);
    }
    at += 1;
    while (at < length && isBlank2(masked2, at)) at += 1;
    const quoted = masked2[at] === "'";
    if (quoted) at += 1;
    const valueStart = at;
    let value = "";
    let closed = !quoted;
    while (at < length) {
      if (quoted && masked2[at] === "'") {
        closed = true;
        break;
      }
      if (!quoted && isBlank2(masked2, at)) break;
      if (masked2[at] === "\\") {
        at += 1;
        if (at >= length) break;
      }
      value += text[at] ?? "";
      at += 1;
    }
    const span = { start: valueStart, end: at };
    if (quoted) at += 1;
    if (!closed) return done("unterminated quoted string in connection info string");
    const keySpan = { start: nameStart, end: nameEnd };
    if (name === "requiressl") {
      const mode = value.startsWith("1") ? "require" : "prefer";
      assignments.push({ keyword: "sslmode", written: name, value: mode, span, keySpan });
    } else if (rules.strict && !isKeyword(name, rules.major)) {
      return done(`invalid connection option "${withoutCredentials(name)}"`);
    } else {
      assignments.push({ keyword: name, value, span, keySpan });
    }
  }
  return done(null);
}
function withoutCredentials(word) {
  const at = word.lastIndexOf("@");
  const from = word.indexOf("://") + 3;
  const colon = word.indexOf(":", from);
  return from >= 3 && colon >= from && colon < at ? `${word.slice(0, colon + 1)}***${word.slice(at)}` : word;
}
function isBlank2(text, at) {
  return BLANK.test(text[at] ?? "");
}

// src/postgres/conninfo/password.ts
var WELL_KNOWN = new Set(
  "postgres postgresql password passwd passw0rd p@ssw0rd p@ssword pa$$w0rd password1 password12 password1234 password123 pass pass123 pw pwd pg psql secret mysecret mysecretpassword mypassword mypass secretpassword secret123 supersecret topsecret admin adminadmin adminpass admin123 admin1234 administrator root toor test test123 test1234 testing testpass testpassword test_password test_pass example changeme changeit change_me guest user demo dev develop development local localhost default docker app letmein welcome welcome1 qwerty qwerty123 azerty qwertz 1q2w3e4r iloveyou monkey dragon abc123 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 0000 1111 postgrespw postgres123 postgrespassword postgres_password postgrespass yourpassword your_password pgpass pgpassword dbpass dbpassword db_password devpassword dev_password sa trust empty none null foo bar foobar samplepassword master superuser admin% your-super-secret-and-long-postgres-password rep-pass reppass rep_pass replpass repl_pass repl_password replicator replicator_password replication replication_password rewind_password patroni zalando".split(" ")
);
var HINT = /^(?:<.*>|\[.*\]|!?change[-_ ]?(?:me|this)!?\w*|your[-_ ]?[\w-]{0,60}?(?:pass|secret|pw)\w*.*|(?:my[-_])?(?:pass(?:word)?|secret)[-_](?:here|goes[-_]here)|x{3,}|\*{3,}|\*{2,}[\w .-]+\*{2,}|(?:redacted|removed|hidden|masked|censored|scrubbed)|\.{3,}|\u2026|replace[-_ ]?(?:me|this|with.*)|(?:insert|enter|put|set|use|add|fill)[-_ ].*|to[-_]?do|fix[-_]?me|placeholder|.*_here|__\w+__|#\{[^}]*\}#?)$/i;
var KEPT_ELSEWHERE = /^(?:ENC\[[A-Z0-9_]+,|ENC\(|\{cipher\}|\$ANSIBLE_VAULT;|op:\/\/|vault:|ref\+[a-z0-9]+:\/\/|(?:gcp|aws|az|sm)[\w+-]{0,20}:\/\/|arn:aws[\w-]*:|projects\/[^/]+\/secrets\/|@Microsoft\.KeyVault\()/;
function isWellKnownPassword(password, names = []) {
  if (password === "") return false;
  const lower = password.toLowerCase();
  return WELL_KNOWN.has(lower) || names.some((name) => name !== null && name !== "" && name.toLowerCase() === lower);
}
function passwordStrength(text, span, value, placeholders, names) {
  if (span.end <= span.start) return { strength: "empty", wellKnown: false };
  const inside = placeholdersIn(placeholders, span);
  if (inside.length > 0) {
    if (inside.every((placeholder) => placeholder.hint)) return { strength: "placeholder", wellKnown: false };
    const stated = statedDefault(text, span, placeholders);
    if (stated === null || stated === "") return { strength: "unknown", wellKnown: false };
    if (HINT.test(stated)) return { strength: "placeholder", wellKnown: isWellKnownPassword(stated, names) };
    return { strength: "default", wellKnown: isWellKnownPassword(stated, names) };
  }
  if (value === "***" || KEPT_ELSEWHERE.test(value)) return { strength: "unknown", wellKnown: false };
  const wellKnown = isWellKnownPassword(value, names);
  if (HINT.test(value)) return { strength: "placeholder", wellKnown };
  return { strength: wellKnown ? "well-known" : "literal", wellKnown };
}
function classifyPassword(text, placeholders, names = []) {
  return passwordStrength(text, { start: 0, end: text.length }, text, placeholders, names);
}
function scramSecret(text) {
  return /^SCRAM-SHA-256\$\d{1,9}:/.test(text);
}
function withoutPasswords(value) {
  if (!value.includes(";")) return value;
  return value.replace(/((?:passw[a-z]{0,6}|pwd|psw)[ \t]{0,9}=)[^;]*/gi, "$1***");
}

// src/postgres/conninfo/spilt.ts
function spiltPassword(assignments) {
  const spilt = /* @__PURE__ */ new Set();
  const authority = assignments.filter(({ keySpan }) => keySpan === null);
  const of = (keyword) => authority.find((one) => one.keyword === keyword)?.value ?? "";
  const stated = authority.some(({ keyword }) => keyword === "password");
  if (stated && of("host").includes("@")) spilt.add("host");
  if (of("port").includes("@")) spilt.add("port");
  if (/[^,]@/.test(of("host")) && /[^,]/.test(of("port"))) spilt.add("host").add("port");
  const port = /^(?:[1-9]\d{3,4},?)+$/.test(of("port"));
  if (of("port") !== "" && (port ? /@[^/@]*[/:]/ : /@/).test(of("dbname"))) spilt.add("port").add("dbname");
  return spilt.size === 0 ? null : spilt;
}

// src/postgres/conninfo/syntax.ts
var URI = /^(postgres(?:ql)?|pgsql|postgis|psql|ecto|timescale(?:db|gis)?|db\+postgresql)(?:\+([a-z][a-z0-9_]*))?:\/\//;
var JDBC = /^jdbc:(?:(?!tc:)[a-z][a-z0-9-]*:)?postgresql:/;
var R2DBC2 = /^r2dbcs?:(?:(?:pool|proxy):)?postgres(?:ql)?:/;
var VERTX = /^vertx-reactive:postgres(?:ql)?:\/\//;
var PDO = /^pgsql:(?!\/\/)/;
var DRIVER_NAMES = {
  psycopg3: "psycopg",
  psycopg2: "psycopg2",
  // peewee's pool (playhouse.db_url)
  pool: "psycopg2"
};
function detectPrefix(text) {
  const uri = URI.exec(text);
  if (uri !== null) {
    const scheme = uri[1] ?? "";
    const named = uri[2];
    const driver = named !== void 0 ? own(DRIVER_NAMES, named) ?? named : scheme === "ecto" ? "postgrex" : "libpq";
    const form = named === void 0 ? "uri" : "dialect";
    return { syntax: "uri", driver, assumed: driver === "libpq", form, prefix: uri[0].length };
  }
  const jdbc = JDBC.exec(text);
  if (jdbc !== null) return { syntax: "jdbc", driver: "pgjdbc", assumed: false, form: "jdbc", prefix: jdbc[0].length };
  const r2dbc = R2DBC2.exec(text);
  if (r2dbc !== null) {
    return { syntax: "r2dbc", driver: "r2dbc-postgresql", assumed: false, form: "r2dbc", prefix: r2dbc[0].length };
  }
  const vertx = VERTX.exec(text);
  if (vertx !== null) {
    return { syntax: "uri", driver: "vertx-pg-client", assumed: false, form: "uri", prefix: vertx[0].length };
  }
  const pdo = PDO.exec(text);
  if (pdo === null) return null;
  return { syntax: "keyword", driver: "pdo_pgsql", assumed: false, form: "keyword", prefix: pdo[0].length };
}

// src/postgres/conninfo/connection.ts
var LONGEST = 8192;
function connectionFromText(text, at, meta) {
  if (text.length > LONGEST) return null;
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const shifted2 = (from, to) => at(start + from, start + to);
  return readConnection(trimmed, shifted2, meta, false, 3);
}
function connectionFromConninfo(written, at, meta) {
  const text = upToZero(written);
  const placeholders = findPlaceholders(text, true);
  const masked2 = maskPlaceholders(text, placeholders);
  const detected = detectPrefix(masked2);
  const plain = /^postgres(?:ql)?:\/\//.test(masked2);
  if (detected !== null && !plain) {
    const other2 = readConnection(text, at, meta, false, 0);
    if (other2 !== null) return other2;
  }
  const reading = { text, placeholders, strict: true, isDefault: false };
  const rules = { major: meta.major, strict: true };
  const parsed = plain ? parseUri(text, masked2, { ...rules, start: masked2.indexOf("//") + 2, grammar: "libpq" }) : parseKeywords(text, masked2, rules);
  const ado = parsed.error !== null && detected === null && masked2.includes(";");
  const other = ado ? readConnection(text, at, meta, false, 0) : null;
  if (other !== null) return other;
  const syntax = plain ? "uri" : "keyword";
  return build(reading, { ...CERTAIN, syntax, form: syntax }, parsed, at, meta);
}
var CERTAIN = { driver: "libpq", assumed: false, prefix: 0 };
var FORM = /^[a-z0-9+:]{3,60}:\/\/(?:[^\s/@?#]{0,80}@)?(?:[A-Za-z0-9_.-]{1,80}:(?:PORT|port)|[A-Z_]{0,20}HOST(?:NAME|_NAME)?)(?=[:/?#]|$)/;
function readConnection(text, at, meta, isDefault, depth) {
  if (text.length < 8 || !/[:=]/.test(text)) return null;
  const placeholders = findPlaceholders(text);
  const only = placeholders[0];
  if (only !== void 0 && only.start === 0 && only.end === text.length) {
    const { fallback } = only;
    if (fallback === null || depth === 0) return null;
    const inner = unquoted(text, fallback);
    const shifted2 = (from, to) => at(inner.start + from, inner.start + to);
    return readConnection(text.slice(inner.start, inner.end), shifted2, meta, true, depth - 1);
  }
  const masked2 = maskPlaceholders(text, placeholders);
  const reading = { text, placeholders, strict: false, isDefault };
  const detected = formed(detectPrefix(masked2), meta);
  if (detected !== null) {
    if (detected.syntax !== "jdbc" && detected.prefix === text.length) return null;
    if (detected.syntax !== "keyword" && (/\s/.test(masked2) || FORM.test(masked2))) return null;
    return chosenOf(meta, detected, (driver) => {
      const read = { ...detected, driver: driver?.driver ?? detected.driver };
      return build(reading, read, parsePrefixed(text, masked2, read, meta), at, meta, driver);
    });
  }
  if (masked2.includes("://") && /^[a-z][a-z0-9+.-]*:\/\//i.test(masked2)) return null;
  if (masked2.includes(";")) {
    const ado = parseAdo(text, masked2, meta.caller === "npgsql");
    if (ado === null) return null;
    const syntax = ado.driver === "npgsql" ? "npgsql" : "ado";
    const read = { syntax, driver: ado.driver, assumed: false, form: "ado", prefix: 0 };
    return chosenOf(meta, read, (driver) => build(reading, read, { ...ado, openEnded: false }, at, meta, driver));
  }
  if (masked2.startsWith(MASK) && /^[?&]/.test(masked2.replaceAll(MASK, ""))) return null;
  const parsed = parseKeywords(text, masked2, { major: meta.major, strict: false });
  const handed = meta.caller !== void 0 && driverOf(meta.caller)?.forms.includes("keyword") === true;
  if (handed ? parsed.assignments.length === 0 : !isConninfo(parsed) || isForeign(parsed.assignments, meta.name)) {
    return null;
  }
  const keywords = { syntax: "keyword", driver: "libpq", assumed: true, form: "keyword", prefix: 0 };
  return chosenOf(meta, keywords, (driver) => {
    return build(reading, { ...keywords, driver: driver?.driver ?? "libpq" }, parsed, at, meta, driver);
  });
}
function formed(detected, { takesApart }) {
  return detected?.form === "uri" && takesApart === true ? { ...detected, form: "dialect" } : detected;
}
function unquoted(text, { start, end }) {
  const quote = text[start];
  const quoted = end - start > 1 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
function parsePrefixed(text, masked2, detected, meta) {
  const { major } = meta;
  const start = detected.prefix;
  switch (detected.syntax) {
    case "jdbc":
      return parseJdbc(text, masked2, start, major);
    case "r2dbc":
      return parseR2dbc(text, masked2, start, major);
    case "keyword": {
      const blank = (all) => " ".repeat(start) + all.slice(start).replaceAll(";", " ");
      return parseKeywords(blank(text), blank(masked2), { major, strict: false });
    }
    default:
      return parseUri(text, masked2, {
        major,
        start,
        grammar: detected.form === "uri" && driverOf(detected.driver)?.grammar === "libpq" ? "libpq" : "lenient",
        strict: false
      });
  }
}
var CORE = /* @__PURE__ */ new Set([
  "host",
  "hostaddr",
  "port",
  "user",
  "password",
  "dbname",
  "sslmode",
  "service"
]);
function isConninfo({ assignments, error }) {
  const first = assignments[0];
  if (first === void 0 || !isKeyword(first.keyword, 18)) return false;
  const keys = new Set(assignments.map(({ keyword }) => keyword));
  let core = 0;
  for (const key of keys) if (CORE.has(key)) core += 1;
  const host = keys.has("host") || keys.has("hostaddr");
  const tells = keys.has("dbname") && core >= 2 || host && keys.has("user");
  if (!tells) return false;
  const foreign = assignments.filter(({ keyword }) => !isKeyword(keyword, 18));
  if (foreign.some(({ keyword }) => !/^[A-Za-z][A-Za-z0-9_.-]{1,40}$/.test(keyword))) return false;
  return error === null && foreign.length === 0 ? true : core >= 3 && foreign.length <= core;
}
function build(reading, detected, parsed, at, meta, driver = null) {
  const { text, strict, isDefault } = reading;
  const apart = meta.beside ?? /* @__PURE__ */ new Map();
  const names = ["user", "dbname"].map(
    (keyword) => lastOf(parsed.assignments, keyword)?.value ?? apart.get(keyword)?.value ?? null
  );
  const spilt = detected.syntax === "keyword" ? null : spiltPassword(parsed.assignments);
  const assembly = {
    syntax: detected.syntax,
    driver: driver ?? { driver: detected.driver, version: null, origin: null },
    assumed: detected.assumed && driver === null,
    form: detected.form,
    stated: [
      ...[...apart].map(([keyword, variable]) => statedApart(keyword, variable, meta, names)),
      ...parsed.assignments.map((assignment) => statedOf(assignment, reading, at, meta, names, spilt))
    ],
    position: at(0, text.length),
    error: spilt === null || parsed.error === null ? parsed.error : parsed.error.replace(/"[\s\S]*"/, '"***"'),
    openEnded: parsed.openEnded,
    strict
  };
  const fact = assemble(assembly, meta);
  if (spilt === null) return fact;
  const span = spiltSpan(text, detected.prefix);
  const graded = passwordStrength(text, span, text.slice(span.start, span.end), reading.placeholders, names);
  const strength = isDefault && graded.strength === "literal" ? "default" : graded.strength;
  return {
    ...fact,
    password: { ...graded, strength, file: meta.file, ...at(span.start, span.end) }
  };
}
function spiltSpan(text, prefix) {
  const query = text.indexOf("?", prefix);
  const start = text.indexOf(":", prefix) + 1;
  return { start, end: Math.max(start, text.slice(0, query < 0 ? text.length : query).lastIndexOf("@")) };
}
function lastOf(assignments, keyword) {
  return assignments.findLast((assignment) => assignment.keyword === keyword);
}
function statedOf(assignment, { text, placeholders, strict, isDefault }, at, meta, names, spilt) {
  const { keyword, written, span, keySpan } = assignment;
  const inside = placeholdersIn(placeholders, span);
  const first = inside[0];
  const position = at(span.start, span.end);
  const hide = keySpan === null && spilt !== null && spilt.has(keyword);
  const value = hide ? `***${assignment.value.slice(Math.max(0, assignment.value.lastIndexOf("@")))}` : withoutPasswords(assignment.value);
  const shown = hide && !assignment.value.includes("@") ? "***" : value;
  const graded = keyword === "password" ? passwordStrength(text, span, assignment.value, placeholders, names) : null;
  const strength = isDefault && graded !== null && /literal|well-known/.test(graded.strength) ? "default" : graded?.strength;
  const password = graded === null || strength === void 0 ? void 0 : { ...graded, strength, file: meta.file, ...position };
  return {
    keyword,
    written,
    value: shown,
    ...shown !== assignment.value && inside.length === 0 ? { concealed: assignment.value } : {},
    // Nothing can be said of a port whose digits are hidden; libpq took them.
    unknown: inside.length > 0 || hide && /^\d+$/.test(assignment.value),
    fallback: inside.length > 0 && !strict ? statedDefault(text, span, placeholders) : null,
    whole: first !== void 0 && first.start <= span.start && first.end >= span.end,
    position,
    keyPosition: keySpan === null ? null : at(keySpan.start, keySpan.end),
    ...password === void 0 ? {} : { password }
  };
}
var TELLING = ["host", "hostaddr", "service", "dbname", "password", "sslmode"];
function connectionFromVariables(variables, meta) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, variable] of Object.entries(variables)) {
    const keyword = OPTION_BY_VARIABLE.get(name)?.keyword;
    if (keyword !== void 0 && isKeyword(keyword, meta.major)) values.set(keyword, variable);
  }
  if (!TELLING.some((keyword) => values.has(keyword))) return null;
  const required = variables.PGREQUIRESSL;
  if (required?.value.startsWith("1") && !values.has("sslmode")) {
    values.set("sslmode", { value: "require", at: () => required.at(0, required.value.length) });
  }
  return connectionFromValues(values, meta);
}
function connectionFromValues(values, meta, error = null, openEnded = false) {
  const first = TELLING.map((keyword) => values.get(keyword)).find((variable) => variable !== void 0);
  if (first === void 0 && error === null) return null;
  const names = [values.get("user")?.value ?? null, values.get("dbname")?.value ?? null];
  const stated = [...values].map(([keyword, variable]) => statedApart(keyword, variable, meta, names));
  const place = first?.position ?? first?.at(0, first.value.length);
  const position = error?.position ?? place;
  if (position === void 0) return null;
  return chosenOf(
    meta,
    { driver: "libpq", assumed: true, form: "variables" },
    (driver) => assemble(
      {
        syntax: "split",
        driver: driver ?? { driver: "libpq", version: null, origin: null },
        assumed: driver === null,
        form: "variables",
        stated,
        position,
        error: error?.message ?? null,
        openEnded,
        strict: false
      },
      { ...meta, file: first?.file ?? meta.file }
    )
  );
}
function statedApart(keyword, { value, at, file, key }, meta, names) {
  const placeholders = findPlaceholders(value);
  const position = at(0, value.length);
  return {
    keyword,
    written: void 0,
    value,
    unknown: placeholders.length > 0,
    fallback: placeholders.length > 0 ? statedDefault(value, { start: 0, end: value.length }, placeholders) : null,
    whole: placeholders[0]?.start === 0 && placeholders[0].end === value.length,
    position,
    keyPosition: key ?? null,
    ...keyword === "password" ? { password: { ...classifyPassword(value, placeholders, names), file: file ?? meta.file, ...position } } : {}
  };
}

// src/postgres/settings/lexer.ts
var BLANKS2 = /[ \t\r]*/y;
var ID = /[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff]*/y;
var QUALIFIED = /[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff]*\.[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff]*/y;
var UNQUOTED = /[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff._:/-]*/y;
var INTEGER = /[-+]?(?:0x[0-9a-fA-F]+|[0-9]+)[a-zA-Z]*/y;
var REAL = /[-+]?[0-9]*\.[0-9]*(?:[Ee][-+]?[0-9]+)?/y;
function readConfLine(text, start, end) {
  const first = nextToken(text, start, end);
  if (first.kind === "end") return null;
  if (first.kind !== "id" && first.kind !== "qualified") return syntaxError(text, start, end, first);
  let value = nextToken(text, first.end, end);
  if (value.kind === "equals") value = nextToken(text, value.end, end);
  if (value.kind === "end" || value.kind === "equals" || value.kind === "qualified" || value.kind === "error") {
    return syntaxError(text, start, end, value);
  }
  const after = nextToken(text, value.end, end);
  if (after.kind !== "end") return syntaxError(text, start, end, after);
  const written = text.slice(value.start, value.end);
  return {
    kind: "assignment",
    name: text.slice(first.start, first.end),
    value: value.kind === "string" ? unescapeString(written) : written,
    quoted: value.kind === "string",
    nameStart: first.start,
    nameEnd: first.end,
    valueStart: value.start,
    valueEnd: value.end
  };
}
function syntaxError(text, start, end, at) {
  const from = skip(BLANKS2, text, start);
  let to = end;
  while (to > from && " 	\r".includes(text.charAt(to - 1))) to -= 1;
  const near = at.kind === "end" ? null : text.slice(at.start, at.end).replace(/\0[\s\S]*$/, "");
  return { kind: "syntax-error", near, start: from, end: to };
}
function nextToken(text, from, lineEnd) {
  const start = skip(BLANKS2, text, from);
  const first = text.charAt(start);
  if (start >= lineEnd || first === "#") return { kind: "end", start: Math.min(start, lineEnd), end: lineEnd };
  if (first === "=") return { kind: "equals", start, end: start + 1 };
  if (first === "'") {
    const end = stringEnd(text, start, lineEnd);
    return end < 0 ? { kind: "error", start, end: start + 1 } : { kind: "string", start, end };
  }
  const unquoted2 = skip(UNQUOTED, text, start);
  if (unquoted2 > start) {
    const kind = skip(ID, text, start) === unquoted2 ? "id" : skip(QUALIFIED, text, start) === unquoted2 ? "qualified" : "unquoted";
    return { kind, start, end: unquoted2 };
  }
  const integer = skip(INTEGER, text, start);
  const real = skip(REAL, text, start);
  if (real > integer) return { kind: "real", start, end: real };
  if (integer > start) return { kind: "integer", start, end: integer };
  return { kind: "error", start, end: start + 1 };
}
function skip(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
function stringEnd(text, start, lineEnd) {
  let closed = -1;
  for (let at = start + 1; at < lineEnd; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") {
      at += 1;
    } else if (character === "'") {
      closed = at + 1;
      if (text.charAt(closed) !== "'") return closed;
      at += 1;
    }
  }
  return closed;
}
var ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescapeString(written) {
  const cut = written.indexOf("\0");
  if (cut >= 0) return unescapeInner(written.slice(1, cut), true);
  return unescapeInner(written.slice(1, -1), false);
}
function unescapeInner(inner, withoutLast) {
  if (!withoutLast && !/[\\']/.test(inner)) return inner;
  let plain = true;
  const pieces = [];
  let from = 0;
  for (const found of inner.matchAll(/''|\\(?:([0-7]{1,3})|([\s\S]))/g)) {
    const [whole, octal, other] = found;
    pieces.push(inner.slice(from, found.index));
    from = found.index + whole.length;
    if (octal === void 0) {
      pieces.push(other === void 0 ? "'" : ESCAPES[other] ?? other);
      continue;
    }
    const code = Number.parseInt(octal, 8) & 255;
    if (code > 127) plain = false;
    pieces.push(String.fromCharCode(code > 127 ? 56320 + code : code));
  }
  pieces.push(inner.slice(from));
  const joined = pieces.join("");
  const text = plain ? joined : textOf(bytesOf(joined));
  const zero = text.indexOf("\0");
  const kept = zero < 0 ? text : text.slice(0, zero);
  return withoutLast ? textOf(bytesOf(kept).subarray(0, -1)) : kept;
}

// src/postgres/settings/secrets.ts
var PASSWORD = /((?:password|passwd|pwd)[ \t]{0,20}=[ \t]{0,20})(?:'(?:[^'\\]|\\[\s\S])*'?|"[^"]*"?|[^\s'"&;]+)/gi;
var USER_INFO = /(:\/\/[^\s:/'"]{0,200}:)[^\s'"]{1,400}(?=@)/g;
var PRINTED = /\b((?:echo|printf)[ \t]{1,20})(?![$])[^\s;&|][^;&|]{0,400}/g;
var SECRET_NAME = /\..*(?:password|passwd|secret|passphrase|token|api_?key)$/i;
function maskSecrets(name, value) {
  if (value !== "" && SECRET_NAME.test(name)) return "***";
  if (name.toLowerCase() === "ssl_passphrase_command") return value.replace(PRINTED, "$1***");
  return value.replace(PASSWORD, "$1***").replace(USER_INFO, "$1***");
}

// src/postgres/settings/cross-checks.ts
var BACKENDS = {
  autovacuum_max_workers: 3,
  max_connections: 100,
  max_wal_senders: 10,
  max_worker_processes: 8
};
var MAX_BACKENDS = 262143;
var STAGES = ["log_parser_stats", "log_planner_stats", "log_executor_stats"];
var TARGETS = [
  "recovery_target",
  "recovery_target_lsn",
  "recovery_target_name",
  "recovery_target_time",
  "recovery_target_xid"
];
function crossChecks(major) {
  const backends = new Map(Object.entries(BACKENDS));
  const on = /* @__PURE__ */ new Set();
  let target = null;
  let ended = false;
  function checkBackends(name, value) {
    let sum = 1 + value;
    for (const [other, number] of backends) if (other !== name) sum += number;
    if (major < 18 && sum > MAX_BACKENDS) return { message: `invalid value for parameter "${name}": ${value}` };
    backends.set(name, value);
    return null;
  }
  function checkStatistics(name, value) {
    const message = `invalid value for parameter "${name}": 1`;
    if (!value) on.delete(name);
    else if (STAGES.includes(name)) {
      if (on.has("log_statement_stats")) {
        return { message, more: 'Cannot enable parameter when "log_statement_stats" is true.' };
      }
    } else if (STAGES.some((stage) => on.has(stage))) {
      const stages = '"log_parser_stats", "log_planner_stats", or "log_executor_stats"';
      return { message, more: `Cannot enable "log_statement_stats" when ${stages} is true.` };
    }
    if (value) on.add(name);
    return null;
  }
  function checkTarget(name, value) {
    if (ended) return null;
    if (target !== null && target !== name) {
      ended = true;
      const names = TARGETS.map((one) => major >= 17 ? `"${one}"` : one).join(", ");
      return { message: "multiple recovery targets specified", more: `At most one of ${names} may be set.` };
    }
    target = value === "" ? null : name;
    return null;
  }
  function refusalOf(name, value) {
    if (value.type === "integer" && backends.has(name)) return checkBackends(name, value.value);
    if (value.type === "bool" && (name === "log_statement_stats" || STAGES.includes(name))) {
      return checkStatistics(name, value.value);
    }
    return value.type === "string" && TARGETS.includes(name) ? checkTarget(name, value.value) : null;
  }
  return (name, parsed) => {
    const refusal = parsed.ok ? refusalOf(name, parsed.value) : null;
    if (refusal === null) return parsed;
    const { message: error, more } = refusal;
    return more === void 0 ? { ok: false, error } : { ok: false, error, hint: more };
  };
}

// src/readers/conf-judgement.ts
var UNRECOGNIZED = "unrecognized configuration parameter";
var NOT_APPLIED = "setting could not be applied";
function judgeItems(found, major) {
  const items = found.flatMap((one) => "kind" in one ? [] : [one]);
  const last = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (const item of items) {
    if (last.has(item.line.name)) repeated.add(item.line.name);
    last.set(item.line.name, item);
  }
  const check = crossChecks(major);
  const readings = items.map((item) => readItem(item, last.get(item.line.name) === item, major, check));
  const unread = found.some((one) => "kind" in one && one.kind === "setting");
  const step = unread ? "syntax" : readings.some(({ strange }) => strange) ? "names" : "values";
  return new Map(
    items.map((item, index) => {
      const reading = readings[index] ?? { parameter: null, absent: false, strange: false, value: null };
      const isLast = last.get(item.line.name) === item;
      const known = analyse(item, reading, isLast, repeated.has(item.line.name), major);
      return [item, { ...known, ...served(reading, isLast, step) }];
    })
  );
}
function readItem({ line: { name, value }, template, plain, branching }, isLast, major, check) {
  const parameter = parameterOf(name, major);
  const absent = parameter === null && !isCustomName(name, major);
  const strange = absent && (plain || !branching || knownElsewhere(name, major) === null);
  const reading = { parameter, absent, strange };
  if (parameter === null || !isLast || template !== "none" && !plain) return { ...reading, value: null };
  const parsed = parseSetting(parameter, value, major, name);
  return { ...reading, value: template === "none" ? check(parameter.name, parsed) : parsed };
}
function served({ strange, value }, isLast, step) {
  if (step === "syntax") return { error: null, applied: false };
  if (strange) return { error: UNRECOGNIZED, applied: false };
  if (step === "names") return { error: null, applied: false };
  if (value !== null && !value.ok) return { error: NOT_APPLIED, applied: false };
  return { error: null, applied: isLast };
}
function analyse({ line: { name, value }, template, branching }, reading, isLast, repeated, major) {
  if (template === "block") return { problem: null, parsed: null };
  const shown = maskSecrets(name, value);
  const unknown = { type: "unknown", value: shown };
  const { parameter } = reading;
  if (reading.absent) {
    const elsewhere = knownElsewhere(name, major);
    if (branching && elsewhere !== null) return { problem: null, parsed: null };
    const problem = elsewhere?.removedIn === void 0 ? "unknown-name" : "removed-name";
    return { problem, parsed: { type: "other", value: shown }, detail: `${UNRECOGNIZED} "${name}"` };
  }
  if (!isLast) return { problem: null, parsed: null };
  const detail = detailOf(name, reading.value);
  if (template === "value" || branching && repeated) return { problem: null, parsed: unknown, ...detail };
  if (parameter === null || reading.value === null) return { problem: null, parsed: { type: "other", value: shown } };
  if (reading.value.ok) return { problem: null, parsed: masked(name, reading.value.value) };
  return { problem: "invalid-value", parsed: unknown, ...detail };
}
function detailOf(name, value) {
  if (value === null || value.ok) return {};
  const { error, hint } = value;
  return { detail: maskSecrets(name, hint === void 0 ? error : `${error}. ${hint}`) };
}
function masked(name, value) {
  return value.type === "string" ? { type: "string", value: maskSecrets(name, value.value) } : value;
}

// src/readers/conf-templates.ts
var TAG = /\{\{|\{%|\{#|<%/;
var PLACEHOLDER = /\{\{|\{%|\{#|<%|\$\{|\$\(|\$[A-Z_][A-Z0-9_]+|%[A-Z][A-Z0-9_]+%|@[A-Z][A-Z0-9_]*@|__[A-Z][A-Z0-9_]*__/;
var CONTROL = [
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"],
  ["{{", "}}"]
];
var GO_CONTROL = /^\{\{-?[ \t\r\n]*(?:if|else|end|range|with|define|block|template|include|\/\*|#|\/|!|\^|>|\$\w*[ \t]*:?=)/;
var NAME2 = /[ \t]*([A-Za-z_][A-Za-z_0-9]*(?:\.[A-Za-z_][A-Za-z_0-9]*)?)(?=[ \t=])/y;
var EQUALS = /[ \t]*=?[ \t]*/y;
function isTemplated(name, value) {
  return (/_command$/i.test(name) ? TAG : PLACEHOLDER).test(value);
}
function hasControlTags(text) {
  for (const line of text.split("\n")) {
    const start = line.trimStart();
    if (start.startsWith("{%") || start.startsWith("<%") && !start.startsWith("<%=")) return true;
    if (start.startsWith("{{") && GO_CONTROL.test(start)) return true;
  }
  return false;
}
function templateBlocks(text, plain) {
  const blocks = [];
  const unclosed = /* @__PURE__ */ new Set();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const opened = openTag(text, start, end);
    const readable = plain && opened !== null && readConfLine(text, start, end)?.kind !== "syntax-error";
    const close = opened === null || readable || unclosed.has(opened.close) ? -1 : text.indexOf(opened.close, end);
    if (opened === null || close < 0) {
      if (opened !== null && !readable) unclosed.add(opened.close);
      start = end + 1;
      continue;
    }
    const last = text.indexOf("\n", close);
    const blockEnd = last < 0 ? text.length : last;
    blocks.push([opened.first ? start : end + 1, blockEnd]);
    start = blockEnd + 1;
  }
  return blocks;
}
function openTag(text, start, end) {
  const line = text.slice(start, end);
  const blanks = line.length - line.trimStart().length;
  if (line.charAt(blanks) === "#") return null;
  for (let at = blanks; at < line.length; ) {
    const pair = CONTROL.find(
      ([open]) => line.startsWith(open, at) && (at === blanks || open === "<%" || open === "{{")
    );
    if (pair === void 0) {
      at += 1;
      continue;
    }
    const found = line.indexOf(pair[1], at + 2);
    if (found < 0) return { close: pair[1], first: at === blanks };
    at = found + 2;
  }
  return null;
}
function readTemplatedLine(text, start, end) {
  const line = text.slice(start, end);
  if (!PLACEHOLDER.test(line)) return null;
  const masked2 = withoutControlTags(line);
  const plain = readConfLine(masked2, 0, masked2.length);
  if (plain === null) return "nothing";
  if (plain.kind === "assignment") {
    const written = line.slice(plain.nameEnd, plain.valueEnd);
    if (written === masked2.slice(plain.nameEnd, plain.valueEnd)) return shifted(plain, start);
  }
  const named = nameOf(line, masked2);
  if (named === null) return PLACEHOLDER.test(line.slice(0, commentStart(line, 0))) ? "nothing" : null;
  const valueEnd = commentStart(line, named.valueStart);
  const value = line.slice(named.valueStart, valueEnd).trimEnd();
  if (!PLACEHOLDER.test(value)) return null;
  const assignment = { kind: "assignment", name: named.name, value, quoted: false };
  const nameEnd = named.nameStart + named.name.length;
  const offsets = { nameStart: named.nameStart, nameEnd, valueStart: named.valueStart };
  return shifted({ ...assignment, ...offsets, valueEnd: named.valueStart + value.length }, start);
}
function shifted(line, by) {
  return {
    ...line,
    nameStart: line.nameStart + by,
    nameEnd: line.nameEnd + by,
    valueStart: line.valueStart + by,
    valueEnd: line.valueEnd + by
  };
}
function nameOf(line, masked2) {
  NAME2.lastIndex = 0;
  const found = NAME2.exec(masked2);
  const name = found?.[1];
  if (found === null || name === void 0) return null;
  EQUALS.lastIndex = found[0].length;
  EQUALS.test(line);
  return { name, nameStart: found[0].length - name.length, valueStart: EQUALS.lastIndex };
}
function withoutControlTags(line) {
  let masked2 = "";
  let at = 0;
  while (at < line.length) {
    const pair = CONTROL.find(([open2]) => line.startsWith(open2, at));
    if (pair === void 0) {
      masked2 += line.charAt(at);
      at += 1;
      continue;
    }
    const [open, close] = pair;
    const found = line.indexOf(close, at + open.length);
    const end = found < 0 ? line.length : found + close.length;
    const tag = line.slice(at, end);
    const prints = open === "{{" ? !GO_CONTROL.test(tag) : tag.startsWith("<%=") || tag.startsWith("<%-=");
    masked2 += prints ? tag : " ".repeat(tag.length);
    at = end;
  }
  return masked2;
}
function commentStart(line, from) {
  let quoted = false;
  for (let at = from; at < line.length; at += 1) {
    const pair = CONTROL.find(([open]) => line.startsWith(open, at)) ?? (line.startsWith("${", at) ? ["${", "}"] : null);
    if (pair !== null) {
      const found = line.indexOf(pair[1] ?? "", at + 2);
      if (found < 0) return line.length;
      at = found;
      continue;
    }
    const character = line.charAt(at);
    if (character === "'") quoted = !quoted;
    if (character === "#" && !quoted) return at;
  }
  return line.length;
}

// src/readers/postgresql-conf.ts
var MAX_DEPTH = 10;
var MAX_SYNTAX_ERRORS = 100;
var MAX_INCLUDED_FILES = 256;
var MAX_INCLUDED_TEXT = 2 << 20;
var settingsReader = {
  kinds: ["postgresql_conf"],
  read(file, context) {
    const own2 = loadTop(file.path, file.text, context);
    const beside = peerOf(file.path, context);
    const loads = beside === null ? [own2] : own2.source === "file" ? [own2, beside] : [beside, own2];
    const facts = settle(own2, loads);
    return isOtherSoftware(file, facts) ? [] : facts;
  }
};
function loadTop(path, text, context) {
  const source = /(?:^|\/)postgresql\.auto\.conf(?:\.|$)/.test(path) ? "auto-file" : "file";
  const load = { context, root: path, source, found: [], includedFiles: 0, includedText: 0, exhausted: false };
  loadFile(load, { path, text, depth: 0, via: [] });
  return load;
}
var MAIN = "postgresql.conf";
var AUTO = "postgresql.auto.conf";
function peerOf(path, context) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name !== MAIN && name !== AUTO) return null;
  const followed = context.follow(path, name === MAIN ? AUTO : MAIN);
  return followed.status === "read" && followed.path !== path ? loadTop(followed.path, followed.text, context) : null;
}
function isOtherSoftware({ path, text }, facts) {
  if (!path.includes("/") || !startsWithSection(text)) return false;
  const settings = facts.filter((fact) => fact.kind === "setting");
  const strange = settings.filter(({ problem }) => problem === "syntax" || problem === "unknown-name");
  return 2 * strange.length > settings.length;
}
function startsWithSection(text) {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    if (line !== "" && !line.startsWith("#") && !line.startsWith(";"))
      return line.startsWith("[") && line.endsWith("]");
    start = end + 1;
  }
  return false;
}
function loadFile(load, entry) {
  const { text } = entry;
  const index = new LineIndex(text);
  const plain = !isTemplateName(entry.path);
  const templated = text.includes("{{") || text.includes("{%") || text.includes("{#") || text.includes("<%");
  const branching = templated && hasControlTags(text);
  const blocks = templated ? templateBlocks(text, plain) : [];
  let block = 0;
  let syntaxErrors = 0;
  let ok = true;
  for (let start = 0, end = 0; start <= text.length && syntaxErrors < MAX_SYNTAX_ERRORS; start = end + 1) {
    const newline = text.indexOf("\n", start);
    end = newline < 0 ? text.length : newline;
    while (start > (blocks[block]?.[1] ?? start)) block += 1;
    const inBlock = start >= (blocks[block]?.[0] ?? Number.POSITIVE_INFINITY);
    if (inBlock && !plain) continue;
    let line = readConfLine(text, start, end);
    if (line === null) continue;
    let template = "none";
    if (line.kind === "syntax-error") {
      const explained = inBlock ? "nothing" : readTemplatedLine(text, start, end);
      if (explained === null || plain) {
        ok = false;
        if (explained === null) syntaxErrors += 1;
        load.found.push(syntaxFact(load, entry, line, index, explained));
        continue;
      }
      if (explained === "nothing") continue;
      const filled = isTemplated(explained.name, explained.value) || explained.value !== readBack(text, explained);
      if (filled) template = "value";
      line = explained;
    } else if (inBlock) {
      template = "block";
    } else if (isTemplated(line.name, line.value)) {
      template = "value";
    }
    const origin = originOf(entry, index.span(line.nameStart, line.valueEnd));
    const valuePosition = index.span(line.valueStart, line.valueEnd);
    const directive = lowerAscii(line.name);
    if (directive === "include" || directive === "include_if_exists" || directive === "include_dir") {
      if (template !== "none" && !plain) continue;
      const included = {
        directive,
        target: line.value,
        origin,
        valuePosition,
        templated: template !== "none"
      };
      if (!include(load, entry, included)) ok = false;
      continue;
    }
    const namePosition = index.span(line.nameStart, line.nameEnd);
    const at = locateIn(text, line, index);
    load.found.push({ line, origin, namePosition, valuePosition, at, template, plain, branching });
  }
  return ok;
}
function locateIn(text, { value, valueStart, valueEnd }, index) {
  const quotes = text[valueStart] === "'" ? 1 : 0;
  const plain = valueEnd - valueStart === value.length + 2 * quotes;
  const first = valueStart + quotes;
  return (start, end) => plain ? index.span(first + start, first + end) : index.span(valueStart, valueEnd);
}
function readBack(text, { valueStart, valueEnd, nameStart }) {
  const line = readConfLine(text.slice(nameStart, valueEnd), 0, valueEnd - nameStart);
  return line?.kind === "assignment" && line.valueStart === valueStart - nameStart ? line.value : null;
}
function originOf(entry, position) {
  const place = { file: entry.path, ...position };
  return entry.via.length === 0 ? place : { ...place, via: entry.via };
}
function syntaxFact(load, entry, line, index, explained) {
  const position = index.span(line.start, line.end);
  const secret = /passw|pwd|:\/\//i.test(entry.text.slice(line.start, line.end));
  const near = line.near === null ? "near end of line" : `near token "${secret ? "***" : line.near}"`;
  const counted = line.near === null && entry.text.indexOf("\n", line.end) < 0 ? position.line - 1 : position.line;
  const fact = errorFact(load, originOf(entry, position), {
    problem: "syntax",
    error: "syntax error",
    detail: `syntax error in file "${entry.path}" line ${counted}, ${near}`,
    valuePosition: null
  });
  if (explained === null) return fact;
  return { ...fact, problem: null, ...explained === "nothing" ? {} : { templated: explained.name } };
}
function errorFact(load, origin, failure) {
  return {
    kind: "setting",
    ...origin,
    name: null,
    value: null,
    error: failure.error,
    detail: failure.detail,
    applied: false,
    parsed: null,
    source: load.source,
    problem: failure.problem,
    valuePosition: failure.valuePosition,
    namePosition: null,
    root: load.root
  };
}
function include(load, entry, directive) {
  const { target } = directive;
  const fail = (error, detail) => {
    const { valuePosition } = directive;
    const problem = directive.templated ? null : "include";
    load.found.push(errorFact(load, directive.origin, { problem, error, detail, valuePosition }));
    return false;
  };
  const isDirectory = directive.directive === "include_dir";
  const what = isDirectory ? "directory" : "file";
  if (/^[ \t\r\n]*$/.test(target)) {
    return fail(`empty configuration ${what} name`, `empty configuration ${what} name: "${target}"`);
  }
  if (isDirectory) return includeDirectory(load, entry, directive, fail);
  if (entry.depth + 1 > MAX_DEPTH) {
    const reason = `could not open configuration file "${target}": maximum nesting depth exceeded`;
    return fail("nesting depth exceeded", reason);
  }
  const followed = load.context.follow(entry.path, target);
  if (followed.status === "missing") {
    if (directive.directive === "include_if_exists") return true;
    const why = whyMissing(target, (directory) => load.context.follow(entry.path, directory).status);
    const reason = `could not open configuration file "${followed.path}": ${why}`;
    return fail(`could not open file "${followed.path}"`, reason);
  }
  if (followed.status === "directory") {
    return fail("input in flex scanner failed", `input in flex scanner failed at file "${followed.path}" line 1`);
  }
  if (followed.status === "read" && followed.path === entry.path) {
    return fail("configuration file recursion", `configuration file recursion in "${followed.path}"`);
  }
  return enter(load, entry, directive, followed);
}
function includeDirectory(load, entry, directive, fail) {
  const { target } = directive;
  const followed = load.context.follow(entry.path, target);
  if (followed.status === "outside-root" || followed.status === "unreadable") {
    load.found.push(includeFact(directive, followed.status));
    return true;
  }
  const names = followed.status === "directory" ? load.context.list(entry.path, target) : null;
  if (names === null) {
    const isFile = followed.status === "read";
    const above = (directory) => load.context.follow(entry.path, directory).status;
    const reason = isFile ? "Not a directory" : whyMissing(target, above);
    return fail(
      `could not open directory "${followed.path}"`,
      `could not open configuration directory "${followed.path}": ${reason}`
    );
  }
  const chosen = names.filter((name) => name.length >= 6 && name.endsWith(".conf") && !name.startsWith("."));
  for (const name of chosen.sort(compareFiles)) {
    if (entry.depth + 1 > MAX_DEPTH) {
      const path = `${followed.path}/${name}`;
      const reason = `could not open configuration file "${path}": maximum nesting depth exceeded`;
      return fail("nesting depth exceeded", reason);
    }
    const file = load.context.follow(entry.path, `${target}/${name}`);
    if (file.status === "read" && file.path === entry.path) {
      return fail("configuration file recursion", `configuration file recursion in "${file.path}"`);
    }
    if (file.status !== "directory" && !enter(load, entry, directive, file)) return false;
  }
  return true;
}
function enter(load, entry, directive, followed) {
  if (followed.status !== "read") {
    if (followed.status !== "directory") load.found.push(includeFact(directive, followed.status));
    return true;
  }
  load.includedFiles += 1;
  load.includedText += followed.text.length;
  if (load.includedFiles > MAX_INCLUDED_FILES || load.includedText > MAX_INCLUDED_TEXT) {
    if (!load.exhausted) load.found.push(includeFact(directive, "too-deep"));
    load.exhausted = true;
    return true;
  }
  const { file, line, column, endLine, endColumn } = directive.origin;
  const via = [{ file, line, column, endLine, endColumn }, ...entry.via];
  return loadFile(load, { path: followed.path, text: followed.text, depth: entry.depth + 1, via });
}
function includeFact({ directive, target, origin }, status) {
  return { kind: "include", ...origin, directive, target, status };
}
function settle(own2, loads) {
  const judgements = judgeItems(
    loads.flatMap(({ found }) => found),
    own2.context.major
  );
  return own2.found.flatMap((item) => {
    if ("kind" in item) return [item];
    const judged = judgements.get(item);
    if (judged === void 0) return [];
    const { name, value } = item.line;
    const setting = {
      kind: "setting",
      ...item.origin,
      name,
      value: maskSecrets(name, value),
      ...judged,
      source: own2.source,
      valuePosition: item.valuePosition,
      namePosition: item.namePosition,
      root: own2.root
    };
    const connection = judged.parsed !== null && judged.problem === null ? standbyConnection(own2, item) : null;
    return connection === null ? [setting] : [setting, connection];
  });
}
function standbyConnection({ context }, { line, origin, at, template }) {
  if (lowerAscii(line.name) !== "primary_conninfo" || template !== "none" || line.value.trim() === "") return null;
  const meta = { file: origin.file, name: "primary_conninfo", major: context.major };
  return connectionFromConninfo(line.value, at, origin.via === void 0 ? meta : { ...meta, via: origin.via });
}

export {
  hbaReader,
  identReader,
  MASK,
  findPlaceholders,
  maskPlaceholders,
  placeholdersIn,
  statedDefault,
  OPTIONS,
  OPTION_BY_VARIABLE,
  isKeyword,
  isSecret,
  validateParameters,
  isSocketPath,
  assemble,
  isBlank,
  upToZero,
  namesOther,
  parseUri,
  parseKeywords,
  passwordStrength,
  classifyPassword,
  scramSecret,
  withoutPasswords,
  spiltPassword,
  connectionFromText,
  connectionFromConninfo,
  connectionFromVariables,
  connectionFromValues,
  maskSecrets,
  crossChecks,
  settingsReader
};
