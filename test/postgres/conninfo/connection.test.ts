import { describe, expect, test } from '@jest/globals';
import { connectionFromText, connectionFromVariables } from '../../../src/postgres/conninfo/connection.ts';
import type { VariableText } from '../../../src/postgres/conninfo/types.ts';
import { cut, meta, onOneLine, read, readOrNull } from './support.ts';

describe('what is a PostgreSQL connection string', () => {
  test.each([
    ['postgres://h/db', 'uri', 'libpq'],
    ['postgresql://h/db', 'uri', 'libpq'],
    ['  postgresql://h/db\n', 'uri', 'libpq'],
    ['postgresql+psycopg2://h/db', 'uri', 'psycopg2'],
    ['postgresql+psycopg://h/db', 'uri', 'psycopg'],
    ['postgresql+asyncpg://h/db', 'uri', 'asyncpg'],
    ['postgres+pg8000://h/db', 'uri', 'pg8000'],
    ['db+postgresql://h/db', 'uri', 'libpq'],
    ['ecto://u:p@h/db', 'uri', 'postgrex'],
    ['pgsql://h/db', 'uri', 'libpq'],
    ['postgis://h/db', 'uri', 'libpq'],
    ['psql://h/db', 'uri', 'libpq'],
    ['timescaledb://h/db', 'uri', 'libpq'],
    ['jdbc:postgresql://h/db', 'jdbc', 'pgjdbc'],
    ['jdbc:postgresql:db', 'jdbc', 'pgjdbc'],
    ['jdbc:postgresql:', 'jdbc', 'pgjdbc'],
    ['jdbc:p6spy:postgresql://h/db', 'jdbc', 'pgjdbc'],
    ['r2dbc:postgresql://h/db', 'r2dbc', 'r2dbc-postgresql'],
    ['r2dbc:pool:postgresql://h/db', 'r2dbc', 'r2dbc-postgresql'],
    ['r2dbcs:postgresql://h/db', 'r2dbc', 'r2dbc-postgresql'],
    ['pgsql:host=h;dbname=d', 'keyword', 'pdo_pgsql'],
    ['host=h dbname=d', 'keyword', 'libpq'],
    ['host=h user=u', 'keyword', 'libpq'],
    ['dbname=d user=u', 'keyword', 'libpq'],
    ['host=h port=1 user=u password=p dbname=d TimeZone=Asia/Tokyo', 'keyword', 'libpq'],
    ['Host=h;Database=d;Username=u', 'npgsql', 'npgsql'],
    ['host=h;port=5432;database=d;user id=u', 'npgsql', 'npgsql'],
    ['Server=h;Port=5432;Database=d;User Id=u;Password=p;', 'npgsql', 'npgsql'],
    ['Server=h;Database=d;Username=u;Password=p', 'npgsql', 'npgsql'],
    ['User ID=u;Password=p;Host=h;Port=5432;Database=d;', 'npgsql', 'npgsql'],
    ['Driver={PostgreSQL Unicode};Server=h;Port=5432;Database=d;Uid=u;Pwd=p;', 'ado', 'psqlodbc'],
    ['${DATABASE_URL:-postgres://u:p@h/db}', 'uri', 'libpq'],
    ['${DB_URL:jdbc:postgresql://h/db}', 'jdbc', 'pgjdbc'],
  ])('%s', (text, syntax, driver) => {
    expect(read(text)).toMatchObject({ syntax, driver });
  });

  test.each([
    [''],
    ['postgres'],
    ['postgres://'],
    ['postgresql+asyncpg://'],
    ['POSTGRES://h/db'],
    ['mysql://u:p@h/db'],
    ['mongodb://h/db'],
    ['redis://h:6379'],
    ['driver://user:pass@localhost/dbname'],
    ['placeholder-postgresql+asyncpg://user:pass@host/db'],
    ['spanner-postgres://h/db'],
    ['jdbc:mysql://h/db'],
    ['jdbc:tc:postgresql:16:///db'],
    ['use postgres://u:p@h/db to connect'],
    ['postgres://u:p@h/db is the URL'],
    ['https://example.com/?u=postgres://h/db'],
    ['host=h'],
    ['dbname=d'],
    ['host=h port=6379'],
    ['host=h level=info msg=started user=u and more words'],
    ['name=value other=thing'],
    ['Server=.;Database=d;User Id=sa;Password=p;TrustServerCertificate=True'],
    ['Server=h;Database=d;User Id=u;Password=p;'],
    ['Server=h,1433;Initial Catalog=d;Trusted_Connection=True;'],
    ['Data Source=h;Initial Catalog=d;Integrated Security=True'],
    ['Server=h;Database=d;Uid=root;Pwd=p;'],
    ['Server=h;Port=3306;Database=d;Uid=root;Pwd=p;'],
    ['Server=h;Database=d;User Id=u;Password=p;SslMode=None;'],
    ['Server=h;Port=5432;Database=d;User Id=u;AllowPublicKeyRetrieval=True'],
    ['Host=h;Username=guest;Password=guest'],
    ['host=h;virtualHost=/;username=guest;password=guest'],
    ['Driver={ODBC Driver 17 for SQL Server};Server=h;Database=d'],
    ['text/html; charset=utf-8; host=h'],
    ['a;b;c=d'],
    ['${DATABASE_URL}'],
    ['{{ database_url }}'],
    ['<%= ENV["DATABASE_URL"] %>'],
    ['x'.repeat(9000)],
  ])('not %s', (text) => {
    expect(readOrNull(text)).toBeNull();
  });
});

