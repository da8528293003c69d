import { own } from '../own.ts';
import type { PgMajor } from '../versions.ts';
import type { Assignment } from './types.ts';
import { type ParsedUri, parseUri } from './uri.ts';

/** pgjdbc property -> libpq's keyword; the others have libpq's name or none of libpq's. Names are case-sensitive. */
const PGJDBC: Readonly<Record<string, string>> = {
  ApplicationName: 'application_name',
  connectTimeout: 'connect_timeout',
  gssEncMode: 'gssencmode',
  channelBinding: 'channel_binding',
  sslNegotiation: 'sslnegotiation',
  requireAuth: 'require_auth',
  kerberosServerName: 'krbsrvname',
};

/** r2dbc-postgresql option -> libpq's keyword. */
const R2DBC: Readonly<Record<string, string>> = {
  sslMode: 'sslmode',
  sslRootCert: 'sslrootcert',
  sslCert: 'sslcert',
  sslKey: 'sslkey',
  sslPassword: 'sslpassword',
  sslNegotiation: 'sslnegotiation',
  applicationName: 'application_name',
  connectTimeout: 'connect_timeout',
  channelBinding: 'channel_binding',
};

/**
 * `jdbc:postgresql://host:port,host/db?name=value&…`, `jdbc:postgresql:db` and `jdbc:postgresql:/` (Driver.parseURL of
 * pgjdbc). `start` is the offset after `postgresql:`. Credentials before the host, which pgjdbc does not know, are read all
 * the same, because they are there for everyone to see.
 */
export function parseJdbc(text: string, masked: string, start: number, major: PgMajor): ParsedUri {
  const rename = (key: string): string => own(PGJDBC, key) ?? key;
  if (masked.startsWith('//', start)) return checked(parse(text, masked, start + 2, major, rename));
  const query = masked.indexOf('?', start);
  const from = masked[start] === '/' ? start + 1 : start;
  const end = query < 0 ? masked.length : query;
  const database: Assignment = {
    keyword: 'dbname',
    value: text.slice(from, end),
    span: { start: from, end },
    keySpan: null,
  };
  const parsed = parse(text, masked, end, major, rename);
  return { ...parsed, assignments: end > from ? [database, ...parsed.assignments] : parsed.assignments };
}

/** `r2dbc:postgresql://user:password@host:port/db?name=value`, `r2dbcs:`, `r2dbc:pool:…`, `…:failover://`. */
export function parseR2dbc(text: string, masked: string, start: number, major: PgMajor): ParsedUri {
  const slashes = masked.indexOf('//', start);
  const parsed = parse(text, masked, slashes < 0 ? start : slashes + 2, major, (key) => own(R2DBC, key) ?? key);
  if (!text.startsWith('r2dbcs:')) return parsed;
  const ssl: Assignment = { keyword: 'ssl', value: 'true', span: { start: 0, end: 6 }, keySpan: null };
  return { ...parsed, assignments: [ssl, ...parsed.assignments] };
}

function parse(
  text: string,
  masked: string,
  start: number,
  major: PgMajor,
  rename: (key: string) => string,
): ParsedUri {
  return parseUri(text, masked, { major, start, grammar: 'lenient', strict: false, rename });
}

/** pgjdbc refuses a port that is none. */
function checked(parsed: ParsedUri): ParsedUri {
  const port = parsed.assignments.find(({ keyword }) => keyword === 'port');
  const wrong = port?.value
    .split(',')
    .find((text) => /^-?\d+$/.test(text) && (Number(text) < 1 || Number(text) > 65535));
  return wrong === undefined ? parsed : { ...parsed, error: `JDBC URL port: ${wrong} not valid (1:65535)` };
}
