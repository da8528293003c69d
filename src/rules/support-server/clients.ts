import type { Client, Model, Server } from '../../deployment/model.ts';

const known = new WeakMap<Model, ReadonlyMap<Server, readonly Client[]>>();

/** The clients that certainly talk to a server, sorted out once per model. */
export function clientsOf(model: Model, server: Server): readonly Client[] {
  const clients = known.get(model) ?? byServer(model);
  known.set(model, clients);
  return clients.get(server) ?? [];
}

function byServer(model: Model): ReadonlyMap<Server, readonly Client[]> {
  const clients = new Map<Server, Client[]>();
  for (const client of model.clients) {
    if (client.server === null) continue;
    const others = clients.get(client.server);
    if (others === undefined) clients.set(client.server, [client]);
    else others.push(client);
  }
  return clients;
}
