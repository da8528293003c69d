import type { PgMajor } from '../versions.ts';

/** A keyword of libpq's PQconninfoOptions table (src/interfaces/libpq/fe-connect.c). */
export interface ConninfoOption {
  readonly keyword: string;
  /** The environment variable that states it. */
  readonly variable: string | null;
  /** What holds when nothing states it, compiled in; for `gssencmode` and `sslmode` of a libpq with GSSAPI and OpenSSL. */
  readonly fallback: string | null;
  /** Holds a password or key: its value is in no output. */
  readonly secret: boolean;
  readonly since: PgMajor;
  readonly until: PgMajor;
}

type Row = readonly [
  keyword: string,
  variable: string | null,
  fallback: string | null,
  since: PgMajor,
  until?: PgMajor,
];

const ROWS: readonly Row[] = [
  ['authtype', 'PGAUTHTYPE', '', 13, 13],
  ['service', 'PGSERVICE', null, 13],
  ['user', 'PGUSER', null, 13],
  ['password', 'PGPASSWORD', null, 13],
  ['passfile', 'PGPASSFILE', null, 13],
  ['channel_binding', 'PGCHANNELBINDING', 'prefer', 13],
  ['connect_timeout', 'PGCONNECT_TIMEOUT', null, 13],
  ['dbname', 'PGDATABASE', null, 13],
  ['host', 'PGHOST', null, 13],
  ['hostaddr', 'PGHOSTADDR', null, 13],
  ['port', 'PGPORT', '5432', 13],
  ['client_encoding', 'PGCLIENTENCODING', null, 13],
  ['tty', 'PGTTY', '', 13, 13],
  ['options', 'PGOPTIONS', '', 13],
  ['application_name', 'PGAPPNAME', null, 13],
  ['fallback_application_name', null, null, 13],
  ['keepalives', null, null, 13],
  ['keepalives_idle', null, null, 13],
  ['keepalives_interval', null, null, 13],
  ['keepalives_count', null, null, 13],
  ['tcp_user_timeout', null, null, 13],
  ['sslmode', 'PGSSLMODE', 'prefer', 13],
  ['sslcompression', 'PGSSLCOMPRESSION', '0', 13],
  ['sslcert', 'PGSSLCERT', null, 13],
  ['sslkey', 'PGSSLKEY', null, 13],
  ['sslpassword', null, null, 13],
  ['sslrootcert', 'PGSSLROOTCERT', null, 13],
  ['sslcrl', 'PGSSLCRL', null, 13],
  ['sslcrldir', 'PGSSLCRLDIR', null, 14],
  ['sslsni', 'PGSSLSNI', '1', 14],
  ['sslcertmode', 'PGSSLCERTMODE', 'allow', 16],
  ['sslnegotiation', 'PGSSLNEGOTIATION', 'postgres', 17],
  ['sslkeylogfile', null, null, 18],
  ['requirepeer', 'PGREQUIREPEER', null, 13],
  ['require_auth', 'PGREQUIREAUTH', null, 16],
  ['ssl_min_protocol_version', 'PGSSLMINPROTOCOLVERSION', 'TLSv1.2', 13],
  ['ssl_max_protocol_version', 'PGSSLMAXPROTOCOLVERSION', null, 13],
  ['gssencmode', 'PGGSSENCMODE', 'prefer', 13],
  ['gssdelegation', 'PGGSSDELEGATION', '0', 16],
  ['krbsrvname', 'PGKRBSRVNAME', 'postgres', 13],
  ['gsslib', 'PGGSSLIB', null, 13],
  ['replication', null, null, 13],
  ['target_session_attrs', 'PGTARGETSESSIONATTRS', 'any', 13],
  ['load_balance_hosts', 'PGLOADBALANCEHOSTS', 'disable', 16],
  ['min_protocol_version', 'PGMINPROTOCOLVERSION', null, 18],
  ['max_protocol_version', 'PGMAXPROTOCOLVERSION', null, 18],
  ['scram_client_key', null, null, 18],
  ['scram_server_key', null, null, 18],
  ['oauth_issuer', null, null, 18],
  ['oauth_client_id', null, null, 18],
  ['oauth_client_secret', null, null, 18],
  ['oauth_scope', null, null, 18],
];

const SECRETS: ReadonlySet<string> = new Set([
  'password',
  'sslpassword',
  'scram_client_key',
  'scram_server_key',
  'oauth_client_secret',
]);

/** Every keyword of any known version, by name. */
export const OPTIONS: ReadonlyMap<string, ConninfoOption> = new Map(
  ROWS.map(([keyword, variable, fallback, since, until = 18]) => [
    keyword,
    { keyword, variable, fallback, secret: SECRETS.has(keyword), since, until },
  ]),
);

/** Environment variable -> the option that it states, of any known version. */
export const OPTION_BY_VARIABLE: ReadonlyMap<string, ConninfoOption> = new Map(
  [...OPTIONS.values()].flatMap((option) => (option.variable === null ? [] : [[option.variable, option] as const])),
);

/** Whether libpq of that version takes the keyword. `requiressl` is not in its table but is understood by its parsers. */
export function isKeyword(keyword: string, major: PgMajor): boolean {
  const option = OPTIONS.get(keyword);
  return option !== undefined && option.since <= major && major <= option.until;
}

/** Whether a parameter of any driver holds something that must not be shown. */
export function isSecret(keyword: string): boolean {
  if (OPTIONS.has(keyword)) return SECRETS.has(keyword);
  return /passw|pwd|secret|token|psw|passphrase|api_?key/i.test(keyword);
}
