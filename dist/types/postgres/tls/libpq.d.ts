import { type TlsIntent, type TlsParameters } from './intent.ts';
/**
 * libpq, and the drivers that hand it their parameters (psql, psycopg, ruby-pg, PDO). Nothing said is `prefer`. `require`
 * with a root certificate checks the chain; `sslrootcert=system` (16 and newer) means verify-full and refuses every other
 * mode. `verify-ca` and `verify-full` without `sslrootcert` rely on ~/.postgresql/root.crt, which no text shows: they count
 * as what they ask for. Documentation: "SSL Support" of the libpq chapter; fe-connect.c, fe-secure-openssl.c.
 */
export declare function libpqTls({ major, get, written, openEnded }: TlsParameters): TlsIntent;
/** psycopg and psycopg2 under SQLAlchemy: the query becomes keywords of libpq, where `ssl` is none. */
export declare function psycopgTls(parameters: TlsParameters): TlsIntent;
