import { describe, expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, modelOf, recordTexts, settingsIn, workloadsIn } from '../support/facts.ts';

const PATH = '.github/workflows/ci.yml';

describe('workflows of GitHub Actions', () => {
  test('the narrowest environment wins, each connection once', () => {
    const text = `on: push
env: { PGUSER: app, PGSSLMODE: disable }
jobs:
  test:
    env:
      PGHOST: db.example.com
    steps:
      - run: ./test
        env: { PGPASSWORD: "\${{ secrets.PASSWORD }}", PGSSLMODE: verify-full }
      - run: ./other
        env:
          PGHOST: localhost
  lint:
    steps: [{ run: ./lint }]
`;
    const facts = connectionsOf(factsOf({ [PATH]: text }));
    expect(facts.map(({ line, parameters }) => [line, parameters])).toEqual([
      [6, { user: 'app', sslmode: 'disable', host: 'db.example.com' }],
      [6, { user: 'app', sslmode: 'verify-full', host: 'db.example.com', password: '***' }],
      [12, { user: 'app', sslmode: 'disable', host: 'localhost' }],
    ]);
    expect(facts[1]).toMatchObject({ unknown: ['password'], password: { strength: 'unknown' } });
  });

  test('scripts', () => {
    const text = `on: push
jobs:
  test:
    env: { PGSSLMODE: require }
    steps:
      - run: psql -h one.example.com -U app
      - run: |
          echo hello
          PGPASSWORD=zW81kq-long psql -h two.example.com
          cat >> pg_hba.conf <<EOF
          host all all 10.0.0.0/8 trust
          EOF
          psql -h three.example.com
      - run: psql -h four.example.com
        shell: python
`;
    const facts = connectionsOf(factsOf({ [PATH]: text }));
    expect(facts.map(({ hosts, line, tls }) => [hosts[0]?.host, line, tls.stated])).toEqual([
      ['one.example.com', 6, 'require'],
      ['two.example.com', 9, 'require'],
      ['three.example.com', 13, 'require'],
    ]);
    expect(cutFrom(text, facts[1]?.password)).toBe('zW81kq-long');
    expect(recordTexts({ [PATH]: text })).toEqual(['host all all 10.0.0.0/8 trust | trust']);
  });

  test('service containers of PostgreSQL are servers of the run', () => {
    const text = `on: push
jobs:
  test:
    services:
      postgres:
        image: postgres:16
        env: { POSTGRES_PASSWORD: postgres, POSTGRES_HOST_AUTH_METHOD: trust }
        ports: ["5432:5432"]
      redis: { image: redis }
    steps:
      - run: ./test
        env: { PGHOST: localhost }
`;
    const [workload, ...others] = workloadsIn(factsOf({ [PATH]: text }));
    expect(others).toEqual([]);
    expect(workload).toMatchObject({ id: `${PATH}#test/postgres`, platform: 'ci', role: 'server', major: 16, line: 5 });
    const { servers, clients } = modelOf({ [PATH]: text });
    expect(servers[0]?.exposure.kind).toBe('loopback-published');
    expect(clients[0]?.server?.id).toBe(workload?.id);
  });

  test('steps of a composite action', () => {
    const text = 'runs:\n  using: composite\n  steps:\n    - run: psql -h db.example.com\n      shell: bash\n';
    expect(connectionsOf(factsOf({ 'action.yml': text }))).toHaveLength(1);
  });

  test.each(['jobs:\n  a:\n    services: { postgres: { image: postgres:16 } }\n', 'on: push\njobs: postgres\n'])(
    'nothing of %j',
    (text) => {
      expect(factsOf({ 'a.yml': text })).toEqual([]);
    },
  );
});

test('settings on a command line of a service', () => {
  const text = `on: push
jobs:
  test:
    services:
      db: { image: "postgres:18", command: "-c ssl=off -c max_connections=10" }
`;
  expect(settingsIn(factsOf({ [PATH]: text })).map((fact) => cutFrom(text, fact))).toEqual([
    'ssl=off',
    'max_connections=10',
  ]);
});
