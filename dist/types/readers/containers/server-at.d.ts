import type { Origin, WorkloadFact } from '../../facts.ts';
/** A server of which no more is known than that it is there. */
export declare function serverAt(origin: Origin, known: Pick<WorkloadFact, 'id' | 'platform' | 'name' | 'image' | 'major'>): WorkloadFact;
