import type { ConnectionFact } from '../../facts.ts';
import type { LineIndex } from '../line-index.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
import type { Composite } from './composite.ts';
import type { Draft } from './draft.ts';
/** A draft, and the variable or the path of keys that is given the connection. */
export interface Statement {
    readonly draft: Draft;
    readonly holder: string | null;
}
/** Where a draft was found. */
export interface Place {
    readonly file: SourceFile;
    readonly context: ReadContext;
    readonly index: LineIndex;
    /** The file is no program but a configuration file. */
    readonly configuration?: boolean;
}
/** A connection that a draft became, and the connection string that it holds, where it is known to be one. */
export interface Made {
    readonly fact: ConnectionFact;
    readonly url: Composite | null;
}
/** What a draft says as a connection; null where it says nothing of one. `all` is what else the file holds. */
export declare function connectionOf(found: Statement, all: readonly Statement[], { file, context, index, configuration }: Place): Made | null;
