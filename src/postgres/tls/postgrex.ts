import { intent, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';

/**
 * Postgrex through Ecto (`ecto://`): plaintext unless `ssl` says otherwise; `sslmode` is ignored. What `ssl=true` verifies
 * changed with version 0.21, and `ssl_opts` in code may take it away, so it is unknown.
 */
export function postgrexTls({ get, written, openEnded }: TlsParameters): TlsIntent {
  const ssl = get('ssl');
  const text = written('ssl');
  const stated = text === null ? null : `ssl=${text}`;
  // The repository's configuration may set `ssl:` beside the URL.
  if (ssl === undefined || ssl === null || openEnded) return { ...UNKNOWN_DEFAULT, stated };
  return ssl === 'false' ? intent(stated, 'none') : { ...UNKNOWN_DEFAULT, stated };
}
