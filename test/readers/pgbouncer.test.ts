import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact, Fact, PoolerFact } from '../../src/facts.ts';
import { pgbouncerReader } from '../../src/readers/pgbouncer.ts';
import { contextOf } from '../support/context.ts';
import { excessOf } from '../support/growth.ts';

function read(text: string, files: Readonly<Record<string, string>> = {}): readonly Fact[] {
  const file = { path: 'pgbouncer.ini', text, kind: 'pgbouncer' } as const;
  return [...pgbouncerReader.read(file, contextOf({ 'pgbouncer.ini': text, ...files }))];
}

function entry(line: string, settings: string = ''): ConnectionFact {
  const found = read(`[databases]\n${line}\n[pgbouncer]\n${settings}\n`).find((fact) => fact.kind === 'connection');
  if (found === undefined) throw new Error(`nothing read of ${line}`);
  return found;
}

function pooler(text: string): PoolerFact {
  const found = read(text).find((fact) => fact.kind === 'pooler');
  if (found === undefined) throw new Error('no pooler');
  return found;
}

describe('settings', () => {
  test('values reach to the end of the line, the last of a name wins, comments start lines only', () => {
    const { settings } = pooler(
      '; a comment\n[pgbouncer]\n  auth_type = trust ; not a comment\n# another\nauth_type=hba\r\nlisten_addr\t=\t10.0.0.5 , ::1  \n',
    );
    expect(Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]))).toEqual({
      auth_type: 'hba',
      listen_addr: '10.0.0.5 , ::1',
    });
    expect(settings.auth_type).toMatchObject({ file: 'pgbouncer.ini', line: 5, column: 11, endColumn: 14 });
  });

  test('any word is a name', () => {
    expect(Object.keys(pooler('[pgbouncer]\n__proto__ = x\nconstructor = y\n').settings)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  test('the fact stands at the section', () => {
    expect(pooler('[databases]\n\n  [pgbouncer]\nport = 1\n')).toMatchObject({ line: 3, column: 3, endColumn: 14 });
  });

  test('a file without the section is no pooler', () => {
    expect(read('[databases]\nshop = host=db\n').map(({ kind }) => kind)).toEqual(['connection']);
  });

  test.each(['$MODE', '${MODE}', '{{ mode }}', '<%= @mode %>', '%MODE%'])('%s is unknown', (value) => {
    expect(pooler(`[pgbouncer]\nauth_type = ${value}\n`).settings.auth_type?.unknown).toBe(true);
  });

  test('tags of templates and what is no setting are passed over', () => {
    const { settings } = pooler('[pgbouncer]\n<% if x %>\n{% if y %}\nnonsense\nauth_type = md5\n');
    expect(Object.keys(settings)).toEqual(['auth_type']);
  });
});

describe('databases', () => {
  test('an entry is a connection', () => {
    const fact = entry("shop = host=db.internal port=6543 dbname=shop_prod user=app password='it''s' pool_size=7");
    expect(fact).toMatchObject({
      syntax: 'keyword',
      driver: 'pgbouncer',
      name: 'shop',
      line: 2,
      column: 1,
      parameters: { host: 'db.internal', port: '6543', dbname: 'shop_prod', user: 'app', password: '***' },
      hosts: [{ host: 'db.internal', port: '6543' }],
      user: 'app',
      database: 'shop_prod',
      pool: { max: 7 },
      error: null,
      password: { strength: 'literal', line: 2, column: 71, endColumn: 76 },
    });
    expect(JSON.stringify(fact)).not.toContain("it's");
  });

  test('what is not said', () => {
    expect(entry('shop = ')).toMatchObject({ hosts: [], database: 'shop', user: null, password: null, pool: null });
    expect(entry('* = host=db', 'default_pool_size = 20')).toMatchObject({
      name: '*',
      database: null,
      hosts: [{ host: 'db', port: '5432' }],
      pool: { max: 20 },
    });
    expect(entry('"a b" = host=db').name).toBe('a b');
  });

  test('several hosts share the port', () => {
    expect(entry('shop = host=a,b port=5433').hosts).toEqual([
      { host: 'a', port: '5433' },
      { host: 'b', port: '5433' },
    ]);
  });

  test.each([
    ['', 'opportunistic', null],
    ['server_tls_sslmode = disable', 'none', 'disable'],
    ['server_tls_sslmode = allow', 'opportunistic', 'allow'],
    ['server_tls_sslmode = require', 'encrypted', 'require'],
    ['server_tls_sslmode = verify-ca', 'ca', 'verify-ca'],
    ['server_tls_sslmode = verify-full', 'full', 'verify-full'],
    ['server_tls_sslmode = strict', 'broken', 'strict'],
    ['server_tls_sslmode = $MODE', 'unknown', '$MODE'],
  ])('TLS of %j is %s', (setting, level, stated) => {
    expect(entry('shop = host=db', setting).tls).toEqual({ stated, level, fallback: level === 'opportunistic' });
  });

  test('the mode of the file is a parameter of each entry, with its place', () => {
    const fact = entry('shop = host=db', 'server_tls_sslmode = require');
    expect(fact.parameters.sslmode).toBe('require');
    expect(fact.positions.sslmode).toMatchObject({ line: 4, column: 22 });
  });

  test.each([
    ['shop = host=db sslmode=require', 'unrecognized connection parameter: sslmode'],
    ['shop = host=db password=a b=c', 'unrecognized connection parameter: ***'],
    ['shop = host=db password=a sslmode=require', 'unrecognized connection parameter: sslmode'],
    ['shop = host=db nonsense=1', 'unrecognized connection parameter: nonsense'],
    ['shop = host=', 'syntax error in connection string'],
    ['shop = host', 'syntax error in connection string'],
    ['shop = =db', 'syntax error in connection string'],
    ["shop = password='open", 'syntax error in connection string'],
  ])('%s is refused', (line, error) => {
    expect(entry(line).error).toBe(error);
  });

  test('sslmode in an entry says what to write instead, and protects nothing', () => {
    const fact = entry('shop = host=db sslmode=verify-full');
    expect(fact.oddities).toMatchObject([{ parameter: 'sslmode', kind: 'ignored', suggestion: 'server_tls_sslmode' }]);
    expect(fact.tls.level).toBe('opportunistic');
  });

  test('templates fill in values, whole parameters and blanks within a tag', () => {
    const fact = entry(
      "shop = host=<%= db[:host] || 'db' %> port={{ port }} user=$USER {{ options }} password=${PW:-secret}",
    );
    expect(fact.error).toBeNull();
    expect(fact.hosts).toEqual([{ host: "<%= db[:host] || 'db' %>", port: '{{ port }}' }]);
    expect(fact.unknown).toEqual(['host', 'port', 'user', 'password']);
    expect(fact.password).toMatchObject({ strength: 'default', wellKnown: true });
  });

  test.each([
    ['password=postgres', 'well-known'],
    ['password=app', 'well-known'],
    ['password=kuG4-Wedo-93tz', 'literal'],
    ['password=<password>', 'placeholder'],
    ['password=$PASSWORD', 'unknown'],
  ])('%s is %s', (parameter, strength) => {
    expect(entry(`shop = host=db user=app ${parameter}`).password?.strength).toBe(strength);
  });
});

describe('%include', () => {
  test('what is included takes its place', () => {
    const facts = read('%include databases.ini\n[pgbouncer]\n%include auth.ini\n', {
      'databases.ini': '[databases]\nshop = host=db\n',
      'auth.ini': 'auth_type = trust\n',
    });
    expect(facts).toMatchObject([
      { kind: 'pooler', settings: { auth_type: { file: 'auth.ini', via: [{ file: 'pgbouncer.ini', line: 3 }] } } },
      { kind: 'connection', file: 'databases.ini', via: [{ file: 'pgbouncer.ini', line: 1 }] },
    ]);
  });

  test.each([
    ['/etc/pgbouncer/users.ini', 'outside-root'],
    ['missing.ini', 'missing'],
    ['pgbouncer.ini', 'too-deep'],
  ])('%s is not read: %s', (target, status) => {
    expect(read(`[pgbouncer]\n%include ${target}\n`)).toContainEqual(
      expect.objectContaining({ kind: 'include', directive: '%include', target, status, line: 2 }),
    );
  });

  test('files that include each other end', () => {
    const facts = read('%include a.ini\n', {
      'a.ini': '%include b.ini\n'.repeat(20),
      'b.ini': '%include c.ini\n'.repeat(20),
      'c.ini': '%include d.ini\n'.repeat(20),
      'd.ini': '[databases]\nshop = host=db\n',
    });
    expect(facts.some((fact) => fact.kind === 'include' && fact.status === 'too-deep')).toBe(true);
    expect(facts.filter((fact) => fact.kind === 'connection').length).toBeLessThan(100);
  });
});

test.each(['a', 'x = ', "x = password='"])('%j over and over takes linear time', (piece) => {
  expect(excessOf((size) => read(`[databases]\n${piece.repeat(size)}\n`), 100_000)).toBeNull();
});
