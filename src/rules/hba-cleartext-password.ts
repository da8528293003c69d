import type { Part, RecordReach } from '../access/exposure.ts';
import type { Severity } from '../findings.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { methodFix } from './support/fixes.ts';
import {
  fromOf,
  type HbaServer,
  hbaServers,
  isRemote,
  judged,
  knows,
  reachableFromOutside,
  remoteWitness,
} from './support/hba.ts';
import { methodPlace, worstOf } from './support/violations.ts';
import { addressWords, shelterWords, subjectOf } from './support/words.ts';

/** Methods for which the server asks for the password itself (auth.c: AUTH_REQ_PASSWORD). */
const CLEARTEXT = new Set(['password', 'ldap', 'radius', 'pam', 'bsd']);

export const hbaCleartextPassword: Rule = defineRule({
  id: 'hba-cleartext-password',
  title: 'No password in clear on the wire',
  severity: 'error',
  grades:
    'A warning for `password` behind TLS or an unpublished port, and for ldap, radius, pam and bsd without TLS; a note for `password` on loopback, the local socket, and records that no client reaches.',
  controls: [cis('5.4'), cis('6.8'), stig('CD16-00-003900')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `With \`password\` the client sends the password itself; without TLS whoever sees the packets has it, and with TLS the server's
memory and any impostor that the client did not verify still do. \`ldap\`, \`radius\`, \`pam\` and \`bsd\` ask the client for the
password in the same way ([20.5](https://www.postgresql.org/docs/current/auth-password.html),
[20.10 LDAP](https://www.postgresql.org/docs/current/auth-ldap.html)): they need an encrypted line. Whether a client may come
without TLS follows from the records in order: a \`hostnossl … reject\` above is honoured.`,
  mend: `Replace \`password\` by \`scram-sha-256\`. Put \`ldap\`, \`radius\`, \`pam\` and \`bsd\` on \`hostssl\` records.`,
  unknown: 'A templated method, connection type or address is not judged beyond a note for `password`.',
  bad: [
    {
      title: 'The password itself, over the network',
      files: {
        'pg_hba.conf': `host    all all 10.0.0.0/8      password  # error
hostssl all all 192.168.0.0/16  password  # warning
host    all all 127.0.0.1/32    password  # note
local   all all                 password  # note
`,
      },
    },
    {
      title: 'LDAP passwords without TLS',
      files: {
        'pg_hba.conf': `host all all 10.0.0.0/8 ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1  # warning
hostnossl all all 192.168.0.0/16 pam  # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'SCRAM never sends the password',
      files: { 'pg_hba.conf': 'host all all 10.0.0.0/8 scram-sha-256\n' },
    },
    {
      title: 'LDAP behind TLS, PAM on loopback',
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8 ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1
host all all 127.0.0.1/32 pam
`,
      },
    },
    {
      title: 'Clients without TLS are turned away first',
      files: {
        'pg_hba.conf': `hostnossl all all all        reject
host      all all 10.0.0.0/8 pam
`,
      },
    },
  ],
  check: (model) =>
    worstOf(hbaServers(model).flatMap((hba) => judged(hba, 'method').flatMap((reach) => judge(hba, reach)))),
});

function judge(hba: HbaServer, reach: RecordReach): Violation[] {
  const { record } = reach;
  if (!knows(record, 'method') || !CLEARTEXT.has(record.method)) return [];
  const plain =
    knows(record, 'type') && isRemote(fromOf(reach, hba.zones, unencrypted)) && reach.parts.some(unencrypted);
  if (record.method !== 'password' && (!plain || reach.shadowed)) return [];
  const attempt = reach.listed && plain ? remoteWitness(hba, reach, unencrypted) : null;
  return [
    {
      severity: severityOf(hba, reach, plain),
      message: messageOf(hba, reach, plain),
      origin: methodPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...(record.method === 'password' && reach.entry.implied === 'no'
        ? methodFix(reach.entry.fact, 'scram-sha-256')
        : {}),
      ...(attempt === null ? {} : { witness: attempt }),
    },
  ];
}

function unencrypted(part: Part): boolean {
  return part.encryption === 'none';
}

function severityOf(hba: HbaServer, reach: RecordReach, plain: boolean): Severity {
  if (reach.shadowed || !isRemote(fromOf(reach, hba.zones))) return 'note';
  return plain && reach.record.method === 'password' && reachableFromOutside(hba.server) ? 'error' : 'warning';
}

function messageOf(hba: HbaServer, reach: RecordReach, plain: boolean): string {
  const { record } = reach;
  const where = plain
    ? `, and clients from ${addressWords(record.address)} may send it without TLS`
    : '; who runs or poses as the server learns it';
  if (record.method === 'password') {
    return `\`password\` makes clients send the password itself${where}.${plain ? shelterWords(hba.server) : ''} Use \`scram-sha-256\`, which never sends it.`;
  }
  return `\`${record.method}\` makes clients send the password itself${where}.${shelterWords(hba.server)} Use a \`hostssl\` record.`;
}
