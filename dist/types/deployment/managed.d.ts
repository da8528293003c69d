import type { HbaRecordFact, WorkloadFact } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { EffectiveSetting, ServerHbaRecord } from './model.ts';
/** Whether a workload's records are those of its own configuration, within what its operator writes. */
export declare function isManaged({ platform }: WorkloadFact, own: readonly HbaRecordFact[]): boolean;
/** The records of a server that an operator or Patroni configures; null where what they are by default is not known. */
export declare function managedRecords(workload: WorkloadFact, own: readonly HbaRecordFact[], major: PgMajor): readonly ServerHbaRecord[] | null;
/** What an operator sets before its users say anything. */
export declare function managedSettings({ platform }: WorkloadFact): readonly (readonly [string, EffectiveSetting])[];
/** What messages call a workload. */
export declare function workloadWord({ platform }: WorkloadFact): string;
