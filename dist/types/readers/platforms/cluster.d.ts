import type { Fact, Platform } from '../../facts.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
import type { TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
/** A server whose records and settings stand in lists and maps of a manifest. */
export interface Cluster {
    readonly platform: Platform;
    readonly name: string;
    /** What the workload is placed at. */
    readonly place: TreeScalar;
    readonly image: string | null;
    readonly major: number | null;
    /** Lists of records, in the order of the server. */
    readonly records: readonly (TreeNode | undefined)[];
    readonly mappings: readonly (TreeNode | undefined)[];
    /** Maps of parameters: later ones win. */
    readonly parameters: readonly (TreeNode | undefined)[];
}
/** The facts of such a server: nothing where it states neither records nor parameters. */
export declare function clusterFacts(cluster: Cluster, file: PlatformFile): Iterable<Fact>;
