import { describe, expect, test } from '@jest/globals';
import type { AccessRow } from '../src/access-report.ts';
import { accessReport } from '../src/access-view.ts';
import { collect } from '../src/collect.ts';
import { memoryTree } from '../src/tree.ts';

function view(files: Readonly<Record<string, string>>, memberships: Readonly<Record<string, readonly string[]>> = {}) {
  const { facts } = collect(memoryTree(files), { major: 17, ignored: () => false, as: null });
  return accessReport(facts, { major: 17, zones: {}, memberships });
}

function rows(text: string): string[] {
  return (view({ 'pg_hba.conf': text }).servers[0]?.rows ?? []).map(words);
}

function words({ zone, encryptions, users, databases, method, addresses, record, certain }: AccessRow): string {
  const from = addresses === null ? '' : ` ${addresses}`;
  return `${zone} ${encryptions.join('+')}: ${users} on ${databases} by ${method}${certain ? '' : '?'}${from} :${record.line}`;
}

describe('who can get in', () => {
  test('is told by zone, the weakest proof first', () => {
    expect(
      rows('local all postgres peer\nhostssl all all 10.0.0.0/8 scram-sha-256\nhost all app 10.1.0.0/16 trust\n'),
    ).toEqual([
      'socket socket: postgres on any database by peer :1',
      'private none+gss: app on any database by trust 65536 :3',
      'private tls: any user on any database by scram-sha-256 16777216 :2',
    ]);
  });

  test('leaves out what earlier records take, and what is rejected', () => {
    expect(
      rows('host all all 10.0.0.0/9 reject\nhost all all 10.0.0.0/8 md5\nhost all all 10.1.0.0/16 trust\n'),
    ).toEqual(['private none+tls+gss: any user on any database by md5 8388608 :2']);
  });

  test('splits addresses by zone and counts both families', () => {
    expect(rows('host all all all scram-sha-256\n').map((row) => row.split(' ')[0])).toEqual([
      'loopback',
      'private',
      'public',
    ]);
    expect(rows('host all all ::1/128 md5\nhost all all 127.0.0.1/32 md5\n')).toHaveLength(2);
  });

  test('says what is not certain', () => {
    expect(rows('host all all db.example.com md5\nhost all all 203.0.113.7/32 scram-sha-256\n')).toEqual([
      'loopback none+tls+gss: any user on any database by md5? 33554433 :1',
      'private none+tls+gss: any user on any database by md5? 2990762990516060714033565885708632065 :1',
      'public none+tls+gss: any user on any database by md5? 337291603930422402749341041550320992254 :1',
      'public none+tls+gss: any user on any database by scram-sha-256? 1 :2',
    ]);
    expect(rows('local all +staff peer\n')).toEqual([
      'socket socket: staff on any database by peer :1',
      'socket socket: +staff on any database by peer? :1',
    ]);
  });

  test('knows the members that the policy tells of', () => {
    const { servers } = view({ 'pg_hba.conf': 'local all +staff trust\nlocal all all md5\n' }, { app: ['staff'] });
    expect((servers[0]?.rows ?? []).map(words)).toContain('socket socket: staff, app on any database by trust :1');
  });

  test('tells names apart, and the databases that bear them', () => {
    expect(rows('local app app peer\nlocal sameuser all md5\nlocal all postgres,root trust\n')).toEqual([
      "socket socket: postgres, root on any database, not the one of the user's own name by trust :3",
      "socket socket: any user but app on the database of the user's own name by md5 :2",
      'socket socket: app on app by peer :1',
    ]);
    expect(rows('host replication repl 10.0.0.0/8 md5\n')).toEqual([
      'private none+tls+gss: repl on physical replication by md5 16777216 :1',
    ]);
  });

  test('a password that can be read is weaker without TLS, a certificate is a proof of its own', () => {
    const proofs = (text: string) =>
      view({ 'pg_hba.conf': text }).servers[0]?.rows.map(({ encryptions, proof }) => [encryptions.join(), proof]);
    expect(proofs('host all all 10.0.0.0/8 ldap ldapserver=x ldapprefix=a\n')).toEqual([
      ['none', 'cleartext'],
      ['tls,gss', 'external'],
    ]);
    expect(proofs('hostssl all all 10.0.0.0/8 scram-sha-256 clientcert=verify-full\n')).toEqual([
      ['tls', 'certificate'],
    ]);
    expect(proofs('hostssl all all 10.0.0.0/8 scram-sha-256 clientcert=verify-ca\n')).toEqual([['tls', 'scram']]);
  });

  test('says what else decides', () => {
    const { servers } = view({
      'compose.yml':
        'services:\n  db:\n    image: postgres:16\n    command: postgres -c hba_file=/h/pg_hba.conf -c ssl=off\n    volumes: ["./pg_hba.conf:/h/pg_hba.conf"]\n    environment: { POSTGRES_PASSWORD: x }\n',
      'pg_hba.conf': 'hostssl all all all trust\nhost all all 10.0.0.0/8 tust\n',
    });
    expect(servers[0]).toMatchObject({ postgres: 16, rows: [], reachable: expect.stringContaining('not published') });
    expect(servers[0]?.notes).toEqual([
      expect.stringMatching(
        /^pg_hba\.conf:2 is in error \(invalid authentication method "tust"\): the server does not start/,
      ),
      expect.stringMatching(/^ssl is off/),
    ]);
  });
});
