import type { Grammar, Grammars } from '../readers/syntax.ts';
/**
 * Loads these grammars, WebAssembly that stands in `grammars/` beside the bundle. The parser itself is loaded only if there
 * are any. What cannot be loaded is left out: its files are then searched as text.
 */
export declare function loadGrammars(names: ReadonlySet<Grammar>): Promise<Grammars>;
/** Grammars as they come to be wanted, each loaded once. The time that parsing may take is one for all of them. */
export declare class GrammarStore {
    #private;
    /** Parsers by all that was loaded, these among them: see `loadGrammars`. */
    load(names: ReadonlySet<Grammar>): Promise<Grammars>;
}
