import type { TlsLevel } from '../../facts.ts';
import { broken, intent, type TlsIntent } from './intent.ts';
import { levelOfMode } from './modes.ts';
import type { Version } from './versions.ts';

/**
 * What a program gives a driver for TLS besides a connection string, flattened: `ssl` -> true, `ssl.rejectUnauthorized` ->
 * false. An object itself has the value `{}`.
 */
export interface TlsWord {
  readonly key: string;
  /** As the program states it; the source's own words where it is no literal. */
  readonly value: string;
  readonly type: 'boolean' | 'text' | 'object' | 'null' | 'unknown';
}

/** What is stated, and by which of the words. */
export type WordIntent = TlsIntent & { readonly key: string };

type Words = ReadonlyMap<string, TlsWord>;
type ReadWords = (words: Words, version: Version | null, mode: string | null) => WordIntent | null;

const READERS: ReadonlyMap<string, ReadWords> = new Map<string, ReadWords>([
  ['pg', nodePostgres],
  ['mikro-orm', mikroOrm],
  ['drizzle-kit', drizzleKit],
  ['postgres.js', postgresJs],
  ['asyncpg', asyncpg],
  ['pg8000', pg8000],
  ['dj-database-url', djDatabaseUrl],
  ['pgx', goTls],
  ['go-pg', goPg],
  ['pgdriver', bun],
  ['tokio-postgres', tokioPostgres],
  ['postgrex', postgrex],
]);

/**
 * What a driver makes of its own option for TLS; null where nothing is said by it, or where the driver has none. `driver` is
 * the name of a driver, or of what reads the option before it (`drizzle-kit`, `dj-database-url`); without words it is asked what
 * its options mean that say nothing. `version` is the driver's, null where it is not known; `mode` the `sslmode` beside the
 * option, empty where nothing is said, null where it is not known.
 */
export function readTlsWords(
  driver: string,
  words: readonly TlsWord[],
  version: Version | null = null,
  mode: string | null = null,
): WordIntent | null {
  return READERS.get(driver)?.(new Map(words.map((word) => [word.key, word])), version, mode) ?? null;
}

function stating({ key, value }: TlsWord, level: TlsLevel): WordIntent {
  return { ...intent(`${key}=${value}`, level), key };
}

function refused({ key, value }: TlsWord, message: string): WordIntent {
  return { ...broken(`${key}=${value}`, message), key };
}

/** The word that ends so: what stands below another option (`extra.ssl` of TypeORM, `dialectOptions.ssl`) counts before `ssl`. */
function endingIn(words: Words, name: string): TlsWord | undefined {
  return [...words.values()].findLast(({ key }) => key.endsWith(`.${name}`)) ?? words.get(name);
}

/** tls.connect's options as Node has them (Node.js, lib/_tls_wrap.js, TLSSocket._start and onConnectSecure). */
function nodeObject(words: Words, ssl: TlsWord): WordIntent {
  const checked = words.get(`${ssl.key}.rejectUnauthorized`);
  if (checked !== undefined && checked.type === 'boolean' && checked.value === 'false')
    return stating(checked, 'encrypted');
  if (checked !== undefined && checked.type === 'unknown') return stating(checked, 'unknown');
  const named = words.get(`${ssl.key}.checkServerIdentity`);
  if (named !== undefined) return stating(named, 'ca');
  return stating(checked ?? ssl, 'full');
}

/** A number or text that JavaScript takes for false: it asks for no TLS. */
function isFalse({ value }: TlsWord): boolean {
  return value === '0' || value === '';
}

/**
 * node-postgres' `ssl` (pg 8.23.1, lib/connection-parameters.js and lib/connection.js; tried against a server): a boolean, an
 * object for tls.connect, or `no-verify`; other words make it fail.
 */
function nodePostgres(words: Words): WordIntent | null {
  const ssl = endingIn(words, 'ssl');
  if (ssl === undefined || ssl.type === 'null') return null;
  if (ssl.type === 'boolean') return stating(ssl, ssl.value === 'true' ? 'full' : 'none');
  if (ssl.type === 'object') return nodeObject(words, ssl);
  if (ssl.type === 'unknown') return stating(ssl, 'unknown');
  if (isFalse(ssl)) return stating(ssl, 'none');
  if (ssl.value === 'true') return stating(ssl, 'full');
  if (ssl.value === 'no-verify') return stating(ssl, 'encrypted');
  return refused(ssl, "Cannot use 'in' operator to search for 'key' in the text of `ssl`");
}

/**
 * MikroORM's `driverOptions`, which 7 hands to pg's pool as they are (7.2.5, PostgreSqlConnection.js, mapOptions) and older versions
 * to Knex, where pg's own stand under `connection` (6.6, tried against a server): what stands in the other's place says nothing.
 */
