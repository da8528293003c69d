import { portOf } from '../deployment/exposure.ts';
import type { Model, Server } from '../deployment/model.ts';
import { zoneOf } from '../deployment/zones.ts';
import type { PublishedPort, WorkloadFact } from '../facts.ts';
import { stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf } from './support-server/places.ts';

export const serverPublishedPort: Rule = defineRule({
  id: 'server-published-port',
  title: 'Published ports',
  severity: 'warning',
  grades:
    'A note where the port of the host is chosen at random, is filled in elsewhere, or is the host’s own network, and for the ports of poolers.',
  controls: [stig('CD16-00-003500')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`ports: "5432:5432"\` opens the port on every address of the machine, not on loopback alone
([Compose: ports](https://docs.docker.com/reference/compose-file/services/#ports)). Docker writes its own firewall rules before those of
\`ufw\` and \`firewalld\`, so a host firewall that seems closed does not stop it. The official image's \`pg_hba.conf\` takes
every address. Containers of the same project reach each other without a published port.

In a cloud the same is said by security groups, firewalls and authorised networks that let all addresses reach port 5432.`,
  mend: 'Drop `ports:` where only containers connect; for tools on the same machine write `"127.0.0.1:5432:5432"`. In a cloud name the networks of the clients.',
  unknown:
    'Where a template fills in the address nothing is said; where it fills in the port alone the address is every one.',
  bad: [
    {
      title: 'Every address of the machine',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    ports:
      - "5432:5432" # warning
      - "0.0.0.0:5433:5432" # warning
`,
      },
    },
    {
      title: 'A public address, and any port of the machine',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    ports:
      - "203.0.113.7:5432:5432" # warning
      - 5432 # note
`,
      },
    },
    {
      title: 'A pooler before it',
      files: {
        'compose.yaml': `services:
  pool:
    image: edoburu/pgbouncer:v1.24
    ports:
      - "6432:5432" # note
`,
      },
    },
    {
      title: 'A security group and an authorised network for everybody',
      files: {
        'main.tf': `resource "aws_security_group" "db" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # warning
  }
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0" # warning
      }
    }
  }
}
`,
      },
    },
    {
      title: 'A service of Kubernetes on every node',
      files: {
        'db.yaml': `kind: Pod
metadata: { name: db, labels: { app: db } }
spec: { containers: [{ name: postgres, image: "postgres:16" }] }
---
kind: Service
metadata: { name: db }
spec:
  type: NodePort
  selector: { app: db }
  ports:
    - port: 5432 # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'A service of Kubernetes that only the cluster reaches',
      files: {
        'db.yaml': `kind: Pod
metadata: { name: db, labels: { app: db } }
spec: { containers: [{ name: postgres, image: "postgres:16" }] }
---
kind: Service
metadata: { name: db }
spec:
  selector: { app: db }
  ports: [{ port: 5432 }]
`,
      },
    },
    {
      title: 'Loopback',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    ports:
      - "127.0.0.1:5432:5432"
      - "[::1]:5432:5432"
`,
      },
    },
    {
      title: 'Not published, or not PostgreSQL’s port',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    expose: ["5432"]
    ports: ["9187:9187"]
  web:
    image: registry.example/web
    ports: ["80:8080"]
`,
      },
    },
    {
      title: 'A server without a public address, and a network of one’s own',
      files: {
        'main.tf': `resource "aws_security_group" "db" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_db_instance" "main" {
  engine                 = "postgres"
  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.db.id]
}

resource "aws_vpc_security_group_ingress_rule" "app" {
  security_group_id = var.group
  from_port         = 5432
  to_port           = 5432
  ip_protocol       = "tcp"
  cidr_ipv4         = "10.0.0.0/16"
}
`,
      },
    },
    {
      title: 'The address is filled in elsewhere',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    ports:
      - "\${BIND_ADDRESS}:5432:5432"
`,
      },
    },
  ],
  check: (model) =>
    worstOf([
      ...model.servers.flatMap((server) => judge(model, server)),
      ...model.facts.flatMap((fact) =>
        fact.kind === 'workload' && fact.role === 'pooler' ? ofPooler(model, fact) : [],
      ),
    ]),
});

