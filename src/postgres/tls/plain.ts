import type { ConnectionFact, TlsLevel } from '../../facts.ts';
import { levelOfMode } from './modes.ts';

/**
 * The level that a connection's words have by libpq's manual, whatever its driver makes of them: what somebody who reads them
 * takes them for. null where they say nothing of TLS, are filled in elsewhere, or are words that libpq does not know.
 */
export function plainLevel({ parameters, unknown }: Pick<ConnectionFact, 'parameters' | 'unknown'>): TlsLevel | null {
  const get = (keyword: string): string | undefined =>
    Object.hasOwn(parameters, keyword) && !unknown.includes(keyword) ? parameters[keyword] : undefined;
  const mode = get('sslmode');
  if (mode !== undefined && mode !== '') {
    const rooted = get('sslrootcert') !== undefined && get('sslrootcert') !== '';
    return mode === 'require' && rooted ? 'ca' : wordLevel(mode);
  }
  const flag = get('ssl');
  return flag === undefined || unknown.includes('sslmode') ? null : wordLevel(flag);
}

/** `ssl=true` asks for TLS and says nothing of checks. */
function wordLevel(word: string): TlsLevel | null {
  const lower = word.toLowerCase().replaceAll('_', '-');
  if (/^(?:true|1|on|yes|no-verify)$/.test(lower)) return 'encrypted';
  if (/^(?:false|0|off|no)$/.test(lower)) return 'none';
  return levelOfMode(lower);
}
