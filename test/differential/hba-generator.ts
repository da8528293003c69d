import fc from 'fast-check';
import { rejoined } from '../../src/postgres/byte-text.ts';

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
    '{{db}}',
    '"{{ db }}"',
    '${DB}',
    '$user',
    '%DB%',
    '__DB__',
    'k\udcf6nig',
    'm\u00fcller',
    '"@x"',
    '@',
  ],
);
const oddCharacters = fc.constantFrom(
  ...['a', 'b', '"', '""', ',', ' ', '\t', '#', '+', '/', '\\', '=', "'", '$', '{', '}', '%', '_', '@', ';', '*'],
  ...['\u00e9', '\u00a0', '\u2028', '\ufeff', '\ud83d\ude00', '\udc80', '\udce9', '\udcff', '\f', '\v', '\x01', '\r'],
);
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
  fc.constantFrom(
    ...['trust', 'reject', 'md5', 'scram-sha-256', 'password', 'peer', 'ident', 'cert', 'ldap', 'radius', 'oauth'],
  ),
  fc.constantFrom('gss', 'sspi', 'bsd', 'pam', 'Trust', 'md5,trust', 'md5,', '""', 'krb5'),
);

const value: Text = fc.constantFrom(
  ...['', '0', '1', '2', 'verify-ca', 'verify-full', 'no-verify', 'DN', 'CN', 'dn', 'x', '"a b"', 'a,map=b', 'a=b'],
  ...['12x', '389', '+5', '-5', '" 7"', '4294967296', '0x10', 'ldaps', 'ldap', '"dc=x, dc=y"', '"say ""x"" "'],
  ...['cn=$username', '${X}', '{{ x }}', '%u', '\udce9', '\u00e9', '127.0.0.1', '"127.0.0.1,::1"', '"1, 2,3"'],
  ...['"1"', '"""1"",2"', '"""1"', '"a,"', '","', '" "', '1812', '"1812,x"', 'localhost'],
);
const OPTIONS = [
  ...[
    'map',
    'clientcert',
    'clientname',
    'pamservice',
    'pam_use_hostname',
    'krb_realm',
    'include_realm',
    'compat_realm',
  ],
  ...['upn_username', 'ldapserver', 'ldapport', 'ldaptls', 'ldapscheme', 'ldapbinddn', 'ldapbindpasswd', 'ldapbasedn'],
  ...['ldapsearchattribute', 'ldapsearchfilter', 'ldapprefix', 'ldapsuffix', 'radiusservers', 'radiusports'],
  ...['radiussecrets', 'radiusidentifiers', 'issuer', 'scope', 'validator', 'delegate_ident_mapping'],
];
const unknownOption = fc.constantFrom('foo', 'Map', '"map', '" map', '', 'ldapserve', 'toString');
const option = fc.tuple(mostly(20, fc.constantFrom(...OPTIONS), unknownOption), value).map((pair) => pair.join('='));

const urlWord = fc.constantFrom(
  ...['', 'h', 'uid', 'dc=x', '%41', '%zz', '%', '[::1]', ':1', ':', ':0', ':65536', ':x', 'a,b', '(a=b)', ' '],
);
const urlPart = fc.oneof(
  fc.constantFrom('', 'uid', 'sub', 'one', 'base', 'SUB', 'children', 'subordinate', '(a=b)', '!x', 'x'),
  urlWord,
);
/**
 * A list of attributes that comes to none, by commas or by an escape that cannot be read, where libldap stops reading:
 * the server's process that reads it crashes (`parse_hba_auth_opt` copies an attribute that is not there), so that there
 * is nothing to compare.
 */
function namesNoAttribute(url: string): boolean {
  const attributes = url.split('?')[1] ?? '';
  return attributes !== '' && /^,*(%(?![\da-f]{2}).*)?$/i.test(attributes);
}

const ldapUrl = fc
  .record({
    scheme: mostly(
      8,
      fc.constantFrom('ldap://', 'ldaps://'),
      fc.constantFrom('LDAP://', 'ldapi://', 'http://', 'ldap:/', '<ldap://', 'URL:ldaps://', ''),
    ),
    host: fc.array(urlWord, { maxLength: 2 }).map((parts) => parts.join('')),
    path: fc.constantFrom('/', '', '/dc=x', '/dc%3dx,dc=y'),
    rest: fc.array(urlPart, { maxLength: 6 }),
    end: fc.constantFrom('', '', '', '>', '?'),
  })
  .map(({ scheme, host, path, rest, end }) => `${[scheme + host + path, ...rest].join('?')}${end}`)
  .filter((url) => !namesNoAttribute(url))
  .map((url) => `ldapurl="${url}"`);

const FITTING: Readonly<Record<string, readonly string[]>> = {
  ldap: OPTIONS.filter((name) => name.startsWith('ldap')),
  radius: OPTIONS.filter((name) => name.startsWith('radius')),
  oauth: ['issuer', 'scope', 'validator', 'delegate_ident_mapping', 'map'],
  gss: ['map', 'krb_realm', 'include_realm'],
  pam: ['pamservice', 'pam_use_hostname'],
};
const STARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ldap: [['ldapbasedn=dc'], ['ldapprefix=a'], []],
  radius: [['radiusservers=127.0.0.1', 'radiussecrets=s'], ['radiusservers="127.0.0.1,::1"', 'radiussecrets=s'], []],
  oauth: [['issuer=i', 'scope=s'], ['scope="a b"'], []],
};

interface Columns {
  readonly type: string;
  readonly method: string;
  readonly words: readonly string[];
}

/** Options that may fit the method, most of the time. */
function optionsFor({ type, method }: Columns): fc.Arbitrary<readonly string[]> {
  const some = (one: Text): fc.Arbitrary<readonly string[]> => fc.array(one, { maxLength: 2 });
  const odd = fc.array(option, { maxLength: 3 });
  const fitting = FITTING[method];
  if (fitting !== undefined) {
    const named = fc.tuple(fc.constantFrom(...fitting), value).map((pair) => pair.join('='));
    const one = method === 'ldap' ? mostly(2, named, ldapUrl) : named;
    const starts = fc.constantFrom(...(STARTS[method] ?? [[]]));
    const likely = fc.tuple(starts, fc.array(one, { maxLength: 3 })).map((lists) => lists.flat());
    return fc.oneof({ weight: 5, arbitrary: likely }, { weight: 1, arbitrary: odd });
  }
  if (['peer', 'ident', 'cert'].includes(method)) {
    return fc.oneof(some(fc.constantFrom('map=m', 'map=', 'map="a b"')), odd);
  }
  if (type !== 'hostssl') return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: odd });
  return fc.oneof(
    some(fc.constantFrom('clientcert=verify-ca', 'clientcert=verify-full', 'clientname=CN', 'clientcert=1')),
    odd,
  );
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
 * blanks, odd bytes, what looks like a placeholder. Nothing that names a file, needs a name server or ends in a backslash.
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
    return rejoined(kept.join(separator).replace(/\\+$/, '') + ending);
  })
  .filter((line) => !/\\\r*$|(?:^|[ \t\r,])@[^ \t\r,#]/.test(line));

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
    '\udce9',
    'x'.repeat(1030),
    'y'.repeat(700),
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
  .map((parts) => rejoined(parts.join('')));
