import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { collect } from '../src/collect.ts';
import type { Fact } from '../src/facts.ts';
import { RIGHT } from '../src/rules/support-server/example-certificates.ts';
import { memoryTree } from '../src/tree.ts';

const SCHEMA: unknown = JSON.parse(readFileSync(new URL('../docs/facts.schema.json', import.meta.url), 'utf8'));

/** The schema with every object closed: programs may expect more to come, but what comes today is all described. */
function closed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(closed);
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, closed(item)]));
  const isObjectSchema = copy.type === 'object' && typeof copy.properties === 'object';
  return isObjectSchema && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}

const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
const validate = ajv.compile(closed(SCHEMA) as object);

const FILES: Readonly<Record<string, string>> = {
  'pg_hba.conf': `local all all peer
host all app,"all",+staff,/^x 10.0.0.0 255.255.255.0 md5
hostssl shop app .example.com cert map=m
host all all {{ net }} scram-sha-256
host all all samenet ldap ldapserver=x ldapbindpasswd=hidden
host all all 10.0.0.1 trust
include missing.conf
`,
  'pg_ident.conf': 'm alice bob\nm alice\n',
  'postgresql.conf': `max_connections = 100\nshared_buffers = 1GB\nssl = on\nnope = 1\nssl = maybe\ninclude '../x.conf'\nmy.thing = 'x'\n= 3\n`,
  'docker-compose.yml': `services:
  db:
    image: postgres:16
    network_mode: host
    command: postgres -c max_connections=50
    environment: { POSTGRES_PASSWORD: hidden, POSTGRES_HOST_AUTH_METHOD: trust }
    ports: ["5432:5432", "127.0.0.1:5433:5432"]
    volumes: ["./pg_hba.conf:/etc/pg_hba.conf", "data:/var/lib/postgresql/data"]
  app:
    image: app
    environment:
      DATABASE_URL: postgres://app:hidden@db/shop?sslmode=require&ssl_mode=x
`,
  '.env': `DATABASE_URL=postgresql://u:hidden@h1:5432,h2/db\nOTHER_URL=postgres://\${USER}:\${PW:-hidden}@db/x?sslmode=bogus\n`,
  'pgbouncer.ini': '[databases]\nshop = host=db password=hidden\n[pgbouncer]\nlisten_addr = *\nauth_type = trust\n',
  'userlist.txt': '"app" "hidden-too"\n',
  'start.sh': 'docker run -e POSTGRES_PASSWORD=hidden -p 5432:5432 postgres:16\n',
  'web/package.json': '{ "dependencies": { "pg": "8.13.0", "postgres": "https://hidden@git.example/postgres" } }',
  'web/.env': 'DATABASE_URL=postgres://u:hidden@db.example.com/db?sslmode=require\n',
  'server.crt': RIGHT,
  'broken.pem': RIGHT.replaceAll('M', 'N'),
  'server.key': '-----BEGIN PRIVATE KEY-----\nhidden\n-----END PRIVATE KEY-----\n',
};

function read(files: Readonly<Record<string, string>>): readonly Fact[] {
  return collect(memoryTree(files), { major: 16, ignored: () => false, as: null }).facts;
}

describe('facts as other programs get them', () => {
  test.each(Object.keys(FILES))('%s is as the schema says', (path) => {
    const facts = read({ [path]: FILES[path] ?? '' });
    const valid = validate(JSON.parse(JSON.stringify({ schemaVersion: 1, facts })));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('all together, and without any password', () => {
    const facts = read(FILES);
    expect(facts.length).toBeGreaterThan(20);
    validate(JSON.parse(JSON.stringify({ schemaVersion: 1, facts })));
    expect(validate.errors ?? []).toEqual([]);
    expect(JSON.stringify(facts)).not.toContain('hidden');
  });

  test('every kind of fact is described, and no other', () => {
    const source = readFileSync(new URL('../src/facts.ts', import.meta.url), 'utf8');
    const kinds = [...source.matchAll(/extends Origin \{\n\s*readonly kind: '([a-z-]+)'/g)].map(([, kind]) => kind);
    const described = [...JSON.stringify(SCHEMA).matchAll(/"kind":\{"const":"([a-z-]+)"\},"file"/g)].map(
      ([, kind]) => kind,
    );
    expect(kinds.length).toBeGreaterThan(5);
    expect(described.sort()).toEqual(kinds.sort());
  });
});
