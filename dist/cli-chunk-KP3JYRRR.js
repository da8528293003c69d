import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BY_BYTES
} from "./cli-chunk-CPD47XAC.js";
import {
  require_dist,
  require_ipaddr
} from "./cli-chunk-DEYHLXLR.js";
import {
  DEFAULT_MAJOR,
  MAJORS,
  knownMajor
} from "./cli-chunk-HHVD5XYL.js";
import {
  __toESM
} from "./cli-chunk-MQ3GVKY5.js";

// src/files/classify.ts
var COPY = /\.(?:j2|jinja2?|erb|epp|ejs|tmpl|tpl|gotmpl|template|mustache|hbs|sample|example|dist|default|in|orig|bak)$/;
var BY_EXTENSION = {
  yaml: "yaml",
  yml: "yaml",
  json: "json",
  jsonc: "json",
  json5: "json",
  toml: "toml",
  ini: "ini",
  cfg: "ini",
  conf: "ini",
  cnf: "ini",
  service: "ini",
  properties: "properties",
  xml: "xml",
  config: "xml",
  sh: "shell",
  bash: "shell",
  zsh: "shell",
  env: "env",
  envrc: "env",
  pem: "pem",
  key: "pem",
  crt: "pem",
  cer: "pem",
  cert: "pem",
  dockerfile: "dockerfile",
  containerfile: "dockerfile"
};
var SOURCE_ENDINGS = new Set(
  "py js mjs cjs jsx ts mts cts tsx go java kt kts scala groovy gradle cs fs vb rb php rs ex exs erl clj swift dart lua pl pm r tf tfvars hcl prisma nix sql".split(
    " "
  )
);
var GENERATED = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml)$|\.min\.[cm]?js$/;
var NEVER_READ = new Set(
  "md mdx rst adoc html htm css scss less svg png jpg jpeg gif ico webp woff woff2 ttf pdf lock sum map snap po csv".split(
    " "
  )
);
function classifyName(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ending = name.slice(name.lastIndexOf(".") + 1);
  if (ending === "exs") return "elixir";
  if (SOURCE_ENDINGS.has(ending)) return ending.endsWith("js") && GENERATED.test(name) ? null : "source";
  if (NEVER_READ.has(ending) || GENERATED.test(name)) return null;
  let stem = name;
  while (COPY.test(stem)) stem = stem.replace(COPY, "");
  return classifyStem(stem.toLowerCase(), stem !== name);
}
function classifyStem(lower, copied) {
  const dot = lower.lastIndexOf(".");
  const extension = dot < 0 ? "" : lower.slice(dot + 1);
  const configuration = extension === "conf" || extension === "txt" || extension === "" && copied || dot < 0;
  if (/^\.?pg_service\.conf$/.test(lower)) return "pg_service";
  if (/^\.?pgpass(?:\.conf)?$/.test(lower)) return "pgpass";
  if (configuration && /pg_?hba/.test(lower)) return "pg_hba";
  if (configuration && /pg_?ident/.test(lower)) return "pg_ident";
  if (extension === "conf" && /^postgres(?:ql)?(?:[^a-z].*)?\.conf$/.test(lower)) return "postgresql_conf";
  if (/^pgbouncer[^/]*\.ini$/.test(lower)) return "pgbouncer";
  if (/^database(?:[._-][^/]*)?\.ya?ml$/.test(lower)) return "rails";
  if (/^(?:application|bootstrap)(?:[._-][^/]*)?\.(?:ya?ml|properties)$/.test(lower)) return "application";
  if (/^profiles\.ya?ml$/.test(lower)) return "dbt_profiles";
  if (/^(?:docker-)?compose.*\.ya?ml$/.test(lower)) return "compose";
  if (/^\.env(?:$|[.-])|^env\.|(?:^|\.)env$|^\.envrc$|^dotenv$/.test(lower) && !SOURCE_ENDINGS.has(extension)) {
    return extension === "yaml" || extension === "yml" || extension === "json" ? "yaml" : "env";
  }
  if (/^(?:dockerfile|containerfile)(?:$|[.-])/.test(lower)) return "dockerfile";
  if (lower === "procfile" || lower === "makefile" || lower === "justfile") return "shell";
  if (lower === "jenkinsfile") return "source";
  if (extension === "exs") return "elixir";
  if (SOURCE_ENDINGS.has(extension)) return "source";
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] ?? null : null;
}
var HBA_LINE = /^(?:local|host|hostssl|hostnossl|hostgssenc|hostnogssenc)[ \t]+\S+[ \t]+\S+[ \t].*\b(?:trust|md5|scram-sha-256|peer|reject|password|cert|ident|ldap|gss|pam|radius)\b/;
var SETTING_LINE = /^[ \t]*#?[ \t]*(?:listen_addresses|max_connections|shared_buffers|wal_level|max_wal_senders|hba_file|password_encryption|ssl_cert_file|superuser_reserved_connections|effective_cache_size|primary_conninfo|work_mem|maintenance_work_mem|checkpoint_timeout|hot_standby)[ \t]*[= \t]|^[ \t]*#?[ \t]*(?:ssl_min_protocol_version|ssl_prefer_server_ciphers|ssl_ecdh_curve|ssl_passphrase_command)[ \t]*=/;
var COMPOSE_KEY = /^(?:version|name|services|networks|volumes|configs|secrets|include|models|x-.*|[^\w"'].*)$/;
function refineKind(path, kind, text) {
  if (kind === "yaml") return isCompose(path, text) ? "compose" : kind;
  if (kind !== "ini") return kind;
  let records = 0;
  let settings = 0;
  let others = 0;
  for (let at = 0; at < text.length && records + settings + others < 400; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 400));
    at = end + 1;
    if (HBA_LINE.test(line)) records += 1;
    else if (SETTING_LINE.test(line)) settings += 1;
    else if (!/^\s*(?:[#;]|$)/.test(line)) others += 1;
  }
  if (records > 0 && records >= 4 * others) return "pg_hba";
  if ((settings >= 3 || settings === 2 && others === 0) && !/^\s*\[/m.test(text)) return "postgresql_conf";
  return kind;
}
function isCompose(path, text) {
  if (path.includes(".github/") || !/^services:[ \t]*(?:#.*)?\r?$/m.test(text)) return false;
  if (!/^[ \t]+(?:image|build):/m.test(text)) return false;
  for (const [, key = ""] of text.matchAll(/^["']?([^\s#"':][^\s"':]{0,60})["']?:(?:[ \t]|\r?$)/gm)) {
    if (!COMPOSE_KEY.test(key)) return false;
  }
  return true;
}

// src/postgres/byte-text.ts
import { isUtf8 } from "node:buffer";
function textOf(bytes) {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const pieces = [];
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    pieces.push(bytes.toString("utf8", sound, at), escaped(bytes[at] ?? 0));
    at += 1;
    sound = at;
  }
  pieces.push(bytes.toString("utf8", sound));
  return pieces.join("");
}
function bytesOf(text) {
  if (!STRAY.test(text)) return Buffer.from(text);
  const pieces = text.split(STRAY);
  return Buffer.concat(
    pieces.map((piece, index) => index % 2 === 0 ? Buffer.from(piece) : Buffer.of(piece.charCodeAt(0) - 56320))
  );
}
function rejoined(text) {
  return STRAY.test(text) ? textOf(bytesOf(text)) : text;
}
function escaped(byte) {
  return String.fromCharCode(56320 + byte);
}
var STRAY = /([\udc80-\udcff])/u;
function sequenceLength(bytes, at) {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 128) return 1;
  const length = first < 194 ? 0 : first < 224 ? 2 : first < 240 ? 3 : first < 245 ? 4 : 0;
  if (length === 0) return 0;
  const least = first === 224 ? 160 : first === 240 ? 144 : 128;
  const most = first === 237 ? 159 : first === 244 ? 143 : 191;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 192) !== 128) return 0;
  return length;
}

// src/compare-text.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/readers/line-index.ts
var LineIndex = class {
  #starts = [0];
  #length;
  constructor(text) {
    this.#length = text.length;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }
  /** Offset of the first character of a 1-based line, clamped to the text. */
  startOf(line) {
    return this.#starts[Math.max(0, line - 1)] ?? this.#length;
  }
  /** 1-based line and column of an offset, by binary search. */
  at(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** Position of the text between two offsets, the end exclusive. */
  span(start, end) {
    const from = this.at(start);
    const to = this.at(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
};

// src/postgres/tls/table.ts
var SAID = { not: [] };
var UNSAID = { unsaid: true };
function tableReader(rows13, options2 = {}) {
  const stating2 = options2.stating ?? ["sslmode", "ssl"];
  const names3 = /* @__PURE__ */ new Map();
  for (const [alias, keyword] of Object.entries(options2.aliases ?? {})) {
    names3.set(keyword, [...names3.get(keyword) ?? [], alias]);
  }
  return (parameters) => {
    const get = (keyword) => {
      for (const name of [keyword, ...names3.get(keyword) ?? []]) {
        const value = parameters.get(name);
        if (value !== void 0) {
          return typeof value === "string" && options2.normalise !== void 0 ? options2.normalise(value) : value;
        }
      }
      return void 0;
    };
    const written = (keyword) => {
      for (const name of [keyword, ...names3.get(keyword) ?? []]) {
        const text = parameters.written(name);
        if (text !== null) return text;
      }
      return null;
    };
    return decide(rows13, { ...parameters, get, written }, statedText(stating2, written));
  };
}
function statedText(stating2, written) {
  for (const keyword of stating2) {
    const text = written(keyword);
    if (text !== null) return keyword === "sslmode" ? text : `${keyword}=${text}`;
  }
  return null;
}
function decide(rows13, parameters, stated) {
  let possible = null;
  for (const row of rows13) {
    if (row.form !== void 0 && !row.form.includes(parameters.form)) continue;
    const answer = fits(row, parameters);
    if (answer === "no") continue;
    if (possible !== null && possible.level !== row.level) return { stated, level: "unknown", fallback: false };
    if (answer === "yes") return intentOf(possible ?? row, parameters, stated);
    possible = row;
  }
  return { stated, level: "unknown", fallback: false };
}
function intentOf({ level, error, because }, { written }, stated) {
  return {
    stated,
    level,
    fallback: level === "opportunistic",
    ...error === void 0 ? {} : { error: error.replace(/\{(\w+)\}/g, (_, keyword) => written(keyword) ?? "") },
    ...because === void 0 ? {} : { because }
  };
}
function fits(row, parameters) {
  let all = "yes";
  for (const [keyword, want] of Object.entries(row.when)) {
    const answer = holds(want, parameters.get(keyword), parameters.openEnded);
    if (answer === "no") return "no";
    if (answer === "may") all = "may";
  }
  return all;
}
function holds(want, value, openEnded) {
  if (value === void 0) {
    if (openEnded) return "may";
    return isUnsaid(want) ? "yes" : "no";
  }
  if (isUnsaid(want)) return value === "" ? "yes" : "no";
  if (typeof want === "string") return value === null ? "may" : yesOrNo(value === want);
  if ("literally" in want) return yesOrNo(value === want.literally);
  if ("ends" in want) return value === null ? "may" : yesOrNo(value.endsWith(want.ends));
  if ("not" in want) {
    if (value === null) return want.not.length === 0 ? "yes" : "may";
    return yesOrNo(value !== "" && !want.not.includes(value));
  }
  return value === null ? "may" : yesOrNo(want.includes(value));
}
function isUnsaid(want) {
  return typeof want === "object" && "unsaid" in want;
}
function yesOrNo(answer) {
  return answer ? "yes" : "no";
}

// src/postgres/tls/modes.ts
var LEVEL_BY_MODE = {
  disable: "none",
  allow: "opportunistic",
  prefer: "opportunistic",
  require: "encrypted",
  "verify-ca": "ca",
  "verify-full": "full"
};
var LEVELS = new Map(Object.entries(LEVEL_BY_MODE));
function levelOfMode(mode) {
  return LEVELS.get(mode) ?? null;
}
function modeRows(source, modes, keyword = "sslmode") {
  return modes.map((mode) => ({ when: { [keyword]: mode }, level: LEVEL_BY_MODE[mode], source }));
}
function requireWithRoot(source, keyword = "sslmode") {
  return { when: { [keyword]: "require", sslrootcert: SAID }, level: "ca", source };
}

// src/postgres/tls/asyncpg.ts
var CONNECT = "asyncpg/connect_utils.py, _parse_connect_dsn_and_args (0.31.0)";
var DIALECT = "sqlalchemy/dialects/postgresql/asyncpg.py: the query becomes arguments of asyncpg.connect (2.1.1)";
var MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
var REFUSAL = "`sslmode` parameter must be one of: disable, allow, prefer, require, verify-ca, verify-full";
var rows = [
  {
    when: { sslmode: SAID },
    form: ["dialect"],
    level: "broken",
    error: "connect() got an unexpected keyword argument 'sslmode'",
    because: "SQLAlchemy hands the query to asyncpg.connect(), which calls it `ssl`",
    source: DIALECT
  },
  ...modeRows(DIALECT, MODES, "ssl").map((row) => ({ ...row, form: ["dialect"] })),
  { when: { ssl: SAID }, form: ["dialect"], level: "broken", error: REFUSAL, source: DIALECT },
  requireWithRoot(CONNECT),
  ...modeRows(CONNECT, MODES),
  { when: { sslmode: SAID }, level: "broken", error: REFUSAL, source: CONNECT },
  // asyncpg itself sends `ssl` of a URL to the server, which refuses it; what reads URLs for it mostly takes it out before.
  { when: { ssl: SAID }, level: "unknown", source: CONNECT },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: CONNECT }
];
var asyncpg = {
  id: "asyncpg",
  title: "asyncpg",
  language: "Python",
  packages: [{ ecosystem: "pypi", name: "asyncpg" }],
  forms: ["uri", "dialect", "variables"],
  through: ["SQLAlchemy (`postgresql+asyncpg://`)", "databases", "Tortoise ORM"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows),
      rows,
      roots: "`sslrootcert`, else `~/.postgresql/root.crt`; none of the system\u2019s"
    }
  ],
  notes: [
    "asyncpg.connect() does not read `ssl` from a URL: it is sent to the server as a setting, which refuses it. SQLAlchemy, databases and Tortoise ORM read it before.",
    "The argument `ssl=` of connect() beats the URL both ways; `ssl=True` verifies chain and name with the system\u2019s authorities.",
    "`prefer` takes no notice of root certificates."
  ]
};

// src/postgres/tls/bun.ts
var PARSE = "uptrace/bun, driver/pgdriver/config.go, parseDSN and newDefaultConfig";
var rows2 = [
  {
    when: { sslmode: ["allow", "prefer"] },
    level: "encrypted",
    because: "pgdriver encrypts without checks and does not go back to plaintext",
    source: PARSE
  },
  requireWithRoot(PARSE),
  ...modeRows(PARSE, ["disable", "require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: "pgdriver: sslmode '{sslmode}' is not supported", source: PARSE },
  {
    when: { sslmode: UNSAID },
    level: "encrypted",
    because: "pgdriver encrypts without checks where nothing is said",
    source: PARSE
  }
];
var bun = {
  id: "pgdriver",
  title: "bun (pgdriver)",
  language: "Go",
  packages: [{ ecosystem: "golang", name: "github.com/uptrace/bun/driver/pgdriver" }],
  forms: ["uri"],
  through: ["bun"],
  versions: [
    { since: null, label: "1", read: tableReader(rows2), rows: rows2, roots: "`sslrootcert`, else the system\u2019s authorities" }
  ],
  ignores: [{ parameter: "ssl", instead: "sslmode", fate: "is set on the server as a parameter, which refuses it" }],
  notes: ["`WithInsecure(true)` is plaintext; `WithInsecure(false)` checks chain and name in newer releases only."]
};

// src/postgres/tls/go-pg.ts
var PARSE2 = "go-pg/pg, options.go, ParseURL (10)";
var rows3 = [
  ...["ssl", "sslrootcert", "sslcert", "sslkey"].map(
    (keyword) => ({
      when: { [keyword]: SAID },
      level: "broken",
      error: "pg: options other than 'sslmode', 'application_name' and 'connect_timeout' are not supported",
      source: PARSE2
    })
  ),
  { when: { sslmode: "disable" }, level: "none", source: PARSE2 },
  {
    when: { sslmode: ["allow", "prefer"] },
    level: "encrypted",
    because: "go-pg encrypts without checks and does not go back to plaintext",
    source: PARSE2
  },
  { when: { sslmode: "require" }, level: "encrypted", source: PARSE2 },
  {
    when: { sslmode: ["verify-ca", "verify-full"] },
    level: "broken",
    error: "tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config",
    because: "go-pg asks for checks but gives no name to check",
    source: PARSE2
  },
  { when: { sslmode: SAID }, level: "broken", error: "pg: sslmode '{sslmode}' is not supported", source: PARSE2 },
  {
    when: { sslmode: UNSAID },
    level: "encrypted",
    because: "go-pg encrypts without checks where nothing is said",
    source: PARSE2
  }
];
var goPg = {
  id: "go-pg",
  full: "TLSConfig: &tls.Config{ServerName: host}",
  title: "go-pg",
  language: "Go",
  packages: [{ ecosystem: "golang", name: "github.com/go-pg/pg" }],
  forms: ["uri"],
  versions: [{ since: null, label: "10", read: tableReader(rows3), rows: rows3, roots: "none: `tls.Config` in code" }],
  notes: ["`&pg.Options{}` without `TLSConfig` is plaintext."]
};

// src/postgres/tls/intent.ts
var UNKNOWN_DEFAULT = { stated: null, level: "unknown", fallback: false };
function intent(stated, level) {
  return { stated, level, fallback: level === "opportunistic" };
}
function broken(stated, error) {
  return { stated, level: "broken", fallback: false, ...error === void 0 ? {} : { error } };
}

// src/postgres/tls/lib-pq.ts
var SSL = "lib/pq, ssl.go (1.10)";
var CONNECTOR = "lib/pq, connector.go, newConfig, and ssl.go (1.12.3)";
var DEFAULT = "lib/pq uses `require` where nothing is said: TLS without checks, and never plaintext";
var checked = (source) => [
  requireWithRoot(source),
  ...modeRows(source, ["disable", "require", "verify-ca", "verify-full"])
];
var unsaid = (source) => ({
  when: { sslmode: UNSAID },
  level: "encrypted",
  because: DEFAULT,
  source
});
var current = [
  ...checked(CONNECTOR),
  ...modeRows(CONNECTOR, ["allow", "prefer"]),
  { when: { sslmode: SAID }, level: "broken", error: 'pq: wrong value for "sslmode": "{sslmode}"', source: CONNECTOR },
  unsaid(CONNECTOR)
];
var older = [
  ...checked(SSL),
  {
    when: { sslmode: SAID },
    level: "broken",
    error: 'pq: unsupported sslmode "{sslmode}"; only "require" (default), "verify-full", "verify-ca", and "disable" supported',
    source: SSL
  },
  unsaid(SSL)
];
var ROOTS = "`sslrootcert`, else the system\u2019s authorities";
var libPq = {
  id: "lib/pq",
  title: "lib/pq",
  language: "Go",
  packages: [{ ecosystem: "golang", name: "github.com/lib/pq" }],
  forms: ["uri", "keyword", "variables"],
  through: ["database/sql (`postgres`)", "sqlx (Go)", "golang-migrate", "Grafana", "the Terraform provider postgresql"],
  versions: [
    { since: "1.12.0", label: "1.12", read: tableReader(current), rows: current, roots: ROOTS },
    { since: null, label: "1.11 and older", read: tableReader(older), rows: older, roots: ROOTS }
  ],
  ignores: [{ parameter: "ssl", instead: "sslmode", fate: "is sent to the server as a setting, which refuses it" }],
  notes: [
    "The release after 1.12 is announced to use `prefer` where nothing is said. (lib/pq, CHANGELOG.md)",
    "A missing file for `sslrootcert` under `require` takes the check away without a word."
  ]
};

// src/postgres/tls/libpq.ts
function libpqTls({ major, get, written, openEnded }) {
  const mode = get("sslmode");
  const root = get("sslrootcert");
  const stated = written("sslmode");
  if (mode === null) return { ...UNKNOWN_DEFAULT, stated };
  if (mode === void 0 && openEnded) return UNKNOWN_DEFAULT;
  if (mode === void 0 && get("ssl") !== void 0)
    return { ...UNKNOWN_DEFAULT, stated: `ssl=${written("ssl") ?? ""}` };
  if (root === "system" && major >= 16) {
    return mode === void 0 || mode === "verify-full" ? intent(stated, "full") : broken(stated);
  }
  const nameless = (get("host") === void 0 || get("host") === "") && get("hostaddr") !== void 0;
  if (get("gssencmode") === "require" && UNVERIFIED.has(mode ?? "prefer")) {
    return { ...intent(stated, "encrypted"), because: "gssencmode=require encrypts by GSSAPI or does not connect" };
  }
  switch (mode) {
    case "disable":
      return intent(stated, "none");
    case void 0:
    case "allow":
    case "prefer":
      return intent(stated, "opportunistic");
    case "require":
      return intent(stated, root === void 0 || root === "" ? "encrypted" : "ca");
    case "verify-ca":
      return intent(stated, "ca");
    case "verify-full":
      return nameless ? broken(stated, "host name must be specified for a verified SSL connection") : intent(stated, "full");
    default:
      return broken(stated);
  }
}
var UNVERIFIED = /* @__PURE__ */ new Set(["disable", "allow", "prefer", "require"]);
function psycopgTls(parameters) {
  if (parameters.get("ssl") !== void 0) {
    return broken(
      parameters.written("sslmode") ?? `ssl=${parameters.written("ssl") ?? ""}`,
      'invalid connection option "ssl"'
    );
  }
  return libpqTls(parameters);
}

// src/postgres/tls/libpq-family.ts
var ROOTS2 = "`sslrootcert`, else `~/.postgresql/root.crt`; the system\u2019s with `sslrootcert=system` (16 and newer)";
function version(read2) {
  return [{ since: null, label: "all", read: read2, rows: [], roots: ROOTS2 }];
}
function packages(ecosystem, ...names3) {
  return names3.map((name) => ({ ecosystem, name }));
}
function handedOver(parameters) {
  if (parameters.get("ssl") === void 0) return libpqTls(parameters);
  const stated = parameters.written("sslmode") ?? `ssl=${parameters.written("ssl") ?? ""}`;
  const noun = parameters.form === "uri" ? "URI query parameter:" : "connection option";
  return broken(stated, `invalid ${noun} "ssl"`);
}
var shared = { libpq: true, grammar: "libpq", forms: ["uri", "keyword", "variables"] };
var libpq = {
  ...shared,
  id: "libpq",
  title: "libpq",
  language: "C",
  packages: [],
  through: ["psql", "pg_dump", "dbt", "Hasura", "psqlODBC", "PostgreSQL\u2019s own replication, dblink and postgres_fdw"],
  versions: version(libpqTls),
  notes: [
    "Without `sslrootcert` it looks for `~/.postgresql/root.crt`: where that file exists `require` means `verify-ca`, so that the same string is worth more on one machine than on another.",
    "`prefer` with a root certificate checks the certificate, and goes on in plaintext where it does not pass.",
    "`require` with the path of a file that does not exist checks nothing, without a word; `verify-ca` and `verify-full` fail then.",
    "Values are case-sensitive. In a URI `ssl=true` is `sslmode=require`; as a keyword `ssl` is refused."
  ]
};
var psycopgShared = { ...shared, forms: ["uri", "dialect", "keyword", "variables"], language: "Python" };
var PSYCOPG_NOTES = [
  "Under SQLAlchemy and Django the URL\u2019s query becomes keywords of libpq: `?ssl=true`, which libpq\u2019s own URIs accept, is refused there."
];
var psycopg2 = {
  ...psycopgShared,
  id: "psycopg2",
  title: "psycopg2",
  packages: packages("pypi", "psycopg2", "psycopg2-binary"),
  through: ["SQLAlchemy (`postgresql://` up to 2.0, `+psycopg2`)", "Django", "Odoo", "Airflow", "Superset"],
  versions: version(psycopgTls),
  notes: PSYCOPG_NOTES
};
var psycopg = {
  ...psycopgShared,
  id: "psycopg",
  title: "psycopg 3",
  packages: packages("pypi", "psycopg", "psycopg-binary", "psycopg-c", "psycopg-pool"),
  through: ["SQLAlchemy (`postgresql://` from 2.1 on, `+psycopg`)", "Django"],
  versions: version(psycopgTls),
  notes: PSYCOPG_NOTES
};
var otherPsycopgs = [
  ["psycopg_async", "psycopg 3 (asynchronous)", []],
  ["psycopg2cffi", "psycopg2cffi", packages("pypi", "psycopg2cffi")],
  ["aiopg", "aiopg", packages("pypi", "aiopg")]
].map(([id, title, names3]) => ({ ...psycopgShared, id, title, packages: names3, versions: version(psycopgTls) }));
var rubyPg = {
  ...shared,
  id: "ruby-pg",
  title: "pg (Ruby)",
  language: "Ruby",
  packages: packages("gem", "pg"),
  versions: version(handedOver)
};
function without(...dropped) {
  return (parameters) => {
    const keeps = (keyword) => !dropped.includes(keyword);
    return libpqTls({
      ...parameters,
      get: (keyword) => keeps(keyword) ? parameters.get(keyword) : void 0,
      written: (keyword) => keeps(keyword) ? parameters.written(keyword) : null
    });
  };
}
var rails = {
  id: "rails",
  title: "Rails (Active Record)",
  language: "Ruby",
  packages: packages("gem", "rails", "activerecord"),
  forms: ["uri", "variables"],
  libpq: true,
  versions: version(without("ssl")),
  ignores: [{ parameter: "ssl", instead: "sslmode" }],
  notes: [
    "Of `database.yml` and of the URL\u2019s query only libpq\u2019s own keywords reach libpq: `ssl: true` is dropped without a word. (activerecord, postgresql_adapter.rb, initialize)"
  ]
};
var sequel = {
  id: "sequel",
  title: "Sequel",
  language: "Ruby",
  packages: packages("gem", "sequel"),
  forms: ["uri"],
  libpq: true,
  wraps: ["ruby-pg"],
  versions: version(without("ssl", "sslcert", "sslkey")),
  ignores: [
    { parameter: "ssl", instead: "sslmode" },
    { parameter: "sslcert", instead: null },
    { parameter: "sslkey", instead: null }
  ],
  notes: [
    "Only `sslmode`, `sslrootcert` and `driver_options` reach libpq. (sequel/lib/sequel/adapters/postgres.rb, connect; 5.106)"
  ]
};
var pdo = {
  ...shared,
  id: "pdo_pgsql",
  title: "PHP (PDO, pg_connect)",
  language: "PHP",
  packages: packages("composer", "ext-pdo_pgsql", "ext-pgsql"),
  versions: version(handedOver)
};
var doctrine = {
  id: "doctrine",
  title: "Doctrine DBAL",
  language: "PHP",
  packages: packages("composer", "doctrine/dbal", "doctrine/orm", "doctrine/doctrine-bundle", "symfony/orm-pack"),
  forms: ["uri"],
  libpq: true,
  wraps: ["pdo_pgsql"],
  through: ["Symfony"],
  versions: version(without("ssl")),
  ignores: [{ parameter: "ssl", instead: "sslmode" }],
  notes: [
    "Of the URL\u2019s query only sslmode, sslrootcert, sslcert, sslkey, sslcrl, gssencmode and application_name reach libpq; `?ssl=true` does nothing. (doctrine/dbal, src/Driver/PDO/PgSQL/Driver.php; 4.2)"
  ]
};
var laravel = {
  id: "laravel",
  title: "Laravel",
  language: "PHP",
  packages: packages("composer", "laravel/framework", "illuminate/database"),
  forms: ["uri"],
  libpq: true,
  wraps: ["pdo_pgsql"],
  versions: version(without("ssl")),
  ignores: [{ parameter: "ssl", instead: "sslmode" }],
  notes: [
    "Only sslmode, sslcert, sslkey and sslrootcert are copied; where nothing is said `config/database.php` says `prefer`. (laravel/framework, PostgresConnector::addSslOptions; 13)"
  ]
};
var otherLibpqs = [
  ["psqlodbc", "psqlODBC", "C", []],
  ["dbd-pg", "DBD::Pg", "Perl", []],
  ["diesel", "Diesel", "Rust", packages("cargo", "diesel")]
].map(([id, title, language, names3]) => ({
  ...shared,
  ...id === "psqlodbc" ? { forms: ["ado"] } : {},
  id,
  title,
  language,
  packages: names3,
  versions: version(handedOver)
}));

// src/postgres/tls/mikro-orm.ts
var CONNECTION = "@mikro-orm/core/connections/Connection.js, getConnectionOptions (6.6, 7.2.5)";
var PASSED_OVER = "MikroORM takes host, port, user, password, database and schema from `clientUrl` and nothing else";
var rows4 = [
  { when: { sslmode: "disable" }, level: "none", source: CONNECTION },
  { when: { sslmode: SAID }, level: "unknown", because: PASSED_OVER, source: CONNECTION },
  { when: { ssl: SAID }, level: "unknown", because: PASSED_OVER, source: CONNECTION },
  { when: { sslmode: UNSAID }, level: "unknown", source: CONNECTION }
];
var mikroOrm = {
  id: "mikro-orm",
  full: "driverOptions: { ssl: true }",
  title: "MikroORM",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "@mikro-orm/postgresql" }],
  forms: ["uri"],
  wraps: ["pg"],
  versions: [
    {
      since: null,
      label: "6 and 7",
      read: tableReader(rows4),
      rows: rows4,
      roots: "Node\u2019s own authorities and NODE_EXTRA_CA_CERTS"
    }
  ],
  ignores: ["sslmode", "ssl", "sslrootcert", "sslcert", "sslkey", "uselibpqcompat"].map((parameter) => ({
    parameter,
    instead: "driverOptions"
  })),
  notes: [
    "No parameter of the URL has to do with TLS: what the URL asks for is plaintext unless `driverOptions` (7: `{ ssl }`, 6: `{ connection: { ssl } }`) say otherwise. The level of a URL alone is therefore not known."
  ]
};

// src/postgres/tls/neon.ts
var neon = {
  id: "neon-serverless",
  title: "Neon serverless driver",
  language: "JavaScript",
  packages: [
    { ecosystem: "npm", name: "@neondatabase/serverless" },
    { ecosystem: "npm", name: "@vercel/postgres", versioned: false },
    { ecosystem: "npm", name: "@prisma/adapter-neon", versioned: false }
  ],
  forms: ["uri"],
  wraps: ["prisma"],
  versions: [{ since: null, label: "all", read: tableReader([]), rows: [], roots: "those of the JavaScript runtime" }],
  notes: [
    "It goes through HTTPS or a WebSocket of the service, whose protection the runtime decides: of its URLs nothing is said."
  ]
};

// src/postgres/tls/node-postgres.ts
var PARSE3 = "pg-connection-string/index.js, parse (2.14.1)";
var OLD_PARSE = "pg-connection-string/index.js, parse (0.1.3, which 8.0 and 7 bring)";
var PARAMETERS = "pg/lib/connection-parameters.js, readSSLConfigFromEnvironment (8.23.1)";
var CONNECTION2 = "pg/lib/connection.js, Connection.connect (8.23.1)";
var OLDER = "pg/CHANGELOG.md, pg@8.0.0: until then ssl does not reject unauthorized certificates";
var EVERYTHING = "node-postgres takes every mode but `disable` and `no-verify` for `verify-full`";
var CHECKED = "node-postgres checks chain and name as soon as TLS is on";
var byUrl = [
  { when: { sslmode: "disable" }, level: "none", source: PARSE3 },
  { when: { sslmode: "no-verify" }, level: "encrypted", source: PARSE3 },
  { when: { sslmode: "verify-full" }, level: "full", source: PARSE3 },
  { when: { sslmode: SAID }, level: "full", because: EVERYTHING, source: PARSE3 },
  {
    when: { sslcert: SAID },
    level: "full",
    because: "`sslcert` alone switches TLS on, with all checks",
    source: PARSE3
  },
  { when: { sslkey: SAID }, level: "full", because: "`sslkey` alone switches TLS on, with all checks", source: PARSE3 },
  {
    when: { sslrootcert: SAID },
    level: "full",
    because: "`sslrootcert` alone switches TLS on, with all checks",
    source: PARSE3
  }
];
var TEXT_FAILS = {
  level: "broken",
  error: "Cannot use 'in' operator to search for 'key' in {ssl}",
  because: "of `ssl` in a URL node-postgres knows true, 1, 0 and no-verify; any other text makes it fail"
};
var TEXT_IS_TRUE = {
  level: "full",
  because: "before 8.5 node-postgres takes any text of `ssl` but 0 and no-verify for true"
};
function byFlag(source, other) {
  return [
    { when: { ssl: ["true", "1"] }, level: "full", because: CHECKED, source },
    { when: { ssl: "0" }, level: "none", source },
    { when: { ssl: "no-verify" }, level: "encrypted", source: PARAMETERS },
    { when: { ssl: SAID }, ...other, source: CONNECTION2 },
    { when: { ssl: UNSAID }, level: "none", source: PARAMETERS }
  ];
}
var compatible = [
  { when: { uselibpqcompat: "true", sslmode: "prefer" }, level: "encrypted", source: PARSE3 },
  { when: { uselibpqcompat: "true", sslmode: "require", sslrootcert: SAID }, level: "ca", source: PARSE3 },
  { when: { uselibpqcompat: "true", sslmode: "require" }, level: "encrypted", source: PARSE3 },
  { when: { uselibpqcompat: "true", sslmode: "verify-ca", sslrootcert: SAID }, level: "ca", source: PARSE3 },
  {
    when: { uselibpqcompat: "true", sslmode: "verify-ca" },
    level: "broken",
    error: "SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert.",
    source: PARSE3
  },
  {
    when: { uselibpqcompat: "true", sslmode: ["no-verify", "allow"] },
    level: "full",
    because: "with `uselibpqcompat` node-postgres has no such mode, and checks everything",
    source: PARSE3
  }
];
var byVariable = [
  { when: { sslmode: "disable" }, level: "none" },
  { when: { sslmode: "verify-full" }, level: "full" },
  { when: { sslmode: ["prefer", "require", "verify-ca"] }, level: "full", because: EVERYTHING },
  { when: { sslmode: "no-verify" }, level: "encrypted" },
  {
    when: { sslmode: SAID },
    level: "none",
    because: "node-postgres passes over this value of PGSSLMODE and does not use TLS"
  },
  { when: { sslmode: UNSAID }, level: "none" }
].map((row) => ({ ...row, form: ["variables"], source: PARAMETERS }));
var current2 = [...byVariable, ...compatible, ...byUrl, ...byFlag(PARSE3, TEXT_FAILS)];
var since8_1 = [...byVariable, ...compatible, ...byUrl, ...byFlag(PARSE3, TEXT_IS_TRUE)];
var withoutCompatibility = [...byVariable, ...byUrl, ...byFlag(PARSE3, TEXT_FAILS)];
var IGNORED = "before 8.1 node-postgres passes over `sslmode` in a URL";
var since8_0 = [
  ...byVariable,
  { when: { ssl: ["true", "1"] }, level: "full", because: CHECKED, source: OLD_PARSE },
  { when: { sslmode: SAID }, level: "none", because: IGNORED, source: OLD_PARSE },
  { when: { ssl: SAID }, level: "none", because: "of `ssl` in a URL it knows true and 1 only", source: OLD_PARSE },
  { when: { ssl: UNSAID }, level: "none", source: OLD_PARSE }
];
var UNVERIFIED2 = "before 8.0 node-postgres checks no certificate";
var before8_0 = [
  { when: { ssl: ["true", "1"] }, form: ["uri"], level: "encrypted", because: UNVERIFIED2, source: OLDER },
  { when: { sslmode: SAID }, form: ["uri"], level: "none", because: IGNORED, source: OLD_PARSE },
  { when: { ssl: UNSAID }, form: ["uri"], level: "none", source: OLD_PARSE },
  {
    when: { sslmode: ["prefer", "require", "verify-ca", "verify-full"] },
    form: ["variables"],
    level: "encrypted",
    because: UNVERIFIED2,
    source: OLDER
  },
  { when: { sslmode: "disable" }, form: ["variables"], level: "none", source: PARAMETERS },
  { when: { sslmode: UNSAID }, form: ["variables"], level: "none", source: PARAMETERS }
];
var NODE = "Node\u2019s own authorities and NODE_EXTRA_CA_CERTS; `sslrootcert` takes their place";
var nodePostgres = {
  id: "pg",
  title: "node-postgres (pg)",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "pg" }],
  forms: ["uri", "variables"],
  through: ["Sequelize", "TypeORM", "Drizzle (node-postgres)", "pg-promise", "Kysely", "slonik (before 24)"],
  versions: [
    { since: "8.5.0", label: "8.5 and newer", read: tableReader(current2), rows: current2, roots: NODE },
    { since: "8.1.0", label: "8.1 to 8.4", read: tableReader(since8_1), rows: since8_1, roots: NODE },
    { since: "8.0.0", label: "8.0", read: tableReader(since8_0), rows: since8_0, roots: NODE },
    {
      since: null,
      label: "7 and older",
      read: tableReader(before8_0),
      rows: before8_0,
      roots: "none: nothing is checked"
    }
  ],
  ignores: [
    { parameter: "channel_binding", form: ["uri"], instead: null },
    { parameter: "sslaccept", form: ["uri"], instead: "sslmode" }
  ],
  notes: [
    'A URL with `sslmode`, `sslcert`, `sslkey` or `sslrootcert` wins over the option `ssl` beside it: `{ connectionString: "\u2026?sslmode=require", ssl: { rejectUnauthorized: false } }` still checks everything.',
    "From pg 9 on `require` and `prefer` are announced to mean what they mean to libpq (a warning at start says so): write `verify-full` to keep the checks. (brianc/node-postgres, pull request 3473)",
    "The URL is read by pg-connection-string: one before 2.4 that a lock file of 8.1 to 8.4 holds back passes over `sslmode`, one before 2.8 over `uselibpqcompat`.",
    "`pg.native` hands libpq none of the URL\u2019s `sslmode`: `prefer` applies, whatever the URL says.",
    "`NODE_TLS_REJECT_UNAUTHORIZED=0` takes the checks out of every mode."
  ]
};
var knex = {
  id: "knex",
  title: "Knex",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "knex" }],
  forms: ["uri", "variables"],
  wraps: ["pg"],
  through: ["Objection", "Strapi", "MikroORM (before 7, but see there)"],
  versions: [
    {
      since: null,
      label: "3",
      read: tableReader(withoutCompatibility),
      rows: withoutCompatibility,
      roots: NODE
    }
  ],
  ignores: [
    { parameter: "uselibpqcompat", form: ["uri"], instead: null },
    { parameter: "channel_binding", form: ["uri"], instead: null }
  ],
  notes: [
    "A mode of the URL wins over `ssl` beside it; `ssl` outside of `connection` and the key `sslmode` of an object do nothing."
  ]
};

// src/postgres/tls/npgsql.ts
var CURRENT = "Npgsql/Internal/NpgsqlConnector.cs, RawOpen (8.0 to 10.0)";
var SIX = "Npgsql/NpgsqlConnectionStringBuilder.cs, PostProcessAndValidate (6.0); Internal/NpgsqlConnector.cs (7.0)";
var FIVE = "Npgsql/NpgsqlConnector.cs, RawOpen (4.1 to 5.0)";
var BUILDER = "Npgsql/NpgsqlConnectionStringBuilder.cs, SslMode";
var TRUST = "Trust Server Certificate";
var NO_MODE = "Couldn't set ssl mode (Parameter 'ssl mode')";
var current3 = [
  ...modeRows(CURRENT, ["disable", "allow", "prefer"]),
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `Require` in Npgsql",
    source: CURRENT
  },
  ...modeRows(CURRENT, ["require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: NO_MODE, source: BUILDER },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: CURRENT }
];
var six = [
  { when: { sslmode: "require", [TRUST]: "true" }, level: "encrypted", source: SIX },
  {
    when: { sslmode: "require" },
    level: "broken",
    error: "To validate server certificates, please use VerifyFull or VerifyCA instead of Require. To disable validation, explicitly set 'Trust Server Certificate' to true.",
    source: SIX
  },
  ...current3.filter(({ when }) => when.sslmode !== "require").map((row) => ({ ...row, source: SIX }))
];
var CHECKED2 = "up to version 5 Npgsql checks chain and name under `Require`";
var five = [
  ...modeRows(FIVE, ["disable", "prefer"]),
  { when: { sslmode: "require", [TRUST]: "true" }, level: "encrypted", source: FIVE },
  { when: { sslmode: "require" }, level: "full", because: CHECKED2, source: FIVE },
  { when: { sslmode: SAID }, level: "broken", error: NO_MODE, source: FIVE },
  { when: { sslmode: UNSAID }, level: "none", source: FIVE }
];
var options = {
  normalise: (value) => /^true$/i.test(value) ? "true" : value,
  stating: ["sslmode"]
};
var STORE = "`Root Certificate`, PGSSLROOTCERT, `~/.postgresql/root.crt`, else the system\u2019s authorities";
var npgsql = {
  id: "npgsql",
  full: "SSL Mode=VerifyFull",
  title: "Npgsql",
  language: ".NET",
  packages: [
    { ecosystem: "nuget", name: "Npgsql" },
    { ecosystem: "nuget", name: "Npgsql.EntityFrameworkCore.PostgreSQL" },
    { ecosystem: "nuget", name: "Npgsql.DependencyInjection" },
    { ecosystem: "nuget", name: "Npgsql.OpenTelemetry" }
  ],
  forms: ["ado"],
  through: ["Entity Framework Core", "Dapper", "Marten"],
  versions: [
    { since: "8.0.0", label: "8 and newer", read: tableReader(current3, options), rows: current3, roots: STORE },
    { since: "6.0.0", label: "6 and 7", read: tableReader(six, options), rows: six, roots: STORE },
    { since: null, label: "5 and older", read: tableReader(five, options), rows: five, roots: STORE }
  ],
  notes: [
    "Modes are written `Disable`, `Allow`, `Prefer`, `Require`, `VerifyCA`, `VerifyFull`, in any case: `verify-full` is refused.",
    "`Trust Server Certificate` does nothing from version 8 on.",
    "URLs and PGSSLMODE are not read."
  ]
};

// src/postgres/tls/pg8000.ts
var DIALECT2 = "sqlalchemy/dialects/postgresql/pg8000.py: the query becomes arguments of pg8000.connect (2.1.1)";
var rows5 = [
  {
    when: { sslmode: SAID },
    level: "broken",
    error: "connect() got an unexpected keyword argument 'sslmode'",
    because: "no URL can state TLS for pg8000, only its argument `ssl_context`",
    source: DIALECT2
  },
  {
    when: { ssl: SAID },
    level: "broken",
    error: "connect() got an unexpected keyword argument 'ssl'",
    because: "no URL can state TLS for pg8000, only its argument `ssl_context`",
    source: DIALECT2
  },
  {
    when: { sslmode: UNSAID },
    level: "opportunistic",
    source: "pg8000/core.py, CoreConnection.__init__: ssl_context=None (1.31.5)"
  }
];
var pg8000 = {
  id: "pg8000",
  full: "ssl_context=ssl.create_default_context()",
  title: "pg8000",
  language: "Python",
  packages: [{ ecosystem: "pypi", name: "pg8000" }],
  forms: ["dialect"],
  through: ["SQLAlchemy (`postgresql+pg8000://`)"],
  versions: [{ since: null, label: "all", read: tableReader(rows5), rows: rows5, roots: "those of the `ssl_context`" }],
  notes: ["`ssl_context=True` encrypts and checks nothing; an SSLContext does what it says."]
};

// src/postgres/tls/pgjdbc.ts
var MODE = "org/postgresql/jdbc/SslMode.java, of (42.7.13)";
var FACTORY = "org/postgresql/ssl/LibPQFactory.java (42.7.13)";
var SOCKET = "org/postgresql/core/SocketFactoryFactory.java and ssl/MakeSSL.java (42.7.13)";
var NON_VALIDATING = { ends: "NonValidatingFactory" };
var JAVA_STORE = { ends: "DefaultJavaSSLFactory" };
var TAKEN_AWAY = "NonValidatingFactory takes the check of the chain away";
var rows6 = [
  ...modeRows(MODE, ["disable", "allow", "prefer"]),
  {
    when: { sslmode: "require", sslfactory: JAVA_STORE },
    level: "ca",
    because: "DefaultJavaSSLFactory checks the chain against Java\u2019s trust store",
    source: SOCKET
  },
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `require` in pgjdbc as it does in libpq",
    source: FACTORY
  },
  ...modeRows(MODE, ["require"]),
  {
    when: { sslmode: ["verify-ca", "verify-full"], sslfactory: NON_VALIDATING },
    level: "encrypted",
    because: TAKEN_AWAY,
    source: SOCKET
  },
  ...modeRows(FACTORY, ["verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: "Invalid sslmode value: {sslmode}", source: MODE },
  { when: { ssl: "true", sslfactory: NON_VALIDATING }, level: "encrypted", because: TAKEN_AWAY, source: SOCKET },
  { when: { ssl: "true" }, level: "full", because: "`ssl=true` alone is `verify-full` to pgjdbc", source: MODE },
  {
    when: { ssl: SAID },
    level: "opportunistic",
    because: "of `ssl` pgjdbc knows `true`; any other value leaves the default, `prefer`",
    source: MODE
  },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: MODE }
];
var read = tableReader(rows6, { normalise: (value) => value.includes(".") ? value : value.toLowerCase() });
var pgjdbc = {
  id: "pgjdbc",
  title: "pgjdbc",
  language: "Java",
  packages: [{ ecosystem: "maven", name: "org.postgresql:postgresql" }],
  forms: ["jdbc"],
  through: ["Spring", "Hibernate", "HikariCP", "Flyway", "Liquibase", "Keycloak", "Metabase", "Quarkus (JDBC)"],
  versions: [
    {
      since: null,
      label: "42.2.5 and newer",
      read: (parameters) => read({ ...parameters, get: bare(parameters.get) }),
      rows: rows6,
      roots: "`sslrootcert`, else `~/.postgresql/root.crt`; Java\u2019s trust store with `sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory`"
    }
  ],
  notes: [
    "Names are case-sensitive, values are not: `sslMode=require` is passed over.",
    "PGSSLMODE is not read.",
    "`sslhostnameverifier` may name a class that takes the check of the name away."
  ]
};
function bare(get) {
  return (keyword) => keyword === "ssl" && get(keyword) === "" ? "true" : get(keyword);
}

// src/postgres/tls/pgx.ts
var CONFIG = "jackc/pgx, pgconn/config.go, configTLS (5.10)";
var rows7 = [
  {
    when: { sslrootcert: { literally: "system" } },
    level: "full",
    because: "`sslrootcert=system` makes pgx verify everything, whatever `sslmode` says",
    source: CONFIG
  },
  requireWithRoot(CONFIG),
  ...modeRows(CONFIG, ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: "sslmode is invalid", source: CONFIG },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: CONFIG }
];
var pgx = {
  id: "pgx",
  title: "pgx",
  language: "Go",
  packages: [
    { ecosystem: "golang", name: "github.com/jackc/pgx" },
    { ecosystem: "golang", name: "gorm.io/driver/postgres", versioned: false }
  ],
  forms: ["uri", "keyword", "variables"],
  through: ["database/sql (`pgx`)", "GORM", "sqlc", "River"],
  versions: [
    {
      since: null,
      label: "4 and 5",
      read: tableReader(rows7),
      rows: rows7,
      roots: "`sslrootcert`, else the system\u2019s authorities"
    }
  ],
  ignores: [{ parameter: "ssl", instead: "sslmode", fate: "is sent to the server as a setting, which refuses it" }],
  notes: ["`~/.postgresql/root.crt` turns `require` into `verify-ca`, as it does in libpq."]
};

// src/postgres/tls/postgres-js.ts
var OPTIONS = "postgres/src/index.js, parseOptions (3.4.9)";
var SECURE = "postgres/src/connection.js, secure (3.4.9)";
function rowsOf(keyword) {
  return [
    { when: { [keyword]: ["disable", "false"] }, level: "none", source: OPTIONS },
    { when: { [keyword]: "prefer" }, level: "opportunistic", source: SECURE },
    { when: { [keyword]: "require" }, level: "encrypted", source: SECURE },
    {
      when: { [keyword]: "allow" },
      level: "encrypted",
      because: "postgres.js uses TLS from the start and does not go back to plaintext",
      source: SECURE
    },
    { when: { [keyword]: "verify-full" }, level: "full", source: SECURE },
    {
      when: { [keyword]: SAID },
      level: "full",
      because: "postgres.js takes every other word for `verify-full`",
      source: SECURE
    }
  ];
}
var rows8 = [
  { when: { sslrootcert: { literally: "system" } }, level: "full", source: OPTIONS },
  ...["sslrootcert", "sslcert", "sslkey", "sslaccept", "uselibpqcompat"].map(
    (keyword) => ({
      when: { [keyword]: SAID },
      level: "broken",
      error: `unrecognized configuration parameter "${keyword}"`,
      because: "what postgres.js does not know it sends to the server as a setting, which refuses it",
      source: OPTIONS
    })
  ),
  ...rowsOf("sslmode"),
  ...rowsOf("ssl"),
  { when: { sslmode: UNSAID }, level: "none", source: OPTIONS }
];
var SENT = "is sent to the server as a setting, which refuses it";
var postgresJs = {
  id: "postgres.js",
  title: "postgres.js (postgres)",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "postgres" }],
  forms: ["uri"],
  through: ["Drizzle (postgres-js)"],
  versions: [
    {
      since: null,
      label: "3",
      read: tableReader(rows8),
      rows: rows8,
      roots: "Node\u2019s own authorities and NODE_EXTRA_CA_CERTS; no URL names others"
    }
  ],
  ignores: [{ parameter: "channel_binding", instead: null, fate: SENT }],
  notes: [
    'Options beat the URL: `postgres(url, { ssl: undefined })` is plaintext whatever the URL says, and the option `ssl: "disable"` is a word like any other: TLS with all checks.',
    "PGSSLMODE is not read, PGSSL is: `PGSSL=require` encrypts, and `PGSSL=disable` switches TLS on."
  ]
};

// src/postgres/tls/postgrex.ts
var SUPERVISOR = "ecto/lib/ecto/repo/supervisor.ex, parse_url (3.14.1)";
var PROTOCOL = "postgrex/lib/postgrex/protocol.ex, ssl (0.22.2)";
var OLD_PROTOCOL = "postgrex/lib/postgrex/protocol.ex, ssl (0.17 to 0.20)";
var common = [{ when: { ssl: "false" }, level: "none", source: SUPERVISOR }];
var since0_21 = [
  ...common,
  {
    when: { ssl: "true" },
    level: "full",
    because: "from 0.21 on Postgrex checks chain and name with the system\u2019s authorities",
    source: PROTOCOL
  }
];
var older2 = [
  ...common,
  {
    when: { ssl: "true" },
    level: "encrypted",
    because: "before 0.21 Postgrex checks no certificate unless `ssl_opts` say so",
    source: OLD_PROTOCOL
  }
];
var unversioned = common;
var read21 = tableReader(since0_21, { stating: ["ssl"] });
var readUnversioned = tableReader(unversioned, { stating: ["ssl"] });
var postgrex = {
  id: "postgrex",
  full: "ssl=true",
  title: "Postgrex (Ecto)",
  language: "Elixir",
  packages: [{ ecosystem: "hex", name: "postgrex" }],
  forms: ["uri"],
  through: ["Ecto"],
  versions: [
    {
      since: "0.21.0",
      label: "0.21 and newer",
      read: (parameters) => (parameters.version === null ? readUnversioned : read21)(parameters),
      rows: since0_21,
      roots: "the system\u2019s authorities, or `cacertfile` in `ssl:`"
    },
    {
      since: null,
      label: "0.20 and older",
      read: tableReader(older2, { stating: ["ssl"] }),
      rows: older2,
      roots: "none, unless `ssl_opts` name them"
    }
  ],
  ignores: [
    { parameter: "sslmode", instead: "ssl" },
    { parameter: "sslrootcert", instead: null },
    { parameter: "sslcert", instead: null },
    { parameter: "sslkey", instead: null },
    { parameter: "channel_binding", instead: null }
  ],
  notes: [
    "Where neither the URL nor `ssl:` of the repository\u2019s configuration says anything, TLS is off; it never falls back. The configuration may stand in another file, so that the level of a URL without `ssl` is not known.",
    "`sslmode` is passed over, and so is PGSSLMODE. `?ssl=require` is no boolean: the repository does not start."
  ]
};

// src/postgres/tls/prisma.ts
var URL = "prisma-engines, quaint/src/connector/postgres/url.rs, parse_query_params (6)";
var DOCUMENTATION = 'Prisma documentation, "PostgreSQL database connector", connection URL arguments';
var ACCEPTED = ["accept_invalid_certs"];
var UNCHECKED = "Prisma\u2019s engine checks no certificate unless `sslaccept=strict` says so";
var UNKNOWN_MODE = "Prisma\u2019s engine knows disable, prefer and require, and takes every other word for `prefer`";
var engine = [
  { when: { sslmode: "disable" }, level: "none", source: URL },
  { when: { sslmode: "require", sslaccept: UNSAID }, level: "encrypted", source: URL },
  { when: { sslmode: "require", sslaccept: ACCEPTED }, level: "encrypted", source: URL },
  { when: { sslmode: "require", sslaccept: SAID }, level: "full", source: URL },
  { when: { sslmode: "prefer" }, level: "opportunistic", source: URL },
  { when: { sslmode: SAID }, level: "opportunistic", because: UNKNOWN_MODE, source: URL },
  {
    when: { sslaccept: "strict" },
    level: "opportunistic",
    because: "without `sslmode=require` Prisma\u2019s engine goes on in plaintext where the server has no TLS",
    source: URL
  },
  { when: { ssl: SAID }, level: "opportunistic", because: "Prisma\u2019s engine passes over `ssl`", source: URL },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: URL }
];
var prisma = {
  id: "prisma",
  full: "sslmode=require&sslaccept=strict",
  title: "Prisma (engine)",
  language: "JavaScript",
  packages: [
    { ecosystem: "npm", name: "@prisma/client" },
    { ecosystem: "npm", name: "prisma" }
  ],
  forms: ["uri"],
  versions: [
    {
      since: "7.0.0",
      label: "7 (depends on its adapter)",
      read: tableReader([]),
      rows: [],
      roots: "those of the adapter\u2019s driver"
    },
    {
      since: null,
      label: "6 and older",
      read: tableReader(engine),
      rows: engine,
      roots: "the system\u2019s authorities, and the file that `sslcert` names"
    }
  ],
  ignores: [
    { parameter: "ssl", instead: "sslmode=require&sslaccept=strict" },
    { parameter: "sslrootcert", instead: "sslcert" },
    { parameter: "sslkey", instead: "sslidentity" },
    { parameter: "channel_binding", instead: null }
  ],
  notes: [
    `Chain and name are checked with \`sslmode=require&sslaccept=strict\` and nothing less. ${UNCHECKED}: \`sslcert\`, which names the server\u2019s authority here, changes nothing without it. (${DOCUMENTATION})`,
    "From 7 on the application connects through an adapter (`@prisma/adapter-pg`: see there), while `prisma migrate` and `prisma db` still go through the engine: one URL, two readings."
  ]
};
var prismaAdapterPg = {
  id: "prisma-adapter-pg",
  title: "Prisma with @prisma/adapter-pg",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "@prisma/adapter-pg", versioned: false }],
  forms: ["uri"],
  wraps: ["pg", "prisma"],
  versions: [{ ...nodePostgres.versions[0], since: null, label: "all (as node-postgres)" }],
  ignores: [
    ...nodePostgres.ignores ?? [],
    { parameter: "sslidentity", instead: "sslcert" },
    { parameter: "connection_limit", instead: null },
    { parameter: "pool_timeout", instead: null },
    { parameter: "pgbouncer", instead: null }
  ],
  notes: [
    "The same `?sslmode=require` that Prisma\u2019s engine took for encryption without checks is checked in full here; where nothing is said, TLS is off."
  ]
};

// src/postgres/tls/r2dbc.ts
var CONFIGURATION = "io/r2dbc/postgresql/PostgresqlConnectionConfiguration.java (1.1.0)";
var rows9 = [
  ...modeRows(CONFIGURATION, ["disable", "allow", "prefer"]),
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `require` here as it does in libpq",
    source: CONFIGURATION
  },
  ...modeRows(CONFIGURATION, ["require", "verify-ca", "verify-full"]),
  { when: { sslmode: "tunnel" }, level: "unknown", source: CONFIGURATION },
  { when: { sslmode: SAID }, level: "broken", error: "Invalid SSL mode: {sslmode}", source: CONFIGURATION },
  { when: { ssl: "true" }, level: "full", because: "`ssl=true` alone is `verify-full` here", source: CONFIGURATION },
  { when: { ssl: SAID }, level: "none", source: CONFIGURATION },
  { when: { sslmode: UNSAID }, level: "none", source: CONFIGURATION }
];
var r2dbc = {
  id: "r2dbc-postgresql",
  full: "sslMode=verify-full",
  title: "r2dbc-postgresql",
  language: "Java",
  packages: [
    { ecosystem: "maven", name: "org.postgresql:r2dbc-postgresql" },
    { ecosystem: "maven", name: "io.r2dbc:r2dbc-postgresql" }
  ],
  forms: ["r2dbc"],
  through: ["Spring Data R2DBC"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows9, { normalise: (value) => value.toLowerCase().replaceAll("_", "-") }),
      rows: rows9,
      roots: "`sslRootCert`, else Java\u2019s trust store"
    }
  ],
  notes: ["`sslMode` and `sslmode` are both read, in any case, and beat `ssl`. Where nothing is said, TLS is off."]
};

// src/postgres/tls/sqlx.ts
var TLS = "sqlx-postgres/src/connection/tls.rs, maybe_upgrade (0.9)";
var PARSE4 = "sqlx-postgres/src/options/parse.rs and ssl_mode.rs (0.9)";
var rows10 = [
  {
    when: { sslmode: "allow" },
    level: "none",
    because: "sqlx has not made `allow`: it is plaintext",
    source: TLS
  },
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `require` in sqlx as it does in libpq",
    source: TLS
  },
  ...modeRows(TLS, ["disable", "prefer", "require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: 'unknown value "{sslmode}" for `ssl_mode`', source: PARSE4 },
  { when: { ssl: SAID }, level: "opportunistic", because: "sqlx passes over `ssl`, with a warning", source: PARSE4 },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: TLS }
];
var sqlx = {
  id: "sqlx",
  title: "sqlx",
  language: "Rust",
  packages: [
    { ecosystem: "cargo", name: "sqlx" },
    { ecosystem: "cargo", name: "sea-orm", versioned: false }
  ],
  forms: ["uri", "variables"],
  through: ["SeaORM"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows10, {
        aliases: { "ssl-mode": "sslmode", "ssl-root-cert": "sslrootcert", "ssl-ca": "sslrootcert" }
      }),
      rows: rows10,
      roots: "the system\u2019s (or webpki\u2019s) authorities, and the file of `sslrootcert` besides"
    }
  ],
  accepts: ["ssl-mode", "ssl-root-cert", "ssl-ca", "ssl-cert", "ssl-key"],
  ignores: [{ parameter: "ssl", form: ["uri"], instead: "sslmode" }],
  notes: ["Built without a TLS feature it is plaintext under `prefer`, and fails where more is asked for."]
};

// src/postgres/tls/tokio-postgres.ts
var CONFIG2 = "tokio-postgres/src/config.rs, Config::param";
var CONNECTOR2 = "the connector that the code passes decides: NoTls is plaintext, the others verify by default";
var rows11 = [
  { when: { sslmode: "disable" }, level: "none", source: CONFIG2 },
  { when: { sslmode: ["prefer", "require"] }, level: "unknown", because: CONNECTOR2, source: CONFIG2 },
  {
    when: { sslmode: SAID },
    level: "broken",
    error: "invalid connection string: invalid value for option `sslmode`",
    source: CONFIG2
  },
  ...["ssl", "sslrootcert", "sslcert", "sslkey"].map(
    (keyword) => ({
      when: { [keyword]: SAID },
      level: "broken",
      error: `invalid connection string: unknown option \`${keyword}\``,
      source: CONFIG2
    })
  ),
  { when: { sslmode: UNSAID }, level: "unknown", because: CONNECTOR2, source: CONFIG2 }
];
var tokioPostgres = {
  id: "tokio-postgres",
  title: "tokio-postgres",
  language: "Rust",
  packages: [
    { ecosystem: "cargo", name: "tokio-postgres" },
    { ecosystem: "cargo", name: "postgres" },
    { ecosystem: "cargo", name: "deadpool-postgres", versioned: false },
    { ecosystem: "cargo", name: "diesel-async", versioned: false }
  ],
  forms: ["uri", "keyword"],
  versions: [{ since: null, label: "all", read: tableReader(rows11), rows: rows11, roots: "those of the connector" }],
  notes: [
    "With `NoTls` `prefer` is plaintext and `require` fails. With postgres-native-tls or postgres-openssl `require` checks chain and name, and `prefer` does so where the server has TLS, and goes on in plaintext where it has not."
  ]
};

// src/postgres/tls/versions.ts
function parseVersion(text) {
  const match = /^\s*[vV=]*\s*(\d{1,9}(?:\.\d{1,9}){0,4})/.exec(text);
  return match?.[1] === void 0 ? null : match[1].split(".").map(Number);
}
function compareVersions(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const left = a[at] ?? 0;
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
function versionText(version2) {
  return version2.filter(Number.isFinite).join(".");
}

// src/postgres/tls/vertx.ts
var OPTIONS2 = "io/vertx/pgclient/PgConnectOptions.java, DEFAULT_SSLMODE and SslMode.of";
var FACTORY2 = "io/vertx/pgclient/impl/PgConnectionFactory.java";
var rows12 = [
  ...modeRows(FACTORY2, ["disable", "allow", "prefer"]),
  { when: { sslmode: "require", trustAll: "true" }, level: "encrypted", source: FACTORY2 },
  {
    when: { sslmode: "require" },
    level: "ca",
    because: "Vert.x checks the chain against Java\u2019s trust store unless `trustAll` is set",
    source: FACTORY2
  },
  ...modeRows(FACTORY2, ["verify-ca", "verify-full"]),
  {
    when: { sslmode: SAID },
    level: "broken",
    error: "Could not find an appropriate SSL mode for the value [{sslmode}].",
    source: OPTIONS2
  },
  { when: { sslmode: UNSAID }, level: "none", source: OPTIONS2 }
];
var vertx = {
  id: "vertx-pg-client",
  title: "Vert.x reactive client",
  language: "Java",
  packages: [
    { ecosystem: "maven", name: "io.vertx:vertx-pg-client", versioned: false },
    { ecosystem: "maven", name: "io.quarkus:quarkus-reactive-pg-client", versioned: false }
  ],
  forms: ["uri", "variables"],
  through: ["Quarkus (reactive)"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows12),
      rows: rows12,
      roots: "Java\u2019s trust store, or the trust options of the code"
    }
  ],
  notes: [
    "`prefer` goes on in plaintext also where the certificate does not pass.",
    "`verify-ca` and `verify-full` need trust options in code, and `verify-full` the host name algorithm HTTPS besides; without them nothing connects."
  ]
};

// src/postgres/tls/index.ts
var DRIVERS = [
  libpq,
  psycopg2,
  psycopg,
  ...otherPsycopgs,
  asyncpg,
  pg8000,
  nodePostgres,
  knex,
  postgresJs,
  prisma,
  prismaAdapterPg,
  mikroOrm,
  neon,
  pgjdbc,
  r2dbc,
  vertx,
  npgsql,
  libPq,
  pgx,
  goPg,
  bun,
  sqlx,
  tokioPostgres,
  postgrex,
  rubyPg,
  rails,
  sequel,
  pdo,
  laravel,
  doctrine,
  ...otherLibpqs
];
var BY_ID = new Map(DRIVERS.map((driver) => [driver.id, driver]));
var BY_PACKAGE = new Map(
  DRIVERS.flatMap((driver) => driver.packages.map(({ ecosystem, name }) => [`${ecosystem}:${name}`, driver]))
);
function driverOf(id) {
  return BY_ID.get(id);
}
function driverOfPackage(ecosystem, name) {
  return BY_PACKAGE.get(`${ecosystem}:${name}`);
}
function isLibpq(id) {
  return BY_ID.get(id)?.libpq === true;
}
function versionOf(driver, version2) {
  if (version2 === null) return driver.versions[0];
  for (const one of driver.versions) {
    const since = one.since === null ? null : parseVersion(one.since);
    if (since === null || compareVersions(version2, since) >= 0) return one;
  }
  return driver.versions[0];
}
function readTls(id, parameters) {
  const driver = BY_ID.get(id);
  if (driver === void 0) return { ...UNKNOWN_DEFAULT, stated: parameters.written("sslmode") };
  return versionOf(driver, parameters.version).read(parameters);
}

// src/readers/needles.ts
var CERTAIN = /* @__PURE__ */ new Set([
  "pg_hba",
  "pg_ident",
  "postgresql_conf",
  "pgbouncer",
  "conninfo",
  "pg_service",
  "pgpass"
]);
var NEEDLES = [
  "ostgres",
  "ostgis",
  "ecto://",
  "pgsql:",
  "imescale",
  "OSTGRES",
  "PGHOST",
  "PGPASSWORD",
  "ost=",
  "erver=",
  "dbname=",
  "gbouncer",
  "pg_hba"
];
var INI_NEEDLES = [
  ...NEEDLES,
  "scram-sha-256",
  "hostssl",
  "host ",
  "host	",
  "max_connections",
  "listen_addresses",
  "shared_buffers"
];
var PROGRAM_NEEDLES = [
  ...NEEDLES,
  "psycopg",
  "asyncpg",
  "pg8000",
  "aiopg",
  "'pg'",
  '"pg"',
  "pg-promise",
  "pg_connect",
  "pg_pconnect",
  "pgdriver",
  "go-pg",
  "jackc/pgx",
  "lib/pq",
  "Npgsql",
  "PG.connect",
  "PG::",
  "PgPool",
  "PgConnect",
  "'pgsql'",
  '"pgsql"'
];
var ELIXIR_NEEDLES = [...NEEDLES, "Repo,"];
var ENV_NEEDLES = [...NEEDLES, "5432", "pgsql"];
var SCRIPT_NEEDLES = [
  ...ENV_NEEDLES,
  "psql ",
  "pg_dump",
  "pg_restore",
  "pg_basebackup",
  "createdb ",
  "dropdb ",
  "vacuumdb",
  "pgbench"
];
var YAML_NEEDLES = [
  ...NEEDLES,
  "pdo_pgsql",
  "psycopg2",
  "psql ",
  "cG9zdGdyZX",
  "c3RncmVz",
  "b3N0Z3Jl"
];
var PEM_NEEDLES = ["PRIVATE KEY-----", " CERTIFICATE-----"];
function needlesOf(kind) {
  if (kind === "pem") return PEM_NEEDLES;
  if (kind === "elixir") return ELIXIR_NEEDLES;
  if (kind === "source") return PROGRAM_NEEDLES;
  if (kind === "env") return ENV_NEEDLES;
  if (kind === "yaml") return YAML_NEEDLES;
  if (kind === "shell" || kind === "dockerfile") return SCRIPT_NEEDLES;
  return kind === "ini" ? INI_NEEDLES : NEEDLES;
}
function isCertain(kind) {
  return CERTAIN.has(kind);
}
var MANIFEST_NEEDLES = [
  ...new Set(
    DRIVERS.flatMap(({ packages: packages2 }) => packages2).flatMap(({ name }) => {
      const own2 = name.slice(name.indexOf(":") + 1);
      return own2.length < 4 ? [`"${own2}"`, `'${own2}'`] : [own2];
    })
  )
];

// src/readers/manifests/dotnet.ts
function elements(pattern, attribute) {
  return {
    ecosystem: "nuget",
    lock: false,
    *read(text, wanted) {
      for (const match of text.matchAll(pattern)) {
        const [whole] = match;
        const named = new RegExp(`\\s(${attribute}|Update)="([\\w.]{1,100})"`, "i").exec(whole);
        const name = named?.[2];
        if (named === null || name === void 0 || !wanted(name)) continue;
        const attributes = /\s(?:Version|VersionOverride)="([^"]{1,60})"/i.exec(whole)?.[1];
        const nested2 = whole.endsWith("/>") ? void 0 : nestedVersion(text, match.index + whole.length);
        const range3 = attributes ?? nested2 ?? null;
        const version2 = range3 !== null && /^\[?\d+(?:\.\d+)*\]?$/.test(range3) ? range3.replace(/[[\]]/g, "") : null;
        const start = match.index + named.index + named[0].indexOf('"') + 1;
        yield { name, range: range3, version: version2, development: false, start, end: start + name.length };
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
      const [whole, name = "", range3 = null, rest = ""] = match;
      if (!wanted(name)) continue;
      const start = match.index + whole.indexOf(`:${name}`) + 1;
      const development2 = /only:/.test(rest) && !/:prod/.test(rest);
      yield { name, range: range3, version: null, development: development2, start, end: start + name.length };
    }
  }
};
var mixLock = {
  ecosystem: "hex",
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/^\s*"(\w{1,60})": \{:hex, :\w{1,60}, "(\d[\w.+-]{0,40})"/gm)) {
      const [whole, name = "", version2 = ""] = match;
      if (!wanted(name)) continue;
      const start = match.index + whole.indexOf('"') + 1;
      yield { name, version: version2, range: null, development: false, start, end: start + name.length };
    }
  }
};

// src/readers/manifests/format.ts
function placeOf(text, name, before, after, from = 0) {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (before.includes(at === 0 ? "\n" : text[at - 1] ?? "") && after.includes(text[end] ?? "\n")) {
      return { start: at, end };
    }
  }
  return { start: from, end: from };
}
function* linesOf(text) {
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
    for (const { line, start } of linesOf(text)) {
      const match = /^(\s*(?:require\s+)?)([\w.-]+\/[\w./~-]{1,200})\s+(v\d[\w.+-]{0,80})(?:\s+\/\/\s*(indirect))?/.exec(line);
      const path = match?.[2];
      if (match === null || path === void 0) continue;
      const name = path.replace(/\/v\d{1,3}$/, "");
      if (!wanted(name)) continue;
      const at = start + (match[1] ?? "").length;
      const development2 = match[4] !== void 0;
      yield { name, range: null, version: match[3] ?? null, development: development2, start: at, end: at + path.length };
    }
  }
};

// src/readers/manifests/java.ts
var LONGEST = 2e3;
var pom = {
  ecosystem: "maven",
  lock: false,
  *read(text, wanted) {
    for (let at = text.indexOf("<dependency>"); at >= 0; at = text.indexOf("<dependency>", at + 1)) {
      const [block = ""] = text.slice(at, at + LONGEST).split("</dependency>", 1);
      const group = elementOf(block, "groupId");
      const artifact = elementOf(block, "artifactId");
      if (group === null || artifact === null || !wanted(`${group.text}:${artifact.text}`)) continue;
      const version2 = elementOf(block, "version")?.text ?? null;
      yield {
        name: `${group.text}:${artifact.text}`,
        range: version2,
        version: version2 !== null && /^\d/.test(version2) ? version2 : null,
        development: elementOf(block, "scope")?.text === "test",
        start: at + artifact.start,
        end: at + artifact.start + artifact.text.length
      };
    }
  }
};
function elementOf(block, name) {
  const open2 = block.indexOf(`<${name}>`);
  const close = block.indexOf(`</${name}>`, open2);
  if (open2 < 0 || close < 0) return null;
  const start = open2 + name.length + 2;
  const text = block.slice(start, close);
  const indent = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + indent };
}
var gradle = {
  ecosystem: "maven",
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf(text)) {
      if (/^\s*(?:\/\/|#|\*)/.test(line)) continue;
      for (const match of line.matchAll(
        /["']([\w.-]{1,100}:[\w.-]{1,100})(?::([^"'@:]{0,60}))?(?:[@:][^"']{0,60})?["']/g
      )) {
        const [, name = "", range3 = null] = match;
        if (!wanted(name)) continue;
        const at = start + match.index + 1;
        const development2 = /^\s*(?:testI|testR|testC|androidTest|integrationTest)/.test(line);
        const version2 = range3 !== null && /^\d/.test(range3) ? range3 : null;
        yield { name, range: range3, version: version2, development: development2, start: at, end: at + name.length };
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
    for (const [section, development2] of SECTIONS) {
      const stated = property(document, section);
      if (!isRecord(stated)) continue;
      const from = Math.max(0, text.indexOf(`"${section}"`));
      for (const [name, range3] of Object.entries(stated)) {
        if (!wanted(name)) continue;
        yield { name, range: stringOf(range3), version: null, development: development2, ...placeOf(text, name, '"', '"', from) };
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
    for (const { line, start } of linesOf(text)) {
      if (line !== "" && !/^[ #]/.test(line)) {
        const name = /^"?((?:@[\w.-]+\/)?[\w.-]+)@/.exec(line)?.[1];
        const from = start + (line.startsWith('"') ? 1 : 0);
        found = name !== void 0 && wanted(name) ? { name, start: from, end: from + name.length } : null;
        continue;
      }
      const version2 = found === null ? void 0 : /^ {2}version:? "?([\w.+-]{1,40})"?$/.exec(line)?.[1];
      if (found === null || version2 === void 0) continue;
      yield { ...found, version: version2, range: null, development: false };
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
    const [whole, name = "", version2 = ""] = match;
    if (!wanted(name) || seen.has(name)) continue;
    seen.add(name);
    const start = match.index + whole.indexOf(name);
    yield { name, version: version2, range: null, development: false, start, end: start + name.length };
  }
}

// src/readers/manifests/php.ts
var composerJson = {
  ecosystem: "composer",
  lock: false,
  *read(text, wanted) {
    const document = jsonOf(text);
    for (const [section, development2] of [
      ["require", false],
      ["require-dev", true]
    ]) {
      const stated = property(document, section);
      if (!isRecord(stated)) continue;
      const from = Math.max(0, text.indexOf(`"${section}"`));
      for (const [written, range3] of Object.entries(stated)) {
        const name = written.toLowerCase();
        if (!wanted(name)) continue;
        yield { name, range: stringOf(range3), version: null, development: development2, ...placeOf(text, written, '"', '"', from) };
      }
    }
  }
};
var composerLock = {
  ecosystem: "composer",
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/"name": "([\w.-]{1,80}\/[\w.-]{1,80})",\s+"version": "v?(\d[\w.+-]{0,40})"/g)) {
      const [, name = "", version2 = ""] = match;
      if (!wanted(name)) continue;
      const start = match.index + '"name": "'.length;
      yield { name, version: version2, range: null, development: false, start, end: start + name.length };
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
  constructor(message, options2) {
    const [line, column] = getLineColFromPtr(options2.toml, options2.ptr);
    const codeblock = makeCodeBlock(options2.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options2);
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
  let parsed2 = "";
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
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
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
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
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
function isDigit(char, base = 10) {
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
  } else if (!isDigit(c))
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
    } else if (!isDigit(c))
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
    } else if (!isDigit(c, base))
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
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
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
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
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
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
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
function peekTable(ctx, key, table2, meta, type) {
  let t = table2;
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
function parse(toml, options2 = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options2.maxDepth ?? 1e3,
    bi: options2.integersAsBigInt ?? false,
    ld: options2.useLegacyDate ?? true,
    uk: options2.unsafeKeyBehaviour === "throw" ? 2 : options2.unsafeKeyBehaviour === "drop" ? 1 : 0
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
    return parse(text);
  } catch {
    return null;
  }
}
function* dependencyTable(text, table2, development2, wanted, normalise = (name) => name) {
  if (!isRecord(table2)) return;
  for (const [key, value] of Object.entries(table2)) {
    const written = stringOf(property(value, "package")) ?? key;
    const name = normalise(written);
    if (!wanted(name)) continue;
    const range3 = stringOf(value) ?? stringOf(property(value, "version"));
    yield { name, range: range3, version: null, development: development2, ...keyPlace(text, key) };
  }
}
function keyPlace(text, key) {
  for (const { line, start } of linesOf(text)) {
    const at = line.indexOf(key);
    if (at < 0) continue;
    const before = line.slice(0, at);
    const after = line.slice(at + key.length);
    if (/^\s*["']?$/.test(before) ? /^["']?\s*[.=]/.test(after) : /^\s*\[.*\.["']?$/.test(before) && /^["']?\]/.test(after)) {
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
        const [, written = "", version2 = ""] = match;
        const name = normalise(written);
        if (!wanted(name)) continue;
        const start = match.index + 'name = "'.length;
        yield { name, version: version2, range: null, development: false, start, end: start + written.length };
      }
    }
  };
}

// src/readers/manifests/python.ts
function normal(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var REQUIREMENT = /^([A-Za-z0-9][\w.-]{0,80}) ?(?:\[[^\]]{0,200}\])? ?(?:\(([^)]{0,100})\)|([<>=!~][^;#@]{0,100}))? ?(?:[;#@]|$)/;
var LONGEST2 = 2e3;
function requirementOf(text) {
  if (text.length > LONGEST2) return null;
  const match = REQUIREMENT.exec(text.replace(/\s+/g, " "));
  const written = match?.[1];
  if (match === null || written === void 0) return null;
  const range3 = (match[2] ?? match[3] ?? "").replace(/--hash=.*$/s, "").replace(/\\\s*$/, "").trim();
  return { name: normal(written), range: range3 === "" ? null : range3, length: written.length };
}
function requirements(development2) {
  return {
    ecosystem: "pypi",
    lock: false,
    *read(text, wanted) {
      for (const { line, start } of linesOf(text)) {
        const indent = line.length - line.trimStart().length;
        const found = requirementOf(line.slice(indent).split(" #", 1)[0] ?? "");
        if (found === null || !wanted(found.name)) continue;
        const { name, range: range3, length } = found;
        const at = start + indent;
        yield { name, range: range3, version: null, development: development2, start: at, end: at + length };
      }
    }
  };
}
var pyproject = {
  ecosystem: "pypi",
  lock: false,
  *read(text, wanted) {
    const document = tomlOf(text);
    yield* listed(text, property(document, "project", "dependencies"), false, wanted);
    yield* groups(text, property(document, "project", "optional-dependencies"), false, wanted);
    yield* groups(text, property(document, "dependency-groups"), true, wanted);
    yield* groups(text, property(document, "tool", "pdm", "dev-dependencies"), true, wanted);
    yield* listed(text, property(document, "tool", "uv", "dev-dependencies"), true, wanted);
    const poetry = property(document, "tool", "poetry");
    yield* dependencyTable(text, property(poetry, "dependencies"), false, wanted, normal);
    yield* dependencyTable(text, property(poetry, "dev-dependencies"), true, wanted, normal);
    const named = property(poetry, "group");
    if (!isRecord(named)) return;
    for (const group of Object.values(named)) {
      yield* dependencyTable(text, property(group, "dependencies"), true, wanted, normal);
    }
  }
};
function* groups(text, table2, development2, wanted) {
  if (!isRecord(table2)) return;
  for (const list of Object.values(table2)) yield* listed(text, list, development2, wanted);
}
function* listed(text, list, development2, wanted) {
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
      development: development2,
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
    yield* dependencyTable(text, property(document, "packages"), false, wanted, normal);
    yield* dependencyTable(text, property(document, "dev-packages"), true, wanted, normal);
  }
};
var pythonLock = packageTables("pypi", normal);

// src/readers/manifests/ruby.ts
var gemfile = {
  ecosystem: "gem",
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf(text)) {
      const match = /^(\s*(?:gem|\w+\.add(?:_runtime|_development)?_dependency)[\s(]+["'])([\w-]{1,80})["'](?:\s*,\s*["']([^"']{0,60})["'](?:\s*,\s*["']([^"']{0,60})["'])?)?/.exec(
        line
      );
      const name = match?.[2];
      if (match === null || name === void 0 || !wanted(name)) continue;
      const [, before = "", , first, second] = match;
      const range3 = first === void 0 ? null : second === void 0 ? first : `${first}, ${second}`;
      const at = start + before.length;
      const development2 = before.includes("development");
      yield { name, range: range3, version: null, development: development2, start: at, end: at + name.length };
    }
  }
};
var gemfileLock = {
  ecosystem: "gem",
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/^ {4}([\w-]{1,80}) \((\d[\w.]{0,40})(?:-[\w-]+)?\)\r?$/gm)) {
      const [, name = "", version2 = ""] = match;
      if (!wanted(name)) continue;
      yield {
        name,
        version: version2,
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
    for (const table2 of tables) {
      yield* dependencyTable(text, property(table2, "dependencies"), false, wanted);
      yield* dependencyTable(text, property(table2, "dev-dependencies"), true, wanted);
    }
  }
};
var cargoLock = packageTables("cargo");

// src/readers/manifests/names.ts
var application = requirements(false);
var development = requirements(true);
var BY_NAME = /* @__PURE__ */ new Map([
  ["package.json", packageJson],
  ["pyproject.toml", pyproject],
  ["Pipfile", pipfile],
  ["requirements.txt", application],
  ["requirements.in", application],
  ["go.mod", goMod],
  ["pom.xml", pom],
  ["build.gradle", gradle],
  ["build.gradle.kts", gradle],
  ["libs.versions.toml", gradle],
  ["Gemfile", gemfile],
  ["gems.rb", gemfile],
  ["composer.json", composerJson],
  ["packages.config", packagesConfig],
  ["Cargo.toml", cargoToml],
  ["mix.exs", mixExs]
]);
var LOCK_BY_NAME = /* @__PURE__ */ new Map([
  ["package-lock.json", packageLock],
  ["npm-shrinkwrap.json", packageLock],
  ["yarn.lock", yarnLock],
  ["pnpm-lock.yaml", pnpmLock],
  ["bun.lock", bunLock],
  ["poetry.lock", pythonLock],
  ["uv.lock", pythonLock],
  ["pdm.lock", pythonLock],
  ["Gemfile.lock", gemfileLock],
  ["composer.lock", composerLock],
  ["Directory.Packages.props", centralPackages],
  ["Cargo.lock", cargoLock],
  ["mix.lock", mixLock]
]);
var MANIFEST_NAMES = [...BY_NAME.keys()];
function isManifest(path) {
  return manifestFormat(path) !== null || LOCK_BY_NAME.has(path.slice(path.lastIndexOf("/") + 1));
}
function manifestFormat(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const known = BY_NAME.get(name);
  if (known !== void 0) return known;
  const ending = name.slice(name.lastIndexOf(".") + 1);
  switch (ending) {
    case "csproj":
    case "fsproj":
    case "vbproj":
      return project;
    case "gemspec":
      return gemfile;
    case "txt":
    case "in": {
      const stem = /^requirements[-_.]([\w-]{1,40})\.(?:txt|in)$/.exec(name)?.[1] ?? (/(?:^|\/)requirements\/[\w-]{1,40}\.(?:txt|in)$/.test(path) ? name : null);
      if (stem === null) return null;
      return /dev|test|lint|doc|ci/i.test(stem) ? development : application;
    }
    default:
      return null;
  }
}

// src/readers/manifests.ts
var manifestReader = {
  kinds: ["manifest"],
  *read(file) {
    const format2 = manifestFormat(file.path) ?? LOCK_BY_NAME.get(file.path.slice(file.path.lastIndexOf("/") + 1));
    if (format2 === null || format2 === void 0) return;
    const fact = manifestFact(file, format2);
    if (fact !== null) yield fact;
  }
};
function manifestFact({ path, text }, format2) {
  const { ecosystem, lock } = format2;
  let index = null;
  const packages2 = [];
  for (const found of format2.read(text, (name) => driverOfPackage(ecosystem, name) !== void 0)) {
    const driver = driverOfPackage(ecosystem, found.name);
    if (driver === void 0) continue;
    index ??= new LineIndex(text);
    const { name, version: version2, development: development2 } = found;
    const range3 = found.range?.replace(/\/\/[^/\s]{0,500}@/g, "//***@") ?? null;
    packages2.push({ name, driver: driver.id, range: range3, version: version2, development: development2, ...index.span(found.start, found.end) });
  }
  const [first] = packages2;
  if (first === void 0) return null;
  const { line, column, endLine, endColumn } = first;
  return { kind: "manifest", file: path, line, column, endLine, endColumn, ecosystem, lock, packages: packages2 };
}

// src/collect-manifests.ts
var CONTEXT = {
  major: 18,
  follow: (_, target) => ({ status: "missing", path: target }),
  list: () => null
};
var ManifestStore = class {
  #tree;
  #ignored;
  #offered = [];
  #read = /* @__PURE__ */ new Map();
  #named = /* @__PURE__ */ new Map();
  #directories = /* @__PURE__ */ new Map();
  #locks = /* @__PURE__ */ new Map();
  constructor(tree, ignored) {
    this.#tree = tree;
    this.#ignored = ignored;
  }
  /** Takes note of a path, if it is a manifest's. */
  offer(path) {
    if (manifestFormat(path) !== null && !this.#ignored(path)) this.#offered.push(path);
  }
  /** What the manifests say that were offered since this was asked before. */
  readAll() {
    const found = [];
    const offered = this.#offered;
    this.#offered = [];
    for (const path of offered) {
      const read2 = this.#readOnce(path);
      if (read2 === null) continue;
      found.push(read2);
      const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      this.#named.set(directory, [...this.#named.get(directory) ?? [], read2.fact]);
    }
    return found;
  }
  inDirectory(directory) {
    const known = this.#directories.get(directory);
    if (known !== void 0) return known;
    const named = this.#named.get(directory) ?? [];
    const facts = [...named, ...this.#ask(directory, MANIFEST_NAMES)];
    const unique = [...new Set(facts)];
    this.#directories.set(directory, unique);
    return unique;
  }
  locksIn(directory) {
    const known = this.#locks.get(directory) ?? this.#ask(directory, [...LOCK_BY_NAME.keys()]);
    this.#locks.set(directory, known);
    return known;
  }
  #ask(directory, names3) {
    return names3.flatMap((name) => {
      const path = directory === "" ? name : `${directory}/${name}`;
      if (!this.#tree.has(path) || this.#ignored(path)) return [];
      const read2 = this.#readOnce(path);
      return read2 === null ? [] : [read2.fact];
    });
  }
  #readOnce(path) {
    const known = this.#read.get(path);
    if (known !== void 0) return known;
    const result = manifestFormat(path) === null ? this.#tree.read(path) : this.#tree.readIf(path, MANIFEST_NEEDLES);
    let read2 = null;
    if (result.status === "read") {
      const file = { path, text: result.text, kind: "manifest" };
      for (const fact of manifestReader.read(file, CONTEXT)) if (fact.kind === "manifest") read2 = { file, fact };
    }
    this.#read.set(path, read2);
    return read2;
  }
};

// src/deployment/version-ranges.ts
var NEWEST = Number.POSITIVE_INFINITY;
function versionOfRange(range3, ecosystem) {
  const text = range3.replace(/^(?:npm|workspace):(?:@?[\w./-]+@(?=[\d^~]))?/, "").trim();
  if (ecosystem === "nuget") return oldestOf(text);
  let newest = null;
  for (const alternative of text.split(/\|\|?/)) {
    const version2 = newestOf(alternative, ecosystem);
    if (version2 === null) return null;
    if (newest === null || compareVersions(version2, newest) > 0) newest = version2;
  }
  return newest;
}
function newestOf(text, ecosystem) {
  const hyphen = /^\s*[\d.]+\s+-\s+(\d[\w.+-]*)\s*$/.exec(text);
  if (hyphen?.[1] !== void 0) return filled(parseVersion(hyphen[1]));
  let least = null;
  for (const match of text.matchAll(/(~>|~=|[<>=!~^]=?|===|)\s*v?(\d[\w.*+-]{0,60})/g)) {
    const end = endOf(match[1] ?? "", match[2] ?? "", ecosystem);
    if (end !== null && (least === null || compareVersions(end, least) < 0)) least = end;
  }
  return least;
}
function endOf(operator, written, ecosystem) {
  const version2 = parseVersion(written);
  if (version2 === null) return null;
  switch (operator) {
    case "^":
      return compatible2(version2);
    case "~":
      return [...version2.slice(0, 2), NEWEST];
    case "~>":
    case "~=":
      return [...version2.slice(0, Math.max(1, version2.length - 1)), NEWEST];
    case "<":
      return below(version2);
    case "<=":
    case "==":
    case "===":
    case "=":
      return written.includes("*") ? filled(version2) : version2;
    case "":
      if (ecosystem === "cargo") return compatible2(version2);
      return filled(version2);
    default:
      return null;
  }
}
function compatible2(version2) {
  const first = version2.findIndex((number) => number !== 0);
  return [...version2.slice(0, first < 0 ? version2.length : first + 1), NEWEST];
}
function filled(version2) {
  return version2 === null || version2.length >= 3 ? version2 : [...version2, NEWEST];
}
function below(version2) {
  const last2 = version2.findLastIndex((number2) => number2 > 0);
  const number = version2[last2];
  return number === void 0 ? null : [...version2.slice(0, last2), number - 1, NEWEST];
}
function oldestOf(text) {
  const version2 = parseVersion(text.replace(/^[[(]/, ""));
  return version2 !== null && text.includes("*") ? [...version2, NEWEST] : version2;
}

// src/deployment/drivers.ts
var ECOSYSTEM_BY_ENDING = Object.fromEntries(
  [
    ["pypi", "py"],
    ["npm", "js mjs cjs jsx ts mts cts tsx prisma"],
    ["gem", "rb"],
    ["composer", "php"],
    ["golang", "go"],
    ["maven", "java kt kts scala groovy gradle"],
    ["nuget", "cs fs vb"],
    ["cargo", "rs"],
    ["hex", "ex exs"],
    [null, "sql tf tfvars hcl nix pl pm lua swift dart clj erl r"]
  ].flatMap(([ecosystem, endings]) => endings.split(" ").map((ending) => [ending, ecosystem]))
);
function driverLookup(manifests) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const ending = path.slice(path.lastIndexOf(".") + 1);
    const ecosystem = Object.hasOwn(ECOSYSTEM_BY_ENDING, ending) ? ECOSYSTEM_BY_ENDING[ending] : void 0;
    if (ecosystem === null) return [];
    const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const key = `${ecosystem ?? ""}:${directory}`;
    const before = known.get(key);
    if (before !== void 0) return before;
    const candidates2 = nearest(manifests, directory, ecosystem ?? null);
    known.set(key, candidates2);
    return candidates2;
  };
}
function nearest(manifests, from, ecosystem) {
  for (const directory of upwards(from)) {
    const here = manifests.inDirectory(directory).filter((one) => ecosystem === null || one.ecosystem === ecosystem);
    const candidates2 = candidatesOf(here, (manifest, name) => lockedVersion(manifests, directory, manifest, name));
    if (candidates2.length > 0) return candidates2;
  }
  return [];
}
function* upwards(directory) {
  for (let at = directory; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) yield at;
  yield "";
}
function candidatesOf(facts, locked) {
  const all = facts.flatMap((manifest) => manifest.packages.map((one) => ({ manifest, one })));
  const own2 = all.filter(({ one }) => !one.development);
  const found = /* @__PURE__ */ new Map();
  for (const { manifest, one } of own2.length > 0 ? own2 : all) {
    const driver = driverOf(one.driver);
    if (driver === void 0 || found.has(driver.id)) continue;
    const { line, column, endLine, endColumn } = one;
    const origin = { file: manifest.file, line, column, endLine, endColumn };
    found.set(driver.id, { driver: driver.id, version: versionFor(driver, manifest, one, locked), origin });
  }
  const wrapped = new Set([...found.keys()].flatMap((id) => driverOf(id)?.wraps ?? []));
  return [...found.values()].filter(({ driver }) => !wrapped.has(driver));
}
function versionFor(driver, manifest, { name, range: range3, version: version2 }, locked) {
  const known = driver.packages.find((one) => one.ecosystem === manifest.ecosystem && one.name === name);
  if (known?.versioned === false) return null;
  const exact = version2 ?? (driver.versions.length > 1 ? locked(manifest, name) : null);
  if (exact !== null) return parseVersion(exact);
  return range3 === null ? null : versionOfRange(range3, manifest.ecosystem);
}
function lockedVersion(manifests, from, { ecosystem }, name) {
  for (const directory of upwards(from)) {
    for (const lock of manifests.locksIn(directory)) {
      const found = lock.ecosystem === ecosystem ? lock.packages.find((one) => one.name === name) : void 0;
      if (found !== void 0) return found.version ?? found.range;
    }
  }
  return null;
}

// src/postgres/settings/hidden.ts
var HIDDEN_PARAMETERS = [
  { name: "default_with_oids", row: ["bU", "off"] },
  { name: "is_superuser", row: ["bI"] },
  { name: "role", row: ["sU", "none"] },
  { name: "seed", row: ["rU", "0", -1, 1] },
  { name: "session_authorization", row: ["sU", ""] },
  { name: "ssl_renegotiation_limit", row: ["iU", "0", 0, 0] },
  { name: "output_plugin_libraries", row: ["sS", ""] },
  { name: "extension_destdir", row: ["sS", ""] }
];
function obsoleteName(name, major) {
  switch (name) {
    case "sort_mem":
      return "work_mem";
    case "vacuum_mem":
      return "maintenance_work_mem";
    case "ssl_ecdh_curve":
      return major >= 18 ? "ssl_groups" : null;
    default:
      return null;
  }
}
var LIBRARY_VALUES = {
  default_toast_compression: ["pglz", "lz4"],
  io_method: ["sync", "worker", "io_uring"],
  wal_compression: ["pglz", "lz4", "zstd", "on", "off"]
};
var PLATFORM_VALUES = {
  dynamic_shared_memory_type: ["windows"],
  file_copy_method: ["clone"],
  recovery_init_sync_method: ["syncfs"],
  shared_memory_type: ["windows"],
  wal_sync_method: ["fsync_writethrough", "open_datasync", "open_sync", "fdatasync"]
};
function shownValues(name, values) {
  return LIBRARY_VALUES[name] ?? values;
}
var ON_OFF = /* @__PURE__ */ new Map([
  ["true", "on"],
  ["yes", "on"],
  ["1", "on"],
  ["false", "off"],
  ["no", "off"],
  ["0", "off"]
]);
var MD5_SPELLINGS = new Map(["on", "true", "yes", "1"].map((text) => [text, "md5"]));
var WAL_LEVELS = /* @__PURE__ */ new Map([
  ["archive", "replica"],
  ["hot_standby", "replica"]
]);
var MESSAGE_LEVELS = /* @__PURE__ */ new Map([["debug", "debug2"]]);
var CLIENT_MESSAGE_LEVELS = /* @__PURE__ */ new Map([
  ["debug", "debug2"],
  ["info", "info"]
]);
var COMPRESSIONS = new Map([
  ...[...ON_OFF].map(([text, value]) => [text, value === "on" ? "pglz" : value]),
  ["on", "pglz"]
]);
var NONE = /* @__PURE__ */ new Map();
function hiddenSpellings(name, values, major) {
  const platform = PLATFORM_VALUES[name];
  return platform === void 0 ? ownSpellings(name, values, major) : new Map(platform.map((value) => [value, value]));
}
function ownSpellings(name, values, major) {
  switch (name) {
    case "password_encryption":
      return major === 13 ? MD5_SPELLINGS : NONE;
    case "wal_level":
      return WAL_LEVELS;
    case "wal_compression":
      return COMPRESSIONS;
    case "client_min_messages":
    case "icu_validation_level":
    case "trace_recovery_messages":
      return CLIENT_MESSAGE_LEVELS;
    case "log_min_messages":
    case "log_min_error_statement":
      return MESSAGE_LEVELS;
    default:
      return values.includes("on") && values.includes("off") ? ON_OFF : NONE;
  }
}

// src/postgres/settings/table.gen.ts
var SETTINGS_JSON = `{
"DateStyle":[[13,"sU","ISO, MDY"]],
"IntervalStyle":[[13,"eU","postgres","postgres|postgres_verbose|sql_standard|iso_8601"]],
"TimeZone":[[13,"sU","GMT"]],
"allow_alter_system":[[17,"bH","on"]],
"allow_in_place_tablespaces":[[13,"bS","off"]],
"allow_system_table_mods":[[13,"bS","off"]],
"application_name":[[13,"sU",""]],
"archive_cleanup_command":[[13,"sH",""]],
"archive_command":[[13,"sH",""]],
"archive_library":[[15,"sH",""]],
"archive_mode":[[13,"eP","off","always|on|off"]],
"archive_timeout":[[13,"iH","0",0,1073741823,"s"]],
"array_nulls":[[13,"bU","on"]],
"authentication_timeout":[[13,"iH","60",1,600,"s"]],
"autovacuum":[[13,"bH","on"]],
"autovacuum_analyze_scale_factor":[[13,"rH","0.1",0,100]],
"autovacuum_analyze_threshold":[[13,"iH","50",0,2147483647]],
"autovacuum_freeze_max_age":[[13,"iP","200000000",100000,2000000000]],
"autovacuum_max_workers":[[13,"iP","3",1,262143],[18,"iH","3",1,262143]],
"autovacuum_multixact_freeze_max_age":[[13,"iP","400000000",10000,2000000000]],
"autovacuum_naptime":[[13,"iH","60",1,2147483,"s"]],
"autovacuum_vacuum_cost_delay":[[13,"rH","2",-1,100,"ms"]],
"autovacuum_vacuum_cost_limit":[[13,"iH","-1",-1,10000]],
"autovacuum_vacuum_insert_scale_factor":[[13,"rH","0.2",0,100]],
"autovacuum_vacuum_insert_threshold":[[13,"iH","1000",-1,2147483647]],
"autovacuum_vacuum_max_threshold":[[18,"iH","100000000",-1,2147483647]],
"autovacuum_vacuum_scale_factor":[[13,"rH","0.2",0,100]],
"autovacuum_vacuum_threshold":[[13,"iH","50",0,2147483647]],
"autovacuum_work_mem":[[13,"iH","-1",-1,2147483647,"kB"]],
"autovacuum_worker_slots":[[18,"iP","16",1,262143]],
"backend_flush_after":[[13,"iU","0",0,256,"8kB"]],
"backslash_quote":[[13,"eU","safe_encoding","safe_encoding|on|off"]],
"backtrace_functions":[[13,"sS",""]],
"bgwriter_delay":[[13,"iH","200",10,10000,"ms"]],
"bgwriter_flush_after":[[13,"iH","64",0,256,"8kB"]],
"bgwriter_lru_maxpages":[[13,"iH","100",0,1073741823]],
"bgwriter_lru_multiplier":[[13,"rH","2",0,10]],
"block_size":[[13,"iI"]],
"bonjour":[[13,"bP","off"]],
"bonjour_name":[[13,"sP",""]],
"bytea_output":[[13,"eU","hex","escape|hex"]],
"check_function_bodies":[[13,"bU","on"]],
"checkpoint_completion_target":[[13,"rH","0.5",0,1],[14,"rH","0.9",0,1]],
"checkpoint_flush_after":[[13,"iH","32",0,256,"8kB"]],
"checkpoint_timeout":[[13,"iH","300",30,86400,"s"]],
"checkpoint_warning":[[13,"iH","30",0,2147483647,"s"]],
"client_connection_check_interval":[[14,"iU","0",0,2147483647,"ms"]],
"client_encoding":[[13,"sU","SQL_ASCII"]],
"client_min_messages":[[13,"eU","notice","debug5|debug4|debug3|debug2|debug1|log|notice|warning|error"]],
"cluster_name":[[13,"sP",""]],
"commit_delay":[[13,"iS","0",0,100000]],
"commit_siblings":[[13,"iU","5",0,1000]],
"commit_timestamp_buffers":[[17,"iP","0",0,131072,"8kB"]],
"compute_query_id":[[14,"eS","auto","auto|regress|on|off"]],
"config_file":[[13,"sP",null]],
"constraint_exclusion":[[13,"eU","partition","partition|on|off"]],
"cpu_index_tuple_cost":[[13,"rU","0.005",0,1.79769e+308]],
"cpu_operator_cost":[[13,"rU","0.0025",0,1.79769e+308]],
"cpu_tuple_cost":[[13,"rU","0.01",0,1.79769e+308]],
"createrole_self_grant":[[16,"sU",""]],
"cursor_tuple_fraction":[[13,"rU","0.1",0,1]],
"data_checksums":[[13,"bI"]],
"data_directory":[[13,"sP",null]],
"data_directory_mode":[[13,"iI"]],
"data_sync_retry":[[13,"bP","off"]],
"db_user_namespace":[[13,"bH","off"],[17]],
"deadlock_timeout":[[13,"iS","1000",1,2147483647,"ms"]],
"debug_assertions":[[13,"bI"]],
"debug_discard_caches":[[14,"iS","0",0,0]],
"debug_io_direct":[[16,"sP",""]],
"debug_logical_replication_streaming":[[16,"eU","buffered","buffered|immediate"]],
"debug_parallel_query":[[16,"eU","off","off|on|regress"]],
"debug_pretty_print":[[13,"bU","on"]],
"debug_print_parse":[[13,"bU","off"]],
"debug_print_plan":[[13,"bU","off"]],
"debug_print_rewritten":[[13,"bU","off"]],
"default_statistics_target":[[13,"iU","100",1,10000]],
"default_table_access_method":[[13,"sU","heap"]],
"default_tablespace":[[13,"sU",""]],
"default_text_search_config":[[13,"sU","pg_catalog.simple"]],
"default_toast_compression":[[14,"eU","pglz","pglz"]],
"default_transaction_deferrable":[[13,"bU","off"]],
"default_transaction_isolation":[[13,"eU","read committed","serializable|repeatable read|read committed|read uncommitted"]],
"default_transaction_read_only":[[13,"bU","off"]],
"dynamic_library_path":[[13,"sS","$libdir"]],
"dynamic_shared_memory_type":[[13,"eP","posix","posix|sysv|mmap"]],
"effective_cache_size":[[13,"iU","524288",1,2147483647,"8kB"]],
"effective_io_concurrency":[[13,"iU","1",0,1000],[18,"iU","16",0,1000]],
"enable_async_append":[[14,"bU","on"]],
"enable_bitmapscan":[[13,"bU","on"]],
"enable_distinct_reordering":[[18,"bU","on"]],
"enable_gathermerge":[[13,"bU","on"]],
"enable_group_by_reordering":[[17,"bU","on"]],
"enable_hashagg":[[13,"bU","on"]],
"enable_hashjoin":[[13,"bU","on"]],
"enable_incremental_sort":[[13,"bU","on"]],
"enable_indexonlyscan":[[13,"bU","on"]],
"enable_indexscan":[[13,"bU","on"]],
"enable_material":[[13,"bU","on"]],
"enable_memoize":[[14,"bU","on"]],
"enable_mergejoin":[[13,"bU","on"]],
"enable_nestloop":[[13,"bU","on"]],
"enable_parallel_append":[[13,"bU","on"]],
"enable_parallel_hash":[[13,"bU","on"]],
"enable_partition_pruning":[[13,"bU","on"]],
"enable_partitionwise_aggregate":[[13,"bU","off"]],
"enable_partitionwise_join":[[13,"bU","off"]],
"enable_presorted_aggregate":[[16,"bU","on"]],
"enable_self_join_elimination":[[18,"bU","on"]],
"enable_seqscan":[[13,"bU","on"]],
"enable_sort":[[13,"bU","on"]],
"enable_tidscan":[[13,"bU","on"]],
"escape_string_warning":[[13,"bU","on"]],
"event_source":[[13,"sP","PostgreSQL"]],
"event_triggers":[[17,"bS","on"]],
"exit_on_error":[[13,"bU","off"]],
"extension_control_path":[[18,"sS","$system"]],
"external_pid_file":[[13,"sP",null]],
"extra_float_digits":[[13,"iU","1",-15,3]],
"file_copy_method":[[18,"eU","copy","copy|clone"]],
"file_extend_method":[[16,"eH","posix_fallocate","posix_fallocate|write_zeros"]],
"force_parallel_mode":[[13,"eU","off","off|on|regress"],[16]],
"from_collapse_limit":[[13,"iU","8",1,2147483647]],
"fsync":[[13,"bH","on"]],
"full_page_writes":[[13,"bH","on"]],
"geqo":[[13,"bU","on"]],
"geqo_effort":[[13,"iU","5",1,10]],
"geqo_generations":[[13,"iU","0",0,2147483647]],
"geqo_pool_size":[[13,"iU","0",0,2147483647]],
"geqo_seed":[[13,"rU","0",0,1]],
"geqo_selection_bias":[[13,"rU","2",1.5,2]],
"geqo_threshold":[[13,"iU","12",2,2147483647]],
"gin_fuzzy_search_limit":[[13,"iU","0",0,2147483647]],
"gin_pending_list_limit":[[13,"iU","4096",64,2147483647,"kB"]],
"gss_accept_delegation":[[16,"bH","off"]],
"hash_mem_multiplier":[[13,"rU","1",1,1000],[15,"rU","2",1,1000]],
"hba_file":[[13,"sP",null]],
"hot_standby":[[13,"bP","on"]],
"hot_standby_feedback":[[13,"bH","off"]],
"huge_page_size":[[14,"iP","0",0,2147483647,"kB"]],
"huge_pages":[[13,"eP","try","off|on|try"]],
"huge_pages_status":[[17,"eI"]],
"icu_validation_level":[[16,"eU","warning","disabled|debug5|debug4|debug3|debug2|debug1|log|notice|warning|error"]],
"ident_file":[[13,"sP",null]],
"idle_in_transaction_session_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"idle_replication_slot_timeout":[[18,"iH","0",0,2147483647,"s"]],
"idle_session_timeout":[[14,"iU","0",0,2147483647,"ms"]],
"ignore_checksum_failure":[[13,"bS","off"]],
"ignore_invalid_pages":[[13,"bP","off"]],
"ignore_system_indexes":[[13,"bb","off"]],
"in_hot_standby":[[14,"bI"]],
"integer_datetimes":[[13,"bI"]],
"io_combine_limit":[[17,"iU","16",1,32,"8kB"],[18,"iU","16",1,128,"8kB"]],
"io_max_combine_limit":[[18,"iP","16",1,128,"8kB"]],
"io_max_concurrency":[[18,"iP","-1",-1,1024]],
"io_method":[[18,"eP","worker","sync|worker"]],
"io_workers":[[18,"iH","3",1,32]],
"jit":[[13,"bU","on"]],
"jit_above_cost":[[13,"rU","100000",-1,1.79769e+308]],
"jit_debugging_support":[[13,"bB","off"]],
"jit_dump_bitcode":[[13,"bS","off"]],
"jit_expressions":[[13,"bU","on"]],
"jit_inline_above_cost":[[13,"rU","500000",-1,1.79769e+308]],
"jit_optimize_above_cost":[[13,"rU","500000",-1,1.79769e+308]],
"jit_profiling_support":[[13,"bB","off"]],
"jit_provider":[[13,"sP","llvmjit"]],
"jit_tuple_deforming":[[13,"bU","on"]],
"join_collapse_limit":[[13,"iU","8",1,2147483647]],
"krb_caseins_users":[[13,"bH","off"]],
"krb_server_keyfile":[[13,"sH",""]],
"lc_collate":[[13,"sI"],[16]],
"lc_ctype":[[13,"sI"],[16]],
"lc_messages":[[13,"sS",""]],
"lc_monetary":[[13,"sU","C"]],
"lc_numeric":[[13,"sU","C"]],
"lc_time":[[13,"sU","C"]],
"listen_addresses":[[13,"sP","localhost"]],
"lo_compat_privileges":[[13,"bS","off"]],
"local_preload_libraries":[[13,"sU",""]],
"lock_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"log_autovacuum_min_duration":[[13,"iH","-1",-1,2147483647,"ms"],[15,"iH","600000",-1,2147483647,"ms"]],
"log_checkpoints":[[13,"bH","off"],[15,"bH","on"]],
"log_connections":[[13,"bB","off"],[18,"sB",""]],
"log_destination":[[13,"sH","stderr"]],
"log_directory":[[13,"sH","log"]],
"log_disconnections":[[13,"bB","off"]],
"log_duration":[[13,"bS","off"]],
"log_error_verbosity":[[13,"eS","default","terse|default|verbose"]],
"log_executor_stats":[[13,"bS","off"]],
"log_file_mode":[[13,"iH","384",0,511]],
"log_filename":[[13,"sH","postgresql-%Y-%m-%d_%H%M%S.log"]],
"log_hostname":[[13,"bH","off"]],
"log_line_prefix":[[13,"sH","%m [%p] "]],
"log_lock_failures":[[18,"bS","off"]],
"log_lock_waits":[[13,"bS","off"]],
"log_min_duration_sample":[[13,"iS","-1",-1,2147483647,"ms"]],
"log_min_duration_statement":[[13,"iS","-1",-1,2147483647,"ms"]],
"log_min_error_statement":[[13,"eS","error","debug5|debug4|debug3|debug2|debug1|info|notice|warning|error|log|fatal|panic"]],
"log_min_messages":[[13,"eS","warning","debug5|debug4|debug3|debug2|debug1|info|notice|warning|error|log|fatal|panic"]],
"log_parameter_max_length":[[13,"iS","-1",-1,1073741823,"B"]],
"log_parameter_max_length_on_error":[[13,"iU","0",-1,1073741823,"B"]],
"log_parser_stats":[[13,"bS","off"]],
"log_planner_stats":[[13,"bS","off"]],
"log_recovery_conflict_waits":[[14,"bH","off"]],
"log_replication_commands":[[13,"bS","off"]],
"log_rotation_age":[[13,"iH","1440",0,35791394,"min"]],
"log_rotation_size":[[13,"iH","10240",0,2097151,"kB"],[18,"iH","10240",0,2147483647,"kB"]],
"log_startup_progress_interval":[[15,"iH","10000",0,2147483647,"ms"]],
"log_statement":[[13,"eS","none","none|ddl|mod|all"]],
"log_statement_sample_rate":[[13,"rS","1",0,1]],
"log_statement_stats":[[13,"bS","off"]],
"log_temp_files":[[13,"iS","-1",-1,2147483647,"kB"]],
"log_timezone":[[13,"sH","GMT"]],
"log_transaction_sample_rate":[[13,"rS","0",0,1]],
"log_truncate_on_rotation":[[13,"bH","off"]],
"logging_collector":[[13,"bP","off"]],
"logical_decoding_work_mem":[[13,"iU","65536",64,2147483647,"kB"]],
"maintenance_io_concurrency":[[13,"iU","10",0,1000],[18,"iU","16",0,1000]],
"maintenance_work_mem":[[13,"iU","65536",1024,2147483647,"kB"],[17,"iU","65536",64,2147483647,"kB"]],
"max_active_replication_origins":[[18,"iP","10",0,262143]],
"max_connections":[[13,"iP","100",1,262143]],
"max_files_per_process":[[13,"iP","1000",64,2147483647]],
"max_function_args":[[13,"iI"]],
"max_identifier_length":[[13,"iI"]],
"max_index_keys":[[13,"iI"]],
"max_locks_per_transaction":[[13,"iP","64",10,2147483647]],
"max_logical_replication_workers":[[13,"iP","4",0,262143]],
"max_notify_queue_pages":[[17,"iP","1048576",64,2147483647]],
"max_parallel_apply_workers_per_subscription":[[16,"iH","2",0,1024]],
"max_parallel_maintenance_workers":[[13,"iU","2",0,1024]],
"max_parallel_workers":[[13,"iU","8",0,1024]],
"max_parallel_workers_per_gather":[[13,"iU","2",0,1024]],
"max_pred_locks_per_page":[[13,"iH","2",0,2147483647]],
"max_pred_locks_per_relation":[[13,"iH","-2",-2147483648,2147483647]],
"max_pred_locks_per_transaction":[[13,"iP","64",10,2147483647]],
"max_prepared_transactions":[[13,"iP","0",0,262143]],
"max_replication_slots":[[13,"iP","10",0,262143]],
"max_slot_wal_keep_size":[[13,"iH","-1",-1,2147483647,"MB"]],
"max_stack_depth":[[13,"iS","100",100,2147483647,"kB"]],
"max_standby_archive_delay":[[13,"iH","30000",-1,2147483647,"ms"]],
"max_standby_streaming_delay":[[13,"iH","30000",-1,2147483647,"ms"]],
"max_sync_workers_per_subscription":[[13,"iH","2",0,262143]],
"max_wal_senders":[[13,"iP","10",0,262143]],
"max_wal_size":[[13,"iH","1024",2,2147483647,"MB"]],
"max_worker_processes":[[13,"iP","8",0,262143]],
"md5_password_warnings":[[18,"bU","on"]],
"min_dynamic_shared_memory":[[14,"iP","0",0,2147483647,"MB"]],
"min_parallel_index_scan_size":[[13,"iU","64",0,715827882,"8kB"]],
"min_parallel_table_scan_size":[[13,"iU","1024",0,715827882,"8kB"]],
"min_wal_size":[[13,"iH","80",2,2147483647,"MB"]],
"multixact_member_buffers":[[17,"iP","32",16,131072,"8kB"]],
"multixact_offset_buffers":[[17,"iP","16",16,131072,"8kB"]],
"notify_buffers":[[17,"iP","16",16,131072,"8kB"]],
"num_os_semaphores":[[18,"iI"]],
"oauth_validator_libraries":[[18,"sH",""]],
"old_snapshot_threshold":[[13,"iP","-1",-1,86400,"min"],[17]],
"operator_precedence_warning":[[13,"bU","off"],[14]],
"parallel_leader_participation":[[13,"bU","on"]],
"parallel_setup_cost":[[13,"rU","1000",0,1.79769e+308]],
"parallel_tuple_cost":[[13,"rU","0.1",0,1.79769e+308]],
"password_encryption":[[13,"eU","md5","md5|scram-sha-256"],[14,"eU","scram-sha-256","md5|scram-sha-256"]],
"plan_cache_mode":[[13,"eU","auto","auto|force_generic_plan|force_custom_plan"]],
"port":[[13,"iP","5432",1,65535]],
"post_auth_delay":[[13,"ib","0",0,2147,"s"]],
"pre_auth_delay":[[13,"iH","0",0,60,"s"]],
"primary_conninfo":[[13,"sH",""]],
"primary_slot_name":[[13,"sH",""]],
"promote_trigger_file":[[13,"sH",""],[16]],
"quote_all_identifiers":[[13,"bU","off"]],
"random_page_cost":[[13,"rU","4",0,1.79769e+308]],
"recovery_end_command":[[13,"sH",""]],
"recovery_init_sync_method":[[14,"eH","fsync","fsync|syncfs"]],
"recovery_min_apply_delay":[[13,"iH","0",0,2147483647,"ms"]],
"recovery_prefetch":[[15,"eH","try","off|on|try"]],
"recovery_target":[[13,"sP",""]],
"recovery_target_action":[[13,"eP","pause","pause|promote|shutdown"]],
"recovery_target_inclusive":[[13,"bP","on"]],
"recovery_target_lsn":[[13,"sP",""]],
"recovery_target_name":[[13,"sP",""]],
"recovery_target_time":[[13,"sP",""]],
"recovery_target_timeline":[[13,"sP","latest"]],
"recovery_target_xid":[[13,"sP",""]],
"recursive_worktable_factor":[[15,"rU","10",0.001,1000000]],
"remove_temp_files_after_crash":[[14,"bH","on"]],
"reserved_connections":[[16,"iP","0",0,262143]],
"restart_after_crash":[[13,"bH","on"]],
"restore_command":[[13,"sP",""],[14,"sH",""]],
"restrict_nonsystem_relation_kind":[[13,"sU",""]],
"row_security":[[13,"bU","on"]],
"scram_iterations":[[16,"iU","4096",1,2147483647]],
"search_path":[[13,"sU","\\"$user\\", public"]],
"segment_size":[[13,"iI"]],
"send_abort_for_crash":[[16,"bH","off"]],
"send_abort_for_kill":[[16,"bH","off"]],
"seq_page_cost":[[13,"rU","1",0,1.79769e+308]],
"serializable_buffers":[[17,"iP","32",16,131072,"8kB"]],
"server_encoding":[[13,"sI"]],
"server_version":[[13,"sI"]],
"server_version_num":[[13,"iI"]],
"session_preload_libraries":[[13,"sS",""]],
"session_replication_role":[[13,"eS","origin","origin|replica|local"]],
"shared_buffers":[[13,"iP","1024",16,1073741823,"8kB"],[15,"iP","16384",16,1073741823,"8kB"]],
"shared_memory_size":[[15,"iI"]],
"shared_memory_size_in_huge_pages":[[15,"iI"]],
"shared_memory_type":[[13,"eP","mmap","sysv|mmap"]],
"shared_preload_libraries":[[13,"sP",""]],
"ssl":[[13,"bH","off"]],
"ssl_ca_file":[[13,"sH",""]],
"ssl_cert_file":[[13,"sH","server.crt"]],
"ssl_ciphers":[[13,"sH","HIGH:MEDIUM:+3DES:!aNULL"]],
"ssl_crl_dir":[[14,"sH",""]],
"ssl_crl_file":[[13,"sH",""]],
"ssl_dh_params_file":[[13,"sH",""]],
"ssl_ecdh_curve":[[13,"sH","prime256v1"],[18]],
"ssl_groups":[[18,"sH","X25519:prime256v1"]],
"ssl_key_file":[[13,"sH","server.key"]],
"ssl_library":[[13,"sI"]],
"ssl_max_protocol_version":[[13,"eH","","|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3"]],
"ssl_min_protocol_version":[[13,"eH","TLSv1.2","TLSv1|TLSv1.1|TLSv1.2|TLSv1.3"]],
"ssl_passphrase_command":[[13,"sH",""]],
"ssl_passphrase_command_supports_reload":[[13,"bH","off"]],
"ssl_prefer_server_ciphers":[[13,"bH","on"]],
"ssl_tls13_ciphers":[[18,"sH",""]],
"standard_conforming_strings":[[13,"bU","on"]],
"statement_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"stats_fetch_consistency":[[15,"eU","cache","none|cache|snapshot"]],
"stats_temp_directory":[[13,"sH","pg_stat_tmp"],[15]],
"subtransaction_buffers":[[17,"iP","0",0,131072,"8kB"]],
"summarize_wal":[[17,"bH","off"]],
"superuser_reserved_connections":[[13,"iP","3",0,262143]],
"sync_replication_slots":[[17,"bH","off"]],
"synchronize_seqscans":[[13,"bU","on"]],
"synchronized_standby_slots":[[17,"sH",""]],
"synchronous_commit":[[13,"eU","on","local|remote_write|remote_apply|on|off"]],
"synchronous_standby_names":[[13,"sH",""]],
"syslog_facility":[[13,"eH","local0","local0|local1|local2|local3|local4|local5|local6|local7"]],
"syslog_ident":[[13,"sH","postgres"]],
"syslog_sequence_numbers":[[13,"bH","on"]],
"syslog_split_messages":[[13,"bH","on"]],
"tcp_keepalives_count":[[13,"iU","0",0,2147483647]],
"tcp_keepalives_idle":[[13,"iU","0",0,2147483647,"s"]],
"tcp_keepalives_interval":[[13,"iU","0",0,2147483647,"s"]],
"tcp_user_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"temp_buffers":[[13,"iU","1024",100,1073741823,"8kB"]],
"temp_file_limit":[[13,"iS","-1",-1,2147483647,"kB"]],
"temp_tablespaces":[[13,"sU",""]],
"timezone_abbreviations":[[13,"sU",null]],
"trace_connection_negotiation":[[17,"bP","off"]],
"trace_notify":[[13,"bU","off"]],
"trace_recovery_messages":[[13,"eH","log","debug5|debug4|debug3|debug2|debug1|log|notice|warning|error"],[17]],
"trace_sort":[[13,"bU","off"]],
"track_activities":[[13,"bS","on"]],
"track_activity_query_size":[[13,"iP","1024",100,1048576,"B"]],
"track_commit_timestamp":[[13,"bP","off"]],
"track_cost_delay_timing":[[18,"bS","off"]],
"track_counts":[[13,"bS","on"]],
"track_functions":[[13,"eS","none","none|pl|all"]],
"track_io_timing":[[13,"bS","off"]],
"track_wal_io_timing":[[14,"bS","off"]],
"transaction_buffers":[[17,"iP","0",0,131072,"8kB"]],
"transaction_deferrable":[[13,"bU","off"]],
"transaction_isolation":[[13,"eU","read committed","serializable|repeatable read|read committed|read uncommitted"]],
"transaction_read_only":[[13,"bU","off"]],
"transaction_timeout":[[17,"iU","0",0,2147483647,"ms"]],
"transform_null_equals":[[13,"bU","off"]],
"unix_socket_directories":[[13,"sP","/tmp"]],
"unix_socket_group":[[13,"sP",""]],
"unix_socket_permissions":[[13,"iP","511",0,511]],
"update_process_title":[[13,"bS","on"]],
"vacuum_buffer_usage_limit":[[16,"iU","256",0,16777216,"kB"],[17,"iU","2048",0,16777216,"kB"]],
"vacuum_cleanup_index_scale_factor":[[13,"rU","0.1",0,10000000000],[14]],
"vacuum_cost_delay":[[13,"rU","0",0,100,"ms"]],
"vacuum_cost_limit":[[13,"iU","200",1,10000]],
"vacuum_cost_page_dirty":[[13,"iU","20",0,10000]],
"vacuum_cost_page_hit":[[13,"iU","1",0,10000]],
"vacuum_cost_page_miss":[[13,"iU","10",0,10000],[14,"iU","2",0,10000]],
"vacuum_defer_cleanup_age":[[13,"iH","0",0,1000000],[16]],
"vacuum_failsafe_age":[[14,"iU","1600000000",0,2100000000]],
"vacuum_freeze_min_age":[[13,"iU","50000000",0,1000000000]],
"vacuum_freeze_table_age":[[13,"iU","150000000",0,2000000000]],
"vacuum_max_eager_freeze_failure_rate":[[18,"rU","0.03",0,1]],
"vacuum_multixact_failsafe_age":[[14,"iU","1600000000",0,2100000000]],
"vacuum_multixact_freeze_min_age":[[13,"iU","5000000",0,1000000000]],
"vacuum_multixact_freeze_table_age":[[13,"iU","150000000",0,2000000000]],
"vacuum_truncate":[[18,"bU","on"]],
"wal_block_size":[[13,"iI"]],
"wal_buffers":[[13,"iP","-1",-1,262143,"8kB"]],
"wal_compression":[[13,"bS","off"],[15,"eS","off","pglz|on|off"]],
"wal_consistency_checking":[[13,"sS",""]],
"wal_decode_buffer_size":[[15,"iP","524288",65536,1073741823,"B"]],
"wal_init_zero":[[13,"bS","on"]],
"wal_keep_size":[[13,"iH","0",0,2147483647,"MB"]],
"wal_level":[[13,"eP","replica","minimal|replica|logical"]],
"wal_log_hints":[[13,"bP","off"]],
"wal_receiver_create_temp_slot":[[13,"bH","off"]],
"wal_receiver_status_interval":[[13,"iH","10",0,2147483,"s"]],
"wal_receiver_timeout":[[13,"iH","60000",0,2147483647,"ms"]],
"wal_recycle":[[13,"bS","on"]],
"wal_retrieve_retry_interval":[[13,"iH","5000",1,2147483647,"ms"]],
"wal_segment_size":[[13,"iI"]],
"wal_sender_timeout":[[13,"iU","60000",0,2147483647,"ms"]],
"wal_skip_threshold":[[13,"iU","2048",0,2147483647,"kB"]],
"wal_summary_keep_time":[[17,"iH","14400",0,35791394,"min"]],
"wal_sync_method":[[13,"eH","fdatasync","fsync|fdatasync|open_sync|open_datasync"]],
"wal_writer_delay":[[13,"iH","200",1,10000,"ms"]],
"wal_writer_flush_after":[[13,"iH","128",0,2147483647,"8kB"]],
"work_mem":[[13,"iU","4096",64,2147483647,"kB"]],
"xmlbinary":[[13,"eU","base64","base64|hex"]],
"xmloption":[[13,"eU","content","content|document"]],
"zero_damaged_pages":[[13,"bS","off"]]
}`;

// src/postgres/settings/numbers.ts
var LONG = /^[ \t-\r]*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)/;
var DOUBLE = /^[ \t-\r]*([-+]?)(?:(0[xX])|(infinity|inf)|(nan(?:\([A-Za-z0-9_]*\))?)|([0-9]+\.?[0-9]*|\.[0-9]+))/i;
var EXPONENT = /^[eE][-+]?[0-9]+/;
var HEX_DIGITS = /^(?:([0-9a-f]+)(?:\.([0-9a-f]*))?|\.([0-9a-f]+))/i;
var HEX_EXPONENT = /^p([-+]?[0-9]+)/i;
function readLong(text) {
  const found = LONG.exec(text);
  const digits = found?.[2];
  if (found === null || digits === void 0) return null;
  const octal = digits.length > 1 && /^0[0-7]/.test(digits);
  const magnitude = Number(octal ? `0o${digits.slice(1)}` : digits);
  return { value: found[1] === "-" ? -magnitude : magnitude, end: found[0].length, range: magnitude >= 2 ** 63 };
}
function readDouble(text) {
  const found = DOUBLE.exec(text);
  if (found === null) return null;
  const [whole, sign, hex, infinity, nan, decimal] = found;
  const factor = sign === "-" ? -1 : 1;
  if (infinity !== void 0) return { value: factor * Number.POSITIVE_INFINITY, end: whole.length, range: false };
  if (nan !== void 0) return { value: Number.NaN, end: whole.length, range: false };
  if (hex !== void 0) return readHexDouble(text, whole.length, factor);
  if (decimal === void 0) return null;
  const exponent = EXPONENT.exec(text.slice(whole.length))?.[0] ?? "";
  const magnitude = Number(decimal + exponent);
  const underflow = magnitude < 22250738585072014e-324 && /[1-9]/.test(decimal);
  const end = whole.length + exponent.length;
  return { value: factor * magnitude, end, range: underflow || magnitude === Number.POSITIVE_INFINITY };
}
function readHexDouble(text, start, factor) {
  const digits = HEX_DIGITS.exec(text.slice(start));
  if (digits === null) return { value: 0, end: start - 1, range: false };
  const integer = digits[1] ?? "";
  const fraction = digits[2] ?? digits[3] ?? "";
  let end = start + digits[0].length;
  let power = 0;
  const exponent = HEX_EXPONENT.exec(text.slice(end));
  if (exponent !== null) {
    power = Number(exponent[1]);
    end += exponent[0].length;
  }
  let magnitude = integer === "" ? 0 : Number(`0x${integer}`);
  if (fraction !== "") magnitude += Number(`0x${fraction.slice(0, 14)}`) / 16 ** Math.min(14, fraction.length);
  const value = magnitude * 2 ** Math.max(-2e3, Math.min(2e3, power));
  return { value: factor * value, end, range: value === Number.POSITIVE_INFINITY || value === 0 && magnitude !== 0 };
}
function roundHalfEven(value) {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
function formatG(value) {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const rounded = sixDigits(value);
  const [mantissa = "", exponent = "0"] = rounded.toExponential(5).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return withoutZeros(rounded.toFixed(5 - power));
  return `${withoutZeros(mantissa)}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
var HALF = /^(-?\d\.\d{4}[02468])50*e(.*)$/;
function sixDigits(value) {
  const even = HALF.exec(value.toExponential(100));
  return even === null ? value : Number(`${even[1]}e${even[2]}`);
}
function withoutZeros(text) {
  return text.includes(".") ? text.replace(/0{1,20}$/, "").replace(/\.$/, "") : text;
}

// src/postgres/settings/units.ts
var MEMORY = [
  ["TB", 1024 ** 4],
  ["GB", 1024 ** 3],
  ["MB", 1024 ** 2],
  ["kB", 1024],
  ["B", 1]
];
var TIME = [
  ["d", 864e8],
  ["h", 36e8],
  ["min", 6e7],
  ["s", 1e6],
  ["ms", 1e3],
  ["us", 1]
];
var BASE = {
  B: 1,
  kB: 1024,
  MB: 1024 ** 2,
  "8kB": 8192,
  ms: 1e3,
  s: 1e6,
  min: 6e7
};
var LONGEST_UNIT = 3;
function isUnit(text) {
  return Object.hasOwn(BASE, text);
}
function isMemory(unit) {
  return unit.endsWith("B");
}
function unitsHint(unit) {
  return isMemory(unit) ? 'Valid units for this parameter are "B", "kB", "MB", "GB", and "TB".' : 'Valid units for this parameter are "us", "ms", "s", "min", "h", and "d".';
}
function toBaseUnit(value, text, base) {
  const written = text.replace(/[ \t-\r][\s\S]*$/, "");
  const rest = text.slice(written.length);
  if (written.length > LONGEST_UNIT || /[^ \t-\r]/.test(rest)) return null;
  const table2 = isMemory(base) ? MEMORY : TIME;
  const at = table2.findIndex(([unit]) => unit === written);
  const size = table2[at]?.[1];
  if (size === void 0) return null;
  const converted = value * multiplier(size, base);
  const smaller = table2[at + 1]?.[1];
  if (smaller === void 0) return converted;
  const step = multiplier(smaller, base);
  return roundHalfEven(converted / step) * step;
}
function multiplier(size, base) {
  return size / BASE[base];
}

// src/postgres/settings/parameters.ts
var TYPES = /* @__PURE__ */ new Map([
  ["b", "bool"],
  ["i", "integer"],
  ["r", "real"],
  ["s", "string"],
  ["e", "enum"]
]);
var CONTEXTS = /* @__PURE__ */ new Map([
  ["I", "internal"],
  ["P", "postmaster"],
  ["H", "sighup"],
  ["B", "superuser-backend"],
  ["b", "backend"],
  ["S", "superuser"],
  ["U", "user"]
]);
var LARGEST_REAL = 179769e303;
var histories = null;
var cache = /* @__PURE__ */ new Map();
function table() {
  if (histories !== null) return histories;
  const built2 = /* @__PURE__ */ new Map();
  const parsed2 = JSON.parse(SETTINGS_JSON);
  for (const [name, rows13] of Object.entries(parsed2 ?? {})) {
    if (Array.isArray(rows13)) built2.set(name.toLowerCase(), { name, rows: rows13.filter((row) => Array.isArray(row)) });
  }
  for (const { name, row } of HIDDEN_PARAMETERS) built2.set(name, { name, rows: [[MAJORS[0], ...row]] });
  histories = built2;
  return built2;
}
function rowAt({ rows: rows13 }, major) {
  let current4 = null;
  for (const row of rows13) if (typeof row[0] === "number" && row[0] <= major) current4 = row;
  return current4 === null || current4.length === 1 ? null : current4;
}
function normalName(name, major) {
  const lower = lowerAscii(name);
  return obsoleteName(lower, major) ?? lower;
}
function lowerAscii(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function parameterOf(name, major) {
  const lower = normalName(name, major);
  const key = `${major}:${lower}`;
  const cached = cache.get(key);
  if (cached !== void 0) return cached;
  const history = table().get(lower);
  if (history === void 0) return null;
  const parameter = parameterFrom(history, major);
  cache.set(key, parameter);
  return parameter;
}
function parameterFrom(history, major) {
  const row = rowAt(history, major);
  if (row === null) return null;
  const [, kind, boot, third, fourth, fifth] = row;
  const type = TYPES.get(String(kind).charAt(0)) ?? "string";
  const context = CONTEXTS.get(String(kind).charAt(1)) ?? "user";
  const shown = type === "enum" && typeof third === "string" ? third.split("|") : [];
  return {
    name: history.name,
    type,
    unit: typeof fifth === "string" && isUnit(fifth) ? fifth : null,
    min: type !== "enum" && typeof third === "number" ? third : null,
    max: typeof fourth === "number" ? fourth >= LARGEST_REAL ? Number.MAX_VALUE : fourth : null,
    enumValues: type === "enum" ? shownValues(history.name, shown) : [],
    hiddenValues: type === "enum" ? hiddenSpellings(history.name, shown, major) : /* @__PURE__ */ new Map(),
    context,
    bootValue: typeof boot === "string" ? boot : null
  };
}
function isCustomName(name, major) {
  if (major === 13) return name.includes(".");
  return /^[A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*(?:\.[A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*)+$/.test(
    name
  );
}
function lifeOf(name) {
  const history = table().get(lowerAscii(name));
  if (history === void 0) return null;
  const present = MAJORS.filter((major) => rowAt(history, major) !== null);
  const first = present[0];
  const last2 = present.at(-1);
  if (first === void 0 || last2 === void 0) return null;
  return { addedIn: first, removedIn: MAJORS.find((major) => major > last2) ?? null };
}
function parameterNames(major) {
  const names3 = [];
  for (const history of table().values()) if (rowAt(history, major) !== null) names3.push(history.name);
  return names3;
}

// src/postgres/settings/bool.ts
function parseBool(text) {
  const lower = lowerAscii(text);
  if (lower === "") return null;
  if ("true".startsWith(lower) || "yes".startsWith(lower) || lower === "on" || lower === "1") return true;
  if ("false".startsWith(lower) || "no".startsWith(lower) || lower === "off" || lower === "of" || lower === "0") {
    return false;
  }
  return null;
}

// src/postgres/settings/lists.ts
var NAME_BYTES = 63;
function clipName(text) {
  if (text.length <= NAME_BYTES / 4) return text;
  const bytes = bytesOf(text);
  return bytes.length <= NAME_BYTES ? text : textOf(bytes.subarray(0, NAME_BYTES));
}
function splitIdentifiers(text, verbatim = false) {
  const words = [];
  const word = /[ \t-\r]*(?:"((?:[^"]|"")*)"|([^", \t-\r][^, \t-\r]*))[ \t-\r]*(,|$)/y;
  if (/^[ \t-\r]*$/.test(text)) return words;
  for (let more = true; more; ) {
    const found = word.exec(text);
    if (found === null) return null;
    const quoted = found[1]?.replaceAll('""', '"');
    const plain3 = found[2] ?? "";
    if (verbatim) words.push(quoted ?? plain3);
    else words.push(clipName(quoted ?? lowerAscii(plain3)));
    more = found[3] === ",";
  }
  return words;
}

// src/postgres/settings/date-style.ts
function readDateStyle(text, major) {
  const words = splitIdentifiers(text);
  if (words === null) return { detail: "List syntax is invalid." };
  const styles = /* @__PURE__ */ new Set();
  const orders = /* @__PURE__ */ new Set();
  let germanOrder = false;
  for (const word of words) {
    const upper = word.toUpperCase();
    if (upper === "ISO" || upper === "SQL") styles.add(upper);
    else if (upper.startsWith("POSTGRES")) styles.add("Postgres");
    else if (upper === "GERMAN") {
      styles.add("German");
      germanOrder = orders.size === 0;
    } else if (upper === "YMD") orders.add(upper);
    else if (upper === "DMY" || upper.startsWith("EURO")) orders.add("DMY");
    else if (upper === "MDY" || upper === "US" || upper.startsWith("NONEURO")) orders.add("MDY");
    else if (upper === "DEFAULT") germanOrder = false;
    else return { detail: `Unrecognized key word: "${word}".` };
  }
  if (styles.size > 1 || orders.size > 1) {
    return { detail: `Conflicting "${major >= 18 ? "DateStyle" : "datestyle"}" specifications.` };
  }
  const [style = "ISO"] = styles;
  const [order = germanOrder ? "DMY" : "MDY"] = orders;
  return { value: `${style}, ${order}` };
}

// src/postgres/settings/encodings.ts
var ENCODINGS = {
  BIG5: "big5 win950 windows950",
  EUC_CN: "euccn",
  EUC_JIS_2004: "eucjis2004",
  EUC_JP: "eucjp",
  EUC_KR: "euckr",
  EUC_TW: "euctw",
  GB18030: "gb18030",
  GBK: "gbk win936 windows936",
  ISO_8859_5: "iso88595",
  ISO_8859_6: "iso88596",
  ISO_8859_7: "iso88597",
  ISO_8859_8: "iso88598",
  JOHAB: "johab",
  KOI8R: "koi8 koi8r",
  KOI8U: "koi8u",
  LATIN1: "latin1 iso88591",
  LATIN10: "latin10 iso885916",
  LATIN2: "latin2 iso88592",
  LATIN3: "latin3 iso88593",
  LATIN4: "latin4 iso88594",
  LATIN5: "latin5 iso88599",
  LATIN6: "latin6 iso885910",
  LATIN7: "latin7 iso885913",
  LATIN8: "latin8 iso885914",
  LATIN9: "latin9 iso885915",
  MULE_INTERNAL: "muleinternal",
  SHIFT_JIS_2004: "shiftjis2004",
  SJIS: "sjis mskanji shiftjis win932 windows932",
  SQL_ASCII: "sqlascii",
  UHC: "uhc win949 windows949",
  UTF8: "utf8 unicode",
  WIN1250: "win1250 windows1250",
  WIN1251: "win1251 windows1251 win",
  WIN1252: "win1252 windows1252",
  WIN1253: "win1253 windows1253",
  WIN1254: "win1254 windows1254",
  WIN1255: "win1255 windows1255",
  WIN1256: "win1256 windows1256",
  WIN1257: "win1257 windows1257",
  WIN1258: "win1258 windows1258 abc tcvn tcvn5712 vscii",
  WIN866: "win866 windows866 alt",
  WIN874: "win874 windows874"
};
var LONGEST3 = 63;
var names = null;
function encodingNamed(text) {
  if (text === "UNICODE") return text;
  if (text.length > LONGEST3) return null;
  names ??= new Map(Object.entries(ENCODINGS).flatMap(([name, all]) => all.split(" ").map((one) => [one, name])));
  return names.get(text.replace(/[^A-Za-z0-9]/g, "").toLowerCase()) ?? null;
}

// src/postgres/settings/standby-names.ts
var TOKEN = /[ \t-\r]*(?:("(?:[^"]|"")*"?)|([A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*)|([0-9]+)|([\s\S]))?/y;
function standbyNamesError(text) {
  const pattern = new RegExp(TOKEN);
  let token = readToken(pattern, text);
  const isMark = (mark) => token.kind === "mark" && token.text === mark;
  function advance2() {
    token = readToken(pattern, text);
  }
  function take(mark) {
    if (!isMark(mark)) return false;
    advance2();
    return true;
  }
  function restOfList() {
    while (isMark(",")) {
      advance2();
      if (!name()) return false;
    }
    return true;
  }
  function name() {
    if ((token.kind !== "name" || isKeyword(token)) && token.kind !== "number" && !isMark("*")) return false;
    advance2();
    return true;
  }
  function figures() {
    const { kind, text: written } = token;
    if (kind === "number") advance2();
    return kind === "number" ? written : null;
  }
  const inBrackets = () => take("(") && name() && restOfList() && take(")");
  let number = null;
  let good;
  if (isKeyword(token)) {
    advance2();
    number = figures();
    good = number !== null && inBrackets();
  } else {
    const first = token;
    good = name();
    if (good && first.kind === "number" && isMark("(")) {
      number = first.text;
      good = inBrackets();
    } else {
      good &&= restOfList();
    }
  }
  if (good && token.kind === "end") {
    const wanted = number === null ? 1 : atoi(number);
    return wanted > 0 ? null : `number of synchronous standbys (${wanted}) must be greater than zero`;
  }
  if (token.kind === "unterminated") return "unterminated quoted identifier at end of input";
  const near = token.text.startsWith('"') ? '"' : token.text;
  return token.kind === "end" ? "syntax error at end of input" : `syntax error at or near "${near}"`;
}
function isKeyword({ kind, text }) {
  return kind === "name" && /^(?:any|first)$/i.test(text);
}
function atoi(figures) {
  if (Number(figures) >= 2 ** 63) return -1;
  return Number(BigInt.asIntN(32, BigInt(figures)));
}
function readToken(pattern, text) {
  if (pattern.lastIndex >= text.length) return { kind: "end", text: "" };
  const [, quoted, name, number, mark] = pattern.exec(text) ?? [];
  if (quoted !== void 0) return { kind: /^"(?:[^"]|"")*"$/.test(quoted) ? "name" : "unterminated", text: quoted };
  if (name !== void 0) return { kind: "name", text: name };
  if (number !== void 0) return { kind: "number", text: number };
  return mark === void 0 ? { kind: "end", text: "" } : { kind: "mark", text: mark };
}

// src/postgres/settings/time-zones.gen.ts
var TIME_ZONES = ` CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu
Africa/ Abidjan Accra Addis_Ababa Algiers Asmara Asmera Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek
America/ Adak Anchorage Anguilla Antigua Araguaina Aruba Asuncion Atikokan Atka Bahia Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay Campo_Grande Cancun Caracas Catamarca Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Cordoba Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada Fort_Nelson Fort_Wayne Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indianapolis Inuvik Iqaluit Jamaica Jujuy Juneau Knox_IN Kralendijk La_Paz Lima Los_Angeles Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Mendoza Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau New_York Nipigon Nome Noronha Nuuk Ojinaga Panama Pangnirtung Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Recife Regina Resolute Rio_Branco Rosario Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg Yakutat Yellowknife
America/Argentina/ Buenos_Aires Catamarca ComodRivadavia Cordoba Jujuy La_Rioja Mendoza Rio_Gallegos Salta San_Juan San_Luis Tucuman Ushuaia
America/Indiana/ Indianapolis Knox Marengo Petersburg Tell_City Vevay Vincennes Winamac
America/Kentucky/ Louisville Monticello
America/North_Dakota/ Beulah Center New_Salem
Antarctica/ Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera South_Pole Syowa Troll Vostok
Arctic/ Longyearbyen
Asia/ Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei Calcutta Chita Choibalsan Chongqing Chungking Colombo Dacca Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Harbin Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Istanbul Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu Katmandu Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macao Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tel_Aviv Thimbu Thimphu Tokyo Tomsk Ujung_Pandang Ulaanbaatar Ulan_Bator Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan
Atlantic/ Azores Bermuda Canary Cape_Verde Faeroe Faroe Jan_Mayen Madeira Reykjavik South_Georgia St_Helena Stanley
Australia/ ACT Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart LHI Lindeman Lord_Howe Melbourne NSW North Perth Queensland South Sydney Tasmania Victoria West Yancowinna
Brazil/ Acre DeNoronha East West
Canada/ Atlantic Central Eastern Mountain Newfoundland Pacific Saskatchewan Yukon
Chile/ Continental EasterIsland
Etc/ GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu
Europe/ Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Nicosia Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Uzhgorod Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich
Indian/ Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion
Mexico/ BajaNorte BajaSur General
Pacific/ Apia Auckland Bougainville Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam Honolulu Johnston Kanton Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Pohnpei Ponape Port_Moresby Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Truk Wake Wallis Yap
US/ Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific Samoa`;

// src/postgres/settings/time-zone.ts
var LONGEST4 = 255;
var MOST_HOURS = 167;
var names2 = null;
function zones() {
  if (names2 !== null) return names2;
  const built2 = /* @__PURE__ */ new Set();
  for (const line of TIME_ZONES.split("\n")) {
    const [area = "", ...places] = line.split(" ");
    for (const place of places) built2.add(`${area}${place}`.toLowerCase());
  }
  names2 = built2;
  return built2;
}
function timeZoneRefusal(text) {
  if (/^interval/i.test(text)) {
    const written = /^interval[ \t-\r]*'([^']*)'$/i.exec(text)?.[1];
    return written === void 0 ? "unknown" : intervalRefusal(written);
  }
  const hours = readDouble(text);
  if (hours !== null && hours.end === text.length) {
    return Math.abs(hours.value) < MOST_HOURS + 1 ? null : { detail: "UTC timezone offset is out of range." };
  }
  return zoneRefusal(text);
}
function intervalRefusal(written) {
  if (!/[0-9]/.test(written)) return { message: `invalid input syntax for type interval: "${written}"` };
  const unit = /(?:^|[^0-9.])[0-9]{0,9}[1-9][0-9]{0,9} {0,9}(mon|month|year|day|week)s?\b/i.exec(` ${written}`)?.[1];
  if (unit === void 0) return null;
  return { detail: `Cannot specify ${/^[mMyY]/.test(unit) ? "months" : "days"} in time zone interval.` };
}
function zoneRefusal(text) {
  if (text.length > LONGEST4) return "unknown";
  const lower = text.toLowerCase();
  if (zones().has(lower)) return null;
  if (lower === "localtime" || lower === "posixrules" || lower.startsWith("posix/")) return null;
  return posixRefusal(text);
}
var OFFSET = "[-+]?([0-9]+)(?::([0-9]+)(?::([0-9]+))?)?(?![0-9:])";
var NAME = "(?:<[^>]*>|(?!<)[^0-9,+-]*)";
var STANDARD = new RegExp(`^${NAME}${OFFSET}`);
var DAYLIGHT = new RegExp(`^(?:<[^>]*>|(?!<)[^0-9,+-]+)(?:${OFFSET})?$`);
var RULE = /^(?:J?[0-9]{1,3}|M([0-9]{1,2})\.([0-9])\.([0-9]))(?:\/[-+]?[0-9]{1,3}(?::[0-9]{1,2}){0,2})?$/;
function posixRefusal(text) {
  const standard = STANDARD.exec(text);
  if (standard === null) return "unknown";
  const [whole, hours, minutes = "0", seconds = "0"] = standard;
  if (!isOffset(hours, minutes, seconds)) return "unknown";
  const rest = text.slice(whole.length);
  if (rest !== "") {
    const [name = "", ...rules] = rest.split(",");
    const daylight = DAYLIGHT.exec(name);
    if (daylight === null || daylight[1] !== void 0 && !isOffset(daylight[1], daylight[2], daylight[3])) {
      return "unknown";
    }
    if (rules.length !== 0 && (rules.length !== 2 || !rules.every(isRule))) return "unknown";
  }
  return Number(seconds) === 0 ? null : { leapSeconds: true };
}
function isOffset(hours = "0", minutes = "0", seconds = "0") {
  return Number(hours) <= MOST_HOURS && Number(minutes) <= 59 && Number(seconds) <= 60;
}
function isRule(text) {
  const found = RULE.exec(text);
  if (found === null) return false;
  const [, month, week, day] = found.map(Number);
  if (month === void 0 || Number.isNaN(month)) {
    const number = Number(/[0-9]+/.exec(text)?.[0]);
    return text.startsWith("J") ? number >= 1 && number <= 365 : number <= 365;
  }
  const inYear = month >= 1 && month <= 12 && week !== void 0 && week >= 1 && week <= 5;
  return inYear && day !== void 0 && day <= 6;
}

// src/postgres/settings/checks.ts
function checkValue(name, value, major) {
  switch (value.type) {
    case "integer":
      return checkInteger(name, value, major);
    case "string":
      return checkString(name, value.value, major);
    case "bool":
      if (name !== "default_with_oids" || !value.value) return value;
      return { kind: "refusal", message: "tables declared WITH OIDS are not supported" };
    default:
      return value;
  }
}
var BANKED = new Set(
  "commit_timestamp_buffers multixact_member_buffers multixact_offset_buffers notify_buffers serializable_buffers subtransaction_buffers transaction_buffers".split(
    " "
  )
);
function checkInteger(name, value, major) {
  const number = value.value;
  if (BANKED.has(name) && number % 16 !== 0) return refuse(`"${name}" must be a multiple of 16.`);
  switch (name) {
    case "vacuum_buffer_usage_limit":
      if (number === 0 || number >= 128) return value;
      return refuse(`"${name}" must be 0 or between 128 kB and 16777216 kB.`);
    case "io_max_concurrency":
      return number === 0 ? refuse("Only -1 or values bigger than 0 are valid.") : value;
    case "autovacuum_work_mem":
      return number === -1 ? value : { ...value, value: Math.max(number, major >= 17 ? 64 : 1024) };
    case "wal_buffers":
      return number === -1 ? value : { ...value, value: Math.max(number, 4) };
    default:
      return value;
  }
}
var LSN = /^[0-9A-Fa-f]{1,8}\/[0-9A-Fa-f]{1,8}$/;
var NAME_LENGTH = 64;
function checkString(name, text, major) {
  switch (name) {
    case "DateStyle": {
      const style = readDateStyle(text, major);
      return "detail" in style ? refuse(style.detail) : ofText(style.value);
    }
    case "client_encoding": {
      const encoding = encodingNamed(text);
      return encoding === null ? refuse() : ofText(encoding);
    }
    case "application_name":
    case "cluster_name":
      return ofText(cleanAscii(text, major));
    case "TimeZone":
      return refusedZone(text, timeZoneRefusal(text));
    case "log_timezone":
      return refusedZone(text, zoneRefusal(text));
    case "timezone_abbreviations":
      return /^[A-Za-z]+$/.test(text) ? ofText(text) : refuse();
    // No session and no catalog to look roles up in: the server takes nothing else from a file.
    case "role":
      return text === "none" ? ofText(text) : refuse();
    case "session_authorization":
      return refuse();
    case "lc_messages":
      return text === "" ? refuse() : ofText(text);
    case "synchronous_standby_names":
      return checkStandbyNames(text);
    default: {
      const wrong = stringError(name, text, major);
      return wrong === null ? ofText(text) : refuse(wrong);
    }
  }
}
function ofText(value) {
  return { type: "string", value };
}
function refuse(more) {
  return more === void 0 || more === "" ? { kind: "refusal" } : { kind: "refusal", more };
}
function stringError(name, text, major) {
  switch (name) {
    case "log_destination":
      return checkWords(text, major >= 15 ? [...DESTINATIONS, "jsonlog"] : DESTINATIONS);
    case "log_connections":
      return checkLogConnections(text);
    case "createrole_self_grant":
      return checkWords(text, ["set", "inherit"]);
    case "restrict_nonsystem_relation_kind":
      return checkWords(text, ["view", "foreign-table"]);
    case "wal_consistency_checking":
      return checkWords(text, major < 15 ? RESOURCE_MANAGERS : null);
    case "debug_io_direct":
      return checkDirectIo(text, major);
    case "search_path":
    case "temp_tablespaces":
      return checkWords(text, null);
    case "synchronized_standby_slots":
      return checkWords(text, null) ?? firstError(splitIdentifiers(text) ?? [], slotNameError);
    case "backtrace_functions":
      return /[^0-9A-Za-z_, \n\t]/.test(text) ? `${major >= 17 ? "Invalid" : "invalid"} character` : null;
    case "recovery_target":
      return text === "" || text === "immediate" ? null : 'The only allowed value is "immediate".';
    case "recovery_target_lsn":
      return text === "" || LSN.test(text) ? null : "";
    case "recovery_target_name":
      return bytesOf(text).length < NAME_LENGTH ? null : recoveryNameError(major);
    case "recovery_target_time":
      return text === "" || mayBeTime(text) ? null : "";
    case "recovery_target_xid":
      return exceeds64Bits(text) ? "" : null;
    case "recovery_target_timeline":
      return exceeds64Bits(text) ? `${major >= 17 ? `"${name}"` : name} is not a valid number.` : null;
    case "primary_slot_name":
      return text === "" ? null : slotNameError(text);
    case "default_table_access_method":
      return text === "" ? `${major >= 17 ? `"${name}"` : name} cannot be empty.` : null;
    default:
      return null;
  }
}
var DESTINATIONS = ["stderr", "csvlog", "syslog", "eventlog"];
var RESOURCE_MANAGERS = "all heap2 heap btree hash gin gist sequence spgist brin generic".split(" ");
function checkWords(text, known) {
  const words = splitIdentifiers(text);
  if (words === null) return "List syntax is invalid.";
  const strange = known === null ? void 0 : words.find((word) => !known.includes(word.toLowerCase()));
  return strange === void 0 ? null : `Unrecognized key word: "${strange}".`;
}
function checkDirectIo(text, major) {
  const invalid3 = major >= 17 ? "Invalid" : "invalid";
  const words = splitIdentifiers(text, true);
  if (words === null) return `${invalid3} list syntax in parameter "debug_io_direct"`;
  const strange = words.find((word) => !["data", "wal", "wal_init"].includes(word.toLowerCase()));
  return strange === void 0 ? null : `${invalid3} option "${strange}"`;
}
var ASPECTS = ["receipt", "authentication", "authorization", "setup_durations", "all"];
function checkLogConnections(text) {
  if (text === "") return null;
  const words = splitIdentifiers(text);
  if (words === null) return 'Invalid list syntax in parameter "log_connections".';
  if (words.length === 1 && isWholeBool(words[0] ?? "")) return null;
  for (const [index, word] of words.entries()) {
    if (ASPECTS.includes(word.toLowerCase())) continue;
    if (index === 0 && isWholeBool(word))
      return `Cannot specify log_connections option "${word}" in a list with other options.`;
    return `Invalid option "${word}".`;
  }
  return null;
}
function isWholeBool(word) {
  return /^(?:on|off|true|false|yes|no|1|0)$/i.test(word);
}
function checkStandbyNames(text) {
  const wrong = text === "" ? null : standbyNamesError(text);
  if (wrong === null) return ofText(text);
  return wrong.startsWith("number of") ? { kind: "refusal", message: wrong } : refuse(wrong);
}
function refusedZone(text, refusal) {
  if (refusal === null) return ofText(text);
  if (refusal === "unknown") return refuse();
  if ("detail" in refusal) return refuse(refusal.detail);
  if ("message" in refusal) return { kind: "refusal", message: refusal.message };
  const message = `time zone "${text}" appears to use leap seconds`;
  return { kind: "refusal", message, more: "PostgreSQL does not support leap seconds." };
}
function cleanAscii(text, major) {
  return text.replace(
    /[^ -~]/gu,
    (character) => Array.from(bytesOf(character), (byte) => major >= 16 ? `\\x${byte.toString(16).padStart(2, "0")}` : "?").join("")
  );
}
function firstError(words, check) {
  for (const word of words) {
    const wrong = check(word);
    if (wrong !== null) return wrong;
  }
  return null;
}
function slotNameError(text) {
  if (bytesOf(text).length >= NAME_LENGTH) return `replication slot name "${text}" is too long`;
  if (/^[a-z0-9_]+$/.test(text)) return null;
  return `replication slot name "${text}" contains invalid character. Replication slot names may only contain lower case letters, numbers, and the underscore character.`;
}
function recoveryNameError(major) {
  const name = major >= 17 ? '"recovery_target_name"' : "recovery_target_name";
  return `${name} is too long (maximum ${NAME_LENGTH - 1} characters).`;
}
var NOT_YET = ["now", "today", "tomorrow", "yesterday"];
function mayBeTime(text) {
  const date = /^[ \t]*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (date !== null) {
    const [, year = 0, month = 0, day = 0] = date.map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  }
  if (NOT_YET.includes(lowerAscii(text).trim())) return !NOT_YET.includes(text);
  return /\d/.test(text) && !/^[ \t]*\d{1,2}:[\d:.]*[ \t]*$/.test(text) && !/^[ \t]*\d{1,5}[ \t]*$/.test(text);
}
function exceeds64Bits(text) {
  const digits = /^[ \t-\r]*[-+]?(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)/i.exec(text)?.[1] ?? "0";
  const octal = /^0[0-7]/.test(digits);
  const plain3 = octal ? `0o${digits.slice(1)}` : digits;
  return Number(plain3) >= 2 ** 64 && (Number(plain3) > 2 ** 64 || BigInt(plain3) >= 2n ** 64n);
}

// src/postgres/settings/values.ts
var INT_MAX = 2147483647;
var INT_MIN = -2147483648;
function parseSetting(parameter, text, major, written = parameter.name) {
  const name = major >= 18 ? parameter.name : written;
  if (parameter.context === "internal") {
    return { ok: false, error: `parameter "${name}" cannot be changed` };
  }
  const parsed2 = parseByType({ ...parameter, name }, text, major);
  if (!parsed2.ok) return parsed2;
  const checked3 = checkValue(parameter.name, parsed2.value, major);
  if (!("kind" in checked3)) return { ok: true, value: checked3 };
  const { value } = parsed2;
  const shown = value.type === "integer" ? String(value.value) : `"${value.type === "string" ? value.value : text}"`;
  const error = checked3.message ?? `invalid value for parameter "${parameter.name}": ${shown}`;
  return checked3.more === void 0 ? { ok: false, error } : { ok: false, error, hint: checked3.more };
}
function parseByType(parameter, text, major) {
  switch (parameter.type) {
    case "bool": {
      const value = parseBool(text);
      if (value === null) return { ok: false, error: `parameter "${parameter.name}" requires a Boolean value` };
      return { ok: true, value: { type: "bool", value } };
    }
    case "enum":
      return parseEnum(parameter, text);
    case "string":
      return { ok: true, value: { type: "string", value: NAMES.has(parameter.name) ? clipName(text) : text } };
    default:
      return parseNumber2(parameter, parameter.type, text, major);
  }
}
var NAMES = /* @__PURE__ */ new Set([
  "application_name",
  "client_encoding",
  "cluster_name",
  "default_table_access_method",
  "role",
  "session_authorization"
]);
function invalid(parameter, text, hint) {
  const error = `invalid value for parameter "${parameter.name}": "${text}"`;
  return hint === void 0 ? { ok: false, error } : { ok: false, error, hint };
}
function parseEnum(parameter, text) {
  const lower = lowerAscii(text);
  const value = parameter.hiddenValues.get(lower) ?? parameter.enumValues.find((candidate) => lowerAscii(candidate) === lower);
  if (value !== void 0) return { ok: true, value: { type: "enum", value } };
  return invalid(parameter, text, `Available values: ${parameter.enumValues.join(", ")}.`);
}
function parseNumber2(parameter, type, text, major) {
  const read2 = type === "integer" ? readInteger(text) : readDouble(text);
  if (read2 === null || read2.range || Number.isNaN(read2.value)) return invalid(parameter, text);
  let value = read2.value;
  const rest = text.slice(read2.end).replace(/^[ \t-\r]+/, "");
  if (rest !== "") {
    if (parameter.unit === null) return invalid(parameter, text);
    const converted = toBaseUnit(value, rest, parameter.unit);
    if (converted === null) return invalid(parameter, text, unitsHint(parameter.unit));
    value = converted;
  }
  if (type === "integer") {
    value = roundHalfEven(value);
    if (value > INT_MAX || value < INT_MIN) return invalid(parameter, text, "Value exceeds integer range.");
    value += 0;
  }
  if (value < (parameter.min ?? value) || value > (parameter.max ?? value)) {
    return { ok: false, error: rangeError(parameter, value, major) };
  }
  return { ok: true, value: { type, value, unit: parameter.unit } };
}
function readInteger(text) {
  const long = readLong(text);
  const next = text.charAt(long?.end ?? 0);
  if (long?.range === true || next === "." || next === "e" || next === "E") return readDouble(text);
  return long;
}
function rangeError(parameter, value, major) {
  const unit = parameter.unit === null ? "" : ` ${parameter.unit}`;
  const limit = major >= 17 ? unit : "";
  const print = parameter.type === "integer" ? String : formatG;
  const { name, min, max } = parameter;
  const range3 = `${print(min ?? value)}${limit} .. ${print(max ?? value)}${limit}`;
  return `${print(value)}${unit} is outside the valid range for parameter "${name}" (${range3})`;
}
function defaultValueOf(name, major) {
  const key = `${major} ${name}`;
  const known = defaults.get(key);
  if (known !== void 0) return known;
  const parameter = parameterOf(name, major);
  if (parameter === null || parameter.bootValue === null) return null;
  const parsed2 = parseByType(parameter, parameter.bootValue, major);
  const value = parsed2.ok ? parsed2.value : null;
  if (name === parameter.name) defaults.set(key, value);
  return value;
}
var defaults = /* @__PURE__ */ new Map();

// src/postgres/settings/effective.ts
var RANK = { file: 0, "auto-file": 1, "command-line": 2 };
function effectiveSettings(facts, major) {
  const ordered = facts.map((fact, order) => ({ fact, order, path: loadPath(fact) })).sort(
    (a, b) => RANK[a.fact.source] - RANK[b.fact.source] || (a.fact.root === b.fact.root ? comparePaths(a.path, b.path) : 0) || a.order - b.order
  );
  const settings = /* @__PURE__ */ new Map();
  for (const { fact } of ordered) {
    const assigned = assignedBy(fact);
    if (assigned === null) continue;
    const name = normalName(assigned.name, major);
    settings.set(name, { name, value: assigned.value, fact });
  }
  return settings;
}
function assignedBy(fact) {
  if (fact.templated !== void 0) return { name: fact.templated, value: { type: "unknown", value: "" } };
  if (fact.name === null || fact.parsed === null || fact.problem !== null) return null;
  if (fact.source === "command-line" && !fact.applied) return null;
  return { name: fact.name, value: fact.parsed };
}
function loadPath(fact) {
  return [...fact.via ?? []].reverse().concat(fact);
}
function comparePaths(a, b) {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const [left, right] = [a[depth], b[depth]];
    if (left === void 0 || right === void 0) break;
    if (left.file !== right.file) return compareFiles(left.file, right.file);
    if (left.line !== right.line) return left.line - right.line;
    if (left.column !== right.column) return left.column - right.column;
  }
  return a.length - b.length;
}
function compareFiles(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function settingOf(settings, name, major) {
  return settings.get(normalName(name, major))?.value ?? defaultValueOf(name, major) ?? { type: "unknown", value: "" };
}

// src/deployment/container-files.ts
var BITNAMI_CONF = ["/bitnami/postgresql/conf", "/opt/bitnami/postgresql/conf"];
function treePathOf(workload, containerPath) {
  const path = normalPath(containerPath);
  let best = null;
  for (const mount of workload.mounts) {
    const covers = path === mount.target || path.startsWith(mount.target === "/" ? "/" : `${mount.target}/`);
    if (covers && (best === null || mount.target.length >= best.target.length)) best = mount;
  }
  if (best === null || best.source === null) return null;
  const rest = path.slice(best.target.length).replace(/^\//, "");
  if (rest === "") return best.source;
  return best.source === "" ? rest : `${best.source}/${rest}`;
}
function configDirectories(workload) {
  const stated = workload.environment.PGDATA;
  if (stated !== void 0) return stated.value === null ? [] : [normalPath(stated.value)];
  if (workload.family === "bitnami") return BITNAMI_CONF;
  if (/timescaledb-ha/.test(workload.image ?? "")) return ["/home/postgres/pgdata/data"];
  if (workload.major !== null && workload.major >= 18) return [`/var/lib/postgresql/${workload.major}/docker`];
  const old = "/var/lib/postgresql/data";
  return workload.major === null ? ["/var/lib/postgresql/18/docker", old] : [old];
}
function extraConfigDirectories(workload) {
  return workload.family === "bitnami" ? BITNAMI_CONF.map((path) => `${path}/conf.d`) : [];
}
function normalPath(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return `/${parts.join("/")}`;
}

// src/deployment/zones.ts
var import_ipaddr = __toESM(require_ipaddr(), 1);

// src/deployment/host-names.ts
var PRIVATE = /\.(?:test|example|invalid|localdomain|home\.arpa|alt|intranet|private|corp|home|lan|consul)$/;
var CONTAINER = /\.(?:svc|internal|local)$|\.svc\.[a-z0-9.-]+$/;
var DELEGATED = new Set(
  "academy agency ai app art arpa asia audio auto bank bar best bet bid bike bio biz black blog blue business buzz cab cafe cam camp capital car cards care careers cars cash casino cat center chat church city click clinic cloud club coach codes coffee college com community company computer construction consulting contact coop country coupons courses credit cricket date dating day deals delivery dental design dev digital direct directory doctor dog domains download earth eco edu education email energy engineer engineering enterprises equipment estate events exchange expert exposed express family fan farm fashion film finance financial fit fitness flights foundation fun fund futbol fyi gallery game games garden gay gift gifts global gmbh gold golf gov graphics green group guide guru health healthcare help holdings holiday horse hospital host hosting house how icu immo inc info ink institute insure int investments jobs land law lawyer legal life limited limo link live llc loan loans lol love ltd ltda maison management market marketing markets mba media men menu mil mobi moda moe money mortgage movie museum name navy net network news ngo ninja observer one onl online ooo org organic page partners parts party pet photo photography photos pics pictures pink pizza place plumbing plus press pro productions promo properties property pub quest racing recipes red rehab rent rentals repair report republican rest restaurant review reviews rip rocks run sale salon sarl school schule science security select services sex shoes shop shopping show singles site ski social software solar solutions space sport store stream studio style supplies supply support surf surgery systems tax taxi team tech technology tel tennis theater tickets tienda tips tires today tokyo tools top tours town toys trade trading training travel tube university uno vacations vegas ventures vet viajes video villas vin vip vision vodka vote voyage watch webcam website wedding wiki win wine work works world wtf xxx xyz yoga zip zone amsterdam barcelona berlin brussels cologne hamburg koeln london madrid melbourne miami moscow nyc osaka paris quebec rio swiss sydney vlaanderen wien zuerich africa bayern bzh cymru eus frl gal irish kiwi lat nrw ruhr saarland scot tirol wales amazon aws azure google microsoft oracle".split(" ")
);
function placeOfName(name) {
  if (CONTAINER.test(name)) return "container";
  if (PRIVATE.test(name)) return "private";
  const labels = name.split(".");
  const last2 = labels[labels.length - 1] ?? "";
  const domain = last2.length === 2 || last2.startsWith("xn--") || DELEGATED.has(last2);
  return labels.length > 2 || domain || name.includes(":") ? "public" : "container";
}

// src/deployment/zones.ts
var EXPOSURE = ["unknown", "socket", "loopback", "container", "private", "public"];
var BUILT_IN = [
  ["loopback", "127.0.0.0/8"],
  ["loopback", "::1/128"],
  ["private", "10.0.0.0/8"],
  ["private", "172.16.0.0/12"],
  ["private", "192.168.0.0/16"],
  ["private", "169.254.0.0/16"],
  ["private", "100.64.0.0/10"],
  ["private", "fc00::/7"],
  ["private", "fe80::/10"]
];
var FOUR_PARTS = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/;
var BUILT_IN_RANGES = BUILT_IN.flatMap(([zone, text]) => {
  const range3 = rangeOf(text);
  return range3 === null ? [] : [{ zone, range: range3 }];
});
var TEMPLATE = /[${}<>%]|^\[[A-Z_ -]+\]$/;
function zoneOf(host, policyZones = {}) {
  const name = (host ?? "").trim().toLowerCase().replace(/\.$/, "");
  if (name === "" || name.startsWith("/") || name.startsWith("@")) return "socket";
  const bare3 = name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
  const address = addressOf(bare3);
  if (address !== null) return zoneOfNumber(address.family, address.value, policyZones);
  if (TEMPLATE.test(host ?? "") || bare3 === "*") return "unknown";
  for (const zone of ["public", "private", "container", "loopback"]) {
    if (policyZones[zone]?.some((pattern) => matchesHost(bare3, pattern.toLowerCase()))) return zone;
  }
  if (bare3 === "localhost" || bare3.endsWith(".localhost") || bare3 === "localhost.localdomain") return "loopback";
  if (/^[0-9a-fx.]+$/.test(bare3) && /^\d/.test(bare3) && lenient(bare3)) return "unknown";
  if (!bare3.includes(".") && !bare3.includes(":")) return "container";
  return placeOfName(bare3);
}
function mostExposed(zones2) {
  let worst = "unknown";
  for (const zone of zones2) if (EXPOSURE.indexOf(zone) > EXPOSURE.indexOf(worst)) worst = zone;
  return worst;
}
function zoneOfNumber(family, value, policyZones) {
  if (family === 6 && value >> 32n === 0xffffn) return zoneOfNumber(4, value & 0xffffffffn, policyZones);
  let best = null;
  for (const zone of ["public", "private", "container", "loopback"]) {
    for (const text of policyZones[zone] ?? []) {
      const range3 = rangeOf(text);
      if (range3 === null || !holds2(range3, family, value)) continue;
      const size = range3.last - range3.first;
      if (best === null || size < best.size) best = { zone, size };
    }
  }
  if (best !== null) return best.zone;
  for (const { zone, range: range3 } of BUILT_IN_RANGES) if (holds2(range3, family, value)) return zone;
  return value === 0n ? "loopback" : "public";
}
function holds2(range3, family, value) {
  return range3.family === family && value >= range3.first && value <= range3.last;
}
function rangeOf(text) {
  const [head = "", bits, ...rest] = text.split("/");
  const address = rest.length > 0 ? null : addressOf(head.trim());
  if (address === null) return null;
  const width = address.family === 4 ? 32 : 128;
  if (bits !== void 0 && !/^\d{1,3}$/.test(bits)) return null;
  const prefix = bits === void 0 ? width : Number(bits);
  if (prefix > width) return null;
  const size = 1n << BigInt(width - prefix);
  const first = address.value / size * size;
  return { family: address.family, first, last: first + size - 1n };
}
function addressOf(text) {
  const unscoped = text.replace(/%[\w.-]+$/, "");
  if (FOUR_PARTS.test(unscoped)) {
    const octets = unscoped.split(".").map(Number);
    return octets.some((octet) => octet > 255) ? null : { family: 4, value: numberOf(octets) };
  }
  if (!unscoped.includes(":") || !import_ipaddr.default.IPv6.isValid(unscoped)) return null;
  return { family: 6, value: numberOf(import_ipaddr.default.IPv6.parse(unscoped).toByteArray()) };
}
function numberOf(bytes) {
  return bytes.reduce((value, byte) => value << 8n | BigInt(byte), 0n);
}
function lenient(text) {
  return import_ipaddr.default.IPv4.isValid(text);
}
function matchesHost(host, pattern) {
  const parts = pattern.split("*");
  const [head = "", ...others] = parts;
  if (others.length === 0) return host === pattern;
  const tail = others.pop() ?? "";
  if (!host.startsWith(head) || host.length < head.length + tail.length || !host.endsWith(tail)) return false;
  let at = head.length;
  for (const part of others) {
    const found = host.indexOf(part, at);
    if (found < 0 || found + part.length > host.length - tail.length) return false;
    at = found + part.length;
  }
  return true;
}

// src/deployment/exposure.ts
function portOf(settings) {
  const value = settings.get("port")?.value;
  return value?.type === "integer" ? value.value : 5432;
}
function exposureOf(workload, settings, zones2) {
  if (workload.hostNetwork || workload.platform === "dockerfile" || workload.platform === "patroni") {
    return { kind: "network" };
  }
  const target = portOf(settings);
  if (workload.platform === "ci") {
    const port = workload.ports.find((one) => one.target === target);
    return port === void 0 ? { kind: "containers" } : { kind: "loopback-published", port };
  }
  let loopback = null;
  let unknown2 = false;
  for (const port of workload.ports) {
    if (port.target !== target) continue;
    const zone = port.hostAddress === "" ? "public" : zoneOf(port.hostAddress, zones2);
    if (zone === "unknown" || zone === "container") unknown2 = true;
    else if (zone === "loopback") loopback ??= port;
    else return { kind: "published", port };
  }
  if (unknown2) return { kind: "network" };
  return loopback === null ? { kind: "containers" } : { kind: "loopback-published", port: loopback };
}

// src/deployment/file-servers.ts
var AUTO = "postgresql.auto.conf";
function pairFiles(files) {
  const taken = /* @__PURE__ */ new Set();
  const autos = /* @__PURE__ */ new Map();
  const candidates2 = [];
  for (const path of files.settings) {
    if (nameOf(path) === AUTO) autos.set(directoryOf(path), path);
    else candidates2.push(path);
  }
  const pairs = /* @__PURE__ */ new Map();
  for (const choose of [byName, byVariant, byDirectory, bySibling]) {
    for (const hba of files.hba) {
      if (pairs.has(hba)) continue;
      const free = candidates2.filter((path) => !taken.has(path));
      const settings = choose(hba, free, files, pairs);
      if (settings === null) continue;
      pairs.set(hba, settings);
      taken.add(settings);
    }
  }
  const takeAuto = (path) => {
    const directory = path === null ? null : directoryOf(path);
    const auto = directory === null ? void 0 : autos.get(directory);
    if (directory === null || auto === void 0) return null;
    autos.delete(directory);
    return auto;
  };
  const servers = [];
  for (const hba of files.hba) {
    const settings = pairs.get(hba) ?? null;
    servers.push({ hba, settings, auto: takeAuto(settings) });
  }
  for (const settings of candidates2) {
    if (!taken.has(settings)) servers.push({ hba: null, settings, auto: takeAuto(settings) });
  }
  for (const auto of autos.values()) servers.push({ hba: null, settings: null, auto });
  return servers;
}
var byName = (hba, free, files) => {
  const near = free.filter((path) => directoryOf(path) === directoryOf(hba));
  return near.find((path) => nameOf(files.hbaFileOf(path) ?? "") === nameOf(hba)) ?? null;
};
var byVariant = (hba, free) => {
  const near = free.filter((path) => directoryOf(path) === directoryOf(hba));
  return near.find((path) => variantOf(nameOf(path)) === variantOf(nameOf(hba))) ?? null;
};
var byDirectory = (hba, free, files) => {
  const [only3, ...others] = free.filter((path) => directoryOf(path) === directoryOf(hba));
  if (only3 === void 0 || others.length > 0) return null;
  const named = files.hbaFileOf(only3);
  const elsewhere = named !== null && files.hba.some((path) => path !== hba && nameOf(path) === nameOf(named));
  return elsewhere ? null : only3;
};
var bySibling = (hba, free, files, pairs) => {
  const parent = parentOf(directoryOf(hba));
  if (parent === null) return null;
  const inFamily = (path) => {
    const directory = directoryOf(path);
    return directory === parent || parentOf(directory) === parent;
  };
  const [only3, ...others] = free.filter(inFamily);
  if (only3 === void 0 || others.length > 0) return null;
  return files.hba.some((path) => path !== hba && !pairs.has(path) && inFamily(path)) ? null : only3;
};
function variantOf(name) {
  return name.toLowerCase().replace(/pg_?hba|postgres(?:ql)?/, "").replace(/\.conf\b/, "").replace(/^[._-]+|[._-]+$/g, "");
}
function directoryOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function parentOf(directory) {
  return directory === "" ? null : directoryOf(directory.slice(0, -1));
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/postgres/hba/bytes.ts
function byteLength(text, start = 0, end = text.length) {
  let bytes = 0;
  for (let at = start; at < end; at += 1) bytes += bytesAt(text, at);
  return bytes;
}
function bytesAt(text, at) {
  const code = text.charCodeAt(at);
  if (code < 128) return 1;
  if (code < 2048) return 2;
  if (code < 55296 || code > 57343) return 3;
  return code >= 56448 && code <= 56575 && !isHighSurrogate(text.charCodeAt(at - 1)) ? 1 : 2;
}
function isHighSurrogate(code) {
  return code >= 55296 && code <= 56319;
}

// src/postgres/missing-file.ts
var MAX_NAME = 255;
var MAX_PATH = 4096;
var NO_SUCH_FILE = "No such file or directory";
function isTooLong(path) {
  return path.split("/").some((name) => byteLength(name) > MAX_NAME);
}
function whyMissing(target, statusOf) {
  if (target.length >= MAX_PATH) return "File name too long";
  const names3 = target.split("/");
  for (let count2 = 1; count2 < names3.length; count2 += 1) {
    const directory = names3.slice(0, count2).join("/");
    if (isTooLong(names3[count2 - 1] ?? "")) return "File name too long";
    if (directory === "") continue;
    const status = statusOf(directory);
    if (status === "read") return "Not a directory";
    if (status !== "directory") return NO_SUCH_FILE;
  }
  return isTooLong(names3.at(-1) ?? "") ? "File name too long" : NO_SUCH_FILE;
}

// src/postgres/hba/line-parts.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
function stripped(text, start, end) {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code !== CARRIAGE_RETURN && code !== LINE_FEED) break;
    at -= 1;
  }
  return at;
}
function lineFeeds(text) {
  let count2 = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count2 += 1;
  return count2;
}
function lineOf(text, original, part, number, tooLong = false) {
  const segments = segmentsOf(text, original, part, 0);
  return { text, original, start: part.start, end: part.end, segments, number, tooLong };
}
function joined(text, original, parts, number) {
  const texts2 = [];
  const originals = [];
  const segments = [];
  let length = 0;
  for (const part of parts) {
    for (const segment of segmentsOf(text, original, part, length - part.start)) segments.push(segment);
    texts2.push(text.slice(part.start, part.end));
    if (text !== original) originals.push(original.slice(part.start, part.end));
    length += part.end - part.start;
  }
  const whole = texts2.join("");
  const unmasked = text === original ? whole : originals.join("");
  return { text: whole, original: unmasked, start: 0, end: length, segments, number, tooLong: false };
}
function segmentsOf(text, original, part, shift) {
  const segments = [{ at: part.start + shift, line: part.line, column: part.column }];
  if (text === original) return segments;
  for (let at = original.indexOf("\n", part.start); at >= 0 && at < part.end; at = original.indexOf("\n", at + 1)) {
    segments.push({ at: at + 1 + shift, line: part.line + segments.length, column: 1 });
  }
  return segments;
}

// src/postgres/hba/line-buffer.ts
var MAX_LINE_13 = 20480;
var LINE_FEED2 = 10;
var CARRIAGE_RETURN2 = 13;
var BACKSLASH = 92;
var FIRST_BUFFER = 1024;
var MORE = 128;
function* bufferedLines(text, original, major) {
  const file = new FileText(text, original);
  if (major === 13) yield* lines13(file);
  else yield* lines14(file);
}
function* lines13(file) {
  const { text, original } = file;
  for (let number = 1; ; number += 1) {
    const chunk = file.take(MAX_LINE_13 - 1);
    if (chunk === null) return;
    const end = stripped(text, chunk.start, chunk.end);
    yield lineOf(text, original, { ...chunk, end }, number, chunk.isFull);
  }
}
function* lines14(file) {
  const { text, original } = file;
  let size = FIRST_BUFFER;
  for (let number = 1; !file.atEnd; ) {
    const parts = [];
    const first = file.place();
    let length = 0;
    let sinceBackslash = 0;
    let continued = 0;
    for (; ; ) {
      const before = length;
      let ended = false;
      for (let chunk = file.take(size - length - 1); chunk !== null; chunk = file.take(size - length - 1)) {
        if (chunk.end > chunk.start) parts.push(chunk);
        length += chunk.bytes;
        ended = length > before && lastCode(text, parts) === LINE_FEED2;
        if (ended) break;
        while (length + MORE + 1 > size) size *= 2;
      }
      if (!ended && length === before) break;
      length -= strip(text, parts);
      if (length <= sinceBackslash || lastCode(text, parts) !== BACKSLASH) break;
      length -= 1;
      dropLast(parts);
      sinceBackslash = length;
      continued += 1;
    }
    yield joined(text, original, parts.length === 0 ? [first] : parts, number);
    number += continued + 1;
  }
}
function lastCode(text, parts) {
  const last2 = parts.at(-1);
  return last2 === void 0 ? -1 : text.charCodeAt(last2.end - 1);
}
function dropLast(parts) {
  const last2 = parts.at(-1);
  if (last2 === void 0) return;
  last2.end -= 1;
  if (last2.end <= last2.start) parts.pop();
}
function strip(text, parts) {
  let dropped = 0;
  for (let code = lastCode(text, parts); code === LINE_FEED2 || code === CARRIAGE_RETURN2; code = lastCode(text, parts)) {
    dropLast(parts);
    dropped += 1;
  }
  return dropped;
}
var FileText = class {
  text;
  original;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  constructor(text, original) {
    this.text = text;
    this.original = original;
  }
  get atEnd() {
    return this.#at >= this.text.length;
  }
  /** An empty part at the place of what is read next. */
  place() {
    return { start: this.#at, end: this.#at, line: this.#line, column: this.#at - this.#lineStart + 1 };
  }
  /** `fgets`: up to `bytes` bytes, no further than the line feed; null at the end. `bytes` counts what is before a zero byte. */
  take(bytes) {
    if (this.atEnd) return null;
    const { text, original } = this;
    const { start, line, column } = this.place();
    let at = start;
    let taken = 0;
    let cut = -1;
    let kept = 0;
    let isFull = false;
    while (at < text.length && !isFull) {
      const units = isPair(text, at) ? 2 : 1;
      const width = units === 2 ? 4 : bytesAt(text, at);
      if (taken + width > bytes) {
        isFull = true;
        break;
      }
      const code = text.charCodeAt(at);
      if (code === 0 && cut < 0) cut = at;
      if (cut < 0) kept += width;
      taken += width;
      at += units;
      isFull = taken === bytes;
      if (code === LINE_FEED2) break;
    }
    this.#at = at;
    const passed = lineFeeds(original.slice(start, at));
    if (passed > 0) {
      this.#line += passed;
      this.#lineStart = original.lastIndexOf("\n", at - 1) + 1;
    }
    return { start, end: cut < 0 ? at : cut, line, column, bytes: kept, isFull: isFull && cut < 0 };
  }
};
function isPair(text, at) {
  return (text.charCodeAt(at) & 64512) === 55296 && (text.charCodeAt(at + 1) & 64512) === 56320;
}

// src/postgres/hba/logical-lines.ts
var BACKSLASH2 = 92;
function* logicalLines(text, original, major) {
  if (text.includes("\0") || major === 13 && hasLongLine(text)) {
    yield* bufferedLines(text, original, major);
    return;
  }
  const joins = major >= 14;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const parts = [];
    let open2 = false;
    for (; ; ) {
      const next = text.indexOf("\n", at);
      const start = at;
      const end = stripped(text, start, next < 0 ? text.length : next);
      const part = { start, end, line, column: 1 };
      at = next < 0 ? text.length : next + 1;
      line += 1 + (text === original ? 0 : lineFeeds(original.slice(start, next < 0 ? at : next)));
      parts.push(part);
      if (!joins || end === start || text.charCodeAt(end - 1) !== BACKSLASH2) break;
      part.end -= 1;
      open2 = at >= text.length;
      if (open2) break;
    }
    yield assembled(text, original, parts, { number: parts[0]?.line ?? line, open: open2 });
  }
}
function hasLongLine(text) {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next + 1;
    if ((end - at) * 3 >= MAX_LINE_13 - 1 && byteLength(text, at, end) >= MAX_LINE_13 - 1) return true;
    at = end;
  }
  return false;
}
function assembled(text, original, parts, { number, open: open2 }) {
  const [first] = parts;
  if (first !== void 0 && parts.length === 1) return lineOf(text, original, first, number);
  const line = joined(text, original, parts, number);
  return open2 ? line : { ...line, end: stripped(line.text, 0, line.end) };
}

// src/postgres/hba/ip.ts
var V4_PART = /^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
function parseIp(text) {
  return text.includes(":") ? parseV6(text) : parseV4(text);
}
function parseV4(text) {
  const parts = text.split(".", 5);
  if (parts.length > 4) return null;
  const bytes = [];
  for (const [index, part] of parts.entries()) {
    const value = V4_PART.test(part) ? numberOf2(part) : null;
    const width = index === parts.length - 1 ? 4 - index : 1;
    if (value === null || value >= 256 ** width) return null;
    for (let shift = width - 1; shift >= 0; shift -= 1) bytes.push(Math.floor(value / 256 ** shift) % 256);
  }
  return { family: 4, bytes };
}
function numberOf2(part) {
  const hexadecimal = /^0[xX]/.test(part);
  const digits = part.replace(/^0[xX]?0*/, "");
  if (digits.length > 12) return null;
  if (digits === "") return 0;
  return Number.parseInt(digits, hexadecimal ? 16 : part.startsWith("0") ? 8 : 10);
}
function parseV6(text) {
  const percent = text.indexOf("%");
  const groups2 = groupsOf(percent < 0 ? text : text.slice(0, percent));
  if (groups2 === null) return null;
  const [first = 0] = groups2;
  if (percent >= 0 && !isZone(text.slice(percent + 1), first)) return null;
  return { family: 6, bytes: groups2.flatMap((group) => [group >> 8, group & 255]) };
}
function isZone(zone, firstGroup) {
  if (/^\d{1,10}$/.test(zone)) return Number(zone) <= 4294967295;
  const linkLocal = (firstGroup & 65472) === 65152 || (firstGroup & 65295) === 65282;
  return linkLocal && /^[A-Za-z][\w.@-]{0,14}$/.test(zone);
}
function groupsOf(text) {
  if (text.length > 64) return null;
  const halves = text.split("::", 3);
  if (halves.length > 2) return null;
  const compressed = halves.length === 2;
  const head = sideOf(halves[0] ?? "", !compressed);
  const tail = compressed ? sideOf(halves[1] ?? "", true) : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (compressed ? missing < 1 : missing !== 0) return null;
  return [...head, ...new Array(missing).fill(0), ...tail];
}
function sideOf(text, endsAddress) {
  if (text === "") return [];
  const groups2 = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups2.push(Number.parseInt(part, 16));
      continue;
    }
    if (!endsAddress || index !== parts.length - 1) return null;
    const quad = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/.exec(part);
    const [a = 0, b = 0, c = 0, d = 0] = quad === null ? [] : quad.slice(1).map(Number);
    if (quad === null || Math.max(a, b, c, d) > 255) return null;
    groups2.push(a * 256 + b, c * 256 + d);
  }
  return groups2;
}
function maskOf(family, prefix) {
  const bytes = [];
  for (let at = 0; at < (family === 4 ? 4 : 16); at += 1) {
    const bits = Math.max(0, Math.min(8, prefix - at * 8));
    bytes.push(255 << 8 - bits & 255);
  }
  return { family, bytes };
}
function prefixOf(mask) {
  let prefix = 0;
  let open2 = true;
  for (const byte of mask.bytes) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      const set = (byte >> bit & 1) === 1;
      if (set && !open2) return null;
      if (set) prefix += 1;
      else open2 = false;
    }
  }
  return prefix;
}
function printIp(ip) {
  return ip.family === 4 ? ip.bytes.join(".") : printV6(ip.bytes);
}
function printV6(bytes) {
  const words = [];
  for (let at = 0; at < 16; at += 2) words.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  let best = { start: -1, length: 1 };
  for (let at = 0; at < 8; at += 1) {
    let length = 0;
    while (at + length < 8 && words[at + length] === 0) length += 1;
    if (length > best.length) best = { start: at, length };
    at += length;
  }
  const dotted2 = best.start === 0 && (best.length === 6 || best.length === 5 && words[5] === 65535);
  const groups2 = words.map((word) => word.toString(16));
  if (dotted2) groups2.splice(6, 2, bytes.slice(12).join("."));
  if (best.start < 0) return groups2.join(":");
  const head = groups2.slice(0, best.start).join(":");
  return `${head}::${groups2.slice(best.start + best.length).join(":")}`;
}

// src/postgres/hba/address.ts
function readAddress(token) {
  const { text, quoted } = token;
  if (!quoted && (text === "all" || text === "samehost" || text === "samenet")) {
    return { status: "done", address: { kind: text } };
  }
  const slash = text.indexOf("/");
  const ip = parseIp(slash < 0 ? text : text.slice(0, slash));
  if (ip === null) {
    if (slash >= 0) {
      return { status: "error", error: `specifying both host name and CIDR mask is invalid: "${text}"` };
    }
    return { status: "done", address: { kind: text.startsWith(".") ? "suffix" : "host", name: text } };
  }
  if (slash < 0) return { status: "needs-mask", ip };
  const prefix = prefixLength(text.slice(slash + 1), ip.family);
  if (prefix === null) return { status: "error", error: `invalid CIDR mask in address "${text}"` };
  return { status: "done", address: range(ip, maskOf(ip.family, prefix)) };
}
function readMask(ip, token) {
  const mask = parseIp(token.text);
  if (mask === null) return { status: "error", error: `invalid IP mask "${token.text}": Name or service not known` };
  if (mask.family !== ip.family) return { status: "error", error: "IP address and mask do not match" };
  return { status: "done", address: range(ip, mask) };
}
function range(ip, mask) {
  return { kind: "range", family: ip.family, address: printIp(ip), mask: printIp(mask), prefix: prefixOf(mask) };
}
function prefixLength(text, family) {
  const match = /^[ \t\n\v\f\r]{0,64}([+-]?)0*(\d{0,4})$/.exec(text);
  if (match === null || !/\d$/.test(text)) return null;
  const bits = Number(match[2] === "" ? "0" : match[2]);
  if (bits > (family === 4 ? 32 : 128) || match[1] === "-" && bits > 0) return null;
  return bits;
}
function addressColumns(address) {
  if (address === null) return [null, null];
  switch (address.kind) {
    case "range":
      return [address.address, address.mask];
    case "host":
    case "suffix":
      return [address.name, null];
    case "unknown":
      return [address.text, null];
    default:
      return [address.kind, null];
  }
}

// src/postgres/hba/methods.ts
var METHODS = [
  ...["trust", "reject", "password", "md5", "scram-sha-256", "ident", "peer"],
  ...["gss", "sspi", "pam", "bsd", "ldap", "cert", "radius"]
];
var NOT_BUILT = /* @__PURE__ */ new Set(["sspi", "bsd"]);
function isMethod(name, major) {
  return METHODS.includes(name) || name === "oauth" && major >= 18;
}
function methodError(name, major) {
  if (!isMethod(name, major)) return `invalid authentication method "${name}"`;
  return NOT_BUILT.has(name) ? `invalid authentication method "${name}": not supported by this build` : null;
}

// src/postgres/hba/ldap-url.ts
var BAD_SCHEME = "Time limit exceeded";
var BAD_ENCLOSURE = "Size limit exceeded";
var BAD_URL = "Compare False";
var BAD_SCOPE = "Strong(er) authentication required";
var BAD_FILTER = "Partial results and referral received";
var BAD_EXTENSIONS = "Referral";
var SCOPES = {
  base: 0,
  one: 1,
  onelevel: 1,
  sub: 2,
  subtree: 2,
  children: 3,
  subordinate: 3
};
function parseLdapUrl(text) {
  const prefix = /^(<?)(?:URL:)?(p?ldaps?|ldapi):\/\//i.exec(text);
  if (prefix === null) return { error: BAD_SCHEME };
  const enclosed = prefix[1] === "<";
  if (enclosed && !text.endsWith(">")) return { error: BAD_ENCLOSURE };
  const rest = text.slice(prefix[0].length, enclosed ? -1 : void 0);
  const scheme = (prefix[2] ?? "").toLowerCase();
  const slash = rest.indexOf("/");
  const question = rest.indexOf("?");
  const hostEnd = slash >= 0 ? slash : question >= 0 ? question : rest.length;
  const written = rest.slice(0, hostEnd);
  const authority = scheme === "ldapi" ? { host: unescapeHex(written), port: 0 } : readAuthority(written);
  if (authority === null) return { error: BAD_URL };
  const parts = slash >= 0 ? rest.slice(slash + 1).split("?", 6) : [];
  const [dn, attributes = "", scopeText = "", filterText = "", extensions] = parts;
  const scope = scopeText === "" ? 0 : SCOPES[unescapeHex(scopeText).toLowerCase()];
  if (scope === void 0) return { error: BAD_SCOPE };
  const filter = filterText === "" ? null : unescapeHex(filterText);
  if (filter === "") return { error: BAD_FILTER };
  if (parts.length > 5) return { error: BAD_URL };
  if (extensions === "") return { error: BAD_EXTENSIONS };
  const names3 = unescapeHex(attributes).split(",");
  return {
    error: null,
    url: {
      scheme,
      host: authority.host === "" ? null : authority.host,
      port: authority.port === 0 ? scheme === "ldaps" ? 636 : 389 : authority.port,
      baseDn: dn === void 0 ? null : unescapeHex(dn),
      attribute: names3.find((name) => name !== "") ?? null,
      scope,
      filter
    }
  };
}
function readAuthority(text) {
  const bracket = text.startsWith("[") ? text.indexOf("]") : -1;
  if (text.startsWith("[") && bracket < 0) return null;
  const colon = text.indexOf(":", bracket + 1);
  const host = unescapeHex(bracket > 0 ? text.slice(1, bracket) : colon < 0 ? text : text.slice(0, colon));
  if (colon < 0) return { host, port: 0 };
  const port = unescapeHex(text.slice(colon + 1));
  return /^[ \t]{0,8}[+-]?\d{1,9}$/.test(port) ? { host, port: Number(port) } : null;
}
function unescapeHex(text) {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return "";
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

// src/postgres/hba/lists.ts
function splitList(text) {
  const items = [];
  let at = skipBlanks(text, 0);
  if (at >= text.length) return items;
  for (; ; ) {
    if (text[at] === '"') {
      const parts = [];
      let from = at + 1;
      for (; ; ) {
        const end = text.indexOf('"', from);
        if (end < 0) return null;
        parts.push(text.slice(from, end));
        at = end + 1;
        if (text[at] !== '"') break;
        from = at + 1;
      }
      items.push(parts.join('"'));
    } else {
      const start = at;
      while (at < text.length && text[at] !== "," && !isSpace(text[at])) at += 1;
      if (at === start) return null;
      items.push(text.slice(start, at));
    }
    at = skipBlanks(text, at);
    if (at >= text.length) return items;
    if (text[at] !== ",") return null;
    at = skipBlanks(text, at + 1);
  }
}
function isSpace(character) {
  return character !== void 0 && " 	\n\r\v\f".includes(character);
}
function skipBlanks(text, from) {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}
function atoi2(text) {
  const match = /^[ \t\n\v\f\r]{0,64}([+-]?)0*(\d{0,20})/.exec(text);
  const digits = BigInt(match?.[2] || "0");
  const limit = 2n ** 63n;
  const value = match?.[1] === "-" ? digits > limit ? -limit : -digits : digits >= limit ? limit - 1n : digits;
  return Number(BigInt.asIntN(32, value));
}

// src/postgres/hba/options.ts
var SECRETS = /* @__PURE__ */ new Set(["ldapbindpasswd", "radiussecrets"]);
var MASKED = "***";
var LDAP = [
  ...["ldapurl", "ldaptls", "ldapscheme", "ldapserver", "ldapport", "ldapbinddn", "ldapbindpasswd"],
  ...["ldapsearchattribute", "ldapsearchfilter", "ldapbasedn", "ldapprefix", "ldapsuffix"]
];
var RADIUS = {
  radiusservers: "server",
  radiusports: "port",
  radiussecrets: "secret",
  radiusidentifiers: "identifiers"
};
function newOptionState(type, method, major) {
  const includeRealm = method === "gss" || method === "sspi";
  const values = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  return { type, method, major, values, lists, ldapScope: 0, ldapPort: 0, includeRealm, clientcert: null };
}
function readOption(token, state) {
  const equals = token.text.indexOf("=");
  if (equals < 0) {
    const secret = [...SECRETS].some((name) => state.values.has(name));
    return both(`authentication option not in name=value format: ${secret ? MASKED : token.text}`);
  }
  return setOption(token.text.slice(0, equals), token.text.slice(equals + 1), state);
}
function optionOf(token) {
  const { line, column, endLine, endColumn } = token;
  const equals = token.text.indexOf("=");
  const name = equals < 0 ? token.text : token.text.slice(0, equals);
  const value = equals < 0 ? "" : token.text.slice(equals + 1);
  return { name, value: maskedValue(name, value), line, column, endLine, endColumn };
}
function maskedValue(name, value) {
  if (SECRETS.has(name)) return value === "" ? "" : MASKED;
  return name === "ldapurl" ? maskUserinfo(value) : value;
}
function maskUserinfo(url) {
  return url.replace(/(:\/\/[^\s:@/]{0,200}:)[^\s@/]{1,400}@/, `$1${MASKED}@`);
}
function both(text) {
  return { shown: text, logged: text };
}
function onlyLogged(text) {
  return { shown: null, logged: text };
}
function setOption(name, value, state) {
  state.ldapScope = 2;
  const methods = methodsOf(name, state.major);
  if (name === "clientcert") return setClientcert(value, state);
  if (name === "clientname" && state.major >= 14) return checkClientname(value, state);
  if (methods === null) return both(`unrecognized authentication option name: "${name}"`);
  if (!methods.accepted.includes(state.method)) {
    return both(`authentication option "${name}" is only valid for authentication methods ${methods.text}`);
  }
  if (name === "ldapurl") return setLdapUrl(value, state);
  if (name === "ldapport") {
    state.ldapPort = atoi2(value);
    return state.ldapPort === 0 ? both(`invalid LDAP port number: "${value}"`) : null;
  }
  if (name in RADIUS) return setRadiusList(name, value, state);
  if (name === "include_realm") state.includeRealm = value === "1";
  state.values.set(name, value);
  return null;
}
function only(method) {
  return { accepted: [method], text: method };
}
function methodsOf(name, major) {
  if (name === "map") {
    const accepted = ["ident", "peer", "gss", "sspi", "cert"];
    if (major < 18) return { accepted, text: "ident, peer, gssapi, sspi, and cert" };
    return { accepted: [...accepted, "oauth"], text: "ident, peer, gssapi, sspi, cert, and oauth" };
  }
  if (LDAP.includes(name)) return only("ldap");
  if (Object.hasOwn(RADIUS, name)) return only("radius");
  if (name === "pamservice" || name === "pam_use_hostname") return only("pam");
  if (name === "krb_realm" || name === "include_realm") return { accepted: ["gss", "sspi"], text: "gssapi and sspi" };
  if (name === "compat_realm" || name === "upn_username") return only("sspi");
  const oauth = ["issuer", "scope", "validator", "delegate_ident_mapping"];
  return major >= 18 && oauth.includes(name) ? only("oauth") : null;
}
function setClientcert(value, state) {
  if (state.type !== "hostssl") return both('clientcert can only be configured for "hostssl" rows');
  const old = state.major === 13;
  if (value === "verify-full") {
    state.clientcert = "verify-full";
  } else if (value === "verify-ca" || old && value === "1") {
    if (!old && state.method === "cert") {
      return {
        shown: 'clientcert can only be set to "verify-full" when using "cert" authentication',
        logged: 'clientcert only accepts "verify-full" when using "cert" authentication'
      };
    }
    state.clientcert = "verify-ca";
  } else if (old && (value === "0" || value === "no-verify")) {
    if (state.method === "cert") {
      return both('clientcert cannot be set to "no-verify" when using "cert" authentication');
    }
    state.clientcert = null;
  } else {
    return onlyLogged(`invalid value for clientcert: "${value}"`);
  }
  return null;
}
function checkClientname(value, state) {
  if (state.type !== "hostssl") return both('clientname can only be configured for "hostssl" rows');
  return value === "CN" || value === "DN" ? null : onlyLogged(`invalid value for clientname: "${value}"`);
}
function setLdapUrl(value, state) {
  const parsed2 = parseLdapUrl(value);
  if (parsed2.error !== null) return both(`could not parse LDAP URL "${maskUserinfo(value)}": ${parsed2.error}`);
  const { url } = parsed2;
  if (url.scheme !== "ldap" && url.scheme !== "ldaps") return both(`unsupported LDAP URL scheme: ${url.scheme}`);
  state.values.set("ldapscheme", url.scheme);
  if (url.host !== null) state.values.set("ldapserver", url.host);
  state.ldapPort = url.port;
  if (url.baseDn !== null) state.values.set("ldapbasedn", url.baseDn);
  if (url.attribute !== null) state.values.set("ldapsearchattribute", url.attribute);
  if (url.filter !== null) state.values.set("ldapsearchfilter", url.filter);
  state.ldapScope = url.scope;
  return null;
}
function setRadiusList(name, value, state) {
  const items = splitList(value);
  if (items === null) {
    const shown = name === "radiusports" ? `invalid RADIUS port number: "${value}"` : null;
    return { shown, logged: `could not parse RADIUS ${RADIUS[name] ?? ""} list "${maskedValue(name, value)}"` };
  }
  if (name === "radiusports" && items.some((port) => atoi2(port) === 0)) {
    return onlyLogged(`invalid RADIUS port number: "${value}"`);
  }
  const unresolved = name === "radiusservers" ? items.find((host) => host === "") : void 0;
  if (unresolved !== void 0) {
    return onlyLogged(`could not translate RADIUS server name "${unresolved}" to address: Name or service not known`);
  }
  state.lists.set(name, items);
  state.values.set(name, value);
  return null;
}
function optionsError(state, validators) {
  if (state.method === "ldap") return ldapError(state);
  if (state.method === "radius") return radiusError(state);
  if (state.method === "oauth") return oauthError(state, validators);
  return null;
}
function ldapError({ values, major }) {
  const bind = ["ldapbasedn", "ldapbinddn", "ldapbindpasswd", "ldapsearchattribute", "ldapsearchfilter"];
  if (values.has("ldapprefix") || values.has("ldapsuffix")) {
    if (bind.some((name) => values.has(name))) {
      return both(
        major >= 18 ? "cannot mix options for simple bind and search+bind modes" : "cannot use ldapbasedn, ldapbinddn, ldapbindpasswd, ldapsearchattribute, ldapsearchfilter, or ldapurl together with ldapprefix"
      );
    }
  } else if (!values.has("ldapbasedn")) {
    return both('authentication method "ldap" requires argument "ldapbasedn", "ldapprefix", or "ldapsuffix" to be set');
  }
  if (values.has("ldapsearchattribute") && values.has("ldapsearchfilter")) {
    return both("cannot use ldapsearchattribute together with ldapsearchfilter");
  }
  return null;
}
function required(method, name) {
  return both(`authentication method "${method}" requires argument "${name}" to be set`);
}
function radiusError({ lists, major }) {
  const servers = lists.get("radiusservers")?.length ?? 0;
  const secrets = lists.get("radiussecrets")?.length ?? 0;
  if (servers === 0) return required("radius", "radiusservers");
  if (secrets === 0) return required("radius", "radiussecrets");
  for (const [name, text] of [
    ["radiussecrets", "secrets"],
    ["radiusports", "ports"],
    ["radiusidentifiers", "identifiers"]
  ]) {
    const count2 = lists.get(name)?.length ?? 0;
    if (count2 <= 1 || count2 === servers) continue;
    const message = `the number of RADIUS ${text} (${count2}) must be 1 or the same as the number of RADIUS servers (${servers})`;
    return major === 13 ? onlyLogged(message) : both(message);
  }
  return null;
}
function oauthError({ values }, validators) {
  if (!values.has("scope")) return required("oauth", "scope");
  if (!values.has("issuer")) return required("oauth", "issuer");
  const unfit = validators === void 0 ? null : validatorError(values, validators);
  if (unfit !== null) return unfit;
  if (values.has("map") && values.get("delegate_ident_mapping") === "1") {
    return both("map cannot be used in combination with delegate_ident_mapping");
  }
  return null;
}
function validatorError(values, validators) {
  const [only3] = validators;
  if (only3 === void 0) return both("oauth_validator_libraries must be set for authentication method oauth");
  const stated = values.get("validator");
  if (stated !== void 0) {
    return validators.includes(stated) ? null : both(`validator "${stated}" is not permitted by oauth_validator_libraries`);
  }
  if (validators.length > 1) {
    return both(
      'authentication method "oauth" requires argument "validator" to be set when oauth_validator_libraries contains multiple options'
    );
  }
  values.set("validator", only3);
  return null;
}
function optionColumn(state) {
  const { values, method, major } = state;
  const shown = [];
  const show = (...names3) => {
    for (const name of names3) {
      const value = values.get(name);
      if (value !== void 0) shown.push(`${name}=${maskedValue(name, value)}`);
    }
  };
  if (state.includeRealm) shown.push("include_realm=true");
  show("krb_realm", "map");
  const clientcert = method === "cert" ? "verify-full" : state.clientcert;
  if (clientcert !== null) shown.push(`clientcert=${clientcert}`);
  show("pamservice");
  if (method === "ldap") {
    show("ldapserver");
    if (state.ldapPort !== 0) shown.push(`ldapport=${state.ldapPort}`);
    if (major >= 14) show("ldapscheme");
    if (values.get("ldaptls") === "1") shown.push("ldaptls=true");
    show("ldapprefix", "ldapsuffix", "ldapbasedn", "ldapbinddn", "ldapbindpasswd");
    show("ldapsearchattribute", "ldapsearchfilter");
    if (state.ldapScope !== 0) shown.push(`ldapscope=${state.ldapScope}`);
  }
  show("radiusservers", "radiussecrets", "radiusidentifiers", "radiusports", "issuer", "scope", "validator");
  if (values.get("delegate_ident_mapping") === "1") shown.push("delegate_ident_mapping=true");
  return shown.length === 0 ? null : shown;
}

// src/postgres/regex/errors.ts
var REGEX_ERRORS = {
  REG_BADPAT: "invalid regexp (reg version 0.8)",
  REG_ECOLLATE: "invalid collating element",
  REG_ECTYPE: "invalid character class",
  REG_EESCAPE: "invalid escape \\ sequence",
  REG_ESUBREG: "invalid backreference number",
  REG_EBRACK: "brackets [] not balanced",
  REG_EPAREN: "parentheses () not balanced",
  REG_EBRACE: "braces {} not balanced",
  REG_BADBR: "invalid repetition count(s)",
  REG_ERANGE: "invalid character range",
  REG_BADRPT: "quantifier operand invalid",
  REG_BADOPT: "invalid embedded option",
  REG_ETOOBIG: "regular expression is too complex"
};
var RegexError = class extends Error {
  code;
  constructor(code) {
    super(REGEX_ERRORS[code]);
    this.code = code;
  }
};

// src/postgres/regex/extent.ts
var MOST_CHARACTERS = 6e4;
function isTooComplex(branches) {
  return longest(branches, /* @__PURE__ */ new Map()) > MOST_CHARACTERS;
}
function longest(branches, known) {
  const before = known.get(branches);
  if (before !== void 0) return before;
  let most = 0;
  for (const branch of branches) {
    let length = 0;
    for (const piece of branch) length += lengthOf(piece, known);
    most = Math.max(most, length);
  }
  known.set(branches, most);
  return most;
}
function lengthOf(piece, known) {
  switch (piece.kind) {
    case "set":
      return 1;
    case "constraint":
    case "look":
      return 0;
    case "group":
      return longest(piece.body, known);
    case "reference":
      return longest(piece.group, known);
    case "repeat":
      return lengthOf(piece.piece, known) * (Number.isFinite(piece.most) ? piece.most : Math.max(piece.least, 1));
  }
}

// src/postgres/regex/budget.ts
var OutOfBudget = class extends Error {
};
function spend(budget, amount) {
  budget.left -= amount;
  if (budget.left < 0) throw new OutOfBudget();
}

// src/postgres/regex/characters.ts
var CLASSES = /* @__PURE__ */ new Map([
  ["alnum", /[0-9A-Za-z]/],
  ["alpha", /[A-Za-z]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the class.
  ["ascii", /[\x00-\x7f]/],
  ["blank", /[\t ]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the class.
  ["cntrl", /[\x00-\x1f\x7f-\x9f]/],
  ["digit", /[0-9]/],
  ["graph", /[!-~]/],
  ["lower", /[a-z]/],
  ["print", /[ -~]/],
  ["punct", /[!-/:-@[-`{-~]/],
  ["space", /[\t-\r ]/],
  ["upper", /[A-Z]/],
  ["xdigit", /[0-9A-Fa-f]/],
  ["word", /[0-9A-Za-z_]/]
]);
var membersOf = /* @__PURE__ */ new Map();
function classNamed(name, major) {
  for (const known of CLASSES.keys()) if (known === name) return known === "word" && major < 14 ? null : known;
  return null;
}
function classMembers(name, ignoreCase) {
  const wanted = ignoreCase && (name === "lower" || name === "upper") ? "alpha" : name;
  const known = membersOf.get(wanted);
  if (known !== void 0) return known;
  const pattern = CLASSES.get(wanted);
  const members = Uint8Array.from({ length: 256 }, (_, byte) => pattern?.test(String.fromCharCode(byte)) ? 1 : 0);
  membersOf.set(wanted, members);
  return members;
}
function emptySet() {
  return new Uint8Array(256);
}
function complement(set) {
  return set.map((member) => 1 - member);
}
function addAll(set, other) {
  for (let byte = 0; byte < 256; byte += 1) if (other[byte] === 1) set[byte] = 1;
}
function addRange(set, from, to, ignoreCase) {
  if (from > to) throw new RegexError("REG_ERANGE");
  for (let byte = from; byte <= Math.min(to, 255); byte += 1) {
    set[byte] = 1;
    if (ignoreCase && isLetter(byte)) set[byte ^ 32] = 1;
  }
}
function isLetter(byte) {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
}
function collatingElement(name) {
  const [first] = name;
  if (first === void 0) throw new RegexError("REG_ECOLLATE");
  if (name.length === 1) return first;
  const code = name.length > LONGEST_NAME ? void 0 : ELEMENTS.get(String.fromCharCode(...name));
  if (code === void 0) throw new RegexError("REG_ECOLLATE");
  return code;
}
var LONGEST_NAME = "right-square-bracket".length;
var CONTROLS = "NUL SOH STX ETX EOT ENQ ACK BEL/alert BS/backspace HT/tab LF/newline VT/vertical-tab FF/form-feed CR/carriage-return SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC IS4/FS IS3/GS IS2/RS IS1/US";
var PRINTABLES = {
  " ": "space",
  "!": "exclamation-mark",
  '"': "quotation-mark",
  "#": "number-sign",
  $: "dollar-sign",
  "%": "percent-sign",
  "&": "ampersand",
  "'": "apostrophe",
  "(": "left-parenthesis",
  ")": "right-parenthesis",
  "*": "asterisk",
  "+": "plus-sign",
  ",": "comma",
  "-": "hyphen/hyphen-minus",
  ".": "period/full-stop",
  "/": "slash/solidus",
  0: "zero",
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
  7: "seven",
  8: "eight",
  9: "nine",
  ":": "colon",
  ";": "semicolon",
  "<": "less-than-sign",
  "=": "equals-sign",
  ">": "greater-than-sign",
  "?": "question-mark",
  "@": "commercial-at",
  "[": "left-square-bracket",
  "\\": "backslash/reverse-solidus",
  "]": "right-square-bracket",
  "^": "circumflex/circumflex-accent",
  _: "underscore/low-line",
  "`": "grave-accent",
  "{": "left-brace/left-curly-bracket",
  "|": "vertical-line",
  "}": "right-brace/right-curly-bracket",
  "~": "tilde",
  "\x7F": "DEL"
};
var ELEMENTS = new Map([
  ...CONTROLS.split(" ").flatMap((names3, code) => names3.split("/").map((name) => [name, code])),
  ...Object.entries(PRINTABLES).flatMap(
    ([character, names3]) => names3.split("/").map((name) => [name, character.charCodeAt(0)])
  )
]);

// src/postgres/regex/dissect.ts
function programOf(dissection, tree) {
  let program = dissection.programs.get(tree);
  if (program === void 0) {
    program = dissection.assemble(tree.language);
    dissection.programs.set(tree, program);
  }
  return program;
}
function dissect(dissection, tree, begin, end) {
  spend(dissection.budget, 1);
  switch (tree.kind) {
    case "plain":
      return true;
    case "reference":
      return dissectReference(dissection, tree, begin, end);
    case "sequence":
      return dissectSequence(dissection, tree, begin, end);
    case "choice":
      return dissectChoice(dissection, tree, begin, end);
    case "iteration":
      return dissectIteration(dissection, tree, begin, end);
    case "capture":
      return dissectCapture(dissection, tree, begin, end);
  }
}
function forget({ captured }, tree) {
  for (const capture of tree.captures) {
    captured.starts[capture] = -1;
    captured.ends[capture] = -1;
  }
}
function dissectCapture(dissection, tree, begin, end) {
  const [inner] = tree.children;
  if (inner === void 0 || !dissect(dissection, inner, begin, end)) return false;
  dissection.captured.starts[tree.capture] = begin;
  dissection.captured.ends[tree.capture] = end;
  return true;
}
function dissectSequence(dissection, tree, begin, end) {
  const { simulation } = dissection;
  const [first, second] = tree.children;
  if (first === void 0 || second === void 0) return false;
  const [one, two] = [programOf(dissection, first), programOf(dissection, second)];
  const fewer = first.prefersFewer;
  let middle = fewer ? simulation.shortest(one, begin, begin, end) : simulation.longest(one, begin, end);
  while (middle >= 0) {
    if (simulation.longest(two, middle, end) === end) {
      if (dissect(dissection, first, begin, middle) && dissect(dissection, second, middle, end)) return true;
    }
    middle = fewer ? simulation.shortest(one, begin, middle + 1, end) : simulation.longest(one, begin, middle - 1);
    forget(dissection, tree);
  }
  return false;
}
function dissectChoice(dissection, tree, begin, end) {
  for (const child of tree.children) {
    if (dissection.simulation.longest(programOf(dissection, child), begin, end) !== end) continue;
    if (dissect(dissection, child, begin, end)) return true;
  }
  return false;
}
function dissectReference(dissection, tree, begin, end) {
  const { captured, simulation } = dissection;
  const from = captured.starts[tree.capture] ?? -1;
  if (from === -1) return false;
  const length = (captured.ends[tree.capture] ?? from) - from;
  if (length === 0) return begin === end && tree.least <= tree.most;
  if (begin === end) return tree.least === 0;
  const total = end - begin;
  const times = total / length;
  if (total % length !== 0 || times < tree.least || times > tree.most) return false;
  spend(dissection.budget, total);
  for (let at = begin; at < end; at += 1) {
    const [ours, theirs] = [simulation.text[at] ?? 0, simulation.text[from + (at - begin) % length] ?? 0];
    if (ours === theirs) continue;
    if (!dissection.ignoreCase || (ours ^ theirs) !== 32 || !isLetter(ours)) return false;
  }
  return true;
}
function dissectIteration(dissection, tree, begin, end) {
  const { simulation } = dissection;
  const [child] = tree.children;
  if (child === void 0) return false;
  const fewer = child.prefersFewer;
  const empty = tree.least <= 0 && begin === end;
  if (empty && fewer) return true;
  const least = Math.max(tree.least, 1);
  const most = Math.max(Math.min(end - begin, tree.most), least);
  const program = programOf(dissection, child);
  const ends = [begin];
  let verified = 0;
  let count2 = 1;
  let limit = fewer ? begin : end;
  const mustTake = (before) => count2 >= least || least - count2 < end - before;
  while (count2 > 0) {
    spend(dissection.budget, 1);
    const before = ends[count2 - 1] ?? begin;
    if (fewer && limit === before && limit !== end && mustTake(before)) limit += 1;
    if (fewer && count2 >= most) limit = end;
    const found = fewer ? simulation.shortest(program, before, limit, end) : simulation.longest(program, before, limit);
    ends[count2] = found;
    let retry = found === -1;
    if (retry) {
      count2 -= 1;
    } else {
      verified = Math.min(verified, count2 - 1);
      if (found !== end) {
        if (count2 >= most) {
          count2 -= 1;
          retry = true;
        } else if (!fewer && found === before && mustTake(found)) {
          retry = true;
        } else {
          count2 += 1;
          limit = fewer ? found : end;
        }
      } else if (count2 < least) {
        retry = true;
      } else {
        const upTo = verify(dissection, child, ends, verified, count2);
        if (upTo === count2) return true;
        verified = upTo;
        retry = true;
      }
    }
    if (!retry) continue;
    for (; count2 > 0; count2 -= 1) {
      const last2 = ends[count2] ?? -1;
      const start = ends[count2 - 1] ?? begin;
      if (fewer) {
        if (last2 >= end) continue;
        limit = last2 + 1;
        break;
      }
      if (last2 <= start) continue;
      limit = last2 - 1;
      if (limit > start || count2 < least && least - count2 >= end - start) break;
    }
  }
  return empty;
}
function verify(dissection, child, ends, verified, count2) {
  for (let index = verified + 1; index <= count2; index += 1) {
    forget(dissection, child);
    if (!dissect(dissection, child, ends[index - 1] ?? 0, ends[index] ?? 0)) return index - 1;
  }
  return count2;
}

// src/postgres/regex/program.ts
var MOST_STATES = 2e4;
function assembler(constrainedReferences) {
  const looks = /* @__PURE__ */ new Map();
  return (branch) => assemble([branch], looks, constrainedReferences);
}
function assemble(branches, looks, constrained) {
  const assembly = { states: [{ kind: "match" }], looks, constrained, steps: 0 };
  const start = addBranches(assembly, branches, 0, true);
  return { states: assembly.states, start };
}
function add(assembly, state) {
  assembly.states.push(state);
  return assembly.states.length - 1;
}
function count(assembly) {
  assembly.steps += 1;
  if (assembly.steps > MOST_STATES) throw new OutOfBudget();
}
function addBranches(assembly, branches, next, constrained) {
  let start = null;
  for (const branch of branches) {
    count(assembly);
    const other = addBranch(assembly, branch, next, constrained);
    start = start === null ? other : add(assembly, { kind: "fork", next: start, other });
  }
  return start ?? next;
}
function addBranch(assembly, branch, next, constrained) {
  let start = next;
  for (let at = branch.length - 1; at >= 0; at -= 1) {
    const piece = branch[at];
    if (piece !== void 0) start = addPiece(assembly, piece, start, constrained);
  }
  return start;
}
function addPiece(assembly, piece, next, constrained) {
  count(assembly);
  switch (piece.kind) {
    case "set":
      return add(assembly, { kind: "set", set: piece.set, next });
    case "constraint":
      return constrained ? add(assembly, { kind: "constraint", constraint: piece.constraint, next }) : next;
    case "look":
      return constrained ? add(assembly, { kind: "look", look: lookOf(assembly, piece), next }) : next;
    case "group":
      return addBranches(assembly, piece.body, next, constrained);
    case "reference":
      return addBranches(assembly, piece.group, next, constrained && assembly.constrained);
    case "repeat":
      return addRepeat(assembly, piece, next, constrained);
  }
}
function lookOf(assembly, piece) {
  const known = assembly.looks.get(piece);
  if (known !== void 0) return known;
  const program = assemble(piece.body, assembly.looks, assembly.constrained);
  const look = { behind: piece.behind, negative: piece.negative, program };
  assembly.looks.set(piece, look);
  return look;
}
function addRepeat(assembly, { piece, least, most }, next, constrained) {
  let start = next;
  if (Number.isFinite(most)) {
    for (let count2 = least; count2 < most; count2 += 1) {
      const other = addPiece(assembly, piece, start, constrained);
      start = add(assembly, { kind: "fork", next, other });
    }
  } else {
    const loop = add(assembly, { kind: "fork", next, other: next });
    const other = addPiece(assembly, piece, loop, constrained);
    assembly.states[loop] = { kind: "fork", next, other };
    start = loop;
  }
  for (let count2 = 0; count2 < least; count2 += 1) start = addPiece(assembly, piece, start, constrained);
  return start;
}

// src/postgres/regex/simulation.ts
var NEWLINE = 10;
var MATCH = 0;
var StateSet = class {
  members;
  #seen;
  #round = 0;
  size = 0;
  constructor(states) {
    this.members = new Int32Array(states);
    this.#seen = new Uint32Array(states);
  }
  clear() {
    this.size = 0;
    this.#round += 1;
  }
  /** Whether the state is new. */
  visit(state) {
    if (this.#seen[state] === this.#round) return false;
    this.#seen[state] = this.#round;
    return true;
  }
  has(state) {
    return this.#seen[state] === this.#round;
  }
  push(state) {
    this.members[this.size] = state;
    this.size += 1;
  }
};
var Simulation = class {
  text;
  #budget;
  #ends = /* @__PURE__ */ new Map();
  #looks = /* @__PURE__ */ new Map();
  constructor(text, budget) {
    this.text = text;
    this.#budget = budget;
  }
  /** The first place where a match that begins at `from` or later ends; -1: there is none. */
  firstEnd(program, from) {
    let end = -1;
    this.#run(program, from, true, (found) => {
      end = found;
      return true;
    });
    return end;
  }
  /** The last place up to `limit` where a match that begins at `begin` can end; -1: there is none. */
  longest(program, begin, limit) {
    const ends = this.#endsFrom(program, begin);
    for (let end = limit; end >= begin; end -= 1) if (ends[end - begin] === 1) return end;
    return -1;
  }
  /** The first place from `least` to `limit` where a match that begins at `begin` can end; -1: there is none. */
  shortest(program, begin, least, limit) {
    const ends = this.#endsFrom(program, begin);
    for (let end = least; end <= limit; end += 1) if (ends[end - begin] === 1) return end;
    return -1;
  }
  /** 1 at the distances from `begin` at which a match can end. */
  #endsFrom(program, begin) {
    let known = this.#ends.get(program);
    if (known === void 0) {
      known = [];
      this.#ends.set(program, known);
    }
    const kept = known[begin];
    if (kept !== void 0) {
      spend(this.#budget, 1);
      return kept;
    }
    const ends = new Uint8Array(this.text.length - begin + 1);
    spend(this.#budget, ends.length);
    this.#run(program, begin, false, (end) => {
      ends[end - begin] = 1;
      return false;
    });
    known[begin] = ends;
    return ends;
  }
  /** `found` is told each place where a match ends, in order, and answers whether that is enough. */
  #run(program, begin, anywhere, found) {
    const { states, start } = program;
    let current4 = new StateSet(states.length);
    let following = new StateSet(states.length);
    spend(this.#budget, states.length);
    current4.clear();
    this.#enter(program, start, begin, current4);
    for (let at = begin; ; at += 1) {
      if (current4.has(MATCH) && found(at)) return true;
      if (at === this.text.length) return false;
      const byte = this.text[at] ?? 0;
      following.clear();
      for (let index = 0; index < current4.size; index += 1) {
        const state = states[current4.members[index] ?? 0];
        if (state?.kind === "set" && state.set[byte] === 1) this.#enter(program, state.next, at + 1, following);
      }
      if (anywhere) this.#enter(program, start, at + 1, following);
      spend(this.#budget, current4.size + 1);
      [current4, following] = [following, current4];
      if (current4.size === 0 && !anywhere && !current4.has(MATCH)) return false;
    }
  }
  /** Adds a state and all that can be reached from it at that place without taking anything. */
  #enter(program, first, at, set) {
    const open2 = [first];
    for (let number = open2.pop(); number !== void 0; number = open2.pop()) {
      if (!set.visit(number)) continue;
      const state = program.states[number];
      spend(this.#budget, 1);
      if (state === void 0 || state.kind === "match") continue;
      if (state.kind === "set") set.push(number);
      else if (state.kind === "fork") open2.push(state.next, state.other);
      else if (state.kind === "constraint" ? this.#holds(state.constraint, at) : this.#sees(state.look, at)) {
        open2.push(state.next);
      }
    }
  }
  #holds(constraint, at) {
    const { text } = this;
    if (constraint === "string-start") return at === 0;
    if (constraint === "string-end") return at === text.length;
    if (constraint === "line-start") return at === 0 || text[at - 1] === NEWLINE;
    if (constraint === "line-end") return at === text.length || text[at] === NEWLINE;
    const before = isWord(text[at - 1]);
    const after = isWord(text[at]);
    if (constraint === "word-start") return !before && after;
    if (constraint === "word-end") return before && !after;
    return before !== after === (constraint === "word-boundary");
  }
  /** regexec.c, `lacon`. */
  #sees(look, at) {
    let known = this.#looks.get(look);
    if (known === void 0) {
      known = look.behind ? this.#allBehind(look.program) : [];
      this.#looks.set(look, known);
    }
    let found = known[at];
    if (found === void 0) {
      found = !look.behind && this.#run(look.program, at, false, () => true);
      known[at] = found;
    }
    return found !== look.negative;
  }
  /** At which places a match ends, wherever it began. */
  #allBehind(program) {
    const places = [];
    this.#run(program, 0, true, (end) => {
      places[end] = true;
      return false;
    });
    return places;
  }
};
function isWord(byte) {
  return byte !== void 0 && classMembers("word", false)[byte] === 1;
}

// src/postgres/regex/tree.ts
var MORE2 = 1;
var FEWER = 2;
var MIXED = 4;
var CAPTURES = 8;
var REFERS = 16;
var MOST_NESTING = 1e3;
function up(flags) {
  const mixed = (flags & MORE2) !== 0 && (flags & FEWER) !== 0 ? MIXED : 0;
  return flags & (MIXED | CAPTURES | REFERS) | mixed;
}
function isMessy(flags) {
  return (flags & (MIXED | CAPTURES | REFERS)) !== 0;
}
function combine(first, second) {
  const preferred = first & (MORE2 | FEWER);
  return up(first | second) | (preferred === 0 ? second & (MORE2 | FEWER) : preferred);
}
function flagOf(preference) {
  return preference === "more" ? MORE2 : preference === "fewer" ? FEWER : 0;
}
function node(kind, flags, language, extra = {}) {
  const { children: children2 = [], capture = 0, least = 1, most = 1 } = extra;
  const captures = children2.flatMap((child) => child.captures);
  if (kind === "capture") captures.push(capture);
  const prefersFewer = (flags & FEWER) !== 0;
  return { kind, flags, language, children: children2, capture, least, most, prefersFewer, captures };
}
function treeOf(branches) {
  return treeOfBranches(branches, 0);
}
function treeOfBranches(branches, depth) {
  const children2 = branches.map((branch) => treeOfBranch(branch, depth));
  const [only3] = children2;
  if (only3 !== void 0 && children2.length === 1) return only3;
  let flags = MORE2;
  for (const child of children2) flags |= up(flags | child.flags);
  const language = [{ kind: "group", capture: null, body: branches }];
  return isMessy(flags) ? node("choice", flags, language, { children: children2 }) : node("plain", flags, language);
}
function treeOfBranch(branch, depth) {
  if (depth > MOST_NESTING) throw new OutOfBudget();
  let flags = 0;
  for (const [at, piece] of branch.entries()) {
    if (piece.kind === "constraint" || piece.kind === "look") continue;
    if (piece.kind === "repeat" && piece.most === 0) continue;
    const inner = piece.kind === "repeat" ? piece.piece : piece;
    const preference = piece.kind === "repeat" ? flagOf(piece.preference) : 0;
    const atom = atomOf(inner, depth + 1);
    const together = flags | preference | atom.flags;
    const special = inner.kind === "reference" || inner.kind === "group" && inner.capture !== null;
    if (special || isMessy(up(together))) return split(branch, at, flags, atom, depth);
    flags = together;
  }
  return node("plain", flags, branch);
}
function atomOf(piece, depth) {
  if (piece.kind === "reference") return node("reference", REFERS, [piece], { capture: piece.capture });
  if (piece.kind !== "group") return node("plain", 0, [piece]);
  const inner = treeOfBranches(piece.body, depth);
  if (piece.capture === null) return inner;
  return node("capture", inner.flags | CAPTURES, [piece], { capture: piece.capture, children: [inner] });
}
function split(branch, at, prefixFlags, atom, depth) {
  const piece = branch[at];
  const quantified = quantify(piece, atom);
  const preference = piece?.kind === "repeat" ? flagOf(piece.preference) : 0;
  const prefix = at === 0 ? null : node("plain", prefixFlags, branch.slice(0, at));
  if (at === branch.length - 1) {
    if (prefix === null) return quantified;
    const flags2 = prefixFlags | combine(prefixFlags, quantified.flags);
    return node("sequence", flags2, branch, { children: [prefix, quantified] });
  }
  const rest = treeOfBranch(branch.slice(at + 1), depth + 1);
  const own2 = combine(preference, atom.flags);
  const tailFlags = own2 | combine(own2, rest.flags);
  const flags = prefixFlags | combine(prefixFlags, tailFlags);
  if (prefix === null) return node("sequence", flags, branch, { children: [quantified, rest] });
  const tail = node("sequence", tailFlags, branch.slice(at), { children: [quantified, rest] });
  return node("sequence", flags, branch, { children: [prefix, tail] });
}
function quantify(piece, atom) {
  if (piece?.kind !== "repeat") return atom;
  const { least, most } = piece;
  const preference = flagOf(piece.preference);
  const flags = combine(preference, atom.flags);
  const language = [piece];
  if (atom.kind === "reference") {
    return node("reference", atom.flags | flags, language, { capture: atom.capture, least, most });
  }
  const preferred = atom.flags & (MORE2 | FEWER | MIXED);
  if (least === 1 && most === 1 && (preference === 0 || preferred === 0 || preference === preferred)) return atom;
  if ((atom.flags & (CAPTURES | REFERS)) === 0) return node("plain", flags, language);
  if (least > 0 && (atom.flags & REFERS) === 0) {
    const before = [{ ...piece, least: least - 1, most: most - 1 }];
    const prefix = node("plain", flags & (MORE2 | FEWER), before);
    return node("sequence", flags, language, { children: [prefix, atom] });
  }
  return node("iteration", flags, language, { children: [atom], least, most });
}

// src/postgres/regex/match.ts
var MOST_STEPS = 3e5;
function findMatch(syntax, text, constrainedReferences) {
  const assemble3 = assembler(constrainedReferences);
  const budget = { left: MOST_STEPS };
  const whole = within(() => assemble3([{ kind: "group", capture: null, body: syntax.branches }]));
  if (whole === null) return { status: "unknown" };
  const anywhere = within(() => new Simulation(text, budget).firstEnd(whole, 0) !== -1);
  if (anywhere === null) return { status: "unknown" };
  if (!anywhere) return { status: "no-match" };
  const captured = within(() => {
    const tree = treeOf(syntax.branches);
    const room = { left: MOST_STEPS };
    const dissection = {
      ...{ simulation: new Simulation(text, room), assemble: assemble3, programs: /* @__PURE__ */ new Map([[tree, whole]]), budget: room },
      captured: emptyCaptures(syntax.captures),
      ignoreCase: syntax.ignoreCase
    };
    return locate(dissection, tree) ? dissection.captured : "nowhere";
  });
  if (captured === "nowhere") return { status: "no-match" };
  if (captured === null && syntax.refers) return { status: "unknown" };
  return { status: "match", captured };
}
function within(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OutOfBudget) return null;
    throw error;
  }
}
function emptyCaptures(captures) {
  return { starts: new Int32Array(captures + 1).fill(-1), ends: new Int32Array(captures + 1).fill(-1) };
}
function locate(dissection, tree) {
  const { simulation, captured } = dissection;
  const program = programOf(dissection, tree);
  const { length } = simulation.text;
  let from = 0;
  do {
    const close = simulation.firstEnd(program, from);
    if (close === -1) return false;
    for (let begin = from; begin <= close; begin += 1) {
      const end = endOf2(dissection, tree, program, begin, length);
      if (end === -1) continue;
      captured.starts[0] = begin;
      captured.ends[0] = end;
      return true;
    }
    from = close + 1;
  } while (from < length);
  return false;
}
function endOf2(dissection, tree, program, begin, length) {
  const { simulation, captured } = dissection;
  const fewer = tree.prefersFewer;
  let end = fewer ? simulation.shortest(program, begin, begin, length) : simulation.longest(program, begin, length);
  while (end !== -1) {
    captured.starts.fill(-1);
    captured.ends.fill(-1);
    if (dissect(dissection, tree, begin, end)) return end;
    end = fewer ? simulation.shortest(program, begin, end + 1, length) : simulation.longest(program, begin, end - 1);
  }
  return -1;
}

// src/postgres/regex/lexer.ts
var LOOK = { behind: 2, negative: 1 };
var [TAB, NEWLINE2, RETURN, SPACE] = [9, 10, 13, 32];
var CLOSE = codeOf("]");
var QUESTION = codeOf("?");
var BACKSLASH3 = codeOf("\\");
var LARGEST = 2147483646;
var ESCAPE_CLASSES = { d: "digit", s: "space", w: "word" };
var ESCAPE_CHARACTERS = {
  ...{ a: 7, b: 8, B: BACKSLASH3, e: 27, f: 12, n: NEWLINE2, r: RETURN, t: TAB, v: 11 }
};
var ESCAPE_CONSTRAINTS = {
  ...{ A: "string-start", Z: "string-end", m: "word-start", M: "word-end", y: "word-boundary", Y: "no-word-boundary" }
};
var Lexer = class {
  type = "start";
  value = 0;
  /** Of a `class` or `complement` token. */
  className = "word";
  at = 0;
  /** How many capturing parentheses the parser has seen: it decides what `\12` is. */
  captures = 0;
  flags = {
    ...{ extended: true, advanced: true, quote: false, ignoreCase: false, expanded: false },
    ...{ newlineStops: false, newlineAnchors: false }
  };
  #text;
  #major;
  #previous = "start";
  #context = "extended";
  /** What `\w` in brackets leaves over before 14, where it was read as `[:alnum:]_`. */
  #pending = false;
  constructor(text, major) {
    this.#text = text;
    this.#major = major;
    this.#readPrefixes();
    this.#context = this.#mainline();
    this.next();
  }
  /** The bytes from there up to here: names in brackets. */
  slice(from, to) {
    return this.#text.subarray(from, to);
  }
  #mainline() {
    return this.flags.quote ? "quote" : this.flags.extended ? "extended" : "basic";
  }
  #ended() {
    return this.at >= this.#text.length;
  }
  #sees(text) {
    for (let index = 0; index < text.length; index += 1) {
      if (this.#text[this.at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
  #set(type, value = 0) {
    this.type = type;
    this.value = value;
  }
  /** regc_lex.c, `prefixes`. */
  #readPrefixes() {
    if (this.#sees("***") && this.#text.length > 3) {
      if (this.#sees("***?")) throw new RegexError("REG_BADPAT");
      if (this.#sees("***=")) {
        Object.assign(this.flags, { quote: true, extended: false, advanced: false });
        this.at += 4;
        return;
      }
      if (!this.#sees("***:")) throw new RegexError("REG_BADRPT");
      this.at += 4;
    }
    if (!this.#sees("(?") || !isLetter(this.#text[this.at + 2] ?? 0)) return;
    this.at += 2;
    while (isLetter(this.#text[this.at] ?? 0)) this.#readOption(String.fromCharCode(this.#text[this.at++] ?? 0));
    if (!this.#sees(")")) throw new RegexError("REG_BADOPT");
    this.at += 1;
    if (!this.flags.quote) return;
    Object.assign(this.flags, { expanded: false, newlineStops: false, newlineAnchors: false });
  }
  #readOption(letter) {
    const { flags } = this;
    if (letter === "b") Object.assign(flags, { extended: false, advanced: false, quote: false });
    else if (letter === "c") flags.ignoreCase = false;
    else if (letter === "e") Object.assign(flags, { extended: true, advanced: false, quote: false });
    else if (letter === "i") flags.ignoreCase = true;
    else if (letter === "m" || letter === "n") Object.assign(flags, { newlineStops: true, newlineAnchors: true });
    else if (letter === "p") Object.assign(flags, { newlineStops: true, newlineAnchors: false });
    else if (letter === "q") Object.assign(flags, { quote: true, extended: false, advanced: false });
    else if (letter === "s") Object.assign(flags, { newlineStops: false, newlineAnchors: false });
    else if (letter === "t") flags.expanded = false;
    else if (letter === "w") Object.assign(flags, { newlineStops: false, newlineAnchors: true });
    else if (letter === "x") flags.expanded = true;
    else throw new RegexError("REG_BADOPT");
  }
  /** regc_lex.c, `skip`: white space and comments of the expanded syntax. */
  #skip() {
    for (; ; ) {
      while (isSpace2(this.#text[this.at])) this.at += 1;
      if (!this.#sees("#")) return;
      while (!this.#ended() && this.#text[this.at] !== NEWLINE2) this.at += 1;
    }
  }
  /** Advances by one token: regc_lex.c, `next`. */
  next() {
    this.#previous = this.type;
    if (this.#pending) {
      this.#pending = false;
      this.#set("plain", codeOf("_"));
      return;
    }
    const context = this.#context;
    if (this.flags.expanded && (context === "extended" || context === "basic" || context === "bound")) this.#skip();
    if (this.#ended()) {
      if (context === "bound") throw new RegexError("REG_EBRACE");
      if (context !== "extended" && context !== "basic" && context !== "quote") throw new RegexError("REG_EBRACK");
      this.#set("end-of-expression");
      return;
    }
    const code = this.#text[this.at++] ?? 0;
    if (context === "extended") this.#extended(code);
    else if (context === "basic") this.#basic(code);
    else if (context === "quote") this.#set("plain", code);
    else if (context === "bound") this.#bound(code);
    else if (context === "bracket") this.#bracket(code);
    else this.#named(context, code);
  }
  #bound(code) {
    if (code >= 48 && code <= 57) {
      this.#set("digit", code - 48);
    } else if (code === codeOf(",")) {
      this.#set(",");
    } else if (this.flags.extended && code === codeOf("}")) {
      this.#context = "extended";
      this.#quantifier("}");
    } else if (!this.flags.extended && code === BACKSLASH3 && this.#sees("}")) {
      this.at += 1;
      this.#context = "basic";
      this.#set("}", 1);
    } else {
      throw new RegexError("REG_BADBR");
    }
  }
  /** Value 1: prefers more; 0, with a question mark behind: prefers fewer. */
  #quantifier(type) {
    const fewer = this.flags.advanced && this.#text[this.at] === QUESTION;
    if (fewer) this.at += 1;
    this.#set(type, fewer ? 0 : 1);
  }
  #bracket(code) {
    const character = String.fromCharCode(code);
    const first = this.#previous === "[";
    if (character === "]" && !first) {
      this.#context = this.#mainline();
      this.#set("]");
    } else if (character === "\\" && this.flags.advanced) {
      this.#bracketEscape();
    } else if (character === "-" && !first && this.#text[this.at] !== CLOSE) {
      this.#set("range", code);
    } else if (character === "[") {
      if (this.#ended()) throw new RegexError("REG_EBRACK");
      const type = this.#sees(".") ? "[." : this.#sees("=") ? "[=" : this.#sees(":") ? "[:" : null;
      if (type === null) {
        this.#set("plain", code);
        return;
      }
      this.at += 1;
      this.#context = type;
      this.#set(type);
    } else {
      this.#set("plain", code);
    }
  }
  #bracketEscape() {
    if (this.#ended()) throw new RegexError("REG_EESCAPE");
    this.#escape();
    if (this.type === "plain") return;
    if (this.type === "complement" && this.#major < 14) throw new RegexError("REG_EESCAPE");
    if (this.type !== "class" && this.type !== "complement") throw new RegexError("REG_EESCAPE");
    if (this.#major >= 14 || this.className !== "word") return;
    this.className = "alnum";
    this.#pending = true;
  }
  /** Inside `[.`, `[=` and `[:`. */
  #named(context, code) {
    if (code === context.charCodeAt(1) && this.#text[this.at] === CLOSE) {
      this.at += 1;
      this.#context = "bracket";
      this.#set("named-end");
    } else {
      this.#set("plain", code);
    }
  }
  #extended(code) {
    const character = String.fromCharCode(code);
    switch (character) {
      case "*":
      case "+":
      case "?":
        this.#quantifier(character);
        return;
      case "|":
      case ".":
      case "^":
      case "$":
        this.#set(character);
        return;
      case ")":
        this.#set(")", code);
        return;
      case "{":
        if (this.flags.expanded) this.#skip();
        this.#set(...this.#braceOf(code));
        return;
      case "(":
        if (this.flags.advanced && this.#sees("?")) this.#extension();
        else this.#set("(", 1);
        return;
      case "[":
        this.#openBracket();
        return;
      case "\\":
        if (this.#ended()) throw new RegexError("REG_EESCAPE");
        if (this.flags.advanced) this.#escape();
        else this.#set("plain", this.#text[this.at++] ?? 0);
        return;
      default:
        this.#set("plain", code);
    }
  }
  /** An opening brace is one only before a digit. */
  #braceOf(code) {
    const next = this.#text[this.at];
    if (next === void 0 || next < 48 || next > 57) return ["plain", code];
    this.#context = "bound";
    return ["{", 0];
  }
  #openBracket() {
    const word = this.#sees("[:<:]]") ? "word-start" : this.#sees("[:>:]]") ? "word-end" : null;
    if (word !== null) {
      this.at += 6;
      this.#set(word);
      return;
    }
    this.#context = "bracket";
    const negated = this.#sees("^");
    if (negated) this.at += 1;
    this.#set("[", negated ? 0 : 1);
  }
  /** After `(` and before its question mark. */
  #extension() {
    this.at += 1;
    if (this.#sees(":")) {
      this.at += 1;
      this.#set("(", 0);
    } else if (this.#sees("#")) {
      while (!this.#ended() && !this.#sees(")")) this.at += 1;
      if (!this.#ended()) this.at += 1;
      this.next();
    } else {
      const behind = this.#sees("<") ? LOOK.behind : 0;
      if (behind > 0) this.at += 1;
      const negative = this.#sees("!") ? LOOK.negative : 0;
      if (negative === 0 && !this.#sees("=")) throw new RegexError("REG_BADRPT");
      this.at += 1;
      this.#set("look-around", behind + negative);
    }
  }
  /** regc_lex.c, `lexescape`: what a backslash means in an ARE. */
  #escape() {
    const code = this.#text[this.at++] ?? 0;
    const character = String.fromCharCode(code);
    if (!/[0-9A-Za-z]/.test(character)) {
      this.#set("plain", code);
      return;
    }
    const plain3 = ESCAPE_CHARACTERS[character];
    const constraint = ESCAPE_CONSTRAINTS[character];
    const named = ESCAPE_CLASSES[character.toLowerCase()];
    if (plain3 !== void 0) {
      this.#set("plain", plain3);
    } else if (constraint !== void 0) {
      this.#set(constraint);
    } else if (named !== void 0) {
      this.className = named;
      this.#set(character === character.toLowerCase() ? "class" : "complement");
    } else if (character === "c") {
      if (this.#ended()) throw new RegexError("REG_EESCAPE");
      this.#set("plain", (this.#text[this.at++] ?? 0) & 31);
    } else if (character === "u" || character === "U" || character === "x") {
      const value = character === "x" ? this.#digits(16, 1, 255) : this.#digits(16, ...this.#exactly(character));
      if (value > LARGEST) throw new RegexError("REG_EESCAPE");
      this.#set("plain", value);
    } else if (/[0-9]/.test(character)) {
      this.#digitEscape(character);
    } else {
      throw new RegexError("REG_EESCAPE");
    }
  }
  #exactly(character) {
    return character === "u" ? [4, 4] : [8, 8];
  }
  /** A back reference where there are as many parentheses or it is one digit; else a character in octal. */
  #digitEscape(first) {
    const save = this.at;
    this.at -= 1;
    if (first !== "0") {
      const value2 = this.#digits(10, 1, 255) | 0;
      if (this.at === save || value2 > 0 && value2 <= this.captures) {
        this.#set("back-reference", value2);
        return;
      }
      this.at = save - 1;
    }
    const value = this.#digits(8, 1, 3);
    if (value > 255) this.at -= 1;
    this.#set("plain", value > 255 ? value >> 3 : value);
  }
  /** regc_lex.c, `lexdigits`: the value modulo 2^32. */
  #digits(base, least, most) {
    let value = 0;
    let length = 0;
    for (; length < most; length += 1) {
      const digit = Number.parseInt(String.fromCharCode(this.#text[this.at] ?? 0), base);
      if (Number.isNaN(digit)) break;
      value = (value * base + digit) % 2 ** 32;
      this.at += 1;
    }
    if (length < least) throw new RegexError("REG_EESCAPE");
    return value;
  }
  /** regc_lex.c, `brenext`. */
  #basic(code) {
    const character = String.fromCharCode(code);
    const opening = this.#previous === "start" || this.#previous === "(";
    if (character === "*") {
      const literal = opening || this.#previous === "^";
      this.#set(literal ? "plain" : "*", literal ? code : 1);
    } else if (character === "[") {
      this.#openBracket();
    } else if (character === ".") {
      this.#set(".");
    } else if (character === "^") {
      this.#set(opening ? "^" : "plain", code);
    } else if (character === "$") {
      if (this.flags.expanded) this.#skip();
      this.#set(this.#ended() || this.#sees("\\)") ? "$" : "plain", code);
    } else if (character === "\\") {
      this.#basicEscape();
    } else {
      this.#set("plain", code);
    }
  }
  #basicEscape() {
    if (this.#ended()) throw new RegexError("REG_EESCAPE");
    const code = this.#text[this.at++] ?? 0;
    const character = String.fromCharCode(code);
    if (character === "{") {
      this.#context = "bound";
      this.#set("{");
    } else if (character === "(") {
      this.#set("(", 1);
    } else if (character === ")") {
      this.#set(")", code);
    } else if (character === "<") {
      this.#set("word-start");
    } else if (character === ">") {
      this.#set("word-end");
    } else if (/[1-9]/.test(character)) {
      this.#set("back-reference", code - 48);
    } else {
      this.#set("plain", code);
    }
  }
};
function codeOf(character) {
  return character.charCodeAt(0);
}
function isSpace2(code) {
  return code === SPACE || code !== void 0 && code >= TAB && code <= RETURN;
}

// src/postgres/regex/syntax.ts
var UNBOUNDED = Number.POSITIVE_INFINITY;

// src/postgres/regex/parser.ts
var MOST_REPETITIONS = 255;
var NEWLINE3 = 10;
var MOST_NESTING2 = 400;
var MOST_PIECES = 1e5;
var NotFollowed = class extends Error {
};
function parseRegex(bytes, major) {
  const lexer = new Lexer(bytes, major);
  const parsing = { lexer, major, groups: /* @__PURE__ */ new Map(), refers: false, depth: 0, pieces: 0 };
  const branches = parseBranches(parsing, "end-of-expression", false);
  return { branches, captures: lexer.captures, ignoreCase: lexer.flags.ignoreCase, refers: parsing.refers };
}
function parseBranches(parsing, stopper, looking) {
  const { lexer } = parsing;
  parsing.depth += 1;
  if (parsing.depth > MOST_NESTING2) throw new NotFollowed();
  const branches = [];
  for (; ; ) {
    const branch = [];
    while (lexer.type !== "|" && lexer.type !== stopper && lexer.type !== "end-of-expression") {
      branch.push(parseQuantified(parsing, looking));
    }
    branches.push(branch);
    if (lexer.type !== "|") break;
    lexer.next();
  }
  if (lexer.type !== stopper) throw new RegexError("REG_EPAREN");
  parsing.depth -= 1;
  return branches;
}
function parseQuantified(parsing, looking) {
  parsing.pieces += 1;
  if (parsing.pieces > MOST_PIECES) throw new NotFollowed();
  const constraint = parseConstraint(parsing);
  if (constraint !== null) return constraint;
  const piece = parseAtom(parsing, looking);
  const quantifier = parseQuantifier(parsing.lexer);
  if (quantifier === null) return piece;
  return { kind: "repeat", piece, ...quantifier };
}
var CONSTRAINTS = new Map([
  ...[
    ["string-start", "string-start"],
    ["string-end", "string-end"]
  ],
  ...[
    ["word-start", "word-start"],
    ["word-end", "word-end"]
  ],
  ...[
    ["word-boundary", "word-boundary"],
    ["no-word-boundary", "no-word-boundary"]
  ]
]);
function parseConstraint(parsing) {
  const { lexer } = parsing;
  if (lexer.type === "look-around") {
    const behind = (lexer.value & LOOK.behind) !== 0;
    const negative = (lexer.value & LOOK.negative) !== 0;
    lexer.next();
    const body = parseBranches(parsing, ")", true);
    lexer.next();
    return { kind: "look", behind, negative, body };
  }
  const { newlineAnchors } = lexer.flags;
  const constraint = lexer.type === "^" ? newlineAnchors ? "line-start" : "string-start" : lexer.type === "$" ? newlineAnchors ? "line-end" : "string-end" : CONSTRAINTS.get(lexer.type);
  if (constraint === void 0) return null;
  lexer.next();
  return { kind: "constraint", constraint };
}
function parseAtom(parsing, looking) {
  const { lexer } = parsing;
  switch (lexer.type) {
    case "*":
    case "+":
    case "?":
    case "{":
      throw new RegexError("REG_BADRPT");
    case ")":
      if (lexer.flags.advanced || !lexer.flags.extended) throw new RegexError("REG_EPAREN");
      return advance(lexer, characterSet(lexer));
    case "plain":
      return advance(lexer, characterSet(lexer));
    case "[":
      return advance(lexer, lexer.value === 1 ? parseBracket(parsing) : negatedBracket(parsing));
    case "class":
      return advance(lexer, classMembers(lexer.className, lexer.flags.ignoreCase));
    case "complement":
      return advance(lexer, negatedClass(parsing));
    case ".": {
      const any = complement(emptySet());
      if (lexer.flags.newlineStops) any[NEWLINE3] = 0;
      return advance(lexer, any);
    }
    case "(":
      return parseGroup(parsing, looking);
    case "back-reference":
      return parseReference(parsing, looking);
    default:
      throw new RegexError("REG_BADPAT");
  }
}
function advance(lexer, set) {
  lexer.next();
  return { kind: "set", set };
}
var singles = /* @__PURE__ */ new Map();
function characterSet({ value, flags }) {
  const key = value > 255 ? -1 : flags.ignoreCase ? value + 256 : value;
  let set = singles.get(key);
  if (set === void 0) {
    set = emptySet();
    addRange(set, value, value, flags.ignoreCase);
    singles.set(key, set);
  }
  return set;
}
function negatedClass({ lexer, major }) {
  const set = complement(classMembers(lexer.className, lexer.flags.ignoreCase));
  if (major < 14 && lexer.flags.newlineStops) set[NEWLINE3] = 0;
  return set;
}
function negatedBracket(parsing) {
  const set = complement(parseBracket(parsing));
  if (parsing.lexer.flags.newlineStops) set[NEWLINE3] = 0;
  return set;
}
function parseBracket(parsing) {
  const { lexer } = parsing;
  const set = emptySet();
  lexer.next();
  while (lexer.type !== "]") parseBracketPart(parsing, set);
  return set;
}
function parseBracketPart({ lexer, major }, set) {
  const { ignoreCase } = lexer.flags;
  switch (lexer.type) {
    case "plain": {
      const from = lexer.value;
      lexer.next();
      addRange(set, from, rangeEnd(lexer, from), ignoreCase);
      return;
    }
    case "[.": {
      const from = parseElement(lexer);
      addRange(set, from, rangeEnd(lexer, from), ignoreCase);
      return;
    }
    case "[=": {
      const element = parseElement(lexer);
      addRange(set, element, element, ignoreCase);
      return;
    }
    case "[:": {
      const bytes = parseName(lexer);
      const name = bytes.length > 10 ? null : classNamed(String.fromCharCode(...bytes), major);
      if (name === null) throw new RegexError("REG_ECTYPE");
      addAll(set, classMembers(name, ignoreCase));
      return;
    }
    case "class":
      addAll(set, classMembers(lexer.className, ignoreCase));
      lexer.next();
      return;
    case "complement":
      addAll(set, complement(classMembers(lexer.className, ignoreCase)));
      lexer.next();
      return;
    default:
      throw new RegexError("REG_ERANGE");
  }
}
function rangeEnd(lexer, from) {
  if (lexer.type !== "range") return from;
  lexer.next();
  if (isToken(lexer, "[.")) return parseElement(lexer);
  if (!isToken(lexer, "plain") && !isToken(lexer, "range")) throw new RegexError("REG_ERANGE");
  const to = lexer.value;
  lexer.next();
  return to;
}
function parseElement(lexer) {
  return collatingElement(parseName(lexer));
}
function parseName(lexer) {
  const start = lexer.at;
  let end = start;
  lexer.next();
  while (lexer.type === "plain") {
    end = lexer.at;
    lexer.next();
  }
  lexer.next();
  return lexer.slice(start, end);
}
function parseGroup(parsing, looking) {
  const { lexer } = parsing;
  const captures = !looking && lexer.value === 1;
  if (captures) lexer.captures += 1;
  const capture = captures ? lexer.captures : null;
  lexer.next();
  const body = parseBranches(parsing, ")", looking);
  lexer.next();
  if (capture !== null) parsing.groups.set(capture, body);
  return { kind: "group", capture, body };
}
function parseReference(parsing, looking) {
  const { lexer } = parsing;
  const group = looking ? void 0 : parsing.groups.get(lexer.value);
  if (group === void 0) throw new RegexError("REG_ESUBREG");
  const capture = lexer.value;
  parsing.refers = true;
  lexer.next();
  return { kind: "reference", capture, group };
}
function parseQuantifier(lexer) {
  if (lexer.type === "{") return parseBound(lexer);
  if (lexer.type !== "*" && lexer.type !== "+" && lexer.type !== "?") return null;
  const preference = preferenceOf(lexer);
  const least = lexer.type === "+" ? 1 : 0;
  const most = lexer.type === "?" ? 1 : UNBOUNDED;
  lexer.next();
  return { least, most, preference };
}
function parseBound(lexer) {
  lexer.next();
  const least = parseNumber3(lexer);
  let most = least;
  let preference = null;
  if (isToken(lexer, ",")) {
    lexer.next();
    most = isToken(lexer, "digit") ? parseNumber3(lexer) : UNBOUNDED;
    if (least > most) throw new RegexError("REG_BADBR");
    preference = preferenceOf(lexer);
  }
  if (!isToken(lexer, "}")) throw new RegexError("REG_BADBR");
  lexer.next();
  return { least, most, preference };
}
function preferenceOf(lexer) {
  return lexer.value === 0 ? "fewer" : "more";
}
function isToken(lexer, type) {
  return lexer.type === type;
}
function parseNumber3(lexer) {
  let value = 0;
  while (lexer.type === "digit" && value < MOST_REPETITIONS) {
    value = value * 10 + lexer.value;
    lexer.next();
  }
  if (lexer.type === "digit" || value > MOST_REPETITIONS) throw new RegexError("REG_BADBR");
  return value;
}

// src/postgres/regex/index.ts
function compileRegex(pattern, major) {
  try {
    const syntax = parseRegex(bytesOf(pattern), major);
    if (isTooComplex(syntax.branches)) return { status: "error", message: REGEX_ERRORS.REG_ETOOBIG };
    return { status: "ok", regex: { pattern, major, syntax } };
  } catch (error) {
    if (error instanceof RegexError) return { status: "error", message: REGEX_ERRORS[error.code] };
    if (error instanceof NotFollowed) return { status: "ok", regex: { pattern, major, syntax: null } };
    throw error;
  }
}
function matchRegex({ syntax, major }, subject) {
  if (syntax === null) return { status: "unknown" };
  const text = bytesOf(subject);
  const found = findMatch(syntax, text, major < 14);
  if (found.status !== "match") return found;
  if (found.captured === null) return { status: "match", groups: null };
  const { starts, ends } = found.captured;
  const groups2 = Array.from(
    starts,
    (start, index) => start === -1 ? null : textOf(text.subarray(start, ends[index]))
  );
  return { status: "match", groups: groups2 };
}

// src/postgres/hba/regex.ts
function regexError(expression, major) {
  const compiled = compileRegex(expression, major);
  return compiled.status === "ok" ? null : compiled.message;
}

// src/postgres/hba/record.ts
var TYPES2 = /* @__PURE__ */ new Set([
  ...["local", "host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"]
]);
function isConnectionType(text) {
  return TYPES2.has(text);
}
var SSL_DISABLED = "hostssl record cannot match because SSL is disabled";
function errorColumns(error) {
  return {
    ...{ type: null, databases: null, users: null, address: null, netmask: null, method: null, options: null },
    error: error.shown,
    ...error.shown === null ? { logError: error.logged } : {},
    ...{ fatal: true, record: null }
  };
}
function refused(text) {
  return errorColumns({ shown: text, logged: text });
}
function parseHbaRecord(fields, server) {
  const { major } = server;
  const [typeField = []] = fields;
  const type = typeField[0]?.text ?? "";
  if (typeField.length > 1) return refused("multiple values specified for connection type");
  if (!isConnectionType(type)) return refused(`invalid connection type "${type}"`);
  const databases = fields[1];
  if (databases === void 0) return refused("end-of-line before database specification");
  const databaseError = listError(databases, major);
  if (databaseError !== null) return refused(databaseError);
  const users = fields[2];
  if (users === void 0) return refused("end-of-line before role specification");
  const userError = listError(users, major);
  if (userError !== null) return refused(userError);
  let next = 3;
  let address = null;
  let addressPosition = null;
  if (type !== "local") {
    const read2 = readAddressFields(fields, next);
    if ("error" in read2) return refused(read2.error);
    ({ address, position: addressPosition, next } = read2);
  }
  const methodField = fields[next];
  if (methodField === void 0) return refused("end-of-line before authentication method");
  if (methodField.length > 1) return refused("multiple values specified for authentication type");
  const [methodToken] = methodField;
  const written = methodToken?.text ?? "";
  const unknownMethod = methodError(written, major);
  if (methodToken === void 0 || unknownMethod !== null) return refused(unknownMethod ?? "");
  const method = type === "local" && written === "ident" ? "peer" : written;
  const unfit = combinationError(type, method);
  if (unfit !== null) return refused(unfit);
  const state = newOptionState(type, method, major);
  const optionTokens = fields.slice(next + 1).flat();
  const warning = type === "hostssl" && !server.ssl ? SSL_DISABLED : null;
  const refuse2 = (error) => ({ ...errorColumns(error), error: error.shown ?? warning });
  for (const token of optionTokens) {
    const error = readOption(token, state);
    if (error !== null) return refuse2(error);
  }
  const together = optionsError(state, server.validators);
  if (together !== null) return refuse2(together);
  const [addressColumn, netmask] = addressColumns(address);
  const record = {
    ...{ type, databases, users, address, addressPosition, method },
    methodPosition: placeOf2(methodToken),
    options: optionTokens.map(optionOf),
    unknown: []
  };
  return {
    type,
    databases: databases.map(({ text }) => text),
    users: users.map(({ text }) => text),
    address: addressColumn,
    ...{ netmask, method },
    options: optionColumn(state),
    // 18 forgets the warning when it checks the validator of an oauth record.
    error: method === "oauth" ? null : warning,
    ...{ fatal: false, record }
  };
}
function listError(tokens, major) {
  if (major < 16) return null;
  for (const { text } of tokens) {
    if (!text.startsWith("/")) continue;
    const expression = text.slice(1);
    const error = regexError(expression, major);
    if (error !== null) return `invalid regular expression "${expression}": ${error}`;
  }
  return null;
}
function readAddressFields(fields, at) {
  const field = fields[at];
  const [token] = field ?? [];
  if (field === void 0 || token === void 0) return { error: "end-of-line before IP address specification" };
  if (field.length > 1) return { error: "multiple values specified for host address" };
  let read2 = readAddress(token);
  let last2 = token;
  if (read2.status === "needs-mask") {
    const maskField = fields[at + 1];
    const [mask] = maskField ?? [];
    if (maskField === void 0 || mask === void 0) return { error: "end-of-line before netmask specification" };
    if (maskField.length > 1) return { error: "multiple values specified for netmask" };
    last2 = mask;
    read2 = readMask(read2.ip, mask);
  }
  if (read2.status !== "done") return { error: read2.status === "error" ? read2.error : "" };
  return { address: read2.address, position: spanOf(token, last2), next: at + (last2 === token ? 1 : 2) };
}
function combinationError(type, method) {
  if (type === "local" && method === "gss") return "gssapi authentication is not supported on local sockets";
  if (type !== "local" && method === "peer") return "peer authentication is only supported on local sockets";
  if (type !== "hostssl" && method === "cert") return "cert authentication is only supported on hostssl connections";
  return null;
}
function placeOf2({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function spanOf(first, last2) {
  return { line: first.line, column: first.column, endLine: last2.endLine, endColumn: last2.endColumn };
}

// src/postgres/own.ts
function own(table2, key) {
  return Object.hasOwn(table2, key) ? table2[key] : void 0;
}

// src/postgres/hba/templates.ts
var VALUE = "\uE000";
var CONTROL = "\uE001";
var OPENING = /\{\{|\{%|\{#|<%|%\{|\$\{|\$\(|%\(\w{1,64}\)s|%[A-Za-z_]\w{0,63}%|__[A-Za-z0-9]\w{0,63}?__|@@\w{1,64}@@|@[A-Z][A-Z0-9_]{0,63}@/g;
var CLOSING = { "{{": "}}", "{%": "%}", "{#": "#}", "<%": "%>" };
var BRACKETS = {
  "${": ["{", "}"],
  "%{": ["{", "}"],
  "$(": ["(", ")"]
};
var LONGEST_BRACKET = 128;
var GO_CONTROL = /^\{\{[-~]?\s{0,8}(?:(?:if|else|end|range|with|define|block|template|break|continue)\b|[#/^!>]|\$\w{1,64}\s{0,8}:?=)/;
var SHELL_VARIABLE = /^(?:[\w-]{1,40}=)?\$[A-Za-z_]|^[\w.:]{1,64}[./]\$[A-Za-z_]/;
function isMasked(word) {
  return word.includes(VALUE) || word.includes(CONTROL);
}
function isControlOnly(word) {
  for (let at = 0; at < word.length; at += 1) if (word[at] !== CONTROL) return false;
  return word !== "";
}
function leadingControl(word) {
  let count2 = 0;
  while (word[count2] === CONTROL) count2 += 1;
  return word.indexOf(CONTROL, count2) < 0 ? count2 : 0;
}
function trailingControl(word) {
  const first = word.indexOf(CONTROL);
  if (first <= 0) return 0;
  for (let at = first; at < word.length; at += 1) if (word[at] !== CONTROL) return 0;
  return word.length - first;
}
function isShellVariable(word) {
  return word.includes("$") && SHELL_VARIABLE.test(word);
}
function maskTemplates(text) {
  const pieces = [];
  const found = /* @__PURE__ */ new Map();
  let copied = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const start = match.index;
    const end = endOf3(text, start, match[0], found);
    if (end === null) {
      OPENING.lastIndex = start + 1;
      continue;
    }
    pieces.push(
      text.slice(copied, start),
      (isControlMark(text, start, match[0]) ? CONTROL : VALUE).repeat(end - start)
    );
    copied = end;
    OPENING.lastIndex = end;
  }
  if (copied === 0) return text;
  pieces.push(text.slice(copied));
  return pieces.join("");
}
function isControlMark(text, start, opening) {
  if (opening === "{%" || opening === "{#" || opening === "%{") return true;
  if (opening === "<%") return text[start + 2] !== "=";
  return opening === "{{" && GO_CONTROL.test(text.slice(start, start + 100));
}
function endOf3(text, start, opening, found) {
  const brackets = own(BRACKETS, opening);
  if (brackets !== void 0) return closingBracket(text, start + opening.length, brackets);
  const closing3 = own(CLOSING, opening);
  if (closing3 === void 0) return start + opening.length;
  const at = nextOf(text, closing3, start + opening.length, found);
  if (at === text.length) return null;
  return at < nextOf(text, "\n", start, found) || beginsLine(text, start) ? at + closing3.length : null;
}
function nextOf(text, what, from, found) {
  const last2 = found.get(what) ?? -1;
  if (last2 >= from) return last2;
  const at = text.indexOf(what, from);
  const next = at < 0 ? text.length : at;
  found.set(what, next);
  return next;
}
function beginsLine(text, start) {
  let at = start;
  while (at > 0 && (text[at - 1] === " " || text[at - 1] === "	")) at -= 1;
  return at === 0 || text[at - 1] === "\n";
}
function closingBracket(text, start, [open2, close]) {
  let depth = 1;
  const limit = Math.min(text.length, start + LONGEST_BRACKET);
  for (let at = start; at < limit && text[at] !== "\n"; at += 1) {
    if (text[at] === open2) depth += 1;
    if (text[at] === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

// src/postgres/hba/tokens.ts
var SPACE2 = 32;
var TAB2 = 9;
var CARRIAGE_RETURN3 = 13;
var COMMA = 44;
var HASH = 35;
var QUOTE = 34;
function isBlank(code) {
  return code === SPACE2 || code === TAB2 || code === CARRIAGE_RETURN3;
}
function scanTokens(line, isLiteral = false) {
  const { text, end } = line;
  const tokens = [];
  let at = line.start;
  for (; ; ) {
    while (at < end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === COMMA)) at += 1;
    if (at >= end || text.charCodeAt(at) === HASH) return tokens;
    const start = at;
    let quoted = false;
    let inQuotes = false;
    let wasQuote = false;
    let kept = start;
    let value = "";
    let empty = true;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        if (empty) quoted = true;
        if (!wasQuote) {
          value += text.slice(kept, at);
          kept = at + 1;
        } else {
          kept = at;
          empty = false;
        }
        wasQuote = inQuotes && !wasQuote;
        inQuotes = !inQuotes;
        continue;
      }
      wasQuote = false;
      if (!inQuotes && (isBlank(code) || code === COMMA || code === HASH)) break;
      empty = false;
    }
    value = value === "" && kept === start ? text.slice(start, at) : value + text.slice(kept, at);
    const comma = at < end && text.charCodeAt(at) === COMMA;
    const token = tokenOf(line, value, { quoted, start, end: at, first: tokens.length === 0, isLiteral });
    if (token !== null) tokens.push({ token, comma });
  }
}
function tokenOf(line, value, { quoted, start, end, first, isLiteral }) {
  if (isLiteral) return { text: value, quoted, ...positionOf(line, start, end) };
  if (line.text === line.original || !isMasked(value)) {
    const token = { text: value, quoted, ...positionOf(line, start, end) };
    return isShellVariable(value) ? { ...token, templated: true } : token;
  }
  if (isControlOnly(value)) return null;
  const leading = first && !quoted ? leadingControl(value) : 0;
  const trailing = !quoted && isLast(line, end) ? trailingControl(value) : 0;
  const text = value.slice(leading, value.length - trailing);
  const position = positionOf(line, start + leading, end - trailing);
  if (!isMasked(text)) return { text, quoted, ...position };
  const raw = line.original.slice(start + leading, end - trailing);
  const whole = quoted && raw.length > 1 && raw.endsWith('"');
  return { text: whole ? raw.slice(1, -1) : raw, quoted, ...position, templated: true };
}
function isLast(line, end) {
  let at = end;
  while (at < line.end && isBlank(line.text.charCodeAt(at))) at += 1;
  return at >= line.end || line.text.charCodeAt(at) === HASH;
}
function positionOf(line, start, end) {
  const from = segmentAt(line, start);
  const to = line.segments.length === 1 ? from : segmentAt(line, Math.max(start, end - 1));
  return {
    line: from.line,
    column: from.column + start - from.at,
    endLine: to.line,
    endColumn: to.column + end - to.at
  };
}
var NOWHERE = { at: 0, line: 1, column: 1 };
function segmentAt(line, offset) {
  const { segments } = line;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? NOWHERE;
}

// src/postgres/hba/auth-file.ts
var MAX_DEPTH = 10;
var MAX_FILES = 2048;
var MAX_CHARACTERS = 1 << 20;
var MAX_TOKEN = 10239;
var INCLUDE = /^include(?:_if_exists|_dir)?$/;
function readAuthFile(source, major, files) {
  const { path, text, isTemplate, isLiteral } = source;
  const walk = {
    ...{ major, files, isTemplate, isLiteral, includes: [], opened: 0, characters: 0 },
    ...{ exhausted: false, mayHaveMore: isTemplate, hasLink: false }
  };
  const items = [];
  const place = { file: path, name: path, shown: path, via: [], depth: 0 };
  readText(text, place, walk, items);
  if (walk.hasLink) return items.map((item, order) => item.kind === "line" ? { ...item, order } : item);
  if (items.length > 0 || walk.mayHaveMore) return items;
  const endColumn = firstLine(text).length + 1;
  const origin = originOf(place, { line: 1, column: 1, endLine: 1, endColumn });
  return [{ kind: "no-lines", origin, blank: text.trim() === "" }];
}
function firstLine(text) {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
function readText(text, place, walk, items) {
  const masked2 = walk.isLiteral ? text : maskTemplates(text);
  if (masked2 !== text) walk.mayHaveMore = true;
  const codeLines = walk.isTemplate && text.includes("%");
  for (const line of logicalLines(masked2, text, walk.major)) {
    if (codeLines && /^[ \t]*%/.test(line.original.slice(line.start, Math.min(line.end, line.start + 80)))) continue;
    readLine(line, place, walk, items);
    for (const include2 of walk.includes.splice(0)) items.push(include2);
  }
}
function originOf(place, position) {
  const { line, column, endLine, endColumn } = position;
  const origin = { file: place.file, line, column, endLine, endColumn };
  return place.via.length === 0 ? origin : { ...origin, via: place.via };
}
function readLine(line, place, walk, items) {
  if (line.tooLong) {
    const origin2 = originOf(place, positionOf(line, line.start, line.end));
    const error2 = "authentication file line too long";
    items.push({ kind: "line", origin: origin2, fields: [], error: error2, templated: false, literal: null, number: line.number });
    return;
  }
  const scanned = scanTokens(line, walk.isLiteral);
  const first = scanned[0]?.token;
  const last2 = scanned.at(-1)?.token;
  if (first === void 0 || last2 === void 0) return;
  const top = line.segments[0];
  const start = top !== void 0 && top.line < first.line ? { ...first, line: top.line, column: top.column } : first;
  const origin = originOf(place, spanOf(start, last2));
  const { fields, error } = expand(scanned, place, walk);
  if (fields.length === 0 && error === null) return;
  const templated = fields.some((field) => field.some((token) => token.templated === true));
  const literal = templated ? literalFields(line) : null;
  const add2 = (text) => {
    items.push({ kind: "line", origin, fields, error: text, templated, literal, number: line.number });
  };
  const directive = fields[0]?.[0];
  const target = fields[1]?.[0];
  const pair2 = walk.major >= 16 && error === null && fields.length === 2;
  if (!pair2 || directive === void 0 || target === void 0 || !INCLUDE.test(directive.text)) {
    add2(error);
    return;
  }
  if (templated) {
    walk.mayHaveMore = true;
    return;
  }
  const inner = { ...place, via: viaOf(place, origin), depth: place.depth + 1 };
  if (directive.text === "include_dir") {
    includeDirectory(target.text, origin, inner, walk, items, add2);
    return;
  }
  const failed = includeFile(directive.text, target.text, origin, inner, walk, items);
  if (failed !== null) add2(failed);
}
function viaOf(place, { file, line, column, endLine, endColumn }) {
  return [{ file, line, column, endLine, endColumn }, ...place.via];
}
function literalFields(line) {
  if (line.segments.length > 1) return null;
  const scanned = scanTokens({ ...line, text: line.original }, true);
  if (scanned.some(({ token }) => isFileName(token))) return null;
  return fieldsOf(scanned);
}
function fieldsOf(scanned) {
  const fields = [];
  let open2;
  for (const { token, comma } of scanned) {
    if (open2 === void 0) fields.push([token]);
    else open2.push(token);
    open2 = comma ? fields.at(-1) : void 0;
  }
  return fields;
}
function isFileName({ text, quoted, templated }) {
  return text.charCodeAt(0) === 64 && text.length > 1 && !quoted && templated !== true;
}
function expand(scanned, place, walk) {
  const fields = [];
  let field = [];
  for (const { token, comma } of scanned) {
    if (walk.major < 16 && token.text.length > MAX_TOKEN / 4 && byteLength(token.text) > MAX_TOKEN) {
      return { fields, error: "authentication file token too long" };
    }
    if (isFileName(token)) {
      const error = expandFile(token, field, place, walk);
      if (error !== null) return { fields, error };
    } else {
      field.push(token);
    }
    if (comma) continue;
    if (field.length > 0) fields.push(field);
    field = [];
  }
  if (field.length > 0) fields.push(field);
  return { fields, error: null };
}
function expandFile(token, field, place, walk) {
  const name = token.text.slice(1);
  const origin = originOf(place, token);
  const { line, column, endLine, endColumn } = token;
  const opened = open("@", name, origin, { ...place, depth: place.depth + 1 }, walk);
  if (opened.status === "unknown") {
    field.push({ ...token, templated: true });
    return null;
  }
  if (opened.status === "failed") {
    if (walk.major >= 16) return opened.error;
    return opened.error.replace("could not open file", `could not open secondary authentication file "@${name}" as`);
  }
  const items = [];
  const { path, name: called, shown } = opened;
  const inner = { file: path, name: called, shown, via: viaOf(place, origin), depth: place.depth + 1 };
  readText(opened.text, inner, walk, items);
  for (const item of items) if (item.kind === "include") walk.includes.push(item);
  for (const item of items) {
    if (item.kind === "include") continue;
    if (item.error !== null) return item.error;
    for (const inner2 of item.fields.flat()) field.push({ ...inner2, line, column, endLine, endColumn });
  }
  return null;
}
function open(directive, target, origin, place, walk) {
  const note = (status) => {
    walk.includes.push(includeFact(directive, target, origin, status));
    walk.mayHaveMore = true;
  };
  if (isExhausted(walk, () => note("too-deep"))) return { status: "unknown" };
  const opened = isTooLong(target) ? { status: "missing", path: target } : walk.files.follow(place.name, target);
  if (opened.status === "outside-root" || opened.status === "unreadable") {
    note(opened.status);
    return { status: "unknown" };
  }
  const shown = walk.major < 15 ? joinedPath(place.shown, target) : nameOf2(opened);
  if (place.depth > MAX_DEPTH) {
    note("too-deep");
    return {
      status: "failed",
      error: `could not open file "${shown}": maximum nesting depth exceeded`,
      missing: false
    };
  }
  if (opened.status === "missing") {
    walk.mayHaveMore = true;
    const reason = whyMissing(target, (directory) => walk.files.follow(place.name, directory).status);
    if (directive !== "include_if_exists" || reason !== NO_SUCH_FILE) note("missing");
    if (walk.isTemplate) return { status: "unknown" };
    return {
      status: "failed",
      error: `could not open file "${shown}": ${reason}`,
      missing: reason === NO_SUCH_FILE
    };
  }
  walk.opened += 1;
  if (nameOf2(opened) !== opened.path) walk.hasLink = true;
  if (opened.status === "directory" && walk.major < 14) {
    return { status: "failed", error: `could not read file "${shown}": Is a directory`, missing: false };
  }
  const text = opened.status === "read" ? opened.text ?? "" : "";
  walk.characters += text.length;
  return { status: "text", path: opened.path, name: nameOf2(opened), shown, text };
}
function includeFact(directive, target, origin, status) {
  return { kind: "include", ...origin, directive, target, status };
}
function isExhausted(walk, tell) {
  if (walk.opened < MAX_FILES && walk.characters < MAX_CHARACTERS) return false;
  if (!walk.exhausted) tell();
  walk.exhausted = true;
  return true;
}
function joinedPath(from, target) {
  const directory = from.slice(0, from.lastIndexOf("/") + 1);
  const names3 = (directory + target.replace(/^(?:\.\/)+/, "")).split("/").filter((name) => name !== "");
  let up2 = 0;
  for (let last2 = names3.at(-1); last2 !== void 0; last2 = names3.at(-1)) {
    if (last2 === "..") up2 += 1;
    else if (last2 !== "." && up2 === 0) break;
    else if (last2 !== ".") up2 -= 1;
    names3.pop();
  }
  return names3.join("/");
}
function nameOf2({ path, name }) {
  return name ?? path;
}
function includeFile(directive, target, origin, place, walk, items) {
  const opened = open(directive, target, origin, place, walk);
  if (opened.status === "failed") return directive === "include_if_exists" && opened.missing ? null : opened.error;
  if (opened.status === "text")
    readText(opened.text, { ...place, file: opened.path, name: opened.name, shown: opened.shown }, walk, items);
  return null;
}
function includeDirectory(target, origin, place, walk, items, add2) {
  walk.mayHaveMore = true;
  if (/^[ \t\r\n]*$/.test(target)) {
    add2("empty configuration directory name");
    return;
  }
  if (isExhausted(walk, () => walk.includes.push(includeFact("include_dir", target, origin, "too-deep")))) return;
  walk.opened += 1;
  const names3 = walk.files.list(place.name, target);
  if (names3 === null) {
    const followed = walk.files.follow(place.name, target);
    const { status } = followed;
    const why = status === "outside-root" || status === "missing" ? status : "unreadable";
    walk.includes.push(includeFact("include_dir", target, origin, why));
    if ((status === "missing" || status === "read") && !walk.isTemplate) {
      add2(`could not open directory "${nameOf2(followed)}"`);
    }
    return;
  }
  const wanted = names3.filter((name) => name.length >= 6 && name.endsWith(".conf") && !name.startsWith("."));
  const paths = wanted.sort(compareBytes).map((name) => `${target.replace(/\/+$/, "")}/${name}`);
  const files = [];
  for (const path of paths.slice(0, MAX_FILES)) {
    const found = walk.files.follow(place.name, path);
    if (found.status !== "read") walk.opened += 1;
    if (found.status === "missing") {
      add2(`could not stat file "${found.path}"`);
      return;
    }
    if (found.status !== "directory") files.push(path);
  }
  const errors = [];
  for (const path of files) {
    const error = includeFile("include_dir", path, origin, place, walk, items);
    if (error !== null) errors.push(error);
  }
  if (errors.length > 0) add2(errors.join("\n"));
}
function compareBytes(a, b) {
  const left = [...a];
  const right = [...b];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function plainToken({ text, quoted, line, column, endLine, endColumn }) {
  return { text, quoted, line, column, endLine, endColumn };
}

// src/postgres/hba/template-record.ts
function parseTemplatedRecord(fields, server) {
  const [typeField = [], databases = [], users = []] = fields;
  const [typeToken] = typeField;
  if (typeToken === void 0 || typeField.length > 1) return null;
  const unknown2 = [];
  if (typeToken.templated === true) unknown2.push("type");
  const type = typeToken.templated === true && typeToken.text.startsWith("host") ? "host" : typeToken.text;
  if (!isConnectionType(type)) return null;
  if (databases.length === 0 || users.length === 0) return null;
  if (databases.some(isUnknown)) unknown2.push("databases");
  if (users.some(isUnknown)) unknown2.push("users");
  let address = null;
  let addressPosition = null;
  let next = 3;
  if (type !== "local") {
    const read2 = readTemplatedAddress(fields, server.major);
    if (read2 === null) return null;
    ({ address, position: addressPosition, next } = read2);
    if (address.kind === "unknown") unknown2.push("address");
  }
  const methodField = fields[next] ?? [];
  const [methodToken] = methodField;
  if (methodToken === void 0 || methodField.length > 1) return null;
  if (isUnknown(methodToken)) unknown2.push("method");
  else if (!isMethod(methodToken.text, server.major)) return null;
  const method = type === "local" && methodToken.text === "ident" ? "peer" : methodToken.text;
  const optionTokens = fields.slice(next + 1).flat();
  const state = newOptionState(type, method, server.major);
  if (optionTokens.some(isUnknown)) unknown2.push("options");
  for (const token of optionTokens) {
    if (!isUnknown(token) && !isUnknown(methodToken) && readOption(token, state) !== null) return null;
  }
  const options2 = optionTokens.map(optionOf);
  const [addressColumn, netmask] = addressColumns(address);
  const record = {
    ...{ type, databases: databases.map(plainToken), users: users.map(plainToken), address, addressPosition, method },
    methodPosition: placeOf2(methodToken),
    ...{ options: options2, unknown: unknown2 }
  };
  return {
    type: typeToken.text,
    databases: databases.map(({ text }) => text),
    users: users.map(({ text }) => text),
    address: addressColumn,
    ...{ netmask, method },
    options: options2.length === 0 ? null : options2.map(({ name, value }) => value === "" ? name : `${name}=${value}`),
    ...{ error: null, fatal: false, record }
  };
}
function isUnknown(token) {
  return token.templated === true;
}
function readTemplatedAddress(fields, major) {
  const [token] = fields[3] ?? [];
  if (token === void 0 || fields[3]?.length !== 1) return null;
  const [following] = fields[4] ?? [];
  if (isUnknown(token)) {
    const masked2 = following !== void 0 && !token.text.includes("/") && isMask(following, fields[5]?.[0], major);
    const last2 = masked2 ? following : token;
    return { address: { kind: "unknown", text: token.text }, position: spanOf(token, last2), next: masked2 ? 5 : 4 };
  }
  const read2 = readAddress(token);
  if (read2.status === "error") return null;
  if (read2.status === "done") return { address: read2.address, position: placeOf2(token), next: 4 };
  if (following === void 0) return null;
  const position = spanOf(token, following);
  if (isUnknown(following)) return { address: { kind: "unknown", text: token.text }, position, next: 5 };
  const mask = readMask(read2.ip, following);
  return mask.status === "done" ? { address: mask.address, position, next: 5 } : null;
}
function isMask(token, after, major) {
  if (!isUnknown(token)) return parseIp(token.text) !== null;
  return after !== void 0 && isMethod(after.text, major);
}

// src/postgres/hba/implied.ts
function impliedHbaRecord(line, origin, major) {
  const { line: startLine, column, endLine, endColumn } = origin;
  const position = { line: startLine, column, endLine, endColumn };
  const columns = columnsOf(line, major);
  const { record } = columns;
  return {
    kind: "hba-record",
    ...origin,
    ...columns,
    record: record === null ? null : placed(record, position),
    root: origin.file
  };
}
var parsed = /* @__PURE__ */ new Map();
var REMEMBERED = 256;
function columnsOf(line, major) {
  const key = `${major} ${line}`;
  const known = parsed.get(key);
  if (known !== void 0) return known;
  const fields = fieldsOf2(line, NOWHERE2, major);
  const server = { major, ssl: true };
  const templated = fields.some((field) => field.some((token) => token.templated === true));
  const columns = fields.length === 0 ? errorColumns({ shown: 'invalid connection type ""', logged: 'invalid connection type ""' }) : (templated ? parseTemplatedRecord(fields, server) : null) ?? parseHbaRecord(fields, server);
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(key, columns);
  return columns;
}
var NOWHERE2 = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function placed(record, position) {
  return {
    ...record,
    databases: record.databases.map((token) => ({ ...token, ...position })),
    users: record.users.map((token) => ({ ...token, ...position })),
    addressPosition: record.addressPosition === null ? null : position,
    methodPosition: position,
    options: record.options.map((option) => ({ ...option, ...position }))
  };
}
function fieldsOf2(line, position, major) {
  const [first] = logicalLines(maskTemplates(line), line, major);
  const scanned = first === void 0 ? [] : scanTokens(first);
  return fieldsOf(scanned.map(({ token, comma }) => ({ token: { ...token, ...position }, comma })));
}

// src/deployment/implied.ts
var UNKNOWN_METHOD = "${METHOD}";
function impliedRecords(workload, settings, major) {
  if (workload.family === "official") return officialRecords(workload, settings, major);
  return workload.family === "bitnami" ? bitnamiRecords(workload, major) : null;
}
function officialRecords(workload, settings, major) {
  const { local, host } = initdbMethods(workload.environment.POSTGRES_INITDB_ARGS);
  const records = [];
  for (const database of ["all", "replication"]) {
    records.push(
      ...recordsOf(workload, `local ${database} all`, local, major),
      ...recordsOf(workload, `host ${database} all 127.0.0.1/32`, host, major),
      ...recordsOf(workload, `host ${database} all ::1/128`, host, major)
    );
  }
  const stated = workload.environment.POSTGRES_HOST_AUTH_METHOD;
  const method = stated === void 0 || stated.value === "" ? { method: passwordEncryption(settings, major), variable: null } : { method: stated.value ?? UNKNOWN_METHOD, variable: stated };
  return [...records, ...recordsOf(workload, "host all all all", method, major)];
}
function recordsOf(workload, columns, method, major) {
  const origin = placeOf3(method.variable ?? workload);
  const implied = method.variable === null ? "by-default" : "by-environment";
  const text = `${columns} ${method.method}`;
  const lines = text.includes("\n") ? linesOf2(text) : [text.trim()];
  return lines.map((line) => ({ fact: impliedHbaRecord(line, origin, major), implied }));
}
function unknownRecords(origin, major) {
  const lines = ["local ${DATABASES} ${USERS} ${METHOD}", "host ${DATABASES} ${USERS} ${ADDRESS} ${METHOD}"];
  return lines.map((line) => {
    return { fact: { ...impliedHbaRecord(line, placeOf3(origin), major), partial: true }, implied: "by-default" };
  });
}
function linesOf2(text) {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#")).slice(0, 100);
}
var AUTH_OPTION = /^(?:-[dgknNsSW]*(A)(.+)?|(--auth(?:-host|-local)?)(?:=(.*))?)$/;
function initdbMethods(args) {
  const trust = { method: "trust", variable: null };
  if (args === void 0) return { local: trust, host: trust };
  if (args.value === null) {
    const unknown2 = { method: UNKNOWN_METHOD, variable: args };
    return { local: unknown2, host: unknown2 };
  }
  let local = trust;
  let host = trust;
  const words = args.value.split(/\s+/).map((word) => word.replace(/^['"]|['"]$/g, ""));
  for (const [index, word] of words.entries()) {
    const match = AUTH_OPTION.exec(word);
    if (match === null) continue;
    const option = match[1] ?? match[3] ?? "";
    const method = match[2] ?? match[4] ?? words[index + 1] ?? "";
    if (method === "") continue;
    if (option === "--auth-local") local = { method, variable: args };
    else if (option === "--auth-host") host = { method, variable: args };
    else {
      local = { method: method === "ident" ? "peer" : method, variable: args };
      host = { method: method === "peer" ? "ident" : method, variable: args };
    }
  }
  return { local, host };
}
function passwordEncryption(settings, major) {
  const stated = settings.get("password_encryption");
  if (stated !== void 0) return stated.value.type === "unknown" ? UNKNOWN_METHOD : String(stated.value.value);
  return major >= 14 ? "scram-sha-256" : "md5";
}
function initdbPasswordEncryption(workload, major) {
  if (workload.family !== "official") return null;
  const { local, host } = initdbMethods(workload.environment.POSTGRES_INITDB_ARGS);
  const methods = [local.method, host.method];
  if (methods.includes(UNKNOWN_METHOD)) return { type: "unknown", value: "" };
  if (methods.includes("scram-sha-256")) return major < 14 ? { type: "enum", value: "scram-sha-256" } : null;
  return methods.includes("md5") && major >= 14 ? { type: "enum", value: "md5" } : null;
}
function bitnamiRecords(workload, major) {
  const { environment } = workload;
  const has = (name) => {
    const value = environment[name];
    return value !== void 0 && value.value !== "";
  };
  const password = ["POSTGRESQL_PASSWORD", "POSTGRES_PASSWORD"].some((name) => has(name) || has(`${name}_FILE`));
  const allowEmpty = environment.ALLOW_EMPTY_PASSWORD;
  const empty = allowEmpty !== void 0 && /^(?:yes|true|1)$/i.test(allowEmpty.value ?? "");
  if (!password && !empty) return null;
  const method = password || allowEmpty === void 0 ? { method: "md5", variable: null } : { method: "trust", variable: allowEmpty };
  const certificate = { method: "cert", variable: null };
  const tls = /^(?:yes|true|1|on)$/i.test(environment.POSTGRESQL_ENABLE_TLS?.value ?? "");
  const lines = [];
  if (tls && has("POSTGRESQL_TLS_CA_FILE")) {
    lines.push(
      ...recordsOf(workload, "hostssl all all 0.0.0.0/0", certificate, major),
      ...recordsOf(workload, "hostssl all all ::/0", certificate, major)
    );
  }
  for (const columns of [
    "host all all 0.0.0.0/0",
    "host all all ::/0",
    "local all all",
    "host all all 127.0.0.1/32",
    "host all all ::1/128"
  ]) {
    lines.push(...recordsOf(workload, columns, method, major));
  }
  return lines;
}
function placeOf3(origin) {
  const { file, line, column, endLine, endColumn, via } = origin;
  const place = { file, line, column, endLine, endColumn };
  return via === void 0 ? place : { ...place, via };
}

// src/deployment/load-order.ts
function inLoadOrder(facts) {
  if (facts.some(({ order }) => order !== void 0)) return [...facts].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (facts.every(({ via }) => via === void 0)) return facts;
  return facts.map((fact) => ({ fact, path: [...fact.via ?? []].reverse().concat(fact) })).sort((a, b) => comparePaths2(a.path, b.path)).map(({ fact }) => fact);
}
function comparePaths2(a, b) {
  for (const [depth, left] of a.entries()) {
    const right = b[depth];
    if (right === void 0) return 1;
    const order = compareFiles(left.file, right.file) || left.line - right.line || left.column - right.column;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// src/deployment/managed.ts
var FRAMES = {
  // cloudnative-pg, pkg/postgres/configuration.go, hbaTemplateString; its map names are its own.
  "cloudnative-pg": {
    before: [
      "local all all peer map=local",
      "hostssl postgres streaming_replica all cert map=cnpg_streaming_replica",
      "hostssl replication streaming_replica all cert map=cnpg_streaming_replica",
      "hostssl all cnpg_pooler_pgbouncer all cert map=cnpg_pooler_pgbouncer"
    ],
    after: ["host all all all $METHOD"],
    byDefault: [],
    tls: true
  },
  // postgres-operator of Crunchy, internal/postgres/hba.go, NewHBAs.
  crunchy: {
    before: [
      "local all postgres peer",
      "hostssl replication _crunchyrepl all cert",
      "hostssl postgres _crunchyrepl all cert",
      "host all _crunchyrepl all reject"
    ],
    after: [],
    byDefault: ["hostssl all all all md5"],
    tls: true
  },
  // postgres-operator of Zalando: the list replaces that of Spilo, whose image makes a certificate of its own.
  zalando: { before: [], after: [], byDefault: [], tls: true },
  // Whole files, of a ConfigMap or of a chart's values.
  kubernetes: { before: [], after: [], byDefault: [], tls: false },
  // docs/patroni_configuration.rst, pg_hba: the list is all of the file.
  patroni: { before: [], after: [], byDefault: [], tls: false }
};
function isManaged({ platform }, own2) {
  return own2.length > 0 || platform !== "kubernetes" && FRAMES[platform] !== void 0;
}
function managedRecords(workload, own2, major) {
  const frame = FRAMES[workload.platform];
  if (frame === void 0) return null;
  const method = major >= 14 ? "scram-sha-256" : "md5";
  const written = (lines) => lines.flatMap(
    (line) => recordsOf(
      workload,
      line.replace(/ \$METHOD$/, ""),
      { method: line.endsWith("$METHOD") ? method : "", variable: null },
      major
    )
  );
  const records = [
    ...written(frame.before),
    ...own2.map((fact) => ({ fact, implied: "no" })),
    ...written(own2.length === 0 ? frame.byDefault : []),
    ...written(frame.after)
  ];
  return records.length === 0 ? null : records;
}
function managedSettings({ platform }) {
  if (FRAMES[platform]?.tls !== true) return [];
  return [["ssl", { name: "ssl", value: { type: "bool", value: true }, fact: null }]];
}
function workloadWord({ platform }) {
  switch (platform) {
    case "compose":
    case "ci":
      return "service";
    case "dockerfile":
      return "image";
    case "kubernetes":
      return "container";
    default:
      return "cluster";
  }
}

// src/deployment/servers.ts
function buildServers(facts, options2) {
  const files = configFiles(facts);
  const used = /* @__PURE__ */ new Set();
  const servers = [];
  const settingsOf2 = workloadSettings(facts);
  for (const workload of serverWorkloads(facts)) {
    const own2 = { settings: settingsOf2.get(workload.id) ?? [], hba: files.ofWorkload.get(workload.id) ?? [] };
    servers.push(workloadServer(workload, own2, files, used, options2));
  }
  const left = {
    hba: [...files.hba.keys()].filter((path) => !used.has(path)),
    settings: [...files.settings.keys()].filter((path) => !used.has(path)),
    hbaFileOf: (path) => lastValue(files.settings.get(path) ?? [], "hba_file")
  };
  for (const { hba, settings, auto } of pairFiles(left)) servers.push(fileServer(hba, settings, auto, files, options2));
  return servers;
}
function majorHints(facts) {
  const hints = /* @__PURE__ */ new Map();
  const settings = workloadSettings(facts);
  for (const workload of serverWorkloads(facts)) {
    if (workload.major === null) continue;
    const major = knownMajor(workload.major);
    const named = ["config_file", "hba_file", "ident_file"].map(
      (name) => lastValue(settings.get(workload.id) ?? [], name)
    );
    const defaults2 = ["postgresql.conf", "pg_hba.conf", "pg_ident.conf"];
    const paths = [
      ...named.filter((path) => path !== null),
      ...configDirectories(workload).flatMap((directory) => defaults2.map((name) => `${directory}/${name}`))
    ].map((path) => treePathOf(workload, path));
    for (const { source } of workload.mounts) {
      if (source === null) continue;
      if (source.endsWith(".conf")) paths.push(source);
      else paths.push(...defaults2.map((name) => source === "" ? name : `${source}/${name}`));
    }
    for (const path of paths) {
      const known = path === null ? void 0 : hints.get(path);
      if (path !== null && (known === void 0 || known < major)) hints.set(path, major);
    }
  }
  return hints;
}
function configFiles(facts) {
  const hba = /* @__PURE__ */ new Map();
  const emptyHba = /* @__PURE__ */ new Map();
  const ofWorkload = /* @__PURE__ */ new Map();
  const ident = /* @__PURE__ */ new Map();
  const settings = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind === "hba-record") {
      if (fact.workload === void 0) append(hba, fact.root, fact);
      else append(ofWorkload, fact.workload, fact);
    }
    if (fact.kind === "empty-hba") emptyHba.set(fact.root, fact);
    if (fact.kind === "ident-mapping") append(ident, fact.root, fact);
    if (fact.kind === "setting" && fact.workload === void 0) append(settings, fact.root, fact);
  }
  return { hba, emptyHba, ofWorkload, ident, settings };
}
function append(lists, key, value) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [value]);
  else list.push(value);
}
function serverWorkloads(facts) {
  const workloads = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind !== "workload" || fact.role !== "server") continue;
    const known = workloads.get(fact.id);
    if (known === void 0 || known.via === void 0 && fact.via !== void 0) workloads.set(fact.id, fact);
  }
  return [...workloads.values()];
}
function workloadSettings(facts) {
  const settings = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const fact of facts) {
    if (fact.kind !== "setting" || fact.workload === void 0) continue;
    const key = JSON.stringify([fact.workload, fact.file, fact.line, fact.column, fact.name]);
    if (!seen.has(key)) append(settings, fact.workload, fact);
    seen.add(key);
  }
  return settings;
}
function lastValue(facts, name) {
  let value = null;
  for (const fact of facts) {
    if (fact.name?.toLowerCase() !== name || fact.parsed === null || fact.problem !== null) continue;
    value = fact.parsed.type === "unknown" ? null : fact.value;
  }
  return value;
}
function workloadServer(workload, {
  settings: own2,
  hba: ownRecords
}, files, used, options2) {
  const major = workload.major === null ? options2.major ?? DEFAULT_MAJOR : knownMajor(workload.major);
  const inTree = (path) => treePathOf(workload, path);
  const directories = configDirectories(workload);
  const configFile = stringOf2(effectiveSettings(own2, major), "config_file");
  const conf = firstPath(
    configFile === null ? directories.map((path) => `${path}/postgresql.conf`) : [configFile],
    inTree
  );
  const fromFiles = [...settingsAt(conf, files, used)];
  for (const directory of extraConfigDirectories(workload)) {
    const path = inTree(directory);
    for (const root of files.settings.keys()) {
      if (path === null || !root.startsWith(`${path}/`)) continue;
      fromFiles.push(...files.settings.get(root) ?? []);
      used.add(root);
    }
  }
  const settingFacts2 = [
    ...own2.filter((fact) => fact.source !== "command-line"),
    ...fromFiles,
    ...own2.filter((fact) => fact.source === "command-line")
  ];
  const assigned = effectiveSettings(settingFacts2, major);
  const settings = new Map([...managedSettings(workload), ...assigned]);
  if (!settings.has("listen_addresses") && workload.family !== "other" && conf === null && configFile === null) {
    settings.set("listen_addresses", { name: "listen_addresses", value: { type: "string", value: "*" }, fact: null });
  }
  const ofInitdb = conf === null && configFile === null ? initdbPasswordEncryption(workload, major) : null;
  if (ofInitdb !== null && !settings.has("password_encryption")) {
    settings.set("password_encryption", { name: "password_encryption", value: ofInitdb, fact: null });
  }
  const hbaSetting = stringOf2(settings, "hba_file");
  const hbaPaths = hbaSetting === null ? directories.map((path) => `${path}/pg_hba.conf`) : [hbaSetting];
  const hbaPath = firstPath(hbaPaths, inTree);
  const records = hbaPath === null ? void 0 : files.hba.get(hbaPath);
  if (hbaPath !== null) used.add(hbaPath);
  let hba = null;
  if (records !== void 0) hba = inLoadOrder(records).map((fact) => ({ fact, implied: "no" }));
  else if (isManaged(workload, ownRecords)) hba = managedRecords(workload, ownRecords, major);
  else if (hbaPath === null && hbaSetting === null) {
    hba = impliedRecords(workload, settings, major);
    const added = addedByScripts(workload, files);
    for (const { root } of added) used.add(root);
    if (hba !== null) hba = [...hba, ...added.map((fact) => ({ fact, implied: "no" }))];
  }
  const emptyHba = hbaPath === null ? void 0 : files.emptyHba.get(hbaPath);
  const identSetting = stringOf2(settings, "ident_file");
  const identPaths = identSetting === null ? directories.map((path) => `${path}/pg_ident.conf`) : [identSetting];
  const identPath = firstPath(identPaths, inTree);
  return {
    id: workload.id,
    label: `${workloadWord(workload)} ${workload.name} of ${workload.file}`,
    major,
    majorFrom: workload.major !== null ? "image" : options2.major === null ? "default" : "policy",
    workload,
    exposure: exposureOf(workload, settings, options2.zones),
    settingFacts: settingFacts2,
    settings,
    hba,
    ...emptyHba === void 0 ? {} : { emptyHba },
    ident: identPath === null ? [] : inLoadOrder(files.ident.get(identPath) ?? []),
    names: workload.names
  };
}
var INITDB_SCRIPTS = "/docker-entrypoint-initdb.d";
function addedByScripts({ mounts }, { hba }) {
  const sources = mounts.flatMap(
    ({ source, target }) => source !== null && (target === INITDB_SCRIPTS || target.startsWith(`${INITDB_SCRIPTS}/`)) ? [source] : []
  );
  if (sources.length === 0) return [];
  return [...hba.values()].flat().filter(({ file, partial }) => {
    if (partial !== true) return false;
    return sources.some((source) => source === "" || file === source || file.startsWith(`${source}/`));
  });
}
function settingsAt(path, files, used) {
  if (path === null) return [];
  const auto = `${directoryOf(path)}postgresql.auto.conf`;
  used.add(path);
  if (auto === path || !files.settings.has(auto)) return files.settings.get(path) ?? [];
  used.add(auto);
  return [...files.settings.get(path) ?? [], ...files.settings.get(auto) ?? []];
}
function firstPath(paths, inTree) {
  for (const path of paths) {
    const found = inTree(path);
    if (found !== null) return found;
  }
  return null;
}
function stringOf2(settings, name) {
  const value = settings.get(name)?.value;
  return value === void 0 ? null : String(value.value);
}
function fileServer(hbaPath, settingsPath, autoPath, files, options2) {
  const major = options2.major ?? DEFAULT_MAJOR;
  const settingFacts2 = [settingsPath, autoPath].flatMap(
    (path) => path === null ? [] : files.settings.get(path) ?? []
  );
  const settings = effectiveSettings(settingFacts2, major);
  const id = hbaPath ?? settingsPath ?? autoPath ?? "";
  const beside = hbaPath ?? settingsPath ?? "";
  const identName = baseName(stringOf2(settings, "ident_file") ?? "pg_ident.conf");
  const records = hbaPath === null ? null : files.hba.get(hbaPath) ?? null;
  const [first] = records ?? [];
  const before = first?.partial === true ? unknownRecords(first, major) : [];
  return {
    id,
    label: labelOf(id),
    major,
    majorFrom: options2.major === null ? "default" : "policy",
    workload: null,
    exposure: { kind: "network" },
    settingFacts: settingFacts2,
    settings,
    hba: records === null ? null : [...before, ...inLoadOrder(records).map((fact) => ({ fact, implied: "no" }))],
    ident: inLoadOrder(files.ident.get(`${directoryOf(beside)}${identName}`) ?? []),
    names: []
  };
}
function labelOf(root) {
  const hash = root.indexOf("#");
  return hash < 0 ? root : `${root.slice(hash + 1)} of ${root.slice(0, hash)}`;
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

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
    const [only3, ...others] = this.borrowed;
    if (only3 === void 0 || others.length > 0) return null;
    return only3.start === 0 && only3.end === this.text.length ? only3.from : null;
  }
};
function originIn(source, position) {
  const { line, column, endLine, endColumn } = position;
  const origin = { file: source.file, line, column, endLine, endColumn };
  return source.via.length === 0 ? origin : { ...origin, via: source.via };
}

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

// src/readers/compose/interpolate.ts
var MAX_NESTING = 20;
var MAX_LENGTH = 65536;
var NAME2 = /[A-Za-z_][A-Za-z0-9_]*/y;
function interpolate(input, variables) {
  if (!input.text.includes("$")) return input;
  const output = new Output(input);
  expand2(input, 0, input.length, variables, matchBraces(input.text), "w", 0, output);
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
  const closing3 = /* @__PURE__ */ new Map();
  const open2 = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "$" && text[at + 1] === "$") at += 1;
    else if (text[at] === "$" && text[at + 1] === "{") {
      open2.push(at);
      at += 1;
    } else if (text[at] === "}") {
      const start = open2.pop();
      if (start !== void 0) closing3.set(start, at);
    }
  }
  return closing3;
}
function expand2(input, from, to, variables, closing3, mark, depth, output) {
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
    NAME2.lastIndex = at + (braced ? 2 : 1);
    const name = NAME2.exec(text)?.[0];
    const close = closing3.get(at);
    if (name === void 0 || NAME2.lastIndex > to || braced && (close === void 0 || close >= to)) {
      output.copy(at, at + 1, mark);
      at += 1;
      continue;
    }
    const nameEnd = NAME2.lastIndex;
    const end = braced && close !== void 0 ? close + 1 : nameEnd;
    const value = variables.get(name);
    const operator = braced ? /^:?[-?+]/.exec(text.slice(nameEnd, nameEnd + 2))?.[0] ?? "" : "";
    const strict = operator.startsWith(":");
    const kind = operator.slice(-1);
    const set = value !== void 0 && !(strict && value.text === "");
    const bare3 = nameEnd === end - (braced ? 1 : 0);
    const argument = nameEnd + operator.length;
    if (kind === "-" && !set && depth < MAX_NESTING) {
      expand2(input, argument, end - 1, variables, closing3, "d", depth + 1, output);
    } else if (kind === "+" && value !== void 0 && depth < MAX_NESTING) {
      if (set) expand2(input, argument, end - 1, variables, closing3, "d", depth + 1, output);
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
  const known = new Map(variables);
  for (const entry of parseDotenv(text).slice(0, MAX_ASSIGNMENTS)) {
    const written = locatedOf(entry, source);
    const value = text[entry.span.start - 1] === "'" ? written : interpolate(written, known);
    values.set(entry.name, value);
    if (!variables.has(entry.name)) known.set(entry.name, value);
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
var MAX_DEPTH2 = 60;
var MAX_MERGED = 5e4;
function readYaml(text, source) {
  let tokens = [...new import_yaml.Parser().parse(text)];
  if (tooDeep(tokens)) return null;
  const joined2 = joinFlows(text, tokens);
  if (joined2 !== text) tokens = [...new import_yaml.Parser().parse(joined2)];
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
var LONGEST_FLOW = 8192;
var MOST_FLOWS = 200;
function joinFlows(text, tokens) {
  let joined2 = "";
  let done = 0;
  for (const start of brokenFlows(tokens)) {
    const end = start < done ? -1 : endOfFlow(text, start);
    if (end < 0) continue;
    const flow = text.slice(start, end).replace(/(^|[ \t\r\n])#[^\n]*/g, (comment) => " ".repeat(comment.length));
    joined2 += text.slice(done, start) + flow.replace(/[\r\n]/g, " ");
    done = end;
  }
  return joined2 + text.slice(done);
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
  node(node2, depth) {
    if ((0, import_yaml.isAlias)(node2)) return this.#anchors.get(node2.source) ?? null;
    const converted = this.#convert(node2, depth);
    if (((0, import_yaml.isScalar)(node2) || (0, import_yaml.isMap)(node2) || (0, import_yaml.isSeq)(node2)) && node2.anchor !== void 0 && converted !== null) {
      this.#anchors.set(node2.anchor, converted);
    }
    return converted;
  }
  #convert(node2, depth) {
    if (depth > MAX_DEPTH2) return null;
    if ((0, import_yaml.isScalar)(node2)) {
      const [start, end] = node2.range ?? [0, 0];
      return this.#scalar(String(node2.value ?? ""), node2.type ?? "PLAIN", start, end);
    }
    if ((0, import_yaml.isSeq)(node2)) {
      const items = [];
      for (const item of node2.items) {
        const converted = this.node(item, depth + 1);
        if (converted !== null) items.push(converted);
      }
      return { type: "list", items };
    }
    if (!(0, import_yaml.isMap)(node2)) return null;
    const own2 = /* @__PURE__ */ new Map();
    const merged2 = [];
    for (const pair2 of node2.items) {
      const key = this.node(pair2.key, depth + 1);
      if (key?.type !== "scalar") continue;
      const end = (0, import_yaml.isScalar)(pair2.key) || (0, import_yaml.isAlias)(pair2.key) ? pair2.key.range?.[1] ?? 0 : 0;
      const value = this.node(pair2.value, depth + 1) ?? verbatimScalar(null, this.#source, end);
      if (key.value === "<<") merged2.push(value);
      else own2.set(key.value ?? "", { key, value });
    }
    return { type: "map", entries: merged2.length === 0 ? own2 : this.#merge(own2, merged2) };
  }
  /** Own entries win over merged ones, earlier merged maps over later ones (YAML merge key draft). */
  #merge(own2, sources) {
    const entries = /* @__PURE__ */ new Map();
    const add2 = (node2) => {
      if (node2.type !== "map") return;
      for (const [name, entry] of node2.entries) {
        if (this.#mergeBudget <= 0) return;
        this.#mergeBudget -= 1;
        if (!entries.has(name)) entries.set(name, entry);
      }
    };
    for (const source of sources) {
      if (source.type === "list") for (const item of source.items) add2(item);
      else add2(source);
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
    return { type: "scalar", value, located: () => locate2(value, type, text, start, end, source) };
  }
};
function locate2(value, type, text, start, end, source) {
  const quote = type === "QUOTE_DOUBLE" ? '"' : type === "QUOTE_SINGLE" ? "'" : null;
  let at = start;
  if (quote !== null) at += 1;
  if (type.startsWith("BLOCK")) at = Math.max(start, text.indexOf("\n", start) + 1);
  const base = at;
  const starts = [];
  const ends = [];
  const push2 = (from, to) => {
    starts.push(Math.min(from, end));
    ends.push(Math.min(to, end));
  };
  for (let i = 0; i < value.length; i += 1) {
    const char = value[i] ?? "";
    if (quote === '"' && text[at] === "\\") {
      at = skipContinuations(text, at);
      if (text[at] === "\\") {
        const length = escapeLength(text[at + 1] ?? "");
        push2(at, at + length);
        if (/[\ud800-\udbff]/.test(char) && length === 10) {
          push2(at, at + length);
          i += 1;
        }
        at += length;
        continue;
      }
    }
    if (char !== " " && char !== "\n" && char !== "	") {
      while (at < end && text[at] !== char && isBlank2(text[at])) at += 1;
      const doubled2 = quote === "'" && char === "'" && text[at + 1] === "'";
      push2(at, at + (doubled2 ? 2 : 1));
      at += doubled2 ? 2 : 1;
      continue;
    }
    push2(at, at + 1);
    if (isBlank2(text[at])) at += 1;
  }
  return new Located({ text: value, source, starts, ends, base });
}
function isBlank2(char) {
  return char === " " || char === "\n" || char === "	" || char === "\r";
}
function skipContinuations(text, from) {
  let at = from;
  while (text[at] === "\\" && (text[at + 1] === "\n" || text[at + 1] === "\r")) {
    at += 1;
    while (isBlank2(text[at])) at += 1;
  }
  return at;
}
function escapeLength(letter) {
  if (letter === "x") return 4;
  if (letter === "u") return 6;
  return letter === "U" ? 10 : 2;
}

// src/readers/compose/project.ts
var MAX_FILES2 = 40;
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
  #budget = MAX_FILES2;
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
      const environment = item.type === "map" ? scalarsOf(item.entries.get("env_file")?.value).map((node2) => textOf2(file, node2).text) : [];
      for (const node2 of paths) {
        const target = textOf2(file, node2);
        const followed = this.#follow(file, target, "include", depth >= 8);
        if (followed === null || this.files.some((known) => known.source.file === followed.path)) continue;
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
    let current4 = { file, node: entry.value };
    while (current4 !== null && layers.length < MAX_EXTENDS && !seen.has(current4.node)) {
      if (current4.node.type !== "map") break;
      seen.add(current4.node);
      layers.unshift({ file: current4.file, map: current4.node });
      current4 = this.#base(current4.file, current4.node, name);
    }
    return layers;
  }
  #base(file, map, name) {
    const node2 = map.entries.get("extends")?.value;
    if (node2 === void 0 || node2.type === "list") return null;
    if (node2.type === "scalar") return serviceIn(file, textOf2(file, node2).text);
    const target = node2.entries.get("file")?.value;
    const wanted = node2.entries.get("service")?.value;
    const service = wanted?.type === "scalar" ? textOf2(file, wanted).text : name;
    if (target?.type !== "scalar" || target.value === null) return serviceIn(file, service);
    const other = this.#extendedFile(file, textOf2(file, target));
    return other === null ? null : serviceIn(other, service);
  }
  #extendedFile(file, target) {
    const followed = this.#follow(file, target, "extends", false);
    if (followed === null) return null;
    if (followed.path === file.source.file) return file;
    const place = target.at(0, target.length);
    const key = JSON.stringify([followed.path, file.source.file, place.line, place.column]);
    const known = this.#extended.get(key);
    if (known !== void 0) return known;
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
  const node2 = services?.type === "map" ? services.entries.get(name)?.value : void 0;
  return node2 === void 0 ? null : { file, node: node2 };
}
function mapOf(map, key) {
  const node2 = map.entries.get(key)?.value;
  return node2?.type === "map" ? node2.entries : /* @__PURE__ */ new Map();
}
function scalarsOf(node2) {
  if (node2 === void 0 || node2.type === "map") return [];
  const nodes = node2.type === "list" ? node2.items : [node2];
  return nodes.filter((item) => item.type === "scalar" && item.value !== null);
}
var texts = /* @__PURE__ */ new WeakMap();
function textOf2(file, node2) {
  const known = texts.get(node2);
  if (known !== void 0) return known;
  const text = interpolate(node2.located(), file.variables);
  texts.set(node2, text);
  return text;
}
function lastOf(layers, key) {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const layer = layers[at];
    const node2 = layer?.map.entries.get(key)?.value;
    if (layer !== void 0 && node2 !== void 0) return { file: layer.file, node: node2 };
  }
  return null;
}
function scalarOf(layers, key) {
  const found = lastOf(layers, key);
  return found?.node.type === "scalar" && found.node.value !== null ? textOf2(found.file, found.node) : null;
}

// src/readers/containers/image.ts
var OFFICIAL_BY_VERSION = /^(?:alpine-)?postgres(?:ql)?(?:[-_]?\d+)?(?:[-_](?:alpine|plpython3u|plv8|postgis|pgvector|wal2json|cron|pg_?cron))?$|^postgis$/;
var OFFICIAL_BY_SUFFIX = /^(?:timescaledb(?:-ha)?|pgvector|citus|pgvecto-rs|vchord-postgres)$/;
var OTHER_SERVERS = /^(?:supabase_postgres|crunchy-postgres(?:-.*)?|spilo(?:-.*)?|paradedb|edb-postgres.*|enterprisedb.*|postgresql-\d+-(?:centos|c9s|c8s)\w*|age|stackgres.*|polardb_pg.*|cloudnative-pg|rds-postgres.*)$/;
var POOLERS = /(?:^|[-_])(?:pgbouncer|pgcat|odyssey|pgpool(?:-?ii|2)?|supavisor)(?:[-_]|$)/;
var NOT_POOLERS = /exporter|metrics|admin/;
var OTHER_NAMESPACES = /(?:^|\/)(?:supabase|cimg|zalando|crunchydata|registry\.developers\.crunchydata\.com|rhel\d*|centos|sclorg|fedora|sameersbn|kartoza|cloudnative-pg)\//;
var BITNAMI = /(?:^|\/)bitnami(?:legacy|secure)?\/(?:postgresql(?:-repmgr)?)$/;
var KNOWN_OTHERS = /pgadmin|exporter|postgrest|pgweb|adminer|postgres-meta|backup|metabase|hasura|cockroach|yugabyte|pgadapter|pgloader|flyway|liquibase|migrat|pgwatch|pganalyze|patroni|toxiproxy|haproxy|pgproxy|cloud-?sql/;
function meaningOfImage(reference) {
  const { path, name, tag } = splitReference(reference.trim().toLowerCase());
  const none = { role: "unknown", family: "other", major: null };
  if (name === "" || name.includes("$")) return none;
  if (BITNAMI.test(path)) return { role: "server", family: "bitnami", major: leadingMajor(tag) };
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
  const named = digest < 0 ? reference : reference.slice(0, digest);
  const slash = lastOutside(named, "/");
  const rest = named.slice(slash + 1);
  const colon = firstOutside(rest, ":");
  const name = colon < 0 ? rest : rest.slice(0, colon);
  return { path: named.slice(0, slash + 1) + name, name, tag: colon < 0 ? "" : rest.slice(colon + 1) };
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
  const shell = words.findIndex((word) => SHELLS.has(baseName2(word.text)));
  if (shell < 0) return null;
  const flag = words.findIndex((word, at) => at > shell && /^-[a-z]*c$/.test(word.text));
  const script = flag < 0 ? void 0 : words[flag + 1];
  return script === void 0 ? null : afterServer(splitWords(script, true));
}
var LAUNCHER = /^(?:exec|nohup|env|time|tini|dumb-init|(?!.*wait).*\.sh)$/;
var AS_ROLE = /^(?:gosu|su-exec|setuidgid)$/;
function afterServer(words) {
  for (let at = 0; at < words.length; at += 1) {
    if (!SERVERS.has(baseName2(words[at]?.text ?? "")) || !beginsCommand(words, at)) continue;
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
  if (before === "--") return LAUNCHER.test(baseName2(words[0]?.text ?? ""));
  return LAUNCHER.test(baseName2(before)) || AS_ROLE.test(baseName2(words[at - 2]?.text ?? ""));
}
function baseName2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
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
      const names3 = TARGETS.map((one) => major >= 17 ? `"${one}"` : one).join(", ");
      return { message: "multiple recovery targets specified", more: `At most one of ${names3} may be set.` };
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
  return (name, parsed2) => {
    const refusal = parsed2.ok ? refusalOf(name, parsed2.value) : null;
    if (refusal === null) return parsed2;
    const { message: error, more } = refusal;
    return more === void 0 ? { ok: false, error } : { ok: false, error, hint: more };
  };
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

// src/postgres/settings/removed.ts
var REMOVED = {
  add_missing_from: [9],
  australian_timezones: [8.2, "timezone_abbreviations"],
  bgwriter_all_maxpages: [8.3],
  bgwriter_all_percent: [8.3],
  bgwriter_lru_percent: [8.3],
  checkpoint_segments: [9.5, "max_wal_size"],
  custom_variable_classes: [9.2],
  explain_pretty_print: [8.4],
  krb_srvname: [9.4],
  log_pid: [8, "log_line_prefix"],
  log_source_port: [8, "log_line_prefix"],
  log_timestamp: [8, "log_line_prefix"],
  max_expr_depth: [8, "max_stack_depth"],
  max_fsm_pages: [8.4],
  max_fsm_relations: [8.4],
  min_parallel_relation_size: [10, "min_parallel_table_scan_size"],
  preload_libraries: [8.2, "shared_preload_libraries"],
  redirect_stderr: [8.3, "logging_collector"],
  regex_flavor: [9],
  replacement_sort_tuples: [11],
  replication_timeout: [9.3, "wal_sender_timeout"],
  silent_mode: [9.2],
  sql_inheritance: [10],
  standby_mode: [12],
  stats_block_level: [8.3, "track_counts"],
  stats_command_string: [8.3, "track_activities"],
  stats_reset_on_server_start: [8.3],
  stats_row_level: [8.3, "track_counts"],
  stats_start_collector: [8.3, "track_counts"],
  syslog: [8, "log_destination"],
  tcpip_socket: [8, "listen_addresses"],
  trigger_file: [12],
  unix_socket_directory: [9.3, "unix_socket_directories"],
  virtual_host: [8, "listen_addresses"],
  wal_keep_segments: [13, "wal_keep_size"],
  wal_sender_delay: [9.2]
};
var REPLACED = {
  force_parallel_mode: "debug_parallel_query",
  ssl_ecdh_curve: "ssl_groups",
  vacuum_defer_cleanup_age: "hot_standby_feedback"
};
function removedLongAgo(name) {
  const entry = Object.hasOwn(REMOVED, name) ? REMOVED[name] : void 0;
  if (entry === void 0) return null;
  const [removedIn, replacement] = entry;
  return replacement === void 0 ? { removedIn } : { removedIn, replacement };
}
function replacementOf(name) {
  return Object.hasOwn(REPLACED, name) ? REPLACED[name] ?? null : null;
}

// src/postgres/settings/unknown-name.ts
var LONGEST5 = 64;
function unknownName(name, major) {
  const elsewhere = knownElsewhere(name, major);
  if (elsewhere !== null) return elsewhere;
  const nearest3 = nearestName(lowerAscii(name).replaceAll("-", "_"), major);
  return nearest3 === null ? {} : { nearest: nearest3 };
}
function knownElsewhere(name, major) {
  const lower = lowerAscii(name);
  const gone = removedLongAgo(lower);
  if (gone !== null) return gone;
  const life = lifeOf(lower);
  if (life === null) return null;
  if (life.addedIn > major) return { addedIn: life.addedIn };
  const replacement = replacementOf(lower);
  const removed = life.removedIn === null ? {} : { removedIn: life.removedIn };
  return replacement === null ? removed : { ...removed, replacement };
}
var candidates = /* @__PURE__ */ new Map();
function candidatesOf2(major) {
  const cached = candidates.get(major);
  if (cached !== void 0) return cached;
  const built2 = parameterNames(major).map((name) => {
    const lower = name.toLowerCase();
    return { name, lower, letters: lettersOf(lower) };
  });
  candidates.set(major, built2);
  return built2;
}
function lettersOf(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
function countBits(bits) {
  let count2 = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count2 += 1;
  return count2;
}
function nearestName(wanted, major) {
  if (wanted.length > LONGEST5) return null;
  const letters = lettersOf(wanted);
  let best = null;
  let bestDistance = Math.min(2, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of candidatesOf2(major)) {
    if (Math.abs(candidate.lower.length - wanted.length) >= bestDistance) continue;
    if (countBits(candidate.letters ^ letters) > 2 * (bestDistance - 1)) continue;
    const distance = editDistance(wanted, candidate.lower, bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate.name;
    bestDistance = distance;
  }
  return best;
}
function editDistance(a, b, limit) {
  let beforeLast = [];
  let last2 = Array.from({ length: b.length + 1 }, (_, column) => column);
  let lastLeast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current4 = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last2[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min((last2[column] ?? 0) + 1, (current4[column - 1] ?? 0) + 1, changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current4.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit && lastLeast + 1 >= limit) return limit;
    lastLeast = least;
    beforeLast = last2;
    last2 = current4;
  }
  return last2[b.length] ?? 0;
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
    const named = argument.option === "-c" || argument.option === "--";
    if (argument.value === null) {
      const text = word.slice(argument.valueOffset);
      const bare3 = `${argument.option === "--" ? "--" : "-c "}${text.text}`;
      assignments.push({ name: argument.name, value: text, nameText: text, whole: text, implied: null, bare: bare3 });
      continue;
    }
    const implied = argument.implied ? argument.value : null;
    const nameEnd = argument.valueOffset - 1;
    const nameText = named ? word.slice(Math.max(0, nameEnd - argument.name.length), nameEnd) : null;
    const whole = nameText === null ? option : word.slice(Math.max(0, nameEnd - argument.name.length));
    assignments.push({ name: argument.name, value: word.slice(argument.valueOffset), nameText, whole, implied });
  }
  return settingFacts(assignments, "command-line", meta);
}
var BITNAMI2 = {
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
  for (const [variable, name] of Object.entries(BITNAMI2)) {
    const value = variables.get(variable)?.value ?? null;
    if (value === null || value.text === "") continue;
    assignments.push({ name, value, nameText: null, whole: value, implied: null });
  }
  const flags = variables.get("POSTGRESQL_EXTRA_FLAGS")?.value ?? null;
  const onCommandLine = flags === null ? [] : commandLineSettings(splitWords(flags, false), meta);
  return [...settingFacts(assignments, "file", meta), ...onCommandLine];
}
function fileSettings(parameters, meta) {
  const assignments = parameters.map(({ name, value }) => {
    return { name: name.text, value, nameText: name, whole: value, implied: null };
  });
  return settingFacts(assignments, "file", meta);
}
function settingFacts(assignments, source, meta) {
  const last2 = /* @__PURE__ */ new Map();
  for (const assignment2 of assignments) last2.set(assignment2.name.toLowerCase(), assignment2);
  const check = crossChecks(meta.major);
  return assignments.map((assignment2) => {
    const { name, value, nameText, whole, implied, bare: bare3 } = assignment2;
    const text = implied ?? value.text;
    const unknown2 = implied === null && value.has("u");
    const judged = bare3 === void 0 || unknown2 ? judge(name, text, unknown2, meta.major, check) : judgeBare(bare3);
    return {
      kind: "setting",
      ...originIn(whole.source, whole.at(0, whole.length)),
      name,
      value: bare3 === void 0 ? maskSecrets(name, text) : null,
      ...judged,
      applied: judged.error === null && last2.get(name.toLowerCase()) === assignment2,
      source,
      valuePosition: implied === null ? value.at(0, value.length) : whole.at(0, whole.length),
      namePosition: nameText === null ? null : nameText.at(0, nameText.length),
      root: whole.source.file,
      workload: meta.workload
    };
  });
}
function judgeBare(bare3) {
  return { error: `${bare3} requires a value`, parsed: null, problem: "syntax" };
}
function judge(name, text, unknown2, major, check) {
  const shown = maskSecrets(name, text);
  if (unknown2 || /^\$|[$({%]\{|\{\{/.test(text)) {
    return { error: null, parsed: { type: "unknown", value: shown }, problem: null };
  }
  const parameter = parameterOf(name, major);
  if (parameter === null) {
    const parsed3 = { type: "other", value: shown };
    if (isCustomName(name, major)) return { error: null, parsed: parsed3, problem: null };
    if (name.includes(".")) {
      const error2 = `invalid configuration parameter name "${name}"`;
      const detail = `${error2}. Custom parameter names must be two or more simple identifiers separated by dots.`;
      return { error: error2, detail, parsed: parsed3, problem: "unknown-name" };
    }
    const problem = unknownName(name, major).removedIn === void 0 ? "unknown-name" : "removed-name";
    return { error: `unrecognized configuration parameter "${name}"`, parsed: parsed3, problem };
  }
  const parsed2 = check(parameter.name, parseSetting(parameter, text, major, name));
  if (parsed2.ok) {
    const kept = parsed2.value.type === "string" ? { type: "string", value: maskSecrets(name, parsed2.value.value) } : parsed2.value;
    return { error: null, parsed: kept, problem: null };
  }
  const error = maskSecrets(name, parsed2.error);
  return {
    error,
    ...parsed2.hint === void 0 ? {} : { detail: `${error}. ${parsed2.hint}` },
    parsed: { type: "unknown", value: shown },
    problem: "invalid-value"
  };
}

// src/postgres/conninfo/placeholders.ts
var MASK = "\uE000";
var NAME3 = /[A-Za-z_][A-Za-z0-9_]*/y;
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
  const add2 = (start, end, fallback = null, hint = false) => {
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
        at = add2(at, close + 1, char === "$" ? fallbackOf(text, at, close) : null);
        continue;
      }
    } else if (char === "{" && (next === "{" || next === "%")) {
      const close = braces.get(at);
      if (close !== void 0) end = close + 1;
    } else if (char === "<" && next === "%") {
      const close = text.indexOf("%>", at);
      if (close < 0) break;
      at = add2(at, close + 2, embeddedFallback(text, at, close));
      continue;
    } else if (char === "$" && next === "(") {
      const close = parens.get(at + 1);
      if (close !== void 0) end = close + 1;
    } else if (char === "%" && next === "e" && matched(PERCENT_ENV, at) > 0) {
      end = PERCENT_ENV.lastIndex;
    } else if (!certain && char !== void 0) {
      if (char === "$") {
        if (!/[A-Za-z0-9$\\]/.test(text[at - 1] ?? "")) end = matched(NAME3, at + 1);
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
          at = add2(at, end, null, true);
          continue;
        }
      }
    }
    at = end > at ? add2(at, end) : at + 1;
  }
  return found;
}
function isHint(inner) {
  return /^[A-Za-z][A-Za-z0-9 _-]*$/.test(inner) && /[G-Zg-z _-]/.test(inner);
}
function matching(text, open2, close) {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open2) stack.push(at);
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
  let last2 = first;
  while ((placeholders[last2]?.start ?? span.end) < span.end) last2 += 1;
  return placeholders.slice(first, last2);
}
function statedDefault(text, span, placeholders) {
  let value = "";
  let at = span.start;
  for (const placeholder of placeholdersIn(placeholders, span)) {
    const { fallback } = placeholder;
    if (fallback === null) return null;
    const inner = text.slice(fallback.start, fallback.end);
    const nested2 = findPlaceholders(inner, true);
    const settled3 = nested2.length === 0 ? inner : statedDefault(inner, { start: 0, end: inner.length }, nested2);
    if (settled3 === null) return null;
    value += text.slice(at, Math.max(at, placeholder.start)) + settled3;
    at = placeholder.end;
  }
  return value + text.slice(at, span.end);
}

// src/postgres/conninfo/password.ts
var WELL_KNOWN = new Set(
  "postgres postgresql password passwd passw0rd p@ssw0rd p@ssword pa$$w0rd password1 password12 password1234 password123 pass pass123 pw pwd pg psql secret mysecret mysecretpassword mypassword mypass secretpassword secret123 supersecret topsecret admin adminadmin adminpass admin123 admin1234 administrator root toor test test123 test1234 testing testpass testpassword test_password test_pass example changeme changeit change_me guest user demo dev develop development local localhost default docker app letmein welcome welcome1 qwerty qwerty123 azerty qwertz 1q2w3e4r iloveyou monkey dragon abc123 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 0000 1111 postgrespw postgres123 postgrespassword postgres_password postgrespass yourpassword your_password pgpass pgpassword dbpass dbpassword db_password devpassword dev_password sa trust empty none null foo bar foobar samplepassword master superuser".split(" ")
);
var HINT = /^(?:<.*>|\[.*\]|!?change[-_ ]?(?:me|this)!?\w*|your[-_ ]?\w*(?:pass|secret|pw)\w*.*|(?:my[-_])?(?:pass(?:word)?|secret)[-_](?:here|goes[-_]here)|x{3,}|\*{3,}|\.{3,}|\u2026|replace[-_ ]?(?:me|this|with.*)|(?:insert|enter|put|set|use|add|fill)[-_ ].*|to[-_]?do|fix[-_]?me|placeholder|.*_here)$/i;
function isWellKnownPassword(password, names3 = []) {
  if (password === "") return false;
  const lower = password.toLowerCase();
  return WELL_KNOWN.has(lower) || names3.some((name) => name !== null && name !== "" && name.toLowerCase() === lower);
}
function passwordStrength(text, span, value, placeholders, names3) {
  if (span.end <= span.start) return { strength: "empty", wellKnown: false };
  const inside = placeholdersIn(placeholders, span);
  if (inside.length > 0) {
    if (inside.every((placeholder) => placeholder.hint)) return { strength: "placeholder", wellKnown: false };
    const stated = statedDefault(text, span, placeholders);
    if (stated === null || stated === "") return { strength: "unknown", wellKnown: false };
    if (HINT.test(stated)) return { strength: "placeholder", wellKnown: isWellKnownPassword(stated, names3) };
    return { strength: "default", wellKnown: isWellKnownPassword(stated, names3) };
  }
  if (value === "***") return { strength: "unknown", wellKnown: false };
  const wellKnown = isWellKnownPassword(value, names3);
  if (HINT.test(value)) return { strength: "placeholder", wellKnown };
  return { strength: wellKnown ? "well-known" : "literal", wellKnown };
}
function classifyPassword(text, placeholders, names3 = []) {
  return passwordStrength(text, { start: 0, end: text.length }, text, placeholders, names3);
}
function withoutPasswords(value) {
  if (!value.includes(";")) return value;
  return value.replace(/((?:passw[a-z]{0,6}|pwd|psw)[ \t]{0,9}=)[^;]*/gi, "$1***");
}

// src/readers/containers/variables.ts
var RELEVANT = /^(?:POSTGRES(?:QL)?_|PGBOUNCER_|PG_)[A-Z0-9_]+$|^PG[A-Z]+$|^(?:ALLOW_EMPTY_PASSWORD|AUTH_TYPE|TS_TUNE_MAX_CONNS|NO_TS_TUNE)$/;
var SECRET = /PASS(?:WORD|WD|PHRASE)?(?:$|_)|SECRET|TOKEN|(?:^|_)KEY$/;
var NO_SECRET = /_FILE$|^PGPASSFILE$|ALLOW_EMPTY_PASSWORD|PASSWORD_ENCRYPTION|_USE_PASSFILE$|PASSWORD_REQUIRED/;
function holdsPassword(name) {
  return SECRET.test(name) && !NO_SECRET.test(name);
}
function relevantEnvironment(variables) {
  const names3 = NAMES2.map((name) => variables.get(name)?.value?.text ?? null);
  const values = [];
  for (const { name, value, origin } of variables.values()) {
    if (!RELEVANT.test(name)) continue;
    const password = holdsPassword(name) ? passwordIn(value, origin, names3) : null;
    if (password === null && value !== null && /:\/\/|\b(?:password|pwd|psw)\s*=/i.test(value.text)) continue;
    const text = value === null || value.has("u") ? null : value.text;
    values.push([
      name,
      { ...origin, value: text === null || text === "" || password === null ? text : "***", password }
    ]);
  }
  return Object.fromEntries(values);
}
var NAMES2 = ["POSTGRES_USER", "POSTGRES_DB", "POSTGRESQL_USERNAME", "POSTGRESQL_DATABASE", "PGUSER", "PGDATABASE"];
function passwordIn(value, origin, names3) {
  const written = value?.whole() ?? value;
  const position = written === null ? withoutVia(origin) : { file: written.source.file, ...written.at(0, written.length) };
  if (value === null || value.has("u")) return { ...position, strength: "unknown", wellKnown: false };
  if (value.text === "") return { ...position, strength: "empty", wellKnown: false };
  const judged = classifyPassword(value.text, findPlaceholders(value.text, true), names3);
  const stated = judged.strength === "literal" || judged.strength === "well-known";
  return { ...position, ...judged, strength: stated && value.has("d") ? "default" : judged.strength };
}
function withoutVia({ file, line, column, endLine, endColumn }) {
  return { file, line, column, endLine, endColumn };
}

// src/readers/compose/build-directory.ts
function buildDirectory(layers) {
  const build2 = lastOf(layers, "build");
  if (build2 === null) return null;
  const scalar = (key) => {
    const node2 = build2.node.type === "map" ? build2.node.entries.get(key)?.value : void 0;
    if (node2?.type !== "scalar" || node2.value === null) return "";
    const text = textOf2(build2.file, node2);
    return text.has("u") ? null : text.text;
  };
  const base = build2.file.source.file.split("/").slice(0, -1);
  if (build2.node.type === "scalar") {
    if (build2.node.value === null) return null;
    const text = textOf2(build2.file, build2.node);
    return text.has("u") ? null : within2(base, text.text);
  }
  const context = scalar("context");
  const dockerfile = scalar("dockerfile");
  const root = context === null ? null : within2(base, context);
  if (root === null || dockerfile === null || dockerfile.startsWith("/")) return root;
  return within2(root === "" ? [] : root.split("/"), dockerfile.split("/").slice(0, -1).join("/"));
}
function within2(base, path) {
  if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null;
  const parts = [...base];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
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
var MODES2 = {
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
  const pairs = split2(text, masked2);
  if (pairs === null) return null;
  const stated = new Map(pairs.map((pair2) => [pair2.normal, pair2]));
  const driver = handed ? "npgsql" : driverOf2(stated);
  if (driver === null) return null;
  let error = null;
  const assignments = pairs.map(({ key, keySpan, normal: normal3, value, span }) => {
    const keyword = own(KEYWORDS, normal3) ?? key;
    const renamed = keyword === key ? {} : { written: key };
    if (keyword !== "sslmode") return { keyword, value, span, keySpan, ...renamed };
    const mode = driver === "npgsql" ? MODES2[value.toLowerCase()] : value.toLowerCase();
    if (mode === void 0 && !value.includes(MASK) && !masked2.slice(span.start, span.end).includes(MASK)) {
      error ??= `Couldn't set ${key.toLowerCase()} (Parameter '${key.toLowerCase()}')`;
    }
    return { keyword, value: mode ?? value, span, keySpan, ...renamed };
  });
  return { driver, assignments: hostsAndPorts(assignments), error };
}
function split2(text, masked2) {
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
  return assignments.flatMap((assignment2) => {
    const { keyword, value, span } = assignment2;
    if (keyword !== "host" || !/^[^[\]/$%{<#]*:\d+(?:,|$)/.test(value)) return [assignment2];
    const parts = value.split(",").map((part) => part.split(":"));
    const hosts = parts.map(([host = ""]) => host).join(",");
    const ports = parts.map(([, port = ""]) => port).join(",");
    const colon = value.indexOf(":");
    const end = parts.length === 1 ? span.start + colon : span.end;
    return [
      { ...assignment2, value: hosts, span: { start: span.start, end } },
      { keyword: "port", value: ports, span: { start: span.start + colon + 1, end: span.end }, keySpan: null }
    ];
  });
}

// src/postgres/pools.ts
var PARAMETERS2 = [
  // Prisma up to 6 (prisma-engines, quaint/src/connector/postgres/url.rs); the adapters of 7 pass it over.
  { key: "connection_limit", drivers: ["prisma"] },
  // pgx (pgxpool/pool.go, ParseConfig), which refuses what is less than one.
  { key: "pool_max_conns", drivers: ["pgx"] },
  // postgres.js (src/index.js, parseOptions).
  { key: "max", drivers: ["postgres.js"] },
  // Ecto (ecto/lib/ecto/repo/supervisor.ex, parse_url).
  { key: "pool_size", drivers: ["postgrex"] },
  // Npgsql (NpgsqlConnectionStringBuilder.MaxPoolSize).
  { key: "maximum pool size", drivers: ["npgsql"] },
  { key: "maxpoolsize", drivers: ["npgsql"] },
  // Active Record (database_configurations/hash_config.rb); `max_connections` is the name since 8.1, of which less than zero is no bound.
  { key: "pool", drivers: ["rails"] },
  { key: "max_connections", drivers: ["rails"], endless: "negative" },
  // HikariCP, Quarkus and the like beside a JDBC URL, r2dbc-pool in and beside its own.
  { key: "maximumpoolsize", drivers: ["pgjdbc", "r2dbc-postgresql", "vertx-pg-client", "npgsql", "libpq"] },
  { key: "maxsize", drivers: ["r2dbc-postgresql"] },
  // Commons DBCP 2 (BasicDataSource.setMaxTotal).
  { key: "maxtotal", drivers: ["pgjdbc"], endless: "negative" },
  // Of no driver that is told by its name.
  ...["poolsize", "max_pool_size", "max_conns"].map((key) => ({ key, drivers: [] }))
];
var DIGITS = /^-?\d{1,10}$/;
function isPoolKey(keyword) {
  const lower = keyword.toLowerCase();
  return PARAMETERS2.some(({ key }) => key === lower);
}
function poolOfNumber(text, endless) {
  if (!DIGITS.test(text)) return null;
  const value = Number(text);
  if (value > 0) return { max: value };
  if (endless === void 0 || endless === (value === 0 ? "negative" : "zero")) return null;
  return { max: null };
}
function poolOfParameter(keyword, value, driver) {
  const lower = keyword.toLowerCase();
  const found = PARAMETERS2.find(({ key }) => key === lower);
  if (found === void 0) return null;
  const anyone = driver === "libpq" || driverOf(driver) === void 0;
  if (!anyone && !found.drivers.includes(driver)) return null;
  return poolOfNumber(value, anyone ? void 0 : found.endless);
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
var SECRETS2 = /* @__PURE__ */ new Set([
  "password",
  "sslpassword",
  "scram_client_key",
  "scram_server_key",
  "oauth_client_secret"
]);
var OPTIONS3 = new Map(
  ROWS.map(([keyword, variable, fallback, since, until = 18]) => [
    keyword,
    { keyword, variable, fallback, secret: SECRETS2.has(keyword), since, until }
  ])
);
var OPTION_BY_VARIABLE = new Map(
  [...OPTIONS3.values()].flatMap((option) => option.variable === null ? [] : [[option.variable, option]])
);
function isKeyword2(keyword, major) {
  const option = OPTIONS3.get(keyword);
  return option !== void 0 && option.since <= major && major <= option.until;
}
function isSecret(keyword) {
  if (OPTIONS3.has(keyword)) return SECRETS2.has(keyword);
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
      return PGJDBC.includes(key) ? null : nearest2(key, PGJDBC);
    case "npgsql":
    case "psqlodbc":
    case "r2dbc-postgresql":
      return null;
    default:
      return isKeyword2(key, 18) || OPTIONS3.has(key) || FOREIGN2.has(key) || key === "requiressl" || driverOf(driver)?.accepts?.includes(key) === true ? null : nearest2(key, [...OPTIONS3.keys()]);
  }
}
function nearest2(key, known) {
  if (key.length < 3 || key.length > 40) return null;
  const normal3 = normalised(key);
  let best = null;
  let least = 3;
  for (const name of known) {
    const target = normalised(name);
    if (target === normal3) return name;
    if (normal3.length < 6 || target.length < 6) continue;
    const distance = editDistance2(normal3, target);
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
function editDistance2(a, b) {
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
var METHODS2 = /* @__PURE__ */ new Set(["password", "md5", "gss", "sspi", "scram-sha-256", "none"]);
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
    if (!METHODS2.has(method) && !(method === "oauth" && major >= 18)) {
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
function invalid2(keyword, value) {
  return `invalid ${keyword} value: "${value}"`;
}
function enumError(get, keyword, allowed) {
  const value = get(keyword);
  return value === void 0 || value === null || allowed.includes(value) ? null : invalid2(keyword, value);
}
function tlsError(get, major) {
  const mode = get("sslmode");
  if (typeof mode === "string" && !SSL_MODES.has(mode)) return invalid2("sslmode", mode);
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
    if (value && tlsVersion(value) < 0) return invalid2(named(keyword), value);
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
  const [names3, addresses, ports] = [get("host"), get("hostaddr"), get("port")];
  if (ports === null) return null;
  const list = ports?.split(",") ?? [];
  const listed3 = (values) => values?.split(",") ?? [];
  const [hosts, numbers] = [listed3(names3), listed3(addresses)];
  const known = names3 !== null && addresses !== null;
  const targets = Math.max(1, countOf(addresses) || countOf(names3) || 1);
  const messages = [];
  for (let at = 0; at < Math.max(targets, list.length); at += 1) {
    const port = list.length === 1 ? list[0] ?? "" : list[at] ?? "";
    const number = port === "" ? 5432 : integerOf(port);
    if (number === null) {
      messages.push(`invalid integer value "${port}" for connection option "port"`);
      return messages.join("\n");
    }
    const inRange = number >= 1 && number <= 65535;
    const refused4 = !inRange ? `invalid port number: "${port}"` : known ? addressError(hosts[at] ?? "", numbers[at] ?? "", number, major) : null;
    if (refused4 === null) return null;
    messages.push(refused4);
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
  const [names3, addresses] = [get("host"), get("hostaddr")];
  if (names3 === null || addresses === null || !names3 && !addresses) return null;
  const list = names3?.split(",") ?? [];
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
function assemble2(assembly, meta) {
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
  const nodePostgres3 = !strict && assembly.assumed && get("sslmode") === "no-verify";
  const driver = nodePostgres3 ? "pg" : assembly.driver.driver;
  const { version: version2, origin } = assembly.driver;
  const certain = (keyword) => {
    const found = inForce.get(keyword);
    if (found?.concealed !== void 0) return found.concealed;
    return found?.unknown === true ? null : found?.value;
  };
  const refused4 = assembly.error ?? (isLibpq(driver) ? concealedIn(validateParameters(certain, meta.major), inForce) : null);
  const { openEnded } = assembly;
  const tls = readTls(driver, { major: meta.major, get, written, openEnded, form, version: version2 });
  const error = refused4 ?? tls.error ?? null;
  const hosts = hostsOf(inForce, driver);
  const sockets = hosts.length > 0 && hosts.every(({ host }) => isSocket(host, driver, meta.major));
  const level = error !== null ? "broken" : sockets ? "none" : tls.level;
  const parameters = {};
  const positions = {};
  const unknown2 = [];
  for (const [keyword, one] of inForce) {
    if (keyword === "password" && one.password?.strength === "empty" && one.keyPosition === null && syntax !== "split") {
      continue;
    }
    const value = isSecret(keyword) && one.value !== "" ? "***" : one.value;
    define(parameters, keyword, value);
    define(positions, keyword, one.position);
    if (one.unknown) unknown2.push(keyword);
  }
  return {
    kind: "connection",
    file: meta.file,
    ...assembly.position,
    ...meta.via === void 0 ? {} : { via: meta.via },
    syntax,
    driver,
    ...version2 === null ? {} : { driverVersion: versionText(version2) },
    ...origin === null ? {} : { driverOrigin: origin },
    parameters,
    unknown: unknown2,
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
  const listOf2 = (keyword) => {
    const found = inForce.get(keyword);
    if (found === void 0 || found.value === "") return [];
    return found.whole ? [found.value] : found.value.split(",");
  };
  const names3 = listOf2("host");
  const hosts = names3.length > 0 ? names3 : listOf2("hostaddr");
  const ports = listOf2("port");
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
function isBlank3(char) {
  return char !== void 0 && char !== "" && BLANKS.includes(char);
}
function upToZero(text) {
  const zero = text.indexOf("\0");
  return zero < 0 ? text : text.slice(0, zero);
}

// src/postgres/conninfo/candidates.ts
var WEAKEST = ["none", "opportunistic", "encrypted", "ca", "unknown", "full", "broken"];
function chosenOf(meta, detected, read2) {
  const candidates2 = candidatesFor(meta, detected);
  if (candidates2.length < 2) return read2(candidates2[0] ?? null);
  const readings = candidates2.map((candidate) => read2(candidate));
  const [chosen, ...others] = readings.toSorted((a, b) => rank(a) - rank(b));
  if (chosen === void 0) return read2(null);
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
  const decoded3 = decodePercent(item.slice(0, inner < 0 ? item.length : inner), raw.slice(start, end));
  if (decoded3 === "invalid") return { error: `invalid percent-encoded token: "${raw}"` };
  if (decoded3 === "zero") return { error: `forbidden value %00 in percent-encoded value: "${raw}"` };
  if (inner >= 0) return { error: `unexpected spaces found in "${raw}", use percent-encoded spaces (%20) instead` };
  return { value: decoded3.value };
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
  const error = parse2(state);
  return { assignments: state.assignments, error: state.undecodable ?? error, openEnded: state.openEnded };
}
function parse2(state) {
  const { text, masked: masked2, rules } = state;
  let at = rules.start;
  if (masked2.length > at && isMasked2(masked2, at, masked2.length)) state.openEnded = true;
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
      host = { start: at, end: endOf4(masked2, at, ":/?,") };
      at = host.end;
    }
    hosts.push(host);
    if (masked2[at] === ":") {
      const end = endOf4(masked2, at + 1, "/?,");
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
    const end = endOf4(masked2, start, "?");
    if (end > start) {
      store(state, "dbname", { start, end });
      if (end === masked2.length && masked2[end - 1] === MASK && masked2[start] !== MASK) state.openEnded = true;
    }
    at = end;
  }
  return masked2[at] === "?" ? parseQuery(state, at + 1) : null;
}
function endOfCredentials(masked2, rules) {
  const first = endOf4(masked2, rules.start, rules.grammar === "libpq" ? "@/" : "@/?");
  if (rules.grammar === "libpq") return masked2[first] === "@" ? first : -1;
  if (masked2[first] === "@") {
    return masked2.lastIndexOf("@", endOf4(masked2, first, "/?"));
  }
  const colon = masked2.indexOf(":", rules.start);
  if (colon < 0 || colon > first || /^:\d+$/.test(masked2.slice(colon, first)) || masked2[rules.start] === "[") return -1;
  const query = endOf4(masked2, first, "?");
  const at = masked2.indexOf("@", first);
  return at < query ? at : -1;
}
function parseQuery(state, start) {
  const { text, masked: masked2, rules } = state;
  let at = start;
  while (at < masked2.length) {
    const end = endOf4(masked2, at, "&");
    const equals = masked2.indexOf("=", at);
    const keyEnd = equals >= 0 && equals < end ? equals : end;
    const key = { start: at, end: keyEnd };
    at = end + 1;
    if (keyEnd === end) {
      if (end > key.start && isMasked2(masked2, key.start, end)) {
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
      if (rules.strict || isKeyword2(text.slice(key.start, keyEnd), rules.major)) {
        return `extra key/value separator "=" in URI query parameter: "${text.slice(key.start, keyEnd)}"`;
      }
    }
    const name = decode(state, key, false);
    const decoded3 = decode(state, value, isSecret(name));
    const error = assign(state, name, decoded3, value, key);
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
  } else if (rules.strict && !isKeyword2(keyword, rules.major)) {
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
  const last2 = spans[spans.length - 1];
  if (first === void 0 || last2 === void 0) return;
  const joined2 = (text) => spans.map(({ start, end }) => text.slice(start, end)).join(",");
  const raw = joined2(state.text);
  if (raw === "") return;
  const value = decodeWith(state, joined2(state.masked), raw, false);
  push(state, keyword, value, { start: first.start, end: last2.end }, null);
}
function decode(state, { start, end }, secret) {
  return decodeWith(state, state.masked.slice(start, end), state.text.slice(start, end), secret);
}
function decodeWith(state, masked2, raw, secret) {
  if (state.rules.grammar === "lenient") {
    const decoded4 = decodePercent(masked2, raw);
    return typeof decoded4 === "string" ? raw : decoded4.value;
  }
  const decoded3 = decodeItem(masked2, raw, state.rules.major);
  if ("value" in decoded3) return decoded3.value;
  state.undecodable ??= secret ? hidden(decoded3.error) : decoded3.error;
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
function isMasked2(masked2, start, end) {
  for (let at = start; at < end; at += 1) if (masked2[at] !== MASK) return false;
  return true;
}
function endOf4(text, start, stops) {
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
  if (masked2.startsWith("//", start)) return checked2(parse3(text, masked2, start + 2, major, rename));
  const query = masked2.indexOf("?", start);
  const from = masked2[start] === "/" ? start + 1 : start;
  const end = query < 0 ? masked2.length : query;
  const database = {
    keyword: "dbname",
    value: text.slice(from, end),
    span: { start: from, end },
    keySpan: null
  };
  const parsed2 = parse3(text, masked2, end, major, rename);
  return { ...parsed2, assignments: end > from ? [database, ...parsed2.assignments] : parsed2.assignments };
}
function parseR2dbc(text, masked2, start, major) {
  const slashes = masked2.indexOf("//", start);
  const parsed2 = parse3(text, masked2, slashes < 0 ? start : slashes + 2, major, (key) => own(R2DBC, key) ?? key);
  if (!text.startsWith("r2dbcs:")) return parsed2;
  const ssl = { keyword: "ssl", value: "true", span: { start: 0, end: 6 }, keySpan: null };
  return { ...parsed2, assignments: [ssl, ...parsed2.assignments] };
}
function parse3(text, masked2, start, major, rename) {
  return parseUri(text, masked2, { major, start, grammar: "lenient", strict: false, rename });
}
function checked2(parsed2) {
  const port = parsed2.assignments.find(({ keyword }) => keyword === "port");
  const wrong = port?.value.split(",").find((text) => /^-?\d+$/.test(text) && (Number(text) < 1 || Number(text) > 65535));
  return wrong === void 0 ? parsed2 : { ...parsed2, error: `JDBC URL port: ${wrong} not valid (1:65535)` };
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
    if (isBlank4(masked2, at)) {
      at += 1;
      continue;
    }
    const nameStart = at;
    while (at < length && masked2[at] !== "=" && !isBlank4(masked2, at)) at += 1;
    const nameEnd = at;
    while (at < length && isBlank4(masked2, at)) at += 1;
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
    while (at < length && isBlank4(masked2, at)) at += 1;
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
      if (!quoted && isBlank4(masked2, at)) break;
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
    } else if (rules.strict && !isKeyword2(name, rules.major)) {
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
function isBlank4(text, at) {
  return BLANK.test(text[at] ?? "");
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
var DRIVER_NAMES = { psycopg3: "psycopg", psycopg2: "psycopg2" };
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
  const r2dbc2 = R2DBC2.exec(text);
  if (r2dbc2 !== null) {
    return { syntax: "r2dbc", driver: "r2dbc-postgresql", assumed: false, form: "r2dbc", prefix: r2dbc2[0].length };
  }
  const vertx2 = VERTX.exec(text);
  if (vertx2 !== null) {
    return { syntax: "uri", driver: "vertx-pg-client", assumed: false, form: "uri", prefix: vertx2[0].length };
  }
  const pdo2 = PDO.exec(text);
  if (pdo2 === null) return null;
  return { syntax: "keyword", driver: "pdo_pgsql", assumed: false, form: "keyword", prefix: pdo2[0].length };
}

// src/postgres/conninfo/connection.ts
var LONGEST6 = 8192;
function connectionFromText(text, at, meta) {
  if (text.length > LONGEST6) return null;
  const start = text.length - text.trimStart().length;
  const trimmed3 = text.trim();
  const shifted2 = (from, to) => at(start + from, start + to);
  return readConnection(trimmed3, shifted2, meta, false, 3);
}
function connectionFromConninfo(written, at, meta) {
  const text = upToZero(written);
  const placeholders = findPlaceholders(text, true);
  const masked2 = maskPlaceholders(text, placeholders);
  const detected = detectPrefix(masked2);
  const plain3 = /^postgres(?:ql)?:\/\//.test(masked2);
  if (detected !== null && !plain3) {
    const other2 = readConnection(text, at, meta, false, 0);
    if (other2 !== null) return other2;
  }
  const reading = { text, placeholders, strict: true, isDefault: false };
  const rules = { major: meta.major, strict: true };
  const parsed2 = plain3 ? parseUri(text, masked2, { ...rules, start: masked2.indexOf("//") + 2, grammar: "libpq" }) : parseKeywords(text, masked2, rules);
  const ado = parsed2.error !== null && detected === null && masked2.includes(";");
  const other = ado ? readConnection(text, at, meta, false, 0) : null;
  if (other !== null) return other;
  const syntax = plain3 ? "uri" : "keyword";
  return build(reading, { ...CERTAIN2, syntax, form: syntax }, parsed2, at, meta);
}
var CERTAIN2 = { driver: "libpq", assumed: false, prefix: 0 };
function readConnection(text, at, meta, isDefault, depth) {
  if (text.length < 8 || !/[:=]/.test(text)) return null;
  const placeholders = findPlaceholders(text);
  const only3 = placeholders[0];
  if (only3 !== void 0 && only3.start === 0 && only3.end === text.length) {
    const { fallback } = only3;
    if (fallback === null || depth === 0) return null;
    const inner = unquoted(text, fallback);
    const shifted2 = (from, to) => at(inner.start + from, inner.start + to);
    return readConnection(text.slice(inner.start, inner.end), shifted2, meta, true, depth - 1);
  }
  const masked2 = maskPlaceholders(text, placeholders);
  const reading = { text, placeholders, strict: false, isDefault };
  const detected = detectPrefix(masked2);
  if (detected !== null) {
    if (detected.syntax !== "jdbc" && detected.prefix === text.length) return null;
    if (detected.syntax !== "keyword" && /\s/.test(masked2)) return null;
    return chosenOf(meta, detected, (driver) => {
      const read2 = { ...detected, driver: driver?.driver ?? detected.driver };
      return build(reading, read2, parsePrefixed(text, masked2, read2, meta), at, meta, driver);
    });
  }
  if (masked2.includes("://") && /^[a-z][a-z0-9+.-]*:\/\//i.test(masked2)) return null;
  if (masked2.includes(";")) {
    const ado = parseAdo(text, masked2, meta.caller === "npgsql");
    if (ado === null) return null;
    const syntax = ado.driver === "npgsql" ? "npgsql" : "ado";
    const read2 = { syntax, driver: ado.driver, assumed: false, form: "ado", prefix: 0 };
    return chosenOf(meta, read2, (driver) => build(reading, read2, { ...ado, openEnded: false }, at, meta, driver));
  }
  const parsed2 = parseKeywords(text, masked2, { major: meta.major, strict: false });
  const handed = meta.caller !== void 0 && driverOf(meta.caller)?.forms.includes("keyword") === true;
  if (handed ? parsed2.assignments.length === 0 : !isConninfo(parsed2)) return null;
  const keywords = { syntax: "keyword", driver: "libpq", assumed: true, form: "keyword", prefix: 0 };
  return chosenOf(meta, keywords, (driver) => {
    return build(reading, { ...keywords, driver: driver?.driver ?? "libpq" }, parsed2, at, meta, driver);
  });
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
  if (first === void 0 || !isKeyword2(first.keyword, 18)) return false;
  const keys = new Set(assignments.map(({ keyword }) => keyword));
  let core = 0;
  for (const key of keys) if (CORE.has(key)) core += 1;
  const host = keys.has("host") || keys.has("hostaddr");
  const tells = keys.has("dbname") && core >= 2 || host && keys.has("user");
  if (!tells) return false;
  const foreign = assignments.filter(({ keyword }) => !isKeyword2(keyword, 18));
  if (foreign.some(({ keyword }) => !/^[A-Za-z][A-Za-z0-9_.-]{1,40}$/.test(keyword))) return false;
  return error === null && foreign.length === 0 ? true : core >= 3 && foreign.length <= core;
}
function build(reading, detected, parsed2, at, meta, driver = null) {
  const { text, strict, isDefault } = reading;
  const apart = meta.beside ?? /* @__PURE__ */ new Map();
  const names3 = ["user", "dbname"].map(
    (keyword) => lastOf2(parsed2.assignments, keyword)?.value ?? apart.get(keyword)?.value ?? null
  );
  const spilt = detected.syntax === "keyword" ? null : spiltPassword(parsed2.assignments);
  const assembly = {
    syntax: detected.syntax,
    driver: driver ?? { driver: detected.driver, version: null, origin: null },
    assumed: detected.assumed && driver === null,
    form: detected.form,
    stated: [
      ...[...apart].map(([keyword, variable]) => statedApart(keyword, variable, meta, names3)),
      ...parsed2.assignments.map((assignment2) => statedOf(assignment2, reading, at, meta, names3, spilt))
    ],
    position: at(0, text.length),
    error: spilt === null || parsed2.error === null ? parsed2.error : parsed2.error.replace(/"[\s\S]*"/, '"***"'),
    openEnded: parsed2.openEnded,
    strict
  };
  const fact = assemble2(assembly, meta);
  if (spilt === null) return fact;
  const span = spiltSpan(text, detected.prefix);
  const graded = passwordStrength(text, span, text.slice(span.start, span.end), reading.placeholders, names3);
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
function lastOf2(assignments, keyword) {
  return assignments.findLast((assignment2) => assignment2.keyword === keyword);
}
function statedOf(assignment2, { text, placeholders, strict, isDefault }, at, meta, names3, spilt) {
  const { keyword, written, span, keySpan } = assignment2;
  const inside = placeholdersIn(placeholders, span);
  const first = inside[0];
  const position = at(span.start, span.end);
  const hide = keySpan === null && spilt !== null && spilt.has(keyword);
  const value = hide ? `***${assignment2.value.slice(Math.max(0, assignment2.value.lastIndexOf("@")))}` : withoutPasswords(assignment2.value);
  const shown = hide && !assignment2.value.includes("@") ? "***" : value;
  const graded = keyword === "password" ? passwordStrength(text, span, assignment2.value, placeholders, names3) : null;
  const strength = isDefault && graded !== null && /literal|well-known/.test(graded.strength) ? "default" : graded?.strength;
  const password = graded === null || strength === void 0 ? void 0 : { ...graded, strength, file: meta.file, ...position };
  return {
    keyword,
    written,
    value: shown,
    ...shown !== assignment2.value && inside.length === 0 ? { concealed: assignment2.value } : {},
    // Nothing can be said of a port whose digits are hidden; libpq took them.
    unknown: inside.length > 0 || hide && /^\d+$/.test(assignment2.value),
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
    if (keyword !== void 0 && isKeyword2(keyword, meta.major)) values.set(keyword, variable);
  }
  if (!TELLING.some((keyword) => values.has(keyword))) return null;
  const required2 = variables.PGREQUIRESSL;
  if (required2?.value.startsWith("1") && !values.has("sslmode")) {
    values.set("sslmode", { value: "require", at: () => required2.at(0, required2.value.length) });
  }
  return connectionFromValues(values, meta);
}
function connectionFromValues(values, meta, error = null, openEnded = false) {
  const first = TELLING.map((keyword) => values.get(keyword)).find((variable) => variable !== void 0);
  if (first === void 0 && error === null) return null;
  const names3 = [values.get("user")?.value ?? null, values.get("dbname")?.value ?? null];
  const stated = [...values].map(([keyword, variable]) => statedApart(keyword, variable, meta, names3));
  const place = first?.position ?? first?.at(0, first.value.length);
  const position = error?.position ?? place;
  if (position === void 0) return null;
  return chosenOf(
    meta,
    { driver: "libpq", assumed: true, form: "variables" },
    (driver) => assemble2(
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
function statedApart(keyword, { value, at, file, key }, meta, names3) {
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
    ...keyword === "password" ? { password: { ...classifyPassword(value, placeholders, names3), file: file ?? meta.file, ...position } } : {}
  };
}

// src/readers/compose/connections.ts
var MAX_CONNECTIONS = 300;
var SCHEME = /jdbc:postgresql:|r2dbcs?:(?:pool:)?postgres(?:ql)?:|postgres(?:ql)?(?:\+[a-z0-9]+)?:\/\//;
function environmentConnections(variables, owner) {
  const facts = [];
  const split4 = {};
  let first = null;
  for (const variable of variables.values()) {
    const { name, value } = variable;
    if (facts.length >= MAX_CONNECTIONS) break;
    if (value === null) continue;
    if (/^PG[A-Z]+$/.test(name) && name !== "PGDATA") {
      first ??= variable;
      split4[name] = { value: value.text, at: (start, end) => value.at(start, end), file: value.source.file };
      continue;
    }
    if (!/[:=]/.test(value.text)) continue;
    const fact2 = connectionIn(value, name, variable.origin, owner);
    if (fact2 !== null) facts.push(fact2);
  }
  if (first?.value == null || !("PGHOST" in split4 || "PGHOSTADDR" in split4 || "PGSERVICE" in split4)) return facts;
  const fact = connectionFromVariables(split4, metaOf(null, first.origin, owner));
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
  const whole = { ...fact, ...value.origin() };
  return value.has("d") ? withDefault(whole, (place) => inFallback(value, place)) : whole;
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
  const { index } = value.source;
  const from = index.startOf(place.line) + place.column - 1;
  const to = index.startOf(place.endLine) + place.endColumn - 1;
  for (let at = 0; at < value.length; at += 1) {
    const start = value.starts[at] ?? 0;
    if (value.marks[at] === "d" && start >= from && start < to) return true;
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
    if (entry !== void 0) for (const node2 of envFilesOf(entry)) readEnvFile(file, node2, context, set, unread);
  }
  for (const { file, map } of layers) {
    const entry = map.entries.get("environment")?.value;
    if (entry !== void 0) for (const variable of variablesOf(file, entry)) set(variable);
  }
  return { variables, unread };
}
var environments = /* @__PURE__ */ new WeakMap();
function variablesOf(file, node2) {
  const known = environments.get(node2);
  if (known !== void 0) return known;
  const variables = [...readVariables(file, node2)];
  environments.set(node2, variables);
  return variables;
}
function* readVariables(file, node2) {
  if (node2.type === "map") {
    for (const [name, { key, value }] of node2.entries) {
      if (value.type !== "scalar") continue;
      if (value.value === null) yield fromOutside(file, name, key.located());
      else yield given(name, textOf2(file, value));
    }
  }
  if (node2.type !== "list") return;
  for (const item of node2.items) {
    if (item.type !== "scalar" || item.value === null) continue;
    const text = textOf2(file, item);
    const equals = text.text.indexOf("=");
    if (equals < 0) yield fromOutside(file, text.text.trim(), text);
    else yield given(text.text.slice(0, equals).trim(), text.slice(equals + 1));
  }
}
function given(name, value) {
  return { name, value, origin: value.origin() };
}
function fromOutside(file, name, key) {
  const known = file.variables.get(name);
  if (known === void 0) return { name, value: null, origin: key.origin() };
  const via = [originIn(file.source, key.at(0, key.length)), ...file.source.via];
  return { name, value: known, origin: { ...known.origin(), via } };
}
function envFilesOf(node2) {
  const nodes = node2.type === "list" ? node2.items : [node2];
  const paths = nodes.map((item) => item.type === "map" ? item.entries.get("path")?.value : item);
  return paths.filter((item) => item?.type === "scalar" && item.value !== null).slice(0, MAX_ENV_FILES);
}
function readEnvFile(file, node2, context, set, unread) {
  const target = textOf2(file, node2);
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
  const known = dotenvs.get(file) ?? /* @__PURE__ */ new Map();
  dotenvs.set(file, known);
  const cached = known.get(path);
  if (cached !== void 0) return cached;
  const source = { file: path, index: new LineIndex(text), via: [] };
  const values = readDotenv(text, source, file.variables);
  known.set(path, values);
  return values;
}

// src/readers/compose/mounts.ts
var MAX_MOUNTS = 300;
var OURS = /(?:^|\/)[^/]*(?:postgres|pg_?hba|pg_?ident|pgbouncer)[^/]*$/i;
function readMounts(layers, context) {
  const mounts = [];
  const unread = [];
  const add2 = (file, source, target, directory = "") => {
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
      if (item.type === "scalar" && item.value !== null) shortVolume(file, textOf2(file, item), add2);
      if (item.type === "map") longVolume(file, item, add2);
    }
    for (const item of listOf(map, "configs")) configMount(file, item, "configs", add2);
    for (const item of listOf(map, "secrets")) configMount(file, item, "secrets", add2);
  }
  return { mounts, unread };
}
function listOf(map, key) {
  const node2 = map.entries.get(key)?.value;
  return node2?.type === "list" ? node2.items : [];
}
function isPath(source) {
  return source === "." || source === ".." || source.includes("/");
}
function shortVolume(file, text, add2) {
  const colons = [];
  for (let at = 0; at < text.length; at += 1) {
    const drive = at === 1 && /^[A-Za-z]:[\\/]/.test(text.text);
    if (text.text[at] === ":" && text.marks[at] !== "u" && !drive) colons.push(at);
  }
  const [first, second] = colons;
  if (first === void 0) {
    add2(file, null, text);
    return;
  }
  const source = text.slice(0, first);
  add2(file, isPath(source.text) ? source : null, text.slice(first + 1, second ?? text.length));
}
function longVolume(file, map, add2) {
  const read2 = (key) => scalarIn(file, map, key);
  const target = read2("target") ?? read2("destination") ?? read2("dst");
  if (target === null) return;
  const type = read2("type")?.text ?? "volume";
  add2(file, type === "bind" ? read2("source") ?? read2("src") : null, target);
}
function configMount(file, item, kind, add2) {
  const name = item.type === "scalar" ? textOf2(file, item) : item.type === "map" ? scalarIn(file, item, "source") : null;
  if (name === null) return;
  const config = mapOf(file.root, kind).get(name.text)?.value;
  const source = config?.type === "map" ? scalarIn(file, config, "file") : null;
  const target = item.type === "map" ? scalarIn(file, item, "target") : null;
  if (kind === "configs") add2(file, source, target ?? name);
  else if (/\.(?:pem|crt|cer|cert|key)$/i.test(source?.text ?? "")) add2(file, source, target ?? name, "/run/secrets");
}
function scalarIn(file, map, key) {
  const node2 = map.entries.get(key)?.value;
  return node2?.type === "scalar" && node2.value !== null ? textOf2(file, node2) : null;
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

// src/readers/compose/ports.ts
var MAX_RANGE = 100;
var MAX_PORTS = 1e3;
function readPorts(layers) {
  const ports = [];
  for (const { file, map } of layers) {
    const list = map.entries.get("ports")?.value;
    if (list?.type !== "list") continue;
    for (const item of list.items) {
      if (ports.length >= MAX_PORTS) break;
      if (item.type === "scalar" && item.value !== null) ports.push(...shortPort(textOf2(file, item)));
      if (item.type === "map") ports.push(...longPort(file, item));
    }
  }
  return ports;
}
function shortPort(text) {
  const slash = text.text.lastIndexOf("/");
  const protocol = slash < 0 || text.marks[slash] === "u" ? "tcp" : text.text.slice(slash + 1).trim();
  if (protocol !== "tcp") return [];
  const parts = splitColons(slash < 0 || text.marks[slash] === "u" ? text : text.slice(0, slash));
  const target = parts.pop() ?? "";
  const published = parts.pop() ?? "";
  const host = parts.join(":");
  return pair(host, published, target).map((port) => ({ ...text.origin(), ...port }));
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
function longPort(file, map) {
  const read2 = (key) => {
    const node2 = map.entries.get(key)?.value;
    return node2?.type === "scalar" && node2.value !== null ? textOf2(file, node2) : null;
  };
  const target = read2("target");
  if (target === null || (read2("protocol")?.text ?? "tcp") !== "tcp") return [];
  const published = read2("published");
  const place = published ?? target;
  return pair(read2("host_ip")?.text ?? "", published?.text ?? "", target.text).map((port) => ({
    ...place.origin(),
    ...port
  }));
}
function pair(host, published, target) {
  const targets = rangeOf2(target);
  if (targets === null) return [];
  const outer = rangeOf2(published);
  const bare3 = host.replace(/^\[(.*)\]$/, "$1");
  const hostAddress = bare3 === "0.0.0.0" || bare3 === "::" || bare3 === "*" ? "" : bare3;
  return targets.map((port, index) => ({
    hostAddress,
    // A range before a single port means any free one of the range: its text stays.
    published: outer !== null && outer.length === targets.length ? String(outer[index] ?? "") : published,
    target: port
  }));
}
function rangeOf2(text) {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const last2 = Number(match[2] ?? match[1]);
  if (last2 < first || last2 > 65535) return null;
  return Array.from({ length: Math.min(last2 - first + 1, MAX_RANGE) }, (_, index) => first + index);
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
  const imageMeaning = meaningOf(image, layers, variables, args);
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
  const known = isServer || meaning.role === "pooler";
  if (!known && connections.length === 0) return facts;
  const { mounts, unread: outside } = known || connections.some(namesFiles) ? readMounts(layers, context) : { mounts: [], unread: [] };
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
  facts.push(workload, ...known ? outside : [], ...connections);
  if (isServer) facts.push(...settingsOf(meaning, variables, args ?? [], { workload: id, major }));
  const settings = meaning.role === "pooler" && /pgbouncer/i.test(image?.text ?? "") ? poolerSettings(variables) : null;
  if (settings !== null && Object.keys(settings).length > 0)
    facts.push({ kind: "pooler", ...place, software: "pgbouncer", settings, workload: id });
  return facts;
}
function namesFiles({ parameters }) {
  return ["sslrootcert", "sslcert", "sslkey"].some((keyword) => Object.hasOwn(parameters, keyword));
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
function meaningOf(image, layers, variables, args) {
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
  if (ENTRY_POINT.some((name) => variables.has(name))) return server;
  const startsServer = args !== null && (args.length > 0 || lastWord(layers) === "postgres");
  const byOptions = args?.[0]?.text.startsWith("-c") === true && /^-c.*=|^-c$/.test(args[0].text);
  if (startsServer && (namesServer(layers) || byOptions && variables.has("POSTGRES_PASSWORD"))) return server;
  if (!variables.has("POSTGRES_PASSWORD") && !variables.has("POSTGRES_PASSWORD_FILE")) {
    return NO_SERVER;
  }
  const listens = readPorts(layers).some((port) => port.target === 5432) || exposes(layers);
  return listens || holdsData(layers) ? server : NO_SERVER;
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
    ({ file, map }) => scalarsOf(map.entries.get("expose")?.value).some((node2) => textOf2(file, node2).text.trim() === "5432")
  );
}
function holdsData(layers) {
  return layers.some(({ file, map }) => {
    const list = map.entries.get("volumes")?.value;
    if (list?.type !== "list") return false;
    return list.items.some((item) => {
      const node2 = item.type === "map" ? item.entries.get("target")?.value : item;
      if (node2?.type !== "scalar" || node2.value === null) return false;
      const text = textOf2(file, node2).text;
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
  if (found.node.type === "list") return scalarsOf(found.node).map((node2) => textOf2(found.file, node2));
  return found.node.value === null ? [] : splitWords(textOf2(found.file, found.node), false);
}
function healthWords(layers) {
  const check = lastOf(layers, "healthcheck");
  if (check === null || check.node.type !== "map") return [];
  return scalarsOf(check.node.entries.get("test")?.value).map((node2) => textOf2(check.file, node2));
}
function* buildArguments(layers) {
  const build2 = lastOf(layers, "build");
  const args = build2?.node.type === "map" ? build2.node.entries.get("args")?.value : void 0;
  if (build2 !== null && args !== void 0) yield* variablesOf(build2.file, args);
}
function namesOf(service) {
  const names3 = /* @__PURE__ */ new Set([service.name]);
  for (const key of ["container_name", "hostname"]) {
    const text = scalarOf(service.layers, key);
    if (text !== null && text.text !== "" && !text.has("u")) names3.add(text.text);
  }
  for (const { file, map } of service.layers) {
    const networks = map.entries.get("networks")?.value;
    if (networks?.type !== "map") continue;
    for (const { value } of networks.entries.values()) {
      if (value.type !== "map") continue;
      for (const alias of scalarsOf(value.entries.get("aliases")?.value)) names3.add(textOf2(file, alias).text);
    }
  }
  return [...names3];
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
var BLANK2 = /[ \t\f]/;
function parseProperties(text) {
  const found = [];
  let document = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    while (BLANK2.test(text[at] ?? "") || text[at] === "\n" || text[at] === "\r") at += 1;
    if (text[at] === "#" || text[at] === "!") {
      const end = endOfLine(text, at);
      if (/^[#!]---[ \t]*\r?$/.test(text.slice(at, Math.min(end, at + 20)))) document += 1;
      at = end + 1;
      continue;
    }
    if (at >= text.length) break;
    const line = logicalLine(text, at);
    at = line.next;
    const property2 = split3(line);
    if (property2 !== null) found.push({ ...property2, keyStart: line.offsets[0] ?? 0, document });
  }
  return found;
}
var ESCAPES = { n: "\n", t: "	", r: "\r", f: "\f" };
function logicalLine(text, start) {
  const chars = [];
  const escaped4 = [];
  const offsets = [];
  let at = start;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") {
    const char = text[at] ?? "";
    if (char !== "\\") {
      chars.push(char);
      escaped4.push(false);
      offsets.push(at);
      at += 1;
      continue;
    }
    const next = text[at + 1] ?? "";
    if (next === "\n" || next === "\r") {
      at += next === "\r" && text[at + 2] === "\n" ? 3 : 2;
      while (BLANK2.test(text[at] ?? "")) at += 1;
      continue;
    }
    const digits = next === "u" ? text.slice(at + 2, at + 6) : "";
    const code = /^[0-9A-Fa-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : null;
    chars.push(
      code === null ? Object.hasOwn(ESCAPES, next) ? ESCAPES[next] ?? next : next : String.fromCharCode(code)
    );
    escaped4.push(true);
    offsets.push(at);
    at += code === null ? 2 : 6;
  }
  offsets.push(Math.min(at, text.length));
  return { chars, escaped: escaped4, offsets, next: at + 1 };
}
function split3({ chars, escaped: escaped4, offsets }) {
  const plain3 = (at2, of) => escaped4[at2] === false && of.test(chars[at2] ?? "");
  let at = 0;
  while (at < chars.length && !plain3(at, /[=: \t\f]/)) at += 1;
  if (at === 0) return null;
  const key = chars.slice(0, at).join("");
  while (plain3(at, BLANK2)) at += 1;
  if (plain3(at, /[=:]/)) {
    at += 1;
    while (plain3(at, BLANK2)) at += 1;
  }
  return { key, value: chars.slice(at).join(""), offsets: offsets.slice(at) };
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

// src/readers/statements/plain.ts
var NOWHERE3 = {
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
  lower: ({ startIndex, endIndex }) => unknownAt({ start: startIndex, end: endIndex })
};
function textAt(text, span, offsets = null) {
  const places = offsets ?? Array.from({ length: text.length + 1 }, (_, index) => Math.min(span.start + index, span.end));
  return { kind: "text", ...only2(span), node: NOWHERE3, pieces: [{ text, offsets: places }] };
}
function piecesAt(pieces, span) {
  return { kind: "text", ...only2(span), node: NOWHERE3, pieces };
}
function nameAt(path, span) {
  return { kind: "name", ...only2(span), node: NOWHERE3, path };
}
function callAt(callee, positional, named, span) {
  const rest = { receiver: null, open: false, block: null, calleeEnd: span.start + callee.length };
  return { kind: "call", ...only2(span), node: NOWHERE3, callee, positional, named, ...rest };
}
function fallbackAt(left, right) {
  return { kind: "fallback", start: left.start, end: right.end, node: NOWHERE3, left, right };
}
function scalarAt(text, span) {
  return { kind: "scalar", ...only2(span), node: NOWHERE3, text };
}
function objectAt(entries, span) {
  return { kind: "object", ...only2(span), node: NOWHERE3, type: null, entries, spread: [] };
}
function listAt(items, span) {
  return { kind: "list", ...only2(span), node: NOWHERE3, items };
}
function unknownAt(span) {
  return { kind: "unknown", ...only2(span), node: NOWHERE3 };
}
function only2({ start, end }) {
  return { start, end };
}

// src/readers/configuration/lines.ts
var LONGEST_LINE = 8192;
var MOST_PAIRS = 2e4;
var MOST_PARTS = 12;
var SECTION = /^[ \t]*\[{1,2}([^[\]]{1,200})\]{1,2}/;
var KEY = /^[ \t]*(?:"([^"=:]{1,200})"|([A-Za-z_][\w.\- ]{0,200}?))[ \t]*[=:][ \t]*/;
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
    const named = SECTION.exec(line);
    if (named !== null) {
      section = partsOf(named[1] ?? "");
      continue;
    }
    const pair2 = pairOf(line, start, section);
    if (pair2 !== null) pairs.push(pair2);
  }
  return nested(pairs, text.length);
}
function pairOf(line, start, section) {
  const match = KEY.exec(line);
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
  for (const pair2 of pairs) {
    let branch = root;
    for (const part of pair2.path.slice(0, -1)) {
      const inner = branch.branches.get(part) ?? emptyBranch();
      branch.branches.set(part, inner);
      branch = inner;
    }
    branch.values.set(pair2.path.at(-1) ?? "", pair2);
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
  dialectOptions: { keys: { ssl: "TLS", application_name: "application_name" } },
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
var PGJDBC3 = {
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
      ...PGJDBC3,
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
      ...PGJDBC3,
      url: "CONNINFO",
      jdbcUrl: "CONNINFO",
      jdbc_url: "CONNINFO",
      user: "user",
      userName: "user",
      password: "password",
      jdbcProperties: { keys: PGJDBC3 },
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
function treeExpression(node2, text) {
  const known = /* @__PURE__ */ new Map();
  const lower = (one) => {
    const before = known.get(one);
    if (before !== void 0) return before;
    const made = lowered(one);
    known.set(one, made);
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
  return lower(node2);
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
function maskTemplates2(text) {
  if (!text.includes("{{")) return text;
  let masked2 = "";
  let done = 0;
  for (let start = text.indexOf("{{"); start >= 0; start = text.indexOf("{{", done)) {
    const close = text.indexOf("}}", start + 2);
    if (close < 0) break;
    const end = text[close + 2] === "}" ? close + 3 : close + 2;
    const alone = isBlankBefore(text, start) && isBlankAfter(text, end);
    masked2 += text.slice(done, start);
    masked2 += alone ? text.slice(start, end).replace(/[^\n]/g, " ") : MASK.repeat(end - start);
    done = end;
  }
  return masked2 + text.slice(done);
}
var WIDEST = 200;
function isBlankBefore(text, at) {
  const before = text.slice(Math.max(0, at - WIDEST), at);
  return /^[ \t]*$/.test(before.slice(before.lastIndexOf("\n") + 1));
}
function isBlankAfter(text, at) {
  const after = text.slice(at, at + WIDEST);
  const newline = after.indexOf("\n");
  return /^[ \t\r]*$/.test(newline < 0 ? after : after.slice(0, newline));
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
  function scanHexDigits(count2, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count2 || !exact) {
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
    if (digits < count2) {
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
      while (pos < text.length && isDigit2(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit2(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit2(text.charCodeAt(pos))) {
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
      if (pos < text.length && isDigit2(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit2(text.charCodeAt(pos))) {
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
        if (pos === len || !isDigit2(text.charCodeAt(pos))) {
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
function isDigit2(ch) {
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
function parseTree(text, errors = [], options2 = ParseOptions.DEFAULT) {
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
  visit(text, visitor, options2);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text, visitor, options2 = ParseOptions.DEFAULT) {
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
  const disallowComments = options2 && options2.disallowComments;
  const allowTrailingComma = options2 && options2.allowTrailingComma;
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
    if (options2.allowEmptyContent) {
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
var END = 17;
function jsonRoot(text, maxDepth) {
  if (!/^\s*(?:[[{]|\/[/*])/.test(text) || nestsDeeper(text, maxDepth)) return null;
  const errors = [];
  const root = parseTree2(text, errors, { allowTrailingComma: true });
  return root === void 0 || errors.length > 0 ? null : treeOf2(root, text);
}
function nestsDeeper(text, most) {
  const scanner = createScanner2(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth += 1;
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
function treeOf2(node2, text) {
  switch (node2.type) {
    case "object": {
      const entries = /* @__PURE__ */ new Map();
      for (const { children: [name, inner] = [] } of node2.children ?? []) {
        if (name === void 0 || inner === void 0) continue;
        const key = scalarOf2(name, text);
        entries.set(key.value ?? "", { key, value: treeOf2(inner, text) });
      }
      return { type: "map", entries };
    }
    case "array":
      return { type: "list", items: (node2.children ?? []).map((item) => treeOf2(item, text)) };
    default:
      return scalarOf2(node2, text);
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
var MAX_DEPTH3 = 60;
var MAX_MERGED2 = 5e4;
var LONGEST7 = 8192;
function readDocuments(text) {
  return readRoots(text).filter((root) => root.type === "map");
}
function readRoots(text) {
  if (last?.text !== text) last = { text, roots: parseRoots(text) };
  return last.roots;
}
var last = null;
function parseRoots(text) {
  const root = jsonRoot(text, MAX_DEPTH3);
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
    if (depth > MAX_DEPTH3) return true;
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
  node(node2, depth) {
    if ((0, import_yaml3.isAlias)(node2)) return this.#anchors.get(node2.source) ?? null;
    const built2 = this.#build(node2, depth);
    if (((0, import_yaml3.isScalar)(node2) || (0, import_yaml3.isMap)(node2) || (0, import_yaml3.isSeq)(node2)) && node2.anchor !== void 0 && built2 !== null) {
      this.#anchors.set(node2.anchor, built2);
    }
    return built2;
  }
  #build(node2, depth) {
    if (depth > MAX_DEPTH3) return null;
    if ((0, import_yaml3.isScalar)(node2)) {
      const [start, end] = node2.range ?? [0, 0];
      return this.#scalar(String(node2.value ?? ""), node2.type ?? "PLAIN", start, end);
    }
    if ((0, import_yaml3.isSeq)(node2)) {
      return { type: "list", items: node2.items.flatMap((item) => this.node(item, depth + 1) ?? []) };
    }
    if (!(0, import_yaml3.isMap)(node2)) return null;
    const own2 = /* @__PURE__ */ new Map();
    const merged2 = [];
    for (const pair2 of node2.items) {
      const key = this.node(pair2.key, depth + 1);
      if (key?.type !== "scalar") continue;
      const none = { type: "scalar", value: null, start: key.end, end: key.end, verbatim: false };
      const value = this.node(pair2.value, depth + 1) ?? none;
      if (key.value === "<<") merged2.push(...value.type === "list" ? value.items : [value]);
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
function scalarOf3(node2, index, text) {
  if (node2?.type !== "scalar" || node2.value === null || node2.value.length > LONGEST7) return null;
  const { start, end, verbatim, value } = node2;
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

// src/postgres/tls/file-words.ts
function fileWord(path) {
  return `readFile(${path})`;
}
function fileOfWord(value) {
  return /^readFile\((.+)\)$/.exec(value)?.[1] ?? null;
}

// src/readers/statements/file-read.ts
var READS = /(?:^|\.)(?:readFileSync|readFile|read_text|file_get_contents)$/;
var AFTERWARDS = /(?:^|\.)(?:toString|trim)$/;
var JOINS = /(?:^|\.)path\.(?:join|resolve)$/;
var DEEPEST = 6;
function fileReadBy(expression, values, depth = 0) {
  const reduced = values.reduce(expression);
  if (depth > DEEPEST) return null;
  if (reduced.kind === "list") {
    const [only3, ...others] = reduced.items;
    return only3 === void 0 || others.length > 0 ? null : fileReadBy(only3, values, depth + 1);
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

// src/readers/statements/draft.ts
var DEEPEST2 = 6;
var MOST_HOSTS = 20;
var MODE2 = /(?:^|\.)(disable|allow|prefer(?:red)?|require[d]?|verify[_-]?(?:ca|full))$/i;
var Draft = class {
  rule;
  options = /* @__PURE__ */ new Map();
  words = /* @__PURE__ */ new Map();
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
  takeArguments(meanings, positional, named, keys = this.rule.keys ?? {}) {
    for (let index = 0; index < positional.length; index += 1) {
      const meaning = meanings[index];
      const value = positional[index];
      if (meaning === void 0 || value === void 0) break;
      if (meaning === "PAIR") {
        const key = this.#values.plain(value);
        const second = positional[index + 1];
        const inner = key === null ? null : meaningOf2(keys, key, true);
        if (key !== null && second !== void 0 && inner !== null) this.take(inner, second, key, value);
        index += 1;
        continue;
      }
      this.take(meaning, value, null, null);
    }
    this.takeEntries(named, keys, "");
  }
  takeEntries(entries, keys, prefix, depth = 0) {
    for (const { key, keySpan, value } of entries) {
      const meaning = meaningOf2(keys, key, this.rule.loose === true);
      if (meaning !== null) this.take(meaning, value, prefix === "" ? key : `${prefix}.${key}`, keySpan, depth);
    }
  }
  /** Takes up one value. `key` is the path of keys that leads to it. */
  take(meaning, value, key, keySpan, depth = 0) {
    if (depth > DEEPEST2 || this.#values.isSpent()) return;
    if (typeof meaning === "object") {
      if ("must" in meaning) this.#must(meaning.must, value);
      else this.#object(value, meaning.keys, key ?? "", depth, keySpan);
      return;
    }
    switch (meaning) {
      case "SKIP":
      case "PAIR":
        return;
      case "CONNINFO":
        this.#connectionString(value, key);
        return;
      case "EITHER":
      case "OPTIONS": {
        const reduced = this.#values.reduce(value);
        if (reduced.kind === "object") this.#object(reduced, this.rule.keys ?? {}, key ?? "", depth, keySpan);
        else if (meaning === "EITHER" && reduced.kind !== "list") this.#connectionString(value, key);
        else this.open = true;
        return;
      }
      case "PROPERTIES": {
        const entries = this.#uses(value);
        if (entries.length === 0) this.open = true;
        this.takeEntries(entries, this.rule.keys ?? {}, "", depth + 1);
        return;
      }
      case "VALUE": {
        if (value.kind !== "call") {
          this.open = true;
          return;
        }
        const inner = meaningOf2(this.rule.keys ?? {}, value.callee, false);
        const first = value.positional[0];
        if (inner !== null && first !== void 0) this.take(inner, first, value.callee, keySpan, depth + 1);
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
        this.poolSpan = spanOf2(value);
        return;
      case "MORE":
        this.more = this.#number(value);
        this.moreSpan = spanOf2(value);
        return;
      default:
        this.#option(meaning, value, keySpan);
    }
  }
  #must(wanted, value) {
    const text = this.#values.stated(value);
    if (text === null) this.doubtful = true;
    else if (!wanted.test(text)) this.foreign = true;
  }
  #object(value, keys, prefix, depth, keySpan) {
    const reduced = this.#values.reduce(value);
    if (reduced.kind === "object") {
      for (const spread of reduced.spread) {
        const inner = this.#values.reduce(spread);
        if (inner.kind === "object" && depth < DEEPEST2) this.#object(inner, keys, prefix, depth + 1, keySpan);
        else this.open = true;
      }
      this.takeEntries(reduced.entries, keys, prefix, depth + 1);
      return;
    }
    const meanings = Object.values(keys);
    const takesString = meanings.includes("CONNINFO") || meanings.includes("VARIABLE");
    if (takesString && (reduced.kind === "text" || reduced.kind === "fallback" || this.#values.lookup(reduced) !== null)) {
      this.#connectionString(value, prefix);
    } else {
      this.open = true;
    }
  }
  #connectionString(value, key) {
    const composite = this.#values.composite(value);
    if (composite === null || composite.text === "") {
      if (composite === null) this.open = true;
      return;
    }
    const { start, end, kind } = this.#values.reduce(value);
    this.conninfo = { value: composite, expression: value, span: kind === "text" ? { start, end } : value, key };
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
  }
  #query(value, keySpan) {
    const composite = this.#values.composite(value);
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
    const composite = keyword === "host" && reduced.kind === "list" ? this.#hosts(reduced.items) : this.#values.composite(value);
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
      starts.push(...host.starts);
      ends.push(...host.ends);
    }
    return text === "" ? null : { text, starts, ends, name: null };
  }
  #address(value, keySpan) {
    const composite = this.#values.composite(value);
    if (composite === null) return;
    const { text } = composite;
    const cut = /\}?[^}]*$/.exec(text)?.index ?? 0;
    const colon = text.lastIndexOf(":");
    const at = colon > cut || !text.includes("}") ? colon : -1;
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
    const add2 = (text, type) => void this.words.set(key, { key, value: text, type, span });
    switch (reduced.kind) {
      case "scalar":
        if (reduced.text === "null") add2("null", "null");
        else add2(reduced.text, /^(?:true|false)$/.test(reduced.text) ? "boolean" : "text");
        return;
      case "text": {
        const text = this.#values.plain(reduced);
        if (text === null) add2(this.#values.composite(reduced)?.text ?? "unknown", "unknown");
        else add2(text, "text");
        return;
      }
      case "object":
        add2("{}", "object");
        if (depth > DEEPEST2) return;
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
          add2(fileWord(path), "unknown");
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
        add2(reduced.kind === "call" ? `${reduced.callee}()` : this.#words(reduced), "unknown");
        for (const { key: name, value: set } of this.#uses(value)) {
          if (/^(?:check_hostname|verify_mode|InsecureSkipVerify|ServerName)$/.test(name)) {
            this.#word(`${key}.${name}`, set, depth + 1);
          }
        }
      }
    }
  }
  /**
   * One of two values: what both say of the certificate's check is certain, whichever holds (`production ? {
   * rejectUnauthorized: false } : false`). The stronger of the two is kept, so that nothing weaker is said than may hold.
   */
  #either(key, first, second, depth) {
    if (depth > DEEPEST2) return;
    const [a, b] = [first, second].map((one) => this.#values.reduce(one));
    const off = (one) => one?.kind === "scalar" ? one.text === "false" || one.text === "null" : one?.kind === "name" && one.path === "undefined";
    if (a === void 0 || b === void 0) return;
    if (off(b)) this.#word(key, first, depth + 1);
    else if (off(a)) this.#word(key, second, depth + 1);
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
function spanOf2({ start, end }) {
  return { start, end };
}
function modeOf(path) {
  const word = MODE2.exec(path)?.[1]?.toLowerCase().replaceAll("_", "-");
  if (word === void 0) return null;
  if (word.startsWith("verify")) return word.endsWith("ca") ? "verify-ca" : "verify-full";
  return word.startsWith("prefer") ? "prefer" : word.startsWith("require") ? "require" : word;
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
  ["pg", nodePostgres2],
  ["mikro-orm", nodePostgres2],
  ["drizzle-kit", drizzleKit],
  ["postgres.js", postgresJs2],
  ["asyncpg", asyncpg2],
  ["pg8000", pg80002],
  ["dj-database-url", djDatabaseUrl],
  ["pgx", goTls],
  ["go-pg", goPg2],
  ["pgdriver", bun2],
  ["tokio-postgres", tokioPostgres2],
  ["postgrex", postgrex2]
]);
function readTlsWords(driver, words) {
  return READERS.get(driver)?.(new Map(words.map((word) => [word.key, word]))) ?? null;
}
function stating({ key, value }, level) {
  return { ...intent(`${key}=${value}`, level), key };
}
function refused2({ key, value }, message) {
  return { ...broken(`${key}=${value}`, message), key };
}
function endingIn(words, name) {
  return [...words.values()].findLast(({ key }) => key.endsWith(`.${name}`)) ?? words.get(name);
}
function nodeObject(words, ssl) {
  const checked3 = words.get(`${ssl.key}.rejectUnauthorized`);
  if (checked3 !== void 0 && checked3.type === "boolean" && checked3.value === "false")
    return stating(checked3, "encrypted");
  if (checked3 !== void 0 && checked3.type === "unknown") return stating(checked3, "unknown");
  const named = words.get(`${ssl.key}.checkServerIdentity`);
  if (named !== void 0) return stating(named, "ca");
  return stating(checked3 ?? ssl, "full");
}
function nodePostgres2(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0 || ssl.type === "null") return null;
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "full" : "none");
  if (ssl.type === "object") return nodeObject(words, ssl);
  if (ssl.type === "unknown") return stating(ssl, "unknown");
  if (ssl.value === "true") return stating(ssl, "full");
  if (ssl.value === "no-verify") return stating(ssl, "encrypted");
  return refused2(ssl, "Cannot use 'in' operator to search for 'key' in the text of `ssl`");
}
function drizzleKit(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0) return { ...intent(null, "full"), key: "ssl" };
  if (ssl.type !== "text") return nodePostgres2(words);
  if (["require", "prefer", "allow"].includes(ssl.value)) return stating(ssl, "encrypted");
  return ssl.value === "verify-full" ? stating(ssl, "full") : refused2(ssl, "ssl is none of require, allow, prefer, verify-full");
}
function postgresJs2(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0) return null;
  if (ssl.type === "null") return stating(ssl, "none");
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "full" : "none");
  if (ssl.type === "object") return nodeObject(words, ssl);
  if (ssl.type === "unknown") return stating(ssl, "unknown");
  if (ssl.value === "prefer") return stating(ssl, "opportunistic");
  return stating(ssl, ["require", "allow"].includes(ssl.value) ? "encrypted" : "full");
}
function pythonContext(words, ssl) {
  const mode = words.get(`${ssl.key}.verify_mode`);
  if (mode !== void 0 && /CERT_NONE$/.test(mode.value)) return stating(mode, "encrypted");
  if (/_create_unverified_context\(/.test(ssl.value)) return stating(ssl, "encrypted");
  const named = words.get(`${ssl.key}.check_hostname`);
  if (named?.value === "false") return stating(named, "ca");
  return stating(ssl, /create_default_context\(/.test(ssl.value) && mode === void 0 ? "full" : "unknown");
}
function asyncpg2(words) {
  const ssl = endingIn(words, "ssl");
  if (ssl === void 0 || ssl.type === "null") return null;
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "full" : "none");
  if (ssl.type === "unknown") return pythonContext(words, ssl);
  const level = levelOfMode(ssl.value);
  return level === null ? refused2(ssl, "`sslmode` parameter must be one of: disable, allow, prefer, require, verify-ca, verify-full") : stating(ssl, level);
}
function pg80002(words) {
  const ssl = endingIn(words, "ssl_context");
  if (ssl === void 0 || ssl.type === "null") return null;
  if (ssl.type === "boolean") return stating(ssl, ssl.value === "true" ? "encrypted" : "none");
  return pythonContext(words, ssl);
}
function djDatabaseUrl(words) {
  const ssl = words.get("ssl_require");
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
function goPg2(words) {
  if (words.size === 0) return { ...intent(null, "none"), key: "TLSConfig" };
  const read2 = goTls(words);
  if (read2?.level !== "full" || words.has("TLSConfig.ServerName")) return read2;
  return {
    ...broken(read2.stated, "tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config"),
    key: read2.key
  };
}
function bun2(words) {
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
function tokioPostgres2(words) {
  const connector = words.get("tls");
  return connector !== void 0 && /(?:^|\.)NoTls$/.test(connector.value) ? stating(connector, "none") : null;
}
function postgrex2(words) {
  const ssl = words.get("ssl");
  if (ssl?.type === "boolean" && ssl.value === "false") return stating(ssl, "none");
  const older3 = words.get("ssl_opts");
  const options2 = ssl?.type === "object" ? ssl : older3;
  if (options2 === void 0) return ssl === void 0 || ssl.type === "null" ? null : stating(ssl, "unknown");
  if (options2 === older3 && ssl === void 0) return null;
  const verify2 = words.get(`${options2.key}.verify`);
  if (ssl?.type === "unknown" || options2.type !== "object") return stating(ssl ?? options2, "unknown");
  if (verify2?.value === "verify_none") return stating(verify2, "encrypted");
  if (verify2?.type === "unknown") return stating(verify2, "unknown");
  if (options2 === ssl) return stating(verify2 ?? ssl, "full");
  const named = words.get(`${options2.key}.server_name_indication`);
  const full = verify2?.value === "verify_peer" && named !== void 0 && named.value !== "disable";
  return stating(verify2 ?? options2, full ? "full" : "unknown");
}

// src/postgres/conninfo/code.ts
var URL_TLS = ["sslmode", "ssl", "sslcert", "sslkey", "sslrootcert"];
function connectionFromCode(code, meta) {
  const { url, driver } = code;
  const options2 = code.options.map((option) => statedOption(option, code, meta));
  const stated = url === null ? options2 : merged(statedOf2(url), options2, code.wins);
  const plain3 = url !== null && options2.length === 0 ? url : assemble2(
    {
      syntax: url?.syntax ?? (code.configuration === true ? "split" : "code"),
      driver: url === null ? driver : { driver: url.driver, version: driver.version, origin: driver.origin },
      assumed: false,
      form: formOf(url, driver.driver),
      stated,
      position: url ?? code.position,
      error: url?.error ?? null,
      openEnded: code.openEnded || url !== null && isOpen(url),
      strict: false
    },
    meta
  );
  const spoken = URL_TLS.some((keyword) => url?.parameters[keyword] !== void 0);
  const silent = code.words.length === 0 && (url !== null || code.openEnded);
  const words = silent || code.wins === "url" && spoken ? null : readTlsWords(code.tls, code.words);
  const named = withPool({ ...plain3, name: url?.name ?? meta.name }, code.pool);
  return words === null ? withWords(silenced(named, code), code.words, null) : withWords(named, code.words, words);
}
function silenced(fact, { silent, url, openEnded, words }) {
  const { stated, level } = fact.tls;
  if (silent === void 0 || url !== null || openEnded || words.length > 0) return fact;
  return stated !== null || level === "broken" ? fact : { ...fact, tls: { stated, level: silent, fallback: false } };
}
function withPool(fact, pool) {
  if (pool === null || pool.byDefault === true && fact.pool !== null) return fact;
  const { position, ...known } = pool;
  return { ...fact, pool: known, ...position === null ? {} : { positions: { ...fact.positions, pool: position } } };
}
function withWords(fact, words, read2) {
  if (words.length === 0 && read2 === null) return fact;
  const parameters = { ...fact.parameters };
  const positions = { ...fact.positions };
  const unknown2 = new Set(fact.unknown);
  for (const { key, value, type, position } of words) {
    const secret = isSecret(key) || /(?:^|\.)(?:key|pfx)$/.test(key);
    parameters[key] = secret && (type !== "unknown" || fileOfWord(value) === null) ? "***" : value;
    positions[key] = position;
    if (type === "unknown") unknown2.add(key);
  }
  const decides = read2 === null ? void 0 : words.find(({ key }) => key === read2.key);
  if (decides !== void 0 && fact.parameters.ssl === void 0) positions.ssl = decides.position;
  if (read2 === null) return { ...fact, parameters, positions, unknown: [...unknown2] };
  const { reading: _, ...rest } = fact;
  const error = fact.error ?? read2.error ?? null;
  const level = error !== null ? "broken" : read2.level;
  return {
    ...rest,
    parameters,
    positions,
    unknown: [...unknown2],
    tls: { stated: read2.stated, level, fallback: level === "opportunistic" },
    error
  };
}
function merged(url, options2, wins) {
  return wins === "options" ? [...url, ...options2] : [...options2, ...url];
}
function statedOption(option, { options: options2, configuration }, meta) {
  const { keyword, value, at, keyPosition } = option;
  const placeholders = findPlaceholders(value, configuration !== true);
  const position = at(0, value.length);
  const first = placeholders[0];
  const names3 = options2.filter((one) => one.keyword === "user" || one.keyword === "dbname").map((one) => one.value);
  return {
    keyword,
    written: void 0,
    value,
    unknown: placeholders.length > 0,
    fallback: placeholders.length > 0 ? statedDefault(value, { start: 0, end: value.length }, placeholders) : null,
    whole: first?.start === 0 && first.end === value.length,
    position,
    keyPosition,
    ...keyword === "password" ? { password: { ...classifyPassword(value, placeholders, names3), file: meta.file, ...position } } : {}
  };
}
function statedOf2(fact) {
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
  if (rule.bound === true) return null;
  const candidates2 = context.drivers?.(file.path) ?? [];
  const candidate = candidateOf([rule.driver, ...rule.others ?? []], candidates2);
  const meta = {
    file: file.path,
    name: configuration ? pathOf2(draft, holder) : nameOf3(draft, holder),
    major: context.major,
    drivers: rule.dialect === true || rule.driver === "libpq" ? candidates2 : [candidate],
    caller: candidate.driver
  };
  const locate5 = conninfo === null ? null : locator(conninfo.value, conninfo.span, index);
  const url = conninfo === null || locate5 === null ? null : connectionFromText(conninfo.value.text, locate5, meta);
  if (conninfo !== null && url === null && !isOpen2(conninfo.value.text)) return null;
  if (draft.doubtful && url === null) return null;
  if (conninfo !== null && url === null) takeTail(draft, conninfo.value);
  const pool = poolOf2(draft, all, file.text);
  const bounded = pool !== null && pool.byDefault !== true;
  const says = draft.options.size > 0 || draft.words.size > 0 || bounded && rule.dialect === void 0;
  if (url === null && !says) return null;
  const options2 = [...draft.options.values()].map(
    ({ keyword, value, keySpan, span: whole }) => ({
      keyword,
      value: value.text,
      at: locator(value, whole, index),
      keyPosition: keySpan === null ? null : index.span(keySpan.start, keySpan.end)
    })
  );
  const words = [...draft.words.values()].map(
    ({ span: at, ...word }) => ({ ...word, position: index.span(at.start, at.end) })
  );
  const driver = url !== null && (rule.dialect === true || rule.driver === "libpq") ? candidateOf([url.driver], candidates2) : candidate;
  const elsewhere = conninfo !== null && url === null ? conninfo.value.text.replace(/\}\?[^{}]*$/, "}") : draft.open && url === null ? "${host}" : null;
  if (elsewhere !== null && !draft.options.has("host")) {
    options2.push({ keyword: "host", value: elsewhere, at: () => index.span(span.start, span.end), keyPosition: null });
  }
  const fact = connectionFromCode(
    {
      driver,
      url,
      options: inDialect(options2, words, driver.driver),
      words,
      tls: rule.tls ?? driver.driver,
      wins: rule.wins,
      pool: pool === null ? null : poolAt(pool, index),
      position: index.span(span.start, span.end),
      openEnded: draft.open || conninfo !== null && url === null,
      configuration,
      ...rule.silent === void 0 ? {} : { silent: rule.silent }
    },
    meta
  );
  return { fact, url: url === null ? null : conninfo?.value ?? null };
}
function poolAt({ span, ...pool }, index) {
  return { ...pool, position: span === null ? null : index.span(span.start, span.end) };
}
function takeTail({ options: options2 }, value) {
  const { text, starts, ends, name } = value;
  const cut = /^\$\{\w{1,100}\}\?/.exec(text)?.[0].length;
  if (cut === void 0) return;
  const tail = /([a-z]{1,40})=([\w./-]{1,400})(?:&|$)/y;
  for (tail.lastIndex = cut; ; ) {
    const match = tail.exec(text);
    if (match === null) return;
    const [, keyword = "", stated = ""] = match;
    const from = match.index + keyword.length + 1;
    const to = from + stated.length;
    if (!TAIL.has(keyword) || options2.has(keyword)) continue;
    const part = { text: stated, starts: starts.slice(from, to), ends: ends.slice(from, to), name };
    const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    options2.set(keyword, { keyword, value: part, keySpan: null, span });
  }
}
var TAIL = /* @__PURE__ */ new Set(["sslmode", "sslrootcert", "sslcert", "sslkey", "ssl", "connection_limit"]);
function inDialect(options2, words, driver) {
  if (words.length > 0 && driver === "asyncpg") return options2.filter(({ keyword }) => keyword !== "ssl");
  return options2;
}
function candidateOf(drivers, candidates2) {
  const known = candidates2.find((one) => drivers.includes(one.driver));
  return known ?? { driver: drivers[0] ?? "libpq", version: null, origin: null };
}
function nameOf3({ conninfo }, holder) {
  if (conninfo !== null) {
    const { value, expression, key } = conninfo;
    const path = expression.kind === "name" ? expression.path : key;
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
function locator({ text, starts, ends }, whole, index) {
  return (from, to) => {
    const first = starts[from];
    const last2 = to > from ? ends[to - 1] : first;
    if (first === void 0 || last2 === void 0) {
      if (first !== void 0 && to <= from) return index.span(first, first);
      const end = from >= text.length ? ends[from - 1] : void 0;
      return end === void 0 || to > from ? index.span(whole.start, whole.end) : index.span(end, end);
    }
    const outer = ends[from] ?? first;
    let inside = true;
    for (let at = from; at < to && inside; at += 1) inside = (starts[at] ?? 0) >= first && (ends[at] ?? 0) <= outer;
    if (inside) return index.span(first, outer);
    for (let at = from + 1; at < to; at += 1) {
      const start = starts[at] ?? 0;
      const gap = start - (ends[at - 1] ?? 0);
      const within4 = start >= whole.start && (starts[at - 1] ?? 0) >= whole.start && (ends[at] ?? 0) <= whole.end;
      if (start < (starts[at - 1] ?? 0) || gap > 0 && !within4) return index.span(whole.start, whole.end);
    }
    return index.span(first, last2);
  };
}
function poolOf2({ rule, pool, more, poolSpan, moreSpan }, all, code) {
  const lone = pool === null ? lonePool(rule, all) : null;
  const span = lone?.poolSpan ?? poolSpan ?? moreSpan;
  const stated = pool ?? lone?.pool ?? null;
  const { max = null, more: beyond = 0, endless, unless } = rule.pool ?? {};
  if (stated === null && more === null) {
    const open2 = rule.pool !== void 0 && max === null && unless?.test(code) !== true;
    return open2 ? { max: null, byDefault: true, span: null } : null;
  }
  const size = stated === null ? { max } : poolOfNumber(String(stated), endless ?? lone?.rule.pool?.endless);
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

// src/readers/statements/values.ts
var FARTHEST = 12;
var MOST_STEPS2 = 5e4;
var LONGEST8 = 8192;
var LOOKUP = /(?:^|[._])(?:get_?env|getenv|env|environ|env_?(?:var|str|string|or|get|get_or|default|lookup|with_?default)\w*|\w{0,20}env\w{0,20}|env\.\w{1,20}|environ\.(?:get|setdefault)|config|config\.(?:get|require)|config_?service\.get(?:orthrow)?|configuration\.get\w*|settings?\.get|getordefault|getproperty|getenvironmentvariable|getconnectionstring|getvalue\w*|fetch|lookup\w*|secret\w{0,20})$/i;
var ENVIRONMENT = /(?:^|\.)(?:env|environ|_ENV|_SERVER|ENV|configuration|config|settings|Deno\.env|secrets)$/i;
var Values = class {
  #names;
  #steps = 0;
  constructor(names3) {
    this.#names = names3;
  }
  /** The expression that a name, a member or a wrapped value leads to; itself where it leads nowhere. */
  reduce(expression, depth = 0) {
    this.#steps += 1;
    if (depth > FARTHEST || this.#steps > MOST_STEPS2)
      return { kind: "unknown", start: expression.start, end: expression.end, node: expression.node };
    switch (expression.kind) {
      case "name": {
        const found = this.#names.find(expression.path, expression.node);
        const [first, second] = found ?? [];
        if (first === void 0 || first.start === expression.start) return expression;
        if (second === void 0) return this.reduce(first, depth + 1);
        const reduced = (found ?? []).map((one) => this.reduce(one, depth + 1));
        return reduced.reduce((a, b) => ({
          kind: "either",
          start: expression.start,
          end: expression.end,
          node: expression.node,
          first: a,
          second: b
        }));
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
  /** The variable that an expression looks up outside of the program, and what it has where that is not set. */
  lookup(expression, depth = 0) {
    if (depth > FARTHEST) return null;
    switch (expression.kind) {
      case "name": {
        const cut = expression.path.lastIndexOf(".");
        const found = cut > 0 && ENVIRONMENT.test(expression.path.slice(0, cut));
        return found ? { name: expression.path.slice(cut + 1), fallback: null } : null;
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
      const inner = this.lookup(call.receiver, depth + 1);
      if (inner !== null) return inner;
    }
    if (!LOOKUP.test(call.callee) && !/(?:^|\.)env[:.]?var$/.test(call.callee)) return null;
    const [first, second] = call.positional;
    const name = first === void 0 ? null : this.#plain(first, depth + 1);
    if (name === null || !/^[\w.:-]{1,100}$/.test(name)) return null;
    const named = call.named.find(({ key }) => /^(?:default|default_value|defaultValue|fallback)$/.test(key))?.value;
    let fallback = second ?? named ?? null;
    if (fallback === null && call.block !== null && last2 === "fetch") fallback = this.#blockValue(call);
    return { name, fallback };
  }
  #blockValue(call) {
    const body = call.block?.childForFieldName("body") ?? null;
    const only3 = body?.namedChildren.length === 1 ? body.namedChildren[0] : null;
    return only3 === null || only3 === void 0 ? null : this.#names.lower(only3);
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
    return this.#steps > MOST_STEPS2;
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
  composite(expression) {
    const parts = [];
    const name = this.#append(parts, expression, 0);
    if (name === void 0) return null;
    let text = "";
    const starts = [];
    const ends = [];
    for (const part of parts) {
      if (text.length + part.text.length > LONGEST8) return null;
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
    if (depth > FARTHEST || parts.length > 400 || this.isSpent()) return void 0;
    const reduced = this.reduce(expression, depth);
    const span = { start: reduced.start, end: reduced.end };
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
  #appendPiece(parts, piece, depth) {
    if ("text" in piece) {
      parts.push({
        text: piece.text,
        offsets: piece.offsets,
        span: { start: piece.offsets[0] ?? 0, end: piece.offsets.at(-1) ?? 0 }
      });
      return;
    }
    const inner = [];
    if (this.#append(inner, piece.hole, depth + 1) === void 0) {
      this.#placeholder(parts, this.#nameOf(piece.hole, depth), null, piece.span, depth);
    } else {
      parts.push(...inner);
    }
  }
  #placeholder(parts, name, fallback, span, depth) {
    const inner = [];
    const stated = fallback !== null && this.#append(inner, fallback, depth + 1) !== void 0;
    const text = inner.map((part) => part.text).join("");
    const fits3 = stated && !/[{}]/.test(text.replace(/\$\{[^{}]*\}/g, ""));
    if (!fits3) {
      parts.push({ text: `\${${name}}`, offsets: null, span });
      return;
    }
    parts.push({ text: `\${${name}:-`, offsets: null, span }, ...inner, { text: "}", offsets: null, span });
  }
  #nameOf(expression, depth) {
    const reduced = this.reduce(expression, depth + 1);
    const found = this.lookup(reduced, depth + 1)?.name ?? (reduced.kind === "name" ? reduced.path : expression.kind === "name" ? expression.path : null);
    const word = (found ?? "").replace(/[^A-Za-z0-9_]+/g, "_").replace(/^[^A-Za-z_]+/, "");
    return word === "" ? "value" : word.slice(0, 64);
  }
};

// src/readers/configuration.ts
var LONGEST9 = 1e6;
var MOST_MAPS = 2e4;
var MOST_CONNECTIONS = 300;
var DEEPEST3 = 40;
var SHOWN = /^(?:examples?|description|schema|definitions|\$defs)$/i;
function configurationReader(rest, kinds) {
  return {
    kinds,
    *read(file, context) {
      const rules = file.text.length > LONGEST9 ? [] : FORMATS.filter((rule) => isFor(rule, file));
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
      return readRoots(maskTemplates2(text)).map((root) => treeExpression(root, text));
  }
}
function* placesOf(roots) {
  const seen = /* @__PURE__ */ new Set();
  const stack = roots.map((value) => ({ path: "", value, depth: 0 })).reverse();
  for (let at = stack.pop(); at !== void 0 && seen.size < MOST_MAPS; at = stack.pop()) {
    const { path, value, depth } = at;
    if (seen.has(value) || depth > DEEPEST3) continue;
    if (value.kind === "list") {
      seen.add(value);
      for (const item of value.items.toReversed()) stack.push({ path, value: item, depth: depth + 1 });
    } else if (value.kind === "object") {
      seen.add(value);
      yield { path, object: value };
      for (const { key, value: inner } of value.entries.toReversed()) {
        if (SHOWN.test(key)) continue;
        stack.push({ path: path === "" ? key : `${path}.${key}`, value: inner, depth: depth + 1 });
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
  const draft = new Draft(rule, span, values, text, () => []);
  draft.takeEntries(object.entries, rule.keys ?? {}, "");
  if (draft.foreign) return null;
  if (rule.anybody === true) return isSomebody(draft) ? draft : null;
  if (entry === void 0) draft.doubtful = true;
  return draft;
}
function isSomebody(draft) {
  const { options: options2 } = draft;
  draft.open = true;
  for (const [keyword, { value }] of options2) if (value.text === "") options2.delete(keyword);
  const mode = options2.get("sslmode")?.value.text ?? "";
  if (!/^(?:disable|allow|prefer|require|verify-ca|verify-full)$|[${%<]/.test(mode)) options2.delete("sslmode");
  return options2.has("host") && ["user", "dbname", "password"].some((keyword) => options2.has(keyword));
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
var HEREDOC = /<<-?\s*["']?([A-Za-z_]\w*)["']?/;
var MOST = 5e3;
function splitDockerfile(source) {
  const continued = /^(?:#[^\n]*\n)*?#[ \t]*escape[ \t]*=[ \t]*`/i.test(source.slice(0, 1e3)) ? "`" : "\\";
  const instructions = [];
  const pieces = [];
  let open2 = null;
  let here = null;
  for (let at = 0; at < source.length && instructions.length < MOST; ) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 ? source.length : newline;
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, end).trimEnd();
    if (here !== null && open2 !== null) {
      pieces.push(source.slice(at, next));
      if (line.trim() === here) {
        instructions.push({ ...open2, end });
        open2 = null;
        here = null;
      }
    } else if (open2 !== null && /^[ \t]*(?:#|$)/.test(line)) {
      pieces.push(" ".repeat(next - at));
    } else {
      if (open2 === null) {
        const match = INSTRUCTION.exec(line);
        if (match !== null) open2 = { name: (match[1] ?? "").toUpperCase(), start: at + match[0].length };
      }
      pieces.push(source.slice(at, next));
      const marker = open2?.name === "RUN" || open2?.name === "COPY" ? HEREDOC.exec(line) : null;
      if (open2 !== null && marker !== null) here = marker[1] ?? null;
      else if (open2 !== null && !line.endsWith(continued)) {
        instructions.push({ ...open2, end });
        open2 = null;
      }
    }
    at = next;
  }
  if (open2 !== null) instructions.push({ ...open2, end: source.length });
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
var KINDS = new Set(
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
  const stated = variables.filter(({ value }) => value !== "");
  const sets = setsOf(stated);
  const facts = [];
  for (const { name, value, at } of stated) {
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
  const known = meta.drivers?.find((candidate) => candidate.driver === driver);
  return connectionFromCode(
    {
      driver: known ?? { driver, version: null, origin: null },
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
  const cut = /^[\w.-]{1,255}(?=:\d{2,5}$)/.exec(host.value)?.[0].length;
  if (cut === void 0 || values.has("port")) return values;
  const port = {
    name: host.name,
    value: host.value.slice(cut + 1),
    at: (from, to) => host.at(cut + 1 + from, cut + 1 + to)
  };
  const { value, ...rest } = host;
  return new Map([...values, ["host", { ...rest, value: value.slice(0, cut) }], ["port", port]]);
}
function setsOf(variables) {
  const sets = /* @__PURE__ */ new Map();
  for (const variable of variables) {
    const parts = partsOf2(variable.name.toUpperCase());
    if (parts === null) continue;
    const { prefix, ending } = parts;
    let set = sets.get(prefix);
    if (set === void 0) {
      set = { values: /* @__PURE__ */ new Map(), kind: null, laravel: false };
      sets.set(prefix, set);
    }
    if (KINDS.has(ending)) {
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
    const whole = prefix.endsWith("__DB") ? sets.get(prefix.slice(0, -"__DB".length)) : void 0;
    if (whole !== void 0 && kind2 !== null) whole.kind = kind2;
  }
  for (const [prefix, { values }] of sets) {
    const dbname = sets.get(`${prefix}_DB`)?.values.get("dbname");
    if (dbname !== void 0 && !values.has("dbname")) values.set("dbname", dbname);
  }
  return sets;
}
function partsOf2(name) {
  if (name.length > 80) return null;
  for (let at = name.lastIndexOf("_"), words = 1; at > 0 && words <= 3; at = name.lastIndexOf("_", at - 1), words += 1) {
    const prefix = name.slice(0, at).replace(/_$/, "");
    const ending = name.slice(at + 1);
    if (!KINDS.has(ending) && !Object.hasOwn(ENDINGS, ending)) continue;
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
  const split4 = Object.fromEntries(
    variables.filter(({ name, value }) => OPTION_BY_VARIABLE.has(name) && value !== "").map((one) => [one.name, one])
  );
  if (["PGHOST", "PGHOSTADDR", "PGSERVICE"].some((name) => Object.hasOwn(split4, name))) {
    const fact = connectionFromVariables(split4, { ...meta, name: null });
    if (fact !== null) facts.push(fact);
  }
  for (const { name, value, at } of strings ? variables : []) {
    if (!/[:=]/.test(value) || OPTION_BY_VARIABLE.has(name)) continue;
    const joined2 = facts.some((fact2) => fact2.name === name && fact2.syntax !== "split");
    const fact = joined2 ? null : connectionFromText(value, at, { ...meta, name });
    if (fact !== null) facts.push(fact);
  }
  return facts;
}

// src/readers/scripts/lexer.ts
var MOST_COMMANDS = 1e4;
var DEEPEST4 = 4;
var DEEPEST_GROUP = 10;
var RESERVED = /^(?:if|then|else|elif|fi|do|done|while|until|esac|!|time|\{|\})$/;
var OPERATOR = /(?:\d{1,2})?(?:&>>?|>>|>\||>&|>|<<<|<<-|<<|<&|<)/y;
var SEPARATOR2 = /\|\||&&|;;?|\|&?|&|\n|\(|\)/y;
function lexScript(text, range3, depth = 0) {
  return depth > DEEPEST4 ? [] : new Lexer2(text, range3, depth).run();
}
var Lexer2 = class {
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
  constructor(text, range3, depth) {
    this.#text = text;
    this.#range = range3;
    this.#depth = depth;
    this.#at = range3.start;
  }
  run() {
    const { end } = this.#range;
    while (this.#at < end && this.#commands.length < MOST_COMMANDS) this.#step();
    this.#finish();
    const inner = this.#nested.flatMap((range3) => lexScript(this.#text, range3, this.#depth + 1));
    return [...this.#commands, ...inner];
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
    const [whole] = match;
    const plain3 = whole.replace(/^\d+/, "");
    const descriptor = whole.slice(0, whole.length - plain3.length);
    this.#at += whole.length;
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
    if (operator === "|" || operator === "|&") this.#draft.input.push(...last2);
    return true;
  }
  /** The bodies of the here-documents of the line that ends here. */
  #heres() {
    const { end, indent } = this.#range;
    for (const { draft, at, strip: strip2 } of this.#pending.splice(0)) {
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
        const body = strip2 ? raw.slice(from).replace(/^\t+/, "") : raw.slice(from);
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
  #balanced(open2, close) {
    const { end } = this.#range;
    const opening = this.#text[open2];
    let depth = 0;
    for (let at = open2; at < end; at += 1) {
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

// src/readers/embedded/overlay.ts
var WIDEST2 = 4096;
var MOST_LAYERS = 32;
function overlays(pieces) {
  const layers = [];
  for (const { text, line, column } of pieces) {
    if (column > WIDEST2) continue;
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
var KINDS2 = {
  hba: "pg_hba",
  ident: "pg_ident",
  settings: "postgresql_conf",
  pooler: "pgbouncer"
};
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
    for (const fact of readers[part].read({ path, text, kind: KINDS2[part] }, context)) {
      if (fact.kind === "hba-record" || fact.kind === "setting") yield { ...fact, ...own2 };
      else if (fact.kind === "ident-mapping") yield { ...fact, root };
      else if (fact.kind !== "empty-hba") yield fact;
    }
  }
}
function rootOf(path, name) {
  return `${path}#${name.includes("/") ? name : `./${name}`}`;
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
var LONG2 = { host: "host", port: "port", username: "user", dbname: "dbname" };
var LONG_VALUED = new Set(
  "command file set variable output log-file pset field-separator record-separator table-attr format jobs compress schema table exclude-table exclude-schema exclude-table-data encoding pgdata wal-method waldir slot label checkpoint tablespace-mapping max-rate owner locale template maintenance-db role extension lock-wait-timeout index function trigger use-list section status-interval endpos startpos plugin option strategy connection-limit tablespace client time transactions scale builtin rate protocol parallel system database".split(" ")
);
function isTool2(word) {
  return Object.hasOwn(TOOLS, baseName3(word));
}
function readTool(program, args, value) {
  const tool = TOOLS[baseName3(program)] ?? { valued: "", positional: [] };
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
      const keyword2 = Object.hasOwn(LONG2, name) ? LONG2[name] : void 0;
      const inNext = equals < 0 && (keyword2 !== void 0 || LONG_VALUED.has(name));
      const stated = equals >= 0 ? sliceWord(word, equals + 1) : inNext ? args[at + 1] : void 0;
      if (inNext) at += 1;
      if (keyword2 !== void 0 && stated !== void 0) words.set(keyword2, stated);
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
    const joined2 = at + 1 < word.text.length;
    const stated = joined2 ? sliceWord(word, at + 1) : next;
    if (keyword !== void 0 && stated !== void 0) words.set(keyword, stated);
    return joined2 ? 0 : 1;
  }
  return 0;
}
function baseName3(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/readers/scripts/commands.ts
var ASSIGNMENT2 = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;
var LAUNCHER2 = /^(?:sudo|doas|env|exec|nohup|nice|time|command|builtin|eval|gosu|su-exec|setpriv|chroot|timeout|watch|xargs|retry)$/;
var CONTAINER2 = /^(?:docker|podman|nerdctl|docker-compose|kubectl|oc|lxc|heroku|ssh|vagrant)$/;
var SHELL = /^(?:sh|bash|ash|dash|zsh|su|runuser)$/;
function isAssignment({ text }) {
  return ASSIGNMENT2.test(text);
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
    const name = baseName4(word.text);
    if (CONTAINER2.test(name)) {
      const tool = words.findIndex((one, index) => index > at && (isTool2(one.text) || SHELL.test(baseName4(one.text))));
      if (tool < 0) break;
      elsewhere = true;
      assignments.push(...givenVariables(words.slice(at, tool)));
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
  if (program === null || !SHELL.test(baseName4(program.text))) return null;
  const flag = args.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  return flag < 0 ? null : args[flag + 1] ?? null;
}
function baseName4(path) {
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
  const program = baseName4(call.program?.text ?? "");
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
  switch (baseName4(program?.text ?? "")) {
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
  const shifted2 = {
    at: (offset) => index.at(first.start + offset)
  };
  return escapedPieces(line, 0, line.length, shifted2) ?? [];
}
function editedBySed(command, index) {
  const call = callOf(command);
  if (baseName4(call.program?.text ?? "") !== "sed" || !call.args.some(({ text }) => /^-[a-zE]*i|^--in-place/.test(text))) {
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
var NOWHERE4 = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });
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
  #written = [];
  #all = false;
  constructor(script) {
    this.#script = script;
  }
  through(commands, depth) {
    const { text, index, range: range3 } = this.#script;
    for (const command of commands) {
      const call = callOf(command);
      const { program, args, script } = call;
      const name = baseName4(program?.text ?? "");
      if (program === null) {
        for (const word of call.assignments) this.#assign(word);
        if (this.#all) for (const word of call.assignments) this.#exported.add(nameOf4(word));
      } else if (/^(?:export|declare|typeset|readonly|local)$/.test(name)) {
        const exports = name === "export" || args.some(({ text: word }) => /^-[a-z]*x/.test(word));
        for (const word of args) {
          if (isAssignment(word)) this.#assign(word);
          if (exports && !word.text.startsWith("-")) this.#exported.add(nameOf4(word));
        }
      } else if (name === "set") {
        if (args.some(({ text: word }) => /^-[a-z]*a|^allexport$/.test(word))) this.#all = true;
      } else if (isTool2(name)) {
        this.#calls.push({ call, program });
      }
      this.#written.push(...writtenBy(command, text, index), ...editedBySed(command, index));
      for (const { here, operator } of depth < 2 ? command.redirects : []) {
        const written = command.redirects.some((one) => /^>>?$/.test(one.operator) && one.target.text.endsWith(".sh"));
        if (here === null || operator !== "<<" || !written) continue;
        this.through(lexScript(text, { ...here, indent: range3.indent }), depth + 1);
      }
      if (script !== null && depth < 2 && isContiguous(script)) {
        const start = script.offsets[0] ?? script.start;
        const inner = { start, end: start + script.text.length, indent: range3.indent };
        this.through(lexScript(text, inner), depth + 1);
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
    for (const { call, program } of this.#calls.slice(0, MOST_CONNECTIONS2)) {
      const fact = this.#connection(call, program, environment, meta);
      if (fact !== null) yield fact;
    }
  }
  *files() {
    const { path, context, readers } = this.#script;
    const byTarget = /* @__PURE__ */ new Map();
    for (const { target: word, appended, pieces, part } of this.#written) {
      const target = this.#settled({ value: word, at: NOWHERE4 }).value;
      if (pieces.length === 0 || target.length > 400) continue;
      const key = part === "" ? target : `${target}@${part}`;
      const file = byTarget.get(key) ?? { target, pieces: [], appended };
      file.pieces.push(...pieces);
      file.appended &&= appended;
      byTarget.set(key, file);
    }
    for (const [name, { target, pieces, appended }] of byTarget) {
      const part = partOf(target) ?? (/postgres.*\/conf\.d\/[^/]+\.conf$|PGDATA.*\.conf$/.test(target) ? "settings" : null);
      if (part === null) continue;
      const ordered = pieces.toSorted((a, b) => a.line - b.line || a.column - b.column);
      const partial = appended || !/(?:pg_hba|pg_ident|postgresql)[^/]*\.conf$/.test(target);
      const facts = heldFacts(part, { path, name, pieces: ordered, ...partial ? { partial } : {} }, readers, context);
      for (const fact of facts) if (!isFault(fact)) yield fact;
    }
  }
  #assign(word) {
    const equals = word.text.indexOf("=");
    const name = nameOf4(word);
    const value = this.#textOf(sliceWord(word, equals + 1));
    const { index } = this.#script;
    const named = { name, ...value, position: index.span(word.start, word.end) };
    const known = this.#variables.get(name);
    if (known === void 0) this.#variables.set(name, [named]);
    else known.push(named);
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
    const [only3, ...others] = name === null ? [] : this.#variables.get(name[1] ?? name[2] ?? "") ?? [];
    if (only3 === void 0 || others.length > 0 || only3.value.includes("$")) return text;
    return { ...text, value: only3.value, at: only3.at };
  }
  #connection(call, program, environment, meta) {
    const { values, conninfo } = readTool(program.text, call.args, (word) => this.#settled(this.#textOf(word)));
    const own2 = call.assignments.map((word) => ({ word, name: nameOf4(word) }));
    const stated = /* @__PURE__ */ new Map();
    const set = (name, value) => {
      const keyword = OPTION_BY_VARIABLE.get(name)?.keyword;
      if (keyword !== void 0 && value.value !== "" && isKeyword2(keyword, meta.major)) stated.set(keyword, value);
    };
    const shared2 = environment.filter(({ name }) => !call.elsewhere && name !== "PGPASSWORD");
    for (const variable of shared2) set(variable.name, this.#settled(variable));
    for (const { word, name } of own2)
      set(name, this.#settled(this.#textOf(sliceWord(word, word.text.indexOf("=") + 1))));
    const hostByPrefix = own2.some(({ name }) => name === "PGHOST" || name === "PGHOSTADDR");
    for (const [keyword, value] of values) if (value.value !== "") stated.set(keyword, value);
    if (conninfo !== null) {
      if (stated.size === 0) return null;
      const { value, at } = this.#settled(this.#textOf(conninfo));
      const beside = new Map([...stated].map(([keyword, one]) => [keyword, { value: one.value, at: one.at }]));
      return connectionFromText(value, at, { ...meta, name: null, beside });
    }
    if (!values.has("host") && !hostByPrefix) return null;
    const bare3 = new Map([...stated].map(([keyword, { value, at }]) => [keyword, { value, at }]));
    return connectionFromValues(bare3, { ...meta, name: null });
  }
};
function isFault(fact) {
  return fact.kind === "hba-record" ? fact.error !== null : fact.kind === "setting" && fact.problem === "syntax";
}
function nameOf4({ text }) {
  return text.split(/\+?=/, 1)[0] ?? "";
}
function isContiguous({ text, offsets }) {
  return text.length > 0 && (offsets.at(-1) ?? 0) - (offsets[0] ?? 0) === text.length - 1;
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
        for (const [key, value, place] of assignmentsOf(words(), text, end))
          setVariable(stage, key, value, place, source);
        break;
      case "COPY":
      case "ADD":
        if (stage !== null) stage.mounts.push(...copies(words(), source, context));
        break;
      case "CMD":
      case "ENTRYPOINT":
        stage?.commands.set(name, exec(text, start, end, source) ?? words().map((word) => locate3(word, source)));
        break;
      case "RUN":
        if (text[start] !== "[") scripts.push({ instruction, stage });
        break;
    }
  }
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  for (const [number, stage] of stages.entries()) {
    const named = [...stage.variables.values()].map((one) => one.named);
    if (stage.meaning?.role === "server") yield* serverFacts(stage, number, path, source, context);
    else yield* connectionsOfEnvironment(named, meta, false);
  }
  for (const { instruction, stage } of scripts) {
    const flagged = pastFlags(text, instruction.start);
    const start = flagged + (/^<<-?["']?\w+["']?[ \t]*\r?\n/.exec(text.slice(flagged, flagged + 200))?.[0].length ?? 0);
    const environment = [...stage?.variables.values() ?? []].map((one) => one.named);
    const range3 = { start, end: instruction.end, indent: 0 };
    yield* scriptFacts({ path, text, index, range: range3, environment, context, readers });
  }
}
function stageOf(words, before, source) {
  const [image, as, name] = words.filter(({ text }) => !text.startsWith("--"));
  const parent = before.find((stage) => stage.name !== "" && stage.name === image?.text.toLowerCase());
  const own2 = image === void 0 ? null : locate3(image, source);
  return {
    image: parent === void 0 ? own2 : parent.image,
    name: as?.text.toLowerCase() === "as" ? name?.text.toLowerCase() ?? "" : "",
    meaning: parent?.meaning ?? (own2 === null ? null : meaningOfImage(own2.text)),
    variables: new Map(parent?.variables ?? []),
    mounts: [...parent?.mounts ?? []],
    commands: new Map(parent?.commands ?? [])
  };
}
function* assignmentsOf(words, text, end) {
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
  const located = locate3(value, source);
  const named = {
    name,
    value: located.text,
    at: (start, end) => located.at(start, end),
    position: source.index.span(place.start, place.end)
  };
  stage.variables.set(name, { variable: { name, value: located, origin: located.origin() }, named });
}
function locate3({ text, offsets, start }, source) {
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
var DEEPEST5 = 30;
var LONGEST10 = 8192;
var MOST2 = 2e4;
var BLANK3 = /(?:[ \t\r]|#[^\n]*)*/y;
var SPACE3 = /(?:\s|#[^\n]*)*/y;
var KEYWORD = /(?:([a-z_]\w*[?!]?)|"([^"\\\n]*)"):(?=\s)/y;
var NUMBER = /-?\d[\d_]*(?:\.\d+)?/y;
var ATOM = /:(?:"([^"\\\n]*)"|([A-Za-z_]\w*[?!]?))/y;
var PATH = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*[?!]?/y;
var OPENING2 = /[([{]/;
var CLOSING2 = /[)\]}]/;
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
    this.#end = at + MOST2;
    this.#at = at;
  }
  /** What stands from here on, up to a closing bracket, or the end of a line that no comma continues. */
  arguments() {
    this.#skip(BLANK3);
    const inside = this.#text[this.#at] === "(";
    if (inside) this.#at += 1;
    const found = this.#items(inside);
    if (inside && this.#text[this.#at] === ")") this.#at += 1;
    return { ...found, end: this.#at };
  }
  expression() {
    if (this.#depth > DEEPEST5) return this.#unknown();
    this.#depth += 1;
    try {
      let left = this.#term();
      for (; ; ) {
        const before = this.#at;
        this.#skip(BLANK3);
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
    const named = [];
    for (; ; ) {
      this.#skip(inside ? SPACE3 : BLANK3);
      const char = this.#text[this.#at];
      if (char === void 0 || CLOSING2.test(char) || !inside && char === "\n" || this.#at > this.#end) break;
      const entry = this.#entry();
      if (entry === null) positional.push(this.expression());
      else named.push(entry);
      this.#skip(inside ? SPACE3 : BLANK3);
      if (this.#text[this.#at] !== ",") break;
      this.#at += 1;
      this.#skip(SPACE3);
    }
    return { positional, named };
  }
  #entry() {
    const start = this.#at;
    const match = this.#match(KEYWORD);
    if (match === null) return null;
    const key = match[1] ?? match[2] ?? "";
    const keySpan = { start, end: this.#at - 1 };
    this.#skip(SPACE3);
    return { key, keySpan, value: this.expression() };
  }
  #term() {
    this.#skip(BLANK3);
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
    const { positional, named, end } = this.arguments();
    const only3 = positional[0];
    if (CONVERSION.test(path) && only3 !== void 0) return only3;
    return callAt(path, positional, named, { start, end });
  }
  #collection(char) {
    const start = this.#at;
    this.#at += char === "%" ? 2 : 1;
    const { positional, named } = this.#items(true);
    if (CLOSING2.test(this.#text[this.#at] ?? "")) this.#at += 1;
    const span = { start, end: this.#at };
    return named.length > 0 && positional.length === 0 ? objectAt(named, span) : listAt(positional, span);
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
    while (this.#at < this.#text.length && this.#at - start < LONGEST10) {
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
        this.#skip(SPACE3);
        if (this.#text[this.#at] === "}") this.#at += 1;
        pieces.push({ hole, span: { start: from, end: this.#at } });
        continue;
      }
      const escaped4 = this.#text[this.#at] === "\\";
      offsets.push(this.#at);
      text += this.#text[escaped4 ? this.#at + 1 : this.#at] ?? "";
      this.#at += escaped4 ? 2 : 1;
    }
    return unknownAt({ start, end: this.#at });
  }
  /** Skips what is no setting: to the comma, bracket or end of line that ends it. */
  #unknown(start = this.#at) {
    let brackets = 0;
    let blocks = 0;
    while (this.#at < this.#text.length && this.#at - start < LONGEST10) {
      const char = this.#text[this.#at] ?? "";
      if (char === '"' || char === "'") {
        this.#string(char);
        continue;
      }
      if (char === "#") {
        this.#skip(BLANK3);
        continue;
      }
      const word = this.#match(PATH)?.[0];
      if (word !== void 0) {
        if (WORDS_OF_BLOCKS.test(word) && this.#text[this.#at] !== ":") blocks += 1;
        else if (word === "end") blocks -= 1;
        continue;
      }
      if (brackets <= 0 && blocks <= 0 && (char === "," || char === "\n" || CLOSING2.test(char))) break;
      if (OPENING2.test(char)) brackets += 1;
      else if (CLOSING2.test(char)) brackets -= 1;
      this.#at += 1;
    }
    return unknownAt({ start, end: this.#at });
  }
  #isOver() {
    const char = this.#text[this.#at];
    return char === void 0 || char === "," || char === "\n" || CLOSING2.test(char);
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
var CONFIG3 = /^[ \t]*config(?=[ (])/gm;
var MOST_CONFIGS = 500;
var POSTGRES2 = /postg|ecto:|\b5432\b/i;
function elixirReader(literals) {
  return {
    kinds: ["elixir"],
    *read(file, context) {
      const own2 = [];
      const index = new LineIndex(file.text);
      const values = new Values(namesOf2(file.text));
      for (const { 0: match, index: at } of [...file.text.matchAll(CONFIG3)].slice(0, MOST_CONFIGS)) {
        const { positional, named, end } = new ElixirParser(file.text, at + match.length).arguments();
        const module2 = positional[1];
        const list = positional[2];
        const entries = list?.kind === "object" ? [...list.entries, ...named] : named;
        if (module2?.kind !== "name" || !isRepository(module2.path, entries)) continue;
        if (!isPostgres2(entries, file.text.slice(at, end), file, context)) continue;
        const draft = draftOf2(module2, entries, values, file.text);
        const statement = { draft, holder: module2.path };
        const made = connectionOf(statement, [statement], { file, context, index, configuration: true });
        if (made !== null) own2.push(made.fact);
      }
      yield* withRest(own2, { literals, file, kind: "source", context });
    }
  };
}
function isRepository(module2, entries) {
  if (!/^[A-Z]/.test(module2)) return false;
  return /Repo(?:$|[.A-Z\d])/.test(module2) || entries.some(({ key }) => key === "pool_size" || key === "adapter");
}
function isPostgres2(entries, text, { path }, { drivers }) {
  const adapter = entries.find(({ key }) => key === "adapter")?.value;
  if (adapter !== void 0) return adapter.kind === "name" && adapter.path.endsWith("Postgres");
  if (drivers?.(path).some(({ driver }) => driver === "postgrex") === true) return true;
  return POSTGRES2.test(text);
}
function draftOf2(module2, entries, values, text) {
  const ssl = entries.find(({ key }) => key === "ssl")?.value;
  const options2 = entries.some(({ key }) => key === "ssl_opts") || ssl !== void 0 && ssl.kind !== "scalar";
  const span = { start: module2.start, end: module2.end };
  const draft = new Draft(options2 ? WITH_OPTIONS : PLAIN, span, values, text, () => []);
  draft.takeEntries(entries, draft.rule.keys ?? {}, "");
  draft.open = true;
  return draft;
}
function namesOf2(text) {
  const known = /* @__PURE__ */ new Map();
  const find = (path) => {
    if (!/^[a-z_]\w{0,80}$/.test(path)) return null;
    const before = known.get(path);
    if (before !== void 0 || known.size > 100) return before ?? null;
    const places = [...text.matchAll(new RegExp(`^[ \\t]*${path}[ \\t]*=(?![=~>])[ \\t]*\\n?`, "gm"))];
    const [only3] = places;
    const found = only3 === void 0 || places.length > 1 ? null : [new ElixirParser(text, only3.index + only3[0].length).expression()];
    known.set(path, found);
    return found;
  };
  return { ...NO_NAMES, find };
}

// src/readers/env.ts
var envReader = {
  kinds: ["env"],
  *read(file, context) {
    const index = new LineIndex(file.text);
    const split4 = {};
    const meta = { file: file.path, major: context.major, drivers: context.drivers?.(file.path) ?? [] };
    for (const { name, nameSpan, value, map, span } of parseDotenv(file.text)) {
      if (value === "") continue;
      const at = (start, end) => index.span(map(start), map(end));
      if (OPTION_BY_VARIABLE.has(name) || name === "PGREQUIRESSL") {
        split4[name] = { value, at, position: index.span(nameSpan.start, span.end) };
        continue;
      }
      const connection2 = connectionFromText(value, at, { ...meta, name });
      if (connection2 !== null) yield connection2;
    }
    const connection = connectionFromVariables(split4, { ...meta, name: null });
    if (connection !== null) yield connection;
  }
};

// src/readers/frameworks/application.ts
var MOST_PROPERTIES = 2e4;
var MOST_CONNECTIONS3 = 300;
var MAX_DEPTH4 = 20;
var REACTIVE = /(?:^|\.)quarkus\.datasource\.(?:.{1,100}\.)?reactive\.url$/;
var URL2 = /(?:^|\.)(?:url|jdbcurl)$/;
var USER = ["username", "user", "hikari.username"];
var PASSWORD2 = ["password", "hikari.password"];
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
          if (!URL2.test(path) || !property2.value.includes("postgres")) continue;
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
  const known = drivers.filter(({ driver }) => driver === "vertx-pg-client");
  return known.length > 0 ? known : [{ driver: "vertx-pg-client", version: null, origin: null }];
}
function besideOf(path, documents) {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const whole = parent.replace(/\.(?:jdbc|reactive|hikari)$/, "");
  const prefixes = [.../* @__PURE__ */ new Set([parent, whole, parent.replace(/^%[^.]+\./, ""), whole.replace(/^%[^.]+\./, "")])];
  const find = (keys) => {
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
  for (const name of DRIVER_PROPERTIES) set(name, find(DRIVER.map((prefix) => `${prefix}.${name}`)));
  set("trustAll", REACTIVE.test(path) ? find(["trustall"]) : null);
  set("user", find(USER));
  const password = find(PASSWORD2);
  if (password !== null && !/^(?:ENC\(|\{cipher\})/.test(password.value)) set("password", password);
  set("maximumPoolSize", find(POOL));
  set("maxTotal", find(DBCP));
  return beside;
}
function normal2(path) {
  return path.toLowerCase().replace(/[-_"]/g, "");
}
function yamlDocuments({ text }, index) {
  let budget = MOST_PROPERTIES;
  const walk = (map, prefix, depth, into) => {
    for (const [key, { value }] of map.entries) {
      budget -= 1;
      if (budget < 0 || depth > MAX_DEPTH4) return;
      const path = prefix === "" ? key : `${prefix}.${key}`;
      if (path.length > 400) continue;
      if (value.type === "map") walk(value, path, depth + 1, into);
      const scalar = scalarOf3(value, index, text);
      if (scalar !== null) into.set(normal2(path), { path, ...scalar });
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
    documents[document]?.set(normal2(key), {
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
  let masked2 = "";
  let done = 0;
  for (let start = text.indexOf("<%"); start >= 0; start = text.indexOf("<%", done)) {
    const close = text.indexOf("%>", start + 2);
    if (close < 0) break;
    const end = close + 2;
    masked2 += text.slice(done, start);
    masked2 += text[start + 2] === "=" ? MASK.repeat(end - start) : text.slice(start, end).replace(/[^\n]/g, " ");
    done = end;
  }
  return masked2 + text.slice(done);
}

// src/readers/frameworks/database-yml.ts
var ADAPTER = /^(?:jdbc)?(?:postgresql|postgis)(?:_makara|_proxy)?$/;
var RENAMED2 = { username: "user", database: "dbname" };
var OTHERS = /* @__PURE__ */ new Set(["pool", "max_connections", "ssl"]);
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
    const inner = mapsOf(map).filter(([key, , value]) => key !== "variables" && isDatabase(value));
    if (inner.length > 0 && !isDatabase(map)) {
      return inner.map(([key, own2, value]) => ({ name: `${name}.${key}`, entry: own2, map: value }));
    }
    return [{ name, entry, map }];
  });
  return all.slice(0, MOST_DATABASES);
}
function isDatabase({ entries }) {
  return entries.has("adapter") || entries.has("url") || entries.has("database");
}
function isShared(entry, text, used) {
  const after = text.slice(entry.key.end, entry.key.end + 200);
  const anchor = /^["']?[ \t]*:[ \t]*&([^\s,[\]{}]+)/.exec(after)?.[1];
  if (anchor === void 0 || !used.has(anchor)) return false;
  return !/^(?:development|test|staging|production)$/.test(entry.key.value ?? "");
}
function connectionOf2({ name, entry, map }, file, index, context) {
  const scalar = (node2) => scalarOf3(node2, index, file.text);
  const keyOf2 = ({ key }) => index.span(key.start, key.end);
  const adapter = scalar(map.entries.get("adapter")?.value);
  const isPostgres3 = adapter !== null && ADAPTER.test(settled2(adapter.value) ?? "");
  if (adapter !== null && !isPostgres3) return null;
  const values = /* @__PURE__ */ new Map();
  for (const [key, pair2] of map.entries) {
    const value = scalar(pair2.value);
    const keyword = Object.hasOwn(RENAMED2, key) ? RENAMED2[key] ?? key : key;
    if (value === null || value.value === "" || !(isKeyword2(keyword, context.major) || OTHERS.has(key))) continue;
    values.set(keyword, { ...value, position: keyOf2(entry), ...key === "ssl" ? { key: keyOf2(pair2) } : {} });
  }
  const meta = { file: file.path, name, major: context.major, drivers: railsOf(file.path, context) };
  const url = scalar(map.entries.get("url")?.value);
  if (url !== null && url.value.trim() !== "") {
    const beside = new Map([...values].map(([keyword, { position, ...value }]) => [keyword, value]));
    return connectionFromText(url.value, url.at, { ...meta, name: `${name}.url`, beside });
  }
  return isPostgres3 ? connectionFromValues(values, meta) : null;
}
function settled2(value) {
  return statedDefault(value, { start: 0, end: value.length }, findPlaceholders(value));
}
function railsOf(path, context) {
  const known = (context.drivers?.(path) ?? []).filter(({ driver }) => driver === "rails");
  return known.length > 0 ? known : [{ driver: "rails", version: null, origin: null }];
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
      for (const { name, entry, map } of outputsOf(readDocuments(maskTemplates2(file.text)))) {
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
  const known = (context.drivers?.(path) ?? []).filter(({ driver }) => driver === "psycopg2");
  return known.length > 0 ? known : [{ driver: "psycopg2", version: null, origin: null }];
}

// src/readers/base64.ts
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function fromBase64(text) {
  const whole = text.replace(/\s/g, "");
  if (!BASE64.test(whole)) return null;
  return new TextDecoder().decode(Uint8Array.from(atob(whole), (char) => char.charCodeAt(0))).trimEnd();
}

// src/readers/frameworks/env-maps.ts
var SIGN = /[A-Z_](?:HOST|HOSTNAME|SERVER)\b|[A-Z]_URL\b[\s\S]{0,200}?(?:jdbc|r2dbcs?):|^kind:[ \t]*["']?Secret\b/m;
var LONGEST11 = 1e6;
var VARIABLE = /^[A-Z][A-Z0-9_]{1,79}$|^[A-Z]{1,20}__[a-z]{1,20}__[A-Z0-9_]{1,40}$/;
var MOST_FACTS = 300;
function envMapsReader(literals) {
  return {
    kinds: ["yaml", "json"],
    *read(file, context) {
      if (file.text.length > LONGEST11 || !SIGN.test(file.text)) {
        yield* literals.read(file, context);
        return;
      }
      const { text, path } = file;
      const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
      const own2 = [];
      for (const { variables, encoded } of environmentsOf(readDocuments(maskTemplates2(text)), text)) {
        if (own2.length >= MOST_FACTS) break;
        own2.push(...connectionsOfEnvironment(variables, meta, encoded));
      }
      yield* withRest(own2, { literals, file, kind: file.kind, context });
    }
  };
}
function* environmentsOf(documents, text) {
  const index = new LineIndex(text);
  const seen = /* @__PURE__ */ new Set();
  for (const root of documents) {
    const secret = scalarOf3(root.entries.get("kind")?.value, index, text)?.value === "Secret";
    const stack = [root];
    for (let node2 = stack.pop(); node2 !== void 0; node2 = stack.pop()) {
      if (node2.type === "scalar" || seen.has(node2)) continue;
      seen.add(node2);
      if (node2.type === "list") {
        yield { variables: listed2(node2.items, index, text), encoded: false };
        for (const item of node2.items.toReversed()) stack.push(item);
        continue;
      }
      const encoded = secret && node2 === root.entries.get("data")?.value;
      const variables = keyed(node2, index, text);
      yield { variables: encoded ? variables.flatMap(decoded) : variables, encoded };
      for (const { value } of [...node2.entries.values()].reverse()) stack.push(value);
    }
  }
}
function keyed(map, index, text) {
  return [...map.entries].flatMap(([name, { key, value }]) => {
    const scalar = VARIABLE.test(name) ? scalarOf3(value, index, text) : null;
    if (scalar === null || value.type !== "scalar") return [];
    return [{ name, ...scalar, position: index.span(key.start, value.end) }];
  });
}
function listed2(items, index, text) {
  return items.flatMap((item) => {
    if (item.type !== "map") return [];
    const name = scalarOf3(item.entries.get("name")?.value, index, text)?.value ?? "";
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
var SIGN2 = /(?:HOST|HOSTNAME|SERVER)["']?[ \t]*[=:]|jdbc:|r2dbcs?:/;
function envSetsReader(env) {
  return {
    kinds: ["env"],
    *read(file, context) {
      if (!SIGN2.test(file.text)) {
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
      const named = text[at - 1] === "h" || text[at - 1] === "H";
      const keys = /[;\s"'](?:user|database|username|user ?id|port|db) ?=/i;
      return named && keys.test(around2(text, at)) ? at - 1 : null;
    }
    case "erver=":
      return /;\s*(?:port|user ?name|database|db|driver) ?=/i.test(around2(text, at)) ? at - 1 : null;
    default:
      return at;
  }
}
function around2(text, at) {
  const before = text.slice(Math.max(0, at - 400), at);
  const after = text.slice(at, at + 400);
  const newline = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (newline < 0 ? after : after.slice(0, newline));
}
var LONGEST_LINE2 = 16384;
function lineAround(text, at) {
  const before = text.slice(Math.max(0, at - LONGEST_LINE2), at);
  const start = before.lastIndexOf("\n");
  if (start < 0 && at > LONGEST_LINE2) return null;
  const after = text.slice(at, at + LONGEST_LINE2).indexOf("\n");
  const to = after < 0 ? text.length : at + after;
  const from = start < 0 ? 0 : at - before.length + start + 1;
  return to - from > LONGEST_LINE2 ? null : { from, to };
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
var HASH2 = { ...C, lineComments: ["#"], blockComments: [] };
var PYTHON = { ...HASH2, longQuotes: ['"""', "'''"], rawPrefix: /[rR][bBfF]?$|[bBfF][rR]$/ };
var TERRAFORM = { ...C, lineComments: ["#", "//"] };
var BY_EXTENSION2 = new Map([
  ...["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx"].map((name) => [name, SCRIPT]),
  ["go", { ...C, longQuotes: ["`"], rawQuotes: "`" }],
  ...["java", "kt", "kts", "scala", "groovy", "gradle", "swift", "dart"].map((name) => [name, JVM]),
  ["cs", { ...JVM, rawPrefix: /@\$?$|\$@$/ }],
  ["fs", { ...JVM, blockComments: [["(*", "*)"]], rawPrefix: /@$/ }],
  ["vb", { ...C, lineComments: ["'"], blockComments: [], quotes: '"', doubled: true }],
  ["rs", { ...C, rawPrefix: /r#*$/ }],
  ["php", { ...C, lineComments: ["//", "#"] }],
  ["py", PYTHON],
  ["rb", { ...HASH2, blockComments: [["\n=begin", "\n=end"]] }],
  ["ex", { ...HASH2, longQuotes: ['"""'] }],
  ["exs", { ...HASH2, longQuotes: ['"""'] }],
  ...["pl", "pm", "r"].map((name) => [name, HASH2]),
  ...["tf", "tfvars", "hcl"].map((name) => [name, TERRAFORM]),
  ["nix", { ...HASH2, quotes: '"', longQuotes: ["''"], blockComments: [["/*", "*/"]] }],
  ["lua", { ...C, lineComments: ["--"], blockComments: [["--[[", "]]"]] }],
  ["sql", { ...C, lineComments: ["--"], doubled: true }],
  ["erl", { ...C, lineComments: ["%"], blockComments: [], quotes: '"' }],
  ["clj", { ...C, lineComments: [";"], blockComments: [], quotes: '"' }],
  ["prisma", { ...C, blockComments: [] }],
  ["json", { ...C, lineComments: ["//", "#"] }],
  ["toml", { ...HASH2, longQuotes: ['"""', "'''"], rawQuotes: "'" }]
]);
function languageOf(extension) {
  return BY_EXTENSION2.get(extension) ?? C;
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
    const [decoded3, length] = escapes === "backslash" ? escaped2(source, at) : [source[at] ?? "", doubled(source, at, quote)];
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
function escaped2(source, at) {
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
var ASSIGNMENT3 = /^-{0,2}([A-Za-z_][\w.-]*)=(["']?)/;
function wordAt(source, from, to, at, lines = "commands") {
  const line = source.slice(from, to);
  const masked2 = maskPlaceholders(line, findPlaceholders(line, true));
  const words = splitWords2(masked2);
  if (words === null) return null;
  const index = words.findIndex(({ outerStart, outerEnd }) => outerStart <= at - from && at - from < outerEnd);
  const word = words[index];
  if (word === void 0) return null;
  const before = words.slice(0, index).map(({ outerStart, outerEnd }) => line.slice(outerStart, outerEnd));
  if (isPrinted(before, masked2.slice(word.outerEnd))) return null;
  if (lines === "anything" && !isArgument(before, line.slice(word.outerStart, word.outerEnd))) return null;
  const escapes = word.quote === '"' || word.quote === "" ? "backslash" : "none";
  const literal = literalOf(source, from + word.start, from + word.end, escapes, nameBefore(before));
  const assigned = ASSIGNMENT3.exec(literal.text);
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
      const current4 = line[at] ?? "";
      if (quote !== "") {
        if (current4 === "\\" && quote === '"') at += 1;
        else if (current4 === quote) quote = "";
      } else if (current4 === "\\") {
        at += 1;
      } else if (current4 === '"' || current4 === "'") {
        quote = current4;
        quotes += 1;
        if (opened < 0) opened = at;
      } else if (/[\s;|]/.test(current4) || /[()<>]/.test(current4) && quotes > 0) {
        break;
      } else if (current4 === "&" && (line[at + 1] === "&" || /\s/.test(line[at + 1] ?? " "))) {
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
var COMMAND = /^(?:psql|pg_\w+|createdb|dropdb|createuser|vacuumdb|pgbench|pgcli|migrate|dbmate|goose|sqlx|atlas|diesel|prisma|flyway|liquibase|npx|npm|yarn|pnpm|bunx?|deno|node|python3?|poetry|uv|ruby|rake|rails|bundle|go|cargo|java|mix|until|while|if|exec|sudo|time|timeout|env|docker|kubectl|helm|usql|ogr2ogr|(?:\.{0,2}|~)\/\S+|\$\S+|\S+\.(?:sh|py|js))$/;
function isArgument(before, word) {
  const first = before.find((one) => !/^[A-Za-z_]\w*=/.test(one));
  if (first === void 0 || COMMAND.test(first)) return true;
  return before.length === 1 || ASSIGNMENT3.test(word) || /^--?[a-zA-Z]/.test(before[before.length - 1] ?? "");
}
function isPrinted(before, after) {
  const command = before.find((word) => !/^[A-Za-z_]\w*=|^(?:-|\+|@|RUN$|sudo$|then$|else$|do$)/.test(word)) ?? "";
  return /^@?(?:echo|printf|print|log|info|warn|error|usage|die|fail)\w*$/.test(command) && !/>|\|/.test(after);
}
function nameBefore(before) {
  const last2 = before[before.length - 1] ?? "";
  const secondLast = before[before.length - 2] ?? "";
  if (/^(?:[:?+]?=|:)$/.test(last2)) return /^[A-Za-z_][\w.-]*$/.test(secondLast) ? secondLast : null;
  const name = /^["']?-{0,2}([A-Za-z_][\w.-]*)["']?(:|[?+:]?=)?$/.exec(last2);
  if (name === null) return null;
  const introduced = /^(?:ENV|ARG|export|set|setenv)$/i.test(secondLast) || before.length === 1 && !COMMAND.test(last2);
  return name[2] !== void 0 || last2.startsWith("-") || introduced ? name[1] ?? null : null;
}
function isHashComment(source, from, at) {
  return /^\s*#/.test(source.slice(from, Math.min(at, from + 200)));
}

// src/readers/literals/lines.ts
var PAIR = /^[ \t]*(?:export[ \t]+)?([^\s=:#;[\]"'][^=:]{0,120}?)[ \t]*(?:=|:[ \t=])[ \t]*/;
var PROPERTY = /^[ \t]*((?:\\.|[^\s=:#!\\]){1,200})[ \t]*[=:][ \t]*/;
function lineValueAt(source, at, kind) {
  const around3 = lineAround(source, at);
  if (around3 === null) return null;
  const { from } = around3;
  let { to } = around3;
  const line = source.slice(from, to);
  const properties = kind === "properties";
  if (properties ? /^\s*[#!]/.test(line) : /^\s*(?:[#;]|--|\/\/)/.test(line)) return null;
  const match = (properties ? PROPERTY : PAIR).exec(line);
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
    const end = closing2(source, start, quote, long !== void 0, raw || language.doubled, language.doubled);
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
  const known = startersOf.get(language);
  if (known !== void 0) return known;
  const opening = [...language.lineComments, ...language.blockComments.map(([open2]) => open2), ...language.longQuotes];
  const chars = /* @__PURE__ */ new Set([...opening.map((text) => text[0] ?? ""), ...language.quotes]);
  const pattern = new RegExp(
    `[${[...chars].map((char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`).join("")}]`,
    "gu"
  );
  startersOf.set(language, pattern);
  return pattern;
}
function commentEnd(source, at, language) {
  for (const [open2, close] of language.blockComments) {
    if (!source.startsWith(open2, at)) continue;
    const end = source.indexOf(close, at + open2.length);
    return end < 0 ? source.length : end + close.length;
  }
  for (const open2 of language.lineComments) {
    if (!source.startsWith(open2, at)) continue;
    if (open2 === "//" && source[at - 1] === ":") continue;
    const end = source.indexOf("\n", at);
    return end < 0 ? source.length : end;
  }
  return at;
}
function closing2(source, start, quote, long, raw, doubled2) {
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
  const within4 = found !== void 0 && at >= found.start && at < found.end;
  const token = within4 ? found : directlyQuoted(source, at);
  if (token === null || token.comment) return null;
  const before = source.slice(Math.max(0, token.outerStart - 200), token.outerStart);
  const after = source.slice(token.outerEnd, token.outerEnd + 60);
  if (isPart(before, after)) return null;
  const { name, isDefault } = nameOf5(before);
  const quote = source[token.outerStart] ?? "'";
  const escapes = token.raw ? "doubled-quote" : "backslash";
  return { ...literalOf(source, token.start, token.end, escapes, name, quote), ...isDefault ? { isDefault } : {} };
}
function directlyQuoted(source, at) {
  const quote = source[at - 1];
  if (quote !== '"' && quote !== "'" && quote !== "`") return null;
  const end = closing2(source.slice(at, at + 8192), 0, quote, false, false, false) + at;
  return end < at ? null : { comment: false, outerStart: at - 1, start: at, end, outerEnd: end + 1, raw: false };
}
function isPart(before, after) {
  if (/^\s*(?:\+(?!\+)|\.\.|<>|&(?!&)|\. ?["'$]|\.\s|~)/.test(after) || /^[ \t]*\\?\r?\n?[ \t]*["'`]/.test(after))
    return true;
  return /(?:[^+]\+|\.\.|<>|[\w)"'\]] \.|[^&]&)\s*[a-zA-Z@$]{0,2}$/.test(before);
}
var ASSIGNED2 = /["'`]?([A-Za-z_$][\w.-]*)["'`]?\]?\s*(?::\s*[\w<>[\]|?.]{1,40}\s*)?(?::=|=>|[:=])\s*(?:[\w.]{1,60}\(\s*)?[@$a-zA-Z&]{0,3}#*$/;
var LOOKED_UP = /["'`]([A-Za-z_]\w{1,80})["'`]\s*(?:,|\)\s*(?:\|\||\?\?|\?:|or|do:|,))\s*(?:default\s*[=:]\s*)?[@$a-zA-Z]{0,2}$/;
var MEMBER = /\benv\.([A-Z_][A-Z0-9_]{1,80})\s*(?:\|\||\?\?)\s*$/;
function nameOf5(before) {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const variable = LOOKED_UP.exec(before)?.[1] ?? MEMBER.exec(before)?.[1];
  if (variable !== void 0 && /env|default|fetch|config|lookup|get/i.test(line)) {
    return { name: variable, isDefault: true };
  }
  return { name: ASSIGNED2.exec(line)?.[1] ?? null, isDefault: false };
}

// src/readers/literals/xml.ts
var DOCUMENT = /<(?:!DOCTYPE\s+)?(?:book|chapter|article|refentry|sect1|section|topic|html|manual)[\s>]/i;
var WINDOW = 8192;
function xmlFinder(source) {
  if (DOCUMENT.test(source.slice(0, 1500))) return () => null;
  let commentStart2 = source.indexOf("<!--");
  let commentEnd2 = commentStart2 < 0 ? -1 : endOfComment(source, commentStart2);
  return (at) => {
    while (commentStart2 >= 0 && commentEnd2 <= at) {
      commentStart2 = source.indexOf("<!--", commentEnd2);
      commentEnd2 = commentStart2 < 0 ? -1 : endOfComment(source, commentStart2);
    }
    return commentStart2 >= 0 && commentStart2 < at ? null : valueAt(source, at);
  };
}
function endOfComment(source, start) {
  const end = source.indexOf("-->", start);
  return end < 0 ? source.length : end + 3;
}
function valueAt(source, at) {
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
  const open2 = Math.max(0, at - 400) + source.slice(Math.max(0, at - 400), at).lastIndexOf("<");
  return /^<([\w:.-]+)/.exec(source.slice(open2, open2 + 100))?.[1] ?? null;
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
var KEY2 = /^(?:"([^"\\]{1,120})"|'([^']{1,120})'|((?![{["'&*!|>#-])[^\s#:{}][^#:{}]{0,120}?|[^\s#:{}"'&*!|>[-]))[ \t]*:(?:[ \t]+|$)/;
var PROPERTIES = /^(?:(?:&[^\s]+|!(?!\s)[^\s]*)[ \t]+)+/;
var PROSE = /^(?:description|desc|summary|title|help|comment|comments|note|notes|message|example|examples|usage|doc|docs|documentation|tooltip|hint)$/i;
function yamlValueAt(source, at) {
  const around3 = lineAround(source, at);
  if (around3 === null) return null;
  const { from } = around3;
  let { to } = around3;
  while (to > from && /\s/.test(source[to - 1] ?? "")) to -= 1;
  const line = source.slice(from, to);
  if (/^[ \t]*(?:#|\/\/)/.test(line)) return null;
  let offset = DASH.exec(line)?.[0].length ?? 0;
  let name = null;
  const key = KEY2.exec(line.slice(offset, offset + 300));
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
    const whole2 = /^[ \t]*[,\]}]*[ \t]*(?:#.*)?$/.test(source.slice(close + 1, to));
    if (whole2) {
      if (at > close) return null;
      const value2 = literalOf(source, start + 1, close, first === '"' ? "backslash" : "doubled-quote", owner);
      return withoutAssignment(value2);
    }
  }
  if (close >= 0 && /^[ \t]*,/.test(source.slice(close + 1, to))) return flowItem(source, start, to, at, name);
  const flow = (first === "[" || first === "{") && !/^\{[{%]/.test(source.slice(start, start + 2));
  if (flow) return flowItem(source, start, to, at, name);
  const masked2 = maskPlaceholders(source.slice(start, to), findPlaceholders(source.slice(start, to), true));
  const comment = /[ \t]#/.exec(masked2);
  const end = comment === null ? to : start + comment.index;
  if (at >= end) return null;
  const value = literalOf(source, start, trimEnd(source, start, end), "none", owner);
  const inner = withoutAssignment(value);
  const whole = masked2.slice(0, inner.end - start);
  if (inner !== value && !/\s/.test(whole.slice(inner.start - start))) return inner;
  if (!/\s/.test(whole) || /^(?:host|hostaddr|user|dbname|port|service|server|database|jdbc|r2dbc|user id)\s*[=:]/i.test(value.text)) {
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
  const masked2 = maskPlaceholders(rest, findPlaceholders(rest, true));
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
    const end = start + plainEnd(masked2, position - start);
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
function plainEnd(masked2, from) {
  let at = from;
  while (at < masked2.length && !",]}".includes(masked2[at] ?? "")) at += 1;
  return at;
}

// src/readers/literals.ts
var PROSE2 = /^(?:description|markdownDescription|summary|title|help|comment|\$comment|message|examples?|usage|placeholder|tooltip|hint)$/i;
var MOST_MISSES = 1e3;
var literalsReader = {
  kinds: ["yaml", "json", "toml", "ini", "properties", "xml", "shell", "dockerfile", "source", "text"],
  *read(file, context) {
    const candidates2 = findCandidates(file.text);
    if (candidates2.length === 0) return;
    const literalAt = finder(file, candidates2.at(-1) ?? 0);
    const drivers = driversOf(file, context);
    let index = null;
    let past = -1;
    let misses = 0;
    for (const candidate of candidates2) {
      if (candidate < past) continue;
      misses += 1;
      if (misses > MOST_MISSES) return;
      const literal = literalAt(candidate);
      if (literal === null || literal.text.length > 8192) continue;
      past = Math.max(candidate, literal.end);
      if (literal.name !== null && PROSE2.test(literal.name)) continue;
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
var PRISMA_6 = [6, 0, 0];
function driversOf({ path }, { drivers }) {
  const known = drivers?.(path) ?? [];
  if (!path.endsWith(".prisma")) return known;
  const named = known.find(({ driver }) => driver === "prisma");
  if (named !== void 0 && (named.version?.[0] ?? 7) < 7) return [named];
  return [{ driver: "prisma", version: PRISMA_6, origin: named?.origin ?? null }];
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
      const tokens = stringsOf(text, languageOf(extension), last2);
      return (at) => stringAt(text, tokens, at);
    }
    default:
      return (at) => {
        const around3 = lineAround(text, at);
        if (around3 === null || isHashComment(text, around3.from, at)) return null;
        return wordAt(text, around3.from, around3.to, at, kind === "text" ? "anything" : "commands");
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

// src/postgres/certificates/certificate.ts
import { X509Certificate } from "node:crypto";

// src/postgres/certificates/der.ts
var SEQUENCE = 48;
var OBJECT_IDENTIFIER = 6;
var MOST_ELEMENTS = 2e3;
function elementsIn(bytes, start, end) {
  const found = [];
  for (let at = start; at < end && found.length < MOST_ELEMENTS; ) {
    const element = elementAt(bytes, at, end);
    if (element === null) break;
    found.push(element);
    at = element.end;
  }
  return found;
}
function childrenOf(bytes, { start, end }) {
  return elementsIn(bytes, start, end);
}
function elementAt(bytes, at, end) {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === void 0 || first === void 0 || at + 2 > end || (tag & 31) === 31) return null;
  let length = first;
  let start = at + 2;
  if (first >= 128) {
    const count2 = first - 128;
    if (count2 === 0 || count2 > 4 || start + count2 > end) return null;
    length = 0;
    for (let index = 0; index < count2; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += count2;
  }
  return start + length > end ? null : { tag, start, end: start + length };
}
function objectIdentifier(bytes, { start, end }) {
  const arcs = [];
  let value = 0;
  for (let at = start; at < end && arcs.length < 40; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte >= 128) continue;
    if (arcs.length === 0) {
      const first = Math.min(2, Math.floor(value / 40));
      arcs.push(first, value - first * 40);
    } else {
      arcs.push(value);
    }
    value = 0;
  }
  return arcs.join(".");
}

// src/postgres/certificates/certificate.ts
var COMMON_NAME = "2.5.4.3";
var SUBJECT_ALT_NAME = "2.5.29.17";
var RSA_PSS = "1.2.840.113549.1.1.10";
var DIGESTS = {
  "1.2.840.113549.1.1.2": "md2",
  "1.2.840.113549.1.1.3": "md4",
  "1.2.840.113549.1.1.4": "md5",
  "1.2.840.113549.1.1.5": "sha1",
  "1.3.14.3.2.29": "sha1",
  "1.2.840.113549.1.1.11": "sha256",
  "1.2.840.113549.1.1.12": "sha384",
  "1.2.840.113549.1.1.13": "sha512",
  "1.2.840.113549.1.1.14": "sha224",
  "1.2.840.10045.4.1": "sha1",
  "1.2.840.10045.4.3.1": "sha224",
  "1.2.840.10045.4.3.2": "sha256",
  "1.2.840.10045.4.3.3": "sha384",
  "1.2.840.10045.4.3.4": "sha512",
  "1.2.840.10040.4.3": "sha1",
  "1.3.14.3.2.26": "sha1",
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
  "2.16.840.1.101.3.4.2.4": "sha224",
  "1.3.101.112": "ed25519",
  "1.3.101.113": "ed448"
};
var MOST_NAMES = 500;
function readCertificate(der) {
  const parsed2 = parse5(der);
  if (parsed2 === null) return null;
  const [notBefore, notAfter] = [isoOf(parsed2.validFrom), isoOf(parsed2.validTo)];
  const parts = partsOf3(parsed2.raw);
  if (notBefore === null || notAfter === null || parts === null) return null;
  return {
    subject: oneLine(parsed2.subject),
    issuer: oneLine(parsed2.issuer),
    ...parts,
    notBefore,
    notAfter,
    key: keyOf(parsed2),
    isAuthority: parsed2.ca,
    selfSigned: isSignedBy(parsed2, parsed2),
    fingerprint: parsed2.fingerprint256.replaceAll(":", "").toLowerCase(),
    der: Buffer.from(parsed2.raw).toString("base64")
  };
}
function parse5(der) {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}
function isIssuedBy(certificate, issuer) {
  const [one, other] = [certificate, issuer].map(({ der }) => parse5(Buffer.from(der, "base64")));
  return one != null && other != null && isSignedBy(one, other);
}
function isSignedBy(certificate, issuer) {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
function keyOf(certificate) {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
    return {
      type: asymmetricKeyType ?? null,
      bits: asymmetricKeyDetails?.modulusLength ?? null,
      curve: asymmetricKeyDetails?.namedCurve ?? null
    };
  } catch {
    return { type: null, bits: null, curve: null };
  }
}
function isoOf(text) {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}
function oneLine(name) {
  return (name ?? "").split("\n").join(", ").slice(0, 1e3);
}
function partsOf3(bytes) {
  const [certificate] = elementsIn(bytes, 0, bytes.length);
  if (certificate === void 0) return null;
  const [tbs, algorithm] = childrenOf(bytes, certificate);
  if (tbs === void 0 || algorithm === void 0) return null;
  const fields = childrenOf(bytes, tbs).filter(({ tag }) => tag !== 160);
  const extensions = fields.find(({ tag }) => tag === 163);
  const names3 = extensions === void 0 ? [] : alternativeNames(bytes, extensions);
  return {
    commonName: commonNameOf(bytes, fields[4]),
    dnsNames: names3.flatMap((name) => name.tag === 130 ? [textOf3(bytes, name)] : []),
    ipAddresses: names3.flatMap((name) => name.tag === 135 ? addressOf2(bytes, name) : []),
    digest: digestOf(bytes, algorithm)
  };
}
function commonNameOf(bytes, subject) {
  if (subject === void 0) return null;
  for (const relative of childrenOf(bytes, subject).slice(0, MOST_NAMES)) {
    for (const attribute of childrenOf(bytes, relative)) {
      const [type, value] = childrenOf(bytes, attribute);
      if (type === void 0 || value === void 0 || objectIdentifier(bytes, type) !== COMMON_NAME) continue;
      return textOf3(bytes, value);
    }
  }
  return null;
}
function alternativeNames(bytes, extensions) {
  const [list] = childrenOf(bytes, extensions);
  if (list === void 0) return [];
  for (const extension of childrenOf(bytes, list)) {
    const [id, ...rest] = childrenOf(bytes, extension);
    const value = rest.at(-1);
    if (id === void 0 || value === void 0 || objectIdentifier(bytes, id) !== SUBJECT_ALT_NAME) continue;
    const [names3] = childrenOf(bytes, value);
    return names3 === void 0 ? [] : childrenOf(bytes, names3).slice(0, MOST_NAMES);
  }
  return [];
}
function textOf3(bytes, { tag, start, end }) {
  const content = bytes.slice(start, Math.min(end, start + 500));
  if (tag === 30)
    return Buffer.from(content.slice(0, content.length & ~1)).swap16().toString("utf16le");
  return Buffer.from(content).toString(tag === 12 ? "utf8" : "latin1");
}
function addressOf2(bytes, { start, end }) {
  const content = bytes.slice(start, end);
  if (content.length === 4) return [content.join(".")];
  if (content.length !== 16) return [];
  const groups2 = Array.from(
    { length: 8 },
    (_, at) => ((content[2 * at] ?? 0) * 256 + (content[2 * at + 1] ?? 0)).toString(16)
  );
  return [groups2.join(":")];
}
function digestOf(bytes, algorithm) {
  const [id, parameters] = childrenOf(bytes, algorithm);
  if (id === void 0 || id.tag !== OBJECT_IDENTIFIER) return null;
  const name = objectIdentifier(bytes, id);
  if (name !== RSA_PSS) return Object.hasOwn(DIGESTS, name) ? DIGESTS[name] ?? null : null;
  const hash = parameters?.tag === SEQUENCE ? childrenOf(bytes, parameters).find(({ tag }) => tag === 160) : void 0;
  if (hash === void 0) return "sha1";
  const [sequence] = childrenOf(bytes, hash);
  const [digest] = sequence === void 0 ? [] : childrenOf(bytes, sequence);
  const oid = digest === void 0 ? "" : objectIdentifier(bytes, digest);
  return Object.hasOwn(DIGESTS, oid) ? DIGESTS[oid] ?? null : null;
}

// src/readers/pem.ts
var BEGIN = /^-----BEGIN ((?:[A-Z0-9]+ ){0,3})(PRIVATE KEY|CERTIFICATE)-----[ \t]*\r?$/gm;
var CERTIFICATE_LABELS = /* @__PURE__ */ new Set(["", "X509 ", "TRUSTED "]);
var SHORTEST_BODY = 40;
var MOST_CERTIFICATES = 40;
var pemReader = {
  kinds: ["pem"],
  read: readPem
};
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
    const [whole, label = "", type = ""] = match;
    const start = match.index;
    const bodyStart = start + whole.length;
    const end = text.indexOf("-----", bodyStart);
    if (end < 0 || !text.startsWith(`-----END ${label}${type}-----`, end)) continue;
    const { headers, base64 } = bodyOf(text.slice(bodyStart, end));
    if (base64.length < SHORTEST_BODY || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || isFiller(base64)) continue;
    index ??= new LineIndex(text);
    yield { label, type, headers, base64, ...index.span(start, start + whole.trimEnd().length) };
  }
}
function placeOf4({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function keyFact(file, block) {
  const encrypted = block.label.includes("ENCRYPTED") || /^Proc-Type:[ \t]*4,[ \t]*ENCRYPTED/m.test(block.headers);
  return { kind: "key", file, ...placeOf4(block), encrypted };
}
function certificateFact(file, block) {
  const certificate = readCertificate(Buffer.from(block.base64, "base64"));
  const error = certificate === null ? "not an X.509 certificate" : null;
  return { kind: "certificate", file, ...placeOf4(block), certificate, error };
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

// src/readers/template-names.ts
var TEMPLATE2 = /\.(?:j2|jinja2?|erb|epp|ejs|tmpl|tpl|tftpl|template|mustache|hbs|gotmpl|mako|in)$/i;
function isTemplateName(path) {
  return TEMPLATE2.test(path);
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
  const recordOf2 = (line) => {
    const columns = columnsOf2(line, context.major);
    return columns === null ? null : { kind: "hba-record", ...line.origin, ...columns, ...serverLine(line), root };
  };
  const error = `configuration file "${root}" contains no entries`;
  return authFacts(file, context, recordOf2, (origin, blank) => ({ kind: "empty-hba", ...origin, error, blank, root }));
}
function columnsOf2({ error, fields, templated, literal }, major) {
  const server = { major, ssl: true };
  if (error !== null) return errorColumns({ shown: error, logged: error });
  if (!templated) return parseHbaRecord(fields, server);
  const columns = parseTemplatedRecord(fields, server);
  if (columns === null || literal === null) return columns;
  const shown = parseHbaRecord(literal, server);
  return shown.record === null ? columns : { ...shown, record: columns.record };
}

// src/postgres/hba/ident.ts
function refused3(error) {
  return { mapName: null, systemUser: null, databaseUser: null, error, tokens: null, unknown: false };
}
function parseIdentMapping(fields, major) {
  for (const at of [0, 1, 2]) {
    const field = fields[at];
    if (field === void 0) return refused3("missing entry at end of line");
    if (field.length > 1) return refused3("multiple values in ident field");
  }
  const [map] = fields[0] ?? [];
  const [system] = fields[1] ?? [];
  const [database] = fields[2] ?? [];
  if (map === void 0 || system === void 0 || database === void 0) {
    return refused3("missing entry at end of line");
  }
  for (const { text } of major >= 16 ? [system, database] : [system]) {
    if (!text.startsWith("/")) continue;
    const error = regexError(text.slice(1), major);
    if (error !== null) return refused3(`invalid regular expression "${text.slice(1)}": ${error}`);
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
    const columns = columnsOf3(line, context.major);
    return columns === null ? null : { kind: "ident-mapping", ...line.origin, ...columns, ...serverLine(line), root: file.path };
  });
}
function columnsOf3({ error, fields, templated }, major) {
  if (error !== null) {
    return { mapName: null, systemUser: null, databaseUser: null, error, tokens: null, unknown: false };
  }
  return templated ? parseTemplatedMapping(fields, major) : parseIdentMapping(fields, major);
}

// src/postgres/conninfo/service-file.ts
function parseServices(text, file, rules) {
  const services = [];
  let current4 = null;
  let tooLong = null;
  for (const line of linesOf3(text, rules.major)) {
    const span = { start: line.start, end: line.start + line.text.length };
    if (line.tooLong) {
      tooLong ??= { message: tooLongMessage(line, file), line: line.number, span };
      if (current4 !== null) current4.error ??= tooLong;
    } else if (line.text.startsWith("[")) {
      const close = line.text.indexOf("]");
      const name = close < 0 ? null : line.text.slice(1, close);
      current4 = { name, line: line.number, span, entries: [], error: tooLong };
      services.push(current4);
    } else if (current4 !== null && line.text !== "" && !line.text.startsWith("#")) {
      if (rules.ldap && line.text.startsWith("ldap")) continue;
      const entry = entryOf(line, file, rules.major);
      if (typeof entry === "string") current4.error ??= { message: entry, line: line.number, span };
      else current4.entries.push(entry);
    }
  }
  return services;
}
function readService(text, file, service, rules) {
  const entries = [];
  let found = false;
  for (const line of linesOf3(text, rules.major)) {
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
  if (equals < 0 || !isKeyword2(keyword, major)) return `syntax error in service file "${file}", line ${line.number}`;
  return {
    keyword,
    value: line.text.slice(equals + 1),
    line: line.number,
    keySpan: { start: line.start, end: line.start + equals },
    span: { start: line.start + equals + 1, end: line.start + line.text.length }
  };
}
function* linesOf3(text, major) {
  const limit = (major >= 14 ? 1024 : 256) - 1;
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline + 1;
    const filled2 = filledAt(text, start, next, limit);
    const end = filled2 ?? next;
    const nul = text.slice(start, end).indexOf("\0");
    const tooLong = filled2 !== null && nul < 0;
    let from = start;
    let to = nul < 0 ? end : start + nul;
    while (to > from && isBlank3(text[to - 1])) to -= 1;
    while (from < to && isBlank3(text[from])) from += 1;
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

// src/readers/pg-service.ts
var serviceReader = {
  kinds: ["pg_service"],
  *read(file, context) {
    const index = new LineIndex(file.text);
    for (const service of parseServices(file.text, file.path, { major: context.major, ldap: true })) {
      const fact = connectionOf3(service, file, index, context);
      if (fact !== null) yield fact;
    }
  }
};
function connectionOf3(service, file, index, { major }) {
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
  const templated = wrong !== null && findPlaceholders(lineOf2(file.text, index, wrong.line), true).length > 0;
  const error = wrong === null || templated ? null : { message: wrong.message, position: index.span(wrong.span.start, wrong.span.end) };
  return connectionFromValues(values, { file: file.path, name: service.name, major }, error);
}
function lineOf2(text, index, line) {
  return text.slice(index.startOf(line), index.startOf(line + 1));
}

// src/readers/pgbouncer-database.ts
var PARAMETERS3 = new Set(
  "dbname host port user password auth_user auth_query auth_dbname client_encoding datestyle timezone pool_size min_pool_size reserve_pool reserve_pool_size max_db_connections max_db_client_connections server_lifetime pool_mode load_balance_hosts connect_query application_name".split(" ")
);
function isDatabaseParameter(key) {
  return PARAMETERS3.has(key);
}
function databasePairs(text, masked2) {
  const pairs = [];
  const refused4 = { pairs, error: "syntax error in connection string" };
  const skipBlanks2 = (from) => {
    let at2 = from;
    while (masked2[at2] === " " || masked2[at2] === "	") at2 += 1;
    return at2;
  };
  let at = skipBlanks2(0);
  while (at < masked2.length) {
    const keyStart = at;
    while (at < masked2.length && masked2[at] !== "=" && masked2[at] !== " ") at += 1;
    const key = text.slice(keyStart, at);
    at = skipBlanks2(at);
    if (masked2[at] !== "=" && masked2[keyStart] === MASK) continue;
    if (masked2[at] !== "=" || key === "") return refused4;
    at = skipBlanks2(at + 1);
    const quoted = masked2[at] === "'";
    if (quoted) at += 1;
    const start = at;
    let value = "";
    while (at < masked2.length && (quoted ? masked2[at] !== "'" || masked2[at + 1] === "'" : masked2[at] !== " ")) {
      value += text[at] ?? "";
      at += quoted && masked2[at] === "'" ? 2 : 1;
    }
    if (quoted && at >= masked2.length) return refused4;
    pairs.push({ key, value, keyStart, start, end: at });
    if (value === "") return refused4;
    at = skipBlanks2(quoted ? at + 1 : at);
  }
  return { pairs, error: null };
}

// src/readers/pgbouncer-ini.ts
var SECTION2 = /\[([^\]\n]{0,200})\]/y;
var ASSIGNMENT4 = /(?:"((?:[^"\n]|""){0,200})"|([A-Za-z0-9_.*-]{1,200}))[ \t]*=[ \t]*/y;
var INCLUDE2 = /%include[ \t]+/y;
function* iniLines(text) {
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = readLine2(text, lineStart, lineEnd);
    if (line !== null) yield line;
    lineStart = lineEnd + 1;
  }
}
function readLine2(text, lineStart, lineEnd) {
  let start = lineStart;
  while (start < lineEnd && isBlank5(text[start])) start += 1;
  let end = lineEnd;
  while (end > start && isBlank5(text[end - 1])) end -= 1;
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
  const include2 = match(INCLUDE2);
  if (include2 !== null) {
    return { kind: "include", name: "", start, end, valueStart: start + include2[0].length, valueEnd: end };
  }
  const assignment2 = match(ASSIGNMENT4);
  if (assignment2 === null) return null;
  const name = assignment2[1]?.replaceAll('""', '"') ?? assignment2[2] ?? "";
  const valueStart = Math.min(start + assignment2[0].length, end);
  return { kind: "assignment", name, start, end, valueStart, valueEnd: end };
}
function isBlank5(char) {
  return char !== void 0 && " 	\r\v\f\uFEFF".includes(char);
}

// src/readers/pgbouncer.ts
var MAX_DEPTH5 = 10;
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
  for (const { line, source } of reading.entries) facts.push(connectionOf4(line, source, reading.settings));
  return facts;
}
function readSource(source, reading) {
  for (const line of iniLines(source.text)) {
    if (line.kind === "section") {
      reading.section = line.name;
      if (line.name === "pgbouncer") reading.header ??= originOf2(source, line.start, line.end);
    } else if (line.kind === "include") {
      follow(line, source, reading);
    } else if (reading.section === "pgbouncer") {
      const value = source.text.slice(line.valueStart, line.valueEnd);
      const unknown2 = findPlaceholders(value).length > 0;
      reading.settings.set(line.name, { ...originOf2(source, line.valueStart, line.valueEnd), value, unknown: unknown2 });
    } else if (reading.section === "databases" && reading.entries.length < MAX_ENTRIES) {
      reading.entries.push({ line, source });
    }
  }
}
function follow(line, source, reading) {
  const target = source.text.slice(line.valueStart, line.valueEnd);
  if (findPlaceholders(target).length > 0) return;
  const place = originOf2(source, line.start, line.end);
  const status = includeFile2(target, place, source, reading);
  if (status !== null) reading.unread.push({ kind: "include", ...place, directive: "%include", target, status });
}
function includeFile2(target, place, source, reading) {
  reading.included += 1;
  if (source.via.length >= MAX_DEPTH5 || reading.included > MAX_INCLUDED) return "too-deep";
  const followed = reading.context.follow(source.path, target);
  if (followed.status === "directory") return "unreadable";
  if (followed.status !== "read") return followed.status;
  const via = [{ file: place.file, ...positionOf2(place) }, ...source.via];
  if (via.some((step) => step.file === followed.path)) return "too-deep";
  readSource({ path: followed.path, text: followed.text, index: new LineIndex(followed.text), via }, reading);
  return null;
}
function originOf2(source, start, end) {
  const place = { file: source.path, ...source.index.span(start, end) };
  return source.via.length === 0 ? place : { ...place, via: source.via };
}
function connectionOf4(line, source, settings) {
  const text = source.text.slice(line.valueStart, line.valueEnd);
  const placeholders = findPlaceholders(text);
  const { pairs, error } = databasePairs(text, maskPlaceholders(text, placeholders));
  const stated = /* @__PURE__ */ new Map();
  for (const pair2 of pairs) stated.set(pair2.key, pair2);
  const at = (start, end) => source.index.span(line.valueStart + start, line.valueStart + end);
  const isUnknown2 = (pair2) => pair2 !== void 0 && placeholdersIn(placeholders, { start: pair2.start, end: pair2.end }).length > 0;
  const fallback = line.name === "*";
  const parameters = {};
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
    const pair2 = stated.get(keyword);
    if (pair2 === void 0) continue;
    parameters[keyword] = keyword === "password" ? "***" : pair2.value;
    positions[keyword] = at(pair2.start, pair2.end);
  }
  if (!fallback && parameters.dbname === void 0) parameters.dbname = line.name;
  const mode = settings.get("server_tls_sslmode");
  if (mode !== void 0 && parameters.sslmode === void 0) {
    parameters.sslmode = mode.value;
    if (mode.file === source.path) positions.sslmode = positionOf2(mode);
  }
  const unknown2 = Object.keys(parameters).filter(
    (keyword) => keyword === "sslmode" && !stated.has("sslmode") ? mode?.unknown === true : isUnknown2(stated.get(keyword))
  );
  const strange = strangeKey(pairs);
  const level = levelOf(mode);
  const port = stated.get("port")?.value ?? "5432";
  return {
    kind: "connection",
    ...originOf2(source, line.start, line.end),
    syntax: "keyword",
    driver: "pgbouncer",
    parameters,
    unknown: unknown2,
    positions,
    hosts: (stated.get("host")?.value.split(",") ?? []).map((host) => ({ host: host.trim(), port })),
    user: parameters.user ?? null,
    database: parameters.dbname ?? null,
    tls: { stated: mode?.value ?? null, level, fallback: level === "opportunistic" },
    pool: poolOf3(stated.get("pool_size")?.value ?? settings.get("default_pool_size")?.value),
    error: error ?? (strange === null ? null : `unrecognized connection parameter: ${strange}`),
    oddities: oddityOf(stated.get("sslmode"), at),
    password: passwordOf(stated, text, placeholders, { file: source.path, at }),
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
function passwordOf(stated, text, placeholders, place) {
  const pair2 = stated.get("password");
  if (pair2 === void 0) return null;
  const names3 = [stated.get("user")?.value ?? null, stated.get("dbname")?.value ?? null];
  const strength = passwordStrength(text, { start: pair2.start, end: pair2.end }, pair2.value, placeholders, names3);
  return { file: place.file, ...place.at(pair2.start, pair2.end), ...strength };
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
function poolOf3(size) {
  return size !== void 0 && /^\d{1,6}$/.test(size) ? { max: Number(size) } : null;
}
function positionOf2({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}

// src/postgres/conninfo/passfile.ts
function* passfileLines(text) {
  for (const { line, start, body } of linesOf4(text)) {
    if (body === "" || body.startsWith("#")) continue;
    const fields = fieldsOf3(body, start);
    const password = fields[4];
    if (password === void 0) continue;
    yield { line, span: { start, end: start + body.length }, fields: fields.slice(0, 4), password };
  }
}
function findPassword(text, key) {
  const wanted = [key.host, key.port, key.database, key.user];
  for (const { line, start, body } of linesOf4(text)) {
    let at = body.startsWith("#") ? -1 : 0;
    for (const value of wanted) if (at >= 0) at = afterMatch(body, at, body.length, value);
    if (at >= 0) return { line, span: { start: start + at, end: start + endOfPassword(body, at, body.length) } };
  }
  return null;
}
function* linesOf4(text) {
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
function fieldsOf3(text, offset) {
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
        const whole2 = index.span(field.span.start, field.span.end);
        variables[name] = { value: field.value, at: () => whole2, position };
      }
      const whole = index.span(password.span.start, password.span.end);
      variables.PGPASSWORD = { value: password.value, at: () => whole, position };
      const fact = connectionFromVariables(variables, { file: file.path, name: null, major: context.major });
      if (fact !== null) yield { ...fact, tls: { stated: null, level: "unknown", fallback: false } };
    }
  }
};

// src/readers/platforms/nodes.ts
function nodeAt(node2, ...keys) {
  let at = node2;
  for (const key of keys) at = at?.type === "map" ? at.entries.get(key)?.value : void 0;
  return at;
}
function valueAt2(node2, ...keys) {
  const found = nodeAt(node2, ...keys);
  return found?.type === "scalar" ? found.value : null;
}
function itemsOf(node2) {
  return node2?.type === "list" ? node2.items : [];
}
function mapItems(node2) {
  return itemsOf(node2).filter((item) => item.type === "map");
}
function entriesOf(node2) {
  return node2?.type === "map" ? [...node2.entries] : [];
}
function locatedOf2(scalar, text, source) {
  const { value, start, end, verbatim } = scalar;
  const raw = text.slice(start, end);
  if (verbatim || value === null || value.length === raw.length) {
    const exact = Located.verbatim(value === null ? "" : raw, source, start);
    const placeholders = findPlaceholders(raw, true);
    if (placeholders.length === 0) return exact;
    const { starts, ends } = exact;
    const marks = [...maskPlaceholders(raw, placeholders)].map((char) => char === MASK ? "u" : "w").join("");
    return new Located({ text: raw, source, marks, starts, ends, base: start });
  }
  return wholeAt(value, start, end, source);
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

// src/readers/platforms/actions.ts
var VARIABLE2 = /^[A-Za-z_][A-Za-z0-9_]{0,119}$/;
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
function* stepsFacts(steps, around3, file) {
  for (const step of steps) {
    const env = nodeAt(step, "env");
    const own2 = environmentOf(env, around3, file);
    if (env !== void 0) yield* connectionsOf(own2, file);
    const run = nodeAt(step, "run");
    const shell = valueAt2(step, "shell") ?? "";
    if (run?.type === "scalar" && /^(?:$|ba?sh|sh)/.test(shell)) yield* runFacts(run, own2, file);
  }
}
function connectionsOf(environment, { path, context }) {
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  return connectionsOfEnvironment([...environment.values()], meta, false);
}
function environmentOf(node2, around3, file) {
  if (node2 === void 0) return around3;
  const { text, source, index } = file;
  const environment = new Map(around3);
  for (const [name, { key, value }] of entriesOf(node2)) {
    if (!VARIABLE2.test(name) || value.type !== "scalar") continue;
    const located = locatedOf2(value, text, source);
    environment.set(name, {
      name,
      value: located.text,
      at: (start, end) => located.at(start, end),
      position: index.span(key.start, value.end)
    });
  }
  return environment;
}
function runFacts(run, environment, file) {
  const { path, text, index, context, readers } = file;
  const header = /^[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(run.start, run.start + 400));
  const start = run.start + (header?.[0].length ?? 0);
  const indent = header === null ? 0 : /^(?:[ \t]*\r?\n)*( *)/.exec(text.slice(start, run.end))?.[1]?.length ?? 0;
  if (header === null && !run.verbatim) return [];
  const range3 = { start, end: run.end, indent };
  return scriptFacts({ path, text, index, range: range3, environment: [...environment.values()], context, readers });
}
function* serviceFacts2(job, service, { key, value }, file) {
  const image = value.type === "scalar" ? value : nodeAt(value, "image") ?? nodeAt(value, "name");
  if (image?.type !== "scalar" || image.value === null) return;
  const reference = locatedOf2(image, file.text, file.source);
  const meaning = meaningOfImage(reference.text);
  if (meaning.role !== "server") return;
  const variables = /* @__PURE__ */ new Map();
  for (const [name, { value: node2 }] of entriesOf(
    nodeAt(value, "env") ?? nodeAt(value, "variables") ?? nodeAt(value, "environment")
  )) {
    if (node2.type !== "scalar") continue;
    const located = locatedOf2(node2, file.text, file.source);
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
    ports: itemsOf(nodeAt(value, "ports")).flatMap((node2) => portOf2(node2, file)),
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
function portOf2(node2, { path, index }) {
  if (node2.type !== "scalar" || node2.value === null) return [];
  const match = /^(?:(\d{1,5}):)?(\d{1,5})(?:\/tcp)?$/.exec(node2.value);
  if (match === null) return [];
  const place = { file: path, ...index.span(node2.start, node2.end) };
  return [{ ...place, hostAddress: "", published: match[1] ?? "", target: Number(match[2]) }];
}

// src/readers/embedded/scalars.ts
function scalarPieces({ value, start, end, verbatim }, text, index) {
  if (value === null) return [];
  if (verbatim) return verbatimPieces(text, start, end, index);
  const header = /^\|[+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(start, start + 400));
  if (header !== null) return verbatimPieces(text, start + header[0].length, end, index);
  if (text[start - 1] === '"') return escapedPieces(text, start, end, index);
  return text.slice(start, end).includes("\n") ? null : verbatimPieces(text, start, end, index);
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
var MOST3 = 2e3;
var ansibleFacts = function* (file) {
  const seen = /* @__PURE__ */ new Set();
  const stack = file.roots.toReversed();
  let left = MOST3;
  for (let node2 = stack.pop(); node2 !== void 0 && left > 0; node2 = stack.pop()) {
    if (node2.type === "scalar" || seen.has(node2)) continue;
    seen.add(node2);
    if (node2.type === "list") {
      stack.push(...node2.items.toReversed());
      continue;
    }
    for (const [key, entry] of node2.entries) {
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
      yield* moduleRecords(value, file);
      break;
    case "postgresql_hba_entries":
      for (const item of mapItems(value)) yield* recordOf(item, ROLE, { name: key }, file);
      break;
    case "postgresql_set":
      if (value.type === "map") yield* settingOf2([value], "name", key, file);
      break;
    case "postgresql_global_config_options":
      yield* settingOf2(mapItems(value), "option", key, file);
      break;
    case "lineinfile":
    case "blockinfile":
    case "copy":
      yield* linesFor(name, value, file);
      break;
  }
}
function* moduleRecords(task, file) {
  if (task.type !== "map" || valueAt2(task, "state") === "absent") return;
  const dest = valueAt2(task, "dest") ?? "pg_hba.conf";
  const rules = mapItems(nodeAt(task, "rules"));
  for (const rule of rules)
    if (valueAt2(rule, "state") !== "absent") yield* recordOf(rule, MODULE, addedTo(dest, rule, file), file);
  if (rules.length === 0) yield* recordOf(task, MODULE, addedTo(dest, task, file), file);
}
function addedTo(name, { entries }, { index }) {
  const [first] = entries.values();
  return { name: `${name}@line-${index.at(first?.key.start ?? 0).line}`, partial: true };
}
function* recordOf(map, columns, target, file) {
  const { text, path, index, context } = file;
  const raw = (key) => [nodeAt(map, key), ...itemsOf(nodeAt(map, key))].flatMap((node2) => node2?.type === "scalar" && node2.value !== null ? [text.slice(node2.start, node2.end)] : []).join(",");
  const place = (key) => {
    const node2 = nodeAt(map, key);
    return node2?.type === "scalar" ? index.span(node2.start, node2.end) : null;
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
    record: {
      ...record,
      methodPosition: place(columns.method) ?? origin,
      addressPosition: record.address === null ? null : (addressKey === void 0 ? null : place(addressKey)) ?? origin
    }
  };
}
function* settingOf2(maps, nameKey, key, file) {
  const { text, source, path, context } = file;
  const parameters = maps.flatMap((map) => {
    const name = nodeAt(map, nameKey);
    const value = nodeAt(map, "value");
    if (name?.type !== "scalar" || value?.type !== "scalar" || name.value === null || value.value === null) return [];
    return [{ name: locatedOf2(name, text, source), value: locatedOf2(value, text, source) }];
  });
  const root = rootOf(path, key);
  for (const fact of fileSettings(parameters, { workload: root, major: context.major })) {
    const { workload: _, ...setting } = fact;
    if (fact.name !== null && /^[\w.]+$/.test(fact.name)) yield { ...setting, root, partial: true };
  }
}
function* linesFor(module2, task, file) {
  const target = valueAt2(task, "path") ?? valueAt2(task, "dest") ?? valueAt2(task, "name") ?? "";
  const part = partOf(target);
  const node2 = nodeAt(task, "line") ?? nodeAt(task, "block") ?? nodeAt(task, "content");
  if (part === null || node2?.type !== "scalar" || valueAt2(task, "state") === "absent") return;
  const pieces = scalarPieces(node2, file.text, file.index) ?? [];
  const held = module2 === "copy" || task.type !== "map" ? { name: target } : addedTo(target, task, file);
  yield* heldFacts(part, { path: file.path, pieces, ...held }, file.readers, file.context);
}

// src/readers/platforms/cluster.ts
var MOST_LINES = 2e3;
function* clusterFacts(cluster, file) {
  const { platform, name, place, image, major } = cluster;
  const { path, index, readers } = file;
  const id = `${path}#${name}`;
  const records = linesOf5(cluster.records, file);
  const mappings = linesOf5(cluster.mappings, file);
  const assignments = cluster.parameters.flatMap(entriesOf).slice(0, MOST_LINES);
  if (records.length === 0 && assignments.length === 0) return;
  yield serverAt({ file: path, ...index.span(place.start, place.end) }, { id, platform, name, image, major });
  const known = major === null ? file.context.major : knownMajor(major);
  const context = { ...file.context, major: known };
  const held = { path, workload: id };
  yield* heldFacts("hba", { ...held, name: `${name}/pg_hba.conf`, pieces: records }, readers, context);
  yield* heldFacts("ident", { ...held, name: `${name}/pg_ident.conf`, pieces: mappings }, readers, context);
  const settings = fileSettings(
    assignments.flatMap(
      ([, { key, value }]) => value.type !== "scalar" || value.value === null ? [] : [{ name: locatedOf2(key, file.text, file.source), value: locatedOf2(value, file.text, file.source) }]
    ),
    { workload: id, major: known }
  );
  for (const fact of settings) if (platform === "cloudnative-pg" || fact.problem === null) yield fact;
}
function serverAt(origin, known) {
  return {
    kind: "workload",
    ...origin,
    ...known,
    role: "server",
    family: "other",
    environment: {},
    ports: [],
    mounts: [],
    names: [known.name],
    hostNetwork: false,
    imagePosition: null
  };
}
function linesOf5(nodes, file) {
  return nodes.flatMap((node2) => node2?.type === "scalar" ? [node2] : itemsOf(node2)).slice(0, MOST_LINES).flatMap((item) => item.type === "scalar" ? scalarPieces(item, file.text, file.index) ?? [] : []);
}

// src/readers/platforms/held-files.ts
var CHART_KEYS = {
  pgHbaConfiguration: "pg_hba.conf",
  configuration: "postgresql.conf",
  extendedConf: "conf.d/override.conf",
  extendedConfiguration: "conf.d/override.conf"
};
var MOST_FILES = 100;
var heldFileFacts = function* (file) {
  let left = MOST_FILES;
  for (const [document, root] of file.documents.entries()) {
    const stated = valueAt2(root, "metadata", "name");
    const name = stated === null || stated.includes(MASK) ? `${document + 1}` : stated;
    const deployed = root.entries.has("apiVersion") || isChartFile(file.path);
    const seen = /* @__PURE__ */ new Set();
    const stack = [{ node: root, path: "" }];
    for (let top = stack.pop(); top !== void 0; top = stack.pop()) {
      const { node: node2, path } = top;
      if (node2.type === "scalar" || seen.has(node2)) continue;
      seen.add(node2);
      if (node2.type === "list") {
        for (const [index, item] of node2.items.entries()) stack.push({ node: item, path: `${path}/${index}` });
        continue;
      }
      const directory = `${clean(name)}${clean(path)}`;
      const workload = deployed ? { workload: `${file.path}#${directory}` } : {};
      const facts = [...node2.entries].flatMap(([key, { value }]) => {
        stack.push({ node: value, path: `${path}/${key}` });
        if (left <= 0 || value.type !== "scalar") return [];
        const held = [...heldIn(node2, key, value, { directory, ...workload }, file)];
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
      const known = { platform: "kubernetes", name: directory, image: null, major: null };
      if (workload.workload !== void 0) yield serverAt(place, { id: workload.workload, ...known });
      yield* facts;
    }
  }
};
function* heldIn(map, key, value, held, file) {
  const named = Object.hasOwn(CHART_KEYS, key) ? CHART_KEYS[key] : void 0;
  const name = named ?? key;
  const part = name.startsWith("conf.d/") ? "settings" : partOf(name);
  if (part === null || value.type !== "scalar" || value.value === null) return;
  const pieces = linesOf5([value], file);
  if (pieces.length < 2 && !/[ \t=]/.test(pieces[0]?.text.trim() ?? "")) return;
  if (named !== void 0 && part === "settings" && !isChart(
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
function isChart(map, lines) {
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
var MOST_VARIABLES = 2e3;
var VARIABLE3 = /^[A-Za-z_][A-Za-z0-9_]{0,119}$/;
var kubernetesFacts = function* (file) {
  const stores = storesOf(file);
  for (const document of file.documents) {
    const kind = valueAt2(document, "kind") ?? "";
    const path = Object.hasOwn(POD, kind) ? POD[kind] : void 0;
    if (path === void 0) continue;
    const pod = nodeAt(document, ...path);
    const containers = [...mapItems(nodeAt(pod, "initContainers")), ...mapItems(nodeAt(pod, "containers"))];
    for (const container of containers) yield* containerFacts(container, document, stores, file);
  }
};
function* containerFacts(container, document, stores, file) {
  const { path, text, source, context } = file;
  const variables = variablesOf2(container, stores, file);
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
    const environment = new Map([...variables].map(([key, { named }]) => [key, named]));
    yield* connectionsOfEnvironment([...environment.values()], meta);
    const script = scriptOf2([...itemsOf(nodeAt(container, "command")), ...itemsOf(nodeAt(container, "args"))]);
    if (script !== null) yield* runFacts(script, environment, file);
    return;
  }
  const place = nodeAt(container, "name") ?? image;
  if (place?.type !== "scalar") return;
  const services = servicesOf(document, file);
  const name = valueAt2(document, "metadata", "name") ?? place.value ?? "";
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
function storesOf({ documents, text, source }) {
  const stores = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const kind = valueAt2(document, "kind");
    if (kind !== "ConfigMap" && kind !== "Secret") continue;
    const store2 = /* @__PURE__ */ new Map();
    for (const part of ["data", "stringData"]) {
      for (const [key, { value }] of entriesOf(nodeAt(document, part))) {
        if (value.type !== "scalar" || value.value === null) continue;
        const located = locatedOf2(value, text, source);
        const decoded3 = kind === "Secret" && part === "data" ? fromBase64(located.text) : null;
        store2.set(key, decoded3 === null ? located : wholeAt(decoded3, value.start, value.end, source));
      }
    }
    stores.set(`${kind}/${valueAt2(document, "metadata", "name") ?? ""}`, store2);
  }
  return stores;
}
function variablesOf2(container, stores, file) {
  const { text, source, index } = file;
  const given2 = /* @__PURE__ */ new Map();
  const set = (name, value, origin) => {
    if (!VARIABLE3.test(name) || given2.size >= MOST_VARIABLES) return;
    const named = {
      name,
      value: value?.text ?? "",
      at: (start, end) => value?.at(start, end) ?? origin
    };
    given2.set(name, { variable: { name, value, origin }, named });
  };
  for (const item of mapItems(nodeAt(container, "envFrom"))) {
    const prefix = valueAt2(item, "prefix") ?? "";
    for (const [kind, key] of REFERENCES) {
      const store2 = stores.get(`${kind}/${valueAt2(item, `${key}Ref`, "name") ?? ""}`);
      for (const [name, value] of store2 ?? []) set(prefix + name, value, value.origin());
    }
  }
  for (const item of mapItems(nodeAt(container, "env"))) {
    const name = nodeAt(item, "name");
    const value = nodeAt(item, "value");
    if (name?.type !== "scalar" || name.value === null) continue;
    if (value?.type === "scalar" && value.value !== null) {
      const located = locatedOf2(value, text, source);
      set(name.value, located, located.origin());
      continue;
    }
    const found = REFERENCES.map(([kind, key]) => {
      const reference = nodeAt(item, "valueFrom", `${key}KeyRef`);
      return stores.get(`${kind}/${valueAt2(reference, "name") ?? ""}`)?.get(valueAt2(reference, "key") ?? "") ?? null;
    }).find((one) => one !== null);
    set(name.value, found ?? null, found?.origin() ?? { file: file.path, ...index.span(name.start, name.end) });
  }
  return given2;
}
var REFERENCES = [
  ["ConfigMap", "configMap"],
  ["Secret", "secret"]
];
function servicesOf(document, { documents }) {
  const labels = new Map(
    [
      ["metadata", "labels"],
      ["spec", "template", "metadata", "labels"]
    ].flatMap((path) => entriesOf(nodeAt(document, ...path)).map(([key, { value }]) => [key, valueAt2(value)]))
  );
  return documents.filter((service) => {
    if (valueAt2(service, "kind") !== "Service") return false;
    const selector = entriesOf(nodeAt(service, "spec", "selector"));
    return selector.length > 0 && selector.every(([key, { value }]) => valueAt2(value) !== null && labels.get(key) === valueAt2(value));
  });
}
function publishedBy(services, { path, index }) {
  return services.flatMap((service) => {
    if (!/^(?:NodePort|LoadBalancer)$/.test(valueAt2(service, "spec", "type") ?? "")) return [];
    const annotations = entriesOf(nodeAt(service, "metadata", "annotations"));
    if (annotations.some(([key, { value }]) => /internal|scheme/i.test(`${key} ${valueAt2(value) ?? ""}`))) return [];
    if (nodeAt(service, "spec", "loadBalancerSourceRanges") !== void 0) return [];
    return mapItems(nodeAt(service, "spec", "ports")).flatMap((port) => {
      const place = nodeAt(port, "port");
      const target = Number(valueAt2(port, "targetPort") ?? valueAt2(port, "port") ?? "");
      if (place?.type !== "scalar" || !Number.isInteger(target) || target === 0) return [];
      const published = valueAt2(port, "nodePort") ?? place.value ?? "";
      return [{ file: path, ...index.span(place.start, place.end), hostAddress: "", published, target }];
    });
  });
}
function namesOf3(document, services) {
  const names3 = [document, ...services].flatMap((one) => valueAt2(one, "metadata", "name") ?? []);
  return [...new Set(names3)];
}

// src/readers/platforms/operators.ts
var operatorFacts = function* (file) {
  for (const document of file.documents) {
    const cluster = clusterOf(document, file);
    if (cluster !== null) yield* clusterFacts(cluster, file);
  }
};
function clusterOf(document, { index }) {
  const api = valueAt2(document, "apiVersion") ?? "";
  const kind = valueAt2(document, "kind");
  const named = nodeAt(document, "metadata", "name");
  const spec = nodeAt(document, "spec");
  const kindNode = nodeAt(document, "kind");
  const place = named?.type === "scalar" ? named : kindNode;
  if (place?.type !== "scalar") return null;
  const common2 = { name: nameOf6(place, index.at(place.start).line), place, image: null };
  if (kind === "Cluster" && api.startsWith("postgresql.cnpg.io/")) {
    const image = valueAt2(spec, "imageName");
    const stated = numberAt(spec, "imageCatalogRef", "major");
    return {
      ...common2,
      platform: "cloudnative-pg",
      image,
      major: image === null ? stated : meaningOfImage(image).major,
      records: [nodeAt(spec, "postgresql", "pg_hba")],
      mappings: [nodeAt(spec, "postgresql", "pg_ident")],
      parameters: [nodeAt(spec, "postgresql", "parameters")]
    };
  }
  if (kind === "postgresql" && api.startsWith("acid.zalan.do/")) {
    return {
      ...common2,
      platform: "zalando",
      major: numberAt(spec, "postgresql", "version"),
      records: [nodeAt(spec, "patroni", "pg_hba")],
      mappings: [],
      parameters: [nodeAt(spec, "postgresql", "parameters")]
    };
  }
  if (kind === "PostgresCluster" && api.startsWith("postgres-operator.crunchydata.com/")) {
    const dynamic = nodeAt(spec, "patroni", "dynamicConfiguration", "postgresql");
    return {
      ...common2,
      platform: "crunchy",
      major: numberAt(spec, "postgresVersion"),
      records: [nodeAt(dynamic, "pg_hba")],
      mappings: [],
      parameters: [nodeAt(dynamic, "parameters"), nodeAt(spec, "config", "parameters")]
    };
  }
  return null;
}
function nameOf6({ value }, line) {
  return value !== null && /^[\w.-]+$/.test(value) ? value : `line-${line}`;
}
function numberAt(node2, ...keys) {
  const value = valueAt2(node2, ...keys);
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
    const node2 = postgresql?.value;
    const isNode = nodeAt(node2, "data_dir") ?? nodeAt(node2, "authentication") ?? nodeAt(node2, "connect_address");
    if (!(beside && (isNode !== void 0 || bootstrap !== void 0)) && dynamic === void 0) continue;
    const place = (postgresql ?? bootstrap)?.key;
    if (place === void 0) continue;
    const own2 = nodeAt(node2, "pg_hba");
    const scope = valueAt2(document, "name") ?? valueAt2(document, "scope") ?? "";
    const parameters = [nodeAt(dynamic, "parameters"), nodeAt(node2, "parameters")];
    const records = own2 ?? nodeAt(dynamic, "pg_hba") ?? nodeAt(bootstrap?.value, "pg_hba");
    if (records === void 0 && parameters.every((map) => entriesOf(map).length === 0)) continue;
    yield* clusterFacts(
      {
        platform: "patroni",
        name: /^[\w.-]+$/.test(scope) ? scope : "patroni",
        place,
        image: null,
        major: null,
        records: [records],
        mappings: [own2 === void 0 ? nodeAt(dynamic, "pg_ident") : nodeAt(node2, "pg_ident")],
        parameters
      },
      file
    );
  }
};

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
function* gitlabJob(job, node2, pipeline, file) {
  if (node2.type !== "map") return;
  const variables = nodeAt(node2, "variables");
  const environment = environmentOf(variables, pipeline, file);
  if (variables !== void 0) yield* connectionsOf(environment, file);
  yield* servicesOf2(job, nodeAt(node2, "services"), file);
  for (const key of ["before_script", "script", "after_script"]) {
    const script = nodeAt(node2, key);
    const lines = script?.type === "scalar" ? [script] : itemsOf(script);
    for (const line of lines) if (line.type === "scalar") yield* runFacts(line, environment, file);
  }
}
function* servicesOf2(job, node2, file) {
  for (const item of itemsOf(node2)) {
    const image = item.type === "scalar" ? item : nodeAt(item, "name");
    if (image?.type !== "scalar" || image.value === null) continue;
    const service = valueAt2(item, "alias") ?? image.value.split(/[:@]/, 1)[0] ?? "";
    yield* serviceFacts2(job, service, { key: image, value: item }, file);
  }
}
function* circleJob(job, node2, file) {
  const [primary, ...services] = mapItems(nodeAt(node2, "docker"));
  const outer = environmentOf(nodeAt(node2, "environment"), /* @__PURE__ */ new Map(), file);
  const environment = environmentOf(nodeAt(primary, "environment"), outer, file);
  yield* connectionsOf(environment, file);
  for (const service of services) {
    const image = nodeAt(service, "image");
    if (image?.type === "scalar") yield* serviceFacts2(job, image.value ?? "", { key: image, value: service }, file);
  }
  for (const step of itemsOf(nodeAt(node2, "steps"))) {
    const run = nodeAt(step, "run");
    const script = run?.type === "map" ? nodeAt(run, "command") : run;
    const own2 = environmentOf(nodeAt(run, "environment"), environment, file);
    if (script?.type === "scalar") yield* runFacts(script, own2, file);
  }
}

// src/readers/platforms.ts
var CONFIGURATION2 = /(?:pg_?hba|pg_?ident|postgres(?:ql)?|pgbouncer)[\w.-]*\.(?:conf|ini)|pgHbaConfiguration|postgresql_(?:pg_hba|hba_entries|set|global_config)|(?:cnpg\.io|acid\.zalan\.do|crunchydata\.com)\/|^[ \t]*["']?(?:pg_hba|extendedConf(?:iguration)?)["']?:/m;
var RUNNER = /\b(?:containers|initContainers|jobs|runs|services|script|docker|variables|bootstrap)["']?:(?!\/)/;
var SUBJECT = /\bPG[A-Z]{4,}|_HOST\b|(?:image|name)["']?:[^\n]{0,80}(?:postg|timescale|pgvector|citus)|^[ \t]*-[ \t]+["']?[\w./-]{0,40}postg|\b(?:psql|pg_dump|pg_restore|pg_basebackup|createdb|pgbench)\b|postgresql["']?:\s/m;
var LONGEST12 = 1e6;
var MOST_ALIKE = 20;
var PLATFORMS = [
  operatorFacts,
  patroniFacts,
  heldFileFacts,
  kubernetesFacts,
  actionsFacts,
  ansibleFacts,
  pipelineFacts
];
function platformsReader(environments2, readers) {
  return {
    kinds: ["yaml", "json"],
    *read(file, context) {
      const { path, text } = file;
      const places = /* @__PURE__ */ new Set();
      if (text.length <= LONGEST12 && isWorthIt(text)) {
        const index = new LineIndex(text);
        const roots = readRoots(maskTemplates2(text));
        const documents = roots.filter((root) => root.type === "map");
        const source = { file: path, index, via: [] };
        const input = { path, text, index, source, roots, documents, context, readers };
        const facts = withoutParts(PLATFORMS.flatMap((platform) => [...platform(input)]));
        for (const fact of facts) if (fact.kind === "connection") places.add(placeOf5(fact));
        yield* facts;
      }
      for (const fact of environments2.read(file, context)) if (!isTaken(fact, places)) yield fact;
    }
  };
}
function isWorthIt(text) {
  return CONFIGURATION2.test(text) || RUNNER.test(text) && SUBJECT.test(text);
}
function withoutParts(facts) {
  const fullest = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind !== "connection") continue;
    const known = fullest.get(placeOf5(fact)) ?? [];
    if (known.length >= MOST_ALIKE || known.some((one) => saysAll(one, fact))) continue;
    fullest.set(placeOf5(fact), [...known.filter((one) => !saysAll(fact, one)), fact]);
  }
  return facts.filter((fact) => fact.kind !== "connection" || fullest.get(placeOf5(fact))?.includes(fact) === true);
}
function saysAll(fact, other) {
  return Object.entries(other.parameters).every(([keyword, value]) => fact.parameters[keyword] === value);
}
function isTaken(fact, places) {
  return fact.kind === "connection" && places.has(placeOf5(fact));
}
function placeOf5({ line, column, syntax, positions }) {
  const host = syntax === "split" ? positions.host : void 0;
  return host === void 0 ? `${line}:${column}` : `host ${host.line}:${host.column}`;
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
var ESCAPES2 = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescapeString(written) {
  const cut = written.indexOf("\0");
  if (cut >= 0) return unescapeInner(written.slice(1, cut), true);
  return unescapeInner(written.slice(1, -1), false);
}
function unescapeInner(inner, withoutLast) {
  if (!withoutLast && !/[\\']/.test(inner)) return inner;
  let plain3 = true;
  const pieces = [];
  let from = 0;
  for (const found of inner.matchAll(/''|\\(?:([0-7]{1,3})|([\s\S]))/g)) {
    const [whole, octal, other] = found;
    pieces.push(inner.slice(from, found.index));
    from = found.index + whole.length;
    if (octal === void 0) {
      pieces.push(other === void 0 ? "'" : ESCAPES2[other] ?? other);
      continue;
    }
    const code = Number.parseInt(octal, 8) & 255;
    if (code > 127) plain3 = false;
    pieces.push(String.fromCharCode(code > 127 ? 56320 + code : code));
  }
  pieces.push(inner.slice(from));
  const joined2 = pieces.join("");
  const text = plain3 ? joined2 : textOf(bytesOf(joined2));
  const zero = text.indexOf("\0");
  const kept = zero < 0 ? text : text.slice(0, zero);
  return withoutLast ? textOf(bytesOf(kept).subarray(0, -1)) : kept;
}

// src/readers/conf-judgement.ts
var UNRECOGNIZED = "unrecognized configuration parameter";
var NOT_APPLIED = "setting could not be applied";
function judgeItems(found, major) {
  const items = found.flatMap((one) => "kind" in one ? [] : [one]);
  const last2 = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (const item of items) {
    if (last2.has(item.line.name)) repeated.add(item.line.name);
    last2.set(item.line.name, item);
  }
  const check = crossChecks(major);
  const readings = items.map((item) => readItem(item, last2.get(item.line.name) === item, major, check));
  const unread = found.some((one) => "kind" in one && one.kind === "setting");
  const step = unread ? "syntax" : readings.some(({ strange }) => strange) ? "names" : "values";
  return new Map(
    items.map((item, index) => {
      const reading = readings[index] ?? { parameter: null, absent: false, strange: false, value: null };
      const isLast2 = last2.get(item.line.name) === item;
      const known = analyse(item, reading, isLast2, repeated.has(item.line.name), major);
      return [item, { ...known, ...served(reading, isLast2, step) }];
    })
  );
}
function readItem({ line: { name, value }, template, plain: plain3, branching }, isLast2, major, check) {
  const parameter = parameterOf(name, major);
  const absent = parameter === null && !isCustomName(name, major);
  const strange = absent && (plain3 || !branching || knownElsewhere(name, major) === null);
  const reading = { parameter, absent, strange };
  if (parameter === null || !isLast2 || template !== "none" && !plain3) return { ...reading, value: null };
  const parsed2 = parseSetting(parameter, value, major, name);
  return { ...reading, value: template === "none" ? check(parameter.name, parsed2) : parsed2 };
}
function served({ strange, value }, isLast2, step) {
  if (step === "syntax") return { error: null, applied: false };
  if (strange) return { error: UNRECOGNIZED, applied: false };
  if (step === "names") return { error: null, applied: false };
  if (value !== null && !value.ok) return { error: NOT_APPLIED, applied: false };
  return { error: null, applied: isLast2 };
}
function analyse({ line: { name, value }, template, branching }, reading, isLast2, repeated, major) {
  if (template === "block") return { problem: null, parsed: null };
  const shown = maskSecrets(name, value);
  const unknown2 = { type: "unknown", value: shown };
  const { parameter } = reading;
  if (reading.absent) {
    const elsewhere = knownElsewhere(name, major);
    if (branching && elsewhere !== null) return { problem: null, parsed: null };
    const problem = elsewhere?.removedIn === void 0 ? "unknown-name" : "removed-name";
    return { problem, parsed: { type: "other", value: shown }, detail: `${UNRECOGNIZED} "${name}"` };
  }
  if (!isLast2) return { problem: null, parsed: null };
  const detail = detailOf(name, reading.value);
  if (template === "value" || branching && repeated) return { problem: null, parsed: unknown2, ...detail };
  if (parameter === null || reading.value === null) return { problem: null, parsed: { type: "other", value: shown } };
  if (reading.value.ok) return { problem: null, parsed: masked(name, reading.value.value) };
  return { problem: "invalid-value", parsed: unknown2, ...detail };
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
var CONTROL2 = [
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"],
  ["{{", "}}"]
];
var GO_CONTROL2 = /^\{\{-?[ \t\r\n]*(?:if|else|end|range|with|define|block|template|include|\/\*|#|\/|!|\^|>|\$\w*[ \t]*:?=)/;
var NAME4 = /[ \t]*([A-Za-z_][A-Za-z_0-9]*(?:\.[A-Za-z_][A-Za-z_0-9]*)?)(?=[ \t=])/y;
var EQUALS = /[ \t]*=?[ \t]*/y;
function isTemplated(name, value) {
  return (/_command$/i.test(name) ? TAG : PLACEHOLDER).test(value);
}
function hasControlTags(text) {
  for (const line of text.split("\n")) {
    const start = line.trimStart();
    if (start.startsWith("{%") || start.startsWith("<%") && !start.startsWith("<%=")) return true;
    if (start.startsWith("{{") && GO_CONTROL2.test(start)) return true;
  }
  return false;
}
function templateBlocks(text, plain3) {
  const blocks = [];
  const unclosed = /* @__PURE__ */ new Set();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const opened = openTag(text, start, end);
    const readable = plain3 && opened !== null && readConfLine(text, start, end)?.kind !== "syntax-error";
    const close = opened === null || readable || unclosed.has(opened.close) ? -1 : text.indexOf(opened.close, end);
    if (opened === null || close < 0) {
      if (opened !== null && !readable) unclosed.add(opened.close);
      start = end + 1;
      continue;
    }
    const last2 = text.indexOf("\n", close);
    const blockEnd = last2 < 0 ? text.length : last2;
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
    const pair2 = CONTROL2.find(
      ([open2]) => line.startsWith(open2, at) && (at === blanks || open2 === "<%" || open2 === "{{")
    );
    if (pair2 === void 0) {
      at += 1;
      continue;
    }
    const found = line.indexOf(pair2[1], at + 2);
    if (found < 0) return { close: pair2[1], first: at === blanks };
    at = found + 2;
  }
  return null;
}
function readTemplatedLine(text, start, end) {
  const line = text.slice(start, end);
  if (!PLACEHOLDER.test(line)) return null;
  const masked2 = withoutControlTags(line);
  const plain3 = readConfLine(masked2, 0, masked2.length);
  if (plain3 === null) return "nothing";
  if (plain3.kind === "assignment") {
    const written = line.slice(plain3.nameEnd, plain3.valueEnd);
    if (written === masked2.slice(plain3.nameEnd, plain3.valueEnd)) return shifted(plain3, start);
  }
  const named = nameOf7(line, masked2);
  if (named === null) return PLACEHOLDER.test(line.slice(0, commentStart(line, 0))) ? "nothing" : null;
  const valueEnd = commentStart(line, named.valueStart);
  const value = line.slice(named.valueStart, valueEnd).trimEnd();
  if (!PLACEHOLDER.test(value)) return null;
  const assignment2 = { kind: "assignment", name: named.name, value, quoted: false };
  const nameEnd = named.nameStart + named.name.length;
  const offsets = { nameStart: named.nameStart, nameEnd, valueStart: named.valueStart };
  return shifted({ ...assignment2, ...offsets, valueEnd: named.valueStart + value.length }, start);
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
function nameOf7(line, masked2) {
  NAME4.lastIndex = 0;
  const found = NAME4.exec(masked2);
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
    const pair2 = CONTROL2.find(([open3]) => line.startsWith(open3, at));
    if (pair2 === void 0) {
      masked2 += line.charAt(at);
      at += 1;
      continue;
    }
    const [open2, close] = pair2;
    const found = line.indexOf(close, at + open2.length);
    const end = found < 0 ? line.length : found + close.length;
    const tag = line.slice(at, end);
    const prints = open2 === "{{" ? !GO_CONTROL2.test(tag) : tag.startsWith("<%=") || tag.startsWith("<%-=");
    masked2 += prints ? tag : " ".repeat(tag.length);
    at = end;
  }
  return masked2;
}
function commentStart(line, from) {
  let quoted = false;
  for (let at = from; at < line.length; at += 1) {
    const pair2 = CONTROL2.find(([open2]) => line.startsWith(open2, at)) ?? (line.startsWith("${", at) ? ["${", "}"] : null);
    if (pair2 !== null) {
      const found = line.indexOf(pair2[1] ?? "", at + 2);
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
var MAX_DEPTH6 = 10;
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
var AUTO2 = "postgresql.auto.conf";
function peerOf(path, context) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name !== MAIN && name !== AUTO2) return null;
  const followed = context.follow(path, name === MAIN ? AUTO2 : MAIN);
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
  const plain3 = !isTemplateName(entry.path);
  const templated = text.includes("{{") || text.includes("{%") || text.includes("{#") || text.includes("<%");
  const branching = templated && hasControlTags(text);
  const blocks = templated ? templateBlocks(text, plain3) : [];
  let block = 0;
  let syntaxErrors = 0;
  let ok = true;
  for (let start = 0, end = 0; start <= text.length && syntaxErrors < MAX_SYNTAX_ERRORS; start = end + 1) {
    const newline = text.indexOf("\n", start);
    end = newline < 0 ? text.length : newline;
    while (start > (blocks[block]?.[1] ?? start)) block += 1;
    const inBlock = start >= (blocks[block]?.[0] ?? Number.POSITIVE_INFINITY);
    if (inBlock && !plain3) continue;
    let line = readConfLine(text, start, end);
    if (line === null) continue;
    let template = "none";
    if (line.kind === "syntax-error") {
      const explained = inBlock ? "nothing" : readTemplatedLine(text, start, end);
      if (explained === null || plain3) {
        ok = false;
        if (explained === null) syntaxErrors += 1;
        load.found.push(syntaxFact(load, entry, line, index, explained));
        continue;
      }
      if (explained === "nothing") continue;
      const filled2 = isTemplated(explained.name, explained.value) || explained.value !== readBack(text, explained);
      if (filled2) template = "value";
      line = explained;
    } else if (inBlock) {
      template = "block";
    } else if (isTemplated(line.name, line.value)) {
      template = "value";
    }
    const origin = originOf3(entry, index.span(line.nameStart, line.valueEnd));
    const valuePosition = index.span(line.valueStart, line.valueEnd);
    const directive = lowerAscii(line.name);
    if (directive === "include" || directive === "include_if_exists" || directive === "include_dir") {
      if (template !== "none" && !plain3) continue;
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
    load.found.push({ line, origin, namePosition, valuePosition, at, template, plain: plain3, branching });
  }
  return ok;
}
function locateIn(text, { value, valueStart, valueEnd }, index) {
  const quotes = text[valueStart] === "'" ? 1 : 0;
  const plain3 = valueEnd - valueStart === value.length + 2 * quotes;
  const first = valueStart + quotes;
  return (start, end) => plain3 ? index.span(first + start, first + end) : index.span(valueStart, valueEnd);
}
function readBack(text, { valueStart, valueEnd, nameStart }) {
  const line = readConfLine(text.slice(nameStart, valueEnd), 0, valueEnd - nameStart);
  return line?.kind === "assignment" && line.valueStart === valueStart - nameStart ? line.value : null;
}
function originOf3(entry, position) {
  const place = { file: entry.path, ...position };
  return entry.via.length === 0 ? place : { ...place, via: entry.via };
}
function syntaxFact(load, entry, line, index, explained) {
  const position = index.span(line.start, line.end);
  const secret = /passw|pwd|:\/\//i.test(entry.text.slice(line.start, line.end));
  const near = line.near === null ? "near end of line" : `near token "${secret ? "***" : line.near}"`;
  const counted = line.near === null && entry.text.indexOf("\n", line.end) < 0 ? position.line - 1 : position.line;
  const fact = errorFact(load, originOf3(entry, position), {
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
  if (isDirectory) return includeDirectory2(load, entry, directive, fail);
  if (entry.depth + 1 > MAX_DEPTH6) {
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
function includeDirectory2(load, entry, directive, fail) {
  const { target } = directive;
  const followed = load.context.follow(entry.path, target);
  if (followed.status === "outside-root" || followed.status === "unreadable") {
    load.found.push(includeFact2(directive, followed.status));
    return true;
  }
  const names3 = followed.status === "directory" ? load.context.list(entry.path, target) : null;
  if (names3 === null) {
    const isFile = followed.status === "read";
    const above = (directory) => load.context.follow(entry.path, directory).status;
    const reason = isFile ? "Not a directory" : whyMissing(target, above);
    return fail(
      `could not open directory "${followed.path}"`,
      `could not open configuration directory "${followed.path}": ${reason}`
    );
  }
  const chosen = names3.filter((name) => name.length >= 6 && name.endsWith(".conf") && !name.startsWith("."));
  for (const name of chosen.sort(compareFiles)) {
    if (entry.depth + 1 > MAX_DEPTH6) {
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
    if (followed.status !== "directory") load.found.push(includeFact2(directive, followed.status));
    return true;
  }
  load.includedFiles += 1;
  load.includedText += followed.text.length;
  if (load.includedFiles > MAX_INCLUDED_FILES || load.includedText > MAX_INCLUDED_TEXT) {
    if (!load.exhausted) load.found.push(includeFact2(directive, "too-deep"));
    load.exhausted = true;
    return true;
  }
  const { file, line, column, endLine, endColumn } = directive.origin;
  const via = [{ file, line, column, endLine, endColumn }, ...entry.via];
  return loadFile(load, { path: followed.path, text: followed.text, depth: entry.depth + 1, via });
}
function includeFact2({ directive, target, origin }, status) {
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

// src/readers/shell.ts
var SIGN3 = /\bPG[A-Z]{4,}=|_HOST(?:NAME)?=|\b(?:psql|pg_dump(?:all)?|pg_restore|pg_basebackup|pg_receivewal|pg_recvlogical|createdb|dropdb|createuser|dropuser|vacuumdb|reindexdb|clusterdb|pgbench)\b|pg_?hba|postgresql[\w.-]*\.conf|pg_ident/;
function shellReader(literals, readers) {
  return {
    kinds: ["shell"],
    *read(file, context) {
      const { path, text } = file;
      const places = /* @__PURE__ */ new Set();
      if (SIGN3.test(text) && !/(?:^|\/)(?:make|just)file$/i.test(path)) {
        const range3 = { start: 0, end: text.length, indent: 0 };
        const index = new LineIndex(text);
        for (const fact of scriptFacts({ path, text, index, range: range3, environment: [], context, readers })) {
          if (fact.kind === "connection") places.add(`${fact.line}:${fact.column}`);
          yield fact;
        }
      }
      for (const fact of literals.read(file, context)) {
        if (fact.kind !== "connection" || !places.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    }
  };
}

// src/readers/source/assigned.ts
var NONE2 = { entries: [], open: false };
var MOST4 = 50;
var KEY3 = /\[\s{0,4}(["'])([\w-]{1,60})\1\s{0,4}\]/y;
var CONDITIONS = /^(?:if_statement|elif_clause|else_clause|try_statement|for_statement|while_statement|with_statement|match_statement|function_definition)$/;
function assignedLater(code, object) {
  const path = pathOf3(code, object);
  if (path === null || path.keys.length === 0) return NONE2;
  const entries = [];
  let open2 = false;
  let places = 0;
  const holder = new RegExp(`(?<![\\w.$])${path.holder}(?=\\s{0,4}\\[)`, "g");
  holder.lastIndex = object.endIndex;
  for (let match = holder.exec(code.text); match !== null && places < MOST4; match = holder.exec(code.text)) {
    places += 1;
    const [keys, end] = keysAt(code.text, match.index + match[0].length);
    if (!path.keys.every((key, index) => keys[index] === key)) continue;
    const rest = keys.slice(path.keys.length);
    if (/^\s{0,4}\.\s{0,4}update\b/.test(code.text.slice(end, end + 20))) open2 = true;
    if (!/^\s{0,4}=(?!=)/.test(code.text.slice(end, end + 8))) continue;
    const statement = assignmentAt(code, match.index, end);
    const right = statement?.childForFieldName("right") ?? null;
    if (statement === null || right === null || rest.length === 0 || isConditional(statement)) {
      open2 = true;
      continue;
    }
    entries.push(entryOf2(rest, code.lower(right), { start: match.index, end }));
  }
  return { entries, open: open2 };
}
function pathOf3(code, object) {
  const keys = [];
  for (let at = object.parent, steps = 0; at !== null && steps < 12; at = at.parent, steps += 1) {
    if (at.type === "pair") {
      const key = at.childForFieldName("key");
      const text = key === null ? "" : code.text.slice(key.startIndex, Math.min(key.endIndex, key.startIndex + 80));
      keys.unshift(text.replace(/^["']|["']$/g, ""));
    } else if (at.type === "assignment") {
      const left = at.childForFieldName("left");
      const holder = left === null ? "" : code.text.slice(left.startIndex, left.endIndex);
      return /^[A-Za-z_]\w{0,80}$/.test(holder) ? { holder, keys } : null;
    } else if (at.type !== "dictionary") {
      return null;
    }
  }
  return null;
}
function keysAt(text, from) {
  const keys = [];
  let at = from;
  for (KEY3.lastIndex = at; keys.length < 6; ) {
    const match = KEY3.exec(text);
    if (match === null) break;
    keys.push(match[2] ?? "");
    at = KEY3.lastIndex;
  }
  return [keys, at];
}
function assignmentAt(code, start, end) {
  let at = code.root.namedDescendantForIndex(start, end);
  for (let steps = 0; at !== null && steps < 8; at = at.parent, steps += 1) {
    if (at.type === "assignment") return at;
  }
  return null;
}
function isConditional(statement) {
  for (let at = statement.parent, steps = 0; at !== null && steps < 60; at = at.parent, steps += 1) {
    if (CONDITIONS.test(at.type)) return true;
  }
  return false;
}
function entryOf2(keys, value, keySpan) {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) return { key, keySpan, value };
  return { key, keySpan, value: objectAt([entryOf2(rest, value, keySpan)], value) };
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
var OPENING3 = /^[A-Za-z@$&]{0,3}#{0,8}(?:"""|'''|["'`])/;
function piecesOf(node2, source, lower) {
  const pieces = [];
  collect(node2, source, lower, pieces, 0);
  return pieces;
}
function collect(node2, source, lower, pieces, depth) {
  const children2 = node2.namedChildren;
  if (children2.length === 0) {
    if (CONTENT.has(node2.type)) pieces.push(plain2(source, node2.startIndex, node2.endIndex));
    else if (STRINGS.has(node2.type)) pieces.push(bare2(node2, source));
    return;
  }
  const within4 = CONTENT.has(node2.type);
  let at = node2.startIndex;
  for (const child of children2) {
    if (child === null) continue;
    if (within4 && child.startIndex > at) pieces.push(plain2(source, at, child.startIndex));
    at = child.endIndex;
    if (DELIMITERS.has(child.type)) continue;
    if (ESCAPES3.has(child.type)) pieces.push(escaped3(source, child));
    else if ((CONTENT.has(child.type) || STRINGS.has(child.type)) && depth < 8) {
      collect(child, source, lower, pieces, depth + 1);
    } else {
      const inner = child.childForFieldName("expression") ?? innerOf(child);
      pieces.push({ hole: lower(inner), span: { start: child.startIndex, end: child.endIndex } });
    }
  }
  if (within4 && node2.endIndex > at) pieces.push(plain2(source, at, node2.endIndex));
}
function innerOf(node2) {
  if (node2.type !== "interpolation" && node2.type !== "template_substitution") return node2;
  return node2.namedChildren.find((child) => child !== null && !TRIMMINGS.has(child.type)) ?? node2;
}
function plain2(source, start, end) {
  return { text: source.slice(start, end), offsets: range2(start, end) };
}
function range2(start, end) {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
function bare2(node2, source) {
  const raw = source.slice(node2.startIndex, node2.endIndex);
  const opening = OPENING3.exec(raw)?.[0] ?? "";
  const quote = /["'`]+$/.exec(opening)?.[0] ?? "";
  const hashes = /#*/.exec(opening.slice(opening.indexOf("#") < 0 ? opening.length : opening.indexOf("#")))?.[0] ?? "";
  const closing3 = quote + hashes;
  const end = raw.length > opening.length && raw.endsWith(closing3) ? raw.length - closing3.length : raw.length;
  const start = Math.min(opening.length, end);
  if (!opening.includes("@") || !raw.slice(start, end).includes('""')) {
    return plain2(source, node2.startIndex + start, node2.startIndex + end);
  }
  let text = "";
  const offsets = [];
  for (let at = start; at < end; at += 1) {
    offsets.push(node2.startIndex + at);
    text += raw[at];
    if (raw[at] === '"' && raw[at + 1] === '"') at += 1;
  }
  offsets.push(node2.startIndex + end);
  return { text, offsets };
}
var SIMPLE2 = {
  n: "\n",
  t: "	",
  r: "\r",
  b: "\b",
  f: "\f",
  "0": "\0",
  e: "\x1B"
};
function escaped3(source, node2) {
  const raw = source.slice(node2.startIndex, node2.endIndex);
  const text = decoded2(raw);
  return { text, offsets: [...new Array(text.length).fill(node2.startIndex), node2.endIndex] };
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
  return body.length === 1 ? SIMPLE2[first] ?? first : body;
}

// src/readers/source/lower.ts
var DEEPEST6 = 48;
var NUMBERS = new Set(
  "number integer int_literal float float_literal decimal_integer_literal decimal_floating_point_literal integer_literal number_literal real_literal".split(
    " "
  )
);
var SCALARS = new Set("true false none null nil null_literal boolean_literal boolean undefined".split(" "));
var NAMES3 = new Set(
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
var BINARY = new Set(
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
var ARGUMENTS = new Set("arguments argument_list value_arguments".split(" "));
var BLOCKS = new Set("annotated_lambda lambda_literal block do_block".split(" "));
function isCall(node2) {
  return CALLS.has(node2.type);
}
function isObject(node2) {
  return OBJECTS.has(node2.type);
}
function lowering(source) {
  let depth = 0;
  const known = /* @__PURE__ */ new Map();
  function lower(node2) {
    const before = known.get(node2.id);
    if (before !== void 0) return before;
    if (depth >= DEEPEST6) return unknown(node2);
    depth += 1;
    try {
      const expression = lowered(node2);
      known.set(node2.id, expression);
      return expression;
    } finally {
      depth -= 1;
    }
  }
  function lowered(node2) {
    const { type } = node2;
    const at = spanOf3(node2);
    if (STRINGS.has(type)) return { kind: "text", ...at, node: node2, pieces: piecesOf(node2, source, lower) };
    if (NUMBERS.has(type)) return { kind: "scalar", ...at, node: node2, text: textOf5(node2).replaceAll("_", "") };
    if (SCALARS.has(type)) return { kind: "scalar", ...at, node: node2, text: scalarText(textOf5(node2)) };
    if (NAMES3.has(type)) {
      const text = textOf5(node2);
      return /^(?:true|false|null|nil|none)$/i.test(text) && type !== "variable_name" ? { kind: "scalar", ...at, node: node2, text: scalarText(text) } : { kind: "name", ...at, node: node2, path: dotted(text) };
    }
    if (CALLS.has(type)) return callOf2(node2) ?? unknown(node2);
    if (OBJECTS.has(type)) return objectOf(node2);
    if (MEMBERS.has(type)) return memberOf2(node2);
    if (INDEXES.has(type)) return indexOf(node2);
    if (BINARY.has(type)) return binaryOf(node2);
    if (TERNARIES.has(type)) return ternaryOf(node2);
    if (LISTS.has(type)) return { kind: "list", ...at, node: node2, items: children(node2).map(lower) };
    if (type === "unary_expression" || type === "unary_operator" || type === "prefix_unary_expression" || type === "prefix_expression") {
      const inner = children(node2).at(-1);
      const sign = source.slice(node2.startIndex, inner?.startIndex ?? node2.startIndex).trim();
      if (inner === void 0) return unknown(node2);
      if (sign === "-" && NUMBERS.has(inner.type)) return { kind: "scalar", ...at, node: node2, text: `-${textOf5(inner)}` };
      return sign === "&" || sign === "*" || sign === "@" ? lower(inner) : unknown(node2);
    }
    if (WRAPPERS.has(type)) {
      const field = WRAPPERS.get(type) ?? null;
      const inner = (field === null ? null : node2.childForFieldName(field)) ?? children(node2)[0];
      return inner === void 0 ? unknown(node2) : lower(inner);
    }
    return unknown(node2);
  }
  function textOf5({ startIndex, endIndex }) {
    return source.slice(startIndex, endIndex);
  }
  function memberOf2(node2) {
    const [object, member] = partsOf4(node2);
    if (object === null || member === null) return unknown(node2);
    const before = lower(object);
    const name = dotted(textOf5(member));
    const at = spanOf3(node2);
    if (before.kind === "name") return { kind: "name", ...at, node: node2, path: `${before.path}.${name}` };
    const key = {
      ...{ kind: "text", ...spanOf3(member), node: member },
      pieces: [{ text: name, offsets: [member.startIndex, member.endIndex] }]
    };
    return before.kind === "unknown" ? unknown(node2) : { kind: "index", ...at, node: node2, object: before, key };
  }
  function partsOf4(node2) {
    const fields = MEMBERS.get(node2.type) ?? null;
    const all = children(node2);
    if (fields === null) return [all[0] ?? null, all.length > 1 ? all.at(-1) ?? null : null];
    return [node2.childForFieldName(fields[0]), node2.childForFieldName(fields[1])];
  }
  function indexOf(node2) {
    const all = children(node2);
    const object = all[0];
    let key = all[1];
    if (key?.type === "bracketed_argument_list") key = children(key)[0];
    if (object === void 0 || key === void 0) return unknown(node2);
    return { kind: "index", ...spanOf3(node2), node: node2, object: lower(object), key: lower(key) };
  }
  function binaryOf(node2) {
    const all = children(node2);
    const left = node2.childForFieldName("left") ?? all[0];
    const right = node2.childForFieldName("right") ?? all.at(-1);
    if (left === void 0 || right === void 0 || left.id === right.id) return unknown(node2);
    const operator = source.slice(left.endIndex, right.startIndex).replace(/\/\*[\s\S]*?\*\/|(?:#|\/\/).*/g, "").trim();
    const at = spanOf3(node2);
    switch (operator) {
      case "||":
      case "??":
      case "or":
      case "?:":
        return { kind: "fallback", ...at, node: node2, left: lower(left), right: lower(right) };
      case "+":
      case ".":
      case "..":
      case "<>":
        return { kind: "text", ...at, node: node2, pieces: [...joined2(left), ...joined2(right)] };
      case "%": {
        const format2 = lower(left);
        if (format2.kind !== "text") return unknown(node2);
        const values = lower(right);
        return formatted2(node2, format2, values.kind === "list" ? values.items : [values]);
      }
      default:
        return unknown(node2);
    }
  }
  function joined2(node2) {
    const side = lower(node2);
    if (side.kind === "text") return side.pieces;
    return [{ hole: side, span: { start: side.start, end: side.end } }];
  }
  function ternaryOf(node2) {
    const all = children(node2);
    const condition = node2.childForFieldName("condition");
    let first = node2.childForFieldName("consequence");
    const second = node2.childForFieldName("alternative") ?? all.at(-1) ?? null;
    if (condition === null && all.length === 3) first = all[0] ?? null;
    const at = spanOf3(node2);
    if (second === null) return unknown(node2);
    if (first === null) {
      return condition === null ? unknown(node2) : { kind: "fallback", ...at, node: node2, left: lower(condition), right: lower(second) };
    }
    return { kind: "either", ...at, node: node2, first: lower(first), second: lower(second) };
  }
  function entryOf3(node2) {
    const all = children(node2);
    switch (node2.type) {
      case "shorthand_property_identifier":
      case "shorthand_field_initializer":
        return { key: textOf5(node2), keySpan: spanOf3(node2), value: lower(all[0] ?? node2) };
      case "pair":
      case "keyword_argument":
      case "keyed_element":
      case "field_initializer":
      case "assignment_expression":
      case "array_element_initializer":
      case "value_argument":
      case "argument":
      case "assignment": {
        const key = node2.childForFieldName("key") ?? node2.childForFieldName("name") ?? node2.childForFieldName("left") ?? node2.childForFieldName("field") ?? (all.length > 1 ? all[0] : null) ?? null;
        const value = node2.childForFieldName("value") ?? node2.childForFieldName("right") ?? all.at(-1) ?? null;
        if (key === null || value === null || key.id === value.id) return null;
        const name = keyText(key);
        return name === null ? null : { key: name, keySpan: spanOf3(key), value: lower(value) };
      }
      default:
        return null;
    }
  }
  function keyText(node2) {
    if (node2.type === "literal_element" || node2.type === "computed_property_name" || node2.type === "argument") {
      const inner = children(node2)[0];
      return inner === void 0 ? null : keyText(inner);
    }
    if (STRINGS.has(node2.type)) {
      const pieces = piecesOf(node2, source, lower);
      return pieces.every((piece) => "text" in piece) ? pieces.map((piece) => "text" in piece ? piece.text : "").join("") : null;
    }
    return dotted(
      textOf5(node2).replace(/^:|:$/g, "").replace(/^["']|["']$/g, "")
    );
  }
  function objectOf(node2) {
    const type = node2.childForFieldName("type") ?? (node2.type === "struct_expression" ? node2.childForFieldName("name") : null);
    const body = node2.childForFieldName("body") ?? node2.childForFieldName("initializer") ?? node2;
    const entries = [];
    const spread = [];
    const items = [];
    for (const child of children(body)) {
      if (child.id === type?.id) continue;
      const entry = entryOf3(child);
      if (entry !== null) entries.push(entry);
      else if (SPREADS.has(child.type)) spread.push(lower(children(child)[0] ?? child));
      else if (child.type !== "method_definition") items.push(lower(child));
    }
    const at = spanOf3(node2);
    if (entries.length === 0 && spread.length === 0 && items.length > 0) return { kind: "list", ...at, node: node2, items };
    return { kind: "object", ...at, node: node2, type: type === null ? null : dotted(textOf5(type)), entries, spread };
  }
  function callOf2(node2) {
    const all = children(node2);
    const list = node2.childForFieldName("arguments") ?? all.find((child) => ARGUMENTS.has(child.type)) ?? null;
    let callee;
    let calleeEnd;
    let receiver = null;
    if (node2.type === "implicit_object_creation_expression") {
      const declared = node2.parent?.parent?.childForFieldName("type") ?? null;
      if (declared === null) return null;
      callee = dotted(textOf5(declared));
      calleeEnd = node2.startIndex + 3;
    } else if (node2.type === "macro_invocation") {
      return macroOf(node2);
    } else {
      const object = node2.childForFieldName("object") ?? node2.childForFieldName("receiver") ?? node2.childForFieldName("scope");
      const name = node2.childForFieldName("name") ?? node2.childForFieldName("method");
      if (name !== null) {
        calleeEnd = name.endIndex;
        receiver = object === null ? null : lower(object);
        callee = receiver === null ? dotted(textOf5(name)) : `${pathOf4(receiver)}.${dotted(textOf5(name))}`;
      } else {
        const called = node2.childForFieldName("function") ?? node2.childForFieldName("constructor") ?? node2.childForFieldName("type") ?? all[0] ?? null;
        if (called === null || called.id === list?.id) return null;
        calleeEnd = called.endIndex;
        const parts = MEMBERS.has(called.type) ? partsOf4(called) : null;
        if (parts !== null && parts[0] !== null && parts[1] !== null) {
          receiver = lower(parts[0]);
          callee = `${pathOf4(receiver)}.${dotted(textOf5(parts[1]))}`;
        } else {
          callee = dotted(textOf5(called));
        }
      }
    }
    const positional = [];
    const named = [];
    let open2 = false;
    for (const child of list === null ? [] : children(list)) {
      const entry = child.type === "assignment_expression" || child.type === "array_element_initializer" ? null : entryOf3(child);
      if (entry !== null) named.push(entry);
      else if (SPREADS.has(child.type) || /argument$/.test(child.type) && SPREADS.has(children(child)[0]?.type ?? ""))
        open2 = true;
      else positional.push(lower(child));
    }
    const initializer = node2.childForFieldName("initializer");
    if (initializer !== null) {
      for (const child of children(initializer)) {
        const entry = entryOf3(child);
        if (entry !== null) named.push(entry);
      }
    }
    const block = node2.childForFieldName("block") ?? all.find((child) => BLOCKS.has(child.type)) ?? null;
    const call = {
      kind: "call",
      ...spanOf3(node2),
      node: node2,
      callee,
      calleeEnd,
      receiver,
      positional,
      named,
      open: open2,
      block
    };
    return formattedCall(call) ?? call;
  }
  function macroOf(node2) {
    const name = node2.childForFieldName("macro");
    const tokens = children(node2).find(({ type }) => type === "token_tree");
    const first = tokens === void 0 ? void 0 : children(tokens)[0];
    if (name === null || first === void 0 || !STRINGS.has(first.type)) return null;
    const macro = textOf5(name);
    const text = lower(first);
    if (text.kind !== "text") return null;
    if (macro === "concat") return null;
    if (macro !== "format" && macro !== "format_args") {
      return {
        kind: "call",
        ...spanOf3(node2),
        node: node2,
        callee: macro,
        calleeEnd: name.endIndex,
        receiver: null,
        positional: [text],
        named: [],
        open: false,
        block: null
      };
    }
    const rest = source.slice(first.endIndex, node2.endIndex - 1).split(",").slice(1);
    const others = children(tokens ?? node2);
    const values = rest.map((part) => {
      const found = /^\s*\w+\s*$/.test(part) ? others.find((child) => textOf5(child) === part.trim()) : void 0;
      return found === void 0 ? unknown(node2) : lower(found);
    });
    return formatted2(node2, text, values);
  }
  function formattedCall(call) {
    const { callee, positional, named, receiver, node: node2 } = call;
    const name = callee.slice(callee.lastIndexOf(".") + 1);
    if (/^(?:sprintf|format|fmt\.Sprintf|Sprintf|Format|formatted)$/.test(name)) {
      if (receiver?.kind === "text") return formatted2(node2, receiver, positional, named);
      const [first, ...values] = positional;
      if (first?.kind === "text") return formatted2(node2, first, values, named);
      return null;
    }
    if (positional.length === 0 && named.length === 0 && receiver !== null) {
      if (/^(?:to_string|to_owned|into|as_str|clone|as_ref|String|trim|strip|trimIndent|stripIndent|to_s|freeze|toString|build|unwrap|intern)$/.test(
        name
      ))
        return receiver;
    }
    const only3 = positional[0];
    if (positional.length === 1 && only3 !== void 0 && named.length === 0) {
      if (/^(?:str|String|int|Number|parseInt|Integer|Some|Ok|String\.from|SecretStr|Secret|make_url|URL\.create_from|quote_plus|strdup|uint16|uint|int32|strval|intval|pg\.String|URI|Uri|to_string)$/.test(
        callee
      ) || callee === "String.from")
        return only3;
      if (name === "unwrap_or" || name === "orElse" || name === "unwrap_or_else") {
        const right = callee.endsWith("_else") ? bodyOf2(only3) : only3;
        if (receiver !== null)
          return { kind: "fallback", start: call.start, end: call.end, node: node2, left: receiver, right };
      }
    }
    return null;
  }
  function bodyOf2(expression) {
    const body = expression.node.childForFieldName("body");
    return body === null ? expression : lower(body);
  }
  function formatted2(node2, format2, values, named = []) {
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
        if (name !== void 0) value = named.find(({ key }) => key === name)?.value ?? nameAt2(node2, name);
        else if (number !== null) value = values[number];
        else {
          value = values[next];
          next += 1;
        }
        const start = piece.offsets[match.index] ?? node2.startIndex;
        pieces.push({ hole: value ?? unknown(node2), span: { start, end: piece.offsets[at] ?? start } });
      }
      pieces.push(slice(piece, at, piece.text.length));
    }
    return { kind: "text", ...spanOf3(node2), node: node2, pieces };
  }
  function nameAt2(node2, path) {
    return { kind: "name", ...spanOf3(node2), node: node2, path };
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
function unknown(node2) {
  return { kind: "unknown", ...spanOf3(node2), node: node2 };
}
function children(node2) {
  return node2.namedChildren.filter((child) => child !== null && !/comment/.test(child.type));
}
function scalarText(text) {
  const lower = text.toLowerCase();
  return lower === "nil" || lower === "none" || lower === "undefined" ? "null" : lower;
}
function dotted(text) {
  return text.slice(0, 200).replace(/::?<[^<>]*>|<[^<>]*>/g, "").replace(/::|->|\?\.|\\/g, ".").replace(/[\s$@!?#]+/g, "").replace(/^\.+/, "");
}
function pathOf4(expression) {
  return expression.kind === "name" ? expression.path : "";
}

// src/readers/source/names.ts
var MOST_PLACES = 200;
var MOST_NAMES2 = 400;
var FUNCTIONS = /^(?:function_declaration|function_definition|function_expression|generator_function_declaration|method_definition|method_declaration|constructor_declaration|arrow_function|function_item|method|singleton_method|closure_expression|func_literal|anonymous_function(?:_creation_expression)?|lambda|lambda_expression|local_function_statement|secondary_constructor|arrow_function)$/;
var PARAMETERS4 = /^(?:required_parameter|optional_parameter|default_parameter|typed_parameter|typed_default_parameter|formal_parameter|parameter|simple_parameter|property_promotion_parameter|parameter_declaration|keyword_parameter|class_parameter)$/;
var PARAMETER_LISTS = /^(?:formal_parameters|parameters|parameter_list|function_value_parameters|method_parameters|lambda_parameters|closure_parameters|class_parameters)$/;
var OWN3 = /^(?:this|self|cls|static)$/;
function functionAround(node2) {
  for (let at = node2.parent, steps = 0; at !== null && steps < 200; at = at.parent, steps += 1) {
    if (FUNCTIONS.test(at.type)) return at;
  }
  return null;
}
var Names = class {
  #code;
  #bindings = /* @__PURE__ */ new Map();
  constructor(code) {
    this.#code = code;
  }
  lower(node2) {
    return this.#code.lower(node2);
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
      for (const { value } of outer) {
        if (value === null) return null;
        if (value.startIndex <= from.startIndex && from.endIndex <= value.endIndex && outer.length === 1) return null;
        if (outer.length > 1 && this.#mentions(value, name)) continue;
        values.push(this.#code.lower(value));
      }
      return values.length === 0 ? null : values;
    }
    return null;
  }
  #mentions(node2, name) {
    return new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(
      this.#code.text.slice(node2.startIndex, Math.min(node2.endIndex, node2.startIndex + 2e3))
    );
  }
  #declaresType(name) {
    return /^[A-Z]\w*$/.test(name) && new RegExp(`\\b(?:class|object|enum|interface|struct|module|trait)\\s+${name}\\b`).test(this.#code.text);
  }
  #bindingsOf(name) {
    const known = this.#bindings.get(name);
    if (known !== void 0) return known;
    const found = [];
    if (this.#bindings.size < MOST_NAMES2 && /^[A-Za-z_]\w{0,80}$/.test(name)) {
      let places = 0;
      for (const { index } of this.#code.text.matchAll(new RegExp(`(?<![\\w])${name}(?![\\w])`, "g"))) {
        places += 1;
        if (places > MOST_PLACES) break;
        const node2 = this.#code.root.namedDescendantForIndex(index, index + name.length);
        const binding = node2 === null ? null : this.#bindingAt(node2);
        if (binding !== null) found.push(binding);
      }
    }
    if (this.#bindings.size < MOST_NAMES2) this.#bindings.set(name, found);
    return found;
  }
  /** What is bound where this node stands, if it is the name that is bound. */
  #bindingAt(found) {
    let node2 = found;
    let parent = node2.parent;
    while (parent !== null && /^(?:variable_name|variable_declaration|identifier_pattern|mut_pattern)$/.test(parent.type) && firstOf(parent)?.id === node2.id) {
      if (parent.type === "variable_declaration" && parent.parent?.type !== "property_declaration") break;
      node2 = parent;
      parent = node2.parent;
    }
    if (parent === null) return null;
    const scope = functionAround(node2);
    const bind = (value, options2 = {}) => ({
      value,
      scope: scope?.id ?? null,
      field: options2.field ?? false,
      parameter: options2.parameter ?? false
    });
    if (PARAMETERS4.test(parent.type)) {
      const named = parent.childForFieldName("name") ?? parent.childForFieldName("pattern") ?? firstOf(parent);
      if (named?.id !== node2.id && parent.type !== "parameter") return null;
      return bind(null, { parameter: true });
    }
    if (PARAMETER_LISTS.test(parent.type)) return bind(null, { parameter: true });
    let target = node2;
    let field = false;
    if (/^(?:member_expression|attribute|field_access|member_access_expression|navigation_expression|field_expression|scoped_property_access_expression)$/.test(
      parent.type
    )) {
      const [object, member] = [firstOf(parent), lastOf3(parent)];
      if (member?.id !== node2.id || object === null) return null;
      const owner = this.#code.text.slice(object.startIndex, object.endIndex).replace("$", "");
      if (!OWN3.test(owner)) return null;
      target = parent;
      field = true;
      if (parent.parent === null) return null;
      parent = parent.parent;
    }
    if (node2.type === "instance_variable" || node2.type === "class_variable") field = true;
    switch (parent.type) {
      case "variable_declarator": {
        const name = parent.childForFieldName("name") ?? firstOf(parent);
        if (name?.id !== target.id) return null;
        const value = parent.childForFieldName("value") ?? lastOf3(parent);
        return bind(value?.id === target.id ? null : value, { field });
      }
      case "assignment":
      case "assignment_expression": {
        const left = parent.childForFieldName("left") ?? firstOf(parent);
        const right = parent.childForFieldName("right");
        if (left?.id !== target.id) return null;
        if (/^(?:initializer_expression|argument_list)$/.test(parent.parent?.type ?? "")) return null;
        if (right === null) return parent.childForFieldName("type") === null ? bind(null, { field }) : null;
        return bind(right, { field });
      }
      case "augmented_assignment":
      case "augmented_assignment_expression":
      case "operator_assignment": {
        const left = parent.childForFieldName("left") ?? firstOf(parent);
        if (left?.id !== target.id) return null;
        const right = parent.childForFieldName("right");
        const operator = right === null ? "" : this.#code.text.slice(left.endIndex, right.startIndex).trim();
        return bind(operator === "||=" || operator === "??=" ? right : null, { field });
      }
      case "expression_list":
      case "const_spec":
      case "var_spec":
        return this.#listed(target, parent, bind);
      case "const_element":
        return firstOf(parent)?.id === target.id ? bind(lastOf3(parent)) : null;
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
        return node2.type === "shorthand_property_identifier_pattern" ? bind(null) : null;
    }
  }
  /** Go's `a, b := f()`: the name's value is the one at its place, or the only one. */
  #listed(target, list, bind) {
    const declares = list.type !== "expression_list";
    const statement = declares ? list : list.parent;
    if (statement === null) return null;
    if (!declares && statement.childForFieldName("left")?.id !== list.id) return null;
    if (!declares && !/^(?:short_var_declaration|assignment_statement)$/.test(statement.type)) return null;
    const right = statement.childForFieldName(declares ? "value" : "right");
    const names3 = declares ? children(list).filter(({ type }) => type === "identifier") : children(list);
    const index = names3.findIndex(({ id }) => id === target.id);
    if (index < 0) return null;
    if (right === null) return bind(null);
    const values = children(right);
    if (!/^(?:=|:=)$/.test(this.#between(statement, right)) && !declares) return bind(null);
    return bind(
      values.length === 1 && index === 0 ? values[0] ?? null : values.length > 1 ? values[index] ?? null : null
    );
  }
  #between(statement, right) {
    const left = statement.childForFieldName("left");
    return left === null ? "" : this.#code.text.slice(left.endIndex, right.startIndex).trim();
  }
};
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
function firstOf(node2) {
  return children(node2)[0] ?? null;
}
function lastOf3(node2) {
  return children(node2).at(-1) ?? null;
}

// src/readers/source/uses.ts
var MOST_USES = 200;
function chained(code, node2) {
  const uses = [];
  let end = node2;
  for (let at = node2.parent, steps = 0; at !== null && steps < 120; at = at.parent, steps += 1) {
    if (at.startIndex > node2.startIndex || at.startIndex < node2.startIndex && !PREFIXED.test(at.type)) break;
    if (!isCall(at)) {
      if (!TRANSPARENT.test(at.type)) break;
      continue;
    }
    const call = code.lower(at);
    if (call.kind !== "call") {
      if (call.start <= end.startIndex && call.end >= end.endIndex) end = at;
      continue;
    }
    if (call.receiver === null || call.receiver.start > end.startIndex || call.receiver.end < end.endIndex) break;
    uses.push({ name: lastOf4(call.callee), call, value: null, node: at });
    end = at;
    if (uses.length >= MOST_USES) break;
  }
  return { uses, end };
}
var PREFIXED = /^(?:await|await_expression|unary_expression|parenthesized_expression|reference_expression|new_expression|object_creation_expression)$/;
var TRANSPARENT = /^(?:member_expression|attribute|selector_expression|field_access|field_expression|navigation_expression|member_access_expression|await|await_expression|try_expression|parenthesized_expression|unary_expression|reference_expression|as_expression|satisfies_expression|non_null_expression|conditional_access_expression|postfix_expression|scope_resolution)$/;
function holderOf(code, node2) {
  let at = node2;
  for (let steps = 0; at !== null && steps < 8; steps += 1) {
    const parent = at.parent;
    if (parent === null) return null;
    const name = parent.childForFieldName("name") ?? parent.childForFieldName("left") ?? parent.childForFieldName("pattern") ?? (/^(?:property_declaration|variable_declarator|const_element)$/.test(parent.type) ? parent.namedChildren[0] ?? null : null);
    if (name !== null && HOLDERS.test(parent.type)) {
      const text = code.text.slice(name.startIndex, Math.min(name.endIndex, name.startIndex + 200));
      const first = text.replace(/^(?:mut|const|val|var)\s+/, "").split(/\s*[,:]/)[0] ?? "";
      return /^[@$]*[\w$.>-]+$/.test(first) ? first : null;
    }
    if (HOLDERS.test(parent.type) || !(TRANSPARENT.test(parent.type) || LISTED.test(parent.type))) return null;
    at = parent;
  }
  return null;
}
var HOLDERS = /^(?:variable_declarator|assignment|assignment_expression|assignment_statement|short_var_declaration|var_spec|let_declaration|const_item|static_item|property_declaration|public_field_definition|field_definition|property_element)$/;
var LISTED = /^(?:expression_list|literal_element|argument)$/;
function usesOf(code, holder, after) {
  const name = holder.replace(/^[@$]+/, "").replace(/^(?:this|self)(?:\.|->)/, "").replace(/^\$/, "");
  if (!/^\w{1,80}$/.test(name)) return [];
  const field = holder !== name;
  const around3 = field ? null : functionAround(after);
  const [from, to] = around3 === null ? [0, code.text.length] : [after.endIndex, around3.endIndex];
  const uses = [];
  const pattern = new RegExp(
    `(?<![\\w.])(?:[@$]{0,2}|(?:this|self)\\.|\\$this->)${name}[!?]{0,2}\\s*(?:\\.|->|\\?\\.)\\s*(\\w{1,80})`,
    "g"
  );
  for (const match of code.text.slice(from, to).matchAll(pattern)) {
    const end = from + match.index + match[0].length;
    const method = match[1] ?? "";
    const use = useAt(code, end - method.length, method);
    if (use !== null) uses.push(use);
    if (uses.length >= MOST_USES) break;
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
  const node2 = code.root.namedDescendantForIndex(start, start + name.length);
  for (let at = node2, steps = 0; at !== null && steps < 5; at = at.parent, steps += 1) {
    if (isCall(at)) {
      const call = code.lower(at);
      return call.kind === "call" && lastOf4(call.callee) === name && call.calleeEnd === start + name.length ? { name, call, value: null, node: at } : null;
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
  if (expression.kind !== "name" || expression.path.includes(".")) return [];
  const entries = [];
  const around3 = functionAround(expression.node) ?? code.root;
  const pattern = new RegExp(`(?<![\\w.])\\$?${expression.path}\\s*(?:\\.|->)\\s*(\\w{1,40})`, "g");
  for (const match of code.text.slice(around3.startIndex, around3.endIndex).matchAll(pattern)) {
    const name = match[1] ?? "";
    const use = useAt(code, around3.startIndex + match.index + match[0].length - name.length, name);
    if (use === null) continue;
    if (use.value !== null) entries.push({ key: name, keySpan: spanOf3(use.node), value: use.value });
    const [first, second] = use.call?.positional ?? [];
    if (use.call === null || first === void 0 || second === void 0 || !/^(?:setProperty|put|set|addProperty|putIfAbsent)$/.test(name))
      continue;
    const key = plain3(first);
    if (key !== null) entries.push({ key, keySpan: first, value: second });
    if (entries.length >= MOST_USES) break;
  }
  return entries;
}
function lastOf4(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}

// src/readers/source/find.ts
var MOST_PLACES2 = 600;
function findConnections(code, values, rules) {
  const { inForce, names: names3 } = selected(rules, code.text);
  const imports = new Map(code.imports.map((one) => [one.local, one]));
  const found = [];
  const taken = /* @__PURE__ */ new Set();
  const pattern = alternation(withAliases(names3, code.imports));
  let places = 0;
  if (pattern !== null) {
    for (const { 0: name, index } of code.text.matchAll(pattern)) {
      places += 1;
      if (places > MOST_PLACES2) return found;
      const value = calledAt(code, index, name);
      if (value === null || taken.has(value.node.id)) continue;
      const path = value.kind === "call" ? value.callee : value.type ?? "";
      for (const rule of ranked(inForce, path, imports)) {
        const one = value.kind === "call" ? fromCall(code, values, rule, value) : fromObject(code, values, rule, value);
        if (one === null) continue;
        taken.add(value.node.id);
        found.push(one);
        break;
      }
    }
  }
  for (const rule of inForce) {
    const { entry } = rule;
    if (entry === void 0) continue;
    for (const { key, index } of entriesIn(code.text)) {
      if (!entry.key.test(key)) continue;
      places += 1;
      if (places > MOST_PLACES2) return found;
      const object = objectAround(code, index, key);
      if (object === null || taken.has(object.node.id) || found.some((one2) => within3(object.node, one2.node))) continue;
      const stated = object.entries.find((one2) => one2.key === key)?.value;
      const text = stated === void 0 ? null : values.stated(stated);
      if (text === null || !entry.value.test(text)) continue;
      const one = fromObject(code, values, rule, object);
      if (one === null) continue;
      taken.add(object.node.id);
      found.push(one);
    }
  }
  return found;
}
function isWorthParsing(text, rules, imports) {
  const { inForce, names: names3 } = selected(rules, text);
  if (alternation(names3)?.test(text) === true) return true;
  const aliased = inForce.some(({ where }) => where !== void 0) ? withAliases(names3, imports()) : names3;
  if (aliased !== names3 && alternation(aliased)?.test(text) === true) return true;
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
  const known = selections.get(rules) ?? /* @__PURE__ */ new Map();
  selections.set(rules, known);
  const found = known.get(key);
  if (found !== void 0) return found;
  const inForce = rules.filter((_, index) => bits[index] === true);
  const selection = { inForce, names: callNames(inForce) };
  known.set(key, selection);
  return selection;
}
var KIND = /(["'`])([\w.-]{0,60}(?:postg|pgsql|psql|pg|cockroachdb)[\w.-]{0,40})\1/g;
var KEY4 = /\b(type|dialect|client|driver|ENGINE)["']?\s{0,4}(?::|=>|=)\s{0,20}$/;
var KEY_OF_CALL = /\b(type|dialect|client|driver|ENGINE)["']?\s{0,4}(?::|=>|=)\s{0,20}[\w.]{1,60}\s?[([|][^\n;{}]{0,100}$/;
function* entriesIn(text) {
  for (const match of text.matchAll(KIND)) {
    const from = Math.max(0, match.index - 200);
    const before = text.slice(from, match.index);
    const key = KEY4.exec(before) ?? KEY_OF_CALL.exec(before);
    if (key?.[1] !== void 0) yield { key: key[1], value: match[2] ?? "", index: from + key.index };
  }
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
  const [names3, before] = [[...called].join("|"), [...owners].join("|")];
  if (names3 === "" && before === "") return null;
  const known = patterns.get(`${names3} ${before}`);
  if (known !== void 0) {
    known.lastIndex = 0;
    return known;
  }
  if (patterns.size > 200) patterns.clear();
  const parts = [];
  if (names3 !== "") parts.push(`(?:${names3})(?=\\s{0,4}(?:(?:::)?<[^<>()]{0,80}>)?[({]|\\s[:"'$]|\\sENV)`);
  if (before !== "") parts.push(`(?:${before})(?=\\s{0,80}(?:\\.|::))`);
  const pattern = new RegExp(`(?<![\\w$])(?:${parts.join("|")})`, "g");
  patterns.set(`${names3} ${before}`, pattern);
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
    if (!isObject(at)) continue;
    const object = code.lower(at);
    return object.kind === "object" ? object : null;
  }
  return null;
}
function ranked(rules, path, imports) {
  const cut = path.indexOf(".");
  const head = cut < 0 ? path : path.slice(0, cut);
  const origin = imports.get(head);
  const whole = origin === void 0 ? path : `${origin.module}${origin.name === null ? "" : `.${origin.name}`}${path.slice(head.length)}`;
  const ranks = [];
  for (const rule of rules) {
    const { where } = rule;
    if (origin !== void 0 && where !== void 0 && !origin.module.startsWith(".") && !where.test(`'${origin.module}'`))
      continue;
    const length = Math.max(0, ...(rule.calls ?? []).filter((call) => fits2(whole, call)).map((call) => call.length));
    if (length > 0) ranks.push({ rule, length });
  }
  return ranks.sort((a, b) => b.length - a.length).map(({ rule }) => rule);
}
function fits2(path, call) {
  return path === call || path.endsWith(`.${call}`) || path.endsWith(`/${call}`);
}
function withAliases(plain3, imports) {
  const { called, owners } = plain3;
  const names3 = new Set(called);
  const before = new Set(owners);
  for (const { local, name, module: module2 } of imports.slice(0, 400)) {
    if (!/^\w+$/.test(local)) continue;
    if (name !== null && called.has(name)) names3.add(local);
    if (owners.has(name ?? module2)) before.add(local);
  }
  const same = names3.size === called.size && before.size === owners.size;
  return same ? plain3 : { called: names3, owners: before };
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
  const { uses, end } = chained(code, call.node);
  const holder = holderOf(code, end);
  const all = [...uses];
  for (const { name, call: use } of uses) {
    if (/^(?:apply|also|with|run)$/.test(name) && use?.block != null) all.push(...usesWithin(code, use.block));
  }
  if (call.block !== null && rule.methods !== void 0) all.push(...usesWithin(code, call.block));
  if (holder !== null && rule.methods !== void 0) {
    for (const use of usesOf(code, holder, end)) {
      all.push(use);
      if (use.call !== null) all.push(...chained(code, use.node).uses);
    }
  }
  for (const use of all) takeUse(draft, rule, use);
  return draft.foreign ? null : { draft, holder, node: end };
}
function takeUse(draft, rule, { name, call, value, node: node2 }) {
  const methods = rule.methods ?? {};
  const meaning = Object.hasOwn(methods, name) ? methods[name] : void 0;
  if (meaning === void 0) return;
  const at = { start: node2.startIndex, end: node2.endIndex };
  if (value !== null) {
    if (!isList(meaning)) draft.take(meaning, value, meaning === "TLS" ? name : null, at);
    return;
  }
  if (call === null) return;
  const first = call.positional[0];
  if (isList(meaning)) draft.takeArguments(meaning, call.positional, []);
  else if (meaning === "PAIR") draft.takeArguments(["PAIR"], call.positional, []);
  else if (first !== void 0) draft.take(meaning, first, meaning === "TLS" ? name : null, at);
}
function isList(meaning) {
  return Array.isArray(meaning);
}
function fromObject(code, values, rule, object) {
  const type = object.node.childForFieldName("type") ?? object.node.childForFieldName("name");
  const at = firstPlace(rule, object.entries) ?? { start: object.start, end: type?.endIndex ?? object.end };
  const draft = new Draft(
    rule,
    { start: at.start, end: at.end },
    values,
    code.text,
    (one) => entriesSetOn(code, one, (key) => values.plain(key))
  );
  for (const spread of object.spread) {
    const inner = values.reduce(spread);
    if (inner.kind === "object") draft.takeEntries(inner.entries, rule.keys ?? {}, "", 1);
    else draft.open = true;
  }
  draft.takeEntries(object.entries, rule.keys ?? {}, "");
  const { entries, open: open2 } = assignedLater(code, object.node);
  draft.takeEntries(entries, rule.keys ?? {}, "");
  if (open2) draft.open = true;
  return draft.foreign ? null : { draft, holder: holderOf(code, object.node), node: object.node };
}
function firstPlace(rule, entries) {
  const { entry } = rule;
  const telling = entry === void 0 ? void 0 : entries.find(({ key }) => entry.key.test(key));
  return telling === void 0 ? null : { start: telling.keySpan.start, end: telling.value.end };
}
function within3(inner, outer) {
  return outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;
}

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
  for (const [, clause, from, pattern, required2, member] of text.matchAll(SCRIPT2)) {
    const module2 = from ?? required2 ?? "";
    const names3 = clause ?? pattern ?? "";
    const braces = /\{([^{}]*)\}/.exec(names3);
    for (const part of (braces?.[1] ?? "").split(",")) {
      const [name = "", local = name] = part.trim().replace(/^type\s+/, "").split(/\s+as\s+|\s*:\s*/);
      if (name !== "") found.push({ local, module: module2, name });
    }
    const whole = /^(?:\*\s+as\s+)?([\w$]+)/.exec(names3.replace(/\{[^{}]*\}/, "").trim())?.[1];
    if (whole !== void 0) found.push({ local: whole, module: module2, name: member ?? null });
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

// src/readers/source/csharp.ts
var BUILDER2 = {
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
    keys: BUILDER2,
    loose: true,
    methods: BUILDER2,
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

// src/readers/source/go.ts
var DATABASE_SQL = {
  max: null,
  more: 0,
  endless: "not-positive",
  unless: /\bSetMaxOpenConns\b/
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
    methods: { MaxConns: "POOL", TLSConfig: "TLS" },
    wins: "options"
  },
  {
    driver: "pgx",
    calls: ["pgx.ConnConfig", "pgconn.Config"],
    keys: { Host: "host", Port: "port", User: "user", Password: "password", Database: "dbname", TLSConfig: "TLS" },
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
    driver: "libpq",
    calls: ["SetMaxOpenConns"],
    positional: ["POOL"],
    pool: DATABASE_SQL,
    bound: true,
    wins: "options"
  }
];

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
  addConnectionProperty: "PAIR"
};
var POSTGRES3 = /org\.postgresql|\b(?:jdbc|r2dbc):postgresql:|postgresql\.r2dbc/;
var POOLS = [
  { calls: ["HikariConfig", "HikariDataSource"], pool: { max: 10, more: 0 } },
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
  max: "POOL",
  application_name: "application_name"
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
var module = (...names3) => new RegExp(`["'\`](?:${names3.join("|")})["'\`/]`);
var JAVASCRIPT = [
  {
    driver: "pg",
    calls: ["Pool", "Client", "BoundPool"],
    where: module("pg", "pg-pool", "pg/lib/client", "@neondatabase/serverless", "@vercel/postgres"),
    positional: ["EITHER"],
    keys: PG,
    wins: "url"
  },
  {
    driver: "pg",
    calls: ["createPool", "createClient"],
    where: module("@vercel/postgres"),
    positional: ["EITHER"],
    keys: PG,
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
      pool: { keys: { max: "POOL" } }
    },
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
var OPTIONS4 = {
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
    keys: { ...OPTIONS4, driver: { must: /pgsql/ } },
    wins: "url"
  },
  {
    driver: "laravel",
    entry: { key: /^driver$/, value: /^pgsql$/ },
    // Those of `read` and `write` go over the others (Illuminate\Database, ConnectionFactory::mergeReadWriteConfig).
    keys: { ...OPTIONS4, driver: { must: /pgsql/ }, read: { keys: OPTIONS4 }, write: { keys: OPTIONS4 } },
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
    calls: ["create_engine", "create_async_engine", "async_engine_from_config"],
    where: /\bsqlalchemy\b|\bsqlmodel\b/,
    positional: ["CONNINFO"],
    keys: {
      url: "CONNINFO",
      connect_args: { keys: { ...LIBPQ2, ssl: "TLS", ssl_context: "TLS" } },
      pool_size: "POOL",
      max_overflow: "MORE"
    },
    // sqlalchemy/pool/impl.py, QueuePool
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
    wins: "options"
  },
  {
    driver: "psycopg2",
    calls: ["PostgresqlDatabase", "PooledPostgresqlDatabase", "PostgresqlExtDatabase", "PooledPostgresqlExtDatabase"],
    where: /\bpeewee\b|playhouse/,
    positional: ["dbname"],
    keys: { ...LIBPQ2, max_connections: "POOL" },
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
  connect: ["TLS"]
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
    driver: "sqlx",
    calls: ["PgPoolOptions.new", "PoolOptions.new"],
    where: /\bsqlx\b/,
    methods: { max_connections: "POOL", connect: "CONNINFO", connect_lazy: "CONNINFO" },
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
    driver: "libpq",
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
  ["go", { grammar: "go", rules: GO }],
  ["java", { grammar: "java", rules: JVM2 }],
  ["kt", { grammar: "kotlin", rules: JVM2 }],
  ["kts", { grammar: "kotlin", rules: JVM2 }],
  ["cs", { grammar: "c-sharp", rules: CSHARP }],
  ["rb", { grammar: "ruby", rules: RUBY }],
  ["php", { grammar: "php", rules: PHP }],
  ["rs", { grammar: "rust", rules: RUST }]
]);
var LARGEST2 = 4e5;
function languageOf2({ path, text, grammar }) {
  const worth = grammar === void 0 ? grammarFor(path, text) : grammar;
  return worth === null ? null : byEnding(path) ?? null;
}
function grammarFor(path, text) {
  const language = byEnding(path);
  if (language === void 0 || text.length > LARGEST2) return null;
  const { grammar, rules } = language;
  return isWorthParsing(text, rules, () => importsOf(grammar, text)) ? grammar : null;
}
function byEnding(path) {
  return BY_ENDING.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}

// src/readers/source.ts
function sourceReader(literals) {
  return {
    kinds: ["source"],
    *read(file, context) {
      const language = context.grammars === void 0 ? null : languageOf2(file);
      const tree = language === null ? null : context.grammars?.parse(language.grammar, file.text) ?? null;
      if (language === null || tree === null) {
        yield* literals.read(file, context);
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
        for (const fact of literals.read(file, context)) {
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
  for (let node2 = root.namedDescendantForIndex(at, at), steps = 0; node2 !== null && steps < 4; node2 = node2.parent, steps += 1) {
    if (/comment/.test(node2.type)) return true;
    if (node2.type === "string" || node2.type === "concatenated_string") {
      return node2.parent?.type === "expression_statement" || node2.parent?.type === "block";
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
var SIGN4 = /^[ \t]*Environment[ \t]*=.*(?:PG[A-Z]{4,}|_HOST)/m;
var NAME5 = /^[A-Za-z_][A-Za-z0-9_]*$/;
function systemdReader(literals) {
  return {
    kinds: ["ini"],
    *read(file, context) {
      const own2 = /* @__PURE__ */ new Set();
      if (/\.(?:service|socket|timer)(?:\.d\/[^/]+\.conf)?(?:\.[\w]+)?$/.test(file.path) && SIGN4.test(file.text)) {
        for (const fact of connectionsOfEnvironment(variablesOf3(file), metaOf2(file, context), false)) {
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
function variablesOf3({ text }) {
  const index = new LineIndex(text);
  let variables = /* @__PURE__ */ new Map();
  for (let at = 0; at < text.length; ) {
    let end = endOfLine2(text, at);
    const match = ENVIRONMENT2.exec(text.slice(at, Math.min(end, at + 200)));
    if (match !== null) while (text[end - 1] === "\\" && end < text.length) end = endOfLine2(text, end + 1);
    if (match !== null) {
      const range3 = { start: at + match[0].length, end, indent: 0 };
      const words = lexScript(text, range3).flatMap((command) => command.words);
      if (words.length === 0) variables = /* @__PURE__ */ new Map();
      for (const word of words) {
        const equals = word.text.indexOf("=");
        const name = word.text.slice(0, Math.max(0, equals));
        if (!NAME5.test(name)) continue;
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

// src/readers/terraform/hcl.ts
var SPACE4 = /[ \t\r\n,]+|#[^\n]*|\/\/[^\n]*/y;
var NAME6 = /[A-Za-z_][\w.-]*/y;
var HEREDOC2 = /<<(-?)([A-Za-z_]\w*)[ \t]*\r?\n/y;
var OTHER = /[^\s"{}[\](),#=]+/y;
var DEEPEST7 = 40;
var MOST5 = 1e5;
function parseHcl(text) {
  return new Parser3(text).body(0).blocks;
}
var Parser3 = class {
  #text;
  #at = 0;
  #left = MOST5;
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
      const name = this.#match(NAME6) ?? (this.#text[start] === '"' ? this.#quoted() : null);
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
        const inner = depth < DEEPEST7 ? this.body(depth + 1) : { attributes: [], blocks: [] };
        if (this.#text[this.#at] === "}") this.#at += 1;
        blocks.push({ type: name, labels, start, end: this.#at, ...inner });
      }
    }
    return { attributes, blocks };
  }
  #label() {
    const label = this.#text[this.#at] === '"' ? this.#quoted() : this.#match(NAME6);
    this.#space();
    return label;
  }
  /** A value with all that operators join to it; of those only the first counts, as something else. */
  #expression(depth) {
    this.#blanks();
    const start = this.#at;
    const first = this.#term(depth);
    const inner = [first];
    let alone = true;
    while (this.#left > 0 && this.#at < this.#text.length) {
      this.#left -= 1;
      this.#blanks();
      const char = this.#text[this.#at] ?? "\n";
      if (/[\n\r,})\]#]/.test(char) || this.#text.startsWith("//", this.#at)) break;
      alone = false;
      const before = this.#at;
      inner.push(this.#term(depth));
      if (this.#at === before) this.#at += 1;
    }
    return alone ? first : { type: "other", start, end: this.#at, inner };
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
    if (depth < DEEPEST7 && (char === "[" || char === "(")) return this.#list(depth, char === "[" ? "]" : ")");
    if (depth < DEEPEST7 && char === "{") {
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

// src/readers/terraform.ts
var LONGEST13 = 5e5;
var MOST_FACTS2 = 500;
var SIGN5 = /PG[A-Z]{4,}|_HOST\b|"postgresql"|postgres\d|POSTGRES|psql|pg_?hba|postgresql[\w.-]*\.conf/;
var VARIABLE4 = /^[A-Z][A-Z0-9_]{1,79}$/;
var PROVIDER2 = {
  host: "host",
  port: "port",
  username: "user",
  password: "password",
  database: "dbname",
  sslmode: "sslmode",
  sslrootcert: "sslrootcert"
};
function terraformReader(rest, readers) {
  return {
    kinds: ["source"],
    *read(file, context) {
      const own2 = /* @__PURE__ */ new Set();
      if (/\.(?:tf|hcl|tofu)$/.test(file.path) && file.text.length <= LONGEST13 && SIGN5.test(file.text)) {
        const index = new LineIndex(file.text);
        const input = { file, index, source: { file: file.path, index, via: [] }, context, readers };
        const facts = parseHcl(file.text).flatMap((block) => [...blockFacts(block, input)]);
        for (const fact of facts.slice(0, MOST_FACTS2)) {
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
function* blockFacts(block, input) {
  if (block.type === "provider" && block.labels[0] === "postgresql") {
    const fact = providerConnection(block, input);
    if (fact !== null) yield fact;
    return;
  }
  yield* parameterFacts(block, input);
  for (const value of valuesOf(block)) yield* valueFacts(value, input);
}
function providerConnection(block, { file, index, context }) {
  const values = /* @__PURE__ */ new Map();
  const place = index.span(block.start, block.start + block.type.length);
  for (const { key, value } of block.attributes) {
    const keyword = Object.hasOwn(PROVIDER2, key) ? PROVIDER2[key] : void 0;
    const text = keyword === void 0 ? null : textOf4(value, file.text, index);
    if (keyword !== void 0 && text !== null && text.value !== "") values.set(keyword, { ...text, position: place });
  }
  const drivers = [{ driver: "lib/pq", version: null, origin: null }];
  const meta = { file: file.path, name: "provider.postgresql", major: context.major, drivers };
  return values.has("host") ? connectionFromValues(values, meta, null, !values.has("sslmode")) : null;
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
  const version2 = attribute(isGoogle ? "database_version" : "family");
  if (!isAzure && !/postgres/i.test(version2)) return;
  const settings = blocks.filter((block) => block.type === "settings");
  const pairs = isAzure ? [attributes] : isGoogle ? settings.flatMap((block) => block.blocks.filter((one) => one.type === "database_flags")).map((one) => one.attributes) : blocks.filter((block) => block.type === "parameter").map((one) => one.attributes);
  const parameters = pairs.flatMap((pair2) => {
    const [name, value] = ["name", "value"].map((key) => {
      const found = pair2.find((entry) => entry.key === key)?.value;
      return found === void 0 ? null : locate4(found, file.text, source);
    });
    return name === null || name === void 0 || value === null || value === void 0 || name.has("u") ? [] : [{ name, value }];
  });
  const root = rootOf(file.path, labels.slice(0, 2).join("."));
  for (const fact of fileSettings(parameters, { workload: root, major: context.major })) {
    if (fact.problem !== null) continue;
    const { workload: _, ...setting } = fact;
    yield { ...setting, root, partial: true };
  }
}
function* valuesOf({ type, start, attributes, blocks }) {
  yield { key: type, keyStart: start, value: { type: "map", entries: attributes } };
  for (const block of blocks) yield* valuesOf(block);
}
function* valueFacts({ key, value }, input) {
  const { file, index, context, readers } = input;
  const { text, path } = file;
  if (value.type === "heredoc") {
    const body = text.slice(value.start, value.end);
    const isScript = /^\s*#!.*sh\b/.test(body) || /user_data|script|startup|command/.test(key);
    const range3 = { start: value.start, end: value.end, indent: 0 };
    if (isScript) yield* scriptFacts({ path, text, index, range: range3, environment: [], context, readers });
    return;
  }
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
      const stated = item.entries.find((entry) => entry.key === "value");
      return name?.type !== "string" || stated === void 0 ? [] : namedOf(text.slice(name.start, name.end), stated.value, null, input);
    });
    yield* connectionsOfEnvironment(variables, meta, false);
    for (const item of value.items) yield* valueFacts({ key, keyStart: 0, value: item }, input);
  }
  if (value.type === "other")
    for (const item of value.inner) yield* valueFacts({ key, keyStart: 0, value: item }, input);
}
function namedOf(key, value, keyStart, { file, index }) {
  const name = key.replaceAll('"', "");
  const text = VARIABLE4.test(name) ? textOf4(value, file.text, index) : null;
  if (text === null) return [];
  return [{ name, ...text, ...keyStart === null ? {} : { position: index.span(keyStart, endOf5(value)) } }];
}
function textOf4(value, text, index) {
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
function endOf5(value) {
  return value.type === "string" ? value.end + 1 : value.type === "other" ? value.end : 0;
}
function locate4(value, text, source) {
  if (value.type !== "string" && value.type !== "other") return null;
  const raw = text.slice(value.start, value.end);
  const exact = Located.verbatim(raw, source, value.start);
  const known = value.type === "string" ? !/[$%]\{|^\{/.test(raw) : /^(?:[\d.]+|true|false)$/.test(raw);
  if (known) return exact;
  const { starts, ends } = exact;
  return new Located({ text: raw, source, marks: "u".repeat(raw.length), starts, ends, base: value.start });
}

// src/readers/index.ts
var CONF_READERS = {
  hba: hbaReader,
  ident: identReader,
  settings: settingsReader,
  pooler: pgbouncerReader
};
var READERS2 = [
  hbaReader,
  identReader,
  settingsReader,
  composeReader,
  conninfoReader,
  serviceReader,
  pgpassReader,
  pgbouncerReader,
  pemReader,
  manifestReader,
  literalsReader,
  envSetsReader(envReader),
  configurationReader(literalsReader, ["toml", "properties"]),
  platformsReader(configurationReader(envMapsReader(literalsReader), ["yaml", "json"]), CONF_READERS),
  databaseYmlReader(literalsReader),
  applicationReader(literalsReader),
  dbtProfilesReader(literalsReader),
  elixirReader(literalsReader),
  systemdReader(configurationReader(literalsReader, ["ini"])),
  shellReader(literalsReader, CONF_READERS),
  dockerfileReader(literalsReader, CONF_READERS),
  // After the other: program text is for this one, and what it does not take for the one before.
  terraformReader(sourceReader(literalsReader), CONF_READERS)
];
var READER_BY_KIND = new Map(
  READERS2.flatMap((reader) => reader.kinds.map((kind) => [kind, reader]))
);

// src/collect.ts
function resolvePath(from, target) {
  if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target)) return null;
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
var FIRST = /* @__PURE__ */ new Set(["compose", "dockerfile"]);
function collect2(tree, options2) {
  const collector = new Collector(tree, options2);
  for (const _ of collector.readConfiguration()) ;
  collector.readPrograms();
  return collector.finish(options2.grammars);
}
var Collector = class {
  #tree;
  #options;
  #skipped = /* @__PURE__ */ new Map();
  #texts = /* @__PURE__ */ new Map();
  #facts = [];
  #manifests;
  #drivers;
  /** What is read as PostgreSQL reads it: see `Tree.read`. */
  #byServer = /* @__PURE__ */ new Set();
  /** Files that such a file includes. */
  #followed = /* @__PURE__ */ new Set();
  #configuration = [];
  #parsable = [];
  #programs;
  #hints = /* @__PURE__ */ new Map();
  #done = 0;
  /** `manifests` where the tree's are known already. */
  constructor(tree, options2, manifests) {
    const { as, ignored } = options2;
    this.#tree = tree;
    this.#options = options2;
    this.#manifests = manifests ?? new ManifestStore(tree, ignored);
    this.#drivers = driverLookup(this.#manifests);
    const programs = [];
    for (const path of tree.paths) {
      if (as === null) this.#manifests.offer(path);
      const named = as ?? classifyName(path);
      if (named === null || ignored(path)) this.#count();
      else if (named === "source") programs.push(path);
      else this.#configuration.push([path, named]);
    }
    this.#programs = programs;
  }
  /** Program text that is still to be read. */
  get programs() {
    return this.#programs;
  }
  /** Reads all files but program text, and what they say. It may be left for a while after each of them. */
  *readConfiguration() {
    const files = [];
    for (const [path, named] of this.#configuration) {
      this.#count();
      const file = this.#open(path, named);
      if (file === null) continue;
      files.push(file);
      yield;
    }
    for (const { file, fact } of this.#manifests.readAll()) {
      this.#facts.push(fact);
      if (!this.#texts.has(file.path)) this.#texts.set(file.path, file);
    }
    for (const file of files) {
      if (!FIRST.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
    this.#hints = majorHints(this.#facts);
    for (const file of files) {
      if (FIRST.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
  }
  /** Takes what other collectors have read of the program text: there is none left then. */
  takePrograms(parts) {
    for (const { facts, skipped, texts: texts2 } of parts) {
      for (const fact of facts) this.#facts.push(fact);
      for (const one of skipped) this.#skipped.set(one.file, one);
      for (const [path, file] of texts2) this.#texts.set(path, file);
    }
    this.#programs = [];
  }
  /** Reads program text, and tells by which grammars any of it is worth parsing: where it holds a call of a driver. */
  readPrograms() {
    const wanted = /* @__PURE__ */ new Set();
    for (const path of this.#programs) {
      this.#count();
      const file = this.#open(path, "source");
      if (file === null) continue;
      const grammar = grammarFor(path, file.text);
      if (grammar !== null) wanted.add(grammar);
      this.#parsable.push({ ...file, grammar });
    }
    return wanted;
  }
  /** What all files say; program text by its syntax trees, as far as there are parsers for it. */
  finish(grammars) {
    for (const file of this.#parsable) this.#interpret(file, grammars);
    return {
      facts: sortFacts(withoutRepeats(this.#facts, this.#followed)),
      skipped: [...this.#skipped.values()].sort((a, b) => compareText(a.file, b.file)),
      texts: this.#texts
    };
  }
  #count() {
    this.#done += 1;
    if (this.#done % 512 === 0) this.#options.onProgress?.(this.#done, this.#tree.paths.length);
  }
  /** The file, where it is one to read. */
  #open(path, named) {
    const tree = this.#tree;
    const { as } = this.#options;
    const by = BY_BYTES.has(named) ? "server" : void 0;
    if (by === "server") this.#byServer.add(path);
    let read2 = isCertain(named) || as !== null ? tree.read(path, by) : tree.readIf(path, needlesOf(named));
    if (read2.status === "no-match" || read2.status === "missing" || read2.status === "directory") return null;
    if (read2.status !== "read") {
      this.#skipped.set(path, { file: path, reason: read2.status, detail: read2.detail });
      return null;
    }
    if (read2.path !== path && tree.has(read2.path)) return null;
    const kind = as ?? refineKind(path, named, read2.text);
    if (kind !== named && BY_BYTES.has(kind)) {
      const again = tree.read(path, "server");
      if (again.status === "read") read2 = again;
      this.#byServer.add(path);
    }
    const file = { path, text: read2.text, kind, ...as === null ? {} : { literal: true } };
    this.#texts.set(path, file);
    return file;
  }
  #interpret(file, grammars) {
    const major = this.#hints.get(file.path) ?? this.#options.major ?? DEFAULT_MAJOR;
    const context = this.#contextOf(major, grammars);
    for (const fact of READER_BY_KIND.get(file.kind)?.read(file, context) ?? []) this.#facts.push(fact);
  }
  #contextOf(major, grammars) {
    return {
      major,
      drivers: this.#drivers,
      ...grammars === void 0 ? {} : { grammars },
      follow: (from, target) => this.#follow(from, target),
      list: (from, target) => {
        const path = resolvePath(from, target);
        return path === null ? null : this.#tree.list(path);
      }
    };
  }
  #follow(from, target) {
    const path = resolvePath(from, target);
    if (path === null) return { status: "outside-root", path: target };
    const by = this.#byServer.has(from) ? "server" : void 0;
    const read2 = this.#tree.read(path, by);
    switch (read2.status) {
      case "read":
        if (!this.#tree.has(read2.path)) return { status: "unreadable", path };
        if (by === "server") {
          this.#byServer.add(read2.path).add(path);
          this.#followed.add(read2.path);
        }
        if (!this.#texts.has(read2.path)) {
          this.#texts.set(read2.path, { path: read2.path, text: read2.text, kind: classifyName(read2.path) ?? "text" });
        }
        return { status: "read", path: read2.path, name: path, text: read2.text };
      case "directory":
        return { status: "directory", path: read2.path };
      case "missing":
        return { status: "missing", path };
      case "outside-root":
        return { status: "outside-root", path };
      default:
        this.#skipped.set(path, { file: path, reason: read2.status, detail: read2.detail });
        return { status: "unreadable", path };
    }
  }
};
function withoutRepeats(facts, followed) {
  const includes = /* @__PURE__ */ new Map();
  const reached = /* @__PURE__ */ new Set();
  for (const fact of facts) {
    if (fact.via === void 0) continue;
    if ("root" in fact && fact.root !== fact.file) {
      const files = includes.get(fact.root);
      if (files === void 0) includes.set(fact.root, /* @__PURE__ */ new Set([fact.file]));
      else files.add(fact.file);
    }
    if (fact.kind === "connection") reached.add(placeOf6(fact));
  }
  const included = includedRoots(includes);
  return facts.filter((fact) => {
    if (fact.kind === "empty-hba") return !followed.has(fact.file);
    if ("root" in fact) return !included.has(fact.root);
    return fact.kind !== "connection" || fact.via !== void 0 || !reached.has(placeOf6(fact));
  });
}
var OWN_NAME = /(?:^|\/)(?:pg_hba|pg_ident|postgresql)\.conf$/;
function includedRoots(includes) {
  const targets = /* @__PURE__ */ new Set();
  for (const files of includes.values()) for (const file of files) targets.add(file);
  const included = /* @__PURE__ */ new Set();
  const settle2 = (root) => {
    for (const file of includes.get(root) ?? []) if (file !== root) included.add(file);
  };
  const roots = [...includes.keys()];
  for (const root of roots) if (!targets.has(root)) settle2(root);
  const rank2 = (root) => OWN_NAME.test(root) ? 0 : 1;
  const others = roots.filter((root) => targets.has(root)).sort((a, b) => rank2(a) - rank2(b) || compareText(a, b));
  for (const root of others) if (!included.has(root)) settle2(root);
  return included;
}
function placeOf6(origin) {
  return `${origin.file}:${origin.line}:${origin.column}`;
}
function sortFacts(facts) {
  return facts.map((fact, order) => ({ fact, order })).sort(
    (a, b) => compareText(a.fact.file, b.fact.file) || a.fact.line - b.fact.line || a.fact.column - b.fact.column || a.order - b.order
  ).map(({ fact }) => fact);
}

export {
  SOURCE_ENDINGS,
  classifyName,
  compareText,
  textOf,
  bytesOf,
  rejoined,
  parseIp,
  printIp,
  compileRegex,
  matchRegex,
  parameterOf,
  lifeOf,
  parseBool,
  parseSetting,
  settingOf,
  zoneOf,
  mostExposed,
  portOf,
  directoryOf,
  treePathOf,
  configDirectories,
  normalPath,
  buildServers,
  isManifest,
  levelOfMode,
  driverOf,
  isLibpq,
  LineIndex,
  PROGRAM_NEEDLES,
  ManifestStore,
  parseDotenv,
  unknownName,
  findPlaceholders,
  maskPlaceholders,
  placeholdersIn,
  withoutPasswords,
  isPoolKey,
  OPTIONS3 as OPTIONS,
  isKeyword2 as isKeyword,
  isSecret,
  validateParameters,
  isSocketPath,
  upToZero,
  parseUri,
  parseKeywords,
  spiltPassword,
  connectionFromConninfo,
  fileOfWord,
  isIssuedBy,
  readService,
  findPassword,
  collect2 as collect,
  Collector
};
