import { describe, expect, test } from '@jest/globals';
import { cutFrom } from '../support/connections.ts';
import { factsOf, modelOf, recordTexts, serverRecords, settingsIn } from '../support/facts.ts';

const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata:
  name: db
data:
  pg_hba.conf: |
    # TYPE DATABASE USER ADDRESS METHOD
    local all all peer

    host  all all 10.0.0.0/8 \\
          md5
  postgresql.conf: |-
    listen_addresses = '*'
    max_connections = 9
    nonsense = 1
  nginx.conf: |
    host all all all trust
`;

describe('files within files', () => {
  test('those of a ConfigMap, at their places', () => {
    expect(recordTexts({ 'k8s/db.yaml': CONFIG_MAP })).toEqual(['local all all peer | peer', expect.anything()]);
    const facts = settingsIn(factsOf({ 'k8s/db.yaml': CONFIG_MAP }));
    expect(facts.map((fact) => [cutFrom(CONFIG_MAP, fact), fact.error])).toEqual([
      ["listen_addresses = '*'", null],
      ['max_connections = 9', null],
      ['nonsense = 1', 'unrecognized configuration parameter'],
    ]);
  });

  test('are one server, which only its cluster reaches', () => {
    const [server, ...others] = modelOf({ 'k8s/db.yaml': CONFIG_MAP }).servers;
    expect(others).toEqual([]);
    expect(server?.exposure).toEqual({ kind: 'containers' });
    expect(server?.hba).toHaveLength(2);
    expect(server?.settings.get('max_connections')?.value).toMatchObject({ value: 9 });
  });

  test('those of two ConfigMaps are two servers', () => {
    const text = `${CONFIG_MAP}---\n${CONFIG_MAP.replace('name: db', 'name: other')}`;
    expect(Object.keys(serverRecords({ 'db.yaml': text }))).toEqual([
      'container db/data of db.yaml',
      'container other/data of db.yaml',
    ]);
  });

  test('values of a chart', () => {
    const text = `postgresql:
  primary:
    configuration: |-
      max_connections = 12
      ssl = off
    pgHbaConfiguration: |-
      host all all 0.0.0.0/0 md5
redis:
  configuration: |-
    maxmemory = 12
`;
    expect(recordTexts({ 'deploy/values-prod.yaml': text })).toEqual(['host all all 0.0.0.0/0 md5 | md5']);
    expect(settingsIn(factsOf({ 'deploy/values-prod.yaml': text })).map(({ name }) => name)).toEqual([
      'max_connections',
      'ssl',
    ]);
  });

  test('lines in quotes', () => {
    const text =
      '{"apiVersion": "v1", "data": {"pg_hba.conf": "local all all trust\\nhost all \\"all\\" all\\tmd5\\n"}}';
    expect(recordTexts({ 'postgres.json': text })).toEqual([
      'local all all trust | trust',
      'host all \\"all\\" all\\tmd5 | md5',
    ]);
  });

  test('of PgBouncer', () => {
    const text = `kind: ConfigMap
data:
  pgbouncer.ini: |
    [databases]
    shop = host=db.example.com user=app
    [pgbouncer]
    auth_type = any
`;
    const facts = factsOf({ 'pgbouncer.yaml': text });
    expect(facts.map(({ kind, line }) => [kind, line])).toEqual([
      ['connection', 5],
      ['pooler', 6],
    ]);
  });

  test('what a template makes of a line is not known', () => {
    const text = `kind: ConfigMap
metadata: { name: "{{ .Release.Name }}" }
data:
  postgresql.conf: |
    ssl = off
    {{- toYaml .Values.more | nindent 4 }}
    max_connections = {{ .Values.max }}
`;
    expect(settingsIn(factsOf({ 'templates/cm.yaml': text })).map(({ name, templated }) => name ?? templated)).toEqual([
      'ssl',
      'max_connections',
    ]);
  });

  test.each([
    ['a path', 'pg_hba.conf: /etc/postgres/pg_hba.conf\n'],
    ['nothing', 'pg_hba.conf:\npostgresql.conf: ""\n'],
    ['a folded text', 'pg_hba.conf: >\n  host all all all trust\n  host all all all md5\n'],
  ])('nothing of %s', (_, text) => {
    expect(factsOf({ 'a.yaml': text })).toEqual([]);
  });
});
