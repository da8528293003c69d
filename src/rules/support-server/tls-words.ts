import type { ConnectionFact } from '../../facts.ts';
import { hostWords } from './connections.ts';
import { readerWords } from './drivers.ts';

/** What a connection says of TLS, as the subject of a sentence (or within one), in the words of its own format. */
export function statedWords(connection: ConnectionFact, where: 'first' | 'in a sentence' = 'first'): string {
  const { stated } = connection.tls;
  if (connection.driver === 'pgbouncer') {
    if (stated !== null) return `\`server_tls_sslmode = ${hostWords(stated)}\``;
    const vain = Object.hasOwn(connection.parameters, 'sslmode') ? ' (`sslmode` has no meaning in this file)' : '';
    return `PgBouncer without \`server_tls_sslmode\`${vain}`;
  }
  if (stated === null) {
    if (where === 'in a sentence') return 'nothing is said of a mode, and the client';
    return `Nothing is said of TLS, so ${connection.driverOrigin === undefined ? 'this client' : readerWords(connection)}`;
  }
  if (stated.includes('=')) return `\`${hostWords(stated.replace('=', ' ')).replace(' ', '=')}\``;
  return `\`${connection.driver === 'npgsql' ? 'SSL Mode' : 'sslmode'}=${hostWords(stated)}\``;
}
