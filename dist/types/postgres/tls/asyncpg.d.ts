import { type TlsIntent, type TlsParameters } from './intent.ts';
/**
 * asyncpg under SQLAlchemy (`postgresql+asyncpg://`): the query becomes arguments of asyncpg.connect, which knows `ssl`
 * with libpq's modes and no `sslmode`. `prefer`, its default, ignores root certificates.
 */
export declare function asyncpgTls({ get, written, openEnded }: TlsParameters): TlsIntent;
/** pg8000 under SQLAlchemy: TLS only through `ssl_context`, which no URL can state. */
export declare function pg8000Tls({ get, written, openEnded }: TlsParameters): TlsIntent;
