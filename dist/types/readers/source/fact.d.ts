import type { ConnectionFact } from '../../facts.ts';
import type { LineIndex } from '../line-index.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
import type { Found } from './find.ts';
import type { Composite } from './values.ts';
/** Where a draft was found. */
export interface Place {
    readonly file: SourceFile;
    readonly context: ReadContext;
    readonly index: LineIndex;
}
/** A connection that a draft became, and the connection string that it holds, where it is known to be one. */
export interface Made {
    readonly fact: ConnectionFact;
    readonly url: Composite | null;
}
/** What a draft says as a connection; null where it says nothing of one. `all` is what else the file holds. */
export declare function connectionOf(found: Pick<Found, 'draft' | 'holder'>, all: readonly Pick<Found, 'draft'>[], { file, context, index }: Place): Made | null;
