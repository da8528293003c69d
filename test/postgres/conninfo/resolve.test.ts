import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ResolvedConninfo, resolveConninfo } from '../../../src/postgres/conninfo/resolve.ts';
import type { ConninfoInput } from '../../../src/postgres/conninfo/sources.ts';
import { excessOf } from '../../support/growth.ts';

function resolve(input: Partial<ConninfoInput> & { readonly file?: string }): ResolvedConninfo {
  const { file, ...rest } = input;
  const files = new Map(file === undefined ? [] : [['/etc/service', file]]);
  const base = { environment: {}, files, home: '/home/u', systemUser: 'me', major: 17 } as const;
  return resolveConninfo({ ...base, ...rest });
}

function of({ parameters }: ResolvedConninfo, keyword: string): unknown {
  return parameters.get(keyword);
}

const SERVICE = '[s]\nhost=db\nuser=app\npassword=kuG4-Wedo\nsslmode=require\n';

test('each value says where it comes from: text, service file, environment, defaults', () => {
  const resolved = resolve({
    text: 'service=s sslmode=verify-full',
    environment: { PGSERVICEFILE: '/etc/service', PGUSER: 'other', PGPORT: '6432' },
    file: SERVICE,
  });
  expect(resolved.error).toBeNull();
  expect(of(resolved, 'sslmode')).toEqual({ value: 'verify-full', source: { kind: 'stated' }, unknown: false });
  expect(of(resolved, 'user')).toEqual({
    value: 'app',
    source: { kind: 'service', file: '/etc/service', line: 3 },
    unknown: false,
  });
  expect(of(resolved, 'port')).toMatchObject({ value: '6432', source: { kind: 'environment', variable: 'PGPORT' } });
  expect(of(resolved, 'channel_binding')).toMatchObject({ value: 'prefer', source: { kind: 'default' } });
  expect(of(resolved, 'dbname')).toMatchObject({ value: 'app', source: { kind: 'default' } });
  expect(of(resolved, 'password')).toMatchObject({ value: '***' });
  expect(resolved.hosts).toEqual([
    {
      host: 'db',
      hostaddr: null,
      port: '6432',
      socket: false,
      unknown: false,
      password: { kind: 'service', file: '/etc/service', line: 4 },
    },
  ]);
  expect(JSON.stringify([...resolved.parameters, resolved])).not.toContain('Wedo');
});

test('a password file gives the line, per host, and never the password', () => {
  const resolved = resolve({
    text: 'host=a,b,c port=1,,3 dbname=shop user=app',
    files: new Map([['/home/u/.pgpass', '# all\na:1:shop:app:kuG4-Wedo\n*:5432:*:app:kuG4-Wedo\n']]),
  });
  expect(resolved.hosts.map(({ host, port, password }) => [host, port, password])).toEqual([
    ['a', '1', { kind: 'passfile', file: '/home/u/.pgpass', line: 2 }],
    ['b', '5432', { kind: 'passfile', file: '/home/u/.pgpass', line: 3 }],
    ['c', '3', null],
  ]);
  expect(JSON.stringify([...resolved.parameters, resolved])).not.toContain('Wedo');
});

describe('sockets', () => {
  test.each([
    ['', { host: '/tmp', hostaddr: null, port: '5432', socket: true }],
    ['host=/run', { host: '/run', socket: true }],
    ['host=@x', { host: '@x', socket: true }],
    ['hostaddr=::1', { host: '::1', hostaddr: '::1', socket: false }],
    ['host=/run hostaddr=::1', { host: '/run', hostaddr: '::1', socket: false }],
  ])('%j', (text, host) => {
    expect(resolve({ text }).hosts).toMatchObject([host]);
  });

  test('where the build puts them', () => {
    expect(resolve({ text: '', build: { socketDirectory: '/var/run/postgresql' } }).hosts).toMatchObject([
      { host: '/var/run/postgresql' },
    ]);
    expect(resolve({ text: 'host=@x', major: 13 }).hosts).toMatchObject([{ socket: false }]);
  });
});

describe('keywords and values, as PQconnectdbParams takes them', () => {
  test.each<[readonly (readonly [string, string])[], Record<string, string>, string | null]>([
    [
      [
        ['host', 'h'],
        ['user', ''],
      ],
      { host: 'h', user: 'me' },
      null,
    ],
    [
      [
        ['dbname', 'postgresql://u@h/d'],
        ['user', 'v'],
      ],
      { host: 'h', user: 'v', dbname: 'd' },
      null,
    ],
    [
      [
        ['user', 'v'],
        ['dbname', 'user=u host=h'],
      ],
      { host: 'h', user: 'u', dbname: 'u' },
      null,
    ],
    [
      [
        ['host', 'h'],
        ['dbname', 'd'],
        ['dbname', 'user=u'],
      ],
      { dbname: 'user=u', user: 'me' },
      null,
    ],
    [
      [
        ['host', 'h'],
        ['host', 'i'],
      ],
      { host: 'i' },
      null,
    ],
    [[['bogus', '']], {}, null],
    [[['bogus', 'x']], {}, 'invalid connection option "bogus"'],
    [[['requiressl', '1']], {}, 'invalid connection option "requiressl"'],
    [[['dbname', 'a=b']], {}, 'invalid connection option "a"'],
  ])('%j', (parameters, expected, error) => {
    const resolved = resolve({ parameters });
    expect(resolved.error).toBe(error);
    const values = Object.fromEntries([...resolved.parameters].map(([keyword, { value }]) => [keyword, value]));
    expect(values).toMatchObject(expected);
  });
});

