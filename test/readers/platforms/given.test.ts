import { describe, expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, serverRecords, workloadsIn } from '../support/facts.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const POD = `kind: Pod
metadata: { name: shop }
spec:
  containers:
    - image: shop # postgres
      envFrom:
        - configMapRef: { name: database }
      env:
        - name: DB_SSLMODE
          valueFrom: { secretKeyRef: { name: tls, key: mode } }
        - name: DB_PASSWORD
          valueFrom: { secretKeyRef: { name: tls, key: password } }
`;
const CONFIG =
  'kind: ConfigMap\nmetadata: { name: database }\ndata:\n  DB_HOST: db.example.com\n  DB_PORT: "5432"\n  DB_USER: app\n';
const SECRET = `kind: Secret # postgres\nmetadata: { name: tls }\ndata:\n  mode: ${base64('disable')}\n  password: ${base64('zW81kq-long')}\n`;

function ofPod(files: Readonly<Record<string, string>>) {
  return connectionsOf(factsOf(files)).filter(({ file }) => file.endsWith('pod.yaml'));
}

describe('what a pod is given by other files', () => {
  test('a ConfigMap and a Secret beside it make one connection', () => {
    const [fact, ...others] = ofPod({ 'k/pod.yaml': POD, 'k/config.yaml': CONFIG, 'k/secret.yaml': SECRET });
    expect(others).toEqual([]);
    expect(fact).toMatchObject({
      hosts: [{ host: 'db.example.com', port: '5432' }],
      user: 'app',
      tls: { stated: 'disable', level: 'none' },
      password: { strength: 'unknown', file: 'k/pod.yaml' },
    });
    expect(cutFrom(POD, fact?.positions.host)).toBe('database');
    expect(cutFrom(POD, fact?.positions.sslmode)).toBe('DB_SSLMODE');
  });

  test('literals of a kustomization', () => {
    const kustomization = `configMapGenerator:
  - name: database
    literals: [DB_HOST=db.example.com, DB_PORT=5432, DB_USER=app]
secretGenerator:
  - name: tls
    literals:
      - mode=require
`;
    expect(ofPod({ 'pod.yaml': POD, 'kustomization.yaml': kustomization })).toMatchObject([
      { hosts: [{ host: 'db.example.com' }], tls: { stated: 'require' } },
    ]);
  });

  test('what a kustomization’s literals say alone', () => {
    const text = `secretGenerator:
  - name: app
    literals:
      - PGHOST=db.internal
      - PGUSER=app
      - PGPASSWORD=zW81kq-long
      - PGSSLMODE=disable
  - name: server
    literals: [POSTGRES_USER=app, POSTGRES_PASSWORD=zW82kq-long, "OTHER=postgres://u:zW83kq-long@db.internal/x"]
`;
    const facts = factsOf({ 'kustomization.yaml': text });
    const known = connectionsOf(facts).map(({ hosts, password, tls }) => [
      hosts[0]?.host,
      cutFrom(text, password ?? undefined),
      tls.stated,
    ]);
    expect(known).toEqual([
      ['db.internal', 'zW81kq-long', 'disable'],
      ['db.internal', 'zW83kq-long', null],
    ]);
    const passwords = facts.flatMap((fact) => (fact.kind === 'role-password' ? [cutFrom(text, fact.password)] : []));
    expect(passwords).toEqual(['zW82kq-long']);
    expect(JSON.stringify(facts)).not.toContain('kq-long');
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['of another directory', { 'a/pod.yaml': POD, 'b/config.yaml': CONFIG }],
    ['that two files have', { 'pod.yaml': POD, 'config.yaml': CONFIG, 'settings.yaml': CONFIG }],
    ['of MySQL', { 'pod.yaml': POD, 'config.yaml': CONFIG.replace('5432', '3306') }],
    ['that says all of it itself', { 'pod.yaml': POD.slice(0, POD.indexOf('      env:')), 'config.yaml': CONFIG }],
  ])('a ConfigMap %s adds nothing', (_, files) => {
    expect(ofPod(files)).toEqual([]);
  });

  test('a URL is told of where it stands', () => {
    const url =
      'kind: ConfigMap\nmetadata: { name: database }\ndata:\n  DATABASE_URL: postgres://app@db.example.com/shop\n';
    const files = { 'pod.yaml': POD, 'config.yaml': url };
    expect(connectionsOf(factsOf(files)).map(({ file }) => file)).toEqual(['config.yaml']);
  });

  test('what nobody knows is not nothing', () => {
    const pod = `kind: Pod
spec:
  containers:
    - image: shop
      env:
        - { name: PGHOST, value: db.example.com }
        - name: PGSSLMODE
          valueFrom: { configMapKeyRef: { name: elsewhere, key: mode } }
`;
    expect(ofPod({ 'pod.yaml': pod })).toMatchObject([{ unknown: ['sslmode'], tls: { level: 'unknown' } }]);
  });

  test('the method of a server’s records; its password is told of where it stands', () => {
    const pod = `kind: Pod
metadata: { name: db }
spec:
  containers:
    - name: postgres
      image: postgres:16
      envFrom: [{ configMapRef: { name: database } }]
`;
    const config =
      'kind: ConfigMap\nmetadata: { name: database }\ndata:\n  POSTGRES_HOST_AUTH_METHOD: trust\n  POSTGRES_PASSWORD: zW81kq-long\n';
    const files = { 'pod.yaml': pod, 'config.yaml': config };
    const [server] = workloadsIn(factsOf(files));
    expect(server?.environment.POSTGRES_HOST_AUTH_METHOD).toMatchObject({ file: 'config.yaml', value: 'trust' });
    expect(server?.environment.POSTGRES_PASSWORD?.password?.strength).toBe('unknown');
    expect(Object.values(serverRecords(files))[0]?.at(-1)).toBe('*host all all all trust');
    expect(JSON.stringify(factsOf(files))).not.toContain('zW81kq');
  });

  test('many files beside it take no time', () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, at) => [`pod${at}.yaml`, `${POD}---\n${SECRET.replace('tls', `s${at}`)}`]),
    );
    expect(connectionsOf(factsOf(files))).toEqual([]);
  });
});
