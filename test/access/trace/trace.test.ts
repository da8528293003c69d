import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conditionText, type Knowledge } from '../../../src/access/trace/result.ts';
import { traceAttempt, traceStartUp } from '../../../src/access/trace/trace.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import { batchOf } from '../../differential/attempt-generator.ts';
import { modelOf, ours } from '../../differential/attempt-servers.ts';
import { attemptOf, knowledge, memberships, serverOf } from './support.ts';

/** Answers in short: `line method verdict if …`, `refused` where no record answers. */
function answers(
  hba: readonly string[],
  attempt: string,
  known: Partial<Knowledge> = {},
  major: PgMajor = 18,
): string[] {
  const trace = traceAttempt(serverOf(hba, ['ssl = on'], major), attemptOf(attempt), knowledge(known));
  return trace.answers.map(({ entry, method, verdict, questions }) => {
    const answer = entry === null ? verdict : `${entry.fact.line} ${method ?? ''} ${verdict}`;
    return questions.length === 0 ? answer : `${answer} if ${conditionText(questions)}`;
  });
}

const OPEN = { memberships: memberships({}, false) };

describe('where all is known there is one answer', () => {
  test.each([
    [['host all all all trust'], 'a@b 10.0.0.1', ['1 trust admitted']],
    [['host all all all reject', 'host all all all trust'], 'a@b 10.0.0.1', ['1 reject refused']],
    [['host all all all scram-sha-256'], 'a@b ::1 tls', ['1 scram-sha-256 challenged']],
    [['local all all trust'], 'a@b ::1', ['refused']],
    [['host all all 10.0.0.0 255.0.255.0 trust'], 'a@b 10.77.0.9', ['1 trust admitted']],
    [['host all all 10.0.0.0 255.0.255.0 trust'], 'a@b 10.77.1.9', ['refused']],
    [['host all all 0.0.0.0/0 trust', 'host all all ::/0 md5'], 'a@b ::ffff:10.0.0.1', ['2 md5 challenged']],
    [['host all all ::ffff:10.0.0.0/104 trust'], 'a@b 10.0.0.1', ['refused']],
    [['host all all fe80::/10 trust'], 'a@b fe80::1%eth0', ['1 trust admitted']],
    [['hostnossl all all all trust'], 'a@b 10.0.0.1 gss', ['1 trust admitted']],
    [['hostnogssenc all all all trust'], 'a@b 10.0.0.1 gss', ['refused']],
    [['hostgssenc all all all gss'], 'a@b 10.0.0.1 gss', ['1 gss challenged']],
    [['host replication all all md5'], 'a@replication 10.0.0.1 logical', ['refused']],
    [['host all all all md5'], 'a@b 10.0.0.1 physical', ['refused']],
    [['host replication all all md5'], 'a@b 10.0.0.1 physical', ['1 md5 challenged']],
    [['local samerole all trust'], 'a@a socket', ['1 trust admitted']],
    [['local all + trust'], 'a@a socket', ['refused']],
    [['local all all peer'], 'a@a socket', ['1 peer challenged']],
  ])('%j, %s', (hba, attempt, expected) => {
    expect(answers(hba, attempt)).toEqual(expected);
  });

  test('groups, directly and through others', () => {
    const known = { memberships: memberships({ a: ['b'], b: ['c'], c: ['a'] }, true) };
    expect(answers(['local all +c trust'], 'a@x socket', known)).toEqual(['1 trust admitted']);
    expect(answers(['local all +d trust'], 'a@x socket', known)).toEqual(['refused']);
    expect(answers(['local samerole all trust'], 'a@c socket', known)).toEqual(['1 trust admitted']);
    expect(answers(['local all +a trust'], 'a@c socket', { ...known, roles: new Set(['b']) })).toEqual(['refused']);
  });
});

