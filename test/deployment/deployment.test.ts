import { describe, expect, test } from '@jest/globals';
import { buildModel } from '../../src/deployment/deployment.ts';
import type { Model, Server } from '../../src/deployment/model.ts';
import { majorHints } from '../../src/deployment/servers.ts';
import type { Fact, HbaRecordFact } from '../../src/facts.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { composeReader } from '../../src/readers/compose.ts';
import { hbaReader } from '../../src/readers/pg-hba.ts';
import { identReader } from '../../src/readers/pg-ident.ts';
import { settingsReader } from '../../src/readers/postgresql-conf.ts';
import type { FileKind, Reader } from '../../src/readers/reader.ts';
import { contextOf } from '../support/context.ts';

const READERS: readonly (readonly [RegExp, Reader, FileKind])[] = [
  [/compose[^/]*\.ya?ml$/, composeReader, 'compose'],
  [/hba[^/]*\.conf$/, hbaReader, 'pg_hba'],
  [/ident[^/]*\.conf$/, identReader, 'pg_ident'],
  [/postgres[^/]*\.conf$/, settingsReader, 'postgresql_conf'],
];

type Files = Readonly<Record<string, string>>;

function factsOf(files: Files): Fact[] {
  const facts: Fact[] = [];
  for (const [pattern, reader, kind] of READERS) {
    for (const [path, text] of Object.entries(files)) {
      const major = majorHints(facts).get(path) ?? 18;
      if (pattern.test(path)) facts.push(...reader.read({ path, text, kind }, contextOf(files, major)));
    }
  }
  return facts;
}

function modelOf(files: Files, major: PgMajor | null = null): Model {
  return buildModel(factsOf(files), { major, zones: {} });
}

function only(files: Files, major: PgMajor | null = null): Server {
  const { servers } = modelOf(files, major);
  const [server] = servers;
  if (server === undefined || servers.length !== 1) throw new Error(`${servers.length} servers`);
  return server;
}

function line({ type, databases, users, address, method }: HbaRecordFact): string {
  return [type, databases?.join(), users?.join(), address, method].filter((word) => word != null).join(' ');
}

function hbaOf(server: Server): string[] | null {
  return server.hba?.map(({ fact, implied }) => `${line(fact)} (${implied})`) ?? null;
}

function compose(body: string): Files {
  return { 'compose.yaml': `services:\n  db:\n${body.replace(/^/gm, '    ')}\n` };
}

