import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConnectionFact, Fact, IncludeFact, PoolerFact, SettingFact, WorkloadFact } from '../../src/facts.ts';
import { composeReader } from '../../src/readers/compose.ts';
import { contextOf } from '../support/context.ts';
import { BOUNDED, worked } from '../support/growth.ts';

function read(text: string, files: Readonly<Record<string, string>> = {}, path = 'compose.yaml'): Fact[] {
  return [...composeReader.read({ path, text, kind: 'compose' }, contextOf({ ...files, [path]: text }))];
}

function workloads(facts: readonly Fact[]): WorkloadFact[] {
  return facts.filter((fact): fact is WorkloadFact => fact.kind === 'workload');
}

function workload(facts: readonly Fact[], name = 'db'): WorkloadFact {
  const found = workloads(facts).find((fact) => fact.name === name);
  if (found === undefined) throw new Error(`no workload ${name}`);
  return found;
}

function settings(facts: readonly Fact[]): SettingFact[] {
  return facts.filter((fact): fact is SettingFact => fact.kind === 'setting');
}

function connections(facts: readonly Fact[]): ConnectionFact[] {
  return facts.filter((fact): fact is ConnectionFact => fact.kind === 'connection');
}

/** The text that a position of a one-file test covers. */
function textAt(text: string, at: { line: number; column: number; endLine: number; endColumn: number }): string {
  const lines = text.split('\n');
  if (at.line === at.endLine) return (lines[at.line - 1] ?? '').slice(at.column - 1, at.endColumn - 1);
  const middle = lines.slice(at.line, at.endLine - 1);
  const first = (lines[at.line - 1] ?? '').slice(at.column - 1);
  return [first, ...middle, (lines[at.endLine - 1] ?? '').slice(0, at.endColumn - 1)].join('\n');
}

const DB = 'services:\n  db:\n    image: postgres:16\n';

