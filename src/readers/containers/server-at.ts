import type { Origin, WorkloadFact } from '../../facts.ts';

/** A server of which no more is known than that it is there. */
export function serverAt(
  origin: Origin,
  known: Pick<WorkloadFact, 'id' | 'platform' | 'name' | 'image' | 'major'>,
): WorkloadFact {
  return {
    kind: 'workload',
    ...origin,
    ...known,
    role: 'server',
    family: 'other',
    environment: {},
    ports: [],
    mounts: [],
    names: [known.name],
    hostNetwork: false,
    imagePosition: null,
  };
}
