import type { Origin } from '../facts.ts';
import type { Policy } from './policy.ts';
import { type RawPolicy } from './raw.ts';
import type { DescribedRule } from './schema.ts';
/** One policy file or pack in the order of `extends`, and where each of its waivers stands. */
export interface Layer {
    readonly source: string;
    readonly raw: RawPolicy;
    readonly waiverOrigins: readonly Origin[];
    readonly expectOrigins: readonly Origin[];
}
/**
 * The policy that layers make together, later ones winning. A later layer that names a rule wins over `overrides` of
 * earlier layers as well: `off` in a repository's own policy is off everywhere, whatever a pack says of some files.
 * A rule that no layer names is off.
 */
export declare function mergeLayers(layers: readonly Layer[], rules: readonly DescribedRule[]): Policy;
/** Options laid over others, key by key and within objects too; a list is replaced as a whole. */
export declare function layOver(base: object, over: object): object;
