import type { ConnectionFact, TlsLevel } from '../../facts.ts';
/**
 * The level that a connection's words have by libpq's manual, whatever its driver makes of them: what somebody who reads them
 * takes them for. null where they say nothing of TLS, are filled in elsewhere, or are words that libpq does not know.
 */
export declare function plainLevel({ parameters, unknown }: Pick<ConnectionFact, 'parameters' | 'unknown'>): TlsLevel | null;
