import type { PgMajor } from '../../src/postgres/versions.ts';
import type { Client, Variant } from './attempt-servers.ts';

/** Attempts that are easily answered wrongly, on the file that makes them hard. */
export interface AttemptCase {
  readonly hba: readonly string[];
  readonly clients: readonly Client[];
  readonly ident?: readonly string[];
  /** Default: TLS with a root certificate. */
  readonly variant?: Variant;
  readonly since?: PgMajor;
  readonly until?: PgMajor;
}

function client(user: string, database: string, from: string, more: Partial<Client> = {}): Client {
  return { from, tls: false, certificate: false, user, database, replication: null, ...more };
}

const TLS = { tls: true };
const CERTIFICATE = { tls: true, certificate: true };
const PHYSICAL = { replication: 'true' };
const LOGICAL = { replication: 'database' };
const [V4, OTHER, V6, SOCKET] = ['127.0.0.1', '127.0.0.2', '::1', 'socket'];

/** Everybody knocks once from each place. */
function everywhere(user: string, database: string): readonly Client[] {
  return [
    ...[V4, OTHER, V6, SOCKET].map((from) => client(user, database, from)),
    ...[V4, OTHER, V6].map((from) => client(user, database, from, TLS)),
  ];
}

const X63 = 'x'.repeat(63);

