import type { Side } from './access/access.ts';
import { toldChange } from './access/change-words.ts';
import { differenceOf } from './access/difference.ts';
import type { Model, Server } from './deployment/model.ts';
import type { AccessDifference, DiffEntry } from './diff-report.ts';
import { sideOf } from './rules/support/hba.ts';

/** A server that is not there lets nobody in. */
function nobody(side: Side): Side {
  return { ...side, hba: [] };
}

/**
 * Who can get in that could not before, or no longer, or otherwise, server by server. Servers are the same by their ids, else by
 * the file of their records: a file may become a service's by a mount. Nothing where every attempt is asked for the same.
 */
export function accessDifference(base: Model, head: Model): AccessDifference {
  const [gained, lost, changed]: [DiffEntry[], DiffEntry[], DiffEntry[]] = [[], [], []];
  const rough: string[] = [];
  for (const [before, after] of pairs(base.servers.filter(hasRecords), head.servers.filter(hasRecords))) {
    const [old, now] = [before && sideOf(base, before), after && sideOf(head, after)];
    if (old === null && now === null) continue;
    const difference = differenceOf(old ?? nobody(now ?? NOWHERE), now ?? nobody(old ?? NOWHERE));
    const server = after?.label ?? before?.label ?? '';
    if (!difference.exact) rough.push(server);
    for (const change of difference.changes) {
      const entry = { server, ...toldChange(change) };
      (change.kind === 'gained' ? gained : change.kind === 'lost' ? lost : changed).push(entry);
    }
  }
  return { gained, lost, changed, rough };
}

const NOWHERE: Side = { hba: [], options: { major: 18, tls: true } };

/** Records in a file that does not load at all let nobody in, but they are what somebody means to load. */
function hasRecords({ hba }: Server): boolean {
  return hba !== null && hba.length > 0;
}

function pairs(before: readonly Server[], after: readonly Server[]): (readonly [Server | null, Server | null])[] {
  const left = new Map(before.map((server) => [server.id, server]));
  const found: (readonly [Server | null, Server | null])[] = [];
  const rest: Server[] = [];
  for (const server of after) {
    const same = left.get(server.id);
    if (same === undefined) rest.push(server);
    else {
      left.delete(server.id);
      found.push([same, server]);
    }
  }
  for (const server of rest) {
    const file = fileOf(server);
    const same = file === null ? undefined : [...left.values()].find((one) => fileOf(one) === file);
    if (same !== undefined) left.delete(same.id);
    found.push([same ?? null, server]);
  }
  for (const server of left.values()) found.push([server, null]);
  return found;
}

/** The file at the top of a server's records; null where an image implies them. */
function fileOf({ hba }: Server): string | null {
  return hba?.find(({ implied }) => implied === 'no')?.fact.root ?? null;
}

/** The sentences, what widens access first. */
export function accessSentences({ gained, lost, changed }: AccessDifference): string[] {
  const weaker = changed.filter(({ text }) => text.startsWith('Weaker'));
  const others = changed.filter((entry) => !weaker.includes(entry));
  const entries = [...gained, ...weaker, ...others, ...lost];
  const several = new Set(entries.map(({ server }) => server)).size > 1;
  return entries.map(({ server, text }) => (several ? `${server}: ${text}` : text));
}
