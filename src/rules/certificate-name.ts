import type { Client, Model } from '../deployment/model.ts';
import { mayBeNamed } from '../postgres/certificates/names.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { pathWords, relatedTo, shownBy } from './support-server/certificates.ts';
import { connectionSubject, hostWords, parameterPlace } from './support-server/connections.ts';
import { ELSEWHERE, RIGHT } from './support-server/example-certificates.ts';

export const certificateName: Rule = defineRule({
  id: 'certificate-name',
  title: 'The server’s certificate bears the name that clients verify',
  severity: 'error',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `A client that verifies in full compares the host it was told to connect to with the names in the server's certificate: the
alternative names (subjectAltName), and the common name where there are none of the host's kind. A wildcard stands for one label on
the left (\`*.acme-shop.io\` is for \`db.acme-shop.io\`, not for \`db.eu.acme-shop.io\`), and an address has to stand there as an address
(libpq looks at those since 15). Any other name, however right the machine, is refused: \`server certificate for "…" does not match host
name "…"\` ([32.19.1](https://www.postgresql.org/docs/current/libpq-ssl.html#LIBQ-SSL-CERTIFICATES)). The usual way out, \`verify-ca\` or
\`require\`, lets every holder of a certificate of the same authority, or of any at all, play the server.

Go's drivers look at alternative names only.`,
  mend: 'Issue a certificate with all names that clients use among its alternative names, or let the clients connect by the name that it has.',
  unknown:
    'Judged only where the client certainly reaches a server of the repository whose certificate is part of it; a templated host is not.',
  bad: [
    {
      title: 'The service is called db, the certificate localhost',
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
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem # error
`,
        'tls/server.crt': ELSEWHERE,
      },
    },
  ],
  good: [
    {
      title: 'The name is among the alternative names',
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
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
`,
        'tls/server.crt': RIGHT,
      },
    },
    {
      title: 'The chain alone is checked',
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
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-ca&sslrootcert=/etc/ssl/db-ca.pem
`,
        'tls/server.crt': ELSEWHERE,
      },
    },
  ],
  check: (model) => worstOf(model.clients.flatMap((client) => judge(client, model))),
});

/** Drivers that do not look at the common name (Go, crypto/x509 since 1.15). */
const ALTERNATIVE_NAMES_ONLY: ReadonlySet<string> = new Set(['lib/pq', 'pgx', 'go-pg', 'pgdriver']);
/** Options by which a program has another name verified than that of the host, or verifies itself. */
const OTHER_NAME = /servername|server_hostname|checkserveridentity|sslsni|hostnameverifier/i;

function judge(client: Client, model: Model): Violation[] {
  const { connection, server, level } = client;
  const [target] = connection.hosts;
  if (level !== 'full' || server === null || target === undefined) return [];
  const { parameters, unknown } = connection;
  if (!Object.hasOwn(parameters, 'host') || unknown.includes('host')) return [];
  if (Object.keys(parameters).some((key) => OTHER_NAME.test(key))) return [];
  const shown = shownBy(model, server);
  if (shown === null) return [];
  const { content } = shown.held[0];
  const strict = ALTERNATIVE_NAMES_ONLY.has(connection.driver);
  const names = strict ? { ...content, commonName: null } : content;
  if (mayBeNamed(target.host, names)) return [];
  const has = [...content.dnsNames, ...content.ipAddresses];
  const listed = has.length > 0 ? has : strict || content.commonName === null ? [] : [content.commonName];
  return [
    {
      severity: 'error',
      message: `The client verifies that the certificate is for ${hostWords(target.host)}, but ${pathWords(shown.file)}, which the server shows, is for ${namesWords(listed)}: it refuses to connect. Issue one with the name among its alternative names.`,
      origin: parameterPlace(connection, 'host'),
      related: relatedTo(shown, 'the certificate'),
      subject: `${connectionSubject(connection)} ${pathWords(shown.file)}`,
      major: server.major,
    },
  ];
}

function namesWords(names: readonly string[]): string {
  const [first, ...others] = names.map(hostWords);
  if (first === undefined) return 'no name that counts';
  if (others.length === 0) return first;
  return others.length <= 3
    ? `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`
    : `${first} and ${others.length} others`;
}