describe('where something is not known there is one answer for each possibility, in order', () => {
  test.each([
    [
      ['local all +staff trust', 'local all all md5'],
      'a@b socket',
      ['1 trust admitted if a is a member of staff', '2 md5 challenged'],
    ],
    [
      ['host all all .example.com trust', 'host all all samenet md5'],
      'a@b 10.0.0.1',
      [
        '1 trust admitted if 10.0.0.1 resolves to a name under .example.com and back',
        "2 md5 challenged if 10.0.0.1 lies in a network that the server's machine is attached to",
        'refused',
      ],
    ],
    [
      ['host samerole +x,+y samehost trust'],
      'a@b 10.0.0.1',
      [
        "1 trust admitted if 10.0.0.1 is an address of the server's own machine, and a is a member of b, and a is a member of x or a is a member of y",
        'refused',
      ],
    ],
    [
      ['host all all ${NETWORK} trust'],
      'a@b 10.0.0.1',
      ['1 trust admitted if ${NETWORK} is filled in with something that covers 10.0.0.1', 'refused'],
    ],
    [
      ['local ${DB},c all trust'],
      'a@b socket',
      ['1 trust admitted if the database column is filled in with something that covers it', 'refused'],
    ],
    [['local ${DB},b all trust'], 'a@b socket', ['1 trust admitted']],
    [
      ['local all all {{ auth }}'],
      'a@b socket',
      [
        '1 {{ auth }} admitted if {{ auth }} is filled in with trust',
        '1 {{ auth }} refused if {{ auth }} is filled in with reject',
        '1 {{ auth }} challenged',
      ],
    ],
  ])('%j, %s', (hba, attempt, expected) => {
    expect(answers(hba, attempt, OPEN)).toEqual(expected);
  });

  test('a question that an earlier record would have settled is not asked again', () => {
    const hba = [
      'local all +staff reject',
      'local all +staff trust',
      'local all +staff,+dba md5',
      'local all all peer',
    ];
    expect(answers(hba, 'a@b socket', OPEN)).toEqual([
      '1 reject refused if a is a member of staff',
      '3 md5 challenged if a is a member of dba',
      '4 peer challenged',
    ]);
  });

  test('but two together settle neither', () => {
    const hba = ['host samerole +staff all reject', 'host all +staff all trust'];
    expect(answers(hba, 'a@b 10.0.0.1', OPEN)).toEqual([
      '1 reject refused if a is a member of b, and a is a member of staff',
      '2 trust admitted if a is a member of staff',
      'refused',
    ]);
  });

  test('a known grant is certain also where there may be others', () => {
    const known = { memberships: memberships({ a: ['staff'] }, false) };
    expect(answers(['local all +staff trust'], 'a@b socket', known)).toEqual(['1 trust admitted']);
  });
});

describe('what stands before the records', () => {
  const socket = { kind: 'socket' } as const;
  const tls = { kind: 'address', address: '10.0.0.1', encryption: 'tls' } as const;
  const names = { user: 'a', database: 'b', replication: null };

  test('one line in error keeps all records from loading', () => {
    const server = serverOf(['local all all trust', 'local all all trusst']);
    const { obstacle, answers } = traceStartUp(server, names, socket, knowledge());
    expect(obstacle).toMatchObject({ kind: 'no-start', entries: [{ fact: { line: 2 } }] });
    expect(answers).toEqual([]);
  });

  test.each([13, 16] as const)('%s: md5 keeps a server with db_user_namespace from starting', (major) => {
    const hba = ['local all all scram-sha-256', 'local all all md5'];
    const server = serverOf(hba, ['db_user_namespace = on'], major);
    const { obstacle } = traceStartUp(server, names, socket, knowledge());
    const error = 'MD5 authentication is not supported when "db_user_namespace" is enabled';
    expect(obstacle).toMatchObject({ kind: 'no-start', entries: [{ fact: { line: 2 } }], error });
    expect(traceStartUp(serverOf(hba, [], major), names, socket, knowledge()).obstacle).toBeNull();
  });

  test('a hostssl record of a server without TLS is no error', () => {
    const server = serverOf(['hostssl all all all trust', 'local all all trust'], ['ssl = off']);
    expect(traceStartUp(server, names, socket, knowledge()).obstacle).toBeNull();
  });

  test('the server that has no TLS says so before it reads anything', () => {
    const server = serverOf(['host all all all trust'], ['port = 5432']);
    expect(traceStartUp(server, { ...names, user: '' }, tls, knowledge()).obstacle).toEqual({ kind: 'no-tls' });
    const unknown = knowledge({ settingsKnown: false });
    expect(traceStartUp(server, names, tls, unknown)).toMatchObject({
      obstacle: null,
      answers: [{ verdict: 'admitted' }],
    });
  });

  test('a start-up packet that is refused', () => {
    const server = serverOf(['local all all trust']);
    const trace = traceStartUp(server, { ...names, replication: 'maybe' }, socket, knowledge());
    expect(trace.obstacle).toEqual({
      kind: 'start-up',
      error: { sqlstate: '22023', message: 'invalid value for parameter "replication": "maybe"' },
    });
  });

  test('a server without an HBA file in the repository', () => {
    const server = { ...serverOf(['local all all trust']), hba: null };
    expect(traceStartUp(server, names, socket, knowledge()).obstacle).toEqual({ kind: 'no-records' });
  });
});

