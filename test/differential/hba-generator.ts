import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

/** Mostly one of the first, sometimes one of the second. */
function mostly(weight: number, usual: Text, odd: Text): Text {
  return fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

const word = fc.constantFrom(
  ...[
    'all',
    'replication',
    'sameuser',
    'samerole',
    'app',
    '+staff',
    'ALL',
    '"all"',
    'a"l"l',
    '""',
    '/re',
    'x-y',
    '"a b"',
  ],
);
const oddCharacters = fc.constantFrom('a', 'b', '"', ',', ' ', '#', '+', '/', '\\', '=', '\u00e9');
const names = fc
  .array(mostly(15, word, fc.string({ unit: oddCharacters, minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.join(','));

const octet = fc.oneof(
  fc.integer({ min: 0, max: 260 }).map(String),
  fc.integer({ min: 0, max: 255 }).map((value) => `0x${value.toString(16)}`),
  fc.integer({ min: 0, max: 300 }).map((value) => `0${value.toString(8)}`),
);
const v4 = fc.array(octet, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
const group = fc.oneof(
  fc.constantFrom('0', ''),
  fc.integer({ min: 0, max: 0x1ffff }).map((value) => value.toString(16)),
);
const v6 = fc.oneof(
  fc.ipV6(),
  fc.array(group, { minLength: 2, maxLength: 9 }).map((parts) => parts.join(':')),
  fc.tuple(fc.constantFrom('::', '::ffff:', '1:2::', '::1:'), v4).map((parts) => parts.join('')),
);
const prefix = fc.oneof(
  fc.integer({ min: -2, max: 140 }).map(String),
  fc.constantFrom('', '08', '+4', '8x', '0x8', '1/2'),
);
const sound = fc.oneof(
  fc.constantFrom('all', 'samehost', 'samenet', 'db.example.com', '.example.com', '*', '"all"'),
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([ip, bits]) => `${ip}/${bits}`),
  fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })).map(([ip, bits]) => `${ip}/${bits}`),
  fc.tuple(fc.ipV6(), fc.ipV6()).map((pair) => pair.join(' ')),
  fc.tuple(v4, fc.integer({ min: 0, max: 32 })).map(([ip, bits]) => `${ip}/${bits}`),
);
const strange = fc.oneof(
  fc.tuple(fc.oneof(v4, v6), prefix).map(([ip, bits]) => `${ip}/${bits}`),
  fc.tuple(fc.oneof(v4, v6), fc.oneof(v4, v6)).map((pair) => pair.join(' ')),
  v4,
  v6,
);
const type = mostly(
  12,
  fc.constantFrom('local', 'host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc'),
  fc.constantFrom('Host', 'host,local', 'h"ost"', 'hosts', '"local"', 'hba'),
);
const method = mostly(
  6,
  fc.constantFrom('trust', 'reject', 'md5', 'scram-sha-256', 'password', 'peer', 'ident', 'cert', 'ldap', 'gss'),
  fc.constantFrom('gss', 'sspi', 'bsd', 'pam', 'ldap', 'radius', 'oauth', 'Trust', 'md5,trust'),
);

const generalValue = fc.constantFrom(
  '',
  '0',
  '1',
  'verify-ca',
  'verify-full',
  'DN',
  'CN',
  'x',
  '"a b"',
  'a,map=b',
  '12x',
);
const listValue = fc.constantFrom(
  ...['127.0.0.1', '"127.0.0.1,127.0.0.2"', '"1, 2,3"', '"1"', '"""1"",2"', '"""1"', '1812'],
);
const option = fc
  .oneof(
    fc.tuple(
      fc.constantFrom('map', 'clientcert', 'clientname', 'pamservice', 'krb_realm', 'include_realm'),
      generalValue,
    ),
    fc.tuple(fc.constantFrom('ldapserver', 'ldapport'), generalValue),
    fc.tuple(
      fc.constantFrom('ldapbasedn', 'ldapprefix', 'ldaptls', 'ldapscheme', 'ldapsearchfilter', 'ldapsuffix'),
      fc.constantFrom('', '1', 'x', '"dc=x, dc=y"', 'ldaps'),
    ),
    fc.tuple(fc.constantFrom('radiusservers', 'radiussecrets', 'radiusports', 'radiusidentifiers'), listValue),
    fc.tuple(fc.constantFrom('foo', 'Map', 'compat_realm', ' map'), fc.constantFrom('', 'x')),
  )
  .map((pair) => pair.join('='));
const ldapOption = fc
  .tuple(
    fc.constantFrom(
      'ldapserver',
      'ldapport',
      'ldaptls',
      'ldapscheme',
      'ldapbasedn',
      'ldapbinddn',
      'ldapsearchattribute',
    ),
    fc.constantFrom('1', 'x', '389', 'ldap', 'ldaps', '"dc=x, dc=y"'),
  )
  .map((pair) => pair.join('='));

interface Columns {
  readonly type: string;
  readonly method: string;
  readonly words: readonly string[];
}

/** Options that may fit the method, most of the time. */
function optionsFor(columns: Columns): fc.Arbitrary<readonly string[]> {
  const some = (one: Text): fc.Arbitrary<readonly string[]> => fc.array(one, { maxLength: 2 });
  const odd = fc.array(option, { maxLength: 3 });
  if (columns.method === 'ldap') {
    return fc.array(ldapOption, { maxLength: 4 }).map((list) => ['ldapbasedn=dc', ...list]);
  }
  if (['peer', 'ident', 'gss', 'cert'].includes(columns.method)) {
    return fc.oneof(some(fc.constantFrom('map=m', 'map=', 'map="a b"')), odd);
  }
  if (columns.type !== 'hostssl')
    return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: odd });
  return fc.oneof(some(fc.constantFrom('clientcert=verify-ca', 'clientcert=verify-full', 'clientname=CN')), odd);
}

