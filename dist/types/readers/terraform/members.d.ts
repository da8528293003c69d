import type { HclBlock } from './hcl.ts';
/** A file of a module. */
export interface ModuleFile {
    readonly text: string;
    readonly blocks: readonly HclBlock[];
}
/** What has addresses in a network, and security groups or firewall rules before them. */
export interface Member {
    /** As other blocks refer to it. */
    readonly name: string;
    readonly block: HclBlock;
    /** What it says of itself, in which the groups are named that it is in. */
    readonly text: string;
    /** Whether it has a public address; null where that is decided elsewhere. */
    readonly isPublic: boolean | null;
    /** null for what is no server of PostgreSQL, or not for certain; so is its port where nothing is said of one. */
    readonly server: {
        readonly port: number | null;
        readonly major: number | null;
    } | null;
}
/** What makes another file of a module worth the parsing. */
export declare const MEMBERS: RegExp;
/** The members that files of one module describe together. */
export declare function membersOf(files: readonly ModuleFile[]): readonly Member[];
/** As other blocks refer to it. */
export declare function nameOf({ type, labels }: HclBlock): string;
/** Whether a text has a reference to a block of this name. */
export declare function refersTo(text: string, name: string): boolean;
/** Whether there is none of it: `count = 0`, `for_each = {}`. */
export declare function isSwitchedOff(block: HclBlock, text: string): boolean;
