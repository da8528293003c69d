import { expect, test } from '@jest/globals';
import { collect } from '../../src/collect.ts';
import { memoryTree } from '../../src/tree.ts';
import { BOUNDED, worked } from '../support/growth.ts';

type Files = Readonly<Record<string, string>>;

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

function files(count: number, name: (index: number) => string, text: (index: number) => string): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), text(index)]));
}

const compose = (index: number): string => (index === 0 ? 'compose.yml' : `c${index}.yml`);
const WEB = 'services:\n  web:\n    image: web\n';
const DB = 'services:\n  db:\n    image: postgres\n';

/** What strangers could put into a pull request, and how many facts it may make at most. */
const CASES: readonly (readonly [string, number, Files])[] = [
  [
    'billion laughs, lists',
    10,
    {
      'compose.yml': `x-a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${repeat(30, (i) => `x-a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]\n`)}${DB}    environment: *a30\n    ports: *a30\n    command: *a30\n    volumes: *a30\n    env_file: *a30\n`,
    },
  ],
  [
    'billion laughs, maps',
    10,
    {
      'compose.yml': `x-a0: &a0 {k: v}\n${repeat(40, (i) => `x-a${i + 1}: &a${i + 1}\n${repeat(10, (j) => `  k${j}: *a${i}\n`)}`)}${DB}    environment: *a40\n    extends: *a40\n`,
    },
  ],
  [
    'merge keys upon merge keys',
    1000,
    {
      'compose.yml': `x-m0: &m0\n${repeat(500, (i) => `  K${i}: v\n`)}${repeat(300, (i) => `x-m${i + 1}: &m${i + 1}\n  <<: *m${i}\n  L${i}: 1\n`)}services:\n${repeat(300, (i) => `  s${i}:\n    image: postgres\n    environment: *m300\n`)}`,
    },
  ],
  [
    'env_file without end',
    30_000,
    {
      'compose.yml': `${WEB}    env_file:\n${repeat(10_000, (i) => `      - e${i % 20}.env\n`)}`,
      ...files(
        20,
        (i) => `e${i}.env`,
        (i) => repeat(1000, (j) => `V${j}=postgres://u:p@h${i}/d\n`),
      ),
    },
  ],
  [
    'env_file out of the root',
    200,
    {
      'compose.yml': `${WEB}    env_file:\n${repeat(10_000, (i) => `      - ../m${i}.env\n`)}    environment:\n      PGHOST: db\n`,
    },
  ],
  [
    'files that include one another',
    10_000,
    files(
      60,
      compose,
      (i) => `include:\n${repeat(60, (j) => `  - ${compose(j)}\n`)}services:\n  s${i}:\n    image: postgres\n`,
    ),
  ],
  [
    'services that extend one another',
    1000,
    {
      'compose.yml': `services:\n${repeat(400, (i) => `  s${i}:\n    extends: {service: s${(i + 1) % 400}}\n    image: postgres\n`)}`,
    },
  ],
  [
    'ports without end',
    100,
    {
      'compose.yml': `services:\n${repeat(20, (i) => `  s${i}:\n    image: postgres\n    ports: [${'"1-65535:1-65535",'.repeat(1000)}]\n`)}`,
    },
  ],
  [
    'variables that double',
    500,
    {
      '.env': `A0=xxxxxxxxxx\n${repeat(60, (i) => `A${i + 1}=\${A${i}}\${A${i}}\${A${i}}\n`)}`,
      'compose.yml': `services:\n${repeat(100, (i) => `  s${i}:\n    image: postgres\n    environment:\n      U: postgres://u:\${A60}@h/d\n`)}`,
    },
  ],
  [
    'fallbacks within fallbacks',
    10,
    {
      'compose.yml': `${WEB}    environment:\n      U: "${'${A:-'.repeat(5000)}postgres://h${'}'.repeat(5000)}"\n      V: "${'${A'.repeat(20_000)}"\n      W: "${'$'.repeat(60_000)}"\n`,
    },
  ],
  [
    'an HBA file that includes itself',
    200_000,
    { 'pg_hba.conf': `${'include pg_hba.conf\n'.repeat(300)}local all all trust\n` },
  ],
  [
    'lists of names that name one another',
    5000,
    {
      'pg_hba.conf': 'local @a,@b,@a,@b @a,@b trust\n'.repeat(200),
      a: '@b,@b,@b,@b\n'.repeat(50),
      b: '@a '.repeat(300),
    },
  ],
  [
    'settings that include one another',
    150_000,
    {
      'postgresql.conf': "include 'b.conf'\n".repeat(500),
      'b.conf': "include 'postgresql.conf'\ninclude_dir '.'\n".repeat(200),
    },
  ],
  [
    'a pooler that includes itself',
    10_000,
    { 'pgbouncer.ini': `${'%include pgbouncer.ini\n'.repeat(2000)}[databases]\n` },
  ],
  ['a flow list of strings', 2000, { 'a.yml': `a: [${'postgres://u:p@h/d, '.repeat(800)}]\n` }],
  ['an unfinished flow map', 2500, { 'a.yml': `b: {${'x: postgres://u:p@h/d, '.repeat(700)}\n`.repeat(3) }],
  [
    'unclosed quotes',
    2000,
    { 'a.yml': 'a: "postgres://u:p@h/d\n'.repeat(5000), 'b.py': '"""postgres://u:p@h/d\n'.repeat(5000) },
  ],
  [
    'unfinished flow lists in a compose file',
    5000,
    {
      'compose.yml': `${DB}${'    a: ["x\n'.repeat(20_000)}`,
      'c/compose.yml': `${DB}${'    a: [\n    x\n'.repeat(20_000)}`,
    },
  ],
  [
    'charts within charts',
    10,
    {
      'values.yaml': `a0: &a0 {postgresql: {auth: {password: x}}}\n${repeat(8, (i) => `a${i + 1}: &a${i + 1}\n${repeat(20, (j) => `  k${j}: *a${i}\n`)}`)}`,
    },
  ],
  [
    'one Secret, many times',
    10,
    {
      'secret.yaml': `kind: Secret\nmetadata: { name: postgres }\ndata:\n  k: &k LS0tLS1CRUdJTi${'BBBB'.repeat(40_000)}\n${repeat(5000, (i) => `  k${i}: *k\n`)}`,
    },
  ],
  [
    'programs, each with variables of its own and those of all',
    5000,
    {
      'run.sh': `${repeat(3000, (i) => `export A${i}_DB_HOST=h A${i}_DB_USER=postgres\n`)}${repeat(3000, (i) => `PGHOST=h${i} ./run\n`)}`,
      Procfile: repeat(3000, (i) => `p${i}: PGHOST=h${i} DB_HOST=h DB_PORT=5432 DB_USER=u ./run\n`),
    },
  ],
  [
    'units that name one another’s files',
    5000,
    files(
      300,
      (i) => `u${i}.service`,
      () => `# postgres\n${repeat(200, (j) => `EnvironmentFile=/etc/u${j}.service\n`)}`,
    ),
  ],
  [
    'lists of addresses',
    5000,
    { 'gitlab.rb': `postgresql['trust_auth_cidr_addresses'] = %w(${'10.0.0.0/8 '.repeat(50_000)})\n`.repeat(3) },
  ],
  [
    'tables within tables',
    10,
    { 'fly.toml': `PGHOST = "h"\n${repeat(20_000, (i) => `[a.b${i}]\na.b.c = { d = { e = [ { PGHOST = `)}` },
  ],
  [
    'services of a cluster, each beside a pod that is none of its',
    2000,
    {
      'all.yaml': repeat(
        2000,
        (i) =>
          `---\nkind: Service\nmetadata: {name: postgres}\nspec: {type: NodePort, selector: {a: z${i}}, ports: [{port: 5432}]}\n---\nkind: Pod\nmetadata: {labels: {a: b}}\n`,
      ),
    },
  ],
  [
    'more items than the stack holds',
    10,
    {
      'config/database.yml': `production:\n  adapter: postgresql\n  <<: [${'1,'.repeat(150_000)}1]\n`,
      'site.yml': `- hosts: db\n  tasks: [${'1,'.repeat(150_000)}1] # postgres\n`,
      'values.yaml': `postgresql:\n  auth: {x: [${'1,'.repeat(150_000)}1]}\n`,
      'application.yml': `spring:\n  datasource:\n    <<: [${'1,'.repeat(150_000)}1]\n    url: jdbc:postgresql://h/d\n`,
      'pg_hba.conf': `host all ${'a,'.repeat(150_000)}a 10.0.0.0/8 md5\n`,
      'run.sh': `psql ${'a '.repeat(150_000)}\n`,
      Dockerfile: `FROM postgres\nRUN psql ${'a '.repeat(150_000)}\n`,
    },
  ],
  [
    'hosts without end',
    10,
    {
      '.env': `A=postgres://u:p@${'h,'.repeat(4000)}/d\nB=postgres://${'u:'.repeat(4000)}@h/d\nC=host=${"'".repeat(8000)} dbname=x\n`,
    },
  ],
];

test.each(CASES)('%s: bounded', (_name, most, tree) => {
  const start = worked();
  const { facts } = collect(memoryTree(tree), { as: null, major: null, ignored: () => false });
  expect(facts.length).toBeLessThanOrEqual(most);
  expect(worked() - start).toBeLessThan(BOUNDED);
});
