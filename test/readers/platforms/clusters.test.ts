import { describe, expect, test } from '@jest/globals';
import { cutFrom } from '../support/connections.ts';
import { factsOf, recordTexts, rolePasswords, serverRecords, settingsIn, workloadsIn } from '../support/facts.ts';

const CNPG = `apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata:
  name: shop
spec:
  imageName: ghcr.io/cloudnative-pg/postgresql:16.3
  postgresql:
    parameters:
      max_connections: "300"
      log_statement: 'ddl'
      shared_buffers: 256MB
    pg_hba:
      # the office
      - host all all 10.0.0.0/8 md5
      - "hostssl all app 192.0.2.0/24 scram-sha-256"
      - 'host "all" all 198.51.100.7/32 trust'
`;

describe('clusters of operators', () => {
  test('CloudNativePG puts records of its own around those of its users', () => {
    expect(serverRecords({ 'db.yaml': CNPG })).toEqual({
      'cluster shop of db.yaml': [
        '*local all all  peer',
        '*hostssl postgres streaming_replica all cert',
        '*hostssl replication streaming_replica all cert',
        '*hostssl all cnpg_pooler_pgbouncer all cert',
        'host all all 10.0.0.0 md5',
        'hostssl all app 192.0.2.0 scram-sha-256',
        'host all all 198.51.100.7 trust',
        '*host all all all scram-sha-256',
      ],
    });
    expect(recordTexts({ 'db.yaml': CNPG })).toEqual([
      'host all all 10.0.0.0/8 md5 | md5',
      'hostssl all app 192.0.2.0/24 scram-sha-256 | scram-sha-256',
      'host "all" all 198.51.100.7/32 trust | trust',
    ]);
  });

  test.each([
    ['postgresql.k8s.enterprisedb.io/v1', 'Cluster', 'postgresql:\n    pg_hba: '],
    ['pgv2.percona.com/v2', 'PerconaPGCluster', 'patroni: { dynamicConfiguration: { postgresql: { pg_hba: '],
  ])('%s is one under another name', (api, kind, path) => {
    const end = path.endsWith('postgresql: { pg_hba: ') ? ' } } }' : '';
    const text = `apiVersion: ${api}\nkind: ${kind}\nspec:\n  ${path}["host all all 10.0.0.0/8 md5"]${end}\n`;
    expect(recordTexts({ 'db.yaml': text })).toEqual(['host all all 10.0.0.0/8 md5 | md5']);
  });

  test('parameters at their places, the version from the image', () => {
    const facts = factsOf({ 'db.yaml': CNPG });
    expect(workloadsIn(facts)).toMatchObject([
      { id: 'db.yaml#shop', platform: 'cloudnative-pg', role: 'server', major: 16, line: 4 },
    ]);
    const settings = settingsIn(facts);
    expect(settings.map((fact) => [fact.name, fact.parsed?.value, cutFrom(CNPG, fact.valuePosition)])).toEqual([
      ['max_connections', 300, '300'],
      ['log_statement', 'ddl', 'ddl'],
      ['shared_buffers', 32768, '256MB'],
    ]);
    expect(cutFrom(CNPG, settings[1]?.namePosition)).toBe('log_statement');
  });

  test('the list of Zalando’s operator is all there is', () => {
    const text = `apiVersion: "acid.zalan.do/v1"
kind: postgresql
metadata: { name: acid-shop }
spec:
  postgresql: { version: "15", parameters: { max_connections: "10", nonsense: "1" } }
  patroni:
    pg_hba:
      - hostssl all all 0.0.0.0/0 md5
      - local   all all           trust
`;
    expect(serverRecords({ 'db.yml': text })).toEqual({
      'cluster acid-shop of db.yml': ['hostssl all all 0.0.0.0 md5', 'local all all  trust'],
    });
    // Patroni leaves out what the server would refuse.
    expect(settingsIn(factsOf({ 'db.yml': text })).map(({ name }) => name)).toEqual(['max_connections']);
  });

  test.each([
    ['with records', '          pg_hba: ["host all all all md5"]\n', ['host all all all md5']],
    ['without', '          parameters: { max_connections: 10 }\n', ['*hostssl all all all md5']],
  ])('Crunchy’s operator, %s', (_, own, records) => {
    const text = `apiVersion: postgres-operator.crunchydata.com/v1beta1
kind: PostgresCluster
metadata: { name: hippo }
spec:
  postgresVersion: 16
  patroni:
    dynamicConfiguration:
      postgresql:
${own.replace(/^ {2}/gm, '')}`;
    expect(serverRecords({ 'a.yaml': text })).toEqual({
      'cluster hippo of a.yaml': [
        '*local all postgres  peer',
        '*hostssl replication _crunchyrepl all cert',
        '*hostssl postgres _crunchyrepl all cert',
        '*host all _crunchyrepl all reject',
        ...records,
      ],
    });
  });

  test.each([
    ['another kind', CNPG.replace('kind: Cluster', 'kind: Pooler')],
    ['another API', CNPG.replace('postgresql.cnpg.io', 'cluster.x-k8s.io')],
    ['neither records nor parameters', CNPG.slice(0, CNPG.indexOf('    parameters'))],
  ])('nothing of %s', (_, text) => {
    expect(factsOf({ 'db.yaml': text })).toEqual([]);
  });

  test('the parts that a chart fills in are unknown', () => {
    const text = CNPG.replace('10.0.0.0/8', '{{ .Values.net }}').replace('"300"', '{{ .Values.max | quote }}');
    expect(recordTexts({ 'templates/db.yaml': text })[0]).toBe('host all all {{ .Values.net }} md5 | md5');
    expect(settingsIn(factsOf({ 'templates/db.yaml': text }))[0]?.parsed).toMatchObject({ type: 'unknown' });
  });
});

