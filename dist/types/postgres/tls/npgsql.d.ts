import { type TlsIntent, type TlsParameters } from './intent.ts';
/**
 * Npgsql 8 and newer (NpgsqlConnector.cs): `Prefer` unless told otherwise, `Require` checks nothing. Modes are under libpq's
 * names here; a value that Npgsql does not know stays as written. A text does not say the version: 6 and 7 refuse
 * `Require` without `Trust Server Certificate=true`, 5 and older start in plaintext.
 */
export declare function npgsqlTls({ get, written }: TlsParameters): TlsIntent;
