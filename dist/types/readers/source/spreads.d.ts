import type { ObjectLiteral } from '../statements/expression.ts';
import type { Values } from '../statements/values.ts';
import type { Code } from './scope.ts';
/** The objects that another is spread into, and whether it is used in any other way. */
interface Spreads {
    readonly into: readonly ObjectLiteral[];
    readonly elsewhere: boolean;
}
/**
 * Where an object that a variable holds is spread into others: `{ ...base, ssl: true }`, `Object.assign({}, base, …)`,
 * `{**base, 'OPTIONS': …}`. An object of which only members are read is not used itself.
 */
export declare function spreadsOf(code: Code, object: ObjectLiteral, values: Values): Spreads;
export {};