describe('hosts, user and database', () => {
  test.each([
    ['postgres://u@h/db', [['h', '5432']], 'u', 'db'],
    ['postgres://h:6432', [['h', '6432']], null, null],
    ['postgres:///db', [], null, 'db'],
    [
      'postgres://h1:1,h2/db',
      [
        ['h1', '1'],
        ['h2', '5432'],
      ],
      null,
      'db',
    ],
    ['postgres://[::1]:5433/db', [['::1', '5433']], null, 'db'],
    ['postgres://%2Fvar%2Frun/db', [['/var/run', '5432']], null, 'db'],
    ['postgres:///db?host=/tmp&port=1', [['/tmp', '1']], null, 'db'],
    [
      'host=a,b port=5 dbname=d',
      [
        ['a', '5'],
        ['b', '5'],
      ],
      null,
      'd',
    ],
    ['hostaddr=127.0.0.1 user=u', [['127.0.0.1', '5432']], 'u', null],
    [
      'jdbc:postgresql://h1:1,h2:2/db?user=u',
      [
        ['h1', '1'],
        ['h2', '2'],
      ],
      'u',
      'db',
    ],
    ['jdbc:postgresql:db', [['localhost', '5432']], null, 'db'],
    ['jdbc:postgresql:/', [['localhost', '5432']], null, null],
    ['jdbc:postgresql://[::1]:5/db', [['::1', '5']], null, 'db'],
    [
      'r2dbc:postgresql:failover://h1,h2:2/db',
      [
        ['h1', '5432'],
        ['h2', '2'],
      ],
      null,
      'db',
    ],
    [
      'Host=h1:1,h2:2;Database=d;Username=u',
      [
        ['h1', '1'],
        ['h2', '2'],
      ],
      'u',
      'd',
    ],
    ['Host=h:5433;Database=d;', null, null, null],
    ['Host=h:5432;Database=d;', [['h', '5432']], null, 'd'],
    ['pgsql:host=h;port=5433;dbname=d;user=u', [['h', '5433']], 'u', 'd'],
    ['postgresql+psycopg2://u:p/w@h:1/db', [['h', '1']], 'u', 'db'],
    ['jdbc:postgresql://u:p@h:1/db', [['h', '1']], 'u', 'db'],
  ])('%s', (text, hosts, user, database) => {
    if (hosts === null) {
      expect(readOrNull(text)?.hosts).toEqual([{ host: 'h', port: '5433' }]);
      return;
    }
    const fact = read(text);
    expect(fact.hosts).toEqual(hosts.map(([host, port]) => ({ host, port })));
    expect([fact.user, fact.database]).toEqual([user, database]);
  });
});

