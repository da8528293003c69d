import { broken, intent, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';

/**
 * libpq, and the drivers that hand it their parameters (psql, psycopg, ruby-pg, PDO). Nothing said is `prefer`. `require`
 * with a root certificate checks the chain; `sslrootcert=system` (16 and newer) means verify-full and refuses every other
 * mode. `verify-ca` and `verify-full` without `sslrootcert` rely on ~/.postgresql/root.crt, which no text shows: they count
 * as what they ask for. Documentation: "SSL Support" of the libpq chapter; fe-connect.c, fe-secure-openssl.c.
 */
export function libpqTls({ major, get, written, openEnded }: TlsParameters): TlsIntent {
  const mode = get('sslmode');
  const root = get('sslrootcert');
  const stated = written('sslmode');
  if (mode === null) return { ...UNKNOWN_DEFAULT, stated };
  if (mode === undefined && openEnded) return UNKNOWN_DEFAULT;
  // libpq refuses `ssl=false` and `ssl=verify`; other drivers read them, each in its own way.
  if (mode === undefined && get('ssl') !== undefined)
    return { ...UNKNOWN_DEFAULT, stated: `ssl=${written('ssl') ?? ''}` };
  if (root === 'system' && major >= 16) {
    return mode === undefined || mode === 'verify-full' ? intent(stated, 'full') : broken(stated);
  }
  // With an address but no name there is nothing that a certificate could be held against.
  const nameless = (get('host') === undefined || get('host') === '') && get('hostaddr') !== undefined;
  // GSSAPI goes before TLS, and with `require` nothing else is tried: whatever sslmode says, no plaintext and no certificate.
  if (get('gssencmode') === 'require' && UNVERIFIED.has(mode ?? 'prefer')) {
    return { ...intent(stated, 'encrypted'), because: 'gssencmode=require encrypts by GSSAPI or does not connect' };
  }
  switch (mode) {
    case 'disable':
      return intent(stated, 'none');
    case undefined:
    case 'allow':
    case 'prefer':
      return intent(stated, 'opportunistic');
    case 'require':
      return intent(stated, root === undefined || root === '' ? 'encrypted' : 'ca');
    case 'verify-ca':
      return intent(stated, 'ca');
    case 'verify-full':
      return nameless
        ? broken(stated, 'host name must be specified for a verified SSL connection')
        : intent(stated, 'full');
    default:
      return broken(stated);
  }
}

const UNVERIFIED: ReadonlySet<string> = new Set(['disable', 'allow', 'prefer', 'require']);

/** psycopg and psycopg2 under SQLAlchemy: the query becomes keywords of libpq, where `ssl` is none. */
export function psycopgTls(parameters: TlsParameters): TlsIntent {
  if (parameters.get('ssl') !== undefined) {
    return broken(
      parameters.written('sslmode') ?? `ssl=${parameters.written('ssl') ?? ''}`,
      'invalid connection option "ssl"',
    );
  }
  return libpqTls(parameters);
}
