import type { Client, Zone } from '../../deployment/model.ts';
import type { ConnectionFact, Origin } from '../../facts.ts';
/** A host as messages and fingerprints may show it: a password with a stray `@` or `/` makes the rest of it a host. */
export declare function hostWords(host: string): string;
/** The hosts of a connection, for messages. */
export declare function targetWords({ hosts }: ConnectionFact): string;
/** `a public host`, `a private network`, … */
export declare function zoneWords(zone: Zone): string;
/** What a connection is, whatever its white space and order of parameters. Never holds a secret. */
export declare function connectionSubject(connection: ConnectionFact): string;
/** The place of the first of some parameters that is stated, else the whole connection. */
export declare function parameterPlace(connection: ConnectionFact, ...names: readonly string[]): Origin;
/** Names reserved for documentation (RFC 2606, RFC 6761) and names that ask the reader to put one: nobody connects there. */
export declare function isExampleHost(host: string): boolean;
/** Whether the client's public hosts are examples, all of them. */
export declare function isExampleTarget(client: Client): boolean;
