import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { envMapsReader } from '../../../src/readers/frameworks/env-maps.ts';
import { literalsReader } from '../../../src/readers/literals.ts';
import { contextOf } from '../../support/context.ts';
import { connectionsOf, cutFrom } from '../support/connections.ts';

const reader = envMapsReader(literalsReader);

function read(text: string, kind: 'yaml' | 'json' = 'yaml'): readonly ConnectionFact[] {
  return connectionsOf(reader.read({ path: `deploy/app.${kind}`, text, kind }, contextOf()));
}

describe('environments in YAML and JSON', () => {
  test('a map of a workflow', () => {
    const text = `jobs:
  test:
    env:
      DB_HOST: db.example.com
      DB_PORT: 5432
      DB_USER: "app"
      DB_PASSWORD: zW81kq # not for production
    steps:
      - env: { PGHOST: other, PGUSER: u, PGSSLMODE: disable }
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        syntax: 'split',
        name: 'DB_HOST',
        line: 4,
        column: 7,
        user: 'app',
        hosts: [{ host: 'db.example.com', port: '5432' }],
        password: { strength: 'literal', line: 7 },
      },
      { syntax: 'split', name: null, line: 9, hosts: [{ host: 'other' }], tls: { level: 'none' } },
    ]);
    expect(cutFrom(text, facts[0])).toBe('DB_HOST: db.example.com');
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test('a list of a container', () => {
    const text = `spec:
  containers:
    - env:
        - name: POSTGRES_HOST
          value: db
        - name: POSTGRES_USER
          value: app
        - name: POSTGRES_PASSWORD
          valueFrom: { secretKeyRef: { name: a, key: b } }
        - name: SPRING_DATASOURCE_URL
          value: jdbc:postgresql://spring/d
        - name: SPRING_DATASOURCE_USERNAME
          value: boot
`;
    expect(read(text)).toMatchObject([
      { syntax: 'jdbc', name: 'SPRING_DATASOURCE_URL', line: 11, user: 'boot' },
      { syntax: 'split', line: 5, user: 'app', password: null },
    ]);
  });

  test('JSON', () => {
    const text = '{"environment": [{"name": "PG_HOST", "value": "h"}, {"name": "PG_USER", "value": "u"}]}';
    const [fact] = read(text, 'json');
    expect(fact).toMatchObject({ user: 'u', hosts: [{ host: 'h' }] });
    expect(cutFrom(text, fact?.positions.user)).toBe('u');
  });

  test('templates are unknown and break nothing', () => {
    const text = `{{- if .Values.on }}
data:
  DB_HOST: {{ printf "%s: x" .Values.host | quote }}
  DB_PORT: "5432"
  DB_NAME: "{{ template "name" . }}"
{{- end }}
`;
    expect(read(text)).toMatchObject([
      {
        line: 3,
        unknown: ['host', 'dbname'],
        parameters: { host: '{{ printf "%s: x" .Values.host | quote }}', dbname: '{{ template "name" . }}' },
      },
    ]);
  });

  test('maps that are named often are one', () => {
    const text = 'a: &a\n  PGHOST: h\n  PGUSER: u\nb: *a\nc:\n  d: *a\n';
    expect(read(text)).toHaveLength(1);
  });

  test.each([
    ['without a word of PostgreSQL', 'env:\n  DB_HOST: h\n  DB_USER: u\n'],
    ['of other keys', 'database:\n  host: h\n  port: 5432\n  user: u\n'],
    ['of a server', 'env:\n  POSTGRES_USER: u\n  POSTGRES_PASSWORD: p\n  SMTP_HOST: h\n'],
    ['with a password alone', 'env:\n  PGPASSWORD: p\n  SMTP_HOST: h\n'],
    ['of other maps', 'a:\n  DB_HOST: h\nb:\n  DB_PORT: 5432\n  DB_USER: u\n'],
  ])('nothing of one %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('connection strings are found as ever', () => {
    const text = 'X_HOST: a\nurl: postgres://a@b/c\n';
    expect(read(text)).toMatchObject([{ name: 'url', line: 2, user: 'a' }]);
  });
});

describe('Secrets of Kubernetes', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  test('data is decoded', () => {
    const url = base64('postgres://app:zW81kq@db/shop?sslmode=require\n');
    const text = `apiVersion: v1
kind: Secret
data:
  DATABASE_URL: ${url}
  POSTGRES_HOST: ${base64('pg')}
  POSTGRES_PASSWORD: ${base64('kuG4wedo')}
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      { syntax: 'split', hosts: [{ host: 'pg' }], password: { strength: 'literal', line: 6 } },
      { syntax: 'uri', name: 'DATABASE_URL', user: 'app', tls: { level: 'encrypted' }, line: 4 },
    ]);
    expect(cutFrom(text, facts[0]?.password)).toBe(base64('kuG4wedo'));
    expect(cutFrom(text, facts[1]?.password)).toBe(url);
    expect(JSON.stringify(facts)).not.toMatch(/zW81kq|kuG4wedo/);
  });

  test('stringData stands as it is', () => {
    const text = 'kind: Secret\nstringData:\n  PGHOST: h\n  PGPASSWORD: zW81kq\n';
    expect(read(text)).toMatchObject([{ hosts: [{ host: 'h' }], password: { strength: 'literal' } }]);
  });

  test.each([
    ['other kinds', `kind: ConfigMap\ndata:\n  A_URL: ${base64('postgres://a:b@c/d')}\n  A_HOST: x\n`],
    ['what is no Base64', 'kind: Secret\ndata:\n  A_URL: postgres\n'],
    ['templates', 'kind: Secret\ndata:\n  PGHOST: {{ .Values.host | b64enc }}\n'],
  ])('nothing of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('other lists and maps', () => {
  test('keys with values, of a blueprint', () => {
    const text = `services:
  - type: web
    envVars:
      - key: PGHOST
        value: db.example.com
      - key: PGUSER
        value: app
      - key: PGPASSWORD
        fromDatabase: { name: db, property: password }
      - { key: REDIS_HOST, value: cache }
`;
    const facts = read(text);
    expect(facts).toMatchObject([{ syntax: 'split', parameters: { host: 'db.example.com', user: 'app' }, line: 5 }]);
    expect(cutFrom(text, facts[0]?.positions.host)).toBe('db.example.com');
  });

  test('values beside their description, in env alone', () => {
    const held = `{
    "PGHOST": { "description": "where", "value": "db.example.com" },
    "PGUSER": { "value": "app", "required": true },
    "PGPASSWORD": { "value": "zW81kq-long" },
    "PGSSLMODE": { "generator": "secret" }
  }`;
    const text = `{ "env": ${held} }`;
    const facts = read(text, 'json');
    expect(facts).toMatchObject([{ parameters: { host: 'db.example.com', user: 'app', password: '***' }, line: 2 }]);
    expect(cutFrom(text, facts[0]?.positions.host)).toBe('db.example.com');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
    expect(read(`{ "properties": ${held} }`, 'json')).toEqual([]);
  });

  test('of MySQL nothing', () => {
    expect(read('{ "env": { "DB_HOST": { "value": "db" }, "DB_PORT": { "value": "3306" } } }', 'json')).toEqual([]);
  });
});
