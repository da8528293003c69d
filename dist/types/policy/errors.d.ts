/** Where in a policy something is wrong: 1-based, line 0 where no file is; the key path is empty for the document as a whole. */
export interface PolicyErrorPlace {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** `rules.hba-method[1].allow`, or `` where no key is concerned. */
    readonly key: string;
}
export interface PolicyErrorDetails {
    /** What is wrong, in words, without place and key. */
    readonly problem: string;
    /** The value that was found, as JSON and shortened; null where a key or the syntax is the problem. */
    readonly value?: string | null;
    /** What would have been right. */
    readonly expected?: string | null;
    /** The valid word that was probably meant. */
    readonly suggestion?: string | null;
}
/**
 * A policy, or a baseline, that cannot be used. The message is one line, `FILE:LINE:COLUMN: KEY: problem`, fit to be the
 * only thing that is printed before exit status 2.
 */
export declare class PolicyError extends Error {
    readonly name = "PolicyError";
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly key: string;
    readonly value: string | null;
    readonly expected: string | null;
    readonly suggestion: string | null;
    constructor(place: PolicyErrorPlace, details: PolicyErrorDetails);
}
