import type { Literal } from './literal.ts';
/**
 * Finds the attribute value or text node around an offset, entities decoded: null in comments and documentation. Offsets
 * have to be asked for in ascending order.
 */
export declare function xmlFinder(source: string): (at: number) => Literal | null;
