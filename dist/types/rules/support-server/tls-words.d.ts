import type { ConnectionFact } from '../../facts.ts';
/** What a connection says of TLS, as the subject of a sentence, in the words of its own format. */
export declare function statedWords(connection: ConnectionFact): string;
