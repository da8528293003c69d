import { broken, intent, modeIntent, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';

/**
 * asyncpg under SQLAlchemy (`postgresql+asyncpg://`): the query becomes arguments of asyncpg.connect, which knows `ssl`
 * with libpq's modes and no `sslmode`. `prefer`, its default, ignores root certificates.
 */
export function asyncpgTls({ get, written, openEnded }: TlsParameters): TlsIntent {
  if (get('sslmode') !== undefined) {
    return broken(written('sslmode'), "connect() got an unexpected keyword argument 'sslmode'");
  }
  const mode = get('ssl');
  const text = written('ssl');
  const stated = text === null ? null : `ssl=${text}`;
  if (mode === null) return { ...UNKNOWN_DEFAULT, stated };
  if (mode === undefined) return openEnded ? UNKNOWN_DEFAULT : intent(stated, 'opportunistic');
  const refusal = '`sslmode` parameter must be one of: disable, allow, prefer, require, verify-ca, verify-full';
  return modeIntent(stated, mode) ?? broken(stated, refusal);
}

/** pg8000 under SQLAlchemy: TLS only through `ssl_context`, which no URL can state. */
export function pg8000Tls({ get, written, openEnded }: TlsParameters): TlsIntent {
  for (const keyword of ['sslmode', 'ssl']) {
    if (get(keyword) === undefined) continue;
    return broken(written(keyword), `connect() got an unexpected keyword argument '${keyword}'`);
  }
  return openEnded ? UNKNOWN_DEFAULT : intent(null, 'opportunistic');
}
