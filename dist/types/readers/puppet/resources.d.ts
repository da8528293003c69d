import type { TextValue } from '../text-value.ts';
/** A value of Puppet; what has to be evaluated is unknown. Offsets are those of the text within its quotes. */
export type PuppetValue = TextValue | {
    readonly type: 'list';
    readonly items: readonly PuppetValue[];
} | {
    readonly type: 'hash';
    readonly entries: readonly PuppetEntry[];
} | {
    readonly type: 'unknown';
    readonly start: number;
    readonly end: number;
};
/** An entry of a hash; of the key only the text of one that is known. */
export interface PuppetEntry {
    readonly key: PuppetValue;
    readonly value: PuppetValue;
}
/** A declared resource, or a class that is declared like one. */
export interface PuppetResource {
    readonly type: string;
    readonly title: PuppetValue;
    readonly attributes: ReadonlyMap<string, PuppetValue>;
}
/** The resources of the module `postgresql` in a manifest, and its classes. Linear. */
export declare function puppetResources(text: string): readonly PuppetResource[];
