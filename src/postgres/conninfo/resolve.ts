import type { PgMajor } from '../versions.ts';
import { upToZero } from './c-text.ts';
import { addDefaults } from './defaults.ts';
import { parseKeywords } from './keyword.ts';
import { isKeyword, isSecret } from './options.ts';
import { findPassword } from './passfile.ts';
import { withoutPasswords } from './password.ts';
import { findPlaceholders, maskPlaceholders, placeholdersIn } from './placeholders.ts';
import type { ConninfoInput, LibpqBuild, ParameterSource, Value, Values } from './sources.ts';
import { spiltPassword } from './spilt.ts';
import { parseUri } from './uri.ts';
import { isSocketPath, type Lookup, validateParameters } from './validate.ts';

export interface ResolvedParameter {
  /** `***` for what is secret. */
  readonly value: string;
  readonly source: ParameterSource;
  /** A template fills it in: the value is the template's text. */
  readonly unknown: boolean;
}

/** One place that libpq tries, in order. */
export interface ResolvedHost {
  /** A name, a numeric address, or the directory of a Unix socket. */
  readonly host: string;
  /** The numeric address to connect to, where one is stated: then `host` is only a name to verify. */
  readonly hostaddr: string | null;
  readonly port: string;
  readonly socket: boolean;
  /** A template tells which place it is. */
  readonly unknown: boolean;
  /** Where the password comes from that would be sent there; null where there is none. Never the password. */
  readonly password: PasswordSource | null;
}

export type PasswordSource =
  | ParameterSource
  | { readonly kind: 'passfile'; readonly file: string; readonly line: number };

export interface ResolvedConninfo {
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
  /** None where libpq gives up before it knows them. */
  readonly hosts: readonly ResolvedHost[];
  /** libpq's message where it refuses to connect, without passwords. */
  readonly error: string | null;
}

const DEFAULT_BUILD: LibpqBuild = {
  socketDirectory: '/tmp',
  configurationDirectory: '/etc/postgresql-common',
  gssapi: true,
  ldap: true,
};

/**
 * What libpq connects with, and who said so: what is stated goes before the service file, that before the environment, that
 * before the defaults (conninfo_add_defaults and pqConnectOptions2 of fe-connect.c). Templates stay unknown and are no errors.
 */
export function resolveConninfo(input: ConninfoInput): ResolvedConninfo {
  const { major } = input;
  const build: LibpqBuild = { ...DEFAULT_BUILD, ...input.build };
  const values: Values = new Map();
  const error = state(values, input) ?? addDefaults(values, input, build);
  if (error !== null) return { parameters: shown(values), hosts: [], error };
  const get: Lookup = (keyword) => {
    const found = values.get(keyword);
    if (found === undefined) return undefined;
    return found.unknown ? null : withoutPasswords(found.value);
  };
  const refused = validateParameters(get, major);
  const user = values.get('user');
  if (!values.get('dbname')?.value && user !== undefined)
    values.set('dbname', { ...user, source: { kind: 'default' } });
  const hosts = hostsOf(values, input, build);
  if (![...values.values()].some(({ spilt }) => spilt)) return { parameters: shown(values), hosts, error: refused };
  const hide = (host: ResolvedHost): ResolvedHost => ({ ...host, host: '***', port: '***' });
  return { parameters: shown(values), hosts: hosts.map(hide), error: refused && withoutQuotes(refused) };
}

/** conninfo_parse, conninfo_uri_parse or conninfo_array_parse: what the caller says. */
function state(values: Values, { text, parameters = [], major }: ConninfoInput): string | null {
  if (text !== undefined) return stateText(values, text, major);
  // A connection string in `dbname` is read before anything else is looked at, and takes effect where it stands.
  const expanded = parameters.find(([keyword]) => keyword === 'dbname');
  const parsed: Values = new Map();
  const isText = expanded !== undefined && isConnectionString(expanded[1]);
  const refused = isText ? stateText(parsed, expanded[1], major) : null;
  if (refused !== null) return refused;
  for (const parameter of parameters) {
    const [keyword, value] = parameter;
    if (value === '') continue;
    if (!isKeyword(keyword, major)) return `invalid connection option "${keyword}"`;
    if (isText && parameter === expanded) {
      for (const [name, one] of parsed) values.set(name, one);
    } else {
      const unknown = findPlaceholders(value, true).length > 0;
      values.set(keyword, { value, source: { kind: 'stated' }, unknown });
    }
  }
  return null;
}

