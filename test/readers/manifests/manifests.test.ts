import { describe, expect, test } from '@jest/globals';
import type { ManifestFact } from '../../../src/facts.ts';
import { manifestReader } from '../../../src/readers/manifests.ts';
import { contextOf } from '../../support/context.ts';
import { excessOfText } from '../../support/growth.ts';

function read(path: string, text: string): ManifestFact | null {
  const [fact] = manifestReader.read({ path, text, kind: 'manifest' }, contextOf());
  return fact?.kind === 'manifest' ? fact : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '-');
}

/** `name range version` of each package, `dev` where it is for development only. */
function packages(path: string, text: string): readonly string[] {
  const fact = read(path, text);
  // Every name stands where the fact says.
  const lines = text.split('\n');
  for (const { name, line, column, endColumn } of fact?.packages ?? []) {
    const word = lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
    const last = name.split(/[:/]/).at(-1) ?? '';
    expect(plain(word)).toContain(plain(last));
  }
  return (fact?.packages ?? []).map(
    ({ name, range, version, development }) => `${name} ${range} ${version}${development ? ' dev' : ''}`,
  );
}

describe('what manifests name', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'package.json',
      '{\n  "name": "pg",\n  "dependencies": { "pg": "^8.11.3", "left-pad": "1" },\n  "devDependencies": { "postgres": "3" }\n}\n',
      ['pg ^8.11.3 null', 'postgres 3 null dev'],
    ],
    [
      'web/package.json',
      '{ "dependencies": { "@prisma/client": "6.1.0", "@prisma/adapter-pg": "6.1.0" } }',
      ['@prisma/client 6.1.0 null', '@prisma/adapter-pg 6.1.0 null'],
    ],
    ['package.json', '{ "dependencies": "pg" }', []],
    ['package.json', 'no JSON: "pg"', []],
    [
      'requirements.txt',
      '# psycopg2\nDjango>=4\nPsycopg2_Binary == 2.9.9  # old\npsycopg[binary,pool]>=3.1,<4 ; python_version >= "3.9"\n-r pg8000.txt\nasyncpg\n',
      ['psycopg2-binary == 2.9.9 null', 'psycopg >=3.1,<4 null', 'asyncpg null null'],
    ],
    ['requirements-dev.txt', 'asyncpg~=0.29\n', ['asyncpg ~=0.29 null dev']],
    ['requirements/base.txt', 'asyncpg\n', ['asyncpg null null']],
    [
      'pyproject.toml',
      '[project]\ndependencies = [\n  "psycopg2>=2.9",\n  "uvicorn",\n]\n[project.optional-dependencies]\nfast = ["asyncpg"]\n[dependency-groups]\ndev = ["pg8000", {include-group = "x"}]\n',
      ['psycopg2 >=2.9 null', 'asyncpg null null', 'pg8000 null null dev'],
    ],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "^3.11"\nasyncpg = "^0.29"\npsycopg = { version = "^3.1", extras = ["binary"] }\n[tool.poetry.group.dev.dependencies]\npsycopg2-binary = "*"\n',
      ['asyncpg ^0.29 null', 'psycopg ^3.1 null', 'psycopg2-binary * null dev'],
    ],
    ['pyproject.toml', 'dependencies = ["asyncpg"', []],
    [
      'Pipfile',
      '[packages]\npsycopg2 = "*"\n[dev-packages]\nasyncpg = "*"\n',
      ['psycopg2 * null', 'asyncpg * null dev'],
    ],
    [
      'go.mod',
      'module github.com/lib/pq\n\ngo 1.22\n\nrequire github.com/jackc/pgx/v5 v5.7.1\nrequire (\n\tgithub.com/lib/pq v1.10.9 // indirect\n\tgithub.com/x/y v0.1.0\n)\n',
      ['github.com/jackc/pgx null v5.7.1', 'github.com/lib/pq null v1.10.9 dev'],
    ],
    [
      'pom.xml',
      '<project><dependencies>\n<dependency>\n  <groupId>org.postgresql</groupId>\n  <artifactId>postgresql</artifactId>\n  <version>42.7.3</version>\n</dependency>\n<dependency><groupId>io.vertx</groupId><artifactId>vertx-pg-client</artifactId><version>${vertx}</version><scope>test</scope></dependency>\n</dependencies></project>\n',
      ['org.postgresql:postgresql 42.7.3 42.7.3', 'io.vertx:vertx-pg-client ${vertx} null dev'],
    ],
    [
      'build.gradle.kts',
      'dependencies {\n  // implementation("org.postgresql:postgresql:1")\n  runtimeOnly("org.postgresql:postgresql")\n  testImplementation("org.postgresql:r2dbc-postgresql:1.0.5.RELEASE")\n}\n',
      ['org.postgresql:postgresql null null', 'org.postgresql:r2dbc-postgresql 1.0.5.RELEASE 1.0.5.RELEASE dev'],
    ],
    [
      'gradle/libs.versions.toml',
      '[libraries]\npg = "org.postgresql:postgresql:42.7.4"\n',
      ['org.postgresql:postgresql 42.7.4 42.7.4'],
    ],
    [
      'Gemfile',
      'source "https://rubygems.org"\n# gem "sequel"\ngem "rails", "~> 7.1", ">= 7.1.3"\n  gem \'pg\', \'~> 1.1\'\n',
      ['rails ~> 7.1, >= 7.1.3 null', 'pg ~> 1.1 null'],
    ],
    ['x.gemspec', 'Gem::Specification.new do |s|\n  s.add_dependency "pg", ">= 1"\nend\n', ['pg >= 1 null']],
    [
      'composer.json',
      '{ "require": { "php": "^8.2", "ext-pdo_pgsql": "*", "laravel/framework": "^11.0" } }',
      ['ext-pdo_pgsql * null', 'laravel/framework ^11.0 null'],
    ],
    [
      'src/Api/Api.csproj',
      '<Project>\n  <PackageReference Include="Npgsql" Version="8.0.3" />\n  <PackageReference Version="[6.0,7.0)" Include="Npgsql.EntityFrameworkCore.PostgreSQL"/>\n</Project>\n',
      ['Npgsql 8.0.3 8.0.3', 'Npgsql.EntityFrameworkCore.PostgreSQL [6.0,7.0) null'],
    ],
    [
      'Api.csproj',
      '<PackageReference Include="Npgsql">\n  <Version>7.0.1</Version>\n</PackageReference>\n',
      ['Npgsql 7.0.1 7.0.1'],
    ],
    [
      'packages.config',
      '<packages><package id="Npgsql" version="4.1.9" targetFramework="net48" /></packages>',
      ['Npgsql 4.1.9 4.1.9'],
    ],
    [
      'Cargo.toml',
      '[dependencies]\nsqlx = { version = "0.8", features = ["postgres"] }\ndb = { package = "tokio-postgres", version = "0.7" }\n[dependencies.diesel]\nversion = "2"\n[dev-dependencies]\npostgres = "0.19"\n',
      [],
    ],
    [
      'mix.exs',
      'defp deps do\n  [\n    # {:postgrex, "1"},\n    {:ecto_sql, "~> 3.11"},\n    {:postgrex, ">= 0.0.0"}\n  ]\nend\n',
      ['postgrex >= 0.0.0 null'],
    ],
    ['mix.exs', '[{:postgrex, "~> 0.17", only: [:dev, :test]}]', ['postgrex ~> 0.17 null dev']],
  ])('%s', (path, text, expected) => {
    if (path !== 'Cargo.toml') expect(packages(path, text)).toEqual(expected);
    else {
      // A renamed package stands under the name that the project gives it.
      expect(
        read(path, text)?.packages.map(({ name, range, line, development }) => [name, range, line, development]),
      ).toEqual([
        ['sqlx', '0.8', 2, false],
        ['tokio-postgres', '0.7', 3, false],
        ['diesel', '2', 4, false],
        ['postgres', '0.19', 7, true],
      ]);
    }
  });
});

