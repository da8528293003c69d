import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SOURCE_ENDINGS
} from "./cli-chunk-BAYGPS22.js";
import {
  MAJORS
} from "./cli-chunk-HHVD5XYL.js";

// src/files/error-code.ts
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

// src/cli/errors.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/files/git.ts
import { execFile, spawnSync } from "node:child_process";
var SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
function environment() {
  return { ...process.env, GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1", GIT_OPTIONAL_LOCKS: "0" };
}
function git(root, args) {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, env: environment() };
  return new Promise((resolve) => {
    execFile("git", [...SAFE, ...args], options, (error, out, err) => {
      const nothingFound = args[0] === "grep" && error?.code === 1 && err === "";
      resolve(error === null || nothingFound ? out : null);
    });
  });
}
function gitBytes(root, args, input) {
  const { status, stdout } = spawnSync("git", [...SAFE, ...args], {
    ...{ cwd: root, input, maxBuffer: 1 << 30, env: environment() },
    stdio: ["pipe", "pipe", "ignore"]
  });
  return status === 0 ? stdout : null;
}

// src/files/git-list.ts
async function listByGit(root) {
  const out = await git(root, ["ls-files", "-z", "--stage", "--cached", "--others", "--exclude-standard"]);
  if (out === null) return null;
  const tracked = [];
  const regular = [];
  const others = [];
  for (const entry of out.split("\0")) {
    if (entry === "") continue;
    const staged = /^(\d{6}) [0-9a-f]{40,64} \d\t/.exec(entry);
    if (staged === null) {
      others.push(entry);
      continue;
    }
    const path = entry.slice(staged[0].length);
    tracked.push(path);
    if (staged[1]?.startsWith("100") && SOURCE_ENDINGS.has(path.slice(path.lastIndexOf(".") + 1))) regular.push(path);
  }
  return { tracked, regular, others };
}