describe("libpq's names", () => {
  test.each([
    ['Host=h;Database=d;User ID=u;SSL Mode=VerifyFull', { host: 'h', dbname: 'd', user: 'u', sslmode: 'verify-full' }],
    ['host=h;database=d;userid=u;sslmode=verifyca', { sslmode: 'verify-ca' }],
    ['Host=h;Database=d;Username=u;SSL Mode=3', { sslmode: 'require' }],
    ['Host=h;Database=d;Username=u;Root Certificate=/ca.pem', { sslrootcert: '/ca.pem' }],
    ['Host=h;Database=d;Username=u;Trust Server Certificate=true', { 'Trust Server Certificate': 'true' }],
    ["Host=h;Database=d;Username=u;Application Name='my; app'", { application_name: 'my; app' }],
    ['jdbc:postgresql://h/d?ApplicationName=x&sslMode=require', { application_name: 'x', sslMode: 'require' }],
    ['r2dbc:postgresql://h/d?sslMode=VERIFY_FULL', { sslmode: 'VERIFY_FULL' }],
    ['postgres://h/d?ssl=true', { sslmode: 'require' }],
    ['postgres://h/d?requiressl=0', { sslmode: 'prefer' }],
    ['postgres://h/d?schema=public&pgbouncer=true', { schema: 'public', pgbouncer: 'true' }],
    ['postgres://h/d?__proto__=x', { host: 'h' }],
  ])('%s', (text, parameters) => {
    expect(read(text).parameters).toMatchObject(parameters);
  });
});

describe('positions', () => {
  test.each([
    ['postgres://user:hunter2@h:1/db?sslmode=require', 'hunter2', 'require'],
    ['host=h user=u password=hunter2 dbname=d sslmode=disable', 'hunter2', 'disable'],
    ["host=h user=u password='hun ter2' sslmode=disable", 'hun ter2', 'disable'],
    ['Host=h;Database=d;Username=u;Password=hunter2;SSL Mode=Require', 'hunter2', 'Require'],
    ['jdbc:postgresql://h/d?user=u&password=hunter2&sslmode=require', 'hunter2', 'require'],
    ['r2dbc:postgresql://u:hunter2@h/d?sslMode=require', 'hunter2', 'require'],
    ['postgres://u:hun%74er2@h/d?sslmode=require', 'hun%74er2', 'require'],
    ['postgres://u:first@h/d?password=hunter2&sslmode=require', 'hunter2', 'require'],
  ])('%s', (text, password, sslmode) => {
    const fact = read(text);
    expect(cut(text, fact.password)).toBe(password);
    expect(cut(text, fact.positions.sslmode)).toBe(sslmode);
    expect(cut(text, fact)).toBe(text);
    expect(JSON.stringify(fact)).not.toContain(password);
  });

  test('blanks around the string are not part of it', () => {
    expect(read('  postgres://h/db ')).toMatchObject({ column: 3, endColumn: 18 });
  });
});

describe('passwords never come through', () => {
  test.each([
    ['postgres://u:hunter2@h/db'],
    ['postgres://u:p/hunter2@h/db'],
    ['postgres://u:hunter2/x@h/db'],
    ['postgres://u:pa@hunter2@h/db'],
    ['postgres://u:@hunter2@h/db'],
    ['postgres://u:hunter2/hunter2@h:5432/db'],
    ['postgres://u:12/hunter2@h:5432/db'],
    ['postgres://u:12/hunter2@h'],
    ['postgres://u@server:hunter2@h:5432/db'],
    ['postgresql+asyncpg://u:12/hunter2@h:5432/db'],
    ['jdbc:postgresql://u:12/hunter2@h:5432/db'],
    ['postgres://u:hunter2%zz@h/db'],
    ['postgres://u:hunter2@[::1/db'],
    ['postgres://u:hunter2@[::1]x/db'],
    ['postgres://h/db?user=u&password=hunter2%zz'],
    ['postgres://h/db?sslpassword=hunter2'],
    ['postgres://h/db?access_token=hunter2'],
    ['host=h dbname=d user=u password=my hunter2'],
    ["host=h dbname=d user=u password='a''hunter2'"],
    ['Host=h;Database=d;Username=u;Password=hunter2;SSL Mode=bad'],
    ['jdbc:postgresql://u:hunter2@h/db'],
    ['postgres://u:${PW:-hunter2}@h/db'],
    ['${DATABASE_URL:-postgres://u:hunter2@h/db}'],
  ])('%s', (text) => {
    expect(JSON.stringify(read(text))).not.toContain('hunter2');
  });
});

