import type { Zone } from './model.ts';
type DeclaredZone = 'loopback' | 'container' | 'private' | 'public';
/** What a policy puts into a zone: ranges (`100.64.0.0/10`), addresses and host patterns (`*.corp.example.com`). */
export type PolicyZones = Readonly<Partial<Record<DeclaredZone, readonly string[]>>>;
/**
 * The zone of a host as a client names it. null, the empty string, a path and an abstract name (`@…`) are Unix-domain sockets.
 * What the policy says goes before all else; `unknown` is a host that a template fills in.
 */
export declare function zoneOf(host: string | null, policyZones?: PolicyZones): Zone;
/** The zone of an address in its canonical form; `unknown` for anything that is not one. */
export declare function zoneOfAddress(address: string, policyZones?: PolicyZones): Zone;
/** The most exposed of some zones; `unknown` where nothing better is known. */
export declare function mostExposed(zones: readonly Zone[]): Zone;
export {};
