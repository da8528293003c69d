import { type TlsIntent, type TlsParameters } from './intent.ts';
/**
 * pgjdbc (SslMode.java, LibPQFactory.java): `sslmode` in any case; without it `ssl=true` is verify-full and any other
 * `ssl` changes nothing; a root certificate does not strengthen `require`. `sslfactory` may take the checks away, or with
 * Java's own trust store add them.
 */
export declare function pgjdbcTls({ get, written, openEnded }: TlsParameters): TlsIntent;
