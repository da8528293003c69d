import type { ConnectionFact } from '../../facts.ts';
/** What a connection says of TLS, as the subject of a sentence (or within one), in the words of its own format. */
export declare function statedWords(connection: ConnectionFact, where?: 'first' | 'in a sentence'): string;
