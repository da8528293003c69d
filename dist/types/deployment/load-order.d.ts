import type { Origin } from '../facts.ts';
/**
 * Facts of one configuration file with its includes, in the order in which the server reads them: what a file includes stands in
 * the place of the directive, the files of a directory in the order of their names. `order` tells it where links are about.
 */
export declare function inLoadOrder<F extends Origin & {
    readonly order?: number;
}>(facts: readonly F[]): readonly F[];
