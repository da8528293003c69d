import type { HbaRecord } from '../facts.ts';
import { bindsChannel } from '../postgres/certificates/channel-binding.ts';
import { type Weakness, weaknessesOf } from '../postgres/certificates/strength.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import {
  type CertificateUse,
  certificateUses,
  isInUse,
  pathWords,
  relatedTo,
  useWords,
} from './support-server/certificates.ts';
import { RIGHT, WEAK } from './support-server/example-certificates.ts';

export const certificateWeak: Rule = defineRule({
  id: 'certificate-weak',
  title: 'Certificates with keys and signatures that servers and clients take',
  severity: 'error',
  grades:
    'A warning for what OpenSSL refuses on most systems, but not on all (RSA keys of less than 2048 bits, SHA-1), and for Ed25519.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `OpenSSL refuses keys and signatures that are too weak for its security level. At level 1, its least by default, these are RSA keys of
less than 1024 bits and signatures of MD5; at level 2, which Debian, Ubuntu, Red Hat and OpenSSL 3.2 have by default, also RSA keys of
less than 2048 bits, curves of less than 224 bits and signatures of SHA-1
([SSL_CTX_set_security_level](https://docs.openssl.org/master/man3/SSL_CTX_get_security_level/)). A server with such a certificate does
not start there (\`could not load server certificate file "server.crt": ee key too small\`), after a new image or an upgrade of
the system as a rule; a client does not verify it (\`certificate verify failed\`). What is left is to lower the level for everything.
An RSA key of 512 bits is factored in hours, and a signature of MD5 or SHA-1 can be made for another certificate.

A server's certificate that is signed with Ed25519 or Ed448 is strong, but libpq has no digest for it to bind SCRAM to the channel with:
unless it is told \`channel_binding=disable\`, it does not log in with a password (\`could not find digest for NID UNDEF\`), in every version
up to 18 ([SCRAM-SHA-256-PLUS](https://www.postgresql.org/docs/current/sasl-authentication.html#SASL-SCRAM-SHA-256)).

Reported are certificates of the repository that PostgreSQL, PgBouncer or a client is told to use. The signature that a certificate gives
itself is worth nothing, and is not judged.`,
  mend: 'Issue a new certificate with an RSA key of at least 2048 bits or an elliptic curve such as P-256, signed with SHA-256.',
  unknown: 'Certificates that nothing names, and keys of kinds that are not known, are not judged.',
  bad: [
    {
      title: 'A key of 1024 bits',
      files: {
        'db/postgresql.conf': "ssl = on\nssl_cert_file = 'server.crt' # warning\n",
        'db/server.crt': WEAK,
      },
    },
  ],
  good: [
    {
      title: 'A curve of 256 bits',
      files: { 'db/postgresql.conf': "ssl = on\nssl_cert_file = 'server.crt'\n", 'db/server.crt': RIGHT },
    },
  ],
  check: (model) => worstOf(certificateUses(model).flatMap((use) => [...judge(use), ...judgeBinding(use)])),
});

function judge(use: CertificateUse): Violation[] {
  const { role, server, file, parameter, place, held } = use;
  if (!isInUse(use)) return [];
  // A certificate and what follows it are one chain; of roots each stands for itself, and one that is sound may be in use.
  const chains = role === 'server' || role === 'client' ? held : held.length === 1 ? held : [];
  const weak = chains.flatMap(({ content }) => weaknessesOf(content))[0];
  if (weak === undefined) return [];
  return [
    {
      severity: weak.level === 1 ? 'error' : 'warning',
      message: `${useWords(use)}, which has ${weak.words}: ${refusalWords(weak, role)}. Issue one with RSA of 2048 bits or P-256, signed with SHA-256.`,
      origin: place,
      related: relatedTo(use, 'the certificate'),
      subject: `${parameter} ${pathWords(file)} ${weak.words}`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}

/** A signature that keeps libpq from logging in with SCRAM, where a record may ask for that over TLS. */
function judgeBinding(use: CertificateUse): Violation[] {
  const { role, server, file, parameter, place, held } = use;
  if (role !== 'server' || server === null || bindsChannel(held[0].content)) return [];
  const scram =
    server.hba === null || server.hba.some(({ fact }) => fact.record !== null && mayAskForScram(fact.record));
  if (!scram) return [];
  const algorithm = held[0].content.digest === 'ed448' ? 'Ed448' : 'Ed25519';
  return [
    {
      severity: 'warning',
      message: `${useWords(use)}, which is signed with ${algorithm}: libpq cannot bind SCRAM to it and does not log in with a password (\`could not find digest for NID UNDEF\`), unless told \`channel_binding=disable\`. Have it signed with ECDSA or RSA and SHA-256.`,
      origin: place,
      related: relatedTo(use, 'the certificate'),
      subject: `${parameter} ${pathWords(file)} ${algorithm}`,
      major: server.major,
    },
  ];
}

function mayAskForScram({ type, method, unknown }: HbaRecord): boolean {
  if (type === 'local' || type === 'hostnossl') return false;
  return method === 'scram-sha-256' || method === 'md5' || unknown.includes('method');
}

function refusalWords({ level }: Weakness, role: CertificateUse['role']): string {
  const where =
    level === 1
      ? 'OpenSSL refuses it by default'
      : 'OpenSSL refuses it at security level 2, the default of Debian and Red Hat';
  if (role === 'server') return `${where}, and the server does not start with it`;
  return role === 'client'
    ? `${where}, and the client does not connect with it`
    : `${where}, and nothing is verified with it`;
}
