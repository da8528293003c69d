import type { VariableText } from '../../postgres/conninfo/types.ts';
import { Located, type TextSource } from '../containers/located.ts';
import type { ConfReaders } from '../embedded/conf.ts';
import type { LineIndex } from '../line-index.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
import type { HclValue } from './hcl.ts';
/** A file of Terraform on its way through those who read it. */
export interface Terraform {
    readonly file: SourceFile;
    readonly index: LineIndex;
    readonly source: TextSource;
    readonly context: ReadContext;
    readonly readers: ConfReaders;
}
/** A scalar's text; an expression is as unknown as the placeholder that stands for it. */
export declare function textOf(value: HclValue, text: string, index: LineIndex): VariableText | null;
export declare function endOf(value: HclValue): number;
export declare function locate(value: HclValue, text: string, source: TextSource): Located | null;
