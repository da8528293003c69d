import type { Server } from '../deployment/model.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { valuePlace } from './support-server/places.ts';
import { assignmentWords, isFragment, numberOf, stated } from './support-server/settings.ts';

export const serverReservedConnections: Rule = defineRule({
  id: 'server-reserved-connections',
  title: 'Connections kept for superusers',
  severity: 'error',
  grades: 'A warning where none is kept; an error where so many are that the server does not start.',
  controls: [cis('6.3')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`superuser_reserved_connections\` (3 by default) are the slots through which an administrator still gets in when the
application has taken all others
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-SUPERUSER-RESERVED-CONNECTIONS)).
With 0 the only way left is to stop clients from outside. Together with \`reserved_connections\` (16 and newer) they have to be
fewer than \`max_connections\`: the server refuses to start otherwise.`,
  mend: 'Leave `superuser_reserved_connections` at 3 and `max_connections` well above it.',
  unknown: 'Where one of the numbers is templated the sum is not judged.',
  bad: [
    { title: 'None is kept', files: { 'postgresql.conf': 'superuser_reserved_connections = 0 # warning\n' } },
    {
      title: 'The server does not start',
      postgres: 15,
      files: { 'postgresql.conf': 'max_connections = 3 # error\n' },
    },
    {
      title: 'The server does not start: both kinds',
      postgres: 16,
      files: {
        'postgresql.conf':
          'max_connections = 20\nreserved_connections = 15\nsuperuser_reserved_connections = 5 # error\n',
      },
    },
  ],
  good: [
    {
      title: 'Some of many',
      postgres: 16,
      files: {
        'postgresql.conf': 'max_connections = 100\nreserved_connections = 5\nsuperuser_reserved_connections = 3\n',
      },
    },
    { title: 'The defaults', files: { 'postgresql.conf': 'max_connections = 100\n' } },
  ],
  check: (model) => worstOf(model.servers.flatMap(judge)),
});

function judge(server: Server): Violation[] {
  const { major } = server;
  const reserved = stated(server, 'superuser_reserved_connections');
  const last = reserved ?? stated(server, 'reserved_connections') ?? stated(server, 'max_connections');
  if (last === null) return [];
  const most = numberOf(server, 'max_connections');
  const superuser = numberOf(server, 'superuser_reserved_connections');
  const others = major >= 16 ? numberOf(server, 'reserved_connections') : 0;
  const found = { origin: valuePlace(last.fact), subject: assignmentWords(last), major };
  const complete = !isFragment(server) || (reserved !== null && stated(server, 'max_connections') !== null);
  if (complete && most !== null && superuser !== null && others !== null && superuser + others >= most) {
    const message = `The server refuses to start: \`${fatal(major, superuser, others, most)}\`. Keep fewer connections, or allow more.`;
    return [{ severity: 'error', message, ...found }];
  }
  if (reserved === null || superuser !== 0) return [];
  const message =
    '`superuser_reserved_connections` is 0: when clients have taken every slot, no administrator gets in to help. Keep the default, 3.';
  return [{ severity: 'warning', message, ...found }];
}

/** What the server writes (PostmasterMain of postmaster.c). */
function fatal(major: number, superuser: number, reserved: number, most: number): string {
  const name = (word: string): string => (major >= 17 ? `"${word}"` : word);
  const sum = major >= 16 ? ` plus ${name('reserved_connections')} (${reserved})` : '';
  return `${name('superuser_reserved_connections')} (${superuser})${sum} must be less than ${name('max_connections')} (${most})`;
}
