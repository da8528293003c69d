import type { PublishedPort, WorkloadFact } from '../facts.ts';
import type { EffectiveSetting, Exposure } from './model.ts';
import { type PolicyZones, zoneOf } from './zones.ts';

/** The port that a workload's server listens on. */
export function portOf(settings: ReadonlyMap<string, EffectiveSetting>): number {
  const value = settings.get('port')?.value;
  return value?.type === 'integer' ? value.value : 5432;
}

/**
 * Who can reach a workload's server: of the published ports that lead to it the most exposed counts. An address that a template
 * fills in may be any: nothing is known of what is before the server then.
 */
export function exposureOf(
  workload: WorkloadFact,
  settings: ReadonlyMap<string, EffectiveSetting>,
  zones: PolicyZones,
): Exposure {
  // Nothing there says what ports of it are published, and to whom.
  if (workload.hostNetwork || workload.platform === 'dockerfile' || workload.platform === 'patroni') {
    return { kind: 'network' };
  }
  const target = portOf(settings);
  // The machine is there for the run alone, and nobody else's.
  if (workload.platform === 'ci') {
    const port = workload.ports.find((one) => one.target === target);
    return port === undefined ? { kind: 'containers' } : { kind: 'loopback-published', port };
  }
  let loopback: PublishedPort | null = null;
  let unknown = false;
  for (const port of workload.ports) {
    if (port.target !== target) continue;
    const zone = port.hostAddress === '' ? 'public' : zoneOf(port.hostAddress, zones);
    if (zone === 'unknown' || zone === 'container') unknown = true;
    else if (zone === 'loopback') loopback ??= port;
    else return { kind: 'published', port };
  }
  // Of its network the repository tells only what it opens.
  if (unknown || (workload.platform === 'cloud' && loopback === null)) return { kind: 'network' };
  return loopback === null ? { kind: 'containers' } : { kind: 'loopback-published', port: loopback };
}
