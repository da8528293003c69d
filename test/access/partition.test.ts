import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Access, accessOf } from '../../src/access/access.ts';
import { NOTHING } from '../../src/access/diagram.ts';
import type { NameSet } from '../../src/access/name-set.ts';
import { type AnsweredRegion, type Answers, answersTo, partitionOf } from '../../src/access/partition.ts';
import { count } from '../../src/access/ranges.ts';
import { reachOf } from '../../src/access/reach.ts';
import type { Memberships } from '../../src/postgres/memberships.ts';
import { runs } from '../support/parity.ts';
import { attempt, hbaText, memberships } from './support/arbitrary.ts';
import { holds } from './support/holds.ts';
import { firstMatch, recordsOf } from './support/reference.ts';

function access(text: string, known?: Memberships, tls = true): Access {
  return accessOf({ hba: recordsOf(text), options: { major: 16, tls, ...(known && { memberships: known }) } });
}

function lines({ possible, certain }: Answers): { possible: number[]; certain: number | null } {
  return { possible: possible.map(({ entry }) => entry.fact.line), certain: certain?.entry.fact.line ?? null };
}

function told({ region }: AnsweredRegion): string {
  const names = (set: NameSet): string => (set.kind === 'only' ? '' : 'not ') + set.names.join();
  const databases = region.databases === 'physical' ? 'physical' : names(region.databases);
  return `${databases}|${names(region.users)}|${region.pairs}|${region.encryptions.join()}`;
}

describe('the partition says of every attempt what first match says', () => {
  test('for random files, attempts and memberships', () => {
    fc.assert(
      fc.property(
        hbaText,
        fc.array(attempt, { minLength: 20, maxLength: 40 }),
        memberships,
        (text, attempts, known) => {
          const found = access(text, known);
          const { regions, exact } = partitionOf(found);
          expect(exact).toBe(true);
          for (const one of attempts) {
            const expected = firstMatch(recordsOf(text), one, known);
            const holding = regions.filter(({ region }) => holds(region, one));
            expect(holding.map(({ answers }) => lines(answers))).toEqual([expected]);
            expect(lines(answersTo(found, one))).toEqual(expected);
            for (const { region } of holding) {
              const { addresses } = region;
              expect(region.addressCount).toBe(addresses === null ? 0n : count(addresses.v4) + count(addresses.v6));
            }
            const answering = expected.certain === null ? expected.possible : [...expected.possible, expected.certain];
            const reaching = found.records.filter((record) => {
              const reach = reachOf(found, record);
              expect(reach.exact).toBe(true);
              expect(reach.set === NOTHING).toBe(record.outline.length === 0);
              return found.space.valueAt(reach.set, one) !== 0;
            });
            expect(reaching.map(({ entry }) => entry.fact.line)).toEqual(answering);
          }
        },
      ),
      { numRuns: runs(150, 300) },
    );
  });

  test('of a server without TLS no attempt uses it', () => {
    const { regions } = partitionOf(access('hostssl all all all md5\nhost all all all trust', undefined, false));
    expect(regions.flatMap(({ region }) => region.encryptions)).not.toContain('tls');
    expect(regions.find(({ answers }) => answers.certain !== null)?.region.encryptions).toEqual(['none', 'gss']);
  });
});

describe('few regions', () => {
  test('lists stay products', () => {
    const names = Array.from({ length: 300 }, (_, index) => `n${index}`).join();
    const { regions } = partitionOf(access(`hostssl ${names} ${names} 10.0.0.0/8 scram-sha-256`));
    expect(regions.filter(({ answers }) => answers.certain !== null)).toHaveLength(1);
    expect(regions.length).toBeLessThan(12);
  });

  test('a region is told in its own words', () => {
    const { regions } = partitionOf(access('host shop app 10.0.0.0/8 reject\nhost all all 10.0.0.0/8 md5'));
    expect(regions.map((region) => [region.answers.certain?.index, told(region)])).toEqual([
      [0, 'shop|app|any|none,tls,gss'],
      [1, 'shop|not app|any|none,tls,gss'],
      [1, 'not shop|not |any|none,tls,gss'],
      [undefined, 'not |not |any|none,tls,gss'],
      [undefined, 'not |not |any|socket'],
      [undefined, 'physical|not |any|none,tls,gss'],
      [undefined, 'physical|not |any|socket'],
    ]);
  });

  test('pairs of a record of a group that are alike are told together', () => {
    const { regions } = partitionOf(
      access('host shop app 10.0.0.0/8 reject\nhost shop,bank app,ops,+staff 10.0.0.0/8 md5'),
    );
    expect(regions.flatMap((one) => (one.answers.certain?.index === 1 ? [told(one)] : []))).toEqual([
      'shop|ops,staff|any|none,tls,gss',
      'bank|app,ops,staff|any|none,tls,gss',
    ]);
  });

  test('a record of one user is told by what earlier records leave of its databases', () => {
    const text = 'host sameuser all 10.0.0.0/8 reject\nhost shop all 10.0.0.0/9 reject\nhost all app 10.0.0.0/8 md5';
    const { regions } = partitionOf(access(text));
    const own = regions.filter(({ answers }) => answers.certain?.index === 2);
    expect(own.map((one) => [told(one), one.region.addressCount])).toEqual([
      ['shop|app|any|none,tls,gss', 2n ** 23n],
      ['not shop,app|app|any|none,tls,gss', 2n ** 24n],
    ]);
  });

  test('users of the database of their own name are one region however many names there are', () => {
    const pairs = Array.from({ length: 200 }, (_, n) => `host db${n} u${n} 10.0.0.0/8 md5`).join('\n');
    const { regions } = partitionOf(access(`${pairs}\nhost u7 u7 10.0.0.0/8 reject\nhost sameuser all 10.0.0.0/8 md5`));
    const own = regions.filter(({ answers }) => answers.certain?.index === 201);
    expect(own.map(told)).toEqual(['not u7|not u7|same|none,tls,gss']);
  });
});

describe('what is too much work is told roughly', () => {
  // Every record crosses all others: in full that would be two million regions.
  const crossing = Array.from(
    { length: 2000 },
    (_, n) => `host ${n % 2 ? `all u${n}` : `d${n} all`} 10.${n >> 8}.${n & 255}.0/${8 + (n % 17)} md5`,
  ).join('\n');

  test('in proportion to the records, and never less than a record may answer', () => {
    const found = access(`${crossing}\nhost all all all reject`);
    const { regions, exact } = partitionOf(found);
    expect(exact).toBe(false);
    expect(regions.length).toBeLessThan(100_000);
    const attempts = [
      { database: 'd4', user: 'u5', address: '10.0.5.1' },
      { database: 'd1998', user: 'u1999', address: '10.7.207.1' },
      { database: 'other', user: 'u1999', address: '10.7.207.1' },
      { database: 'other', user: 'other', address: '10.0.0.1' },
    ];
    for (const { database, user, address } of attempts) {
      const one = {
        ...{ database, user, replication: 'none' as const },
        from: { kind: 'address' as const, encryption: 'tls' as const, address },
      };
      const { certain } = answersTo(found, one);
      const holding = regions.filter(({ region }) => holds(region, one));
      expect(holding.map(({ answers }) => answers.certain?.index)).toContain(certain?.index);
    }
  });
});
