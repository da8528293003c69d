import type { Statement } from '../statements/fact.ts';
import type { SourceRule } from '../statements/rule.ts';
import type { Values } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Import } from './imports.ts';
import type { Code } from './scope.ts';
/** What a rule found: the draft, and the variable that is given the connection. */
export interface Found extends Statement {
    /** The whole call or object. */
    readonly node: SyntaxNode;
}
/** Where a file says how to connect, by the rules of its language. */
export declare function findConnections(code: Code, values: Values, rules: readonly SourceRule[]): readonly Found[];
/** Whether a text may hold anything for these rules: what decides whether it is parsed. */
export declare function isWorthParsing(text: string, rules: readonly SourceRule[], imports: () => readonly Import[]): boolean;
