import type { Server } from '../deployment/model.ts';
import { stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf, topOf, valuePlace } from './support-server/places.ts';
import { assignmentWords, isFragment, settingsFile, stated } from './support-server/settings.ts';

export const serverPasswordEncryption: Rule = defineRule({
  id: 'server-password-encryption',
  title: 'Passwords stored as SCRAM secrets',
  severity: 'warning',
  grades: 'A note where md5 is the default of an old version and nothing sets the parameter.',
  controls: [stig('CD16-00-003800')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`password_encryption\` decides how the server stores passwords that are set from now on
([19.3.2 Authentication](https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-CONNECTION-AUTHENTICATION)).
An md5 hash is all one needs to log in: who reads it from a backup or a replica needs no password. A role with an md5
hash cannot use \`scram-sha-256\` records, and md5 is deprecated since 18. The default is \`scram-sha-256\` since 14; it was \`md5\` before.`,
  mend: 'Drop the setting (14 and newer) or set `password_encryption = scram-sha-256`, then set the passwords of all roles again.',
  unknown: 'A templated value is not judged.',
  bad: [
    { title: 'md5 is asked for', files: { 'postgresql.conf': 'password_encryption = md5 # warning\n' } },
    {
      title: 'md5 on the command line',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    command: -c password_encryption=md5 # warning
`,
      },
    },
    {
      title: 'md5 by default',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:13 # note
`,
      },
    },
  ],
  good: [
    {
      title: 'SCRAM',
      postgres: 13,
      files: { 'postgresql.conf': "password_encryption = 'scram-sha-256'\n" },
    },
    {
      title: 'SCRAM, because initdb is told of it',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:13
    environment:
      POSTGRES_INITDB_ARGS: --auth-host=scram-sha-256
`,
      },
    },
    {
      title: 'The default of a version of today',
      files: { 'postgresql.conf': '#password_encryption = md5\nport = 5432\n' },
    },
  ],
  check: (model) => worstOf(model.servers.flatMap(judge)),
});

function judge(server: Server): Violation[] {
  const { major } = server;
  const setting = stated(server, 'password_encryption');
  if (setting !== null) {
    if (setting.value.type !== 'enum' || setting.value.value !== 'md5') return [];
    return [
      {
        severity: 'warning',
        message:
          '`password_encryption` is md5: whoever sees a stored hash can log in with it. Use `scram-sha-256` and set the passwords again.',
        origin: valuePlace(setting.fact),
        subject: assignmentWords(setting),
        major,
      },
    ];
  }
  // initdb writes the setting where it is given scram-sha-256 as a method.
  if (major >= 14 || server.majorFrom === 'default' || server.settings.has('password_encryption')) return [];
  const { workload } = server;
  const file = settingsFile(server);
  if (workload === null ? file === null || isFragment(server) : workload.family !== 'official') return [];
  return [
    {
      severity: 'note',
      message: `Up to version 13 PostgreSQL stores passwords as md5 hashes by default: whoever sees one can log in with it. Set \`password_encryption = scram-sha-256\`.`,
      origin: workload === null ? topOf(file ?? '') : placeOf(workload, workload.imagePosition),
      subject: `${server.id} password_encryption by default`,
      major,
    },
  ];
}
