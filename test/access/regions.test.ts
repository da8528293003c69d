import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Access, accessOf } from '../../src/access/access.ts';
import { partitionOf } from '../../src/access/partition.ts';
import { reachOf, restOf, restTableOf, tableOf } from '../../src/access/reach.ts';
import { type Region, regionsOf, type Taking } from '../../src/access/regions.ts';
import { sampleOf } from '../../src/access/sample.ts';
import { runs } from '../support/parity.ts';
import { attempt, hbaText, memberships } from './support/arbitrary.ts';
import { holds } from './support/holds.ts';
import { recordsOf } from './support/reference.ts';

function access(text: string): Access {
  return accessOf({ hba: recordsOf(text), options: { major: 16, tls: true } });
}

function names(count: number, letter = 'n'): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at}`);
}

describe('regions', () => {
  test('told together for names that differ in their own database are those told one by one', () => {
    fc.assert(
      fc.property(
        hbaText,
        fc.array(attempt, { minLength: 20, maxLength: 40 }),
        memberships,
        (text, attempts, known) => {
          const found = accessOf({ hba: recordsOf(text), options: { major: 16, tls: true, memberships: known } });
          const { space } = found;
          const told = (set: number, taking: Taking): readonly Region[] => regionsOf(space, set, taking)?.regions ?? [];
          const parts = [...found.records.map((record) => [reachOf(found, record), tableOf(found, record)] as const)];
          for (const [plain, table] of [...parts, [restOf(found), restTableOf(found)] as const]) {
            expect(table.exact).toBe(plain.exact);
            const [singly, together] = [told(plain.set, { least: 1000 }), told(plain.set, { least: 1 })];
            const tabled = told(table.set, table);
            for (const one of attempts) {
              const expected = space.valueAt(plain.set, one) === 0 ? 0 : 1;
              for (const regions of [singly, together, tabled]) {
                expect(regions.filter((region) => holds(region, one))).toHaveLength(expected);
              }
            }
            for (const region of [...together, ...tabled]) {
              const sample = sampleOf(region, space.spelt);
              expect(sample !== null && holds(region, sample)).toBe(true);
              expect(sample === null ? 0 : space.valueAt(plain.set, sample)).not.toBe(0);
            }
          }
        },
      ),
      { numRuns: runs(100, 200) },
    );
  });

  test('many names and `sameuser` are few regions', () => {
    const text = [...names(200).map((name) => `host sameuser ${name} 10.0.0.0/8 md5`), 'host all all all md5'];
    const { regions, exact } = partitionOf(access(text.join('\n')));
    expect(exact).toBe(true);
    expect(regions.length).toBeLessThan(210);
    const broad = partitionOf(
      access(`${names(200)
        .map((name) => `host ${name} ${name} ::/0 md5`)
        .join('\n')}
host sameuser all 10.0.0.0/8 md5
host all all 0.0.0.0/0 reject`),
    );
    expect(broad.exact).toBe(true);
    expect(broad.regions.map(({ region }) => region.pairs).filter((pairs) => pairs !== 'any').length).toBeLessThan(12);
  });
});
