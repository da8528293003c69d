import type { RecordReach } from '../access/exposure.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { methodFix } from './support/fixes.ts';
import { fromOf, type HbaServer, hbaServers, judged, knows } from './support/hba.ts';
import { methodPlace, worstOf } from './support/violations.ts';
import { subjectOf } from './support/words.ts';

interface Options {
  readonly allow: readonly string[];
  readonly everyMethod: boolean;
}

const METHODS = [
  'trust',
  'reject',
  'scram-sha-256',
  'md5',
  'password',
  'gss',
  'sspi',
  'ident',
  'peer',
  'ldap',
  'radius',
  'cert',
  'pam',
  'bsd',
  'oauth',
] as const;

/** Judged by rules of their own, which know how far they reach. */
const ELSEWHERE = new Set(['trust', 'password']);

export const hbaMethod: Rule = defineRule<Options>({
  id: 'hba-method',
  title: 'Only allowed authentication methods',
  severity: 'warning',
  grades: 'A note on the local socket, for ident on loopback, and for records that no client reaches.',
  controls: [cis('5.3'), cis('5.4'), stig('CD16-00-000200'), stig('CD16-00-003900')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        description: 'Authentication methods that records may name. `reject` admits nobody and is always allowed.',
        type: 'array',
        items: { enum: METHODS },
        uniqueItems: true,
      },
      everyMethod: {
        description:
          'Judge `trust` and `password` here too; otherwise they are left to `hba-trust` and `hba-cleartext-password`.',
        type: 'boolean',
      },
    },
  },
  defaults: {
    allow: ['scram-sha-256', 'cert', 'peer', 'gss', 'sspi', 'ldap', 'radius', 'pam', 'bsd', 'oauth', 'reject'],
    everyMethod: false,
  },
  why: `\`md5\` is deprecated since PostgreSQL 18: what the server stores of an MD5 password is all one needs to log in, and its
challenge is short enough to be attacked offline. \`ident\` over TCP believes what the client's machine says of its users
([20.5 Password Authentication](https://www.postgresql.org/docs/current/auth-password.html),
[20.8 Ident Authentication](https://www.postgresql.org/docs/current/auth-ident.html)). Which other methods are right is the
policy's choice: \`allow\` lists them.

The rule judges what is written, in force or not: a record that earlier ones shadow is a note. \`ident\` on a \`local\` record
is \`peer\`, as in the server.`,
  mend: `From \`md5\`: set \`password_encryption = 'scram-sha-256'\` (the default since 14), have every role's password set anew, and
then write \`scram-sha-256\`; as long as the record says \`md5\`, roles with either kind of password log in. From \`ident\`: use
\`scram-sha-256\` or \`cert\`.`,
  unknown: 'A templated method is not judged.',
  bad: [
    {
      title: 'MD5 passwords',
      files: {
        'pg_hba.conf': `local   all all                   md5   # note
host    all all 127.0.0.1/32      md5   # warning
hostssl all app 10.0.0.0/8        md5   # warning
host    all app 192.168.0.0/16    ident # warning
`,
      },
    },
    {
      title: 'A policy of SCRAM and certificates only',
      options: { allow: ['scram-sha-256', 'cert', 'peer'], everyMethod: true },
      files: {
        'pg_hba.conf': `host    all app 10.0.0.0/8   ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1  # warning
hostssl all web 10.0.0.0/8   password       # warning
hostssl all all 10.0.0.0/8   scram-sha-256
`,
      },
    },
    {
      title: 'Shadowed, and still there',
      files: {
        'pg_hba.conf': `host all all all         scram-sha-256
host all app 10.0.0.0/8  md5             # note
`,
      },
    },
  ],
  good: [
    {
      title: 'The methods of today',
      files: {
        'pg_hba.conf': `local   all         all               peer
local   all         app               ident
hostssl all         all 10.0.0.0/8    scram-sha-256
hostssl replication all 10.0.0.0/8    cert
host    all         all all           reject
`,
      },
    },
    {
      title: 'MD5 by choice of the policy',
      options: { allow: ['scram-sha-256', 'md5'] },
      files: { 'pg_hba.conf': 'hostssl all legacy 10.1.2.0/24 md5\n' },
    },
  ],
  check: (model, options) =>
    worstOf(hbaServers(model).flatMap((hba) => judged(hba, 'method').flatMap((reach) => judge(hba, reach, options)))),
});

/** Methods that ask for a password of PostgreSQL's own, in weaker ways. */
const SCRAM_INSTEAD: ReadonlySet<string> = new Set(['md5', 'password']);

function judge(hba: HbaServer, reach: RecordReach, options: Options): Violation[] {
  const { record } = reach;
  const { method } = record;
  if (!knows(record, 'method') || method === 'reject' || options.allow.includes(method)) return [];
  if (ELSEWHERE.has(method) && !options.everyMethod) return [];
  const from = fromOf(reach, hba.zones);
  const mild = reach.shadowed || from === 'socket' || (method === 'ident' && from === 'loopback');
  const idle = reach.shadowed
    ? ` No client reaches the record today: ${reach.lacksTls ? '`ssl` is off' : 'earlier ones take every attempt it describes'}.`
    : '';
  return [
    {
      severity: mild ? 'note' : 'warning',
      message: `${reasonOf(method)}${idle}`,
      origin: methodPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...(SCRAM_INSTEAD.has(method) && options.allow.includes('scram-sha-256') && reach.entry.implied === 'no'
        ? methodFix(reach.entry.fact, 'scram-sha-256')
        : {}),
    },
  ];
}

function reasonOf(method: string): string {
  if (method === 'md5') {
    return '`md5` is deprecated: what the server stores of an MD5 password is enough to log in with. Set the passwords anew under `scram-sha-256` and use that method.';
  }
  if (method === 'ident') {
    return '`ident` over TCP believes the client’s machine when it names its user. Use `scram-sha-256` or `cert`.';
  }
  return `The method \`${method}\` is not among those the policy allows. Use one that is, or add it to \`allow\`.`;
}
