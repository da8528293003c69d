/**
 * The candidate nearest to a misspelt word, or null where none is near: at most a third of the word's letters (and at
 * least one) inserted, dropped, changed or swapped with a neighbour. The first of equals wins, so that the order of the
 * candidates decides and the answer is the same everywhere.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | null;