export const CASES: readonly AttemptCase[] = [
  // Nobody matches, in every way there is of saying so.
  {
    hba: ['local nobody all trust'],
    clients: [
      ...everywhere('alice', 'app'),
      client('repl', 'app', V4, PHYSICAL),
      client('repl', 'app', SOCKET, PHYSICAL),
      client('repl', 'app', V6, { ...TLS, ...PHYSICAL }),
      client('repl', 'app', V4, LOGICAL),
      client('repl', 'app', V6, { ...TLS, ...LOGICAL }),
      client('a "b"', 'c\nd', V4),
    ],
  },
  {
    hba: ['local all all reject', 'host all all all reject', 'host replication all all reject'],
    clients: [
      ...everywhere('alice', 'app'),
      client('repl', 'app', V4, PHYSICAL),
      client('repl', 'app', V6, { ...TLS, ...PHYSICAL }),
      client('repl', 'app', V4, LOGICAL),
      // `all` does not cover physical replication, and the file has no local record for it.
      client('repl', 'app', SOCKET, PHYSICAL),
    ],
  },
  // Start-up packets that never come to a record.
  {
    hba: ['host all all all trust', 'local all all trust'],
    clients: [
      client('', 'app', V4),
      client('', '', SOCKET),
      client('alice', 'app', V4, { replication: 'maybe' }),
      client('', 'app', V4, { replication: 'maybe' }),
      client('alice', 'app', V4, { replication: '' }),
      client('alice', 'app', V4, { replication: 'o' }),
      client('alice', 'app', V4, { replication: 'TRUE ' }),
      client('alice', 'app', V4, { replication: 'DATABASE' }),
      client('alice', 'alice', V4, { replication: 'of' }),
      client('ghost', 'nowhere', V4),
      client('alice', '', V4),
    ],
  },
  // Physical replication matches the keyword and nothing else; a database of that name does not.
  {
    hba: [
      'host "replication" all 127.0.0.1/32 reject',
      'host replication all 127.0.0.2/32 reject',
      'host replication,app repl ::1/128 password',
      'host sameuser all all trust',
    ],
    clients: [
      client('alice', 'replication', V4),
      client('replication', 'replication', OTHER),
      client('alice', 'replication', OTHER),
      client('repl', 'repl', V4, PHYSICAL),
      client('repl', 'replication', V4, LOGICAL),
      client('repl', 'app', OTHER, PHYSICAL),
      client('repl', 'repl', OTHER, LOGICAL),
      client('repl', 'x', V6, { replication: '1' }),
      client('repl', 'app', V6, LOGICAL),
    ],
  },
  // Keywords and what quotes make of them.
  {
    hba: [
      'local "all" all reject',
      'local all "all" password',
      'local al"l" "+g1" md5',
      'local ""all carol trust',
      'local shop +"g1" scram-sha-256',
      'local sameuser all trust',
    ],
    clients: [
      client('alice', 'all', SOCKET),
      client('all', 'app', SOCKET),
      client('+g1', 'app', SOCKET),
      client('carol', 'all', SOCKET),
      client('alice', 'shop', SOCKET),
      client('carol', 'carol', SOCKET),
      client('carol', 'app', SOCKET),
    ],
  },
  // Membership: through others, without INHERIT, of oneself; a superuser is a member of what it was granted.
  {
    hba: [
      'local samerole +g3 trust',
      'local samegroup bob password',
      'local shop +g2 md5',
      'local app +root scram-sha-256',
      'local app +ghost trust',
      'local app +alice reject',
      'local samerole all reject',
      'local all +g1 password',
    ],
    clients: [
      client('alice', 'g1', SOCKET),
      client('alice', 'g3', SOCKET),
      client('alice', 'alice', SOCKET),
      client('bob', 'g2', SOCKET),
      client('bob', 'g1', SOCKET),
      client('bob', 'g3', SOCKET),
      client('bob', 'shop', SOCKET),
      client('carol', 'shop', SOCKET),
      client('root', 'shop', SOCKET),
      client('root', 'app', SOCKET),
      client('root', 'g1', SOCKET),
      client('ghost', 'app', SOCKET),
      client('ghost', 'ghost', SOCKET),
      client('alice', 'app', SOCKET),
      client('g1', 'g1', SOCKET),
      client('all', 'app', SOCKET),
    ],
  },
  // Addresses: families apart, host bits, masks with holes, octal numbers.
  {
    hba: [
      'host a all 0.0.0.0/0 trust',
      'host b all ::/0 trust',
      'host c all ::ffff:127.0.0.1/128 trust',
      'host d all 127.0.0.3 255.255.255.253 trust',
      'host e all 127.0.0.2 255.0.0.255 trust',
      'host f all 127.0.0.77/24 trust',
      'host g all 0177.0.0.1/32 trust',
      'host h all 127/8 trust',
      'host i all 127.1/32 trust',
      'host j all ::1 ffff::ffff trust',
      'host k all ::ffff:0:0/96 trust',
      'host l all 127.0.0.1/0 trust',
      'host m all 128.0.0.0/1 trust',
    ],
    clients: [
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'].flatMap((database) => [
        client('alice', database, V4),
        client('alice', database, V6),
      ]),
      ...['d', 'e', 'f', 'i'].flatMap((database) => [
        client('alice', database, OTHER),
        client('alice', database, '127.7.0.2'),
        client('alice', database, '127.0.0.3'),
      ]),
    ],
  },
  // Types against encryption; each record has its own method, so that it shows which one answered.
  {
    hba: [
      'hostssl a all 127.0.0.1/32 password',
      'hostnossl a all 127.0.0.1/32 reject',
      'hostgssenc a all all trust',
      'hostnogssenc a all 127.0.0.2/32 password',
      'host a all 127.0.0.2/32 trust',
      'local a all trust',
      'host a all ::1/128 scram-sha-256',
    ],
    clients: everywhere('alice', 'a'),
  },
  { hba: ['hostnossl all all all trust'], clients: everywhere('alice', 'a') },
  { hba: ['hostssl all all all trust'], clients: everywhere('alice', 'a') },
  {
    hba: ['hostssl all all all trust', 'hostnossl a all all reject'],
    variant: ['ssl = off'],
    clients: everywhere('alice', 'a'),
  },
  // Names are cut to 63 bytes before they are compared.
  {
    hba: [
      `local ${X63} all trust`,
      `local ${X63}x all reject`,
      `local app ${X63} password`,
      `local sameuser all md5`,
      `local ${'ä'.repeat(31)} all reject`,
    ],
    clients: [
      client('alice', X63, SOCKET),
      client('alice', `${X63}xyz`, SOCKET),
      client(`${X63}yz`, 'app', SOCKET),
      client(`a${X63}yz`, `a${X63}`, SOCKET),
      client('alice', 'ä'.repeat(32), SOCKET),
      client('ä'.repeat(40), 'none', SOCKET),
    ],
  },
  // Certificates: asked for before the method, even before reject.
  {
    hba: [
      'hostssl a all all cert',
      'hostssl b all all trust clientcert=verify-full',
      'hostssl c all all trust clientcert=verify-ca',
      'hostssl d all all reject clientcert=verify-ca',
      'hostssl e all all password clientcert=verify-full',
      'hostssl f all all cert map=m',
    ],
    clients: ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((database) => [
      client('alice', database, V4, TLS),
      client('alice', database, V4, CERTIFICATE),
      client('bob', database, V4, CERTIFICATE),
    ]),
  },
  // Maps: names, and from 16 on keywords and groups; the certificate is alice's.
  {
    hba: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((map) => `hostssl ${map} all all cert map=${map}`),
    ident: [
      'a alice bob',
      'a alice carol',
      'a bob alice',
      'b alice all',
      'c alice "all"',
      'd alice +g1',
      'e alice "+g1"',
      'e Alice bob',
      'g /^b carol',
      'g "/ice$" bob',
      'h alice /^c',
      'i /^al(.*)$ bob\\1',
      'i /^(al).*$ \\1ice',
      'j /^alice$ \\1',
      'j alice bob',
      'k /^(a)|b "+g\\1"',
      'k /^(a)l all',
    ],
    clients: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].flatMap((database) =>
      ['alice', 'bob', 'bobice', 'carol', 'all', '+g1', '+ga'].map((user) => client(user, database, V4, CERTIFICATE)),
    ),
  },
  {
    hba: ['hostssl a all all cert', 'hostssl d all all reject clientcert=verify-full'],
    variant: ['ssl = on'],
    clients: [
      client('alice', 'a', V4, TLS),
      client('alice', 'a', V4, CERTIFICATE),
      client('alice', 'd', V4, CERTIFICATE),
      client('alice', 'a', V4),
    ],
  },
  {
    hba: ['hostssl all all all trust clientcert=1', 'hostssl all all all reject'],
    until: 13,
    clients: [client('alice', 'a', V4, TLS), client('bob', 'a', V4, CERTIFICATE)],
  },
  {
    hba: ['hostssl all all all trust clientcert=no-verify'],
    until: 13,
    clients: [client('alice', 'a', V4, TLS), client('bob', 'a', V4, CERTIFICATE)],
  },
  // What a password method asks for depends on what is stored.
  ...[[], ["password_encryption = 'md5'"], ["password_encryption = 'scram-sha-256'"]].map((encryption) => ({
    hba: ['local a all md5', 'local b all scram-sha-256', 'local c all password', 'local d all peer'],
    variant: ['ssl = on', ...encryption],
    clients: ['a', 'b', 'c', 'd'].flatMap((database) =>
      ['alice', 'bob', 'carol', 'ghost'].map((user) => client(user, database, SOCKET)),
    ),
  })),
  {
    hba: ['host all all 127.0.0.2/32 ident', 'host all all all radius radiusservers=127.0.0.1 radiussecrets=x'],
    clients: [client('alice', 'app', V4), client('alice', 'app', OTHER), client('ghost', 'app', OTHER, TLS)],
  },
  // Up to 15 a slash is a character like any other.
  {
    hba: ['local /^a all trust', 'local all "/b$" reject', 'local all "bob" password'],
    until: 15,
    clients: [
      client('alice', 'app', SOCKET),
      client('alice', '/^a', SOCKET),
      client('/b$', 'x', SOCKET),
      client('bob', 'x', SOCKET),
    ],
  },
  {
    hba: [
      'local /^a all trust',
      'local "/p$" alice password',
      'local all "/^B.b$" reject',
      'local all /(?i)CAROL scram-sha-256',
      'local x /^.{5}$ md5',
      'local / g1 trust',
    ],
    since: 16,
    clients: [
      client('alice', 'app', SOCKET),
      client('alice', 'shop', SOCKET),
      client('Bob', 'x', SOCKET),
      client('bob', 'x', SOCKET),
      client('carol', 'x', SOCKET),
      client('alice', 'x', SOCKET),
      client('g1', 'x', SOCKET),
      client('g2', 'x', SOCKET),
      // Physical replication is not matched by an expression, however wide.
      client('g1', 'x', SOCKET, PHYSICAL),
    ],
  },
  // The user becomes user@database, but for user@.
  {
    hba: [
      'local app alice@app trust',
      'local shop alice password',
      'local all "alice@shop" reject',
      'local sameuser all scram-sha-256',
      'local all "a@@x" trust',
    ],
    variant: ['ssl = on', 'db_user_namespace = on'],
    until: 16,
    clients: [
      client('alice', 'app', SOCKET),
      client('alice@', 'shop', SOCKET),
      client('alice', 'shop', SOCKET),
      client('alice', 'alice@alice', SOCKET),
      client('bob@', 'bob', SOCKET),
      client('bob@', '', SOCKET),
      client('a@', 'x', SOCKET),
      client('a@@', 'x', SOCKET),
      client('@', '@', SOCKET),
      client('repl', 'app', SOCKET, PHYSICAL),
      client('x'.repeat(40), 'y'.repeat(40), SOCKET),
    ],
  },
  // The first record that matches answers, also where a later one would let the client in.
  {
    hba: [
      'host app alice 127.0.0.0/8 reject',
      'host app +g1 127.0.0.0/8 password',
      'host all all 127.0.0.0/8 trust',
      'host all all ::/0 reject',
      'host all alice ::1/128 trust',
    ],
    clients: [
      client('alice', 'app', V4),
      client('bob', 'app', V4),
      client('carol', 'app', V4, TLS),
      client('alice', 'shop', OTHER),
      client('alice', 'app', V6),
    ],
  },
  // Bytes that are no text; names cut within a character; expressions see bytes.
  {
    hba: [
      'local \udcff all reject',
      'local app \udce9t\udce9 password',
      'local sameuser all md5',
      'local "a\udcc3" all trust',
    ],
    clients: [
      client('alice', '\udcff', SOCKET),
      client('alice', '\udcfe', SOCKET),
      client('\udce9t\udce9', 'app', SOCKET),
      client('alice', 'a\udcc3', SOCKET),
      client(`${'x'.repeat(62)}\u20ac`, `${'x'.repeat(62)}\u20ad`, SOCKET),
      client(`${'x'.repeat(62)}\u20ac`, `${'x'.repeat(62)}\u00e9`, SOCKET),
      client('\udcff'.repeat(70), '\udcff'.repeat(64), SOCKET),
      client('alice', `${'x'.repeat(61)}\udcff\udcfe\udcfd`, V4),
    ],
  },
  {
    hba: [
      'local /^.{63}$ alice trust',
      'local /^..$ bob password',
      'local all "/^[\udcf0]" reject',
      'local "/\udcff$" all md5',
    ],
    since: 16,
    clients: [
      client('alice', '\ud83d\ude00'.repeat(16), SOCKET),
      client('bob', '\u00e9', SOCKET),
      client('\ud83d\ude00', 'x', SOCKET),
      client('carol', 'x\udcff', SOCKET),
      client('carol', '\u00ff', SOCKET),
      client('bob', 'x\udcff', SOCKET),
    ],
  },
];
