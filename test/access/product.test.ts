import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NOTHING } from '../../src/access/diagram.ts';
import { hasTwins, holdsNames, meetsProduct, ProductTerm, pairOf, withProduct } from '../../src/access/product.ts';
import { cidrSet } from '../../src/access/ranges.ts';
import { type Names, Space } from '../../src/access/space.ts';
import type { Product } from '../../src/access/terms.ts';
import { runs } from '../support/parity.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const RANGES = ['10.0.0.0/8', '10.0.0.0/9', '10.1.0.0/16', '192.168.0.0/24'].map((range) => cidrSet([range]));

const codes = fc
  .uniqueArray(fc.nat(NAMES.length - 1), { minLength: 1, maxLength: 5 })
  .map((list) => list.sort((a, b) => a - b));

interface Drawn {
  readonly databases: readonly number[] | 'physical';
  readonly users: readonly number[];
  readonly range: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  databases: fc.oneof({ weight: 5, arbitrary: codes }, { weight: 1, arbitrary: fc.constant('physical' as const) }),
  users: codes,
  range: fc.nat(RANGES.length - 1),
});

function productIn(space: Space, { databases, users, range }: Drawn): Product {
  return { databases, users, line: space.line(['none', 'tls'], RANGES[range] ?? cidrSet([])) };
}

/** The same by the diagrams of its lists. */
function diagramOf(space: Space, { databases, users, line }: Product): number {
  const named = { kind: 'only' as const, codes: users };
  return databases === 'physical'
    ? space.physical(named, line)
    : space.ordinary({ kind: 'only', codes: databases }, named, line);
}

const everyPair: readonly Names[] = NAMES.flatMap((_, user) => [
  { database: 'physical' as const, user },
  ...NAMES.map((__, database) => ({ database, user })),
]);

describe('a product of names says what its diagram says', () => {
  test('put together, met and taken apart', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }), drawn, (before, last) => {
        const space = new Space(NAMES, RANGES);
        const { diagrams } = space;
        let set = NOTHING;
        for (const product of [...before, last].map((one) => productIn(space, one))) {
          const node = diagramOf(space, product);
          expect(new ProductTerm(space, product).node).toBe(node);
          expect(meetsProduct(space, set, product)).toBe(diagrams.intersect(set, node) !== NOTHING);
          const grown = withProduct(space, set, product, (line) => diagrams.first(line, product.line));
          expect(grown).toBe(diagrams.first(set, node));
          for (const names of everyPair) {
            const line = space.lineOfPair(node, names);
            expect(line).toBe(holdsNames(product, names) ? product.line : NOTHING);
            const left = diagrams.minus(product.line, space.lineOfPair(set, names));
            if (line !== NOTHING) expect(space.lineOfPair(diagrams.minus(node, set), names)).toBe(left);
          }
          set = grown;
        }
      }),
      { numRuns: runs(100, 200) },
    );
  });

  test.each<[readonly number[] | 'physical', readonly number[], Names | null, boolean]>([
    [[1], [2], { database: 1, user: 2 }, false],
    [[2], [2], { database: 2, user: 2 }, true],
    ['physical', [2], { database: 'physical', user: 2 }, false],
    [[1, 3], [2], null, false],
    [[1, 2], [0, 2], null, true],
    ['physical', [0, 1], null, false],
  ])('pairs of %p and %p', (databases, users, pair, twins) => {
    const product = { databases, users, line: NOTHING };
    expect(pairOf(product)).toEqual(pair);
    expect(hasTwins(product)).toBe(twins);
  });
});
