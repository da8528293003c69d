import { broken, intent, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';

/**
 * r2dbc-postgresql (PostgresqlConnectionConfiguration.java): plaintext unless told otherwise; `sslMode` overrides `ssl`;
 * `require` checks nothing even with a root certificate.
 */
export function r2dbcTls({ get, written, openEnded }: TlsParameters): TlsIntent {
  const mode = get('sslmode');
  const ssl = get('ssl');
  const text = written('ssl');
  const stated = written('sslmode') ?? (text === null ? null : `ssl=${text}`);
  if (mode === null) return { ...UNKNOWN_DEFAULT, stated };
  switch (mode?.toLowerCase().replaceAll('_', '-')) {
    case undefined:
      if (ssl === null || (ssl === undefined && openEnded)) return { ...UNKNOWN_DEFAULT, stated };
      return intent(stated, ssl?.toLowerCase() === 'true' ? 'full' : 'none');
    case 'disable':
      return intent(stated, 'none');
    case 'allow':
    case 'prefer':
      return intent(stated, 'opportunistic');
    case 'require':
      return intent(stated, 'encrypted');
    case 'verify-ca':
      return intent(stated, 'ca');
    case 'verify-full':
      return intent(stated, 'full');
    case 'tunnel':
      return { ...UNKNOWN_DEFAULT, stated };
    default:
      return broken(stated, `Invalid SSL mode: ${mode ?? ''}`);
  }
}
