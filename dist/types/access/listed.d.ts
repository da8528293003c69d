import type { AccessRecord } from './access.ts';
import type { Node } from './diagram.ts';
import { type Lists } from './possible.ts';
import type { Space } from './space.ts';
import { type Product } from './terms.ts';
/** Attempts that one record must answer, and the list of those that may answer before it. */
export interface ListedPart {
    readonly list: number;
    readonly product: Product;
}
/** All that a record answers, in parts; not exact where earlier records were too much work, which may answer some of it then. */
export interface ListedParts {
    readonly parts: readonly ListedPart[];
    readonly exact: boolean;
}
/**
 * What a record answers that lists all databases and users it must match, by the list of the records of `possible` that may answer
 * before it; null for any other record.
 */
export declare function listedParts(space: Space, record: AccessRecord, possible: Node, lists: Lists): ListedParts | null;