describe('which services are what', () => {
  test.each([
    ['postgres:15.3-alpine', 'server', 'official', 15],
    ['postgres', 'server', 'official', null],
    ['postgres:latest', 'server', 'official', null],
    ['postgres:18beta1-bookworm', 'server', 'official', 18],
    ['docker.io/library/postgres:16@sha256:abc', 'server', 'official', 16],
    ['ghcr.io/x/postgres:16', 'server', 'official', 16],
    ['localhost:5000/postgres:14', 'server', 'official', 14],
    ['postgis/postgis:15-3.4', 'server', 'official', 15],
    ['timescale/timescaledb:2.14.2-pg16', 'server', 'official', 16],
    ['timescale/timescaledb:latest-pg15', 'server', 'official', 15],
    ['pgvector/pgvector:pg17', 'server', 'official', 17],
    ['ankane/pgvector', 'server', 'official', null],
    ['citusdata/citus:12.1', 'server', 'official', null],
    ['supabase/postgres:15.1.0.117', 'server', 'other', 15],
    ['bitnami/postgresql:16.2.0-debian-12-r8', 'server', 'bitnami', 16],
    ['bitnamilegacy/postgresql:14', 'server', 'bitnami', 14],
    ['mirror.example.com/bitnami/postgresql:15', 'server', 'bitnami', 15],
    ['edoburu/pgbouncer:1.22', 'pooler', 'other', null],
    ['bitnami/pgbouncer', 'pooler', 'other', null],
  ])('%s', (image, role, family, major) => {
    const facts = read(`services:\n  db:\n    image: ${image}\n    environment:\n      AUTH_TYPE: md5\n`);
    expect(workload(facts)).toMatchObject({ role, family, major, image });
  });

  test.each([
    'dpage/pgadmin4',
    'prometheuscommunity/postgres-exporter',
    'postgrest/postgrest:v12',
    'supabase/postgres-meta:v0.80',
    'prodrigestivill/postgres-backup-local',
    'myapp:latest',
    'redis:7',
  ])('%s is no server', (image) => {
    const text = `services:\n  x:\n    image: ${image}\n    environment:\n      POSTGRES_PASSWORD: secret\n      POSTGRES_DB: x\n`;
    expect(workloads(read(text))).toEqual([]);
  });

  test.each([
    [
      'an unknown image with a variable of the entry point',
      'image: acme/db:3\n    environment: [POSTGRES_HOST_AUTH_METHOD=trust]',
    ],
    [
      'a build with a password and the port',
      'build: ./db\n    environment: {POSTGRES_PASSWORD: x}\n    ports: ["5432:5432"]',
    ],
    [
      'a build with a password and the data',
      'build: ./db\n    environment: {POSTGRES_PASSWORD: x}\n    volumes: ["d:/var/lib/postgresql/data"]',
    ],
    ['a build called after it with the port', 'build: ./docker/postgres\n    ports: ["5433:5432"]'],
    [
      'an image called after it with the data',
      'image: acme/shop_postgis:2\n    volumes: ["d:/var/lib/postgresql/data"]',
    ],
    ['an image that is told to run postgres', 'image: acme/db\n    command: postgres -c max_connections=50'],
  ])('%s is a server', (_title, body) => {
    expect(workload(read(`services:\n  db:\n    ${body}\n`)).role).toBe('server');
  });

  test.each([
    ['a build of something else with the port', 'build: ./tunnel\n    ports: ["5432:5432"]'],
    ['what only comes with it', 'image: acme/postgres-proxy\n    ports: ["5432:5432"]'],
    ['a build called after it without the port', 'build: ./postgres\n    ports: ["8080:8080"]'],
  ])('%s is no server', (_title, body) => {
    expect(workloads(read(`services:\n  x:\n    ${body}\n`))).toEqual([]);
  });

  test.each([
    './wait-for-it.sh postgres -t 30 -- npm start',
    'sh -c "wait-for postgres -- npm start"',
    '["dockerize", "-wait", "tcp://postgres:5432", "npm"]',
    'chown -R postgres /data',
    'sh -c "pg_isready -h postgres -U postgres && npm start"',
  ])('%s starts no server', (command) => {
    const text = `services:\n  x:\n    image: app\n    environment: {POSTGRES_PASSWORD: x}\n    command: ${command}\n`;
    expect(workloads(read(text))).toEqual([]);
  });

  test("a server's image that runs psql is a client", () => {
    const text = `services:
  job:
    image: postgres:16
    entrypoint: ["sh", "-c", "psql -h db -f /x.sql"]
    environment:
      PGHOST: db
      PGPASSWORD: secret
`;
    const facts = read(text);
    expect(workload(facts, 'job').role).toBe('client');
    expect(connections(facts)).toHaveLength(1);
  });

  test('an image chosen by a variable with a fallback', () => {
    expect(workload(read('services:\n  db:\n    image: postgres:${PG:-14}-alpine\n'))).toMatchObject({
      image: 'postgres:14-alpine',
      major: 14,
    });
    expect(workload(read('services:\n  db:\n    image: postgres:${PG}\n'))).toMatchObject({ major: null });
  });
});

