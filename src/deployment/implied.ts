import type { EnvironmentValue, Origin, SettingValue, WorkloadFact } from '../facts.ts';
import { impliedHbaRecord } from '../postgres/hba/implied.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { EffectiveSetting, ServerHbaRecord } from './model.ts';

type Implied = ServerHbaRecord['implied'];

interface Method {
  readonly method: string;
  /** The variable that chose it; null for the image's own choice. */
  readonly variable: EnvironmentValue | null;
}

/** Stands for a method that a variable from outside the repository decides. */
const UNKNOWN_METHOD = '${METHOD}';

/**
 * The HBA records of a container that no file of the repository states: initdb's and the image's entry point's. null where the
 * entry point is not known, or refuses to start.
 */
export function impliedRecords(
  workload: WorkloadFact,
  settings: ReadonlyMap<string, EffectiveSetting>,
  major: PgMajor,
): readonly ServerHbaRecord[] | null {
  if (workload.family === 'official') return officialRecords(workload, settings, major);
  return workload.family === 'bitnami' ? bitnamiRecords(workload, major) : null;
}

/**
 * docker-library/postgres, docker-entrypoint.sh: initdb writes `local` and loopback records (initdb.c, setup_config), then
 * pg_setup_hba_conf appends `host all all all METHOD`, the variable verbatim, by default the value of password_encryption.
 */
function officialRecords(
  workload: WorkloadFact,
  settings: ReadonlyMap<string, EffectiveSetting>,
  major: PgMajor,
): readonly ServerHbaRecord[] {
  const { local, host } = initdbMethods(workload.environment.POSTGRES_INITDB_ARGS);
  const records: ServerHbaRecord[] = [];
  for (const database of ['all', 'replication']) {
    records.push(
      ...recordsOf(workload, `local ${database} all`, local, major),
      ...recordsOf(workload, `host ${database} all 127.0.0.1/32`, host, major),
      ...recordsOf(workload, `host ${database} all ::1/128`, host, major),
    );
  }
  const stated = workload.environment.POSTGRES_HOST_AUTH_METHOD;
  const method: Method =
    stated === undefined || stated.value === ''
      ? { method: passwordEncryption(settings, major), variable: null }
      : { method: stated.value ?? UNKNOWN_METHOD, variable: stated };
  return [...records, ...recordsOf(workload, 'host all all all', method, major)];
}

/** The value goes into the file verbatim: what follows a line end in it is records of its own. */
export function recordsOf(workload: WorkloadFact, columns: string, method: Method, major: PgMajor): ServerHbaRecord[] {
  const origin = placeOf(method.variable ?? workload);
  const implied: Implied = method.variable === null ? 'by-default' : 'by-environment';
  const text = `${columns} ${method.method}`;
  const lines = text.includes('\n') ? linesOf(text) : [text.trim()];
  return lines.map((line) => ({ fact: impliedHbaRecord(line, origin, major), implied }));
}

/** Stand for the records before one that a script adds to a file: they may say anything of anybody. */
export function unknownRecords(origin: Origin, major: PgMajor): readonly ServerHbaRecord[] {
  const lines = ['local ${DATABASES} ${USERS} ${METHOD}', 'host ${DATABASES} ${USERS} ${ADDRESS} ${METHOD}'];
  return lines.map((line) => {
    return { fact: { ...impliedHbaRecord(line, placeOf(origin), major), partial: true }, implied: 'by-default' };
  });
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).slice(0, 100);
}

/** `-A` alone or behind options of initdb that take no value (`-kA md5`), and the long spellings. */
const AUTH_OPTION = /^(?:-[dgknNsSW]*(A)(.+)?|(--auth(?:-host|-local)?)(?:=(.*))?)$/;

/**
 * What initdb writes for its `-A`, `--auth`, `--auth-host` and `--auth-local`; the last of each wins. The first two mean `ident`
 * for host records where they say `peer`, and the other way round (initdb.c, main).
 */
