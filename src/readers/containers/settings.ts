import type { SettingFact, SettingValue } from '../../facts.ts';
import { parseServerArguments } from '../../postgres/settings/arguments.ts';
import { crossChecks } from '../../postgres/settings/cross-checks.ts';
import { isCustomName, parameterOf } from '../../postgres/settings/parameters.ts';
import { maskSecrets } from '../../postgres/settings/secrets.ts';
import { unknownName } from '../../postgres/settings/unknown-name.ts';
import { parseSetting } from '../../postgres/settings/values.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import { type Located, originIn } from './located.ts';
import type { Variable } from './variables.ts';
import { splitWords } from './words.ts';

interface Assignment {
  readonly name: string;
  readonly value: Located;
  /** The place of the name; null where a letter or a variable says it. */
  readonly nameText: Located | null;
  /** The whole: what the fact stands at. */
  readonly whole: Located;
  /** A value that the option's letter implies stands in no text. */
  readonly implied: string | null;
  /** `-c name` or `--name` without `=`: how it stands there. */
  readonly bare?: string;
}

/** What a setting of a workload belongs to. */
export interface SettingMeta {
  readonly workload: string;
  readonly major: PgMajor;
}

/**
 * The parameters that a server's command line sets, with the server's own errors. Of several assignments of one name the last
 * is applied. `shell` says that a shell reads the words once more, so that `$` in a value is filled in there.
 */
export function commandLineSettings(words: readonly Located[], meta: SettingMeta): SettingFact[] {
  const assignments: Assignment[] = [];
  for (const argument of parseServerArguments(
    words.map((word) => word.text),
    meta.major,
  )) {
    const option = words[argument.argument];
    const word = words[argument.valueArgument];
    if (option === undefined || word === undefined) continue;
    const named = argument.option === '-c' || argument.option === '--';
    if (argument.value === null) {
      const text = word.slice(argument.valueOffset);
      const bare = `${argument.option === '--' ? '--' : '-c '}${text.text}`;
      assignments.push({ name: argument.name, value: text, nameText: text, whole: text, implied: null, bare });
      continue;
    }
    const implied = argument.implied ? argument.value : null;
    const nameEnd = argument.valueOffset - 1;
    const nameText = named ? word.slice(Math.max(0, nameEnd - argument.name.length), nameEnd) : null;
    const whole = nameText === null ? option : word.slice(Math.max(0, nameEnd - argument.name.length));
    assignments.push({ name: argument.name, value: word.slice(argument.valueOffset), nameText, whole, implied });
  }
  return settingFacts(assignments, 'command-line', meta);
}

/** Parameters that the bitnami image takes from variables and writes into its configuration file (libpostgresql.sh). */
const BITNAMI: Readonly<Record<string, string>> = {
  POSTGRESQL_PORT_NUMBER: 'port',
  POSTGRESQL_MAX_CONNECTIONS: 'max_connections',
  POSTGRESQL_PASSWORD_ENCRYPTION: 'password_encryption',
  POSTGRESQL_FSYNC: 'fsync',
  POSTGRESQL_WAL_LEVEL: 'wal_level',
  POSTGRESQL_LOG_CONNECTIONS: 'log_connections',
  POSTGRESQL_LOG_DISCONNECTIONS: 'log_disconnections',
  POSTGRESQL_LOG_HOSTNAME: 'log_hostname',
  POSTGRESQL_LOG_LINE_PREFIX: 'log_line_prefix',
  POSTGRESQL_LOG_TIMEZONE: 'log_timezone',
  POSTGRESQL_CLIENT_MIN_MESSAGES: 'client_min_messages',
  POSTGRESQL_SHARED_PRELOAD_LIBRARIES: 'shared_preload_libraries',
  POSTGRESQL_STATEMENT_TIMEOUT: 'statement_timeout',
  POSTGRESQL_TCP_KEEPALIVES_IDLE: 'tcp_keepalives_idle',
  POSTGRESQL_TCP_KEEPALIVES_INTERVAL: 'tcp_keepalives_interval',
  POSTGRESQL_TCP_KEEPALIVES_COUNT: 'tcp_keepalives_count',
  POSTGRESQL_ENABLE_TLS: 'ssl',
  POSTGRESQL_TLS_CERT_FILE: 'ssl_cert_file',
  POSTGRESQL_TLS_KEY_FILE: 'ssl_key_file',
  POSTGRESQL_TLS_CA_FILE: 'ssl_ca_file',
  POSTGRESQL_TLS_CRL_FILE: 'ssl_crl_file',
};

