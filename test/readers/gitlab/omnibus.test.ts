import { describe, expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, recordsIn, settingsIn } from '../support/facts.ts';

const RUBY = `gitlab_rails['db_host'] = 'db.example.com'
gitlab_rails['db_password'] = 'zW81kq-long'
gitlab_rails['db_sslmode'] = 'disable'
postgresql['trust_auth_cidr_addresses'] = %w(0.0.0.0/0)
postgresql['max_connections'] = 9000`;

function indented(by: number): string {
  return RUBY.replace(/^/gm, ' '.repeat(by));
}

describe('GITLAB_OMNIBUS_CONFIG', () => {
  test.each<[string, string, string]>([
    [
      'of a service',
      'compose.yaml',
      `services:\n  gitlab:\n    image: gitlab/gitlab-ce\n    environment:\n      GITLAB_OMNIBUS_CONFIG: |\n${indented(8)}\n`,
    ],
    [
      'of a container',
      'pod.yaml',
      `kind: Pod\nspec:\n  containers:\n    - image: gitlab/gitlab-ce # postgres\n      env:\n        - name: GITLAB_OMNIBUS_CONFIG\n          value: |-\n${indented(12)}\n`,
    ],
    ['in values of a chart', 'values.yaml', `env:\n  GITLAB_OMNIBUS_CONFIG: |\n${indented(4)}\n`],
  ])('%s', (_, path, text) => {
    const facts = factsOf({ [path]: text });
    const [fact, ...others] = connectionsOf(facts);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({
      name: "gitlab_rails['db_host']",
      tls: { level: 'none' },
      password: { strength: 'literal' },
    });
    expect(cutFrom(text, fact?.positions.host)).toBe('db.example.com');
    expect(cutFrom(text, fact?.password)).toBe('zW81kq-long');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
    expect(recordsIn(facts).map((one) => [one.method, one.root, cutFrom(text, one)])).toEqual([
      ['trust', expect.stringMatching(/#line-\d+\/postgresql\/pg_hba\.conf$/), '0.0.0.0/0'],
    ]);
    expect(settingsIn(facts).map((one) => cutFrom(text, one.valuePosition))).toEqual(['9000']);
  });

  test('on one line, of a service that is there', () => {
    const text = `services:
  gitlab:
    image: gitlab/gitlab-ce
    environment:
      - "GITLAB_OMNIBUS_CONFIG=external_url 'x'; gitlab_rails['db_host'] = 'postgresql'; gitlab_rails['db_password'] = '\${DB}';"
  postgresql:
    image: postgres:16
`;
    const [fact] = connectionsOf(factsOf({ 'compose.yaml': text }));
    expect(fact).toMatchObject({
      hosts: [{ host: 'postgresql' }],
      workload: 'compose.yaml#gitlab',
      unknown: ['password'],
    });
    expect(cutFrom(text, fact?.positions.host)).toBe('postgresql');
  });

  test.each([
    ['another variable', `OTHER: |\n${indented(2)}`],
    [
      'MySQL',
      "GITLAB_OMNIBUS_CONFIG: |\n  gitlab_rails['db_adapter'] = 'mysql2' # postgres\n  gitlab_rails['db_host'] = 'db'",
    ],
    ['comments', "GITLAB_OMNIBUS_CONFIG: |\n  # gitlab_rails['db_host'] = 'db' # postgres\n  external_url 'x'"],
    ['comments of more', "GITLAB_OMNIBUS_CONFIG: |\n  # postgres; gitlab_rails['db_host'] = 'db'"],
    ['Redis', "GITLAB_OMNIBUS_CONFIG: |\n  gitlab_rails['redis_host'] = 'redis' # postgres"],
    [
      'the bundled server',
      "GITLAB_OMNIBUS_CONFIG: |\n  postgresql['enable'] = false\n  postgresql['max_connections'] = 9000",
    ],
  ])('%s says nothing', (_, text) => {
    expect(factsOf({ 'values.yaml': `${text}\n` })).toEqual([]);
  });
});
