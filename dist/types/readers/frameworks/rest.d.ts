import type { ConnectionFact, Fact } from '../../facts.ts';
import type { FileKind, ReadContext, Reader, SourceFile } from '../reader.ts';
/**
 * What a format's own reader found, each once, and after it the connection strings of the file that it did not take: other
 * keys hold some, and a file may only be named like one of the framework's. `kind` is how the rest of the file is searched.
 */
export declare function withRest(own: readonly ConnectionFact[], rest: {
    readonly literals: Reader;
    readonly file: SourceFile;
    readonly kind: FileKind;
    readonly context: ReadContext;
}): Iterable<Fact>;