test('included records stand where the directive is', () => {
  const hba = ['local a all trust', 'include_dir more', 'local all all reject'];
  const more = { 'more/2.conf': 'local all c trust\nlocal d all trust\n', 'more/10.conf': 'local all c md5\n' };
  const server = serverOf(hba, ['ssl = on'], 16, more);
  expect(server.hba?.map(({ fact }) => `${fact.file}:${fact.line}`)).toEqual([
    ...['pg_hba.conf:1', 'more/10.conf:1', 'more/2.conf:1', 'more/2.conf:2', 'pg_hba.conf:3'],
  ]);
  const trace = traceAttempt(server, attemptOf('c@b socket'), knowledge());
  expect(trace.answers).toMatchObject([{ method: 'md5', entry: { fact: { file: 'more/10.conf' } } }]);
});

describe('client certificates', () => {
  const CA = ['ssl = on', "ssl_ca_file = 'root.crt'"];
  const valid = { certificate: { kind: 'valid', commonName: 'Alice' } } as const;
  const MAP = { 'pg_ident.conf': 'm Alice a\nm /^(.*)x$ \\1\n' };

  test.each([
    ['cert', 'a@b 10.0.0.1 tls', {}, ['connection requires a valid client certificate']],
    ['cert', 'a@b 10.0.0.1 tls', valid, ['certificate authentication failed for user "a"']],
    ['cert', 'Alice@b 10.0.0.1 tls', valid, ['admitted']],
    ['cert map=m', 'a@b 10.0.0.1 tls', valid, ['admitted']],
    ['cert clientname=DN', 'Alice@b 10.0.0.1 tls', valid, ['challenged']],
    ['trust clientcert=verify-full', 'a@b 10.0.0.1 tls', valid, ['"trust" authentication failed for user "a"']],
    ['trust clientcert=verify-ca', 'a@b 10.0.0.1 tls', valid, ['admitted']],
    ['md5 clientcert=verify-full', 'a@b 10.0.0.1 tls', valid, ['challenged']],
    [
      'cert',
      'a@b 10.0.0.1 tls',
      { certificate: { kind: 'unknown' } },
      ['connection requires a valid client certificate', 'challenged'],
    ],
  ] as const)('%s, %s', (method, attempt, known, expected) => {
    const server = serverOf([`hostssl all all all ${method}`], CA, 18, MAP);
    const { answers } = traceAttempt(server, attemptOf(attempt), knowledge(known));
    expect(answers.map(({ verdict, error }) => error?.message ?? verdict)).toEqual(expected);
  });

  test('whether there is a root certificate is not known without settings', () => {
    const server = { ...serverOf(['hostssl all all all cert']), settings: new Map() };
    const { answers } = traceAttempt(server, attemptOf('a@b 10.0.0.1 tls'), knowledge({ settingsKnown: false }));
    expect(answers.map(({ error }) => error?.sqlstate)).toEqual(['F0000', '28000']);
  });
});

test('the last answer has no condition, and an obstacle leaves no answer', () => {
  fc.assert(
    fc.property(batchOf(18, 6), ({ variant, hba, clients }) => {
      const server = modelOf(variant, hba, 18);
      for (const client of clients) {
        const { obstacle, answers, steps } = ours(server, client);
        expect(answers.length > 0).toBe(obstacle === null);
        expect(answers.findIndex(({ questions }) => questions.length === 0)).toBe(answers.length - 1);
        const lines = steps.map(({ entry }) => entry.fact.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }
    }),
    { numRuns: 50 },
  );
});
