import type { Command, Word } from './lexer.ts';
/** A simple command taken apart. */
export interface Call {
    /** Variables that this command alone is given. */
    readonly assignments: readonly Word[];
    /** The program, launchers left out; null where nothing is run. */
    readonly program: Word | null;
    readonly args: readonly Word[];
    /** Whether it runs elsewhere, without the script's environment. */
    readonly elsewhere: boolean;
    /** The script that a shell is given as an argument. */
    readonly script: Word | null;
}
export declare function isAssignment({ text }: Word): boolean;
/** Takes a command apart: `sudo -u postgres PGHOST=db psql -h x` runs `psql` with `PGHOST`. */
export declare function callOf({ words }: Command): Call;
export declare function baseName(path: string): string;
