import type { HbaOption } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import type { AuthToken } from './tokens.ts';
/** What is wrong with a record: `shown` is the view's text, null where the view shows a row of nulls and only the log tells. */
export interface HbaError {
    readonly shown: string | null;
    readonly logged: string;
}
/** The options of one record while they are read, left to right; later ones win. */
interface OptionState {
    readonly type: string;
    readonly method: string;
    readonly major: PgMajor;
    readonly values: Map<string, string>;
    readonly lists: Map<string, readonly string[]>;
    ldapScope: number;
    ldapPort: number;
    includeRealm: boolean;
    clientcert: string | null;
}
export declare function newOptionState(type: string, method: string, major: PgMajor): OptionState;
/** Reads one word of the options: hba.c, the end of `parse_hba_line` and `parse_hba_auth_opt`. */
export declare function readOption(token: AuthToken, state: OptionState): HbaError | null;
/** The option as facts hold it, secrets masked. A word without `=` is a name without a value. */
export declare function optionOf(token: AuthToken): HbaOption;
/** What must hold of all options together, once the last is read. */
export declare function optionsError(state: OptionState, validators?: readonly string[]): HbaError | null;
/** The options column of the view, in its order: hbafuncs.c, `get_hba_options`. Null where there is nothing to show. */
export declare function optionColumn(state: OptionState): readonly string[] | null;
export {};
