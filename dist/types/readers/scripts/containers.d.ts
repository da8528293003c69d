import type { Fact } from '../../facts.ts';
import { type TextSource } from '../containers/located.ts';
import type { ReadContext } from '../reader.ts';
import { type Command } from './lexer.ts';
/** A server that a script starts in a container: `docker run -e … -p … IMAGE [ARGUMENTS]`. */
export declare function containerFacts(commands: readonly Command[], source: TextSource, context: ReadContext): Iterable<Fact>;