describe('environment', () => {
  test('map and list, with the place of every value and no password in it', () => {
    const text = `${DB}    environment:
      POSTGRES_USER: app
      POSTGRES_PASSWORD: "s3cr3t-\\"quoted\\""
      POSTGRES_HOST_AUTH_METHOD: trust # why not
      OTHER: x
`;
    const { environment } = workload(read(text));
    expect(Object.keys(environment)).toEqual(['POSTGRES_USER', 'POSTGRES_PASSWORD', 'POSTGRES_HOST_AUTH_METHOD']);
    expect(environment.POSTGRES_PASSWORD).toMatchObject({ value: '***', password: { strength: 'literal' } });
    const method = environment.POSTGRES_HOST_AUTH_METHOD;
    expect(method?.value).toBe('trust');
    expect(method && textAt(text, method)).toBe('trust');
    const password = environment.POSTGRES_PASSWORD?.password;
    expect(password && textAt(text, password)).toBe('s3cr3t-\\"quoted\\"');
    expect(JSON.stringify(read(text))).not.toContain('s3cr3t');

    const list = `${DB}    environment:\n      - 'POSTGRES_HOST_AUTH_METHOD=trust'\n      - POSTGRES_PASSWORD\n`;
    const fromList = workload(read(list)).environment;
    const stated = fromList.POSTGRES_HOST_AUTH_METHOD;
    expect(stated && textAt(list, stated)).toBe('trust');
    expect(fromList.POSTGRES_PASSWORD).toMatchObject({ value: null, password: { strength: 'unknown' } });
  });

  test.each([
    ['${PW}', null, 'unknown', '${PW}'],
    ['$PW', null, 'unknown', '$PW'],
    ['${PW:?set it}', null, 'unknown', '${PW:?set it}'],
    ['${PW:+x}', null, 'unknown', '${PW:+x}'],
    ['${PW:-hunter77}', '***', 'default', 'hunter77'],
    ['${PW-hunter77}', '***', 'default', 'hunter77'],
    ['${PW:-${OTHER:-hunter77}}', '***', 'default', 'hunter77'],
    ['a$$b', '***', 'literal', 'a$$b'],
    ['postgres', '***', 'well-known', 'postgres'],
    ['""', '', 'empty', ''],
  ])('a password stated as %s', (written, value, strength, place) => {
    const text = `${DB}    environment:\n      POSTGRES_PASSWORD: ${written}\n`;
    const stated = workload(read(text)).environment.POSTGRES_PASSWORD;
    expect(stated).toMatchObject({ value, password: { strength } });
    expect(stated?.password && textAt(text, stated.password)).toBe(place);
  });

  test('the name of the role as its password is well known', () => {
    const text = `${DB}    environment:\n      POSTGRES_USER: shop\n      POSTGRES_PASSWORD: shop\n`;
    expect(workload(read(text)).environment.POSTGRES_PASSWORD?.password).toMatchObject({ strength: 'well-known' });
  });

  test('variables come from .env beside the file; the password stands there', () => {
    const text = `${DB}    environment:\n      POSTGRES_PASSWORD: \${PW}\n      POSTGRES_DB: \${NAME}-x\n      POSTGRES_USER:\n`;
    const files = { 'd/.env': '# c\nexport PW="abc def"\nNAME=shop # comment\nPOSTGRES_USER=me\n' };
    const { environment } = workload(read(text, files, 'd/compose.yaml'));
    expect(environment.POSTGRES_PASSWORD).toMatchObject({
      file: 'd/compose.yaml',
      line: 5,
      value: '***',
      password: { file: 'd/.env', line: 2, column: 12, endColumn: 19, strength: 'literal' },
    });
    expect(environment.POSTGRES_DB?.value).toBe('shop-x');
    expect(environment.POSTGRES_USER).toMatchObject({ value: 'me', file: 'd/.env', line: 4 });
  });

  test('env_file before environment, in order; its lines are the origin', () => {
    const text = `${DB}    env_file:
      - one.env
      - path: two.env
        required: false
      - gone.env
      - ../outside.env
    environment:
      POSTGRES_DB: three
`;
    const files = {
      'one.env': 'POSTGRES_USER=one\nPOSTGRES_DB=one\nPOSTGRES_INITDB_ARGS=one\n',
      'two.env': "POSTGRES_USER='t$wo'\n",
    };
    const facts = read(text, files);
    const { environment } = workload(facts);
    expect(environment.POSTGRES_DB?.value).toBe('three');
    expect(environment.POSTGRES_USER).toMatchObject({ value: 't$wo', file: 'two.env', line: 1 });
    expect(environment.POSTGRES_USER?.via).toEqual([
      { file: 'compose.yaml', line: 6, column: 15, endLine: 6, endColumn: 22 },
    ]);
    expect(environment.POSTGRES_INITDB_ARGS).toMatchObject({ value: 'one', file: 'one.env', line: 3, column: 22 });
    expect(facts.filter((fact): fact is IncludeFact => fact.kind === 'include')).toMatchObject([
      { directive: 'env_file', target: '../outside.env', status: 'outside-root', line: 9 },
    ]);
  });

  test('anchors and merge keys', () => {
    const text = `x-env: &env
  POSTGRES_USER: merged
  POSTGRES_DB: merged
services:
  db:
    image: postgres:16
    environment:
      <<: *env
      POSTGRES_DB: own
  other: &other
    image: postgres:15
  third:
    <<: [*other]
    environment: *env
`;
    const facts = read(text);
    expect(workload(facts).environment).toMatchObject({
      POSTGRES_USER: { value: 'merged', line: 2 },
      POSTGRES_DB: { value: 'own', line: 9 },
    });
    expect(workload(facts, 'third')).toMatchObject({ major: 15, environment: { POSTGRES_DB: { value: 'merged' } } });
  });
});

