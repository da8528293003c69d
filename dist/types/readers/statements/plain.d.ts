import type { Entry, Expression, Piece, Span } from './expression.ts';
import type { NameSource } from './values.ts';
/** A file whose values have no names that could be followed. */
export declare const NO_NAMES: NameSource;
/** A string with where each of its characters stands, and its end; `offsets` null where it stands as it is from `span.start` on. */
export declare function textAt(text: string, span: Span, offsets?: readonly number[] | null): Expression;
/** A string that is put together of pieces. */
export declare function piecesAt(pieces: readonly Piece[], span: Span): Expression;
export declare function nameAt(path: string, span: Span): Expression;
export declare function callAt(callee: string, positional: readonly Expression[], named: readonly Entry[], span: Span): Expression;
/** `left` where it is set, else `right`. */
export declare function fallbackAt(left: Expression, right: Expression): Expression;
/** A number, `true`, `false` or `null`, in these words. */
export declare function scalarAt(text: string, span: Span): Expression;
export declare function objectAt(entries: readonly Entry[], span: Span): Expression;
export declare function listAt(items: readonly Expression[], span: Span): Expression;
export declare function unknownAt(span: Span): Expression;