describe('HBA records that an image writes', () => {
  test('the official image by default', () => {
    expect(hbaOf(only(compose('image: postgres:16')))).toEqual([
      'local all all trust (by-default)',
      'host all all 127.0.0.1 trust (by-default)',
      'host all all ::1 trust (by-default)',
      'local replication all trust (by-default)',
      'host replication all 127.0.0.1 trust (by-default)',
      'host replication all ::1 trust (by-default)',
      'host all all all scram-sha-256 (by-default)',
    ]);
  });

  test.each([
    ['image: postgres:16', 'scram-sha-256 (by-default)'],
    ['image: postgres:13', 'md5 (by-default)'],
    ['image: postgres:12', 'md5 (by-default)'],
    ['image: postgres:16\ncommand: -c password_encryption=md5', 'md5 (by-default)'],
    ['image: postgres:13\ncommand: -c password_encryption=scram-sha-256', 'scram-sha-256 (by-default)'],
    ['image: postgres:16\nenvironment: {POSTGRES_INITDB_ARGS: --auth-host=md5}', 'md5 (by-default)'],
    ['image: postgres:13\nenvironment: {POSTGRES_INITDB_ARGS: "-A scram-sha-256"}', 'scram-sha-256 (by-default)'],
    ['image: postgres:16\nenvironment: {POSTGRES_HOST_AUTH_METHOD: trust}', 'trust (by-environment)'],
    ['image: postgres:16\nenvironment: {POSTGRES_HOST_AUTH_METHOD: ""}', 'scram-sha-256 (by-default)'],
  ])('the last record of %j', (body, expected) => {
    expect(hbaOf(only(compose(body)))?.at(-1)).toBe(`host all all all ${expected}`);
  });

  test('a method from outside is unknown, and stands where the variable does', () => {
    const server = only(compose('image: postgres:16\nenvironment:\n  POSTGRES_HOST_AUTH_METHOD: ${METHOD}'));
    const last = server.hba?.at(-1);
    expect(last).toMatchObject({ implied: 'by-environment', fact: { line: 5, record: { unknown: ['method'] } } });
  });

  test('the value goes into the file verbatim: a second line is a record of its own', () => {
    const server = only(
      compose('image: postgres:16\nenvironment:\n  POSTGRES_HOST_AUTH_METHOD: "md5\\nhost replication all all trust"'),
    );
    expect(hbaOf(server)?.slice(-2)).toEqual([
      'host all all all md5 (by-environment)',
      'host replication all all trust (by-environment)',
    ]);
  });

  test.each([
    ['--auth=md5', 'md5', 'md5'],
    ['--auth md5', 'md5', 'md5'],
    ['-A md5', 'md5', 'md5'],
    ['-Amd5 --encoding=UTF8', 'md5', 'md5'],
    ['--auth-host=scram-sha-256', 'trust', 'scram-sha-256'],
    ['--auth-local=peer --data-checksums', 'peer', 'trust'],
    ['--auth=peer', 'peer', 'ident'],
    ['--auth=trust --auth-host=md5', 'trust', 'md5'],
    ['--encoding=UTF8 --locale=C', 'trust', 'trust'],
  ])('initdb with %s', (args, local, host) => {
    const server = only(compose(`image: postgres:16\nenvironment:\n  POSTGRES_INITDB_ARGS: "${args}"`));
    const methods = server.hba?.map(({ fact }) => fact.method);
    expect(methods?.slice(0, 6)).toEqual([local, host, host, local, host, host]);
  });

  test.each([
    ['environment: {POSTGRESQL_PASSWORD: secret}', 'md5 (by-default)'],
    ['environment: {POSTGRES_PASSWORD: "${PW}"}', 'md5 (by-default)'],
    ['environment: [POSTGRESQL_PASSWORD_FILE=/run/secrets/x]', 'md5 (by-default)'],
    ['environment: {ALLOW_EMPTY_PASSWORD: "yes"}', 'trust (by-environment)'],
  ])('bitnami with %s', (environment, expected) => {
    const server = only(compose(`image: bitnami/postgresql:16\n${environment}`));
    expect(hbaOf(server)?.[0]).toBe(`host all all 0.0.0.0 ${expected}`);
    expect(server.hba).toHaveLength(5);
  });

  test('bitnami that does not start, and images with a start-up of their own, have no records', () => {
    expect(only(compose('image: bitnami/postgresql:16')).hba).toBeNull();
    expect(
      only(compose('image: supabase/postgres:15.1.0.117\nenvironment: {POSTGRES_HOST_AUTH_METHOD: trust}')).hba,
    ).toBeNull();
  });

  test('bitnami asks TLS clients for certificates and leaves the others as they are', () => {
    const server = only(
      compose(
        'image: bitnami/postgresql:16\nenvironment: {POSTGRESQL_PASSWORD: x, POSTGRESQL_ENABLE_TLS: "yes", POSTGRESQL_TLS_CA_FILE: /ca}',
      ),
    );
    expect(hbaOf(server)?.slice(0, 3)).toEqual([
      'hostssl all all 0.0.0.0 cert (by-default)',
      'hostssl all all :: cert (by-default)',
      'host all all 0.0.0.0 md5 (by-default)',
    ]);
  });
});

