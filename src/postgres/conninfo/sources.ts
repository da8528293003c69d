import type { PgMajor } from '../versions.ts';

/** Everything that libpq looks at when it is asked to connect. */
export interface ConninfoInput {
  /** A connection string, as PQconnectdb takes it. */
  readonly text?: string;
  /**
   * Keywords and values, as PQconnectdbParams takes them with `expand_dbname`: empty values say nothing, and the first `dbname`
   * may be a connection string. Used where there is no `text`.
   */
  readonly parameters?: readonly (readonly [keyword: string, value: string])[];
  readonly environment: Readonly<Record<string, string>>;
  /** Path -> text of the service and password files there are; a file that is not here does not exist. */
  readonly files: ReadonlyMap<string, string>;
  /** The home directory that the system's user database names; from version 15 on `HOME` goes before it. */
  readonly home: string | null;
  /** The system's name of the user. */
  readonly systemUser: string | null;
  readonly major: PgMajor;
  /** How libpq was built; by default as distributions do, with GSSAPI and LDAP. */
  readonly build?: Partial<LibpqBuild>;
}

export interface LibpqBuild {
  /** DEFAULT_PGSOCKET_DIR: `/tmp`, on Debian and Red Hat `/var/run/postgresql`. */
  readonly socketDirectory: string;
  /** SYSCONFDIR, which holds pg_service.conf. */
  readonly configurationDirectory: string;
  readonly gssapi: boolean;
  readonly ldap: boolean;
}

/** Who said a parameter's value. */
export type ParameterSource =
  | { readonly kind: 'stated' }
  | { readonly kind: 'service'; readonly file: string; readonly line: number }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'default' };

/** A value with who said it, passwords in clear: not for the world outside this room. */
export interface Value {
  readonly value: string;
  readonly source: ParameterSource;
  readonly unknown: boolean;
  /** A part of a password ran into it. */
  readonly spilt?: boolean;
}

export type Values = Map<string, Value>;
