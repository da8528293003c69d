import type { Model } from '../../deployment/model.ts';
import { zoneOf } from '../../deployment/zones.ts';
import type { PoolerFact, WorkloadFact } from '../../facts.ts';

/** Who can reach a pooler's port: see Exposure; `loopback` where it listens or is published there only. */
export type PoolerReach = 'published' | 'loopback' | 'containers' | 'network';

export interface Pooler {
  readonly fact: PoolerFact;
  readonly workload: WorkloadFact | null;
  readonly reach: PoolerReach;
}

/** Every pooler with the container that runs it, where one is known. */
export function poolersOf(model: Model): readonly Pooler[] {
  const workloads = model.facts.filter((fact) => fact.kind === 'workload');
  return model.facts.flatMap((fact): Pooler[] => {
    if (fact.kind !== 'pooler') return [];
    const workload =
      workloads.find((one) => one.id === fact.workload) ?? workloads.find((one) => mounts(one, fact.file)) ?? null;
    return [{ fact, workload, reach: reachOf(fact, workload, model) }];
  });
}

function mounts(workload: WorkloadFact, file: string): boolean {
  return (
    workload.role !== 'server' &&
    workload.mounts.some(
      ({ source }) => source !== null && source !== '' && (source === file || file.startsWith(`${source}/`)),
    )
  );
}

function reachOf(fact: PoolerFact, workload: WorkloadFact | null, model: Model): PoolerReach {
  if (listensOn(fact) === 'loopback') return 'loopback';
  if (workload === null || workload.hostNetwork) return 'network';
  const port = settingOf(fact, 'listen_port');
  const reaches = workload.ports.map(({ hostAddress, target }): PoolerReach | null => {
    if (port !== null && /^\d+$/.test(port) && Number(port) !== target) return null;
    const zone = hostAddress === '' ? 'public' : zoneOf(hostAddress, model.zones ?? {});
    return zone === 'unknown' ? 'network' : zone === 'loopback' ? 'loopback' : 'published';
  });
  for (const reach of ['published', 'network', 'loopback'] as const) if (reaches.includes(reach)) return reach;
  return 'containers';
}

/** A setting's value; null where nothing states it or a template fills it in. */
export function settingOf(fact: PoolerFact, name: string): string | null {
  const setting = Object.hasOwn(fact.settings, name) ? fact.settings[name] : undefined;
  return setting === undefined || setting.unknown ? null : setting.value;
}

/** What `listen_addr` makes of a pooler: nothing stated is the Unix-domain socket alone (in a file; images set it). */
export function listensOn(fact: PoolerFact): 'everything' | 'some' | 'loopback' | 'unknown' {
  const setting = Object.hasOwn(fact.settings, 'listen_addr') ? fact.settings.listen_addr : undefined;
  if (setting === undefined) return fact.workload === undefined ? 'loopback' : 'unknown';
  if (setting.unknown) return 'unknown';
  const addresses = setting.value.split(',').map((word) => word.trim());
  if (addresses.some((address) => address === '*' || address === '0.0.0.0' || address === '::')) return 'everything';
  const local = addresses.every(
    (address) =>
      address === '' || address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/.test(address),
  );
  return local ? 'loopback' : 'some';
}

/** What a pooler's findings name it by. */
export function poolerSubject({ fact }: Pooler, setting: string): string {
  return `${fact.software} ${fact.workload ?? ''} ${setting}`;
}
