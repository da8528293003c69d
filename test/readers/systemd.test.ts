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