describe('files that are mounted', () => {
  const hba = 'host all all 10.0.0.0/8 scram-sha-256\n';

  test.each([
    ['hba_file on the command line', 'command: -c hba_file=/x/pg_hba.conf\nvolumes: ["./pg_hba.conf:/x/pg_hba.conf"]'],
    ['the file over the one of the data directory', 'volumes: ["./pg_hba.conf:/var/lib/postgresql/data/pg_hba.conf"]'],
    ['PGDATA respected', 'environment: {PGDATA: /data/pg}\nvolumes: ["./pg_hba.conf:/data/pg/pg_hba.conf"]'],
    ['a directory', 'command: -c hba_file=/x/../y//pg_hba.conf\nvolumes: [".:/y/"]'],
    [
      'hba_file in the mounted settings',
      'command: -c config_file=/c/postgresql.conf\nvolumes: ["./postgresql.conf:/c/postgresql.conf", "./pg_hba.conf:/z/hba"]',
    ],
  ])('%s', (_title, body) => {
    const files = { ...compose(`image: postgres:15\n${body}`), 'pg_hba.conf': hba };
    const withSettings = body.includes('config_file')
      ? { ...files, 'postgresql.conf': "hba_file = '/z/hba'\n" }
      : files;
    const server = only(withSettings);
    expect(server).toMatchObject({ id: 'compose.yaml#db', major: 15, majorFrom: 'image' });
    expect(hbaOf(server)).toEqual(['host all all 10.0.0.0 scram-sha-256 (no)']);
  });

  test('bitnami reads the files of its configuration directory', () => {
    const files = {
      ...compose('image: bitnami/postgresql:14\nvolumes: ["./pg:/bitnami/postgresql/conf"]'),
      'pg/pg_hba.conf': hba,
      'pg/postgresql.conf': 'ssl = on\n',
      'pg/conf.d/postgres-extra.conf': 'max_connections = 77\n',
    };
    const server = only(files);
    expect(server.hba).toHaveLength(1);
    expect(server.settings.get('max_connections')?.value).toMatchObject({ value: 77 });
    expect(server.settings.get('ssl')?.value).toMatchObject({ value: true });
  });

  test('a file beside custom settings that nobody names is not used by the service', () => {
    const files = {
      ...compose(
        'image: postgres:16\ncommand: -c config_file=/c/postgresql.conf\nvolumes: ["./postgresql.conf:/c/postgresql.conf", "./pg_hba.conf:/c/pg_hba.conf"]',
      ),
      'pg_hba.conf': hba,
      'postgresql.conf': 'max_connections = 50\n',
    };
    const { servers } = modelOf(files);
    expect(servers.map(({ id, hba: records }) => [id, records?.length, records?.[0]?.implied])).toEqual([
      ['compose.yaml#db', 7, 'by-default'],
      ['pg_hba.conf', 1, 'no'],
    ]);
  });

  test('an hba_file that is not of the tree leaves the records unknown', () => {
    expect(only(compose('image: postgres:16\ncommand: -c hba_file=/etc/pg_hba.conf')).hba).toBeNull();
    expect(only(compose('image: postgres:16\ncommand: -c hba_file=${HBA}')).hba).toBeNull();
  });

  test('the command line goes before the file; listen_addresses is the image’s until settings of one’s own replace it', () => {
    const own = only({
      ...compose(
        'image: postgres:16\ncommand: -c config_file=/c.conf -c max_connections=5\nvolumes: ["./postgresql.conf:/c.conf"]',
      ),
      'postgresql.conf': 'max_connections = 50\nwork_mem = 8MB\n',
    });
    expect(own.settings.get('max_connections')?.value).toMatchObject({ value: 5 });
    expect(own.settings.get('work_mem')?.fact).toMatchObject({ file: 'postgresql.conf' });
    expect(own.settings.has('listen_addresses')).toBe(false);
    const plain = only(compose('image: postgres:16'));
    expect(plain.settings.get('listen_addresses')).toEqual({
      name: 'listen_addresses',
      value: { type: 'string', value: '*' },
      fact: null,
    });
  });

  test('a file that several services mount is each one’s, and read with the newest version', () => {
    const files = {
      'compose.yaml': `services:
  a:
    image: postgres:14
    command: &c -c hba_file=/h
    volumes: &v ["./pg_hba.conf:/h"]
  b: {image: "postgres:17", command: *c, volumes: *v}
`,
      'pg_hba.conf': hba,
    };
    expect(modelOf(files).servers.map(({ label, major, hba: records }) => [label, major, records?.length])).toEqual([
      ['service a of compose.yaml', 14, 1],
      ['service b of compose.yaml', 17, 1],
    ]);
    expect(majorHints(factsOf(files)).get('pg_hba.conf')).toBe(17);
  });
});

