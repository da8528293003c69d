import { type TlsIntent, type TlsParameters } from './intent.ts';
/**
 * r2dbc-postgresql (PostgresqlConnectionConfiguration.java): plaintext unless told otherwise; `sslMode` overrides `ssl`;
 * `require` checks nothing even with a root certificate.
 */
export declare function r2dbcTls({ get, written, openEnded }: TlsParameters): TlsIntent;
