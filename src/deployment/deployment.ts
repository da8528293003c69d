import type { Fact } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
import { buildClients } from './clients.ts';
import type { Model } from './model.ts';
import { buildServers } from './servers.ts';
import type { PolicyZones } from './zones.ts';

/** What the policy says of the deployment. */
export interface ModelOptions {
  /** The server version where no image tag says it; null for the newest known. */
  readonly major: PgMajor | null;
  readonly zones: PolicyZones;
}

/** Facts to the servers they make up and the clients that connect to them. */
export function buildModel(facts: readonly Fact[], options: ModelOptions): Model {
  const servers = buildServers(facts, options);
  const { zones } = options;
  const model = { servers, clients: buildClients(facts, servers, zones), facts, zones };
  return options.major === null ? model : { ...model, major: options.major };
}
