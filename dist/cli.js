#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  FAIL_ON,
  FORMATS,
  OPTIONS,
  UsageError,
  errorCode,
  listByGit
} from "./cli-chunk-K7LQBMEM.js";
import {
  VERSION
} from "./cli-chunk-BAYGPS22.js";
import {
  PolicyError,
  nearest
} from "./cli-chunk-KU5RNSRY.js";
import {
  FILE_KINDS
} from "./cli-chunk-QIP2UITV.js";
import {
  MAJORS
} from "./cli-chunk-HHVD5XYL.js";
import "./cli-chunk-MQ3GVKY5.js";

// src/cli/index.ts
import { readFileSync } from "node:fs";

// src/cli/main.ts
import { realpathSync } from "node:fs";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
function parseArguments(argv) {
  const options = {};
  for (const { name, type, short, multiple = false } of OPTIONS) {
    options[name] = { type, multiple, ...short === void 0 ? {} : { short } };
  }
  let parsed;
  try {
    parsed = parse(argv, options);
  } catch (error) {
    throw new UsageError(describe(error));
  }
  const [first, ...rest] = parsed.positionals;
  const isCommand = first !== void 0 && Object.hasOwn(COMMANDS, first);
  const command = isCommand ? first : "check";
  const paths = isCommand ? rest : parsed.positionals;
  const values = parsed.values;
  for (const spec of OPTIONS) {
    if (values[spec.name] !== void 0 && spec.commands !== void 0 && !spec.commands.includes(command)) {
      throw new UsageError(
        `option --${spec.name} does not go with "${command}"; it goes with ${spec.commands.join(", ")}`
      );
    }
  }
  const text = (name) => typeof values[name] === "string" ? values[name] : null;
  const result = {
    command,
    paths,
    help: values.help === true,
    version: values.version === true,
    format: oneOf("format", text("format"), FORMATS),
    output: text("output"),
    policy: text("policy"),
    organisationPolicy: text("organisation-policy"),
    failOn: oneOf("fail-on", text("fail-on"), FAIL_ON) ?? "error",
    quiet: values.quiet === true,
    baseline: text("baseline"),
    updateBaseline: values["update-baseline"] === true,
    noSuppressions: values["no-suppressions"] === true,
    major: majorOf(text("postgres")),
    as: oneOf("as", text("as"), FILE_KINDS),
    stdin: values.stdin === true,
    stdinFilename: text("stdin-filename"),
    maxFileSize: sizeOf(text("max-file-size")),
    fix: values.fix === true,
    force: values.force === true,
    noColor: values["no-color"] === true,
    trace: traceArguments(values)
  };
  if (result.updateBaseline && result.baseline === null)
    throw new UsageError("--update-baseline needs --baseline FILE");
  if (result.stdin && result.stdinFilename === null && result.as === null) {
    throw new UsageError("--stdin needs --stdin-filename PATH or --as KIND, to know what the input is");
  }
  if (result.fix && (result.stdin || result.as !== null)) {
    throw new UsageError("--fix changes files of the repository: it goes neither with --stdin nor with --as");
  }
  if (result.stdin && paths.length > 0) throw new UsageError("--stdin reads one file and takes no paths");
  if (result.stdinFilename !== null && !result.stdin) throw new UsageError("--stdin-filename goes with --stdin");
  return result;
}
function parse(argv, options) {
  const bare = new Map(
    OPTIONS.flatMap(({ name, bare: bare2 }) => bare2 === void 0 ? [] : [[`--${name}`, bare2]])
  );
  const end = argv.indexOf("--");
  const args = argv.map((arg, at) => {
    const value = end < 0 || at < end ? bare.get(arg) : void 0;
    return value === void 0 ? arg : `${arg}=${value}`;
  });
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}
function traceArguments(values) {
  const text = (name) => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  const list = (name) => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
  return {
    servers: list("server"),
    user: text("user"),
    database: text("database"),
    from: text("from"),
    socket: values.socket === true,
    tls: values.tls === true,
    noTls: values["no-tls"] === true,
    replication: text("replication"),
    members: list("member"),
    moreMembers: values["more-members"] === true,
    clientCert: text("client-cert"),
    envFile: text("env-file"),
    serviceFile: text("service-file"),
    passfile: text("passfile"),
    osUser: text("os-user")
  };
}
function describe(error) {
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  const unknown = /^Unknown option '(--?[^' ]*)'/.exec(message)?.[1];
  if (unknown === void 0) {
    const sentence = message.split(". ")[0] ?? message;
    return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} (see pgmoat --help)`;
  }
  const meant = nearest(
    unknown.replace(/^-+/, ""),
    OPTIONS.map(({ name }) => name)
  );
  return `there is no option ${unknown}${meant === null ? " (see pgmoat --help)" : `; did you mean --${meant}?`}`;
}
function oneOf(name, value, allowed) {
  if (value === null) return null;
  for (const candidate of allowed) if (candidate === value) return candidate;
  const meant = nearest(value, allowed);
  const advice = meant === null ? "" : `; did you mean "${meant}"?`;
  throw new UsageError(`--${name} "${value}" is not one of ${allowed.join(", ")}${advice}`);
}
function majorOf(value) {
  if (value === null) return null;
  for (const major of MAJORS) if (String(major) === value) return major;
  throw new UsageError(`--postgres "${value}" is not one of ${MAJORS.join(", ")}`);
}
function sizeOf(value) {
  if (value === null) return null;
  if (!/^[1-9]\d{0,11}$/.test(value)) throw new UsageError(`--max-file-size "${value}" is not a number of bytes`);
  return Number(value);
}

// src/cli/help.ts
function helpText(command) {
  const lines = [
    "pgmoat: connection policy for PostgreSQL",
    "",
    command === null ? "Usage: pgmoat [COMMAND] [OPTIONS] [PATH\u2026]" : `Usage: pgmoat ${usage(command)}`
  ];
  if (command === null) {
    lines.push("", "Commands:");
    for (const [name, help] of Object.entries(COMMANDS)) lines.push(`  ${name.padEnd(10)}${help}`);
  } else {
    lines.push("", `  ${COMMANDS[command]}`);
  }
  lines.push("", "Options:");
  for (const option of OPTIONS) {
    if (command !== null && option.commands !== void 0 && !option.commands.includes(command)) continue;
    const short = option.short === void 0 ? "    " : `-${option.short}, `;
    const head = `  ${short}--${option.name}${option.value === void 0 ? "" : ` ${option.value}`}`;
    for (const one of wrap(option.help, head)) lines.push(one);
  }
  const judges = command === null || command === "check" || command === "diff";
  const status = judges ? "0 nothing at or above --fail-on, 1 something is, 2 could not run" : "0 done, 2 could not run";
  lines.push("", `Exit status: ${status}.`, "");
  return lines.join("\n");
}
function usage(command) {
  switch (command) {
    case "check":
      return "[check] [OPTIONS] [PATH\u2026]";
    case "access":
      return "access [OPTIONS] [PATH\u2026]";
    case "diff":
      return "diff [OPTIONS] BASE [HEAD]";
    case "facts":
      return "facts [OPTIONS] [PATH\u2026]";
    case "trace":
      return "trace [OPTIONS] [CONNINFO]";
    case "explain":
      return "explain [RULE]";
    case "init":
      return "init [--force]";
  }
}
var WIDTH = 100;
var INDENT = 30;
function wrap(text, head) {
  const lines = [];
  let line = head.length < INDENT - 1 ? head.padEnd(INDENT) : head;
  if (head.length >= INDENT - 1) {
    lines.push(line);
    line = " ".repeat(INDENT);
  }
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(INDENT);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

// src/cli/main.ts
async function main(argv, io) {
  try {
    const args = parseArguments(argv);
    if (args.version) {
      io.out(`${VERSION}