describe('command line', () => {
  test.each([
    ['postgres -c max_connections=250', 'max_connections', '250'],
    ["postgres -c 'max_connections=250'", 'max_connections', '250'],
    ['-c max_connections=250', 'max_connections', '250'],
    ['["postgres", "-c", "max_connections=250"]', 'max_connections', '250'],
    ['["tini", "--", "postgres", "-cmax_connections=250"]', 'max_connections', '250'],
    ['["/start.sh", "postgres", "-c", "max_connections=250"]', 'max_connections', '250'],
    ['postgres -N 250', '-N', '250'],
    ['docker-entrypoint.sh postgres --max-connections=250', 'max-connections', '250'],
    ['sh -c "exec docker-entrypoint.sh postgres -c max_connections=250 && echo"', 'max_connections', '250'],
    ['["bash", "-c", "chown postgres /x; gosu postgres postgres -c max_connections=250"]', 'max_connections', '250'],
    ['>\n      postgres\n      -c max_connections=250\n      -c ssl=on', 'max_connections', '250'],
    ['|\n      postgres\n        -c max_connections=250\n        -c ssl=on', 'max_connections', '250'],
    ['postgres -c "max_connections=${N:-250}"', 'max_connections', '250'],
  ])('%s', (command, name, value) => {
    const text = `${DB}    command: ${command}\n`;
    const [fact] = settings(read(text)).filter((setting) => setting.name === 'max_connections');
    expect(fact).toMatchObject({
      value: '250',
      error: null,
      applied: true,
      source: 'command-line',
      workload: 'compose.yaml#db',
      parsed: { type: 'integer', value: 250 },
    });
    expect(fact?.valuePosition && textAt(text, fact.valuePosition)).toBe(value);
    if (!name.startsWith('-')) expect(fact?.namePosition && textAt(text, fact.namePosition)).toBe(name);
  });

  test('errors are the server’s, the last of a name is applied, templates are unknown', () => {
    const text = `${DB}    command: postgres -c ssl=on -c nonsense=1 -c port=banana -c SSL=off -c work_mem=\${MEM} -c pg_stat_statements.track=all\n`;
    expect(settings(read(text)).map(({ name, error, applied, problem }) => [name, error, applied, problem])).toEqual([
      ['ssl', null, false, null],
      ['nonsense', 'unrecognized configuration parameter "nonsense"', false, 'unknown-name'],
      ['port', 'invalid value for parameter "port": "banana"', false, 'invalid-value'],
      ['SSL', null, true, null],
      ['work_mem', null, true, null],
      ['pg_stat_statements.track', null, true, null],
    ]);
    expect(settings(read(text))[4]?.parsed).toEqual({ type: 'unknown', value: '${MEM}' });
  });

  test('a password in a setting or beside it is masked', () => {
    const text = `${DB}    command: ["-c", "primary_conninfo=host=a password=s3cr3t", "-c", "primary_conninfo=postgres://u:s3cr3t@h"]
    environment: {POSTGRES_PASSWORD: "s3cr3t://x", POSTGRES_URL: "postgres://u:s3cr3t@h/d", PG_DSN: "Host=h;Pwd=s3cr3t"}
`;
    const facts = read(text);
    expect(settings(facts)[0]).toMatchObject({ value: 'host=a password=***', error: null });
    expect(workload(facts).environment).toMatchObject({ POSTGRES_PASSWORD: { value: '***' } });
    expect(JSON.stringify(facts)).not.toContain('s3cr3t');
  });

  test('settings of the bitnami image', () => {
    const text = `services:
  db:
    image: bitnami/postgresql:16
    environment:
      - POSTGRESQL_MAX_CONNECTIONS=300
      - POSTGRESQL_ENABLE_TLS=yes
      - POSTGRESQL_EXTRA_FLAGS=-c log_connections=on
`;
    const facts = settings(read(text));
    expect(facts.map(({ name, value, source }) => [name, value, source])).toEqual([
      ['max_connections', '300', 'file'],
      ['ssl', 'yes', 'file'],
      ['log_connections', 'on', 'command-line'],
    ]);
    expect(facts.map((fact) => textAt(text, fact))).toEqual(['300', 'yes', 'log_connections=on']);
  });
});