describe('a password that spills into what clients take for host, port or database', () => {
  test.each([
    ['postgres://u:pa@hunter2@h/db?x=a@b', 'pa@hunter2'],
    ['postgres://u:@hunter2@h/db', '@hunter2'],
    ['postgres://u:hunter/2@h/db', 'hunter/2'],
    ['postgres://u:12/hunter2@h:5432/db', '12/hunter2'],
    ['postgres://u@server:hunter2@h/db', 'hunter2'],
    ['postgresql+asyncpg://u:12/hunter2@h/db', '12/hunter2'],
  ])('%s is found as a whole', (text, password) => {
    const found = read(text).password;
    expect(found).toMatchObject({ strength: 'literal', wellKnown: false });
    expect(text.slice((found?.column ?? 0) - 1, (found?.endColumn ?? 0) - 1)).toBe(password);
  });

  test('a database with an at sign is no password', () => {
    const fact = read('postgres://h:5432/a@b');
    expect(fact).toMatchObject({ database: 'a@b', hosts: [{ host: 'h', port: '5432' }], password: null, error: null });
  });

  test('libpq takes digits for a port: hidden, they are no error', () => {
    expect(read('postgres://u:12/hunter2@h:5432/db')).toMatchObject({
      error: null,
      hosts: [{ host: 'u', port: '***' }],
    });
  });
});

test.each([
  ['jdbc:postgresql://h/d?constructor=1&__proto__=2', ['constructor', '__proto__']],
  ['r2dbc:postgresql://h/d?toString=1&__proto__=2', ['toString', '__proto__']],
  ['Host=h;Port=5432;Username=u;Database=d;constructor=1', ['constructor']],
  ['postgresql+constructor://h/d?valueOf=1&__proto__=2', ['valueOf', '__proto__']],
])('%s: what every object has is no name of ours', (text, keys) => {
  const fact = read(text);
  expect(typeof fact.driver).toBe('string');
  expect(Object.keys(fact.parameters)).toEqual(expect.arrayContaining(keys));
  expect(Object.keys(fact.positions)).toEqual(expect.arrayContaining(keys));
});

describe('pool', () => {
  test.each([
    ['postgres://h/d?connection_limit=5', 5],
    ['postgres://h/d?pool_max_conns=20', 20],
    ['Host=h;Database=d;Username=u;Maximum Pool Size=50', 50],
    ['Host=h;Database=d;Username=u;MaxPoolSize=50', 50],
    ['postgres://h/d?connection_limit=many', null],
    ['postgres://h/d', null],
  ])('%s', (text, max) => {
    expect(read(text).pool).toEqual(max === null ? null : { max });
  });
});

describe('oddities', () => {
  test.each([
    ['postgres://h/d?ssl_mode=require', 'ssl_mode', 'sslmode'],
    ['postgres://h/d?sslMode=require', 'sslMode', 'sslmode'],
    ['postgres://h/d?ssl-mode=require', 'ssl-mode', 'sslmode'],
    ['postgres://h/d?sslmod=require', 'sslmod', 'sslmode'],
    ['postgres://h/d?sslRootCert=x', 'sslRootCert', 'sslrootcert'],
    ['postgres://h/d?ssl_root_cert=x', 'ssl_root_cert', 'sslrootcert'],
    ['host=h user=u sslmoed=require dbname=d', 'sslmoed', 'sslmode'],
    ['postgresql+asyncpg://h/d?sslrootcet=x', 'sslrootcet', 'sslrootcert'],
    ['jdbc:postgresql://h/d?sslMode=require', 'sslMode', 'sslmode'],
    ['jdbc:postgresql://h/d?currentschema=x', 'currentschema', 'currentSchema'],
  ])('%s', (text, parameter, suggestion) => {
    const fact = read(text);
    expect(fact.oddities).toMatchObject([{ parameter, kind: 'misspelt', suggestion }]);
    expect(cut(text, fact.oddities[0]?.position)).toBe(parameter);
    expect(fact.error).toBeNull();
  });

  test('Ecto ignores sslmode', () => {
    expect(read('ecto://u@h/d?sslmode=require').oddities).toMatchObject([
      { parameter: 'sslmode', kind: 'ignored', suggestion: 'ssl' },
    ]);
  });

  test.each([
    ['postgres://h/d?schema=public&connection_limit=5&pool_timeout=0&sslaccept=strict&sslidentity=x'],
    ['postgres://h/d?serverVersion=16&charset=utf8'],
    ['postgres://h/d?currentSchema=x&prepareThreshold=0&search_path=x&ssl=1&uselibpqcompat=true'],
    ['postgres://h/d?statement_timeout=1&max=10&pool_size=5&application_name=x&options=x'],
    ['postgres://h/d?experimental_enable_temp_tables=on'],
    ['host=h user=u dbname=d TimeZone=UTC search_path=x'],
    ['jdbc:postgresql://h/d?loggerLevel=OFF&disableColumnSanitiser=true&assumeMinServerVersion=12'],
    ['Host=h;Database=d;Username=u;Include Error Detail=true'],
  ])('none in %s', (text) => {
    expect(read(text)).toMatchObject({ oddities: [], error: null });
  });
});

