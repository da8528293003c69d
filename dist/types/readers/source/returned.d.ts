import type { SyntaxNode } from '../syntax.ts';
import { type Code } from './scope.ts';
/**
 * The values that the one function of a name gives back: what follows each `return`, or the expression that is its body. Null
 * where the file has no function of that name or several, or one that gives back more than can be told.
 */
export declare function returnedBy(code: Code, name: string): readonly SyntaxNode[] | null;