describe('ports', () => {
  test.each([
    ['"5432"', '', '', 5432],
    ['5432:5432', '', '5432', 5432],
    ['"15432:5432/tcp"', '', '15432', 5432],
    ['127.0.0.1:5432:5432', '127.0.0.1', '5432', 5432],
    ['"[::1]:5432:5432"', '::1', '5432', 5432],
    ['0.0.0.0:5432:5432', '', '5432', 5432],
    ['127.0.0.1::5432', '127.0.0.1', '', 5432],
    ['"${PORT:-5433}:5432"', '', '5433', 5432],
    ['"${PORT}:5432"', '', '${PORT}', 5432],
    ['"${BIND:-127.0.0.1}:${PORT:-5432}:5432"', '127.0.0.1', '5432', 5432],
    ['"${BIND:?set it}:5432:5432"', '${BIND:?set it}', '5432', 5432],
    ['{target: 5432, published: "5433", host_ip: 127.0.0.1, mode: host}', '127.0.0.1', '5433', 5432],
  ])('%s', (written, hostAddress, published, target) => {
    const [port] = workload(read(`${DB}    ports:\n      - ${written}\n`)).ports;
    expect(port).toMatchObject({ hostAddress, published, target, line: 5 });
  });

  test('ranges, and what is no TCP port', () => {
    const ports = (list: string): unknown =>
      workload(read(`${DB}    ports: ${list}\n`)).ports.map((p) => [p.published, p.target]);
    expect(ports('["5432-5433:5432-5433"]')).toEqual([
      ['5432', 5432],
      ['5433', 5433],
    ]);
    expect(ports('["6000-6010:5432"]')).toEqual([['6000-6010', 5432]]);
    expect(ports('["5432:5432/udp", "x:y", "99999"]')).toEqual([]);
  });
});

describe('flow collections that go on at the indentation of their key, as Docker takes them', () => {
  test.each([
    ['    command: [\n    "postgres",\n    "-c", "ssl=on"]\n'],
    ['    command: [ # "x]\n  "postgres", # and ]\n\n  \'-c\',\n"ssl=on"\n    ]\n'],
    ['    command: ["postgres",\r\n    "-c",\r\n    "ssl=on"]\r\n'],
  ])('%j', (command) => {
    const text = `${DB}${command}    ports: ["5432:5432"]\n  web:\n    image: postgres:15\n`;
    const facts = read(text);
    expect(workload(facts).ports).toHaveLength(1);
    expect(workload(facts, 'web').major).toBe(15);
    const [ssl] = settings(facts);
    expect(ssl).toMatchObject({ name: 'ssl', value: 'on' });
    expect(ssl?.valuePosition && textAt(text, ssl.valuePosition)).toBe('on');
  });

  test.each(['[', '{', '["', "['", '[ # ]', '[{]}'])('%s without an end leaves what stands before it', (open) => {
    expect(workload(read(`${DB}    command: ${open}\n    ports: []\n`)).major).toBe(16);
  });
});

