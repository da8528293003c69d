import { describe, expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, modelOf, rolePasswords, serverRecords, settingsIn, workloadsIn } from '../support/facts.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const APP = `apiVersion: apps/v1
kind: Deployment
metadata: { name: app }
spec:
  template:
    spec:
      containers:
        - name: app
          image: app
          envFrom:
            - configMapRef: { name: settings }
            - secretRef: { name: elsewhere }
          env:
            - name: PGPASSWORD
              valueFrom: { secretKeyRef: { name: secrets, key: password } }
            - name: PGUSER
              valueFrom: { secretKeyRef: { name: elsewhere, key: user } }
            - name: DATABASE_URL
              value: postgres://$(PGUSER)@db.example.com/shop
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data:
  PGHOST: db.example.com
  PGSSLMODE: disable
---
apiVersion: v1
kind: Secret
metadata: { name: secrets }
data:
  password: ${base64('zW81kq-long')}
`;

describe('containers of Kubernetes', () => {
  test('the environment of a client, with what the file’s own ConfigMaps and Secrets give it', () => {
    const facts = connectionsOf(factsOf({ 'app.yaml': APP }));
    expect(facts).toMatchObject([
      { name: 'DATABASE_URL', hosts: [{ host: 'db.example.com' }], unknown: ['user'] },
      {
        syntax: 'split',
        line: 25,
        hosts: [{ host: 'db.example.com' }],
        user: null,
        tls: { level: 'none' },
        password: { strength: 'literal', line: 32 },
      },
    ]);
    expect(cutFrom(APP, facts[1]?.password)).toBe(base64('zW81kq-long'));
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  const SERVER = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: pg }
spec:
  template:
    metadata: { labels: { app: pg } }
    spec:
      containers:
        - name: postgres
          image: postgres:16
          args: ["-c", "max_connections=40", "-cssl=off"]
          env:
            - { name: POSTGRES_HOST_AUTH_METHOD, value: md5 }
            - { name: POSTGRES_PASSWORD, value: "zW81kq-long" }
        - name: exporter
          image: quay.io/prometheuscommunity/postgres-exporter
`;
  const service = (type: string, more = ''): string => `---
apiVersion: v1
kind: Service
metadata: { name: db${more} }
spec:
  type: ${type}
  selector: { app: pg }
  ports: [{ port: 15432, targetPort: 5432 }]
`;

  test('a server with its arguments and environment', () => {
    const facts = factsOf({ 'pg.yaml': SERVER });
    expect(workloadsIn(facts)).toMatchObject([
      { id: 'pg.yaml#pg/postgres', platform: 'kubernetes', family: 'official', major: 16, names: ['pg'], line: 9 },
    ]);
    expect(settingsIn(facts).map((fact) => cutFrom(SERVER, fact))).toEqual(['max_connections=40', 'ssl=off']);
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
    expect(serverRecords({ 'pg.yaml': SERVER })['container pg of pg.yaml']?.at(-1)).toBe('*host all all all md5');
  });

  test.each([
    ['ClusterIP', '', 'containers'],
    ['NodePort', '', 'published'],
    ['LoadBalancer', '', 'published'],
    ['LoadBalancer', ', annotations: { service.beta.kubernetes.io/aws-load-balancer-internal: "true" }', 'containers'],
  ])('a service of type %s%s', (type, more, kind) => {
    const [server] = modelOf({ 'pg.yaml': SERVER + service(type, more) }).servers;
    expect(server?.exposure.kind).toBe(kind);
    expect(server?.names).toEqual(['pg', 'db']);
  });

  test('what a shell is given to run', () => {
    const text = `kind: CronJob
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - image: postgres:16
              command: ["/bin/sh", "-c", "PGSSLMODE=disable pg_dump -h one.example.com shop"]
            - image: backup
              env: [{ name: PGSSLMODE, value: require }]
              command: [sh, -ec]
              args:
                - |
                  psql -h two.example.com
`;
    const facts = connectionsOf(factsOf({ 'postgres.yaml': text }));
    expect(facts.map(({ line, hosts, tls }) => [line, hosts[0]?.host, tls.stated])).toEqual([
      [9, 'one.example.com', 'disable'],
      [15, 'two.example.com', 'require'],
    ]);
  });

  test('an image of PostgreSQL that runs a tool is a client', () => {
    const text = `kind: Job
spec:
  template:
    spec:
      containers:
        - image: postgres:16
          command: [pg_dump, shop]
          env: [{ name: PGHOST, value: db.example.com }]
`;
    expect(factsOf({ 'job.yaml': text })).toMatchObject([{ kind: 'connection', hosts: [{ host: 'db.example.com' }] }]);
  });

  test('passwords of roles in Secrets that nothing in the file is given', () => {
    const secret = (name: string, data: string): string =>
      `kind: Secret\nmetadata: { name: ${name} }\n${data.includes(':::') ? data.replace(':::', 'data: ') : `stringData: ${data}`}\n---\n`;
    const text = [
      secret('shop', `:::{ POSTGRES_PASSWORD: ${base64('zW81kq-one')}, API_KEY: eA== }`),
      secret('shop-postgres', '{ username: app, password: zW81kq-two }'),
      secret('shop-redis', '{ username: app, password: zW81kq-three, replication-password: zW81kq-six }'),
      secret('pg-cluster', '{ superUserPassword: zW81kq-seven }'),
      secret('chart', '{ postgres-password: zW81kq-four, admin-password: zW81kq-five }'),
      secret('postgres', '{ password: "ENC[AES256_GCM,data:a]" }'),
      // Somebody forgot to encode it.
      secret('plain', ':::{ PGPASSWORD: changeme }'),
      secret('helm', '{ postgres-password: {{ .Values.password }} }'),
    ].join('');
    expect(rolePasswords({ 'secrets.yaml': text })).toEqual([
      `POSTGRES_PASSWORD literal: ${base64('zW81kq-one')}`,
      'password literal: zW81kq-two',
      'superUserPassword literal: zW81kq-seven',
      'postgres-password literal: zW81kq-four',
      'PGPASSWORD placeholder: changeme',
    ]);
  });

  test('a password that a container of the file is given is told once', () => {
    const text = `kind: Secret
metadata: { name: postgres }
stringData: { POSTGRES_PASSWORD: zW81kq-one }
---
kind: Pod
metadata: { name: db }
spec:
  containers:
    - name: db
      image: postgres:16
      envFrom: [{ secretRef: { name: postgres } }]
`;
    expect(rolePasswords({ 'db.yaml': text })).toEqual([]);
    expect(workloadsIn(factsOf({ 'db.yaml': text }))).toMatchObject([
      { environment: { POSTGRES_PASSWORD: { password: { strength: 'literal', line: 3 } } } },
    ]);
  });

  test('a service that brings the port out, without its pods', () => {
    const service = (name: string, spec: string): string =>
      `kind: Service\nmetadata: { name: ${name} }\nspec: { ${spec}, selector: { app: ${name} } }\n---\n`;
    const text = [
      service('shop-postgres', 'type: NodePort, ports: [{ port: 5432, nodePort: 30432 }]'),
      service('postgres', 'ports: [{ port: 5432 }]'),
      service('web', 'type: LoadBalancer, ports: [{ port: 5432 }]'),
      service('postgres-exporter', 'type: NodePort, ports: [{ port: 9187 }]'),
    ].join('');
    expect(workloadsIn(factsOf({ 'services.yaml': text }))).toMatchObject([
      { name: 'shop-postgres', role: 'server', line: 2, ports: [{ published: '30432', target: 5432 }] },
    ]);
    const pod = 'kind: Pod\nmetadata: { name: db, labels: { app: shop-postgres } }\n';
    const spec = 'spec: { containers: [{ name: db, image: postgres:16 }] }\n';
    expect(workloadsIn(factsOf({ 'all.yaml': `${text}${pod}${spec}` })).map(({ name }) => name)).toEqual(['db']);
  });
});
