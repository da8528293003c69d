import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fact, SettingFact, SettingValue } from '../../src/facts.ts';
import { bytesOf, textOf } from '../../src/postgres/byte-text.ts';
import { effectiveSettings, settingOf } from '../../src/postgres/settings/effective.ts';
import { formatG } from '../../src/postgres/settings/numbers.ts';
import { normalName, parameterOf } from '../../src/postgres/settings/parameters.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { composeReader } from '../../src/readers/compose.ts';
import { settingsReader } from '../../src/readers/postgresql-conf.ts';
import { contextOf } from '../support/context.ts';
import { type Installation, plainEnvironment } from '../support/installations.ts';

/** What a start with some settings comes to: the value asked for as `postgres -C` prints it, or what the log complains of. */
export type Outcome = { readonly value: string } | { readonly errors: readonly string[] };

type Files = Readonly<Record<string, string>>;

/** Starts as far as `postgres -C NAME` goes: the files are read as at a start, one value is printed. About 6 ms. */
export async function serverOutcome(
  { bin }: Installation,
  files: Files,
  args: readonly string[],
  name: string,
): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), 'pgmoat-settings-'));
  try {
    chmodSync(directory, 0o755);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), bytesOf(text));
    }
    const run = await execute(join(bin, 'postgres'), ['-C', name, '-D', directory, ...args], directory);
    if (run.status === 0) return { value: run.stdout.replace(/\n$/, '').replaceAll(`${directory}/`, '') };
    return { errors: complaints(run.stderr.replaceAll(`${directory}/`, '').replaceAll(directory, '')) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function execute(program: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const log: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, stdout: textOf(Buffer.concat(output)), stderr: textOf(Buffer.concat(log)) });
    });
  });
}

/** The errors of a log, DETAIL and HINT joined to each; without what sums them up. */
export function complaints(log: string): readonly string[] {
  const entries = log.split(/^(?:\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] )?([A-Z]+): {2}/m);
  const errors: string[] = [];
  for (let at = 1; at + 1 < entries.length; at += 2) {
    // Every further line of a message begins with a tab of the log's own.
    const text = (entries[at + 1] ?? '').replace(/\n$/, '').replaceAll('\n\t', '\n');
    if (entries[at] === 'DETAIL' || entries[at] === 'HINT') errors.push(`${errors.pop() ?? ''}. ${normal(text)}`);
    else if ((entries[at] === 'LOG' || entries[at] === 'FATAL') && !SUMMARY.test(text)) errors.push(normal(text));
  }
  return errors;
}

const SUMMARY =
  /^(?:skipping missing configuration file|configuration file ".*" contains errors|too many syntax errors)/;

/** DETAIL ends with a full stop or does not, by version. */
function normal(text: string): string {
  return text.replace(/\.$/, '');
}

/** The facts of the files, in the order in which a server reads them: postgresql.conf, then postgresql.auto.conf. */
export function factsOfFiles(files: Files, major: PgMajor): readonly SettingFact[] {
  return ['postgresql.conf', 'postgresql.auto.conf'].flatMap((path) => {
    const text = files[path];
    if (text === undefined) return [];
    return settingsOf([...settingsReader.read({ path, text, kind: 'postgresql_conf' }, contextOf(files, major))]);
  });
}

/** The facts of a server's command line, as the compose file of a container has it. */
export function factsOfCommand(args: readonly string[], major: PgMajor): readonly SettingFact[] {
  if (args.length === 0) return [];
  const command = JSON.stringify(['postgres', ...args]).replaceAll('$', '$$$$');
  const text = `services:\n  db:\n    image: postgres:${major}\n    command: ${command}\n`;
  return settingsOf([...composeReader.read({ path: 'compose.yaml', text, kind: 'compose' }, contextOf({}, major))]);
}

function settingsOf(facts: readonly Fact[]): readonly SettingFact[] {
  return facts.filter((fact) => fact.kind === 'setting');
}

/** What pgmoat says of the same start. */
export function ourOutcome(files: Files, args: readonly string[], name: string, major: PgMajor): Outcome {
  const command = factsOfCommand(args, major);
  const refused = command.find(({ error }) => error !== null);
  if (refused !== undefined) return { errors: [normal(refused.detail ?? refused.error ?? '')] };
  const facts = factsOfFiles(files, major);
  const wrong = facts.filter(({ error }) => error !== null);
  const unread = wrong.filter((fact) => fact.name === null);
  if (unread.length > 0) {
    const top = unread.filter(({ source }) => source === 'file');
    return { errors: (top.length > 0 ? top : unread).map(({ detail }) => normal(detail ?? '')) };
  }
  if (wrong.length > 0) return { errors: wrong.map(fatalOrLogged) };
  const value = settingOf(effectiveSettings([...facts, ...command], major), name, major);
  return { value: printed(value) };
}

