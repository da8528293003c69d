/** When a parameter went, and the parameter that took its place. `removedIn` is a major, with two parts before 10 (9.5). */
export interface Removal {
    readonly removedIn: number;
    readonly replacement?: string;
}
/** The removal of a parameter (lower case) that the oldest known major no longer has; null for all others. */
export declare function removedLongAgo(name: string): Removal | null;
/** What to use instead of a parameter that went between two known majors. */
export declare function replacementOf(name: string): string | null;
