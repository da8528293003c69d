import type { Client } from '../deployment/model.ts';
import type { PasswordFact } from '../facts.ts';
import type { Severity } from '../findings.ts';
import { isLibpq } from '../postgres/tls/index.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { connectionSubject, isExampleTarget, targetWords, zoneWords } from './support-server/connections.ts';

export const clientPassword: Rule = defineRule({
  id: 'client-password',
  title: 'No passwords of clients in the repository',
  severity: 'error',
  grades:
    'An error for a real password of a public host; a warning for one of other hosts and for well-known ones of networks; a note for this machine, for well-known ones between containers, for defaults of variables and for empty passwords.',
  controls: [cis('1.6'), cis('1.7'), cis('2.4'), cis('5.1')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `Whoever reads the repository, now or in its history, can connect as this user. For a public host nothing else is needed. libpq reads
passwords from \`~/.pgpass\` ([32.16 The Password File](https://www.postgresql.org/docs/current/libpq-pgpass.html)), and every
platform has a place for secrets.

Passwords that everybody tries first (\`postgres\`, \`secret\`, the user's own name) give nothing away on a developer's machine or between
containers. An empty password only works where the server trusts the client.`,
  mend: 'Take the password from a variable or a secret of the platform, and change the one that was committed.',
  unknown:
    'A password that a template fills in is not judged; nor is text that asks its reader for one (`<password>`, `changeme`).',
  bad: [
    {
      title: 'A public host',
      files: {
        '.env': 'DATABASE_URL=postgres://app:kuG4-Wedo-93tz@db.acme-shop.io/shop?sslmode=verify-full # error\n',
      },
    },
    {
      title: 'A network, other containers, this machine',
      files: {
        '.env': `A_URL=postgres://app:kuG4-Wedo-93tz@10.0.0.5/shop # warning
B_URL=postgres://app:kuG4-Wedo-93tz@db/shop # warning
C_URL=postgres://app:kuG4-Wedo-93tz@localhost/shop # note
`,
      },
    },
    {
      title: 'Passwords that everybody knows, and none',
      files: {
        '.env': `A_URL=postgres://app:secret@db/shop # note
B_URL=postgres://postgres:@db/shop # note
C_URL=postgres://postgres:postgres@10.0.0.5/shop # warning
`,
      },
    },
    {
      title: 'The default of a variable',
      files: {
        'compose.yaml': `services:
  web:
    image: registry.example/web
    environment:
      DATABASE_URL: postgres://app:\${DB_PASSWORD:-kuG4-Wedo-93tz}@db/shop # note
`,
      },
    },
  ],
  good: [
    {
      title: 'Filled in elsewhere',
      files: {
        '.env': `A_URL=postgres://app:\${DB_PASSWORD}@db.acme-shop.io/shop
B_URL=postgres://app@db.acme-shop.io/shop
`,
      },
    },
    {
      title: 'The reader is asked for it',
      files: { '.env.example': 'DATABASE_URL=postgres://app:<password>@db.acme-shop.io/shop\n' },
    },
  ],
  check: (model) => worstOf(model.clients.flatMap(judge)),
});

function judge(client: Client): Violation[] {
  const { connection, server } = client;
  const { password } = connection;
  if (password === null) return [];
  const severity = severityOf(client, password);
  if (severity === null) return [];
  const { file, line, column, endLine, endColumn } = password;
  const place = { file, line, column, endLine, endColumn };
  const via = file === connection.file ? connection.via : undefined;
  return [
    {
      severity,
      message: messageOf(client, password),
      origin: via === undefined ? place : { ...place, via },
      subject: `${connectionSubject(connection)} password`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

function severityOf(client: Client, { strength, wellKnown }: PasswordFact): Severity | null {
  const { zone } = client;
  const open = zone === 'public' && !isExample(client, wellKnown);
  switch (strength) {
    case 'literal':
      if (open) return 'error';
      return zone === 'public' || zone === 'loopback' || zone === 'socket' ? 'note' : 'warning';
    case 'well-known':
      return open || zone === 'private' ? 'warning' : 'note';
    case 'default':
      return open && !wellKnown ? 'warning' : 'note';
    case 'empty':
      // Without a URL an empty value is what a template has: to libpq it is no password, and over a socket none is needed.
      return client.connection.syntax !== 'uri' && (zone === 'socket' || isLibpq(client.connection.driver))
        ? null
        : 'note';
    default:
      return null;
  }
}

/** Documentation: a reserved host, or a user and password that say only what they are (`user:password@…`). */
function isExample(client: Client, wellKnown: boolean): boolean {
  return isExampleTarget(client) || (wellKnown && /^(?:db|my)?user(?:name)?$/i.test(client.connection.user ?? ''));
}

function messageOf(client: Client, { strength }: PasswordFact): string {
  const { connection, zone } = client;
  const where = zone === 'unknown' ? zoneWords(zone) : `${targetWords(connection)} (${zoneWords(zone)})`;
  switch (strength) {
    case 'literal':
      return `The password for ${where} is in the repository: everybody who reads it, now or in its history, can connect. Take it from a variable or a secret, and change it.`;
    case 'default':
      return 'The password has a default in the repository: wherever nobody sets the variable, this one is used. Leave the default out.';
    case 'empty':
      return `The password for ${where} is empty: the client gets in only if the server trusts it. ${connection.syntax === 'uri' ? 'Leave out the `:`' : 'Leave it out'}, or use a password.`;
    default:
      return zone === 'public' || zone === 'private'
        ? `The password for ${where} is one that everybody tries first. Change it, and take it from a variable or a secret.`
        : `The password is one that everybody tries first: fine for a server that nobody else reaches, nowhere else.`;
  }
}
