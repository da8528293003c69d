import type { Model } from '../deployment/model.ts';
import type { Severity } from '../findings.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import {
  type CertificateUse,
  certificateUses,
  isInUse,
  pathWords,
  relatedTo,
  useWords,
  verifiesChain,
} from './support-server/certificates.ts';
import { clientsOf } from './support-server/clients.ts';
import { EXPIRED, RIGHT } from './support-server/example-certificates.ts';

interface Options {
  readonly days: number;
}

const DAY = 86_400_000;

export const certificateExpired: Rule = defineRule<Options>({
  id: 'certificate-expired',
  title: 'Certificates that are valid, and stay so for a while',
  severity: 'error',
  grades:
    'A warning where a certificate ends within `days`, and for a server’s expired one where no client of the repository is known to verify it.',
  controls: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      days: {
        description: 'How many days before its end a certificate is to be renewed.',
        type: 'integer',
        minimum: 0,
        maximum: 3650,
      },
    },
  },
  defaults: { days: 30 },
  why: `From one second to the next every client that verifies the server refuses it (\`certificate verify failed\`), and the way out in the
night is \`sslmode=require\`, which then stays
([32.19.1 Client Verification of Server Certificates](https://www.postgresql.org/docs/current/libpq-ssl.html#LIBQ-SSL-CERTIFICATES)). The
server itself starts with an expired certificate and says nothing. An expired certificate of a client is refused by a server with
\`ssl_ca_file\`; an expired authority takes all that it signed with it.

Reported are certificates of the repository that PostgreSQL, PgBouncer or a client is told to use, by the date of the run.`,
  mend: 'Issue a new certificate, or take the authority’s new one. Certificates that are issued by a machine at the time of the deployment do not expire in a repository.',
  unknown:
    'Certificates that nothing names, names that a template fills in, and roots of clients that verify nothing are not judged; of several roots in a file the one that is valid longest counts.',
  bad: [
    {
      title: 'A server’s certificate, and a client that verifies it',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    command: postgres -c ssl=on -c ssl_cert_file=/tls/db.crt -c ssl_key_file=/run/secrets/db.key # error
    volumes:
      - ./tls:/tls:ro
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
`,
        'tls/db.crt': EXPIRED,
      },
    },
    {
      title: 'Nobody is known to verify it; and a root that has ended',
      files: {
        'db/postgresql.conf': "ssl = on\nssl_cert_file = 'server.crt' # warning\n",
        'db/server.crt': EXPIRED,
        '.env':
          'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=certs/ca.pem # error\n',
        'certs/ca.pem': EXPIRED,
      },
    },
  ],
  good: [
    {
      title: 'Valid',
      files: { 'db/postgresql.conf': "ssl = on\nssl_cert_file = 'server.crt'\n", 'db/server.crt': RIGHT },
    },
    {
      title: 'A certificate for tests of something else',
      files: { 'db/postgresql.conf': "ssl = on\nssl_cert_file = 'server.crt'\n", 'web/fixtures/expired.crt': EXPIRED },
    },
    {
      title: 'The client does not look at it',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=prefer&sslrootcert=ca.pem\n',
        'ca.pem': EXPIRED,
      },
    },
  ],
  check: (model, options) => {
    const { today } = model;
    return today === undefined
      ? []
      : worstOf(certificateUses(model).flatMap((use) => judge(use, model, today, options)));
  },
});

function judge(use: CertificateUse, model: Model, today: string, { days }: Options): Violation[] {
  const { role, server, file, parameter, place, held } = use;
  if (!isInUse(use)) return [];
  const span = spanOf(use);
  const [from, until] = [span.from.slice(0, 10), span.until.slice(0, 10)];
  const soon = new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
  const name = useWords(use);
  const found = {
    origin: place,
    related: relatedTo(use, `the certificate of ${shortened(held[0].content.subject)}`),
    subject: `${parameter} ${pathWords(file)} ${held[0].content.fingerprint.slice(0, 16)}`,
    ...(server === null ? {} : { major: server.major }),
  };
  if (until < today || from > today) {
    const verified =
      role !== 'server' ||
      (server === null && use.store === undefined) ||
      (server !== null && clientsOf(model, server).some(verifiesChain));
    const severity: Severity = verified ? 'error' : 'warning';
    const when = until < today ? `has expired on ${until}` : `is valid from ${from} on only`;
    return [{ severity, message: `${name}, which ${when}: ${CONSEQUENCES[role]}. Issue a new one.`, ...found }];
  }
  if (until >= soon) return [];
  const message = `${name}, which expires on ${until}: ${CONSEQUENCES[role]} from then on. Renew it before.`;
  return [{ severity: 'warning', message, ...found }];
}

const CONSEQUENCES: Readonly<Record<CertificateUse['role'], string>> = {
  server: 'every client that verifies the server refuses to connect',
  client: 'a server that verifies its clients refuses the connection',
  root: 'no certificate of a server can be verified with it, and the client does not connect',
  'client-root': 'no certificate of a client can be verified with it, and the server lets none of them in',
};

/** When a file is of use: a server's or client's own certificate stands first, of roots any one will do. */
function spanOf({ role, held }: CertificateUse): { readonly from: string; readonly until: string } {
  const [{ content }, ...others] = held;
  let [from, until] = [content.notBefore, content.notAfter];
  if (role === 'server' || role === 'client') return { from, until };
  for (const { content: other } of others) {
    if (other.notAfter > until) [from, until] = [other.notBefore, other.notAfter];
  }
  return { from, until };
}

function shortened(subject: string): string {
  return /^[\w .,:=*@/+-]{1,120}$/.test(subject) ? subject : 'this server';
}
