import type { ConnectionSyntax } from '../../facts.ts';
import { own } from '../own.ts';
import type { Form } from '../tls/intent.ts';

/** Which grammar a text is in, and which driver its form names. */
export interface DetectedSyntax {
  readonly syntax: ConnectionSyntax;
  readonly driver: string;
  /** True where the form only says that some driver reads it: libpq is assumed. */
  readonly assumed: boolean;
  readonly form: Form;
  /** Length of what announces the grammar: `postgresql://`, `jdbc:postgresql:`. */
  readonly prefix: number;
}

const URI =
  /^(postgres(?:ql)?|pgsql|postgis|psql|ecto|timescale(?:db|gis)?|db\+postgresql)(?:\+([a-z][a-z0-9_]*))?:\/\//;
/** `tc` is Testcontainers: it starts a server of its own. */
const JDBC = /^jdbc:(?:(?!tc:)[a-z][a-z0-9-]*:)?postgresql:/;
const R2DBC = /^r2dbcs?:(?:(?:pool|proxy):)?postgres(?:ql)?:/;
/** Quarkus: a URL of the Vert.x client behind a scheme of its own. */
const VERTX = /^vertx-reactive:postgres(?:ql)?:\/\//;
const PDO = /^pgsql:(?!\/\/)/;

/** The drivers that SQLAlchemy and others name after a `+`, as facts name them. */
const DRIVER_NAMES: Readonly<Record<string, string>> = {
  psycopg3: 'psycopg',
  psycopg2: 'psycopg2',
  // peewee's pool (playhouse.db_url)
  pool: 'psycopg2',
};

/** The grammar that a text announces by its beginning; null for keyword strings and everything else. */
export function detectPrefix(text: string): DetectedSyntax | null {
  const uri = URI.exec(text);
  if (uri !== null) {
    const scheme = uri[1] ?? '';
    const named = uri[2];
    const driver = named !== undefined ? (own(DRIVER_NAMES, named) ?? named) : scheme === 'ecto' ? 'postgrex' : 'libpq';
    const form = named === undefined ? 'uri' : 'dialect';
    return { syntax: 'uri', driver, assumed: driver === 'libpq', form, prefix: uri[0].length };
  }
  const jdbc = JDBC.exec(text);
  if (jdbc !== null) return { syntax: 'jdbc', driver: 'pgjdbc', assumed: false, form: 'jdbc', prefix: jdbc[0].length };
  const r2dbc = R2DBC.exec(text);
  if (r2dbc !== null) {
    return { syntax: 'r2dbc', driver: 'r2dbc-postgresql', assumed: false, form: 'r2dbc', prefix: r2dbc[0].length };
  }
  const vertx = VERTX.exec(text);
  if (vertx !== null) {
    return { syntax: 'uri', driver: 'vertx-pg-client', assumed: false, form: 'uri', prefix: vertx[0].length };
  }
  const pdo = PDO.exec(text);
  if (pdo === null) return null;
  return { syntax: 'keyword', driver: 'pdo_pgsql', assumed: false, form: 'keyword', prefix: pdo[0].length };
}
