import type { Call, Expression } from '../statements/expression.ts';
import { type Later } from '../statements/objects.ts';
import type { SyntaxNode } from '../syntax.ts';
import { type Code } from './scope.ts';
/** A method called on a value, or a property assigned on it. */
export interface Use {
    readonly name: string;
    /** null for an assigned property. */
    readonly call: Call | null;
    /** What is assigned, null for a call. */
    readonly value: Expression | null;
    readonly node: SyntaxNode;
}
/** The calls that are chained to an expression: `new A().b(1).c(2)` gives `b` and `c`. The last node is that of the whole chain. */
export declare function chained(code: Code, node: SyntaxNode): {
    readonly uses: readonly Use[];
    readonly end: SyntaxNode;
};
/** The name of the variable, field or property that is given the value of a node; null where none is. */
export declare function holderOf(code: Code, node: SyntaxNode): string | null;
/** What is called and assigned on a variable, from where `after` ends to the end of the function, or of the file for others. */
export declare function usesOf(code: Code, holder: string, after: SyntaxNode): readonly Use[];
/** What is called and assigned within a block that is given a value as its subject: Kotlin's `apply { … }`. */
export declare function usesWithin(code: Code, block: SyntaxNode): readonly Use[];
/** The call or assignment whose method or property stands at an offset, and all that is chained to it. */
export declare function useAt(code: Code, start: number, name: string): Use | null;
/** Keys that are set on a variable: `props.setProperty("a", "b")`, `props["a"] = "b"`, `ctx.verify_mode = …`. */
export declare function entriesSetOn(code: Code, expression: Expression, plain: (one: Expression) => string | null): Later;
