import type { Client, Zone } from '../deployment/model.ts';
import type { ConnectionFact, TlsLevel } from '../facts.ts';
import type { Severity } from '../findings.ts';
import { driverOf } from '../postgres/tls/index.ts';
import { LEVELS, reaches } from '../postgres/tls/levels.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import {
  connectionSubject,
  isExampleTarget,
  parameterPlace,
  targetWords,
  zoneWords,
} from './support-server/connections.ts';
import { driverPlace, fullWords, otherReaders, readerWords } from './support-server/drivers.ts';
import { statedWords } from './support-server/tls-words.ts';

type Minimum = Readonly<Partial<Record<Exclude<Zone, 'socket'>, TlsLevel>>>;

interface Options {
  readonly minimum: Minimum;
  readonly remarkDisabled: boolean;
}

const DEFAULT_MINIMUM: Required<Minimum> = {
  public: 'full',
  private: 'encrypted',
  container: 'none',
  loopback: 'none',
  unknown: 'none',
};

export const clientTls: Rule = defineRule<Options>({
  id: 'client-tls',
  title: 'How well clients protect their line',
  severity: 'error',
  grades:
    'An error for plaintext to a public host; a warning for less than the minimum there, for plaintext where the minimum asks for more, and for drivers that use plaintext where nothing is said; a note for everything milder and for hosts of documentation.',
  controls: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      minimum: {
        description: 'The weakest level that is enough, by where the host lies. What is not named keeps its default.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.keys(DEFAULT_MINIMUM).map((zone) => [zone, { description: `For ${zone} hosts.`, enum: LEVELS }]),
        ),
      },
      remarkDisabled: {
        description:
          'Remark, as a note, that TLS, or to a host that is filled in the check of the certificate, is switched off in so many words where the minimum does not ask for it.',
        type: 'boolean',
      },
    },
  },
  defaults: { minimum: DEFAULT_MINIMUM, remarkDisabled: true },
  why: `What a client does for the safety of its line has levels: \`none\`; \`opportunistic\` (TLS if the server happens to offer it, plaintext
if not: \`sslmode=prefer\`, libpq's default); \`encrypted\` (\`require\`: nobody listens in, but nobody checks who answers);
\`ca\` (\`verify-ca\`: the certificate's chain is checked); \`full\` (\`verify-full\`: the host's name, too)
([32.19 SSL Support](https://www.postgresql.org/docs/current/libpq-ssl.html)). Over the internet everything below \`full\` lets someone on
the way take the server's place, and be given the password. Drivers differ in what they make of the same words; the
level is that of the driver at hand.

On the machine itself, over a socket and between containers plaintext is usual, and only a remark where it is asked for.`,
  mend: `For a public host write \`sslmode=verify-full\` and give the root certificate (\`sslrootcert=…\`, or \`sslrootcert=system\` with libpq
16 and newer). On a private network \`sslmode=require\` is the least.`,
  unknown:
    'A templated host or mode is not judged, but that TLS or the check of the certificate is switched off is remarked wherever it leads; a driver whose default is not known falls short only if what is stated does.',
  bad: [
    {
      title: 'Over the internet',
      files: {
        '.env': `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=disable # error
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=require # warning
C_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-ca # note
`,
      },
    },
    {
      title: 'A driver of its own mind',
      files: {
        '.env': `A_URL=postgres://app@db.acme-shop.io/shop # warning
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=no-verify # warning
C_URL=postgres://app@db.acme-shop.io/shop?sslmode=disable # error
`,
        'package.json': '{ "dependencies": { "pg": "8.13.0" } }\n',
      },
    },
    {
      title: 'Switched off where it is not needed',
      files: {
        '.env': `A_URL=postgres://app@localhost/shop?sslmode=disable # note
B_URL=postgres://app@db/shop?sslmode=disable # note
C_URL=postgres://app@\${DB_HOST}/shop?sslmode=disable # note
`,
      },
    },
    {
      title: 'Any certificate, wherever it comes from',
      files: {
        '.env': 'DATABASE_URL=postgres://app@${DB_HOST}/shop?sslmode=no-verify # note\n',
        'package.json': '{ "dependencies": { "pg": "8.13.0" } }\n',
      },
    },
    {
      title: 'A private network',
      files: {
        '.env': `A_URL=postgres://app@10.0.0.5/shop?sslmode=disable # warning
B_URL=postgres://app@10.0.0.5/shop?sslmode=prefer # note
`,
      },
    },
    {
      title: 'A policy of one’s own',
      options: { minimum: { container: 'encrypted' } },
      files: { '.env': 'DATABASE_URL=postgres://app@db/shop?sslmode=disable # warning\n' },
    },
  ],
  good: [
    {
      title: 'Verified, or not over a network',
      files: {
        '.env': `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=ca.pem
B_URL=postgres://app@localhost/shop
C_URL=postgres://app@db/shop
D_URL=postgres:///shop
`,
      },
    },
    {
      title: 'A driver that verifies under `require`',
      files: {
        '.env': 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require\n',
        'package.json': '{ "dependencies": { "pg": "8.13.0" } }\n',
      },
    },
    {
      title: 'Filled in elsewhere',
      files: {
        '.env': `A_URL=postgres://app@\${DB_HOST}/shop
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=\${DB_SSLMODE}
`,
      },
    },
  ],
  check: (model, options) => worstOf(model.clients.flatMap((client) => judge(client, options))),
});