describe('mounts', () => {
  test('files and directories of the tree; named volumes, host paths and variables have no source', () => {
    const text = `${DB}    volumes:
      - data:/var/lib/postgresql/data
      - ./conf/pg_hba.conf:/etc/postgresql/pg_hba.conf:ro
      - ../shared:/shared
      - /etc/x:/x
      - \${DIR}/y:/y
      - {type: bind, source: ./conf, target: /conf/}
      - {type: volume, source: data, target: /z}
    configs:
      - source: hba
        target: /hba.conf
      - plain
configs:
  hba: {file: conf/pg_hba.conf}
  plain: {external: true}
`;
    const files = { 'd/conf/pg_hba.conf': 'x', 'shared/f': 'x' };
    expect(workload(read(text, files, 'd/compose.yaml')).mounts.map(({ source, target }) => [source, target])).toEqual([
      [null, '/var/lib/postgresql/data'],
      ['d/conf/pg_hba.conf', '/etc/postgresql/pg_hba.conf'],
      ['shared', '/shared'],
      [null, '/x'],
      [null, '/y'],
      ['d/conf', '/conf'],
      [null, '/z'],
      ['d/conf/pg_hba.conf', '/hba.conf'],
      [null, '/plain'],
    ]);
  });

  test('a configuration file that is not there is missing, also where it is named with `..`', () => {
    const volumes = '["../pg/postgresql_ssl.conf:/etc/x.conf", "../pg/nginx.conf:/etc/nginx.conf"]';
    const facts = read(`${DB}    volumes: ${volumes}\n`, { 'pg/pg_hba.conf': '' }, 'd/compose.yaml');
    expect(facts.filter((fact) => fact.kind === 'include')).toMatchObject([
      { target: '../pg/postgresql_ssl.conf', status: 'missing', line: 4 },
    ]);
  });

  test('a configuration file outside the root is told of', () => {
    const facts = read(`${DB}    volumes: ["../pg_hba.conf:/etc/pg_hba.conf"]\n`);
    expect(facts.filter((fact) => fact.kind === 'include')).toMatchObject([{ status: 'outside-root', line: 4 }]);
  });
});

describe('connections', () => {
  test('strings and PG* variables, with workload, place and strength', () => {
    const text = `services:
  app:
    image: app
    command: ["serve", "--db=postgres://a:s3cret99@db/x?sslmode=disable"]
    environment:
      DATABASE_URL: postgres://app:\${PW:-hunter77}@db:5432/shop
      PGHOST: db
      PGSSLMODE: require
      PGPASSWORD: hunter78
      POSTGRES_PASSWORD: hunter79
`;
    const facts = read(text);
    const found = connections(facts);
    expect(found.map(({ syntax, name, line, workload: id }) => [syntax, name, line, id])).toEqual([
      ['uri', 'DATABASE_URL', 6, 'compose.yaml#app'],
      ['split', null, 7, 'compose.yaml#app'],
      ['uri', null, 4, 'compose.yaml#app'],
    ]);
    expect(found[0]).toMatchObject({ hosts: [{ host: 'db', port: '5432' }], password: { strength: 'default' } });
    expect(found[0] && textAt(text, found[0])).toBe('postgres://app:${PW:-hunter77}@db:5432/shop');
    expect(found[0]?.password && textAt(text, found[0].password)).toBe('hunter77');
    expect(found[1]).toMatchObject({ tls: { stated: 'require' }, password: { strength: 'literal' } });
    expect(found[2] && textAt(text, found[2])).toBe('postgres://a:s3cret99@db/x?sslmode=disable');
    expect(workload(facts, 'app')).toMatchObject({ role: 'client', environment: { PGPASSWORD: { value: '***' } } });
    expect(JSON.stringify(facts)).not.toMatch(/hunter7|s3cret99/);
  });

  test('an env_file’s connection leads back through its entry', () => {
    const text = 'services:\n  app:\n    image: app\n    env_file: app.env\n';
    const [fact] = connections(read(text, { 'app.env': 'X=1\nDATABASE_URL="postgres://u@db/x"\n' }));
    expect(fact).toMatchObject({ file: 'app.env', line: 2, column: 15, via: [{ file: 'compose.yaml', line: 4 }] });
  });

  test("a server's own PG* variables are no client", () => {
    expect(connections(read(`${DB}    environment: {PGHOST: localhost, PGPASSWORD: x}\n`))).toEqual([]);
  });

  test('the arguments of a build', () => {
    const text =
      'services:\n  app:\n    build:\n      context: .\n      args:\n        DATABASE_URL: postgres://u@h/x\n';
    expect(connections(read(text))).toMatchObject([{ name: 'DATABASE_URL', line: 6 }]);
  });
});

