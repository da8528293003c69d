import { describe, expect, test } from '@jest/globals';
import type { Exposure, Model } from '../../src/deployment/model.ts';
import { hbaBroadGrant } from '../../src/rules/hba-broad-grant.ts';
import { hbaCleartextPassword } from '../../src/rules/hba-cleartext-password.ts';
import { hbaClientCert } from '../../src/rules/hba-client-cert.ts';
import { hbaHostName } from '../../src/rules/hba-host-name.ts';
import { hbaLdapPlaintext } from '../../src/rules/hba-ldap-plaintext.ts';
import { hbaMethod } from '../../src/rules/hba-method.ts';
import { hbaOpenNetwork } from '../../src/rules/hba-open-network.ts';
import { hbaPlaintext } from '../../src/rules/hba-plaintext.ts';
import { hbaReplication } from '../../src/rules/hba-replication.ts';
import { hbaSuperuserRemote } from '../../src/rules/hba-superuser-remote.ts';
import { hbaSyntax } from '../../src/rules/hba-syntax.ts';
import { hbaTrust } from '../../src/rules/hba-trust.ts';
import { identMapBroad } from '../../src/rules/ident-map-broad.ts';
import { policyInclude } from '../../src/rules/policy-include.ts';
import type { Rule, Violation } from '../../src/rules/rule.ts';
import { findings, placed } from './support/findings.ts';
import { hbaModel } from './support/hba-model.ts';

const ALL: readonly Rule[] = [
  hbaBroadGrant,
  hbaCleartextPassword,
  hbaClientCert,
  hbaHostName,
  hbaLdapPlaintext,
  hbaMethod,
  hbaOpenNetwork,
  hbaPlaintext,
  hbaReplication,
  hbaSuperuserRemote,
  hbaSyntax,
  hbaTrust,
  identMapBroad,
];

const PORT = {
  file: 'compose.yaml',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  hostAddress: '',
  published: '5432',
  target: 5432,
};
const CONTAINERS: Exposure = { kind: 'containers' };
const LOOPBACK: Exposure = { kind: 'loopback-published', port: PORT };
const PUBLISHED: Exposure = { kind: 'published', port: PORT };

function check(rule: Rule, model: Model, options: object = {}): Violation[] {
  return [...rule.check(model, { ...rule.defaults, ...options })];
}

/** `RULE SEVERITY` of everything that the rules say of a text, sorted. */
function told(text: string, setup: Parameters<typeof hbaModel>[1] = {}): string[] {
  const model = hbaModel(text, setup);
  return ALL.flatMap((rule) =>
    check(rule, model).map(({ severity, origin }) => `${origin.line} ${rule.id} ${severity}`),
  ).sort();
}

