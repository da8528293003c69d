import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAddress } from '../../src/access/address.ts';
import type { Attempt } from '../../src/access/attempt.ts';
import { type Breach, breaches } from '../../src/access/expectations.ts';
import { cidrSet, contains, EVERY_ADDRESS, NO_ADDRESS } from '../../src/access/ranges.ts';
import { attemptWords } from '../../src/access/region-words.ts';
import { addressZones } from '../../src/access/zones.ts';
import type { Expectation } from '../../src/deployment/model.ts';
import { runs } from '../support/parity.ts';
import { attempt, hbaText } from './support/arbitrary.ts';
import { firstMatch, recordsOf } from './support/reference.ts';

const ANY: Expectation = {
  ...{ from: ['anywhere'], users: null, databases: null, tls: null, verdict: null, atLeast: null },
  ...{ covers: () => true, reason: null, origin: null },
};

function broken(text: string, expectation: Partial<Expectation>, unreachable = NO_ADDRESS): readonly Breach[] {
  const side = { hba: recordsOf(text), options: { major: 16 as const, tls: true } };
  return breaches(side, { ...ANY, ...expectation }, addressZones(), unreachable);
}

function told(text: string, expectation: Partial<Expectation>): string[] {
  return broken(text, expectation).map(({ kind, record, certain, witness }) => {
    const line = record?.entry.fact.line ?? 'no record';
    return `${kind}${certain ? '' : '?'} ${line}: ${attemptWords(witness)}`;
  });
}

describe('named users and databases', () => {
  const own = 'host sameuser all 10.0.0.0/8 md5';
  const others = 'host sameuser all all reject\nhost all all 10.0.0.0/8 md5';
  test.each<[string, string, Partial<Expectation>, string[]]>([
    [
      'of one name, where only those get in',
      own,
      { users: ['app'], databases: ['app'], verdict: 'refused', from: ['10.0.0.0/8'] },
      ['admitted 1: app@app from 10.0.0.5 without TLS'],
    ],
    [
      'of different names, where only those of one get in',
      own,
      { users: ['app'], databases: ['shop'], verdict: 'refused' },
      [],
    ],
    [
      'some of one name among several',
      own,
      { users: ['app', 'shop'], databases: ['crm', 'shop'], verdict: 'refused', from: ['10.0.0.0/8'] },
      ['admitted 1: shop@shop from 10.0.0.5 without TLS'],
    ],
    ['of one name, where those are refused', others, { users: ['app'], databases: ['app'], verdict: 'refused' }, []],
    [
      'of different names, where those of one are refused',
      others,
      { users: ['app'], databases: ['app', 'shop'], verdict: 'refused', from: ['10.0.0.0/8'] },
      ['admitted 2: app@shop from 10.0.0.5 without TLS'],
    ],
    [
      'a user of whose databases none is named',
      own,
      { users: ['app'], verdict: 'refused', from: ['10.0.0.0/8'] },
      ['admitted 1: app@app from 10.0.0.5 without TLS'],
    ],
    [
      'a database of whose users none is named',
      own,
      { databases: ['shop'], verdict: 'refused', from: ['10.0.0.0/8'] },
      ['admitted 1: shop@shop from 10.0.0.5 without TLS'],
    ],
    [
      'names that stand in the file, apart from those that do not',
      'host shop app 10.0.0.0/8 reject\nhost shop all 10.0.0.0/8 md5',
      { users: ['app', 'eve'], databases: ['shop'], verdict: 'admitted', from: ['10.0.0.0/8'] },
      ['refused 1: app@shop from 10.0.0.5 without TLS'],
    ],
    [
      'physical replication by its word only',
      'host replication rep 10.0.0.0/8 md5',
      { users: ['rep'], databases: ['replication'], verdict: 'refused', from: ['10.0.0.0/8'] },
      ['admitted 1: rep (physical replication) from 10.0.0.5 without TLS'],
    ],
    [
      'physical replication where a database is named',
      'host replication rep all md5',
      { databases: ['shop'], verdict: 'refused' },
      [],
    ],
  ])('%s', (_title, text, expectation, expected) => {
    expect(told(text, expectation)).toEqual(expected);
  });
});

const SETS = new Map([
  ['anywhere', EVERY_ADDRESS],
  ['10.0.0.0/8', cidrSet(['10.0.0.0/8'])],
  ['128.0.0.0/1', cidrSet(['128.0.0.0/1'])],
]);

function isMeant(
  { from, users, databases }: Expectation,
  { user, database, replication, from: place }: Attempt,
): boolean {
  if (users !== null && !users.includes(user)) return false;
  const named = replication === 'physical' ? 'replication' : database;
  if (databases !== null && !databases.includes(named)) return false;
  if (replication !== 'physical' && database === 'replication') return false;
  if (place.kind === 'socket') return from.includes('anywhere');
  const address = parseAddress(place.address);
  return address !== null && from.some((word) => contains(SETS.get(word) ?? NO_ADDRESS, address));
}

describe('for random files', () => {
  const expectation: fc.Arbitrary<Expectation> = fc
    .record({
      from: fc.constantFrom(...SETS.keys()).map((word) => [word]),
      users: fc.constantFrom(null, ['a'], ['x', 'a'], ['nobody', 'b']),
      databases: fc.constantFrom(null, ['a'], ['b', 'other'], ['a', 'x'], ['replication']),
    })
    .map((asked) => ({ ...ANY, ...asked, verdict: 'refused' }));

  test('every witness is meant, and let in by the record that is named; nobody else gets in', () => {
    fc.assert(
      fc.property(
        hbaText,
        expectation,
        fc.array(attempt, { minLength: 30, maxLength: 30 }),
        (text, asked, attempts) => {
          const records = recordsOf(text);
          const found = broken(text, asked);
          const lines = found.map(({ record }) => record?.entry.fact.line);
          for (const { record, certain, witness } of found) {
            expect(isMeant(asked, witness)).toBe(true);
            const { possible, certain: must } = firstMatch(records, witness);
            const line = record?.entry.fact.line ?? null;
            if (certain) expect(must).toBe(line);
            else expect([...possible, must]).toContain(line);
          }
          for (const one of attempts.filter((some) => isMeant(asked, some))) {
            const { possible, certain } = firstMatch(records, one);
            for (const { fact } of records) {
              if (!possible.includes(fact.line) && certain !== fact.line) continue;
              if (fact.record?.method !== 'reject') expect(lines).toContain(fact.line);
            }
          }
        },
      ),
      { numRuns: runs(150, 300) },
    );
  });

  test('addresses that cannot reach the port are not meant', () => {
    expect(broken('host all all 10.0.0.0/8 trust', { verdict: 'refused' }, cidrSet(['10.0.0.0/8']))).toEqual([]);
  });
});