describe('loose files', () => {
  test('an HBA file with the settings and the map file beside it', () => {
    const server = only(
      {
        'pg/pg_hba.conf': 'local all all peer map=m\n',
        'pg/postgresql.conf': 'ssl = on\nport = 5433\n',
        'pg/postgresql.auto.conf': 'port = 5434\n',
        'pg/pg_ident.conf': 'm root postgres\n',
      },
      16,
    );
    expect(server).toMatchObject({
      id: 'pg/pg_hba.conf',
      major: 16,
      majorFrom: 'policy',
      exposure: { kind: 'network' },
    });
    expect(server.settings.get('port')?.value).toMatchObject({ value: 5434 });
    expect(server.ident).toHaveLength(1);
  });

  test.each([
    [
      'by hba_file',
      ['d/pg_hba_a.conf', 'd/pg_hba_b.conf'],
      { 'd/postgresql.conf': "hba_file = '/etc/pg/pg_hba_b.conf'\n" },
      ['', 'd/postgresql.conf'],
    ],
    [
      'by variant',
      ['d/pg_hba-replica.conf', 'd/pg_hba.conf'],
      { 'd/postgresql.conf': 'port = 1\n', 'd/postgresql-replica.conf': 'port = 2\n' },
      ['d/postgresql-replica.conf', 'd/postgresql.conf'],
    ],
    [
      'the only one of the directory',
      ['d/pg_hba.conf'],
      { 'd/postgres-main.conf': 'port = 1\n' },
      ['d/postgres-main.conf'],
    ],
    [
      'a sibling directory',
      ['d/hba/pg_hba.conf'],
      { 'd/conf/postgresql.conf': 'port = 1\n' },
      ['d/conf/postgresql.conf'],
    ],
    [
      'two in sibling directories',
      ['d/hba/pg_hba.conf'],
      { 'd/a/postgresql.conf': 'port = 1\n', 'd/b/postgresql.conf': 'port = 1\n' },
      [''],
    ],
    ['elsewhere', ['d/hba/pg_hba.conf'], { 'e/a/postgresql.conf': 'port = 1\n' }, ['']],
  ])('settings found %s', (_title, hbaPaths, settings, expected) => {
    const files: Record<string, string> = { ...settings };
    for (const path of hbaPaths) files[path] = 'local all all peer\n';
    const { servers } = modelOf(files);
    const found = hbaPaths.map((path) => servers.find(({ id }) => id === path)?.settingFacts[0]?.root ?? '');
    expect(found).toEqual(expected);
    // Every settings file is some server's, once.
    const roots = servers.map(({ settingFacts }) => settingFacts[0]?.root).filter((root) => root !== undefined);
    expect(roots.sort()).toEqual(Object.keys(settings).sort());
  });

  test('settings alone', () => {
    expect(only({ 'postgresql.conf': 'ssl = on\n' })).toMatchObject({
      id: 'postgresql.conf',
      hba: null,
      majorFrom: 'default',
      major: 18,
    });
  });
});

