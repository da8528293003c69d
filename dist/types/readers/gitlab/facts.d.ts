import type { Fact } from '../../facts.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
/** Whether a text says anything of a database as `gitlab.rb` does. */
export declare function isGitlab(text: string): boolean;
/** The facts of a `gitlab.rb`. `held`: how the names of its files begin, where another file holds it. */
export declare function gitlabFacts(file: SourceFile, context: ReadContext, held?: string): Iterable<Fact>;
