import { type Access, accessOf, type Side } from '../../access/access.ts';
import { addressesOf, type Part, type RecordReach, reachesOf } from '../../access/exposure.ts';
import { type AddressSet, addressBounds, cidrSet, EVERY_ADDRESS, isEmpty, subtract } from '../../access/ranges.ts';
import { witness } from '../../access/witness.ts';
import { type AddressZones, addressZones, beyondLoopback, publicPart } from '../../access/zones.ts';
import type { Model, Server } from '../../deployment/model.ts';
import type { HbaRecord } from '../../facts.ts';
import { includesUnread } from '../support-server/settings.ts';

/** A server whose HBA records are known, with what each record still answers. */
export interface HbaServer {
  readonly server: Server;
  readonly access: Access;
  readonly reaches: readonly RecordReach[];
  readonly zones: AddressZones;
}

/**
 * Where the clients of a record are: the farthest that it may answer. `named` is a host name, which DNS decides; `nobody` an
 * address that no client has.
 */
export type From = 'socket' | 'nobody' | 'loopback' | 'private' | 'public' | 'named' | 'unknown';

/** Addresses that no client has: 0.0.0.0/8 and `::` (RFC 6890). */
const NOBODY = cidrSet(['0.0.0.0/8', '::/128']);

const known = new WeakMap<Model, readonly HbaServer[]>();

/** Every server with HBA records, worked out once per model: all rules about records start here. */
export function hbaServers(model: Model): readonly HbaServer[] {
  const before = known.get(model);
  if (before !== undefined) return before;
  const zones = addressZones(model.zones);
  // Most servers of a repository run as their image makes them: rules have nothing to say of such records.
  const servers = model.servers.flatMap((server) => {
    const side = sideOf(model, server);
    if (side === null || !side.hba.some(({ implied }) => implied !== 'by-default')) return [];
    const access = accessOf(side);
    return [{ server, access, reaches: reachesOf(access), zones }];
  });
  known.set(model, servers);
  return servers;
}

/** A server as access analysis takes it; null where no record of it is known. */
export function sideOf(model: Model, server: Server): Side | null {
  const { hba, major } = server;
  if (hba === null) return null;
  const grants = new Map(Object.entries(model.memberships ?? {}).map(([role, groups]) => [role, new Set(groups)]));
  const known = grants.size === 0 ? {} : { memberships: { grants, complete: false } };
  return { hba, options: { major, tls: hasTls(model, server), ...known } };
}

/** Not where somebody has switched `ssl` off for certain. What the default makes of it is `server-tls`'s to say. */
export function hasTls(model: Model, server: Server): boolean {
  const ssl = server.settings.get('ssl')?.value;
  return ssl?.type !== 'bool' || ssl.value || includesUnread(model, server);
}

/**
 * The records that rules may complain of. What initdb or an image's entry point writes on its own is left alone; with
 * `chosen`, so is everything of such a record but the method that an environment variable chose.
 */
export function judged(hba: HbaServer, chosen: 'method' | 'record'): readonly RecordReach[] {
  return hba.reaches.filter(
    ({ entry }) => entry.implied === 'no' || (chosen === 'method' && entry.implied === 'by-environment'),
  );
}

export function knows(record: HbaRecord, column: HbaRecord['unknown'][number]): boolean {
  return !record.unknown.includes(column);
}

/** Where a record's clients are; of a record that earlier ones shadow, where they would be. */
export function fromOf(reach: RecordReach, zones: AddressZones, wanted?: (part: Part) => boolean): From {
  const { record } = reach;
  if (record.address === null) return 'socket';
  if (!knows(record, 'address')) return 'unknown';
  switch (record.address.kind) {
    case 'samehost':
      return 'loopback';
    case 'samenet':
      return 'private';
    case 'host':
      return record.address.name.toLowerCase() === 'localhost' ? 'loopback' : 'named';
    case 'suffix':
      return 'named';
    case 'unknown':
      return 'unknown';
    default:
      return farthest(reach.shadowed ? addressBounds(record.address).may : addressesOf(reach, wanted), zones);
  }
}

function farthest(addresses: AddressSet, zones: AddressZones): From {
  if (!isEmpty(publicPart(addresses, zones))) return 'public';
  if (isNobodys(addresses)) return 'nobody';
  return isEmpty(beyondLoopback(addresses, zones)) ? 'loopback' : 'private';
}

/** Whether there are addresses, and no client has any of them: `0.0.0.0/32` where `/0` was meant, `10/8`. */
export function isNobodys(addresses: AddressSet): boolean {
  return !isEmpty(addresses) && isEmpty(subtract(addresses, NOBODY));
}

/** Whether clients come over a network to this machine. */
export function isRemote(from: From): boolean {
  return from === 'private' || from === 'public' || from === 'named';
}

/** The public addresses that a record admits; none where its addresses are not listed in the text. */
export function publicAddresses(reach: RecordReach, zones: AddressZones, wanted?: (part: Part) => boolean): AddressSet {
  return reach.listed ? publicPart(addressesOf(reach, wanted), zones) : { v4: [], v6: [] };
}

/** All public address space. */
export function everyPublicAddress(zones: AddressZones): AddressSet {
  return publicPart(EVERY_ADDRESS, zones);
}

/** Whether a client outside the machine can reach the port at all. */
export function reachableFromOutside(server: Server): boolean {
  return server.exposure.kind === 'published' || server.exposure.kind === 'network';
}

/** Where Docker puts the networks that it makes: who reaches a port that is not published comes from there. */
const CONTAINER_NETWORKS = cidrSet(['172.16.0.0/12']);

/**
 * An attempt from beyond loopback that a record answers, from where one is likeliest: the internet, or another container where
 * only containers reach the port. null where the record answers none.
 */
export function remoteWitness(hba: HbaServer, reach: RecordReach, wanted?: (part: Part) => boolean): string | null {
  const likeliest = hba.server.exposure.kind === 'containers' ? CONTAINER_NETWORKS : everyPublicAddress(hba.zones);
  return witness(reach, likeliest, wanted) ?? witness(reach, subtract(EVERY_ADDRESS, hba.zones.loopback), wanted);
}

/** `clientcert` in force: what the record checks of a certificate beyond its method. Later options win. */
export function certificateCheck(record: HbaRecord): 'none' | 'ca' | 'full' | 'unknown' {
  if (knows(record, 'method') && record.method === 'cert') return 'full';
  if (!knows(record, 'options')) return 'unknown';
  const value = record.options.findLast((option) => option.name === 'clientcert')?.value;
  if (value === 'verify-full') return 'full';
  return value === 'verify-ca' || value === '1' ? 'ca' : 'none';
}
