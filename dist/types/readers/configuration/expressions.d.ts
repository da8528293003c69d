import type { Entry, Expression, Span } from '../source/expression.ts';
import type { NameSource } from '../source/names.ts';
/** A file whose values have no names that could be followed. */
export declare const NO_NAMES: NameSource;
/** A string with where each of its characters stands, and its end; `offsets` null where it stands as it is from `span.start` on. */
export declare function textAt(text: string, span: Span, offsets?: readonly number[] | null): Expression;
/** A number, `true`, `false` or `null`, in these words. */
export declare function scalarAt(text: string, span: Span): Expression;
export declare function objectAt(entries: readonly Entry[], span: Span): Expression;
export declare function listAt(items: readonly Expression[], span: Span): Expression;
export declare function unknownAt(span: Span): Expression;
