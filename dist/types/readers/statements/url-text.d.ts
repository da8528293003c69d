import type { Composite } from './composite.ts';
import type { Span } from './expression.ts';
/** The parts of a URL that programs set, beside its query. */
export type UrlPart = 'user' | 'password' | 'host' | 'port' | 'path' | 'scheme';
/** A text that stands where `span` does, each of its characters for all of it. */
export declare function textStanding(text: string, { start, end }: Span, name?: string | null): Composite;
/** Several texts, one behind the other; it comes from where the first does. */
export declare function joinedText(parts: readonly Composite[]): Composite;
/** Whether nothing is known of a URL but the variable that it comes from. */
export declare function isOpaque({ text }: Composite): boolean;
/** Whether a URL's query, or a query, has a parameter. */
export declare function hasParameter(url: Composite, key: string, bare: boolean): boolean;
/**
 * The URL with a parameter of its query set, or deleted where `value` is null: in the place of the first of that name, the others of
 * which go. `bare` where the text is a query alone.
 */
export declare function withParameter(url: Composite, key: string, value: Composite | null, bare: boolean): Composite;
/** The URL with one parameter more. */
export declare function withAppended(url: Composite, key: string, value: Composite, bare: boolean): Composite;
/** A parameter as a query has it. */
export declare function parameter(key: string, value: Composite): Composite;
/** The URL with another query. */
export declare function withQueryText(url: Composite, query: Composite): Composite;
/** The URL with another of its parts; itself where it is not known enough for that. */
export declare function withPart(url: Composite, part: UrlPart, value: Composite): Composite;
