import type { Client, Zone } from '../../deployment/model.ts';
import type { ConnectionFact, Origin } from '../../facts.ts';
import { placeOf } from './places.ts';

/** A host as messages and fingerprints may show it: a password with a stray `@` or `/` makes the rest of it a host. */
export function hostWords(host: string): string {
  return /^[\w.:%*{}[\]$<> -]{1,120}$/.test(host) ? host : 'a host';
}

/** The hosts of a connection, for messages. */
export function targetWords({ hosts }: ConnectionFact): string {
  if (hosts.length === 0) return 'the local socket';
  const [first, ...others] = hosts.map(({ host }) => hostWords(host));
  return others.length === 0 ? (first ?? '') : `${first} and ${others.length} more`;
}

/** `a public host`, `a private network`, … */
export function zoneWords(zone: Zone): string {
  switch (zone) {
    case 'public':
      return 'a public host';
    case 'private':
      return 'a host of a private network';
    case 'container':
      return 'a container of the same network';
    case 'loopback':
      return 'this machine';
    case 'socket':
      return 'the local socket';
    default:
      return 'a host that is filled in elsewhere';
  }
}

/** What a connection is, whatever its white space and order of parameters. Never holds a secret. */
export function connectionSubject(connection: ConnectionFact): string {
  const hosts = connection.hosts.map(({ host, port }) => `${hostWords(host)}:${hostWords(port)}`).join(',');
  return `${connection.name ?? ''} ${connection.driver} ${hosts} ${safeName(connection.user)}/${safeName(connection.database)}`;
}

function safeName(name: string | null): string {
  return name === null ? '' : hostWords(name);
}

/** The place of the first of some parameters that is stated, else the whole connection. */
export function parameterPlace(connection: ConnectionFact, ...names: readonly string[]): Origin {
  for (const name of names) {
    const position = Object.hasOwn(connection.positions, name) ? connection.positions[name] : undefined;
    if (position !== undefined) return placeOf(connection, position);
  }
  return placeOf(connection);
}

/** Names reserved for documentation (RFC 2606, RFC 6761) and names that ask the reader to put one: nobody connects there. */
export function isExampleHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return (
    /(?:^|\.)(?:example|test|invalid|example\.(?:com|net|org|edu))$/.test(name) ||
    /your|placeholder|xxx|changeme|hostname|<|>|(?:^|\.)(?:host|server|domain|myhost|myserver|mydomain|db-?host)\.(?:com|net|org|io|tld)$/.test(
      name,
    )
  );
}

/** Whether the client's public hosts are examples, all of them. */
export function isExampleTarget(client: Client): boolean {
  if (client.zone !== 'public') return false;
  return client.connection.hosts.every(({ host }, index) => client.zones[index] !== 'public' || isExampleHost(host));
}
