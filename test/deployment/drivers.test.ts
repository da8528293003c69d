import { describe, expect, test } from '@jest/globals';
import { collect } from '../../src/collect.ts';
import { versionOfRange } from '../../src/deployment/version-ranges.ts';
import type { ConnectionFact, Fact } from '../../src/facts.ts';
import { versionText } from '../../src/postgres/tls/versions.ts';
import { memoryTree } from '../../src/tree.ts';

type Files = Readonly<Record<string, string>>;

function facts(files: Files): readonly Fact[] {
  return collect(memoryTree(files), { major: 16, ignored: () => false, as: null }).facts;
}

/** `driver version level` of the connections of a file. */
function told(files: Files, path: string): readonly string[] {
  return facts(files)
    .filter((fact): fact is ConnectionFact => fact.kind === 'connection' && fact.file === path)
    .map(({ driver, driverVersion, tls }) => [driver, driverVersion, tls.level].filter(Boolean).join(' '));
}

const URL = 'DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require\n';
const npm = (dependencies: Readonly<Record<string, string>>, rest: object = {}): string =>
  JSON.stringify({ dependencies, ...rest });

describe('the nearest manifest decides', () => {
  test.each<[string, Files, string, readonly string[]]>([
    ['nothing is known', { '.env': URL }, '.env', ['libpq encrypted']],
    ['beside the file', { '.env': URL, 'package.json': npm({ pg: '^8.11.3' }) }, '.env', ['pg 8 full']],
    [
      'above the file',
      { 'apps/web/config/.env': URL, 'package.json': npm({ pg: '8.13.0' }) },
      'apps/web/config/.env',
      ['pg 8.13.0 full'],
    ],
    [
      'the nearest of two',
      { 'web/.env': URL, 'web/package.json': npm({ postgres: '3.4.5' }), 'package.json': npm({ pg: '8' }) },
      'web/.env',
      ['postgres.js 3.4.5 encrypted'],
    ],
    [
      'one without a driver is passed by',
      { 'web/.env': URL, 'web/package.json': npm({ react: '18' }), 'package.json': npm({ pg: '8' }) },
      'web/.env',
      ['pg 8 full'],
    ],
    [
      'never one below or beside',
      { 'a/.env': URL, 'b/package.json': npm({ pg: '8' }), 'a/c/package.json': npm({ pg: '8' }) },
      'a/.env',
      ['libpq encrypted'],
    ],
    [
      'a lock file has the version',
      {
        '.env': URL,
        'package.json': npm({ pg: '>=7' }),
        'package-lock.json': '{"packages":{"node_modules/pg":{"version":"8.0.3"}}}',
      },
      '.env',
      ['pg 8.0.3 none'],
    ],
    [
      'also one above',
      { 'web/.env': URL, 'web/package.json': npm({ pg: '>=7' }), 'yarn.lock': 'pg@>=7:\n  version "7.18.2"\n' },
      'web/.env',
      ['pg 7.18.2 none'],
    ],
    [
      'what a lock file has besides is not the project’s',
      { '.env': URL, 'package-lock.json': '{"packages":{"node_modules/pg":{"version":"8.0.3"}}}' },
      '.env',
      ['libpq encrypted'],
    ],
    [
      'a driver that another one uses itself',
      { '.env': URL, 'package.json': npm({ '@prisma/client': '6.0.1', '@prisma/adapter-pg': '6.0.1', pg: '8' }) },
      '.env',
      ['prisma-adapter-pg full'],
    ],
    [
      'development comes last',
      { '.env': URL, 'package.json': npm({ pg: '8.12.0' }, { devDependencies: { postgres: '3' } }) },
      '.env',
      ['pg 8.12.0 full'],
    ],
    [
      'program text asks its own language',
      {
        'app.py': 'connect("postgres://app@db.acme-shop.io/shop?sslmode=require")\n',
        'package.json': npm({ pg: '8' }),
        'requirements.txt': 'asyncpg\n',
      },
      'app.py',
      ['asyncpg encrypted'],
    ],
    [
      'psql reads what a script gives it',
      { 'x.sh': 'psql "postgres://app@db.acme-shop.io/shop?sslmode=require"\n', 'package.json': npm({ pg: '8' }) },
      'x.sh',
      ['libpq encrypted'],
    ],
    [
      'PG* variables',
      { '.env': 'PGHOST=db.acme-shop.io\nPGSSLMODE=require\n', 'package.json': npm({ pg: '8.12.0' }) },
      '.env',
      ['pg 8.12.0 full'],
    ],
    [
      'Npgsql’s version',
      {
        'Api/appsettings.json': '{ "Shop": "Host=db.acme-shop.io;Username=app;Database=shop;SSL Mode=Require" }',
        'Api/Api.csproj': '<PackageReference Include="Npgsql" />',
        'Directory.Packages.props': '<PackageVersion Include="Npgsql" Version="6.0.11" />',
      },
      'Api/appsettings.json',
      ['npgsql 6.0.11 broken'],
    ],
    [
      'Go, Rust and Elixir',
      { '.env': URL, 'go.mod': 'require github.com/lib/pq v1.10.9\n' },
      '.env',
      ['lib/pq 1.10.9 encrypted'],
    ],
    ['sqlx', { '.env': URL, 'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n' }, '.env', ['sqlx 0.8 encrypted']],
    [
      'Postgrex',
      {
        'config/runtime.exs': 'config :shop, Shop.Repo, url: "ecto://app@db.acme-shop.io/shop?ssl=true"\n',
        'mix.exs': '{:postgrex, ">= 0.0.0"}\n',
        'mix.lock': '  "postgrex": {:hex, :postgrex, "0.17.3", "x"},\n',
      },
      'config/runtime.exs',
      ['postgrex 0.17.3 encrypted'],
    ],
  ])('%s', (_, files, path, expected) => {
    expect(told(files, path)).toEqual(expected);
  });

  test('the fact says which line told', () => {
    const [connection] = facts({ '.env': URL, 'package.json': '{\n  "dependencies": {\n    "pg": "8.13.0"\n  }\n}\n' });
    expect(connection).toMatchObject({
      driver: 'pg',
      driverOrigin: { file: 'package.json', line: 3, column: 6, endColumn: 8 },
    });
  });

  test('of several drivers the weakest counts', () => {
    const files = { '.env': URL, 'package.json': npm({ pg: '8.13.0' }), 'requirements.txt': 'psycopg2==2.9.9\n' };
    expect(facts(files).find(({ kind }) => kind === 'connection')).toMatchObject({
      driver: 'psycopg2',
      tls: { level: 'encrypted' },
      alternatives: [{ driver: 'pg', version: '8.13.0', level: 'full' }],
    });
  });

  test('manifests are facts, lock files only speak of versions', () => {
    const files = {
      'package.json': npm({ pg: '8' }),
      'package-lock.json': '{"packages":{"node_modules/pg":{"version":"8.0.3"}}}',
    };
    expect(facts(files)).toMatchObject([{ kind: 'manifest', file: 'package.json', ecosystem: 'npm', lock: false }]);
  });

  test('paths that the policy ignores tell nothing', () => {
    const tree = memoryTree({ '.env': URL, 'package.json': npm({ pg: '8' }) });
    const read = collect(tree, { major: 16, ignored: (path) => path === 'package.json', as: null });
    expect(read.facts).toMatchObject([{ kind: 'connection', driver: 'libpq' }]);
  });
});

