import type { Fact } from '../facts.ts';
import type { Client, Server } from './model.ts';
import { type PolicyZones } from './zones.ts';
/** Connections to clients: where their hosts lie, how well the line is verified, and which server of the tree they reach. */
export declare function buildClients(facts: readonly Fact[], servers: readonly Server[], zones: PolicyZones): readonly Client[];
