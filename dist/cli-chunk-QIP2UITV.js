import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/readers/reader.ts
var FILE_KINDS = [
  "pg_hba",
  "pg_ident",
  "postgresql_conf",
  "compose",
  "env",
  "conninfo",
  "pg_service",
  "pgpass",
  "pgbouncer",
  "userlist",
  "pem",
  "manifest",
  "rails",
  "application",
  "dbt_profiles",
  "yaml",
  "json",
  "toml",
  "ini",
  "properties",
  "xml",
  "shell",
  "dockerfile",
  "elixir",
  "source",
  "text"
];
var BY_BYTES = /* @__PURE__ */ new Set([
  "pg_hba",
  "pg_ident",
  "postgresql_conf",
  "pg_service",
  "pgpass",
  "conninfo"
]);
function readersByKind(readers) {
  return new Map(readers.flatMap((reader) => reader.kinds.map((kind) => [kind, reader])));
}

export {
  FILE_KINDS,
  BY_BYTES,
  readersByKind
};