describe('what one record gives, all rules together', () => {
  test.each([
    ['trust says it all', 'host all postgres all trust', ['1 hba-trust error']],
    ['trust for replication too', 'host replication all 0.0.0.0/0 trust', ['1 hba-trust error']],
    ['a good record', 'hostssl shop app 10.0.0.0/8 scram-sha-256', []],
    ['a docker network', 'host all all 172.18.0.0/16 scram-sha-256', []],
    ['the best for the internet', 'hostssl all all all cert', ['1 hba-open-network note']],
    ['LDAP on loopback', 'host all all 127.0.0.200 255.255.255.255 pam pamservice=x', []],
    ['reject', 'host all postgres all reject', []],
    ['reject without TLS', 'hostnossl all all all reject\nhost shop app 10.0.0.0/8 scram-sha-256', []],
    [
      'replication for everybody is told once aloud',
      'host replication rep 0.0.0.0/0 scram-sha-256',
      ['1 hba-open-network error', '1 hba-plaintext warning', '1 hba-replication note'],
    ],
    [
      'passwords in clear are not plaintext again',
      'host shop app 198.51.100.7/32 password',
      ['1 hba-cleartext-password error'],
    ],
    ['samehost is this machine', 'host all all samehost trust', ['1 hba-trust note']],
    ['samenet is not', 'host all all samenet trust', ['1 hba-trust error']],
    ['localhost is this machine', 'host all all localhost trust', ['1 hba-trust note']],
    ['a name is another machine', 'host all all db.example.com trust', ['1 hba-host-name note', '1 hba-trust error']],
    ['an address that nobody has', 'host all all 0.0.0.0/32 trust', ['1 hba-syntax warning', '1 hba-trust note']],
    ['a mask with holes', 'host all all 10.0.0.1 255.0.0.255 trust', ['1 hba-trust error']],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['trust, address', 'host all all {{net}} trust', ['1 hba-trust note']],
    ['trust, users and databases', 'host {{db}} {{user}} 10.0.0.0/8 trust', ['1 hba-trust error']],
    ['method', 'host all all 10.0.0.0/8 {{method}}', []],
    ['method for everyone', 'host all all 0.0.0.0/0 {{method}}', ['1 hba-open-network note']],
    ['address', 'host all postgres {{net}} scram-sha-256', []],
    ['users', 'hostssl all {{user}} 198.51.100.7/32 scram-sha-256', []],
    ['whatever the users are', 'hostssl all {{user}} all scram-sha-256', ['1 hba-open-network error']],
  ])('a template is not guessed: %s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('where the port is', () => {
  const text = 'host all all all trust';
  test.each([
    ['published', PUBLISHED, ['1 hba-trust error']],
    ['loopback-published', LOOPBACK, ['1 hba-trust warning']],
    ['containers', CONTAINERS, ['1 hba-trust warning']],
  ])('trust, %s', (_title, exposure, expected) => {
    expect(told(text, { exposure })).toEqual(expected);
  });

  test.each([
    ['published', PUBLISHED, ['1 hba-open-network error', '1 hba-plaintext warning']],
    ['loopback-published', LOOPBACK, ['1 hba-open-network note']],
    ['containers', CONTAINERS, ['1 hba-open-network note']],
  ])('scram from anywhere, %s', (_title, exposure, expected) => {
    expect(told('host all all all scram-sha-256', { exposure })).toEqual(expected);
  });

  test('the message says why it is milder', () => {
    const [found] = check(hbaTrust, hbaModel(text, { exposure: CONTAINERS }));
    expect(found?.message).toContain('Its port is not published');
  });

  test('a file of two servers is judged by the more exposed one', () => {
    const inner = hbaModel(text, { exposure: CONTAINERS });
    const outer = hbaModel(text, { exposure: PUBLISHED });
    const found = check(hbaTrust, { ...inner, servers: [...inner.servers, ...outer.servers, ...inner.servers] });
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('records that stand in no file', () => {
  test('what the image writes by itself is nobody’s fault', () => {
    expect(
      told('local all all trust\nhost all all 127.0.0.1/32 trust\nhost all all all md5', { implied: 'by-default' }),
    ).toEqual([]);
  });

  test('the method that a variable chose is judged, the address is not', () => {
    const file = 'compose.yaml';
    expect(told('host all all all trust', { implied: 'by-environment', file, exposure: PUBLISHED })).toEqual([
      '1 hba-trust error',
    ]);
    expect(told('host all all all md5', { implied: 'by-environment', file, exposure: PUBLISHED })).toEqual([
      '1 hba-method warning',
    ]);
    expect(told('host all all all scram-sha-256', { implied: 'by-environment', file, exposure: PUBLISHED })).toEqual(
      [],
    );
  });

  test('and the variable is named', () => {
    const [found] = check(
      hbaTrust,
      hbaModel('host all all all trust', { implied: 'by-environment', exposure: PUBLISHED }),
    );
    expect(found?.message).toContain('POSTGRES_HOST_AUTH_METHOD');
    expect(found?.witness).toBe('any user@any database from 8.8.8.8 without TLS -> pg_hba.conf:1, trust');
  });
});

describe('initdb’s records', () => {
  test('are one finding at the variable that chose their method', () => {
    const text = 'local all all md5\nhost all all 127.0.0.1/32 md5\nlocal replication all md5';
    const model = hbaModel(text, { implied: 'by-environment' });
    const [server] = model.servers;
    const hba = server?.hba?.map(({ fact }) => ({
      fact: { ...fact, line: 1, endLine: 1 },
      implied: 'by-environment' as const,
    }));
    if (server === undefined || hba === undefined) throw new Error('a server');
    const found = check(hbaMethod, { ...model, servers: [{ ...server, hba }] });
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('trust of the socket and loopback is not laid at POSTGRES_HOST_AUTH_METHOD', () => {
    const found = check(hbaTrust, hbaModel('local all all trust', { implied: 'by-environment' }));
    expect(found.map(({ severity }) => severity)).toEqual(['note']);
    expect(found[0]?.message).not.toContain('POSTGRES_HOST_AUTH_METHOD');
  });
});

describe('zones of the policy', () => {
  test('a public range that is ours', () => {
    const text = 'host shop app 8.0.0.0/8 scram-sha-256';
    expect(told(text)).toEqual(['1 hba-open-network error', '1 hba-plaintext warning']);
    expect(told(text, { zones: { private: ['8.0.0.0/8', '*.corp.example.com'] } })).toEqual([]);
  });

  test('a private range that is not', () => {
    expect(told('host shop app 10.0.0.0/8 scram-sha-256', { zones: { public: ['10.0.0.0/8'] } })).toEqual([
      '1 hba-open-network error',
      '1 hba-plaintext warning',
    ]);
  });

  test('more loopback', () => {
    expect(told('host all all 10.0.2.2/32 trust', { zones: { loopback: ['10.0.2.2/32'] } })).toEqual([
      '1 hba-trust note',
    ]);
  });
});

describe('hba-open-network', () => {
  test('the halves of the internet are one finding with the other half related', () => {
    const found = check(hbaOpenNetwork, hbaModel('host all all 0.0.0.0/1 md5\nhost all all 128.0.0.0/1 md5'));
    expect(found).toHaveLength(1);
    expect(found[0]?.origin.line).toBe(1);
    expect(found[0]?.related?.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 `128.0.0.0/1` is let in here',
    ]);
  });

  test('a half that is trusted is hba-trust’s, the other half still counts as half of everything', () => {
    const found = check(hbaOpenNetwork, hbaModel('host all all 0.0.0.0/1 trust\nhost all all 128.0.0.0/1 md5'));
    expect(found.map(({ origin, severity }) => `${origin.line} ${severity}`)).toEqual(['2 error']);
    expect(found[0]?.witness).toContain('from 128.0.0.1 ');
  });
});

describe('what a message says', () => {
  test.each([
    [
      hbaOpenNetwork,
      'hostssl all all all scram-sha-256 clientcert=verify-full',
      '`scram-sha-256` and a client certificate stand',
    ],
    [hbaOpenNetwork, 'hostssl all all all cert', 'only `cert` stands'],
    [hbaOpenNetwork, 'hostssl all all ::ffff:0:0/96 md5', '`::ffff:0:0/96` is IPv4 space'],
    [hbaOpenNetwork, 'hostssl sameuser all all md5', 'the database of the user’s own name to the whole internet'],
    [hbaOpenNetwork, 'hostssl "sameuser" all all md5', 'database sameuser to the whole internet'],
    [hbaOpenNetwork, 'hostssl samerole +staff all md5', 'databases named like a role of the user'],
    [hbaOpenNetwork, 'hostssl all +staff all md5', 'a stranger and members of staff.'],
    [hbaOpenNetwork, 'hostssl all "+staff" all md5', 'a stranger and user +staff.'],
    [
      hbaReplication,
      'host replication all all md5',
      'it names no role, does not ask for TLS and stands for a whole network',
    ],
    [hbaSuperuserRemote, 'hostssl all postgres all scram-sha-256', 'any address: one password away'],
    [hbaSuperuserRemote, 'hostssl all postgres all cert', 'one certificate away'],
    [
      hbaSuperuserRemote,
      'hostssl all postgres all md5 clientcert=verify-full',
      'one certificate and one password away',
    ],
    [hbaSuperuserRemote, 'hostssl all postgres all gss', 'one Kerberos ticket away'],
  ] as const)('%#: %s', (rule, line, words) => {
    expect(check(rule, hbaModel(line))[0]?.message).toContain(words);
  });
});

describe('hostssl records of a server with ssl off', () => {
  const files = (ssl: string): Readonly<Record<string, string>> => ({
    'postgresql.conf': `listen_addresses = '*'\n${ssl}`,
    'pg_hba.conf':
      'hostssl shop app all scram-sha-256\nhostssl crm app 10.0.0.0/8 trust\nhostssl hr app 10.0.0.0/8 md5\n',
  });

  test('let nobody in', () => {
    const off = files('ssl = off\n');
    expect(placed(hbaOpenNetwork, off)).toEqual([]);
    expect(placed(hbaTrust, off)).toEqual(['pg_hba.conf:2 note']);
    expect(findings(hbaTrust, off)[0]?.message).toContain(
      '`ssl` is off, so it is in force as soon as that is turned on',
    );
    expect(placed(hbaMethod, off)).toEqual(['pg_hba.conf:3 note']);
    expect(findings(hbaMethod, off)[0]?.message).toContain('No client reaches the record today: `ssl` is off.');
  });

  test.each([
    'ssl = on\n',
    '',
    'ssl = off\nssl = on\n',
    "ssl = off\ninclude_dir 'conf.d'\n",
    "ssl = off\ninclude '/etc/pg/tls.conf'\n",
  ])('let people in with "%s"', (ssl) => {
    expect(placed(hbaOpenNetwork, files(ssl))).toEqual(['pg_hba.conf:1 error']);
    expect(placed(hbaTrust, files(ssl))).toEqual(['pg_hba.conf:2 error']);
  });
});

describe('hba-syntax and what the repository does not have', () => {
  const image = (command: string): Readonly<Record<string, string>> => ({
    'compose.yaml': `services:
  db:
    image: postgres:16
    command: ${command}
    environment: { POSTGRES_HOST_AUTH_METHOD: cert }
`,
  });

  test('the image’s records are in force', () => {
    expect(placed(hbaSyntax, image('-c ssl=on'))).toEqual(['compose.yaml:5 error']);
  });

  test.each(['-c config_file=/etc/pg/postgresql.conf', '-c hba_file=/etc/pg/pg_hba.conf'])('%s', (command) => {
    expect(placed(hbaSyntax, image(command))).toEqual([]);
  });

  test('a config_file of the repository that names no HBA file leaves the image’s in force', () => {
    const files = image('-c config_file=/postgresql.conf\n    volumes: ["./postgresql.conf:/postgresql.conf"]');
    expect(placed(hbaSyntax, { ...files, 'postgresql.conf': 'port = 5432\n' })).toEqual(['compose.yaml:6 error']);
  });

  test('files that are named and missing are left to policy-include, bad lines beside them are not', () => {
    const files = {
      'pg_hba.conf': 'local all @names peer\ninclude more.conf\ninclude_dir hba.d\nlocal all all nonsense\n',
    };
    expect(placed(hbaSyntax, files, { major: 16 })).toEqual(['pg_hba.conf:4 error']);
    expect(placed(policyInclude, files, { major: 16 })).toEqual([
      'pg_hba.conf:1 note',
      'pg_hba.conf:2 note',
      'pg_hba.conf:3 note',
    ]);
  });
});

describe('hba-syntax', () => {
  test('a record that can never match', () => {
    const model = hbaModel('hostssl all all all scram-sha-256');
    const [server] = model.servers;
    if (server?.hba?.[0] === undefined) throw new Error('a record');
    const fact = { ...server.hba[0].fact, error: 'hostssl record cannot match because SSL is disabled' };
    const found = check(hbaSyntax, { ...model, servers: [{ ...server, hba: [{ fact, implied: 'no' }] }] });
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', expect.stringContaining('hostssl record cannot match because SSL is disabled')],
    ]);
  });

  test('runs of bad lines end at good ones', () => {
    const found = check(hbaSyntax, hbaModel('a\nb\n\nc\nlocal all all peer\nd\n'));
    expect(found.map(({ origin, message }) => `${origin.line} ${/\(and.*?\)/.exec(message)?.[0] ?? ''}`)).toEqual([
      '1 (and 2 more lines up to line 4)',
      '6 ',
    ]);
  });
});

describe('hba-ldap-plaintext', () => {
  test.each([
    ['a later option wins', 'ldapserver=l.example.com ldaptls=1 ldaptls=0', 1],
    ['a URL sets the scheme', 'ldapscheme=ldaps ldapurl=ldap://l.example.com/dc=x', 1],
    ['a scheme after the URL', 'ldapurl=ldap://l.example.com/dc=x ldapscheme=ldaps', 0],
    ['a local directory by URL', 'ldapurl=ldap://[::1]:389/dc=x', 0],
    ['one of two is remote', 'ldapserver="127.0.0.1 l.example.com" ldapprefix=x', 1],
    ['found through DNS', 'ldapbasedn=dc=x', 1],
  ])('%s', (_title, options, findings) => {
    expect(check(hbaLdapPlaintext, hbaModel(`hostssl all all 10.0.0.0/8 ldap ${options}`))).toHaveLength(findings);
  });

  test('a bind password is never told', () => {
    const text =
      'host all all all ldap ldapserver=l.example.com ldapbasedn=dc=x ldapbinddn=cn=x ldapbindpasswd=hunter2';
    const model = hbaModel(text);
    expect(JSON.stringify(ALL.flatMap((rule) => check(rule, model)))).not.toContain('hunter2');
  });
});

describe('ident-map-broad', () => {
  test.each([
    ['m /^(alice|bob)$ app', []],
    ['m /^alice|bob$ app', ['warning']],
    ['m /^[)(|]+$ app', []],
    ['m / postgres', ['error']],
    ['m /^$ postgres', []],
    ['m /.* \\1', []],
    ['m alice +staff', []],
    ['m alice /', ['warning']],
    ['m alice "all"', []],
    ['m root all', []],
    ['m /^.*$ +staff', ['warning']],
  ])('%s', (ident, expected) => {
    expect(check(identMapBroad, hbaModel('', { ident })).map(({ severity }) => severity)).toEqual(expected);
  });

  test('maps of no known server are judged as the newest version reads them', () => {
    const { facts } = hbaModel('', { ident: 'm /.* all' });
    expect(check(identMapBroad, { servers: [], clients: [], facts }).map(({ severity }) => severity)).toEqual([
      'error',
    ]);
  });
});
