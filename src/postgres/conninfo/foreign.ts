import { isKeyword } from './options.ts';
import type { Assignment } from './types.ts';

/** Parameters that clients of PostgreSQL have: with one of them a text is theirs, whatever else it says. */
const OWN =
  /^(?:dbname|database|service|hostaddr|application_name|fallback_application_name|connect_timeout|target_session_attrs|passfile|channel_binding|gssencmode|options|client_encoding|timezone|search_path|statement_timeout|ssl[a-z_]+)$/i;
/** Those of them that clients of other databases have, too. */
const SHARED = /^(?:dbname|database|options|connect_timeout|timezone|ssl_?[vk][a-z_]+)$/i;

/** Ports of other databases: SQL Server, Oracle, MySQL, Redis, Cassandra, MongoDB, Db2. */
const OTHER_DATABASES: ReadonlySet<string> = new Set(
  '1433 1434 1521 1522 3306 3307 33060 6379 6380 26379 9042 27017 27018 27019 50000'.split(' '),
);

/** Ports of what is no database: FTP to Telnet, SMTP, DNS, HTTP, POP3 and IMAP, LDAP, syslog, MQTT, AMQP, Elasticsearch, Kafka, Memcached. */
const OTHER_SERVICES: ReadonlySet<string> = new Set(
  (
    '20 21 22 23 25 465 587 2525 1025 53 80 443 8080 8443 110 995 143 993 389 636 3268 3269 514 1883 8883 2181 5671 5672 15672 ' +
    '9200 9300 9092 11211'
  ).split(' '),
);

/** Other services, as hosts and variables are named after them: a whole word between `.`, `-`, `_` and digits. */
const OTHER_NAME =
  /(?:^|[^a-z])(?:ldaps?|slapd|openldap|smtp|imap|pop3|mail(?:hog|pit|er|server|gun)?|s?ftp|ssh|redis|sentinel|valkey|memcached?|mysql|mariadb|mssql|sqlserver|oracle|mongo(?:db)?|rabbit(?:mq)?|amqp|kafka|mqtt|elastic(?:search)?|cassandra|radius|kerberos|syslog|snmp|graphite|statsd|influx(?:db)?|zookeeper|etcd)(?![a-z])/i;
const OWN_NAME = /pg|postg|psql|libpq|dsn|database|(?:^|[^a-z])db/i;

/**
 * Whether words of the form `host=… port=… user=…` are for another service: its port, a name of its own, a distinguished name of
 * LDAP as the user, or parameters that no client of PostgreSQL has, while nothing in it is PostgreSQL's own. `name` is the variable
 * or key that is given the text.
 */
export function isForeign(assignments: readonly Assignment[], name: string | null): boolean {
  const stated = (wanted: string): string =>
    assignments.find(({ keyword }) => keyword === wanted)?.value.toLowerCase() ?? '';
  const own = assignments.filter(({ keyword }) => OWN.test(keyword));
  if (own.some(({ keyword }) => !SHARED.test(keyword))) return false;
  const ports = stated('port').split(',');
  if (ports.some((port) => OTHER_DATABASES.has(port))) return true;
  if (own.length > 0) return false;
  if (ports.some((port) => OTHER_SERVICES.has(port))) return true;
  if (/^[a-z]{1,12}=/.test(stated('user'))) return true;
  if (name !== null && namesOther(name)) return true;
  const [label = ''] = stated('host').split('.');
  const standard = /^(?:543\d|643\d|265\d\d)$/.test(stated('port'));
  if (!standard && OTHER_NAME.test(label) && !OWN_NAME.test(stated('host'))) return true;
  return !standard && assignments.some(({ keyword }) => !isKeyword(keyword, 18));
}

/** Whether a variable, a key or what is called is named after another service: `ldapServer`, `mysql.connect`. */
export function namesOther(name: string): boolean {
  return OTHER_NAME.test(spaced(name)) && !OWN_NAME.test(name);
}

/** `ldapServer` with its words apart. */
function spaced(name: string): string {
  return name.slice(-120).replace(/(?<=[a-z])(?=[A-Z])/g, '_');
}
