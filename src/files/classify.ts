import type { FileKind } from '../readers/reader.ts';

/** Endings that templates and copies of a configuration file add to its own: `pg_hba.conf.j2`, `.env.example`. */
const COPY =
  /\.(?:j2|jinja2?|erb|epp|ejs|tmpl|tpl|gotmpl|template|mustache|hbs|sample|example|dist|default|in|orig|bak)$/;

const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  toml: 'toml',
  ini: 'ini',
  cfg: 'ini',
  conf: 'ini',
  cnf: 'ini',
  service: 'ini',
  properties: 'properties',
  xml: 'xml',
  config: 'xml',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  env: 'env',
  envrc: 'env',
  pem: 'pem',
  key: 'pem',
  crt: 'pem',
  cer: 'pem',
  cert: 'pem',
  dockerfile: 'dockerfile',
  containerfile: 'dockerfile',
};

/** Languages whose string literals are looked through. */
export const SOURCE_ENDINGS: ReadonlySet<string> = new Set(
  'py js mjs cjs jsx ts mts cts tsx go java kt kts scala groovy gradle cs fs vb rb php rs ex exs erl clj swift dart lua pl pm r tf tofu tfvars hcl prisma nix sql pp jsonnet libsonnet ipynb'.split(
    ' ',
  ),
);

/** Machine-made files that can be large, name many things and configure nothing. */
const GENERATED = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml)$|\.min\.[cm]?js$/;

/** Endings of files that configure nothing and run nothing: documentation, pictures, styles, locks. */
const NEVER_READ: ReadonlySet<string> = new Set(
  'md mdx rst adoc html htm css scss less svg png jpg jpeg gif ico webp woff woff2 ttf pdf lock sum map snap po csv'.split(
    ' ',
  ),
);

/**
 * What a file is read as, by its name alone; null for files that are never read (documentation, pictures, …).
 * Content may refine it: see `refineKind`.
 */
export function classifyName(path: string): FileKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (ending === 'exs') return 'elixir';
  // The many: program text, and what is never read.
  if (SOURCE_ENDINGS.has(ending)) return ending.endsWith('js') && GENERATED.test(name) ? null : 'source';
  if (NEVER_READ.has(ending) || GENERATED.test(name)) return null;
  let stem = name;
  while (COPY.test(stem)) stem = stem.replace(COPY, '');
  return classifyStem(stem.toLowerCase(), stem !== name);
}

/** `lower`: the name in lower case without the endings of copies; `copied`: whether it had any. */
function classifyStem(lower: string, copied: boolean): FileKind | null {
  const dot = lower.lastIndexOf('.');
  const extension = dot < 0 ? '' : lower.slice(dot + 1);
  const configuration = extension === 'conf' || extension === 'txt' || (extension === '' && copied) || dot < 0;

  if (/^\.?pg_service\.conf$/.test(lower)) return 'pg_service';
  if (/^\.?pgpass(?:\.conf)?$/.test(lower)) return 'pgpass';
  if (configuration && /pg_?hba/.test(lower)) return 'pg_hba';
  if (configuration && /pg_?ident/.test(lower)) return 'pg_ident';
  if (extension === 'conf' && /^postgres(?:ql)?(?:[^a-z].*)?\.conf$/.test(lower)) return 'postgresql_conf';
  if (/^pgbouncer[^/]*\.ini$/.test(lower)) return 'pgbouncer';
  if (/^(?:pgbouncer[._-]?)?userlist(?:\.txt)?$/.test(lower)) return 'userlist';
  if (/^database(?:[._-][^/]*)?\.ya?ml$/.test(lower)) return 'rails';
  if (/^(?:application|bootstrap)(?:[._-][^/]*)?\.(?:ya?ml|properties)$/.test(lower)) return 'application';
  if (/^profiles\.ya?ml$/.test(lower)) return 'dbt_profiles';
  if (/^(?:docker-)?compose.*\.ya?ml$/.test(lower)) return 'compose';
  if (/^\.env(?:$|[.-])|^env\.|(?:^|\.)env$|^\.envrc$|^dotenv$/.test(lower) && !SOURCE_ENDINGS.has(extension)) {
    return extension === 'yaml' || extension === 'yml' || extension === 'json' ? 'yaml' : 'env';
  }
  if (/^(?:dockerfile|containerfile)(?:$|[.-])/.test(lower)) return 'dockerfile';
  if (lower === 'procfile' || lower === 'makefile' || lower === 'justfile') return 'shell';
  if (lower === 'jenkinsfile') return 'source';
  if (extension === 'exs') return 'elixir';
  if (SOURCE_ENDINGS.has(extension)) return 'source';
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}

const HBA_LINE =
  /^(?:local|host|hostssl|hostnossl|hostgssenc|hostnogssenc)[ \t]+\S+[ \t]+\S+[ \t].*\b(?:trust|md5|scram-sha-256|peer|reject|password|cert|ident|ldap|gss|pam|radius)\b/;
const SETTING_LINE =
  /^[ \t]*#?[ \t]*(?:listen_addresses|max_connections|shared_buffers|wal_level|max_wal_senders|hba_file|password_encryption|ssl_cert_file|superuser_reserved_connections|effective_cache_size|primary_conninfo|work_mem|maintenance_work_mem|checkpoint_timeout|hot_standby)[ \t]*[= \t]|^[ \t]*#?[ \t]*(?:ssl_min_protocol_version|ssl_prefer_server_ciphers|ssl_ecdh_curve|ssl_passphrase_command)[ \t]*=/;
/** All that a compose file may say at its top level (compose-spec, schema/compose-spec.json), and templates. */
const COMPOSE_KEY = /^(?:version|name|services|networks|volumes|configs|secrets|include|models|x-.*|[^\w"'].*)$/;

/**
 * Looks again, with the text at hand: YAML that could be a compose file and has services is one whatever its name, and a `.conf`
 * whose lines are HBA records or server parameters is read as what it holds.
 */
export function refineKind(path: string, kind: FileKind, text: string): FileKind {
  if (kind === 'yaml') return isCompose(path, text) ? 'compose' : kind;
  if (kind !== 'ini') return kind;
  let records = 0;
  let settings = 0;
  let others = 0;
  for (let at = 0; at < text.length && records + settings + others < 400; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 400));
    at = end + 1;
    if (HBA_LINE.test(line)) records += 1;
    else if (SETTING_LINE.test(line)) settings += 1;
    else if (!/^\s*(?:[#;]|$)/.test(line)) others += 1;
  }
  if (records > 0 && records >= 4 * others) return 'pg_hba';
  if ((settings >= 3 || (settings === 2 && others === 0)) && !/^\s*\[/m.test(text)) return 'postgresql_conf';
  return kind;
}

/** Pipelines of continuous integration have `services` and `image` too, beside keys that compose refuses. */
function isCompose(path: string, text: string): boolean {
  if (path.includes('.github/') || !/^services:[ \t]*(?:#.*)?\r?$/m.test(text)) return false;
  if (!/^[ \t]+(?:image|build):/m.test(text)) return false;
  for (const [, key = ''] of text.matchAll(/^["']?([^\s#"':][^\s"':]{0,60})["']?:(?:[ \t]|\r?$)/gm)) {
    if (!COMPOSE_KEY.test(key)) return false;
  }
  return true;
}