function mikroOrm(words: Words, version: Version | null): WordIntent | null {
  if (version === null) return nodePostgres(words);
  const own = (version[0] ?? 0) >= 7 ? 'driverOptions.ssl' : 'driverOptions.connection.ssl';
  const read = new Map([...words].filter(([key]) => key === own || key.startsWith(`${own}.`)));
  return read.size === 0 ? { ...intent(null, 'none'), key: own } : nodePostgres(read);
}

/** drizzle-kit's `dbCredentials.ssl` (drizzle-kit 0.31.11, bin.cjs, preparePostgresDB with pg). */
function drizzleKit(words: Words): WordIntent | null {
  const ssl = endingIn(words, 'ssl');
  if (ssl === undefined) return { ...intent(null, 'full'), key: 'ssl' };
  if (ssl.type !== 'text') return nodePostgres(words);
  if (['require', 'prefer', 'allow'].includes(ssl.value)) return stating(ssl, 'encrypted');
  return ssl.value === 'verify-full'
    ? stating(ssl, 'full')
    : refused(ssl, 'ssl is none of require, allow, prefer, verify-full');
}

/** postgres.js' `ssl` (postgres 3.4.9, src/connection.js, secure; tried against a server): every word but these is `verify-full`. */
function postgresJs(words: Words): WordIntent | null {
  const ssl = endingIn(words, 'ssl');
  if (ssl === undefined) return null;
  if (ssl.type === 'null') return stating(ssl, 'none');
  if (ssl.type === 'boolean') return stating(ssl, ssl.value === 'true' ? 'full' : 'none');
  if (ssl.type === 'object') return nodeObject(words, ssl);
  if (ssl.type === 'unknown') return stating(ssl, 'unknown');
  if (isFalse(ssl)) return stating(ssl, 'none');
  if (ssl.value === 'prefer') return stating(ssl, 'opportunistic');
  return stating(ssl, ['require', 'allow'].includes(ssl.value) ? 'encrypted' : 'full');
}

