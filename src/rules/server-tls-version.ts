import type { Server } from '../deployment/model.ts';
import { settingOf } from '../postgres/settings/effective.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { valuePlace } from './support-server/places.ts';
import { assignmentWords, type Stated, stated } from './support-server/settings.ts';

const VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;

interface Options {
  readonly min: (typeof VERSIONS)[number];
}

export const serverTlsVersion: Rule = defineRule<Options>({
  id: 'server-tls-version',
  title: 'Oldest TLS version',
  severity: 'error',
  grades:
    'An error where the range is empty, so that the server does not start; a warning for versions that are too old; a note while `ssl` is off.',
  controls: [cis('6.9')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: { min: { description: 'The oldest version that clients may use.', enum: VERSIONS } },
  },
  defaults: { min: 'TLSv1.2' },
  why: `TLS 1.0 and 1.1 are deprecated ([RFC 8996](https://www.rfc-editor.org/rfc/rfc8996)): they rest on MD5 and SHA-1 and have no
modern ciphers. PostgreSQL's own default is TLSv1.2
([19.3.3 SSL](https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-CONNECTION-SSL)). A maximum
below the minimum keeps a server with \`ssl = on\` from starting.`,
  mend: 'Drop `ssl_min_protocol_version` (its default is TLSv1.2) or set it to `TLSv1.2` or `TLSv1.3`, and leave `ssl_max_protocol_version` empty.',
  unknown: 'A templated version is not judged.',
  bad: [
    {
      title: 'Versions that are too old',
      files: { 'postgresql.conf': "ssl = on\nssl_min_protocol_version = 'TLSv1' # warning\n" },
    },
    {
      title: 'New versions are switched off',
      files: {
        'postgresql.conf': `ssl = on
ssl_min_protocol_version = 'TLSv1' # warning
ssl_max_protocol_version = 'TLSv1.1' # warning
`,
      },
    },
    {
      title: 'An empty range',
      files: { 'postgresql.conf': "ssl = on\nssl_max_protocol_version = 'TLSv1.1' # error\n" },
    },
    {
      title: 'TLS 1.3 is asked for',
      options: { min: 'TLSv1.3' },
      files: { 'postgresql.conf': 'ssl = on # warning\n' },
    },
  ],
  good: [
    { title: 'The default', files: { 'postgresql.conf': 'ssl = on\n' } },
    {
      title: 'TLS 1.3 only',
      files: { 'postgresql.conf': "ssl = on\nssl_min_protocol_version = 'TLSv1.3'\nssl_max_protocol_version = ''\n" },
    },
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge(server, options))),
});

function judge(server: Server, { min }: Options): Violation[] {
  const ssl = settingOf(server.settings, 'ssl', server.major);
  const off = ssl.type === 'bool' && !ssl.value;
  const wanted = VERSIONS.indexOf(min);
  const low = stated(server, 'ssl_min_protocol_version');
  const high = stated(server, 'ssl_max_protocol_version');
  const lowest = versionOf(server, 'ssl_min_protocol_version');
  const highest = versionOf(server, 'ssl_max_protocol_version');
  const found = (severity: Violation['severity'], message: string, setting: Stated): Violation => ({
    severity: off ? 'note' : severity,
    message,
    origin: valuePlace(setting.fact),
    subject: assignmentWords(setting),
    major: server.major,
  });

  const violations: Violation[] = [];
  if (low !== null && lowest !== null && lowest < wanted) {
    violations.push(
      found(
        'warning',
        `\`ssl_min_protocol_version\` is ${VERSIONS[lowest]}: clients may use versions of TLS that are broken. Set it to \`${min}\`.`,
        low,
      ),
    );
  }
  if (high !== null && highest !== null && highest >= 0) {
    if (lowest !== null && lowest > highest) {
      const message = `\`ssl_max_protocol_version\` is ${VERSIONS[highest]}, below the minimum (${VERSIONS[lowest]}): the server does not start with \`ssl = on\` ("could not set SSL protocol version range").`;
      violations.push(found('error', message, high));
    } else if (highest < wanted) {
      violations.push(
        found(
          'warning',
          `\`ssl_max_protocol_version\` is ${VERSIONS[highest]}: nothing newer can be used. Leave it empty.`,
          high,
        ),
      );
    }
  }
  const on = stated(server, 'ssl');
  if (low === null && lowest !== null && lowest < wanted && on !== null && !off && ssl.type === 'bool') {
    violations.push(
      found(
        'warning',
        `Nothing sets \`ssl_min_protocol_version\`, so clients may use ${VERSIONS[lowest] ?? 'any version'}. Set it to \`${min}\`.`,
        on,
      ),
    );
  }
  return violations;
}

/** Index of a version in VERSIONS, -1 for the empty string; null where it is not known. */
function versionOf(server: Server, name: string): number | null {
  const value = settingOf(server.settings, name, server.major);
  if (value.type !== 'enum') return null;
  const known: readonly string[] = VERSIONS;
  return known.indexOf(value.value);
}