`);
      return 0;
    }
    if (args.help) {
      io.out(helpText(argv[0] === args.command ? args.command : null));
      return 0;
    }
    return await run(args, io);
  } catch (error) {
    if (error instanceof UsageError || error instanceof PolicyError) {
      io.err(`pgmoat: ${error.message}
`);
      return 2;
    }
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    io.err(
      `pgmoat ${VERSION} failed: this is a bug. Please report it with the following text and, if you can, the file.
${stack}
`
    );
    return 2;
  }
}
async function run(args, io) {
  switch (args.command) {
    case "check": {
      const begun = isPlain(args) ? listByGit(realpathSync(io.cwd)) : null;
      return (await import("./cli-check-5GTO3QUH.js")).checkCommand(args, io, begun);
    }
    case "access":
      return (await import("./cli-others-GVUOVJ4G.js")).accessCommand(args, io);
    case "diff":
      return (await import("./cli-others-GVUOVJ4G.js")).diffCommand(args, io);
    case "facts":
      return (await import("./cli-others-GVUOVJ4G.js")).factsCommand(args, io);
    case "trace":
      return (await import("./cli-others-GVUOVJ4G.js")).traceCommand(args, io);
    case "explain":
      return (await import("./cli-others-GVUOVJ4G.js")).explainCommand(args, io);
    case "init":
      return (await import("./cli-others-GVUOVJ4G.js")).initCommand(args, io);
  }
}
function isPlain({ paths, stdin, fix }) {
  return !stdin && !fix && paths.every((path) => path === ".");
}

// src/cli/index.ts
process.stdout.on("error", (error) => {
  if (errorCode(error) === "EPIPE") return;
  process.stderr.write(`pgmoat: standard output cannot be written (${errorCode(error)})
`);
  process.exitCode = 2;
});
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => readFileSync(0),
  today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
});
