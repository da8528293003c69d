import type { Origin, Position } from '../../facts.ts';
import type { Version } from '../tls/versions.ts';
import type { PgMajor } from '../versions.ts';
/** Half-open range of offsets in the text of a connection string. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Where offsets of a decoded text lie in its file. */
export type Locate = (start: number, end: number) => Position;
/** A driver that may read the connection, and what told so. */
export interface DriverCandidate {
    /** As facts name it. */
    readonly driver: string;
    /** null where nothing tells it. */
    readonly version: Version | null;
    /** The place that names the driver, such as a line of package.json. */
    readonly origin: Origin | null;
}
/** What a reader knows of a connection beyond its text. */
export interface ConnectionMeta {
    readonly file: string;
    /** The variable, key or property that holds the text, where there is one. */
    readonly name: string | null;
    /** The libpq whose rules count. */
    readonly major: PgMajor;
    readonly via?: readonly Origin[];
    /** The workload that is given the connection (WorkloadFact.id). */
    readonly workload?: string;
    /** The drivers that may read it where the text itself does not say, most likely first; none where nothing tells. */
    readonly drivers?: readonly DriverCandidate[];
    /** The driver that a program hands the text to: that it is a connection string need not be guessed from what it says. */
    readonly caller?: string;
    /** What is handed the text takes it apart for its driver, as SQLAlchemy does: parameters are keywords, not a URI's. */
    readonly takesApart?: boolean;
    /** Parameters that stand apart from the text, by libpq's keyword (`spring.datasource.username`): the text's own win. */
    readonly beside?: ReadonlyMap<string, VariableText>;
}
/** A variable of a split connection: its decoded value, and where offsets of that value lie in its file. */
export interface VariableText {
    readonly value: string;
    readonly at: Locate;
    /** The file that holds the variable when it is not the one of the meta (`env_file`). */
    readonly file?: string;
    /** Position of the fact when this variable is the first that is stated; by default that of its value. */
    readonly position?: Position;
    /** Position of its key, where a driver may pass it over or its reader may have misspelt it. */
    readonly key?: Position;
}
/** One keyword of a connection string as it stands there, before later ones win. */
export interface Assignment {
    /** Under libpq's name where there is one. */
    readonly keyword: string;
    /** As written, when it differs from `keyword`. */
    readonly written?: string;
    /** Decoded; placeholders keep their text. */
    readonly value: string;
    readonly span: Span;
    readonly keySpan: Span | null;
}
/** What a grammar makes of a text. `error` is the client's own message; assignments before the error are kept. */
export interface Parsed {
    readonly assignments: readonly Assignment[];
    readonly error: string | null;
}