function judge(client: Client, { minimum, remarkDisabled }: Options): Violation[] {
  const { zone, connection, level } = client;
  if (zone === 'socket' || level === 'broken') return [];
  const wanted = minimum[zone] ?? DEFAULT_MINIMUM[zone];
  const short = reaches(level, wanted) === 'no';
  // A host that is filled in may lie anywhere: only what is said of TLS can be judged.
  const stated = connection.tls.stated !== null;
  if (!short && !(remarkDisabled && (isUnchecked(client) || (stated && level === 'none')))) return [];
  if (short && zone === 'unknown' && !stated) return [];
  const severity = short ? severityOf(client, wanted) : 'note';
  return [
    {
      severity,
      message: messageOf(client, short ? wanted : null),
      origin: parameterPlace(connection, 'sslmode', 'ssl'),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} ${level}`,
      ...(client.server === null ? {} : { major: client.server.major }),
    },
  ];
}

/** Words that say in each driver's way that any certificate will do. */
const UNCHECKED =
  /^no-verify$|rejectUnauthorized=false|verify=verify_none|InsecureSkipVerify=true|verify_mode=\S*(?:CERT|VERIFY)_NONE|danger_accept_invalid_certs=true|set_verify=NONE/i;

/** Whether the check of the certificate is switched off in so many words, for a host that is filled in elsewhere. */
function isUnchecked({ zone, connection, level }: Client): boolean {
  return zone === 'unknown' && level === 'encrypted' && UNCHECKED.test(connection.tls.stated ?? '');
}

function severityOf(client: Client, wanted: TlsLevel): Severity {
  const { zone, level } = client;
  if (zone !== 'public') return mayBeSaidInCode(client) ? 'note' : milder(level, wanted);
  if (isExampleTarget(client)) return 'note';
  if (level === 'none' && !mayBeSaidInCode(client)) return 'error';
  return level === 'ca' ? 'note' : 'warning';
}

/** Drivers that are off by default are as often switched on by an option in code, beside the URL, as in it. */
function mayBeSaidInCode({ connection, level }: Client): boolean {
  return level === 'none' && connection.tls.stated === null && connection.driver !== 'pgbouncer';
}

/** Away from the internet: plaintext is what matters. */
function milder(level: TlsLevel, wanted: TlsLevel): Severity {
  return level === 'none' || (level === 'opportunistic' && wanted !== 'encrypted') ? 'warning' : 'note';
}

function messageOf(client: Client, wanted: TlsLevel | null): string {
  const { connection, zone, level } = client;
  const said = readWords(connection);
  const target = zone === 'unknown' ? zoneWords(zone) : `${targetWords(connection)} (${zoneWords(zone)})`;
  if (wanted === null && level === 'encrypted') {
    return `${said} takes any certificate from ${target}: over a network, whoever is on the way can take the server's place. ${fullMend(connection)}`;
  }
  if (wanted === null) {
    const where =
      zone === 'unknown' ? 'fine between containers, not over a network' : 'usual there, but do not take it elsewhere';
    return `${said} switches TLS off to ${target}: ${where}.`;
  }
  const mend = wanted === 'full' ? fullMend(connection) : `At least \`${modeOf(wanted)}\` is asked for.`;
  const others = `${mayBeSaidInCode(client) ? ' An option in code may say otherwise.' : ''}${otherReaders(connection)}`;
  switch (level) {
    case 'none':
      return `${said} sends everything to ${target} in the clear: passwords and rows can be read and changed on the way. ${mend}${others}`;
    case 'opportunistic':
      return `${said} uses TLS to ${target} only where it is offered, and checks nobody: whoever is on the way can ask for plaintext. ${mend}${others}`;
    case 'encrypted':
      return `${said} encrypts to ${target} but checks no certificate: whoever is on the way can take the server's place. ${mend}${others}`;
    default:
      return `${said} checks the certificate's chain of ${target} but not its name: another certificate of the same authority passes. ${mend}${others}`;
  }
}

/** A driver that is only assumed is told in libpq's words. */
function fullMend(connection: ConnectionFact): string {
  const { driver, tls } = connection;
  if (/rejectUnauthorized=false/.test(tls.stated ?? '')) {
    return "Leave `rejectUnauthorized` out, and give the authority's certificate as `ca`.";
  }
  const known = driver !== 'libpq' && driver !== 'pgbouncer' && driverOf(driver)?.full !== undefined;
  return known ? `Use \`${fullWords(connection)}\`.` : 'Use `verify-full` with a root certificate.';
}

/** What is said, and who reads it where the words themselves do not tell. */
function readWords(connection: ConnectionFact): string {
  const said = statedWords(connection);
  const { driverOrigin, tls } = connection;
  return driverOrigin === undefined || tls.stated === null ? said : `${said}, read by ${readerWords(connection)},`;
}

function modeOf(level: TlsLevel): string {
  if (level === 'ca') return 'verify-ca';
  return level === 'encrypted' ? 'require' : 'prefer';
}
