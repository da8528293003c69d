import type { Expression, ObjectLiteral } from '../statements/expression.ts';
import { type Later } from '../statements/objects.ts';
import type { UrlChange } from '../statements/urls.ts';
import type { NameSource } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import { type Code } from './scope.ts';
/** Follows names to what the same file gives them. */
export declare class Names implements NameSource {
    #private;
    constructor(code: Code);
    lower(node: SyntaxNode): Expression;
    /**
     * The values that a path may have where `from` stands, as expressions of this file; null where it comes from elsewhere, or
     * where something cannot be followed. Of several assignments each is one.
     */
    find(path: string, from: SyntaxNode): readonly Expression[] | null;
    setLater({ node }: ObjectLiteral): Later;
    changes({ node }: Expression): readonly UrlChange[];
    returned(path: string): readonly Expression[] | null;
}
