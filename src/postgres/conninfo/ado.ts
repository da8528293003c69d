import { own } from '../own.ts';
import { MASK } from './placeholders.ts';
import type { Assignment, Parsed, Span } from './types.ts';

/** A `Key=Value;` list that PostgreSQL's drivers read: by Npgsql, or by the ODBC driver. */
export interface ParsedAdo extends Parsed {
  readonly driver: 'npgsql' | 'psqlodbc';
}

/** Key without blanks and in lower case -> libpq's keyword (NpgsqlConnectionStringBuilder.cs). */
const KEYWORDS: Readonly<Record<string, string>> = {
  host: 'host',
  server: 'host',
  servername: 'host',
  port: 'port',
  database: 'dbname',
  db: 'dbname',
  username: 'user',
  userid: 'user',
  uid: 'user',
  password: 'password',
  psw: 'password',
  pwd: 'password',
  passfile: 'passfile',
  applicationname: 'application_name',
  timeout: 'connect_timeout',
  clientencoding: 'client_encoding',
  options: 'options',
  sslmode: 'sslmode',
  sslnegotiation: 'sslnegotiation',
  sslcertificate: 'sslcert',
  sslkey: 'sslkey',
  sslpassword: 'sslpassword',
  rootcertificate: 'sslrootcert',
  trustservercertificate: 'Trust Server Certificate',
  requireauth: 'require_auth',
  channelbinding: 'channel_binding',
  gssencryptionmode: 'gssencmode',
  kerberosservicename: 'krbsrvname',
  targetsessionattributes: 'target_session_attrs',
};

/** Npgsql's SslMode, by name in any case or by number. */
const MODES: Readonly<Record<string, string>> = {
  disable: 'disable',
  allow: 'allow',
  prefer: 'prefer',
  require: 'require',
  verifyca: 'verify-ca',
  verifyfull: 'verify-full',
  0: 'disable',
  1: 'allow',
  2: 'prefer',
  3: 'require',
  4: 'verify-ca',
  5: 'verify-full',
};

/** Keys of SQL Server's, MySQL's, Oracle's and other drivers that Npgsql does not have, or that decide for them in doubt. */
const FOREIGN: ReadonlySet<string> = new Set(
  (
    'initialcatalog trustedconnection trusted_connection integratedsecurity datasource multipleactiveresultsets mars attachdbfilename encrypt ' +
    'networklibrary applicationintent multisubnetfailover columnencryptionsetting userinstance workstationid packetsize provider ' +
    'allowuservariables convertzerodatetime allowzerodatetime allowpublickeyretrieval treattinyasboolean connectionreset charset characterset ' +
    'defaultcommandtimeout oldguids guidformat allowbatch usecompression connectionprotocol sslca virtualhost vhost mongodb abortconnect ' +
    'accountendpoint accountkey endpoint sharedaccesskey sharedaccesskeyname defaultendpointsprotocol'
  ).split(' '),
);

/**
 * A `Key=Value;` list (DbConnectionStringBuilder: keys in any case and with blanks, values also in quotes), mapped to libpq's
 * keywords; null where nothing shows that it is PostgreSQL's, unless a program is known to hand it to Npgsql. `masked` is `text`
 * with its placeholders masked.
 */
export function parseAdo(text: string, masked: string, handed: boolean = false): ParsedAdo | null {
  const pairs = split(text, masked);
  if (pairs === null) return null;
  const stated = new Map(pairs.map((pair) => [pair.normal, pair] as const));
  const driver = handed ? 'npgsql' : driverOf(stated);
  if (driver === null) return null;
  let error: string | null = null;
  const assignments = pairs.map(({ key, keySpan, normal, value, span }): Assignment => {
    const keyword = own(KEYWORDS, normal) ?? key;
    const renamed = keyword === key ? {} : { written: key };
    if (keyword !== 'sslmode') return { keyword, value, span, keySpan, ...renamed };
    const mode = driver === 'npgsql' ? MODES[value.toLowerCase()] : value.toLowerCase();
    if (mode === undefined && !value.includes(MASK) && !masked.slice(span.start, span.end).includes(MASK)) {
      error ??= `Couldn't set ${key.toLowerCase()} (Parameter '${key.toLowerCase()}')`;
    }
    return { keyword, value: mode ?? value, span, keySpan, ...renamed };
  });
  return { driver, assignments: hostsAndPorts(assignments), error };
}

