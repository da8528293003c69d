import type { Client, Model, Server } from '../deployment/model.ts';
import type { Origin, PoolFact } from '../facts.ts';
import { isPoolKey } from '../postgres/pools.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { connectionSubject, parameterPlace } from './support-server/connections.ts';
import { valuePlace } from './support-server/places.ts';
import { defaultsHold, numberOf, stated } from './support-server/settings.ts';

interface Options {
  readonly max: number;
  readonly unstated: boolean;
}

export const clientPool: Rule = defineRule<Options>({
  id: 'client-pool',
  title: 'Pools that the server can bear',
  severity: 'warning',
  controls: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      max: {
        description: 'The most connections that one pool may open.',
        type: 'integer',
        minimum: 1,
        maximum: 262143,
      },
      unstated: {
        description:
          'Whether a pool without bound is reported where nobody says so, because it is what the library does.',
        type: 'boolean',
      },
    },
  },
  defaults: { max: 100, unstated: false },
  why: `A pool without bound opens a connection for each request that waits, and it does so just when the server is slow: all slots are
taken, every other client gets \`sorry, too many clients already\`, and the server is busy with processes instead of queries
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-MAX-CONNECTIONS)). The same goes
for a pool that alone is larger than what the server has for ordinary clients, \`max_connections\` less what is kept for superusers: its
bound never holds. A pool counts once for each process of the application, so that the right number is small: for most servers a few
times the number of processors, divided by the processes.

No bound: \`SetMaxOpenConns(0)\` and its default in Go's database/sql, \`pool_size=0\` or \`max_overflow=-1\` in SQLAlchemy, \`maxsize=0\` in
aiopg, a negative \`maxTotal\` in Commons DBCP, a negative \`max_connections\` in Active Record.`,
  mend: 'Set the bound of the pool (`SetMaxOpenConns(20)`, `pool_size=10, max_overflow=5`) so that all processes together stay below `max_connections`, or put PgBouncer between; agree on another band in the policy, where the change is seen.',
  unknown:
    'A bound that is filled in elsewhere, and one that nobody states, is not judged; pools before a pooler (port 6432, `pgbouncer=true`, a host named so) wait there and are not judged either.',
  bad: [
    {
      title: 'No bound, and one that is none to speak of',
      files: {
        'config/database.yml': `production:
  adapter: postgresql
  host: db.acme-shop.io
  database: shop
  max_connections: -1 # warning
`,
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?pool_max_conns=500 # warning\n',
      },
    },
    {
      title: 'More than the server has',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    command: postgres -c max_connections=50
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?connection_limit=60 # warning
`,
      },
    },
    {
      title: 'A band of one’s own',
      options: { max: 20 },
      files: {
        'application.properties': `spring.datasource.url=jdbc:postgresql://db.acme-shop.io/shop
spring.datasource.hikari.maximum-pool-size=40
`,
      },
      expect: [{ file: 'application.properties', line: 2, severity: 'warning' }],
    },
  ],
  good: [
    {
      title: 'Within the band, and what the server has',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?connection_limit=60
`,
      },
    },
    {
      title: 'A pooler bounds it',
      files: { '.env': 'DATABASE_URL=postgres://app@pgbouncer.acme-shop.io:6432/shop?connection_limit=500\n' },
    },
    {
      title: 'Filled in elsewhere',
      files: { '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?connection_limit=${POOL_SIZE}\n' },
    },
  ],
  check: (model, options) => worstOf(model.clients.flatMap((client) => judge(client, model, options))),
});

function judge(client: Client, model: Model, options: Options): Violation[] {
  const { connection, server } = client;
  const { pool } = connection;
  if (pool === null || isBeforePooler(client)) return [];
  if (pool.byDefault === true && !options.unstated) return [];
  const limit = server === null ? null : availableOf(model, server);
  const words = wordsOf(pool, limit, options.max, connection.driver === 'pgbouncer');
  if (words === null) return [];
  const bound = server === null ? null : stated(server, 'max_connections');
  return [
    {
      severity: 'warning',
      message: words,
      origin: placeOf(client),
      related: bound === null ? [] : [{ ...valuePlace(bound.fact), message: 'what the server has' }],
      subject: `${connectionSubject(connection)} pool ${pool.max ?? 'without bound'}`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

/** Slots for ordinary clients, with the number that they are taken from. */
interface Available {
  readonly all: number;
  readonly free: number;
}

function wordsOf(
  { max, byDefault }: PoolFact,
  limit: Available | null,
  band: number,
  ofPooler: boolean,
): string | null {
  if (max === null) {
    const why =
      byDefault === true ? 'Nothing bounds this pool, and its library opens' : 'This pool has no bound: it opens';
    const slots = limit === null ? 'all slots of the server' : `all ${limit.free} slots of the server`;
    return `${why} a connection for each request until ${slots} are taken and others get "sorry, too many clients already". Set a bound.`;
  }
  if (limit !== null && max > limit.free) {
    const kept = limit.all === limit.free ? '' : `, of which ${limit.all - limit.free} are kept for superusers`;
    return `This pool may open ${max} connections, but the server has \`max_connections = ${limit.all}\`${kept}: it takes all of them before it stops. Choose a bound that leaves room for other clients.`;
  }
  if (max <= band) return null;
  return ofPooler
    ? `This pool may open ${max} connections for each user, more than the ${band} that are agreed on. Use fewer, or agree on more in the policy.`
    : `This pool may open ${max} connections, more than the ${band} that are agreed on, and does so in each process of the application. Use fewer, put a pooler before the server, or agree on more in the policy.`;
}

/** What max_connections leaves to ordinary clients; null where it is not known. */
function availableOf(model: Model, server: Server): Available | null {
  const known = (name: string): number | null =>
    server.settings.has(name) || defaultsHold(model, server) ? numberOf(server, name) : null;
  const all = known('max_connections');
  const kept = known('superuser_reserved_connections');
  const reserved = server.major >= 16 ? known('reserved_connections') : 0;
  if (all === null || kept === null || reserved === null || kept + reserved >= all) return null;
  return { all, free: all - kept - reserved };
}

/** Whether a pooler stands between: what is too much waits there. */
function isBeforePooler({ connection }: Client): boolean {
  if (connection.parameters.pgbouncer === 'true') return true;
  return connection.hosts.some(({ host, port }) => port === '6432' || /pgbouncer|pooler|pgcat|odyssey/i.test(host));
}

/** Where the bound is stated, else the connection. */
function placeOf({ connection }: Client): Origin {
  const keyword = Object.keys(connection.positions).find(isPoolKey);
  return keyword === undefined ? parameterPlace(connection) : parameterPlace(connection, keyword);
}
