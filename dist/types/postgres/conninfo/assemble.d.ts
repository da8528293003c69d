import type { ConnectionFact, ConnectionSyntax, PasswordFact, Position } from '../../facts.ts';
import type { Form } from '../tls/intent.ts';
import type { ConnectionMeta, DriverCandidate } from './types.ts';
/** One keyword as it is finally in force, with its place in a file. */
export interface Stated {
    readonly keyword: string;
    /** The key as written, where it differs. */
    readonly written: string | undefined;
    /** Decoded, with the text of placeholders. */
    readonly value: string;
    /** The whole value where `value` hides a password that ran into it: to be judged, never to be shown. */
    readonly concealed?: string;
    /** True where something else fills the value in. */
    readonly unknown: boolean;
    /** For an unknown value: what holds when nothing fills it in, null where nothing says. */
    readonly fallback: string | null;
    /** The value is one placeholder: it may hold a list, and its text is no list. */
    readonly whole: boolean;
    readonly position: Position;
    readonly keyPosition: Position | null;
    /** For a password: how it is stated. */
    readonly password?: PasswordFact;
}
export interface Assembly {
    readonly syntax: ConnectionSyntax;
    readonly driver: DriverCandidate;
    /** True where nothing tells which driver reads it. */
    readonly assumed: boolean;
    readonly form: Form;
    /** In the order of the text; a later one wins. */
    readonly stated: readonly Stated[];
    readonly position: Position;
    readonly error: string | null;
    readonly openEnded: boolean;
    /** Values are judged as libpq of `major` does, without regard for what other drivers take. */
    readonly strict: boolean;
}
/** Everything that a connection's parameters mean, as one fact. No password comes through. */
export declare function assemble(assembly: Assembly, meta: ConnectionMeta): ConnectionFact;
