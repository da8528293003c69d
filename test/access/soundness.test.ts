import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessOf, type Side } from '../../src/access/access.ts';
import { partitionOf } from '../../src/access/partition.ts';
import { traceAttempt } from '../../src/access/trace/trace.ts';
import { runs } from '../support/parity.ts';
import { attempt, hbaText, memberships } from './support/arbitrary.ts';
import { holds } from './support/holds.ts';
import { recordsOf } from './support/reference.ts';

test('what the partition says of an attempt is what a trace of that attempt says', () => {
  fc.assert(
    fc.property(hbaText, fc.array(attempt, { minLength: 20, maxLength: 20 }), memberships, (text, attempts, known) => {
      const hba = recordsOf(text);
      const side: Side = { hba, options: { major: 16, tls: true, memberships: known } };
      const { regions } = partitionOf(accessOf(side));
      const server = { major: 16 as const, settings: new Map(), hba, ident: [] };
      for (const one of attempts) {
        const knowledge = { memberships: known, certificate: { kind: 'unknown' as const }, settingsKnown: false };
        const { answers } = traceAttempt(server, one, knowledge);
        const [region, ...others] = regions.filter((candidate) => holds(candidate.region, one));
        expect(others).toEqual([]);
        const line = (entry: { readonly fact: { readonly line: number } } | null | undefined): number | null =>
          entry?.fact.line ?? null;
        const certain = line(region?.answers.certain?.entry);
        const expected = [...(region?.answers.possible ?? []).map(({ entry }) => line(entry)), certain];
        // A trace knows which patterns a name matches, and leaves out what an earlier record in doubt has settled.
        for (const { entry } of answers) expect(expected).toContain(line(entry));
        if (expected.length === 1) expect(answers.map(({ entry }) => line(entry)).at(-1)).toBe(certain);
      }
    }),
    { numRuns: runs(200, 5000) },
  );
}, 900_000);
