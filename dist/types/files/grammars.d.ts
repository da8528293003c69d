import type { Grammar, Grammars } from '../readers/syntax.ts';
/**
 * Loads these grammars, WebAssembly that stands in `grammars/` beside the bundle. The parser itself is loaded only if there
 * are any. What cannot be loaded is left out: its files are then searched as text.
 */
export declare function loadGrammars(names: ReadonlySet<Grammar>): Promise<Grammars>;
