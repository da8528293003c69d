import fc from 'fast-check';
import type { Attempt, Encryption } from '../../../src/access/attempt.ts';
import type { Memberships } from '../../../src/postgres/memberships.ts';

const METHODS = ['trust', 'reject', 'md5', 'scram-sha-256'];

const ADDRESSES = [
  'all',
  '0.0.0.0/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '10.0.0.0/8',
  '10.0.0.0/9',
  '10.1.2.3/32',
  '10.0.0.0 255.0.255.0',
  '127.0.0.1/32',
  '::/0',
  'fd00::/8',
  '::ffff:0:0/96',
  '::ffff:10.0.0.0/104',
  'samenet',
  'db.example.com',
];

function list(words: readonly string[]): fc.Arbitrary<string> {
  return fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(','));
}

const DATABASES = list(['all', 'a', 'b', 'x', 'sameuser', 'samerole', 'replication', '"all"', '/^b']);
const USERS = list(['all', 'a', 'x', 'y', '+staff', '+x', '"+staff"', '/x$']);

/** Lines of an HBA file that say much of the same few names and networks. */
export const hbaLine: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        type: fc.constantFrom('host', 'host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc'),
        database: DATABASES,
        user: USERS,
        address: fc.constantFrom(...ADDRESSES),
        method: fc.constantFrom(...METHODS),
      })
      .map(({ type, database, user, address, method }) => `${type} ${database} ${user} ${address} ${method}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ database: DATABASES, user: USERS, method: fc.constantFrom(...METHODS) })
      .map(({ database, user, method }) => `local ${database} ${user} ${method}`),
  },
);

export const hbaText: fc.Arbitrary<string> = fc
  .array(hbaLine, { minLength: 1, maxLength: 8 })
  .map((lines) => lines.join('\n'));

const CLIENTS = [
  '10.1.2.3',
  '10.200.0.9',
  '10.0.0.9',
  '8.8.8.8',
  '200.1.1.1',
  '127.0.0.1',
  'fd00::1',
  '2001:db8::1',
  '::ffff:10.0.0.1',
  '::ffff:9.0.0.1',
];
const ENCRYPTIONS: readonly Exclude<Encryption, 'socket'>[] = ['none', 'tls', 'gss'];

export const attempt: fc.Arbitrary<Attempt> = fc.record({
  user: fc.constantFrom('a', 'x', 'y', 'staff', '+staff', 'someone', 'twin'),
  database: fc.constantFrom('a', 'b', 'x', 'all', 'staff', 'other', 'twin'),
  replication: fc.constantFrom('none', 'none', 'none', 'physical', 'logical'),
  from: fc.oneof(
    { weight: 1, arbitrary: fc.constant({ kind: 'socket' as const }) },
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('address' as const),
        address: fc.constantFrom(...CLIENTS),
        encryption: fc.constantFrom(...ENCRYPTIONS),
      }),
    },
  ),
});

const GRANTS: readonly (readonly (readonly [role: string, group: string])[])[] = [
  [],
  [['x', 'staff']],
  [
    ['y', 'x'],
    ['x', 'staff'],
  ],
  [
    ['someone', 'staff'],
    ['a', 'b'],
  ],
];

/** Nothing known, something known, everything known. */
export const memberships: fc.Arbitrary<Memberships> = fc
  .record({ grants: fc.constantFrom(...GRANTS), complete: fc.boolean() })
  .map(({ grants, complete }) => ({
    grants: new Map(grants.map(([role, group]) => [role, new Set([group])])),
    complete,
  }));
