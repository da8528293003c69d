import type { ConnectionFact, Fact } from '../../facts.ts';
/** Of the connections at one place those that say all that others do, each once: an environment within another says more. */
export declare function withoutParts(facts: readonly Fact[]): readonly Fact[];
/** Without passwords that a container or a client of the same file is given: those say more of them. */
export declare function withoutGiven(facts: readonly Fact[]): readonly Fact[];
/** Variables that belong together stand at the first of them, with its name or without: their host tells them. */
export declare function placeOf({ line, column, syntax, positions }: ConnectionFact): string;
