import type { ConnectionFact, TlsLevel } from '../../facts.ts';
import { connectionFromCode } from '../../postgres/conninfo/code.ts';
import { connectionFromText, connectionFromValues } from '../../postgres/conninfo/connection.ts';
import { findPlaceholders, statedDefault } from '../../postgres/conninfo/placeholders.ts';
import type { ConnectionMeta, VariableText } from '../../postgres/conninfo/types.ts';

/** A variable of an environment. */
export interface NamedText extends VariableText {
  readonly name: string;
}

/** Endings of names, after the prefix that a set has in common, by libpq's keyword. Those of Keycloak are `URL_HOST` and the like. */
const ENDINGS: Readonly<Record<string, string>> = {
  HOST: 'host',
  HOSTNAME: 'host',
  SERVER: 'host',
  URL_HOST: 'host',
  PORT: 'port',
  URL_PORT: 'port',
  NAME: 'dbname',
  DATABASE: 'dbname',
  DBNAME: 'dbname',
  DB: 'dbname',
  DATABASE_NAME: 'dbname',
  URL_DATABASE: 'dbname',
  USER: 'user',
  USERNAME: 'user',
  PASSWORD: 'password',
  PASS: 'password',
  PASSWD: 'password',
  SSLMODE: 'sslmode',
  SSL_MODE: 'sslmode',
  SSLROOTCERT: 'sslrootcert',
  SSL_ROOT_CERT: 'sslrootcert',
  POOL_SIZE: 'maximumPoolSize',
  POOL_MAX: 'maximumPoolSize',
  POOL_MAX_SIZE: 'maximumPoolSize',
  MAX_POOL_SIZE: 'maximumPoolSize',
};
/** Endings whose value says which database it is. */
const KINDS: ReadonlySet<string> = new Set(
  'CONNECTION ENGINE TYPE DIALECT DRIVER CLIENT ADAPTER VENDOR KIND BACKEND PROVIDER'.split(' '),
);

/** Software whose driver is known, by the prefix of its variables, and what holds where they say nothing of TLS. */
const SOFTWARE: Readonly<Record<string, { readonly driver: string; readonly silent?: TlsLevel }>> = {
  // Grafana: ssl_mode is `disable` in conf/defaults.ini.
  GF_DATABASE: { driver: 'lib/pq', silent: 'none' },
  // Gitea and Forgejo: modules/setting/database.go.
  GITEA__DATABASE: { driver: 'lib/pq', silent: 'none' },
  FORGEJO__DATABASE: { driver: 'lib/pq', silent: 'none' },
  MB_DB: { driver: 'pgjdbc' },
  KC_DB: { driver: 'pgjdbc', silent: 'unknown' },
  DB_POSTGRESDB: { driver: 'pg', silent: 'unknown' },
  TYPEORM: { driver: 'pg', silent: 'unknown' },
};

/** What the variables of one prefix (`DB` of `DB_HOST`) say. */
interface KeySet {
  readonly values: Map<string, NamedText>;
  kind: string | null;
  /** Laravel's `DB_CONNECTION`: then what holds where nothing is said of TLS is known. */
  laravel: boolean;
}

const DATABASE_PREFIX = /(?:^|_)(?:DB|DATABASE|SQL|TYPEORM|RDS|DATASOURCE|JDBC|R2DBC|FLYWAY|LIQUIBASE_COMMAND)\d?$/;
const POSTGRES_PREFIX = /(?:^|_)(?:POSTGRES(?:QL)?|PGSQL|PSQL|TIMESCALE(?:DB)?|PG)(?:_?DB|_DATABASE|_SQL)?\d?$/;
/** No environment that people wrote has more. */
const MOST_SETS = 100;

/**
 * Variables that belong together (`DB_HOST`, `DB_NAME`, `DB_USER`, …), each set as one split connection, and URLs of JDBC and
 * R2DBC with the user and password that stand beside them (`SPRING_DATASOURCE_URL`). MySQL has the same keys: a set is one of
 * PostgreSQL where its prefix, its driver or its port, 5432, says so. What the application adds to it in its own
 * code is not known; without an sslmode nothing is said of TLS, but for Laravel, whose default is libpq's.
 */
export function connectionsFromKeySets(
  variables: readonly NamedText[],
  meta: Omit<ConnectionMeta, 'name'>,
): readonly ConnectionFact[] {
  const stated = variables.filter(({ value }) => value !== '');
  const sets = setsOf(stated);
  const facts: ConnectionFact[] = [];
  for (const { name, value, at } of stated) {
    if (!name.endsWith('_URL') || !/(?:jdbc|r2dbcs?):/.test(value)) continue;
    const beside = new Map<string, VariableText>();
    for (const keyword of ['user', 'password']) {
      const apart = ['_URL', '_JDBC_URL']
        .filter((ending) => name.endsWith(ending))
        .map((ending) => sets.get(name.slice(0, -ending.length))?.values.get(keyword))
        .find((value) => value !== undefined);
      if (apart !== undefined) beside.set(keyword, withoutPosition(apart));
    }
    const fact = beside.size === 0 ? null : connectionFromText(value, at, { ...meta, name, beside });
    if (fact?.syntax === 'jdbc' || fact?.syntax === 'r2dbc') facts.push(fact);
  }
  for (const [prefix, set] of [...sets].slice(0, MOST_SETS)) {
    const host = set.values.get('host');
    if (host === undefined || host.value.includes('://') || !isPostgres(prefix, set)) continue;
    if (!['dbname', 'user', 'password'].some((keyword) => set.values.has(keyword))) continue;
    const software = Object.hasOwn(SOFTWARE, prefix) ? SOFTWARE[prefix] : undefined;
    if (software !== undefined) {
      facts.push(ofSoftware(software, withPort(set.values, host), host, meta));
      continue;
    }
    // What reads them is the program: its manifests name its driver, not how it hands these over.
    const { drivers, ...own } = meta;
    const fact = connectionFromValues(withPort(set.values, host), { ...own, name: host.name }, null, !set.laravel);
    if (fact !== null) facts.push(fact);
  }
  return facts;
}