function initdbMethods(args: EnvironmentValue | undefined): { readonly local: Method; readonly host: Method } {
  const trust: Method = { method: 'trust', variable: null };
  if (args === undefined) return { local: trust, host: trust };
  if (args.value === null) {
    const unknown: Method = { method: UNKNOWN_METHOD, variable: args };
    return { local: unknown, host: unknown };
  }
  let local = trust;
  let host = trust;
  const words = args.value.split(/\s+/).map((word) => word.replace(/^['"]|['"]$/g, ''));
  for (const [index, word] of words.entries()) {
    const match = AUTH_OPTION.exec(word);
    if (match === null) continue;
    const option = match[1] ?? match[3] ?? '';
    const method = match[2] ?? match[4] ?? words[index + 1] ?? '';
    if (method === '') continue;
    if (option === '--auth-local') local = { method, variable: args };
    else if (option === '--auth-host') host = { method, variable: args };
    else {
      local = { method: method === 'ident' ? 'peer' : method, variable: args };
      host = { method: method === 'peer' ? 'ident' : method, variable: args };
    }
  }
  return { local, host };
}

/** `postgres -C password_encryption`: what a setting says (initdb's own too), else the version's default. */
function passwordEncryption(settings: ReadonlyMap<string, EffectiveSetting>, major: PgMajor): string {
  const stated = settings.get('password_encryption');
  if (stated !== undefined) return stated.value.type === 'unknown' ? UNKNOWN_METHOD : String(stated.value.value);
  return major >= 14 ? 'scram-sha-256' : 'md5';
}

/**
 * The password_encryption that initdb writes into its postgresql.conf because of the methods it is given (initdb.c,
 * setup_config); null where it leaves the version's default.
 */
export function initdbPasswordEncryption(workload: WorkloadFact, major: PgMajor): SettingValue | null {
  if (workload.family !== 'official') return null;
  const { local, host } = initdbMethods(workload.environment.POSTGRES_INITDB_ARGS);
  const methods = [local.method, host.method];
  if (methods.includes(UNKNOWN_METHOD)) return { type: 'unknown', value: '' };
  if (methods.includes('scram-sha-256')) return major < 14 ? { type: 'enum', value: 'scram-sha-256' } : null;
  return methods.includes('md5') && major >= 14 ? { type: 'enum', value: 'md5' } : null;
}

/**
 * bitnami/containers, libpostgresql.sh: trust for everybody, made md5 once a password is set; with a CA file client certificates
 * are asked of those who use TLS.
 */
function bitnamiRecords(workload: WorkloadFact, major: PgMajor): readonly ServerHbaRecord[] | null {
  const { environment } = workload;
  const has = (name: string): boolean => {
    const value = environment[name];
    return value !== undefined && value.value !== '';
  };
  const password = ['POSTGRESQL_PASSWORD', 'POSTGRES_PASSWORD'].some((name) => has(name) || has(`${name}_FILE`));
  const allowEmpty = environment.ALLOW_EMPTY_PASSWORD;
  const empty = allowEmpty !== undefined && /^(?:yes|true|1)$/i.test(allowEmpty.value ?? '');
  if (!password && !empty) return null;
  const method: Method =
    password || allowEmpty === undefined
      ? { method: 'md5', variable: null }
      : { method: 'trust', variable: allowEmpty };
  const certificate: Method = { method: 'cert', variable: null };
  const tls = /^(?:yes|true|1|on)$/i.test(environment.POSTGRESQL_ENABLE_TLS?.value ?? '');
  const lines: ServerHbaRecord[] = [];
  if (tls && has('POSTGRESQL_TLS_CA_FILE')) {
    lines.push(
      ...recordsOf(workload, 'hostssl all all 0.0.0.0/0', certificate, major),
      ...recordsOf(workload, 'hostssl all all ::/0', certificate, major),
    );
  }
  for (const columns of [
    'host all all 0.0.0.0/0',
    'host all all ::/0',
    'local all all',
    'host all all 127.0.0.1/32',
    'host all all ::1/128',
  ]) {
    for (const one of recordsOf(workload, columns, method, major)) lines.push(one);
  }
  return lines;
}

function placeOf(origin: Origin): Origin {
  const { file, line, column, endLine, endColumn, via } = origin;
  const place = { file, line, column, endLine, endColumn };
  return via === undefined ? place : { ...place, via };
}