// src/cli/options.ts
var COMMANDS = {
  check: "hold the repository against its policy (the default command)",
  access: "who can get in: what the records of each server let in, by zone and line",
  diff: "what a change does to who can get in: BASE and HEAD are revisions or directories",
  facts: "what was read, as JSON",
  trace: "one connection attempt, step by step: which record answers, and what the client sees",
  explain: "why a rule exists, examples, how to mend; without a rule, the list of rules",
  init: "write a starter policy and workflow"
};
var FORMATS = ["text", "json", "sarif", "github", "gitlab", "markdown", "html"];
var FAIL_ON = ["error", "warning", "note", "never"];
var OPTIONS = [
  {
    name: "format",
    short: "f",
    type: "string",
    value: "FORMAT",
    help: `${FORMATS.join(", ")} (default: text); each command has its own`,
    commands: ["check", "access", "diff", "facts", "trace", "explain"]
  },
  {
    name: "output",
    short: "o",
    type: "string",
    value: "FILE",
    help: "write the report there instead of standard output",
    commands: ["check", "access", "diff", "facts", "trace"]
  },
  {
    name: "policy",
    short: "p",
    type: "string",
    value: "FILE",
    help: 'policy file, or the name of a pack (default: the nearest pgmoat.yaml, .yml, .json or package.json with "pgmoat"; else the pack "recommended")',
    commands: ["check", "access", "diff", "facts", "trace"]
  },
  {
    name: "organisation-policy",
    type: "string",
    value: "FILE",
    help: "policy file outside of the repository, which the repository's policy builds on and cannot weaken where it locks rules",
    commands: ["check", "access", "diff", "facts", "trace"]
  },
  {
    name: "fail-on",
    type: "string",
    value: "SEVERITY",
    help: `exit 1 from this severity on: ${FAIL_ON.join(", ")} (default: error)`,
    commands: ["check", "diff"]
  },
  { name: "quiet", short: "q", type: "boolean", help: "only findings that --fail-on counts", commands: ["check"] },
  {
    name: "baseline",
    type: "string",
    value: "FILE",
    help: "findings listed there do not count",
    commands: ["check"]
  },
  {
    name: "update-baseline",
    type: "boolean",
    help: "write the findings of this run to the file of --baseline",
    commands: ["check"]
  },
  {
    name: "no-suppressions",
    type: "boolean",
    help: "count findings that comments, waivers or a baseline suppress",
    commands: ["check", "diff"]
  },
  {
    name: "postgres",
    type: "string",
    value: "MAJOR",
    help: `server version where nothing nearer says it: ${MAJORS.join(", ")}`,
    commands: ["check", "access", "diff", "facts", "trace"]
  },
  {
    name: "as",
    type: "string",
    value: "KIND",
    help: "read the given files as this kind, whatever their names: pg_hba, pg_ident, postgresql_conf, compose, env, conninfo, \u2026",
    commands: ["check", "access", "diff", "facts", "trace"]
  },
  {
    name: "stdin",
    type: "boolean",
    help: "read one file from standard input",
    commands: ["check", "access", "facts"]
  },
  {
    name: "stdin-filename",
    type: "string",
    value: "PATH",
    help: "the name that file goes by: it tells its kind, and the policy looks at it",
    commands: ["check", "access", "facts"]
  },
  {
    name: "max-file-size",
    type: "string",
    value: "BYTES",
    help: "larger files are listed as skipped (default: 1048576)",
    commands: ["check", "access", "diff", "facts", "trace"]
  },
  {
    name: "server",
    short: "s",
    type: "string",
    value: "PATH",
    multiple: true,
    help: "a directory or files with pg_hba.conf and postgresql.conf, or a service as compose.yml#NAME (repeatable; default: the working directory)",
    commands: ["trace"]
  },
  { name: "user", type: "string", value: "ROLE", help: "who connects, in place of CONNINFO", commands: ["trace"] },
  {
    name: "database",
    type: "string",
    value: "NAME",
    help: "the database that is asked for (default: the name of the user)",
    commands: ["trace"]
  },
  {
    name: "from",
    type: "string",
    value: "ADDRESS",
    help: "the IP address that the client comes from; goes with CONNINFO, too",
    commands: ["trace"]
  },
  { name: "socket", type: "boolean", help: "the client uses the Unix-domain socket", commands: ["trace"] },
  { name: "tls", type: "boolean", help: "the client uses TLS", commands: ["trace"] },
  { name: "no-tls", type: "boolean", help: "the client does not use TLS (default)", commands: ["trace"] },
  {
    name: "replication",
    type: "string",
    value: "VALUE",
    bare: "true",
    help: "as a parameter of the start-up packet: physical replication without a value, --replication=database for logical",
    commands: ["trace"]
  },
  {
    name: "member",
    type: "string",
    value: "ROLE=GROUP",
    multiple: true,
    help: "a grant, for +GROUP and samerole (repeatable); those given and those of the policy, or none, are all there are, but for --more-members",
    commands: ["trace"]
  },
  {
    name: "more-members",
    type: "boolean",
    help: "there may be other grants than those of --member: what depends on them is told as open",
    commands: ["trace"]
  },
  {
    name: "client-cert",
    type: "string",
    value: "NAME",
    help: "the client shows a certificate with this common name that ssl_ca_file vouches for (default: none; unknown with sslcert)",
    commands: ["trace"]
  },
  {
    name: "env-file",
    type: "string",
    value: "FILE",
    help: "the environment of the client that CONNINFO is for, as NAME=VALUE lines: PGHOST, PGUSER, PGSSLMODE, \u2026 (default: an empty one, not that of pgmoat)",
    commands: ["trace"]
  },
  {
    name: "service-file",
    type: "string",
    value: "FILE",
    help: "the pg_service.conf that service= or PGSERVICE speaks of (default: none is read)",
    commands: ["trace"]
  },
  {
    name: "passfile",
    type: "string",
    value: "FILE",
    help: "the .pgpass that libpq looks the password up in (default: none is read)",
    commands: ["trace"]
  },
  {
    name: "os-user",
    type: "string",
    value: "NAME",
    help: "the operating-system user that the client runs as: the role where neither CONNINFO nor the files say one",
    commands: ["trace"]
  },
  {
    name: "fix",
    type: "boolean",
    help: "apply the fixes that do to access what the finding asks for and no more; say what others would do",
    commands: ["check"]
  },
  { name: "force", type: "boolean", help: "overwrite files that exist", commands: ["init"] },
  { name: "no-color", type: "boolean", help: "no colours (as NO_COLOR does)" },
  { name: "help", short: "h", type: "boolean", help: "this text" },
  { name: "version", short: "V", type: "boolean", help: "the version" }
];

export {
  errorCode,
  git,
  gitBytes,
  listByGit,
  UsageError,
  COMMANDS,
  FORMATS,
  FAIL_ON,
  OPTIONS
};