describe('services of a compose file', () => {
  const compose = (service: string): string =>
    `services:\n  web:\n${service}    environment:\n      DATABASE_URL: postgres://app@db.acme-shop.io/shop?sslmode=require\n`;
  test.each<[string, string, readonly string[]]>([
    ['an image is what it is', '    image: registry.example/web\n', ['libpq encrypted']],
    ['built here', '    build: .\n', ['postgres.js 3.4.5 encrypted']],
    ['built from a directory', '    build: ./web\n', ['pg 8.13.0 full']],
    ['built from a context', '    build:\n      context: web/\n', ['pg 8.13.0 full']],
    [
      'a Dockerfile below the context',
      '    build:\n      context: .\n      dockerfile: web/Dockerfile\n',
      ['pg 8.13.0 full'],
    ],
    ['out of the tree', '    build: ../web\n', ['libpq encrypted']],
    ['from an address', '    build: https://example.com/web.git\n', ['libpq encrypted']],
    ['templated', '    build: ${DIRECTORY}\n', ['libpq encrypted']],
  ])('%s', (_, service, expected) => {
    const files = {
      'compose.yaml': compose(service),
      'package.json': npm({ postgres: '3.4.5' }),
      'web/package.json': npm({ pg: '8.13.0' }),
    };
    expect(told(files, 'compose.yaml')).toEqual(expected);
  });
});

describe('the version that a range stands for', () => {
  test.each<['npm' | 'pypi' | 'gem' | 'cargo' | 'hex' | 'nuget', string, string | null]>([
    ['npm', '8.11.3', '8.11.3'],
    ['npm', '=8.11.3', '8.11.3'],
    ['npm', '^8.11.3', '8'],
    ['npm', '^0.4.1', '0.4'],
    ['npm', '~8.4.1', '8.4'],
    ['npm', '8', '8'],
    ['npm', '8.x', '8'],
    ['npm', '8.4.x', '8.4'],
    ['npm', '>=7 <9', '8'],
    ['npm', '<8.5.0', '8.4'],
    ['npm', '<=8.4.2', '8.4.2'],
    ['npm', '7.1 - 8.4.2', '8.4.2'],
    ['npm', '^7.0.0 || ^8.0.0', '8'],
    ['npm', '>=7', null],
    ['npm', '*', null],
    ['npm', 'latest', null],
    ['npm', 'github:brianc/node-postgres', null],
    ['npm', 'npm:pg@^7.18.0', '7'],
    ['npm', 'workspace:*', null],
    ['pypi', '==2.9.9', '2.9.9'],
    ['pypi', '==2.9.*', '2.9'],
    ['pypi', '~=0.29', '0'],
    ['pypi', '>=3.1,<4', '3'],
    ['pypi', '>=3.1', null],
    ['gem', '~> 1.5', '1'],
    ['gem', '~> 7.1, >= 7.1.3', '7'],
    ['hex', '~> 0.17.1', '0.17'],
    ['hex', '>= 0.0.0', null],
    ['cargo', '0.8', '0.8'],
    ['cargo', '1.2.3', '1'],
    ['cargo', '=1.2.3', '1.2.3'],
    ['nuget', '6.0.1', '6.0.1'],
    ['nuget', '[6.0,8.0)', '6.0'],
    ['nuget', '8.*', '8'],
    ['nuget', '$(NpgsqlVersion)', null],
  ])('%s: %s', (ecosystem, range, expected) => {
    const version = versionOfRange(range, ecosystem);
    expect(version === null ? null : versionText(version)).toBe(expected);
  });
});