/** Settings that a bitnami server's environment states, its extra flags (a command line) among them. */
export function bitnamiSettings(variables: ReadonlyMap<string, Variable>, meta: SettingMeta): SettingFact[] {
  const assignments: Assignment[] = [];
  for (const [variable, name] of Object.entries(BITNAMI)) {
    const value = variables.get(variable)?.value ?? null;
    if (value === null || value.text === '') continue;
    assignments.push({ name, value, nameText: null, whole: value, implied: null });
  }
  const flags = variables.get('POSTGRESQL_EXTRA_FLAGS')?.value ?? null;
  const onCommandLine = flags === null ? [] : commandLineSettings(splitWords(flags, false), meta);
  return [...settingFacts(assignments, 'file', meta), ...onCommandLine];
}

/** Parameters of a map that a platform writes into the server's configuration file. */
export function fileSettings(
  parameters: readonly { readonly name: Located; readonly value: Located }[],
  meta: SettingMeta,
): SettingFact[] {
  const assignments = parameters.map(({ name, value }) => {
    return { name: name.text, value, nameText: name, whole: value, implied: null };
  });
  return settingFacts(assignments, 'file', meta);
}

/** The same for a file of which nothing else is known: what it holds besides, the server's default or another tool may say. */
export function partialSettings(
  parameters: Parameters<typeof fileSettings>[0],
  root: string,
  major: SettingMeta['major'],
): SettingFact[] {
  return fileSettings(parameters, { workload: root, major }).map(({ workload: _, ...setting }) => {
    return { ...setting, root, partial: true };
  });
}

function settingFacts(
  assignments: readonly Assignment[],
  source: SettingFact['source'],
  meta: SettingMeta,
): SettingFact[] {
  const last = new Map<string, Assignment>();
  for (const assignment of assignments) last.set(assignment.name.toLowerCase(), assignment);
  const check = crossChecks(meta.major);
  return assignments.map((assignment): SettingFact => {
    const { name, value, nameText, whole, implied, bare } = assignment;
    const text = implied ?? value.text;
    const unknown = implied === null && value.has('u');
    const judged = bare === undefined || unknown ? judge(name, text, unknown, meta.major, check) : judgeBare(bare);
    return {
      kind: 'setting',
      ...originIn(whole.source, whole.at(0, whole.length)),
      name,
      value: bare === undefined ? maskSecrets(name, text) : null,
      ...judged,
      applied: judged.error === null && last.get(name.toLowerCase()) === assignment,
      source,
      valuePosition: implied === null ? value.at(0, value.length) : whole.at(0, whole.length),
      namePosition: nameText === null ? null : nameText.at(0, nameText.length),
      root: whole.source.file,
      workload: meta.workload,
    };
  });
}

/** PostmasterMain stops at an option that states no value. */
function judgeBare(bare: string): Pick<SettingFact, 'error' | 'parsed' | 'problem'> {
  return { error: `${bare} requires a value`, parsed: null, problem: 'syntax' };
}

/** The server judges each assignment of its command line when it reads it, and refuses to start at the first bad one. */
function judge(
  name: string,
  text: string,
  unknown: boolean,
  major: PgMajor,
  check: ReturnType<typeof crossChecks>,
): Pick<SettingFact, 'error' | 'detail' | 'parsed' | 'problem'> {
  const shown = maskSecrets(name, text);
  // A shell's variable in a script, or a template of another tool than compose.
  if (unknown || /^\$|[$({%]\{|\{\{/.test(text)) {
    return { error: null, parsed: { type: 'unknown', value: shown }, problem: null };
  }
  const parameter = parameterOf(name, major);
  if (parameter === null) {
    const parsed: SettingValue = { type: 'other', value: shown };
    if (isCustomName(name, major)) return { error: null, parsed, problem: null };
    if (name.includes('.')) {
      const error = `invalid configuration parameter name "${name}"`;
      const detail = `${error}. Custom parameter names must be two or more simple identifiers separated by dots.`;
      return { error, detail, parsed, problem: 'unknown-name' };
    }
    const problem = unknownName(name, major).removedIn === undefined ? 'unknown-name' : 'removed-name';
    return { error: `unrecognized configuration parameter "${name}"`, parsed, problem };
  }
  const parsed = check(parameter.name, parseSetting(parameter, text, major, name));
  if (parsed.ok) {
    const kept: SettingValue =
      parsed.value.type === 'string' ? { type: 'string', value: maskSecrets(name, parsed.value.value) } : parsed.value;
    return { error: null, parsed: kept, problem: null };
  }
  const error = maskSecrets(name, parsed.error);
  return {
    error,
    ...(parsed.hint === undefined ? {} : { detail: `${error}. ${parsed.hint}` }),
    parsed: { type: 'unknown', value: shown },
    problem: 'invalid-value',
  };
}
