import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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
  "py js mjs cjs jsx ts mts cts tsx go java kt kts scala groovy gradle cs fs vb rb php rs ex exs erl clj swift dart lua pl pm r tf tofu tfvars hcl prisma nix sql pp jsonnet libsonnet ipynb".split(
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
  if (/^(?:pgbouncer[._-]?)?userlist(?:\.txt)?$/.test(lower)) return "userlist";
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

// src/version.ts
var VERSION = "0.1.0";

export {
  SOURCE_ENDINGS,
  classifyName,
  refineKind,
  VERSION
};
