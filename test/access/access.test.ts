import { expect, test } from '@jest/globals';
import { accessOf } from '../../src/access/access.ts';
import type { Attempt } from '../../src/access/attempt.ts';
import { answersTo } from '../../src/access/partition.ts';
import { reachOf } from '../../src/access/reach.ts';
import { firstMatch, recordsOf } from './support/reference.ts';

test('lists that cross in too many pairs are not put together, and what is said of them stays on the safe side', () => {
  const list = (letter: string, n: number): string =>
    Array.from({ length: 60 }, (_, index) => `${letter}${(n * 7 + index * 11) % 600}`).join();
  const lines = Array.from(
    { length: 400 },
    (_, n) => `host ${list('d', n)} ${list('u', n + 3)} 10.${n % 9}.0.0/16 md5`,
  );
  const records = recordsOf(lines.join('\n'));
  const access = accessOf({ hba: records, options: { major: 16, tls: true } });
  expect(access.exact).toBe(false);
  // Each pair of names would be a node at least.
  expect(access.space.diagrams.size).toBeLessThan(400 * 60 * 60);
  let answered = 0;
  for (let n = 0; n < 600; n += 4) {
    const from = { kind: 'address', address: `10.${n % 11}.0.1`, encryption: 'none' } as const;
    const attempt: Attempt = { database: `d${n}`, user: `u${(n * 29) % 600}`, replication: 'none', from };
    const { certain } = answersTo(access, attempt);
    expect(certain?.entry.fact.line ?? null).toBe(firstMatch(records, attempt).certain);
    if (certain === null) continue;
    answered += 1;
    expect(access.space.valueAt(reachOf(access, certain).set, attempt)).not.toBe(0);
  }
  expect(answered).toBeGreaterThan(10);
});
