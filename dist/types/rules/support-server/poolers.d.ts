import type { Model } from '../../deployment/model.ts';
import type { PoolerFact, WorkloadFact } from '../../facts.ts';
/** Who can reach a pooler's port: see Exposure; `loopback` where it listens or is published there only. */
export type PoolerReach = 'published' | 'loopback' | 'containers' | 'network';
export interface Pooler {
    readonly fact: PoolerFact;
    readonly workload: WorkloadFact | null;
    readonly reach: PoolerReach;
}
/** Every pooler with the container that runs it, where one is known. */
export declare function poolersOf(model: Model): readonly Pooler[];
/** A setting's value; null where nothing states it or a template fills it in. */
export declare function settingOf(fact: PoolerFact, name: string): string | null;
/** What `listen_addr` makes of a pooler: nothing stated is the Unix-domain socket alone (in a file; images set it). */
export declare function listensOn(fact: PoolerFact): 'everything' | 'some' | 'loopback' | 'unknown';
/** What a pooler's findings name it by. */
export declare function poolerSubject({ fact }: Pooler, setting: string): string;
