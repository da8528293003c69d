import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Diagrams, EVERYTHING, NOTHING, type Node, terminal, terminalValue } from '../../src/access/diagram.ts';

const LEVELS = 6;
const ALL = Array.from({ length: 2 ** LEVELS }, (_, member) => member);

function store(limit = 100_000): Diagrams {
  return new Diagrams({ levels: LEVELS, addressLevel: 1 }, limit);
}

/** The diagram of a function given by its table. */
function build(diagrams: Diagrams, table: readonly number[], level = 0): Node {
  if (table.length === 1) return terminal(table[0] ?? 0);
  const half = table.length / 2;
  return diagrams.make(
    level,
    build(diagrams, table.slice(0, half), level + 1),
    build(diagrams, table.slice(half), level + 1),
  );
}

function read(diagrams: Diagrams, node: Node): number[] {
  return ALL.map((member) => {
    const bits = Uint8Array.from({ length: LEVELS }, (_, level) => (member >> (LEVELS - 1 - level)) & 1);
    return diagrams.evaluate(node, bits);
  });
}

const set = fc.array(fc.constantFrom(0, 1), { minLength: 2 ** LEVELS, maxLength: 2 ** LEVELS });
const table = fc.array(fc.nat(3), { minLength: 2 ** LEVELS, maxLength: 2 ** LEVELS });

describe('diagrams', () => {
  test('are what their tables say, and one for equal tables', () => {
    fc.assert(
      fc.property(table, table, (a, b) => {
        const diagrams = store();
        const [left, right] = [build(diagrams, a), build(diagrams, b)];
        expect(read(diagrams, left)).toEqual(a);
        expect(left === right).toBe(a.join() === b.join());
        expect(build(diagrams, a)).toBe(left);
      }),
    );
  });

  test('behave as sets', () => {
    fc.assert(
      fc.property(set, set, set, (a, b, c) => {
        const diagrams = store();
        const [x, y, z] = [build(diagrams, a), build(diagrams, b), build(diagrams, c)];
        const complement = (node: Node): Node => diagrams.minus(EVERYTHING, node);
        expect(diagrams.first(x, y)).toBe(diagrams.first(y, x));
        expect(diagrams.intersect(x, diagrams.first(y, z))).toBe(
          diagrams.first(diagrams.intersect(x, y), diagrams.intersect(x, z)),
        );
        expect(complement(diagrams.first(x, y))).toBe(diagrams.intersect(complement(x), complement(y)));
        expect(diagrams.minus(x, y)).toBe(diagrams.intersect(x, complement(y)));
        expect(diagrams.first(x, complement(x))).toBe(EVERYTHING);
        expect(diagrams.overlaps(x, y)).toBe(a.some((value, at) => value === 1 && b[at] === 1));
      }),
    );
  });

  test('functions are put together value by value', () => {
    fc.assert(
      fc.property(table, table, (a, b) => {
        const diagrams = store();
        const [x, y] = [build(diagrams, a), build(diagrams, b)];
        const least = (one: number, other: number): number =>
          one === 0 || other === 0 ? one + other : Math.min(one, other);
        const at = (index: number): number => b[index] ?? 0;
        expect(read(diagrams, diagrams.first(x, y))).toEqual(
          a.map((value, index) => (value === 0 ? at(index) : value)),
        );
        expect(read(diagrams, diagrams.minus(x, y))).toEqual(a.map((value, index) => (at(index) === 0 ? value : 0)));
        expect(read(diagrams, diagrams.intersect(x, y))).toEqual(
          a.map((value, index) => (at(index) === 0 ? 0 : value)),
        );
        expect(read(diagrams, diagrams.least(x, y))).toEqual(a.map((value, index) => least(value, at(index))));
        const sum = diagrams.combine(x, y, (one, other) => one + other);
        expect(read(diagrams, sum)).toEqual(a.map((value, index) => value + at(index)));
        expect(diagrams.merge(x, y, (one, other) => one + other)).toBe(sum);
      }),
    );
  });

  test('what takes too many steps, or too much room, is given up, and nothing is spoilt', () => {
    fc.assert(
      fc.property(set, set, fc.nat(20), (a, b, steps) => {
        const diagrams = store();
        const [x, y] = [build(diagrams, a), build(diagrams, b)];
        const within = diagrams.within(steps, () => diagrams.first(x, y));
        const expected = a.map((value, at) => Math.max(value, b[at] ?? 0));
        if (within !== null) expect(read(diagrams, within)).toEqual(expected);
        expect(read(diagrams, diagrams.first(x, y))).toEqual(expected);
      }),
    );
    expect(store(0).within(10, () => NOTHING)).toBeNull();
    expect(store().within(10, () => NOTHING)).toBe(NOTHING);
    const charged = store();
    const within = (steps: number): Node | null =>
      charged.within(steps, () => {
        expect(charged.charge(11)).toBe(steps >= 11);
        return NOTHING;
      });
    expect([within(10), within(11)]).toEqual([null, NOTHING]);
  });

  test('terminals keep their values', () => {
    expect([0, 1, 77].map((value) => terminalValue(terminal(value)))).toEqual([0, 1, 77]);
  });
});