/** A context of Python's ssl module, as it is made and what is set on it (Lib/ssl.py). */
function pythonContext(words: Words, ssl: TlsWord): WordIntent {
  const mode = words.get(`${ssl.key}.verify_mode`);
  if (mode !== undefined && /CERT_NONE$/.test(mode.value)) return stating(mode, 'encrypted');
  if (/_create_unverified_context\(/.test(ssl.value)) return stating(ssl, 'encrypted');
  const named = words.get(`${ssl.key}.check_hostname`);
  if (named?.value === 'false') return stating(named, 'ca');
  return stating(ssl, /create_default_context\(/.test(ssl.value) && mode === undefined ? 'full' : 'unknown');
}

/** asyncpg's argument `ssl` (asyncpg 0.31, connect_utils.py, _parse_connect_dsn_and_args); a word is a mode of libpq. */
function asyncpg(words: Words): WordIntent | null {
  const ssl = endingIn(words, 'ssl');
  if (ssl === undefined || ssl.type === 'null') return null;
  if (ssl.type === 'boolean') return stating(ssl, ssl.value === 'true' ? 'full' : 'none');
  if (ssl.type === 'unknown') return pythonContext(words, ssl);
  const level = levelOfMode(ssl.value);
  return level === null
    ? refused(ssl, '`sslmode` parameter must be one of: disable, allow, prefer, require, verify-ca, verify-full')
    : stating(ssl, level);
}

/** pg8000's `ssl_context` (pg8000 1.31.5, core.py, _make_socket): `True` makes a context that checks nothing. */
function pg8000(words: Words): WordIntent | null {
  const ssl = endingIn(words, 'ssl_context');
  if (ssl === undefined || ssl.type === 'null') return null;
  if (ssl.type === 'boolean') return stating(ssl, ssl.value === 'true' ? 'encrypted' : 'none');
  return pythonContext(words, ssl);
}

/** dj-database-url's `ssl_require`, which puts `sslmode=require` over whatever the URL says (dj-database-url 3.1.2, parse). */
function djDatabaseUrl(words: Words): WordIntent | null {
  const ssl = words.get('ssl_require');
  if (ssl?.type === 'unknown') return stating(ssl, 'unknown');
  return ssl?.type === 'boolean' && ssl.value === 'true' ? stating(ssl, 'encrypted') : null;
}

/** A *tls.Config (Go, crypto/tls, Config): without InsecureSkipVerify chain and name are checked. */
function goTls(words: Words): WordIntent | null {
  const config = endingIn(words, 'TLSConfig');
  if (config === undefined) return null;
  if (config.type === 'null') return stating(config, 'none');
  if (config.type !== 'object') return stating(config, 'unknown');
  const skipped = words.get(`${config.key}.InsecureSkipVerify`);
  if (skipped?.value === 'true') return stating(skipped, 'encrypted');
  if (skipped?.type === 'unknown') return stating(skipped, 'unknown');
  return stating(config, 'full');
}

/** go-pg's Options (go-pg 10, options.go): without TLSConfig plaintext; it sets no ServerName of its own. */
function goPg(words: Words): WordIntent | null {
  if (words.size === 0) return { ...intent(null, 'none'), key: 'TLSConfig' };
  const read = goTls(words);
  if (read?.level !== 'full' || words.has('TLSConfig.ServerName')) return read;
  return {
    ...broken(read.stated, 'tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config'),
    key: read.key,
  };
}

/** bun's pgdriver (uptrace/bun, driver/pgdriver/config.go): `WithInsecure(true)` is plaintext, false checks everything. */
function bun(words: Words): WordIntent | null {
  const insecure = words.get('pgdriver.WithInsecure');
  if (insecure !== undefined) {
    if (insecure.type !== 'boolean') return stating(insecure, 'unknown');
    return stating(insecure, insecure.value === 'true' ? 'none' : 'full');
  }
  const config = words.get('pgdriver.WithTLSConfig');
  if (config === undefined) return null;
  if (config.type === 'null') return stating(config, 'none');
  const skipped = words.get(`${config.key}.InsecureSkipVerify`);
  return skipped?.value === 'true'
    ? stating(skipped, 'encrypted')
    : stating(config, config.type === 'object' ? 'full' : 'unknown');
}

/**
 * What tokio-postgres is given to make TLS with, and the mode beside it (tokio-postgres, src/connect_tls.rs, connect_tls, and src/tls.rs):
 * NoTls never makes any, and fails where it has to; every other connector is used where the server offers TLS, and falls back to
 * plaintext where the mode is not `require`. native-tls, openssl and rustls check chain and name unless told otherwise
 * (native_tls::TlsConnectorBuilder, openssl::ssl::SslConnector, rustls::ClientConfig).
 */
function tokioPostgres(words: Words, _: Version | null, mode: string | null): WordIntent | null {
  const connector = words.get('tls');
  if (connector === undefined || mode === 'disable') return null;
  if (/(?:^|[.:])NoTls$/.test(connector.value)) {
    if (mode !== 'require') return stating(connector, 'none');
    return refused(connector, 'error performing TLS handshake: no TLS implementation configured');
  }
  if (connector.type !== 'text') return null;
  const worth = connectorWorth(words, connector);
  if (mode === 'require') return worth;
  // Whatever the mode is, it makes no more of a connector that leaves out a check.
  if (mode === null) return worth.level === 'encrypted' || worth.level === 'ca' ? worth : null;
  return mode === '' || mode === 'prefer' ? stating(connector, 'opportunistic') : null;
}

/** What a connector of native-tls, openssl or rustls checks, where TLS is used. */
function connectorWorth(words: Words, connector: TlsWord): WordIntent {
  const option = (name: string): TlsWord | undefined => words.get(`${connector.key}.${name}`);
  const certificates = option('danger_accept_invalid_certs');
  if (certificates?.type === 'boolean' && certificates.value === 'true') return stating(certificates, 'encrypted');
  const verify = option('set_verify');
  if (verify?.type === 'text' && verify.value === 'NONE') return stating(verify, 'encrypted');
  const names = option('danger_accept_invalid_hostnames');
  const named = option('set_verify_hostname');
  const own = ['with_custom_certificate_verifier', 'set_certificate_verifier', 'set_verify_callback'].map(option);
  const open = [certificates, verify, names, named, ...own].find((word) => word?.type === 'unknown');
  if (open !== undefined) return stating(open, 'unknown');
  if (names?.value === 'true') return stating(names, 'ca');
  return named?.value === 'false' ? stating(named, 'ca') : stating(connector, 'full');
}

/**
 * Postgrex' `ssl` with options, and the older `ssl_opts` beside it (postgrex, lib/postgrex/protocol.ex, ssl; 0.18 to 0.22): options
 * under `ssl` go over those that check chain and name, `ssl_opts` is all that holds. What a bare `true` is worth depends on
 * the version, and is not decided here.
 */
function postgrex(words: Words): WordIntent | null {
  const ssl = words.get('ssl');
  if (ssl?.type === 'boolean' && ssl.value === 'false') return stating(ssl, 'none');
  const older = words.get('ssl_opts');
  const options = ssl?.type === 'object' ? ssl : older;
  if (options === undefined) return ssl === undefined || ssl.type === 'null' ? null : stating(ssl, 'unknown');
  if (options === older && ssl === undefined) return null;
  const verify = words.get(`${options.key}.verify`);
  if (ssl?.type === 'unknown' || options.type !== 'object') return stating(ssl ?? options, 'unknown');
  if (verify?.value === 'verify_none') return stating(verify, 'encrypted');
  if (verify?.type === 'unknown') return stating(verify, 'unknown');
  if (options === ssl) return stating(verify ?? ssl, 'full');
  const named = words.get(`${options.key}.server_name_indication`);
  const full = verify?.value === 'verify_peer' && named !== undefined && named.value !== 'disable';
  return stating(verify ?? options, full ? 'full' : 'unknown');
}