/** recognized_connection_string. */
function isConnectionString(text: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(text) || text.includes('=');
}

function stateText(values: Values, written: string, major: PgMajor): string | null {
  const text = upToZero(written);
  const placeholders = findPlaceholders(text, true);
  const masked = maskPlaceholders(text, placeholders);
  const scheme = /^postgres(?:ql)?:\/\//.exec(masked);
  const { assignments, error } =
    scheme === null
      ? parseKeywords(text, masked, { major, strict: true })
      : parseUri(text, masked, { major, strict: true, grammar: 'libpq', start: scheme[0].length });
  const spilt = scheme === null ? null : spiltPassword(assignments);
  if (error !== null) return spilt === null ? error : withoutQuotes(error);
  for (const { keyword, value, span, keySpan } of assignments) {
    // The empty password of `user:@host` is not stored.
    if (keyword === 'password' && span.start === span.end && keySpan === null) continue;
    const unknown = placeholdersIn(placeholders, span).length > 0;
    const hidden = keySpan === null && spilt?.has(keyword) === true ? { spilt: true } : {};
    values.set(keyword, { value, source: { kind: 'stated' }, unknown, ...hidden });
  }
  return null;
}

function shown(values: Values): ReadonlyMap<string, ResolvedParameter> {
  const hide = ([keyword, { value, source, unknown, spilt = false }]: [string, Value]): [string, ResolvedParameter] => {
    const secret = (spilt || isSecret(keyword)) && value !== '';
    return [keyword, { value: secret ? '***' : withoutPasswords(value), source, unknown }];
  };
  return new Map([...values].map(hide));
}

/** A message without anything that it quotes. */
function withoutQuotes(message: string): string {
  return message.replace(/"[\s\S]*"/, '"***"');
}

function hostsOf(values: Values, input: ConninfoInput, build: LibpqBuild): readonly ResolvedHost[] {
  const { major } = input;
  const listOf = (keyword: string): readonly string[] => {
    const value = values.get(keyword)?.value ?? '';
    return value === '' ? [] : values.get(keyword)?.unknown === true ? [value] : value.split(',');
  };
  const [names, addresses, ports] = [listOf('host'), listOf('hostaddr'), listOf('port')];
  const count = addresses.length || names.length || 1;
  const stated = values.get('password');
  const passfile = values.get('passfile')?.value;
  const table = passfile === undefined ? undefined : input.files.get(passfile);
  const known = ['host', 'hostaddr', 'port', 'dbname', 'user'].every((keyword) => !values.get(keyword)?.unknown);
  const place = ['host', 'hostaddr', 'port'].some((keyword) => values.get(keyword)?.unknown);
  return Array.from({ length: count }, (_, at): ResolvedHost => {
    const hostaddr = addresses[at] || null;
    const host = names[at] || hostaddr || (values.get('host')?.unknown ? '' : build.socketDirectory);
    const socket = hostaddr === null && isSocketPath(host, major);
    const port = (ports.length > 1 ? ports[at] : ports[0]) || '5432';
    let password: PasswordSource | null = null;
    if (stated !== undefined && stated.value !== '') {
      password = stated.source;
    } else if (table !== undefined && passfile !== undefined && known) {
      const key = {
        host: isSocketPath(host, major) && host === build.socketDirectory ? 'localhost' : host,
        port,
        database: values.get('dbname')?.value ?? '',
        user: values.get('user')?.value ?? '',
      };
      const found = key.database === '' || key.user === '' ? null : findPassword(table, key);
      // An empty one counts as none, and no later line is looked at.
      if (found !== null && found.span.end > found.span.start)
        password = { kind: 'passfile', file: passfile, line: found.line };
    }
    return { host: withoutPasswords(host), hostaddr, port: withoutPasswords(port), socket, unknown: place, password };
  });
}