describe('exposure', () => {
  test.each([
    ['ports: ["5432:5432"]', 'published'],
    ['ports: ["127.0.0.1:5432:5432"]', 'loopback-published'],
    ['ports: ["127.0.0.1:5432:5432", "192.168.1.5:5432:5432"]', 'published'],
    ['ports: ["${BIND}:5432:5432"]', 'network'],
    ['ports: ["8080:80"]', 'containers'],
    ['expose: ["5432"]', 'containers'],
    ['ports: ["5432:5432"]\ncommand: -c port=5433', 'containers'],
    ['ports: ["5432:5433"]\ncommand: -p 5433', 'published'],
    ['network_mode: host', 'network'],
  ])('%s', (body, kind) => {
    expect(only(compose(`image: postgres:16\n${body}`)).exposure.kind).toBe(kind);
  });
});

describe('clients', () => {
  test('a service reaches the server of its project by name', () => {
    const { clients } = modelOf({
      'compose.yaml': `services:
  db: {image: "postgres:16", container_name: shop-db}
  app:
    image: app
    environment:
      A: postgres://u@db/x
      B: postgres://u@shop-db/x?sslmode=verify-full
      C: postgres://u@db.example.com/x
      D: postgres://u@\${HOST}/x
      E: postgres://u@db,10.0.0.1/x
      F: postgres:///x?host=/run
`,
      'other/compose.yaml': 'services:\n  app:\n    image: app\n    environment: {A: postgres://u@db/x}\n',
    });
    expect(
      clients.map(({ connection, zone, zones, level, server, workload }) => [
        `${connection.file}:${connection.name}`,
        zone,
        zones.length,
        level,
        server?.id ?? null,
        workload?.name,
      ]),
    ).toEqual([
      ['compose.yaml:A', 'container', 1, 'opportunistic', 'compose.yaml#db', 'app'],
      ['compose.yaml:B', 'container', 1, expect.anything(), 'compose.yaml#db', 'app'],
      ['compose.yaml:C', 'public', 1, 'opportunistic', null, 'app'],
      ['compose.yaml:D', 'unknown', 1, 'opportunistic', null, 'app'],
      ['compose.yaml:E', 'private', 2, 'opportunistic', null, 'app'],
      ['compose.yaml:F', 'socket', 1, expect.anything(), null, 'app'],
      ['other/compose.yaml:A', 'container', 1, 'opportunistic', null, 'app'],
    ]);
  });

  test('an included server is of the same project, and counts once', () => {
    const { clients, servers } = modelOf({
      'compose.yaml':
        'include: [db/compose.yaml]\nservices:\n  app:\n    image: app\n    environment: {A: postgres://u@db/x}\n',
      'db/compose.yaml': 'services:\n  db:\n    image: postgres:16\n    command: -c ssl=on\n',
    });
    expect(servers.map(({ id, settingFacts }) => [id, settingFacts.length])).toEqual([['db/compose.yaml#db', 1]]);
    expect(clients[0]?.server).toBe(servers[0]);
  });

  test('a file reaches the server that publishes its port on the same machine', () => {
    const facts = factsOf({ 'compose.yaml': 'services:\n  db:\n    image: postgres:16\n    ports: ["5433:5432"]\n' });
    const [connection] = factsOf({
      'compose.yaml': 'services:\n  app:\n    image: app\n    environment: {A: postgres://u@localhost:5433/x}\n',
    }).filter((fact) => fact.kind === 'connection');
    if (connection?.kind !== 'connection') throw new Error('no connection');
    const { workload: _, ...loose } = connection;
    const reached = (file: string): string | null =>
      buildModel([...facts, { ...loose, file }], { major: null, zones: {} }).clients[0]?.server?.id ?? null;
    expect(reached('.env')).toBe('compose.yaml#db');
    expect(reached('src/app/.env')).toBe('compose.yaml#db');
    expect(buildModel([...facts, connection], { major: null, zones: {} }).clients[0]?.server).toBeNull();
  });
});
