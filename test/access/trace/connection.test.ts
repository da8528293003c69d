import { describe, expect, test } from '@jest/globals';
import { adviceFor } from '../../../src/access/trace/advice.ts';
import { type SslMode, type TracedClient, traceConnection, widest } from '../../../src/access/trace/connection.ts';
import { conditionText } from '../../../src/access/trace/result.ts';
import { knowledge, memberships, serverOf } from './support.ts';

function client(sslmode: SslMode, address: string | null = '10.0.0.1'): TracedClient {
  return { parameters: { user: 'a', database: 'b', replication: null }, address, sslmode };
}

function outcome(hba: readonly string[], sslmode: SslMode, settings: readonly string[] = ['ssl = on']): string {
  const { attempts, answers } = traceConnection(serverOf(hba, settings), client(sslmode), knowledge());
  const [answer] = answers;
  const lines = attempts.map(({ encryption }) => encryption).join(', ');
  return `${lines}: ${answer?.message ?? answer?.verdict ?? ''}`;
}

const PLAIN = 'no pg_hba.conf entry for host "10.0.0.1", user "a", database "b", no encryption';
const ENCRYPTED = 'no pg_hba.conf entry for host "10.0.0.1", user "a", database "b", SSL encryption';
const NONE = 'server does not support SSL, but SSL was required';

describe('libpq tries in the order of its sslmode, and the last refusal counts', () => {
  test.each([
    ['hostssl', 'disable', `none: ${PLAIN}`],
    ['hostssl', 'allow', 'none, tls: admitted'],
    ['hostssl', 'prefer', 'tls: admitted'],
    ['hostssl', 'require', 'tls: admitted'],
    ['hostnossl', 'disable', 'none: admitted'],
    ['hostnossl', 'allow', 'none: admitted'],
    ['hostnossl', 'prefer', 'tls, none: admitted'],
    ['hostnossl', 'verify-full', `tls: ${ENCRYPTED}`],
    ['local', 'allow', `none, tls: ${ENCRYPTED}`],
    ['local', 'prefer', `tls, none: ${PLAIN}`],
  ] as const)('%s, sslmode=%s', (type, sslmode, expected) => {
    expect(outcome([`${type} all all ${type === 'local' ? '' : 'all '}trust`], sslmode)).toBe(expected);
  });

  test.each([
    ['host', 'prefer', 'tls, none: admitted'],
    ['host', 'require', `tls: ${NONE}`],
    ['hostssl', 'prefer', `tls, none: ${PLAIN}`],
    ['hostssl', 'allow', `none, tls: ${PLAIN}`],
    ['hostssl', 'verify-ca', `tls: ${NONE}`],
  ] as const)('%s of a server without TLS, sslmode=%s', (type, sslmode, expected) => {
    expect(outcome([`${type} all all all trust`], sslmode, ['ssl = off'])).toBe(expected);
  });

  test('there is one attempt on a Unix-domain socket, whatever sslmode says', () => {
    const server = serverOf(['local all all trust']);
    const { attempts, answers } = traceConnection(server, client('verify-full', null), knowledge());
    expect(attempts.map(({ encryption }) => encryption)).toEqual(['socket']);
    expect(answers).toMatchObject([{ verdict: 'admitted' }]);
  });

  test('whether there is TLS may be what a template decides', () => {
    const server = serverOf(['hostssl all all all md5', 'hostnossl all all all trust'], ['ssl = {{ ssl }}']);
    const short = (sslmode: SslMode) =>
      traceConnection(server, client(sslmode), knowledge()).answers.map(
        ({ verdict, questions }) => `${verdict} ${conditionText(questions)}`,
      );
    expect(short('require')).toEqual(['refused ssl is filled in with off', 'challenged ']);
    expect(short('prefer')).toEqual(['admitted ssl is filled in with off', 'challenged ']);
  });

  test('what is refused only perhaps is tried again only then', () => {
    const server = serverOf(['hostssl all +x all scram-sha-256', 'hostnossl all +y all trust']);
    const known = knowledge({ memberships: memberships({}, false) });
    const { answers } = traceConnection(server, client('prefer'), known);
    expect(answers.map(({ verdict, attempt }) => `${verdict} ${attempt}`)).toEqual([
      'challenged 0',
      'admitted 1',
      'refused 1',
    ]);
    expect(widest(answers)).toMatchObject({ verdict: 'admitted', method: 'trust' });
  });
});

describe('what to change', () => {
  function advice(
    hba: readonly string[],
    sslmode: SslMode,
    settings: readonly string[] = ['ssl = on'],
    address: string | null = '10.0.0.1',
  ) {
    const server = serverOf(hba, settings);
    const asked = client(sslmode, address);
    const best = widest(traceConnection(server, asked, knowledge()).answers);
    return best === null ? null : adviceFor(best, server, asked, knowledge());
  }

  test.each([
    [['hostssl all all all scram-sha-256'], 'require', undefined, []],
    [
      ['hostssl all all all scram-sha-256'],
      'disable',
      undefined,
      [
        'Connect over TLS (sslmode=require or better): pg_hba.conf:1 (hostssl all all all scram-sha-256) would answer.',
        'To let it in, add a record: host b a 10.0.0.1/32 scram-sha-256',
      ],
    ],
    [
      ['local all all peer'],
      'verify-full',
      undefined,
      ['To let it in, add a record: hostssl b a 10.0.0.1/32 scram-sha-256'],
    ],
    [
      ['host all all 10.0.0.0/8 reject'],
      'require',
      undefined,
      ['If it is meant to get in, put a narrower record above pg_hba.conf:1: hostssl b a 10.0.0.1/32 scram-sha-256'],
    ],
    [
      ['host all all all md5'],
      'require',
      ['port = 5432'],
      [
        'Set ssl = on, with ssl_cert_file and ssl_key_file (ssl is off: the default of PostgreSQL 18).',
        'sslmode=prefer would connect without TLS: the password and all data would cross the network readable.',
      ],
    ],
    [
      ['hostssl all all all cert'],
      'require',
      undefined,
      ['Set ssl_ca_file to the certificates that sign those of the clients.'],
    ],
    [['host all all all trusst'], 'require', undefined, ['Mend the HBA file: see the lines above.']],
  ] as const)('%j, sslmode=%s', (hba, sslmode, settings, expected) => {
    expect(advice(hba, sslmode, settings)).toEqual(expected);
  });

  test('names that would mean something else stand in quotes', () => {
    const server = serverOf(['local nobody all trust']);
    const asked: TracedClient = {
      parameters: { user: '+a "b"', database: 'all', replication: null },
      address: null,
      sslmode: 'prefer',
    };
    const best = widest(traceConnection(server, asked, knowledge()).answers);
    expect(best === null ? null : adviceFor(best, server, asked, knowledge())).toEqual([
      'To let it in, add a record: local "all" "+a ""b""" scram-sha-256',
    ]);
  });
});
