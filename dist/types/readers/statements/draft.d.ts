import type { Composite } from './composite.ts';
import type { Entry, Expression, Span } from './expression.ts';
import { type Later } from './objects.ts';
import type { Keys, Meaning, SourceRule } from './rule.ts';
import type { Values } from './values.ts';
/** A parameter with its value, and where its key stands. */
export interface DraftOption {
    readonly keyword: string;
    readonly value: Composite;
    readonly keySpan: Span | null;
    /** The expression of the value. */
    readonly span: Span;
    /** It stands in the connection string, of which no more is known. */
    readonly inUrl?: true;
}
/** A word for TLS, where it stands. */
export interface DraftWord {
    readonly key: string;
    readonly value: string;
    readonly type: 'boolean' | 'text' | 'object' | 'null' | 'unknown';
    readonly span: Span;
}
/** How the variable is used that an expression names: what is set on it. */
export type UsesOf = (expression: Expression) => Later;
/** What one call, builder or object says of a connection, put together from its parts as the rule tells them. */
export declare class Draft {
    #private;
    readonly rule: SourceRule;
    readonly options: Map<string, DraftOption>;
    readonly words: Map<string, DraftWord>;
    /** What is said in vain. */
    readonly ignored: {
        readonly key: string;
        readonly instead: string;
        readonly span: Span;
    }[];
    /** Where it is told what it connects to, for its positions. */
    readonly span: Span;
    conninfo: {
        readonly value: Composite;
        readonly expression: Expression;
        /** Where it is written: the string itself, if names lead to one. */
        readonly span: Span;
        readonly key: string | null;
    } | null;
    pool: number | null;
    more: number | null;
    /** Where these stand. */
    poolSpan: Span | null;
    moreSpan: Span | null;
    /** True where what is not stated here may be stated elsewhere. */
    open: boolean;
    /** True where something that has to name PostgreSQL names another, or is not known. */
    foreign: boolean;
    doubtful: boolean;
    /** True where such a value names PostgreSQL. */
    sure: boolean;
    /** True where another call says what it connects to. */
    aside: boolean;
    /** The nodes of the objects that it is told by: no connections of their own. */
    readonly objects: Set<number>;
    constructor(rule: SourceRule, span: Span, values: Values, source: string, uses: UsesOf);
    /** Takes up the arguments of a call. */
    takeArguments(meanings: readonly Meaning[], positional: readonly Expression[], named: readonly Entry[], keys?: Keys): void;
    takeEntries(entries: readonly Entry[], keys: Keys, prefix: string, depth?: number): void;
    /** Takes up one value. `key` is the path of keys that leads to it. */
    take(meaning: Meaning, value: Expression, key: string | null, keySpan: Span | null, depth?: number): void;
    /** Takes up an object, with what is spread into it and set on it later. */
    takeObject(value: Expression, keys: Keys, prefix: string, depth?: number): void;
}
export declare function meaningOf(keys: Keys, key: string, loose: boolean): Meaning | null;
