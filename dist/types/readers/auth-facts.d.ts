import type { Fact } from '../facts.ts';
import { type AuthLine } from '../postgres/hba/auth-file.ts';
import type { ReadContext, SourceFile } from './reader.ts';
/** The number of a line as the server has it, where that is not its place in the file. */
export declare function serverLine({ number, origin }: AuthLine): {
    readonly serverLine?: number;
};
/**
 * The facts of an authentication file in the order the server reads its lines, included files in their places. `factOf`
 * tells what a line is, or null where a template leaves nothing of it.
 */
export declare function authFacts(file: SourceFile, context: ReadContext, factOf: (line: AuthLine) => Fact | null): readonly Fact[];
