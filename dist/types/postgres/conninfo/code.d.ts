import type { ConnectionFact, PoolFact, Position, TlsLevel } from '../../facts.ts';
import { type TlsWord } from '../tls/option-objects.ts';
import type { ConnectionMeta, DriverCandidate, Locate } from './types.ts';
/** A parameter that a program states beside, or in place of, a connection string. */
export interface CodeOption {
    /** Under libpq's name where it has one. */
    readonly keyword: string;
    /** Decoded; what comes from elsewhere as `${NAME}`, with its default as `${NAME:-default}`. */
    readonly value: string;
    readonly at: Locate;
    readonly keyPosition: Position | null;
    /** It stands in the connection string, of which no more is known. */
    readonly inUrl?: true;
}
/** A word for TLS with its place. */
export interface CodeWord extends TlsWord {
    readonly position: Position;
}
/** What a call, builder or object of a program says of a connection. */
export interface CodeConnection {
    readonly driver: DriverCandidate;
    /** What the connection string says, where there is one that is known. */
    readonly url: ConnectionFact | null;
    readonly options: readonly CodeOption[];
    readonly words: readonly CodeWord[];
    /** Whose reading of `words` counts, where it is not the driver's. */
    readonly tls: string;
    readonly wins: 'url' | 'options';
    /** What is known of its pool, and where it is said. */
    readonly pool: (PoolFact & {
        readonly position: Position | null;
    }) | null;
    readonly position: Position;
    /** True where more may be stated elsewhere. */
    readonly openEnded: boolean;
    /** What holds where nothing is said of TLS, for software that tells its driver something all the same. */
    readonly silent?: TlsLevel;
    /** Options that look as though they had to do with TLS, and are passed over; `instead` is what is read. */
    readonly ignored?: readonly {
        readonly key: string;
        readonly instead: string;
        readonly position: Position;
    }[];
    /** The options are those of a configuration file, in which anything may be a template: by default of a program. */
    readonly configuration?: boolean;
}
/** Everything that a program says of one connection, as one fact, read by the driver that it calls. */
export declare function connectionFromCode(code: CodeConnection, meta: ConnectionMeta): ConnectionFact;
