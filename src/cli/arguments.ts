import { parseArgs } from 'node:util';
import { nearest } from '../policy/nearest.ts';
import { MAJORS, type PgMajor } from '../postgres/versions.ts';
import { FILE_KINDS, type FileKind } from '../readers/reader.ts';
import { UsageError } from './errors.ts';
import { COMMANDS, type CommandName, FAIL_ON, type FailOn, FORMATS, type Format, OPTIONS } from './options.ts';

/** The command line, understood. */
export interface Arguments {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  /** null where the user did not choose. */
  readonly format: Format | null;
  readonly output: string | null;
  readonly policy: string | null;
  readonly organisationPolicy: string | null;
  readonly failOn: FailOn;
  readonly quiet: boolean;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly noSuppressions: boolean;
  readonly major: PgMajor | null;
  readonly as: FileKind | null;
  readonly stdin: boolean;
  readonly stdinFilename: string | null;
  readonly maxFileSize: number | null;
  readonly fix: boolean;
  readonly force: boolean;
  readonly noColor: boolean;
  readonly trace: TraceArguments;
}

/** What only `pgmoat trace` is told; null where it is not. */
export interface TraceArguments {
  readonly servers: readonly string[];
  readonly user: string | null;
  readonly database: string | null;
  readonly from: string | null;
  readonly socket: boolean;
  readonly tls: boolean;
  readonly noTls: boolean;
  readonly replication: string | null;
  readonly members: readonly string[];
  readonly moreMembers: boolean;
  readonly clientCert: string | null;
  /** What surrounds the client of a connection string: files, and the name of its operating-system user. */
  readonly envFile: string | null;
  readonly serviceFile: string | null;
  readonly passfile: string | null;
  readonly osUser: string | null;
}

/** Throws UsageError with one line that says what was wrong and what would be right. */
export function parseArguments(argv: readonly string[]): Arguments {
  const options: Record<string, ParsedOption> = {};
  for (const { name, type, short, multiple = false } of OPTIONS) {
    options[name] = { type, multiple, ...(short === undefined ? {} : { short }) };
  }
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv, options);
  } catch (error) {
    throw new UsageError(describe(error));
  }
  const [first, ...rest] = parsed.positionals;
  const isCommand = first !== undefined && Object.hasOwn(COMMANDS, first);
  const command: CommandName = isCommand ? (first as CommandName) : 'check';
  const paths = isCommand ? rest : parsed.positionals;
  const values = parsed.values;
  for (const spec of OPTIONS) {
    if (values[spec.name] !== undefined && spec.commands !== undefined && !spec.commands.includes(command)) {
      throw new UsageError(
        `option --${spec.name} does not go with "${command}"; it goes with ${spec.commands.join(', ')}`,
      );
    }
  }
  const text = (name: string): string | null => (typeof values[name] === 'string' ? (values[name] as string) : null);
  const result: Arguments = {
    command,
    paths,
    help: values.help === true,
    version: values.version === true,
    format: oneOf('format', text('format'), FORMATS),
    output: text('output'),
    policy: text('policy'),
    organisationPolicy: text('organisation-policy'),
    failOn: oneOf('fail-on', text('fail-on'), FAIL_ON) ?? 'error',
    quiet: values.quiet === true,
    baseline: text('baseline'),
    updateBaseline: values['update-baseline'] === true,
    noSuppressions: values['no-suppressions'] === true,
    major: majorOf(text('postgres')),
    as: oneOf('as', text('as'), FILE_KINDS),
    stdin: values.stdin === true,
    stdinFilename: text('stdin-filename'),
    maxFileSize: sizeOf(text('max-file-size')),
    fix: values.fix === true,
    force: values.force === true,
    noColor: values['no-color'] === true,
    trace: traceArguments(values),
  };
  if (result.updateBaseline && result.baseline === null)
    throw new UsageError('--update-baseline needs --baseline FILE');
  if (result.stdin && result.stdinFilename === null && result.as === null) {
    throw new UsageError('--stdin needs --stdin-filename PATH or --as KIND, to know what the input is');
  }
  if (result.fix && (result.stdin || result.as !== null)) {
    throw new UsageError('--fix changes files of the repository: it goes neither with --stdin nor with --as');
  }
  if (result.stdin && paths.length > 0) throw new UsageError('--stdin reads one file and takes no paths');
  if (result.stdinFilename !== null && !result.stdin) throw new UsageError('--stdin-filename goes with --stdin');
  return result;
}

interface ParsedOption {
  readonly type: 'string' | 'boolean';
  readonly multiple: boolean;
  readonly short?: string;
}

/** Options that may stand without a value get theirs: node:util knows only options that have one and options that have none. */
function parse(argv: readonly string[], options: Record<string, ParsedOption>) {
  const bare = new Map<string, string>(
    OPTIONS.flatMap(({ name, bare }) => (bare === undefined ? [] : [[`--${name}`, bare] as const])),
  );
  const end = argv.indexOf('--');
  const args = argv.map((arg, at) => {
    const value = end < 0 || at < end ? bare.get(arg) : undefined;
    return value === undefined ? arg : `${arg}=${value}`;
  });
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

function traceArguments(values: ReturnType<typeof parse>['values']): TraceArguments {
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const list = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  return {
    servers: list('server'),
    user: text('user'),
    database: text('database'),
    from: text('from'),
    socket: values.socket === true,
    tls: values.tls === true,
    noTls: values['no-tls'] === true,
    replication: text('replication'),
    members: list('member'),
    moreMembers: values['more-members'] === true,
    clientCert: text('client-cert'),
    envFile: text('env-file'),
    serviceFile: text('service-file'),
    passfile: text('passfile'),
    osUser: text('os-user'),
  };
}

/** The first sentence of what node:util says (its further advice speaks of positionals that are not meant), or the option that was meant. */
function describe(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const unknown = /^Unknown option '(--?[^' ]*)'/.exec(message)?.[1];
  if (unknown === undefined) {
    const sentence = message.split('. ')[0] ?? message;
    return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} (see pgmoat --help)`;
  }
  const meant = nearest(
    unknown.replace(/^-+/, ''),
    OPTIONS.map(({ name }) => name),
  );
  return `there is no option ${unknown}${meant === null ? ' (see pgmoat --help)' : `; did you mean --${meant}?`}`;
}

function oneOf<T extends string>(name: string, value: string | null, allowed: readonly T[]): T | null {
  if (value === null) return null;
  for (const candidate of allowed) if (candidate === value) return candidate;
  const meant = nearest(value, allowed);
  const advice = meant === null ? '' : `; did you mean "${meant}"?`;
  throw new UsageError(`--${name} "${value}" is not one of ${allowed.join(', ')}${advice}`);
}

/** A PostgreSQL major from text, as `--postgres` and the Action's input give it. */
export function majorOf(value: string | null): PgMajor | null {
  if (value === null) return null;
  for (const major of MAJORS) if (String(major) === value) return major;
  throw new UsageError(`--postgres "${value}" is not one of ${MAJORS.join(', ')}`);
}

function sizeOf(value: string | null): number | null {
  if (value === null) return null;
  if (!/^[1-9]\d{0,11}$/.test(value)) throw new UsageError(`--max-file-size "${value}" is not a number of bytes`);
  return Number(value);
}