test.each([
  ['a byte order mark', '\ufeff', '\n'],
  ['lines that end in CR LF', '', '\r\n'],
])('positions with %s', (_title, mark, end) => {
  const body = `services:
  db:
    image: postgres:16
    command: >
      postgres
        -c ssl=on
        -c "log_line_prefix=%m é"
    environment:
      - POSTGRES_HOST_AUTH_METHOD=trust
    env_file: x.env
`;
  const text = mark + body.replaceAll('\n', end);
  const facts = read(text, { 'x.env': `A=1${end}POSTGRES_USER=me${end}` });
  const { environment } = workload(facts);
  const method = environment.POSTGRES_HOST_AUTH_METHOD;
  expect(method && textAt(text, method)).toBe('trust');
  expect(environment.POSTGRES_USER).toMatchObject({ value: 'me', line: 2, column: 15, endColumn: 17 });
  expect(settings(facts).map((fact) => textAt(text, fact))).toEqual(['ssl=on', 'log_line_prefix=%m é']);
  expect(workload(facts)).toMatchObject({ line: 2, column: 3, endColumn: 5 });
});

test('a PgBouncer container is a pooler with settings', () => {
  const text = `services:
  pool:
    image: edoburu/pgbouncer
    environment:
      AUTH_TYPE: trust
      CLIENT_TLS_SSLMODE: \${MODE}
      DATABASE_URL: postgres://u:secret@db/x
`;
  const facts = read(text);
  const [pooler] = facts.filter((fact): fact is PoolerFact => fact.kind === 'pooler');
  expect(pooler).toMatchObject({
    workload: 'compose.yaml#pool',
    settings: { auth_type: { value: 'trust', unknown: false, line: 5 }, client_tls_sslmode: { unknown: true } },
  });
  expect(connections(facts)).toHaveLength(1);
});

