import type { WorkloadFact } from '../facts.ts';
import type { EffectiveSetting, Exposure } from './model.ts';
import { type PolicyZones } from './zones.ts';
/** The port that a workload's server listens on. */
export declare function portOf(settings: ReadonlyMap<string, EffectiveSetting>): number;
/**
 * Who can reach a workload's server: of the published ports that lead to it the most exposed counts. An address that a template
 * fills in may be any: nothing is known of what is before the server then.
 */
export declare function exposureOf(workload: WorkloadFact, settings: ReadonlyMap<string, EffectiveSetting>, zones: PolicyZones): Exposure;
