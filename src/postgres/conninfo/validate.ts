import { bytesOf, textOf } from '../byte-text.ts';
import { parseIp } from '../hba/ip.ts';
import type { PgMajor } from '../versions.ts';
import { validateRequireAuth } from './require-auth.ts';

/** The value of a keyword: undefined where nothing states it, null where a template fills it in. */
export type Lookup = (keyword: string) => string | null | undefined;

const SSL_MODES: ReadonlySet<string> = new Set(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']);
const WEAK_WITH_SYSTEM_ROOTS: ReadonlySet<string> = new Set(['disable', 'allow', 'prefer', 'require', 'verify-ca']);
const WEAK_WITH_DIRECT: ReadonlySet<string> = new Set(['disable', 'allow', 'prefer']);
const TLS_VERSIONS: readonly string[] = ['tlsv1', 'tlsv1.1', 'tlsv1.2', 'tlsv1.3'];

/**
 * libpq's message about values that it refuses before or while connecting, null where it accepts them; in the order of
 * pqConnectOptions2 (fe-connect.c), then the numbers that are read when connecting. Values that a template fills in pass.
 */
export function validateParameters(get: Lookup, major: PgMajor): string | null {
  return (
    countError(get) ??
    (major >= 16 ? validateRequireAuth(get('require_auth'), major) : null) ??
    enumError(get, 'channel_binding', ['disable', 'prefer', 'require']) ??
    tlsError(get, major) ??
    (major >= 16 ? enumError(get, 'sslcertmode', ['disable', 'allow', 'require']) : null) ??
    enumError(get, 'gssencmode', ['disable', 'prefer', 'require']) ??
    enumError(
      get,
      'target_session_attrs',
      major >= 14 ? ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'] : ['any', 'read-write'],
    ) ??
    (major >= 18 ? scramKeyError(get, 'client') : null) ??
    (major >= 18 ? scramKeyError(get, 'server') : null) ??
    (major >= 16 ? enumError(get, 'load_balance_hosts', ['disable', 'random']) : null) ??
    (major >= 18 ? protocolError(get) : null) ??
    placeError(get, major) ??
    keepalivesError(get, major) ??
    integerError(get, 'connect_timeout')
  );
}

function invalid(keyword: string, value: string): string {
  return `invalid ${keyword} value: "${value}"`;
}

function enumError(get: Lookup, keyword: string, allowed: readonly string[]): string | null {
  const value = get(keyword);
  return value === undefined || value === null || allowed.includes(value) ? null : invalid(keyword, value);
}

function tlsError(get: Lookup, major: PgMajor): string | null {
  const mode = get('sslmode');
  if (typeof mode === 'string' && !SSL_MODES.has(mode)) return invalid('sslmode', mode);
  if (major >= 17) {
    const error = enumError(get, 'sslnegotiation', ['postgres', 'direct']);
    if (error !== null) return error;
    const effective = mode === undefined ? (get('sslrootcert') === 'system' ? 'verify-full' : 'prefer') : mode;
    if (get('sslnegotiation') === 'direct' && effective !== null && WEAK_WITH_DIRECT.has(effective)) {
      return `weak sslmode "${effective}" may not be used with sslnegotiation=direct (use "require", "verify-ca", or "verify-full")`;
    }
  }
  if (major >= 16 && get('sslrootcert') === 'system' && typeof mode === 'string' && WEAK_WITH_SYSTEM_ROOTS.has(mode)) {
    return `weak sslmode "${mode}" may not be used with sslrootcert=system (use "verify-full")`;
  }
  const named = (keyword: string): string => (major >= 17 ? `"${keyword}"` : keyword);
  for (const keyword of ['ssl_min_protocol_version', 'ssl_max_protocol_version']) {
    const value = get(keyword);
    if (value && tlsVersion(value) < 0) return invalid(named(keyword), value);
  }
  const min = get('ssl_min_protocol_version') ?? (get('ssl_min_protocol_version') === null ? '' : 'TLSv1.2');
  const max = get('ssl_max_protocol_version') ?? '';
  return min !== '' && max !== '' && tlsVersion(min) > tlsVersion(max) ? 'invalid SSL protocol version range' : null;
}

function tlsVersion(value: string): number {
  return TLS_VERSIONS.indexOf(value.toLowerCase());
}

/** Elements of a list, as libpq counts them; null where a template may bring in more. */
function countOf(list: string | null | undefined): number | null {
  if (list === null) return null;
  return list === undefined || list === '' ? 0 : list.split(',').length;
}

function countError(get: Lookup): string | null {
  const hosts = countOf(get('host'));
  const addresses = countOf(get('hostaddr'));
  const ports = countOf(get('port'));
  if (hosts === null || addresses === null) return null;
  if (hosts > 0 && addresses > 0 && hosts !== addresses) {
    return `could not match ${hosts} host names to ${addresses} hostaddr values`;
  }
  const targets = addresses || hosts || 1;
  if (ports === null || ports <= 1 || ports === targets) return null;
  return `could not match ${ports} port numbers to ${targets} hosts`;
}

/**
 * PQconnectPoll, host by host: a port out of range, a hostaddr that is no address and a socket whose path is too long are told and
 * the next host tried, a port that is no number ends it. Null where some host can be tried before that. With `prefer-standby`
 * (14 on) the hosts are gone through twice.
 */
function placeError(get: Lookup, major: PgMajor): string | null {
  const [names, addresses, ports] = [get('host'), get('hostaddr'), get('port')];
  if (ports === null) return null;
  const list = ports?.split(',') ?? [];
  const listed = (values: string | null | undefined): readonly string[] => values?.split(',') ?? [];
  const [hosts, numbers] = [listed(names), listed(addresses)];
  const known = names !== null && addresses !== null;
  const targets = Math.max(1, countOf(addresses) || countOf(names) || 1);
  const messages: string[] = [];
  for (let at = 0; at < Math.max(targets, list.length); at += 1) {
    const port = list.length === 1 ? (list[0] ?? '') : (list[at] ?? '');
    const number = port === '' ? 5432 : integerOf(port);
    if (number === null) {
      messages.push(`invalid integer value "${port}" for connection option "port"`);
      return messages.join('\n');
    }
    const inRange = number >= 1 && number <= 65535;
    const refused = !inRange
      ? `invalid port number: "${port}"`
      : known
        ? addressError(hosts[at] ?? '', numbers[at] ?? '', number, major)
        : null;
    if (refused === null) return null;
    messages.push(refused);
  }
  const again = major >= 14 && get('target_session_attrs') === 'prefer-standby';
  return [...messages, ...(again ? messages : [])].join('\n');
}

/** UNIXSOCK_PATH_BUFLEN on Linux; UNIXSOCK_PATH writes into MAXPGPATH bytes. */
const SOCKET_PATH_BYTES = 108;
const MOST_PATH_BYTES = 1024;

/** What libpq says of a place that it cannot even ask; as glibc has it. Of a name nothing is known here. */
function addressError(host: string, hostaddr: string, port: number, major: PgMajor): string | null {
  if (hostaddr !== '') {
    if (parseIp(hostaddr) !== null) return null;
    return `could not parse network address "${hostaddr}": Name or service not known`;
  }
  if (!isSocketPath(host, major)) return null;
  const path = bytesOf(`${host}/.s.PGSQL.${port}`);
  if (path.length < SOCKET_PATH_BYTES) return null;
  const shown = textOf(path.subarray(0, MOST_PATH_BYTES - 1));
  return `Unix-domain socket path "${shown}" is too long (maximum ${SOCKET_PATH_BYTES - 1} bytes)`;
}

/** is_unixsock_path: abstract sockets (`@`) are known from version 14 on. */
export function isSocketPath(host: string, major: PgMajor): boolean {
  return host.startsWith('/') || (major >= 14 && host.startsWith('@'));
}

/**
 * PQconnectPoll sets these on each TCP socket; a Unix-domain socket has none of them. From version 14 on libpq puts the address
 * before the message, which is left out here: which addresses a name has is not known.
 */
function keepalivesError(get: Lookup, major: PgMajor): string | null {
  const [names, addresses] = [get('host'), get('hostaddr')];
  if (names === null || addresses === null || (!names && !addresses)) return null;
  const list = names?.split(',') ?? [];
  const isSocket = (name: string): boolean => name === '' || isSocketPath(name, major);
  if (
    addresses ? addresses.split(',').some((one, at) => one === '' && isSocket(list[at] ?? '')) : list.some(isSocket)
  ) {
    return null;
  }
  const on = integerError(get, 'keepalives');
  const keepalives = get('keepalives');
  if (on !== null || keepalives === null) return on;
  if (keepalives !== undefined && integerOf(keepalives) === 0) return null;
  return (
    integerError(get, 'keepalives_idle') ??
    integerError(get, 'keepalives_interval') ??
    integerError(get, 'keepalives_count') ??
    integerError(get, 'tcp_user_timeout')
  );
}

function integerError(get: Lookup, keyword: string): string | null {
  const value = get(keyword);
  if (value === undefined || value === null || integerOf(value) !== null) return null;
  return `invalid integer value "${value}" for connection option "${keyword}"`;
}

/** parse_int_param: a decimal 32-bit integer with blanks around it. */
function integerOf(value: string): number | null {
  const match = /^[ \t\n\v\f\r]*([+-]?\d{1,12})[ \t\n\v\f\r]*$/.exec(value);
  const number = Number(match?.[1]);
  return match === null || Math.abs(number) > 2147483647 ? null : number;
}

function scramKeyError(get: Lookup, side: 'client' | 'server'): string | null {
  const value = get(`scram_${side}_key`);
  if (value === undefined || value === null) return null;
  const name = `SCRAM ${side} key`;
  const bytes = base64Length(value);
  if (bytes === null) return `invalid ${name}`;
  return bytes === 32 ? null : `invalid ${name} length: ${bytes}`;
}

/** pg_b64_decode of src/common/base64.c: the bytes that come of it. What stands behind the first `=` is not refused. */
function base64Length(text: string): number | null {
  const padding = text.indexOf('=');
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/=]*$/.test(text) || (padding >= 0 && padding % 4 < 2)) return null;
  if (padding < 0) return (text.length / 4) * 3;
  const whole = Math.floor(padding / 4);
  return whole * 3 + (text.length / 4 - whole) * ((padding % 4) - 1);
}

function protocolError(get: Lookup): string | null {
  const versions = ['3.0', '3.2', 'latest'];
  const error = enumError(get, 'min_protocol_version', versions) ?? enumError(get, 'max_protocol_version', versions);
  if (error !== null) return error;
  const min = get('min_protocol_version');
  const max = get('max_protocol_version');
  if (min === undefined || min === null || max !== '3.0' || min === '3.0') return null;
  return '"min_protocol_version" is greater than "max_protocol_version"';
}
