import { type Access, type AccessRecord } from './access.ts';
/** A record that answers less than it says, and the records above it that answer in its place. */
export interface Shadow {
    readonly record: AccessRecord;
    /** Whether no attempt at all is left. */
    readonly whole: boolean;
    /**
     * In order. Of a record that is left nothing: as few as will do (several may only do so together), none of them to spare. Of others:
     * every record that takes something. At most `MOST`.
     */
    readonly by: readonly AccessRecord[];
    /** False where others take something too: they are more than are told, or finding all of them was too much work. */
    readonly complete: boolean;
}
/** The records that earlier ones leave nothing, in order. A record that matches nobody in the first place has no shadow. */
export declare function shadowsOf(access: Access): Shadow[];
/** The records above that take attempts of some records which are left others. Those that lose nothing are left out. */
export declare function partialShadowsOf(access: Access, of: readonly AccessRecord[]): Shadow[];