describe('Patroni', () => {
  const NODE = `scope: shop
name: node1
etcd: { hosts: etcd:2379 }
bootstrap:
  dcs:
    postgresql:
      parameters:
        max_connections: 100
        wal_keep_segments: 8
      pg_hba:
        - host all all 192.0.2.0/24 md5
postgresql:
  listen: 0.0.0.0:5432
  data_dir: /data
  parameters:
    max_connections: 200
`;

  test('the records of the cluster, the node’s parameters above the cluster’s', () => {
    expect(serverRecords({ 'patroni.yml': NODE })).toEqual({
      'cluster node1 of patroni.yml': ['host all all 192.0.2.0 md5'],
    });
    expect(settingsIn(factsOf({ 'patroni.yml': NODE })).map(({ value, applied }) => [value, applied])).toEqual([
      ['100', false],
      ['200', true],
    ]);
  });

  test('the node’s own list replaces that of the cluster', () => {
    const text = `${NODE}  pg_hba:\n  - local all all peer\n  - hostssl all all all scram-sha-256\n`;
    expect(serverRecords({ 'patroni.yml': text })).toEqual({
      'cluster node1 of patroni.yml': ['local all all  peer', 'hostssl all all all scram-sha-256'],
    });
  });

  test('passwords of roles', () => {
    const text = `scope: shop
etcd3: {}
bootstrap:
  users:
    admin: { password: admin, options: [createdb] }
postgresql:
  data_dir: /data
  authentication:
    superuser: { username: postgres, password: zW81kq-super }
    replication: { username: rep, password: "\${REP}" }
    rewind: { username: rewind, password: __REWIND__ }
`;
    expect(rolePasswords({ 'patroni.yml': text })).toEqual([
      'users.admin.password well-known: admin',
      'authentication.superuser.password literal: zW81kq-super',
      'authentication.rewind.password placeholder: __REWIND__',
    ]);
  });

  test('a template is read as it will be: branches one after the other, values unknown', () => {
    const text = `etcd3:
  hosts: {% for one in groups['etcd'] %}{{ one }}:2379{% if not loop.last %},{% endif %}{% endfor %}

bootstrap:
{# the first start only #}
  pg_hba:
{% for one in groups['shop'] %}
    - host all shop {{ hostvars[one]['ip'] }}/32 md5
{% endfor %}
    - {{ 'hostssl' if tls else 'host' }} all all 192.0.2.0/24 {{ method }}
postgresql:
{% if own %}
  listen: '{{ own }}:5432'
{% else %}
  listen: 0.0.0.0:5432
{% endif %}
  data_dir: /data
  parameters:
{% for name, value in extra.items() %}
    {{ name }}: {{ value }}
{% endfor %}
    max_connections: 200
`;
    expect(recordTexts({ 'patroni.yml.j2': text })).toEqual([
      "host all shop {{ hostvars[one]['ip'] }}/32 md5 | md5",
      "{{ 'hostssl' if tls else 'host' }} all all 192.0.2.0/24 {{ method }} | {{ method }}",
    ]);
    expect(settingsIn(factsOf({ 'patroni.yml.j2': text })).map(({ name, value }) => [name, value])).toEqual([
      ['max_connections', '200'],
    ]);
  });

  test.each(['postgresql:\n  enabled: true\n  pg_hba: [x]\n', 'scope: x\netcd: {}\npostgresql:\n  url: a\n'])(
    'nothing of %j',
    (text) => {
      expect(factsOf({ 'values.yaml': text })).toEqual([]);
    },
  );
});
