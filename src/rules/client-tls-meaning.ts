import type { Client, Zone } from '../deployment/model.ts';
import type { TlsLevel } from '../facts.ts';
import type { Severity } from '../findings.ts';
import { LEVELS } from '../postgres/tls/levels.ts';
import { plainLevel } from '../postgres/tls/plain.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { connectionSubject, isExampleTarget, parameterPlace } from './support-server/connections.ts';
import { driverPlace, driverWords, fullWords, levelWords, readerWords } from './support-server/drivers.ts';
import { statedWords } from './support-server/tls-words.ts';

export const clientTlsMeaning: Rule = defineRule({
  id: 'client-tls-meaning',
  title: 'Words that mean to the driver what they seem to',
  severity: 'warning',
  grades:
    'A warning where the words are worth less than they read over a network; a note where they are worth more, where they are worth less to this machine or another container, and where two drivers of a project read them differently.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `The words are libpq's ([32.19 SSL Support](https://www.postgresql.org/docs/current/libpq-ssl.html)), but every driver reads them for
itself: \`sslmode=verify-full\` is plaintext on demand to Prisma's engine, \`sslmode=require\` checks chain and name in
node-postgres, \`ssl=false\` does not switch TLS off in JDBC. Whoever reviews the line takes it for something that it is not, and the next driver, or
the next version of this one, makes something else of it.`,
  mend: 'Write what this driver understands as what you mean, best in words that other drivers understand in the same way, such as `sslmode=verify-full`.',
  unknown:
    'Where nothing tells the driver (a URL’s scheme, its form, a manifest at or above the file) nothing is said; nor of values that a template fills in.',
  bad: [
    {
      title: 'Worth less than it reads',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full # warning\n',
        'package.json': '{ "dependencies": { "@prisma/client": "6.19.0" } }\n',
      },
    },
    {
      title: 'Worth more than it reads, for now',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require # note\n',
        'package.json': '{ "dependencies": { "pg": "8.13.0" } }\n',
      },
    },
    {
      title: 'A flag that does not switch off',
      files: { 'app.properties': 'url=jdbc:postgresql://db.acme-shop.io/shop?ssl=false\n' },
      expect: [{ file: 'app.properties', line: 1, severity: 'note' }],
    },
    {
      title: 'A root certificate that strengthens nothing',
      files: {
        'app.properties': 'url=jdbc:postgresql://db.acme-shop.io/shop?sslmode=require&sslrootcert=/etc/ssl/db-ca.pem\n',
      },
      expect: [{ file: 'app.properties', line: 1, severity: 'warning' }],
    },
    {
      title: 'Two drivers, two meanings',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require # note\n',
        'package.json': '{ "dependencies": { "pg": "8.13.0", "postgres": "3.4.5" } }\n',
      },
    },
  ],
  good: [
    {
      title: 'As it reads',
      files: {
        '.env': `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=disable
`,
        'package.json': '{ "dependencies": { "pg": "8.13.0" } }\n',
      },
    },
    {
      title: 'Nothing tells the driver',
      files: { '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require\n' },
    },
  ],
  check: (model) => worstOf(model.clients.flatMap(judge)),
});

function judge(client: Client): Violation[] {
  const { connection, zone, server } = client;
  if (zone === 'socket' || connection.tls.stated === null || connection.error !== null) return [];
  const found = divergence(client) ?? disagreement(client);
  if (found === null) return [];
  return [
    {
      ...found,
      origin: parameterPlace(connection, 'sslmode', 'ssl'),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} ${connection.tls.stated}`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

type Judgement = Pick<Violation, 'severity' | 'message'>;

/** The driver makes of the words another level than libpq's manual does, and says why. */
function divergence(client: Client): Judgement | null {
  const { connection, level } = client;
  const { reading } = connection;
  // What the driver passes over is client-parameter's to say.
  const ignored = connection.oddities.some(
    ({ parameter, kind }) => kind === 'ignored' && /^ssl(?:mode)?$/.test(parameter),
  );
  if (reading === undefined || ignored || !LEVELS.includes(level)) return null;
  const plain = plainLevel(connection);
  if (plain === level) return null;
  const said = `${statedWords(connection)} is ${levelWords(level)} to ${readerWords(connection)}`;
  if (plain !== null && rank(level) < rank(plain)) {
    return {
      severity: severityOf(client.zone, client),
      message: `${said}, less than it reads: ${reading}. Write \`${fullWords(connection)}\`.`,
    };
  }
  const mend = level === 'full' ? ` Write \`${fullWords(connection)}\`, which says so.` : ' Write what you mean.';
  return { severity: 'note', message: `${said}: ${reading}.${mend}` };
}

function rank(level: TlsLevel): number {
  return LEVELS.indexOf(level);
}

function severityOf(zone: Zone, client: Client): Severity {
  return zone === 'container' || zone === 'loopback' || isExampleTarget(client) ? 'note' : 'warning';
}

/** Drivers of one project make different levels of the same words. */
function disagreement({ connection, level }: Client): Judgement | null {
  const { alternatives = [] } = connection;
  const others = alternatives.filter((one) => LEVELS.includes(one.level));
  if (others.length === 0 || !LEVELS.includes(level)) return null;
  const readings = others
    .map((one) => `${levelWords(one.level)} to ${driverWords(one.driver, one.version)}`)
    .join(', ');
  return {
    severity: 'note',
    message: `${statedWords(connection)} is ${levelWords(level)} to ${readerWords(connection)}, and ${readings}: the project has both. Write \`${fullWords(connection)}\`, or say elsewhere which of them reads it.`,
  };
}