/** Ports that PgBouncer, its images and Pgpool listen on; beside them are those of metrics. */
const POOLER_PORTS: ReadonlySet<number> = new Set([5432, 6432, 6433, 9999]);

/** What reaches a pooler reaches PostgreSQL, as far as the pooler's own check of passwords lets it. */
function ofPooler(model: Model, workload: WorkloadFact): Violation[] {
  return workload.ports.flatMap((port) => {
    const zone = port.hostAddress === '' ? 'public' : zoneOf(port.hostAddress, model.zones ?? {});
    if (zone !== 'public' || !POOLER_PORTS.has(port.target)) return [];
    return [
      {
        severity: 'note',
        message: `The pooler's port is open on every address of the machine: behind it is PostgreSQL. Bind it to 127.0.0.1, or drop \`ports:\` where only containers connect.`,
        origin: placeOf(port),
        subject: `${workload.name} ${port.hostAddress}:${port.published}:${port.target}`,
      },
    ];
  });
}

function judge(model: Model, server: Server): Violation[] {
  const { workload } = server;
  if (workload === null || workload.platform === 'ci') return [];
  if (workload.hostNetwork) {
    return [
      {
        severity: 'note',
        message: `\`${workload.platform === 'docker' ? '--network host' : 'network_mode: host'}\` makes the port of ${workload.name} a port of the machine, on every address that the server listens on.`,
        origin: placeOf(workload),
        subject: `${workload.name} host network`,
        major: server.major,
      },
    ];
  }
  const target = portOf(server.settings);
  return workload.ports.flatMap((port) => (port.target === target ? published(model, server, port) : []));
}

function published(model: Model, server: Server, port: PublishedPort): Violation[] {
  const zone = port.hostAddress === '' ? 'public' : zoneOf(port.hostAddress, model.zones ?? {});
  if (zone !== 'public') return [];
  // `${PORT}:5432` with PORT=127.0.0.1:5432 is a known trick: without the value nothing is certain. Of 0 Docker makes any port.
  const certain = /^\d+(?:-\d+)?$/.test(port.published) && Number(port.published) !== 0;
  const where = port.hostAddress === '' ? 'every address of the machine' : `the public address ${port.hostAddress}`;
  if (server.workload?.platform === 'kubernetes') {
    return [
      {
        severity: 'warning',
        message: `This service brings PostgreSQL's port out of the cluster, by way of its nodes or of a load balancer. Make it \`ClusterIP\`, or name who may come (\`loadBalancerSourceRanges\`).`,
        origin: placeOf(port),
        subject: `${server.workload.name} ${port.published}:${port.target}`,
        major: server.major,
      },
    ];
  }
  if (server.workload?.platform === 'cloud') {
    return [
      {
        severity: 'warning',
        message: `These addresses are most of the internet, and this opens PostgreSQL's port ${port.published} to them: whoever comes has only the server's own checks before them. Name the networks of the clients, or the group that they are in.`,
        origin: placeOf(port),
        subject: `${server.workload.name} ${port.published}:${port.target}`,
        major: server.major,
      },
    ];
  }
  const option = server.workload?.platform === 'docker' ? '-p' : 'ports:';
  const number = certain ? `Port ${port.published}` : 'A port';
  return [
    {
      severity: certain ? 'warning' : 'note',
      message: `${number} on ${where} leads to PostgreSQL, and Docker's rules come before the host's firewall. Bind it to 127.0.0.1, or drop \`${option}\` where only containers connect.`,
      origin: placeOf(port),
      subject: `${server.workload?.name ?? ''} ${port.hostAddress}:${port.published}:${port.target}`,
      major: server.major,
    },
  ];
}
