import type { Fact } from '../../facts.ts';
import type { TextSource } from '../containers/located.ts';
import type { ConfReaders } from '../embedded/conf.ts';
import type { LineIndex } from '../line-index.ts';
import type { ReadContext } from '../reader.ts';
import type { TreeMap, TreeNode } from './tree-node.ts';
/** A YAML or JSON file on its way through the readers of platforms: parsed once for all of them. */
export interface PlatformFile {
    readonly path: string;
    readonly text: string;
    readonly index: LineIndex;
    readonly source: TextSource;
    /** What each document is. */
    readonly roots: readonly TreeNode[];
    /** Those that are maps. */
    readonly documents: readonly TreeMap[];
    /** Its documents are values of charts that are installed, wherever it lies. */
    readonly deployed?: true;
    readonly context: ReadContext;
    readonly readers: ConfReaders;
}
/** What one platform makes of a file. */
export type PlatformReader = (file: PlatformFile) => Iterable<Fact>;
