import type { Client } from '../deployment/model.ts';
import type { ConnectionFact } from '../facts.ts';
import { driverOf } from '../postgres/tls/index.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { connectionSubject, hostWords } from './support-server/connections.ts';
import { driverPlace, readerWords } from './support-server/drivers.ts';
import { placeOf } from './support-server/places.ts';

type Oddity = ConnectionFact['oddities'][number];

export const clientParameter: Rule = defineRule({
  id: 'client-parameter',
  title: 'Parameters that do what they seem to',
  severity: 'warning',
  grades: 'A note for parameters that have nothing to do with TLS.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `Most drivers pass over a parameter that they do not know. \`ssl_mode=require\` reads like a protected line and is none: the driver goes on
with its default ([32.1.2 Parameter Key Words](https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS)). libpq
itself refuses such a string; then \`client-invalid\` speaks.`,
  mend: 'Write the parameter as the driver spells it.',
  unknown: 'Parameters that other drivers or frameworks are known to read are accepted, whatever driver is at hand.',
  bad: [
    {
      title: 'A line that is not protected',
      files: { 'app.properties': 'url=jdbc:postgresql://db.acme-shop.io/shop?sslMode=verify-full\n' },
      expect: [{ file: 'app.properties', line: 1, severity: 'warning' }],
    },
    {
      title: 'A name that is near to one',
      files: { 'app.properties': 'url=jdbc:postgresql://db/shop?applicationname=shop\n' },
      expect: [{ file: 'app.properties', line: 1, severity: 'note' }],
    },
  ],
  good: [
    {
      title: 'As the driver spells them',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db/shop?sslmode=require&application_name=shop&connect_timeout=5\n',
        'app.properties': 'url=jdbc:postgresql://db/shop?sslmode=require&ApplicationName=shop\n',
      },
    },
    {
      title: 'Another framework’s',
      files: { '.env': 'DATABASE_URL=postgres://app@db/shop?schema=public&connection_limit=5\n' },
    },
  ],
  check: (model) =>
    worstOf(model.clients.flatMap((client) => client.connection.oddities.flatMap((oddity) => judge(client, oddity)))),
});

function judge({ connection, server }: Client, oddity: Oddity): Violation[] {
  const { parameter, kind, suggestion, position } = oddity;
  // Where the client refuses the string for this parameter, client-invalid says so.
  if (connection.error?.includes(parameter)) return [];
  const name = hostWords(parameter);
  const tls = /ssl|tls|cert|verif/i.test(`${parameter} ${suggestion ?? ''}`);
  const meant =
    suggestion === null
      ? ''
      : ` ${kind === 'ignored' ? 'Use' : 'Did you mean'} \`${suggestion}\`${kind === 'ignored' ? '.' : '?'}`;
  return [
    {
      severity: tls ? 'warning' : 'note',
      message: `${whatOf(connection, name, kind)}: ${tls ? 'the line is not protected the way it seems' : 'it has no effect'}.${meant}`,
      origin: placeOf(connection, position),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} ${name}`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

function whatOf(connection: ConnectionFact, name: string, kind: Oddity['kind']): string {
  const { driver } = connection;
  if (kind === 'ignored') {
    const fate = driverOf(driver)?.ignores?.find(({ parameter }) => parameter === name)?.fate;
    if (fate === undefined) return `${readerWords(connection)} passes over \`${name}\``;
    return `\`${name}\` is no parameter of ${readerWords(connection)} and ${fate}`;
  }
  // libpq also stands for a driver that no text names.
  return driver === 'libpq'
    ? `\`${name}\` is no parameter that drivers know; libpq refuses it, others pass over it`
    : `\`${name}\` is no parameter of ${readerWords(connection)}`;
}
