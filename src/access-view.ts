import { accessOf, type Side } from './access/access.ts';
import { partitionOf } from './access/partition.ts';
import { roughSet } from './access/reach.ts';
import { widestRegionsOf } from './access/regions.ts';
import { type AddressZones, addressZones } from './access/zones.ts';
import type { AccessReport, ServerAccess } from './access-report.ts';
import { addRow, byPlace, Doubts, finished, isSure, type Row } from './access-rows.ts';
import { buildModel } from './deployment/deployment.ts';
import type { Model, Server } from './deployment/model.ts';
import type { Fact } from './facts.ts';
import { sideOf } from './rules/support/hba.ts';

/** Who can get into each server that some facts make: all that its records let in, by zone. */
export function accessReport(
  facts: readonly Fact[],
  options: Parameters<typeof buildModel>[1] & Pick<Model, 'memberships'>,
): AccessReport {
  const { memberships = {} } = options;
  const model: Model = { ...buildModel(facts, options), memberships };
  const zones = addressZones(model.zones);
  const servers: ServerAccess[] = [];
  const unknown: string[] = [];
  for (const server of model.servers) {
    const side = sideOf(model, server);
    if (side === null || side.hba.length === 0) unknown.push(server.label);
    else servers.push(serverAccess(server, side, zones));
  }
  return { servers, unknown };
}

function serverAccess(server: Server, side: Side, zones: AddressZones): ServerAccess {
  const { id, label, major } = server;
  const access = accessOf(side);
  const partition = partitionOf(access);
  const rows = new Map<string, Row>();
  const doubts = new Doubts(zones);
  for (const region of partition.regions) {
    addRow(region, zones, rows);
    // What may answer anywhere is told once, not with each of many regions that are rough.
    if (region.exact) for (const record of region.answers.possible) doubts.add(record, region.region);
    const { certain } = region.answers;
    if (certain !== null && !isSure(region)) doubts.add(certain, region.region);
  }
  if (!partition.exact) {
    for (const record of access.records.filter(({ match }) => !match.certain)) {
      for (const region of widestRegionsOf(access.space, roughSet(access, record))) doubts.add(record, region);
    }
  }
  return {
    ...{ id, label, postgres: major, reachable: reachableWords(server), exact: partition.exact },
    rows: [...rows.values(), ...doubts.rows()].sort(byPlace).map(finished),
    notes: notesOn(server, side.options.tls),
  };
}

function reachableWords({ exposure, workload }: Server): string {
  if (workload?.platform === 'ci') return 'it is there for one run of continuous integration';
  switch (exposure.kind) {
    case 'published': {
      const { hostAddress, published } = exposure.port;
      return `port ${published} is published on ${hostAddress === '' ? 'every address of its host' : hostAddress}`;
    }
    case 'loopback-published':
      return `port ${exposure.port.published} is published on ${exposure.port.hostAddress}: its host alone reaches it`;
    case 'containers':
      return 'the port is not published: other containers of its networks reach it';
    case 'network':
      return 'whatever the network lets through reaches it';
  }
}

function notesOn(server: Server, tls: boolean): string[] {
  const notes: string[] = [];
  const broken = (server.hba ?? []).find(({ fact }) => fact.fatal);
  if (broken !== undefined) {
    const { file, line, error, logError } = broken.fact;
    notes.push(
      `${file}:${line} is in error (${error ?? logError ?? 'see the log'}): the server does not start with this file, and on a reload keeps the records it had. Below is what the other records would let in.`,
    );
  }
  if (!tls) notes.push('ssl is off: no attempt uses TLS, and hostssl records match nothing.');
  return notes;
}
