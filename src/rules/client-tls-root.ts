import type { Client, Model } from '../deployment/model.ts';
import { leadsToRoot } from '../postgres/certificates/chain.ts';
import { isLibpq } from '../postgres/tls/index.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import {
  type CertificateUse,
  certificateUses,
  pathWords,
  relatedTo,
  shownBy,
  verifiesChain,
} from './support-server/certificates.ts';
import { connectionSubject, parameterPlace } from './support-server/connections.ts';
import { AUTHORITY, RIGHT } from './support-server/example-certificates.ts';

export const clientTlsRoot: Rule = defineRule({
  id: 'client-tls-root',
  title: 'A root certificate to verify with',
  severity: 'warning',
  grades:
    'A warning where the driver is known to need a root certificate, or has one that the server’s certificate does not lead to; a note where the string does not say which driver reads it.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `libpq and pgjdbc verify against a root certificate and know no other than the one they are given: without \`sslrootcert\` they look for
\`~/.postgresql/root.crt\` and fail where it is not there (\`root certificate file … does not exist\`)
([32.19.1 Client Verification of Server Certificates](https://www.postgresql.org/docs/current/libpq-ssl.html#LIBQ-SSL-CERTIFICATES)). The
usual way out is to weaken \`sslmode\` again. Since 16 \`sslrootcert=system\` uses the authorities that the system trusts.

Where the root certificate and that of the server are both in the repository, it is checked that the one has signed the other: after an
authority was made anew, one of them is easily forgotten.

\`sslmode=require\` with a root certificate behaves as \`verify-ca\`, for old times' sake, and only in libpq: say what is meant.`,
  mend: 'Name the certificate of the authority that signed the server’s: `sslrootcert=/path/to/ca.pem`, or `sslrootcert=system` with libpq 16 and newer. Write `verify-full` (or `verify-ca`) instead of `require`.',
  unknown:
    'A templated mode is not judged; nor are drivers that verify against the system’s authorities (Npgsql, Go, Node).',
  bad: [
    {
      title: 'Verify, but with what?',
      files: {
        '.env': `A_URL=postgresql+psycopg2://app@db.acme-shop.io/shop?sslmode=verify-full # warning
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full # note
`,
      },
    },
    {
      title: 'The root of another authority',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    command: postgres -c ssl=on -c ssl_cert_file=/tls/server.crt -c ssl_key_file=/run/secrets/server.key
    volumes:
      - ./tls:/tls:ro
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/tls/ca.crt # warning
    volumes:
      - ./tls:/tls:ro
`,
        'tls/server.crt': RIGHT,
        'tls/ca.crt': AUTHORITY,
      },
    },
    {
      title: 'Require that means verify-ca',
      files: { '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require&sslrootcert=ca.pem # note\n' },
    },
  ],
  good: [
    {
      title: 'A root certificate, or the system’s',
      files: {
        '.env': `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
B_URL=postgres://app@db.acme-shop.io/shop?sslrootcert=system&sslmode=verify-full
`,
      },
    },
    {
      title: 'Nothing is verified, or another driver does',
      files: {
        '.env': 'A_URL=postgres://app@db/shop?sslmode=require\n',
        'appsettings.json': '{ "Shop": "Host=db.acme-shop.io;Username=app;Database=shop;SSL Mode=VerifyFull" }\n',
      },
    },
  ],
  check: (model) =>
    worstOf([...model.clients.flatMap(judge), ...certificateUses(model).flatMap((use) => judgeChain(use, model))]),
});

/** A root of the repository that is none of the certificate which the client's server shows. */
function judgeChain(use: CertificateUse, model: Model): Violation[] {
  const { client, role, certain } = use;
  if (role !== 'root' || !certain || client === null || client.server === null || !verifiesChain(client)) return [];
  const shown = shownBy(model, client.server);
  if (shown === null) return [];
  const [first, ...sent] = shown.held.map(({ content }) => content);
  const roots = use.held.map(({ content }) => content);
  if (first === undefined || leadsToRoot(first, sent, roots)) return [];
  return [
    {
      severity: 'warning',
      message: `\`${use.parameter}\` names ${pathWords(use.file)}, but no certificate in it has signed ${pathWords(shown.file)}, which the server shows: the client refuses to connect. Name the root of the authority that signed it.`,
      origin: use.place,
      related: relatedTo(shown, 'the certificate of the server'),
      subject: `${connectionSubject(client.connection)} ${pathWords(use.file)}`,
      major: client.server.major,
    },
  ];
}

function judge({ connection, server, zone }: Client): Violation[] {
  const { driver, parameters, unknown, error } = connection;
  const libpq = isLibpq(driver);
  const mode = Object.hasOwn(parameters, 'sslmode') ? parameters.sslmode : undefined;
  if (error !== null || zone === 'socket' || mode === undefined || unknown.includes('sslmode')) return [];
  if (!libpq && driver !== 'pgjdbc') return [];
  const rooted = Object.hasOwn(parameters, 'sslrootcert') && parameters.sslrootcert !== '';
  const found = {
    origin: parameterPlace(connection, 'sslmode'),
    subject: `${connectionSubject(connection)} ${mode}`,
    ...(server === null ? {} : { major: server.major }),
  };
  if (libpq && mode === 'require' && rooted) {
    const message =
      '`sslmode=require` with `sslrootcert` means `verify-ca` to libpq and no check at all to other drivers. Write `verify-full`.';
    return [{ severity: 'note', message, ...found }];
  }
  const factory = Object.hasOwn(parameters, 'sslfactory');
  if ((mode !== 'verify-ca' && mode !== 'verify-full') || rooted || factory) return [];
  const message =
    driver === 'libpq'
      ? `\`${mode}\` without \`sslrootcert\`: libpq needs ~/.postgresql/root.crt then and fails without it; other drivers use the system's authorities. Say which, for instance \`sslrootcert=system\`.`
      : `\`${mode}\` without \`sslrootcert\`: ${driver} needs ~/.postgresql/root.crt then and cannot connect without it. Name the root certificate.`;
  return [{ severity: driver === 'libpq' ? 'note' : 'warning', message, ...found }];
}
