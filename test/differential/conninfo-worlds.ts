import fc from 'fast-check';

/** What surrounds a connection string: files by their name in a directory of their own, and variables. `DIR` stands for that directory. */
export interface World {
  readonly text: string;
  /** Keywords and values in place of the text. */
  readonly parameters?: readonly (readonly [keyword: string, value: string])[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** Names of the files a world may have. */
export const FILES = [
  'named.conf',
  'system/pg_service.conf',
  'home/.pg_service.conf',
  'home/.pgpass',
  'other.pgpass',
] as const;

const HOSTS = ['/nonexistent/a', '/nonexistent/b', '@abstract', '127.0.0.1', '::1', ''];
const host = fc.oneof(
  { arbitrary: fc.constantFrom(...HOSTS), weight: 4 },
  {
    arbitrary: fc.array(fc.constantFrom(...HOSTS), { minLength: 2, maxLength: 3 }).map((list) => list.join(',')),
    weight: 1,
  },
);
const port = fc.constantFrom('1', '2', '', '1,2', '1,,2');
const name = fc.constantFrom('u', 'd', 'x', 'o:p', 'b\\s', '*', '\u00fc', 'a b');
const LITERAL: Readonly<Record<string, fc.Arbitrary<string>>> = {
  host,
  hostaddr: fc.constantFrom('127.0.0.1', '', '127.0.0.1,::1'),
  port,
  user: name,
  dbname: name,
  sslmode: fc.constantFrom(
    'disable',
    'allow',
    'require',
    'verify-ca',
    'verify-full',
    'prefer',
    'prefer',
    'allow',
    'require',
    '',
    'Bad',
  ),
  sslrootcert: fc.constantFrom('system', '/nonexistent/root.crt', ''),
  application_name: name,
  sslnegotiation: fc.constantFrom('postgres', 'postgres', 'postgres', 'direct'),
  gssencmode: fc.constantFrom('disable', 'prefer'),
  target_session_attrs: fc.constantFrom('any', 'primary', 'read-write'),
  require_auth: fc.constantFrom('scram-sha-256', '!password'),
  keepalives: fc.constantFrom('1', '0'),
  channel_binding: fc.constantFrom('prefer', 'disable'),
};

/** Values for one place; its password tells which place it was. */
function stated(place: string): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const one = fc.constantFrom(...Object.keys(LITERAL), 'password').chain((keyword) => {
    const values = LITERAL[keyword] ?? fc.constantFrom(`secret-${place}`, '');
    return values.map((value) => [keyword, value] as const);
  });
  return fc.array(one, { maxLength: 5 });
}

const service = fc.constantFrom('s', 's', 's', 's', 's', 's', 't', 'a b', '', 'x]y', 'S');
const serviceLine = fc.oneof(
  { arbitrary: service.map((text) => `[${text}]`), weight: 6 },
  { arbitrary: stated('service').map((pairs) => pairs.map((pair) => pair.join('=')).join('\n')), weight: 36 },
  {
    arbitrary: fc.constantFrom(
      ...[
        '',
        '# comment',
        '  # comment',
        ' user = x',
        'user=x # no comment',
        "user='x'",
        '\tdbname=tab\t',
        'user=x\r',
        '[s',
        '[s] tail',
        ' [s] ',
      ],
      ...[
        'user',
        '=x',
        'bogus=1',
        'requiressl=1',
        'service=t',
        'USER=x',
        'sslsni=0',
        'tty=x',
        'ldap=1',
        '\u00a0user=x',
        '\v\fuser=ff',
      ],
    ),
    weight: 5,
  },
  {
    arbitrary: fc
      .constantFrom(200, 252, 253, 254, 255, 1020, 1021, 1022, 1023, 1024)
      .map((length) => `#${'a'.repeat(length - 1)}`),
    weight: 1,
  },
  {
    arbitrary: fc.constantFrom(126, 127, 128, 510, 511, 512).map((length) => `#${'\u00e9'.repeat(length)}`),
    weight: 1,
  },
);
const serviceFile = fc
  .tuple(
    fc.constantFrom('[s]', '[s]', '# services', ''),
    fc.array(serviceLine, { maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([first, lines, end, last]) => [first, ...lines].join(end) + (last ? end : ''));

const field = fc.constantFrom(
  ...[
    '*',
    '*',
    '*',
    '/nonexistent/a',
    '/nonexistent/b',
    '@abstract',
    '127.0.0.1',
    '::1',
    '\\:\\:1',
    'localhost',
    '/tmp',
  ],
  ...['1', '2', '5432', 'u', 'd', 'x', 'o\\:p', 'o:p', 'b\\\\s', 'b\\s', '\\*', '\u00fc', 'a b', '', ' *', '**', '\\'],
);
const passLine = fc.oneof(
  { arbitrary: fc.tuple(field, field, field, field).map((fields) => `${fields.join(':')}:PASS`), weight: 8 },
  {
    arbitrary: fc.constantFrom(
      '*:*:*:*:PASS',
      '*:*:*:*:PASS:tail',
      '*:*:*:*:PASS\r',
      '*:*:*:u:PASS',
      '*:*:d:*:PASS\r\r',
      'localhost:*:*:*:PASS',
    ),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom(
      '',
      '#*:*:*:*:PASS',
      ' #*:*:*:*:PASS',
      '*:*:*:*',
      '*:*:*:PASS',
      ':::::',
      '\r',
      `${'a'.repeat(400)}:*:*:*:PASS`,
    ),
    weight: 2,
  },
);
const passfile = fc
  .array(passLine, { maxLength: 6 })
  // Each password tells its line.
  .map((lines) => lines.map((line, at) => line.replace('PASS', `line-${at + 1}`)).join('\n'));

const quoted = (value: string): string => `'${value.replace(/['\\]/g, '\\$&')}'`;
const keywords = fc
  .tuple(
    stated('text'),
    fc.option(service, { freq: 2 }),
    fc.option(fc.constantFrom('DIR/other.pgpass', '/nonexistent/pass', ''), { freq: 4 }),
  )
  .map(([pairs, named, file]) =>
    [
      ...pairs,
      ...(named === null ? [] : [['service', named] as const]),
      ...(file === null ? [] : [['passfile', file] as const]),
    ]
      .map(([keyword, value]) => `${keyword}=${quoted(value)}`)
      .join(' '),
  );
const uri = fc
  .tuple(
    fc.option(name),
    fc.constantFrom('', '%2Fnonexistent%2Fa', '127.0.0.1:1', '[::1]:2', '[::1],127.0.0.1:1'),
    fc.option(name),
    fc.option(service),
  )
  .map(([user, at, database, named]) => {
    const query = named === null ? '' : `?service=${encodeURIComponent(named)}`;
    return `postgresql://${user === null ? '' : `${encodeURIComponent(user)}@`}${at}/${encodeURIComponent(database ?? '')}${query}`;
  });

const VARIABLES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  PGHOST: host,
  PGHOSTADDR: fc.constantFrom('127.0.0.1', ''),
  PGPORT: port,
  PGUSER: name,
  PGDATABASE: name,
  PGPASSWORD: fc.constantFrom('secret-environment', ''),
  PGSSLMODE: fc.constantFrom('require', 'verify-full', '', 'disable', 'allow', 'require'),
  PGREQUIRESSL: fc.constantFrom('1', '0', '', '1x'),
  PGSSLROOTCERT: fc.constantFrom('system', '/nonexistent/root.crt'),
  PGSERVICE: service,
  PGSERVICEFILE: fc.constantFrom('DIR/named.conf', 'DIR/named.conf', '/nonexistent/service', ''),
  PGSYSCONFDIR: fc.constantFrom('DIR/system', '/nonexistent'),
  PGPASSFILE: fc.constantFrom('DIR/other.pgpass', ''),
  PGAPPNAME: name,
  PGTTY: fc.constant('tty'),
  PGSSLNEGOTIATION: fc.constantFrom('direct', 'postgres', 'postgres'),
  PGREQUIREAUTH: fc.constantFrom('scram-sha-256', 'scram-sha-256', 'x'),
  PGGSSENCMODE: fc.constant('disable'),
  PGSSLMINPROTOCOLVERSION: fc.constantFrom('TLSv1.3', ''),
};
const environment = fc
  .array(fc.constantFrom(...Object.keys(VARIABLES)), { maxLength: 6 })
  .chain((names) => fc.record(Object.fromEntries(names.map((one) => [one, VARIABLES[one] ?? fc.constant('')]))))
  .chain((env) =>
    fc.constantFrom({ HOME: 'DIR/home' }, { HOME: 'DIR/home' }, { HOME: '' }, { HOME: '/nonexistent' }).map((home) => ({
      PGSYSCONFDIR: 'DIR/system',
      ...env,
      ...home,
    })),
  );

/** What a program hands over one by one; a `dbname` may be a connection string. */
const parameters = fc.array(
  fc.oneof(
    { arbitrary: stated('text').map((pairs) => pairs[0] ?? (['bogus', '1'] as const)), weight: 4 },
    { arbitrary: fc.oneof(keywords, uri, name).map((text) => ['dbname', text] as const), weight: 3 },
    { arbitrary: fc.constantFrom('bogus', 'HOST', 'requiressl', 'tty').map((key) => [key, '1'] as const), weight: 1 },
  ),
  { minLength: 1, maxLength: 5 },
);

export const world: fc.Arbitrary<World> = fc
  .tuple(
    fc.oneof(
      { arbitrary: keywords.map((text) => ({ text })), weight: 6 },
      { arbitrary: uri.map((text) => ({ text })), weight: 2 },
      {
        arbitrary: parameters.map((own) => ({ text: '', parameters: [['host', '/nonexistent/a'] as const, ...own] })),
        weight: 2,
      },
    ),
    environment,
    fc.tuple(
      fc.option(serviceFile),
      fc.option(serviceFile),
      fc.option(serviceFile),
      fc.option(passfile),
      fc.option(passfile),
    ),
  )
  .map(([said, env, contents]) => {
    const files = FILES.flatMap((file, at) => {
      const content = contents[at];
      return content === null || content === undefined ? [] : [[file, content] as const];
    });
    return { ...said, env, files: Object.fromEntries(files) };
  });
