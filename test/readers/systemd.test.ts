import { expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from './support/connections.ts';
import { factsOf } from './support/facts.ts';

const UNIT = `[Service]
Environment="PGHOST=db.example.com" PGPORT=5433 'PGUSER=app'
# Environment=PGUSER=other
Environment=PGSSLMODE=disable \\
  "PGPASSWORD=zW81kq long"
Environment=DATABASE_URL=postgres://app@db.example.com/shop
ExecStart=/usr/bin/app
`;

test('assignments in quotes, several in a line and continued, are one environment', () => {
  const facts = connectionsOf(factsOf({ 'etc/app.service': UNIT }));
  expect(facts).toMatchObject([
    {
      line: 2,
      hosts: [{ host: 'db.example.com', port: '5433' }],
      user: 'app',
      tls: { level: 'none' },
      password: { strength: 'literal', line: 5 },
    },
    { line: 6, name: 'DATABASE_URL', user: 'app' },
  ]);
  expect(cutFrom(UNIT, facts[0])).toBe('PGHOST=db.example.com');
  expect(cutFrom(UNIT, facts[0]?.password)).toBe('zW81kq long');
});

test.each([
  ['one that is taken back', UNIT.replace('ExecStart', 'Environment=\nExecStart'), 1],
  ['no unit', UNIT, 1],
])('%s', (_, text, count) => {
  expect(connectionsOf(factsOf({ [_ === 'no unit' ? 'app.ini' : 'app.service']: text }))).toHaveLength(count);
});

const FILE = '# of the machine\nPGHOST=db.example.com\nPGUSER=app\nPGPASSWORD=zW81kq-long\n';
const NAMES_IT = '[Unit]\nAfter=postgresql.service\n[Service]\nEnvironmentFile=-/etc/default/shop\n';

test.each([
  ['beside the unit', 'deploy/shop.service', 'deploy/shop'],
  ['in a tree like the machine’s', 'rootfs/etc/systemd/system/shop.service', 'rootfs/etc/default/shop'],
  ['in one at the root', 'usr/lib/systemd/system/shop.service', 'etc/default/shop'],
])('a file of variables %s', (_title, unit, path) => {
  const facts = connectionsOf(factsOf({ [unit]: NAMES_IT, [path]: FILE }));
  expect(facts).toMatchObject([
    {
      file: path,
      line: 2,
      parameters: { host: 'db.example.com', user: 'app' },
      via: [{ file: unit, line: 4, column: 18 }],
    },
  ]);
  expect(cutFrom(FILE, facts[0]?.password)).toBe('zW81kq-long');
  expect(cutFrom(NAMES_IT, facts[0]?.via?.[0])).toBe('/etc/default/shop');
  expect(JSON.stringify(facts)).not.toContain('zW81kq');
});

test('a file of variables that is read by itself too is told once', () => {
  const unit = NAMES_IT.replace('/etc/default/shop', '/srv/shop/.env');
  expect(connectionsOf(factsOf({ 'shop.service': unit, '.env': FILE }))).toHaveLength(1);
});

test.each([
  ['elsewhere', 'other/shop', NAMES_IT],
  ['of each instance', 'shop', NAMES_IT.replace('shop', '%i')],
  ['several', 'shop', NAMES_IT.replace('shop', '*')],
  ['commented', 'shop', NAMES_IT.replace('Env', '# Env')],
  ['above the root', 'shop', NAMES_IT.replace('/etc/default/shop', '/../shop/..')],
  ['a directory', 'shop/x', NAMES_IT],
])('no file of variables: %s', (_title, path, unit) => {
  expect(connectionsOf(factsOf({ 'shop.service': unit, [path]: FILE }))).toEqual([]);
});
