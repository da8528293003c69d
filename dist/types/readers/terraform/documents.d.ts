import type { TreeMap } from '../frameworks/tree-node.ts';
import type { HclBlock, HclValue } from './hcl.ts';
/** What the modules install in Kubernetes: manifests, and values of charts. */
export interface Documents {
    readonly manifests: readonly TreeMap[];
    readonly values: readonly TreeMap[];
    /** Those of both that are written in YAML, which nobody else reads. */
    readonly yaml: readonly TreeMap[];
}
/** The manifests and the values of charts in the blocks of a file, with places in it. */
export declare function documentsOf(blocks: readonly HclBlock[], text: string): Documents;
export declare function attributeOf({ attributes }: Pick<HclBlock, 'attributes'>, name: string): HclValue | undefined;