interface Pair {
  readonly key: string;
  readonly keySpan: Span;
  readonly normal: string;
  readonly value: string;
  readonly span: Span;
}

function split(text: string, masked: string): readonly Pair[] | null {
  const pairs: Pair[] = [];
  let at = 0;
  while (at < masked.length) {
    if (masked[at] === ';' || /\s/.test(masked[at] ?? '')) {
      at += 1;
      continue;
    }
    const equals = masked.indexOf('=', at);
    const semicolon = masked.indexOf(';', at);
    if (equals < 0 || (semicolon >= 0 && semicolon < equals)) {
      // A placeholder on its own brings in what it likes; any other word is no list of pairs.
      if (masked[at] !== MASK) return null;
      at = semicolon < 0 ? masked.length : semicolon;
      continue;
    }
    const key = text.slice(at, equals).trim();
    const keySpan = { start: at, end: at + text.slice(at, equals).trimEnd().length };
    if (!/^[A-Za-z][A-Za-z0-9 _-]{0,40}$/.test(key)) return null;
    let start = equals + 1;
    while (/[ \t]/.test(masked[start] ?? '')) start += 1;
    const quote = masked[start];
    let end: number;
    if (quote === '"' || quote === "'" || quote === '{') {
      const close = masked.indexOf(quote === '{' ? '}' : quote, start + 1);
      if (close < 0) return null;
      start += 1;
      end = close;
      at = close + 1;
    } else {
      end = masked.indexOf(';', start);
      if (end < 0) end = masked.length;
      at = end;
      while (end > start && /\s/.test(masked[end - 1] ?? '')) end -= 1;
    }
    const value = text.slice(start, end);
    pairs.push({ key, keySpan, normal: key.toLowerCase().replace(/[ _]/g, ''), value, span: { start, end } });
  }
  return pairs.length >= 2 ? pairs : null;
}

/** Which PostgreSQL driver the keys speak for. `Server=…;Database=…;User Id=…` alone is anybody's. */
function driverOf(stated: ReadonlyMap<string, Pair>): 'npgsql' | 'psqlodbc' | null {
  const odbc = stated.get('driver');
  if (odbc !== undefined) return /postgres/i.test(odbc.value) ? 'psqlodbc' : null;
  for (const key of stated.keys()) if (FOREIGN.has(key)) return null;
  const mode = stated.get('sslmode')?.value.toLowerCase();
  if (mode === 'none' || mode === 'preferred' || mode === 'required') return null;
  const host = stated.get('host');
  const server = stated.get('server');
  if (host === undefined && server === undefined) return null;
  const hostPort = /:(\d+)(?:$|,)/.exec(host?.value ?? '')?.[1];
  const port = stated.get('port')?.value ?? hostPort ?? '';
  if (port === '3306' || port === '33060' || port === '1433' || port === '5672' || port === '6379') return null;
  const usual = /^\d?543\d{1,2}$|^6432$|^6543$/.test(port);
  const hasUser = stated.has('username') || stated.has('userid') || stated.has('uid') || stated.has('user');
  const hasDatabase = stated.has('database') || stated.has('db');
  if (host !== undefined) return (hasDatabase || usual) && (hasUser || usual) && !stated.has('user') ? 'npgsql' : null;
  return usual || (stated.has('username') && hasDatabase) ? 'npgsql' : null;
}

/** `Host=a:1,b:2` as hosts and ports of their own, as libpq has them. */
function hostsAndPorts(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.flatMap((assignment): readonly Assignment[] => {
    const { keyword, value, span } = assignment;
    if (keyword !== 'host' || !/^[^[\]/$%{<#]*:\d+(?:,|$)/.test(value)) return [assignment];
    const parts = value.split(',').map((part) => part.split(':'));
    const hosts = parts.map(([host = '']) => host).join(',');
    const ports = parts.map(([, port = '']) => port).join(',');
    const colon = value.indexOf(':');
    const end = parts.length === 1 ? span.start + colon : span.end;
    return [
      { ...assignment, value: hosts, span: { start: span.start, end } },
      { keyword: 'port', value: ports, span: { start: span.start + colon + 1, end: span.end }, keySpan: null },
    ];
  });
}
