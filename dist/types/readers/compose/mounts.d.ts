import type { IncludeFact, Mount } from '../../facts.ts';
import type { ReadContext } from '../reader.ts';
import { type Layer } from './project.ts';
export interface Mounts {
    readonly mounts: readonly Mount[];
    /** Configuration files that were not read: outside of the scanned root, or not there. */
    readonly unread: readonly IncludeFact[];
}
/** What a service sees of the tree: `volumes`, `configs` and `secrets`. Named volumes and paths of the host have no source. */
export declare function readMounts(layers: readonly Layer[], context: ReadContext): Mounts;
