import type { Span } from './types.ts';
/** A part of a text that something else fills in before the client sees it. */
export interface Placeholder extends Span {
    /** The text that stands where nothing fills it in: `disable` in `${SSLMODE:-disable}`. */
    readonly fallback: Span | null;
    /** True for a hint to the reader (`<password>`, `[YOUR-PASSWORD]`) that no program fills in. */
    readonly hint: boolean;
}
/** Stands for each character of a placeholder in a masked text; a private-use character that no connection string holds. */
export declare const MASK = "\uE000";
/**
 * The placeholders of a text in order, without overlap, in linear time. `%20` is none, `%DB_HOST%` is one. With `certain`
 * only forms that no connection string means literally: `${X}`, `{{ x }}`, `<%= x %>`, `$(X)`, `%env(X)%`.
 */
export declare function findPlaceholders(text: string, certain?: boolean): readonly Placeholder[];
/** The text with every placeholder replaced by as many MASK characters, so that offsets stay. */
export declare function maskPlaceholders(text: string, placeholders: readonly Placeholder[]): string;
/** The placeholders within a span, of a list in order; it takes no longer where there are many outside. */
export declare function placeholdersIn(placeholders: readonly Placeholder[], span: Span): readonly Placeholder[];
/**
 * What stands in a span when nothing fills its placeholders in: fallbacks in place of placeholders, to any depth; null
 * where one has none.
 */
export declare function statedDefault(text: string, span: Span, placeholders: readonly Placeholder[]): string | null;
