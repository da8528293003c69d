import { type Later } from '../statements/objects.ts';
import type { SyntaxNode } from '../syntax.ts';
import { type Code } from './scope.ts';
/**
 * What is set later on an object within a variable: `DATABASES['default']['OPTIONS'] = {…}`, `config.ssl = …`,
 * `Object.assign(config, {…})`, `params.update(…)`. What stands under a condition may hold or not. `isSame` says whether a place
 * where the variable's name stands means that variable.
 */
export declare function assignedLater(code: Code, object: SyntaxNode, isSame: (at: SyntaxNode) => boolean): Later;
/** Whether a statement is done only under some condition, or in another function than the one the variable lives in. */
export declare function isConditional(statement: SyntaxNode, owner: SyntaxNode | null): boolean;