/** A set of variables of software that is known. */
function ofSoftware(
  { driver, silent }: { readonly driver: string; readonly silent?: TlsLevel },
  values: ReadonlyMap<string, NamedText>,
  host: NamedText,
  meta: Omit<ConnectionMeta, 'name'>,
): ConnectionFact {
  const known = meta.drivers?.find((candidate) => candidate.driver === driver);
  return connectionFromCode(
    {
      driver: known ?? { driver, version: null, origin: null },
      url: null,
      options: [...values].map(([keyword, { value, at }]) => ({ keyword, value, at, keyPosition: null })),
      words: [],
      tls: driver,
      wins: 'options',
      pool: null,
      position: host.position ?? host.at(0, host.value.length),
      openEnded: false,
      configuration: true,
      ...(silent === undefined ? {} : { silent }),
    },
    { ...meta, name: host.name },
  );
}

/** With the port that stands behind the host, where no variable states one. */
function withPort(values: ReadonlyMap<string, NamedText>, host: NamedText): ReadonlyMap<string, NamedText> {
  const cut = /^[\w.-]{1,255}(?=:\d{2,5}$)/.exec(host.value)?.[0].length;
  if (cut === undefined || values.has('port')) return values;
  const port: NamedText = {
    name: host.name,
    value: host.value.slice(cut + 1),
    at: (from, to) => host.at(cut + 1 + from, cut + 1 + to),
  };
  const { value, ...rest } = host;
  return new Map([...values, ['host', { ...rest, value: value.slice(0, cut) }], ['port', port]]);
}

function setsOf(variables: readonly NamedText[]): ReadonlyMap<string, KeySet> {
  const sets = new Map<string, KeySet>();
  for (const variable of variables) {
    const parts = partsOf(variable.name.toUpperCase());
    if (parts === null) continue;
    const { prefix, ending } = parts;
    let set = sets.get(prefix);
    if (set === undefined) {
      set = { values: new Map(), kind: null, laravel: false };
      sets.set(prefix, set);
    }
    if (KINDS.has(ending)) {
      set.kind = settled(variable.value);
      set.laravel ||= variable.name === 'DB_CONNECTION';
    }
    const keyword = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
    if (keyword !== undefined) set.values.set(keyword, variable);
  }
  // Keycloak's own name for the kind has no ending.
  const keycloak = sets.get('KC_DB');
  const kind = variables.find(({ name }) => name === 'KC_DB');
  if (keycloak !== undefined && kind !== undefined) keycloak.kind = settled(kind.value);
  // Gitea's `GITEA__database__DB_TYPE`.
  for (const [prefix, { kind }] of sets) {
    const whole = prefix.endsWith('__DB') ? sets.get(prefix.slice(0, -'__DB'.length)) : undefined;
    if (whole !== undefined && kind !== null) whole.kind = kind;
  }
  // `POSTGRES_DB_NAME` beside `POSTGRES_HOST`.
  for (const [prefix, { values }] of sets) {
    const dbname = sets.get(`${prefix}_DB`)?.values.get('dbname');
    if (dbname !== undefined && !values.has('dbname')) values.set('dbname', dbname);
  }
  return sets;
}

/** A name taken apart where what stands in front says that it is a database's; its last words count, as few as will do. */
function partsOf(name: string): { readonly prefix: string; readonly ending: string } | null {
  if (name.length > 80) return null;
  for (
    let at = name.lastIndexOf('_'), words = 1;
    at > 0 && words <= 3;
    at = name.lastIndexOf('_', at - 1), words += 1
  ) {
    const prefix = name.slice(0, at).replace(/_$/, '');
    const ending = name.slice(at + 1);
    if (!KINDS.has(ending) && !Object.hasOwn(ENDINGS, ending)) continue;
    if (DATABASE_PREFIX.test(prefix) || POSTGRES_PREFIX.test(prefix)) return { prefix, ending };
  }
  return null;
}

function isPostgres(prefix: string, { kind, values }: KeySet): boolean {
  if (kind !== null) return /postg(?:res|is)|pgsql|timescale|^pg$/i.test(kind);
  const port = values.get('port');
  return POSTGRES_PREFIX.test(prefix) || (port !== undefined && settled(port.value) === '5432');
}

/** What a value is where nothing fills it in, as far as that is known. */
function settled(value: string): string {
  return statedDefault(value, { start: 0, end: value.length }, findPlaceholders(value)) ?? '';
}

function withoutPosition({ value, at }: VariableText): VariableText {
  return { value, at };
}