describe('defaults that depend on what is stated', () => {
  test.each([
    [15, 'sslrootcert=system', {}, 'prefer'],
    [16, 'sslrootcert=system', {}, 'verify-full'],
    [16, 'sslrootcert=system', { PGSSLMODE: 'require' }, 'require'],
    [17, '', { PGREQUIRESSL: '1' }, 'require'],
    [17, '', { PGREQUIRESSL: '1', PGSSLMODE: 'disable' }, 'disable'],
  ] as const)('%i: %j %j', (major, text, environment, mode) => {
    expect(resolve({ text, environment, major }).parameters.get('sslmode')?.value).toBe(mode);
  });

  test('the home directory is the one of HOME from version 15 on', () => {
    const environment = { HOME: '/elsewhere' };
    const passfile = (major: 14 | 15): unknown => of(resolve({ text: '', environment, major }), 'passfile');
    expect(passfile(14)).toMatchObject({ value: '/home/u/.pgpass' });
    expect(passfile(15)).toMatchObject({ value: '/elsewhere/.pgpass' });
  });
});

describe('errors are those of libpq', () => {
  test.each([
    ['service=x', 'definition of service "x" not found'],
    ['host=h sslmode=bad', 'invalid sslmode value: "bad"'],
    ['host=a,b port=1,2,3', 'could not match 3 port numbers to 2 hosts'],
    ['nonsense', 'missing "=" after "nonsense" in connection info string'],
  ])('%s', (text, error) => expect(resolve({ text }).error).toBe(error));
});

describe('templates are unknown, never errors', () => {
  test.each([
    ['host=${HOST} port=${PORT} sslmode={{ mode }}', ['host', 'port', 'sslmode']],
    ['postgresql://${DB_USER}:${DB_PASSWORD}@db/${DB_NAME}', ['user', 'password', 'dbname']],
  ])('%s', (text, keywords) => {
    const resolved = resolve({ text });
    expect(resolved.error).toBeNull();
    for (const keyword of keywords) expect(resolved.parameters.get(keyword)?.unknown).toBe(true);
  });

  test('with an unknown service nothing but what is stated is known', () => {
    const resolved = resolve({ text: 'service=${SERVICE} user=u' });
    expect(resolved.error).toBeNull();
    expect(resolved.parameters.get('user')?.unknown).toBe(false);
    expect(resolved.parameters.get('sslmode')?.unknown).toBe(true);
    expect(resolved.hosts).toMatchObject([{ host: '', password: null, unknown: true }]);
  });
});

test.each([
  'postgresql://u:x@kuG4Wedo@h/d',
  'postgresql://u:kuG4Wedo/x@h:1/d',
  'postgresql://a@u:kuG4Wedo@h/d',
  'postgresql://a@u:1,kuG4Wedo@h/d',
  'postgresql://u:kuG4Wedo@h/d?bogus=1',
  'postgresql://u:kuG4Wedo%zz@h/d',
  'host=h;password=kuG4Wedo',
  'host=h sslmode=x;password=kuG4Wedo',
  'host=h password=a kuG4Wedo',
])('no password in what %# resolves to', (text) => {
  const { parameters, hosts, error } = resolve({ text });
  expect(JSON.stringify([[...parameters], hosts, error])).not.toContain('kuG4Wedo');
});

describe('hostile input', () => {
  const piece = fc.constantFrom(
    ...'[s] host= user= = : * \\ \n \r # ${ } postgresql:// @ , ; \' " service= ldap'.split(' '),
    ' ',
    '\0',
    '\ud800',
  );
  const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));

  test('nothing throws, and every line exists', () => {
    fc.assert(
      fc.property(text, text, text, (conninfo, service, passfile) => {
        const files = new Map([
          ['/etc/service', service],
          ['/home/u/.pgpass', passfile],
        ]);
        const environment = { PGSERVICEFILE: '/etc/service', PGSERVICE: 's' };
        const { hosts, parameters } = resolve({ text: conninfo, environment, files });
        for (const { password } of hosts) {
          if (password?.kind === 'passfile') expect(password.line).toBeLessThanOrEqual(passfile.split('\n').length);
        }
        for (const { source } of parameters.values()) {
          if (source.kind === 'service') expect(source.line).toBeLessThanOrEqual(service.split('\n').length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, number, (size: number) => readonly [conninfo: string, service: string, passfile: string]]>([
    ['ten megabytes of service lines', 1_400_000, (size) => ['service=s', `[s]\n${'user=x\n'.repeat(size)}`, '']],
    ['ten megabytes of passwords', 1_000_000, (size) => ['host=h user=u dbname=d', '', 'h:1:d:u:p\n'.repeat(size)]],
    ['ten megabytes of a password line', 10_000_000, (size) => ['host=h user=u', '', `h:${'\\'.repeat(size)}`]],
    ['100,000 hosts in a URI', 100_000, (size) => [`postgresql://${'[::1]:1,'.repeat(size)}h/d`, '', '']],
    ['100,000 templates', 100_000, (size) => ['user=${A} '.repeat(size), '', '']],
    ['ten megabytes of blanks', 10_000_000, (size) => [' '.repeat(size), '', '']],
  ])('%s take linear time', (_, most, texts) => {
    const excess = excessOf((size) => {
      const [text, service, passfile] = texts(size);
      const files = new Map([
        ['/etc/service', service],
        ['/home/u/.pgpass', passfile],
      ]);
      resolve({ text, environment: { PGSERVICEFILE: '/etc/service' }, files });
    }, most);
    expect(excess).toBeNull();
  });
});
