import { broken, modeIntent, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';

/**
 * Npgsql 8 and newer (NpgsqlConnector.cs): `Prefer` unless told otherwise, `Require` checks nothing. Modes are under libpq's
 * names here; a value that Npgsql does not know stays as written. A text does not say the version: 6 and 7 refuse
 * `Require` without `Trust Server Certificate=true`, 5 and older start in plaintext.
 */
export function npgsqlTls({ get, written }: TlsParameters): TlsIntent {
  const mode = get('sslmode');
  const stated = written('sslmode');
  if (mode === null) return { ...UNKNOWN_DEFAULT, stated };
  return modeIntent(stated, mode ?? 'prefer') ?? broken(stated, "Couldn't set ssl mode (Parameter 'ssl mode')");
}
