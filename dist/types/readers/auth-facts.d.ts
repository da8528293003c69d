import type { Fact, HbaRecordFact, Origin } from '../facts.ts';
import { type AuthLine } from '../postgres/hba/auth-file.ts';
import type { ReadContext, SourceFile } from './reader.ts';
/** The number of a line as the server has it, and its place among all lines, where the place in the file does not tell. */
export declare function serverLine({ number, origin, order }: AuthLine): Pick<HbaRecordFact, 'serverLine' | 'order'>;
/**
 * The facts of an authentication file in the order the server reads its lines, included files in their places. `factOf`
 * tells what a line is, or null where a template leaves nothing of it; `ofNone` what it means that there is no line at all.
 */
export declare function authFacts(file: SourceFile, context: ReadContext, factOf: (line: AuthLine) => Fact | null, ofNone?: (origin: Origin, blank: boolean) => Fact | null): readonly Fact[];