describe('what lock files say', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'package-lock.json',
      '{ "packages": {\n "": { "dependencies": { "pg": "^8" } },\n "node_modules/pg": {\n      "version": "8.11.3",\n "dependencies": {} },\n "node_modules/x/node_modules/pg": { "version": "7.0.0" } } }',
      ['pg null 8.11.3'],
    ],
    [
      'package-lock.json',
      '{ "lockfileVersion": 1, "dependencies": { "pg": {\n "version": "7.18.2" } } }',
      ['pg null 7.18.2'],
    ],
    [
      'yarn.lock',
      '# yarn lockfile v1\n\npg@^8.0.0, pg@^8.1.0:\n  version "8.11.3"\n  resolved "x"\n',
      ['pg null 8.11.3'],
    ],
    ['yarn.lock', '"pg@npm:^8.11.0":\n  version: 8.11.5\n  resolution: "pg@npm:8.11.5"\n', ['pg null 8.11.5']],
    [
      'pnpm-lock.yaml',
      "packages:\n\n  /pg/8.7.1_peer:\n    dev: false\n\n  '@prisma/client@6.1.0(prisma@6.1.0)':\n    x: 1\n",
      ['pg null 8.7.1', '@prisma/client null 6.1.0'],
    ],
    ['pnpm-lock.yaml', 'packages:\n\n  pg@8.13.1:\n    resolution: {}\n', ['pg null 8.13.1']],
    ['bun.lock', '{ "packages": {\n    "pg": ["pg@8.13.1", "", {}, "sha"],\n  } }', ['pg null 8.13.1']],
    [
      'poetry.lock',
      '[[package]]\nname = "asyncpg"\nversion = "0.29.0"\n\n[[package]]\nname = "psycopg2_binary"\nversion = "2.9.9"\n',
      ['asyncpg null 0.29.0', 'psycopg2-binary null 2.9.9'],
    ],
    ['Cargo.lock', '[[package]]\nname = "sqlx"\nversion = "0.8.2"\n', ['sqlx null 0.8.2']],
    [
      'Gemfile.lock',
      'GEM\n  specs:\n    pg (1.5.4)\n    pg (1.5.4-x64-mingw)\n    rails (7.1.2)\n      pg (>= 1)\n',
      ['pg null 1.5.4', 'pg null 1.5.4', 'rails null 7.1.2'],
    ],
    [
      'composer.lock',
      '{ "packages": [ { "name": "doctrine/dbal",\n   "version": "4.2.1" } ] }',
      ['doctrine/dbal null 4.2.1'],
    ],
    ['Directory.Packages.props', '<PackageVersion Include="Npgsql" Version="9.0.2" />', ['Npgsql 9.0.2 9.0.2']],
    ['mix.lock', '%{\n  "postgrex": {:hex, :postgrex, "0.17.3", "sha", [:mix], []},\n}\n', ['postgrex null 0.17.3']],
  ])('%s', (path, text, expected) => {
    expect(packages(path, text)).toEqual(expected);
    expect(read(path, text)?.lock).toBe(true);
  });
});

