import { expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, workloadsIn } from '../support/facts.ts';

const PIPELINE = `image: node:20
definitions:
  services:
    postgres:
      image: postgres:15
      variables: { POSTGRES_PASSWORD: zW81kq-long }
    other:
      image: { name: 'postgres:16', username: x }
    cache:
      image: redis
  steps:
    - step: &test
        name: psql -h prose.example.com
        script:
          - psql -h one.example.com -U app
        after-script:
          - psql -h two.example.com -U app
pipelines:
  default:
    - step: *test
    - parallel:
        - step:
            services: [postgres]
            script:
              - export PGHOST=three.example.com PGUSER=app
              - pipe: docker://acme/migrate:1
                variables:
                  PGHOST: four.example.com
                  PGUSER: app
                  PGPASSWORD: zW81kq-long
  branches:
    main:
      - stage:
          steps:
            - step:
                script: [PGSSLMODE=disable psql -h five.example.com -U $USER]
`;

test('scripts, pipes and services', () => {
  const facts = factsOf({ 'bitbucket-pipelines.yml': PIPELINE });
  expect(workloadsIn(facts).map(({ id, platform, major }) => [id, platform, major])).toEqual([
    ['bitbucket-pipelines.yml#definitions/postgres', 'ci', 15],
    ['bitbucket-pipelines.yml#definitions/other', 'ci', 16],
  ]);
  const connections = connectionsOf(facts);
  expect(connections.map(({ line, hosts, tls }) => [line, hosts[0]?.host, tls.level])).toEqual([
    [15, 'one.example.com', 'opportunistic'],
    [17, 'two.example.com', 'opportunistic'],
    [25, 'three.example.com', 'opportunistic'],
    [28, 'four.example.com', 'opportunistic'],
    [36, 'five.example.com', 'none'],
  ]);
  expect(connections[4]?.unknown).toEqual(['user']);
  expect(cutFrom(PIPELINE, connections[3])).toBe('PGHOST: four.example.com');
  expect(cutFrom(PIPELINE, connections[3]?.password)).toBe('zW81kq-long');
  expect(JSON.stringify(facts)).not.toContain('zW81kq');
});

test('other files have steps, too', () => {
  expect(workloadsIn(factsOf({ 'pipelines.yml': PIPELINE }))).toEqual([]);
});
