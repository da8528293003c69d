import type { Model, Server } from '../deployment/model.ts';
import type { HbaRecordFact } from '../facts.ts';
import type { RelatedOrigin } from '../findings.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { clientsOf } from './support-server/clients.ts';
import { connectionSubject, parameterPlace, targetWords } from './support-server/connections.ts';
import { placeOf, topOf, valuePlace } from './support-server/places.ts';
import {
  assignmentWords,
  defaultsHold,
  isLoopbackAddress,
  listenAddresses,
  type Stated,
  settingsFile,
  stated,
} from './support-server/settings.ts';

const MAX_RELATED = 5;

export const serverTls: Rule = defineRule({
  id: 'server-tls',
  title: 'TLS is on where something relies on it',
  severity: 'warning',
  grades: 'A note where nothing in the repository asks for TLS but the server listens beyond this machine.',
  controls: [cis('6.8'), stig('CD16-00-004900')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `With \`ssl = off\`, the default, the server answers every request for TLS with no
([18.9 Secure TCP/IP Connections with SSL](https://www.postgresql.org/docs/current/ssl-tcp.html)). \`hostssl\` records then never match, so
clients that were meant to get in are refused, and clients that insist on TLS (\`sslmode=require\` and above) fail with
\`server does not support SSL, but SSL was required\`. All others send passwords and rows in the clear.

\`ssl = on\` without \`ssl_cert_file\` is fine here: \`server.crt\` and \`server.key\` of the data directory are used.`,
  mend: `Set \`ssl = on\` and give the server a certificate (\`ssl_cert_file\`, \`ssl_key_file\`). If TLS really is not wanted, do not
write \`hostssl\` records or \`sslmode=require\` for this server.`,
  unknown:
    'A templated value is not judged; a missing one only where no file that was not read, script or unknown image may set it.',
  bad: [
    {
      title: 'Records for TLS clients, and no TLS',
      files: {
        'postgresql.conf': `listen_addresses = '10.0.0.5'
ssl = off # warning
`,
        'pg_hba.conf': 'hostssl all all 10.0.0.0/8 scram-sha-256\n',
      },
    },
    {
      title: 'The same by default',
      files: {
        'postgresql.conf': "listen_addresses = '10.0.0.5'\n",
        'pg_hba.conf': `local   all all             peer
hostssl all all 10.0.0.0/8  scram-sha-256 # warning
hostssl all app 10.1.0.0/16 cert
`,
      },
    },
    {
      title: 'A client that insists on TLS',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    command: ["postgres", "-c", "ssl=off"] # warning
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
  web:
    image: registry.example/web
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=require
`,
      },
    },
    {
      title: 'Open to a network without TLS',
      files: { 'postgresql.conf': "listen_addresses = '*'\nssl = off # note\n" },
    },
  ],
  good: [
    {
      title: 'TLS with the certificate of the data directory',
      files: {
        'postgresql.conf': "listen_addresses = '*'\nssl = on\n",
        'pg_hba.conf': 'hostssl all all 10.0.0.0/8 scram-sha-256\n',
      },
    },
    {
      title: 'A server for this machine only',
      files: { 'postgresql.conf': "listen_addresses = 'localhost'\nssl = off\n" },
    },
    {
      title: 'Records for TLS clients of a server whose settings are elsewhere',
      files: { 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 scram-sha-256\n' },
    },
    {
      title: 'The template decides',
      files: {
        'postgresql.conf.j2': "listen_addresses = '10.0.0.5'\nssl = {{ pg_ssl }}\n",
        'pg_hba.conf': 'hostssl all all 10.0.0.0/8 scram-sha-256\n',
      },
    },
  ],
  check: (model) => worstOf(model.servers.flatMap((server) => judge(model, server))),
});

function judge(model: Model, server: Server): Violation[] {
  const setting = stated(server, 'ssl');
  const relying = { records: tlsRecords(server), clients: tlsClients(model, server) };
  if (setting !== null) {
    return setting.value.type === 'bool' && !setting.value.value ? explicitlyOff(server, setting, relying) : [];
  }
  return defaultsHold(model, server) ? offByDefault(server, relying) : [];
}

interface Relying {
  readonly records: readonly HbaRecordFact[];
  readonly clients: readonly Model['clients'][number][];
}

function tlsRecords(server: Server): readonly HbaRecordFact[] {
  return (server.hba ?? []).flatMap(({ fact, implied }) => {
    const { record } = fact;
    if (implied !== 'no' || record === null || record.type !== 'hostssl') return [];
    return record.method === 'reject' || record.unknown.includes('type') ? [] : [fact];
  });
}

function tlsClients(model: Model, server: Server): Relying['clients'] {
  return clientsOf(model, server).filter(({ level }) => level === 'encrypted' || level === 'ca' || level === 'full');
}

function explicitlyOff(server: Server, setting: Stated, { records, clients }: Relying): Violation[] {
  const found = (
    severity: 'warning' | 'note',
    message: string,
    related: readonly RelatedOrigin[] = [],
  ): Violation[] => [
    {
      severity,
      message,
      origin: valuePlace(setting.fact),
      related,
      subject: assignmentWords(setting),
      major: server.major,
    },
  ];
  if (records.length > 0) {
    const which = records.length === 1 ? 'A hostssl record' : `${records.length} hostssl records`;
    return found(
      'warning',
      `\`ssl\` is off. ${which} can never match then, so nobody gets in that way. Turn it on.`,
      records
        .slice(0, MAX_RELATED)
        .map((fact) => ({ ...placeOf(fact), message: 'this record matches TLS clients only' })),
    );
  }
  if (clients.length > 0) {
    return found(
      'warning',
      '`ssl` is off, and a client of this server insists on TLS: it cannot connect. Turn it on.',
      clients.slice(0, MAX_RELATED).map(({ connection }) => ({
        ...parameterPlace(connection, 'sslmode', 'ssl'),
        message: 'this client accepts no connection without TLS',
      })),
    );
  }
  if (server.exposure.kind === 'published') {
    return found(
      'warning',
      '`ssl` is off on a server whose port is published: passwords and rows cross the network in the clear. Turn it on.',
    );
  }
  return server.exposure.kind === 'network' && listensBeyond(server)
    ? found(
        'note',
        '`ssl` is off on a server that listens beyond this machine: what clients send can be read and changed on the way.',
      )
    : [];
}

function offByDefault(server: Server, { records, clients }: Relying): Violation[] {
  const { major } = server;
  const [first, ...others] = records;
  if (first?.record) {
    return [
      {
        severity: 'warning',
        message: `This record matches TLS clients only, but \`ssl\` is off: nothing in ${placeOfSettings(server)} sets it. Nobody gets in by this record; set \`ssl = on\`.`,
        origin: placeOf(first),
        related: others
          .slice(0, MAX_RELATED)
          .map((fact) => ({ ...placeOf(fact), message: 'nor does this record ever match' })),
        subject: 'ssl is off by default',
        major,
      },
    ];
  }
  const [client] = clients;
  if (client !== undefined) {
    return [
      {
        severity: 'warning',
        message: `This client insists on TLS, but ${targetWords(client.connection)} (${server.label}) has \`ssl\` off, the default: it cannot connect. Set \`ssl = on\` there.`,
        origin: parameterPlace(client.connection, 'sslmode', 'ssl'),
        subject: connectionSubject(client.connection),
        major,
      },
    ];
  }
  const file = settingsFile(server);
  if (file === null || server.exposure.kind !== 'network' || !listensBeyond(server)) return [];
  return [
    {
      severity: 'note',
      message:
        'Nothing sets `ssl`, so it is off, on a server that listens beyond this machine: what clients send can be read and changed on the way.',
      origin: topOf(file),
      subject: 'ssl is off by default',
      major,
    },
  ];
}

function placeOfSettings(server: Server): string {
  return server.workload === null ? (settingsFile(server) ?? server.label) : server.label;
}

function listensBeyond(server: Server): boolean {
  const listen = stated(server, 'listen_addresses');
  if (listen === null || listen.value.type !== 'string') return false;
  return listenAddresses(listen.value.value).some((address) => !isLoopbackAddress(address));
}
