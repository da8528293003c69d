/**
 * Whether a path (relative to the directory of the policy in force, `/` between its parts) is meant by one of the globs of
 * a policy. `*` also matches names that begin with a dot; a glob that ends in `/` means everything below. Extended globs
 * (`+(a|b)`) are read literally: they are not needed beside `{a,b}` and their regular expressions can take very long.
 */
export declare function matchesAny(globs: readonly string[], path: string): boolean;
/** What keeps a glob from meaning what its writer may think, or null. */
export declare function globProblem(glob: string): {
    readonly problem: string;
    readonly expected: string;
} | null;
