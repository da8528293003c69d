/** What runs in a container, as far as its image says. */
export interface ImageMeaning {
  readonly role: 'server' | 'pooler' | 'other' | 'unknown';
  /** Which entry point the image has; `other` for servers whose start-up is their own. */
  readonly family: 'official' | 'bitnami' | 'other';
  /** PostgreSQL major from the tag, null where the tag does not say. */
  readonly major: number | null;
}

/** Images built on the official one, entry point and all, whose tags begin with PostgreSQL's version. */
const OFFICIAL_BY_VERSION =
  /^(?:alpine-)?postgres(?:ql)?(?:[-_]?\d+)?(?:[-_](?:alpine|plpython3u|plv8|postgis|pgvector|wal2json|cron|pg_?cron))?$|^postgis$/;
/** The same, with tags that begin with the version of something else and name PostgreSQL's as `pg16`. */
const OFFICIAL_BY_SUFFIX = /^(?:timescaledb(?:-ha)?|pgvector|citus|pgvecto-rs|vchord-postgres)$/;
/** Servers whose entry point writes an HBA file of its own. */
const OTHER_SERVERS =
  /^(?:supabase_postgres|crunchy-postgres(?:-.*)?|spilo(?:-.*)?|paradedb|edb-postgres.*|enterprisedb.*|postgresql-\d+-(?:centos|c9s|c8s)\w*|age|stackgres.*|polardb_pg.*|cloudnative-pg|rds-postgres.*)$/;
const POOLERS = /(?:^|[-_])(?:pgbouncer|pgcat|odyssey|pgpool(?:-?ii|2)?|supavisor)(?:[-_]|$)/;
const NOT_POOLERS = /exporter|metrics|admin/;
/** Names of whose entry point little is known although the repository is called like the official one. */
const OTHER_NAMESPACES =
  /(?:^|\/)(?:supabase|cimg|zalando|crunchydata|registry\.developers\.crunchydata\.com|rhel\d*|centos|sclorg|fedora|sameersbn|kartoza|cloudnative-pg)\//;
const BITNAMI = /(?:^|\/)bitnami(?:legacy|secure)?\/(?:postgresql(?:-repmgr)?)$/;

/** Programs that are given a server's variables but are none, also where they listen on its port. */
const KNOWN_OTHERS =
  /pgadmin|exporter|postgrest|pgweb|adminer|postgres-meta|backup|metabase|hasura|cockroach|yugabyte|pgadapter|pgloader|flyway|liquibase|migrat|pgwatch|pganalyze|patroni|toxiproxy|haproxy|pgproxy|cloud-?sql/;

/** What an image reference says: `[registry/][namespace/]name[:tag][@digest]`. Template text in it is unknown. */
export function meaningOfImage(reference: string): ImageMeaning {
  const { path, name, tag } = splitReference(reference.trim().toLowerCase());
  const none = { role: 'unknown', family: 'other', major: null } as const;
  if (name === '' || name.includes('$')) return none;
  if (BITNAMI.test(path)) return { role: 'server', family: 'bitnami', major: leadingMajor(tag) };
  if (POOLERS.test(name) && !NOT_POOLERS.test(name)) return { role: 'pooler', family: 'other', major: null };
  if (OTHER_SERVERS.test(name) || (OFFICIAL_BY_VERSION.test(name) && OTHER_NAMESPACES.test(path))) {
    return { role: 'server', family: 'other', major: suffixMajor(tag) ?? nameMajor(name) ?? leadingMajor(tag) };
  }
  if (OFFICIAL_BY_SUFFIX.test(name)) return { role: 'server', family: 'official', major: suffixMajor(tag) };
  if (OFFICIAL_BY_VERSION.test(name)) {
    return { role: 'server', family: 'official', major: suffixMajor(tag) ?? nameMajor(name) ?? leadingMajor(tag) };
  }
  return KNOWN_OTHERS.test(name) ? { ...none, role: 'other' } : { ...none, major: suffixMajor(tag) };
}

function splitReference(reference: string): { path: string; name: string; tag: string } {
  const digest = reference.indexOf('@');
  const named = digest < 0 ? reference : reference.slice(0, digest);
  // A colon before a slash is a registry's port or part of a template.
  const slash = lastOutside(named, '/');
  const rest = named.slice(slash + 1);
  const colon = firstOutside(rest, ':');
  const name = colon < 0 ? rest : rest.slice(0, colon);
  return { path: named.slice(0, slash + 1) + name, name, tag: colon < 0 ? '' : rest.slice(colon + 1) };
}

/** Offset of the last such character that stands in no `${…}`. */
function lastOutside(text: string, char: string): number {
  let depth = 0;
  let found = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith('${', at)) depth += 1;
    else if (text[at] === '}' && depth > 0) depth -= 1;
    else if (text[at] === char && depth === 0) found = at;
  }
  return found;
}

function firstOutside(text: string, char: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith('${', at)) depth += 1;
    else if (text[at] === '}' && depth > 0) depth -= 1;
    else if (text[at] === char && depth === 0) return at;
  }
  return -1;
}

/** `16`, `15.3-alpine`, `15-3.4`, `v16.1`, `18beta1-bookworm`. */
function leadingMajor(tag: string): number | null {
  const digits = /^v?(\d{1,2})(?:[.-]|$|alpha|beta|rc|alpine)/.exec(tag)?.[1];
  return plausible(digits);
}

/** `pg16`, `latest-pg16`, `postgres-15`, `2.11.2-pg15.4`, `0.7.0-pg16-bookworm`. */
function suffixMajor(tag: string): number | null {
  return plausible(/(?:^|[-_.])(?:pg|postgres(?:ql)?[-_]?)(\d{1,2})(?:\D|$)/.exec(tag)?.[1]);
}

/** `postgres16`, `postgresql-12-centos7`. */
function nameMajor(name: string): number | null {
  return plausible(/^postgres(?:ql)?[-_]?(\d{1,2})(?:\D|$)/.exec(name)?.[1]);
}

function plausible(digits: string | undefined): number | null {
  const major = Number(digits);
  return digits !== undefined && major >= 8 && major < 40 ? major : null;
}
