import fc from 'fast-check';

const PIECES = [
  ...'postgresql:// postgres:// h h1 u p db ::1 sslmode ssl true host port user password dbname requiressl options'.split(
    ' ',
  ),
  ...'1 5432 require %41 %2F %2c %zz % %25 %00 %C3%A9 %FF %c3 %A9 + service sslrootcert system'.split(' '),
  ...[
    '[',
    ']',
    ':',
    ':',
    '@',
    '/',
    '/',
    '?',
    '&',
    '&',
    '=',
    '=',
    ',',
    ' ',
    ' ',
    '\t',
    "'",
    '\\',
    '#',
    ';',
    '"',
    '\u00e9',
    '\ud83d\ude00',
    '\udcff',
    '\n',
  ],
];
const piece = fc.constantFrom(...PIECES);
const junk = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

const word = fc.oneof(
  fc.constantFrom(
    '',
    'h',
    'db.example.com',
    'a b',
    'x%20y',
    '%2Ftmp',
    'u%40v',
    '%',
    '%4',
    '%00',
    'p:q',
    'p@q',
    'p/q',
    "o'b",
    '\u00fc',
    '10.0.0.1',
  ),
  fc.string({ unit: fc.constantFrom(...'ab1%2F:@/?&=,[] #+\\\'"'.split('')), maxLength: 6 }),
);
const host = fc.oneof(word, fc.constantFrom('[::1]', '[::1', '[]', '[fe80::1%25eth0]', '[::1]x', '::1'));
const port = fc.constantFrom('', ':5432', ':', ':abc', ':0', ':5432 ', ':%35');
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'sslmode',
        'ssl',
        'user',
        'host',
        'port',
        'dbname',
        'requiressl',
        'application_name',
        'bogus',
        'SSLMODE',
        'options',
        '%75ser',
        '',
      ),
      fc.constantFrom('=', '=', '=', '==', ''),
      fc.oneof(word, fc.constantFrom('require', 'true', 'TRUE', '1', 'a%20b', 'a b')),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map((pair) => pair.join('')).join('&'));

/** URIs by their grammar, each part odd now and then. */
const uri = fc
  .record({
    scheme: fc.constantFrom('postgresql://', 'postgres://', 'postgresql://', 'postgresql:/', 'Postgresql://'),
    user: fc.option(fc.tuple(word, fc.option(word)), { freq: 2 }),
    hosts: fc.array(fc.tuple(host, port), { maxLength: 3 }),
    path: fc.option(word, { freq: 3 }),
    query: fc.option(query, { freq: 2 }),
    tail: fc.constantFrom('', '', '', '&', '?', '#f', ' ', '/'),
  })
  .map(({ scheme, user, hosts, path, query: parameters, tail }) => {
    const credentials = user === null ? '' : `${user[0]}${user[1] === null ? '' : `:${user[1]}`}@`;
    const places = hosts.map((parts) => parts.join('')).join(',');
    return `${scheme}${credentials}${places}${path === null ? '' : `/${path}`}${parameters === null ? '' : `?${parameters}`}${tail}`;
  });

const value = fc.oneof(
  word,
  word.map((text) => `'${text.replace(/['\\]/g, '\\$&')}'`),
  word.map((text) => `'${text}`),
  word.map((text) => `${text}\\`),
  fc.constantFrom('', "''", 'require', '1', '5432', "'a''b'", 'a\\ b', "'a'b"),
);
const pair = fc
  .tuple(
    fc.constantFrom(
      'host',
      'port',
      'user',
      'dbname',
      'password',
      'sslmode',
      'requiressl',
      'sslrootcert',
      'service',
      'options',
      'x',
      'HOST',
      'tty',
      'sslsni',
      'require_auth',
    ),
    fc.constantFrom('=', '=', '=', ' = ', '= ', ' =', '', '=='),
    value,
  )
  .map((parts) => parts.join(''));
const keywords = fc
  .tuple(fc.array(pair, { maxLength: 5 }), fc.constantFrom(' ', ' ', '  ', '\n', '\t', ',', ';', ''))
  .map(([pairs, separator]) => pairs.join(separator));

/** Connection strings, right and wrong ones. NUL ends a string for libpq and is in none. */
export const connectionString: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: uri, weight: 4 },
  { arbitrary: keywords, weight: 3 },
  { arbitrary: junk, weight: 1 },
  { arbitrary: junk.map((text) => `postgresql://${text}`), weight: 2 },
);

const VALUES: Readonly<Record<string, readonly string[]>> = {
  sslmode: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'Require', 'no', "''"],
  sslrootcert: ['system', '/nonexistent', "''"],
  sslnegotiation: ['postgres', 'direct', 'Direct', "''"],
  channel_binding: ['disable', 'prefer', 'require', 'on'],
  gssencmode: ['disable', 'prefer', 'on'],
  target_session_attrs: ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby', 'x', "''"],
  ssl_min_protocol_version: ['TLSv1', 'tlsv1.2', 'TLSv1.3', 'SSLv3', "''"],
  ssl_max_protocol_version: ['TLSv1', 'tlsv1.2', 'TLSv1.3', '1.3', "''"],
  sslcertmode: ['disable', 'allow', 'require', 'x'],
  require_auth: [
    'md5',
    '!md5',
    'md5,scram-sha-256',
    'md5,md5',
    '!md5,!md5',
    'md5,!gss',
    '!md5,gss',
    'oauth',
    'x',
    'md5,',
    "''",
    'none',
  ],
  load_balance_hosts: ['disable', 'random', 'x'],
  min_protocol_version: ['3.0', '3.2', 'latest', '3.1', "''"],
  max_protocol_version: ['3.0', '3.2', 'latest', '3', "''"],
  scram_client_key: ['AAAA', 'x', 'AAA=AAAA', 'A=AA', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', "''"],
  scram_server_key: ['AAA=', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', '===='],
  host: [
    `/${'p'.repeat(94)}`,
    `/${'p'.repeat(95)}`,
    '/nonexistent/a,/nonexistent/b',
    '/nonexistent/a,/nonexistent/b,/nonexistent/c',
  ],
  port: [
    '0,0',
    'x,1',
    '1,x',
    '0,x,1',
    ',0',
    '0,',
    '65536,0,0',
    '1',
    '5432',
    '0',
    '65535',
    '65536',
    '-1',
    'x',
    "' 5 '",
    "'5 x'",
    "''",
    '1,2',
    '+7',
    '007',
  ],
  hostaddr: ['127.0.0.1', '127.0.0.1,127.0.0.2', 'localhost', '127.0.0.1,x', 'x,y', "''"],
};

/** Values that libpq judges when it starts to connect; `connect_timeout` is read only once it waits for a server. */
export const values: fc.Arbitrary<string> = fc
  .array(
    fc
      .constantFrom(...Object.keys(VALUES))
      .chain((keyword) => fc.constantFrom(...(VALUES[keyword] ?? [])).map((text) => `${keyword}=${text}`)),
    { minLength: 1, maxLength: 4 },
  )
  .map((pairs) => pairs.join(' '));
