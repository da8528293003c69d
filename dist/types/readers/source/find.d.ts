import type { SyntaxNode } from '../syntax.ts';
import { Draft } from './draft.ts';
import type { Import } from './imports.ts';
import type { Code } from './names.ts';
import type { SourceRule } from './rule.ts';
import type { Values } from './values.ts';
/** What a rule found: the draft, and the variable that is given the connection. */
export interface Found {
    readonly draft: Draft;
    readonly holder: string | null;
    /** The whole call or object. */
    readonly node: SyntaxNode;
}
/** Where a file says how to connect, by the rules of its language. */
export declare function findConnections(code: Code, values: Values, rules: readonly SourceRule[]): readonly Found[];
/** Whether a text may hold anything for these rules: what decides whether it is parsed. */
export declare function isWorthParsing(text: string, rules: readonly SourceRule[], imports: () => readonly Import[]): boolean;
