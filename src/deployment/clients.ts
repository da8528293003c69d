import type { ConnectionFact, Fact, WorkloadFact } from '../facts.ts';
import { portOf } from './exposure.ts';
import { directoryOf } from './file-servers.ts';
import type { Client, Server, Zone } from './model.ts';
import { mostExposed, type PolicyZones, zoneOf } from './zones.ts';

/** Connections to clients: where their hosts lie, how well the line is verified, and which server of the tree they reach. */
export function buildClients(
  facts: readonly Fact[],
  servers: readonly Server[],
  zones: PolicyZones,
): readonly Client[] {
  const workloads = new Map<string, WorkloadFact>();
  const projects = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.kind !== 'workload') continue;
    workloads.set(fact.id, fact);
    const files = projects.get(fact.id) ?? new Set();
    for (const file of [fact.file, fileOf(fact.id), ...(fact.via ?? []).map((origin) => origin.file)]) files.add(file);
    projects.set(fact.id, files);
  }
  const directory = new Directory(servers, projects);
  const clients: Client[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'connection') continue;
    const hosts = fact.hosts.length === 0 ? [''] : fact.hosts.map(({ host }) => host);
    const hostZones = hosts.map((host): Zone => zoneOf(host, zones));
    clients.push({
      id: `${fact.file}:${fact.line}:${fact.column}${fact.workload === undefined ? '' : ` ${fact.workload}`}`,
      connection: fact,
      level: fact.tls.level,
      zones: hostZones,
      zone: mostExposed(hostZones),
      workload: fact.workload === undefined ? null : (workloads.get(fact.workload) ?? null),
      server: directory.serverOf(fact, hostZones),
    });
  }
  return clients;
}

/** The servers of a tree by the names and ports that they answer to. */
class Directory {
  /** By name, within each file of their project: every other project has a `db`. */
  readonly #byName = new Map<string, Server[]>();
  readonly #byPort = new Map<string, Server[]>();
  readonly #projects: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(servers: readonly Server[], projects: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#projects = projects;
    for (const server of servers) {
      for (const file of projects.get(server.id) ?? []) {
        for (const name of server.names) append(this.#byName, nameKey(file, name), server);
      }
      const { workload } = server;
      if (workload === null) continue;
      const target = portOf(server.settings);
      for (const port of workload.ports) if (port.target === target) append(this.#byPort, port.published, server);
    }
  }

  /**
   * The server that a connection reaches, where that is certain: of a workload, the one of its compose project that has the
   * host's name; of a file, the one that publishes the port on loopback from the file's directory or one above it.
   */
  serverOf(connection: ConnectionFact, zones: readonly Zone[]): Server | null {
    const [target, ...others] = connection.hosts;
    if (target === undefined || others.length > 0) return null;
    if (connection.workload !== undefined) return this.#sibling(connection.workload, target.host);
    if (zones[0] !== 'loopback') return null;
    const base = directoryOf(connection.file);
    const near = (this.#byPort.get(target.port === '' ? '5432' : target.port) ?? []).filter((server) =>
      base.startsWith(directoryOf(fileOf(server.id))),
    );
    return onlyOf(near);
  }

  #sibling(workload: string, host: string): Server | null {
    const mine = this.#projects.get(workload) ?? new Set([fileOf(workload)]);
    const named = new Set<Server>();
    for (const file of mine) for (const server of this.#byName.get(nameKey(file, host)) ?? []) named.add(server);
    return onlyOf([...named]);
  }
}

function nameKey(file: string, name: string): string {
  return `${file}\n${name}`;
}

function append(lists: Map<string, Server[]>, key: string, server: Server): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [server]);
  else list.push(server);
}

function onlyOf(servers: readonly Server[]): Server | null {
  const [only, ...others] = servers;
  return only === undefined || others.length > 0 ? null : only;
}

/** The file part of a workload's id, `FILE#NAME`. */
function fileOf(id: string): string {
  const hash = id.lastIndexOf('#');
  return hash < 0 ? id : id.slice(0, hash);
}