describe('split over variables', () => {
  const variable = (value: string): VariableText => ({ value, at: onOneLine });

  test('PG* are one connection', () => {
    const fact = connectionFromVariables(
      {
        PGHOST: variable('db.example.com'),
        PGPORT: variable('6432'),
        PGUSER: variable('app'),
        PGPASSWORD: variable('hunter2'),
        PGDATABASE: variable('shop'),
        PGSSLMODE: variable('verify-full'),
        PGSSLROOTCERT: variable('/ca.pem'),
        PGTZ: variable('UTC'),
      },
      meta(),
    );
    expect(fact).toMatchObject({
      syntax: 'split',
      driver: 'libpq',
      hosts: [{ host: 'db.example.com', port: '6432' }],
      user: 'app',
      database: 'shop',
      tls: { stated: 'verify-full', level: 'full', fallback: false },
      password: { strength: 'literal' },
      parameters: { password: '***', sslrootcert: '/ca.pem' },
    });
    expect(JSON.stringify(fact)).not.toContain('hunter2');
  });

  test.each([
    [{ PGREQUIRESSL: '1' }, 'encrypted'],
    [{ PGREQUIRESSL: '1', PGSSLMODE: 'disable' }, 'none'],
    [{ PGREQUIRESSL: '0' }, 'opportunistic'],
    [{ PGSSLMODE: 'Require' }, 'broken'],
    [{ PGHOSTADDR: '10.0.0.1', PGSSLMODE: 'verify-ca' }, 'ca'],
  ])('%j', (variables, level) => {
    const texts = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, variable(value)]));
    expect(connectionFromVariables({ PGHOST: variable('h'), ...texts }, meta())?.tls.level).toBe(level);
  });

  test('a file of its own for a variable', () => {
    const fact = connectionFromVariables({ PGPASSWORD: { ...variable('hunter2'), file: 'db.env' } }, meta());
    expect(fact).toMatchObject({ file: 'db.env', password: { file: 'db.env' } });
  });

  test('a user alone says nothing', () => {
    expect(connectionFromVariables({ PGUSER: variable('u'), PGTZ: variable('UTC') }, meta())).toBeNull();
  });
});

describe('parameters that stand apart from the text', () => {
  const beside = new Map(
    Object.entries({ user: 'app', password: 'zW81kq', sslmode: 'disable' }).map(([keyword, value], line) => [
      keyword,
      { value, at: (start: number, end: number) => ({ ...onOneLine(start, end), line: line + 2, endLine: line + 2 }) },
    ]),
  );

  test('are joined', () => {
    const fact = connectionFromText('jdbc:postgresql://h/d', onOneLine, { ...meta(), beside });
    expect(fact).toMatchObject({
      user: 'app',
      parameters: { password: '***' },
      tls: { level: 'none' },
      password: { strength: 'literal', line: 3, column: 1, endColumn: 7 },
      positions: { user: { line: 2 }, host: { line: 1 } },
    });
  });

  test('do not beat what the text states', () => {
    const text = 'jdbc:postgresql://h/d?user=u&sslmode=require';
    const fact = connectionFromText(text, onOneLine, { ...meta(), beside });
    expect(fact).toMatchObject({ user: 'u', tls: { level: 'encrypted' }, positions: { user: { line: 1 } } });
  });
});
