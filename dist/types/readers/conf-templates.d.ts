import { type ConfLine } from '../postgres/settings/lexer.ts';
/**
 * Templates of postgresql.conf (Jinja, ERB, Go, mustache, envsubst, autoconf): which lines are the template's own, and which
 * values it will fill in. Nothing is guessed: a value that any tag takes part in is unknown.
 */
/** An assignment whose value a template fills in. Offsets as in ConfLine. */
export type TemplatedLine = Extract<ConfLine, {
    readonly kind: 'assignment';
}>;
/**
 * Whether a value holds a placeholder. A shell command of the server (`archive_command`) may hold variables of the shell and
 * percent signs that are meant: there only tags count.
 */
export declare function isTemplated(name: string, value: string): boolean;
/** Whether the text has tags that steer a template, so that of two assignments either may be the one that is kept. */
export declare function hasControlTags(text: string): boolean;
/**
 * The lines that a tag goes on over, from the second to the one it ends in: nothing in them is the server's. The line it
 * starts in is one of these, too, where the tag comes first. In a `plain` file, one that is not named like a template, a line
 * that the server can read opens none.
 */
export declare function templateBlocks(text: string, plain: boolean): readonly (readonly [start: number, end: number])[];
/**
 * A line that the server could not read as it stands: the assignment that the template makes of it, `nothing` for a line
 * of the template's own, null where no template explains it.
 */
export declare function readTemplatedLine(text: string, start: number, end: number): TemplatedLine | 'nothing' | null;
