import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../../src/access/access.ts';
import { parseAddress } from '../../src/access/address.ts';
import { type Asked, ask, type Question } from '../../src/access/ask.ts';
import type { Attempt } from '../../src/access/attempt.ts';
import { cidrSet, contains, EVERY_ADDRESS } from '../../src/access/ranges.ts';
import { attemptWords } from '../../src/access/region-words.ts';
import { addressZones, publicPart } from '../../src/access/zones.ts';
import { runs } from '../support/parity.ts';
import { attempt, hbaText } from './support/arbitrary.ts';
import { firstMatch, recordsOf } from './support/reference.ts';

function side(text: string): Side {
  return { hba: recordsOf(text), options: { major: 16, tls: true } };
}

function told({ answering }: Asked): string[] {
  return answering.map(
    ({ record, certain, witness }) =>
      `${record?.record.method ?? 'none'}${certain ? '' : '?'} ${attemptWords(witness)}`,
  );
}

const INTERNET = publicPart(EVERY_ADDRESS, addressZones());

describe('what may come of a region', () => {
  test.each<[string, string, Question, string[], string]>([
    [
      'both halves of the internet are open',
      'host all all 0.0.0.0/1 trust\nhost all all 128.0.0.0/1 trust\nhostssl all all 0.0.0.0/0 scram-sha-256',
      { from: INTERNET, databases: ['shop'] },
      [
        'trust app@shop from 8.8.8.8 without TLS',
        'trust app@shop from 128.0.0.1 without TLS',
        'none app@shop from 2001:4860:4860::8888 without TLS',
      ],
      'trust',
    ],
    [
      'one role from one network',
      'host all bob 10.0.0.0/8 reject\nhostssl all all 10.0.0.0/8 scram-sha-256',
      { from: cidrSet(['10.1.0.0/16']), users: ['bob', 'eve'], encryptions: ['tls'], databases: ['shop'] },
      ['reject bob@shop from 10.1.0.1 over TLS', 'scram-sha-256 eve@shop from 10.1.0.1 over TLS'],
      'scram-sha-256',
    ],
    [
      'the socket',
      'local all +staff peer\nlocal all all md5',
      { from: 'socket', databases: ['shop'], users: ['app'] },
      ['peer? app@shop over the local socket', 'md5 app@shop over the local socket'],
      'md5',
    ],
    [
      'physical replication',
      'host all all all md5\nhostssl replication rep 10.0.0.1/32 cert',
      { databases: 'physical', encryptions: ['tls', 'none'], users: ['rep'] },
      [
        'cert rep (physical replication) from 10.0.0.1 over TLS',
        'none rep (physical replication) from 8.8.8.8 without TLS',
      ],
      'cert',
    ],
  ])('%s', (_title, text, question, expected, weakest) => {
    const asked = ask(side(text), question);
    expect(told(asked)).toEqual(expected);
    expect(asked.weakest?.record.method).toBe(weakest);
  });

  test('addresses are counted once, whoever lets them in', () => {
    const text = 'host a all 10.0.0.0/24 md5\nhost b all 10.0.0.128/25 trust\nhost all all 10.0.1.0/24 reject';
    expect(ask(side(text), {}).addresses).toBe(256n);
    expect(ask(side(text), { users: ['x'], databases: ['c'] }).addresses).toBe(0n);
  });

  test('every witness is what first match says it is, and no answer is left out', () => {
    const networks = ['10.0.0.0/8', '0.0.0.0/0', '::/0', '128.0.0.0/1'];
    const question = fc.record(
      {
        from: fc.oneof(
          fc.constantFrom(...networks).map((range) => cidrSet([range])),
          fc.constant('socket' as const),
        ),
        users: fc.constantFrom(['a'], ['x', 'y'], ['nobody']),
        databases: fc.constantFrom(['a'], ['b', 'other'], 'physical' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(hbaText, question, fc.array(attempt, { minLength: 30, maxLength: 30 }), (text, asking, attempts) => {
        const { answering, exact } = ask(side(text), asking);
        expect(exact).toBe(true);
        const records = recordsOf(text);
        const databases = asking.databases === 'physical' ? [] : (asking.databases ?? []);
        const names = [...databases, ...(asking.users ?? [])];
        for (const { record, certain, witness } of answering) {
          const { possible, certain: must } = firstMatch(records, witness, undefined, names);
          const line = record?.entry.fact.line ?? null;
          expect(within(asking, witness)).toBe(true);
          if (certain) expect(must).toBe(line);
          else expect(possible).toContain(line);
        }
        const lines = answering.map(({ record }) => record?.entry.fact.line ?? null);
        for (const one of attempts.filter((candidate) => within(asking, candidate))) {
          const { possible, certain } = firstMatch(records, one, undefined, names);
          for (const line of [...possible, certain]) expect(lines).toContain(line);
        }
      }),
      { numRuns: runs(100, 200) },
    );
  });
});

function within({ from, users, databases }: Question, { user, database, replication, from: place }: Attempt): boolean {
  if (users !== undefined && !users.includes(user)) return false;
  if (databases !== undefined && (databases === 'physical') !== (replication === 'physical')) return false;
  if (databases !== undefined && databases !== 'physical' && !databases.includes(database)) return false;
  if (from === undefined) return true;
  if (from === 'socket' || place.kind === 'socket') return from === place.kind;
  const address = parseAddress(place.address);
  return address !== null && contains(from, address);
}
