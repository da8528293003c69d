import { type UrlChange } from '../statements/urls.ts';
import type { SyntaxNode } from '../syntax.ts';
import { type Code } from './scope.ts';
/**
 * What is done later to a URL, or a query, that a node makes and a variable holds: `url.searchParams.set(…)`, `q.Set(…)`,
 * `u.RawQuery = …`, `url = url.set(…)`. `isSame` says whether a place where the variable's name stands means that variable.
 */
export declare function changesOf(code: Code, node: SyntaxNode, isSame: (at: SyntaxNode) => boolean): readonly UrlChange[];