function fatalOrLogged(fact: SettingFact): string {
  const detail = fact.detail ?? '';
  return normal(
    fact.error === 'setting could not be applied' ? detail : `${detail} in file "${fact.file}" line ${fact.line}`,
  );
}

/** A value as `postgres -C` prints it. */
export function printed(value: SettingValue): string {
  if (value.type === 'bool') return value.value ? 'on' : 'off';
  if (value.type === 'integer') return String(value.value);
  return value.type === 'real' ? formatG(value.value) : String(value.value);
}

/** Why a difference is none of pgmoat's: by parameter, and where it matters by the server's answer. */
const EXPLAINED: readonly (readonly [reason: string, names: RegExp, theirs?: RegExp])[] = [
  [
    'which libraries the server was built with',
    /^(?:default_toast_compression|wal_compression|io_method)$/,
    /^invalid value/,
  ],
  ['Bonjour is a service of macOS', /^bonjour$/, /not supported by this build/],
  [
    'only other systems have the value',
    /^(?:dynamic_shared_memory_type|shared_memory_type|wal_sync_method|recovery_init_sync_method|file_copy_method)$/,
    /^invalid value/,
  ],
  ['locales of the operating system', /^lc_/, /^invalid value/],
  ['limits of the machine', /^max_stack_depth$/, /^invalid value/],
  ['files of the installation', /^timezone_abbreviations$/, /^(?:invalid value|could not read time zone file)/],
  ['came with a minor release or a package', /^(?:output_plugin_libraries|extension_destdir)$/, /^unrecognized/],
  ['set anew with each transaction', /^transaction_(?:isolation|read_only|deferrable)$/],
  ['paths are made absolute at start', /^(?:config_file|data_directory|hba_file|ident_file)$/],
  ['only other systems have the value', /^log_destination$/, /^invalid value.*: "eventlog"$/],
  ['dates that are not in ISO form', /^recovery_target_time$/, /^invalid value/],
];

/** The reason of a difference that is expected; null for one that is not. */
export function explanation(name: string, theirs: Outcome): string | null {
  const canonical = name.toLowerCase();
  const text = 'errors' in theirs ? theirs.errors.join('\n') : null;
  for (const [reason, names, pattern] of EXPLAINED) {
    if (names.test(canonical) && (pattern === undefined || (text !== null && pattern.test(text)))) return reason;
  }
  return null;
}

/** Whether pg_settings of a running server shows what a line has set: no show function, no start, and no end of the session that asks. */
export function isShownAfterReload(name: string, major: PgMajor): boolean {
  const parameter = parameterOf(name, major);
  if (parameter === null || UNSEEN.test(parameter.name)) return false;
  return ['sighup', 'superuser', 'user'].includes(parameter.context);
}

const UNSEEN =
  /timeout|^(?:tcp_|transaction_|lc_)|^(?:role|seed|session_authorization|default_with_oids|ssl_renegotiation_limit|is_superuser|TimeZone|log_timezone|timezone_abbreviations|client_encoding|archive_command|log_file_mode|ssl|max_stack_depth|log_statement_stats|log_parser_stats|log_planner_stats|log_executor_stats|log_destination|application_name|temp_file_limit|output_plugin_libraries|extension_destdir|default_table_access_method|default_tablespace|temp_tablespaces|default_text_search_config)$/;

/** Whether a parameter depends on the build or the machine: its lines are tried alone. */
export function isExplained(name: string): boolean {
  return EXPLAINED.some(([, names]) => names.test(name.toLowerCase()));
}

/** Runs tasks, a few at a time, in order of their results. */
export async function inParallel<In, Out>(inputs: readonly In[], task: (input: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  async function work(): Promise<void> {
    for (let at = next; at < inputs.length; at = next) {
      next = at + 1;
      const input = inputs[at];
      if (input !== undefined) results[at] = await task(input);
    }
  }
  await Promise.all([work(), work(), work()]);
  return results;
}

/** Lines in files, of each name one a file: the server tells of all wrong values of a file, and applies all of them. */
export function batches<Line extends { readonly name: string }>(
  lines: readonly Line[],
  major: PgMajor,
): readonly (readonly Line[])[] {
  const files: Line[][] = [];
  const used = new Map<string, number>();
  for (const line of lines) {
    const key = normalName(line.name, major);
    const at = used.get(key) ?? 0;
    used.set(key, at + 1);
    const file = files[at];
    if (file === undefined) files[at] = [line];
    else file.push(line);
  }
  return files;
}
