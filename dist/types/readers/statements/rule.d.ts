import type { TlsLevel } from '../../facts.ts';
import type { Endless } from '../../postgres/pools.ts';
/**
 * What a value means for a connection. In lower case a parameter, under libpq's name where it has one; in capitals:
 * - `CONNINFO`: a connection string of whatever form;
 * - `EITHER`: a connection string, or an object of the rule's keys;
 * - `OPTIONS`: an object of the rule's keys;
 * - `PAIR`: one of the rule's keys, and its value as the next argument;
 * - `PROPERTIES`: a variable on which keys are set (`java.util.Properties`);
 * - `ADDRESS`: `host:port`;
 * - `TLS`: what the driver has of its own for TLS (a boolean, a word, an object), under its own key;
 * - `POOL`: the largest number of connections;  `MORE`: how many may be opened beyond those;
 * - `VALUE`: the value of the next call's meaning, for wrappers such as `pgdriver.WithDSN(…)`;
 * - `VARIABLE`: the name of the environment's variable that holds the connection string;
 * - `DEFAULT`: the connection string that holds where that variable is not set;
 * - `QUERY`: parameters as a URL has them, `?sslmode=require`, by the rule's keys;
 * - `OTHER`: another call's result, which says what it connects to: here only the pool is told;
 * - `SKIP`: nothing.
 */
export type Meaning = 'host' | 'port' | 'user' | 'password' | 'dbname' | 'sslmode' | 'sslrootcert' | 'sslcert' | 'sslkey' | 'ssl' | 'sslfactory' | 'service' | 'options' | 'application_name' | 'connect_timeout' | 'channel_binding' | 'Trust Server Certificate' | 'trustAll' | 'CONNINFO' | 'EITHER' | 'OPTIONS' | 'PAIR' | 'PROPERTIES' | 'ADDRESS' | 'TLS' | 'POOL' | 'MORE' | 'VALUE' | 'VARIABLE' | 'DEFAULT' | 'QUERY' | 'OTHER' | 'SKIP' | Nested | Must | Ignored;
/** An object of keys of its own. */
export interface Nested {
    readonly keys: Keys;
}
/** A key that looks as though it were read, and is not: another one is. */
export interface Ignored {
    readonly instead: string;
}
/** The rule is only for values like this; for one that is not known, only where a connection string says PostgreSQL. */
export interface Must {
    readonly must: RegExp;
}
export type Keys = Readonly<Record<string, Meaning>>;
/** One way in which a driver, or what is built on it, is told how to connect. A new driver is a new entry of a language's list. */
export interface SourceRule {
    /** As facts name it; under `dialect` the scheme of the connection string names it, and this where it does not. */
    readonly driver: string;
    /** Drivers that may stand in its place, where a manifest names one of them. */
    readonly others?: readonly string[];
    readonly dialect?: true;
    /** What is called takes URLs apart for its driver: their parameters are the driver's keywords. */
    readonly takesApart?: true;
    /** Dotted paths of what is called or constructed; longer paths that end so fit too. */
    readonly calls?: readonly string[];
    /** Object literals that have such an entry. */
    readonly entry?: {
        readonly key: RegExp;
        readonly value: RegExp;
    };
    /** Object literals that are the value of this key, which says that they are for PostgreSQL. */
    readonly under?: string;
    /** The setting that says what it connects to, where assignments of names of their own do: the rule's keys are all of them. */
    readonly settings?: string;
    /** What else the file has to hold: the driver's import. */
    readonly where?: RegExp;
    readonly positional?: readonly Meaning[];
    /** The same for calls of so many arguments or more. */
    readonly longer?: {
        readonly from: number;
        readonly positional: readonly Meaning[];
    };
    readonly keys?: Keys;
    /** Only where a `must` says that it is PostgreSQL: what is called is of any database, or of something else. */
    readonly certain?: true;
    /** Keys compare without regard for case, blanks, `_` and `-`. */
    readonly loose?: true;
    /** Builder methods, called on the result or on the variable that holds it, and properties assigned on it. */
    readonly methods?: Readonly<Record<string, Meaning | readonly Meaning[]>>;
    /** What is not said comes from the environment: without arguments, too, it says how to connect. */
    readonly open?: true;
    /** Which of a connection string and the options beside it counts where both say something. */
    readonly wins: 'url' | 'options';
    /** How the driver's own TLS option is read (see postgres/tls/option-objects.ts), where not by the driver's name. */
    readonly tls?: string;
    /** What holds where nothing is said of TLS, where the driver is told something all the same. */
    readonly silent?: TlsLevel;
    /** The library's pool: its bound where nothing is said (null for none at all), how many it opens beyond, and how it is told not to stop. */
    readonly pool?: {
        readonly max: number | null;
        readonly more: number;
        readonly endless?: Endless;
        /** Files with this say elsewhere what the bound is. */
        readonly unless?: RegExp;
    };
    /** Says nothing but the bound of a pool, of the one connection of its file. */
    readonly bound?: true;
}
