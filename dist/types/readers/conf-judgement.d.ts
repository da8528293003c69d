import type { IncludeFact, Origin, Position, SettingFact } from '../facts.ts';
import type { Locate } from '../postgres/conninfo/types.ts';
import type { ConfLine } from '../postgres/settings/lexer.ts';
import type { PgMajor } from '../postgres/versions.ts';
export type Assignment = Extract<ConfLine, {
    readonly kind: 'assignment';
}>;
/** An assignment in its place in the whole configuration, before duplicates are known. */
export interface Item {
    readonly line: Assignment;
    readonly origin: Origin;
    readonly namePosition: Position;
    readonly valuePosition: Position;
    /** What a template has to do with the line: it fills in the value, or the line stands within one of its tags. */
    readonly template: 'none' | 'value' | 'block';
    /** The server reads the file as it stands: it is not named like a template. */
    readonly plain: boolean;
    /** Where a part of the value stands. */
    readonly at: Locate;
    /** The file is a template with branches: of two assignments of a name either may be left out. */
    readonly branching: boolean;
}
export type Found = Item | SettingFact | IncludeFact;
/**
 * `error` and `applied` as the server has them, `problem`, `parsed` and `detail` as is known of the line itself: a value
 * that is wrong is so even where the server never came to look at it.
 */
export type Judgement = Pick<SettingFact, 'error' | 'applied' | 'parsed' | 'problem'> & {
    readonly detail?: string;
};
/**
 * Judges all assignments of a configuration (ProcessConfigFileInternal), in the order in which the server reads it. It works in
 * three steps, each only where the one before found no error: syntax and includes, names, values. Of the assignments of a
 * name, the same to the byte, only the last counts; of names that it does not know, each is an error.
 */
export declare function judgeItems(found: readonly Found[], major: PgMajor): ReadonlyMap<Item, Judgement>;
