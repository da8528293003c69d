import type { Fact } from '../../facts.ts';
import { type ConfReaders } from '../embedded/conf.ts';
import type { NamedText } from '../frameworks/key-sets.ts';
import type { Places } from '../line-index.ts';
import type { ReadContext } from '../reader.ts';
import { type ScriptRange } from './lexer.ts';
/** A script within a text, and what is known of where it runs. */
export interface Script {
    readonly path: string;
    readonly text: string;
    readonly index: Places;
    readonly range: ScriptRange;
    /** The environment that it is given; its own connections are for whoever gives it. */
    readonly environment: readonly NamedText[];
    /** Nobody else looks for connection strings in it. */
    readonly strings?: boolean;
    readonly context: ReadContext;
    readonly readers: ConfReaders;
}
/**
 * What a shell script says: variables that it exports or that belong together, the connections of psql and its kin, and the
 * records and parameters that it writes into PostgreSQL's files. Nothing is run: a variable counts with its value where the
 * script gives it one and no other.
 */
export declare function scriptFacts(script: Script): Iterable<Fact>;