const blank = fc.constantFrom('  ', '\t', ' \t ', ' ,', ', ');
const shape = fc.record({
  dropped: fc.nat(4),
  keeps: fc.integer({ min: 0, max: 9 }),
  separator: mostly(9, fc.constant(' '), blank),
  ending: fc.constantFrom('', '', '', ' # note', '#note', ' ', '\r', ','),
});

/**
 * Lines of pg_hba.conf between right and wrong: real words of each column, words of other columns, odd quoting, commas and
 * blanks. Nothing that names a file, needs a name server, ends in a backslash or looks like a placeholder.
 */
export const hbaLine: Text = fc
  .record({ type, databases: names, users: names, address: mostly(3, sound, strange), method })
  .map(({ databases, users, address, ...columns }) => {
    const local = /^"?l/.test(columns.type);
    const words = [columns.type, databases, users, ...(local ? [] : [address]), columns.method];
    return { ...columns, words };
  })
  .chain((columns) => fc.tuple(fc.constant(columns), optionsFor(columns), shape))
  .map(([{ words }, options, { dropped, keeps, separator, ending }]) => {
    const kept = [...words, ...options].filter((_, index) => keeps > 0 || index !== dropped);
    return kept.join(separator).replace(/\\+$/, '') + ending;
  })
  .filter((line) => !/%|\$|__|(?:^|[\s,])@/.test(line));

const scrap = fc.constantFrom(
  ...[
    'local',
    'host',
    'all',
    'trust',
    'md5',
    'a',
    '10.0.0.0/8',
    'map=m',
    'peer',
    'reject',
    ' ',
    ' ',
    ' ',
    '\t',
    '\n',
    '\n',
  ],
  ...[
    '\\',
    '\\\n',
    '\\\r\n',
    '\r',
    '\r\n',
    '"',
    '""',
    ',',
    ', ',
    '#',
    '# x',
    '\0',
    '\f',
    '\v',
    '\u00a0',
    '\ufeff',
    '\u00e9',
    '+',
    '=',
  ],
);

/** Whole files of scraps: quotes, continuation, carriage returns and zero bytes anywhere. */
export const hbaFile: Text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join('')) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'local all all trust\n',
          'host all all 10.0.0.0/8 md5\n',
          'local a,b "c d" peer map=m',
        ),
      },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