describe('include and extends', () => {
  test('extends within the file and from another one', () => {
    const text = `services:
  base:
    image: postgres:14
    environment: {POSTGRES_DB: base, POSTGRES_USER: base}
    ports: ["5432:5432"]
  db:
    extends: base
    environment: {POSTGRES_DB: own}
  far:
    extends: {file: lib/common.yml, service: pg}
`;
    const files = {
      'lib/common.yml': 'services:\n  pg:\n    image: postgres:13\n    env_file: pg.env\n',
      'lib/pg.env': 'POSTGRES_DB=far\n',
    };
    const facts = read(text, files);
    expect(workload(facts)).toMatchObject({
      major: 14,
      line: 6,
      environment: { POSTGRES_DB: { value: 'own' }, POSTGRES_USER: { value: 'base', line: 4 } },
      ports: [{ published: '5432' }],
    });
    expect(workload(facts, 'far')).toMatchObject({
      id: 'compose.yaml#far',
      major: 13,
      environment: { POSTGRES_DB: { file: 'lib/pg.env', via: [{ file: 'lib/common.yml' }, { file: 'compose.yaml' }] } },
    });
  });

  test('included files bring their services, with the way to them', () => {
    const text =
      'include:\n  - db/compose.yml\n  - path: [more.yml]\n  - oci://x/y\n  - ../out.yml\nservices:\n  app: {image: app}\n';
    const files = {
      'db/compose.yml': DB,
      'more.yml': 'include: [compose.yaml]\nservices:\n  two:\n    image: postgres:15\n',
    };
    const facts = read(text, files);
    expect(workloads(facts).map(({ id, via }) => [id, via?.map(({ file, line }) => `${file}:${line}`)])).toEqual([
      ['db/compose.yml#db', ['compose.yaml:2']],
      ['more.yml#two', ['compose.yaml:3']],
    ]);
    expect(facts.filter((fact) => fact.kind === 'include')).toMatchObject([
      { target: '../out.yml', status: 'outside-root' },
    ]);
  });

  test('loops end', () => {
    const text =
      'services:\n  a: {extends: b, image: postgres:16}\n  b: {extends: a}\n  c: {extends: {file: compose.yaml, service: c}, image: postgres}\n';
    expect(workloads(read(text)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

test('names, host network and the place of the image', () => {
  const text = `services:
  db:
    container_name: shop-db
    hostname: pg
    image: postgres:16
    network_mode: host
    networks:
      back: {aliases: [primary]}
`;
  const fact = workload(read(text));
  expect(fact).toMatchObject({
    names: ['db', 'shop-db', 'pg', 'primary'],
    hostNetwork: true,
    line: 2,
    column: 3,
    endColumn: 5,
  });
  expect(fact.imagePosition && textAt(text, fact.imagePosition)).toBe('postgres:16');
});

describe('hostile and broken input', () => {
  test('what a broken file still says is read', () => {
    const facts = read(`${DB}    environment:\n      POSTGRES_HOST_AUTH_METHOD: trust\n  broken: [1, {\n`);
    expect(workload(facts).environment.POSTGRES_HOST_AUTH_METHOD?.value).toBe('trust');
  });

  test.each([
    ['deep flow nesting', `services: ${'['.repeat(10_000)}`],
    ['deep maps', `services: ${'{a: '.repeat(10_000)}`],
    ['deep sequences', `services:\n  ${'- '.repeat(10_000)}x`],
    [
      'an alias bomb',
      `a: &a [x, x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: &b${i} [${i === 0 ? '*a' : `*b${i - 1}`}, ${i === 0 ? '*a' : `*b${i - 1}`}]`).join('\n')}\nservices: {db: {image: postgres, environment: *b59, ports: *b59, volumes: *b59, command: *b59}}\n`,
    ],
    ['an alias to itself', 'services: &s\n  db: *s\n  c: &c {image: postgres, environment: *c, extends: *c}\n'],
    ['unclosed variables', `services: {db: {image: "postgres${'${'.repeat(20_000)}"}}`],
    ['values that double', `services: {db: {image: postgres, env_file: x.env}}`],
    [
      'many services of one node',
      `x: &x {image: postgres, environment: {${Array.from({ length: 3000 }, (_, i) => `A${i}: b`).join(', ')}}}\nservices:\n${Array.from({ length: 5000 }, (_, i) => `  s${i}: *x`).join('\n')}\n`,
    ],
    [
      'many merges',
      `x: &x {${Array.from({ length: 3000 }, (_, i) => `A${i}: b`).join(', ')}}\nservices:\n${Array.from({ length: 3000 }, (_, i) => `  s${i}: {<<: [*x, *x, *x, *x]}`).join('\n')}\n`,
    ],
  ])('%s', (_title, text) => {
    const doubling = Array.from({ length: 60 }, (_, i) => `V${i + 1}=\${V${i}}\${V${i}}`).join('\n');
    const start = worked();
    expect(Array.isArray(read(text, { 'x.env': `V0=xxxxxxxx\n${doubling}\n` }))).toBe(true);
    expect(worked() - start).toBeLessThan(BOUNDED);
  });

  test('no text throws, and every position lies in its file', () => {
    const word = fc.constantFrom(
      ...[
        'services:',
        '\n',
        '  db:',
        '    image: ',
        'postgres:16',
        'environment:',
        '- ',
        'POSTGRES_PASSWORD=',
        '${A',
        ':-',
        '}',
        '"',
        "'",
      ],
      ...[
        'command: ',
        '-c ',
        'ssl=on',
        '|',
        '>',
        '&a ',
        '*a',
        '<<: ',
        '{',
        '[',
        ']',
        ',',
        'ports:',
        '5432:5432',
        'extends: ',
        'include: ',
      ],
      ...[
        '\\',
        '\t',
        '#',
        '!reset ',
        '? ',
        '\u{1f600}',
        'é',
        '\r\n',
        'postgres://u:p@h/d',
        'volumes:',
        './x:/y',
        'env_file: ',
        '.env',
      ],
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      fc.string({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, text, (body, environment) => {
        const files: Record<string, string> = { '.env': environment, 'compose.yaml': `services:\n  db:\n    ${body}` };
        for (const full of [body, files['compose.yaml'] ?? '']) {
          files['compose.yaml'] = full;
          for (const fact of read(full, files)) {
            const lines = (files[fact.file] ?? '').split('\n');
            expect(fact.line).toBeGreaterThan(0);
            expect(fact.endLine).toBeLessThanOrEqual(lines.length);
            expect(fact.endColumn).toBeLessThanOrEqual((lines[fact.endLine - 1] ?? '').length + 1);
            expect(fact.line < fact.endLine || fact.column <= fact.endColumn).toBe(true);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
