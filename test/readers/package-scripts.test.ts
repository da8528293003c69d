import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../src/facts.ts';
import { READER_BY_KIND } from '../../src/readers/index.ts';
import { contextOf } from '../support/context.ts';
import { excessOf } from '../support/growth.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';

function read(path: string, text: string): readonly ConnectionFact[] {
  return connectionsOf(READER_BY_KIND.get('json')?.read({ path, text, kind: 'json' }, contextOf()) ?? []);
}

function scripts(...commands: readonly string[]): string {
  const named = Object.fromEntries(commands.map((command, at) => [`s${at}`, command]));
  return JSON.stringify({ name: 'x', scripts: named }, null, 2);
}

describe('commands of a package.json', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'DATABASE_URL=postgres://app:zW81kq@db.example.com/app?sslmode=disable prisma migrate deploy',
      { user: 'app', password: '***', host: 'db.example.com', dbname: 'app', sslmode: 'disable' },
      'postgres://app:zW81kq@db.example.com/app?sslmode=disable',
    ],
    [
      'psql postgres://app@db.example.com/app -f x.sql',
      { user: 'app', host: 'db.example.com', dbname: 'app' },
      'postgres://app@db.example.com/app',
    ],
    [
      'npm run build && psql "host=db.example.com user=app sslmode=disable"',
      { host: 'db.example.com', user: 'app', sslmode: 'disable' },
      'host=db.example.com user=app sslmode=disable',
    ],
    [
      "cross-env NODE_ENV=test DATABASE_URL='postgres://app@db.example.com/app' jest",
      { user: 'app', host: 'db.example.com', dbname: 'app' },
      'postgres://app@db.example.com/app',
    ],
    [
      'PGHOST=db.example.com PGSSLMODE=disable node x.js',
      { host: 'db.example.com', sslmode: 'disable' },
      'PGHOST=db.example.com',
    ],
    [
      'pg_dump -h db.example.com -U app shop',
      { host: 'db.example.com', user: 'app', dbname: 'shop' },
      'db.example.com',
    ],
    [
      'node-pg-migrate --database-url=postgres://app@db.example.com/app up',
      { user: 'app', host: 'db.example.com', dbname: 'app' },
      'postgres://app@db.example.com/app',
    ],
    [
      'DATABASE_URL="postgres://app@${HOST}/app" node x.js',
      { user: 'app', host: '${HOST}', dbname: 'app' },
      'postgres://app@${HOST}/app',
    ],
  ])('%s', (command, parameters, at) => {
    const text = scripts('tsc', command);
    const facts = read('packages/a/package.json', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]?.parameters).toEqual(parameters);
    const place = cutFrom(text, facts[0]);
    expect(place?.replaceAll('\\"', '')).toContain(at);
    expect(place?.length).toBeLessThanOrEqual(at.length + 6);
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test('positions are exact within escapes, too', () => {
    const text = scripts('echo "a" && DATABASE_URL="postgres://app:zW81kq@h/d?sslmode=disable" node x.js');
    const [fact] = read('package.json', text);
    expect(fact?.name).toBe('DATABASE_URL');
    expect(cutFrom(text, fact)).toBe('postgres://app:zW81kq@h/d?sslmode=disable');
    expect(cutFrom(text, fact?.positions.sslmode)).toBe('disable');
    expect(cutFrom(text, fact?.password)).toBe('zW81kq');
  });

  test('several in one command', () => {
    const text = scripts('DATABASE_URL=postgres://a@h1/d node a.js && DATABASE_URL=postgres://a@h2/d node b.js');
    expect(read('package.json', text).map(({ hosts }) => hosts[0]?.host)).toEqual(['h1', 'h2']);
  });

  test.each<[string, string, string]>([
    ['Redis', 'package.json', scripts('REDIS_URL=redis://h:6379 node x.js')],
    ['MySQL', 'package.json', scripts('DATABASE_URL=mysql://app@h/postgres node x.js')],
    ['prose', 'package.json', scripts("echo 'set DATABASE_URL=postgres://app@h/d first'")],
    ['a description', 'package.json', JSON.stringify({ description: 'connects to postgres://app@h/d', scripts: {} })],
    ['other keys', 'package.json', JSON.stringify({ scripts: { a: 'tsc' }, other: { a: 'psql -h postgres' } })],
    ['another file', 'tsconfig.json', scripts('psql -h db.example.com postgres')],
    ['no object', 'package.json', JSON.stringify({ scripts: 'psql -h postgres' })],
    ['broken', 'package.json', '{"scripts": {"a": "psql -h postgres"'],
  ])('nothing: %s', (_, path, text) => {
    expect(read(path, text)).toEqual([]);
  });

  test.each([
    ['deno.json', { tasks: { a: 'psql -h db.example.com postgres' } }],
    ['composer.json', { scripts: { a: ['php x.php', 'psql -h db.example.com postgres'] } }],
  ])('%s', (path, content) => {
    expect(read(path, JSON.stringify(content))).toMatchObject([{ hosts: [{ host: 'db.example.com' }] }]);
  });

  test('what else such a file says is read once', () => {
    const url = 'postgres://app@h/d';
    const text = JSON.stringify({ config: { databaseUrl: url }, scripts: { a: `psql ${url}` } }, null, 1);
    expect(read('package.json', text)).toHaveLength(2);
  });

  test('many commands take linear time', () => {
    for (const command of ['psql -h postgres ', 'DATABASE_URL=\\"postgres://a@h/d\\" ', '\\"postgres:// PGHOST=']) {
      const excess = excessOf((size) => {
        const entries = Array.from({ length: size }, (_, at) => `"s${at}": "${command.repeat(4)}"`);
        return read('package.json', `{"scripts": {${entries.join(',\n')}}}`);
      }, 2000);
      expect({ command, excess }).toEqual({ command, excess: null });
    }
  });
});

test('a server that a command starts in a container', () => {
  const text = scripts('tsc', 'docker run -d -e POSTGRES_PASSWORD=zW81kq-long -p 5432:5432 postgres:16 && jest');
  const facts = [
    ...(READER_BY_KIND.get('json')?.read({ path: 'package.json', text, kind: 'json' }, contextOf()) ?? []),
  ];
  expect(facts).toMatchObject([{ kind: 'workload', major: 16, ports: [{ published: '5432' }] }]);
  const [server] = facts;
  expect(server?.kind === 'workload' ? cutFrom(text, server.ports[0]) : null).toBe('5432:5432');
  expect(cutFrom(text, server)).toBe('postgres:16');
  expect(JSON.stringify(facts)).not.toContain('kq-long');
});