test('a token in the address of a repository is not shown', () => {
  const fact = read('package.json', '{ "dependencies": { "pg": "git+https://user:hidden@git.example/pg.git#v8" } }');
  expect(fact?.packages).toMatchObject([{ name: 'pg', range: 'git+https://***@git.example/pg.git#v8' }]);
  expect(JSON.stringify(fact)).not.toContain('hidden');
});

test('a file that names no driver is no fact', () => {
  expect(read('package.json', '{ "dependencies": { "mysql2": "3" } }')).toBeNull();
  expect(read('notes.txt', 'psycopg2')).toBeNull();
});

test('hostile files take linear time', () => {
  const long = 200_000;
  const texts: readonly (readonly [string, string])[] = [
    ['pom.xml', '<dependency>'.repeat(long / 10)],
    ['Api.csproj', '<PackageReference Include="Npgsql">'.repeat(long / 40)],
    ['Api.csproj', `<PackageReference ${' '.repeat(long)}`],
    ['package-lock.json', `"${'a'.repeat(long)}`],
    ['package-lock.json', `"@${'a'.repeat(long)}/`.repeat(3)],
    ['yarn.lock', 'pg@^8:\n'.repeat(long / 10)],
    ['pnpm-lock.yaml', `  ${'a'.repeat(long)}`],
    ['requirements.txt', `asyncpg${'['.repeat(long)}`],
    ['requirements.txt', `asyncpg${' '.repeat(long)}x`],
    ['go.mod', `require ${' '.repeat(long)}`],
    ['Gemfile', `gem ${' ('.repeat(long)}`],
    ['mix.exs', `{ ${' '.repeat(long)}`],
    ['mix.exs', '{'.repeat(long)],
    ['pyproject.toml', `a = ${'['.repeat(long)}`],
    ['package.json', '['.repeat(long)],
    ['Cargo.toml', `[${'a.'.repeat(long / 10)}a]`],
    ['composer.lock', `"name": "a/b",${' '.repeat(long)}`],
    ['build.gradle', `"${'a:'.repeat(long)}`],
  ];
  for (const [path, text] of texts) {
    expect(read(path, text)?.packages.length ?? 0).toBeLessThan(long);
    const excess = excessOfText((part) => read(path, part), text);
    expect({ path, excess }).toEqual({ path, excess: null });
  }
});
