import type { Client } from '../deployment/model.ts';
import type { Severity } from '../findings.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { connectionSubject, isExampleTarget, parameterPlace, targetWords } from './support-server/connections.ts';

interface Options {
  readonly users: readonly string[];
}

/** Services whose `postgres` is an administrator without the rights of a superuser. */
const MANAGED =
  /\.(?:supabase\.(?:co|com|net)|rds\.amazonaws\.com(?:\.cn)?|neon\.tech|postgres\.database\.azure\.com|aivencloud\.com|render\.com|ondigitalocean\.com|rlwy\.net|railway\.(?:app|internal)|heroku\.com|tsdb\.cloud\.timescale\.com|timescaledb\.io|cockroachlabs\.cloud|yugabyte\.cloud)$/i;

export const clientSuperuser: Rule = defineRule<Options>({
  id: 'client-superuser',
  title: 'Clients do not connect as superuser',
  severity: 'warning',
  grades: 'A note between containers, and for services where the role is no superuser.',
  controls: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      users: {
        description: 'Roles that are superusers.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
      },
    },
  },
  defaults: { users: ['postgres'] },
  why: `A superuser passes every check: it reads and writes all databases, runs programs on the server's machine
(\`COPY … PROGRAM\`), and an injection into one query is one into everything
([21.2 Role Attributes](https://www.postgresql.org/docs/current/role-attributes.html)). An application needs a role that owns, or may use,
its own tables.`,
  mend: 'Make a role for the application (`CREATE ROLE shop LOGIN`), grant it what it needs, and connect as that.',
  unknown: 'A templated user or host is not judged; on this machine nothing is said.',
  bad: [
    {
      title: 'Over a network',
      files: {
        '.env': `A_URL=postgres://postgres@db.acme-shop.io/shop?sslmode=verify-full # warning
B_URL=postgres://postgres@10.0.0.5/shop # warning
`,
      },
    },
    {
      title: 'Between containers, and a role of the team',
      options: { users: ['postgres', 'dba'] },
      files: {
        '.env': `A_URL=postgres://postgres@db/shop # note
B_URL=postgres://dba@10.0.0.5/shop # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'A role of its own',
      files: { '.env': 'DATABASE_URL=postgres://shop@db.acme-shop.io/shop?sslmode=verify-full\n' },
    },
    {
      title: 'On this machine, or filled in',
      files: { '.env': 'A_URL=postgres://postgres@localhost/shop\nB_URL=postgres://${DB_USER}@10.0.0.5/shop\n' },
    },
  ],
  check: (model, options) => worstOf(model.clients.flatMap((client) => judge(client, options))),
});

function judge(client: Client, { users }: Options): Violation[] {
  const { connection, server } = client;
  const { user } = connection;
  if (user === null || connection.unknown.includes('user') || !users.includes(user)) return [];
  const severity = severityOf(client);
  if (severity === null) return [];
  return [
    {
      severity,
      message: messageOf(client, user),
      origin: parameterPlace(connection, 'user'),
      subject: `${connectionSubject(connection)} superuser`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

function severityOf(client: Client): Severity | null {
  if (client.zone === 'container') return 'note';
  if (client.zone !== 'public' && client.zone !== 'private') return null;
  return isManaged(client) || isExampleTarget(client) ? 'note' : 'warning';
}

function isManaged({ connection }: Client): boolean {
  return connection.hosts.some(({ host }) => MANAGED.test(host));
}

function messageOf(client: Client, user: string): string {
  const role = isManaged(client)
    ? `\`${user}\`, the administrator of that service: a flaw in it is one in every database.`
    : `\`${user}\`, a superuser: a flaw in it is one in every database and in the server's machine.`;
  return `This client connects to ${targetWords(client.connection)} as ${role} Give it a role of its own.`;
}
