import type { Entry } from '../statements/expression.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Code } from './names.ts';
/** What a file sets on an object literal after it. `open` where it may, or may not, or in a way that is not followed. */
export interface Assigned {
    readonly entries: readonly Entry[];
    readonly open: boolean;
}
/**
 * What is set later on an object within a variable: `DATABASES['default']['OPTIONS'] = {…}` after `DATABASES = {'default': {…}}`. Without a
 * condition around it that is what holds; under one, or by a method (`update`), what the object says may not hold.
 */
export declare function assignedLater(code: Code, object: SyntaxNode): Assigned;
