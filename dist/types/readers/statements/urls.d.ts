import type { Composite } from './composite.ts';
import type { Entry, Expression } from './expression.ts';
/** What a program does to a URL, or to a query, that a variable holds. */
export interface UrlChange {
    /** The method that is called, or the property that is assigned. */
    readonly name: string;
    readonly positional: readonly Expression[];
    readonly named: readonly Entry[];
    /** Whether it is done: always, under some condition, or where the URL does not say it already. */
    readonly when: 'always' | 'sometimes' | 'unset';
}
/** How the parts of such an expression are read. */
export interface UrlSource {
    composite(expression: Expression, depth: number): Composite | null;
    plain(expression: Expression): string | null;
    /** The entries of an object, null for what is none. */
    entries(expression: Expression): readonly Entry[] | null;
    changes(expression: Expression): readonly UrlChange[];
}
/** SQLAlchemy's methods, and that of urllib's results, which give back another URL. */
export declare const DERIVES: RegExp;
/**
 * The text that a URL has in the end which a program takes apart and changes (`new URL(…)` with `searchParams.set`, `make_url(…).set(…)`,
 * `url.Parse(…)` with `RawQuery`); undefined for any other expression.
 */
export declare function urlOf(expression: Expression, source: UrlSource, depth: number): Composite | null | undefined;
