import type { Fact } from '../facts.ts';
import { buildClients } from './clients.ts';
import type { Model } from './model.ts';
import { buildServers, type ServerOptions } from './servers.ts';

/** Facts to the servers they make up and the clients that connect to them. */
export function buildModel(facts: readonly Fact[], options: ServerOptions): Model {
  const servers = buildServers(facts, options);
  const { zones } = options;
  const model = { servers, clients: buildClients(facts, servers, zones), facts, zones };
  return options.major === null ? model : { ...model, major: options.major };
}
