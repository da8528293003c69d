import type { Model, Server } from '../deployment/model.ts';
import type { EnvironmentValue, PasswordFact, RolePasswordFact, WorkloadFact } from '../facts.ts';
import type { Severity } from '../findings.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf } from './support-server/places.ts';

export const serverPassword: Rule = defineRule({
  id: 'server-password',
  title: 'No passwords of roles in the repository',
  severity: 'warning',
  grades: 'A note for well-known passwords where the port is not published to others, and for defaults of variables.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `The image makes the superuser with this password on its first start
([Docker: postgres](https://hub.docker.com/_/postgres)); changing the file later does not change the role. Whoever reads the
repository, now or in its history, has it, wherever the same file is deployed. A password that everybody tries first (\`postgres\`,
\`secret\`) protects nothing once others reach the port; on a developer's own machine that does not matter, so it is a note there.`,
  mend: `Use \`POSTGRES_PASSWORD_FILE: /run/secrets/…\` with a compose secret, or \`\${POSTGRES_PASSWORD:?set it}\` filled in from outside the
repository. Change a real password that has been committed.`,
  unknown:
    'A variable without a default is not judged; text that asks its reader for a password is a note where the server would take it.',
  bad: [
    {
      title: 'A real looking password, and the port is published',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: kuG4-Wedo-93tz # warning
    ports: ["5432:5432"]
`,
      },
    },
    {
      title: 'Between containers',
      files: {
        'compose.yaml': `services:
  db:
    image: bitnami/postgresql:16
    environment:
      - POSTGRESQL_PASSWORD=kuG4-Wedo-93tz # warning
`,
      },
    },
    {
      title: 'Passwords that everybody knows',
      files: {
        'compose.yaml': `services:
  local:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: postgres # note
    ports: ["127.0.0.1:5432:5432"]
  open:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: secret # warning
    ports: ["5433:5432"]
`,
      },
    },
    {
      title: 'Roles that Patroni makes',
      files: {
        'patroni.yml': `scope: shop
etcd3: { hosts: "10.0.0.5:2379" }
bootstrap:
  users:
    admin:
      password: admin # note
postgresql:
  data_dir: /data
  authentication:
    superuser:
      username: postgres
      password: kuG4-Wedo-93tz # warning
    replication:
      username: rep
      password: \${REPLICATION_PASSWORD}
`,
      },
    },
    {
      title: 'The default of a variable',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-kuG4-Wedo-93tz} # note
`,
      },
    },
  ],
  good: [
    {
      title: 'From a secret, and from outside',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
  other:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
`,
      },
    },
    {
      title: 'The password of another product',
      files: {
        'compose.yaml': `services:
  db:
    image: mysql:8
    environment:
      MYSQL_ROOT_PASSWORD: kuG4-Wedo-93tz
`,
      },
    },
  ],
  check: (model) => worstOf(judgeAll(model)),
});

function judgeAll(model: Model): readonly Violation[] {
  const servers = new Map(
    model.servers.flatMap((server) => (server.workload === null ? [] : [[server.workload.id, server]])),
  );
  return model.facts.flatMap((fact) => {
    if (fact.kind === 'role-password') return judgeRole(fact);
    if (fact.kind !== 'workload') return [];
    const server = servers.get(fact.id) ?? null;
    return Object.entries(fact.environment).flatMap(([name, value]) => judge(fact, server, name, value));
  });
}

function judge(workload: WorkloadFact, server: Server | null, name: string, value: EnvironmentValue): Violation[] {
  // What a client is given in PGPASSWORD is a connection: client-password speaks of it.
  if (value.password === null || name.startsWith('PG')) return [];
  const published = server?.exposure.kind === 'published';
  const severity = severityOf(value.password, published, workload.role === 'server');
  if (severity === null) return [];
  return [
    {
      severity,
      message: messageOf(name, value.password, published),
      origin: placeOf(value),
      // A file that several services are given is judged once, by the most exposed of them.
      subject: value.file === workload.file ? `${workload.name} ${name}` : name,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

/** Nobody can tell from such a file who reaches the server. */
function judgeRole({ name, password, ...origin }: RolePasswordFact): Violation[] {
  const severity = severityOf(password, false, true);
  if (severity === null) return [];
  return [{ severity, message: roleMessage(name, password), origin: placeOf(origin), subject: name }];
}

function roleMessage(name: string, { strength }: PasswordFact): string {
  switch (strength) {
    case 'literal':
      return `\`${name}\` is the password of a role, and in the repository: everybody who reads it, now or in its history, has it. Take it from a secret or from a variable that is set outside.`;
    case 'default':
      return `\`${name}\` has a default password: wherever nobody sets the variable, the one in the repository works. Leave it out.`;
    default:
      return `\`${name}\` is a password that everybody tries first: fine on a developer's own machine, nowhere else.`;
  }
}

function severityOf({ strength, wellKnown }: PasswordFact, published: boolean, serves: boolean): Severity | null {
  switch (strength) {
    case 'literal':
      return serves ? 'warning' : 'note';
    case 'well-known':
      return published ? 'warning' : 'note';
    case 'default':
      return 'note';
    case 'placeholder':
      return wellKnown ? 'note' : null;
    default:
      return null;
  }
}

function messageOf(name: string, { strength }: PasswordFact, published: boolean): string {
  const where = published ? ' The port is published, so anyone who gets there can use it.' : '';
  const mend = 'Use a secret (`_FILE`) or a variable from outside the repository.';
  switch (strength) {
    case 'literal':
      return `\`${name}\` is a password in the repository: everybody who reads it, now or in its history, has it.${where} ${mend}`;
    case 'default':
      return `\`${name}\` has a default password: wherever nobody sets the variable, the one in the repository works. Leave it out (\`\${VARIABLE:?}\`).`;
    default:
      return published
        ? `\`${name}\` is a password that everybody tries first.${where} ${mend}`
        : `\`${name}\` is a password that everybody tries first: fine on a developer's own machine, nowhere else.`;
  }
}
