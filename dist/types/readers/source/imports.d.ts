/** A name that a file has from elsewhere. `name` is what it is called there; null for all of a module. */
export interface Import {
    readonly local: string;
    readonly module: string;
    readonly name: string | null;
}
/** What a file of this language says it has from other modules; none for languages whose imports are no names. */
export declare function importsOf(grammar: string, text: string): readonly Import[];
