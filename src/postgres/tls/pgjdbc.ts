import { broken, intent, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';

/**
 * pgjdbc (SslMode.java, LibPQFactory.java): `sslmode` in any case; without it `ssl=true` is verify-full and any other
 * `ssl` changes nothing; a root certificate does not strengthen `require`. `sslfactory` may take the checks away, or with
 * Java's own trust store add them.
 */
export function pgjdbcTls({ get, written, openEnded }: TlsParameters): TlsIntent {
  const mode = get('sslmode');
  const ssl = get('ssl');
  const factory = get('sslfactory') ?? '';
  const unverified = factory.endsWith('NonValidatingFactory');
  const text = written('ssl');
  const stated = written('sslmode') ?? (text === null ? null : `ssl=${text}`);
  if (mode === null) return { ...UNKNOWN_DEFAULT, stated };
  switch (mode?.toLowerCase()) {
    case undefined: {
      if (ssl === null || (ssl === undefined && openEnded)) return { ...UNKNOWN_DEFAULT, stated };
      const on = ssl !== undefined && (ssl === '' || ssl.toLowerCase() === 'true');
      return intent(stated, on ? (unverified ? 'encrypted' : 'full') : 'opportunistic');
    }
    case 'disable':
      return intent(stated, 'none');
    case 'allow':
    case 'prefer':
      return intent(stated, 'opportunistic');
    case 'require':
      return intent(stated, factory.endsWith('DefaultJavaSSLFactory') ? 'ca' : 'encrypted');
    case 'verify-ca':
      return intent(stated, unverified ? 'encrypted' : 'ca');
    case 'verify-full':
      return intent(stated, unverified ? 'encrypted' : 'full');
    default:
      return broken(stated, `Invalid sslmode value: ${mode ?? ''}`);
  }
}
