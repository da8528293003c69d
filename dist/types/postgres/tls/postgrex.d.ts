import { type TlsIntent, type TlsParameters } from './intent.ts';
/**
 * Postgrex through Ecto (`ecto://`): plaintext unless `ssl` says otherwise; `sslmode` is ignored. What `ssl=true` verifies
 * changed with version 0.21, and `ssl_opts` in code may take it away, so it is unknown.
 */
export declare function postgrexTls({ get, written, openEnded }: TlsParameters): TlsIntent;
