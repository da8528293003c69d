import { type Access, type Side } from '../../access/access.ts';
import { type Part, type RecordReach } from '../../access/exposure.ts';
import { type AddressSet } from '../../access/ranges.ts';
import { type AddressZones } from '../../access/zones.ts';
import type { Model, Server } from '../../deployment/model.ts';
import type { HbaRecord } from '../../facts.ts';
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
/** Every server with HBA records, worked out once per model: all rules about records start here. */
export declare function hbaServers(model: Model): readonly HbaServer[];
/** A server as access analysis takes it; null where no record of it is known. */
export declare function sideOf(model: Model, server: Server): Side | null;
/** Not where somebody has switched `ssl` off for certain. What the default makes of it is `server-tls`'s to say. */
export declare function hasTls(model: Model, server: Server): boolean;
/**
 * The records that rules may complain of. What initdb or an image's entry point writes on its own is left alone; with
 * `chosen`, so is everything of such a record but the method that an environment variable chose.
 */
export declare function judged(hba: HbaServer, chosen: 'method' | 'record'): readonly RecordReach[];
export declare function knows(record: HbaRecord, column: HbaRecord['unknown'][number]): boolean;
/** Where a record's clients are; of a record that earlier ones shadow, where they would be. */
export declare function fromOf(reach: RecordReach, zones: AddressZones, wanted?: (part: Part) => boolean): From;
/** Whether there are addresses, and no client has any of them: `0.0.0.0/32` where `/0` was meant, `10/8`. */
export declare function isNobodys(addresses: AddressSet): boolean;
/** Whether clients come over a network to this machine. */
export declare function isRemote(from: From): boolean;
/** The public addresses that a record admits; none where its addresses are not listed in the text. */
export declare function publicAddresses(reach: RecordReach, zones: AddressZones, wanted?: (part: Part) => boolean): AddressSet;
/** All public address space. */
export declare function everyPublicAddress(zones: AddressZones): AddressSet;
/** Whether a client outside the machine can reach the port at all. */
export declare function reachableFromOutside(server: Server): boolean;
/**
 * An attempt from beyond loopback that a record answers, from where one is likeliest: the internet, or another container where
 * only containers reach the port. null where the record answers none.
 */
export declare function remoteWitness(hba: HbaServer, reach: RecordReach, wanted?: (part: Part) => boolean): string | null;
/** `clientcert` in force: what the record checks of a certificate beyond its method. Later options win. */
export declare function certificateCheck(record: HbaRecord): 'none' | 'ca' | 'full' | 'unknown';
