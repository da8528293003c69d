import { expect, test } from '@jest/globals';
import { connectionsOf } from '../support/connections.ts';
import { factsOf, workloadsIn } from '../support/facts.ts';

test('GitLab', () => {
  const text = `variables:
  PGHOST: postgres
  POSTGRES_HOST_AUTH_METHOD: trust
services:
  - postgres:15
test:
  services:
    - name: postgis/postgis:16-3.4
      alias: db
      variables: { POSTGRES_PASSWORD: postgres }
  variables: { PGUSER: app }
  script:
    - psql -h db.example.com -U app
    - |
      export X=1
      PGSSLMODE=require psql -h two.example.com
`;
  const facts = factsOf({ '.gitlab-ci.yml': text });
  expect(workloadsIn(facts).map(({ id, platform, major }) => [id, platform, major])).toEqual([
    ['.gitlab-ci.yml#pipeline/postgres', 'ci', 15],
    ['.gitlab-ci.yml#test/db', 'ci', 16],
  ]);
  expect(connectionsOf(facts).map(({ line, parameters }) => [line, parameters])).toEqual([
    [2, { host: 'postgres', user: 'app' }],
    [13, { host: 'db.example.com', user: 'app' }],
    [16, { host: 'two.example.com', user: 'app', sslmode: 'require' }],
  ]);
});

test('CircleCI', () => {
  const text = `jobs:
  build:
    docker:
      - image: cimg/node:20
        environment: { PGHOST: localhost, PGUSER: app }
      - image: postgres:16
        environment: { POSTGRES_PASSWORD: postgres }
    steps:
      - checkout
      - run: psql -h one.example.com
      - run: { name: x, command: createdb -h two.example.com shop }
`;
  const facts = factsOf({ '.circleci/config.yml': text });
  expect(workloadsIn(facts)).toMatchObject([{ platform: 'ci', role: 'server', major: 16, line: 6 }]);
  expect(connectionsOf(facts).map(({ line, hosts }) => [line, hosts[0]?.host])).toEqual([
    [5, 'localhost'],
    [10, 'one.example.com'],
    [11, 'two.example.com'],
  ]);
});
