/**
 * Whether a path (relative to the root, `/` between its parts) is meant by one of the globs of a policy. Globs are
 * relative to the root too, wherever the policy file stands; `*` also matches names that begin with a dot; a glob that
 * ends in `/` means everything below. Extended globs (`+(a|b)`) are read literally: they are not needed beside `{a,b}`
 * and their regular expressions can take very long.
 */
export declare function matchesAny(globs: readonly string[], path: string): boolean;
