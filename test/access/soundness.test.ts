import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessOf, type Side } from '../../src/access/access.ts';
import { partitionOf } from '../../src/access/partition.ts';
import { traceAttempt } from '../../src/access/trace/trace.ts';
import { runs } from '../support/parity.ts';
import { attempt, hbaText, memberships } from './support/arbitrary.ts';
import { holds } from './support/holds.ts';
import { recordsOf } from './support/reference.ts';

const PATTERN = /[ ,"]\//;

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
        const certain = answers.filter(({ questions }) => questions.length === 0).map(({ entry }) => line(entry));
        const possible = new Set(
          answers.filter(({ questions }) => questions.length > 0).map(({ entry }) => line(entry)),
        );
        possible.delete(certain.at(-1) ?? null);
        // A trace leaves out records that are in doubt for a reason which an earlier one has settled by then.
        const expected = region?.answers.possible.map(({ entry }) => line(entry)) ?? [];
        for (const found of possible) expect(expected).toContain(found);
        const must = line(region?.answers.certain?.entry);
        if (PATTERN.test(text)) {
          // Whether a regular expression matches is known of one name where it is not known of all.
          expect([must, ...expected]).toContain(certain.at(-1));
        } else {
          expect(must).toBe(certain.at(-1));
          expect([...possible][0]).toBe(expected[0]);
        }
      }
    }),
    { numRuns: runs(200, 5000) },
  );
}, 900_000);
