import { describe, expect, test } from '@jest/globals';
import { excessOf } from '../../support/growth.ts';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, workloadsIn } from '../support/facts.ts';

const PIPELINE = `variables:
  PGHOST: db.example.com
  PGSSLMODE: disable
resources:
  containers:
    - container: pg
      image: postgres:16
      env: { POSTGRES_PASSWORD: postgres }
      ports: ['5432:5432']
stages:
  - stage: test
    variables:
      - group: secrets
      - name: pgUser
        value: app
      - name: db.host
        value: two.example.com
      - { name: db.port, value: 5432 }
      - { name: db.user, value: app }
    jobs:
      - job: unit
        services: { database: pg }
        steps:
          - checkout: self
          - script: psql -h three.example.com
            env: { PGPASSWORD: zW81kq-long }
          - bash: |
              export X=1
              createdb -h four.example.com shop
          - task: Bash@3
            inputs: { targetType: inline, script: psql -h five.example.com }
      - deployment: live
        strategy:
          runOnce:
            deploy:
              steps:
                - bash: psql -h six.example.com
            on:
              failure:
                steps:
                  - bash: psql -h $(host)
`;

describe('Azure Pipelines', () => {
  test('variables of all that is around a step', () => {
    const facts = factsOf({ 'ci/pipeline.yml': PIPELINE });
    expect(connectionsOf(facts).map(({ line, parameters }) => [line, parameters])).toEqual([
      [2, { host: 'db.example.com', user: 'app', sslmode: 'disable', password: '***' }],
      [17, { host: 'two.example.com', port: '5432', user: 'app' }],
      [25, { host: 'three.example.com', user: 'app', sslmode: 'disable' }],
      [29, { host: 'four.example.com', user: 'app', dbname: 'shop', sslmode: 'disable' }],
      [31, { host: 'five.example.com', user: 'app', sslmode: 'disable' }],
      [37, { host: 'six.example.com', user: 'app', sslmode: 'disable' }],
      [41, { host: '$(host)', user: 'app', sslmode: 'disable' }],
    ]);
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
    const [first, second] = connectionsOf(facts);
    expect(cutFrom(PIPELINE, first)).toBe('PGHOST: db.example.com');
    expect(cutFrom(PIPELINE, second?.positions.host)).toBe('two.example.com');
  });

  test('containers are servers of the run', () => {
    const facts = factsOf({ 'azure-pipelines.yml': PIPELINE });
    expect(workloadsIn(facts)).toMatchObject([
      { id: 'azure-pipelines.yml#resources/pg', platform: 'ci', major: 16, ports: [{ published: '5432' }] },
    ]);
  });

  test('a template of steps, and a container of a job itself', () => {
    const text = `jobs:
  - job: a
    services:
      postgres: { image: 'postgres:15' }
    steps:
      - script: psql -h postgres -U app
`;
    const facts = factsOf({ 'templates/job.yml': text, 'templates/steps.yml': 'steps:\n  - script: psql -h h -U u\n' });
    expect(workloadsIn(facts)).toMatchObject([{ name: 'postgres', major: 15 }]);
    expect(connectionsOf(facts).map(({ hosts }) => hosts[0]?.host)).toEqual(['postgres', 'h']);
  });

  test.each<[string, string]>([
    ['MySQL', 'variables: { DB_HOST: db, DB_PORT: 3306, DB_USER: postgres }\njobs:\n  - job: a\n'],
    ['a script of another shell', "steps:\n  - powershell: 'psql -h h -U u'\n"],
    ['steps of something else', 'steps:\n  - run: psql -h h -U u\n'],
    ['prose', 'steps:\n  - script: \'echo "psql -h h"\'\n    displayName: psql -h h -U postgres\n'],
  ])('nothing: %s', (_title, text) => {
    expect(connectionsOf(factsOf({ 'azure-pipelines.yml': text }))).toEqual([]);
  });

  test('aliases upon aliases', () => {
    const text = (count: number): string => {
      const many = (name: string): string => `[${`*${name},`.repeat(count)}]`;
      return `variables: { PGHOST: h }\nx: &s { script: 'psql -h h' }\ny: &j { job: a, steps: ${many('s')} }\nz: &t { stage: a, jobs: ${many('j')} }\nstages: ${many('t')}\n`;
    };
    expect(excessOf((size) => factsOf({ 'azure-pipelines.yml': text(size) }), 400)).toBeNull();
  });
});
