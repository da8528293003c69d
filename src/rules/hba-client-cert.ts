import type { RecordReach } from '../access/exposure.ts';
import type { HbaRecord } from '../facts.ts';
import { stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { type HbaServer, hbaServers, knows } from './support/hba.ts';
import { authenticating } from './support/open.ts';
import { placeIn, worstOf } from './support/violations.ts';
import { subjectOf } from './support/words.ts';

export const hbaClientCert: Rule = defineRule({
  id: 'hba-client-cert',
  title: 'Client certificates verify what they seem to',
  severity: 'warning',
  grades: 'A note for `clientcert=verify-ca` beside another method.',
  controls: [stig('CD16-00-004000')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`clientcert=verify-ca\` asks for a certificate of the authority, whoever's it is: one stolen laptop's certificate serves for every
role whose password is known. \`clientcert=verify-full\` compares its name with the role as well; the method \`cert\` does so by
itself ([20.12 Certificate Authentication](https://www.postgresql.org/docs/current/auth-cert.html),
[18.9.3 Using Client Certificates](https://www.postgresql.org/docs/current/ssl-tcp.html#SSL-CLIENT-CERTIFICATES)).
In PostgreSQL 13 \`clientcert=0\` and \`clientcert=no-verify\` load and ask for nothing.

Options that the version refuses (\`clientcert=1\` since 14, \`cert\` with \`clientcert=verify-ca\`, \`clientcert\` on \`host\`) are
\`hba-syntax\` findings. \`trust\` with a certificate is judged by \`hba-trust\`.`,
  mend: 'Write `clientcert=verify-full`, and give each role a certificate in its name.',
  unknown: 'A templated method or option is not judged.',
  bad: [
    {
      title: 'Any certificate will do',
      files: { 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 scram-sha-256 clientcert=verify-ca  # note\n' },
    },
    {
      title: 'Options that ask for nothing',
      postgres: 13,
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8     scram-sha-256 clientcert=no-verify  # warning
hostssl all all 192.168.0.0/16 scram-sha-256 clientcert=0          # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'A certificate in the role’s name',
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8     cert
hostssl all all 192.168.0.0/16 scram-sha-256 clientcert=verify-full
`,
      },
    },
    {
      title: 'No certificate asked for, none expected',
      files: { 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 scram-sha-256\n' },
    },
  ],
  check: (model) =>
    worstOf(hbaServers(model).flatMap((hba) => authenticating(hba).flatMap((reach) => judge(hba, reach)))),
});

function judge(hba: HbaServer, reach: RecordReach): Violation[] {
  const { record } = reach;
  const weak = weakness(record);
  if (weak === null) return [];
  const option = record.options.findLast(({ name }) => name === 'clientcert');
  return [
    {
      severity: weak.severity,
      message: weak.message,
      origin: placeIn(reach.entry.fact, option ?? null),
      subject: `${subjectOf(reach)} clientcert=${option?.value ?? ''}`,
      major: hba.server.major,
    },
  ];
}

function weakness(record: HbaRecord): Pick<Violation, 'severity' | 'message'> | null {
  if (!knows(record, 'options') || record.method === 'cert') return null;
  const value = record.options.findLast(({ name }) => name === 'clientcert')?.value;
  if (value === '0' || value === 'no-verify') {
    return {
      severity: 'warning',
      message: `\`clientcert=${value}\` asks for no certificate at all. Write \`clientcert=verify-full\`, or leave the option out.`,
    };
  }
  if (value !== 'verify-ca' && value !== '1') return null;
  return {
    severity: 'note',
    message: `\`clientcert=${value}\` takes any certificate of the authority: the name in it is not compared with the role. Write \`clientcert=verify-full\`.`,
  };
}
