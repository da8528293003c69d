import type { Client } from '../deployment/model.ts';
import type { ConnectionFact } from '../facts.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { connectionSubject, hostWords, isExampleTarget, parameterPlace } from './support-server/connections.ts';
import { driverPlace, fullWords } from './support-server/drivers.ts';
import { statedWords } from './support-server/tls-words.ts';

/** Parameters that nobody states who does not want a protected line. */
const TELLING: readonly string[] = ['sslrootcert', 'sslcrl', 'sslcrldir', 'sslcert', 'sslaccept', 'sslfactory'];

export const clientPlaintextFallback: Rule = defineRule({
  id: 'client-plaintext-fallback',
  title: 'No certificates for a line that may be plaintext',
  severity: 'warning',
  grades: 'A note for this machine, for other containers and for hosts of documentation.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `A client that is given a root certificate, or one of its own, is meant to have a protected line. Under \`prefer\` and \`allow\`, and where nothing
is said, it goes on in plaintext all the same: libpq checks the certificate against \`sslrootcert\`, and where it does not pass
connects again without TLS, saying nothing ([32.19 SSL Support](https://www.postgresql.org/docs/current/libpq-ssl.html)). Whoever is on the
way only has to answer that there is no TLS, and is given the password.`,
  mend: 'State a mode that does not fall back: `sslmode=verify-full` (for Prisma’s engine `sslmode=require&sslaccept=strict`).',
  unknown: 'A templated mode is not judged.',
  bad: [
    {
      title: 'A root certificate under prefer',
      files: {
        '.env':
          'DATABASE_URL=postgresql+psycopg2://app@db.acme-shop.io/shop?sslmode=prefer&sslrootcert=/etc/ssl/db-ca.pem # warning\n',
      },
    },
    {
      title: 'No mode at all',
      files: {
        '.env': `A_URL=postgres://app@10.0.0.5/shop?sslrootcert=/etc/ssl/db-ca.pem # warning
B_URL=postgres://app@db/shop?sslrootcert=/etc/ssl/db-ca.pem # note
`,
      },
    },
    {
      title: 'Strict, but not required',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslaccept=strict # warning\n',
        'package.json': '{ "dependencies": { "@prisma/client": "6.19.0" } }\n',
      },
    },
  ],
  good: [
    {
      title: 'No fallback, or no certificate',
      files: {
        '.env': `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=prefer
C_URL=postgres://app@db.acme-shop.io/shop?sslmode=\${MODE}&sslrootcert=/etc/ssl/db-ca.pem
`,
      },
    },
    {
      title: 'A driver that takes the certificate for a wish',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslrootcert=/etc/ssl/db-ca.pem\n',
        'package.json': '{ "dependencies": { "pg": "8.13.0" } }\n',
      },
    },
  ],
  check: (model) => worstOf(model.clients.flatMap(judge)),
});

function judge(client: Client): Violation[] {
  const { connection, zone, server } = client;
  if (zone === 'socket' || connection.error !== null || !connection.tls.fallback) return [];
  const telling = tellingParameter(connection);
  if (telling === null) return [];
  const near = zone === 'container' || zone === 'loopback' || isExampleTarget(client);
  return [
    {
      severity: near ? 'note' : 'warning',
      message: `\`${hostWords(telling)}\` is given, but ${statedWords(connection, 'in a sentence')} goes on in plaintext where the server offers no TLS or its certificate does not pass. Write \`${fullWords(connection)}\`.`,
      origin: parameterPlace(connection, 'sslmode', 'ssl', telling),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} fallback`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

function tellingParameter({ parameters, oddities }: ConnectionFact): string | null {
  const stated = TELLING.find((keyword) => {
    const value = Object.hasOwn(parameters, keyword) ? parameters[keyword] : undefined;
    if (value === undefined || value === '' || value === 'accept_invalid_certs') return false;
    return !(keyword === 'sslfactory' && value.endsWith('NonValidatingFactory'));
  });
  return stated === undefined || oddities.some(({ parameter }) => parameter === stated) ? null : stated;
}
