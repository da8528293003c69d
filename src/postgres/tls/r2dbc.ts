import { broken, intent, modeIntent, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';

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
  if (mode === undefined) {
    if (ssl === null || (ssl === undefined && openEnded)) return { ...UNKNOWN_DEFAULT, stated };
    return intent(stated, ssl?.toLowerCase() === 'true' ? 'full' : 'none');
  }
  const name = mode.toLowerCase().replaceAll('_', '-');
  if (name === 'tunnel') return { ...UNKNOWN_DEFAULT, stated };
  return modeIntent(stated, name) ?? broken(stated, `Invalid SSL mode: ${mode}`);
}
